"""An upload in the language of the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import streamlit as st

from gis.words.catalogue import text
from views.state.language import the_language

# Workbooks of Excel, WPS and LibreOffice.
BOOK_TYPES = ("xlsx", "xlsm", "xls", "et", "ods")
TABLE_TYPES = ("csv", "tsv", "txt", *BOOK_TYPES, "parquet", "json")
_STYLE = Path(__file__).resolve().parents[1] / "assets" / "words.css"


def limit_mb() -> int:
    """Return how large a file the server takes; a widget cannot go beyond it."""
    return int(st.get_option("server.maxUploadSize"))


def speak() -> None:
    """Let uploads and lists of a page speak its language, and uploads say aloud what it refuses: Streamlit shows a red sign alone."""
    lang = the_language()
    refused = text("frame.upload_refused", lang, limit=limit_mb())
    st.html(
        f'<style>:root {{--upload-limit: "{limit_mb()} MB"; --upload-refused: "{refused}"}}</style>'
    )
    if lang == "zh":
        st.html(_STYLE)


def ask(label: str, types: Sequence[str], *, key: str, on_change: Callable[[], None]) -> None:
    """Show an upload; ``on_change`` finds the file in the session under ``key``."""
    st.file_uploader(label, type=list(types), key=key, on_change=on_change)
