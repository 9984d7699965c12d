=== ch6_questions
The folder is shut, and Chekmaryov looks at the hall. Anybody may ask; when it comes to voting, only the party votes. # status: final # portrait: commissioner # cite: halfin_2000s
{ ch6_gap:
- gap_sailor:
    ~ change(standing, -5)
    A smith gets up, no party, a kindly man. "Wasn't there a brother-in-law? Kolya? At Kronstadt? He gave me tobacco once." He is only remembering the tobacco. Ledenev turns back to page two, then to page three, and lays his ruler across the place where no such person is. # remember: standing
- gap_names:
    ~ change(conviction, 2)
    "On page two," says Ledenev, "you write *we* eleven times. I counted, forgive me. Who is that?" You say that it was a large number of people. "There I must believe you," he says. # who: ledenev
- else:
    "Five pages," says Chekmaryov, "and no hole. One always looks for the hole. When there is none I sleep badly." # who: chekmaryov
}
Then Ledenev stands, and buttons his jacket.
"All this is known. You said as much in its own day and the party took note. I ask a simpler thing. Show us one paper, a speech, a piece for the wall newspaper, in which you fought against the Opposition afterwards. I do not say where you stopped. I say where you fought." # who: ledenev # cite: review_1989 # cite: allen_1933
Chekmaryov studies his hands. The question has been put to him as well.
* [Say that there is no such paper # id: ch6_no_paper]
    ~ change(conviction, 5)
    ~ change(standing, -5)
    "None," says Ledenev, and gives the typist time. He looks sorry. He had a column for it. # remember: standing # sfx: typewriter
* [Ask him which error he means, and on what day # id: ch6_ask_which]
    ~ change(shop_floor, 3)
    ~ change(standing, -6)
    "You will not catch me in dates," says Ledenev, and is caught in one: he has the Ninth Congress where the Tenth should be. The hall enjoys it. Pasha corrects the minute and does not; she has seen how he writes when he is laughed at. # remember: shop_floor
* [Show them your work instead of a paper # id: ch6_show_work]
    ~ change(shop_floor, 5)
    ~ change(standing, -2)
    { delegate:
    - stepan:
        You take a plug gauge from your waistcoat and set it by the salt. Since you came back four thousand of the works' gauges have been through your hands, and eleven were lying. "That is a paper?" asks Ledenev. "It is the part of one that can be checked," you say. # remember: shop_floor
    - darya:
        You hold up both hands, backs and fronts, and say that there are forty-one girls in the third row who can do the same. The third row puts its hands up, like a vote. Chekmaryov says quickly that it is not one. # remember: shop_floor
    - kuzma:
        You give the numbers of seven engines that went out of Tula this week with your mark on the buffer beam, and the minutes by which they were late. None. "That is your duty," says Ledenev. You say that it is. # remember: shop_floor
    - yegor:
        You bring your knuckles down on the tabletop by the carafe, once, and again a hand further. "Sound," you say. "And there, by your elbow, it's split, under the cloth. Five years I've — nobody's been buried on my roofs." Ledenev moves his elbow. # remember: shop_floor
    }
* {marked(f5_recanted)} [Hand up the declaration of 1926 # id: ch6_offer_declaration]
    ~ change(standing, 6)
    ~ change(conviction, -6)
    You have had it in your other pocket for seven years. Ledenev reads it with his lips. "You signed this," he says. "Somebody else composed it; one hears that." But he has found his column, and fills it in. # remember: conviction # sfx: paper
- -> ch6_witness

=== ch6_witness
"For or against?" Chekmaryov asks the hall. # status: final # sfx: handbell
{ ch6_voice:
    ~ hear_hall(ch6_friend)
- else:
    ~ hear_hall("")
}
{
- marked(f4_judged_expelled):
    {term_as(vanykin, "Ignat Vanykin")} gets up by the stove, in a coat from somewhere north. In 1921 you put him out of the party. "I asked what for," he says, "and I was told to my face: for the lighters. What that boy wrote after the comma I found out later. But it was said to my face. You might try that here." Ledenev does not know which column that is. # cite: invented
- marked(f4_judged_spared):
    {term_as(vanykin, "Ignat Vanykin")}, whom you kept in the party in 1921 in spite of fourteen cigarette lighters, was locked up with the Workers' Group in 1923 and has been sorry ever since, at a rising salary. He has come by car to speak against you. "I ought to have been expelled, comrades. I was ripe. And this person, out of rotten softness, stood up and said it was for salt. I say so in self-criticism." The hall finds that it agrees with both halves. # cite: invented
- else:
    Nobody has called {term_as(sorokin, "Matvei Sorokin")}. He asks first after your family, by name, correctly. "Some of these sheets are mine, comrades. I wrote them down so that nobody should twist them. I wish it minuted that tonight nobody has." Then he sits. He is on next week's list himself, seventh. # portrait: sorokin # who: sorokin # cite: invented
}
{ ch6_voice:
    ~ change(shop_floor, 2)
    {
    - ch6_friend == darya:
        And Darya, who has had her card back since yesterday and could be at home, says from the door: "I slept in the next bed at the congress. Talks in the sleep, but only about bread. Put that down." # portrait: darya-1933 # who: darya # remember: darya
    - ch6_friend == kuzma:
        And Kuzma, in his coat, at attention: "I disagreed at the time. I was told so to my face and never behind it. That is all." # portrait: kuzma-1933 # who: kuzma # remember: kuzma
    - ch6_friend == yegor:
        And Yegor, briefcase on his chest: "I'll say — no. Yes. I shouted more than that one ever did in twenty-one, and I've been promoted. So." He sits. He stands again. "So that's what I wanted to say." # portrait: yegor-1933 # who: yegor # remember: yegor
    - else:
        And Stepan Ilyich, who has not spoken at a meeting since 1922: "I have known the comrade thirteen years. One does not see wear." Nobody knows whether that is for or against. # portrait: stepan-1933 # who: stepan # remember: stepan
    }
}
"The last word is yours," says Chekmaryov. "A short one, if you have it." # portrait: commissioner # who: chekmaryov
* [Say that you would sign it all again # id: ch6_last_again]
    ~ change(conviction, 6)
    ~ change(standing, -5)
    It is so short that Ledenev asks for it once more, for the typist, and you have to say it twice, the second time at dictation speed. # remember: conviction # sfx: typewriter
* [Ask to be left your work, whatever they do # id: ch6_last_work]
    ~ change(strength, 4)
    ~ change(conviction, -3)
    "That is not within our competence," says Ledenev, and writes it down, since it may be in somebody's. A foreman by the wall, who is short of hands, studies his spoon and nods at it. # remember: strength
* [Waive it, on account of the soup # id: ch6_last_waive]
    ~ change(shop_floor, 4)
    ~ change(standing, -2)
    There is applause, the only applause of the evening. Chekmaryov enters it: *applause, reason not established*. # remember: shop_floor # sfx: applause
- -> ch6_heads_together

=== ch6_heads_together
They do not withdraw; there is only the kitchen. Three heads go together over the salt. You watch Chekmaryov's lips, and Ledenev's. Pasha's do not move. # status: final # portrait: commissioner
~ decide_hearing()
-> ch6_decision

=== ch6_decision
{ outcome():
- "verified":
    "To be considered {term_as(verified_1933, "verified")}." The salt is lifted, and the card rocks. It is yours again. The stamp is so dry that Chekmaryov breathes on it, and there is a violet ring on the page with hardly anything in it. Ledenev shakes your hand across the cloth. "You will not misunderstand it," he says. "It is a date. It is not a certificate." # status: final # sfx: stamp
- "reprimand":
    "To be considered verified. A reprimand to be entered, for insufficient struggle with the errors of the past." The card comes back. The reprimand goes on the record, on the line above your name. "That is a very good result," says Ledenev; and in his columns it is. # status: final # sfx: stamp
- "sympathiser":
    "To be reduced to {term_as(sympathiser, "sympathiser")}." The word is new this year. "With whom?" the smith wants to know. Your card goes into an envelope. In its place the typist fills in a slip: you may come to open meetings and vote on nothing. You sign for the slip with the pen that the stoker signed with, and it spits for you too. # status: final # sfx: stamp
- "expelled_alien":
    "To be expelled, as an alien element." Somebody asks, alien to what. "That is the formula," says Chekmaryov, and puts his hand back under his belt. Ledenev leans over, so that only you should hear. You lose the bread shop with the card, and about the room there will be a separate paper. He would pack early; people always begin with the books and then there is no time for the saucepans. # status: final # sfx: stamp
- else:
    "To be expelled, as not having broken with the past." The card does not come back over the cloth. You find that you have held your hand out. When the cloth is taken off for the soup, the salt goes to the kitchen, and the card into a macaroni box, on its edge, with nine others. # status: final # sfx: stamp
}
* [Go out into the yard # id: ch6_go_out]
- -> ch6_soup
