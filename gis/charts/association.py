"""The chart of an association in space: each region's value against that of its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gis import colours
from gis.charts.axes import bare, legend_below, require_rows, say_below
from gis.charts.paper import TEXT_PT, sheet
from gis.words import catalogue

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

# The four usual colours of a LISA map, and grey for what is not significant.
CLUSTER_COLOURS = {
    "HH": colours.HIGH_HIGH,
    "LL": colours.LOW_LOW,
    "HL": colours.HIGH_LOW,
    "LH": colours.LOW_HIGH,
    "ns": colours.NOT_SIGNIFICANT,
}


def moran_scatter(
    lisa: pd.DataFrame, moran_i: float, *, label: str, lang: str = "zh", width_px: int = 460
) -> Figure:
    """Draw the Moran scatter plot: the neighbours' mean against the own value, slope I.

    Parameters
    ----------
    lisa
        From gis.space.association.lisa; regions without a statistic are left out.
    width_px
        Width in pixels of a page.
    """
    rows = lisa.dropna(subset=["z", "lag"])
    require_rows(rows)
    figure = sheet(width_px, 0.96 * width_px)
    axis = figure.subplots()
    axis.axhline(0, color=colours.MEAN_LINE, lw=0.6)
    axis.axvline(0, color=colours.MEAN_LINE, lw=0.6)
    for cluster, colour in CLUSTER_COLOURS.items():
        part = rows[rows["cluster"] == cluster]
        if len(part):
            name = catalogue.text(f"lisa.{cluster}", lang)
            axis.scatter(
                part["z"],
                part["lag"],
                s=20,
                color=colour,
                edgecolors=colours.ZERO_LINE,
                linewidths=0.3,
                label=catalogue.text("chart.group", lang, name=name, count=len(part)),
            )
    ends = np.array([rows["z"].min(), rows["z"].max()])
    axis.plot(ends, moran_i * ends, color=colours.BLACK, lw=1)
    axis.set_title(catalogue.text("chart.moran", lang, moran_i=f"{moran_i:.3f}"), fontsize=TEXT_PT)
    say_below(axis, catalogue.text("chart.z", lang, label=label), width_px - 90)
    axis.set_ylabel(catalogue.text("chart.lag", lang), fontsize=TEXT_PT)
    handles, labels = axis.get_legend_handles_labels()
    legend_below(figure, handles, labels, width_px)
    bare(axis)
    return figure
