"""A project of one's own: plans, tables, points, scenarios and settings in one GeoPackage."""
