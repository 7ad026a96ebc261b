"""Two plans against each other, site by site."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.difference import difference, tables_of, worded

ATLAS = Atlas.bundled()


def plan(*rows: tuple[str, str]) -> dict[str, tuple[dict[str, str], ...]]:
    """Return a plan that designates 水泥 in 510100, by category and site."""
    return {
        "designations": tuple(
            {
                "industry_id": "cement", "industry": "水泥", "region_code": "510100",
                "region_name": "成都市", "place": "", "category": category, "status": "planned",
                "site": site,
            }
            for category, site in rows
        ),
        "targets": (),
    }  # fmt: skip


def told(before: dict, after: dict) -> list[tuple[str, str, str, str]]:
    rows = difference(before, after).designations
    return [(r.change, r.site, r.before, r.after) for r in rows.itertuples()]


def test_a_base_that_is_dropped_is_told_though_another_stays_in_its_county():
    whole = tables_of(ATLAS, "wulong-2023-13")
    less = [row for row in whole["designations"] if row["site"] != "和顺镇基地"]
    found = difference(whole, {**whole, "designations": less})
    # Three industries were to have bases in four towns each.
    assert found.counts("designations") == {"added": 0, "dropped": 3, "changed": 0, "kept": 35}
    gone = found.designations[found.designations["change"] == "dropped"]
    assert set(gone["site"]) == {"和顺镇基地"}
    assert worded(ATLAS, gone)["place"].unique().tolist() == ["武隆区 · 和顺镇基地"]


@pytest.mark.parametrize(
    ("before", "after", "rows"),
    [
        ([("park", "甲园")], [("park", "乙园")],
         [("added", "乙园", "", "park"), ("dropped", "甲园", "park", "")]),
        ([("core", "")], [("park", "甲园")], [("changed", "甲园", "core", "park")]),
        ([("park", "甲园")], [("core", "")], [("changed", "", "park", "core")]),
        ([("core", ""), ("park", "甲园")], [("park", "甲园"), ("park", "乙园")],
         [("changed", "乙园", "core", "park"), ("kept", "甲园", "park", "park")]),
        ([("park", "")], [("park", "甲园"), ("park", "乙园")],
         [("added", "乙园", "", "park"), ("changed", "甲园", "park", "park")]),
        ([("core", ""), ("park", "甲园")], [("core", "")],
         [("dropped", "甲园", "park", ""), ("kept", "", "core", "core")]),
    ],
)  # fmt: skip
def test_a_site_is_a_thing_of_its_own_and_what_named_none_may_have_got_one(before, after, rows):
    assert told(plan(*before), plan(*after)) == rows


def goals(*rows: tuple[str, str, str]) -> dict[str, tuple[dict[str, str], ...]]:
    """Return a plan with goals of 建材产值 for 2027, by value, unit and words."""
    return {
        "designations": (),
        "targets": tuple(
            {
                "indicator": "建材产值", "indicator_en": "output", "relation": ">=", "value": value,
                "value_max": "", "unit": unit, "year": "2027", "value_text": words, "scope": "",
            }
            for value, unit, words in rows
        ),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("before", "after", "row"),
    [
        (("5000", "亿元", ""), ("0.5", "万亿元", ""), ("kept", "亿元", ">=5000", ">=5000")),
        # 四川 writes 1000亿 without 元.
        (("1000", "亿", ""), ("0.12", "万亿元", ""), ("changed", "亿", ">=1000", ">=1200")),
        (("0.1", "万亿元", ""), ("1000", "亿", ""), ("kept", "万亿元", ">=0.1", ">=0.1")),
        # Both leave it out.
        (("1200", "亿", ""), ("0.1", "万亿", ""), ("changed", "亿", ">=1200", ">=1000")),
        (("5000", "亿元", ""), ("60000000", "万元", ""), ("changed", "亿元", ">=5000", ">=6000")),
        (("300", "家", ""), ("300", "个", ""), ("kept", "家", ">=300", ">=300")),
        (("10000", "公顷", ""), ("15", "万亩", ""), ("kept", "公顷", ">=10000", ">=10000")),
        (
            ("10000", "公顷", ""),
            ("10", "万亩", ""),
            ("changed", "公顷", ">=10000", ">=6666.666667"),
        ),
        (("3", "万亩", ""), ("20", "平方公里", ""), ("kept", "万亩", ">=3", ">=3")),
        (("1.2", "%", ""), ("12", "‰", ""), ("kept", "%", ">=1.2", ">=1.2")),
        (("12", "‰", ""), ("1.5", "%", ""), ("changed", "‰", ">=12", ">=15")),
        (("", "", "翻一番"), ("5000", "亿元", ""), ("changed", "亿元", "翻一番", ">=5000")),
        (("5000", "亿元", ""), ("", "", "翻一番"), ("changed", "亿元", ">=5000", "翻一番")),
    ],
)
def test_a_goal_in_another_unit_or_in_words_is_the_same_goal(before, after, row):
    (found,) = difference(goals(before), goals(after)).targets.itertuples()
    assert (found.change, found.unit, found.before, found.after) == row


def test_a_goal_in_a_unit_of_another_kind_is_another_goal():
    found = difference(goals(("5000", "亿元", "")), goals(("5000", "万吨", "")))
    assert found.counts("targets") == {"added": 1, "dropped": 1, "changed": 0, "kept": 0}


def test_a_goal_in_the_same_unit_comes_first():
    found = difference(
        goals(("5000", "亿元", "")), goals(("1", "万亿元", ""), ("5000", "亿元", ""))
    )
    assert found.counts("targets") == {"added": 1, "dropped": 0, "changed": 0, "kept": 1}


def test_two_wordings_of_one_english_name_are_one_name_there():
    atlas = Atlas.bundled()
    plans = (tables_of(atlas, one) for one in ("sichuan-2025-2027", "hubei-2024-2026"))
    said = worded(atlas, difference(*plans).targets, "en")
    named = said.loc[said["change"] == "changed", "indicator"]
    assert named.tolist() == ["Green building material certificates"]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_plan_that_names_no_place_or_sets_no_goal_is_compared(lang):
    whole = tables_of(ATLAS, "wulong-2023-13")
    goals = {name: rows for name, rows in whole.items() if name != "designations"}
    places = {name: rows for name, rows in whole.items() if name != "targets"}
    found = difference(goals, places)
    assert found.counts("designations")["added"] == 38
    assert found.counts("targets")["dropped"] == len(whole["targets"])
    nothing = difference(goals, {})
    assert len(worded(ATLAS, nothing.designations, lang)) == 0
    assert set(worded(ATLAS, nothing.targets, lang)["change"]) <= {"取消", "dropped"}


def of_hubei(industry: str, **place: str) -> dict[str, str]:
    bare = {"region_code": "", "region_name": "", "place": "", "site": ""}
    return {
        "plan_id": "p", "industry_id": industry, "industry": industry, "category": "cultivate",
        "status": "planned", **bare, **place,
    }  # fmt: skip


def test_what_a_plan_says_of_its_whole_region_is_one_statement_by_label_and_by_code():
    scope = ({"scope_code": "420000"},)
    typed = of_hubei("stone", region_code="420000", region_name="湖北省")
    read = of_hubei("stone", place="湖北省")
    before, after = (
        {"plans": scope, "designations": (row,), "targets": ()} for row in (typed, read)
    )
    kept = {"added": 0, "dropped": 0, "changed": 0, "kept": 1}
    assert difference(before, after).counts("designations") == kept
    assert difference(after, before).counts("designations") == kept
    # A label of that name in the plan of another region stays a label.
    other = {**after, "plans": ({"scope_code": "100000"},)}
    assert difference(before, other).counts("designations")["kept"] == 0
