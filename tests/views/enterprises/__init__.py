"""Tests of the page 企业."""
