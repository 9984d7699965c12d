=== ch1_petition
Lozhevnikov's wife is sitting in the corridor with his brass check. It was in his other waistcoat, and she does not know to whom one hands it in. # status: final # scene: cell_room # portrait: sorokin # ambience: lamp # date: 1920-06-16 # place: Tula, the party cell, at night # cite: invented
The council has given you his petition to write. Sorokin has stayed up to help. "I have seen two of these," he says. "One man's brother wrote, and for the other the whole {term_as(works_committee, "works committee")} signed, with clerks. Both refused. So one must write what a tired man can grant at two in the morning. He did not understand. He is no {term_as(shkurnik, "skin-saver")}, he didn't bribe his way in to get out of the army. As many names as you can find. And two words do not occur." # who: sorokin # cite: petitions_1920
"Sunday," you say.
"And the other one. You see? It goes quite quickly." # who: sorokin
{ delegate:
- stepan: For eleven years his vice has stood a yard from yours. You never had to tell him anything twice, nor, if you think of it, once.
- darya: You count what could be put in for him: eleven years, no fines, no leave. It would make a good petition for a clock.
- kuzma: Eleven years, never late. You have drivers who would frame a week of it. It is the first time that you are asked to leave out of a report that a man was on time.
- else: You go over the copies of the two with your finger, stamps and all. It's all there, by the coal, the brother, the — everything's there. Only you can't find the man in it.
}
There is a line left for the name of whoever brings it in.
* [Write that he understood nothing: it may be granted # id: ch1_petition_formula]
    ~ mark(f1_petition_formula)
    ~ change(standing, 4)
    ~ change(conviction, -6)
    ~ trust(lozhevnikov, 1)
    ~ enter(sh_petition_formula)
    -> ch1_petition_by_formula
* [Write Sunday and hunger, and sign it first # id: ch1_petition_honest]
    ~ mark(f1_petition_honest)
    ~ change(conviction, 6)
    ~ change(shop_floor, 3)
    ~ change(standing, -7)
    ~ trust(lozhevnikov, 2)
    ~ enter(sh_petition_honest)
    -> ch1_petition_by_truth
* [Put your name to neither, and go and tell her # id: ch1_petition_refuse]
    ~ mark(f1_petition_refused)
    ~ change(standing, 3)
    ~ change(strength, 4)
    ~ change(shop_floor, -6)
    ~ trust(lozhevnikov, -3)
    ~ enter(sh_petition_none)
    -> ch1_petition_unsigned

=== ch1_petition_by_formula
Through lack of understanding, and not having grasped the significance of the moment, A. Lozhevnikov stayed at his bench without occupation. # status: final # doc: hand # cite: petitions_1920
He can read a gauge to half a thousandth by the feel. "Lack," says his wife, when you have read it to her. "Shall I have to read him that?" She signs under you, then her sisters, then the shop, two hundred and eleven. Five weeks later comes the answer: not to be granted; but in view of his trade he is to be kept at a place where there is a vice. # remember: conviction # remember: lozhevnikov # remember: file
-> ch1_which

=== ch1_petition_by_truth
On Sunday 6 June, a day when our families go out for bread because in the week there is hunger, A. Lozhevnikov came to work at ten minutes to six and said good morning. # status: final # doc: hand # cite: invented
"It's very good," says Sorokin sadly. "I should like to have written that." You sign, and in a week forty have signed below you, each a little smaller than the last. The answer takes four days. *Not to be granted.* Somebody in the office has underlined the two words, with a ruler, for whoever looks at it next. # remember: conviction # remember: lozhevnikov # remember: file
-> ch1_which

=== ch1_petition_unsigned
"There would be your name on it for good," says Sorokin. "No, no. I understand you." He puts the forms away by number. # status: final # who: sorokin
In the corridor you explain to her about the two that were refused. She listens as people listen to a doctor, to the tone. Then she puts the check down on your knee, since you are from the union. "Then you hand it in," she says. He goes off in the first party, eastwards, without a paper. # remember: lozhevnikov # remember: shop_floor # remember: file
-> ch1_which

=== ch1_which
That year the balance of your committee is drawn up, by an extraordinary conference: 185 hands to 49, against. The man with ink on both cuffs is back, and counts with his lips. A commission from Moscow uses a word that Tula has not met. Sorokin, taking it down, has to ask for it again: "*Shlyapnikovites*. After a person? With one *p*?" # status: final # scene: office # portrait: sorokin # ambience: factory # date: 1920-10 # place: Tula, the arms works # cite: tula_wo_ref # cite: pavlyuchenkov_2008
In October comes a paper that one works is to have one {term_as(one_man_management, "manager")}. The joiners are sent upstairs to close the drawers on one side of the desk. After a while one comes down again, with his cap in his hand, and asks which. # portrait: none # cite: invented
{ delegate:
- stepan: It is a quarter of an hour to the dinner bell. On the stool with the flannel sits a boy, who is learning.
- else: It is a quarter of an hour to the dinner bell. You are in the tool shop for the council, about boots.
}
Under the benches something is being passed along, the back of a job ticket, eleven firing pins, creased in eight. It comes to you with a carpenter's pencil. *Who runs the shop?* it says.
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
On the windowsill, face upward, dries Sorokin's copy of the paper about the manager. He has left the name out until it is known. # status: final # portrait: none # sfx: page # next: ch2
-> END
