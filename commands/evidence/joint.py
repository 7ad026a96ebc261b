"""The command joint: two figures over borders, a rate, or a mark, with own weights where wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from commands.base import Command, UsageFault, language, the_atlas
from commands.output import (
    AT_LEVEL,
    FORMAT,
    INSIDE,
    OUT,
    PERMUTATIONS,
    SEED,
    View,
    choice,
    emit,
    inside,
)
from commands.own import weights
from commands.own.weights import neighbour_options
from commands.scenarios.files import scenario_over
from gis.scenarios import bearing
from gis.words import catalogue

if TYPE_CHECKING:
    from gis.space.neighbours import Neighbourhood

KINDS = ("bivariate", "rate", "joins")
_MEASURES = {"bivariate": "moran_bivariate", "rate": "moran_rate", "joins": "join_counts"}
_HEADS = ("statistic", "value")


def _reads(options: dict[str, Any]) -> tuple[str, ...]:
    from gis.clusters.series import edited_tables

    codes = [str(options[key] or "") for key in ("of", "other")]
    around = bearing.FREIGHT if options["neighbours"] == "cost" and not options["weights"] else ()
    return (*around, *(table for code in codes for table in edited_tables(code)))


@click.command(cls=Command, help="cli.joint.help")
@choice("--kind", among=KINDS, help_key="cli.joint.kind")
@click.option("--of", metavar="SERIES", required=True, help="cli.joint.of")
@click.option("--with", "other", metavar="SERIES", help="cli.joint.with")
@AT_LEVEL
@INSIDE
@neighbour_options
@PERMUTATIONS
@SEED
@scenario_over(_reads)
@FORMAT
@OUT
def joint(**options: Any) -> None:
    """Test two figures across borders, a rate with its base, or a mark."""
    import pandas as pd

    from gis.clusters.series import series
    from gis.report.series import called
    from gis.space import joint as tests

    lang, kind = language(), options["kind"]
    if (options["other"] is None) != (kind == "joins"):
        key = "cli.joint.one" if kind == "joins" else "cli.joint.two"
        raise UsageFault(key, kind=kind)
    atlas, level = the_atlas(), options["level"]
    own = series(atlas, options["of"], level)
    other = None if options["other"] is None else series(atlas, options["other"], level)
    frame = pd.DataFrame({"of": own.by_region})
    if other is not None:
        frame["with"] = other.by_region
    frame = inside(frame, options["within"])
    known = frame.dropna()
    if kind == "rate":
        # A region without a base has no rate; it is said how many are left out.
        known = known[known["with"] > 0]
    around, own_weights = weights.around(known.index, options)
    known = known.loc[list(around.adcodes)]
    chance = {"permutations": options["permutations"], "seed": options["seed"]}
    if kind == "bivariate":
        found = tests.moran_bivariate(known["of"], known["with"], around, **chance)
    elif kind == "rate":
        found = tests.moran_rate(known["of"], known["with"], around, **chance)
    else:
        found = tests.join_counts((known["of"] > 0).astype(float), around, **chance)
    sheet = found.rename_axis("statistic").rename("value").reset_index()
    if options["form"] in ("table", "xlsx"):
        sheet["statistic"] = [
            catalogue.name("joint", str(code), lang) for code in sheet["statistic"]
        ]
    left_out = len(frame) - len(known)
    notes = [
        _said(kind, *(called(atlas, one.code, lang) for one in (own, other) if one is not None)),
        catalogue.text("cli.joint.left_out", lang, count=left_out, n=len(known)),
        *weights.islands_said(around),
        *_one_way(kind, around),
    ]
    emit(
        {"joint": sheet}, options["form"], options["out"], notes=notes,
        extra={
            "kind": kind, "of": own.code, "with": None if other is None else other.code,
            "level": level, "neighbours": own_weights or around.kind, "islands": list(around.islands),
            "left_out": left_out, **chance,
        },
        views={"joint": View(heads={n: catalogue.text(f"joint.column.{n}", lang) for n in _HEADS})},
        measures=(_MEASURES[kind],),
        resources=tuple(dict.fromkeys([*own.resources, *(other.resources if other else ()), "neighbours"])),
    )  # fmt: skip


def _one_way(kind: str, around: Neighbourhood) -> list[str]:
    """Return the sentence on half pairs of joins, where neighbours are not mutual."""
    from gis.space.joint import one_way

    count = one_way(around) if kind == "joins" else 0
    return [catalogue.text("cli.joint.one_way", language(), count=count)] if count else []


def _said(kind: str, own: str, other: str = "") -> str:
    return catalogue.text(f"cli.joint.said_{kind}", language(), of=own, other=other)
