"""Tests of gis.enterprises."""
