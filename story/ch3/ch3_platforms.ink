// 14 March: the first card-vote. The picture that people are to remember.

=== ch3_fourteenth
# status: final
Every third seat is empty, and on some lies a cap, to keep it. The report for {term_as(the_ten, "the Ten")} has filled the hall to the last cornice. Now the commissar for war answers, without notes. "The comrades of the Opposition have made an idol of the ballot-box. As though the party could be given notice by a tired shop on a bad Tuesday. A class grows tired, comrades. Who keeps the gate that night?" # scene: hall # date: 1921-03-14 # place: Moscow, the Kremlin # music: congress # ambience: murmur # portrait: trotsky # who: trotsky # cite: trotsky_1921 # cite: protocols_x

{term_as(shlyapnikov, "The turner")} has the last word of the three, and squares his papers. "In a week I've been an anarchist, a small owner and a peasant revolt. I went through the minutes to see what was said on my question, who confirms the manager at the works. It was not reached." He turns the heap over, to see whether it is on the back. "You ask where the bread is. The people who used to make it are outside, asking to be let in." # portrait: shlyapnikov # who: shlyapnikov # cite: protocols_x # cite: invented

Behind you sits a man with a face like a closed ledger. He was on strike at the Obukhov works at sixteen and has expected nothing since. "Eighteen," says {term_as(medvedev, "the ledger")} in your ear. "Perhaps one or two more. I have counted the coats." # portrait: medvedev # who: medvedev # cite: allen_2015 # cite: invented

"Then what is it for?"

"So that it shall be in the record that they were asked." # portrait: medvedev # who: medvedev # cite: invented

The bell. The chairman lays his watch on the table. Everywhere hands go into coats.

* [Raise your card for the Opposition # id: ch3_card_opposition]
    ~ change(conviction, 6)
    ~ change(shop_floor, 3)
    ~ change(standing, -6)
    ~ hold_vote(platforms, card_opposition)
    -> ch3_first_count ->
    Your own is up among the last, and there are so few of you that the tellers do not use pencils. From below, a card has a grain, like skin. # portrait: none # remember: conviction # cite: invented
* [Raise your card for the Ten # id: ch3_card_ten]
    ~ change(standing, 7)
    ~ change(conviction, -6)
    ~ hold_vote(platforms, card_ten)
    -> ch3_first_count ->
    Yours went up with the first. In the middle of so many it had no draught on it at all. On the bench in front, on the plush, lie the crumbs of someone who is at Oranienbaum. # portrait: none # remember: standing # cite: invented
* [Raise your card for Trotsky's plan # id: ch3_card_trotsky]
    ~ change(standing, 2)
    ~ change(shop_floor, -6)
    ~ change(conviction, 2)
    ~ hold_vote(platforms, card_trotsky)
    { delegate != kuzma:
        ~ trust(kuzma, 2)
    }
    -> ch3_first_count ->
    Yours went up in the second batch, among leather sleeves. The engines did get up. You look along the row for someone else from a shop, and there is one, and he is looking for you. # portrait: none # remember: shop_floor # cite: invented
* [Keep your card on your knee # id: ch3_card_down]
    ~ change(conviction, -3)
    ~ change(shop_floor, -2)
    ~ change(strength, 3)
    ~ hold_vote(platforms, card_abstain)
    -> ch3_first_count ->
    You kept yours down through all three. When the chairman asks who abstains, it turns out that one has to raise a card for that as well. # portrait: none # remember: conviction # cite: invented
- -> ch3_first_tally

=== ch3_first_count
# status: final
"Who is for the theses of the Ten?" # portrait: none # music: none # sfx: cards

It makes the noise of pigeons leaving a roof. Several hundred cards go up at the length of an arm, and under the dome it is suddenly lighter. # cite: protocols_x

{ delegate:
- stepan: All of them are one thickness, one size, cut on one machine. You have never seen so many identical parts with so many different hands on them.
- darya: They stand row on row, like cups on the annealing tray, and before you can stop yourself you have counted four rows.
- kuzma: So it looks when a whole line is cleared at once, every arm from here to the horizon, and you listen for the train.
- yegor: They are pale as new props in lamplight. With that many you could hold up any roof in the basin, if there were something between the card and the floor.
}

They have to stay up. The tellers go along the gangways, pricking at the air with pencils and moving their lips. It takes as long as it takes to eat soup. Arms begin to shake; people hold up the right one with the left. In the ninth row a delegate from the Urals has gone to sleep with his card aloft, and a teller stops, and looks for a rule, and counts him.

"For the theses of comrades Trotsky and Bukharin." A few benches of cards, straight, all at once. # sfx: cards # cite: protocols_x

"For the theses of the Workers' Opposition." # sfx: cards # cite: protocols_x

One here, and one there, as in a town at five in the morning. One can see whose each is. The whole hall turns round to look, with its hands in its lap, quite without malice.
->->

=== ch3_first_tally
# status: final
The chairman reads from a slip. {votes(platforms, card_ten)} for the Ten; {votes(platforms, card_trotsky)} for Trotsky and Bukharin; {votes(platforms, card_opposition)} for the Workers' Opposition; {votes(platforms, card_abstain)} abstaining. Of 694 delegates with a decisive vote, the rest are on the ice, or in the corridor. # sfx: handbell # music: congress # cite: protocols_x # cite: lenin_cw32

{ moved(platforms):
- 0: It is the count that the literature quotes from the protocols: 336, 50 and 18, with 2 abstaining. # cite: protocols_x
- 1: The literature quotes the protocols with 336, 50 and 18, and 2 abstaining; no Tula cards are known in it. In this hall one card lies otherwise. # cite: protocols_x
- else: The literature quotes the protocols with 336, 50 and 18, and 2 abstaining; no Tula cards are known in it. In this hall {moved(platforms)} cards lie otherwise: Tula's own, and any that you moved. # cite: protocols_x
}

-> ch3_companions_platforms ->

"We were nearer fifty on Tuesday," says somebody, looking for his cap. A good many of the fifty are at Oranienbaum, in bed-sheets. # portrait: none # cite: sorenson_1969 # cite: avrich_1970
-> ch3_fifteenth

=== ch3_companions_platforms
# status: final
{ delegate != stepan:
    { companion_card(stepan, platforms):
    - "opposition": Stepan Ilyich's was up for the Opposition, the elbow straight. He kept it there until the teller had looked him in the face. # portrait: stepan
    - "ten": Stepan Ilyich's was up with the Ten. "One can work to it," he says to his knees. "It is at least a drawing." # portrait: stepan
    - "trotsky": Stepan Ilyich's was up for Trotsky, to his own evident surprise. "He alone gave dimensions," he says. # portrait: stepan
    - else: Stepan Ilyich holds his by the edges, like a slip gauge. Nobody saw it leave his lap. # portrait: stepan
    }
}
{ delegate != darya:
    { companion_card(darya, platforms):
    - "opposition": Darya's was up for the Opposition. She used the time to count the others, and she has a different figure from the tellers. # portrait: darya
    - "ten": Darya's was up with the Ten. "They've got the bread," she says. "I'll be standing in front of their hatch on Friday, not in front of yours." # portrait: darya
    - "trotsky": Darya's was up for Trotsky. "He said *inside*," she says. "I've had enough of outside." # portrait: darya
    - else: Darya has been fanning herself with hers. She did not lift it higher than that. # portrait: darya
    }
}
{ delegate != kuzma:
    { companion_card(kuzma, platforms):
    - "opposition": Kuzma's was up for the Opposition. He held it as one holds a flag when the train is not going to stop. # portrait: kuzma
    - "ten": Kuzma's was up with the Ten. "The party has to run to one timetable," he says. "I don't have to like the stations." # portrait: kuzma
    - "trotsky": Kuzma's was up for Trotsky. "The engines ran," he says, and then for a long time nothing. # portrait: kuzma
    - else: Kuzma's stayed inside his coat, with 1914. # portrait: kuzma
    }
}
{ delegate != yegor:
    { companion_card(yegor, platforms):
    - "opposition": Yegor's was up for the Opposition, and so was Yegor, on the seat, until someone pulled him down by the belt. # portrait: yegor
    - "ten": Yegor's was up with the Ten, and he is red to the ears. "Sixty-one of our miners voted the other way in January," he says. "I know. I *know*." # portrait: yegor # cite: lenin_cw32
    - "trotsky": Yegor's was up for Trotsky. "He doesn't stop in the middle of a sentence," he says. # portrait: yegor
    - else: Yegor's went up, and down, and up, and the teller passed him over. # portrait: yegor
    }
}
->->
