"""The exported file: self-contained, deterministic, inert, complete."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import time
from html.parser import HTMLParser
from pathlib import Path

import folium
import pytest

from gis import catalog
from gis.atlas import Atlas
from gis.plans.designations import Selection
from layers import html, letters
from layers.layer import KINDS, AtlasLayer
from layers.layout import scenes
from layers.scene import Scene

ROOT = Path(__file__).resolve().parents[2]

ASSETS = Path(html.__file__).parent / "assets"


@pytest.fixture(scope="module")
def national() -> str:
    return html.to_html(Atlas.bundled(), scenes.layout_scene(Atlas.bundled()))


class Page(HTMLParser):
    """Collects elements, and the text inside each kind of element."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self._open = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._open = tag

    def handle_endtag(self, tag: str) -> None:
        self._open = ""

    def handle_data(self, data: str) -> None:
        self.texts.setdefault(self._open, []).append(data)

    def text(self, tag: str) -> str:
        return "".join(self.texts.get(tag, [])).strip()


def test_nothing_in_the_page_names_an_address_to_load(national):
    page = Page(national)
    for tag, attributes in page.elements:
        for name in ("src", "href", "srcset", "data", "action", "poster", "background"):
            assert not attributes.get(name), (tag, name)
        assert tag not in {"link", "iframe", "object", "embed", "base", "img"}
    styles = page.text("style")
    urls = re.findall(r"url\(\s*['\"]?([^)'\"]+)", styles)
    assert all(url.startswith(("data:", "#")) for url in urls)
    assert "@import" not in styles
    scripts = page.text("script")
    for call in ("fetch(", "XMLHttpRequest", "import(", "WebSocket", "EventSource", "sendBeacon"):
        assert call not in scripts
    without_comments = re.sub(r"/\*.*?\*/", "", styles, flags=re.DOTALL) + scripts
    addresses = set(re.findall(r"https?://[^\s\"'`)<]+", without_comments))
    # Names of vocabularies and a link in Leaflet's unused attribution: read by nobody.
    assert addresses <= {
        "http://www.w3.org/2000/svg",
        "http://www.w3.org/1999/xlink",
        "https://leafletjs.com",
    }


def test_no_protocol_relative_address(national):
    assert not re.findall(r"(?:src|href)\s*=\s*[\"']//", national)
    assert not re.findall(r"url\(\s*[\"']?//", national)


def test_the_same_scene_gives_the_same_bytes(national):
    assert html.to_html(Atlas.bundled(), scenes.layout_scene(Atlas.bundled())) == national
    scene = scenes.layout_scene(Atlas.bundled())
    assert html.to_html(Atlas.bundled(), scene) == html.to_html(Atlas.bundled(), scene)


def test_the_bytes_depend_on_no_hash_seed_and_no_clock(national):
    code = (
        "import hashlib; from gis.atlas import Atlas; from layers import html;"
        "from layers.layout import scenes; a = Atlas.bundled();"
        "print(hashlib.sha256(html.to_html(a, scenes.layout_scene(a)).encode()).hexdigest())"
    )
    # A seed and a zone that this process does not have.
    ours = os.environ.get("PYTHONHASHSEED")
    zone = "Asia/Shanghai" if time.localtime().tm_gmtoff == 0 else "UTC"
    other = {"PYTHONHASHSEED": "0" if ours == "4242" else "4242", "TZ": zone}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT, env={**os.environ, **other}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == hashlib.sha256(national.encode()).hexdigest()


def test_the_national_map_is_at_most_085_megabytes(national):
    assert len(national.encode()) <= 850_000


def test_two_fingers_may_enlarge_the_page(national):
    (said,) = re.findall(r'<meta name="viewport" content="([^"]*)"', national)
    assert re.sub(r"\s+", " ", said) == "width=device-width, initial-scale=1.0"


def test_folium_itself_is_left_alone():
    before = list(folium.Map.default_js), list(folium.Map.default_css)
    html.to_html(Atlas.bundled(), Scene())
    assert (list(folium.Map.default_js), list(folium.Map.default_css)) == before
    assert folium.Map.default_js is not html.AtlasMap.default_js
    assert any("leaflet" in address for _, address in folium.Map.default_js)
    assert "https://" in folium.Map().get_root().render()


def test_the_date_is_there_only_if_given():
    scene = Scene(title="图")
    assert "制图日期" not in html.to_html(Atlas.bundled(), scene)
    assert "制图日期 2025-03-01" in Page(
        html.to_html(Atlas.bundled(), scene, date="2025-03-01")
    ).text("p")


def test_no_year_comes_from_the_clock():
    assert not re.findall(r"20[23]\d-\d\d-\d\dT", html.to_html(Atlas.bundled(), Scene()))


@pytest.mark.parametrize(("lang", "attribute"), [("zh", "zh-CN"), ("en", "en")])
def test_the_language_is_declared(lang, attribute):
    page = Page(html.to_html(Atlas.bundled(), Scene(lang=lang)))
    assert ("html", {"lang": attribute}) in page.elements


def test_head_and_foot(national):
    page = Page(national)
    assert page.text("title") == page.text("h1") == "产业集群布局总图"
    assert "审图号 GS(2024)0650号" in page.text("footer")
    assert "JavaScript" in page.text("noscript")


@pytest.mark.parametrize("choice", [{}, {"plan": "sichuan-2025-2027"}, {"region": "武隆"}])
def test_the_official_lines_are_in_every_file(choice):
    # A pan of any map reaches past its province, so that no file may lack them.
    page = html.to_html(Atlas.bundled(), scenes.layout_scene(Atlas.bundled(), Selection(**choice)))
    kinds = set(catalog.boundary_lines("province")["kind"])
    assert kinds == {"maritime_dash", "undetermined", "sea_area"}
    assert all(kind in page for kind in kinds)


def test_geometry_is_written_once(national):
    longest = max(catalog.prefecture_pack()["arcs"], key=len)
    assert national.count(letters.written([longest])) == 1
    assert ",".join(str(number) for number in longest) not in national
    # Counties come only where a plan names one: 青白江 and 武隆.
    packs = scenes.layout_scene(Atlas.bundled()).counties
    assert [list(item["pack"]["regions"]) for item in packs] == [["500156"], ["510113"]]


def test_hostile_names_stay_text(hostile_name):
    layer = AtlasLayer(
        "x",
        "symbols",
        {"items": [{"id": "x", "at": [30, 104], "label": hostile_name, "notes": [hostile_name]}]},
    )
    scene = Scene(
        layers=(layer,),
        legend=[{"name": hostile_name, "entries": [{"text": hostile_name}]}],
        details={hostile_name: {"title": hostile_name, "groups": []}},
        county_names={"000000": [hostile_name, hostile_name, 30, 104]},
        title=hostile_name,
        subtitle=hostile_name,
        sources=hostile_name,
    )
    page = Page(html.to_html(Atlas.bundled(), scene, date=hostile_name))
    plain = Page(
        html.to_html(Atlas.bundled(), Scene(title="图", subtitle="图", sources="图"), date="图")
    )
    assert [tag for tag, _ in page.elements] == [tag for tag, _ in plain.elements]
    assert page.text("h1") == page.text("title") == hostile_name.strip()
    assert page.text("footer") == hostile_name.strip()
    scripts = page.text("script")
    for form in ("</script", "<img", "<!--", "\u2028", "{{ 7"):
        assert form not in scripts.split("const words = ")[-1]
    assert "49" not in page.text("h1")


def test_a_scene_can_be_written_twice_and_its_layers_reused():
    layer = AtlasLayer("x", "lines", {"items": []})
    first = html.to_html(Atlas.bundled(), Scene(layers=(layer,)))
    assert html.to_html(Atlas.bundled(), Scene(layers=(layer,), title="")) == first


def test_an_unknown_kind_of_layer_is_refused():
    with pytest.raises(ValueError, match="symbols"):
        AtlasLayer("x", "points", {})
    assert KINDS == ("fill", "relief", "symbols", "lines", "areas", "density")


def test_a_file_is_whole_or_absent(tmp_path):
    html.save(Atlas.bundled(), Scene(title="图"), tmp_path / "map.html")
    text = (tmp_path / "map.html").read_text(encoding="utf-8")
    assert text.startswith("<!DOCTYPE html>")
    assert text.rstrip().endswith("</html>")
    assert [p.name for p in tmp_path.iterdir()] == ["map.html"]


def test_a_second_language_says_only_what_differs():
    def lines(label, **more):
        items = [{"path": [[30.0, 104.0], [31.0, 105.0]], "notes": [label], **more}]
        return AtlasLayer("streams", "lines", {"items": items, "colour": "#1f6fa8"})

    first = Scene(layers=(lines("长江"),))
    spared = html.worded(lines("Yangtze").spec, first)
    assert spared == {"id": "streams", "items": [{"notes": ["Yangtze"]}], "spared": True}
    # A layer that is shaped otherwise stays whole: nothing of the first is taken for its own.
    other = lines("Yangtze", dash="2 4").spec
    assert html.worded(other, first) == other
    assert html.worded(lines("x").spec, Scene()) == lines("x").spec


def test_letters_read_back_as_the_numbers_that_they_stand_for():
    # As layers/assets/geometry.js reads them.
    def read(written):
        for arc in written.split(","):
            value = shift = 0
            for letter in arc:
                bits = letters.LETTERS.index(letter)
                value |= (bits & 31) << shift
                shift += 5
                if bits < 32:
                    yield ~(value >> 1) if value & 1 else value >> 1
                    value = shift = 0

    numbers = [0, -1, 15, 16, -16, -17, 511, 512, -513, 122_807, -99_999]
    assert list(read(letters.written([numbers[:4], numbers[4:]]))) == numbers
    script = (ASSETS / "geometry.js").read_text(encoding="utf-8")
    assert f'"{letters.LETTERS}"' in script
