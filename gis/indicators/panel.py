"""Region × industry tables of the whole country, ready for every measure of specialisation.

Employment of the census by eleven industries and the rest, capacity by product, and the leading
industries that development zones name. Cells are persons, tonnes or counts: one unit a table.
"""

from __future__ import annotations

import pandas as pd

from gis.errors import SettingError
from gis.indicators.plants import PRODUCTS, Plants, by_region
from gis.indicators.statistics import wide
from gis.regions.tree import to_level
from gis.schema import LEVELS

YEAR = 2020
INDUSTRIES = (
    "primary", "mining", "manufacturing", "utilities", "construction", "trade", "transport",
    "real_estate", "business_services", "science", "it",
)  # fmt: skip
# What the table by county does not give: lodging, finance, education, health, administration …
REST = "other"
KINDS = ("employment", "capacity", "zones")
SECTORS = ("primary", "secondary", "tertiary")


def _adcodes(regions: pd.DataFrame, level: str) -> pd.Index:
    if level not in LEVELS:
        raise SettingError("error.compare_choice", found=level, nearest=LEVELS)
    return pd.Index(regions.loc[regions["level"] == level, "adcode"], name="adcode")


def employment(statistics: pd.DataFrame, regions: pd.DataFrame, level: str) -> pd.DataFrame:
    """Return employed persons by industry in 2020, estimated from the census.

    x_ri = employed_r · share_ri, employed_r = people of 15 and over × employment rate. Shares are
    of the long form (about a tenth of the households): under 2 points a county's are noise.

    Parameters
    ----------
    statistics
        Figures with ``region_code``, ``indicator``, ``year``, ``value``.
    regions
        The bundled regions.
    level
        ``province``, ``prefecture`` or ``county``.

    Returns
    -------
    DataFrame
        Index adcode, columns ``INDUSTRIES`` and ``other``, persons. A region without the figures
        has no row, because nothing of it is known.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.indicators import statistics
    >>> atlas = Atlas.bundled()
    >>> table = employment(statistics.together(atlas), atlas.regions(), "county")
    >>> table.shape
    (2839, 12)
    """
    adcodes = _adcodes(regions, level)
    names = {f"employment_{name}_share" for name in INDUSTRIES} | {"employed"}
    rows = statistics[(statistics["year"] == YEAR) & statistics["indicator"].isin(names)]
    table = wide(rows, adcodes).dropna()
    shares = pd.DataFrame(
        {name: table[f"employment_{name}_share:{YEAR}"] / 100 for name in INDUSTRIES}
    )
    # Shares are rounded to a hundredth of a point, so that a sum may exceed the whole a little.
    shares[REST] = (1 - shares.sum(axis=1)).clip(lower=0.0)
    return shares.mul(table[f"employed:{YEAR}"], axis=0)


def sectors(statistics: pd.DataFrame, regions: pd.DataFrame, level: str, year: int) -> pd.DataFrame:
    """Return GDP by sector in one year, at the prices of that year.

    x_rs = gdp_r · share_rs, in the unit of the GDP; both of that year or no row.

    Parameters
    ----------
    statistics
        Figures with ``region_code``, ``indicator``, ``year``, ``value``.
    level, year
        Of the regions and of the figures.

    Returns
    -------
    DataFrame
        Index adcode, columns ``SECTORS``; regions of which a figure is unknown have no row.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.indicators import statistics
    >>> atlas = Atlas.bundled()
    >>> table = sectors(statistics.together(atlas), atlas.regions(), "prefecture", 2019)
    >>> table.loc["510100"].round(0).tolist()
    [612.0, 5245.0, 11155.0]
    """
    adcodes = _adcodes(regions, level)
    names = {"gdp"} | {f"share_{sector}" for sector in SECTORS}
    rows = statistics[(statistics["year"] == year) & statistics["indicator"].isin(names)]
    table = wide(rows, adcodes).reindex(columns=[f"{n}:{year}" for n in sorted(names)]).dropna()
    money = table[f"gdp:{year}"]
    return pd.DataFrame(
        {sector: money * table[f"share_{sector}:{year}"] / 100 for sector in SECTORS}
    )


def capacity(plants: Plants, regions: pd.DataFrame, level: str) -> pd.DataFrame:
    """Return operating capacity by product, a lower bound in the unit of each product.

    Returns
    -------
    DataFrame
        Index adcode, columns the products of :data:`gis.indicators.plants.PRODUCTS`. 0: none
        known to the tracker; NaN: plants stand and the capacity of none is known.
    """
    return pd.DataFrame(
        {product: by_region(plants, product, regions, level)["capacity"] for product in PRODUCTS}
    )


def zones(
    zones_table: pd.DataFrame, named: pd.DataFrame, regions: pd.DataFrame, level: str
) -> pd.DataFrame:
    """Return how many development zones name each leading industry, by region.

    Parameters
    ----------
    zones_table
        ``zone_id`` and ``region_code``.
    named
        ``zone_id``, ``wording``, ``gbt4754``: a wording that is clear counts under its division
        of GB/T 4754-2017, any other under itself.
    regions
        The bundled regions.
    level
        ``province``, ``prefecture`` or ``county``; a zone that is only known to lie in a coarser
        region is left out.

    Returns
    -------
    DataFrame
        Index adcode of the regions that hold a zone, columns division or wording, the most
        frequent first; a zone counts once an industry.

    Examples
    --------
    >>> where = pd.DataFrame({"zone_id": ["z"], "region_code": ["510113"]})
    >>> said = pd.DataFrame({"zone_id": ["z", "z"], "wording": ["建材", "水泥"], "gbt4754": ["30"] * 2})
    >>> from gis.atlas import Atlas
    >>> zones(where, said, Atlas.bundled().regions(), "prefecture").to_dict()
    {'30': {'510100': 1.0}}
    """
    _adcodes(regions, level)
    holder = to_level(zones_table.set_index("zone_id")["region_code"], regions, level)
    rows = pd.DataFrame(
        {
            "zone_id": named["zone_id"],
            "adcode": named["zone_id"].map(holder),
            "industry": named["gbt4754"].fillna(named["wording"]),
        }
    )
    rows = rows.dropna().drop_duplicates()
    table = pd.crosstab(rows["adcode"], rows["industry"]).astype(float)
    order = table.sum().sort_values(ascending=False, kind="stable").index
    return table[order].rename_axis(columns=None)
