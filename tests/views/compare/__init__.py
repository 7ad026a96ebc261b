"""Tests of ``views.compare``."""
