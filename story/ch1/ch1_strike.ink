=== ch1_sunday
On Sunday at six the tool shop walks in, ties on its aprons, and does not start. Overhead the line shaft turns, and not one belt is on. It is a strike, and a strike at an arms works in wartime can be called treason. The union council has sent you to see what can be done. # status: final # scene: tool_shop # portrait: none # date: 1920-06-06 # place: Tula, the arms works # cite: gazeta_tula_june
{ delegate:
- stepan: There is a noise that you have not heard in all your years there. It is the windows.
- darya: With the belts off one can hear how many people are in a place. You count by the breathing. It is all of them.
- kuzma: It is the quiet of a roundhouse when the last fire has been dropped. That is never done without an order.
- else: You look up. When something that big stops talking a hewer looks at the roof, you can't — well. You look up.
}
{ delegate:
- stepan:
    At the next bench Lozhevnikov, who makes gauges, has come in at ten minutes to six, as for eleven years. He has laid them on flannel by size and put his hands on his knees, like a man waiting to be photographed. # cite: invented
- else:
    {term_as(lozhevnikov, "Lozhevnikov")}, who makes gauges, has come in at ten minutes to six, as for eleven years. He has laid them on flannel by size and put his hands on his knees, like a man waiting to be photographed. At the next vice {term_as(stepan, "Gorelov")}, from your council, planes a bit of limewood into something with no purpose. # cite: invented
}
Sorokin walks along with a list. "Shall I put *unwell*?" he asks each, low. "There is a column for it." Nobody is unwell. Eighty-one men, in the second year of typhus. # portrait: sorokin
The commissar stands in the door. "Look at them, they'd be glad to start," he says into your ear. "One machine, and the rest have their excuse. I can still report that they began late. After eight I can report only a strike." # portrait: none
* [Sit down with them, hands on your knees # id: ch1_sunday_sit]
    ~ mark(f1_stood_with_shop)
    ~ change(shop_floor, 8)
    ~ change(standing, -7)
    ~ enter(sh_sunday_stood)
    { delegate:
    - stepan: It is your own stool. It has never been so hard. "Good morning," says Lozhevnikov, which he said to you already, at ten minutes to.
    - else: There is a stool without an owner, since the winter. "Good morning," says Lozhevnikov, to you, and it goes along the benches as if he had passed down a tool.
    }
    At eight the commissar looks at his watch, and so does everybody. # remember: shop_floor # remember: standing # remember: file
* [Throw over one belt and start work, alone # id: ch1_sunday_start]
    ~ mark(f1_kept_the_order)
    ~ change(standing, 7)
    ~ change(shop_floor, -8)
    ~ enter(sh_sunday_worked)
    It is a shaper, the nearest one. You have no job for it, so it planes air, stroke after stroke, with a squeak at the far end that nobody gets up to oil. No second belt goes over. At eight the commissar leaves. You let it run until noon. # remember: standing # remember: shop_floor # remember: file
* [Ask them to work one hour, so that it counts as late # id: ch1_sunday_hour]
    ~ mark(f1_kept_the_order)
    ~ change(standing, 3)
    ~ change(shop_floor, -3)
    ~ change(conviction, -3)
    ~ enter(sh_sunday_hour)
    "One hour, for the form," you tell them. "And what do we eat for the form?" somebody asks, with interest. Lozhevnikov considers it longest. He takes a gauge off the flannel, looks along it to the window and lays it back. "It wouldn't be true," he says. # remember: shop_floor # remember: file
- -> ch1_barrow

=== ch1_barrow
By Monday all the shops are out and stand in the yard, and before them stands a barrow from the boiler house. In 1917 workers put the chiefs whom they hated into barrows, with a sack over the head, and tipped them outside the gate, or in the river. Somebody has brought a sack. It is a clean one. # status: final # scene: works_yard # ambience: murmur # date: 1920-06-07 # place: Tula, the arms works # cite: ransome_1921
Brandt has come down of his own accord, with his hat. He thought it was about the compressor. # portrait: brandt
"There's three names on that order," you say.
"The commissar's got a revolver," says a stamper, quite reasonably. "And the third's my brother-in-law."
"I certified that it could be done," says Brandt. "I ought to have been asked whether it should. I have been considering what I would have said. I am afraid that I should have looked to see who was asking." # who: brandt
{delegate != stepan: Every union has sent somebody over to look. Yours has sent Pasha, and she is not looking.}
{ lesson:
- lesson_read_first: Pasha has one handle. In the other fist is the order, torn down from the gate, and she has read it to the end. "Three names and one barrow," she says. "Somebody goes twice." # portrait: pasha
- lesson_speak_up: Pasha has one handle. "Where do we tip him?" she asks, loudly, and half the yard discovers that it has not been settled. # portrait: pasha
- else: Pasha has one handle, and the pencil shut in her teeth as if somebody had put it there for safety. She looks at you. She will go wherever the barrow goes. # portrait: pasha
}
* [Sit down in the barrow yourself, in his place # id: ch1_barrow_sit]
    ~ mark(f1_shielded_brandt)
    ~ change(conviction, 5)
    ~ change(standing, -4)
    ~ change(shop_floor, -2)
    ~ trust(brandt, 2)
    ~ enter(sh_brandt_shield)
    Nobody speaks, and then somebody asks for the sack, and it is the first laugh in two days. They wheel you round the yard and out at the gate and tip you on the cobbles, with some care. By the time they are back, two canteen women have Brandt upstairs behind his desk and are sitting on it, one on each side. # remember: brandt # remember: file
* [Walk him back through the crowd to his desk # id: ch1_barrow_walk]
    ~ mark(f1_shielded_brandt)
    ~ change(shop_floor, -7)
    ~ change(standing, 4)
    ~ trust(brandt, 2)
    ~ enter(sh_brandt_shield)
    You take him by the sleeve, not the arm. They make a lane. Nobody touches him; a good many touch you, one knuckle each, in the back, as one tries a plank. "The compressor is really not well," says Brandt on the stairs. # remember: shop_floor # remember: brandt # remember: file
* [Let it go; take the other handle and steer for the gate # id: ch1_barrow_wheel]
    ~ mark(f1_barrow_brandt)
    ~ change(shop_floor, 6)
    ~ change(conviction, -5)
    ~ trust(brandt, -3)
    ~ enter(sh_brandt_barrow)
    With you on the handle it is the gate and not the river. He sits up straight in the sack with his hat on his knees. Outside he climbs out unhelped, folds the sack along its seams, and looks for the owner. "It is a flour sack," he says. "You will want it again." # remember: shop_floor # remember: brandt # remember: file
- -> ch1_minutes

=== ch1_minutes
In the evening Sorokin has lit the stove in the cell room, in June, to dry the ink. He is writing the minutes of the day, which go to the party and stay there. # status: final # scene: cell_room # portrait: sorokin # ambience: lamp # date: 1920-06-07 # place: Tula, the party cell # cite: invented
"They'll all tell it differently," he says. "In the yard somebody asked you who is to run the works without him. I was behind a post, I didn't hear. What did you say?" # who: sorokin
"I said that on Sunday it ran itself. It stood very well."
He smiles. It was a good joke, it got round the yard in a minute. "Let us write it down," he says, "so that nobody can twist it. By Thursday somebody's cousin will have had you calling for the Poles." He is right. They have you saying two worse things already. # who: sorokin
* [Let him write down the joke, and sign it # id: ch1_minutes_yes]
    ~ mark(f1_sorokin_minutes)
    ~ trust(sorokin, 2)
    ~ change(standing, 4)
    ~ enter(sh_minutes_june)
    He writes it word for word and reads it back without a fault. You look for the joke in it. There is the *it*, there is the *very well*. He blots you. # remember: sorokin # remember: file # sfx: pen
* [Refuse: it is not worth the ink # id: ch1_minutes_no]
    ~ trust(sorokin, -1)
    ~ change(standing, -3)
    ~ change(conviction, 2)
    ~ enter(sh_minutes_blank)
    "As you like," says Sorokin, with no offence at all, and draws a line where you would have been, with a ruler, and after it a full stop. He asks whether the child sleeps now. # remember: sorokin # remember: file # sfx: pen
* [Write it yourself, and keep a copy at home # id: ch1_minutes_own]
    ~ change(conviction, 4)
    ~ change(shop_floor, 1)
    ~ change(standing, -1)
    ~ change(strength, -2)
    ~ enter(sh_minutes_own)
    In your hand it takes a page, with the barrow in it, and the hat. Sorokin reads it twice. "That's what I call a document," he says. "Keep the copy, by all means. I shall only put down that there is one." # remember: file # sfx: pen
- -> ch1_taken

=== ch1_taken
In the night the arrests begin. At ten minutes to six on Tuesday Lozhevnikov's stool is empty, for the first time in eleven years, and it turns out by and by that all the watches in the tool shop are wrong. They had been set by him. # status: final # scene: tool_shop # portrait: none # ambience: none # date: 1920-06-08 # place: Tula, the arms works # cite: invented
He is held as an agitator, for stirring up the strike. People go over all that he said on Sunday. It was *good morning*. # sfx: door
* [Lock his gauges away, so that he finds them again # id: ch1_taken_gauges]
    ~ trust(lozhevnikov, 1)
    ~ change(standing, -1)
    You fold the flannel over them in the order in which he laid them. The commissar, who wants them given to somebody, asks where the key is. You say that you will look. # remember: lozhevnikov
* [Go up and ask the commissar for him by name # id: ch1_taken_ask]
    ~ change(shop_floor, 2)
    ~ change(standing, -2)
    "I gave them no list," says the commissar. "I was asked who began it, and I said, all of them. They wanted a name." He is the colour of the wall. # remember: shop_floor
- -> ch1_street
