"""Tests of the page 情景 and of the atlas in use."""
