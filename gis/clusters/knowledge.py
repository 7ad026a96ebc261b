"""The bundled tables put together for the reading of plans: what is known, and who holds what."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis.atlas import Atlas, kept
from gis.clusters import capacity, evidence
from gis.clusters.evidence import Evidence
from gis.clusters.findings import AROUND_KM, PRESENCE, Knowledge, Market
from gis.freight import costs, matrix, terminals, whereabouts
from gis.freight.costs import Terms
from gis.freight.graph import network
from gis.freight.suppliers import nearest_supplier
from gis.indicators.endowment import PRESENT_KINDS
from gis.indicators.statistics import together
from gis.industries.portfolio import POLICY_HEAD, from_long
from gis.plans.designations import industry_branch
from gis.regions.tree import ancestors, places, to_level
from gis.sphere import apart_km, straight_km

if TYPE_CHECKING:
    from collections.abc import Iterable

# The market of a product: the latest year for which most regions are known.
MARKET_INDICATOR, MARKET_YEAR = "gdp", 2023
# Where cargo leaves the road.
TRANSFER_MODES = ("rail", "water")
ACCESS_COLUMNS = ("region_code", "mode", "names", "count", "km", "measured")


def bundled(atlas: Atlas, designated: Iterable[str] = ()) -> Knowledge:
    """Return everything that evidence is read from, with GDP as the size of a market.

    Parameters
    ----------
    designated
        Regions whose access is to be shown (see :func:`access`).
    """
    stats = together(atlas)
    chosen = stats[(stats["indicator"] == MARKET_INDICATOR) & (stats["year"] == MARKET_YEAR)]
    known = Knowledge(
        regions=atlas.regions(),
        needs=atlas.table("chain_needs"),
        minerals=pd.concat([atlas.table("minerals"), capacity.works(atlas)], ignore_index=True),
        plan_minerals=atlas.table("plan_minerals"),
        industries=atlas.table("industries"),
        market=Market(
            MARKET_INDICATOR,
            MARKET_YEAR,
            "、".join(chosen["unit"].unique()),
            chosen.set_index("region_code")["value"],
            chosen.set_index("region_code")["source"],
        ),
    )
    codes = sorted(set(designated))
    return replace(known, access=access(atlas, codes)) if codes else known


def readings(
    atlas: Atlas, plans: tuple[str, ...] = (), *, around_km: float = AROUND_KM
) -> Evidence:
    """Return the readings of the designations of some plans, or of all (see :func:`gis.clusters.evidence.evidence`).

    Examples
    --------
    >>> readings(Atlas.bundled(), ("wulong-2023-13",)).designations["plan_id"].unique().tolist()
    ['wulong-2023-13']
    """
    return _copied(_readings(atlas, plans, around_km))


@kept(most=16)
def _readings(atlas: Atlas, plans: tuple[str, ...], around_km: float) -> Evidence:
    rows = _of_plans(atlas, plans)
    return evidence.evidence(
        rows, bundled(atlas, rows["region_code"].dropna()), around_km=around_km
    )


def undesignated(
    atlas: Atlas, plans: tuple[str, ...] = (), *, level: str = "prefecture"
) -> Evidence:
    """Return what looks fit without being designated, by some plans or by each.

    See :func:`gis.clusters.evidence.undesignated_by_plan`.

    Examples
    --------
    >>> undesignated(Atlas.bundled(), ("wulong-2023-13",), level="county").designations.empty
    True
    """
    return _copied(_undesignated(atlas, plans, level))


@kept(most=16)
def _undesignated(atlas: Atlas, plans: tuple[str, ...], level: str) -> Evidence:
    scopes = atlas.table("plans").set_index("plan_id")["scope_code"]
    return evidence.undesignated_by_plan(
        _of_plans(atlas, plans), bundled(atlas), scopes, level=level
    )


def _of_plans(atlas: Atlas, plans: tuple[str, ...]) -> pd.DataFrame:
    rows = atlas.table("designations")
    return rows[rows["plan_id"].isin(plans)] if plans else rows


def _copied(found: Evidence) -> Evidence:
    """Return evidence whose frames are the caller's: what is kept stays as it is."""
    return replace(
        found,
        designations=found.designations.copy(),
        items=found.items.copy(),
        left_out=dict(found.left_out),
    )


def access(atlas: Atlas, codes: list[str]) -> pd.DataFrame:
    """Return the nearest rail terminal and the nearest port of some regions.

    Parameters
    ----------
    codes
        adcodes of any level.

    Returns
    -------
    DataFrame
        One row per region and mode: ``names`` (joined with |) and their ``count``; ``km`` from
        the seat, NaN where terminals serve the region itself; ``measured`` is ``serves`` (by
        the rule of the table of terminals, see its column ``rule``; one that a scenario opens, those
        near it, see :func:`gis.freight.terminals.terminals`), ``road`` (on the freight
        network) or ``straight`` (where no road leads there).
    """
    table = terminals.terminals(atlas)
    spots = {code: _seat(atlas, code) for code in codes}
    rows: list[tuple[object, ...]] = []
    for mode in TRANSFER_MODES:
        known = table[table["mode"] == mode]
        served = _served(atlas, known)
        near = {code: served[code] for code in codes if code in served}
        rows += [
            (code, mode, "|".join(names), len(names), np.nan, "serves")
            for code, names in near.items()
        ]
        rows += _by_road(atlas, [code for code in codes if code not in near], known, spots)
    found = pd.DataFrame(rows, columns=list(ACCESS_COLUMNS))
    return found.sort_values(["region_code", "mode"], ignore_index=True)


def _seat(atlas: Atlas, code: str) -> whereabouts.Spot:
    place = places(atlas)[code]
    return whereabouts.seat(atlas, code, place.level, place.name)


def _served(atlas: Atlas, table: pd.DataFrame) -> dict[str, list[str]]:
    """Return, by region, the names of the terminals that serve it or a part of it."""
    found: dict[str, list[str]] = {}
    for row in table.dropna(subset=["serves"]).itertuples():
        seats = [code for code in str(row.serves).split(";") if code in places(atlas)]
        held = {
            up
            for code in seats
            for up in (
                code,
                places(atlas)[code].prefecture_adcode,
                places(atlas)[code].province_adcode,
            )
            if up
        }
        for code in held:
            found.setdefault(code, []).append(str(row.name))
    return found


def _by_road(
    atlas: Atlas, codes: list[str], table: pd.DataFrame, spots: dict[str, whereabouts.Spot]
) -> list[tuple[object, ...]]:
    """Return for each region the terminal that is nearest by road; in a line where none is."""
    if not codes:
        return []
    seats = pd.DataFrame(
        {axis: [getattr(spots[code], axis) for code in codes] for axis in ("lon", "lat")}, codes
    )
    terms = Terms(costs.defaults(atlas), costs.Choice(modes=("road",)))
    net = network.load(atlas)
    found = nearest_supplier(net, seats, table[["lon", "lat"]], terms, "km")
    rows: list[tuple[object, ...]] = []
    for code, label, km in zip(codes, found["supplier"], found["freight"], strict=True):
        near = (label, float(km), "road")
        if label is None:
            near = (*_in_a_line(spots[code], table), "straight")
        best = table.loc[near[0]]
        rows.append((code, best["mode"], best["name"], 1, *near[1:]))
    return rows


def _in_a_line(spot: whereabouts.Spot, table: pd.DataFrame) -> tuple[object, float]:
    """Return the label of the terminal nearest to a point in a straight line, and the km."""
    count = len(table)
    km = straight_km([spot.lon] * count, [spot.lat] * count, table["lon"], table["lat"])
    return table.index[int(km.argmin())], float(km.min())


def holdings(atlas: Atlas, portfolio: pd.DataFrame, level: str) -> pd.DataFrame:
    """Return who has what: a portfolio with the documented minerals of all regions added.

    Parameters
    ----------
    portfolio
        Regions × industries of the designations (gis.industries.portfolio).
    level
        Level of its regions.

    Returns
    -------
    DataFrame
        Regions × industries and minerals; 0 where neither designated nor documented. A deposit
        stands at its region of the level, and at its county, from where it would be hauled. A
        province or municipality says too little of the place and has no deposit.
    """
    minerals = atlas.table("minerals")
    minerals = minerals[minerals["kind"].isin(PRESENT_KINDS) & minerals["industry_id"].notna()]
    holder = to_level(minerals["region_code"], atlas.regions(), level)
    rows = pd.concat(
        [minerals.assign(adcode=holder), minerals.assign(adcode=minerals["region_code"])]
    ).drop_duplicates()
    known = places(atlas)
    small = [code in known and known[code].level != "province" for code in rows["adcode"]]
    rows = rows[small].assign(count=1.0)
    documented = from_long(rows, region="adcode", industry="industry_id", value="count")
    return portfolio.add(documented, fill_value=0.0).fillna(0.0)


def apart(atlas: Atlas, codes: Iterable[str], by: str) -> pd.DataFrame:
    """Return how far regions of any level are from each other.

    Parameters
    ----------
    codes
        adcodes.
    by
        ``distance``: great-circle km between points inside the regions. ``cost``: least freight
        cost between the seats in yuan per tonne; inf is unreachable.

    Returns
    -------
    DataFrame
        Square, index and columns adcode.
    """
    wanted = list(codes)
    if by == "cost":
        seats = [_seat(atlas, code) for code in wanted]
        return matrix.least(
            network.load(atlas), seats, terms=Terms(costs.defaults(atlas)), by="cost"
        )
    points = atlas.regions().drop_duplicates("adcode").set_index("adcode")
    return apart_km(points.loc[wanted, ["lon", "lat"]])


def stated(atlas: Atlas, codes: Iterable[str]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return what is said of regions without a figure, and what is known of those around them.

    Parameters
    ----------
    codes
        adcodes of one level.

    Returns
    -------
    tuple
        Regions × minerals that a plan says a region (or a part of it) has, wishes left out; and
        regions × minerals that a plan or a figure gives a larger region, without saying where.
    """
    wanted, known = set(codes), places(atlas)
    said = atlas.table("plan_minerals")
    said = said[said["kind"] != "exploration"][["region_code", "industry_id"]]
    figures = atlas.table("minerals")
    figures = figures[figures["kind"].isin((*PRESENT_KINDS, PRESENCE))]
    around = pd.concat([said, figures[["region_code", "industry_id"]]]).dropna()
    own = [
        (up, industry)
        for code, industry in said.dropna().itertuples(index=False)
        for up in (code, *ancestors(atlas, code))
        if up in wanted
    ]
    above = [
        (code, industry)
        for holder, industry in around.itertuples(index=False)
        for code in wanted
        if code in known and known[code].inside(holder)
    ]
    return _flags(own), _flags(above)


def _flags(cells: list[tuple[str, str]]) -> pd.DataFrame:
    rows = pd.DataFrame(cells, columns=["adcode", "industry_id"]).drop_duplicates()
    return from_long(rows.assign(count=1.0), region="adcode", industry="industry_id", value="count")


def policies(atlas: Atlas) -> frozenset[str]:
    """Return the ids of what promotes building materials and is no industry.

    Examples
    --------
    >>> "green-procurement" in policies(Atlas.bundled())
    True
    """
    return industry_branch(atlas, POLICY_HEAD)


def parents(atlas: Atlas) -> dict[str, str]:
    """Return the industry that contains each industry; roots are left out.

    Examples
    --------
    >>> parents(Atlas.bundled())["cement-limestone"]
    'limestone'
    """
    tree = atlas.table("industries").dropna(subset=["parent_id"])
    return dict(zip(tree["industry_id"], tree["parent_id"], strict=True))
