"""Set-up, start and bundles."""
