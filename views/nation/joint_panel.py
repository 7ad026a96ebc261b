"""Joint tests of the chosen figure: with another next door, over a base, as a mark; own weights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd
import streamlit as st

from gis.clusters.series import edited_tables
from gis.report.series import called
from gis.space import joint
from gis.space.neighbours import Neighbourhood, neighbourhood
from gis.space.weights_file import read_gal
from gis.words.amounts import significant
from gis.words.catalogue import name, text
from layers.escape import markdown_text
from views.nation import choice
from views.nation.choice import Chosen
from views.scenarios import bearing_note
from views.state import prepared
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import results

KINDS = ("bivariate", "rate", "joins")
_MEASURES = {"bivariate": "moran_bivariate", "rate": "moran_rate", "joins": "join_counts"}


def show(chosen: Chosen) -> None:
    """Ask for the test and its other figure, and show what it says."""
    lang, atlas = the_language(), the_atlas()
    left, middle, right = st.columns([1, 1.6, 1.4])
    kind = left.selectbox(
        text("nation.joint_kind", lang), KINDS, key="nation-joint-kind",
        format_func=lambda code: text(f"method.{_MEASURES[code]}.name", lang),
    )  # fmt: skip

    def said(code: str) -> str:
        return called(atlas, code, lang)

    other = None
    if kind != "joins":
        known = choice.years(atlas, chosen.level)
        # The other figure of each indicator is that of its latest year, which its label says.
        codes = [
            *(f"{head}:{listed[-1]}" for head, listed in known.items()),
            *choice.computed(chosen.level),
        ]
        start = codes.index("employed:2020") if "employed:2020" in codes else 0
        other = middle.selectbox(
            text("nation.joint_other", lang), codes, index=start, key=f"nation-joint-{chosen.level}",
            format_func=said,
        )  # fmt: skip
    bearing_note.say((*edited_tables(chosen.code), *edited_tables(other or "")))
    weights = right.file_uploader(text("nation.weights", lang), type=["gal"], key="nation-weights")
    frame = pd.DataFrame({"of": choice.values(atlas, chosen.code, chosen.level)[0]})
    if other is not None:
        frame["with"] = choice.values(atlas, other, chosen.level)[0]
    usable = frame.dropna()
    if kind == "rate":
        usable = usable[usable["with"] > 0]
    around = _around(usable, chosen.level, weights)
    usable = usable.loc[list(around.adcodes)]
    if kind == "bivariate":
        found = joint.moran_bivariate(usable["of"], usable["with"], around)
    elif kind == "rate":
        found = joint.moran_rate(usable["of"], usable["with"], around)
    else:
        found = joint.join_counts((usable["of"] > 0).astype(float), around)
    st.markdown(
        markdown_text(
            text(
                f"cli.joint.said_{kind}",
                lang,
                of=said(chosen.code),
                other=said(other) if other else "",
            )
        )
    )
    for column, (code, value) in zip(st.columns(len(found)), found.items(), strict=True):
        column.metric(name("joint", str(code), lang), significant(value))
    st.caption(text("cli.joint.left_out", lang, count=len(frame) - len(usable), n=len(usable)))
    if half := (joint.one_way(around) if kind == "joins" else 0):
        st.caption(text("cli.joint.one_way", lang, count=half))
    if around.islands:
        st.caption(markdown_text(_islands(around)))
    results.methods([_MEASURES[kind]])


def _islands(around: Neighbourhood) -> str:
    """Return the sentence on regions without neighbours: their test is one of the nearest pair."""
    lang, names = the_language(), prepared.names()
    islands = text("map.separator", lang).join(names[code] for code in around.islands)
    return text(f"cli.moran.islands_{around.policy}", lang, islands=islands)


def _around(usable: pd.DataFrame, level: str, weights: object) -> Neighbourhood:
    atlas = the_atlas()
    regions = atlas.regions()
    rows = regions[regions["level"] == level].set_index("adcode")
    borders: Mapping[str, Sequence[str]] = atlas.neighbours(level)
    if weights is not None:
        borders = read_gal(weights.getvalue(), weights.name, set(rows.index))  # type: ignore[attr-defined]
    return neighbourhood(rows.loc[usable.index, ["lon", "lat"]], borders=borders)
