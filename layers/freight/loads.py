"""Layers of what flows lean on: loaded edges as weighted lines, terminals, closures, losses."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pandas as pd
import shapely

from gis import colours
from gis.freight.costs import CLASS_MODE, CLASSES
from gis.freight.graph import lines
from gis.freight.graph.search import Step
from gis.freight.whereabouts import places
from gis.space.classes import breaks, labels
from gis.words.catalogue import text
from layers import legend
from layers.freight.modes import DRAWN, mark, path, style
from layers.freight.terminals import PLACE, STATION, WHARF, called, standing, suffixed
from layers.layer import AtlasLayer
from layers.palette import Fill

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gis.freight.flows import Flows
    from gis.freight.graph.network import Network
    from gis.freight.resilience import Loads, Loss

LOADS_ID, GATES_ID, TOWNS_ID, CLOSED_ID, LOSS_ID = (
    "loads", "gates", "flow-places", "closed", "loss",
)  # fmt: skip
CLOSED_COLOUR = colours.ALARM
# Share of all tonnes -> pixels.
WEIGHTS: tuple[tuple[float, float], ...] = ((0.05, 1.5), (0.15, 3.0), (0.3, 5.0), (1.0, 7.5))


def weight(share: float) -> float:
    """Return the width of a line in pixels by its share of all tonnes.

    Examples
    --------
    >>> [weight(share) for share in (0.01, 0.15, 0.2, 0.9)]
    [1.5, 3.0, 5.0, 7.5]
    """
    return next((width for last, width in WEIGHTS if share <= last), WEIGHTS[-1][1])


def _lines(network: Network, edges: Iterable[int], kinds: Iterable[str]) -> Any:
    """Return edges as merged lines (lon, lat)."""
    nowhere = places([])
    parts = []
    for edge, kind in zip(edges, kinds, strict=True):
        step = Step(kind, int(network.tail[edge]), int(network.head[edge]), int(edge), 0.0)
        points = lines.line(network, nowhere, [step])
        if len(points) > 1:
            parts.append(shapely.LineString(points))
    return shapely.get_parts(shapely.line_merge(shapely.MultiLineString(parts)))


def _paths(network: Network, edges: Iterable[int], kinds: Iterable[str]) -> list[Any]:
    merged = _lines(network, edges, kinds)
    return [path(shapely.get_coordinates(line).tolist()) for line in merged]


def load_layer(network: Network, used: Loads, *, lang: str = "zh") -> AtlasLayer:
    """Return loaded edges, least loaded first; edges of one name and load are one line.

    Parameters
    ----------
    network
        The network whose edges are loaded.
    used
        From :func:`gis.freight.resilience.betweenness`: tonnes by edge, and their share of all that moves.
    lang
        Language of the notes.
    """
    rows = used.edges[used.edges["mode"].isin(DRAWN)]
    items = []
    grouped = rows.groupby(["tonnes", "mode", "name"], sort=True)
    for (tonnes, mode, name), part in grouped:
        share = float(part["share"].iloc[0])
        kinds = [CLASSES[network.kind[edge]] for edge in part["edge"]]
        items.append(
            {
                "path": _paths(network, part["edge"], kinds),
                **style(str(mode), weight(share)),
                "notes": [
                    str(name) or text(f"mode.{mode}", lang),
                    text("logistics.load_note", lang, tonnes=tonnes, share=share),
                ],
            }
        )
    return AtlasLayer(LOADS_ID, "lines", {"items": items})


def gate_layer(network: Network, used: Loads, *, lang: str = "zh") -> AtlasLayer:
    """Return the terminals where flows change modes."""
    nodes = {
        (suffixed(network.name(node), mode)): node
        for node, mode in (
            *((n, "rail") for n in range(network.first_station, network.first_port)),
            *((n, "water") for n in range(network.first_port, network.first_terminal)),
        )
    }
    items = []
    for row in used.terminals.itertuples(index=False):
        name = suffixed(row.name, row.mode)
        node = nodes[name]
        items.append(
            {
                "id": PLACE + name,
                "at": [round(float(network.lat[node]), 5), round(float(network.lon[node]), 5)],
                "label": called(network.atlas, name, lang),
                "zoom": 7,
                "size": round(10 + 2.4 * weight(row.share) / 2),
                **(STATION if row.mode == "rail" else WHARF),
                "notes": [
                    called(network.atlas, name, lang),
                    text("logistics.load_note", lang, tonnes=row.tonnes, share=row.share),
                ],
            }
        )
    return AtlasLayer(GATES_ID, "symbols", {"items": items})


def flow_places(flows: Flows, *, lang: str = "zh") -> AtlasLayer:
    """Return the places that send or receive."""
    items = [
        {
            **standing(spot, spot.name),
            "zoom": 4.5,
            "size": 13,
            "shape": "circle",
            "colour": colours.LEAF,
            "notes": [spot.name, text("logistics.flow_place", lang)],
        }
        for spot in flows.spots
    ]
    return AtlasLayer(TOWNS_ID, "symbols", {"items": items})


def closed_layer(network: Network, closed: frozenset[int], *, lang: str = "zh") -> AtlasLayer:
    """Return the closed edges in a colour of their own; a closed transfer has no line."""
    drawn = [
        edge for edge in sorted(closed) if CLASS_MODE.get(CLASSES[network.kind[edge]]) in DRAWN
    ]
    items = []
    if drawn:
        kinds = [CLASSES[network.kind[edge]] for edge in drawn]
        items.append(
            {
                "path": _paths(network, drawn, kinds),
                "colour": CLOSED_COLOUR,
                "weight": 4,
                "dash": "2 8",
                "notes": [text("logistics.closed", lang)],
            }
        )
    return AtlasLayer(CLOSED_ID, "lines", {"items": items})


def _by_region(lost: Loss, flows: Flows) -> pd.DataFrame:
    codes = {spot.name: spot.adcode for spot in flows.spots if spot.adcode}
    table = lost.regions.assign(adcode=lost.regions["place"].map(codes))
    return table[table["adcode"].notna()]


def _colours(edges: Sequence[float]) -> list[str]:
    ramp = colours.DEARER
    return [ramp[min(index, len(ramp) - 1)] for index in range(len(edges) - 1)]


def _loss_class(value: float, edges: Sequence[float]) -> int:
    return next(i for i, last in enumerate(edges[1:]) if value <= last or i == len(edges) - 2)


def loss_edges(lost: Loss) -> tuple[float, ...]:
    """Return class edges of the extra per tonne, () where nothing is lost."""
    positive = lost.regions.loc[lost.regions["extra_per_t"] > 0, "extra_per_t"]
    return () if positive.empty else breaks([positive], "equal", 3)


def loss_layer(lost: Loss, flows: Flows, by: str, *, lang: str = "zh") -> AtlasLayer:
    """Return the fill of regions by what a tonne from there costs more; none where nothing."""
    edges = loss_edges(lost)
    fills: dict[str, Fill] = {}
    notes: dict[str, list[str]] = {}
    for row in _by_region(lost, flows).itertuples(index=False):
        note = text(f"logistics.loss_note_{by}", lang, extra=row.extra_per_t)
        cut = text("logistics.cut_note", lang, tonnes=row.tonnes_cut_off)
        still = [note] if math.isfinite(row.extra_per_t) else []
        notes[row.adcode] = [*still, cut] if row.tonnes_cut_off > 0 else still
        if row.tonnes_cut_off > 0:
            fills[row.adcode] = {"stripes": [CLOSED_COLOUR], "wide": True}
        elif row.extra_per_t > 0:
            colour = _colours(edges)[_loss_class(row.extra_per_t, edges)]
            fills[row.adcode] = {"stripes": [colour], "wide": False}
    return AtlasLayer(LOSS_ID, "fill", {"fills": fills, "notes": notes})


def loss_legend(lost: Loss, by: str, *, lang: str = "zh") -> list[dict[str, Any]]:
    """Return the legend of losses and of what is closed."""
    edges = loss_edges(lost)
    entries = [
        legend.entry(said, fill={"stripes": [colour], "wide": False})
        for said, colour in zip(labels(edges), _colours(edges), strict=True)
    ]
    if lost.tonnes_cut_off > 0:
        fill: Fill = {"stripes": [CLOSED_COLOUR], "wide": True}
        entries.append(legend.entry(text("logistics.cut_off", lang), fill=fill))
    line = {"colour": CLOSED_COLOUR, "weight": 4, "dash": "2 4"}
    parts = [
        legend.part(
            text("logistics.closed", lang),
            [legend.entry(text("logistics.closed", lang), line=line)],
            layer_id=CLOSED_ID,
        )
    ]
    if entries:
        title = text(f"logistics.extra_per_t_{by}", lang)
        parts.insert(0, legend.part(title, entries, layer_id=LOSS_ID))
    return parts


def load_legend(used: Loads, *, lang: str = "zh") -> list[dict[str, Any]]:
    """Return the legend of line widths, modes and terminals."""
    present = [mode for mode in DRAWN if mode in set(used.edges["mode"])]
    modes = [
        legend.entry(text(f"logistics.mode.{mode}", lang), line=mark(mode, 3)) for mode in present
    ]
    widths = []
    for last, width in WEIGHTS:
        line = {"colour": colours.MUTED, "weight": width}
        widths.append(legend.entry(f"≤ {last:.0%}", line=line))
    gates = []
    for mode, symbol in (("rail", STATION), ("water", WHARF)):
        count = int((used.terminals["mode"] == mode).sum())
        if count:
            label = text(f"logistics.transfer_{mode}", lang)
            gates.append(legend.entry(label, count=count, symbol=symbol))
    parts = [
        legend.part(
            text("logistics.loads", lang),
            [*modes, *widths],
            layer_id=LOADS_ID,
            note=text("logistics.loads_note", lang),
        )
    ]
    if gates:
        parts.append(legend.part(text("logistics.stops", lang), gates, layer_id=GATES_ID))
    return parts
