=== rd_reading_room
Tula, 1993. The lamp hums. You have come to the last sheet, which says in words and in figures how many sheets there are, and is right. # status: final # scene: reading_room # date: 1993 # place: Tula, the reading room of the former party archive # music: road # ambience: lamp # portrait: archivist # sfx: page # cite: invented
{ marked(f6_named):
    You ask for another folder, the one that was begun with a clean sheet on the night that you gave the commission a name. The archivist finds the number: it is the next one but two. She cannot let you have it. You are not a relation.
}
{ marked(f3_kept_card):
    Before it lies a square of red cardboard with a number, gone soft at one corner. The index has it as *voting card, lost*, and under that, in another ink, as *voting card*.
}
"So," she says. "No bus?" She has come round the desk in her cardigan, and now she sits down beside you, which is against the rules, and turns to the ruled sheet with the readers' names. The pencil behind her ear has the paint bitten off it, on one side. # who: archivist
1933. Commission. Leaves read: 4. Three signatures. # doc: hand # cite: invented
By now you can read them. "The tanner was arrested in 1937," she says. "The young one in 1938. He had asked to have the orientation in writing." Her fingernail stays under the third, which is small and upright: *P. Yerokhina*. "That is my mother." # who: archivist
* [Ask how she came to these shelves # id: rd_ask_mother]
- -> rd_mother

=== rd_mother
{ lesson:
- lesson_read_first:
    "She read everything before she signed, tram tickets too. In 'thirty-eight they brought her something to put her name to, as a witness, and by the time she had got to the end and turned it over they had gone to somebody quicker. After that they gave her these shelves. Reading does no harm here." # status: final # who: archivist
- lesson_speak_up:
    "In 'thirty-eight, at a meeting, she asked a question. It was a short one. They were so frightened, all of them, that nobody wrote it down; and so they gave her these shelves, the same week, where there is nobody to ask. She asked me." # status: final # who: archivist
- lesson_keep_quiet:
    "She applied for these shelves herself, in 'thirty-eight. She kept her mouth shut among them until 1989, and from then on nobody could stop her. We had to move her bed away from the wall, on account of the neighbours." # status: final # who: archivist
- else:
    "She arranged these shelves for twenty years. I asked her once who had taught her. She said that it would be in the apprentice's book, I could look it up." # status: final # who: archivist
}
1937. Purpose: (blank). Leaves read: all. One signature. # doc: hand # cite: invented
It is Sorokin's. He has signed in full, so that nobody can twist it. A year later somebody opened his.
1956. For a certificate. Leaves read: 2. # doc: hand # cite: invented
{
- trusts(pasha, 1):
    "Mother again. They sent down from the prosecutor's for somebody to look it up. For a certificate one needs a single leaf, and she has signed for two. I searched for the second one for years. It is the one that had been put under two others." # who: archivist
- else:
    "That was a lieutenant, from the prosecutor's. He has put the time beside it, in and out. Eleven minutes. They had a great many." # who: archivist
}
-> rd_leaf

=== rd_leaf
The fourth line has a number and nothing else. She draws the stump of pencil out of your hand by its string, and gives you a pen. # status: final # scene: reading_room
* [Sign your own name on the line # id: rd_sign_own]
    You write it slowly, so that it can be read, and under *leaves*: all. She looks at it upside down. "Legible," she says. She turns the folder over to tie the tape, and the job ticket lies on top. "Eleven firing pins," she reads, "by Friday." # sfx: pen # ending: {fate()}
* [Write the name that stands on the cover # id: rd_sign_delegate]
    "That is not you," she says. You say no. She considers the heading of the column for some time. "It only says *surname*," she says, and blots it. # sfx: pen # ending: {fate()}
* [Leave the line blank and give back the pen # id: rd_leave_blank]
    "One needn't," she says. She ties the tape in a bow and not a knot, and does not put the folder back on its shelf. She puts it on the trolley, on top, where somebody would see it who had come in about something else. # sfx: door # ending: {fate()}
- -> END
