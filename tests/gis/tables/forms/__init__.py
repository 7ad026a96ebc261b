"""Tests of ``gis.tables.forms``."""
