"""The command line: one file per subject, `python -m gis` is its entry."""
