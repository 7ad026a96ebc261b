"""Sites that are dragged: one edit a site, and what stands there goes with it."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.errors import SettingError
from gis.report.toml import to_toml
from gis.scenarios.effects import apply
from gis.scenarios.scenario import Scenario, parse
from gis.scenarios.sites import dragged

BASE = Atlas.bundled()
PARK = "wulong-2023-13/baima-core-park"
# 涪陵 500102 is the neighbour of 武隆 500156.
FULING = (107.39, 29.70)
EMPTY = Scenario("x", ())
NEW = """
title = "x"
[[site]]
id = "新园"
name = "新园"
kind = "park"
place = "武隆区"
lon = 107.7
lat = 29.3
[[add]]
category = "park"
industry = "水泥"
site = "新园"
"""


def site(atlas: Atlas, name: str) -> dict[str, str]:
    return next(dict(r) for r in atlas.records("sites") if name in (r["site_id"], r["name"]))


def test_what_stands_at_a_site_goes_with_it_into_the_other_county():
    moved = apply(BASE, dragged(BASE, EMPTY, PARK, FULING))
    row = site(moved, PARK)
    assert (row["lon"], row["lat"], row["region_code"], row["precision"]) == (
        "107.39", "29.7", "500102", "exact",
    )  # fmt: skip
    before = [r for r in BASE.records("designations") if r["site_id"] == PARK]
    after = [r for r in moved.records("designations") if r["site_id"] == PARK]
    assert len(after) == len(before) == 5
    assert {(r["region_code"], r["region_name"], r["place"]) for r in after} == {
        ("500102", "涪陵区", "涪陵区")
    }
    assert [r["designation_id"] for r in after] == [r["designation_id"] for r in before]


def test_within_its_county_nothing_else_moves():
    moved = apply(BASE, dragged(BASE, EMPTY, PARK, (107.60, 29.40)))
    assert moved.records("designations") is BASE.records("designations")
    assert set(moved.own) == {"sites"}


def test_the_last_place_counts_and_is_one_edit():
    once = dragged(BASE, EMPTY, PARK, FULING)
    twice = dragged(BASE, dragged(BASE, EMPTY, PARK, (107.6, 29.4)), PARK, FULING)
    assert once == twice
    assert apply(BASE, once).key == apply(BASE, parse(to_toml(once.content(), "x"), "x.toml")).key


def test_back_where_it_stood_it_changes_nothing():
    row = site(BASE, PARK)
    back = dragged(BASE, EMPTY, PARK, (float(row["lon"]), float(row["lat"])))
    assert apply(BASE, back) is BASE


def test_a_site_of_the_scenario_is_dragged_within_its_own_edit():
    made = dragged(BASE, parse(NEW, "x"), "scenario/新园", FULING)
    assert [edit.kind for edit in made.edits] == ["add", "site"]
    moved = apply(BASE, made)
    assert site(moved, "新园")["region_code"] == "500102"
    (row,) = (r for r in moved.records("designations") if r["site"] == "新园")
    assert row["region_code"] == "500102"


def test_an_edit_of_what_stands_there_and_a_move_of_the_site_do_not_quarrel():
    ranked = parse(
        'title = "x"\n[[rerank]]\nindustry = "复合材料"\nsite = "白马新兴材料核心产业园"\nto = "park"',
        "x",
    )
    both = apply(BASE, dragged(BASE, ranked, PARK, FULING))
    (row,) = (
        r for r in both.records("designations")
        if r["site_id"] == PARK and r["industry_id"] == "composites"
    )  # fmt: skip
    assert (row["category"], row["region_code"]) == ("park", "500102")


def test_at_sea_there_is_no_county():
    with pytest.raises(SettingError, match="125"):
        dragged(BASE, EMPTY, PARK, (125.0, 30.0))


@pytest.mark.parametrize("category", ["develop", "restrict", "pilot"])
def test_at_a_site_a_scenario_may_want_what_a_plan_file_may(category):
    """A developed town has a point since plans read by users do; only cores, parks, bases and hubs were taken."""
    made = apply(BASE, parse(NEW.replace('category = "park"', f'category = "{category}"'), "x"))
    (row,) = [r for r in made.records("designations") if r["site_id"] == "scenario/新园"]
    assert (row["category"], row["region_code"], row["site"]) == (category, "500156", "新园")
