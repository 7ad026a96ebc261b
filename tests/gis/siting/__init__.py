"""Tests of gis.siting."""
