"""A suffix of parks or zones that one family knows is known to all of them."""

from __future__ import annotations

import pytest

from gis.plans.reader.places.gazetteer import toponyms
from gis.plans.reader.places.inside import region_inside
from gis.plans.reader.places.issuer import with_issuer
from tests.gis.plans.reader.test_families import ATLAS, designations

PARKS = ("产业园", "产业园区", "工业园区", "科技园", "物流园", "化工园区", "创业园", "加工园")
ZONES = ("开发区", "高新区", "集聚区", "集中区", "工业区")


@pytest.mark.parametrize("site", [*PARKS, *ZONES])
def test_a_row_of_sites_is_where_the_next_clause_builds(site):
    words = f"益阳市规划\n以白石{site}、青溪{site}为重点区域，打造苎麻产业集群。"
    assert designations(words) == [("cultivate", "苎麻", f"白石{site}、青溪{site}")]


@pytest.mark.parametrize("site", [*PARKS, *ZONES])
def test_what_a_site_is_good_for_leads_to_what_is_built_there(site):
    words = f"益阳市规划\n充分发挥青溪{site}的区位优势，建设苎麻产业基地。"
    assert designations(words) == [("base", "苎麻", f"青溪{site}")]


@pytest.mark.parametrize("site", [*PARKS, *ZONES])
def test_a_site_that_is_built_speaks_for_what_is_grown_next(site):
    words = f"益阳市规划\n加快建设青溪{site}，重点发展苎麻产业。"
    assert designations(words) == [("develop", "苎麻", f"青溪{site}")]


@pytest.mark.parametrize("site", [*PARKS])
def test_a_row_of_parks_is_built_by_their_trades(site):
    words = f"益阳市规划\n推进白石苎麻{site}、青溪萤石{site}等园区建设。"
    assert designations(words) == [
        ("park", "苎麻", f"白石苎麻{site}"),
        ("park", "萤石", f"青溪萤石{site}"),
    ]


@pytest.mark.parametrize("site", [*PARKS, *ZONES, "综保区", "投资区", "片区", "新城"])
def test_a_site_lies_in_the_county_that_issued_the_plan(site):
    assert (
        region_inside(with_issuer(toponyms(ATLAS), "广安市前锋区规划"), f"青溪{site}") == "511603"
    )
