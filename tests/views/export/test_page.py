"""The page 导出: choices become the order, the order a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from gis.atlas import Atlas
from gis.plans.designations import Selection
from layers.print.imprint import Imprint, Paper
from views.export.order import FORMS, Order, made, preview

PAGE = str(Path(__file__).resolve().parents[3] / "views" / "export" / "page.py")
HEADS = {
    "pdf": b"%PDF", "png": b"\x89PNG", "svg": b"<svg", "html": b"<!DOCTYPE html>", "pptx": b"PK",
    "csv": b"\xef\xbb\xbf", "xlsx": b"PK", "geojson": b"{", "gpkg": b"SQLite format 3", "kml": b"<?xml",
}  # fmt: skip
PLAN = Selection(plan="sichuan-2025-2027")


def opened() -> AppTest:
    return AppTest.from_file(PAGE, default_timeout=60).run()


def test_the_page_shows_a_preview_and_one_button():
    at = opened()
    assert not at.exception
    assert len(at.get("image")) == 1
    assert len(at.get("download_button")) == 1


def test_a_factsheet_asks_for_its_region_first():
    at = opened()
    at.selectbox(key="export-kind").set_value("sheet").run()
    assert not at.exception
    assert "请在左侧选择" in at.info[0].value
    at.selectbox(key="export-region").set_value("511700").run()
    assert not at.exception
    assert len(at.get("download_button")) == 1


@pytest.mark.parametrize("kind", ["atlas", "deck", "data"])
def test_every_kind_can_be_chosen(kind):
    at = opened()
    at.selectbox(key="export-kind").set_value(kind).run()
    assert not at.exception
    assert len(at.get("download_button")) == 1


@pytest.mark.parametrize(
    ("kind", "form"), [(kind, form) for kind, forms in FORMS.items() for form in forms if kind != "atlas"]
)  # fmt: skip
def test_every_file_is_what_its_format_says(kind, form):
    order = Order(kind, form, PLAN, region="511700", imprint=Imprint(organisation="某局"))
    assert made(Atlas.bundled(), order, "zh").lstrip().startswith(HEADS[form])


def test_the_preview_follows_the_paper():
    import io

    from PIL import Image

    atlas = Atlas.bundled()
    tall = preview(atlas, Order(selection=PLAN, paper=Paper("a4", "portrait")), "zh")
    picture = Image.open(io.BytesIO(tall or b""))
    assert picture.height > picture.width
    assert preview(atlas, Order("data", "csv", PLAN), "zh") is None
