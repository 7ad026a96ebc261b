"""Tests of gis.scenarios."""
