"""Points of the towns and parks of a plan: told apart by region, datum and name, kept in the plan file."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.errors import InputTableError, SettingError
from gis.plans import difference, file, opened
from gis.plans.reader import reading, writing
from gis.scenarios import plan_points
from gis.scenarios.plan_points import Given

# 107.53 E 29.41 N lies in 武隆区 of Chongqing.
TEXT = "武隆区石材产业规划\n在白马镇建设砂石骨料基地，在川渝协作园区建设装配式建筑基地，重点培育羊角街道石灰石产业。"


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return Atlas.bundled()


@pytest.fixture
def read(atlas):
    return reading.read(atlas, TEXT, None).to_dict()


def rows(atlas, read):
    plan = file.read(atlas, writing.document(read, "p.txt", "own"), "own.toml")
    found = {row["place"]: row for row in plan.tables["designations"]}
    return found, plan.tables["sites"]


def test_places_are_towns_and_parks_without_a_code_and_no_areas(read):
    """A town that a plan only wants developed took no point."""
    found = plan_points.placeless(read)
    assert [(p.label, p.code, p.category) for p in found] == [
        ("白马镇", "500156", "base"), ("川渝协作园区", None, "base"), ("羊角街道", "500156", "cultivate"),
    ]  # fmt: skip
    area = {"category": "develop", "places": ["沿江地区"], "region_codes": [None]}
    town = area | {"places": ["白马镇"], "inside": [["武隆区", "500156"]]}
    both = {"designations": [area, town, town | {"category": "park"}, town | {"category": "core"}]}
    assert [(p.label, p.category, p.count) for p in plan_points.placeless(both)] == [
        ("白马镇", "park", 3)
    ]


def test_a_town_to_be_cultivated_stands_at_its_point_and_fills_its_county_as_before(atlas, read):
    from layers.layout import designations, sites

    at = plan_points.points(atlas, read, [("羊角街道", Given(107.65, 29.38))], "wgs84")
    filled = []
    for points in ({}, at):
        read["points"] = points
        content = writing.document(read, "p.txt", "own")
        joined = atlas.with_plan(file.read(atlas, content, "own.toml"))
        rows = joined.table("designations").query("plan_id == 'own'")
        filled.append(designations.counts(designations.filled(rows)).to_numpy().tolist())
    assert filled[0] == filled[1] == [["500156", "cultivate", 1, ["石灰石"], 1]]
    (drawn,) = sites.site_layer(rows, joined.table("sites")).spec["items"]
    assert (drawn["label"], drawn["at"], drawn["shape"]) == ("羊角街道", [29.38, 107.65], "dot")
    assert opened.records(atlas, content, "own.toml")["points"]["羊角街道"]["kind"] == "cultivate"


def test_a_base_with_a_point_is_a_site_of_its_plan_and_what_has_none_stays_with_the_county(
    atlas, read
):
    read["points"] = plan_points.points(
        atlas, read, [("白马镇", Given(107.53, 29.41, "天地图"))], "cgcs2000"
    )
    found, sites = rows(atlas, read)
    (site,) = sites
    assert (site["lon"], site["lat"], site["region_code"], site["kind"]) == (
        "107.53", "29.41", "500156", "base",
    )  # fmt: skip
    assert site["coordinate_source"] == "天地图；CGCS2000"
    assert found["白马镇"]["site_id"] == site["site_id"]
    assert found["白马镇"]["region_code"] == "500156"
    assert (found["羊角街道"]["site_id"], found["羊角街道"]["region_code"]) == ("", "500156")


def test_what_stood_in_no_region_stands_in_the_county_of_its_point(atlas, read):
    before, _ = rows(atlas, read)
    read["points"] = plan_points.points(
        atlas, read, [("川渝协作园区", Given(107.53, 29.41))], "wgs84"
    )
    after, _ = rows(atlas, read)
    assert (before["川渝协作园区"]["region_code"], after["川渝协作园区"]["region_code"]) == (
        "", "500156",
    )  # fmt: skip


def test_a_point_of_gcj02_is_moved_and_says_so(atlas, read):
    place = plan_points.placeless(read)[0]
    made = plan_points.point(atlas, place, Given(107.53, 29.41, "高德"), "gcj02")
    # GCJ-02 lies some 430 m east and 310 m south of WGS 84 here.
    assert made["lon"] == pytest.approx(107.5257, abs=5e-4)
    assert made["lat"] == pytest.approx(29.4128, abs=5e-4)
    assert made["source"] == "高德；由 GCJ-02（高德、腾讯） 换算"


@pytest.mark.parametrize(
    ("label", "given", "datum", "key"),
    [
        ("白马镇", Given(104.06, 30.66), "wgs84", "error.plan_point_elsewhere"),
        ("白马镇", Given(29.41, 107.53), "wgs84", "error.plan_point_nowhere"),
        ("白马镇", Given(107.53, None), "wgs84", "error.plan_point_half"),
        ("白马镇", Given(107.53, 29.41), None, "error.plan_point_half"),
        ("白马乡", Given(107.53, 29.41), "wgs84", "error.plan_point_unknown"),
        ("沿江地区", Given(107.53, 29.41), "wgs84", "error.plan_point_unknown"),
    ],
)
def test_a_point_that_cannot_be_is_refused(atlas, read, label, given, datum, key):
    kind = LookupError if key == "error.plan_point_unknown" else SettingError
    with pytest.raises(kind) as caught:
        plan_points.points(atlas, read, [(label, given)], datum)
    assert caught.value.key == key


def test_a_town_that_bears_the_name_of_a_county_elsewhere_keeps_its_point(atlas, read):
    """The plan file tells 武隆 with a code from 武隆 without one; a point under the bare name was lost."""
    base = read["designations"][0]
    read["designations"] = [
        base | {"places": ["武隆"], "region_codes": ["500156"], "inside": [None]},
        base | {"places": ["武隆"], "region_codes": [None], "inside": [None], "industries": ["玻璃"], "industry_ids": [None]},
    ]  # fmt: skip
    (place,) = plan_points.placeless(read)
    read["points"] = plan_points.points(atlas, read, [(place.label, Given(107.53, 29.41))], "wgs84")
    found, sites = rows(atlas, read)
    assert [site["name"] for site in sites] == [place.label]
    assert found[place.label]["site_id"] == sites[0]["site_id"]


def test_two_points_of_one_place_are_refused(atlas, read):
    with pytest.raises(SettingError, match="白马镇"):
        plan_points.points(
            atlas,
            read,
            [("白马镇", Given(107.53, 29.41)), ("白马镇", Given(107.54, 29.41))],
            "wgs84",
        )


def test_a_plan_file_with_points_is_opened_and_written_again_as_it_stood(atlas, read):
    read["points"] = plan_points.points(
        atlas, read, [("川渝协作园区", Given(107.53, 29.41, "实地"))], "wgs84"
    )
    made = writing.document(read, "p.txt", "own")
    again = opened.records(atlas, made, "own.toml")
    assert again["points"]["川渝协作园区"]["source"] == "实地；WGS 84"
    assert opened.carried_count(again) == 0
    assert writing.document(again, "own.toml", "own") == made


def test_a_site_that_the_file_says_more_of_keeps_it(atlas, read):
    read["points"] = plan_points.points(atlas, read, [("白马镇", Given(107.53, 29.41))], "wgs84")
    made = writing.document(read, "p.txt", "own").replace(
        'precision = "exact"', 'precision = "town_point"\nnote = "镇政府驻地"'
    )
    again = writing.document(opened.records(atlas, made, "own.toml"), "own.toml", "own")
    assert 'precision = "town_point"' in again
    assert 'note = "镇政府驻地"' in again


TOWNS = "湖北省石材产业规划\n在房县城关镇建设砂石骨料基地。在竹溪县城关镇建设砂石骨料基地。"


@pytest.fixture
def written(atlas):
    """A plan file of two towns with a point each, 房县 (110.73 E) and 竹溪县 (109.71 E)."""
    read = reading.read(atlas, TOWNS, None).to_dict()
    given = [
        ("房县城关镇", Given(110.73, 32.06)),
        ("竹溪县城关镇", Given(109.71, 32.31)),
    ]
    read["points"] = plan_points.points(atlas, read, given, "wgs84")
    return writing.document(read, "p.txt", "own")


def where(atlas, content):
    sites = file.read(atlas, content, "own.toml").tables["sites"]
    return sorted((site["region_code"], site["lon"]) for site in sites)


def test_two_towns_of_one_name_keep_their_points_and_their_counties(atlas, written):
    """One of the two points was lost, and both towns counted in the county of the other."""
    by_hand = written.replace('"房县城关镇"', '"城关镇"').replace('"竹溪县城关镇"', '"城关镇"')
    again = opened.records(atlas, by_hand, "own.toml")
    made = writing.document(again, "own.toml", "own")
    assert where(atlas, made) == [("420324", "109.71"), ("420325", "110.73")]
    rows = file.read(atlas, made, "own.toml").tables["designations"]
    assert sorted((row["place"], row["region_code"]) for row in rows) == [
        ("城关镇", "420325"), ("城关镇（竹溪县）", "420324"),
    ]  # fmt: skip
    assert [(p.label, p.code, p.count) for p in plan_points.placeless(again)] == [
        ("城关镇", "420325", 1), ("城关镇（竹溪县）", "420324", 1),
    ]  # fmt: skip


def test_two_labels_of_one_name_and_region_stay_as_they_are(atlas, written):
    by_hand = written.replace('"竹溪县城关镇"', '"房县城关镇"').replace(
        '"竹溪县"\nlon', '"房县"\nlon'
    )
    by_hand = by_hand.replace('inside = "竹溪县"', 'inside = "房县"').replace("109.71", "110.71")
    again = opened.records(atlas, by_hand, "own.toml")
    assert (opened.carried_count(again), plan_points.placeless(again)) == (2, [])
    made = writing.document(again, "own.toml", "own")
    assert where(atlas, made) == [("420325", "110.71"), ("420325", "110.73")]


def test_a_site_whose_name_is_not_that_of_its_label_is_shown_and_keeps_it(atlas, written):
    """It was carried along unseen; a point given on the page made a second site of one id, and the plan could not join."""
    by_hand = written.replace('name = "房县城关镇"', 'name = "房县县城"')
    again = opened.records(atlas, by_hand, "own.toml")
    assert again["points"]["房县城关镇"]["lon"] == 110.73
    assert writing.document(again, "own.toml", "own").count('name = "房县县城"') == 1


@pytest.mark.parametrize(
    ("before", "after", "part"),
    [
        ("lon = 110.73\nlat = 32.06", "lon = 32.06\nlat = 110.73", "经度 32.06、纬度 110.73"),
        ("lat = 32.06\n", "", "纬度 —"),
        ("lon = 110.73\n", "", "经度 —"),
        ('place = "房县"\nlon', 'place = "竹溪县"\nlon', "布局写在房县，其点位的 place 却是竹溪县"),
    ],
)
def test_a_point_that_a_hand_spoilt_is_refused_by_its_record(atlas, written, before, after, part):
    with pytest.raises(InputTableError, match=part):
        file.read(atlas, written.replace(before, after), "own.toml")


def test_sites_of_a_plan_file_outside_their_region_are_named(atlas, written):
    plan = file.read(atlas, written.replace("110.73", "104.06"), "own.toml")
    (fault,) = plan_points.astray(atlas, plan)
    assert (fault.key, fault.values["label"], fault.values["place"]) == (
        "error.plan_point_elsewhere", "房县城关镇", "房县",
    )  # fmt: skip
    assert plan_points.astray(atlas, file.read(atlas, written, "own.toml")) == []


def test_a_corrected_point_says_its_own_datum_once(atlas, read):
    place = plan_points.placeless(read)[0]
    first = plan_points.point(atlas, place, Given(107.53, 29.41, "高德"), "gcj02")
    again = plan_points.point(atlas, place, Given(107.531, 29.41, first["source"]), "wgs84")
    assert again["source"] == "高德；WGS 84"


def test_a_park_that_was_given_its_point_is_the_same_designation(atlas, read):
    """It was one dropped without a region and one added in the county of its point."""
    before = file.read(atlas, writing.document(read, "p.txt", "own"), "own.toml")
    read["points"] = plan_points.points(
        atlas, read, [("川渝协作园区", Given(107.53, 29.41))], "wgs84"
    )
    after = file.read(atlas, writing.document(read, "p.txt", "own"), "own.toml")
    for one, two in ((before, after), (after, before)):
        counts = difference.difference(one.tables, two.tables).counts("designations")
        assert (counts["added"], counts["dropped"], counts["changed"], counts["kept"]) == (
            0, 0, 0, 3,
        )  # fmt: skip
