"""Tests of the reader of plans."""
