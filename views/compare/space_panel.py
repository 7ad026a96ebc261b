"""Section 空间格局: whether neighbours resemble each other, as a whole and place by place."""

from __future__ import annotations

import math

import pandas as pd
import streamlit as st

from gis.clusters.sentences import source_said
from gis.space import neighbours
from gis.space.neighbours import Neighbourhood
from gis.words import citations
from gis.words.catalogue import text
from gis.words.language import in_language
from layers.escape import markdown_text as plain
from layers.themes.association import cluster_layer, cluster_legend
from layers.themes.scene import Theme, thematic_scene
from views.compare import choice
from views.compare.choice import Comparison
from views.compare.indicator_panel import RESOURCES
from views.state import prepared, session
from views.state.atlas import the_atlas
from views.state.choice import DEFAULT_PLAN
from views.state.language import the_language
from views.widgets import amounts, figures, results, sheet_panel
from views.widgets.amounts import Range

DESIGNATED = "designated"
_CHOICES = (
    "level", "neighbours", "k", "distance_km", "islands", "permutations", "seed", "alpha",
)  # fmt: skip


def _variables(compared: Comparison) -> dict[str, str]:
    """Return every number that enough regions have, by code, with its name."""
    lang = the_language()
    facts = compared.everything.facts
    enough = facts[facts["known"] >= neighbours.MINIMUM_REGIONS]
    labels = {
        str(key): text(
            "compared.indicator_option",
            lang,
            label=choice.indicator_label(fact),
            known=fact["known"],
            regions=fact["regions"],
        )
        for key, fact in enough.iterrows()
    }
    return {DESIGNATED: text("compared.space.designated", lang)} | labels


def _ask(compared: Comparison) -> str:
    """Ask for the number, the neighbours and the test; return the number's code."""
    lang = the_language()
    variables = _variables(compared)
    left, right = st.columns([1.7, 1])
    with left:
        variable = session.choose(
            "space_variable",
            list(variables),
            text("compared.space.variable", lang),
            lambda code: variables[code],
        )
    with right:
        kind = session.choose(
            "neighbours",
            neighbours.KINDS,
            text("compared.space.neighbours", lang),
            lambda code: text(f"compared.neighbours.{code}", lang),
        )
    # How it is tested stands aside: the answer is what a reader came for.
    with st.expander(text("frame.advanced", lang)):
        _ask_test(kind)
    return variable


def _ask_test(kind: str) -> None:
    """Ask how far neighbours are and how the test is made."""
    lang = the_language()
    columns = st.columns(5)
    with columns[0]:
        if kind == "distance":
            session.ask(
                "distance_km",
                lambda key: amounts.ask(
                    text("compared.space.distance_km", lang), key, Range(10, 5000)
                ),
            )
        elif kind in ("knn", "cost"):
            session.ask(
                "k", lambda key: st.number_input(text("compared.space.k", lang), 1, 50, key=key)
            )
    with columns[1]:
        session.choose(
            "islands",
            neighbours.ISLAND_POLICIES,
            text("compared.space.islands", lang),
            lambda code: text(f"compared.islands.{code}", lang),
        )
    with columns[2]:
        session.ask(
            "permutations",
            lambda key: amounts.ask(
                text("compared.space.permutations", lang), key, Range(99, 99_999, whole=True)
            ),
        )
    with columns[3]:
        session.ask(
            "alpha",
            lambda key: st.number_input(
                text("compared.space.alpha", lang),
                0.001,
                0.5,
                step=0.01,
                format="%.3f",
                key=key,
                help=text("compared.space.alpha_help", lang),
            ),
        )
    with columns[4]:
        session.ask(
            "seed", lambda key: st.number_input(text("compared.seed", lang), 0, 2**31 - 1, key=key)
        )


def _values(compared: Comparison, variable: str) -> tuple[pd.Series, str, str]:
    """Return the numbers by region, their label and their source."""
    lang = the_language()
    if variable == DESIGNATED:
        chosen = session.settings()
        counts = prepared.designated(the_atlas(), chosen.plans or (DEFAULT_PLAN,), chosen.level)
        return (
            counts,
            text("compared.space.designated", lang),
            text("compared.portfolio.designations", lang),
        )
    fact = compared.everything.facts.loc[variable]
    unit = in_language(fact, "unit", lang)
    label = choice.indicator_label(fact) + (text("compared.unit", lang, unit=unit) if unit else "")
    cited = citations.line(
        source_said(the_atlas(), str(fact["source"]), lang),
        choice.names_of(compared.everything.facts),
        lang,
    )
    return compared.everything.table[variable].dropna(), label, cited


def _said(overall: pd.Series, around: Neighbourhood, label: str) -> list[str]:
    """Return the result, the policy of islands and the test in words."""
    lang = the_language()
    chosen = session.settings()
    names = prepared.names()
    figures_said = {name: float(overall[name]) for name in ("moran_i", "expected", "p")}
    if math.isnan(figures_said["moran_i"]):
        verdict = text("cli.moran.undefined", lang, column=label, n=int(overall["n"]))
    else:
        direction = "positive" if overall["moran_i"] > overall["expected"] else "negative"
        found = direction if overall["p"] <= chosen.alpha else "none"
        verdict = text(
            "cli.moran.summary", lang, column=label, **figures_said, n=int(overall["n"])
        ) + text(f"compared.moran.{found}", lang, alpha=f"{chosen.alpha:g}")
    islands = text("map.separator", lang).join(names[code] for code in around.islands)
    policy = (
        text(f"compared.islands.{around.policy}_said", lang, islands=islands)
        if islands
        else (text("compared.islands.nobody", lang))
    )
    return [
        verdict,
        policy
        + text(
            "compared.space.test",
            lang,
            permutations=chosen.permutations,
            seed=chosen.seed,
            alpha=f"{chosen.alpha:g}",
        ),
    ]


def show(compared: Comparison) -> None:
    """Show the section."""
    lang = the_language()
    variable = _ask(compared)
    values, label, source = _values(compared, variable)
    around, overall, local, spots = prepared.space(
        the_atlas(), values, session.settings().only(*_CHOICES)
    )
    for line in _said(overall, around, label):
        st.markdown(plain(line))
    kinds = ["cluster"] if spots is None else ["cluster", "spot"]
    left, right = st.columns([1.3, 1], gap="small")
    with left:
        kind = (
            session.choose(
                "space_kind",
                kinds,
                text("compared.space.kind", lang),
                lambda code: text(f"compared.space.{code}", lang),
                row=True,
                label_visibility="collapsed",
            )
            or "cluster"
        )
        drawn = spots if kind == "spot" and spots is not None else local
        if (drawn[kind].dropna() == "ns").all():
            st.info(text("compared.space.nothing", lang, alpha=f"{session.settings().alpha:g}"))
        note = text("compared.space.fdr_note", lang, alpha=f"{session.settings().alpha:g}")
        scene = thematic_scene(
            the_atlas(),
            Theme(
                (cluster_layer(drawn, kind=kind, lang=lang),),
                cluster_legend(drawn, kind=kind, lang=lang, note=note),
                title=text(
                    "compared.map.title", lang, what=text(f"compared.space.{kind}", lang), of=label
                ),
                data=source,
            ),
            [str(code) for code in drawn.index],
            lang=lang,
        )
        results.show_map(scene, key="space-map", height_px=430, stem=f"map-{kind}")
    with right:
        st.markdown(f"##### {text('compared.space.scatter', lang)}")
        results.chart(
            "moran_scatter",
            local,
            float(overall["moran_i"]),
            label=label,
            stem="moran-scatter",
            alt=text("compared.space.scatter", lang),
        )
    coverage = {
        text("compared.coverage.known", lang): int(overall["n"]),
        text("compared.coverage.islands", lang): int(overall["islands"]),
    }
    read = ("designations", "industries") if variable == DESIGNATED else RESOURCES
    _table(values, local, spots, coverage, [*read, "neighbours"])
    measures = ["moran", "lisa", "getis_ord", "fdr"]
    results.methods(measures, notes=[text("compared.space.policy_note", lang)])


def _table(
    values: pd.Series,
    local: pd.DataFrame,
    spots: pd.DataFrame | None,
    coverage: dict[str, int],
    resources: list[str],
) -> None:
    lang = the_language()
    table = local[["z", "lag", "local_i", "p", "cluster", "cluster_raw"]].copy()
    table.insert(0, "value", values)
    if spots is not None:
        table = table.join(spots[["g", "z", "p", "spot"]].add_prefix("gi_"))
    for column, prefix in (
        ("cluster", "lisa"),
        ("cluster_raw", "lisa"),
        ("gi_spot", "compared.spot"),
    ):
        if column in table:
            none = text("compared.no_statistic", lang)
            table[column] = [
                text(f"{prefix}.{code}", lang) if isinstance(code, str) else none
                for code in table[column]
            ]
    sheet = figures.with_names(table, prepared.names())
    title = text("compare.sheet.local", lang)
    st.markdown(f"##### {title}")
    sheet_panel.rows(sheet, key="space-table", height_px=380)
    results.files(
        {title: sheet},
        stem="spatial-association",
        measures=["moran", "lisa", "getis_ord", "fdr"],
        resources=list(dict.fromkeys(["regions", *resources])),
        coverage=coverage,
    )
