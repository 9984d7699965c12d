=== ch1_start
{ delegate:
- stepan: -> ch1_desk
- darya: -> ch1_press
- kuzma: -> ch1_engine
- else: -> ch1_whistle
}

=== ch1_desk
The desk comes up the stairs on its side, in slings, and it is the last thing that the joiners will make of oak until somebody finds some oak. It has drawers on both faces and no back. # status: final # title: The Manager # scene: office # music: works # ambience: factory # portrait: none # date: 1919-10-17 # place: Tula, the arms works # cite: osinsky_tula
"Who is meant to sit at it?" asks {term_as(pasha, "Pasha")}, your apprentice, seventeen, who has carried up the drawer pulls in her apron and is biting the pencil that she is supposed to measure with. # portrait: pasha # who: pasha
"Two," says the joiner. "One that knows and one that signs." He looks at his drawing. "Or both do both. It doesn't show which side is the front."
The locks are all one pattern. You take a key from the left and try it on the right. It opens.
* (told_joiner) [Tell the joiner; locks can be altered # id: ch1_desk_tell]
    ~ change(standing, 2)
    "I know," he says. "I was told two desks' worth of drawers and given one desk's worth of locks." He will file the wards on the right. By evening the {term_as(works_commissar, "commissar")} has let it be known that somebody in the tool shop thinks ahead. # remember: standing
    -> ch1_desk_gauge
* [Say nothing; somebody may need that drawer # id: ch1_desk_hush]
    ~ change(shop_floor, 2)
    You hang the key on its nail. Pasha has seen it. So has the joiner, and he winks with the eye that is away from the stairs, up which the {term_as(works_commissar, "commissar")} is coming. # remember: shop_floor
    -> ch1_desk_gauge

=== ch1_desk_gauge
They have it by four. {term_as(brandt, "Brandt")}, technical director since before the war, sits with the window behind him. Opposite, the commissar, twenty-eight, coughs into his cap. You stand at the end, where there is no drawer. # status: final # portrait: brandt # cite: invented
"Of a hundred bolts inspection throws back thirty," says the commissar. "{term_as(denikin, "Denikin")} is at Orel. They have one rifle there to three men, and the third walks behind and waits for the first to fall. I have been the third. Tell me what a thousandth of an inch is to him." # cite: figes_1996
"I beg your pardon," says Brandt. "Some of those thirty will open in his face. I could not say which; that is the use of a gauge." # who: brandt # cite: rifle_tolerance
You are to lap the gauge two thousandths easier. Two men in the works could do it so that inspection would not feel it. The other is {term_as(lozhevnikov, "Lozhevnikov")}, and he has sent word that he has something in his eye.
* [Lap it easier: thirty more rifles, some of them bad # id: ch1_desk_lap]
    ~ change(standing, 6)
    ~ change(conviction, -5)
    ~ trust(brandt, -1)
    It takes until the second whistle, with rouge and a copper ring. Afterwards you cannot feel the place, and nobody could. You know where it is, as one knows a low beam. Brandt signs for the gauge. He writes the old size into a notebook and puts the notebook into a drawer on his own side. # remember: conviction # remember: brandt
* [Refuse: the gauge stays, and so do the thirty # id: ch1_desk_refuse]
    ~ change(conviction, 5)
    ~ change(standing, -6)
    ~ trust(brandt, 1)
    "Then write that you refuse." You write it. The commissar reads it and hands it back for the date. "I take you for an honest man," he says. "This is for when they ask me where the thirty are." On the stairs he has to stop and cough, and holds on to the wall, at the height of a rifle rack. # remember: standing # remember: brandt
* [Take the rejects and fit them by hand, at night # id: ch1_desk_nights]
    ~ change(strength, -8)
    ~ change(shop_floor, 5)
    "How many in a night?" asks the commissar. "Nine." "I asked for thirty." "You asked for rifles." You do it with four old men and one lamp, each lock to its own rifle, so that no part of one will ever again fit another. At two Brandt comes down, watches, and takes off his cuffs. He is slow. He is not bad. # remember: strength # remember: shop_floor
- -> ch1_lesson

=== ch1_press
Forty-four presses, thirty-nine women, one soldier. You count on the hour, because not everything that comes into the drawing shop at ten is sure to leave it at six. # status: final # title: The Manager # scene: tool_shop # music: works # ambience: factory # portrait: none # date: 1919-11-20 # place: Tula, the cartridge works, the night shift # cite: invented
The soldier has been put by the third pillar, at a trimming lathe that has had no belt since August. He is there because it is now {term_as(labour_desertion, "desertion")} to leave the works without leave. He is nineteen, and his boots were issued in one size. Nobody has deserted. He stands in the way of the brass. # cite: tspu_2020
"Sixty-two to the minute," says {term_as(pasha, "Pasha")}, seventeen, who keeps your tally and bites the pencil. # portrait: pasha # who: pasha
"Fifty-six."
"That was last night. Listen." You lay your palm on the frame. A hand learns the press as it learns to plait, and somebody has changed the count in the middle of the plait. Since Monday it has cost two fingers.
* [Have Pasha write the two names by the numbers # id: ch1_press_names]
    ~ change(conviction, 2)
    ~ change(standing, -2)
    "There's no column," she says. She writes them over the edge, on the wood of the board, where a clerk who wants to file the sheet will have to file the board as well. # remember: standing
    -> ch1_press_pulley
* [Send round word to lift the hand a beat late # id: ch1_press_late]
    ~ change(shop_floor, 2)
    ~ change(strength, -2)
    It goes down the rows faster than a belt: a nod, an elbow. A cup in every nine goes in crooked now and is scrap, and scrap is docked from the bread. No hand goes in with it. # remember: shop_floor
    -> ch1_press_pulley

=== ch1_press_pulley
There is a bigger pulley on the line shaft. The fitter has it from the technical bureau, and the bureau, at this hour, is {term_as(brandt, "Brandt")}, going through in galoshes. The arms works lends him out. There is only one of him left. # status: final # portrait: brandt # cite: invented
"I was asked what the presses would bear, and I replied, sixty-two," he says. "Nobody asked what the women would bear. I am afraid that it has no department. I beg your pardon." He takes off his glasses. "In October they were dealing out cartridges before Orel by hand, eleven to a man. I do not say that it is an answer." # who: brandt # cite: invented
At six comes the {term_as(works_commissar, "commissar")}. The belt is within reach of a broom.
* [Throw off the belt while the soldier watches # id: ch1_press_belt]
    ~ change(shop_floor, 7)
    ~ change(standing, -6)
    It comes down like wet washing, and forty-four punches stop at forty-four heights. The soldier looks at the belt, at his rifle, at you. "Is that allowed?" "Ask your sergeant." "He's asleep." "Then it's allowed." The old pulley was in the fitter's bucket the whole time. You finish the night at fifty-six. # remember: shop_floor # remember: standing
* [Chalk the strokes up and show him at six # id: ch1_press_chalk]
    ~ change(standing, 5)
    ~ change(shop_floor, -2)
    ~ change(conviction, -3)
    You chalk the pillar every hour. 62. 62. At ten past four you put beside it: *Anna, left, third.* At six the commissar copies out the column and says that in this works nobody has ever before brought him a figure. He is as good as his word. The pulley is changed on Friday. It is Tuesday. # remember: standing # remember: conviction
* [Give the soldier your stool and mind his rifle # id: ch1_press_stool]
    ~ change(conviction, 4)
    ~ change(strength, -4)
    ~ change(standing, -3)
    He is a ploughboy and wants to see how it goes. You hold the rifle, which is from across the river and heavier than one thinks who only feeds it. He lasts nine minutes. Then he looks at his hands, the backs and the palms, asks for his rifle, and knocks the belt off with the butt. They take him away at six. He is still counting. # remember: conviction
- -> ch1_lesson

=== ch1_engine
A slip comes for engine 4417 at 01.40. She is to be in steam at 04.00. Between the two lies a boiler that ought to have been washed out a fortnight ago. # status: final # title: The Manager # scene: depot # music: works # ambience: lamp # portrait: none # date: 1920-01-22 # place: Tula, the depot of the Kursk line # cite: invented
Of nineteen engines in the roundhouse eleven are chalked *sick*; the other eight burn birch. You go round her with the lamp. Scale on the tubes as thick as a rusk, and six of them weeping. What weeps cold screams at ten atmospheres. # cite: rail_wood
"What does it say?" {term_as(pasha, "Pasha")}, seventeen, your cleaner, puts a black head out of the smokebox, a bitten pencil in its teeth. # portrait: pasha # who: pasha
It says that an engine is no longer laid aside by the depot. That is decided at the centre, on receipt of form 6. At the foot is a dotted line for the responsible person. You look for him. There are you, and the cat.
* [Send for form 6, by the rule # id: ch1_engine_form]
    ~ change(standing, 2)
    ~ change(strength, -2)
    You walk to the office yourself, through the snow, because the boy has typhus. Of form 6 they have one copy. It is framed, as a specimen. You make a fair copy in pencil, by the light of the clock. 01.58. # remember: standing
    -> ch1_engine_slip
* [Have Pasha drop the fire until there is a name # id: ch1_engine_fire]
    ~ change(conviction, 2)
    ~ change(standing, -2)
    "On whose word?" she says. "On the boiler's." She rakes it out over the pit, all of it, somebody's whole day with an axe. 01.58. Whoever signs now will have to sign for that as well. # remember: standing
    -> ch1_engine_slip

=== ch1_engine_slip
The {term_as(line_commandant, "commandant of the station")} comes in person, with his revolver worn in front, like a key. Behind him, wrapped in a sledge rug, {term_as(brandt, "Brandt")}: the boiler inspector has died, and the arms works lends out its technical director. There is only one of him left. # status: final # portrait: brandt # cite: invented
"I have been asked whether she will hold," says Brandt. "She will hold as far as Skuratovo. I should not care to speak for the way back. I beg your pardon." # who: brandt
"At Skuratovo," says the commandant, "are sixteen wagons of wounded, three days without an engine. You have your tubes. I have a list, and every morning it is shorter. You have obeyed worse slips, Dorokhov. I know of one."
That is so. You do not look at Pasha.
* [Sign: wounded men cannot wait for a form # id: ch1_engine_sign]
    ~ change(standing, 6)
    ~ change(conviction, -6)
    04.00, to the minute. She holds as far as Skuratovo. She holds on the way back. You do not know that until Thursday, and until Thursday, whenever an engine whistles from the south, you take out your watch and put it back unread. Then it is entered on the slip: ran without remark. # remember: standing # remember: conviction
* [Chalk her sick: the wounded wait six hours # id: ch1_engine_sick]
    ~ change(conviction, 4)
    ~ change(standing, -6)
    ~ trust(brandt, 1)
    You chalk it, and put the hour to your name. She is washed out, stopped, and in steam in five hours and forty minutes, which cannot be done. At eight the commandant lets you see his list. Two lines were ruled through while you worked. He does not say anything. He is a fair man. # remember: standing # remember: brandt
* [Sign, and ride on the footplate yourself # id: ch1_engine_ride]
    ~ change(strength, -8)
    ~ change(shop_floor, 6)
    Fifty-one hours, there and back. At Skuratovo you lie in warm ash with a caulking tool, while in the nearest wagon a man without feet sings, correctly, all the verses. You know the song. At the fourth you come in underneath. Nobody in the depot speaks of it, but somebody has put a lump of sugar in your lamp. # remember: strength # remember: shop_floor
- -> ch1_lesson

=== ch1_whistle
The new {term_as(pit_commandant, "commandant")} of the mine has a whistle. You used to go down by the bell and come up when the coal said so. Now three is down and two is up, and at the pithead hangs a board. # status: final # title: The Manager # scene: pit # music: works # ambience: wind # portrait: none # date: 1920-01-28 # place: The Bobrik field, south-east of Tula # cite: invented
A month, per hewer: 723 {term_as(pud, "puds")}. In 1917: 1,626. # doc: print # cite: basin_output
"Same seam," says the commandant. He was in the cavalry and has one ear. "Same roof, same pick. In Moscow they are burning doors; I saw a school there without a door to its name. Explain nine hundred puds to me."
"We ate, then," you say. "It was — by the coal, it was horse! But it was every day."
He writes down *horse*. {term_as(pasha, "Pasha")}, seventeen, who pushes your tubs and has her bast shoes tied with fuse, watches him do it and bites her tally pencil. She has never seen one of them write. # portrait: pasha
* [Read him the board aloud, and tot up the bread # id: ch1_whistle_bread]
    ~ change(shop_floor, 2)
    ~ change(standing, -2)
    You do it with your finger, in front of everybody: so many puds, so many pounds, so many a head. It comes to less than a tub weighs. "You can reckon," says the commandant, not pleased, and looks at you a little longer than at the others. # remember: shop_floor
    -> ch1_whistle_roof
* [Promise him eight hundred, to be remembered # id: ch1_whistle_promise]
    ~ change(standing, 3)
    ~ change(shop_floor, -2)
    It is out before you have — well. It's out. He asks your name, and how it is spelled, and somebody behind you spits. Eight hundred goes up on the board in chalk, with *Chernykh* after it. It looks very fine there. # remember: standing
    -> ch1_whistle_roof

=== ch1_whistle_roof
At the face the water is up to the shin. You hit, you listen. It is not the crack; the crack is honest. It is a patter, over the props, like mice all running the one way. Quicksand sounds like that, and then it sounds like nothing. # status: final # ambience: none # cite: invented
{term_as(brandt, "Brandt")} stands bent double in galoshes. He is technical director of the arms works at Tula, lent out to look at the pump, since there is only one of him left. He lays his palm to the clay. "I was asked about the pump," he says. "The pump is in good order. I beg your pardon. I should not stay here." # portrait: brandt # who: brandt
Up the shaft goes the whistle, one, and long: a half-shift more. A man from the newspaper has come out from Tula to see the record.
* [Bring the gallery up before the two blasts # id: ch1_whistle_up]
    ~ change(shop_floor, 7)
    ~ change(standing, -6)
    Thirty-one walk out past the newspaper. Who gave the order, it wants to know. "Mice," you say. By dark the roof is down for a hundred paces. The commandant goes and looks over the edge of it. "So you were right," he says. "Do you know what that costs, being right before the signal?" # remember: shop_floor # remember: standing
* [Send them up; stay and cut the record alone # id: ch1_whistle_record]
    ~ change(standing, 6)
    ~ change(conviction, -4)
    ~ change(strength, -3)
    You cut until the mice stop. Then you run, with the tub, like a fool, and behind you the place shuts its mouth. There is a flash: magnesium. In the paper you have a lamp and a grin, and your record is two tubs short of the truth. *Hewer Chernov*, it says. You buy six. # remember: standing # remember: conviction
* [Stay with six men and timber it; cut no coal # id: ch1_whistle_timber]
    ~ change(strength, -8)
    ~ change(conviction, 5)
    It takes eleven hours and all the pit props that were meant for March. Brandt holds the lamp, bent like a hairpin, saying "to the left, if you would." It stands. In the morning your gallery is up on the board: 0. A roof that has not come down cannot be shown to anybody. # remember: strength # remember: conviction
- -> ch1_lesson
