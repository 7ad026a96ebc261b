"""Tests of the page 全国."""
