// 19 to 21 March: the hospital train. The menu, the letter, the man under the wrong blanket, the loaf at Moscow.

=== ch3_hospital_carriage
# status: final
The man in the tram coat carries one end of your stretcher to the train himself. At the step he shakes your hand, the bandaged one. The stretchers hang from the luggage racks of a dining car. Farther down lies the boy with the big ears, with a hole in his leg, writing. The menu of 1914 is still in its frame. "Read it out," says a voice from under the ceiling, "you, in the lower berth." # scene: hospital_train # date: 1921-03-19 # place: A hospital train, before Petrograd # music: road # ambience: train # portrait: none # cite: zhukov_fadeev # cite: invented

* [Read it like a waiter, from the caviar down # id: ch3_menu_whole]
    ~ change(shop_floor, 3)
    ~ change(strength, -3)
    At the sturgeon a man laughs and has to be held. At the coffee they want it again from the top; a gunner with no eyes orders for the whole carriage, and nobody is left out. # remember: shop_floor # cite: invented
* [Read only what there is: hot water, with bread # id: ch3_menu_true]
    ~ change(conviction, 2)
    ~ change(strength, 1)
    At the next halt it comes, in cans. It is the first time tonight that anybody has got what was on the menu. # remember: conviction # cite: invented
- -> ch3_train_letter

=== ch3_train_letter
# status: final
The cadet has the rack across from yours. Where his left foot was, the blanket lies flat. He wants a letter written; his father will take it to the miller to have it read. # portrait: cadet # cite: invented

"Dear Papa, I am in the rear and we have won. I have lost, put, a boot." He watches you write it. "The miller reads everything out by the mill, for all of them. Put, it's quiet here. Put, I'm being sent to study." # who: cadet # cite: invented

* [Write it down as he says it # id: ch3_letter_said]
    ~ change(strength, 1)
    ~ change(conviction, -1)
    ~ change(shop_floor, 1)
    A boot. You ask which; a miller would ask. "The left," says the cadet. He has you underline *study*. # sfx: pen # remember: strength # cite: invented
* [Tell him that the father should know about the foot # id: ch3_letter_foot]
    ~ change(conviction, 3)
    ~ change(strength, -2)
    He turns to the wall. By Tosno he has turned back. "Then put that it's off, and that I can dance as well as before," he says. "He'll tell it was me that wrote it. I never could." # sfx: pen # remember: conviction # cite: invented
- { marked(f3_saved_moulder):
    On the rack below him the moulder breathes through his mouth. He came out of the water with the pamphlet inside his shirt, and has spread what is left of it to dry along the heating pipe. It begins at page forty. # portrait: none # cite: invented
- else:
    The rack below him has been kept for the moulder from Samara. Nobody has told the orderly. In the evening she puts his bread on it, and in the morning she stands in front of the bread. # portrait: none # cite: invented
}

* [Tell the orderly how it was on the ice # id: ch3_orderly_told]
    ~ change(conviction, 2)
    ~ change(strength, -2)
    She listens with a can in each hand. They are for somebody, and are getting cold. "My brother's in there," she says, "in the fort. Or was. Do you take sugar, or not?" # remember: conviction # cite: invented
* [Ask her for a second blanket, for the cadet # id: ch3_orderly_blanket]
    ~ change(shop_floor, 2)
    ~ change(standing, -1)
    There is no second one. She takes down the curtain of the dining car, plush, with the eagle on it, and puts it over him with the eagle inwards. # remember: shop_floor # cite: invented
- -> ch3_train_sailor

=== ch3_train_sailor
# status: final
The man above you has a Red Army blanket up to his chin, and does not ask for anything. When the train brakes at Tver the blanket slips. Below it there are stripes, blue and white. # scene: hospital_train # date: 1921-03-20 # place: Tver # portrait: none # cite: invented

{ marked(f3_found_kolya):
    "Petropavlovsk," he says to the ceiling. "Turret three. They put me on the wrong cart. I know you: you talked to Rudakov." # cite: invented
- else:
    "Petropavlovsk," he says to the ceiling. "Turret three. They put me on the wrong cart. Is it you that's got a Kolya Rudakov? You shout it in your sleep. He darned all through the bombardment. It got on the gunners' nerves." # cite: invented
}

* [Ask him what you were fighting about # id: ch3_sailor_ask]
    ~ change(conviction, 4)
    ~ change(strength, -2)
    -> ch3_train_argument
* [Tell him that there was a general behind it # id: ch3_sailor_general]
    ~ change(standing, 2)
    ~ change(conviction, -1)
    "There was one. Old {term_as(kozlovsky, "Kozlovsky")}, of the artillery. It was Trotsky that posted him to us. He said to attack at once, over the ice, and we told him that he'd no vote." He shuts his eyes. "If we'd had a general, you'd not have got across." # remember: standing # cite: avrich_1970 # cite: invented
    -> ch3_train_check

=== ch3_train_argument
# status: final
"I put my hand up on the square. Sixteen thousand did. {term_as(kalinin, "Kalinin")} himself stood on the stand and told us no, and one could shout what one liked at him, and afterwards we let him go home. *We let him go home.* You show me who else does that. And if he'd said to us, right, new elections, come and count, there's not a man would have touched a gun." He gets his breath. "Did you vote on it, in Moscow? On us?" # remember: conviction # cite: berkman_1925 # cite: goldman_1923 # cite: invented

No, you say. You were here. # cite: invented

"There you are," says the sailor. "We voted." # cite: invented
-> ch3_train_check

=== ch3_train_check
# status: final
Between Tver and Klin two men come through with a lamp and a list, very tired, and lift each blanket by its corner. They are four racks away. The orderly, with her arms full of cans, looks at the stripes and then at you, because you are the delegate. # stop: ch3_blankets # sfx: boots # cite: invented

* [Spread your overall over him; say nothing # id: ch3_sailor_hide]
    ~ mark(f3_hid_sailor)
    ~ change(conviction, 5)
    ~ change(standing, -5)
    ~ enter(sh_sailor_hidden)
    { marked(f3_gave_card):
        You have no overall any more. You give him the coat you lie on. "Delegate from Perm," says the orderly to the lamp. "Typhus, maybe." # remember: file # cite: invented
    - else:
        The children's hospital comes to lie over him. "One of the delegates," says the orderly to the lamp. "Don't wake him." They read the stamp, and take care not to. # remember: file # cite: invented
    }
* [Tell them: this one is not ours # id: ch3_sailor_name]
    ~ mark(f3_named_sailor)
    ~ change(standing, 7)
    ~ change(conviction, -7)
    ~ change(shop_floor, -3)
    They thank you. They lift him with the greatest care, for he is badly hurt, and one of them takes the blanket back and folds it. The orderly goes on with her cans. At your rack she has run out of water. # remember: standing # cite: invented
* [Shut your eyes; let the list decide # id: ch3_sailor_sleep]
    ~ change(strength, 2)
    ~ change(conviction, -3)
    ~ change(standing, 1)
    You hear the corner being lifted. You hear it being let down. "Whose is he?" "Nobody's, he's dead," says the orderly. He may have been. In the morning the rack is empty, and made up. # remember: conviction # cite: invented
- -> ch3_train_moscow

=== ch3_train_moscow
# status: final
At Moscow somebody climbs in to find you, with a loaf. # scene: hospital_train # date: 1921-03-21 # place: A hospital train, Moscow # portrait: none # cite: invented

{ delegate == darya:
    It is Stepan Ilyich. He looks at the bandage, front and back, and sits down. "I noted it all," he says, "so as to be exact." # portrait: stepan # who: stepan # cite: invented
- else:
    It is Darya. She counts your fingers through the bandage, gets to ten, and sits down. "Right," she says. "I've got it all counted." # portrait: darya # who: darya # cite: invented
}

"The unions, on the fourteenth. {votes(platforms, card_ten)} for the Ten, {votes(platforms, card_trotsky)} for Trotsky, {votes(platforms, card_opposition)} for us." # cite: protocols_x # cite: invented

{ moved(platforms):
- 0: Those are the figures quoted from the record: 336, 50 and 18. # cite: protocols_x
- 1: The record is quoted with 336, 50 and 18. In this telling one card lay otherwise. # cite: protocols_x
- else: The record is quoted with 336, 50 and 18. In this telling {moved(platforms)} cards lay otherwise: Tula's own, and any that you moved before you left. # cite: protocols_x
}

* [Say that you ought to have been there # id: ch3_ought_there]
    ~ change(conviction, 2)
    ~ change(strength, -2)
    "You'd have made it one more. It would have been noticed. That's all it would have been." # remember: conviction # cite: invented
* [Say that you were needed where you were # id: ch3_was_needed]
    ~ change(standing, 2)
    ~ change(conviction, -2)
    The loaf is turned over, and over again. "They said that from the platform too." # remember: standing # cite: invented
-
{ delegate == darya:
    { companion_card(stepan, platforms) == "opposition":
        "I was one of them," says Stepan Ilyich. # cite: invented
    - else:
        "I was not one of them," says Stepan Ilyich. "I say it so that you have it from me." # cite: invented
    }
- else:
    { companion_card(darya, platforms) == "opposition":
        "One of those was mine," says Darya. # cite: invented
    - else:
        "None of those was mine," says Darya. "There. Better you heard it from me than from a list." # cite: invented
    }
}

"On the sixteenth, two papers that were on nobody's {term_as(order_of_the_day, "agenda")}. One bans all groups inside the party, ours first: some two dozen against. The other calls what we want a {term_as(syndicalist_deviation, "deviation")}, and nobody who preaches it can stay a member: about thirty against. And they elected Shlyapnikov to the {term_as(central_committee, "Central Committee")}, and wouldn't let him off. You were put down as *absent at the front*, and cheered." # sfx: handbell # cite: protocols_x # cite: rogovin_1992 # cite: gaido_review # cite: invented

* [Ask if he was right to ask to be let off # id: ch3_train_seats]
    ~ change(conviction, 2)
    ~ change(standing, -1)
    "He asked us all, one night. There was a show of hands. {term_as(lutovinov, "Lutovinov")} put up both." A crust is cut off and given to you. "You weren't there to ask. So eat." # remember: conviction # cite: invented
* [Ask who is left in the dormitory # id: ch3_train_beds]
    ~ change(strength, 2)
    ~ change(shop_floor, 1)
    "Beds without sheets. They've put the caps in a row on the window-sill. Some have been fetched." # remember: strength # cite: invented
- A lower voice: "The ban has seven points. Six are for print. The doors were shut for the last. Whoever forms a group can be expelled, by two thirds of the leaders, {term_as(seventh_point, "even one of their own")}. It's secret. I'm not to tell you that." # cite: pipes_1994 # cite: lenin_cw32 # cite: invented

"And on the fifteenth, {term_as(tax_in_kind, "no more taking the peasants' grain")}. A tax, and the rest is theirs." The boy with the boil would have thought that fair. He is two racks along, under a blanket that has been drawn all the way up. # cite: lenin_cw32 # cite: invented
-> ch3_seventh_home
