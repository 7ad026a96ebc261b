"""The catalogue of messages: one file per part of the tool, each a dict ``MESSAGES``."""
