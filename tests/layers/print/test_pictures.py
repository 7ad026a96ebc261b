"""Prints look as they did: small pictures of made-up maps, compared with a tolerance that a moved label breaks.

``python -m tests.layers.print.test_pictures`` draws the references anew; look at them before they are committed.
"""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from gis.atlas import Atlas
from layers.extent import bounds
from layers.layer import AtlasLayer
from layers.legend import entry, part
from layers.print import plate
from layers.print.imprint import Imprint, Paper
from layers.scene import Scene
from layers.terrain.ground import GROUNDS, laid

REFERENCES = Path(__file__).resolve().parent / "references"
DPI = 66.0
# A pixel differs where its grey does by more than the edge of a letter; so many may, in a thousand.
GREY, PER_MILLE = 60, 0.12
IMPRINT = Imprint(
    "某省某产业布局图", "试制", "某市某局", "028-0000", "2026-11", "川S(2026)001号", "#1f5f9e"
)


def scene(codes: list[str]) -> Scene:
    """Return a made-up map: fills plain, striped and wide, two symbols, a line, a legend."""
    plain, both = ["#bcd6ee"], ["#94bfe6", "#c98a16"]
    fills = {
        "510100": {"stripes": both, "wide": False}, "510700": {"stripes": plain, "wide": False},
        "511700": {"stripes": ["#f3cd7a"], "wide": True},
    }  # fmt: skip
    star = {"shape": "star", "colour": "#a3214f"}
    items = [
        {"id": "a", "at": [30.6, 104.1], "label": "某园区", "notes": ["某园区"], **star},
        {"id": "b", "at": [31.2, 107.5], "label": "某基地", "notes": ["某基地"], "shape": "triangle",
         "colour": "#c05f00"},
    ]  # fmt: skip
    line = {
        "path": [[30.6, 104.1], [31.2, 107.5]], "curve": True, "colour": "#6b3fa0", "notes": ["联系"],
        "dash": "7 3",
    }  # fmt: skip
    return Scene(
        layers=(
            AtlasLayer("fill", "fill", {"fills": fills, "notes": {}}),
            AtlasLayer("links", "lines", {"items": [line]}),
            AtlasLayer("sites", "symbols", {"items": items}),
        ),
        legend=[
            part(
                "底色",
                [entry("两类", count=1, fill=fills["510100"])],
                layer_id="fill",
                note="说明一句。",
            ),
            part("点位", [entry("园区", count=1, symbol=star)], layer_id="sites"),
        ],
        bounds=bounds(Atlas.bundled(), codes),
        scope=tuple(codes),
        title="图",
        sources="来源：测试。",
    )


CASES = {
    "country": ([], Paper("a4", "landscape", DPI)),
    "province": (["510000"], Paper("a4", "landscape", DPI)),
    "upright": (["510000"], Paper("a4", "portrait", DPI)),
    "ground": (["510000"], Paper("a4", "landscape", DPI)),
}


def shown_in(name: str) -> Scene:
    """Return the map of a case; one of them lies on relief and rivers."""
    found = scene(CASES[name][0])
    return laid(Atlas.bundled(), found, GROUNDS, on_screen=False) if name == "ground" else found


def drawn(shown: Scene, paper: Paper) -> np.ndarray:
    content = plate.plate(Atlas.bundled(), shown, "png", imprint=IMPRINT, paper=paper)
    return np.asarray(Image.open(io.BytesIO(content)).convert("L"), dtype=int)


def reference(name: str) -> np.ndarray:
    return np.asarray(Image.open(REFERENCES / f"{name}.png").convert("L"), dtype=int)


def per_mille(one: np.ndarray, other: np.ndarray) -> float:
    """Return how many pixels in a thousand differ."""
    assert one.shape == other.shape
    return float((np.abs(one - other) > GREY).mean() * 1000)


@pytest.mark.parametrize("name", CASES)
def test_a_print_looks_as_its_reference(name):
    assert per_mille(drawn(shown_in(name), CASES[name][1]), reference(name)) <= PER_MILLE


def test_a_label_that_moved_breaks_it():
    codes, paper = CASES["province"]
    shown = scene(codes)
    sites = shown.layers[2]
    items = [dict(item) for item in sites.spec["items"]]
    # Some 3 mm to the east on paper, symbol and name together.
    items[1]["at"] = [31.2, 107.75]
    moved = replace(
        shown, layers=(*shown.layers[:2], AtlasLayer("sites", "symbols", {"items": items}))
    )
    assert per_mille(drawn(moved, paper), reference("province")) > PER_MILLE


def test_another_word_breaks_it():
    codes, paper = CASES["province"]
    other = replace(scene(codes), sources="来源：另一句。")
    assert per_mille(drawn(other, paper), reference("province")) > 0


if __name__ == "__main__":
    for name_, (_, paper_) in CASES.items():
        Image.fromarray(drawn(shown_in(name_), paper_).astype("uint8")).save(
            REFERENCES / f"{name_}.png", optimize=True
        )
