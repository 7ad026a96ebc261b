"""Tests of ``layers.themes``."""
