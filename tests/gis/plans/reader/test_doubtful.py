"""What must not be read as more than it says: figures beside figures, ragged tables, lists inside sentences, what is not to be."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.formats.txt import extract_markdown
from gis.plans.reader.reading import read
from gis.plans.reader.text.plain import plain

ATLAS = Atlas.bundled()


def goals(text: str) -> list[tuple[float | None, str | None, int | None]]:
    return [
        (r.values["value"], r.values["unit"], r.values["year"])
        for r in read(ATLAS, text, "130000").of("targets")
    ]


def said(text: str) -> list[tuple[str, str, str]]:
    found = read(ATLAS, text, "130000").of("designations")
    return [
        (r.values["category"], r.values["industry"], "、".join(r.values["places"])) for r in found
    ]


@pytest.mark.parametrize(
    ("ahead", "count"),
    [
        ("按照国家标准，全面执行GB/T 39972-2021", 5),
        ("附件：纺织产业集群主要经济指标，2020、2021、2022", 30),
        ("信息来源：省工业和信息化厅，发布时间：2021-05-10", 5),
        ("三、重点任务，保障措施……………………………………12", 3),
        ("一是做强主业，二是壮大龙头企业，其中上市公司2", 10),
    ],
)
def test_a_code_a_year_and_a_page_are_not_the_head_of_the_next_lines_figure(ahead, count):
    values = [value for value, _, _ in goals(f"{ahead}\n{count}个集群到2027年产值达到100亿元。")]
    assert set(values) <= {count, 100}
    assert plain(f"{ahead}\n{count}个集群到2027年产值达到100亿元。").text.count("\n") == 1


def test_lines_side_by_side_that_open_or_end_alike_are_a_list():
    text = "\n".join(
        f"到2027年，{county}重点发展{goods}产业"
        for county, goods in (
            ("清河县", "羊绒、毛纺"),
            ("安平县", "丝网、五金"),
            ("高阳县", "毛巾、印染"),
            ("辛集市", "皮革、服装"),
        )
    )
    assert said(text) == [
        ("develop", "羊绒、毛纺", "清河县"),
        ("develop", "丝网、五金", "安平县"),
        ("develop", "毛巾、印染", "高阳县"),
        ("develop", "皮革、服装", "辛集市"),
    ]


def test_a_list_inside_an_item_does_not_overturn_the_headings():
    text = "一、发展目标\n（一）总体目标。到2027年，力争做到以下三点：一、产值达到500亿元。二、企业达到30家。三、出口达到5亿美元。\n（二）空间布局。在清河县发展羊绒产业集群。"
    assert goals(text) == [(500, "亿元", 2027), (30, "家", 2027), (5, "亿美元", 2027)]
    assert goals(text.replace("\n", "\n\u3000\u3000")) == goals(text)
    assert [one["locator"] for one in read(ATLAS, text, "130000").to_dict()["designations"]] == [
        "一（二）"
    ]


def test_a_table_by_blanks_with_an_empty_cell_is_left_unread():
    rows = "指标   2020年   2025年   2030年\n产值（亿元）   120   200   300\n企业（家）   10   20   30\n能耗下降（%）            13.5   15"
    assert goals(rows) == []
    assert goals(rows.rsplit("\n", 1)[0]) != []


@pytest.mark.parametrize(
    "text",
    [
        "省委工作报告指出，2023年，全省纺织产业产值达到500亿元。",
        "某企业拟投资5亿元，规划建设3个基地。",
        "外省规划布局8个产业基地，值得我们借鉴。",
    ],
)
def test_what_was_and_what_others_plan_is_no_goal(text):
    assert goals(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "不得取消清河县化工集中区的化工定位。",
        "防止钢铁产业迁出唐山市。",
        "钢铁行业压减产能任务主要包括石家庄以外的邯郸、唐山。",
    ],
)
def test_what_is_not_to_be_withdrawn_is_not(text):
    assert said(text) == []


def test_the_next_place_is_no_further_trade():
    assert not any(
        "安平" in trade for _, trade, _ in said("在清河县重点发展羊绒以及安平县丝网产业。")
    )


def test_two_tildes_between_figures_are_a_range():
    made = extract_markdown("产值30~~40亿元，出口5~~6亿美元，~~删去的话~~保留。".encode(), "a.md")
    assert made.text == "产值30~40亿元，出口5~6亿美元，保留。"


def test_two_metals_are_not_two_years():
    found = goals("到2025年产值达到80亿元、2030年达到100亿元，铜、铝产量达到6万吨、9万吨。")
    assert (80, "亿元", 2025) in found
    assert (9, "万吨", 2030) not in found


def test_a_park_does_not_have_the_leading_trade_of_the_next_one():
    assert said("清河经济开发区位于县城东部。安平高新区：主导产业为丝网。") == [
        ("park", "丝网", "安平高新区")
    ]
