"""The bundled freight network: true to published distances, to its rules and to its sources."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
import shapely
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components, dijkstra

from data.builders import bends, relief, rivers, roads, seats
from gis import catalog
from gis.atlas import Atlas
from gis.freight import costs, matrix
from gis.freight.costs import CLASS, Choice, Terms
from gis.freight.graph import network
from gis.freight.whereabouts import locate
from gis.sphere import straight_km

HERE = Path(__file__).resolve().parent
TRANSPORT = HERE.parent.parent / "data" / "transport"
# Median and largest error in per cent that the network may have against published distances.
BARS = {"road": (6.0, 20.0), "rail": (2.0, 20.0), "water": (3.0, 20.0)}


def published() -> list[dict[str, str]]:
    with (HERE / "distances.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def by_road(row: dict[str, str]) -> float:
    spots = [locate(Atlas.bundled(), row["from"]), locate(Atlas.bundled(), row["to"])]
    square = matrix.least(
        network.load(Atlas.bundled()),
        spots,
        terms=Terms(costs.defaults(Atlas.bundled()), Choice(("road",))),
        by="km",
    )
    return float(square.iloc[0, 1])


def by_mode(row: dict[str, str]) -> float:
    """Return km between two stations or ports; ``via`` names a river or asks for no mixed line."""
    net = network.load(Atlas.bundled())
    choice = Choice(mixed_lines=row["via"] != "conventional")
    edges = np.flatnonzero((net.kind == CLASS[row["mode"]]) & net.open_edges(choice))
    if row["mode"] == "water" and row["via"]:
        edges = np.array([edge for edge in edges if net.label(int(edge)) == row["via"]])
    matrix_km = coo_array(
        (net.length_m[edges] / 1000, (net.tail[edges], net.head[edges])), shape=(net.size,) * 2
    ).tocsr()
    first, last = (
        (net.first_station, net.first_port)
        if row["mode"] == "rail"
        else (net.first_port, net.first_terminal)
    )
    node = {net.name(n): n for n in range(first, last)}
    found = dijkstra(matrix_km, directed=False, indices=node[row["from"]])
    return float(found[node[row["to"]]])


def error_percent(row: dict[str, str]) -> float:
    km = by_road(row) if row["mode"] == "road" else by_mode(row)
    return 100.0 * (km - float(row["published_km"])) / float(row["published_km"])


@pytest.mark.parametrize("mode", BARS)
def test_published_distances(mode):
    rows = [row for row in published() if row["mode"] == mode and row["use"] == "test"]
    assert len(rows) >= 8
    errors = {f"{row['from']}–{row['to']}": error_percent(row) for row in rows}
    median, largest = BARS[mode]
    assert np.median(np.abs(list(errors.values()))) <= median, errors
    assert max(np.abs(list(errors.values()))) <= largest, errors


def test_pairs_for_testing_are_not_those_for_calibrating():
    pairs = {"test": set(), "calibration": set(), "excluded": set()}
    for row in published():
        assert row["source"], row
        key = (row["mode"], *sorted((row["from"], row["to"])), row["published_km"])
        pairs[row["use"]].add(key)
    assert not pairs["test"] & pairs["calibration"]


def test_excluded_road_figures_are_impossible():
    """A road cannot be shorter than the great circle; a hundredth is left for where seats stand."""
    for row in published():
        if row["mode"] == "road":
            ends = [locate(Atlas.bundled(), row["from"]), locate(Atlas.bundled(), row["to"])]
            straight = straight_km([ends[0].lon], [ends[0].lat], [ends[1].lon], [ends[1].lat])[0]
            impossible = float(row["published_km"]) < 1.01 * straight
            assert impossible == (row["use"] == "excluded"), row


def test_size_and_licences():
    assert sum(path.stat().st_size for path in TRANSPORT.iterdir()) < 15e6
    assert catalog.resource("road-edges")["licenses"][0]["name"] == "ODbL-1.0"
    assert catalog.resource("rail-edges")["licenses"][0]["name"] == "ODbL-1.0"
    assert catalog.resource("waterway-shapes")["licenses"][0]["name"] == "LGPL-3.0-or-later"


def test_no_two_edges_share_their_ends_and_none_is_a_loop():
    net = network.load(Atlas.bundled())
    assert (net.tail != net.head).all()
    keys = np.sort(np.column_stack((net.tail, net.head)), axis=1)
    assert len(np.unique(keys, axis=0)) == len(keys)


def test_most_of_each_mode_is_one_component():
    net = network.load(Atlas.bundled())
    for mode, first, last, least in (
        ("road", 0, net.roads, 0.97), ("rail", net.first_station, net.first_port, 0.99),
    ):  # fmt: skip
        edges = net.kind == CLASS[mode]
        tail, head = net.tail[edges] - first, net.head[edges] - first
        graph = coo_array((np.ones(len(tail)), (tail, head)), shape=(last - first,) * 2)
        _, label = connected_components(graph.tocsr(), directed=False)
        assert np.bincount(label).max() / (last - first) > least


def test_official_rail_km():
    """宝成 669 km and 渝怀 重庆北–武隆 167 km of the mileage table survive the build."""
    rows = [("宝鸡", "成都", 669.0), ("武隆", "重庆北", 167.0), ("聊城", "济南", 124.0)]
    for origin, destination, km in rows:
        row = {"mode": "rail", "from": origin, "to": destination, "via": ""}
        assert by_mode(row) == pytest.approx(km, abs=0.01)


def test_rail_terminals_keep_their_rule():
    seat = {
        row["adcode"]: (float(row["lon"]), float(row["lat"]))
        for row in catalog.rows("seats")
        if row["level"] != "province"
    }
    rows = [row for row in catalog.rows("terminals") if row["mode"] == "rail"]
    assert len(rows) > 1000
    for row in rows:
        codes = [code for code in row["serves"].split(";") if code]
        assert codes or row["hub"]
        for code in codes:
            lon, lat = seat[code]
            km = straight_km([lon], [lat], [float(row["lon"])], [float(row["lat"])])[0]
            assert km <= 20.01


def test_hubs_of_the_plans_are_terminals():
    hubs = {row["hub"]: row["mode"] for row in catalog.rows("terminals") if row["hub"]}
    assert hubs == {"白马": "rail", "青白江": "rail", "乌江白马作业区": "water", "凤来": "road"}


def test_seats_lie_in_their_regions():
    shapes = catalog.boundaries("prefecture", "full").set_index("adcode").geometry
    for row in catalog.rows("seats"):
        if row["level"] == "prefecture":
            point = shapely.Point(float(row["lon"]), float(row["lat"]))
            assert shapes[row["adcode"]].contains(point), row


def test_conversion_from_gcj02():
    """A WGS84 point shifted to GCJ-02 comes back within a decimetre."""
    lon, lat = 107.76, 29.32
    east, north = seats.gcj02_shift(lon, lat)
    assert 200 < east * 97_000 < 700
    back = seats.wgs84(lon + east, lat + north)
    assert back == pytest.approx((lon, lat), abs=1e-6)


def test_river_totals_are_kept():
    links = catalog.rows("waterway-links")
    order = [link for link in links if link["river"] == "长江"]
    km = {link["from_port"]: float(link["length_km"]) for link in order}
    names = [link["from_port"] for link in order]
    part = names[names.index("重庆") : names.index("宜昌")]
    assert sum(km[name] for name in part) == pytest.approx(660, abs=0.5)
    assert all(float(link["length_km"]) > 0 for link in links)


@pytest.mark.parametrize(
    ("vessel", "nav_class", "tonnes"),
    [
        ("1000–5000", "", 1000), ("30,000–50,000 t sea ships", "", 30000),
        ("500 (target)", "Ⅴ→Ⅳ", 300), ("", "Ⅳ–Ⅴ", 300), ("", "not read", 0),
    ],
)  # fmt: skip
def test_ship_size_of_a_link(vessel, nav_class, tonnes):
    assert rivers.ship_tonnes({"vessel_t": vessel, "nav_class": nav_class}) == tonnes


def _chains(edges, protected=()):
    tail, head, metres = (np.array(column, np.int32) for column in zip(*edges, strict=True))
    size = int(max(tail.max(), head.max())) + 1
    blank = np.zeros(size, np.int32)
    graph = roads.RoadGraph(blank, blank, tail, head, metres, np.zeros(len(edges), bool))
    kept = np.isin(np.arange(size), protected)
    return {(c.tail, c.head, c.length_m, tuple(c.vertices)) for c in roads.contract(graph, kept)}


def test_lost_bends_by_hand(monkeypatch):
    # Flat land but for the cells east of 105 degrees, where heights differ by 300 m.
    east = np.arange(4320) >= (105 + 180) * relief.CELLS_PER_DEGREE
    monkeypatch.setattr(relief, "altitude_m", lambda: np.zeros((2160, 4320)))
    monkeypatch.setattr(relief, "spread_m", lambda altitude: altitude + np.where(east, 300.0, 0.0))
    lon_e3 = np.array([101_000, 102_000, 103_000, 104_000, 106_000, 107_000], np.int32)
    graph = roads.RoadGraph(
        lon_e3,
        np.full(6, 30_000, np.int32),
        np.array([0, 1, 2, 4]),
        np.array([1, 2, 3, 5]),
        np.array([40_000, 400_000, 40_000, 40_000], np.int32),
        np.array([False, False, True, False]),
    )
    # 1 - 1/e = 0.632 of a tenth at 40 km; all of it at 400 km; nothing on the join of a gap; of
    # 0.1 + 300 x 0.001 in the mountains.
    assert bends.with_lost_bends(graph).length_m.tolist() == [42_528, 439_998, 40_000, 50_114]


def test_relief_tells_a_plain_from_a_gorge():
    """Heights of the source itself: the plain of 郑州, the basin of 成都, the gorges of 德钦."""
    spread = relief.spread_m(relief.altitude_m())
    lon, lat = np.array([114.2, 104.0, 98.9]), np.array([34.8, 30.7, 28.5])
    plain, basin, gorge = relief.value_at(spread, lon, lat)
    assert plain < 30
    assert basin < 60
    assert gorge > 400


def test_spread_of_altitude_by_hand():
    # One cell of 100 m in a square of 25: mean 4, mean square 400, variance 384.
    grid = np.zeros((9, 9))
    grid[4, 4] = 100.0
    assert relief.spread_m(grid)[4, 4] == pytest.approx(np.sqrt(384.0))
    assert relief.spread_m(np.full((9, 9), 3_000.0)).max() == pytest.approx(0.0, abs=1e-3)


def test_contraction_by_hand():
    line = [(0, 1, 5), (1, 2, 7), (2, 3, 11)]
    assert _chains(line) == {(0, 3, 23, (1, 2))}
    assert _chains(line, protected=[2]) == {(0, 2, 12, (1,)), (2, 3, 11, ())}


def test_contraction_keeps_both_of_two_parallel_roads():
    # Between 0 and 1 a direct road and a longer one over 2, 3, 4; 5 and 6 make junctions.
    edges = [(0, 1, 10), (0, 2, 4), (2, 3, 4), (3, 4, 4), (1, 4, 4), (0, 5, 1), (1, 6, 1)]
    assert _chains(edges) == {
        (0, 1, 10, ()), (0, 3, 8, (2,)), (1, 3, 8, (4,)), (0, 5, 1, ()), (1, 6, 1, ()),
    }  # fmt: skip


def test_contraction_of_a_ring():
    ring = [(0, 1, 1), (1, 2, 1), (2, 3, 1), (0, 3, 1)]
    chains = _chains(ring)
    assert sum(chain[2] for chain in chains) == 4
    assert all(chain[0] != chain[1] for chain in chains)
