"""Tests of ``views.logistics``."""
