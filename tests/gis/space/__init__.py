"""Tests of ``gis.space``."""
