"""Regions by industries: the portfolio, specialisation, concentration."""
