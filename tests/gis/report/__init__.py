"""Tests of ``gis.report``."""
