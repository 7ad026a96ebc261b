"""What XML workbooks say beside the values of cells, read from the XML of one sheet."""
