=== ch1_petition
Lozhevnikov's wife is sitting in the corridor with his brass check. It was in his other waistcoat, and she does not know to whom one hands it in. # status: final # scene: cell_room # portrait: sorokin # ambience: lamp # date: 1920-06-16 # place: Tula, the party cell, at night # cite: invented
Most of the arrested have been let go. Lozhevnikov has not, and the council wants you to write a petition for him to the Cheka. Sorokin has stayed up to help. "Two of these have been refused already," he says. "So write what a tired man can grant at two in the morning. That he's stupid: he did not understand what he was doing. That he is no {term_as(shkurnik, "skin-saver")}, hiding from the army. As many names as you can find. And two words do not occur." # who: sorokin # cite: petitions_1920
"Sunday," you say.
"And *hunger*. You see? It goes quite quickly." # who: sorokin
{ delegate:
- stepan: For eleven years his vice has stood a yard from yours. You never had to tell him anything twice, nor, if you think of it, once.
- darya: You count what could be put in for him: eleven years, no fines, no leave. It would make a good petition for a clock.
- kuzma: Eleven years, never late. You have drivers who would frame a week of it. Nobody has asked you before to put into a report that such a man is a fool.
- else: You go over the two that were refused with your finger, stamps and all. It's all there, by the coal, the wife, the — everything's there. Only you can't find the man in it.
}
Whatever it says, your name will stand on it as the one who brought it in.
* [Write that he understood nothing: it is a lie, and may help # id: ch1_petition_formula]
    ~ mark(f1_petition_formula)
    ~ change(standing, 4)
    ~ change(conviction, -6)
    ~ trust(lozhevnikov, 1)
    ~ enter(sh_petition_formula)
    -> ch1_petition_by_formula
* [Write the truth, Sunday and hunger, and sign it first # id: ch1_petition_honest]
    ~ mark(f1_petition_honest)
    ~ change(conviction, 6)
    ~ change(shop_floor, 3)
    ~ change(standing, -7)
    ~ trust(lozhevnikov, 2)
    ~ enter(sh_petition_honest)
    -> ch1_petition_by_truth
* [Sign nothing, and go out and tell his wife # id: ch1_petition_refuse]
    ~ mark(f1_petition_refused)
    ~ change(standing, 3)
    ~ change(strength, 4)
    ~ change(shop_floor, -6)
    ~ trust(lozhevnikov, -3)
    ~ enter(sh_petition_none)
    -> ch1_petition_unsigned

=== ch1_petition_by_formula
Through lack of understanding, and not having grasped the significance of the moment, A. Lozhevnikov stayed at his bench without occupation. # status: final # doc: hand # cite: petitions_1920
He can feel half a thousandth with a thumb. "Lack," says his wife, when you have read it to her. "Shall I have to read him that?" She signs under you, then her sisters, then the shop, two hundred and eleven. Five weeks later comes the answer: not to be released; but in view of his trade he is to serve his time at a camp that has a workshop. # remember: conviction # remember: lozhevnikov # remember: file
-> ch1_which

=== ch1_petition_by_truth
On Sunday 6 June, a day when our families go out for bread because in the week there is hunger, A. Lozhevnikov came to work at ten minutes to six and said good morning. # status: final # doc: hand # cite: invented
"It's very good," says Sorokin sadly. "I should like to have written that." In a week forty have signed below you, each a little smaller than the last. The answer takes four days. *Not to be granted.* Somebody in the office has underlined the two words, with a ruler, for whoever looks at it next. # remember: conviction # remember: lozhevnikov # remember: file
-> ch1_which

=== ch1_petition_unsigned
"There would be your name on it for good," says Sorokin. "No, no. I understand you." He puts the forms away by number. # status: final # who: sorokin
In the corridor you explain to her that two have been refused and that a third would be too. She listens as people listen to a doctor, to the tone. Then she puts the check down on your knee, since you are from the union. "Then you hand it in," she says. He goes off to the camps in the first party, eastwards, without a paper. # remember: lozhevnikov # remember: shop_floor # remember: file
-> ch1_which

=== ch1_which
Before the year is out the party in Tula votes again, and throws out the committee that you helped to elect in February: 185 hands to 49. The man with ink on both cuffs has come back from Moscow, with a word for people like you. Sorokin, taking it down, has to ask for it twice: "*Shlyapnikovites*. After a person?" He is a leader of the metalworkers in Moscow, it appears, who wants the unions to run the works. # status: final # scene: cell_room # portrait: sorokin # ambience: factory # date: 1920-10 # place: Tula # cite: tula_wo_ref # cite: pavlyuchenkov_2008
In October comes a paper that one works is to have one {term_as(one_man_management, "manager")}, named from above. The joiners are sent upstairs to nail up the drawers on one side of the desk. After a while one comes down again, with his cap in his hand, and asks which side. # portrait: none # cite: invented
{ delegate:
- stepan: It is a quarter of an hour to the dinner bell. On Lozhevnikov's stool sits a boy, who is learning. # scene: tool_shop # place: Tula, the arms works
- else: It is a quarter of an hour to the dinner bell. You are in the tool shop for the council, about boots. On Lozhevnikov's stool sits a boy, who is learning. # scene: tool_shop # place: Tula, the arms works
}
Under the benches something is being passed along, the back of a job ticket, creased in eight. It comes to you with a carpenter's pencil. *Who runs the shop?* it says. # sfx: paper # cite: invented
* [Write: the commissar, for he answers for it # id: ch1_ticket_commissar]
    ~ change(standing, 3)
    ~ change(conviction, -2)
    You print it, so that it should not look like your hand. The next man reads it, and nods, and draws a line through it. # remember: standing
* [Write: the engineer, for he knows how # id: ch1_ticket_engineer]
    ~ trust(brandt, 1)
    ~ change(shop_floor, -2)
    ~ change(conviction, 2)
    You write it small. The next man looks at it for some time. He holds it against the window, as one holds a bad note, and draws a line through it. # remember: brandt
* [Write: we do # id: ch1_ticket_we]
    ~ change(conviction, 3)
    ~ change(standing, -3)
    You bear down so hard that the pencil goes through. The next man draws a line through it. The man after him has a pen, a good one, and draws another. # remember: conviction
- * [Turn the page # id: ch1_end]
    -> ch1_close

=== ch1_close
Upstairs, on the windowsill, dries Sorokin's copy of the paper about the manager. He has left a gap for the name. # status: final # portrait: none # sfx: page # cite: invented # next: ch2
-> END
