=== ch1_february
In February the communists of Tula province meet to elect their committee. They have not been let do so since the autumn of 1918. Your shop has sent you. # status: final # scene: cell_room # portrait: none # ambience: murmur # date: 1920-02 # place: Tula, the provincial party conference # cite: pavlyuchenkov_2008
From the benches the old committee is told what it is: it appoints its friends, it rules by telephone, at the works one knows it by the motor car. Then one of the committee gets up, a man with ink on both cuffs. # cite: pavlyuchenkov_2008
"By tonight you will have our chairs," he says. "There come forty circulars a day. Who here can draw up a balance?" One hand rises at the back. It wants to be excused. # cite: invented
Beside you {term_as(sorokin, "Sorokin")}, secretary of a party {term_as(party_cell, "cell")} in the town, keeps count of both sides in two columns, beautifully. He asks after your child's cough, and calls the child by its name. # portrait: sorokin
* [Vote the whole committee out # id: ch1_february_out]
    ~ change(shop_floor, 5)
    ~ change(standing, -4)
    You hold your hand up until Sorokin has counted it. The man with the cuffs counts too, with his lips. # remember: shop_floor
* [Vote to keep the two who can draw up a balance # id: ch1_february_keep]
    ~ change(standing, 4)
    ~ change(shop_floor, -4)
    A man in the row in front turns round and looks at your hand, not at you. You leave it up. "So we know," he says. # remember: standing
* [Vote them out, then ask the man to teach you # id: ch1_february_teach]
    ~ change(conviction, 3)
    ~ change(strength, -4)
    He gives you eleven evenings, after the shift, with beans for roubles. He is a good teacher. On the twelfth he has gone to Moscow to complain of you all, and has left the beans. # remember: conviction # remember: strength
- The committee is voted out. A workman takes the {term_as(kopylov, "chair")}, and people call the new majority the workers' opposition. In spring your trade puts you on the {term_as(union_council, "provincial union council")}, where all the unions sit, four of you at one table with one inkwell. # portrait: none # cite: pavlyuchenkov_2008
{ delegate:
- stepan: The others are a woman from cartridges who counts the chairs, a railwayman with his watch out, and a boy from the mines who is reading the newspaper aloud. You move the inkwell to the middle, exactly.
- darya: The others are a toolmaker who moves the inkwell to the exact middle, a railwayman with his watch out, and a boy from the mines who is reading the newspaper aloud. Nine chairs, four people. You count again.
- kuzma: The others are a toolmaker who moves the inkwell to the exact middle, a woman from cartridges who counts the chairs, and a boy from the mines who is reading the newspaper aloud. They have begun four minutes late.
- else: The others are a toolmaker who moves the inkwell to the exact middle, a woman from cartridges who counts the chairs, and a railwayman with his watch out. You read them the newspaper. Nobody asked, but nobody — well. The railwayman asked.
}
-> ch1_order

=== ch1_order
In June an order hangs by the gate of the arms works: on Sunday the sixth, a normal shift. The sixth is {term_as(all_saints, "All Saints'")}, the gunsmiths' own holiday, and Sunday is the one day on which families can go to the villages for bread. The shops want the order taken back. They have asked your union council to say so. # status: final # scene: cell_room # ambience: factory # date: 1920-06-05 # place: Tula, the arms works, upstairs # cite: gazeta_tula_june # cite: werth_1997
* [Offer to carry it up yourself # id: ch1_council_offer]
    ~ change(shop_floor, 2)
    ~ change(standing, -1)
    The other three have found something to read. "You have the voice for it," one of them says. # remember: shop_floor
* [Wait until the council names somebody # id: ch1_council_wait]
    ~ change(standing, 1)
    ~ change(shop_floor, -1)
    It takes an hour and a quarter, and then it names you. # remember: standing
-
{ delegate:
- stepan:
    { ch1_desk.told_joiner:
        It is the desk with drawers on both sides. The locks on the right have been filed, and the man who sits there looks at you as though you had been inside them.
    - else:
        It is the desk with drawers on both sides. Neither chief has found out about the locks, or both have.
    }
- else: The works has two chiefs, and they sit at one desk with drawers on both faces: Brandt, the technical director, on one side and the {term_as(works_commissar, "commissar")}, Moscow's man, on the other. # cite: osinsky_tula
}
There are three signatures under the order. You begin on the left.
"I signed because the technical director certified that it could be done," says the commissar.
"I was asked whether it could be done," says Brandt. "I regret that it can." # portrait: brandt # who: brandt
The third signature is from the {term_as(works_committee, "works committee")}, which the workers elect. Its man sits on the windowsill with a cold. "I signed because they had. I understood that it was about the ventilation."
"We are at war with Poland," says the commissar, to you. "The machine-guns for that front are made in this town, or nowhere. Tell me how I put it to a gun crew, what day it is in Tula. I mean it. I will write it down." # cite: smele_2015 # cite: tula_popular
* [Say it openly: they need Sunday to find bread # id: ch1_order_bread]
    ~ change(shop_floor, 5)
    ~ change(standing, -5)
    "To fetch food privately is called {term_as(speculation, "speculation")}," he says. "It is a crime. I know where my own soup comes from, so you have said it before two witnesses and I have not heard it." Brandt is reading the label on the ink. The order stands. # remember: shop_floor # remember: standing
* [Say that on that day they visit their graves # id: ch1_order_graves]
    ~ change(conviction, 4)
    ~ change(standing, -3)
    "Whose?" "Their mothers'." "Mine hasn't got one," says the commissar, to the pen. Then: "If the front stops for All Saints', so can you. Ask it." The order stands. # remember: conviction
* [Leave out bread; say that tired hands spoil barrels # id: ch1_order_rejects]
    ~ change(standing, 4)
    ~ change(shop_floor, -4)
    ~ trust(brandt, 1)
    Brandt opens a drawer and reads out: after the last Sunday worked, rejects on Monday, eleven in the hundred; on Tuesday, fourteen. The commissar follows with his finger. "Correct," he says. "So I need two Sundays to get one." The order stands. # remember: brandt # remember: standing
- -> ch1_sunday
