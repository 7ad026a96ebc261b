"""Which families of patterns a clause is asked, in which order."""
