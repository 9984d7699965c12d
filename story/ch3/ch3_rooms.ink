// 7 March: the stairs, Kollontai's parcel; the man in felt boots; who sleeps in which bed.

=== ch3_seminary
# status: final
The coat-hooks are at the height of boys of fourteen, and the delegates' coats hang in folds on the floor. # scene: dormitory # music: congress # date: 1921-03-07 # place: Moscow, the Third House of Soviets # ambience: murmur # portrait: none # cite: third_house_note # cite: berkman_1925 # cite: invented

At the foot of the stairs {term_as(kollontai, "Kollontai")}, in good black, is giving out {term_as(kollontai_pamphlet, "her pamphlet")} for the Opposition from a parcel, one to a hand, like bread. She is the one famous name that your side has. The cover says that a million and a half were printed. "Fifteen hundred," she says. "The {term_as(state_publishing, "State Publishing House")} had no paper, so it gave me noughts." # portrait: kollontai # who: kollontai # cite: kollontai_1921 # cite: invented

You say that at home they will ask where the bread is in it. She listens with the whole of her face. # cite: invented

"Nowhere. I only ask who was asked. People think bureaucracy means a rude clerk. It's when everything about you is settled in a room that you aren't in, by someone quite polite. Read it tonight. Tomorrow you will be told what is in it." # portrait: kollontai-warm # who: kollontai # cite: kollontai_1921 # cite: clements_1979 # cite: invented

* (took_two) [Take a second one home, for the shop # id: ch3_second_pamphlet]
    ~ change(shop_floor, 4)
    ~ change(standing, -4)
    She counts what is left, and gives it to you. The porter at the desk, who sees to the passes, has also counted. # sfx: paper # remember: shop_floor # cite: invented
* (read_one) [Read yours through on the stairs tonight # id: ch3_read_pamphlet]
    ~ change(conviction, 5)
    ~ change(strength, -4)
    Some of it is more than you would sign, and some is what you have said at home for a year, in better order. The lamp goes out at ten. You read the last page by the window, off the snow. # sfx: page # remember: conviction # cite: invented
* [Refuse it: the theses are sober, this is not # id: ch3_leave_pamphlet]
    ~ change(standing, 4)
    ~ change(conviction, -2)
    "You too?" she says lightly. She has had that already from people on her own side. # portrait: kollontai # remember: standing # cite: gaido_review # cite: invented
- -> ch3_offer

=== ch3_offer
# status: final
While you are eating a polite man comes from the commission for delegates' welfare, in felt boots. He has something for each of the four. # scene: dormitory # light: lamp # place: Moscow, the Third House of Soviets, the dining room # date: 1921-03-07 # portrait: none # cite: invented

{ delegate:
- stepan: The Council of Military Industry, he says, has no one for gauges. A department: eleven men, a heated room, a set of Swedish blocks still in their wax. "We hear that you are the best in the republic. We'd like them to be in hands." # cite: invented
- darya: There are two rooms at the provincial {term_as(womens_section, "women's section")}, he says, on the sunny side, and from April a glass of milk a day for a child under ten. "You write your reports in figures. We have many comrades who write them in adjectives." # cite: invented
- kuzma: Traffic on the Kursk line wants an inspector, he says, someone the sheds believe. A desk, a telephone, the right to stop any train. "You gave back your engines four days early. It is remembered." # cite: invented
- yegor: The party's Sverdlov university, he says: two years, a clothing order, a bed with daylight on it. "You read aloud, and people listen. That's rarer than coal. Those who finish have their photograph hung in the corridor. We have the nail." # cite: invented
}

He asks for nothing in return. It is the seventh of March. The vote on the unions is on the fourteenth. # cite: lenin_cw32 # cite: invented

* (took_place) ["From the first of April, then": take the place # id: ch3_offer_take]
    ~ change(standing, 8)
    ~ change(conviction, -7)
    ~ enter(sh_place_taken)
    That night there are four lumps of sugar on your blanket, and the other three from Tula lie with their faces to the wall. # remember: standing # remember: file # cite: invented
    -> ch3_eighth_of_march
* ["Thank the commission for the soup": refuse it # id: ch3_offer_refuse]
    ~ change(conviction, 6)
    ~ change(standing, -6)
    ~ change(shop_floor, 2)
    "It *is* poor soup," he agrees. He goes on to the next table, where the spoons have already stopped. # remember: conviction # cite: invented
* ["Ask me on the fifteenth": after the vote # id: ch3_offer_wait]
    ~ change(standing, 3)
    ~ change(conviction, -2)
    -> ch3_cool_companions ->
    "Everyone says the fifteenth," he remarks, and wishes you a good appetite. # remember: standing # cite: invented
- -> ch3_six_beds

=== ch3_six_beds
# status: final
There are six beds to a room, and for a table two school desks, in whose lids three generations of boys have cut their names. A sheet hangs from the gas bracket to a map of Palestine; behind it sleep the women. # scene: dormitory # light: night # place: Moscow, the Third House of Soviets, room 31 # ambience: sleepers # music: none # portrait: none # cite: third_house_note # cite: invented

{ delegate:
- stepan: The sixth bed has a gunsmith from Motovilikha on the Kama, who sleeps with his boots tied to his wrist. Before names you have compared thumbs. His is flat in the same place, from the same vice. # cite: invented
- darya: The bed on your side is a weaver's, from Vichuga. She has brought her own nail to hang her skirt on. In the morning she draws it with her teeth and puts it back in her purse. # cite: invented
- kuzma: The sixth bed has a student from the Samara committee, one of yours, with a trunk of books. Under the short leg of the bed he has put the second volume of *Capital*. # cite: invented
- yegor: The sixth bed has a boy with big ears from the Far East. He is a brigade commissar, he whispers, and nineteen, and what does coal sound like from underneath? You tell him, well, as best one can; and then you hear him in the dark with a pencil. # cite: zhukov_fadeev # cite: invented
}

The fifth is {term_as(lyalin, "Lyalin's")}, of the education department in Penza, who is delighted with everybody. He is having the cover of the pamphlet signed, in and around the noughts, for the grandchildren. He has fifteen names. # cite: invented

* [Sign in one of the noughts; he has sugar # id: ch3_sign_memento]
    ~ change(strength, 2)
    ~ change(standing, -1)
    ~ enter(sh_memento)
    He blots you with his cuff and finds a lump in his waistcoat. It has been to a congress before, to judge by the fluff. # sfx: pen # remember: file # cite: invented
* [Sign with a name off the lid of the desk # id: ch3_sign_deacon]
    ~ change(conviction, 1)
    ~ change(shop_floor, 1)
    ~ change(strength, -1)
    You choose *Protopopov, 1867*. Lyalin holds it to the lamp. "That isn't you?" "By origin," you say. There is no sugar. # sfx: pen # remember: conviction # cite: invented
* [Ask to see who the fifteen are # id: ch3_see_fifteen]
    ~ change(standing, -1)
    ~ change(conviction, 1)
    -> ch3_warm_companions ->
    Twelve are from the Opposition. The other three, from Lenin's side, are in one hand, and the hand is Lyalin's. You pass that on in the night, from bed to bed. # remember: conviction # cite: invented
- -> ch3_eighth_of_march
