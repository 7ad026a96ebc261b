"""Named things, and a trade that is said before its places."""
