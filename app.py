"""Cluster Atlas 产业集群图谱: the Streamlit entry, ``streamlit run app.py``. The server, nothing else."""

from __future__ import annotations

from pathlib import Path

from streamlit.starlette import App

from views.server import guard, start_page, upkeep

app = App(
    Path(__file__).resolve().parent / "views" / "pages.py",
    routes=start_page.routes(),
    lifespan=upkeep.lifespan,
    middleware=guard.middleware(),
)
