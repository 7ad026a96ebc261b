"""Plants: works that stand, what they can make at least, and how many nobody knows the size of.

A capacity is a figure of the tracker or unknown (NaN), never 0; a sum over plants is a lower
bound, and the plants of unknown capacity are counted apart. A region without a plant has none
known to the tracker, which is not the same as none; of a region whose rows the source does not
hold (``UNCOVERED``) nothing is known at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from gis.errors import UnknownNameError
from gis.nearest import nearest
from gis.regions.tree import to_level
from gis.sphere import straight_km

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

KINDS = ("cement", "steel", "coal_power", "coal_mine", "iron_ore", "waste_power")
# Product -> kind of plant that makes it.
PRODUCTS = {
    "cement": "cement",
    "clinker": "cement",
    "crude_steel": "steel",
    "blast_furnace_iron": "steel",
    "coal_power": "coal_power",
    "coal": "coal_mine",
    "iron_ore": "iron_ore",
    "waste_power": "waste_power",
}
# The tracker lists these by unit: a station with four boilers has four rows.
LISTED_BY_UNIT = "waste_power"
OPERATING = "operating"
# What is to be retired runs until then: the tracker lists it as operating, to be retired.
RUNNING = (OPERATING, "pre_retirement")
# The trackers' rows of Macao were not part of the source: nothing is known there, which is not 0.
UNCOVERED = ("820000",)
TOTAL_COLUMNS = ("product", "unit", "plants", "capacity", "unknown")


@dataclass(frozen=True)
class Plants:
    """The plants and their capacities.

    Attributes
    ----------
    table
        One row a plant, of waste power one a unit: ``plant_id``, ``kind``, ``name``, ``name_en``, ``region_code`` (county),
        ``lon``, ``lat`` (degrees, WGS 84), ``precision``, ``status``, ``process``, ``owner``,
        ``start_year``, ``doubt``.
    capacities
        One row a plant, product and status: ``capacity`` in ``unit``; NaN is unknown.
    """

    table: pd.DataFrame
    capacities: pd.DataFrame

    def where(
        self,
        regions: Iterable[str] | None = None,
        *,
        kinds: Iterable[str] | None = None,
        statuses: Iterable[str] | None = None,
    ) -> Plants:
        """Return the plants of some counties, kinds and statuses; None is all of them.

        Parameters
        ----------
        regions
            adcodes of counties (see :func:`counties_of`).

        Raises
        ------
        UnknownNameError
            If a kind is none of ``KINDS``.
        """
        table = self.table
        if regions is not None:
            table = table[table["region_code"].isin(set(regions))]
        if kinds is not None:
            wanted = list(kinds)
            for kind in wanted:
                if kind not in KINDS:
                    raise UnknownNameError(
                        "error.unknown_kind", found=kind, nearest=nearest(kind, KINDS) or KINDS
                    )
            table = table[table["kind"].isin(wanted)]
        if statuses is not None:
            table = table[table["status"].isin(set(statuses))]
        kept = self.capacities["plant_id"].isin(table["plant_id"])
        return Plants(table, self.capacities[kept])


def counties_of(adcode: str, regions: pd.DataFrame) -> list[str]:
    """Return the counties that lie in a region of any level, itself where it is one.

    Examples
    --------
    >>> rows = [["1", "county", "9", "8"], ["2", "county", "7", "8"], ["9", "prefecture", "9", "8"]]
    >>> columns = ["adcode", "level", "prefecture_adcode", "province_adcode"]
    >>> counties_of("9", pd.DataFrame(rows, columns=columns))
    ['1']
    """
    counties = regions[regions["level"] == "county"]
    held = counties[["adcode", "prefecture_adcode", "province_adcode"]].eq(adcode).any(axis=1)
    return list(counties.loc[held, "adcode"])


def work_of(row: Mapping[str, Any]) -> str:
    """Return what a row of the table of plants is a part of: the units of one power station, listed one by one, are one works.

    Examples
    --------
    >>> unit = {"plant_id": "u1", "kind": "waste_power", "name": "甲电站", "name_en": "", "region_code": "990101"}
    >>> work_of(unit) == work_of(unit | {"plant_id": "u2"}), work_of(unit | {"kind": "cement"})
    (True, 'u1')
    """
    if row["kind"] != LISTED_BY_UNIT:
        return str(row["plant_id"])
    said = row["name"] if isinstance(row["name"], str) and row["name"] else row["name_en"]
    return f"{said} {row['region_code']}"


def _works(plants: Plants, ids: pd.Series) -> pd.Series:
    """Return the works that each plant_id is of."""
    units = plants.table[plants.table["kind"] == LISTED_BY_UNIT]
    works = {row["plant_id"]: work_of(row) for row in units.to_dict("records")}
    return ids.map(lambda plant_id: works.get(plant_id, plant_id))


def behind(plants: Plants, ids: Iterable[str]) -> Plants:
    """Return the plants that rows of a list stand for: a row of a power station bears the id of its first unit alone.

    Parameters
    ----------
    ids
        ``plant_id`` of the rows of :func:`listed`, :func:`around` or :func:`search`.

    Returns
    -------
    Plants
        Those plants, and every unit of their power stations that is as far as the one named (running, planned …).

    Examples
    --------
    >>> unit = {"plant_id": "u1", "kind": "waste_power", "name": "甲电站", "region_code": "990101", "status": "operating"}
    >>> table = pd.DataFrame([unit, unit | {"plant_id": "u2"}, unit | {"plant_id": "u3", "status": "planned"}])
    >>> made = pd.DataFrame({"plant_id": ["u1", "u2", "u3"], "capacity": [18.0, 12.0, 30.0]})
    >>> behind(Plants(table, made), ["u1"]).capacities["capacity"].sum()
    np.float64(30.0)
    """
    of = pd.MultiIndex.from_arrays(
        [_works(plants, plants.table["plant_id"]), plants.table["status"]]
    )
    table = plants.table[of.isin(of[plants.table["plant_id"].isin(set(ids))])]
    return Plants(table, plants.capacities[plants.capacities["plant_id"].isin(table["plant_id"])])


def units_of(plants: Plants, plant_id: str) -> list[str]:
    """Return the rows of the works of a plant that are as far as it (running, planned …), itself among them."""
    return list(behind(plants, [plant_id]).table["plant_id"])


def _whole(rows: pd.DataFrame) -> pd.DataFrame:
    """Return works with the units of one power station that are equally far as one row of their summed capacity."""
    is_unit = rows["kind"] == LISTED_BY_UNIT
    works = rows["plant_id"].copy()
    works[is_unit] = [work_of(row) for row in rows[is_unit].to_dict("records")]
    of_one = [works, rows["status"]]
    made = rows["capacity"].groupby(of_one, dropna=False).transform("sum", min_count=1)
    first = ~pd.concat(of_one, axis=1, keys=range(2)).duplicated()
    return rows.assign(capacity=made)[first]


def totals(plants: Plants, status: str = OPERATING) -> pd.DataFrame:
    """Return, by product, how many plants make it and what they can make at least.

    Parameters
    ----------
    plants
        Those to be summed.
    status
        Status of the capacity; a power station may have units of several. What runs holds what is
        to be retired (``RUNNING``).

    Returns
    -------
    DataFrame
        One row a product that is made: ``unit``, ``plants`` (with the product; a power station
        counts once, however many units it has), ``capacity`` (a lower bound; NaN where no plant's
        is known), ``unknown`` (plants or units of unknown capacity).

    Examples
    --------
    >>> table = pd.DataFrame({"plant_id": ["a", "b"], "kind": ["cement", "cement"]})
    >>> made = pd.DataFrame({"plant_id": ["a", "b"], "product": ["cement"] * 2,
    ...     "status": ["operating"] * 2, "capacity": [2.5, np.nan], "unit": ["Mt/a"] * 2})
    >>> totals(Plants(table, made)).values.tolist()
    [['cement', 'Mt/a', 2, 2.5, 1]]
    """
    rows = plants.capacities[plants.capacities["status"].isin(_stages(status))]
    grouped = rows.groupby("product", sort=False)
    found = pd.DataFrame(
        {
            "unit": grouped["unit"].first(),
            "plants": _works(plants, rows["plant_id"]).groupby(rows["product"]).nunique(),
            # A sum of nothing but unknowns is unknown.
            "capacity": grouped["capacity"].sum(min_count=1),
            "unknown": grouped["capacity"].apply(lambda column: int(column.isna().sum())),
        }
    )
    order = [product for product in PRODUCTS if product in found.index]
    return found.loc[order].rename_axis("product").reset_index()[list(TOTAL_COLUMNS)]


def by_region(
    plants: Plants, product: str, regions: pd.DataFrame, level: str, status: str = OPERATING
) -> pd.DataFrame:
    """Return a product by region of a level, every region with a row.

    Parameters
    ----------
    plants
        Those to be summed.
    product
        One of ``PRODUCTS``.
    regions
        The bundled regions.
    level
        ``province``, ``prefecture`` or ``county``.

    Returns
    -------
    DataFrame
        Index adcode: ``plants`` (0: none known to the tracker), ``capacity`` (a lower bound; 0
        where no plant is known, NaN where plants stand and none's capacity is known),
        ``unknown``. All three are NA where the source does not cover the region (``UNCOVERED``).
    """
    if product not in PRODUCTS:
        raise UnknownNameError(
            "error.unknown_kind", found=product, nearest=nearest(product, PRODUCTS) or PRODUCTS
        )
    rows = plants.capacities
    rows = rows[(rows["product"] == product) & rows["status"].isin(_stages(status))]
    county = plants.table.set_index("plant_id")["region_code"]
    holder = to_level(rows["plant_id"].map(county), regions, level)
    grouped = rows.assign(adcode=holder.to_numpy()).groupby("adcode")
    adcodes = pd.Index(regions.loc[regions["level"] == level, "adcode"], name="adcode")
    works = _works(plants, rows["plant_id"]).groupby(holder.to_numpy())
    count = works.nunique().reindex(adcodes, fill_value=0)
    capacity = grouped["capacity"].sum(min_count=1).reindex(adcodes)
    known = grouped["capacity"].count().reindex(adcodes, fill_value=0)
    unknown = (grouped.size().reindex(adcodes, fill_value=0) - known).astype(int)
    # A work that a user adds there is known all the same.
    untold = (count == 0) & adcodes.isin(UNCOVERED)
    return pd.DataFrame(
        {
            "plants": count.astype("Int64").mask(untold),
            "capacity": capacity.mask(count == 0, 0.0).mask(untold),
            "unknown": unknown.astype("Int64").mask(untold),
        }
    )


def _stages(status: str) -> tuple[str, ...]:
    return RUNNING if status == OPERATING else (status,)


def listed(plants: Plants) -> pd.DataFrame:
    """Return the plants with their main product beside them, the largest first.

    What runs is listed with what of it runs, also what is to be retired; what a plant that runs
    has under construction, planned or closed is none of its capacity.

    Returns
    -------
    DataFrame
        The columns of ``Plants.table`` and ``product``, ``capacity`` (NaN is unknown), ``unit``:
        of cement works the cement, of those that only make clinker the clinker. The units of one power
        station, listed one by one, are one row of their summed capacity under the id of the first (see :func:`behind`).
    """
    made = plants.capacities
    runs = made["plant_id"].isin(set(plants.where(statuses=RUNNING).table["plant_id"]))
    made = made[~runs | made["status"].isin(RUNNING)]
    stages = [
        made["plant_id"],
        made["product"],
        made["status"].where(~made["status"].isin(RUNNING)),
    ]
    made = made.assign(
        capacity=made["capacity"].groupby(stages, dropna=False).transform("sum", min_count=1)
    )
    main = made.drop_duplicates("plant_id").set_index("plant_id")
    rows = plants.table.join(main[["product", "capacity", "unit"]], on="plant_id")
    return (
        _whole(rows)
        .sort_values(
            ["kind", "capacity", "plant_id"], ascending=[True, False, True], na_position="last"
        )
        .reset_index(drop=True)
    )


def around(plants: Plants, lon: float, lat: float, radius_km: float) -> pd.DataFrame:
    """Return the plants within a great-circle distance of a point, the nearest first.

    Parameters
    ----------
    lon, lat
        Degrees.
    radius_km
        Greatest distance.

    Returns
    -------
    DataFrame
        As :func:`listed`, with ``distance_km``.
    """
    rows = listed(plants)
    count = len(rows)
    distance = straight_km([lon] * count, [lat] * count, rows["lon"], rows["lat"])
    near = rows.assign(distance_km=np.asarray(distance, dtype=float))
    near = near[near["distance_km"] <= radius_km]
    return near.sort_values(["distance_km", "plant_id"]).reset_index(drop=True)


def search(plants: Plants, words: str) -> pd.DataFrame:
    """Return the plants whose name or owner holds some words, in either language.

    Parameters
    ----------
    words
        Plain text; upper and lower case are the same. An empty text finds nothing.

    Examples
    --------
    >>> table = pd.DataFrame({"plant_id": ["a"], "kind": ["cement"], "name": ["琉璃河水泥"],
    ...     "name_en": ["Liulihe"], "owner": ["金隅"], "status": ["operating"]})
    >>> made = pd.DataFrame({"plant_id": ["a"], "product": ["cement"], "status": ["operating"],
    ...     "capacity": [2.2], "unit": ["Mt/a"]})
    >>> [len(search(Plants(table, made), text)) for text in ("琉璃", "LIULI", "金隅", "海螺", "")]
    [1, 1, 1, 0, 0]
    """
    rows = listed(plants)
    wanted = words.strip().casefold()
    if not wanted:
        return rows.iloc[:0]
    hit = pd.Series(data=False, index=rows.index)
    for column in ("name", "name_en", "owner"):
        text = rows[column].fillna("").str.casefold()
        hit |= text.str.contains(wanted, regex=False)
    return rows[hit].reset_index(drop=True)
