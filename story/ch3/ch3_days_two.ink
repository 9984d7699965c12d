// 8 March, night: Kuzma at the train graph; Yegor in the corridor where talent is noticed.

=== ch3_traffic
# status: final
{term_as(tsektran, "Tsektran")}, the transport union that is run by orders, has sent for you to the Nikolai station, where the Petrograd trains leave. It is the young man with one good tooth, who measured your union's room in December. "Dorokhov. You got eleven trains through Skuratovo on birch." # scene: traffic_office # place: Moscow, the Nikolai station, traffic office # ambience: lamp # portrait: none # cite: invented

The {term_as(train_graph, "train graph")} takes up a wall: hours along the top, stations down the side, and for each train a thread on pins, white for passengers, red for the army. He has taken out all the white. "By the fifteenth we're to have a division at Oranienbaum, across from Kronstadt. Forty trains. There's wood for thirty-one." # cite: avrich_1970 # cite: invented

"What is the hurry? In the hall they said hours." # cite: invented

He looks at the door. "Three thousand went across the ice at dawn. The ones who came back came back. It's in no newspaper, and you haven't got it from me." # cite: voroshilov_lives # cite: semanov_1973 # cite: invented

* [Take the wood from the depots' own winter stock # id: ch3_depot_wood]
    ~ change(standing, 3)
    ~ change(shop_floor, -3)
    You know to the log what each shed has put by, because you would have put it by yourself. Nine trains' worth. In the sheds they will burn their lockers until May. # remember: shop_floor # cite: invented
* [Take up the sleepers of the second track at Klin # id: ch3_klin_sleepers]
    ~ change(conviction, 1)
    ~ change(standing, -1)
    ~ change(strength, -1)
    "That's a running line," he says. "Now it is a siding," you say. You helped to tamp that track. # remember: conviction # cite: invented
- Twelve of the trains that stand in the way are flour for Petrograd. It was for want of flour that the works there struck in February. # cite: avrich_1970 # cite: invented

On the {term_as(direct_wire, "direct wire")} the tape begins to run. {term_as(trotsky, "Trotsky")}, the commissar for war, has been in Petrograd since Saturday. # cite: voroshilov_lives # cite: berkman_1925
ICE HOLDS UNTIL ABOUT THE TWENTIETH. WHAT CANNOT BE DELIVERED BY THE FIFTEENTH NEED NOT BE SENT. DO NOT REPORT DIFFICULTIES, I HAVE THEM HERE. REPORT A DAY. TROTSKY # doc: print # sfx: typewriter # cite: voroshilov_lives # cite: invented

* [Pin it as ordered: troops first, flour behind # id: ch3_pin_troops]
    ~ change(standing, 4)
    ~ change(conviction, -5)
    ~ change(shop_floor, -2)
    ~ enter(sh_timetable)
    It comes out to the hour, ten at night on the fourteenth. You tie the threads off. Twelve hanks of another colour lie over the back of the chair. # remember: conviction # remember: file # cite: invented
    THANKS. WHOSE CALCULATION. # doc: print # cite: invented
* [Put each flour train before a troop train # id: ch3_pin_flour]
    ~ change(shop_floor, 3)
    ~ change(conviction, 2)
    ~ change(standing, -2)
    ~ enter(sh_timetable_flour)
    It costs nine hours. You have that put on the wire, with the reason: a town that has eaten keeps quiet. The tape lies still for as long as it takes to read a thing twice. # remember: file # cite: invented
    ACCEPTED. WHOSE CALCULATION. # doc: print # cite: invented
* (asked_name) [Ask over the wire who signs for it # id: ch3_ask_signature]
    ~ change(conviction, 3)
    ~ change(standing, -1)
    ~ enter(sh_timetable)
    The young man stares at you. The tape runs on without a pause. # remember: conviction # remember: file # cite: invented
    I DO. TROTSKY. NOW YOU. # doc: print # cite: invented
- The telegraphist waits, her hand on the key. Once, in another winter, an order came to you with no name under it at all. You spell yours out for her. # sfx: typewriter # cite: invented

-> ch3_white_thread

=== ch3_white_thread
# status: final
Last you stretch one white thread, a passenger train, 23.40 each night from Moscow. # cite: invented

"For whom?" says the one with the tooth. # cite: invented

"There is always somebody," you say. He lets it stay, and is asleep against the wall before you have your coat on. # cite: invented

At four you are back in room 31. All three lie awake. # scene: dormitory # light: night # place: Moscow, the Third House of Soviets, room 31 # ambience: sleepers # cite: invented

* [Tell the three what happened on the ice # id: ch3_tell_assault]
    ~ change(conviction, 1)
    ~ change(standing, -2)
    -> ch3_warm_companions ->
    You say it as a train report: out, back, short by so many. After a time Yegor says, to the ceiling, that he'd thought it would be a good deal louder, a thing like that. # portrait: yegor # remember: standing # cite: invented
* [Say that the timetable was long # id: ch3_keep_assault]
    ~ change(standing, 3)
    ~ change(strength, -1)
    -> ch3_cool_companions ->
    "Long," says Stepan Ilyich. He has seen the red wool on your sleeve, and takes it off with two fingers. # portrait: stepan # who: stepan # remember: standing # cite: invented
- -> ch3_ninth_morning

=== ch3_corridors
# status: final
You are behind the tiled stove in the long corridor, reading *Pravda* to two cloakroom women, with a finger. "*Led by a tsarist general!* Well, by the coal. On a ship full of stokers. Where'd they keep him?" # scene: passage # light: lamp # place: Moscow, the Kremlin, a corridor # ambience: murmur # portrait: none # cite: avrich_1970 # cite: invented

"In my office," says somebody small, with a red beard, and laughs till he coughs. On a cigarette box he has been drawing the doorkeeper as a walrus. It is {term_as(bukharin, "Bukharin")}, who edits the thing. "They brought me that general at two in the morning, with a stamp on him. I had a hole of eleven lines." # portrait: bukharin-warm # who: bukharin # cite: invented

* (no_general) [Ask him to print that there is no general # id: ch3_ask_general]
    ~ change(conviction, 2)
    ~ change(standing, -2)
    He rubs out the walrus with a licked thumb. "And what do I print under that? If there's no general it's only sailors. Then I have to say why." He has stopped laughing. # portrait: bukharin-hard # who: bukharin # remember: conviction # cite: invented
* [Read him the rest, with the voices # id: ch3_read_rest]
    ~ change(standing, 2)
    ~ change(shop_floor, -1)
    You do the general, and a Frenchman with the gold, and the women hold their sides. "It's much better aloud," says Bukharin. "I never get to hear it." # portrait: bukharin-warm # who: bukharin # sfx: laughter # remember: standing # cite: invented
- On the window-sill is another, with whiskers all round his face like a sea captain on a tin. It is {term_as(radek, "Karl Radek")}. "And you, comrade hewer, are in favour of whom?" # portrait: radek # who: radek # cite: ransome_1921 # cite: invented

You tell him: that the ones who lie under the roof should — # cite: invented

"I know, I know!" says Bukharin. "And Lenin wants you to go to school first, and Trotsky will give you keys. I stood in the doorway between them, so that it shouldn't slam. They call it the {term_as(buffer, "buffer")}. One gets the door from both sides. They are each *half* right! And each will let the house burn down for the other half." # portrait: bukharin # who: bukharin # cite: dan_lenin # cite: invented

"The workers shall lead the state; the state shall lead the workers," says Radek. "I went last week to a works, to see which. There was a watchman. They had all gone to the country for flour." # portrait: radek # who: radek # cite: semanov_1973 # cite: invented

* [Ask Radek what he told the watchman # id: ch3_ask_watchman]
    ~ change(shop_floor, 2)
    ~ change(standing, -1)
    "That he is now the working class, and should not catch cold." The older of the women doesn't laugh. "My boy's gone for flour," she says. "He's a turner." And Radek, who has an answer for everybody, gets down from the sill and gives her his matches. # portrait: radek-warm # remember: shop_floor # cite: invented
* [Ask Bukharin which half he would let burn # id: ch3_ask_half]
    ~ change(conviction, 1)
    ~ change(standing, -1)
    "He votes with Trotsky," says Radek. "He has moved in with one of the doors." Bukharin tells the cigarette box that it isn't so simple. # portrait: radek # who: radek # remember: conviction # cite: fischer_1964 # cite: invented
- -> ch3_sixty_lines

=== ch3_sixty_lines
# status: final
"You'll write for me," says Bukharin. "Sixty lines by tomorrow, as you talk, with the coal in. *What the Hewer Hears.* Your name in full; the paper's ration, a pound and sugar. Only not a word about platforms, they'd have my head. Write about the roof." # portrait: bukharin-warm # who: bukharin # cite: invented

A boy runs by with tape off the {term_as(direct_wire, "direct wire")}, and Radek unhooks it from him. It is from {term_as(zinoviev, "Zinoviev")}, the head of Petrograd. # portrait: radek # cite: voroshilov_lives # cite: invented
PETROGRAD CALM. SEND PEOPLE. PETROGRAD ENTIRELY CALM. SEND MORE. # doc: print # cite: invented
"Even on paper," says Radek tenderly, "he is louder the second time." # who: radek # cite: invented

* [Write it, about the roof and nothing else # id: ch3_write_roof]
    ~ change(standing, 4)
    ~ change(conviction, -4)
    ~ enter(sh_sixty_lines)
    Forty-one lines of it will stand in Friday's paper, between a decree on bast and the weather, over your name in full. The nineteen that are cut are the ones in which it comes down. # sfx: pen # portrait: none # remember: file # cite: invented
    -> ch3_name_remembered
* (telephone) [Write also that the telephone is in the office # id: ch3_write_telephone]
    ~ change(conviction, 3)
    ~ change(standing, -1)
    ~ enter(sh_sixty_lines)
    He reads it standing, pulling his beard, and at the telephone he laughs aloud. Then it goes into his inside pocket, and he buttons the pocket. You get the sugar. # sfx: pen # portrait: bukharin # remember: file # cite: invented
    -> ch3_suitable
* [Refuse: you read it, you don't make it # id: ch3_write_nothing]
    ~ change(shop_floor, 2)
    ~ change(standing, -1)
    "The only independent man in the building," says Radek. The women want their *Pravda* back, to stand the galoshes on. # portrait: radek # who: radek # remember: shop_floor # cite: invented
    -> ch3_suitable

=== ch3_name_remembered
# status: final
As you go off with the pencil, a man in a soldier's greatcoat is coming along the wall in soft boots. He stands aside for the samovar. He is somebody from the commissariat of the nationalities, and you have never spoken to him. "Chernykh," he says, agreeably. "Second seam." # portrait: none # cite: invented
-> ch3_suitable

=== ch3_suitable
# status: final
On the stairs sits the typist who registered you, with the machine on her knees. She winds out a form, and lets you read it. # portrait: typist # cite: invented
CHERNYKH Ye. T. Speaks well. Wishes to be seen. Suitable. # doc: typed # sfx: typewriter # cite: invented
"For what?" # cite: invented

"It's a printed form. That line comes later." She waits. "I do forty a day. I thought that one of you might like to hear his." # who: secretariat_typist # cite: invented

* [Ask her to put in that you are a hewer # id: ch3_put_hewer]
    ~ change(conviction, 1)
    ~ change(standing, -1)
    ~ trust(secretariat_typist, 1)
    There is no room in the line. She types it over the top, through *wishes to be seen*, so that for ever after it will read as a mistake, or as Polish. # sfx: typewriter # remember: conviction # cite: invented
* [Thank her, and leave it as it is # id: ch3_leave_suitable]
    ~ change(standing, 2)
    ~ change(conviction, -2)
    You say it over, going down, to hear how it — well. *Suitable.* Behind you the machine has started on the next. # remember: standing # cite: invented
- -> ch3_ninth_morning
