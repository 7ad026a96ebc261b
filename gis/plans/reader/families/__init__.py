"""Families of sentences that say what places make, and which of them are asked for a clause."""
