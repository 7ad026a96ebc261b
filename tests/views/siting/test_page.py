"""Siting on the page: the answer of the command, its map, its reasons, and a scenario of it."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache

import pytest
import shapely

from gis.atlas import Atlas
from gis.freight import costs
from gis.freight.costs import Terms
from gis.freight.graph import network
from gis.project.content import outline_rows, point_rows
from gis.project.layers import Outline, Point
from gis.report.siting import answers as words
from gis.report.siting import areas
from gis.report.siting.study import Way, Weights, study
from gis.siting.answers import ranks
from gis.siting.question import Asked, ask, between, weights_of
from layers.themes.siting import siting_scene
from tests.views.conftest import sent

BASE = Atlas.bundled()


@pytest.fixture
def page(run):
    app = run()
    app.switch_page("siting/page.py").run()
    assert not app.exception
    return app


def solve(app):
    app.button(key="siting-solve").click().run()
    assert not app.exception
    return app


@cache
def answered(**more):
    """Return the answer of the study to a question; the tests ask the same ones, and only read it."""
    asked = Asked("cement", "510000", 2, stands="plan", **more)
    weights = Weights(weights_of(BASE, "population"), "site.weight.population")
    return study(BASE, asked, Way(), weights, Terms(costs.defaults(BASE)))


def test_the_page_asks_before_it_answers(page):
    assert any("按“求解”" in one.value for one in page.markdown)
    assert "siting-solved" not in page.session_state


def test_the_page_shows_the_answer_of_the_study(page):
    solve(page)
    report = answered()
    new = words.answers(report, "zh")["sites"].iloc[0]
    assert any(one.value == f"##### {new}" for one in page.markdown)
    state = sent(page, "siting-map")["state"]
    (sites,) = (layer for layer in state["layers"] if layer["id"] == "siting-sites")
    stars = [item for item in sites["items"] if item["shape"] == "star"]
    assert sorted(item["label"] for item in stars) == sorted(new.split("、"))
    (lines,) = (layer for layer in state["layers"] if layer["id"] == "siting-lines")
    drawn = sum(len(item["path"]) for item in lines["items"])
    served = words.clients(report)
    assert drawn == ((served["answer"] == 1) & (served["cost"] > 0)).sum()
    assert any("已证明为最优" in one.value for one in page.caption)


def test_answers_have_the_places_that_the_ways_to_every_candidate_give_them():
    report = answered()
    net, terms = network.load(BASE), Terms(costs.defaults(BASE))
    clients = [spot for spot in report.question.clients if spot.adcode in report.instance.clients]
    for case, places in zip(("low", "high"), report.ranks, strict=True):
        whole = between(net, clients, report.question.sites, by="cost", terms=terms, case=case)
        assert tuple(ranks(report.instance, report.ranked, whole)) == places
    assert report.ranks[0] != report.ranks[1]


def test_another_answer_is_another_map_and_the_table_has_them_all(page):
    solve(page)
    first = sent(page, "siting-map")["state"]["layers"]
    page.session_state["siting-answer"] = 1
    page.run()
    assert sent(page, "siting-map")["state"]["layers"] != first
    page.session_state["siting-view"] = "answers"
    page.run()
    assert len(page.dataframe[0].value) == 5
    page.session_state["siting-view"] = "sites"
    page.run()
    # Sentences of reasons wrap in a table that is read whole; a grid would cut them.
    (reasons,) = (one.proto.body for one in page.get("html") if "就近服务" in one.proto.body)
    assert reasons.startswith('<table class="read"')


def test_an_accepted_answer_is_a_scenario_in_use(page):
    solve(page)
    page.button(key="siting-accept").click().run()
    assert not page.exception
    atlas = page.session_state["atlas"]
    added = {r["designation_id"] for r in atlas.records("designations")} - {
        r["designation_id"] for r in BASE.records("designations")
    }
    places = words.answers(answered(), "zh")["sites"].iloc[0].split("、")
    assert len(added) == len(places) == 2
    assert all(one.startswith("sichuan-2025-2027/strengthen/cement/") for one in added)
    assert page.button(key="atlas-open").label.startswith("情景：选址：水泥")


def test_a_changed_question_is_said_to_be_unanswered(page):
    solve(page)
    page.number_input(key="siting-count").set_value(3).run()
    for view in ("map", "answers", "sites", "clients"):
        page.session_state["siting-view"] = view
        page.run()
        assert any("条件已改" in one.value for one in page.info), view
    assert not any("条件已改" in one.value for one in solve(page).info)


def test_another_question_begins_with_its_best_answer(page):
    solve(page)
    page.session_state["siting-answer"] = 2
    page.run()
    page.number_input(key="siting-count").set_value(1).run()
    solve(page)
    asked = Asked("cement", "510000", 1, stands="plan")
    weights = Weights(weights_of(BASE, "population"), "site.weight.population")
    report = study(BASE, asked, Way(), weights, Terms(costs.defaults(BASE)))
    best = words.answers(report, "zh")["sites"].iloc[0]
    assert any(one.value == f"##### {best}" for one in page.markdown)


def test_another_own_table_is_another_map(page):
    def table(heavy: str) -> bytes:
        rows = BASE.table("regions")
        codes = rows[(rows["level"] == "county") & rows["adcode"].str.startswith("51")]["adcode"]
        lines = [f"{code},{1000 if code.startswith(heavy) else 1}" for code in codes]
        return "\n".join(["区划代码,需求", *lines]).encode()

    page.session_state["own_file"] = ("a.csv", table("5134"))
    page.run()
    page.radio(key="siting-weights").set_value("own").run()
    page.number_input(key="siting-count").set_value(1).run()
    for heavy, place in (("5134", "凉山"), ("5119", "巴中")):
        page.session_state["own_file"] = ("a.csv", table(heavy))
        page.run()
        solved = solve(page) if heavy == "5134" else page
        assert f"##### {place}" in [one.value for one in solved.markdown]
        (sites,) = (
            layer
            for layer in sent(page, "siting-map")["state"]["layers"]
            if layer["id"] == "siting-sites"
        )
        assert [x["label"] for x in sites["items"] if x["shape"] == "star"] == [place]


def test_a_map_names_what_weighs():
    report = answered()
    assert "人口普查 2020" in siting_scene(BASE, report, 0).sources
    own = replace(report, weight="site.weight.own", own_weight="需求")
    sources = siting_scene(BASE, own, 0).sources
    # The census weighs nothing here.
    assert "货运网络（公路、铁路、水路）和自有数据表的“需求”" in sources
    assert "人口普查 2020" not in sources
    assert words.resources(own)[:6] == words.RESOURCES
    assert "figures" not in words.resources(own)


def test_a_weight_that_is_a_share_is_not_said_to_be_0():
    report = answered()
    own = replace(report, weight="site.weight.own", own_weight="占比")
    reason = replace(report.ranked[0].reasons[0], weight=0.35)
    assert "0.35" in words.sentence(own, report.ranked[0], reason, "zh")


def test_what_is_excluded_by_region_or_polygon_is_not_chosen(page):
    first = words.answers(answered(), "zh")["sites"].iloc[0].split("、")
    report = answered(exclude=("凉山",))
    assert "凉山" in first
    assert "凉山" not in words.answers(report, "zh")["sites"].iloc[0]
    seat = next(spot for spot in report.question.clients if spot.name == "西昌")
    west, south, east, north = seat.lon - 0.3, seat.lat - 0.3, seat.lon + 0.3, seat.lat + 0.3
    square = f"POLYGON (({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"
    barred = answered(barred=(square,))
    assert (
        words.answers(barred, "zh")["sites"].iloc[0] == words.answers(report, "zh")["sites"].iloc[0]
    )


def test_zones_and_own_points_are_candidates(page):
    # What is offered in one prefecture: to choose among all zones of a province takes seconds.
    asked = Asked("cement", "511700", 1, stands="plan", level="zone")
    weights, terms = weights_of(BASE, "population"), Terms(costs.defaults(BASE))
    offered = ask(network.load(BASE), asked, weights, by="cost", terms=terms).sites
    assert any("（" in spot.name for spot in offered)
    own = BASE.with_rows(
        {
            "own-points": point_rows("矿", [Point(102.2, 27.9, "甲矿"), Point(106.1, 30.8, "乙矿")]),
            "own-outlines": outline_rows("园", [Outline("POLYGON ((104 30, 105 30, 105 31, 104 30))", "园")]),
        }
    )  # fmt: skip
    page.session_state["atlas_base"] = page.session_state["atlas"] = own
    page.run()
    page.radio(key="siting-candidates").set_value("own").run()
    solve(page)
    assert any(one.value in ("##### 甲矿、乙矿", "##### 乙矿、甲矿") for one in page.markdown)
    page.button(key="siting-accept").click().run()
    sites = [r["name"] for r in page.session_state["atlas"].records("sites")]
    assert {"甲矿", "乙矿"} <= set(sites)


def test_a_fault_is_a_sentence(page):
    page.session_state["siting-count"] = 60
    page.run()
    solve(page)
    assert any("60" in one.value and "候选点" in one.value for one in page.markdown)


def test_the_question_stands_in_the_address_and_is_taken_from_it(run, page):
    page.number_input(key="siting-count").set_value(3).run()
    page.session_state["siting-model"] = "pcenter"
    page.session_state["siting-exclude"] = ["513400"]
    page.session_state["siting-within"] = ""
    page.run()
    sent_ = dict(page.query_params)
    assert {k: sent_.get(k) for k in ("count", "model", "exclude", "within", "by")} == {
        "count": "3", "model": "pcenter", "exclude": "513400", "within": "100000", "by": None,
    }  # fmt: skip
    later = run()
    for key, value in sent_.items():
        later.query_params[key] = value
    later.query_params["by"] = "nonsense"
    later.session_state["page-opened"] = (
        "siting"  # what the page before kept in the address is not for this one
    )
    later.switch_page("siting/page.py").run()
    assert not later.exception
    assert later.number_input(key="siting-count").value == 3
    assert [later.session_state[f"siting-{k}"] for k in ("model", "exclude", "within", "by")] == [
        "pcenter", ["513400"], "", "cost",
    ]  # fmt: skip
    assert any("nonsense" in one.value for one in later.warning)
    # Another page and back: the question is as it was left.
    later.switch_page("sources/page.py").run()
    later.switch_page("siting/page.py").run()
    assert later.number_input(key="siting-count").value == 3


def test_english(run):
    app = run(lang="en")
    app.switch_page("siting/page.py").run()
    solve(app)
    assert any("proven best" in one.value for one in app.caption)


def test_suitability_follows_its_weights_and_says_a_contradiction(page):
    page.session_state["siting-view"] = "suitability"
    page.run()
    assert not page.exception
    first = page.dataframe[0].value.iloc[0, 0]
    assert first.startswith("四川省")
    # A list that is cut says so: Sichuan has 183 counties.
    assert len(page.dataframe[0].value) == 60
    assert "共 183 个县区，下表列出名次最前的 60 个。" in [one.value for one in page.caption]
    for code in ("market", "builders", "port", "zones", "works", "designated"):
        page.session_state[f"suitability-{code}"] = 0
    page.run()
    by_station = page.dataframe[0].value
    assert by_station.iloc[0, 2] == 1.0
    assert by_station.shape[1] == 6
    page.session_state["suitability-way"] = "ahp"
    page.run()
    page.session_state["suitability-market-builders"] = 9.0
    page.session_state["suitability-builders-station"] = 9.0
    page.session_state["suitability-market-station"] = 1 / 9
    page.run()
    assert not page.exception
    assert any("自相矛盾" in one.value for one in page.caption)
    fill = next(x for x in sent(page, "siting-map")["state"]["layers"] if x["kind"] == "fill")
    assert len(fill["fills"]) >= 183


def test_areas_are_those_of_the_report_and_beside_the_users_own(page):
    page.session_state["siting-view"] = "areas"
    page.session_state["areas-count"] = 4
    page.session_state["areas-named"] = '"成都平原" = ["成都", "德阳"]\n"川南" = ["自贡", "泸州"]'
    page.run()
    assert not page.exception
    own = {"成都平原": ["成都", "德阳"], "川南": ["自贡", "泸州"]}
    found = areas.study(BASE, "510000", 4, Terms(costs.defaults(BASE)), named=own)
    said = [one.value.replace("\\", "") for one in page.caption]
    assert found.agreement == found.agreement
    assert all(line in said for line in areas.notes(found, "zh"))
    state = sent(page, "siting-map")["state"]
    (layer,) = (one for one in state["layers"] if one["id"] == "fill")
    told = {code: notes[0] for code, notes in layer["notes"].items() if code in found.regions.index}
    assert told == {code: f"第 {n} 协作区" for code, n in found.regions["area"].items()}
    page.session_state["areas-named"] = "成都平原"
    page.run()
    assert "TOML" in page.error[0].value


def test_own_areas_that_cannot_be_held_against_the_others_are_said(page):
    page.session_state["siting-view"] = "areas"
    page.session_state["areas-named"] = '"成都平原" = ["德阳", "绵阳", "重庆"]'
    page.run()
    assert not page.exception
    said = [one.value for one in page.caption]
    assert any("无法与分区比较" in one for one in said)
    assert any("没有计入：重庆" in one for one in said)


def test_areas_in_english_bear_english_names(run):
    app = run()
    app.session_state["english"] = True
    app.session_state["siting-view"] = "areas"
    app.session_state["areas-named"] = '"plain" = ["成都", "重庆"]'
    app.switch_page("siting/page.py").run()
    assert not app.exception
    table = " ".join(str(part.proto.body) for part in app.get("html"))
    assert "Chengdu" in table
    assert "成都" not in table
    assert any(one.value.endswith("left out\\: Chongqing") for one in app.caption)


def test_an_area_that_says_it_is_of_gaode_is_barred_where_it_is_on_the_ground(page):
    ring = [[103.5, 30.2], [104.5, 30.2], [104.5, 31.2], [103.5, 31.2], [103.5, 30.2]]
    area = {"type": "Polygon", "coordinates": [ring]}
    one = {"type": "Feature", "properties": {"坐标系": "GCJ-02"}, "geometry": area}
    content = json.dumps({"type": "FeatureCollection", "features": [one]}).encode()
    page.file_uploader(key="siting-barred-file").set_value(
        ("禁.geojson", content, "text/plain")
    ).run()
    assert not page.exception
    assert any("文件写明坐标系是" in one.value for one in page.caption)
    (barred,) = solve(page).session_state["siting-solved"].asked.barred
    assert 100 < (103.5 - shapely.from_wkt(barred).bounds[0]) * 96_000 < 700  # metres
