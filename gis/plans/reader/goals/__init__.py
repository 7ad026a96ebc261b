"""Targets: the year a goal is for, the number and its indicator, the list it stands in."""
