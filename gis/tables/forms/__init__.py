"""Forms in which tables come: several sheets, bands of regions, indicators in rows, on their side."""
