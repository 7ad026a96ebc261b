"""The text of a document with its records highlighted."""

from __future__ import annotations

from typing import Any

import streamlit as st

from gis import colours
from layers.escape import html_text

# Colours of the marks by kind; a darker line below tells them apart in print.
_MARKS = colours.TEXT_MARKS
_WINDOW = 60_000


def marked(
    text: str, read: dict[str, Any], start: int = 0, focus: tuple[int, int] | None = None
) -> str:
    """Return a window of a text as HTML, every record in the colour of its kind.

    Parameters
    ----------
    text
        The raw text.
    read
        Records in the form of the reader's JSON, with offsets in ``text``.
    start
        Where the window starts.
    focus
        Offsets of the sentence that is looked at, drawn with a frame.

    Examples
    --------
    >>> marked("甲<乙", {kind: [] for kind in MARKS})
    '<div class="plan-text">甲&lt;乙</div>'
    """
    end = min(len(text), start + _WINDOW)
    spans = sorted(
        (r["start"], r["end"], kind)
        for kind in _MARKS
        for r in read[kind]
        if r.get("start") is not None and r["end"] > start and r["start"] < end
    )
    out: list[str] = []
    at = start
    for first, last, kind in spans:
        first, last = max(first, at), min(last, end)  # noqa: PLW2901
        if last <= first:
            continue
        colour, line = _MARKS[kind]
        framed = focus is not None and first < focus[1] and last > focus[0]
        style = f"background:{colour};border-bottom:2px solid {line}" + (
            f";outline:2px solid {colours.ALARM}" if framed else ""
        )
        out.append(html_text(text[at:first]))
        out.append(f'<mark style="{style}">{html_text(text[first:last])}</mark>')
        at = last
    out.append(html_text(text[at:end]))
    body = "".join(out).replace("\n", "<br>")
    return f'<div class="plan-text">{body}</div>'


def panel(text: str, read: dict[str, Any], focus: tuple[int, int] | None) -> None:
    """Draw the text in a box of its own; the window follows the sentence that is looked at."""
    start = 0
    if focus is not None and focus[0] > _WINDOW:
        start = max(0, focus[0] - _WINDOW // 2)
    with st.container(height=680, border=True):
        st.html(marked(text, read, start, focus))
