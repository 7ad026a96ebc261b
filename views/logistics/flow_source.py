"""Where flows come from: the regions a plan names for an industry, or the user's own table."""

from __future__ import annotations

import streamlit as st

from gis.atlas import Atlas, kept
from gis.errors import AtlasError, InputTableError, said
from gis.freight import flows
from gis.freight.flows import Flows
from gis.freight.whereabouts import Spot, locate, told_apart
from gis.plans import designations
from gis.tables import reading
from gis.words.catalogue import text
from layers.escape import markdown_text
from views.logistics.choice import MAX_TONNES
from views.logistics.data import FlowKey, flow_key, flows_of
from views.state.atlas import the_atlas
from views.state.choice import DEFAULT_PLAN, industry_names, plan_names
from views.state.language import the_language
from views.widgets import amounts, faults, uploads
from views.widgets.amounts import Range
from views.widgets.downloads import button

MAX_FILE_KB = 2048
MAX_ROWS = 2000
_FIRST = "cement"
_SAMPLE = "from,to,tonnes\n武隆区,重庆市,1000\n白马站,涪陵港,1000\n500156,武汉市,1000\n"


@kept()
def region_codes(atlas: Atlas, plan: str, industry: str) -> list[str]:
    """Return the codes of cities and counties that a plan names for an industry."""
    rows = designations.select(atlas, plan=plan, industry=industry)
    return sorted(c for c in set(rows["region_code"].dropna()) if not c.endswith("0000"))


@kept()
def industries_of(atlas: Atlas, plan: str) -> dict[str, int]:
    """Return the industries that a plan names in two regions or more, with how many."""
    rows = atlas.table("designations")
    known = rows.loc[rows["plan_id"] == plan, "industry_id"].dropna().unique()
    counted = {industry: len(region_codes(atlas, plan, industry)) for industry in known}
    return dict(sorted(((i, n) for i, n in counted.items() if n > 1), key=lambda row: -row[1]))


def read(content: bytes, file: str) -> Flows:
    """Return the flows of an uploaded table.

    Raises
    ------
    AtlasError
        If the file is too large, no table, or a place is unknown.
    """
    if len(content) > MAX_FILE_KB * 1024:
        raise InputTableError(
            "error.upload_size", file=file, found=len(content) // 1024, limit=MAX_FILE_KB
        )
    table = reading.rows(content, file)
    if len(table.frame) > MAX_ROWS:
        raise InputTableError("error.flow_limit", found=len(table.frame), limit=MAX_ROWS)
    return flows.from_table(the_atlas(), table)


def ask() -> tuple[FlowKey, str] | None:
    """Ask for flows and return them with a name; None where there are none yet."""
    lang = the_language()
    source = st.radio(
        text("logistics.flow_source", lang),
        ("plan", "table"),
        format_func=lambda kind: text(f"logistics.flow_{kind}", lang),
        key="flow-source",
        horizontal=True,
        label_visibility="collapsed",
    )
    found = _from_plan() if source == "plan" else _from_file()
    if found is not None:
        moving = flows_of(found[0])
        st.caption(
            text(
                "logistics.flow_count",
                lang,
                places=len(moving.spots),
                flows=len(moving.tonnes),
                tonnes=moving.total_tonnes,
            )
        )
        if source == "plan":
            st.caption(text("logistics.flow_assumed", lang))
    return found


def _from_plan() -> tuple[FlowKey, str] | None:
    lang = the_language()
    names, industries = plan_names(), industry_names(lang)
    plans = [plan for plan in names if industries_of(the_atlas(), plan)]
    plan = st.selectbox(
        text("filter.plan", lang),
        plans,
        index=plans.index(DEFAULT_PLAN) if DEFAULT_PLAN in plans else 0,
        format_func=lambda code: names[code],
        key="flow-plan",
    )
    offered = industries_of(the_atlas(), plan)
    industry = st.selectbox(
        text("logistics.flow_industry", lang),
        list(offered),
        index=list(offered).index(_FIRST) if _FIRST in offered else 0,
        format_func=lambda code: text(
            "logistics.flow_industry_row",
            lang,
            name=industries.get(code, code),
            count=offered.get(code, 0),
        ),
        key="flow-industry",
    )
    st.session_state.setdefault("flow-tonnes", 1000.0)
    tonnes = amounts.ask(
        text("logistics.flow_tonnes", lang), "flow-tonnes", Range(0.001, MAX_TONNES)
    )
    spots: list[Spot] = [
        locate(the_atlas(), code) for code in region_codes(the_atlas(), plan, industry)
    ]
    title = f"{names[plan]} · {industries.get(industry, industry)}"
    return flow_key(flows.all_pairs(told_apart(the_atlas(), spots), tonnes)), title


def _from_file() -> tuple[FlowKey, str] | None:
    lang = the_language()
    file = st.file_uploader(
        text("logistics.flow_upload", lang, limit=MAX_ROWS),
        type=list(uploads.TABLE_TYPES),
        key="flow-file",
    )
    if file is None:
        st.info(text("logistics.flow_wait", lang))
        button(
            "csv",
            lambda: _SAMPLE.encode("utf-8-sig"),
            stem="flows",
            key="flow-template",
            label=text("logistics.flow_template", lang),
        )
        return None
    try:
        found = read(file.getvalue(), file.name)
        for remark in found.remarks:
            st.caption(markdown_text(str(said(remark, lang))))
        return flow_key(found), text("logistics.weak_own", lang)
    except AtlasError as fault:
        st.error(markdown_text(faults.words(fault, lang)))
        return None
