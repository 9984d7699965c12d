// End of May 1921. The metalworkers' fraction votes; another list is read out.
=== ch4_fraction ===
# status: final
In the last week of May the Metalworkers' Union holds its congress. The night before it votes, its communists meet by themselves. This is the {term_as(party_fraction, "fraction")}: as it decides tonight, so all of them must vote tomorrow. # scene: theatre # date: 1921-05-28 # place: Moscow, the metalworkers' congress # music: congress # ambience: murmur # cite: daniels_1960
{ delegate:
- stepan:
    Your card says *toolmaker, Tula, deciding vote*, and is cut two millimetres out of square. {term_as(shlyapnikov, "Shlyapnikov")}, the head of the union, sees you from the chair. In Paris he had the bed across the landing and argued through the wall. "Stepan Ilyich! Did you bring a gauge? They have brought us a list." # portrait: shlyapnikov # cite: invented
- darya:
    There are nine women in the hall and four of them are taking the minutes. All told you make it a hundred and sixty. The man beside you asks whose wife you are. "The Cartridge Works'," you say. {term_as(shlyapnikov, "Shlyapnikov")}, the head of the union, hears it from the chair and laughs out of turn. # portrait: shlyapnikov # cite: invented
- kuzma:
    You have no vote here. The railwaymen sent you as a guest, and because yours is the one watch in the building that agrees with the station, you have been put on the door: nobody in without a card, nobody out during a count. {term_as(shlyapnikov, "Shlyapnikov")}, the head of the union, asks you from the chair for the exact time. # portrait: shlyapnikov # cite: invented
- yegor:
    Guests sit in the gallery. Coal is cousin to iron, the usher said, and cousins go upstairs. Then the tellers' boy faints; he has not eaten since Ryazan. {term_as(shlyapnikov, "Shlyapnikov")}, the head of the union, looks up along the rail for young legs and finds yours. "You, the miner. Can you count past a hundred?" By the coal, you can. # portrait: shlyapnikov # cite: invented
}
On the table lies a list from the Central Committee: the officers whom the party wants for the union. The men who built it are mostly not on it. Bukharin has been sent to recommend the list, because he is liked. # cite: daniels_1960
He praises everybody. But if the communists of every union choose their leaders against the Central Committee, he says, there will soon be as many parties as unions. Nobody wishes to order comrades about. He has come to persuade. # cite: daniels_1960 # cite: invented
"Then persuade," says Shlyapnikov. "We have sat since eleven to be persuaded. Only I am a turner. When the chuck closes on a piece, it does not call that persuading." # who: shlyapnikov # cite: invented
A grey fitter gets up in the third row, by the look of him sorry to. He wants to speak for the list. They are still laughing at the chuck.
* [Hiss for quiet: let the other side speak # id: ch4_quiet]
    ~ change(standing, 2)
    ~ change(shop_floor, -2)
    You hiss, and it spreads. Someone behind you asks whose side you are on, and is hissed at. # remember: standing
* [Let them laugh; he will not be heard # id: ch4_laugh]
    ~ change(shop_floor, 2)
    ~ change(standing, -2)
    The laugh takes its time and goes round the hall twice. The fitter waits for it, cap in hand, as at a level crossing. # remember: shop_floor
- -> ch4_fraction_count

=== ch4_fraction_count ===
# status: final
"{term_as(kazakov, "Kazakov")}, Putilov works. There were thirty thousand of us. Now there are six, and every second one is filing cigarette lighters to sell for flour. Who sent me here? You cannot get my shop to a meeting without herring. You want the union to choose. I want there to be a union, when there are people to put in it again. Till then let them choose who have at any rate a plan. I am for the list." # portrait: none # cite: smele_civil_wars # cite: invented
Nobody claps. Nobody laughs either.
{ delegate == kuzma || delegate == yegor:
    The tellers want somebody from neither side to count with them and to sign for the figures. They have sent for you.
}
"Those for," says Shlyapnikov. He is looking at the ceiling, so as not to look at anyone. # portrait: shlyapnikov # who: shlyapnikov
* {delegate == stepan || delegate == darya} [Vote against the list; names are being noted # id: ch4_list_against]
    ~ enter(sh_list_against)
    ~ mark(f4_voted_against_list)
    ~ change(shop_floor, 5)
    ~ change(conviction, 4)
    ~ change(standing, -6)
    At *against*, three arms in every four go up, some with the sleeve out at the elbow. In the second row a cell secretary from Sormovo is counting as well, but by name. # remember: file # sfx: cards
* {delegate == stepan || delegate == darya} [Vote for the list, with Kazakov # id: ch4_list_for]
    ~ change(standing, 6)
    ~ change(shop_floor, -5)
    ~ change(conviction, -3)
    There are so few of you that each can see all the others. Kazakov gives you a nod, as across a ward. Nobody writes down who was for. # remember: shop_floor # sfx: cards
* {delegate == stepan || delegate == darya} [Keep the card on your knee for both counts # id: ch4_list_knee]
    ~ enter(sh_list_silent)
    ~ change(standing, 2)
    ~ change(conviction, -5)
    ~ change(shop_floor, -2)
    You look at the card during *for*, and at *against* you look at it again. It has a number on the back that you had not noticed. The teller repeats it under his breath. # remember: conviction # sfx: cards
* {delegate == kuzma || delegate == yegor} [Count the hands and sign the tellers' slip # id: ch4_list_count]
    ~ enter(sh_list_count)
    ~ change(shop_floor, 4)
    ~ change(conviction, 4)
    ~ change(standing, -5)
    You count along the rows aloud, touching nothing, and write the two figures, and under them your name and union in full. The chairman of the tellers lifts an eyebrow. He had put a squiggle. # remember: file # sfx: pen
* {delegate == kuzma || delegate == yegor} [Hand the slip back: a guest signs nothing # id: ch4_list_guest]
    ~ enter(sh_list_silent)
    ~ change(standing, 4)
    ~ change(conviction, -4)
    "I am a guest," you say. The chairman of the tellers looks at you with respect. It had not occurred to him that one could be that. # remember: conviction # sfx: paper
- -> ch4_other_list

=== ch4_other_list ===
# status: final
A hundred and twenty against the list. For it, forty. "Round as a rouble," says the teller, displeased, and counts again. It comes out the same. # cite: daniels_1960
In the morning a paper is read to the congress. The Central Committee has taken note of the vote and appoints the officers of the union itself. They are the names from last night, typed on the same machine, with the same lame *k*; only the word *proposed* is gone. Shlyapnikov asks what the hundred and twenty were for. He is told that they have been taken into account. # date: 1921-05-29 # cite: daniels_1960 # cite: invented
{ delegate:
- stepan:
    "I have been outvoted before," says Darya on the stairs. "By more. Never till now by less." # portrait: darya # who: darya
- darya:
    Stepan Ilyich has taken out his card and tries it for thickness between finger and thumb. "One files the piece to the gauge," he says. "I had not until today seen the gauge filed to the piece." # portrait: stepan # who: stepan
- kuzma:
    "So you make the train up in the yard, Kuzma Antonych, good," says Yegor on the stairs, "and then, well, and then the engine picks itself other wagons." You tell him that the signal was given. "Who by?" # portrait: yegor # who: yegor
- yegor:
    "The fraction binds the congress," says Kuzma on the stairs. "The centre binds the fraction. Paragraph so-and-so." Then what did you run up and down for with that slip? "So that there should be a count." He is silent for a whole flight. "There should be a count," he says. # portrait: kuzma # who: kuzma
}
At home they will ask how it went.
* [Read the shift the two figures, 120 and 40 # id: ch4_home_figures]
    ~ change(shop_floor, 5)
    ~ change(standing, -4)
    You read them from the slip, without adjectives. By evening somebody has chalked 120 on one leaf of the gate and 40 on the other, and under the forty, in another hand, *won*. # scene: works_yard # date: 1921-06-03 # place: Tula # ambience: factory # remember: shop_floor # cite: invented
* [Read the shift only the new officers' names # id: ch4_home_names]
    ~ change(standing, 4)
    ~ change(shop_floor, -4)
    You read out nine names with their initials. When you have done, an old man asks which of them comes about the soap. It is the only question. # scene: works_yard # date: 1921-06-03 # place: Tula # ambience: factory # remember: standing # cite: invented
- -> ch4_summer
