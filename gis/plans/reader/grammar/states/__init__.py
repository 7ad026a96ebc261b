"""What places are, were listed as, live by or aim at."""
