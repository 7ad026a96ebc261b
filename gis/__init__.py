"""The domain: plan data, regions, measures and networks, without any screen.

Modules are imported by name (``from gis import catalog``); this package re-exports nothing,
so the import graph that the architecture test reads is the true one.
"""
