"""The pictures of the documents: ``python -m benchmarks.screenshots`` takes them from the app."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from tests.browser.driver import chromium, server

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "images"
# File name -> what the address of the app says.
_PAGES = {
    "layout": "/?selected=510100",
    "logistics": "/logistics?from=500156&to=310000&tonnes=1000",
    "compare": "/compare?",
    "collaboration": "/collaboration?reading=evidence",
}
PICTURES = {
    f"{name}-{lang}": address + ("" if lang == "zh" else "&lang=en")
    for name, address in _PAGES.items()
    for lang in ("zh", "en")
}
# The same on a phone.
PHONE = {"width": 390, "height": 844}
PHONE_PICTURES = {
    f"{name}-phone-{lang}": PICTURES[f"{name}-{lang}"]
    for name in ("layout", "logistics")
    for lang in ("zh", "en")
}
COLOURS = 256  # a map of flat colours loses nothing, and the file a third
LIMIT_BYTES = 250_000
DRAWN = """() => [...document.querySelectorAll('*')].map((e) => e.shadowRoot).filter(Boolean)
  .some((root) => root.querySelector('path.leaflet-interactive'))"""


def main() -> None:
    """Write docs/images."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with server("app.py") as address, chromium() as page:
        for name, query in {**PICTURES, **PHONE_PICTURES}.items():
            if name in PHONE_PICTURES:
                page.set_viewport_size(PHONE)
            page.goto(address + query)
            page.wait_for_function(DRAWN, timeout=60_000)
            page.wait_for_timeout(4000)  # labels and routes are placed after the first drawing
            picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
            path = FOLDER / f"{name}.png"
            picture.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
            size = path.stat().st_size
            print(f"{path.name}: {size / 1000:.0f} kB")
            if size > LIMIT_BYTES:
                raise ValueError(f"{path.name} has {size} bytes, at most {LIMIT_BYTES} expected")


if __name__ == "__main__":
    main()
