"""The pack of all counties at once: whole, shared edges once, near the official lines."""

from __future__ import annotations

from collections import Counter

import shapely

from gis import catalog
from tests.layers.packs import arcs

# What simplifying (0.03° of Visvalingam's triangles) may move an edge by.
NEAR_DEG = 0.2


def shapes_of(pack: dict) -> dict[str, shapely.MultiPolygon]:
    """Return the shapes; a sliver that closed on the grid has no area and is left out."""
    lines = arcs(pack)

    def ring(numbers: list[int]) -> list[tuple[float, float]]:
        points: list[tuple[int, int]] = []
        for number in numbers:
            line = lines[number] if number >= 0 else lines[~number][::-1]
            assert not points or points[-1] == line[0]
            points += line[1:] if points else line
        return [(x / 1000, y / 1000) for x, y in points]

    def polygon(rings: list[list[int]]) -> shapely.Polygon | None:
        first, *holes = [ring(numbers) for numbers in rings]
        if len(first) < 4:
            return None
        return shapely.Polygon(first, [hole for hole in holes if len(hole) >= 4])

    return {
        code: shapely.MultiPolygon([shape for rings in parts if (shape := polygon(rings))])
        for code, parts in pack["regions"].items()
    }


def test_every_county_is_there_and_near_its_official_shape():
    shapes = shapes_of(catalog.county_country_pack())
    truth = catalog.boundaries("county").set_index("adcode").geometry
    assert set(shapes) == set(truth.index)
    assert len(shapes) == 2891
    # None vanishes, however small.
    assert min(shape.area for shape in shapes.values()) > 0
    far = [
        c
        for c, s in shapes.items()
        if shapely.hausdorff_distance(s.boundary, truth[c].boundary) > NEAR_DEG
    ]
    assert len(far) <= 5, far
    sizes = {c: (shapes[c].area, truth[c].area) for c in shapes if truth[c].area > 0.01}
    assert [c for c, (drawn, true) in sizes.items() if abs(drawn / true - 1) > 0.35] == []
    drawn, true = (sum(pair[side] for pair in sizes.values()) for side in (0, 1))
    assert abs(drawn / true - 1) < 0.001


def test_every_county_lies_where_it_is_however_small():
    """Old towns kept two fifths of themselves, and a neighbour's colour lay over the rest."""
    shapes = shapes_of(catalog.county_country_pack())
    truth = catalog.boundaries("county").set_index("adcode").geometry
    drawn = {code: shapely.make_valid(shape) for code, shape in shapes.items()}
    kept = {c: truth[c].intersection(s).area / truth[c].union(s).area for c, s in drawn.items()}
    assert [code for code, share in kept.items() if share < 0.78] == []
    # 静安区 in 上海, whose middle lay in 宝山区.
    assert drawn["310106"].contains(shapely.maximum_inscribed_circle(truth["310106"]).centroid)


def test_a_shared_edge_is_stored_once():
    pack = catalog.county_country_pack()
    used = Counter(
        arc if arc >= 0 else ~arc
        for parts in pack["regions"].values()
        for polygon in parts
        for ring in polygon
        for arc in ring
    )
    assert set(used) == set(range(len(pack["arcs"])))
    assert max(used.values()) == 2
