"""Section 规划与依据: what each designation rests on, the reasons, and fit regions not designated."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from gis import catalog, region_tree
from gis.evidence import GRADES, Evidence
from gis.i18n import name, text
from layers.escape import markdown_text as plain
from layers.evidence import evidence_layer, evidence_legend
from layers.thematic import thematic_scene
from views import figures, prepared, results, session
from views.choice import industry_names, plan_names
from views.collaboration_choice import Layout

RESOURCES = ("designations", "chain_needs", "minerals", "plan_minerals", "region_stats")


def _source(item: dict[str, Any], lang: str) -> str:
    """Return the source of a finding, plans and bundled tables by their titles."""
    written = item["source"] if isinstance(item["source"], str) else ""
    first, _, rest = written.partition(" ")
    plans = plan_names(lang)
    if first in plans:
        return f"{plans[first]} {rest}"
    titles = {entry["name"]: entry["title"] for entry in catalog.descriptor()["resources"]}
    return titles.get(written, written)


def _finding(item: dict[str, Any], industries: dict[str, str], lang: str) -> list[str]:
    """Return one finding as a line, and where it is from."""
    need = industries.get(item["need_id"], "") if isinstance(item["need_id"], str) else ""
    strength = text(f"strength.{item['strength']}", lang)
    line = text("compared.evidence.finding", lang, strength=strength, what=item["what"])
    rest = (
        text("compared.evidence.for_need", lang, need=need) if need else "",
        item["vintage"],
        _source(item, lang),
    )
    return [line, " · ".join(str(part) for part in rest if isinstance(part, str) and part)]


def details(found: Evidence, lang: str) -> dict[str, Any]:
    """Return what a click on a region shows: each designation, its reading and its reasons."""
    industries = industry_names(lang)
    items = {key: rows.to_dict("records") for key, rows in found.items.groupby("designation_id")}
    known: dict[str, Any] = {}
    names = prepared.names()
    for row in found.designations.to_dict("records"):
        code = row["region_code"]
        region = known.setdefault(code, {"title": names.get(code, code), "groups": []})
        industry = row["industry"] if lang == "zh" else industries.get(row["industry_id"], "")
        heading = text(
            "compared.evidence.heading",
            lang,
            industry=industry,
            category=name("category", row["category"], lang),
            grade=text(f"grade.{row['grade']}", lang),
        )
        reasons = [
            _finding(item, industries, lang) for item in items.get(row["designation_id"], [])
        ]
        region["groups"].append(
            {"heading": heading, "rows": reasons or [[text("compared.evidence.nothing", lang), ""]]}
        )
    return _with_wider(known, lang)


def _with_wider(known: dict[str, Any], lang: str) -> dict[str, Any]:
    """Add what is designated for a whole province to the prefectures in it, marked as such."""
    places = region_tree.places()
    for code in [code for code in known if places[code].level == "province"]:
        wide = [
            {
                **group,
                "heading": text(
                    "compared.evidence.wide",
                    lang,
                    heading=group["heading"],
                    region=known[code]["title"],
                ),
            }
            for group in known[code]["groups"]
        ]
        for child, place in places.items():
            if place.province_adcode == code and "prefecture" in place.levels and child != code:
                own = known.setdefault(child, {"title": place.name, "groups": []})
                own["groups"] = own["groups"] + wide
    return known


def _reasons(selected: str | None, shown: dict[str, Any], lang: str) -> None:
    """Show the reasons of the selected region."""
    if selected not in shown:
        st.info(text("compared.evidence.hint", lang))
        return
    st.markdown(f"##### {plain(shown[selected]['title'])}")
    for group in shown[selected]["groups"]:
        lines = [f"**{plain(group['heading'])}**"]
        for line, rest in group["rows"]:
            lines.append(
                f"- {plain(line)}" + (f"  \n  :gray[:small[{plain(rest)}]]" if rest else "")
            )
        st.markdown("\n".join([lines[0], "", *lines[1:]]))


def _table(found: Evidence, lang: str) -> pd.DataFrame:
    """Return the designations with reading and reasons in words."""
    industries = industry_names(lang)
    reasons = found.items.groupby("designation_id")["what"].agg(
        lambda what: "；".join(dict.fromkeys(what.astype(str)))
    )
    rows = found.designations
    return pd.DataFrame(
        {
            "region": rows["region_name"],
            "industry": rows["industry"] if lang == "zh" else rows["industry_id"].map(industries),
            "category": [name("category", code, lang) for code in rows["category"]],
            "grade": [text(f"grade.{grade}", lang) for grade in rows["grade"]],
            "reasons": rows["designation_id"].map(reasons).fillna(""),
            "needs_met": [
                f"{k}/{n}" for k, n in zip(rows["needs_known"], rows["needs"], strict=True)
            ],
            "locator": rows["locator"],
            "adcode": rows["region_code"],
            "designation_id": rows["designation_id"],
        }
    )


def _fit(layout: Layout, lang: str) -> pd.DataFrame:
    fit = prepared.undesignated(tuple(layout.settings.plans), layout.settings.level)
    names, industries = prepared.names(), industry_names(lang)
    yes = {True: text("compared.yes", lang), False: text("compared.no", lang)}
    return pd.DataFrame(
        {
            "region": [names.get(code, code) for code in fit["region_code"]],
            "industry": [industries.get(code, code) for code in fit["industry_id"]],
            "reasons": fit["reasons"],
            "named_above": [yes[bool(flag)] for flag in fit["named_above"]],
            "plan": fit["plan_id"].map(plan_names(lang)),
            "adcode": fit["region_code"],
        }
    )


def show(layout: Layout, lang: str) -> None:
    """Show the section."""
    rows = layout.rows("designations")
    industries = industry_names(lang)
    options = sorted(
        rows["industry_id"].dropna().unique(), key=lambda code: industries.get(code, "")
    )
    left, right = st.columns([1.6, 1])
    with left:
        chosen = session.ask_some(
            "evidence_industries",
            options,
            lambda key: st.multiselect(
                text("filter.industry", lang),
                options,
                key=key,
                format_func=lambda code: industries.get(code, code),
                placeholder=text("filter.all", lang),
            ),
        )
    with right:
        grades = session.ask_some(
            "evidence_grades",
            GRADES,
            lambda key: st.multiselect(
                text("compared.column.grade", lang),
                GRADES,
                key=key,
                format_func=lambda grade: text(f"grade.{grade}", lang),
                placeholder=text("filter.all", lang),
            ),
        )
    found = prepared.evidence_of(tuple(layout.settings.plans), tuple(chosen), tuple(grades))
    readings = found.designations
    counts = readings["grade"].value_counts()
    st.markdown(
        plain(text("cli.evidence.note", lang, **{g: int(counts.get(g, 0)) for g in GRADES}))
    )
    if readings.empty:
        st.info(text("layout.empty", lang))
        return
    regions = catalog.regions()
    prefectures = regions[regions["level"] == "prefecture"]
    known = details(found, lang)
    left, right = st.columns([1.4, 1], gap="small")
    with left:
        scene = thematic_scene(
            (evidence_layer(readings, prefectures, lang=lang),),
            evidence_legend(readings, lang=lang),
            [str(code) for code in readings["region_code"].unique()],
            title=text("compared.reading.evidence", lang),
            data=text("compared.evidence.data", lang),
            details=known,
            lang=lang,
        )
        results.show_map(scene, key="evidence-map", lang=lang, height_px=470, stem="evidence")
    with right, st.container(height=505, border=False):
        _reasons(st.session_state.get("selected"), known, lang)
    table, fit = _table(found, lang), _fit(layout, lang)
    st.markdown(f"##### {text('compare.sheet.evidence', lang)}")
    figures.show(
        table.drop(columns="designation_id"),
        lang,
        key="evidence-table",
        height=430,
        picked=st.session_state.get("selected"),
    )
    st.markdown(f"##### {text('compare.sheet.fit', lang)}")
    if fit.empty:
        st.caption(text("compared.evidence.no_fit", lang))
    else:
        figures.show(fit, lang, key="evidence-fit")
    items = found.items.assign(
        strength=[text(f"strength.{strength}", lang) for strength in found.items["strength"]]
    )
    results.files(
        {
            text("compare.sheet.evidence", lang): table,
            text("compare.sheet.fit", lang): fit,
            text("compare.sheet.findings", lang): items,
        },
        stem="evidence",
        lang=lang,
        measures=["evidence"],
        resources=RESOURCES,
        coverage={text(f"grade.{g}", lang): int(counts.get(g, 0)) for g in GRADES},
    )
    results.methods(["evidence"], lang, notes=[text("compared.evidence.rule", lang)])
