"""An upload in the language of the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import streamlit as st

from views.state.language import the_language

TABLE_TYPES = ("csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods")
_STYLE = Path(__file__).resolve().parents[1] / "assets" / "upload.css"


def ask(
    label: str,
    types: Sequence[str],
    *,
    key: str,
    on_change: Callable[[], None],
    limit_mb: int | None = None,
) -> None:
    """Show an upload; ``on_change`` finds the file in the session under ``key``."""
    lang = the_language()
    if lang == "zh":
        st.html(_STYLE)
        if limit_mb is not None:
            st.html(f'<style>:root {{--upload-limit: "{limit_mb} MB"}}</style>')
    st.file_uploader(label, type=list(types), key=key, on_change=on_change, max_upload_size=limit_mb)
