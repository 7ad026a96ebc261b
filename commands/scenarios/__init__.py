"""Scenarios: the files of a call, and the commands apply, diff and merge."""
