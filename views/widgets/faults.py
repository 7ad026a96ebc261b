"""Faults of input or data become one clear sentence on the page; anything else is a bug."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from gis.errors import AtlasError
from layers.escape import markdown_text


@contextmanager
def shown(lang: str) -> Iterator[None]:
    """Show an :class:`AtlasError` raised inside as a message in the page's language."""
    try:
        yield
    except AtlasError as fault:
        st.error(markdown_text(fault.message(lang)))
