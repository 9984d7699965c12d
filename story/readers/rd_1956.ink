=== rd_letter
* [Turn to the leaf of 1956 # id: rd_turn_1956]
-
{ fate():
- "camp_return": -> rd_letter_returned
- "small_life": -> rd_letter_no_case
- "kept_minutes": -> rd_letter_no_case
- "abroad_silent": -> rd_letter_no_case
- "crossed_border": -> rd_letter_border
- "suicide": -> rd_letter_own_hand
- else: -> rd_letter_dead
}

=== rd_letter_dead
The letter comes in October 1956, registered, to the last of your family who is still at the address. # status: final # scene: corridor # date: 1956-10 # place: Tula # ambience: none # portrait: none # sfx: typewriter # cite: rehab_stats # cite: invented
In reply to your statement. The decision in respect of your relation has been set aside, and the case closed, there being no event of a crime. Death occurred on 14 February 1942, from inflammation of the lungs. The place of burial is not in the possession of this office. For compensation in the amount of two months' wages apply to the last place of work. On the question of the party, apply to the party. # doc: typed
{ rd_shelf.sister_parcel:
    A second letter, in the same terms, clears your sister, who in 1937 had a parcel under the potatoes and had not untied it. # cite: review_1989
}
The date of death is wrong by years, and the lungs are an invention; your family is not told so. At the cash desk of the works they ask for a passport and count out the notes twice. The cashier has the ledger of that year brought up, and finds that you were owed for a pair of boots.
-> rd_last_sheet

=== rd_letter_returned
Your own letter, in October 1956, is registered, and you sign for it with the pencil that the postwoman wears behind her ear. # status: final # scene: remote # date: 1956-10 # place: The halt # ambience: wind # portrait: none # sfx: typewriter # cite: rehab_stats # cite: invented
The decision in your respect has been set aside, there being no event of a crime. You are entitled to compensation of two months' wages at the rate of the last employment, and to count the years of confinement as years of work. The question of restoration to the party is decided in each case by the party. Articles taken at the arrest are not preserved. # doc: typed
{ rd_shelf.sister_parcel:
    There is a line for your sister too, who had a parcel under the potatoes and had not untied it. Hers says *posthumously*. # cite: review_1989
}
You write back in your best hand. You have no claims. You ask after one article: a party card, red, bent, which can be told from others by the fact that it rocks. There is no answer.
-> rd_last_sheet

=== rd_letter_border
In 1956 you write from France, to ask what stands against you. The answer is addressed to the consulate, which sends it on with a leaflet about the rivers of the homeland. # status: final # scene: corridor # date: 1956-10 # place: France # ambience: none # portrait: none # sfx: typewriter # cite: rehab_stats # cite: invented
In reply to your statement. The case is suspended, the person sought not having been found at the address. It can be taken up again upon his appearance. For a decision in substance apply in person. # doc: typed
{ rd_shelf.sister_parcel:
    Your sister, who had a parcel under the potatoes and had not untied it, is cleared by the same post, *posthumously*. That letter has your address on it too. # cite: review_1989
}
You read the words *in person* aloud, and your landlady, who has no Russian, laughs because you do.
-> rd_last_sheet

=== rd_letter_own_hand
In 1956 the last of your family who is still at the address asks for the commission's paper of 1935. The answer takes five months. # status: final # scene: corridor # date: 1956-10 # place: Tula # ambience: none # portrait: none # sfx: typewriter # cite: rehab_stats # cite: invented
In reply to your statement. No criminal case in respect of your relation has been found, and a person who has not been convicted cannot be rehabilitated. The finding of 1935 is corrected: the words *weakness of character* are to be read as *illness*. # doc: typed
{ rd_shelf.sister_parcel:
    A second letter clears your sister, who in 1937 had a parcel under the potatoes and had not untied it. # cite: review_1989
}
It is read out at the table. Somebody gets up and puts the kettle on, and sets out one cup more than there are people.
-> rd_last_sheet

=== rd_letter_no_case
In 1956 people are asking, so you ask too. You would like to know what stands against you. The answer takes five months. # status: final # scene: corridor # date: 1956-10 # place: Tula # ambience: none # portrait: none # sfx: typewriter # cite: invented
In reply to your statement. No criminal case in your respect has been found. It is explained to you that a person who has not been convicted cannot be rehabilitated. As regards the hearing of 26 October 1933, its minutes are of a party character and are not issued. Your statement has been attached to them. # doc: typed
{ rd_shelf.sister_parcel:
    Your sister reads it over your shoulder. She fetches a parcel from under the potatoes, in the old string, the knot never touched. "Then this can go back too," she says.
}
You read it twice. In twenty-three years it is the first word you have had that the folder is still kept.
-> rd_last_sheet

=== rd_last_sheet
* [Turn to the last sheet # id: rd_turn_last]
- -> rd_reading_room
