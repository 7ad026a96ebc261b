"""The command that compares two plans."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from commands.base import Command, language, the_atlas
from commands.destination import OutFile
from commands.output import FORMAT, OUT, View, emit
from commands.own_plans.files import PLAN_FILE
from commands.scenarios.files import scenario_over
from gis.scenarios import bearing
from gis.words import catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from gis.atlas import Atlas
    from gis.plans.difference import Tables


_POINT_HEADS = (
    "site", "category", "moved_km", "lon_before", "lat_before", "lon_after", "lat_after",
    "source_before", "source_after",
)  # fmt: skip


@click.command(cls=Command, help="cli.diff-plans.help")
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@PLAN_FILE
@scenario_over(bearing.LAYOUT)
@click.option(
    "--map", "chart", metavar="FILE.html", type=OutFile("html"), help="cli.diff-plans.map"
)
@FORMAT
@OUT
def diff_plans(before: str, after: str, chart: str | None, form: str, out: str | None) -> None:
    """Show what changed from plan A to plan B."""
    from gis.plans import wider
    from gis.plans.difference import difference, worded
    from gis.plans.goal_bounds import bounds_said
    from gis.plans.point_changes import FILED
    from gis.report.workbook import plan_resources

    lang = language()
    ids, (old, new) = zip(*(_plan(the_atlas(), one) for one in (before, after)), strict=True)
    # 旧/规划.docx and 新/规划.docx: files of one name are told apart by where they lie.
    a, b = wider.called(
        (old, new), ids if ids[0] != ids[1] or before == after else (before, after), lang
    )
    found = difference(old, new)
    if chart:
        title = catalogue.text("cli.diff-plans.title", lang, a=a, b=b)
        _draw(found.designations, chart, title, [*old["plans"], *new["plans"]])
    goals = worded(the_atlas(), found.targets, lang)
    sheets = {
        "diff_designations": worded(the_atlas(), found.designations, lang),
        "diff_targets": bounds_said(goals) if form == "table" else goals,
    }
    if len(found.points):
        sheets["diff_points"] = _points(found.points, form)
    notes = [
        catalogue.text(
            "cli.diff-plans.summary", lang, a=a, b=b,
            what=catalogue.text(f"cli.diff-plans.of_{which}", lang), **found.counts(which),
        )
        for which in ("designations", "targets", *(("points",) if len(found.points) else ()))
    ]  # fmt: skip
    if apart := wider.said(the_atlas(), old, new, lang):
        notes.append(apart)
    heads = {
        name: catalogue.text(f"cli.diff-plans.{name}", lang)
        for name in (
            "change",
            "industry",
            "place",
            "before",
            "after",
            "indicator",
            "unit",
            "year_before",
            "year_after",
            *_POINT_HEADS,
        )
    }
    shown = {
        "diff_designations": View(
            ("change", "industry", "place", "before", "after"),
            heads=heads,
            booked=(
                "change",
                "industry",
                "place",
                "site",
                "before",
                "after",
                "region_code",
                "industry_id",
            ),
        ),
        "diff_targets": View(
            ("change", "indicator", "unit", "before", "year_before", "after", "year_after"),
            heads=heads,
            is_listed=True,
        ),
        "diff_points": View(
            ("change", "site", "category", "place", "before", "after", "moved_km"),
            heads=heads,
            booked=(*(one for one in FILED if one != "region_code"), "region_code"),
            is_listed=True,
        ),
    }
    counts = {which: found.counts(which) for which in ("designations", "targets", "points")}
    plans = [*old["plans"], *new["plans"]]
    emit(
        sheets, form, out, notes=notes, views=shown, extra={"plans": [*ids], "counts": counts},
        resources=plan_resources(the_atlas(), plans), plans=plans,
    )  # fmt: skip


def _points(points: pd.DataFrame, form: str) -> pd.DataFrame:
    """Return changes of points: degrees on a line on the screen, as figures in a file."""
    from gis.plans import point_changes

    made = point_changes.worded(the_atlas(), points, language())
    return made if form == "table" else made[list(point_changes.FILED)]


def _draw(
    designations: pd.DataFrame, path: str, title: str, plans: Sequence[Mapping[str, str]]
) -> None:
    """Write the map of the regions whose designations differ, one fill for each kind of change."""
    from layers import html
    from layers.layout.changes import change_scene

    changed = designations[designations["change"] != "kept"].copy()
    for column in ("before", "after"):  # the map tells categories alone, not whether they stand
        changed[column] = changed[column].str.replace("*", "", regex=False)
    atlas = the_atlas()
    scene = change_scene(atlas, changed, rows=plans, title=title, lang=language())
    html.save(atlas, scene, path)


def _plan(atlas: Atlas, name: str) -> tuple[str, Tables]:
    """Return the id of a plan or the name of its file, and its rows."""
    from commands.own_plans.files import is_path, plan_of
    from gis.plans import designations
    from gis.plans.difference import tables_of

    if is_path(name) and name not in {str(row["plan_id"]) for row in atlas.rows("plans")}:
        return Path(name).name, plan_of(atlas, name).tables
    identifier = designations.plan_id(atlas, name)
    return identifier, tables_of(atlas, identifier)
