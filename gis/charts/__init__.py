"""Charts as figures that a page, a workbook or a print can show."""
