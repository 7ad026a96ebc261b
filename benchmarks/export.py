"""The exported national map: bytes, requests, and the time until it is drawn."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path
from typing import Any

import folium

from benchmarks.local_cdn import as_data_uris
from gis import catalog
from gis.atlas import Atlas
from layers.layout import scenes
from tests.browser.driver import chromium

ROUNDS = 11
# Notes the first animation frame after all regions stand in the page.
WATCH = """
new MutationObserver((changes, watcher) => {
  if (document.querySelectorAll('path.leaflet-interactive').length < 375) return;
  watcher.disconnect();
  requestAnimationFrame(() => { window.drawnAfterMs = performance.now(); });
}).observe(document, { childList: true, subtree: true });
"""


def plain_file(path: Path) -> None:
    """Write the same boundaries as a plain folium file whose CDN files are local."""
    plain = as_data_uris(folium.Map([35, 104], zoom_start=4, tiles=None))
    prefectures = catalog.boundaries("prefecture")[["adcode", "name", "geometry"]]
    folium.GeoJson(prefectures.to_json(), tooltip=folium.GeoJsonTooltip(["name"])).add_to(plain)
    plain.save(str(path))


def drawn_ms(page: Any, path: Path) -> float:
    """Return milliseconds from navigation to the frame in which all regions are drawn."""
    page.goto(path.as_uri())
    page.wait_for_function("() => window.drawnAfterMs !== undefined")
    return float(page.evaluate("window.drawnAfterMs"))


def rows() -> list[tuple[str, str, str, str]]:
    """Return the rows of the performance table."""
    with tempfile.TemporaryDirectory() as folder, chromium() as page:
        ours, plain = Path(folder) / "ours.html", Path(folder) / "plain.html"
        scenes.export_html(Atlas.bundled(), ours)
        plain_file(plain)
        page.add_init_script(WATCH)
        requests: list[str] = []
        page.on("request", lambda request: requests.append(request.url))
        times: dict[Path, list[float]] = {ours: [], plain: []}
        for _ in range(ROUNDS):
            for path, taken in times.items():
                taken.append(drawn_ms(page, path))
        outside = [url for url in requests if not url.startswith(("file:", "data:", "blob:"))]
        own, other = (statistics.median(times[path]) for path in (ours, plain))
        ratio = statistics.median(a / b for a, b in zip(times[ours], times[plain], strict=True))
        size, plain_size = ours.stat().st_size / 1e6, plain.stat().st_size / 1e6
    return [
        (
            "national map, size",
            f"{size:.2f} MB against {plain_size:.2f} MB",
            f"{size / plain_size:.2f} ×",
            "≤ 1.0 MB",
        ),
        ("national map, requests", str(len(outside)), "", "0"),
        (
            "national map, drawn",
            f"{own:.0f} ms against {other:.0f} ms",
            f"{ratio:.2f} ×",
            "≤ 1 × plain folium file",
        ),
    ]


if __name__ == "__main__":
    for row in rows():
        print(" | ".join(row))
