/** Which cards `c` have a place that is shown: where an anonymous impact case lies would tell whose it is. */
export const HAS_SHOWN_PLACE = "not (c.kind = 'IMPACT_CASE' and c.credit = 'ANONYMOUS')";
