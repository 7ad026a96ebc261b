"""What a session runs: page set-up, language and navigation, nothing else."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from gis.words.catalogue import text
from views.widgets import faults, language_toggle

PAGES = {
    "layout": ":material/map:",
    "logistics": ":material/local_shipping:",
    "compare": ":material/balance:",
    "collaboration": ":material/hub:",
    "place": ":material/storefront:",
    "reading": ":material/document_scanner:",
    "export": ":material/ios_share:",
    "sources": ":material/menu_book:",
}


def main() -> None:
    """Set up the page, choose the language and run the chosen page."""
    st.set_page_config(page_title="产业集群图谱 Cluster Atlas", layout="wide", page_icon="🗺️")
    folder = Path(__file__).resolve().parent
    st.html(folder / "assets" / "page.css")
    lang = language_toggle.choose()
    pages = [
        st.Page(
            folder / name / "page.py",
            title=text(f"page.{name}", lang),
            icon=icon,
            url_path=name,
            default=name == "layout",
        )
        for name, icon in PAGES.items()
    ]
    with faults.shown(lang):
        st.navigation(pages, position="top").run()


if __name__ == "__main__":  # how Streamlit runs a script; a plain import draws nothing
    main()
