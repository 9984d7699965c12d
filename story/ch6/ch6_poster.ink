=== ch6_start
Content note. This chapter is a purge hearing in 1933: a public questioning, fear, and people made to speak against one another. Nobody is struck and nobody dies in it. It can be read, or summed up in a minute; what you do in it counts either way. # status: final # title: The Commission # scene: corridor # date: 1933-10 # place: Tula # music: file # ambience: none # portrait: none
* [Read it # id: ch6_read_it]
    -> ch6_poster
* [Read a summary instead # id: ch6_read_summary # summary]
    -> ch6_summary

=== ch6_poster
The list is on wallpaper, pasted to the gate face inward, there being no other paper. Between the names of those who are to be {term_as(purge_1933, "purged")} green roses show through. Whoever is purged is questioned in public, and keeps the party card or loses it. # status: final # scene: works_yard # date: 1933-10-24 # place: Tula, the gate of the arms works # ambience: wind # portrait: none # cite: invented
25 and 26 OCTOBER, after the day shift, in the canteen of the arms works: former officials of the provincial union council. Workers, members of the party and not, are invited to say what they know. # doc: hand
You are eleventh on the second evening, under a stoker and above a bookkeeper, Sushkin, who has brought his wife to see it. Beneath hangs a box for proposals on the economy of metal. It has never been so full.
{ marked(f5_abroad):
    The commissariat of trade has asked for you twice since June, for Stockholm. The request lies with the commission.
- else:
    { delegate:
    - stepan:
        You keep the gauge room of the works. The man who wrote the list has spaced the names by eye, and badly.
    - darya:
        You teach the drawing presses now: forty-one girls, four hundred and ten fingers. You count the list, by habit. Nineteen for your evening: somebody will be heard after midnight.
    - kuzma:
        You are duty fitter at the depot, nights. The list gives a day and an hour for every name, and it is the first timetable that you have read with your thumb over one line.
    - yegor:
        You are inspector of roofs in the mines: you knock on timber for a living, and listen. You knock on the gate. It is oak, and sound.
    }
}
* [Drop in a good word for the stoker # id: ch6_box_stoker]
    ~ change(shop_floor, 2)
    ~ change(standing, -2)
    You print it on the back of a tram ticket. It is the only one of its kind that week, and they look twice to see whose hand it is. # remember: shop_floor # sfx: paper
* [Walk past the box; you have your own life to write # id: ch6_box_pass]
    ~ change(strength, 2)
    ~ change(conviction, -1)
    Behind you Sushkin's wife is reading him the names aloud, down as far as his. # remember: strength
- -> ch6_autobiography

=== ch6_autobiography
An autobiography is wanted by noon tomorrow, three pages, in your own hand. You have written seven of them since 1920. The birth gets shorter each time and the errors longer. # status: final # scene: corridor # date: 1933-10-24 # place: Tula, at home # ambience: lamp # portrait: none # sfx: pen
The rule is known to every schoolchild with a wrong grandfather: what stands on the paper can be explained, and what does not stand on it has been hidden. # cite: getty_1985
Two lines give you trouble. One is Kolya, who was family and a sailor at Kronstadt. The other is the word *we*, in the paragraph on 1921, because anybody who reads it will ask for the names.
* [Leave Kolya out; a hole may be noticed # id: ch6_omit_sailor]
    ~ ch6_gap = gap_sailor
    ~ change(standing, 4)
    ~ change(conviction, -5)
    You cut him out between two semicolons. The sentence closes over the place at once and reads better than before. # remember: conviction # sfx: paper
* [Leave the names out; the table will dislike it # id: ch6_omit_names]
    ~ ch6_gap = gap_names
    ~ change(standing, -5)
    { delegate != stepan:
        ~ trust(stepan, 1)
    }
    { delegate != darya:
        ~ trust(darya, 1)
    }
    { delegate != kuzma:
        ~ trust(kuzma, 1)
    }
    { delegate != yegor:
        ~ trust(yegor, 1)
    }
    You put *we* and nothing behind it, eleven times. # remember: standing # sfx: paper
* [Leave nothing out: Kolya and the names # id: ch6_omit_nothing]
    ~ ch6_gap = gap_none
    { delegate != stepan:
        ~ enter_for(stepan, sh_autobiography_names)
    }
    { delegate != darya:
        ~ enter_for(darya, sh_autobiography_names)
    }
    { delegate != kuzma:
        ~ enter_for(kuzma, sh_autobiography_names)
    }
    { delegate != yegor:
        ~ enter_for(yegor, sh_autobiography_names)
    }
    ~ change(conviction, 5)
    ~ change(strength, -4)
    It comes to five pages, and it is two in the morning. Everybody is in it, by name and patronymic, and of such a page an extract goes to the file of each. # remember: conviction # remember: file # sfx: paper
- -> ch6_bench

=== ch6_bench
Outside the canteen stands a bench from the gymnasium, so low that the knees of the accused come up to their ears. Behind the door a life has reached 1914. # status: final # scene: passage # date: 1933-10-26 # place: Tula, the canteen of the arms works # ambience: murmur # portrait: none
It is the second day of the {term_as(six_day_week, "six")}, and the hall is full: soup is given out when the last name has been dealt with. Two hundred people have brought their own spoons. # cite: invented
{
- delegate != darya and trusts(darya, 2) and not (delegate == stepan and marked(f4_told_commission)): -> ch6_bench_darya
- delegate != kuzma and trusts(kuzma, 2): -> ch6_bench_kuzma
- delegate != yegor and trusts(yegor, 2): -> ch6_bench_yegor
- delegate != stepan and trusts(stepan, 2) and not marked(f4_told_commission): -> ch6_bench_stepan
- delegate == darya: -> ch6_bench_kuzma
- delegate == kuzma and not marked(f4_told_commission): -> ch6_bench_stepan
- delegate == stepan: -> ch6_bench_yegor
- else: -> ch6_bench_darya
}

=== ch6_bench_darya
~ ch6_friend = darya
{term_as(darya, "Darya Ignatyevna")} has kept a place for you with her bag. She was heard yesterday, fourth. "Thirteen came out with a hand on the breast pocket, where the card is," she says. "Five came out with nothing to put it on." She pats her own pocket. The card is there. # status: final # portrait: darya-1933 # who: darya
-> ch6_bench_news

=== ch6_bench_kuzma
~ ch6_friend = kuzma
{term_as(kuzma, "Kuzma Antonovich")} sits with his watch open on his knee. He was heard yesterday, and passed. "Fifty-two minutes down," he says. "Yesterday it was forty. At the paymaster they lost a quarter of an hour on his wife's father. A sexton. It could have been looked up." # status: final # portrait: kuzma-1933 # who: kuzma
-> ch6_bench_news

=== ch6_bench_yegor
~ ch6_friend = yegor
{term_as(yegor, "Yegor")} has a briefcase now, and under it the same knees, going up and down. He was heard yesterday, and passed. "I learned the last plenum by heart," he says. "All of it. And they asked about my collar, where it was — where one buys a collar. By the coal, I was less afraid under the quicksand. That you can hear." # status: final # portrait: yegor-1933 # who: yegor
-> ch6_bench_news

=== ch6_bench_stepan
~ ch6_friend = stepan
{term_as(stepan, "Stepan Ilyich")} was heard yesterday, and passed, and has come again to sit with you. He is carving a spoon out of lime with a knife the length of a finger, and the shavings go into his cap. "The canteen's are stamped out," he says. "They cut the lip. I have been meaning to for years." # status: final # portrait: stepan-1933 # who: stepan
-> ch6_bench_news

=== ch6_bench_news
* [Ask for the news from Moscow # id: ch6_ask_news]
    ~ change(conviction, 1)
    -> ch6_news
* [Ask how the three behind that door are # id: ch6_ask_table]
    ~ change(strength, 1)
    -> ch6_three

=== ch6_three
You get it in a whisper, to the opposite wall. # status: final
"The old one wants to lie down. Be short with him; own to a thing or hold your tongue, only do not tell him why. The young one writes down whatever has a surname. Reasons he likes too, if they are the usual ones. Laugh, and he has you."
"And Pasha?"
A long look at the wall. "Pasha reads. I had forgotten that somebody might."
And Moscow? {term_as(shlyapnikov, "Shlyapnikov")} is out, since June, and in September again, higher up. He was deaf and ill, and made jokes. They are minuted. # cite: allen_1933 # cite: review_1989
-> ch6_bench_end

=== ch6_news
The news from Moscow is in no newspaper, so it is told you in a whisper, to the opposite wall. In June the party cell at the planning commission put {term_as(shlyapnikov, "Shlyapnikov")} out. He was ill, and so deaf that he could not hear what was said against him; they would not give him a later day. He asked for facts. He made jokes. In September he was heard again, higher up. {term_as(yezhov, "Yezhov")} spoke for a long time, and it stood. # status: final # cite: allen_1933 # cite: review_1989
"And the jokes?" you say.
"Minuted," is the answer.
-> ch6_bench_end

=== ch6_bench_end
The door opens, and the stoker comes out, buttoning down the flap of a breast pocket with nothing in it. # status: final # sfx: door
* [Agree your answers in whispers; it may be seen # id: ch6_agree_words]
    ~ trust(ch6_friend, 2)
    ~ change(standing, -5)
    You do it in six sentences, lips hardly moving. At the end of the corridor the typist, warming her hands on the pipe, waits until you have finished before she goes in. # portrait: typist # remember: standing # sfx: door
* [Move along the bench, as if you were strangers # id: ch6_sit_apart]
    ~ trust(ch6_friend, -2)
    ~ change(standing, 4)
    You leave the width of one person between you. After a while Sushkin sits down in it, grateful. # remember: standing
* [Ask for a word from the hall, at their cost # id: ch6_ask_voice]
    ~ ch6_voice = true
    ~ trust(ch6_friend, -1)
    ~ change(shop_floor, 5)
    The answer is a long time coming. "I got my card back yesterday. They can ask for it again." And then: "What shall I say? That you are good? They write that down as well." # remember: shop_floor
- -> ch6_table
