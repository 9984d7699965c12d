=== ch1_street
By Wednesday hundreds of strikers have been arrested, and a new queue stands before the {term_as(gubcheka, "Cheka")}, the political police. The women began it. They are queuing to be arrested as well: nobody can try a whole town. # status: final # scene: queue # ambience: murmur # date: 1920-06-09 # place: Tula, before the provincial Cheka # cite: gompers_1921
A clerk sits at a table in the street. He has used up the forms and is writing on the backs of theatre bills. "Charge?" "The same as my husband." "He hasn't got one yet." "Then I'll wait."
{ delegate:
- darya: You keep the count, so that nobody is taken out of turn: four hundred and six since yesterday. If there are four hundred agitators, there is no agitator, you have explained to the clerk. Your sister is the ninth from the front. She has brought knitting.
- else: {term_as(darya, "Molchanova")}, from your council, keeps the count, so that nobody is taken out of turn. "Four hundred and six since yesterday," she says. "If there are four hundred agitators, there is no agitator. They've begun asking people to come back tomorrow." # portrait: darya # who: darya
}
Third from the front a boy is selling his place, for an onion.
"Send them home," says the commissar, who looks as if he had slept in the barrow. "You they'd hear. Whoever is not back at work by noon loses the bread card. I got it put off till noon; I can't do more." It is the truth. It is twenty past eleven. # portrait: none
* [Queue with them: give your name, and lose your bread # id: ch1_street_count]
    ~ mark(f1_was_arrested)
    ~ change(shop_floor, 7)
    ~ change(standing, -8)
    ~ change(strength, -6)
    ~ enter(sh_field)
    "Position?" says the clerk. "Member of the provincial union council." He turns over the theatre bill, which is for *The Government Inspector*, to see whether there is room. # remember: shop_floor # remember: standing # remember: file
    -> ch1_field
* [Stay free, and carry food to those inside # id: ch1_street_carry]
    ~ change(strength, -5)
    ~ change(shop_floor, 3)
    { delegate != darya:
        ~ trust(darya, 1)
    }
    You buy the onion. The boy goes off with his empty hands in his pockets; his place closes up behind him, and nobody sells it again. # remember: strength
    -> ch1_wire
* [Tell the women about noon; ask them to go home # id: ch1_street_home]
    ~ change(standing, 5)
    ~ change(shop_floor, -6)
    { delegate != darya:
        ~ trust(darya, -2)
    }
    You tell them as it is, with the hour. Some thirty go, those with small ones. They go past you on the other side of the street. The rest move up thirty places. # remember: shop_floor # remember: standing
    -> ch1_wire

=== ch1_field
The prisons are full, so they hold you in the open, on the drill ground behind a barracks. You sit on the grass, and nobody has ordered it but you sit as at work, barrels with barrels and stocks with stocks. The wives make a shop of their own, between. # status: final # scene: works_yard # ambience: wind # date: 1920-06-10 # place: Tula, behind the barracks, as it was told afterwards # cite: gompers_1921 # cite: werth_1997
How many, each tells differently. Several thousand, says the commandant's clerk. A printer, lying on his coat, who reckons a crowd as so many to the column inch, says ten. # cite: siege_digest # cite: werth_1997
{ delegate:
- yegor: On the second day soup comes from the kitchen of the {term_as(izhevsk_families, "Izhevsk families")}, the refugees with whom you came to Tula. Last year the town grudged you that soup because it was hot. They eat it now without looking up, and an old barrel-borer says into the can: "So that's what it was." # cite: kommunar_1919
- else: On the second day {term_as(yegor, "Chernykh")}, the miner of your council, brings soup from the kitchen of the {term_as(izhevsk_families, "Izhevsk families")}, the refugees with whom he came to Tula. "Last year the town cried out that we got it hot. So, by the coal — let 'em have it hot!" he says, and burns his hand. # portrait: yegor # who: yegor # cite: kommunar_1919
}
* [Eat with the shop you sit in, from one can # id: ch1_field_eat]
    ~ change(shop_floor, 3)
    ~ change(strength, -2)
    There is one spoon to nine. It goes round by seniority, and nobody has to be told what that is. # remember: shop_floor
* [Give yours up; ask the guards to eat as well # id: ch1_field_guards]
    ~ change(conviction, 3)
    ~ change(strength, -4)
    { delegate != yegor:
        ~ trust(yegor, 1)
    }
    They are eighteen, from Penza way, and have had nothing since morning. They eat squatting, with their backs to you, which is against the regulations for guards. # remember: conviction
- You are let out on Saturday. To get your job and your bread card back you sign a form: whoever stops work again is a deserter, and can be shot. It is left over from the spring of 1919. On yours the year has been corrected. # sfx: stamp # cite: rehiring_1919
-> ch1_siege

=== ch1_wire
The prisons are full, so the arrested are held in the open, on the drill ground behind a barracks. Nobody has ordered it but they sit as at work, barrels with barrels and stocks with stocks. The wives make a shop of their own, between. You stand outside the wire. # status: final # scene: works_yard # ambience: wind # date: 1920-06-10 # place: Tula, behind the barracks, as it was told afterwards # cite: gompers_1921
How many, nobody agrees. Several thousand, says the commandant's clerk. A printer at the fence, who reckons a crowd as so many to the column inch, says ten. # cite: siege_digest # cite: werth_1997
{ delegate:
- yegor: You have brought soup from the kitchen of the {term_as(izhevsk_families, "Izhevsk families")}, the refugees with whom you came to Tula. Last year the town grudged you that soup because it was hot. An old barrel-borer puts a hand through, with a can. "So that's what it was," he says. # cite: kommunar_1919
- else: {term_as(yegor, "Chernykh")}, the miner of your council, has brought soup from the kitchen of the {term_as(izhevsk_families, "Izhevsk families")}, the refugees with whom he came to Tula. "Last year the town cried out that we got it hot. So, by the coal — let 'em have it hot!" he says, and burns his hand. # portrait: yegor # who: yegor # cite: kommunar_1919
}
* [Ladle it through the wire, in sight of the office # id: ch1_wire_ladle]
    ~ change(shop_floor, 3)
    ~ change(standing, -3)
    { delegate != yegor:
        ~ trust(yegor, 1)
    }
    It goes in by the can, and once by a boot, a new one, that has never been worn. In the office window somebody keeps count of the ladle. # remember: shop_floor
* [Ask the clerk where Lozhevnikov's name stands # id: ch1_wire_list]
    ~ change(standing, 3)
    ~ change(strength, -3)
    ~ trust(lozhevnikov, 1)
    He lets you see, for tobacco, upside down and by the minute. Lozhevnikov is on the second sheet: *agitator*, in red. So there is a paper about him; and to a paper one can write another. # remember: lozhevnikov
- -> ch1_siege

=== ch1_siege
{ delegate:
- kuzma:
    { marked(f1_was_arrested):
        In the night to Friday a passenger train burned in the province. At 02.20 they came to the drill ground for anyone who knew the breakdown crane. You knew it. At 14.10 you walked back in by yourself, and the sentry did not ask for a paper. # status: final # scene: works_yard # ambience: wind # date: 1920-06-12 # place: Tula # cite: rail_fire_1920
    - else:
        In the night to Friday a passenger train burned in the province. Out with the breakdown crane at 02.20, back at 14.10. # scene: works_yard # ambience: wind # date: 1920-06-12 # place: Tula # cite: rail_fire_1920
    }
    More than a hundred dead. On Saturday two men ask you, separately, who set it alight. The one from the shops means the Cheka; the one from the office means the strikers. "The fire," you say, and neither is satisfied. # cite: rail_fire_1920
- else: In the night to Friday a passenger train burned in the province. The strikers say that the Cheka did it, and the Cheka that the strikers did. {term_as(kuzma, "Dorokhov")}, the railwayman of your council, went out with the breakdown crane. He has come back without eyebrows. "Over a hundred dead," he says. Then, after a time: "Do not let either of them have it." # scene: works_yard # portrait: kuzma # who: kuzma # ambience: wind # date: 1920-06-12 # place: Tula # cite: rail_fire_1920
}
A notice is going up along the works, wet. # portrait: none
STATE OF SIEGE. The arms works, the cartridge works, the Skobelev and Suvorov barracks, the prison and the camp: all movement and gathering forbidden. Those who organise stoppages will be subject to liquidation of # doc: print # cite: siege_digest
The boy with the paste has put the next sheet over the end of the line, wet. # cite: invented
* [Lift the wet sheet and read the rest aloud # id: ch1_siege_lift]
    ~ change(shop_floor, 2)
    ~ change(standing, -2)
    Under it the line goes on, but the ink has come off with the paste. "Of what?" asks a woman behind you. You hold the corner up for her to see. # remember: shop_floor
* [Walk on without touching it, like everybody # id: ch1_siege_walk]
    ~ change(standing, 2)
    ~ change(conviction, -1)
    Behind you somebody reads it out as far as *of*, and stops, and begins again from the top. # remember: standing
- By Monday there is a belt on every pulley. The strike has lasted six days. # sfx: whistle # cite: gazeta_tula_june
-> ch1_petition
