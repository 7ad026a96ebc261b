"""What a region can show an investor: wanted, where, what stands there, market, neighbours, support.

Every row comes from a plan, a list or a figure with its source; a blank is unknown and not none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd

from gis.atlas import Atlas
from gis.clusters import hauls
from gis.clusters.knowledge import policies
from gis.clusters.standing import Standing, all_plants, clinker_balance, standing
from gis.indicators import plants
from gis.industries.portfolio import NEGATIVE_CATEGORIES
from gis.plans.designations import site_said
from gis.plans.dossier import Dossier, dossier
from gis.regions.tree import label, places

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

WANTED_COLUMNS = (
    "category", "industry_id", "industry", "place", "place_en", "reach", "status", "plan_id", "stage", "locator",
)  # fmt: skip
NEIGHBOUR_COLUMNS = (
    "adcode", "name", "wanted", "cement_plants", "cement", "clinker_per_person", "clinker_ratio",
    "clinker_unknown", "cost_cny_per_t",
)  # fmt: skip
SUPPORT_COLUMNS = (
    "measure",
    "measure_en",
    "relation",
    "amount",
    "unit",
    "recipient_level",
    "plan_id",
    "locator",
)
_BUILDING_MATERIALS = "green-building-materials"


@dataclass(frozen=True)
class Prospectus:
    """What a region can show.

    Attributes
    ----------
    standing, dossier
        Figures, works, zones and by-products; records of the plans.
    wanted
        What all plans ask for here, columns ``WANTED_COLUMNS``: own, inside, then wider.
    zones
        Development zones with ``takes``, the wanted industries that their leading industries name,
        and ``takes_widely``, whether they name building materials as a whole.
    works
        Every plant that is not cancelled or retired, the operating first.
    market
        See :func:`gis.clusters.hauls.market`.
    neighbours
        Regions that share a border, columns ``NEIGHBOUR_COLUMNS``.
    support
        Incentives of the plans, columns ``SUPPORT_COLUMNS``.
    """

    standing: Standing
    dossier: Dossier
    wanted: pd.DataFrame
    zones: pd.DataFrame
    works: pd.DataFrame
    market: pd.DataFrame
    neighbours: pd.DataFrame
    support: pd.DataFrame


def prospectus(atlas: Atlas, adcode: str) -> Prospectus:
    """Return what a region can show an investor.

    Parameters
    ----------
    adcode
        A province, prefecture or county.

    Examples
    --------
    >>> found = prospectus(Atlas.bundled(), "511700")
    >>> found.zones.loc[found.zones["takes_widely"], "name"].tolist()
    ['四川达州通川经济开发区', '四川大竹经济开发区', '四川达州普光经济开发区']
    """
    known, stands = dossier(atlas, adcode), standing(atlas, adcode)
    wanted = of_records(atlas, known.designations)
    return Prospectus(
        standing=stands,
        dossier=known,
        wanted=wanted,
        zones=_zones(atlas, stands.zones, wanted),
        works=_works(atlas, adcode),
        market=hauls.market(atlas, adcode),
        neighbours=_neighbours(atlas, adcode, known),
        support=_support(known),
    )


def of_records(atlas: Atlas, records: Iterable[Mapping[str, Any]]) -> pd.DataFrame:
    """Return records of a dossier as what an investor asks for, columns ``WANTED_COLUMNS``.

    Examples
    --------
    >>> of_records(Atlas.bundled(), dossier(Atlas.bundled(), "500156").designations)["place"].iloc[0]
    '白马新兴材料核心产业园'
    """
    stages = {row["plan_id"]: row["stage"] for row in atlas.rows("plans")}
    rows = [
        {
            **{name: record[name] for name in ("category", "industry_id", "industry", "reach")},
            "place": record["site"] or record["region_name"],
            "place_en": site_said(atlas, "", record["site_id"], "en"),
            "status": record["status"],
            "plan_id": record["plan_id"],
            "stage": stages[record["plan_id"]],
            "locator": record["locator"],
        }
        for record in records
    ]
    return pd.DataFrame(rows, columns=list(WANTED_COLUMNS))


def lineage(parents: Mapping[str, str], industry_id: str) -> list[str]:
    """Return an industry and what it belongs to, nearest first.

    Examples
    --------
    >>> lineage({"clinker": "cement", "cement": "products", "products": ""}, "clinker")
    ['clinker', 'cement', 'products']
    """
    found = []
    while industry_id and industry_id not in found:
        found.append(industry_id)
        industry_id = parents.get(industry_id, "")
    return found


def _zones(atlas: Atlas, zones: pd.DataFrame, wanted: pd.DataFrame) -> pd.DataFrame:
    parents = {row["industry_id"]: row["parent_id"] for row in atlas.rows("industries")}
    asked = wanted[~wanted["category"].isin(NEGATIVE_CATEGORIES)]
    sought = list(dict.fromkeys(asked["industry_id"].dropna()))
    said: dict[str, set[str]] = {}
    for row in atlas.rows("zone-industries"):
        if row["industry_id"]:
            said.setdefault(row["zone_id"], set()).add(row["industry_id"])
    takes, widely = [], []
    for zone in zones["zone_id"]:
        names = said.get(zone, set())
        widely.append(_BUILDING_MATERIALS in names)
        own = names - {_BUILDING_MATERIALS}
        # 水泥 of a zone takes 水泥熟料 of a plan and 水泥及其制品 alike: one holds the other.
        takes.append(
            tuple(
                one for one in sought
                if own & set(lineage(parents, one))
                or any(one in lineage(parents, named)[:2] for named in own)
            )
        )  # fmt: skip
    return zones.assign(takes=takes, takes_widely=widely)


def _works(atlas: Atlas, adcode: str) -> pd.DataFrame:
    here = all_plants(atlas).where(plants.counties_of(adcode, atlas.regions()))
    rows = plants.listed(here)
    rows = rows[~rows["status"].isin(("cancelled", "retired"))]
    order = ~rows["status"].isin(plants.RUNNING)
    return rows.assign(_order=order).sort_values(
        ["kind", "_order"], kind="stable"
    ).drop(columns="_order").reset_index(drop=True)  # fmt: skip


def _neighbours(atlas: Atlas, adcode: str, known: Dossier) -> pd.DataFrame:
    if not known.neighbours:
        return pd.DataFrame(columns=list(NEIGHBOUR_COLUMNS))
    level = (
        "prefecture"
        if "prefecture" in places(atlas)[adcode].levels
        else places(atlas)[adcode].level
    )
    regions = atlas.regions()
    cement = plants.by_region(all_plants(atlas), "cement", regions, level)
    balance = None if level == "county" else clinker_balance(atlas, level, 0.0)
    cost = hauls.to_counties(atlas, adcode)
    unwanted = policies(atlas)
    rows: list[dict[str, Any]] = []
    for other in known.neighbours:
        code = other["adcode"]
        # Each industry once, by the first of its wordings; a policy (政府采购) is none.
        asked: dict[str, str] = {}
        for record in other["designations"]:
            if (
                record["category"] not in NEGATIVE_CATEGORIES
                and record["industry_id"] not in unwanted
            ):
                asked.setdefault(record["industry_id"], record["industry"])
        held = cost[cost.index.isin(plants.counties_of(code, regions))]
        row = None if balance is None else balance.loc[code]
        rows.append(
            {
                "adcode": code,
                "name": label(atlas, code),
                "wanted": tuple(asked.values()),
                "cement_plants": _known(cement.loc[code, "plants"]),
                "cement": float(cement.loc[code, "capacity"]),
                "clinker_per_person": float("nan") if row is None else float(row["per_person"]),
                "clinker_ratio": float("nan") if row is None else float(row["ratio"]),
                "clinker_unknown": float("nan") if row is None else float(row["unknown"]),
                "cost_cny_per_t": float(held.min()) if len(held) else float("nan"),
            }
        )
    return pd.DataFrame(rows, columns=list(NEIGHBOUR_COLUMNS)).sort_values(
        "cost_cny_per_t", kind="stable"
    ).reset_index(drop=True)  # fmt: skip


def _known(count: Any) -> float:
    """Return a number of works; NaN where the source does not cover the region."""
    return float("nan") if pd.isna(count) else int(count)


def _support(known: Dossier) -> pd.DataFrame:
    rows = [{name: record[name] for name in SUPPORT_COLUMNS} for record in known.incentives]
    return pd.DataFrame(rows, columns=list(SUPPORT_COLUMNS))
