"""Which county a point lies in: one and only one, the same by every engine and by brute force."""

import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import numpy as np
import pytest
import shapely

from gis.atlas import Atlas
from gis.enterprises.counties import engines
from gis.enterprises.counties.areas import OUTSIDE, areas_of
from gis.enterprises.counties.grid import grid

ATLAS = Atlas.bundled()


def by_force(x, y):
    """Every polygon against every point, as GEOS answers without a grid or anything prepared."""
    counties = ATLAS.boundaries("county", "full").sort_values("adcode")
    shapes = counties.geometry.to_numpy()
    tree = shapely.STRtree(shapes)
    point, county = tree.query(shapely.points(x, y), predicate="intersects")
    found = np.full(len(x), len(shapes))
    np.minimum.at(found, point, county)
    return np.where(found == len(shapes), OUTSIDE, found)


@pytest.fixture(scope="module")
def points():
    """Points at large, vertices of borders, middles of their edges, and points a breath beside."""
    draw = np.random.default_rng(4)
    at_large = np.column_stack((draw.uniform(73, 136, 6000), draw.uniform(3, 54, 6000)))
    vertices = shapely.get_coordinates(areas_of(ATLAS).shapes)
    some = vertices[draw.integers(0, len(vertices) - 1, 6000)]
    starts = draw.integers(0, len(vertices) - 1, 3000)
    middles = (vertices[starts] + vertices[starts + 1]) / 2
    beside = some[:3000] + draw.normal(0, 1e-9, (3000, 2))
    return np.vstack((at_large, some, middles, beside))


def test_the_grid_answers_as_brute_force_on_borders_too(points):
    found = engines._by_grid(ATLAS, points[:, 0], points[:, 1])
    expected = by_force(points[:, 0], points[:, 1])
    assert (found == expected).all()
    assert 0.2 < (found == OUTSIDE).mean() < 0.8


def test_few_points_and_many_get_the_same_answer(points):
    some = points[::3]
    direct = areas_of(ATLAS).holding(some[:, 0], some[:, 1])
    assert (direct == engines._by_grid(ATLAS, some[:, 0], some[:, 1])).all()


def test_on_a_shared_border_the_smallest_code_has_the_point():
    shapes = areas_of(ATLAS).shapes
    cells = grid(ATLAS)
    one, other = next(pair[:2] for pair in cells.meetings if (pair[:2] >= 0).all())
    shared = shapely.intersection(shapes[one], shapes[other])
    point = shapely.get_coordinates(shared)[0]
    assert shapely.intersects_xy(shapes[other], *point)
    holders = np.flatnonzero(shapely.intersects_xy(shapes, *point))
    assert len(holders) >= 2
    assert engines.counties(ATLAS, point[:1], point[1:])[0] == holders.min()


def test_nowhere_is_outside():
    lon, lat = [np.nan, 0.0, 500.0, 100.0, -1e9], [30.0, 0.0, 30.0, np.nan, 30.0]
    assert (engines.counties(ATLAS, lon, lat) == OUTSIDE).all()
    assert (engines._by_grid(ATLAS, np.array(lon), np.array(lat)) == OUTSIDE).all()
    assert len(engines.counties(ATLAS, [], [])) == 0


def test_sedonadb_gives_the_same(points):
    some = points[::5]
    x, y = np.append(some[:, 0], np.nan), np.append(some[:, 1], 30.0)
    assert (engines.counties(ATLAS, x, y, "sedonadb") == engines.counties(ATLAS, x, y)).all()


def test_threads_ask_one_county_one_after_the_other(monkeypatch):
    areas, asks = areas_of(ATLAS), shapely.intersects_xy
    busy, most = Counter(), Counter()

    def slow(shape, x, y):
        busy[shape.wkb[:64]] += 1
        most[shape.wkb[:64]] = max(most[shape.wkb[:64]], busy[shape.wkb[:64]])
        most["all"] = max(most["all"], busy.total())
        time.sleep(0.002)
        busy[shape.wkb[:64]] -= 1
        return asks(shape, x, y)

    monkeypatch.setattr(shapely, "intersects_xy", slow)
    inside = shapely.get_coordinates(shapely.point_on_surface(areas.shapes[:4]))
    with ThreadPoolExecutor(8) as pool:
        # The same four counties by eight threads: four may be asked at a time, none twice.
        told = list(pool.map(lambda n: areas.holds(n % 4, *inside[[n % 4]].T)[0], range(64)))
    assert all(told)
    overlap = most.pop("all")
    assert set(most.values()) == {1}
    assert overlap > 1


def test_two_threads_of_one_sedonadb_session_ask_each_about_its_own_points(monkeypatch):
    session, both = engines._session(ATLAS), threading.Barrier(2, timeout=10)

    class Watched:
        """Lets none ask before the other has handed its points over."""

        def __getattr__(self, name):
            return getattr(session, name)

        def create_data_frame(self, points):
            self_view = session.create_data_frame(points).to_view

            def to_view(*args, **choices):
                self_view(*args, **choices)
                both.wait()

            return SimpleNamespace(to_view=to_view)

    monkeypatch.setattr(engines, "_session", lambda _: Watched())
    asked = [(np.array([104.06]), np.array([30.67])), (np.array([116.40]), np.array([39.90]))]
    right = [engines.counties(ATLAS, *one)[0] for one in asked]
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda one: engines.counties(ATLAS, *one, "sedonadb")[0], asked))
    assert found == right
