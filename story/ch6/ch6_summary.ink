=== ch6_summary
In 1933 the party examined its members one by one, in public, in the factories. A commission of three sat at a table; each person laid down the card, told a life, heard papers read, and was questioned. Anyone in the hall might ask, and only communists voted. # status: final # scene: hearing_room # date: 1933-10-26 # place: Tula # summary # cite: res_1933 # cite: halfin_2000s
In June it had been Shlyapnikov, who was deaf and ill and asked for facts, and who lost his appeal in September. In the last week of October it is you, in a works canteen in Tula: a tired chairman, a polite young man with columns to fill, and Pasha Yerokhina, who was once your apprentice. # summary # cite: allen_1933 # cite: review_1989
They read out sheets that you have never been shown, with things in them that you said and signed since 1920. You have one evening, and one manner to spend it in.
* [Own every sheet, on your feet, in full # id: ch6_summary_own]
    ~ open_hearing()
    ~ answer(own)
    ~ change(strength, -6)
    You say of each of them that it stands, standing, and for that it has to be read to the end each time. The hall puts down its spoons; the typist writes *admits*. Afterwards you need the wall. # summary # remember: shop_floor # remember: strength
* [Explain each one; come out smaller and safer # id: ch6_summary_explain]
    ~ open_hearing()
    ~ answer(explain)
    You explain the hunger, and the times. The young man has a column for circumstances. # summary # remember: conviction
* [Name those who were with you; they will pay # id: ch6_summary_name]
    ~ open_hearing()
    ~ answer(name_other)
    ~ mark(f6_named)
    You give names, and spell them. For each the typist winds in a clean sheet. # summary # remember: shop_floor
* [Keep silent to every sheet; gain nothing # id: ch6_summary_silent]
    ~ open_hearing()
    ~ answer(stay_silent)
    You look at the carafe. The typist writes *is silent*, as many times as there are sheets. # summary # remember: conviction
- ~ apprentice_asks(lesson)
~ hear_hall("")
~ decide_hearing()
{ outcome():
- "verified": The card is given back, verified. # summary # sfx: stamp
- "reprimand": The card is given back, with a reprimand for insufficient struggle with your own past. # summary # sfx: stamp
- "sympathiser": You are reduced to sympathiser, and the card goes into an envelope. # summary # sfx: stamp
- "expelled_alien": You are expelled as an alien element. It will cost you the bread card of your category, and perhaps the room. # summary # sfx: stamp
- else: You are expelled, as one who has not broken with the past. # summary # sfx: stamp
}
-> ch6_carbon
