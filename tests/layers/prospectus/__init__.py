"""Tests of the page of a region that one can send."""
