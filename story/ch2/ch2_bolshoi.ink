// December 1920: the plan comes to Tula; 30 December in the gallery of the Bolshoi.

=== ch2_start
# status: final # title: The Platforms
Sheet 31. Tula, December 1920. Survey of premises suitable for joint use: the trade unions' room, eleven arshins by seven, four windows, one stove in order. At present occupied. # doc: typed # scene: office # date: 1920-12 # place: Tula # music: works # ambience: lamp # sfx: typewriter # cite: invented

The plan comes to Tula as a newspaper, as a train and as a man. The newspaper hangs behind glass at the gate: the unions are to grow into the state, and the men at the top of them want shaking. The train goes through the Kursk station at night without stopping, every window lit; people who have not burned a lamp since October come out on their steps to look at it. The man stays. He wears the leather of {term_as(tsektran, "Tsektran")}, and he is measuring your union's room with a bootlace, knotted at every arshin. # cite: pavlyuchenkov_2008 # cite: goldman_1923 # cite: invented

{ delegate:
- stepan: "Your knots are not equal," you tell him. "The third is short by a finger." He thanks you, looks at the third knot with interest, and goes on measuring with it.
- darya: He makes it eleven by seven. You have walked this floor with other people's minutes to copy, and it is twelve. You let him keep his eleven; a room that is too small may be left alone.
- kuzma: He salutes you. He has your name from the transport list, and beside it, in red, the date on which your shed gave back its engines. "Four days early," he says. Nobody else in Tula has ever remembered that.
- yegor: In the pit a man who measures a place with string either means to prop it or has given it up. You ask him which. He laughs. He is no older than you.
}

"One stove in place of two," he says. "From the first of the month the union and the management sit round it together. You'll be *inside*. You'll have keys."

"Chosen by whom?"

He winds up the lace. Frost has taken a piece out of his ear; he has one good tooth in front, and has not slept lately. "Last winter I came up from Kharkov on an engine with the fire-door tied on with wire. I held no election about the wire." # cite: invented

* [Sign his survey of the room # id: ch2_sign_survey]
    ~ change(standing, 5)
    ~ change(shop_floor, -4)
    You sign for four windows and a stove. By evening the barrel shop knows that you have let the room. # remember: standing
* [Sit down on the chest with the members' books # id: ch2_sit_on_chest]
    ~ change(shop_floor, 5)
    ~ change(standing, -4)
    He measures round you. In the survey the chest is entered as fixed to the floor, and you with it. # remember: shop_floor
* [Pour him tea and ask what became of the wire # id: ch2_ask_wire]
    ~ change(conviction, 3)
    ~ change(shop_floor, -2)
    { delegate != kuzma:
        ~ trust(kuzma, 1)
    }
    It is the union's last carrot tea. "It held," he says. "We carried eleven hundred poods of flour on that wire." He drinks. "It didn't hold for the stoker." # remember: conviction
- -> ch2_gallery

=== ch2_gallery
# status: final
Moscow issues the four of you one pass between you, for the gallery. The Bolshoi is not heated. The gilding has gone the colour of weak tea, and from the stalls, where the delegates sit in their greatcoats, a little steam goes up as from a stable. Someone has snapped the nose off your plaster cupid to learn whether he was gold all through. # scene: hall # date: 1920-12-30 # place: Moscow, the Bolshoi Theatre # music: congress # ambience: murmur # cite: bolshoi_1920 # cite: lenin_cw32

{term_as(trotsky, "The commissar for war")} does not look for words; they report to him. "Against whom does the union guard the worker? The state is his. We found the railways dying. We counted the sick engines, wrote a date against each, and they got up; had persuasion raised steam, they would have run in 1919. Let the union man go through the wall into the manager's office, and the manager into the union's, until nobody can tell whose chair it is. You wish to run industry. I am the only man on this stage who means to let you in." # portrait: trotsky # who: trotsky # cite: trotsky_pamphlet_1920

{ delegate == kuzma:
    You know those dates. You chalked some on the tenders with your own hand, and the engines got up. Not everything that was ordered to get up that winter was an engine.
- else:
    Kuzma, beside you, does not clap. He is nodding, the way one nods at the bill. # who: kuzma
}

* [Clap for the engines that got up # id: ch2_clap_engines]
    ~ change(standing, 4)
    ~ change(shop_floor, -4)
    { delegate != kuzma:
        ~ trust(kuzma, 2)
    }
    Yours are the only mittens clapping in the gallery. Below, a man in leather turns to see whose they are. He has one good tooth, and a good memory. # portrait: none # remember: standing # cite: invented
* [Call down: and who puts me in that chair? # id: ch2_call_chair]
    ~ change(shop_floor, 4)
    ~ change(standing, -4)
    He has heard. He hears everything and answers what he chooses. "The same who put you in the gallery," he says, without looking up, and the stalls enjoy it. You had a pass. It had four names on it and a stamp. # portrait: trotsky # who: trotsky # remember: shop_floor # cite: invented
- -> ch2_the_school

=== ch2_the_school
# status: final
{term_as(lenin, "The next man")} has come late, from bed, in a black overcoat, and begs pardon for not having heard the others. Then he goes through the pamphlet like a customs officer through a lady's trunk. "A workers' state, he says. Excuse me: there are peasants in it, and clerks on top of it, and it has come out bent. It is ours and it is bent. So the worker needs a union to defend him from that state, and the same union to hold that state up. What is it, then? Not an office, not a barracks. A school, where one learns to manage. And who was ever taught quicker by being shaken?" The thumb goes into the waistcoat, and the laugh climbs tier by tier and reaches even the cupid. # portrait: lenin # who: lenin # cite: lenin_cw32

* [Clap for the school, where it can be seen # id: ch2_clap_school]
    ~ change(standing, 6)
    ~ change(conviction, -5)
    The stewards are noting which rows clap for whom. Yours is noted. # portrait: none # remember: standing # cite: invented
* [Sit on your hands; they are cold # id: ch2_sit_on_hands]
    ~ change(strength, 2)
    ~ change(conviction, 2)
    ~ change(standing, -3)
    You would like to have said both things yourself, his and the other's, and they cannot both be true. The steward, who has a column for hands, asks you kindly whether you are ill. # portrait: none # remember: conviction # cite: invented
- -> ch2_stairs

=== ch2_stairs
# status: final
On the stairs, where a stovepipe passes through, a man with a lithographer's stained fingers is warming his back. He runs the {term_as(trade_union_council, "council of all the unions")}, and everybody on the stage has just been explaining it to him. "From Tula? How many paid their dues last month? Well. They want my unions to become the government, or to govern it. And on Monday there will be seven million people at my door about boots. Whoever could manage a trust has been taken away to manage a trust. I am left with the ones who can hold a meeting. Somebody, comrades, has to be for the boots." # scene: corridor # portrait: tomsky # who: tomsky # cite: voitikov_2016 # cite: invented

* [Be for the boots: ask him for an order # id: ch2_boots]
    ~ change(shop_floor, 5)
    ~ change(conviction, -3)
    He writes it against the banister, for six pairs. "It will be honoured if you are quick," he says, "and do not tell anyone that it was possible." # sfx: pen # portrait: none # remember: shop_floor # cite: invented
* [Ask who took away the ones who could manage # id: ch2_ask_who_took]
    ~ change(conviction, 4)
    ~ change(standing, -3)
    "We did," says {term_as(tomsky, "Tomsky")}. "On my signature, some of them." He turns round, to warm the front. Through the wall comes the laugh again, the whole house, and he waits with his eyes shut until it is over. # portrait: tomsky # who: tomsky # remember: conviction # cite: invented
- -> ch2_minutes

=== ch2_minutes
# status: final
When you get back to the cupid, the man you came for is laying his minutes on the lectern, square, as one lays out a job ticket. He has heavy shoulders, and he looks at hands before he looks at faces. "Last year the metalworkers confirmed a hundred and thirty-four factory boards. Of each hundred members sixty-four had come from the bench. Twenty-seven and a half were engineers; I have not been able to learn what the half was doing." He waits for the laugh, and files the edge off it. # scene: hall # portrait: shlyapnikov # who: shlyapnikov # cite: ilp_unions_1920 # cite: allen_2015

"A school. I had three winters of one, in Murom. They taught with the fist. Turning I learned at a lathe. How many years is a man to sweep round the lathe before your school lets him touch it? Let those who produce elect those who direct, from the shop to the top. I did not think of that. It stands in our programme, {term_as(point_five, "point five")}. I only ask in which year." # portrait: shlyapnikov # who: shlyapnikov # cite: allen_documents # cite: allen_2015

{delegate == stepan: He asked much the same in Paris, across a lodging-house table, with his mouth full. In those days it was the foreman who was to answer.}

* [Write sixty-four on your cuff # id: ch2_cuff]
    ~ change(conviction, 5)
    ~ change(standing, -2)
    It is indelible pencil. The man two seats along, who has been writing down other things, writes down that you wrote. # portrait: none # remember: conviction # cite: invented
* [Call down: and who sees to the boots meanwhile? # id: ch2_call_down]
    ~ change(standing, 3)
    ~ change(shop_floor, 3)
    ~ change(conviction, -4)
    Heads go back all over the stalls. He shades his eyes against the lamps. "The same hands as make them," he says. "They know the size." It is a good answer, and it has no boots in it; he knows that, and looks up for rather too long. # portrait: none # remember: shop_floor # cite: invented
- -> ch2_theses_table
