"""Pattern families of designations, one module each; ``frame`` is what they share."""
