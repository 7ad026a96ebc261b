"""How well a region suits an industry, in its dossier: worked out when an industry is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from gis.errors import AtlasError
from gis.report.siting import suitability as words
from gis.siting.suitability import suitability
from gis.words.catalogue import text
from layers.escape import markdown_text as plain
from views.state.atlas import BY_ATLAS, the_atlas
from views.state.choice import industry_names
from views.state.language import the_language

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gis.atlas import Atlas
    from gis.siting.suitability import Suitability


def show(adcode: str, designated: Iterable[str]) -> None:
    """Offer the suitability of a region for an industry; those that plans designate here come first."""
    lang = the_language()
    names = industry_names(lang)
    first = [code for code in dict.fromkeys(designated) if code in names]
    rest = sorted((code for code in names if code not in first), key=lambda code: names[code])
    with st.expander(text("dossier.suitability", lang)):
        industry = st.selectbox(
            text("siting.industry", lang), [*first, *rest], index=None, key=f"suitability-of-{adcode}",
            format_func=lambda code: names[code], placeholder=text("dossier.suitability_ask", lang),
        )  # fmt: skip
        if industry is None:
            return
        try:
            found = _found(the_atlas(), industry)
        except AtlasError as fault:
            st.error(plain(fault.message(lang)))
            return
        lines = words.of_region(the_atlas(), found, adcode, lang)
        st.markdown("\n".join(f"- {plain(line)}" for line in lines))
        st.caption(plain(text("dossier.suitability_note", lang)))


@st.cache_resource(show_spinner=False, max_entries=16, hash_funcs=BY_ATLAS)
def _found(atlas: Atlas, industry: str) -> Suitability:
    return suitability(atlas, industry, None, None)
