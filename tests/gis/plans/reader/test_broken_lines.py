"""Texts whose lines a program broke, inside words and figures: they say what they say whole."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read
from gis.plans.reader.text.plain import plain

ATLAS = Atlas.bundled()


def broken(text: str, width: int) -> str:
    """Break every line of a text after so many signs, as programs do that save a page as text."""
    return "\n".join(
        line[k : k + width] for line in text.split("\n") for k in range(0, len(line), width)
    )


BROKEN = (
    "某省绿色建材产业行动计划\n"
    "到2028年，全省绿色建材产业总产值超过3600亿元，年均增长11%以上。总计培育30个以上特色产业集群，建设50项以上应用示范工程。\n"
    "支持永修县、德安县发展高端陶瓷产业，打造湖口水泥制品生产基地，推动彭泽新型墙材产业做大做强，单位产品能耗下降1.5%左右。\n"
)


@pytest.mark.parametrize("width", range(20, 61))
def test_a_text_broken_inside_figures_says_what_it_says_whole(width):
    # 3 and 600亿元 on two lines once gave a goal of 600, 3 and 0个 one of 0.
    whole = [
        (r.values["indicator"], r.values["value"], r.values["unit"], r.values["year"])
        for r in read(ATLAS, BROKEN).of("targets")
    ]
    assert ("绿色建材产业总产值", 3600, "亿元", 2028) in whole
    assert ("特色产业集群", 30, "个", 2028) in whole
    found = [
        (r.values["indicator"], r.values["value"], r.values["unit"], r.values["year"])
        for r in read(ATLAS, broken(BROKEN, width)).of("targets")
    ]
    assert found == whole


def test_rows_of_figures_are_no_figure_broken_in_two():
    rows = "一季度  规模以上工业企业产值合计约  500\n2季度  规模以上工业企业产值合计约  620\n3季度  规模以上工业企业产值合计约  710"
    assert plain(rows).text.split("\n")[0].endswith("500")


def test_a_blank_before_the_sign_of_a_share_does_not_lose_it():
    found = read(ATLAS, "某省规划\n到2028年，产业产值年均增长 11 % 以上。").of("targets")
    assert [(r.values["value"], r.values["unit"], r.values["relation"]) for r in found] == [
        (11, "%", ">=")
    ]


ITEMS = (
    "某省产业规划提出三大集群。",
    "（一）永修石材产业集群。重点发展石雕。到2028年，产值达到80亿元。",
    "（二）德安陶瓷产业集群。做大做强瓷砖。到2030年，产值达到90亿元。",
    "（三）湖口钢铁产业集群。",
)


@pytest.mark.parametrize("joint", ["", " ", "　　"])
def test_items_that_a_page_ran_together_are_read_as_on_lines_of_their_own(joint):
    apart, together = ("\n".join(ITEMS), joint.join(ITEMS))
    assert plain(together).text == plain(apart).text
    indented = f"某省产业规划\n\u3000\u3000{joint.join(ITEMS[1:])}"
    assert plain(indented).text.split("\n")[1:] == plain(apart).text.split("\n")[1:]
    found = [
        (r.values["industry"], r.values["places"]) for r in read(ATLAS, together).of("designations")
    ]
    assert found == [("石材", ["永修"]), ("陶瓷", ["德安"]), ("钢铁", ["湖口"])]
    goals = [(r.values["value"], r.values["year"]) for r in read(ATLAS, together).of("targets")]
    assert goals == [(80, 2028), (90, 2030)]


@pytest.mark.parametrize(
    "text",
    [
        "共三项：1、甲；2、乙；3、丙。",
        "产值12.5亿元。3.2亿元是利润。4.1亿元是税收，合计超过预期。",
        "发展水泥。二、三产业比重提高到60%以上，结构优化升级。",
    ],
)
def test_a_list_inside_a_sentence_and_figures_are_not_cut_apart(text):
    assert "\n" not in plain(text).text
