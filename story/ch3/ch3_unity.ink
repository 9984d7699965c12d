// 15 and 16 March: the tax; the carbon; the two papers behind closed doors; the strips of paper; the close.

=== ch3_fifteenth
# status: final
Next day the congress stops the seizing of grain. The peasant is to give a {term_as(tax_in_kind, "fixed tax")} and keep the rest, and sell it if he likes. "Nothing saves us now but coming to terms with him," says Lenin, "and he looks to see what is in the cart." For three years men have been shot over that cart, on both sides of it. # scene: hall_presidium # date: 1921-03-15 # place: Moscow, the Kremlin # ambience: murmur # portrait: lenin # who: lenin # cite: lenin_cw32 # cite: figes_1996 # cite: invented

"That's what the sailors of Kronstadt ask for," says a textile delegate at table. "It's on {term_as(fifteen_points, "their list")}." He has a copy, folded to the size of a stamp. He looks round for somebody with a voice. # scene: dormitory # place: Moscow, the Third House of Soviets, the dining room # portrait: none # cite: berkman_1925 # cite: avrich_1970 # cite: invented

* [Read the sailors' demands aloud to the table # id: ch3_read_list]
    ~ change(conviction, 5)
    ~ change(standing, -6)
    ~ change(shop_floor, 2)
    You read all fifteen points, in the voice for accident rules. At *secret ballot* the spoons stop, at *the same ration for all* they begin again. "It isn't stupid," says someone with his mouth full. "It's only got guns." # sfx: paper # remember: conviction # cite: berkman_1925 # cite: avrich_1970 # cite: invented
* [Eat your soup; there is meat in it today # id: ch3_eat_soup]
    ~ change(strength, 6)
    ~ change(conviction, -3)
    It is horse, and there is an eye of fat on it the size of a rouble. The textile man unfolds his paper, reads it to himself with his lips, and folds it up again to a stamp. # remember: strength # cite: invented
* [Ask him to burn it before somebody reports it # id: ch3_burn_list]
    ~ change(standing, 4)
    ~ change(shop_floor, -3)
    "You're right," he says. He does it in the ashtray, and thanks you, and thereafter takes his soup at another table. # remember: standing # cite: invented
-
{ trusts(secretariat_typist, 1): -> ch3_typist }
-> ch3_sixteenth

=== ch3_typist
# status: final
{ marked(f3_spoke):
    At night you are sent for to the secretariat, to pass the shorthand of your speech before it is printed. They have every word, and in two places the word before it. # scene: office # light: night # place: Moscow, the secretariat of the congress # music: closed_doors # ambience: lamp # sfx: typewriter # portrait: typist # cite: invented
- else:
    At night the typist of the secretariat sends for you, by a soup coupon with a time on the back. # scene: office # light: night # place: Moscow, the secretariat of the congress # music: closed_doors # ambience: lamp # sfx: typewriter # portrait: typist # cite: invented
}

The one who registered you sits by the stove in cut-off mittens. On her left is a stencil, *On the Unity of the Party*, six points, three hundred copies. On her right lies a single sheet, face down. # portrait: typist # cite: pipes_1994 # cite: invented

"That came separately," says the typist. "A seventh. One copy, and I'm not to keep {term_as(carbon_copy, "the carbon")}. I've been nine years with the party, and I've kept its minutes under my bed, and once I ate an address. I have never till tonight been told to burn a carbon. They're forty roubles each." She holds the carbon by a corner. # who: secretariat_typist # cite: invented

With the lamp behind it one can read it, white on black, from right to left. # cite: invented

* (carbon_took) [Ask her for it, and put it inside your shirt # id: ch3_carbon_take]
    ~ mark(f3_carbon)
    ~ change(conviction, 5)
    ~ change(standing, -4)
    ~ enter(sh_carbon_seven)
    "I have burned it," says the typist to the stove, and holds her hands to the open door for as long as a carbon takes. It weighs nothing. By morning it has come off on your shirt, your wrist and, when you look for it, on your neck. # remember: file # cite: invented
* (carbon_read) [Read it against the lamp; then let it burn # id: ch3_carbon_read]
    ~ change(conviction, 3)
    ~ change(strength, -2)
    ~ trust(secretariat_typist, 1)
    You make out *sdriht owt*, and an apostrophe where the {term_as(hard_sign, "hard sign")} should be. Then it curls. "Now neither of us has read it," she says. # remember: conviction # cite: invented
* [Open the stove door for her and look away # id: ch3_carbon_burn]
    ~ change(standing, 4)
    ~ change(conviction, -3)
    It goes with a small blue flame, on account of the dye. She wipes her fingers one by one on the mitten. "You're well brought up," she says. # portrait: typist-hard # sfx: paper # remember: standing # cite: invented
- -> ch3_sixteenth

=== ch3_sixteenth
# status: final
On the last day come two papers that were on no {term_as(order_of_the_day, "agenda")}. The first comes along the rows still damp. Every group inside the party is dissolved, yours by name, from today; whoever keeps one up is out at once. Lenin moves it himself, rather fast. "Disagree! There'll be a discussion sheet, there are congresses. But singly. We are a handful in a country of peasants, the fortress is still firing, and you've seen who warms his hands when we quarrel." # scene: hall_presidium # date: 1921-03-16 # place: Moscow, the Kremlin # portrait: lenin # who: lenin # music: congress # ambience: murmur # cite: lenin_cw32 # cite: lenin_pss43 # cite: rogovin_1992 # cite: invented

Medvedev gets up to answer. "You can forbid a group. You can't forbid three men who have been outvoted to go home by the same street. What will you call that? You'll have to call it something." # portrait: medvedev # who: medvedev # cite: protocols_x # cite: invented

* [Clap, and see who looks round # id: ch3_clap_medvedev]
    ~ change(conviction, 2)
    ~ change(standing, -2)
    Two look round. One smiles; the other is on the list for the {term_as(control_commission, "Control Commission")}, the party's court. # sfx: applause # portrait: none # remember: standing # cite: invented
* [Read the six points over again meanwhile # id: ch3_read_six]
    ~ change(standing, 1)
    ~ change(shop_floor, 1)
    The fourth says that criticism is absolutely necessary, and how it is to be sent up. You read it twice, and are still not sure of the address. # portrait: none # sfx: paper # remember: standing # cite: lenin_cw32 # cite: invented
- Then the guests go out. A steward tries each door by its handle. # scene: hall_half_empty # light: dusk # sfx: bolt # portrait: none # music: closed_doors # ambience: hush # cite: invented

{term_as(seventh_point, "The seventh point")} is read once, and is not to be printed. Whoever forms a group can be expelled from the party; and even a member of the Central Committee, whom a congress has elected, by two thirds of the leaders' votes. It takes less time than the notice about the cloakroom. # cite: pipes_1994 # cite: lenin_cw32 # cite: invented
{ch3_typist.carbon_took or ch3_typist.carbon_read: You have had it since last night, the other way round. # cite: invented}

* [Ask aloud: two thirds of whom? # id: ch3_ask_thirds]
    ~ change(conviction, 3)
    ~ change(standing, -3)
    Of the Central Committee, of its candidates and of the {term_as(control_commission, "Control Commission")}, all sitting together. Is that clear? It is clear. # remember: standing # cite: pipes_1994 # cite: invented
* [Look at Shlyapnikov while it is read # id: ch3_look_turner]
    ~ change(conviction, 2)
    ~ change(strength, -1)
    He has a hand behind his ear. When it is over he keeps it there, as though there might be an eighth. # portrait: shlyapnikov # remember: conviction # cite: invented
- {term_as(radek, "Karl Radek")}, himself of the Central Committee, has his pipe in his hand. While this was read, he says quite gaily, it struck him that it might one day be turned on himself. All the same, in such an hour the Committee must be free to take even the best of comrades by the collar. To waver would be worse. He is voting for it. # portrait: radek # who: radek # cite: protocols_x # cite: invented

"It's only for now," your neighbour whispers. "You can see that. Temporary." # portrait: none # cite: invented # stop: ch3_closed

In Tula, on Vetrov's ledge, that word stands ready set, tied with string. {marked(f2_denied_vetrov): You told them that you did not know the man.} # cite: invented
-> ch3_vote_unity

=== ch3_vote_unity
# status: final
"Who is for the resolution on the unity of the party?" # scene: hall_count # sfx: handbell

* (unity_for) [Raise your card for unity, secret point and all # id: ch3_unity_for]
    ~ change(standing, 6)
    ~ change(conviction, -5)
    ~ hold_vote(unity, card_for)
    The party is one house and the gulf is full of guns. You raise it. Your sleeve slides down to the elbow, with everyone's. # sfx: cards # remember: standing # cite: invented
* (unity_against) [Raise your card against, and be noted # id: ch3_unity_against]
    ~ change(conviction, 7)
    ~ change(standing, -8)
    ~ enter(sh_card_unity)
    ~ hold_vote(unity, card_against)
    You wait until the others are down. When yours goes up, the shorthand girl asks your neighbour for the name, and he gives it. # sfx: cards # remember: file # cite: invented
* (unity_none) [Keep your card on your knee # id: ch3_unity_abstain]
    ~ change(conviction, -2)
    ~ change(standing, -3)
    ~ change(shop_floor, 2)
    ~ hold_vote(unity, card_abstain)
    You are for unity and you have heard the seventh point; no card has been printed for that. # sfx: cards # remember: conviction # cite: invented
- -> ch3_companions_unity ->
{ unity_against and companion_card(stepan, unity) != "against" and companion_card(darya, unity) != "against" and companion_card(kuzma, unity) != "against" and companion_card(yegor, unity) != "against": -> ch3_alone }
-> ch3_unity_count

=== ch3_alone
# status: final
"Tula, one," says the teller, and waits for the other three, who sit in front of you. He has been told, as everyone has, that Tula is the Opposition's. "One?" # cite: invented

None of the three turns round. You know those necks. You slept behind them all the way from Tula. # cite: invented

* [Stay on your feet until the bell # id: ch3_alone_stand]
    ~ change(conviction, 5)
    ~ change(strength, -4)
    ~ change(standing, -2)
    "I've got you," says the teller. "You can sit." You do not. After some time he stays where he is too, since it would look odd to walk away. # remember: conviction # cite: invented
* [Sit down, and ask them for no reasons # id: ch3_alone_sit]
    ~ change(conviction, -1)
    ~ change(shop_floor, 1)
    -> ch3_warm_companions ->
    A hand comes back over the seat in front, without a face, holding half a lump of sugar. You do not see whose it is. You count the fingers. # cite: invented
- -> ch3_unity_count

=== ch3_unity_count
# status: final
Those against are taken row by row, aloud, because there are so few. Third row, one. Seventh, two. Under the clock, four together. Between one number and the next one hears the snow water running in the pipes. It comes to some two dozen. # sfx: handbell # portrait: none # cite: protocols_x # cite: daniels_1960 # cite: invented
-> ch3_deviation

=== ch3_companions_unity
# status: final
{ delegate != stepan:
    { companion_card(stepan, unity):
    - "for": Stepan Ilyich is for. "A vice must close," he says. # cite: invented
    - "against": Stepan Ilyich is against, and stays on his feet to be against, so that there shall be no error. # cite: invented
    - else: Stepan Ilyich turns his card over to read the back. There is nothing on the back. # cite: invented
    }
}
{ delegate != darya:
    { companion_card(darya, unity):
    - "for": Darya is for. She has put it up quickly, like a hand into cold water. # cite: invented
    - "against": Darya is against. "Six for the public and one for us," she says. "I've seen scales like that." # cite: invented
    - else: Darya has lent her card to the woman beside her, to lean on while she writes. # cite: invented
    }
}
{ delegate != kuzma:
    { companion_card(kuzma, unity):
    - "for": Kuzma is for. He holds his card up at attention. # cite: invented
    - "against": Kuzma is against. It costs him more than it does anyone in the hall, and he gives no reason. # cite: invented
    - else: Kuzma has gone to the door to see whether it is really shut. # cite: invented
    }
}
{ delegate != yegor:
    { companion_card(yegor, unity):
    - "for": Yegor is for. He looked to the left before he raised it, and then to the right. # cite: invented
    - "against": Yegor is against, with both arms, and loses a button. # cite: invented
    - else: Yegor asks aloud whether one may vote for six points and not for seven, and is told no. # cite: invented
    }
}
->->

=== ch3_deviation
# status: final
The second paper gives a name to what Tula sent you here to say. That the unions should run industry is a {term_as(syndicalist_deviation, "syndicalist and anarchist deviation")}, and whoever preaches it cannot be a member of the party. "Incompatible," reads Medvedev, behind you. "It's the chemists' word. They say it of oil and oxygen." # scene: hall_half_empty # light: lamp # music: congress # ambience: murmur # portrait: medvedev # who: medvedev # cite: lenin_cw32 # cite: invented

* (deviation_for) [Vote for it: condemn your own platform # id: ch3_deviation_for]
    ~ change(standing, 6)
    ~ change(conviction, -8)
    ~ hold_vote(deviation, card_for)
    You raise it against what Tula sent you to say. Nothing happens. # sfx: cards # remember: conviction # cite: invented
* (deviation_against) [Vote against it # id: ch3_deviation_against]
    ~ change(conviction, 6)
    ~ change(shop_floor, 2)
    ~ change(standing, -7)
    ~ hold_vote(deviation, card_against)
    There are more of you this time. The neighbour who whispered has put his up too. # sfx: cards # remember: conviction # cite: invented
* (deviation_none) [Abstain: they may call it what they like # id: ch3_deviation_abstain]
    ~ change(conviction, 1)
    ~ change(standing, -2)
    ~ change(shop_floor, -3)
    ~ hold_vote(deviation, card_abstain)
    On Monday there will be the same shop and the same man signing for it, under whatever name. You put the card away in your cap. # sfx: cards # remember: shop_floor # cite: invented
- About thirty are against. # portrait: none # cite: protocols_x # cite: daniels_1960

{delegate != stepan and companion_card(stepan, deviation) == "against": Stepan Ilyich is one of them, and has taken off his cap for it. # cite: invented}
{delegate != darya and companion_card(darya, deviation) == "against": Darya is one of them. She makes it thirty-one. # cite: invented}
{delegate != kuzma and companion_card(kuzma, deviation) == "against": Kuzma is one of them. He looks straight ahead, down the line. # cite: invented}
{delegate != yegor and companion_card(yegor, deviation) == "against": Yegor is one of them, grinning, with wet eyes. # cite: invented}
-> ch3_ballot

=== ch3_ballot
# status: final
The last thing is the new {term_as(central_committee, "Central Committee")}, and for that no card is raised. Each gets a strip of paper with twenty-five names and a stub of pencil. One strikes out whom one does not want, folds the strip, and drops it into a hatbox that has *Vienna* on the lid. Kutuzov is on it; Shlyapnikov, just condemned, comes last but one, by the alphabet. # sfx: paper # cite: gaido_review # cite: protocols_x # cite: invented

* [Fold it as it is, with all twenty-five # id: ch3_ballot_whole]
    ~ hold_ballot(ballot_whole)
    ~ change(standing, 2)
    ~ change(conviction, -2)
    ~ change(shop_floor, 1)
    You hand the stub on unused. The next man wets it with his tongue. # remember: conviction # cite: invented
* [Strike all but Kutuzov and Shlyapnikov # id: ch3_ballot_ours]
    ~ hold_ballot(ballot_ours)
    ~ change(conviction, 4)
    ~ change(standing, -2)
    Twenty-three lines, and the paper is thin. They show on the outside, however you fold it. # sfx: pen # remember: conviction # cite: invented
* [Strike those who signed for the Ten # id: ch3_ballot_struck]
    ~ hold_ballot(ballot_struck)
    ~ change(conviction, 3)
    ~ change(shop_floor, 1)
    ~ change(standing, -3)
    The steward by the hatbox is not looking. He is listening how long each pencil goes. # sfx: pen # remember: standing # cite: invented
* [Strike every name, and fold it small # id: ch3_ballot_none]
    ~ hold_ballot(ballot_none)
    ~ change(conviction, 2)
    ~ change(shop_floor, -1)
    ~ change(strength, 1)
    It can be done with a single line, from the first name to the last, if one has a steady hand. # sfx: pen # remember: conviction # cite: invented
- -> ch3_ballot_read

=== ch3_ballot_read
# status: final
They read it out when the lamps have been changed. Kutuzov is number {ballot_rank(kutuzov)} of the twenty-five and Shlyapnikov number {ballot_rank(shlyapnikov)}, with some three hundred and fifty papers. Both are elected. On Monday {votes(platforms, card_opposition)} people raised a card for their platform. # portrait: none # sfx: murmur_rise # cite: protocols_x # cite: gaido_review # cite: invented

Shlyapnikov asks to be let off. He cannot answer for a line that he does not share. # cite: gaido_review # cite: lenin_cw32

"But why ever not?" says Lenin, a thumb in his waistcoat. "We've condemned a theory. We haven't condemned people who know where the metal is. The bureaucrats are strangling us, you say: quite so! Here's a desk, here's a telephone, strangle one. And you say, thank you, we'd rather be right at home." # scene: hall_presidium # light: dusk # portrait: lenin # who: lenin # cite: lenin_cw32 # cite: invented

{
- marked(f3_said_refuse): Shlyapnikov is looking at you. On Sunday you told him to decline, and he has. # cite: invented
- marked(f3_said_accept): Shlyapnikov does not look your way. On Sunday you told him to go in. He has asked all the same. # cite: invented
}

* [Raise your card: let him go # id: ch3_let_go]
    ~ change(conviction, 2)
    ~ change(shop_floor, 1)
    ~ change(standing, -3)
    You are among few again. It has become a sort of place. # sfx: cards # remember: standing # cite: invented
* [Raise your card: nobody resigns today # id: ch3_not_let_go]
    ~ change(standing, 3)
    ~ change(conviction, -2)
    Shlyapnikov sees whose it is, and bows a little, from the neck, as to a foreman. # sfx: cards # portrait: shlyapnikov-hard # remember: standing # cite: invented
* [Call out: will he be shown the minutes? # id: ch3_call_minutes]
    ~ change(conviction, 3)
    ~ change(standing, -2)
    "All of them!" says Lenin at once. "With the appendices!" # portrait: lenin-warm # sfx: laughter # remember: conviction # cite: invented
- It is not granted. He is to stay where he has been put. # portrait: none # cite: gaido_review # cite: lenin_cw32
-> ch3_hall_after

=== ch3_hall_after
# status: final
They sing, standing, and in the last verse a soldier from the telegraph comes in with a sheet and waits for the end with his cap off. Since the afternoon the guns have been firing from both shores. The Tenth Congress is closed. # scene: hall_after # music: none # ambience: hush # sfx: chairs # portrait: none # cite: avrich_1970 # cite: invented

The red cards are to be given up at the door. In the empty hall Kollontai is going along the rows, bending at every seat. # portrait: none # cite: invented

* [Give up your card at the door # id: ch3_card_up]
    ~ change(standing, 3)
    ~ change(conviction, -1)
    The porter puts it with the rest into a crate that has held lemons. There are fewer than went in, he says; there always are. # remember: standing # cite: invented
* [Keep it in the lining of your cap # id: ch3_card_cap]
    ~ mark(f3_kept_card)
    ~ change(conviction, 3)
    ~ change(standing, -2)
    "Lost," you tell the porter. He writes it beside your number. There are a good many in that column. # sfx: pen # remember: conviction # cite: invented
* [Go back and help Kollontai pick up her pamphlets # id: ch3_gather]
    ~ change(shop_floor, 3)
    ~ change(conviction, 1)
    ~ change(standing, -3)
    There are two hundred and eleven under the seats, many with a heel on them. On the back of one somebody has drawn her, from behind, as straight as a candle. She looks at it for some time, and puts it on top. # portrait: kollontai-warm # remember: shop_floor # cite: invented
- -> ch3_settle_kolya ->
-> ch3_seventh_home
