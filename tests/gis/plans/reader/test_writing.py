"""A reading as a plan file, and what becomes of it in an atlas."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from gis.atlas import Atlas
from gis.plans import file, opened
from gis.plans.designations import level_of
from gis.plans.difference import difference, tables_of
from gis.plans.reader.reading import read
from gis.plans.reader.writing import document, identifier, to_toml
from gis.plans.title import short_title
from tests.gis.plans.reader.plan_text import TEXT

ATLAS = Atlas.bundled()


def test_a_plan_file_joins_the_atlas_with_every_record():
    reading = read(ATLAS, TEXT)
    content = to_toml(reading, "某规划.docx", "own-plan")
    atlas = ATLAS.with_plan(file.read(ATLAS, content, "own-plan.toml"))
    rows = [r for r in atlas.rows("designations") if r["plan_id"] == "own-plan"]
    assert {(r["category"], r["industry"], r["region_name"]) for r in rows} >= {
        ("strengthen", "水泥", "成都市"), ("cultivate", "新型显示", "宜宾市"), ("base", "绿色化工", "泸州市"),
    }  # fmt: skip
    values = {r["value"] for r in atlas.rows("targets") if r["plan_id"] == "own-plan"}
    assert values == {"4000", "12", "6", "30"}


def test_a_plan_of_a_city_that_names_its_counties_is_looked_at_by_county():
    content = to_toml(
        read(ATLAS, "山东省潍坊市规划\n强化寿光、诸城等市水泥产业集群。在全市发展氢能产业。"),
        "a.txt",
        "own",
    )
    atlas = ATLAS.with_plan(file.read(ATLAS, content, "own.toml"))
    assert level_of(atlas, ["own"]) == "county"
    assert level_of(atlas, ["own", "sichuan-2025-2027"]) == "prefecture"


def test_two_plans_of_one_name_are_told_apart():
    content = to_toml(read(ATLAS, TEXT), "a.txt", "own")
    atlas = ATLAS.with_plan(file.read(ATLAS, content, "own.toml"))
    atlas = atlas.with_plan(
        file.read(ATLAS, content.replace('plan_id = "own"', 'plan_id = "again"'), "again.toml")
    )
    assert [r["short_title"] for r in atlas.rows("plans")][-2:] == [
        "四川新材料产业 2025—2027",
        "四川新材料产业 2025—2027 · again",
    ]


def test_two_plans_of_one_province_and_the_same_years_have_two_names_in_either_language():
    titles = (
        "四川省氢能产业发展规划（2026—2028年）",
        "四川省低空经济产业发展规划（2026—2028年）",
        "四川省绿色建材产业发展规划（2026—2028年）",
    )
    atlas = ATLAS
    for number, title in enumerate(titles):
        content = to_toml(
            read(ATLAS, f"{title}\n强化成都、德阳等市水泥产业集群。"), "a.txt", f"own-{number}"
        )
        atlas = atlas.with_plan(file.read(ATLAS, content, "own.toml"))
    # They were all called Plan 2026–2028, Sichuan.
    assert [(r["short_title"], r["short_title_en"]) for r in atlas.rows("plans")][-3:] == [
        ("四川氢能产业 2026—2028", "Sichuan: 氢能产业 2026–2028"),
        ("四川低空经济产业 2026—2028", "Sichuan: 低空经济产业 2026–2028"),
        ("四川绿色建材产业 2026—2028", "Sichuan: green building materials 2026–2028"),
    ]


STAGES = {
    "某市规划\n（征求意见稿）\n一、目标": "draft_for_comment",
    "某市规划（草案公示）\n一、目标": "draft",
    "关于《某市规划》公开征求意见的公告\n现将《某市规划》公布，公众可在7月1日前提出意见。\n某市规划": "draft_for_comment",
    "某市规划\n现就本规划向社会征求意见。\n一、目标": "draft_for_comment",
    "某市规划\n送审稿\n一、目标": "draft",
    "某政办发〔2026〕7号\n某市规划\n一、目标": "in_force",
    # A letter that asks for opinions bears a number as well.
    "关于征求某市规划意见的函\n某发改函〔2026〕3号\n一、目标": "draft_for_comment",
    "某市规划（意见征集稿）\n一、目标": "draft_for_comment",
    "《某市规划（草案）》已经市政府同意，现印发给你们。\n某市规划": "in_force",
    # What other plans are, and how this one was made, says nothing of what it is.
    "某市规划\n根据《某省规划（征求意见稿）》和某政发〔2025〕1号，在广泛征求意见的基础上制定。\n一、目标": "not_stated",
    "某市规划\n一、目标\n（征求意见稿）": "not_stated",
}


@pytest.mark.parametrize(("words", "stage"), list(STAGES.items()))
def test_what_a_plan_is_stands_in_its_title_or_head_and_is_not_assumed(words, stage):
    plan = tomllib.loads(
        to_toml(read(ATLAS, f"{words}\n强化成都、德阳等市水泥产业集群。"), "a.txt")
    )
    assert plan["stage"] == stage
    assert (
        file.read(
            ATLAS,
            to_toml(read(ATLAS, f"{words}\n强化成都、德阳等市水泥产业集群。"), "a.txt"),
            "a.toml",
        ).tables["plans"][0]["stage"]
        == stage
    )


def test_a_section_that_is_a_numeral_alone_reads_as_one_in_tables_and_stays_as_it_is_in_the_file():
    content = to_toml(
        read(
            ATLAS,
            "四川省规划\n一、布局\n强化成都、德阳等市水泥产业集群。\n到2027年，水泥产值达到1000亿元。\n（二）其他\n在宜宾市发展玻璃产业。",
        ),
        "a.txt",
        "own",
    )
    plan = tomllib.loads(content)
    assert [record["locator"] for kind in ("designation", "target") for record in plan[kind]] == [
        "一",
        "一（二）",
        "一",
    ]
    tables = file.read(ATLAS, content, "own.toml").tables
    assert [row["locator"] for kind in ("designations", "targets") for row in tables[kind]] == [
        "一、",
        "一、",
        "一（二）",
        "一、",
    ]


def test_quotes_travel_with_the_file():
    plan = tomllib.loads(to_toml(read(ATLAS, TEXT), "a.txt"))
    assert all(record["quote"] in TEXT for record in plan["designation"])
    assert plan["scope"] == "510000"


def test_a_place_without_a_code_becomes_a_label_and_a_new_industry_is_added():
    content = to_toml(read(ATLAS, "支持川南重点发展量子芯片产业。", "四川"), "a.txt")
    plan = tomllib.loads(content)
    assert plan["designation"][0]["label"] == "川南"
    assert [x["name"] for x in plan["industry"]] == ["量子芯片"]
    made = file.read(ATLAS, content, "a.toml")
    assert made.tables["designations"][0]["place"] == "川南"
    assert made.tables["designations"][0]["region_code"] == ""


def test_what_was_said_before_of_one_industry_hides_no_other():
    text = "四川省规划\n在成都培育建设水泥产业集群。在成都、德阳培育建设水泥、新型显示产业集群。"
    made = file.read(ATLAS, to_toml(read(ATLAS, text), "a.txt"), "a.toml")
    assert sorted((r["industry"], r["region_name"]) for r in made.tables["designations"]) == [
        ("新型显示", "德阳市"), ("新型显示", "成都市"), ("水泥", "德阳市"), ("水泥", "成都市"),
    ]  # fmt: skip


@pytest.mark.parametrize("plan_id", ["wulong-2023-13", "sichuan-2025-2027"])
def test_a_plan_file_that_is_opened_and_saved_says_what_it_said(plan_id):
    path = Path(__file__).resolve().parents[4] / "data" / "plans" / f"{plan_id}.toml"
    content = path.read_text(encoding="utf-8")
    opened_plan = opened.records(ATLAS, content, path.name)
    again = file.read(ATLAS, document(opened_plan, path.name, plan_id), "again")
    before = file.read(ATLAS, content, path.name)
    for table, rows in before.tables.items():
        assert sorted(map(str, again.tables[table])) == sorted(map(str, rows))
    assert opened.carried_count(opened_plan) > 0


def test_hostile_words_stay_words():
    text = '强化成都"]]\n[x]\ny="、德阳等市水泥产业集群。'
    assert tomllib.loads(to_toml(read(ATLAS, text, "四川"), 'a"b.txt'))["plan_id"].startswith(
        ("a-b", "plan-")
    )


def test_ids_come_from_the_name_of_the_file():
    assert identifier("Hubei 2024.docx") == "hubei-2024"
    assert identifier("规划.docx") != identifier("方案.docx")


def test_two_editions_differ_by_what_was_changed():
    def tables(text):
        return file.read(ATLAS, to_toml(read(ATLAS, text), "a.txt", "a"), "a").tables

    old = tables(
        "四川省规划\n强化成都、德阳等市水泥产业集群。\n到2027年，产值达到400亿元，企业达到5家。"
    )
    new = tables(
        "四川省规划\n在成都、绵阳等市培育建设水泥产业集群。\n到2027年，产值达到500亿元，专利达到9项。"
    )
    found = difference(old, new)
    assert {(r.change, r.place) for r in found.designations.itertuples()} == {
        ("changed", "成都市"), ("dropped", "德阳市"), ("added", "绵阳市"),
    }  # fmt: skip
    assert {(r.change, r.before, r.after) for r in found.targets.itertuples()} == {
        ("changed", "400", "500"), ("dropped", "5", ""), ("added", "", "9"),
    }  # fmt: skip


def test_output_and_revenue_are_two_targets_and_a_new_wording_is_said():
    def rows(*named):
        blank = {"value_max": "", "value_text": "", "relation": "=", "year": "2027"}
        return {
            "designations": (),
            "targets": tuple({**blank, "indicator": n, "unit": u, "value": v} for n, u, v in named),
        }

    old = rows(("绿色建材产业产值", "亿元", "1000"), ("绿色建材龙头企业数量", "家", "10"))
    new = rows(("绿色建材产业营业收入", "亿元", "500"), ("绿色建材龙头企业", "家", "12"))
    found = [
        (r.change, r.indicator, r.before, r.after)
        for r in difference(old, new).targets.itertuples()
    ]
    assert found == [
        ("added", "绿色建材产业营业收入", "", "500"),
        ("dropped", "绿色建材产业产值", "1000", ""),
        ("changed", "绿色建材龙头企业数量 → 绿色建材龙头企业", "10", "12"),
    ]


def test_a_plan_does_not_differ_from_itself():
    rows = tables_of(ATLAS, "wulong-2023-13")
    found = difference(rows, rows)
    assert set(found.designations["change"]) | set(found.targets["change"]) == {"kept"}


def test_a_partner_is_tied_to_the_plan_and_what_is_received_comes_from_somewhere():
    words = "广元市规划\n加强与绵阳市、南充市协同发展。积极承接成都、重庆产业转移。发挥利州区作用，辐射带动青川县发展。产品销往陕西省、甘肃省市场。"
    links = tomllib.loads(to_toml(read(ATLAS, words), "a.txt", "own-plan"))["link"]
    ends = [
        {
            key: value
            for key, value in link.items()
            if key.endswith(("members", "places", "_to", "_from"))
        }
        for link in links
    ]
    assert ends == [
        {"members": ["绵阳市", "南充市"], "implied_members": ["广元市"]},
        {"from_places": ["成都", "重庆"], "implied_to": ["广元市"]},
        {"from_places": ["利州区"], "to_places": ["青川县"]},
        {"implied_from": ["广元市"], "to_places": ["陕西省", "甘肃省"]},
    ]


def test_an_end_that_a_plan_leaves_unsaid_is_not_the_region_around_the_other():
    words = (
        "四川省规划\n支持德阳、内江承接产业外溢。积极承接成都产业转移。辐射带动绵阳市、陕西省发展。加强与南充市协同发展。"
        "支持陕西省承接产业转移。引导产业转移至贵州省。"
    )
    links = tomllib.loads(to_toml(read(ATLAS, words), "a.txt", "own-plan"))["link"]
    ends = [
        {
            key: value
            for key, value in link.items()
            if key.endswith(("members", "places", "_to", "_from"))
        }
        for link in links
    ]
    assert ends == [
        {"to_places": ["德阳", "内江"]},
        {"from_places": ["成都"]},
        {"to_places": ["绵阳市", "陕西省"]},
        {"members": ["南充市"]},
        {"to_places": ["陕西省"]},
        {"implied_from": ["四川省"], "to_places": ["贵州省"]},
    ]


def test_what_a_text_says_twice_is_one_chain_and_one_incentive():
    said = "建设石灰石—精品骨料—高性能混凝土供应链。对新认定的省级企业给予最高100万元奖励。"
    plan = tomllib.loads(
        to_toml(read(ATLAS, f"四川省规划\n一、甲\n{said}\n二、乙\n{said}"), "a.txt")
    )
    assert (len(plan["chain"]), len(plan["incentive"])) == (1, 1)


def test_a_county_whose_name_several_cities_have_is_that_of_its_city_in_the_plan_file_too():
    words = "江苏省规划\n南京市：在鼓楼区发展软件产业。\n徐州市：在鼓楼区、云龙区发展水泥产业。与南京市合作，在海州区发展玻璃产业。\n在鼓楼区发展钢铁产业。"
    reading = read(ATLAS, words)
    shown = [(row["places"], row["region_codes"]) for row in reading.to_dict()["designations"]]
    assert shown == [
        (["鼓楼区"], ["320106"]), (["鼓楼区", "云龙区"], ["320302", "320303"]), (["海州区"], ["320706"]), (["鼓楼区"], [None]),
    ]  # fmt: skip
    rows = file.read(ATLAS, to_toml(reading, "a.txt", "own"), "own.toml").tables["designations"]
    assert [(row["industry"], row["region_code"] or None) for row in rows] == [
        ("软件", "320106"), ("水泥", "320302"), ("水泥", "320303"), ("玻璃", "320706"), ("钢铁", None),
    ]  # fmt: skip
    # A city's own plan means its own county, unless the line is another city's.
    named = "南京市规划\n与福州市合作，在鼓楼区发展玻璃产业。\n徐州市：鼓楼区发展铝产业。"
    assert [row["region_codes"] for row in read(ATLAS, named).to_dict()["designations"]] == [
        ["320106"],
        ["320302"],
    ]


def test_a_short_title_says_who_once_and_is_whole_where_one_sign_would_be_left():
    titles = {
        "我的规划": "四川省",
        "云南省昆明市规划": "昆明市",
        "云南省昆明市水泥规划": "昆明市",
        "与昆明市合作的规划": "四川省",
    }
    assert [short_title(*each) for each in titles.items()] == [
        "我的规划",
        "昆明规划",
        "昆明水泥",
        "四川与昆明市合作",
    ]


def test_goals_of_one_indicator_are_told_apart_by_the_places_that_they_are_for():
    def goal(scope, value):
        return {
            "indicator": "产值", "scope": scope, "unit": "亿元", "year": "2030", "relation": ">=", "value": value,
            "value_max": "", "value_text": "",
        }  # fmt: skip

    every, county = goal("", "100"), goal("每个县", "20")
    swapped = difference(
        {"designations": (), "targets": (every, county)},
        {"designations": (), "targets": (county, every)},
    )
    assert [(r.change, r.indicator, r.before, r.after) for r in swapped.targets.itertuples()] == [
        ("kept", "产值", ">=100", ">=100"), ("kept", "产值（每个县）", ">=20", ">=20"),
    ]  # fmt: skip
    moved = difference(
        {"designations": (), "targets": (county,)},
        {"designations": (), "targets": (goal("每个镇", "20"),)},
    )
    assert [(r.change, r.indicator) for r in moved.targets.itertuples()] == [
        ("changed", "产值（每个县） → 产值（每个镇）")
    ]


def test_how_much_a_plan_says_of_a_mineral_goes_into_its_file():
    words = (
        "安宁市规划\n安宁市富含磷矿，发展磷化工产业。安宁市磷矿储量9.2亿吨。安宁市石灰石资源丰富。"
    )
    plan = tomllib.loads(to_toml(read(ATLAS, words), "a.txt", "own-plan"))
    said = [(one["minerals"], one.get("note"), one.get("note_en")) for one in plan["mineral"]]
    assert sorted(said, key=str) == [
        (["石灰石"], None, None),
        (["磷矿"], "原文写 9.2亿吨", "9.2亿吨 in the plan's words"),
    ]
