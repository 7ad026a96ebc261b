"""Tests: they mirror the tree of the code."""
