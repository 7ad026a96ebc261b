"""Cooperation areas on the page: how many, how much freight counts, the user's own beside them."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from gis.errors import AtlasError
from gis.freight import costs
from gis.freight.costs import Terms
from gis.report.siting import areas as report
from gis.report.siting.areas import Report
from gis.report.workbook import Sheet, sources_table
from gis.report.workbook import to_bytes as workbook_bytes
from gis.words.catalogue import text
from layers import html
from layers.escape import markdown_text
from layers.themes.areas import areas_scene
from views.frame import header, stage
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import faults, grid, handing, map_panel
from views.widgets.computing import kept, worked
from views.widgets.downloads import button

_COUNT, _MOST, _CHARACTERS = 5, 100, 20_000
Asked = tuple[str | None, int, float, str]


def show(within: str | None) -> None:
    """Show the cooperation areas of an area (None: the country)."""
    lang, atlas = the_language(), the_atlas()
    with stage.panel(None, wide=True):
        asked = (within, *_ask(lang))
        try:
            found = _found(asked, lang)
        except AtlasError as fault:
            st.error(markdown_text(faults.words(fault, lang)))
            return
        if found is None:
            return
        found = report.called(atlas, found, lang)
        for line in report.notes(found, lang):
            st.caption(markdown_text(line))
        grid.words(_areas(found).rename(columns=report.heads(lang)), most_px=420, room_px=425)
    scene = kept(
        ("areas-scene", atlas.identity, asked, lang), lambda: areas_scene(atlas, found, lang=lang)
    )
    map_panel.on_stage(scene, key="siting-map")
    with header.exports():
        for form, maker in {
            "xlsx": lambda: _book(found, lang),
            "html": lambda: html.to_html(atlas, scene).encode("utf-8"),
        }.items():
            button(
                form, maker, stem="areas", key=f"areas-{form}", label=text(f"download.{form}", lang),
                width="stretch",
            )  # fmt: skip
        handing.button(lambda: scene, key="areas")


def _ask(lang: str) -> tuple[int, float, str]:
    left, right = st.columns(2)
    count = left.number_input(
        text("cli.areas.count", lang), 1, _MOST, _COUNT, key="areas-count"
    )  # fmt: skip
    freight = right.slider(text("areas.freight", lang), 0.0, 1.0, 0.5, 0.1, key="areas-freight")
    with st.expander(text("areas.own", lang)):
        named = st.text_area(
            text("areas.own_help", lang), key="areas-named", max_chars=_CHARACTERS,
            placeholder='"成都平原" = ["成都", "德阳", "绵阳", "眉山"]',
        )  # fmt: skip
    return int(count), float(freight), str(named or "").strip()


def _found(asked: Asked, lang: str) -> Report | None:
    within, count, freight, named = asked
    atlas = the_atlas()

    def work(_: Any) -> Report:
        own = report.named_areas(named, text("areas.own", lang)) if named else None
        terms = Terms(costs.defaults(atlas))
        return report.study(atlas, within, count, terms, freight=freight, named=own)

    key = (atlas.identity, asked)
    done = worked("areas", [(key, work)], stopped=lambda _: text("siting.stopped", lang))
    return done[0] if done else None


def _areas(found: Report) -> pd.DataFrame:
    return found.areas.round({"likeness": 4, "freight": 1})


def _book(found: Report, lang: str) -> bytes:
    regions = found.regions.rename_axis("adcode").reset_index()
    sheets = [
        Sheet(
            text("compare.sheet.areas", lang),
            _areas(found).rename(columns=report.heads(lang)), notes=report.notes(found, lang),
        ),
        Sheet(text("compare.sheet.areas_regions", lang), regions.rename(columns=report.heads(lang))),
        Sheet(text("compare.sheet.sources", lang), sources_table(the_atlas(), report.RESOURCES, lang)),
    ]  # fmt: skip
    return workbook_bytes(sheets, title=text("areas.title", lang), lang=lang)
