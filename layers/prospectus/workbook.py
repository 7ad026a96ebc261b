"""The page of a region as a workbook: what heads it and who made it, then a sheet a section."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from gis.report.workbook import Sheet, to_bytes
from gis.tables.sheet import LONGEST_TITLE
from gis.words.catalogue import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from layers.print.imprint import Imprint
    from layers.prospectus.document import Document
    from layers.prospectus.section import Section

# How a spreadsheet writes what the page writes so; a rounded area stays exact.
_FORMATS = {
    "plain": "General",
    "least": "General",
    "exact": "General",
    ",d": "#,##0",
    ".0f": "0",
    "percentile": "0.00",
    ".2f": "0.00",
}


def made(found: Document, imprint: Imprint, lang: str) -> bytes:
    """Return the page of a region as an Excel workbook: all rows, figures as figures.

    Parameters
    ----------
    imprint
        Makers, contact and date; what is empty is a cell to be filled in.
    """
    sheets = [_summary(found, imprint, lang), *(_sheet(one) for one in found.sections)]
    return to_bytes(sheets, title=imprint.title or found.title, lang=lang)


def _summary(found: Document, imprint: Imprint, lang: str) -> Sheet:
    rows = [*_rows(found, imprint, lang)]
    heads = text("place.summary.heads", lang).split("|")
    title = text("place.summary", lang)
    return Sheet(
        title, pd.DataFrame(rows, columns=heads), notes=[text("place.summary.blank", lang)]
    )


def _rows(found: Document, imprint: Imprint, lang: str) -> Iterator[tuple[str, str]]:
    def said(what: str) -> str:
        return text(f"place.summary.{what}", lang)

    if imprint.title:
        yield said("title"), imprint.title
    if imprint.subtitle:
        yield said("subtitle"), imprint.subtitle
    yield said("region"), found.title
    yield said("code"), found.adcode
    yield said("above"), found.above
    for one in found.figures:
        yield one["label"], f"{one['value']} {one['unit']}".strip()
    yield said("organisation"), imprint.organisation
    yield said("contact"), imprint.contact
    yield said("date"), imprint.date
    if imprint.review_number:
        yield said("review"), imprint.review_number
    yield said("sources"), found.sources


def _sheet(section: Section) -> Sheet:
    # An empty sheet would say that there is nothing; the page says what is not known.
    nothing = section.nothing if section.table.empty else ""
    return Sheet(
        section.title,
        section.table,
        notes=[part for part in (nothing, section.note) if part],
        caption=section.title if len(section.title) > LONGEST_TITLE else "",
        formats={
            head: _FORMATS[form] for head, form in section.formats.items() if form in _FORMATS
        },
    )
