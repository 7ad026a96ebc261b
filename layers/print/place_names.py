"""Names on maps of prints: provinces, cities and counties that a scale may carry, and where."""

from __future__ import annotations

from collections import Counter
from functools import reduce
from typing import Any

import numpy as np
import shapely

from gis import colours
from gis.atlas import Atlas
from gis.regions import english, tree
from layers.base import base
from layers.print import ground
from layers.print.frame import Frame
from layers.print.ground import View
from layers.print.labels import Label
from layers.print.marks import MM_PER_PX
from layers.print.parts.coloured import Told
from layers.scene import Scene

# From here on a map is one of the country: provinces are named, cities are not.
COUNTRY_SCALE = 10_000_000
_LEAST_NAMED_MM2, _HOLE_MM2 = 150.0, 5.0
# On a map without fills, from here on cities are not named.
_LINES_SCALE = 4_000_000
# 香港 and 澳门 lie within the name of 广东: small and first, so that both are named.
_SMALL = ("810000", "820000")
SANSHA = "460300"
_LONGEST_CITY, _CAPITAL = 5, "0100"
# A city among its counties, named after them.
_PARENT = {"rank": 65, "size_pt": 9, "colour": colours.TEXT_GREY}
# Text, the names and the point of a region, and the style of a name.
_Wanted = tuple[str, list[Any], dict[str, Any]]


def is_of_country(scene: Scene, frame: Frame) -> bool:
    """Return whether a map shows provinces rather than cities; that of one province never does."""
    return frame.scale > COUNTRY_SCALE and len({code[:2] for code in scene.scope}) != 1


def is_inside(code: str, scope: tuple[str, ...]) -> bool:
    """Return whether a prefecture or county belongs to what the map is about."""
    return not scope or code in scope or f"{code[:2]}0000" in scope or f"{code[:4]}00" in scope


def region_labels(
    atlas: Atlas, scene: Scene, view: View, about: tuple[Frame, dict[str, Any], float]
) -> list[Label]:
    """Return the names of provinces, cities and counties that a map of this scale may carry.

    Parameters
    ----------
    view
        What shows in the frame.
    about
        The frame, the fills by adcode, the factor of the letters' sizes.
    """
    frame, fills, type_scale = about
    is_country = is_of_country(scene, frame)
    told = Told(view, fills) if is_country else None
    seen = {} if is_country else visible_middles(view, frame, {code[:2] for code in scene.scope})
    wanted = [
        *_provinces(atlas, scene, (frame, seen), told),
        *_cities(atlas, scene, view, (frame, fills), told),
    ]
    if not is_country:
        wanted += _counties(
            scene, fills, {said for said, _, style in wanted if style["rank"] != _PARENT["rank"]}
        )
    if not wanted:
        return []
    points = frame.to_mm(np.array([[names[3], names[2]] for _, names, _ in wanted], dtype=float))
    return [
        Label(text, x, y, style["rank"], style["size_pt"] * type_scale, **_rest(style))
        for (text, _, style), (x, y) in zip(wanted, points.tolist(), strict=True)
        if 0 <= x <= frame.width_mm and 0 <= y <= frame.height_mm
    ]


def _called(scene: Scene) -> set[str]:
    """Return the regions whose symbols bear names of their own."""
    return {
        str(item.get("region"))
        for spec in (layer.spec for layer in scene.layers)
        if spec["kind"] == "symbols" and not spec["off"]
        for item in spec["items"]
        if item.get("label")
    }


def _provinces(
    atlas: Atlas,
    scene: Scene,
    about: tuple[Frame, dict[str, tuple[float, float]]],
    told: Told | None,
) -> list[_Wanted]:
    """Return name, point and style of the provinces: all on a map of the country, else those seen around."""
    frame, seen = about
    short, is_country, own = (
        english.shorts(atlas, scene.lang),
        told is not None,
        {code[:2] for code in scene.scope},
    )
    wanted: list[_Wanted] = []
    for code, names in base(atlas)["provinces"].items():
        around = code[:2] not in own
        if is_country or (around and code[:2] in seen):
            small = is_country and code in _SMALL
            rank = 9 if small else 10 if is_country else 45
            spaced = {"rank": rank, "size_pt": 6.5 if small else 8.5 if is_country else 9}
            # Latin words are wide enough, and read as words only where their letters stand together.
            spacing = 0.25 if scene.lang == "zh" else 0.0 if is_country else 0.1
            style = {"colour": colours.TEXT_GREY, "spacing_em": spacing}
            if told and not told.has(code[:2]):
                style["apart"] = told.ground
            at = names if is_country else [*names[:2], *seen[code[:2]]]
            is_short = is_country or scene.lang == "en" or frame.scale > COUNTRY_SCALE
            wanted.append((short.get(code, names[1]) if is_short else names[0], at, spaced | style))
    return wanted


def _cities(
    atlas: Atlas, scene: Scene, view: View, about: tuple[Frame, dict[str, Any]], told: Told | None
) -> list[_Wanted]:
    """Return name, point and style of the cities; on a map of the country those few that have a colour."""
    known, short = base(atlas), english.shorts(atlas, scene.lang)
    (frame, fills), is_country = about, told is not None
    marked = _marked(scene, symbol_scale(frame.scale))
    badged = {} if is_country else _badges(scene)
    wanted: list[_Wanted] = []
    # A province without cities is no city of itself where its counties are named.
    divided = set(_called(scene))
    if scene.county_names and not is_country:
        divided |= {code for code in scene.scope if code.endswith("0000")}
    split = set() if is_country else _split(atlas, {**fills, **marked})
    parents = {f"{code[:4]}00" for code in scene.scope} - set(scene.scope)
    for code in (one for one in view.codes if one in known["names"]):
        names = known["names"][code]
        waits = scene.named is not None and code not in scene.named and code not in fills
        # The islets of 三沙 have names of their own; a county's own city is no place beside it.
        waits = waits or code == SANSHA or code in parents
        # Forests and farms in the list of prefectures (太子山天然林保护区) are no cities of a province's map.
        waits = waits or (len(names[1]) > _LONGEST_CITY and frame.scale > _LINES_SCALE)
        if code in divided or waits:
            continue
        if told and code not in scene.scope:
            wanted += [(short.get(code, names[1]), names, style) for style in told.styles(code)]
            continue
        if code in split:
            # Beside a circle of one of its counties, its name would read as that county's; the title
            # says whose counties they are where they are of one city.
            if len(split) > 1:
                spacing = 0.25 if scene.lang == "zh" else 0.1
                wanted.append((short.get(code, names[0]), names, _PARENT | {"spacing_em": spacing}))
            continue
        found = _city_style(code, scene.scope, {**fills, **marked}, frame.scale)
        if found is None:
            continue
        # A region whose number is a circle at its point is named beside it.
        if code in marked:
            found |= {"clear_mm": marked[code], "size_pt": 9}
        if code in badged:
            found["badge"] = badged[code]
        wanted.append((short.get(code, names[1]), names, found))
    return wanted


def _counties(scene: Scene, fills: dict[str, Any], above: set[str]) -> list[_Wanted]:
    """Return name, point and style of the counties; a city that is one county is named once."""
    counties = [
        (code, names)
        for code, names in scene.county_names.items()
        if names[1] not in above and code[:4] != SANSHA[:4]
    ]
    # 新竹市 and 新竹县: what two share tells neither.
    shared = Counter(names[1] for _, names in counties)
    badged, wanted = _badges(scene), []
    for code, names in counties:
        style: dict[str, Any] = (
            {"rank": 25, "size_pt": 9, "colour": colours.INK, "is_bold": True}
            if code in fills or code in scene.scope
            else {"rank": 60, "size_pt": 8.5, "colour": colours.TEXT_GREY}
        )
        # The plan of a city names counties: their figures stand under their names as those of cities do.
        if code in badged:
            style["badge"] = badged[code]
        wanted.append((names[0] if shared[names[1]] > 1 else names[1], names, style))
    return wanted


def _split(atlas: Atlas, coloured: dict[str, Any]) -> set[str]:
    """Return the cities that are told by their counties: most have a colour or a sign, the city has none."""
    tally = Counter(f"{code[:4]}00" for code in coloured if not code.endswith("00"))
    return {
        city
        for city, count in tally.items()
        if city not in coloured and 2 * count > len(tree.descendants(atlas, city))
    }


def symbol_scale(scale: float) -> float:
    """Return the factor of symbols by the scale of a map: one of the country has less room for each."""
    return 0.75 if scale > COUNTRY_SCALE else 1.0


def _badges(scene: Scene) -> dict[str, tuple[tuple[str, str, str], ...]]:
    """Return figure, ground and ink of the parts of each region's badge, by adcode."""
    spec = next((layer.spec for layer in scene.layers if layer.spec["kind"] == "fill"), {})
    looks = spec.get("badge_looks", {})
    return {
        code: tuple((str(figure), *looks[tier]) for tier, figure in parts.items())
        for code, parts in spec.get("badges", {}).items()
    }


def _marked(scene: Scene, factor: float) -> dict[str, float]:
    """Return half the size of the symbol that stands for a region itself, by adcode, mm."""
    return {
        str(item["id"]): item["size"] * MM_PER_PX * factor / 2
        for spec in (layer.spec for layer in scene.layers)
        if spec["kind"] == "symbols" and not spec["off"]
        for item in spec["items"]
        if "size" in item and not item.get("label") and str(item.get("id", "")).isdigit()
    }


def _city_style(
    code: str, scope: tuple[str, ...], fills: dict[str, Any], scale: float
) -> dict[str, Any] | None:
    """Return how a city is named; None where it is not."""
    # A map of lines names what they touch; the cities of ten provinces would hide them.
    if not fills and not scope and scale > _LINES_SCALE:
        return None
    if code in scope:
        return {"rank": 18, "size_pt": 11, "colour": colours.INK, "is_bold": True}
    if code in fills:
        # The seat of a province is found first.
        return {
            "rank": 19 if code.endswith(_CAPITAL) else 20,
            "size_pt": 10.5,
            "colour": colours.INK,
            "is_bold": True,
        }
    if is_inside(code, scope):
        return {"rank": 40, "size_pt": 9, "colour": colours.PRINT_FAINT}
    if scope and scale <= COUNTRY_SCALE and not any(one.endswith("0000") for one in scope):
        return {"rank": 50, "size_pt": 8.5, "colour": colours.PRINT_FAINT}
    return None


def visible_middles(view: View, frame: Frame, left_out: set[str]) -> dict[str, tuple[float, float]]:
    """Return, by the first two digits, where a province that a frame cuts may be named (lat, lon).

    A province whose part in the frame is smaller than its name is left out, as are those of
    ``left_out``, the map's own.
    """
    parts: dict[str, list[str]] = {}
    for code in view.codes:
        if code[:2] not in left_out:
            parts.setdefault(code[:2], []).append(code)
    # Only the arcs of what is left: those of the map's own ground are by far the most.
    used = sorted(
        {
            number
            for codes in parts.values()
            for code in codes
            for number in view.arcs.arcs_of[code].tolist()
        }
    )
    moved = dict(
        zip(used, ground.all_thinned([view.whole[number] for number in used], 1.5), strict=True)
    )
    window = shapely.box(0, 0, frame.width_mm, frame.height_mm)
    found = {}
    for province, codes in parts.items():
        rings = ground.outlines(moved, (view.arcs.regions[code] for code in codes))
        shapes = [shapely.Polygon(one) for one in rings if len(one) > 3 and frame.holds(one)]
        shapes = [one for one in shapes if one.area > _HOLE_MM2]
        # No part is larger than the boxes of its rings: where these are too small, it is not joined at all.
        if not shapes or _boxes_mm2(shapes, frame) < _LEAST_NAMED_MM2:
            continue
        whole = shapely.intersection(joined(shapes), window)
        if whole.is_empty:
            continue
        largest = max(shapely.get_parts(whole).tolist(), key=lambda part: float(part.area))
        if largest.geom_type != "Polygon" or largest.area < _LEAST_NAMED_MM2:
            continue
        circle = shapely.maximum_inscribed_circle(largest, tolerance=2.0)
        x, y = shapely.get_coordinates(circle)[0].tolist()
        found[province] = frame.to_degrees(x, y)
    return found


def _boxes_mm2(shapes: list[shapely.Polygon], frame: Frame) -> float:
    """Return the area of the boxes around some shapes together, inside the frame, mm²."""
    west, north, east, south = shapely.bounds(shapes).T
    across = np.minimum(east, frame.width_mm) - np.maximum(west, 0)
    down = np.minimum(south, frame.height_mm) - np.maximum(north, 0)
    return float((across.clip(0) * down.clip(0)).sum())


def joined(rings: list[shapely.Polygon]) -> Any:
    """Return the ground inside the rings of a province by the rule of even and odd: a ring in a ring is a hole."""
    # Thinned rings may cross themselves.
    return reduce(shapely.symmetric_difference, shapely.make_valid(rings))


def _rest(style: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in style.items() if key not in ("rank", "size_pt")}
