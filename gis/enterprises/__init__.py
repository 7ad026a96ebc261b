"""Enterprises as points: to regions, industries and distances, by the million."""
