"""What the axes of charts share: words below, names of rows, what is not known, legends, bare spines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from matplotlib.ticker import MaxNLocator

from gis import colours
from gis.charts.paper import SMALL_PT, TEXT_PT, ems, wrapped
from gis.errors import InputTableError
from gis.words import catalogue
from gis.words.amounts import significant

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# What is picked has the ink of a selection.
PICKED_COLOUR = colours.INK


def say_below(axis: Axes, label: str, width_px: float) -> None:
    """Say under an axis what it shows, on as many lines as it takes."""
    axis.set_xlabel("\n".join(wrapped(label, width_px)), fontsize=TEXT_PT)


def say_unknown(axis: Axes, numbers: np.ndarray, lang: str) -> None:
    """Write in words what is not drawn."""
    for row in np.flatnonzero(~np.isfinite(numbers)):
        key = "chart.unreachable" if np.isinf(numbers[row]) else "chart.no_data"
        axis.text(
            0.02,
            float(row),
            catalogue.text(key, lang),
            va="center",
            fontsize=SMALL_PT,
            color=colours.NOTE_TEXT,
            bbox={"facecolor": colours.WHITE, "edgecolor": "none", "pad": 1},
            transform=axis.get_yaxis_transform(),
        )


def name_rows(axis: Axes, codes: pd.Index, names: Mapping[str, str], picked: str | None) -> None:
    """Put the name of each region beside its row, the first on top."""
    labels = [names.get(str(code), str(code)) for code in codes]
    axis.set_yticks(np.arange(len(codes)), labels)
    axis.set_ylim(len(codes) - 0.5, -0.5)
    # Panels that share the names of another have no labels of their own.
    for code, label in zip(codes, axis.get_yticklabels(), strict=False):
        if code == picked:
            label.set_color(PICKED_COLOUR)


def legend_below(figure: Figure, handles: Any, words: list[str], width_px: float) -> None:
    """Put a legend under a figure, in as many columns as fit."""
    widest = max(map(ems, words)) * 12 + 50
    columns = min(len(words), max(1, int(width_px // widest)))
    figure.legend(
        handles, words, loc="outside lower center", ncols=columns, fontsize=SMALL_PT, frameon=False
    )


def count_in_steps(axis: Axes) -> None:
    """Write few figures along an axis, thousands apart."""
    axis.xaxis.set_major_locator(MaxNLocator(nbins=4))
    axis.xaxis.set_major_formatter(lambda tick, _: significant(tick, 6))


def bare(axis: Axes) -> None:
    """Leave an axis no frame above and at the right, and its words the sizes of the page."""
    axis.spines[["top", "right"]].set_visible(False)
    axis.tick_params(axis="x", labelsize=SMALL_PT)
    axis.tick_params(axis="y", labelsize=TEXT_PT, length=0)


def require_rows(rows: pd.Series | pd.DataFrame) -> None:
    """Raise InputTableError where there is nothing to draw."""
    if not len(rows) or (isinstance(rows, pd.DataFrame) and not len(rows.columns)):
        raise InputTableError("error.nothing_to_draw")
