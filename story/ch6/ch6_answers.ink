// Who answers back is asked of the model: reaction(). Nobody answers twice running, so two texts each are enough for an evening of four sheets.
=== ch6_after_own
{ reaction():
- "chekmaryov":
    { stopping:
    -
        { leans(chekmaryov):
            "Good. That is one sheet in three words," says the chairman, and lays it face down on the left, where there were none. "A hide that lies flat by itself. One sees it once in a year." # status: final # portrait: commissioner # who: chekmaryov
        - else:
            "In the Butyrka I shared with a man who owned to everything," says the chairman. "It was a great saving for the investigator." You ask whether he named anybody. "Never. We could not stand him." # portrait: commissioner # who: chekmaryov
        }
    - "That, too," says Chekmaryov, and does not ask. He moves the salt a finger's breadth, as one moves a piece in a game that he has stopped watching. # portrait: commissioner # who: chekmaryov
    }
- "ledenev":
    { stopping:
    -
        { is_hard(ledenev):
            "One may own to a thing out of pride as well, forgive me. People come here to be seen." His column for sincerity stays as it is. # status: final # who: ledenev
        - else:
            Ledenev thanks you. He writes one word, *admits*, and blots it, and looks with some regret at the four lines that he had left free for your reasons. # status: final
        }
    - "Admits," for the typist. Then, kindly: "You do see that I have to add them up? They do not stay apart because they were honest." # who: ledenev
    }
- "pasha":
    { stopping:
    -
        { trusts(pasha, 1):
            "Admits," says Ledenev. The pencil at the end of the table stops. "*Says*. *Admits* is what we shall decide." Both look at Chekmaryov, who finds it is *says*, and that he has no more soda. # status: final # portrait: pasha-1933 # who: pasha # remember: pasha
        - else:
            Pasha asks on which line. You tell her: the third. She puts a small tick there, as one does against a measurement that somebody else has taken. # status: final # portrait: pasha-1933
        }
    - "To the end of the sentence?" asks Pasha. To the end of the sentence, you say. She reads the end of it over with her lips, and turns the sheet herself. # portrait: pasha-1933 # who: pasha
    }
- else:
    { stopping:
    -
        { hall_is() == "warm" || hall_is() == "waiting":
            At the back a spoon is put down flat on a table, quite loud. Chekmaryov waits for the noise to pass. It was one spoon. He waits all the same. # status: final # remember: shop_floor
        - else:
            The hall looks at you as at somebody who has stood a round for strangers. "And who's to pay for it?" says a voice by the radiator. # status: final # remember: shop_floor
        }
    - An old woman from the forge, no party, no teeth, says quite loudly that this one will be let go without soup. The row behind her moves its feet, and lets you have that much noise. # remember: shop_floor
    }
}
-> ch6_after_sheet

=== ch6_after_explain
{ reaction():
- "chekmaryov":
    { stopping:
    -
        { leans(chekmaryov):
            At the words *in the conditions of that year* the chairman nods without opening his eyes. He lived in those conditions himself. # status: final # portrait: commissioner
        - else:
            "In short?" says the chairman. In short you cannot. He does it for you: *explains*. The typist has been at it for half a page, and pulls the lever. # status: final # portrait: commissioner # who: chekmaryov # sfx: carriage_return
        }
    - "My stomach has also its conditions," says Chekmaryov, when you have done. "It explains to me all night. In the morning I am no wiser, and one of us has to go to work." # portrait: commissioner # who: chekmaryov
    }
- "ledenev":
    { stopping:
    -
        { is_hard(ledenev):
            "So this had its reasons, and so, forgive me, will the next. I am not arguing. I am collecting." He has a column for circumstances, and rules it wider. # status: final # who: ledenev
        - else:
            "*On account of hunger*," he repeats, writing; it fits the width exactly, and he looks up at you as at somebody who has passed him the right spanner. # status: final # who: ledenev
        }
    - Ledenev asks whether the circumstances may be given a letter, B, since A is taken. They may. From now on they are B. # who: ledenev
    }
- "pasha":
    { stopping:
    -
        { lesson == lesson_read_first:
            Pasha lays her ruler under a line. "It says *called for*. The comrade says *was present when it was called for*. I want the second put in the margin." It is put in the margin, small. # status: final # portrait: pasha-1933 # who: pasha
        - else:
            "Which of the reasons was the first?" asks Pasha. "On the day. Not now." You have to think, and she gives you the time for it by sharpening the pencil. # status: final # portrait: pasha-1933 # who: pasha
        }
    - Pasha has kept pace with you in pencil. At the second *although* the point stops; she waits for you there as one waits for somebody who has gone back for his gloves. # portrait: pasha-1933
    }
- else:
    { stopping:
    - Somewhere in your second sentence the hall goes back to its spoons. "Longer than the fault," a woman in front tells her neighbour. # status: final # remember: shop_floor
    - Half-way through, your voice comes back to you off the tin of the serving hatch, a little late, and sounds like somebody else's. Two men have begun a game on the soup line, with a button. # remember: shop_floor
    }
}
-> ch6_after_sheet

=== ch6_after_deny
{ reaction():
- "chekmaryov":
    { stopping:
    -
        { leans(chekmaryov):
            "I denied everything until 1917," says the chairman. "It was held against me as character." He puts the sheet in the middle, between the left and the right. # status: final # portrait: commissioner # who: chekmaryov
        - else:
            The chairman sighs. He used to deny things himself, and knows how it is done. "A little late with the eyes," he tells you, as one craftsman to another. # status: final # portrait: commissioner # who: chekmaryov
        }
    - "That was not you, and the other was not you. Whoever it was has led a full life," says Chekmaryov. He says it to his hands. # portrait: commissioner # who: chekmaryov
    }
- "ledenev":
    { stopping:
    -
        { ch6_origin == "informer" || ch6_origin == "intercepted":
            "The source has been reliable in eleven cases," says Ledenev. You ask about the twelfth. He makes a note to find out, and means it; it will not be tonight. # status: final # who: ledenev
        - else:
            Ledenev turns the sheet round and slides it across to you with two fingers, courteous as a draper. Somebody has underlined the date in red, so somebody has checked the date. He lets you look as long as you like. # status: final
        }
    - "Denies," he dictates, and asks the typist whether it may be put with ditto marks. It may not: the form has no provision. He apologises to her for the extra word. # who: ledenev # sfx: typewriter
    }
- "pasha":
    { stopping:
    -
        { ch6_origin == "informer" || ch6_origin == "intercepted":
            "Who wrote this?" asks Pasha, and not of you. Chekmaryov turns it over. "A source," says Ledenev. "Then two people say two things, and one of them has come," she says. # status: final # portrait: pasha-1933 # who: pasha # remember: pasha
        - else:
            Pasha wets a finger and passes it over the last line, at the edge, where it will not show. The finger comes away violet. She shows it to nobody, and wipes it on the red cloth. # status: final # portrait: pasha-1933 # remember: pasha
        }
    - "There is a day given here," says Pasha. "What did the comrade do on that day, then? One does something." You tell her what you did. It is not on any of the sheets, and she has it put in. # portrait: pasha-1933 # who: pasha
    }
- else:
    { stopping:
    -
        { hall_is() == "cold" || hall_is() == "restless":
            "Wasn't there, wasn't anywhere," says a man to his spoon, not unkindly, "must've been a draught." His row has it repeated to the row behind. # status: final # remember: shop_floor
        - else:
            "Wasn't like that," says a voice from the assembly tables. Chekmaryov asks the voice its name. The voice has none. But it has been said, and nobody asks how, then, it was. # status: final # remember: shop_floor
        }
    - You have by now been nowhere, with no one, for thirteen years. Sushkin, in the doorway, listens with envy, and his wife counts on her fingers where he was. # remember: shop_floor
    }
}
-> ch6_after_sheet

=== ch6_after_name
~ mark(f6_named)
{ reaction():
- "chekmaryov":
    { stopping:
    -
        "You have a good memory," says the chairman. "I had one. I treated it with vodka, and now I have this instead." He pats his belt. # status: final # portrait: commissioner # who: chekmaryov
    - "Enough," says Chekmaryov, when you have got as far as the patronymic. "We are not hiring." He has turned quite grey, but that may be the hour. # portrait: commissioner # who: chekmaryov
    }
- "ledenev":
    { stopping:
    -
        { is_hard(ledenev):
            He asks you, forgive him, to spell it; and whether there was nobody else, since a room has usually four corners. # status: final # who: ledenev # remember: shop_floor
        - else:
            Ledenev asks you to spell the surname, and thanks you. The typist winds in a clean sheet: a new name begins a new folder. # status: final # sfx: carriage_return # remember: shop_floor
        }
    - Ledenev does not thank you for this one. "We have it," he says, and shows you where, quite far up, in another hand. # who: ledenev # remember: shop_floor
    }
- "pasha":
    { stopping:
    -
        { trusts(pasha, 1):
            Pasha bites the pencil, at the side, the old way. A flake of red paint stays on her lip for as long as that sheet lies on the table. She has no question to it. # status: final # portrait: pasha-1933 # remember: pasha
        - else:
            "Is the person named here tonight?" asks Pasha. No. "Then I have nothing to compare it with." She squares the sheet to the edge of the table, and takes her hand off it. # status: final # portrait: pasha-1933 # who: pasha # remember: pasha
        }
    - Pasha writes the name as well, since she must. She writes it in block letters, as one letters a drawing, so that nobody shall be able to know the hand. # portrait: pasha-1933 # remember: pasha
    }
- else:
    { stopping:
    -
        { hall_is() == "warm" || hall_is() == "waiting":
            All the benches creak at once, not loudly. It is people who were leaning forward and have stopped. # status: final # remember: shop_floor
        - else:
            A man in the fourth row gets up and goes out, taking care of the door. He was at the same meetings. # status: final # sfx: door # remember: shop_floor
        }
    - "That one's got children," says somebody. It is the tone in which one mentions that a pan is hot. Nobody has looked at you to say it. # remember: shop_floor
    }
}
-> ch6_after_sheet

=== ch6_after_silence
{ reaction():
- "chekmaryov":
    { stopping:
    -
        { leans(chekmaryov):
            You look at the carafe. After a time so does the chairman. The water has stood there since morning, and there are beads of air along the glass. He turns the sheet over himself. # status: final # portrait: commissioner
        - else:
            "I should like nothing better than to be silent too," says the chairman. "But there is a form." # status: final # portrait: commissioner # who: chekmaryov
        }
    - "There was one like that in our cell," says Chekmaryov, and has some colour in his face for the first time tonight. "Eleven months. We knew his boots by heart." # portrait: commissioner # who: chekmaryov
    }
- "ledenev":
    { stopping:
    -
        { is_hard(ledenev):
            "Do take your time." He is looking at the clock so as to be able to write how much of it: *silent, 1 min. 40 s.* # status: final # who: ledenev
        - else:
            Ledenev waits with his head a little on one side, like a good shop assistant. "Shall I put that you agree, or that you object? I have only the two." You do not help him. He puts both, in pencil. # status: final # who: ledenev
        }
    - He has the line ready before you have said nothing. He has only to add the seconds. It comes to two more than the last time, and he remarks on it with interest. # who: ledenev
    }
- "pasha":
    { stopping:
    -
        { lesson == lesson_keep_quiet:
            Pasha looks up for the first time. You taught her that. # status: final # portrait: pasha-1933 # remember: pasha
        - else:
            "The comrade has not been asked anything," says Pasha. "It was read out. It does not end in a question mark." All three look at the end of it, and it does not. # status: final # portrait: pasha-1933 # who: pasha # remember: pasha
        }
    - Pasha lays the pencil down alongside the sheet, parallel, and puts her hands in her lap, and leaves them there until the sheet has been turned. # portrait: pasha-1933 # remember: pasha
    }
- else:
    { stopping:
    -
        { hall_is() == "cold" || hall_is() == "restless":
            "Swallowed it!" somebody calls, and is hushed, and the hushing is worse. # status: final # remember: shop_floor
        - else:
            The hall does it with you. Two hundred people, and not one spoon. Chekmaryov looks along the rows, and waits, and cannot find where it begins. # status: final # remember: shop_floor
        }
    - In the quiet one can hear the cook lift the lid, look, and put it back. "Not yet," she says through the hatch, to nobody, and there is a breath along the rows that the typist has no sign for. # remember: shop_floor
    }
}
-> ch6_after_sheet

=== ch6_after_joke
{ reaction():
- "chekmaryov":
    { stopping:
    -
        { leans(chekmaryov):
            The chairman covers his mouth with the hand that has the soda in it, too late: it goes up his nose. He wipes the sheet with his sleeve. "Strike that," he says. "No. Leave it. Somebody will have to read this too." # status: final # portrait: commissioner
        - else:
            "In June there was one who joked," says the chairman, wiping his eyes. "In Moscow. He could not even hear who was laughing." He puts the handkerchief away. "Next." # status: final # portrait: commissioner # who: chekmaryov # cite: review_1989
        }
    - "I knew a better one, in irons," says Chekmaryov, "and I shall not tell it." But he has to look for his place on the page. # portrait: commissioner # who: chekmaryov
    }
- "ledenev":
    { stopping:
    - "Would you repeat that? For the typist." You repeat it. At dictation speed no single word of it is funny. He initials it. # status: final # who: ledenev # sfx: typewriter
    - Ledenev has the first written out already, on a sheet of its own, and puts this one under it, with a number. "I do like to have them together," he says. # who: ledenev
    }
- "pasha":
    Pasha does not laugh. She bends over the paper until one sees only the parting; at seventeen she did that behind a vice, with a rag in her mouth. "The answer is in the second half," she tells the typist. "I should put both." # status: final # portrait: pasha-1933 # who: pasha # remember: pasha
- else:
    { stopping:
    - It takes the hall a second. Then a laugh goes along the benches like a dropped tray, and those at the back, who did not hear, laugh at the tray. # status: final # remember: shop_floor
    - This one gets a smile in the first row and is passed back, each telling it to the next; by the radiator it has turned into something about soup, and there they do laugh. # remember: shop_floor
    }
}
-> ch6_after_sheet

=== ch6_after_sheet
{ on_feet() == 1:
    { once:
    - Your hand has taken hold of the cloth. # status: final
    }
}
{
- ch6_read == 2: -> ch6_lesson
- on_feet() == 0 and not ch6_chair: -> ch6_chair
}
-> ch6_next

=== ch6_chair
The cloth is moving. It is your hand on the edge of it, and the water in the carafe tilts to and fro like the bubble in a level. Pasha has seen it, and then the typist; then the first row. # status: final # portrait: none
"Is the comrade unwell?" Ledenev asks, with concern, and writes the hour. Somebody in the hall pushes a stool forward with his foot. It comes a yard, and stops on the chalk line. # who: ledenev # cite: invented
* [Sit down on it, and answer from there # id: ch6_chair_sit]
    ~ change(strength, 4)
    ~ change(standing, -2)
    ~ sway(ledenev, -1)
    It is a kitchen stool. From down there the table comes up to your chin, and you can see that Chekmaryov has taken off one boot. # remember: strength
* [Stay up; drink the water that is there # id: ch6_chair_stand]
    ~ change(strength, -4)
    ~ change(conviction, 2)
    ~ sway("hall", 1)
    ~ sway(pasha, 1)
    It is warm, and tastes of the tin it was carried in. Nobody has drunk from that carafe since 1929, to judge by the glass. The stool stays on the line, empty, in your name. # remember: strength
* [Ask for a quarter of an hour # id: ch6_chair_pause]
    ~ change(strength, 5)
    ~ change(shop_floor, -2)
    ~ sway("hall", -1)
    ~ sway(ledenev, -1)
    "Five minutes," says Chekmaryov, and uses them to lie down on a bench behind the hatch. Two hundred people look at you over two hundred empty spoons. # remember: strength
- -> ch6_next
