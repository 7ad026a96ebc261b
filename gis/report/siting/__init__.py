"""Answers of siting in words and tables: sites, cooperation areas, suitability."""
