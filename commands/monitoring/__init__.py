"""Commands that monitor the targets of plans."""
