"""Which part of the country a print frames: tight about all of it, no closer than the boundaries are drawn.

海南省 is framed by its island; what lies farther south stands in its inset, as on the standard maps.
"""

from __future__ import annotations

import numpy as np
import shapely

from gis.atlas import Atlas, kept
from layers.extent import COUNTRY_BOUNDS, bounds
from layers.print import ground
from layers.print.frame import Bounds, Frame
from layers.print.place_names import SANSHA
from layers.scene import Scene

HAINAN = "460000"
# Nothing is framed closer: the boundaries are generalised, and a district alone says not where it is.
_LEAST_DEG = 0.45


def is_hainan(scene: Scene) -> bool:
    """Return whether a map is that of 海南省 as a whole."""
    return scene.scope == (HAINAN,)


def framed(atlas: Atlas, scene: Scene, size_mm: tuple[float, float]) -> Frame:
    """Return the frame of a scene on paper of a width and height, mm."""
    (south, west), (north, east) = scene.bounds
    if not scene.scope and scene.bounds == COUNTRY_BOUNDS:
        return Frame(((south, west), (north, east)), *size_mm, around=extremes(atlas))
    return Frame(_no_closer(shown(atlas, scene)), *size_mm)


def shown(atlas: Atlas, scene: Scene) -> Bounds:
    """Return the degrees that a print shows of a scene: its own, or those of the island of 海南省."""
    if is_hainan(scene):
        (south, west), (north, east) = bounds(atlas, _of_the_island(atlas))
    else:
        (south, west), (north, east) = scene.bounds
    return (south, west), (north, east)


def _of_the_island(atlas: Atlas) -> list[str]:
    return [
        code for code in ground.country(atlas).regions if code[:2] == HAINAN[:2] and code != SANSHA
    ]


def _no_closer(box: Bounds) -> Bounds:
    (south, west), (north, east) = box
    # A degree of longitude is shorter; what is as high as this on the ground is what counts.
    wide = _LEAST_DEG / float(np.cos(np.radians((south + north) / 2)))
    more = max(0.0, min(_LEAST_DEG - (north - south), wide - (east - west))) / 2
    return (south - more, west - more), (north + more, east + more)


@kept("prefecture-pack", "boundary-lines")
def extremes(atlas: Atlas, *, with_sea: bool = False) -> tuple[tuple[float, float], ...]:
    """Return the corners of the country (lon, lat): the hull of its ground as projected.

    ``with_sea`` takes in 三沙市 and the 境界线 at sea, which otherwise stand in the inset.
    """
    every = ground.country(atlas)
    used = {
        n for code, of in every.arcs_of.items() if with_sea or code != SANSHA for n in of.tolist()
    }
    parts = [every.points[n] for n in sorted(used)]
    if with_sea:
        parts += [points for kind, points in every.lines if kind == "maritime_dash"]
    degrees = np.vstack(parts)
    (south, west), (north, east) = COUNTRY_BOUNDS
    flat = Frame(((south, west), (north, east)), 100.0, 100.0).to_mm(degrees)
    corners = shapely.get_coordinates(shapely.convex_hull(shapely.MultiPoint(flat)))
    # The hull is of some of the points themselves.
    places = {tuple(point): n for n, point in enumerate(flat.tolist())}
    return tuple(tuple(degrees[places[tuple(one)]].tolist()) for one in corners.tolist())
