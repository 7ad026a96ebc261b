"""Section 协作网络: computed ties and stated links, communities, centralities, a reading of roles."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from gis.clusters import ties
from gis.clusters.graphml import Network, to_graphml
from gis.plans import topics
from gis.regions import english
from gis.report import chance as beside_chance
from gis.report import clusters
from gis.words.catalogue import name, text
from layers.escape import markdown_text as plain
from layers.themes.scene import Theme, thematic_scene
from layers.themes.ties import Look as Colouring
from layers.themes.ties import (
    community_layer,
    network_legend,
    node_layer,
    stated_layer,
    tie_layer,
)
from views.collaboration import data
from views.collaboration.choice import Layout
from views.frame import stage
from views.state import prepared, session
from views.state.atlas import the_atlas
from views.state.choice import industry_names
from views.state.language import the_language
from views.widgets import results, sheet_panel
from views.widgets.downloads import button
from views.widgets.sheet_panel import Look

RESOURCES = ("designations", "links", "industries", "regions")
# What a reader needs of a figure; the downloads carry all digits.
_DIGITS = {
    "weight": 2,
    "near_weight": 2,
    "apart_distance": 0,
    "apart_cost": 0,
    "strength": 2,
    "expected": 1,
    "p": 3,
    "p_adjusted": 3,
    "strength_p": 3,
    "core_chance": 2,
    "betweenness": 2,
    "closeness": 2,
}
CENTRALITIES = ("strength", "degree", "betweenness", "closeness")


def _points(lang: str) -> pd.DataFrame:
    """Return name and point of every region of any level, index adcode."""
    return english.regions(the_atlas(), lang)[["name", "lon", "lat"]]


def _ask() -> tuple[str, str, int]:
    """Ask which weight the network uses, what the circles show and how many ties are drawn."""
    lang = the_language()
    left, right, third = st.columns([1, 1.5, 1.1])
    with left:
        weight = session.choose(
            "tie_weight",
            ("weight", "near_weight"),
            text("compared.network.weights", lang),
            lambda code: text(f"compared.network.{code}", lang),
            row=True,
        )
    with right:
        by = session.choose(
            "centrality",
            CENTRALITIES,
            text("compared.network.by", lang),
            lambda code: name("compared.column", code, lang),
            row=True,
        )
    with third:
        drawn = session.ask(
            "ties_drawn",
            lambda key: st.slider(text("compared.network.drawn", lang), 5, 100, step=5, key=key),
            default=20,
        )
    return weight or "weight", by or "strength", drawn


def _drawn(pairs: pd.DataFrame, weight: str, most: int) -> pd.DataFrame:
    """Return the strongest ties: of the region that is picked, of all regions where none is."""
    picked = st.session_state.get("selected")
    mine = pairs[(pairs["one"] == picked) | (pairs["two"] == picked)]
    ranked = (mine if len(mine) else pairs).sort_values(weight, ascending=False, kind="stable")
    return ranked.head(most)


def show(layout: Layout) -> None:
    """Show the section."""
    lang = the_language()
    table, chosen = layout.portfolio.table, layout.settings
    stated, unplaced = ties.stated(layout.rows("links"))
    weight, by, most = _ask()
    with st.spinner(text("chance.wait", lang)):
        read = data.network_of(table, chosen, weight, layout.apart)
    nodes, pairs, held = read.nodes, read.pairs, read.held
    drawn = _drawn(pairs, weight, most)
    look = Colouring(by, len(drawn), held.core_fit.stands_out, held.modularity.stands_out)
    industries, points = industry_names(lang), _points(lang)
    # A count of shared industries is whole, unless distance weakens it.
    whole = {"weight": 0} | ({"strength": 0} if weight == "weight" else {})
    digits = _DIGITS | (whole if chosen.projection == "count" else {})
    summary = [
        text(
            "compared.network.summary",
            lang,
            regions=len(table),
            ties=len(pairs),
            stated=len(stated),
            links=stated["link_id"].nunique(),
        )
    ]
    number = int(nodes.loc[nodes["degree"] > 0, "community"].nunique()) if len(pairs) else 0
    # One community of all has no ties outside to compare with.
    if number > 1:
        summary.append(text("compared.network.grouped", lang, communities=number))
    st.markdown(plain(" ".join(summary)))
    said = beside_chance.sentences(held, lang)
    if said:
        # Draws and p stand behind the sign of a question: a planner asks what it says.
        st.markdown(plain(beside_chance.plainly(held, lang)), help=plain("\n\n".join(said)))
    notes = layout.left_out(lang)
    places = text("map.separator", lang).join(dict.fromkeys(unplaced["place"].astype(str)))
    if places:
        notes.append(text("compared.network.unplaced", lang, places=places))
    if notes:
        joined = text("map.clauses", lang).join(notes)
        st.caption(plain(text("compared.network.notes", lang, notes=joined)))
    ordered = nodes.sort_values([by, "degree"], ascending=False, kind="stable")
    roles = clusters.roles(the_atlas(), ordered, lang)
    left, right = stage.columns(1.25, 1)
    with left:
        everywhere = [*table.index, *stated["one"], *stated["two"]]
        scene = thematic_scene(
            the_atlas(),
            Theme(
                (
                    *([community_layer(nodes, lang=lang)] if look.communities else []),
                    tie_layer(drawn, points, industries, weight=weight, lang=lang),
                    stated_layer(topics.worded(the_atlas(), stated, lang), points, lang=lang),
                    node_layer(nodes, points, look=look, lang=lang),
                ),
                network_legend(nodes, pairs, stated, look=look, lang=lang),
                title=text("compared.reading.network", lang),
                data=text("compared.portfolio.designations", lang),
            ),
            [str(code) for code in dict.fromkeys(everywhere)],
            lang=lang,
        )
        results.show_map(scene, key="network-map", height_px=500, stem="network")
    with right:
        st.markdown(f"##### {text('compare.sheet.roles', lang)}")
        columns = dict.fromkeys(
            [
                "region",
                "role",
                "core",
                "core_chance",
                "core_ties",
                "degree",
                "strength",
                "strength_p",
                by,
                "adcode",
            ]
        )
        shown = roles[list(columns)].assign(
            core=[text(f"compared.{'yes' if core else 'no'}", lang) for core in roles["core"]]
        )
        sheet_panel.rows(shown, key="network-roles", height_px=450, look=Look(digits=digits))
        st.caption(plain(text("compared.network.reading", lang)))
    _details(pairs, stated, nodes, by=by, apart_by=layout.by, digits=digits)
    found = {
        text("compare.sheet.ties", lang): clusters.pairs(the_atlas(), pairs, lang),
        text("compare.sheet.stated", lang): clusters.stated(the_atlas(), stated, lang),
        text("compare.sheet.roles", lang): roles,
    }
    measures = [m for m in (chosen.projection,) if m != "count"]
    measures += ["communities", "core_periphery", "chance"]
    button(
        "graphml",
        lambda: to_graphml(
            # A file names regions alike, whatever the page speaks.
            Network(read.graph, stated, _points("zh"), nodes, pairs, beside_chance.figures(held))
        ).encode("utf-8"),
        stem="collaboration",
        key="network-graphml",
        label=text("compared.download.graphml", lang),
        icon=":material/download:",
    )
    results.files(
        found,
        stem="collaboration",
        measures=measures,
        resources=RESOURCES,
        coverage=prepared.coverage_of(layout.portfolio),
    )
    results.methods(measures, notes=[text("compared.network.never_mixed", lang)])


def _details(
    pairs: pd.DataFrame,
    stated: pd.DataFrame,
    nodes: pd.DataFrame,
    *,
    by: str,
    apart_by: str,
    digits: dict[str, int],
) -> None:
    """Show the ties beside the stated links, and the centralities as a chart."""
    lang = the_language()
    left, right = st.columns([1.35, 1], gap="small")
    with left:
        st.markdown(f"##### {text('compare.sheet.stated', lang)}")
        if stated.empty:
            st.caption(text("compared.network.none_stated", lang))
        else:
            # Whether a plan leaves an end out is worth a column only where it does.
            ends = [] if stated["both_stated"].all() else ["both_stated"]
            shown = clusters.stated(the_atlas(), stated, lang)[
                ["one_name", "two_name", "kind_name", "topic", "locator", *ends]
            ]
            sheet_panel.rows(shown, key="network-stated", height_px=400)
    if pairs.empty:
        st.caption(plain(text("compared.network.no_ties", lang, regions=len(nodes))))
        return
    with right:
        names = prepared.names()
        results.chart(
            "dots",
            nodes[by],
            {code: names[code] for code in nodes.index},
            label=name("compared.column", by, lang),
            stem="network-centrality",
            alt=name("compared.column", by, lang),
        )
    st.markdown(f"##### {text('compared.network.computed', lang)}")
    shown = clusters.pairs(the_atlas(), pairs, lang)[
        [
            "one_name",
            "two_name",
            "weight",
            "near_weight",
            "apart",
            "shared",
            "expected",
            "p",
            "p_adjusted",
            "industries",
        ]
    ]
    shown = shown.rename(columns={"apart": f"apart_{apart_by}"})
    sheet_panel.rows(shown, key="network-ties", height_px=420, look=Look(digits=digits))
