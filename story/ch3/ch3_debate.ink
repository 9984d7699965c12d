// 9 March: the speech, who answers it and whom it costs; Lenin's reply to all of them.

=== ch3_speech
# status: final
~ open_hall("congress")
The carpet stops a step short of the rostrum. Whoever spoke last has left a caraway seed on the wood, and you move it to one side, so as to begin. # portrait: none # cite: invented

Five minutes, says the chairman. By the clock under the gallery two of them went on the steps. # cite: invented

* [Say what you came to say # id: ch3_speech_say # form: speech]
* [Read them the job ticket: who runs the shop? # id: ch3_speech_ticket]
    ~ change(conviction, 2)
    ~ change(standing, -1)
    ~ change(strength, -1)
    It went round under the benches in October, *Who runs the shop?*, and you have copied it, with the answers and the line through each. You read it as it stands. "Is that the question or the speech?" asks the chairman. # remember: conviction # cite: invented
- -> ch3_speech_heard

=== ch3_speech_heard
# status: final
{ delegate:
- stepan: "A thing is to size or it is not," you say, "and the man who knows is the one with the gauge in his hand. At our works the one who signs for the shop cannot read a gauge. I don't ask for his head. I ask that those who can read it should choose who signs." You have not raised your voice. They have had to be quiet for it. # sfx: murmur_fall # cite: invented
- darya: "I chalk numbers on sleeves," you say. "Three hundred women, from five in the morning. Any of them can tell you to a crumb what our shop will turn out on the bread it gets. Nobody asked. It would have cost one sheet of paper." Somebody in front laughs. You wait it out, as you wait for a press to finish its stroke before you put in your hand. # sfx: laughter # cite: invented
- kuzma: "I carried out Trotsky's {term_as(order_1042, "Order 1042")}," you say, "and the engines ran. I'd carry it out again. But I want to be ordered by somebody whom I can vote out for it." You had meant to stop there. "One of the orders was wrong. There was no one to whom it could be said." You stand a little longer, in case there is now. # sfx: murmur_fall # cite: invented
- yegor: "By the coal, comrades! When the roof talks," you say, and have to start again, "when it talks, the hewer hears it first. He lies under it. And the telephone's in the office! So the office sends him a circular about the roof." You beat on the rostrum what a prop says before it goes. All the miners in the hall look up. # sfx: murmur_rise # cite: invented
}

{ has_spoken():
    {
    - speech_platform() != "workers_opposition": Then comes what nobody in Tula gave you to carry. "{speech_gist()}" Kollontai looks up to see who you are. # cite: invented
    - heckled(): "{speech_gist()}" you get as far as, and from the right side they want to know who wrote it for you. You say it again, and by then it is an answer to them. # sfx: shout # cite: invented
    - applause() >= 30: And then the rest of it, in one breath: "{speech_gist()}" Hands, from under the gallery, where the guests are, who have no vote. # sfx: applause # cite: invented
    - else: And then the rest of it, in one breath: "{speech_gist()}" It goes up into the dome. You can hear it arrive. # cite: invented
    }
}

{marked(f1_petition_honest): You say the word that you wrote in June, *Sunday*, and from the presidium somebody asks you to keep to the question. # cite: invented}

{marked(f2_walked_train): Half-way through you cough, and from the back, where the railwaymen sit, comes a shout: "We know that cough!" # cite: invented}

{marked(f2_printed): You say that in Tula the theses were printed on labels for cherry brandy. "So *that's* where it is!" calls somebody, and you have the left side of the hall, as far as the third column. # cite: invented}

The bell. At the table Lenin has been writing; he looks up, friendly, with his head on one side. "Which works is that?" # sfx: handbell # portrait: lenin-warm # who: lenin # cite: invented

* [Tell him which # id: ch3_name_works]
    ~ change(standing, -1)
    ~ change(shop_floor, 2)
    He writes it down, and asks how it is spelt. # sfx: pen # remember: file # cite: invented
* [Say: any of them # id: ch3_any_works]
    ~ change(conviction, 1)
    ~ change(standing, -2)
    "Any!" says Lenin to his neighbour, delighted. "So it is one." He writes something all the same. # sfx: pen # remember: file # cite: invented
- -> ch3_answered

=== ch3_answered
# status: final
{ has_spoken():
    ~ opponent_speaks("lenin")
    You are not down the steps when Lenin has said from his chair, in passing: "{opponent_gist()}" # portrait: lenin # who: lenin # cite: lenin_cw32 # cite: invented
}
~ close_hall()

The next speaker is a furnaceman from the Urals, without eyebrows. "Tula wants us to choose. We chose. Nadezhdinsk, in the spring of 1918. There were two up for it: one knew the furnace, and had a temper, and one promised to pay us for the days that she stood. A good man. He paid. By Easter we'd eaten the coke." "I put up my hand for the good man. It was *this* hand." # portrait: none # sfx: murmur_rise # cite: invented

* [Call back: and who chose the next one? # id: ch3_call_next]
    ~ change(conviction, 1)
    ~ change(standing, -2)
    ~ change(shop_floor, 1)
    "The centre," he says. "And?" The whole hall waits. "He reads us circulars," says the Urals, and the bell has to be rung for some time. # sfx: laughter # remember: standing # cite: invented
* [Let him have it; he was there # id: ch3_grant_urals]
    ~ change(conviction, -3)
    ~ change(standing, 2)
    ~ change(shop_floor, 1)
    You nod to him across the rows. For the rest of the day you try to find what was the matter with it. # remember: conviction # cite: invented
* [Go after him to the stair, and ask about the coke # id: ch3_ask_coke]
    ~ change(shop_floor, 2)
    ~ change(strength, -2)
    It was eleven weeks' wages for four thousand people, he says. He'd do the same today. He would only look for one who knew the furnace *and* was good. "Have you got one?" he asks. # remember: shop_floor # cite: invented
- In the interval the man in felt boots takes back what he offered the other three. {ch3_offer.took_place: Yours stands.} # cite: invented
{ delegate:
- stepan:
    ~ trust(darya, -1)
    "It was only milk," says Darya. "He'd miscounted the glasses." She does not look up from the bread. "It was a good speech. I counted the coughs." # portrait: darya # who: darya # cite: invented
- darya:
    ~ trust(kuzma, -1)
    "The desk with the telephone is in another town," says Kuzma. "I had not said yes." Then, after a time: "I had paced out where it would go." # portrait: kuzma # who: kuzma # cite: invented
- kuzma:
    ~ trust(yegor, -1)
    "Two years of the Sverdlov university!" says Yegor. "No, I mean — good. By the coal. Somebody had to say it." He goes off to wash, and is gone for an hour. # portrait: yegor # who: yegor # cite: invented
- yegor:
    ~ trust(stepan, -1)
    "I was to have had a set of Swedish gauges," says Stepan Ilyich. "I should have liked to see them in their wax." He planes. # portrait: stepan # who: stepan # cite: invented
}
-> ch3_lenin_answers

=== ch3_lenin_answers
# status: final
Lenin has the last word on the report. He has Kollontai's pamphlet in his hand, marked in three colours. {ch3_your_copy: It has the number of your room in it.} # scene: hall # light: lamp # place: Moscow, the Kremlin # ambience: murmur # portrait: lenin # cite: lenin_cw32 # cite: figes_1996 # cite: invented

"I evaded Kronstadt, it appears? I spoke of nothing else. The peasant comes home from five fronts with a rifle and finds no horse. He'll follow anyone who shouts. And *this* is the week to discuss who shall elect the board that elects the board. Stand here with us, or over there with a rifle; but an opposition, now, no. We have had enough of oppositions." # portrait: lenin-hard # who: lenin # cite: lenin_cw32 # cite: invented

{ marked(f3_spoke): -> ch3_asks_for_a_name }
{ ch3_her_five_minutes.unsigned: -> ch3_takes_a_note }
-> ch3_firmly_united

=== ch3_takes_a_note
# status: final
He takes a note from under the carafe. It is on a soup coupon. "*What do the sailors want?* Soviets without the communists. And after a month of those, they'll have neither. Next time, comrade, sign. I answer better." # who: lenin # cite: lenin_cw32 # cite: invented

* [Stand up: it was you # id: ch3_own_the_coupon]
    ~ change(conviction, 3)
    ~ change(standing, -3)
    "You see?" says Lenin to the hall. "One can stand up, and the roof holds." He gives you the coupon back across three rows; it is good for a soup. # portrait: lenin-warm # sfx: paper # remember: standing # cite: invented
* [Look round for the one who wrote it # id: ch3_look_for_writer]
    ~ change(standing, 2)
    ~ change(conviction, -3)
    Six hundred people are looking round for him. In your own row there are three who don't. # portrait: none # remember: conviction # cite: invented
- -> ch3_firmly_united

=== ch3_asks_for_a_name
# status: final
{ delegate:
- stepan: "Tula says that the one who signs can't read a gauge." He has found your face. "Quite right!" # who: lenin # cite: invented
- darya: "Tula says that three hundred women knew it to a crumb, and weren't asked." He has found your face. "Quite right!" # who: lenin # cite: invented
- kuzma: "Tula says that an order was wrong, and it could be said to no one." He has found your face. "Quite right!" # who: lenin # cite: invented
- yegor: "Tula says that the roof talks and the office has the telephone." He has found your face. "Quite right!" # who: lenin # cite: invented
}

"Write to me, this evening, whose doing it is. I'll throw him out! But you've told the *hall*. Tomorrow Paris has it." He is truly asking, but he doesn't wait. # who: lenin # cite: invented

* [Send it up to him on a slip, now # id: ch3_send_name]
    ~ change(standing, 3)
    ~ change(conviction, -2)
    ~ change(shop_floor, -1)
    { delegate == kuzma:
        There was no name under that order. You send up its number, and the hour. Everyone who hands it on reads it first; Lenin puts it in his waistcoat, with the watch. # portrait: lenin # sfx: paper # remember: standing # cite: invented
    - else:
        Everyone who hands it on reads it first. Lenin puts it in his waistcoat, with the watch, and nods to you. # portrait: lenin # sfx: paper # remember: standing # cite: invented
    }
* [Call back: not who it is; who chose him # id: ch3_not_a_name]
    ~ change(conviction, 2)
    ~ change(standing, -2)
    "I offer a head," cries Lenin, "and Tula wants the hat-shop!" Nobody hears what you say next. # portrait: lenin-warm # sfx: laughter # remember: conviction # cite: invented
- -> ch3_firmly_united

=== ch3_firmly_united
# status: final
{ delegate == stepan:
    Of Kollontai and Shlyapnikov, who were lovers years ago, he says that one may rejoice to see two comrades so firmly united, as a class. The laugh comes up three rows at a time, and she sits in it as straight as a candle. # portrait: kollontai-hard # sfx: laughter # cite: lenin_cw32 # cite: figes_1996 # cite: invented
- else:
    {term_as(shlyapnikov, "Shlyapnikov")}, the turner who leads your side, was once her lover, and the hall knows it. One may rejoice, says Lenin, to see two comrades so firmly united, as a class. The laugh comes up three rows at a time, and she sits in it as straight as a candle. # portrait: kollontai-hard # sfx: laughter # cite: lenin_cw32 # cite: figes_1996 # cite: invented
}

Afterwards, in the crush at the doors, people look at their galoshes when she comes by. # portrait: none # sfx: chairs # cite: invented

* [Go down with her to the cloakroom # id: ch3_walk_kollontai]
    ~ change(conviction, 1)
    ~ change(standing, -2)
    ~ trust(kollontai, 1)
    { delegate == darya:
        "They laughed at {term_as(armand, "Inessa")} too," she says. Inessa had the section before her, and is dead. "I did, I think." You hold her coat. She puts her arm into the wrong sleeve and leaves it there, as though that were how it is worn. # portrait: kollontai # who: kollontai # remember: standing # cite: clements_1979 # cite: invented
    - else:
        She talks the whole way down about where one can still get overshoes soled. At the hatch she looks for her number in the bag, and in the glove. It is in her hand. "You needn't wait," she says. You wait. # portrait: kollontai # who: kollontai # remember: standing # cite: invented
    }
* [Ask Shlyapnikov why he did not get up # id: ch3_ask_turner]
    ~ change(shop_floor, 2)
    ~ change(standing, -1)
    ~ trust(shlyapnikov, -1)
    "And say what? If it's true I'm a fool, and if it's not I'm a worse one. They'll have forgotten every figure by Tver. *That* they'll take home." # portrait: shlyapnikov-hard # who: shlyapnikov # remember: shlyapnikov # cite: invented
* [Ask the one who laughed longest what is funny # id: ch3_ask_laugher]
    ~ change(conviction, 1)
    ~ change(shop_floor, 1)
    ~ change(standing, -1)
    { not ch3_six_beds:
        It is {term_as(lyalin, "Lyalin")} of Penza, who sleeps in your room and is delighted with everybody. # cite: invented
    - else:
        It is Lyalin, from the fifth bed. # cite: invented
    }
    He explains it to you, with dates. He goes into it rather further than Lenin did, and at the end he finds that there is room round him, in a full doorway. # remember: conviction # cite: invented
- -> ch3_vigil
