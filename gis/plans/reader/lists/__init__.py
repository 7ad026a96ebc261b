"""Lists in plans: lines under a heading, rows of a table or of pairs, sites counted or spelt out, entries announced, what rows share."""
