"""The command monitor: the form of a plan, entries into its history, lights on its targets."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import PurePath
from typing import TYPE_CHECKING

import click

from commands.base import Command, LazyGroup, language, the_atlas
from commands.destination import OutFile, deliver
from commands.output import FORMAT, OUT, View, emit
from commands.own_plans.files import PLAN_FILE
from commands.projects.files import KEY as PROJECT_FILE
from commands.scenarios.files import scenario_over
from commands.text import aside
from gis.errors import said
from gis.words import catalogue

if TYPE_CHECKING:
    from gis.plans.actuals import Entry
    from gis.report.actuals_form import Filled

_COMMANDS = ("form", "add", "show")
monitor = LazyGroup(
    name="monitor",
    help="cli.monitor.help",
    table={name: f"commands.monitoring.monitor:{name}_" for name in _COMMANDS},
)
_PLAN = click.argument("plan", metavar="PLAN")
# Targets are no part of a scenario: it is taken, and said to change no light.
_EDITED = scenario_over(())
_DAY = click.option("--date", "day", metavar="YYYY-MM-DD", help="cli.monitor.day")


def _today() -> str:
    """Return the day of entry: the one place here that asks the clock, and --date replaces it."""
    return datetime.now(tz=UTC).astimezone().date().isoformat()


def _read(plan: str, file: str, day: str | None) -> Filled:
    from gis.report import actuals_form
    from gis.tables import files
    from gis.tables.sheet import MAX_BYTES

    content = files.read_document(file, MAX_BYTES)
    name = PurePath(file).name
    return actuals_form.read(the_atlas(), plan, content, name, day or _today())


def _warn(filled: Filled) -> None:
    if filled.broken is not None:
        aside(catalogue.text("monitor.broken", language(), row=filled.broken))
    for term in filled.unread:
        aside(str(said(term, language())))


def _project() -> str | None:
    """Return the project of the call: its plans joined the atlas, its history is read and written."""
    found: str | None = click.get_current_context().meta.get(PROJECT_FILE)
    return found


def _kept(file: str | None, plan: str) -> tuple[Entry, ...]:
    """Return the history of a plan in a project; empty without a project or a history."""
    if file is None:
        return ()
    from gis.project.file import Project
    from gis.report import monitoring as histories

    name = histories.name_of(plan)
    with Project.load(file) as opened:
        content = opened.content("setting", name)
    if content is None:
        return ()
    found = histories.from_text(content.decode("utf-8"))
    if found.broken is not None:
        said = catalogue.text("monitor.broken_project", language(), name=name, row=found.broken)
        aside(said)
    return found.entries


def _keep(file: str | None, plan: str, history: tuple[Entry, ...]) -> None:
    """Save the history of a plan in a project, where one is given."""
    if file is None:
        return
    from gis.project.file import Project
    from gis.report import monitoring as histories

    with Project.load(file) as opened:
        opened.put("setting", histories.name_of(plan), histories.to_text(history).encode("utf-8"))


@click.command("form", cls=Command, help="cli.monitor.form.help")
@_PLAN
@click.argument("out", metavar="OUT.xlsx", type=OutFile("xlsx"))
@PLAN_FILE
@click.option("--from", "before", metavar="FORM.xlsx", help="cli.monitor.from")
@_EDITED
def form_(plan: str, out: str, before: str | None) -> None:
    """Write the form of a plan."""
    from gis.plans import designations
    from gis.report import actuals_form

    plan = designations.plan_id(the_atlas(), plan)
    history: tuple[Entry, ...] = ()
    if before is not None:
        filled = actuals_form.sound(_read(plan, before, None), PurePath(before).name)
        _warn(filled)
        history = filled.history
    deliver(actuals_form.form(the_atlas(), plan, history, language()), out)


@click.command("add", cls=Command, help="cli.monitor.add.help")
@_PLAN
@click.argument("filled", metavar="FILLED.xlsx")
@click.argument("out", metavar="NEXT.xlsx", type=OutFile("xlsx"))
@PLAN_FILE
@_DAY
@_EDITED
def add_(plan: str, filled: str, out: str, day: str | None) -> None:
    """Read a filled form into its history and write the next one."""
    from gis.plans import actuals, designations
    from gis.report import actuals_form

    lang = language()
    plan = designations.plan_id(the_atlas(), plan)
    found = actuals_form.sound(_read(plan, filled, day), PurePath(filled).name)
    _warn(found)
    project = _project()
    before = actuals.added(_kept(project, plan), found.history)
    history = actuals.added(before, found.entries)
    taken = len(history) - len(before)
    _keep(project, plan, history)
    deliver(actuals_form.form(the_atlas(), plan, history, lang), out)
    same = len(found.entries) - taken
    aside(catalogue.text("cli.monitor.added", lang, count=taken, same=same))


@click.command("show", cls=Command, help="cli.monitor.show.help")
@_PLAN
@click.argument("book", metavar="[FORM.xlsx]", required=False)
@PLAN_FILE
@click.option(
    "--amber", type=click.FloatRange(0, 1, min_open=True), default=0.8, show_default=True,
    help="cli.monitor.amber",
)  # fmt: skip
@_EDITED
@FORMAT
@OUT
def show_(plan: str, book: str | None, amber: float, form: str, out: str | None) -> None:
    """Judge the targets of a plan by what was entered."""
    from gis.plans import actuals, designations, progress, targets
    from gis.report import actuals_form, monitoring

    lang = language()
    plan = designations.plan_id(the_atlas(), plan)
    entries = _kept(_project(), plan)
    broken = None
    if book is not None:
        filled = actuals_form.sound(_read(plan, book, None), PurePath(book).name)
        _warn(filled)
        known = actuals.added(entries, filled.history)
        entries, broken = actuals.added(known, filled.entries), filled.broken
    table = targets.table(the_atlas(), plan)
    rows = progress.assess(table, entries, amber=amber)
    told = monitoring.history(entries, table, lang)
    count = monitoring.counts(rows)
    rule = catalogue.text("monitor.rule", lang, amber=f"{amber:g}")
    shown = (
        monitoring.worded(rows, lang)
        if form == "table"
        else monitoring.filed(rows, lang)
        if form == "xlsx"
        else rows
    )
    below = ("reason", "locator")
    emit(
        {"monitor": shown, "entries": told}, form, out,
        notes=[catalogue.text("monitor.summary", lang, **count), rule],
        extra={"plan_id": plan, "counts": count, "rule": rule, "broken": broken},
        views={
            "monitor": View(
                monitoring.SHOWN, below=below, heads=monitoring.heads(monitoring.SHOWN, lang),
                titles=monitoring.filed_heads(lang),
            ),
            "entries": View(heads=monitoring.heads(actuals_form.HISTORY, lang)),
        },
        measures=(), resources=("targets", "plans"),
    )  # fmt: skip
