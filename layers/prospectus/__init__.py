"""The page of a region that one can send: sections in words, one HTML file, PDF, workbook."""
