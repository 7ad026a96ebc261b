"""The server of the page with three maps: the product's own, another script."""

from __future__ import annotations

from pathlib import Path

from streamlit.starlette import App

from views.server import start_page

app = App(Path(__file__).with_name("two_maps.py"), routes=start_page.routes())
