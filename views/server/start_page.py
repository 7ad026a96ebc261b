"""The first HTML page: our own frame at once, and everything its maps need asked for early.

Streamlit's page is white until 2 MB of scripts have run, a socket is open and the first words have
come back. This one is the same page with the frame of the product painted over the white, and
with what a map needs named in its head, so that the browser fetches it meanwhile.
"""

from __future__ import annotations

import re
from pathlib import Path

import streamlit
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

_STATIC = Path(streamlit.__file__).resolve().parent / "static"
# Parts of Streamlit's page that it loads when the first of a kind is drawn; every page has them.
_EARLY = ("BidiComponent", "Selectbox", "Multiselect", "Checkbox", "Html")
PAGES = ("", "layout", "logistics", "compare", "collaboration", "sources")
_IMPORTS = re.compile(r'(?:from|import)"\./([\w.-]+\.js)"')


def early_scripts(folder: Path = _STATIC / "static" / "js") -> list[str]:
    """Return the names of the scripts that every page draws with, and of those they import."""
    found: list[str] = []
    waiting = [path.name for kind in _EARLY for path in sorted(folder.glob(f"{kind}.*.js"))]
    while waiting:
        name = waiting.pop(0)
        if name not in found:
            found.append(name)
            waiting += _IMPORTS.findall((folder / name).read_text(encoding="utf-8"))
    return found


def page_html(lang: str) -> str:
    """Return the first page in a language."""
    text = (_STATIC / "index.html").read_text(encoding="utf-8")
    head = "".join(
        f'<link rel="modulepreload" crossorigin href="./static/js/{name}">'
        for name in early_scripts()
        if name not in text
    )
    return text.replace("</head>", head + "</head>")


def routes() -> list[Route]:
    """Return the routes that answer before Streamlit's own."""
    pages = {lang: page_html(lang) for lang in ("zh", "en")}

    async def answer(request: Request) -> HTMLResponse:
        lang = "en" if request.query_params.get("lang") == "en" else "zh"
        return HTMLResponse(pages[lang], headers={"Cache-Control": "no-cache"})

    return [Route(f"/{name}", answer) for name in PAGES]
