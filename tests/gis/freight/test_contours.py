"""Areas within a limit: their edge by hand, holes, nothing within reach."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from gis.atlas import Atlas
from gis.freight import contours


def test_the_edge_lies_where_the_value_between_cells_passes_the_limit():
    """A cone of 10 per degree: within 5 lies a disc of half a degree, π/4."""
    axis = np.linspace(-1.0, 1.0, 81)
    east, north = np.meshgrid(axis, axis)
    area = contours.within(10 * np.hypot(east, north), axis, axis, 5.0, 0.001)
    assert area.area == pytest.approx(np.pi / 4, rel=0.005)
    assert area.bounds == pytest.approx((-0.5, -0.5, 0.5, 0.5), abs=0.005)


def test_what_costs_more_inside_is_a_hole():
    axis = np.linspace(-1.0, 1.0, 41)
    east, north = np.meshgrid(axis, axis)
    ring = contours.within(np.abs(np.hypot(east, north) - 0.6), axis, axis, 0.2, 0.001)
    assert len(ring.interiors) == 1
    assert ring.area == pytest.approx(np.pi * (0.8**2 - 0.4**2), rel=0.02)
    assert not ring.contains(shapely.Point(0, 0))


def test_two_junctions_far_apart_make_two_areas_that_grow_with_the_limit():
    """At 1 per km a limit of 10 is a disc of 10 km around each: some 314 km², cells of 2 km."""
    lon, lat = np.array([103.0, 104.0]), np.array([30.0, 30.0])
    told: list[float] = []
    small, large = contours.polygons(
        Atlas.bundled(), contours.Field(lon, lat, np.zeros(2), 1.0), (10.0, 20.0), told.append
    )
    assert len(shapely.get_parts(small)) == 2
    assert large.buffer(1e-6).contains(small)
    for area, km in ((small, 10.0), (large, 20.0)):
        square_km = area.area * 111.2**2 * np.cos(np.radians(30.0)) / 2
        assert square_km == pytest.approx(np.pi * km**2, rel=0.05)
    assert told == [0.5, 1.0]


def test_no_junction_within_the_limit_is_an_empty_area():
    nothing = np.array([])
    (area,) = contours.polygons(
        Atlas.bundled(), contours.Field(nothing, nothing, nothing, 1.0), (5.0,)
    )
    assert area.is_empty


def test_an_area_ends_at_the_coast():
    """A junction at 上海's shore: the sea to the east is nobody's."""
    (area,) = contours.polygons(
        Atlas.bundled(),
        contours.Field(np.array([121.9]), np.array([31.0]), np.zeros(1), 1.0),
        (25.0,),
    )
    assert area.bounds[2] < 122.05
