"""Tests of ``gis.plans``."""
