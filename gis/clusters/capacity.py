"""Thick and thin places of a product: capacity a person, here and as far as the goods travel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from gis.atlas import Atlas, kept
from gis.clusters.chains import Works
from gis.clusters.standing import PEOPLE, all_plants
from gis.errors import SettingError
from gis.freight import costs, matrix, whereabouts
from gis.freight.costs import Choice, Terms
from gis.freight.graph import network
from gis.freight.suppliers import nearest_supplier
from gis.indicators import balance as against
from gis.indicators import plants
from gis.indicators.statistics import together, wide
from gis.industries.portfolio import from_long
from gis.ranks import reaches
from gis.regions import tree
from gis.regions.tree import ancestors, to_level
from gis.sphere import apart_km, straight_km
from gis.words.catalogue import text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Products in Mt a year, which are sold by the tonne not far from where they are made.
PRODUCTS = ("clinker", "cement")
# How far, by straight line, km by road or CNY a tonne by whatever way is cheapest: straight km as the page of a region
# has it; road after CEMBUREAU (200 km); 0.49 CNY/t-km over those.
REACH = {"distance": 150.0, "road": 200.0, "cost": 98.0}
# Capacities are listed with so many decimals at most; a sum of binary fractions would show more.
_KNOWN = 6
# A square of all 2,891 counties by road takes minutes; nobody waits for it unasked.
BY_ROAD = ("province", "prefecture")


def apart(atlas: Atlas, level: str, by: str) -> pd.DataFrame:
    """Return how far the regions of a level lie apart, square by adcode.

    Parameters
    ----------
    level
        ``province``, ``prefecture`` or ``county``.
    by
        ``distance`` (km in a straight line between centres), ``road`` (km by road between seats) or ``cost``
        (CNY a tonne between seats, by whatever way is cheapest).

    Returns
    -------
    DataFrame
        Rows and columns adcode, 0 on the diagonal; inf is unreachable.

    Raises
    ------
    SettingError
        If counties are wanted by road or cost.

    Examples
    --------
    >>> table = apart(Atlas.bundled(), "province", "distance")
    >>> table.shape, float(table.loc["110000", "110000"]), round(table.loc["110000", "120000"])
    ((34, 34), 0.0, 113)
    """
    rows = atlas.regions()
    rows = rows[rows["level"] == level].set_index("adcode")
    if by == "distance":
        return apart_km(rows[["lon", "lat"]])
    if level not in BY_ROAD:
        raise SettingError("error.balance_county", by=by, known=", ".join(BY_ROAD))
    spots = [
        whereabouts.seat(atlas, str(code), level, row["name"]) for code, row in rows.iterrows()
    ]
    factors = costs.defaults(atlas)
    choice = Choice(("road",)) if by == "road" else Choice()
    terms = Terms(factors, choice)
    return matrix.least(
        network.load(atlas), spots, by="km" if by == "road" else "cost", terms=terms
    )


def places(
    atlas: Atlas, product: str, level: str, *, by: str = "distance", reach: float | None = None
) -> pd.DataFrame:
    """Return capacity against people by region, and what kind of place each is.

    Parameters
    ----------
    product
        One of ``PRODUCTS``.
    level, by
        See :func:`apart`.
    reach
        How far neighbours count, in the unit of ``by``; ``REACH`` if not given.

    Returns
    -------
    DataFrame
        Index adcode: ``capacity`` in Mt a year, a lower bound, with ``plants`` and ``unknown`` (how
        many have no known capacity); ``people`` of the census of 2020; ``per_person`` and
        ``around`` in t a person and year; ``sure``: whether the kind stays what it is however much
        the plants of unknown capacity make, here and within reach; the rest as :func:`gis.indicators.balance.balance` and
        :func:`gis.indicators.balance.surplus` say (surpluses in Mt a year). NaN: people or capacity
        of the region are unknown.

    Raises
    ------
    SettingError
        If the reach is below 0, or as for :func:`apart`.
    UnknownNameError
        If the product is none of the trackers'.

    Examples
    --------
    >>> found = places(Atlas.bundled(), "clinker", "prefecture")
    >>> found.loc["510800", ["per_person", "ratio"]].astype(float).round(2).tolist(), found.loc["510800", "place"]
    ([2.91, 2.95], 'thick')
    """
    regions = atlas.regions()
    made = plants.by_region(all_plants(atlas), product, regions, level)
    people = wide(together(atlas), made.index)[PEOPLE]
    limit = REACH[by] if reach is None else reach
    between = apart(atlas, level, by)
    found = against.balance(made["capacity"], people, between, limit)
    found = found.join(against.surplus(found, between, limit))
    found[["per_person", "around"]] *= 1e6
    found.insert(1, "plants", made["plants"])
    found.insert(2, "unknown", made["unknown"])
    near = (between.reindex(index=made.index, columns=made.index) <= limit).to_numpy()
    # What the source does not cover is no part of the sums around a place.
    unknown = made["unknown"].fillna(0).to_numpy(dtype=int)
    around_unknown = near @ unknown
    found["sure"] = (reaches(found["ratio"], 1) | (unknown == 0)) & (
        reaches(found["around_ratio"], 1) | (around_unknown == 0)
    )
    return found


@kept("plants", "plant-capacities", "figure-sources", "regions")
def works(atlas: Atlas, level: str = "county") -> pd.DataFrame:
    """Return what operating kilns can make, by region, in the columns of the minerals table.

    Returns
    -------
    DataFrame
        One row a region of the level and product (``cement``, ``clinker``): ``value`` in Mt a year, a lower
        bound (``relation`` is >=) over the plants whose capacity is known and not in doubt; NaN
        where none is. ``metric`` says how many plants stand and how many are not summed.

    Examples
    --------
    >>> rows = works(Atlas.bundled(), "prefecture").set_index(["region_code", "industry_id"])
    >>> rows.loc[("511700", "cement"), ["metric", "relation"]].tolist(), float(rows.loc[("511700", "cement"), "value"])
    (['在产产能，3 家', '>='], 6.94)
    """
    every = atlas.table("plants")
    kept_rows = every[(every["kind"] == "cement") & every["status"].isin(plants.RUNNING)]
    places_of = kept_rows.dropna(subset=["region_code"]).set_index("plant_id")
    if level != "county":
        held = to_level(places_of["region_code"], atlas.regions(), level)
        places_of = places_of.assign(region_code=held).dropna(subset=["region_code"])
    doubtful = places_of["doubt"].fillna("").str.contains("capacity", regex=False)
    made = atlas.table("plant-capacities")
    made = made[made["plant_id"].isin(places_of.index) & made["status"].isin(plants.RUNNING)]
    made = made.assign(
        region_code=made["plant_id"].map(places_of["region_code"]),
        capacity=made["capacity"].mask(made["plant_id"].map(doubtful)),
    )
    source = atlas.table("figure-sources").set_index("source_id").loc["gem-cement"]
    rows = []
    for (region, product), part in made.groupby(["region_code", "product"]):
        known, total = int(part["capacity"].notna().sum()), len(part)
        key = "finding.works_known" if known == total else "finding.works"
        said = {"plants": total} | ({} if known == total else {"unknown": total - known})
        rows.append(
            {
                "region_code": region, "industry_id": product, "kind": "capacity",
                "mineral": text(f"product.{product}"), "relation": ">=", "unit": "Mt/a",
                "metric": text(key, "zh", **said),
                "metric_en": text(key, "en", **said),
                "value": round(part["capacity"].sum(min_count=1), _KNOWN), "year": int(source["vintage"][:4]),
                "vintage": source["vintage"], "source": source["title"],
                "confidence": source["confidence"], "citable": "yes",
            }
        )  # fmt: skip
    return pd.DataFrame(rows)


def works_around(atlas: Atlas, codes: Iterable[str], by: str) -> Works:
    """Return which regions have listed works that run, and for the others the county with works that is nearest.

    Parameters
    ----------
    codes
        adcodes of any level.
    by
        ``distance`` (straight km between points inside the regions) or ``cost`` (least freight cost between the
        seats, CNY a tonne), as :func:`gis.clusters.knowledge.apart`.

    Examples
    --------
    >>> found = works_around(Atlas.bundled(), ["511700", "511703"], "distance")
    >>> float(found.own.loc["511700", "cement"]), found.near[("511703", "cement")][0]
    (1.0, '511725')
    """
    wanted, rows, known = list(codes), works(atlas), tree.places(atlas)
    own: list[tuple[str, str]] = []
    near: dict[tuple[str, str], tuple[str, float]] = {}
    for product, part in rows.groupby("industry_id"):
        counties = [str(code) for code in part["region_code"]]
        holders = {up for code in counties for up in (code, *ancestors(atlas, code))}
        own += [(code, str(product)) for code in wanted if code in holders]
        rest = [code for code in wanted if code in known and code not in holders]
        for code, supplier, gap in _nearest_of(atlas, rest, counties, by):
            near[(code, str(product))] = (supplier, gap)
    table = pd.DataFrame(own, columns=["adcode", "industry_id"]).assign(count=1.0)
    return Works(from_long(table, region="adcode", industry="industry_id", value="count"), near)


def _nearest_of(
    atlas: Atlas, codes: list[str], suppliers: list[str], by: str
) -> Iterator[tuple[str, str, float]]:
    """Give for each region the nearest of some counties and how far it is; nothing where none is reached."""
    if not codes or not suppliers:
        return
    if by == "cost":
        buyers, sellers = (_seats(atlas, one) for one in (codes, suppliers))
        found = nearest_supplier(
            network.load(atlas), buyers, sellers, Terms(costs.defaults(atlas)), "cost"
        )
        for code, supplier, gap in zip(codes, found["supplier"], found["freight"], strict=True):
            if supplier is not None:
                yield code, str(supplier), float(gap)
        return
    points = atlas.regions().drop_duplicates("adcode").set_index("adcode")
    at = points.loc[suppliers]
    count = len(suppliers)
    for code in codes:
        here = points.loc[code]
        km = straight_km([here["lon"]] * count, [here["lat"]] * count, at["lon"], at["lat"])
        nearest = int(km.argmin())
        yield code, suppliers[nearest], float(km[nearest])


def _seats(atlas: Atlas, codes: list[str]) -> pd.DataFrame:
    known = tree.places(atlas)
    spots = [whereabouts.seat(atlas, code, known[code].level, known[code].name) for code in codes]
    return pd.DataFrame(
        {axis: [getattr(one, axis) for one in spots] for axis in ("lon", "lat")}, codes
    )
