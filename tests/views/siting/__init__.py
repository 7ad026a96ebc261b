"""Tests of the page 选址."""
