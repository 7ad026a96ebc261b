"""The history of a monitoring round as TOML: what a project file keeps beside its plans."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields

from gis.errors import SettingError
from gis.plans.actuals import Entry, seals
from gis.report.toml import to_toml
from gis.tables import bounded_toml

_PREFIX, _SUFFIX = "monitor-", ".toml"
_HEAD = "Cluster Atlas: figures entered against the targets of a plan / 产业集群图谱：规划目标的实际值"
_KINDS = {field.name: (int if field.name == "year" else float if field.name == "value" else str)
          for field in fields(Entry)}  # fmt: skip


@dataclass(frozen=True)
class Kept:
    """A history as read; ``broken`` is the number of the first entry that does not fit its seal."""

    entries: tuple[Entry, ...]
    broken: int | None = None


def name_of(plan: str) -> str:
    """Return what the history of a plan is called in a project.

    Examples
    --------
    >>> name_of("sichuan-2025-2027"), plan_of("monitor-sichuan-2025-2027.toml"), plan_of("x.toml")
    ('monitor-sichuan-2025-2027.toml', 'sichuan-2025-2027', '')
    """
    return f"{_PREFIX}{plan}{_SUFFIX}"


def plan_of(name: str) -> str:
    """Return the plan whose history has that name; empty where it is no history."""
    is_one = name.startswith(_PREFIX) and name.endswith(_SUFFIX)
    return name.removeprefix(_PREFIX).removesuffix(_SUFFIX) if is_one else ""


def to_text(entries: Sequence[Entry]) -> str:
    """Return a history as TOML, each entry with its seal.

    Examples
    --------
    >>> one = Entry("2026-01-02", "p", "t", 2025, 3.0, by="甲")
    >>> from_text(to_text([one])) == Kept((one,))
    True
    """
    rows = [
        asdict(entry) | {"value": float(entry.value), "seal": seal}
        for entry, seal in zip(entries, seals(entries), strict=True)
    ]
    return to_toml({"entry": rows}, _HEAD)


def from_text(text: str) -> Kept:
    """Return the history that a text holds.

    Raises
    ------
    SettingError
        If it is no TOML, or an entry lacks a value or has one of another kind.
    """
    content = bounded_toml.parse(text, "error.monitor_history")
    rows = content.get("entry", [])
    if not isinstance(rows, list):
        raise SettingError("error.monitor_history", reason="entry")
    entries = [_entry(number, row) for number, row in enumerate(rows, start=1)]
    broken = next(
        (
            number
            for number, (row, seal) in enumerate(zip(rows, seals(entries), strict=True), start=1)
            if row.get("seal") != seal
        ),
        None,
    )
    return Kept(tuple(entries), broken)


def _entry(number: int, row: object) -> Entry:
    if not isinstance(row, dict):
        raise SettingError("error.monitor_history", reason=f"entry {number}")
    values = {}
    for key, kind in _KINDS.items():
        found = row.get(key)
        # An integer of the file is a number; true is none.
        if kind is float and isinstance(found, int) and not isinstance(found, bool):
            found = float(found)
        if not isinstance(found, kind) or isinstance(found, bool):
            raise SettingError("error.monitor_history", reason=f"entry {number}: {key}")
        values[key] = found
    return Entry(**values)
