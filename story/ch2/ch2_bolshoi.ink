// December 1920: the plan comes to Tula; 30 December in the gallery of the Bolshoi.

=== ch2_start
# status: final # title: The Platforms
Tula, December 1920. Survey of premises suitable for joint use: the trade unions' room, eleven arshins by seven, four windows, one stove in order. At present occupied. # doc: typed # scene: cell_room # date: 1920-12 # place: Tula, the trade unions' room # music: works # ambience: lamp # sfx: typewriter # cite: invented

The civil war is won, and the party is quarrelling about what the trade unions are for. Trotsky, who built the Red Army, has a plan: the unions are to become a part of the state, under orders, and drive up production. It hangs behind glass at the gate, in the newspaper. And it has come in person. A young man in the leather of {term_as(tsektran, "Tsektran")}, the transport union that is run that way already, is measuring your union's room with a knotted bootlace. # cite: pavlyuchenkov_2008 # cite: trotsky_pamphlet_1920 # cite: invented

{ delegate:
- stepan: "Your knots are not equal," you tell him. "The third is short by a finger." He thanks you, looks at the third knot with interest, and goes on measuring with it.
- darya: He makes it eleven paces by seven. You have walked this floor with other people's minutes to copy, and it is twelve. You let him keep his eleven; a room that is too small may be left alone.
- kuzma: He salutes you. He has your name from the transport list, and beside it, in red, the date on which your shed gave back its engines. "Four days early," he says. Nobody else in Tula has ever remembered that.
- yegor: In the pit a man who measures a place with string either means to prop it or has given it up. You ask him which. He laughs. He is no older than you.
}

"One stove in place of two," he says. "From the first of the month the union and the managers sit round it together. You'll be *inside*. You'll have keys."

"And who chooses us?"

"You're appointed. Last winter I came up from Kharkov on an engine with the fire-door tied on with wire. I held no election about the wire." He has one good tooth in front. # cite: invented

* [Sign his survey: let the managers move in # id: ch2_sign_survey]
    ~ change(standing, 5)
    ~ change(shop_floor, -4)
    You sign for four windows and a stove. By evening the barrel shop knows that you have let the room. # remember: standing
* [Sit down on the members' books and stay there # id: ch2_sit_on_chest]
    ~ change(shop_floor, 5)
    ~ change(standing, -4)
    They are in a chest by the stove. He measures round you. In the survey the chest is entered as fixed to the floor, and you with it. # remember: shop_floor
* [Pour him tea and ask what became of the wire # id: ch2_ask_wire]
    ~ change(conviction, 3)
    ~ change(shop_floor, -2)
    { delegate != kuzma:
        ~ trust(kuzma, 1)
    }
    It is the union's last carrot tea. "It held," he says. "We carried eleven hundred puds of flour on that wire." He drinks. "It didn't hold for the stoker." # remember: conviction
- -> ch2_gallery

=== ch2_gallery
# status: final
The union council sends the four of you to Moscow to hear the leaders argue it out. One pass between you, for the gallery of the Bolshoi. The theatre is not heated; from the stalls, where the party's delegates sit in their greatcoats, a little steam goes up as from a stable. You have promised to bring home what each man wants in one sentence. # scene: theatre # date: 1920-12-30 # place: Moscow, the gallery of the Bolshoi Theatre # music: congress # ambience: murmur # cite: bolshoi_1920 # cite: lenin_cw32

{term_as(trotsky, "Trotsky")} does not look for words; they report to him. "The state belongs to the workers. Against whom, then, do the unions defend the workers? We found the railways dying. We gave orders, a date for every sick engine, and they got up; nobody voted on it. Do the same everywhere. Make the unions a part of the state, put the union man into the manager's office, and let them run production together, under orders. The comrades of the Opposition wish to run industry. I am the only man on this stage who means to let them in." # portrait: trotsky # who: trotsky # cite: trotsky_pamphlet_1920

{ delegate == kuzma:
    You know those dates. You chalked some on the tenders with your own hand, and the engines got up. Not everything that was ordered to get up that winter was an engine.
- else:
    Kuzma, beside you, does not clap. He is nodding, the way one nods at the bill.
}

* [Clap: the engines did get up # id: ch2_clap_engines]
    ~ change(standing, 4)
    ~ change(shop_floor, -4)
    { delegate != kuzma:
        ~ trust(kuzma, 2)
    }
    Yours are the only mittens clapping in the gallery. Below, a man in leather turns to see whose they are. He has one good tooth, and a good memory. # portrait: none # sfx: applause # remember: standing # cite: invented
* [Call down: and who puts me in that office? # id: ch2_call_chair]
    ~ change(shop_floor, 4)
    ~ change(standing, -4)
    "The same who put you in the gallery," he says, without looking up, and the stalls enjoy it. You had a pass. It had four names on it and a stamp. # who: trotsky # remember: shop_floor # cite: invented
- -> ch2_the_school

=== ch2_the_school
# status: final
{term_as(lenin, "Lenin")}, the head of the government, has come late, from bed, in a black overcoat. He goes through Trotsky's pamphlet like a customs officer through a lady's trunk. "A workers' state, he says. Excuse me: most of this country is peasants, and there are clerks on top of it, and it has come out bent. The worker needs a union to defend him *from* that state. So no orders, and no shaking. But may the union run the factories instead? Also no. It cannot yet; it has seven million members, and most have never kept an account. Then what is it? A school. In it they learn to manage. Until they have, the party leads and the managers manage." # portrait: lenin # who: lenin # cite: lenin_cw32 # cite: voitikov_2016

The thumb goes into the waistcoat, and the laugh climbs tier by tier as far as you.

* [Clap for the school, where it can be seen # id: ch2_clap_school]
    ~ change(standing, 6)
    ~ change(conviction, -5)
    The stewards are noting which rows clap for whom. Yours is noted. # portrait: none # sfx: applause # remember: standing # cite: invented
* [Sit on your hands; they are cold # id: ch2_sit_on_hands]
    ~ change(strength, 2)
    ~ change(conviction, 2)
    ~ change(standing, -3)
    You would like to have said both things yourself, his and the other's, and they cannot both be true. The steward, who has a column for hands, asks you kindly whether you are ill. # portrait: none # remember: conviction # cite: invented
- -> ch2_stairs

=== ch2_stairs
# status: final
In the interval a man with a lithographer's stained fingers is warming his back at a stovepipe. This is {term_as(tomsky, "Tomsky")}, who is the head of {term_as(trade_union_council, "all the unions")} and stands with Lenin. "From Tula? How many paid their dues last month? Well. Upstairs they say that my unions should become the government, or govern it. And on Monday there will be seven million people at my door about boots. Whoever could manage a trust has been taken away to manage a trust. I am left with the ones who can hold a meeting. Somebody, comrades, has to be for the boots." # portrait: tomsky # who: tomsky # cite: voitikov_2016 # cite: invented

* [Be for the boots: ask him for some # id: ch2_boots]
    ~ change(shop_floor, 5)
    ~ change(conviction, -3)
    He writes an order against the banister, for six pairs. "It will be honoured if you are quick," he says, "and do not tell anyone that it was possible." # sfx: pen # portrait: none # remember: shop_floor # cite: invented
* [Ask who took away the ones who could manage # id: ch2_ask_who_took]
    ~ change(conviction, 4)
    ~ change(standing, -3)
    "We did," says Tomsky. "On my signature, some of them." He turns round, to warm the front. Through the wall comes the laugh again, the whole house, and he waits with his eyes shut until it is over. # who: tomsky # remember: conviction # cite: invented
- -> ch2_minutes

=== ch2_minutes
# status: final
{term_as(shlyapnikov, "Shlyapnikov")}, the man you came for, lays his papers on the lectern square, as one lays out a job ticket. He is a turner, the chairman of the metalworkers. He has heavy shoulders, and he looks at hands before he looks at faces. "A school," he says. "I had three winters of one. They taught with the fist. Turning I learned at a lathe. How many years is a man to sweep round the lathe before your school lets him touch it?" # portrait: shlyapnikov # who: shlyapnikov # cite: allen_2015 # cite: invented

"I will say what we want. In each works the workers elect those who run the works. The unions together elect those who run all industry. It stands in our own party's programme, {term_as(point_five, "point five")}. I only ask in which year. You say that they can't? Last year my union confirmed a hundred and thirty-four factory boards. Of each hundred members sixty-four had come from the bench. Twenty-seven and a half were engineers; I have not been able to learn what the half was doing." # who: shlyapnikov # cite: ilp_unions_1920 # cite: allen_documents

{delegate == stepan: He asked much the same in Paris, across a lodging-house table, with his mouth full. In those days it was the foreman who was to answer.}

* [Write sixty-four on your cuff, for the shop # id: ch2_cuff]
    ~ change(conviction, 5)
    ~ change(standing, -2)
    It is indelible pencil. The man two seats along, who has been writing down other things, writes down that you wrote. # portrait: none # remember: conviction # cite: invented
* [Call down: and who sees to the boots meanwhile? # id: ch2_call_down]
    ~ change(standing, 3)
    ~ change(shop_floor, 3)
    ~ change(conviction, -4)
    He shades his eyes against the lamps. "The same hands as make them," he says. "They know the size." It is a good answer, and it has no boots in it; he knows that, and looks up for rather too long. # who: shlyapnikov # remember: shop_floor # cite: invented
- -> ch2_three_lines

=== ch2_three_lines
# status: final
That night, in the railway carriage on a siding where the Tula people sleep, you write the report for home on the back of the pass, all four of you round one pencil. # scene: carriage # place: Moscow, the Kursk station # ambience: lamp # sfx: pen # cite: invented
Trotsky: the state takes over the unions, and they make us produce. Lenin: the party and its managers run the works; the unions look after us and teach us, till we can. Shlyapnikov: we elect the people who run the works. # doc: hand # cite: trotsky_pamphlet_1920 # cite: lenin_cw32 # cite: allen_documents
{ delegate:
- stepan: "There is room for one more line," says Kuzma. "Which is ours?" # portrait: kuzma # who: kuzma
- darya: "There is room for one more line," says Kuzma. "Which is ours?" # portrait: kuzma # who: kuzma
- kuzma: "There is room for one more line," says Stepan Ilyich. "Which is ours?" # portrait: stepan # who: stepan
- yegor: "There is room for one more line," says Kuzma. "Which is ours?" # portrait: kuzma # who: kuzma
}
* [Write: the third # id: ch2_line_third]
    ~ change(conviction, 3)
    ~ change(standing, -2)
    Somebody adds a full stop after it. In the morning you are to see the third one's programme, which lies open for signature. # sfx: pen # remember: conviction
* [Write: we shall ask the shop # id: ch2_line_ask]
    ~ change(shop_floor, 3)
    ~ change(conviction, -1)
    Nobody objects, which has not happened since Tula. In the morning you are to see Shlyapnikov's programme, which lies open for signature. # sfx: pen # remember: shop_floor
* [Leave the line empty; one may still be wrong # id: ch2_line_empty]
    ~ change(standing, 2)
    ~ change(shop_floor, -1)
    The pass is folded up with room on it. In the morning you are to see Shlyapnikov's programme, which lies open for signature. # sfx: paper # remember: standing
- -> ch2_theses_table
