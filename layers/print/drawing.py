"""A scene drawn into a frame: an SVG of shapes and, apart from it, the labels as text.

The labels stay text, so that a reader can search and copy them; their white halo is part of the SVG
as outlines, so that it is no text twice.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from gis import colours
from gis.atlas import Atlas
from layers.print import density, ground, marks
from layers.print.frame import Frame
from layers.print.ground import View
from layers.print.labels import Box, Label, Placed, place
from layers.print.parts import badges, grouped
from layers.print.parts.courses import FINENESS_MM, latlon, leaving, links, rings_of, river_names
from layers.print.parts.islands import island_labels
from layers.print.place_names import is_inside, is_of_country, region_labels, symbol_scale
from layers.print.type import advance_em, glyphs, width_em
from layers.scene import Scene
from layers.terrain import relief

INSIDE, OUTSIDE, FOREIGN = colours.WHITE, colours.OUTSIDE, colours.FOREIGN
_OUTER, _MIDDLE, _AROUND = colours.PRINT_OUTER, colours.BORDER_BETWEEN, colours.PRINT_AROUND
_CITY, _COUNTY = colours.PRINT_CITY, colours.PRINT_COUNTY
# What a print can show; a small map with thin lines needs less.
_COARSENESS_MM = 0.25
# Where a plate puts its meridians and parallels.
GRATICULE = "<!--graticule-->"
# A city on one page: its counties are read.
_CITY_SCALE = 1_500_000
_LINES = {
    "maritime_dash": (_OUTER, 0.5, ""),
    "undetermined": (_OUTER, 0.35, "1.4 0.9"),
    "sea_area": (colours.PALE, 0.2, "0.8 0.8"),
}


@dataclass(frozen=True)
class Look:
    """How much a drawing shows.

    Attributes
    ----------
    has_labels
        Names of regions and sites.
    only
        Ids of the layers drawn; None for those that the scene shows at first.
    highlighted
        Codes of regions outlined in the accent colour.
    accent
        That colour.
    type_scale, line_scale
        Factors of the sizes of letters and the widths of lines.
    taken
        Boxes that no name may cover, mm.
    """

    has_labels: bool = True
    only: frozenset[str] | None = None
    highlighted: tuple[str, ...] = ()
    accent: str = colours.BLUE[2]
    type_scale: float = 1.0
    taken: tuple[Box, ...] = ()
    line_scale: float = 1.0


@dataclass
class Drawing:
    """A drawn map.

    Attributes
    ----------
    svg
        Shapes and halos, the size of the frame.
    placed
        Labels with their boxes, mm.
    frame
        What it was drawn into.
    """

    svg: str
    placed: list[Placed]
    frame: Frame


def shown_layers(scene: Scene, look: Look) -> list[dict[str, Any]]:
    """Return the specs of the layers that a print of the scene shows."""
    specs = [layer.spec for layer in scene.layers]
    if look.only is not None:
        return [spec for spec in specs if spec["id"] in look.only]
    return [spec for spec in specs if not spec["off"]]


def draw(atlas: Atlas, scene: Scene, frame: Frame, look: Look | None = None) -> Drawing:
    """Return a scene drawn into a frame.

    Parameters
    ----------
    scene
        What the map shows.
    frame
        Where, and in which projection.
    look
        Labels, layers and outlines; by default those of the scene.
    """
    chosen = look or Look()
    fineness = FINENESS_MM if chosen.line_scale >= 1 else _COARSENESS_MM
    seen = ground.view(ground.country(atlas), frame, fineness)
    specs = shown_layers(scene, chosen)
    fills: dict[str, Any] = next((spec["fills"] for spec in specs if spec["kind"] == "fill"), {})
    patterns: dict[str, str] = {}
    divided = [
        (item, ground.view(ground.unpack(item["pack"]), frame, fineness)) for item in scene.counties
    ]
    paint = _Paint(scene, fills, patterns)
    body = [_regions(seen, frame, paint)]
    body += _counties(divided, frame, paint)
    if any(spec["kind"] == "relief" for spec in specs):
        body.append(relief.drawn(atlas, frame))
    body += [
        *_borders(seen, paint, frame, chosen.line_scale),
        *_own_counties(divided, frame, scene),
    ]
    groups: dict[str, str] = next(
        (s["outlines"] for s in specs if s["kind"] == "fill" and "outlines" in s), {}
    )
    body += grouped.drawn(seen, frame, groups)
    # Past one province all official lines are in the file, also where the frame ends before them.
    is_whole = len({code[:2] for code in scene.scope}) != 1
    body += _official(seen, frame, chosen.line_scale, is_kept=is_whole)
    body.append(GRATICULE)
    boxes: list[Box] = list(chosen.taken)
    labels: list[Label] = []
    body += _outlined([seen, *(part for _, part in divided)], frame, chosen)
    for spec in specs:
        if spec["kind"] == "areas":
            body += _areas(spec, frame)
        elif spec["kind"] == "lines":
            body += links(spec, frame)
            labels += river_names(spec, frame, chosen.type_scale)
            labels += leaving(spec, frame, chosen.type_scale)
        elif spec["kind"] == "density":
            body += density.drawn(spec, frame)
    for spec in specs:
        if spec["kind"] == "symbols":
            # Parks stand in the legend of a map of the country; ends of ways stay named.
            longest = 0 if spec["id"] == "sites" and is_of_country(scene, frame) else _LONGEST
            body += _symbols(spec, frame, boxes, labels, (chosen.type_scale, longest))
    placed = []
    if chosen.has_labels:
        labels += region_labels(atlas, scene, seen, (frame, fills, chosen.type_scale))
        labels += island_labels(scene, frame, chosen.type_scale)
        placed = place(labels, frame.width_mm, frame.height_mm, boxes)
        body += [halos(placed), badges.drawn(placed)]
    svg = marks.document("".join(body), frame.width_mm, frame.height_mm, "".join(patterns.values()))
    return Drawing(svg, placed, frame)


@dataclass(frozen=True)
class _Paint:
    scene: Scene
    fills: dict[str, Any]
    patterns: dict[str, str]

    def of(self, code: str) -> str:
        fill = self.fills.get(code)
        if fill is None:
            return INSIDE if is_inside(code, self.scene.scope) else OUTSIDE
        if not marks.is_plain(fill):
            self.patterns[marks.pattern_id(fill)] = marks.pattern(fill)
        return marks.paint(fill)


def _path_of(seen: View, code: str, frame: Frame) -> str:
    rings = [
        ground.ring(seen.points, numbers)
        for polygon in seen.arcs.regions[code]
        for numbers in polygon
    ]
    return "".join(ground.path(points, closed=True) for points in rings if frame.holds(points))


def _together(seen: View, codes: list[str], frame: Frame) -> str:
    """Return regions of one paint as one path, without the lines between them."""
    rings = ground.outlines(seen.points, (seen.arcs.regions[code] for code in codes))
    return "".join(ground.path(points, closed=True) for points in rings if frame.holds(points))


def _regions(seen: View, frame: Frame, paint: _Paint) -> str:
    """Return all regions, those of one paint as one path."""
    together: dict[str, list[str]] = {}
    for code in seen.codes:
        together.setdefault(paint.of(code), []).append(code)
    ground_rect = (
        f'<rect width="{frame.width_mm:g}" height="{frame.height_mm:g}" fill="{FOREIGN}"/>'
    )
    return ground_rect + "".join(
        f'<path d="{drawn}" fill="{colour}" fill-rule="evenodd"/>'
        for colour, codes in together.items()
        if (drawn := _together(seen, codes, frame))
    )


def _counties(divided: list[tuple[dict[str, Any], View]], frame: Frame, paint: _Paint) -> list[str]:
    scene, fills = paint.scene, paint.fills
    width = 0.18 if frame.scale < _CITY_SCALE else 0.1
    body = []
    for item, seen in divided:
        for code in seen.codes:
            # A county's own map is white where no plan names it, its neighbours are outside.
            is_own = code in scene.scope
            if is_own or (code in fills and (item["only"] is None or code in item["only"])):
                colour = paint.of(code)
                drawn = _path_of(seen, code, frame)
                body.append(f'<path d="{drawn}" fill="{colour}" fill-rule="evenodd"/>')
        lines = "".join(
            ground.path(points)
            for points, shown in zip(seen.points, seen.is_seen, strict=True)
            if shown
        )
        body.append(f'<path d="{lines}" fill="none" stroke="{_COUNTY}" stroke-width="{width}"/>')
    return body


def _own_counties(
    divided: list[tuple[dict[str, Any], View]], frame: Frame, scene: Scene
) -> list[str]:
    """Return the outlines of the counties that a map is about, to lie over all other lines."""
    found = (
        "".join(_path_of(seen, c, frame) for c in seen.codes if c in scene.scope)
        for _, seen in divided
    )
    return [
        f'<path d="{own}" fill="none" stroke="{_OUTER}" stroke-width="0.4" stroke-linejoin="round"/>'
        for own in found
        if own
    ]


def _borders(seen: View, paint: _Paint, frame: Frame, line_scale: float) -> list[str]:
    """Return the lines between regions: thin between cities, the plan's own province last.

    A map of the country has lines only around cities that have a colour.
    """
    scene = paint.scene
    is_country = is_of_country(scene, frame)
    kinds: dict[str, list[str]] = {"city": [], "quiet": [], "around": [], "own": [], "coast": []}
    for codes, points, is_seen in zip(seen.arcs.owners, seen.points, seen.is_seen, strict=True):
        if not is_seen:
            continue
        inside = [is_inside(code, scene.scope) for code in codes]
        provinces = {code[:2] for code in codes}
        if len(codes) == 2 and len(provinces) == 1 and all(inside) == any(inside):
            is_plain = is_country and not any(code in paint.fills for code in codes)
            kind = "city" if all(inside) and not is_plain else "quiet"
        else:
            outer = "coast" if len(codes) == 1 and all(inside) else "own"
            kind = outer if any(inside) else "around"
        kinds[kind].append(ground.path(points))
    widths = {
        "quiet": (colours.PRINT_LIGHT, 0.08),
        "city": (_CITY, 0.08 if is_country else 0.15),
        "around": (_AROUND, 0.25),
        "own": (_MIDDLE if is_country else _OUTER, 0.25 if is_country else 0.4),
        "coast": (_OUTER, 0.35 if is_country else 0.4),
    }
    left_out = {"quiet", "city"} if line_scale < 1 else {"quiet"} if is_country else set()
    return [
        f'<path d="{"".join(kinds[kind])}" fill="none" stroke="{colour}" '
        f'stroke-width="{width * line_scale:.3g}" stroke-linejoin="round" stroke-linecap="round"/>'
        for kind, (colour, width) in widths.items()
        if kinds[kind] and kind not in left_out
    ]


def _official(seen: View, frame: Frame, line_scale: float, *, is_kept: bool) -> list[str]:
    """Return the official lines that show; where they are kept, those at sea that do not show as well."""
    moved = frame.all_to_mm([points for _, points in seen.arcs.lines])
    body = []
    for (kind, _), drawn, shows in zip(seen.arcs.lines, moved, frame.holding(moved), strict=True):
        if not shows and not (is_kept and kind != "undetermined"):
            continue
        colour, width, dash = _LINES[kind]
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        body.append(
            f'<path d="{ground.path(drawn)}" fill="none" stroke="{colour}" '
            f'stroke-width="{width * line_scale:.3g}"{dashes}/>'
        )
    return body


def _outlined(parts: list[View], frame: Frame, look: Look) -> list[str]:
    """Return the outlines of prefectures and of the scene's counties that are highlighted."""
    found = [
        _path_of(part, code, frame)
        for part in parts
        for code in look.highlighted
        if code in part.codes
    ]
    return [
        f'<path d="{drawn}" fill="none" stroke="{colour}" stroke-width="{width}" '
        'stroke-linejoin="round"/>'
        for drawn in found
        for colour, width in ((colours.WHITE, 1.1), (look.accent, 0.55))
    ]


def _areas(spec: dict[str, Any], frame: Frame) -> list[str]:
    body = []
    for item in spec["items"]:
        rings = rings_of(item["rings"])
        drawn = "".join(ground.path(frame.to_mm(latlon(r)), closed=True) for r in rings)
        body.append(
            f'<path d="{drawn}" fill="{item["colour"]}" fill-opacity="{item.get("opacity", 0.18)}" '
            f'fill-rule="evenodd" stroke="{item["colour"]}" stroke-width="0.3"/>'
        )
    return body


# Of a name beside a symbol, in Chinese letters; a Latin one is half as wide.
_LONGEST = 10


def _symbols(
    spec: dict[str, Any],
    frame: Frame,
    boxes: list[Box],
    labels: list[Label],
    naming: tuple[float, int],
) -> list[str]:
    type_scale, longest = naming
    if not spec["items"]:
        return []
    points = frame.to_mm(latlon([item["at"] for item in spec["items"]]))
    seats: Counter[str] = Counter()
    body = []
    for number, (item, (at, y)) in enumerate(zip(spec["items"], points.tolist(), strict=True)):
        if not (0 <= at <= frame.width_mm and 0 <= y <= frame.height_mm):
            continue
        size = item.get("size", 18) * marks.MM_PER_PX * symbol_scale(frame.scale)
        seat = str(item["at"])
        x = at + (seats[seat] + item.get("shift", 0)) * (size + 0.2)
        seats[seat] += 1
        body.append(marks.symbol(item["shape"], item["colour"], size, x, y))
        half = size / 2
        boxes.append(Box(x - half, y - half, x + half, y + half))
        # A line end or a tab in a name has no shape of its own.
        name = " ".join(item.get("label", "").split())
        if name and width_em(name) <= longest:
            rank = item.get("rank", 15) + number / 1000
            labels.append(Label(name, x, y, rank, 8 * type_scale, colours.INK, clear_mm=half))
    return body


def halos(placed: list[Placed]) -> str:
    """Return the white rims of labels as SVG, each letter's where the page sets the letter."""
    paths = []
    for item in placed:
        label = item.label
        bold = label.is_bold
        letters = list(label.text) if label.spacing_em else [label.text]
        # Letters set apart stand where the font puts them: by the widths of labels a rim ran ahead of English names.
        steps = (
            [(advance_em(part, bold=bold) + label.spacing_em) * label.height_mm for part in letters]
            if label.spacing_em
            else [0.0]
        )
        starts = [item.left_mm + sum(steps[:n]) for n in range(len(letters))]
        paths += [
            f'<path transform="translate({start:.2f} {item.baseline_mm:.2f})" d="{drawn}"/>'
            for start, part in zip(starts, letters, strict=True)
            if (drawn := glyphs(part, label.size_pt, bold=bold, is_halo=True))
        ]
    if not paths:
        return ""
    return (
        f'<g fill="{colours.WHITE}" stroke="{colours.WHITE}" stroke-width="0.95" '
        f'stroke-opacity="0.92" stroke-linejoin="round">{"".join(paths)}</g>'
    )
