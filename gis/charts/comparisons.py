"""Charts of comparisons, with Chinese labels anywhere, text as large as the page's.

A missing value is drawn as the words for "no data", never as a bar of length 0.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from matplotlib.ticker import MaxNLocator

from gis import colours
from gis.charts.axes import (
    PICKED_COLOUR,
    bare,
    count_in_steps,
    legend_below,
    name_rows,
    require_rows,
    say_below,
    say_unknown,
)
from gis.charts.paper import SMALL_PT, ems, sheet, start_axis, wrapped
from gis.errors import InputTableError
from gis.words import catalogue
from gis.words.language import in_language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

COLOURS = colours.SERIES
# An amount has the violet of amounts.
AMOUNT_COLOUR = colours.SEQUENTIAL[5]
# Parts of a change; what cannot be split is grey.
PART_COLOURS = {
    "national": colours.FAINT,
    "structure": colours.SEQUENTIAL[3],
    "own": colours.SEQUENTIAL[6],
    "new": colours.NEW,
}
_ROW_PX, _PANEL_PX = 21, 158


def small_multiples(
    table: pd.DataFrame,
    facts: pd.DataFrame,
    names: Mapping[str, str],
    lang: str = "zh",
    *,
    picked: str | None = None,
    width_px: int = 1080,
) -> Figure:
    """Draw one panel per indicator, one dot per region, each panel in its own unit.

    All panels share the order of the regions, which is that of the table.

    Parameters
    ----------
    table, facts
        A comparison (see gis.indicators.endowment.compare).
    names
        Name of each region by adcode.
    picked
        Region whose dots and name stand out.
    width_px
        Width in pixels of a page; as many panels stand side by side as it holds.
    """
    require_rows(table)
    shown = [names.get(str(code), str(code)) for code in table.index]
    left = max(map(ems, shown)) * 14 + 16
    count = len(table.columns)
    lines = -(-count // min(count, max(1, int((width_px - left) // _PANEL_PX))))
    columns = -(-count // lines)
    panel_px = (width_px - left) / columns
    labels, units = (in_language(facts, column, lang) for column in ("name", "unit"))
    titles = {
        name: [
            *wrapped(str(labels[name]), panel_px - 12),
            catalogue.text("chart.separator", lang).join(
                filter(None, (str(facts.loc[name, "vintage"]), str(units[name])))
            ),
        ]
        for name in table.columns
    }
    head = max(map(len, titles.values()))
    height = lines * (_ROW_PX * len(table) + 20 * head + 50)
    figure = sheet(width_px if lines > 1 or columns > 2 else left + 300 * columns, height)
    axes = figure.subplots(lines, columns, squeeze=False, sharey=True)
    for axis, name in zip(axes.flat, table.columns, strict=False):
        _dots(axis, table[name], names, lang, picked)
        title = titles[name]
        axis.set_title(
            "\n".join([""] * (head - len(title)) + title), fontsize=SMALL_PT + 0.5, linespacing=1.3
        )
    for axis in list(axes.flat)[count:]:
        axis.set_visible(False)
    return figure


def dots(
    values: pd.Series,
    names: Mapping[str, str],
    *,
    label: str,
    lang: str = "zh",
    picked: str | None = None,
    width_px: int = 460,
) -> Figure:
    """Draw one figure per region as a dot on a line, the largest on top.

    Parameters
    ----------
    values
        Index adcode; NaN is written as "no data" at the bottom.
    label
        What is measured, with its unit.
    picked, width_px
        As for :func:`small_multiples`.
    """
    require_rows(values)
    ordered = values.sort_values(ascending=False, na_position="last", kind="stable")
    figure = sheet(width_px, _ROW_PX * len(ordered) + 60)
    axis = figure.subplots()
    _dots(axis, ordered, names, lang, picked)
    say_below(axis, label, width_px - 120)
    return figure


def radar(
    normalised: pd.DataFrame,
    labels: Mapping[str, str],
    names: Mapping[str, str],
    *,
    width_px: int = 620,
) -> Figure:
    """Draw the profiles of a few regions over three or more normalised indicators.

    Parameters
    ----------
    normalised
        Regions × indicators, 0–1, more is better; a region with an unknown indicator is drawn
        as separate points, not as a closed line that would pass through 0.
    labels, names
        Words for the indicators and for the regions.

    Raises
    ------
    InputTableError
        If there are fewer than three indicators.
    """
    require_rows(normalised)
    count = len(normalised.columns)
    if count < 3:
        raise InputTableError("error.radar_needs_three", found=count)
    angles = np.linspace(0, 2 * np.pi, count, endpoint=False)
    figure = sheet(width_px, 0.86 * width_px)
    axis: Any = figure.add_subplot(projection="polar")
    for i, (code, row) in enumerate(normalised.iterrows()):
        values = row.to_numpy(dtype=float)
        colour, name = COLOURS[i % len(COLOURS)], names.get(str(code), str(code))
        if np.isnan(values).any():
            axis.plot(angles, values, "o", color=colour, label=name)
        else:
            axis.plot(
                [*angles, angles[0]], [*values, values[0]], "-o", color=colour, ms=3, label=name
            )
    axis.set_theta_zero_location("N")
    axis.set_theta_direction(-1)
    axis.set_xticks(
        angles,
        [
            "\n".join(wrapped(labels.get(str(code), str(code)), width_px / 4))
            for code in normalised.columns
        ],
        fontsize=SMALL_PT,
    )
    for angle, text in zip(angles, axis.get_xticklabels(), strict=True):
        # Labels stand beside the circle, not across it.
        side = np.sin(angle)
        text.set_horizontalalignment(
            "center" if abs(side) < 0.1 else "left" if side > 0 else "right"
        )
    axis.set_ylim(0, 1)
    axis.tick_params(axis="y", labelsize=7, labelcolor=colours.AXIS_TEXT)
    handles, words = axis.get_legend_handles_labels()
    legend_below(figure, handles, words, width_px)
    return figure


def rank_intervals(
    moves: pd.DataFrame,
    ranks: pd.Series,
    names: Mapping[str, str],
    lang: str = "zh",
    *,
    picked: str | None = None,
    width_px: int = 460,
) -> Figure:
    """Draw each region's rank, and how far it moves over random weights.

    Parameters
    ----------
    moves
        From gis.indicators.composite.rank_by_random_weights.
    ranks
        Rank under the chosen weights; regions without one are left out.
    picked, width_px
        As for :func:`small_multiples`.
    """
    known = ranks.dropna().sort_values(kind="stable")
    require_rows(known)
    rows = moves.loc[known.index]
    figure = sheet(width_px, _ROW_PX * len(known) + 92)
    axis = figure.subplots()
    place = np.arange(len(known))
    extremes = axis.hlines(place, rows["rank_best"], rows["rank_worst"], color=colours.RANGE, lw=2)
    inside = axis.hlines(
        place, rows["rank_low"], rows["rank_high"], color=colours.SEQUENTIAL[3], lw=5
    )
    (chosen,) = axis.plot(known.to_numpy(), place, "o", color=PICKED_COLOUR)
    name_rows(axis, known.index, names, picked)
    say_below(axis, catalogue.text("chart.rank", lang), width_px)
    axis.xaxis.set_major_locator(MaxNLocator(integer=True))
    words = [
        catalogue.text(f"chart.rank.{part}", lang) for part in ("chosen", "interval", "extremes")
    ]
    legend_below(figure, [chosen, inside, extremes], words, width_px)
    bare(axis)
    return figure


def change_parts(
    sums: pd.DataFrame,
    names: Mapping[str, str],
    *,
    label: str,
    lang: str = "zh",
    picked: str | None = None,
    width_px: int = 620,
) -> Figure:
    """Draw the parts of each region's change as stacked bars, the largest own part on top.

    Parameters
    ----------
    sums
        From gis.industries.specialisation.shift_share_sums by region, with or without ``new``; NaN is
        written as "no data".
    names
        Name of each region by adcode.
    label
        What changed, with its unit.
    picked, width_px
        As for :func:`small_multiples`.
    """
    require_rows(sums)
    rows = sums.sort_values("own", ascending=False, na_position="last", kind="stable")
    figure = sheet(width_px, (_ROW_PX + 3) * len(rows) + 96)
    axis = figure.subplots()
    place = np.arange(len(rows))
    drawn = [
        part
        for part in PART_COLOURS
        if part in rows and (part != "new" or rows[part].fillna(0.0).any())
    ]
    above, below = np.zeros(len(rows)), np.zeros(len(rows))
    handles: list[Any] = []
    for part in drawn:
        width = rows[part].fillna(0.0).to_numpy(dtype=float)
        start = np.where(width >= 0, above, below)
        handles.append(axis.barh(place, width, left=start, height=0.66, color=PART_COLOURS[part]))
        above, below = above + np.maximum(width, 0), below + np.minimum(width, 0)
    handles += axis.plot(rows["change"], place, "D", ms=5, color=colours.BLACK, ls="")
    axis.axvline(0, color=colours.ZERO_LINE, lw=0.8)
    say_unknown(axis, rows["change"].to_numpy(dtype=float), lang)
    name_rows(axis, rows.index, names, picked)
    say_below(axis, label, width_px - 120)
    count_in_steps(axis)
    words = [catalogue.text(f"chart.part.{part}", lang) for part in (*drawn, "change")]
    legend_below(figure, handles, words, width_px)
    bare(axis)
    return figure


def _dots(
    axis: Axes, values: pd.Series, names: Mapping[str, str], lang: str, picked: str | None
) -> None:
    place = np.arange(len(values))
    numbers = values.to_numpy(dtype=float)
    finite = np.isfinite(numbers)
    axis.hlines(place, 0, 1, color=colours.TRACK, lw=1, transform=axis.get_yaxis_transform())
    axis.plot(numbers[finite], place[finite], "o", ms=6, color=AMOUNT_COLOUR)
    marked = finite & (values.index == picked)
    axis.plot(numbers[marked], place[marked], "o", ms=8, color=PICKED_COLOUR)
    say_unknown(axis, numbers, lang)
    name_rows(axis, values.index, names, picked)
    start_axis(axis, numbers, lang)
    bare(axis)
    if not finite.any():
        axis.set_xticks([])
