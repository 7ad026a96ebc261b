"""The command scenario: apply one, compare two, merge two."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

import click

from commands.base import Command, LazyGroup, language, the_atlas
from commands.destination import OutFile, deliver
from commands.output import FORMAT, OUT, View, emit
from commands.own_plans.files import PLAN_FILE
from commands.projects.files import PROJECT
from commands.scenarios.files import edited, read
from gis.words import catalogue

if TYPE_CHECKING:
    from gis.scenarios.difference import Difference
    from gis.scenarios.merging import Merged

scenario = LazyGroup(
    name="scenario",
    help="cli.scenario.help",
    table={
        **{name: f"commands.scenarios.scenario:{name}_" for name in ("apply", "diff", "merge")},
        "from-plans": "commands.scenarios.scenario:from_plans_",
    },
)


@click.command("apply", cls=Command, help="cli.scenario.apply.help")
@click.argument("file", metavar="FILE")
@PLAN_FILE
@PROJECT
@FORMAT
@OUT
def apply_(file: str, form: str, out: str | None) -> None:
    """Apply a scenario and list what changes."""
    from gis.scenarios.difference import difference
    from gis.scenarios.effects import apply

    before = the_atlas()
    after = apply(before, read(file))
    _show(difference(before, after), (before.key, after.key), form, out, figures=False)


@click.command("diff", cls=Command, help="cli.scenario.diff.help")
@click.argument("before", metavar="A")
@click.argument("after", metavar="[B]", required=False)
@PLAN_FILE
@PROJECT
@FORMAT
@OUT
def diff_(before: str, after: str | None, form: str, out: str | None) -> None:
    """Compare two scenarios, or one with the atlas as it is."""
    from gis.scenarios.difference import difference
    from gis.scenarios.freight import with_freight

    lang = language()
    files = ((), (before,)) if after is None else ((before,), (after,))
    one, two = (edited(the_atlas(), paths, lang) for paths in files)
    found = with_freight(difference(one, two), one, two)
    _show(found, (one.key, two.key), form, out, figures=True)


def _show(
    found: Difference, keys: tuple[str, str], form: str, out: str | None, *, figures: bool
) -> None:
    import pandas as pd

    lang = language()
    rows = found.designations
    from gis.plans.designations import industry_said

    atlas = the_atlas()
    shown = rows.assign(
        industry=[
            industry_said(atlas, said, code, lang)
            for said, code in zip(rows["industry"], rows["industry_id"], strict=True)
        ],
        change=[catalogue.name("scenario.change", value, lang) for value in rows["change"]],
        before=[_categories(value, lang) for value in rows["before"]],
        after=[_categories(value, lang) for value in rows["after"]],
    )
    counted = pd.DataFrame({"table": list(found.rows), "rows": list(found.rows.values())})
    sheets = {"scenario_designations": shown if form == "table" else rows}
    if figures:
        named = [catalogue.name("scenario.figure", f, lang) for f in found.figures["figure"]]
        sheets["scenario_figures"] = (
            found.figures.assign(figure=named) if form in ("table", "xlsx") else found.figures
        )
    sheets["scenario_rows"] = counted
    heads = {
        name: catalogue.text(f"scenario.column.{name}", lang)
        for name in (
            "change", "plan_id", "industry", "place", "before", "after", "figure", "difference",
            "table", "rows",
        )
    }  # fmt: skip
    notes = [] if found.rows else [catalogue.text("cli.scenario.nothing", lang)]
    notes.append(catalogue.text("cli.scenario.key", lang, before=keys[0], after=keys[1]))
    emit(
        sheets, form, out, notes=notes, extra={"atlas": list(keys)},
        views={
            "scenario_designations": View(
                ("change", "plan_id", "industry", "place", "before", "after"), heads=heads
            ),
            "scenario_figures": View(heads=heads),
            "scenario_rows": View(heads=heads),
        },
    )  # fmt: skip


def _categories(said: str, lang: str) -> str:
    names = [catalogue.name("category", code, lang) for code in said.split("|") if code]
    return catalogue.text("map.separator", lang).join(names)


@click.command("merge", cls=Command, help="cli.scenario.merge.help")
@click.argument("one", metavar="A")
@click.argument("two", metavar="B")
@PLAN_FILE
@PROJECT
@click.option("--prefer", type=click.Choice(("a", "b")), help="cli.scenario.prefer")
@click.option("--out", metavar="FILE", type=OutFile("toml"), help="cli.scenario.merge_out")
def merge_(one: str, two: str, prefer: str | None, out: str | None) -> None:
    """Merge two scenarios; contradictions stop it unless a side is chosen."""
    from gis.errors import SettingError, Term
    from gis.report.toml import to_toml
    from gis.scenarios.merging import merge

    lang = language()
    side = None if prefer is None else "ab".index(prefer)
    found = merge(the_atlas(), read(one), read(two), prefer=side)
    if found.contradictions and prefer is None:
        pairs = [Term("scenario.pair", one=a.term(), two=b.term()) for a, b in found.contradictions]
        raise SettingError("error.scenario_contradictions", count=len(pairs), found=pairs)
    _say(found, lang)
    head = catalogue.text(
        "cli.scenario.merged_head", lang, a=PurePath(one).name, b=PurePath(two).name
    )
    deliver(to_toml(found.scenario.content(), head), out)


@click.command("from-plans", cls=Command, help="cli.scenario.plans.help")
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@PLAN_FILE
@PROJECT
@click.option("--out", metavar="FILE", type=OutFile("toml"), help="cli.scenario.merge_out")
def from_plans_(before: str, after: str, out: str | None) -> None:
    """Make a scenario of what plan B changes against plan A."""
    from gis.plans import designations
    from gis.report.toml import to_toml
    from gis.scenarios.from_plans import from_plans

    lang, atlas = language(), the_atlas()
    one, two = (designations.plan_id(atlas, said) for said in (before, after))
    title = catalogue.text("scenario.from_plans", lang, a=one, b=two)
    found = from_plans(atlas, one, two, title)
    if found.left_out:
        listed = catalogue.text("map.separator", lang).join(found.left_out)
        click.echo(catalogue.text("scenario.plans_left", lang, count=len(found.left_out), found=listed), err=True)
    deliver(to_toml(found.scenario.content(), title), out)


def _say(found: Merged, lang: str) -> None:
    """Name on the stream of messages what one side's edits gave way to."""
    for a, b in found.contradictions:
        pair = catalogue.text(
            "scenario.pair", lang,
            one=catalogue.text(a.term(), lang, **a.term().values),
            two=catalogue.text(b.term(), lang, **b.term().values),
        )  # fmt: skip
        click.echo(pair, err=True)
