=== ch1_lesson
{ delegate:
- stepan:
    In the morning a sheet hangs by the board for the brass {term_as(brass_check, "checks")}. Pasha has read its first line to half the shop, *For the attention of all*, and got no further, because there the paste was wet. There are four minutes to the belt. # status: final # portrait: pasha # date: 1919-10-18 # scene: tool_shop
- darya:
    At six the {term_as(brass_check, "checks")} come off the board, and the gate women go through your hair for brass, as on any day. By the gate a sheet has been pasted up. Pasha has read its first line to thirty women, *For the attention of all*, and there she stopped, because the paste was wet. # portrait: pasha # date: 1919-11-21
- kuzma:
    By the board for the brass {term_as(brass_check, "checks")} a sheet has been pasted, orders for the week. Pasha has read out the first line to the whole roundhouse, *For the attention of all*, and stopped, because there the paste was wet. It wants seven minutes to the shift. # portrait: pasha # date: 1920-01-25
- else:
    In the lamp cabin, where the brass {term_as(brass_check, "checks")} hang, there's a sheet pasted up. Pasha has read its first line to the whole queue, *For the attention of all*, loud, and stuck, because there the paste was wet. Three blasts are due any minute. # portrait: pasha # date: 1920-01-29
}
"They came to you with it, and you knew what to do," she says. "And when it's me?" # who: pasha
You did not know what to do. She has the pencil out of her mouth, ready to write it down.
* [Teach her: read to the end, then turn it over # id: ch1_lesson_read]
    ~ lesson = lesson_read_first
    ~ trust(pasha, 1)
    ~ change(conviction, 2)
    ~ change(standing, -2)
    -> ch1_lesson_taught_read
* [Teach her: ask what they are all stepping round # id: ch1_lesson_speak]
    ~ lesson = lesson_speak_up
    ~ trust(pasha, 2)
    ~ change(shop_floor, 2)
    ~ change(standing, -4)
    -> ch1_lesson_taught_speak
* [Teach her: keep your mouth shut, and your place # id: ch1_lesson_quiet]
    ~ lesson = lesson_keep_quiet
    ~ change(standing, 4)
    ~ change(conviction, -2)
    -> ch1_lesson_taught_quiet

=== ch1_lesson_taught_read
{ delegate:
- stepan: "To the bottom," you say. "Then over. On a drawing the limits are on the back." # status: final # remember: pasha
- darya: "Count the lines and read them all," you say. "Then turn it over. The one who wants something is always on the back." # remember: pasha
- kuzma: "Like a timetable," you say. "To the last line. Then the notes. Then the other side. There is always one train that runs only on feast days." # remember: pasha
- else: "With your finger, so! Not to where it pleases you. To the bottom," you say. "And then over. My father — well. They did my father with the back of a page." # remember: pasha
}
She goes and lifts the wet corner with a thumbnail, and puts her head on one side. "There's last year's bread norm," she says. "It was higher." # who: pasha
-> ch1_february

=== ch1_lesson_taught_speak
{ delegate:
- stepan: "When two sides of a desk agree, look what lies between them," you say. "Put your finger on it and ask what it is. Aloud." # status: final # remember: pasha
- darya: "In every room there is one thing that they all walk round, like a puddle," you say. "Step in it." # remember: pasha
- kuzma: "Ask," you say. "Once. Standing up, before it starts. A signal given late is no signal." She looks at you, and does not ask which signal. # remember: pasha
- else: "Shout! No. Don't shout. You knock," you say. "When they all stand there and say fine roof, fine roof, you take your pick handle and knock on it." # remember: pasha
}
"In these shoes?" says Pasha, looking down at them. Then she turns to the whole line and asks, in a voice that one would not have thought was in her, who signed this. Everybody looks. Nobody has. # who: pasha
-> ch1_february

=== ch1_lesson_taught_quiet
{ delegate:
- stepan: "A mouth is the one tool nobody can regrind," you say. "Put it away clean." # status: final # remember: pasha
- darya: "A mouth is the one tool nobody can regrind," you say. "Count, and keep it shut. They can't take off you what you've counted." # remember: pasha
- kuzma: "A mouth is the one tool nobody can regrind," you say. "I said *received*, once. I have had the taste of it since." She has the tact not to have heard. # remember: pasha
- else: "A mouth is the one tool nobody can regrind," you say. You! Even the lamp man turns round. "I'm not saying I do it. I'm saying it." # remember: pasha
}
She thinks it over. Then she closes hers upon the pencil, carefully, like somebody shutting a drawer with the key inside.
-> ch1_february
