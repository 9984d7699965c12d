// The content note and the summary; the night carriage; the seminary; the offer.

=== ch3_start
# status: final # title: The Tenth Congress
In this chapter soldiers attack a fortress across the ice, and many of them die; you may be there, or hear of it. There are wounded men in a carriage, and prisoners. Nothing is described closely. You can read it, or read a summary in which the votes are yours all the same. # scene: carriage # date: 1921-03-06 # place: Between Tula and Moscow # music: road # ambience: train # portrait: none
* [Read it # id: ch3_read]
    -> ch3_carriage
* [Read a summary instead # id: ch3_skip # summary]
    -> ch3_summary

=== ch3_carriage
# status: final
Mandate. Issued to the four comrades named below, of Tula, that they are delegated to the Tenth Congress with decisive vote. To be given hot water at stations on demand. # doc: hand # sfx: page # cite: invented

The wagon has a stove, planks, and a hole in the wall with a cork in it, for the view. In two days the congress opens. It will choose between Lenin's platform, Trotsky's and yours, and each of you has one card to raise. # cite: berkman_1925 # cite: lenin_cw32 # cite: invented

{ delegate != kuzma:
    Kuzma has the timetable of 1914 inside his coat. "Buffet," he reads, in a field. # portrait: kuzma # who: kuzma
}
{ delegate != darya:
    Darya cuts the loaf with a thread. "Four of us, nine days. Who makes a speech gets the crust. It'll slow him down." # portrait: darya # who: darya
}
{ delegate != stepan:
    Stepan Ilyich is planing a wedge for the door. It has rattled since Tula in a rhythm that is nearly regular, and it is the nearly that he cannot bear. # portrait: stepan
}
{ delegate == yegor:
    You read them *Pravda* by the stove door, with a finger. The sailors of {term_as(kronstadt, "Kronstadt")} have risen against the government, led by the battleship {term_as(petropavlovsk, "Petropavlovsk")}. A tsarist general is behind it, says the paper. You read that again. Where on a ship full of stokers did they keep him? # portrait: none # cite: avrich_1970
- else:
    Yegor reads *Pravda* by the stove door, with a finger. The sailors of {term_as(kronstadt, "Kronstadt")} have risen against the government, led by the battleship {term_as(petropavlovsk, "Petropavlovsk")}. A tsarist general is behind it, says the paper. "A general," says Yegor. "By the coal. On a ship full of stokers. Where did they keep him?" # portrait: yegor # who: yegor # cite: avrich_1970
}

Nobody answers. All three know that your brother-in-law Kolya is a stoker on that ship, and they look at the stove so as not to look at you. There are eight strangers in the wagon.

* [Say it aloud, before strangers: Kolya is one of them # id: ch3_say_kolya]
    ~ change(conviction, 4)
    ~ change(standing, -4)
    -> ch3_warm_companions ->
    One of the strangers stops pretending to sleep. The crust goes round to you, unasked, without a speech. # remember: standing
* [Ask each of the three how they will vote # id: ch3_ask_cards]
    ~ change(conviction, 3)
    ~ change(standing, 2)
    -> ch3_cool_companions ->
    You get three answers. One is a joke, one is a date in 1919, and one is: "How will yours?" By Podolsk all four of you are lying awake with your backs to each other. # remember: conviction
* [Keep the stove all night and let them sleep # id: ch3_stove_watch]
    ~ change(strength, -6)
    -> ch3_warm_companions ->
    { delegate == kuzma:
        Brown coal, wet birch, coal again. Towards five you notice that you are singing, the one about the bridge, and stop. The other three are breathing much too evenly. # remember: strength
    - else:
        Brown coal, wet birch, coal again. Towards five Kuzma is singing under his breath in the dark, in tune, a thing about a bridge, and stops when you lay on a log. # remember: strength
    }
- -> ch3_seminary

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

=== ch3_seminary
# status: final
The {term_as(third_house, "Third House of Soviets")} was a seminary. The coat-hooks are at the height of boys of fourteen, so that the coats of the delegates hang in folds on the floor. There is a pound of bread a day, nearly, and one soup. # scene: dormitory # date: 1921-03-07 # place: Moscow, the Third House of Soviets # music: congress # ambience: murmur # cite: third_house_note # cite: invented

At the foot of the stairs {term_as(kollontai, "Kollontai")}, a woman in good black, is giving out {term_as(kollontai_pamphlet, "her pamphlet")} for the Opposition from a parcel, one to a hand, like bread. She is the only famous name that your side has. The cover says that a million and a half were printed. "Fifteen hundred," she says. "The State Publishing House was stingy with the paper, and made it up to me in noughts." # portrait: kollontai # who: kollontai # cite: kollontai_1921

You say that at home they will ask where the bread is in it. She listens to that with the whole of her face.

"Nowhere. I only ask who was asked about the bread. People think bureaucracy means a rude clerk. It's when everything about you is settled in a room that you aren't in, by someone quite polite. They can hand out bread by coupon. They can't hand out the *wish to work* by coupon, and they are short of that already." Then, in another voice: "Read it tonight. Tomorrow you will be told what is in it." # portrait: kollontai # who: kollontai # cite: kollontai_1921 # cite: clements_1979

* [Take a second one home, for the shop # id: ch3_second_pamphlet]
    ~ change(shop_floor, 4)
    ~ change(standing, -4)
    She counts what is left, and gives it to you. The porter at the desk, who sees to the passes, has also counted. # sfx: paper # remember: shop_floor # cite: invented
* [Read yours through on the stairs tonight # id: ch3_read_pamphlet]
    ~ change(conviction, 5)
    ~ change(strength, -4)
    Some of it is more than you would sign, and some is what you have said at home for a year, in better order. The lamp goes out at ten. You read the last page by the window, off the snow. # sfx: page # remember: conviction # cite: invented
* [Refuse it: the theses are sober, this is not # id: ch3_leave_pamphlet]
    ~ change(standing, 4)
    ~ change(conviction, -2)
    "You too?" she says lightly. She has had that from Shlyapnikov's people already, whose side she is on. # remember: standing # cite: gaido_review
- -> ch3_offer

=== ch3_offer
# status: final
While you are eating a polite man comes from the commission for delegates' welfare, in felt boots. He has something for you. # scene: dormitory # place: Moscow, the Third House of Soviets, the dining room # date: 1921-03-07 # portrait: none # cite: invented

{ delegate:
- stepan: The Council of Military Industry, he says, has no one for gauges. A department: eleven men, a heated room, a set of Swedish blocks still in their wax. "We hear that you are the best in the republic. We'd like them to be in hands." # cite: invented
- darya: There are two rooms at the provincial women's section, he says, on the sunny side, and from April a glass of milk a day for a child under ten. "You write your reports in figures. We have many comrades who write them in adjectives." # cite: invented
- kuzma: Traffic on the Kursk line wants an inspector, he says, someone the sheds believe. A desk, a telephone, the right to stop any train. "You gave back your engines four days early. It is remembered." # cite: invented
- yegor: There's a place at the Sverdlov university, he says: two years, a clothing order, a bed under a roof that is not holding up a hill. "You read aloud, I'm told, and people listen. That's rarer than coal." # cite: invented
}

He asks for nothing in return. It is the seventh of March, and the vote on the unions is on the fourteenth.

* ["From the first of April, then": take the place # id: ch3_offer_take]
    ~ change(standing, 8)
    ~ change(conviction, -7)
    ~ enter(sh_place_taken)
    He does not even tick it off. That night there are four lumps of sugar on your blanket, and the other three beds have turned their faces to the wall. # remember: standing # remember: file # cite: invented
* ["Thank the commission for the soup": refuse it # id: ch3_offer_refuse]
    ~ change(conviction, 6)
    ~ change(standing, -6)
    ~ change(shop_floor, 2)
    "It *is* poor soup," he agrees. He goes on to the next table, where the spoons have already stopped. # remember: conviction # cite: invented
* ["Ask me on the fifteenth": after the vote # id: ch3_offer_wait]
    ~ change(standing, 3)
    ~ change(conviction, -2)
    -> ch3_cool_companions ->
    "Everyone says the fifteenth," he remarks, and adds you to a list. # remember: standing # cite: invented
- -> ch3_ninth_of_march
