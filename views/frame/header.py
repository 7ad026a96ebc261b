"""The header of every page: name, pages, search, language, and one menu of what can be taken away.

On a phone the four pages of :data:`MAIN` stand at the foot as tabs, the others behind a fifth;
see ``assets/phone.css``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.navigation.page import Page

from gis.words.catalogue import text
from layers.escape import html_text
from views.frame import menu, search
from views.scenarios import atlas_bar
from views.state.language import the_language
from views.widgets import language_toggle

# What a phone has at its foot; the rest opens from there.
MAIN = ("layout", "logistics", "compare", "collaboration")


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
            rest = [page for name, page in pages.items() if name not in MAIN]
            for name in MAIN:
                _link(pages[name], here)
            with st.container(key="frame-pages-rest", horizontal=True, wrap=False):
                for page in rest:
                    _link(page, here)
            _more(rest, here, lang)
        with st.container(key="frame-tools", horizontal=True, wrap=False, width="content"):
            search.show()
            atlas_bar.show()
            language_toggle.button()


def _link(page: Page, here: Page) -> None:
    if page == here:
        with st.container(key="frame-page-here", width="content"):
            st.page_link(page)
    else:
        st.page_link(page)


def _more(rest: Sequence[Page], here: Page, lang: str) -> None:
    """Draw the fifth tab of a phone, which opens the other pages; a wide page names them all.

    It is another one on every page, so that it closes once its page is chosen.
    """
    with (
        st.popover(
            text("frame.more", lang),
            key=f"frame-more-of-{here.url_path}",
            icon=":material/more_horiz:",
        ),
        st.container(key="frame-more-pages"),
    ):
        for page in rest:
            st.page_link(page)


def exports() -> DeltaGenerator:
    """Return the menu 导出, in which a page draws its download buttons: :mod:`views.frame.menu`."""
    return menu.exports()


def close(export_page: Page) -> None:
    """End the header of a run: every page has the menu 导出, with the way to its page at the end."""
    with exports(), st.container(key="frame-exports-more"):
        st.page_link(export_page, label=text("frame.exports_more", the_language()))
