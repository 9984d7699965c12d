// The content note and the summary; the night carriage; the engine at Serpukhov.

=== ch3_start
# status: final # title: The Tenth Congress
In this chapter soldiers attack a fortress across the ice, and many of them die; you may be there, or hear of it. There are wounded men in a carriage, and prisoners. Nothing is described closely. You can read it, or read a summary in which the votes are yours all the same. # scene: goods_wagon # date: 1921-03-06 # place: Between Tula and Moscow # music: road # ambience: train # portrait: none
* [Read it # id: ch3_read]
    -> ch3_carriage
* [Read a summary instead # id: ch3_skip # summary]
    -> ch3_summary

=== ch3_carriage
# status: final
Mandate. Issued to the four comrades named below, of Tula, delegated to the Tenth Congress with {term_as(decisive_vote, "decisive vote")}. To be given hot water at stations on demand. # doc: hand # sfx: page # cite: invented

The wagon has a stove, planks, and a hole in the wall with a cork in it, for the view. In two days the party's congress opens, to settle who runs the works: by Lenin's {term_as(the_ten, "platform of the Ten")}, by {term_as(trotsky, "Trotsky's")}, or by yours. Each of you has one card. # cite: berkman_1925 # cite: lenin_cw32 # cite: invented

{ delegate != kuzma:
    Kuzma has the timetable of 1914 inside his coat. "Buffet," he reads, in a field. # portrait: kuzma # who: kuzma # cite: invented
}
{ delegate != darya:
    Darya cuts the loaf with a thread. "Four of us, nine days. Who makes a speech gets the crust. It'll slow him down." # portrait: darya # who: darya # cite: invented
}
{ delegate != stepan:
    Stepan Ilyich is planing a wedge for the door. It has rattled since Tula, very nearly in time, and it is the nearly that he cannot bear. # portrait: stepan # cite: invented
}
{ delegate == yegor:
    You read them *Pravda* by the stove door, with a finger. On the fortress island of {term_as(kronstadt, "Kronstadt")}, off Petrograd, the sailors have risen, led by the battleship {term_as(petropavlovsk, "Petropavlovsk")}. A tsarist general is behind it, says the paper. You read that again, slower. # portrait: none # cite: avrich_1970 # cite: invented
- else:
    Yegor reads *Pravda* by the stove door, with a finger. On the fortress island of {term_as(kronstadt, "Kronstadt")}, off Petrograd, the sailors have risen, led by the battleship {term_as(petropavlovsk, "Petropavlovsk")}. A tsarist general is behind it, says the paper. "A general," says Yegor. "By the coal. On a ship full of stokers. Where did they keep him?" # portrait: yegor # who: yegor # cite: avrich_1970 # cite: invented
}

Nobody answers. All three know that your brother-in-law Kolya is a stoker on that ship. They look at the stove. There are eight strangers in the wagon. # cite: invented

* [Say it aloud, before strangers: Kolya is one of them # id: ch3_say_kolya]
    ~ change(conviction, 4)
    ~ change(standing, -4)
    -> ch3_warm_companions ->
    One of the strangers stops pretending to sleep. The crust goes round to you, unasked, without a speech. # remember: standing # cite: invented
* [Ask each of the three how they will vote # id: ch3_ask_cards]
    ~ change(conviction, 3)
    ~ change(standing, 2)
    -> ch3_cool_companions ->
    "How will you?" says each of them. At Serpukhov, in the night, the engine is taken off and given to somebody. All four of you lie awake, back to back, and none gets up to ask to whom. # remember: conviction # cite: invented
    -> ch3_sledge
* [Keep the stove all night and let them sleep # id: ch3_stove_watch]
    ~ change(strength, -6)
    -> ch3_warm_companions ->
    { delegate == kuzma:
        Brown coal, wet birch, coal again. Towards midnight you notice that you are singing, the one about the bridge, and stop. The other three are breathing much too evenly. # remember: strength # cite: invented
    - else:
        Brown coal, wet birch, coal again. Towards midnight Kuzma is singing under his breath in the dark, in tune, a thing about a bridge, and stops when you lay on a log. # remember: strength # cite: invented
    }
- -> ch3_serpukhov

=== ch3_serpukhov
# status: final
At one in the morning the wagon is unhooked at Serpukhov and left standing. A man comes down the train with his lamp inside his coat, out of the wind, so that he shines at the buttonholes. He asks at every door whether anybody in there is important. # date: 1921-03-07 # place: Serpukhov # ambience: wind # sfx: whistle # portrait: none # cite: invented

"I've a train of {term_as(kursanty, "cadets")} behind you for Petrograd, and their engine has died. There's one here in steam. It's yours." # cite: invented

On the next track boys in new straps beat their feet on the boards, in one time, to keep the toes. Each has been issued with four {term_as(arshin, "arshins")} of white calico and has wound it round his neck. They suppose that it is for bandages. # cite: avrich_1970 # cite: invented

{ delegate == kuzma:
    The waybill has been typed at four stations. Only the last line is in pencil: Oranienbaum, where the railway ends, on the shore across from Kronstadt. # cite: avrich_1970 # cite: invented
- else:
    Kuzma has read the waybill upside down. "Oranienbaum," he says. "End of the line. From the buffer-stop there you can see Kronstadt." # portrait: kuzma # who: kuzma # cite: avrich_1970 # cite: invented
}

* [Give up the engine; you can be late # id: ch3_give_engine]
    ~ change(standing, 3)
    ~ change(strength, -3)
    { delegate != kuzma:
        ~ trust(kuzma, 1)
    }
    He writes you a receipt for one locomotive. They go out at two, still stamping. Your own wagon stands until nine, and towards the end you burn the bench. # portrait: none # remember: strength # cite: invented
* [Hold up the mandate: a congress is waiting # id: ch3_keep_engine]
    ~ change(conviction, 1)
    ~ change(standing, -1)
    He brings out the lamp to look at the stamp. "Delegates," he says. "So you decide, and they go." He means nothing by it, and sees to the coupling himself. # portrait: none # remember: standing # cite: invented
* [Cross the track and ask the boys what they know # id: ch3_ask_cadets]
    ~ change(shop_floor, 2)
    ~ change(standing, -1)
    "A sailor gets a sailor's ration," says the nearest. "My mother's in Petrograd, she gets the third of it. So what have they risen about?" You know of only one sailor, and when last heard of he wanted a needle. Then it is moving, with your engine on the front. # portrait: none # remember: shop_floor # cite: semanov_1973 # cite: berkman_1925 # cite: invented
* {marked(f2_walked_train)} [Cough, and see whether he knows it # id: ch3_known_cough]
    ~ change(shop_floor, 2)
    ~ change(conviction, 1)
    "That's never Uzlovaya," says the lamp. Greasers talk along a line; he has had your whole speech, from the third man, with improvements. It turns out that there is a shunting engine as well, which may not be used. She takes you to Moscow at a walk, with her bell on, like a cow. # portrait: none # remember: shop_floor # sfx: handbell # cite: invented
- -> ch3_sledge

=== ch3_warm_companions
# status: final
{ delegate != stepan:
    ~ trust(stepan, 1)
}
{ delegate != darya:
    ~ trust(darya, 1)
}
{ delegate != kuzma:
    ~ trust(kuzma, 1)
}
{ delegate != yegor:
    ~ trust(yegor, 1)
}
->->

=== ch3_cool_companions
# status: final
{ delegate != stepan:
    ~ trust(stepan, -1)
}
{ delegate != darya:
    ~ trust(darya, -1)
}
{ delegate != kuzma:
    ~ trust(kuzma, -1)
}
{ delegate != yegor:
    ~ trust(yegor, -1)
}
->->
