"""What regions have: indicators with unit, vintage, source and coverage; comparison.

An indicator is a figure of one kind and one year (``gdp:2023``), because figures of different
years never make one ranking. A cell without a source row is unknown (NaN), never 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis import floats
from gis.errors import InputTableError, SettingError, UnknownNameError
from gis.indicators.statistics import wide
from gis.nearest import nearest
from gis.regions.tree import to_level
from gis.tables.units import of_heading
from gis.words.amounts import unit_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MINIMUM_REGIONS, MAXIMUM_REGIONS = 2, 60
PEER_WAYS = ("size", "structure", "neighbourhood")
FACT_COLUMNS = (
    "name", "name_en", "unit", "unit_en", "direction", "vintage", "origin", "source", "known",
    "regions", "coverage",
)  # fmt: skip
# Kinds of mineral rows that say that the mineral is there, against shares and project counts.
PRESENT_KINDS = ("reserves", "resource", "stock", "output", "capacity")
_DIRECTIONS = {"more": 1, "less": -1}
# What a comparison shows where nothing was chosen; every other indicator can be asked for.
OVERVIEW = (
    "gdp", "gdp_per_person", "population_resident", "population_census", "population_density",
    "area_km2", "urban_share_census", "share_secondary", "employment_construction_share",
    "industrial_firms", "cement_plants", "clinker_capacity", "building_materials_zones",
    "minerals_documented", "rail_terminals",
)  # fmt: skip


@dataclass(frozen=True)
class Endowment:
    """Indicators of the regions of one level.

    Attributes
    ----------
    table
        Index adcode, one column per indicator, each in its own unit; NaN is unknown.
    facts
        Index indicator, columns ``FACT_COLUMNS``: ``direction`` is more, less or none;
        ``origin`` is stated (from a source), derived (from two stated ones), computed (from
        the boundaries) or own (a user's table); ``known`` of ``regions`` have a value.
    """

    table: pd.DataFrame
    facts: pd.DataFrame


def endowment(
    regions: pd.DataFrame,
    indicators: pd.DataFrame,
    region_stats: pd.DataFrame,
    minerals: pd.DataFrame,
    *,
    terminals: pd.DataFrame | None = None,
    level: str = "prefecture",
) -> Endowment:
    """Return every bundled indicator of a level.

    Parameters
    ----------
    regions, indicators, region_stats, minerals
        The bundled tables of those names.
    terminals
        The bundled table ``terminals``, for access to freight rail; left out when None.
    level
        ``province``, ``prefecture`` or ``county``.

    Returns
    -------
    Endowment
        Stated indicators by year; ``gdp_per_person:YEAR`` (yuan) and
        ``population_density:YEAR`` (persons per km²) where both parts are of that year;
        ``area_km2``; ``minerals_documented`` (minerals with a citable figure in the region or
        below it — a count of what is documented, so a region without any is unknown).
    """
    place = regions[regions["level"] == level].set_index("adcode")
    if place.empty:
        raise SettingError(
            "error.compare_choice", found=level, nearest=("province", "prefecture", "county")
        )
    values: dict[str, pd.Series] = {}
    facts: dict[str, dict[str, object]] = {}
    stated = region_stats[region_stats["region_code"].isin(place.index)]
    stated = stated.assign(
        key=stated["indicator"].astype(str) + ":" + stated["year"].astype(int).astype(str)
    )
    figures = wide(stated, place.index)
    said = {str(key): _sources(part) for key, part in stated.groupby("key")["source"]}
    for row in indicators.to_dict("records"):
        key = f"{row['indicator']}:{int(row['year'])}"
        if key not in figures:
            continue
        values[key] = figures[key]
        facts[key] = {
            **{name: row[name] for name in ("name", "name_en", "unit", "unit_en", "direction")},
            "vintage": str(int(row["year"])),
            "origin": "stated",
            "source": said[key],
        }
    _derive(values, facts, place["area_km2"])
    values["area_km2"] = place["area_km2"]
    facts["area_km2"] = _derived(
        "面积（由边界计算）", "Area (from the boundary)", "平方公里", "km²", "none", "2024",
        "data/boundaries: equal-area projection", origin="computed",
    )  # fmt: skip
    documented = minerals[minerals["kind"].isin(PRESENT_KINDS) & minerals["industry_id"].notna()]
    holder = to_level(documented["region_code"], regions, level)
    values["minerals_documented"] = (
        documented.groupby(holder)["industry_id"].nunique().reindex(place.index).astype(float)
    )
    facts["minerals_documented"] = _derived(
        "有可引用数据的矿种数", "Minerals with a citable figure", "种", "minerals", "more",
        "2007–2025", "data/resources/minerals.csv",
    )  # fmt: skip
    if terminals is not None:
        values["rail_terminals"] = _rail_terminals(terminals, regions, place.index, level)
        facts["rail_terminals"] = _derived(
            "服务本区域的铁路货运换装站数", "Freight rail terminals that serve the region", "个",
            "terminals", "more", "2025", "data/transport/terminals.csv", origin="computed",
        )  # fmt: skip
    table = pd.DataFrame(values).dropna(axis=1, how="all").astype(float)
    return Endowment(table, _facts(table, facts))


def _derive(
    values: dict[str, pd.Series], facts: dict[str, dict[str, object]], area_km2: pd.Series
) -> None:
    """Add what two figures of one year give: GDP per resident, residents per km²."""
    for key in [key for key in values if key.startswith("gdp:")]:
        year = key.partition(":")[2]
        people = values.get(f"population_resident:{year}")
        if people is not None:
            # 亿元 over 万人: 1e8 / 1e4 yuan per person.
            values[f"gdp_per_person:{year}"] = values[key] / people * 1e4
            facts[f"gdp_per_person:{year}"] = _derived(
                "人均地区生产总值", "GDP per resident", "元/人", "yuan per person", "more", year,
                f"{key} ÷ population_resident:{year}",
            )  # fmt: skip
    for key in [key for key in values if key.startswith("population_resident:")]:
        year = key.partition(":")[2]
        # 万人: 1e4 persons.
        values[f"population_density:{year}"] = values[key] * 1e4 / area_km2
        facts[f"population_density:{year}"] = _derived(
            "人口密度", "Population density", "人/平方公里", "persons per km²", "none", year,
            f"{key} ÷ area_km2",
        )  # fmt: skip


def _rail_terminals(
    terminals: pd.DataFrame, regions: pd.DataFrame, index: pd.Index, level: str
) -> pd.Series:
    """Count the rail terminals that serve a seat in each region.

    Every seat was looked up, so a region that none serves has 0: known to be absent.
    """
    rail = terminals[(terminals["mode"] == "rail") & terminals["serves"].notna()]
    served = rail["serves"].str.split(";").explode()
    served = served[served != ""]
    holder = to_level(served, regions, level)
    pairs = pd.DataFrame({"terminal": served.index, "adcode": holder.to_numpy()}).dropna()
    counts = pairs.drop_duplicates().groupby("adcode").size()
    return counts.reindex(index, fill_value=0).astype(float)


def with_own(
    bundled: Endowment, own: pd.DataFrame, *, source: str, units: Mapping[str, str] | None = None
) -> Endowment:
    """Add a user's indicators to the bundled ones.

    Parameters
    ----------
    own
        Index adcode (matched before, see gis.regions.matching), columns of numbers; a column named as a
        bundled indicator is refused rather than silently replaced.
    source
        Name of the user's file, shown beside every figure from it.
    units
        Unit by column, as it is written; a heading then names its column without the unit in it.
    """
    twice = [str(name) for name in own.columns if name in bundled.table.columns]
    if twice:
        raise InputTableError("error.indicator_twice", found=twice)
    floats.require_once(own.index)
    floats.require_same_kind(own.index, bundled.table.index)
    own = pd.DataFrame(floats.of_table(own), index=own.index, columns=own.columns)
    table = bundled.table.join(own)
    facts = {
        name: _derived(said, said, unit, unit_name(unit, "en"), "none", "", source, origin="own")
        for name, said, unit in _own_names([str(name) for name in own.columns], units or {})
    }
    return Endowment(table, pd.concat([bundled.facts, _facts(table[list(own.columns)], facts)]))


def _own_names(columns: Sequence[str], units: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """Return each heading with its name and its unit: 产值（万元） that is shown in 亿元 is not named by 万元."""
    stems = [of_heading(name)[0] if name in units else name for name in columns]
    return [
        (name, stem if stems.count(stem) == 1 else name, units.get(name, ""))
        for name, stem in zip(columns, stems, strict=True)
    ]


def overview(everything: Endowment) -> Endowment:
    """Return the indicators of ``OVERVIEW``, in every year, and a user's own.

    Examples
    --------
    >>> table = pd.DataFrame({"gdp:2020": [1.0], "coal_mines:2024": [2.0], "x": [3.0]})
    >>> facts = pd.DataFrame({"origin": ["stated", "stated", "own"]}, index=table.columns)
    >>> list(overview(Endowment(table, facts)).table)
    ['gdp:2020', 'x']
    """
    own = everything.facts["origin"] == "own"
    kept = [key for key in everything.table if own[key] or str(key).partition(":")[0] in OVERVIEW]
    return Endowment(everything.table[kept], everything.facts.loc[kept])


def compare(
    everything: Endowment, adcodes: Sequence[str], chosen: Sequence[str] | None = None
) -> Endowment:
    """Return 2 to 60 regions with the chosen indicators; missing stays missing.

    Parameters
    ----------
    adcodes
        Regions of the level of ``everything``, in the order wanted.
    chosen
        Indicators (``gdp:2023``, or ``gdp`` for the year known for most of these regions);
        all that are known for at least one of the regions, and a user's own, when None.

    Returns
    -------
    Endowment
        ``facts`` counts the coverage among these regions.

    Raises
    ------
    SettingError
        If there are fewer than 2 or more than 60 regions, or one stands twice.
    UnknownNameError
        If an indicator or a region is not there.
    """
    codes = list(dict.fromkeys(adcodes))
    if not MINIMUM_REGIONS <= len(codes) <= MAXIMUM_REGIONS or len(codes) < len(adcodes):
        raise SettingError(
            "error.region_count",
            found=len(adcodes),
            different=len(codes),
            minimum=MINIMUM_REGIONS,
            maximum=MAXIMUM_REGIONS,
        )
    unknown = [code for code in codes if code not in everything.table.index]
    if unknown:
        raise UnknownNameError(
            "error.region_other_level", found=unknown, count=len(everything.table)
        )
    rows = everything.table.loc[codes]
    names = (
        list(rows.columns[rows.notna().any() | (everything.facts["origin"] == "own")])
        if chosen is None
        else [resolve(rows, name, everything.table) for name in chosen]
    )
    names = list(dict.fromkeys(names))
    part = rows[names]
    known = part.notna().sum()
    facts = everything.facts.loc[names].assign(
        known=known, regions=len(codes), coverage=known / len(codes)
    )
    return Endowment(part, facts)


def resolve(rows: pd.DataFrame, name: str, everywhere: pd.DataFrame | None = None) -> str:
    """Return the indicator meant by ``name``: itself, or its best known (then latest) year.

    Parameters
    ----------
    rows
        Regions that are compared × indicators.
    name
        An indicator, with or without its year.
    everywhere
        All regions of the level: of years known for as many of the compared regions, the latest
        of those with the best coverage of the level (in tenths) counts, because its figures are
        of one kind.
    """
    if name in rows.columns:
        return name
    years = [key for key in rows.columns if key.partition(":")[0] == name]
    if not years:
        base, every = name.partition(":")[0], list(rows.columns)
        others = [key for key in every if key.partition(":")[0] == base]
        near = others or list(nearest(base, [key.partition(":")[0] for key in every])) or every
        raise UnknownNameError("error.compare_indicator", found=name, nearest=near)
    all_rows = rows if everywhere is None else everywhere
    known = {
        str(key): (int(rows[key].notna().sum()), round(float(all_rows[key].notna().mean()), 1))
        for key in years
    }
    return max(known, key=lambda key: (*known[key], key))


def one_vintage(part: Endowment, everywhere: pd.DataFrame | None = None) -> dict[str, list[str]]:
    """Return one vintage of each indicator, the best known, then latest, with its other ones.

    A user's own columns are kept as they are; ``everywhere``: see :func:`resolve`.

    Examples
    --------
    >>> table = pd.DataFrame({"gdp:2020": [1.0, 2.0], "gdp:2023": [3.0, np.nan], "x:1": [1.0, 1.0]})
    >>> facts = pd.DataFrame({"origin": ["stated", "stated", "own"]}, index=table.columns)
    >>> one_vintage(Endowment(table, facts))
    {'gdp:2020': ['gdp:2023'], 'x:1': []}
    """
    kinds: dict[tuple[bool, str], list[str]] = {}
    for key, origin in part.facts["origin"].items():
        own, name = origin == "own", str(key)
        kinds.setdefault((own, name if own else name.partition(":")[0]), []).append(name)
    best = [
        keys[0] if own else resolve(part.table[keys], name, everywhere)
        for (own, name), keys in kinds.items()
    ]
    return {
        key: [other for other in keys if other != key]
        for key, keys in zip(best, kinds.values(), strict=True)
    }


def years(facts: pd.DataFrame) -> list[str]:
    """Return the different years that the indicators are of, the earliest first.

    Examples
    --------
    >>> years(pd.DataFrame({"vintage": ["2023", "2020", "", "2023"]}))
    ['2020', '2023']
    """
    found = facts["vintage"].astype(str).str.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)").explode()
    return sorted(found.dropna().unique())


def directions(facts: pd.DataFrame, chosen: Mapping[str, int] | None = None) -> dict[str, int]:
    """Return +1 or −1 per indicator: the user's choice, else the bundled direction.

    An indicator that is neither good nor bad in itself (area, population) has no entry until
    the user gives one.

    Examples
    --------
    >>> facts = pd.DataFrame({"direction": ["more", "none"]}, index=["gdp:2023", "area_km2"])
    >>> directions(facts, {"area_km2": -1})
    {'gdp:2023': 1, 'area_km2': -1}
    """
    found = {
        str(name): _DIRECTIONS[way]
        for name, way in facts["direction"].items()
        if way in _DIRECTIONS
    }
    return found | {name: sign for name, sign in (chosen or {}).items() if name in facts.index}


def _sources(column: pd.Series) -> str:
    """Return the different sources, the most frequent first, at most three and a count."""
    names = [str(name) for name in column.dropna().value_counts().index]
    more = f" (+{len(names) - 3})" if len(names) > 3 else ""
    return " | ".join(names[:3]) + more


def _derived(*said: str, origin: str = "derived") -> dict[str, object]:
    """Return facts from name, name_en, unit, unit_en, direction, vintage and source."""
    keys = ("name", "name_en", "unit", "unit_en", "direction", "vintage", "source")
    facts: dict[str, object] = dict(zip(keys, said, strict=True))
    return facts | {"origin": origin}


def _facts(table: pd.DataFrame, facts: Mapping[str, Mapping[str, object]]) -> pd.DataFrame:
    rows = []
    for name in table.columns:
        known = int(table[name].notna().sum())
        share = known / len(table) if len(table) else np.nan
        rows.append({**facts[str(name)], "known": known, "regions": len(table), "coverage": share})
    return pd.DataFrame(rows, index=table.columns, columns=list(FACT_COLUMNS))
