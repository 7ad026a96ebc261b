"""A plan against a plan: what was added, dropped or changed, as counts, a map of three fills and a table."""

from __future__ import annotations

from functools import partial

import pandas as pd
import streamlit as st

from gis.plans import point_changes, wider
from gis.plans.difference import Difference, difference, tables_of, worded
from gis.plans.goal_bounds import goals_said
from gis.report.workbook import Backing, plan_resources, workbook
from gis.words.catalogue import text
from layers import html
from layers.escape import markdown_text
from layers.layout.changes import change_scene
from layers.scene import Scene
from views.state.atlas import the_atlas
from views.state.choice import plan_names
from views.state.language import the_language
from views.widgets import grid, map_panel
from views.widgets.computing import kept
from views.widgets.downloads import button

_COLUMNS = {
    "designations": ("change", "industry", "place", "before", "after"),
    "targets": ("change", "indicator", "before", "after"),
    "points": ("change", "site", "category", "place", "before", "after", "moved_km"),
}


def panel(suggested: str | None) -> None:
    """Draw the choice of two plans and, once both are chosen, what differs.

    Parameters
    ----------
    suggested
        plan_id that is offered as the later one, or None.
    """
    lang, names = the_language(), plan_names()
    ids = list(names)
    later = ids.index(suggested) if suggested in ids else None
    with st.expander(text("reading.against", lang)):
        left, right = st.columns(2)
        before = left.selectbox(
            text("reading.against.before", lang), ids, index=None, format_func=lambda one: names[one],
            key="reading-against-before",
        )  # fmt: skip
        after = right.selectbox(
            text("reading.against.after", lang), ids, index=later, format_func=lambda one: names[one],
            key="reading-against-after",
        )  # fmt: skip
        if before is None or after is None or before == after:
            st.caption(text("reading.against.hint", lang))
            return
        _show(before, after, (names[before], names[after]))


def _show(before: str, after: str, titles: tuple[str, str]) -> None:
    """Draw counts, map, tables and downloads of the difference of two plans."""
    lang, atlas = the_language(), the_atlas()
    found = kept(
        ("reading-against", before, after, tuple(atlas.own_plans)),
        lambda: difference(tables_of(atlas, before), tables_of(atlas, after)),
    )
    apart = kept(
        ("reading-against-wider", before, after, lang, tuple(atlas.own_plans)),
        lambda: wider.said(atlas, tables_of(atlas, before), tables_of(atlas, after), lang),
    )
    if apart:
        st.warning(markdown_text(apart))
    # Most plans have no points: a table of none would say nothing.
    shown = [which for which in _COLUMNS if which != "points" or len(found.points)]
    counted = [
        text(
            "cli.diff-plans.summary", lang, a=titles[0], b=titles[1],
            what=text(f"cli.diff-plans.of_{which}", lang), **found.counts(which),
        )
        for which in shown
    ]  # fmt: skip
    for line in counted:
        st.markdown(line.replace("$", "\\$"))
    scene = kept(
        ("reading-against-map", before, after, lang, tuple(atlas.own_plans)),
        lambda: _scene(found, (before, after), titles, lang),
    )
    map_panel.show({**scene.state(), "picked": None}, key="reading-against-map", height_px=420)
    st.caption(markdown_text(scene.sources))
    sheets = {
        which: worded(atlas, getattr(found, which), lang) for which in ("designations", "targets")
    }
    sheets["targets"] = goals_said(sheets["targets"], lang)
    if "points" in shown:
        sheets["points"] = point_changes.worded(atlas, found.points, lang)
    for which, rows in sheets.items():
        st.dataframe(
            _headed(rows, which, lang), hide_index=True, row_height=grid.ROW_PX, width="stretch"
        )
    notes = [*counted, *filter(None, (apart,))]
    page, book = st.columns(2)
    stem = f"{before}-{after}"
    with page:
        button("html", partial(_page, scene), stem=stem, key="reading-against-html",
               label=text("reading.against.map", lang), width="stretch")  # fmt: skip
    with book:
        button("xlsx", partial(_book, sheets, (before, after), notes, lang), stem=stem, key="reading-against-xlsx",
               label=text("reading.against.table", lang), width="stretch")  # fmt: skip


def _scene(found: Difference, plans: tuple[str, str], titles: tuple[str, str], lang: str) -> Scene:
    """Return the map of the regions whose designations differ; whether one stands already is not told by it."""
    changed = found.designations[found.designations["change"] != "kept"].copy()
    for column in ("before", "after"):
        changed[column] = changed[column].str.replace("*", "", regex=False)
    title = text("cli.diff-plans.title", lang, a=titles[0], b=titles[1])
    return change_scene(the_atlas(), changed, plans, title=title, lang=lang)


def _headed(rows: pd.DataFrame, which: str, lang: str) -> pd.DataFrame:
    columns = list(_COLUMNS[which])
    return rows[columns].set_axis(
        [text(f"cli.diff-plans.{c}", lang) for c in columns], axis="columns"
    )


def _page(scene: Scene) -> bytes:
    return html.to_html(the_atlas(), scene).encode("utf-8")


def _book(
    sheets: dict[str, pd.DataFrame], plans: tuple[str, str], notes: list[str], lang: str
) -> bytes:
    atlas = the_atlas()
    said = {
        text(f"compare.sheet.diff_{which}", lang): _headed(rows, which, lang)
        for which, rows in sheets.items()
    }
    if "points" in sheets:
        columns = list(point_changes.FILED)
        said[text("compare.sheet.diff_points", lang)] = sheets["points"][columns].rename(
            columns=lambda column: text(f"cli.diff-plans.{column}", lang)
        )
    known = {row["plan_id"]: row for row in atlas.rows("plans")}
    read = [known[plan] for plan in plans]
    backing = Backing(resources=plan_resources(atlas, read), plans=read, notes=notes)
    return workbook(atlas, said, backing, lang=lang)
