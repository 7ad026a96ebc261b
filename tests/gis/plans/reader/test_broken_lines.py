"""Texts whose lines a program broke, inside words and figures: they say what they say whole."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.formats import lines, sniff
from gis.plans.reader.reading import read
from gis.plans.reader.text.plain import plain
from tests.gis.plans.reader import documents

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


SHORT = (
    "某省绿色建材产业行动计划\n"
    "到2028年，全省绿色建材产业总产值超过3600亿元，年均增长11%以上，支持永修县、德安县发展高端陶瓷产业，"
    "打造湖口水泥制品生产基地，推动彭泽新型墙材产业做大做强，引进LED等配套企业。\n"
    "支持修水县发展石材产业，打造都昌玻璃生产基地，在武宁县建设12个竹木加工产业园，单位产品能耗下降1.5%左右。\n"
)


def printed(text: str, width: int, indent: str) -> str:
    """Break every paragraph of a text where it is as wide as a page, letters and digits half as wide as signs."""
    lines: list[str] = []
    for line in text.splitlines():
        here, used = "", 0.0
        for sign in indent + line:
            step = 0.5 if sign.isascii() else 1.0
            if used + step > width:
                lines.append(here)
                here, used = "", 0.0
            here, used = here + sign, used + step
        lines.append(here)
    return "\n".join(lines)


@pytest.mark.parametrize("indent", ["", "\u3000\u3000", "    "])
@pytest.mark.parametrize("width", [28, 31, 35])
def test_a_short_text_that_a_page_broke_at_a_width_says_what_it_says_whole(width, indent):
    # 110 signs of 百分 and letters stood on lines of unlike counts of signs, so that no line was taken for a full one.
    def said(text):
        return [
            (r.kind, r.values.get("industry"), r.values.get("places"), r.values.get("value"))
            for r in read(ATLAS, text).records
        ]

    assert len(said(SHORT)) > 8
    assert said(printed(SHORT, width, indent)) == said(SHORT)


def test_a_line_with_room_for_a_sign_ends_its_paragraph_with_its_sentence():
    # 33 of 35 signs and a full stop: the next paragraph was joined to it.
    first, second = (
        "到五年规划末全省绿色建材产业规模持续扩大，结构更加优化，支持永修县、德安县发展高端陶瓷产业，打造湖口水泥制品生产基地，推动产业加快发展。",
        "支持修水县发展石材产业，打造都昌玻璃生产基地，在武宁县建设竹木加工产业园，单位产品能耗下降，绿色水平提高，集群协同发展。",
    )
    text = f"某省规划\n{first}\n{second}"
    assert len(first) % 35 == 33
    assert plain(broken(text, 35)).text == text


@pytest.mark.parametrize("end", ["\r", "\r\n", "\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_notes_at_the_head_end_with_their_line_whatever_ends_it(end, mark):
    # The old line end of a Macintosh made one note of the whole text, and the mark of UTF-8 a paragraph of the first note.
    text = f"{mark}# source: x{end}# note: y{end}某省规划{end}支持永修县发展陶瓷产业。"
    assert plain(text).text == "某省规划\n支持永修县发展陶瓷产业。"


def test_tabs_that_indent_and_tabs_behind_labels_are_no_cells():
    text = "\t一、\t重点任务\n\t（一）\t永修石材产业集群。重点发展石雕。\n\t2.\t德安陶瓷产业集群\n1\t永修\t石材"
    assert plain(text).text == (
        "一、重点任务\n（一）永修石材产业集群。重点发展石雕。\n2.德安陶瓷产业集群\n1\t永修\t石材"
    )
    assert plain("一、\t产值\t500亿元").text == "一、\t产值\t500亿元"


def test_a_tab_before_a_broken_line_is_no_cell():
    lines = broken(SHORT, 35).split("\n")
    assert plain("\n".join(f"\t{line}" for line in lines)).text == plain("\n".join(lines)).text


PRINTED = (
    "全省建材产业提质升级，发展条件日益改善，培育装配式建筑部品产业集群、水泥产业集群、建筑陶瓷产业集群等八大产业集群，推动各产业集聚发展。",
    "而对于各个集群的培育，省内各市都已经有了方向，并且逐步形成了各具特色、优势互补的格局，发展的条件日益改善。",
    "图5 绿色建材发展主承载地和协同发展地产业集群的布局图",
    "五、保障措施",
)


def test_a_printed_line_with_room_for_a_sign_ends_its_paragraph_and_a_caption_ends_before_a_label():
    width = 34
    assert len(PRINTED[0]) % width == width - 1
    found = sniff.extract(documents.as_ofd("\n".join(PRINTED), width), "a.ofd").text
    assert found.split("\n") == list(PRINTED)
    assert lines.joined([PRINTED[1][:27], PRINTED[1][27:], *PRINTED[2:]])[-2:] == list(PRINTED[2:])
    captioned = "\n".join((PRINTED[1][:27], PRINTED[1][27:], *PRINTED[2:])) + "\n"
    assert plain(captioned * 5).text.split("\n")[-2:] == [PRINTED[2].replace(" ", ""), PRINTED[3]]


def test_a_printed_line_runs_on_before_a_figure_or_a_quote_that_does_not_part():
    line = "全省建材产业提质升级，发展的条件日益改善，推动产业集聚发展。"
    for behind in ("2027年以前，各市都要形成格局。", "“十五五”时期，各市都要形成格局。"):
        found = lines.joined([PRINTED[1][:32], PRINTED[1][32:] + "各市的格局", line, behind])
        assert found[-1].endswith(line + behind)


@pytest.mark.parametrize("dots", ["\t", "……", "......", " "])
def test_what_stands_between_a_table_of_contents_and_the_first_heading_is_under_none(dots):
    # The last entry of the contents stood as the section of the foreword.
    contents = "".join(
        f"{title}{dots}{page}\n"
        for page, title in enumerate(("一、总体要求", "（一）目标", "二、重点任务"), 1)
    )
    text = f"某省规划\n目  录\n{contents}为推动发展，到2028年，产值达到80亿元。\n一、总体要求\n到2030年，产值达到90亿元。"
    shown = read(ATLAS, text).to_dict()["targets"]
    assert [(r["value"], r["locator"]) for r in shown] == [(80, ""), (90, "一")]
