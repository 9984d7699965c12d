// 14 March: the first card-vote. The picture that people are to remember.

=== ch3_fourteenth
# status: final
Today comes the vote that you were sent for: who shall run the works. {term_as(zinoviev, "Zinoviev")}, the master of Petrograd, has filled the dome for {term_as(the_ten, "the Ten")}, Lenin's platform. On each seat lies a slip, so that nobody shall raise his card by mistake. # scene: hall_half_empty # date: 1921-03-14 # place: Moscow, the Kremlin # music: congress # ambience: murmur # portrait: zinoviev-hard # cite: zinoviev_1921 # cite: invented
The Ten: the unions are a school; the state names the managers. Trotsky, Bukharin: unions and state become one. Workers' Opposition: the unions elect those who manage. # doc: print # sfx: paper # cite: lenin_cw32 # cite: brinton_1970 # cite: invented

{ delegate:
- stepan: On the presidium Tomsky is reading a paper with both hands. He does not look for anyone in the hall. # cite: invented
- darya: Kollontai sits where she always sits. Under her gloves is a notebook, and on the sleeve, if one knows it, a little white. # cite: invented
- kuzma: Among the leather of the transport benches the one with the good tooth lifts his cap to you, and goes back to sleep. # cite: invented
- yegor:
    { marked(f3_article):
        All along the row they have *Pravda* on their knees, third page. Somebody holds it out to you, so that you can see yourself in it. # cite: invented
    - else:
        All along the row they have *Pravda* on their knees, third page. Where you might have been there is a poem about spring. # cite: invented
    }
}

Then Trotsky, without notes, for his own. "The comrades of the Opposition have made an idol of the ballot-box. As though the party could be given notice by a tired shop on a bad Tuesday. A class grows tired, comrades. Who keeps the gate that night?" # portrait: trotsky # who: trotsky # cite: trotsky_1921 # cite: protocols_x # cite: invented

* [Call out: and who chose the gatekeeper? # id: ch3_call_gate]
    ~ change(conviction, 2)
    ~ change(standing, -2)
    "You did, in October," says Trotsky. "Do you wish to give him notice tonight?" They clap, and he is already in his next sentence. # portrait: trotsky-hard # sfx: applause # remember: standing # cite: invented
* [Count back to when the shop was not tired # id: ch3_count_back]
    ~ change(conviction, -2)
    ~ change(shop_floor, 1)
    ~ change(strength, 1)
    You go back week by week, and come to August 1917. There were eggs. # portrait: none # remember: conviction # cite: invented
- {term_as(shlyapnikov, "Shlyapnikov")} has the last word of the three. "In a week I've been called an anarchist, a small owner and a peasant revolt. I looked through the minutes for an answer to my question, who chooses the manager. It was not reached. The class is tired, I hear. It is outside, asking to be let in." # portrait: shlyapnikov # who: shlyapnikov # cite: protocols_x # cite: invented # stop: ch3_platforms

* [Clap for him, alone in your row # id: ch3_clap_turner]
    ~ change(shop_floor, 2)
    ~ change(standing, -2)
    It is one pair of hands under all that dome. He looks for them along the rows, and finds you. # portrait: none # sfx: applause # remember: standing # cite: invented
* [Turn round and ask how many you are # id: ch3_ask_medvedev]
    ~ change(conviction, 2)
    ~ change(strength, -1)
    You ask it low. # portrait: none # remember: conviction # cite: invented
- Behind you sits {term_as(medvedev, "Medvedev")}. "We shall have eighteen," he says in your ear. "Perhaps one or two more. The rest of last night's have no card." # portrait: medvedev # who: medvedev # cite: allen_2015 # cite: invented

"Then what is it for?" # cite: invented

"So that it shall be in the record that the congress was asked." # who: medvedev # cite: invented

The bell. Three platforms will be called, one after another, and you have one card. It is red. Everywhere hands go into coats. # portrait: none # sfx: handbell # cite: invented
-> ch3_call_ten

=== ch3_call_ten
# status: final
"Who is for the theses of the Ten?" # scene: hall_count # music: none # ambience: hush

Several hundred arms go up, and under the white dome there hangs all at once a second ceiling, a red one, an arm's length above your head. # sfx: cards # cite: protocols_x # cite: invented

{ delegate:
- stepan: All the cards are one size, one thickness, cut on one machine. You have never seen so many identical parts held by so many different hands. # cite: invented
- darya: They stand row on row, like cups on the annealing tray, and before you can stop yourself you have counted four rows. # cite: invented
- kuzma: Every arm at danger, from here to the horizon: so it looks when a whole line is closed. # cite: invented
- yegor: With that many props you could hold up any roof in the basin. Only there's nobody — well. There is somebody under each. # cite: invented
}

* (raised_ten) [Raise yours with them: for Lenin's Ten # id: ch3_card_ten]
    ~ change(standing, 7)
    ~ change(conviction, -6)
    ~ hold_vote(platforms, card_ten)
    Yours goes in among them like a tile. In the middle of so many there is no draught on it at all. # remember: standing # cite: invented
* [Keep yours down; there are two more calls # id: ch3_not_ten]
    You sit in the shade of it. Your neighbour on the left has his arm up, and it leans a little against your cap. # cite: invented
- They have to stay up. The tellers go along the gangways with pencils, moving their lips. It takes as long as it takes to eat soup. A delegate from the Urals has gone to sleep with his card aloft. A teller stops, looks for a rule, and counts him. # cite: invented
-> ch3_call_trotsky

=== ch3_call_trotsky
# status: final
"For the theses of comrades Trotsky and {term_as(bukharin, "Bukharin")}." A few benches of red, straight, all at once. # sfx: cards # cite: protocols_x # cite: invented
{ ch3_call_ten.raised_ten: -> ch3_call_opposition }

* (raised_trotsky) [Raise yours: orders got the engines running # id: ch3_card_trotsky]
    ~ change(standing, 2)
    ~ change(shop_floor, -6)
    ~ change(conviction, 2)
    ~ hold_vote(platforms, card_trotsky)
    { delegate != kuzma:
        ~ trust(kuzma, 2)
    }
    Yours is up among leather sleeves. You look along the row for someone else from a shop, and there is one, and he is looking for you. # remember: shop_floor # cite: invented
* [Keep yours down; one call is left # id: ch3_not_trotsky]
    It is soon done. Cards are being put away on all sides, into cap-bands, into books. Yours has gone soft at one corner, where your thumb is. # cite: invented
- -> ch3_call_opposition

=== ch3_call_opposition
# status: final
"For the theses of the Workers' Opposition." # cite: protocols_x

Nothing. Then, over by the third column, one. # sfx: cards # cite: invented
{ ch3_call_ten.raised_ten or ch3_call_trotsky.raised_trotsky: -> ch3_the_few }

* (raised_opposition) [Raise yours, with the few # id: ch3_card_opposition]
    ~ change(conviction, 6)
    ~ change(shop_floor, 3)
    ~ change(standing, -6)
    ~ hold_vote(platforms, card_opposition)
    You look at it, since everybody else is looking at you. # remember: conviction # cite: invented
* [Keep it on your knee, for nobody # id: ch3_card_down]
    ~ change(conviction, -3)
    ~ change(shop_floor, -2)
    ~ change(strength, 3)
    ~ hold_vote(platforms, card_abstain)
    Yours has stayed down through all three. When the chairman asks who abstains, it will turn out that one has to raise a card for that as well. # remember: conviction # cite: invented
- -> ch3_the_few

=== ch3_the_few
# status: final
Two together, under the clock. Then here one and there one. A woman's glove, darned in another wool. A hand that has lost the tops of two fingers and holds the card between the others. # cite: invented

The hall turns round to see, four hundred faces, without malice, as one turns round for somebody late. # cite: invented

* { not ch3_call_opposition.raised_opposition } [Turn round with them, and look # id: ch3_few_look]
    ~ change(conviction, 1)
    ~ change(strength, -1)
    The one with the glove finds you among the four hundred. She moves up a little on her bench, as though there were room. # remember: conviction # cite: invented
* { ch3_call_opposition.raised_opposition } [Look back at them, face by face # id: ch3_few_face]
    ~ change(conviction, 2)
    ~ change(standing, -1)
    Most are looking at the cards. One old woman, well in front, has put on her spectacles for it. # remember: conviction # cite: invented
* [Keep your eyes on your boots # id: ch3_few_boots]
    ~ change(strength, 1)
    ~ change(conviction, -1)
    They are laced with transmission belt, eleven holes. The twelfth has torn. # remember: strength # cite: invented
- The tellers have stopped walking. One of them puts away his pencil and does it on his fingers. # cite: invented
-> ch3_first_tally

=== ch3_first_tally
# status: final
The chairman reads from a slip. # sfx: handbell
For the Ten, {votes(platforms, card_ten)}. For Trotsky and Bukharin, {votes(platforms, card_trotsky)}. For the Workers' Opposition, {votes(platforms, card_opposition)}. Abstaining, {votes(platforms, card_abstain)}. # doc: hand # cite: protocols_x
So the unions stay a school. Of 694 delegates with a vote, the rest are before Kronstadt, or in the corridor. # scene: hall_half_empty # light: dusk # music: congress # ambience: murmur # cite: lenin_cw32 # cite: protocols_x # cite: invented

{ moved(platforms):
- 0: Those are the figures quoted from the record: 336, 50 and 18, with 2 abstaining. # cite: protocols_x
- 1: The record is quoted with 336, 50 and 18, with 2 abstaining. In this telling one card lies otherwise. # cite: protocols_x
- else: The record is quoted with 336, 50 and 18, with 2 abstaining. In this telling {moved(platforms)} cards lie otherwise: Tula's own, and any that you won. # cite: protocols_x
}

The other three are getting into their coats. You did not see what each of them held up. # cite: invented

* [Ask all three how they voted # id: ch3_ask_voted]
    ~ change(conviction, 2)
    ~ change(strength, -1)
    They tell you, standing. # remember: conviction
    -> ch3_companions_platforms ->
* [Do not ask; help with the coats # id: ch3_do_not_ask]
    ~ change(conviction, -1)
    -> ch3_warm_companions ->
    There is one glove too many, and it goes round twice. Nobody has asked you either. # remember: conviction # cite: invented
- "There were fifty of us on Tuesday," says a man of yours. On the seats to both sides of him lie caps. Their owners are on the shore before Kronstadt, in our bed-sheets. # portrait: none # cite: sorenson_1969 # cite: figes_1996 # cite: invented
-> ch3_fifteenth

=== ch3_companions_platforms
# status: final
{ delegate != stepan:
    { companion_card(stepan, platforms):
    - "opposition": Stepan Ilyich's was up for the Opposition, the elbow straight. He kept it there until the teller had looked him in the face. # portrait: stepan # cite: invented
    - "ten": Stepan Ilyich's was up with the Ten. "One can work to it," he says to his knees. "It is at least a drawing." # portrait: stepan # cite: invented
    - "trotsky": Stepan Ilyich's was up for Trotsky, to his own evident surprise. "He alone gave dimensions," he says. # portrait: stepan # cite: invented
    - else: Stepan Ilyich holds his by the edges, like a slip gauge. Nobody saw it leave his lap. # portrait: stepan # cite: invented
    }
}
{ delegate != darya:
    { companion_card(darya, platforms):
    - "opposition": Darya's was up for the Opposition. "It weighs less than a loaf," she says. # portrait: darya # cite: invented
    - "ten": Darya's was up with the Ten. "They've got the bread," she says. "I'll be standing in front of their hatch on Friday, not in front of yours." # portrait: darya # cite: invented
    - "trotsky": Darya's was up for Trotsky. "He said *inside*," she says. "I've had enough of outside." # portrait: darya # cite: invented
    - else: Darya has been fanning herself with hers. She did not lift it higher than that. # portrait: darya # cite: invented
    }
}
{ delegate != kuzma:
    { companion_card(kuzma, platforms):
    - "opposition": Kuzma's was up for the Opposition. He held it as one holds a flag when the train is not going to stop. # portrait: kuzma # cite: invented
    - "ten": Kuzma's was up with the Ten. "The party has to run to one timetable," he says. "I don't have to like the stations." # portrait: kuzma # cite: invented
    - "trotsky": Kuzma's was up for Trotsky. "The engines ran," he says, and then for a long time nothing. # portrait: kuzma # cite: invented
    - else: Kuzma's stayed inside his coat, with the timetable. # portrait: kuzma # cite: invented
    }
}
{ delegate != yegor:
    { companion_card(yegor, platforms):
    - "opposition": Yegor's was up for the Opposition, and so was Yegor, on the seat, until someone pulled him down by the belt. # portrait: yegor # cite: invented
    - "ten": Yegor's was up with the Ten, and he is red to the ears. "Sixty-one of our miners voted the other way in January," he says. "I know. I *know*." # portrait: yegor # cite: lenin_cw32
    - "trotsky": Yegor's was up for Trotsky. "He doesn't stop in the middle of a sentence," he says. # portrait: yegor # cite: invented
    - else: Yegor's went up, and down, and up, and the teller passed him over. # portrait: yegor # cite: invented
    }
}
->->
