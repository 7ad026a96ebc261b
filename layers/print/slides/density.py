"""Very many points on a slide: cells of a density as one shape a class, few points as a dot each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from gis.words.catalogue import text
from layers.print import density

if TYPE_CHECKING:
    from layers.print.slides.map import MapOnSlide
    from layers.print.slides.shapes import Sketch


def shapes(spec: dict[str, Any], spot: MapOnSlide, sketch: Sketch, lang: str) -> list[str]:
    """Return a layer of the kind ``density`` as shapes, as a print draws it, cut at the frame."""
    at = np.array([spot.left, spot.top])
    size = np.array([spot.frame.width_mm, spot.frame.height_mm])
    name, found = text("map.enterprise", lang), []
    for colour, rings in density.cells(spec, spot.frame):
        looks = sketch.sheer(sketch.solid(colour), spec["opacity"]) + sketch.line(None)
        cut = [np.clip(ring, 0, size) + at for ring in rings]
        found.append(sketch.path(name, [ring for ring in cut if np.ptp(ring, axis=0).all()], looks))
    points, wide = density.points(spec, spot.frame)
    looks = sketch.solid(spec["colour"]) + sketch.line(None)
    for x, y in (points + at - wide / 2).tolist():
        found.append(sketch.preset(name, "ellipse", (x, y, wide, wide), looks))
    return found
