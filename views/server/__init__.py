"""What the server does beside sessions: the first HTML page, the kit of the maps, its own upkeep."""
