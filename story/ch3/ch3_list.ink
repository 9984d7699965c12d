// 10 March: Tomsky on the stair; the session without pencils; the list on the window-sill.

=== ch3_tomsky_stair
# status: final
On the Kremlin stair sits {term_as(tomsky, "Tomsky")}, the head of all the unions, with one boot off. A nail has come through, and he is hammering it flat with the butt of a penknife. He has signed the platform of {term_as(the_ten, "the Ten")}, with Lenin. # scene: kremlin_stair # date: 1921-03-10 # place: Moscow, the Kremlin # music: congress # ambience: murmur # portrait: tomsky # cite: voitikov_2016 # cite: invented

"From Tula? A year ago I fought them for your boards. We lost, and I went straight from here to the unions and told them why that was right. This time I signed beforehand. Trotsky would have shaken my people out like a rug. You'd have us run the trusts, and with *whom*? I can't find a man to run the boots. That left one paper on which it says that a union may exist." He puts in his thumb and feels for the nail. # portrait: tomsky # who: tomsky # cite: voitikov_2016 # cite: ransome_1921 # cite: invented

* [Take the boot from him and see to the nail # id: ch3_mend_boot]
    ~ change(shop_floor, 1)
    ~ change(standing, 2)
    ~ change(conviction, -2)
    { delegate:
    - stepan: You take off the point with the barrette file and dress the place. He tries it, and stands. "One boot," says the head of seven million, "under workers' management." # portrait: tomsky-warm # who: tomsky # remember: standing # cite: invented
    - else: It wants turning, and not beating. You do it against the iron of the stair-rail. He tries it, and stands. "One boot," says the head of seven million, "under workers' management." # portrait: tomsky-warm # who: tomsky # remember: standing # cite: invented
    }
* [Ask what he would sign if there were a fourth paper # id: ch3_fourth_paper]
    ~ change(conviction, 2)
    ~ change(standing, -1)
    "I'd be asked to speak against it." From his pocket he has taken something folded small, and is fitting it into the boot, over the nail. It is just thick enough. # portrait: tomsky-hard # who: tomsky # remember: conviction # cite: invented
- -> ch3_without_pencils

=== ch3_without_pencils
# status: final
On the tenth the doors are shut a second time. Nothing is to be taken down, says Lenin, in shorthand or otherwise: "Put away your notebooks. Pencils too." All round the hall there is a small wooden patter, and one pencil gets away and rolls down the gangway, step by step, to the bottom. # scene: hall # light: dusk # date: 1921-03-10 # place: Moscow, the Kremlin # ambience: hush # music: none # portrait: lenin # sfx: bolt # cite: zhukov_fadeev # cite: invented

{term_as(trotsky, "Trotsky")}, the commissar for war, is back from Petrograd, and demands the opposite. "It will be taken down, for history. You call it a mutiny. It's a movement, it has roots, and you are standing on them. The cuckoo-clock has struck for this government, and it struck twelve. In ten days the ice goes; then Kronstadt is an island with guns, and any fleet in Europe can tie up to it. Write down that it was said." # portrait: trotsky-hard # who: trotsky # sfx: shout # cite: zhukov_fadeev # cite: voroshilov_lives # cite: invented

They shout at him from all sides. So at least an old delegate will tell it, long afterwards; no other record is known. # sfx: murmur_rise # cite: zhukov_fadeev

{ delegate == stepan:
    Your own pencil is behind your ear, where it has been for twenty years. # cite: invented
- else:
    In your pocket there is still a stub of pencil. # cite: invented
}

* [Write it down, inside your cap # id: ch3_write_cap]
    ~ change(conviction, 3)
    ~ change(standing, -3)
    ~ enter(sh_note_taken)
    Nine words, in indelible, which comes up violet with the sweat. You put the cap back on. In the row above somebody's breathing changes. # portrait: none # sfx: pen # remember: file # cite: invented
* [Keep your hands on your knees # id: ch3_pocket_pencil]
    ~ change(standing, 2)
    ~ change(conviction, -2)
    By evening nobody can agree whether he said *twelve*. Lyalin had *eleven*. # portrait: none # remember: conviction # cite: invented
* [Hand the runaway pencil back to the shorthand table # id: ch3_return_pencil]
    ~ change(shop_floor, 1)
    ~ change(strength, -1)
    ~ trust(secretariat_typist, 1)
    It is a Faber, from before the war. The typist takes it without turning her head. Under the table she breaks it in two and passes you the half with the point. # portrait: typist # remember: shop_floor # cite: invented
- -> ch3_tenth_of_march

=== ch3_tenth_of_march
# status: final
Delegates are asked to go with the troops that are to take Kronstadt. On a window-sill lies the list, and beside it stands a Petrograd worker in a tram conductor's coat. His voice is gone; one has to come close. # scene: passage # light: dusk # date: 1921-03-10 # place: Moscow, the Kremlin, outside the hall # ambience: murmur # music: vigil # portrait: petrograder # cite: voroshilov_lives # cite: invented

"About the bread they're right, those sailors. Write that down, I said so. And their guns are laid on my street. I've a girl of six there, I've put her to sleep in the bath, it's iron. You can be right and have to be stopped. There are Opposition men on the list." # portrait: petrograder # who: petrograd_delegate # cite: figes_1996 # cite: berkman_1925 # cite: invented

* [Ask what the girl thinks it is, the bath # id: ch3_ask_bath]
    ~ change(strength, -1)
    ~ change(conviction, 1)
    "A boat," he whispers. "She says I'm to get in." # who: petrograd_delegate # remember: conviction # cite: invented
* [Look for the names that you know # id: ch3_read_names_ice]
    ~ change(shop_floor, 1)
    ~ change(standing, -1)
    There are nine. One was laughed at yesterday, and has signed largest. # portrait: none # remember: shop_floor # cite: invented
- About three hundred will go. Whoever goes will miss the votes. {ch3_white_thread: The train leaves at 23.40. It is your white thread.} # cite: figes_1996 # cite: voroshilov_lives # cite: invented

{ trusts(secretariat_typist, 1): -> ch3_no_use }
-> ch3_pencil

=== ch3_no_use
# status: final
The typist comes by with a tray, and lets one sheet hang over on your side: this morning's telephone call from {term_as(zinoviev, "Zinoviev")} in Petrograd. # portrait: typist # cite: zhukov_fadeev # cite: invented
Z. asks for a hundred who will be taken into the units. The ordinary delegate will be of no use. # doc: typed # cite: zhukov_fadeev
"I am looking for a comma," she says, and when you have read it she has found it. # who: secretariat_typist # cite: invented

* [Tell the man in the tram coat what it says # id: ch3_tell_tram_coat]
    ~ change(shop_floor, 1)
    ~ change(conviction, 1)
    ~ change(standing, -1)
    He hears it to the end. "He telephoned, did he? So there's a room with a telephone and no shells in it." He pushes the list an inch towards you. "I'll take ordinary." # portrait: petrograder # who: petrograd_delegate # remember: standing # cite: invented
* [Keep it to yourself; people are signing # id: ch3_keep_no_use]
    ~ change(standing, 2)
    ~ change(conviction, -3)
    A weaver signs, and after him a brigade commander, with the left hand, as the other sleeve is pinned up. He asks how one lies down on ice with one arm. Nobody can tell him. # portrait: none # sfx: pen # remember: conviction # cite: invented
- -> ch3_pencil

=== ch3_pencil
# status: final
{ delegate != yegor and trusts(yegor, 1):
    Yegor has had the pencil in his hand. "Hewer? Can't take you," whispers the tram coat. "Coal's on the agenda, the last day. I've been told, no miners." Yegor goes red. "They can't — by the coal! It's *my* neck!" # portrait: yegor # cite: lenin_cw32 # cite: invented
}
{ delegate != yegor and not trusts(yegor, 1):
    Yegor has been past twice, with his hands in his pockets. "Fuel's on the agenda," he says, "the last day. They want, well. They'll be wanting miners." Nobody has asked him. # portrait: yegor # who: yegor # cite: lenin_cw32 # cite: invented
}
{ delegate != stepan:
    { trusts(stepan, 2):
        Stepan Ilyich looks at the list, at arm's length. "If you go I shall sit on your cap," he says. "It will be there." # portrait: stepan # who: stepan # cite: invented
    }
}
{ delegate != darya:
    { trusts(darya, 2):
        "I've done it both ways," says Darya. "With me there and with me not. It comes out at one child. You've got to do your own." # portrait: darya # who: darya # cite: invented
    }
}
{ delegate != kuzma:
    { trusts(kuzma, 2):
        Kuzma has gone ahead to the station to see who is driving. "If it is a fool," he said, "you do not get in." # portrait: none # who: kuzma # cite: invented
    }
}

{ delegate:
- darya: Kolya, your husband's brother, is on the other side of the ice. # portrait: petrograder # cite: invented
- else: Kolya, your wife's brother, is on the other side of the ice. # portrait: petrograder # cite: invented
}

* [Sign: go to the ice, and miss the votes # id: ch3_sign_ice]
    ~ mark(f3_ice)
    ~ change(standing, 9)
    ~ change(strength, -8)
    ~ change(shop_floor, -5)
    ~ enter(sh_ice_volunteer)
    { delegate == yegor:
        "Occupation?" he whispers. He's to take no miners; coal's on the agenda. "Reader," you say. He looks at the blue specks in your eyelids, and writes it. "Next of kin?" You tell him one, and leave one out. # sfx: pen # remember: standing # remember: file # cite: invented
    - else:
        "Occupation?" he whispers. You tell him. "Next of kin?" You tell him one, and leave one out. # sfx: pen # remember: standing # remember: file # cite: invented
    }
    -> ch3_night_train
* [Stay, and keep your card for the fourteenth # id: ch3_keep_seat]
    ~ change(conviction, 3)
    ~ change(standing, -5)
    He nods. "Somebody must stay and vote," he says, and there is nothing at all in his voice, but then there is no voice. # portrait: petrograder # remember: conviction # cite: invented
    -> ch3_eleventh
* [Stay, but ask him to look for Kolya, by name # id: ch3_name_kolya]
    ~ trust(kolya, 1)
    ~ change(standing, -7)
    ~ change(conviction, 2)
    ~ enter(sh_kolya_named)
    "Rudakov. Stoker. He darns." He writes it on the inside of his cap, and then, because he is an orderly man, against your name on a sheet of his own. "If he's among the prisoners when I come by, I'll know whose he is," he says. "That's all it's good for." # sfx: pen # portrait: petrograder # remember: kolya # remember: file # cite: invented
- -> ch3_see_them_off

=== ch3_see_them_off
# status: final
Towards midnight you stand on the platform of the Nikolai station, among those who stay and those who don't. There is no band. A man goes along collecting tobacco from the ones on the platform, and at the last window he gets in with it. # scene: depot # light: night # date: 1921-03-10 # place: Moscow, the Nikolai station # music: vigil # ambience: wind # portrait: none # cite: voroshilov_lives # cite: invented

{ch3_register: The boy from the Far East leans out. He has his rifle back, and it is the same one.|A boy with big ears, not twenty, leans out with a rifle and asks whether it is far.} # cite: zhukov_fadeev # cite: invented

* [Give up your mittens through a window # id: ch3_give_mittens]
    ~ change(strength, -3)
    ~ change(shop_floor, 2)
    Somebody takes them whose face you do not see. The train is moving when a hand comes out with something to be put in yours. It is a seat number, for the soup. # sfx: whistle # remember: strength # cite: invented
* [Look for the Opposition's carriage, and stand by it # id: ch3_stand_by_carriage]
    ~ change(conviction, 1)
    ~ change(standing, -1)
    There isn't one. Through the glass a man whom they laughed down yesterday is playing draughts on a suitcase, with one of those who laughed. # sfx: whistle # remember: conviction # cite: invented
* [Go back before it leaves; it is warm in there # id: ch3_leave_platform]
    ~ change(strength, 2)
    ~ change(conviction, -3)
    In the room five beds have coats on them against the cold. You hear it whistle for the crossing. # remember: strength # cite: invented
- -> ch3_eleventh

=== ch3_night_train
# status: final
The train leaves the Nikolai station at 23.40, unlit, with nearly three hundred of you. In your compartment one of Lenin's side is sharing out, with a razor, an orange that a Frenchman gave him. # scene: carriage # date: 1921-03-10 # place: Moscow, the Nikolai station # music: vigil # ambience: train # sfx: whistle # portrait: none # cite: voroshilov_lives # cite: invented

{ delegate:
- stepan: Darya has come to the window with a reel of thread. "Forty yards. You'll lose buttons," she says. "Bring back what's left, I've measured it." # portrait: darya # who: darya # cite: invented
- darya: Kuzma has come along the train, rapping wheels. He gives you the timetable of 1914 through the window. "The line has not been moved," he says. "Only the buffets." # portrait: kuzma # who: kuzma # cite: invented
- kuzma: Stepan Ilyich has come to the window with the wedge that he planed on the way from Tula. "It will rattle," he says. "At Tver at the latest." # portrait: stepan # who: stepan # cite: invented
- yegor: Stepan Ilyich reaches in at the window the wedge that he planed on the way from Tula. "For the door," he says. "Or whatever it is that rattles." # portrait: stepan # who: stepan # cite: invented
}

{ delegate == stepan and trusts(shlyapnikov, 2):
    Behind her somebody pushes through with his elbows, and reaches in at the window a half-round file, handle first. "Now I'm done with it," says Shlyapnikov, too loud. Then he walks along beside the train, as far as the platform goes, telling you how one lies on ice. He has never lain on ice. # portrait: shlyapnikov-warm # who: shlyapnikov # remember: shlyapnikov # cite: invented
}
{ delegate == darya and trusts(kollontai, 2):
    And Kollontai has come, in the good black, on foot from the Alexander Gardens, to bring you her left glove. "One each," she says. "Then both will have to be brought back." # portrait: kollontai-warm # who: kollontai # remember: kollontai # cite: invented
}
{ delegate == yegor and (ch3_corridors.no_general or ch3_sixty_lines.telephone):
    A cigarette box comes in through the ventilator. On the inside of the lid is a general, in a coal-bunker, with a lamp, looking for the door. Nobody has signed it. # portrait: none # remember: conviction # cite: invented
}
{ delegate == kuzma and ch3_traffic.asked_name:
    The order for the train hangs by the stove, with the name under it that you had off the wire. The T is barred like a door. # portrait: none # remember: conviction # cite: invented
}

{ch3_register: The boy with the big ears climbs in over the buffers.|A boy from the Far East, with big ears, climbs in over the buffers.} He would like to know, quite generally, whether anyone here has ever shot at a sailor. # portrait: none # cite: zhukov_fadeev # cite: invented

* [Tell him that you have one in the family # id: ch3_train_family]
    ~ change(conviction, 3)
    ~ change(standing, -3)
    "Over there?" "Over there." The razor stops. Then your piece of the orange is passed to you, and it is no smaller than the rest. # remember: standing # cite: invented
* [Tell him to sleep; it's a long line # id: ch3_train_sleep]
    ~ change(strength, 2)
    ~ change(conviction, -2)
    He sleeps at once, like a lamp put out, with the muzzle against your knee. It has been wound in a strip of white calico, four {term_as(arshin, "arshins")}, to keep out the snow. # remember: strength # cite: avrich_1970 # cite: invented
* [Ask them all what they'll say to the sailors # id: ch3_train_say]
    ~ change(shop_floor, 2)
    ~ change(standing, -1)
    They take it in turn, as far as Klin. The one with the orange would first of all ask them to come in out of the cold. Nobody after him has anything better. # remember: shop_floor # cite: invented
- -> ch3_oranienbaum
