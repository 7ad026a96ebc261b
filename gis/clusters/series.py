"""One number a region by a short code: an indicator, jobs, plants, capacity, zones, a designation.

``gdp:2023`` (an indicator and its year; also one that is derived, ``gdp_per_person:2023``), ``jobs:construction``, ``plants:cement``,
``capacity:clinker``, ``zones:30`` (division of GB/T 4754), ``designated:cement`` (1 where a plan
wants the industry, 0 elsewhere), ``per_person:clinker`` (tonnes a year and person), ``around:clinker``
(the same of all prefectures within 150 km together).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import pandas as pd

from gis.atlas import Atlas
from gis.clusters.standing import clinker_balance
from gis.errors import SettingError, UnknownNameError
from gis.indicators import comparison, panel, plants
from gis.indicators.plants import KINDS, PRODUCTS, Plants
from gis.indicators.statistics import names, of_indicator, together, wide
from gis.industries.portfolio import NEGATIVE_CATEGORIES
from gis.nearest import nearest
from gis.plans.designations import industry_id, select
from gis.regions.tree import to_level
from gis.schema import LEVELS

# Products in Mt a year, so that tonnes a person can be told.
PER_PERSON = ("cement", "clinker")
AROUND_KM = 150.0
PEOPLE = "population_census:2020"
PLANT_TABLES = ("plants", "plant-capacities")
_BOTH = (*PLANT_TABLES, "figures", "regions")


# Head of a code -> what of an atlas a user may edit stands in it; the other figures are statistics.
_EDITED = {
    "designated": ("plans", "designations"), "plants": PLANT_TABLES, "capacity": PLANT_TABLES,
    "per_person": PLANT_TABLES, "around": PLANT_TABLES,
}  # fmt: skip


def edited_tables(code: str) -> tuple[str, ...]:
    """Return the tables of plans and plants that a number rests on; none for statistics.

    Examples
    --------
    >>> edited_tables("capacity:clinker"), edited_tables("gdp:2023")
    (('plants', 'plant-capacities'), ())
    """
    return _EDITED.get(code.partition(":")[0], ())


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
    SettingError
        If there is no such level.

    Examples
    --------
    >>> found = series(Atlas.bundled(), "designated:cement", "prefecture")
    >>> int(found.by_region.sum()), found.unit
    (7, '0/1')
    """
    if level not in LEVELS:
        raise SettingError("error.unknown_level", found=level, choices=LEVELS)
    head, _, rest = code.partition(":")
    regions = atlas.regions()
    adcodes = pd.Index(regions.loc[regions["level"] == level, "adcode"], name="adcode")
    if head not in _COMPUTED:
        return _derived(atlas, code, level, adcodes) or _indicator(atlas, code, adcodes)
    return _COMPUTED[head](atlas, rest, level, adcodes)


def _jobs(atlas: Atlas, industry: str, level: str, adcodes: pd.Index) -> Series:
    table = panel.employment(together(atlas), atlas.regions(), level)
    _require("jobs", industry, table.columns)
    return Series(
        f"jobs:{industry}", table[industry].reindex(adcodes), "persons", ("figures", "regions")
    )


def _plants(atlas: Atlas, kind: str, level: str, adcodes: pd.Index) -> Series:
    _require("plants", kind, KINDS)
    rows = _works(atlas).where(kinds=(kind,), statuses=plants.RUNNING).table
    # The units of one power station, listed one by one, are one plant.
    rows = rows[
        ~pd.Series(
            map(plants.work_of, rows.to_dict("records")), rows.index, dtype=object
        ).duplicated()
    ]
    holder = to_level(rows["region_code"], atlas.regions(), level)
    found = holder.dropna().value_counts().astype(float).reindex(adcodes, fill_value=0.0)
    found = found.mask((found == 0) & found.index.isin(plants.UNCOVERED))
    return Series(f"plants:{kind}", found, "plants", ("plants", "regions"))


def _capacity(atlas: Atlas, product: str, level: str, adcodes: pd.Index) -> Series:
    _require("capacity", product, PRODUCTS)
    known = _works(atlas)
    found = plants.by_region(known, product, atlas.regions(), level)["capacity"].reindex(adcodes)
    unit = str(known.capacities.loc[known.capacities["product"] == product, "unit"].iloc[0])
    return Series(f"capacity:{product}", found, unit, ("plants", "plant-capacities", "regions"))


def _zones(atlas: Atlas, industry: str, level: str, adcodes: pd.Index) -> Series:
    named = atlas.table("zone-industries")
    table = panel.zones(atlas.table("zones"), named, atlas.regions(), level)
    _require("zones", industry, table.columns)
    # Every region is in the country of the catalogue: without a zone that names it, 0.
    found = table[industry].reindex(adcodes, fill_value=0.0)
    return Series(f"zones:{industry}", found, "zones", ("zones", "zone-industries", "regions"))


def _per_person(atlas: Atlas, product: str, level: str, adcodes: pd.Index) -> Series:
    _require("per_person", product, PER_PERSON)
    capacity = _capacity(atlas, product, level, adcodes).by_region * 1e6
    people = wide(together(atlas), adcodes)[PEOPLE]
    return Series(f"per_person:{product}", capacity / people.where(people > 0), "t/a", _BOTH)


def _around(atlas: Atlas, product: str, level: str, adcodes: pd.Index) -> Series:
    _require("around", product, ("clinker",) if level == "prefecture" else ())
    found = clinker_balance(atlas, level, AROUND_KM)["around"].reindex(adcodes)
    return Series(f"around:{product}", found, "t/a", _BOTH)


def _works(atlas: Atlas) -> Plants:
    return Plants(atlas.table("plants"), atlas.table("plant-capacities"))


def _require(head: str, found: str, known: Iterable[str]) -> None:
    listed = list(known)
    if found not in listed:
        near = [f"{head}:{one}" for one in nearest(found, listed) or listed[:8]]
        raise UnknownNameError(
            "error.unknown_series",
            found=f"{head}:{found}",
            nearest=near or [f"{o}:" for o in COMPUTED],
        )


def _designated(atlas: Atlas, industry: str, level: str, adcodes: pd.Index) -> Series:
    industry = industry_id(atlas, industry)
    rows = select(atlas, None, None, industry, None)
    rows = rows[~rows["category"].isin(NEGATIVE_CATEGORIES)]
    held = to_level(rows["region_code"].dropna(), atlas.regions(), level).dropna()
    marks = pd.Series(0.0, index=adcodes)
    marks[marks.index.isin(held)] = 1.0
    return Series(f"designated:{industry}", marks, "0/1", ("designations", "regions"))


def _derived(atlas: Atlas, code: str, level: str, adcodes: pd.Index) -> Series | None:
    """Return what figures of one year give (gdp_per_person:2023) or what is computed (area_km2), None for any other."""
    resources = _DERIVED.get(code.partition(":")[0])
    if resources is None:
        return None
    found = comparison.known(atlas, level)
    if code not in found.table:
        head = code.partition(":")[0]
        near = [key for key in found.table if key.partition(":")[0] == head]
        raise UnknownNameError("error.unknown_series", found=code, nearest=near)
    unit = str(found.facts.loc[code, "unit"])
    return Series(code, found.table[code].reindex(adcodes), unit, resources)


def _indicator(atlas: Atlas, code: str, adcodes: pd.Index) -> Series:
    head = code.partition(":")[0]
    every = of_indicator(atlas, head)
    years = sorted(f"{head}:{year}" for year in every["year"].unique())
    wanted = years[0] if code == head and len(years) == 1 else code
    if wanted not in years:
        known = years or [*names(atlas), *(f"{word}:" for word in COMPUTED)]
        near = years or nearest(code, known) or known[:8]
        raise UnknownNameError("error.unknown_series", found=code, nearest=list(near))
    rows = every[every["year"] == int(wanted.rpartition(":")[2])]
    table = wide(rows, adcodes)
    return Series(
        wanted, table[wanted], str(rows["unit"].iloc[0]), ("figures", "region_stats", "regions")
    )


_FIGURES = ("figures", "region_stats", "regions")
_DERIVED: dict[str, tuple[str, ...]] = {
    "gdp_per_person": _FIGURES, "population_density": _FIGURES, "area_km2": ("regions",),
    "minerals_documented": ("minerals", "regions"), "rail_terminals": ("terminals", "regions"),
}  # fmt: skip
_COMPUTED: dict[str, Callable[[Atlas, str, str, pd.Index], Series]] = {
    "jobs": _jobs, "plants": _plants, "capacity": _capacity, "zones": _zones,
    "designated": _designated, "per_person": _per_person, "around": _around,
}  # fmt: skip
COMPUTED = tuple(_COMPUTED)
