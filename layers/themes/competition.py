"""Layers of competition and supply: pairs that overlap, and who could supply whom.

Both are lines between regions: overlap straight and pale, supply curved and dark, both grey as all that is computed, with a dot at the
supplier.
"""

from __future__ import annotations

from typing import Any

import pandas as pd

from gis import colours
from gis.words.catalogue import text
from layers import legend
from layers.layer import AtlasLayer
from layers.palette import Symbol
from layers.themes.ties import ends, shared_names, title, width

OVERLAP_ID, SUPPLY_ID, SUPPLIERS_ID = "overlap", "supply", "suppliers"
OVERLAP_COLOUR, SUPPLY_COLOUR = colours.STEEL, colours.STRONG_INK
SUPPLIER_SYMBOL: Symbol = {"shape": "circle", "colour": SUPPLY_COLOUR}
_DOT_PX = 10
_MANY_NEEDS = 5


def overlap_layer(
    pairs: pd.DataFrame, points: pd.DataFrame, industries: dict[str, str], *, lang: str = "zh"
) -> AtlasLayer:
    """Return lines between regions designated for the same industries in reach of one market.

    Parameters
    ----------
    pairs
        From :func:`gis.clusters.competition.overlaps` (or a part of it).
    """
    items = [
        {
            "path": ends(row, points),
            "colour": OVERLAP_COLOUR,
            "weight": width(row["similarity"], 1.0),
            "notes": [
                title(row, points),
                text(
                    "compared.overlap.tip",
                    lang,
                    similarity=f"{row['similarity']:.2f}",
                    shared=row["shared"],
                    markets=row["shared_markets"],
                ),
                shared_names(row["industries"], industries, lang),
            ],
        }
        for row in pairs.to_dict("records")
        if ends(row, points)
    ]
    return AtlasLayer(OVERLAP_ID, "lines", {"items": items})


def supply_layer(
    supplies: pd.DataFrame, points: pd.DataFrame, industries: dict[str, str], *, lang: str = "zh"
) -> AtlasLayer:
    """Return curves from each supplier to the regions it could supply, wider for more materials.

    Parameters
    ----------
    supplies
        From :func:`gis.clusters.chains.supplies`; only what a neighbour could supply is drawn.
    """
    near = supplies[supplies["state"] == "nearby"].rename(
        columns={"supplier": "one", "region_code": "two"}
    )
    items = []
    for (one, two), rows in near.groupby(["one", "two"], sort=True):
        row = {"one": one, "two": two}
        path = ends(row, points)
        if not path:
            continue
        needs = list(dict.fromkeys(rows["need_id"]))
        items.append(
            {
                "path": path,
                "curve": True,
                "colour": SUPPLY_COLOUR,
                "weight": width(min(len(needs), _MANY_NEEDS), _MANY_NEEDS),
                "notes": [
                    text("compared.chains.from_to", lang, one=points.loc[one, "name"],
                         two=points.loc[two, "name"]),
                    shared_names("|".join(needs), industries, lang),
                ],
            }
        )  # fmt: skip
    return AtlasLayer(SUPPLY_ID, "lines", {"items": items})


def supplier_layer(
    supplies: pd.DataFrame, points: pd.DataFrame, industries: dict[str, str], *, lang: str = "zh"
) -> AtlasLayer:
    """Return a dot on each supplier, naming what it could supply.

    Parameters
    ----------
    supplies
        From :func:`gis.clusters.chains.supplies`.
    """
    near = supplies[supplies["state"] == "nearby"]
    items = [
        {
            "at": [round(float(points.loc[code, axis]), 5) for axis in ("lat", "lon")],
            **SUPPLIER_SYMBOL,
            "size": _DOT_PX,
            "notes": [
                str(points.loc[code, "name"]),
                text(
                    "compared.chains.supplier",
                    lang,
                    needs=shared_names("|".join(dict.fromkeys(rows["need_id"])), industries, lang),
                ),
            ],
        }
        for code, rows in near.groupby("supplier", sort=True)
        if code in points.index
    ]
    return AtlasLayer(SUPPLIERS_ID, "symbols", {"items": items})


def supply_legend(supplies: pd.DataFrame, *, lang: str = "zh") -> list[dict[str, Any]]:
    """Return the legend of the curves of supply and their suppliers; nothing where none is near."""
    near = supplies[supplies["state"] == "nearby"]
    if near.empty:
        return []
    line = legend.entry(
        text("compared.chains.line", lang),
        count=len(near[["supplier", "region_code"]].drop_duplicates()),
        line={"colour": SUPPLY_COLOUR, "weight": 3},
    )
    dot = legend.entry(
        text("compared.chains.dot", lang), count=near["supplier"].nunique(), symbol=SUPPLIER_SYMBOL
    )
    note = text("compared.chains.line_note", lang)
    return [
        legend.part(text("compared.chains.legend", lang), [line], layer_id=SUPPLY_ID, note=note),
        legend.part(text("compared.chains.suppliers", lang), [dot], layer_id=SUPPLIERS_ID),
    ]


def overlap_legend(
    pairs: pd.DataFrame, *, of: int | None = None, lang: str = "zh"
) -> list[dict[str, Any]]:
    """Return the legend of the lines of overlap; ``of`` is how many pairs there are, where only the strongest are drawn."""
    entry = legend.entry(
        text("compared.overlap.line", lang),
        count=len(pairs),
        line={"colour": OVERLAP_COLOUR, "weight": 3},
    )
    note = text("compared.overlap.note", lang)
    is_all = of is None or of == len(pairs)
    heading = text(
        "compared.overlap.legend" if is_all else "compared.overlap.legend_first",
        lang,
        count=len(pairs),
        of=of,
    )
    return [legend.part(heading, [entry], layer_id=OVERLAP_ID, note=note)]
