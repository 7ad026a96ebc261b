"""Fill layer of one number per region, in classes that are passed in.

The breaks come from outside (:mod:`gis.space.classes`), so that two maps can share them. A region whose
value is missing has its own fill, fine grey lines, and its own legend entry; it is never drawn
in the lowest class. A region that is not in the table at all keeps the colour of the base.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from gis.colours import ABOVE_ZERO, BELOW_ZERO, PALE, SEQUENTIAL
from gis.colours import UNREACHABLE as UNREACHABLE_COLOUR
from gis.space import classes
from gis.words.amounts import significant
from gis.words.catalogue import text
from layers import legend
from layers.layer import AtlasLayer
from layers.palette import Fill

LAYER_ID = "fill"
# Light to dark, told apart in grey too: YlGnBu of ColorBrewer (Brewer 2003), without its palest
# tone, which would pass for paper.
RAMP = SEQUENTIAL
# Both sides of 0.
BELOW, ABOVE = BELOW_ZERO, ABOVE_ZERO
# Of so many regions the words before the figure are sent once and not with every region.
_MANY = 600
MISSING: Fill = {"stripes": [PALE], "wide": True}
UNREACHABLE: Fill = {"stripes": [UNREACHABLE_COLOUR], "wide": True}


def colours(count: int) -> list[str]:
    """Return ``count`` colours of the ramp, evenly spaced, the palest for the lowest class.

    Examples
    --------
    >>> colours(1), colours(2)
    (['#a8a5d0'], ['#f2f0f7', '#3f007d'])
    """
    return [RAMP[3]] if count == 1 else _spread(RAMP, count)


def class_colours(breaks: Sequence[float]) -> list[str]:
    """Return one colour per class: two ramps that meet at 0 where 0 parts the classes, else one.

    Examples
    --------
    >>> class_colours((-4.0, -1.0, 0.0, 3.0))
    ['#762a83', '#e7d4e8', '#5aae61']
    """
    if not (0.0 in breaks and breaks[0] < 0 < breaks[-1]):
        return colours(len(breaks) - 1)
    below = sum(edge <= 0 for edge in breaks[1:])
    above = len(breaks) - 1 - below
    return [*reversed(_spread(BELOW, below)), *_spread(ABOVE, above)]


def role_colours(role: Sequence[str], breaks: Sequence[float]) -> list[str]:
    """Return one colour per class of a role's own ramp, light to dark.

    Examples
    --------
    >>> role_colours(("#ffffff", "#000000"), (0.0, 1.0, 2.0, 3.0))
    ['#ffffff', '#808080', '#000000']
    """
    return _spread(role, len(breaks) - 1)


def _spread(ramp: Sequence[str], count: int) -> list[str]:
    """Return colours evenly spaced over a ramp, mixed where it has fewer than are needed."""
    last = len(ramp) - 1
    if count == 1:
        return [ramp[last - 1]]
    steps = [i * last / (count - 1) for i in range(count)]
    if count <= len(ramp):
        return [ramp[round(step)] for step in steps]
    return [_mixed(ramp[int(step)], ramp[min(int(step) + 1, last)], step % 1) for step in steps]


def _mixed(one: str, two: str, share: float) -> str:
    parts = ((int(one[i : i + 2], 16), int(two[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)


def plain(colour: str) -> Fill:
    """Return a fill of one colour."""
    return {"stripes": [colour], "wide": False}


def with_unit(figure: str, unit: str) -> str:
    """Return a figure with its unit: 19,917 100 million yuan would read as another number.

    Examples
    --------
    >>> with_unit("12", "km"), with_unit("19,917", "100 million yuan"), with_unit("no data", "")
    ('12 km', '19,917 × 100 million yuan', 'no data')
    """
    between = " × " if unit[:1].isdigit() else " "
    return f"{figure}{between}{unit}".strip()


def note_of(value: float, label: str, unit: str, lang: str) -> str:
    """Return what a region's value is called when it is pointed at."""
    if math.isfinite(value):
        figure = significant(value, 6)
    else:
        figure = text("chart.no_data" if math.isnan(value) else "chart.unreachable", lang)
        unit = ""
    return text("compared.map.note", lang, label=label, value=with_unit(figure, unit))


def _fill(value: float, place: object, ramp: list[str]) -> Fill:
    if isinstance(place, int):
        return plain(ramp[place])
    return UNREACHABLE if math.isinf(value) else MISSING


def choropleth_layer(
    values: pd.Series,
    breaks: Sequence[float],
    *,
    label: str,
    unit: str = "",
    lang: str = "zh",
    ramp: Sequence[str] = (),
) -> AtlasLayer:
    """Return the fill layer of a series.

    Parameters
    ----------
    values
        Index adcode; NaN is unknown and drawn as such, inf is unreachable.
    breaks
        Edges of the classes, the lowest first (see :func:`gis.space.classes.breaks`); they may come
        from other maps too. A number outside them is drawn as the nearest class.
    label, unit
        What is shown and in which unit, for the notes.
    lang
        Language of the notes.
    ramp
        A colour for each class, where the series has a role of its own; else those of amounts.

    Returns
    -------
    AtlasLayer
        ``fills`` and ``notes`` by adcode, for every region of ``values``.
    """
    ramp = list(ramp) or class_colours(breaks)
    inside = values.clip(breaks[0], breaks[-1]).where(values.map(math.isfinite))
    places = classes.classes(inside, breaks)
    fills: dict[str, Fill] = {}
    notes: dict[str, list[str]] = {}
    for code, value, place in zip(values.index, values, places, strict=True):
        number = float(value)
        fills[str(code)] = _fill(number, None if pd.isna(place) else int(place), ramp)
        notes[str(code)] = [note_of(number, label, unit, lang)]
    content: dict[str, object] = {"fills": fills, "notes": notes}
    if len(values) > _MANY:
        head = text("compared.map.note", lang, label=label, value="")
        content["notes"] = {code: [said.removeprefix(head)] for code, (said,) in notes.items()}
        content["head"] = head
    return AtlasLayer(LAYER_ID, "fill", content)


@dataclass(frozen=True)
class Measure:
    """What a series is called, its unit, and what is said below its classes."""

    label: str
    unit: str = ""
    note: str = ""


def choropleth_legend(
    values: pd.Series,
    breaks: Sequence[float],
    measure: Measure,
    *,
    lang: str = "zh",
    ramp: Sequence[str] = (),
) -> list[dict[str, object]]:
    """Return the legend part of a series: classes from many to few, with their regions, then missing.

    A class that holds no region of this map is listed all the same, since another map of the
    comparison may use it; "no data" is listed where there is some.
    """
    ramp = list(ramp) or class_colours(breaks)
    finite = values.map(math.isfinite).astype(bool)
    places = classes.classes(values.clip(breaks[0], breaks[-1]).where(finite), breaks)
    captions = classes.labels(breaks)
    entries = [
        legend.entry(caption, count=int((places == i).sum()), fill=plain(ramp[i]))
        for i, caption in reversed(list(enumerate(captions)))
    ]
    for key, fill, rows in (
        ("chart.unreachable", UNREACHABLE, values.map(math.isinf)),
        ("chart.no_data", MISSING, values.isna()),
    ):
        number = int(rows.sum())
        if number:
            entries.append(legend.entry(text(key, lang), count=number, fill=fill))
    unit = text("compared.unit", lang, unit=measure.unit) if measure.unit else ""
    return [legend.part(measure.label + unit, entries, layer_id=LAYER_ID, note=measure.note)]
