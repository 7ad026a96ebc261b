"""What a session runs: page set-up, language, the frame of all pages, and the chosen page."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from gis.words.catalogue import text
from views.frame import header, notice, search
from views.frame.notice import OPENED
from views.state import address, history
from views.widgets import failed, faults, language_toggle, uploads

PAGES = {
    "layout": ":material/map:",
    "logistics": ":material/local_shipping:",
    "compare": ":material/balance:",
    "collaboration": ":material/hub:",
    "nation": ":material/public:",
    "siting": ":material/add_location_alt:",
    "scenarios": ":material/alt_route:",
    "monitor": ":material/traffic:",
    "enterprises": ":material/factory:",
    "place": ":material/storefront:",
    "reading": ":material/document_scanner:",
    "export": ":material/ios_share:",
    "sources": ":material/menu_book:",
}
# Reached from the menu of what can be taken away, which every page has.
ASIDE = ("export",)
# What stays in the address from page to page; and what it says where a page was asked for that is none.
_EVERYWHERE, LOST = ("lang", "scenario"), "lost"


def main() -> None:
    """Set up the page, choose the language and run the chosen page in its frame."""
    st.set_page_config(page_title="产业集群图谱 Cluster Atlas", layout="wide", page_icon="🗺️")
    folder = Path(__file__).resolve().parent
    for style in ("page.css", "phone.css", "print.css"):
        st.html(folder / "assets" / style)
    lang = language_toggle.choose()
    uploads.speak()
    pages = {
        name: st.Page(
            folder / name / "page.py",
            title=text(f"page.{name}", lang),
            icon=icon,
            url_path=name,
            default=name == "layout",
        )
        for name, icon in PAGES.items()
    }
    opened = st.navigation(list(pages.values()), position="hidden")
    _open(opened.url_path)
    if search.wanted() and opened != pages["layout"]:
        st.switch_page(pages["layout"])
    with faults.told(lang):
        failed.say()
        header.show({name: pages[name] for name in PAGES if name not in ASIDE}, opened)
        # What a page does wrong leaves its header, by which others are reached.
        with faults.told(lang), faults.shown(lang):
            opened.run()
        header.close(pages["export"])


def _open(path: str) -> None:
    """Begin the run of a page: its address is its own, without what the page before kept there."""
    history.begin()
    if st.session_state.get(OPENED, path) != path and not history.moved():
        for name in [name for name in st.query_params if name not in _EVERYWHERE]:
            del st.query_params[name]
    st.session_state[OPENED] = path
    faults.begin()
    notice.begin()
    address.once()
    if lost := st.query_params.pop(LOST, ""):
        notice.tell("frame.no_page", page=lost)


if __name__ == "__main__":  # how Streamlit runs a script; a plain import draws nothing
    main()
