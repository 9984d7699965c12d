// 8 March, night: Kuzma at the train graph; Yegor in the corridor where talent is noticed.

=== ch3_traffic
# status: final
Under the clock of the Nikolai station, where one leaves for Petrograd, waits the young man with one good tooth who measured your union's room in December, from {term_as(tsektran, "Tsektran")}, the transport union that is run by orders. "Dorokhov. You got eleven trains through Skuratovo on birch." # scene: depot # place: Moscow, the Nikolai station, traffic office # ambience: lamp # portrait: none # cite: invented

The {term_as(train_graph, "train graph")} takes up a wall: hours along the top, stations down the side, and for each train a thread on pins. White is passengers, red is military. He has taken out all the white. "By the fifteenth we're to have a division off the western line and on the shore at Oranienbaum. Forty trains. There's wood for thirty-one." # cite: avrich_1970 # cite: invented

"What is the hurry? In the hall they said hours."

He looks at the door. "Yesterday at dawn three thousand went across the ice. The ones who came back came back. It's in no newspaper, and you haven't got it from me." # cite: voroshilov_lives # cite: semanov_1973

He means this morning; he has not been to bed since. Twelve of the trains that stand in the way are flour, for Petrograd. It was the want of that flour that emptied the works there in February. You take hold of the first pin. # cite: avrich_1970 # cite: invented

On the {term_as(direct_wire, "direct wire")} the tape begins to run. {term_as(trotsky, "Trotsky")}, the commissar for war, has been in Petrograd since Saturday; he asks the traffic office himself.

ICE HOLDS UNTIL ABOUT THE TWENTIETH. WHAT CANNOT BE DELIVERED BY THE FIFTEENTH NEED NOT BE SENT. DO NOT REPORT DIFFICULTIES, I HAVE THEM HERE. REPORT A DAY. TROTSKY # doc: print # sfx: typewriter # cite: voroshilov_lives # cite: invented

* [Pin it as ordered: troops first, flour behind # id: ch3_pin_troops]
    ~ change(standing, 4)
    ~ change(conviction, -4)
    ~ change(shop_floor, -2)
    ~ enter(sh_timetable)
    It comes out to the hour, ten at night on the fourteenth. You tie the threads off. Seen from the door it is handsome, all the red lines leaning one way like rain. Twelve hanks of another colour lie over the back of the chair. # remember: conviction # remember: file # cite: invented
* [Put each flour train before a troop train # id: ch3_pin_flour]
    ~ change(shop_floor, 4)
    ~ change(conviction, 3)
    ~ change(standing, -3)
    ~ enter(sh_timetable_flour)
    It costs nine hours. You have that put on the wire, with the reason: men who have eaten walk faster. The tape lies still for as long as it takes to read a thing twice. # remember: file # cite: invented
    ACCEPTED. WHOSE CALCULATION. # doc: print # cite: invented
* [Ask over the wire who signs for it # id: ch3_ask_signature]
    ~ change(conviction, 4)
    ~ change(standing, -2)
    ~ enter(sh_timetable)
    Toothy stares at you. Nobody has ever put that on that wire. The tape does not even pause. # remember: conviction # remember: file # cite: invented
    I DO. TROTSKY. NOW YOU. # doc: print # cite: invented
- The telegraphist holds the key down, waiting for your surname. Once, in another winter, an order came to you with nothing under it at all. You spell it out for her: D, O, R. # sfx: typewriter # cite: invented

-> ch3_white_thread

=== ch3_white_thread
# status: final
Last, because one should not leave a graph without one, you stretch a white thread, a single passenger path, 23.40 each night from Moscow.

"For whom?" says the one with the tooth.

"There is always somebody." You put the pin in. He lets it stay. He is asleep against the wall, with his eyes open, before you have your coat on. # cite: invented

At four you are back in the room. All three lie awake. They have heard in the hall that it is a matter of hours, and from you they would believe otherwise. # scene: dormitory # place: Moscow, the Third House of Soviets, room 31 # ambience: sleepers # cite: invented

* [Tell the three what happened on the ice # id: ch3_tell_assault]
    ~ change(conviction, 2)
    ~ change(standing, -3)
    -> ch3_warm_companions ->
    You say it as a train report: out, back, short by so many. Nobody asks how you know. After a time Yegor says, to the ceiling, that he'd thought it would be a good deal louder, a thing like that. # portrait: yegor # remember: standing # cite: invented
* [Say that the timetable was long # id: ch3_keep_assault]
    ~ change(standing, 3)
    ~ change(strength, -1)
    -> ch3_cool_companions ->
    "Long," says Stepan Ilyich. He has seen the red wool on your sleeve, and takes it off with two fingers, and does not ask. # portrait: stepan # who: stepan # remember: standing # cite: invented
- -> ch3_ninth_morning

=== ch3_corridors
# status: final
You are behind the tiled stove in the long corridor, reading *Pravda* to the two cloakroom women, with a finger. "*Led by a tsarist general!* Well, by the coal. On a ship full of stokers. Where'd they keep him?" # scene: corridor # place: Moscow, the Kremlin, a corridor # ambience: murmur # portrait: none # cite: avrich_1970 # cite: invented

"In my office," says somebody small, in boots and a leather jacket, and laughs till he coughs. He has a red beard, and on a cigarette box he has been drawing one of the doorkeepers as a walrus. It is {term_as(bukharin, "Bukharin")}, who edits the thing. "They brought me that general at two in the morning, with a stamp on him. I had a hole of eleven lines." # portrait: bukharin-warm # who: bukharin # cite: invented

The other one, on the window-sill, has whiskers all round his face like a picture of a sea captain, and newspapers in three languages in his pockets. He speaks Russian as though it had been packed by a Pole: {term_as(radek, "Karl Radek")}. "Read him the rest. He has never heard it. An editor must not read, he would lose courage." # portrait: radek # who: radek # cite: ransome_1921 # cite: invented

"And you, comrade hewer, are in favour of whom?" asks Bukharin.

You tell him: that the ones who are under the roof should say who —

"I know, I know. And Ilyich wants you to go to school, and Lev Davidovich wants you to have keys. I stood between, in the doorway, so that it shouldn't slam. They call me the {term_as(buffer, "buffer")}. I can recommend it to nobody, one is hit with the door from both sides." He is quite serious all at once. "They're each half right! And each will let the house burn down for the other half." # portrait: bukharin # who: bukharin # cite: dan_lenin # cite: invented

"The workers shall lead the state, the state shall lead the workers," says Radek. "Beautiful. I went last week to a works, to see which. There was a watchman. They had all gone to the country for flour." # portrait: radek # who: radek # cite: ransome_1921 # cite: semanov_1973 # cite: invented

* [Ask Bukharin to print that there is no general # id: ch3_ask_general]
    ~ change(conviction, 4)
    ~ change(standing, -3)
    He has stopped laughing. He rubs out the walrus with a licked thumb. "And under it? If there's no general then it is only sailors. Then I have to print why." "Well, so," you say. "So," says Bukharin. # portrait: bukharin-hard # who: bukharin # remember: conviction # cite: invented
* [Ask Radek what he told the watchman # id: ch3_ask_watchman]
    ~ change(shop_floor, 2)
    ~ change(conviction, 1)
    ~ change(standing, -1)
    "That he is now the working class, and should take care not to fall ill." The cloakroom women laugh. The older one stops first. "My boy's gone for flour," she says. "He's a turner." And Radek, who has an answer for everybody, gets down from the sill and gives her his matches. # portrait: radek-warm # remember: shop_floor # cite: invented
- -> ch3_sixty_lines

=== ch3_sixty_lines
# status: final
"You'll write for me," says Bukharin. "No, no, I heard you read. Sixty lines by tomorrow, as you talk, with the coal in. *What the Hewer Hears.* Your name in full; the paper's ration, a pound and sugar. Only not a word about platforms before the fourteenth, they'd have my head. Write about the roof." # portrait: bukharin-warm # who: bukharin # cite: invented

At that moment a boy runs by with a yard of tape from the {term_as(direct_wire, "direct wire")}, and Radek picks it off him as he passes. {term_as(zinoviev, "Zinoviev")}, the head of Petrograd, is at his post and cannot be here. # portrait: radek # cite: voroshilov_lives # cite: invented

PETROGRAD CALM. SEND PEOPLE. PETROGRAD ENTIRELY CALM. SEND MORE. # doc: print # cite: invented

"Grigory's voice," says Radek tenderly. "Even on paper it is the second time louder." # who: radek # cite: invented

* (wrote_roof) [Write it, about the roof and nothing else # id: ch3_write_roof]
    ~ change(standing, 4)
    ~ change(conviction, -3)
    ~ enter(sh_sixty_lines)
    You leave it with the doorkeeper the walrus. Forty-one lines of it will stand in Friday's paper, between a decree on bast and the weather, over your name in full. The nineteen that are cut are the ones in which it comes down. # sfx: pen # portrait: none # remember: file # cite: invented
    -> ch3_name_remembered
* [Write who sits by the telephone, too # id: ch3_write_telephone]
    ~ change(conviction, 4)
    ~ change(standing, -2)
    ~ enter(sh_sixty_lines)
    He reads it standing, pulling his beard, and at the telephone he laughs aloud. He puts it in his inside pocket and buttons the pocket. "*That* I shall keep," he says. It never comes out of there. But you get the sugar. # sfx: pen # portrait: bukharin # remember: file # cite: invented
    -> ch3_suitable
* [Refuse: you read it, you don't make it # id: ch3_write_nothing]
    ~ change(shop_floor, 3)
    ~ change(standing, -2)
    "There speaks the only independent man in the building," says Radek. "Take him down, Nikolai, as a walrus." You fold up *Pravda* along the old creases, since the cloakroom needs it back, for the galoshes. # portrait: radek # who: radek # remember: shop_floor # cite: invented
    -> ch3_suitable

=== ch3_name_remembered
# status: final
As you go off with the pencil, a man in a soldier's greatcoat is coming along the wall, without noise, in soft boots. He stands aside to let the women through with the samovar. You have never seen him; he is somebody from the commissariat of the nationalities. "Chernykh," he says to you, agreeably. "Second seam." # portrait: none # cite: invented
-> ch3_suitable

=== ch3_suitable
# status: final
By the stairs sits the typist who registered you, with her machine on her knees like a cat; they have moved her office again. She winds something out of it and holds it so that you can read. # portrait: typist # cite: invented
CHERNYKH Ye. T. Speaks well. Wishes to be seen. Suitable. # doc: typed # sfx: typewriter # cite: invented
"For what?"

"It's a printed form. That line comes later." She waits. "I do forty a day. I thought that one of you might like to hear his." # who: secretariat_typist # cite: invented

* [Ask her to put in that you are a hewer # id: ch3_put_hewer]
    ~ change(conviction, 2)
    ~ change(shop_floor, 1)
    ~ change(standing, -1)
    ~ trust(secretariat_typist, 1)
    There is no room in the line. She rolls it back and types it over the top, through *wishes to be seen*, so that for ever after it will read as a mistake or as a word in Polish. # sfx: typewriter # remember: conviction # cite: invented
* [Thank her, and leave it as it is # id: ch3_leave_suitable]
    ~ change(standing, 2)
    ~ change(conviction, -1)
    You say it over on the stairs, to hear how it — well. *Suitable.* Behind you the machine has started on the next. # remember: standing # cite: invented
- -> ch3_ninth_morning
