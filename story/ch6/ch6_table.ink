=== ch6_table
Three canteen tables under one red cloth, three people behind it, and a carafe. The line for the soup is chalked on the floor already, and ends at the commission. # status: final # scene: hearing_room # ambience: murmur # portrait: commissioner # cite: invented
You are called, and have to lay down the {term_as(party_card, "card")}, as everybody must. Years in a breast pocket have given it the curve of your ribs. # cite: halfin_2000s
* [Lay it down open, at the photograph # id: ch6_card_open]
    ~ change(standing, 1)
    ~ change(conviction, -1)
    It shuts again by itself, slowly. The chairman watches it to the end and puts the salt on it. # remember: standing
* [Lay it down shut; it knows the way # id: ch6_card_shut]
    ~ change(conviction, 1)
    ~ change(standing, -1)
    It rocks on the cloth, red, until the chairman puts the salt on it. # remember: conviction
- -> ch6_three_at_table

=== ch6_three_at_table
That is {term_as(chekmaryov, "Chekmaryov")}, once a tanner and then a convict, who has had no dinner since Tuesday because of his stomach. {term_as(ledenev, "Ledenev")}, of the regional committee, is twenty-six, stands up to shake your hand, and has columns ruled. And at the end, with the pencil, sits {term_as(pasha, "Pasha Yerokhina")}, who was your apprentice. She does not look up. # status: final # portrait: pasha-1933
"Your quota," somebody calls from the soup side, "how many of us is it?"
"We have no quota," says Ledenev. "We have an orientation. People confuse them." # who: ledenev # cite: invented
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
{ quota_left():
- 0: By Ledenev's hand lies a ruled sheet with a row of boxes at the foot. They are full, and he has drawn a double line under them, like a cashier who may go home. # cite: invented
- 1: By Ledenev's hand lies a ruled sheet with a row of boxes at the foot. One is empty. His pen lies with its point to it, as a compass lies. # cite: invented
- 2: By Ledenev's hand lies a ruled sheet with a row of boxes at the foot. Two are empty, and there are nine people still to be heard. He has worked it out in the margin, and rubbed it out. # cite: invented
- else: By Ledenev's hand lies a ruled sheet with a row of boxes at the foot. Most of them are empty. He looks at the clock, then at them, then at you, with real concern. # cite: invented
}
* [Ask him, so that all can hear, what the boxes are # id: ch6_ask_boxes]
    ~ change(shop_floor, 1)
    ~ change(standing, -2)
    ~ sway(ledenev, -1)
    ~ sway(chekmaryov, -1)
    ~ sway("hall", 2)
    { quota_left() == 0:
        "For good order," says Ledenev, and lays the blotter over them. "Has it had enough, then?" asks the soup side, and Chekmaryov has to ring. # remember: shop_floor # sfx: handbell
    - else:
        "For good order," says Ledenev, and lays the blotter over them. "Short of a few, is it?" asks the soup side, and Chekmaryov has to ring. # remember: shop_floor # sfx: handbell
    }
* [Watch how Pasha undoes the knot # id: ch6_watch_knot]
    ~ change(conviction, 1)
    ~ change(standing, -1)
    ~ sway(pasha, 1)
    ~ sway(ledenev, -1)
    She pushes it, instead of pulling, as you once showed her on a bundle of files. Then she sees that you are watching. So does Ledenev. # remember: pasha
* [Tell the chairman that you will keep it short # id: ch6_promise_short]
    ~ change(conviction, -2)
    ~ sway(chekmaryov, 1)
    ~ sway("hall", -1)
    "They all promise that," he says, but he puts the longest of the sheets at the bottom. By the window somebody wants to know for whose sake. # remember: standing
- -> ch6_next

=== ch6_next
~ temp laid = next_sheet()
{ laid:
    ~ ch6_read++
    ~ ch6_origin = sheet_origin()
    -> ch6_sheet
}
{ ch6_read == 0:
    There is a photograph in it, and a form on which you confirmed, in 1922, that there was nothing to confirm. Ledenev turns it upside down and shakes it. # sfx: paper
}
-> ch6_questions

=== ch6_sheet
{ sheet_from():
- "": -> ch6_own_sheet
- "stepan":
    ~ ch6_lent = stepan
    Ledenev has borrowed this one from another folder, against a receipt: there Stepan Ilyich was asked about you. It is tied with a reef knot, and both ends are cut to one length. # status: final # portrait: commissioner # sfx: paper # cite: invented
- "darya":
    ~ ch6_lent = darya
    Ledenev has borrowed this one from another folder, against a receipt: there Darya was asked about you. Beside the signature stands, in her hand, the number of lines, so that none should be added. # status: final # portrait: commissioner # sfx: paper # cite: invented
- "kuzma":
    ~ ch6_lent = kuzma
    Ledenev has borrowed this one from another folder, against a receipt: there Kuzma was asked about you. It gives the minute at which he came in, and the minute at which he was let go. # status: final # portrait: commissioner # sfx: paper # cite: invented
- else:
    ~ ch6_lent = yegor
    Ledenev has borrowed this one from another folder, against a receipt: there Yegor was asked about you. Under the text is a thumb, in coal, where he leaned on the page to sign. # status: final # portrait: commissioner # sfx: paper # cite: invented
}
-> ch6_read_out

=== ch6_own_sheet
{ ch6_read:
- 1: Chekmaryov takes the first from the bottom, where the paper is brown, and reads it at arm's length. # status: final # portrait: commissioner # sfx: paper
- 2: "If you will allow me," says Ledenev. The second has a slip in it. # status: final # portrait: commissioner # sfx: paper
- 3: The third is Pasha's to read, and she reads it to the full stop. # status: final # portrait: pasha-1933 # sfx: paper
- else: "And the last, because of the soup," says Chekmaryov. There are others under it. # status: final # portrait: commissioner # sfx: paper
}
{ ch6_origin:
- "signature":
    { stopping:
    - At the foot stands your own name. You know the capital again. # cite: invented
    - This you signed on your knee: in two places the pen has gone through. # cite: invented
    - Your name, and the tail of the last letter runs off the paper; you were in a hurry to have done. # cite: invented
    - Your name, and a blot beside it that has been ringed in red and given a number of its own. # cite: invented
    }
- "informer":
    { stopping:
    - No name, only a figure, and the hand leans over backwards, like somebody holding a door. # cite: invented
    - Pencil, on squared paper out of a school book. Where the name would be, the corner has been cut off, with scissors. # cite: invented
    - It has been folded small enough for a matchbox. Whoever wrote it spells your name better than you do. # cite: invented
    - It is typed, and the typist was paid by the line: each begins a new thought about you, and none is finished. # cite: invented
    }
- "intercepted":
    { stopping:
    - It was meant for nobody here. Pressed flat and sewn in, it still wants to curl the way it was carried. # cite: invented
    - It was on its way to somebody. There is a second set of creases, made by fingers that did not know the first. # cite: invented
    }
- "open":
    { stopping:
    - Nothing secret: hundreds had it in their hands, and it has a ring on it from a glass of tea. # cite: invented
    - Nobody hid to make this. On the back is a sum that somebody once needed to do. # cite: invented
    - Anyone might have read this in its day, and some did: it has been corrected in three sorts of pencil. # cite: invented
    }
- else:
    { stopping:
    - It has a stamp and a column for those present. You are in it, with an initial that is not yours. # cite: invented
    - A minute. There are two holes punched in it, and one of them has taken a word. # cite: invented
    - Paper ruled for accounts: whoever kept the minutes that day has written you in under *Debit*. # cite: invented
    - Here the secretary had run out of ink, and the last lines are in red. It was not meant as anything. # cite: invented
    }
}
-> ch6_read_out

=== ch6_read_out
{sheet_title()} # status: final # doc: typed
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
* [Nod to her, in sight of the hall # id: ch6_lesson_nod]
    ~ change(shop_floor, 1)
    ~ change(standing, -1)
    ~ sway("hall", 1)
    ~ sway(pasha, -1)
    The hall sees it, and so she cannot. She moves her chair by the thickness of a file, away from you. # remember: pasha
* [Give no sign; ask for the next sheet # id: ch6_lesson_pass]
    ~ change(conviction, -1)
    ~ sway(chekmaryov, 1)
    "There," says Chekmaryov, "somebody who wants to go home." Down the table somebody breathes out across a pencil. # who: chekmaryov # remember: standing
* {lesson != lesson_keep_quiet} [Find a fault in it, as you would at the vice # id: ch6_lesson_fault]
    ~ trust(pasha, -1)
    ~ sway(ledenev, 1)
    You tell her that she has dropped the last word, as she always did. She goes red to the parting. Ledenev is pleased to see that there is no family feeling here. You saw him look for it. # remember: pasha
- { on_feet() == 0 and not ch6_chair: -> ch6_chair }
-> ch6_next
