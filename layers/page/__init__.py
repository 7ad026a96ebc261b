"""The one-file map: what it says in each language, its policy, what it carries, its basemap."""
