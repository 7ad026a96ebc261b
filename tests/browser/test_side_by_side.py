"""Maps side by side, in a file and on the page: one place, one scale, no request to the outside."""

from __future__ import annotations

from gis.atlas import Atlas
from gis.plans.designations import Selection
from gis.scenarios import effects, scenario
from layers.layout.scenes import layout_scene
from layers.side_by_side import Text, to_html
from tests.browser.driver import go, settle

BASE = Atlas.bundled()
EDITED = effects.apply(
    BASE,
    scenario.parse(
        "title='加水泥'\n[[add]]\ncategory='强化'\nindustry='水泥'\nplace='巴中'\nplan='sichuan-2025-2027'",
        "x",
    ),
)
_CENTRES = "atlases.map((a) => [a.map.getCenter().lat, a.map.getCenter().lng, a.map.getZoom()])"


def test_a_file_of_two_maps_moves_as_one(new_page, tmp_path):
    chosen = Selection(plan="sichuan-2025-2027")
    scenes = [(a, layout_scene(a, chosen, details=False)) for a in (BASE, EDITED)]
    path = tmp_path / "two.html"
    path.write_text(
        to_html(scenes, Text("比较", "注", [], [("改了什么", ["甲"])])), encoding="utf-8"
    )
    page, log = new_page()
    page.goto(path.as_uri())
    page.wait_for_function(
        "atlases.length === 2 && document.querySelectorAll('.atlas-legend').length === 2"
    )
    page.evaluate("void atlases[0].map.setView([30.5, 103.5], 8, { animate: false })")
    first, second = page.evaluate(_CENTRES)
    assert first == second
    assert first[2] == 8
    page.evaluate("void atlases[1].map.setView([31, 104], 6.5, { animate: false })")
    first, second = page.evaluate(_CENTRES)
    assert first == second
    fills = page.evaluate(
        "scenes.map((s) => Object.keys(s.layers.find((l) => l.kind === 'fill').fills).length)"
    )
    assert fills[1] == fills[0] + 1
    scales = page.locator(".leaflet-control-scale-line").all_inner_texts()
    assert [scale.split()[-1] for scale in scales] == ["公里", "公里"]
    assert log.errors == []
    assert log.outside == []


def test_the_page_has_the_atlas_in_use_and_maps_that_follow_each_other(new_page, app_address):
    page, log = new_page()
    page.goto(f"{app_address}/?selected=510800")
    settle(page)
    go(page, "情景")
    settle(page)
    page.locator(".st-key-page-edit-industry input").click()
    page.keyboard.type("水泥")
    page.keyboard.press("Enter")
    settle(page)
    page.locator(".st-key-page-edit-do button").click()
    settle(page)
    assert "情景 1" in page.locator(".st-key-atlas-open").inner_text()
    page.get_by_role("radio", name="并列比较").click()
    settle(page)
    centres = """() => [...document.querySelectorAll('[data-testid^="stBidiComponent"]')]
      .map((e) => e.shadowRoot && e.shadowRoot.querySelector('#atlas'))
      .filter((h) => h && h.pending && h.pending.state.group)
      .map((h) => [h.atlas.map.getCenter().lat.toFixed(4), h.atlas.map.getCenter().lng.toFixed(4), h.atlas.map.getZoom()])"""
    move = """() => { const h = [...document.querySelectorAll('[data-testid^="stBidiComponent"]')]
      .map((e) => e.shadowRoot && e.shadowRoot.querySelector('#atlas'))
      .find((h) => h && h.pending && h.pending.state.group);
      h.atlas.map.setView([30.5, 103.5], 7, { animate: false }); }"""
    page.evaluate(move)
    settle(page)
    found = page.evaluate(centres)
    assert len(found) == 3
    assert len({tuple(one) for one in found}) == 1
    assert [line for line in log.errors if "404" not in line] == []


def test_a_site_that_is_dragged_becomes_an_edit_and_stands_where_it_was_dropped(
    new_page, app_address
):
    page, log = new_page()
    page.goto(f"{app_address}/scenarios?plan=sichuan-2025-2027")
    settle(page)
    marker = page.locator(".st-key-frame-stage .atlas-drags").first
    box = marker.bounding_box()
    start = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(start[0] - 30, start[1] + 12, steps=4)
    page.mouse.up()
    page.wait_for_function(
        "() => document.querySelector('.st-key-atlas-open').innerText.includes('情景 1')"
    )
    settle(page)
    dropped = marker.bounding_box()
    assert abs(dropped["x"] - (box["x"] - 30)) < 2
    assert abs(dropped["y"] - (box["y"] + 12)) < 2
    # By keyboard ten pixels a step; until Enter nothing is an edit.
    marker.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    settle(page)
    assert abs(marker.bounding_box()["x"] - (box["x"] - 20)) < 2
    page.locator(".st-key-page-undo button").first.click()
    settle(page)
    assert abs(marker.bounding_box()["x"] - (box["x"] - 30)) < 2
    assert [line for line in log.errors if "404" not in line] == []
