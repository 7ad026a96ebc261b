"""Links over water: what the road source lacks is there, as long as published, ferries with their own price."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from data.builders import links
from gis.atlas import Atlas
from gis.freight import costs, matrix, routing
from gis.freight.costs import CLASS, Choice, Terms, rates
from gis.freight.graph import network
from gis.freight.routing import Shipment
from gis.freight.whereabouts import locate

ROOT = Path(__file__).resolve().parents[2]
# Straight km times what roads wind, as bounds on the way by road.
PAIRS = {
    ("香港", "深圳"): (35, 60), ("洞头", "温州"): (50, 80), ("东山县", "漳州"): (110, 140),
    ("崇明", "上海"): (70, 110), ("舟山", "宁波"): (65, 95), ("海口", "湛江"): (150, 200),
    ("岱山县", "宁波"): (80, 130), ("南澳县", "澄海区"): (25, 45),
    # 282, 274, 191, 94 and 112 km round the estuaries; without any way; and round cuts of the source (150, 306, 132 km).
    ("澳门", "香港"): (65, 100), ("珠海", "香港"): (70, 105), ("深圳", "442000"): (75, 100),
    ("青岛", "黄岛区"): (35, 75), ("江阴市", "靖江市"): (7, 15), ("平潭县", "福州"): (95, 140),
    ("玉环市", "乐清市"): (28, 60), ("象山县", "宁波"): (50, 80), ("东港市", "丹东"): (20, 45), ("闽清县", "福州"): (50, 80), ("斗门区", "香洲区"): (30, 55),
}  # fmt: skip


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return Atlas.bundled()


@pytest.mark.parametrize(("ends", "bounds"), PAIRS.items())
def test_a_way_by_road_leads_over_the_water(atlas, ends, bounds):
    terms = Terms(costs.defaults(atlas), Choice(("road",)))
    square = matrix.least(
        network.load(atlas), [locate(atlas, end) for end in ends], by="km", terms=terms
    )
    assert bounds[0] <= square.iloc[0, 1] <= bounds[1]


def test_every_link_says_its_source_and_lies_on_land():
    rows = links.read(ROOT / "data" / "sources" / "facts")
    assert len(rows) == 20
    assert all(row.source and row.kind in ("road", "ferry") for row in rows)
    assert [row.name for row in rows if row.length_km is None] == [
        "上海长江隧道浦东接线（五号沟—郊环）", "八尺门大桥（东山—云霄）", "南澳环岛公路（长山尾—后宅）",
        "青屿干线（北大屿山—葵青）", "乐清湾大桥（乐清南塘—玉环芦浦）", "珠海大桥（香洲—斗门、金湾）",
    ]  # fmt: skip


def test_a_ferry_has_its_price_and_hours_once_and_closes_with_the_roads(atlas):
    net, factors = network.load(atlas), costs.defaults(atlas)
    edge = int(np.flatnonzero(net.kind == CLASS["ferry"])[0])
    assert net.label(edge).startswith("琼州海峡轮渡")
    assert net.length_m[edge] == 22_200
    cost, hours = (net.weights(factors, by)[edge] for by in ("cost", "time"))
    assert (cost, hours) == (factors["ferry.cost"].value, factors["ferry.hours"].value)
    assert net.weights(factors, "co2e")[edge] == pytest.approx(22.2 * 16 / 1000)
    assert not net.open_edges(Choice(("rail", "water")))[edge]
    assert {factors[f"ferry.{name}"].basis for name in ("cost", "hours", "emission")} == {
        "assumption"
    }
    assert rates(factors, "km")["ferry"].per_km == 1


def test_a_route_to_hainan_names_its_ferry_and_carries_its_price(atlas):
    net = network.load(atlas)
    terms = Terms(costs.defaults(atlas), Choice(("road",)))
    found = routing.compare(
        net, Shipment(locate(atlas, "海口"), locate(atlas, "湛江"), 1.0, "cost"), terms
    )
    leg = found.best.legs[0]
    assert leg.mode == "road"
    assert leg.via[0].startswith("琼州海峡轮渡")
    # The road price would be 0.49 × 22.2 = 11 CNY/t over the strait, not 35.
    km = found.best.total.distance_km
    assert found.best.total.cost_cny == pytest.approx(0.49 * (km - 22.2) + 35, abs=1)
