"""Page 选址 Siting: where new sites of an industry should stand, and why."""
