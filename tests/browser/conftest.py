"""One browser and one running app for all browser tests; every page records what it does."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from gis.atlas import Atlas
from gis.plans.designations import Selection
from layers import html
from layers.layer import AtlasLayer
from layers.layout import scenes
from layers.scene import Scene
from tests.browser.chromium import FLAGS, installed
from tests.browser.driver import server
from tests.conftest import HOSTILE_NAMES

DESKTOP = {"width": 1366, "height": 768}
PHONE = {"width": 390, "height": 780}


def browser_or_reason(path: str | None, environment: dict[str, str]) -> str:
    """Return the browser's path; without one skip, or fail where it must not be skipped."""
    if path is not None:
        return path
    reason = "no Chromium; `python -m tests.browser.chromium` installs one"
    if environment.get("CI"):
        pytest.fail(f"CI without a browser: {reason}")
    pytest.skip(reason)


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


# Package scope: Playwright's event loop must be gone before other tests start theirs.
@pytest.fixture(scope="package")
def browser() -> Iterator[Any]:
    path = browser_or_reason(installed(), dict(os.environ))
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield launched
        launched.close()


@pytest.fixture
def new_page(browser: Any) -> Iterator[Callable[..., tuple[Any, Log]]]:
    """Open a page in a context of its own; requests to the outside are cut and noted."""
    contexts = []

    def open_page(viewport: dict[str, int] | None = None, **options: Any) -> tuple[Any, Log]:
        context = browser.new_context(viewport=viewport or DESKTOP, **options)
        contexts.append(context)
        context.set_default_timeout(20_000)
        page, log = context.new_page(), Log()
        page.on("request", lambda request: log.requests.append(request.url))
        page.on("websocket", lambda socket: log.requests.append(socket.url))
        page.on("pageerror", lambda error: log.errors.append(str(error)))
        page.on(
            "console",
            lambda line: log.errors.append(line.text) if line.type == "error" else None,
        )
        page.route(
            "**/*",
            lambda route: route.abort() if Log([route.request.url]).outside else route.continue_(),
        )
        return page, log

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="package")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Exported maps, and one whose every text is hostile."""
    folder = tmp_path_factory.mktemp("maps")
    choices = {
        "national": {},
        "sichuan": {"plan": "sichuan-2025-2027"},
        "hubei": {"plan": "hubei-2024-2026"},
        "wulong": {"plan": "wulong-2023-13"},
    }
    paths = {name: folder / f"{name}.html" for name in (*choices, "hostile")}
    for name, choice in choices.items():
        scenes.export_html(Atlas.bundled(), paths[name], Selection(**choice))
    html.save(Atlas.bundled(), hostile_scene(), paths["hostile"])
    return paths


def hostile_scene() -> Scene:
    """Return a made-up scene in which every text of the data tries to run."""
    items = [
        {"id": f"site:{i}", "at": [28 + 2 * i, 90], "shape": "star", "colour": "#000000",
         "label": name, "notes": [name, name], "zoom": 3}
        for i, name in enumerate(HOSTILE_NAMES)
    ]  # fmt: skip
    group = {"heading": HOSTILE_NAMES[0], "rows": [[name, name] for name in HOSTILE_NAMES]}
    return Scene(
        layers=(
            AtlasLayer(
                "fill",
                "fill",
                {
                    "fills": {"510100": {"stripes": ["#b9d3ec"], "wide": False}},
                    "notes": {"510100": list(HOSTILE_NAMES)},
                },
            ),
            AtlasLayer("sites", "symbols", {"items": items}),
        ),
        legend=[
            {
                "name": name,
                "entries": [{"text": name, "count": name}],
                "note": name,
                "id": "sites",
            }
            for name in HOSTILE_NAMES
        ],
        details={
            key: {"title": name, "groups": [group]}
            for key, name in zip(("510100", "site:0"), HOSTILE_NAMES, strict=False)
        },
        title=" ".join(HOSTILE_NAMES),
        subtitle=" ".join(HOSTILE_NAMES),
        sources=" ".join(HOSTILE_NAMES),
    )


@pytest.fixture(scope="package")
def app_address(browser: Any) -> Iterator[str]:
    """Give the address of the running app; one server for all tests."""
    with server("app.py") as address:
        yield address
