"""Download buttons of the logistics page; each file is made only when its button is pressed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pandas as pd
import streamlit as st

from gis.freight.costs import Factors
from gis.report.workbook import workbook
from gis.words.catalogue import text
from layers.export import freight
from views.state.atlas import the_atlas

MEDIA_TYPES = {
    "html": "text/html",
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "geojson": "application/geo+json",
}


def show(makers: dict[str, Callable[[], bytes]], *, stem: str, lang: str) -> None:
    """Show one button per format (``html``, ``xlsx``, ``csv``, ``geojson``)."""
    st.caption(text("logistics.files_note", lang))
    with st.container(horizontal=True):
        for suffix, maker in makers.items():
            st.download_button(
                text(f"download.{suffix}", lang),
                maker,
                file_name=f"{stem}.{suffix}",
                mime=MEDIA_TYPES[suffix],
                key=f"freight-download-{stem}-{suffix}",
                on_click="ignore",
                icon=":material/download:",
            )


def workbook_of(
    sheets: Mapping[str, pd.DataFrame],
    factors: Factors,
    lang: str,
    *,
    measures: Sequence[str],
) -> bytes:
    """Return an Excel workbook of tables with methods, sources and the factors used."""
    return workbook(
        the_atlas(),
        sheets,
        measures=measures,
        resources=freight.RESOURCES,
        settings=freight.factors_toml(factors),
        lang=lang,
    )
