"""Regions in space: neighbours, association, classes."""
