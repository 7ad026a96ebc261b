"""Tests of ``layers``."""
