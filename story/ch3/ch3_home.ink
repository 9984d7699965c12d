// What is settled about Kolya without anybody's knowing; the summary; the seventh point at home.

=== ch3_settle_kolya
# status: final
// Nothing is said here. A name given to the Petrograd man helps; so does a letter that told him where to stand.
{
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
The four of you travel to Moscow and sleep in an old seminary. Kollontai gives out her pamphlet; Lenin answers that this is no time for oppositions. You do not ask for the floor. Since 1 March the sailors of {term_as(kronstadt, "Kronstadt")} have been in revolt, Kolya's ship among them; some three hundred of the delegates leave to take the fortress across the ice. You stay. On 14 March the congress votes on the unions by raised cards. # summary # scene: hall # date: 1921-03-14 # place: Moscow, the Kremlin # music: congress # cite: kollontai_1921 # cite: lenin_cw32 # cite: avrich_1970

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
- {votes(platforms, card_ten)} for the Ten, {votes(platforms, card_trotsky)} for Trotsky and Bukharin, {votes(platforms, card_opposition)} for the Workers' Opposition, {votes(platforms, card_abstain)} abstaining. The record has 336, 50 and 18, with 2 abstaining. # summary # sfx: handbell # cite: protocols_x
{ moved(platforms) > 0:
    In this telling {moved(platforms)} cards lie otherwise: Tula's own, and any that you won. # summary # cite: protocols_x
}
-> ch3_companions_platforms ->
-> ch3_summary_unity

=== ch3_summary_unity
# status: final
On the 16th Lenin moves a resolution that dissolves all groups. Its {term_as(seventh_point, "seventh point")}, read behind closed doors and not to be printed, lets the Central Committee put out even its own members by two thirds. # summary # date: 1921-03-16 # portrait: none # cite: lenin_cw32 # cite: pipes_1994

* [Vote for unity, seventh point and all # id: ch3_sum_unity_for]
    ~ change(standing, 6)
    ~ change(conviction, -5)
    ~ hold_vote(unity, card_for)
    You raise it with nearly everyone. # summary # sfx: cards
* [Vote against # id: ch3_sum_unity_against]
    ~ change(conviction, 7)
    ~ change(standing, -8)
    ~ enter(sh_card_unity)
    ~ hold_vote(unity, card_against)
    You are one of some two dozen, and are noted. # summary # sfx: cards # remember: file # cite: protocols_x
* [Abstain # id: ch3_sum_unity_abstain]
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
* [Vote against it # id: ch3_sum_deviation_against]
    ~ change(conviction, 6)
    ~ change(standing, -7)
    ~ hold_vote(deviation, card_against)
    You are one of about thirty, as they are usually given. # summary # sfx: cards # cite: protocols_x
* [Abstain # id: ch3_sum_deviation_abstain]
    ~ change(conviction, 1)
    ~ change(shop_floor, -3)
    ~ hold_vote(deviation, card_abstain)
    You put the card away in your cap. # summary # sfx: cards
- In the same hour Shlyapnikov, condemned, is elected to the Central Committee. The fortress falls on 17 and 18 March, after the congress has closed. From Kolya there is no word. # summary # sfx: handbell # cite: gaido_review # cite: avrich_1970
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

On the wall, where Pasha wrote down your day, *17, Thursday* has been crossed out, and *Friday*, and every day since. There is nothing from Kolya, neither a letter nor a sock. # cite: invented

You report to the meeting, standing on a crate. All groups inside the party are banned; you give the points of the ban, one after another, on your fingers. They clap a little, to warm their hands. # cite: lenin_cw32

{ lesson:
- lesson_read_first: Pasha comes up afterwards with the newspaper. She has read it to the end, the printer's address too. "In here it's got six," she says. "You used seven fingers." # portrait: pasha # who: pasha # cite: invented
- lesson_speak_up: "Comrade delegate!" It is Pasha, up on a bench, before they can close. "The paper has six points. You used seven fingers." Now everyone is looking at your hands. # portrait: pasha # who: pasha # cite: invented
- lesson_keep_quiet: Pasha waits until they have all gone, and shuts the door. "There were six in the paper," she says, not loudly. "You put up seven fingers. I shan't ask." She stands there, not asking. # portrait: pasha # who: pasha # cite: invented
- else: Pasha has the newspaper. "In here it's got six," she says. "You used seven fingers." A dozen who were leaving have stopped in the door. # portrait: pasha # who: pasha # cite: invented
}

The seventh finger is still out. The point that belongs to it is secret, by order of the congress.

* [Break the order: tell the whole shop what it says # id: ch3_tell_seventh]
    ~ mark(f3_told_home)
    ~ change(shop_floor, 8)
    ~ change(conviction, 4)
    ~ change(standing, -7)
    ~ enter(sh_told_point_seven)
    You say it in one breath, with the two thirds. "Even their own?" says an old greaser. "Even their own." He thinks. "Well, that's fair," he says. "It's them that wrote it." Sorokin, at the back, has his pencil out, and is smiling at you as at a child on a high wall. # sfx: pen # portrait: sorokin # remember: shop_floor # remember: file # cite: invented
* [Keep the order: say that you miscounted # id: ch3_keep_seventh]
    ~ mark(f3_kept_point_seven)
    ~ change(standing, 6)
    ~ change(conviction, -5)
    ~ change(shop_floor, -3)
    "You?" says Pasha. You have taught her to count to a hair. She folds the paper in four and puts the pencil back in her mouth. # remember: standing # remember: pasha # cite: invented
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
-
* [Turn the page # id: ch3_end]
- The whistle goes for the second shift, four minutes late, for want of steam. # portrait: none # sfx: whistle # next: ch4
-> END
