// February to April 1922. The note, the question, the censure.
=== ch4_note ===
# status: final
{ delegate:
- stepan:
    Darya comes straight from the Moscow train with two herrings in newspaper. Between the herrings is a typed sheet. "Twenty-two names by Sunday. Every one a metalworker," she says. "{term_as(medvedev, "Medvedev")} says to tell you that it will not help." # scene: office # date: 1922-02-23 # place: Tula, the union council # music: road # ambience: lamp # portrait: darya # who: darya # cite: allen_22 # cite: invented
- else:
    Stepan Ilyich comes straight from the Moscow train with his flat case. Where the steel rule should lie there is a typed sheet. "Twenty-two signatures by Sunday," he says, "every one a metalworker of long standing. {term_as(medvedev, "Sergei Pavlovich Medvedev")} asks me to tell you that it will not help." # scene: office # date: 1922-02-23 # place: Tula, the union council # music: road # ambience: lamp # portrait: stepan # who: stepan # cite: allen_22 # cite: invented
}
It is addressed to the {term_as(comintern, "Communist International")}, over the head of the Russian party. It says what is said on every back stair: that the party and its workers have come apart, that union officers are appointed, that whoever speaks is moved. From Tula there is to be a covering note. Chekmaryov, who turns brass at the samovar works, has signed already, with his trade and grade. # cite: allen_22
* [Ask who knows that it is in Tula # id: ch4_ask_who_knows]
    ~ change(standing, 2)
    ~ change(conviction, -2)
    Three people, and whoever swept the carriage. Chekmaryov turns the lamp down a little, which makes it look much worse from the street. # remember: standing
* [Ask what answer they expect # id: ch4_ask_answer]
    ~ change(conviction, 3)
    ~ change(standing, -1)
    None, it turns out; that is Medvedev's whole point. One does not file a complaint in order to be answered, but in order that it should have been filed. # remember: conviction
- The note is short, so that it can be swallowed.
To the Executive. We have been shown the statement of the twenty-two comrades and find that it is so here too. Of 61 men who carried our cell through 1919, 23 have left it. From the bench none has come in their place. # doc: typed # cite: invented
{ delegate:
- kuzma:
    It complains of the stationmaster to the board, and the stationmaster sits on the board. You say so. "That is true, Kuzma Antonovich," says Stepan. "But it will be entered in the book. You believe in the book." # who: stepan
- else:
    Kuzma reads it standing. "You complain of the stationmaster to the board," he says. "Who sits on the board?" Nobody answers. "Still, it would be entered in the book," he says, and sits down. # who: kuzma
}
There is a mistake in it. Of the twenty-three, four died in the typhus barrack at the sugar works. They have not left anything.
-> ch4_note_choice

=== ch4_note_choice ===
# status: final
The pen lies by the lamp. The train back to Moscow goes at eleven.
* [Sign under Chekmaryov, with your card number # id: ch4_note_sign]
    ~ enter(sh_covering_note)
    ~ mark(f4_covering_note)
    ~ change(conviction, 7)
    ~ change(standing, -7)
    You sign, and the two of you stand and look at it, as one looks at a stove that has been lit in somebody else's house. The twenty-three stays twenty-three; there is no time to type it again. # remember: file # sfx: pen
* [Correct 23 to 19 in pencil, and do not sign # id: ch4_note_pencil]
    ~ enter(sh_covering_pencil)
    ~ change(conviction, 2)
    ~ change(standing, -3)
    You cross out the one figure and write the other above it, with the little tail that you give your nines. "Thank you," says Chekmaryov. "That would have been a lie." Then he waits a moment longer, in case there is something else. # remember: file # sfx: pen
* [Hand it back and put the kettle on # id: ch4_note_refuse]
    ~ change(standing, 4)
    ~ change(conviction, -6)
    { delegate == stepan:
        ~ trust(darya, -2)
    - else:
        ~ trust(stepan, -2)
    }
    It is drunk without sugar and without talk. The note leaves by the eleven o'clock train under one name, with a finger's breadth of white below it. # remember: conviction # sfx: paper
- On 7 March it is all in Pravda, the letter and the verdict together. {term_as(kollontai, "Kollontai")} had been struck from the list of speakers. Comrades from several countries heard the case, and found that what was complained of had been forbidden to be complained of the year before. # date: 1922-03-07 # sfx: page # portrait: none # cite: daniels_1960 # cite: xi_resolution
-> ch4_commission

=== ch4_commission ===
# status: final
At the end of March you are sent for. The warrant is made out for both directions, which the clerk considers a good sign. Two corridors off, the Eleventh Congress is sitting; its commission on the Twenty-Two sits here, at a desk with a glass top. {term_as(dzerzhinsky, "Dzerzhinsky")} stands up when you come in. He asks whether you have eaten, and waits for the answer. # scene: office # date: 1922-03-30 # place: Moscow, the Kremlin # music: file # ambience: lamp # portrait: dzerzhinsky # cite: daniels_1960 # cite: invented
{
- marked(f4_covering_note):
    Under the glass lies the note from Tula, with your name on it the right way up for him.
- on_file(sh_covering_pencil):
    Under the glass lies the note from Tula. Beside your nineteen somebody has put another nineteen, copied off your ration return, with the same tail.
- else:
    Under the glass lies the note from Tula, with Chekmaryov's name and the white below it. Somebody has measured the white; there are two pencil ticks.
}
{term_as(zinoviev, "Zinoviev")} speaks as if the room were a square. The International is not a book for complaints; every White editor in Berlin would pay for this sheet by the line. It is probably true. His hands leave prints on the glass. # cite: invented
"We are not looking for a guilty man," says Dzerzhinsky. "I was one by profession, for years. We are looking for a road. Your paper went from Moscow to Tula in a night, not by the post. That is a second post. I was once shut up in a house overnight by people who had got themselves a second telegraph, and they also were honest." He does not blink. "Who brought it?" # who: dzerzhinsky # cite: invented
The third man has not spoken. Now he says, to nobody, with no paper before him: "Chekmaryov. Brass-turner. Seventh grade." # cite: invented
* { delegate == stepan } [Say: Darya Molchanova # id: ch4_commission_darya]
    ~ trust(darya, -3)
    -> ch4_commission_named
* { delegate != stepan } [Say: Stepan Gorelov # id: ch4_commission_stepan]
    ~ trust(stepan, -3)
    -> ch4_commission_named
* [Say that what was done in Tula you did # id: ch4_commission_own]
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
He writes the surname, asks how the patronymic is spelt, and thanks you. He seems no better pleased than before. "You will want your tea now," he says, and there it is, with two lumps of sugar on the saucer. # remember: file # sfx: pen # who: dzerzhinsky # cite: invented
-> ch4_censured

=== ch4_censured ===
# status: final
On the second of April the congress closes its doors, and you wait by the gate with the cab drivers, who are laying three to one. It is known that the commission has asked, with one voice, for five: Shlyapnikov, Medvedev, Kollontai, Mitin, Kuznetsov. At dusk the drivers begin paying out, looking sour. The hall has heard the accused, and clapped, and would not. Mitin and Kuznetsov go out of the party. The three stay in it, and over everyone who signed stands a warning, in print. # scene: moscow_street # date: 1922-04-02 # place: Moscow # music: road # ambience: wind # portrait: none # cite: xi_resolution
They say that Shlyapnikov wished the hall joy of being the vanguard of a class which, as he learns from Lenin, does not exist. They say that Lenin laughed, and had been talking of machine-guns not an hour before, though for other people. # cite: daniels_1960
{ delegate:
- stepan:
    "Not expelled," says Yegor, who ran all the way with it. "Censured. That's, well, that's nearly good?" Kuzma says that it is a restricted signal. One proceeds, prepared to stop. # who: yegor
- darya:
    "Not expelled," says Yegor, who ran all the way with it. "Censured. That's, well, that's nearly good?" Stepan Ilyich says that in the shop it is called *passed with remarks*, and that the remarks stay on the ticket. # who: yegor
- kuzma:
    "Not expelled," says Yegor, who ran all the way with it. "Censured. That's, well, that's nearly good?" A restricted signal, you tell him. One proceeds, prepared to stop. # who: yegor
- yegor:
    You have run all the way with it. Not expelled, you tell them, censured! Kuzma takes this in. "A restricted signal," he says. "One proceeds. Prepared to stop." # who: kuzma
}
* [Turn the page # id: ch4_end]
- In Tula Sorokin cuts four lines out of the newspaper, about the election of a secretary, and dates the cutting in ink. He keeps everything that has to do with personnel. # next: ch5 # date: 1922-04-04 # scene: cell_room # place: Tula # sfx: page # cite: invented
-> END
