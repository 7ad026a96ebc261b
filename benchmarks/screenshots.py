"""The pictures of the documents: every page in both languages, on a wide screen and on a phone.

``python -m benchmarks.screenshots`` takes all of them from the app into docs/images;
``python -m benchmarks.screenshots layout place-phone`` only those whose name begins so;
``--into FOLDER`` writes them elsewhere, to be looked at before they are kept.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PIL import Image

from tests.browser.driver import browser_of_this_machine, server, settle

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "images"
SIZES = {"": {"width": 1366, "height": 768}, "-phone": {"width": 390, "height": 844}}
LANGUAGES = ("zh", "en")
COLOURS = 128  # a page of flat colours loses nothing, and the file two thirds
LIMIT_BYTES, LIMIT_ALL_BYTES = 250_000, 6_000_000
# An excerpt as a government would word it; no issuer published it.
_PLAN = (
    "某市新材料产业行动方案（示例文本）\n"
    "二、重点布局。在成都、德阳、绵阳重点发展水泥和建筑玻璃，支持乐山、宜宾培育纤维及复合材料。"
    "到2027年，绿色建材产业规模达到1800亿元，建成省级示范基地3个。"
)
_LIST = (
    "企业,经度,纬度,行业代码\n"
    + "\n".join(
        f"示例{i},{103.2 + 0.31 * (i % 13):.3f},{29.4 + 0.23 * (i % 17):.3f},C30{11 + i % 3}"
        for i in range(120)
    )
    + "\n示例无坐标,0,0,C3011\n"
)


def _nothing(page: Any) -> None:
    """Take the page as its address shows it."""


def _answer_siting(page: Any) -> None:
    page.locator(".st-key-siting-solve button").click()
    page.locator(".st-key-frame-panel-wide").wait_for(timeout=120_000)


def _send_list(page: Any) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "enterprises.csv"
        path.write_text(_LIST, encoding="utf-8")
        page.set_input_files("input[type=file]", path)
        page.locator(".st-key-enterprises-go button").click()
        page.locator("[data-testid=stMetric]").first.wait_for()
        # What the list comes to, under the head of the page.
        page.locator(".st-key-enterprises-go").evaluate(
            "one => { one.style.scrollMarginTop = '108px'; one.scrollIntoView(); }"
        )


def _read_plan(page: Any) -> None:
    page.locator(".st-key-reading-paste textarea").fill(_PLAN)
    page.locator(".st-key-reading-paste textarea").press("Control+Enter")
    page.locator(".st-key-reading-go button").click()
    page.locator("mark").first.wait_for()


@dataclass(frozen=True)
class Shown:
    """One page: what its address says, and what a user does there before the picture."""

    address: str
    act: Callable[[Any], None] = _nothing


PAGES = {
    "layout": Shown("/?selected=510100"),
    "logistics": Shown("/logistics?from=500156&to=310000&tonnes=1000"),
    "nation": Shown("/nation?"),
    "compare": Shown("/compare?"),
    "collaboration": Shown("/collaboration?reading=evidence"),
    "siting": Shown("/siting?", _answer_siting),
    "scenarios": Shown("/scenarios?"),
    "monitor": Shown("/monitor?"),
    "enterprises": Shown("/enterprises?", _send_list),
    "place": Shown("/place?place=510100"),
    "reading": Shown("/reading?", _read_plan),
    "export": Shown("/export?"),
    "sources": Shown("/sources?"),
}
NAMES = [f"{name}{size}-{lang}" for name in PAGES for size in SIZES for lang in LANGUAGES]


def _few_colours(picture: Image.Image) -> Image.Image:
    """Return a picture in a palette: its commonest colours as they are, and others for the rare ones.

    A reduction alone would tint the paper, or lose the orange of the one triangle.
    """
    common = sorted(picture.getcolors(picture.width * picture.height), reverse=True)[: COLOURS // 2]
    reduced = picture.quantize(COLOURS - len(common), Image.Quantize.MAXCOVERAGE)
    table = [part for _, colour in common for part in colour] + (reduced.getpalette() or [])
    palette = Image.new("P", (1, 1))
    palette.putpalette(table[: 3 * COLOURS])
    return picture.quantize(palette=palette, dither=Image.Dither.NONE)


def _picture(page: Any, path: Path) -> int:
    """Write what the window shows in few colours; return the bytes of the file."""
    _few_colours(Image.open(io.BytesIO(page.screenshot())).convert("RGB")).save(path, optimize=True)
    size = path.stat().st_size
    print(f"{path.name}: {size / 1000:.0f} kB", flush=True)
    if size > LIMIT_BYTES:
        raise ValueError(f"{path.name} has {size} bytes, at most {LIMIT_BYTES} expected")
    return size


def take(names: list[str], folder: Path, address: str) -> None:
    """Take the pictures of these names from a running app."""
    folder.mkdir(parents=True, exist_ok=True)
    with browser_of_this_machine() as browser:
        for name in names:
            key, *size, lang = name.split("-")
            shown = PAGES[key]
            # A session of its own: what one page was told does not show on the next.
            context = browser.new_context(viewport=SIZES["-phone" if size else ""])
            page = context.new_page()
            page.goto(f"{address}{shown.address}&lang={lang}")
            page.locator(".st-key-frame-head").wait_for(timeout=60_000)
            settle(page)
            shown.act(page)
            settle(page)
            page.mouse.move(5, 5)
            page.wait_for_timeout(300)  # labels are placed in the frame after the last drawing
            _picture(page, folder / f"{name}.png")
            context.close()
    total = sum(path.stat().st_size for path in folder.glob("*.png"))
    print(f"all pictures: {total / 1e6:.2f} MB")
    if total > LIMIT_ALL_BYTES:
        raise ValueError(f"{folder} has {total} bytes, at most {LIMIT_ALL_BYTES} expected")


def main(arguments: list[str]) -> None:
    """Write the pictures that are asked for; without names all of them."""
    given = dict(pairwise(arguments))
    folder = Path(given.get("--into", FOLDER))
    wanted = tuple(
        word
        for word, before in zip(arguments, ["", *arguments], strict=False)
        if not word.startswith("--") and not before.startswith("--")
    )
    names = [name for name in NAMES if not wanted or name.startswith(wanted)]
    if "--address" in given:
        take(names, folder, given["--address"])
        return
    with server("app.py") as address:
        take(names, folder, address)


if __name__ == "__main__":
    main(sys.argv[1:])
