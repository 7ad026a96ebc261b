"""One edit made by hand: what is to be done in a region, and with what."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

import streamlit as st

from gis.atlas import Atlas, kept
from gis.errors import AtlasError
from gis.indicators.plants import RUNNING, work_of
from gis.regions import tree
from gis.scenarios.effect import NO_PLAN
from gis.scenarios.from_plans import said_industry
from gis.scenarios.scenario import edit
from gis.scenarios.sites import said_region
from gis.schema import CATEGORY, SITE_CATEGORIES
from gis.words.catalogue import name, text
from layers.escape import markdown_text
from views.scenarios import building, site_drag
from views.state import scenarios
from views.state.atlas import base_atlas, the_atlas
from views.state.choice import DEFAULT_PLAN, Choice, industry_names, plan_names, region_options
from views.state.language import the_language
from views.widgets import amounts, faults
from views.widgets.amounts import Range

_FAULT = "scenario-fault"
_NONE = ""
# What of the form is still there after another view or page: the widgets themselves forget it.
_KEPT = ("region", "kind", "industry", "site-name", "site-kind", "lon", "lat")


@dataclass(frozen=True)
class _Form:
    """Where the form stands (its keys begin with this), and the region it is about."""

    key: str
    region: str

    def __call__(self, name: str) -> str:
        return f"{self.key}-{name}"


def show(key: str) -> None:
    """Show the form of one edit; ``key`` tells the forms of bar and page apart."""
    lang = the_language()
    options = region_options()
    region_key = f"{key}-region"
    _bring_back(key, options)
    selected = st.session_state.get("selected")
    # A region that was clicked is the one that is meant, until another is chosen here.
    if selected in options and st.session_state.get(f"{key}-clicked") != selected:
        st.session_state[region_key] = selected
    st.session_state[f"{key}-clicked"] = selected
    region = st.selectbox(
        text("whatif.region", lang), list(options), index=None, key=region_key,
        format_func=lambda code: options[code], placeholder=text("whatif.region_hint", lang),
    )  # fmt: skip
    kind = st.selectbox(
        text("whatif.kind", lang), list(_FORMS), key=f"{key}-kind",
        format_func=lambda code: text(f"whatif.kind.{code}", lang),
    )  # fmt: skip
    record = _FORMS[kind](_Form(key, region or ""))
    st.session_state[f"{key}-left"] = {
        field: st.session_state[f"{key}-{field}"]
        for field in _KEPT
        if f"{key}-{field}" in st.session_state
    }
    if st.button(
        text("whatif.do", lang), key=f"{key}-do", type="primary", disabled=record is None,
        help=text("whatif.do_needs", lang) if record is None else None,
    ) and record is not None:  # fmt: skip
        try:
            _take(kind, record)
        except AtlasError as fault:
            st.session_state[_FAULT] = fault
        else:
            st.session_state.pop(_FAULT, None)
            st.rerun()
    if _FAULT in st.session_state:
        st.error(markdown_text(faults.words(st.session_state.pop(_FAULT), lang)))


def _bring_back(key: str, regions: Collection[str]) -> None:
    """Let the form start from what stood in it when it was last drawn."""
    known: dict[str, Collection[str]] = {
        "region": regions,
        "industry": industry_names(the_language()),
    }
    for field, value in st.session_state.get(f"{key}-left", {}).items():
        # Another atlas may not have it.
        if field not in known or value in known[field]:
            st.session_state.setdefault(f"{key}-{field}", value)


def _take(kind: str, record: dict[str, Any]) -> None:
    """Put what a form says into the scenario in use, as one step."""
    here = text("whatif.here", the_language())
    if kind == "resite":
        site_drag.put(record["id"], record["at"])
        return
    # What stands in a new park comes with it.
    inside = record.pop("inside", None)
    made = [edit(kind, record, here)]
    scenarios.add(*made, *([edit("add", inside, here)] if inside else []))


def _industry(label: str, key: str) -> str | None:
    """Ask for an industry by name, in the order of names; None until one is chosen."""
    names = industry_names(the_language())
    return st.selectbox(
        label, sorted(names, key=lambda code: names[code]), index=None,
        format_func=lambda code: names[code], key=key,
        placeholder=text("whatif.industry_hint", the_language()),
    )  # fmt: skip


def _add(form: _Form) -> dict[str, Any] | None:
    lang = the_language()
    industry = _industry(text("filter.industry", lang), form("industry"))
    kinds = [code for code, one in CATEGORY.items() if one.group != "site"]
    category = st.selectbox(
        text("filter.category", lang), kinds, key=form("category"),
        format_func=lambda code: name("category", code, lang),
    )  # fmt: skip
    plans = plan_names()
    choice: Choice | None = st.session_state.get("choice")
    shown = DEFAULT_PLAN if choice is None else choice.plan
    order = [shown, *(p for p in plans if p != shown), _NONE] if shown in plans else [_NONE, *plans]
    plan = st.selectbox(
        text("filter.plan", lang), order, key=form("plan"),
        format_func=lambda code: plans.get(code, text("whatif.no_plan", lang)),
    )  # fmt: skip
    if not form.region or industry is None:
        return None
    atlas = base_atlas()
    made = {
        "category": name("category", category, "zh"),
        "industry": said_industry(atlas, industry),
        "place": said_region(atlas, form.region),
    }
    return made | {"plan": plan or NO_PLAN}


def _standing(form: _Form) -> dict[str, str] | None:
    """Ask for one designation of the region as the plans have it; edits are read against those."""
    lang = the_language()
    rows = _rows_of(base_atlas(), form.region) if form.region else ()
    names, plans = industry_names(lang), plan_names()

    def said(number: int) -> str:
        row = rows[number]
        words = (
            names.get(row["industry_id"], row["industry"]),
            name("category", row["category"], lang),
            row["site"],
            plans.get(row["plan_id"], row["plan_id"]),
        )
        return " · ".join(word for word in words if word)

    chosen = st.selectbox(
        text("whatif.which", lang), range(len(rows)), index=None, format_func=said,
        key=form("which"), disabled=not rows,
        placeholder=text("whatif.which_hint" if rows else "whatif.none_here", lang),
    )  # fmt: skip
    return None if chosen is None else dict(rows[chosen])


@kept("designations")
def _rows_of(atlas: Atlas, region: str) -> tuple[dict[str, str], ...]:
    return tuple(
        dict(row)
        for row in atlas.records("designations")
        if row["region_code"] == region and row["industry_id"]
    )


def _meant(row: dict[str, str]) -> dict[str, Any]:
    """Return the keys that mean one designation and no other."""
    atlas = base_atlas()
    where = {"site": row["site_id"]} if row["site_id"] else {
        "place": said_region(atlas, row["region_code"])
    }  # fmt: skip
    return {
        "industry": said_industry(atlas, row["industry_id"]), **where,
        "category": name("category", row["category"], "zh"), "plan": row["plan_id"],
    }  # fmt: skip


def _drop(form: _Form) -> dict[str, Any] | None:
    row = _standing(form)
    return None if row is None else _meant(row)


def _rerank(form: _Form) -> dict[str, Any] | None:
    lang, row = the_language(), _standing(form)
    group = CATEGORY[row["category"]].group if row else "layout"
    others = [
        code for code, one in CATEGORY.items()
        if one.group == group and not (row and code == row["category"])
    ]  # fmt: skip
    to = st.selectbox(
        text("whatif.to_category", lang), others, key=form("to-category"),
        format_func=lambda code: name("category", code, lang),
    )  # fmt: skip
    return None if row is None or not to else {**_meant(row), "to": name("category", to, "zh")}


def _move(form: _Form) -> dict[str, Any] | None:
    lang, row = the_language(), _standing(form)
    options = region_options()
    to = st.selectbox(
        text("whatif.to_region", lang), list(options), index=None, key=form("to-region"),
        format_func=lambda code: options[code], placeholder=text("whatif.region_hint", lang),
    )  # fmt: skip
    if row is None or to is None:
        return None
    if row["site_id"]:
        st.info(text("whatif.site_moves", lang))
        return None
    made = _meant(row)
    made["from"] = made.pop("place")
    return {**made, "to": said_region(base_atlas(), to)}


def _site(form: _Form) -> dict[str, Any] | None:
    lang = the_language()
    label = st.text_input(
        text("whatif.site_name", lang), key=form("site-name"), max_chars=80
    ).strip()
    kind = st.selectbox(
        text("filter.category", lang), SITE_CATEGORIES, key=form("site-kind"),
        format_func=lambda code: name("category", code, lang),
        index=SITE_CATEGORIES.index("park"),
    )  # fmt: skip
    point = lon_lat(form.key)
    industry = _industry(text("whatif.site_industry", lang), form("site-industry"))
    if not (form.region and label and point):
        return None
    made = {
        "id": label, "name": label, "kind": kind,
        "place": said_region(base_atlas(), form.region), "lon": point[0], "lat": point[1],
    }  # fmt: skip
    if industry is None:
        return made
    inside = {
        "category": name("category", kind, "zh"),
        "industry": said_industry(base_atlas(), industry),
        "site": label,
    }
    return {**made, "inside": inside}


def _resite(form: _Form) -> dict[str, Any] | None:
    """Ask for a site and its new degrees: what dragging does, without a pointer."""
    lang = the_language()
    rows = {row["site_id"]: row for row in the_atlas().records("sites")}
    chosen = st.selectbox(
        text("whatif.site", lang), list(rows), index=None, key=form("resite"),
        format_func=lambda code: rows[code]["name"],
        placeholder=text("whatif.site_hint" if rows else "whatif.no_site", lang), disabled=not rows,
    )  # fmt: skip
    if chosen and st.session_state.get(form("resited")) != chosen and rows[chosen]["lon"]:
        lon, lat = (float(rows[chosen][axis]) for axis in ("lon", "lat"))
        st.session_state[f"{form.key}-lon"], st.session_state[f"{form.key}-lat"] = lon, lat
    st.session_state[form("resited")] = chosen
    point = lon_lat(form.key)
    return None if chosen is None or point is None else {"id": chosen, "at": point}


_ANY = Range(empty=True)


def lon_lat(key: str) -> tuple[float, float] | None:
    """Ask for degrees; a click on the map of the page fills them in."""
    lang = the_language()
    clicked = st.session_state.get("scenario-clicked")
    if clicked and st.session_state.get(f"{key}-took") != clicked:
        st.session_state[f"{key}-took"] = clicked
        st.session_state[f"{key}-lon"], st.session_state[f"{key}-lat"] = (
            round(float(clicked[0]), 4), round(float(clicked[1]), 4),
        )  # fmt: skip
    left, right = st.columns(2)
    lon = left.number_input(
        text("whatif.lon", lang), 73.0, 136.0, value=None, format="%.4f", key=f"{key}-lon",
    )  # fmt: skip
    lat = right.number_input(
        text("whatif.lat", lang), 3.0, 54.0, value=None, format="%.4f", key=f"{key}-lat",
    )  # fmt: skip
    st.caption(text("whatif.click_hint", lang))
    return None if lon is None or lat is None else (lon, lat)


def _close(form: _Form) -> dict[str, Any] | None:
    lang = the_language()
    rows = _plants_of(base_atlas(), form.region) if form.region else {}
    plant = st.selectbox(
        text("whatif.plant", lang), list(rows), index=None, key=form("plant"), disabled=not rows,
        format_func=lambda code: rows[code],
        placeholder=text("whatif.plant_hint" if rows else "whatif.no_plant", lang),
    )  # fmt: skip
    return None if plant is None else {"plant": plant}


@kept("plants", "regions")
def _plants_of(atlas: Atlas, region: str) -> dict[str, str]:
    """Return the plants in operation of a region and of those below it, by what an edit calls them: id, a station of several units by its name."""
    known = tree.places(atlas)
    works: dict[str, dict[str, int]] = {}
    for row in atlas.records("plants"):
        units = works.setdefault(row["name"] or row["name_en"], {})
        units[work_of(row)] = units.get(work_of(row), 0) + 1
    found = {}
    for row in atlas.records("plants"):
        inside = row["region_code"] == region or (
            row["region_code"] in known and known[row["region_code"]].inside(region)
        )
        if inside and row["status"] in RUNNING:
            called = row["name"] or row["name_en"]
            is_station = len(works[called]) == 1 and works[called][work_of(row)] > 1
            found[called if is_station else row["plant_id"]] = called
    return found


def _factor(form: _Form) -> dict[str, Any] | None:
    from gis.freight import costs

    lang = the_language()
    known = costs.defaults(the_atlas()).by_key
    key = st.selectbox(
        text("whatif.factor", lang), list(known), key=form("factor"),
        format_func=lambda code: text(f"factor.{code}", lang),
    )  # fmt: skip
    factor = known[key]
    value = amounts.ask(
        text("whatif.value", lang, unit=name("logistics.unit", factor.unit, lang)), form(f"value-{key}"), _ANY,
        placeholder=amounts.written(factor.value),
    )  # fmt: skip
    return None if value is None else {"key": key, "value": float(value), "unit": factor.unit}


_FORMS: dict[str, Callable[[_Form], dict[str, Any] | None]] = {
    "add": _add,
    "drop": _drop,
    "rerank": _rerank,
    "move": _move,
    "site": _site,
    "resite": _resite,
    "close": _close,
    "factor": _factor,
    "link": lambda form: building.link(form, form.region),
    "terminal": lambda form: building.terminal(form, form.region),
}
