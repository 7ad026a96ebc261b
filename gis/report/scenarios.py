"""Scenarios compared in words, tables and a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from gis.plans.designations import industry_said
from gis.regions import english
from gis.report import workbook
from gis.report.toml import to_toml
from gis.scenarios import wording
from gis.words.catalogue import name, text
from gis.words.language import in_language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gis.scenarios.comparison import Compared
    from gis.scenarios.scenario import Scenario

_DIGITS = {"designation_gini": 3, "locational_gini": 3, "overlap_similarity": 3, "freight_cost": 1, "freight_co2e_kg_per_t": 2}  # fmt: skip
RESOURCES = ("designations", "sites", "plants", "regions", "seats", "road-edges", "rail-edges", "waterway-links", "freight-defaults")  # fmt: skip


def categories(said: str, lang: str) -> str:
    """Return categories joined by ``|`` in words."""
    names = [name("category", code, lang) for code in said.split("|") if code]
    return text("map.separator", lang).join(names)


def figure(code: str, value: float) -> str:
    """Return a figure as it is shown; — for undefined.

    Examples
    --------
    >>> figure("designations", 143.0), figure("locational_gini", 0.71341), figure("x", float("nan"))
    ('143', '0.713', '—')
    """
    return "—" if pd.isna(value) else f"{value:,.{_DIGITS.get(code, 0)}f}"


def indicators(found: Compared, lang: str) -> pd.DataFrame:
    """Return the table of figures: one row a figure, one column a side, then differences from the first."""
    rows, gaps = found.figures, found.gaps()
    table = {
        text("scenario.column.figure", lang): [name("scenario.figure", f, lang) for f in rows.index]
    }
    for number, side in enumerate(found.sides):
        table[side.title] = [figure(code, value) for code, value in rows[number].items()]
    for number, side in enumerate(found.sides[1:], start=1):
        head = text("whatif.gap", lang, title=side.title)
        table[head] = [_signed(str(code), value) for code, value in gaps[number].items()]
    return pd.DataFrame(table)


def _numbers(found: Compared, lang: str) -> pd.DataFrame:
    """Return the table of figures as numbers, empty where undefined: what a workbook can add up and draw."""
    rows, gaps = found.figures, found.gaps()
    table: dict[str, object] = {
        text("scenario.column.figure", lang): [name("scenario.figure", f, lang) for f in rows.index]
    }
    for number, side in enumerate(found.sides):
        table[side.title] = rows[number].to_numpy(dtype=float)
    for number, side in enumerate(found.sides[1:], start=1):
        table[text("whatif.gap", lang, title=side.title)] = gaps[number].to_numpy(dtype=float)
    return pd.DataFrame(table)


def _signed(code: str, value: float) -> str:
    if pd.isna(value):
        return "—"
    shown = figure(code, value)
    if float(shown.replace(",", "")) == 0:
        return "0"
    return f"+{shown}" if value > 0 else shown.replace("-", "−")


def changes(found: Compared, lang: str) -> pd.DataFrame:
    """Return one row a designation that differs from the first side, in words."""
    frames = []
    for side, one in zip(found.sides[1:], found.changes, strict=True):
        rows = one.designations
        plans = side.atlas.table("plans").set_index("plan_id")
        titles = dict(zip(plans.index, in_language(plans, "short_title", lang), strict=True))
        frames.append(
            pd.DataFrame(
                {
                    text("whatif.side", lang): side.title,
                    text("scenario.column.change", lang): [name("scenario.change", c, lang) for c in rows["change"]],
                    text("scenario.column.plan_id", lang): [titles.get(p, p) for p in rows["plan_id"]],
                    text("scenario.column.industry", lang): [
                        industry_said(side.atlas, said, code, lang)
                        for said, code in zip(rows["industry"], rows["industry_id"], strict=True)
                    ],
                    text("scenario.column.place", lang): english.column(side.atlas, rows["place"], lang),
                    text("scenario.column.before", lang): [categories(v, lang) for v in rows["before"]],
                    text("scenario.column.after", lang): [categories(v, lang) for v in rows["after"]],
                }
            )
        )  # fmt: skip
    return pd.concat(frames, ignore_index=True) if frames else pd.DataFrame()


def sentences(found: Compared, lang: str) -> list[str]:
    """Return what changed from the first side in sentences, one a designation, then tables that changed."""
    said = []
    table = changes(found, lang)
    for row in table.itertuples(index=False):
        side, change, plan, industry, place, before, after = row
        key = (
            "whatif.said_changed"
            if before and after
            else "whatif.said_new"
            if after
            else "whatif.said_gone"
        )
        said.append(
            text(
                key, lang, side=side, change=change, plan=plan, industry=industry, place=place,
                before=before, after=after,
            )
        )  # fmt: skip
    for side, one in zip(found.sides[1:], found.changes, strict=True):
        mine = wording.sentences(found.sides[0].atlas, side.atlas, side.title, lang)
        said += mine
        spoken = (*wording.SILENT, *(wording.TABLES if mine else ()))
        others = {t: n for t, n in one.rows.items() if t not in spoken}
        said += [
            text("whatif.said_table", lang, side=side.title, table=table_, count=count)
            for table_, count in others.items()
        ]
        if not one.rows:
            said.append(text("whatif.said_same", lang, side=side.title, first=found.sides[0].title))
    return said


def to_workbook(found: Compared, scenarios: Mapping[str, Scenario], lang: str) -> bytes:
    """Return a comparison as a workbook: figures, changes, sentences, sources, the scenario files.

    Parameters
    ----------
    scenarios
        The scenarios of the sides by title; a side that is no scenario is not in it.
    """
    sheets = [
        workbook.Sheet(text("compare.sheet.scenario_figures", lang), _numbers(found, lang), notes=(text("whatif.note", lang),)),
        workbook.Sheet(text("compare.sheet.scenario_designations", lang), changes(found, lang)),
        workbook.Sheet(
            text("whatif.sheet_words", lang), pd.DataFrame({text("whatif.changed", lang): sentences(found, lang)})
        ),
    ]  # fmt: skip
    for title, scenario in scenarios.items():
        lines = to_toml(scenario.content(), title).rstrip("\n").split("\n")
        sheets.append(workbook.Sheet(title, pd.DataFrame({"TOML": lines})))
    credited = [row for side in found.sides for row in side.atlas.credit(*RESOURCES, lang=lang)]
    once = list({row["title"]: row for row in credited}.values())
    sheets.append(workbook.sheet_of(text("compare.sheet.sources", lang), pd.DataFrame(once), lang))
    return workbook.to_bytes(sheets, title=text("whatif.title", lang), lang=lang)
