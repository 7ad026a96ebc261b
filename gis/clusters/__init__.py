"""Clusters: ties, competition, chains, and the evidence behind a designation."""
