"""Scenarios: the same edits give the same atlas, nothing is guessed, contradictions are named."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gis.atlas import Atlas
from gis.errors import AtlasError, SettingError, UnknownNameError
from gis.freight import costs
from gis.plans import designations, file
from gis.report.toml import to_toml
from gis.scenarios.difference import difference
from gis.scenarios.effects import apply
from gis.scenarios.merging import merge
from gis.scenarios.scenario import Scenario, parse
from gis.scenarios.wording import edit_said

BASE = Atlas.bundled()
SICHUAN = "sichuan-2025-2027"
ALL = """
title = "广元改做水泥"
[[add]]
category = "强化"
industry = "水泥"
place = "广元"
plan = "sichuan-2025-2027"
[[add]]
category = "park"
industry = "cement"
site = "new"
[[drop]]
industry = "水泥"
place = "雅安"
[[rerank]]
industry = "水泥"
place = "德阳"
to = "培育"
[[move]]
industry = "水泥"
from = "乐山"
to = "绵阳"
[[site]]
id = "new"
name = "新园"
kind = "park"
place = "宜宾"
lon = 104.6
lat = 28.8
[[factor]]
key = "road.unit_cost"
value = 0.4
unit = "CNY/t-km"
[[close]]
plant = "北京立马水泥有限公司"
"""
EDITS = parse(ALL, "all.toml").edits


def scenario(text: str) -> Scenario:
    return parse(text, "x.toml")


@pytest.fixture(scope="module")
def edited():
    return apply(BASE, scenario(ALL))


def cement(atlas: Atlas) -> dict[str, str]:
    """Category by region of what the plan of Sichuan says of cement."""
    rows = designations.select(atlas, SICHUAN, industry="水泥")
    return dict(zip(rows["region_code"], rows["category"], strict=True))


def test_each_kind_of_edit_does_what_it_says(edited):
    before, after = cement(BASE), cement(edited)
    assert before.keys() == {"510100", "510600", "511100", "511500", "511700", "511600", "511800"}
    assert after.keys() == before.keys() - {"511100", "511800"} | {"510700", "510800"}
    assert (before["510600"], after["510600"]) == ("strengthen", "cultivate")
    (site,) = (row for row in edited.rows("sites") if row["site_id"] == "scenario/new")
    assert (site["lon"], site["lat"], site["region_code"]) == ("104.6", "28.8", "511500")
    (park,) = (row for row in edited.rows("designations") if row["site_id"] == "scenario/new")
    # It is shown with the plan of its region, as an addition without a site is.
    assert (park["plan_id"], park["category"]) == (SICHUAN, "park")
    assert costs.defaults(edited)["road.unit_cost"].value == 0.4
    assert costs.defaults(BASE)["road.unit_cost"].value == 0.49
    closed = "cement-P100000125057"
    (plant,) = (row for row in edited.rows("plants") if row["plant_id"] == closed)
    assert plant["status"] == "retired"
    assert {r["status"] for r in edited.rows("plant-capacities") if r["plant_id"] == closed} == {
        "retired"
    }


def test_a_power_station_that_closes_is_one_plant_less_however_many_units_it_has():
    edited = apply(BASE, scenario("title='x'\n[[close]]\nplant='成都市万兴环保发电厂'"))
    closed = {row["plant_id"] for row in edited.rows("plants") if row["status"] == "retired"}
    closed -= {row["plant_id"] for row in BASE.rows("plants") if row["status"] == "retired"}
    found = difference(BASE, edited).figures.set_index("figure").loc["plants"]
    assert (len(closed), found["difference"]) == (4, -1)


def test_an_addition_joins_the_plan_of_its_region_unless_it_is_to_belong_to_none():
    added = "title='甲'\n[[add]]\ncategory='强化'\nindustry='水泥'\nplace='%s'\n%s"
    made = {
        said: apply(BASE, scenario(added % ("广元", said)))
        for said in ("", f"plan='{SICHUAN}'", "plan='-'")
    }
    plain, named, none = made.values()
    assert plain.key == named.key != none.key
    assert ("510800" in cement(plain), "510800" in cement(none)) == (True, False)
    # No plan of its province: it belongs to none, not to that of the country.
    assert apply(BASE, scenario(added % ("广州", ""))).records("plans")[-1]["plan_id"] == "scenario"


def test_an_edited_designation_says_that_no_plan_says_so(edited):
    rows = {r["designation_id"]: r for r in edited.rows("designations")}
    assert rows[f"{SICHUAN}/strengthen/cement/510700"]["note"] == "情景：由乐山市移来，不是规划原文"
    assert rows[f"{SICHUAN}/cultivate/cement/510600"]["note_en"] == (
        "Scenario: the plan says “Strengthen”"
    )


@settings(max_examples=12)
@given(edits=st.permutations(EDITS))
def test_the_order_of_the_edits_means_nothing(edited, edits):
    assert apply(BASE, Scenario("other", tuple(edits))).key == edited.key


def test_a_written_scenario_gives_the_same_atlas(edited):
    texts = {to_toml(Scenario("t", tuple(e)).content(), "h") for e in (EDITS, EDITS[::-1])}
    assert len(texts) == 1
    assert apply(BASE, scenario(texts.pop())).key == edited.key


NOTHING = {
    "empty": "title = 'x'",
    "what stands is added": f"[[add]]\ncategory='strengthen'\nindustry='水泥'\nplace='雅安'\nplan='{SICHUAN}'",
    "moved to itself": "[[move]]\nindustry='水泥'\nfrom='雅安'\nto='雅安市'",
    "ranked as it was": "[[rerank]]\nindustry='水泥'\nplace='雅安'\nto='强化'",
    "the same factor": "[[factor]]\nkey='rail.unit_cost'\nvalue=0.15\nlow=0.1031\nhigh=0.15\nunit='CNY/t-km'",
    "closed before": "[[close]]\nplant='cement-P100000123185'",
}


@pytest.mark.parametrize("case", NOTHING)
def test_a_scenario_that_changes_nothing_gives_the_same_atlas(case):
    assert apply(BASE, scenario(NOTHING[case])) is BASE


def test_an_atlas_whose_rows_are_the_bundled_ones_has_the_bundled_key():
    again = BASE.with_rows({"plans": BASE.rows("plans")})
    assert again.key == BASE.key
    assert BASE.with_rows({"plans": BASE.rows("plans")[1:]}).key != BASE.key


FAULTS = {
    "no such designation": ("[[drop]]\nindustry='水泥'\nplace='广元'", "error.scenario_none"),
    "unknown key": ("[[drop]]\nindustry='水泥'\nplace='雅安'\nplae='x'", "error.scenario_key"),
    "unknown kind": ("[[dorp]]\nindustry='水泥'", "error.scenario_key_top"),
    "no place": ("[[drop]]\nindustry='水泥'", "error.scenario_anchor"),
    "missing": ("[[move]]\nindustry='水泥'\nfrom='雅安'", "error.scenario_missing"),
    "text for a number": ("[[factor]]\nkey='a'\nvalue='b'\nunit='c'", "error.scenario_number"),
    "infinite": ("[[factor]]\nkey='a'\nvalue=inf\nunit='c'", "error.scenario_number"),
    "number for a text": ("[[close]]\nplant=1", "error.scenario_text"),
    "a table, not tables": ("[drop]\nindustry='水泥'\nplace='雅安'", "error.scenario_list"),
    "not TOML": ("[[", "error.scenario_toml"),
    "another unit": ("[[factor]]\nkey='rail.unit_cost'\nvalue=1\nunit='CNY/t'", "error.factor_unit_other"),
    "unknown factor": ("[[factor]]\nkey='x'\nvalue=1\nunit='CNY/t'", "error.factor_unknown"),
    "taken": ("[[move]]\nindustry='水泥'\nfrom='雅安'\nto='德阳'", "error.scenario_taken"),
    "another group": ("[[rerank]]\nindustry='水泥'\nplace='雅安'\nto='park'", "error.scenario_rank"),
    "half a point": ("[[site]]\nid='a'\nlon=104.0", "error.scenario_missing"),
    "outside China": ("[[site]]\nid='a'\nname='a'\nkind='park'\nplace='宜宾'\nlon=4.0\nlat=51.0", "error.outside_china"),
    "another place": ("[[site]]\nid='a'\nname='a'\nkind='园区'\nplace='宜宾'\nlon=104.0665\nlat=30.5723", "error.scenario_site_elsewhere"),
    "no kind of site": ("[[site]]\nid='a'\nname='a'\nkind='强化'\nplace='宜宾'\nlon=104.6\nlat=28.8", "error.scenario_site_category"),
    "no mode": ("[[terminal]]\nmode='空运'\nplace='小南海站'", "error.scenario_mode"),
    "two factors": ("[[factor]]\nkey='rail.unit_cost'\nvalue=1\nunit='CNY/t-km'\n[[factor]]\nkey='rail.unit_cost'\nvalue=2\nunit='CNY/t-km'", "error.scenario_contradiction"),
    "dropped and moved": ("[[drop]]\nindustry='水泥'\nplace='雅安'\n[[move]]\nindustry='水泥'\nfrom='雅安'\nto='绵阳'", "error.scenario_contradiction"),
    "dropped and added": (f"[[drop]]\nindustry='水泥'\nplace='雅安'\n[[add]]\ncategory='strengthen'\nindustry='水泥'\nplace='雅安'\nplan='{SICHUAN}'", "error.scenario_contradiction"),
}  # fmt: skip


@pytest.mark.parametrize("case", FAULTS)
def test_a_fault_is_named(case):
    text, key = FAULTS[case]
    with pytest.raises(SettingError) as fault:
        apply(BASE, scenario(text))
    assert fault.value.key == key
    for lang in ("zh", "en"):
        assert fault.value.message(lang)


@pytest.mark.parametrize("text", ["[[close]]\nplant='没有'", "[[drop]]\nindustry='水泥'\nplace='没有市'",
                                  "[[add]]\ncategory='park'\nindustry='水泥'\nsite='没有园'"])  # fmt: skip
def test_an_unknown_name_is_said_with_the_nearest(text):
    with pytest.raises(UnknownNameError):
        apply(BASE, scenario(text))


def test_the_same_edits_join_and_contradictions_carry_both_values():
    one = scenario(f"title='甲'\n[[add]]\ncategory='强化'\nindustry='水泥'\nplace='广元'\nplan='{SICHUAN}'\n"
                   "[[drop]]\nindustry='水泥'\nplace='雅安'")  # fmt: skip
    two = scenario(f"title='乙'\n[[add]]\ncategory='cultivate'\nindustry='cement'\nplace='510800'\nplan='{SICHUAN}'\n"
                   "[[drop]]\nindustry='cement'\nplace='511800'\n[[rerank]]\nindustry='水泥'\nplace='德阳'\nto='培育'")  # fmt: skip
    merged = merge(BASE, one, two)
    ((a, b),) = merged.contradictions
    assert (a["category"], b["category"]) == ("强化", "cultivate")
    assert sorted(e.kind for e in merged.scenario.edits) == ["drop", "rerank"]
    for side, category in enumerate(("strengthen", "cultivate")):
        kept = merge(BASE, one, two, prefer=side).scenario
        assert cement(apply(BASE, kept))["510800"] == category
    same = merge(BASE, one, one)
    assert same.contradictions == ()
    assert apply(BASE, same.scenario).key == apply(BASE, one).key


BOTH = "".join(
    f"[[add]]\ncategory='{category}'\nindustry='水泥'\nplace='广元'\nplan='{SICHUAN}'\n"
    for category in ("强化", "培育")
)


def test_one_industry_may_stand_in_one_region_in_two_categories():
    both = apply(BASE, scenario(BOTH))
    (row,) = difference(BASE, both).designations.to_dict("records")
    assert (row["change"], row["before"], row["after"]) == ("added", "", "cultivate|strengthen")
    # One of two that stand is dropped, the other ranked anew: each by its category.
    again = scenario(
        f"[[drop]]\nindustry='水泥'\nplace='广元'\ncategory='强化'\nplan='{SICHUAN}'\n"
        f"[[rerank]]\nindustry='水泥'\nplace='广元'\ncategory='培育'\nto='发展'\nplan='{SICHUAN}'"
    )
    (row,) = difference(both, apply(both, again)).designations.to_dict("records")
    assert (row["before"], row["after"]) == ("cultivate|strengthen", "develop")


def test_a_colleague_who_wants_more_contradicts_nothing():
    one = scenario(BOTH.split("[[add]]\n")[1].join(("[[add]]\n", "")))
    two = scenario(BOTH)
    for sides in ((one, two), (two, one)):
        merged = merge(BASE, *sides)
        assert merged.contradictions == ()
        assert apply(BASE, merged.scenario).key == apply(BASE, two).key
    three = scenario(BOTH.replace("培育", "核"))
    ((a, b),) = merge(BASE, two, three).contradictions
    assert (a["category"], b["category"]) == ("培育", "核")


def test_the_difference_counts_by_hand(edited):
    found = difference(BASE, edited)
    changes = found.designations["change"].value_counts().to_dict()
    assert changes == {"added": 3, "dropped": 2, "changed": 1}
    figures = found.figures.set_index("figure")["difference"]
    # Two added, one dropped; a move and a rank leave the number as it is.
    assert figures["designations"] == 1
    assert (figures["sites"], figures["plants"]) == (1, -1)
    back = difference(edited, BASE).figures.set_index("figure")["difference"]
    assert (figures + back).abs().max() < 1e-12


@settings(max_examples=40)
@given(st.text(max_size=60))
def test_no_text_brings_it_down(text):
    with suppress(AtlasError):
        apply(BASE, parse(text, "x"))


def test_words_and_codes_make_one_atlas():
    codes = "[[site]]\nid='a'\nname='a'\nkind='park'\nplace='宜宾'\nlon=104.6\nlat=28.8\n[[terminal]]\nmode='rail'\nplace='小南海站'"
    words = codes.replace("park", "园区").replace("rail", "铁路")
    assert apply(BASE, scenario(codes)).key == apply(BASE, scenario(words)).key


def test_a_site_moved_without_a_place_stands_where_its_point_is():
    site = next(row for row in BASE.records("sites") if row["lon"])
    lon, lat = (106.55, 29.56) if site["region_code"].startswith("51") else (104.0665, 30.5723)
    made = apply(BASE, scenario(f"[[site]]\nid='{site['site_id']}'\nlon={lon}\nlat={lat}"))
    row = next(r for r in made.records("sites") if r["site_id"] == site["site_id"])
    assert row["region_code"][:2] == ("50" if lon > 106 else "51")
    # Within its county nothing but the point changes.
    near = scenario(
        f"[[site]]\nid='{site['site_id']}'\nlon={float(site['lon']) + 1e-4:.5f}\nlat={site['lat']}"
    )
    row = next(r for r in apply(BASE, near).records("sites") if r["site_id"] == site["site_id"])
    assert row["region_code"] == site["region_code"]


def test_a_plant_is_listed_by_its_name():
    for code, called in (("cement-P100000125057", "北京立马水泥有限公司"), ("无此厂", "无此厂")):
        (made,) = parse(f"title='x'\n[[close]]\nplant='{code}'", "x").edits
        assert edit_said(Atlas.bundled(), made, "zh") == f"关停 {called}"


COUNTY = """
plan_id = "own"
title = "凤阳县规划"
short_title = "凤阳"
short_title_en = "Fengyang"
scope = "341126"
stage = "draft"
within = "341126"
place_level = "county"
[[designation]]
category = "cultivate"
industries = ["水泥"]
implied = ["凤阳县"]
locator = "一"
[[designation]]
category = "park"
industries = ["水泥"]
label = "武店镇"
label_id = "area-1"
inside = "凤阳县"
locator = "二"
"""


def _changes_of_a_county(text: str) -> list[tuple[str, ...]]:
    atlas = BASE.with_plan(file.read(BASE, COUNTY, "own.toml"))
    found = difference(atlas, apply(atlas, parse(text, "a.toml"))).designations
    return list(
        found[["change", "region_code", "place", "before", "after"]].itertuples(
            index=False, name=None
        )
    )


def test_a_county_and_a_town_in_it_without_a_point_are_two_places():
    """What the county lost was told of the town: 武店镇 培育、园区 → 园区."""
    drop = '[[drop]]\nindustry = "水泥"\nplace = "凤阳县"\n'
    assert _changes_of_a_county(drop) == [("dropped", "341126", "凤阳县", "cultivate", "")]


def test_an_edit_may_name_a_town_as_the_plan_does_and_leaves_it_behind():
    edit = '[[{0}]]\nindustry = "水泥"\n{1} = "武店镇"\n{2}'
    assert _changes_of_a_county(edit.format("drop", "place", "")) == [
        ("dropped", "341126", "武店镇", "park", "")
    ]
    # The town stood as one of 乐山 once its park was moved there.
    assert _changes_of_a_county(edit.format("move", "from", 'to = "乐山"\n')) == [
        ("dropped", "341126", "武店镇", "park", ""),
        ("added", "511100", "乐山市", "", "park"),
    ]


def test_designations_that_an_edit_could_mean_are_named_in_words():
    text = '[[add]]\nindustry = "水泥"\ncategory = "强化"\nplace = "凤阳县"\nplan = "own"\n'
    atlas = BASE.with_plan(file.read(BASE, COUNTY, "own.toml"))
    atlas = apply(atlas, parse(text, "a.toml"))
    drop = parse('[[drop]]\nindustry = "水泥"\nplace = "凤阳县"\n', "b.toml")
    with pytest.raises(SettingError) as fault:
        apply(atlas, drop)
    said = fault.value.message("zh")
    assert "培育（own，凤阳县）" in said
    assert "强化（own，凤阳县）" in said
