// February 1921: Kolya's letter; the list on Sorokin's table; the case under seal.

=== ch2_letter
# status: final
{ delegate == darya:
    At the gate they hand you a letter. It is from {term_as(kolya, "Kolya")}, your missing husband's brother, a stoker on a battleship at Kronstadt, the naval fortress before Petrograd. It has been nineteen days on the way and opened once, neatly. # scene: works_yard # date: 1921-02-21 # place: Tula, the works gate # ambience: wind # portrait: kolya # sfx: paper # cite: invented
- else:
    At the gate they hand you a letter. It is from {term_as(kolya, "Kolya")}, your wife's brother, a stoker on a battleship at Kronstadt, the naval fortress before Petrograd. It has been nineteen days on the way and opened once, neatly. # scene: works_yard # date: 1921-02-21 # place: Tula, the works gate # ambience: wind # portrait: kolya # sfx: paper # cite: invented
}

{ delegate == darya:
    Kronshtat, linkor Petropavlosk, stokers mess. Dear Sister in Law! I am alive and helthy and wish you the same and the littel girl also. # doc: hand # who: kolya # cite: invented
- else:
    Kronshtat, linkor Petropavlosk, stokers mess. Dear Brother in Law! I am alive and helthy and wish you the same and my sister also. # doc: hand # who: kolya # cite: invented
}

The socks arived. One is longer then the other but so are my legs since the november storm. Pleas not the grey wool again it bites, I gave that pair to a man I dont like. Our bread is now 2 days for 3 so on the 3d day we are filosofers. There is a lot of talk in the mess but I do not lissen I darn. They write you have all got platforms now. We have one also it is ice. Send if you can a needel no. 3, I broke mine on the bosuns coller. I keep my feet dry. Your Nikolai. # doc: hand # who: kolya # cite: semanov_1973 # cite: invented

There are five needles of that size in the house, stuck in a cork. On the market each is a day's bread.

* [Send two needles, and write of nothing but wool # id: ch2_send_needles]
    ~ trust(kolya, 2)
    ~ change(strength, -4)
    You tell him that it was the dog's fault, about the grey: it is half dog. You wrap the needles in the paper and the paper in a sock. # sfx: pen # remember: kolya
* [Send two, and warn him: keep out of the talk # id: ch2_warn_kolya]
    ~ trust(kolya, 1)
    ~ change(conviction, 3)
    ~ change(strength, -2)
    ~ enter(sh_kolya_parcel)
    You write it small, between the wool and the weather: *where there is talk, stand at the back*. Somebody who opens letters neatly will have good eyes. # sfx: pen # remember: kolya # remember: file
* [Sell the needles for bread; answer some other day # id: ch2_trade_needles]
    ~ change(strength, 6)
    ~ trust(kolya, -2)
    Five needles make five days. The cork you keep, in case he asks. # portrait: none # remember: strength
- -> ch2_list

=== ch2_list
# status: final
Sorokin asks after the little one's cough. He has the name right; he has it right every time. He is copying out a list of people to be arrested tonight, and when you sit down he turns it over, though not quickly. # scene: cell_room # date: 1921-02-26 # place: Tula, the party cell # portrait: sorokin # ambience: lamp # cite: invented

"Petrograd is on strike," he says, "so they're taking in the Mensheviks. All of them, everywhere. As a precaution." He blots a line that is already dry. "It's meant kindly. If our shops come out tomorrow, somebody will shoot, and whom do they shoot? The one who stands on a box and is right. Let him sit in the warm for a week. It's temporary." # who: sorokin # cite: avrich_1970 # cite: invented

The lamp shines through the sheet. One of the names is Vetrov.

"You'll want to be at home tonight," says Sorokin. "With that cough." # who: sorokin # cite: invented

* [Warn Vetrov tonight, by the back yards # id: ch2_warn_vetrov]
    ~ mark(f2_warned_vetrov)
    ~ trust(vetrov, 3)
    ~ change(standing, -4)
    ~ change(conviction, 3)
    "A compositor who runs leaves spilt type behind him," says Vetrov, in his shirt. He will go, then, but not untidily. He takes the lamp, and spends the first half of the night distributing everything that has anybody's name in it. {marked(f2_printed): Your theses go first, letter by letter, back into the case.} # portrait: vetrov # remember: vetrov # cite: invented
* [Ask Sorokin to leave one old man off the list # id: ch2_ask_sorokin]
    ~ trust(sorokin, 1)
    ~ change(shop_floor, 3)
    ~ change(standing, -3)
    "Let us write it down," says Sorokin warmly, "so that nobody can twist it." He writes that you asked. They come for Vetrov at six in the morning and not at three; this is what asking buys. # remember: file # remember: sorokin # cite: invented
* [Stay at home with the child's cough # id: ch2_stay_home]
    ~ change(standing, 4)
    ~ change(conviction, -5)
    It is a real cough. Towards three a motor goes by, the only one in the district with petrol, and comes back at half past. You have the cup of hot water ready both times. # remember: conviction # cite: invented
- -> ch2_case

=== ch2_case
# status: final
In the morning the printing shop is sealed. A polite young man from the Cheka sits on Vetrov's stool and holds the composing stick as one holds a fork in a good house. The drawers have been gone through. The two tied lines stand on their ledge untouched; either he cannot read backwards or he can. # scene: cell_room # date: 1921-02-27 # place: Tula, Vetrov's printing shop # ambience: none # portrait: none # sfx: door # cite: invented

{ marked(f2_warned_vetrov):
    They came at three, the apprentice says, for a man who had left at two, with his apron folded over the stool and a clean rag over the case.
- else:
    They took him quietly, the apprentice says. He asked leave to wash his hands first, since it is lead, and one must not eat with it on.
}

{marked(f2_printed) && not marked(f2_warned_vetrov): In front of him lies a label for cherry brandy, face down.}

"Citizen Vetrov, Nil Fomich," he says. "You walk in without knocking. So I ask. You know him?" # cite: invented

* ["I know him. He sets what he disagrees with." # id: ch2_know_vetrov]
    ~ change(conviction, 5)
    ~ change(standing, -6)
    ~ change(shop_floor, 2)
    ~ trust(vetrov, 1)
    ~ enter(sh_vetrov_known)
    "And does it well?" He seems to want to know. You say that there is no one in the province who does it better. He takes that down too, in full. # sfx: pen # remember: file
* ["No. I came about handbills." # id: ch2_deny_vetrov]
    ~ mark(f2_denied_vetrov)
    ~ change(conviction, -7)
    ~ change(standing, 4)
    ~ trust(vetrov, -3)
    ~ enter(sh_vetrov_denied)
    "Ah. Handbills." Behind the partition the apprentice, who has let you in by the yard door some thirty times, goes on sorting quoins. # sfx: pen # remember: file # remember: vetrov
* [Ask what he is charged with before you answer # id: ch2_ask_charge]
    ~ change(shop_floor, 4)
    ~ change(standing, -4)
    ~ enter(sh_vetrov_known)
    "One doesn't ask that of a man one doesn't know," he says, pleased, and writes it down as an answer. "With nothing. He's a precaution." # sfx: pen # remember: file
- -> ch2_mandate

=== ch2_mandate
# status: final
In the first days of March you get your mandate: one paper for four people, each with a {term_as(decisive_vote, "decisive vote")}, to the Tenth Congress of the party, in Moscow. It was to be printed, but the press is shut. It has been written by hand. # scene: works_yard # date: 1921-03-05 # place: Tula, the works gate # music: road # ambience: wind # cite: lenin_cw32 # cite: invented

"And if they ask me when you're back?" says Pasha. She has ink on her lip from the pencil. # portrait: pasha # who: pasha

"The seventeenth. A Thursday." # cite: invented

She writes it on the wall by the board for the checks, where people put down what they are owed.

* [Turn the page # id: ch2_end]
- The stove in the wagon is already lit. # portrait: none # sfx: page # next: ch3
-> END
