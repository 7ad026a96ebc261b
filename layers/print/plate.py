"""A plate: one page with a map, and all that a map needs beside it to be handed over."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any

from gis.atlas import Atlas
from gis.words.catalogue import text
from layers.own import IDS, dressed
from layers.print import press
from layers.print.drawing import GRATICULE, Drawing, Look, draw
from layers.print.frame import Frame
from layers.print.graticule import bar_km, graticule
from layers.print.imprint import Imprint, Paper
from layers.print.labels import Box, Placed
from layers.print.parts import badges
from layers.print.parts.framing import framed
from layers.print.parts.furniture import Wanted, furnished
from layers.print.parts.inset import LOW_MM, corner, inset_data, stands_beside
from layers.print.parts.legend import LONG_SUBTITLE, legend_data
from layers.print.parts.unseen import without_unseen
from layers.print.place_names import is_of_country, symbol_scale
from layers.scene import Scene

Table = dict[str, Any]
_TICKS_MM = 5.0
# What stands at both ends of a scale bar: white ground, figures.
_BAR_LEFT_MM, _BAR_RIGHT_MM = 8.0, 17.0


@dataclass(frozen=True)
class Layout:
    """Where things stand on a paper, mm."""

    page: tuple[float, float]
    margin: float
    head: float
    foot: float
    map: tuple[float, float, float, float]
    side: tuple[float, float, float, float]


def layout(paper: Paper) -> Layout:
    """Return the places of map and legend: side by side, or one above the other."""
    width, height = paper.sides_mm
    k = paper.type_scale
    margin, head, foot = 11.0 * k, 13.5 * k, 12.5 * k
    left, top = margin + _TICKS_MM * k, margin + head
    bottom = height - margin - foot - _TICKS_MM * k
    if width > height:
        side = 66.0 * k if paper.size != "wide" else 72.0 * k
        map_width = width - margin - side - 5 * k - left
        beside = width - margin - side, top, side, bottom - top + _TICKS_MM * k
        return Layout(
            (width, height), margin, head, foot, (left, top, map_width, bottom - top), beside
        )
    legend = 62.0 * k
    map_height = bottom - legend - 3 * k - top
    below = margin, bottom - legend + _TICKS_MM * k, width - 2 * margin, legend - 2 * k
    return Layout(
        (width, height), margin, head, foot, (left, top, width - margin - left, map_height), below
    )


def labels_data(placed: list[Placed]) -> list[dict[str, Any]]:
    """Return labels as a template reads them: left end and baseline in mm."""
    names = [
        {
            "text": item.label.text,
            "x": round(item.left_mm, 2),
            "y": round(item.baseline_mm, 2),
            "pt": item.label.size_pt,
            "colour": item.label.colour,
            "bold": item.label.is_bold,
            "spacing": item.label.spacing_em,
        }
        for item in placed
    ]
    return names + badges.letters(placed)


def plate_data(
    atlas: Atlas, scene: Scene, imprint: Imprint, paper: Paper, *,
    look: Look | None = None, table: Table | None = None,
) -> dict[str, Any]:  # fmt: skip
    """Return what the template of plates reads, for one page."""
    scene = dressed(atlas, scene)
    if look is not None and look.only is not None:
        look = replace(look, only=look.only | set(IDS))
    place, k, lang = layout(paper), paper.type_scale, scene.lang
    left, top, width, height = place.map
    frame = framed(atlas, scene, (width, height))
    inset = inset_data(atlas, scene, k)
    is_beside = stands_beside(scene)
    on_map = (0.0, 0.0) if is_beside else (inset["width"], inset["height"])
    around_bar = (_BAR_LEFT_MM + 36 + _BAR_RIGHT_MM) * k
    wanted = Wanted(
        on_map, (around_bar, 10 * k), (13 * k, 18 * k),
        is_right=corner(scene, frame, on_map) == "right",
    )  # fmt: skip
    placed = furnished(atlas, scene, frame, wanted)
    frame, taken = placed.frame, (placed.inset, placed.bar, placed.arrow)
    count, bar_mm = bar_km(frame, 36 * k)
    # A bar is shorter than its room: at the right edge it stands at the right of it.
    is_at_left = placed.bar.left < width / 2
    bar_at = (
        placed.bar.left + _BAR_LEFT_MM * k
        if is_at_left
        else placed.bar.right - bar_mm - _BAR_RIGHT_MM * k
    )
    chosen = replace(look or Look(), accent=imprint.accent, type_scale=k, taken=taken)
    drawn = draw(atlas, scene, frame, chosen)
    lines, ticks = graticule(frame)
    title = imprint.title or scene.title
    subtitle = imprint.subtitle or scene.subtitle
    # The page of one industry is called by it: said twice it says nothing more.
    subtitle = "" if subtitle == title else subtitle
    legend = legend_data(
        without_unseen(scene, frame),
        chosen,
        symbol_scale(frame.scale),
        placed=drawn.placed,
        is_country=is_of_country(scene, frame),
    )
    if len(subtitle) > LONG_SUBTITLE:
        # A line beside the title holds some words; a paragraph stands with the legend.
        legend.insert(0, {"name": text("print.about", lang), "entries": [], "note": subtitle})
        subtitle = ""
    return {
        "page": list(place.page),
        "margin": place.margin,
        "k": k,
        "lang": lang,
        "accent": imprint.accent,
        "text_accent": imprint.text_accent,
        "title": title,
        "subtitle": subtitle,
        "corner": [text("print.maker", lang), _paper_line(paper, frame, lang)],
        "logo": logo_data(imprint),
        "map": {"x": left, "y": top, "width": width, "height": height},
        "svg": with_graticule(drawn, lines),
        "alt": text("print.alt", lang, title=title),
        "labels": labels_data(drawn.placed),
        "ticks": [asdict(tick) for tick in ticks],
        "inset": {**inset, **_inset_at(place, inset, placed.inset, is_beside=is_beside)},
        "bar": {
            "x": bar_at, "y": placed.bar.bottom - 5 * k, "width": bar_mm, "half": f"{count / 2:g}",
            "text": text("print.km", lang, count=count),
        },
        "north": {"text": text("print.north", lang), "x": placed.arrow.left + 2 * k, "y": placed.arrow.top + 4 * k},
        "legend_name": text("print.legend", lang),
        "side": _side(place, inset, is_beside=is_beside),
        "columns": 1 if place.page[0] > place.page[1] else 3,
        "legend": legend,
        "table": table or {},
        "more": text("print.more", lang, count="{}"),
        "separator": text("map.separator", lang),
        "left_out": text("print.left_out", lang, names="{}"),
        "sources": " ".join(said for said in (scene.sources, _names_line(drawn, lang), projection_line(frame, lang)) if said),
        "imprint": imprint_data(imprint, lang),
        "foot_y": place.page[1] - place.margin - place.foot + 1.5 * k,
    }  # fmt: skip


def _inset_at(
    place: Layout, inset: dict[str, Any], box: Box, *, is_beside: bool
) -> dict[str, float]:
    """Return where the inset stands, mm from the corner of the map: on it, or at the end of the legend."""
    if not is_beside:
        return {"x": box.left, "y": box.top}
    left, top, width, height = place.side
    return {
        "x": left + width - inset["width"] - place.map[0],
        "y": top + height - inset["height"] - place.map[1],
    }


def _side(place: Layout, inset: dict[str, Any], *, is_beside: bool) -> dict[str, float]:
    """Return the place of the legend, without that of an inset in it."""
    left, top, width, height = place.side
    # A low page has little height, an upright one has its legend in columns: there the inset takes of the width.
    if is_beside and place.page[0] > place.page[1] and height > LOW_MM:
        height -= inset["height"] + 4
    elif is_beside:
        width -= inset["width"] + 6
    return {"x": left, "y": top, "width": width, "height": height}


def with_graticule(drawn: Drawing, lines: str) -> str:
    """Return the SVG of a drawing with meridians and parallels over its fills, under its letters."""
    return drawn.svg.replace(GRATICULE, lines, 1)


def _names_line(drawn: Drawing, lang: str) -> str:
    """Return why an English map has Chinese names on it; empty where it has none."""
    is_mixed = lang == "en" and any(
        letter >= "\u2e80" for item in drawn.placed for letter in item.label.text
    )
    return text("print.chinese_names", lang) if is_mixed else ""


def projection_line(frame: Frame, lang: str) -> str:
    """Return the projection in words."""
    first, second = (f"{value:g}" for value in frame.parallels)
    return text(
        "print.projection", lang, first=first, second=second, meridian=f"{frame.meridian:g}"
    )


def _paper_line(paper: Paper, frame: Frame, lang: str) -> str:
    size = text("print.wide", lang) if paper.size == "wide" else paper.size.upper()
    if paper.size != "wide":
        size = f"{size} {text(f'print.{paper.orientation}', lang)}"
    # Two figures are what a reader can use; a print shop may scale the page anyway.
    digits = 10 ** (len(str(int(frame.scale))) - 2)
    rounded = round(frame.scale / digits) * digits
    said = f"{rounded / 10_000:,.0f}" if lang == "zh" else f"{rounded:,.0f}"
    return f"{size} · {text('print.about_scale', lang, count=said)}"


def logo_data(imprint: Imprint) -> dict[str, Any] | None:
    """Return the logo as a template reads it."""
    if imprint.logo is None:
        return None
    if imprint.logo.kind == "png":
        return {"kind": "png", "bytes": list(imprint.logo.content)}
    return {"kind": "svg", "content": imprint.logo.content.decode("utf-8")}


def imprint_data(imprint: Imprint, lang: str) -> list[dict[str, Any]]:
    """Return the lines of the imprint; what is missing is a gap to be filled in by a person."""
    gap = text("print.gap", lang)
    entries = (
        ("print.own_review", imprint.review_number, text("print.gap_review", lang)),
        ("print.organisation", imprint.organisation, gap),
        ("print.date", imprint.date, gap),
        ("print.contact", imprint.contact, gap),
    )
    return [
        {"name": text(key, lang), "text": value or missing, "gap": not value}
        for key, value, missing in entries
    ]


def plate(  # noqa: PLR0913 (the face of one plate: what, form, whose, paper, look)
    atlas: Atlas, scene: Scene, form: str, *, imprint: Imprint | None = None,
    paper: Paper | None = None, look: Look | None = None, table: Table | None = None,
) -> bytes:  # fmt: skip
    """Return a scene as one printed page.

    Parameters
    ----------
    form
        ``pdf`` (vectors, text that can be searched and copied), ``png`` (300 dots an inch; 1920 by
        1080 dots on a slide) or ``svg``.
    imprint
        Title, makers, date, logo; what is empty prints as a marked gap.
    paper
        By default A4 landscape.
    look
        By default the layers that the scene shows at first.
    table
        ``{"name": ..., "rows": [[what, number, places], ...]}`` beside the legend, where it fits.

    Returns
    -------
    bytes
        The file; equal input gives equal bytes.
    """
    sheet = paper or Paper()
    data = plate_data(atlas, scene, imprint or Imprint(), sheet, look=look, table=table)
    return press.compiled("plate", {"pages": [data]}, form, sheet.ppi)[0]
