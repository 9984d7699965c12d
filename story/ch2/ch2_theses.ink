// The theses and who signed them; Vetrov.

=== ch2_theses_table
# status: final
Next day, in the Metalworkers' Union, Shlyapnikov's programme lies on a table under a steel ball from a bearing. It fills a page and asks for one thing: the unions are to elect a {term_as(congress_of_producers, "congress of producers")}, and that congress is to elect whoever runs the economy. Underneath stand thirty-eight names. This is the Workers' Opposition. # scene: cell_room # date: 1920-12-31 # place: Moscow, the Metalworkers' Union # ambience: lamp # portrait: none # cite: smele_2015 # cite: allen_documents

{ delegate == yegor:
    You go down them with a finger. Metal. Metal. Textiles. Artillery works. Coal; there's coal. Metal. "And where are the big ones?" # cite: smele_2015
- else:
    Yegor goes down them with a finger. Metal. Metal. Textiles. Artillery works. Coal. Metal. "And where are the big ones?" # portrait: yegor # who: yegor # cite: smele_2015
}

"Those are big," says the girl at the table. "That one ran four gun factories."

"I mean off the wall."

Everybody looks at the wall. The party's five best-known leaders hang there in frames, with a fern. None of the five has signed. There is talk of Kollontai, says the girl, a real speaker, who is thinking about it; she has been thinking for a month. # portrait: none # cite: clements_1979

{ delegate == darya:
    You count the list again. Thirty-eight people who would know what to do if the lights went out, and not one whom anybody has ever stood in the rain to see. # cite: smele_2015
- else:
    "Thirty-eight who'd know what to do if the lights went out," says Darya, who has counted, "and not one whom anybody ever stood in the rain to see." # portrait: darya # who: darya # cite: smele_2015
}

A second sheet is headed *Supported in the provinces*. On the line for Tula there is a pencil dot, where a signature would go.

* [Sign on the dot, for Tula, in ink # id: ch2_sign_theses]
    ~ change(conviction, 6)
    ~ change(standing, -6)
    ~ enter(sh_theses_signed)
    The ink is pre-war, and dries at once. "Legibly, please," says the girl. "Last week somebody said it was not his hand." # portrait: none # sfx: pen # remember: file
* [Take a copy home; sign if the shop says so # id: ch2_sign_after_shop]
    ~ change(shop_floor, 5)
    ~ change(standing, -2)
    ~ enter(sh_theses_unsigned)
    You copy it on your knee. The girl writes *consulting* beside the dot, and from the look of the column you are not the first. # portrait: none # sfx: pen # remember: shop_floor # remember: file
* [Do not sign; go with the five on the wall # id: ch2_leave_dot]
    ~ change(standing, 6)
    ~ change(conviction, -5)
    ~ enter(sh_theses_unsigned)
    You look once more along the frames. They have a government, and the thirty-eight have a page. You hand the pen to the next man. # portrait: none # remember: standing # remember: file
- -> ch2_vetrov_case

=== ch2_vetrov_case
# status: final
The party is letting everybody argue. Each programme, or {term_as(platform, "platform")}, may look for votes, and on 10 February a conference in Tula will choose who goes to the congress in Moscow to decide. A copy of Shlyapnikov's page lies on the counter of {term_as(vetrov, "Nil Fomich Vetrov")}, the printer, who reads it upside down, as compositors do. He belongs to the {term_as(menshevik, "Mensheviks")}, the rival socialist party, whose newspaper in Tula was closed three years ago. # scene: cell_room # date: 1921-01-02 # place: Tula, Vetrov's printing shop # music: works # ambience: lamp # portrait: vetrov # cite: lenin_cw32 # cite: pavlyuchenkov_2008 # cite: invented

"Clean copy," he says. "One query in the margin. You write here: *the party will correct*. And who corrects the party?" His hand goes on setting type without him. "There used to be a second paper in this town. They shut it, to have done with arguing, and the arguing moved in with you. When they've shut it in the party too," and he closes the line with a thin lead, "it will have to live inside one head. Very small type." # who: vetrov # cite: invented

On the ledge above the case stand two lines of {term_as(standing_type, "type already set")}, tied with string. You read them backwards. *Temporary*. *Unanimously*.

"Those I don't put away," says Vetrov. "They are always wanted again." # who: vetrov # cite: invented

You have five weeks to persuade Tula, and a week's bread.

* [Ask what he would want for three hundred copies # id: ch2_ask_price]
    ~ trust(vetrov, 1)
    ~ change(conviction, 1)
    "Paper. Six thousand roubles, which will be eight. And your word that you have read the proofs," says Vetrov. "People bring me theses, and it turns out that they have only ever shouted them." # who: vetrov # remember: vetrov # cite: invented
* [Ask whose platform he would vote for himself # id: ch2_ask_vetrov_vote]
    ~ change(shop_floor, 2)
    ~ change(standing, -1)
    "I shall set all three of them," says Vetrov. "One learns their weight. Trotsky's is the heaviest: he uses so many capitals." By evening it is being quoted in the barrel shop, as coming from you. # who: vetrov # remember: shop_floor # cite: invented
- -> ch2_first_week
