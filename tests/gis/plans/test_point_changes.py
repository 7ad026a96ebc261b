"""Points of two plans against each other."""

from __future__ import annotations

import math

import pytest

from gis.atlas import Atlas
from gis.plans.difference import difference, tables_of
from gis.plans.point_changes import changes
from gis.sphere import straight_km

SITE = {
    "name": "白马镇", "kind": "base", "region_code": "500156", "lon": "107.53", "lat": "29.41",
    "coordinate_source": "天地图；CGCS2000",
}  # fmt: skip


def told(before, after):
    return [(r.change, r.site, r.region_code) for r in changes(before, after).itertuples()]


def test_a_point_that_was_moved_is_told_with_both_places_and_how_far():
    moved = SITE | {"lon": "107.54", "coordinate_source": "实地测绘"}
    (row,) = changes([SITE], [moved]).to_dict("records")
    assert (row["change"], row["lon_before"], row["lon_after"]) == ("changed", 107.53, 107.54)
    # A hundredth of a degree of longitude at 29.41 N.
    assert row["moved_km"] == pytest.approx(
        math.radians(0.01) * math.cos(math.radians(29.41)) * 6371.0, rel=1e-3
    )
    assert (row["source_before"], row["source_after"]) == ("天地图；CGCS2000", "实地测绘")


def test_a_point_that_a_site_got_or_lost_is_told():
    bare = SITE | {"lon": "", "lat": ""}
    assert told([bare], [SITE]) == [("added", "白马镇", "500156")]
    assert told([SITE], [bare]) == [("dropped", "白马镇", "500156")]
    assert told([bare], [bare]) == []
    (row,) = changes([SITE], []).to_dict("records")
    assert math.isnan(row["moved_km"])
    assert math.isnan(row["lon_after"])


def test_what_stays_stands_last_and_has_not_moved():
    other = SITE | {"name": "平桥镇"}
    assert told([SITE, other], [SITE, other | {"lat": "29.5"}]) == [
        ("changed", "平桥镇", "500156"), ("kept", "白马镇", "500156"),
    ]  # fmt: skip
    assert changes([SITE], [SITE])["moved_km"].tolist() == [0.0]


def test_two_sites_of_one_name_are_told_apart_by_region_and_kind():
    far = SITE | {"region_code": "500102", "lon": "107.3"}
    assert told([SITE, far], [far, SITE]) == [
        ("kept", "白马镇", "500156"), ("kept", "白马镇", "500102"),
    ]  # fmt: skip
    # One that has another region now is still the one of its name.
    assert told([SITE], [far]) == [("changed", "白马镇", "500102")]
    hub = SITE | {"kind": "hub", "lat": "29.5"}
    assert told([SITE, hub], [hub, SITE]) == [("kept", "白马镇", "500156")] * 2


def test_points_of_bundled_plans_are_part_of_their_difference():
    atlas = Atlas.bundled()
    wulong = tables_of(atlas, "wulong-2023-13")
    found = difference(wulong, tables_of(atlas, "sichuan-2025-2027"))
    assert found.counts("points") == {"added": 1, "dropped": 10, "changed": 0, "kept": 0}
    moved = [row | {"lat": str(float(row["lat"]) + 0.01)} for row in wulong["sites"]]
    found = difference(wulong, {**wulong, "sites": moved})
    assert found.counts("points")["changed"] == 10
    assert found.points["moved_km"].tolist() == pytest.approx(
        [float(straight_km([107], [29], [107], [29.01])[0])] * 10
    )
