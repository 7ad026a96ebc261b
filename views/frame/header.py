"""The header of every page: name, pages, search, language, and one menu of what can be taken away.

On a phone the names of the pages stand at the foot as tabs; see ``assets/frame.css``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import streamlit as st
from streamlit.navigation.page import Page

from gis.words.catalogue import text
from layers.escape import html_text
from views.scenarios import atlas_bar
from views.state.language import the_language
from views.widgets import language_toggle

_EXPORTED = "frame-has-exports"


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
    st.session_state[_EXPORTED] = False
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
            atlas_bar.show()
            language_toggle.button()


@contextmanager
def exports() -> Iterator[None]:
    """Put what a page gives to take away into the menu 导出 of the header.

    A page calls it once, outside its fragments, and draws download buttons inside. A page that
    does not call it has the menu with the way to the page 导出 alone.
    """
    lang = the_language()
    st.session_state[_EXPORTED] = True
    with (
        st.container(key="frame-exports"),
        st.popover(text("frame.exports", lang), type="primary", key="frame-exports-menu"),
    ):
        yield


def close(export_page: Page) -> None:
    """End the header of a run: every page has the menu 导出."""
    if not st.session_state.get(_EXPORTED):
        with exports():
            st.page_link(export_page, label=text("frame.exports_more", the_language()))
