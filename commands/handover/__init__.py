"""Commands that hand a map over as a file for others."""
