"""Page 导出 Export: choose what to hand over and whose it is, see it, take it."""

from __future__ import annotations

import streamlit as st

from gis.errors import AtlasError
from gis.plans.designations import Selection
from gis.words.catalogue import name, text
from layers.escape import markdown_text
from layers.print import logo
from layers.print.imprint import ACCENT, ORIENTATIONS, SIZES, Imprint, Paper
from layers.print.logo import Logo
from views.export.order import FORMS, Order, made, preview
from views.frame import bar
from views.state.atlas import the_atlas
from views.state.choice import Choice, ask, region_options
from views.state.language import the_language
from views.widgets import downloads

_TEXTS = ("title", "subtitle", "organisation", "contact", "date", "review_number")
_LEVELS = ("prefecture", "county", "province")
_PAPERED = ("map", "atlas")
_LONGEST = 300


def _logo(lang: str) -> Logo | None:
    file = st.file_uploader(text("export.logo", lang), type=["png", "svg"], key="export-logo")
    if file is None:
        return None
    try:
        return logo.read(file.getvalue())
    except AtlasError as fault:
        st.error(markdown_text(fault.message(lang)))
        return None


def _imprint(lang: str) -> Imprint:
    """Show the fields of whose it is."""
    with st.expander(text("export.whose", lang), expanded=True):
        texts = {
            key: st.text_input(
                text(f"export.{key}", lang), key=f"export-{key}", max_chars=_LONGEST
            ).strip()
            for key in _TEXTS
        }
        accent = st.color_picker(text("export.accent", lang), ACCENT, key="export-accent")
        return Imprint(**texts, accent=accent, logo=_logo(lang))


def _paper(kind: str, form: str, lang: str) -> Paper:
    if kind not in _PAPERED or form == "html":
        return Paper()
    left, right = st.columns(2)
    size = left.selectbox(
        text("export.size", lang), SIZES, format_func=lambda s: text(f"export.size_{s}", lang),
        key="export-size",
    )  # fmt: skip
    orientation = right.selectbox(
        text("export.orientation", lang), ORIENTATIONS, disabled=size == "wide",
        format_func=lambda o: text(f"print.{o}", lang), key="export-orientation",
    )  # fmt: skip
    return Paper(size, orientation)


def _order(choice: Choice, lang: str) -> Order | None:
    """Show the choices; None while a factsheet has no region."""
    kind = st.selectbox(
        text("export.kind", lang), list(FORMS), key="export-kind",
        format_func=lambda k: text(f"export.kind_{k}", lang),
    )  # fmt: skip
    form = st.selectbox(
        text("export.form", lang), FORMS[kind], key=f"export-form-{kind}",
        format_func=lambda f: text(f"download.{f}", lang),
    )  # fmt: skip
    region, level, by_industry, address = "", "prefecture", False, ""
    if kind == "sheet":
        options = region_options()
        known = choice.region or st.session_state.get("selected")
        start = list(options).index(known) if known in options else None
        region = st.selectbox(
            text("export.region", lang), list(options), index=start, key="export-region",
            format_func=lambda code: options[code],
        ) or ""  # fmt: skip
        address = st.text_input(
            text("export.address", lang), key="export-address", max_chars=_LONGEST
        ).strip()
    if kind == "atlas":
        by_industry = st.toggle(text("export.by_industry", lang), key="export-by")
        level = st.selectbox(
            text("export.level", lang), _LEVELS, disabled=by_industry, key="export-level",
            format_func=lambda code: name("level", code, lang),
        )  # fmt: skip
    paper = _paper(kind, form, lang)
    imprint = Imprint() if kind == "data" else _imprint(lang)
    if kind == "sheet" and not region:
        return None
    selection = Selection(
        plan=choice.plan,
        category=choice.category or None,
        industry=choice.industry or None,
        region=choice.region,
    )
    return Order(
        kind, form, selection, region=region, level=level, by_industry=by_industry,
        address=address, paper=paper, imprint=imprint,
    )  # fmt: skip


def page() -> None:
    """Draw the page."""
    lang, atlas = the_language(), the_atlas()
    with bar.filters():
        choice = ask()
    bar.title(text("export.heading", lang))
    left, right = st.columns([1, 2], gap="medium")
    with left:
        order = _order(choice, lang)
    with right:
        if order is None:
            st.info(text("export.needs_region", lang))
            return
        stem = order.region or choice.region or choice.plan or "cluster-atlas"
        downloads.button(
            order.form,
            lambda: made(atlas, order, lang),
            stem=f"{stem}-{order.kind}",
            key="export-download",
            label=text("export.download", lang, form=text(f"download.{order.form}", lang)),
            type="primary",
        )
        picture = preview(atlas, order, lang)
        if picture is None:
            st.info(text("export.no_preview", lang))
        else:
            st.image(picture, caption=text("export.preview", lang), width="stretch")
        st.caption(text("export.review_note", lang))


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
