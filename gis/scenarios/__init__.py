"""Scenarios: small files of edits over an atlas, applied, compared and merged."""
