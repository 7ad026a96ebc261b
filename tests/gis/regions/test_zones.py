"""Zones are said to lie in their regions and are never taken for them."""

import pytest

from gis.atlas import Atlas
from gis.errors import UnknownNameError
from gis.regions import tree
from gis.regions.addresses import locate
from gis.regions.answers import ANYWHERE, Inside, Match, NoMatch
from gis.regions.gazetteer import require, resolve
from gis.regions.zones import zones

ATLAS = Atlas.bundled()


@pytest.mark.parametrize("name", ["城东工业园", "城北经济开发区", "成都平原经济区", "川南经济区"])
def test_a_quarter_of_any_town_or_a_part_of_a_province_is_no_zone_of_a_region(name):
    assert isinstance(resolve(ATLAS, name), NoMatch)
    assert locate(ATLAS, name, ANYWHERE) == NoMatch()


@pytest.mark.parametrize(
    ("name", "regions"),
    [
        ("石家庄高新技术产业开发区", ["130100"]),
        ("苏州工业园区", ["320500"]),
        ("天府新区", ["510100", "511400"]),
        ("四川天府新区", ["510100", "511400"]),
        ("雄安新区", ["130629", "130632", "130638"]),
        ("西咸新区", ["610100", "610400"]),
        ("成都高新区", ["510100"]),
        ("成都市高新区", ["510100"]),
        ("四川省成都市高新技术产业开发区", ["510100"]),
        ("昆明经开区", ["530100"]),
        ("西安高新区", ["610100"]),
        ("太原市综改区", ["140100"]),
        ("郑州航空港区", ["410100"]),
        ("温江工业园", ["510115"]),
        ("无锡市惠山经济开发区", ["320206"]),
        ("唐山海港经济开发区", ["130200"]),
        ("沧州渤海新区", ["130900"]),
        ("沧州市渤海新区", ["130900"]),
        ("高新区", []),
        ("经开区", []),
        ("加格达奇区", ["232700"]),
        ("临港新片区", ["310112", "310115", "310120", "330922"]),
        ("上海市临港新片区", ["310112", "310115", "310120", "330922"]),
    ],
)
def test_a_zone_lies_in_regions(name, regions):
    answer = resolve(ATLAS, name)
    assert isinstance(answer, Inside), answer
    assert (answer.reason, [match.adcode for match in answer.regions]) == ("zone", regions)


@pytest.mark.parametrize(
    ("name", "adcode"), [("浦东新区", "310115"), ("滨海新区", "120116"), ("沈北新区", "210113")]
)
def test_a_district_that_is_called_so_is_a_district(name, adcode):
    answer = resolve(ATLAS, name)
    assert isinstance(answer, Match)
    assert answer.adcode == adcode
    # Nor does another level make it a zone.
    with pytest.raises(UnknownNameError, match=f"“{name}”是{name}（县级），不是地级区域"):
        require(ATLAS, name, level="prefecture")


def test_a_zone_elsewhere_is_none_within():
    assert isinstance(resolve(ATLAS, "成都高新区", within="四川"), Inside)
    assert not isinstance(resolve(ATLAS, "成都高新区", within="河北"), Inside | Match)


def test_every_zone_lies_in_known_regions_and_none_hides_a_region():
    known, places = zones(ATLAS), tree.places(ATLAS)
    names = {place.name for place in places.values()}
    assert len(known.by_code) >= 134
    assert len(known.by_name) >= 2543
    for name, zone in known.by_name.items():
        assert name not in names, name
        assert zone.regions
        assert all(match.adcode in places for match in zone.regions)
    for code, zone in known.by_code.items():
        assert code not in places
        assert all(match.adcode[:2] == code[:2] for match in zone.regions)
