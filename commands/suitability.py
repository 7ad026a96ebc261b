"""The commands suitability and areas: where an industry suits, and which regions belong together."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import click

from commands.base import Command, UsageFault, language, the_atlas
from commands.freight_options import with_terms
from commands.output import FORMAT, INSIDE, OUT, View, emit
from commands.own_plans.files import PLAN_FILE
from commands.scenarios.files import SCENARIO

if TYPE_CHECKING:
    from gis.freight.costs import Terms


@click.command(cls=Command, help="cli.suitability.help")
@click.option("--industry", required=True, help="cli.site.industry")
@INSIDE
@click.option(
    "--weight", "weights", metavar="CRITERION=N", multiple=True, help="cli.suitability.weight"
)
@click.option("--ahp", metavar="FILE", help="cli.suitability.ahp")
@click.option(
    "--top", type=click.IntRange(min=0), default=20, show_default=True, help="cli.suitability.top"
)
@SCENARIO
@FORMAT
@OUT
def suitability(
    *, industry: str, within: str | None, form: str, out: str | None, **options: Any
) -> None:
    """Score every county for an industry."""
    from gis.plans.designations import industry_id
    from gis.report.siting import suitability as words
    from gis.siting.suitability import suitability as study

    lang = language()
    ratio: float | None = None
    weights = _weights(options["weights"]) or None
    if options["ahp"]:
        if weights:
            raise UsageFault(
                "cli.bad_choice", name="--ahp", found="--weight", choices="--ahp | --weight"
            )
        judged = words.judged(_text(options["ahp"]), PurePath(options["ahp"]).name)
        weights, ratio = dict(judged.weights), judged.ratio
    found = study(the_atlas(), industry, within, weights)
    frame = words.counties(the_atlas(), found)
    shown = frame.head(options["top"]) if options["top"] and form == "table" else frame
    heads = words.heads(frame, lang)
    sheets = {
        "suitability_counties": shown.round(3) if form == "table" else shown,
        "suitability_weights": words.weights(found, lang),
    }
    if form == "table":
        sheets["suitability_weights"] = sheets["suitability_weights"].round(4)
    if form == "xlsx":
        sheets["suitability_asked"] = words.asked(the_atlas(), industry, within, lang)
    columns = (
        "region",
        "rank",
        "score",
        "rank_low",
        "rank_high",
        *(c for c in frame if c.startswith("part_")),
    )
    emit(
        sheets, form, out, notes=words.notes(the_atlas(), found, ratio, lang),
        extra={
            "industry": industry_id(the_atlas(), industry), "within": within,
            "ratio": ratio, "left_out": list(found.left_out),
        },
        views={
            "suitability_counties": View(columns, heads=heads),
            "suitability_weights": View(heads=words.heads(sheets["suitability_weights"], lang)),
        },
        resources=words.RESOURCES,
    )  # fmt: skip


def _text(path: str) -> str:
    from gis.tables import files

    return files.read_text(path)


def _weights(said: tuple[str, ...]) -> dict[str, float]:
    found = {}
    for one in said:
        name, _, value = one.partition("=")
        try:
            found[name.strip()] = float(value)
        except ValueError:
            raise UsageFault(
                "cli.bad_choice", name="--weight", found=one, choices="market=3"
            ) from None
    return found


@click.command(cls=Command, help="cli.areas.help")
@INSIDE
@click.option("--count", type=click.IntRange(min=1), required=True, help="cli.areas.count")
@click.option(
    "--freight",
    type=click.FloatRange(0, 1),
    default=0.5,
    show_default=True,
    help="cli.areas.freight",
)
@click.option("--named", metavar="FILE", help="cli.areas.named")
@PLAN_FILE
@with_terms
@FORMAT
@OUT
def areas(*, within: str | None, form: str, out: str | None, terms: Terms, **options: Any) -> None:
    """Join prefectures into areas that are alike, near by freight and in one piece."""
    from gis.report.siting import areas as report

    lang, path = language(), options["named"]
    named = report.named_areas(_text(path), PurePath(path).name) if path else None
    found = report.study(
        the_atlas(), within, options["count"], terms, freight=options["freight"], named=named
    )
    if form in ("table", "xlsx"):
        found = report.called(the_atlas(), found, lang)
    regions = found.regions.rename_axis("adcode").reset_index()
    heads = report.heads(lang)
    emit(
        {"areas": found.areas.round({"likeness": 4, "freight": 1}), "areas_regions": regions}, form, out,
        notes=report.notes(found, lang), extra={"agreement": None if found.agreement != found.agreement else found.agreement},
        views={"areas": View(heads=heads), "areas_regions": View(heads=heads, is_listed=True)},
        resources=report.RESOURCES,
    )  # fmt: skip
