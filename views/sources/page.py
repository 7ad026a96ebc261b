"""Page 数据与来源: where every bundled file comes from, and under which licence."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from gis.scenarios import bearing
from gis.words.catalogue import name, text
from gis.words.citations import cited
from layers.escape import markdown_text
from views.frame import bar
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import grid


def page() -> None:
    """Draw the page."""
    lang = the_language()
    bar.title(text("sources.title", lang))
    st.caption(text("sources.intro", lang))
    atlas = the_atlas()
    if atlas.scenarios:
        st.caption(
            markdown_text(
                text("scenario.credit", lang, titles=bearing.titles(atlas), atlas=atlas.key[:8])
            )
        )
    between = text("map.clauses", lang)
    resources = atlas.descriptor()["resources"]
    frame = pd.DataFrame(
        {
            text("sources.content", lang): [name("resource", r["name"], lang) for r in resources],
            text("sources.source", lang): [
                between.join(cited(source["title"], lang) for source in r["sources"])
                for r in resources
            ],
            text("sources.licence", lang): [
                between.join(cited(item["title"], lang) for item in r["licenses"])
                for r in resources
            ],
            text("sources.vintage", lang): [cited(r["vintage"], lang) for r in resources],
            text("sources.file", lang): [r["path"] for r in resources],
            "sha256": [r["hash"].removeprefix("sha256:")[:12] for r in resources],
        }
    )
    with st.container(key="sources-table"):
        grid.read(frame)
    st.caption(text("sources.whole", lang))


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
