"""Tests of the page 导出."""
