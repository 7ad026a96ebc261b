"""Page 导出 Export: choose what to hand over and whose it is, see it, take it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from gis.atlas import Atlas
from gis.errors import AtlasError
from gis.words.catalogue import text
from layers.escape import markdown_text
from layers.export import making
from layers.export.order import FORMS, Order, checked
from layers.print.imprint import Imprint
from views.export import how_panel, kept, what_panel
from views.frame import bar
from views.state.atlas import BY_ATLAS, the_atlas
from views.state.choice import Choice, ask, file_stem, place_stem
from views.state.language import the_language
from views.widgets import downloads, faults, handing, pictures

_NEEDS = {"sheet": "export.needs_region", "route": "export.needs_ends"}
# Previews of an order, a hundred kilobytes each.
_KEPT = 32


def _order(choice: Choice) -> tuple[str, Order | None]:
    """Show the choices; no order while something is missing."""
    start = kept.order()
    kind = what_panel.ask_kind(start.what)
    is_view = kind == what_panel.VIEW
    forms = what_panel.VIEW_FORMS if is_view else FORMS[kind]
    if is_view:
        start = replace(start, how=kept.view())
    form = how_panel.ask_form(kind, start.how, forms)
    what = start.what if is_view else what_panel.ask(kind, start.what, choice)
    how = how_panel.ask(kind, form, start.how)
    imprint = Imprint() if kind == "data" else how_panel.ask_whose(start.imprint)
    if what is None:
        return kind, None
    if is_view:
        # A map as another page shows it is in that page's language.
        how = replace(how, language=the_language())
    order = Order(what, how, imprint)
    if is_view:
        kept.keep_view(how)
        kept.keep(replace(kept.order(), imprint=imprint))
    else:
        kept.keep(checked(order))
    return kind, order


def _shown(kind: str, order: Order) -> tuple[Callable[[], bytes], Callable[[], bytes | None]]:
    """Return what makes the file, and what makes its preview."""
    atlas, view = the_atlas(), handing.handed()
    if kind == what_panel.VIEW and view is not None:
        return (
            lambda: making.view(atlas, order, view),
            lambda: making.view(atlas, order, view, is_preview=True),
        )
    return lambda: making.made(atlas, order), lambda: _preview(atlas, order)


@st.cache_data(show_spinner=False, max_entries=_KEPT, hash_funcs=BY_ATLAS)
def _preview(atlas: Atlas, order: Order) -> bytes | None:
    return making.preview(atlas, order)


def page() -> None:
    """Draw the page."""
    lang = the_language()
    with bar.filters():
        choice = ask()
    bar.title(text("export.heading", lang))
    # On a phone the preview and its button stand above the form.
    with st.container(key="export-columns"):
        left, right = st.columns([1, 2], gap="medium")
    with left:
        kind, order = _order(choice)
        if kind != what_panel.VIEW:
            kept.files(order or kept.order())
    with right:
        if order is None:
            st.info(text(_NEEDS[kind], lang))
            return
        _offer(kind, order, choice)


def _offer(kind: str, order: Order, choice: Choice) -> None:
    """Show the preview and the button; a name that is not known is one sentence."""
    lang, form = the_language(), order.how.form
    make, preview = _shown(kind, order)
    try:
        picture = preview()
    except AtlasError as fault:
        st.error(markdown_text(faults.words(fault, lang)))
        return
    # Only a sheet is of its own region; it stays chosen while another kind is made.
    region = order.what.region if kind == "sheet" else choice.region
    stem = place_stem(region) if region else file_stem(choice.plan)
    downloads.button(
        form,
        make,
        stem=f"{stem}-{kind}",
        key="export-download",
        label=text("export.download", lang, form=text(f"download.{form}", lang)),
        type="primary",
    )
    if picture is None:
        st.info(text("export.no_preview", lang))
    else:
        pictures.show(picture, "png", text("export.preview", lang))
        st.caption(text("export.preview", lang))
    st.caption(text("export.review_note", lang))


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
