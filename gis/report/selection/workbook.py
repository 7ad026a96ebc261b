"""The Excel download: one sheet per table of a selection, with sources and a guide to columns.

The writer is :mod:`gis.report.workbook`; here stand the tables and what is said of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from gis.atlas import Atlas
from gis.plans import targets, topics
from gis.plans.designations import site_said
from gis.regions import english
from gis.report import own_places, workbook
from gis.report.selection.records import (
    UNPLACED,
    labelled,
    localised,
    named,
    places,
    plan_titles,
    region_names,
    selected_sites,
    sources,
)
from gis.words.amounts import unit_name
from gis.words.catalogue import text

_FORMATS = {"lon": "0.00000", "lat": "0.00000", "implied_base_value": "0.0"}
# Columns of the designations that a program joins by.
_CODES = (
    "designation_id",
    "plan_id",
    "category",
    "industry_id",
    "region_code",
    "site_id",
    "status",
)
_FLAGS = ("list_open", "stated", "suspect")
_COLUMNS: dict[str, tuple[str, ...]] = {
    "sites": (
        "site_id", "plan_title", "name", "kind_name", "region_code", "region_name", "town", "lon",
        "lat", "precision_name", "coordinate_source", "locator", "note",
    ),
    "targets": (
        "target_id", "plan_title", "region_code", "region_name", "indicator", "relation", "value",
        "value_max", "unit", "year", "period", "scope", "value_text", "base_value", "base_year",
        "base_note", "annual_growth_share", "stated_growth_relation", "stated_growth_share", "implied_base_relation",
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
    sheets = tables(atlas, designations, lang=lang)
    book = [_sheet(key, _in_words(atlas, frame, lang), lang) for key, frame in sheets.items()]
    own = own_places.table(atlas, lang)
    if len(own):
        degrees = {text(f"own.{axis}", lang): "0.00000" for axis in ("lon", "lat")}
        note = text("own.source", lang)
        book.append(workbook.Sheet(text("own.heading", lang), own, degrees, notes=(note,)))
    book.append(_notes(atlas, designations, sheets, lang, workbook.names_note(book, lang)))
    return workbook.to_bytes(book, title=text("exchange.workbook_title", lang), lang=lang)


def _of_plans(
    atlas: Atlas, frame: pd.DataFrame, plans: Any, lang: str, *, kind: str = ""
) -> pd.DataFrame:
    rows = localised(frame[frame["plan_id"].isin(plans)], lang)
    rows = rows.assign(
        plan_title=rows["plan_id"].map(plan_titles(atlas, lang)),
        region_name=rows["region_code"].map(region_names(atlas, lang)),
    )
    return rows.assign(kind_name=named(rows["kind"], kind, lang)) if kind else rows


def _in_words(atlas: Atlas, frame: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return a sheet whose regions, sites and units bear the names that a language has for them; codes stay as they are."""
    if lang != "en":
        return frame
    told: dict[str, Any] = {
        name: english.column(atlas, frame[name], lang) for name in ("region_name",) if name in frame
    }
    if "unit" in frame:
        told["unit"] = [
            unit_name(unit, lang) if isinstance(unit, str) else unit for unit in frame["unit"]
        ]
    if "topic" in frame:
        told["topic"] = [topics.said(atlas, topic, lang) for topic in frame["topic"]]
    for worded in ("value_text", "modality", "scope"):
        if worded in frame:
            told[worded] = [
                targets.in_words(said, lang) if isinstance(said, str) else said
                for said in frame[worded]
            ]
    if {"site", "site_id"} <= {*frame}:
        told["site"] = [
            site_said(atlas, said, code, lang)
            for said, code in zip(frame["site"], frame["site_id"], strict=True)
        ]
    return frame.assign(**told)


def _sheet(key: str, frame: pd.DataFrame, lang: str) -> workbook.Sheet:
    codes = [column for column in frame if column in _CODES]
    printed = 0
    if key == "designations":
        # What people read comes first and is what prints; codes stand behind it.
        frame = frame[[*(column for column in frame if column not in _CODES), *codes]]
        printed = len(frame.columns) - len(codes)
    heads = {column: text(f"field.{column}", lang) for column in frame}
    formats = {
        head: "0.0%" if column.endswith("_share") else _FORMATS[column]
        for column, head in heads.items()
        if column.endswith("_share") or column in _FORMATS
    }
    shown = frame.assign(**{flag: _shown(frame[flag], lang) for flag in _FLAGS if flag in frame})
    title = text(f"exchange.sheet_{key}", lang)
    return workbook.Sheet(title, shown.rename(columns=heads), formats, printed=printed)


def _shown(flags: pd.Series, lang: str) -> pd.Series:
    yes, no = text("exchange.yes", lang), text("exchange.no", lang)
    return flags.map(lambda flag: yes if flag == "true" else no, na_action="ignore")


def _notes(
    atlas: Atlas,
    designations: pd.DataFrame,
    sheets: dict[str, pd.DataFrame],
    lang: str,
    more: Sequence[str],
) -> workbook.Sheet:
    counted = text(
        "exchange.note_rows",
        lang,
        rows=len(designations),
        plans=designations["plan_id"].nunique(),
        unplaced=int((places(atlas, designations) == UNPLACED).sum()),
    )
    keys = ("context", "locator", "draft", "derived", "empty")
    notes = [counted, *(text(f"exchange.note_{key}", lang) for key in keys)]
    notes += [text("exchange.coordinate_note", lang), *more]
    guide = [
        (text(f"exchange.sheet_{key}", lang), text(f"field.{column}", lang), column,
         text(f"field_note.{column}", lang))
        for key, frame in sheets.items()
        for column in frame
    ]  # fmt: skip
    heads = [text(f"exchange.guide_{key}", lang) for key in ("sheet", "label", "field", "meaning")]
    return workbook.Sheet(
        text("exchange.sheet_notes", lang),
        pd.DataFrame(guide, columns=heads),
        notes=notes,
        caption=text("exchange.note_columns", lang),
    )
