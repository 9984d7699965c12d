// 11 to 13 March, for those who stayed: the empty seats, the bed-sheets, the fraction at night.

=== ch3_eleventh
# status: final
On Friday morning three hundred are gone. A special train took them in the night, and each has kept his seat with what he had on him: a cap, a mitten, half a herring in *Pravda*. # scene: hall_half_empty # light: dawn # date: 1921-03-11 # place: Moscow, the Kremlin # music: congress # ambience: hush # portrait: none # cite: voroshilov_lives # cite: figes_1996 # cite: invented

During a report a cleaner comes along your row with a sack, and stops. "These that went," she says. "Am I to clear that? Are they coming back for it?" # cite: invented

* [Tell her yes: everything stays as it lies # id: ch3_caps_leave]
    ~ change(conviction, 2)
    ~ change(standing, -1)
    "The herring too?" The herring too. She goes round each cap with her rag, and lifts none. # remember: conviction # cite: invented
* [Clear the food for the dormitory; leave the caps # id: ch3_caps_food]
    ~ change(strength, 3)
    ~ change(conviction, -1)
    It makes eleven crusts, four onions, and a boiled egg on whose shell somebody has pencilled *Sunday*. You leave the egg. # remember: strength # cite: invented
* [Put under each cap a slip with the man's name # id: ch3_caps_names]
    ~ change(shop_floor, 2)
    ~ change(standing, -2)
    Some forty you know, and for the others you ask. By noon somebody comes from the presidium to see what you are writing. "Names," you say. He reads along the row as far as the herring, and lets it be. # sfx: pen # remember: standing # cite: invented
- -> ch3_bedsheets

=== ch3_bedsheets
# status: final
On Saturday evening the man from Petrograd goes through the dormitory for bed-sheets, to be cut into overalls, so that a man shall not show on the snow. He has stayed behind to get four hundred, and has sixty-one. # scene: dormitory # light: lamp # date: 1921-03-12 # place: Moscow, the Third House of Soviets # ambience: sleepers # portrait: petrograder # cite: avrich_1970 # cite: invented

"Quiet in the town," he whispers. "They're back at work, at the pipe works, at the Baltic. They were given tinned meat, and boots." He looks at the lamp through a sheet. "I asked for those boots in January, for my shop. There were none. I told three hundred people to their faces that there were none." # who: petrograd_delegate # cite: yarov_2013 # cite: smele_civil_wars # cite: invented

{ on_file(sh_kolya_named): He takes off his cap and shows you the inside. *Rudakov* is still there. "Nothing," he says. "But it hasn't rubbed out." # who: petrograd_delegate # cite: invented }

* [Give him the sheet off your bed # id: ch3_sheet_give]
    ~ change(standing, 3)
    ~ change(strength, -3)
    He folds it as women do, with the chin. The stamp in the corner says *Seminary, 1904*. You sleep on ticking, and in the morning you have its stripes on your cheek. # remember: standing # cite: invented
* [Give it, and ask him for a receipt # id: ch3_sheet_receipt]
    ~ change(conviction, 3)
    ~ change(standing, -2)
    He looks for a pencil. *Received, one sheet, for the taking of Kronstadt.* He reads it over to himself, and adds the date. # sfx: pen # remember: conviction # cite: invented
* [Keep it: no one has asked you about any attack # id: ch3_sheet_keep]
    ~ change(conviction, 2)
    ~ change(standing, -5)
    "No," he agrees. "Me neither." He goes on to the next bed. All night somebody turns over, and you can hear that he is lying on straw. # remember: standing # cite: invented
-
{ delegate:
- stepan: -> ch3_stepan_seats
- darya: -> ch3_darya_queue
- kuzma: -> ch3_kuzma_station
- else: -> ch3_yegor_pravda
}

=== ch3_fraction_night
# status: final
At midnight on Sunday the Opposition meets at the Metalworkers', by one lamp, with the blind down. What is left of it would go into a tramcar; many have gone to the ice. # scene: union_office # date: 1921-03-13 # place: Moscow, the Metalworkers' Union # music: closed_doors # ambience: lamp # portrait: shlyapnikov # cite: sorenson_1969 # cite: invented

{ delegate != stepan:
    "I have it from the other side," says {term_as(shlyapnikov, "Shlyapnikov")}. "This week they condemn us, and this week they put Kutuzov and me on the {term_as(central_committee, "Central Committee")}. I should like to be told which to attend." # who: shlyapnikov # cite: gaido_review # cite: loginov # cite: invented
- else:
    "This week they condemn us," Shlyapnikov tells them, "and this week they elect Kutuzov and me. I should like to be told which of the two to attend." # who: shlyapnikov # cite: gaido_review # cite: loginov # cite: invented
}

{term_as(kutuzov, "Kutuzov")} of the textile workers turns his cap by the brim. "When the priest came round with the plate one had to put something in. Otherwise he remembered. I think that it's us two who are being put in." # portrait: none # who: kutuzov # cite: granat_kutuzov # cite: invented

{ delegate == stepan: -> ch3_fraction_count }
{ delegate != darya:
    "Go in," says Darya. "I've stood six years on this side of a hatch. Let one of ours stand on the other." # portrait: darya # who: darya # cite: invented
- else:
    You have stood in front of hatches for six years, and never yet on the side where the bread is cut. # portrait: none # cite: invented
}

"In there one carries out what was decided," says {term_as(medvedev, "Medvedev")} of the metalworkers. "They will have you read our sentence aloud. In your voice." # portrait: medvedev # who: medvedev # cite: allen_2015 # cite: invented

* [Say: go in; somebody must hear what is decided # id: ch3_seats_accept]
    ~ mark(f3_said_accept)
    ~ change(standing, 3)
    ~ change(conviction, -2)
    ~ enter(sh_seats_advice)
    "To hear," says Shlyapnikov. "Good. I hear well." # portrait: shlyapnikov # who: shlyapnikov # remember: file # cite: invented
* [Say: decline; they want the names, not the votes # id: ch3_seats_refuse]
    ~ mark(f3_said_refuse)
    ~ change(conviction, 4)
    ~ change(standing, -4)
    ~ enter(sh_seats_advice)
    "Then they come cheap," says Shlyapnikov. He looks along the bench at Kutuzov, who nods. # portrait: shlyapnikov # who: shlyapnikov # remember: file # cite: invented
* [Say nothing; watch who wants what # id: ch3_seats_silent]
    ~ change(conviction, -1)
    ~ change(strength, 1)
    The old ones want him in, where it is warm. Those who would have to go back to their shops and explain it want him out. The lamp begins to smoke. # portrait: none # remember: conviction # cite: invented
- -> ch3_fraction_hands

=== ch3_fraction_count
* [Call for hands, and walk round to count them # id: ch3_stepan_walk]
    ~ change(shop_floor, 2)
    ~ change(strength, -1)
    You touch each shoulder as you pass, since in this light a hand may be a sleeve. Two of the shoulders jump. # remember: shop_floor # cite: invented
* [Count from the door, where nobody sees your lips # id: ch3_stepan_door]
    ~ change(conviction, 1)
    ~ change(standing, 1)
    From there you see the backs of heads, and one face: a man by the window has turned round to count as well. He nods to you, as to somebody in the same trade. # remember: conviction # cite: invented
- -> ch3_fraction_hands

=== ch3_fraction_hands
# status: final
By hands: nineteen that they should accept, seventeen that they should not, and {term_as(lutovinov, "Lutovinov")} of Lugansk, with both arms up, for both. "I put it to the vote," says Shlyapnikov, "and now I know that it can't be voted on." # portrait: shlyapnikov # who: shlyapnikov # cite: invented

* [Walk a part of the way with Shlyapnikov # id: ch3_walk_turner]
    ~ trust(shlyapnikov, 1)
    ~ change(standing, -2)
    ~ change(conviction, 1)
    He is silent as far as the bridge. There he drops a stone over the rail, and you both listen. "Still holds," he says. # portrait: shlyapnikov-warm # who: shlyapnikov # remember: standing # cite: invented
* [Leave by the yard, singly, a minute apart # id: ch3_leave_yard]
    ~ change(standing, 1)
    ~ change(strength, -1)
    You are the ninth. In the yard a man in felt boots is looking at his watch; it is he who tells you, politely, when the minute is up. # portrait: none # remember: standing # cite: invented
- By Tuesday the secretariat has it on paper that you were thirty-seven and that the lamp smoked. It did smoke. # portrait: none # cite: invented
-> ch3_fourteenth
