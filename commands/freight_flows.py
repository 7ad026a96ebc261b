"""Commands about flows: shift (what leaves the road) and weak (what the flows lean on)."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import click

from commands.base import Command, UsageFault, language, the_atlas
from commands.freight_options import (
    BY,
    Output,
    progress,
    records,
    spots_of,
    to_json,
    with_output,
    with_terms,
)
from commands.own.tables import located, read_rows
from commands.own_plans.files import PLAN_FILE
from commands.scenarios.files import rests_on
from commands.text import aside, one_line, table
from gis.errors import said
from gis.freight import question
from gis.freight.costs import Terms
from gis.scenarios import bearing
from gis.words import catalogue
from gis.words.amounts import significant

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import pandas as pd

    from gis.freight.flows import Flows
    from gis.freight.graph.network import Network
    from gis.freight.resilience import Loss


@dataclass(frozen=True)
class Wanted:
    """Which flows a call asks for: a table, or all pairs of places or of an industry's regions."""

    names: tuple[str, ...]
    file: str | None
    industry: str | None
    plan: str | None
    tonnes: float
    where: Mapping[str, str | None] = field(default_factory=dict)

    def flows(self) -> Flows:
        """Return the flows.

        Raises
        ------
        SettingError
            If the tonnes of a pair are not above zero.
        """
        from gis.freight import flows
        from gis.freight.costs import require_tonnes
        from gis.freight.whereabouts import told_apart

        require_tonnes(self.tonnes)
        if self.file is not None:
            found = flows.from_table(the_atlas(), read_rows(self.file, self.where))
            for remark in found.remarks:
                aside(one_line(str(said(remark, language()))))
            return found
        spots = spots_of(self.names, None, None)
        if self.industry is not None:
            from gis.freight.whereabouts import locate
            from gis.plans import designations

            named = designations.select(the_atlas(), plan=self.plan, industry=self.industry)
            codes = sorted(set(named["region_code"].dropna()) - {"100000"})
            known = {(spot.lon, spot.lat) for spot in spots}
            regions = [locate(the_atlas(), code) for code in codes if not code.endswith("0000")]
            spots += [spot for spot in regions if (spot.lon, spot.lat) not in known]
        return flows.all_pairs(told_apart(the_atlas(), spots), self.tonnes)


def _flow_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that choose flows, and hand them on as ``wanted``."""

    @functools.wraps(command)
    def run(
        *,
        names: tuple[str, ...],
        flow_file: str | None,
        industry: str | None,
        plan: str | None,
        tonnes: float,
        **rest: Any,
    ) -> None:
        where = {option: rest.pop(option) for option in ("sheet", "header_row")}
        command(wanted=Wanted(names, flow_file, industry, plan, tonnes, where), **rest)

    options: tuple[Callable[..., Any], ...] = (
        click.option(
            "--tonnes", type=float, default=1.0, show_default=True, help="cli.flows.tonnes"
        ),
        click.option("--plan", help="cli.option.plan"),
        PLAN_FILE,
        click.option("--industry", help="cli.flows.industry"),
        click.option("--flows", "flow_file", metavar="FILE", help="cli.flows.file"),
        click.argument("names", metavar="[PLACE]...", nargs=-1),
    )
    made: Callable[..., Any] = run
    for option in options:
        made = option(made)
    return located(made)


def _reads(options: dict[str, Any]) -> tuple[str, ...]:
    """Return what a scenario could change of the answer: flows between designated regions follow these too."""
    return bearing.FREIGHT if options["industry"] is None else (*bearing.FREIGHT, *bearing.LAYOUT)


@click.command(cls=Command, help="cli.shift.help")
@rests_on(_reads)
@_flow_options
@click.option("--parameter", metavar="KEY", help="cli.shift.parameter")
@click.option("--values", metavar="A,B,...", help="cli.shift.values")
@click.option("--new-terminal", metavar="NAME", help="cli.shift.new_terminal")
@with_terms
@with_output("csv", "json", "xlsx")
def shift(
    *,
    wanted: Wanted,
    parameter: str | None,
    values: str | None,
    new_terminal: str | None,
    output: Output,
    terms: Terms,
) -> None:
    """Show what moves from road to rail and water as one parameter changes."""
    from gis.freight import shift as measure
    from gis.freight.graph import network, own_links

    numbers = _numbers(values)
    if (parameter is None) != (not numbers):
        raise UsageFault("cli.shift.both")
    moving = wanted.flows()
    net = network.load(the_atlas())
    if new_terminal is not None:
        mode, _, name = new_terminal.partition(":")
        if mode not in ("rail", "water") or not name:
            raise UsageFault("cli.shift.terminal_form", found=new_terminal)
        net = own_links.with_terminal(net, name, mode)
    with progress() as told:
        rows = measure.shift(net, moving, terms, parameter=parameter, values=numbers, progress=told)
    if wanted.file is None:
        aside(catalogue.text("cli.shift.tonnes", language(), tonnes=wanted.tonnes))
    from layers.freight import asked

    lang = language()
    changed = [] if parameter is None else [asked.varied(parameter, lang)]
    if new_terminal is not None:
        changed.append(("logistics.asked_terminal", new_terminal))
    # What leaves the road goes by the least cost, whatever else is saved.
    sheet = asked.of_flows(moving, "cost", terms.choice, lang, changed)
    plain = question.of_flows(
        the_atlas(),
        moving,
        "cost",
        terms,
        varied=parameter,
        values=numbers,
        new_terminal=new_terminal,
    )
    output.rows(rows.round(2), ("modal_shift",), terms.factors, sheet, asked=plain)


def _numbers(text: str | None) -> list[float]:
    if text is None:
        return []
    from gis.tables import cells

    parts = [part for part in text.replace("，", ",").split(",") if part.strip()]
    found = [cells.number(part) for part in parts]
    if any(cell.fault or cell.unit for cell in found):
        raise UsageFault("cli.not_number", name="--values", found=text)
    return [cell.value for cell in found]


@click.command(cls=Command, help="cli.weak.help")
@rests_on(_reads)
@_flow_options
@click.option("--close", "closed", multiple=True, metavar="KIND:NAME", help="cli.weak.close")
@click.option("--top", type=int, default=20, show_default=True, help="cli.weak.top")
@BY
@with_terms
@with_output("text", "json", "csv", "xlsx", "geojson")
def weak(
    *,
    wanted: Wanted,
    closed: tuple[str, ...],
    top: int,
    by: str,
    output: Output,
    terms: Terms,
) -> None:
    """Show what the flows lean on, or what a closure costs."""
    from gis.freight import resilience
    from gis.freight.graph import network

    if top < 1:
        raise UsageFault("cli.weak.top_positive", found=top)
    net = network.load(the_atlas())
    moving = wanted.flows()
    lang = language()
    if output.form not in ("text", "json"):
        output.give(_file(net, moving, (terms, by), closed, output.form))
        return
    if closed:
        edges = resilience.closure(net, closed)
        with progress() as told:
            lost = resilience.loss(net, moving, edges, terms, by=by, progress=told)
        content = {
            "closed": list(closed),
            "by": by,
            "extra_total": round(lost.extra_total, 2),
            "tonnes_cut_off": round(lost.tonnes_cut_off, 2),
            "regions": records(lost.regions.round(3)),
            "cut_off": records(lost.cut_off),
            "unreachable_before": records(lost.unreachable),
        }
        _say_more([lost.regions] if output.form == "text" else [], top)
    else:
        with progress() as told:
            used = resilience.betweenness(net, moving, terms, by=by, progress=told)
        content = {
            name: records(getattr(used, name).head(top).round(4))
            for name in ("edges", "terminals", "lines")
        }
        _say_more([used.edges, used.terminals, used.lines], top)
        parts: list[tuple[str, pd.DataFrame, tuple[str, ...]]] = [
            ("weak.lines", used.lines, ("mode", "name", "tonnes", "share")),
            ("weak.terminals", used.terminals, ("mode", "name", "tonnes", "share")),
            ("weak.edges", used.edges, ("edge", "mode", "name", "tail", "head", "tonnes", "share")),
        ]
    if output.form == "json":
        plain = question.of_flows(the_atlas(), moving, by, terms, closed=list(closed))
        output.give(to_json({"asked": plain, **content}))
        return
    if closed:
        output.give(_loss_text(lost, by, top))
        return
    if used.edges.empty:
        output.give(catalogue.text("weak.nothing", lang))
        return
    blocks = [
        catalogue.text(title, lang)
        + "\n"
        + table(
            [catalogue.text(f"weak.column.{column}", lang) for column in columns],
            [_row(row) for row in frame.head(top)[list(columns)].round(3).to_dict("records")],
        )
        for title, frame, columns in parts
    ]
    output.give("\n\n".join(blocks))


def _file(
    net: Network, moving: Flows, asked: tuple[Terms, str], closed: tuple[str, ...], form: str
) -> bytes:
    """Return the file of what flows lean on, and of what a closure costs them."""
    from gis.freight import resilience
    from layers.export import freight_forms
    from layers.freight.scenes import Backdrop

    terms, by = asked
    with progress() as told:
        used = resilience.betweenness(net, moving, terms, by=by, progress=told)
    lost = None
    if closed:
        edges = resilience.closure(net, closed)
        with progress() as told:
            lost = resilience.loss(net, moving, edges, terms, by=by, progress=told)
    backdrop = Backdrop(net, terms.factors, lang=language())
    if lost is not None:
        _say_left(lost, form)
    wanted = freight_forms.AskedFlows(moving, by, terms.choice, closed)
    return freight_forms.weak_bytes(backdrop, used, lost, form, wanted)


def _say_more(frames: list[pd.DataFrame], top: int) -> None:
    """Say that rows beyond the first are not shown, where there are any."""
    if any(len(frame) > top for frame in frames):
        aside(catalogue.text("weak.more", language(), count=top))


def _say_left(lost: Loss, form: str) -> None:
    """Say what of a closure a file does not hold: GeoJSON all of it, CSV the pairs."""
    lang = language()
    if form == "geojson":
        aside(catalogue.text("weak.loads_only", lang))
    if form != "csv":
        return
    parts = {"loss_pairs": lost.cut_off, "loss_unreachable": lost.unreachable}
    left = [
        catalogue.text(f"logistics.{name}", lang) for name, pairs in parts.items() if len(pairs)
    ]
    if left:
        aside(
            catalogue.text(
                "cli.csv.left", lang, left=catalogue.text("map.separator", lang).join(left)
            )
        )


def _loss_text(lost: Loss, by: str, top: int) -> str:
    """Return what each origin loses with units and a total, and what was cut off before."""
    lang = language()
    from gis.regions import english
    from layers.freight import flow_tables

    if lost.extra_total == 0 and lost.tonnes_cut_off == 0:
        lines = [catalogue.text("logistics.loss_none", lang)]
    else:
        told = english.table(the_atlas(), flow_tables.loss_table(lost, by, lang), lang)
        total = (
            catalogue.text("weak.total", lang),
            round(lost.extra_total, 2),
            "",
            round(lost.tonnes_cut_off, 2),
        )
        rows = [
            [_written(cell) for cell in row]
            for row in (*told.head(top).itertuples(index=False, name=None), total)
        ]
        lines = [catalogue.text("weak.extra", lang), table(list(told.columns), rows)]
    if said := flow_tables.unreachable_line(lost, lang):
        lines.append(said)
    return "\n".join(lines)


def _row(row: dict[str, Any]) -> list[object]:
    """Return the cells of a row, with the mode in words and whole numbers as such."""
    lang = language()
    return [
        catalogue.name("mode", v, lang) if name == "mode" else _written(v)
        for name, v in row.items()
    ]


def _written(value: object) -> object:
    """Return a number with its thousands apart and no point behind a whole one; anything else as it is."""
    return significant(value, 12) if isinstance(value, float) and not math.isnan(value) else value
