"""Runs of the app without a browser, and readers of what it shows."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from views.widgets import faults

APP = Path(__file__).resolve().parents[2] / "views" / "pages.py"


# Every AppTest reads what each installed package says of itself, a quarter of a second for the same
# answer: it is read once.
manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """Streamlit warns that there is no browser; there is none here on purpose."""
    logger = logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context")
    level = logger.level
    logger.setLevel(logging.ERROR)
    yield
    logger.setLevel(level)


@pytest.fixture(autouse=True)
def _bugs_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page tells of a bug in one sentence; here it is an exception."""
    monkeypatch.setattr(faults, "BUGS", ())


@pytest.fixture
def run() -> Callable[..., AppTest]:
    """Start the app with an address, as a browser that opens a link does."""

    def start(**query: str) -> AppTest:
        app = AppTest.from_file(str(APP), default_timeout=60)
        for key, value in query.items():
            app.query_params[key] = value
        return app.run()

    return start


def open_view(app: AppTest, view: str) -> AppTest:
    """Open another view of the layout than its map: what is not open is not worked out."""
    app.session_state["layout-view"] = view
    return app.run()


def components(app: AppTest) -> dict[str, Any]:
    """Return what every component got, by its key."""

    def walk(block: Any) -> Iterator[Any]:
        for child in block.children.values():
            if hasattr(child, "children"):
                yield from walk(child)
            elif child.type == "bidi_component":
                yield child

    found = {element.key: element.proto.json for element in walk(app.main)}
    return {key: json.loads(content) for key, content in found.items() if content}


def sent(app: AppTest, key: str) -> dict[str, Any]:
    """Return what a component got: the map's state, or the matrix."""
    content: dict[str, Any] = components(app)[key]
    return content


def sheet(content: dict[str, Any]) -> pd.DataFrame:
    """Return what a table of views.widgets.sheet_panel got, as numbers and words."""
    rows = [[row["name"], *(value for _, value, _ in row["cells"])] for row in content["rows"]]
    heads = [" ".join(lines) for lines in content["heads"]]
    return pd.DataFrame(
        [[float("nan") if value is None else value for value in row] for row in rows], columns=heads
    )


def fills(app: AppTest) -> dict[str, Any]:
    """Return the fills of the drawn map by adcode."""
    (layer,) = [x for x in sent(app, "layout-map")["state"]["layers"] if x["kind"] == "fill"]
    colours: dict[str, Any] = layer["fills"]
    return colours
