"""The picture on the cover of an atlas: its own regions in their colours, without letters."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from gis import colours
from gis.atlas import Atlas
from layers.print import ground, marks
from layers.print.drawing import Look, draw
from layers.print.frame import Frame
from layers.print.imprint import Paper
from layers.print.parts.framing import extremes, framed
from layers.print.parts.inset import is_past_a_province
from layers.print.parts.locator import TERRITORY
from layers.print.place_names import is_inside
from layers.scene import Scene

_SHARE = 0.46, 0.74


def picture(atlas: Atlas, scene: Scene, paper: Paper) -> dict[str, Any]:
    """Return the picture of a cover as a template reads it: an SVG and its size, mm.

    Past one province it is the whole national territory with its official lines.
    """
    width, height = (side * share for side, share in zip(paper.sides_mm, _SHARE, strict=True))
    if is_past_a_province(scene):
        frame = Frame(
            TERRITORY, width, height, margin_mm=2.0, around=extremes(atlas, with_sea=True)
        )
        look = Look(has_labels=False, only=frozenset({"fill"}), line_scale=0.6)
        # The cover is white: a ground would end in a box.
        svg = draw(atlas, scene, frame, look).svg.replace(
            f'fill="{colours.FOREIGN}"/>', f'fill="{colours.WHITE}"/>', 1
        )
        return {"svg": svg, "width": width, "height": height}
    frame = replace(framed(atlas, scene, (width, height)), margin_mm=2.0)
    return {"svg": _cut_out(atlas, scene, frame), "width": width, "height": height}


def _cut_out(atlas: Atlas, scene: Scene, frame: Frame) -> str:
    every = ground.country(atlas)
    if not any(is_inside(code, scene.scope) for code in every.regions):
        # A county stands in the pack of its city.
        packs = (ground.unpack(item["pack"]) for item in scene.counties)
        every = next((one for one in packs if scene.scope[0] in one.regions), every)
    seen = ground.view(every, frame, 0.15)
    fills: dict[str, Any] = next(
        (layer.spec["fills"] for layer in scene.layers if layer.spec["kind"] == "fill"), {}
    )
    patterns: dict[str, str] = {}
    together: dict[str, str] = {}
    for code in every.regions:
        if not is_inside(code, scene.scope):
            continue
        rings = [ground.ring(seen.points, r) for p in every.regions[code] for r in p]
        drawn = "".join(ground.path(points, closed=True) for points in rings)
        fill = fills.get(code, {"stripes": [colours.OUTSIDE], "wide": False})
        if not marks.is_plain(fill):
            patterns[marks.pattern_id(fill)] = marks.pattern(fill)
        paint = marks.paint(fill)
        together[paint] = together.get(paint, "") + drawn
    body = "".join(
        f'<path d="{drawn}" fill="{paint}" fill-rule="evenodd" stroke="{colours.WHITE}" '
        'stroke-width="0.35" stroke-linejoin="round"/>'
        for paint, drawn in together.items()
    )
    return marks.document(body, frame.width_mm, frame.height_mm, "".join(patterns.values()))
