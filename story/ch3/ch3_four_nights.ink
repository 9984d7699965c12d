// One long scene for each delegate among those who stayed.

=== ch3_stepan_seats
# status: final
Shlyapnikov sends a slip with one word on it: *Gauge*. In Paris he had the bed across the landing, and when he had made a drawing by night he pushed it under your door with that word. This time it is a list. # scene: union_office # date: 1921-03-13 # place: Moscow, the Metalworkers' Union # ambience: lamp # portrait: tomsky # cite: invented

It is in {term_as(tomsky, "Tomsky's")} hand. He is the chairman of all the unions, and comes straight from where Lenin's side drew up the next {term_as(central_committee, "Central Committee")}. He is buttoning a coat that is buttoned. "Kutuzov of the weavers, and you. Two out of twenty-five. I spoke for it. Take it, Sasha. Out here you're a deviation. In there you're a vote." # who: tomsky # cite: loginov # cite: gaido_review # cite: invented

"Last spring you were for boards, Misha. No more one-man rule. You banged on the table." # portrait: shlyapnikov # who: shlyapnikov # cite: tomsky_ref # cite: invented

"Last spring I slept," says Tomsky. # portrait: tomsky # who: tomsky # cite: invented

* [Ask Tomsky what he had to promise for it # id: ch3_stepan_ask_tomsky]
    ~ change(conviction, 2)
    ~ change(standing, -2)
    "That you'd be reasonable," he says. He goes down backwards, by the rail, like a man on a ship's ladder. # remember: conviction # cite: invented
* [Hold the lamp for him on the stairs # id: ch3_stepan_lamp]
    ~ change(standing, 2)
    ~ change(shop_floor, -1)
    "I was a lithographer," he says. "On the stone everything stands the wrong way round, and one gets used to it, and it prints right." He looks up. "It does print right." # remember: standing # cite: tomsky_ref # cite: invented
- When the street door has shut, Medvedev lays it out like instruments. "They condemn the platform and elect the man. Accept, and you carry out the sentence, and are quoted under it. Decline, and you have deserted in a war." # portrait: medvedev # who: medvedev # cite: allen_2015 # cite: invented

"Twenty-five people settle who gets tin and who gets Archangel," says Shlyapnikov, "and none of ours has so much as heard it happen. I've tried two years to see their minutes. Now they set me down on top of them." He pushes the list under the lamp. "You measure. Is it to size?" # portrait: shlyapnikov # who: shlyapnikov # cite: invented

* [Say: accept; outside the bore a gauge tells nothing # id: ch3_stepan_accept]
    ~ mark(f3_said_accept)
    ~ change(standing, 3)
    ~ change(conviction, -2)
    ~ enter(sh_seats_advice)
    "And if the bore is cut to the gauge?" asks Medvedev. You have no answer to that. You have seen it done. # remember: file # cite: invented
* [Say: decline; no man may pass his own work # id: ch3_stepan_refuse]
    ~ mark(f3_said_refuse)
    ~ change(conviction, 4)
    ~ change(standing, -4)
    ~ enter(sh_seats_advice)
    "So spoke an inspector," says Shlyapnikov. He is not joking. # remember: file # cite: invented
* [Say: it is for the condemned to vote on that # id: ch3_stepan_hands]
    ~ change(shop_floor, 4)
    ~ change(conviction, 1)
    ~ change(standing, -2)
    "By hands, then, at midnight," says Shlyapnikov. "And you count. I'd be tempted." # remember: shop_floor # cite: invented
- {term_as(lutovinov, "Lutovinov")} has come in without knocking, in one galosh. His voice goes up where other men's stop. "You're weighing it! One *weighs* that? They've spat in our soup and they hand you the spoon!" He sits down on the sill. "And I'd go. If they asked me, I'd go, and run all the way. Write that down too." # portrait: lutovinov # who: lutovinov # cite: lutovinov_ref # cite: lenin_cw32 # cite: invented

"Nothing is to be written down," says Medvedev. "Paper is found." # portrait: medvedev # who: medvedev # cite: invented

* [Write it all the same: who spoke, how many, when # id: ch3_stepan_write]
    ~ change(conviction, 4)
    ~ change(standing, -4)
    ~ enter(sh_night_count)
    You rule the columns with the edge of your steel rule. Medvedev reads it over your shoulder and corrects the hour by four minutes. # sfx: pen # remember: file # cite: invented
* [Write nothing; keep it in your head # id: ch3_stepan_head]
    ~ change(strength, -2)
    ~ change(standing, 1)
    ~ change(conviction, -1)
    You say it over on the stairs, as one says over a setting: who spoke, in what order, and who had one galosh. # remember: strength # cite: invented
- -> ch3_fraction_night

=== ch3_darya_queue
# status: final
"Show me a Moscow queue," says {term_as(kollontai, "Kollontai")}. "Not from the sledge." So on Sunday at five in the morning she stands with you before the bakery in the Sretenka, and you chalk 88 on her sleeve. It is good black cloth, and will not take chalk. # scene: queue # light: night # date: 1921-03-13 # place: Moscow, the Sretenka # ambience: street # portrait: kollontai # cite: invented

Since January two days' bread has had to last for three. On the third one comes early. # cite: semanov_1973 # cite: invented

"They laughed three rows at a time," she says, when you have stood an hour. "I held my back straight and thought about nothing but my back. Do you know who looked round? The women who were taking the minutes. All four." She blows into her glove. "I've run the section since the autumn. Whatever I ask for is granted, and then it isn't there. Is it so with you?" # who: kollontai # cite: clements_1979 # cite: invented

"Who's the lady?" says number 87, a tram conductress with a child's scarf round her head. # portrait: none # cite: invented

* [Tell her who the lady is # id: ch3_darya_tell]
    ~ change(shop_floor, 3)
    ~ change(standing, -3)
    It goes up the queue and comes back. "Her that wrote the kitchen should be parted from marriage?" says 87. "I've been parted from mine. Where's the kitchen?" "It has not been built," says Kollontai. "There. I only wanted to hear somebody say so." # remember: shop_floor # cite: clements_1979 # cite: invented
* [Say she is from your shop, off the night shift # id: ch3_darya_hide]
    ~ change(standing, 1)
    ~ change(conviction, 2)
    So she is told everything: about the depot chief's two rations, about the doctor, what one does for a doctor. She feels for her notebook. You hold down her hand, inside the muff, until it has understood. # remember: conviction # cite: invented
- At eight the shutter does not go up. At nine it goes up a hand's breadth and a voice says that there is no bread; five wagons that were meant for this district were coupled on to the Petrograd train. # light: dawn # sfx: door # cite: invented

"So that's where it is," says somebody. "Up there they struck, and got meat and boots." # cite: invented

"Then it's plain how it's done," says 87. # cite: smele_civil_wars # cite: invented

By the wall stands an empty crate. Two hundred women look at it. Kollontai does too. "If I get up on that," she says very low, "then by tonight it's in the summary: *while the shells fly, she calls them out*. And they'd be half right; I should hear my own voice, and I know what it does. You would only tell them what there is." # portrait: kollontai # who: kollontai # cite: invented

* [Get up: take names and march them to the Soviet # id: ch3_darya_crate]
    ~ change(shop_floor, 6)
    ~ change(standing, -7)
    ~ change(strength, -2)
    ~ enter(sh_queue_moscow)
    You tell them what there is. A hundred and forty come with you as far as Neglinnaya, in step, because of the cold. At the Soviet a sleepy man signs for a list of a hundred and forty names, and at four there are two wagons. He has kept the list. # portrait: none # sfx: boots # remember: file # cite: invented
* [Push her up: let them see one of the great # id: ch3_darya_push]
    ~ change(conviction, 4)
    ~ change(shop_floor, 2)
    ~ change(standing, -4)
    She speaks for four minutes without a gesture, and promises nothing. The {term_as(militia, "militiaman")} at the corner comes nearer in order to hear. When she gets down 87 does up her top button for her. There is no bread. # portrait: kollontai-warm # sfx: murmur_rise # remember: conviction # cite: invented
* [Send them home to warm up, places kept by number # id: ch3_darya_home]
    ~ change(standing, 4)
    ~ change(shop_floor, -3)
    ~ change(strength, -3)
    They go by tens, and you stand for two hundred. At one o'clock there is bread for a hundred and twelve of them. # portrait: none # remember: strength # cite: invented
- Her 88 has come off on your palm. # portrait: none # cite: invented
-> ch3_fraction_night

=== ch3_kuzma_station
# status: final
"It's your graph," says the one with the good tooth. He has sent a motor for you; he himself has not been to bed since Tuesday. On the wall of the traffic office all the red threads lean to the north, like rain. "And there's a train that isn't on it." # scene: traffic_office # date: 1921-03-13 # place: Moscow, the Nikolai station, traffic office, before dawn # music: road # ambience: train # portrait: none # cite: pavlyuchenkov_2008 # cite: invented

Eleven wagons of wounded, from the ice on the eighth. They came down as far as Klin behind an empty, and have stood there since Friday. They have no number. A train without a number cannot be let through, because it is not anywhere. # cite: voroshilov_lives # cite: invented

"The order says, military trains first," he says. "It doesn't say that these aren't military. I've read it since midnight for what it leaves out. It leaves out nearly everything." He rubs his face. "I'd sign. But I should like it to have been decided by somebody." # cite: invented

In another winter you said *received* to an order with no name under it, and did not look into the wagons. To everyone in leather it is a testimonial. # cite: invented

* [Hold two troop trains, and bring them down # id: ch3_kuzma_hold]
    ~ change(conviction, 5)
    ~ change(standing, -6)
    ~ enter(sh_line_night)
    Two battalions go into sidings, with their guns, to let eleven wagons past. At each station a commandant asks on whose order. You give your number in the union. # sfx: wire # remember: file # cite: invented
* [Wait for the gap at 06.50; the graph stands # id: ch3_kuzma_wait]
    ~ change(standing, 6)
    ~ change(conviction, -5)
    It is a good graph. You made it. You stand with the lamp and pass the guns, couplings tight, tarpaulins on, one after the other, to the minute. # sfx: whistle # remember: conviction # cite: invented
* [Give them the white thread, and your word for it # id: ch3_kuzma_white]
    ~ change(strength, -6)
    ~ change(shop_floor, 5)
    ~ change(standing, -2)
    There is always somebody. You chalk its number on a shunting engine and ride out on the tender as far as the third box, to swear to each signalman that it's a passenger. You walk back along the sleepers. # sfx: whistle # remember: strength # cite: invented
- At ten past four a tall man in a soldier's greatcoat is standing in the office. He has come on foot, alone, and nobody has heard the door. {term_as(dzerzhinsky, "Dzerzhinsky")}, the head of the Cheka, has been made to see to the stuck wagons of the republic as well. # portrait: dzerzhinsky # cite: semanov_1973 # cite: invented

"Please do not get up. Which of you decided?" The one with the tooth opens his mouth. "I did," you say. # who: dzerzhinsky # cite: invented

He reads the sheet through. "I voted with Trotsky over the railways," he says. "I thought: give one man the line, and the trains go. They go. And at night in every office sits somebody who decides what the order left out. I should like to have him beside me. I should also like to know his name." He waits. # who: dzerzhinsky # cite: fischer_1964 # cite: invented

* [Give him your name and your union # id: ch3_kuzma_name]
    ~ change(conviction, 3)
    ~ change(standing, 2)
    He writes nothing down. "Dorokhov," he repeats, and thanks you, and asks if there is any hot water. # remember: standing # cite: invented
* [Ask who answers, when the order was wrong # id: ch3_kuzma_ask]
    ~ change(conviction, 5)
    ~ change(standing, -5)
    "I do," says Dzerzhinsky. "For all of them. You look as though you did not believe it, and you are right: it is not possible. But I have found no other arrangement." He wishes you a good night. # remember: conviction # cite: invented
- The wounded come in when it is getting light. One of them, with his eyes tied up, wants to know what station it is. "Moscow." "Then I've come past my stop," he says. # cite: invented

* [Sing to him until the carts come # id: ch3_kuzma_sing]
    ~ change(shop_floor, 3)
    ~ change(strength, -3)
    At the second verse of the one about the bridge eleven wagons are joining in, each a little later than the last. # remember: shop_floor # cite: invented
* [Tell him when the next train goes back # id: ch3_kuzma_timetable]
    ~ change(strength, 1)
    ~ change(conviction, 1)
    23.40, you say, Klin, Tver, Bologoye, from platform two. He says the stations after you, and stops one short of the end. # remember: conviction # cite: invented
- -> ch3_fraction_night

=== ch3_yegor_pravda
# status: final
"Tomorrow is the fourteenth!" shouts {term_as(bukharin, "Bukharin")}, from behind a table with a live hedgehog on it. On Tuesday he could not print a word about platforms. Now he has a hole of forty lines in a Monday extra, for the morning of the vote. # scene: editorial_room # date: 1921-03-13 # place: Moscow, the office of Pravda # ambience: lamp # portrait: bukharin # who: bukharin # cite: invented

{ marked(f3_spoke):
    "*The roof talks, and the telephone's in the office.* I have dined out on it since Wednesday. I want that, on the unions, and signed." # who: bukharin # cite: invented
- else:
    "*Where'd they keep a general, on a ship full of stokers?* I have dined out on it since Tuesday. I want that voice, on the unions, and signed." # who: bukharin # cite: invented
}

You've read that paper out loud by every stove from Izhevsk to here, with a finger. And now it'd be somebody else's finger, and — well. You'd be what's under it. # cite: invented

* [Talk straight out, as in the lamp cabin # id: ch3_yegor_talk]
    ~ change(shop_floor, 2)
    ~ change(standing, -1)
    You get up to do it; you can't do it sitting. At the place where the roof comes down you have his inkwell in your fist, for the prop. # remember: shop_floor # cite: invented
* [Ask first who reads it before it's set # id: ch3_yegor_who_reads]
    ~ change(conviction, 2)
    ~ change(strength, -1)
    "I do. Then the night man. Then God." He turns over a sheet. "Since Tuesday also a comrade with a pencil, who sits in the bindery and is shy." # portrait: bukharin # who: bukharin # remember: conviction # cite: invented
- He takes it down himself. In the margin a little man with a pick comes into being, with your nose. # sfx: pen # cite: invented

Only at the end he changes a line. You said, *let the pit choose who runs it*. He has: *let the pit be drawn into the choosing*. # doc: hand # cite: invented

"Because yours you won't get," he says, quite gently. "But look. In my theses the union names a man and the state *must* take him. That is half of what you want. You want the whole, and tomorrow at about four you'll have nothing." # who: bukharin # cite: brinton_1970 # cite: lenin_cw32 # cite: invented

"It is the half with the butter on," says {term_as(radek, "Radek")}, from the sofa, under a German newspaper. # portrait: radek # who: radek # cite: ransome_1921 # cite: invented

* [Let it be printed, with his line in it # id: ch3_yegor_print]
    ~ mark(f3_article)
    ~ change(standing, 6)
    ~ change(conviction, -6)
    ~ enter(sh_article_pravda)
    He rings for the boy. You watch your forty lines go out of the door, folded, at a run. Your father couldn't read. They'll have it on the Bobrik by Wednesday, and someone will put a finger to it. # portrait: bukharin-warm # remember: file # cite: invented
* [Your line goes back, or there is no article # id: ch3_yegor_line]
    ~ change(conviction, 6)
    ~ change(standing, -4)
    He puts it back, without minding, and sends it down. At four in the morning comes a note: *no room, the swine, I am truly sorry*. # portrait: bukharin # remember: conviction # cite: invented
* [Never mind the article; ask for the drawing # id: ch3_yegor_drawing]
    ~ change(strength, 3)
    ~ change(standing, 1)
    ~ change(shop_floor, 1)
    "Nobody ever has!" He is delighted, signs it, and sees only afterwards what you have done with his forty lines. You've got them inside your shirt. # portrait: bukharin-warm # remember: strength # cite: invented
- Radek comes down with you, since he has run out of tobacco. "You say true things and don't know whom they hit. Tell me one for nothing. Your miners, the sixty-one who voted for you in January: would they come out for the sailors?" # portrait: radek # who: radek # cite: lenin_cw32 # cite: invented

* ["Not for sailors. For bread they would." # id: ch3_yegor_bread]
    ~ change(shop_floor, 3)
    ~ change(standing, -3)
    "So, no politics," says Radek. "That's what the Tsar was told." He fills his pipe from your pouch, with two fingers, sadly. # portrait: radek-hard # who: radek # remember: standing # cite: invented
* [Ask what he'd do, if he were sixty-one miners # id: ch3_yegor_ask_back]
    ~ change(conviction, 3)
    ~ change(standing, -1)
    "I? I'd vote with the majority, and remember the joke for later." He gives it some thought. "One ought to have somebody to whom one can tell it." # portrait: radek-warm # who: radek # remember: conviction # cite: invented
- -> ch3_fraction_night
