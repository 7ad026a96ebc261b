"""Labels on paper that never overlap: the most important first, each where it finds room."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

import shapely

from layers.print.type import MM_PER_PT, width_em

BADGE_PT, BADGE_MM, _BADGE_GAP_MM = 7.5, 3.3, 0.45


def part_mm(figure: str) -> float:
    """Return how wide the part of a badge with a figure is, mm."""
    return max(3.4, width_em(figure) * BADGE_PT * MM_PER_PT + 1.5)


@dataclass(frozen=True)
class Label:
    """A name that wants a place.

    Attributes
    ----------
    x_mm, y_mm
        The point it belongs to, mm from the upper left of the frame.
    rank
        Lower goes first.
    size_pt
        Size of the letters.
    colour, is_bold, spacing_em
        How it looks.
    clear_mm
        Radius of the symbol at the point, beside which the name stands; 0 for a name that
        stands on its point.
    badge
        Figure, ground and ink of each part of a badge under the name; it moves with the name and
        is left out where both find no room.
    apart
        Ground of others, mm, that the name keeps off where it can; with ``must_part`` it is left
        out where it cannot.
    """

    text: str
    x_mm: float
    y_mm: float
    rank: float
    size_pt: float
    colour: str
    is_bold: bool = False
    spacing_em: float = 0.0
    clear_mm: float = 0.0
    badge: tuple[tuple[str, str, str], ...] = ()
    apart: Any = field(default=None, compare=False)
    must_part: bool = False

    @property
    def width_mm(self) -> float:
        """Width of the line."""
        spaces = self.spacing_em * max(0, len(self.text) - 1)
        return (width_em(self.text) + spaces) * self.size_pt * MM_PER_PT

    @property
    def height_mm(self) -> float:
        """Height of the letters."""
        return self.size_pt * MM_PER_PT

    @property
    def badge_width_mm(self) -> float:
        """Width of the badge; 0 for none."""
        return sum(part_mm(figure) for figure, _, _ in self.badge)

    @property
    def sides_mm(self) -> tuple[float, float]:
        """Width and height of name and badge together."""
        below = _BADGE_GAP_MM + BADGE_MM if self.badge else 0.0
        return max(self.width_mm, self.badge_width_mm), self.height_mm + below


@dataclass(frozen=True)
class Box:
    """A box on the frame, mm."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Return whether two boxes share ground."""
        return (
            self.left < other.right
            and self.right > other.left
            and self.top < other.bottom
            and self.bottom > other.top
        )


@dataclass(frozen=True)
class Placed:
    """A label with the box that it fills."""

    label: Label
    box: Box

    @property
    def baseline_mm(self) -> float:
        """Where the letters stand; Chinese letters reach 0.12 em below it."""
        return self.box.top + self.label.height_mm * 0.88

    @property
    def left_mm(self) -> float:
        """Where the name begins."""
        return (self.box.left + self.box.right - self.label.width_mm) / 2

    @property
    def badge_left_mm(self) -> float:
        """Where the badge begins."""
        return (self.box.left + self.box.right - self.label.badge_width_mm) / 2

    @property
    def badge_top_mm(self) -> float:
        """Upper edge of the badge."""
        return self.box.top + self.label.height_mm + _BADGE_GAP_MM


# Where a name may stand: on the point, then a little off it, mm of its own height.
_SHIFTS = (
    (0, 0), (0, -0.9), (0, 0.9), (-0.3, 0), (0.3, 0), (0, -1.6), (0, 1.6),
    (-0.6, 0), (0.6, 0), (-0.5, -1), (0.5, -1), (-0.5, 1), (0.5, 1), (0, -2.3), (0, 2.3),
)  # fmt: skip
_GAP_MM = 0.6


def _offers(label: Label) -> Iterable[Box]:
    width, height = label.sides_mm
    if label.clear_mm:
        away = label.clear_mm + 0.5
        corners: tuple[tuple[float, float], ...] = (
            (label.x_mm + away, label.y_mm - height / 2),
            (label.x_mm - away - width, label.y_mm - height / 2),
            (label.x_mm - width / 2, label.y_mm - away - height),
            (label.x_mm - width / 2, label.y_mm + away),
        )
    else:
        corners = tuple(
            (
                label.x_mm - width / 2 + across * width,
                label.y_mm - height / 2 + down * label.height_mm,
            )
            for across, down in _SHIFTS
        )
    boxes = [Box(left, top, left + width, top + height) for left, top in corners]
    if label.apart is None:
        return boxes
    clear = [
        not label.apart.intersects(shapely.box(b.left, b.top, b.right, b.bottom)) for b in boxes
    ]
    first = [box for box, is_clear in zip(boxes, clear, strict=True) if is_clear]
    rest = [box for box, is_clear in zip(boxes, clear, strict=True) if not is_clear]
    return first if label.must_part else [*first, *rest]


def _grown(box: Box) -> Box:
    return Box(box.left - _GAP_MM, box.top - _GAP_MM, box.right + _GAP_MM, box.bottom + _GAP_MM)


def place(
    labels: Iterable[Label], width_mm: float, height_mm: float, taken: Iterable[Box] = ()
) -> list[Placed]:
    """Return the labels that find room inside a frame, with their boxes.

    Parameters
    ----------
    labels
        In any order; ``rank`` decides, then text and place, so that equal input gives equal output.
    taken
        Boxes of what no name may cover: symbols, insets, the scale bar.

    Examples
    --------
    >>> first = Label("成都", 20, 20, 1, 10, "#000000")
    >>> from dataclasses import replace
    >>> second = replace(first, text="德阳", rank=2)
    >>> [placed.label.text for placed in place([second, first], 40, 40)]
    ['成都', '德阳']
    >>> [placed.label.text for placed in place([first], 4, 4)]
    []
    """
    used, found = list(taken), []
    order = sorted(labels, key=lambda item: (item.rank, item.text, item.x_mm, item.y_mm))
    for label in order:
        bare = [replace(label, badge=())] if label.badge else []
        offers = ((one, box) for one in (label, *bare) for box in _offers(one))
        for one, box in offers:
            is_inside = (
                box.left >= 1
                and box.top >= 1
                and box.right <= width_mm - 1
                and box.bottom <= height_mm - 1
            )
            if is_inside and not any(box.meets(other) for other in used):
                used.append(_grown(box))
                found.append(Placed(one, box))
                break
    return found
