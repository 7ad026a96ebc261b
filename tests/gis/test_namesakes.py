"""Two plans of one name: each is told apart wherever it is shown, and none is taken for the other."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.errors import AmbiguousNameError
from gis.namesakes import told_apart
from gis.plans import file
from gis.plans.designations import plan_id
from gis.plans.reader.reading import read
from gis.plans.reader.writing import to_toml
from layers.layout.scenes import plan_titles

ATLAS = Atlas.bundled()


def with_plans(*heads: str) -> Atlas:
    atlas = ATLAS
    for number, head in enumerate(heads):
        content = to_toml(
            read(ATLAS, f"{head}\n强化成都、德阳等市水泥产业集群。"), "a.txt", f"own-{number}"
        )
        atlas = atlas.with_plan(file.read(ATLAS, content, "own.toml"))
    return atlas


def test_a_draft_and_what_became_of_it_are_told_apart_by_their_stage_in_titles_too():
    atlas = with_plans(
        "四川省低空产业规划\n现就本规划向社会征求意见。", "四川省低空产业规划\n川某发〔2026〕7号"
    )
    ids = ["own-0", "own-1"]
    assert plan_titles(atlas, ids, "zh") == [
        "四川省低空产业规划（征求意见稿）",
        "四川省低空产业规划 · 已印发",
    ]
    assert plan_titles(atlas, ids, "en") == [
        "Sichuan: 低空产业 (draft for comment)",
        "Sichuan: 低空产业",
    ]


def test_long_subjects_that_leave_one_short_name_are_told_apart_by_their_titles():
    titles = [
        f"四川省{what}高质量发展实施方案（2026—2028年）"
        for what in ("先进结构材料和前沿新材料产业", "现代化学工业和精细化工产业")
    ]
    rows = with_plans(*titles).rows("plans")[-2:]
    assert [row["short_title"] for row in rows] == [
        "四川 2026—2028",
        f"四川 2026—2028 · {titles[1]}",
    ]


def test_a_name_that_two_plans_bear_is_refused_with_their_ids():
    rows = [
        {
            **ATLAS.rows("plans")[0],
            "plan_id": one,
            "title": f"规划{one}",
            "short_title": "甲",
            "short_title_en": "",
        }
        for one in ("a", "b")
    ]
    atlas = ATLAS.with_rows({"plans": rows})
    assert plan_id(atlas, "规划a") == "a"
    with pytest.raises(AmbiguousNameError) as fault:
        plan_id(atlas, "甲")
    assert fault.value.values["candidates"] == ["a", "b"]
    assert "a、b" in fault.value.message("zh")


def test_a_plan_read_beside_the_bundled_one_of_its_title_is_said_to_be_added_and_bears_no_id():
    title = next(row["title"] for row in ATLAS.rows("plans") if row["plan_id"] == "hubei-2024-2026")
    rows = with_plans(title, title).rows("plans")[-2:]
    assert [row["title"] for row in rows] == [f"{title} · 自行加入", f"{title} · own-1"]


def test_a_name_is_told_apart_from_one_that_was_told_apart_before():
    one = {
        "plan_id": "x",
        "title": "甲规划",
        "short_title": "甲",
        "short_title_en": "A",
        "stage": "draft",
        "document_number": "",
    }
    two = told_apart({**one, "plan_id": "b", "stage": "in_force"}, [one])
    three = told_apart({**one, "plan_id": "c", "stage": "in_force"}, [one, two])
    assert (two["title"], three["title"]) == ("甲规划 · 已印发", "甲规划 · c")


def test_a_name_that_was_told_apart_is_not_taken_for_the_plan_that_kept_it():
    atlas = with_plans(
        "四川省低空产业规划\n1、目标",
        "四川省低空产业规划\n2、目标",
        "四川省低空产业规划二\n3、目标",
    )
    with pytest.raises(AmbiguousNameError) as fault:
        plan_id(atlas, "四川省低空产业规划")
    assert fault.value.values["candidates"] == ["own-0", "own-1"]
    assert plan_id(atlas, atlas.rows("plans")[-2]["title"]) == "own-1"


def test_a_short_name_that_ends_in_its_years_says_once_that_it_is_a_draft():
    [row] = with_plans("四川省低空产业规划（2026—2028年）征求意见稿").rows("plans")[-1:]
    assert row["stage"] == "draft_for_comment"
    assert (
        row["short_title"].count("征求意见稿")
        == row["short_title_en"].count("draft for comment")
        + row["short_title_en"].count("征求意见稿")
        == 1
    )


@pytest.mark.parametrize(
    ("title", "short", "short_en"),
    [
        (
            "四川省低空产业规划（送审稿）2026—2028",
            "四川低空产业 2026—2028（送审稿）",
            "Sichuan: 低空产业 2026–2028 (draft for review)",
        ),
        (
            "四川省低空产业规划（第二次征求意见稿）",
            "四川低空产业（第二次征求意见稿）",
            "Sichuan: 低空产业 (第二次征求意见稿)",
        ),
        ("四川省2026-2028年低空产业规划", "四川低空产业 2026—2028", "Sichuan: 低空产业 2026–2028"),
    ],
)
def test_years_and_editions_stand_where_titles_put_them(title, short, short_en):
    [row] = with_plans(title).rows("plans")[-1:]
    assert (row["short_title"], row["short_title_en"]) == (short, short_en)
