"""Cluster Atlas 产业集群图谱: the Streamlit entry, ``streamlit run app.py``. The server, nothing else."""

from __future__ import annotations

from pathlib import Path

from starlette.middleware import Middleware
from streamlit.starlette import App

from views.server import start_page, upkeep
from views.server.guard import Guard

app = App(
    Path(__file__).resolve().parent / "views" / "pages.py",
    routes=start_page.routes(),
    lifespan=upkeep.lifespan,
    middleware=[Middleware(Guard)],
)
