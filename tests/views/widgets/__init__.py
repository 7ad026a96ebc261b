"""Tests of ``views.widgets``."""
