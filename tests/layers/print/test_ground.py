"""The projection and the rings of prints, against pyproj, hand and the official polygons."""

from __future__ import annotations

import re

import numpy as np
import pyproj
import pytest
import shapely

from gis.atlas import Atlas
from layers.print import ground
from layers.print.drawing import halos
from layers.print.frame import Frame
from layers.print.graticule import bar_km
from layers.print.labels import Label, place
from layers.print.place_names import joined
from layers.print.type import glyphs

SICHUAN = ((26.05, 97.36), (34.32, 108.53))


def test_the_bounds_fill_the_frame_up_to_the_margin():
    frame = Frame(SICHUAN, 190, 150, margin_mm=5)
    (south, west), (north, east) = SICHUAN
    lon, lat = np.meshgrid(np.linspace(west, east, 40), np.linspace(south, north, 40))
    mm = frame.to_mm(np.column_stack([lon.ravel(), lat.ravel()]))
    assert mm.min() >= 4.9
    assert (mm.max(axis=0) <= [185.1, 145.1]).all()
    assert np.isclose(mm[:, 1].max() - mm[:, 1].min(), 140, atol=0.2) or np.isclose(
        mm[:, 0].max() - mm[:, 0].min(), 180, atol=0.2
    )


def test_the_rim_of_letters_set_apart_stands_under_each_letter():
    (placed,) = place([Label("Anhui", 100, 50, 1, 100, "#000000", spacing_em=0.2)], 300, 100)
    starts = [float(x) for x in re.findall(r"translate\(([\d.]+) ", halos([placed]))]
    em = placed.label.height_mm
    # Where the i of the whole word begins, by the outlines of the font.
    end = max(float(x) for x in re.findall(r"[ML]([\d.]+) ", glyphs("Anhui", 100)))
    assert starts[-1] - starts[0] - 4 * 0.2 * em == pytest.approx(
        end - max(float(x) for x in re.findall(r"[ML]([\d.]+) ", glyphs("i", 100))), abs=0.3
    )


def test_the_scale_is_that_of_the_ground():
    """A geodesic of 100 km near the middle is 100 km long on paper, within half a percent."""
    frame = Frame(SICHUAN, 190, 150)
    lon, lat, _ = pyproj.Geod(ellps="GRS80").fwd(103, 30, 90, 100_000)
    a, b = frame.to_mm(np.array([[103.0, 30.0], [lon, lat]]))
    assert np.hypot(*(b - a)) * frame.scale / 1000 == pytest.approx(100_000, rel=0.005)
    count, length = bar_km(frame, 40)
    assert length * frame.scale / 1_000_000 == pytest.approx(count)


def test_equal_area():
    frame = Frame(SICHUAN, 190, 150)
    boxes = [shapely.box(100, 27, 101, 28), shapely.box(107, 33, 108, 34)]
    ratios = []
    for box in boxes:
        points = shapely.get_coordinates(shapely.segmentize(box, 0.01))
        on_paper = shapely.Polygon(frame.to_mm(points)).area
        ground_m2 = abs(pyproj.Geod(ellps="GRS80").geometry_area_perimeter(box)[0])
        ratios.append(on_paper / ground_m2)
    assert ratios[0] == pytest.approx(ratios[1], rel=0.001)


def test_to_degrees_is_the_way_back():
    frame = Frame(SICHUAN, 190, 150)
    x, y = frame.to_mm(np.array([[103.5, 30.5]]))[0]
    assert frame.to_degrees(x, y) == pytest.approx((30.5, 103.5))


def test_rings_are_the_official_polygons():
    atlas = Atlas.bundled()
    arcs = ground.country(atlas)
    shapes = atlas.boundaries("prefecture").set_index("adcode").geometry
    for code in ("510100", "511700", "110000"):
        rings = [ground.ring(arcs.points, r) for p in arcs.regions[code] for r in p]
        area = sum(shapely.Polygon(r).area for r in rings)
        assert area == pytest.approx(shapes[code].area, rel=0.03)


def test_what_does_not_show_is_not_projected():
    atlas = Atlas.bundled()
    seen = ground.view(ground.country(atlas), Frame(((30.0, 103.5), (31.0, 104.5)), 100, 100), 0.1)
    assert "510100" in seen.codes
    assert "230100" not in seen.codes
    assert sum(len(points) > 0 for points in seen.points) < 0.1 * len(seen.points)
    assert sum(seen.is_seen) < sum(len(points) > 0 for points in seen.points)


def test_an_arc_beside_the_frame_changes_nothing_inside_it():
    arcs, frame = ground.country(Atlas.bundled()), Frame(((30.0, 103.5), (31.0, 104.5)), 100, 100)
    seen, window = ground.view(arcs, frame, 0.1), shapely.box(0, 0, 100, 100)
    whole = ground.all_thinned(list(arcs.points), 0.1, frame)
    inside = {
        code: [
            shapely.make_valid(shapely.Polygon(ground.ring(points, arcs.regions[code][0][0])))
            .intersection(window).area
            for points in (seen.points, whole)
        ]
        for code in seen.codes
    }  # fmt: skip
    assert sum(area for area, _ in inside.values()) == pytest.approx(100 * 100)
    for shown, as_it_is in inside.values():
        assert shown == pytest.approx(as_it_is, abs=1e-6)
    assert sum(map(len, seen.points)) < 0.6 * sum(
        len(points) for points, used in zip(whole, seen.points, strict=True) if len(used)
    )


def test_regions_together_are_their_union_without_the_lines_between():
    arcs = ground.country(Atlas.bundled())
    codes = [code for code in arcs.regions if code[:2] in ("51", "46")]
    rings = ground.outlines(arcs.points, (arcs.regions[code] for code in codes))
    # By even and odd: rings that lie in others are holes.
    filled = shapely.Polygon()
    for ring in rings:
        assert ring[0].tolist() == ring[-1].tolist()
        filled = filled.symmetric_difference(shapely.Polygon(ring).buffer(0))
    single = [
        shapely.Polygon(ground.ring(arcs.points, polygon[0]), [ground.ring(arcs.points, r) for r in polygon[1:]])
        for code in codes
        for polygon in arcs.regions[code]
    ]  # fmt: skip
    assert filled.area == pytest.approx(shapely.union_all([one.buffer(0) for one in single]).area)
    assert sum(map(len, rings)) < 0.7 * sum(len(one.exterior.coords) for one in single)


def test_labels_never_overlap():
    labels = [
        Label(f"地名{n}", 10 + n % 7 * 6, 10 + n // 7 * 3, n, 9, "#000000") for n in range(70)
    ]
    placed = place(labels, 80, 60)
    assert placed[0].label.text == "地名0"
    for i, one in enumerate(placed):
        assert not any(one.box.meets(other.box) for other in placed[i + 1 :])
    assert 5 < len(placed) < 70


def test_regions_whose_thinned_arcs_cross_are_named_all_the_same():
    crossing = shapely.Polygon([(0, 0), (4, 4), (4, 0), (0, 4)])
    assert not crossing.is_valid
    assert joined([crossing]).area == pytest.approx(8)


def test_a_ring_in_a_ring_is_a_hole():
    assert joined([shapely.box(0, 0, 4, 4), shapely.box(1, 1, 2, 2)]).area == pytest.approx(15)


def test_a_blank_has_no_outline_and_a_dollar_sign_is_a_letter():
    assert glyphs(" ", 9) == ""
    assert glyphs("$a$", 9).count("Z") > glyphs("a", 9).count("Z")


@pytest.mark.parametrize("fineness_mm", [0.09, 0.28])
def test_a_region_thinner_than_the_thinning_keeps_its_shape(fineness_mm):
    """On slides of the country 澳门 was a sliver beside its place and 阳泉城区 had no shape at all."""
    atlas = Atlas.bundled()
    frame = Frame(((17.8, 73.5), (53.6, 135.1)), 180, 150)
    for arcs in (ground.country(atlas), ground.unpack(atlas.county_country_pack())):
        drawn, whole = (ground.view(arcs, frame, step) for step in (fineness_mm, 1e-6))
        shares = {
            code: _area(drawn, code) / _area(whole, code)
            for code, breadth in zip(arcs.regions, arcs.breadths, strict=True)
            if breadth * 111_195 * frame.mm_per_m < 1.4 * fineness_mm
        }
        assert shares
        assert {c: share for c, share in shares.items() if abs(share - 1) > 0.25} == {}


def _area(seen: ground.View, code: str) -> float:
    rings = (ground.ring(seen.points, ring) for part in seen.arcs.regions[code] for ring in part)
    return abs(
        sum((x[:-1] * y[1:] - x[1:] * y[:-1]).sum() for x, y in (points.T for points in rings))
    )


def test_the_breadth_of_a_region_is_the_side_of_a_square():
    """Two squares of one degree at the equator that share an arc."""
    pack = {
        "decimals": 0,
        "arcs": [[0, 0, 0, 1, 1, 0], [1, 1, 0, -1], [1, 0, -1, 0], [1, 1, 1, 0, 0, -1, -1, 0]],
        "regions": {"a": [[[0, 1, 2]]], "b": [[[3, -2]]]},
    }
    assert ground.unpack(pack).breadths == pytest.approx([1, 1], abs=1e-3)
