"""What stands in a region: works, zones, market, by-products within reach, and its place in the country.

Everything is a figure with a source or is said to be unknown; plants are lower bounds, by-products
are read from proxies, zones lie where their names say.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from gis.atlas import Atlas, kept
from gis.freight import whereabouts
from gis.freight.whereabouts import Spot
from gis.indicators import balance as against
from gis.indicators import breaks, byproducts, plants
from gis.indicators.plants import RUNNING, Plants
from gis.indicators.statistics import together, wide
from gis.regions.tree import places, to_level
from gis.sphere import apart_km

# What a market is read from, in the order in which it is shown.
MARKET = (
    "population_census:2020", "population_resident:2023", "urban_share_census:2020", "gdp:2023",
    "share_secondary:2023", "industrial_firms:2022", "employed:2020",
    "employment_construction_share:2020", "housing_area_per_person:2020", "cement_plants:2025",
    "cement_capacity:2025", "clinker_capacity:2025", "development_zones:2018",
    "building_materials_zones:2018",
)  # fmt: skip
PEOPLE = "population_census:2020"
REACH_KM = 150.0


@dataclass(frozen=True)
class Standing:
    """What stands in a region.

    Attributes
    ----------
    adcode, level
        The region; a municipality is read as a prefecture.
    figures
        One row an indicator: ``value``, ``unit``, ``percentile`` (of the ``known`` regions of
        the level), ``source``, ``confidence``, ``break`` (the year from which it is another
        series, NaN for none); a region without the figure has no row.
    works
        Operating plants in the region, the largest of each kind first.
    totals
        Sums by product, lower bounds.
    zones
        Development zones whose names place them in the region.
    by_products
        By proxy, of the plants in the region and those within ``reach_km`` of its seat: a province
        is longer than any reach, and what stands in it is never fewer than what is within reach.
    balance
        Clinker a person here and within reach, in tonnes a year, and against the country (see
        :func:`gis.indicators.balance.balance`); None where it is unknown.
    reach_km
        Great-circle distance that counts as reach.
    """

    adcode: str
    level: str
    figures: pd.DataFrame
    works: pd.DataFrame
    totals: pd.DataFrame
    zones: pd.DataFrame
    by_products: pd.DataFrame
    balance: pd.Series | None
    reach_km: float


def all_plants(atlas: Atlas) -> Plants:
    """Return every plant that the atlas knows."""
    return Plants(atlas.table("plants"), atlas.table("plant-capacities"))


# A region's page, sheet and panel ask for the same: a fifth of what the page took was to answer it a second time.
@kept(most=64)
def standing(atlas: Atlas, adcode: str, *, reach_km: float = REACH_KM) -> Standing:
    """Return what stands in a region. It is kept for the next who asks: nobody writes into its frames.

    Parameters
    ----------
    adcode
        A region of any level.
    reach_km
        Great-circle distance within which by-products and neighbours count.

    Examples
    --------
    >>> found = standing(Atlas.bundled(), "510100")
    >>> len(found.works[found.works["kind"] == "cement"]), found.level
    (3, 'prefecture')
    """
    place = places(atlas)[adcode]
    level = "prefecture" if "prefecture" in place.levels else place.level
    regions = atlas.regions()
    here = all_plants(atlas).where(plants.counties_of(adcode, regions), statuses=RUNNING)
    spot = whereabouts.seat(atlas, adcode, level, place.name)
    return Standing(
        adcode=adcode,
        level=level,
        figures=_figures(atlas, adcode, level),
        works=plants.listed(here),
        totals=plants.totals(here),
        zones=zones_in(atlas, adcode),
        by_products=by_products_around(atlas, spot, reach_km, here.table["plant_id"]),
        balance=_balance_of(atlas, adcode, level, reach_km),
        reach_km=reach_km,
    )


def by_products_around(
    atlas: Atlas, spot: Spot, reach_km: float = REACH_KM, also: Iterable[str] = ()
) -> pd.DataFrame:
    """Return the by-products of the plants that run within a great-circle distance of a point.

    Parameters
    ----------
    also
        Ids of plants that count however far they are.

    Returns
    -------
    DataFrame
        See :func:`gis.indicators.byproducts.by_products`.

    Examples
    --------
    >>> spot = whereabouts.seat(Atlas.bundled(), "500156", "county", "武隆区")
    >>> int(by_products_around(Atlas.bundled(), spot, 1.0)["plants"].sum())
    0
    """
    running = all_plants(atlas).where(statuses=RUNNING)
    near = {*plants.around(running, spot.lon, spot.lat, reach_km)["plant_id"], *also}
    return byproducts.by_products(plants.behind(running, near))


def zones_in(atlas: Atlas, adcode: str) -> pd.DataFrame:
    """Return the development zones whose names place them in a region, those of the state first."""
    rows = atlas.table("zones")
    place = places(atlas)[adcode]
    holder = to_level(rows["region_code"], atlas.regions(), place.level)
    inside = rows[(holder == adcode) | (rows["region_code"] == adcode)]
    return inside.sort_values(
        ["approval", "area_ha"], ascending=[False, False], kind="stable"
    ).reset_index(drop=True)


def _figures(atlas: Atlas, adcode: str, level: str) -> pd.DataFrame:
    every, regions = together(atlas), atlas.regions()
    adcodes = pd.Index(regions.loc[regions["level"] == level, "adcode"], name="adcode")
    table = wide(every[every["indicator"].isin({key.partition(":")[0] for key in MARKET})], adcodes)
    said = every[every["region_code"] == adcode]
    jumps = breaks.marks(said, [adcode])
    said = said.set_index(said["indicator"] + ":" + said["year"].astype(str))
    rows = [
        {
            "indicator": key,
            "value": float(table.loc[adcode, key]),
            "unit": said.loc[key, "unit"],
            "percentile": float(against.percentile(table[key])[adcode]),
            "known": int(table[key].notna().sum()),
            "source": said.loc[key, "source"],
            "confidence": said.loc[key, "confidence"],
            "break": _since(key, adcode, jumps),
        }
        for key in MARKET
        if key in table and pd.notna(table.loc[adcode, key])
    ]
    columns = ["indicator", "value", "unit", "percentile", "known", "source", "confidence", "break"]
    return pd.DataFrame(rows, columns=columns)


def _since(key: str, adcode: str, jumps: dict[tuple[str, str], tuple[int, ...]]) -> float:
    indicator, _, year = key.partition(":")
    since, _ = breaks.beside(indicator, int(year), jumps.get((adcode, indicator), ()))
    return float(since) if since else math.nan


@kept("regions", "plants", "plant-capacities", "region_stats", "figures", most=8)
def clinker_balance(atlas: Atlas, level: str, reach_km: float) -> pd.DataFrame:
    """Return clinker a person by region of a level, and within reach, in tonnes a year.

    Returns
    -------
    DataFrame
        See :func:`gis.indicators.balance.balance`; people of the census of 2020. Beside it ``plants`` that
        make clinker, ``unknown`` (how many of them have no known capacity) and ``around_unknown`` (those of
        all regions within reach, this one among them): where there are any, the figures are lower bounds.
    """
    regions = atlas.regions()
    rows = regions[regions["level"] == level].set_index("adcode")
    made = plants.by_region(all_plants(atlas), "clinker", regions, level)
    people = wide(together(atlas), rows.index)[PEOPLE]
    apart = apart_km(rows[["lon", "lat"]])
    found = against.balance(made["capacity"] * 1e6, people, apart, reach_km)
    counts = made[["plants", "unknown"]].astype(float)  # NaN: the source does not cover it
    near = (apart.reindex(index=made.index, columns=made.index) <= reach_km).to_numpy()
    return found.join(counts).assign(around_unknown=near @ counts["unknown"].fillna(0).to_numpy())


def _balance_of(atlas: Atlas, adcode: str, level: str, reach_km: float) -> pd.Series | None:
    if level == "county":
        # The balance is read by prefecture: 2,891 counties would be 8 million pairs.
        adcode, level = places(atlas)[adcode].prefecture_adcode, "prefecture"
    row = clinker_balance(atlas, level, reach_km).loc[adcode]
    return None if pd.isna(row["per_person"]) else row
