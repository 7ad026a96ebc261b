"""Downloads of the current choice; each file is made only when its button is pressed."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import streamlit as st

from gis.plans.designations import Selection
from gis.words.catalogue import text
from layers import html
from layers.export import selection
from layers.layout import scenes
from views.state.atlas import the_atlas
from views.state.choice import Choice

MEDIA_TYPES = {
    "html": "text/html",
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "geojson": "application/geo+json",
    "gpkg": "application/geopackage+sqlite3",
}


def html_page(choice: Choice, lang: str) -> bytes:
    """Return the HTML map of a choice."""
    scene = scenes.layout_scene(
        the_atlas(),
        Selection(
            plan=choice.plan,
            category=choice.category or None,
            industry=choice.industry or None,
            region=choice.region,
        ),
        lang=lang,
    )
    return html.to_html(the_atlas(), scene).encode("utf-8")


def show(choice: Choice, rows: pd.DataFrame, lang: str) -> None:
    """Show one button per format."""
    makers: dict[str, Callable[[], bytes]] = {
        "html": lambda: html_page(choice, lang),
        "csv": lambda: selection.csv_bytes(the_atlas(), rows, lang=lang),
        "xlsx": lambda: selection.excel_bytes(the_atlas(), rows, lang=lang),
        "geojson": lambda: selection.geojson_bytes(the_atlas(), rows, lang=lang),
        "gpkg": lambda: selection.geopackage_bytes(the_atlas(), rows, lang=lang),
    }
    st.caption(text("layout.downloads_note", lang))
    stem = choice.plan or "cluster-atlas"
    for column, (suffix, maker) in zip(st.columns(len(makers)), makers.items(), strict=True):
        with column:
            st.download_button(
                text(f"download.{suffix}", lang),
                maker,
                file_name=f"{stem}.{suffix}",
                mime=MEDIA_TYPES[suffix],
                key=f"download-{suffix}",
                on_click="ignore",
                width="stretch",
            )
