=== pro_start
She has put the folder in front of you, and she has not let go of it. # status: final # title: The Folder # scene: reading_room # date: 1993 # place: Tula, the reading room of the former party archive # music: file # ambience: lamp # portrait: archivist # sfx: paper # cite: invented
"Number one thousand one hundred and fourteen," says the archivist. "The former delegates. No pen, no tea, and you do not lick your finger." She looks at the finger. "I had a professor here who wept on a leaf. Indelible pencil. It cost us two surnames." # cite: invented
The stamp on the cover says KEEP FOR EVER. Pinned under it is the new price list for copies.
* [Untie the tape # id: pro_untie]
    -> pro_ticket
* [Ask who has had it before you # id: pro_ask_who]
    "Four lines," she says. "You would be the fourth." And she turns to the back of it first, which is against the rules.
    -> pro_leaf

=== pro_ticket
The first leaf is no document. It is the back of a job ticket from the arms works, 1920, creased in eight, as if it had been passed along under a bench. Somebody has written on it, in carpenter's pencil: # status: final # sfx: page # cite: invented
Who runs the shop? # doc: hand
Below, in another hand, *the commissar*, struck out. In a third, *the engineer*, struck out. In a fourth, *we do*, and that has been struck out twice, once in pencil and once by a pen.
* [Ask her what the right answer is # id: pro_ask_answer]
    "On the front it says eleven firing pins, by Friday," she says. "It was never handed in. So I suppose that nobody did."
    -> pro_after_ticket
* [Hold it to the light, under the striking out # id: pro_hold_light]
    At *we do* the pencil has gone through the paper. The pen that crossed it out was a good one, with a gold nib. It did not need to press.
    -> pro_after_ticket

=== pro_after_ticket
{pro_leaf: -> pro_slip}
-> pro_leaf

=== pro_leaf
Pasted inside the {term_as(delo, "file")} is a ruled sheet, where everybody who has read it had to sign. # status: final # sfx: paper # cite: gato_use
1933. Commission. Leaves read: 4. Three signatures. # doc: hand # cite: invented
1937. Purpose: (blank). Leaves read: all. One signature. # doc: hand # cite: invented
1956. For a certificate. Leaves read: 2. # doc: hand # cite: invented
The fourth line has a number and nothing else. "That is yours," she says, "afterwards. They all want to sign first, and then they remember a bus." Her fingernail goes back up to 1933. "You have one thing to do: get as far as this, where they read you back to yourself, with somebody left in the hall who will speak for you." # portrait: archivist
She says *you* to everyone whom she hands a file. She has worked here since 1961.
* [Say that you will try # id: pro_will_try]
    "Everybody tries," she says, and gives you a pencil, two centimetres long, on a string.
    -> pro_after_leaf
* [Ask after the three who signed in 1933 # id: pro_ask_three]
    "Two of them have files," she says. "The third arranged the shelves."
    -> pro_after_leaf

=== pro_after_leaf
{pro_ticket: -> pro_slip}
-> pro_ticket

=== pro_slip
There is a slip that she is obliged to read to you. She reads it to the window. # status: final # cite: invented
"The file contains hunger and arrests, a fortress taken across ice, people questioned in public, executions, one suicide. Nothing in it is painted for its own sake, and nobody is asked to take pleasure in any of it. Before the three worst places stands a warning, and there a summary can be had instead. The reader may stop at any leaf." # doc: typed
* [Sign the slip and go on # id: pro_slip_sign]
    You sign. It is the only thing today that may be done in ink. # sfx: pen
    -> pro_covers
* [Ask where the three places are # id: pro_slip_where]
    "The ice, in March 1921. The commission, in 1933. And this sheet here, when it comes to who they were and what became of them. At each you will be asked: read it, or have it told in a minute." She blots your signature before you have made it. "There is also a horse that gets eaten. Nobody has ever complained of the horse."
    -> pro_covers
