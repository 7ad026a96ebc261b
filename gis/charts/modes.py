"""The chart of a shift: what each mode carries as one parameter changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.ticker import FuncFormatter, MaxNLocator

from gis import colours
from gis.charts.paper import SMALL_PT, TEXT_PT, sheet
from gis.words.amounts import significant
from gis.words.catalogue import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Colour and dash of a mode's line: matplotlib's on and off lengths, empty for a solid line.
Mark = tuple[str, tuple[float, ...]]
_APART = 0.07
_COUNTED_BY = {"zh": 1e4, "en": 1e3}


@dataclass(frozen=True)
class Titles:
    """What stands along the axes: the parameter, and the quantity of every mode."""

    label: str
    quantity: str


def by_mode(
    table: pd.DataFrame,
    marks: Mapping[str, Mark],
    titles: Titles,
    *,
    current: tuple[float, str],
    lang: str = "zh",
    width_px: int = 760,
) -> Figure:
    """Draw one line per mode over the values of a parameter, each named at its end.

    Parameters
    ----------
    table
        Index the values of the parameter, one column per mode.
    marks
        Colour and dash by column.
    titles
        What stands at the two axes, with their units.
    current
        The value of the parameter now and the word for it; a thin line marks it where it lies
        among the values.
    width_px
        Width in pixels of a page.
    """
    figure = sheet(width_px, max(250, min(330, 0.5 * width_px)))
    axis = figure.subplots()
    values = table.index.to_numpy(float)
    for name in table.columns:
        colour, dash = marks[name]
        axis.plot(
            values, table[name], color=colour, linewidth=2.4, marker="o", markersize=4.5,
            dashes=dash or (None, None), label=name,
        )  # fmt: skip
    if values.min() <= current[0] <= values.max():
        axis.axvline(current[0], color=colours.FAINT, linewidth=1, dashes=(3, 3), zorder=0)
        axis.annotate(
            current[1], (current[0], 1.0), (3, -3), xycoords=axis.get_xaxis_transform(),
            textcoords="offset points", va="top", fontsize=SMALL_PT, color=colours.MUTED,
        )  # fmt: skip
    _name_lines(axis, table, marks)
    axis.set_xlabel(titles.label, fontsize=TEXT_PT)
    axis.set_ylabel(titles.quantity, fontsize=TEXT_PT)
    axis.set_ylim(bottom=0)
    axis.yaxis.set_major_locator(MaxNLocator(6))
    axis.yaxis.set_major_formatter(FuncFormatter(lambda value, _: counted(value, lang)))
    axis.tick_params(labelsize=SMALL_PT, length=0)
    axis.grid(color=colours.GRID, linewidth=0.8)
    axis.set_axisbelow(True)
    axis.spines[["top", "right", "left"]].set_visible(False)
    return figure


def counted(value: float, lang: str) -> str:
    """Return a large number as its language counts: in 万, or in thousands.

    Examples
    --------
    >>> counted(14_000_000, "zh"), counted(14_000_000, "en"), counted(0, "zh"), counted(0.5, "zh")
    ('1,400 万', '14,000 k', '0', '0.5')
    """
    size = _COUNTED_BY[lang]
    if abs(value) < size:
        return significant(value, 6)
    return text("chart.counted", lang, value=value / size)


def _name_lines(axis: Axes, table: pd.DataFrame, marks: Mapping[str, Mark]) -> None:
    """Write each name at the end of its line, pushed apart where ends meet."""
    top = max(float(np.nanmax(table.to_numpy(float))), 1e-9)
    height = -np.inf
    for name in table.iloc[-1].sort_values(kind="stable").index:
        height = max(float(table[name].iloc[-1]) / top, height + _APART)
        axis.annotate(
            name, (1.0, height * top), (6, 0), xycoords=("axes fraction", "data"),
            textcoords="offset points", va="center", fontsize=TEXT_PT, color=marks[name][0],
            annotation_clip=False,
        )  # fmt: skip
