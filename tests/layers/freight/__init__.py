"""Tests of ``layers.freight``."""
