"""Tests of ``gis.clusters``."""
