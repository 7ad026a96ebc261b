"""The dossier and the page 比较: a region goes into the comparison here and is seen there."""

from __future__ import annotations

import re

import pytest

from gis.atlas import Atlas
from gis.clusters.standing import standing
from gis.plans import dossier
from gis.regions import tree
from gis.report.settings import Settings
from gis.report.siting import suitability as words
from gis.schema import LAYOUT_CATEGORIES
from gis.siting.suitability import suitability
from tests.views.conftest import sent
from views.layout import head_panel


def compared(app) -> tuple[str, ...]:
    return app.session_state["settings"].regions


def press(app):
    app.button(key="dossier-compare").click()
    app.run()
    assert not app.exception
    return app


def marked(app) -> list[str]:
    return sent(app, "layout-map")["state"].get("marked", {"codes": []})["codes"]


def test_a_region_goes_into_the_comparison_and_out_again(run):
    app = run(selected="510100")
    button = app.button(key="dossier-compare")
    assert button.label == "加入比较"
    assert marked(app) == []
    press(app)
    assert compared(app) == ("510100",)
    assert marked(app) == ["510100"]
    parts = [part["name"] for part in sent(app, "layout-map")["state"]["legend"]]
    assert parts[1] == "比较"
    app.session_state["selected"] = "510600"
    app.run()
    press(app)
    assert compared(app) == ("510100", "510600")
    assert app.button(key="dossier-compare").label == "移出比较"
    press(app)
    assert compared(app) == ("510100",)


def test_what_is_compared_is_what_the_page_compare_shows(run):
    app = run(selected="510100")
    press(app)
    app.session_state["selected"] = "511800"
    app.run()
    press(app)
    app.switch_page("compare/page.py").run()
    assert not app.exception
    names = [row["name"] for row in sent(app, "compare-table")["rows"]]
    assert names == ["成都市", "雅安市"]
    # The region selected there stays selected here, and everywhere.
    assert sent(app, "compare-table")["picked"] == "511800"
    assert sent(app, "compare-map")["state"]["picked"] == "511800"


@pytest.mark.parametrize(
    ("selected", "level"), [("500156", "county"), ("510000", "province"), ("500000", "prefecture")]
)
def test_another_level_begins_a_comparison_of_its_own(run, selected, level):
    app = press(run(selected="510100"))
    app.session_state["selected"] = selected
    app.run()
    # 重庆 is a province and a prefecture, so it can join.
    joins = level == "prefecture"
    assert app.button(key="dossier-compare").label.startswith("加入" if joins else "开始")
    press(app)
    assert compared(app) == (("510100", "500000") if joins else (selected,))
    assert app.session_state["settings"].level == level


def test_no_more_than_sixty_regions(run):
    cities = [c for c, p in tree.places(Atlas.bundled()).items() if "prefecture" in p.levels]
    cities = [c for c in cities if c != "510100"][:60]
    app = run(selected="510100")
    app.session_state["settings"] = Settings(regions=tuple(cities))
    app.run()
    assert app.button(key="dossier-compare").disabled


def test_numbers_are_written_as_people_write_them(run):
    said = " ".join(m.value for m in run(selected="510100").markdown)
    assert "2,093.8 万人" in said
    assert "e+0" not in said
    # A source is a short citation, its address stands in the downloads.
    assert "http" not in said


def test_minerals_of_the_wider_plan_are_shown_as_on_the_command_line(run):
    said = " ".join(m.value for m in run(selected="510100").markdown)
    known = dossier.dossier(Atlas.bundled(), "510100").minerals
    assert {record["reach"] for record in known} >= {"wider"}
    for record in known:
        assert record["mineral"] in said
    assert "四川省" in said


def test_english(run):
    app = press(run(selected="510100", lang="en"))
    assert app.button(key="dossier-compare").label == "Take out of comparison"
    assert marked(app) == ["510100"]


def test_the_dossier_says_how_well_a_region_suits_an_industry_that_is_asked_for(run):
    app = run(selected="510600")
    box = app.selectbox(key="suitability-of-510600")
    designated = [r["industry_id"] for r in dossier.dossier(Atlas.bundled(), "510600").designations]
    assert box.value is None
    assert (
        box.options[0]
        == Atlas.bundled().table("industries").set_index("industry_id").loc[designated[0], "name"]
    )
    box.set_value("cement").run()
    assert not app.exception
    found = suitability(Atlas.bundled(), "cement", None)
    lines = words.of_region(Atlas.bundled(), found, "510600", "zh")
    assert len(lines) == 6
    assert any(lines[0] in one.value.replace("\\", "") for one in app.markdown)


@pytest.mark.parametrize(
    ("code", "figure"),
    [
        # 烧结砖瓦 is to be cut back there, 政府采购 is a policy: neither is an industry that is to be there.
        ("510300", ""), ("420200", ""),
        # Without those of 培育 and 发展, which are told by themselves: core, parks, bases and hubs.
        ("500156", "18"),
    ],
)  # fmt: skip
def test_the_industries_of_the_head_are_those_that_are_to_be_there(monkeypatch, code, figure):
    told: list[tuple[str, str, str]] = []
    monkeypatch.setattr(head_panel, "keys", told.extend)
    monkeypatch.setattr(head_panel, "the_language", lambda: "zh")
    monkeypatch.setattr(head_panel, "the_atlas", Atlas.bundled)
    records = [
        r
        for r in dossier.dossier(Atlas.bundled(), code).designations
        if r["category"] not in LAYOUT_CATEGORIES
    ]
    head_panel.figures(records, standing(Atlas.bundled(), code))
    found = [said for said, what, _ in told if what == "布局产业"]
    assert found == [figure] * bool(figure)


def words_of(app) -> str:
    return "\n".join(one.value for one in app.markdown).replace("\\", "")


def test_an_english_dossier_tells_figures_places_and_industries_in_english(run):
    app = run(plan="sichuan-2025-2027", selected="510100", lang="en")
    said = words_of(app)
    # 22,074.7 亿元, 2,140 万人 and 20,937,757 人.
    assert "Gross domestic product (current prices) (2023) 2,207 bn CNY" in said
    assert "Resident population at year end (2023) 21.4 million people" in said
    assert "Resident population (census) (2020) 20.94 million persons" in said
    assert "China City Statistical Yearbook 2023, whole city" in said
    assert "- Deyang 德阳市" in said
    assert "Strengthen Cement" in said
    assert "- Chengdu, Deyang, Ya'an, Dazhou" in said
    assert "- Natural gas" in said
    assert not {"亿元", "万人", "水泥", "石灰岩", "四川 2025"} & set(said.replace("[", " ").split())
    assert "亿元" not in said
    assert "万人" not in said


def test_a_park_of_an_english_dossier_bears_its_english_name(run):
    said = words_of(run(plan="wulong-2023-13", selected="500156", lang="en"))
    assert "Baima core park of new materials · 二(三)7" in said
    assert "白马新兴材料核心产业园" not in said


def test_every_layout_category_has_its_figure_over_the_dossier(run):
    app = run(plan="wulong-2023-13", selected="500156")
    keys = next(found for one in app.main if "keys" in (found := str(getattr(one, "body", ""))))
    assert re.findall(r"<b>(\d+)</b><span>(\S+?)</span>", keys) == [
        ("2", "培育产业"), ("7", "发展产业"),
    ]  # fmt: skip
