// The night to 10 March: six beds awake. What the three say about the sailors. Two who may come by.

=== ch3_vigil
# status: final
{ marked(f1_petition_honest) && marked(f3_spoke): -> ch3_ruler }
{ marked(f2_printed) && marked(f2_warned_vetrov) && delegate != darya: -> ch3_proof_slip }
-> ch3_six_awake

=== ch3_ruler
# status: final
In the soup queue somebody says behind you, "You're *Sunday*." # scene: dormitory # date: 1921-03-09 # place: Moscow, the Third House of Soviets, the dining room # ambience: murmur # music: none # portrait: none # cite: invented

He is about thirty, yellow, with a ruler in his breast pocket as other men carry a comb. Last summer he sat in the commission that read petitions from the provinces: four hundred a day, all ignorant, all repentant, all with children. "Then yours. *Came to work at ten minutes to six and said good morning.* I read it to my wife. I underlined the answer so that the next one should see it was considered." # cite: petitions_1920 # cite: invented

"And it was refused."

"It couldn't be anything else. There was no ground in it; you'd pleaded the truth." He moves up one place. "I could look where he is. If someone were to write again, the other way, I should know the hand, and I'd not be in a hurry." # cite: invented

* [Ask him to look where Lozhevnikov is # id: ch3_look_for_akim]
    ~ trust(lozhevnikov, 2)
    ~ change(conviction, -1)
    ~ change(strength, -1)
    He rules a line in his notebook first, and writes the name on it. You let him have your soup; one cannot tell whether he thought of it himself. # sfx: pen # remember: lozhevnikov # cite: invented
* [Ask what he would underline today # id: ch3_what_underline]
    ~ change(conviction, 3)
    ~ change(standing, -2)
    He thinks it over, honestly, as far as the hatch. "The same," he says. "But I shouldn't use the ruler." # remember: conviction # cite: invented
- -> ch3_six_awake

=== ch3_proof_slip
# status: final
Your coat lies where it has lain since Monday, in the folds on the floor. In the pocket is a label for cherry brandy. It is one of your own, from February. Under every small *p* of *party*, in the second paragraph, stand three strokes in pencil, which is how one asks a compositor for a capital; and in the margin, in a hand that you know: *Not in stock here either. Travelling. N. V.* # scene: dormitory # date: 1921-03-09 # place: Moscow, the Third House of Soviets # ambience: murmur # music: none # portrait: vetrov # sfx: paper # cite: invented

Somebody passed every porter to put that there. If you were searched with it, it would be the paper of a man whom they want.

* [Keep it, under the lining of your cap # id: ch3_keep_label]
    ~ trust(vetrov, 2)
    ~ change(conviction, 2)
    ~ change(standing, -2)
    There is a good deal under there by now. The gum takes on the warm felt, and for a moment it smells of cherries. # portrait: none # remember: vetrov # cite: invented
* [Lick it, and stick it to the lid of the desk # id: ch3_stick_label]
    ~ change(shop_floor, 2)
    ~ change(conviction, 1)
    ~ change(standing, -1)
    It is the old sweet gum. Among three generations of deacons nobody will find one label, face down. # portrait: none # remember: shop_floor # cite: invented
- -> ch3_six_awake

=== ch3_six_awake
# status: final
At one o'clock all six are awake, and each knows it of the others. A stove-pipe ticks. It was Lyalin who asked it, and now he snores, rather well. What if the sailors are right? # scene: dormitory # date: 1921-03-10 # place: Moscow, the Third House of Soviets, room 31 # music: vigil # ambience: sleepers # portrait: none # cite: invented

{ delegate != yegor:
    { trusts(yegor, 2):
        "They want what *you* want!" says Yegor. "Elections. Meetings. Bread. I asked a lad from Petrograd, he'd read it. Only you say it with a card, and they, well. I'd go over there and tell them. I'd say, lads, put those guns — by the coal, don't you sleep on my foot!" # portrait: yegor # who: yegor # cite: berkman_1925 # cite: invented
    - else:
        "My brother fell to the Whites at Izhevsk," says Yegor. "That was workers too. *They* wanted soviets without us. They'd a bit of right on their side, and before the winter there was an admiral sitting on it. So don't tell me." # portrait: yegor # who: yegor # cite: invented
    }
}
{ delegate != kuzma:
    { trusts(kuzma, 2):
        "I signed for men on this line," says Kuzma. "In the year nineteen. I was told that they were deserters." Nobody breathes. "It was never looked into. If it is said now, *they are Whites*, I want to see one." # portrait: kuzma # who: kuzma # cite: invented
    - else:
        "A signal is red or it is not," says Kuzma. "Those are guns, and behind the guns is the sea. One can talk about the timetable. After." # portrait: kuzma # who: kuzma # cite: invented
    }
}
{ delegate != stepan:
    { trusts(stepan, 1):
        "The part was made wrongly," says Stepan Ilyich, "and it has cracked. Now they blame the crack. I should not go. I should also not sleep." # portrait: stepan # who: stepan # cite: invented
    - else:
        "I made rifles for that fleet," says Stepan Ilyich, "and for the army that is to go against it. They are interchangeable. We were proud of that." # portrait: stepan # who: stepan # cite: invented
    }
}
{ delegate != darya:
    { trusts(darya, 2):
        The sheet moves. "Kolya's twenty-three," says Darya behind it. "He's got one good needle. Somebody in this room can tell me how that is a general." # portrait: darya # who: darya # cite: invented
    - else:
        "Half a pound," says Darya behind the sheet. "That is Petrograd, without the sailors in it. If the ice goes and those guns are still there, it's a quarter. I've two in that queue, only they don't know it yet." # portrait: darya # who: darya # cite: berkman_1925 # cite: invented
    }
}

It is for you to say something, or not.

* [Say that they're right, and are to be stopped by talking # id: ch3_vigil_talk]
    ~ change(conviction, 3)
    ~ change(standing, -3)
    { delegate != yegor:
        ~ trust(yegor, 1)
    }
    { delegate != kuzma:
        ~ trust(kuzma, -1)
    }
    "With whom would you talk?" asks somebody. "Who goes out there, and says it in whose name?" The snoring has stopped. When nobody answers, it is taken up again. # portrait: none # remember: standing # cite: invented
* [Say that right or not, they must be stopped # id: ch3_vigil_stop]
    ~ change(standing, 3)
    ~ change(conviction, -2)
    { delegate != kuzma:
        ~ trust(kuzma, 1)
    }
    { delegate != darya:
        ~ trust(darya, -1)
    }
    Nobody contradicts you. It would have been easier if somebody had. The stove is opened, and given a desk-lid, 1858 to 1871. # portrait: none # remember: conviction # cite: invented
* [Tell them about the needle, and the socks # id: ch3_vigil_socks]
    ~ change(strength, -1)
    ~ change(conviction, 1)
    ~ change(standing, -1)
    ~ trust(kolya, 1)
    -> ch3_warm_companions ->
    You tell it with the bosun's collar and all, and leave out nothing, until they are laughing so that the bed-irons ring. Then it is over and the stove-pipe ticks. "How long are they, his legs?" asks the one in the sixth bed, and it appears that it can't be laughed at a second time. # portrait: none # remember: kolya # cite: invented
- -> ch3_tomsky_stair
