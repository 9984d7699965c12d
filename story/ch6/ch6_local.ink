// Only for this chapter; nothing here crosses a border.
VAR ch6_read = 0                   // sheets laid on the table so far (0..4)
VAR ch6_owned = 0                  // answers of each kind so far (0..4): the table hears the second differently from the first
VAR ch6_explained = 0
VAR ch6_denied = 0
VAR ch6_gave_names = 0
VAR ch6_kept_still = 0
VAR ch6_joked = 0
LIST Ch6Gaps = gap_none, gap_sailor, gap_names
VAR ch6_gap = gap_none             // what the autobiography leaves out
VAR ch6_friend = darya             // who sits on the bench with you (an item of People)
VAR ch6_voice = false              // that person has promised to speak from the hall
