"""Tests of ``views.layout``."""
