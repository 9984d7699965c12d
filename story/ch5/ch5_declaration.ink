// July to October 1926. Pravda, and what is to be signed.
=== ch5_declaration ===
# status: final
~ pass_time(26)
{ posted_to == post_berlin:
    Pravda comes to Berlin by aeroplane these days, and is still a little cold when one unfolds it. # scene: cell_room # date: 1926-07-12 # place: Berlin, the cell of the mission # music: file # ambience: murmur # portrait: none # cite: invented
- else:
    Pravda comes nine days old, in a bundle, and whoever unties it may keep the string. # scene: cell_room # date: 1926-07-19 # place: The remote regions # music: file # ambience: murmur # portrait: none # cite: invented
}
In the number of 10 July 1926 stand pieces of Medvedev's letter. It is two and a half years old. Now it is said that there was a secret opposition in Baku, and that he and Shlyapnikov led it. # cite: allen_baku # cite: review_1989
{ marked(f5_kept_letter):
    You unpick the quilt and lay your copy beside the newspaper. Three quotations agree. The fourth ends with a full stop in the paper. In the copy there is a comma, and after it two more lines, beginning with *not*. # cite: invented
- else:
    You read the quotations with a finger. The fourth ends with a full stop. As you remember it, the sentence went on, and took it back. But remembering is not a document. # cite: invented
}
{ marked(f3_article):
    The secretary has found you in the volume for 1921, forty lines, in the week of the congress. "You were printed by Nikolai Ivanovich himself!" He reads them to the cell, down to the last, and has them clap. # cite: invented
}
The party cell has to discuss it. Most of them were at school in 1924.
* [Say that the letter is two and a half years old # id: ch5_say_old]
    ~ change(conviction, 2)
    ~ change(standing, -3)
    "So is my youngest," says the secretary, "and I still answer for him." They laugh, and he is pleased, because he has a toothache and seldom says anything good. # remember: standing
* [Say nothing; see who else says nothing # id: ch5_watch_faces]
    ~ change(standing, 1)
    ~ change(conviction, -2)
    There are three who say nothing. One is asleep, one is Rudnev. The third, by everybody else's count, is you. # remember: conviction
- By October a declaration has come round, one sheet, for former members of the Opposition to sign. *I condemn the Baku letter as Menshevik, I had no knowledge of it, and I see in it where my own errors of 1921 were leading.* Rudnev signs first, so firmly that the nib crosses. # date: 1926-10-21 # cite: invented
{ posted_to == post_berlin:
    "I dine with the German comrades on Thursdays," says the secretary, who means no harm to anybody. "That letter calls them servants whom we pay. Am I to pass the salt and say, it's a free opinion? They've men in prison here. They'd get up from the table, and they'd be quite right. So we sign it, and then there's tea."
- else:
    "Nine in ten round here are peasants," says the secretary, who means no harm to anybody. "That letter says that they're fed too well. Am I to go out to them and say, it's a free opinion? They'd have my head on a fork, and they'd be quite right. So we sign it, and then there's tea."
}
{ file_weighs(1927, 75):
    About you, he adds, there has been an inquiry as well, from Tula, two pages of it. He has answered with half a page, because of the tooth.
}
* [Sign it as it stands, untruth and all # id: ch5_decl_sign]
    ~ enter(sh_declaration_1926)
    ~ enter_for(medvedev, sh_declaration_1926)
    ~ mark(f5_recanted)
    ~ change(standing, 8)
    ~ change(conviction, -9)
    It takes less time than the galoshes at the door. Rudnev moves along the bench to make room for you, and looks at the stove. # remember: file # sfx: pen
* [Decline: you will answer for your own letters # id: ch5_decl_refuse]
    ~ enter(sh_declaration_refused)
    ~ change(conviction, 7)
    ~ change(standing, -8)
    ~ change(shop_floor, 3)
    "That makes it no easier," says the secretary, and shows you, with his tongue, which tooth. He has to write down everybody's reason. For yours there is no column, so he puts it under *health*. Somebody later strikes it out there and moves it. # remember: file # sfx: pen
* {marked(f5_kept_letter)} [Ask how the fourth sentence ends, as you know # id: ch5_decl_fourth]
    ~ enter(sh_declaration_refused)
    ~ enter_for(rudnev, sh_declaration_refused)
    ~ change(conviction, 9)
    ~ change(standing, -11)
    ~ change(shop_floor, 5)
    "It has an end?" says the secretary. You tell them the end. The meeting is silent. It is Rudnev who says it: "How do you know?" # who: rudnev # remember: file
- -> ch5_homeward
