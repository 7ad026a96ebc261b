"""Tests of ``gis.freight``."""
