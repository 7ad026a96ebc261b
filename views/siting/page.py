"""Page 选址 Siting: the question in the bar, the answer on the map, its reasons in the panel."""

from __future__ import annotations

from functools import partial
from typing import Any

import streamlit as st

from gis.errors import AtlasError
from gis.freight import costs
from gis.freight.costs import Terms
from gis.plans.designations import Selection
from gis.report.geojson import to_bytes
from gis.report.siting import answers as words
from gis.report.siting import features
from gis.report.siting.answers import Report
from gis.report.siting.study import front, front_note, study
from gis.report.workbook import Sheet, sources_table
from gis.report.workbook import to_bytes as workbook_bytes
from gis.words.catalogue import name, text
from layers import html
from layers.escape import markdown_text
from layers.freight.asked import of_siting
from layers.layout.scenes import layout_scene
from layers.themes.siting import siting_scene
from views.frame import bar, header, stage
from views.siting import answer_panel, areas_panel, choice, suitability_panel
from views.siting.choice import Wanted
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import figures, grid, handing, map_panel
from views.widgets.computing import kept, worked
from views.widgets.downloads import button

VIEWS = ("map", "answers", "sites", "clients", "suitability", "areas")


def page() -> None:
    """Draw the page."""
    lang = the_language()
    with bar.filters():
        wanted = choice.ask()
        if st.button(text("siting.solve", lang), key="siting-solve", type="primary"):
            _solve(wanted)
        room = bar.place()
        view = bar.views(
            "siting-view", VIEWS, lambda code: text(f"siting.view.{code}", lang), param="view"
        )
    bar.title(text("page.siting", lang))
    if view == "suitability":
        # Its panel and map need no solve: every change of a weight shows at once.
        suitability_panel.show(
            st.session_state["siting-industry"], st.session_state["siting-within"] or None
        )
        return
    if view == "areas":
        areas_panel.show(st.session_state["siting-within"] or None)
        return
    solved: Wanted | None = st.session_state.get(answer_panel.SOLVED)
    report, said = (None, text("siting.hint", lang)) if solved is None else _report(solved)
    if solved is None or report is None:
        _empty(wanted, said)
        return
    with room:
        bar.end(text("siting.said", lang, count=len(report.ranked)))
    number = min(st.session_state.get("siting-answer") or 0, len(report.ranked) - 1)
    scene = kept(
        ("siting-scene", solved, _own(solved), number, lang),
        lambda: siting_scene(the_atlas(), report, number, barred=solved.asked.barred, lang=lang),
    )
    map_panel.on_stage(scene, key="siting-map")
    with header.exports():
        _downloads(report, partial(html.to_html, the_atlas(), scene))
        handing.button(lambda: scene, key="siting")
    if view != "map":
        with stage.sheet():
            _say_stale(wanted, solved)
            _table(words.called(the_atlas(), report, lang), view, lang)
        return
    with stage.panel(None, wide=True):
        _say_stale(wanted, solved)
        answer_panel.show(report, solved, number)


def _solve(wanted: Wanted | None) -> None:
    st.session_state[answer_panel.SOLVED] = wanted
    # Another question begins with its best answer, whichever of the last one was looked at.
    st.session_state.pop("siting-answer", None)


def _say_stale(wanted: Wanted | None, solved: Wanted) -> None:
    """Say beside figures that they answer another question than stands in the bar."""
    if wanted != solved:
        st.info(text("siting.stale", the_language()))


def _own(solved: Wanted) -> bytes:
    """Return the own table that a question weighs by, empty for another weight: another file is another answer."""
    content: bytes = st.session_state.get("own_file", ("", b""))[1]
    return content if solved.weight == "own" else b""


def _empty(wanted: Wanted | None, said: str) -> None:
    """Show the layout as it is until a question is answered."""
    lang = the_language()
    within = None if wanted is None else wanted.asked.within
    scene = kept(
        ("siting-empty", within, lang),
        lambda: layout_scene(
            the_atlas(), Selection(plan=None, region=within), lang=lang, details=False
        ),
    )
    with stage.stage():
        map_panel.show({**scene.state(), "picked": None}, key="siting-map", height_px=None)
    stage.sources(scene.sources, scene.state())
    with stage.note(said):
        # On a phone the button of the bar is at its far end.
        st.button(
            text("siting.solve", lang), key="siting-solve-here", on_click=_solve, args=(wanted,),
            disabled=wanted is None,
        )  # fmt: skip


def _report(solved: Wanted) -> tuple[Report | None, str]:
    """Return the answers to a question; None where it was stopped or has a fault, and that in words."""
    lang, atlas = the_language(), the_atlas()

    def work(progress: Any) -> Report:
        terms = Terms(costs.defaults(atlas))
        return study(atlas, solved.asked, solved.way, choice.weights(solved), terms, progress)

    try:
        done = worked(
            "siting", [((solved, _own(solved)), work)],
            stopped=lambda _: text("siting.stopped", lang),
        )  # fmt: skip
    except AtlasError as fault:
        return None, fault.message(lang)
    return (done[0], "") if done else (None, text("siting.stopped", lang))


# Rows up to which a table is read whole, its sentences wrapped.
_READ = 120


def _table(report: Report, view: str, lang: str) -> None:
    made = {"answers": lambda: words.answers(report, lang), "sites": lambda: words.sites(report, lang), "clients": lambda: words.clients(report)}[view]()  # fmt: skip
    if "role" in made:
        made["role"] = [name("site.role", role, lang) for role in made["role"]]
    if "tied" in made:
        # A word where it holds: boxes that nobody can tick are no answer.
        made["tied"] = [text("siting.yes", lang) if tied else "" for tied in made["tied"]]
        made = grid.lean(made)
    heads = {column: text(f"site.column.{column}", lang) for column in made}
    digits = {
        # Weights of one's own may be shares.
        "value": 3 if report.has_own_weight else 0,
        "over_best_pct": 2,
        "gap_pct": 3,
        "weight": 3 if report.has_own_weight else 0,
        "mean_cost": 1,
        "loss_pct": 1,
        "cost": 1,
    }
    heads["cost"] = text(
        "map.qualified",
        lang,
        what=text("site.column.cost", lang),
        more=name("logistics.unit", report.unit, lang),
    )
    table = figures.rounded(made, digits).rename(columns=heads)
    if view == "sites" and len(table) <= _READ:
        # The sentence of reasons is what is asked for: it wraps, whatever the width.
        weight = heads["weight"]
        table[weight] = table[weight].map(figures.writer(table[weight]))
        grid.read(table.replace(float("inf"), "∞"))
    else:
        grid.show(table)
    if view == "answers" and report.front:
        st.markdown(f"**{text('compare.sheet.site_front', lang)}**")
        table = front(report, lang)
        named = {column: text(f"site.column.{column}", lang) for column in table}
        digits = {
            "cost_total": 0,
            "co2e_total": 0,
            "cost_over_pct": 2,
            "co2e_over_pct": 2,
            "imbalance": 3,
        }
        grid.show(figures.rounded(table, digits).rename(columns=named))
        for line in front_note(report, lang):
            st.caption(markdown_text(line))


def _downloads(report: Report, page_of: Any) -> None:
    lang, atlas = the_language(), the_atlas()
    named = words.called(atlas, report, lang)

    def book() -> bytes:
        tables = {
            "site_answers": words.answers(named, lang),
            "site_sites": words.sites(named, lang),
            "site_clients": words.clients(named),
        }
        if report.front:
            tables["site_front"] = front(named, lang)
        heads = words.heads(report, lang)
        sheets = [
            Sheet(
                text(f"compare.sheet.{key}", lang), words.worded(frame, lang).rename(columns=heads)
            )
            for key, frame in tables.items()
        ]
        notes = [*words.notes(named, lang), *answer_panel.remarks_of(named)]
        sheets[0] = Sheet(sheets[0].title, sheets[0].table, notes=notes)
        credited = sources_table(atlas, words.resources(report), lang)
        sheets += [
            Sheet(text("compare.sheet.site_asked", lang), of_siting(atlas, report, lang)),
            Sheet(text("compare.sheet.sources", lang), credited),
        ]
        return workbook_bytes(sheets, title=text("page.siting", lang), lang=lang)

    makers = {
        "xlsx": book,
        "geojson": lambda: to_bytes(
            features.geojson(atlas, report, lang, answer_panel.remarks_of(report))
        ),
        "html": lambda: page_of().encode("utf-8"),
    }
    for form, maker in makers.items():
        button(
            form, maker, stem="siting", key=f"siting-{form}", label=text(f"download.{form}", lang),
            width="stretch",
        )  # fmt: skip


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
