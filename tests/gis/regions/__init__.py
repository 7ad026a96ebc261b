"""Tests of ``gis.regions``."""
