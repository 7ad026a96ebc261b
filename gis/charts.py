"""Charts of comparisons, as figures and as PNG or SVG bytes, with Chinese labels anywhere.

The font (Noto Sans SC, SIL Open Font License) comes from the package pylopdf-fonts-zh-cn, so no
machine needs a Chinese font of its own; SVG files carry the glyphs as outlines. A missing value is
drawn as the words for "no data", never as a bar of length 0.
"""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING, Any

import matplotlib as mpl
import numpy as np
import pandas as pd
import pylopdf_fonts_zh_cn
from matplotlib import font_manager
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator, StrMethodFormatter

from gis import i18n
from gis.errors import InputTableError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matplotlib.axes import Axes

# Okabe and Ito (2008): told apart by every kind of colour vision.
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#999999", "#000000")
# The four usual colours of a LISA map, and grey for what is not significant.
CLUSTER_COLOURS = {
    "HH": "#d7191c",
    "LL": "#2c7bb6",
    "HL": "#fdae61",
    "LH": "#abd9e9",
    "ns": "#d3d3d3",
}
_ROW_INCH, _PANEL_INCH = 0.32, 3.2


@cache
def font_family() -> str:
    """Register the bundled font once and return its family name."""
    path = str(pylopdf_fonts_zh_cn.sans_path())
    font_manager.fontManager.addfont(path)
    family = str(font_manager.FontProperties(fname=path).get_name())
    mpl.rcParams["font.family"] = family
    mpl.rcParams["axes.unicode_minus"] = False
    # The same figure gives the same bytes.
    mpl.rcParams["svg.hashsalt"] = "cluster-atlas"
    return family


def small_multiples(
    table: pd.DataFrame, facts: pd.DataFrame, names: Mapping[str, str], lang: str = "zh"
) -> Figure:
    """Draw one panel per indicator, one dot per region, each panel in its own unit.

    Parameters
    ----------
    table, facts
        A comparison (see gis.endowment.compare).
    names
        Name of each region by adcode.
    """
    _require(table)
    columns = min(3, len(table.columns))
    lines = -(-len(table.columns) // columns)
    figure = _figure(_PANEL_INCH * columns + 1, lines * (_ROW_INCH * len(table) + 1.1))
    axes = figure.subplots(lines, columns, squeeze=False, sharey=True)
    label = "name" if lang == "zh" else "name_en"
    unit = "unit" if lang == "zh" else "unit_en"
    for axis, name in zip(axes.flat, table.columns, strict=False):
        fact = facts.loc[name]
        title = f"{fact[label]} {fact['vintage']}".strip()
        _dots(axis, table[name].rename(names), lang)
        axis.set_title(title, fontsize=9)
        axis.set_xlabel(str(fact[unit]), fontsize=8)
    for axis in list(axes.flat)[len(table.columns) :]:
        axis.set_visible(False)
    return figure


def dots(values: pd.Series, names: Mapping[str, str], *, label: str, lang: str = "zh") -> Figure:
    """Draw one figure per region as a dot on a line, the largest on top.

    Parameters
    ----------
    values
        Index adcode; NaN is written as "no data" at the bottom.
    label
        What is measured, with its unit.
    """
    _require(values)
    ordered = values.sort_values(ascending=False, na_position="last", kind="stable")
    figure = _figure(6.4, _ROW_INCH * len(ordered) + 1)
    axis = figure.subplots()
    _dots(axis, ordered.rename(names), lang)
    axis.set_xlabel(label)
    return figure


def radar(normalised: pd.DataFrame, labels: Mapping[str, str], names: Mapping[str, str]) -> Figure:
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
    _require(normalised)
    count = len(normalised.columns)
    if count < 3:
        raise InputTableError("error.radar_needs_three", found=count)
    angles = np.linspace(0, 2 * np.pi, count, endpoint=False)
    figure = _figure(6.4, 5.6)
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
    axis.set_xticks(angles, [labels.get(str(c), str(c)) for c in normalised.columns], fontsize=8)
    for angle, text in zip(angles, axis.get_xticklabels(), strict=True):
        # Labels stand beside the circle, not across it.
        side = np.sin(angle)
        text.set_horizontalalignment(
            "center" if abs(side) < 0.1 else "left" if side > 0 else "right"
        )
    axis.set_ylim(0, 1)
    axis.tick_params(axis="y", labelsize=7, labelcolor="#777777")
    figure.legend(loc="outside lower center", ncols=4, fontsize=8, frameon=False)
    return figure


def rank_intervals(
    moves: pd.DataFrame, ranks: pd.Series, names: Mapping[str, str], lang: str = "zh"
) -> Figure:
    """Draw each region's rank, and how far it moves over random weights.

    Parameters
    ----------
    moves
        From gis.composite.rank_by_random_weights.
    ranks
        Rank under the chosen weights; regions without one are left out.
    """
    known = ranks.dropna().sort_values(kind="stable")
    _require(known)
    rows = moves.loc[known.index]
    figure = _figure(6.4, _ROW_INCH * len(known) + 1)
    axis = figure.subplots()
    place = np.arange(len(known))
    axis.hlines(place, rows["rank_best"], rows["rank_worst"], color="#bbbbbb", lw=2)
    axis.hlines(place, rows["rank_low"], rows["rank_high"], color=COLOURS[0], lw=5)
    axis.plot(known.to_numpy(), place, "o", color=COLOURS[1])
    axis.set_yticks(place, [names.get(str(code), str(code)) for code in known.index])
    axis.invert_yaxis()
    axis.set_xlabel(i18n.text("chart.rank_interval", lang))
    axis.xaxis.set_major_locator(MaxNLocator(integer=True))
    _plain(axis)
    return figure


def moran_scatter(lisa: pd.DataFrame, moran_i: float, *, label: str, lang: str = "zh") -> Figure:
    """Draw the Moran scatter plot: the neighbours' mean against the own value, slope I.

    Parameters
    ----------
    lisa
        From gis.hotspots.lisa; regions without a statistic are left out.
    """
    rows = lisa.dropna(subset=["z", "lag"])
    _require(rows)
    figure = _figure(5.6, 5.2)
    axis = figure.subplots()
    axis.axhline(0, color="#888888", lw=0.6)
    axis.axvline(0, color="#888888", lw=0.6)
    for cluster, colour in CLUSTER_COLOURS.items():
        part = rows[rows["cluster"] == cluster]
        if len(part):
            name = i18n.text(f"lisa.{cluster}", lang)
            axis.scatter(
                part["z"],
                part["lag"],
                s=14,
                color=colour,
                edgecolors="#555555",
                linewidths=0.3,
                label=f"{name} ({len(part)})",
            )
    ends = np.array([rows["z"].min(), rows["z"].max()])
    axis.plot(ends, moran_i * ends, color="#000000", lw=1)
    axis.set_title(f"Moran's I = {moran_i:.3f}", fontsize=10)
    axis.set_xlabel(f"z: {label}")
    axis.set_ylabel(i18n.text("chart.lag", lang))
    axis.legend(fontsize=8, frameon=False)
    _plain(axis)
    return figure


def to_png(figure: Figure, dpi: int = 150) -> bytes:
    """Return a figure as PNG bytes; the same figure gives the same bytes."""
    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=dpi, metadata={"Software": None})
    return stream.getvalue()


def to_svg(figure: Figure) -> bytes:
    """Return a figure as SVG bytes, every glyph an outline; no clock inside."""
    stream = io.BytesIO()
    figure.savefig(stream, format="svg", metadata={"Date": None, "Creator": None})
    return stream.getvalue()


def _figure(width: float, height: float) -> Figure:
    font_family()
    return Figure(figsize=(width, max(height, 2.0)), layout="constrained")


def _dots(axis: Axes, values: pd.Series, lang: str) -> None:
    place = np.arange(len(values))
    numbers = values.to_numpy(dtype=float)
    finite = np.isfinite(numbers)
    axis.hlines(place, 0, 1, color="#eeeeee", lw=1, transform=axis.get_yaxis_transform())
    axis.plot(numbers[finite], place[finite], "o", color=COLOURS[0])
    for row in place[~finite]:
        key = "chart.unreachable" if np.isinf(numbers[row]) else "chart.no_data"
        axis.text(
            0.02,
            row,
            i18n.text(key, lang),
            va="center",
            fontsize=8,
            color="#777777",
            transform=axis.get_yaxis_transform(),
        )
    axis.set_yticks(place, [str(name) for name in values.index], fontsize=8)
    axis.set_ylim(len(values) - 0.5, -0.5)
    axis.margins(x=0.08)
    axis.xaxis.set_major_locator(MaxNLocator(nbins=5))
    axis.xaxis.set_major_formatter(StrMethodFormatter("{x:,g}"))
    _plain(axis)


def _plain(axis: Axes) -> None:
    axis.spines[["top", "right"]].set_visible(False)
    axis.tick_params(labelsize=8)


def _require(rows: pd.Series | pd.DataFrame) -> None:
    if not len(rows) or (isinstance(rows, pd.DataFrame) and not len(rows.columns)):
        raise InputTableError("error.nothing_to_draw")
