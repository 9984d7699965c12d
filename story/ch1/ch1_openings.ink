=== ch1_start
{ delegate:
- stepan: -> ch1_desk
- darya: -> ch1_press
- kuzma: -> ch1_engine
- else: -> ch1_whistle
}

=== ch1_desk
The new desk comes up the office stairs in slings. It has drawers on both faces and no back, because the arms works has two chiefs now: the engineer, who knows how rifles are made, and the {term_as(works_commissar, "commissar")}, whom Moscow has sent to watch him and to sign beside him. # status: final # title: The Manager # scene: cell_room # music: works # ambience: factory # portrait: none # date: 1919-10-17 # place: Tula, the arms works, upstairs # cite: osinsky_tula
"Which of them is the manager?" asks {term_as(pasha, "Pasha")}, your apprentice, seventeen, who is biting the pencil that she is supposed to measure with. # portrait: pasha # who: pasha
"One knows and one signs," says the joiner. He looks at his drawing. "It doesn't show which side is the front."
You are here for the locks. You take a key from the left and try it on the right. It opens. Either chief can get into the other's drawers.
* (told_joiner) [Tell the joiner, so that he alters the locks # id: ch1_desk_tell]
    ~ change(standing, 2)
    "I was given two desks' worth of drawers and one desk's worth of locks," he says, and takes out a file. By evening the commissar has let it be known that somebody in the tool shop thinks ahead. # remember: standing
    -> ch1_desk_gauge
* [Say nothing; somebody may need that drawer # id: ch1_desk_hush]
    ~ change(shop_floor, 2)
    You hang the key on its nail. Pasha has seen it. So has the joiner, and he winks with the eye that is away from the stairs, up which the commissar is coming. # remember: shop_floor
    -> ch1_desk_gauge

=== ch1_desk_gauge
They have it by four. {term_as(brandt, "Brandt")}, the engineer, technical director since before the war, sits with the window behind him. Opposite, the commissar, twenty-eight, coughs into his cap. You stand at the end, where there is no drawer. # status: final # portrait: brandt # cite: invented
"Of a hundred rifle bolts your gauge throws out thirty," says the commissar. "The {term_as(denikin, "White army")} is at Orel. Our men there have one rifle to three. The third walks behind and waits for the first to fall. I have been the third. Tell me what a thousandth of an inch is to him." # cite: figes_1996
"I beg your pardon," says Brandt. "Some of those thirty will burst in his face. I could not say which; that is the use of a gauge." # who: brandt # cite: rifle_tolerance
The commissar wants the gauge ground wider by two thousandths, so that the thirty pass. Two men in the works could do it. The other is {term_as(lozhevnikov, "Lozhevnikov")}, and he has sent word that he has something in his eye.
* [Widen it: thirty more rifles, some of them bad # id: ch1_desk_lap]
    ~ change(standing, 6)
    ~ change(conviction, -5)
    ~ trust(brandt, -1)
    It takes until the second whistle. Afterwards nobody could feel the place, and you know where it is, as one knows a low beam. Brandt signs for the gauge. He writes its old size into a notebook, and puts the notebook into a drawer on his own side. # remember: conviction # remember: brandt
* [Refuse: the gauge stays, and so do the thirty # id: ch1_desk_refuse]
    ~ change(conviction, 5)
    ~ change(standing, -6)
    ~ trust(brandt, 1)
    "Then write that you refuse." You write it. The commissar hands it back for the date. "I take you for an honest man," he says. "This is for when they ask me where the thirty are." On the stairs he has to stop and cough, and holds on to the wall. # remember: standing # remember: brandt
* [Take the thirty and fit them by hand, at night # id: ch1_desk_nights]
    ~ change(strength, -8)
    ~ change(shop_floor, 5)
    "How many in a night?" asks the commissar. "Nine." "I asked for thirty." "You asked for rifles." You do it with four old men and one lamp, each bolt to its own rifle. At two Brandt comes down, watches, and takes off his cuffs. He is slow. He is not bad. # remember: strength # remember: shop_floor
- -> ch1_lesson

=== ch1_press
Forty-four presses, thirty-nine women, one soldier. You stamp cartridge cases, on the night shift, and you count everybody on the hour, because not everything that comes in at ten is sure to leave at six. # status: final # title: The Manager # scene: tool_shop # music: works # ambience: factory # portrait: none # date: 1919-11-20 # place: Tula, the cartridge works, the night shift # cite: invented
The soldier is there because it is now {term_as(labour_desertion, "desertion")} to leave the works without leave. He is nineteen. Nobody has deserted. He stands in the way of the brass. # cite: tspu_2020
"Sixty-two strokes to the minute," says {term_as(pasha, "Pasha")}, your apprentice, seventeen, who keeps the tally and bites the pencil. # portrait: pasha # who: pasha
"Fifty-six."
"That was last week. Listen." You lay your palm on the frame. A hand learns the beat of a press: in, out, before the punch comes down. Somebody has speeded it up and told nobody. Since Monday it has cost two women a finger each.
* [Have Pasha write the two names by the numbers # id: ch1_press_names]
    ~ change(conviction, 2)
    ~ change(standing, -2)
    "There's no column," she says. She writes them over the edge, on the wood of the board, where a clerk who wants to file the sheet will have to file the board as well. # remember: standing
    -> ch1_press_pulley
* [Send round word to lift the hand a beat late # id: ch1_press_late]
    ~ change(shop_floor, 2)
    ~ change(strength, -2)
    It goes down the rows faster than a belt: a nod, an elbow. Every ninth case goes in crooked now and is scrap, and scrap is docked from the bread. No hand goes in with it. # remember: shop_floor
    -> ch1_press_pulley

=== ch1_press_pulley
A bigger pulley on the shaft drives the belts faster. It was {term_as(brandt, "Brandt")} who approved it, an engineer whom the arms works lends out, since there is only one of him left. He is going through in galoshes. # status: final # portrait: brandt # cite: invented
"I was asked what the presses would bear, and I replied, sixty-two," he says. "Nobody asked what the women would bear. I beg your pardon." He takes off his glasses. "In October they were dealing out cartridges at the front by hand, eleven to a man. I do not say that it is an answer." # who: brandt # cite: invented
At six comes the {term_as(works_commissar, "commissar")}, Moscow's man, who could have the old pulley put back. Until then there are five hours, and the main belt, which would stop all forty-four presses, is within reach of a broom.
* [Throw off the belt while the soldier watches # id: ch1_press_belt]
    ~ change(shop_floor, 7)
    ~ change(standing, -6)
    It comes down like wet washing, and forty-four punches stop at forty-four heights. The soldier looks at the belt, at his rifle, at you. "Is that allowed?" "Ask your sergeant." "He's asleep." "Then it's allowed." The fitter has had the old pulley in his bucket the whole time. You finish the night at fifty-six. # remember: shop_floor # remember: standing
* [Work on, chalk up the count, and show him at six # id: ch1_press_chalk]
    ~ change(standing, 5)
    ~ change(shop_floor, -2)
    ~ change(conviction, -3)
    You chalk the pillar every hour. 62. 62. At ten past four you put beside it: *Anna, left hand, third finger.* At six the commissar copies out the column and says that nobody here has ever before brought him a figure. He is as good as his word. The pulley is changed on Friday week. # remember: standing # remember: conviction
* [Give the soldier your stool and mind his rifle # id: ch1_press_stool]
    ~ change(conviction, 4)
    ~ change(strength, -4)
    ~ change(standing, -3)
    He is a ploughboy and wants to see how it goes. He lasts nine minutes. Then he looks at his hands, the backs and the palms, asks for his rifle, and knocks the belt off with the butt. They take him away at six. He is still counting. # remember: conviction
- -> ch1_lesson

=== ch1_engine
A slip comes for engine 4417 at 01.40: to be in steam at 04.00. Her boiler ought to have been washed out a fortnight ago. # status: final # title: The Manager # scene: depot # music: works # ambience: lamp # portrait: none # date: 1920-01-22 # place: Tula, the depot of the Kursk line # cite: invented
Of nineteen engines in the roundhouse eleven are chalked *sick*; the other eight burn birch. You go round her with the lamp. Six of her boiler tubes are leaking cold. At full pressure a tube that leaks can burst, and the men on the footplate stand in front of it. # cite: rail_wood
"What does it say?" {term_as(pasha, "Pasha")}, seventeen, your apprentice, puts a black head out of the smokebox, a bitten pencil in its teeth. # portrait: pasha # who: pasha
It says that a depot may no longer take an engine out of service by itself. The centre decides, on form 6. At the foot is a dotted line for the responsible person. You look for him. There are you, and the cat.
* [Send for form 6, by the rule # id: ch1_engine_form]
    ~ change(standing, 2)
    ~ change(strength, -2)
    You walk to the office yourself, through the snow, because the boy has typhus. Of form 6 they have one copy. It is framed, as a specimen. You copy it out in pencil, by the light of the clock. 01.58. # remember: standing
    -> ch1_engine_slip
* [Put out her fire until somebody gives a name # id: ch1_engine_fire]
    ~ change(conviction, 2)
    ~ change(standing, -2)
    "On whose word?" says Pasha. "On the boiler's." She rakes it out over the pit, all of it, somebody's whole day with an axe. 01.58. Whoever signs now will have to sign for that as well. # remember: standing
    -> ch1_engine_slip

=== ch1_engine_slip
The {term_as(line_commandant, "commandant of the station")} comes in person, with his revolver worn in front, like a key. Behind him, wrapped in a sledge rug, is {term_as(brandt, "Brandt")}, the engineer of the arms works. The boiler inspector has died, and there is only one Brandt left to ask. # status: final # portrait: brandt # cite: invented
"She will hold as far as Skuratovo," says Brandt. "I should not care to speak for the way back. I beg your pardon." # who: brandt
"At Skuratovo," says the commandant, "are sixteen wagons of wounded, three days without an engine. You have your tubes. I have a list, and every morning it is shorter." He gives you the slip to sign, as the responsible person. "You have obeyed worse orders, Dorokhov. I know of one."
That is so. You do not look at Pasha.
* [Sign: the wounded cannot wait for a boiler # id: ch1_engine_sign]
    ~ change(standing, 6)
    ~ change(conviction, -6)
    04.00, to the minute. She holds as far as Skuratovo. She holds on the way back. You do not know that until Saturday, and until Saturday, whenever an engine whistles from the south, you take out your watch and put it back unread. # remember: standing # remember: conviction
* [Refuse: repair her first; the wounded wait six hours # id: ch1_engine_sick]
    ~ change(conviction, 4)
    ~ change(standing, -6)
    ~ trust(brandt, 1)
    She is washed out, mended and in steam in five hours and forty minutes, which cannot be done. At eight the commandant lets you see his list. Two names were ruled through while you worked. He does not say anything. He is a fair man. # remember: standing # remember: brandt
* [Sign, and ride on the footplate yourself # id: ch1_engine_ride]
    ~ change(strength, -8)
    ~ change(shop_floor, 6)
    Fifty-one hours, there and back. At Skuratovo you lie in warm ash, plugging tubes, while in the nearest wagon a man without feet sings, correctly, all the verses. At the fourth you come in underneath. Nobody in the depot speaks of it, but somebody has put a lump of sugar in your lamp. # remember: strength # remember: shop_floor
- -> ch1_lesson

=== ch1_whistle
The army has sent the mine a {term_as(pit_commandant, "commandant")}, and the commandant has a whistle. You used to come up when the coal said so. Now three blasts are down and two are up, and at the pithead hangs a board. # status: final # title: The Manager # scene: pit # music: works # ambience: wind # portrait: none # date: 1920-01-28 # place: The Bobrik field, south-east of Tula # cite: invented
A month, per hewer: 723 {term_as(pud, "puds")}. In 1917: 1,626. # doc: print # cite: basin_output
"Same seam," says the commandant. He was in the cavalry and has one ear. "Same roof, same pick. In Moscow they are burning doors to keep warm. Explain nine hundred puds to me."
"We ate, then," you say. "It was — by the coal, it was horse! But it was every day."
He writes down *horse*. {term_as(pasha, "Pasha")}, your apprentice, seventeen, who pushes your tubs, watches him and bites her tally pencil. She has never seen one of them write. # portrait: pasha
* [Read him the bread ration too, before everybody # id: ch1_whistle_bread]
    ~ change(shop_floor, 2)
    ~ change(standing, -2)
    You do it with your finger: so many puds of coal, so many pounds of bread, so many a head. "You can reckon," says the commandant, not pleased, and looks at you a little longer than at the others. # remember: shop_floor
    -> ch1_whistle_roof
* [Promise him eight hundred, to be remembered # id: ch1_whistle_promise]
    ~ change(standing, 3)
    ~ change(shop_floor, -2)
    It is out before you have — well. It's out. He asks your name, and somebody behind you spits. Eight hundred goes up on the board in chalk, with *Chernykh* after it. It looks very fine there. # remember: standing
    -> ch1_whistle_roof

=== ch1_whistle_roof
At the face the water is up to the shin. You hit, you listen. What you hear over the props is a patter, like mice all running the one way. It is quicksand, coming through. Soon it will sound like nothing, and then the roof comes down. # status: final # ambience: none # cite: invented
{term_as(brandt, "Brandt")}, the engineer of the arms works in Tula, stands bent double in galoshes. He has been lent out to look at the pump. "The pump is in good order," he says, with his palm to the clay. "I beg your pardon. I should not stay here." # portrait: brandt # who: brandt
Up the shaft goes the whistle, one, and long: a half-shift more. A man from the newspaper has come to see you break the record.
* [Bring all thirty-one up, against the whistle # id: ch1_whistle_up]
    ~ change(shop_floor, 7)
    ~ change(standing, -6)
    Thirty-one walk out past the newspaper. Who gave the order, it wants to know. "Mice," you say. By dark the roof is down for a hundred paces. The commandant looks over the edge of it. "So you were right," he says. "Do you know what that costs, being right before the signal?" # remember: shop_floor # remember: standing
* [Send them up; stay and cut the record alone # id: ch1_whistle_record]
    ~ change(standing, 6)
    ~ change(conviction, -4)
    ~ change(strength, -3)
    You cut until the mice stop. Then you run, and behind you the place shuts its mouth. There is a flash: magnesium. In the paper you have a lamp and a grin, and the figure is two tubs better than the truth. *Hewer Chernov*, it says. You buy six copies. # remember: standing # remember: conviction
* [Stay with six men and prop it; cut no coal # id: ch1_whistle_timber]
    ~ change(strength, -8)
    ~ change(conviction, 5)
    It takes eleven hours and all the props that were meant for March. Brandt holds the lamp, bent like a hairpin, saying "to the left, if you would." It stands. In the morning your gallery is up on the board: 0. A roof that has not come down cannot be shown to anybody. # remember: strength # remember: conviction
- -> ch1_lesson
