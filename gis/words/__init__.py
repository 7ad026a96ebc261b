"""What a user reads: one catalogue of messages in Chinese and English, and citations."""
