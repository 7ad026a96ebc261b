"""Word documents: their text, styles, numbers and diagrams."""
