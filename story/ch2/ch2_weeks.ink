// The weeks that are played: four plans between 3 January and 20 February 1921, and what came of each.

=== ch2_first_week
# status: final
The Metalworkers' Union has pinned a railway map over the stain in the union room, with a thread from Tula to every town where somebody is said to be with you. It is a short reel. You and the other three divide the country by who has an aunt where. # scene: rail_map # date: 1921-01-03 # place: Tula, the trade unions' room # music: road # ambience: lamp # portrait: none # sfx: paper # cite: invented

A town chooses its delegates at its own conference, some at the end of January, most in February. Until it does, it can be argued with. Four things run out on the way there: days, strength, roubles, and the flour at home. For this first week you fill in a sheet for the foreman: where you will be, and on what business. # cite: semanov_1973 # cite: own_estimate

~ open_campaign()
~ plan_weeks(3)
* [Hand in the plan for this week # id: ch2_plan_one # form: week]
* [Stay at the bench, as most do # id: ch2_bench_one]
- ~ end_weeks()
-> ch2_what_came ->
-> ch2_second_weeks

=== ch2_second_weeks
# status: final
On 14 January ten members of the Central Committee sign a platform of their own; Lenin's name is on it, and Zinoviev's, and Tomsky's. It is called {term_as(the_ten, "the Ten")}, and it is short. From now on every cell in the province gets it in a parcel, free, with a receipt to sign. Yours you still carry about in your coat. # scene: rail_map # date: 1921-01-14 # place: Tula, the trade unions' room # music: road # ambience: lamp # portrait: none # cite: brinton_1970 # cite: invented

Somebody has hung a second map beside the first, for the Ten. It needs no thread. It has a telephone.

{ zinoviev_stop() != "":
    An engine driver brings word of a lit train with a dining-car. This week, he says, it stops at {zinoviev_stop()}. # cite: goldman_1923 # cite: invented
}

~ plan_weeks(5)
* [Hand in the plan to 23 January # id: ch2_plan_two # form: week]
* [Let the weeks go as they went for most # id: ch2_bench_two]
- ~ end_weeks()
-> ch2_what_came ->
-> ch2_own_hall

=== ch2_third_weeks
# status: final
On 25 January *Pravda* prints the theses, all of them, with the names. On the 28th, under her own name, {term_as(kollontai, "Kollontai")} writes that she is for them. She sat in the first Soviet government and has been heard in five languages; hers is the first name of yours that the women at the gate did not have to ask about. # scene: rail_map # date: 1921-01-28 # place: Tula, the trade unions' room # music: road # ambience: lamp # portrait: none # cite: allen_documents # cite: clements_1979

"She'd come," says Darya's neighbour, who has it from the women's section. "You only have to ask. And to find her a room with a stove, and a lamp she can be seen by." That week a decree has taken a third off the bread. It stands on page one; she is on page three. # cite: semanov_1973 # cite: invented

~ plan_weeks(7)
* [Hand in the plan to 6 February # id: ch2_plan_three # form: week]
* [Let the weeks go as they went for most # id: ch2_bench_three]
- ~ end_weeks()
-> ch2_what_came ->
-> ch2_conference

=== ch2_last_weeks
# status: final
Tula has chosen. Moscow has not, nor have the towns along the line; for ten days more a mandate may still change its mind. On the map the thread has given out, and somebody has gone on with darning wool. # scene: rail_map # date: 1921-02-11 # place: Tula, the trade unions' room # music: road # ambience: lamp # portrait: none # cite: invented

{ 
- mandates_won() == 0:
    So far there is no town on it of which you could say: that one is ours, and would not have been.
- mandates_won() == 1:
    There is one knot on it so far, at {places_won()}: one man with a mandate who, in December, had been for nobody.
- else:
    There are knots on it by now, at {places_won()}: people with a mandate in their boot who, in December, had been for nobody.
}

{larder_at_least(30): At home the sack stands by itself, still.|At home the sack has been folded and lies on the shelf, with the others.}

~ plan_weeks(9)
* [Hand in the plan to 20 February # id: ch2_plan_four # form: week]
* [Let the weeks go as they went for most # id: ch2_bench_four]
- ~ close_campaign()
-> ch2_what_came ->
-> ch2_letter

// --- what came of a plan: the greatest deed that has not been told yet, and then the greatest mishap ----------------

=== ch2_what_came
# status: final
{ did("print") > 0 && not marked(f2_printed):
    ~ mark(f2_printed)
    ~ enter(sh_printed_leaflet)
}
{ travelled_lately() != "" && not marked(f2_walked_train):
    ~ mark(f2_walked_train)
    ~ enter(sh_train_speech)
}
{ did("go_home_for_flour") > 0 && not marked(f2_stayed_for_flour):
    ~ mark(f2_stayed_for_flour)
    ~ enter(sh_flour_leave)
}
{
- did_lately("answer_zinoviev_train") > 0 && not ch2_lit_train: -> ch2_lit_train ->
- did_lately("tour_with_kollontai") > 0 && not ch2_with_kollontai: -> ch2_with_kollontai ->
- did_lately("tour_with_shlyapnikov") > 0 && not ch2_with_shlyapnikov: -> ch2_with_shlyapnikov ->
- did("print") > 0 && not ch2_printed: -> ch2_printed ->
- marked(f2_walked_train) && not ch2_on_the_line: -> ch2_on_the_line ->
- did("go_home_for_flour") > 0 && not ch2_for_flour: -> ch2_for_flour ->
- did_lately("rest") > 0 && not ch2_slept: -> ch2_slept ->
- (did_lately("speak_at_works") > 0 || did_lately("district_debate") > 0) && not ch2_near_home: -> ch2_near_home ->
- not ch2_at_the_bench: -> ch2_at_the_bench ->
- not ch2_bench_again: -> ch2_bench_again ->
- else: -> ch2_a_week_went ->
}
{
- mishap_lately("fell_ill") && not ch2_typhus: -> ch2_typhus ->
- mishap_lately("printer_arrested") && not ch2_printer_fetched: -> ch2_printer_fetched ->
- mishap_lately("train_stuck") && not ch2_in_the_drifts: -> ch2_in_the_drifts ->
}
->->

=== ch2_printed
# status: final
There is no paper, so Vetrov prints on the backs of labels for cherry brandy, of which the republic has plenty, having no brandy. In the second paragraph he runs out of capital P. From there to the end the party goes in small letters, for want of metal. He shows you. You let it stand. # scene: cell_room # place: Tula, Vetrov's printing shop # ambience: lamp # portrait: vetrov # sfx: paper # remember: file # cite: invented

"Three hundred," he says, and squares them. "A printer asks one thing only: who gets the first off the press? The last are always grey." # who: vetrov # cite: invented

* [Give the first hundred to the loading shop # id: ch2_print_loading]
    ~ change(shop_floor, 2)
    { delegate != darya:
        ~ trust(darya, 1)
    }
    The gum on the labels is the old kind, and sweet. In the loading shop thirty women have it read to them twice, and afterwards lick the backs. # portrait: none # remember: shop_floor # cite: invented
* [Give the first hundred to the engine crews # id: ch2_print_crews]
    ~ change(conviction, 2)
    { delegate != kuzma:
        ~ trust(kuzma, 1)
    }
    They go down the line under the firemen's seats, where inspectors look for flour. Ten days later one comes back from Kozlov with a reply in carpenter's pencil on the gummed side: *Read out. Send the second page.* There is no second page. # portrait: none # remember: conviction # cite: invented
- ->->

=== ch2_on_the_line
# status: final
The wagon is hooked on to whatever is going. You speak from the step while the engine takes water, so that your platform is argued in the time it takes to fill a tender. Twice in one night you are pushed on to a siding. # scene: depot # place: On the line # ambience: train # sfx: whistle # portrait: none # cite: invented

{
- campaign_week() <= 8: The first train that passes is lit, and carries Trotsky to refute Zinoviev; the second is lit, and carries Zinoviev to refute Trotsky. # cite: goldman_1923
- else: A month ago the trains that passed were lit, and carried Trotsky to refute Zinoviev, and Zinoviev to refute Trotsky. These are dark, and carry the wood that they are burning. # cite: goldman_1923 # cite: semanov_1973
}

"Whose are you?" a greaser calls up.

"Nobody's."

"Then you'll be wanting hot water," he says, and brings it. By now you are coughing into a mitten, and they know your cough along ninety versts of line. # remember: file # cite: invented

* [Drink it, and speak once more before the whistle # id: ch2_greaser_speak]
    ~ change(shop_floor, 2)
    ~ change(strength, -2)
    You have got as far as *elect* when the water runs over. The fireman leaves it running. It freezes on the ballast in the shape of what it fell on, and two men stand on the ice of it, listening, till the guard swears at them both by name. # remember: shop_floor # cite: invented
* [Drink it, and ask him what they say here # id: ch2_greaser_ask]
    ~ change(conviction, 2)
    { delegate != kuzma:
        ~ trust(kuzma, 1)
    }
    "Here? We say, mind your fingers." He looks along the train, both ways. "It's given me a start, that. Since the political department came nobody's asked." Then he tells you, for as long as a tender holds. It is mostly about gloves. # remember: conviction # cite: invented
- ->->

=== ch2_for_flour
# status: final
Beyond Yefremov they will give flour for needles, for lamp glass, for a tune on a good accordion. A {term_as(road_block_squad, "road-block squad")} takes a third of it on the way back and gives you a receipt. You have missed two meetings. At the second, somebody says, your name was called and a voice answered: gone for flour; and the whole room got up to ask where. # scene: queue # place: Beyond Yefremov # portrait: none # ambience: wind # remember: file # cite: berkman_1925 # cite: invented

{ delegate == darya:
    At home you bake it all in one night, for fear of thieves, with the window stuffed. It smells as far as the pump all the same.
- else:
    At home they bake it all in one night, for fear of thieves, with the window stuffed. It smells as far as the pump all the same.
}

* [Carry a cup of it to Pasha's mother # id: ch2_flour_cup]
    ~ trust(pasha, 1)
    ~ change(strength, -1)
    { delegate != darya:
        ~ trust(darya, 1)
    }
    You take it under your coat. By the time you are back at your own gate four neighbours have counted the cup. # remember: pasha # cite: invented
* [Bar the door until it is eaten # id: ch2_flour_door]
    ~ change(strength, 3)
    ~ change(shop_floor, -3)
    For six days nobody in your house is hungry. On the seventh a child from across the yard, who has been sent to borrow salt, stands in the doorway breathing in through her nose. # remember: strength # cite: invented
- ->->

=== ch2_lit_train
# status: final
It has eleven carriages and a window for every lamp. {term_as(zinoviev, "Zinoviev")} speaks from the rear platform, without a hat, to a yard full of people who have come off shift to look at electric light. The voice goes over the roofs and comes back from the water tower; he waits for it, and goes on. He dries his hands between the sentences. "Who is to hand over the factories, comrades? And to whom? To a congress, of seven million, that has never met?" # scene: depot # place: A railway yard # ambience: murmur # sfx: applause # portrait: zinoviev # who: zinoviev # cite: goldman_1923 # cite: invented

Then you are allowed up, for four minutes by the station clock, which stopped in 1918.

* [Use them on point five, word by word # id: ch2_lit_programme]
    ~ change(conviction, 3)
    ~ change(standing, -1)
    You have it by heart. When you say *ought to arrive at*, a voice says *when?*, and it is not one of yours. Zinoviev is making a note. He uses a silver pencil on a short chain, as at a tram stop of some other city. # portrait: none # remember: conviction # cite: lenin_cw32 # cite: invented
* [Use them on the windows: count the lamps aloud # id: ch2_lit_lamps]
    ~ change(shop_floor, 4)
    ~ change(standing, -4)
    You have got to thirty-one when the yard takes it over and counts with you. At forty somebody inside begins to draw the curtains. # portrait: none # sfx: laughter # remember: shop_floor # cite: invented
- ->->

=== ch2_with_shlyapnikov
# status: final
He comes on the night train with bread of his own in a tool-bag, so as not to be on anybody's ration, and asks to see the shop before the hall. In the shop he stops at a lathe, wets a finger and draws it along the bed. "Who scrapes your slides?" It takes a quarter of an hour. By the time Shlyapnikov gets up to speak they have been told three times, and always by somebody different, that he found the worn place. # scene: tool_shop # place: A works on the line # ambience: factory # portrait: shlyapnikov # cite: allen_2015 # cite: invented

"I have brought you no bread," he says. "I have brought minutes." # who: shlyapnikov # cite: invented

* [Ask him afterwards what will happen in Moscow # id: ch2_tour_ask]
    ~ change(conviction, 2)
    ~ trust(shlyapnikov, 1)
    "We shall be counted." He is cutting his bread, in slices all of a thickness. "I should like it to be a number that somebody will have to write out in words." # portrait: shlyapnikov # who: shlyapnikov # remember: conviction # cite: invented
* [Have him sign the worn slide in chalk # id: ch2_tour_chalk]
    ~ change(shop_floor, 3)
    ~ change(standing, -1)
    He writes *A. Sh.*, and under it the measure, two hundredths. The foreman has it wiped off at six. At seven it is there again, in another hand, and correct. # portrait: none # remember: shop_floor # cite: invented
- ->->

=== ch2_with_kollontai
# status: final
You have found a stove, and a lamp; the lamp is from the undertaker's. Kollontai asks for it to be put lower. "They must see you. Me they have read about." She has not slept in a bed since Moscow and nobody would know it, except that she does not sit down until the others have, all of them, as one does who is afraid of what will happen if she sits. # scene: works_yard # place: A mill on the line # ambience: murmur # portrait: kollontai # who: kollontai # cite: clements_1979 # cite: invented

She says what you have been saying since New Year. The women in the front row put down their knitting, one after the other, like people who have found the page.

* [Ask her why she took a month to think # id: ch2_tour_month]
    ~ change(conviction, 2)
    ~ change(standing, -1)
    "Because I counted who would be left with me afterwards." She listens to that herself. "One ought not to count. One does, at my age, and then one signs." # portrait: kollontai # who: kollontai # remember: conviction # cite: invented
* [Walk the women home and leave her to the lamp # id: ch2_tour_home]
    ~ change(shop_floor, 3)
    { delegate != darya:
        ~ trust(darya, 1)
    }
    It is four versts, and they go through all of it again, in the order in which it concerned them. Her hat comes first. The congress of producers is reached at the second pump, and it is taken apart there, by a spinner with a dead husband's boots on, better than anybody has in print. # portrait: none # remember: shop_floor # cite: invented
- ->->

=== ch2_near_home
# status: final
You speak in a dining-room between the first soup and the second, which is the first with water. When you come to the boards a man at the end of the table puts up his spoon. He does not ask about the boards. He asks whether it is right that a union may be *inside*, with keys, and the coal still outside, by the siding, with a sentry. # scene: works_yard # place: A works near Tula # ambience: factory # portrait: none # cite: invented

It goes like that everywhere. They listen to all of it; and then somebody puts up a spoon.

* [Answer the spoon, and leave the boards # id: ch2_near_spoon]
    ~ change(shop_floor, 3)
    ~ change(conviction, -1)
    You walk out with the whole table to look at the heap. The sentry, who is cold, lets himself be argued with: it is counted in the evenings only. That night the works has sixteen baskets and a new subject. # remember: shop_floor # cite: invented
* [Bring it back to who runs the shop # id: ch2_near_boards]
    ~ change(conviction, 2)
    ~ change(shop_floor, -1)
    "If you elected the manager," you say, "where would the sentry stand?" They think about that, eating. "By the manager," says the man with the spoon. # remember: conviction # cite: invented
- ->->

=== ch2_slept
# status: final
{ delegate == darya:
    You sleep for two days, on the stove, in your coat. Three times somebody comes to the door and is told in your daughter's voice that you are at a meeting. # scene: dormitory # place: Tula, at home # ambience: lamp # portrait: none # cite: invented
- else:
    You sleep for two days, on the stove, in your coat. Three times somebody comes to the door and is told in a child's voice that you are at a meeting. # scene: dormitory # place: Tula, at home # ambience: lamp # portrait: none # cite: invented
}

When you get up, the water in the bucket has a skin on it and the boots have been moved nearer to the bricks, toes out. Under the left one lies the agenda of everything that you have missed.

* [Read it standing, and go in late # id: ch2_slept_late]
    ~ change(standing, 1)
    ~ change(strength, -1)
    They have kept your chair and put the stove-wood on it. The wood is moved, one log at a time, without the speaker's stopping. # remember: standing # cite: invented
* [Light the stove with it # id: ch2_slept_burn]
    ~ change(strength, 2)
    ~ change(standing, -2)
    Eleven points. It is good paper; it holds till the kindling takes. # remember: strength # cite: invented
- ->->

=== ch2_at_the_bench
# status: final
You stand where you have always stood. The platforms go by overhead, like the belt; sometimes one of them slaps. At the change of shift a boy from the cell reads out who has spoken where, and people who have not looked up for Trotsky look up for the name of a town in which they have a sister. # scene: works_yard # place: Tula, the works # ambience: factory # portrait: none # cite: invented

"And ours?" somebody asks. He means you.

"Ours is here," says the boy. "Look. Working." You could not say how he meant it.

* [Work out the shift, and go to the cell after it # id: ch2_bench_cell]
    ~ change(standing, 2)
    ~ change(shop_floor, -1)
    Six have come, and the stove counts as a seventh. The secretary writes down that attendance was up. # remember: standing # cite: invented
* [Stay at the bench and talk across it # id: ch2_bench_talk]
    ~ change(shop_floor, 2)
    ~ change(strength, -1)
    One can say a good deal between two cuts if the other knows the machine. By the whistle the whole of point five has been got through, in pieces, and nobody has lost a finger. # remember: shop_floor # cite: invented
- ->->

=== ch2_bench_again
# status: final
There is a kind of meeting that is not called. It stands at the grindstone, six or seven with a tool each that needs an edge, and the stone covers what is said. You hear there that the bread will be cut; that it will not be; that Lenin is ill; that in Saratov they have already voted, both ways. # scene: tool_shop # place: Tula, the works # ambience: factory # portrait: none # cite: invented

Old hands pass the oilstone to whoever is to speak next. This time it comes to you, wet.

* [Say what you heard in the Bolshoi # id: ch2_stone_tell]
    ~ change(shop_floor, 2)
    ~ change(standing, -1)
    You do all three voices. They like Lenin's best, and ask for it again, with the thumb. # sfx: laughter # remember: shop_floor # cite: invented
* [Put an edge on the chisel and pass the stone on # id: ch2_stone_pass]
    ~ change(standing, 1)
    ~ change(conviction, -1)
    It is a good edge. The next man weighs the stone in his hand for a while, as if something were missing from it. # remember: standing # cite: invented
- ->->

=== ch2_a_week_went
# status: final
The weeks go by. On the wall of the union room the two maps hang side by side, and the cleaning woman dusts both. # scene: cell_room # place: Tula, the trade unions' room # ambience: lamp # portrait: none # cite: invented

Pasha asks what the threads are for. You show her: this one is a turner who wrote back; this is a mill where they sang; this one is only hope. She bites her pencil. "Which colour is hope?" # portrait: pasha # who: pasha # cite: invented

* [Tell her it is all the same thread # id: ch2_thread_same]
    ~ trust(pasha, 1)
    ~ change(conviction, -1)
    She looks along it from town to town, to see where it would begin to differ. # portrait: none # remember: pasha # cite: invented
* [Let her move one to where she thinks it belongs # id: ch2_thread_move]
    ~ change(conviction, 1)
    ~ change(standing, -1)
    She takes the one from Moscow and puts it on the works gate, thirty paces from where you stand. The pin goes in up to the head. # portrait: none # remember: conviction # cite: invented
- ->->

=== ch2_in_the_drifts
# status: final
Before {mishap_place("train_stuck")} the train stops, and then it stops being a train. By morning the snow lies up to the lamp brackets. Trotsky's own once stood like this for nineteen hours, says the conductor, and he proclaimed it in the papers; yours is not in anybody's paper. Someone has begun on the partition for firewood, politely, asking each bench before he takes the next board. # scene: carriage # place: On the line, before {mishap_place("train_stuck")} # ambience: wind # portrait: none # sfx: ice # cite: trotsky_pamphlet_1920 # cite: invented

* [Go out and dig with the soldiers # id: ch2_drift_dig]
    ~ change(shop_floor, 2)
    ~ change(strength, -3)
    There are four shovels to a company. One digs, three stand by and keep the handle warm. Towards noon you reach the wheel of a train that nobody had known to be in front. # remember: strength # cite: invented
* [Stay in, and read the theses to the bench # id: ch2_drift_read]
    ~ change(conviction, 2)
    ~ change(strength, -1)
    A woman with a goose in a basket hears them to the end. "And who'll have the snow?" she says. It is not in them. She thinks that it ought to be, and you make a note. # remember: conviction # cite: invented
- ->->

=== ch2_printer_fetched
# status: final
They fetch Vetrov on a Tuesday, over his apron, and bring him back on the Thursday. He has been asked nothing. He has been shown a paper, on which he undertakes to print no more of it, and has signed; he asked only for leave to correct two commas. They have kept the rollers. # scene: cell_room # place: Tula, Vetrov's printing shop # ambience: lamp # portrait: vetrov # sfx: stamp # cite: invented

"Gelatine and treacle," says Vetrov. "They'll have been eaten by now." He runs a dry hand over the forme. "Yours was on the press. Half a sheet. It breaks off at *in the hands of*." # who: vetrov # cite: invented

* [Carry off the half sheets as they are # id: ch2_half_sheets]
    ~ change(shop_floor, 2)
    ~ change(standing, -3)
    They go round the shops like that. Everywhere somebody finishes the sentence, and hardly anywhere in the same way. # portrait: none # remember: shop_floor # cite: invented
* [Stay and help him put the type away # id: ch2_put_away]
    ~ trust(vetrov, 2)
    ~ change(standing, -1)
    You are slow, and drop an *e*. He finds it with his foot, in the dark. "That one always rolls," he says. # portrait: none # remember: vetrov # cite: invented
- ->->

=== ch2_typhus
# status: final
On the Sunday your head aches, on the Monday the lamp does. After that there are only pieces. They shave you. You lie on the boards at the Sugar Works, where the line of those to be taken in begins at the scales for beet. Somebody who has your voice is addressing a congress, and is allowed no time. # scene: remote # place: Tula, the reception ward at the Sugar Works # ambience: hush # music: none # portrait: none # cite: berkman_1925 # cite: invented

When the ceiling has stopped, it is a fortnight later. In the next place a boy you know from the depot is asking the orderly, over and over, what the time is at Skuratovo.

* [Ask what has been decided meanwhile # id: ch2_typhus_ask]
    ~ change(conviction, 2)
    ~ change(strength, -1)
    The orderly thinks. "They've decided to burn the blankets," she says. "On Saturday." # remember: conviction # cite: invented
* [Ask for water, and for the boy's cap to be straightened # id: ch2_typhus_cap]
    ~ change(shop_floor, 2)
    ~ change(conviction, -1)
    It is done. On the next day the place is empty, and swept. The cap has been put on the nail above it, straight. # remember: shop_floor # cite: invented
- ->->
