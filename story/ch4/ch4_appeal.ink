// February to April 1922. The note, the question, the censure.
=== ch4_note ===
# status: final
{ delegate:
- stepan:
    Darya comes straight from the Moscow train with two herrings in newspaper. Between the herrings is a typed sheet. "They want twenty-two names under it by Sunday, every one a metalworker," she says. "{term_as(medvedev, "Medvedev")} says to tell you that it will not help." # scene: cell_room # date: 1922-02-23 # place: Tula, the union council # music: road # ambience: lamp # portrait: darya # who: darya # cite: allen_22 # cite: invented
- else:
    Stepan Ilyich comes straight from the Moscow train with his flat case. Where the steel rule should lie there is a typed sheet. "Twenty-two signatures by Sunday," he says, "every one a metalworker of long standing. {term_as(medvedev, "Sergei Pavlovich Medvedev")} asks me to tell you that it will not help." # scene: cell_room # date: 1922-02-23 # place: Tula, the union council # music: road # ambience: lamp # portrait: stepan # who: stepan # cite: allen_22 # cite: invented
}
It is a complaint to the {term_as(comintern, "Communist International")}, over the head of the Russian party: that the party and its workers have come apart, that union officers are appointed, that whoever speaks is moved. From Tula there is to be a covering note. {term_as(ryabov, "Ryabov")}, who turns brass at the samovar works, has signed it already. # cite: allen_22
* [Ask who knows that it is in Tula # id: ch4_ask_who_knows]
    ~ change(standing, 2)
    ~ change(conviction, -2)
    Three people, and whoever swept the carriage. Ryabov turns the lamp down a little, which makes it look much worse from the street. # remember: standing
* [Ask what answer they expect # id: ch4_ask_answer]
    ~ change(conviction, 3)
    ~ change(standing, -1)
    None. One does not complain in order to be answered, says Medvedev, but so that it shall have been said. # remember: conviction
- The note is short, so that it can be swallowed.
To the Executive. We have been shown the statement of the twenty-two comrades and find that it is so here too. Of 61 men who carried our cell through 1919, 23 have left it. From the bench none has come in their place. # doc: typed # cite: invented
{ delegate:
- kuzma:
    It complains of the stationmaster to the board, and the stationmaster sits on the board. You say so. "That is true, Kuzma Antonovich," says Stepan. "But it will be entered in the book. You believe in the book." # who: stepan
- else:
    Kuzma reads it standing. "You complain of the stationmaster to the board," he says. "Who sits on the board?" Nobody answers. "Still, it would be entered in the book," he says, and sits down. # portrait: kuzma # who: kuzma
}
There is a mistake in it. Of the twenty-three, four did not leave. They died in the typhus barrack at the sugar works. # portrait: none
-> ch4_note_choice

=== ch4_note_choice ===
# status: final
The pen lies by the lamp. The note goes back to Moscow by the eleven o'clock train.
* [Sign under Ryabov, mistake and all # id: ch4_note_sign]
    ~ enter(sh_covering_note)
    ~ enter_for(ryabov, sh_covering_note)
    ~ mark(f4_covering_note)
    ~ change(conviction, 7)
    ~ change(standing, -7)
    You sign, with your card number. The two of you stand and look at it. The twenty-three stays twenty-three; there is no time to type it again. # remember: file # sfx: pen
* [Correct 23 to 19 in pencil, and do not sign # id: ch4_note_pencil]
    ~ enter(sh_covering_pencil)
    ~ change(conviction, 2)
    ~ change(standing, -3)
    You cross out the one figure and write the other above it, with the little tail that you give your nines. "Thank you," says Ryabov. "That would have been a lie." Then he waits a moment longer, in case there is something else. # remember: file # sfx: pen
* [Hand it back: Ryabov signs alone # id: ch4_note_refuse]
    ~ change(standing, 4)
    ~ change(conviction, -6)
    { delegate == stepan:
        ~ trust(darya, -2)
    - else:
        ~ trust(stepan, -2)
    }
    You put the kettle on. The tea is drunk without sugar and without talk, and the note leaves under one name, with a finger's breadth of white below it. # remember: conviction # sfx: paper
- On 7 March it is all in Pravda, the complaint and the verdict together. {term_as(kollontai, "Kollontai")} had been struck from the list of speakers. The International finds that the Twenty-Two have formed a group, and that groups were forbidden the year before. # date: 1922-03-07 # portrait: none # sfx: page # cite: daniels_1960 # cite: xi_resolution
-> ch4_commission

=== ch4_commission ===
# status: final
At the end of March you are sent for. The Eleventh Congress is sitting in the Kremlin, and a commission of three is to say which of the Twenty-Two shall be put out of the party. {term_as(dzerzhinsky, "Dzerzhinsky")} stands up when you come in. He asks whether you have eaten, and waits for the answer. # scene: passage # date: 1922-03-30 # place: Moscow, the Kremlin # music: file # ambience: lamp # portrait: dzerzhinsky # cite: daniels_1960 # cite: invented
* [Say that you have eaten # id: ch4_eaten]
    ~ change(conviction, 1)
    ~ change(strength, -1)
    It is not so, and he sees that it is not so. He sits down. # remember: conviction
* [Say: not since yesterday # id: ch4_not_eaten]
    ~ change(strength, 2)
    ~ change(standing, 1)
    He has bread and an egg brought in, and nobody says anything until you have eaten the egg. # remember: strength
- Then he moves the lamp.
{
- marked(f4_covering_note):
    Under the glass of his desk lies the note from Tula, with your name on it the right way up for him.
- on_file(sh_covering_pencil):
    Under the glass of his desk lies the note from Tula. Beside your pencilled nineteen somebody has pasted another nineteen, off your ration return, with the same tail.
- else:
    Under the glass of his desk lies the note from Tula, with Ryabov's name and the white below it. Somebody has measured the white; there are two pencil ticks.
}
{ file_weighs(1921, 28):
    Beside it lies a wrapper with a tape round it, come from Tula by the same post as you. He has not untied it. "A great deal is written about you," he says, as one says of a road that it is much used. # portrait: dzerzhinsky # who: dzerzhinsky # cite: invented
}
{
- marked(f3_talked_regiment):
    Beneath it is another sheet, of which only the heading shows: a regiment, the fourteenth of March, the state of the ice. He has squared the two edge to edge.
- delegate == kuzma and not marked(f3_ice):
    "We have met," he says. "At night. I asked which of you had decided." He seems to wish that this were the same sort of question. # who: dzerzhinsky
}
{term_as(zinoviev, "Zinoviev")} speaks as if the room were a square. The International is not a book for complaints; every enemy newspaper in Berlin would pay for this sheet by the line. It is probably true. His hands leave prints on the glass. # portrait: zinoviev # cite: invented
"We are not looking for a guilty man," says Dzerzhinsky. "I was one by profession, for years. Your paper went from Moscow to Tula in a night, and not by the post. So you have a post of your own. I was once locked up for a night by people who had one, and they also were honest." He does not blink. "Who brought it?" # portrait: dzerzhinsky # who: dzerzhinsky # cite: invented
The third man is Stalin. He has not spoken. Now he says, to nobody, with no paper before him: "Ryabov. Brass-turner. Seventh grade." # cite: invented # cite: daniels_1960
* { delegate == stepan } [Name Darya Molchanova, and go home # id: ch4_commission_darya]
    ~ trust(darya, -3)
    ~ enter_for(darya, sh_commission_name)
    -> ch4_commission_named
* { delegate != stepan } [Name Stepan Gorelov, and go home # id: ch4_commission_stepan]
    ~ trust(stepan, -3)
    ~ enter_for(stepan, sh_commission_name)
    -> ch4_commission_named
* [Take it on yourself: what Tula did, you did # id: ch4_commission_own]
    ~ enter(sh_commission_no_name)
    ~ change(conviction, 7)
    ~ change(standing, -8)
    { delegate == stepan:
        ~ trust(darya, 2)
    - else:
        ~ trust(stepan, 2)
    }
    "That is not what I asked," he says gently. "But it is what you said." He writes it down, reads it over to you, and changes one word at your request. # remember: file # sfx: pen
    -> ch4_censured
* [Say nothing, and go on saying it # id: ch4_commission_silent]
    ~ enter(sh_commission_no_name)
    ~ change(conviction, 3)
    ~ change(standing, -4)
    ~ change(strength, -4)
    He asks once more. Then the three of them go in to a sitting, and you are asked to wait on the bench outside. Nobody forbids you to leave it. At two in the morning a clerk puts the light out, finds you there, and apologises. # remember: file # sfx: boots
    -> ch4_censured

=== ch4_commission_named ===
# status: final
~ enter(sh_commission_name)
~ mark(f4_told_commission)
~ change(standing, 9)
~ change(conviction, -9)
~ change(shop_floor, -2)
He writes the surname, asks how the patronymic is spelt, and thanks you. He seems no better pleased than before. "You will want your tea now," he says, and there it is, with two lumps of sugar on the saucer. # who: dzerzhinsky # remember: file # sfx: pen # cite: invented
-> ch4_censured

=== ch4_censured ===
# status: final
On the second of April the congress closes its doors, and you wait by the gate with the cab drivers, who are laying three to one on expulsion. The commission has asked, with one voice, for five: Shlyapnikov, Medvedev, Kollontai, Mitin, Kuznetsov. At dusk the drivers pay out, looking sour. The hall has heard the accused, and clapped, and would not. Only Mitin and Kuznetsov are put out. The three leaders stay, and over everyone who signed stands a warning, in print. # scene: moscow_street # date: 1922-04-02 # place: Moscow # music: road # ambience: wind # portrait: none # cite: xi_resolution
Lenin had said that with the factories standing idle there was hardly a working class left. It is told at the gate how Shlyapnikov wished him joy of leading the vanguard of a class that does not exist, and how Lenin laughed. # cite: daniels_1960
{ delegate:
- stepan:
    "Not expelled," says Yegor, who ran all the way with it. "Censured. That's, well, that's nearly good?" Kuzma says that it is a restricted signal. One proceeds, prepared to stop. # portrait: yegor # who: yegor
- darya:
    "Not expelled," says Yegor, who ran all the way with it. "Censured. That's, well, that's nearly good?" Stepan Ilyich says that in the shop it is called *passed with remarks*, and that the remarks stay on the ticket. # portrait: yegor # who: yegor
- kuzma:
    "Not expelled," says Yegor, who ran all the way with it. "Censured. That's, well, that's nearly good?" A restricted signal, you tell him. One proceeds, prepared to stop. # portrait: yegor # who: yegor
- yegor:
    You have run all the way with it. Not expelled, you tell them, censured! Kuzma takes this in. "A restricted signal," he says. "One proceeds. Prepared to stop." # portrait: kuzma # who: kuzma
}
{ on_file(sh_queue_moscow):
    On the tram to the station the conductress has a child's scarf round her head. She looks at your sleeve, says "Eighty-eight," and takes no fare. # portrait: none # cite: invented
}
* [Turn the page # id: ch4_end]
- In Tula Sorokin cuts four lines out of the newspaper: Comrade Stalin has been elected general secretary. He dates the cutting in ink. He keeps everything that has to do with personnel. # scene: cell_room # date: 1922-04-04 # place: Tula # ambience: none # portrait: sorokin # next: ch5 # sfx: page # cite: invented # cite: daniels_1960
-> END
