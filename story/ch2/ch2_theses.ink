// The theses and who signed them; Vetrov; the five weeks; the conference.

=== ch2_theses_table
# status: final
Next day, in the Metalworkers' union, the theses lie on a table under a steel ball from a bearing. They fill a page and ask for one thing: the unions are to elect a {term_as(congress_of_producers, "congress of producers")}, and the congress is to elect whoever runs the economy. Underneath stand thirty-eight names. # scene: office # date: 1920-12-31 # place: Moscow, the Metalworkers' Union # ambience: lamp # portrait: none # cite: smele_2015 # cite: allen_documents

{ delegate == yegor:
    You go down them with a finger. Metal. Metal. Textiles. Artillery works. Coal; there's coal. Metal. "And where are the big ones?" # cite: smele_2015
- else:
    Yegor goes down them with a finger. Metal. Metal. Textiles. Artillery works. Coal. Metal. "And where are the big ones?" # who: yegor # cite: smele_2015
}

"Those are big," says the girl at the table. "That one ran four gun factories."

"I mean off the wall."

Everybody looks at the wall. Five frames hang there, with a fern. None of the five has signed. There is talk of a woman, says the girl, a real speaker, who is thinking about it; she has been thinking for a month. # cite: clements_1979

{ delegate == darya:
    You count the list again. Thirty-eight people who would know what to do if the lights went out, and not one whom anybody has ever stood in the rain to see. # cite: smele_2015
- else:
    "Thirty-eight who'd know what to do if the lights went out," says Darya, who has counted, "and not one whom anybody ever stood in the rain to see." # who: darya # cite: smele_2015
}

A second sheet, ruled by hand, is headed *Supported in the provinces*. On the line for Tula there is a pencil dot.

* [Sign on the dot, for Tula # id: ch2_sign_theses]
    ~ change(conviction, 6)
    ~ change(standing, -6)
    ~ enter(sh_theses_signed)
    The ink is good, pre-war, and dries at once. "Legibly, please," says the girl. "Last week somebody said it was not his hand." # sfx: pen # remember: file
* [Take a copy home; sign if the shop says so # id: ch2_sign_after_shop]
    ~ change(shop_floor, 5)
    ~ change(standing, -2)
    ~ enter(sh_theses_unsigned)
    You copy it on your knee. The dot stays. The girl writes *consulting* beside it, and from the look of the column you are not the first. # sfx: pen # remember: shop_floor
* [Leave the dot; the wall has a point # id: ch2_leave_dot]
    ~ change(standing, 6)
    ~ change(conviction, -5)
    ~ enter(sh_theses_unsigned)
    A frame may be empty of sense, but five of them are a government. You hand the pen to the next man. # remember: standing
- -> ch2_vetrov_case

=== ch2_vetrov_case
# status: final
On 25 January *Pravda* prints the theses, a month after it had them. {term_as(vetrov, "Nil Fomich Vetrov")} reads the column upside down, as compositors do. He has been a {term_as(menshevik, "Menshevik")} for twenty years and without a newspaper for three. # scene: office # date: 1921-01-26 # place: Tula, the jobbing press # music: works # portrait: vetrov # cite: allen_documents # cite: pavlyuchenkov_2008

"Clean copy," he says. "One query in the margin. You write here: *the party will correct*. And who reads the proof?" His hand goes on taking letters out of the case without him. "There used to be a second paper in this town. They shut it, to have done with arguing, and the arguing moved in with you. Now it's taken a bed in your house and put its boots on the table. When you've shut it there," and he closes the line with a thin lead, "it will have to live inside one head. Very small type." # who: vetrov # cite: invented

On the ledge above the case stand two lines of {term_as(standing_type, "type already set")}, tied with string. You read them backwards. *Temporary*. *Unanimously*.

"Those I don't distribute," says Vetrov. "It saves time." # who: vetrov # cite: invented

It is five weeks to the conference that will send people to Moscow. Each {term_as(platform, "platform")} has its men on the road; yours has you, and a week's bread. # cite: lenin_cw32

* [Have him set the theses: three hundred, by night # id: ch2_print]
    ~ mark(f2_printed)
    ~ change(shop_floor, 7)
    ~ change(standing, -6)
    ~ trust(vetrov, 1)
    ~ enter(sh_printed_leaflet)
    -> ch2_weeks_print
* [Go with the delegates' wagon and speak at every stop # id: ch2_train]
    ~ mark(f2_walked_train)
    ~ change(conviction, 5)
    ~ change(shop_floor, 4)
    ~ change(strength, -9)
    ~ enter(sh_train_speech)
    -> ch2_weeks_train
* [Take the weeks for flour; home is on its last bag # id: ch2_flour]
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

By Friday the labels are all over town. The gum on them is the old kind, and sweet. In the loading shop thirty women have it read to them twice, the second time for the sense, and afterwards lick the backs. # portrait: none # cite: invented
-> ch2_conference

=== ch2_weeks_train
# status: final
The wagon is hooked on to whatever is going: Uzlovaya, Yepifan, Skopin. You speak from the step while the engine takes water, so that your platform, alone of them all, is argued in the time it takes to fill a tender. Twice in one night you are pushed on to a siding. The first train that passes is lit, and goes to refute somebody; the second is lit, and is chasing it. # scene: depot # ambience: train # sfx: whistle # portrait: none # cite: goldman_1923 # cite: invented

"Whose are you?" a greaser at Uzlovaya calls up.

"Nobody's."

"Then you'll be wanting hot water," he says, and brings it. By February you are coughing into a mitten, and they know your cough along ninety versts of line. # remember: strength # cite: invented
-> ch2_conference

=== ch2_weeks_flour
# status: final
Beyond Yefremov they will give flour for needles, for lamp glass, for a tune on a good accordion. A {term_as(road_block_squad, "road-block squad")} takes a third of it on the way back and gives you a receipt. You are away for two meetings. At the second, somebody says, your name was called and a voice answered: gone for flour; and the whole room got up in the same moment, as if for the anthem, to ask where. # scene: queue # portrait: none # cite: berkman_1925 # cite: invented

At home they bake it all, for fear of thieves. You carry a cup of it to Pasha's mother. Darya's street knows of the cup before you are back at your own gate. # remember: strength # cite: invented
-> ch2_conference

=== ch2_conference
# status: final
The conference meets in the railwaymen's theatre, on benches, since the chairs have been burned. {marked(f2_printed): From the gangway you can smell cherry.} Hands are up for the theses from the loading shop, from two shops at the arms works, from the pits on the Yepifan side; black hands, and one in a bandage. # scene: works_yard # date: 1921-02-10 # place: Tula # ambience: murmur # portrait: none # cite: invented

Then a woman from the cartridge works, who has come straight off the night shift, wants to know who is for it in Moscow. Of the ones we've heard of.

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
    "Not one?" "Not one that hangs in a frame." It goes along the benches in both directions. People do not seem put out. They seem to be looking at who is sitting beside them. # remember: shop_floor # cite: invented
- "So of the great ones nobody's for it," says an engine-cleaner. "Only us."

"Only you."

He considers it, and puts up the other hand as well. # cite: invented

The tellers count twice and get two numbers. By both of them, the four of you go to the congress. # sfx: handbell # cite: invented
-> ch2_letter
