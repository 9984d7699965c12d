// April 1921. What became of Kolya arrives on Sorokin's table, and with it a questionnaire.
=== ch4_start ===
# status: final
# title: Dispersal
In April the ice on the river Upa breaks up and takes the gunsmiths' washing stage with it, two tubs still aboard. Of your brother-in-law, who was at Kronstadt, there has been no word for a month. # scene: cell_room # date: 1921-04-16 # place: Tula, the room of the cell # music: works # ambience: none # portrait: sorokin # cite: invented
{term_as(sorokin, "Matvei Sorokin")} has laid something for you in the middle of his table. "It came opened," he says. "I looked no further than the name." # who: sorokin
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
They are the grey wool, the kind of which {term_as(kolya, "Kolya")} wrote that it bites. One pair he gave away to a man he did not like. This pair he has kept, still joined at the tops by the stitch that is put in at home.
{ marked(f3_ice):
    You were on that ice the same week, coming from the other shore.
}
"Three signatures," says Sorokin. "I am sorry. They count the socks as one article." # who: sorokin
-> ch4_line_nineteen

=== ch4_kolya_letter ===
# status: final
It is a letter. By the smell it has crossed the frontier in a herring barrel. The hand is {term_as(kolya, "Kolya's")}, and so is the spelling. # cite: invented
Dear family I am in Terioki witch is Finland and alive and wish you the same. We walkd over the ise the nite of the 17th, they say eight thousand, I did not count. Wire, hut, one herring a day, the Fins are corect. Of the new socks one is on my foot, the other staid in a boot and the boot staid in a crack. Send no more they get eaten. If you are askd I was at the boilers the hole time witch is true. Your Nikolai # doc: hand # cite: avrich_1970 # cite: invented
{
- marked(f3_gave_card):
    On the back there is more. I was let thru on your card, it says on it with a deciding vote. I have not voted with it yet. The overall I also have still, it says childrens hospital, the Fins are very corect about it. # doc: hand # cite: invented
- marked(f3_ice):
    You were on that ice the same night, walking the other way.
}
"Abroad," says Sorokin. He says it as one says *in hospital*. # who: sorokin
-> ch4_line_nineteen

=== ch4_kolya_list ===
# status: final
It is the fourth carbon of a list. Number 111 has been ruled out with a straight edge. Number 112 is {term_as(kolya, "Kolya")}. # cite: invented
112. RUDAKOV N., stoker, battleship Petropavlovsk. By the extraordinary {term_as(extraordinary_troika, "troika")}: five years, camps of Archangel province. Parcels permitted: linen, socks. Tobacco not permitted. # doc: typed # cite: avrich_1970 # cite: invented
{
- marked(f3_found_kolya):
    You know where he was standing. It was near the end.
- marked(f3_ice):
    You were in that town the day after it fell. He must have been standing somewhere in it.
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
Others have read it before you. In one corner stand three sets of initials, none of them his.
{
- marked(f3_hid_sailor):
    Under it is an enquiry from a hospital train, about a patient who was delivered and has not been found. "I wrote them that you remember no one," says Sorokin. "That is so, isn't it?" He has kept the draft.
- marked(f3_named_sailor):
    Under it is a letter of thanks from a hospital train, for watchfulness. "That goes at the front," says Sorokin. "Not everybody has one." He smooths it down, and does not ask what for.
}
* [Ask him who opened it # id: ch4_who_opened]
    ~ trust(sorokin, -1)
    ~ change(conviction, 3)
    ~ change(standing, -2)
    "It opened," says Sorokin, not offended, and makes a small note of the question. # remember: sorokin
* [Thank him for bringing it to you himself # id: ch4_thank_sorokin]
    ~ trust(sorokin, 1)
    ~ change(conviction, -2)
    ~ change(standing, 2)
    "Who else should?" says Sorokin. He has gone a little pink. # remember: sorokin
- He uncaps the ink. This month every member fills in the {term_as(anketa, "questionnaire")} again, and he has done eighteen lines of yours already, in a better hand than your own. Line nineteen he has left: *relatives who took part in actions against Soviet power, are abroad, are under sentence, or of whom nothing is known*. # cite: invented # sfx: paper
"Let us write him down, so that nobody can twist it. A brother-in-law is no crime. A brother-in-law left out is a lie, on the day that they find him." He turns the sheet round to face you. "But if you know of no sailor, then neither do I." # who: sorokin
* [Enter Kolya: honest, and on paper for good # id: ch4_kolya_declared]
    ~ enter(sh_brother_declared)
    ~ change(standing, 3)
    ~ change(conviction, -3)
    ~ trust(kolya, -2)
    ~ trust(sorokin, 1)
    The name, the ship and what is known of him take the whole line and some of the margin. Sorokin presses the blotter down with the heel of his hand. "There," he says. "Now nobody can find him." # remember: file # sfx: pen
* [Sign, and leave him out; it may be found # id: ch4_kolya_blank]
    ~ enter(sh_brother_left_blank)
    ~ change(conviction, 3)
    ~ change(standing, -2)
    ~ trust(kolya, 2)
    ~ trust(sorokin, -1)
    Sorokin looks at the gap for some time. Then he takes the pen back and rules a dash through it, from margin to margin. # remember: file # sfx: pen
    "So that nobody can fill it in for you," he says, and blots it. # who: sorokin
- -> ch4_fraction
