"""Tests of ``gis.industries``."""
