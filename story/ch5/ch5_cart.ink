// January 1923. Lozhevnikov drives the cart. In Berlin: a letter about it.
=== ch5_cart ===
# status: final
~ pass_time(7)
{
- marked(f1_petition_refused): -> ch5_cart_passes
- marked(f1_petition_honest): -> ch5_cart_sunday
- marked(f1_petition_formula): -> ch5_cart_ignorance
- else: -> ch5_cart_stranger
}

=== ch5_cart_sunday ===
# status: final
He drives up. It is {term_as(lozhevnikov, "Akim Lozhevnikov")} the gauge-maker, for whom you wrote the petition in June of 1920. "They read me your paper," he says, "in the camp office. The clerk came to *Sunday* and dropped his voice, like at a dirty word. So I knew that you'd put it." He turns back the sheepskin. There is a hot brick under it. "I had thought there'd be nobody." # who: lozhevnikov # cite: invented
When they let him out he was not to live in Tula. He holds up his right hand against the lantern. It trembles like a bad gauge needle. "So, a horse. A horse has tolerances." # who: lozhevnikov # cite: invented
-> ch5_cart_ride

=== ch5_cart_ignorance ===
# status: final
He drives up. It is {term_as(lozhevnikov, "Akim Lozhevnikov")} the gauge-maker, for whom you wrote the petition in June of 1920. "*Through lack of understanding*," he says. "They read me it in the camp office. Eleven years I was on gauges, and you put that I didn't understand." He thinks about it for as long as the horse needs to make water. "It got me a place with a vice. Get in." # who: lozhevnikov # cite: invented
When they let him out he was not to live in Tula. He holds up his right hand against the lantern. It trembles like a bad gauge needle. "So, a horse. A horse has tolerances." # who: lozhevnikov # cite: invented
-> ch5_cart_ride

=== ch5_cart_stranger ===
# status: final
He drives up. It is {term_as(lozhevnikov, "Akim Lozhevnikov")}, who made gauges at the arms works and in eleven years was never late. They took him in June of 1920. "From Tula," he says, hearing how you say good evening. "Don't tell me what it's like there. Get in." # who: lozhevnikov # cite: invented
He holds up his right hand against the lantern. It trembles like a bad gauge needle. "So, a horse. A horse has tolerances." # who: lozhevnikov # cite: invented
-> ch5_cart_ride

=== ch5_cart_ride ===
# status: final
You ride under the same sheepskin, back to back. He says that the instrument shop must be short of a man who can lap to half a thousandth; the shaking goes off when he has the work between his fingers. He says it to the horse.
* [Write to Tula tonight: they should take him back # id: ch5_cart_write]
    ~ trust(lozhevnikov, 3)
    ~ change(conviction, 4)
    ~ change(standing, -5)
    You write it on your knee, over your name and post. In April comes an answer, not to you but to the committee above you: why does its new secretary take an interest in the employment of former prisoners? Lozhevnikov gets nothing. He goes on stopping. # remember: standing # sfx: pen
* [Say nothing, and give him your tobacco # id: ch5_cart_tobacco]
    ~ trust(lozhevnikov, 1)
    ~ change(standing, 2)
    ~ change(conviction, -3)
    He puts the whole packet inside the muffler. "That's right," he says after a verst or so. "You've only just come." # remember: lozhevnikov
- -> ch5_seventh_point

=== ch5_cart_passes ===
# status: final
He brings the lantern close. It is {term_as(lozhevnikov, "Akim Lozhevnikov")} the gauge-maker. In June of 1920 they gave you a petition for him to write, and you would not put your name to it. He holds the light to your face for as long as one holds a gauge to a piece. Then he lowers it. # cite: invented
"Eleven years," he says to the horse, and the horse goes on. # who: lozhevnikov # cite: invented
It is thirty below. The lantern gets smaller, and the next sledge is on Thursday.
* [Walk after the lantern, all night if need be # id: ch5_cart_walk]
    ~ change(strength, -12)
    ~ change(standing, 3)
    ~ trust(lozhevnikov, -1)
    You keep to the runner's track, where the snow is pressed. Towards morning you come in and report for work. A woman takes off two of your toes with the shears for the harness, talking all the time about her sister. The lantern hangs by the stable door. It has been left lit. # remember: strength # sfx: boots
* [Go back to the shed and wait a week # id: ch5_cart_wait]
    ~ change(strength, -5)
    ~ change(standing, -6)
    You burn the bench, and then the timetable board. It is entered that the comrade arrived eight days late and could give no reason. The driver, who was asked, had seen nobody. # remember: standing # sfx: door
- -> ch5_seventh_point

=== ch5_berlin_life ===
# status: final
~ pass_time(7)
Berlin: a desk, a lamp with a green shade, a linoleum corridor that squeaks under good boots. You check deliveries of tools against the contract and send back every tenth case. By July the porters are paid twice a day, in paper, and run to the baker with it in a wheelbarrow. # scene: passage # date: 1923-07-20 # place: Berlin, the trade mission # music: road # ambience: none # portrait: none # cite: invented
{ delegate:
- kuzma:
    A letter comes from Yegor. They sent him to the Murman line, where you would have gone. It has been five months on the way.
- else:
    A letter comes from Kuzma. They sent him to the Murman line, where you would have gone. It has been five months on the way.
}
{
- marked(f1_petition_refused):
    The driver at the railhead is Lozhevnikov, Akim, of the gauges, whose petition you would not sign. He asked who was to have had this post and I named you. Then he stopped and put me down. It was nine versts. I have now eight toes and write this so that you know what it cost. # doc: hand # cite: invented
- marked(f1_petition_honest):
    The driver at the railhead is Lozhevnikov, Akim, of the gauges. He has your petition by heart, Sunday and all, and says it to the horse. His hand shakes. He asked was it warm where you are. I said I thought so. # doc: hand # cite: invented
- marked(f1_petition_formula):
    The driver at the railhead is Lozhevnikov, Akim, of the gauges. Your petition got him a vice and two years. His hand shakes. He asked if it is true that in Germany a man can buy a gauge block over the counter like a bun. # doc: hand # cite: invented
- else:
    The driver at the railhead is Lozhevnikov, Akim, of the gauges, whom they took in June of 1920. His hand shakes. He asked was it warm where you are. I said I thought so. # doc: hand # cite: invented
}
* [Send him gauge blocks in the mission's sealed bag # id: ch5_berlin_blocks]
    ~ trust(lozhevnikov, 2)
    ~ change(conviction, 4)
    ~ change(standing, -5)
    The bag is opened at the frontier, as bags are. Nine steel blocks lapped to a mirror, addressed to a former prisoner on a strategic railway: it takes four letters to explain. In the fourth you call it an error. # remember: standing # sfx: paper
* [Write back with greetings to all # id: ch5_berlin_greetings]
    ~ trust(lozhevnikov, -1)
    ~ change(standing, 3)
    ~ change(conviction, -4)
    You write about the wheelbarrows. It is a good letter, and the secretary of the mission, who reads them, says so. # remember: conviction # sfx: pen
- -> ch5_seventh_point
