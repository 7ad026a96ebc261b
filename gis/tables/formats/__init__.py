"""Formats of tables: bytes of a text, a workbook or a Parquet file to sheets."""
