"""Fill layers of spatial association: the four usual colours of LISA, hot and cold spots of Gi*."""

from __future__ import annotations

import pandas as pd

from gis.charts.association import CLUSTER_COLOURS
from gis.words.catalogue import name, text
from layers import legend
from layers.layer import AtlasLayer
from layers.palette import Fill
from layers.themes.choropleth import LAYER_ID, MISSING, plain

SPOT_COLOURS = {
    "hot": CLUSTER_COLOURS["HH"],
    "cold": CLUSTER_COLOURS["LL"],
    "ns": CLUSTER_COLOURS["ns"],
}
# What a class column holds -> its colours and the prefix of its words.
KINDS = {"cluster": (CLUSTER_COLOURS, "lisa"), "spot": (SPOT_COLOURS, "compared.spot")}


def cluster_layer(local: pd.DataFrame, *, kind: str = "cluster", lang: str = "zh") -> AtlasLayer:
    """Return regions coloured by their class of local association.

    Parameters
    ----------
    local
        From :func:`gis.space.association.lisa` (``kind`` cluster) or :func:`gis.space.association.getis_ord` (spot):
        index adcode, a column named ``kind`` and ``p``. NaN: no statistic, drawn as missing.
    kind
        ``cluster`` or ``spot``.

    Returns
    -------
    AtlasLayer
        ``fills`` and ``notes`` by adcode.
    """
    palette, prefix = KINDS[kind]
    fills: dict[str, Fill] = {}
    notes: dict[str, list[str]] = {}
    for code, group, p in zip(local.index, local[kind], local["p"], strict=True):
        known = isinstance(group, str)
        fills[str(code)] = plain(palette[group]) if known else MISSING
        caption = name(prefix, group, lang) if known else text("compared.no_statistic", lang)
        notes[str(code)] = [f"{caption}　p = {p:.3f}" if known else caption]
    return AtlasLayer(LAYER_ID, "fill", {"fills": fills, "notes": notes})


def cluster_legend(
    local: pd.DataFrame, *, kind: str = "cluster", title: str = "", lang: str = "zh", note: str = ""
) -> list[dict[str, object]]:
    """Return the legend of the classes that a region has, with the number of regions in each."""
    palette, prefix = KINDS[kind]
    entries = [
        legend.entry(
            name(prefix, group, lang), count=int((local[kind] == group).sum()), fill=plain(colour)
        )
        for group, colour in palette.items()
        if (local[kind] == group).any()
    ]
    missing = int(local[kind].isna().sum())
    if missing:
        caption = text("compared.no_statistic", lang)
        entries.append(legend.entry(caption, count=missing, fill=MISSING))
    heading = title or text(f"compared.space.{kind}", lang)
    return [legend.part(heading, entries, layer_id=LAYER_ID, note=note)]
