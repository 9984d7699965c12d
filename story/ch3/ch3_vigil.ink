// The night to 10 March: six beds awake. What the three say about the sailors. Two who may come by.

=== ch3_vigil
# status: final
{ marked(f1_petition_honest) && marked(f3_spoke): -> ch3_ruler }
{ marked(f2_printed) && marked(f2_warned_vetrov) && delegate != darya: -> ch3_proof_slip }
-> ch3_six_awake

=== ch3_ruler
# status: final
In the soup queue somebody says behind you, "You're *Sunday*." # scene: dormitory # light: lamp # date: 1921-03-09 # place: Moscow, the Third House of Soviets, the dining room # ambience: murmur # music: none # portrait: none # cite: invented

He is about thirty, with a ruler in his breast pocket where other men have a comb. Last summer he sat in the commission that read petitions from the provinces, four hundred a day, every one ignorant and sorry. "Then yours. *Came to work at ten minutes to six and said good morning.* I read it to my wife. I underlined the answer so that the next one should see it was considered." # cite: petitions_1920 # cite: invented

"And it was refused." # cite: invented

"It couldn't be anything else. There was no ground in it; you'd pleaded the truth." He moves up one place. "I could look where he is. If someone were to write again, the other way, I should know the hand, and I'd not be in a hurry." # cite: invented

* [Ask him to look where Lozhevnikov is # id: ch3_look_for_akim]
    ~ trust(lozhevnikov, 2)
    ~ change(conviction, -2)
    ~ change(strength, -1)
    He rules a line in his notebook first, and writes the name on it. You let him have your soup. He had not asked for it. # sfx: pen # remember: lozhevnikov # cite: invented
* [Ask what he would underline today # id: ch3_what_underline]
    ~ change(conviction, 2)
    ~ change(standing, -1)
    He thinks it over, honestly, as far as the hatch. "The same," he says. "But I shouldn't use the ruler." # remember: conviction # cite: invented
- -> ch3_six_awake

=== ch3_proof_slip
# status: final
Your coat lies where it has lain since Monday, in the folds on the floor. In the pocket is a label for cherry brandy. It is one of your own, from February. Under every small *p* of *party*, in the second paragraph, stand three strokes in pencil, which is how one asks a compositor for a capital; and in the margin, in a hand that you know: *Not in stock here either. Travelling. N. V.* # scene: dormitory # date: 1921-03-09 # place: Moscow, the Third House of Soviets # ambience: murmur # music: none # portrait: vetrov # sfx: paper # cite: invented

Somebody passed every porter to put that there. If you were searched with it, it would be the paper of a man whom they want. # cite: invented

* [Keep it, under the lining of your cap # id: ch3_keep_label]
    ~ trust(vetrov, 2)
    ~ change(conviction, 1)
    ~ change(standing, -1)
    There is a good deal under there by now. The gum takes on the warm felt, and for a moment it smells of cherries. # portrait: none # remember: vetrov # cite: invented
* [Lick it, and stick it to the lid of the desk # id: ch3_stick_label]
    ~ change(shop_floor, 2)
    ~ change(conviction, 1)
    ~ change(standing, -1)
    It is the old sweet gum. Among three generations of deacons nobody will find one label, face down. # portrait: none # remember: shop_floor # cite: invented
- -> ch3_six_awake

=== ch3_six_awake
# status: final
At one o'clock all six beds are awake, and each knows it of the others; the women's, too, behind their sheet on a string. What if the sailors are right? It was {term_as(lyalin, "Lyalin")}, the cheerful one from Penza, who asked it, and now he snores, rather well. # scene: dormitory # light: night # date: 1921-03-10 # place: Moscow, the Third House of Soviets, room 31 # music: vigil # ambience: sleepers # portrait: none # cite: invented

{ delegate != yegor:
    { trusts(yegor, 2):
        "They want what *you* want!" says Yegor. "Elections. Bread. Only you say it with a card. I'd go over there and tell them, lads, turn those guns — by the coal, that's my foot!" # portrait: yegor # who: yegor # cite: berkman_1925 # cite: invented
    - else:
        "My brother fell at {term_as(izhevsk_rising, "Izhevsk")}," says Yegor. "That was workers too, with a bit of right on their side. *They* wanted soviets without us. By winter they had an admiral over them." # portrait: yegor # who: yegor # cite: izhevsk_revolt # cite: invented
    }
}
{ delegate != kuzma:
    { trusts(kuzma, 2):
        "I said *received*, in the year nineteen," says Kuzma. "I was told what was in the wagons. I did not look. If it is said now that they are Whites, I want to see one." # portrait: kuzma # who: kuzma # cite: invented
    - else:
        "A signal is red or it is not," says Kuzma. "Those are guns, and behind the guns is the sea." # portrait: kuzma # who: kuzma # cite: invented
    }
}
{ delegate != stepan:
    { trusts(stepan, 2):
        "The part was made wrongly," says Stepan Ilyich, "and it has cracked. Now they blame the crack." # portrait: stepan # who: stepan # cite: invented
    - else:
        "I made rifles for that fleet," says Stepan Ilyich, "and for the army that is to go against it. They are interchangeable. We were proud of that." # portrait: stepan # who: stepan # cite: invented
    }
}
{ delegate != darya:
    { trusts(darya, 2):
        The sheet moves. "He's got one good needle," says Darya behind it. "Somebody tell me how that is a general." # portrait: darya # who: darya # cite: invented
    - else:
        "Half a pound of bread," says Darya behind the sheet. "That's a day in Petrograd. If the ice goes and those guns are still there, it's a quarter." # portrait: darya # who: darya # cite: berkman_1925 # cite: invented
    }
}

* [Say that they're right, and are to be talked to # id: ch3_vigil_talk]
    ~ change(conviction, 2)
    ~ change(standing, -2)
    { delegate != yegor:
        ~ trust(yegor, 1)
    }
    { delegate != kuzma:
        ~ trust(kuzma, -1)
    }
    "Who goes out there," asks somebody, "and in whose name?" The snoring has stopped. When nobody answers, it is taken up again. # portrait: none # remember: standing # cite: invented
* [Say that right or not, they must be stopped # id: ch3_vigil_stop]
    ~ change(standing, 3)
    ~ change(conviction, -3)
    { delegate != kuzma:
        ~ trust(kuzma, 1)
    }
    { delegate != darya:
        ~ trust(darya, -1)
    }
    Nobody contradicts you. The stove is opened and given the lid of a school desk. # portrait: none # remember: conviction # cite: invented
* [Tell them about the needle, and the socks # id: ch3_vigil_socks]
    ~ change(strength, -1)
    ~ change(conviction, 1)
    ~ change(standing, -1)
    ~ trust(kolya, 1)
    -> ch3_warm_companions ->
    You tell it with the bosun's collar and all, until they are laughing so that the bed-irons ring. "How long are they, his legs?" asks somebody, and nobody laughs at that. # portrait: none # remember: kolya # cite: invented
- { ch3_offer.took_place and at_least(standing, 56) and not marked(f3_spoke): -> ch3_to_the_editor }
{ marked(f3_spoke) or ch3_your_copy: -> ch3_without_pencils }
-> ch3_tomsky_stair

=== ch3_to_the_editor
# status: final
The man in felt boots is sitting on the end of your bed when you come back from washing. He has brought the paper about April, for signing, and with it another, which is quite short. # scene: dormitory # light: dawn # date: 1921-03-10 # place: Moscow, the Third House of Soviets, room 31 # ambience: murmur # music: congress # portrait: none # cite: invented
Letter to the editor. Having heard out the debate, I declare that I hold the platform of the so-called Workers' Opposition to be mistaken, and that I no longer count myself as belonging to it. Delegate of Tula province, # doc: typed # cite: invented
"One needn't. The first paper stands by itself," he says. "Seven have written so far. It's only that on the fourteenth you would be sitting there with a card, among your own people, and they'd turn round. In this way it is behind you. You might even think so. Many people do think so." He blows on the nib. # cite: invented

* [Sign both # id: ch3_sign_letter]
    ~ change(standing, 6)
    ~ change(conviction, -6)
    ~ change(shop_floor, -4)
    ~ enter(sh_letter_editor)
    -> ch3_cool_companions ->
    He dries it with a pinch of sand from a matchbox; he is the last man in Moscow who carries sand. On Saturday it will be in the paper, with eleven others, in the type that is used for lost documents. # sfx: pen # remember: file # cite: invented
* [Sign the one about April # id: ch3_sign_april]
    ~ change(standing, -1)
    ~ change(conviction, 1)
    "Of course," he says. He folds the other in three and lays it inside the seminary desk, under the names. "In case you look for it." # sfx: pen # remember: standing # cite: invented
* [Sign neither, and give him back the sugar # id: ch3_return_sugar]
    ~ change(conviction, 4)
    ~ change(standing, -5)
    There is one lump of the four left. He looks at it in his palm with regret. It will have to be entered, he says; and there is no column for sugar that comes in. # remember: conviction # cite: invented
- -> ch3_without_pencils
