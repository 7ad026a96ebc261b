"""Places as users write them: regions first, then stations, ports and the plans' own sites."""

from __future__ import annotations

import pytest

import gis
from gis.atlas import Atlas
from gis.errors import AmbiguousNameError, UnknownNameError
from gis.freight import matrix
from gis.freight.whereabouts import locate

ATLAS = Atlas.bundled()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("武隆", "武隆区"),
        ("白马站", "白马站"),
        ("涪陵港", "涪陵港"),
        ("白马新兴材料核心产业园", "白马新兴材料核心产业园"),
        ("wulong-2023-13/fenglai-park", "凤来绿色建材产业园"),
        # Two sites of one point are one place.
        ("凤来", "凤来绿色建材产业园"),
        ("乌江", "武隆（乌江）大宗建材临港物流集散中心"),
        ("长坝", "长坝绿色建材产业园"),
        # A region comes before a site of the same name.
        ("青白江", "青白江区"),
    ],
)
def test_a_place_is_found_by_what_people_call_it(text, name):
    assert locate(Atlas.bundled(), text).name == name


def test_one_name_in_two_places_is_asked_back():
    with pytest.raises(AmbiguousNameError) as caught:
        locate(Atlas.bundled(), "白马")
    assert "白马站" in str(caught.value)
    assert "白马新兴材料核心产业园" in str(caught.value)


def test_an_own_point_of_several_layers_is_asked_back_with_the_way_to_write_it():
    rows = [
        {"layer": layer, "name": "广元园区", "kind": "", "note": "", "lon": lon, "lat": "32.4"}
        for layer, lon in (
            ("甲", "105.8"),
            ("乙", "105.9"),
            ("丙", "106.1"),
            ("丙", "106.2"),
            ("丁", "105.8"),
        )
    ]
    atlas = Atlas.bundled().with_rows({"own-points": rows})
    with pytest.raises(AmbiguousNameError) as caught:
        locate(atlas, "广元园区")
    assert caught.value.values["count"] == 4
    assert caught.value.values["candidates"] == [
        "丁/广元园区",
        "乙/广元园区",
        "106.1,32.4",
        "106.2,32.4",
    ]
    assert locate(atlas, "乙/广元园区").lon == 105.9
    # Two layers with the same point name one place.
    same = Atlas.bundled().with_rows({"own-points": [rows[0], rows[4]]})
    assert locate(same, "广元园区").lon == 105.8


def test_near_names_hold_stations_ports_and_sites():
    with pytest.raises(UnknownNameError, match="涪陵港"):
        locate(Atlas.bundled(), "涪陵港口")
    with pytest.raises(UnknownNameError) as caught:
        locate(Atlas.bundled(), "zzzz")
    assert "107.54,29.40" in str(caught.value)


def test_an_own_point_that_is_called_as_a_region_is_asked_back():
    """A warehouse called 成都 that stands in 恩施 was taken for the city, without a word."""
    rows = [
        {"layer": "仓库", "name": name, "kind": "", "note": "", "lon": "110", "lat": "30"}
        for name in ("成都", "四川省", "鼓楼区", "我的料场")
    ]
    atlas = Atlas.bundled().with_rows({"own-points": rows})
    for name, way in (("成都", "四川省成都市"), ("四川省", "510000"), ("鼓楼区", "320106")):
        with pytest.raises(AmbiguousNameError) as caught:
            locate(atlas, name)
        said = str(caught.value)
        assert f"仓库/{name}" in said
        assert way in said
        assert locate(atlas, f"仓库/{name}").lon == 110
    assert locate(atlas, "成都市").adcode == "510100"
    assert locate(atlas, "我的料场").lon == 110


def test_an_own_point_at_the_seat_of_its_region_is_that_place():
    seat = locate(Atlas.bundled(), "成都")
    rows = [
        {
            "layer": "仓库",
            "name": "成都",
            "kind": "",
            "note": "",
            "lon": str(seat.lon),
            "lat": str(seat.lat),
        }
    ]
    assert locate(Atlas.bundled().with_rows({"own-points": rows}), "成都").lon == seat.lon


def test_points_a_few_metres_apart_have_names_of_their_own():
    """Both were called 104.066,30.6595, and what is counted by name was counted of one place."""
    one, two = (
        locate(Atlas.bundled(), text) for text in ("104.06571,30.65951", "104.06574,30.65953")
    )
    assert (one.name, two.name) == ("104.06571,30.65951", "104.06574,30.65953")
    assert locate(Atlas.bundled(), one.name) == one


@pytest.mark.parametrize("asked", ["route", "reach", "matrix"])
def test_a_name_in_place_of_a_place_is_told_how_to_find_it(asked):
    """A notebook that wrote Shipment("宜昌", "武汉") saw an AttributeError of the code within."""
    network, terms = gis.freight_network(ATLAS), gis.Terms(gis.factors(ATLAS))
    calls = {
        "route": lambda: gis.route(network, gis.Shipment("宜昌", "武汉"), terms),
        "reach": lambda: gis.reach(network, "宜昌", (60.0,), "CNY/t", terms),
        "matrix": lambda: matrix.least(network, ["宜昌", "武汉"], by="cost", terms=terms),
    }
    with pytest.raises(gis.AtlasError, match=r"gis\.locate"):
        calls[asked]()
