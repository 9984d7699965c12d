// April 1921. What became of Kolya arrives on Sorokin's table, and with it a questionnaire.
=== ch4_start ===
# status: final
# title: Dispersal
The Upa goes out in the second week of April and takes the gunsmiths' washing stage with it, two tubs still aboard. # scene: cell_room # date: 1921-04-16 # place: Tula, the room of the cell # music: works # ambience: none # portrait: sorokin # cite: invented
{term_as(sorokin, "Matvei Sorokin")} has set something for you in the middle of his table and laid a hand on either side of it. "It came opened," he says. "I looked no further than the name." # who: sorokin
{
- kolya_end == kolya_fell: -> ch4_kolya_parcel
- kolya_end == kolya_crossed: -> ch4_kolya_letter
- kolya_end == kolya_taken: -> ch4_kolya_list
- else: -> ch4_kolya_no_news
}

=== ch4_kolya_parcel ===
# status: final
It is a parcel the size of half a loaf, sewn in sailcloth, with a slip. # cite: invented
EFFECTS of RUDAKOV N., stoker, battleship Petropavlovsk. Taken up on the ice after 18 March. Spoon, 1. Razor in case, 1. Socks, grey, pair, 1. Owner struck off all allowances from the above date. Recipient to sign against each article. # doc: typed # cite: invented
The socks have never been worn. They are still joined at the tops by the stitch that is put in at home so that a pair shall not quarrel in the drawer. {term_as(kolya, "Kolya")} must have been keeping them for something.
{ marked(f3_ice):
    You were on that ice the same week, coming from the other shore.
}
"Three signatures," says Sorokin. "I am sorry. They count the socks as one." # who: sorokin
-> ch4_line_nineteen

=== ch4_kolya_letter ===
# status: final
It is a letter. By the smell it has crossed the frontier in a herring barrel. The hand is {term_as(kolya, "Kolya's")}, and so is the spelling. # cite: invented
Dear family I am in Terioki witch is Finland and alive and wish you the same. We walkd over the ise the nite of the 17th, they say eight thousand, I did not count. Wire, hut, one herring a day, the Fins are corect. Of the new socks one is on my foot, the other staid in a boot and the boot staid in a crack. Send no more they get eaten. If you are askd I was at the boilers the hole time witch is true. Your Nikolai # doc: hand # cite: avrich_1970 # cite: invented
{ marked(f3_ice):
    You were on that ice the same night, walking the other way.
}
"Abroad," says Sorokin. He says it as one says *in hospital*. # who: sorokin
-> ch4_line_nineteen

=== ch4_kolya_list ===
# status: final
It is the fourth carbon of a list. Somebody has ruled out number 111 with a straight edge, so that the eye goes down a step and lands on {term_as(kolya, "Kolya")}. # cite: invented
112. RUDAKOV N., stoker, battleship Petropavlovsk. By the extraordinary {term_as(extraordinary_troika, "troika")}: five years, camps of Archangel province. Parcels permitted: linen, socks. Tobacco not permitted. # doc: typed # cite: avrich_1970 # cite: invented
{ marked(f3_ice):
    You were in the town the day after it fell. He must have been in one of the columns.
}
"Socks they let in," says Sorokin. "You may tell them that at home at once." # who: sorokin
-> ch4_line_nineteen

=== ch4_kolya_no_news ===
# status: final
It is your own parcel to {term_as(kolya, "Kolya")}, sewn up in February, with the socks in it. Across the address somebody has stamped, and then, because the stamp was dry, written: *addressee departed*. # cite: invented
"Departed can be anything," says Sorokin. "My aunt is departed. She is in Penza." # who: sorokin
-> ch4_line_nineteen

=== ch4_line_nineteen ===
# status: final
It has been round the building already. In one corner stand three sets of initials, none of them his.
* [Ask him who opened it # id: ch4_who_opened]
    ~ trust(sorokin, -1)
    ~ change(conviction, 3)
    ~ change(standing, -2)
    "It opened," says Sorokin. He is not offended. He makes a small note, of the question. # remember: sorokin
* [Thank him for bringing it to you himself # id: ch4_thank_sorokin]
    ~ trust(sorokin, 1)
    ~ change(conviction, -2)
    ~ change(standing, 2)
    "Who else should?" says Sorokin, and for a moment he looks as anybody looks who has been thanked. # remember: sorokin
- He uncaps the ink. The centre wants everybody's particulars renewed, and as you are here. Eighteen lines of the {term_as(anketa, "questionnaire")} he has filled in already, in a better hand than yours, asking meanwhile after the child's cough. Line nineteen: *relatives who took part in actions against Soviet power, are abroad, are under sentence, or of whom nothing is known*. # cite: invented # sfx: paper
"Let us write him down, so that nobody can twist it. A brother-in-law is no crime. A brother-in-law left out is a line left out." He turns the sheet round to face you. "But then I have no sailors." # who: sorokin
* [Enter Kolya on line nineteen, rank and all # id: ch4_kolya_declared]
    ~ enter(sh_brother_declared)
    ~ change(standing, 3)
    ~ change(conviction, -3)
    ~ trust(kolya, -2)
    ~ trust(sorokin, 1)
    The name, the ship and the rest of it take the whole line and some of the margin. Sorokin presses the blotter down with the heel of his hand, the way one closes an eye. # remember: file # sfx: pen
    At home they ask what he wanted. "Paper," you say. The needles have not stopped; it is the grey wool, the kind that bites.
* [Sign below and leave line nineteen empty # id: ch4_kolya_blank]
    ~ enter(sh_brother_left_blank)
    ~ change(conviction, 3)
    ~ change(standing, -2)
    ~ trust(kolya, 2)
    ~ trust(sorokin, -1)
    Sorokin looks at the gap for some time. Then he takes the pen back and rules a dash through it, from margin to margin. # remember: file # sfx: pen
    "So that nobody can fill it in for you," he says, and blots it. # who: sorokin
- -> ch4_fraction
