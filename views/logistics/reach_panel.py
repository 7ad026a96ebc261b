"""Reach: what lies within a limit of a place, on the map and in figures."""

from __future__ import annotations

import streamlit as st

from gis.colours import FIGURE_INK, MUTED
from gis.freight.costs import Choice
from gis.freight.reach import LIMIT_UNITS, Reach
from gis.scenarios import bearing
from gis.schema import MODES
from gis.words.catalogue import name, text
from layers import html
from layers.escape import html_text, markdown_text
from layers.export import freight_forms
from layers.freight import reach_tables
from layers.freight.scenes import place_scene, reach_scene
from layers.scene import Scene
from views.frame import stage
from views.logistics import downloads, freight_map
from views.logistics.choice import OTHER_ENDS, Question, TermsKey, factors_of, set_place
from views.logistics.data import backdrop, reach_job
from views.scenarios import bearing_note
from views.state.atlas import the_atlas
from views.state.choice import industry_names
from views.state.language import the_language
from views.widgets import amounts, faults, grid, results
from views.widgets.amounts import Range
from views.widgets.computing import worked

# First, least and greatest limit by unit.
LIMITS = {
    "CNY/t": (60.0, 0.5, 1000.0),
    "h": (8.0, 0.1, 200.0),
    "km": (200.0, 1.0, 5000.0),
    "kg/t": (10.0, 0.1, 300.0),
}
_OWN = "own"
# Three figures with their notes stand beside the map without scrolling, at 1366×768 too.
_STYLE = (
    f"<style>.reach-sums p {{margin: 0 0 8px; font-size: 13px; line-height: 1.35; color: {MUTED}}}"
    f" .reach-sums b {{display: block; font-size: 21px; font-weight: 400; color: {FIGURE_INK}}}</style>"
)
Asked = tuple[str, tuple[float, ...], str, TermsKey]


def _scene(asked: Asked, found: Reach) -> Scene:
    return reach_scene(backdrop(factors_of(asked[-1][1])), found)


def show(question: Question, *, tables: bool) -> None:
    """Show the service area of a place, with ``tables`` also region by region."""
    lang = the_language()
    left, right = stage.stage(), stage.side(wide=True)
    found = None
    with right, st.container(key="freight-side"), faults.shown(lang, OTHER_ENDS):
        bearing_note.say(bearing.FREIGHT)
        asked = _ask(question)
        answers = worked(
            "reach",
            [reach_job(*asked)],
            stopped=lambda _: text("logistics.stopped_nothing", lang),
        )
        if answers:
            found = answers[0]
            _sums(found)
    with left:
        state = (
            freight_map.state_of(place_scene(backdrop(question.factors), []))
            if found is None
            else freight_map.kept_state(("reach", asked), lambda: _scene(asked, found))
        )
        place = freight_map.show(state, sets="from")
    if found is not None:
        if tables:
            with stage.sheet():
                _tables(found)
                results.methods(("service_area",))

        def file_of(form: str) -> bytes:
            return freight_forms.reach_bytes(backdrop(factors_of(asked[-1][1])), found, form)

        downloads.show(
            {
                "html": lambda: html.to_html(the_atlas(), _scene(asked, found)).encode("utf-8"),
                "xlsx": lambda: file_of("xlsx"),
                "csv": lambda: file_of("csv"),
                "geojson": lambda: file_of("geojson"),
            },
            stem="reach",
            scene=lambda: _scene(asked, found),
        )
    if place is not None:
        set_place("from", place)


def _materials() -> dict[str, tuple[str, dict[str, str]]]:
    """Return the published sales limits by a key, with a label."""
    lang = the_language()
    names = industry_names(lang)
    rows = {}
    for row in the_atlas().rows("sales-radius"):
        unit = name("logistics.unit", row["unit"], lang)
        title = text(
            "logistics.reach_published",
            lang,
            name=names.get(row["industry_id"], row["industry_id"]),
            limit=row["limit"],
            unit=unit,
        )
        rows[f"{row['industry_id']}/{row['unit']}"] = (title, row)
    return rows


def _ask(question: Question) -> Asked:
    lang = the_language()
    materials = _materials()
    material = st.selectbox(
        text("logistics.reach_material", lang),
        [_OWN, *materials],
        format_func=lambda code: (
            text("logistics.reach_own", lang) if code == _OWN else materials[code][0]
        ),
        key="reach-material",
        help=text("logistics.reach_no_radius", lang),
    )
    if material != _OWN:
        row = materials[material][1]
        basis = text("logistics.reach_basis", lang, basis=row["basis"], source=row["source"])
        st.caption(markdown_text(basis))
        modes = tuple(mode for mode in MODES if mode in row["modes"].split(","))
        allowed = Choice(modes, question.mixed_lines, question.planned_waterways, question.ship_t)
        limit, unit = float(row["limit"]), row["unit"]
        return question.origin, _steps(limit), unit, (allowed, question.changes)
    columns = st.columns(2)
    with columns[0]:
        unit = st.selectbox(
            text("logistics.reach_unit", lang),
            list(LIMIT_UNITS),
            format_func=lambda code: name("logistics.unit", code, lang),
            key="reach-unit",
        )
    first, least, greatest = LIMITS[unit]
    with columns[1]:
        st.session_state.setdefault(f"reach-limit-{unit}", first)
        limit = amounts.ask(
            text("logistics.reach_limit", lang), f"reach-limit-{unit}", Range(least, greatest)
        )
    return question.origin, _steps(limit), unit, question.terms


def _steps(limit: float) -> tuple[float, ...]:
    lang = the_language()
    if st.checkbox(text("logistics.reach_steps", lang), value=True, key="reach-steps"):
        return (*(float(f"{limit * part / 3:.2g}") for part in (1, 2)), limit)
    return (limit,)


def _sums(found: Reach) -> None:
    lang = the_language()
    levels = found.regions["level"].value_counts()
    st.markdown(
        text(
            "logistics.reach_count",
            lang,
            prefectures=levels.get("prefecture", 0),
            counties=levels.get("county", 0),
        )
    )
    st.markdown(f"**{text('logistics.reach_sums', lang)}**")
    rows = reach_tables.headline(the_atlas(), found, lang)
    if not rows:
        st.info(text("logistics.reach_no_sums", lang))
        return
    lines = "".join(
        f"<p>{html_text(title)}<b>{html_text(value)}</b>{html_text(note)}</p>"
        for title, value, note in rows
    )
    st.html(f'{_STYLE}<div class="reach-sums">{lines}</div>')


def _tables(found: Reach) -> None:
    lang = the_language()
    if not found.indicators.empty:
        st.markdown(f"**{text('logistics.reach_sums', lang)}**")
        st.table(
            reach_tables.indicator_table(the_atlas(), found, lang),
            border="horizontal",
            hide_index=True,
        )
    st.markdown(f"**{text('logistics.reach_regions', lang)}**")
    grid.show(reach_tables.reach_table(found, lang))
