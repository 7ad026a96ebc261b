"""The layout map: designations, sites, links and their details."""
