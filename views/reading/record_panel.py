"""The records of a document as tables to correct, and what was not understood, one by one."""

from __future__ import annotations

import copy
from typing import Any, cast

import pandas as pd
import streamlit as st

from gis.schema import CATEGORIES, RELATIONS, STATUSES
from gis.words.catalogue import name, text
from views.reading import data
from views.reading.data import Document
from views.state.language import the_language
from views.widgets import grid

_OTHERS = ("links", "resources", "chains", "hubs", "incentives")
_MOST = 420
_NARROW = 100  # px, so that the heading of the column is whole in both languages


def _head(key: str, lang: str) -> str:
    """Return the heading of a column as the other headings are written."""
    word = text(f"cli.read.{key}", lang)
    return word[:1].upper() + word[1:]


def _height(rows: int) -> int:
    """Return the height of a table: its rows, the line of headings, an empty row to add one, no more than fits."""
    return min(_MOST, grid.ROW_PX * (rows + 2) + 3)


def designations(found: Document, least: float) -> None:
    """Draw the designations: tick, correct, add."""
    lang = the_language()
    shown = found.designations[found.designations["confidence"].fillna(1.0) >= least]
    columns = {
        "keep": st.column_config.CheckboxColumn(text("reading.keep", lang), width="small", default=True),
        "category": st.column_config.SelectboxColumn(
            _head("category", lang), options=list(CATEGORIES),
            format_func=lambda code: name("category", code, lang), required=True,
        ),
        "industry": st.column_config.TextColumn(_head("industry", lang)),
        "places": st.column_config.TextColumn(_head("places", lang)),
        "status": st.column_config.SelectboxColumn(
            text("form.status", lang), options=list(STATUSES),
            format_func=lambda code: name("status", code, lang), default="planned",
        ),
        "confidence": st.column_config.NumberColumn(
            _head("confidence", lang), format="%.2f", disabled=True, width=_NARROW
        ),
        "quote": st.column_config.TextColumn(_head("quote", lang), width="large"),
    }  # fmt: skip
    edited = st.data_editor(
        shown, column_config=columns, num_rows="dynamic", width="stretch", height=_height(len(shown)), hide_index=True,
        row_height=grid.ROW_PX, placeholder="",
        key=f"reading-designations-{found.version}-{least}",
    )  # fmt: skip
    st.session_state["reading-edited-designations"] = (found.designations, shown.index, edited)


def targets(found: Document, least: float) -> None:
    """Draw the targets: tick, correct, add."""
    lang = the_language()
    shown = found.targets[found.targets["confidence"].fillna(1.0) >= least]
    columns = {
        "keep": st.column_config.CheckboxColumn(text("reading.keep", lang), width="small", default=True),
        "indicator": st.column_config.TextColumn(_head("indicator", lang), required=True),
        "relation": st.column_config.SelectboxColumn(text("form.relation", lang), options=list(RELATIONS), default="=", width=_NARROW),
        "value": st.column_config.NumberColumn(_head("value", lang)),
        "unit": st.column_config.TextColumn(text("form.unit", lang), width="small"),
        "year": st.column_config.NumberColumn(_head("year", lang), format="%d", min_value=1990, max_value=2100, width="small"),
        "confidence": st.column_config.NumberColumn(
            _head("confidence", lang), format="%.2f", disabled=True, width=_NARROW
        ),
        "quote": st.column_config.TextColumn(_head("quote", lang), width="large"),
    }  # fmt: skip
    edited = st.data_editor(
        shown, column_config=columns, num_rows="dynamic", width="stretch", height=_height(len(shown)), hide_index=True,
        row_height=grid.ROW_PX, placeholder="",
        key=f"reading-targets-{found.version}-{least}",
    )  # fmt: skip
    st.session_state["reading-edited-targets"] = (found.targets, shown.index, edited)


def take_edits(found: Document) -> Document:
    """Return the document with the tables as they stand on the page; hidden rows stay as they were."""
    made = copy.copy(found)
    for which in ("designations", "targets"):
        kept = st.session_state.get(f"reading-edited-{which}")
        if kept is None or kept[0] is not getattr(found, which):
            continue
        whole, visible, edited = kept
        hidden = whole.drop(index=visible)
        parts = [part for part in (hidden, edited) if len(part)]
        setattr(made, which, pd.concat(parts).sort_index() if parts else edited)
    return made


def _add(found: Document, which: str, gap: dict[str, object]) -> None:
    """Add rows for a sentence that was not understood, as it may be meant where that is known; what was corrected so far stays."""
    edited = take_edits(found)
    found.designations, found.targets = edited.designations, edited.targets
    table = getattr(found, which)
    meant = _proposed(gap) if which == "designations" else []
    for values in meant or [{"category": "develop", "status": "planned"} if which == "designations" else {"relation": "="}]:
        row = {"keep": True, "quote": data.one_line(gap["quote"])} | values
        # Numbers below are those of records that were read.
        number = max([len(found.read[which]), *(n + 1 for n in table.index if isinstance(n, int))])
        table.loc[number] = {column: row.get(column, pd.NA if which == "targets" else "") for column in table.columns} | {"confidence": None}
    found.version += 1
    st.toast(text("reading.added_proposed" if meant else "reading.added", the_language(), count=len(meant)))
    st.rerun()


def _proposed(gap: dict[str, object]) -> list[dict[str, str]]:
    """Return what a sentence may have meant as rows of the table of designations."""
    return [
        {
            "category": one["category"],
            "industry": "、".join(one["industries"]),
            "places": "、".join(one["places"]),
            "status": "existing" if one["category"] == "existing" else "planned",
        }
        for one in cast("list[dict[str, Any]]", gap.get("proposed", []))
    ]


def others(found: Document) -> None:
    """List the records of the other kinds."""
    lang = the_language()
    for kind in _OTHERS:
        records = found.read[kind]
        if not records:
            continue
        st.markdown(f"**{text(f'reading.{kind}', lang)}**")
        st.dataframe(
            [
                {
                    _head("quote", lang): "".join(r["quote"].replace("\t", "|").split()),
                    text("reading.what", lang): _what(r),
                    _head("confidence", lang): r["confidence"],
                }
                for r in records
            ],
            hide_index=True,
        row_height=grid.ROW_PX, width="stretch",
        )  # fmt: skip


def _what(record: dict[str, object]) -> str:
    for key in ("nodes", "mineral", "name", "what", "kind"):
        value = record.get(key)
        if value:
            named = "—".join(map(str, value)) if isinstance(value, list) else name("link", str(value), the_language()) if key == "kind" else str(value)
            places = record.get("places")
            return (
                f"{named}（{'、'.join(map(str, places))}）"
                if isinstance(places, list) and places
                else named
            )
    return ""


def unresolved(found: Document) -> tuple[int, int] | None:
    """Show what was not understood, one after the other; the keys ← and → go through it."""
    lang = the_language()
    gaps = found.read["unresolved"]
    if not gaps:
        st.success(text("reading.all_understood", lang))
        return None
    found.gap = min(found.gap, len(gaps) - 1)
    back, forward, count = st.columns([1, 1, 3])
    if back.button(
        text("reading.previous", lang), shortcut="Left", disabled=found.gap == 0, key="reading-back"
    ):
        found.gap -= 1
    if forward.button(
        text("reading.next", lang),
        shortcut="Right",
        disabled=found.gap >= len(gaps) - 1,
        key="reading-forward",
    ):
        found.gap += 1
    gap = gaps[found.gap]
    count.caption(text("reading.gap_of", lang, number=found.gap + 1, count=len(gaps)))
    st.markdown(f"**{text('reader.gap.' + gap['reason'], lang)}**")
    st.text(gap["quote"])
    for row in _proposed(gap):
        kind = name("category", row["category"], lang)
        st.caption(text("reading.proposed", lang, category=kind, industries=row["industry"], places=row["places"]))
    place, goal, _ = st.columns([1, 1, 1])
    if place.button(text("reading.add_designation", lang), icon=":material/add:", key="reading-gap-designation"):
        _add(found, "designations", gap)
    if goal.button(text("reading.add_target", lang), icon=":material/add:", key="reading-gap-target"):
        _add(found, "targets", gap)
    return int(gap["start"]), int(gap["end"])
