"""The badge under a region's name on paper: how many industries are 强化, how many 培育."""

from __future__ import annotations

from typing import Any

from layers.print import marks
from layers.print.labels import BADGE_MM, BADGE_PT, Placed, part_mm
from layers.print.type import MM_PER_PT, glyphs, width_em


def _parts(item: Placed) -> list[tuple[str, str, str, float, float]]:
    """Return figure, ground, ink, left end and width of each part, mm."""
    left, found = item.badge_left_mm, []
    for figure, ground, ink in item.label.badge:
        found.append((figure, ground, ink, left, part_mm(figure)))
        left += part_mm(figure)
    return found


def drawn(placed: list[Placed]) -> str:
    """Return the grounds of all badges as SVG."""
    return "".join(
        f'<rect x="{left:.2f}" y="{item.badge_top_mm:.2f}" width="{width:.2f}" height="{BADGE_MM:g}" '
        f'fill="{ground}"/>'
        for item in placed
        for _, ground, _, left, width in _parts(item)
    )


def _baseline_mm(top_mm: float) -> float:
    # Figures are 0.73 em tall.
    return top_mm + (BADGE_MM + 0.73 * BADGE_PT * MM_PER_PT) / 2


def letters(placed: list[Placed]) -> list[dict[str, Any]]:
    """Return the figures of all badges as a template reads labels."""
    return [
        {
            "text": figure, "x": round(left + (width - width_em(figure) * BADGE_PT * MM_PER_PT) / 2, 2),
            "y": round(_baseline_mm(item.badge_top_mm), 2), "pt": BADGE_PT, "colour": ink,
            "bold": True, "spacing": 0.0,
        }
        for item in placed
        for figure, _, ink, left, width in _parts(item)
    ]  # fmt: skip


def swatch(parts: list[list[str]]) -> str:
    """Return the badge of a legend entry: figure, ground and ink of each part."""
    # With air around it, so that it is as large beside the words as the colours are.
    width_mm, height_mm = sum(part_mm(figure) for figure, _, _ in parts), marks.SWATCH_MM[1]
    left, top, body = 0.4, (height_mm - BADGE_MM) / 2, ""
    for figure, ground, ink in parts:
        width = part_mm(figure)
        at = left + (width - width_em(figure) * BADGE_PT * MM_PER_PT) / 2
        outline = glyphs(figure, BADGE_PT, bold=True)
        body += (
            f'<rect x="{left:.2f}" y="{top:.2f}" width="{width:.2f}" height="{BADGE_MM:g}" fill="{ground}"/>'
            f'<path transform="translate({at:.2f} {_baseline_mm(top):.2f})" d="{outline}" fill="{ink}"/>'
        )
        left += width
    return marks.document(body, round(width_mm + 0.8, 2), height_mm)
