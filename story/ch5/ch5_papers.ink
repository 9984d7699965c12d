// 1923-24. Vanykin and the manifesto; the seventh point in print; the copy of the Baku letter.
=== ch5_seventh_point ===
# status: final
{ posted_to == post_berlin:
    In August {term_as(vanykin, "Ignat Vanykin")}, with whose lighters you sat in judgment, stands in the linoleum corridor in a dead German's overcoat. He has come as a ship's stoker and goes back as one tomorrow. # scene: passage # date: 1923-08-19 # place: Berlin, the trade mission # ambience: murmur # portrait: none # cite: invented
- else:
    In August {term_as(vanykin, "Ignat Vanykin")}, with whose lighters you sat in judgment, gets down from the weekly train with a fitter's bag. He is looking for work, he says, a week's journey in the wrong direction. # scene: remote # date: 1923-08-19 # place: The remote regions # ambience: wind # portrait: none # cite: invented
}
{ marked(f4_judged_spared):
    "I've still got the card you left me," he says. "It's getting to be like a pawn ticket."
- else:
    "No hard feelings about the card," he says. "It gave me the evenings."
}
* [Shut the door before he says any more # id: ch5_shut_door]
    ~ change(standing, 2)
    ~ change(shop_floor, -2)
    "That's how one knows a person with a desk," he says, not unkindly. "They've a door." # sfx: door
* [Leave it open and put the kettle on # id: ch5_open_door]
    ~ change(shop_floor, 2)
    ~ change(standing, -2)
    He drinks the first glass standing and the second with both hands. Two people go by and see him do it. # remember: shop_floor
- In the bag, under the files, lies the manifesto of the {term_as(workers_group, "Workers' Group")}, which is secret. "You I can't enrol," says Vanykin. "Bench only, no officials: that's the rule, and it's a good rule. You can carry." # cite: workers_group_ref # cite: invented
"My director's a party man. So's the rate-setter, so's the union. When I say strike, the three of them tell me that the works is mine and I'd be striking against myself. Good, I say. Then why haven't I paid myself since May?" In Moscow and at the peat works they are out over pay this month, with the Group or without it; mostly, he admits, without. # cite: gpu_1923 # cite: invented
* [Copy it out by night and pass it on # id: ch5_manifesto_pass]
    ~ enter(sh_manifesto)
    ~ mark(f5_workers_group)
    ~ change(conviction, 7)
    ~ change(shop_floor, 4)
    ~ change(standing, -9)
    It takes two nights and six sheets of the forms for accidents at work, which are blank on the back. You disguise your hand for the first page and a half. # remember: file # sfx: pen
* [Read it and give it back, with bread # id: ch5_manifesto_bread]
    ~ change(conviction, 2)
    ~ change(standing, -3)
    ~ change(strength, -2)
    You read it standing, to the end. "Well?" It is well written, you say, and put half a loaf into the bag, on top of it. A month later he is stopped with it. The paper they keep. Him they let go, that time. # remember: standing # sfx: paper
* [Tell him to be gone by the next train # id: ch5_manifesto_gone]
    ~ change(standing, 5)
    ~ change(conviction, -6)
    ~ change(shop_floor, -2)
    "That's right," says Vanykin. "You've a desk." It has got dark while he was talking. He lights your lamp for you before he goes. # remember: conviction # sfx: door
- By Christmas the Group is in prison or out of the party. In January the newspapers print the seventh point of the resolution on unity, which for three years was not for printing. # date: 1924-01 # portrait: pasha # sfx: page # cite: workers_group_ref # cite: lenin_cw32
{
- marked(f3_told_home) and marked(f3_carbon):
    {term_as(pasha, "Pasha")} writes from Tula. *We read it out at the shift, and I laid your carbon beside it. It agrees to the comma. In* Pravda *they have put in the hard sign.* # doc: hand # cite: invented
- marked(f3_told_home):
    {term_as(pasha, "Pasha")} writes from Tula. *We read it out at the shift. Somebody called, stale bread! It was the first time that you were quoted.* # doc: hand # cite: invented
- marked(f3_kept_point_seven):
    {term_as(pasha, "Pasha")} writes from Tula. *We read it out at the shift. They asked me had you known it, all this time. I said I would write and ask. I am asking.* # doc: hand # cite: invented
- else:
    {term_as(pasha, "Pasha")} writes from Tula. *We read it out at the shift. It has two thirds in it. Nobody could say two thirds of whom, so I looked it up for them.* # doc: hand # cite: invented
}
* {marked(f3_kept_point_seven)} [Write back: yes, I knew # id: ch5_pasha_yes]
    ~ trust(pasha, 2)
    ~ change(conviction, 3)
    ~ change(standing, -3)
    Three words and the date. You hear that she pinned it up next to the newspaper, where it hung for one shift. # remember: pasha # sfx: pen
* {marked(f3_kept_point_seven)} [Write back about the weather # id: ch5_pasha_weather]
    ~ trust(pasha, -2)
    ~ change(standing, 2)
    ~ change(conviction, -3)
    You write her a page on it. She thanks you for it by return and does not ask again. # remember: pasha # sfx: pen
* {not marked(f3_kept_point_seven)} [Tell her to keep the newspaper # id: ch5_pasha_keep]
    ~ trust(pasha, 1)
    ~ change(conviction, 2)
    ~ change(standing, -1)
    She keeps it in the tin with the drill bits, wrapped in oiled paper, so that it shall not go brown. # remember: pasha # sfx: pen
* {not marked(f3_kept_point_seven)} [Tell her to mind whom she reads it to # id: ch5_pasha_mind]
    ~ trust(pasha, -1)
    ~ change(standing, 2)
    "It was in *Pravda*," she answers, on a card, so that everyone at the post office could read it as well. # remember: pasha # sfx: pen
- -> ch5_baku_copy

=== ch5_baku_copy ===
# status: final
{ posted_to == post_berlin:
    Spring, and the linoleum has been waxed. # scene: passage # date: 1924-04-27 # place: Berlin, the trade mission # music: file # ambience: lamp # portrait: none # cite: invented
- else:
    Spring, and the snow goes grey along the path to the privy. # scene: remote # date: 1924-04-27 # place: The remote regions # music: file # ambience: wind # portrait: none # cite: invented
}
This time it is {term_as(rudnev, "Rudnev")} who brings you something to read. Rudnev mends typewriters, and so has read everything. It is the fifth copy, on onion-skin, of a letter that Medvedev wrote in January to a comrade in Baku. # cite: allen_baku # cite: invented
It reasons like a bookkeeper. Small farms cannot pay for industry; so the worker pays for both, and is congratulated. In the parties abroad Moscow's money breeds servants, who will be needed one day and will not be there. There is not an angry word in four pages. "Keep it or burn it," says Rudnev. "Only don't give it back: I've counted my copies." # who: rudnev # cite: allen_baku # cite: invented
* [Sew it into the quilt, where it can be found # id: ch5_letter_keep]
    ~ enter(sh_baku_letter)
    ~ mark(f5_kept_letter)
    ~ change(conviction, 5)
    ~ change(standing, -2)
    Onion-skin crackles. For some weeks you sleep without turning over. The woman who does the floors says that she never saw anyone so careful of an old quilt. # remember: file # sfx: paper
* [Burn it, and have only your memory of it # id: ch5_letter_burn]
    ~ mark(f5_burned_letter)
    ~ change(standing, 3)
    ~ change(conviction, -4)
    The ink goes before the paper does. For a moment a page stands up in the stove, quite white, as if nothing had ever been on it. # remember: conviction # sfx: paper
- -> ch5_declaration
