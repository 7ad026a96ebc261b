"""Tests of the server beside sessions."""
