"""Every form in which an answer about freight leaves: map, picture, slides, workbook, data."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

from gis.freight import question as plain_question
from gis.freight.costs import Terms
from gis.regions import english
from gis.report import geojson
from gis.report.workbook import Backing, workbook
from gis.scenarios import bearing
from gis.words.catalogue import name, text
from layers import html
from layers.export import collection, freight, qml
from layers.export.formats import require_placing
from layers.export.placing import Placing
from layers.freight import asked, flow_tables, freight_tables, reach_tables, routes, terminals
from layers.freight.reach import colours
from layers.freight.scenes import Backdrop, reach_scene, route_scene
from layers.print import plate
from layers.print.imprint import Imprint
from layers.print.parts.ranked import ways_table
from layers.print.slides.results import Table, result_deck
from layers.scene import Scene

if TYPE_CHECKING:
    from gis.atlas import Atlas
    from gis.freight.costs import Choice
    from gis.freight.flows import Flows
    from gis.freight.reach import Reach
    from gis.freight.resilience import Loads, Loss
    from gis.freight.routing import Comparison

# Forms of an answer with a map, in the order in which a command names them.
FORMS = ("geojson", "csv", "xlsx", "kml", "gpkg", "html", "pdf", "png", "svg", "pptx")
_PRINTED = ("pdf", "png", "svg")
_PLAIN = Placing()
# A table of legs has the heads of its columns.
_HEADED = ("geojson", "gpkg")
ROUTE_METHODS = ("least_way", "pareto_ways")


@dataclass(frozen=True)
class AskedFlows:
    """What was asked of flows: which, by what they go, what was allowed, and what is closed (``kind:name``)."""

    flows: Flows
    by: str
    choice: Choice
    closed: tuple[str, ...] = ()


def route_bytes(
    backdrop: Backdrop, comparison: Comparison, form: str, imprint: Imprint | None = None,
    placing: Placing = _PLAIN,
) -> bytes:  # fmt: skip
    """Return the ways between two places as a file of one of :data:`FORMS`.

    Parameters
    ----------
    placing
        Datum of the coordinates and names of the fields, where a form has them.
    """
    lang, network = backdrop.lang, backdrop.network
    require_placing(form, placing, _HEADED)

    def plain() -> bytes:
        return freight.routes_geojson(network, comparison, backdrop.factors, lang)

    def features() -> bytes:
        if placing == _PLAIN:
            return plain()
        return geojson.to_bytes(placing.collection(json.loads(plain()), lang))

    def kml() -> bytes:
        called = [routes.ways(route, lang) for route in comparison.alternatives]
        return collection.to_kml(features(), collection.leg_marks(plain(), called, lang))

    if form in _PRINTED:
        beside_map = ways_table(comparison, lang)
        return plate.plate(
            network.atlas,
            route_scene(backdrop, comparison),
            form,
            imprint=imprint,
            table=beside_map,
        )
    question = asked.of_route(network.atlas, comparison, lang)
    sheets = {
        text("logistics.asked", lang): question,
        **{
            title: _called(network.atlas, table, lang)
            for title, table in freight_tables.sheets(comparison, lang).items()
        },
    }
    title = text("logistics.comparison", lang)
    beside = (
        freight_tables.side_by_side(comparison, lang)
        .rename_axis(text("logistics.measure", lang))
        .reset_index()
    )
    makers: dict[str, Callable[[], bytes]] = {
        "geojson": features,
        "csv": lambda: freight.csv_bytes(
            network.atlas,
            freight_tables.alternatives_rows(comparison),
            plain_question.of_route(network.atlas, comparison, backdrop.factors),
        ),
        "xlsx": lambda: _book(backdrop, sheets, ROUTE_METHODS),
        "kml": kml,
        "gpkg": lambda: collection.to_gpkg(
            features(), lang=lang, style=qml.modes_qml(lang, placing.called("mode"))
        ),
    }
    tables = [Table(title, beside, 45.0)]
    return _made(
        makers, form, backdrop, (lambda: route_scene(backdrop, comparison), tables, imprint)
    )


def reach_bytes(backdrop: Backdrop, found: Reach, form: str) -> bytes:
    """Return what lies within a limit of a place as a file of one of :data:`FORMS`."""
    lang, atlas = backdrop.lang, backdrop.network.atlas

    def features() -> bytes:
        return freight.reach_geojson(atlas, found, backdrop.factors, lang)

    regions = reach_tables.reach_table(found, lang)
    sums = reach_tables.indicator_rows(atlas, found, lang)
    if lang == "en":
        known, named = english.names(atlas), text("logistics.name", lang)
        codes = regions[text("logistics.adcode", lang)]
        regions = regions.assign(
            **{
                named: [
                    known.get(str(code), said)
                    for code, said in zip(codes, regions[named], strict=True)
                ]
            }
        )
    said = text("logistics.reach_regions", lang), text("logistics.reach_sums", lang)
    makers: dict[str, Callable[[], bytes]] = {
        "geojson": features,
        "csv": lambda: freight.csv_bytes(
            atlas,
            found.regions.round(3),
            plain_question.of_reach(atlas, found, backdrop.factors),
        ),
        "xlsx": lambda: _book(
            backdrop,
            {
                text("logistics.asked", lang): asked.of_reach(atlas, found, lang),
                **dict(zip(said, (regions, sums), strict=True)),
            },
            ("service_area",),
        ),
        "kml": lambda: collection.to_kml(features(), _area_marks(features(), found, lang)),
        "gpkg": lambda: collection.to_gpkg(features(), lang=lang, style=_limits_style(found, lang)),
    }
    shown = reach_tables.indicator_table(atlas, found, lang)
    # Hundreds of counties are for the workbook.
    cities = regions[
        (
            found.regions.sort_values("level", ascending=False, kind="stable")["level"]
            == "prefecture"
        ).to_numpy()
    ]
    tables = [Table(said[1], shown, 90.0), Table(said[0], cities if len(cities) else regions)]
    return _made(makers, form, backdrop, (lambda: reach_scene(backdrop, found), tables, None))


def weak_bytes(
    backdrop: Backdrop, used: Loads, lost: Loss | None, form: str, asked_for: AskedFlows
) -> bytes:
    """Return what flows lean on, or lose by a closure, as ``csv``, ``xlsx`` or ``geojson``."""
    lang, atlas = backdrop.lang, backdrop.network.atlas
    flows, choice, by = asked_for.flows, asked_for.choice, asked_for.by
    if form == "xlsx":
        told = [("logistics.asked_closed", text("map.separator", lang).join(asked_for.closed))]
        sheets = {
            text("logistics.asked", lang): asked.of_flows(
                flows, by, choice, lang, told if asked_for.closed else ()
            ),
            **flow_tables.weak_sheets(atlas, used, lost, by, lang),
        }
        return _book(backdrop, sheets, ("betweenness", "closure_loss"))
    # Lines on a map are what the flows lean on before anything is closed.
    closed = list(asked_for.closed) if form == "csv" and lost is not None else []
    terms = Terms(backdrop.factors, choice)
    plain = plain_question.of_flows(atlas, flows, by, terms, closed=closed)
    if form == "csv":
        rows = flow_tables.loads_rows(used) if lost is None else lost.regions.round(3)
        return freight.csv_bytes(atlas, rows, plain)
    return freight.loads_geojson(backdrop.network, used, plain, lang)


def _called(atlas: Atlas, table: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return a table of legs whose ends are called as a language calls regions, stations and ports."""
    ends = [
        end for end in (text(f"logistics.{end}", lang) for end in ("from", "to")) if end in table
    ]
    return table.assign(
        **{end: [terminals.called(atlas, one, lang) for one in table[end]] for end in ends}
    )


def _book(
    backdrop: Backdrop, sheets: Mapping[str, pd.DataFrame], measures: tuple[str, ...]
) -> bytes:
    sheets = {
        title: bearing.beside(backdrop.network.atlas, table) for title, table in sheets.items()
    }
    backing = Backing(measures, freight.RESOURCES, settings=freight.factors_toml(backdrop.factors))
    return workbook(backdrop.network.atlas, sheets, backing, lang=backdrop.lang)


def _made(
    makers: dict[str, Callable[[], bytes]], form: str, backdrop: Backdrop,
    drawn: tuple[Callable[[], Scene], list[Table], Imprint | None],
) -> bytes:  # fmt: skip
    """Return the bytes of a form: that of a maker, or the map that the last argument makes."""
    if form in makers:
        return makers[form]()
    make, tables, imprint = drawn
    scene = make()
    atlas = backdrop.network.atlas
    if form == "html":
        return html.to_html(atlas, scene, imprint=imprint).encode("utf-8")
    if form == "pptx":
        return result_deck(atlas, scene, tables, imprint=imprint)
    return plate.plate(atlas, scene, form, imprint=imprint)


def _limits_style(found: Reach, lang: str) -> str:
    """Return the style in which QGIS opens service areas: each limit in the colour of the map."""
    unit = name("logistics.unit", found.unit, lang)
    looks = {
        f"{limit:g}": (f"≤ {limit:g} {unit}", colour)
        for limit, colour in zip(found.limits, colours(found.limits), strict=True)
    }
    return qml.limits_qml(looks, "limit")


def _area_marks(content: bytes, found: Reach, lang: str) -> list[collection.Mark]:
    """Return how service areas stand in a KML file: one folder, each limit in its colour."""
    given = json.loads(content)
    unit = name("logistics.unit", found.unit, lang)
    known = dict(zip(found.limits, colours(found.limits), strict=True))
    marks = []
    for feature in given["features"]:
        own = feature["properties"]
        title = f"{own['place']} ≤ {own['limit']:g} {unit}"
        words = f"{text('logistics.reach_regions', lang)}: {own['regions_inside']}"
        marks.append(collection.Mark(given["title"], title, words, known[own["limit"]]))
    return marks
