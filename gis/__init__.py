"""Cluster Atlas as a library: what a notebook needs, imported when first asked for.

Everything hangs on an atlas, the value that holds the data: ``atlas = gis.Atlas.bundled()``.
docs/python.md walks through it; the rooms below (``gis.freight``, ``gis.space`` …) hold the rest.

Examples
--------
>>> import gis
>>> atlas = gis.Atlas.bundled()
>>> gis.resolve(atlas, "成都").adcode, len(gis.designations(atlas, "sichuan-2025-2027", "strengthen"))
('510100', 23)
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

# What settings files say of the tool that made them.
__version__ = "0.1.0"
# Name -> module and name there: importing gis costs nothing until one of them is used.
_FACE = {
    "Atlas": ("gis.atlas", "Atlas"),
    "AtlasError": ("gis.errors", "AtlasError"),
    "Selection": ("gis.plans.designations", "Selection"),
    "Shipment": ("gis.freight.routing", "Shipment"),
    "Terms": ("gis.freight.costs", "Terms"),
    "compare": ("gis.indicators.comparison", "compare"),
    "designations": ("gis.plans.designations", "select"),
    "dossier": ("gis.plans.dossier", "dossier"),
    "employment": ("gis.indicators.panel", "employment"),
    "factors": ("gis.freight.costs", "defaults"),
    "freight_network": ("gis.freight.graph.network", "load"),
    "herfindahl": ("gis.industries.specialisation", "herfindahl"),
    "krugman": ("gis.industries.specialisation", "krugman"),
    "lisa": ("gis.space.association", "lisa"),
    "locate": ("gis.freight.whereabouts", "locate"),
    "location_quotient": ("gis.industries.specialisation", "location_quotient"),
    "locational_gini": ("gis.industries.concentration", "locational_gini"),
    "match_table": ("gis.regions.matching", "match_table"),
    "moran": ("gis.space.association", "moran"),
    "neighbourhood": ("gis.space.neighbours", "neighbourhood"),
    "origin": ("gis.indicators.statistics", "origin"),
    "portfolio": ("gis.industries.portfolio", "portfolio"),
    "reach": ("gis.freight.reach", "reach"),
    "read_plan": ("gis.plans.file", "read"),
    "resolve": ("gis.regions.gazetteer", "resolve"),
    "route": ("gis.freight.routing", "compare"),
    "series": ("gis.clusters.series", "series"),
    "statistics": ("gis.indicators.statistics", "together"),
}
__all__ = list(_FACE)

if TYPE_CHECKING:
    from gis.atlas import Atlas as Atlas
    from gis.clusters.series import series as series
    from gis.errors import AtlasError as AtlasError
    from gis.freight.costs import Terms as Terms
    from gis.freight.costs import defaults as factors
    from gis.freight.graph.network import load as freight_network
    from gis.freight.reach import reach as reach
    from gis.freight.routing import Shipment as Shipment
    from gis.freight.routing import compare as route
    from gis.freight.whereabouts import locate as locate
    from gis.indicators.comparison import compare as compare
    from gis.indicators.panel import employment as employment
    from gis.indicators.statistics import origin as origin
    from gis.indicators.statistics import together as statistics
    from gis.industries.concentration import locational_gini as locational_gini
    from gis.industries.portfolio import portfolio as portfolio
    from gis.industries.specialisation import herfindahl as herfindahl
    from gis.industries.specialisation import krugman as krugman
    from gis.industries.specialisation import location_quotient as location_quotient
    from gis.plans.designations import Selection as Selection
    from gis.plans.designations import select as designations
    from gis.plans.dossier import dossier as dossier
    from gis.plans.file import read as read_plan
    from gis.regions.gazetteer import resolve as resolve
    from gis.regions.matching import match_table as match_table
    from gis.space.association import lisa as lisa
    from gis.space.association import moran as moran
    from gis.space.neighbours import neighbourhood as neighbourhood


def __getattr__(name: str) -> Any:
    """Import what the face offers when it is asked for."""
    if name not in _FACE:
        raise AttributeError(f"module 'gis' has no attribute {name!r}")
    module, attribute = _FACE[name]
    found = getattr(importlib.import_module(module), attribute)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """Return the names of the face."""
    return sorted([*globals(), *_FACE])
