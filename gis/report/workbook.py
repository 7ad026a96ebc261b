"""A workbook that can stand on its own: the tables, how they were made, from what, how complete.

Every export of a comparison, a measure or a reading carries the same three sheets, so that a
figure pasted into a paper can be traced and made again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pandas as pd

from gis.atlas import Atlas
from gis.clusters.sentences import source_said
from gis.regions import english
from gis.report.methods import method
from gis.scenarios import bearing
from gis.scenarios.effect import OWN_PLAN
from gis.schema import TABLES
from gis.words import catalogue
from gis.words.catalogue import text
from gis.words.citations import cited
from gis.words.language import in_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

# Columns that hold a share or a coordinate are shown as one, wherever they stand.
_FORMATS = {"lon": "0.00000", "lat": "0.00000"}
_SHARES = ("coverage", "share", "share_first", "share_of_regions", "regional_share", "growth")
# What holds words of documents.
_QUOTED = ("locator", "quote", "source")
_METHOD_PARTS = ("measure", "name", "formula", "reading", "undefined", "reference")
# What a comparison of plans reads of them.
_PLAN_TABLES = ("plans", "designations", "targets", "sites")
_COVERAGE_PARTS = ("name", "unit", "vintage", "origin", "source", "known", "regions", "coverage")


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook.

    Attributes
    ----------
    title
        Name of the sheet.
    table
        What it shows; the names of its columns are the heads.
    formats
        Number formats by column; others follow the size of the figures.
    notes
        Sentences above the table, each on a line of its own.
    caption
        Words right above the table.
    printed
        How many columns go on paper; 0 for all. Codes behind them are for programs.
    choices
        By column the range of cells whose words its cells offer in a list; others may be typed.
    room
        By column how many signs wide it is at least: what is still to be typed needs its place.
    """

    title: str
    table: pd.DataFrame
    formats: Mapping[str, str] = field(default_factory=dict)
    notes: Sequence[str] = ()
    caption: str = ""
    printed: int = 0
    choices: Mapping[str, str] = field(default_factory=dict)
    room: Mapping[str, int] = field(default_factory=dict)


def to_bytes(sheets: Iterable[Sheet], *, title: str = "", lang: str = "zh") -> bytes:
    """Return an Excel workbook of sheets: heads frozen, columns as wide as needed, no clock.

    Parameters
    ----------
    sheets
        In their order. A title that Excel refuses is shortened; of two columns or sheets of one
        name the second gets a number.
    title
        Title in the properties of the file, whose creator is this tool.

    Returns
    -------
    bytes
        Text is text, whatever it begins with; undefined is an empty cell, unreachable the word
        inf. The same sheets give the same bytes.

    Raises
    ------
    SettingError
        If a table has more rows than Excel holds.
    """
    from gis.report import _excel

    return _excel.to_bytes(sheets, title=title or text("app.name", lang), lang=lang)


def sheet_of(title: str, table: pd.DataFrame, lang: str = "zh") -> Sheet:
    """Return a table as a sheet: words for its columns, shares and coordinates shown as such.

    Examples
    --------
    >>> found = sheet_of("覆盖", pd.DataFrame({"coverage": [0.5]}), "en")
    >>> list(found.table), found.formats
    (['Coverage'], {'Coverage': '0.0%'})
    """
    heads = [catalogue.name("compared.column", str(column), lang) for column in table]
    codes = [str(column) for column in table]
    formats = {
        head: "0.0%" if code in _SHARES or code.endswith("_share") else _FORMATS[code]
        for head, code in zip(heads, codes, strict=True)
        if code in _SHARES or code.endswith("_share") or code in _FORMATS
    }
    return Sheet(title, table.set_axis(heads, axis="columns"), formats)


@dataclass(frozen=True)
class Backing:
    """What the figures of a workbook rest on: its last sheets.

    Attributes
    ----------
    measures
        Measures used (gis.report.methods); one row each on the sheet of methods, which a list of
        records without measures does not have.
    resources
        Bundled resources read; title, source, licence and vintage on the sheet of sources.
    facts
        Indicators used (gis.indicators.endowment), for the sheet of coverage; left out when None.
    settings
        The settings file of the session, line by line on its own sheet.
    notes
        What must be known of the figures, a line each on a sheet right behind them.
    plans
        Rows of the plans that were read, where these are some: they stand among the sources in place of
        all plans of the user's own.
    """

    measures: Sequence[str] = ()
    resources: Sequence[str] = ()
    facts: pd.DataFrame | None = None
    settings: str = ""
    notes: Sequence[str] = ()
    plans: Sequence[Mapping[str, str]] = ()


def workbook(
    atlas: Atlas,
    sheets: Mapping[str, pd.DataFrame],
    backing: Backing,
    *,
    lang: str = "zh",
) -> bytes:
    """Return an Excel workbook: the given sheets, then notes, methods, sources, coverage and settings.

    Parameters
    ----------
    sheets
        Name of each sheet and its table, with the index already turned into columns; columns get
        the words of ``compared.column``.
    backing
        What the figures rest on.

    Returns
    -------
    bytes
        See :func:`to_bytes`.
    """
    book = [sheet_of(name, table, lang) for name, table in sheets.items()]
    parts: dict[str, pd.DataFrame] = {}
    # Figures that name the network, or nothing, may rest on a scenario's roads.
    roads = bearing.longer(atlas, bearing.FREIGHT, lang)
    if notes := [*backing.notes, *roads, *names_note(book, lang)]:
        parts["notes"] = pd.DataFrame({text("compare.sheet.notes", lang): notes})
    if backing.measures:
        parts["methods"] = methods_sheet(backing.measures, lang)
    # An edited atlas names its scenario there also where nothing else is named.
    if backing.resources or backing.plans or atlas.scenarios:
        parts["sources"] = sources_table(atlas, backing.resources, lang, backing.plans)
    if backing.facts is not None:
        parts["coverage"] = coverage_sheet(atlas, backing.facts, lang)
    if backing.settings:
        lines = backing.settings.rstrip("\n").split("\n")
        parts["settings"] = pd.DataFrame({text("compare.sheet.settings", lang): lines})
    for part, table in parts.items():
        title = text(f"compare.sheet.{part}", lang)
        share = {catalogue.name("compare.column", "coverage", lang): "0.0%"}
        book.append(Sheet(title, table, share if part == "coverage" else {}))
    return to_bytes(book, lang=lang)


def names_note(sheets: Iterable[Sheet], lang: str) -> list[str]:
    """Return the note that names stand in Chinese on sheets in English, where one does; quotes and sources are no names.

    Examples
    --------
    >>> names_note([Sheet("", pd.DataFrame({"Place": ["武隆区"]}))], "en")
    ['Names without an English form stand in Chinese.']
    >>> names_note([Sheet("", pd.DataFrame({"Place": ["Chengdu 成都市"], "Source": ["公报"]}))], "en")
    []
    """
    if lang != "en":
        return []
    quoted = {catalogue.name("compared.column", code, lang) for code in _QUOTED}
    columns = [
        [cell for cell in sheet.table.iloc[:, at].unique() if isinstance(cell, str)]
        for sheet in sheets
        for at, head in enumerate(sheet.table.columns)
        if head not in quoted
    ]
    return [line] if (line := english.names_line(columns, lang)) else []


def sources_table(
    atlas: Atlas,
    resources: Sequence[str],
    lang: str = "zh",
    plans: Sequence[Mapping[str, str]] = (),
) -> pd.DataFrame:
    """Return title, source, licence, vintage and map approval of bundled resources, headed in words.

    Where tables of plans are among them, the user's own plans follow: they are read with the others.
    Where the plans that were read are handed in as rows, these follow.

    Examples
    --------
    >>> sources_table(Atlas.bundled(), ["freight-factors"], "en").iloc[0].tolist()[:2]
    ['Unit costs, emissions and speeds of freight, by source', 'sources named in each row']
    """
    rows = atlas.credit(*resources, lang=lang)
    if plans:
        rows[len(resources) : len(resources)] = [_plan(atlas, plan, lang) for plan in plans]
    elif any("plan_id" in TABLES.get(resource, ()) for resource in resources):
        rows[len(resources) : len(resources)] = _own_plans(atlas, lang)
    return _titled(pd.DataFrame(rows), lang)


def _own_plans(atlas: Atlas, lang: str) -> list[dict[str, str]]:
    """Return what is known of the user's own plans, as credits of resources are; a scenario is credited itself."""
    plans = {row["plan_id"]: row for row in atlas.rows("plans")}
    return [_plan(atlas, plans[plan], lang) for plan in atlas.own_plans if plan != OWN_PLAN]


def plan_resources(atlas: Atlas, plans: Sequence[Mapping[str, str]]) -> list[str]:
    """Return the bundled resources on which a comparison of plans rests, for :class:`Backing`.

    Examples
    --------
    >>> plan_resources(Atlas.bundled(), [{"plan_id": "mine"}])
    ['industries', 'regions']
    """
    theirs = [*_PLAN_TABLES] if any(_is_bundled(atlas, plan) for plan in plans) else []
    return [*theirs, "industries", "regions"]


def _is_bundled(atlas: Atlas, plan: Mapping[str, str]) -> bool:
    known = {row["plan_id"] for row in atlas.rows("plans")} - set(atlas.own_plans)
    return plan["plan_id"] in known


def _plan(atlas: Atlas, plan: Mapping[str, str], lang: str) -> dict[str, str]:
    """Return what is known of a plan as credits of resources are."""
    years = [year for year in (plan["start_year"], plan["end_year"]) if year]
    short = plan["short_title_en"]
    whose = "-" if _is_bundled(atlas, plan) else text("compare.own_plan", lang)
    return {
        # A document is asked for by its own title; the English one says which it is.
        "title": " ".join(filter(None, [short if lang == "en" else "", plan["title"]])),
        "source": cited(plan["issuer"], lang) or whose,
        "licence": "-",
        "vintage": "–".join(dict.fromkeys(years)) or "-",
        "review_number": "",
    }


def methods_sheet(measures: Sequence[str], lang: str = "zh") -> pd.DataFrame:
    """Return name, formula, reading, undefined cases and reference of each measure."""
    rows = [vars(method(measure, lang)) for measure in dict.fromkeys(measures)]
    return _titled(pd.DataFrame(rows, columns=list(_METHOD_PARTS)), lang)


def coverage_sheet(atlas: Atlas, facts: pd.DataFrame, lang: str = "zh") -> pd.DataFrame:
    """Return unit, vintage, origin, source and coverage of each indicator."""
    said = {column: in_language(facts, column, lang) for column in ("name", "unit")}
    words = facts.assign(
        **said, source=[source_said(atlas, str(source), lang) for source in facts["source"]]
    )
    words["origin"] = [
        catalogue.name("compare.origin", str(code), lang) for code in words["origin"]
    ]
    named = words[list(_COVERAGE_PARTS)].rename_axis("indicator").reset_index()
    return _titled(named, lang)


def _titled(table: pd.DataFrame, lang: str) -> pd.DataFrame:
    return table.rename(columns=lambda name: catalogue.name("compare.column", str(name), lang))
