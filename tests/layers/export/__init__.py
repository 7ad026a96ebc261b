"""Tests of ``layers.export``."""
