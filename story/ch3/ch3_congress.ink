// 9 March: the copy that Lenin reads; the closed doors; Kollontai; the slip in your cap.

=== ch3_ninth_morning
# status: final
{ ch3_seminary.took_two: -> ch3_your_copy }
-> ch3_ninth_of_march

=== ch3_your_copy
# status: final
Next morning Kollontai stands by a pillar outside the hall, interpreting for a French guest. Lenin comes past at his quick walk. "You still talk to that person?" he asks the Frenchman. It is in French; you have it from her afterwards. # scene: kremlin_stair # light: dawn # date: 1921-03-09 # place: Moscow, the Kremlin, before the hall # ambience: murmur # music: congress # portrait: lenin-hard # cite: carrere_kollontai # cite: balabanova_mlechin # cite: invented

Then a hand is held out for the second pamphlet, under your arm. "May I? I've not seen the thing." He reads it on his feet, his thumb going down each page as through another man's till. {term_as(balabanova, "Balabanova")}, an old comrade, speaks to him and is not heard. By the tenth page he is red to the top of his skull. # cite: balabanova_mlechin # cite: carrere_kollontai # cite: invented

"Do you know who'll be reading this in a week? Every newspaper in Paris! A million and a half of them!" # cite: invented

"Fifteen hundred," you say. "The noughts are a misprint." # cite: kollontai_1921 # cite: invented

"What?" He turns it over. "Well, that's still fourteen hundred and ninety-nine too many." He puts it in his own pocket. Inside the cover is the number of your room. # portrait: lenin # who: lenin # cite: invented

* [Ask for it back: it is the shop's # id: ch3_ask_copy]
    ~ change(shop_floor, 2)
    ~ change(standing, -2)
    "The shop's? Then the shop shall have it. First I must quarrel with it." He notes down *Tula*, below the noughts. # sfx: pen # remember: standing # cite: invented
* [Tell him page nineteen, on who decides, is the truth # id: ch3_page_nineteen]
    ~ change(conviction, 2)
    ~ change(standing, -1)
    He takes it out again and goes down nineteen with the thumb. "Yes," he says. "There's one fact on it. We have it in our own report. And look what she builds on top!" # who: lenin # remember: conviction # cite: invented
* [Let it go; you have another # id: ch3_let_copy_go]
    ~ change(standing, 2)
    ~ change(conviction, -2)
    He thanks you, in passing, very warmly, as for a match. # remember: standing # cite: invented
- -> ch3_ninth_of_march

=== ch3_ninth_of_march
# status: final
{ch3_your_copy: The bell calls in the delegates.|Next morning the bell calls in the delegates.} The doors are closed, and the guests sent out. You are told what no newspaper prints: yesterday three thousand men went over the ice against Kronstadt, and were thrown back. {ch3_white_thread: You have had it since midnight, and do your best to look as the others do.|A man in your row winds his watch until the spring breaks.} # scene: hall # sfx: handbell # date: 1921-03-09 # place: Moscow, the Kremlin # music: none # ambience: hush # portrait: none # cite: semanov_1973 # cite: voroshilov_lives # cite: invented

{ not at_least(strength, 36): -> ch3_infirmary }
{ at_least(standing, 60): -> ch3_carafe }
-> ch3_her_five_minutes

=== ch3_carafe
# status: final
The steward wants somebody steady to carry up the notes from the rows. From the platform the hall has no faces. It has mouths, some hundreds, each a little open. # scene: hall_presidium # ambience: murmur # cite: invented

The chairman sorts. A signed note goes to the left, to be answered. An unsigned one goes under the carafe, on a damp stack. On your way you have looked through what you carry. Nineteen have no name to them, and of those seventeen ask the same, in seventeen hands: what do the sailors want? # cite: invented

* [Lay those seventeen on top, spread out # id: ch3_spread_notes]
    ~ change(conviction, 2)
    ~ change(shop_floor, 1)
    ~ change(standing, -3)
    The chairman looks at them, and at you. He squares them up, edge to edge, and sets the carafe down upon them with great care. # sfx: paper # remember: standing # cite: invented
* [Hand up the stack just as it came # id: ch3_hand_notes]
    ~ change(standing, 3)
    ~ change(conviction, -3)
    A seat is found for you at the side of the platform, behind a palm. You spend the morning looking at Lenin's left ear. # remember: standing # cite: invented
* [Write your own name under one of them # id: ch3_own_note]
    ~ change(conviction, 3)
    ~ change(standing, -4)
    ~ enter(sh_note_signed)
    So it goes to the left, and in its turn is read out. "The delegate from Tula enquires about the wishes of the sailors." "He may ask them," says somebody at the table. "There'll be a train." # sfx: pen # remember: file # cite: invented
- -> ch3_her_five_minutes

=== ch3_infirmary
# status: final
You get up with the others to let a man by, and the column comes towards you. # sfx: chairs # cite: invented

Behind a screen a nurse has your head between her knees and is feeding you glucose from a beaker. "Third today. A pound of bread, and then five hours of {term_as(zinoviev, "Zinoviev")} — no, he's away. Of whoever it is." # scene: passage # light: lamp # place: Moscow, the Kremlin, the dispensary # ambience: lamp # cite: invented

On the other side somebody is counting aloud, in hundreds. It is bed-linen. All the children's hospitals are to give up their sheets, the large size, for the Petrograd front. "For the wounded?" you ask. The nurse does not reply. "So that they won't be seen," says the one who is counting. # cite: avrich_1970 # cite: invented

* [Lie still until your hands are warm # id: ch3_lie_still]
    ~ change(strength, 6)
    ~ change(standing, -1)
    You lie there until the lamp is lit. When you stand up, the place where you lay has no sheet on it any more. # remember: strength # cite: invented
* [Get up, and tell your row about the sheets # id: ch3_tell_sheets]
    ~ change(strength, 2)
    ~ change(conviction, 2)
    ~ change(standing, -1)
    It takes the row a moment. Then a man from Ivanovo, who makes the stuff, says that it isn't even white, on snow. It's yellow. One would have to boil it. # remember: conviction # cite: invented
- -> ch3_her_five_minutes

=== ch3_her_five_minutes
# status: final
Most who speak on Lenin's report are yours. "A {term_as(pugachev, "Pugachev rising")}!" shouts {term_as(ryazanov, "Ryazanov")}, a scholar who heckles everyone alike. Kings used to keep a fool, Kollontai tells him from the rostrum; it is good of the congress to keep one too. The laugh is with her. # scene: hall # place: Moscow, the Kremlin # ambience: murmur # music: congress # portrait: kollontai # sfx: laughter # cite: kollontai_1921 # cite: lenin_cw32

"Comrade Lenin spoke of Kronstadt, and he did not tell us *why*. A sailor doesn't turn his back on us because of a general. He does it because nobody asks him; and we don't ask, since we are afraid of being told." # portrait: kollontai-hard # who: kollontai # sfx: murmur_fall # cite: kollontai_1921 # cite: invented

In your cap you have a slip of paper: *Tula asks for five minutes.* Whoever sends it up must speak. # portrait: none # cite: invented

* [Send up the slip and speak for Tula # id: ch3_speak]
    ~ mark(f3_spoke)
    ~ change(conviction, 7)
    ~ change(shop_floor, 5)
    ~ change(standing, -7)
    ~ enter(sh_speech_congress)
    -> ch3_speech
* (unsigned) [Send up an unsigned question about the sailors # id: ch3_unsigned_note]
    ~ change(conviction, 2)
    ~ change(standing, -2)
    ~ enter(sh_congress_silence)
    You print it in capitals: *what do the sailors want? Let it be read out.* It goes from hand to hand towards the table. The chairman looks for a name, and puts it under the carafe, on a damp stack. You did not sign it. But it is on the back of a Tula soup coupon. # sfx: paper # remember: file # cite: invented
* [Leave the slip in your cap and stay silent # id: ch3_be_silent]
    ~ change(standing, 5)
    ~ change(conviction, -5)
    ~ enter(sh_congress_silence)
    The slip takes the grease of the lining. # remember: conviction # cite: invented
- -> ch3_lenin_answers
