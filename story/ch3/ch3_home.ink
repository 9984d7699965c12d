// What is settled about Kolya without anybody's knowing; the summary; the seventh point at home.

=== ch3_settle_kolya
# status: final
// Nothing is said here. A name given to the Petrograd man helps; so does a letter that told him where to stand.
{
- marked(f3_found_kolya):
    ->->
- on_file(sh_kolya_named):
    { roll(65):
        ~ kolya_end = kolya_taken
    - else:
        ~ kolya_end = kolya_crossed
    }
- on_file(sh_kolya_parcel):
    { roll(60):
        ~ kolya_end = kolya_crossed
    - else:
        ~ kolya_end = kolya_taken
    }
- trusts(kolya, 1):
    { roll(40):
        ~ kolya_end = kolya_taken
    - else:
        { roll(50):
            ~ kolya_end = kolya_crossed
        - else:
            ~ kolya_end = kolya_fell
        }
    }
- else:
    { roll(55):
        ~ kolya_end = kolya_fell
    - else:
        ~ kolya_end = kolya_crossed
    }
}
->->

=== ch3_summary
# status: final
~ enter(sh_congress_silence)
~ change(conviction, -2)
The four of you travel to Moscow and sleep in an old seminary. {term_as(kollontai, "Kollontai")} gives out {term_as(kollontai_pamphlet, "her pamphlet")}; Lenin answers that this is no time for oppositions. You do not ask for the floor. Since 1 March the sailors of {term_as(kronstadt, "Kronstadt")} have been in revolt, Kolya's ship among them; some three hundred of the delegates leave to take the fortress across the ice. You stay. On 14 March the congress votes on the unions by raised cards. # summary # scene: hall # date: 1921-03-14 # place: Moscow, the Kremlin # music: congress # cite: kollontai_1921 # cite: lenin_cw32 # cite: figes_1996 # cite: invented

* [Raise your card for the Opposition # id: ch3_sum_opposition]
    ~ change(conviction, 6)
    ~ change(standing, -6)
    ~ hold_vote(platforms, card_opposition)
    Yours is one of the few, and the hall turns round to see. # summary # sfx: cards
* [Raise your card for the Ten # id: ch3_sum_ten]
    ~ change(standing, 7)
    ~ change(conviction, -6)
    ~ hold_vote(platforms, card_ten)
    Yours is one of the many. # summary # sfx: cards
* [Raise your card for Trotsky's plan # id: ch3_sum_trotsky]
    ~ change(standing, 2)
    ~ change(shop_floor, -6)
    ~ hold_vote(platforms, card_trotsky)
    Yours goes up for the engines that ran. # summary # sfx: cards
* [Keep your card on your knee # id: ch3_sum_abstain]
    ~ change(conviction, -3)
    ~ change(shop_floor, -2)
    ~ hold_vote(platforms, card_abstain)
    You raise it for nobody. # summary # sfx: cards
- {votes(platforms, card_ten)} for {term_as(the_ten, "the Ten")}, {votes(platforms, card_trotsky)} for Trotsky and {term_as(bukharin, "Bukharin")}, {votes(platforms, card_opposition)} for the Workers' Opposition, {votes(platforms, card_abstain)} abstaining. The record is quoted with 336, 50 and 18, with 2 abstaining. # summary # sfx: handbell # cite: protocols_x
{ moved(platforms) > 0:
    In this telling {moved(platforms)} cards lie otherwise: Tula's own, and any that you won. # summary # cite: protocols_x
}
-> ch3_companions_platforms ->
-> ch3_summary_unity

=== ch3_summary_unity
# status: final
On the 16th Lenin moves a resolution that dissolves all groups. Its {term_as(seventh_point, "seventh point")}, which is not to be printed, lets the Central Committee put out even its own members by two thirds. # summary # date: 1921-03-16 # portrait: none # cite: lenin_cw32 # cite: pipes_1994

* (sum_unity_for) [Vote for unity, seventh point and all # id: ch3_sum_unity_for]
    ~ change(standing, 6)
    ~ change(conviction, -5)
    ~ hold_vote(unity, card_for)
    You raise it with nearly everyone. # summary # sfx: cards
* (sum_unity_against) [Vote against # id: ch3_sum_unity_against]
    ~ change(conviction, 7)
    ~ change(standing, -8)
    ~ enter(sh_card_unity)
    ~ hold_vote(unity, card_against)
    You are one of some two dozen, and are noted. # summary # sfx: cards # remember: file # cite: protocols_x
* (sum_unity_none) [Abstain # id: ch3_sum_unity_abstain]
    ~ change(conviction, -2)
    ~ change(standing, -3)
    ~ hold_vote(unity, card_abstain)
    You keep it on your knee. # summary # sfx: cards
- A second resolution calls the Opposition's view a {term_as(syndicalist_deviation, "syndicalist and anarchist deviation")} that cannot be combined with membership. # summary # cite: lenin_cw32

* [Vote for it: condemn your own platform # id: ch3_sum_deviation_for]
    ~ change(standing, 6)
    ~ change(conviction, -8)
    ~ hold_vote(deviation, card_for)
    You vote against what Tula sent you to say. # summary # sfx: cards
* (sum_deviation_against) [Vote against it # id: ch3_sum_deviation_against]
    ~ change(conviction, 6)
    ~ change(standing, -7)
    ~ hold_vote(deviation, card_against)
    You are one of about thirty, as they are usually given. # summary # sfx: cards # cite: protocols_x
* (sum_deviation_none) [Abstain # id: ch3_sum_deviation_abstain]
    ~ change(conviction, 1)
    ~ change(shop_floor, -3)
    ~ hold_vote(deviation, card_abstain)
    You put the card away in your cap. # summary # sfx: cards
- One vote is secret: a strip of twenty-five names for the {term_as(central_committee, "Central Committee")}, from which one strikes those one does not want. {term_as(shlyapnikov, "Shlyapnikov")} and {term_as(kutuzov, "Kutuzov")}, whose views this congress condemns, are among them. # summary # cite: gaido_review # cite: protocols_x

* [Leave the strip as it is # id: ch3_sum_ballot_whole]
    ~ hold_ballot(ballot_whole)
    ~ change(standing, 2)
    ~ change(conviction, -2)
    You fold it and drop it in. # summary # sfx: paper
* [Strike all but those two # id: ch3_sum_ballot_ours]
    ~ hold_ballot(ballot_ours)
    ~ change(conviction, 4)
    ~ change(standing, -2)
    It takes twenty-three lines. # summary # sfx: pen
- Both are elected. Shlyapnikov asks to be let off, and is not. The fortress falls on 17 and 18 March, after the congress has closed. From Kolya there is no word. # summary # sfx: handbell # cite: gaido_review # cite: avrich_1970
-> ch3_settle_kolya ->
-> ch3_seventh_home

=== ch3_seventh_home
# status: final
{ delegate:
- stepan: Home. In the instrument shop they have kept your vice for you, with a rag over the jaws. # scene: tool_shop # date: 1921-03-24 # place: Tula # music: works # ambience: factory # portrait: none # cite: invented
- darya: Home. The presses have gone on without you at the same stroke, and your stool has been cut down for somebody shorter. # scene: works_yard # date: 1921-03-24 # place: Tula # music: works # ambience: factory # portrait: none # cite: invented
- kuzma: Home. Three engines are under steam, and one of them you had given up for dead in the new year. # scene: depot # date: 1921-03-24 # place: Tula # music: works # ambience: factory # portrait: none # cite: invented
- yegor: Home. They have driven the gallery on by nine paces since you left, and propped it the way you would have. # scene: pit # date: 1921-03-24 # place: The Bobrik field, south-east of Tula # music: works # ambience: factory # portrait: none # cite: invented
}
{marked(f3_article): In the lamp cabin hangs *Pravda* of the fourteenth, with forty lines in a ring of pencil. The fortieth has gone grey. That is where all the fingers stop. # cite: invented}

On the wall {term_as(pasha, "Pasha")}, your apprentice, had written when you would be back. *17, Thursday* has been crossed out, and *Friday*, and every day since. There is nothing from Kolya, neither a letter nor a sock. # cite: invented

You report to the meeting, standing on a crate. # cite: invented

* [Begin with the tax: what may be kept and sold # id: ch3_begin_tax]
    ~ change(standing, 2)
    ~ change(shop_floor, 1)
    "So what the sailors wanted," says an old hand. Somebody treads on his foot. "And who's to buy it?" says another. "With what?" # sfx: murmur_rise # remember: standing # cite: lenin_cw32 # cite: invented
* {not marked(f3_ice)} [Begin with the count, and who raised what # id: ch3_begin_count]
    ~ change(conviction, 2)
    ~ change(shop_floor, 2)
    ~ change(standing, -3)
    {votes(platforms, card_ten)}, you say, {votes(platforms, card_trotsky)} and {votes(platforms, card_opposition)}. They want the last figure again. "And the man, Shlyapnikov. Have they thrown him out?" They have elected him. There is a pause while that is looked at from both sides. # remember: shop_floor # cite: protocols_x # cite: invented
* {marked(f3_ice)} [Begin with the ice, as it was # id: ch3_begin_ice]
    ~ change(conviction, 2)
    ~ change(shop_floor, 3)
    ~ change(standing, -3)
    You say how one lies down on it. You say how many there were of you at three in the morning, and at noon. How many fell there is told so differently, in hundreds or in thousands, that you leave it at the ones you knew. Caps come off, not all at once. "Which side's are we taking them off for?" asks a boy, and is not answered. # remember: shop_floor # cite: kronstadt_losses # cite: invented
- Then the ban: all groups inside the party. You give the points of it one after another, on your fingers. They clap a little, to warm their hands. # cite: lenin_cw32 # cite: invented

{ lesson:
- lesson_read_first: Pasha comes up afterwards with the newspaper. She has read it to the end, the printer's address too. "In here it's got six," she says. "You used seven fingers." # portrait: pasha # who: pasha # cite: invented
- lesson_speak_up: "Comrade delegate!" It is Pasha, up on a bench, before they can close. "The paper has six points. You used seven fingers." Now everyone is looking at your hands. # portrait: pasha # who: pasha # cite: invented
- lesson_keep_quiet: Pasha waits until they have all gone, and shuts the door. "There were six in the paper," she says, not loudly. "You put up seven fingers. I shan't ask." She stands there, not asking. # portrait: pasha # who: pasha # cite: invented
- else: Pasha has the newspaper. "In here it's got six," she says. "You used seven fingers." A dozen who were leaving have stopped in the door. # portrait: pasha # who: pasha # cite: invented
}

The seventh finger is still out. The point that belongs to it is secret, by order of the congress. # cite: invented

* [Break the order: tell the whole shop what it says # id: ch3_tell_seventh]
    ~ mark(f3_told_home)
    ~ change(shop_floor, 8)
    ~ change(conviction, 4)
    ~ change(standing, -7)
    ~ enter(sh_told_point_seven)
    You say it in one breath, with the two thirds. "Even their own?" says an old greaser. "Even their own." He thinks. "Well, that's fair," he says. "It's them that wrote it." {term_as(sorokin, "Sorokin")}, secretary of the cell, has his pencil out at the back, and is smiling at you as at a child on a high wall. # sfx: pen # portrait: sorokin # remember: shop_floor # remember: file # cite: invented
* {marked(f3_carbon)} [Take the carbon from your shirt and hold it up # id: ch3_show_carbon]
    ~ mark(f3_told_home)
    ~ change(shop_floor, 6)
    ~ change(conviction, 6)
    ~ change(standing, -10)
    ~ enter(sh_told_point_seven)
    Pasha holds it against the lamp and reads it off, from right to left, with the pencil for a pointer, without once going wrong. At the back {term_as(sorokin, "Sorokin")}, secretary of the cell, takes it down, from left to right. "May I have that," he says, "so that nobody can twist it?" She has put it away. # sfx: paper # portrait: sorokin # remember: shop_floor # remember: file # cite: invented
* [Keep the order: say that you miscounted # id: ch3_keep_seventh]
    ~ mark(f3_kept_point_seven)
    ~ change(standing, 6)
    ~ change(conviction, -5)
    ~ change(shop_floor, -3)
    "You?" says Pasha. You taught her to count. She folds the paper in four and puts the pencil back in her mouth. # remember: standing # remember: pasha # cite: invented
* [Tell Pasha alone: there is one, and you promised # id: ch3_half_seventh]
    ~ mark(f3_kept_point_seven)
    ~ trust(pasha, 2)
    ~ change(standing, -3)
    ~ change(conviction, 1)
    { marked(f3_ice):
        "Whom did you promise?" You tell her: one who was not supposed to tell you. She looks at you for some time. "And if it's about you?" she says. # portrait: pasha # who: pasha # remember: pasha # cite: invented
    - else:
        "Whom did you promise?" You tell her: everyone there. They shut the doors for it. She looks at you for some time. "And if it's about you?" she says. # portrait: pasha # who: pasha # remember: pasha # cite: invented
    }
- -> ch3_how_it_ended

=== ch3_how_it_ended
# status: final
// In this order; the first that is true. congress_end tells the end sheet and the later chapters which of the nine it was.
{
- marked(f3_ice) and marked(f3_found_kolya): -> ch3_end_found
- marked(f3_ice) and marked(f3_hid_sailor): -> ch3_end_hid
- marked(f3_ice): -> ch3_end_served
- (ch3_vote_unity.unity_against or ch3_summary_unity.sum_unity_against) and (ch3_deviation.deviation_against or ch3_summary_unity.sum_deviation_against): -> ch3_end_against
- (ch3_vote_unity.unity_none or ch3_summary_unity.sum_unity_none) and (ch3_deviation.deviation_none or ch3_summary_unity.sum_deviation_none): -> ch3_end_silent
- (ch3_vote_unity.unity_for or ch3_summary_unity.sum_unity_for) and marked(f3_told_home): -> ch3_end_unity_told
- ch3_vote_unity.unity_for or ch3_summary_unity.sum_unity_for: -> ch3_end_unity_kept
- marked(f3_told_home): -> ch3_end_divided_told
- else: -> ch3_end_divided_kept
}

=== ch3_end_found
# status: final
~ congress_end = ce_ice_found
{
- marked(f3_gave_card): A form has come about your voting card. Under *circumstances of the loss* you write: on the ice, to a man whose feet were cold. Then you tear it up and write: on the ice. # portrait: none # sfx: pen # cite: invented
- kolya_end == kolya_taken and on_file(sh_kolya_claimed): At home you tell it: the name, the ship, odd socks, alive, and that you said out loud whose he is. They ask what was done with him then. You had thought that that was the end of the story. # portrait: none # cite: invented
- else: At home they ask whether you looked for him. You looked, you say, at every one of them. They ask what sort of socks it was that you saw. # portrait: none # cite: invented
}
-> ch3_last_page

=== ch3_end_hid
# status: final
~ congress_end = ce_ice_hid
On Saturday a parcel comes from the laundry of a Moscow hospital. In it is your white overall, washed, with the stripes of the iron on it. There is no slip. In the pocket somebody has left, in payment, a needle. # portrait: none # sfx: paper # cite: invented
-> ch3_last_page

=== ch3_end_served
# status: final
~ congress_end = ce_ice_served
On Saturday they clap you in the club, standing. You get a length of red cloth and a watch that does not go. It stopped at ten to four, and you leave it so. # portrait: none # sfx: applause # cite: invented
-> ch3_last_page

=== ch3_end_against
# status: final
~ congress_end = ce_against
Next morning there are two strokes in chalk by your number on the board for the checks, one for each time. Nobody has seen who made them. The man who wipes down the board wipes round them until Easter. # portrait: none # cite: invented
-> ch3_last_page

=== ch3_end_silent
# status: final
~ congress_end = ce_silent
{term_as(sorokin, "Sorokin")} would like to enter how you voted on the sixteenth. He has a column for and a column against. You tell him. He takes up his ruler, and makes you a third. # portrait: sorokin # sfx: pen # cite: invented
-> ch3_last_page

=== ch3_end_unity_told
# status: final
~ congress_end = ce_unity_told
"And you were for that?" they ask. You were. "All seven?" All seven. You had to hold it up for as long as it takes to eat soup, you say, and in that time one can think it over. "And then you come and tell us." Then you come and tell them. # portrait: none # cite: invented
-> ch3_last_page

=== ch3_end_unity_kept
# status: final
~ congress_end = ce_unity_kept
"*For*," reads {term_as(sorokin, "Sorokin")}, when the record comes, and moves your sheet from one folder to another. He does it without any noise. Until then you had not known that there were two. # portrait: sorokin # sfx: paper # cite: invented
-> ch3_last_page

=== ch3_end_divided_told
# status: final
~ congress_end = ce_divided_told
They want to know how you voted, then. One way, you tell them, and then the other. "Which came first?" asks an old man. You tell him. He gives you a hand down off the crate. # portrait: none # sfx: boots # cite: invented
-> ch3_last_page

=== ch3_end_divided_kept
# status: final
~ congress_end = ce_divided_kept
They want to know how you voted. One way, you say, and then the other. They wait for the reason, and then it gets late. # portrait: none # sfx: boots # cite: invented
-> ch3_last_page

=== ch3_last_page
* [Turn the page # id: ch3_end]
- The whistle goes for the second shift, four minutes late, for want of steam. # portrait: none # sfx: whistle # next: ch4 # cite: invented
-> END
