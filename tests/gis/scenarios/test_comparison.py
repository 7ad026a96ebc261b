"""Atlases side by side: figures by hand, differences, sentences, workbook, one page."""

from __future__ import annotations

import io

import numpy as np
import openpyxl
import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.clusters import evidence, knowledge
from gis.freight import costs, matrix, whereabouts
from gis.freight.costs import Terms
from gis.freight.graph import network
from gis.report import scenarios as report
from gis.scenarios import comparison, effects, freight, scenario
from gis.scenarios.comparison import Side
from gis.scenarios.difference import designated_regions, difference
from layers import side_by_side
from layers.layout.changes import change_scene
from layers.side_by_side import Text

BASE = Atlas.bundled()
ADD = scenario.parse(
    "title='加水泥'\n[[add]]\ncategory='强化'\nindustry='水泥'\nplace='巴中'\nplan='sichuan-2025-2027'\n"
    "[[drop]]\nindustry='水泥'\nplace='雅安'\n[[rerank]]\nindustry='水泥'\nplace='德阳'\nto='培育'",
    "x",
)
EDITED = effects.apply(BASE, ADD)


@pytest.fixture(scope="module")
def compared():
    return comparison.compare([Side("原样", BASE), Side("加水泥", EDITED)])


def test_freight_figures_are_those_of_the_matrix():
    found = freight.figures(BASE)
    spots = {spot.adcode: spot for spot in whereabouts.seats(BASE, "prefecture")}
    own = [spots[code] for code in designated_regions(BASE)]
    table = matrix.least(network.load(BASE), own, terms=Terms(costs.defaults(BASE)), by="cost")
    values = table.to_numpy(dtype=float)
    off = values[~np.eye(len(own), dtype=bool)]
    assert found["freight_cost"] == pytest.approx(off[np.isfinite(off)].mean(), rel=1e-9)
    assert found["pairs_without_way"] == (~np.isfinite(off)).sum()


def test_a_dearer_road_makes_freight_dearer_and_a_new_region_is_searched():
    dear = effects.apply(
        BASE,
        scenario.parse(
            "title='x'\n[[factor]]\nkey='road.unit_cost'\nvalue=2.0\nunit='CNY/t-km'", "x"
        ),
    )
    assert freight.figures(dear)["freight_cost"] > freight.figures(BASE)["freight_cost"]
    assert freight.figures(EDITED)["freight_cost"] != freight.figures(BASE)["freight_cost"]


def test_differences_are_those_of_the_figures(compared):
    gaps = compared.gaps()[1]
    assert gaps["designations"] == 0
    assert gaps["regions"] == 1
    assert (compared.figures[0] + gaps).equals(compared.figures[1])


def test_evidence_is_counted_as_the_page_reads_it(compared):
    rows = EDITED.table("designations")
    grades = evidence.evidence(rows, knowledge.bundled(EDITED)).designations["grade"]
    found = compared.figures[1]
    assert {grade: found[f"evidence_{grade}"] for grade in evidence.GRADES} == {
        grade: (grades == grade).sum() for grade in evidence.GRADES
    }
    # One is added and one dropped: as many are read.
    assert compared.gaps()[1].filter(like="evidence").sum() == 0


def test_what_changed_is_said_in_sentences(compared):
    said = report.sentences(compared, "zh")
    assert said == [
        "加水泥：德阳市水泥由强化改为培育（四川 2025—2027（征求意见稿））",
        "加水泥：雅安市取消水泥（原为强化；四川 2025—2027（征求意见稿））",
        "加水泥：巴中市新增水泥（强化；四川 2025—2027（征求意见稿））",
    ]


def test_two_that_are_alike_are_said_to_be_alike():
    found = comparison.compare([Side("甲", BASE), Side("乙", BASE)], with_freight=False)
    assert report.sentences(found, "zh") == ["乙 与“甲”没有差别"]
    assert set(report.indicators(found, "zh")["乙 的差"]) == {"0"}


def rows_of(before, after):
    """Return two atlases compared that have one figure of their own, beside those of evidence."""
    figures = pd.DataFrame(
        {0: [before, 3, 1, 1, 1], 1: [after, 3, 1, 1, 1]},
        index=["freight_cost", "designations", "evidence_supported", "evidence_weak", "evidence_no_data"],
    )  # fmt: skip
    same = Side("a", BASE), Side("b", BASE)
    return comparison.Compared(same, figures, ())


@pytest.mark.parametrize(
    ("before", "after", "shown", "is_said"),
    [
        # 135.5 and 132.1 are 3.4 apart, the figures 3.3.
        (135.4533, 132.1166, ("135.5", "132.1", "−3.3"), True),
        (135.4533, 134.9501, ("135.5", "135.0", "−0.5"), False),
        (np.nan, 134.9501, ("—", "135.0", "—"), False),
    ],
)
def test_that_a_shown_difference_is_not_that_of_the_shown_figures_is_said(
    before, after, shown, is_said
):
    found = rows_of(before, after)
    assert tuple(report.indicators(found, "zh").iloc[0, 1:]) == shown
    notes = report.notes(found, "zh")
    told = [note for note in notes if "未四舍五入" in note]
    assert told == (
        [
            "差由未四舍五入的数算出，与表中两数相减可差末位的一：有布局市（州）之间运费（元/吨，平均）。"
        ]
        if is_said
        else []
    )
    # Numbers of a workbook are not rounded.
    assert not [n for n in report.notes(found, "zh", rounded=False) if "四舍五入" in n]


def test_what_figures_leave_out_is_said(compared):
    notes = report.notes(compared, "zh")
    # By hand of the 143: 15 phased out or restricted, 13 pilots, 6 of provinces, 4 without a place, 1 twice.
    assert "不计其中 39 项" in notes[1]
    assert "布局在更高一级区域，不向下分摊 6" in notes[1]
    assert notes[2].startswith("原样：依据只看 111 项布局，其余 32 项")


def test_the_workbook_holds_figures_changes_words_files_and_sources(compared):
    content = report.to_workbook(compared, {"加水泥": ADD}, "zh")
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book.sheetnames == ["指标", "布局的变化", "改了什么", "加水泥", "来源"]
    cells = [cell.value for row in book["加水泥"].iter_rows() for cell in row]
    assert any("巴中" in str(value) for value in cells)
    listed = [cell.value for row in book["来源"].iter_rows() for cell in row]
    assert any("加水泥" in str(value) for value in listed)
    assert content == report.to_workbook(compared, {"加水泥": ADD}, "zh")


def test_the_map_of_the_difference_tells_added_dropped_and_changed(compared):
    scene = change_scene(
        EDITED, compared.changes[0].designations, ["sichuan-2025-2027"], title="差"
    )
    layer = scene.layers[0].spec
    looks = {code: (len(fill["stripes"]), fill["wide"]) for code, fill in layer["fills"].items()}
    assert looks == {"511900": (1, False), "511800": (1, True), "510600": (2, False)}
    assert layer["notes"]["510600"] == ["变更：水泥，强化 → 培育"]
    assert [entry["count"] for entry in scene.legend[0]["entries"]] == ["1", "1", "1"]


def test_one_page_holds_all_maps_and_names_no_address(compared):
    scene = change_scene(EDITED, compared.changes[0].designations, [], title="差<b>")
    said = Text(
        "比较", "注", [("指标", report.indicators(compared, "zh"))], [("改了什么", ["甲<script>"])]
    )
    page = side_by_side.to_html([(BASE, scene), (EDITED, scene)], said)
    assert page.count('class="room"') == 2
    assert "差&lt;b&gt;" in page
    assert "甲<script>" not in page
    assert "http://" not in page.replace("http://www.w3.org/2000/svg", "")
    assert page == side_by_side.to_html([(BASE, scene), (EDITED, scene)], said)


def test_between_two_undefined_figures_the_difference_is_undefined_in_every_form():
    """Page and workbook left it blank, command and JSON said 0."""
    placeless = [row for row in BASE.records("designations") if not row["region_code"]][:1]
    empty = BASE.with_rows({"designations": placeless})
    rows = difference(empty, empty).figures.set_index("figure")
    for code in ("overlap_similarity", "designation_gini"):
        assert rows.loc[code].isna().all()
    assert rows.loc["regions"].tolist() == [0, 0, 0]
    same = Side("a", empty), Side("b", empty)
    found = comparison.compare(same, with_freight=False)
    gaps = found.against_first()[0].figures.set_index("figure")["difference"]
    pd.testing.assert_series_equal(gaps, found.gaps()[1], check_names=False)
    assert np.isnan(gaps["overlap_similarity"])
