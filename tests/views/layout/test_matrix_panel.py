"""The layout matrix: marks, order and captions."""

from __future__ import annotations

from gis.atlas import Atlas
from gis.plans import designations as bundled
from views.layout.matrix_panel import matrix
from views.state.choice import industry_names


def test_marks_of_the_made_up_world(designations):
    content = matrix(designations, {}, "zh")
    rows = {row["code"]: row["marks"] for row in content["rows"]}
    assert rows["990100"]["玻璃"] == ["●◇", "强化、园区", "strengthen"]
    assert rows["990100"]["门窗"] == ["○", "培育", "cultivate"]
    assert rows["990200"]["采购"] == ["◇", "试点", "other"]
    assert "涂料" not in {i["id"] for i in content["industries"]}  # it has no place


def test_what_is_strengthened_tells_its_cell_whatever_stands_before_it(designations):
    """A park and what is strengthened in one cell were grey where the plan named the park first."""
    turned = designations.iloc[::-1].reset_index(drop=True)
    rows = {row["code"]: row["marks"] for row in matrix(turned, {}, "zh")["rows"]}
    assert rows["990100"]["玻璃"] == ["●◇", "强化、园区", "strengthen"]


def test_most_designated_first(designations):
    content = matrix(designations, {}, "zh")
    assert [row["code"] for row in content["rows"]] == ["990100", "990200", "990000"]
    assert content["industries"][0]["id"] == "玻璃"  # strengthened in two cities


def test_sichuan_marks_its_58_pairs():
    rows = bundled.select(
        Atlas.bundled(), plan="sichuan-2025-2027", category=["strengthen", "cultivate"]
    )
    content = matrix(rows, industry_names("zh"), "zh")
    marks = [mark[0] for row in content["rows"] for mark in row["marks"].values()]
    assert (marks.count("●"), marks.count("○")) == (23, 35)
    assert [row["name"] for row in content["rows"]][:2] == ["德阳市", "成都市"]
    assert len(content["industries"]) == 5 + 8
    assert content["industries"][0]["name"] == "水泥"


def test_no_rows(no_designations):
    content = matrix(no_designations, {}, "en")
    assert content["rows"] == content["industries"] == []
    assert "strengthen" in content["caption"]


def test_the_input_is_left_alone(designations):
    before = designations.copy(deep=True)
    matrix(designations, {}, "zh")
    assert designations.equals(before)
