"""The command scenario: apply one, compare two, merge two."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

import click

from commands.base import Command, LazyGroup, UsageFault, language, the_atlas
from commands.destination import OutFile, deliver
from commands.output import FORMAT, OUT, View, choice, emit
from commands.own_plans.files import PLAN_FILE, found_or_joined, is_path
from commands.projects.files import PROJECT
from commands.scenarios.files import applied, edited, read
from commands.text import aside
from gis.words import catalogue

if TYPE_CHECKING:
    import pandas as pd

    from gis.scenarios.comparison import Compared, Side
    from gis.scenarios.difference import Difference
    from gis.scenarios.merging import Merged
    from gis.scenarios.scenario import Scenario

# Files that hold all sides, and pictures of what the last of them changes against the first.
WHOLE, PICTURES = ("html", "pptx", "xlsx"), ("png", "svg", "pdf")

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
    from gis.scenarios import wording
    from gis.scenarios.difference import difference

    before = the_atlas()
    after = applied(before, read(file), file, language())
    words = wording.sentences(before, after, "", language())
    _show(difference(before, after), (before.key, after.key), (form, out), words=words)


@click.command("diff", cls=Command, help="cli.scenario.diff.help")
@click.argument("files", metavar="A [B …]", nargs=-1, required=True)
@click.option("--as-is", is_flag=True, help="cli.scenario.as_is")
@click.option("--plan", metavar="PLAN", help="cli.scenario.diff_plan")
@PLAN_FILE
@PROJECT
@choice(
    "--format",
    "form",
    among=("table", "csv", "json", *WHOLE, *PICTURES),
    help_key="cli.option.format",
)
@OUT
def diff_(
    files: tuple[str, ...], form: str, out: str | None, *, plan: str | None, as_is: bool
) -> None:
    """Compare scenarios with the first of them, or with the atlas as it is."""
    from gis.scenarios.comparison import MOST, compare

    sides, scenarios = _sides(files, as_is=as_is or len(files) == 1)
    if len(sides) > MOST:
        raise UsageFault("cli.scenario.most", found=len(sides), most=MOST)
    found = compare(sides)
    if form not in (*WHOLE, *PICTURES):
        _show_sides(found, form, out)
        return
    from gis.plans import designations
    from layers.comparison import Shown, plan_of, to_bytes

    if form in PICTURES and len(sides) > 2:
        said = catalogue.text(
            "cli.scenario.one_picture", language(), title=sides[-1].title, first=sides[0].title
        )
        aside(said)

    chosen = plan_of(found) if plan is None else designations.plan_id(the_atlas(), plan)
    used = {
        side.title: one for side, one in zip(found.sides, scenarios, strict=True) if one is not None
    }
    deliver(to_bytes(Shown(found, chosen, used, language()), form), out)


def _sides(files: tuple[str, ...], *, as_is: bool) -> tuple[list[Side], list[Scenario | None]]:
    """Return the atlas of each scenario under its title, the atlas as it is in front on request."""
    from gis.scenarios.comparison import Side

    lang = language()
    sides = [Side(catalogue.text("whatif.as_is", lang), the_atlas())] if as_is else []
    scenarios: list[Scenario | None] = [None] * len(sides)
    read_ones = [read(path) for path in files]
    titles = [one.title for one in read_ones]
    for path, one in zip(files, read_ones, strict=True):
        # Two drafts of one title are told apart by their files.
        title = one.title if titles.count(one.title) == 1 else catalogue.text(
            "map.qualified", lang, what=one.title, more=PurePath(path).name
        )  # fmt: skip
        sides.append(Side(title, edited(the_atlas(), (path,), lang)))
        scenarios.append(one)
    return sides, scenarios


def _show_sides(found: Compared, form: str, out: str | None) -> None:
    """Show every further side against the first one; of several each row says whose it is."""
    import pandas as pd

    from gis.report import scenarios as report
    from gis.scenarios import wording
    from gis.scenarios.difference import Difference

    first, *others = found.sides
    words = [
        said for side in others
        for said in wording.sentences(first.atlas, side.atlas, side.title if len(others) > 1 else "", language())
    ]  # fmt: skip
    parts = found.against_first()
    told = report.notes(found, language(), rounded=form == "table")
    if len(parts) == 1:
        _show(parts[0], (first.atlas.key, others[0].atlas.key), (form, out), words=words, told=told)
        return

    def joined(frames: list[pd.DataFrame]) -> pd.DataFrame:
        said = [rows.assign(side=side.title) for side, rows in zip(others, frames, strict=True)]
        whole = pd.concat(said, ignore_index=True)
        return whole[["side", *(column for column in whole if column != "side")]]

    rows: dict[str, int] = {}
    for table, count in (item for one in parts for item in one.rows.items()):
        rows[table] = rows.get(table, 0) + count
    whole = Difference(
        joined([one.designations for one in parts]), joined([one.figures for one in parts]), rows
    )
    _show(whole, tuple(side.atlas.key for side in found.sides), (form, out), words=words, told=told)


def _show(
    found: Difference,
    keys: tuple[str, ...],
    where: tuple[str, str | None],
    *,
    words: list[str],
    told: list[str] | None = None,
) -> None:
    """Show what differs; with its figures where something is ``told`` of them."""
    import pandas as pd

    lang, (form, out) = language(), where
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
    sheets = {"scenario_designations": shown if form in ("table", "xlsx") else rows}
    if told is not None:
        sheets["scenario_figures"] = _figures_said(found) if form == "table" else found.figures
    if form != "table":
        # On a screen the sentences say it.
        sheets["scenario_rows"] = counted
    heads = {
        name: catalogue.text(f"scenario.column.{name}", lang)
        for name in (
            "change", "plan_id", "industry", "place", "before", "after", "figure", "difference",
            "table", "rows",
        )
    } | {"side": catalogue.text("whatif.side", lang)}  # fmt: skip
    notes = list(words) if found.rows else [catalogue.text("cli.scenario.nothing", lang)]
    notes += told or []
    later = catalogue.text("map.separator", lang).join(keys[1:])
    notes.append(catalogue.text("cli.scenario.key", lang, before=keys[0], after=later))
    emit(
        sheets, form, out, notes=notes, extra={"atlas": list(keys), "words": words},
        views={
            "scenario_designations": View(
                ("side", "change", "plan_id", "industry", "place", "before", "after"), heads=heads
            ),
            "scenario_figures": View(heads=heads, is_listed=True),
            "scenario_rows": View(heads=heads, is_listed=True),
        },
        resources=("designations", "plans"),
    )  # fmt: skip


def _figures_said(found: Difference) -> pd.DataFrame:
    """Return figures in words, with the digits that page and slides give them."""
    from gis.report.scenarios import figure, signed

    rows, lang = found.figures, language()
    codes = [str(code) for code in rows["figure"]]
    said = {
        column: [say(code, value) for code, value in zip(codes, rows[column], strict=True)]
        for column, say in (("before", figure), ("after", figure), ("difference", signed))
    }
    named = [catalogue.name("scenario.figure", code, lang) for code in codes]
    return rows.assign(figure=named, **said)


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
    from gis.report.toml import to_toml
    from gis.scenarios.from_plans import from_plans

    lang = language()
    atlas, one = found_or_joined(the_atlas(), before)
    atlas, two = found_or_joined(atlas, after)
    title = catalogue.text("scenario.from_plans", lang, a=one, b=two)
    found = from_plans(atlas, one, two, title)
    if found.left_out:
        listed = catalogue.text("map.separator", lang).join(found.left_out)
        aside(catalogue.text("scenario.plans_left", lang, count=len(found.left_out), found=listed))
    if found.status_lost:
        listed = catalogue.text("map.separator", lang).join(found.status_lost)
        aside(
            catalogue.text(
                "scenario.plans_status", lang, count=len(found.status_lost), found=listed
            )
        )
    if is_path(before):
        # The scenario names the plan, which no later call knows by itself.
        aside(catalogue.text("scenario.plans_file", lang, file=before, plan=one))
    if found.brought:
        listed = catalogue.text("map.separator", lang).join(found.brought)
        aside(
            catalogue.text(
                "scenario.plans_industries", lang, count=len(found.brought), plan=two, found=listed
            )
        )
    deliver(to_toml(found.scenario.content(), title), out)


def _say(found: Merged, lang: str) -> None:
    """Name on the stream of messages what one side's edits gave way to."""
    from gis.scenarios.wording import edit_said

    for a, b in found.contradictions:
        pair = catalogue.text(
            "scenario.pair",
            lang,
            one=edit_said(the_atlas(), a, lang),
            two=edit_said(the_atlas(), b, lang),
        )
        aside(pair)
