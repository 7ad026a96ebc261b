"""Freight maps: routes, reach, loads, terminals on one ground."""
