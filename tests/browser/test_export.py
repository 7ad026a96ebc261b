"""The exported file in a real browser, opened from disk with the network cut."""

from __future__ import annotations

import math
import re
from itertools import combinations
from typing import Any

import pytest

from tests.browser.axe import serious
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.driver import look, next_frame
from tests.conftest import HOSTILE_NAMES

pytestmark = pytest.mark.browser

REGIONS = ".leaflet-atlas-regions-pane path.leaflet-interactive"
READY = "() => typeof atlas === 'object' && atlas.state.legend"
BOXES = """elements => elements.filter((e) => e.checkVisibility()).map((e) => {
  const r = e.getBoundingClientRect();
  return [r.left, r.top, r.right, r.bottom];
})"""


@pytest.fixture
def opened(new_page: Any, files: dict) -> Any:
    """Open an exported map offline and give its page and log."""

    def open_file(name: str, **options: Any) -> tuple[Any, Any]:
        page, log = new_page(offline=True, **options)
        page.goto(files[name].as_uri())
        page.wait_for_function(READY)
        return page, log

    return open_file


# Of each line of the map: whether its points, and the box around them, are where Leaflet itself projects them to.
PROJECTED = """() => {
  let number = 0;
  const wrong = [];
  atlas.map.eachLayer((line) => {
    if (!(line instanceof L.Polyline)) return;
    const rings = [], box = L.bounds([]), around = L.bounds([]);
    line._projectLatlngs(line.getLatLngs(), rings, box);
    const flat = line.getLatLngs().flat(Infinity).map((at) => atlas.map.latLngToLayerPoint(at));
    flat.forEach((point) => around.extend(point));
    const isSame = rings.flat().length === flat.length && rings.flat().every((point, i) => point.equals(flat[i]));
    if (!isSame || (flat.length && !box.equals(around))) wrong.push(line.options.pane);
    number += flat.length;
  });
  return [number, wrong];
}"""


def overlaps(boxes: list[list[float]], slack_px: float = 1.0) -> list[tuple]:
    return [
        (a, b)
        for a, b in combinations(boxes, 2)
        if min(a[2], b[2]) - max(a[0], b[0]) > slack_px
        and min(a[3], b[3]) - max(a[1], b[1]) > slack_px
    ]


def legend_rows(page: Any) -> dict[str, str]:
    return dict(
        page.eval_on_selector_all(
            ".atlas-legend-row",
            "rows => rows.map((r) => [r.querySelector('.atlas-legend-text').textContent,"
            " (r.querySelector('.atlas-legend-count') || {}).textContent])",
        )
    )


def fill_of(page: Any, adcode: str) -> str:
    return page.evaluate(f"atlas.polygons['{adcode}']._path.getAttribute('fill')")


def badge_of(page: Any, name: str) -> list[list[str]]:
    """Return figure, ground and ink of each part of the badge under a name; none if not shown."""
    return page.eval_on_selector_all(
        ".atlas-label",
        """(labels, name) => labels
          .filter((label) => label.querySelector('.atlas-name').textContent === name)
          .flatMap((label) => [...label.querySelectorAll('.atlas-badge b')])
          .filter((part) => part.checkVisibility())
          .map((part) => { const s = getComputedStyle(part);
                           return [part.textContent, s.backgroundColor, s.color]; })""",
        name,
    )


def click_region(page: Any, adcode: str) -> None:
    point = page.evaluate(
        f"(() => {{ const n = atlas.base.names['{adcode}'];"
        " const p = atlas.map.latLngToContainerPoint([n[2], n[3]]);"
        " const r = atlas.map.getContainer().getBoundingClientRect();"
        " return [r.left + p.x, r.top + p.y]; })()"
    )
    page.mouse.click(*point)


def test_lines_lie_where_leaflet_projects_them_at_any_zoom(opened):
    page, log = opened("sichuan")
    next_frame(page)
    for view in ("[30.6, 104.1], 6.37", "[31.2, 103.5], 9", "[36, 100], 3.5"):
        look(page, f"setView({view}, {{ animate: false }})")
        number, wrong = page.evaluate(PROJECTED)
        assert number > 20_000
        assert wrong == []
    # Where a point is added, all are projected anew.
    number, wrong = page.evaluate(
        f"""() => {{
          const line = L.polyline([[30, 100], [31, 101]]).addTo(atlas.map);
          line.getLatLngs().push(L.latLng(32, 100));
          line.redraw();
          const found = ({PROJECTED})();
          line.remove();
          return found;
        }}"""
    )
    assert wrong == []
    assert log.errors == []


@pytest.mark.parametrize(
    ("name", "least"), [("national", 25), ("sichuan", 21), ("hubei", 5), ("wulong", 10)]
)
def test_a_map_needs_nothing_but_its_file_fits_the_plan_and_prints_on_one_page(
    opened, files, name, least
):
    page, log = opened(name)
    assert page.locator(REGIONS).count() == 375
    assert page.locator("html").get_attribute("lang") == "zh-CN"
    assert page.evaluate("atlas.map.getBounds().contains(atlas.state.view.bounds)")
    # And not from too far away: half a step of zoom nearer would cut it.
    assert page.evaluate(
        "atlas.map.getBoundsZoom(atlas.state.view.bounds) - atlas.map.getZoom() < 1"
    )
    no_label_lies_over_another(page, least)
    prints_on_one_landscape_page(page)
    assert log.requests == [files[name].as_uri()]
    assert log.errors == []


def no_label_lies_over_another(page: Any, least: int) -> None:
    for zoom_in in range(3):
        next_frame(page)
        boxes = page.eval_on_selector_all(".atlas-label", BOXES)
        assert overlaps(boxes) == []
        if not zoom_in:
            assert len(boxes) >= least
        look(page, "setZoom(atlas.map.getZoom() + 1, { animate: false })")


def prints_on_one_landscape_page(page: Any) -> None:
    pdf = page.pdf(prefer_css_page_size=True, print_background=True)
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf)) == 1
    width, height = (
        float(v) for v in re.search(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", pdf).groups()
    )
    assert width / height == pytest.approx(297 / 210, rel=0.01)


def test_labels_thin_out_as_one_zooms_out(looked_at, files):
    page = looked_at(files["sichuan"])
    inside = len(page.eval_on_selector_all(".atlas-label", BOXES))
    look(page, "setZoom(3.5, { animate: false })")
    names = page.eval_on_selector_all(
        ".atlas-label", "es => es.filter((e) => e.checkVisibility()).map((e) => e.textContent)"
    )
    assert "德阳" not in names
    assert "四川" in names
    assert inside > 0


def test_the_legend_counts_and_explains(looked_at, files):
    page = looked_at(files["sichuan"])
    rows = legend_rows(page)
    # 12 of the 21 prefectures are named; an industry counts once in whichever category.
    assert rows["≥6 项"] == "4"  # 成都 10, 德阳 11, 眉山 6, 达州 6
    assert rows["3–5 项"] == "5"  # 绵阳 3, 乐山 4, 南充 4, 宜宾 4, 雅安 5
    assert rows["1–2 项"] == "3"  # 泸州 2, 广元 1, 广安 2
    # 自贡, 遂宁, 内江, 资阳: what is cut back there; nothing in the other five.
    assert rows["未着色，4 个另有布局"] == "9"
    assert rows["基地"] == "1"
    assert not any("斜纹" in caption for caption in rows)
    # The badge is explained by an example, and counts nothing.
    assert rows["强化 3 项，培育 7 项"] is None
    assert page.locator(".atlas-legend-row .atlas-badge b").all_text_contents() == ["3", "7"]
    marks = page.locator(".atlas-legend-mark > svg, .atlas-legend-mark > .atlas-badge")
    assert marks.count() == page.locator(".atlas-legend-row").count() == len(rows)
    the_legend_has_the_colours_of_the_map(page)


def the_legend_has_the_colours_of_the_map(page: Any) -> None:
    swatches = page.eval_on_selector_all(
        ".atlas-legend-row",
        "rows => rows.map((r) => [r.querySelector('.atlas-legend-text').textContent,"
        " r.querySelector('.atlas-legend-mark rect')])"
        ".filter(([, rect]) => rect).map(([text, rect]) => [text, rect.getAttribute('fill')])",
    )
    assert dict(swatches) == {
        "≥6 项": fill_of(page, "510600"),
        "3–5 项": fill_of(page, "511800"),
        "1–2 项": fill_of(page, "510500"),
        "未着色，4 个另有布局": fill_of(page, "510300"),
    }
    assert fill_of(page, "510300") == fill_of(page, "513300")


def test_a_fill_tells_the_industries_and_a_badge_their_categories(looked_at, files):
    page = looked_at(files["sichuan"])
    assert fill_of(page, "510100") == "#64937c"  # 成都: 10 industries
    assert fill_of(page, "511800") == "#97bda9"  # 雅安: 5
    assert fill_of(page, "510500") == "#cbdfd4"  # 泸州: 2
    assert fill_of(page, "510800") == "#cbdfd4"  # 广元: 1
    assert fill_of(page, "510300") == "#fcfcfb"  # 自贡: inside, not named
    assert fill_of(page, "110000") == "#f3f4f2"  # outside the plan: quiet
    assert page.locator(".leaflet-atlas-regions-pane pattern").count() == 0
    # Near enough for every region to be wide enough for its badge.
    look(page, "setView([30.9, 104.5], 8, { animate: false })")
    blue, amber = "rgb(31, 95, 158)", "rgb(255, 215, 122)"
    white, ink = "rgb(255, 255, 255)", "rgb(61, 39, 0)"
    assert badge_of(page, "成都") == [["3", blue, white], ["7", amber, ink]]
    assert badge_of(page, "德阳") == [["3", blue, white], ["8", amber, ink]]
    assert badge_of(page, "绵阳") == [["3", amber, ink]]  # 培育 only
    assert badge_of(page, "遂宁") == []  # not named by the plan


def test_what_a_plan_says_of_a_whole_province_is_drawn_in_fine_lines(opened):
    page, _ = opened("hubei")
    pattern = re.fullmatch(r"url\(#(.+)\)", fill_of(page, "420100"))
    assert pattern
    colours = page.eval_on_selector_all(
        f"#{pattern.group(1)} rect", "es => es.map((e) => e.getAttribute('fill'))"
    )
    assert colours == ["#fbfbfa"] * 3 + ["#c98a16"]  # one line on three parts of ground
    assert fill_of(page, "420500") == "#cbdfd4"  # 宜昌 is named itself


# Badges of which a name hides some part, and names that stand as near to another's badge as to their own.
_HIDDEN_RINGS = """() => {
  const box = (one) => one.getBoundingClientRect();
  const rings = ['自贡市', '遂宁市', '内江市', '资阳市'].map((said) => document.querySelector(`[aria-label="${said}"]`));
  const names = [...document.querySelectorAll('.atlas-label')].filter((one) => one.style.display !== 'none');
  const away = (a, b) => Math.hypot(Math.max(a.left - b.right, b.left - a.right, 0), Math.max(a.top - b.bottom, b.top - a.bottom, 0));
  const hidden = rings.filter((ring) => names.some((name) => away(box(ring.firstChild), box(name)) === 0 &&
    Math.min(box(name).right - box(ring).left, box(ring).right - box(name).left) > 3));
  const strange = names.filter((name) => {
    const own = rings.find((ring) => ring.getAttribute('aria-label') === `${name.textContent}市`);
    return own && rings.some((ring) => ring !== own && away(box(ring.firstChild), box(name)) < 9);
  });
  return [...hidden, ...strange].map((one) => one.getAttribute('aria-label') || one.textContent);
}"""


def test_switches_hide_and_show_layers(opened):
    page, _ = opened("sichuan")
    symbols = page.locator(".atlas-symbol")
    # 自贡 遂宁 内江 资阳 have nothing but their badge, 成都 a base without a point.
    alone = 4 + 1
    assert symbols.count() == 1 + alone
    assert page.evaluate(_HIDDEN_RINGS) == []
    sites = page.get_by_role("checkbox", name="园区与基地")
    sites.uncheck()
    assert symbols.count() == alone
    sites.check()
    assert symbols.count() == 1 + alone
    measures = page.get_by_role("checkbox", name="其他布局（角标）")
    assert not measures.is_checked()
    measures.check()
    assert symbols.count() == 1 + 21
    measures.uncheck()
    assert symbols.count() == 1 + alone
    look(page, "setView([30.9, 104.5], 8, { animate: false })")
    assert len(badge_of(page, "德阳")) == 2
    fills = page.get_by_role("checkbox", name="布局的产业数")
    fills.uncheck()
    assert fill_of(page, "510100") == fill_of(page, "513200") == "#fcfcfb"
    assert badge_of(page, "德阳") == []  # figures of the fill go with it
    fills.check()
    assert fill_of(page, "510100") == "#64937c"
    assert len(badge_of(page, "德阳")) == 2


def test_links_start_at_the_picked_region_and_have_a_switch(opened):
    page, _ = opened("sichuan")
    lines = page.locator(".leaflet-atlas-lines-pane path")
    switch = page.get_by_role("checkbox", name="规划写明的区域联系")
    row = page.locator(".atlas-legend-row", has_text="协同发展")
    legend = page.locator(".atlas-legend")
    assert lines.count() == 0  # nothing is picked
    assert switch.is_checked()
    assert not row.is_visible()
    click_region(page, "510700")  # 绵阳 has no link
    assert lines.count() == 0
    click_region(page, "510100")  # 成都 to 德阳, 雅安 and 达州, each on its casing
    # A click where six lines begin is meant for the region under them.
    click_region(page, "510100")
    assert page.locator(".atlas-details h2").inner_text() == "成都市"
    strokes = lines.evaluate_all("es => es.map((e) => e.getAttribute('stroke'))")
    assert strokes == ["#ffffff", "#6b3fa0"] * 3
    assert legend.evaluate("(box) => box.open")  # it stays beside the details
    # Of the six that a print draws.
    assert row.locator(".atlas-legend-count").inner_text() == "3/6"
    switch.uncheck()
    assert lines.count() == 0
    assert not row.is_visible()
    click_region(page, "510600")  # 德阳, while links are off
    assert page.locator(".atlas-details h2").inner_text() == "德阳市"
    assert lines.count() == 0
    switch.check()
    assert lines.count() == 3 * 2
    assert row.is_visible()


@pytest.mark.parametrize(
    ("picked", "shown"),
    [
        ("510100", [True, False, False]),
        ("510104", [True, False, False]),  # a county of 成都
        ("500156", [False, False, True]),  # of 重庆, which has no cities
        ("510600", [True, True, False]),
        ("", [False, False, False]),
    ],
)
def test_a_county_has_the_links_of_its_city(looked_at, files, picked, shown):
    """On a map of counties there was no city to pick: its links were never drawn."""
    page = looked_at(files["sichuan"])
    ends = [["510100", "510600"], ["510600", "520500"], ["500000", "520000"]]
    drawn = """([picked, ends]) => {
      const map = { state: { picked }, startsAtPick: atlas.startsAtPick };
      return ends.map((one) => map.startsAtPick({ of_picked: true })({ ends: one }));
    }"""
    assert page.evaluate(drawn, [picked, ends]) == shown


def test_details_close_a_legend_that_they_would_cover(opened):
    page, _ = opened("sichuan", viewport=PHONE)
    legend, details = page.locator(".atlas-legend"), page.locator(".atlas-details")
    if not legend.evaluate("(box) => box.open"):
        legend.locator("summary").click()
    whole = legend.bounding_box()
    click_region(page, "510100")
    details.locator("h2").wait_for()
    edges = [
        [b["x"], b["y"], b["x"] + b["width"], b["y"] + b["height"]]
        for b in (whole, details.bounding_box())
    ]
    assert legend.evaluate("(box) => box.open") is (overlaps(edges) == [])


def test_symbols_on_one_point_stand_around_it(opened):
    page, _ = opened("wulong")
    symbols = ".atlas-symbol svg:not(.atlas-leader)"
    assert len(page.eval_on_selector_all(symbols, BOXES)) == 11
    look(page, "setView([29.3955, 107.5394], 11, { animate: false })")
    boxes = page.eval_on_selector_all(symbols, BOXES)
    assert len(boxes) == 11
    assert overlaps(boxes) == []
    # Three share a point in 白马, two one in 凤来; the line of each begins at that point.
    ends = page.eval_on_selector_all(
        ".atlas-leader circle",
        "es => es.map((e) => { const r = e.getBoundingClientRect();"
        " return [(r.left + r.right) / 2, (r.top + r.bottom) / 2]; })",
    )
    points = page.evaluate(
        "[[29.39553, 107.53939], [29.39986, 107.29652]].map((at) => {"
        " const p = atlas.map.latLngToContainerPoint(at);"
        " const r = atlas.map.getContainer().getBoundingClientRect();"
        " return [r.left + p.x, r.top + p.y]; })"
    )
    near = [[end for end in ends if math.dist(end, point) < 1.5] for point in points]
    assert [len(found) for found in near] == [3, 2]
    assert len(ends) == 5


def test_search_and_enter_show_the_details_or_say_that_nothing_is_found(looked_at, files):
    page = looked_at(files["sichuan"])
    page.get_by_placeholder("搜索区域…").fill("亚特兰蒂斯")
    assert page.get_by_text("没有匹配的区域").is_visible()
    page.get_by_placeholder("搜索区域…").fill("")
    page.get_by_placeholder("搜索区域…").click()
    page.keyboard.type("雅安")
    page.keyboard.press("Enter")
    details = page.locator(".atlas-details")
    assert details.locator("h2").inner_text() == "雅安市"
    text = details.inner_text()
    assert "强化：水泥" in text
    assert "专栏三" in text
    # Three strengthened, two cultivated industries, and the reduction of brick kilns.
    assert details.locator("ul").first.locator("li").count() == 6
    assert page.locator(".leaflet-atlas-highlight-pane path").count() == 1
    details.get_by_role("button", name="关闭").click()
    assert not details.is_visible()


def test_a_click_on_a_region_and_on_a_site(looked_at, files):
    page = looked_at(files["sichuan"])
    page.evaluate("atlas.fit()")
    click_region(page, "510700")
    assert page.locator(".atlas-details h2").inner_text() == "绵阳市"
    page.get_by_role("button", name="青白江").click()
    assert "青白江" in page.locator(".atlas-details h2").inner_text()
    click_region(page, "513300")  # 甘孜: the plan names nothing there
    assert page.locator(".atlas-details h2").inner_text() == "甘孜藏族自治州"
    assert "未在此区域点名" in page.locator(".atlas-details").inner_text()


def test_a_pointer_over_a_region_reads_its_industries(opened):
    page, _ = opened("sichuan")
    box = page.evaluate(
        "(() => { const p = atlas.map.latLngToContainerPoint([31.9, 104.6]);"
        " const r = atlas.map.getContainer().getBoundingClientRect();"
        " return [r.left + p.x, r.top + p.y]; })()"
    )
    page.mouse.move(*box)
    tip = page.locator(".atlas-tip")
    assert tip.locator("strong").inner_text() == "绵阳市"
    assert "培育 3" in tip.inner_text()


def test_hostile_names_are_text(opened):
    page, log = opened("hostile")
    text = page.evaluate("document.body.textContent")
    for name in HOSTILE_NAMES:
        assert name.strip() in text
    click_region(page, "510100")
    shown = page.locator(".atlas-details").evaluate("e => e.textContent")
    assert all(name in shown for name in HOSTILE_NAMES)
    page.mouse.move(5, 400)
    point = page.evaluate(
        "(() => { const p = atlas.map.latLngToContainerPoint([30.6, 103.9]);"
        " const r = atlas.map.getContainer().getBoundingClientRect();"
        " return [r.left + p.x, r.top + p.y]; })()"
    )
    page.mouse.move(*point)
    tip = page.locator(".atlas-tip").first
    assert HOSTILE_NAMES[1] in tip.evaluate("e => e.textContent")
    next_frame(page)
    assert page.evaluate("window.hacked") is None
    assert page.locator(".atlas-map img[src='x'], header img, footer img").count() == 0
    assert log.errors == []
    assert len(log.requests) == 1


def test_the_inset_of_the_southern_islands_is_on_the_national_map_only(opened, files):
    page, _ = opened("national")
    inset = page.locator(".atlas-inset")
    assert inset.is_visible()
    assert "南海诸岛" in inset.inner_text()
    # The ten dashes of the official line stand inside the inset's frame.
    land, dashes = page.locator(".atlas-inset-map path").all()
    assert dashes.get_attribute("d").count("M") == 10
    frame, box = inset.bounding_box(), dashes.bounding_box()
    assert frame["x"] <= box["x"]
    assert box["x"] + box["width"] <= frame["x"] + frame["width"]
    assert frame["y"] <= box["y"]
    assert box["y"] + box["height"] <= frame["y"] + frame["height"]
    assert box["height"] > 0.7 * frame["height"]
    assert land.is_visible()
    page.goto(files["sichuan"].as_uri())
    page.wait_for_function(READY)
    assert not page.locator(".atlas-inset").is_visible()


def test_on_paper_the_map_and_legend_are_whole_and_the_buttons_gone(opened):
    page, _ = opened("sichuan", own=True)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 1062, "height": 726})  # 281 × 192 mm at 96 dpi
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    for gone in (".atlas-search", ".atlas-fit", ".leaflet-control-zoom"):
        assert not page.locator(gone).is_visible()
    for kept in (".page-print-legend", ".leaflet-control-scale", "footer", "h1"):
        assert page.locator(kept).first.is_visible()
    foot = page.locator("footer").bounding_box()
    assert foot["y"] + foot["height"] <= 727
    assert page.evaluate("atlas.map.getBounds().contains(atlas.state.view.bounds)")


def test_a_phone_shows_it_without_sideways_scrolling(opened):
    page, _ = opened("sichuan", viewport=PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    map_box = page.locator(".folium-map").bounding_box()
    assert map_box["height"] > 0.6 * PHONE["height"]
    for part in (".atlas-legend", ".atlas-search", ".atlas-fit"):
        box = page.locator(part).bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= PHONE["width"]
    page.get_by_placeholder("搜索区域…").fill("雅安")
    page.keyboard.press("Enter")
    box = page.locator(".atlas-details").bounding_box()
    assert box["width"] <= PHONE["width"]
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_the_keyboard_reaches_the_controls_in_order_and_opens_a_site(opened):
    page, _ = opened("sichuan")
    reached = []
    for _step in range(24):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate(
                "(document.activeElement.getAttribute('aria-label')"
                " || document.activeElement.placeholder || document.activeElement.tagName)"
            )
        )
        if "搜索区域…" in reached:
            break
    assert "搜索区域…" in reached
    assert "回到规划范围" in reached
    page.keyboard.type("泸州")
    page.keyboard.press("Enter")
    assert page.locator(".atlas-details h2").inner_text() == "泸州市"
    page.get_by_role("button", name="青白江").focus()
    page.keyboard.press("Enter")
    assert "青白江" in page.locator(".atlas-details h2").inner_text()


@pytest.mark.parametrize("name", ["national", "sichuan"])
def test_axe_finds_no_serious_fault(opened, name):
    page, _ = opened(name, viewport=DESKTOP)
    page.get_by_placeholder("搜索区域…").fill("成都")
    page.keyboard.press("Enter")
    assert serious(page) == []


def test_plants_are_gathered_shown_by_the_search_and_named(opened):
    page, log = opened("sichuan")
    assert page.locator(".atlas-bundle").count() == 0  # hidden until asked for
    switch = page.locator(".atlas-legend-head", has_text="水泥厂（在产）").locator("input")
    switch.check()
    page.locator(".atlas-bundle").first.wait_for()
    gathered = sum(int(n) for n in page.locator(".atlas-bundle").all_inner_texts())
    assert 20 < gathered < 57
    switch.uncheck()
    assert page.locator(".atlas-bundle").count() == 0
    page.locator(".atlas-search input").fill("峨胜")
    page.locator(".atlas-search-list button").first.click()
    # The search switches the layer on, goes there, and says what stands there.
    assert switch.is_checked()
    page.wait_for_function("() => atlas.map.getZoom() >= 10")
    shown = page.locator(".atlas-details").inner_text()
    assert "四川峨胜水泥集团股份有限公司" in shown
    assert "产能存疑" in shown
    # Near enough, every works stands for itself.
    page.wait_for_function("() => !document.querySelector('.atlas-bundle')")
    assert page.locator(".atlas-symbol").count() > 40
    assert log.errors == []


# How often each line and region is drawn while `act` is done, as one set, and which of them lie elsewhere than the view.
DRAWN = """(act) => {
  const paths = Object.values(atlas.map._layers).filter((one) => one instanceof L.Polyline && one._renderer instanceof L.SVG);
  const counted = new Map(paths.map((path) => [path, 0]));
  const draw = L.SVG.prototype._updatePoly;
  L.SVG.prototype._updatePoly = function (path, closed) {
    counted.set(path, (counted.get(path) || 0) + 1);
    draw.call(this, path, closed);
  };
  new Function(act)();
  L.SVG.prototype._updatePoly = draw;
  const course = (path) => path._path.getAttribute("d");
  const elsewhere = paths.filter((path) => {
    const before = course(path);
    path.redraw();
    return course(path) !== before;
  });
  return [paths.length, [...new Set(counted.values())], elsewhere.length];
}"""


@pytest.mark.parametrize(
    ("act", "times"),
    [
        ("atlas.map.setView([30, 104], 7, { animate: false })", [1]),
        ("atlas.map.setView(atlas.map.getCenter(), 7, { animate: false })", [0]),
        ("atlas.map.setView([30.5, 104], 7, { animate: false })", [1]),
        ("atlas.map.panBy([60, 0], { animate: false })", [1]),
        # On its way to a place for the legend the map is set to two views.
        ("atlas.fit()", [1]),
        ("atlas.fit()", [0]),
        ("atlas.goTo(30, 104, 8)", [1]),
        ("atlas.update({ ...atlas.state, view: { bounds: [[29, 103], [31, 105]] } })", [1]),
    ],
)
def test_a_line_is_drawn_once_for_each_view_and_where_the_view_has_it(
    looked_at: Any, files: dict[str, Any], act: str, times: list[int]
) -> None:
    page = looked_at(files["sichuan"])
    found, drawn, elsewhere = page.evaluate(DRAWN, act)
    assert found > 380
    assert (drawn, elsewhere) == (times, 0)


def test_what_is_added_or_resized_in_one_go_is_drawn_at_its_end(
    looked_at: Any, files: dict[str, Any]
) -> None:
    page = looked_at(files["sichuan"])
    act = """AtlasDrawing.once(atlas.map, () => {
      window.added = L.polyline([[29, 103], [31, 105]]).addTo(atlas.map);
      window.early = added._path.getAttribute("d");
      atlas.map.getContainer().style.width = "700px";
      atlas.map.invalidateSize({ animate: false });
      atlas.fit();
    })"""
    _, drawn, elsewhere = page.evaluate(DRAWN, act)
    assert (drawn, elsewhere) == ([1], 0)
    assert page.evaluate("[early, added._path.getAttribute('d').startsWith('M')]") == [None, True]
    page.evaluate(
        "() => { added.remove(); atlas.map.getContainer().style.width = ''; atlas.map.invalidateSize({ animate: false }); }"
    )
