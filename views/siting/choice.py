"""What a user asks of siting: widgets of the bar, and the question they make."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import streamlit as st

from gis.errors import AtlasError
from gis.errors import said as in_words
from gis.freight.costs import UNITS
from gis.report.siting.study import Way, Weights
from gis.schema import COUNTRY_CODE
from gis.siting.question import WEIGHTS, Asked, weights_of
from gis.words.catalogue import name, text
from layers.escape import markdown_text
from views.frame import bar
from views.siting import link
from views.siting import weights as own_weights
from views.state.atlas import the_atlas
from views.state.choice import DEFAULT_PLAN, industry_names, region_options
from views.state.language import the_language
from views.widgets import amounts, faults
from views.widgets.amounts import Range

MODELS = ("pmedian", "pcenter", "mclp", "lscp")
CRITERIA = ("cost", "time", "co2e")
_STANDS = ("plan", "plants", "none")
_CANDIDATES = ("prefecture", "county", "zone", "own")
_BARRED = "siting-barred-file"


@dataclass(frozen=True)
class Wanted:
    """A question as its widgets stand: plain values, so that answers can be kept by it.

    ``own_columns`` is the column of the user's own table that weighs, empty for another weight.
    """

    asked: Asked
    way: Way
    weight: str
    own_column: str = ""


def ask() -> Wanted | None:
    """Show the widgets in the bar and return the question; None while it has no industry."""
    lang = the_language()
    names = industry_names(lang)
    codes = sorted(names, key=lambda code: names[code])
    link.begin(names, region_options())
    first = "cement" if "cement" in names else codes[0]
    if st.session_state.get("siting-industry") not in names:
        st.session_state["siting-industry"] = first
    industry = st.selectbox(
        text("siting.industry", lang), codes, key="siting-industry",
        format_func=lambda code: names[code], width=130,
    )  # fmt: skip
    regions = {"": text("siting.country", lang), **region_options()}
    regions.pop(COUNTRY_CODE, None)
    start = _scope(regions)
    if st.session_state.get("siting-within") not in regions:
        st.session_state["siting-within"] = start
    within = st.selectbox(
        text("siting.within", lang), list(regions), key="siting-within",
        format_func=lambda code: regions[code], width=130,
    )  # fmt: skip
    count = st.number_input(text("siting.count", lang), 0, 60, key="siting-count", width=96)
    model, limit, by = _model(lang)
    # Two chips for what is seldom asked twice: five would push the views out of the window.
    with bar.chip("siting-places", text("siting.candidates", lang), _candidates_now(lang)):
        level, candidates, exclude, barred = _candidates(lang)
        stands, fixed = _standing(lang)
    with bar.chip("siting-more", text("siting.more", lang)):
        weight, column, demand = _weights(lang)
        more = _more(lang)
    # An area of the whole country is a choice, too, where the plan has a smaller one.
    link.end({"industry": first, "within": start})
    asked = Asked(
        industry, within or None, int(count), level, demand, fixed,
        None if stands == "none" else stands, exclude, candidates, barred,
    )  # fmt: skip
    return Wanted(asked, Way(model, limit, by, *more), weight, column)


def _scope(regions: dict[str, str]) -> str:
    """Return the region of the plan in use, empty for the country."""
    scope = {row["plan_id"]: row["scope_code"] for row in the_atlas().rows("plans")}
    choice = st.session_state.get("choice")
    start = scope.get(str(DEFAULT_PLAN if choice is None else choice.plan), "")
    return start if start in regions else ""


def _model(lang: str) -> tuple[str, float | None, str]:
    now = st.session_state.get("siting-model", MODELS[0])
    with bar.chip(
        "siting-model", text("siting.model", lang), _brief(name("site.model", now, lang))
    ):
        model = st.selectbox(
            text("siting.model", lang), MODELS, key="siting-model",
            format_func=lambda code: name("site.model", code, lang),
        )  # fmt: skip
        by = st.segmented_control(
            text("siting.by", lang), CRITERIA, key="siting-by", required=True,
            format_func=lambda code: text(f"siting.by.{code}", lang),
        )  # fmt: skip
        limit = None
        if model in ("mclp", "lscp"):
            unit = name("logistics.unit", UNITS[by or "cost"], lang)
            limit = amounts.ask(
                text("siting.limit", lang, unit=unit), "siting-limit", Range(0.1, 1e6)
            )
    return model, limit, by or "cost"


def _brief(words: str) -> str:
    """Return words without what stands in brackets behind them."""
    return words.partition("（")[0].partition(" (")[0]


def _own_points() -> list[str]:
    return [
        row["name"] or f"{row['lon']},{row['lat']}" for row in the_atlas().records("own-points")
    ]


def _candidates_now(lang: str) -> str:
    """Return in words which places are candidates; a kind that is gone gives way to the first."""
    options = [kind for kind in _CANDIDATES if kind != "own" or _own_points()]
    if st.session_state.get("siting-candidates") not in options:
        st.session_state["siting-candidates"] = options[0]
    return text(f"siting.candidates.{st.session_state['siting-candidates']}", lang)


def _candidates(
    lang: str,
) -> tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Ask where something new may stand, and where not."""
    own = _own_points()
    level = st.radio(
        text("siting.candidates", lang), [kind for kind in _CANDIDATES if kind != "own" or own],
        key="siting-candidates", format_func=lambda code: text(f"siting.candidates.{code}", lang),
    )  # fmt: skip
    exclude, barred = _excluded(lang)
    if level == "own":
        return "county", tuple(dict.fromkeys(own)), exclude, barred
    return level, (), exclude, barred


def _standing(lang: str) -> tuple[str, tuple[str, ...]]:
    stands = st.radio(
        text("siting.fixed", lang), _STANDS, key="siting-stands",
        format_func=lambda code: text(f"siting.fixed.{code}", lang),
    )  # fmt: skip
    lines = st.text_area(text("siting.fixed_more", lang), key="siting-fixed-more", max_chars=4000)
    return stands, tuple(line.strip() for line in lines.splitlines() if line.strip())


def _excluded(lang: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    options = region_options()
    outlines = {
        f"{row['layer']} · {row['name']}": row["wkt"] for row in the_atlas().records("own-outlines")
    }
    regions = st.multiselect(
        text("siting.exclude_regions", lang), list(options), key="siting-exclude",
        format_func=lambda code: options[code],
    )  # fmt: skip
    areas = st.multiselect(
        text("siting.exclude_outlines", lang), list(outlines), key="siting-exclude-own",
        disabled=not outlines,
    )  # fmt: skip
    upload = st.file_uploader(
        text("siting.exclude_file", lang), type=["geojson", "json", "kml", "kmz", "gpkg", "zip"],
        key=_BARRED,
    )  # fmt: skip
    drawn = _polygons(upload)
    return tuple(regions), (*(outlines[one] for one in areas if one in outlines), *drawn)


def _polygons(upload: Any) -> tuple[str, ...]:
    if upload is None:
        return ()
    from gis.enterprises.counties.engines import is_inside
    from gis.errors import SettingError
    from gis.project import spatial

    lang = the_language()
    try:
        found = spatial.read(upload.getvalue(), upload.name)
        found = spatial.in_wgs84(found, None, is_inside(the_atlas()))
        if not found.outlines:
            raise SettingError("error.site_no_polygon", file=upload.name)
    except AtlasError as fault:
        st.error(markdown_text(faults.words(fault, lang)))
        return ()
    if rest := spatial.beside_polygons(found):
        told = in_words(spatial.kinds(rest), lang)
        st.caption(markdown_text(text("site.not_barred", lang, file=upload.name, what=told)))
    for remark in found.remarks:
        st.caption(markdown_text(f"{upload.name}: {in_words(remark, lang)}"))
    return tuple(outline.wkt for outline in found.outlines)


def _weights(lang: str) -> tuple[str, str, str]:
    options = [*WEIGHTS, *(["own"] if own_weights.columns() else [])]
    if st.session_state.get("siting-weights") not in options:
        st.session_state["siting-weights"] = options[0]
    weight = st.radio(
        text("siting.weights", lang), options, key="siting-weights",
        format_func=lambda code: text(f"siting.weights.{code}", lang),
    )  # fmt: skip
    column = ""
    if weight == "own":
        column = st.selectbox(
            text("siting.column", lang), own_weights.columns(), key="siting-column"
        ) or ""  # fmt: skip
    elif "own" not in options:
        st.caption(text("siting.weights_own_hint", lang))
    demand = st.selectbox(
        text("siting.demand", lang), ("county", "prefecture"), key="siting-demand",
        format_func=lambda code: name("level", code, lang),
    )  # fmt: skip
    return weight, column, demand


def _more(lang: str) -> tuple[int, int, float, float, bool]:
    answers = st.number_input(text("siting.answers", lang), 1, 20, key="siting-answers")
    differ = st.number_input(text("siting.differ", lang), 0, 60, key="siting-differ")
    seconds = st.number_input(text("siting.seconds", lang), 1, 600, key="siting-seconds")
    gap = st.number_input(
        text("siting.gap", lang), 0.0, 0.5, step=0.005, format="%.3f", key="siting-gap"
    )
    front = st.toggle(text("siting.pareto", lang), key="siting-pareto")
    return int(answers), int(differ), float(seconds), float(gap), front


def weights(wanted: Wanted) -> Weights:
    """Return the weights of a question.

    Raises
    ------
    AtlasError
        If the own table has faults, or no such column.
    """
    if wanted.weight == "own":
        return Weights(
            own_weights.series(wanted.own_column, wanted.asked.demand_level), "site.weight.own"
        )
    return Weights(weights_of(the_atlas(), wanted.weight), f"site.weight.{wanted.weight}")
