"""Files of a map or a selection: GeoPackage, GeoJSON, CSV, Excel."""
