// 8 March: the opening; then four delegates go four ways. Here Stepan's evening and Darya's.

=== ch3_eighth_of_march
# status: final
On the Kremlin stair {term_as(kursanty, "a cadet")} looks at each pass, and then at the boots of whoever holds it. # scene: kremlin_stair # date: 1921-03-08 # place: Moscow, the Kremlin # music: congress # ambience: murmur # portrait: none # cite: invented

{ marked(f1_was_arrested): -> ch3_eighteen_from_penza }
-> ch3_opening

=== ch3_eighteen_from_penza
# status: final
He holds on to yours. "Tula," he says. "In June. Behind the barracks." You have not seen his face before, because he sat with his back to you: one of the eighteen guards, from Penza way. # portrait: cadet # cite: invented

"Afterwards they had us up for it," says the cadet. "For squatting down on guard. I said it was the heat. Ten days, and then the sergeant put me in for the courses; he said, that one can keep his mouth shut." There are people pressing on the stair behind you. "I could have run your lot in. I was that hungry, I'd have shot for a spoon." # portrait: cadet # who: cadet_penza # cite: invented

* [Give him your bread coupon, in the pass # id: ch3_coupon_in_pass]
    ~ change(strength, -3)
    ~ change(shop_floor, 2)
    ~ change(conviction, 1)
    He looks through the pass very thoroughly, back and front, and when you have it again it is thinner. "In order," he says, loudly, and to your boots. # portrait: none # remember: strength # cite: invented
* [Ask whether he would have # id: ch3_would_he_have]
    ~ change(conviction, 2)
    ~ change(standing, -1)
    "Nobody told us to," says the cadet. He is trying to be exact. "If they had, I'd have looked where the others were looking." And to the next, "Pass." # portrait: none # who: cadet_penza # remember: conviction # cite: invented
- -> ch3_opening

=== ch3_opening
# status: final
The hall is round and white, with columns. A voice from the rostrum goes up into the dome and comes down again beside the wrong person. # scene: hall # ambience: murmur # cite: invented

{term_as(lenin, "Lenin")} opens it. This is the first congress, he says, to meet with no enemy army on the soil of the republic. They get up to clap. It is true of the soil. # portrait: lenin-warm # sfx: applause # cite: lenin_cw32 # cite: invented

* [Get up with them and clap # id: ch3_clap_soil]
    ~ change(standing, 2)
    ~ change(conviction, -2)
    You clap. Some people, higher up, go on for so long that they have to look round to see who else does. # portrait: none # remember: standing # cite: invented
* [Stay in your seat, and do up a boot # id: ch3_boot_soil]
    ~ change(conviction, 1)
    ~ change(standing, -1)
    From down there you can see four more of your people doing up theirs. # portrait: none # remember: conviction # cite: invented
- {on_file(sh_platform_pencil): When you come back from the soup Tula's chairs are up in the gallery. It is for the seating. # scene: hall_gallery # cite: invented}
Lenin reports in the evening, fast, with his watch in his hand. We marched too far into Poland. One will have to speak otherwise to the peasant about his grain. "He is more dangerous to us than all their generals. A general one can *see*." As to Kronstadt, it will be finished with in the next few days, if not in the next few hours. All over the hall people take out their own watches. # light: lamp # portrait: lenin # who: lenin # cite: lenin_cw32 # cite: semanov_1973 # cite: invented

* [Take out yours as well # id: ch3_own_watch]
    ~ change(standing, 1)
    ~ change(conviction, -2)
    It says ten to nine. You hold it to your ear, since one might as well be sure. # portrait: none # remember: standing # cite: invented
* [Look for those who leave theirs in the pocket # id: ch3_pocket_watches]
    ~ change(conviction, 1)
    ~ change(standing, -1)
    There are three, in the second row, in leather, side by side. One of them is studying the backs of his hands. # portrait: none # remember: conviction # cite: invented
- { delegate != darya:
    {term_as(womens_day, "It is Women's Day")}, and the chairman congratulates the women. Darya has counted them. "Eleven. And nine bringing the tea." # portrait: darya # who: darya # cite: zhenotdel_essay # cite: invented
}

The four of you do not go back together. # sfx: chairs

{ delegate:
- stepan: -> ch3_union_office
- darya: -> ch3_eleven_women
- kuzma: -> ch3_traffic
- else: -> ch3_corridors
}

=== ch3_union_office
# status: final
{term_as(shlyapnikov, "Alexander Gavrilovich Shlyapnikov")}, who leads the metalworkers and the Opposition, is eating a herring off the back of a balance sheet. Into the desk before him a half-round file has been stuck upright, and his cap hangs on it. You lent him that file for an evening, in the lodging house in Paris, in the winter of 1911. # scene: union_office # place: Moscow, the Metalworkers' Union # ambience: lamp # portrait: shlyapnikov-warm # cite: allen_2015 # cite: invented

"I'm not done with it," he says with his mouth full. # who: shlyapnikov # cite: invented

On the sill sits {term_as(lutovinov, "Lutovinov")} of Lugansk, turning an empty glass. "We write that the unions shall run industry. Whose hands? At our cartridge works I watched thirty men put down a cross for their bread. I'll fight for a board in every works till I drop. I won't tell a man who signs with a cross that he can run a trust." # portrait: lutovinov-hard # who: lutovinov # cite: lutovinov_life # cite: invented

"He'll learn to sign," says Shlyapnikov, "on the day that there's something to sign for." They both look at you. # portrait: shlyapnikov # who: shlyapnikov # cite: invented

* [Say that nobody learns filing from a board # id: ch3_side_turner]
    ~ change(conviction, 1)
    ~ change(standing, -1)
    ~ trust(shlyapnikov, 1)
    "He gives you a bad piece of work, you give it him back," you say. "Then he gives you a better one." "And a trust?" asks Lutovinov. "Whom do I give that back to?" # portrait: lutovinov # who: lutovinov # remember: conviction # cite: invented
* [Say that you wouldn't lend him a micrometer either # id: ch3_side_lutovinov]
    ~ change(standing, 1)
    ~ change(shop_floor, -1)
    ~ trust(lutovinov, 1)
    "You lent *me* a file," says Shlyapnikov. "I could see your hands," you say. Lutovinov laughs, and it goes on a little longer than it ought. # portrait: lutovinov-warm # remember: lutovinov # cite: invented
- {term_as(medvedev, "Medvedev")} of the union's board is ruling a list. "I have all three of you down as firm," he says. # portrait: medvedev # who: medvedev # cite: invented

Shlyapnikov pushes tomorrow's speech across to you. *Two thirds of the managements that we confirmed were men from the bench.* In the union's table it is sixty-four in the hundred. # portrait: shlyapnikov # cite: ilp_unions_1920 # cite: invented

"Two thirds is sixty-six and two thirds." # cite: invented

"It's near enough for a hall. They'll be shouting, Stepan Ilyich. You can't shout *sixty-four*. Try it." # who: shlyapnikov # cite: invented

You try it. Lutovinov has to put down the glass. # sfx: laughter # cite: invented

* [Hold him to sixty-four # id: ch3_sixty_four]
    ~ change(conviction, 2)
    ~ change(standing, -1)
    ~ trust(shlyapnikov, 1)
    He writes 64, so hard that the pen opens. "If I go down by two and two thirds," he says, "I'll send Tula the bill." # who: shlyapnikov # sfx: pen # remember: conviction # cite: invented
* [Let two thirds stand # id: ch3_two_thirds]
    ~ change(conviction, -4)
    ~ change(shop_floor, 2)
    ~ trust(shlyapnikov, 1)
    Shlyapnikov, who had dipped his pen, wipes it. "Lenin's people have that table," says Medvedev. "They've had it since Friday. I mention it." # portrait: medvedev # who: medvedev # remember: conviction # cite: invented
- -> ch3_the_roll

=== ch3_the_roll
# status: final
Medvedev's list must be out of the house tonight: forty-seven names, with the rooms where they sleep and a mark for how firm. Today a man in felt boots sat for an hour in the passage, and was waiting for no one. # portrait: medvedev # cite: sorenson_1969 # cite: invented

"You've your roll of needle files with you, you take it to weddings," says Shlyapnikov. "Nobody unties a toolmaker's roll." # portrait: shlyapnikov # who: shlyapnikov # cite: invented

* [Roll the names up with the files and take them # id: ch3_take_names]
    ~ change(conviction, 2)
    ~ change(standing, -2)
    ~ trust(shlyapnikov, 1)
    ~ enter(sh_fraction_list)
    It goes in between the barrette and the three-square. On the way home you are asked for your pass twice, and for the roll once; the cadet tries a rat-tail on his thumb, says that it's fine work, and ties it up again wrongly. # remember: file # cite: invented
* [Learn it off, and burn the paper # id: ch3_burn_names]
    ~ change(strength, -4)
    ~ change(conviction, 1)
    ~ change(shop_floor, 1)
    It takes until midnight. You have it by rooms, from the north stair, like a table of threads, and it will not leave you again. The paper burns in the herring dish. # remember: strength # cite: invented
* [Refuse: a list of us is a list for them # id: ch3_refuse_names]
    ~ change(standing, 3)
    ~ change(conviction, -2)
    ~ trust(shlyapnikov, -1)
    "A union *is* a list," says Shlyapnikov. "You pay on Friday and you're put down." He takes the cap off the file, and for a moment it looks as though you would get it back. # portrait: shlyapnikov-hard # who: shlyapnikov # remember: shlyapnikov # cite: invented
- -> ch3_ninth_morning

=== ch3_eleven_women
# status: final
{term_as(womens_day, "It is Women's Day")}. When the chairman congratulated the women you stood up and used the time: eleven, and nine more with the tea. # scene: hall # light: lamp # portrait: none # cite: zhenotdel_essay # cite: invented

Kollontai, the head of the {term_as(womens_section, "women's section")}, has you by the sleeve. "How many do you make us? I made it twelve. I counted myself twice, one does, from the platform." She has a cab. "Come, I need someone who can count. I ordered fifteen hundred and have been delivered nine hundred and forty." # portrait: kollontai-warm # who: kollontai # cite: clements_1979 # cite: invented

* [Get in; you have never sat in a cab # id: ch3_cab_in]
    ~ change(strength, 1)
    You sit as on somebody else's bed. At the second corner you lean back. # remember: strength # cite: invented
* [Ask first who pays for it # id: ch3_cab_pays]
    ~ change(conviction, 1)
    ~ change(standing, -1)
    "The section," says Kollontai. "It has a cab and no paper." # portrait: kollontai # who: kollontai # remember: standing # cite: invented
- The printing house is dark but for one lamp over the stone. In the bindery four women sit at a heap of sheets. The compositor wears a scarf up to the ears. He is a {term_as(menshevik, "Menshevik")}, a prisoner since the autumn; they let him out by day to set French for the foreign guests. # scene: editorial_room # place: Moscow, a printing house # ambience: lamp # portrait: none # cite: pavlyuchenkov_2008 # cite: invented

{ marked(f2_printed) && marked(f2_warned_vetrov):
    "From Tula?" he says, not moving his lips, as they learn to do. "A colleague came through. He asks whether you've found any more capital P." # who: press_compositor # remember: vetrov # cite: invented
}

{ marked(f2_denied_vetrov):
    "From Tula?" he says, without turning his head. "I've one from there two doors along. He was let out to wash, and they asked somebody whether they knew him." He runs his thumb along a line of type. "Handbills, I believe it was." # who: press_compositor # remember: vetrov # cite: invented
}

"It isn't an error, citizeness," he tells Kollontai. "The line for the print-run stands ready, with *thousand* in it. We've had no call here for anything smaller. The copy said 1,500, so I set 1,500." # who: press_compositor # cite: kollontai_1921 # cite: invented

She laughs until she has to sit down on the paper. "I couldn't get it for fifteen hundred, and I shall be scolded for a million." # portrait: kollontai # who: kollontai # cite: invented

* [Have the noughts cut out of what is still to come # id: ch3_cut_noughts]
    ~ change(standing, 2)
    ~ change(conviction, -2)
    He takes a graver to the line. "So there are now two editions," he remarks. "One of them will be worth money." # portrait: none # who: press_compositor # remember: standing # cite: invented
* [Leave them in: let somebody be afraid of it # id: ch3_keep_noughts]
    ~ change(conviction, 1)
    ~ change(standing, -1)
    "You will be scolded, citizeness," says the compositor, "at the rate on the cover." # portrait: none # who: press_compositor # remember: conviction # cite: invented
- -> ch3_the_question

=== ch3_the_question
# status: final
He has read what he set. "*The workers are to elect those who manage.* Very fine. And if they elect one of us? The printers did, in this town. Last June your police came and elected it over again, and I don't recall a pamphlet." # who: press_compositor # cite: goldman_1923 # cite: invented

"No," says Kollontai, after a moment. "There was none." It is you that she turns to. # portrait: kollontai-hard # who: kollontai # cite: invented

* [Tell him: then one of you; you'd be chalked as well # id: ch3_chalk_menshevik]
    ~ change(conviction, 3)
    ~ change(standing, -2)
    ~ trust(kollontai, 1)
    ~ enter(sh_menshevik_printer)
    He takes off his spectacles and breathes on them. "That isn't in the pamphlet," he says. Kollontai writes it on her cuff. In the cab she will rub it off again with a wet finger. # portrait: none # remember: file # cite: invented
* [Tell him: not while there's a front # id: ch3_not_with_front]
    ~ change(standing, 3)
    ~ change(conviction, -4)
    "There is always one," says the compositor. "I used to set the communiqués. It's a matter of how large you make the map." # portrait: none # who: press_compositor # remember: conviction # cite: invented
* [Ask what he would do about the bread # id: ch3_compositor_bread]
    ~ change(shop_floor, 2)
    ~ change(standing, -1)
    "Take less, by a rule, and let them sell the rest. We've printed it for two years, whenever we had a press." He lays a lead straight. "Now I hear it in your corridors as a great secret. You might let somebody out for it." # portrait: none # who: press_compositor # remember: shop_floor # cite: invented
- The foreman knows where the missing five hundred and sixty went: in tens, by the yard door, to offices that wished to have it in their archive. The type is still standing. Of paper there are only the posters for the day, which ends at midnight. # cite: invented

* [Print the rest tonight, on the backs of the posters # id: ch3_print_posters]
    ~ change(strength, -6)
    ~ change(shop_floor, 3)
    ~ trust(kollontai, 2)
    The bindery women were to have had two hours off in honour of themselves. They stay. You work the treadle, in and out, as on any machine that will take a finger; Kollontai folds, badly. By four there are three hundred and ten. On the back of each a woman with a hammer is opening a door. # sfx: paper # portrait: kollontai-warm # remember: strength # cite: invented
* [Have the foreman write down where they went # id: ch3_coupons_written]
    ~ change(conviction, 1)
    ~ change(standing, -2)
    ~ trust(kollontai, 1)
    Eleven offices. Kollontai goes through them in the cab by the light of each lamp that burns, which is two. "So I *am* read," she says. # portrait: kollontai # who: kollontai # sfx: pen # remember: standing # cite: invented
* [Send the women home; it is their day # id: ch3_send_binders_home]
    ~ change(shop_floor, 1)
    ~ change(strength, 2)
    ~ trust(kollontai, -1)
    "You're right, of course," says Kollontai. They go out past the two of you in single file, buttoning. The last turns back and takes a poster, for the paper. # portrait: kollontai # who: kollontai # remember: shop_floor # cite: invented
- -> ch3_ninth_morning
