"""Indicators of regions: endowment, peers, scaling, weighting, the composite index."""
