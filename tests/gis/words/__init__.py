"""Tests of ``gis.words``."""
