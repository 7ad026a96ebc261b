"""Tests of gis.project."""
