"""Targets: indicator, number, bound and year, on sentences written for the tests."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.goals.targets import targets
from gis.plans.reader.reading import read


def found(text: str) -> list[tuple[str, object, str, str, object]]:
    return [
        (
            str(t.values["indicator"]), t.values["value"], str(t.values["unit"]),
            str(t.values["relation"]), t.values["year"],
        )
        for t in targets(text)
    ]  # fmt: skip


CASES = {
    "four bounds": (
        "到2027年，产值超过300亿元，能耗下降13%左右，水泥产能控制在1.2亿吨以内，研发投入强度达到3%。",
        [
            ("产值", 300, "亿元", ">=", 2027),
            ("能耗下降", 13, "%", "~", 2027),
            ("水泥产能", 1.2, "亿吨", "<=", 2027),
            ("研发投入强度", 3, "%", "=", 2027),
        ],
    ),
    "bullets inherit the year": (
        "二、目标\n到2026年，基本建成体系。\n——规模。产值突破500亿元。\n——平台。建成2个以上创新中心。",
        [("产值", 500, "亿元", ">=", 2026), ("创新中心", 2, "个", ">=", 2026)],
    ),
    "a new year takes over": (
        "到2024年，产值达到100亿元，2025年达到120亿元。",
        [("产值", 100, "亿元", "=", 2024), ("产值", 120, "亿元", "=", 2025)],
    ),
    "number before and after the noun": (
        "到2027年，培育6个以上特色集群，建设应用案例30个，链主企业不少于10家。",
        [
            ("特色集群", 6, "个", ">=", 2027),
            ("应用案例", 30, "个", "=", 2027),
            ("链主企业", 10, "家", ">=", 2027),
        ],
    ),
    "a threshold belongs to the indicator": (
        "到2025年，年产值超10亿元的龙头企业2家以上、年产值超5亿元企业3家，培育3家营收超50亿元的企业。",
        [
            ("年产值超10亿元的龙头企业", 2, "家", ">=", 2025),
            ("年产值超5亿元企业", 3, "家", "=", 2025),
            ("营收超50亿元的企业", 3, "家", "=", 2025),
        ],
    ),
    "distributive": (
        "到2022年，水泥产能、玻璃产能分别控制在6000万吨、4500万重量箱以内。",
        [("水泥产能", 6000, "万吨", "<=", 2022), ("玻璃产能", 4500, "万重量箱", "<=", 2022)],
    ),
    "growth of the same indicator": (
        "到2027年，产值达到1000亿元，年均增长15%以上。",
        [("产值", 1000, "亿元", "=", 2027), ("产值年均增长", 15, "%", ">=", 2027)],
    ),
    "ranges and numbers in words": (
        "到2030年，力争新材料规模达到五千亿元，形成2-3个千亿级集群。",
        [("新材料规模", 5000, "亿元", "=", 2030), ("千亿级集群", 2, "个", "=", 2030)],
    ),
    "where a share stands today is no goal": (
        "到2025年，深加工率由20%提高到35%，冶炼企业由目前的21家减少至6家。",
        [("深加工率", 35, "%", "=", 2025), ("冶炼企业", 6, "家", "=", 2025)],
    ),
    "how large a plant is": (
        "到2025年，推动120万吨/年聚酯项目建设，聚酯产量达到300万吨。",
        [("聚酯产量", 300, "万吨", "=", 2025)],
    ),
    "a trade is not 尚未": (
        "到2025年，时尚产业产值达到800亿元。",
        [("时尚产业产值", 800, "亿元", "=", 2025)],
    ),
    "a sum before its noun": (
        "到2025年，力争实现1000亿元茶业综合产值。",
        [("茶业综合产值", 1000, "亿元", "=", 2025)],
    ),
    "how large the clusters are": ("到2025年，食品产业形成甲县超200亿元的产业集群。", []),
    "worded": ("到2027年，力争实现重点县市全覆盖。", [("重点县市", None, "None", "=", 2027)]),
    "a requirement has no year": (
        "工程款支付比例不低于已完工价款的80%。",
        [("工程款支付比例", 80, "%", ">=", None)],
    ),
    "no baseline": ("2023年产值超过3000亿元，现有企业613家，从业人员达到2万多人。", []),
    "a later sentence looks back": (
        "到2025年，产值达到700亿元。2020年，产值576亿元，占全省的6.8%。",
        [("产值", 700, "亿元", "=", 2025)],
    ),
    "no incentive": ("到2025年，对新认定的国家级企业给予最高200万元奖励。", []),
    "no counts of lists, scheme digits or roles": (
        "到2026年，12条重点产业链水平全面提升，实现“1269”目标，打造1个核心区——九江。",
        [],
    ),
    "no threshold of projects": (
        "到2025年，推动产能低于6000万标砖的生产线整合，加快2500t/d以下熟料生产线改造。",
        [],
    ),
    "a headline is one target with its body": (
        "产值力争达到1600亿！\n到2026年，产业链产值力争达到1600亿元。",
        [("产业链产值", 1600, "亿元", "=", 2026)],
    ),
    "shares in tenths": (
        "到2027年，绿色建材占比达到七成以上，本地配套率达到八成五，装配式建筑占比提高到四至五成。",
        [
            ("绿色建材占比", 70, "%", ">=", 2027),
            ("本地配套率", 85, "%", "=", 2027),
            ("装配式建筑占比", 40, "%", "=", 2027),
        ],
    ),
    "words with 成 that are no shares": (
        "到2027年，三成都市圈一成不变，建成园区2个。",
        [("园区", 2, "个", "=", 2027)],
    ),
    "no list number, modality or year in an indicator": (
        "五、力争2030年单位能耗比2025年下降13.5个百分点。5．2035年单位水耗力争比2025年下降16%。",
        [("单位能耗下降", 13.5, "个百分点", "=", 2030), ("单位水耗下降", 16, "%", "=", 2035)],
    ),
    "a five-year plan is a span, its year not in the text": (
        "“十五五”末，水泥熟料产能压减1,200万吨。到“十四五”末，石材产值达到300亿元。",
        [("水泥熟料产能压减", 1200, "万吨", "=", None), ("石材产值", 300, "亿元", "=", None)],
    ),
    "a heading names the five-year plan": (
        "（一）“十五五”末目标\n水泥熟料产能压减1,200万吨。",
        [("水泥熟料产能压减", 1200, "万吨", "=", None)],
    ),
    "a five-year plan that was over before this one": (
        "某市建材产业规划（2026—2030年）\n“十四五”期间，新增规上企业100家。",
        [],
    ),
    "the base year of a fall is no goal": (
        "到2025年，单位能耗比2020年下降14%。",
        [("单位能耗下降", 14, "%", "=", 2025)],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_sentence_gives_its_targets(case):
    text, expected = CASES[case]
    assert found(text) == expected


def test_a_range_keeps_both_ends_and_a_threshold_is_kept_apart():
    (record,) = targets("到2027年，培育3-5家产值超百亿元的企业。")
    assert (record.values["value"], record.values["value_max"]) == (3, 5)
    assert record.values["inner_threshold"] == "百亿元"


def test_the_base_year_of_a_change_is_kept():
    (record,) = targets("力争2030年单位能耗比2025年下降13.5个百分点。")
    assert (record.values["year"], record.values["base_year"]) == (2030, 2025)


def test_a_span_without_a_year_is_a_period():
    (record,) = targets("力争用3年时间，规上工业产值突破3000亿元。")
    assert (record.values["year"], record.values["period"]) == (None, "3年")
    (record,) = targets("到“十五五”末，规上工业产值突破3000亿元。")
    said = {key: record.values.get(key) for key in ("year", "period", "period_end")}
    assert said == {"year": None, "period": "“十五五”末", "period_end": 2030}


def test_a_suspect_number_is_kept_as_written_and_flagged():
    from gis.atlas import Atlas
    from gis.plans.reader.reading import read

    text = "全省400余家建材企业取得认证。\n到2027年，取得认证的建材企业达到5家。"
    made = read(Atlas.bundled(), text, "四川")
    (record,) = made.of("targets")
    assert (record.values["value"], record.values["suspect"]) == (5, True)
    assert [gap.reason for gap in made.gaps] == ["suspect"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("压减电瓷产能12万吨。", [("压减电瓷产能", 12, "万吨", "=")]),
        (
            "支持湘东区做强工业陶瓷，逐步淘汰电瓷产能12万吨以上。",
            [("淘汰电瓷产能", 12, "万吨", ">=")],
        ),
        # Without its verb the second would read as what is to be made.
        (
            "推进减量，压减电瓷产能12万吨、建筑陶瓷300万平方米。",
            [("压减电瓷产能", 12, "万吨", "="), ("压减建筑陶瓷", 300, "万平方米", "=")],
        ),
        (
            "压减电瓷产能12万吨、新建储能产能5万千瓦。",
            [("压减电瓷产能", 12, "万吨", "="), ("储能产能", 5, "万千瓦", "=")],
        ),
        # What was done, and what works are called by, is none.
        ("近年来，全市压减电瓷产能12万吨。", []),
        ("淘汰12万吨以下电瓷生产线。", []),
    ],
)
def test_so_much_capacity_that_is_ordered_to_go_is_a_goal(words, expected):
    assert [goal[:4] for goal in found("萍乡市规划\n" + words)] == expected


def test_capacity_that_goes_from_places_behind_the_verb_goes_there():
    made = read(Atlas.bundled(), "萍乡市规划\n压减湘东区、上栗县落后电瓷产能12万吨。")
    assert [
        (r.values["category"], r.values["places"], r.values["industries"])
        for r in made.of("designations")
    ] == [("phase_out", ["湘东区", "上栗县"], ["电瓷"])]


@pytest.mark.parametrize(
    ("words", "indicator"),
    [
        ("计划三年内实现9个项目投产。", "项目投产"),
        ("拟在两年内建成9个冷链园。", "冷链园"),
        ("计划3-5年内引进电瓷企业9家。", "电瓷企业"),
        ("计划用三年时间实现9家企业上市。", "企业上市"),
        ("计划18个月内建成9座冷库。", "冷库"),
        ("计划到2031年实现9个项目投产。", "项目投产"),
    ],
)
def test_when_it_is_planned_is_no_part_of_what_is_counted(words, indicator):
    assert [(goal[0], goal[1]) for goal in found(words)] == [(indicator, 9)]
