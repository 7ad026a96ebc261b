"""What stands in a region at a glance: its works of one kind, zones, economy; three lists of few lines.

The sections below them in the dossier tell all of it with owners and sources.
"""

from __future__ import annotations

import pandas as pd
import streamlit as st

from gis.clusters.standing import Standing
from gis.words.amounts import amount, capacity, significant
from gis.words.catalogue import name, text
from layers.escape import html_text
from views.layout.standing_panel import title
from views.state.language import the_language

_MOST = 5
# Units of the yearbooks as an English page counts, and by how much a figure shrinks.
_ENGLISH = {"亿元": (0.1, "sheet.gdp_unit"), "万人": (0.01, "sheet.people_unit")}
_ECONOMY = ("gdp", "population_resident")


def show(found: Standing) -> None:
    """Show the lists that have anything to say."""
    shown = _works(found) + _zones(found) + _economy(found)
    if shown:
        st.html(f'<div class="here">{shown}</div>')


def _list(head: str, small: str, rows: list[tuple[str, ...]], more: int = 0) -> str:
    """Return a heading with what holds for all its rows, and the rows: words, a figure, a word."""
    lang = the_language()
    lines = "".join(
        "<tr>" + "".join(f"<td>{html_text(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    if more > 0:
        said = text("dossier.here_more", lang, count=more)
        lines += f'<tr><td colspan="3" class="more">{html_text(said)}</td></tr>'
    return f"<h6>{html_text(head)}<small>{html_text(small)}</small></h6><table>{lines}</table>"


def _works(found: Standing) -> str:
    """Return the works of the first kind, the largest first; their unit stands in the heading."""
    lang = the_language()
    if found.works.empty:
        return ""
    kind = found.works["kind"].iloc[0]
    works = found.works[found.works["kind"] == kind]
    works = works.sort_values("capacity", ascending=False, kind="stable", na_position="last")
    rows, unit = [], ""
    for row in works.head(_MOST).to_dict("records"):
        figure = "—"
        if not pd.isna(row["capacity"]):
            figure, _, unit = capacity(float(row["capacity"]), str(row["unit"]), lang).partition(
                " "
            )
        rows.append((title(row, lang), figure, name("plant_status", row["status"], lang)))
    head = text("dossier.here_works", lang, kind=name("plant_kind", kind, lang), count=len(works))
    small = " · ".join(part for part in (unit, "GEM") if part)
    return _list(head, small, rows, len(works) - _MOST)


def _zones(found: Standing) -> str:
    """Return the development zones whose leading industries hold building materials."""
    lang = the_language()
    zones = found.zones[found.zones["building_materials"].astype(str) == "true"]
    if zones.empty:
        return ""
    zones = zones.sort_values("area_ha", ascending=False, kind="stable")
    rows = [
        (row["name"], "—" if pd.isna(row["area_ha"]) else f"{row['area_ha']:,.0f}", "")
        for row in zones.head(_MOST).to_dict("records")
    ]
    head = text("dossier.here_zones", lang, count=len(zones))
    return _list(head, text("dossier.here_zones_unit", lang), rows, len(zones) - _MOST)


def _economy(found: Standing) -> str:
    """Return product and people of the latest year that has them; each says its year."""
    lang = the_language()
    rows = []
    for row in found.figures.to_dict("records"):
        indicator, _, year = str(row["indicator"]).partition(":")
        if indicator in _ECONOMY:
            said = text(f"dossier.here_{indicator}", lang)
            # No decimals from a hundred on.
            value = round(row["value"]) if abs(row["value"]) >= 100 else row["value"]
            # The unit stands with the words, so that figures stand below each other.
            if lang == "en" and row["unit"] in _ENGLISH:
                factor, key = _ENGLISH[row["unit"]]
                unit = text(key, lang)
                figure = significant(row["value"] * factor)
            else:
                figure, _, unit = amount(value, row["unit"], lang).partition(" ")
            rows.append((text("dossier.here_unit", lang, what=said, unit=unit), figure, year))
    return _list(text("dossier.here_economy", lang), "", rows) if rows else ""
