// Shorter words for what the doors say of the three at the table.

// QUERY does this one of the three lean your way now?
=== function leans(who)
~ temp thinks = opinion(who)
~ return thinks == "open" || thinks == "for"

// QUERY has this one given you up, or nearly?
=== function is_hard(who)
~ temp thinks = opinion(who)
~ return thinks == "lost" || thinks == "against"

// QUERY did the decision take the card?
=== function was_put_out()
~ temp decided = outcome()
~ return decided != "verified" && decided != "reprimand"
