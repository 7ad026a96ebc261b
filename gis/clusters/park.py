"""A park or base of a plan as an investor asks for it: what plans place there, what stands around its point, how to get out.

A park has a point and no outline: distances are straight lines from that point, and the point is as
good as its ``precision`` says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from gis.atlas import Atlas, kept
from gis.clusters import hauls
from gis.clusters.prospectus import Prospectus, of_records, prospectus
from gis.clusters.standing import all_plants, by_products_around
from gis.errors import AmbiguousNameError, UnknownNameError
from gis.freight import whereabouts
from gis.freight.whereabouts import Spot
from gis.indicators import plants
from gis.plans.dossier import dossier
from gis.regions import gazetteer, site_names, tree
from gis.regions.answers import Match
from gis.regions.codes import holds
from gis.sphere import straight_km

# A works a lorry's hour away is a neighbour; stations and ports beyond a day's shunting are none.
AROUND_KM = 50.0
GATEWAYS_KM = 100.0
GATEWAY_COLUMNS = ("kind", "name", "on", "distance_km")
_GATEWAYS = (("rail", "rail-stations", "lines", 3), ("water", "ports", "river", 2))
# Faults that say that nothing is known of a name; others say what it is.
_UNKNOWN = ("error.unknown_region", "error.no_such_region")
_GONE = ("cancelled", "retired")


@dataclass(frozen=True)
class Park:
    """What a park or base of a plan can show.

    Attributes
    ----------
    site
        Its row of the table ``sites``, as text.
    spot
        Its point in degrees (WGS 84), from which everything is measured.
    wanted
        What plans place in it, columns of ``Prospectus.wanted``.
    around
        Works within ``AROUND_KM`` that are not cancelled or retired, as
        :func:`gis.indicators.plants.listed` with ``distance_km``, the nearest first.
    gateways
        The nearest rail stations and Yangtze ports within ``GATEWAYS_KM``, columns
        ``GATEWAY_COLUMNS``: ``kind`` is a mode of freight, ``on`` the lines or the river.
    county
        The prospectus of the county (or city) in which the plan has it; its reach by freight cost
        and its by-products are measured from the point of the park.
    """

    site: dict[str, str]
    spot: Spot
    wanted: pd.DataFrame
    around: pd.DataFrame
    gateways: pd.DataFrame
    county: Prospectus


@kept("sites")
def parks(atlas: Atlas) -> dict[str, dict[str, str]]:
    """Return the sites of all plans that have a point, by id; do not change it.

    Examples
    --------
    >>> parks(Atlas.bundled())["wulong-2023-13/changba-park"]["name"]
    '长坝绿色建材产业园'
    """
    return {row["site_id"]: row for row in atlas.rows("sites") if row["lon"] and row["lat"]}


def find(atlas: Atlas, text: str, within: str | None = None) -> str:
    """Return the adcode of a region, or the id of a park, that a text names.

    Parameters
    ----------
    text
        A name or code of a region; the id or name of a park in either language, or a part of it that no other has.
    within
        A region in which the named region or park lies.

    Raises
    ------
    UnknownNameError, AmbiguousNameError
        If nothing, or several places, go by that name: several parks, or a park and a region. What is
        near an unknown name is said, parks and regions.

    Examples
    --------
    >>> find(Atlas.bundled(), "长坝绿色建材产业园"), find(Atlas.bundled(), "武隆区")
    ('wulong-2023-13/changba-park', '500156')
    """
    wanted = text.strip()
    if wanted in parks(atlas):
        return wanted
    there = gazetteer.require(atlas, within).adcode if within else ""
    near = {code: row for code, row in parks(atlas).items() if holds(there, row["region_code"])}
    named = site_names.named(near.values(), wanted)
    region = gazetteer.resolve(atlas, text, within) if named else None
    if isinstance(region, Match):
        # A plan may call a base as its district is called: neither is taken without asking.
        raise AmbiguousNameError(
            "error.park_or_region", found=wanted, candidates=named, region=region.name,
            adcode=region.adcode,
        )  # fmt: skip
    if not named:
        try:
            return gazetteer.require(atlas, text, within=within).adcode
        except UnknownNameError as fault:
            named = site_names.holding(near.values(), wanted)
            if not named:
                _refuse_without_point(atlas, wanted)
                alike = site_names.near(near.values(), wanted)
                if alike and fault.key in _UNKNOWN:
                    regions = fault.values.get("nearest")
                    beside = regions if isinstance(regions, tuple | list) else ()
                    raise UnknownNameError(
                        "error.unknown_region_or_park", found=wanted, nearest=[*alike, *beside]
                    ) from None
                raise
    if len(named) > 1:
        # Two plans may name one park: then each is said by its id, which holds the plan.
        names = [near[code]["name"] for code in named]
        told = names if len(set(names)) == len(names) else named
        raise AmbiguousNameError("error.ambiguous_place", found=wanted, candidates=told)
    return named[0]


def point(atlas: Atlas, code: str) -> Spot:
    """Return from where a place is measured: the point of a park, or the seat of a region.

    Parameters
    ----------
    code
        An adcode, or an id of :func:`parks`; see :func:`find`.

    Examples
    --------
    >>> spots = [point(Atlas.bundled(), code) for code in ("wulong-2023-13/changba-park", "500156")]
    >>> [(spot.name, round(spot.lon, 1)) for spot in spots]
    [('长坝绿色建材产业园', 107.5), ('武隆区', 107.8)]
    """
    site = parks(atlas).get(code)
    if site is None:
        place = tree.places(atlas)[code]
        level = "prefecture" if "prefecture" in place.levels else place.level
        return whereabouts.seat(atlas, code, level, place.name)
    return Spot(site["name"], float(site["lon"]), float(site["lat"]), "", "sites")


def _refuse_without_point(atlas: Atlas, name: str) -> None:
    """Raise UnknownNameError where a plan names a park or town that has no point: it is known, and can be given one."""
    rows = [(row["name"], row["plan_id"]) for row in atlas.rows("sites")]
    rows += [
        (said, row["plan_id"])
        for row in atlas.rows("designations")
        for said in (row["site"], row["place"])
        if not row["site_id"]
    ]
    plan_ids = dict.fromkeys(plan for said, plan in rows if said == name)
    # One that has its point lies outside the region that was asked about.
    if plan_ids and all(row["name"] != name for row in parks(atlas).values()):
        raise UnknownNameError("error.park_without_point", found=name, plans=list(plan_ids))


@kept("designations", "sites")
def without_point(atlas: Atlas) -> list[str]:
    """Return the parks and towns that plans name and that have no page, as nobody gave them a point; do not change it.

    Examples
    --------
    >>> without_point(Atlas.bundled())
    []
    """
    known = {row["name"] for row in parks(atlas).values()}
    named = (row["site"] for row in atlas.records("designations") if not row["site_id"])
    return [one for one in dict.fromkeys(named) if one and one not in known]


def is_of(record: Mapping[str, Any], site: Mapping[str, str]) -> bool:
    """Return whether a designation is of a park: by its id, or of the same plan by the name that both bear.

    A plan read by the user gives a town its point as a base; what the plan else cultivates in that
    town has the name alone. A town of that name in another county is another town.

    Examples
    --------
    >>> site = {"site_id": "p/a", "plan_id": "p", "name": "白马镇", "region_code": "500156"}
    >>> named = {"plan_id": "p", "site_id": None, "site": "白马镇"}
    >>> [is_of(named | {"region_code": code}, site) for code in ("500156", "500000", "500102")]
    [True, True, False]
    """
    if record["site_id"]:
        return bool(record["site_id"] == site["site_id"])
    if record["plan_id"] != site["plan_id"] or record["site"] != site["name"]:
        return False
    here, there = site["region_code"], record["region_code"] or ""
    return holds(there, here) or holds(here, there)


# Page and sheet of a park ask for the same.
@kept(most=64)
def park(atlas: Atlas, site_id: str) -> Park:
    """Return what a park or base of a plan can show an investor. It is kept: nobody writes into its frames.

    Parameters
    ----------
    site_id
        An id of :func:`parks`.

    Examples
    --------
    >>> found = park(Atlas.bundled(), "wulong-2023-13/changba-park")
    >>> found.wanted["industry"].tolist()[:2], found.gateways["name"].tolist()[:1]
    (['七彩陶', '建筑陶瓷'], ['白马'])
    """
    site = parks(atlas)[site_id]
    adcode = site["region_code"]
    spot = point(atlas, site_id)
    known = dossier(atlas, adcode)
    own = [record for record in known.designations if is_of(record, site)]
    elsewhere = [record for record in known.designations if not is_of(record, site)]
    here = prospectus(atlas, adcode)
    every = plants.around(all_plants(atlas), spot.lon, spot.lat, AROUND_KM)
    return Park(
        site=site,
        spot=spot,
        wanted=of_records(atlas, own),
        around=every[~every["status"].isin(_GONE)].reset_index(drop=True),
        gateways=_gateways(atlas, spot),
        county=replace(
            here,
            wanted=of_records(atlas, elsewhere),
            market=hauls.market(atlas, adcode, origin=spot),
            standing=replace(here.standing, by_products=by_products_around(atlas, spot)),
        ),
    )


def _gateways(atlas: Atlas, spot: Spot) -> pd.DataFrame:
    found: list[dict[str, Any]] = []
    for kind, table, on, most in _GATEWAYS:
        rows = atlas.table(table)
        count = len(rows)
        distance = straight_km(
            [spot.lon] * count,
            [spot.lat] * count,
            rows["lon"].astype(float),
            rows["lat"].astype(float),
        )
        near = rows.assign(kind=kind, on=rows[on].fillna(""), distance_km=distance)
        near = near[near["distance_km"] <= GATEWAYS_KM].nsmallest(most, "distance_km")
        found += near[list(GATEWAY_COLUMNS)].to_dict("records")
    return pd.DataFrame(found, columns=list(GATEWAY_COLUMNS))
