"""Download buttons of the logistics page; each file is made only when its button is pressed."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from gis.i18n import text

MEDIA_TYPES = {
    "html": "text/html",
    "csv": "text/csv",
    "geojson": "application/geo+json",
}


def show(makers: dict[str, Callable[[], bytes]], *, stem: str, lang: str) -> None:
    """Show one button per format (``html``, ``csv``, ``geojson``)."""
    st.caption(text("logistics.files_note", lang))
    columns = st.columns([1] * len(makers) + [max(1, 5 - len(makers))])
    for column, (suffix, maker) in zip(columns, makers.items(), strict=False):
        with column:
            st.download_button(
                text(f"download.{suffix}", lang),
                maker,
                file_name=f"{stem}.{suffix}",
                mime=MEDIA_TYPES[suffix],
                key=f"freight-download-{stem}-{suffix}",
                on_click="ignore",
                width="stretch",
            )
