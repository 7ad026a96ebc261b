"""Dossiers: what concerns a region, how, and what its neighbours have."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commands import dossier_text
from gis import catalog
from gis.atlas import Atlas
from gis.errors import UnknownNameError
from gis.plans import topics
from gis.plans.dossier import dossier
from gis.regions import english, tree
from gis.schema import COUNTRY_CODE
from gis.words import catalogue


def reaches(records):
    return [record["reach"] for record in records]


def test_chengdu():
    chengdu = dossier(Atlas.bundled(), "510100")
    assert chengdu.region["name"] == "成都市"
    assert chengdu.region["parents"] == [
        {"adcode": "510000", "name": "四川省", "level": "province"}
    ]
    assert 14000 < chengdu.region["area_km2"] < 14700  # official: 14,335 km²
    own = [r for r in chengdu.designations if r["reach"] == "own"]
    assert len([r for r in own if r["category"] == "strengthen"]) == 3
    assert [r["region_code"] for r in chengdu.designations if r["reach"] == "inside"] == ["510113"]
    assert [site["site_id"] for site in chengdu.sites] == ["sichuan-2025-2027/qingbaijiang"]
    partners = {r["place"] for r in chengdu.links if r["kind"] == "collaboration"}
    assert {"成都", "德阳", "雅安", "达州"} <= partners
    assert {n["name"] for n in chengdu.neighbours} == {
        "德阳市",
        "眉山市",
        "雅安市",
        "资阳市",
        "阿坝藏族羌族自治州",
    }
    deyang = next(n for n in chengdu.neighbours if n["name"] == "德阳市")
    assert {"category": "strengthen", "industry": "水泥"}.items() <= deyang["designations"][
        0
    ].items()


def test_people_and_output_of_every_city_are_stated_not_only_of_those_in_a_plan():
    said = {
        (record["indicator"], record["year"]): (record["value"], record["unit"], record["source"])
        for record in dossier(Atlas.bundled(), "610100").statistics
    }
    assert said["gdp", 2023] == (12011.0, "亿元", "《中国城市统计年鉴2024》，全市")
    assert said["population_census", 2020][:2] == (12_183_280.0, "人")
    assert [year for name, year in said if name == "gdp"] == list(range(2019, 2026))


def test_province_wide_records_are_marked_as_wider():
    yichang = dossier(Atlas.bundled(), "420500")
    wide = [r for r in yichang.designations if r["region_code"] == "420000"]
    assert wide
    assert set(reaches(wide)) == {"wider"}
    assert {r["region_code"] for r in yichang.targets} == {"420000", COUNTRY_CODE}
    assert set(reaches(yichang.targets)) == {"wider"}


def test_wulong():
    wulong = dossier(Atlas.bundled(), "500156")
    assert len(wulong.sites) == 10
    assert {r["place"] for r in wulong.links if r["link_id"] == "wulong-2023-13/partners"} == {
        "南川区",
        "涪陵区",
        "长寿区",
        "武隆区",
    }
    assert {n["name"] for n in wulong.neighbours} >= {"涪陵区", "南川区", "彭水苗族土家族自治县"}
    assert "own" in reaches(wulong.targets)


def test_own_scope_of_a_target_is_kept_beside_the_reach():
    """A target's own column ``scope`` (每个国家试点城市) is not overwritten."""
    hubei = dossier(Atlas.bundled(), "420000")
    assert {t["scope"] for t in hubei.targets} == {None, "每个国家试点城市"}


def test_a_municipality_has_cities_as_neighbours():
    names = {n["name"] for n in dossier(Atlas.bundled(), "500000").neighbours}
    assert {"广安市", "达州市", "泸州市"} <= names
    assert "四川省" not in names


def test_an_island_and_a_region_without_records():
    haikou = dossier(Atlas.bundled(), "460300")
    assert haikou.neighbours == ()
    assert haikou.designations == ()
    assert haikou.sites == ()


def test_an_unknown_code():
    with pytest.raises(UnknownNameError):
        dossier(Atlas.bundled(), "999999")


@given(st.sampled_from(sorted(tree.places(Atlas.bundled()))))
@settings(max_examples=40, deadline=None)
def test_every_dossier_is_json_and_text_in_both_languages(adcode):
    found = dossier(Atlas.bundled(), adcode)
    json.dumps(found.to_dict(), ensure_ascii=False, allow_nan=False)
    for lang in catalogue.LANGUAGES:
        label = english.told(Atlas.bundled(), tree.label(Atlas.bundled(), adcode), lang)
        assert dossier_text.text(found, lang).startswith(label)
    order = ["own", "inside", "wider"]
    for records in (found.designations, found.targets, found.incentives):
        assert reaches(records) == sorted(reaches(records), key=order.index)


def test_no_record_is_lost():
    """Conservation: what is inside a province is the sum over what stands in its regions."""
    for province in ("510000", "420000", "500000"):
        inside = [
            r for r in dossier(Atlas.bundled(), province).designations if r["reach"] != "wider"
        ]
        codes = {province} | tree.descendants(Atlas.bundled(), province)
        assert len(inside) == sum(r["region_code"] in codes for r in catalog.rows("designations"))


def test_the_tables_say_what_a_plan_softens_and_who_gets_what():
    """力争 and the grade of the recipient stood in the data alone: a goal to strive for read as a promise."""
    atlas = Atlas.bundled()
    sheets = dossier_text.tables(dossier(atlas, "510000"), "zh")
    goals = dict(zip(sheets["目标与要求"]["指标"], sheets["目标与要求"]["数值"], strict=True))
    assert goals["政府采购支持绿色建材政策在“3+8”重点地区的覆盖"] == "全覆盖（力争）"
    rows = dossier_text.tables(dossier(atlas, "500156"), "zh")["目标与要求"]
    assert rows.loc[rows["指标"] == "市级企业技术研究中心", "数值"].tolist() == ["1 个（力争）"]
    graded = [
        {**row, "measure": "新建园区奖励", "recipient_level": "省级"}
        if row["incentive_id"] == "liaocheng-measures/digital-cap" else row
        for row in atlas.records("incentives")
    ]  # fmt: skip
    own = dossier_text.tables(dossier(atlas.with_rows({"incentives": graded}), "371500"), "zh")
    assert "新建园区奖励（省级）" in own["政策"]["措施"].tolist()


def test_a_goal_says_what_it_is_counted_from():
    """The base and its year stood in the JSON alone; 年均增长 from a base that nobody sees is no goal."""
    found = dossier(Atlas.bundled(), "510000")
    goals = dossier_text.tables(found, "zh")["目标与要求"].set_index("数值")["基期"]
    said, _, note = goals["1,000 张"].partition("；")
    assert said == "774 张（2024"
    assert note.startswith("截至2024年9月")
    assert (goals == "").sum() == len(goals) - 1
    assert "Base" in dossier_text.tables(found, "en")["Targets and requirements"]
    (one,) = [row for row in found.targets if row["base_value"] == 774]
    alone = replace(
        found, targets=(one | {"base_value": None, "base_note": None, "base_note_en": None},)
    )
    assert dossier_text.tables(alone, "zh")["目标与要求"]["基期"].tolist() == ["2024"]


def test_the_language_of_the_tables_is_that_asked_for():
    """Regions, units, sources and reaches asked the run for its language; outside an English run they were Chinese."""
    found = dossier(Atlas.bundled(), "510100")
    sheets = dossier_text.tables(found, "en")
    goals = sheets["Targets and requirements"].set_index("indicator")
    assert goals.loc["Yearly revenue of green building materials", "value"] == "≥ 300 bn CNY"
    assert (
        "Cut in the number of fired brick and tile lines (the other 15 key cities)" in goals.index
    )
    assert goals["reach"].unique().tolist() == ["wider"]
    links = sheets["Links"]
    assert links["topic"].unique().tolist() == [
        "Basalt fibre reinforced materials, High-performance fillers, Comprehensive use of resources",
    ]  # fmt: skip
    assert links["region"].tolist() == ["Chengdu 成都", "Deyang 德阳", "Ya'an 雅安", "Dazhou 达州"]


def test_every_topic_of_the_bundled_links_has_english_words():
    rows = Atlas.bundled().rows("links")
    told = {topics.said(Atlas.bundled(), row["topic"], "en") for row in rows}
    assert all(words.isascii() for words in told)
