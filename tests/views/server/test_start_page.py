"""The first HTML page and what its scripts hold: the frame, the kit, the first map."""

from __future__ import annotations

import asyncio
import gzip
import json
import re
from types import SimpleNamespace

import pytest
from starlette.requests import Request
from starlette.routing import Match

from gis.atlas import Atlas
from gis.words.catalogue import text
from tests.views.conftest import components
from views.logistics import freight_map
from views.pages import ASIDE, PAGES
from views.server import first_map, kit, start_page


def handed(script: bytes) -> dict:
    """Return what a script hands to the kit."""
    (written,) = re.findall(r'JSON\.parse\((".*")\)\)?;$', script.decode(), flags=re.MULTILINE)
    return json.loads(json.loads(written))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_frame_names_every_page_and_marks_the_one_that_is_opened(lang):
    html = start_page.page_html("compare", lang, is_new=True)
    for page in set(PAGES) - set(ASIDE):
        here = "here" if page == "compare" else ""
        assert f'<span class="{here}">{text(f"page.{page}", lang)}</span>' in html
    assert f'<html lang="{"zh-CN" if lang == "zh" else "en"}">' in html
    assert "<title>产业集群图谱 Cluster Atlas</title>" in html


def test_the_page_is_streamlits_own_with_more_in_it():
    html = start_page.page_html("sources", "zh", is_new=True)
    assert '<div id="root"></div>' in html
    assert re.search(r'src="\./static/js/index\.[\w-]+\.js"', html)
    # Streamlit asks its server where it is, not below the name of the page first.
    assert html.index("BACKEND_BASE_URL") < html.index("</head>")
    # The map is not queued behind Streamlit's hundred files; a browser looks for the encoding in so many bytes.
    assert html.index("<title>") < html.index(kit.address()) < html.index("./static/js/")
    assert html.encode().index(b"charset") < 1024


def test_what_is_asked_for_early_is_there():
    names = start_page.early_scripts()
    assert any(name.startswith("BidiComponent.") for name in names)
    assert len(names) == len(set(names)) > 20


def test_another_streamlit_without_these_files_gives_no_early_script(tmp_path):
    assert start_page.early_scripts(tmp_path) == []


@pytest.mark.parametrize(("page", "is_new", "named"), [
    ("layout", True, True), ("logistics", True, True),
    ("layout", False, False), ("sources", True, False),
])  # fmt: skip
def test_a_first_map_is_named_where_the_address_holds_no_choice(page, is_new, named):
    html = start_page.page_html(page, "zh", is_new=is_new)
    assert (f"./atlas/first/{page}.zh" in html) is named
    assert f"./{kit.address()}" in html


def test_the_kit_holds_the_country_and_its_address_says_its_content():
    content = handed(kit.script())
    assert len(content["base"]["names"]) == 375
    assert ".leaflet-container" in content["styles"]
    assert re.fullmatch(r"atlas/kit\.[0-9a-f]{16}\.js", kit.address())


@pytest.mark.parametrize(("accepted", "encoding"), [("gzip, br", "gzip"), ("", None)])
def test_scripts_go_out_packed_to_whom_can_unpack_them(accepted, encoding):
    routes = {route.path: route.endpoint for route in start_page.routes()}
    asked = SimpleNamespace(
        headers={"accept-encoding": accepted}, path_params={"name": "layout.zh"}
    )
    first = routes["/atlas/first/{name}"](asked)
    for given, script in (
        (asyncio.run(routes["/atlas/{kit}"](asked)), kit.script()),
        (first, first_map.script(Atlas.bundled(), "layout", "zh")),
    ):
        assert given.headers.get("content-encoding") == encoding
        assert given.headers["vary"] == "Accept-Encoding"
        assert (gzip.decompress(given.body) if encoding else given.body) == script


def answer(path: str, name: str = "") -> object:
    """Return what the route of a path answers."""
    (route,) = [r for r in start_page.routes() if r.path == path]
    request = SimpleNamespace(
        url=SimpleNamespace(path=path), query_params={}, path_params={"name": name}
    )
    found = route.endpoint(request)
    return asyncio.run(found) if asyncio.iscoroutine(found) else found


def test_every_page_is_answered_and_asked_for_anew():
    for path in ("/", *(f"/{page}" for page in PAGES if page != "layout")):
        given = answer(path)
        assert given.status_code == 200
        assert given.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("name", ["sources.zh", "layout.fr", "layout", "../pages.zh"])
def test_no_other_first_map_is_given(name):
    assert answer("/atlas/first/{name}", name).status_code == 404


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_first_map_is_the_one_that_a_new_session_shows(run, lang):
    first = handed(first_map.script(Atlas.bundled(), "layout", lang))
    assert components(run(lang=lang))["layout-map"] == first


def test_so_is_that_of_the_logistics_page(run):
    app = run()
    app.switch_page("logistics/page.py").run()
    first = handed(first_map.script(Atlas.bundled(), "logistics", "zh"))
    shared = first.pop("shared")
    assert components(app)["freight-map"] == first
    assert list(shared) == [freight_map.shared_name("zh")]
    assert all(shared[freight_map.shared_name("zh")].values())


def led(path: str) -> str:
    """Return where the server leads from a path; nothing where that is its own or Streamlit's."""
    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "query_string": b"lang=en",
        "headers": [],
    }
    for route in start_page.routes():
        match, more = route.matches(scope)
        if match is Match.FULL and route.name in ("_lead_back", "_to_first"):
            return asyncio.run(route.endpoint(Request(scope | more))).headers["location"]
        if match is Match.FULL:
            return ""
    return ""


def test_a_page_that_is_none_leads_to_the_first_which_says_so(run):
    assert led("/nosuchpage") == "./?lost=nosuchpage&lang=en"
    # Streamlit knows the first page without a name only, and said in English that there is none of it.
    assert led("/layout") == "./?lang=en"
    assert led("/招商") == "./?lost=%E6%8B%9B%E5%95%86&lang=en"
    assert [
        led(path)
        for path in ("/", "/nation", "/healthz", "/favicon.png", "/static/a", "/_stcore/health")
    ] == [""] * 6
    app = run(lost="nosuchpage")
    assert [w.value for w in app.warning] == ["没有“nosuchpage”这一页，已打开“布局”。"]
    assert "lost" not in app.query_params
