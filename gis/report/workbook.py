"""A workbook that can stand on its own: the tables, how they were made, from what, how complete.

Every export of a comparison, a measure or a reading carries the same three sheets, so that a
figure pasted into a paper can be traced and made again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from gis.atlas import Atlas
from gis.report.methods import method
from gis.tables import cells
from gis.words import catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_METHOD_PARTS = ("measure", "name", "formula", "reading", "undefined", "reference")
_COVERAGE_PARTS = ("name", "unit", "vintage", "origin", "source", "known", "regions", "coverage")


def workbook(
    atlas: Atlas,
    sheets: Mapping[str, pd.DataFrame],
    *,
    measures: Sequence[str],
    resources: Sequence[str] = (),
    facts: pd.DataFrame | None = None,
    settings: str = "",
    lang: str = "zh",
) -> bytes:
    """Return an Excel workbook: the given sheets, then methods, sources, coverage and settings.

    Parameters
    ----------
    sheets
        Name of each sheet and its table, with the index already turned into columns.
    measures
        Measures used (gis.report.methods); one row each on the sheet of methods.
    resources
        Bundled resources read; title, source, licence and vintage on the sheet of sources.
    facts
        Indicators used (gis.indicators.endowment), for the sheet of coverage; left out when None.
    settings
        The settings file of the session, line by line on its own sheet.

    Returns
    -------
    bytes
        Text that looks like a formula is kept as text; no cell is ever a formula.
    """
    book = dict(sheets.items())
    book[catalogue.text("compare.sheet.methods", lang)] = methods_sheet(measures, lang)
    if resources:
        book[catalogue.text("compare.sheet.sources", lang)] = _titled(
            pd.DataFrame(atlas.credit(*resources)), lang
        )
    if facts is not None:
        book[catalogue.text("compare.sheet.coverage", lang)] = coverage_sheet(facts, lang)
    if settings:
        book[catalogue.text("compare.sheet.settings", lang)] = pd.DataFrame(
            {catalogue.text("compare.sheet.settings", lang): settings.rstrip("\n").split("\n")}
        )
    return cells.to_excel(book)


def methods_sheet(measures: Sequence[str], lang: str = "zh") -> pd.DataFrame:
    """Return name, formula, reading, undefined cases and reference of each measure."""
    rows = [vars(method(measure, lang)) for measure in dict.fromkeys(measures)]
    return _titled(pd.DataFrame(rows, columns=list(_METHOD_PARTS)), lang)


def coverage_sheet(facts: pd.DataFrame, lang: str = "zh") -> pd.DataFrame:
    """Return unit, vintage, origin, source and coverage of each indicator."""
    words = facts.copy()
    if lang != "zh":
        words = words.assign(name=words["name_en"], unit=words["unit_en"])
    words["origin"] = [
        catalogue.name("compare.origin", str(code), lang) for code in words["origin"]
    ]
    named = words[list(_COVERAGE_PARTS)].rename_axis("indicator").reset_index()
    return _titled(named, lang)


def _titled(table: pd.DataFrame, lang: str) -> pd.DataFrame:
    return table.rename(columns=lambda name: catalogue.name("compare.column", str(name), lang))
