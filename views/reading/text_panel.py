"""The text of a document with its records highlighted."""

from __future__ import annotations

from typing import Any

import streamlit as st

from gis import colours
from gis.words import catalogue
from gis.words.catalogue import name
from layers.escape import html_text
from views.state.language import the_language

# Colours of the marks by kind; a darker line below tells them apart in print.
_MARKS = colours.TEXT_MARKS
_WINDOW = 60_000
_HEIGHT = 540  # With the summary above it stays in a window of 768 px.


def marked(
    text: str, read: dict[str, Any], start: int = 0, focus: tuple[int, int] | None = None, lang: str = "zh"
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
    lang
        Language of what a mark says when it is pointed at.

    Examples
    --------
    >>> marked("甲<乙", {kind: [] for kind in _MARKS})
    '<div class="plan-text">甲&lt;乙</div>'
    """
    end = min(len(text), start + _WINDOW)
    spans = sorted(
        (r["start"], r["end"], kind, number)
        for kind in _MARKS
        for number, r in enumerate(read[kind])
        if r.get("start") is not None and r["end"] > start and r["start"] < end
    )
    out: list[str] = []
    at = start
    for first, last, kind, number in spans:
        first, last = max(first, at), min(last, end)  # noqa: PLW2901
        if last <= first:
            continue
        colour, line = _MARKS[kind]
        framed = focus is not None and first < focus[1] and last > focus[0]
        style = f"background:{colour};border-bottom:2px solid {line}" + (
            f";outline:2px solid {colours.ALARM}" if framed else ""
        )
        out.append(html_text(text[at:first]))
        said = html_text(_said(kind, read[kind][number], lang))
        out.append(f'<mark style="{style}" title="{said}">{html_text(text[first:last])}</mark>')
        at = last
    out.append(html_text(text[at:end]))
    body = "".join(out).replace("\n", "<br>")
    return f'<div class="plan-text">{body}</div>'


def _said(kind: str, record: dict[str, Any], lang: str) -> str:
    """Return in one line what was read from a marked sentence."""
    if kind == "designations":
        parts = [name("category", record["category"], lang), record.get("industry") or "", "、".join(record.get("places") or ())]
    elif kind == "targets":
        value = record.get("value_text") if record.get("value") is None else f"{record['value']:g}{record.get('unit') or ''}"
        parts = [str(record["indicator"]), f"{record['relation']} {value}", str(record.get("year") or record.get("period_end") or record.get("period") or "")]
    elif kind == "unresolved":
        parts = [catalogue.text(f"reader.gap.{record['reason']}", lang)]
    else:
        parts = [catalogue.text(f"reading.{kind}", lang), "、".join(map(str, record.get("places") or ()))]
    return " · ".join(part for part in parts if part)


def _counted(kind: str, count: int, lang: str) -> str:
    label = catalogue.text(f"reading.{kind}", lang, count=count)
    return label if str(count) in label else f"{label} {count}"


def _legend(read: dict[str, Any], lang: str) -> str:
    """Return what the colours of the marks mean, for the kinds that the text has."""
    shown = [
        f'<span style="background:{_MARKS[kind][0]};border-bottom:2px solid {_MARKS[kind][1]};padding:0 4px;margin-right:10px">'
        f"{html_text(_counted(kind, len(read[kind]), lang))}</span>"
        for kind in _MARKS
        if read[kind]
    ]
    return f'<div class="plan-text">{"".join(shown)}</div>'


def panel(text: str, read: dict[str, Any], focus: tuple[int, int] | None) -> None:
    """Draw the text in a box of its own; the window follows the sentence that is looked at."""
    start = 0
    if focus is not None and focus[0] > _WINDOW:
        start = max(0, focus[0] - _WINDOW // 2)
    lang = the_language()
    st.html(_legend(read, lang))
    with st.container(height=_HEIGHT, border=True):
        st.html(marked(text, read, start, focus, lang))
