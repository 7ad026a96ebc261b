"""The project in use: new, open, save; own points and outlines in; what cannot be read is named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial

import streamlit as st

from gis.atlas import Atlas, kept
from gis.enterprises.counties.engines import is_inside
from gis.errors import AtlasError, InputTableError
from gis.errors import said as in_words
from gis.project import spatial
from gis.project.content import layers_of
from gis.project.layers import KINDS
from gis.report.own_places import table
from gis.schema import DATUMS
from gis.words.catalogue import name, text
from layers.escape import markdown_text
from views.state import atlas, projects, scenarios
from views.state.choice import plan_names
from views.state.language import the_language
from views.widgets import faults, grid, uploads
from views.widgets.downloads import button

_FAULT, _SAID = "projects-fault", "projects-said"
# Rows of the table on the page; exports have them all.
_SHOWN = 1000


def show(key: str) -> None:
    """Show the project; ``key`` tells the panels of bar and page apart."""
    lang, found = the_language(), projects.opened()
    if found is None:
        st.caption(text("projects.none", lang))
        _begin(key)
    else:
        st.markdown(
            text(
                "projects.opened",
                lang,
                name=markdown_text(found.name),
                path=markdown_text(found.path),
            )
            if found.is_own
            else text("projects.opened_copy", lang, name=markdown_text(found.name))
        )
        st.caption(markdown_text(_inside(found)))
        _held(key)
        for one in found.unreadable:
            kind = name("project.kind", one.kind, lang)
            st.warning(
                markdown_text(
                    text("projects.unreadable", lang, kind=kind, name=one.name, reason=one.reason)
                )
            )
    _open(key)
    st.divider()
    places(key)
    if _FAULT in st.session_state:
        st.error(markdown_text(faults.words(st.session_state.pop(_FAULT), lang)))
    if _SAID in st.session_state:
        st.success(markdown_text(st.session_state.pop(_SAID)))


def _inside(found: projects.Opened) -> str:
    """Return in a sentence what a project holds, as the pages call it: what was saved is what a reader asks first."""
    lang, plans = the_language(), plan_names()
    named = [("plan", plans[one]) for one in atlas.base_atlas().own_plans if one in plans]
    named += [("scenario", title) for title in scenarios.held().scenarios]
    named += [("table", one) for kind, one in found.documents if kind == "table"]
    named += list(found.layers or {})
    if not named:
        return text("projects.nothing_inside", lang)
    what = text("map.separator", lang).join(
        text("projects.thing", lang, kind=name("project.kind", kind, lang), name=one)
        for kind, one in named
    )
    return text("projects.inside", lang, what=what)


def _do(act: Callable[[], object]) -> None:
    """Do something that the whole page follows; a fault is said, and nothing changed."""
    try:
        said = act()
    except AtlasError as fault:
        st.session_state[_FAULT] = fault
    else:
        if isinstance(said, str) and said:
            st.session_state[_SAID] = said
    st.rerun()


def _begin(key: str) -> None:
    lang = the_language()
    path = _path(key, "projects.new_path") if projects.is_loopback() else ""
    if st.button(text("projects.new", lang), key=f"{key}-new", icon=":material/note_add:"):
        _do(partial(projects.begin, path))


def _path(key: str, label: str) -> str:
    """Ask for a path of this machine, where only this machine reaches the page."""
    lang = the_language()
    said = st.text_input(
        text(label, lang), key=f"{key}-{label}", placeholder=text("projects.path_hint", lang)
    ).strip()
    return said if not said or said.lower().endswith(".gpkg") else f"{said}.gpkg"


def _held(key: str) -> None:
    lang = the_language()
    left, middle, right = st.columns(3)
    with left:
        button(
            "gpkg", projects.content, stem=(projects.opened() or _NOTHING).name.removesuffix(".gpkg"),
            key=f"{key}-save", label=text("projects.save", lang), type="primary", width="stretch",
        )  # fmt: skip
    if middle.button(text("projects.undo", lang), key=f"{key}-project-undo", width="stretch"):
        _do(projects.undo)
    if right.button(text("projects.close", lang), key=f"{key}-close", width="stretch"):
        _do(projects.close)


_NOTHING = projects.Opened("", "project.gpkg", is_own=False)


def _open(key: str) -> None:
    lang = the_language()
    with st.expander(text("projects.open", lang), icon=":material/folder_open:"):
        upload_key = f"{key}-open-file"
        uploads.ask(
            text("projects.open_file", lang), ("gpkg",), key=upload_key,
            on_change=partial(_uploaded, upload_key),
        )  # fmt: skip
        if st.session_state.pop(f"{upload_key}-again", False):
            st.rerun()
        if projects.is_loopback():
            path = _path(key, "projects.open_path")
            if st.button(text("projects.open_it", lang), key=f"{key}-open", disabled=not path):
                _do(partial(projects.load, path))


def _uploaded(upload_key: str) -> None:
    file = st.session_state.get(upload_key)
    if file is None:
        return
    try:
        projects.take(file.getvalue(), file.name)
    except AtlasError as fault:
        st.session_state[_FAULT] = fault
    st.session_state[f"{upload_key}-again"] = True


def places(key: str) -> None:
    """Show own points and outlines by layer, and take a file of them."""
    lang = the_language()
    st.markdown(f"**{text('own.heading', lang)}**")
    datum_key = f"{key}-datum"
    st.selectbox(
        text("own.datum", lang), (None, *DATUMS), key=datum_key,
        format_func=lambda code: name("datum", code, lang) if code else text("own.datum_told", lang),
    )  # fmt: skip
    upload_key = f"{key}-places"
    uploads.ask(
        text("own.upload", lang), spatial.SUFFIXES, key=upload_key,
        on_change=partial(_take_places, upload_key, datum_key),
    )  # fmt: skip
    if st.session_state.pop(f"{upload_key}-again", False):
        st.rerun()
    base = atlas.base_atlas()
    for (kind, layer), count in _counts(base).items():
        with st.container(horizontal=True, vertical_alignment="center", wrap=False):
            what = text(
                "own.counted", lang, kind=name("project.kind", kind, lang), name=layer, count=count
            )
            st.markdown("• " + markdown_text(what))
            if st.button(
                "", icon=":material/close:", key=f"{key}-out-{kind}-{layer}", type="tertiary",
                help=text("own.take_out", lang),
            ):  # fmt: skip
                _do(partial(_take_out, kind, layer))
    if total := sum(_counts(base).values()):
        with st.expander(text("own.table", lang)):
            st.dataframe(
                table(base, lang, most=_SHOWN),
                hide_index=True,
                row_height=grid.ROW_PX,
                width="stretch",
            )
            if total > _SHOWN:
                st.caption(text("own.table_first", lang, count=_SHOWN, total=total))


@kept("own-points", "own-outlines")
def _counts(base: Atlas) -> dict[tuple[str, str], int]:
    """Return how many features each layer has, by kind and name."""
    return dict(
        Counter((kind, row["layer"]) for kind in KINDS for row in base.records(f"own-{kind}"))
    )


def _take_places(upload_key: str, datum_key: str) -> None:
    file, lang = st.session_state.get(upload_key), the_language()
    if file is None:
        return
    try:
        datum = st.session_state[datum_key]
        found = spatial.read(file.getvalue(), file.name, datum)
        found = spatial.in_wgs84(found, datum, is_inside(atlas.base_atlas()))
        base = atlas.base_atlas()
        layers = layers_of(base)
        stem = file.name.rpartition(".")[0] or file.name
        taken = {kind: features for kind, features in spatial.features(found).items() if features}
        replaced = any((kind, stem) in layers for kind in taken)
        layers |= {(kind, stem): features for kind, features in taken.items()}
        atlas.use(projects.with_layers(base, layers))
        said = text(
            "own.taken",
            lang,
            name=file.name,
            points=len(found.points),
            outlines=len(found.outlines),
        )
        if replaced:
            said += text("own.replaced", lang, name=stem)
        if found.left_out:
            listed = in_words(spatial.kinds(found.left_out), lang)
            said += text("own.left_out", lang, what=listed)
        for remark in found.remarks:
            said += f" {in_words(remark, lang)}"
        st.session_state[_SAID] = said
    except AtlasError as fault:
        st.session_state[_FAULT] = fault
    except MemoryError:
        st.session_state[_FAULT] = InputTableError(
            "error.spatial_many", file=file.name, limit=spatial.MAX_FEATURES
        )
    st.session_state[f"{upload_key}-again"] = True


def _take_out(kind: str, layer: str) -> None:
    base = atlas.base_atlas()
    layers = {key: found for key, found in layers_of(base).items() if key != (kind, layer)}
    atlas.use(projects.with_layers(base, layers))
