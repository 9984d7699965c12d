=== ch6_questions
The folder is shut, and Chekmaryov looks at the hall. Anybody may ask; when it comes to voting, only the party votes. # status: final # portrait: commissioner # cite: halfin_2000s
{ ch6_gap:
- gap_sailor: -> ch6_gap_kolya
- gap_names: -> ch6_gap_we
}
"Five pages," he says of your autobiography, "and no hole. One always looks for the hole. When there is none I sleep badly." # who: chekmaryov
* [Tell him where you had thought of making one # id: ch6_hole_told]
    ~ change(conviction, 2)
    ~ change(standing, -2)
    ~ sway(chekmaryov, 1)
    ~ sway(ledenev, -2)
    "Kolya," you say. "Between two semicolons." He finds the place, with his thumb. "It would have held," he says, as of a seam. Ledenev writes: *intended to conceal*. # who: chekmaryov # remember: conviction
* [Say that who has nothing to hide hides nothing # id: ch6_hole_none]
    ~ change(conviction, -2)
    ~ sway(ledenev, 1)
    ~ sway(chekmaryov, -1)
    ~ sway("hall", -1)
    Ledenev likes it, and asks for it again, for the wall newspaper. "Nothing to hide," says the soup side, "at those wages?" # who: ledenev # remember: standing
- -> ch6_fought

=== ch6_gap_kolya
A smith gets up, no party, a kindly man. "Wasn't there a brother-in-law? Kolya? At Kronstadt? He gave me tobacco once." He is only remembering the tobacco. Ledenev turns back to page two, then to page three, and lays his ruler across the place where no such person is. # status: final # cite: invented
* [Say who he was, and what ship he was on # id: ch6_kolya_said]
    ~ change(conviction, 3)
    ~ change(standing, -3)
    ~ sway(pasha, 1)
    ~ sway(ledenev, -2)
    The *Petropavlovsk*; a stoker; he wrote home about socks. Ledenev moves the ruler down by a line, as if there were now something above it. "That is on no sheet," says Pasha. "We have it from the comrade." # portrait: pasha-1933 # remember: conviction
* [Say that the smith is thinking of another # id: ch6_kolya_denied]
    ~ change(conviction, -4)
    ~ change(standing, 1)
    ~ sway(ledenev, 1)
    ~ sway(pasha, -1)
    ~ sway("hall", -2)
    The smith looks at you for some time. "That may be," he says, and sits down, and turns up his hands on his knees to see what is wrong with them. # remember: shop_floor
- -> ch6_fought

=== ch6_gap_we
"On page two," says Ledenev, "you write *we* eleven times. I counted, forgive me. Who is that?" # status: final # who: ledenev # cite: invented
* [Say that it was a large number of people # id: ch6_we_many]
    ~ change(conviction, 2)
    ~ change(standing, -2)
    ~ sway(chekmaryov, 1)
    ~ sway(ledenev, -1)
    "There I must believe you," he says. "I was at school." Chekmaryov, who was not, says that it was a large number, and that some of them are behind tables. # who: chekmaryov # remember: conviction
* [Give him one who cannot be fetched: Lutovinov # id: ch6_we_dead]
    ~ change(conviction, -2)
    ~ sway(ledenev, 2)
    ~ sway(chekmaryov, -1)
    ~ sway(pasha, -1)
    {term_as(lutovinov, "Lutovinov")} has been dead since 1924. Ledenev writes him down, with the year, and thanks you. "One of eleven," says Pasha. She has written nothing. # portrait: pasha-1933 # who: pasha # remember: pasha # cite: allen_2015
- -> ch6_fought

=== ch6_fought
Then Ledenev stands, and buttons his jacket. # status: final # portrait: commissioner
"All this is known. You said as much in its own day and the party took note. I ask a simpler thing. Show us one paper, a speech, a piece for the wall newspaper, in which you fought against the Opposition afterwards. I do not say where you stopped. I say where you fought." # who: ledenev # cite: review_1989 # cite: allen_1933
Chekmaryov studies his hands. The question has been put to him as well.
* [Say that there is no such paper # id: ch6_no_paper]
    ~ change(conviction, 5)
    ~ change(standing, -3)
    ~ sway(pasha, 1)
    ~ sway(ledenev, -2)
    "None," says Ledenev, and gives the typist time. He looks sorry. He had a column for it. # remember: standing # sfx: typewriter
* [Ask him which error he means, and on what day # id: ch6_ask_which]
    ~ change(shop_floor, 3)
    ~ change(standing, -3)
    ~ sway("hall", 2)
    ~ sway(ledenev, -2)
    ~ sway(chekmaryov, -1)
    "You will not catch me in dates," says Ledenev, and is caught in one: he has the Ninth Congress where the Tenth should be. The hall enjoys it. Pasha corrects the minute and does not; she has seen how he writes when he is laughed at. # remember: shop_floor
* [Show them your work instead of a paper # id: ch6_show_work]
    ~ change(shop_floor, 4)
    ~ change(standing, -2)
    ~ sway(chekmaryov, 1)
    ~ sway(pasha, -1)
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
    ~ change(standing, 4)
    ~ change(conviction, -6)
    ~ sway(ledenev, 2)
    ~ sway(chekmaryov, -1)
    ~ sway(pasha, -1)
    You have had it in your other pocket for seven years. Ledenev reads it with his lips. "You signed this," he says. "Somebody else composed it; one hears that." But he has found his column, and fills it in. # remember: conviction # sfx: paper
- -> ch6_witness

=== ch6_witness
"For or against?" Chekmaryov asks the hall. # status: final # sfx: handbell
{
- marked(f4_judged_expelled):
    {term_as(vanykin, "Ignat Vanykin")} gets up by the stove, in a coat from somewhere north. In 1921 you put him out of the party. "I asked what for," he says, "and I was told to my face: for the lighters. What that boy wrote after the comma I found out later. But it was said to my face. You might try that here." Ledenev does not know which column that is. # cite: invented
- marked(f4_judged_spared):
    {term_as(vanykin, "Ignat Vanykin")}, whom you kept in the party in 1921 in spite of fourteen cigarette lighters, was locked up with the Workers' Group in 1923 and has been sorry ever since, at a rising salary. He has come by car to speak against you. "I ought to have been expelled, comrades. I was ripe. And this person, out of rotten softness, stood up and said it was for salt. I say so in self-criticism." The hall finds that it agrees with both halves. # cite: invented
- else:
    Nobody has called {term_as(sorokin, "Matvei Sorokin")}. He asks first after your family, by name, correctly. "Some of these sheets are mine, comrades. I wrote them down so that nobody should twist them. I wish it minuted that tonight nobody has." Then he sits. He is on next week's list himself, seventh. # portrait: sorokin # who: sorokin # cite: invented
}
* [Say that it was as the witness says # id: ch6_witness_true]
    ~ change(conviction, 2)
    ~ change(standing, -1)
    ~ sway(chekmaryov, 1)
    ~ sway(ledenev, -1)
    "All of it?" asks Chekmaryov. All of it. He shuts one eye, as one does to see whether a strap is cut straight, and lets it pass. # who: chekmaryov # remember: conviction
* [Ask that all of it be minuted, not a half # id: ch6_witness_minute]
    ~ change(strength, -1)
    ~ sway(pasha, 1)
    ~ sway(chekmaryov, -1)
    ~ sway("hall", -1)
    Pasha has it read back by the typist, and a comma put in. It takes four minutes. The soup side holds up its spoons and looks through the holes. # portrait: pasha-1933 # remember: pasha
* [Thank the witness, and add a fault of your own # id: ch6_witness_add]
    ~ change(conviction, -3)
    ~ change(standing, 2)
    ~ sway(ledenev, 1)
    ~ sway(chekmaryov, -1)
    You add that you were often impatient. "Thank you, that is healthy," says Ledenev, and there turns out to be a column for it. # who: ledenev # remember: standing
- -> ch6_voices

=== ch6_voices
~ temp friend_speaks = ch6_voice or would_speak(ch6_friend)
~ temp darya_speaks = delegate != darya and ch6_friend != darya and would_speak(darya)
~ temp kuzma_speaks = delegate != kuzma and ch6_friend != kuzma and would_speak(kuzma)
~ temp yegor_speaks = delegate != yegor and ch6_friend != yegor and would_speak(yegor)
~ temp stepan_speaks = delegate != stepan and ch6_friend != stepan and would_speak(stepan)
~ temp shop_speaks = would_speak("shop")
{ ch6_voice:
    ~ hear_hall(ch6_friend)
- else:
    ~ hear_hall("")
}
"Is there anybody else?" asks Chekmaryov, in the tone of somebody shutting a window. # status: final # portrait: commissioner # who: chekmaryov
{ friend_speaks:
    ~ ch6_heard++
    {
    - ch6_friend == darya:
        Darya, who has had her card back since yesterday and could be at home, says from the door: "I slept in the next bed at the congress. Talks in the sleep, but only about bread. Put that down." # portrait: darya-1933 # who: darya # remember: darya
    - ch6_friend == kuzma:
        Kuzma gets up, in his coat, at attention. "I disagreed at the time. I was told so to my face and never behind it. That is all." # portrait: kuzma-1933 # who: kuzma # remember: kuzma
    - ch6_friend == yegor:
        It is Yegor, briefcase on his chest: "I'll say — no. Yes. I shouted more than that one ever did in twenty-one, and I've been promoted. So." He sits. He stands again. "So that's what I wanted to say." # portrait: yegor-1933 # who: yegor # remember: yegor
    - else:
        It is Stepan Ilyich, who has not spoken at a meeting since 1922: "I have known the comrade thirteen years. One does not see wear." Nobody knows whether that is for or against. # portrait: stepan-1933 # who: stepan # remember: stepan
    }
}
{ friend_speaks and ch6_lent == ch6_friend:
    Ledenev lays the borrowed paper beside the minute, and compares.
}
{ stepan_speaks and ch6_heard < 2:
    ~ ch6_heard++
    By the wall Stepan Ilyich stands up, says "True to size", and sits down. Ledenev asks to what. # who: stepan # remember: stepan
}
{ darya_speaks and ch6_heard < 2:
    ~ ch6_heard++
    "Nine I can see from here," calls Darya, on tiptoe, "who'd have been out of bread in twenty if it weren't for that one. Shall I say who?" The nine look at the floor. # who: darya # remember: darya
}
{ kuzma_speaks and ch6_heard < 2:
    ~ ch6_heard++
    "Known to me since 1919. On time," says Kuzma, from among the coats, and sits down as one shuts a carriage door. # who: kuzma # remember: kuzma
}
{ yegor_speaks and ch6_heard < 2:
    ~ ch6_heard++
    Yegor has shot up. "By the coal, you all — what's there to say? Write down that I said it!" The typist asks what. # who: yegor # remember: yegor
}
{ shop_speaks and ch6_heard < 3:
    ~ ch6_heard++
    From the third row come several voices at once, so that no name can be taken: "Leave that one be. There's work." Ledenev counts them on the way down, and arrives now at four, now at six. # remember: shop_floor
}
{ ch6_heard == 0:
    Nobody is. One hears the radiator, and a child asking whether it was this one. # cite: invented
}
"The last word is yours. A short one, if you have it." # who: chekmaryov
* [Say that you would sign it all again # id: ch6_last_again]
    ~ change(conviction, 6)
    ~ change(standing, -4)
    ~ sway(ledenev, -2)
    ~ sway(chekmaryov, -1)
    ~ sway(pasha, 1)
    It is so short that Ledenev asks for it once more, for the typist, and you have to say it twice, the second time at dictation speed. # remember: conviction # sfx: typewriter
* [Ask to be left your work, whatever they do # id: ch6_last_work]
    ~ change(strength, 4)
    ~ change(conviction, -3)
    ~ sway(chekmaryov, 1)
    ~ sway(pasha, -1)
    "That is not within our competence," says Ledenev, and writes it down, since it may be in somebody's. A foreman who is short of hands nods at his spoon. # remember: strength
* [Waive it, on account of the soup # id: ch6_last_waive]
    ~ change(shop_floor, 4)
    ~ change(standing, -2)
    ~ sway("hall", 2)
    ~ sway(chekmaryov, 1)
    ~ sway(pasha, -1)
    There is applause, the only applause of the evening. Chekmaryov enters it: *applause, reason not established*. # remember: shop_floor # sfx: applause
- -> ch6_heads_together

=== ch6_heads_together
They do not withdraw; there is only the kitchen. Three heads meet over the salt. # status: final # portrait: commissioner
{ proposal(ledenev):
- "verified": Ledenev has screwed the cap on his pen already, and seems a little surprised at it.
- "reprimand": Ledenev holds two fingers a small way apart, like somebody buying ribbon.
- "sympathiser": Ledenev has a word ready that is new this year, and says it twice, with pleasure.
- else:
    { quota_left() == 0:
        Ledenev has enough already. He says so, and looks at you with real regret, and says the word all the same.
    - else:
        Ledenev has laid his pen on the ruled sheet, with its point to the boxes.
    }
}
{
- leans(chekmaryov): Chekmaryov shakes his head at him, once, as at a dog that is not his.
- is_hard(chekmaryov): Chekmaryov has nodded before he has finished listening.
- else: Chekmaryov looks at the clock, at the hatch and at you, in that order.
}
{
- leans(pasha): Pasha speaks. It is one line, and her pencil goes along under it. # portrait: pasha-1933
- is_hard(pasha): Pasha has turned her page over and looks at the back. # portrait: pasha-1933
- else: Pasha's lips do not move. # portrait: pasha-1933
}
~ decide_hearing()
-> ch6_decision

=== ch6_decision
{ outcome():
- "verified":
    "To be considered {term_as(verified_1933, "verified")}." The salt is lifted, and the card rocks. The stamp is so dry that Chekmaryov breathes on it, and there is a violet ring on the page with hardly anything in it. Ledenev shakes your hand across the cloth. "You will not misunderstand it," he says. "It is a date. It is not a certificate." # status: final # sfx: stamp
- "reprimand":
    "To be considered verified. A reprimand to be entered, for insufficient struggle with the errors of the past." The card comes back. The reprimand goes on the record, on the line above your name. "That is a very good result," says Ledenev; and in his columns it is. # status: final # sfx: stamp
- "sympathiser":
    "To be reduced to {term_as(sympathiser, "sympathiser")}." The word is new this year. "With whom?" the smith wants to know. Your card goes into an envelope. In its place there is a slip: you may come to open meetings and vote on nothing. You sign for it with the pen that the stoker signed with, and it spits for you too. # status: final # sfx: stamp
- "expelled_alien":
    "To be expelled, as an alien element." Somebody asks, alien to what. "That is the formula," says Chekmaryov, and puts his hand back under his belt. Ledenev leans over, so that only you should hear. About the room there will be a separate paper. He would pack early; people begin with the books, and then there is no time for the saucepans. # status: final # sfx: stamp
- else:
    "To be expelled, as not having broken with the past." The card does not come back over the cloth. You find that you have held your hand out. It goes into a macaroni box, on its edge, with nine others. # status: final # sfx: stamp
}
* {not was_put_out()} [Put it back over the ribs, and button the flap # id: ch6_card_pocket]
    ~ change(standing, 2)
    ~ change(conviction, -2)
    It does not rock there. The first row moves its knees aside for you, as for somebody who has been ill. # remember: standing
* {not was_put_out()} [Carry it out in the open hand # id: ch6_card_hand]
    ~ change(shop_floor, 2)
    ~ change(standing, -2)
    "Let's see," says the old woman from the forge. She has never held one. She gives it back by the edges, the way one gives back other people's spectacles. # remember: shop_floor
* {was_put_out()} [Ask to hear the reason once more # id: ch6_reason_again]
    ~ change(conviction, 2)
    ~ change(standing, -2)
    Ledenev reads it again, slower, and it has grown no longer. The typist, who is following, finds two letters wrong in it, and mends them. # remember: conviction # sfx: typewriter
* {was_put_out()} [Give the bookkeeper a word of advice, aloud # id: ch6_advise_sushkin]
    ~ change(shop_floor, 2)
    ~ change(standing, -2)
    "Be short, Sushkin. They're hungry." He passes you with his eyes on the salt. It is the best advice that anybody gets tonight, and he takes it. # remember: shop_floor
* {was_put_out()} [Push the salt back to where it stood # id: ch6_salt_back]
    ~ trust(pasha, 1)
    ~ change(shop_floor, -1)
    It has left a ring on the cloth, and you find it. "Thank you," says Pasha, from habit, and goes red. # portrait: pasha-1933 # remember: pasha
- -> ch6_soup
