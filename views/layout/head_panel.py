"""The head of a region's dossier: key figures, and the industries of each plan as tags by category."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from gis.clusters.knowledge import policies
from gis.clusters.standing import Standing
from gis.industries.portfolio import NEGATIVE_CATEGORIES
from gis.schema import LAYOUT_CATEGORIES
from gis.words.amounts import capacity
from gis.words.catalogue import name, text
from layers.escape import html_text
from views.state.atlas import the_atlas
from views.state.choice import industry_names
from views.state.language import the_language

# Categories that have a colour of their own; all others are grey.
TIERS = ("strengthen", "cultivate")


def figures(records: Sequence[dict[str, Any]], found: Standing) -> None:
    """Show how many industries stand in each tier, and what is made here, as large figures.

    Parameters
    ----------
    records
        Designations of the region itself, of the plan that the map shows.
    found
        What stands in the region.
    """
    lang = the_language()
    shown = [
        (
            str(len(industries)),
            text("dossier.key_tier", lang, tier=name("category", tier, lang)),
            tier if tier in TIERS else "",
        )
        for tier in LAYOUT_CATEGORIES
        if (industries := _industries(r for r in records if r["category"] == tier))
    ]
    # What is to be cut back, and a policy, is no industry that is to be there.
    promoted = policies(the_atlas())
    every = _industries(
        r
        for r in records
        if r["category"] not in NEGATIVE_CATEGORIES and r["industry_id"] not in promoted
    )
    if not shown and every:
        shown = [(str(len(every)), text("dossier.key_industries", lang), "")]
    made = found.totals[found.totals["capacity"].notna()]
    if len(made):
        row = made.iloc[0]
        amount, _, unit = capacity(float(row["capacity"]), str(row["unit"]), lang).partition(" ")
        what = text(
            "dossier.key_plants", lang, product=name("product", row["product"], lang),
            plants=int(row["plants"]),
            unknown=text("dossier.key_unknown", lang, count=int(row["unknown"])) if row["unknown"] else "",
        )  # fmt: skip
        shown.append((f"{html_text(amount)} <small>{html_text(unit)}</small>", what, ""))
    keys(shown)


def _industries(records: Iterable[dict[str, Any]]) -> set[str]:
    """Return the industries of some designations, each once whatever its wordings."""
    return {r["industry_id"] or r["industry"] for r in records}


def keys(shown: Sequence[tuple[str, str, str]]) -> None:
    """Show large figures between thin rules: HTML of the figure, what it counts, its tier or nothing."""
    if shown:
        cells = "".join(
            f'<div class="key {tier}"><b>{figure}</b><span>{html_text(words)}</span></div>'
            for figure, words, tier in shown
        )
        st.html(f'<div class="keys">{cells}</div>')


def tags(records: Sequence[dict[str, Any]]) -> None:
    """Show the industries of one plan as tags, one line a category; where they stand is in words."""
    lang = the_language()
    names = industry_names(lang)
    rows: dict[str, dict[str, str]] = {}
    for record in records:
        said = (
            names.get(record["industry_id"], record["industry"])
            if lang == "en"
            else record["industry"]
        )
        where = record["site"] or (record["region_name"] if record["reach"] != "own" else "")
        facts = (where, record["locator"])
        tip = " · ".join(str(fact) for fact in facts if not pd.isna(fact) and fact)
        rows.setdefault(record["category"], {}).setdefault(str(said), tip)
    lines = "".join(
        f'<div class="tags {category if category in TIERS else ""}"><b>'
        f"{html_text(name('category', category, lang))}</b><span>"
        + "".join(
            f'<i title="{html_text(tip)}">{html_text(said)}</i>' for said, tip in found.items()
        )
        + "</span></div>"
        for category, found in rows.items()
    )
    st.html(lines)
