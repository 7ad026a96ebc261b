"""The graph of roads, rails and rivers: what it holds, how a point reaches it, how it is searched."""
