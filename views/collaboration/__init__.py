"""Page 协作 Collaboration."""
