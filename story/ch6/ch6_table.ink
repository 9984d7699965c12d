=== ch6_table
Three canteen tables under one red cloth, three people behind it, and a carafe. The line for the soup is chalked on the floor already, and ends at the commission. # status: final # scene: hearing_room # ambience: murmur # portrait: commissioner # sfx: door # cite: invented
You lay down the {term_as(party_card, "card")}, as everybody must. Years in a breast pocket have given it the curve of your ribs; it rocks on the cloth, red, until the chairman puts the salt on it. # cite: halfin_2000s
The chairman is {term_as(chekmaryov, "Chekmaryov")}, once a tanner and then a convict, who has had no dinner since Tuesday because of his stomach. {term_as(ledenev, "Ledenev")}, of the regional committee, is twenty-six, stands up to shake your hand, and has columns ruled. And at the end, with the pencil, sits {term_as(pasha, "Pasha Yerokhina")}, who was your apprentice. She does not look up. # portrait: pasha-1933
"Your quota," somebody calls from the soup side, "how many of us is it?"
"We have no quota," says Ledenev. "We have an orientation. People confuse them." # who: ledenev
"First the life," says Chekmaryov. "Then the papers." # portrait: commissioner # who: chekmaryov
* [Tell your life as it stands on the paper # id: ch6_tell_written]
    ~ change(standing, 3)
    ~ change(shop_floor, -2)
    It takes nine minutes. Chekmaryov hears it with his eyes shut and one hand under his belt. Ledenev follows in the copy with a ruler, and nowhere has to move the ruler back. # remember: standing
* [Tell it to the hall, as it was at the bench # id: ch6_tell_bench]
    ~ change(shop_floor, 4)
    ~ change(standing, -4)
    It takes nineteen. At first the soup side groans; at June of 1920 it stops, because half of them were there and want to hear who you say was. Ledenev's ruler stands still on page one. # remember: shop_floor
- -> ch6_life

=== ch6_life
"I am told this is shameful," says Chekmaryov. # status: final # who: chekmaryov
"People write to me. Two hundred listening while one undresses. But in two and a half years we took in one million four hundred thousand, and I have met some. One believed that Marx was at a sanatorium. One wanted the shop with the herring. Somebody has to read them, one by one, aloud, where the others can say: not so. If you know a better way, tell me." # who: chekmaryov # cite: res_1933
He waits. He would write one down.
* [Say: let the shop decide, with no table # id: ch6_better_shop]
    ~ change(shop_floor, 4)
    ~ change(standing, -5)
    "In 1920, at your place, the shop did," says Chekmaryov. "It elected you." He has the page ready for that. But by the stove some of them have looked at one another. # who: chekmaryov # remember: shop_floor
* [Say that you know of no better way # id: ch6_better_none]
    ~ change(standing, 4)
    ~ change(conviction, -3)
    He nods, disappointed. Ledenev makes a short, upright stroke, the first tonight in its column. # remember: standing
* {marked(f4_judged_spared) || marked(f4_judged_expelled)} [Say that you once sat where he sits # id: ch6_better_sat]
    ~ change(conviction, 4)
    ~ change(standing, -2)
    "I know," says Chekmaryov. "How was the chair?" Hard, you tell him. He moves on it. "Still," he says. # who: chekmaryov # remember: conviction
- -> ch6_folder

=== ch6_folder
Pasha unties the folder. You have not seen it before, and did not know that there was one. Grey board, tape, a number in violet pencil: 1114. It is your file. # status: final # portrait: pasha-1933 # sfx: paper
{ delegate:
- stepan:
    You had thought of it as thin. You put it at thirty-eight millimetres, without the board.
- darya:
    You had thought of it as thin. You count along the edge as far as ninety before she turns it.
- kuzma:
    You had thought of it as thin. It is tied the way one ropes a load that has shifted once already.
- yegor:
    You had thought of it as thin. You want to put your knuckles to it and hear how far down it is solid.
}
~ open_hearing()
-> ch6_next

=== ch6_next
~ temp laid = next_sheet()
{ laid:
    ~ ch6_read++
    -> ch6_sheet
}
{ ch6_read == 0:
    There is a photograph in it, and a form on which you confirmed, in 1922, that there was nothing to confirm. Ledenev turns it upside down and shakes it. # sfx: paper
}
-> ch6_questions

=== ch6_sheet
{ ch6_read:
- 1: Chekmaryov takes the first from the bottom, where the paper is brown. He holds it at arm's length and reads it like a letter from a relation. # status: final # portrait: commissioner # sfx: paper
- 2: The second has been laid ready with a slip in it. "If you will allow me," says Ledenev, to you. # status: final # portrait: commissioner # sfx: paper
- 3: The third is Pasha's to read. She reads without any expression, to the full stop. # status: final # portrait: pasha-1933 # sfx: paper
- else: "And the last, on account of the soup," says Chekmaryov. There are others under it. # status: final # portrait: commissioner # sfx: paper
}
{sheet_title()} # doc: typed
{sheet_wording()} # doc: typed # sheet: {sheet_id()}
+ {may(own)} [Own it: the hall may warm, the weight stays # id: ch6_own]
    ~ answer(own)
    {sheet_reply(own)}
    -> ch6_after_own
+ {may(explain)} [Explain it: lighter for you, smaller to look at # id: ch6_explain]
    ~ answer(explain)
    {sheet_reply(explain)}
    -> ch6_after_explain
+ {may(deny)} [Deny it: safe against gossip, ruinous against ink # id: ch6_deny]
    ~ answer(deny)
    {sheet_reply(deny)}
    -> ch6_after_deny
+ {may(name_other)} [Name who was with you: they pay your debt # id: ch6_name]
    ~ answer(name_other)
    {sheet_reply(name_other)}
    -> ch6_after_name
+ {may(stay_silent)} [Keep silent: sell nobody, gain nothing # id: ch6_silent]
    ~ answer(stay_silent)
    {sheet_reply(stay_silent)}
    -> ch6_after_silence
+ {may(joke)} [Make a joke of it: the hall laughs once # id: ch6_joke]
    ~ answer(joke)
    {sheet_reply(joke)}
    -> ch6_after_joke

=== ch6_after_sheet
{ ch6_read == 2: -> ch6_lesson }
-> ch6_next

=== ch6_lesson
~ apprentice_asks(lesson)
{ lesson:
- lesson_read_first:
    Pasha holds out her hand for the sheet and reads it again, aloud, from the number in the corner to the very bottom: copied from a copy; the place for the number of the original left white; certified by a person absent on leave. "I was taught to read first," she says. She turns it over. "There is nothing on the back. I looked." # status: final # portrait: pasha-1933 # who: pasha # remember: pasha
- lesson_speak_up:
    "A question," says Pasha. "It is not on the list." Ledenev smiles at her for the first time. "In all these years," she asks you, "did anybody come to you with these? Say, comrade, here is what is written of you?" Nobody did. "Then whom were they written for?" One can hear the soup. Chekmaryov rules that it is not a question to the person being purged. "No," she says. It is minuted as a remark. # status: final # portrait: pasha-1933 # who: pasha # remember: pasha
- lesson_keep_quiet:
    It is Pasha's turn to ask. She considers the sheet, the window, the point of the pencil. You told her once that a mouth is the one tool nobody can regrind. "No questions," she says. Ledenev had counted on two that only your apprentice could have put. He rules a line through them. # status: final # portrait: pasha-1933 # who: pasha # remember: pasha
- else:
    Pasha has one question, and reads it off a slip. The slip is in Ledenev's hand. When you have answered she turns it over, as if the rest of it might be there. # status: final # portrait: pasha-1933 # who: pasha
}
-> ch6_next
