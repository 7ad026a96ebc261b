"""Tests of the page 监测评估."""
