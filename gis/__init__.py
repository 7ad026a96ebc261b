"""The domain: plan data, regions, measures and networks, without any screen.

Modules are imported by name (``from gis import catalog``); this package re-exports nothing,
so the import graph that the architecture test reads is the true one.
"""

# What settings files and reports say of the tool that made them.
__version__ = "0.1.0"
