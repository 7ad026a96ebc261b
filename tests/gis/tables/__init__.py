"""Tests of ``gis.tables``."""
