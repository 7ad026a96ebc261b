"""The header of every page: name, pages, search, language, and one menu of what can be taken away.

On a phone the names of the pages stand at the foot as tabs; see ``assets/frame.css``.
"""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.navigation.page import Page

from gis.words.catalogue import text
from layers.escape import html_text
from views.frame import menu, search
from views.scenarios import atlas_bar
from views.state.language import the_language
from views.widgets import language_toggle


def show(pages: Mapping[str, Page], here: Page) -> None:
    """Draw the header.

    Parameters
    ----------
    pages
        Pages that the header names, in order, by the key of their words.
    here
        The page that is open.
    """
    lang = the_language()
    menu.forget()
    with st.container(key="frame-head", horizontal=True, wrap=False):
        st.html(f'<b class="frame-name">{html_text(text("app.name", lang))}</b>', width="content")
        with st.container(key="frame-pages", horizontal=True, wrap=False):
            for page in pages.values():
                if page == here:
                    with st.container(key="frame-page-here", width="content"):
                        st.page_link(page)
                else:
                    st.page_link(page)
        with st.container(key="frame-tools", horizontal=True, wrap=False, width="content"):
            search.show()
            atlas_bar.show()
            language_toggle.button()


def exports() -> DeltaGenerator:
    """Return the menu 导出, in which a page draws its download buttons: :mod:`views.frame.menu`."""
    return menu.exports()


def close(export_page: Page) -> None:
    """End the header of a run: every page has the menu 导出, with the way to its page at the end."""
    with exports(), st.container(key="frame-exports-more"):
        st.page_link(export_page, label=text("frame.exports_more", the_language()))
