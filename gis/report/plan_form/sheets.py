"""The sheets of a filled-in form as rows under its headings, and what a reader of values alone would pass over.

People insert a title, move and add columns, merge a region over three rows, hide and filter rows, type
a formula or go on in a second sheet. What is sure is read, all else is a fault or said.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pandas as pd

from gis.errors import InputTableError
from gis.report.plan_form.blank import columns_of, headline
from gis.tables import row_words
from gis.tables.cells import folded
from gis.tables.sheet import Percent, letter
from gis.words.catalogue import LANGUAGES, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from gis.tables.sheet import Sheet

KINDS = ("plan", "designations", "targets")
Note = tuple[str, dict[str, object]]
# In these a merged cell says the same of each of its rows; a number over several rows is of none.
_SHARED = frozenset(
    ("category", "industries", "places", "status", "quote", "indicator", "relation", "unit", "year")
)
# Rows above the headings in which people write titles.
_LOOKED_AT = 15
_SHOWN = 8
# What a heading explains behind its word.
_BRACKETS = re.compile(r"\s*[（(].*[）)]$")


@dataclass
class Filled:
    """One sheet of a form.

    Attributes
    ----------
    rows
        The filled rows with their number, texts by the id of their column.
    letters
        The letter of each column.
    faults
        Row, column, what stands there and why (a reason of :data:`gis.tables.cells.REASONS`).
    notes
        What a reader should know, as message and values.
    """

    rows: list[tuple[int, dict[str, str]]]
    letters: dict[str, str]
    faults: list[tuple[int, str, str, str]] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


def bare(heading: str) -> str:
    """Return a heading without what it explains behind its word.

    Examples
    --------
    >>> bare("地点（、分隔）"), bare("状态")
    ('地点', '状态')
    """
    return _BRACKETS.sub("", heading)


def read(sheets: Mapping[str, Sheet], kind: str, file: str, lang: str) -> Filled:
    """Return a sheet of the form.

    Parameters
    ----------
    sheets
        Every sheet of the workbook by its name.
    kind
        One of ``KINDS``.
    file
        The workbook's name, for messages.
    lang
        Language of the notes.

    Raises
    ------
    InputTableError
        If the sheet or one of its columns is missing, or a column stands twice.
    """
    for own in LANGUAGES:
        sheet = sheets.get(text(f"form.sheet.{kind}", own))
        if sheet is not None and not sheet.grid.empty:
            return _Reader(sheet, kind, file).filled(own, lang)
    raise InputTableError("form.not_a_form", file=file)


def others(sheets: Mapping[str, Sheet], lang: str) -> list[Note]:
    """Return a note on the sheets that are none of the form's and hold something."""
    known = {text(f"form.sheet.{kind}", own) for kind in (*KINDS, "words") for own in LANGUAGES}
    found = [
        title
        for title, sheet in sheets.items()
        if title not in known and any(map(_text, sheet.grid.to_numpy().ravel().tolist()))
    ]
    return [("form.other_sheets", {"sheets": listed(found, lang)})] if found else []


class _Reader:
    def __init__(self, sheet: Sheet, kind: str, file: str) -> None:
        self.sheet, self.kind, self.file = sheet, kind, file
        self.cells = sheet.grid.to_numpy(dtype=object).tolist()

    def filled(self, own: str, lang: str) -> Filled:
        at, heads = self._heads(own)
        where = self._where(heads, own)
        found = Filled([], {column: letter(place) for column, place in where.items()})
        merged = self._unfold(at, where)
        noted, hidden = [], []
        for number, row in enumerate(self.cells[at + 1 :], start=at + 2):
            values = {column: _text(row[place]) for column, place in where.items()}
            faults = [
                (number, column, values[column], reason)
                for column, place in where.items()
                if (reason := self._reason(number - 1, place, merged))
            ]
            if self.kind != "plan" and _is_note(row):
                noted.append(number)
            elif any(values.values()) or faults:
                found.rows.append((number, values))
                found.faults += faults
                hidden += [number] if number - 1 in self.sheet.marks.hidden else []
        found.notes += self._notes(lang, {"form.note_rows": noted, "form.hidden_rows": hidden})
        found.notes += self._scaled([number for number, _ in found.rows], where, lang)
        found.notes += self._unread(at, heads, where, lang)
        return found

    def _heads(self, own: str) -> tuple[int, list[str]]:
        """Return the row of the headings, from 0, and its cells; the first row that has them all."""
        wanted = {_plain(headline(c, own)) for c in columns_of()[self.kind]}
        rows = [[_plain(_text(cell)) for cell in row] for row in self.cells[:_LOOKED_AT]]
        best = max(range(len(rows)), key=lambda i: (len(wanted & {*rows[i]}), -i))
        return best, rows[best]

    def _where(self, heads: list[str], own: str) -> dict[str, int]:
        names = {c: headline(c, own) for c in columns_of()[self.kind]}
        missing = [name for name in names.values() if _plain(name) not in heads]
        if missing:
            raise InputTableError("form.columns", file=self.file, missing=missing)
        for name in names.values():
            twice = [letter(i) for i, head in enumerate(heads) if head == _plain(name)]
            if len(twice) > 1:
                raise InputTableError(
                    "form.column_twice",
                    file=self.file, sheet=self.sheet.name, column=bare(name), found=twice,
                )  # fmt: skip
        return {c: heads.index(_plain(name)) for c, name in names.items()}

    def _unfold(self, at: int, where: Mapping[str, int]) -> set[tuple[int, int]]:
        """Write what a merged cell says into each of its rows; return the cells of which it is not clear."""
        unclear = set()
        by_place = {place: column for column, place in where.items()}
        for top, left, bottom, right in self.sheet.marks.merged:
            if top <= at or top >= len(self.cells) or not _text(self.cells[top][left]):
                continue
            for row in range(top, min(bottom + 1, len(self.cells))):
                for place in range(left, right + 1):
                    if (row, place) == (top, left) or place not in by_place:
                        continue
                    if place == left and by_place[place] in _SHARED:
                        self.cells[row][place] = self.cells[top][left]
                    else:
                        unclear.add((row, place))
        return unclear

    def _reason(self, row: int, place: int, merged: set[tuple[int, int]]) -> str:
        # A note merged over the row is said as such before its cells are looked at.
        return "merged" if (row, place) in merged else self.sheet.marks.faults.get((row, place), "")

    def _scaled(self, rows: Sequence[int], where: Mapping[str, int], lang: str) -> list[Note]:
        """Return a note on numbers that count as their format shows them, not as their cells hold them."""
        told = []
        for row in rows:
            for place in sorted(where.values()):
                cell = self.cells[row - 1][place]
                held = self.sheet.scaled.get((row - 1, place), (cell,))[0]
                if isinstance(cell, Percent) or (row - 1, place) in self.sheet.scaled:
                    words = {"held": f"{float(held):.15g}", "seen": _text(cell)}
                    cell_said = f"{letter(place)}{row}"
                    told.append(text("form.scaled_cell", lang, cell=cell_said, **words))
        values: dict[str, object] = {"sheet": self.sheet.name, "cells": listed(told, lang)}
        return [("form.scaled", values)] if told else []

    def _unread(
        self, at: int, heads: Sequence[str], where: Mapping[str, int], lang: str
    ) -> list[Note]:
        """Return a note on columns that hold something and are none of the form's."""
        found = []
        for place in range(max(map(len, self.cells), default=0)):
            below = [row[place] for row in self.cells[at + 1 :] if place < len(row)]
            if place not in where.values() and any(map(_text, below)):
                head = _text(self.cells[at][place]) if place < len(heads) else ""
                found.append(f"{letter(place)}{f' {head}' if head else ''}")
        values: dict[str, object] = {"sheet": self.sheet.name, "columns": listed(found, lang)}
        return [("form.unread_columns", values)] if found else []

    def _notes(self, lang: str, rows: Mapping[str, Sequence[int]]) -> list[Note]:
        return [
            (key, {"sheet": self.sheet.name, "rows": listed(map(str, found), lang)})
            for key, found in rows.items()
            if found
        ]


def listed(found: Iterable[str], lang: str) -> str:
    """Return the first of several words and how many more there are.

    Examples
    --------
    >>> listed(["甲", "乙"], "zh")
    '甲、乙'
    """
    given = list(found)
    more = [text("list.more", lang, count=len(given) - _SHOWN)] if len(given) > _SHOWN else []
    return text("map.separator", lang).join([*given[:_SHOWN], *more])


def _is_note(row: Sequence[Any]) -> bool:
    given = [said for cell in row if (said := _text(cell))]
    return len(set(given)) == 1 and row_words.is_note(given[0])


def _plain(heading: str) -> str:
    return re.sub(r"\s+", "", bare(folded(heading)))


def _text(cell: object) -> str:
    if isinstance(cell, Percent):
        return f"{cell * 100:.12g}%"  # Excel keeps 35% as 0.35, shown so
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat() if cell.time() == dt.time() else cell.isoformat(" ")
    missing: Any = cell
    return "" if pd.isna(missing) else str(cell).strip()
