// For those who signed the list: the south shore, the ice, the hospital carriage. They vote on nothing.

=== ch3_oranienbaum
# status: final
On the fourteenth, while they vote in Moscow, you are on the shore across from Kronstadt, where an army is gathering. A cadet of nineteen is teaching you to lie down on ice: sideways, never on the elbow; elbows make holes. You have a white overall cut from a bed-sheet, with the stamp of a children's hospital over the heart. Your red voting card is in the breast pocket; sentries take it for a pass. # scene: ice # date: 1921-03-14 # place: Oranienbaum, the south shore # music: road # ambience: wind # portrait: none # cite: avrich_1970 # cite: invented
~ hold_vote(platforms, card_absent)
~ hold_vote(unity, card_absent)
~ hold_vote(deviation, card_absent)

In two of the regiments the men will not go. You are sent to talk to them, as one workman to another. "What do the sailors want, out there?" says a boy with a boil on his neck. You tell him: new elections by secret ballot, free speech for workers, no road-blocks, the same ration for all. "And that's wrong?" he asks. He truly wants to know, and you have been sent because you would. # cite: avrich_1970 # cite: invented

On the evening of the sixteenth they give out rifles, bread for two days, and planks.

* [Take a rifle like the rest # id: ch3_take_rifle]
    ~ change(standing, 5)
    ~ change(conviction, -6)
    It is one of yours, from Tula. You could say in which winter it was made. # sfx: bolt # remember: conviction # cite: invented
* [Ask for a stretcher sledge instead # id: ch3_take_sledge]
    ~ change(strength, -7)
    ~ change(standing, -2)
    ~ change(conviction, 3)
    They are children's sledges from the hill in the park, two lashed end to end. Yours has a horse's head painted on the runner. # remember: strength # cite: invented
- -> ch3_on_the_ice

=== ch3_on_the_ice
# status: final
It begins before four, in fog. The thaw has put a hand's breadth of water on the ice, so that you walk ankle-deep upon the sea. Three paces between man and man; nobody is to speak. A telephone wire runs out beside you, and from time to time a signaller kneels and asks it, very low, whether it is there. # scene: ice # date: 1921-03-17 # place: The Gulf of Finland # music: none # sfx: ice # cite: avrich_1970 # cite: invented

{ delegate:
- stepan: Ice under load gives a note before it gives way. You listen for it all along the scale, and have it to within a tone when the searchlight comes on.
- darya: You count steps, because a count is something that can be got to the end of. At two thousand nine hundred the searchlight comes on.
- kuzma: You walk as one walks a bridge that one would not pass for traffic. Somebody has passed it. The searchlight comes on like a signal, and it is against you.
- yegor: You know the sound of a floor with water under it, and you know what one does: one goes back. The searchlight comes on.
}

You lie still, and are snow. Then the guns begin. By noon there is black water where the men on your left were walking. # sfx: ice # cite: avrich_1970 # cite: invented

On the eighteenth the fortress has fallen. It is quiet, and thawing. Prisoners stand along a wall on the island, some with their boots already gone. If Kolya is alive, he may be one of them; and a delegate who looks for a mutineer will be seen to look. # scene: ice # date: 1921-03-18 # place: Kronstadt

* [Go down the line; look for his socks # id: ch3_look_at_feet]
    ~ change(standing, -5)
    ~ change(conviction, 3)
    Foot-cloths. Nothing. A woman's stockings. Grey wool, scratched raw. Near the end a man stands in one long sock and one short, and he is not Kolya. He had them for a loaf, he says, on Tuesday, from a stoker, who threw in the needle. # remember: kolya # cite: invented
* [Do not go down the line # id: ch3_leave_line]
    ~ change(strength, 3)
    ~ change(conviction, -6)
    You have two fingers that are the wrong white, and there is a doctor. It's a perfectly good reason, and you hold it up before you all the way to the boat-shed. # remember: conviction # cite: invented
- -> ch3_settle_kolya ->
-> ch3_hospital_carriage

=== ch3_hospital_carriage
# status: final
They have hung the stretchers from the luggage racks of a dining car, and the menu is still in its frame. At Moscow somebody climbs in to find you, with a loaf. # scene: carriage # date: 1921-03-21 # place: A hospital train, Moscow # music: road # ambience: train # portrait: none # cite: invented

{ delegate == darya:
    It is Stepan Ilyich. He looks at your bandaged hand, counts the fingers by eye, and sits down. "I noted it all," he says, "so as to be exact." # portrait: stepan # who: stepan
- else:
    It is Darya. She counts your fingers through the bandage, gets to ten, and sits down. "Right," she says. "I'll give you it in order." # portrait: darya # who: darya
}

"The unions, on the fourteenth. {votes(platforms, card_ten)} for the Ten, {votes(platforms, card_trotsky)} for Trotsky, {votes(platforms, card_opposition)} for us." The man on the next stretcher asks who is *us*. "Us," is the answer. # cite: protocols_x

{ moved(platforms):
- 0: Those are the figures of the record: 336, 50 and 18. # cite: protocols_x
- 1: The record has 336, 50 and 18. In this telling one card lay otherwise. # cite: protocols_x
- else: The record has 336, 50 and 18. In this telling {moved(platforms)} cards lay otherwise: Tula's own, and any that you moved before you left. # cite: protocols_x
}

* [Say that you ought to have been there # id: ch3_ought_there]
    ~ change(conviction, 2)
    ~ change(strength, -2)
    "You'd have made it one more," is the answer. "It would have been noticed. That's all it would have been." # remember: conviction # cite: invented
* [Say that you were needed where you were # id: ch3_was_needed]
    ~ change(standing, 2)
    ~ change(conviction, -2)
    "Yes," is the answer, after a while. "They said that from the platform too." # remember: standing # cite: invented
-
{ delegate == darya:
    { companion_card(stepan, platforms) == "opposition":
        "I was one of them," says Stepan Ilyich.
    - else:
        "I was not one of them," says Stepan Ilyich. "I say it so that you have it from me."
    }
- else:
    { companion_card(darya, platforms) == "opposition":
        "One of those was mine," says Darya.
    - else:
        "None of those was mine," says Darya. "There. Better you heard it from me than from a list."
    }
}

"On the sixteenth, two papers that were on nobody's {term_as(order_of_the_day, "agenda")}. One bans all groups inside the party, ours first: some two dozen against. The other calls what we want a {term_as(syndicalist_deviation, "deviation")}, and nobody who preaches it can stay a member: about thirty against. Then they elected Shlyapnikov to the {term_as(central_committee, "Central Committee")}, in the same hour. You came under *absent at the front*. You were cheered." # sfx: handbell # cite: protocols_x # cite: rogovin_1992 # cite: gaido_review

The loaf is cut. A lower voice: "The ban has seven points. Six are for print. The doors were shut for the last. Whoever forms a group can be expelled, by two thirds of the leaders, {term_as(seventh_point, "even one of their own")}. It's secret. I'm not to tell you that." # cite: pipes_1994 # cite: lenin_cw32

"And on the fifteenth, {term_as(tax_in_kind, "no more taking the peasants' grain")}. A tax, and the rest is theirs." The boy with the boil would have thought that fair. He is two racks along, under a blanket that has been drawn all the way up. # cite: lenin_cw32 # cite: invented
-> ch3_seventh_home
