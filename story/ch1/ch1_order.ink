=== ch1_february
In February the provincial party conference elects its committee. It has not been asked to since the autumn of 1918. # status: final # scene: hall # portrait: none # ambience: murmur # date: 1920-02 # place: Tula, the provincial party conference # cite: pavlyuchenkov_2008
From the benches the old committee is told what it is: it appoints its friends, it rules by telephone, at the works one knows it by the motor car. It listens with patience. Then one of theirs gets up, a man with ink on both cuffs. # cite: pavlyuchenkov_2008
"By tonight you will have the chairs," he says. "There come forty circulars a day. I do not ask who is honest; you all are. I ask who can draw up a balance." One hand rises at the back. It wants to be excused.
{term_as(sorokin, "Sorokin")}, secretary of the party {term_as(party_cell, "cell")} at the house of the unions, sits beside you and keeps the tally of both sides, in two columns, beautifully. He asks after the child's cough, and calls the child by its name. # portrait: sorokin
* [Vote the whole committee out # id: ch1_february_out]
    ~ change(shop_floor, 5)
    ~ change(standing, -4)
    You hold your hand up until Sorokin has counted it, and the man with the cuffs too, who does it with his lips. # remember: shop_floor
* [Vote to keep the two who can draw up a balance # id: ch1_february_keep]
    ~ change(standing, 4)
    ~ change(shop_floor, -4)
    A man in the row in front turns round and looks at your hand, not at you. You leave it up. "So we know," he says. # remember: standing
* [Vote with the benches, then ask the man to teach # id: ch1_february_teach]
    ~ change(conviction, 3)
    ~ change(strength, -4)
    He gives you eleven evenings, after the shift, with beans for roubles. He is a good teacher. On the twelfth he has gone to Moscow to complain of you all, and has left the beans. # remember: conviction # remember: strength
- A workman takes the {term_as(kopylov, "chair")}. On the {term_as(union_council, "provincial union council")}, where your trade puts you that spring, four of you share a table and one inkwell. # cite: pavlyuchenkov_2008
{ delegate:
- stepan: The others are a woman from cartridges who counts the chairs, a railwayman with his watch out, and a boy from the mines who is reading the newspaper aloud. You move the inkwell to the middle, exactly.
- darya: The others are a toolmaker who moves the inkwell to the exact middle, a railwayman with his watch out, and a boy from the mines who is reading the newspaper aloud. Nine chairs, four people. You count again.
- kuzma: The others are a toolmaker who moves the inkwell to the exact middle, a woman from cartridges who counts the chairs, and a boy from the mines who is reading the newspaper aloud. They have begun four minutes late.
- else: The others are a toolmaker who moves the inkwell to the exact middle, a woman from cartridges who counts the chairs, and a railwayman with his watch out. You read them the newspaper. Nobody asked, but nobody — well. The railwayman asked.
}
-> ch1_order

=== ch1_order
By the gate of the arms works hangs an order: Sunday, 6 June, a normal shift. The sixth is {term_as(all_saints, "All Saints'")}, which the works has kept since before there was a party. The shops have asked for the order to be taken back, and the union council sends you up with it. # status: final # scene: office # ambience: factory # portrait: brandt # date: 1920-06-05 # place: Tula, the arms works # cite: gazeta_tula_june
{ delegate:
- stepan:
    { ch1_desk.told_joiner:
        It is the desk with drawers on both sides. The locks on the right have been filed, and the man who sits on the right looks at you as though you had been inside them.
    - else:
        It is the desk with drawers on both sides. Neither man has found out about the locks, or both have.
    }
- else: Upstairs is the famous desk: drawers on both faces, no back, the technical director on one side and the {term_as(works_commissar, "commissar")} on the other, like two men at one dinner. # cite: osinsky_tula
}
There are three signatures under the order. You begin on the left.
"I signed because the technical director certified that it could be done," says the commissar.
"I was asked whether it could be done," says Brandt. "I regret that it can." # who: brandt
The third is from the {term_as(works_committee, "works committee")}. He sits on the windowsill with a cold. "I signed because they had. I understood that it was about the ventilation."
"The Poles are in Kiev," says the commissar, to you. "The machine-guns for that front are made in this town, or nowhere. Tell me how I put it to a gun crew, what day it is in Tula. I mean it. I will write it down." # cite: smele_2015 # cite: tula_popular
* [Say that Sunday is the day for villages and bread # id: ch1_order_bread]
    ~ change(shop_floor, 5)
    ~ change(standing, -5)
    "With bags, then," he says. "That is called {term_as(speculation, "speculation")}. I know where my own soup comes from, so you have said it before two witnesses and I have not heard it." Brandt is reading the label on the ink. It stays Sunday. # remember: shop_floor # remember: standing
* [Say that on that day they go to their graves # id: ch1_order_graves]
    ~ change(conviction, 4)
    ~ change(standing, -3)
    "Whose?" "Their mothers'." "Mine hasn't got one," says the commissar, to the pen. Then: "If the front stops for All Saints', so can you. Ask it." It stays Sunday. # remember: conviction
* [Leave out bread: tired hands spoil barrels # id: ch1_order_rejects]
    ~ change(standing, 4)
    ~ change(shop_floor, -4)
    ~ trust(brandt, 1)
    Brandt opens a drawer and reads out: after the last Sunday worked, rejects on Monday, eleven in the hundred; on Tuesday, fourteen. The commissar follows with his finger. "Correct," he says. "So I need two Sundays to get one." He has done the sum right. It stays Sunday. # remember: brandt # remember: standing
- -> ch1_sunday
