"""Forms in which tables come: several sheets, bands of regions, indicators in rows, units by row, Parquet."""
