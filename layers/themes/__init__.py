"""Thematic maps: choropleth, association, ties, competition, evidence."""
