// The content note and the summary; the night carriage; the seminary; the offer.

=== ch3_start
# status: final # title: The Tenth Congress
In this chapter soldiers cross the ice to a fortress and many do not come back; you may be among them or hear of it. There are wounded in a carriage, and a hall that laughs at someone. You can read it, or read a summary in which the votes are yours all the same. # scene: carriage # date: 1921-03-06 # place: Between Tula and Moscow # music: road # ambience: train
* [Read it # id: ch3_read]
    -> ch3_carriage
* [Read a summary instead # id: ch3_skip # summary]
    -> ch3_summary

=== ch3_carriage
# status: final
Mandate. Issued to the four comrades named below, of Tula, that they are delegated to the Tenth Congress with decisive vote. To be given hot water at stations on demand. # doc: hand # sfx: page # cite: invented

The wagon has a stove, planks, and a hole in the wall with a cork in it, for the view. Past Serpukhov the passengers are asked down to saw wood for the engine; your mandates excuse you, and all four of you saw. # cite: berkman_1925 # cite: invented

{ delegate != kuzma:
    Kuzma has the timetable of 1914 inside his coat and reads from it what one would now be eating, and where. "Buffet," he says, in a field. # who: kuzma
}
{ delegate != darya:
    Darya cuts the loaf with a thread. "Four of us, nine days. Who makes a speech gets the crust. It'll slow him down." # who: darya
}
{ delegate != stepan:
    Stepan Ilyich is planing a splint of birch into a wedge for the door. The door has rattled since Tula in a rhythm that is nearly regular, and it is the nearly that he cannot bear. # who: stepan
}
{ delegate == yegor:
    You read *Pravda* by the stove door, with a finger. In Petrograd there is order. In {term_as(kronstadt, "Kronstadt")} the crew of the {term_as(petropavlovsk, "Petropavlovsk")} has been got at by a tsarist general. You read it again, for the general. Where on a ship full of stokers did they keep him? # cite: avrich_1970
- else:
    Yegor reads *Pravda* by the stove door, with a finger. In Petrograd there is order. In {term_as(kronstadt, "Kronstadt")} the crew of the {term_as(petropavlovsk, "Petropavlovsk")} has been got at by a tsarist general. "A general," says Yegor. "By the coal. On a ship full of stokers. Where did they keep him?" # who: yegor # cite: avrich_1970
}

Nobody answers. All three know who darns in the stokers' mess of that ship, and they look at the stove so as not to look at you.

* [Say it aloud: your brother-in-law is on that ship # id: ch3_say_kolya]
    ~ change(conviction, 4)
    ~ change(standing, -4)
    -> ch3_warm_companions ->
    There are eight others in the wagon. One of them stops pretending to sleep. The crust goes round to you, unasked, without a speech. # remember: standing
* [Ask each of them how the card will go # id: ch3_ask_cards]
    ~ change(conviction, 3)
    ~ change(standing, 2)
    -> ch3_cool_companions ->
    You get three answers. One is a joke, one is a date in 1919, and one is: "How will yours?" By Podolsk all four of you are lying awake with your backs to each other. # remember: conviction
* [Take the whole night at the stove and let them sleep # id: ch3_stove_watch]
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
The {term_as(third_house, "Third House of Soviets")} was a seminary. The coat-hooks are at the height of boys of fourteen, so that the congress of the party hangs in folds on the floor. There is a pound of bread, nearly, and one soup. Bishops slept in your room in 1917; on the plaster, by the third bed, somebody in a clerical hand has kept a score at dominoes. # scene: dormitory # date: 1921-03-07 # place: Moscow, the Third House of Soviets # music: congress # ambience: murmur # cite: third_house_note # cite: invented

At the foot of the stairs {term_as(kollontai, "a woman in good black")} is giving out {term_as(kollontai_pamphlet, "a pamphlet")} from a parcel, one to a hand, like bread. The cover says that there are a million and a half of it. "Fifteen hundred," she says. "The State Publishing House was stingy with the paper, and made it up to me in noughts." # portrait: kollontai # who: kollontai # cite: kollontai_1921

You say that at home they will ask where the bread is in it.

She listens to that with the whole of her face. "Nowhere. I only ask who was asked about the bread. People think bureaucracy means a rude clerk. It's when everything about a man is settled in a room that he isn't in, by someone quite polite. You can put out his ration by coupon. You can't put out his *wanting to* by coupon, and they are already short of that." Then, in another voice: "Read it tonight. Tomorrow you will be told what is in it." # portrait: kollontai # who: kollontai # cite: kollontai_1921 # cite: clements_1979

* [Ask for a second one, for the shop # id: ch3_second_pamphlet]
    ~ change(shop_floor, 4)
    ~ change(standing, -4)
    That leaves fewer than fifteen hundred, and she counts them, and gives it to you. The porter at the desk, who sees to the passes, has also counted. # sfx: paper # remember: shop_floor # cite: invented
* [Read your own on the stairs until the lamp goes # id: ch3_read_pamphlet]
    ~ change(conviction, 5)
    ~ change(strength, -4)
    Some of it is more than you would sign, and some is what you said to the stove in January, in better order. You read the last page by the window, off the snow. # sfx: page # remember: conviction # cite: invented
* [Leave it: the theses will do, and they are sober # id: ch3_leave_pamphlet]
    ~ change(standing, 4)
    ~ change(conviction, -2)
    "You too?" she says lightly. It appears that she has had that from the men whose side she is on; from those, in fact, chiefly. # remember: standing # cite: gaido_review
- -> ch3_offer

=== ch3_offer
# status: final
The polite one comes while you are eating. He belongs to the commission for delegates' welfare; he wears felt boots, and he stands. # portrait: none # cite: invented

{ delegate:
- stepan: The Council of Military Industry, he says, has no one for gauges. A department: eleven men, a heated room, a set of Swedish blocks still in their wax. "We hear that you are the best in the republic. We'd like them to be in hands." # cite: invented
- darya: There are two rooms at the provincial women's section, he says, on the sunny side, and from April a glass of milk a day for a child under ten. "You write your reports in figures. We have many comrades who write them in adjectives." # cite: invented
- kuzma: Traffic on the Kursk line wants an inspector, he says, someone the sheds believe. A desk, a telephone, the right to stop any train. "You gave back your engines four days early. It is remembered." # cite: invented
- yegor: There's a place at the Sverdlov university, he says: two years, a clothing order, a bed under a roof that is not holding up a hill. "You read aloud, I'm told, and people listen. That's rarer than coal." # cite: invented
}

He asks for nothing. It is the seventh of March, and the vote is on the fourteenth.

* ["From the first of April, then." # id: ch3_offer_take]
    ~ change(standing, 8)
    ~ change(conviction, -7)
    ~ enter(sh_place_taken)
    He does not even tick it off. That night there are four lumps of sugar on your blanket, and the other three beds have turned their faces to the wall. # remember: standing # remember: file # cite: invented
* ["Thank the commission for the soup." # id: ch3_offer_refuse]
    ~ change(conviction, 6)
    ~ change(standing, -6)
    ~ change(shop_floor, 2)
    "It *is* poor soup," he agrees. He goes on to the next table, where the spoons have already stopped. # remember: conviction # cite: invented
* ["Ask me on the fifteenth." # id: ch3_offer_wait]
    ~ change(standing, 3)
    ~ change(conviction, -2)
    -> ch3_cool_companions ->
    "Everyone says the fifteenth," he remarks. It seems that he has quite a list for the fifteenth. # remember: standing # cite: invented
- -> ch3_ninth_of_march
