// 15 and 16 March: the tax; the two papers; the closed doors; the bell.

=== ch3_fifteenth
# status: final
Next day the congress stops the seizing of grain. The peasant is to give a {term_as(tax_in_kind, "fixed tax")} and keep the rest, and sell it if he likes. For three years men have been shot over that, on both sides of it. It is carried before the soup. # scene: dormitory # date: 1921-03-15 # place: Moscow, the Third House of Soviets, the dining room # ambience: murmur # portrait: none # cite: lenin_cw32

"That's what the sailors of Kronstadt ask for," says a textile delegate. "It's on their list." He has a copy of their demands, folded to the size of a stamp; it is no paper to be found with. He looks round the table for somebody with a carrying voice. # cite: berkman_1925 # cite: avrich_1970 # cite: invented

* [Read the sailors' demands aloud to the table # id: ch3_read_list]
    ~ change(conviction, 5)
    ~ change(standing, -6)
    ~ change(shop_floor, 2)
    You read all fifteen points, in the voice for accident rules. At the fourth the spoons stop, at the eleventh they begin again. "It isn't stupid," says someone with his mouth full. "It's only got guns." # sfx: paper # remember: conviction # cite: berkman_1925 # cite: avrich_1970
* [Eat your soup; there is meat in it today # id: ch3_eat_soup]
    ~ change(strength, 6)
    ~ change(conviction, -3)
    It is horse, and there is an eye of fat on it the size of a rouble. The textile man unfolds his paper, reads it to himself with his lips, and folds it up again to a stamp. # remember: strength # cite: invented
* [Ask him to burn it before somebody reports it # id: ch3_burn_list]
    ~ change(standing, 4)
    ~ change(shop_floor, -3)
    "You're right," he says. He does it in the ashtray, and thanks you, and thereafter takes his soup at another table. # remember: standing # cite: invented
- -> ch3_sixteenth

=== ch3_sixteenth
# status: final
On the last day there are two papers that were not on the {term_as(order_of_the_day, "agenda")}. Lenin moves them himself, rather fast. The first dissolves all groups inside the party, yours by name, from today. "Disagree! There will be a discussion sheet, there are congresses, write till the ink runs out. But singly. We are a handful in a country of peasants, the fortress is still firing, and you've seen who warms his hands when we quarrel." Somebody wants elections by platform forbidden for ever. He waves it off. "If the question goes to the root, they will come, and no paper will stop them." # scene: hall # date: 1921-03-16 # portrait: lenin # who: lenin # music: congress # ambience: murmur # cite: lenin_cw32 # cite: rogovin_1992

Then the guests go out, and the foreigners with their interpreters, and the doors are shut. # sfx: bolt # portrait: none # music: none # ambience: none # cite: pipes_1994

{term_as(seventh_point, "The seventh point")} is read once, and is not to be printed. Whoever forms a group can be expelled from the party; and even a member of the Central Committee, whom a congress has elected, by two thirds of the leaders' votes. It takes less time than the notice about the cloakroom. Karl Radek, with Polish in his Russian, says quite gaily that he has an idea this may one day be turned on himself, and that he is voting for it. # cite: pipes_1994 # cite: lenin_cw32 # cite: protocols_x

"It's only for now," your neighbour whispers. "You can see that. Temporary." # cite: invented

In Tula, on a printer's ledge, that word stands ready, tied with string. {marked(f2_denied_vetrov): You told them that you did not know the man.}

"Who is for the resolution on the unity of the party?" # sfx: handbell

* [Raise your card for unity, secret point and all # id: ch3_unity_for]
    ~ change(standing, 6)
    ~ change(conviction, -5)
    ~ hold_vote(unity, card_for)
    The party is one house and the gulf is full of guns. You raise it. Your sleeve slides down to the elbow, with everyone's. # sfx: cards # remember: standing
* [Raise your card against, and be noted # id: ch3_unity_against]
    ~ change(conviction, 7)
    ~ change(standing, -8)
    ~ enter(sh_card_unity)
    ~ hold_vote(unity, card_against)
    You wait through the forest. When yours goes up, the shorthand girl looks along the row and moves her lips, the way one learns a name. # sfx: cards # remember: file
* [Keep your card on your knee # id: ch3_unity_abstain]
    ~ change(conviction, -2)
    ~ change(standing, -3)
    ~ change(shop_floor, 2)
    ~ hold_vote(unity, card_abstain)
    You are for unity and you have heard the seventh point; no card has been printed for that. You study the number on yours. # sfx: cards # remember: conviction
- -> ch3_companions_unity ->
Against: some two dozen, as the number is usually given. Nobody at the table looks surprised or sorry. # portrait: none # cite: protocols_x # cite: daniels_1960
-> ch3_deviation

=== ch3_companions_unity
# status: final
{ delegate != stepan:
    { companion_card(stepan, unity):
    - "for": Stepan Ilyich is for. "A vice must close," he says.
    - "against": Stepan Ilyich is against, and stays on his feet to be against, so that there shall be no error.
    - else: Stepan Ilyich turns his card over to read the back. There is nothing on the back.
    }
}
{ delegate != darya:
    { companion_card(darya, unity):
    - "for": Darya is for. She has put it up quickly, like a hand into cold water.
    - "against": Darya is against. "Six for the public and one for us," she says. "I've seen scales like that."
    - else: Darya has lent her card to the woman beside her, to lean on while she writes.
    }
}
{ delegate != kuzma:
    { companion_card(kuzma, unity):
    - "for": Kuzma is for. He holds his card up at attention.
    - "against": Kuzma is against. It costs him more than it does anyone in the hall, and he gives no reason.
    - else: Kuzma has gone to the door to see whether it is really shut.
    }
}
{ delegate != yegor:
    { companion_card(yegor, unity):
    - "for": Yegor is for. He looked to the left before he raised it, and then to the right.
    - "against": Yegor is against, with both arms, and loses a button.
    - else: Yegor asks aloud whether one may vote for six points and not for seven, and is told no.
    }
}
->->

=== ch3_deviation
# status: final
The second paper gives a name to what Tula sent you here to say. That the unions should run industry is a {term_as(syndicalist_deviation, "syndicalist and anarchist deviation")}, and whoever preaches it cannot be a member of the party. "Incompatible," reads Medvedev, behind you. "It's the chemists' word. They say it of oil and oxygen." # music: congress # ambience: murmur # portrait: medvedev # who: medvedev # cite: lenin_cw32 # cite: invented

* [Vote for it: condemn your own platform # id: ch3_deviation_for]
    ~ change(standing, 6)
    ~ change(conviction, -8)
    ~ hold_vote(deviation, card_for)
    You vote that Tula cannot be combined with you. Nothing happens. The lamp over the third column goes on buzzing. # sfx: cards # remember: conviction
* [Vote against it # id: ch3_deviation_against]
    ~ change(conviction, 6)
    ~ change(shop_floor, 2)
    ~ change(standing, -7)
    ~ hold_vote(deviation, card_against)
    There are more this time than last; a man will sometimes let his house be locked who won't be called a thief in it. # sfx: cards # remember: conviction
* [Abstain: they may call it what they like # id: ch3_deviation_abstain]
    ~ change(conviction, 1)
    ~ change(standing, -2)
    ~ change(shop_floor, -3)
    ~ hold_vote(deviation, card_abstain)
    On Monday there will be the same lathe and the same man who signs for it, under whatever name. You put the card away in your cap. # sfx: cards # remember: shop_floor
- About thirty are against, as they are usually given. # portrait: none # cite: protocols_x # cite: daniels_1960

{delegate != stepan and companion_card(stepan, deviation) == "against": Stepan Ilyich is one of them, and has taken off his cap for it.}
{delegate != darya and companion_card(darya, deviation) == "against": Darya is one of them. She makes it thirty-one.}
{delegate != kuzma and companion_card(kuzma, deviation) == "against": Kuzma is one of them. He looks straight ahead, down the line.}
{delegate != yegor and companion_card(yegor, deviation) == "against": Yegor is one of them, grinning, with wet eyes.}

In the same hour they read out the new {term_as(central_committee, "Central Committee")}. Twenty-five names, and Shlyapnikov's among them, whom it has just condemned. He asks to be let off. It is not granted. # cite: gaido_review # cite: protocols_x

"Twenty years I've been a member," says Shlyapnikov in the cloakroom, hunting for the second galosh, "and never till today condemned and promoted on one ticket. A thrifty people." # portrait: shlyapnikov # who: shlyapnikov # sfx: handbell # cite: gaido_review # cite: invented

-> ch3_settle_kolya ->
-> ch3_seventh_home
