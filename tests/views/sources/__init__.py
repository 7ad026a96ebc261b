"""Tests of ``views.sources``."""
