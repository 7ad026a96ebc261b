"""The empty form of a plan: a sheet about the plan, one of designations, one of targets, one of words."""

from __future__ import annotations

from typing import Any

import pandas as pd

from gis.report import _excel
from gis.report.workbook import Sheet
from gis.schema import CATEGORIES, RELATIONS, STATUSES
from gis.tables.sheet import letter
from gis.words.catalogue import name, text

DESIGNATIONS = ("category", "industries", "places", "status", "quote")
TARGETS = ("indicator", "relation", "value", "value_max", "unit", "year", "value_text", "quote")
# What a column may hold, in the order of the sheet of words.
_WORDS = {"category": CATEGORIES, "relation": RELATIONS, "status": STATUSES}
# How many signs wide the columns are that words are typed into.
_ROOM = {
    "entry": 48,
    "category": 14,
    "industries": 30,
    "places": 40,
    "indicator": 28,
    "value_text": 24,
    "quote": 60,
}
FIELDS = ("title", "issuer")


def template(lang: str = "zh") -> bytes:
    """Return the empty form: a sheet about the plan, one of designations, one of targets, one of words.

    Examples
    --------
    >>> template()[:2]
    b'PK'
    """
    heads = {
        sheet: [headline(column, lang) for column in columns]
        for sheet, columns in columns_of().items()
    }
    plan = pd.DataFrame(
        {heads["plan"][0]: [headline(f, lang) for f in FIELDS], heads["plan"][1]: ["", ""]}
    )
    words = pd.DataFrame(
        {
            text("form.categories", lang): [name("category", c, lang) for c in CATEGORIES],
            text("form.relations", lang): _padded(RELATIONS, len(CATEGORIES)),
            text("form.statuses", lang): _padded(
                [name("status", s, lang) for s in STATUSES], len(CATEGORIES)
            ),
        }
    )
    frames = {
        "plan": plan,
        "designations": pd.DataFrame(columns=heads["designations"]),
        "targets": pd.DataFrame(columns=heads["targets"]),
        "words": words,
    }
    lists = {column: _list(n, len(codes), lang) for n, (column, codes) in enumerate(_WORDS.items())}
    room = {headline(column, lang): width for column, width in _ROOM.items()}
    sheets = [
        Sheet(
            text(f"form.sheet.{key}", lang), frame, room=room,
            choices={headline(c, lang): where for c, where in lists.items() if headline(c, lang) in frame},
        )
        for key, frame in frames.items()
    ]  # fmt: skip
    return _excel.to_bytes(sheets, title=text("page.reading", lang), lang=lang)


def columns_of() -> dict[str, tuple[str, ...]]:
    """Return the columns of each sheet of the form by the sheet's id."""
    return {"plan": ("field", "entry"), "designations": DESIGNATIONS, "targets": TARGETS}


def _list(column: int, count: int, lang: str) -> str:
    """Return where the words of a list stand, as a cell that offers them names it."""
    at = letter(column)
    return f"'{text('form.sheet.words', lang)}'!${at}$2:${at}${count + 1}"


def _padded(words: Any, length: int) -> list[str]:
    return [*words, *[""] * (length - len(words))]


def headline(column: str, lang: str) -> str:
    """Return the heading of a column in a language."""
    return text(f"form.{column}", lang)
