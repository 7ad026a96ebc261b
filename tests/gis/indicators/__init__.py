"""Tests of ``gis.indicators``."""
