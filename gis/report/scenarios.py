"""Scenarios compared in words, tables and a workbook."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pandas as pd

from gis.plans.designations import industry_said
from gis.regions import english
from gis.report import workbook
from gis.report.toml import to_toml
from gis.scenarios import difference, wording
from gis.words.catalogue import name, text
from gis.words.language import in_language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gis.scenarios.comparison import Compared
    from gis.scenarios.scenario import Scenario

_DIGITS = {"designation_gini": 3, "locational_gini": 3, "overlap_similarity": 3, "freight_cost": 1, "freight_co2e_kg_per_t": 2}  # fmt: skip
RESOURCES = (
    "designations", "sites", "plants", "figures", "region_stats", "industries", "minerals", "chain_needs", "regions",
    "seats", "road-edges", "rail-edges", "waterway-links", "freight-defaults",
)  # fmt: skip


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
    return "—" if pd.isna(value) else f"{value:,.{_digits(code)}f}"


def _digits(code: str) -> int:
    """Return how many decimals a figure is shown with."""
    return _DIGITS.get(code, 0)


def _rounded(code: str, value: float) -> float:
    """Return a figure with the digits that are shown of it."""
    # Of a float of Python: numpy rounds halves otherwise than print does.
    return round(float(value), _digits(code))


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
        table[head] = [signed(str(code), value) for code, value in gaps[number].items()]
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


def notes(found: Compared, lang: str, *, rounded: bool = True) -> list[str]:
    """Return what must be known of the figures: what they are, what is not counted, how they were rounded.

    Parameters
    ----------
    rounded
        Whether the figures beside are those of :func:`indicators`, whose differences are not those
        of the figures shown.
    """
    said = [text("whatif.note", lang)]
    separator = text("map.separator", lang)
    counted = [
        (side.title, difference.placed(side.atlas).left_out["reason"].value_counts())
        for side in found.sides
    ]
    alike = all(counts.to_dict() == counted[0][1].to_dict() for _, counts in counted)
    for title, counts in counted[:1] if alike else counted:
        if not len(counts):
            continue
        reasons = [
            text("whatif.not_counted_part", lang, count=int(count), reason=text(f"left_out.{why}", lang))
            for why, count in counts.items()
        ]  # fmt: skip
        key = "whatif.not_counted" if alike else "whatif.not_counted_of"
        said.append(
            text(key, lang, side=title, count=int(counts.sum()), reasons=separator.join(reasons))
        )
    rows = found.figures
    held = rows.loc[[code for code in rows.index if str(code).startswith("evidence_")]].sum()
    rest = rows.loc["designations"] - held
    said += [
        text("whatif.not_held", lang, side=side.title, held=int(held[n]), rest=int(rest[n]))
        for n, side in enumerate(found.sides)
        if rest[n] and (not n or (held[n], rest[n]) != (held[0], rest[0]))
    ]
    if rounded and (names := [name("scenario.figure", one, lang) for one in _not_shown(found)]):
        said.append(text("whatif.rounded", lang, names=separator.join(names)))
    return said


def _not_shown(found: Compared) -> list[str]:
    """Return the figures of which a shown difference is not that of the figures shown."""
    rows, gaps, told = found.figures, found.gaps(), []
    for code in map(str, rows.index):
        shown = {number: _rounded(code, rows.loc[code, number]) for number in rows}
        # Half a last digit: what is less is the rounding of the computer.
        least = 0.5 / 10 ** _digits(code)
        if any(
            abs(_rounded(code, gaps.loc[code, number]) - (shown[number] - shown[0])) > least
            for number in gaps
        ):
            told.append(code)
    return told


def signed(code: str, value: float) -> str:
    """Return a difference as it is shown: with its sign, 0 where no shown digit differs; — for undefined.

    Examples
    --------
    >>> signed("freight_cost", -3.3367), signed("freight_cost", 0.04), signed("sites", 1.0)
    ('−3.3', '0', '+1')
    """
    if pd.isna(value):
        return "—"
    shown = figure(code, value)
    if _rounded(code, value) == 0:
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
        workbook.Sheet(text("compare.sheet.scenario_figures", lang), _numbers(found, lang), notes=notes(found, lang, rounded=False)),
        workbook.Sheet(text("compare.sheet.scenario_designations", lang), changes(found, lang)),
        workbook.Sheet(
            text("whatif.sheet_words", lang), pd.DataFrame({text("whatif.changed", lang): sentences(found, lang)})
        ),
    ]  # fmt: skip
    first = sheets[0]
    sheets[0] = replace(first, notes=[*first.notes, *workbook.names_note(sheets, lang)])
    for title, scenario in scenarios.items():
        lines = to_toml(scenario.content(), title).rstrip("\n").split("\n")
        sheets.append(workbook.Sheet(title, pd.DataFrame({"TOML": lines})))
    credited = [workbook.sources_table(side.atlas, RESOURCES, lang) for side in found.sides]
    once = pd.concat(credited, ignore_index=True).drop_duplicates()
    sheets.append(workbook.Sheet(text("compare.sheet.sources", lang), once))
    return workbook.to_bytes(sheets, title=text("whatif.title", lang), lang=lang)
