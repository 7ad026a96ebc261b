"""Freight: the network of road, rail and river, its costs, routes, reach, flows."""
