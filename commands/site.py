"""The command site: where new sites of an industry should stand."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import click

from commands.base import Command, UsageFault, language, the_atlas
from commands.destination import deliver
from commands.freight_options import to_json, with_terms
from commands.output import INSIDE, OUT, View, choice, emit
from commands.own.tables import choices, described, own_numbers
from commands.own_plans.files import PLAN_FILE
from commands.text import aside
from gis.freight.question import allowed
from gis.words import catalogue

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from gis.freight.costs import Terms
    from gis.report.siting.answers import Report

FORMATS = ("table", "csv", "json", "xlsx", "geojson")
_LEVELS = click.Choice(("prefecture", "county"))
_MODELS = ("pmedian", "pcenter", "mclp", "lscp")
# co2e is the word of the other commands of freight; planners write co2.
_CRITERION = {"cost": "cost", "time": "time", "co2e": "co2e", "co2": "co2e"}
_OPTIONS: tuple[Callable[..., Any], ...] = (
    click.option("--industry", required=True, help="cli.site.industry"),
    INSIDE,
    click.option("--count", type=click.IntRange(min=0), default=1, show_default=True, help="cli.site.count"),
    choice("--model", among=_MODELS, help_key="cli.site.model"),
    click.option("--fixed", metavar="plan|plants|FILE", multiple=True, help="cli.site.fixed"),
    click.option("--exclude", metavar="REGION|FILE", multiple=True, help="cli.site.exclude"),
    click.option("--weights", metavar="NAME|FILE", default="population", show_default=True, help="cli.site.weights"),
    choice("--by", among=tuple(_CRITERION), help_key="cli.freight.by"),
    click.option("--limit", type=float, help="cli.site.limit"),
    click.option("--level", type=click.Choice(("prefecture", "county", "zone")), default="prefecture", show_default=True, help="cli.site.level"),
    click.option("--demand", type=_LEVELS, default="county", show_default=True, help="cli.site.demand"),
    click.option("--candidates", metavar="FILE", help="cli.site.candidates"),
    click.option("--answers", type=click.IntRange(1, 50), default=5, show_default=True, help="cli.site.answers"),
    click.option("--differ", type=click.IntRange(min=1), help="cli.site.differ"),
    click.option("--pareto", is_flag=True, help="cli.site.pareto"),
    click.option("--seconds", type=click.FloatRange(min=0, min_open=True), default=60.0, show_default=True, help="cli.site.seconds"),
    click.option("--gap", type=click.FloatRange(0, 1), default=0.0, show_default=True, help="cli.site.gap"),
)  # fmt: skip


def _with_options(command: Callable[..., None]) -> Callable[..., None]:
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@click.command(cls=Command, help="cli.site.help")
@_with_options
@click.option("--column", metavar="NAME", help="cli.match.column")
@described
@PLAN_FILE
@with_terms
@choice("--format", "form", among=FORMATS, help_key="cli.option.format")
@OUT
def site(*, form: str, out: str | None, terms: Terms, **options: Any) -> None:
    """Choose new sites for an industry."""
    from gis.report.siting import answers as words
    from gis.report.siting import features
    from gis.report.siting.study import front, front_note, remarks, stability

    lang = language()
    report = _answered(options, terms)
    if form in ("table", "xlsx"):
        report = words.called(the_atlas(), report, lang)
    more = [*remarks(report, lang), *front_note(report, lang), *stability(report, lang)]
    if form == "geojson":
        deliver(to_json(features.geojson(the_atlas(), report, lang, more)), out)
        return
    answers, sites = words.answers(report, lang), words.sites(report, lang)
    heads = words.heads(report, lang)
    if form == "table":
        sites = words.worded(sites[sites["answer"] == 1].drop(columns="answer"), lang)
        # Weights of one's own may be shares.
        sites = sites.round(
            {"mean_cost": 1} if report.has_own_weight else {"weight": 0, "mean_cost": 1}
        )
        answers["tied"] = ["=" if tied else "" for tied in answers["tied"]]
    shown = ("site", "role", "clients", "weight", "mean_cost", "reason")
    sheets = {"site_answers": answers, "site_sites": sites}
    if report.front:
        sheets["site_front"] = front(report, lang).round(4)
    if form in ("json", "xlsx", "csv"):
        sheets["site_clients"] = words.clients(report)
    if form == "xlsx":
        from layers.freight.asked import of_siting

        sheets = {key: words.worded(rows, lang) for key, rows in sheets.items()}
        sheets["site_asked"] = of_siting(the_atlas(), report, lang)
    emit(
        sheets, form, out,
        notes=[*words.notes(report, lang), *more],
        extra={
            "model": report.model, "unit": report.unit, "asked": _asked(report),
            "unserved": list(report.prepared.unserved),
            "unweighted": list(report.prepared.unweighted),
            "weightless": list(report.prepared.weightless),
            "unreachable_pairs": report.prepared.unreachable_pairs, "remarks": more,
            "ties": features.ties(report),
        },
        views={
            "site_answers": View(heads=heads),
            "site_sites": View(shown, below=("reason",), heads=heads, is_listed=True),
            "site_front": View(heads=heads),
            "site_clients": View(heads=heads),
        },
        resources=words.resources(report),
    )  # fmt: skip


def _asked(report: Report) -> dict[str, Any]:
    """Return what was asked as plain values: an answer without its question is none."""
    asked, way = report.asked, report.way
    return {
        "industry": asked.industry, "within": asked.within, "count": asked.count,
        "by": way.by, "limit": way.limit, "differ": way.differ,
        "level": asked.level, "demand": asked.demand_level,
        "weights": report.own_weight or report.weight.removeprefix("site.weight."),
        "stands": asked.stands, "fixed": list(asked.fixed), "exclude": list(asked.exclude),
        "barred_polygons": len(asked.barred), "candidates": list(asked.candidates),
        "allowed": allowed(report.choice), "own_factors": report.own_factors,
    }  # fmt: skip


def _answered(options: dict[str, Any], terms: Terms) -> Report:
    from gis.report.siting.study import Way, Weights, study
    from gis.siting.question import Asked

    if options["model"] in ("mclp", "lscp") and options["limit"] is None:
        raise UsageFault("error.site_limit", model=options["model"])
    if (
        options["count"]
        and (options["differ"] or 0) > options["count"]
        and options["model"] != "lscp"
    ):
        raise UsageFault("cli.site.differ_more", found=options["differ"], count=options["count"])
    if options["pareto"] and (options["model"], options["by"]) != ("pmedian", "cost"):
        raise UsageFault("cli.site.pareto_of")
    files, stands = _fixed(options["fixed"])
    regions, barred = _exclusions(options["exclude"])
    candidates = _lines(options["candidates"]) if options["candidates"] else ()
    asked = Asked(
        options["industry"], options["within"], options["count"], options["level"],
        options["demand"], files, stands, regions, candidates, barred,
    )  # fmt: skip
    way = Way(
        options["model"], options["limit"], _CRITERION[options["by"]], options["answers"],
        options["differ"] or 0, options["seconds"], options["gap"], options["pareto"],
    )  # fmt: skip
    return study(the_atlas(), asked, way, Weights(*_weights(options)), terms)


def _exclusions(said: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return names of regions, and the polygons of files, in which nothing new may stand."""
    regions, barred = [], []
    for one in said:
        if PurePath(one).suffix.lower() not in (
            ".geojson",
            ".json",
            ".kml",
            ".kmz",
            ".gpkg",
            ".zip",
        ):
            regions.append(one)
            continue
        barred += _polygons(one)
    return tuple(regions), tuple(barred)


def _polygons(path: str) -> list[str]:
    """Return the polygons of a file as WKT, and say what else it holds."""
    from gis.enterprises.counties.engines import is_inside
    from gis.errors import SettingError, said
    from gis.project import spatial
    from gis.tables import files

    name = PurePath(path).name
    found = spatial.read(files.read_document(path, 2**27), name)
    found = spatial.in_wgs84(found, None, is_inside(the_atlas()))
    if not found.outlines:
        raise SettingError("error.site_no_polygon", file=name)
    if rest := spatial.beside_polygons(found):
        told = said(spatial.kinds(rest), language())
        aside(catalogue.text("site.not_barred", language(), file=name, what=told))
    for remark in found.remarks:
        aside(f"{name}: {said(remark, language())}")
    return [outline.wkt for outline in found.outlines]


def _fixed(said: tuple[str, ...]) -> tuple[tuple[str, ...], str | None]:
    """Return the places that files name, and which of the atlas's own stand."""
    words = [word for word in said if word in ("plan", "plants")]
    if len(set(words)) > 1:
        raise UsageFault(
            "cli.bad_choice", name="--fixed", found="plan, plants", choices="plan | plants"
        )
    places = tuple(line for path in said if path not in words for line in _lines(path))
    return places, words[0] if words else None


def _lines(path: str) -> tuple[str, ...]:
    """Return the places that a file lists, one a line; refuse the first that is none, by its line."""
    from gis.errors import AtlasError, InputTableError
    from gis.freight import whereabouts
    from gis.tables import files

    found = []
    for number, line in enumerate(files.read_text(path).splitlines(), 1):
        if not line.strip() or line.strip().startswith("#"):
            continue
        try:
            whereabouts.locate(the_atlas(), line.strip())
        except AtlasError as fault:
            why = fault.message(language())
            raise InputTableError(
                "error.site_line", file=PurePath(path).name, row=number, reason=why
            ) from None
        found.append(line.strip())
    return tuple(found)


def _weights(options: dict[str, Any]) -> tuple[pd.Series, str]:
    """Return the weights by adcode and the message key of what they count."""
    from gis.siting.question import WEIGHTS, weights_of

    said = options["weights"]
    if said in WEIGHTS:
        return weights_of(the_atlas(), said), f"site.weight.{said}"
    if not PurePath(said).suffix:
        from gis.errors import SettingError

        raise SettingError("error.site_weights", found=said, known=(*WEIGHTS, "FILE"))
    from gis.errors import InputTableError, SettingError
    from gis.industries.own_table import Wanted

    # Weights are shares of a whole: one below 0 is a fault of its row.
    wanted = Wanted(level=options["demand"], within=options["within"], shares=True)
    try:
        own = own_numbers(
            said,
            choices(options, region=options["column"]),
            wanted,
            skip_faults=options["skip_faults"],
        )
    except InputTableError as fault:
        if fault.key != "error.own_level":
            raise
        # The level of a weight is that of the demand.
        raise InputTableError(
            fault.key, **{**fault.values, "option": "--demand", "levels": _LEVELS.choices}
        ) from None
    if len(own.columns) != 1:
        raise SettingError(
            "error.site_one_column",
            file=PurePath(said).name,
            count=len(own.columns),
            columns=[str(column) for column in own.columns],
        )
    return own.table[own.columns[0]], "site.weight.own"
