"""Sixty hostile strings of known kinds, with harmless markers, as title, makers, cells and names in every format.

A file that took one of them for more than text would have other elements, parts, formulas, links or
tables than the same file of harmless words: both are made here and compared.
"""

from __future__ import annotations

import io
import re
import sqlite3
import zipfile
from collections import Counter
from typing import Any

import defusedxml.ElementTree as Safe
import openpyxl
import pandas as pd
import pypdfium2
import pytest
from markdown_it import MarkdownIt

from gis.atlas import Atlas
from gis.errors import SettingError
from gis.plans.designations import select
from layers import html
from layers.escape import markdown_text
from layers.export.formats import selection_bytes
from layers.layer import AtlasLayer
from layers.print import logo
from layers.print.factsheet import sheet_data
from layers.print.imprint import Imprint
from layers.print.parts import ways
from layers.print.plate import plate
from layers.print.sheet_page import to_html
from layers.print.slides.deck import deck
from layers.scene import Scene
from tests.layers.test_html import Page

PAYLOADS = (
    # Elements and handlers of HTML and SVG.
    "<script>window.hit=1</script>", "<ScRiPt src=//h.invalid/x></sCrIpT>", "<img src=x onerror=window.hit=1>",
    "<svg onload=window.hit=1>", "<svg><animate onbegin=window.hit=1 attributeName=x dur=1s>",
    "<body onpageshow=window.hit=1>", "<details open ontoggle=window.hit=1>", "<iframe srcdoc='<script>hit=1</script>'>",
    "<object data=data:text/html,hit>", "<embed src=javascript:hit=1>", "<math><mtext><style><img onerror=hit=1>",
    "<a href=javascript:window.hit=1>x</a>", "<form action=//h.invalid><button>x", "<input autofocus onfocus=hit=1>",
    "<base href=//h.invalid>", "<meta http-equiv=refresh content='0;url=//h.invalid'>", "<link rel=stylesheet href=//h.invalid>",
    "<style>@import '//h.invalid'</style>", "<template><script>hit=1</script>", "<video><source onerror=hit=1>",
    # Ways out of where text stands.
    "</script><script>window.hit=1</script>", "</title><script>hit=1</script>", "</style><script>hit=1</script>",
    "--><script>hit=1</script><!--", "]]><script>hit=1</script><![CDATA[", '" onmouseover="window.hit=1', "' onfocus='hit=1",
    "`;window.hit=1;`", '\\";window.hit=1;//', "';window.hit=1;'", "\u2028window.hit=1\u2029", "&lt;script&gt;hit&lt;/script&gt;",
    "&#60;script&#62;hit&#60;/script&#62;",
    # Styles.
    "red;background:url(//h.invalid)", "}body{display:none}", "x:expression(hit)", "\\3c script>hit",
    # Templates and typesetting.
    "{{7*7}}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "{% raw %}{{hit}}", '#panic("hit")', '#import "hit.typ"', "$ sum_(k=0)^n k $ *fett*",
    '#link("https://h.invalid")[x]', "\\input{hit}",
    # Markdown.
    "[x](javascript:hit)", "![x](//h.invalid/x.png)", '[x]: //h.invalid "y"', "<https://h.invalid>", ":material/hit: :red[hit]", "# hit\n\n---",
    # Cells and databases.
    '=HYPERLINK("//h.invalid","x")', "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "'; DROP TABLE plans;--",
)  # fmt: skip
SVG = "http://www.w3.org/2000/svg"
LOGOS = (
    "<script>hit=1</script>", '<g onload="hit=1"/>', '<image href="//h.invalid/x"/>', '<use href="//h.invalid#x"/>',
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="hit=1"/></foreignObject>',
    '<a href="javascript:hit=1"><path d="M0 0"/></a>', "<style>@import url(//h.invalid)</style>",
    '<rect fill="url(//h.invalid#a)"/>', '<set attributeName="onload" to="hit=1"/>', '<animate attributeName="href" values="javascript:hit"/>',
)  # fmt: skip
KML = {
    "kml", "Document", "Folder", "Placemark", "name", "description", "open", "visibility", "Style", "LineStyle", "PolyStyle",
    "IconStyle", "LabelStyle", "Icon", "href", "scale", "color", "width", "fill", "outline", "styleUrl", "ExtendedData",
    "Data", "value", "SchemaData", "SimpleData", "Schema", "SimpleField", "MultiGeometry", "Polygon", "Point", "LineString",
    "outerBoundaryIs", "innerBoundaryIs", "LinearRing", "coordinates", "displayName", "@id", "@name", "@type", "@schemaUrl",
}  # fmt: skip
HARMLESS = tuple("某段文字" for _ in PAYLOADS)


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return Atlas.bundled()


def scene(words: tuple[str, ...]) -> Scene:
    """Return a map that says every string as label, note, legend and card."""
    items = [
        {"id": f"site:{n}", "at": [30 + n / 50, 104], "label": said, "notes": [said], "shape": "square", "colour": "#cc6fb0"}
        for n, said in enumerate(words)
    ]  # fmt: skip
    card = {
        "title": words[0],
        "groups": [{"heading": said, "rows": [[said, said]]} for said in words],
    }
    return Scene(
        layers=(AtlasLayer("sites", "symbols", {"items": items}),),
        legend=[{"id": "sites", "name": said, "entries": [{"text": said, "count": said}], "note": said} for said in words],
        details={"site:0": card}, bounds=[[26.0, 97.0], [34.0, 109.0]], scope=("510000",),
        title=" ".join(words), subtitle=" ".join(words), sources=" ".join(words),
    )  # fmt: skip


def imprint(words: tuple[str, ...]) -> Imprint:
    said = " ".join(words)
    # A date that is none is refused before it is drawn.
    with pytest.raises(SettingError):
        Imprint(date=f"<b>{said}</b>")
    return Imprint(said, said, said, said, "2026-01-31", said)


def rows(atlas: Atlas, words: tuple[str, ...]) -> pd.DataFrame:
    """Return designations whose texts are the strings, one a row."""
    found = select(atlas).head(len(words)).copy()
    for column in ("industry", "note", "locator", "place", "site", "name", "region_name"):
        found[column] = list(words)
    return found


def shape(content: bytes) -> Counter[str]:
    """Return how often an XML file has each element and each name of an attribute."""
    found: Counter[str] = Counter()
    for element in Safe.fromstring(content).iter():
        found[str(element.tag)] += 1
        found.update(f"@{name}" for name in element.attrib)
    return found


def parts(content: bytes) -> dict[str, Any]:
    """Return the shape of every XML part of an office file."""
    archive = zipfile.ZipFile(io.BytesIO(content))
    return {
        name: shape(archive.read(name))
        for name in archive.namelist()
        if name.endswith((".xml", ".rels"))
    }


def test_there_are_sixty():
    assert len(set(PAYLOADS)) == 60


def test_markdown_shows_every_string_as_it_is():
    reader = MarkdownIt("commonmark", {"linkify": False}).enable(["table", "strikethrough"])
    for said in PAYLOADS:
        tokens = [
            t
            for block in reader.parse(markdown_text(said))
            for t in (block, *(block.children or []))
        ]
        assert {token.type for token in tokens} <= {
            "paragraph_open",
            "inline",
            "paragraph_close",
            "text",
            "text_special",
        }, said


def test_html_has_the_elements_of_the_harmless_file(atlas):
    pages = [
        Page(html.to_html(atlas, scene(words), imprint=imprint(words)))
        for words in (PAYLOADS, HARMLESS)
    ]
    hostile, harmless = (
        [(tag, sorted(dict(found))) for tag, found in page.elements] for page in pages
    )
    assert hostile == harmless


def test_a_factsheet_has_the_elements_of_the_harmless_file(atlas, monkeypatch):
    # What is looked for is in the words, not on the way to the next capital.
    monkeypatch.setattr(ways, "routes", lambda *_: [[said] * 4 for said in PAYLOADS])
    found = []
    for words in (PAYLOADS, HARMLESS):
        page = Page(to_html(sheet_data(atlas, "511700", imprint(words))))
        found.append([(tag, sorted(dict(given))) for tag, given in page.elements])
    assert found[0] == found[1]


def test_prints_hold_text_and_no_action(atlas):
    drawing = Safe.fromstring(plate(atlas, scene(PAYLOADS), "svg", imprint=imprint(PAYLOADS)))
    tags = {str(element.tag).rpartition("}")[2] for element in drawing.iter()}
    assert not tags & {"script", "foreignObject", "a", "animate", "set", "iframe", "style"}
    for element in drawing.iter():
        for name, value in element.attrib.items():
            assert not name.lower().startswith("on")
            assert "h.invalid" not in value
    content = plate(atlas, scene(PAYLOADS), "pdf", imprint=imprint(PAYLOADS))
    for action in (
        b"/JavaScript",
        b"/JS",
        b"/Launch",
        b"/URI",
        b"/OpenAction",
        b"/EmbeddedFile",
        b"/SubmitForm",
    ):
        assert not re.search(action + rb"\b", content)
    document = pypdfium2.PdfDocument(content)
    assert pypdfium2.raw.FPDFDoc_GetJavaScriptActionCount(document) == 0
    said = "".join(document[0].get_textpage().get_text_range().split())
    document.close()
    assert "<script>window.hit=1</script>" in said
    assert "{{7*7}}" in said
    assert "#panic(" in said


def kinds(content: bytes) -> dict[str, set[str]]:
    """Return the kinds of elements in each kind of part of a deck: longer words fill more slides."""
    found: dict[str, set[str]] = {}
    for part, one in parts(content).items():
        found.setdefault(re.sub(r"\d+", "", part), set()).update(one)
    return found


def test_slides_have_the_parts_and_shapes_of_the_harmless_file(atlas):
    found = [
        kinds(deck(atlas, scene(words), rows(atlas, words), imprint=imprint(words)))
        for words in (PAYLOADS, HARMLESS)
    ]
    assert found[0].keys() == found[1].keys()
    for part, one in found[0].items():
        assert one <= found[1][part] | {"@{http://www.w3.org/XML/1998/namespace}space"}, part


def test_data_files_hold_text_and_nothing_else(atlas):
    kml = shape(selection_bytes(atlas, rows(atlas, PAYLOADS), "kml"))
    assert {re.sub(r"^\{.*\}", "", key) for key in kml} <= KML
    book = openpyxl.load_workbook(io.BytesIO(selection_bytes(atlas, rows(atlas, PAYLOADS), "xlsx")))
    cells = [cell for sheet in book for line in sheet.iter_rows() for cell in line]
    assert not [cell.coordinate for cell in cells if cell.data_type == "f" or cell.hyperlink]
    said = {str(cell.value) for cell in cells}
    assert {"<script>window.hit=1</script>", "'; DROP TABLE plans;--"} <= said
    base = sqlite3.connect(":memory:")
    base.deserialize(selection_bytes(atlas, rows(atlas, PAYLOADS), "gpkg"))
    names = [name for (name,) in base.execute("SELECT name FROM sqlite_master")]
    said = base.execute("SELECT count(*) FROM sqlite_master WHERE name = 'layer_styles'").fetchone()
    base.close()
    assert said == (1,)
    assert all(re.fullmatch(r"[\w（）·]+", name) for name in names), names


def test_a_logo_of_any_kind_loses_what_runs_or_loads():
    for inside in LOGOS:
        kept = logo.read(f'<svg xmlns="{SVG}" viewBox="0 0 9 9">{inside}</svg>'.encode()).content
        assert not re.search(rb"hit|h\.invalid|on\w+=|script|foreignObject|@import", kept), inside
