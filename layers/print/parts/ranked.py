"""What stands beside the map of an indicator or of a route: the figures that it draws, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from gis.atlas import Atlas
from gis.regions import english
from gis.words.amounts import significant
from gis.words.catalogue import text
from layers.freight.freight_tables import Units
from layers.freight.routes import ways

if TYPE_CHECKING:
    from gis.freight.routing import Comparison
    from layers.themes.indicator import Asked

_MOST = 60


def figures_table(atlas: Atlas, found: Asked, lang: str) -> dict[str, Any]:
    """Return regions and their figures, the largest first, as a template reads them.

    Those without a figure are counted under the table, never shown as 0.
    """
    known = found.amounts.dropna().sort_values(ascending=False, kind="stable")
    names = english.shorts(atlas, lang)
    rows = [
        [names.get(str(code), str(code)), shown]
        for code, shown in zip(known.index, _written(known), strict=True)
    ]
    unit = found.unit(lang)
    missing = len(found.amounts) - len(known)
    block = {
        "name": found.label(lang), "note": unit, "rows": rows[:_MOST], "aligns": ["left", "right"], "nothing": "",
        "more": text("print.unknown", lang, count=missing) if missing else "", "left": len(rows) - len(rows[:_MOST]),
    }  # fmt: skip
    return {"blocks": [block]}


def _written(values: pd.Series) -> list[str]:
    """Return figures of one column with as many decimals as its size needs: none from 100 on."""
    if (values % 1 == 0).all():
        return [f"{value:,.0f}" for value in values]
    return [
        f"{value:,.0f}"
        if abs(value) >= 100
        else f"{value:,.1f}"
        if abs(value) >= 1
        else significant(value, 2)
        for value in values
    ]


def ways_table(found: Comparison, lang: str) -> dict[str, Any]:
    """Return the ways of a comparison of routes, the best first: km, hours and cost of each."""
    units = Units.of(found, lang)
    rows = [
        [
            ways(route, lang), f"{route.total.distance_km:,.0f}", f"{route.total.hours:,.0f}",
            units.cost(route.total.cost_cny), units.co2e(route.total.co2e_kg),
        ]
        for route in found.alternatives
    ]  # fmt: skip
    heads = [*(text(f"print.way_{key}", lang) for key in ("name", "km", "hours")), *units.heads]
    block = {
        "name": text("print.ways", lang), "note": "", "heads": heads, "rows": rows,
        "aligns": ["left", *["right"] * 4], "nothing": "", "more": "",
    }  # fmt: skip
    return {"blocks": [block]}
