// 24 January 1921: the delegate's own hall. 10 February: the conference of the province.

=== ch2_own_hall
# status: final
{ delegate:
- stepan:
    ~ open_hall("arms_works")
    They stop the belts at four, and the barrel shop comes to a stand one machine after another, the way a dog lies down. A thousand people find something to sit on. On the crane rail above you are the boys. Everybody here knows how you take a cut; hardly anybody has heard you say four sentences. # scene: works_yard # date: 1921-01-24 # place: Tula, the barrel shop of the arms works # music: works # ambience: murmur # portrait: none # cite: invented
- darya:
    ~ open_hall("cartridge_works")
    In the loading shop one speaks in felt slippers, because of sparks. The women stay at the tables with their hands in their laps, where the belts have been; the men from the brass stand along the wall. The bread was cut on Saturday. There are six hundred here by your count, and the stewards have put down a thousand. # scene: works_yard # date: 1921-01-24 # place: Tula, the loading shop of the cartridge works # music: works # ambience: murmur # portrait: none # cite: semanov_1973 # cite: invented
- kuzma:
    ~ open_hall("depot")
    The meeting was ordered for seventeen hundred and begins at seventeen hundred. They have rolled an engine back from the turntable and you speak from its footplate, with the warm at your back. Half of them are in arrears with their sleep. Nobody has been ordered to listen. You look to see whether they do. # scene: depot # date: 1921-01-24 # place: Tula, the locomotive shed # music: works # ambience: murmur # portrait: none # cite: invented
- yegor:
    ~ open_hall("pit")
    They hold it in the lamp room, because it is the one place where all three shifts must come. So your hall changes while you stand in it: black ones come in and hang up a lamp, white ones take it down and go. They say a man's lamp knows if he is lying. By the coal, you hope not. # scene: pit # date: 1921-01-24 # place: The Bobrik pits, the lamp room # music: works # ambience: murmur # portrait: none # cite: invented
}

Sorokin is in the chair. He has put two glasses on the table, one for each side of the question, and both are full to the same height. # portrait: sorokin # cite: invented

* [Get up and say it # id: ch2_hall_say # form: speech]
    -> ch2_hall_heard
* [Sit among them, and let it be argued without you # id: ch2_hall_sit]
    ~ change(conviction, -3)
    ~ change(strength, 2)
    ~ change(standing, 1)
    ~ opponent_speaks("local_secretary")
    So it is Sorokin who speaks, as one does who only wants to help. "{opponent_gist()}" He looks round for somebody who differs. People look at you, then at the floor in front of you. # who: sorokin # remember: conviction # cite: invented
    ~ close_hall()
    -> ch2_third_weeks

=== ch2_hall_heard
# status: final
{
- speech_tone() == "mocking": You make them laugh before you make them think, and then you say it: "{speech_gist()}" # portrait: none # cite: invented
- speech_tone() == "sharp": You say it the way one knocks a pin out: "{speech_gist()}" # portrait: none # cite: invented
- speech_tone() == "conciliatory": You begin with what the others are right about, and it takes a while. Then: "{speech_gist()}" # portrait: none # cite: invented
- else: You say it once, without raising your voice. "{speech_gist()}" # portrait: none # cite: invented
}

{
- heckled(): Half-way, from under the roof, somebody wants to know what that will be in bread. It gets its laugh, and you have to begin the sentence again from a place where it does not begin.
- applause() >= 50: There is a roar, and under it the flat sound of hands on sheet iron. # sfx: applause
- applause() >= 25: They clap as people clap in mittens. Here and there a mitten comes off. # sfx: applause
- else: Nobody claps. A woman says "Well," and draws it out, and it may be the most that anyone has ever said for it.
}

Sorokin never contradicts. He agrees with all of it, up to the last step, and there he stops with his hand on the rail. # portrait: sorokin
~ opponent_speaks("local_secretary")
"{opponent_gist()}" # who: sorokin # cite: invented

* [Get up again and answer him # id: ch2_hall_answer # form: speech]
    {
    - applause() >= 40: "{speech_gist()}" You have not sat down before the noise comes. Sorokin moves his glass out of its way. # portrait: none # sfx: applause # cite: invented
    - else: "{speech_gist()}" It is true, and it is the second time tonight that somebody has said a true thing to them. They are looking for their caps. # portrait: none # cite: invented
    }
* [Let him have the last word; it is his chair # id: ch2_hall_leave]
    ~ change(standing, 2)
    ~ change(shop_floor, -1)
    You stay where you are. He thanks you for it with his eyes, by name and patronymic. # remember: standing # cite: invented
- -> ch2_hall_hands

=== ch2_hall_hands
# status: final
A show of hands is asked for, for information; it binds nobody. The secretary walks down the middle with a pencil, counting in fives. {hall_cards("workers_opposition")} for the theses. {hall_cards("ten")} for the Ten, {hall_cards("trotsky_bukharin")} for Trotsky, {hall_cards("abstained")} who keep their hands in their sleeves. {speech_why(1)} # portrait: none # sfx: pen # cite: invented

{
- has_spoken() && speech_platform() != "workers_opposition": You came in with the theses in your coat and got up for something else. Nobody reproaches you with it. Two or three look at you as one looks at a gauge that has been put back into the wrong drawer.
- hall_moved("workers_opposition") >= 20: When you came in it would have been {hall_opening("workers_opposition")}. A foundryman who has never said a word to you gives you a light, and then, having thought, the rest of the box.
- hall_moved("workers_opposition") >= 1: When you came in it would have been {hall_opening("workers_opposition")}. You look for the ones who have moved, and find one: he is inspecting his own hand.
- hall_moved("workers_opposition") == 0: It is what it would have been if you had stayed at home.
- else: When you came in it would have been {hall_opening("workers_opposition")}. Some who were yours have taken their hands down, and one of them tells you so on the stairs, kindly, as one tells a man about his collar.
}
~ close_hall()
* [Write the figure on the wall map # id: ch2_hall_map]
    ~ change(conviction, 1)
    Beside Tula there is hardly room. You write it small, with the date. # sfx: pen # remember: conviction
* [Go home by way of the ones who kept their hands in # id: ch2_hall_doors]
    ~ change(shop_floor, 2)
    ~ change(strength, -2)
    Four doors. At two you are given tea of something, at one a chair, and at the fourth an honest answer, through the wood. # remember: shop_floor # cite: invented
- -> ch2_third_weeks

=== ch2_conference
# status: final
~ open_hall("tula_conference")
The conference meets in the railwaymen's club, on benches, since the chairs have been burned. {marked(f2_printed): From the gangway you can smell cherry.} Here it counts: whoever is chosen in this room goes to Moscow and votes. {hall_voters()} have a red card each, cut out of a map of the old Empire; yours is part of Poland. # scene: cell_room # date: 1921-02-10 # place: Tula, the railwaymen's club # music: works # ambience: murmur # portrait: none # cite: invented

The man from the provincial committee speaks first. He has no paper, and he looks tired enough to be believed.
~ opponent_speaks("local_secretary")
"{opponent_gist()}" # cite: invented

Black hands go up to speak, from two shops at the arms works, from the pits on the Bobrik side, and one in a bandage. The chairman is looking at you. # cite: invented

* [Take the floor for your platform # id: ch2_conference_say # form: speech]
    {
    - heckled(): "{speech_gist()}" Twice you are called to order, and once to the point. When you sit down your water has been drunk. # cite: invented
    - applause() >= 40: "{speech_gist()}" The benches take it up with their boots. It is a wooden floor, with a cellar under it. # sfx: applause # cite: invented
    - else: "{speech_gist()}" They hear you out. In the third row somebody is mending a strap, and does not lose a stitch. # cite: invented
    }
* [Give your minutes to the man with the bandage # id: ch2_conference_cede]
    ~ change(shop_floor, 3)
    ~ change(standing, -1)
    ~ change(conviction, -2)
    He says that he had a speech, and that it was in the hand. Then he holds up the bandage, turns it once so that the back row may see, and sits down. # remember: shop_floor # cite: invented
- -> ch2_conference_names

=== ch2_conference_names
# status: final
Then a woman from the cartridge works, straight off the night shift, wants to know which of the great leaders is for it. The ones we've heard of. # cite: invented

* [Read her all the names, with their trades # id: ch2_read_names]
    ~ change(conviction, 3)
    ~ change(strength, -2)
    ~ change(standing, -2)
    They listen to thirty-eight names with the politeness that is shown to a bride from another village. # remember: conviction # cite: smele_2015
* [Give her the one they may know: Kollontai # id: ch2_name_kollontai]
    ~ change(standing, 2)
    ~ change(conviction, -2)
    ~ change(shop_floor, 2)
    "Since the twenty-eighth of January. In *Pravda*." There is a stir on the women's side. "She's a lady," says somebody fairly. "But she's come." # remember: shop_floor # cite: clements_1979
* [Say it flatly: no one who can give you bread # id: ch2_no_great_name]
    ~ change(shop_floor, 5)
    ~ change(standing, -4)
    "Not one?" "Not one that hangs in a frame." It goes along the benches in both directions. People do not seem put out. They are looking at who sits beside them. # remember: shop_floor # cite: invented
- "So of the great ones nobody's for it," says an engine-cleaner. "Only us."

"Only you."

He considers it, and puts up the other hand as well. # cite: invented
-> ch2_conference_count

=== ch2_conference_count
# status: final
The tellers count twice and get two numbers, and the chairman takes the one that adds up. {hall_cards("ten")} for the Ten. {hall_cards("workers_opposition")} for the theses. {hall_cards("trotsky_bukharin")} for Trotsky and Bukharin, {hall_cards("democratic_centralists")} for the Democratic Centralists, and {hall_cards("abstained")} who hold the card edge on, so that it cannot be seen. # sfx: handbell # cite: own_estimate # cite: invented

{
- hall_cards("workers_opposition") > hall_cards("ten"): For a moment nobody sits down. A year ago this town turned its own committee out, and the next time it turned round again; it knows what it is holding. # cite: pavlyuchenkov_2008
- else: It is not a majority. It is more than the man from the provincial committee had been told to expect, and he asks to see the pencil. # cite: pavlyuchenkov_2008
}

Seats go by share. By both the numbers, the four of you go to the congress. # cite: invented
~ close_hall()
* [Count the edge-on ones yourself # id: ch2_count_edges]
    ~ change(conviction, 2)
    ~ change(strength, -1)
    You know most of them. Two look straight at you, and the cards do not move. # remember: conviction # cite: invented
* [Shake hands with the man from the committee # id: ch2_count_hand]
    ~ change(standing, 3)
    ~ change(shop_floor, -1)
    His is quite cold. "Now we shall all have to live with it," he says, and it might be about the figures. # remember: standing # cite: invented
- -> ch2_last_weeks
