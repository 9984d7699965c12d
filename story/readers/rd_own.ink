=== rd_own
{ fate():
- "shot_1937": -> rd_end_shot
- "camp_return": -> rd_end_camp
- "isolator": -> rd_end_isolator
- "rose_then_fell": -> rd_end_rose
- "workers_group": -> rd_end_workers_group
- "abroad_silent": -> rd_end_abroad
- "kept_minutes": -> rd_end_minutes
- "crossed_border": -> rd_end_border
- "suicide": -> rd_end_own_hand
- else: -> rd_end_small
}

=== rd_end_shot
ORDER No. 2214, of 19 October 1937: to arrest and search. # status: final # scene: corridor # date: 1937-10-19 # place: Tula # ambience: lamp # portrait: none # doc: typed # cite: invented
The operative plays left half for the cartridge works; he wipes his feet. He draws up an act of what he burns as being of no value to the inquiry: a songbook, four school readers, a calendar for 1929.
In the questionnaire, at *former membership of oppositions*, stands in your hand: *Workers' Opposition, 1920–21*. The record of questioning has three leaves. On the last there are four questions that begin with *do you admit*, and four answers, each of them *no*, and your signature. The sentence takes up a quarter of a page. The certificate that it was carried out is a strip two fingers wide, with a date and no place.
{ delegate:
- stepan:
    RECEIVED from the detained: gauge, plug, steel, 1. Purpose not established. # doc: typed
- darya:
    RECEIVED from the detained: bag, string, 1. Folded. # doc: typed
- kuzma:
    RECEIVED from the detained: watch, nickel, 1. Going. # doc: typed
- yegor:
    RECEIVED from the detained: lamp check, brass, No. 88. # doc: typed
}
The place is a wood on the Moscow road, some twenty kilometres north of the town. It was found in 1991, when a man who had driven the van came and showed where. # cite: memorial_tula
The life followed here: Genrikh Bruno, who signed the appeal of the Twenty-Two in 1922, told his questioners in 1935 that there was no organisation, and died in 1937. # cite: review_1989 # cite: letter_22
->->

=== rd_end_camp
You learn it in the corridor of a prison, in the spring of 1936, from a man with a list who is in a hurry to reach the next letter. The {term_as(special_conference, "Special Conference")}, sitting without you, in Moscow, on a Thursday: eight years. You sign that you have been informed. # status: final # scene: remote # date: 1936-04 # place: A transit prison, and then Kolyma # ambience: wind # portrait: none # cite: invented
It becomes eleven. In the folder they are one slip, *transferred*, and two medical categories. What is not in it is that you learned to dry a footcloth against your stomach in the night, and to be neither first nor last to the pot.
In 1947 you get a passport good for any small place that has no works in it. You choose a halt on the line to Tula, from which on some nights one can see the glow.
{ delegate:
- stepan:
    You mend spectacles. You have one file left, and give the lenses back cleaner than the eyes behind them deserve.
- darya:
    You sew flour sacks, two hundred and six a shift, and your daughter comes on Sundays and is not told the number.
- kuzma:
    You keep the lamps at the halt. The night express does not stop, and you stand to attention for it, from habit or for the warmth.
- yegor:
    You dig cellars for people, and every cellar in that settlement is shored as if there were forty metres of sand on top.
}
Wherever you eat you lay your spoon on the table, face up, before you sit.
The life followed here: Alexei Yarotsky, economist of the Moscow–Kursk railway and no oppositionist, who found out in the same way that he was a convict, came back after nearly twenty years, and wrote it down. # cite: yarotsky_2021
->->

=== rd_end_isolator
Five years, by the Special Conference, in April 1935. {term_as(isolator, "Verkhneuralsk")} is a prison for politicals: red walls apart from the town, four to a cell, and shelves. There are still books. # status: final # scene: remote # date: 1935-05 # place: Verkhneuralsk # ambience: wind # portrait: none # cite: verkhneuralsk_2018
You are put in with a Menshevik and two from another banned opposition, and in the third week the four of you are still on the question of who runs the shop. The warder, appealed to through the hatch, thinks it over. "The commandant," he says. It is the only point on which the cell is unanimous.
{ delegate:
- stepan:
    You make a chess set out of bread. In the dark the Menshevik cannot tell your pawns apart by so much as a hair, and complains of it.
- darya:
    You count steps in the yard, and in February inform the commandant that you have walked to Tula, and should like your sister told.
- kuzma:
    You sing, quite low, when you believe the others to be asleep. They lie as still as they can.
- yegor:
    You knock along the floor with a knuckle, on the first night. Third board from the window: hollow. You sit down on it, and stay sitting for two years.
}
In November the isolators are renamed prisons, and the books go. In 1937 a postal card to your family comes back: *addressee departed*. What they are sent is one spoon, and a receipt for two. # cite: review_1989
The life followed here: the eighteen sentenced with Shlyapnikov and Medvedev in the spring of 1935. The record has eighteen names. You would have been one more. # cite: review_1989
->->

=== rd_end_rose
You speak at the meeting on norms, in 1935, and it is remarked that you know the shop. Within a year you have a car, a driver, and a desk with drawers on both sides. Across from you there is a chair, which is dusted. # status: final # scene: works_yard # date: 1936-10 # place: Tula # ambience: factory # portrait: none # cite: invented
{ delegate:
- stepan:
    From up there one sees no hundredths. You keep a plug gauge among the pens, and visitors take it for an ashtray.
- darya:
    You have a carpet, eleven paces by six. When you walk down the presses the girls put their hands behind them, as before an inspector.
- kuzma:
    Trains are held for you. The first time, you get down and apologise to the driver. The second time you look at your watch.
- yegor:
    You read the newspaper with the door shut. Your portrait is in it, between a sugar works and a parachutist, and you put your finger under the line.
}
In February 1937 you speak for nine minutes on vigilance, and name four people. In June somebody else speaks for nine minutes. It is your own speech, with your name put in. The driver has been told before you have; he sits in the car with the engine off and studies the wheel. On top of the folder, when they open it, lies the sheet of June 1920.
Office inventory on handing over: desk, two-sided, 1. Keys, two sets, one never used. # doc: typed
The life followed here: Alexander Tolokontsev, metalworker, who signed with the Twenty-Two, came by way of repentance to direct the machine-building trust, as the literature gives it, and died in 1937. # cite: letter_22 # cite: goldman_2007
->->

=== rd_end_small
Nobody comes. On three nights in 1937 a car stops in your street, and each time the feet go up the other staircase. After the third you find that you know the engine. # status: final # scene: corridor # date: 1937-11 # place: Tula # ambience: lamp # portrait: none # cite: invented
You ask for a smaller job, and get it: a store, with a stool and a hatch. You put your name to receipts. You are twice commended for modesty.
{ delegate:
- stepan:
    Things come back to your hatch worn, and you send them out true, without a docket. The shop says that the store is lucky.
- darya:
    You issue gloves. You give the young ones a size too small, so that they shall feel the machine.
- kuzma:
    You issue lamps, at the hour, to the minute, and lock up. From the yard you can tell any engine by its breathing.
- yegor:
    You issue props. You knock on each, and some you send back, and sign for that too, it being timber.
}
In October 1941 you dig at the ditch south of the town with everybody, and have a certificate for it. You die in 1958. The works newspaper gives you two lines and misspells one of them.
The life followed here: Lobanov, a signatory of 1922, dead in 1929 in his own bed as far as is known; and nine of the Twenty-Two whose deaths nobody has written down. # cite: letter_22
->->

=== rd_end_workers_group
The rule of the Workers' Group was that nobody might belong who held an office; you go back to the bench and stay there. The arrests of 1923 missed you, by a day, or by a letter in a surname. # status: final # scene: tool_shop # date: 1935-12 # place: Tula # ambience: factory # portrait: none # cite: workers_group_ref
In 1935, in a mattress in Ivanovo, they find the manifesto that you copied in 1923, five of the six sheets, on the backs of forms for accidents at work. For a page and a half the hand is disguised.
{ delegate:
- stepan:
    Then the letters begin to stand on a ruled line that is not there, all of one height. The expert needs an afternoon. He has your job tickets beside him.
- darya:
    Then sums come into the margin, so many hands, so many loaves, with the sevens crossed. The expert needs an afternoon.
- kuzma:
    At the foot stands the hour at which the copy was handed on, and the minutes. The expert knows of nobody else who would have put the minutes.
- yegor:
    And under every line of the last page runs the mark of a finger, from left to right, all the way. The expert sends for ink and for your hand.
}
You are asked from whom you had it. You say: from the working class. They write that down, and ask for its patronymic. Five years; a quarry; another five. Then the folder has one slip more, *see file 3746*. On the shelf, where 3746 ought to stand, there is a gap of its width.
The life followed here: Nikolai Kuznetsov, expelled at the Eleventh Congress, founder with Myasnikov of the Workers' Group, arrested in 1923, dead in 1937. # cite: workers_group_ref # cite: letter_22
->->

=== rd_end_abroad
In the spring of 1934 they send you out again, card or no card, because there is nobody else who can do it: Stockholm, a trade office over a piano shop, timber and ball bearings. You write no letter that you would mind hearing read. # status: final # scene: passage # date: 1938-02 # place: Stockholm # ambience: lamp # portrait: none # cite: invented
Every few months somebody is called home for consultation. They leave their suitcases in the cellar, labelled, and their keys with you, and their plants. By the end of 1938 you are watering eleven.
{ delegate:
- stepan:
    You are not called. You are the only one who can see by eye that a bearing is a hundredth out, and Moscow is short of bearings.
- darya:
    You are not called. You have all the prices in your head, in three moneys, and nobody has been found who could count you out of the room.
- kuzma:
    You are not called. The sailings go by your timetable, and whoever sent for you would have to sign for the delay.
- yegor:
    You are not called. You make the Swedes laugh, and they throw in the freight. You have stopped swearing, because of the walls.
}
Once, out in a wood, a colleague begins to say something about the Tenth Congress. You tell her that there are ticks. In 1950 you are let come home, to a room in Tula with a balcony for eleven pots. Among your things there is a diary. It gives the weather, in full, for every day of thirty years.
The life followed here: Alexandra Kollontai, who did as she was told, cut her diaries and outlived everyone. A friend remembered, long after, what she would say only in the forest. # cite: clements_1979 # cite: sokolov_kollontai
->->

=== rd_end_minutes
Three carbons, in a bread tin with two bottoms. The search in 1937 is done by a hungry boy, who cuts himself bread on the lid. # status: final # scene: corridor # date: 1937-09 # place: Tula # ambience: lamp # portrait: none # cite: invented
{ delegate:
- stepan:
    You made the second bottom yourself. It fits so well that the tin rings like an empty one.
- darya:
    The tin goes with you through two moves and your daughter's wedding, where it holds bread. You count what is under the bread every night: three.
- kuzma:
    You chose the tin from the guards' stores. It has been through a collision already.
- yegor:
    You had knocked on forty tins in the bazaar before you found one that gave nothing away. The woman thought you were buying a bell.
}
Carbon fades. Each third winter you make a fair copy by lamplight, every question, every answer. In 1944, laying the new one on the old, you find that they differ in one word: where the carbon has *says*, you have written *admits*. You burn the copy and begin again. There are seven of these, and in the last two the hand shakes, but the word is right.
You die in 1961. The tin goes to a niece, for buttons. Leaves 212 to 214 of this folder are three carbons; no paper says how they came.
The life followed here: Shlyapnikov's children, who kept what could be kept; his daughter Irina put the life together again from libraries and archives, a thousand pages by 2018, and had got as far as April 1917. That same year thirty booklets, in writing as fine as hair, were found under the floor of cell 312 in Verkhneuralsk. # cite: shlyapnikova_2018 # cite: verkhneuralsk_2018
->->

=== rd_end_border
The warrant is typed on 4 March 1935. It is carried across the town on the 12th, there having been a queue of them. In between you take a ticket to the end of the line that you were once sent along. # status: final # scene: remote # date: 1935-03 # place: A frontier # ambience: wind # portrait: none # cite: invented
{ posted_to:
- post_turkestan:
    A shepherd takes you through the river, each of you holding to the tail of a cow, for your boots. On the other bank a Persian sergeant enters you under *livestock*, no other page of his book being ruled.
- else:
    You walk a night and a day on a lake, towards a cow bell that is rung for you at the hours. On the other shore a Finnish sergeant enters you under *reindeer*, no other page of his book being ruled.
}
{ delegate:
- stepan:
    By winter you have a vice in a works near Paris. The foreman sends others to look at how you hold the file. Nobody there has a patronymic.
- darya:
    By winter you press lids in a works near Paris, and count in Russian. Your daughter's letters come through an aunt in Riga and are about the wool.
- kuzma:
    By winter you clean carriages in a depot near Paris. The trains leave when it says, and you keep looking for the man whom they are all afraid of.
- yegor:
    By winter you hew coal in the north of France with Poles. They say that the roof speaks. You tell them what it is saying.
}
In 1946 a polite man from the consulate brings a passport with your photograph already in it. The table has one short leg, and it is exactly thick enough.
The warrant is renewed every January until 1953. *Not found at the address.* # doc: typed
The life followed here: Gavriil Myasnikov, fitter of Perm, who crossed into Persia in 1928, worked in France, and in 1944 took the visa that was given him in order to arrest him. He was shot in 1945. # cite: miasnikov_1945
->->

=== rd_end_own_hand
EXTRACT from the minutes of the works committee, 11 March 1935. HEARD: of the death of the former member. RESOLVED: to strike from the register; to regard the funeral as a private matter. # status: final # scene: corridor # date: 1935-03-11 # place: Tula # ambience: lamp # portrait: none # doc: typed # cite: invented
It was by your own hand, and this folder has no more about it. A commission asks nine people whether you had had contacts, and none whether you had been tired. Under *cause* it enters: weakness of character in connection with exclusion. A pencil has struck out the last four words.
{ delegate:
- stepan:
    For years a certain file is asked for at the hatch by your patronymic, and handed out.
- darya:
    Your daughter is given the string bag. She tells people your name before she tells them anything else about you, and how you laughed at speeches.
- kuzma:
    The 7.14 stands for one minute at the home signal. The driver enters in his log: *no cause*.
- yegor:
    Each morning somebody hangs lamp check No. 88 on its nail, so that the board shall be full. The inspector takes it down. It is up again.
}
Eleven people come to the cemetery, against advice. A woman from your stair asks the man who lists them to write something down: you had only to knock, at any door, at any hour, and the kettle would have been put on. He has no column for it. She says it again, more slowly.
The life followed here: Mikhail Tomsky, head of the unions, who died so in August 1936, when his name had been read out at a trial; and, as the literature gives it, Yuri Lutovinov in 1924. # cite: tomsky_ref # cite: lutovinov_ref
->->
