"""Tests of prints, slides and logos."""
