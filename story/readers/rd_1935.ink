=== rd_start
Content note. This last part goes from 1935 to 1993. People whom you have known are arrested, and some of them are shot; some die by their own hand; it is told in papers and things, without the acts themselves. It can be read, or summed up in a minute. # status: final # title: The List of Readers # scene: corridor # date: 1935-01 # place: Tula # music: file # ambience: none # portrait: none
* [Read it # id: rd_read_it]
    -> rd_shelf
* [Read a summary instead # id: rd_read_summary # summary]
    -> rd_summary

=== rd_shelf
In January a closed letter from Moscow is read to the party cells. Kirov has been shot in Leningrad, and former oppositions are to blame. You know of it from the faces on the tram. Somebody has been sawing wood in the yard since dark, to have a reason to be there. # status: final # scene: corridor # date: 1935-01-20 # place: Tula, at home # ambience: lamp # cite: getty_1985
You go along your shelf by candle. Nine numbers of the journal *Bolshevik*, in each of them an article by a man who is now called something else. The theses of January 1921, on paper that has turned the colour of tea; the compositor's thumb is on the second page, in ink.
{ marked(f6_kept_minutes):
    The carbons are not on the shelf, and you do not look in that direction.
}
* [Burn all of it tonight # id: rd_burn_shelf]
    ~ change(strength, 5)
    ~ change(conviction, -6)
    The journals have to be torn, or they only char at the edge. The theses go quickly. # remember: conviction
* [Burn the rest and hide the theses # id: rd_keep_theses]
    ~ change(conviction, 8)
    ~ change(strength, -4)
    They go in between the wall and the stove, where in winter nobody can reach. # remember: conviction # sfx: paper
* (sister_parcel) [Tie it in a parcel and leave it with your sister # id: rd_sister_parcel]
    ~ change(strength, 3)
    ~ change(shop_floor, -4)
    She does not ask. She weighs it in her hand as she would a piece of meat, and puts it under the potatoes. # remember: shop_floor # sfx: door
- ~ draw_fate()
-> rd_leaders

=== rd_leaders
What became of those who led you is now in print, and can be said plainly. # status: final # scene: reading_room # date: 1937 # place: From the record # ambience: none
{term_as(shlyapnikov, "Alexander Shlyapnikov")} was arrested in the first days of January 1935, ten weeks after he had been told that his pension was approved. Eighteen people were made into a Moscow group of the Workers' Opposition, five of them women. The {term_as(special_conference, "Special Conference")} sentenced them on paper. He never confessed. On 2 September 1937 a court heard him behind a closed door, and he was shot the same day, aged fifty-two. # cite: review_1989 # cite: allen_2015
{term_as(medvedev, "Sergei Medvedev")} was shot on 10 September 1937. Three years before, in a letter that went by hand, he had written that the two of them did not fit the bed made for this age, and that he would not ask to be let back. # cite: review_1989 # cite: allen_2015
{term_as(kollontai, "Alexandra Kollontai")} lived. She was ambassador in Stockholm until 1945, and in old age went through her diaries taking out hard words about the powerful, but left what she had put down in kindness about Shlyapnikov. She died in Moscow on 9 March 1952. # cite: clements_1979 # cite: sokolov_kollontai
A court cleared Shlyapnikov in 1963. The party took him back in 1988. # cite: allen_2015
* [Turn to the three who travelled with you # id: rd_turn_companions]
    -> rd_companions
* [Turn to your own leaf first # id: rd_turn_own]
    -> rd_own_first
