"""Fill layer of plan against evidence: supported, weakly supported, no data.

A region is coloured by the strongest reading of its designations. Where some region has several, a
badge under each name says how many are of which reading, so that one well-founded industry does not
hide another of which nothing is known; stripes would let the darkest colour win the eye. "No data"
is drawn as missing data is drawn everywhere, because it is no verdict. A designation of a whole
province is drawn in fine lines over its prefectures. A region that looks fit without being
designated wears a diamond.
"""

from __future__ import annotations

from typing import Any

import pandas as pd

from gis import colours
from gis.clusters.evidence import GRADES
from gis.words.catalogue import text
from layers import legend
from layers.layer import AtlasLayer
from layers.layout.designations import is_province
from layers.palette import Fill, Symbol
from layers.themes.choropleth import LAYER_ID, MISSING, plain

FIT_ID = "fit"
FIT_SYMBOL: Symbol = {"shape": "diamond", "colour": colours.SUPPORTED}
_FIT_PX = 18
GRADE_COLOURS = {
    "supported": colours.SUPPORTED,
    "weak": colours.WEAK,
    "no_data": colours.NO_DATA,
}
# Ground and ink of the parts of a badge.
GRADE_BADGES = {
    "supported": (colours.SUPPORTED, colours.WHITE),
    "weak": (colours.WEAK, colours.INK),
    "no_data": (colours.MISSING_CELL, colours.TEXT_GREY),
}


def grades_by_region(readings: pd.DataFrame) -> dict[str, dict[str, list[str]]]:
    """Return the industries of each region by grade, strongest grade first.

    Parameters
    ----------
    readings
        ``designations`` of :class:`gis.clusters.evidence.Evidence`: ``region_code``, ``grade``,
        ``industry``.

    Examples
    --------
    >>> rows = pd.DataFrame({"region_code": ["A", "A"], "grade": ["weak", "supported"],
    ...                      "industry": ["x", "y"]})
    >>> grades_by_region(rows)
    {'A': {'supported': ['y'], 'weak': ['x']}}
    """
    found: dict[str, dict[str, list[str]]] = {}
    for code, rows in readings.groupby("region_code", sort=True):
        found[str(code)] = {
            grade: list(dict.fromkeys(rows.loc[rows["grade"] == grade, "industry"]))
            for grade in GRADES
            if (rows["grade"] == grade).any()
        }
    return found


def fill_of(grades: list[str], *, wide: bool = False) -> Fill:
    """Return the fill of a region that has these grades: that of the first, the strongest.

    Examples
    --------
    >>> fill_of(["supported", "weak"])["stripes"], fill_of(["no_data"]) == MISSING
    (['#3d4f63'], True)
    """
    if grades[0] == "no_data":
        return MISSING
    return {"stripes": [GRADE_COLOURS[grades[0]]], "wide": wide}


def badges_of(readings: pd.DataFrame) -> dict[str, dict[str, int]]:
    """Return how many designations of each region have which grade, the strongest first.

    Empty where no region has more than one: a figure 1 under every name tells nothing.

    Examples
    --------
    >>> rows = pd.DataFrame({"region_code": ["510100"] * 3, "grade": ["weak", "supported", "weak"]})
    >>> badges_of(rows)
    {'510100': {'supported': 1, 'weak': 2}}
    """
    found = {
        str(code): {grade: int((rows == grade).sum()) for grade in GRADES if (rows == grade).any()}
        for code, rows in readings.groupby("region_code", sort=True)["grade"]
        if not is_province(str(code))
    }
    return found if any(sum(parts.values()) > 1 for parts in found.values()) else {}


def evidence_layer(
    readings: pd.DataFrame, prefectures: pd.DataFrame, *, lang: str = "zh"
) -> AtlasLayer:
    """Return regions coloured by what their designations rest on.

    Parameters
    ----------
    readings
        ``designations`` of :class:`gis.clusters.evidence.Evidence`.
    prefectures
        Regions of prefecture level (``adcode``, ``province_adcode``), which carry the
        designations of a whole province.
    """
    children = prefectures.groupby("province_adcode")["adcode"].apply(list).to_dict()
    fills: dict[str, Fill] = {}
    notes: dict[str, list[str]] = {}
    regions = grades_by_region(readings)
    own = {code: grades for code, grades in regions.items() if not is_province(code)}
    for code, grades in own.items():
        fills[code] = fill_of(list(grades))
        notes[code] = _notes(grades, "compared.evidence.tip", lang)
    for code, grades in regions.items():
        if not is_province(code):
            continue
        for child in children.get(code, []):
            fills.setdefault(child, fill_of(list(grades), wide=True))
            notes.setdefault(child, []).extend(_notes(grades, "compared.evidence.tip_wide", lang))
    content: dict[str, Any] = {"fills": fills, "notes": notes}
    if badges := badges_of(readings):
        looks = {grade: list(look) for grade, look in GRADE_BADGES.items()}
        content |= {"badges": badges, "badge_looks": looks}
    return AtlasLayer(LAYER_ID, "fill", content)


def _notes(grades: dict[str, list[str]], key: str, lang: str) -> list[str]:
    separator = text("map.separator", lang)
    return [
        text(key, lang, grade=text(f"grade.{grade}", lang), industries=separator.join(names))
        for grade, names in grades.items()
    ]


def fit_layer(
    fit: pd.DataFrame, points: pd.DataFrame, industries: dict[str, str], *, lang: str = "zh"
) -> AtlasLayer:
    """Return a diamond on every region that looks fit without being designated.

    Parameters
    ----------
    fit
        ``designations`` of :func:`gis.clusters.evidence.undesignated`.
    points
        Index adcode: ``name``, ``lon``, ``lat`` in degrees.
    industries
        Name of each industry by id.
    """
    separator = text("map.separator", lang)
    items = []
    for code, rows in fit.groupby("region_code", sort=True):
        if code not in points.index:
            continue
        point = points.loc[code]
        named = separator.join(industries.get(i, i) for i in dict.fromkeys(rows["industry_id"]))
        grade = text("compared.evidence.fit_legend", lang)
        items.append(
            {
                "id": str(code),
                "at": [round(float(point["lat"]), 5), round(float(point["lon"]), 5)],
                **FIT_SYMBOL,
                "size": _FIT_PX,
                "notes": [
                    str(point["name"]),
                    text("compared.evidence.tip", lang, grade=grade, industries=named),
                ],
            }
        )
    return AtlasLayer(FIT_ID, "symbols", {"items": items})


def evidence_legend(
    readings: pd.DataFrame, fit: pd.DataFrame | None = None, *, lang: str = "zh"
) -> list[dict[str, Any]]:
    """Return the legend: each reading with its number of designations, and the fit regions.

    Where regions wear badges, an example explains them.
    """
    entries = [
        legend.entry(
            text(f"grade.{grade}", lang),
            count=int((readings["grade"] == grade).sum()),
            fill=MISSING if grade == "no_data" else plain(GRADE_COLOURS[grade]),
        )
        for grade in GRADES
    ]
    badges = badges_of(readings)
    if badges:
        # The example with the most parts; of several the one with the most designations.
        parts = max(badges.values(), key=lambda parts: (len(parts), sum(parts.values())))
        said = text("compared.evidence.legend_badge", lang)
        badge = [[str(number), *GRADE_BADGES[grade]] for grade, number in parts.items()]
        entries.append({**legend.entry(said), "badge": badge})
    note = text("compared.evidence.legend_note", lang) if badges else ""
    heading = text("compared.evidence.legend", lang)
    shown = [legend.part(heading, entries, layer_id=LAYER_ID, note=note)]
    if fit is not None and len(fit):
        found = legend.entry(
            text("compared.evidence.fit_entry", lang), count=len(fit), symbol=FIT_SYMBOL
        )
        heading = text("compared.evidence.fit_legend", lang)
        shown.append(legend.part(heading, [found], layer_id=FIT_ID))
    return shown
