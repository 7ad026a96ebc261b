"""Clauses that open with their places, or go on about those named before."""
