"""Tests of ``gis``."""
