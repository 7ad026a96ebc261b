"""GB/T 4754 in its editions: names of its classes, and from one edition to the other."""
