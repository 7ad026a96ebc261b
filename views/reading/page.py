"""Page 读规划: drop a plan in, see its records beside their sentences, correct them, use them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import PurePath
from typing import TypeVar

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from gis.errors import AtlasError
from gis.plans.edition import STAGES
from gis.plans.reader import writing
from gis.regions import english
from gis.words.catalogue import name, text
from layers.escape import markdown_text
from views.frame import bar
from views.reading import (
    against_panel,
    data,
    gap_panel,
    plan_panel,
    point_panel,
    record_panel,
    tables,
    text_panel,
)
from views.scenarios import bearing_note
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import faults

# From so many characters on, reading takes more than a moment on an office machine.
_LONG, _PER_SECOND = 200_000, 60_000
# So wide that the year of a goal is seen at 1366 px, see the widths of record_panel.
T = TypeVar("T")
_TEXT_AND_RECORDS = (1, 1.6)


def page() -> None:
    """Draw the page."""
    lang = the_language()
    bar.title(text("reading.title", lang))
    # What is read is what the document says.
    bearing_note.say(())
    _input()
    found = data.document()
    if found is not None:
        _document(found)
    _before()
    plan_panel.own_plans()
    if found is None:
        plan_panel.form_panel()
    against_panel.panel(st.session_state.get("reading-joined"))


def _document(found: data.Document) -> None:
    """Draw a document: its text with the marks, its records beside it."""
    _summary(found)
    if found.text:
        left, right = st.columns(_TEXT_AND_RECORDS, gap="medium")
        with right:
            focus = _records(found)
        with left:
            text_panel.panel(found.text, found.read, focus, _left_out(found), _chosen)
    else:
        _records(found)


def _held(key: str, widget: Callable[[str], T], first: T) -> T:
    """Show a widget that begins as it was left: one that another page does not draw loses its state."""
    st.session_state.setdefault(key, st.session_state.get(f"{key}-held", first))
    answer = widget(key)
    st.session_state[f"{key}-held"] = answer
    return answer


def _tab_key(found: data.Document) -> str:
    return f"reading-tab-{found.serial}-{the_language()}"


def _labels(found: data.Document) -> dict[str, str]:
    """Return the tabs of a document by their kind."""
    lang, read = the_language(), found.read
    others = sum(len(read[kind]) for kind in tables.OTHERS)
    labels = {
        kind: text(f"reading.{kind}", lang, count=len(read[kind]))
        for kind in ("designations", "targets")
    }
    if places := len(point_panel.places(found)):
        labels["points"] = text("reading.points", lang, count=places)
    if found.text or others:
        labels["others"] = text("reading.others", lang, count=others)
    if found.text:
        labels["unresolved"] = text("reading.unresolved", lang, count=len(read["unresolved"]))
    return labels


def _records(found: data.Document) -> text_panel.Span | None:
    """Draw the records, and return the offsets of the sentence that is looked at."""
    lang = the_language()
    least = 0.0
    called, is_what, sure = (
        st.columns([2, 1, 1.2], gap="medium") if found.text else (st.container() for _ in range(3))
    )
    if "carried" not in found.read:  # a plan file says what it is called
        key = f"reading-title-{found.serial}"
        found.title = called.text_input(
            text("form.title", lang), found.title or found.read["document"]["title"], key=key
        ).strip()
        with is_what:
            _stage(found)
    if found.text:  # what was typed is sure
        least = _held(
            "reading-least", lambda key: sure.slider(text("reading.least", lang), 0.0, 1.0, step=0.05, key=key), 0.0,
        )  # fmt: skip
    data.settle(found, (least, lang))
    _hidden(found, least)
    labels, key = _labels(found), _tab_key(found)
    if key not in st.session_state and found.tab in labels:
        st.session_state[key] = labels[found.tab]
    tabs = dict(
        zip(
            labels,
            st.tabs(list(labels.values()), key=key, on_change="rerun"),
            strict=True,
        )
    )
    found.tab = next((kind for kind, tab in tabs.items() if tab.open), found.tab)
    for kind in ("designations", "targets"):
        with tabs[kind]:
            record_panel.table(found, kind, least)
    if "points" in tabs:
        with tabs["points"]:
            point_panel.panel(found)
    if "others" in tabs:
        with tabs["others"]:
            record_panel.others(found, least)
    focus = record_panel.span(found)
    if "unresolved" in tabs:
        is_open = bool(tabs["unresolved"].open)
        with tabs["unresolved"]:
            gap = gap_panel.panel(found, is_open=is_open)
        focus = gap if is_open else focus
    plan_panel.panel(found)
    return focus


def _stage(found: data.Document) -> None:
    """Say what the plan is by its title and its head, and let the one who knows say it otherwise."""
    lang = the_language()
    said = writing.stage(found.title or found.read["document"]["title"], found.text)
    # A title that is typed may say another: then the box follows, unless something was chosen in it.
    chosen = st.selectbox(
        text("reading.stage", lang), STAGES, format_func=lambda code: name("stage", code, lang), index=STAGES.index(found.stage or said),
        key=f"reading-stage-{found.serial}-{said}-{lang}",
    )  # fmt: skip
    found.stage = "" if chosen == said else chosen


def _hidden(found: data.Document, least: float) -> None:
    """Say that records that are not shown are still kept, and offer to leave them out."""
    hidden = sum(
        int(((table["confidence"].fillna(1.0) < least) & table["keep"].astype(bool)).sum())
        for table in found.tables.values()
    )
    if hidden:
        lang = the_language()
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.caption(text("reading.hidden", lang, count=hidden), width="content")
            st.button(
                text("reading.leave_out", lang),
                key="reading-leave-out",
                on_click=data.leave_out,
                args=(found, least),
            )


def _left_out(found: data.Document) -> set[tuple[str, int]]:
    """Return the records that the user left out, by kind and number."""
    out = set()
    for kind in tables.KINDS:
        kept = data.current(found, kind)["keep"]
        out |= {
            (kind, n) for n in range(len(found.read[kind])) if n not in kept.index or not kept[n]
        }
    return out


def _chosen() -> None:
    """Look at the record whose mark was clicked, before the page is drawn."""
    found, hit = data.document(), text_panel.chosen()
    if found is None or hit is None:
        return
    kind, number = hit
    if kind == "unresolved":
        found.gap = number
    else:
        record_panel.look(found, kind, number)
    st.session_state[_tab_key(found)] = _labels(found)[
        kind if kind in ("designations", "targets", "unresolved") else "others"
    ]


@contextmanager
def _gone_at_a_fault(place: DeltaGenerator) -> Iterator[None]:
    """Take away what said that the work goes on, once it has failed."""
    try:
        yield
    except AtlasError:
        place.empty()
        raise


def _input() -> None:
    """Take a file or a pasted text, and the issuer where the user knows better."""
    lang, known = the_language(), data.document()
    if known is None:
        st.markdown(text("reading.intro", lang))
    # Once a document is read the fields fold away, for each document anew.
    key = f"reading-input-{0 if known is None else known.serial}"
    with st.expander(
        text("reading.input" if known is None else "reading.input_again", lang),
        expanded=known is None,
        key=key,
    ):
        file, paste = st.columns(2, gap="medium")
        upload = file.file_uploader(text("reading.file", lang), key="reading-file")
        issuer = _held(
            "reading-issuer", lambda key: file.text_input(text("reading.issuer", lang), key=key, placeholder=text("reading.issuer_hint", lang)), "",
        ).strip()  # fmt: skip
        pasted = _held(
            "reading-paste", lambda key: paste.text_area(text("reading.paste", lang), key=key, height=150), "",
        )  # fmt: skip
        with st.container(horizontal=True, vertical_alignment="center"):
            asked = st.button(text("reading.read", lang), type="primary", key="reading-go")
            if known is not None:
                st.caption(text("reading.again_note", lang), width="content")
    fresh = upload is not None and st.session_state.get("reading-file-id") != upload.file_id
    if not asked and not fresh:
        return
    if upload is None and not pasted.strip():
        st.info(text("reading.nothing_given", lang))
        return
    place = st.empty()
    with (
        faults.shown(lang),
        _gone_at_a_fault(place),
        place.status(text("reading.working", lang)) as status,
    ):
        if upload is not None and (fresh or not pasted.strip()):
            st.session_state["reading-file-id"] = upload.file_id
            content = upload.getvalue()
            if not plan_panel.take(content, upload.name):
                said, notes = data.extracted(content, upload.name)
                _take(status, said, upload.name, issuer, notes)
        else:
            _take(status, pasted, text("reading.pasted_name", lang), issuer, [])
        status.update(label=text("reading.done", lang), state="complete")
        st.session_state["reading-just-read"] = True
    if st.session_state.pop("reading-just-read", False):
        st.rerun()  # the fields fold away and what was read stands in their place


def _take(status: DeltaGenerator, said: str, name: str, issuer: str, notes: data.Notes) -> None:
    """Read a text; of a long one, say how long it takes."""
    if len(said) > _LONG:
        seconds = max(5, round(len(said) / _PER_SECOND))
        status.update(
            label=text(
                "reading.working_long", the_language(), count=f"{len(said):,}", seconds=seconds
            )
        )
    data.take_text(said, name, issuer or None, notes)


def _before() -> None:
    """Offer the document that was put away with corrections in it."""
    lang, away = the_language(), data.before()
    if away is not None:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.caption(text("reading.before", lang, name=markdown_text(away.name)), width="content")
            st.button(text("reading.restore", lang), key="reading-restore", on_click=data.restore)


def _summary(found: data.Document) -> None:
    """Say what the document is, how much was read, and what is to be known of it."""
    lang, read = the_language(), found.read
    document = read["document"]
    with st.container(
        horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"
    ):
        st.markdown(
            text(
                "reading.summary", lang, name=markdown_text(found.name),
                issuer=english.told(the_atlas(), document["issuer"] or text("cli.read.no_issuer", lang), lang),
                designations=len(read["designations"]), targets=len(read["targets"]), unresolved=len(read["unresolved"]),
            ), width="content",
        )  # fmt: skip
        st.button(text("reading.close", lang), key="reading-close", on_click=data.forget)
    for key, values in found.notes:
        st.info(text(key, lang, **values))
    if not any(read[kind] for kind in tables.KINDS):
        suffix = PurePath(found.name).suffix
        st.warning(text("reading.no_records" if suffix != ".toml" else "reading.no_editable", lang))


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
