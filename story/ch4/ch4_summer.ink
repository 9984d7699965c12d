// June to August 1921. Cards come back; one vote is short.
=== ch4_summer ===
# status: final
By July a man is selling gingerbread across the road from the gate: real gingerbread, from a real mould with the eagle scraped off it, at two days' pay the slice. First the party called this the {term_as(tax_in_kind, "tax in kind")}. Then it called it local turnover. Now it says trade, and lowers its voice. # music: works # portrait: sorokin # cite: lenin_cw32 # cite: invented
Sorokin's drawer no longer shuts. Men bring their cards back, without anger, as one brings back a borrowed saw, and he asks each for a reason in writing.
Joind in 1918 when they gave a rifle for it. Now they give a patent to trade. Request to count me as gone no hard feelings. The galoshes out of party stock I return, one patchd by me # doc: hand # cite: invented
"Eleven since Whitsun," he says. "The centre ought to know what they felt. You have to go up about the flour." He has made fair copies, and he has made out the envelope: to comrade Shlyapnikov, member of the Central Committee. "He told a cell in the power industry that the leases sell the works out from under the workers. So these will interest him." He smooths the flap down. "I sent nothing. You carried it." # who: sorokin # cite: allen_2015 # cite: invented
* [Carry all eleven # id: ch4_carry_all]
    ~ change(shop_floor, 2)
    ~ change(conviction, 2)
    ~ change(standing, -3)
    They were given in order to be read. On the train you read them yourself, between two sacks, and the galoshes twice. # remember: shop_floor # sfx: paper
    -> ch4_one_vote(true)
* [Take out the galoshes; everyone knows whose they are # id: ch4_carry_ten]
    ~ change(shop_floor, -1)
    ~ change(standing, 2)
    Only one man in Tula patches a galosh with transmission belt. His reasons go out of the carriage window past Serpukhov, torn small, and ten go on to Moscow. # remember: standing # sfx: paper
    -> ch4_one_vote(false)

=== ch4_one_vote(whole) ===
# status: final
A corridor, a bench, a door padded with oilcloth, and a doorkeeper who has learnt to sleep with his eyes open. Behind the oilcloth sit the Central Committee, its candidates and the {term_as(control_commission, "Control Commission")}. The question before them is Shlyapnikov. For {term_as(seventh_point, "the seventh point")}, which stands in no newspaper, they need two thirds of themselves. # scene: corridor # date: 1921-08-09 # place: Moscow, a corridor # music: file # ambience: murmur # portrait: none # cite: daniels_1960
You hear a fast voice, friendly, on the move. It has a great regard for Alexander Gavrilovich. But a man is outvoted in the Committee on the Tuesday, and on the Thursday he stands up in a cell and fights it all again, before people who cannot know what was laid in the scale against what. On the advance one may put up with that. On a retreat it is a man at the bridge shouting that the bridge has been sold. Somebody says a word. The voice laughs, and with the laugh the subject is closed. # who: lenin # cite: lenin_cw32 # cite: rutych
Then a blunt one, too loud: he said it to communists, at a meeting, on his feet. Let them tell him where else a communist is to say it. On the tram? # who: shlyapnikov # cite: invented
The doorkeeper wakes. "I take them in their tea at four. Is that for anybody?" He means the envelope. The men in it say that Shlyapnikov is right. The address says that Tula writes to him.
* [Send the envelope in with the tea # id: ch4_packet_in]
    ~ change(conviction, 5)
    ~ change(standing, -5)
    ~ change(shop_floor, 2)
    It goes in on the tray, leaning against the sugar. For some time there is no sound but spoons. # remember: standing # sfx: door
    -> ch4_seventeen(true, whole)
* [Keep it under your coat # id: ch4_packet_kept]
    ~ change(standing, 4)
    ~ change(conviction, -5)
    "For nobody," you say. He looks at the corner that sticks out, and at the ceiling. "Then it will keep," he says. # remember: conviction
    -> ch4_seventeen(false, whole)

=== ch4_seventeen(sent, whole) ===
# status: final
The result is read out in the voice for a coal return. Present, twenty-seven. For expulsion, seventeen. Needed, eighteen. # cite: rutych
The door opens and they come out looking for matches. One has a patch on his jacket where a palm has been wiped and wiped. Shlyapnikov is last. "One!" he says to the whole corridor, and those in front of him walk a little faster. "I have scrapped castings for less." # portrait: shlyapnikov # who: shlyapnikov # cite: invented
{
- sent && whole:
    He holds up your envelope, slit. "They had the one about the galoshes read twice. It turns out that I agitate as far as Tula." He counts the sheets, and they are ten. "Somebody has kept one to remember it by." # who: shlyapnikov # cite: invented
- sent:
    He holds up your envelope, slit. "Ten of them, numbered one to eleven. They were on that for a quarter of an hour, who number seven might be. It may have been that which I lived on." # who: shlyapnikov # cite: invented
- else:
    He sees the corner of the envelope. "For me? Give it me in a month. Today I should have to declare it." He pats it flat against your chest, and it stays there until Tula, where Sorokin asks for the receipt. # who: shlyapnikov # cite: invented
}
-> ch4_verification
