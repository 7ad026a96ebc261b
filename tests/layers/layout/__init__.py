"""Tests of ``layers.layout``."""
