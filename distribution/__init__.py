"""How the tool reaches a machine and starts there: environment, page, and bundles for closed networks."""
