"""What is known of a region that speaks for an industry: findings, each with its source.

A finding says where something was documented and how firmly it is tied to the need; nothing here
weighs (:mod:`gis.clusters.weight` does), and nothing is in words: :mod:`gis.clusters.sentences` says it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

import pandas as pd

from gis.clusters.weight import RAW_ROLES, Reading, in_order, latest_year, read, weighed
from gis.sphere import pair_km, sphere

if TYPE_CHECKING:
    from collections.abc import Mapping

_TERMINALS = "data/transport/terminals.csv"
PRODUCTION_KINDS = ("output", "capacity", "share", "count")
PRESENCE = "presence"
DEPOSIT_KINDS = ("reserves", "resource", "stock", PRESENCE, *PRODUCTION_KINDS)
NEED_COLUMNS = (
    "role", "need_group", "need_id", "match", "basis", "wording", "need_source", "need_locator",
)  # fmt: skip
FACT_COLUMNS = (
    "where", "place", "km", "kind", "subject", "mineral", "metric", "metric_en", "relation", "value",
    "unit", "rank", "known", "mode", "names", "count", "measured", "vintage", "source", "locator",
    "year", "age", "decides",
)  # fmt: skip
ITEM_COLUMNS = (
    "designation_id", "region_code", "industry_id", "strength", *NEED_COLUMNS, *FACT_COLUMNS,
)  # fmt: skip
# By lorry, stone beyond 150 km does not pay: data/sources/facts/sales_radius.csv.
AROUND_KM = 150.0


@dataclass(frozen=True)
class Market:
    """The size of local markets: an indicator of one year.

    Attributes
    ----------
    indicator, year, unit
        Which figure it is.
    sizes
        Index adcode; NaN unknown.
    sources
        Where each figure is from, by adcode.
    """

    indicator: str
    year: int
    unit: str
    sizes: pd.Series
    sources: pd.Series = field(default_factory=lambda: pd.Series(dtype=object))


@dataclass(frozen=True)
class Knowledge:
    """The tables that evidence is read from.

    Attributes
    ----------
    regions, needs, minerals, plan_minerals
        The bundled tables ``regions``, ``chain_needs``, ``minerals``, ``plan_minerals``.
    industries
        ``industries``: a figure about 水泥用石灰岩 also tells about its parent 石灰岩.
    market
        None when markets are not to count.
    access
        The nearest places of transfer by region and mode (see :func:`gis.clusters.knowledge.access`);
        empty when access is not to be shown.
    """

    regions: pd.DataFrame
    needs: pd.DataFrame
    minerals: pd.DataFrame
    plan_minerals: pd.DataFrame
    industries: pd.DataFrame
    market: Market | None = None
    access: pd.DataFrame = field(default_factory=pd.DataFrame)


class Finder:
    """Looks up findings; builds its indexes once for many designations.

    Parameters
    ----------
    known
        What is known.
    market_share
        The market counts in this top share (0–1) of the regions known at a level.
    around_km
        A deposit counts as around where its region lies at most so far, in a straight line.

    Attributes
    ----------
    latest
        The newest year of what is known: the age of a figure is counted from it.
    """

    def __init__(self, known: Knowledge, market_share: float, around_km: float = AROUND_KM) -> None:
        self.known = known
        self.market_share = market_share
        self.around_km = around_km
        self.parents = {
            row.industry_id: row.parent_id
            for row in known.industries.itertuples()
            if isinstance(row.parent_id, str)
        }
        self.stages = known.industries.set_index("industry_id")["stage"].to_dict()
        self._holders: dict[str, set[str]] = {}
        self._levels: dict[str, str] = {}
        self._points: dict[str, list[float]] = {}
        columns = ["adcode", "level", "prefecture_adcode", "province_adcode"]
        rows = known.regions[columns].itertuples(index=False)
        points = sphere(known.regions["lon"], known.regions["lat"]).tolist()
        for (adcode, level, prefecture, province), point in zip(rows, points, strict=True):
            above = {c for c in (prefecture, province) if isinstance(c, str)} - {adcode}
            self._holders.setdefault(adcode, set()).update(above)
            # A municipality stands first as a province.
            self._levels.setdefault(adcode, level)
            self._points.setdefault(adcode, point)
        self.needs: dict[str, list[Any]] = {}
        for need in known.needs.itertuples():
            self.needs.setdefault(str(need.industry_id), []).append(need)
        self.deposits = self._by_industry(known.minerals)
        self.statements = self._by_industry(known.plan_minerals)
        self.transfers: dict[str, list[dict[str, Any]]] = {}
        for row in known.access.to_dict("records"):
            self.transfers.setdefault(row["region_code"], []).append(row)
        years = () if known.market is None else (known.market.year,)
        self.latest = latest_year(known.minerals["vintage"], *years)
        self.apart_km = cache(self._apart_km)

    def _by_industry(self, table: pd.DataFrame) -> dict[str, list[dict[str, Any]]]:
        """Index rows by their industry and by all that contain it."""
        found: dict[str, list[dict[str, Any]]] = {}
        for row in table.to_dict("records"):
            if isinstance(row["industry_id"], str):
                for name in (row["industry_id"], *self.ancestors(row["industry_id"])):
                    found.setdefault(name, []).append({str(k): v for k, v in row.items()})
        return found

    def ancestors(self, industry: str) -> list[str]:
        """Return the industries that contain an industry, the nearest first."""
        found: list[str] = []
        head = self.parents.get(industry)
        while head is not None:
            found.append(head)
            head = self.parents.get(head)
        return found

    def holders(self, adcode: str) -> set[str]:
        """Return the regions that contain a region."""
        return self._holders.get(adcode, set())

    def raw_needs(self, industry: str) -> list[Any]:
        """Return the raw materials that the chain of an industry needs."""
        return [need for need in self.needs.get(industry, []) if need.role in RAW_ROLES]

    def _shared_needs(self, industry: str, role: str) -> list[Any]:
        """Return the needs of a role; those of a head hold for all below it."""
        heads = (industry, *self.ancestors(industry))
        return [n for head in heads for n in self.needs.get(head, []) if n.role == role]

    def _apart_km(self, one: str, two: str) -> float:
        """Return the straight km between two regions; inf to and from a province or a place."""
        ends = (one, two)
        if any(self._levels.get(code, "province") == "province" for code in ends):
            return float("inf")
        return pair_km(self._points[one], self._points[two])

    def where(self, region: str, other: object) -> tuple[str, float | None] | None:
        """Return how ``other`` stands to ``region`` and how far around it lies, or nothing."""
        if not isinstance(other, str):
            return None
        if other == region or region in self.holders(other):
            return "region", None
        if other in self.holders(region):
            return "above", None
        km = self.apart_km(region, other)
        return ("around", km) if km <= self.around_km else None

    def findings(self, region: str, industry: str) -> list[dict[str, Any]]:
        """Return everything known of the industry in the region, by weight (:func:`in_order`)."""
        found = self._production(region, industry)
        for need in self.raw_needs(industry):
            about = _about(need)
            found += [item | about for item in self._deposits(region, industry, need)]
            found += [
                _statement(row) | about
                for row in self.statements.get(need.need_id, [])
                if (self.where(region, row["region_code"]) or ("",))[0] in ("region", "above")
            ]
        found += self._market(region, industry)
        found += self._access(region, industry)
        return [
            {"region_code": region, "industry_id": industry, **item}
            for item in in_order([weighed(item, self.latest) for item in found])
        ]

    def _production(self, region: str, industry: str) -> list[dict[str, Any]]:
        return [
            _item("weak_source" if _is_weak(row) else "production", row)
            for row in self.deposits.get(industry, [])
            if row["kind"] in PRODUCTION_KINDS
            and (self.where(region, row["region_code"]) or ("",))[0] == "region"
        ]

    def _deposits(self, region: str, industry: str, need: Any) -> list[dict[str, Any]]:
        found = []
        for row in self.deposits.get(need.need_id, []):
            standing = self.where(region, row["region_code"])
            if standing is None or row["kind"] not in DEPOSIT_KINDS:
                continue
            if self._closest(row, industry, need.need_group) != need.need_id:
                continue
            strength, km = standing
            if strength == "region":
                strength = _firmness(need, row)
            found.append(_item(strength, row) | {"km": km})
        return found

    def _closest(self, row: Mapping[str, Any], industry: str, group: object) -> str | None:
        """Return the need of a group that a deposit meets most specifically.

        Granite is a dimension stone; where both are named, a figure about granite is granite's.
        """
        ids = {n.need_id for n in self.raw_needs(industry) if n.need_group == group}
        name = str(row["industry_id"])
        return next((head for head in (name, *self.ancestors(name)) if head in ids), None)

    def _market(self, region: str, industry: str) -> list[dict[str, Any]]:
        market = self.known.market
        if market is None or self.stages.get(industry) != "product":
            return []
        needs = [n for n in self._shared_needs(industry, "market") if n.need_id == market.indicator]
        level = self._levels.get(region)
        sizes = market.sizes[[self._levels.get(code) == level for code in market.sizes.index]]
        same = sizes.dropna()
        if not needs or region not in same.index:
            return []
        place = int((same > same[region]).sum()) + 1
        if place > max(1, round(self.market_share * len(same))):
            return []
        fact = {
            "strength": "market",
            "where": region,
            "subject": market.indicator,
            "value": float(same[region]),
            "unit": market.unit,
            "vintage": str(market.year),
            "rank": place,
            "known": len(same),
            "source": str(market.sources.get(region, "")),
        }
        return [fact | _about(needs[0])]

    def _access(self, region: str, industry: str) -> list[dict[str, Any]]:
        modes = {need.need_id: need for need in self._shared_needs(industry, "access")}
        return [
            {**row, "strength": "access", "where": region, "source": _TERMINALS}
            | _about(modes[row["mode"]])
            for row in self.transfers.get(region, [])
            if row["mode"] in modes
        ]

    def reading(self, industry: str, found: list[dict[str, Any]]) -> Reading:
        """Return what findings of an industry amount to."""
        return read(found, self.raw_needs(industry))


def _about(need: Any) -> dict[str, Any]:
    """Return which need a finding is for, and who says that it is needed."""
    return {
        "role": need.role,
        "need_group": need.need_group,
        "need_id": need.need_id,
        "match": need.match,
        "basis": need.basis,
        "wording": need.wording,
        "need_source": need.plan_id if isinstance(need.plan_id, str) else need.source,
        "need_locator": need.locator,
    }


def _is_weak(row: Mapping[str, Any]) -> bool:
    return row.get("citable") == "weak" or row.get("confidence") == "low"


def _firmness(need: Any, row: Mapping[str, Any]) -> str:
    """Return how firmly a deposit of the region itself meets a need."""
    if _is_weak(row):
        return "weak_source"
    if row["kind"] == PRESENCE or pd.isna(row["value"]):
        return "present"
    # A need called 饰面用花岗岩 is met by 饰面花岗岩, though not by 花岗岩; and 熔剂用石灰岩 is a
    # limestone named after another use.
    use, _, rock = str(need.wording).partition("用")
    named = bool(rock and str(row["mineral"]).startswith(use))
    same = need.match == "exact" and row["industry_id"] == need.need_id
    return "region" if named or same else "possible"


def _item(strength: str, row: Mapping[str, Any]) -> dict[str, Any]:
    kept = ("place", "kind", "mineral", "metric", "metric_en", "relation", "value", "unit",
            "vintage", "source")  # fmt: skip
    return {
        "strength": strength,
        "where": row["region_code"],
        "subject": row["industry_id"],
        **{column: row[column] for column in kept},
    }


def _statement(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "strength": "exploration" if row["kind"] == "exploration" else "stated",
        "where": row["region_code"],
        "kind": row["kind"],
        "subject": row["industry_id"],
        "mineral": row["mineral"],
        "source": row["plan_id"],
        "locator": row["locator"],
    }
