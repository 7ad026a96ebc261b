"""Commands of the evidence: indicators, plants, panels, what stands in a region."""
