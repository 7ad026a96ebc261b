"""The records of a document as tables to correct, and under each its sentence, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from gis.plans.rows import section_said
from gis.plans.targets import SIGNS
from gis.schema import CATEGORIES, RELATIONS, STATUSES
from gis.words.catalogue import name, text
from layers.escape import markdown_text
from views.reading import data, tables
from views.reading.data import Document
from views.state.language import the_language
from views.widgets import grid

_MOST = 420
# px. The heading of each column is whole in both languages, with the sign of a pencil where it can be changed.
_NARROW = 100
_WIDTHS = {
    "number": 44, "keep": 76, "confidence": 92, "category": 96, "status": 84, "relation": 96, "value": 84, "value_max": 84, "unit": 80, "year": 78,
}  # fmt: skip
# px. What the table has at 1366 px, less the marks of rows and the bar that scrolls: a goal is seen with its year, a designation with its status.
ROOM = 762
# The columns that share what the others leave.
_BROAD = {"designations": ("industry", "places"), "targets": ("indicator",)}
_LAST = {"designations": "status", "targets": "year"}
_LINKS = (
    "collaboration",
    "joint",
    "integration",
    "corridor",
    "agreement",
    "receive",
    "radiation",
    "market",
    "supply",
)
_FIRST_YEAR, _LAST_YEAR = 1990, 2100


def _head(key: str, lang: str) -> str:
    """Return the heading of a column as the other headings are written."""
    word = text(f"cli.read.{key}", lang)
    return word[:1].upper() + word[1:]


def _height(rows: int) -> int:
    """Return the height of a table: its rows, the line of headings, an empty row to add one, no more than fits."""
    return min(_MOST, grid.ROW_PX * (rows + 2) + 3)


def _columns(lang: str) -> dict[str, Any]:
    """Return how each column of the tables is headed and edited."""
    make = st.column_config

    def chosen(key: str, codes: tuple[str, ...], prefix: str, **more: Any) -> Any:
        return make.SelectboxColumn(
            text(key, lang),
            options=list(codes),
            format_func=lambda code: name(prefix, code, lang),
            **more,
        )

    made = {
        "number": make.NumberColumn(text("reading.number", lang), format="%d", disabled=True),
        "keep": make.CheckboxColumn(text("reading.keep", lang), default=True),
        "category": chosen("form.category", CATEGORIES, "category", default="develop"),
        "industry": make.TextColumn(_head("industry", lang)),
        "places": make.TextColumn(_head("places", lang)),
        "status": chosen("form.status", STATUSES, "status", default="planned"),
        "indicator": make.TextColumn(_head("indicator", lang)),
        "relation": make.SelectboxColumn(
            text("form.relation", lang), options=list(RELATIONS), default="=", format_func=lambda code: SIGNS.get(code, code)
        ),
        "value": make.NumberColumn(_head("value", lang)),
        "value_max": make.NumberColumn(text("reading.value_max", lang)),
        "amount": make.NumberColumn(_head("value", lang)),
        "unit": make.TextColumn(text("form.unit", lang)),
        "year": make.NumberColumn(_head("year", lang), format="%d", min_value=_FIRST_YEAR, max_value=_LAST_YEAR),
        "kind": chosen("form.category", _LINKS, "link", default="collaboration"),
        "mineral": make.TextColumn(text("reading.resources", lang)),
        "nodes": make.TextColumn(text("reading.chains", lang)),
        "name": make.TextColumn(text("reading.hubs", lang)),
        "what": make.TextColumn(text("reading.what", lang)),
        "level": make.TextColumn(text("reading.level", lang), width="small"),
        "locator": make.TextColumn(text("reading.locator", lang), disabled=True, width=_NARROW),
        "confidence": make.NumberColumn(_head("confidence", lang), format="%.2f", disabled=True),
        "quote": make.TextColumn(_head("quote", lang), width="large"),
    }  # fmt: skip
    for column, px in _WIDTHS.items():
        made[column]["width"] = px
    return made


def widths(kind: str, drawn: Sequence[str]) -> dict[str, int]:
    """Return the widths in pixels of the columns that are seen without scrolling sideways, where a kind has such."""
    if kind not in _LAST:
        return {}
    seen = drawn[: drawn.index(_LAST[kind]) + 1]
    rest = ROOM - sum(_WIDTHS[column] for column in seen if column not in _BROAD[kind])
    return {column: _WIDTHS.get(column, rest // len(_BROAD[kind])) for column in seen}


def table(found: Document, kind: str, least: float) -> None:
    """Draw the records of a kind that are sure enough: tick, correct, add; below, the sentence of one of them."""
    lang = the_language()
    whole = found.tables[kind]
    shown = whole[whole["confidence"].fillna(1.0) >= least]
    count = len(found.read[kind])
    # A range as the index, or Streamlit asks for the numbers of new rows.
    drawn = shown.assign(number=[n + 1 if n < count else None for n in shown.index]).reset_index(
        drop=True
    )
    # How sure a record is stands beside the tick that keeps it: behind long lists of places it was out of sight.
    order = ["number", "keep", "confidence", *(c for c in shown if c not in ("keep", "confidence"))]
    empty = [
        c
        for c in ("value_max", "level", "confidence", "locator")
        if c in shown and shown[c].isna().all()
    ]
    columns = [c for c in order if c not in empty]
    config = _columns(lang)
    for column, px in widths(kind, columns).items():
        config[column]["width"] = px
    st.data_editor(
        drawn[columns], column_config=config, num_rows="dynamic",
        width="stretch", height=_height(len(shown)), hide_index=True, row_height=grid.ROW_PX, placeholder="",
        key=data.editor(found, kind, list(shown.index)),
    )  # fmt: skip
    if kind in ("designations", "targets") or found.looked == kind:
        _sentence(found, kind, [n for n in shown.index if n < count])


def others(found: Document, least: float) -> None:
    """Draw the records of the other kinds, a table each; hubs are designations, too, and corrected there."""
    lang = the_language()
    kinds = [kind for kind in tables.OTHERS if len(found.tables[kind])]
    if not kinds:
        st.caption(text("reading.no_others", lang))
    for kind in kinds:
        st.markdown(f"**{text(f'reading.{kind}', lang)}**")
        if kind == "hubs":
            st.caption(text("reading.hubs_note", lang))
            st.dataframe(
                found.tables[kind].drop(columns=["keep"]), column_config=_columns(lang), hide_index=True,
                row_height=grid.ROW_PX, width="stretch",
            )  # fmt: skip
        else:
            table(found, kind, least)


def look(found: Document, kind: str, number: int) -> None:
    """Frame the sentence of a record in the text from now on."""
    found.at[kind], found.looked = number, kind


def _sentence(found: Document, kind: str, numbers: list[int]) -> None:
    """Show where a record stands and its whole sentence, with a way to the record before and after it."""
    if not numbers:
        return
    lang = the_language()
    at = found.at.get(kind)
    place = numbers.index(at) if at in numbers else 0
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        steps = (
            ()
            if len(numbers) == 1
            else ((-1, "chevron_left", "previous_record"), (1, "chevron_right", "next_record"))
        )
        for step, icon, word in steps:
            there = place + step
            st.button(
                text(f"reading.{word}", lang), icon=f":material/{icon}:", disabled=not 0 <= there < len(numbers),
                key=f"reading-{word}-{kind}", on_click=look, args=(found, kind, numbers[max(0, min(there, len(numbers) - 1))]),
            )  # fmt: skip
        record = found.read[kind][numbers[place]]
        where = text(
            "reading.record_at",
            lang,
            number=numbers[place] + 1,
            locator=section_said(record.get("locator")) or text("reading.body", lang),
        )
        st.caption(markdown_text(where), width="content")
    st.markdown(markdown_text(tables.one_line(record["quote"])))


def span(found: Document) -> tuple[int, int] | None:
    """Return the offsets of the sentence of the record that is looked at, or None."""
    number = found.at.get(found.looked or "")
    if number is None:
        return None
    record = found.read[found.looked or ""][number]
    return None if record.get("start") is None else (int(record["start"]), int(record["end"]))
