"""What a user put beside the atlas, on every map: own points and outlines, and the scenario's name.

The doors that draw (page, HTML file, print, slides) dress their scene here, so that no map can forget it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gis import colours
from gis.atlas import Atlas, kept
from gis.scenarios import bearing
from gis.scenarios.effect import OWN_PLAN
from gis.scenarios.links import degrees
from gis.words.catalogue import name, text
from layers import legend
from layers.layer import AtlasLayer
from layers.layout.plants import GATHER_BELOW
from layers.palette import symbol
from layers.sizes import diameter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from layers.scene import Scene

POINTS_ID, OUTLINES_ID, LINKS_ID = "own-points", "own-outlines", "own-links"
SITES_ID = "own-sites"
IDS = (POINTS_ID, OUTLINES_ID, LINKS_ID, SITES_ID)
PREFIX = "own:"
COLOUR = colours.ALARM
_SHAPES = ("circle", "square", "diamond", "triangle", "pentagon", "hexagon")
_SIZE = 15
_LINK: dict[str, Any] = {"colour": COLOUR, "weight": 3, "dash": "8 5"}
# More points than this are drawn as counts by cells of a grid; each stands in the tables and exports.
MOST_SYMBOLS = 1500
_CELL_DEG, _CELL_PX = 0.5, (8, 30)
_ROUND = 5


def dressed(atlas: Atlas, scene: Scene) -> Scene:
    """Return a scene with the user's own points and outlines, saying which scenario it shows.

    Examples
    --------
    >>> from layers.scene import Scene
    >>> bare = Scene(title="x")
    >>> dressed(Atlas.bundled(), bare) is bare
    True
    """
    if any(layer.spec["id"] in IDS for layer in scene.layers):
        return scene
    own, parts = layers(atlas, scene.lang)
    if own:
        scene = replace(
            scene,
            # Outlines under all symbols, points above them.
            layers=(*scene.layers, *own),
            legend=[*scene.legend, *parts],
            details={**scene.details, **details(atlas, scene.lang)},
        )
    said = scenario_line(atlas, scene.lang)
    if said and said not in scene.sources:
        scene = replace(
            scene,
            subtitle=text("map.qualified_line", scene.lang, first=said, second=scene.subtitle)
            if scene.subtitle not in ("", said)
            else said,
            sources=" ".join(
                (scene.sources, said, *bearing.longer(atlas, bearing.FREIGHT, scene.lang))
            ),
        )
    return scene


def scenario_line(atlas: Atlas, lang: str) -> str:
    """Return which scenario an atlas was edited by, empty for none."""
    if not atlas.scenarios:
        return ""
    titles = text("map.separator", lang).join(atlas.scenarios)
    return text("scenario.map", lang, titles=titles)


def dressed_state(atlas: Atlas, state: dict[str, Any], lang: str) -> dict[str, Any]:
    """Return the state of a map of a page with the user's own points and outlines.

    A state that says ``dressed`` has what its own atlas adds, and stays as it is.
    """
    if state.get("dressed"):
        return state
    own, parts = layers(atlas, lang)
    if not own:
        return state
    added = [layer.spec for layer in own]
    return {
        **state,
        "layers": [*state["layers"], *added],
        "legend": [*state.get("legend", []), *parts],
    }


@kept("own-points", "own-outlines", "own-links", "sites", "designations", most=2)
def layers(atlas: Atlas, lang: str) -> tuple[tuple[AtlasLayer, ...], list[dict[str, Any]]]:
    """Return layers and legend of what is the user's own; empty where there is nothing."""
    found: list[AtlasLayer] = []
    parts: list[dict[str, Any]] = []
    outlines, points = atlas.records("own-outlines"), atlas.records("own-points")
    if outlines:
        items = [item for number, row in enumerate(outlines) for item in _areas(number, row, lang)]
        found.append(AtlasLayer(OUTLINES_ID, "areas", {"items": items}))
        line = {"colour": COLOUR, "weight": 1.4}
        entries = [
            legend.entry(layer, count=count, line=line)
            for layer, count in Counter(row["layer"] for row in outlines).items()
        ]
        parts.append(legend.part(text("own.outlines", lang), entries, layer_id=OUTLINES_ID))
    if links := atlas.records("own-links"):
        found.append(_link_layer(atlas, lang))
        entry = legend.entry(text("own.link", lang), count=len(links), line=_LINK)
        parts.append(legend.part(text("own.links", lang), [entry], layer_id=LINKS_ID))
    if sites := _bare_sites(atlas):
        found.append(_site_layer(sites, lang))
        entries = [
            legend.entry(name("category", kind, lang), count=count, symbol=symbol(kind))
            for kind, count in Counter(row["kind"] for row in sites).items()
        ]
        parts.append(legend.part(text("own.sites", lang), entries, layer_id=SITES_ID))
    if points:
        found.append(_point_layer(atlas, lang))
        counts = Counter((row["layer"], row["kind"]) for row in points)
        shapes = _shapes(list(counts))
        entries = [
            legend.entry(
                _said(layer, kind, lang), count=count,
                symbol={"shape": shapes[layer, kind], "colour": COLOUR},
            )
            for (layer, kind), count in list(counts.items())[:12]
        ]  # fmt: skip
        note = text("own.gathered_note", lang) if len(points) > MOST_SYMBOLS else ""
        parts.append(legend.part(text("own.points", lang), entries, layer_id=POINTS_ID, note=note))
    return tuple(found), parts


def _bare_sites(atlas: Atlas) -> list[Mapping[str, str]]:
    """Return the sites that a scenario brings and in which nothing stands: no layout shows them."""
    if not any(row["plan_id"] == OWN_PLAN for row in atlas.records("sites")):
        return []
    used = {row["site_id"] for row in atlas.records("designations")}
    return [
        row for row in atlas.records("sites")
        if row["plan_id"] == OWN_PLAN and row["site_id"] not in used and row["lon"]
    ]  # fmt: skip


def _site_layer(sites: Sequence[Mapping[str, str]], lang: str) -> AtlasLayer:
    items = [
        {
            "id": f"site:{row['site_id']}",
            "at": [round(float(row["lat"]), _ROUND), round(float(row["lon"]), _ROUND)],
            "label": row["name"],
            "notes": [
                row["name"],
                name("category", row["kind"], lang),
                text("own.site_bare", lang),
            ],
            **symbol(row["kind"]),
        }
        for row in sites
    ]
    return AtlasLayer(SITES_ID, "symbols", {"items": items})


def _link_layer(atlas: Atlas, lang: str) -> AtlasLayer:
    """Return what a scenario builds: links as straight dashed lines, terminals as dots of them."""
    items = []
    for row in atlas.records("own-links"):
        ends = [[round(lat, 5), round(lon, 5)] for lon, lat in degrees(atlas, row)]
        mode = text(f"mode.{row['kind'].removeprefix('terminal_')}", lang)
        cost = (
            text("own.link_cost", lang, cost=float(row["cost_cny"]) / 1e8)
            if row["cost_cny"]
            else ""
        )
        notes = [row["name"] or text("own.link", lang), mode, *([cost] if cost else [])]
        # A terminal is a line of no length, drawn as a round dot by its cap.
        weight = _LINK["weight"] if len(ends) > 1 else 9
        items.append(
            {"path": ends if len(ends) > 1 else ends * 2, **_LINK, "weight": weight, "notes": notes}
        )
    return AtlasLayer(LINKS_ID, "lines", {"items": items})


def _said(layer: str, kind: str, lang: str) -> str:
    return text("map.qualified", lang, what=layer, more=kind) if kind else layer


def _shapes(kinds: Sequence[tuple[str, str]]) -> dict[tuple[str, str], str]:
    return {kind: _SHAPES[number % len(_SHAPES)] for number, kind in enumerate(kinds)}


def _point_layer(atlas: Atlas, lang: str) -> AtlasLayer:
    rows = atlas.records("own-points")
    if len(rows) > MOST_SYMBOLS:
        return AtlasLayer(POINTS_ID, "symbols", {"items": _cells(atlas, lang)})
    shapes = _shapes(list(dict.fromkeys((row["layer"], row["kind"]) for row in rows)))
    items = [
        {
            "id": f"{PREFIX}{number}",
            "at": [round(float(row["lat"]), _ROUND), round(float(row["lon"]), _ROUND)],
            "label": row["name"],
            "zoom": 7,
            "size": _SIZE,
            "shape": shapes[row["layer"], row["kind"]],
            "colour": COLOUR,
            "notes": [
                row["name"] or text("own.unnamed", lang, number=number + 1),
                _said(row["layer"], row["kind"], lang),
                *([row["note"]] if row["note"] else []),
            ],
        }
        for number, row in enumerate(rows)
    ]
    content = {
        "items": items,
        "gather": GATHER_BELOW,
        "gathered": text("own.gathered", lang, count="{count}"),
        "search": True,
    }
    return AtlasLayer(POINTS_ID, "symbols", content)


def _cells(atlas: Atlas, lang: str) -> list[dict[str, Any]]:
    """Return one symbol a cell of the grid, as large as it holds points, at their mean."""
    frame = atlas.table("own-points")
    cell = np.floor(frame[["lon", "lat"]] / _CELL_DEG).astype(int)
    grouped = frame[["lon", "lat"]].groupby([cell["lon"], cell["lat"]])
    means, counts = grouped.mean(), grouped.size()
    most = float(counts.max())
    return [
        {
            "id": f"{PREFIX}cell-{column}-{row}",
            "at": [round(lat, _ROUND), round(lon, _ROUND)],
            "size": diameter(count / most, *_CELL_PX),
            "shape": "circle",
            "colour": COLOUR,
            "notes": [text("own.cell", lang, count=count)],
        }
        for (column, row), lon, lat, count in zip(
            means.index, means["lon"].tolist(), means["lat"].tolist(), counts.tolist(), strict=True
        )
    ]


def _areas(number: int, row: Any, lang: str) -> list[dict[str, Any]]:
    shape = shapely.from_wkt(row["wkt"])
    notes = [
        row["name"] or text("own.unnamed", lang, number=number + 1),
        _said(row["layer"], row["kind"], lang),
        *([row["note"]] if row["note"] else []),
    ]
    return [
        {
            "rings": [
                [[round(y, _ROUND), round(x, _ROUND)] for x, y in ring.coords]
                for ring in (polygon.exterior, *polygon.interiors)
            ],
            "colour": COLOUR,
            "opacity": 0.25,
            "notes": notes,
        }
        for polygon in shapely.get_parts(shape)
    ]


def details(atlas: Atlas, lang: str) -> dict[str, Any]:
    """Return what a click on an own point shows in an exported file."""
    rows = atlas.records("own-points")
    if len(rows) > MOST_SYMBOLS:
        return {}
    return {
        f"{PREFIX}{number}": {
            "title": row["name"] or text("own.unnamed", lang, number=number + 1),
            "groups": [
                {
                    "heading": _said(row["layer"], row["kind"], lang),
                    "rows": [[row["note"] or "–", f"{row['lon']}, {row['lat']}"]],
                }
            ],
        }
        for number, row in enumerate(rows)
    }
