// The doors between the story and the simulation. Each has a fallback so that the story can be read without the code.
// ACTION: changes the world; never glue (<>) across the line it stands on. QUERY: only asks.

// --- actions ---------------------------------------------------------------------
EXTERNAL become(who)               // ACTION the player is this delegate; sets opening measures and trust
=== function become(who)
~ return true
EXTERNAL change(measure, amount)   // ACTION add amount (-20..20) to a measure
=== function change(measure, amount)
~ return true
EXTERNAL trust(who, amount)        // ACTION add amount (-3..3) to a person's trust in you
=== function trust(who, amount)
~ return true
EXTERNAL enter(sheet)              // ACTION a sheet goes into your file (nobody shows it to you)
=== function enter(sheet)
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
EXTERNAL decide_hearing()          // ACTION the commission decides
=== function decide_hearing()
~ return true
EXTERNAL draw_fate()               // ACTION what the years after 1935 did with you
=== function draw_fate()
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
EXTERNAL outcome()                 // QUERY "verified", "reprimand", "sympathiser", "expelled" or "expelled_alien"
=== function outcome()
~ return "expelled"
EXTERNAL fate()                    // QUERY id of the ending
=== function fate()
~ return "small_life"
EXTERNAL companion_fate(who)       // QUERY "shot", "camp", "lived", "abroad", "vanished" or "died"
=== function companion_fate(who)
~ return "lived"

// --- words in the text that open an entry ---------------------------------------------
// {term_as(payok, "rations")} prints your words and opens the entry of payok. Likewise for people.
=== function term_as(id, words)
~ return "⟦{id}¦{words}⟧"
