"""Circles for totals: people, yuan, tonnes. A fill would let a large empty region weigh most.

The area of a circle is proportional to the number, so that what is twice as much looks twice as
much. Rates and shares keep their classes and fills (:mod:`layers.themes.choropleth`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import pandas as pd

from gis import colours
from gis.words.amounts import significant
from gis.words.catalogue import text
from layers import legend
from layers.layer import AtlasLayer
from layers.palette import Symbol
from layers.themes.choropleth import Measure, note_of, with_unit

LAYER_ID = "circles"
COLOUR, UNKNOWN = colours.SEQUENTIAL[5], colours.FAINT
LARGEST_PX, SMALLEST_PX, _RING_PX = 46, 5, 12
# A legend shows what the largest circle is worth, a quarter and a twenty-fifth of it.
_SHOWN = (1.0, 0.25, 0.04)

# Units of what is counted or summed up; anything per something else is a rate.
_TOTALS = frozenset({
    "人", "万人", "户", "万户", "元", "万元", "亿元", "吨", "万吨", "亿吨", "百万吨/年", "万吨/年", "吨/年",
    "个", "家", "座", "处", "台", "条", "项", "件", "公顷", "亩", "km²", "平方公里", "平方千米", "MW", "kW",
    "万千瓦", "亿千瓦时", "万m²", "平方米", "m²",
})  # fmt: skip
_RATES = (
    "率",
    "比重",
    "占比",
    "比例",
    "均",
    "密度",
    "指数",
    "强度",
    "增速",
    "增长",
    "%",
    "/",
    "系数",
    "得分",
)


@dataclass(frozen=True)
class Scale:
    """The number whose circle is the largest; several maps can share it."""

    largest: float

    def pixels(self, value: float) -> int:
        """Return the diameter in pixels, at least what can be clicked.

        Examples
        --------
        >>> [Scale(400.0).pixels(value) for value in (400.0, 100.0, 0.0)]
        [46, 23, 5]
        """
        share = value / self.largest if self.largest > 0 else 0.0
        return max(SMALLEST_PX, round(LARGEST_PX * math.sqrt(share)))

    @property
    def least(self) -> float:
        """The number below which a circle would be smaller than what can be clicked, and is drawn as large as that.

        Examples
        --------
        >>> round(Scale(46.0**2).least, 6)
        25.0
        """
        return self.largest * (SMALLEST_PX / LARGEST_PX) ** 2


def is_total(values: pd.Series, name: str, unit: str) -> bool:
    """Tell whether a series adds up over regions: by its unit, else by its name.

    Examples
    --------
    >>> numbers = pd.Series([1.0, 2.0])
    >>> [is_total(numbers, *words) for words in (("产值", "亿元"), ("人均产值", "元"), ("从业人数", ""))]
    [True, False, True]
    >>> is_total(-numbers, "产值", "亿元")
    False
    """
    known = values.dropna()
    if known.empty or (known < 0).any() or any(word in name for word in _RATES):
        return False
    return unit in _TOTALS or not unit


def circle_layer(
    values: pd.Series, points: pd.DataFrame, measure: Measure, scale: Scale, *, lang: str = "zh"
) -> AtlasLayer:
    """Return a circle per region, its area as the value; a ring where it is unknown.

    Parameters
    ----------
    values
        Index adcode; not negative; NaN is unknown, 0 has no circle.
    points
        Index adcode: ``name``, ``lon``, ``lat`` in degrees.
    """
    items = []
    columns = (points.index, points["name"], points["lat"], points["lon"])
    at = {code: place for code, *place in zip(*columns, strict=True)}
    # The largest first, so that smaller ones lie upon it.
    for code, value in values.sort_values(ascending=False, na_position="first").items():
        number = float(value)
        if code not in at or number == 0 or math.isinf(number):
            continue
        (name, lat, lon), known = at[code], not math.isnan(number)
        items.append(
            {
                "id": str(code),
                "at": [round(float(lat), 5), round(float(lon), 5)],
                "shape": "circle" if known else "ring",
                "colour": COLOUR if known else UNKNOWN,
                "size": scale.pixels(number) if known else _RING_PX,
                "notes": [str(name), note_of(number, measure.label, measure.unit, lang)],
            }
        )
    return AtlasLayer(LAYER_ID, "symbols", {"items": items, "sized": True})


def circle_legend(
    values: pd.Series, measure: Measure, scale: Scale, *, lang: str = "zh"
) -> list[dict[str, object]]:
    """Return the legend part: three circles with their numbers, what has none, what is unknown."""
    entries = []
    for worth in _worths(values, scale):
        symbol: Symbol = {"shape": "circle", "colour": COLOUR, "size": scale.pixels(worth)}
        entries.append(legend.entry(significant(worth, 10), symbol=symbol))
    if entries and measure.unit:
        # A closed legend has no room for its heading, and the last circle tells the unit.
        entries[-1] = {**entries[-1], "short": with_unit(str(entries[-1]["text"]), measure.unit)}
    nothing = int((values == 0).sum())
    if nothing:
        entries.append(legend.entry(text("compared.map.no_circle", lang), count=nothing))
    missing = int(values.isna().sum())
    if missing:
        entries.append(
            legend.entry(
                text("chart.no_data", lang),
                count=missing,
                symbol={"shape": "ring", "colour": UNKNOWN},
            )
        )
    unit = text("compared.unit", lang, unit=measure.unit) if measure.unit else ""
    note = text("compared.map.circle_note", lang) + _least_said(values, scale, lang) + measure.note
    return [legend.part(measure.label + unit, entries, layer_id=LAYER_ID, note=note)]


def _least_said(values: pd.Series, scale: Scale, lang: str) -> str:
    """Return how many circles are larger than their numbers, since they could not be seen; empty where none is."""
    count = int(((values > 0) & (values < scale.least)).sum())
    if not count:
        return ""
    return text("compared.map.circle_least", lang, count=count, value=significant(scale.least))


def _worths(values: pd.Series, scale: Scale) -> list[float]:
    """Return the numbers whose circles the legend shows, the largest first: no 0.96 of what is counted one by one."""
    if scale.largest <= 0:
        return []
    worths = [_rounded(scale.largest * share) for share in _SHOWN]
    known = values.dropna()
    if not known.empty and (known % 1 == 0).all():
        worths = [max(1.0, float(math.floor(worth))) for worth in worths]
    return list(dict.fromkeys(worths))


def _rounded(value: float) -> float:
    """Return a number of two figures at most as large: what a legend can say.

    Examples
    --------
    >>> _rounded(2093.8), _rounded(0.0478), _rounded(0.0)
    (2000.0, 0.047, 0.0)
    """
    if value <= 0:
        return 0.0
    step = 10.0 ** (math.floor(math.log10(value)) - 1)
    return float(f"{math.floor(value / step + 1e-9) * step:.2g}")
