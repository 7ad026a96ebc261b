"""Tables of any origin: cells and numbers, and the user's files."""
