// The theses and who signed them; Vetrov; the fortnight; the conference.

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
On 25 January *Pravda* prints the theses. The party is letting everybody argue: each programme, or {term_as(platform, "platform")}, may look for votes, and in a fortnight the Tula conference will choose who goes to the congress in Moscow to decide. {term_as(vetrov, "Nil Fomich Vetrov")}, the printer, reads the column upside down, as compositors do. He belongs to the {term_as(menshevik, "Mensheviks")}, the rival socialist party, whose newspaper in Tula was closed three years ago. # scene: cell_room # date: 1921-01-26 # place: Tula, Vetrov's printing shop # music: works # ambience: lamp # portrait: vetrov # cite: allen_documents # cite: lenin_cw32 # cite: pavlyuchenkov_2008

"Clean copy," he says. "One query in the margin. You write here: *the party will correct*. And who corrects the party?" His hand goes on setting type without him. "There used to be a second paper in this town. They shut it, to have done with arguing, and the arguing moved in with you. When they've shut it in the party too," and he closes the line with a thin lead, "it will have to live inside one head. Very small type." # who: vetrov # cite: invented

On the ledge above the case stand two lines of {term_as(standing_type, "type already set")}, tied with string. You read them backwards. *Temporary*. *Unanimously*.

"Those I don't put away," says Vetrov. "They are always wanted again." # who: vetrov # cite: invented

You have a fortnight to persuade Tula, and a week's bread.

* [Have him print three hundred copies, by night # id: ch2_print]
    ~ mark(f2_printed)
    ~ change(shop_floor, 7)
    ~ change(standing, -6)
    ~ trust(vetrov, 1)
    ~ enter(sh_printed_leaflet)
    -> ch2_weeks_print
* [Go down the line by train and speak at every stop # id: ch2_train]
    ~ mark(f2_walked_train)
    ~ change(conviction, 5)
    ~ change(shop_floor, 4)
    ~ change(strength, -9)
    ~ enter(sh_train_speech)
    -> ch2_weeks_train
* [Go for flour instead; home is on its last bag # id: ch2_flour]
    ~ mark(f2_stayed_for_flour)
    ~ change(strength, 9)
    ~ change(conviction, -4)
    ~ change(shop_floor, -3)
    { delegate != darya:
        ~ trust(darya, 2)
    }
    ~ enter(sh_flour_leave)
    -> ch2_weeks_flour

=== ch2_weeks_print
# status: final
There is no paper, so he prints on the backs of labels for cherry brandy, of which the republic has plenty, having no brandy. In the second paragraph he runs out of capital P. From there to the end the party goes in small letters, for want of metal. He shows you. You let it stand. # sfx: paper # remember: file # cite: invented

By Friday the labels are all over town. The gum on them is the old kind, and sweet. In the loading shop thirty women have it read to them twice, and afterwards lick the backs. # portrait: none # cite: invented
-> ch2_conference

=== ch2_weeks_train
# status: final
The wagon is hooked on to whatever is going: Uzlovaya, Yepifan, Skopin. You speak from the step while the engine takes water, so that your platform is argued in the time it takes to fill a tender. Twice in one night you are pushed on to a siding. The first train that passes is lit, and carries Trotsky to refute Zinoviev; the second is lit, and carries Zinoviev to refute Trotsky. # scene: depot # place: On the line east of Tula # date: 1921-02-03 # ambience: train # sfx: whistle # portrait: none # cite: goldman_1923 # cite: invented

"Whose are you?" a greaser at Uzlovaya calls up.

"Nobody's."

"Then you'll be wanting hot water," he says, and brings it. By the end you are coughing into a mitten, and they know your cough along ninety versts of line. # remember: strength # remember: file # cite: invented
-> ch2_conference

=== ch2_weeks_flour
# status: final
Beyond Yefremov they will give flour for needles, for lamp glass, for a tune on a good accordion. A {term_as(road_block_squad, "road-block squad")} takes a third of it on the way back and gives you a receipt. You have missed two meetings. At the second, somebody says, your name was called and a voice answered: gone for flour; and the whole room got up to ask where. # scene: queue # place: Beyond Yefremov # date: 1921-02-05 # portrait: none # cite: berkman_1925 # cite: invented

{ delegate == darya:
    At home you bake it all, for fear of thieves. You carry a cup of it to Pasha's mother, under your shawl. By the time you are back at your own gate four neighbours have counted the cup. # remember: strength # remember: file # cite: invented
- else:
    At home they bake it all, for fear of thieves. You carry a cup of it to Pasha's mother. Darya's street knows of the cup before you are back at your own gate. # remember: strength # remember: file # cite: invented
}
-> ch2_conference

=== ch2_conference
# status: final
The conference meets in the railwaymen's club, on benches, since the chairs have been burned. {marked(f2_printed): From the gangway you can smell cherry.} Hands are up for the theses from the loading shop, from two shops at the arms works, from the pits on the Bobrik side; black hands, and one in a bandage. # scene: cell_room # date: 1921-02-10 # place: Tula, the railwaymen's club # ambience: murmur # portrait: none # cite: invented

Then a woman from the cartridge works, straight off the night shift, wants to know which of the great leaders is for it. The ones we've heard of.

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

The tellers count twice and get two numbers. By both of them, the four of you go to the congress. # sfx: handbell # cite: invented
-> ch2_letter
