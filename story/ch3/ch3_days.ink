// 8 March: the opening; then four delegates go four ways. Here Stepan's evening and Darya's.

=== ch3_eighth_of_march
# status: final
On the Kremlin stair a cadet looks at each pass, and then at the boots of whoever holds it; there was an order that they be wiped. The hall is round and white, with columns. A voice from the rostrum goes up into the dome and comes down again beside the wrong person. # scene: kremlin_stair # date: 1921-03-08 # place: Moscow, the Kremlin # music: congress # ambience: murmur # portrait: none # cite: invented

{term_as(lenin, "Lenin")} opens it. This is the first congress, he says, to meet with no enemy army on the soil of the republic. They stand up to clap. It is true of the soil. # scene: hall # portrait: lenin-warm # sfx: applause # cite: lenin_cw32

In the evening he reports, fast, with his watch in his hand. We marched too far into Poland. We let the army go home and had neither trains for it nor bread. The peasant has had enough, and one will have to speak to him otherwise about his grain. "That is more dangerous to us than all the generals together; and we have it at home, it sits at the table." As to Kronstadt, it will be finished with in the next few days, if not in the next few hours. All over the hall people take out their own watches. # portrait: lenin # who: lenin # cite: lenin_cw32 # cite: semanov_1973

{ delegate != darya:
    {term_as(womens_day, "It is Women's Day")}, too, and the chairman congratulates the women. Darya has counted them. "Eleven," she says, "and nine bringing the tea." # portrait: darya # who: darya # cite: zhenotdel_essay # cite: invented
}

When it is over the four of you do not go back together. # sfx: chairs

{ delegate:
- stepan: -> ch3_union_office
- darya: -> ch3_eleven_women
- kuzma: -> ch3_traffic
- else: -> ch3_corridors
}

=== ch3_union_office
# status: final
{term_as(shlyapnikov, "Alexander Gavrilovich")}, who is the chairman of the metalworkers and leads the Opposition, is eating a herring off the back of a balance sheet. Into the desk before him a half-round file has been stuck upright, and his cap hangs on it. You know that file. You lent it to him for an evening, in the lodging house in Paris, in the winter of 1911. # scene: office # place: Moscow, the Metalworkers' Union # ambience: lamp # portrait: shlyapnikov-warm # cite: allen_2015 # cite: invented

"I'm not done with it," he says with his mouth full. # who: shlyapnikov

On the sill, because he cannot keep on a chair, is {term_as(lutovinov, "Lutovinov")} of Lugansk, turning an empty glass. "We write that the unions shall run industry. Whose hands? I was home in December. At the cartridge works they have kept one man in four, and of those I watched thirty put down a cross for their bread. I'll fight for a board in every works till I drop. I won't tell a man who signs with a cross that he can run a trust." # portrait: lutovinov-hard # who: lutovinov # cite: lutovinov_life # cite: invented

"He'll learn to sign," says Shlyapnikov, "on the day that there's something to sign for." # portrait: shlyapnikov # who: shlyapnikov # cite: invented

{term_as(medvedev, "Medvedev")} of the metalworkers' board rules a line without looking up. "You vote alike," he says. "I have you down as two." # portrait: medvedev # who: medvedev # cite: invented

Shlyapnikov wipes his fingers and pushes tomorrow's speech across to you. "Go over it. You're the one man I know who reads a figure as though he had to fit it."

You go over it. *Two thirds of the managements that we confirmed were men from the bench.* In the union's table it is sixty-four in the hundred. # cite: ilp_unions_1920

"Two thirds is sixty-six and two thirds," you say.

"It's near enough for a hall. They'll be shouting, Stepan Ilyich. You can't shout *sixty-four*. Try it." # who: shlyapnikov # cite: invented

You try it. Lutovinov has to put down the glass. # sfx: laughter

* [Hold him to sixty-four # id: ch3_sixty_four]
    ~ change(conviction, 3)
    ~ change(standing, -1)
    ~ trust(shlyapnikov, 1)
    He strikes it out and writes 64, so hard that the pen opens. "If I go down by two and two thirds," he says, "I'll send Tula the bill." Medvedev remarks that the other side has the same table, and has had it since Friday. # sfx: pen # remember: conviction # cite: invented
* [Let two thirds stand # id: ch3_two_thirds]
    ~ change(conviction, -3)
    ~ change(shop_floor, 2)
    ~ trust(shlyapnikov, 1)
    You give it back. He has waited for you to argue, with the pen dipped, and now has to wipe it. "The other side has that table," says Medvedev. "They've had it since Friday. I mention it." # portrait: medvedev # who: medvedev # remember: conviction # cite: invented
- -> ch3_the_roll

=== ch3_the_roll
# status: final
It is Medvedev's sheet that they want to see gone. Forty-seven names, with the rooms where they sleep and a mark for how firm. Today a man in felt boots sat for an hour in the passage, and was waiting for no one. # portrait: medvedev # cite: sorenson_1969 # cite: invented

"It can't be in the union," says Shlyapnikov. "It can't be on any of us three. You've your roll of needle files with you, you take it to weddings. Nobody unties a toolmaker's roll." # portrait: shlyapnikov # who: shlyapnikov # cite: invented

"Nobody *did*," says Medvedev. # who: medvedev

* [Roll the names up with the files and take them # id: ch3_take_names]
    ~ change(conviction, 3)
    ~ change(standing, -3)
    ~ trust(shlyapnikov, 1)
    ~ enter(sh_fraction_list)
    It goes in between the barrette and the three-square, and makes the roll no thicker. On the way home you are asked for your pass twice, and for the roll once; the cadet tries the point of a rat-tail on his thumb, says that it's fine work, and ties it up again wrongly. # remember: file # cite: invented
* [Learn it off, and burn the paper # id: ch3_burn_names]
    ~ change(strength, -4)
    ~ change(conviction, 2)
    ~ change(shop_floor, 1)
    It takes until midnight. You have it by rooms, from the north stair, as one has a table of threads; long afterwards it will come up of itself when you are at the vice, with the mark for firmness. The paper burns in the herring dish. # remember: strength # cite: invented
* [Refuse: a list of us is a list for them # id: ch3_refuse_names]
    ~ change(standing, 3)
    ~ change(conviction, -1)
    ~ trust(shlyapnikov, -1)
    "A union *is* a list," says Shlyapnikov. "It has never been anything else. You pay on Friday and you're put down." He does not joke. He takes the cap off the file, and for a moment it looks as though you would get it back. # portrait: shlyapnikov-hard # who: shlyapnikov # remember: shlyapnikov # cite: invented
- -> ch3_ninth_morning

=== ch3_eleven_women
# status: final
{term_as(womens_day, "It is Women's Day")}. The chairman has congratulated the women. You stand up to be congratulated and use the time: eleven, and nine more with the tea. # scene: hall # portrait: none # cite: zhenotdel_essay # cite: invented

In the interval Kollontai, who is the head of the {term_as(womens_section, "women's section")}, has you by the sleeve. "How many do you make us?"

"Eleven."

"I made it twelve. I counted myself twice, one does, from the platform." She has a cab. "Come. I need someone who can count. I ordered fifteen hundred and I have been delivered nine hundred and forty. They say that it's the same thing." # portrait: kollontai-warm # who: kollontai # cite: clements_1979 # cite: invented

The printing house is dark but for one lamp over the stone. In the bindery four women sit with their hands in their laps, at a heap of sheets. The compositor wears a scarf wound up to the ears. He is a {term_as(menshevik, "Menshevik")} and has been a prisoner since the autumn; they let him out by day, since there is nobody else left who can set French for the foreign guests. # scene: editorial_room # place: Moscow, a printing house # ambience: lamp # portrait: none # cite: pavlyuchenkov_2008 # cite: invented

{ marked(f2_printed) && marked(f2_warned_vetrov):
    "Molchanova? From Tula?" he says, not moving his lips, as they learn to do. "A colleague came through. He asks whether you've found any more capital P." # who: press_compositor # remember: vetrov # cite: invented
}

"It isn't an error, citizeness," he tells Kollontai. "It's the habit of the house. The frame for that line stands ready, with *thousand* in it. We've had no call here for anything smaller. The copy said 1,500, so I set 1,500." # who: press_compositor # cite: kollontai_1921 # cite: invented

She laughs until she has to sit on the paper. "I couldn't get paper for the fifteen hundred, and I shall be scolded for a million." # portrait: kollontai # who: kollontai

"At the rate on the cover," says the compositor. # who: press_compositor

-> ch3_the_question

=== ch3_the_question
# status: final
He has set every line of it, and read it too. "Here. *The workers are to elect those who manage.* Very fine. And if they elect one of us? The printers did, in this town. We had the board of the union. Last June your police came and elected it over again, and I don't recall a pamphlet." # portrait: none # who: press_compositor # cite: goldman_1923 # cite: invented

"No," says Kollontai, after a moment. "There was none." She does not look away. It is you that she turns to. # portrait: kollontai-hard # who: kollontai # cite: invented

* [Tell him: then one of you; you'd be chalked as well # id: ch3_chalk_menshevik]
    ~ change(conviction, 4)
    ~ change(standing, -3)
    ~ trust(kollontai, 1)
    ~ enter(sh_menshevik_printer)
    He takes off his spectacles and breathes on them. "That," he says, "isn't in the pamphlet." Kollontai writes it on her cuff, and in the cab she will rub it off again with a wet finger. # portrait: none # remember: file # cite: invented
* [Tell him: not while there's a front # id: ch3_not_with_front]
    ~ change(standing, 3)
    ~ change(conviction, -3)
    "There is always one," says the compositor. "I used to set the communiqués. It's a matter of how large you make the map." The women in the bindery have begun to fold. # portrait: none # remember: conviction # cite: invented
* [Ask what he would do about the bread # id: ch3_compositor_bread]
    ~ change(shop_floor, 3)
    ~ change(standing, -1)
    "Take less, by a rule, and let them sell the rest. We've printed it for two years, whenever we had a press." He lays a lead straight. "Now I hear it in your corridors as a great secret. You might let somebody out for it." # portrait: none # who: press_compositor # remember: shop_floor # cite: invented
- You have been counting meanwhile. It comes to five hundred and sixty short, and the foreman knows where they went: in tens, by the yard door, against coupons, to offices that wished to have it in their archive. There is still the type. Of paper there are only the posters for the day, which will be over at midnight. # cite: invented

* [Print the rest tonight, on the backs of the posters # id: ch3_print_posters]
    ~ change(strength, -6)
    ~ change(shop_floor, 4)
    ~ trust(kollontai, 2)
    The bindery women were to have had two hours off in honour of themselves. They stay. You work the treadle, in and out, as on any machine that will take a finger; Kollontai folds, badly. By four there are three hundred and ten. On the last page of each a woman with a hammer is opening a door. # sfx: paper # portrait: kollontai-warm # remember: strength # cite: invented
* [Have the foreman write down where they went # id: ch3_coupons_written]
    ~ change(conviction, 2)
    ~ change(standing, -3)
    ~ trust(kollontai, 1)
    He writes it, against your promise to have forgotten who he is. Eleven offices. Kollontai reads it through in the cab by the light of each lamp that burns, which is two. "So I *am* read," she says. # portrait: kollontai # who: kollontai # sfx: pen # remember: standing # cite: invented
* [Send the women home; it is their day # id: ch3_send_binders_home]
    ~ change(shop_floor, 1)
    ~ change(strength, 2)
    ~ trust(kollontai, -1)
    "You're right, of course," says Kollontai. They go out past the two of you in single file, buttoning. The last turns back and takes a poster, for the paper. # portrait: kollontai # who: kollontai # remember: shop_floor # cite: invented
- -> ch3_ninth_morning
