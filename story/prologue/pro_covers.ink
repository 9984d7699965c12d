=== pro_covers
Inside are four more folders, thinner, all under the same violet number. # status: final # sfx: paper # cite: invented
"They were given one number because they had been given one compartment," says the archivist. "In 1922 there was no board. A delegate got a quarter of a file." She spreads them like a hand of cards, face up. "One you open. The other three travel along, whether you like them or not." # portrait: archivist
-> pro_table

=== pro_table
{pro_table > 1: She lays it back with the others and squares the edges. # status: final # portrait: archivist # sfx: cards}
+ [Take up the toolmaker's, ruled twice # id: pro_take_stepan]
    -> pro_cover_stepan
+ [Take up the press hand's, with the letter missing # id: pro_take_darya]
    -> pro_cover_darya
+ [Take up the railwayman's, with the burnt corner # id: pro_take_kuzma]
    -> pro_cover_kuzma
+ [Take up the miner's, which comes off on the hand # id: pro_take_yegor]
    -> pro_cover_yegor

=== pro_cover_stepan
GORELOV, Stepan Ilyich. Toolmaker, arms works. Born 1883. # status: final # doc: typed # portrait: stepan # cite: invented
The clerk has ruled the cover by eye. Beside each of his lines runs a second, in hard pencil, parallel to a hair. Gorelov was once given his own file to carry across a yard, unsealed. He did not open it. He corrected the lines. Inside, under *merits*, somebody has put: exact. Under *defects*: exact.
* [Open it: you are the toolmaker # id: pro_be_stepan]
    ~ delegate = stepan
    ~ become(stepan)
    -> pro_open
+ [Lay it back # id: pro_back_stepan]
    -> pro_table

=== pro_cover_darya
MOLCHANOV, Darya Ignatyevna. Press hand, cartridge works. Born 1890. # status: final # doc: typed # portrait: darya # cite: invented
A letter is missing from the surname, the last, the one that makes it a woman's. So for fourteen months the list of the tobacco ration has her down as a man. She signed for the tobacco each time, in full, with the letter. On the edge of the board are four fingertips in green, which is brass and acid and does not fade.
* [Open it: you are the press hand # id: pro_be_darya]
    ~ delegate = darya
    ~ become(darya)
    -> pro_open
+ [Lay it back # id: pro_back_darya]
    -> pro_table

=== pro_cover_kuzma
DOROKHOV, Kuzma Antonovich. Locomotive fitter, Tula depot. Born 1878. # status: final # doc: typed # portrait: kuzma # cite: invented
One corner is scorched, in the curve of a firebox door. Whoever passed him a paper had it back with the hour and the minute set beside the date, small, in a fitter's upright hand: received, 06.12; read, 06.15. It is so on every leaf but one. That one is an order. It has a date, and he has put no time to it.
* [Open it: you are the fitter # id: pro_be_kuzma]
    ~ delegate = kuzma
    ~ become(kuzma)
    -> pro_open
+ [Lay it back # id: pro_back_kuzma]
    -> pro_table

=== pro_cover_yegor
CHERNYKH, Yegor Timofeyevich. Hewer, Moscow coal basin. Born 1895. # status: final # doc: typed # portrait: yegor # cite: invented
There is coal in the fold still, and the archivist passes you a glove. His photograph is in it twice, once for the form, and once cut from a newspaper of 1920, with a lamp and a grin. *Hewer Chernov*, says the caption. He has put it right in ink, with two exclamation marks, and pasted the cutting in himself.
* [Open it: you are the hewer # id: pro_be_yegor]
    ~ delegate = yegor
    ~ become(yegor)
    -> pro_open
+ [Lay it back # id: pro_back_yegor]
    -> pro_table

=== pro_open
Inside the cover somebody has given the whole thing a mark in red pencil, out of five, as for handwriting. # status: final # sfx: page
Three and a half. It has been altered from a four. # next: ch1
-> END
