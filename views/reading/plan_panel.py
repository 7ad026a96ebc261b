"""What becomes of a read plan: joined to the atlas of the session, saved, loaded, typed into a form."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from gis.plans import file
from gis.plans.reader import writing
from gis.report import plan_form as form
from gis.words.catalogue import text
from layers.escape import markdown_text
from layers.export.formats import FORMATS
from views.reading import data
from views.reading.data import Document
from views.reading.record_panel import take_edits
from views.state import projects
from views.state.atlas import base_atlas, the_atlas, use
from views.state.choice import choose_plan, plan_names
from views.state.language import the_language
from views.widgets import faults

_LAYOUT_PAGE = Path(__file__).resolve().parents[1] / "layout" / "page.py"


def plan_text(found: Document) -> tuple[str, str]:
    """Return the id and the plan file of a document as corrected."""
    atlas = the_atlas()
    taken = {row["plan_id"] for row in atlas.rows("plans")}
    number, base = 1, writing.identifier(found.name)
    made = base
    while made in taken:
        number += 1
        made = f"{base}-{number}"
    return made, writing.document(
        data.corrected(take_edits(found)), found.name, made, text=found.text
    )


def panel(found: Document) -> None:
    """Draw the buttons that join a plan to the atlas and save it."""
    lang = the_language()
    identifier, content = plan_text(found)
    join, save = st.columns(2)
    if join.button(text("reading.join", lang), type="primary", width="stretch", key="reading-join"):
        with faults.shown(lang):
            base = base_atlas()
            use(base.with_plan(file.read(base, content, f"{identifier}.toml")))
            projects.joined(identifier, content)
            st.session_state["reading-joined"] = identifier
            st.rerun()
    save.download_button(
        text("reading.save", lang), content.encode(), f"{identifier}.toml", FORMATS["toml"].media_type,
        width="stretch", key="reading-save",
    )  # fmt: skip
    joined = st.session_state.get("reading-joined")
    if joined in the_atlas().own_plans:
        st.success(text("reading.joined", lang, plan=markdown_text(_title(joined))))
        if st.button(text("reading.see", lang), icon=":material/map:", key="reading-see"):
            choose_plan(joined)
            st.switch_page(_LAYOUT_PAGE)


def _title(identifier: str) -> str:
    return plan_names().get(identifier, identifier)


def own_plans() -> None:
    """List the plans that the session added; each can be taken out again."""
    lang = the_language()
    for identifier in the_atlas().own_plans:
        name, leave = st.columns([4, 1])
        name.markdown(markdown_text(_title(identifier)))
        if leave.button(text("reading.leave", lang), key=f"reading-leave-{identifier}"):
            use(base_atlas().without_plan(identifier))
            st.rerun()


def form_panel() -> None:
    """Offer the Excel form, and take plan files and filled forms."""
    lang = the_language()
    st.download_button(
        text("reading.form", lang), form.template(lang), "plan-form.xlsx",
        FORMATS["xlsx"].media_type, key="reading-form",
    )  # fmt: skip
    upload = st.file_uploader(text("reading.load", lang), type=["toml", "xlsx"], key="reading-load")
    if upload is None or st.session_state.get("reading-loaded") == upload.file_id:
        return
    with faults.shown(lang):
        atlas = base_atlas()
        if upload.name.lower().endswith(".toml"):
            content = upload.getvalue().decode("utf-8-sig", errors="replace")
            plan = file.read(atlas, content, upload.name)
            use(atlas.with_plan(plan))
            projects.joined(plan.plan_id, content)
        else:
            typed = form.read(atlas, upload.getvalue(), upload.name, lang)
            data.keep(Document(upload.name, "", typed))
        st.session_state["reading-loaded"] = upload.file_id
        st.rerun()
