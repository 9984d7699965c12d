=== ch6_after_own
~ ch6_owned++
{
- ch6_owned == 1 and at_least(shop_floor, 55):
    ~ change(shop_floor, 3)
    At the back a spoon is put down flat on a table, quite loud. Chekmaryov waits for the noise to pass. It was one spoon. He waits all the same. # status: final # remember: shop_floor
- ch6_owned == 1:
    ~ change(shop_floor, 2)
    The hall looks at you as at somebody who has stood a round for strangers. Ledenev thanks you. He writes one word, *admits*, and blots it. # status: final
- ch6_owned == 2 and trusts(pasha, 1):
    "Admits," says Ledenev, for the typist. Pasha's pencil stops. "Says. Admits is what we shall decide." They both look at Chekmaryov, who finds it is *says*, and that he has no more soda. # status: final # portrait: pasha-1933 # who: pasha # remember: pasha
- ch6_owned == 2:
    "Again so readily," says Ledenev, and means it kindly. "You understand that one may own to a thing out of pride as well. I have seen people come in here to be seen." # status: final # who: ledenev
- ch6_owned == 3 and at_least(conviction, 60):
    "In the Butyrka I shared with a man who owned to everything," says Chekmaryov. "It was a great saving for the investigator." You ask whether he named anybody. "Never. We could not stand him." # status: final # who: chekmaryov
- ch6_owned == 3:
    ~ change(shop_floor, 2)
    An old woman from the forge, no party, no teeth, says quite loudly that this one will be let go without soup. # status: final
- else:
    The typist has put down your answer before you give it, and has to be told to wait. # status: final # sfx: typewriter
}
-> ch6_after_sheet

=== ch6_after_explain
~ ch6_explained++
{
- ch6_explained == 1 and at_least(standing, 55):
    ~ change(standing, 2)
    At the words *in the conditions of that year* Chekmaryov nods without opening his eyes. He lived in those conditions himself. # status: final
- ch6_explained == 1:
    Somewhere in your second sentence the hall goes back to its spoons. "Longer than the fault," a woman in front tells her neighbour. # status: final
- ch6_explained == 2 and lesson == lesson_read_first:
    Pasha lays her ruler under a line. "It says *called for*. The comrade says *was present when it was called for*. I want the second put in the margin." It is put in the margin, small. # status: final # portrait: pasha-1933 # who: pasha
- ch6_explained == 2:
    "So this had its reasons," says Ledenev, "and so had the other. I am not arguing, I am collecting." He has a column for circumstances, and needs to rule it wider. # status: final # who: ledenev
- ch6_explained == 3:
    ~ change(shop_floor, -2)
    Half-way through, your voice comes back to you off the tin of the serving hatch, a little late, and sounds like somebody else's. # status: final
- else:
    "In short?" says Chekmaryov. In short you cannot. He does it for you: *explains*. # status: final # who: chekmaryov
}
-> ch6_after_sheet

=== ch6_after_deny
~ ch6_denied++
{
- ch6_denied == 1 and at_least(shop_floor, 55):
    ~ change(shop_floor, 2)
    "Wasn't like that," says a voice from the assembly tables. Chekmaryov asks the voice its name. The voice has none. But it has been said, and nobody asks how, then, it was. # status: final # remember: shop_floor
- ch6_denied == 1:
    Ledenev turns the sheet round and slides it across to you with two fingers, courteous as a draper. Somebody has underlined the date in red, so somebody has checked the date. He lets you look as long as you like. # status: final
- ch6_denied == 2 and trusts(pasha, 1):
    "Who wrote this?" asks Pasha, and not of you. Chekmaryov turns it over. "A source," says Ledenev. "Then two people say two things," she says, "and one of them has come." # status: final # portrait: pasha-1933 # who: pasha # remember: pasha
- ch6_denied == 2:
    ~ change(standing, -2)
    Chekmaryov sighs. Until 1917 he denied everything himself and knows how it is done. "A little late with the eyes," he tells you, as one craftsman to another. # status: final # who: chekmaryov
- ch6_denied == 3:
    ~ change(shop_floor, -2)
    The typist asks whether *denies* may be put with ditto marks. It is the first laugh of the evening, and it belongs to nobody. # status: final # sfx: typewriter
- else:
    You have by now been nowhere, with no one, for thirteen years. Sushkin, in the doorway, listens with envy. # status: final
}
-> ch6_after_sheet

=== ch6_after_name
~ ch6_gave_names++
~ mark(f6_named)
{
- ch6_gave_names == 1 and at_least(shop_floor, 55):
    All the benches creak at once, not loudly. It is people who were leaning forward and have stopped. Ledenev asks you to spell the surname. # status: final # remember: shop_floor
- ch6_gave_names == 1:
    Ledenev asks you to spell the surname and thanks you for it. The typist winds in a clean sheet: a new name begins a new sheet, that is the rule, and a new folder. # status: final # sfx: carriage_return # remember: shop_floor
- ch6_gave_names == 2 and trusts(pasha, 1):
    ~ trust(pasha, -2)
    Pasha bites the pencil, at the side, the old way. A flake of red paint stays on her lip for as long as that sheet lies on the table. She has no question to it. # status: final # portrait: pasha-1933 # remember: pasha
- ch6_gave_names == 2:
    "You have a good memory," says Chekmaryov. "I had one. I treated it with vodka, and now I have this instead." He pats his belt. # status: final # who: chekmaryov
- ch6_gave_names == 3:
    A man in the fourth row gets up and goes out before you have opened your mouth. He was at the same meetings. # status: final # sfx: door
- else:
    Ledenev has stopped thanking you. He holds the pen ready, politely, at the top of a line. # status: final
}
-> ch6_after_sheet

=== ch6_after_silence
~ ch6_kept_still++
{
- ch6_kept_still == 1 and at_least(conviction, 55):
    You look at the carafe. After a time so does Chekmaryov. The water has stood there since morning and there are beads of air along the glass. The typist puts: *Is silent*. # status: final # sfx: typewriter
- ch6_kept_still == 1:
    "Do take your time," says Ledenev. He is looking at the clock so as to be able to write how much of it: *silent, 1 min. 40 s.* # status: final # who: ledenev
- ch6_kept_still == 2 and at_least(shop_floor, 55):
    ~ change(shop_floor, 3)
    This time the hall does it with you. Two hundred people, and not one spoon. Chekmaryov looks along the rows, and waits, and turns over the sheet himself. # status: final # remember: shop_floor
- ch6_kept_still == 2:
    "Swallowed it!" somebody calls, and is hushed, and the hushing is worse. # status: final
- ch6_kept_still == 3 and lesson == lesson_keep_quiet:
    Pasha looks up for the first time. You taught her that. # status: final # portrait: pasha-1933 # remember: pasha
- ch6_kept_still == 3:
    "I should like nothing better than to be silent too," says Chekmaryov. "But there is a form." # status: final # who: chekmaryov
- else:
    The typist leaves a line for your answer and rolls past it. # status: final # sfx: carriage_return
}
-> ch6_after_sheet

=== ch6_after_joke
~ ch6_joked++
{
- ch6_joked == 1:
    It takes the hall a second. Then a laugh goes along the benches like a dropped tray, and Chekmaryov covers his mouth with the hand that has the soda in it. "Minute it," says Ledenev. # status: final # remember: shop_floor
- else:
    This one they do not laugh at. Ledenev has the first written out already, and puts *again* after it. # status: final # who: ledenev
}
-> ch6_after_sheet
