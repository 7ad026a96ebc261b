"""One answer of siting in the panel: value and proof, reasons site by site, ties, and its acceptance."""

from __future__ import annotations

import math

import streamlit as st

from gis.errors import AtlasError
from gis.report.siting import answers as words
from gis.report.siting.answers import Report
from gis.report.siting.study import Wish, front_note, remarks, scenario_of, stability
from gis.schema import LAYOUT_CATEGORIES
from gis.siting.instance import TIE
from gis.words.amounts import no_less, plain
from gis.words.catalogue import name, text
from layers.escape import markdown_text
from views.siting.choice import Wanted
from views.state import scenarios
from views.state.atlas import base_atlas
from views.state.choice import industry_names, plan_names
from views.state.language import the_language
from views.widgets import faults

SOLVED = "siting-solved"


def remarks_of(report: Report) -> list[str]:
    """Return what must be said of the answers: ties, what lies beyond, how much hangs on the factors."""
    lang = the_language()
    return [*remarks(report, lang), *front_note(report, lang), *stability(report, lang)]


def _short(value: float, lang: str) -> str:
    """Return a value of many digits in 万 or 亿, in English in millions."""
    for word, size in (("亿", 1e8), ("万", 1e4)) if lang == "zh" else (("million", 1e6),):
        if abs(value) >= size:
            return f"{plain(value / size)} {word}"
    return plain(value)


def show(report: Report, solved: Wanted, number: int) -> None:
    """Show an answer by its position."""
    lang = the_language()
    # A scenario keeps the names of the data, whatever language it was accepted in.
    kept, report = report, words.called(base_atlas(), report, lang)
    if len(report.ranked) > 1:
        st.segmented_control(
            text("site.column.answer", lang), range(len(report.ranked)), key="siting-answer",
            default=number, label_visibility="collapsed", required=True,
            format_func=lambda one: text("siting.answer", lang, number=one + 1),
        )  # fmt: skip
    one = report.ranked[number]
    row = words.answers(report, lang).iloc[number]
    st.markdown(f"##### {markdown_text(row['sites'] or '–')}")
    unit = name("logistics.unit", report.unit, lang)
    key = "siting.value" if report.model == "pmedian" else "siting.value_plain"
    gap = one.answer.gap
    proof = (
        text("siting.at_most", lang, gap=no_less(gap)) if gap > TIE else text("siting.proven", lang)
    )
    said = text(key, lang, value=_short(one.answer.value, lang), unit=unit, proof=proof)
    if number:
        over = text("site.column.over_best_pct", lang)
        share = float(row["over_best_pct"])
        said += f" · {over} {'—' if math.isnan(share) else f'{share:.2f}'}"
    if one.is_tied:
        said += " · " + text("site.column.tied", lang)
    for line in remarks(report, lang):
        st.warning(markdown_text(line))
    table = words.sites(report, lang)
    mine = table[table["answer"] == number + 1]
    for role in ("new", "fixed"):
        rows = mine[mine["role"] == role]
        if len(rows):
            lines = "\n".join(f"- {markdown_text(reason)}" for reason in rows["reason"])
            heading = text(
                "map.qualified", lang, what=name("site.role", role, lang), more=len(rows)
            )
            if role == "new":
                st.markdown(f"**{heading}**\n\n{lines}")
            else:
                with st.expander(heading):
                    st.markdown(lines)
    _accept(kept, solved, number, report)
    # How good the answer is, for who asks: after what it is.
    for line in stability(report, lang):
        st.info(markdown_text(line))
    st.caption(markdown_text(said))
    for line in words.notes(report, lang):
        st.caption(markdown_text(line))


def _accept(report: Report, solved: Wanted, number: int, named: Report) -> None:
    """Let an answer become a scenario that every page uses; ``named`` bears the names of its title."""
    lang = the_language()
    new = [r for r in report.ranked[number].reasons if not r.is_fixed]
    left, right = st.columns([1, 1], vertical_alignment="bottom")
    category = left.selectbox(
        text("siting.accept_as", lang), LAYOUT_CATEGORIES, key="siting-as",
        format_func=lambda code: name("category", code, lang),
    )  # fmt: skip
    if right.button(
        text("siting.accept", lang), key="siting-accept", disabled=not new, width="stretch"
    ):
        industry = industry_names(lang).get(solved.asked.industry, solved.asked.industry)
        places = text("map.separator", lang).join(named.site(r.site) for r in new)
        title = text("siting.accept_title", lang, industry=industry, sites=places)
        choice = st.session_state.get("choice")
        plan = choice.plan if choice is not None and choice.plan in plan_names() else ""
        try:
            made = scenario_of(
                base_atlas(), report, number,
                Wish(solved.asked.industry, name("category", category, "zh"), title, plan or ""),
            )  # fmt: skip
            scenarios.put(made)
            # The question is another one now: what was accepted stands.
            st.session_state.pop(SOLVED, None)
        except AtlasError as fault:
            st.error(markdown_text(faults.words(fault, lang)))
        else:
            st.toast(markdown_text(text("siting.accepted", lang, title=title)))
            st.rerun()
