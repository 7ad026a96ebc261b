"""The Excel form of a monitoring round: targets to fill in, and the history that goes with them.

One file goes round: it is downloaded, filled in, read back, and the next one carries what was
entered and when.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pandas as pd

from gis.errors import InputTableError, Term, first_of
from gis.plans import targets
from gis.plans.actuals import Entry, seals
from gis.plans.targets import RATE_UNITS
from gis.report.workbook import Sheet, to_bytes
from gis.tables import cells
from gis.tables.formats.workbooks import Workbook
from gis.tables.formats.workbooks import text as cell_text
from gis.tables.sheet import letter
from gis.words.amounts import significant, unit_name
from gis.words.catalogue import LANGUAGES, text

if TYPE_CHECKING:
    from gis.atlas import Atlas

FILL = (
    "target_id", "indicator", "goal", "goal_year", "unit", "year", "value", "source", "by", "note",
)  # fmt: skip
HISTORY = (
    "entered", "plan_id", "target_id", "indicator", "year", "value", "unit", "source", "by", "note",
    "seal",
)  # fmt: skip
_YEARS = (1990, 2100)
_LONGEST = 500


@dataclass(frozen=True)
class Fault:
    """A cell to mend: where it is, what stands there, what should."""

    sheet: str
    cell: str
    found: str
    expected: Term

    @property
    def term(self) -> Term:
        """The fault in words."""
        return Term(
            "monitor.fault", sheet=self.sheet, cell=self.cell, found=self.found or "∅",
            expected=self.expected,
        )  # fmt: skip


@dataclass(frozen=True)
class Filled:
    """A form as read.

    Attributes
    ----------
    entries
        What was filled in, sound rows only.
    history
        What the form carries from before.
    faults
        Every cell to mend; where there are any, nothing should be taken over.
    broken
        Number of the first row of the history that does not fit its seal; None where all do.
    unread
        What else stands in the file and counts for nothing: columns and sheets beside the form's, goals
        written over.
    """

    entries: tuple[Entry, ...]
    history: tuple[Entry, ...]
    faults: tuple[Fault, ...] = ()
    broken: int | None = None
    unread: tuple[Term, ...] = ()


def form(atlas: Atlas, plan: str, history: Sequence[Entry] = (), lang: str = "zh") -> bytes:
    """Return the form of a plan: one row a target to fill in, the history, the rule.

    Parameters
    ----------
    plan
        Id of the plan.
    history
        What was entered before.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> form(Atlas.bundled(), "sichuan-2025-2027")[:2]
    b'PK'
    """
    table = targets.table(atlas, plan)
    names = {row["target_id"]: targets.indicator(row, lang) for row in table.to_dict("records")}
    said = [unit_name(unit, lang) if isinstance(unit, str) else unit for unit in table["unit"]]
    units = dict(zip(table["target_id"], said, strict=True))
    rows = [
        (row["target_id"], names[row["target_id"]], goal(row, lang), row["year"], units[row["target_id"]],
         None, None, "", "", "")
        for row in table.to_dict("records")
        if pd.notna(row["value"])
    ]  # fmt: skip
    told = [
        (e.entered, e.plan_id, e.target_id, names.get(e.target_id, ""), e.year, e.value,
         units.get(e.target_id, ""), e.source, e.by, e.note, seal)
        for e, seal in zip(history, seals(history), strict=True)
    ]  # fmt: skip
    rule = text("monitor.form_help", lang).split("\n")
    sheets = [
        Sheet(_title("fill", lang), pd.DataFrame(rows, columns=_heads(FILL, lang))),
        Sheet(_title("history", lang), pd.DataFrame(told, columns=_heads(HISTORY, lang))),
        Sheet(_title("help", lang), pd.DataFrame({_title("help", lang): rule})),
    ]
    return to_bytes(sheets, title=text("page.monitor", lang), lang=lang)


def goal(row: dict[str, Any], lang: str = "zh") -> str:
    """Return a target's relation and value as one reads them, with the word by which the plan softens it.

    Examples
    --------
    >>> goal({"relation": ">=", "value": 1000.0, "value_max": float("nan")})
    '≥ 1,000'
    >>> goal({"relation": "=", "value": 1.0, "modality": "力争"}, "en")
    '1 (striven for)'
    """
    top = row.get("value_max")
    until = f"–{significant(top, 10)}" if top is not None and pd.notna(top) else ""
    return targets.softened(
        row, targets.signed(row["relation"], f"{significant(row['value'], 10)}{until}"), lang
    )


def _title(sheet: str, lang: str) -> str:
    return text(f"monitor.sheet.{sheet}", lang)


def _heads(columns: Iterable[str], lang: str) -> list[str]:
    return [text(f"monitor.column.{column}", lang) for column in columns]


@dataclass
class _Reader:
    """Reads one form; gathers the faults of all its cells."""

    atlas: Atlas
    plan: str
    file: str
    entered: str
    targets: dict[str, dict[str, Any]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    unread: list[Term] = field(default_factory=list)

    def rows(self, book: Workbook, kind: str, columns: tuple[str, ...]) -> list[_Row]:
        """Return the rows of a sheet in which anything but what the form printed is written."""
        title = next((t for lang in LANGUAGES if (t := _title(kind, lang)) in book.names), None)
        if title is None:
            raise InputTableError("monitor.not_a_form", file=self.file, missing=_title(kind, "zh"))
        grid = book.sheet(title).grid
        if grid.empty:
            raise InputTableError("monitor.not_a_form", file=self.file, missing=title)
        heads = [cell_text(cell).strip() for cell in grid.iloc[0]]
        for lang in LANGUAGES:
            wanted = _heads(columns, lang)
            if set(wanted) <= set(heads):
                where = {c: heads.index(head) for c, head in zip(columns, wanted, strict=True)}
                break
        else:
            missing = [head for head in _heads(columns, LANGUAGES[0]) if head not in heads]
            raise InputTableError("form.columns", file=self.file, missing=missing)
        beside = [
            head or letter(column)
            for column, head in enumerate(heads)
            if column not in where.values() and any(map(cell_text, grid.iloc[1:, column]))
        ]
        if beside:
            self.unread.append(Term("form.unread_columns", sheet=title, columns=beside))
        return [
            _Row(self, title, int(number), row, where)
            for number, row in zip(grid.index[1:], grid.iloc[1:].to_numpy().tolist(), strict=True)
        ]


@dataclass
class _Row:
    """One row of a sheet of the form."""

    reader: _Reader
    sheet: str
    number: int
    cells: list[Any]
    where: dict[str, int]

    def raw(self, column: str) -> Any:
        return self.cells[self.where[column]]

    def text(self, column: str) -> str:
        value = self.raw(column)
        if isinstance(value, float) and value.is_integer():
            return str(int(value))
        return cell_text(value).strip()

    def fault(self, column: str, key: str, **values: object) -> None:
        cell = f"{letter(self.where[column])}{self.number}"
        self.reader.faults.append(
            Fault(self.sheet, cell, self.text(column), Term(f"monitor.expected.{key}", **values))
        )

    def entry(self) -> Entry | None:
        """Return what the row says, or None where a cell is at fault."""
        before = len(self.reader.faults)
        target, year = self.text("target_id"), self._year()
        known = self.reader.targets.get(target)
        if known is None:
            self.fault("target_id", "target", plan=self.reader.plan)
        elif "goal" in self.where:
            self._printed(known)
        value = self._value(None if known is None else known["unit"])
        # What an earlier round took stands in the history as it is.
        is_new = "entered" not in self.where
        if (
            is_new
            and known
            and value is not None
            and value < 0
            and not targets.may_be_negative(known)
        ):
            self.fault("value", "positive", indicator=targets.indicator(known, LANGUAGES[0]))
        for column in ("source", "by", "note"):
            if len(self.text(column)) > _LONGEST:
                self.fault(column, "short", count=_LONGEST)
        if len(self.reader.faults) > before or year is None or value is None:
            return None
        entered = self.text("entered") if "entered" in self.where else self.reader.entered
        if not is_day(entered):
            self.fault("entered", "day")
            return None
        if "plan_id" in self.where and self.text("plan_id") != self.reader.plan:
            self.fault("plan_id", "plan", plan=self.reader.plan)
            return None
        words = {column: self.text(column) for column in ("source", "by", "note")}
        return Entry(entered, self.reader.plan, target, year, value, **words)

    def _printed(self, target: dict[str, Any]) -> None:
        """Hold what the form printed against the target: a unit written over makes another figure of the value."""
        unit = target["unit"] if isinstance(target["unit"], str) else ""
        units = {unit, *(unit_name(unit, lang) for lang in LANGUAGES)}
        # A plan writes 亿 for money; 亿元 is the same.
        units |= {f"{unit}元"} if unit in ("亿", "万") else set()
        if self.text("unit") not in {"", *units}:
            self.fault("unit", "unit", unit=unit)
        names = [targets.indicator(target, lang) for lang in LANGUAGES]
        if _bare(self.text("indicator")) not in {"", *map(_bare, names)}:
            self.fault("indicator", "indicator", indicator=names[0])
        goals = {_bare(goal(target, lang)) for lang in LANGUAGES}
        year = "" if pd.isna(target["year"]) else str(int(target["year"]))
        for column, printed in (("goal", goals), ("goal_year", {year})):
            if (said := _bare(self.text(column))) and said not in printed:
                cell = f"{letter(self.where[column])}{self.number}"
                self.reader.unread.append(
                    Term("monitor.goal_kept", sheet=self.sheet, cell=cell, found=self.text(column))
                )

    def _year(self) -> int | None:
        found = cells.number(self.raw("year"))
        year = found.value
        if found.fault or not _YEARS[0] <= year <= _YEARS[1] or not float(year).is_integer():
            self.fault("year", "year", first=_YEARS[0], last=_YEARS[1])
            return None
        return int(year)

    def _value(self, unit: Any) -> float | None:
        found = cells.number(self.raw("value"))
        shown = unit if isinstance(unit, str) else ""
        if found.fault or found.value != found.value:
            self.fault("value", "number", unit=shown)
            return None
        if found.unit is not None or (found.percent and unit not in RATE_UNITS):
            self.fault("value", "bare", unit=shown)
            return None
        if found.percent:
            # 12% and 5‰ are shares to the parser; the target counts in its own unit.
            times = 1000 if unit == "‰" else 100
            return round(found.value * times, 12)
        if unit in RATE_UNITS and 0 < abs(found.value) < 1 and "entered" not in self.where:
            # A cell that Excel formats as 12 % holds 0.12: which of the two is meant nobody knows.
            self.fault("value", "percent", unit=shown, text=f"{significant(found.value, 10)}{unit}")
            return None
        return found.value


def _bare(said: str) -> str:
    """Return words without blanks and commas, which programs put in and take out."""
    return re.sub(r"[\s,，]", "", said)


def is_day(word: str) -> bool:
    """Tell whether a word is a day as ISO 8601 writes it.

    Examples
    --------
    >>> is_day("2026-11-28"), is_day("2026-13-01"), is_day("28.11.2026")
    (True, False, False)
    """
    try:
        return dt.date.fromisoformat(word).isoformat() == word
    except ValueError:
        return False


def read(atlas: Atlas, plan: str, content: bytes, file: str, entered: str) -> Filled:
    """Return what a filled form says.

    Parameters
    ----------
    plan
        Id of the plan whose targets it is held against.
    content, file
        The workbook and its name in messages.
    entered
        Day of entry, ISO 8601.

    Raises
    ------
    InputTableError
        If the file is no form at all; faults of cells are in the answer.
    """
    if not is_day(entered):
        raise InputTableError("monitor.day", found=entered)
    book = Workbook(content, file)
    table = targets.table(atlas, plan)
    known_targets = {row["target_id"]: row for row in table.to_dict("records")}
    reader = _Reader(atlas, plan, file, entered, known_targets)
    filled = [
        row for row in reader.rows(book, "fill", FILL)
        if any(row.text(column) for column in ("year", "value", "source", "by", "note"))
    ]  # fmt: skip
    entries: dict[tuple[str, int], Entry] = {}
    for row in filled:
        entry = row.entry()
        if entry is None:
            continue
        known = entries.setdefault((entry.target_id, entry.year), entry)
        # The same figure of another source is another entry: which of them counts nobody says.
        if known.said != entry.said:
            row.fault("value", "once", year=entry.year, value=significant(known.value, 10))
    told = [row for row in reader.rows(book, "history", HISTORY) if any(map(cell_text, row.cells))]
    found = [(row, row.entry()) for row in told]
    history = tuple(entry for _, entry in found if entry is not None)
    stamped = [row.text("seal") for row, entry in found if entry is not None]
    wrong = [
        row.number
        for (row, _), stamp, seal in zip(
            [pair for pair in found if pair[1] is not None], stamped, seals(history), strict=True
        )
        if stamp != seal
    ]
    return Filled(
        tuple(entries.values()), history, tuple(reader.faults), min(wrong, default=None),
        (*reader.unread, *_other_sheets(book)),
    )  # fmt: skip


def _other_sheets(book: Workbook) -> list[Term]:
    """Return in words which sheets beside the form's hold anything: what is written there is not read."""
    own = {_title(kind, lang) for kind in ("fill", "history", "help") for lang in LANGUAGES}
    more = [name for name in book.names if name not in own and not book.sheet(name).grid.empty]
    return [Term("monitor.unread_sheets", sheets=more)] if more else []


def sound(filled: Filled, file: str, most: int = 8) -> Filled:
    """Return a form without faults, or raise with the first of them by sheet and cell.

    Raises
    ------
    InputTableError
        If a cell is at fault.
    """
    if filled.faults:
        raise InputTableError(
            "monitor.faults", file=file, count=len(filled.faults),
            faults=first_of([fault.term for fault in filled.faults], most),
        )  # fmt: skip
    return filled
