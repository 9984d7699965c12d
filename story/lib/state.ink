// What crosses a chapter border. One VAR a line, each with meaning and range.
// A later chapter may ask only what stands here or what the simulation knows (externals.ink).

// --- Who you are ---------------------------------------------------------------
VAR delegate = stepan            // one of stepan, darya, kuzma, yegor (items of People)

// --- Closed words shared with the simulation -------------------------------------
LIST Measures = shop_floor, standing, conviction, strength
LIST Motions = platforms, unity, deviation
LIST Cards = card_ten, card_trotsky, card_opposition, card_for, card_against, card_abstain, card_absent
LIST Ballots = ballot_whole, ballot_ours, ballot_struck, ballot_none, ballot_away
LIST Answers = own, explain, deny, name_other, stay_silent, joke

// --- Facts: things that happened once and are asked about later --------------------
// Add a fact here (with a comment) before you mark it. Prefix = chapter that marks it.
LIST Facts = f1_stood_with_shop,   // June 1920: did not start the shift / stood with those who did not
    f1_kept_the_order,             // June 1920: worked, or told others to
    f1_was_arrested,               // June 1920: asked to be counted among the arrested
    f1_petition_honest,            // wrote Lozhevnikov's petition with the words Sunday and hunger in it
    f1_petition_formula,           // wrote it so that it could be granted: ignorance, many signatures
    f1_petition_refused,           // would not put your name to it
    f1_shielded_brandt,            // kept the engineer at his side of the desk
    f1_barrow_brandt,              // let the shop wheel him out
    f1_sorokin_minutes,            // let Sorokin write your words down for you
    f2_printed,                    // had Vetrov set the theses in type
    f2_warned_vetrov,              // told Vetrov the night before they came for him
    f2_denied_vetrov,              // said you did not know him
    f2_walked_train,               // went with the delegates' train and spoke at the stops
    f2_stayed_for_flour,           // went home with flour instead of speaking
    f3_spoke,                      // asked for the floor at the congress
    f3_ice,                        // volunteered for Kronstadt
    f3_told_home,                  // told the shop about the seventh point
    f3_kept_point_seven,           // kept it as ordered
    f3_said_accept,                // 13 March: said that the two should take the seats in the Central Committee
    f3_said_refuse,                // 13 March: said that they should decline them
    f3_article,                    // Yegor: let Pravda print his forty lines with Bukharin's line in them
    f3_kept_card,                  // kept the red voting card
    f3_carbon,                     // took the carbon of the seventh point
    f3_talked_regiment,            // ice: told the regiment what the sailors ask, all of it
    f3_saved_moulder,              // ice: went back for the man in the water
    f3_found_kolya,                // ice: found Kolya among the prisoners
    f3_gave_card,                  // ice: gave him the red card to walk out with
    f3_hid_sailor,                 // hospital train: said nothing of the sailor under our blanket
    f3_named_sailor,               // hospital train: told the orderly
    f4_voted_against_list,         // May 1921: against the centre's list in the fraction
    f4_judged_spared,              // sat on the verification commission and kept a man in
    f4_judged_expelled,            // sat on it and put him out
    f4_covering_note,              // signed the Tula note that went with the appeal of the Twenty-Two
    f4_told_commission,            // gave the congress commission a name
    f5_accepted,                   // took the transfer without a word
    f5_appealed,                   // appealed against it
    f5_workers_group,              // took the Workers' Group manifesto further than your own pocket
    f5_abroad,                     // accepted the posting to a trade mission
    f5_at_murman,                  // 1922–23: sent to the Murman line (a border is near)
    f5_at_turkestan,               // sent to Turkestan (a border is near, and a market)
    f5_at_urals,                   // sent to the Urals
    f5_recanted,                   // signed the declaration of 1926
    f5_kept_letter,                // kept the copy of the Baku letter
    f5_burned_letter,              // burned it
    f5_spoke_for_brandt,           // 1930: witness for the engineer
    f5_spoke_against_brandt,       // 1930: witness against him
    f6_named,                      // named another at the hearing
    f6_kept_minutes                // took, kept or copied the minutes

VAR lesson = lesson_none          // what you taught Pasha; she remembers it in 1933
LIST Lessons = lesson_none, lesson_read_first, lesson_speak_up, lesson_keep_quiet
VAR kolya_end = kolya_unknown     // what became of your brother-in-law after March 1921
LIST KolyaEnds = kolya_unknown, kolya_fell, kolya_crossed, kolya_taken
VAR posted_to = post_none         // where the transfer of 1922 sent you
LIST Posts = post_none, post_murman, post_turkestan, post_urals, post_berlin
VAR congress_end = ce_none        // how chapter 3 ended; for the end sheet and later chapters
LIST CongressEnds = ce_none, ce_ice_found, ce_ice_hid, ce_ice_served, ce_against, ce_silent, ce_unity_told, ce_unity_kept, ce_divided_told, ce_divided_kept
