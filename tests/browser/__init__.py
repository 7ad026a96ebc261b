"""Tests that drive a real browser with the network cut."""
