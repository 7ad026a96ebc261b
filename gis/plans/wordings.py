"""The tree of industries: every wording of a plan is the name or an alias of one of them."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

from gis.errors import FormError, Term
from gis.nearest import nearest
from gis.schema import STAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SOURCE = "data/plans/industries.toml"
ALIAS_SEPARATOR = "|"
_PAIR = re.compile(r"(?P<first>.{1,12}?)(?:以及|及其?|和|与)(?P<second>.{2,16})")
_PRODUCTS = re.compile(
    "(?:相关)?(?P<what>制品|产品|加工|深加工|精深加工|加工产品|深加工产品|加工制品|构件"
    "|部品|部件)(?:业|产业|行业)?"
)
_KEYS = {"id", "name", "name_en", "stage", "parent", "gbt4754", "aliases", "note", "note_en"}


class IndustryError(FormError):
    """A fault in the tree of industries, or a wording that the tree does not hold."""


def parse(content: str) -> list[dict[str, Any]]:
    """Return the records of the tree, written as TOML, in their written order, checked."""
    records: list[dict[str, Any]] = tomllib.loads(content)["industry"]
    faults = _faults(records)
    if faults:
        raise IndustryError(f"{SOURCE}: " + "; ".join(faults))
    return records


def _faults(records: list[dict[str, Any]]) -> list[str]:
    faults = []
    seen: set[str] = set()
    holder: dict[str, str] = {}
    for record in records:
        slug = str(record.get("id"))
        unknown = sorted(record.keys() - _KEYS)
        if unknown:
            faults.append(f"{slug}: unknown key {', '.join(unknown)}")
        if record.get("stage") not in STAGES:
            faults.append(f"{slug}: stage {record.get('stage')!r}, expected {', '.join(STAGES)}")
        if slug in seen:
            faults.append(f"{slug}: id used twice")
        # A parent stands above its children, so the tree has no cycle.
        if "parent" in record and record["parent"] not in seen:
            faults.append(f"{slug}: parent {record['parent']!r} is not defined above")
        seen.add(slug)
        for wording in (record["name"], *record.get("aliases", [])):
            if wording in holder:
                faults.append(f"{wording!r} names both {holder[wording]} and {slug}")
            holder[wording] = slug
    return faults


def wordings(records: list[dict[str, Any]]) -> dict[str, str]:
    """Return industry_id by every name and alias of the tree.

    Examples
    --------
    >>> wordings([{"id": "stone", "name": "石材", "aliases": ["装饰石材"]}])
    {'石材': 'stone', '装饰石材': 'stone'}
    """
    return {
        wording: record["id"]
        for record in records
        for wording in (record["name"], *record.get("aliases", []))
    }


def of_rows(industries: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Return industry_id by every name and alias of the rows of data/clusters/industries.csv.

    Examples
    --------
    >>> of_rows([{"industry_id": "stone", "name": "石材", "aliases": "装饰石材|石板材"}])
    {'石材': 'stone', '装饰石材': 'stone', '石板材': 'stone'}
    """
    return {
        wording: row["industry_id"]
        for row in industries
        for wording in (row["name"], *filter(None, (row["aliases"] or "").split(ALIAS_SEPARATOR)))
    }


def find(wording: str, known: Mapping[str, str]) -> str | None:
    """Return the industry_id of a wording, or None where no industry bears it.

    A trade with its own products (水泥及水泥制品) is the one that the tree calls 水泥及制品, else the
    trade itself; two trades (水泥和石膏制品) are one where the tree has both under one id.

    Parameters
    ----------
    wording
        As a plan writes it.
    known
        industry_id by every name and alias.

    Examples
    --------
    >>> known = {"水泥及制品": "cement-and-products", "石材": "stone", "玻璃": "glass", "陶瓷": "ceramics"}
    >>> [find(words, known) for words in ("水泥及水泥制品", "石材和石材加工", "玻璃及陶瓷制品", "石墨及石墨烯")]
    ['cement-and-products', 'stone', None, None]
    """
    if wording in known:
        return known[wording]
    pair = _PAIR.fullmatch(wording)
    if pair is None:
        return None
    first, second = pair["first"], pair["second"]
    products = _PRODUCTS.fullmatch(second.removeprefix(first))
    if products:
        forms = (
            f"{first}{joint}{products['what']}" for joint in ("及", "及其", "和", "和其", "与", "")
        )
        return next((known[form] for form in (*forms, first) if form in known), None)
    one, other = known.get(first), known.get(second)
    return one if one is not None and one == other else None


def identify(wording: str, known: Mapping[str, str]) -> str:
    """Return the industry_id of a wording; raise IndustryError where no industry bears it."""
    found = find(wording, known)
    if found is None:
        near = nearest(wording, known)
        told = Term("plan_fault.industry", wording=wording)
        if near:
            told = Term("plan_fault.industry_near", wording=wording, nearest=list(near))
        raise IndustryError(
            f"no industry is called {wording!r}; add it or an alias to {SOURCE}", told
        )
    return found


def rows(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the rows of data/clusters/industries.csv."""
    return [
        {
            "industry_id": record["id"],
            "name": record["name"],
            "name_en": record["name_en"],
            "stage": record["stage"],
            "parent_id": record.get("parent"),
            "gbt4754": record.get("gbt4754"),
            "aliases": ALIAS_SEPARATOR.join(record.get("aliases", [])),
            "note": record.get("note"),
            "note_en": record.get("note_en"),
        }
        for record in records
    ]
