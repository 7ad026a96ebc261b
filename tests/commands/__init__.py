"""Tests of ``commands``."""
