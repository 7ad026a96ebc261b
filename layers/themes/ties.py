"""Layers of a collaboration network: computed ties and stated links told apart at a glance.

Computed ties are solid grey lines, wider where the tie is stronger. Links that a plan states are
dashed curves in the colour of their kind, the same colour as on the layout map. A region's circle
grows with its centrality and is coloured by the reading of its role; its community is its fill.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from gis import colours
from gis.words.amounts import significant
from gis.words.catalogue import name, text
from layers import legend
from layers.layer import AtlasLayer
from layers.palette import Fill, link_line
from layers.sizes import diameter
from layers.themes.choropleth import LAYER_ID, plain

COMPUTED_ID, STATED_ID, NODES_ID = "computed", "stated", "nodes"
COMPUTED_COLOUR = colours.STEEL
STATED_WIDTH = 3.4
# Pale, so that lines and circles stand out; the ninth and further communities share the last.
COMMUNITY_COLOURS = colours.COMMUNITIES
ROLE_SYMBOLS = {
    "main": ("circle", colours.STRONG_INK),
    "partner": ("circle", colours.FAINT),
    "apart": ("ring", colours.FAINT),
}
PLAIN_SYMBOL = ("circle", colours.FAINT)
# Ground and ink of the letter of a community.
_LETTER = (colours.STRONG_INK, colours.WHITE)
_NARROW, _WIDE = 1.0, 5.0
_SMALL, _LARGE = 10, 30


@dataclass(frozen=True)
class Look:
    """How the regions of a network are shown.

    Attributes
    ----------
    by
        Centrality that the circles follow.
    drawn
        How many ties are on the map; all when None.
    roles, communities
        Whether these are coloured: they are not where chance explains them.
    """

    by: str = "strength"
    drawn: int | None = None
    roles: bool = True
    communities: bool = True


def width(weight: float, strongest: float) -> float:
    """Return the width of a line in pixels, linear in the weight.

    Examples
    --------
    >>> width(0.0, 2.0), width(1.0, 2.0), width(2.0, 2.0)
    (1.0, 3.0, 5.0)
    """
    share = weight / strongest if strongest > 0 else 0.0
    return round(_NARROW + (_WIDE - _NARROW) * share, 2)


def size(value: float, largest: float) -> int:
    """Return the diameter of a circle in pixels: its area above the smallest grows linearly.

    Examples
    --------
    >>> size(0.0, 4.0), size(1.0, 4.0), size(4.0, 4.0)
    (10, 17, 30)
    """
    return diameter(value / largest if largest > 0 else 0.0, _SMALL, _LARGE)


def ends(row: dict[str, Any], points: pd.DataFrame) -> list[list[float]]:
    """Return ``[lat, lon]`` of both ends of a pair; empty where one has no point."""
    codes = (row["one"], row["two"])
    if any(code not in points.index for code in codes):
        return []
    return [[round(float(points.loc[c, axis]), 5) for axis in ("lat", "lon")] for c in codes]


def title(row: dict[str, Any], points: pd.DataFrame) -> str:
    """Return the names of both ends of a pair."""
    return f"{points.loc[row['one'], 'name']} — {points.loc[row['two'], 'name']}"


def tie_layer(
    pairs: pd.DataFrame,
    points: pd.DataFrame,
    industries: dict[str, str],
    *,
    weight: str = "weight",
    strongest: float | None = None,
    lang: str = "zh",
) -> AtlasLayer:
    """Return solid lines between regions that share industries.

    Parameters
    ----------
    pairs
        From :func:`gis.clusters.ties.projection` (or a part of it).
    points
        Index adcode: ``name``, ``lon``, ``lat`` in degrees.
    industries
        Name of each industry by id, for the notes.
    weight
        Column that the width follows; ties where it is unknown or 0 are left out.
    strongest
        Weight of the widest line; the largest of ``pairs`` when None.
    """
    drawn = pairs[pairs[weight] > 0]
    top = float(drawn[weight].max()) if strongest is None and len(drawn) else strongest or 0.0
    items = []
    for row in drawn.to_dict("records"):
        path = ends(row, points)
        if path:
            items.append(
                {
                    "path": path,
                    "colour": COMPUTED_COLOUR,
                    "weight": width(float(row[weight]), top),
                    "notes": [
                        title(row, points),
                        text("compared.network.tip", lang, weight=f"{row[weight]:.2f}"),
                        shared_names(row["industries"], industries, lang),
                    ],
                }
            )
    return AtlasLayer(COMPUTED_ID, "lines", {"items": items})


def shared_names(ids: str, industries: dict[str, str], lang: str) -> str:
    """Return the names of industries whose ids are joined with |."""
    names = [industries.get(code, code) for code in ids.split("|")]
    return text("map.separator", lang).join(names)


def stated_layer(ties: pd.DataFrame, points: pd.DataFrame, *, lang: str = "zh") -> AtlasLayer:
    """Return dashed curves of the links that plans state.

    Parameters
    ----------
    ties
        From :func:`gis.clusters.ties.stated`, each topic in words (:func:`gis.plans.topics.said`).
    """
    items = []
    for row in ties.to_dict("records"):
        path = ends(row, points)
        if not path:
            continue
        kind = text("compared.network.stated_tip", lang, kind=name("link", row["kind"], lang))
        where = row["locator"] if isinstance(row["locator"], str) else ""
        topic = row["topic"] if isinstance(row["topic"], str) else ""
        notes = [title(row, points), kind, topic, where]
        items.append(
            {
                "path": path,
                "curve": True,
                **link_line(row["kind"]),
                "weight": STATED_WIDTH,
                "notes": [note for note in notes if note],
            }
        )
    return AtlasLayer(STATED_ID, "lines", {"items": items})


def node_layer(
    nodes: pd.DataFrame,
    points: pd.DataFrame,
    *,
    look: Look | None = None,
    lang: str = "zh",
) -> AtlasLayer:
    """Return a circle per region, as large as its centrality, coloured by its reading.

    Parameters
    ----------
    nodes
        Index adcode: ``role`` (see :func:`gis.clusters.core.roles`), ``degree`` and the column
        ``look.by``.
    """
    look = look or Look()
    by = look.by
    largest = float(nodes[by].max()) if len(nodes) else 0.0
    items = []
    for code, row in nodes.iterrows():
        if code not in points.index:
            continue
        shape, colour = ROLE_SYMBOLS[row["role"]] if look.roles else PLAIN_SYMBOL
        point = points.loc[code]
        items.append(
            {
                "id": str(code),
                "at": [round(float(point["lat"]), 5), round(float(point["lon"]), 5)],
                "shape": shape,
                "colour": colour,
                "size": size(float(row[by]), largest),
                "notes": [
                    str(point["name"]),
                    *([text(f"role.{row['role']}", lang)] if look.roles else []),
                    text(
                        "compared.network.node_tip",
                        lang,
                        degree=int(row["degree"]),
                        measure=name("compared.column", by, lang),
                        value=significant(row[by]),
                    ),
                ],
            }
        )
    return AtlasLayer(NODES_ID, "symbols", {"items": items})


def community_layer(nodes: pd.DataFrame, *, lang: str = "zh") -> AtlasLayer:
    """Return regions by their community: a letter under each name, an outline, a pale fill.

    A region without ties has none of them.

    Parameters
    ----------
    nodes
        Index adcode: ``community`` (0 the largest) and ``degree``.
    """
    fills: dict[str, Fill] = {}
    notes: dict[str, list[str]] = {}
    letters: dict[str, str] = {}
    for code, row in nodes.iterrows():
        if row["degree"] > 0:
            fills[str(code)] = plain(_community_colour(int(row["community"])))
            letters[str(code)] = community_letter(int(row["community"]))
            caption = text("compared.network.community", lang, letter=letters[str(code)])
        else:
            caption = text("role.apart", lang)
        notes[str(code)] = [caption, text(f"role.{row['role']}", lang)]
    return AtlasLayer(
        LAYER_ID,
        "fill",
        {
            "fills": fills,
            "notes": notes,
            "badges": {code: {"community": letter} for code, letter in letters.items()},
            "badge_looks": {"community": list(_LETTER)},
            "outlines": letters,
        },
    )


def community_letter(number: int) -> str:
    """Return the letter of a community, 0 the largest.

    Examples
    --------
    >>> community_letter(0), community_letter(25), community_letter(26)
    ('A', 'Z', 'A2')
    """
    turn, place = divmod(number, 26)
    return chr(ord("A") + place) + (str(turn + 1) if turn else "")


def _community_colour(number: int) -> str:
    return COMMUNITY_COLOURS[min(number, len(COMMUNITY_COLOURS) - 1)]


def network_legend(
    nodes: pd.DataFrame,
    pairs: pd.DataFrame,
    stated: pd.DataFrame,
    *,
    look: Look | None = None,
    lang: str = "zh",
) -> list[dict[str, Any]]:
    """Return the legend: stated links, computed ties, roles by reading, communities.

    Where only the ``drawn`` strongest ties are on the map, both numbers are said.
    """
    look = look or Look()
    by, drawn = look.by, look.drawn
    parts = []
    if len(stated):
        entries = [
            legend.entry(
                name("link", str(kind), lang),
                count=len(rows),
                line={
                    **link_line(str(kind)),
                    "weight": STATED_WIDTH,
                },
            )
            for kind, rows in stated.groupby("kind", sort=True)
        ]
        parts.append(
            legend.part(text("compared.network.stated", lang), entries, layer_id=STATED_ID)
        )
    is_all = drawn in (None, len(pairs))
    key = "shared_industries" if is_all else "shared_some"
    ties = [
        legend.entry(
            text(f"compared.network.{key}", lang),
            count=len(pairs) if is_all else f"{drawn}/{len(pairs)}",
            line={"colour": COMPUTED_COLOUR, "weight": 3},
        )
    ]
    parts.append(legend.part(text("compared.network.computed", lang), ties, layer_id=COMPUTED_ID))
    shape, colour = PLAIN_SYMBOL
    plain_entry = legend.entry(
        text("compared.network.plain_region", lang),
        count=len(nodes),
        symbol={"shape": shape, "colour": colour},
    )
    roles = _role_entries(nodes, lang) if look.roles else [plain_entry]
    size_note = text("compared.network.size", lang, measure=name("compared.column", by, lang))
    heading = text(f"compared.network.{'roles' if look.roles else 'circles'}", lang)
    parts.append(legend.part(heading, roles, layer_id=NODES_ID, note=size_note))
    if look.communities:
        parts += _community_parts(nodes, lang)
    return parts


def _role_entries(nodes: pd.DataFrame, lang: str) -> list[dict[str, Any]]:
    return [
        legend.entry(
            text(f"role.{role}", lang),
            count=int((nodes["role"] == role).sum()),
            symbol={"shape": shape, "colour": colour},
        )
        for role, (shape, colour) in ROLE_SYMBOLS.items()
        if (nodes["role"] == role).any()
    ]


def _community_parts(nodes: pd.DataFrame, lang: str) -> list[dict[str, Any]]:
    tied = nodes[nodes["degree"] > 0]
    groups = [
        legend.entry(
            text("compared.network.community", lang, letter=community_letter(int(number))),
            count=len(rows),
            fill=plain(_community_colour(int(number))),
        )
        for number, rows in tied.groupby("community", sort=True)
    ]
    heading = text("compared.network.communities", lang)
    return [legend.part(heading, groups, layer_id=LAYER_ID)] if groups else []
