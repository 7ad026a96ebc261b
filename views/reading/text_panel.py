"""The text of a document with its records marked; a click on a mark chooses the record."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any

import streamlit as st

from gis import colours
from gis.plans.targets import signed
from gis.words import catalogue
from gis.words.catalogue import name
from layers.escape import html_text
from views.state.language import the_language

# Colours of the marks by kind; a darker line below tells them apart in print.
_MARKS = colours.TEXT_MARKS
_WINDOW = 60_000
_BLANK = re.compile(r"(?:[^\S\n]*\n){3,}")
_ASSETS = Path(__file__).resolve().parents[1] / "assets"
_KEY = "reading-text"
Span = tuple[int, int]
# What stands in a text: plain words, or words with kind, number of the record, what was read, state.
Part = str | tuple[str, str, int, str, str]
_STYLE = """
#plan { position: relative; overflow: auto; max-height: max(420px, calc(100dvh - 236px)); padding: 12px 14px; border: 1px solid #d5dbe1;
  border-radius: 6px; font-family: inherit; font-size: 13px; line-height: 1.75; color: #16202b; white-space: pre-wrap;
  overflow-wrap: anywhere; tab-size: 4.3em; box-sizing: border-box; font-variant-east-asian: normal; }
#plan:focus-visible { outline: 2px solid #1f5f9e; outline-offset: -2px; }
mark { color: inherit; cursor: pointer; border-bottom: 2px solid; }
mark::after { content: attr(data-number); font-size: 9px; vertical-align: super; line-height: 0; padding-left: 1px; color: #4a5561; }
mark.off { background: none !important; border-bottom-style: dotted; color: #5f6b77; }
@media (max-width: 640px) { #plan { max-height: 46dvh; font-size: 15px; } }
"""


def parts(
    text: str,
    read: dict[str, Any],
    window: Span,
    *,
    focus: Span | None = None,
    out: AbstractSet[tuple[str, int]] = frozenset(),
    lang: str = "zh",
) -> list[Part]:
    """Return a window of a text in parts, every record with its kind, its number and what was read.

    Parameters
    ----------
    text
        The raw text.
    read
        Records in the form of the reader's JSON, with offsets in ``text``.
    window
        Offsets of the window.
    focus
        Offsets of the sentence that is looked at, framed.
    out
        Records (kind, number) that the user left out.
    lang
        Language of what a mark says when it is pointed at.

    Examples
    --------
    >>> parts("甲<乙", {kind: [] for kind in _MARKS}, (0, 3))
    ['甲<乙']
    """
    start, end = window
    spans = sorted(
        (r["start"], r["end"], kind, number)
        for kind in _MARKS
        for number, r in enumerate(read[kind])
        if r.get("start") is not None and r["end"] > start and r["start"] < end
    )
    made: list[Part] = []
    at = start
    for first, last, kind, number in spans:
        first, last = max(first, at), min(last, end)  # noqa: PLW2901
        if last <= first:
            continue
        if first > at:
            made.append(text[at:first])
        framed = focus is not None and first < focus[1] and last > focus[0]
        state = "off" if (kind, number) in out else ""
        made.append(
            (
                text[first:last],
                kind,
                number,
                _said(kind, read[kind][number], lang),
                f"{state} framed" if framed else state,
            )
        )
        at = last
    if at < end:
        made.append(text[at:end])
    # Pages of blank lines say nothing.
    return [_BLANK.sub("\n\n", part) if isinstance(part, str) else part for part in made]


def _said(kind: str, record: dict[str, Any], lang: str) -> str:
    """Return in one line what was read from a marked sentence."""
    if kind == "designations":
        said = [
            name("category", record["category"], lang),
            record.get("industry") or "",
            "、".join(record.get("places") or ()),
        ]
    elif kind == "targets":
        value = (
            record.get("value_text")
            if record.get("value") is None
            else f"{record['value']:,}{record.get('unit') or ''}"
        )
        said = [
            str(record["indicator"]),
            signed(record["relation"], str(value)),
            str(record.get("year") or record.get("period_end") or record.get("period") or ""),
        ]
    elif kind == "unresolved":
        said = [catalogue.text(f"reader.gap.{record['reason']}", lang)]
    else:
        said = [
            catalogue.text(f"reading.{kind}", lang),
            "、".join(map(str, record.get("places") or ())),
        ]
    return " · ".join(part for part in said if part)


def _counted(kind: str, count: int, lang: str) -> str:
    label = catalogue.text(f"reading.{kind}", lang, count=count)
    return label if str(count) in label else f"{label} {count}"


def _legend(read: dict[str, Any], lang: str) -> str:
    """Return what the colours of the marks mean, for the kinds that the text has."""
    shown = [
        f'<span style="background:{_MARKS[kind][0]};border-bottom:2px solid {_MARKS[kind][1]};padding:0 4px;margin-right:10px;'
        f'white-space:nowrap;display:inline-block">{html_text(_counted(kind, len(read[kind]), lang))}</span>'
        for kind in _MARKS
        if read[kind]
    ]
    return f'<div class="plan-text">{"".join(shown)}</div>'


def _colours() -> str:
    """Return the rules of the marks by kind."""
    rules = [
        f"mark.{kind} {{ background: {colour}; border-color: {line}; }}"
        for kind, (colour, line) in _MARKS.items()
    ]
    return "\n".join([_STYLE, *rules, f"mark.framed {{ outline: 2px solid {colours.ALARM}; }}"])


def chosen() -> tuple[str, int] | None:
    """Return kind and number of the record whose mark was clicked just now, or None."""
    found = (st.session_state.get(_KEY) or {}).get("chosen")
    return (str(found["kind"]), int(found["number"])) if found else None


def _window(length: int, focus: Span | None, lang: str) -> Span:
    """Return the part of a long text that is shown: the one that is chosen, or that of the sentence looked at."""
    if length <= _WINDOW:
        return 0, length
    windows = [(start, min(length, start + _WINDOW)) for start in range(0, length, _WINDOW)]
    key = "reading-window"
    if focus is not None and st.session_state.get("reading-window-focus") != focus:
        st.session_state[key] = focus[0] // _WINDOW
        st.session_state["reading-window-focus"] = focus
    if st.session_state.get(key, 0) >= len(windows):
        st.session_state[key] = 0
    number = st.selectbox(
        catalogue.text("reading.window", lang, count=f"{length:,}"), range(len(windows)), key=key,
        format_func=lambda n: f"{windows[n][0] + 1:,}–{windows[n][1]:,}",
    )  # fmt: skip
    return windows[number or 0]


def panel(
    text: str,
    read: dict[str, Any],
    focus: Span | None,
    out: AbstractSet[tuple[str, int]],
    act: Callable[[], None],
) -> None:
    """Draw the text in a box of its own, which comes to the sentence that is looked at; ``act`` is called at a click on a mark."""
    lang = the_language()
    st.html(_legend(read, lang))
    window = _window(len(text), focus, lang)
    component = st.components.v2.component(
        "reading_text",
        html='<div id="plan" tabindex="0" lang="zh-CN"></div>',
        css=_colours(),
        js=(_ASSETS / "plan_text.js").read_text(encoding="utf-8"),
    )
    data = {
        "parts": parts(text, read, window, focus=focus, out=out, lang=lang),
        "window": f"{len(text)}-{window[0]}",
        "at": "" if focus is None else f"{focus[0]}-{focus[1]}",
    }
    component(key=_KEY, data=data, on_chosen_change=act)
