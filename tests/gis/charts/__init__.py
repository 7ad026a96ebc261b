"""Tests of ``gis.charts``."""
