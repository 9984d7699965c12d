=== rd_companions
-> rd_the_three ->
-> rd_the_rest ->
* [Turn to your own leaf # id: rd_then_own]
-
-> rd_own ->
-> rd_letter

=== rd_own_first
-> rd_own ->
* [Turn to the three who travelled with you # id: rd_then_companions]
-
-> rd_the_three ->
-> rd_the_rest ->
-> rd_letter

=== rd_the_three
{ delegate != stepan:
    -> rd_stepan ->
}
{ delegate != darya:
    -> rd_darya ->
}
{ delegate != kuzma:
    -> rd_kuzma ->
}
{ delegate != yegor:
    -> rd_yegor ->
}
->->

=== rd_stepan
{ companion_fate(stepan):
- "shot":
    Stepan Ilyich Gorelov is taken out of the tool shop in October 1937, at the change of shift. He asks the man with the warrant to correct his patronymic, and waits until it has been initialled. In the list of that night he is the only one spelled right. # status: final # portrait: stepan-1933 # cite: invented
- "camp":
    Stepan Ilyich gets eight years. The camp has a surgeon and the surgeon has six instruments, and he keeps these in such an edge that he is not sent to the forest. He comes back in 1946 with a tremor of some tenths. He will not touch a gauge, and teaches boys to file by ear. # status: final # portrait: stepan-1933 # cite: invented
- "died":
    Stepan Ilyich dies in May 1937, at the vice, of his heart, between one stroke and the next. The summons comes in August. The house committee sends it back with a note that the addressee has departed. # status: final # portrait: stepan-1933 # cite: invented
- "lived":
    Stepan Ilyich lives. In 1941 he goes east with the works, the master gauges in a box on his knees for nineteen days; he will not have them in the goods wagon. He dies in 1954. They find a row of wooden spoons, graded by size, the steps between them even to a hair. # status: final # portrait: stepan-1933 # cite: invented
- else:
    Of Stepan Ilyich the register has the name, correctly spelled, and no further entry. # status: final # portrait: stepan-1933 # cite: invented
}
->->

=== rd_darya
{ companion_fate(darya):
- "shot":
    Darya Ignatyevna's daughter is told at a window: ten years without the right of correspondence. She is her mother's daughter, and counts. In November 1947 she begins to meet the trains, and goes on meeting them until 1956, when a paper gives the true year. # status: final # portrait: darya-1933 # cite: rehab_stats # cite: invented
- "camp":
    Darya Ignatyevna is away for 2,922 days and can account for each of them. The two that the leap years added she holds against the state separately. She comes home in 1946, chalks a number on her sleeve and joins the queue. # status: final # portrait: darya-1933 # cite: invented
- "vanished":
    One evening in November 1937 Darya Ignatyevna gives her daughter the string bag, folded in four, and goes out to the station with nothing in her hands. The order to search for her is extended twice. There were places then that were short of people and did not ask what they were called. # status: final # portrait: darya-1933 # cite: invented
- "lived":
    Darya Ignatyevna lives. She is dismissed, taken back, evacuated, bombed and decorated. A student comes in 1963 to ask about Kollontai. "Small feet," she says. "And when you talked she listened with all of her face. I have counted since. Four people, in my life." # status: final # portrait: darya-1933 # cite: invented
- else:
    Of Darya Ignatyevna the register has the name and a number, and no further entry. # status: final # portrait: darya-1933 # cite: invented
}
->->

=== rd_kuzma
{ companion_fate(kuzma):
- "shot":
    Kuzma Antonovich is charged in 1937 with the wreck of a passenger train at 3.40 in the morning. He tells them that no train is due there at 3.40. It is the whole of his defence, and it is correct, and it takes up one line of the record. # status: final # portrait: kuzma-1933 # cite: invented
- "died":
    Kuzma Antonovich dies in the first winter of the war, bringing an engine out of Tula under the bombs with the fire drawn low so that it should not show. The watch they send home is going. # status: final # portrait: kuzma-1933 # cite: invented
- "vanished":
    In 1937 Kuzma Antonovich is sent to the Far East with a repair train, eleven wagons and a brigade. Khabarovsk signs for eleven wagons. For the brigade there is no receipt. # status: final # portrait: kuzma-1933 # cite: invented
- "lived":
    Kuzma Antonovich lives, and in old age keeps a level crossing south of the town. He sings there at night, believing that the trains cover it. The drivers shut off steam to listen. # status: final # portrait: kuzma-1933 # cite: invented
- else:
    Of Kuzma Antonovich the register has the name and an hour, and no further entry. # status: final # portrait: kuzma-1933 # cite: invented
}
->->

=== rd_yegor
{ companion_fate(yegor):
- "shot":
    Yegor Timofeyevich rises as far as deputy head of a coal trust, and has a telephone on each side of him. In September 1937 a fitter takes away both, on a Monday, very sorry. Yegor sits between the two ends of wire until the Wednesday and goes on receiving callers. There are not many. One has brought coal to be looked at. # status: final # portrait: yegor-1933 # cite: invented
- "vanished":
    There are three men named Chernykh in the Kuznetsk pits in 1938, and none of them is Yegor. A fourth, by another name, swears by the coal and reads the newspaper with a finger. Nobody asks. He is a good hewer and there is a plan to fulfil. # status: final # portrait: yegor-1933 # cite: invented
- "abroad":
    In 1936 Yegor signs on for the Soviet mines on Spitsbergen, which lie on Norwegian ground. In the dark of that winter he goes up over the ice with a lamp and does not come back to his shift. In 1946 there is a picture postcard of a fjord, unsigned: *Roof good.* # status: final # portrait: yegor-1933 # cite: invented
- "lived":
    A fall of roof takes Yegor's leg three days before a warrant would have taken the rest. The hospital is in another district, and by the time he is off the list of the sick he is off the other one too. "Told you it liked me," he says of the roof, for thirty years, to everybody. # status: final # portrait: yegor-1933 # cite: invented
- else:
    Of Yegor the register has the name, in large letters, and no further entry. # status: final # portrait: yegor-1933 # cite: invented
}
->->

=== rd_the_rest
* [Turn to the others who are named in the folder # id: rd_turn_rest]
-
{ 
- marked(f2_warned_vetrov):
    {term_as(vetrov, "Vetrov")} the printer, who had a night's start, sets type in Riga until there is no more to be set in Riga. His last known work is the erratum slip of a railway guide. # status: final # portrait: none # cite: invented
- marked(f2_denied_vetrov):
    {term_as(vetrov, "Vetrov")} the printer goes from one place of exile to another, each with a smaller printing shop. In the last, a register of exiles, his own name is entered twice, and he has corrected one of them. # status: final # portrait: none # cite: invented
- else:
    {term_as(vetrov, "Vetrov")} the printer is last seen in 1931, in Tobolsk, reading proofs of a seed catalogue. He told the man who saw him what would come next. The man did not wish to repeat it. # status: final # portrait: none # cite: invented
}
{ 
- marked(f5_spoke_for_brandt):
    {term_as(brandt, "Brandt")} the engineer draws gun locks in a prison drawing office. One of them does not jam, and they let him out in 1935, five years early, in good time to be arrested in 1938 as a German. He still has the fourth copy. It is pale green. # cite: invented
- marked(f5_spoke_against_brandt):
    {term_as(brandt, "Brandt")} the engineer draws gun locks in a prison drawing office. He dies there in 1934, in the middle of a subordinate clause, and is heard to beg somebody's pardon. # cite: invented
- else:
    {term_as(brandt, "Brandt")} the engineer draws gun locks in a prison drawing office, and then no longer. At the works his side of the desk is turned to the wall, so that the drawers should not be used. # cite: invented
}
{ kolya_end:
- kolya_crossed:
    From {term_as(kolya, "Kolya")} there comes in 1957, out of Finland, by way of the Red Cross, a parcel for the family. It holds six pairs of socks and a letter of one page, all of it about the wool. The spelling has not improved; it has got Finnish in it. # cite: invented
- kolya_taken:
    The camp to which {term_as(kolya, "Kolya")} was sent writes in 1923 that he has been moved on. The camp he was moved to writes that he has not arrived. Both ask the family to send no more socks. # cite: invented
- kolya_fell:
    The grey socks that came back in the spring of 1921 in place of {term_as(kolya, "Kolya")} are never worn. Whoever moves house takes them along, still stitched together at the tops, until nobody knows whose they were. # cite: invented
- else:
    Of {term_as(kolya, "Kolya")} nothing more is heard. His mother knits to his measure as long as she lives, and gives the pairs, when they are ready, to whoever has those feet. # cite: invented
}
{term_as(sorokin, "Matvei Sorokin")} is shot in 1938, upon a sheet of his own composition. He had written it about somebody else; only the name was changed, and the ages of the children. # cite: invented
{ 
- marked(f1_petition_refused):
    {term_as(lozhevnikov, "Akim Lozhevnikov")} outlives them all. In 1956 an office asks him to testify to your character. He comes four days by rail, is there on the hour, and says that he cannot speak to your signature: he once needed it on a paper, and has never seen it. # cite: invented
- else:
    {term_as(lozhevnikov, "Akim Lozhevnikov")} outlives them all. In 1956 an office asks him to testify to your character, for nine in the morning. He comes four days by rail and is there at ten minutes to six. # cite: invented
}
->->
