"""The density of the distances between enterprises, over the band that chance would give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gis import colours
from gis.charts.paper import SMALL_PT, TEXT_PT, sheet
from gis.words import catalogue

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

_HEIGHT_PX = 260


def k_density(curve: pd.DataFrame, lang: str = "zh", *, width_px: int = 640) -> Figure:
    """Draw a K-density with its local and global bands.

    Parameters
    ----------
    curve
        See :class:`gis.enterprises.distances.Localisation`.
    """
    figure = sheet(width_px, _HEIGHT_PX)
    axes = figure.subplots()
    km = curve.index.to_numpy()

    def said(word: str) -> str:
        return catalogue.text(f"distances.chart.{word}", lang)

    axes.fill_between(
        km, curve["global_low"], curve["global_high"], color=colours.RANGE, alpha=0.55,
        label=said("global"), linewidth=0,
    )  # fmt: skip
    for column in ("local_low", "local_high"):
        axes.plot(
            km, curve[column], color=colours.AXIS_TEXT, linewidth=0.9, linestyle="--",
            label=said("local") if column == "local_low" else None,
        )  # fmt: skip
    axes.plot(km, curve["density"], color=colours.SEQUENTIAL[6], linewidth=2, label=said("density"))
    axes.set_xlabel(said("km"), fontsize=TEXT_PT)
    axes.set_ylabel(said("per_km"), fontsize=TEXT_PT)
    axes.tick_params(labelsize=SMALL_PT, colors=colours.AXIS_TEXT)
    axes.set_xlim(0, km[-1])
    axes.set_ylim(0, None)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    axes.legend(fontsize=SMALL_PT, frameon=False)
    return figure
