// 9 March: the debate; speak or be silent. 10 March: the corridor, the list, the pencil on a string.

=== ch3_ninth_of_march
# status: final
The hall is round and white, with columns; a voice from the rostrum goes up into the dome and comes down again beside the wrong person. The doors are closed, and you are told what no newspaper prints: yesterday three thousand men went over the ice against the sailors at Kronstadt, and were thrown back. # scene: hall # date: 1921-03-09 # place: Moscow, the Kremlin # music: congress # ambience: murmur # cite: semanov_1973 # cite: voroshilov_lives

Kollontai says that Lenin's report has not a word on why sailors and workers are turning against the party. The hall listens; some laugh with her. Then {term_as(lenin, "Lenin")} gets up with her pamphlet in his hand, marked in three colours. # portrait: kollontai # cite: kollontai_1921

"The peasant is coming home from five fronts with a rifle, and finds no horse. He will follow anyone who shouts. And *this* is the week in which comrades wish to discuss who shall elect the board that elects the board. I don't say that you are wicked. I say: stand here with us, or over there with a rifle; but an opposition, now, no. We have had enough of oppositions." He adds a word about her and Shlyapnikov, who were lovers years ago: two comrades so firmly united, as a class. The laugh comes up three rows at a time, and she sits in it as straight as a candle. # portrait: lenin # who: lenin # cite: lenin_cw32 # cite: figes_1996

Four rows behind her you have a slip of paper in your cap, for the chairman: *Tula asks for five minutes.* Whoever sends it up must speak after that.

* [Send up the slip and speak for Tula # id: ch3_speak]
    ~ mark(f3_spoke)
    ~ change(conviction, 7)
    ~ change(shop_floor, 5)
    ~ change(standing, -7)
    ~ enter(sh_speech_congress)
    -> ch3_speech
* [Send up an unsigned question about the sailors # id: ch3_unsigned_note]
    ~ change(conviction, 2)
    ~ change(standing, -2)
    ~ enter(sh_congress_silence)
    You print it in capitals: *what do the sailors want? Let it be read out.* It goes from hand to hand towards the table. The chairman reads it, looks for a name, and puts it under the carafe with the others, a whole damp stack. You did not sign it. But it is on the back of a Tula soup coupon. # sfx: paper # portrait: none # remember: file # cite: invented
* [Leave the slip in your cap and stay silent # id: ch3_be_silent]
    ~ change(standing, 5)
    ~ change(conviction, -5)
    ~ enter(sh_congress_silence)
    The slip takes the grease of the lining. At the next table the shorthand girls change over, and the new one, settling, looks along the Tula row and draws a short line. # portrait: none # remember: conviction # cite: invented
- -> ch3_tenth_of_march

=== ch3_speech
# status: final
{ delegate:
- stepan: "A thing is to size or it is not," you say, "and the man who knows is the one with the gauge in his hand. At our works the one who signs for the shop cannot read a gauge. I don't ask for his head. I ask that those who can read it should choose who signs." You have not raised your voice. They have had to be quiet for it. # portrait: none # sfx: applause # cite: invented
- darya: "I chalk numbers on sleeves," you say. "Three hundred women, from five in the morning. Any of them can tell you to a crumb what our shop will turn out on the bread it gets. Nobody asked. It would have cost one sheet of paper." Somebody in front laughs. You wait it out, as you wait for a press to finish its stroke before you put in your hand. # portrait: none # cite: invented
- kuzma: "I carried out Order 1042," you say, "and the engines ran. I'd carry it out again. But I want to be ordered by somebody whom I can vote out for it." You had meant to stop there. "One of the orders was wrong. There was no one to whom it could be said." You stand a little longer, in case there is now. # portrait: none # cite: invented
- yegor: "By the coal, comrades! When the roof talks," you say, and have to start again, "when it talks, the hewer hears it first. He lies under it. And the telephone's in the office! So the office sends him a circular about the roof." You beat on the rostrum what a prop says before it goes. All the miners in the hall look up. # portrait: none # sfx: applause # cite: invented
}

{marked(f1_petition_honest): You say the word that you wrote in June, *Sunday*, and from the presidium somebody asks you to keep to the question.}

{marked(f2_walked_train): Half-way through you cough, and from the back, where the railwaymen sit, comes a shout: "We know that cough!"}

The bell. At the table Lenin has been writing; he looks up, friendly, with his head on one side. "Which works is that?" You tell him. He writes down that as well. # sfx: handbell # portrait: lenin # remember: file # cite: invented
-> ch3_tenth_of_march

=== ch3_tenth_of_march
# status: final
Next evening, outside the hall, {term_as(trotsky, "Trotsky")}, who is in charge of the army, says it to whoever is passing. "In two weeks the ice melts. Then Kronstadt is an island with guns, and foreign ships can reach it. We take it now over the ice, or not at all." Delegates are asked to go with the troops. # scene: hall # date: 1921-03-10 # place: Moscow, the Kremlin, outside the hall # ambience: murmur # portrait: trotsky # who: trotsky # cite: voroshilov_lives

On a window-sill lies the list, with a pencil tied to the latch. The man beside it is a worker from Petrograd in a tram conductor's coat. His voice is gone, so that one has to stand close. # portrait: none # cite: invented

"About the bread they're right, those sailors. Write that down, I said so. And their guns are laid on my street. I've a girl of six there. You can be right and have to be stopped." He pushes the pencil an inch. "There are Opposition men on it." # cite: smele_2015 # cite: invented

There are; near the top stand some whom you saw laughed at yesterday. About three hundred will go. Whoever goes will miss the votes. Kolya is on the other side of the ice. # cite: avrich_1970 # cite: voroshilov_lives

* [Sign: go to the ice, and miss the votes # id: ch3_sign_ice]
    ~ mark(f3_ice)
    ~ change(standing, 9)
    ~ change(strength, -8)
    ~ change(shop_floor, -5)
    ~ enter(sh_ice_volunteer)
    "Occupation?" he whispers. You tell him. "Next of kin?" You tell him one, and leave one out. # sfx: pen # remember: standing # remember: file
    -> ch3_oranienbaum
* [Stay, and keep your card for the fourteenth # id: ch3_keep_seat]
    ~ change(conviction, 3)
    ~ change(standing, -5)
    He nods. "Somebody must stay and vote," he says, and there is nothing at all in his voice, but then there is no voice. # remember: conviction
* [Stay, but ask him to look for Kolya, by name # id: ch3_name_kolya]
    ~ trust(kolya, 1)
    ~ change(standing, -7)
    ~ change(conviction, 2)
    ~ enter(sh_kolya_named)
    "Rudakov. Stoker. He darns." He writes it on the inside of his cap, and then, because he is an orderly man, against your name on a sheet of his own. "If he's among the prisoners when I come by, I'll know whose he is," he says. "That's all it's good for." # sfx: pen # remember: kolya # remember: file
- -> ch3_fourteenth
