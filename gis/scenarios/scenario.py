"""A scenario: a small text file of edits over an atlas, as its author wrote them.

Designations are added, dropped, moved and ranked anew, sites are placed, factors of freight changed
and plants closed. What the edits mean for an atlas stands in :mod:`gis.scenarios.effects`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gis.errors import SettingError, Term
from gis.tables import bounded_toml
from gis.words.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping

Value = str | float
# Kind of edit -> (keys that it must have, keys that it may have).
KEYS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "add": (("category", "industry"), ("place", "site", "plan")),
    "drop": (("industry",), ("place", "site", "category", "plan")),
    "move": (("industry", "from", "to"), ("category", "plan")),
    "rerank": (("industry", "to"), ("place", "site", "category", "plan")),
    "site": (("id",), ("name", "name_en", "kind", "place", "lon", "lat", "source")),
    "factor": (("key", "value", "unit"), ("low", "high", "source")),
    "close": (("plant",), ()),
    "link": (("mode", "from", "to"), ("length_km", "cost_cny", "name", "source")),
    "terminal": (("mode", "place"), ("cost_cny", "source")),
}
_HEAD = ("title", "note")
_NUMBERS = ("lon", "lat", "value", "low", "high", "length_km", "cost_cny")
# Edits that hang on a region or on a site, and on one of them only.
_ANCHORED = ("add", "drop", "rerank")


@dataclass(frozen=True)
class Edit:
    """One edit: its kind and its values as written, in the order of :data:`KEYS`."""

    kind: str
    values: tuple[tuple[str, Value], ...]

    def __getitem__(self, key: str) -> Value | None:
        return dict(self.values).get(key)

    def said(self, key: str) -> str:
        """Return a value as text, empty where it is not given."""
        return str(dict(self.values).get(key, ""))

    def term(self) -> Term:
        """Return the edit in words of the catalogue."""
        must, may = KEYS[self.kind]
        values = {key: self.said(key) for key in (*must, *may) if key not in ("key", "from")}
        factor = f"factor.{self.said('key')}"
        values["factor"] = Term(factor) if factor in catalogue() else self.said("key")
        if self["mode"] in ("road", "rail", "water"):
            values["mode"] = Term(f"mode.{self['mode']}")
        if self.kind == "site":
            values["called"] = self.said("name") or self.said("id")
            values["at"] = ", ".join(filter(None, (self.said("lon"), self.said("lat")))) or "-"
        if self.kind == "factor" and (unit := f"logistics.unit.{self.said('unit')}") in catalogue():
            values["unit"] = Term(unit)
        if self.kind in ("link", "terminal"):
            values["name"] = f" {self.said('name')}" if self["name"] else ""
            length, cost = self["length_km"], self["cost_cny"]
            values["length"] = Term("scenario.edit.length", km=length) if length else ""
            values["cost"] = Term("whatif.cost_said", cost=float(cost) / 1e8) if cost else ""
        values |= {"where": self.said("place") or self.said("site"), "source": self.said("from")}
        return Term(f"scenario.edit.{self.kind}", **values)


@dataclass(frozen=True)
class Scenario:
    """Edits under a title; their order means nothing."""

    title: str
    edits: tuple[Edit, ...]
    note: str = ""

    def content(self) -> dict[str, Any]:
        """Return what a file of the scenario says: the same for the same edits in any order."""
        result: dict[str, Any] = {"title": self.title}
        if self.note:
            result["note"] = self.note
        for kind in KEYS:
            same = sorted({e.values for e in self.edits if e.kind == kind}, key=repr)
            if same:
                result[kind] = [dict(values) for values in same]
        return result


def parse(text: str, where: str) -> Scenario:
    r"""Return the scenario that a TOML text says.

    Parameters
    ----------
    text
        ``title``, ``note`` and tables ``[[add]]``, ``[[drop]]``, ``[[move]]``, ``[[rerank]]``,
        ``[[site]]``, ``[[factor]]``, ``[[close]]``, ``[[link]]``, ``[[terminal]]`` with the keys of :data:`KEYS`.
    where
        What faults call the file.

    Raises
    ------
    SettingError
        If it is no TOML, or an edit has an unknown key, lacks one, or has a value of another type.

    Examples
    --------
    >>> found = parse('title = "x"\n[[drop]]\nindustry = "石材"\nplace = "广元"', "x.toml")
    >>> found.edits[0].kind, found.edits[0].said("place")
    ('drop', '广元')
    """
    try:
        content = bounded_toml.parse(text, "error.scenario_toml")
    except SettingError as fault:
        # One of several files is meant.
        raise SettingError(fault.key, **{**fault.values, "file": where}) from None
    known = (*_HEAD, *KEYS)
    for key in content:
        if key not in known:
            raise SettingError("error.scenario_key_top", file=where, found=key, known=known)
    for key in _HEAD:
        if not isinstance(content.get(key, ""), str):
            raise _fault(where, key, key, content[key], "error.scenario_text")
    edits = []
    for kind in KEYS:
        listed = content.get(kind, [])
        if not isinstance(listed, list):
            raise _fault(where, kind, kind, listed, "error.scenario_list")
        for number, record in enumerate(listed, start=1):
            edits.append(edit(kind, record, f"{where}, {kind} {number}"))
    return Scenario(content.get("title") or where, tuple(edits), content.get("note", ""))


def edit(kind: str, record: object, where: str) -> Edit:
    """Return one edit of some values, checked against :data:`KEYS`.

    Raises
    ------
    SettingError
        As for :func:`parse`.
    """
    if not isinstance(record, dict):
        raise _fault(where, kind, kind, record, "error.scenario_list")
    must, may = KEYS[kind]
    for key in record:
        if key not in (*must, *may):
            raise SettingError(
                "error.scenario_key", file=where, edit=kind, found=key, known=(*must, *may)
            )
    for key in must:
        if record.get(key) in (None, ""):
            raise SettingError("error.scenario_missing", file=where, edit=kind, name=key)
    _anchor(kind, record, where)
    present = [key for key in (*must, *may) if key in record]
    return Edit(kind, tuple((key, _value(kind, key, record[key], where)) for key in present))


def _value(kind: str, key: str, value: object, where: str) -> Value:
    if key in _NUMBERS:
        good = isinstance(value, int | float) and not isinstance(value, bool)
        if not good or not math.isfinite(value):  # type: ignore[arg-type]
            raise _fault(where, kind, key, value, "error.scenario_number")
        return float(value)  # type: ignore[arg-type]
    if not isinstance(value, str):
        raise _fault(where, kind, key, value, "error.scenario_text")
    return value.strip()


def _anchor(kind: str, record: Mapping[str, Any], where: str) -> None:
    if kind in _ANCHORED and ("place" in record) == ("site" in record):
        raise SettingError("error.scenario_anchor", file=where, edit=kind)
    if kind == "site" and ("lon" in record) != ("lat" in record):
        missing = "lat" if "lon" in record else "lon"
        raise SettingError("error.scenario_missing", file=where, edit=kind, name=missing)


def _fault(where: str, kind: str, key: str, found: object, reason: str) -> SettingError:
    return SettingError(reason, file=where, edit=kind, name=key, found=found)
