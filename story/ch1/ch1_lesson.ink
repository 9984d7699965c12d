=== ch1_lesson
{ delegate:
- stepan:
    In the morning a new order hangs by the board for the brass {term_as(brass_check, "checks")}. Half the shop stands before it. Pasha has read out its first line, *For the attention of all*, and got no further, because the paste was wet and the corner has folded over. There are four minutes to the belt. # status: final # scene: tool_shop # date: 1919-10-18 # place: Tula, the arms works # portrait: pasha # cite: invented
- darya:
    At six the {term_as(brass_check, "checks")} come off the board, and the gate women go through your hair for stolen brass, as on any day. A new order has been pasted up. Pasha has read out its first line to thirty women, *For the attention of all*, and got no further, because the paste was wet and the corner has folded over. # scene: works_yard # date: 1919-11-21 # place: Tula, the cartridge works # portrait: pasha # cite: invented
- kuzma:
    By the board for the brass {term_as(brass_check, "checks")} a new order has been pasted. Pasha has read out its first line to the whole roundhouse, *For the attention of all*, and got no further, because the paste was wet and the corner has folded over. It wants seven minutes to the shift. # scene: depot # date: 1920-01-25 # place: Tula, the depot of the Kursk line # portrait: pasha # cite: invented
- else:
    In the lamp cabin, where the brass {term_as(brass_check, "checks")} hang, there's a new order pasted up. Pasha has read out its first line to the whole queue, *For the attention of all*, and got no further, because the paste was wet and the corner has folded over. Three blasts are due any minute. # scene: pit # date: 1920-01-29 # place: The Bobrik field, south-east of Tula # portrait: pasha # cite: invented
}
"They came to you that night, and you knew what to do," she says. "What do I do, when it's me?" # who: pasha
You did not know what to do. But an apprentice has a right to one rule, and she has the pencil out of her mouth, ready to write it down.
* [Teach her: read everything to the end first # id: ch1_lesson_read]
    ~ lesson = lesson_read_first
    ~ trust(pasha, 1)
    ~ change(conviction, 2)
    ~ change(standing, -2)
    -> ch1_lesson_taught_read
* [Teach her: ask aloud what nobody will ask # id: ch1_lesson_speak]
    ~ lesson = lesson_speak_up
    ~ trust(pasha, 2)
    ~ change(shop_floor, 2)
    ~ change(standing, -4)
    -> ch1_lesson_taught_speak
* [Teach her: keep your mouth shut and stay safe # id: ch1_lesson_quiet]
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
She lifts the wet corner with a thumbnail and puts her head on one side. They have used old paper. "On the back there's last year's bread ration," she says. "It was higher." # who: pasha
-> ch1_february

=== ch1_lesson_taught_speak
{ delegate:
- stepan: "When two chiefs agree, look what lies on the desk between them," you say. "Put your finger on it and ask what it is. Aloud." # status: final # remember: pasha
- darya: "In every room there is one thing that they all walk round, like a puddle," you say. "Step in it." # remember: pasha
- kuzma: "Ask," you say. "Once. Standing up, before it starts. A signal given late is no signal." She looks at you, and does not ask which signal. # remember: pasha
- else: "Shout! No. Don't shout. You knock," you say. "When they all stand there and say fine roof, fine roof, you take your pick handle and knock on it." # remember: pasha
}
Pasha turns to the whole line and asks, in a voice that one would not have thought was in her, "Who signed this?" Everybody looks. Nobody has. # who: pasha
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
