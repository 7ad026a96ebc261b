"""Page 情景 Scenarios, and the bar over every page that says which atlas is in use."""
