=== rd_summary
~ draw_fate()
Shlyapnikov and Medvedev were arrested in January 1935, sentenced on paper with sixteen others, and shot on 2 and 10 September 1937. Shlyapnikov never confessed. Kollontai, ambassador in Stockholm, lived, and died in Moscow on 9 March 1952. A court cleared Shlyapnikov in 1963, and the party in 1988. # status: final # scene: reading_room # date: 1937 # place: From the record # portrait: none # summary # cite: review_1989 # cite: allen_2015 # cite: clements_1979
Of the three who travelled with you to Moscow in 1921, not all came through. Sorokin was shot in 1938. Lozhevnikov, the gauge-maker, outlived everybody. # summary # cite: invented
{ fate():
- "shot_1937": You were arrested in October 1937, admitted nothing, and were shot; the place became known in 1991. # summary # cite: memorial_tula
- "camp_return": You were given eight years, which became eleven, and came back to a halt on the line to Tula. # summary # cite: yarotsky_2021
- "isolator": You were given five years in the isolator of Verkhneuralsk, and did not come back. # summary # cite: review_1989
- "rose_then_fell": You rose to a director's desk, spoke on vigilance, and fell in 1937 by the same speech. # summary # cite: letter_22
- "workers_group": You went back to the bench. In 1935 a copy of the manifesto of 1923 was found, in your hand, and you did not return from the camps. # summary # cite: workers_group_ref
- "abroad_silent": You stayed abroad, kept silent, watered the plants of those who were called home, and died old. # summary # cite: clements_1979
- "kept_minutes": You kept three carbons of your own hearing in a bread tin until you died, in 1961. # summary # cite: shlyapnikova_2018
- "crossed_border": You went over a frontier in 1935, a week ahead of the warrant, worked at your trade in France, and did not use the passport that was brought to you. # summary # cite: miasnikov_1945
- "suicide": You died in March 1935, by your own hand. Eleven people came to the cemetery, against advice. # summary # cite: tomsky_ref
- else: Nobody came for you. You took a smaller job and died in 1958. # summary # cite: letter_22
}
In 1956 there was a letter, in the passive. It regretted nothing and put most of the dates wrong. # summary # cite: rehab_stats
-> rd_last_sheet
