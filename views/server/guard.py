"""Headers that hold a browser to this server: no script, picture or frame from elsewhere.

A text that slipped past every escape would still load nothing from outside and run nothing. What
Streamlit and our components need is allowed and no more: their own scripts, modules made of blobs
(components), styles in the page, pictures as data, the socket of the server asked.
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache

from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from gis.words.catalogue import LANGUAGES
from views.server.start_page import page_html

_INLINE = re.compile(r"<script(?![^>]*\bsrc=)[^>]*>(.*?)</script>", re.DOTALL)
_HOST = re.compile(r"[\w.\-:\[\]]+")


@cache
def inline_scripts() -> tuple[str, ...]:
    """Return the hashes of the scripts that stand inside the first page: Streamlit's own and ours."""
    found = _INLINE.findall(page_html("layout", LANGUAGES[0], is_new=True))
    return tuple(
        f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
        for script in found
    )


def policy(host: str) -> str:
    """Return the content security policy of a page that ``host`` was asked for.

    Examples
    --------
    >>> "connect-src 'self' ws://localhost:8501 wss://localhost:8501" in policy("localhost:8501")
    True
    >>> "ws:" in policy("a; script-src *")
    False
    """
    sockets = f" ws://{host} wss://{host}" if _HOST.fullmatch(host) else ""
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' blob: {' '.join(inline_scripts())}".rstrip(),
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            f"connect-src 'self'{sockets} blob: data:",
            "media-src 'self' data: blob:",
            "worker-src 'self' blob:",
            "frame-src 'self' blob: data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'",
        )
    )


def middleware() -> list[Middleware]:
    """Return what the server puts before its routes."""
    return [Middleware(Guard)]


class Guard:
    """Adds the headers to every answer; what an answer sets itself stays."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, and its answer back with the headers."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        host = dict(scope["headers"]).get(b"host", b"").decode("latin-1")

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.setdefault("X-Content-Type-Options", "nosniff")
                headers.setdefault("X-Frame-Options", "SAMEORIGIN")
                headers.setdefault("Referrer-Policy", "same-origin")
                headers.setdefault("Content-Security-Policy", policy(host))
            await send(message)

        await self.app(scope, receive, guarded)
