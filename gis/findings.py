"""What is known of a region that speaks for an industry: findings, each with its source.

It stands one step below :mod:`gis.evidence`, which reads a grade off them. A finding says where
something was documented and how firmly it is tied to the need; nothing here weighs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pandas as pd

from gis import i18n

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# Where a finding stands, strongest first. The first two are documented facts of the region.
STRENGTHS = (
    "production",
    "region",
    "possible",
    "weak_source",
    "around",
    "above",
    "stated",
    "market",
    "exploration",
    "access",
)
# Shown among the findings, but no support: a wish to explore is no deposit, and a station serves
# any trade.
CONTEXT = ("exploration", "access")
PRODUCTION_KINDS = ("output", "capacity", "share", "count")
DEPOSIT_KINDS = ("reserves", "resource", "stock", *PRODUCTION_KINDS)
ITEM_COLUMNS = (
    "designation_id",
    "region_code",
    "industry_id",
    "strength",
    "need_group",
    "role",
    "need_id",
    "where",
    "what",
    "vintage",
    "source",
    "basis",
)


@dataclass(frozen=True)
class Knowledge:
    """The tables that evidence is read from.

    Attributes
    ----------
    regions, needs, minerals, plan_minerals
        The bundled tables ``regions``, ``chain_needs``, ``minerals``, ``plan_minerals``.
    industries
        ``industries``: a figure about 水泥用石灰岩 also tells about its parent 石灰岩.
    borders
        By level, the neighbours of each region (see :func:`gis.catalog.neighbours`).
    market
        Index adcode, a size of the local market (GDP, population), NaN unknown; with its name
        and year in ``market.name``. Empty when markets are not to count.
    terminals
        ``terminals``: where cargo changes its mode, with the regions served; empty when access
        is not to be shown.
    """

    regions: pd.DataFrame
    needs: pd.DataFrame
    minerals: pd.DataFrame
    plan_minerals: pd.DataFrame
    industries: pd.DataFrame
    borders: Mapping[str, Mapping[str, Sequence[str]]]
    market: pd.Series
    terminals: pd.DataFrame = field(default_factory=pd.DataFrame)


class Finder:
    """Looks up findings; builds its indexes once for many designations."""

    def __init__(self, known: Knowledge, market_share: float) -> None:
        self.known = known
        self.market_share = market_share
        self.parents = {
            row.industry_id: row.parent_id
            for row in known.industries.itertuples()
            if isinstance(row.parent_id, str)
        }
        self.stages = known.industries.set_index("industry_id")["stage"].to_dict()
        self._holders: dict[str, set[str]] = {}
        self._levels: dict[str, str] = {}
        columns = ["adcode", "level", "prefecture_adcode", "province_adcode"]
        for adcode, level, prefecture, province in known.regions[columns].itertuples(index=False):
            above = {c for c in (prefecture, province) if isinstance(c, str)} - {adcode}
            self._holders.setdefault(adcode, set()).update(above)
            # A municipality stands first as a province: its neighbours are provinces' too.
            self._levels.setdefault(adcode, level)
        self.needs = {
            industry: list(rows.itertuples())
            for industry, rows in known.needs.groupby("industry_id")
        }
        self.deposits = self._by_industry(known.minerals, "industry_id")
        self.statements = self._by_industry(known.plan_minerals, "industry_id")
        self.stops = self._stops(known.terminals)

    def _by_industry(self, table: pd.DataFrame, column: str) -> dict[str, list[dict[str, object]]]:
        """Index rows by their industry and by all that contain it."""
        found: dict[str, list[dict[str, object]]] = {}
        for row in table.to_dict("records"):
            heads = [str(row[column]), *self.ancestors(str(row[column]))]
            for name in heads if isinstance(row[column], str) else ():
                found.setdefault(name, []).append({str(k): v for k, v in row.items()})
        return found

    def _stops(self, terminals: pd.DataFrame) -> dict[str, dict[str, list[str]]]:
        """Return, by region, the names of the terminals that serve it or a part of it."""
        found: dict[str, dict[str, list[str]]] = {}
        for row in terminals.itertuples():
            served = str(row.serves).split(";") if isinstance(row.serves, str) else []
            codes = {up for code in served if code for up in (code, *self.holders(code))}
            for code in codes:
                found.setdefault(code, {}).setdefault(str(row.mode), []).append(str(row.name))
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

    def where(self, region: str, other: object) -> str | None:
        """Return how ``other`` stands to ``region``: region, around, above or nothing."""
        if not isinstance(other, str):
            return None
        if other == region or region in self.holders(other):
            return "region"
        if other in self.holders(region):
            return "above"
        borders = self.known.borders.get(self._levels.get(region, ""), {})
        near = set(borders.get(region, ()))
        return "around" if other in near or near & self.holders(other) else None

    def findings(self, region: str, industry: str) -> list[dict[str, object]]:
        """Return everything known that speaks for the industry in the region."""
        found = self._production(region, industry)
        for need in self.needs.get(industry, []):
            about = {
                "need_group": need.need_group,
                "role": need.role,
                "need_id": need.need_id,
                "basis": need.basis,
            }
            found += [item | about for item in self._deposits(region, industry, need)]
            found += [
                _statement(row) | about
                for row in self.statements.get(need.need_id, [])
                if self.where(region, row["region_code"]) in ("region", "above")
            ]
        found += self._market(region, industry)
        found += self._access(region, industry)
        return [{"region_code": region, "industry_id": industry, **item} for item in found]

    def _production(self, region: str, industry: str) -> list[dict[str, object]]:
        return [
            _item("weak_source" if _is_weak(row) else "production", row, need_id=industry)
            for row in self.deposits.get(industry, [])
            if row["kind"] in PRODUCTION_KINDS
            and self.where(region, row["region_code"]) == "region"
        ]

    def _deposits(self, region: str, industry: str, need: Any) -> list[dict[str, object]]:
        found = []
        for row in self.deposits.get(need.need_id, []):
            strength = self.where(region, row["region_code"])
            if strength is None or row["kind"] not in DEPOSIT_KINDS:
                continue
            if self._closest(row, industry, need.need_group) != need.need_id:
                continue
            if strength == "region" and _is_weak(row):
                strength = "weak_source"
            elif strength == "region" and not _is_exact(need, row):
                strength = "possible"
            found.append(_item(strength, row))
        return found

    def _access(self, region: str, industry: str) -> list[dict[str, object]]:
        if self.stages.get(industry) == "service" or region not in self.stops:
            return []
        return [
            dict.fromkeys(ITEM_COLUMNS[4:])
            | {
                "strength": "access",
                "where": region,
                "source": "terminals",
                "what": f"{i18n.name('mode', mode)}：{'、'.join(names[:3])}"
                + (f" 等 {len(names)} 处" if len(names) > 3 else ""),
            }
            for mode, names in sorted(self.stops[region].items())
        ]

    def _closest(self, row: Mapping[str, object], industry: str, group: object) -> str | None:
        """Return the need of a group that a deposit meets most specifically.

        Granite is a dimension stone; where both are named, a figure about granite is granite's.
        """
        ids = {n.need_id for n in self.needs[industry] if n.need_group == group}
        name = str(row["industry_id"])
        return next((head for head in (name, *self.ancestors(name)) if head in ids), None)

    def _market(self, region: str, industry: str) -> list[dict[str, object]]:
        sizes = self.known.market
        if self.stages.get(industry) != "product" or region not in sizes.index:
            return []
        own_level = self._levels.get(region)
        same = sizes[[self._levels.get(code) == own_level for code in sizes.index]].dropna()
        if region not in same.index:
            return []
        place = int((same > same[region]).sum()) + 1
        if place > max(1, round(self.market_share * len(same))):
            return []
        what = f"{sizes.name} {same[region]:g} ({place}/{len(same)})"
        empty: dict[str, object] = dict.fromkeys(ITEM_COLUMNS[4:])
        return [empty | {"strength": "market", "where": region, "what": what}]

    def reading(self, industry: str, found: list[dict[str, object]]) -> tuple[str, int, int, bool]:
        """Return grade, need groups met in some way, need groups, whether needs are recorded."""
        groups = {need.need_group for need in self.needs.get(industry, [])}
        main = {n.need_group for n in self.needs.get(industry, []) if n.role == "main"}
        found = [f for f in found if f["strength"] not in CONTEXT]
        met = {f["need_group"] for f in found if f["need_group"] is not None}
        firm = {f["need_group"] for f in found if f["strength"] == "region"}
        produced = any(f["strength"] == "production" for f in found)
        grade = "weak" if found else "no_data"
        if produced or (main and main <= firm):
            grade = "supported"
        return grade, len(met & groups), len(groups), bool(groups)


def _is_weak(row: Mapping[str, object]) -> bool:
    return row.get("citable") == "weak" or row.get("confidence") == "low"


def _is_exact(need: Any, row: Mapping[str, object]) -> bool:
    """Tell whether a deposit serves the need, by the table or by its own name.

    A need called 饰面用花岗岩 is met by a deposit of 饰面花岗岩, though not by one of 花岗岩.
    """
    use, _, rock = str(need.basis).partition("用")
    return need.match == "exact" or bool(rock and str(row["mineral"]).startswith(use))


def _item(
    strength: str, row: Mapping[str, object], need_id: str | None = None
) -> dict[str, object]:
    sign = {">=": "≥", "~": "≈"}.get(str(row["relation"]), "")
    value = row["value"]
    figure = f"{sign}{value:g} {row['unit']}" if isinstance(value, float | int) else ""
    region, spot = str(row["region_name"]), row["place"]
    place = region
    if isinstance(spot, str) and spot != region:
        place = spot if spot.startswith(region) else f"{region}（{spot}）"
    return {
        "strength": strength,
        "need_group": None,
        "role": None,
        "need_id": need_id,
        "where": row["region_code"],
        "what": f"{place} {row['mineral']} {row['metric']} {figure}",
        "vintage": row["vintage"],
        "source": row["source"],
        "basis": None,
    }


def _statement(row: Mapping[str, object]) -> dict[str, object]:
    kind = str(row["kind"])
    return {
        "strength": "exploration" if kind == "exploration" else "stated",
        "where": row["region_code"],
        "what": f"{row['mineral']}（{i18n.name('mineral_kind', kind)}）",
        "vintage": None,
        "source": f"{row['plan_id']} {row['locator']}",
    }
