"""Tests of what a one-file map is made of."""
