"""How much of a window a page of the app leaves to its map, and what stands over the plan."""

from __future__ import annotations

from typing import Any

LARGEST_PX = 210  # of a legend
# On the page a map is in a shadow root, and its scripts are in the kit.
COVERED = """(host, control) => {
  const { map, polygons } = host.atlas;
  const outer = map.getContainer().getBoundingClientRect();
  const box = (host.querySelector(control) || document.querySelector(control)).getBoundingClientRect();
  let number = 0;
  for (const [code, drawn] of Object.entries(polygons)) {
    if (!code.startsWith('51')) continue;
    const path = drawn._path;
    const turn = path.getScreenCTM().inverse();
    for (let x = box.left; x <= box.right; x += 5) {
      for (let y = box.top; y <= box.bottom; y += 5) {
        if (path.isPointInFill(new DOMPoint(x, y).matrixTransform(turn))) number += 1;
      }
    }
  }
  return outer.width > 0 ? number : -1;
}"""


CONTROLS = (".atlas-legend", ".leaflet-control-zoom", ".st-key-frame-sources")


def share(page: Any, window: dict[str, int]) -> float:
    """Return the share of the window in which the map, and nothing over it, is seen."""
    map_box = page.locator("#atlas").bounding_box()
    assert map_box["y"] + map_box["height"] <= window["height"]
    seen = map_box["width"] * map_box["height"]
    panel = page.locator(".st-key-frame-panel")
    if panel.count():
        over = panel.bounding_box()
        # With the gap between the panel and the edge of the window, in which no map is read.
        seen -= (window["width"] - over["x"]) * map_box["height"]
    return seen / (window["width"] * window["height"])


def covered(page: Any) -> list[int]:
    """Return for each control how many points of a fine grid in it lie over a region of Sichuan."""
    return [page.locator("#atlas").evaluate(COVERED, control) for control in CONTROLS]
