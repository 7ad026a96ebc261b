"""A plan typed into Excel: the form to fill in, and what was filled in read back."""
