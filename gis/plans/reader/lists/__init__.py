"""Lists in plans: lines under a heading, rows of a table, sites counted or spelt out, entries announced."""
