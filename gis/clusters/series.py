"""One number a region by a short code: an indicator, jobs, plants, capacity, zones, a designation.

``gdp:2023`` (an indicator and its year), ``jobs:construction``, ``plants:cement``,
``capacity:clinker``, ``zones:30`` (division of GB/T 4754), ``designated:cement`` (1 where a plan
wants the industry, 0 elsewhere), ``per_person:clinker`` (tonnes a year and person), ``around:clinker``
(the same of all prefectures within 150 km together).
"""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from gis.atlas import Atlas
from gis.clusters.standing import clinker_balance
from gis.errors import UnknownNameError
from gis.indicators import panel, plants
from gis.indicators.plants import KINDS, PRODUCTS, Plants
from gis.indicators.statistics import together, wide
from gis.industries.portfolio import NEGATIVE_CATEGORIES
from gis.nearest import nearest
from gis.plans.designations import industry_id, select
from gis.regions.tree import to_level

COMPUTED = ("jobs", "plants", "capacity", "zones", "designated", "per_person", "around")
# Products in Mt a year, so that tonnes a person can be told.
PER_PERSON = ("cement", "clinker")
AROUND_KM = 150.0


@dataclass(frozen=True, eq=False)
class Series:
    """A number by adcode, with its unit and the bundled files that it rests on."""

    code: str
    by_region: pd.Series
    unit: str
    resources: tuple[str, ...]


def series(atlas: Atlas, code: str, level: str) -> Series:
    """Return a number for the regions of a level; NaN is unknown.

    Parameters
    ----------
    code
        See the module. An indicator without a year, of which there is one year only, needs none.

    Raises
    ------
    UnknownNameError
        If nothing has that code; the message has the nearest.

    Examples
    --------
    >>> found = series(Atlas.bundled(), "designated:cement", "prefecture")
    >>> int(found.by_region.sum()), found.unit
    (7, '0/1')
    """
    head, _, rest = code.partition(":")
    regions = atlas.regions()
    adcodes = pd.Index(regions.loc[regions["level"] == level, "adcode"], name="adcode")
    if head == "jobs":
        table = panel.employment(together(atlas), regions, level)
        _require(rest, list(table.columns), code)
        return Series(code, table[rest].reindex(adcodes), "persons", ("figures", "regions"))
    if head in ("plants", "capacity"):
        known = Plants(atlas.table("plants"), atlas.table("plant-capacities"))
        if head == "plants":
            _require(rest, KINDS, code)
            found = _counted(known, rest, regions, level).reindex(adcodes, fill_value=0.0)
            return Series(code, found, "plants", ("plants", "regions"))
        _require(rest, list(PRODUCTS), code)
        capacity = plants.by_region(known, rest, regions, level)["capacity"].reindex(adcodes)
        unit = str(known.capacities.loc[known.capacities["product"] == rest, "unit"].iloc[0])
        return Series(code, capacity, unit, ("plants", "plant-capacities", "regions"))
    if head == "zones":
        table = panel.zones(atlas.table("zones"), atlas.table("zone-industries"), regions, level)
        _require(rest, list(table.columns), code)
        # Every region is in the catalogue's country: without a zone that names it, 0.
        found = table[rest].reindex(adcodes, fill_value=0.0)
        return Series(code, found, "zones", ("zones", "zone-industries", "regions"))
    if head == "per_person":
        _require(rest, PER_PERSON, code)
        known = Plants(atlas.table("plants"), atlas.table("plant-capacities"))
        capacity = plants.by_region(known, rest, regions, level)["capacity"].reindex(adcodes) * 1e6
        people = wide(together(atlas), adcodes)["population_census:2020"]
        found = capacity / people.where(people > 0)
        return Series(code, found, "t/a", ("plants", "plant-capacities", "figures", "regions"))
    if head == "around":
        _require(rest, ("clinker",) if level == "prefecture" else (), code)
        found = clinker_balance(atlas, level, AROUND_KM)["around"].reindex(adcodes)
        return Series(code, found, "t/a", ("plants", "plant-capacities", "figures", "regions"))
    if head == "designated":
        return _designated(atlas, rest, level, adcodes)
    return _indicator(atlas, code, adcodes)


def _require(found: str, known: list[str] | tuple[str, ...], code: str) -> None:
    if found not in known:
        near = nearest(found, list(known)) or list(known)[:8] or COMPUTED
        raise UnknownNameError(
            "error.unknown_series", found=code, nearest=[f"{code.partition(':')[0]}:{n}" for n in near]
        )


def _counted(known: Plants, kind: str, regions: pd.DataFrame, level: str) -> pd.Series:
    rows = known.where(kinds=(kind,), statuses=(plants.OPERATING,)).table
    holder = to_level(rows["region_code"], regions, level)
    return holder.dropna().value_counts().astype(float)


def _designated(atlas: Atlas, industry: str, level: str, adcodes: pd.Index) -> Series:
    industry = industry_id(atlas, industry)
    rows = select(atlas, None, None, industry, None)
    rows = rows[~rows["category"].isin(NEGATIVE_CATEGORIES)]
    held = to_level(rows["region_code"].dropna(), atlas.regions(), level).dropna()
    marks = pd.Series(0.0, index=adcodes)
    marks[marks.index.isin(held)] = 1.0
    return Series(f"designated:{industry}", marks, "0/1", ("designations", "regions"))


def _indicator(atlas: Atlas, code: str, adcodes: pd.Index) -> Series:
    every = together(atlas)
    keys = every["indicator"] + ":" + every["year"].astype(str)
    head = code.partition(":")[0]
    years = sorted(set(keys[every["indicator"] == head]))
    wanted = years[0] if code == head and len(years) == 1 else code
    if wanted not in years:
        known = years or [*sorted(set(every["indicator"])), *(f"{word}:" for word in COMPUTED)]
        near = years or nearest(code, known) or known[:8]
        raise UnknownNameError("error.unknown_series", found=code, nearest=list(near))
    rows = every[keys == wanted]
    table = wide(rows, adcodes)
    return Series(wanted, table[wanted], str(rows["unit"].iloc[0]), ("figures", "region_stats", "regions"))
