"""Names on the map of a slide, with the badge of a region: text that a person can edit."""

from __future__ import annotations

from dataclasses import dataclass, fields

from gis import colours
from layers.print.frame import Frame
from layers.print.labels import Box, Label, place
from layers.print.slides.letters import width_mm
from layers.print.slides.shapes import Sketch

# Of a badge: its letters, its height, the least width of a part and the gap above it, pt and mm.
BADGE_PT, BADGE_MM, PART_MM, _GAP_MM = 9.5, 4.3, 4.7, 0.45


@dataclass(frozen=True)
class _OnSlide(Label):
    """A name as broad as the broadest font that may stand in for the named one, its badge larger than on paper.

    ``scale`` is the factor of its letters and its badge.
    """

    scale: float = 1.0

    @property
    def width_mm(self) -> float:
        """Width of the line."""
        spaces = self.spacing_em * max(0, len(self.text) - 1) * self.height_mm
        return width_mm(self.text, self.size_pt) + spaces

    @property
    def badge_width_mm(self) -> float:
        """Width of the badge; 0 for none."""
        return sum(part_mm(figure) for figure, _, _ in self.badge) * self.scale

    @property
    def sides_mm(self) -> tuple[float, float]:
        """Width and height of name and badge together."""
        below = _GAP_MM + BADGE_MM * self.scale if self.badge else 0.0
        return max(self.width_mm, self.badge_width_mm), self.height_mm + below


def part_mm(figure: str) -> float:
    """Return how wide the part of a badge with a figure is, mm."""
    return max(PART_MM, width_mm(figure, BADGE_PT, is_bold=True) + 1.6)


def drawn(
    labels: list[Label],
    place_: tuple[Frame, float, float],
    sketch: Sketch,
    taken: list[Box],
    scale: float = 1.0,
) -> tuple[list[str], list[str]]:
    """Return the names that find room, and the badges below them, as shapes.

    Parameters
    ----------
    labels
        Of regions and sites, by rank.
    place_
        The frame, and where its upper left stands on the slide, mm.
    taken
        What no name may cover.
    scale
        Of the badges.
    """
    frame, from_left, from_top = place_
    names: list[str] = []
    badges: list[str] = []
    wanted = [
        _OnSlide(**{one.name: getattr(label, one.name) for one in fields(Label)}, scale=scale)
        for label in labels
    ]
    for item in place(wanted, frame.width_mm, frame.height_mm, taken):
        label = item.label
        box = (
            item.left_mm + from_left - 3, item.box.top + from_top - 0.8,
            label.width_mm + 6, label.height_mm + 1.2,
        )  # fmt: skip
        # Not every program draws the halo: grey letters would be lost on the fill of a county.
        colour = (
            colours.INK
            if label.colour == colours.TEXT_GREY and not label.spacing_em
            else label.colour
        )
        names.append(
            sketch.text(
                label.text, label.text, box, label.size_pt, colour=colour, is_bold=label.is_bold,
                align="ctr", anchor="ctr", wraps=False, has_halo=True,
            )
        )  # fmt: skip
        at = item.badge_left_mm + from_left, item.badge_top_mm + from_top
        badges += badge(label.badge, sketch, at, scale)
    return names, badges


def badge(
    parts: tuple[tuple[str, str, str], ...],
    sketch: Sketch,
    at: tuple[float, float],
    scale: float = 1.0,
) -> list[str]:
    """Return a badge from an upper left on: a box for each figure (figure, ground, ink)."""
    found, left = [], at[0]
    for figure, ground, ink in parts:
        width = part_mm(figure) * scale
        found.append(
            sketch.tag(
                figure, (left, at[1], width, BADGE_MM * scale), (ground, ink), BADGE_PT * scale
            )
        )
        left += width
    return found
