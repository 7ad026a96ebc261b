"""Two atlases in one process keep apart: dossiers, maps, networks, workbooks, sessions."""

from __future__ import annotations

import pickle
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from gis.atlas import Atlas, kept
from gis.clusters import ties
from gis.errors import InputTableError, UnknownNameError
from gis.freight import whereabouts
from gis.freight.graph import network
from gis.industries import portfolio
from gis.plans import designations, file
from gis.plans.designations import Selection
from gis.plans.dossier import dossier
from gis.plans.records import PlanError, check
from gis.report.selection import workbook as selection_workbook
from layers import html
from layers.layout import scenes

ROOT = Path(__file__).resolve().parents[2]
PLAN = """
plan_id = "zigong-trial"
title = "测试用规划（自贡）"
short_title = "自贡试拟"
short_title_en = "Zigong trial"
scope = "510300"
stage = "draft_for_comment"
start_year = 2026
end_year = 2028
within = "510000"
place_level = "prefecture"

[[designation]]
category = "cultivate"
industries = ["水泥", "石材"]
places = ["自贡", "内江"]
locator = "一(一)"

[[designation]]
category = "core"
industries = ["水泥"]
sites = ["park"]
locator = "一(二)"

[[site]]
id = "park"
name = "试拟建材园"
name_en = "Trial park"
kind = "park"
place = "自贡"
precision = "town_point"
lon = 104.77
lat = 29.34
coordinate_source = "own survey"
locator = "一(二)"

[[link]]
id = "tie"
kind = "collaboration"
members = ["自贡", "内江"]
topics = ["协同"]
locator = "二"
"""


@pytest.fixture(scope="module")
def more() -> Atlas:
    bundled = Atlas.bundled()
    return bundled.with_plan(file.read(bundled, PLAN, "zigong.toml"))


def test_the_bundled_atlas_is_left_as_it_was(more):
    bundled = Atlas.bundled()
    assert [len(bundled.rows(name)) for name in ("plans", "designations")] == [5, 143]
    assert [len(more.rows(name)) for name in ("plans", "designations")] == [6, 143 + 4 + 1]
    assert more.own_plans == ("zigong-trial",)
    assert bundled.own_plans == ()


def test_keys_tell_atlases_apart_and_the_same_edits_agree(more):
    bundled = Atlas.bundled()
    again = bundled.with_plan(file.read(bundled, PLAN, "elsewhere.toml"))
    assert more.key != bundled.key
    assert again == more
    assert hash(again) == hash(more)
    assert bundled.with_rows({}) == bundled
    assert more.without_plan("zigong-trial").key != more.key
    assert more.without_plan("zigong-trial").rows("designations") == bundled.rows("designations")


def test_a_plan_cannot_join_twice(more):
    with pytest.raises(InputTableError) as fault:
        more.with_plan(file.read(more, PLAN, "zigong.toml"))
    assert "zigong-trial" in fault.value.message("zh")


def test_rows_of_another_form_are_refused():
    with pytest.raises(InputTableError, match="plans"):
        Atlas.bundled().with_rows({"plans": [{"plan_id": "x"}]})


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (('places = ["自贡"', 'places = ["自宫"'), "叫“自宫”的地级区域"),
        (('places = ["自贡"', 'places = ["自贡县市"'), "最接近的是：自贡市；请改正名称"),
        (('"水泥", "石材"', '"水泥", "石料板"'), "没有叫“石料板”的产业"),
        (('"水泥", "石材"', '"水泥", "艺术陶瓷"'), "最接近的是：陶瓷制品、建筑陶瓷"),
        (
            ("[[designation]]", "[[hub]]\nname = 1\n[[designation]]"),
            "不认识的字段：hub；可写的字段：plan_id、title",
        ),
        (('category = "core"\n', ""), "缺少的字段：category"),
        (
            ('category = "core"', 'category = "kern"'),
            "category 写的是“kern”，应为下列之一：strengthen",
        ),
        (
            ('category = "core"', 'categori = "core"'),
            "缺少的字段：category；不认识的字段：categori",
        ),
        (
            ('places = ["自贡"', 'list_open = "是"\nplaces = ["自贡"'),
            "list_open 写的是 '是'，应为true 或 false",
        ),
        (("plan_id =", "plan_id"), "不是合法的 TOML"),
    ],
)
def test_a_fault_of_a_plan_file_is_named(change, said):
    with pytest.raises(InputTableError) as fault:
        file.read(Atlas.bundled(), PLAN.replace(*change, 1), "zigong.toml")
    assert said in fault.value.message("zh")
    assert "zigong.toml" in fault.value.message("en")


def test_each_atlas_gives_its_own_selection_and_dossier(more):
    with pytest.raises(UnknownNameError):
        designations.select(Atlas.bundled(), "zigong-trial")
    rows = designations.select(more, "zigong-trial")
    assert sorted(rows["region_name"].dropna().unique()) == ["内江市", "自贡市"]
    before, after = dossier(Atlas.bundled(), "510300"), dossier(more, "510300")
    assert len(after.designations) == len(before.designations) + 3


def test_each_atlas_gives_its_own_map(more):
    scene = scenes.layout_scene(more, Selection(plan="zigong-trial"))
    page = html.to_html(more, scene)
    assert "试拟建材园" in page
    assert "试拟建材园" not in html.to_html(Atlas.bundled(), scenes.layout_scene(Atlas.bundled()))


def test_each_atlas_gives_its_own_network_of_ties(more):
    def pairs(atlas: Atlas) -> pd.DataFrame:
        table = portfolio.portfolio(
            atlas.table("designations"), atlas.regions(), level="prefecture"
        ).table
        return ties.stated(atlas.table("links"))[0], table

    (before, small), (after, large) = pairs(Atlas.bundled()), pairs(more)
    assert len(after) == len(before) + 1
    assert "510300" in large.index
    assert len(large) >= len(small)


def test_each_atlas_gives_its_own_workbook(more):
    rows = designations.select(more, "zigong-trial")
    assert selection_workbook.tables(more, rows)["sites"]["name"].tolist() == ["试拟建材园"]
    assert selection_workbook.to_bytes(more, rows)[:2] == b"PK"


def test_places_of_a_plan_are_found_in_its_atlas_alone(more):
    assert whereabouts.locate(more, "试拟建材园").lon == 104.77
    with pytest.raises(UnknownNameError):
        whereabouts.locate(Atlas.bundled(), "试拟建材园")


def test_a_plan_does_not_build_the_freight_network_again(more):
    assert network.load(more).lon is network.load(Atlas.bundled()).lon
    # What is asked of the network's atlas is answered by the one handed in.
    assert network.load(more).atlas is more


def test_what_is_derived_is_kept_with_its_atlas_and_bounded(more):
    @kept("plans", most=2)
    def counted(atlas: Atlas, add: int) -> list[int]:
        return [len(atlas.rows("plans")) + add]

    bundled = Atlas.bundled()
    assert counted(bundled, 0) == [5]
    assert counted(more, 0) == [6]
    first = counted(bundled, 0)
    assert counted(bundled, 0) is first
    counted(bundled, 1), counted(bundled, 2)
    assert counted(bundled, 0) is not first


def test_a_copy_for_another_process_is_the_same_atlas(more):
    assert pickle.loads(pickle.dumps(more)) == more  # noqa: S301 (our own bytes)
    assert len(pickle.dumps(more)) < 400_000


def test_two_sessions_do_not_see_each_other(more):
    def titles(atlas: Atlas | None) -> list[str]:
        app = AppTest.from_file(str(ROOT / "views" / "pages.py"), default_timeout=60)
        if atlas:
            app.session_state["atlas"] = atlas
        app.run()
        assert not app.exception
        return list(app.selectbox(key="plan").options)

    assert "自贡试拟" in " ".join(titles(more))
    assert "自贡试拟" not in " ".join(titles(None))


def test_while_one_thread_looks_for_the_oldest_none_puts_another_in():
    @kept("plans", most=1)
    def doubled(_atlas, number):
        return number * 2

    looking, atlas, late = threading.Event(), Atlas(None, {}), set()

    class Watched(dict):
        def __len__(self):
            # The other thread counted when there was room.
            return 0 if threading.get_ident() in late else super().__len__()

        def __iter__(self):
            looking.set()
            oldest = super().__iter__()
            # Time for the other thread, which has to wait for its turn.
            time.sleep(0.05)
            return oldest

    atlas._kept[doubled.__wrapped__] = Watched()
    assert doubled(atlas, 1) == 2

    def second_of_all():
        late.add(threading.get_ident())
        looking.wait(1)
        return doubled(atlas, 3)

    with ThreadPoolExecutor(2) as pool:
        second = pool.submit(second_of_all)
        first = pool.submit(doubled, atlas, 2)
        assert (first.result(), second.result()) == (4, 6)


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("year", "2030", "year"),
        ("year", 20300, "year"),
        ("year", True, "year"),
        ("value", "三千", "number"),
        ("value", float("nan"), "number"),
        ("unit", 5, "words"),
        ("suspect", 1, "switch"),
    ],
)
def test_a_field_of_another_kind_is_a_fault(key, value, expected):
    target = {
        "id": "t1",
        "indicator": "产值",
        "indicator_en": "Output",
        "relation": "=",
        "locator": "一",
    }
    with pytest.raises(PlanError, match=f"{key} is .*, expected {expected}"):
        check("target", {**target, key: value})
