"""Page 比较 Compare: what regions have, how they are made up, how they lie."""

from __future__ import annotations

import streamlit as st

from gis.scenarios import bearing
from gis.words.catalogue import text
from views.compare import (
    choice,
    index_panel,
    indicator_panel,
    own_panel,
    portfolio_panel,
    space_panel,
)
from views.frame import bar, kept, stage
from views.scenarios import bearing_note
from views.state import address, session
from views.state.language import the_language
from views.widgets import faults, settings_panel

# Sections that compare the chosen regions, against those that read a whole level or table.
COMPARING = {"indicators": indicator_panel, "index": index_panel}
READING = {"specialisation": portfolio_panel, "space": space_panel}
SECTIONS = (*COMPARING, *READING, "own")
# What of an atlas a scenario may edit the sections read; the others show statistics and own tables.
_RESTS_ON = {"specialisation": bearing.LAYOUT, "space": (*bearing.LAYOUT, *bearing.FREIGHT)}


def page() -> None:
    """Draw the page."""
    lang = the_language()
    choice.begin()
    compared = None
    bar.title(text("compared.title", lang))
    with bar.filters():
        with faults.shown(lang):
            compared = choice.ask()
        last = bar.place()
        section = kept.views(
            "section", SECTIONS, lambda code: text(f"compared.section.{code}", lang)
        )
        shown = _shown() if _mapped(section) else ""
    address.write(
        section="" if section == SECTIONS[0] else section,
        selected=st.session_state.get("selected"),
    )
    mapped = bool(shown) and compared is not None
    with faults.shown(lang), stage.results(mapped=mapped, tables=shown == "tables"):
        _show(section, compared)
    # Last, when every choice of this run has been made.
    with last:
        settings_panel.show(session.written())


def _shown() -> str:
    lang = the_language()
    return bar.views(
        "compare-show", ("map", "tables"), lambda code: text(f"frame.{code}", lang), param="show"
    )


def _mapped(section: str) -> bool:
    """Return whether a section has one map, which takes the stage; several stand in line."""
    several = len(session.live("map_indicators", ())) > 1
    return section in ("specialisation", "space") or (section == "indicators" and not several)


def _show(section: str, compared: choice.Comparison | None) -> None:
    lang = the_language()
    bearing_note.say(_RESTS_ON.get(section, ()))
    if section == "own":
        own_panel.show()
    elif compared is None:
        pass
    elif section in READING:
        READING[section].show(compared)
    elif compared.part is None:
        st.info(text("compared.too_few", lang, minimum=choice.MINIMUM, maximum=choice.MAXIMUM))
    else:
        COMPARING[section].show(compared)


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
