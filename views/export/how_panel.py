"""In which form, and whose: paper, languages, basemap, datum; title, makers, logo."""

from __future__ import annotations

import os
from dataclasses import replace

import streamlit as st

from gis.errors import AtlasError
from gis.schema import DATUMS
from gis.words.catalogue import text
from layers.escape import markdown_text
from layers.export.formats import HEADED, PLACED
from layers.export.order import HEADS, How
from layers.page.basemap import KEY_VARIABLE, NAMES, Wish
from layers.print import logo
from layers.print.imprint import ORIENTATIONS, SIZES, Imprint, Paper
from layers.print.logo import Logo
from layers.terrain.ground import GROUNDS
from views.export.kept import seed, seed_one, seed_some
from views.state.language import the_language
from views.widgets import faults

_TEXTS = ("title", "subtitle", "organisation", "contact", "date", "review_number")
_PRINTS = ("pdf", "png", "svg")
_TABLES = ("xlsx", "csv")
_LONGEST = 300
_OWN = "own_address"
_FILE = "pmtiles"
_BASEMAPS = ("none", *NAMES, _OWN, _FILE)


def ask_form(kind: str, start: How, forms: tuple[str, ...]) -> str:
    """Ask for a format of a kind."""
    lang = the_language()
    form: str = st.selectbox(
        text("export.form", lang), forms, key=seed_one(f"form-{kind}", start.form, forms),
        format_func=lambda f: text(f"download.{f}", lang),
    )  # fmt: skip
    return form


def ask(kind: str, form: str, start: How) -> How:
    """Ask for what a format can be asked for."""
    plain = How()
    how = replace(
        start, form=form, language=the_language(), ground=(), datum=plain.datum, heads=plain.heads
    )
    if form == "html" and kind != "sheet":
        how = _page(how, start)
    elif form in _PRINTS and kind != "sheet":
        how = replace(how, paper=_paper(start.paper))
    if kind == "data" or (kind in ("route", "comparison") and form in PLACED):
        how = _data(replace(how, datum=start.datum, heads=start.heads), form)
    elif kind != "sheet" and form not in _TABLES:
        how = replace(how, ground=_ground(start.ground))
    return how if form == "html" else replace(how, is_embedded=False, wish=Wish())


def _paper(start: Paper) -> Paper:
    lang = the_language()
    left, right = st.columns(2)
    size = left.selectbox(
        text("export.size", lang), SIZES, format_func=lambda s: text(f"export.size_{s}", lang),
        key=seed_one("size", start.size, SIZES),
    )  # fmt: skip
    orientation = right.selectbox(
        text("export.orientation", lang), ORIENTATIONS, disabled=size == "wide",
        format_func=lambda o: text(f"print.{o}", lang),
        key=seed_one("orientation", start.orientation, ORIENTATIONS),
    )  # fmt: skip
    return Paper(size, orientation)


def _ground(start: tuple[str, ...]) -> tuple[str, ...]:
    """Ask for relief and rivers under a map; by default there is neither."""
    lang = the_language()
    chosen = st.multiselect(
        text("export.ground", lang), GROUNDS, key=seed_some("ground", list(start), GROUNDS),
        format_func=lambda code: text(f"export.ground_{code}", lang), placeholder=text("export.ground_none", lang),
    )  # fmt: skip
    return tuple(one for one in GROUNDS if one in chosen)


def _page(how: How, start: How) -> How:
    lang = the_language()
    both = st.toggle(text("export.both", lang), key=seed("both", start.language == "both"))
    embedded = st.toggle(text("export.embed", lang), key=seed("embed", start.is_embedded))
    if embedded:
        st.caption(text("export.embed_note", lang))
    return replace(
        how, language="both" if both else how.language, is_embedded=embedded, wish=_wish(start.wish)
    )


def _wish(start: Wish) -> Wish:
    """Ask for a basemap; none is the default, and what one means is said where it is chosen."""
    lang = the_language()
    known = start.source if start.source in NAMES else _OWN if start.source else "none"
    source = st.selectbox(
        text("export.basemap", lang), _BASEMAPS, key=seed_one("basemap", known, _BASEMAPS),
        format_func=lambda code: text(f"basemap.{code}", lang),
    )  # fmt: skip
    if source == "none":
        return Wish()
    if source == _FILE:
        return _file(start)
    st.warning(text("basemap.needs_network", lang))
    if source in ("osm", _OWN):
        st.warning(text("basemap.foreign", lang))
    if source == "tianditu":
        if not os.environ.get(KEY_VARIABLE):
            return Wish(source)
        with_key = st.toggle(text("export.with_key", lang), key=seed("with_key", start.with_key))
        if with_key:
            st.warning(text("export.with_key_note", lang))
        return Wish(source, with_key=with_key)
    if source != _OWN:
        return Wish(source)
    address = st.text_input(
        text("export.basemap_address", lang), max_chars=_LONGEST,
        key=seed("basemap_address", start.source if known == _OWN else ""),
        placeholder="https://…/{z}/{x}/{y}.png",
    ).strip()  # fmt: skip
    datum = _datum("basemap_datum", start.datum)
    # A path is a matter of the command line: the page takes no file of the server by its name.
    return Wish(address, datum) if address.startswith(("http://", "https://")) else Wish()


def _file(start: Wish) -> Wish:
    """Ask for a PMTiles file; its tiles go into the map, which then needs no network."""
    lang = the_language()
    st.warning(text("basemap.foreign", lang))
    file = st.file_uploader(text("export.pmtiles", lang), type=["pmtiles"], key="export-pmtiles")
    datum = _datum("basemap_datum", start.datum)
    if file is None:
        return Wish()
    st.caption(text("export.pmtiles_note", lang))
    return Wish(file.name, datum, content=file.getvalue())


def _datum(name: str, start: str) -> str:
    lang = the_language()
    datum: str = st.selectbox(
        text("export.datum", lang), DATUMS, key=seed_one(name, start, DATUMS),
        format_func=lambda code: text(f"datum.{code}", lang),
    )  # fmt: skip
    return datum


def _data(how: How, form: str) -> How:
    lang = the_language()
    datum, heads = "cgcs2000", "plain"
    if form in PLACED:
        datum = _datum("datum", how.datum)
    if form in HEADED:
        heads = st.selectbox(
            text("export.heads", lang), HEADS, key=seed_one("heads", how.heads, HEADS),
            format_func=lambda code: text(f"export.heads_{code}", lang),
        )  # fmt: skip
    return replace(how, datum=datum, heads=heads)


def ask_whose(start: Imprint) -> Imprint:
    """Show the fields of whose it is."""
    lang = the_language()
    with st.expander(text("export.whose", lang), expanded=True):
        texts = {
            key: st.text_input(
                text(f"export.{key}", lang), key=seed(key, getattr(start, key)), max_chars=_LONGEST
            ).strip()
            for key in _TEXTS
        }
        accent = st.color_picker(text("export.accent", lang), key=seed("accent", start.accent))
        chosen = _logo(start.logo)
        try:
            return Imprint(**texts, accent=accent, logo=chosen)
        except AtlasError as fault:
            # The preview goes on without what is at fault.
            st.error(markdown_text(faults.words(fault, lang)))
            return Imprint(**(texts | {"date": ""}), logo=chosen)


def _logo(kept: Logo | None) -> Logo | None:
    lang = the_language()
    file = st.file_uploader(text("export.logo", lang), type=["png", "svg"], key="export-logo")
    if file is None:
        if kept is None:
            return None
        return (
            kept if st.toggle(text("export.logo_kept", lang), key=seed("logo_kept", True)) else None
        )
    try:
        return logo.read(file.getvalue())
    except AtlasError as fault:
        st.error(markdown_text(faults.words(fault, lang)))
        return None
