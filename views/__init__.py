"""Pages of the app: each asks, calls gis and layers, and shows."""
