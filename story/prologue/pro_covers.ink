=== pro_covers
Inside are four thinner folders, one for each of the four. # status: final # sfx: paper # cite: invented
"They got one number between them because they had one railway compartment between them," says the archivist, and lays them out in a row, face up. "One you open: that is you. The other three go with you, whether you like them or not." # portrait: archivist
-> pro_table

=== pro_table
{pro_table > 1: She lays it back with the others and squares the edges. # status: final # portrait: archivist # sfx: paper}
+ [Look at the toolmaker: proud, exact # id: pro_take_stepan]
    -> pro_cover_stepan
+ [Look at the press hand: quick, counts everything # id: pro_take_darya]
    -> pro_cover_darya
+ [Look at the railwayman: obeyed one order too many # id: pro_take_kuzma]
    -> pro_cover_kuzma
+ [Look at the miner: young, loud, hungry # id: pro_take_yegor]
    -> pro_cover_yegor

=== pro_cover_stepan
GORELOV, Stepan Ilyich. Toolmaker, arms works. Born 1883. # status: final # doc: typed # portrait: stepan # cite: invented
Gorelov makes the gauges and tools that rifles are made with. He was once given his own file to carry across a yard, unsealed. He did not open it. He saw that the clerk had ruled the cover by eye, and ruled it again, parallel to a hair. Under *merits* somebody has put: exact. Under *defects*: exact. He believes that good work protects a man.
* [Open it: you are the toolmaker # id: pro_be_stepan]
    ~ delegate = stepan
    ~ become(stepan)
    -> pro_open
+ [Lay it back # id: pro_back_stepan]
    -> pro_table

=== pro_cover_darya
MOLCHANOV, Darya Ignatyevna. Press hand, cartridge works. Born 1890. # status: final # doc: typed # portrait: darya # cite: invented
The last letter of the surname is missing, the one that makes it a woman's. So for fourteen months the list for the tobacco ration has her down as a man. She took the tobacco, and signed each time in full, with the letter. She has a daughter, a sister, and a husband missing at the front. At meetings she counts the chairs, and who is sitting on them.
* [Open it: you are the press hand # id: pro_be_darya]
    ~ delegate = darya
    ~ become(darya)
    -> pro_open
+ [Lay it back # id: pro_back_darya]
    -> pro_table

=== pro_cover_kuzma
DOROKHOV, Kuzma Antonovich. Locomotive fitter, Tula depot. Born 1878. # status: final # doc: typed # portrait: kuzma # cite: invented
Dorokhov mends engines, and holds that discipline won the war. Whoever passed him a paper had it back with the hour and the minute on it, in an upright hand: received, 06.12; read, 06.15. It is so on every leaf but one. That one is an order, and he carried it out. He has put no time to it, and he does not speak of it.
* [Open it: you are the fitter # id: pro_be_kuzma]
    ~ delegate = kuzma
    ~ become(kuzma)
    -> pro_open
+ [Lay it back # id: pro_back_kuzma]
    -> pro_table

=== pro_cover_yegor
CHERNYKH, Yegor Timofeyevich. Hewer, Moscow coal basin. Born 1895. # status: final # doc: typed # portrait: yegor # cite: invented
There is coal in the fold still, and the archivist passes you a glove. Chernykh cuts coal and reads the newspaper aloud with a finger, to anybody. His photograph is pasted in, cut from a paper of 1920, with a lamp and a grin. *Hewer Chernov*, says the caption. He has put the name right in ink, with two exclamation marks. He would like to be seen.
* [Open it: you are the hewer # id: pro_be_yegor]
    ~ delegate = yegor
    ~ become(yegor)
    -> pro_open
+ [Lay it back # id: pro_back_yegor]
    -> pro_table

=== pro_open
Inside the cover somebody has given the whole life a mark in red pencil, out of five, as for handwriting: three and a half. It has been altered from a four. # status: final # portrait: archivist # sfx: page
"Begin at the beginning," says the archivist. "The civil war is on. The works runs day and night, there is half a pound of bread a day, and nobody has written down a word about you yet." # who: archivist # cite: rehiring_1919 # next: ch1
-> END
