"""Download buttons of the logistics page; each file is made only when its button is pressed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pandas as pd
import streamlit as st

from gis.freight.costs import Factors
from gis.report.workbook import Backing, workbook
from gis.scenarios import bearing
from gis.words.catalogue import text
from layers.export import freight
from layers.scene import Scene
from views.frame import header
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import handing
from views.widgets.downloads import button


def show(
    makers: dict[str, Callable[[], bytes]], *, stem: str, scene: Callable[[], Scene] | None = None
) -> None:
    """Offer the formats (``html``, ``xlsx``, ``csv``, ``geojson``) and the page 导出 in the menu 导出."""
    lang = the_language()
    with header.exports():
        st.caption(text("logistics.files_note", lang))
        for form, maker in makers.items():
            button(
                form,
                maker,
                stem=stem,
                key=f"freight-download-{stem}-{form}",
                label=text(f"download.{form}", lang),
                width="stretch",
            )
        if scene is not None:
            handing.button(scene, key=f"freight-{stem}")


def workbook_of(
    sheets: Mapping[str, pd.DataFrame],
    factors: Factors,
    *,
    measures: Sequence[str],
) -> bytes:
    """Return an Excel workbook of tables with methods, sources and the factors used."""
    lang = the_language()
    return workbook(
        the_atlas(),
        {title: bearing.beside(the_atlas(), table) for title, table in sheets.items()},
        Backing(measures, freight.RESOURCES, settings=freight.factors_toml(factors)),
        lang=lang,
    )
