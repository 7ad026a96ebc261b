"""Section 规划与依据: what each designation rests on, the reasons, and fit regions not designated."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from gis.clusters import sentences
from gis.clusters.evidence import GRADES, Evidence
from gis.clusters.findings import AROUND_KM
from gis.clusters.weight import ASSUMPTION, RAW_ROLES
from gis.regions import english, tree
from gis.report import clusters
from gis.schema import FIGURE_TABLES
from gis.words.catalogue import name, text
from layers.escape import markdown_text as plain
from layers.themes.evidence import evidence_layer, evidence_legend, fit_layer
from layers.themes.scene import Theme, thematic_scene
from views.collaboration import data
from views.collaboration.choice import Layout
from views.frame import stage
from views.state import prepared, session
from views.state.atlas import the_atlas
from views.state.choice import industry_names
from views.state.language import the_language
from views.widgets import results, sheet_panel

RESOURCES = (
    "designations", "chain_needs", "minerals", "plan_minerals", "plants", "plant-capacities",
    *FIGURE_TABLES, "terminals",
)  # fmt: skip
# A column that says nothing in so large a share of the rows is left to the downloads.
_MOSTLY = 0.9


def _finding(item: dict[str, Any]) -> list[str]:
    """Return one finding as a line, and for what and from where it is."""
    lang = the_language()
    rest = (
        sentences.need(the_atlas(), item, lang),
        sentences.source(the_atlas(), item, lang, brief=True),
    )
    return [sentences.reason(the_atlas(), item, lang), " · ".join(part for part in rest if part)]


def details(found: Evidence, fit: Evidence) -> dict[str, Any]:
    """Return what a click on a region shows: each designation, its reading and its reasons."""
    lang = the_language()
    industries, names = industry_names(lang), prepared.names()
    known: dict[str, Any] = {}

    def group(code: str, heading: str, lines: list[list[str]]) -> None:
        region = known.setdefault(code, {"title": names.get(code, code), "groups": []})
        region["groups"].append({"heading": heading, "rows": lines})

    findings = _findings(found)
    for row in found.designations.to_dict("records"):
        heading = text(
            "compared.evidence.heading",
            lang,
            industry=row["industry"] if lang == "zh" else industries.get(row["industry_id"], ""),
            category=name("category", row["category"], lang),
            grade=text(f"grade.{row['grade']}", lang),
        )
        lines = findings.get(row["designation_id"], [])
        group(
            row["region_code"],
            heading,
            lines or [[text("compared.evidence.nothing", lang), ""]],
        )
    known = _with_wider(known)
    findings = _findings(fit)
    for row in fit.designations.to_dict("records"):
        industry = industries.get(row["industry_id"], row["industry_id"])
        heading = text("compared.evidence.fit_heading", lang, industry=industry)
        group(row["region_code"], heading, findings[row["designation_id"]])
    return known


def _findings(found: Evidence) -> dict[str, list[list[str]]]:
    """Return the findings of each designation as lines."""
    lines: dict[str, list[list[str]]] = {}
    for item in found.items.to_dict("records"):
        lines.setdefault(item["designation_id"], []).append(_finding(item))
    return lines


def _with_wider(known: dict[str, Any]) -> dict[str, Any]:
    """Add what is designated for a whole province to the prefectures in it, marked as such."""
    lang = the_language()
    places = tree.places(the_atlas())
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


def _reasons(selected: str | None, shown: dict[str, Any], found: Evidence) -> None:
    """Show the reasons of the selected region; before a choice, how each industry fares."""
    lang = the_language()
    if selected not in shown:
        st.info(text("compared.evidence.hint", lang))
        st.markdown(f"##### {text('compared.evidence.by_industry', lang)}")
        sheet_panel.rows(_by_industry(found), key="evidence-industries", height_px=370)
        return
    st.markdown(f"##### {plain(shown[selected]['title'])}")
    for group in shown[selected]["groups"]:
        lines = [f"**{plain(group['heading'])}**"]
        for line, rest in group["rows"]:
            lines.append(
                f"- {plain(line)}" + (f"  \n  :gray[:small[{plain(rest)}]]" if rest else "")
            )
        st.markdown("\n".join([lines[0], "", *lines[1:]]))


def _by_industry(found: Evidence) -> pd.DataFrame:
    """Return how many designations of each industry have which reading, most designations first."""
    lang = the_language()
    rows = found.designations
    counts = pd.crosstab(rows["industry_id"], rows["grade"]).reindex(columns=GRADES, fill_value=0)
    order = counts.sum(axis=1).sort_values(ascending=False, kind="stable").index
    counts = counts.loc[order].rename(columns=lambda grade: text(f"grade.{grade}", lang))
    named = [industry_names(lang).get(str(code), str(code)) for code in counts.index]
    counts.insert(0, "industry", named)
    return counts.reset_index(drop=True)


def _ask(layout: Layout) -> tuple[tuple[str, ...], tuple[str, ...], float]:
    """Ask for industries, readings and how far around counts."""
    lang = the_language()
    rows, industries = layout.rows("designations"), industry_names(lang)
    options = sorted(
        rows["industry_id"].dropna().unique(), key=lambda code: industries.get(code, "")
    )
    left, middle, right = st.columns([1.6, 1, 0.7])
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
                select_all=False,
            ),
        )
    with middle:
        grades = session.ask_some(
            "evidence_grades",
            GRADES,
            lambda key: st.multiselect(
                text("compared.column.grade", lang),
                GRADES,
                key=key,
                format_func=lambda grade: text(f"grade.{grade}", lang),
                placeholder=text("filter.all", lang),
                select_all=False,
            ),
        )
    with right:
        around = session.ask(
            "around_km",
            lambda key: st.number_input(
                text("compared.evidence.around_km", lang),
                0,
                1000,
                step=50,
                key=key,
                help=text("compared.evidence.around_help", lang),
            ),
            default=int(AROUND_KM),
        )
    return tuple(chosen), tuple(grades), float(around)


def show(layout: Layout) -> None:
    """Show the section."""
    lang = the_language()
    plans = tuple(layout.settings.plans)
    industries, grades, around = _ask(layout)
    with st.spinner(text("compared.apart_wait", lang)):
        everything = data.evidence_of(the_atlas(), plans, around)
    found = data.narrowed(everything, industries, grades)
    fit = data.narrowed_fit(
        data.undesignated(the_atlas(), plans, layout.settings.level), industries
    )
    counts = found.designations["grade"].value_counts()
    said = {grade: int(counts.get(grade, 0)) for grade in GRADES}
    st.markdown(plain(text("cli.evidence.note", lang, **said)))
    st.caption(plain(clusters.unread(found, lang)))
    if found.designations.empty:
        st.info(text("layout.empty", lang))
        return
    known = details(found, fit)
    left, right = stage.columns(1.4, 1)
    with left:
        _show_map(found, fit, known)
    with right, st.container(height=505, border=False):
        _reasons(st.session_state.get("selected"), known, found)
    _show_tables(found, fit, said)


def _show_map(found: Evidence, fit: Evidence, known: dict[str, Any]) -> None:
    lang = the_language()
    regions = the_atlas().regions()
    points = english.regions(the_atlas(), lang)
    readings = found.designations
    if lang == "en":
        named = readings["industry_id"].map(industry_names(lang))
        readings = readings.assign(industry=named.fillna(readings["industry"]))
    scene = thematic_scene(
        the_atlas(),
        Theme(
            (
                evidence_layer(readings, regions[regions["level"] == "prefecture"], lang=lang),
                fit_layer(fit.designations, points, industry_names(lang), lang=lang),
            ),
            evidence_legend(readings, fit.designations, lang=lang),
            title=text("compared.reading.evidence", lang),
            data=text("compared.evidence.data", lang),
            details=known,
        ),
        [
            str(code)
            for code in {
                **dict.fromkeys(readings["region_code"]),
                **dict.fromkeys(fit.designations["region_code"]),
            }
        ],
        lang=lang,
    )
    results.show_map(scene, key="evidence-map", height_px=470, stem="evidence")


def _show_tables(found: Evidence, fit: Evidence, said: dict[str, int]) -> None:
    """Show the readings, the fit regions and the needs; and their downloads."""
    lang = the_language()
    table, fit_table = (
        clusters.readings(the_atlas(), found, lang),
        clusters.fit(the_atlas(), fit, lang),
    )
    shown = table.drop(columns=["designation_id", "needs_known", "needs", "plan"])
    shown = shown.drop(columns=[c for c in ("site",) if (shown[c] == "").mean() > _MOSTLY])
    st.markdown(f"##### {text('compare.sheet.evidence', lang)}")
    sheet_panel.rows(shown, key="evidence-table", height_px=600)
    st.markdown(f"##### {text('compare.sheet.fit', lang)}")
    if fit_table.empty:
        st.caption(text("compared.evidence.no_fit", lang))
    else:
        sheet_panel.rows(fit_table, key="evidence-fit")
    needs = the_atlas().table("chain_needs")
    raw = needs[needs["role"].isin(RAW_ROLES)]
    asked = set(found.designations["industry_id"])
    needs_table = clusters.needs(the_atlas(), raw, asked, lang)
    bases = raw.loc[raw["industry_id"].isin(asked), "basis"].value_counts()
    with st.expander(text("compared.evidence.needs", lang), icon=":material/menu_book:"):
        st.caption(
            plain(
                text(
                    "compared.evidence.needs_note",
                    lang,
                    plan=int(bases.get("plan", 0)),
                    reference=int(bases.get("reference", 0)),
                    assumption=int(bases.get(ASSUMPTION, 0)),
                )
            )
        )
        sheet_panel.rows(needs_table, key="evidence-needs", height_px=420)
    results.files(
        {
            text("compare.sheet.evidence", lang): table,
            text("compare.sheet.fit", lang): fit_table,
            text("compare.sheet.findings", lang): clusters.findings(the_atlas(), found, lang),
            text("compare.sheet.needs", lang): needs_table,
        },
        stem="evidence",
        measures=["evidence"],
        resources=RESOURCES,
        coverage={text(f"grade.{grade}", lang): count for grade, count in said.items()},
    )
    results.methods(
        ["evidence"], notes=[text("compared.evidence.rule", lang, latest=f"{found.latest:.0f}")]
    )
