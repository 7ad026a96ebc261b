"""The nation's evidence: plants, census, yearbooks, zones, changes of divisions, freight prices."""
