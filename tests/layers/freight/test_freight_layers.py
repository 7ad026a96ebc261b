"""Layers of the freight network, on the made-up network of three towns."""

from __future__ import annotations

import itertools
import json
import re
import tomllib
from dataclasses import replace

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from gis.atlas import Atlas
from gis.freight import costs, routing, shift
from gis.freight.costs import Terms
from gis.freight.flows import all_pairs
from gis.freight.graph import lines as shapes
from gis.freight.graph import network
from gis.freight.graph.search import Step
from gis.freight.reach import Reach
from gis.freight.resilience import betweenness, closure, loss
from gis.freight.routing import Shipment
from gis.freight.whereabouts import Spot, places
from gis.sphere import straight_km
from layers.export import freight as freight_files
from layers.freight import (
    flow_tables,
    freight_tables,
    ground,
    loads,
    modes,
    reach,
    reach_tables,
    routes,
    scenes,
    terminals,
    words,
)
from layers.html import to_html
from layers.print.parts.ranked import ways_table
from tests.gis.freight import tiny_network as tiny


@pytest.fixture
def net(monkeypatch):
    """The made-up network; its edges are straight, since the bundled shapes are not its own."""

    def straight(network, places, steps):
        def at(node):
            if node >= network.size:
                index = node - network.size
                return float(places.lon[index]), float(places.lat[index])
            return float(network.lon[node]), float(network.lat[node])

        points = []
        for step in steps:
            points += [p for p in (at(step.tail), at(step.head)) if not points or points[-1] != p]
        return points

    monkeypatch.setattr(shapes, "line", straight)
    return tiny.network()


@pytest.fixture
def comparison(net):
    """West to east, 10 t: road 600 km; rail 450 km over the fast line."""
    west, _, east = tiny.spots()
    return routing.compare(net, Shipment(west, east, tonnes=10, by="cost"), Terms(tiny.factors()))


def chosen(comparison, way):
    return next(i for i, r in enumerate(comparison.alternatives) if way in r.ways)


def items(layer):
    return layer.spec["items"]


# Modes: colour and dash tell them apart, each on its own.


def test_modes_differ_in_colour_and_in_dash():
    styles = [modes.style(mode, 5) for mode in modes.DRAWN]
    assert len({s["colour"] for s in styles}) == 4
    assert len({s["dash"] for s in styles}) == 4
    assert modes.style("road", 5)["dash"] is None
    marks = [modes.mark(mode)["dash"] for mode in modes.DRAWN]
    assert len(set(marks)) == 4


def test_a_tint_is_lighter_and_keeps_its_place():
    assert modes.tint("#000000", 1.0) == "#ffffff"
    assert modes.tint("#204060", 0.0) == "#204060"


def test_a_path_turns_degrees_around_and_drops_points_unseen():
    points = [(100.0, 33.0), (101.0, 33.0), (102.0, 33.0), (102.0, 34.0)]
    assert modes.path(points) == [[33.0, 100.0], [33.0, 102.0], [34.0, 102.0]]
    assert modes.path(points[:1]) == [[33.0, 100.0]]
    assert modes.path([]) == []


# Routes.


def test_the_chosen_route_is_thick_and_on_top(net, comparison):
    rail = chosen(comparison, "rail")
    layer = routes.route_layer(net, comparison, rail)
    weights = [item["weight"] for item in items(layer)]
    assert layer.spec["kind"] == "lines"
    assert weights == sorted(weights, key=lambda w: {2: 0, 9: 1}.get(w, 2))
    loud = [item for item in items(layer) if item["weight"] == 5]
    assert [item["dash"] for item in loud] == ["10 6"]
    # The fast line runs west – mixed (106 E) – east: first longitude west, last east.
    path = loud[0]["path"]
    assert path[0] == [33.0, 100.0]
    assert path[-1] == [33.0, 106.0]


def test_access_is_drawn_apart_from_road(net, comparison):
    layer = routes.route_layer(net, comparison, chosen(comparison, "road"))
    colours = {item["colour"] for item in items(layer) if item["weight"] in (3, 5)}
    assert modes.MODE_COLOURS["access"] in colours
    assert modes.MODE_COLOURS["road"] in colours


def test_notes_say_way_leg_and_figures(net, comparison):
    rail = chosen(comparison, "rail")
    loud = [i for i in items(routes.route_layer(net, comparison, rail)) if i["weight"] == 5]
    notes = loud[0]["notes"]
    assert notes[0] == "综合最优 = 铁路为主"
    assert notes[1] == "铁路：west站 → east站"
    # 450 km at 0.2 CNY/t-km and 10 t: 900 CNY, 18 h at 25 km/h, 90 kg at 20 g.
    assert notes[2] == "450 公里 · 900 元 · 18.0 小时 · 90 千克 CO₂"
    assert notes[3] == "fast line"
    english = items(routes.route_layer(net, comparison, rail, lang="en"))[-1]["notes"]
    assert "Rail: west站 → east站" in english or "Road" in english[1]


def test_stops_are_both_ends_and_the_terminals(net, comparison):
    stops = items(routes.stop_layer(net, comparison, chosen(comparison, "rail")))
    assert [s["id"] for s in stops] == [
        "place:west", "place:east", "place:west站", "place:east站",
    ]  # fmt: skip
    assert stops[0]["at"] == [33.0, 100.0]
    assert stops[1]["at"] == [33.0, 106.0]
    assert {s["shape"] for s in stops} == {"circle", "square", "diamond"}
    road = items(routes.stop_layer(net, comparison, chosen(comparison, "road")))
    assert [s["id"] for s in road] == ["place:west", "place:east"]


def test_the_legend_names_only_what_is_drawn(net, comparison):
    parts = routes.route_legend(comparison, chosen(comparison, "rail"))
    rows = [row["text"] for part in parts for row in part["entries"]]
    assert rows == ["公路", "铁路", "接入段（直线估算）", "起点", "终点", "铁路换装站"]
    assert [part["id"] for part in parts] == ["routes", "stops"]


def test_bounds_hold_every_node(net, comparison):
    assert routes.route_bounds(comparison, net) == [[33.0, 100.0], [33.0, 106.0]]


def test_an_unreachable_pair_still_gives_a_map():
    cut = tiny.network(joined=False)
    _, middle, east = tiny.spots()
    found = routing.compare(
        cut, Shipment(middle, east), Terms(tiny.factors(), costs.Choice(("road",)))
    )
    assert found.best is None
    assert items(routes.route_layer(cut, found, 0)) == []
    assert [s["id"] for s in items(routes.stop_layer(cut, found, 0))] == [
        "place:middle", "place:east",
    ]  # fmt: skip
    assert [p["id"] for p in routes.route_legend(found, 0)] == ["stops"]


# Tables.


def test_side_by_side_has_a_column_a_way_with_ranges(comparison):
    table = freight_tables.side_by_side(comparison, "zh")
    assert next(iter(table.columns)) == "综合最优 = 铁路为主"
    assert "全程公路" in table.columns
    # Rail: 450 km × 0.2 + 2 × (10 + 4 / 2) = 114 CNY/t, and road legs of 2 m; 10 t.
    assert table.loc["成本（元）", "综合最优 = 铁路为主"].startswith("1,140（570–2,280）")
    # Road: 600 km × 0.5 × 10 t = 3,000 CNY.
    assert table.loc["成本（元）", "全程公路"].startswith("3,000（")
    assert table.loc["较公路节省", "综合最优 = 铁路为主"] == "62%"
    assert table.loc["较公路节省", "全程公路"] == "—"
    assert table.loc["帕累托方案", "综合最优 = 铁路为主"] == "✔"
    assert table.loc["运输链", "全程公路"] == "公路"


def test_side_by_side_is_in_the_units_of_the_cards(comparison):
    """A thousand times the goods: 114 万元 where the cards say so, not 1,140,000 元."""

    def times(total):
        return replace(total, cost_cny=total.cost_cny * 1000, co2e_kg=total.co2e_kg * 1000)

    large = [
        replace(r, total=times(r.total), low=times(r.low), high=times(r.high))
        for r in comparison.alternatives
    ]
    table = freight_tables.side_by_side(replace(comparison, alternatives=tuple(large)), "zh")
    assert table.loc["成本（万元）", "综合最优 = 铁路为主"].startswith("114.0（57.0–228.0）")
    assert "排放（吨 CO₂）" in table.index
    assert (
        "Cost (CNY)"
        in freight_tables.side_by_side(replace(comparison, alternatives=tuple(large)), "en").index
    )


def test_a_small_saving_is_not_said_to_be_none(comparison):
    """A way a thousandth cheaper than the road saved 0%, one nearly free 100%."""
    best, road = comparison.best, freight_tables.road_only(comparison)
    for share, said in ((0.001, "0.1%"), (0.9996, "99.96%"), (-0.004, "-0.4%"), (0.0, "0%")):
        cheaper = replace(
            best, total=replace(best.total, cost_cny=road.total.cost_cny * (1 - share))
        )
        told = replace(comparison, alternatives=(cheaper, road))
        assert freight_tables.side_by_side(told, "zh").loc["较公路节省"].iloc[0] == said


def test_the_pareto_mark_is_the_pareto_set(comparison):
    totals = [route.total for route in comparison.pareto]
    for route in comparison.alternatives:
        assert freight_tables.is_pareto(comparison, route) == (route.total in totals)
    others = freight_tables.other_pareto(comparison, "zh")
    shown = sum(freight_tables.is_pareto(comparison, r) for r in comparison.alternatives)
    assert len(others) == len(totals) - shown


def test_an_english_table_and_the_map_call_terminals_alike(net, comparison):
    at = chosen(comparison, "rail")
    table = freight_tables.legs_table(net.atlas, comparison.alternatives[at], "en")
    assert table["From"].tolist()[1::2] == ["west station", "east station"]
    assert table["To"].tolist() == ["west station", "", "east station", "", "east"]
    stops = items(routes.stop_layer(net, comparison, at, lang="en"))[2:]
    assert [item["label"] for item in stops] == ["west station", "east station"]
    assert [item["notes"][0] for item in stops] == ["west station", "east station"]
    assert [item["id"] for item in stops] == ["place:west站", "place:east站"]
    notes = routes.leg_notes(
        net.atlas, comparison.alternatives[at], comparison.alternatives[at].legs[2], "en"
    )
    assert notes[1] == "Rail: west station → east station"


def test_english_tables_and_symbols_of_loads_call_terminals_alike(net, used):
    table = flow_tables.load_table(net.atlas, used.terminals, "en", terminals=True)
    gates = items(loads.gate_layer(net, used, lang="en"))
    said = sorted(item["label"] for item in gates)
    assert said == sorted(table.iloc[:, 1])
    assert {"west station", "east station"} <= set(said)
    assert sorted(item["notes"][0] for item in gates) == said


def test_legs_add_up_to_the_total(net, comparison):
    route = comparison.alternatives[chosen(comparison, "rail")]
    table = freight_tables.legs_table(net.atlas, route, "zh")
    assert list(table.columns) == [
        "方式", "起", "止", "经由", "里程（公里）", "成本（元）", "时间（小时）", "排放（千克 CO₂）",
    ]  # fmt: skip
    assert list(table["方式"]) == ["公路", "换装", "铁路", "换装", "公路"]
    # A transfer has one place and no length.
    transfer = table[table["方式"] == "换装"]
    assert (transfer["止"] == "").all()
    assert (transfer["里程（公里）"] == "").all()
    assert all(transfer["起"])
    rows = freight_tables.alternatives_rows(comparison)
    own = rows[rows["ways"] == "overall|rail"]
    total, legs = own[own["leg"] == 0].iloc[0], own[own["leg"] > 0]
    for measure in ("distance_km", "cost_cny", "hours", "co2e_kg"):
        assert legs[measure].sum() == pytest.approx(total[measure], abs=0.01)
    assert total["cost_cny_low"] <= total["cost_cny"] <= total["cost_cny_high"]
    assert (rows["tonnes"] == 10).all()


def test_a_workbook_of_ways_has_every_leg_of_every_way(comparison):
    beside, legs, others = freight_tables.sheets(comparison, "zh").values()
    assert len(legs) == sum(len(route.legs) for route in comparison.alternatives)
    assert legs["成本（元）"].sum() == pytest.approx(
        sum(route.total.cost_cny for route in comparison.alternatives), abs=0.1
    )
    # Numbers that a reader can sum and draw, each with its range.
    assert list(beside.columns[:5]) == [
        "方案",
        "运输链",
        "成本（元）",
        "成本（元） 下限",
        "成本（元） 上限",
    ]
    assert beside["成本（元）"].tolist() == pytest.approx(
        [route.total.cost_cny for route in comparison.alternatives], abs=0.001
    )
    assert (beside["成本（元） 下限"] <= beside["成本（元）"]).all()
    assert others.empty or (
        set(others["方案"]) == {"—"} and others.select_dtypes("number").shape[1] == 13
    )


@pytest.fixture
def moved(net, flows):
    return shift.shift(
        net, flows, Terms(tiny.factors()), parameter="transfer_rail.cost", values=[10, 90]
    )


def test_shift_tables_have_titles_and_modes(moved):
    shown = flow_tables.shift_table(moved, "zh")
    assert list(shown.columns) == [
        "参数取值", "公路（吨）", "铁路（吨）", "水路（吨）", "合计（吨）", "成本（元）", "节省（元）",
        "少排（千克 CO₂）",
    ]  # fmt: skip
    assert list(flow_tables.shift_table(moved, "en", whole=True).columns)[:2] == [
        "Value", "Total (t)",
    ]  # fmt: skip
    # West–east by rail, both ways: 2 t over 450 km, until the transfers cost too much.
    assert flow_tables.tonne_km(moved, "en")["Rail"].to_dict() == {10: 900, 90: 0}
    plain = flow_tables.shift_table(moved.assign(parameter_value=np.nan), "zh")
    assert "参数取值" not in plain.columns


def test_what_is_cut_off_has_a_column_only_where_there_is_any(moved):
    cut = flow_tables.shift_table(moved.assign(unreachable_t=[0.0, 2.0]), "zh")
    assert cut["不通（吨）"].tolist() == [0, 2]


def test_where_all_tonnes_went_adds_up_in_words(moved):
    assert flow_tables.conserved(moved.iloc[0], "zh") == (
        "合计 6 吨 = 公路 2 + 铁路 2 + 水路 2 + 不通 0 吨"
    )


def test_before_and_after_stand_beside_each_other_with_the_change(moved):
    table = flow_tables.before_after(moved.assign(parameter_value=np.nan), "zh")
    assert table.loc["铁路（吨）"].tolist() == ["2", "0", "-2"]


def test_flows_that_leave_the_road_as_table_and_lines(net, flows):
    table = shift.by_flow(net, flows, Terms(tiny.factors()))
    left = flow_tables.shifted(table)
    assert set(left["main_mode"]) == {"rail", "water"}
    assert left["saving_cny"].is_monotonic_decreasing
    assert flow_tables.flow_table(left, "zh")["主要方式"].tolist()[:2] == ["铁路", "铁路"]
    lines = shift.lines(net, flows, left.index.tolist(), Terms(tiny.factors()))
    content = json.loads(freight_files.flows_geojson(Atlas.bundled(), left, lines, {}))
    assert "OpenStreetMap" in content["attribution"]
    first = content["features"][0]
    assert first["properties"]["main_mode"] == "rail"
    assert first["properties"]["saving_cny"] == pytest.approx(300 - 114, rel=1e-3)
    ends = first["geometry"]["coordinates"]
    assert {ends[0][0], ends[-1][0]} == {100.0, 106.0}


def test_a_flow_without_a_way_has_no_line():
    lone = all_pairs(tiny.spots(), 1.0)
    cut = tiny.network(joined=False)
    table = shift.by_flow(cut, lone, Terms(tiny.factors()))
    assert (
        json.loads(freight_files.flows_geojson(Atlas.bundled(), table[:1], [[]], {}))["features"]
        == []
    )


# Reach.


@pytest.fixture
def service():
    """Two squares around west; three regions inside, of which two are prefectures."""
    areas = gpd.GeoDataFrame(
        {"limit": [10.0, 20.0]},
        geometry=[shapely.box(99.5, 32.5, 100.5, 33.5), shapely.box(99, 32, 101, 34)],
        crs="EPSG:4490",
    )
    regions = pd.DataFrame(
        {
            "level": ["prefecture", "prefecture", "county"],
            "adcode": ["510100", "510600", "510113"],
            "name": ["a", "b", "c"],
            "value": [5.0, 15.0, 9.0],
            "limit": [10.0, 20.0, 10.0],
            "counties": pd.array([20, 6, None], "Int64"),
            "counties_inside": pd.array([1, 6, None], "Int64"),
        }
    )
    sums = pd.DataFrame(
        [
            (10.0, "gdp", 2020, 50.0, 50.0, 50.0, "亿元", 1, 1),
            (20.0, "gdp", 2020, 1234.0, 900.0, 1500.0, "亿元", 2, 2),
            (20.0, "gdp", 2023, 70.0, 0.0, 300.0, "亿元", 1, 2),
        ],
        columns=["limit", "indicator", "year", "total", "low", "high", "unit", "known", "inside"],
    )
    return Reach(tiny.spots()[0], (10.0, 20.0), "CNY/t", areas, regions, sums)


def test_contours_lie_from_wide_to_near(service):
    wide, near = items(reach.reach_layer(service))
    assert wide["colour"] == "#2d8877"
    assert near["colour"] == "#0b5d52"
    # [lat, lon]: the first ring of the only polygon of the wide area.
    assert min(map(tuple, wide["rings"][0][0])) == (32.0, 99.0)
    assert near["notes"] == ["west 10 元/吨以内"]


def test_holes_stay_holes():
    ring = shapely.box(0, 0, 4, 4).difference(shapely.box(1, 1, 2, 2))
    (polygon,) = reach.rings(ring)
    assert len(polygon) == 2
    assert reach.rings(shapely.Polygon()) == []


def test_the_legend_counts_regions_within_each_limit(service):
    contours, inside = reach.reach_legend(service)
    assert [(e["text"], e["count"]) for e in contours["entries"]] == [
        ("≤ 10 元/吨", "1"),
        ("≤ 20 元/吨", "1"),
    ]
    assert inside["entries"][0]["count"] == "2"


def test_the_legend_of_contours_has_the_colours_that_are_seen(service):
    """Each contour lets the ground through, and the nearest lies on the wider ones: opaque in the legend,
    all of them read as the widest."""
    contours, _ = reach.reach_legend(service)
    below, seen = (255.0, 255.0, 255.0), []
    for item in items(reach.reach_layer(service)):
        colour = [int(item["colour"][i : i + 2], 16) for i in (1, 3, 5)]
        mixed = [a + (b - a) * item["opacity"] for a, b in zip(below, colour, strict=True)]
        below = tuple(mixed)
        seen.append(mixed)
    shown = [
        [int(entry["fill"]["stripes"][0][i : i + 2], 16) for i in (1, 3, 5)]
        for entry in reversed(contours["entries"])
    ]
    assert np.abs(np.array(seen) - np.array(shown)).max() <= 1
    assert len(set(reach.seen((10.0, 20.0, 30.0, 40.0)))) == 4


def test_dots_are_prefectures_in_the_colour_of_their_limit(service):
    dots = {
        item["id"]: item["colour"] for item in items(reach.city_layer(Atlas.bundled(), service))
    }
    assert dots == {"place:510100": "#0b5d52", "place:510600": "#2d8877"}


def test_the_headline_takes_the_best_known_year_and_says_how_sure_it_is(service):
    ((title, value, note),) = reach_tables.headline(Atlas.bundled(), service, "zh")
    assert title == "地区生产总值（当年价）（2020）"
    assert value == "约 1,230 亿元"
    assert note == "按县域面积估算，范围 900–1,500 亿元"


def test_the_estimate_leads_and_says_how_many_counties_it_covers(service):
    latest = replace(service, indicators=service.indicators.drop(index=1).assign(known=1))
    ((_, value, note),) = reach_tables.headline(Atlas.bundled(), latest, "en")
    assert value == "about 7 bn CNY"
    assert note == "estimated by area, a rough guide only; known for 1 of 2 counties"


def test_figures_inside_stand_with_their_range(service):
    table = reach_tables.indicator_table(Atlas.bundled(), service, "zh")
    assert table.to_numpy().tolist() == [
        ["地区生产总值（当年价）（2020）", "50 亿元", "约 1,230 亿元（900–1,500 亿元）"],
    ]  # fmt: skip
    rows = reach_tables.indicator_rows(Atlas.bundled(), service, "zh")
    assert rows["上限"].tolist() == [50, 1500, 300]


def test_people_are_counted_as_their_language_counts(service):
    people = service.indicators.assign(indicator="population_census", unit="人", total=351038.0)
    found = replace(service, indicators=people.assign(low=351038.0, high=351038.0))
    assert reach_tables.headline(Atlas.bundled(), found, "zh")[0][1] == "35.1 万人"
    assert reach_tables.headline(Atlas.bundled(), found, "en")[0][1] == "0.351 million people"


def test_prefectures_stand_first_and_say_how_many_counties_are_inside(service):
    table = reach_tables.reach_table(service, "zh")
    assert table["级别"].tolist() == ["地级", "地级", "县级"]
    assert table["县级区域在内"].tolist() == ["1 / 20", "6 / 6", "—"]


def test_a_click_tells_of_regions_inside_and_of_flows(service, flows):
    details = words.reach_details(Atlas.bundled(), service, "zh")
    assert details["510600"]["title"] == "四川省德阳市"
    assert details["510600"]["groups"][0]["rows"] == [
        ["15.0 元/吨", ""], ["6 个县级区域中 6 个的驻地在范围内", ""],
    ]  # fmt: skip
    found = words.flow_details(flows, {"510100": ["多花 3 元"]}, "zh")
    assert found["510100"]["groups"][0]["rows"] == [
        ["发出 2 吨，到达 2 吨", ""], ["多花 3 元", ""],
    ]  # fmt: skip


# Loads, closures.


@pytest.fixture
def flows():
    west, middle, east = tiny.spots()
    return all_pairs(
        [Spot(s.name, s.lon, s.lat, code) for s, code in zip(
            (west, middle, east), ("510100", "510600", "500156"), strict=True
        )],
        1.0,
    )  # fmt: skip


@pytest.fixture
def used(net, flows, monkeypatch):
    monkeypatch.setattr("gis.freight.resilience.road_edges", _road_edges)
    return betweenness(net, flows, Terms(tiny.factors()))


def _road_edges(network, left, right):
    path = network.shortcuts.unpack(left, right)
    return [min(a, b) for a, b in itertools.pairwise(path)]


def test_line_width_follows_the_share(net, used):
    drawn = items(loads.load_layer(net, used))
    widths = [item["weight"] for item in drawn]
    assert widths == sorted(widths)
    rail = [item for item in drawn if item["dash"] == "10 6"]
    # West–east both ways goes by rail: 2 t of 6.
    assert rail[-1]["notes"] == ["fast line", "2 吨，占全部 33.3%"]
    assert rail[-1]["weight"] == loads.weight(1 / 3)


def test_terminals_under_load_stand_at_their_stations(net, used):
    gates = {item["id"]: item["at"] for item in items(loads.gate_layer(net, used))}
    assert gates["place:west站"] == [33.0, 100.0]
    assert gates["place:east站"] == [33.0, 106.0]


def test_a_closure_is_drawn_and_its_loss_filled(net, flows, used):
    closed = closure(net, ("line:fast line",))
    lost = loss(net, flows, closed, Terms(tiny.factors()))
    assert lost.extra_total > 0
    (line,) = items(loads.closed_layer(net, closed))
    assert line["colour"] == loads.CLOSED_COLOUR
    fill = loads.loss_layer(lost, flows, "cost").spec
    # West and east pay for the slow line: 500 instead of 450 km at 0.2: 10 CNY/t on one flow of two.
    assert set(fill["fills"]) == {"510100", "500156"}
    assert fill["notes"]["510100"] == ["每吨多花 5.00 元"]
    names = [part["name"] for part in loads.loss_legend(lost, "cost")]
    assert names == ["每吨多花（元）", "已关闭"]


def test_a_closure_without_loss_fills_nothing(net, flows, used):
    closed = closure(net, ("line:main line",))
    lost = loss(net, flows, closed, Terms(tiny.factors()))
    assert lost.extra_total == 0
    assert loads.loss_layer(lost, flows, "cost").spec["fills"] == {}
    assert [p["name"] for p in loads.loss_legend(lost, "cost")] == ["已关闭"]
    assert loads.loss_edges(lost) == ()


def test_a_closed_transfer_has_no_line(net):
    assert items(loads.closed_layer(net, closure(net, ("terminal:west站",)))) == []


# Scenes and files.


def test_every_scene_names_openstreetmap_and_the_map_approval(net, comparison, service):
    for scene in (
        scenes.route_scene(scenes.Backdrop(net, tiny.factors()), comparison),
        scenes.place_scene(scenes.Backdrop(net, tiny.factors()), []),
    ):
        assert "OpenStreetMap contributors（ODbL）" in scene.sources
        assert "审图号 GS(2024)0650号" in scene.sources
    assert "ODbL" in words.sources_line(Atlas.bundled(), "en")


def test_the_assumptions_line_counts_changes():
    plain = words.assumptions_line(Atlas.bundled(), costs.defaults(Atlas.bundled()))
    assert "公路 0.49、铁路 0.15、水路 0.06 元/吨公里" in plain
    assert "已改" not in plain
    changed = costs.defaults(Atlas.bundled()).with_value("road.unit_cost", 0.6)
    assert words.assumptions_line(Atlas.bundled(), changed).endswith("（1 项参数已改）")


def test_a_hostile_place_is_harmless_in_the_file(net, hostile_name):
    west, _, east = tiny.spots()
    spot = Spot(hostile_name, west.lon, west.lat)
    found = routing.compare(net, Shipment(spot, east), Terms(tiny.factors()))
    page = to_html(Atlas.bundled(), scenes.route_scene(scenes.Backdrop(net, tiny.factors()), found))
    assert "<img src=x" not in page
    assert "<script>window.hacked" not in page
    assert page.count("</script>") == to_html(
        Atlas.bundled(), scenes.place_scene(scenes.Backdrop(net, tiny.factors()), [])
    ).count("</script>")


def test_route_geojson_has_a_line_per_leg_with_licence(net, comparison):
    content = json.loads(freight_files.routes_geojson(net, comparison, tiny.factors()))
    assert "OpenStreetMap" in content["attribution"]
    assert content["tonnes"] == 10
    rail = [f for f in content["features"] if f["properties"]["mode"] == "rail"]
    properties = rail[0]["properties"]
    assert properties["distance_km"] == 450
    assert properties["route_cost_cny_low"] <= properties["route_cost_cny"]
    assert rail[0]["geometry"]["coordinates"][0] == [100.0, 33.0]
    for feature in content["features"]:
        assert feature["geometry"]["type"] == "LineString"


def test_a_way_has_the_same_figures_in_every_form(net, comparison):
    content = json.loads(freight_files.routes_geojson(net, comparison, tiny.factors()))
    rows = freight_tables.alternatives_rows(comparison)
    measures = ["distance_km", "cost_cny", "hours", "co2e_kg"]
    totals = rows[rows["leg"] == 0].set_index("rank")
    legs = rows.set_index(["rank", "leg"])
    for properties in (feature["properties"] for feature in content["features"]):
        rank = properties["rank"]
        for name in measures:
            assert properties[name] == legs.loc[(rank, properties["leg"]), name]
            for part in (name, f"{name}_low", f"{name}_high"):
                assert properties[f"route_{part}"] == totals.loc[rank, part]


def test_reach_geojson_turns_rings_counterclockwise(service):
    content = json.loads(freight_files.reach_geojson(Atlas.bundled(), service, tiny.factors()))
    assert [f["properties"]["limit"] for f in content["features"]] == [20.0, 10.0]
    assert [f["properties"]["regions_inside"] for f in content["features"]] == [3, 2]
    for feature in content["features"]:
        assert shapely.geometry.shape(feature["geometry"]).exterior.is_ccw


def test_loads_geojson_and_csv_hold_every_loaded_edge(net, used):
    content = json.loads(freight_files.loads_geojson(net, used, {"by": "cost"}))
    assert len(content["features"]) == len(used.edges)
    rows = flow_tables.loads_rows(used)
    assert set(rows["kind"]) == {"line", "terminal", "edge"}


def test_a_file_of_factors_comes_back_the_same():
    text = freight_files.factors_toml(costs.defaults(Atlas.bundled()))
    assert tomllib.loads(text)["road"]["unit_cost"]["unit"] == "CNY/t-km"
    back = costs.from_toml(Atlas.bundled(), text)
    for key, factor in costs.defaults(Atlas.bundled()).by_key.items():
        found = back[key]
        assert (found.value, found.low, found.high) == (factor.value, factor.low, factor.high)


def test_csv_opens_right_and_makes_formulas_harmless():
    content = freight_files.csv_bytes(
        Atlas.bundled(), pd.DataFrame({"from": ["=1+1"], "km": [1.5]}), {}
    )
    assert content.startswith(b"\xef\xbb\xbf")
    assert b"'=1+1" in content


# The bundled network.


def test_ports_and_rivers_of_the_bundled_network():
    real = network.load(Atlas.bundled())
    ports = items(terminals.port_layer(real))
    assert "place:涪陵港" in {p["id"] for p in ports}
    under = ground.ground(real)
    rivers = items(ground.river_layer(under))
    assert len(rivers) >= 40
    lat, lon = rivers[0]["path"][0]
    assert 20 < lat < 40 < lon
    assert any("乌江" in r["notes"][0] for r in rivers)
    layer = ground.rail_layer(under)
    assert layer.spec["off"] is True
    line = next(r for r in items(layer) if r["notes"][0] == "渝怀线")
    points = [point for part in line["path"] for point in part]
    # From 重庆 to 怀化, to 2 km.
    assert min(lon for _, lon in points) < 106.7
    assert max(lon for _, lon in points) > 109.8
    assert len(json.dumps(items(layer), ensure_ascii=False)) < 250_000
    near = terminals.station_layer(Atlas.bundled(), [Spot("白马", 107.55, 29.40)], 50.0).spec
    assert near["off"] is True
    hubs = [i for i in near["items"] if "规划枢纽：白马" in i["notes"]]
    assert [h["id"] for h in hubs] == ["place:白马站"]


def length_km(points):
    lon, lat = np.array(points).T
    return straight_km(lon[:-1], lat[:-1], lon[1:], lat[1:]).sum()


def test_lines_of_rails_and_rivers_are_as_long_as_their_edges_and_rails_lie_on_them():
    """Of the next edge the ends would be right, and what lies between them far away."""
    real = network.load(Atlas.bundled())
    lines, ratios = {}, {"rail": [], "water": []}
    for mode, found in ratios.items():
        for edge in np.flatnonzero(real.kind == costs.CLASS[mode]).tolist():
            step = Step(mode, int(real.tail[edge]), int(real.head[edge]), edge, 0.0)
            line = shapes.line(real, places([]), [step])
            found.append(length_km(line) * 1000 / real.length_m[edge])
            lines.setdefault(real.label(edge), []).append(line)
    assert 0.6 < min(ratios["water"]) < max(ratios["water"]) < 1.3
    assert np.quantile(ratios["rail"], [0.01, 0.99]) == pytest.approx([0.61, 1.33], abs=0.05)
    for item in ground.rail_items(real):
        parts = [[(lon, lat) for lat, lon in part] for part in item["path"]]
        edges = [line for line in lines[item["notes"][0]] if len(line) > 1]
        # Drawn to 2 km, which only shortens: no jump from one edge to another.
        assert sum(map(length_km, parts)) < sum(map(length_km, edges)) + 1
        far = shapely.hausdorff_distance(
            shapely.MultiLineString(parts), shapely.MultiLineString(edges)
        )
        assert far < 0.03


def test_a_real_route_is_a_small_scene():
    real = network.load(Atlas.bundled())
    from gis.freight.whereabouts import locate

    found = routing.compare(
        real,
        Shipment(locate(Atlas.bundled(), "500156"), locate(Atlas.bundled(), "310000"), tonnes=1000),
        Terms(costs.defaults(Atlas.bundled())),
    )
    scene = scenes.route_scene(scenes.Backdrop(real, costs.defaults(Atlas.bundled())), found)
    size = len(json.dumps(scene.state(), ensure_ascii=False))
    assert size < 400_000
    assert re.search(r"武隆区 → 上海市", scene.title)
    assert "元/吨公里" in scene.subtitle
    for lang, money, mass in (("zh", "万元", "吨 CO₂"), ("en", "CNY", "t CO₂")):
        # One unit for one figure: the sentence says what the table beside the map says.
        (block,) = ways_table(found, lang)["blocks"]
        cost, co2e = block["rows"][0][3:]
        assert block["heads"][3:] == [money, mass]
        said = scenes.route_scene(
            scenes.Backdrop(real, costs.defaults(Atlas.bundled()), lang=lang), found
        ).subtitle
        assert f"{cost} {money}" in said
        assert f"{co2e} {mass}" in said


def test_a_short_route_shows_counties():
    real = network.load(Atlas.bundled())
    from gis.freight.whereabouts import locate

    found = routing.compare(
        real,
        Shipment(locate(Atlas.bundled(), "500156"), locate(Atlas.bundled(), "涪陵港")),
        Terms(costs.defaults(Atlas.bundled())),
    )
    scene = scenes.route_scene(scenes.Backdrop(real, costs.defaults(Atlas.bundled())), found)
    assert "500102" in scene.county_names
