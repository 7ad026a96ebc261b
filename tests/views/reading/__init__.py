"""Tests of the page 读规划."""
