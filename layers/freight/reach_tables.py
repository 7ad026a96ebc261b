"""Tables of service areas: regions inside, population and economy with how sure they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from gis.atlas import Atlas
from gis.words.amounts import significant
from gis.words.catalogue import name, text
from gis.words.language import in_language

if TYPE_CHECKING:
    from gis.freight.reach import Reach

# How a language counts a unit of the data: factor and word.
_COUNTED = {
    "zh": {"亿元": (1.0, "yuan"), "万人": (1.0, "people"), "人": (1e-4, "people")},
    "en": {"亿元": (0.1, "yuan"), "万人": (0.01, "people"), "人": (1e-6, "people")},
}


def headline(atlas: Atlas, found: Reach, lang: str) -> list[tuple[str, str, str]]:
    """Return (what and year, estimate, how sure it is) per indicator within the largest limit."""
    lines = []
    for row in _fullest(found).itertuples(index=False):
        if row.limit != found.limits[-1]:
            continue
        sums = _Sums(row, lang)
        shown, notes = sums.total, []
        if sums.ends:
            shown, notes = sums.about, [text("logistics.sum_range", lang, ends=sums.ends)]
            if not row.low:
                # From nothing to everything is no help: the tables have the ends.
                notes = [text("logistics.sum_rough", lang)]
        if row.known < row.inside:
            notes.append(text("logistics.coverage_cell", lang, known=row.known, inside=row.inside))
        lines.append((_titled_year(atlas, row, lang), shown, text("map.clauses", lang).join(notes)))
    return lines


def _fullest(found: Reach) -> pd.DataFrame:
    """Return one year per indicator: that of most known counties in the largest limit, the latest."""
    rows = found.indicators
    last = rows[rows["limit"] == found.limits[-1]]
    best = last.sort_values(["known", "year"]).drop_duplicates("indicator", keep="last")
    return rows.merge(best[["indicator", "year"]]).sort_values(["indicator", "limit"])


def _titled_year(atlas: Atlas, figure: Any, lang: str) -> str:
    titles = {row["indicator"]: in_language(row, "name", lang) for row in atlas.rows("indicators")}
    return text("map.qualified", lang, what=titles[figure.indicator], more=f"{figure.year:.0f}")


class _Sums:
    """The figures of one row of indicators as a reader of a language counts."""

    def __init__(self, row: Any, lang: str) -> None:
        scale, word = _COUNTED[lang][row.unit]
        unit = text(f"logistics.figure.{word}", lang)
        self.total = f"{_shown(row.total * scale)} {unit}"
        about = _shown(float(f"{row.total * scale:.3g}"))
        self.about = text("logistics.about", lang, value=f"{about} {unit}")
        low, high = _shown(row.low * scale), _shown(row.high * scale)
        # Empty where nothing of the sum is estimated.
        self.ends = "" if row.low == row.high else f"{low}–{high} {unit}"


def _shown(value: float) -> str:
    return significant(value, 3)


def reach_table(found: Reach, lang: str) -> pd.DataFrame:
    """Return the regions inside, prefectures first, nearest first."""
    rows = found.regions.sort_values("level", ascending=False, kind="stable")
    unit = name("logistics.unit", found.unit, lang)
    return pd.DataFrame(
        {
            text("logistics.level", lang): [name("level", level, lang) for level in rows["level"]],
            text("logistics.adcode", lang): rows["adcode"],
            text("logistics.name", lang): rows["name"],
            text("logistics.value", lang, unit=unit): rows["value"].round(1),
            text("logistics.limit", lang): [f"≤ {limit:g} {unit}" for limit in rows["limit"]],
            text("logistics.counties_inside", lang): [
                "—" if pd.isna(whole) else f"{part} / {whole}"
                for part, whole in zip(rows["counties_inside"], rows["counties"], strict=True)
            ],
        }
    )


def indicator_table(atlas: Atlas, found: Reach, lang: str) -> pd.DataFrame:
    """Return the figures with their range: a row per indicator, a column per limit."""
    unit = name("logistics.unit", found.unit, lang)
    table: dict[str, dict[str, str]] = {}
    for row in _fullest(found).itertuples(index=False):
        sums = _Sums(row, lang)
        cell = sums.total
        if sums.ends:
            cell = text("map.qualified", lang, what=sums.about, more=sums.ends)
        if row.known < row.inside:
            covered = text("logistics.coverage_cell", lang, known=row.known, inside=row.inside)
            cell = text("map.clauses", lang).join((cell, covered))
        table.setdefault(_titled_year(atlas, row, lang), {})[f"≤ {row.limit:g} {unit}"] = cell
    columns = [f"≤ {limit:g} {unit}" for limit in found.limits]
    rows = pd.DataFrame.from_dict(table, orient="index").reindex(columns=columns).fillna("—")
    return rows.rename_axis(text("logistics.indicator", lang)).reset_index()


def indicator_rows(atlas: Atlas, found: Reach, lang: str) -> pd.DataFrame:
    """Return the figures of every year as plain numbers with titles, for a workbook."""
    rows = found.indicators.assign(
        indicator=[
            _titled_year(atlas, row, lang) for row in found.indicators.itertuples(index=False)
        ]
    ).drop(columns="year")
    return rows.rename(columns={c: text(f"logistics.{c}", lang) for c in rows.columns})
