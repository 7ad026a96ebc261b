"""What of a text gave no record: the sentences that look like one, and what they may have meant."""
