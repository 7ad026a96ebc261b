"""A selection of designations as records, features and a workbook."""
