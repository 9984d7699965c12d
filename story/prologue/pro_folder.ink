=== pro_start
She has put the folder in front of you, and she has not let go of it. # status: final # title: The Folder # scene: reading_room # date: 1993 # place: Tula, the reading room of the former party archive # music: file # ambience: lamp # portrait: archivist # sfx: paper # cite: invented
"Number one thousand one hundred and fourteen," says the archivist. "Four workers from this town, delegates of their trade unions. No pen, no tea, and you do not lick your finger. I had a professor here who wept on a leaf. It cost us two surnames." # cite: invented
On the cover a stamp says KEEP FOR EVER.
* [Untie the tape # id: pro_untie]
    -> pro_ticket
* [Ask who has read it before you # id: pro_ask_who]
    "Three readers," she says. "You would be the fourth." And she turns to the back of it first, which is against the rules.
    -> pro_leaf

=== pro_ticket
On top lies the back of a job ticket from the arms works, 1920, creased in eight, as if it had been passed along under a bench. Somebody has written a question on it in carpenter's pencil: # status: final # sfx: page # cite: invented
Who runs the shop? # doc: hand
Three people have answered. *The commissar*: struck out. *The engineer*: struck out. *We do*: struck out twice, once in pencil and once with a pen.
"After the revolution the factories belonged to the workers," says the archivist. "So it said in the newspaper. These four wanted to know who gave the orders, then. There were others like them, all over the country, and all of them members of the ruling party. They were called the Workers' Opposition." # cite: allen_documents
* [Ask her what the right answer is # id: pro_ask_answer]
    "On the front it says eleven firing pins, by Friday," she says. "It was never handed in."
    -> pro_after_ticket
* [Hold it to the light, under the striking out # id: pro_hold_light]
    At *we do* the pencil has gone through the paper. The pen that crossed it out had a gold nib, and did not need to press.
    -> pro_after_ticket

=== pro_after_ticket
{pro_leaf: -> pro_slip}
-> pro_leaf

=== pro_leaf
Pasted inside the {term_as(delo, "file")} is a ruled sheet, on which everybody who read it had to sign. # status: final # sfx: paper # cite: gato_use
1933. Commission. Leaves read: 4. Three signatures. # doc: hand # cite: invented
1937. Purpose: (blank). Leaves read: all. One signature. # doc: hand # cite: invented
1956. For a certificate. Leaves read: 2. # doc: hand # cite: invented
The fourth line has a number and nothing else. "That is yours," she says, "afterwards." Her fingernail goes back up to 1933. "In that year the party called them in, one by one, and read out to each what he had said and signed since 1920. So: choose one of the four and live that life. Your aim is to reach the hearing of 1933 with something you can stand by, and with somebody left in the hall who will stand by you." # portrait: archivist
* [Say that you will try # id: pro_will_try]
    "Everybody tries," she says, "and then they remember a bus." She gives you a pencil, two centimetres long, on a string.
    -> pro_after_leaf
* [Ask after the three who signed in 1933 # id: pro_ask_three]
    "Two of them have files," she says. "The third arranged the shelves."
    -> pro_after_leaf

=== pro_after_leaf
{pro_ticket: -> pro_slip}
-> pro_ticket

=== pro_slip
There is a slip that she is obliged to read to you first. She reads it to the window. # status: final # cite: invented
"The file contains political persecution, prison, hunger, a battle on ice, executions told without detail, and suicide, which is mentioned and not described. Before the hard chapters stands a warning, and each of them can be had as a short summary instead. The reader may stop at any leaf." # doc: typed
* [Sign the slip and go on # id: pro_slip_sign]
    You sign. It is the only thing today that may be done in ink. # sfx: pen
    -> pro_covers
* [Ask which the hard chapters are # id: pro_slip_where]
    "The ice, in March 1921. The commission, in 1933. And the end, when it comes to what became of them. Each time you will be asked: read it, or have it told in a minute." She blots your signature before you have made it.
    -> pro_covers
