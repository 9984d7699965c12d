// Only for this chapter; nothing here crosses a border.
VAR ch6_read = 0                   // sheets laid on the table so far (0..4)
VAR ch6_origin = ""                // where the sheet on the table comes from, kept for whoever answers back (a word of sheet_origin)
LIST Ch6Gaps = gap_none, gap_sailor, gap_names
VAR ch6_gap = gap_none             // what the autobiography leaves out
VAR ch6_friend = darya             // who sits on the bench with you (an item of People)
VAR ch6_voice = false              // that person has promised to speak from the hall
VAR ch6_lent = ()                  // in whose folder a paper about you was read tonight (an item of People, or nobody)
VAR ch6_heard = 0                  // voices of the hall told so far (0..3)
VAR ch6_appealed = false           // a statement has gone to Moscow
