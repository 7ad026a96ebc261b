"""Page 招商 Place: everything about one city or county that an investor asks, to see and to send."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from gis.atlas import Atlas, kept
from gis.regions import tree
from gis.words.catalogue import text
from layers.escape import markdown_text
from layers.print import factsheet, sheet_page
from layers.print.imprint import Imprint
from layers.prospectus import document as documents
from layers.prospectus.document import Document
from layers.prospectus.section import Section
from views.frame import bar, header, notice
from views.state import address
from views.state.atlas import BY_ATLAS, the_atlas
from views.state.language import the_language
from views.widgets import downloads, grid, naming, pictures

_LAYOUT_PAGE = Path(__file__).resolve().parents[1] / "layout" / "page.py"
FORMS = ("html", "pdf", "xlsx")
_TEXTS = ("title", "organisation", "contact", "date")
_LONGEST = 300
# Whole rows only.
_MOST_PX = 38 + 13 * grid.ROW_PX


@kept("regions")
def _every_region(atlas: Atlas) -> dict[str, str]:
    """Return the label of every region by adcode, counties too; do not change it."""
    codes = sorted(tree.places(atlas))
    return {code: tree.label(atlas, code) for code in codes}


@st.cache_data(show_spinner=False, max_entries=32, hash_funcs=BY_ATLAS)
def _document(atlas: Atlas, adcode: str, lang: str) -> Document:
    return documents.document(atlas, adcode, lang)


@st.cache_data(show_spinner=False, max_entries=32, hash_funcs=BY_ATLAS)
def _map(atlas: Atlas, adcode: str, title: str, lang: str) -> str:
    content = factsheet.map_data(
        atlas, adcode, Imprint(), lang=lang, size_mm=documents.MAP_MM
    )
    return sheet_page.map_svg({**content, "alt": text("print.alt", lang, title=title)})


def _region(lang: str) -> str | None:
    options = _every_region(the_atlas())
    asked = (st.query_params.get("place"), st.session_state.get("selected"))
    if asked[0] and asked[0] not in options:
        notice.stale(asked[0])
    known = next((code for code in asked if code in options), None)
    start = None if known is None else list(options).index(known)
    shown = naming.each_told(options)
    code = st.selectbox(
        text("place.region", lang), list(options), index=start, key="place-region",
        format_func=shown.__getitem__, placeholder=text("place.choose", lang), width=420,
    )  # fmt: skip
    address.write(place=code)
    return code


def _imprint(lang: str) -> Imprint:
    texts = {
        key: st.text_input(
            text(f"export.{key}", lang), key=f"place-{key}", max_chars=_LONGEST
        ).strip()
        for key in _TEXTS
    }
    return Imprint(**texts)


def _downloads(code: str, imprint: Imprint, lang: str) -> None:
    for form in FORMS:
        downloads.button(
            form,
            lambda form=form: documents.made(  # type: ignore[misc]
                the_atlas(), code, form, imprint=imprint, lang=lang
            ),
            stem=f"{code}-place",
            key=f"place-{form}",
            label=text("place.download", lang, form=text(f"download.{form}", lang)),
            width="stretch",
        )


def _show(section: Section, lang: str, *, room_px: int = 1330) -> None:
    st.markdown(f"##### {markdown_text(section.title)}")
    if section.note:
        st.caption(markdown_text(section.note))
    if section.table.empty:
        st.info(section.nothing)
        return
    unknown = text("place.unknown", lang)
    shown = section.table.copy()
    rows = section.rows(unknown)
    for number, head in enumerate(shown.columns):
        # Figures stay figures, so that a click on a heading sorts them; unknown ones are said.
        if head not in section.formats or shown[head].isna().any():
            shown[head] = [row[number] for row in rows]
    grid.words(grid.lean(shown), most_px=_MOST_PX, room_px=room_px)


def page() -> None:
    """Draw the page."""
    lang = the_language()
    bar.title(text("place.heading", lang))
    with bar.filters():
        code = _region(lang)
        imprint = Imprint()
        if code is not None:
            with bar.chip("place-own", text("place.own", lang)):
                imprint = _imprint(lang)
    if code is None:
        st.info(text("place.needs_region", lang))
        if st.button(text("place.to_map", lang), key="place-to-map", type="primary"):
            st.switch_page(_LAYOUT_PAGE)
        return
    with header.exports():
        _downloads(code, imprint, lang)
    found = _document(the_atlas(), code, lang)
    left, right = st.columns([1.4, 1], gap="medium")
    with left:
        st.markdown(f"### {markdown_text(found.title)}")
        st.caption(markdown_text(found.above))
        _show(found.sections[0], lang, room_px=760)
    with right:
        alt = text("print.alt", lang, title=found.title)
        pictures.show(_map(the_atlas(), code, found.title, lang).encode(), "svg+xml", alt)
        st.caption(text("sheet.map_note", lang))
    for section in found.sections[1:]:
        _show(section, lang)
    st.caption(markdown_text(found.sources))


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
