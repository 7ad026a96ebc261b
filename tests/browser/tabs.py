"""Pages of one browser that tests use one after the other, each as empty as a new one.

A new context loads and compiles the app anew: 3.9 s of CPU a visit, against 1.4 s in a page that was
here before. So a page that a test is done with is emptied (document, storage, cookies, pointer,
window) and lent to the next test that asks for the same kind.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from tests.browser.driver import ASKED, STILL, UNPAINTED

# The browser itself finds no other machine, by name or by number. A route of Playwright would cut
# the network too, but takes every request through the test and switches the browser's cache off.
CUT = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"
EMPTY = "about:blank"
# A word of the app's server. From an empty page of no site Chromium begins the next visit in a new process, which
# compiles the app anew: a fifth of what the visit costs.
WORD = "/_stcore/health"


@dataclass
class Log:
    """What a page did behind its face."""

    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    @property
    def outside(self) -> list[str]:
        """Requests that leave this machine."""
        own = ("http://127.0.0.1:", "ws://127.0.0.1:", "file://", "data:", "blob:", "about:")
        return [address for address in self.requests if not address.startswith(own)]


class Tab:
    """A page, what it did for the test that has it, and the kind of its context."""

    def __init__(self, browser: Any, viewport: dict[str, int], options: dict[str, Any]) -> None:
        self.kind = repr(sorted(options.items()))
        # Streamlit moves a bar and a figure sixty times a second while it waits, and the software that
        # draws here composes the map anew each time: half of what a long wait cost. Nothing of ours moves so.
        context = browser.new_context(viewport=viewport, reduced_motion="reduce", **options)
        context.add_init_script(ASKED + STILL + UNPAINTED)
        context.set_default_timeout(60_000)  # a busy machine takes its time
        self.page, self.log = context.new_page(), Log()
        self.page.on("request", lambda request: self.log.requests.append(request.url))
        self.page.on("websocket", lambda socket: self.log.requests.append(socket.url))
        self.page.on("pageerror", lambda error: self.log.errors.append(str(error)))
        self.page.on(
            "console",
            lambda line: self.log.errors.append(line.text) if line.type == "error" else None,
        )

    def empty(self) -> None:
        """Leave nothing of what was shown; what still comes from it goes to the old log."""
        shown = urlsplit(self.page.url)
        is_app = shown.scheme == "http" and shown.hostname == "127.0.0.1"
        if self.page.url != EMPTY:
            self.page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")
        self.page.context.clear_cookies()
        self.page.goto(f"http://{shown.netloc}{WORD}" if is_app else EMPTY)
        self.page.mouse.move(0, 0)

    def close(self) -> None:
        self.page.context.close()


class Tabs:
    """The pages that wait for a test, by kind."""

    def __init__(self, browser: Any) -> None:
        self._browser = browser
        self._free: list[Tab] = []

    def lend(self, viewport: dict[str, int], options: dict[str, Any], *, own: bool) -> Tab:
        """Give an empty page of a kind, the last one that came back."""
        kind = repr(sorted(options.items()))
        found = (
            None if own else next((tab for tab in reversed(self._free) if tab.kind == kind), None)
        )
        if found is None:
            tab = Tab(self._browser, viewport, options)
            tab.kind = "own" if own else tab.kind
            return tab
        self._free.remove(found)
        found.log = Log()
        found.page.set_viewport_size(viewport)
        return found

    def take_back(self, tab: Tab) -> None:
        """Empty a page for the next test; one that cannot be emptied, or was asked for alone, closes."""
        if tab.kind == "own":
            tab.close()
            return
        try:
            tab.empty()
        except Exception:  # noqa: BLE001  a page that a failed test broke is of no use to the next
            tab.close()
            return
        self._free.append(tab)
