// For those who signed the list: the special train, Petrograd, the shore, the ice, the island. They vote on nothing.

=== ch3_oranienbaum
# status: final
By daylight the train has first-class cushions and no glass in the windows. The list makes you three hundred, the man who cut the bread three hundred and twenty, and the guard, who has walked through, two hundred and seventy. At Bologoye the engine is out of wood, and the Tenth Congress gets down and saws up a fence. # scene: carriage # date: 1921-03-11 # place: Between Moscow and Petrograd # music: road # ambience: train # portrait: none # cite: voroshilov_lives # cite: avrich_1970 # cite: invented
~ hold_vote(platforms, card_absent)
~ hold_vote(unity, card_absent)
~ hold_vote(deviation, card_absent)
~ hold_ballot(ballot_away)

Opposite you sits {term_as(moulder, "a moulder")} from Samara with Kollontai's pamphlet. He reads a page, thinks it over, tears it out and rolls a cigarette in it. "Good, this one," he says, and lights it. "I couldn't do it with a bad book." # portrait: none # cite: invented

He is for your theses. "They laughed on Wednesday, and I thought: now laugh." He looks out at the snow going by. "It's a poor reason to shoot a man for." He has come to page nineteen, on who decides for whom. # cite: invented

* [Have him read it to you before he lights it # id: ch3_hear_nineteen]
    ~ change(conviction, 3)
    ~ change(strength, -1)
    He reads slowly, with his lips. At the end he folds nineteen up after all and puts it behind his hat-band. "That one I'll have for afterwards," he says. # remember: conviction # cite: kollontai_1921 # cite: invented
* [Take the cigarette; share nineteen with him # id: ch3_smoke_nineteen]
    ~ change(strength, 2)
    ~ change(shop_floor, 1)
    ~ change(conviction, -1)
    It goes to and fro between you as far as Okulovka. "So that's what it tastes like," says the moulder. "I'd thought, more bitter." # remember: strength # cite: invented
* [Tell him whose guns they are, for you # id: ch3_whose_guns]
    ~ trust(kolya, 1)
    ~ change(standing, -3)
    ~ change(conviction, 1)
    "A stoker?" He thinks. "They're below the water-line, stokers. It's the safest place there is, as long as it's a ship." Then he moves over to your side, so that you needn't say it so loud next time. # remember: kolya # cite: invented
- -> ch3_petrograd

=== ch3_petrograd
# status: final
Petrograd has gaps in it where the wooden houses were. It is so quiet that you hear the guns as one hears furniture being moved upstairs. On Sunday the man in the tram conductor's coat comes after you from Moscow with sixty-one bed-sheets, and takes those who carry them to his own kitchen. There is the iron bath, with a child's bed made up inside. His girl of six is pasting strips of newspaper across the window. # scene: petrograd # date: 1921-03-13 # place: Petrograd, Vasilievsky Island # ambience: none # portrait: petrograder # cite: wells_1920 # cite: berkman_1925 # cite: invented

"Show them your cupboard," he whispers to the woman who shares the kitchen. She rolls cigarettes at the Laferme; in February she came out on strike with the rest. Inside the door hangs the newspaper of the mutineers, with {term_as(fifteen_points, "their fifteen points")}. # cite: berkman_1925 # cite: avrich_1970 # cite: invented

* [Read it where it hangs, to the end # id: ch3_read_cupboard]
    ~ change(conviction, 2)
    ~ change(standing, -1)
    It is badly printed and has a price. On the back page somebody has handed in a lost glove, and the committee thanks him. # sfx: page # remember: conviction # cite: invented
* [Ask her why she struck in February # id: ch3_ask_february]
    ~ change(shop_floor, 2)
    ~ change(strength, -1)
    She looks at your boots first, and at what they are tied with. # remember: shop_floor # cite: invented
- "We asked for shoes," she says. "They shut the works, and to be let in again one had to sign, or no bread card. Cadets stood in the gateway, boys. Then *they* over there said all of it, and that we should choose our soviet by secret ballot, and everyone get the one ration. Next morning there's meat on the hatch. Who got me the meat? Not you." # portrait: none # cite: berkman_1925 # cite: smele_civil_wars # cite: invented

"And in April the ice goes," he says, "and there's nothing between that quay and England. It needn't be a general now. He'll come on the first boat. They'll not have called him. In Odessa nobody called him. He hanged the ones who'd asked for shoes, and first the ones who'd asked politely." # portrait: petrograder # who: petrograd_delegate # cite: voroshilov_lives # cite: invented

"Then you should have given us the shoes in January." # cite: invented

"Yes," he says.

* [Ask her what she would have you do # id: ch3_ask_laferme]
    ~ change(conviction, 4)
    ~ change(strength, -2)
    She takes the newspaper down, folds it, and pushes it into your sleeve. "Fifteen lines. You've a congress that's sitting. Sign ten, and they'll be home by Friday." She means it. # portrait: none # remember: conviction # cite: berkman_1925 # cite: invented
* [Give the girl your bread and paste a strip # id: ch3_paste_strip]
    ~ change(strength, -4)
    ~ change(shop_floor, 2)
    She shows you how: crosswise, and no bubbles. On your strip stands the report of the congress, first day. # portrait: none # sfx: paper # remember: strength # cite: invented
* [Tell her that the order has been given # id: ch3_order_given]
    ~ change(standing, 3)
    ~ change(conviction, -3)
    "I thought so," she says. "You've that look, like the boys in the gateway." She shuts the cupboard, quietly, on account of the child. # portrait: none # sfx: door # remember: standing # cite: invented
- -> ch3_shore

=== ch3_shore
# status: final
On the fourteenth, while they vote in Moscow, you are on the shore across from Kronstadt, where an army is gathering. {term_as(kursanty, "A cadet")} of nineteen is teaching you to lie down on ice: sideways, never on the elbow; elbows make holes. Your overall has the stamp of a children's hospital over the heart. The red voting card is in the breast pocket; sentries take it for a pass. # scene: shore # date: 1921-03-14 # place: Oranienbaum, the south shore # music: ice_field # ambience: ice_wind # portrait: cadet # cite: avrich_1970 # cite: invented

In two of the regiments the men will not go out on the ice. They have come from the west in bast shoes; some have eaten nothing since Saturday. You are sent to talk to them, as one workman to another. # portrait: none # cite: putna_memoir # cite: avrich_1970 # cite: invented

"What do they want, out there?" says a boy with a boil on his neck. He truly wants to know. # cite: invented

* [Tell him all of it, as it stands on the sheet # id: ch3_tell_fifteen]
    ~ mark(f3_talked_regiment)
    ~ change(conviction, 5)
    ~ change(shop_floor, 3)
    ~ change(standing, -6)
    ~ enter(sh_regiment_talk)
    New elections by secret ballot. Free speech for workers and peasants. No road-blocks. The same ration for all. "And that's wrong?" asks the boy. You say: the ice goes in April. He thinks. "That's about the ice," he says. # remember: file # cite: avrich_1970 # cite: berkman_1925 # cite: invented
* [Tell him about April, and who comes by water # id: ch3_tell_april]
    ~ change(standing, 5)
    ~ change(conviction, -4)
    He was born beyond Omsk and has never seen a ship. You draw him one in the snow with a stick, with its guns. He steps round it with care when he goes. # remember: standing # cite: invented
* [Ask what they lack, and go and get it # id: ch3_get_boots]
    ~ change(strength, -5)
    ~ change(shop_floor, 4)
    ~ change(standing, 1)
    You come back after dark on a cart with two hundred pairs of felt boots, size unknown, and a cauldron. "That's no argument," says the boy with the boil, with his mouth full. He has the boots on. # remember: shop_floor # cite: putna_memoir # cite: invented
- Next day they are drawn up without rifles and spoken to by {term_as(voroshilov, "Voroshilov")}, and are given the rifles back. Those who had spoken first were tried in the night. How many of them were shot is told differently in every boat-shed. # scene: shore # light: dawn # date: 1921-03-15 # cite: putna_memoir # cite: voroshilov_lives # cite: invented
-> ch3_cadet

=== ch3_cadet
# status: final
"It lay on the ice," says the cadet. He has one of the mutineers' sheets, and reads it as he reads everything, with a pencil. *All power to the soviets, and not to parties.* "In our village it would be the miller. They'd choose him freely. Everyone owes him. I've read eleven books. My father signs with a thumb. If they win, I'm to go back and be somebody's thumb." # scene: shore # date: 1921-03-16 # place: Oranienbaum # portrait: cadet # who: cadet # cite: avrich_1970 # cite: invented

* [Ask him for the name of the eleventh book # id: ch3_eleventh_book]
    ~ change(conviction, 1)
    ~ change(shop_floor, 1)
    ~ change(strength, 1)
    It is about bees. "I've not got to the end," says the cadet. "There's a place where they're left without a queen, and then I was called out." # portrait: cadet # who: cadet # remember: strength # cite: invented
* [Tell him that the sailors were taught to read as well # id: ch3_sailors_read]
    ~ change(conviction, 3)
    ~ change(standing, -2)
    "I know. They taught us, in the autumn, at the course. It was one of theirs that taught me to write. I only say what I'd be." # portrait: cadet-hard # who: cadet # remember: conviction # cite: invented
- In the evening they give out bread for two days, planks, and rifles. # stop: ch3_shore # light: dusk # portrait: none # cite: ice_memoir # cite: avrich_1970 # cite: invented

{ delegate:
- stepan: -> ch3_eve_stepan
- darya: -> ch3_eve_darya
- kuzma: -> ch3_eve_kuzma
- else: -> ch3_eve_yegor
}

=== ch3_eve_stepan
# status: final
The rifles are from your works. You open the bolt of one, and on the root of the handle is your own mark, out of the winter when the gauge was to be ground wider. It may be one of the thirty that the gauge threw out. It has been cleaned by somebody who loved it. # cite: rifle_tolerance # cite: invented

* [Draw the bolt, and lose it in the snow # id: ch3_eve_bolt]
    ~ change(conviction, 3)
    ~ change(standing, -2)
    That leaves the company one rifle short. The man for whom it was meant is given a pike, out of a museum. He asks you what one does with it. # sfx: bolt # remember: conviction # cite: invented
* [Put it back in the stack and say nothing # id: ch3_eve_stack]
    ~ change(standing, 2)
    ~ change(conviction, -3)
    You put it third from the left. Next morning you will look at each man as he loads, and at his cheek, where it lies against the stock. # remember: conviction # cite: invented
- -> ch3_take_up

=== ch3_eve_darya
# status: final
The cartridges are in the paper in which your shop wraps them. You count one packet, from habit. There are fourteen. It has been fifteen to the packet since the Japanese war. # cite: invented

* [Open forty packets, and count them all # id: ch3_eve_count]
    ~ change(conviction, 2)
    ~ change(strength, -3)
    ~ change(standing, -1)
    Every one is fourteen. For three weeks somebody at home has kept back one in fifteen, evenly, and it shows only to you. You fold the papers up again along the old folds. # remember: conviction # cite: invented
* [Deal them out as fifteen # id: ch3_eve_deal]
    ~ change(standing, 3)
    ~ change(shop_floor, -2)
    "Fifteen," you say to each. One of them, who has been a clerk, opens his hand and looks at you. "Fifteen," he says, and writes it down. # sfx: pen # remember: shop_floor # cite: invented
- -> ch3_take_up

=== ch3_eve_kuzma
# status: final
You try the field telephone before its wire is run out over the ice. There is a click, and a long way off a voice says: "Traffic. Nikolai station." It is the one with the tooth. # sfx: wire # cite: invented

"Dorokhov. Where are you?" You tell him. "That isn't on my graph," he says. "From there on I've nothing." # cite: invented

* [Ask him for a number, for the way back # id: ch3_eve_number]
    ~ change(shop_floor, 2)
    ~ change(strength, 2)
    It takes him some time. You hear him take out a pin. "Wounded, 07.15 from Oranienbaum, on the nineteenth," he says. "I've kept it wide." # remember: strength # cite: invented
* [Tell him to take the thread out at the shore # id: ch3_eve_thread]
    ~ change(conviction, 3)
    ~ change(strength, -2)
    "A thread must end on a pin," he says. Neither of you rings off. Somebody wants the line for a general. # remember: conviction # cite: invented
- -> ch3_take_up

=== ch3_eve_yegor
# status: final
You go out on it a little way with a stick, and knock. It answers, all right. It answers as a roof does on the day before. When you look up there's half a company behind you, with their collars turned up, waiting to hear what it said. # cite: invented

* [Tell them: it's talking; keep apart, and no trotting # id: ch3_eve_talking]
    ~ change(shop_floor, 4)
    ~ change(standing, -3)
    "Defeatism," says a commissar, not with much force. In the night you notice that the whole half company is walking in its socks. # sfx: ice # remember: shop_floor # cite: invented
* [Tell them it'll hold # id: ch3_eve_hold]
    ~ change(standing, 3)
    ~ change(conviction, -3)
    ~ change(strength, -1)
    They're so glad of it. One claps you on the — well. You've said that of a roof once before, to a lad from Uzlovaya. # sfx: ice # remember: conviction # cite: invented
- -> ch3_take_up

=== ch3_take_up
# status: final
Everybody is to carry something. # light: night # portrait: none # cite: invented

* [Take a rifle like the rest # id: ch3_take_rifle]
    ~ change(standing, 5)
    ~ change(conviction, -6)
    { delegate == stepan:
        You have worked the bolt, once, before you know that you have done it. # sfx: bolt # remember: conviction # cite: invented
    - else:
        It is one of ours, from Tula. Stepan Ilyich could have said in which winter it was made. # sfx: bolt # remember: conviction # cite: invented
    }
* [Ask for a stretcher sledge instead # id: ch3_take_sledge]
    ~ change(strength, -7)
    ~ change(standing, -2)
    ~ change(conviction, 3)
    They are children's sledges from the hill in the park, two lashed end to end. Yours has a horse's head painted on the runner. # remember: strength # cite: ice_memoir # cite: invented
* { delegate == kuzma or delegate == darya } [Carry the wire: somebody has to # id: ch3_take_wire]
    ~ change(strength, -5)
    ~ change(standing, 2)
    ~ change(conviction, -1)
    Two puds of wire on a drum on your back, and a bell that does not ring, since the clapper has been tied. Whoever walks in front of you will be joined to Petrograd. # sfx: wire # remember: strength # cite: ice_memoir # cite: invented
- -> ch3_on_the_ice

=== ch3_on_the_ice
# status: final
It begins before four, in fog. The thaw has put a hand's breadth of water on the ice, so that you walk ankle-deep upon the sea. Three paces between man and man; nobody is to speak. From time to time a signaller kneels down and asks the wire, very low, whether it is there. # scene: ice_night # date: 1921-03-17 # place: The Gulf of Finland # music: none # ambience: ice_wind # sfx: ice # portrait: none # cite: avrich_1970 # cite: ice_memoir # cite: invented

{ delegate:
- stepan: Ice under load gives a note before it gives way. You listen for it all along the scale, and have it to within a tone when the searchlight comes on. # cite: invented
- darya: You count steps, because a count is something that can be got to the end of. At two thousand nine hundred the searchlight comes on. # cite: invented
- kuzma: You walk as one walks a bridge that one would not pass for traffic. Somebody has passed it. The searchlight comes on like a signal, and it is against you. # cite: invented
- yegor: You know the sound of a floor with water under it, and you know what one does: one goes back. The searchlight comes on. # cite: invented
}

You lie still, and are snow. Then the guns begin, and where the men on your left were walking there is black water, quite smooth. At the edge an arm comes up, and an elbow, and the edge breaks. It is the moulder. # sfx: guns # cite: avrich_1970 # cite: invented

"Up," says the cadet. "One mustn't lie. It melts under one." He is already up. # portrait: cadet # who: cadet # cite: invented

* [Push your plank out to the moulder # id: ch3_plank]
    ~ mark(f3_saved_moulder)
    ~ change(strength, -9)
    ~ change(conviction, 3)
    ~ change(standing, -2)
    He comes along it on his chest, as he was taught, and for the last {term_as(arshin, "arshin")} you have him by the collar. When you look round, the line has gone on, and the fog has closed after it. # portrait: none # sfx: ice # remember: strength # cite: invented
* [Go on with the line; it must not stop # id: ch3_line_on]
    ~ change(standing, 6)
    ~ change(conviction, -4)
    ~ change(strength, -2)
    Behind you the moulder calls twice, a woman's name. After that the wire is asked if it is there. # portrait: none # sfx: wire # remember: conviction # cite: invented
- By noon what is left of the line is in the town. They fight there until midnight, from house to house. Asked about it, you will say that you were there. # portrait: none # cite: avrich_1970 # cite: invented
-> ch3_island

=== ch3_island
# status: final
On the eighteenth the fortress has fallen. It is quiet, and thawing. Some thousands went away over the ice to Finland in the night. The rest are standing along a wall, some with their boots already gone. If Kolya is alive he may be one of them; and a delegate who looks for a mutineer will be seen to look. # scene: kronstadt_quay # date: 1921-03-18 # place: Kronstadt # ambience: none # portrait: none # cite: avrich_1970 # cite: kronstadt_losses # cite: invented

* [Go down the line; look for his socks # id: ch3_look_at_feet]
    ~ change(standing, -5)
    ~ change(conviction, 3)
    Foot-cloths. Nothing. A woman's stockings. A pair of grey wool, scratched raw. # remember: kolya # cite: invented
    {
    - trusts(kolya, 2) and roll(65): -> ch3_kolya_found
    - roll(20): -> ch3_kolya_found
    - else: -> ch3_kolya_socks
    }
* [Do not go down the line # id: ch3_leave_line]
    ~ change(strength, 3)
    ~ change(conviction, -6)
    You have two fingers that are the wrong white, and there is a doctor. It's a perfectly good reason, and you hold it up before you all the way to the boat-shed. # remember: conviction # cite: invented
    -> ch3_settle_kolya ->
    -> ch3_hospital_carriage

=== ch3_kolya_socks
# status: final
Near the end a man stands in one long sock and one short, and he is not Kolya. He had them for a loaf, he says, on Tuesday, from a stoker, who threw in the needle. # cite: invented
-> ch3_settle_kolya ->
-> ch3_hospital_carriage

=== ch3_kolya_found
# status: final
Near the end a man stands in one long sock and one short. He is darning a mitten, without looking, as others smoke. He has grown a beard in order to be somebody else, and it is Kolya. # portrait: kolya # cite: invented
~ mark(f3_found_kolya)

"You look awful," he says, to the mitten. "Is that a sheet?" # cite: invented

The sentry is nineteen paces off and has his back turned, because he is being sick. Beyond the last man the wall stops, and after the wall there are boats lying keel up, and the ice. # cite: invented

* [Give him your overall and your red card # id: ch3_kolya_card]
    ~ mark(f3_gave_card)
    ~ kolya_end = kolya_crossed
    ~ trust(kolya, 3)
    ~ change(conviction, 6)
    ~ change(standing, -6)
    ~ enter(sh_card_lost)
    He puts it on over everything. The children's hospital comes over his heart. "With decisive vote," he reads off the card. "On what?" Then a delegate of the Tenth Congress walks out past the boats, not fast, in odd socks, looking where he treads. # remember: file # cite: invented
* [Say aloud whose he is: one of yours, a relative # id: ch3_kolya_claim]
    ~ kolya_end = kolya_taken
    ~ trust(kolya, 1)
    ~ change(shop_floor, 3)
    ~ change(standing, -8)
    ~ enter(sh_kolya_claimed)
    The sentry wipes his mouth and writes it down, name, ship, and *claimed by*. "What's that for?" "So that he's somebody's," you say. Kolya bites off the thread. "Now I've got to be who I am," he says. # portrait: kolya-hard # sfx: pen # remember: file # cite: invented
* [Walk on as if you had not found him # id: ch3_kolya_pass]
    ~ kolya_end = kolya_taken
    ~ trust(kolya, -3)
    ~ change(standing, 2)
    ~ change(conviction, -8)
    ~ change(strength, -3)
    You go on to the last man and look at his feet also, carefully, so as to have looked at everybody's. "That's right," you hear behind you, quite low, to the mitten. # portrait: none # remember: kolya # cite: invented
- -> ch3_hospital_carriage
