"""What a plan file may say: the keys of each type of record and the values they may have.

A key or value that is not listed here is an error, not a guess, so that a slip of the pen in a
plan file never turns into a missing row.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from math import isfinite
from typing import Any

from gis.errors import FormError, Term
from gis.plans.edition import STAGES as STAGES_OF_PLANS
from gis.schema import CATEGORIES, LEVELS, LINK_KINDS, RELATIONS, STAGES, STATUSES

Record = Mapping[str, Any]

# Record type -> (required keys, optional keys), parted by spaces.
_KEYS = {
    "plan": (
        "plan_id title short_title short_title_en scope stage within place_level",
        "issuer document_number start_year end_year note note_en place_codes",
    ),
    "designation": (
        "category industries locator",
        (
            "places implied sites label label_id inside all_but count list_open status name scheme "
            "quote note "
            "note_en"
        ),
    ),
    "site": (
        "id name name_en kind place precision locator",
        "town point lon lat coordinate_source note note_en",
    ),
    "target": (
        "id indicator indicator_en relation locator",
        (
            "value value_max unit year period scope value_text base_value base_year base_note "
            "base_note_en kind modality suspect quote note note_en"
        ),
    ),
    "chain": ("id nodes locator", "quote note"),
    "link": (
        "id kind locator",
        (
            "members implied_members areas from_places implied_from from_areas from_sites "
            "to_places "
            "implied_to to_areas to_sites topics list_open quote note note_en"
        ),
    ),
    "incentive": (
        "id measure measure_en relation locator",
        "amount unit recipient_level quote note note_en",
    ),
    "mineral": ("minerals kind locator", "places implied quote note note_en"),
    # Industries of a user's own plan that the tree lacks; bundled plans add theirs to the tree.
    "industry": ("id name name_en stage", "note note_en"),
}
KEYS = {kind: (must.split(), may.split()) for kind, (must, may) in _KEYS.items()}
# What a designation may hang on: exactly one of these sets of keys.
ANCHORS: tuple[set[str], ...] = (
    {"sites"},
    {"places"},
    {"implied"},
    {"label", "label_id"},
    {"label", "label_id", "inside"},
    {"label", "all_but", "count"},
)
# What each field holds; all others are words.
_LISTS = frozenset(
    [
        "industries",
        "places",
        "implied",
        "sites",
        "all_but",
        "nodes",
        "members",
        "implied_members",
        "areas",
        "from_places",
        "implied_from",
        "from_areas",
        "from_sites",
        "to_places",
        "implied_to",
        "to_areas",
        "to_sites",
        "topics",
        "minerals",
    ]
)
_NUMBERS = frozenset(("value", "value_max", "base_value", "amount", "lon", "lat", "count"))
_YEARS = frozenset(("year", "base_year", "start_year", "end_year"))
_SWITCHES = frozenset(("list_open", "suspect"))
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_ANCHOR_KEYS = set[str]().union(*ANCHORS)
CHOICES: dict[tuple[str, str], tuple[str, ...]] = {
    ("plan", "stage"): STAGES_OF_PLANS,
    ("plan", "place_level"): LEVELS,
    ("designation", "category"): CATEGORIES,
    ("designation", "status"): STATUSES,
    # A town that a plan only wants developed has a point, too.
    ("site", "kind"): CATEGORIES,
    ("target", "relation"): RELATIONS,
    ("target", "kind"): ("target", "requirement"),
    ("link", "kind"): LINK_KINDS,
    ("incentive", "relation"): RELATIONS,
    ("industry", "stage"): STAGES,
}


class PlanError(FormError):
    """A fault in a plan file; the message names the file, the record and what was found."""


def _holds(key: str, value: object) -> tuple[str, bool]:
    """Return what a field should hold and whether a value is that."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if key in _LISTS:
        # A record with an empty list of places would be one of nowhere: it would vanish.
        words = isinstance(value, list) and all(isinstance(one, str) and one for one in value)
        return "list", words and bool(value)
    if key in _YEARS:
        return "year", is_number and isinstance(value, int) and _FIRST_YEAR <= value <= _LAST_YEAR
    if key in _NUMBERS:
        return "number", is_number and isfinite(value)  # type: ignore[arg-type]
    if key in _SWITCHES:
        return "switch", isinstance(value, bool)
    if key == "place_codes":
        return "codes", isinstance(value, dict) and all(
            isinstance(one, str) for one in value.values()
        )
    return "words", isinstance(value, str)


# Fields whose codes have words that a reader knows them by.
_WORDED = {"category": "category", "status": "status", "place_level": "level"}


def _called(key: str, code: str) -> Term | str:
    """Return a code with the word that it stands for: strengthen（强化）."""
    prefix = _WORDED.get(key)
    return Term("map.qualified", what=code, more=Term(f"{prefix}.{code}")) if prefix else code


def _as_written(value: object) -> str:
    """Return a value as TOML writes it: true, 2027-01-01."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, dt.date | dt.time) else repr(value)


def _typed(record: Record, nested: Iterable[str]) -> None:
    """Raise PlanError where a field holds a value of another kind: words for a number, a word for a list."""
    for key in record.keys() - set(nested):
        kind, right = _holds(key, record[key])
        if not right:
            expected = Term(f"plan_fault.type.{kind}")
            told = Term(
                "plan_fault.type", field=key, found=_as_written(record[key]), expected=expected
            )
            raise PlanError(f"{key} is {record[key]!r}, expected {kind}", told)


def _in_order(record: Record) -> None:
    """Raise PlanError where a range ends before it begins."""
    for first, last in (("value", "value_max"), ("start_year", "end_year")):
        low, high = record.get(first), record.get(last)
        if low is not None and high is not None and high < low:
            told = Term("plan_fault.order", first=first, low=low, last=last, high=high)
            raise PlanError(f"{last} {high} is below {first} {low}", told)


def listed(plan: Record, kind: str) -> list[Any]:
    """Return the records of a kind; raise PlanError where a plan has something else there."""
    found = plan.get(kind, [])
    if not isinstance(found, list):
        raise PlanError(
            f"{kind} is no list of tables",
            Term("plan_fault.list", table=kind, found=repr(found)[:40]),
        )
    return found


def check(kind: str, record: Record) -> None:
    """Raise PlanError where a record lacks a key, has an unknown one or a value out of range."""
    if not isinstance(record, Mapping):
        raise PlanError(
            f"{kind} is no table", Term("plan_fault.list", table=kind, found=repr(record)[:40])
        )
    required, optional = KEYS[kind]
    missing = [key for key in required if record.get(key) in (None, "", [])]
    nested: set[str] = KEYS.keys() - {"plan"} if kind == "plan" else set()
    unknown = sorted(record.keys() - {*required, *optional, *nested})
    if missing or unknown:
        told = Term("plan_fault.keys", missing=missing, unknown=unknown)
        if not unknown:
            told = Term("plan_fault.keys_missing", missing=missing)
        elif not missing:
            known = [*required, *optional, *sorted(nested)]
            told = Term("plan_fault.keys_unknown", unknown=unknown, known=known)
        raise PlanError(f"missing {missing or 'nothing'}, unknown {unknown or 'nothing'}", told)
    _typed(record, nested)
    for (where, key), allowed in CHOICES.items():
        if where == kind and key in record and record[key] not in allowed:
            told = Term(
                "plan_fault.choice",
                field=key,
                found=record[key],
                allowed=[_called(key, code) for code in allowed],
            )
            raise PlanError(f"{key} is {record[key]!r}, expected one of {', '.join(allowed)}", told)
    if kind == "designation" and (anchor := record.keys() & _ANCHOR_KEYS) not in ANCHORS:
        anchors = [" + ".join(sorted(keys)) for keys in ANCHORS]
        told = Term(
            "plan_fault.anchor",
            found=" + ".join(sorted(anchor)) or Term("plan_fault.none"),
            allowed=anchors,
        )
        raise PlanError(
            f"hangs on {sorted(anchor) or 'no place'}, expected one of " + "; ".join(anchors), told
        )
    _in_order(record)
    if kind == "mineral" and not record.keys() & {"places", "implied"}:
        raise PlanError("a mineral needs places or implied", Term("plan_fault.mineral"))
