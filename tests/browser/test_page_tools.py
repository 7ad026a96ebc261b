"""Tools of the exported file: list, measure, languages, state in the address, policy, paper."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from gis.atlas import Atlas
from gis.plans.designations import Selection
from gis.sphere import straight_km
from layers import html
from layers.layout.scenes import layout_scene
from tests.browser.axe import serious
from tests.browser.conftest import PHONE
from tests.browser.driver import rest

pytestmark = pytest.mark.browser
CHOICE = Selection(plan="sichuan-2025-2027")
READY = "() => typeof atlas === 'object' && atlas.state.legend"


@pytest.fixture(scope="module")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    atlas = Atlas.bundled()
    other = layout_scene(atlas, CHOICE, lang="en")
    page = html.to_html(atlas, layout_scene(atlas, CHOICE), extras=html.Extras(other=other))
    path = tmp_path_factory.mktemp("page") / "both.html"
    path.write_text(page, encoding="utf-8", newline="\n")
    return path


@pytest.fixture
def opened(new_page: Any, page_file: Path) -> Any:
    def open_file(state: str = "", path: Path = page_file, **options: Any) -> tuple[Any, Any]:
        page, log = new_page(offline=True, **options)
        page.goto(path.as_uri() + state)
        page.wait_for_function(READY)
        return page, log

    return open_file


def test_a_file_with_other_line_ends_opens_under_its_own_policy(opened, page_file, tmp_path):
    other = tmp_path / "crlf.html"
    other.write_bytes(page_file.read_bytes().replace(b"\n", b"\r\n"))
    page, log = opened(path=other)
    assert page.locator(".atlas-legend-row").count() > 0
    assert log.errors == []


def test_a_script_that_somebody_puts_in_does_not_run(new_page, page_file, tmp_path):
    bad = tmp_path / "bad.html"
    written = page_file.read_text(encoding="utf-8")
    bad.write_text(
        written.replace("</body>", '<script>window.hacked=1</script><img src="x" onerror="hacked=1"></body>'),
        encoding="utf-8", newline="\n",
    )  # fmt: skip
    page, log = new_page(offline=True)
    page.goto(bad.as_uri())
    page.wait_for_function(READY)
    # The file is loaded, so that the picture has failed and what it would run has been refused.
    assert page.evaluate("document.images[0].complete") is True
    assert page.evaluate("window.hacked") is None
    assert any("Content Security Policy" in line for line in log.errors)


def test_the_list_says_what_the_map_shows_and_leads_back_to_it(opened):
    page, log = opened()
    page.get_by_role("button", name="列表").click()
    assert not page.locator(".folium-map").is_visible()
    articles = page.locator(".page-list article")
    assert articles.count() > 21
    chengdu = articles.filter(has=page.locator("h3", has_text=re.compile("^成都市$")))
    assert "强化：水泥" in chengdu.inner_text()
    assert "最近港口：乐山" in chengdu.inner_text()
    page.get_by_placeholder("按地名或产业筛选…").fill("石材")
    shown = [a for a in articles.all() if a.is_visible()]
    assert 0 < len(shown) < articles.count()
    assert all("石材" in a.inner_text() for a in shown)
    page.get_by_placeholder("按地名或产业筛选…").fill("")
    chengdu.get_by_role("button").click()
    assert page.locator(".folium-map").is_visible()
    assert page.locator(".atlas-details h2").inner_text() == "成都市"
    assert log.errors == []


def test_a_length_is_that_of_the_sphere_and_an_area_that_of_a_lune(opened):
    page, _ = opened()
    measured = page.evaluate(
        "AtlasMeasure.lengthKm([L.latLng(30, 104), L.latLng(31, 104), L.latLng(31, 105)])"
    )
    expected = straight_km([104, 104], [30, 31], [104, 105], [31, 31]).sum()
    assert measured == pytest.approx(float(expected), rel=1e-9)
    # A quarter of the northern half of the sphere: pi / 2 square radii.
    quarter = page.evaluate("AtlasMeasure.areaKm2([L.latLng(0, 0), L.latLng(0, 90), L.latLng(90, 90), L.latLng(90, 0)])")  # fmt: skip
    assert quarter == pytest.approx(1.5707963267948966 * 6371.0088**2, rel=1e-9)


def test_clicks_measure_and_the_region_below_is_not_picked(opened):
    page, log = opened()
    page.get_by_role("button", name="测量").click()
    said = page.locator(".atlas-measured")
    assert "点选" in said.inner_text()
    for x, y in ((600, 350), (700, 350), (700, 450)):
        page.mouse.click(x, y)
    assert re.fullmatch(r"长 \d+ 公里 · 围成 [\d,]+ 平方公里", said.inner_text())
    assert not page.locator(".atlas-details").is_visible()
    page.keyboard.press("Escape")
    assert "点选" in said.inner_text()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowRight")
    rest(page)
    page.keyboard.press("Enter")
    assert said.inner_text().startswith("长 ")
    page.get_by_role("button", name="测量").click()
    assert not said.is_visible()
    page.mouse.click(700, 350)
    assert page.locator(".atlas-details").is_visible()
    assert log.errors == []


def test_an_address_shows_the_same_view_layers_and_card_again(opened):
    page, _ = opened()
    page.evaluate("void atlas.map.setView([30.1, 104.2], 7.5, { animate: false })")
    page.get_by_role("checkbox", name="规划写明的区域联系").uncheck()
    page.get_by_role("checkbox", name="其他布局（角标）").check()
    page.evaluate("atlas.show('511700')")
    rest(page)
    state = page.evaluate("location.hash")
    centre, zoom = page.evaluate("[atlas.map.getCenter().lat, atlas.map.getZoom()]")
    again, log = opened(state)
    assert again.locator(".atlas-details h2").inner_text() == "达州市"
    assert not again.get_by_role("checkbox", name="规划写明的区域联系").is_checked()
    assert again.get_by_role("checkbox", name="其他布局（角标）").is_checked()
    assert again.evaluate("atlas.map.getCenter().lat") == pytest.approx(centre, abs=0.05)
    assert again.evaluate("atlas.map.getZoom()") == zoom
    assert log.errors == []


@pytest.mark.parametrize(
    "state", ["#at=x,y,z", "#at=91,500,9&on=nothing&picked=<img>&view=x", "#%%%&lang=zz"]
)
def test_a_crooked_address_opens_the_map_as_it_is(opened, state):
    page, log = opened(state)
    assert page.locator("html").get_attribute("lang") == "zh-CN"
    assert page.evaluate("atlas.map.getBounds().contains(atlas.state.view.bounds)")
    assert log.errors == []


def test_the_language_changes_and_the_view_stays(opened):
    page, log = opened("#at=30.5000,104.1000,7")
    page.get_by_role("button", name="English").click()
    page.wait_for_function("() => document.documentElement.lang === 'en'")
    page.wait_for_function(READY)
    assert page.locator("h1").inner_text() == "Sichuan 2025–2027 (draft for comment)"
    assert "Strengthen 3, Cultivate 7" in page.locator(".atlas-legend").inner_text()
    assert page.evaluate("atlas.map.getZoom()") == 7
    assert serious(page) == []
    page.get_by_role("button", name="中文").click()
    page.wait_for_function("() => document.documentElement.lang === 'zh-CN'")
    assert log.errors == []


def test_paper_has_the_whole_legend_and_the_whole_card(opened):
    page, _ = opened("#picked=510100")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    legend, card = page.locator(".page-print-legend"), page.locator(".page-print-card")
    assert "3–5 项" in legend.inner_text()
    # A layer that is off the map is not explained.
    assert "水泥厂" not in legend.inner_text()
    # What has no room beside the map goes on behind it, its heading with it.
    words = "\n".join(card.all_inner_texts())
    for said in ("强化：水泥", "四川亚东水泥有限公司", "最近港口：乐山，134 公里"):
        assert words.count(said) == 1
    beside = card.first.bounding_box()
    assert beside["y"] + beside["height"] <= 726
    assert card.nth(1).locator("h3").first.inner_text() == "四川 2025—2027（征求意见稿）"
    assert page.locator(".page-gap").all_inner_texts()[0].endswith("待送审，公开出版前填写")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.locator(".page-print").count() == 0


def test_the_list_and_the_phone_have_no_serious_fault(opened):
    page, _ = opened("#view=list")
    assert serious(page) == []
    page, _ = opened(viewport=PHONE)
    assert serious(page) == []
    boxes = [b.bounding_box() for b in page.locator(".page-tool").all()]
    assert all(box["height"] >= 44 for box in boxes)
    assert page.locator(".folium-map").bounding_box()["height"] > 0.6 * PHONE["height"]
