// The doors between the story and the simulation. Each has a fallback so that the story can be read without the code.
// ACTION: changes the world; never glue (<>) across the line it stands on. QUERY: only asks.

// --- actions ---------------------------------------------------------------------
EXTERNAL become(who)               // ACTION the player is this delegate; sets opening measures and trust
=== function become(who)
~ return true
EXTERNAL change(measure, amount)   // ACTION add amount (-20..20) to a measure
=== function change(measure, amount)
~ return true
EXTERNAL pass_time(months)         // ACTION so many months go by untold: the body mends, a shop half forgets
=== function pass_time(months)
~ return true
EXTERNAL trust(who, amount)        // ACTION add amount (-3..3) to a person's trust in you
=== function trust(who, amount)
~ return true
EXTERNAL enter(sheet)              // ACTION a sheet goes into your file (nobody shows it to you)
=== function enter(sheet)
~ return true
EXTERNAL enter_for(who, sheet)     // ACTION a sheet goes into somebody else's file: what you put on paper about them
=== function enter_for(who, sheet)
~ return true
EXTERNAL mark(fact)                // ACTION remember a fact
=== function mark(fact)
~ return true
EXTERNAL hold_vote(motion, card)   // ACTION count the hall with your card in it
=== function hold_vote(motion, card)
~ return true
EXTERNAL hold_ballot(list)         // ACTION count the secret ballot for the Central Committee with your list in it: ballot_whole (no name struck), ballot_ours (all struck but Shlyapnikov and Kutuzov), ballot_struck (the signers of the Ten struck), ballot_none (every name struck), ballot_away (not there)
=== function hold_ballot(list)
~ return true
EXTERNAL roll(percent)             // ACTION true in percent of 100 cases; dice of the session's seed
=== function roll(percent)
~ return RANDOM(1, 100) <= percent
EXTERNAL open_hearing()            // ACTION choose the sheets that will be read
=== function open_hearing()
~ return true
EXTERNAL next_sheet()              // ACTION lay the next sheet on the table; false when there is none
=== function next_sheet()
~ return false
EXTERNAL answer(how)               // ACTION your answer to the sheet on the table
=== function answer(how)
~ return true
EXTERNAL apprentice_asks(taught)   // ACTION Pasha's turn, by what she was taught (an item of Lessons)
=== function apprentice_asks(taught)
~ return true
EXTERNAL hear_hall(asked)          // ACTION whoever speaks for you does; asked = who promised to (an item of People), or "". False when nobody gets up
=== function hear_hall(asked)
~ return false
EXTERNAL sway(who, amount)         // ACTION add amount (-3..3) to what chekmaryov, ledenev or pasha thinks, or to the temper of "hall"
=== function sway(who, amount)
~ return true
EXTERNAL appeal()                  // ACTION write to the centre; true when it takes the decision back
=== function appeal()
~ return false
EXTERNAL decide_hearing()          // ACTION the commission decides
=== function decide_hearing()
~ return true
EXTERNAL draw_fate()               // ACTION what the years after 1935 did with you
=== function draw_fate()
~ return true

// the winter of 1920–21: weeks are counted from Monday 20 December 1920 (week 1); a choice with # form: week hands in what was planned
EXTERNAL open_campaign()           // ACTION the winter begins, in week 3, from the measures as they are
=== function open_campaign()
~ return true
EXTERNAL plan_weeks(until)         // ACTION put the weeks up to and including this one before the player
=== function plan_weeks(until)
~ return true
EXTERNAL end_weeks()               // ACTION the planned weeks are over; measures change
=== function end_weeks()
~ return true
EXTERNAL close_campaign()          // ACTION the winter is over; the mandates stand, and the sheet about it is due
=== function close_campaign()
~ return true
// an evening in a hall (ids in src/sim/debate/halls.ts); a choice with # form: speech hands in what you say
EXTERNAL open_hall(hall)           // ACTION an evening begins there, from the measures as they are
=== function open_hall(hall)
~ return true
EXTERNAL opponent_speaks(who)      // ACTION a speaker of src/sim/debate/opponents.ts answers you, or only speaks
=== function opponent_speaks(who)
~ return true
EXTERNAL close_hall()              // ACTION the evening is over; measures change, and the sheet about it is due
=== function close_hall()
~ return true

// --- queries ---------------------------------------------------------------------
EXTERNAL at_least(measure, level)  // QUERY is the measure (0..100) at or above level?
=== function at_least(measure, level)
~ return false
EXTERNAL word(measure)             // QUERY the measure as a word ("trusted", "watched" ...)
=== function word(measure)
~ return "steady"
EXTERNAL trusts(who, level)        // QUERY does the person trust you at least this much (-10..10)?
=== function trusts(who, level)
~ return false
EXTERNAL marked(fact)              // QUERY did this happen?
=== function marked(fact)
~ return false
EXTERNAL on_file(sheet)            // QUERY does this sheet lie in your file?
=== function on_file(sheet)
~ return false
EXTERNAL votes(motion, card)       // QUERY how many cards, after hold_vote
=== function votes(motion, card)
~ return 0
EXTERNAL moved(motion)             // QUERY how many cards differ from the record because of you
=== function moved(motion)
~ return 0
EXTERNAL companion_card(who, motion) // QUERY "ten", "trotsky", "opposition", "for", "against", "abstain" or "absent"
=== function companion_card(who, motion)
~ return "absent"
EXTERNAL ballot_votes(who)         // QUERY votes for a name in the ballot (the record before hold_ballot). who: an item of People or a text, small letters: lenin, "kutuzov", "radek". From memory of the protocols: never print it as exact
=== function ballot_votes(who)
~ return 0
EXTERNAL ballot_rank(who)          // QUERY the rank of that name, 1 (most votes) to 25; equal votes share a rank
=== function ballot_rank(who)
~ return 1
EXTERNAL companion_ballot(who)     // QUERY "whole", "ours", "struck", "none" or "away"
=== function companion_ballot(who)
~ return "away"
EXTERNAL sheet_title()             // QUERY heading of the sheet on the table
=== function sheet_title()
~ return "Sheet"
EXTERNAL sheet_wording()           // QUERY its wording
=== function sheet_wording()
~ return "The sheet."
EXTERNAL sheet_reply(how)          // QUERY what you say to it, for this answer
=== function sheet_reply(how)
~ return "You answer."
EXTERNAL sheet_id()                // QUERY its id, as text
=== function sheet_id()
~ return ""
EXTERNAL sheet_origin()            // QUERY "open", "minute", "signature", "informer" or "intercepted"
=== function sheet_origin()
~ return "minute"
EXTERNAL sheet_from()              // QUERY the companion in whose file it lay, "" for your own
=== function sheet_from()
~ return ""
EXTERNAL may(how)                  // QUERY does this answer come to mind now? At most four do
=== function may(how)
~ return true
EXTERNAL reaction()                // QUERY who answers back to your last answer: "chekmaryov", "ledenev", "pasha" or "hall"
=== function reaction()
~ return "hall"
EXTERNAL opinion(who)              // QUERY what one of the three thinks: "lost", "against", "doubtful", "open" or "for"
=== function opinion(who)
~ return "doubtful"
EXTERNAL hall_is()                 // QUERY the hall: "cold", "restless", "waiting" or "warm"
=== function hall_is()
~ return "waiting"
EXTERNAL on_feet()                 // QUERY how many more answers you can give standing (0..7)
=== function on_feet()
~ return 3
EXTERNAL quota_left()              // QUERY how many the evening still wants put out (0..4)
=== function quota_left()
~ return 2
EXTERNAL would_speak(who)          // QUERY would this companion, or "shop", get up for you now?
=== function would_speak(who)
~ return false
EXTERNAL proposal(who)             // QUERY the decision that one of the three would give alone
=== function proposal(who)
~ return "expelled"
EXTERNAL restored()                // QUERY did the centre take the decision back?
=== function restored()
~ return false
EXTERNAL file_weighs(year, level)  // QUERY does all that lies in your file weigh at least level when it is read in 1921, 1927, 1933 or 1937?
=== function file_weighs(year, level)
~ return false
EXTERNAL lies_with(who)            // QUERY how many sheets of yours lie in this person's file
=== function lies_with(who)
~ return 0
EXTERNAL outcome()                 // QUERY "verified", "reprimand", "sympathiser", "expelled" or "expelled_alien"
=== function outcome()
~ return "expelled"
EXTERNAL fate()                    // QUERY id of the ending
=== function fate()
~ return "small_life"
EXTERNAL companion_fate(who)       // QUERY "shot", "camp", "lived", "abroad", "vanished" or "died"
=== function companion_fate(who)
~ return "lived"

EXTERNAL campaign_week()           // QUERY the week of the winter that comes next, 3 to 11; 0 before it
=== function campaign_week()
~ return 0
EXTERNAL did(what)                 // QUERY how often, all winter: "speak_at_works", "district_debate", "print", "tour_with_shlyapnikov", "tour_with_kollontai", "answer_zinoviev_train", "rest", "go_home_for_flour"
=== function did(what)
~ return 0
EXTERNAL did_lately(what)          // QUERY the same in the weeks planned last
=== function did_lately(what)
~ return 0
EXTERNAL travelled_lately()        // QUERY name of the farthest town of the weeks planned last, "" for nobody who left Tula
=== function travelled_lately()
~ return ""
EXTERNAL mishap_lately(what)       // QUERY in the weeks planned last: "train_stuck", "printer_arrested", "fell_ill" or "refused"?
=== function mishap_lately(what)
~ return false
EXTERNAL mishap_place(what)        // QUERY where, as a name
=== function mishap_place(what)
~ return ""
EXTERNAL mishap_reason()           // QUERY why the last thing that was planned came to nothing, as a sentence
=== function mishap_reason()
~ return ""
EXTERNAL zinoviev_stop()           // QUERY name of the town where Zinoviev's train stops this week, or ""
=== function zinoviev_stop()
~ return ""
EXTERNAL can_act(what, place)      // QUERY could you do this there now?
=== function can_act(what, place)
~ return false
EXTERNAL larder_at_least(level)    // QUERY flour and potatoes at home, 0..100
=== function larder_at_least(level)
~ return true
EXTERNAL mandates_won()            // QUERY mandates that stand otherwise than in the record because of you, 0..9
=== function mandates_won()
~ return 0
EXTERNAL mandates_in(place)        // QUERY the same for one town (id), 0..3
=== function mandates_in(place)
~ return 0
EXTERNAL places_won()              // QUERY the names of those towns, as words
=== function places_won()
~ return ""
EXTERNAL campaign_why(nth)         // QUERY the nth sentence of why, the largest first, or ""
=== function campaign_why(nth)
~ return ""
EXTERNAL has_spoken()              // QUERY did you speak in the hall that was opened last?
=== function has_spoken()
~ return false
EXTERNAL speech_gist()             // QUERY what you said, one sentence without quotes
=== function speech_gist()
~ return ""
EXTERNAL speech_topic()            // QUERY about what, as words
=== function speech_topic()
~ return ""
EXTERNAL speech_platform()         // QUERY "ten", "trotsky_bukharin", "workers_opposition" or "democratic_centralists"
=== function speech_platform()
~ return "workers_opposition"
EXTERNAL speech_tone()             // QUERY "plain", "sharp", "mocking" or "conciliatory"
=== function speech_tone()
~ return "plain"
EXTERNAL speech_shift()            // QUERY how many in a hundred leaned your way when you sat down
=== function speech_shift()
~ return 0
EXTERNAL speech_cards()            // QUERY how many cards it brings your platform at the vote, or costs it
=== function speech_cards()
~ return 0
EXTERNAL applause()                // QUERY 0..100
=== function applause()
~ return 0
EXTERNAL heckled()                 // QUERY were you interrupted?
=== function heckled()
~ return false
EXTERNAL speech_why(nth)           // QUERY the nth cause (1..3) as a sentence
=== function speech_why(nth)
~ return ""
EXTERNAL opponent_gist()           // QUERY what the last other speaker said
=== function opponent_gist()
~ return ""
EXTERNAL opponent_topic()          // QUERY about what
=== function opponent_topic()
~ return ""
EXTERNAL opponent_tone()           // QUERY in which voice
=== function opponent_tone()
~ return "plain"
EXTERNAL opponent_cards()          // QUERY how many cards it brought their platform
=== function opponent_cards()
~ return 0
EXTERNAL hall_cards(which)         // QUERY cards of the hall for a platform, or "abstained", if it voted now
=== function hall_cards(which)
~ return 0
EXTERNAL hall_opening(which)       // QUERY the same when the evening began
=== function hall_opening(which)
~ return 0
EXTERNAL hall_moved(which)         // QUERY the difference
=== function hall_moved(which)
~ return 0
EXTERNAL hall_voters()             // QUERY how many can hold up a card there
=== function hall_voters()
~ return 0

// --- words in the text that open an entry ---------------------------------------------
// {term_as(payok, "rations")} prints your words and opens the entry of payok. Likewise for people.
=== function term_as(id, words)
~ return "⟦{id}¦{words}⟧"
