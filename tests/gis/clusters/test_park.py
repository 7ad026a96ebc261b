"""A park of a plan: what is placed there, what is around its point, and who is meant by a name."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.clusters import hauls
from gis.clusters.park import AROUND_KM, GATEWAYS_KM, find, is_of, park, parks
from gis.errors import AmbiguousNameError, UnknownNameError
from gis.freight import whereabouts

CHANGBA = "wulong-2023-13/changba-park"


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return Atlas.bundled()


@pytest.fixture(scope="module")
def changba(atlas):
    return park(atlas, CHANGBA)


def haversine_km(lon: float, lat: float, other_lon: float, other_lat: float) -> float:
    """Another formula than the product's, on the same sphere."""
    across, up = math.radians(other_lon - lon), math.radians(other_lat - lat)
    half = (
        math.sin(up / 2) ** 2
        + math.cos(math.radians(lat)) * math.cos(math.radians(other_lat)) * math.sin(across / 2) ** 2
    )  # fmt: skip
    return 2 * 6371.0088 * math.asin(math.sqrt(half))


def test_it_holds_what_the_plan_places_there_and_the_rest_stays_with_the_county(atlas, changba):
    rows = atlas.table("designations")
    own = rows[rows["site_id"] == CHANGBA]
    assert changba.wanted["industry"].tolist() == own["industry"].tolist()
    assert len(own) == 5
    assert set(changba.county.wanted["place"]) & {"长坝绿色建材产业园"} == set()
    assert "白马新兴材料核心产业园" in set(changba.county.wanted["place"])


def test_stations_and_ports_are_the_nearest_by_another_formula(atlas, changba):
    for kind, table, most in (("rail", "rail-stations", 3), ("water", "ports", 2)):
        rows = atlas.rows(table)
        away = sorted(
            (haversine_km(107.47496, 29.33466, float(row["lon"]), float(row["lat"])), row["name"])
            for row in rows
        )
        found = changba.gateways[changba.gateways["kind"] == kind]
        assert found["name"].tolist() == [name for _, name in away[:most]]
        assert found["distance_km"].tolist() == pytest.approx([km for km, _ in away[:most]])
    assert changba.gateways["name"].tolist() == ["白马", "土坎", "白涛", "白马", "武隆"]


def test_beyond_the_distance_there_is_no_gateway(atlas):
    # 青白江 lies by three lines, and 150 km from the Yangtze.
    found = park(atlas, "sichuan-2025-2027/qingbaijiang").gateways
    assert set(found["kind"]) == {"rail"}
    assert found["distance_km"].max() <= GATEWAYS_KM


def test_works_around_are_those_within_the_distance_nearest_first(atlas, changba):
    table = atlas.table("plants")
    known = table[~table["status"].isin(("cancelled", "retired"))]
    away = [
        haversine_km(107.47496, 29.33466, float(lon), float(lat))
        for lon, lat in zip(known["lon"], known["lat"], strict=True)
    ]
    within = known.assign(away=away)[pd.Series(away, known.index) <= AROUND_KM].sort_values("away")
    assert changba.around["plant_id"].tolist() == within["plant_id"].tolist()
    assert changba.around["distance_km"].tolist() == pytest.approx(within["away"].tolist())
    assert len(within) == 5


def test_freight_and_by_products_are_from_its_point_and_not_from_the_seat(atlas, changba):
    seat = hauls.market(atlas, "500156")
    assert changba.county.market["limit"].tolist() == seat["limit"].tolist()
    assert changba.county.market["counties"].tolist() != seat["counties"].tolist()
    # From the very point of the seat both are the same.
    from gis.freight.whereabouts import seat as seat_of

    spot = seat_of(atlas, "500156", "county", "武隆区")
    pd.testing.assert_frame_equal(hauls.market(atlas, "500156", origin=spot), seat)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (CHANGBA, CHANGBA),
        ("长坝绿色建材产业园", CHANGBA),
        (" 长坝 ", CHANGBA),
        ("武隆区", "500156"),
        ("510100", "510100"),
        ("和顺镇基地", "wulong-2023-13/heshun-base"),
    ],
)
def test_a_name_means_a_region_or_a_park(atlas, said, meant):
    assert find(atlas, said) == meant


def test_a_part_of_several_names_is_asked_back_with_each_in_full(atlas):
    with pytest.raises(AmbiguousNameError) as fault:
        find(atlas, "凤来")
    assert "凤来绿色建材产业园、凤来新城工业生产服务型物流园区" in str(fault.value)
    with pytest.raises(UnknownNameError):
        find(atlas, "无此园")
    with pytest.raises(UnknownNameError):
        find(atlas, "园")  # one letter of many names is no name


def test_a_park_of_two_plans_is_asked_back_by_its_ids(atlas):
    row = dict(parks(atlas)[CHANGBA])
    both = atlas.with_rows(
        {"sites": [*atlas.rows("sites"), {**row, "site_id": "other/changba", "plan_id": "hubei-2024-2026"}]}
    )  # fmt: skip
    with pytest.raises(AmbiguousNameError) as fault:
        find(both, "长坝绿色建材产业园")
    assert f"{CHANGBA}、other/changba" in str(fault.value)
    assert find(both, "other/changba") == "other/changba"


def test_a_site_without_a_point_has_no_page(atlas):
    rows = [{**row, "lon": "", "lat": ""} if row["site_id"] == CHANGBA else row for row in atlas.rows("sites")]  # fmt: skip
    assert CHANGBA not in parks(atlas.with_rows({"sites": rows}))


def test_what_a_plan_asks_of_a_town_by_its_name_alone_is_of_its_point_too(atlas):
    rows = [dict(row) for row in atlas.rows("designations")]
    made = next(row for row in rows if row["site_id"] == "wulong-2023-13/heshun-base")
    named = {**made, "designation_id": "x", "site_id": "", "category": "cultivate"}
    other = {**named, "designation_id": "y", "plan_id": "sichuan-2025-2027"}
    found = park(atlas.with_rows({"designations": [*rows, named, other]}), made["site_id"])
    of_town = found.wanted[found.wanted["category"] == "cultivate"]
    assert of_town["plan_id"].tolist() == ["wulong-2023-13"]
    assert len(found.wanted) == 4


def with_sites(atlas: Atlas, **changed: str) -> Atlas:
    row = {**parks(atlas)[CHANGBA], "site_id": "own/x", "plan_id": "own", **changed}
    return atlas.with_rows({"sites": [*atlas.rows("sites"), row]})


def test_a_park_that_bears_the_name_of_a_region_is_asked_back(atlas):
    own = with_sites(atlas, name="武隆")
    with pytest.raises(AmbiguousNameError) as fault:
        find(own, "武隆")
    assert "own/x" in str(fault.value)
    assert "武隆区（500156）" in str(fault.value)
    assert (find(own, "500156"), find(own, "own/x")) == ("500156", "own/x")
    assert find(own, "长坝绿色建材产业园") == CHANGBA


def test_a_park_is_looked_for_within_the_region_that_is_named(atlas):
    assert find(atlas, "长坝绿色建材产业园", "重庆") == CHANGBA
    for said in ("长坝绿色建材产业园", "长坝"):
        with pytest.raises(UnknownNameError) as fault:
            find(atlas, said, "四川")
        assert fault.value.key != "error.park_without_point"
    both = with_sites(atlas, region_code="510113")
    assert find(both, "长坝绿色建材产业园", "四川") == "own/x"


def test_a_town_of_the_same_name_in_another_county_is_another_town():
    site = {"site_id": "p/a", "plan_id": "p", "name": "白马镇", "region_code": "500156"}
    named = {"plan_id": "p", "site_id": "", "site": "白马镇"}
    found = {code: is_of(named | {"region_code": code}, site) for code in ("500156", "500000", "500102", "510000")}  # fmt: skip
    assert found == {"500156": True, "500000": True, "500102": False, "510000": False}
    assert is_of(named | {"region_code": ""}, site)


def test_a_park_that_a_plan_names_without_a_point_is_not_said_to_be_unknown(atlas):
    rows = [{**row, "lon": "", "lat": ""} if row["site_id"] == CHANGBA else row for row in atlas.rows("sites")]  # fmt: skip
    town = {
        **atlas.rows("designations")[0],
        "designation_id": "x",
        "site_id": "",
        "site": "庙垭甲村",
    }
    own = atlas.with_rows({"sites": rows, "designations": [*atlas.rows("designations"), town]})
    for said in ("长坝绿色建材产业园", "庙垭甲村"):
        with pytest.raises(UnknownNameError) as fault:
            find(own, said)
        assert fault.value.key == "error.park_without_point"
    with pytest.raises(UnknownNameError) as fault:
        find(own, "庙垭乙村")
    assert fault.value.key != "error.park_without_point"


@pytest.mark.parametrize(
    "said",
    [
        "青白江国家新型工业化产业示范基地", "绿色建材-成都青白江", "“绿色建材 — 成都青白江”国家新型工业化产业示范基地",
        "Qingbaijiang national", "qingbaijiang National demonstration base for green building materials",
    ],
)  # fmt: skip
def test_a_park_is_found_by_a_part_of_its_name_in_either_language_whatever_its_signs(atlas, said):
    meant = "sichuan-2025-2027/qingbaijiang"
    assert find(atlas, said) == meant
    assert whereabouts.locate(atlas, said).name == parks(atlas)[meant]["name"]


@pytest.mark.parametrize(
    ("said", "near"),
    [
        ("青白江示范基地", ["“绿色建材-成都青白江”国家新型工业化产业示范基地", "青白江区"]),
        ("长坝建材园", ["长坝绿色建材产业园"]),
        ("Chanba park", ["长坝绿色建材产业园"]),
    ],
)
def test_parks_near_an_unknown_name_are_named_beside_the_regions(atlas, said, near):
    for door in (find, whereabouts.locate):
        with pytest.raises(UnknownNameError) as fault:
            door(atlas, said)
        assert all(name in str(fault.value) for name in near)
    with pytest.raises(UnknownNameError) as fault:
        find(atlas, said, "四川")
    # A park of another province is not offered where one province was asked for.
    assert "长坝绿色建材产业园" not in str(fault.value)


def test_letters_of_a_word_are_no_part_of_a_name(atlas):
    with pytest.raises(UnknownNameError):
        find(atlas, "hangb")  # of Changba
    with pytest.raises(AmbiguousNameError):
        find(atlas, "green building material")  # the base is of materials
