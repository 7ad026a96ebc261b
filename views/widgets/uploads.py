"""An upload in the language of the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import streamlit as st

from views.state.language import the_language

TABLE_TYPES = ("csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods", "parquet")
_STYLE = Path(__file__).resolve().parents[1] / "assets" / "upload.css"


def limit_mb() -> int:
    """Return how large a file the server takes; a widget cannot go beyond it."""
    return int(st.get_option("server.maxUploadSize"))


def speak() -> None:
    """Let every upload of a page speak Chinese: Streamlit's own words are English only."""
    if the_language() == "zh":
        st.html(_STYLE)
        st.html(f'<style>:root {{--upload-limit: "{limit_mb()} MB"}}</style>')


def ask(label: str, types: Sequence[str], *, key: str, on_change: Callable[[], None]) -> None:
    """Show an upload; ``on_change`` finds the file in the session under ``key``."""
    st.file_uploader(label, type=list(types), key=key, on_change=on_change)
