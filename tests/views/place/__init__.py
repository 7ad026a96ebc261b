"""Tests of the page 招商."""
