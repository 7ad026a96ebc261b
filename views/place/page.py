"""Page 招商 Place: everything about one city, county or park that an investor asks, to see and to send."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import streamlit as st

from gis import errors
from gis.atlas import Atlas, kept
from gis.clusters.park import parks, without_point
from gis.enterprises.around import Around
from gis.regions import tree
from gis.words.catalogue import name, text
from layers.escape import html_text, markdown_text
from layers.print import factsheet, sheet_page
from layers.print.imprint import Imprint
from layers.print.parts import park as of_park
from layers.prospectus import document as documents
from layers.prospectus.document import Document
from layers.prospectus.enterprises import KEYS
from layers.prospectus.section import Section
from views.frame import bar, header, notice
from views.layout import head_panel
from views.layout.dossier_panel import SITE_PREFIX
from views.place import enterprises as own_list
from views.place import whose
from views.state import address, history
from views.state.atlas import BY_ATLAS, the_atlas
from views.state.choice import place_stem
from views.state.language import the_language
from views.widgets import downloads, grid, naming, pictures

_LAYOUT_PAGE = Path(__file__).resolve().parents[1] / "layout" / "page.py"
FORMS = ("html", "pdf", "xlsx")
# The place that was open last, and what was picked on a map then.
_LAST = "place-last"
_SHEET_PX = 1080
# So many rows are read at once; the others are a click away.
_READ = 20
# So many places without a point are named.
_NAMED = 8
# So many parks are offered at a click; the list above them has all.
_OFFERED = 24
# Whole rows only.
_MOST_PX = 38 + 13 * grid.ROW_PX


@kept("regions", "sites", "plans")
def _every_place(atlas: Atlas, lang: str) -> dict[str, str]:
    """Return the label of every park by id, then of every region by adcode, counties too; do not change it."""
    told = of_park.options(atlas, lang)
    return told | {code: tree.label(atlas, code) for code in sorted(tree.places(atlas))}


def _chosen(said: object) -> str | None:
    """Return the park or region of what was clicked on a map."""
    return None if said is None else str(said).removeprefix(SITE_PREFIX)


@st.cache_data(show_spinner=False, max_entries=32, hash_funcs=BY_ATLAS)
def _document(
    atlas: Atlas,
    adcode: str,
    lang: str,
    own: str,  # noqa: ARG001  tells the lists and radii apart
    _own: Around | None,
) -> Document:
    return documents.document(atlas, adcode, lang, _own)


@st.cache_data(show_spinner=False, max_entries=32, hash_funcs=BY_ATLAS)
def _map(atlas: Atlas, adcode: str, lang: str, own: str, _found: Document) -> str:  # noqa: ARG001  ``own`` as above
    content = factsheet.map_data(
        atlas, adcode, Imprint(), lang=lang, size_mm=documents.MAP_MM, own=_found.own
    )
    return sheet_page.map_svg({**content, "alt": text("print.alt", lang, title=_found.title)})


def _region(lang: str) -> str | None:
    options = _every_place(the_atlas(), lang)
    # An address that is gone back to says all: what was picked on a map since is not what was seen here.
    picked = None if history.moved() else st.session_state.get("selected")
    asked = (st.query_params.get("place"), *_earlier(picked))
    if asked[0] and asked[0] not in options:
        notice.stale_place(asked[0])
    known = next((code for code in asked if code in options), None)
    if "place-region" not in st.session_state or history.moved():
        st.session_state["place-region"] = known
    shown = naming.each_told(options)
    code = st.selectbox(
        text("place.region", lang), list(options), index=None, key="place-region",
        format_func=shown.__getitem__, placeholder=text("place.choose", lang), width=420,
    )  # fmt: skip
    address.write(place=code)
    st.session_state[_LAST] = (code, picked)
    return code


def _earlier(picked: object) -> tuple[str | None, ...]:
    """Return the place that was open last, unless one was picked on a map since, then the one that was picked."""
    code, picked_then = st.session_state.get(_LAST, (None, None))
    if history.moved() or picked != picked_then:
        code = None
    return code, _chosen(picked)


def _downloads(code: str, imprint: Imprint, lang: str, own: Around | None) -> None:
    for form in FORMS:
        downloads.button(
            form,
            lambda form=form: documents.made(  # type: ignore[misc]
                the_atlas(), code, form, imprint=imprint, lang=lang, own=own
            ),
            stem=f"{place_stem(code)}-place",
            key=f"place-{form}",
            label=text("place.download", lang, form=text(f"download.{form}", lang)),
            width="stretch",
        )


def _one_page(code: str, imprint: Imprint, lang: str, own: Around | None) -> None:
    """Offer the page to print, in sight: one filled button."""
    downloads.button(
        "pdf",
        lambda: factsheet.factsheet(
            the_atlas(), code, "pdf", imprint=imprint, lang=lang, further=factsheet.Further(own=own)
        ),
        stem=f"{place_stem(code)}-sheet",
        key="place-one-page",
        label=text("place.one_page", lang),
        type="primary",
    )


def _head(found: Document, lang: str) -> None:
    """Show key figures, and the industries that plans name as tags, as the dossier beside the map does."""
    head_panel.keys(
        [
            (
                f"{html_text(one['value'])} <small>{html_text(one['unit'])}</small>",
                one["label"],
                one["category"],
            )
            for one in found.figures
        ]
    )
    first = found.sections[0]
    st.markdown(f"##### {markdown_text(first.title)}")
    if first.table.empty:
        st.caption(markdown_text(first.nothing))
        return
    for words, named in (
        ("", found.wanted),
        (found.above_heading, found.above_wanted),
    ):
        if not named:
            continue
        if words:
            st.caption(markdown_text(words))
        st.html(
            "".join(
                f'<div class="tags {category if category in head_panel.TIERS else ""}"><b>'
                f"{html_text(name('category', category, lang))}</b><span>"
                + "".join(f"<i>{html_text(one)}</i>" for one in industries)
                + "</span></div>"
                for category, industries in named.items()
            )
        )
    with st.expander(text("place.records", lang, count=len(first.table))):
        st.caption(markdown_text(first.note))
        _table(first, lang)


def _table(section: Section, lang: str) -> None:
    """Show the rows as a reader reads them; of a long table the first ones, the rest at a click."""
    told = pd.DataFrame(section.rows(text("place.unknown", lang)), columns=list(section.table))
    nothing = grid.lean(section.table).columns
    told = told[[head for head in told if head in nothing]]
    numbers = [str(head) for head in told if head in section.formats]
    grid.read(told.head(_READ), numbers=numbers)
    if len(told) > _READ:
        with st.expander(text("place.all_rows", lang, count=len(told))):
            whole = section.table[list(told)].copy()
            for head in told:
                # Figures stay figures, so that a click on a heading sorts them; unknown ones are said.
                if head not in section.formats or whole[head].isna().any():
                    whole[head] = told[head]
            grid.words(whole, most_px=_MOST_PX, room_px=_SHEET_PX)


def _show(section: Section, lang: str) -> None:
    st.markdown(f"##### {markdown_text(section.title)}")
    if section.table.empty:
        st.caption(markdown_text(section.nothing))
        if section.key not in KEYS:
            return
    else:
        _table(section, lang)
    # Where nothing of a list is near, what of it was left out is said all the same.
    if section.note:
        st.caption(markdown_text(section.note))


def _offer_parks(lang: str) -> None:
    """Offer the parks of the plans to be taken at a click: few know how a plan words their names."""
    every = parks(the_atlas())
    # Those of a plan of one's own first: who brought it looks for them, and not all have room.
    own = [code for code in every if code not in parks(Atlas.bundled())]
    called = of_park.options(the_atlas(), lang, brief=True)
    options = {code: called[code] for code in dict.fromkeys([*own, *every])}

    def take() -> None:
        st.session_state["place-region"] = st.session_state["place-park"]

    if options:
        more = len(options) - _OFFERED
        shown = naming.each_told(dict(list(options.items())[:_OFFERED]))
        st.pills(
            text("place.parks", lang), list(shown), key="place-park", format_func=shown.__getitem__,
            on_change=take,
        )  # fmt: skip
        if more > 0:
            st.caption(text("place.more_parks", lang, count=more))
    if bare := without_point(the_atlas()):
        said = str(errors.said(errors.first_of(bare, _NAMED), lang))
        st.caption(markdown_text(text("place.without_point", lang, names=said, count=len(bare))))


def page() -> None:
    """Draw the page."""
    lang = the_language()
    heading = st.container()
    with bar.filters():
        code = _region(lang)
        imprint, wrong = Imprint(), ""
        radius_km = None
        if code is not None:
            radius_km = own_list.ask_radius()
            with bar.chip("place-own", text("place.own", lang)):
                imprint, wrong = whose.ask()
            whose.carry(code)
    if code is None:
        with heading:
            bar.title(text("place.heading", lang))
        st.info(text("place.needs_region", lang))
        _offer_parks(lang)
        if st.button(text("place.to_map", lang), key="place-to-map", type="primary"):
            st.switch_page(_LAYOUT_PAGE)
        return
    own = own_list.found(code, radius_km)
    around, key = (own.around, own.key) if own else (None, "")
    with header.exports():
        _downloads(code, imprint, lang, around)
    found = _document(the_atlas(), code, lang, key, around)
    with heading:
        bar.title(text("place.titled", lang, name=found.title))
    if wrong:
        # The fields stand in a menu that may be closed.
        st.error(markdown_text(wrong))
    with st.container(key="place-sheet"):
        _sheet(found, imprint, lang, key)


def _sheet(found: Document, imprint: Imprint, lang: str, own: str) -> None:
    code = found.adcode
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(markdown_text(found.above))
        _one_page(code, imprint, lang, found.own)
    left, right = st.columns([1.25, 1], gap="medium")
    with left:
        _head(found, lang)
    with right:
        alt = text("print.alt", lang, title=found.title)
        pictures.show(_map(the_atlas(), code, lang, own, found).encode(), "svg+xml", alt)
        if found.own is not None:
            own_list.key_of_map(found.own)
        st.caption(text("sheet.map_note", lang))
    for section in found.sections[1:]:
        _show(section, lang)
    own_list.invite()
    with st.expander(text("place.sources_title", lang)):
        st.caption(markdown_text(found.sources))


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
