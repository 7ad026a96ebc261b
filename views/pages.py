"""What a session runs: page set-up, language, the frame of all pages, and the chosen page."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from gis.words.catalogue import text
from views.frame import header, notice, search
from views.frame.notice import OPENED
from views.state import history
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
# What an address asked for that is no page: the server leads it here, and the reader is told.
NOWHERE = "nowhere"
# Reached from the menu of what can be taken away, which every page has.
ASIDE = ("export",)


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
    st.session_state[OPENED] = opened.url_path
    history.begin()
    if search.wanted() and opened != pages["layout"]:
        st.switch_page(pages["layout"])
    faults.begin()
    notice.begin()
    if missing := st.query_params.get(NOWHERE):
        notice.stale(missing, "frame.no_page")
        del st.query_params[NOWHERE]
    with faults.told(lang):
        failed.say()
        header.show({name: pages[name] for name in PAGES if name not in ASIDE}, opened)
        # What a page does wrong leaves its header, by which others are reached.
        with faults.told(lang), faults.shown(lang):
            opened.run()
        header.close(pages["export"])


if __name__ == "__main__":  # how Streamlit runs a script; a plain import draws nothing
    main()
