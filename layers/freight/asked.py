"""What a table about freight is an answer to: from where, to where, how much, by what; a figure alone does not say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from gis.plans.designations import industry_id, industry_name
from gis.regions import english, gazetteer
from gis.words.catalogue import name, text
from layers.freight.terminals import called
from layers.freight.words import trucks_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gis.atlas import Atlas
    from gis.freight.costs import Choice
    from gis.freight.flows import Flows
    from gis.freight.reach import Reach
    from gis.freight.routing import Comparison
    from gis.freight.whereabouts import Spot
    from gis.report.siting.answers import Report


def of_route(atlas: Atlas, comparison: Comparison, lang: str) -> pd.DataFrame:
    """Return the question of a route: its ends, tonnes, what ranks the ways, trucks, what is allowed, and why a way is missing."""
    rows: list[tuple[str, object]] = [
        (text("logistics.origin", lang), _place(atlas, comparison.origin, lang)),
        (text("logistics.destination", lang), _place(atlas, comparison.destination, lang)),
        (text("logistics.tonnes", lang), comparison.tonnes),
        (text("logistics.by", lang), text(f"by.{comparison.by}", lang)),
    ]
    load = comparison.loading
    paid = text("logistics.truck_any", lang) if load is None else trucks_line(load, lang)
    rows += [(text("logistics.truck", lang), paid), *_allowed(comparison.choice, lang)]
    rows += [
        (text(f"way.{way}", lang), text(key, lang, **_told(atlas, values, lang)))
        for way, key, values in comparison.missing
    ]
    return _table(rows, lang)


def of_reach(atlas: Atlas, found: Reach, lang: str) -> pd.DataFrame:
    """Return the question of a service area: its place, limits and their unit, and what is allowed."""
    limits = text("map.separator", lang).join(f"{limit:g}" for limit in found.limits)
    rows: list[tuple[str, object]] = [
        (text("logistics.origin", lang), _place(atlas, found.spot, lang)),
        (text("logistics.limit", lang), f"≤ {limits} {name('logistics.unit', found.unit, lang)}"),
        *_allowed(found.choice, lang),
    ]
    return _table(rows, lang)


def of_pairs(
    count: int, by: str, choice: Choice, lang: str, asked: Iterable[tuple[str, object]] = (),
    *, what: str = "logistics.asked_places",
) -> pd.DataFrame:  # fmt: skip
    """Return the question of least ways among many places: how many, by what, and what is allowed.

    Parameters
    ----------
    count
        How many places.
    by
        A criterion or ``km``; each pair goes by the way that is least in it.
    asked
        Further rows of (message key, value) that stand before what is allowed.
    what
        Message key of what the places are.

    Examples
    --------
    >>> from gis.freight.costs import Choice
    >>> of_pairs(4, "km", Choice(("road",)), "en").iloc[:3, 1].tolist()
    [4, 'distance', 'Road']
    """
    rows: list[tuple[str, object]] = [
        (text(what, lang), count),
        (text("logistics.by", lang), text(f"by.{by}", lang)),
        *((text(key, lang), value) for key, value in asked),
        *_allowed(choice, lang),
    ]
    return _table(rows, lang)


def of_flows(
    flows: Flows, by: str, choice: Choice, lang: str, asked: Iterable[tuple[str, object]] = ()
) -> pd.DataFrame:
    """Return the question of flows: places, flows and tonnes, by what they go, and what is allowed.

    ``asked`` as in :func:`of_pairs`: what varies, what is closed, what is new.
    """
    moved = [
        ("logistics.asked_flows", len(flows.tonnes)),
        ("logistics.asked_tonnes", flows.total_tonnes),
        *asked,
    ]
    return of_pairs(len(flows.spots), by, choice, lang, moved)


def varied(parameter: str, lang: str) -> tuple[str, object]:
    """Return the row of :func:`of_flows` that says which factor takes several values.

    Examples
    --------
    >>> varied("transfer_rail.cost", "en")
    ('logistics.asked_varied', 'Rail transfer cost (transfer_rail.cost)')
    """
    what = text(f"factor.{parameter}", lang)
    return "logistics.asked_varied", text("map.qualified", lang, what=what, more=parameter)


def of_siting(atlas: Atlas, report: Report, lang: str) -> pd.DataFrame:
    """Return the question of siting: industry, area, model, what may stand and stands, weights, and what is allowed."""
    asked, way = report.asked, report.way
    unit = name("logistics.unit", report.unit, lang)
    area = (
        text("siting.country", lang) if asked.within is None else _region(atlas, asked.within, lang)
    )
    candidates = "own" if asked.candidates else asked.level
    stands = text(f"siting.fixed.{asked.stands or 'none'}", lang)
    rows: list[tuple[str, object]] = [
        (text("siting.industry", lang), industry_name(atlas, industry_id(atlas, asked.industry), lang)),
        (text("siting.within", lang), area),
        (text("siting.model", lang), name("site.model", report.model, lang)),
        (text("siting.by", lang), text("map.qualified", lang, what=text(f"siting.by.{way.by}", lang), more=unit)),
    ]  # fmt: skip
    if way.limit is not None:
        rows.append((text("siting.limit", lang, unit=unit), way.limit))
    if report.model != "lscp":
        rows.append((text("siting.new_sites", lang), asked.count))
    rows += [
        (text("siting.asked_differ", lang), way.differ),
        (text("siting.candidates", lang), text(f"siting.candidates.{candidates}", lang)),
        (text("siting.demand", lang), name("level", asked.demand_level, lang)),
        (text("siting.asked_weight", lang), report.own_weight or text(report.weight, lang)),
        (text("siting.asked_stands", lang), stands),
    ]
    for key, places in (
        ("siting.asked_candidates", asked.candidates),
        ("siting.asked_fixed", asked.fixed),
        ("siting.exclude_regions", tuple(_region(atlas, one, lang) for one in asked.exclude)),
    ):
        if places:
            rows.append((text(key, lang), text("map.separator", lang).join(places)))
    if asked.barred:
        rows.append((text("siting.asked_barred", lang), len(asked.barred)))
    factors = "siting.factors_own" if report.own_factors else "siting.factors_default"
    rows += [*_allowed(report.choice, lang), (text("siting.factors", lang), text(factors, lang))]
    return _table(rows, lang)


def _region(atlas: Atlas, said: str, lang: str) -> str:
    return english.called(atlas, gazetteer.require(atlas, said).adcode, lang)


def _allowed(choice: Choice, lang: str) -> list[tuple[str, object]]:
    """Return what was allowed: the same question by road alone has another answer."""
    modes = text("map.separator", lang).join(name("mode", mode, lang) for mode in choice.modes)
    ship = f"{choice.ship_t:g}" if choice.ship_t else text("logistics.ship_any", lang)
    return [
        (text("logistics.modes", lang), modes),
        (text("logistics.mixed_lines", lang), _yes(choice.mixed_lines, lang)),
        (text("logistics.planned_waterways", lang), _yes(choice.planned_waterways, lang)),
        (text("logistics.ship", lang), ship),
    ]


def _yes(value: bool, lang: str) -> str:  # noqa: FBT001 (the value to be said)
    return text("exchange.yes" if value else "exchange.no", lang)


def _told(atlas: Atlas, values: Mapping[str, object], lang: str) -> dict[str, object]:
    return {
        key: english.told(atlas, value, lang) if isinstance(value, str) else value
        for key, value in values.items()
    }


def _place(atlas: Atlas, spot: Spot, lang: str) -> str:
    said = called(atlas, spot.name, lang)
    return text("map.qualified", lang, what=said, more=spot.adcode) if spot.adcode else said


def _table(rows: Iterable[tuple[str, object]], lang: str) -> pd.DataFrame:
    heads = text("place.summary.heads", lang).split("|")
    return pd.DataFrame(list(rows), columns=heads, dtype=object)
