// 7 March: Moscow from a coal sledge; the chapel where delegates are registered.

=== ch3_sledge
# status: final
The sledge at the Kursk station is a coal sledge, with a carpet; the horse belongs to the fire brigade. "There's one word you're not to say behind him," says the driver, an old man with a lady's muff on a string. "At that word he goes." # scene: sledge_street # date: 1921-03-07 # place: Moscow, the Garden Ring # music: none # ambience: street # sfx: sledge # portrait: none # cite: invented

Moscow has burned its fences. Gates stand locked with nothing on either side of them, and a path trodden round. # cite: invented

On a corner is an order: the city has been under {term_as(martial_law, "martial law")} since the last week of February. "That's for them that print the money," says the driver. "{term_as(goznak, "The works in Khamovniki")}. They turn it out by the {term_as(pud, "pud")} and couldn't get a potato for it. So they came out, and there were soldiers. They shot up, says my lodger. My wife's sister was there." # cite: medhurst_2017 # cite: pirani_2004 # cite: invented

* [Ask what his wife's sister says # id: ch3_ask_sister]
    ~ change(shop_floor, 2)
    ~ change(standing, -1)
    He lifts the muff from his chest and breathes into it. "She doesn't say up." # remember: shop_floor # cite: invented
* [Ask him to drive on; you are expected # id: ch3_drive_on]
    ~ change(standing, 2)
    ~ change(shop_floor, -1)
    "They all are," says the driver, and goes round by the boulevards. # remember: standing # cite: invented
    -> ch3_register
- -> ch3_patrol

=== ch3_patrol
# status: final
By the Sukharev tower two {term_as(kursanty, "cadets")} at a fire of chair-legs are stopping everyone. They have stopped a woman with a child on a small sledge, in a hood and shawl, very much wrapped up. # ambience: street # cite: invented

"Whose is it?" # cite: invented

"Mine."

"It's sprouting," says the cadet. # cite: invented

She pushes the white shoot back under the hood. Potatoes without a paper are {term_as(speculation, "speculation")}. He might let her off; but there are two of him. # cite: goldman_1923 # cite: invented

* [Show your mandate: she belongs to the delegation # id: ch3_claim_woman]
    ~ change(shop_floor, 2)
    ~ change(standing, -3)
    "The two of them?" he asks. She sits down on the carpet with the child in her lap and says not one word. At the Karetnaya she gets off and undoes its collar. There is a potato for each of you, and after some thought a fifth, for the horse. # remember: shop_floor # cite: invented
* [Say the word that you are not to say # id: ch3_say_fire]
    ~ change(conviction, 1)
    ~ change(standing, -1)
    ~ change(strength, -2)
    "Fire," you remark. He goes. The cadets jump one to each side; the woman has gone in at a gateway before they land. You are taken at a gallop round Samotyoka, and let down before a house that was put out in 1912. When you find the {term_as(third_house, "Third House of Soviets")}, the seminary where delegates sleep, the typist has done your cards without you, by the trades. # sfx: sledge # remember: strength # cite: third_house_note # cite: invented
    -> ch3_seminary
* [Read the order on the wall to the end meanwhile # id: ch3_read_order]
    ~ change(standing, 3)
    ~ change(shop_floor, -3)
    Five persons standing together in the street are a crowd. You are four, and the driver. Before you have come to the printer's name the potatoes lie in the snow, and the woman is asking only for the hood. # remember: shop_floor # cite: invented
- -> ch3_register

=== ch3_register
# status: final
The {term_as(third_house, "Third House of Soviets")}, where delegates sleep, was a seminary. You are registered in its chapel. The saints have been taken out of the altar screen, and through each oval one sees bedding. # portrait: none # scene: chapel # date: 1921-03-07 # place: Moscow, the Third House of Soviets # music: congress # ambience: murmur # sfx: typewriter # cite: third_house_note # cite: invented

Ahead of you the Siberians hand in rifles against cloakroom numbers. They had to come armed: from Omsk to the Urals the peasants are up along the line. One from the Far East, with big ears, not twenty, asks whether he will get back the same one. # cite: zhukov_fadeev # cite: invented

{ delegate:
- stepan: "Occupation?" "Toolmaker." "Is that now, or by origin?" "Until Saturday at six," you say. She looks at your right hand, and types it. # who: secretariat_typist # cite: invented
- darya: "Occupation?" "Machine hand." "Thank God," says the typist. "They all say *worker*, and then I see the cuffs." # who: secretariat_typist # cite: invented
- kuzma: "Occupation?" "Fitter. Locomotive." "Now, or by origin?" You put your cap on the desk, peak up. The oil on it answers her. # who: secretariat_typist # cite: invented
- yegor: "Occupation?" "Hewer!" It rings in the dome. "Now, or by origin?" You lean over to show her the blue specks in your eyelids, and she laughs, and types it wrong. # who: secretariat_typist # cite: invented
}

Her machine has lost its {term_as(hard_sign, "hard sign")}; she puts an apostrophe. Then she takes a pencil. "There's one that isn't on the form. Which platform. It is for the seating." # cite: invented

"What has it to do with chairs?" # cite: invented

"Last time nobody asked, and afterwards a clerk went through the cards and guessed. I should prefer to have it from you." # portrait: typist # who: secretariat_typist # cite: invented

* [Say it: for the Workers' Opposition # id: ch3_say_platform]
    ~ change(conviction, 2)
    ~ change(standing, -2)
    ~ enter(sh_platform_pencil)
    She writes it so lightly that it can be read only from the side. "That's not to spare you. We've one rubber for the whole secretariat." # who: secretariat_typist # sfx: pen # remember: file # cite: invented
* [Say: for the Ten; it is only pencil # id: ch3_say_ten]
    ~ change(standing, 3)
    ~ change(conviction, -4)
    She writes it, and after it a small number, which is how many have said so this morning. It has three figures. # sfx: pen # remember: conviction # cite: invented
* [Ask her who reads that column # id: ch3_ask_reader]
    ~ change(conviction, 1)
    ~ change(standing, -1)
    ~ trust(secretariat_typist, 1)
    "So far, the man for the soup. He needed a total." You say that you mean to sit with Tula, on whatever there is. She puts a dash, and gives you four coupons where the others got three. # who: secretariat_typist # sfx: pen # remember: standing # cite: invented
- -> ch3_seminary
