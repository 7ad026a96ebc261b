"""The places of a plan that have no code: their table, and the points that a user gives them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from gis.errors import SettingError
from gis.regions import english
from gis.scenarios import plan_points
from gis.scenarios.plan_points import Given, Placeless
from gis.schema import DATUMS
from gis.tables.coordinates import datum_told
from gis.words.catalogue import name, text
from layers.escape import markdown_text
from views.reading import data
from views.reading.data import Document, PointCells
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import faults, grid

_MOST, _HEAD_PX = 420, 42
_COLUMNS = ("label", "region", "count", "lon", "lat", "datum", "source")
_GIVEN = ("lon", "lat", "datum", "source")


def places(found: Document) -> list[Placeless]:
    """Return the places without a code of a document as corrected."""
    return plan_points.placeless(data.corrected(found))


def panel(found: Document) -> None:
    """Draw the table of places, take what was typed into it, and say what is at fault."""
    lang, known = the_language(), places(found)
    st.caption(text("reading.points_note", lang))
    made = st.data_editor(
        _base(found, known), column_config=_columns(lang), hide_index=True, width="stretch", row_height=grid.ROW_PX, placeholder="",
        height=min(_MOST, grid.ROW_PX * len(known) + _HEAD_PX), key=_key(found),
    )  # fmt: skip
    rows = made.astype(object).where(made.notna(), None)
    for place, *cells in zip(known, *(rows[column].tolist() for column in _GIVEN), strict=True):
        found.cells[place.label] = _coded(PointCells(*cells))
    found.points = _settled(found, known)
    _say_unused(found, known)
    st.caption(text("reading.points_done", lang, count=len(found.points)))


def _key(found: Document) -> str:
    return f"reading-points-{found.serial}-{found.cells_version}-{the_language()}"


def _coded(cells: PointCells) -> PointCells:
    """Return cells with the code of the datum that their words name; words that name none stay."""
    words = (cells.datum or "").strip()
    return cells._replace(datum=(datum_told(words) or words) or None)


def _worded(cells: PointCells, lang: str) -> PointCells:
    """Return cells with the datum in words, as the table shows it."""
    code = cells.datum
    return cells._replace(datum=name("datum", code, lang)) if code in DATUMS else cells


def _base(found: Document, known: Sequence[Placeless]) -> pd.DataFrame:
    """Return the rows that the editor begins with: others where the places are others, or Streamlit forgot it."""
    labels, lang = tuple(place.label for place in known), the_language()
    base = found.cells_base
    if base is None or tuple(base["label"]) != labels or _key(found) not in st.session_state:
        found.cells_version += 1
        told = [
            english.told(the_atlas(), place.region, lang) if place.region else None
            for place in known
        ]
        given = [_worded(found.cells.get(place.label, PointCells()), lang) for place in known]
        base = found.cells_base = pd.DataFrame(
            [
                (place.label, where, place.count, *row)
                for place, where, row in zip(known, told, given, strict=True)
            ],
            columns=list(_COLUMNS),
        ).astype({"lon": float, "lat": float, "datum": object, "source": object})
    return base


def _columns(lang: str) -> dict[str, Any]:
    make = st.column_config
    return {
        "label": make.TextColumn(text("cli.read.places", lang).capitalize(), disabled=True),
        "region": make.TextColumn(text("reading.points_region", lang), disabled=True),
        "count": make.NumberColumn(text("reading.points_count", lang), disabled=True, width=104),
        "lon": make.NumberColumn(text("reading.points_lon", lang), format="%.6f"),
        "lat": make.NumberColumn(text("reading.points_lat", lang), format="%.6f"),
        # Text, since a list of choices empties the cell of whoever pastes another spelling.
        "datum": make.TextColumn(text("reading.points_datum", lang), help=text("reading.points_datums", lang)),
        "source": make.TextColumn(text("reading.points_source", lang)),
    }  # fmt: skip


def _settled(found: Document, known: Sequence[Placeless]) -> dict[str, dict[str, Any]]:
    """Return the points that are right; what is at fault is said, and counts as not given."""
    lang, opened = the_language(), found.opened_cells()
    made: dict[str, dict[str, Any]] = {}
    half = []
    for place in known:
        row = found.cells.get(place.label, PointCells())
        if row.lon is None and row.lat is None:
            continue
        if row.lon is None or row.lat is None or row.datum is None:
            half.append(place.label)
            continue
        if row.datum not in DATUMS:
            fault = SettingError("error.plan_point_unread", label=place.label, found=row.datum)
            st.warning(markdown_text(faults.words(fault, lang)))
            continue
        is_opened = row == opened.get(place.label)
        if is_opened:  # as the file has it, also where that is said to be at fault
            made[place.label] = found.read["points"][place.label]
        try:
            given = Given(row.lon, row.lat, row.source or "")
            point = plan_points.point(the_atlas(), place, given, row.datum)
            before = (found.read.get("points") or {}).get(place.label, {})
            if not is_opened:
                made[place.label] = plan_points.corrected(before, point)
        except SettingError as fault:
            st.warning(markdown_text(faults.words(fault, lang)))
    if half:
        names = text("map.separator", lang).join(half)
        st.warning(markdown_text(text("error.plan_point_half", lang, label=names)))
    return made


def _say_unused(found: Document, known: Sequence[Placeless]) -> None:
    """Say which points belong to no place of the table any more: a place that was renamed has another name."""
    labels, lang = {place.label for place in known}, the_language()
    gone = [
        label
        for label, row in found.cells.items()
        if label not in labels and row.lon is not None and row.lat is not None
    ]
    if gone:
        names = text("map.separator", lang).join(gone)
        st.warning(markdown_text(text("reading.points_unused", lang, names=names)))
