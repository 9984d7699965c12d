// June to August 1921. Cards come back; one vote is short.
=== ch4_summer ===
# status: final
By July a man sells gingerbread across the road from the works gate, real gingerbread, at two days' pay the slice. A year ago he would have been arrested. In March the party called it the {term_as(tax_in_kind, "tax in kind")}. Now it says trade, and lowers its voice. # scene: cell_room # date: 1921-07-30 # place: Tula, the room of the cell # music: works # ambience: none # portrait: sorokin # cite: lenin_cw32 # cite: invented
{ marked(f3_saved_moulder):
    From Samara has come a box as heavy as a child. In it is a door-stop in cast iron, in the shape of an elbow, and a note rolled like a cigarette, which is page forty. *For not leaning on.* # cite: invented
}
Sorokin's drawer no longer shuts. Workmen bring him their party cards back, without anger, and he asks each for a reason in writing.
Joind in 1918 when they gave a rifle for it. Now they give a patent to trade. Request to count me as gone no hard feelings. The galoshes out of party stock I return, one patchd by me # doc: hand # cite: invented
"Eleven since Whitsun," he says. "The centre ought to read them, and you are going up about the flour." He has made out the envelope: to comrade Shlyapnikov, member of the Central Committee. "He told a cell in the power industry that the new leases sell the works out from under the workers. So these will interest him." He smooths the flap down. "I sent nothing. You carried it." # who: sorokin # cite: allen_2015 # cite: invented
* [Carry all eleven # id: ch4_carry_all]
    ~ change(shop_floor, 2)
    ~ change(conviction, 2)
    ~ change(standing, -3)
    They were written in order to be read. On the train you read them yourself, between two sacks, and the galoshes twice. # remember: shop_floor # sfx: paper
    -> ch4_one_vote(true)
* [Take out the galoshes, to shield the man # id: ch4_carry_ten]
    ~ change(shop_floor, -1)
    ~ change(standing, 2)
    Only one man in Tula patches a galosh with transmission belt. His reasons go out of the carriage window past Serpukhov, torn small. Ten go on to Moscow. # remember: standing # sfx: paper
    -> ch4_one_vote(false)

=== ch4_one_vote(whole) ===
# status: final
A corridor, a bench, a padded door, and a doorkeeper asleep on his feet. Behind the door sit the Central Committee, its candidates and the {term_as(control_commission, "Control Commission")}. They are to judge Shlyapnikov for what he told that cell. Under {term_as(seventh_point, "the seventh point")}, which stands in no newspaper, two thirds of them can expel him. # scene: passage # date: 1921-08-09 # place: Moscow, a corridor # music: file # ambience: murmur # portrait: none # cite: daniels_1960
Lenin's voice comes through the padding, fast and friendly. He has a great regard for Alexander Gavrilovich. But a man is outvoted in the Committee on Tuesday, and on Thursday he stands up in a cell and fights it all again. In an advance one may put up with that. This is a retreat, and in a retreat one man who shouts starts a panic. Somebody says a word. The voice laughs, and with the laugh the subject is closed. # who: lenin # cite: lenin_cw32 # cite: rutych # cite: invented
Then Shlyapnikov's, blunt, too loud: he said it to communists, at a meeting, on his feet. Let them tell him where else a communist is to say it. On the tram? # who: shlyapnikov # cite: invented
The doorkeeper wakes. "I take in their tea at four. Is that for anybody?" He means your envelope. Inside, workmen say what Shlyapnikov says. On the outside it says that Tula writes to him.
* [Send it in with the tea: Tula stands by him # id: ch4_packet_in]
    ~ change(conviction, 5)
    ~ change(standing, -5)
    ~ change(shop_floor, 2)
    It goes in on the tray, leaning against the sugar. For some time there is no sound but spoons. # remember: standing # sfx: door
    -> ch4_seventeen(true, whole)
* [Keep it under your coat, out of the case # id: ch4_packet_kept]
    ~ change(standing, 4)
    ~ change(conviction, -5)
    "For nobody," you say. He looks at the corner that sticks out. "Then it will keep," he says. # remember: conviction
    -> ch4_seventeen(false, whole)

=== ch4_seventeen(sent, whole) ===
# status: final
The result is read out in the voice for a coal return. Present, twenty-seven. For expulsion, seventeen. Needed, eighteen. # cite: rutych
They come out looking for matches. Shlyapnikov is last. "One short!" he says to the whole corridor, and those in front of him walk a little faster. "I have scrapped castings for less." # portrait: shlyapnikov # who: shlyapnikov # cite: invented
{
- sent && whole:
    He holds up your envelope, slit. "They had the man with the galoshes read out twice. It turns out that I agitate as far as Tula. But at the galoshes somebody laughed. He may have been my one." # who: shlyapnikov # cite: invented
- sent:
    He holds up your envelope, slit. "Ten letters, numbered one to eleven. For a quarter of an hour they asked me who number seven was. I had no idea, and in the end they saw it." # who: shlyapnikov # cite: invented
- else:
    He sees the corner of the envelope. "For me? Give it me in a month. Today I should have to declare it." He pats it flat against your chest. # who: shlyapnikov # cite: invented
}
{
- marked(f3_said_accept):
    "You told me to go in and listen. I've listened," he says to you. "They do it by name, and in good voice." # who: shlyapnikov # cite: invented
- marked(f3_said_refuse):
    "You told me not to go in," he says to you. "I asked to be let off. You were there, or you've heard. One can't even be thrown out of it properly." # who: shlyapnikov # cite: invented
}
* [Walk out into the street beside him # id: ch4_walk_with_him]
    ~ change(conviction, 3)
    ~ change(standing, -3)
    He talks about lathes all the way to the tram, too loud. Two men whom neither of you knows take the same tram. # remember: standing
* [Leave by the other stairs, alone # id: ch4_other_stairs]
    ~ change(standing, 2)
    ~ change(conviction, -2)
    They come out by the dustbins. Two members of the Control Commission have come down that way too, and wish you good evening. # remember: conviction # sfx: door
- -> ch4_verification
