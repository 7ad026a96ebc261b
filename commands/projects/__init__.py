"""The command project."""
