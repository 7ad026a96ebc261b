"""What the chain of each industry needs: hand-read statements and the links of stated chains.

``data/sources/facts/needs.toml`` holds what a plan or another document says, and what is only
assumed; the plans' chain records give the rest. The build stops at an industry, a mineral, an
indicator, a mode or a locator that nothing else knows.
"""

from __future__ import annotations

import tomllib
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Any

from data.builders.plans import compile_tables, write
from gis.plans.file import require_unique
from gis.schema import MODES, TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

SOURCE = "data/sources/facts/needs.toml"
COLUMNS = (
    "industry_id", "role", "need_group", "need_id", "match", "basis", "wording", "plan_id",
    "source", "source_en", "locator", "note", "note_en",
)  # fmt: skip
KEY = ("industry_id", "role", "need_group", "need_id")
RAW_ROLES = ("main", "ingredient")
ROLES = (*RAW_ROLES, "market", "access")
MATCHES = ("exact", "possible")
ASSUMPTION = "assumption"
_REQUIRED = {"industries", "group", "role", "need", "wording", "source"}
_OPTIONAL = {"match", "locator", "note", "note_en", "unrecorded"}


class NeedError(ValueError):
    """A statement of needs that cannot be used as it stands."""


class Known:
    """What a statement may speak of: industries, indicators, plans and their locators.

    Parameters
    ----------
    content
        The hand-read file: its references, and the links of chains that are no input.
    tables
        Rows of the plan tables (see :func:`data.builders.plans.compile_tables`).
    indicators
        Ids of the indicators.
    """

    def __init__(
        self,
        content: Mapping[str, Any],
        tables: Mapping[str, list[dict[str, Any]]],
        indicators: set[str],
    ) -> None:
        self.stages = {row["industry_id"]: row["stage"] for row in tables["industries"]}
        self.indicators = indicators
        self.references = {reference["id"]: reference for reference in content["reference"]}
        self.plans = {row["plan_id"]: row for row in tables["plans"]}
        self.locators = {
            (row["plan_id"], row["locator"])
            for name, rows in tables.items()
            if "locator" in TABLES[name]
            for row in rows
        }
        self.skipped = {(s["chain"], s["from"], s["to"]) for s in content["not_an_input"]}

    def source(self, record: Mapping[str, Any]) -> dict[str, Any]:
        """Return basis and source of a statement; raise NeedError where there is no such source."""
        name, locator = record["source"], record.get("locator")
        if name == ASSUMPTION:
            if locator or not record.get("note"):
                raise NeedError("an assumption has a note that says why, and no locator")
            return {"basis": ASSUMPTION}
        if not locator:
            raise NeedError(f"source {name!r} needs a locator")
        if name in self.references:
            reference = self.references[name]
            titles = {"source": reference["title"], "source_en": reference["title_en"]}
            return {"basis": "reference", "locator": locator} | titles
        if name not in self.plans:
            known = ", ".join([ASSUMPTION, *self.plans, *self.references])
            raise NeedError(f"source {name!r} is unknown, expected one of {known}")
        recorded = (name, locator) in self.locators
        if recorded == bool(record.get("unrecorded")):
            said = "is among the records" if recorded else "is in no record"
            raise NeedError(f"locator {locator!r} {said} of {name}; mend it or `unrecorded`")
        return self._plan(name, locator)

    def _plan(self, plan_id: str, locator: str) -> dict[str, Any]:
        plan = self.plans[plan_id]
        return {
            "basis": "plan",
            "plan_id": plan_id,
            "source": plan["short_title"],
            "source_en": plan["short_title_en"],
            "locator": locator,
        }

    def require(self, record: Mapping[str, Any]) -> None:
        """Raise NeedError where a statement speaks of something unknown."""
        missing, surplus = _REQUIRED - record.keys(), record.keys() - _REQUIRED - _OPTIONAL
        if missing or surplus:
            raise NeedError(f"missing {sorted(missing)}, unknown {sorted(surplus)}")
        if record["role"] not in ROLES:
            raise NeedError(f"role {record['role']!r}, expected one of {', '.join(ROLES)}")
        is_raw = record["role"] in RAW_ROLES
        if is_raw != ("match" in record) or record.get("match", "exact") not in MATCHES:
            raise NeedError(
                f"match is {record.get('match')!r}, expected {' or '.join(MATCHES)} for"
                " a raw material and nothing else"
            )
        legal: Mapping[str, object] | set[str] | tuple[str, ...]
        legal = {"market": self.indicators, "access": MODES}.get(record["role"], self.stages)
        if record["need"] not in legal:
            raise NeedError(f"need {record['need']!r} is unknown")
        for industry in record["industries"]:
            if industry not in self.stages or industry == record["need"]:
                raise NeedError(f"industry {industry!r} is unknown, or the need itself")

    def from_chains(self, chains: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        """Yield what stated chains say: each stage needs those before it, the last one exactly."""
        nodes: dict[str, list[dict[str, Any]]] = {}
        for row in sorted(chains, key=lambda row: (row["chain_id"], row["position"])):
            nodes.setdefault(row["chain_id"], []).append(row)
        for chain, rows in nodes.items():
            # Positions that a stage reaches by no real input from the one before.
            broken = {
                late["position"]
                for early, late in pairwise(rows)
                if (chain, early["industry_id"], late["industry_id"]) in self.skipped
            }
            for early, late in combinations(rows, 2):
                if broken.intersection(range(early["position"] + 1, late["position"] + 1)):
                    continue
                next_to = late["position"] - early["position"] == 1
                yield {
                    "industry_id": late["industry_id"],
                    "role": "main",
                    "need_group": 1,
                    "need_id": early["industry_id"],
                    "match": "exact" if next_to else "possible",
                    "wording": f"{early['node']}—{'' if next_to else '…—'}{late['node']}",
                } | self._plan(late["plan_id"], late["locator"])


def rows(content: Mapping[str, Any], known: Known, chains: list[dict[str, Any]]) -> list[Any]:
    """Return the rows of the table, sorted: those of the chains and those read by hand."""
    made = list(known.from_chains(chains))
    for number, record in enumerate(content["need"], start=1):
        try:
            known.require(record)
            source = known.source(record)
        except NeedError as fault:
            raise NeedError(
                f"{SOURCE}, need {number} ({record.get('wording')}): {fault}"
            ) from fault
        made += [
            {
                "industry_id": industry,
                "role": record["role"],
                "need_group": record["group"],
                "need_id": record["need"],
                "match": record.get("match"),
                "wording": record["wording"],
                "note": record.get("note"),
                "note_en": record.get("note_en"),
            }
            | source
            for industry in record["industries"]
        ]
    require_unique("chain_needs", KEY, made)
    return sorted(
        made,
        key=lambda row: (
            row["industry_id"],
            ROLES.index(row["role"]),
            row["need_group"],
            row["need_id"],
        ),
    )


def read(root: Path) -> dict[str, Any]:
    """Return the hand-read file."""
    with (root / SOURCE).open("rb") as stream:
        return tomllib.load(stream)


def build(root: Path) -> None:
    """Write data/resources/chain_needs.csv."""
    content, tables = read(root), compile_tables(root)
    with (root / "data/sources/facts/indicators.toml").open("rb") as stream:
        indicators = {record["id"] for record in tomllib.load(stream)["indicator"]}
    made = rows(content, Known(content, tables, indicators), tables["chains"])
    write(root / "data" / "resources" / "chain_needs.csv", COLUMNS, made)
