"""Which county each of many points lies in."""
