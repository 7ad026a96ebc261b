"""The pictures of the documents: ``python -m benchmarks.screenshots`` takes them from the app."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from tests.browser.driver import chromium, server

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "images"
# File name -> what the address of the app says.
PICTURES = {
    "layout-zh": "/?selected=510100",
    "layout-en": "/?selected=510100&lang=en",
    "logistics-zh": "/logistics?from=500156&to=310000&tonnes=1000",
    "logistics-en": "/logistics?from=500156&to=310000&tonnes=1000&lang=en",
}
COLOURS = 128  # a map of flat colours loses nothing, and the file a good half
LIMIT_BYTES = 250_000
DRAWN = """() => [...document.querySelectorAll('*')].map((e) => e.shadowRoot).filter(Boolean)
  .some((root) => root.querySelector('path.leaflet-interactive'))"""


def main() -> None:
    """Write docs/images."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with server("app.py") as address, chromium() as page:
        for name, query in PICTURES.items():
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
