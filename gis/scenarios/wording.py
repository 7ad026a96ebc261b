"""What differs between two atlases beside their designations, in sentences: sites, factors, plants, links."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

import numpy as np

from gis.atlas import kept
from gis.errors import Term, said
from gis.freight import whereabouts
from gis.freight.graph import network, own_links
from gis.regions import english
from gis.schema import CATEGORIES, LEVELS
from gis.sphere import straight_km
from gis.words.catalogue import name, text

if TYPE_CHECKING:
    from gis.atlas import Atlas
    from gis.scenarios.scenario import Edit

Row = Mapping[str, str]
Pair = tuple[Row | None, Row | None]
_KEYS = {
    "sites": "site_id",
    "freight-defaults": "key",
    "plants": "plant_id",
    "own-links": "link_id",
}
TABLES = tuple(_KEYS)
# Said with the designations, or with the plants they are of.
SILENT = ("designations", "plans", "plant-capacities")


def sentences(before: Atlas, after: Atlas, side: str, lang: str) -> list[str]:
    """Return one sentence for each site, factor, plant and link that differs.

    Parameters
    ----------
    side
        What the later atlas is called; empty where only one is spoken of.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> sentences(Atlas.bundled(), Atlas.bundled(), "x", "zh")
    []
    """
    return [
        text("whatif.said_plain", lang, side=side, what=one) if side else one
        for table in _KEYS
        for old, new in _pairs(before, after, table)
        for one in _WORDS[table](after, old, new, lang)
    ]


def edit_said(atlas: Atlas, edit: Edit, lang: str) -> str:
    """Return an edit in words, a plant by the name that the atlas has for its code.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.scenarios.scenario import edit
    >>> made = {"mode": "road", "from": "甘孜县", "to": "德格县", "length_km": 190.0, "cost_cny": 2e9}
    >>> edit_said(Atlas.bundled(), edit("link", made, "x"), "zh")
    '新建公路 甘孜县—德格县，190 公里，投资 20 亿元'
    >>> made = {"key": "road.unit_cost", "value": 0.4, "unit": "CNY/t-km"}
    >>> edit_said(Atlas.bundled(), edit("factor", made, "x"), "zh").rpartition(" ")[2]
    '元/吨公里'
    """
    term = edit.term()
    if edit.kind == "close":
        code = edit.said("plant")
        named = [
            row["name"] or row["name_en"]
            for row in atlas.records("plants")
            if row["plant_id"] == code
        ]
        if named and named[0]:
            term = Term("scenario.edit.close", plant=named[0])
    return str(said(in_english(atlas, term) if lang == "en" else term, lang))


def in_english(atlas: Atlas, value: object) -> object:
    """Return a value of a message whose places, industries and categories are called as an English page calls them.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> in_english(Atlas.bundled(), ["水泥", "成都市", "强化", "x"])
    ['Cement', 'Chengdu 成都市', 'Strengthen', 'x']
    """
    if isinstance(value, list | tuple):
        return [in_english(atlas, one) for one in value]
    if isinstance(value, Term):
        return Term(
            str(value), **{key: in_english(atlas, one) for key, one in value.values.items()}
        )
    if not isinstance(value, str):
        return value
    return english.offered(atlas, _words(atlas).get(value, value), "en")


@kept("industries")
def _words(atlas: Atlas) -> dict[str, str]:
    """Return the English words of industries and categories by the Chinese."""
    categories = {name("category", code, "zh"): name("category", code, "en") for code in CATEGORIES}
    return {
        row["name"]: row["name_en"] for row in atlas.rows("industries") if row["name_en"]
    } | categories


def _pairs(before: Atlas, after: Atlas, table: str) -> Iterator[Pair]:
    if before.records(table) is after.records(table):
        return
    sides = [{row[_KEYS[table]]: row for row in a.records(table)} for a in (before, after)]
    for key in dict.fromkeys([*sides[0], *sides[1]]):
        old, new = (side.get(key) for side in sides)
        if old != new:
            yield old, new


def _at(row: Row) -> tuple[float, float] | None:
    return (float(row["lon"]), float(row["lat"])) if row["lon"] else None


def _site(atlas: Atlas, old: Row | None, new: Row | None, lang: str) -> Iterator[str]:
    row = new or old
    assert row is not None  # noqa: S101 - a pair has a side
    kind, called = name("category", row["kind"], lang), row["name"]
    where = english.called(atlas, row["region_code"], lang)
    if old is None or new is None:
        key = "whatif.site_new" if old is None else "whatif.site_gone"
        yield text(key, lang, kind=kind, name=called, where=where)
        return
    one, two = _at(old), _at(new)
    if one and two and one != two:
        km = float(np.asarray(straight_km(*one, *two)).item())
        yield text("whatif.site_moved", lang, kind=kind, name=called, where=where, km=km)
    elif two and one != two:
        yield text("whatif.site_placed", lang, kind=kind, name=called, where=where)
    else:
        yield text("whatif.site_other", lang, kind=kind, name=called)


def _factor(_: Atlas, old: Row | None, new: Row | None, lang: str) -> Iterator[str]:
    if old is not None and new is not None:
        yield text(
            "whatif.factor_said", lang, factor=text(f"factor.{new['key']}", lang),
            before=float(old["value"]), after=float(new["value"]),
            unit=name("logistics.unit", new["unit"], lang),
        )  # fmt: skip


def _plant(_: Atlas, old: Row | None, new: Row | None, lang: str) -> Iterator[str]:
    row = new or old
    assert row is not None  # noqa: S101 - a pair has a side
    yield text("whatif.plant_said", lang, name=row["name"] or row["name_en"])


def _called(atlas: Atlas, end: str, lang: str) -> str:
    """Return the name of the place whose degrees an end of a road is; the degrees where it is none."""
    for level in LEVELS:
        for spot in whereabouts.seats(atlas, level):
            if f"{spot.lon:.5f},{spot.lat:.5f}" == end:
                return spot.name if lang == "zh" else english.called(atlas, spot.adcode, lang)
    return end


def _link(atlas: Atlas, old: Row | None, new: Row | None, lang: str) -> Iterator[str]:
    row = new or old
    assert row is not None  # noqa: S101 - a pair has a side
    mode = text(f"mode.{row['kind'].removeprefix('terminal_')}", lang)
    if row["to"]:
        told = text(
            "whatif.link_said",
            lang,
            mode=mode,
            one=_called(atlas, row["from"], lang),
            two=_called(atlas, row["to"], lang),
            km=float(row["length_km"]),
            name=f" {row['name']}" if row["name"] else "",
        )
    else:
        told = text("whatif.terminal_said", lang, mode=mode, at=row["from"])
    if row["cost_cny"]:
        told += text("whatif.cost_said", lang, cost=float(row["cost_cny"]) / 1e8)
    if new and (km := _longer(atlas).get(row["link_id"])):
        told = text("whatif.link_longer", lang, link=told, said=float(row["length_km"]), km=km)
    yield told if new else text("whatif.not_built", lang, what=told)


@kept("own-links", "freight-defaults")
def _longer(atlas: Atlas) -> dict[str, float]:
    """Return how long, km, roads are travelled that are said to be shorter, by their ids."""
    if not atlas.records("own-links"):
        return {}
    return {row["link_id"]: km for row, km in own_links.longer(network.load(atlas))}


@kept("own-links", "freight-defaults", "seats", "regions")
def longer_roads(atlas: Atlas, lang: str) -> list[str]:
    """Return one sentence for each road of a scenario that is travelled longer than its file says.

    No road is travelled on less than its legs to the network and the straight line between them: a figure
    below that is not what figures rest on, and whoever shows figures of the atlas says so.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> longer_roads(Atlas.bundled(), "zh")
    []
    """
    return [
        said
        for row in atlas.records("own-links")
        if row["link_id"] in _longer(atlas)
        for said in _link(atlas, None, row, lang)
    ]


_WORDS: Mapping[str, Callable[[Atlas, Row | None, Row | None, str], Iterator[str]]] = {
    "sites": _site,
    "freight-defaults": _factor,
    "plants": _plant,
    "own-links": _link,
}
