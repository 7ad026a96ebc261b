"""Administrative regions: the tree, names and codes, matching of a user's names."""
