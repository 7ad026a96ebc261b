"""One browser and one running app for all browser tests; every page records what it does."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from gis.atlas import Atlas
from gis.plans.designations import Selection
from layers import html
from layers.layer import AtlasLayer
from layers.layout import scenes
from layers.scene import Scene
from tests.browser.chromium import BRIEF, FLAGS, TILES, for_tests
from tests.browser.driver import server
from tests.browser.tabs import CUT, Log, Tabs
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


# Package scope: Playwright's event loop must be gone before other tests start theirs.
@pytest.fixture(scope="package")
def browser() -> Iterator[Any]:
    path = browser_or_reason(for_tests(), dict(os.environ))
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=path, args=[*FLAGS, BRIEF, *TILES, CUT]
        )
        yield launched
        launched.close()


@pytest.fixture(scope="package")
def tabs(browser: Any) -> Tabs:
    return Tabs(browser)


@pytest.fixture
def new_page(tabs: Tabs) -> Iterator[Callable[..., tuple[Any, Log]]]:
    """Open an empty page; what it asks for is noted, and nothing leaves this machine.

    A page of the same kind is used again (``Tabs``); ``own=True`` gives one in a context of its own.
    ``after`` names a page that the test is done with: emptied, it is the one that is given.
    """
    lent = []

    def open_page(
        viewport: dict[str, int] | None = None,
        *,
        own: bool = False,
        after: Any = None,
        **options: Any,
    ) -> tuple[Any, Log]:
        for done in [tab for tab in lent if tab.page is after]:
            lent.remove(done)
            tabs.take_back(done)
        tab = tabs.lend(viewport or DESKTOP, options, own=own)
        lent.append(tab)
        return tab.page, tab.log

    yield open_page
    for tab in lent:
        tabs.take_back(tab)


@pytest.fixture(scope="module")
def looked_at(tabs: Tabs) -> Iterator[Callable[[Path], Any]]:
    """Open a file in the page that all tests of a module share, or go on where that file is shown.

    For tests that look, move and pick: each asks for its own view and picks its own, so that what the
    test before it left says nothing in its place. Nothing of the file may have failed until then.
    """
    tab = tabs.lend(DESKTOP, {"offline": True}, own=False)
    shown: list[Path] = []

    def look_at(path: Path) -> Any:
        if shown != [path]:
            tab.page.goto(path.as_uri())
            tab.page.wait_for_function("() => typeof atlas === 'object' && atlas.state.legend")
            shown[:] = [path]
        assert tab.log.errors == []
        return tab.page

    yield look_at
    assert tab.log.errors == []
    tabs.take_back(tab)


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
