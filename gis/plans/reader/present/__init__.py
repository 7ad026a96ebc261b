"""What is there: things named with their place and trade, states told of places far before them, rows of both."""
