"""Downloads of the current choice; each file is made only when its button is pressed."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import streamlit as st

from gis.i18n import text
from layers import atlas, document, exchange
from views.choice import Choice

MEDIA_TYPES = {
    "html": "text/html",
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "geojson": "application/geo+json",
    "gpkg": "application/geopackage+sqlite3",
}


def html_page(choice: Choice, lang: str) -> bytes:
    """Return the HTML map of a choice."""
    scene = atlas.layout_scene(
        plan=choice.plan,
        category=choice.category or None,
        industry=choice.industry or None,
        region=choice.region,
        lang=lang,
    )
    return document.to_html(scene).encode("utf-8")


def show(choice: Choice, rows: pd.DataFrame, lang: str) -> None:
    """Show one button per format."""
    makers: dict[str, Callable[[], bytes]] = {
        "html": lambda: html_page(choice, lang),
        "csv": lambda: exchange.csv_bytes(rows, lang=lang),
        "xlsx": lambda: exchange.excel_bytes(rows, lang=lang),
        "geojson": lambda: exchange.geojson_bytes(rows, lang=lang),
        "gpkg": lambda: exchange.geopackage_bytes(rows, lang=lang),
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
