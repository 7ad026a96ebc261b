"""The Excel download: one sheet per table of a selection, with sources and a guide to columns.

Every text is written as text, never as a formula, and carries the quote prefix where a
spreadsheet would otherwise make it one on editing. No clock: the same selection gives the same
bytes.
"""

from __future__ import annotations

import datetime as dt
import io
import unicodedata
import zipfile
from typing import TYPE_CHECKING, Any

import pandas as pd
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.writer.excel import ExcelWriter

from gis.atlas import Atlas
from gis.plans import targets
from gis.report.records import (
    UNPLACED,
    labelled,
    localised,
    named,
    places,
    plan_titles,
    region_names,
    selected_sites,
    sources,
    writable,
)
from gis.words.catalogue import text

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

# The earliest moment that a ZIP archive can hold stands for "no clock".
_EPOCH = dt.datetime(1980, 1, 1)  # noqa: DTZ001 (openpyxl wants naive UTC)
_NARROWEST, _WIDEST = 8, 48
_FORMATS = {"lon": "0.00000", "lat": "0.00000", "implied_base_value": "0.0"}
_FLAGS = ("list_open", "stated", "suspect")
_HEAD_FONT = Font(bold=True)
_HEAD_FILL = PatternFill("solid", fgColor="E8EDF3")
_COLUMNS: dict[str, tuple[str, ...]] = {
    "sites": (
        "site_id", "plan_title", "name", "kind_name", "region_code", "region_name", "town", "lon",
        "lat", "precision_name", "coordinate_source", "locator", "note",
    ),
    "targets": (
        "target_id", "plan_title", "region_code", "region_name", "indicator", "relation", "value",
        "value_max", "unit", "year", "period", "scope", "value_text", "base_value", "base_year",
        "base_note", "annual_growth_share", "stated_growth_share", "implied_base_relation",
        "implied_base_value", "implied_base_year", "derived_note", "kind_name", "modality",
        "suspect", "locator", "note",
    ),
    "links": (
        "link_id", "plan_title", "kind_name", "role_name", "place", "region_code", "region_name",
        "site_id", "stated", "topic", "list_open", "locator", "note",
    ),
    "incentives": (
        "incentive_id", "plan_title", "region_code", "region_name", "measure", "relation",
        "amount", "unit", "recipient_level", "locator", "note",
    ),
}  # fmt: skip


def tables(
    atlas: Atlas, designations: pd.DataFrame, *, lang: str = "zh"
) -> dict[str, pd.DataFrame]:
    """Return the tables of the workbook by sheet, columns by plain field name.

    Parameters
    ----------
    designations
        Rows of the table ``designations``.
    lang
        Language of words and notes.

    Returns
    -------
    dict of DataFrame
        ``designations``; ``sites`` that they name; ``targets``, ``links`` and ``incentives`` of
        their plans; ``sources``.
    """
    plans = designations["plan_id"].unique()
    parts = {
        "sites": selected_sites(atlas, designations, lang),
        "targets": _of_plans(atlas, targets.table(atlas), plans, lang, kind="target_kind"),
        "links": _of_plans(atlas, atlas.table("links"), plans, lang, kind="link"),
        "incentives": _of_plans(atlas, atlas.table("incentives"), plans, lang),
    }
    parts["links"]["role_name"] = named(parts["links"]["role"], "link_role", lang)
    return {
        "designations": labelled(atlas, designations, lang),
        **{sheet: frame[list(_COLUMNS[sheet])] for sheet, frame in parts.items()},
        "sources": sources(atlas, designations, lang),
    }


def to_bytes(atlas: Atlas, designations: pd.DataFrame, *, lang: str = "zh") -> bytes:
    """Return a selection as an Excel workbook (.xlsx).

    Parameters
    ----------
    designations
        Rows of the table ``designations``.
    lang
        Language of sheets, heads, words and notes.

    Returns
    -------
    bytes
        Sheets of :func:`tables` and one of notes: what the file holds, and every column's
        field name and meaning. Undefined is an empty cell.
    """
    book = Workbook()
    book.properties.title = text("exchange.workbook_title", lang)
    book.properties.creator = text("app.name", lang)
    book.properties.created = book.properties.modified = _EPOCH
    book.remove(book.active)
    sheets = tables(atlas, designations, lang=lang)
    for key, frame in sheets.items():
        _write_table(book.create_sheet(text(f"exchange.sheet_{key}", lang)), frame, lang)
    notes = book.create_sheet(text("exchange.sheet_notes", lang))
    _write_notes(atlas, notes, designations, sheets, lang)
    return _archive(book)


def _of_plans(
    atlas: Atlas, frame: pd.DataFrame, plans: Any, lang: str, *, kind: str = ""
) -> pd.DataFrame:
    rows = localised(frame[frame["plan_id"].isin(plans)], lang)
    rows = rows.assign(
        plan_title=rows["plan_id"].map(plan_titles(atlas, lang)),
        region_name=rows["region_code"].map(region_names(atlas, lang)),
    )
    return rows.assign(kind_name=named(rows["kind"], kind, lang)) if kind else rows


def _write(cell: Cell, value: object) -> None:
    """Write a value: text as text whatever it begins with, NaN as an empty cell."""
    if pd.isna(value):
        return
    cell.value = writable(value)
    if isinstance(value, str):
        # openpyxl takes a leading "=" for a formula and "#N/A" for an error.
        cell.data_type = "s"
        cell.quotePrefix = not value[:1].isalnum()


def _write_table(sheet: Worksheet, frame: pd.DataFrame, lang: str) -> None:
    heads = [text(f"field.{column}", lang) for column in frame]
    _write_head(sheet, 1, heads)
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(heads))}{len(frame) + 1}"
    for number, column in enumerate(frame, start=1):
        shown = [_shown(column, value, lang) for value in frame[column]]
        for row, value in enumerate(shown, start=2):
            cell = sheet.cell(row, number)
            _write(cell, value)
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            if column.endswith("_share"):
                cell.number_format = "0.0%"
            elif column in _FORMATS:
                cell.number_format = _FORMATS[column]
        _fit(sheet, number, [heads[number - 1], *shown])


def _shown(column: str, value: Any, lang: str) -> Any:
    if column in _FLAGS and isinstance(value, str):
        return text("exchange.yes" if value == "true" else "exchange.no", lang)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _write_head(sheet: Worksheet, row: int, heads: list[str]) -> None:
    for number, head in enumerate(heads, start=1):
        cell = sheet.cell(row, number)
        _write(cell, head)
        cell.font, cell.fill = _HEAD_FONT, _HEAD_FILL
        cell.alignment = Alignment(vertical="top", wrap_text=True)


def _write_notes(
    atlas: Atlas,
    sheet: Worksheet,
    designations: pd.DataFrame,
    sheets: dict[str, pd.DataFrame],
    lang: str,
) -> None:
    counted = text(
        "exchange.note_rows",
        lang,
        rows=len(designations),
        plans=designations["plan_id"].nunique(),
        unplaced=int((places(atlas, designations) == UNPLACED).sum()),
    )
    keys = ("context", "locator", "draft", "derived", "empty")
    notes = [counted, *(text(f"exchange.note_{key}", lang) for key in keys)]
    notes.append(text("exchange.coordinate_note", lang))
    for row, note in enumerate(notes, start=1):
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=4)
        _write(sheet.cell(row, 1), note)
        sheet.cell(row, 1).alignment = Alignment(vertical="top", wrap_text=True)
        sheet.row_dimensions[row].height = 32
    start = len(notes) + 2
    _write(sheet.cell(start, 1), text("exchange.note_columns", lang))
    sheet.cell(start, 1).font = _HEAD_FONT
    guide = [
        (text(f"exchange.sheet_{key}", lang), text(f"field.{column}", lang), column,
         text(f"field_note.{column}", lang))
        for key, frame in sheets.items()
        for column in frame
    ]  # fmt: skip
    heads = [text(f"exchange.guide_{key}", lang) for key in ("sheet", "label", "field", "meaning")]
    _write_head(sheet, start + 1, heads)
    for row, line in enumerate(guide, start=start + 2):
        for number, value in enumerate(line, start=1):
            _write(sheet.cell(row, number), value)
    for number in range(1, 5):
        _fit(sheet, number, [line[number - 1] for line in guide], widest=90)


def _fit(sheet: Worksheet, number: int, values: list[Any], widest: int = _WIDEST) -> None:
    """Set a column's width to its content; a Chinese character takes two places."""
    width = max((_places_of(value) for value in values if not pd.isna(value)), default=0) + 2
    letter = get_column_letter(number)
    sheet.column_dimensions[letter].width = min(max(width, _NARROWEST), widest)


def _places_of(value: object) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in str(value))


def _archive(book: Workbook) -> bytes:
    """Return a workbook's bytes with every time in the archive set to the same moment."""
    draft, final = io.BytesIO(), io.BytesIO()
    # Not Workbook.save(), which stamps the present moment into the properties.
    ExcelWriter(book, zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED)).save()
    with zipfile.ZipFile(draft) as source, zipfile.ZipFile(final, "w") as target:
        for entry in source.namelist():
            part = zipfile.ZipInfo(entry, date_time=_EPOCH.timetuple()[:6])
            part.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(part, source.read(entry))
    return final.getvalue()
