"""What a page says where the scenario in use changes none of its figures."""

from __future__ import annotations

from collections.abc import Collection

import streamlit as st

from gis.scenarios import bearing
from layers.escape import markdown_text
from views.frame import stage
from views.state.atlas import the_atlas
from views.state.language import the_language


def say(tables: Collection[str]) -> None:
    """Say it in line, where the figures rest on these tables (:data:`gis.scenarios.bearing.ALL`) and no other.

    Where they rest on the links, it also says which road is taken as longer than its scenario says.
    """
    atlas, lang = the_atlas(), the_language()
    told = bearing.longer(atlas, tables, lang)
    if line := bearing.unmoved(atlas, tables, lang):
        told.append(line)
    for line in told:
        st.caption(f":material/info: {markdown_text(line)}")


def over(tables: Collection[str]) -> None:
    """Say the same over the map."""
    if line := bearing.unmoved(the_atlas(), tables, the_language()):
        with stage.note(line):
            pass
