"""Section 综合指数: its choices, its parts in view, and how far its ranking can be trusted."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import streamlit as st

from gis.clusters import caveats
from gis.errors import InputTableError
from gis.indicators import composite, endowment, scaling, weighting
from gis.indicators.endowment import Endowment
from gis.words.catalogue import percent, text
from layers.escape import markdown_text as plain
from views.compare import choice as compare_choice
from views.compare.choice import Comparison
from views.compare.indicator_panel import RESOURCES
from views.state import prepared, session
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import amounts, figures, results, sheet_panel
from views.widgets.amounts import Range
from views.widgets.sheet_panel import Look

# A radar of fewer is a line.
_FEWEST_AXES = 3
_SIGNS = {0: "none", 1: "more", -1: "less"}
_CHOICES = (
    "normalisation", "weights", "aggregation", "minimum_coverage", "draws", "seed", "interval",
)  # fmt: skip


def _ask_recipe() -> None:
    """Ask for normalisation, weights, aggregation, least coverage and the random weights."""
    lang = the_language()
    columns = st.columns([1.15, 1, 1, 0.9, 0.9, 0.8])
    options = {
        "normalisation": scaling.NORMALISATIONS,
        "weights": (*weighting.METHODS, "own"),
        "aggregation": composite.AGGREGATIONS,
    }
    for column, (choice, legal) in zip(columns, options.items(), strict=False):
        with column:
            session.choose(
                choice,
                legal,
                text(f"compared.{choice}", lang),
                lambda option: text(f"method.{option}.name", lang),
            )
    with columns[3]:
        session.ask(
            "minimum_coverage",
            lambda key: st.number_input(
                text("compared.minimum_coverage", lang),
                0.0,
                1.0,
                step=0.1,
                key=key,
                help=text("compared.minimum_coverage_help", lang),
            ),
        )
    with columns[4]:
        session.ask(
            "draws",
            lambda key: amounts.ask(
                text("compared.draws", lang),
                key,
                Range(100, 100_000, whole=True),
                help=text("compared.draws_help", lang),
            ),
        )
    with columns[5]:
        session.ask(
            "seed",
            lambda key: st.number_input(text("compared.seed", lang), 0, 2**31 - 1, key=key),
        )


def _ask_directions(part: Endowment) -> dict[str, int]:
    """Ask which way each indicator counts, and its weight where weights are the user's own."""
    lang = the_language()
    bundled = endowment.directions(part.facts)
    kept = session.settings().directions
    own = session.settings().weights == "own"
    directions, weights = {}, {}
    open_first = own or not bundled
    with st.expander(text("compared.directions", lang), expanded=open_first):
        columns = st.columns(4)
        for number, (key, fact) in enumerate(part.facts.iterrows()):
            code = str(key)
            start = kept.get(code, bundled.get(code, 0))
            with columns[number % 4]:
                directions[code] = session.choose(
                    f"direction_{code}",
                    list(_SIGNS),
                    compare_choice.indicator_label(fact),
                    lambda sign: text(f"compared.direction.{_SIGNS[sign]}", lang),
                    default=start,
                )
                if own and directions[code]:
                    weights[code] = session.ask(
                        f"weight_{code}",
                        lambda widget: st.number_input(
                            text("compared.own_weight", lang), 0.0, key=widget
                        ),
                        default=session.settings().own_weights.get(code, 1.0),
                    )
    used = {code: sign for code, sign in directions.items() if sign}
    session.store(
        directions={c: s for c, s in used.items() if bundled.get(c) != s},
        own_weights=weights if own else {},
    )
    return used


def _heads(part: Endowment) -> dict[str, str]:
    """Return a name for each indicator; its code where two would have the same name."""
    heads: dict[str, str] = {}
    for key, fact in part.facts.iterrows():
        label = compare_choice.indicator_label(fact)
        heads[str(key)] = str(key) if label in heads.values() else label
    return heads


def _scores(found: composite.Index, moves: pd.DataFrame) -> pd.DataFrame:
    """Return rank, score, parts and robustness of each region, the best first."""
    table = (
        found.regions[["rank", "score"]]
        .join(found.parts)
        .join(moves[["rank_low", "rank_high", "share_first"]])
    )
    return table.sort_values("rank", na_position="last", kind="stable")


def show(compared: Comparison) -> None:
    """Show the section."""
    lang = the_language()
    part = compared.part
    assert part is not None  # noqa: S101  the page asks for enough regions first
    _ask_recipe()
    directions = _ask_directions(part)
    heads = _heads(part)
    left_out = [heads[code] for code in heads if code not in directions]
    if left_out:
        st.caption(
            plain(
                text(
                    "compared.no_direction",
                    lang,
                    indicators=text("map.separator", lang).join(left_out),
                )
            )
        )
    if not directions:
        st.info(text("compared.no_index", lang))
        return
    of = endowment.years(part.facts.loc[list(directions)])
    if len(of) > 1:
        joined = text("map.separator", lang).join(of)
        st.caption(plain(text("compared.mixed_years", lang, years=joined)))
    chosen = session.settings()
    # Computed under the names that are shown, so that a refusal speaks of what the reader sees.
    found, moves, ranks = prepared.index(
        part.table[list(directions)].rename(columns=heads),
        {heads[code]: sign for code, sign in directions.items()},
        replace(
            chosen.only(*_CHOICES),
            own_weights={heads[c]: w for c, w in chosen.own_weights.items() if c in heads},
        ),
    )
    for line in caveats.unscored(the_atlas(), part.table[list(directions)], heads, lang):
        st.caption(plain(line))
    names = prepared.names()
    used = {code: names[code] for code in part.table.index}
    scores = _scores(found, moves)
    ranks = ranks.loc[scores.index].rename(
        columns={c: text(f"method.{c}.name", lang) for c in ranks}
    )
    parts = {name: text("compared.part", lang, indicator=name) for name in found.parts}
    sheets = {
        text("compare.sheet.index", lang): figures.with_names(scores, names).rename(columns=parts),
        text("compare.sheet.weights", lang): found.indicators.rename_axis(
            "indicator"
        ).reset_index()[["indicator", "weight", "known", "coverage"]],
        text("compare.sheet.ranks", lang): figures.with_names(ranks, names),
        text("compared.sheet.normalised", lang): figures.with_names(found.normalised, names),
    }
    titles = list(sheets)
    left, right = st.columns([1.4, 1], gap="small")
    with left:
        st.markdown(f"##### {titles[0]}")
        sheet_panel.show(
            scores,
            names,
            key="index-scores",
            look=Look(
                heads={name: [name, text("compared.part_line", lang)] for name in found.parts},
                bars=["score"] if chosen.aggregation != "geometric" else [],
            ),
        )
        st.caption(plain(text(f"compared.parts.{chosen.aggregation}", lang)))
    with right:
        st.markdown(f"##### {text('compared.robustness', lang)}")
        results.chart(
            "rank_intervals",
            moves,
            found.regions["rank"],
            used,
            picked=results.picked_in(used),
            stem="compare-ranks",
            alt=text("compared.robustness", lang),
        )
        st.caption(
            plain(
                text(
                    "compared.robustness_note",
                    lang,
                    draws=chosen.draws,
                    seed=chosen.seed,
                    interval=percent(chosen.interval),
                )
            )
        )
    left, right = st.columns([1, 1.35], gap="small")
    with left:
        st.markdown(f"##### {titles[1]}")
        weights = sheets[titles[1]].drop(columns="known")
        figures.show(weights, key="index-weights")
        if len(directions) >= 3 and chosen.normalisation in ("minmax", "rank"):
            _profiles(found, used)
    with right:
        st.markdown(f"##### {titles[2]}")
        sheet_panel.show(ranks, names, key="index-ranks")
        if methods := list(ranks.columns[ranks.isna().all()]):
            between = text("map.separator", lang)
            st.caption(plain(text("compared.no_ranks", lang, methods=between.join(methods))))
    results.files(
        sheets,
        stem="compare-index",
        measures=_measures(chosen.weights),
        resources=RESOURCES,
        facts=part.facts.loc[list(directions)],
    )
    results.methods(_measures(chosen.weights))


def _profiles(found: composite.Index, names: dict[str, str]) -> None:
    """Show the profiles of a few regions, the best ranked first."""
    lang = the_language()
    st.markdown(f"##### {text('compared.profiles', lang)}")
    ordered = list(found.regions.sort_values("rank", kind="stable").index)
    chosen = session.ask_some(
        "profiles",
        ordered,
        lambda key: st.multiselect(
            text("compared.profiles_of", lang),
            ordered,
            format_func=lambda code: names[code],
            key=key,
            max_selections=6,
            select_all=False,
        ),
    )
    rows = found.normalised.loc[chosen or ordered[:4]]
    if len(rows.columns) < _FEWEST_AXES:
        st.info(InputTableError("error.radar_needs_three", found=len(rows.columns)).message(lang))
        return
    results.chart(
        "radar",
        rows,
        {},
        names,
        stem="compare-profiles",
        alt=text("compared.profiles", lang),
        width_px=450,
    )


def _measures(weights: str) -> list[str]:
    chosen = session.settings()
    return [chosen.normalisation, weights, chosen.aggregation, "robustness"]
