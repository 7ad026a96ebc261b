"""Plants on the layout map: symbols by kind, size by capacity, gathered where they crowd.

Two layers, both hidden until asked for: works of building materials, and the plants whose
by-products building materials are made of. Unknown capacity is a ring, never a small disc.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import pandas as pd

from gis.clusters.products import plant_kind
from gis.indicators.plants import RUNNING, Plants, counties_of, listed
from gis.words.amounts import capacity
from gis.words.catalogue import name, text
from gis.words.language import in_language
from layers import legend
from layers.layer import AtlasLayer
from layers.palette import Symbol, plant_symbol
from layers.sizes import diameter

LAYERS = {
    "plants": ("cement",),
    "by_product_plants": ("steel", "coal_power", "coal_mine", "iron_ore", "waste_power"),
}
# Symbols nearer to each other than a thumb are gathered below this zoom.
GATHER_BELOW = 8
_SMALLEST, _LARGEST = 10, 26
# Capacity at which a symbol has its largest size, in the unit of the kind.
_FULL = {
    "cement": 10.0, "steel": 15_000.0, "coal_power": 5_000.0, "coal_mine": 20.0,
    "iron_ore": 10_000.0, "waste_power": 100.0,
}  # fmt: skip


def operating(plants: Plants, scope: Sequence[str], regions: pd.DataFrame) -> Plants:
    """Return the operating plants of some regions of any level; of the country for none."""
    if not scope:
        return plants.where(statuses=RUNNING)
    inside = {county for code in scope for county in counties_of(code, regions)}
    return plants.where(inside, statuses=RUNNING)


def size_of(kind: str, capacity: float) -> int:
    """Return the size of a symbol in pixels: its area above the smallest follows the capacity, up to that of a very large plant.

    Examples
    --------
    >>> size_of("cement", 10.0), size_of("cement", 2.5), size_of("cement", float("nan"))
    (26, 16, 10)
    """
    if math.isnan(capacity):
        return _SMALLEST
    return diameter(capacity / _FULL[kind], _SMALLEST, _LARGEST)


def plant_layers(plants: Plants, *, lang: str = "zh", national: bool = False) -> list[AtlasLayer]:
    """Return the layers of the plants given, those without any left out.

    Parameters
    ----------
    plants
        Operating plants of the map's scope.
    national
        The map shows the country: building materials alone, or the page would carry thousands.
    """
    rows = listed(plants)
    layers = []
    for layer_id, kinds in LAYERS.items():
        items = [_item(row, lang) for row in rows[rows["kind"].isin(kinds)].to_dict("records")]
        if items and not (national and layer_id != "plants"):
            content = {
                "items": items,
                "gather": GATHER_BELOW,
                "gathered": text("map.plants_gathered", lang, count="{count}"),
                "search": True,
            }
            layers.append(AtlasLayer(layer_id, "symbols", content, off=True))
    return layers


def _item(row: dict[str, Any], lang: str) -> dict[str, Any]:
    made = float(row["capacity"])
    known = not math.isnan(made)
    amount = (
        text("map.plant_capacity", lang, amount=capacity(made, row["unit"], lang))
        if known
        else text("map.plant_unknown", lang)
    )
    title = in_language(row, "name", lang)
    notes = [title if isinstance(title, str) else row["plant_id"]]
    notes.append(text("map.plant_kind", lang, kind=plant_kind(row, lang), amount=amount))
    if isinstance(row["process"], str):
        notes.append(name("plant_process", row["process"], lang))
    if isinstance(row["owner"], str):
        notes.append(text("map.plant_owner", lang, owner=row["owner"]))
    if row["precision"] == "approximate":
        notes.append(text("map.plant_approximate", lang))
    if isinstance(row["doubt"], str):
        notes += [name("plant_doubt", doubt, lang) for doubt in row["doubt"].split(";")]
    return {
        "id": f"plant:{row['plant_id']}",
        "at": [round(row["lat"], 4), round(row["lon"], 4)],
        "size": size_of(row["kind"], made),
        "notes": notes,
        **_symbol(row["kind"], known=known),
    }


def _symbol(kind: str, *, known: bool) -> Symbol:
    symbol = plant_symbol(kind)
    return symbol if known else {"shape": "ring", "colour": symbol["colour"]}


def plant_legend(
    plants: Plants, *, lang: str = "zh", national: bool = False
) -> list[dict[str, Any]]:
    """Return the legend parts of :func:`plant_layers`: how many of each mark, those of unknown capacity (rings) apart."""
    rows = listed(plants)
    parts = []
    for layer_id, kinds in LAYERS.items():
        own = rows[rows["kind"].isin(kinds)]
        if own.empty or (national and layer_id != "plants"):
            continue
        entries = [row for kind in kinds for row in _entries(kind, own[own["kind"] == kind], lang)]
        parts.append(
            legend.part(
                name("plant_layer", layer_id, lang),
                entries,
                layer_id=layer_id,
                note=text("map.plants_note", lang),
            )
        )
    return parts


def _entries(kind: str, own: pd.DataFrame, lang: str) -> list[dict[str, Any]]:
    """Return the legend rows of a kind as its plants are drawn: each is counted under its own mark, once."""
    called = name("plant_kind", kind, lang)
    of_unknown = text("map.plant_kind", lang, kind=called, amount=text("map.plant_unknown", lang))
    unknown = int(pd.isna(own["capacity"]).sum())
    rows = ((called, len(own) - unknown, True), (of_unknown, unknown, False))
    return [
        legend.entry(said, count=n, symbol=_symbol(kind, known=known))
        for said, n, known in rows
        if n
    ]
