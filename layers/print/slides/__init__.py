"""Slides: a scene as editable shapes, a chart and a table."""
