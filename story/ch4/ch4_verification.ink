// Autumn 1921. You sit behind the red cloth.
=== ch4_verification ===
# status: final
~ pass_time(4)
In the autumn the party counts itself. In each district three people sit down behind a red cloth; every member comes up, lays down the card, tells a life and hears whether it may be kept. Elsewhere one in four may not. Anybody may come and speak. The women bring their knitting. # scene: cell_room # date: 1921-10-14 # place: Tula, the club # music: works # ambience: lamp # portrait: none # cite: purge_1921 # cite: halfin_2000s
This {term_as(verification_commission, "commission")} is Gudkov, a bookbinder with six years of hard labour in his knees; a boy from the provincial committee with a ruled sheet; and you. "They asked for you by name," Sorokin told you. "Nobody will say that you were soft on your own." # cite: invented
Number thirty-four is {term_as(vanykin, "Ignat Vanykin")}. You know him.
{ delegate:
- stepan:
    He hardens springs by the colour of straw and in twenty years has not been one shade out. In the winter of 1919 he gave you his place by the furnace, when there was no other place in the shop that a hand could hold a file in. # cite: invented
- darya:
    He sets the machines in your row and hears a die go before it cracks. He once threw a belt off with his bare hand while a girl's sleeve was in it. That leaves seven fingers, and you have counted them more than once. # cite: invented
- kuzma:
    He washes out boilers. In the winter of the shortage he went into a firebox that was still red, in wet sacking, to get a man out by the heels. The engine left forty minutes late. You signed for the forty minutes. # cite: invented
- yegor:
    He sets props. He raps a roof with one knuckle and tells you its age, and once he pulled you out from under the second face by the boots, and then, well, he gave you back the boots. # cite: invented
}
He lays down his card and beside it, because somebody has reported it, a cigarette lighter.
-> ch4_lighters

=== ch4_lighters ===
# status: final
"Eleven of these," says Gudkov. "State brass."
"Fourteen," says Vanykin. "Three I gave away."
He turned them at night, on a lathe that was standing idle. Two women have put their hands up, with the knitting still in them: one bought a lighter, one was given hers.
* [Call the woman who paid # id: ch4_call_paid]
    ~ change(standing, 3)
    ~ change(shop_floor, -2)
    Two pounds of salt, she says, in February, for one lighter. She is not complaining. She asked her sister-in-law and it was the same there. # remember: standing
* [Call the woman who did not pay # id: ch4_call_unpaid]
    ~ change(shop_floor, 3)
    ~ change(standing, -2)
    It was when her boy lay in the typhus barrack, she says, and there was not a match in the house. He put it on the sill and knocked and went off. # remember: shop_floor
- Gudkov turns the wheel with his thumb. It lights at the first stroke. "Good work," he says, before he can help it, and shuts the lid. # cite: invented
"I sat six years so that nobody should say *thief* of this card. He is a decent man. Every thief I ever shared a cell with was a decent man with children."
The boy has a letter as well. It says that in February of last year Vanykin voted with the Opposition. So did you. # portrait: pasha
{
- lesson == lesson_speak_up:
    "And who bought them?" says {term_as(pasha, "Pasha")} from the window-sill, round her pencil, quite loud. Along the benches several hands go into several pockets. # who: pasha
- lesson == lesson_read_first:
    "Read it from the top," says {term_as(pasha, "Pasha")} from the window-sill, round her pencil. "With the date, and who signed." The boy turns it over. Nobody has. # who: pasha
- lesson == lesson_keep_quiet:
    On the window-sill {term_as(pasha, "Pasha")} has her pencil crosswise between her teeth like a bit. She looks at the letter, and at you, and keeps her mouth on the pencil.
- else:
    On the window-sill {term_as(pasha, "Pasha")} bites her pencil.
}
Gudkov turns to you. "He is one of yours. Speak." # portrait: none
* [Keep him in: say aloud that it was for salt # id: ch4_judge_spare]
    ~ enter(sh_verification_spared)
    ~ enter_for(vanykin, sh_verification_spared)
    ~ mark(f4_judged_spared)
    ~ change(shop_floor, 6)
    ~ change(standing, -6)
    "It was for salt," you say. Gudkov is for putting him out. The boy runs a finger down his sheet: among the expelled the workers already outnumber the clerks, which looks bad. He votes with you. Vanykin takes up his card and leaves the lighter. # remember: file # sfx: stamp
* [Put him out, for the lighters and nothing else # id: ch4_judge_expel]
    ~ enter(sh_verification_expelled)
    ~ enter_for(vanykin, sh_verification_expelled)
    ~ mark(f4_judged_expelled)
    ~ change(standing, 6)
    ~ change(shop_floor, -6)
    "For which?" asks Vanykin. "These, or the vote?" For the lighters, you say. "Write it so, then." The boy writes it so. But half the line is left, and he is a tidy boy. After the lighters he puts a comma, and then the vote. # remember: file # sfx: stamp
* [Lay your own lighter beside his; leave the table # id: ch4_judge_leave]
    ~ enter(sh_verification_chair)
    ~ change(conviction, 6)
    ~ change(standing, -5)
    It is one of the three he gave away. You set it down beside the other and go and sit with the knitting. That leaves one for him and one against. One and one, says Gudkov, is not a majority for keeping. Vanykin is out. # remember: file # sfx: stamp
- -> ch4_note
