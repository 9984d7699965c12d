// End of May 1921. The metalworkers' fraction votes; another list is read out.
=== ch4_fraction ===
# status: final
In the last week of May the metalworkers hold their congress. The night before it decides anything, its communists meet by themselves. # scene: hall # date: 1921-05-28 # place: Moscow, the metalworkers' congress # music: congress # ambience: murmur # portrait: shlyapnikov # cite: daniels_1960
{ delegate:
- stepan:
    Your card says *toolmaker, Tula, deciding vote*, and is cut two millimetres out of square. This is the {term_as(party_fraction, "fraction")}: what it settles tonight the congress will settle tomorrow. {term_as(shlyapnikov, "Shlyapnikov")} sees you from the chair. In Paris he had the bed across the landing and argued through the wall. "Stepan Ilyich! Did you bring a gauge? They have brought us a list." # cite: invented
- darya:
    There are nine women in the hall and four of them are taking the minutes. The others you have counted too, a hundred and sixty and some: the {term_as(party_fraction, "fraction")}, which settles tonight what the congress will settle tomorrow. The man beside you moves his cap to make room and asks whose wife you are. "The Cartridge Works'," you say. {term_as(shlyapnikov, "Shlyapnikov")}, in the chair, hears it and laughs out of turn. # cite: invented
- kuzma:
    You have no vote here. The railwaymen sent you on a guest's ticket, and because yours is the one watch in the building that agrees with the station, you have been put on the door: nobody in without a card, nobody out during a count. Inside sits the {term_as(party_fraction, "fraction")}, with {term_as(shlyapnikov, "Shlyapnikov")} in the chair, and settles tonight what the congress will settle tomorrow. A sound rule. A train is made up before it is let out on the line. # cite: invented
- yegor:
    Guests sit in the gallery. Coal is cousin to iron, the usher said, and cousins go upstairs. Below you sits the {term_as(party_fraction, "fraction")}, which settles tonight what the congress tomorrow will — well, will have wanted. Then the tellers' boy faints; he has not eaten since Ryazan. {term_as(shlyapnikov, "Shlyapnikov")}, in the chair, looks along the rail for young legs and finds yours. "You, the miner. Can you count past a hundred?" By the coal, you can. # cite: invented
}
On the table lies a paper from the Central Committee with the officers whom the party proposes for the union. The men who built the union are mostly not on it. They have sent Bukharin to recommend it, because he is liked. # cite: daniels_1960
He praises everybody. A fraction, he says, is a part of the party; when a part outvotes the whole, there are two parties, and the smaller one has the lathes. Nobody wishes to order comrades about. One would so much rather persuade. # cite: daniels_1960 # cite: invented
"Then persuade," says Shlyapnikov. "We have sat since eleven to be persuaded. Only there is this difference between a proposal and a chuck: the chuck does not ask the bar which way it would like to turn." # who: shlyapnikov # cite: invented
A grey fitter gets up in the third row, by the look of him sorry to. Around him they are still laughing at the chuck.
* [Hiss for quiet: let the man speak # id: ch4_quiet]
    ~ change(standing, 2)
    ~ change(shop_floor, -2)
    You hiss as one hisses at geese. It spreads. Someone behind you asks whose side you are on, and is hissed at. # remember: standing
* [Leave them their laugh; there are few enough # id: ch4_laugh]
    ~ change(shop_floor, 2)
    ~ change(standing, -2)
    It takes its time and goes round the hall twice. The fitter waits for it, cap in hand, like a man at a level crossing. # remember: shop_floor
- -> ch4_fraction_count

=== ch4_fraction_count ===
# status: final
"{term_as(kazakov, "Kazakov")}, Putilov works. There were thirty thousand of us. Now there are six, and every second one is filing cigarette lighters to sell for flour. Who sent me here? You cannot get my shop to a meeting without herring. You want the union to choose. I want there to be a union, when there are people to put in it again. Till then let them choose who have at any rate a plan. I am for the list." # portrait: none # cite: smele_civil_wars # cite: invented
Nobody claps. Nobody laughs either, and there are men here who laugh at everything.
"Those for," says Shlyapnikov. He is looking at the ceiling, so as not to look at anyone. # who: shlyapnikov
* {delegate == stepan || delegate == darya} [Raise your card against the list # id: ch4_list_against]
    ~ enter(sh_list_against)
    ~ mark(f4_voted_against_list)
    ~ change(shop_floor, 5)
    ~ change(conviction, 4)
    ~ change(standing, -6)
    At *against*, three arms in every four go up, some with the sleeve out at the elbow. The teller's pencil stops in the air over your head and moves on. In the second row Sorokin's opposite number from Sormovo is counting as well, but by name. # remember: file # sfx: cards
* {delegate == stepan || delegate == darya} [Raise it for the list, with Kazakov # id: ch4_list_for]
    ~ change(standing, 6)
    ~ change(shop_floor, -5)
    ~ change(conviction, -3)
    There are so few of you that each can see all the others. Kazakov gives you the nod one gives across a ward. Nobody writes down who was for: loyalty leaves no paper. # remember: shop_floor # sfx: cards
* {delegate == stepan || delegate == darya} [Keep the card on your knee for both counts # id: ch4_list_knee]
    ~ enter(sh_list_silent)
    ~ change(standing, 2)
    ~ change(conviction, -5)
    ~ change(shop_floor, -2)
    You look at the card during *for*, and at *against* you look at it again. It has a number on the back that you had not noticed. The teller, who has, repeats it under his breath. # remember: conviction # sfx: cards
* {delegate == kuzma || delegate == yegor} [Count the hands and put your name to the slip # id: ch4_list_count]
    ~ enter(sh_list_count)
    ~ change(shop_floor, 4)
    ~ change(conviction, 4)
    ~ change(standing, -5)
    The tellers want somebody who belongs to neither side. You count along the rows as one counts wagons, aloud, touching nothing, and write the two figures, and under them your name and union in full. The chairman of the tellers lifts an eyebrow. He had put a squiggle. # remember: file # sfx: pen
* {delegate == kuzma || delegate == yegor} [Hand the slip back: a guest counts nothing # id: ch4_list_guest]
    ~ enter(sh_list_silent)
    ~ change(standing, 4)
    ~ change(conviction, -4)
    The tellers want somebody who belongs to neither side, to put his name under the figures. "I am a guest," you say. The chairman of the tellers looks at you with respect. It had not occurred to him that one could be that. # remember: conviction # sfx: paper
- -> ch4_other_list

=== ch4_other_list ===
# status: final
A hundred and twenty against the list. For it, forty. "Round as a rouble," says the teller, displeased, and counts again. It comes out the same. # cite: daniels_1960
In the morning a paper is read to the congress. The Central Committee has taken note of the opinion of the fraction and appoints the officers of the union. You know the names from last night. It has even been typed on the same machine, with the same lame *k*; only the word *proposed* is gone. Shlyapnikov asks from the floor what the hundred and twenty were for. He is told, very civilly, that they have been taken into account. # date: 1921-05-29 # cite: daniels_1960 # cite: invented
{ delegate:
- stepan:
    "I have been outvoted before," says Darya on the stairs. "By more. Never till now by less." # who: darya
- darya:
    Stepan Ilyich has taken out his card and tries it for thickness between finger and thumb. "One files the piece to the gauge," he says. "I had not until today seen the gauge filed to the piece." # who: stepan
- kuzma:
    "So you make the train up in the yard, Kuzma Antonych, good," says Yegor on the stairs, "and then, well, and then the engine looks round and picks itself other wagons." You tell him that the signal was given. "Who by?" You look at the watch. It is right to the minute. # who: yegor
- yegor:
    "The fraction binds the congress," says Kuzma on the stairs. "The centre binds the fraction. Paragraph so-and-so." Then what did you run up and down for with that slip? "So that there should be a count." He is silent for a whole flight. "There should be a count," he says. # who: kuzma
}
At home they will ask how it went.
* [Read the shift the two figures # id: ch4_home_figures]
    ~ change(shop_floor, 5)
    ~ change(standing, -4)
    You read them from the slip, without adjectives. By evening somebody has chalked 120 on one leaf of the gate and 40 on the other, and under the forty, in another hand, *won*. # scene: works_yard # date: 1921-06-03 # place: Tula # ambience: factory # remember: shop_floor # cite: invented
* [Read the shift the new officers' names # id: ch4_home_names]
    ~ change(standing, 4)
    ~ change(shop_floor, -4)
    You read eleven names with their initials. When you have done, an old man asks which of them comes about the soap. It is the only question. # scene: works_yard # date: 1921-06-03 # place: Tula # ambience: factory # remember: standing # cite: invented
- -> ch4_summer
