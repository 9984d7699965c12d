=== ch6_soup
They ladle at half past midnight, when the nineteenth has been dealt with. Two hundred people move up along a chalk line with spoons in their hands, talking about something else. # status: final # scene: works_yard # date: 1933-10-26 # place: Tula, the yard # ambience: wind # portrait: none
{ trusts(pasha, 1): -> ch6_by_the_coal }
-> ch6_sushkin

=== ch6_by_the_coal
Pasha is by the coal, without her coat. She is thirty-one, and holds her elbows as she did at seventeen when something had been dropped. # status: final # portrait: pasha-1933
"How did you vote?" you ask.
"Unanimously," she says. "One does." Then: "There was a page under the last one. I put it under two others. That was all I could think of." # who: pasha # remember: pasha
A lorry is being started with a crank, and neither of you says anything until it catches.
* [Ask her what was on the page # id: ch6_ask_page]
    ~ trust(pasha, 1)
    ~ change(standing, -2)
    "Something true," she says. "That is why." # who: pasha # remember: pasha
* [Send her in before she is counted # id: ch6_send_in]
    ~ change(conviction, 2)
    ~ change(standing, 1)
    She goes. At the door she puts the pencil behind her ear, the bitten side inward. # sfx: door
- -> ch6_carbon

=== ch6_sushkin
Nobody is by the coal. Sushkin the bookkeeper comes out with a can of soup held against his chest; they did him in four minutes. He has known you since the union council. He looks for a way of greeting you that could not afterwards be called one, and in the end greets your cap. # status: final
* [Greet him back, loudly, by name # id: ch6_greet_sushkin]
    ~ change(shop_floor, -2)
    ~ change(conviction, 3)
    "Good night, Sushkin!" The can slops. He looks round the yard to see who has a Sushkin. # remember: shop_floor
* [Take the cap off to the soup and pass # id: ch6_pass_sushkin]
    ~ change(shop_floor, 2)
    ~ change(conviction, -2)
    He is so grateful that he walks after you for a few steps, at a distance, without knowing it. # remember: shop_floor
- -> ch6_carbon

=== ch6_carbon
The boiler house has its door open. Beside it stands the typist's basket: used carbon paper, for lighting the fire. Held against the lamp the top sheet is legible, white on violet: all that was asked tonight, and all that you answered. # status: final # scene: works_yard # date: 1933-10-26 # ambience: factory # portrait: none # cite: invented
"Those are for burning," says the typist, and goes to see to a boot. # portrait: typist
* [Take the carbons home, and hide them for good # id: ch6_take_carbons]
    ~ mark(f6_kept_minutes)
    ~ enter(sh_carbons_taken)
    ~ change(strength, -3)
    They weigh nothing. At home it turns out that they have printed themselves, faintly and back to front, across your ribs. # remember: file # sfx: paper
    -> ch6_december
* (appeal_sent) {outcome() != "verified"} [Appeal; let every page be read again in Moscow # id: ch6_appeal_centre]
    ~ ch6_appealed = true
    ~ enter(sh_appeal_centre)
    ~ appeal()
    ~ change(conviction, 4)
    ~ change(strength, -4)
    You write it the same night, on the kitchen oilcloth: two pages, eleven numbered points, a request for facts. The form asks for enclosures. You put: *none*. # remember: file # sfx: pen
    -> ch6_december
* {outcome() == "verified"} [Thank the commission in the wall newspaper # id: ch6_thank_commission]
    ~ change(standing, 7)
    ~ change(shop_floor, -6)
    Twelve lines and a drawing of a broom. It hangs by the canteen for a month. Somebody adds a spoon to the broom, in pencil, and somebody else rubs it out. # remember: shop_floor
    -> ch6_december
* [Leave them for the fire; be at work by six # id: ch6_let_be]
    ~ change(strength, 5)
    ~ change(conviction, -3)
    They go in by the shovelful and burn with a green edge. The stoker of this evening's list, who is on nights, says they draw better than pine. # sfx: door
    -> ch6_december

=== ch6_december
The extract arrives in December, unsealed: HEARD, RESOLVED, and a signature like a coil of wire. It is dated a day before the hearing. # status: final # scene: corridor # date: 1933-12 # place: Tula, at home # ambience: lamp # portrait: none # sfx: paper # cite: invented
The other news comes by rail, round a parcel, on paper that the string has cut: {term_as(medvedev, "Medvedev")} is out as well. The Moscow commission found him a bourgeois degenerate, and he has been sent to Karelia, to the workshops of the White Sea canal. Of the three whom the Eleventh Congress would not expel only {term_as(kollontai, "Kollontai")} has a card now, and she keeps it in Stockholm. # cite: review_1989 # cite: daniels_1960 # cite: clements_1979
You read it standing. Then you soak the paper off the parcel, because the parcel is soap, and soap you can use.
{ ch6_appealed: -> ch6_wait }
-> ch6_close

=== ch6_wait
* [Write again, and ask for the number of the first # id: ch6_wait_write]
    ~ change(conviction, 1)
    ~ change(strength, -2)
    A printed card comes back: the matter has been given a number. The number has six figures, and a stroke, and then two more. # remember: strength
* [Wait, and be at work by six # id: ch6_wait_work]
    ~ change(strength, 2)
    ~ change(conviction, -1)
    The postwoman takes to saying "Nothing" at the corner already, so that you need not put down what you are carrying. # remember: strength
-
{ restored(): -> ch6_moscow_restored }
-> ch6_moscow_refused

=== ch6_moscow_restored
{ outcome():
- "verified": In February an envelope comes from Moscow. The reprimand is *recognised as superfluous, there being no facts*. You had asked for facts in eleven numbered points, and here they are: none. Under the resolution someone has added in ink that the member is to be told. # status: final # scene: corridor # date: 1934-02 # place: Tula, at home # portrait: none # sfx: stamp # cite: invented
- else: In February an envelope comes from Moscow, with the card in it. It has been found that the local commission *went beyond the materials*: to be restored, with a reprimand. On page three somebody has inked out the earlier decision, so carefully that one sees at once what was there. # status: final # scene: corridor # date: 1934-02 # place: Tula, at home # portrait: none # sfx: stamp # cite: invented
}
You show it at the district committee, as one has to. A boy you do not know enters it in a book, blots it, and asks whether you would not like to tell the young people about the struggle against the Opposition. You were there, after all.
-> ch6_close

=== ch6_moscow_refused
In February an envelope comes from Moscow, with one line in it. Your statement *has been left without consequences*. It is the most soothing sentence that anybody has written to you this year. # status: final # scene: corridor # date: 1934-02 # place: Tula, at home # portrait: none # sfx: paper # cite: invented
Pinned behind it come your own two pages. Somebody has gone through the eleven points with a pencil and put a tick against each, as one does when counting sacks. Against the seventh, where you ask for facts, stand two ticks. One of them has been rubbed out again.
-> ch6_close

=== ch6_close
* [Turn the page # id: ch6_end]
- The folder goes back to its shelf, two sheets thicker. # status: final # sfx: page # next: readers
-> END
