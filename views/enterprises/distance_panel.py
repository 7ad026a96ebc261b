"""Measures on the distances of a list: does an industry stand together, two of them, who is nearest."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from gis.enterprises import distances, places
from gis.enterprises.distances import Localisation
from gis.enterprises.places import Places
from gis.freight import costs, question, suppliers
from gis.freight.costs import Choice, Terms, open_to_trucks
from gis.freight.graph import network
from gis.freight.suppliers import in_rows, nearest_supplier
from gis.scenarios import bearing
from gis.tables import writing
from gis.words.catalogue import text
from views.enterprises.points_panel import ask_industry, gathered
from views.enterprises.roles_panel import Question
from views.state import session
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import computing, results
from views.widgets.downloads import button

_MEASURES = ("localisation", "colocation", "nearest_supplier")
_QUANTILES = (0.25, 0.5, 0.75, 0.9)
_ASKED = "enterprises-measured"


def show(question: Question, print_: str, codes: list[str]) -> None:
    """Show the choice of a measure and, once asked for, what it gives."""
    lang = the_language()
    if not question.task.columns.is_placed or not codes:
        st.caption(text("enterprises.no_distances", lang))
        return
    measure = session.choose(
        "enterprise_measure",
        _MEASURES,
        text("enterprises.measure", lang),
        lambda code: text(f"method.{code}.name", lang),
        row=True,
    )
    left, right = st.columns(2)
    with left:
        first = ask_industry(
            "enterprise_first", f"enterprises.first_{measure}", codes, question.task
        )
    second = ""
    if measure != "localisation":
        with right:
            second = ask_industry(
                "enterprise_second", f"enterprises.second_{measure}", codes, question.task
            )
    within_km = _limit(lang) if measure == "nearest_supplier" else None
    asked = (print_, measure, first, second, within_km)
    if st.button(text("enterprises.measure_go", lang), key="enterprises-measure"):
        st.session_state[_ASKED] = asked
    if st.session_state.get(_ASKED) != asked:
        return
    if (measure != "nearest_supplier" and not first) or (measure == "colocation" and not second):
        st.info(text("enterprises.choose_industry", lang))
        return
    most = suppliers.MOST_POINTS if measure == "nearest_supplier" else places.MOST_POINTS
    sides = [gathered(question, print_, industry, most) for industry in (first, second)]
    if sides[0] is None or sides[1] is None:
        return
    if measure == "nearest_supplier":
        _suppliers(sides[0], sides[1], asked, within_km)
    else:
        _localised(measure, sides[0], sides[1], asked)
    results.methods([measure])


def _limit(lang: str) -> float | None:
    """Ask how far a supplier may be, in km; None for any distance."""
    found: float | None = session.ask(
        "enterprise_within_km",
        lambda key: st.number_input(
            text("enterprises.within_km", lang), min_value=1.0, value=None, step=10.0, format="%g", key=key,
            placeholder=text("enterprises.within_any", lang), width=260,
        ),
    )  # fmt: skip
    return found


def _localised(measure: str, first: Places, second: Places, asked: tuple[Any, ...]) -> None:
    lang = the_language()
    act = distances.colocation if measure == "colocation" else distances.localisation
    found: Localisation = computing.kept(
        ("enterprise-distances", asked), lambda: act(first.sample, second.sample)
    )
    st.markdown(f"**{text(f'localise.{measure}.{found.verdict}', lang)}**")
    st.caption(
        text(
            f"localise.{measure}.of", lang, first=first.count, second=second.count,
            bandwidth=found.bandwidth_km,
        )
    )  # fmt: skip
    for column in ("localised", "dispersed"):
        stretches = [f"{low:,.0f}–{high:,.0f}" for low, high in found.stretches(column)]
        if stretches:
            ranges = text("map.separator", lang).join(stretches)
            st.caption(text(f"localise.where.{column}", lang, ranges=ranges))
    if found.sampled:
        st.caption(text("localise.sampled", lang, shown=found.sampled))
    results.chart(
        "k_density", found.curve, stem=f"enterprises-{measure}", width_px=640,
        alt=text(f"localise.{measure}.{found.verdict}", lang),
    )  # fmt: skip
    of, beside = (code or None for code in asked[2:4])
    said = {
        "of": of,
        "with": beside,
        "enterprises": first.count,
        "bandwidth_km": found.bandwidth_km,
    }
    button(
        "csv",
        lambda: writing.to_csv(question.beside(found.curve.reset_index(), said)),
        stem=f"enterprises-{measure}",
        key="enterprises-curve",
        label=text("enterprises.curve", lang),
        type="tertiary",
    )


def _suppliers(
    buyers: Places, sellers: Places, asked: tuple[Any, ...], within_km: float | None
) -> None:
    lang, atlas = the_language(), the_atlas()
    for side in (buyers, sellers):
        if side.is_sampled:
            st.warning(
                text("enterprises.sampled_side", lang, count=side.count, shown=len(side.sample))
            )

    def work() -> tuple[pd.DataFrame, int]:
        limit = float("inf") if within_km is None else within_km
        terms = Terms(costs.defaults(atlas))
        found = nearest_supplier(
            network.load(atlas), buyers.sample, sellers.sample, terms, within_km=limit
        )
        rows = in_rows(found, buyers.sample, sellers.sample)
        return rows.rename(columns={"freight": "cost_cny_per_t"}), int(found["beyond"].sum())

    rows, beyond = computing.kept(("enterprise-suppliers", asked), work)
    said = {
        "buyers": buyers.count, "suppliers": sellers.count, "to": asked[2] or None, "from": asked[3] or None,
        "by": "cost", "within_km": within_km, "beyond": beyond,
        **question.terms(atlas, Terms(costs.defaults(atlas), open_to_trucks(Choice()))),
    }  # fmt: skip
    if within_km is not None:
        of = len(rows) + beyond
        st.info(text("cli.suppliers.beyond", lang, count=beyond, of=of, km=within_km))
    cost = rows["cost_cny_per_t"]
    known = cost[cost < float("inf")]
    shares = {
        text("enterprises.quantile", lang, share=share): f"{known.quantile(share):,.1f}"
        for share in _QUANTILES
        if len(known)
    }
    for cell, (label, value) in zip(st.columns(max(len(shares), 1)), shares.items(), strict=False):
        cell.metric(label, value)
    if len(known) < len(cost):
        st.caption(text("enterprises.unreached", lang, count=len(cost) - len(known)))
    button(
        "csv",
        lambda: writing.to_csv(bearing.beside(atlas, question.beside(rows, said))),
        stem="enterprises-suppliers",
        key="enterprises-suppliers",
        label=text("enterprises.suppliers_csv", lang),
        type="tertiary",
    )
