"""What the user looks at: plan, category, industry, region. It lives in the URL.

Widgets keep their state in the session; the URL is read once, when a session begins, and written
at every run, so that a copied address opens the same view for a colleague.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from gis.atlas import Atlas, kept
from gis.plans.designations import Selection
from gis.regions import english, tree
from gis.schema import CATEGORIES
from gis.words.catalogue import name, text
from gis.words.language import in_language
from views.frame import bar, notice
from views.frame.notice import OPENED
from views.state import history
from views.state.atlas import the_atlas
from views.state.language import the_language

DEFAULT_PLAN = "sichuan-2025-2027"
ALL = "all"
WIDGETS = ("plan", "category", "industry", "region")
# The page that drew the filters last.
_ASKED_ON = "choice-asked-on"


@dataclass(frozen=True)
class Choice:
    """The filters of a page; empty tuples and None mean all."""

    plan: str | None = DEFAULT_PLAN
    category: tuple[str, ...] = ()
    industry: tuple[str, ...] = ()
    region: str | None = None

    @property
    def plans(self) -> tuple[str, ...]:
        """The chosen plan as a tuple; empty for all plans."""
        return () if self.plan is None else (self.plan,)

    @property
    def selection(self) -> Selection:
        """What of the plans these filters leave."""
        return Selection(
            plan=self.plan,
            category=self.category or None,
            industry=self.industry or None,
            region=self.region,
        )


def industry_names(lang: str) -> dict[str, str]:
    """Return the name of every industry by id, in the language of the page; do not change it."""
    return _industry_names(the_atlas(), lang)


@kept("industries")
def _industry_names(atlas: Atlas, lang: str) -> dict[str, str]:
    table = atlas.table("industries")
    return dict(zip(table["industry_id"], in_language(table, "name", lang), strict=True))


def plan_names() -> dict[str, str]:
    """Return the short title of every plan by id; do not change it."""
    lang = the_language()
    return _plan_names(the_atlas(), lang)


# In letters: a Chinese one takes three bytes of the 255 that a file name may have.
_LONGEST_STEM = 60


def file_stem(plan: str | None) -> str:
    r"""Return what files of a plan are called: by its id, of a user's own plan by its name, which says more than an id made of a hash.

    Examples
    --------
    >>> file_stem("sichuan-2025-2027"), file_stem(None)
    ('sichuan-2025-2027', 'cluster-atlas')
    """
    if plan is None or plan not in the_atlas().own_plans:
        return plan or "cluster-atlas"
    return _for_file(plan_names()[plan]) or plan


def place_stem(code: str) -> str:
    """Return what files of a region or a park are called: by its code, or its id within its plan; a park of a user's own by its name.

    Examples
    --------
    >>> place_stem("510100"), place_stem("wulong-2023-13/changba-park")
    ('510100', 'changba-park')
    """
    # Freight stands behind a park; most pages have files without it.
    from gis.clusters.park import parks

    site = parks(the_atlas()).get(code)
    slug = _for_file(code.rpartition("/")[2])
    if site is None or code in parks(Atlas.bundled()):
        return slug
    return _for_file(site["name"]) or slug or "park"


def _for_file(name: str) -> str:
    r"""Return a name without what a file name must not hold, and no longer than file systems take.

    Examples
    --------
    >>> _for_file('东园/"A" <1>'), len(_for_file("园" * 120))
    ('东园-A-1', 60)
    """
    safe = re.sub(r'[\\/:*?"<>|.\s\x00-\x1f]+', "-", name)
    return safe[:_LONGEST_STEM].strip("-")


@kept("plans")
def _plan_names(atlas: Atlas, lang: str) -> dict[str, str]:
    table = atlas.table("plans")
    return dict(zip(table["plan_id"], in_language(table, "short_title", lang), strict=True))


def regions_named(plan: str) -> dict[str, str]:
    """Return the label of every region in which a plan (or one of :data:`ALL`) names a place."""
    named = _regions_named(the_atlas(), plan)
    return {code: label for code, label in region_options().items() if code in named}


@kept("regions", "designations", most=64)
def _regions_named(atlas: Atlas, plan: str) -> frozenset[str]:
    rows = atlas.table("designations")
    rows = rows if plan == ALL else rows[rows["plan_id"] == plan]
    codes = set(rows["region_code"].dropna())
    known = tree.places(atlas)
    around = {up for code in codes if code in known for up in tree.ancestors(atlas, code)}
    return frozenset(codes | around)


def region_options() -> dict[str, str]:
    """Return the label of every region that can be chosen: provinces, prefectures, named counties.

    Sessions share it, so it is not to be changed.
    """
    return _region_options(the_atlas(), the_language())


@kept("regions", "designations", "english-names")
def _region_options(atlas: Atlas, lang: str) -> dict[str, str]:
    regions = atlas.regions()
    provinces = regions[regions["level"] == "province"].set_index("adcode")["name"]
    designated = set(atlas.table("designations")["region_code"].dropna())
    is_county = (regions["level"] == "county") & regions["adcode"].isin(designated)
    rows = regions[regions["level"].isin(("province", "prefecture")) | is_county]
    rows = rows.drop_duplicates("adcode").sort_values("adcode")
    labels = {}
    for code, label in zip(rows["adcode"], rows["name"], strict=True):
        province = provinces.get(code[:2] + "0000", "")
        if lang == "en":
            labels[code] = english.told(atlas, tree.label(atlas, code), lang)
        else:
            labels[code] = label if label == province else f"{province} {label}"
    return labels


@dataclass(frozen=True)
class Offered:
    """What the designations of a plan leave to choose from."""

    categories: tuple[str, ...]
    industries: tuple[str, ...]


@kept("designations", "industries")
def offered(atlas: Atlas, plan: str, lang: str) -> Offered:
    """Return the categories of a plan (or of :data:`ALL`) and its industries, by name."""
    rows = atlas.table("designations")
    if plan != ALL:
        rows = rows[rows["plan_id"] == plan]
    names, categories = _industry_names(atlas, lang), set(rows["category"])
    industries = rows["industry_id"].dropna().unique()
    return Offered(
        tuple(code for code in CATEGORIES if code in categories),
        tuple(sorted(industries, key=lambda code: names.get(code, ""))),
    )


def _from_url() -> None:
    """Fill the widgets' state from the address, once; say what the data does not hold."""
    moved = history.moved()
    if "choice" in st.session_state and not moved:
        _restore(st.session_state["choice"])
        return
    query = st.query_params
    known = {
        "plan": {ALL, *plan_names()},
        "category": set(CATEGORIES),
        "industry": set(industry_names("zh")),
        "region": set(region_options()),
        "selected": None,
    }
    values: dict[str, list[str]] = {}
    for key, legal in known.items():
        asked = [part for part in query.get(key, "").split(",") if part]
        values[key] = [part for part in asked if legal is None or part in legal]
        for part in asked:
            if part not in values[key]:
                notice.stale(part, notice.STALE_OWN if key == "plan" else "filter.stale_link")
    for key in ("plan", "region"):
        notice.one_only(key, "".join(values[key][:1]), values[key][1:])
    st.session_state["plan"] = next(iter(values["plan"]), DEFAULT_PLAN)
    st.session_state["category"] = values["category"]
    st.session_state["industry"] = values["industry"]
    st.session_state["region"] = next(iter(values["region"]), None)
    # What was picked on another page stays picked, unless the address names something else.
    named = next(iter(values["selected"]), None)
    st.session_state["selected"] = named if moved else named or st.session_state.get("selected")


def choose_plan(plan: str) -> None:
    """Look at a plan, all of it, on the pages that ask for one."""
    st.session_state["choice"] = Choice(plan)
    for key in WIDGETS:
        st.session_state.pop(key, None)


def _restore(choice: Choice) -> None:
    """Take up the choice again after another page: a widget that is not drawn loses its state."""
    kept = {
        "plan": choice.plan or ALL,
        "category": list(choice.category),
        "industry": list(choice.industry),
        "region": choice.region,
    }
    # In the first run of a page the state of the page before still stands under the key, though the
    # new widget does not take it up: it would show its first option, another plan.
    moved = st.session_state.get(_ASKED_ON) != st.session_state.get(OPENED)
    for key, value in kept.items():
        if moved or key not in st.session_state:
            st.session_state[key] = value


def _to_url(choice: Choice, selected: str | None) -> None:
    wanted = {
        "plan": "" if choice.plan == DEFAULT_PLAN else choice.plan or ALL,
        "category": ",".join(choice.category),
        "industry": ",".join(choice.industry),
        "region": choice.region or "",
        "selected": selected or "",
    }
    for key, value in wanted.items():
        if value and st.query_params.get(key) != value:
            st.query_params[key] = value
        elif not value and key in st.query_params:
            del st.query_params[key]


def _reset() -> None:
    for key in ("category", "industry"):
        st.session_state[key] = []
    st.session_state["region"] = None
    st.session_state["selected"] = None


def reset_button(key: str = "reset") -> None:
    """Show the button that clears the filters."""
    st.button(text("filter.reset", the_language()), key=key, on_click=_reset)


def ask() -> Choice:
    """Show the filters, in the bar of the page, and return the choice."""
    lang = the_language()
    _from_url()
    plans, industries = plan_names(), industry_names(lang)
    plan = st.selectbox(
        text("filter.plan", lang),
        [*plans, ALL],
        format_func=lambda code: plans.get(code, text("filter.all_plans", lang)),
        key="plan",
        width=250,
    )
    choices = offered(the_atlas(), plan, lang)
    categories = _several("category", choices.categories, lambda code: name("category", code, lang))
    chosen = _several("industry", choices.industries, lambda code: industries.get(code, code))
    regions = regions_named(plan)
    _keep_region(regions, plans.get(plan, ""))
    region = st.selectbox(
        text("filter.region", lang),
        list(regions),
        index=None,
        format_func=lambda code: regions[code],
        key="region",
        placeholder=text("filter.all" if regions else "filter.no_region", lang),
        disabled=not regions,
    )
    choice = Choice(None if plan == ALL else plan, tuple(categories), tuple(chosen), region)
    if choice.category or choice.industry or choice.region:
        reset_button()
    st.session_state["choice"] = choice
    st.session_state[_ASKED_ON] = st.session_state.get(OPENED)
    _to_url(choice, st.session_state.get("selected"))
    return choice


def _several(key: str, options: tuple[str, ...], said: Callable[[str], str]) -> list[str]:
    """Ask for several of some options, none for all; the chip says what is chosen."""
    lang = the_language()
    _keep_known(key, options)
    # Said at every run: a browser draws it only once the chip is opened.
    st.session_state[key] = st.session_state.get(key, [])
    label = text(f"filter.{key}", lang)
    with bar.chip(key, label, bar.chosen(st.session_state.get(key, []), said)):
        return st.multiselect(
            label,
            options,
            format_func=said,
            key=key,
            placeholder=text("filter.all", lang),
            # None chosen is all; Streamlit's own entry for it speaks English.
            select_all=False,
        )


def _keep_region(regions: dict[str, str], plan: str) -> None:
    """Drop a region in which the newly chosen plan names nothing, and say so."""
    region = st.session_state.get("region")
    if region and region not in regions:
        st.session_state["region"] = None
        label = region_options().get(region, region)
        notice.tell("filter.region_left", region=label, plan=plan)


def _keep_known(key: str, known: tuple[str, ...]) -> None:
    """Drop choices that the newly chosen plan does not offer."""
    chosen = st.session_state.get(key, [])
    if not set(known).issuperset(chosen):
        st.session_state[key] = [code for code in chosen if code in known]
