// 1928-30. Home, and Brandt's trial.
=== ch5_homeward ===
# status: final
~ pass_time(24)
{ posted_to:
- post_berlin:
    In 1928 they let you come home. Your good boots are looked at on the platform, and you look at the platform. # scene: carriage # date: 1928-09-10 # place: The line to Tula # music: road # ambience: train # portrait: none # cite: invented
- post_turkestan:
    In 1928 they let you come home, brown as a saddle, with a melon, which does not survive Ryazhsk. # scene: carriage # date: 1928-09-10 # place: The line to Tula # music: road # ambience: train # portrait: none # cite: invented
- post_urals:
    In 1928 they let you come home. At the pit village they give you a pair of felt boots and an address, signed by the shift, in which the word *stubborn* occurs twice. # scene: carriage # date: 1928-09-10 # place: The line to Tula # music: road # ambience: train # portrait: none # cite: invented
- else:
    In 1928 they let you come home. The track gangs give you a pair of skis. You carry them through Moscow in September. # scene: carriage # date: 1928-09-10 # place: The line to Tula # music: road # ambience: train # portrait: none # cite: invented
}
{
- marked(f4_told_commission) && delegate == stepan:
    Darya Molchanova is in the queue at the co-operative. She counts it from front to back, and when she comes to you, she says, "Seventeen," and goes on to eighteen. # portrait: darya-1933 # who: darya
- marked(f4_told_commission):
    Stepan Ilyich is in the queue at the co-operative. He calls everybody in it by patronymic, as ever. To you he says "Citizen". # portrait: stepan-1933 # who: stepan
- delegate == stepan:
    Darya Molchanova is in the queue at the co-operative. She takes hold of your sleeve and turns it over to see the lining. "They kept you in wool, at least," she says. "You're nineteen. Stand behind me." # portrait: darya-1933 # who: darya
- else:
    Stepan Ilyich is in the queue at the co-operative. He shakes hands, asks how far off it was and writes it down. "I have kept your cup," he says. "It lost its handle. I turned another." # portrait: stepan-1933 # who: stepan
}
They give you a table in the works' disputes commission, where the rates are argued and every paper comes through in copies. In your second month a report comes through in the hand of {term_as(brandt, "Emil Karlovich Brandt")}, with the apologies left in. He warns that the steel for the machine-gun locks is bad. # scene: works_yard # date: 1928-11-14 # place: Tula, the arms works # ambience: factory # portrait: none # cite: invented
* [Read it to the end and put your initials to it # id: ch5_report_initial]
    ~ change(conviction, 3)
    ~ change(standing, -3)
    It is right as far as you can judge, and asks for nothing but other steel. You put your initials by those of three people who have not read it. # sfx: pen # remember: conviction
* [Pass it along unread; it is not about rates # id: ch5_report_pass]
    ~ change(standing, 2)
    ~ change(conviction, -2)
    You pass along thirty papers that morning. Of this one you remember only that it was coloured. # sfx: paper # remember: standing
- In December 1929 a commission from Moscow finds that the locks are bad: wrong steel, drawings not kept to, no proper gauges. By March Brandt is under arrest as a {term_as(wrecking, "wrecker")}. # date: 1929-12 # cite: rifle_trust_1929
-> ch5_certificate

=== ch5_certificate ===
# status: final
You are summoned to his trial as a witness. In the corridor of the club the doctor of the works stops you and remarks that you have a temperature. He has not touched you. The certificate is in his hand, stamped, and wants only the figure. # scene: passage # date: 1930-03-14 # place: Tula, the club # music: file # ambience: murmur # portrait: none # cite: invented
* [Take the certificate and be ill today # id: ch5_brandt_ill]
    ~ enter(sh_brandt_ill)
    ~ trust(brandt, -1)
    ~ change(standing, 2)
    ~ change(conviction, -6)
    ~ change(strength, 3)
    Thirty-eight and six. You lie with your face to the wall and listen to the loudspeaker across the yard. It says that a gunner pulled the trigger nine times and is dead. When your name comes there is a pause, and Brandt's voice asks whether it is serious. # ambience: none # remember: file # sfx: paper
    -> ch5_ten_years
* [Go in and be asked, with the hall watching # id: ch5_brandt_go_in]
    ~ change(conviction, 3)
    ~ change(strength, -3)
    "Are you sure?" says the doctor. "There is a good deal of it about." He looks down the corridor for the next witness. # remember: conviction # sfx: door
    -> ch5_brandt_trial

=== ch5_brandt_trial ===
# status: final
The session is public. Brandt stands beside a chair; nobody has told him that he may sit. In the front row, among the {term_as(shock_brigade, "shock brigades")}, {term_as(pasha, "Pasha")} bites a pencil. She is twenty-eight and has made a speech. # scene: hearing_room # date: 1930-03-14 # place: Tula, the club # portrait: brandt # cite: rifle_trust_1929 # cite: invented
"I regret the length of what I am about to say," says Brandt. "The steel was bad because the steel was bad. I reported it, in the autumn of 1928, in four copies. If I might ask for any one of the four." # who: brandt
The prosecutor is young, and has come back from the fighting on the Manchurian line with a lock in his hand. "With this one my gunner pulled the trigger nine times. I don't say that the citizen meant it. I say that my gunner is dead and that every signature is his." In the whole hall nobody can find anything wrong with that. # portrait: none # cite: invented
{
- marked(f1_shielded_brandt):
    Your name is called. In June of 1920 you kept this man at his desk. He bows to you a little, and apologises to the court for having bowed. # portrait: brandt # sfx: handbell
- marked(f1_barrow_brandt):
    Your name is called. In June of 1920 this man went out of the gate on a barrow, and you had the handle. He bows to you a little, and apologises to the court for having bowed. # portrait: brandt # sfx: handbell
- else:
    Your name is called. You are one of the few left who remember his desk. He bows to you a little, and apologises to the court for having bowed. # portrait: brandt # sfx: handbell
}
* [Return the bow # id: ch5_bow]
    ~ trust(brandt, 1)
    ~ change(standing, -3)
    ~ change(conviction, 2)
    The typist looks up to see whether that is to go in. The prosecutor shakes his head; then he reconsiders, and nods. # remember: brandt # sfx: typewriter
* [Look at the lock, not at him # id: ch5_look_at_lock]
    ~ trust(brandt, -1)
    ~ change(standing, 2)
    ~ change(conviction, -2)
    It is a bad lock; one sees it from here. The sear is soft as a spoon. # remember: standing
- -> ch5_witness

=== ch5_witness ===
# status: final
You are asked what you know. Two things are true: he reported the steel, and he signed for it.
* [Testify that he reported it; stand beside him # id: ch5_brandt_for]
    ~ enter(sh_brandt_for)
    ~ enter_for(brandt, sh_brandt_for)
    ~ mark(f5_spoke_for_brandt)
    ~ trust(brandt, 3)
    ~ change(conviction, 8)
    ~ change(standing, -9)
    ~ change(shop_floor, -3)
    You say that there was a report, that it came through on your table, and that it was yellow. "Pale green," says Brandt. "I beg your pardon. The fourth copy is pale green." There is laughter. It goes into the record that the witness and the accused were agreed on all but the colour. # remember: file # sfx: typewriter
* [Testify that he signed; it is all they need # id: ch5_brandt_against]
    ~ enter(sh_brandt_against)
    ~ enter_for(brandt, sh_brandt_against)
    ~ mark(f5_spoke_against_brandt)
    ~ trust(brandt, -3)
    ~ change(standing, 9)
    ~ change(conviction, -8)
    ~ change(shop_floor, 2)
    "They are his," you say. "I have seen that hand on more paper than I could count." Brandt nods; that is correct. The front row claps. Pasha claps last, three times, with the pencil in her fist. # portrait: pasha-1933 # remember: file # sfx: applause
- -> ch5_ten_years

=== ch5_ten_years ===
# status: final
He gets ten years, and asks whether he may hand over his drawings in order. It is said that where he is going they have a drawing office. # portrait: none # cite: invented
* [Turn the page # id: ch5_end]
    ~ pass_time(42)
- Sorokin sends the record of the session down to the typist. She wants to know what it goes under. Since 1920 your papers have lain loose in a wrapper with a tape. He finds her a proper cover, with the word *delo* printed on it and a line for the number. # scene: cell_room # date: 1930-03-17 # place: Tula # ambience: lamp # portrait: sorokin # next: ch6 # sfx: typewriter # cite: invented
-> END
