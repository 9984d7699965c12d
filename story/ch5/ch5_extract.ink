// June 1922. The extract from the minutes; where you are sent.
=== ch5_start ===
# status: final
~ pass_time(3)
# title: Remote Regions
EXTRACT from minutes no. 74. HEARD: on strengthening the organisations of the remote regions. RESOLVED: to place the comrade named overleaf at the disposal of the centre for work outside Tula province. Affairs to be handed over within five days. # scene: cell_room # date: 1922-06-12 # place: Tula, the provincial committee # music: file # ambience: none # portrait: none # doc: typed # cite: heller_nekrich # cite: invented
Overleaf is you. There is nothing else overleaf. Of the four who shared a carriage to the Tenth Congress three have been given such a paper this week.
{term_as(sorokin, "Sorokin")} has moved up to the records department of the province and has taken the good lamp with him. "I got them to put *strengthening*," he says. "Upstairs they had *airing*." He asks after the child, by name, and how it bears the cold. # portrait: sorokin # who: sorokin
"Somebody must sit in {term_as(murman, "Murman")}," he says. "If we sent only those who want to go, Murman would be governed by people who want to be in Murman. Ten thousand they will move this year. You are not being punished. I looked; there is no such word in it." # who: sorokin # cite: heller_nekrich
* [Accept: hand over your keys and ask where # id: ch5_accept]
    ~ mark(f5_accepted)
    ~ change(standing, 5)
    ~ change(conviction, -4)
    There are four keys. One of them opens nothing in this building. Sorokin gives you a receipt for four. # remember: standing # sfx: paper
    -> ch5_card_tray
* [Appeal, with no ration until they answer # id: ch5_appeal]
    ~ enter(sh_transfer_appeal)
    ~ mark(f5_appealed)
    ~ change(conviction, 6)
    ~ change(standing, -6)
    ~ change(strength, -4)
    You appeal to the Control Commission. While it considers you are on the books of no organisation, and rations are given out by organisation. {term_as(pasha, "Pasha")} brings potatoes in a hat box. The answer takes six weeks and is a little shorter than the question. # remember: file # sfx: typewriter
    -> ch5_appeal_answer
* {at_least(standing, 60) || marked(f4_told_commission)} [Ask for Berlin: warm, abroad, and talked about # id: ch5_berlin]
    ~ mark(f5_abroad)
    ~ posted_to = post_berlin
    ~ change(shop_floor, -7)
    ~ change(strength, 7)
    ~ change(conviction, -2)
    Sorokin lays down his pen. It can be done, he says, for somebody of whom the centre thinks well. { marked(f4_told_commission): In April you were found helpful.|You have kept a clean desk.} Nobody will call it a transfer. At the gate, when it is known, a man you have never spoken to asks you to bring back needles. # remember: shop_floor
    -> ch5_berlin_life

=== ch5_card_tray ===
# status: final
In Moscow, in the {term_as(uchraspred, "department of records and assignments")}, a girl in mittens with the finger-ends cut off walks two fingers along a tray of cards until they stop at you. She reads it, both sides, and it takes her some time; you had not thought that there was a second side. # scene: office # date: 1922-06-20 # place: Moscow, the Central Committee # music: file # portrait: none # cite: heller_nekrich # cite: invented
"Urals, there's works there, but the works stand idle and the people don't. Turkestan, there's bread. They had Tomsky there to punish him and he's back already. Murman." She considers what there is in Murman. "There's a railway." # cite: daniels_1960
* [Take the Urals, for the works, and go hungry # id: ch5_take_urals]
    ~ posted_to = post_urals
    ~ mark(f5_at_urals)
    ~ change(conviction, 4)
    ~ change(strength, -4)
    She moves you from one tray to another. It is done with one hand, and the other goes on eating an apple. # sfx: paper # remember: conviction
* [Take Turkestan, for the bread, among strangers # id: ch5_take_turkestan]
    ~ posted_to = post_turkestan
    ~ mark(f5_at_turkestan)
    ~ change(strength, 4)
    ~ change(shop_floor, -4)
    "All the clever ones take Turkestan," she says, and drops you in behind a divider marked in red. # sfx: paper # remember: shop_floor
* [Take Murman, the worst; it will look willing # id: ch5_take_murman]
    ~ posted_to = post_murman
    ~ mark(f5_at_murman)
    ~ change(standing, 4)
    ~ change(strength, -6)
    "Really?" says the girl. She looks on the card again, to see what she has missed, and writes there: *went willingly*. # sfx: paper # remember: standing
- -> ch5_road

=== ch5_appeal_answer ===
# status: final
~ posted_to = post_murman
~ mark(f5_at_murman)
HEARD: statement of the comrade on the transfer. RESOLVED: to consider the transfer correct. To propose that the comrade leave for the Murman line within three days. # date: 1922-07-28 # doc: typed # cite: invented
The Urals are taken by now, and so is Turkestan. "You see," says Sorokin, who has come with the warrant to the station himself. "With us anybody can appeal. Write that down somewhere." # portrait: sorokin # who: sorokin
-> ch5_road

=== ch5_road ===
# status: final
{ posted_to:
- post_urals:
    It takes until winter for the post to be confirmed. Beyond Perm the line goes up a valley in which every chimney is cold. You are to organise the union at a pit village forty versts from the railhead. At the railhead there is a shed, a stove and, on Thursdays, a sledge. # scene: remote # date: 1923-01-18 # place: The Urals, a railhead # music: road # ambience: wind # portrait: none # cite: invented
- post_turkestan:
    It takes until winter for the post to be confirmed. Then for nine days it is steppe. You are to organise the union of the salt works, thirty versts from the line, on the Aral shore. There is bread, as she said. There is also a shed, a stove and, on Thursdays, a cart on runners. # scene: remote # date: 1923-01-18 # place: Turkestan, a railhead near the Aral # music: road # ambience: wind # portrait: none # cite: invented
- else:
    It takes until winter for the post to be confirmed. The Murman line was laid in two years of war, partly by prisoners, and has been lying down ever since. You are to organise the union of the track gangs. The last station is a carriage without wheels. There is a stove in it and, on Thursdays, a sledge. # scene: remote # date: 1923-01-18 # place: The Murman line, a railhead # music: road # ambience: wind # portrait: none # cite: invented
}
{ delegate:
- stepan:
    You carry the micrometer in flannel against your skin. At thirty below it reads two hundredths short; you have made a note of the correction, though there is nothing here to measure.
- darya:
    You have counted the telegraph poles since the last bread: nine hundred and four. On two of them somebody had been at the wire for snares.
- kuzma:
    Your watch stopped on the third night, when the oil froze. You carry it in your mouth a while, like a lozenge, and it goes. It is the station clock that is wrong.
- yegor:
    You have one Pravda, nine days old, and have read it to the stove twice, finger under the line, through the mitten. The stove, well, it has taken the point about the harvest.
}
Towards night a lantern comes along the snow. The driver is wrapped up to the eyes. He stops short of you and looks.
* [Call out your name and your post # id: ch5_call_post]
    ~ change(standing, 2)
    ~ change(shop_floor, -1)
    It is quite a long post. The wind has most of it before you get to the end. # remember: standing
* [Call out that you are from Tula # id: ch5_call_tula]
    ~ change(shop_floor, 2)
    ~ change(standing, -1)
    At the word the driver lifts his lantern a little higher. # remember: shop_floor
- -> ch5_cart
