"""Targets of sentences and tables of many kinds: every goal found, nothing else."""

import pytest

from gis.plans.reader.goals.targets import targets
from gis.plans.reader.text.plain import plain
from tests.gis.plans.reader.goal_sentences import SENTENCES, TABLES


def stated(text: str) -> list[tuple[str, object, object, str, object]]:
    fields = ("value", "unit", "relation", "year")
    return [
        (str(r.values["indicator"]), *(r.values[f] for f in fields))
        for r in targets(plain(text).text)
    ]


def alike(found: str, wanted: str) -> bool:
    pairs = {wanted[k : k + 2] for k in range(len(wanted) - 1)}
    return (
        found in wanted
        or wanted in found
        or 2 * len(pairs & {found[k : k + 2] for k in range(len(found) - 1)}) >= len(pairs)
    )


@pytest.mark.parametrize("kind", ["sentences", "tables"])
def test_every_goal_is_found_and_nothing_else(kind):
    wrong = []
    for text, wanted, allowed in SENTENCES if kind == "sentences" else TABLES:
        left = stated(text)
        for goal in wanted:
            hit = next((f for f in left if f[1:] == goal[1:] and alike(f[0], goal[0])), None)
            if hit is None:
                wrong.append((text, "missed", goal))
            else:
                left.remove(hit)
        wrong += [
            (text, "not stated", f)
            for f in left
            if not any(f[1] == a[1] and alike(f[0], a[0]) for a in allowed)
        ]
    assert wrong == []


def test_a_row_tells_its_baseline_and_whether_it_binds():
    words = "指标\t单位\t2020年\t2025年\t属性\n单位产品能耗\t千克标准煤\t112\t≤105\t约束性"
    (record,) = targets(words)
    said = {
        key: record.values[key]
        for key in ("base_value", "base_year", "binding", "value", "relation")
    }
    assert said == {
        "base_value": 112,
        "base_year": 2020,
        "binding": "约束性",
        "value": 105,
        "relation": "<=",
    }
    assert words[record.start : record.end] == "单位产品能耗\t千克标准煤\t112\t≤105"


TABLED = "指标\t单位\t2025年\t2030年\t属性\n绿色建材产值\t亿元\t172\t260\t预期性\n"
SAID = "到2030年，全市绿色建材产业产值达到260亿元。\n"


@pytest.mark.parametrize("text", [SAID + TABLED, TABLED + SAID])
def test_a_goal_of_the_text_keeps_the_baseline_that_only_the_table_says(text):
    """The row of the table went as a repetition, and with it the figure without which no growth is known."""
    (record,) = targets(text)
    said = [record.values.get(key) for key in ("value", "base_value", "base_year", "binding")]
    assert said == [260, 172, 2025, "预期性"]


def test_an_empty_cell_keeps_its_place():
    words = plain("指标\t单位\t2020年\t2025年\n研发投入强度\t%\t\t3").text
    (record,) = targets(words)
    assert (record.values["value"], record.values["year"], "base_value" in record.values) == (
        3,
        2025,
        False,
    )


CARRIED = [
    (
        "“十二五”期间，规模以上工业增加值年均增长14%，到2015年达到260亿元，占GDP的比重达到48%。",
        [
            ("规模以上工业增加值", 260, "亿元", "=", 2015),
            ("规模以上工业增加值占GDP的比重", 48, "%", "=", 2015),
        ],
    ),
    (
        "到2015年，煤化工增加值达到80亿元，建材完成30亿元。",
        [("煤化工增加值", 80, "亿元", "=", 2015), ("建材增加值", 30, "亿元", "=", 2015)],
    ),
    (
        "到2027年，装备制造、生物医药两大产业产值分别突破1000亿元和500亿元。",
        [
            ("装备制造产业产值", 1000, "亿元", ">=", 2027),
            ("生物医药产业产值", 500, "亿元", ">=", 2027),
        ],
    ),
    (
        "2015年食品工业总产值将达到12.3万亿元，比2010年增长100%。",
        [
            ("食品工业总产值", 12.3, "万亿元", "=", 2015),
            ("食品工业总产值增长", 100, "%", "=", 2015),
        ],
    ),
    (
        "到2025年，新兴产业增加值占比年均提高1个百分点，力争达到28%。",
        [("新兴产业增加值占比", 28, "%", "=", 2025)],
    ),
    (
        "人均地区生产总值年均增长9%，到2020年绝对值超过11.5万元。",
        [("人均地区生产总值", 11.5, "万元", ">=", 2020)],
    ),
    (
        "“十五五”末，绿色工厂力争达到10家，能耗较2025年下降15%。",
        [("绿色工厂", 10, "家", "=", None)],
    ),
]


@pytest.mark.parametrize("case", CARRIED, ids=[text[:12] for text, _ in CARRIED])
def test_what_was_named_before_is_measured_on(case):
    text, wanted = case
    assert [goal for goal in wanted if goal not in stated(text)] == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("到2028年，石材产量达到2，400万吨。", [("石材产量", 2400, "万吨")]),
        ("到2028年，石材产量达到２，４００万吨。", [("石材产量", 2400, "万吨")]),
        ("到2028年，石材产值达到1，234，500万元。", [("石材产值", 1234500, "万元")]),
        (
            "到2028年，石材产值达到80亿元，企业3，200家。",
            [("石材产值", 80, "亿元"), ("企业", 3200, "家")],
        ),
        ("到2028年，石材产能达到2·4亿吨。", [("石材产能", 2.4, "亿吨")]),
        ("到二〇二八年，石材产值达到八十亿元。", [("石材产值", 80, "亿元")]),
        ("到二○二八年，石材产值达到80亿元。", [("石材产值", 80, "亿元")]),
        (
            "到2028年，石材、陶瓷产值分别达到80亿元、60亿元。",
            [("石材产值", 80, "亿元"), ("陶瓷产值", 60, "亿元")],
        ),
        # One figure is not said of both, and the other would be lost: no record, and the sentence is listed.
        ("到2028年，石材、陶瓷产值分别达到80亿元，60亿元。", []),
    ],
)
def test_figures_as_input_methods_write_them(sentence, expected):
    """Commas in full width, raised points and years in Chinese digits belong to the figure."""
    assert told(sentence) == expected


def told(sentence: str) -> list[tuple[object, ...]]:
    made = targets(plain(sentence).text)
    assert {r.values["year"] for r in made} <= {2028}
    return [(str(r.values["indicator"]), r.values["value"], str(r.values["unit"])) for r in made]


@pytest.mark.parametrize(
    "words", ["“3·15”行动带动12，300", "2025年，300家企业", "分别为100，200，300", "一九八〇年"]
)
def test_days_and_lists_stay_as_they_are(words):
    assert plain(words).text == words


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "到2028年，战略性新兴产业增加值占全市生产总值比重达到20%，增加值超过1万亿元。",
            [
                ("战略性新兴产业增加值占全市生产总值比重", 20, "%"),
                ("战略性新兴产业增加值", 1, "万亿元"),
            ],
        ),
        (
            "到2028年，规模以上工业完成总产值6700亿元，实现增加值1500亿元。",
            [("规模以上工业总产值", 6700, "亿元"), ("规模以上工业增加值", 1500, "亿元")],
        ),
    ],
)
def test_a_measure_alone_is_of_whom_the_one_before_was(sentence, expected):
    """增加值 is no growth (增加) of what stands before it."""
    assert told(sentence) == expected


# What is said of a goal, and what is not striven for.
SPOKEN_OF = (
    "打造3个千亿级产业集群的说法不实。",
    "培育壮大28条百亿级产业链的经验值得借鉴。",
    "争取三年不翻番。",
    "打造3个千亿级产业集群任务艰巨。",
    "打造3个千亿级产业集群培育库。",
    "要打造3个千亿级产业集群需30年。",
)


@pytest.mark.parametrize("text", SPOKEN_OF)
def test_what_is_said_of_a_goal_is_none(text: str) -> None:
    assert targets(plain(text).text) == []


def test_two_sizes_of_one_order_are_both_goals() -> None:
    """The second was lost without a word."""
    for text in ("即打造3个千亿级集群、5个百亿级集群。", "重点打造3个千亿级、5个百亿级产业集群。"):
        assert [goal[1] for goal in stated(text)] == [3, 5]


@pytest.mark.parametrize("before", ["在昆明率先实现", "率先实现", "在全省率先完成"])
def test_before_whom_a_goal_is_reached_is_no_part_of_its_measure(before):
    found = stated(f"力争到2025年{before}工业总产值突破2500亿元，力争3000亿元。")
    assert [goal[:2] for goal in found] == [("工业总产值", 2500), ("工业总产值", 3000)]
