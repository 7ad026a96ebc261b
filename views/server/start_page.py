"""The first HTML page: our own frame at once, and what its maps need asked for early.

Streamlit's page is white until 2 MB of scripts have run, a socket is open and the first words have
come back. This one is the same page with the frame of the product painted over the white until
the first part of the real page stands, and with the scripts of a map named in its head, so that
the browser fetches them meanwhile.
"""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from urllib.parse import quote

import streamlit
from starlette.convertors import Convertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from gis.atlas import Atlas
from gis.words.catalogue import LANGUAGES, text
from layers.escape import html_text
from layers.export.formats import FORMATS
from views.frame import directory, search
from views.pages import ASIDE, LOST, PAGES
from views.server import first_map, kit
from views.state.language import speaking, the_language
from views.widgets import pictures

_STATIC = Path(streamlit.__file__).resolve().parent / "static"
_ASSETS = Path(__file__).resolve().parents[1] / "assets"
_FRAME = _ASSETS / "frame.css"
# It has to hear of a step back before Streamlit does, so it stands in the page itself.
_HISTORY = _ASSETS / "history.js"
# Streamlit would try its server below the page's own name first, and the console of who opens /place tells of two misses.
_BACKEND = 'window.__streamlit ??= {BACKEND_BASE_URL: new URL(".", location.href).href};\n'
# Parts of Streamlit's page that it fetches when the first of a kind is drawn; every page has them.
_EARLY = ("BidiComponent", "Selectbox", "Multiselect", "Checkbox", "Html")
# One word without a dot: no file, and none of what Streamlit answers itself.
_STREAMLITS = ("_stcore", "component", "media", "static", "vendor", "healthz", "atlas")


class _Page(Convertor[str]):
    """What could be the name of a page."""

    regex = rf"(?!(?:{'|'.join(_STREAMLITS)})$)[^/._][^/.]*"

    def convert(self, value: str) -> str:
        return value

    def to_string(self, value: str) -> str:
        return value


register_url_convertor("page", _Page())
# The page that has no name of its own in the address.
_FIRST = next(iter(PAGES))
_IMPORTS = re.compile(r'(?:from|import)"\./([\w.-]+\.js)"')
_FOREVER = "private, max-age=31536000, immutable"


def early_scripts(folder: Path = _STATIC / "static" / "js") -> list[str]:
    """Return the names of Streamlit's scripts for ``_EARLY`` and of all that they import.

    Where another version of Streamlit calls its files otherwise, the list is shorter and the page
    works as before, later by what is fetched later.
    """
    found: list[str] = []
    waiting = [path.name for kind in _EARLY for path in sorted(folder.glob(f"{kind}.*.js"))]
    while waiting:
        name = waiting.pop(0)
        if name not in found and (folder / name).is_file():
            found.append(name)
            waiting += _IMPORTS.findall((folder / name).read_text(encoding="utf-8"))
    return found


def frame(page: str) -> str:
    """Return the frame of a page as HTML: names of the pages, bar of filters, room of the map."""
    lang = the_language()
    names = "".join(
        f'<span class="{"here" if name == page else ""}">{html_text(text(f"page.{name}", lang))}</span>'
        for name in PAGES
        if name not in ASIDE
    )
    opening = html_text(text("app.opening", lang))
    return (
        f"<style>{_FRAME.read_text(encoding='utf-8')}</style>"
        f'<div id="atlas-frame"><div class="head" aria-hidden="true">'
        f"<b>{html_text(text('app.name', lang))}</b>{names}</div>"
        f'<div class="bar"></div>'
        f'<div class="room" aria-hidden="true"><p>{opening}</p></div></div>'
    )


def streamlits_page() -> str:
    """Return the first page of Streamlit itself."""
    return (_STATIC / "index.html").read_text(encoding="utf-8")


def page_html(page: str, lang: str, *, is_new: bool) -> str:
    """Return the first HTML page in a language; ``is_new``: its address holds no choice."""
    html = streamlits_page()
    early = "".join(
        f'<link rel="modulepreload" crossorigin href="./static/js/{name}">'
        for name in early_scripts()
        if name not in html
    )
    maps = [
        kit.address(),
        *([f"atlas/first/{page}.{lang}"] if is_new and page in first_map.MAPS else []),
    ]
    # Before Streamlit's own scripts: a browser has six of a server on the way at a time, and there are a hundred.
    own = f"<script>{_BACKEND}{_HISTORY.read_text(encoding='utf-8')}</script>"
    own += "".join(f'<script async fetchpriority="high" src="./{name}"></script>' for name in maps)
    language = "zh-CN" if lang == "zh" else lang
    with speaking(lang):
        framed = frame(page)
    title = f"{text('app.name', 'zh')} {text('app.name', 'en')}"
    return (
        html.replace('<html lang="en">', f'<html lang="{language}">')
        .replace("<title>Streamlit</title>", f"<title>{html_text(title)}</title>")
        .replace("<script", f"{own}<script", 1)
        .replace("</head>", f"{early}</head>")
        .replace("</body>", framed + "</body>")
    )


async def _lead_back(request: Request) -> Response:
    """Lead to the first page, which says that there is no such page."""
    # Streamlit's own answer speaks English, and its first page never gets a map.
    lang = "&lang=en" if request.query_params.get("lang") == "en" else ""
    return RedirectResponse(f"./?{LOST}={quote(request.path_params['name'])}{lang}")


async def _to_first(request: Request) -> Response:
    """Lead to the first page, which Streamlit knows without its name only, with the choice of the address."""
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"./{query}")


def _script(request: Request, packed: bytes, keep: str) -> Response:
    """Answer with a script that is packed already; Streamlit would pack it again for every visit."""
    headers = {"Cache-Control": keep, "Vary": "Accept-Encoding"}
    content = packed
    if "gzip" in request.headers.get("accept-encoding", ""):
        headers["Content-Encoding"] = "gzip"
    else:
        content = gzip.decompress(packed)
    return Response(content, media_type="text/javascript", headers=headers)


def routes() -> list[BaseRoute]:
    """Return the routes that answer before Streamlit's own: the pages and the kit of the maps."""
    written: dict[tuple[str, str, bool], str] = {}

    async def answer(request: Request) -> Response:
        page = request.url.path.rpartition("/")[2] or next(iter(PAGES))
        lang = "en" if request.query_params.get("lang") == "en" else LANGUAGES[0]
        is_new = not set(request.query_params) - {"lang"}
        asked = (page, lang, is_new)
        if asked not in written:
            written[asked] = page_html(page, lang, is_new=is_new)
        return HTMLResponse(written[asked], headers={"Cache-Control": "no-cache"})

    async def give_kit(request: Request) -> Response:
        return _script(request, kit.packed(), _FOREVER)

    def give_first(request: Request) -> Response:
        page, _, lang = request.path_params["name"].partition(".")
        if page not in first_map.MAPS or lang not in LANGUAGES:
            return Response(status_code=404)
        return _script(request, first_map.packed(Atlas.bundled(), page, lang), "no-cache")

    def give_names(request: Request) -> Response:
        lang = request.path_params["lang"]
        if lang not in LANGUAGES:
            return Response(status_code=404)
        content = directory.as_json(Atlas.bundled(), lang)
        return Response(
            content, media_type=FORMATS["json"].media_type, headers={"Cache-Control": "no-cache"}
        )

    def give_picture(request: Request) -> Response:  # no coroutine: drawn in a thread of its own
        found = pictures.offered(request.path_params["name"])
        if found is None:
            return Response(status_code=404)
        kind = FORMATS[found.form].media_type
        return Response(found.content(), media_type=kind, headers={"Cache-Control": _FOREVER})

    return [
        Route("/atlas/first/{name}", give_first),
        Route(f"/{search.ADDRESS}/{{lang}}.json", give_names),
        Route(f"/{pictures.FOLDER}/{{name}}", give_picture),
        Route(f"/{_FIRST}", _to_first),
        *(Route(f"/{name}", answer) for name in ("", *PAGES) if name != _FIRST),
        Route("/atlas/{kit}", give_kit),
        Route("/{name:page}", _lead_back),
    ]
