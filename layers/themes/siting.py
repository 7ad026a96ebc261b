"""The map of an answer of siting: who is served from where and at what cost, new and standing sites."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import shapely

from gis import colours
from gis.regions import tree
from gis.report.siting.answers import sentence
from gis.report.siting.study import means
from gis.space.classes import breaks
from gis.words.catalogue import name, text
from layers import legend
from layers.layer import AtlasLayer
from layers.palette import Symbol
from layers.themes.choropleth import (
    Measure,
    choropleth_layer,
    choropleth_legend,
    plain,
    role_colours,
)
from layers.themes.scene import Theme, thematic_scene

if TYPE_CHECKING:
    from gis.atlas import Atlas
    from gis.report.siting.answers import Report
    from layers.scene import Scene

LINES_ID, SITES_ID, BARRED_ID = "siting-lines", "siting-sites", "siting-barred"
PREFIX = "sited:"
NEW: Symbol = {"shape": "star", "colour": colours.LEAF}
STANDING: Symbol = {"shape": "square", "colour": colours.STRONG_INK}
LINE = {"colour": colours.STEEL, "weight": 1.1}
BARRED = colours.UNREACHABLE
# More served regions than this are coloured by prefecture: the base map holds those.
_MOST_AREAS = 400


def served_fill(atlas: Atlas, report: Report, answer: int) -> pd.Series:
    """Return the cost to the nearest site by adcode: of the served regions, or of their prefectures.

    Of many regions the mean of each prefecture is returned, by weight.
    """
    costs = means(report, answer)
    if len(costs) <= _MOST_AREAS:
        return costs
    known = tree.places(atlas)
    weights = pd.Series(report.instance.weights, index=costs.index)
    holder = [known[code].prefecture_adcode or code for code in costs.index]
    spent = (costs * weights).groupby(holder).sum(min_count=1)
    summed: pd.Series = spent / weights.where(costs.notna()).groupby(holder).sum(min_count=1)
    return summed


def line_layer(report: Report, answer: int, lang: str) -> AtlasLayer:
    """Return the lines from each site to whom it serves, one item a site."""
    allocation = report.ranked[answer].allocation
    where = {spot.adcode: spot for spot in report.question.clients}
    items = []
    for position in report.ranked[answer].answer.sites:
        site = report.question.sites[position]
        served = [
            report.instance.clients[row] for row in np.flatnonzero(allocation.site == position)
        ]
        paths = [
            [
                [round(where[code].lat, 4), round(where[code].lon, 4)],
                [round(site.lat, 4), round(site.lon, 4)],
            ]
            for code in served
            if (where[code].lon, where[code].lat) != (site.lon, site.lat)
        ]
        if paths:
            note = text("siting.serves", lang, site=site.name, count=len(served))
            items.append({"path": paths, **LINE, "notes": [note]})
    return AtlasLayer(LINES_ID, "lines", {"items": items})


def site_layer(report: Report, answer: int, lang: str) -> AtlasLayer:
    """Return the sites of an answer, the new ones as stars, each with its reasons."""
    one = report.ranked[answer]
    items = []
    for reason in one.reasons:
        spot = report.question.sites[reason.site]
        look = STANDING if reason.is_fixed else NEW
        items.append(
            {
                "id": f"{PREFIX}{reason.site}",
                "at": [round(spot.lat, 5), round(spot.lon, 5)],
                "label": spot.name,
                "region": spot.adcode,
                "rank": 3 if reason.is_fixed else 1,
                "zoom": 5.5 if reason.is_fixed else 3,
                "size": 13 if reason.is_fixed else 22,
                **look,
                "notes": [
                    spot.name,
                    name("site.role", "fixed" if reason.is_fixed else "new", lang),
                    sentence(report, one, reason, lang),
                ],
            }
        )
    # The new ones are drawn last, on top.
    items.sort(key=lambda item: -int(str(item["rank"])))
    return AtlasLayer(SITES_ID, "symbols", {"items": items})


def barred_layer(barred: tuple[str, ...], lang: str) -> AtlasLayer:
    """Return the areas in which nothing new may stand."""
    items = [
        {
            "rings": [[[round(y, 5), round(x, 5)] for x, y in ring.coords] for ring in (p.exterior, *p.interiors)],
            "colour": BARRED, "opacity": 0.3, "notes": [text("siting.barred", lang)],
        }
        for one in barred
        for p in shapely.get_parts(shapely.from_wkt(one)).tolist()
    ]  # fmt: skip
    return AtlasLayer(BARRED_ID, "areas", {"items": items})


def siting_scene(
    atlas: Atlas, report: Report, answer: int, *, barred: tuple[str, ...] = (), lang: str = "zh"
) -> Scene:
    """Return the map of one answer.

    Parameters
    ----------
    answer
        Its position among the answers of the report.
    barred
        WKT of the areas in which nothing new may stand.
    """
    values = served_fill(atlas, report, answer)
    known = values.dropna()
    edges = breaks([known]) if len(known) else (0.0, 1.0)
    tints = role_colours(colours.DEARER, edges)
    unit = name("logistics.unit", report.unit, lang)
    label = text("siting.cost", lang)
    new = [r for r in report.ranked[answer].reasons if not r.is_fixed]
    standing = [r for r in report.ranked[answer].reasons if r.is_fixed]
    entries = [
        legend.entry(name("site.role", "new", lang), count=len(new), symbol=NEW),
        legend.entry(name("site.role", "fixed", lang), count=len(standing), symbol=STANDING),
    ]
    if barred:
        entries.append(legend.entry(text("siting.barred", lang), fill=plain(BARRED)))
    parts: list[dict[str, Any]] = [
        legend.part(text("siting.sites", lang), entries, layer_id=SITES_ID),
        legend.part(
            text("siting.lines", lang), [legend.entry(text("siting.line", lang), line=dict(LINE))],
            layer_id=LINES_ID,
        ),
        *choropleth_legend(
            values, edges, Measure(label, unit, text("siting.fill_note", lang)), lang=lang, ramp=tints
        ),
    ]  # fmt: skip
    layers = (
        choropleth_layer(values, edges, label=label, unit=unit, ramp=tints, lang=lang),
        *([barred_layer(barred, lang)] if barred else []),
        line_layer(report, answer, lang),
        site_layer(report, answer, lang),
    )
    places = text("map.separator", lang).join(report.site(r.site) for r in new) or "–"
    title = text("siting.map_title", lang, number=answer + 1, sites=places)
    data = (
        text("siting.data_own", lang, column=report.own_weight)
        if report.has_own_weight
        else text("siting.data", lang)
    )
    theme = Theme(layers, parts, title, data)
    return thematic_scene(atlas, theme, [str(code) for code in values.index], lang=lang)
