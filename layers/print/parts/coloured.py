"""Coloured ground on a map of the country, which a name must not share where it is another's.

A province without a colour whose name lies on its neighbour's reads as if it had one.
"""

from __future__ import annotations

from typing import Any

import shapely

from gis import colours
from layers.print import ground
from layers.print.ground import View

# With more colours than this a map of the country is about a pattern, not about its cities.
_MOST_NAMED = 20
# A ring smaller than this shows no colour that a name could hide, mm².
_LEAST_MM2 = 0.05


class Told:
    """Which regions a map of the country colours, and where that ground is.

    Parameters
    ----------
    view
        What shows in the frame.
    fills
        Fills by adcode.
    """

    def __init__(self, view: View, fills: dict[str, Any]) -> None:
        codes = [code for code in view.codes if code in fills]
        self._provinces = {code[:2] for code in codes}
        own = [code for code in codes if not fills[code]["wide"]]
        self._named = frozenset(own if len(own) <= _MOST_NAMED else ())
        moved = ground.all_thinned(view.whole, 0.25) if codes else []
        self._shapes = {code: _shape(moved, view, code) for code in codes}
        self.ground = shapely.union_all(list(self._shapes.values()))
        shapely.prepare(self.ground)

    def has(self, province: str) -> bool:
        """Return whether some region of a province, by its two digits, has a colour."""
        return province in self._provinces

    def styles(self, code: str) -> list[dict[str, Any]]:
        """Return how a city is named on a map of the country, after the provinces and not on the colour of another.

        Empty where it is not: it has no colour, or so many have one that the map is about a pattern.
        """
        if code not in self._named:
            return []
        others = shapely.difference(self.ground, self._shapes[code])
        return [
            {"rank": 12, "size_pt": 6.5, "colour": colours.INK, "apart": others, "must_part": True}
        ]


def _shape(moved: list[Any], view: View, code: str) -> Any:
    rings = ground.outlines(moved, [view.arcs.regions[code]])
    shapes = [shapely.make_valid(shapely.Polygon(one)) for one in rings if len(one) > 3]
    return shapely.union_all([one for one in shapes if one.area > _LEAST_MM2])
