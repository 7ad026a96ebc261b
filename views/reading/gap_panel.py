"""What of a document was not understood, one sentence after the other, each to be made a record of."""

from __future__ import annotations

from typing import Any, cast

import streamlit as st

from gis.words.catalogue import name, text
from layers.escape import markdown_text
from views.reading import data, tables
from views.reading.data import Document
from views.state.language import the_language


def panel(found: Document, *, is_open: bool) -> tuple[int, int] | None:
    """Show a sentence that was not understood; where the panel is open keys go through them and add them.

    The keys are letters: arrows go from tab to tab once a tab was clicked.

    Returns
    -------
    tuple of int or None
        Offsets of the sentence.
    """
    lang = the_language()
    gaps = found.read["unresolved"]
    if not gaps:
        st.success(text("reading.all_understood", lang))
        return None
    found.gap = min(found.gap, len(gaps) - 1)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        for step, word, key, way in ((-1, "previous", "back", "K"), (1, "next", "forward", "J")):
            there = found.gap + step
            st.button(
                text(f"reading.{word}", lang), shortcut=way if is_open else None, disabled=not 0 <= there < len(gaps),
                key=f"reading-{key}", on_click=_go, args=(found, there),
            )  # fmt: skip
        st.caption(
            text("reading.gap_of", lang, number=found.gap + 1, count=len(gaps)), width="content"
        )
    gap = gaps[found.gap]
    st.markdown(f"**{text('reader.gap.' + gap['reason'], lang)}**")
    st.markdown(markdown_text(tables.one_line(gap["quote"])))
    if gap.get("section"):
        st.caption(markdown_text(gap["section"]))
    for row in _proposed(gap):
        kind = name("category", row["category"], lang)
        st.caption(
            text(
                "reading.proposed",
                lang,
                category=kind,
                industries=row["industry"],
                places=row["places"],
            )
        )
    if found.gap in found.answered:
        st.caption(text("reading.answered", lang))
    with st.container(horizontal=True, gap="small"):
        for which, key, way in (("designations", "designation", "A"), ("targets", "target", "T")):
            st.button(
                text(f"reading.add_{key}", lang), icon=":material/add:", key=f"reading-gap-{key}", shortcut=way if is_open else None,
                on_click=_add, args=(found, which, gap),
            )  # fmt: skip
    return int(gap["start"]), int(gap["end"])


def _go(found: Document, there: int) -> None:
    """Look at another sentence."""
    found.gap, found.looked = there, None


def _add(found: Document, which: str, gap: dict[str, object]) -> None:
    """Add rows for a sentence that was not understood, as it may be meant where that is known; what was corrected so far stays."""
    data.commit(found)
    meant = _proposed(gap) if which == "designations" else []
    empty = (
        {"category": "develop", "status": "planned"}
        if which == "designations"
        else {"relation": "="}
    )
    for values in meant or [empty]:
        table = found.tables[which]
        number = max([len(found.read[which]), *(int(n) + 1 for n in table.index)])
        row = {"quote": tables.one_line(gap["quote"]), **values}
        found.tables[which] = tables.appended(table, row, number)
    found.answered.add(found.gap)
    st.toast(
        text(
            "reading.added_proposed" if meant else "reading.added", the_language(), count=len(meant)
        )
    )


def _proposed(gap: dict[str, object]) -> list[dict[str, str]]:
    """Return what a sentence may have meant as rows of the table of designations."""
    return [
        {
            "category": one["category"],
            "industry": "、".join(one["industries"]),
            "places": "、".join(one["places"]),
            "status": "existing" if one["category"] == "existing" else "planned",
        }
        for one in cast("list[dict[str, Any]]", gap.get("proposed", []))
    ]
