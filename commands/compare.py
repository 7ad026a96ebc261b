"""The command that compares regions: indicators, peers, composite index, robustness."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from commands import compare_text
from commands.base import Command, language, the_atlas
from commands.compare_settings import (
    PEERS,
    check_peer_count,
    direction,
    resolved,
    settings,
    with_own,
    with_peers,
)
from commands.output import (
    FORMAT,
    LEVEL,
    OPTIONAL_SEED,
    OUT,
    WITHIN,
    emit,
    named,
)
from commands.own.session import SETTINGS, versions
from commands.own.tables import OWN_TABLE, choices, described, own_numbers
from commands.scenarios.files import scenario_over
from gis.scenarios import bearing
from gis.schema import FIGURE_TABLES
from gis.words import catalogue

if TYPE_CHECKING:
    import pandas as pd

    from gis.indicators.endowment import Endowment
    from gis.report.settings import Settings

_RESOURCES = ("indicators", *FIGURE_TABLES, "minerals", "terminals", "regions")


@click.command(cls=Command, help="cli.compare.help")
@click.argument("regions", metavar="REGION…", nargs=-1)
@scenario_over(lambda options: bearing.LAYOUT if options["peers"] == "structure" else ())
@click.option("--indicator", multiple=True, help="cli.compare.indicator")
@LEVEL
@WITHIN
@click.option("--peers", type=click.Choice(PEERS), help="cli.compare.peers")
@click.option("--peer-count", type=int, default=5, show_default=True, help="cli.compare.peer_count")
@click.option(
    "--normalise",
    type=click.Choice(["minmax", "zscore", "rank", "ratio", "vector"]),
    help="cli.compare.normalise",
)
@click.option("--weights", metavar="equal|entropy|critic|FILE", help="cli.compare.weights")
@click.option(
    "--aggregate",
    type=click.Choice(["arithmetic", "geometric", "topsis"]),
    help="cli.compare.aggregate",
)
@click.option(
    "--direction", multiple=True, metavar="INDICATOR=more|less", help="cli.compare.direction"
)
@click.option("--minimum-coverage", type=float, help="cli.compare.minimum_coverage")
@OPTIONAL_SEED
@OWN_TABLE
@click.option("--column", "--region", "column", metavar="NAME", help="cli.match.column")
@described
@SETTINGS
@click.option("--save-settings", metavar="FILE", help="cli.compare.save_settings")
@FORMAT
@OUT
def compare(**options: Any) -> None:
    """Compare 2 to 60 regions, or one with its peers."""
    from dataclasses import replace

    from gis.indicators import composite, endowment
    from gis.report.origins import origins
    from gis.report.settings import to_toml
    from gis.tables import files

    lang = language()
    check_peer_count(options["peer_count"])
    said = dict(direction(text) for text in options["direction"])
    chosen = settings(options)
    composite.check(chosen.recipe(), draws=chosen.draws, seed=chosen.seed, interval=chosen.interval)
    everything = _everything(chosen, options)
    notes: list[str] = []
    measures: list[str] = []
    if len(chosen.regions) == 1:
        chosen, note = with_peers(chosen, everything, options)
        notes.append(note)
        measures.append(f"peers_{options['peers'] or PEERS[0]}")
    # Own weights say which indicators count.
    wanted, of_own = with_own(everything, chosen.indicators or tuple(chosen.own_weights), chosen)
    notes += of_own
    shown = everything if wanted else endowment.overview(everything)
    part = endowment.compare(shown, chosen.regions, wanted or None)
    others = {} if wanted else endowment.one_vintage(part, everything.table)
    if others:
        part = endowment.compare(everything, chosen.regions, list(others))
        hidden = len(everything.facts) - len(shown.facts)
        notes.append(catalogue.text("cli.compare.more_indicators", lang, count=hidden))
    # The years are kept with the choices, so that newer data cannot change the numbers.
    chosen = replace(
        chosen,
        indicators=tuple(str(key) for key in part.table),
        directions=chosen.directions | resolved(said, part.facts),
    )
    sheets = {"values": named(part.table)}
    extra: dict[str, Any] = {"indicators": _facts(part.facts)}
    notes += compare_text.coverage(part, others)
    notes += compare_text.breaks(part)
    if any(options[name] for name in ("normalise", "weights", "aggregate", "settings")):
        found, more, said_of = _index(part, chosen, options)
        sheets |= found
        extra |= more
        notes += said_of
        recipe = chosen.recipe()
        if found:
            measures += [recipe.normalisation, chosen.weights, recipe.aggregation, "robustness"]
    if chosen.own_table:
        chosen = replace(chosen, own_hash=files.sha256(chosen.own_table))
    text = to_toml(chosen, versions())
    if options["form"] in ("json", "xlsx"):
        sheets["origins"] = named(origins(the_atlas(), part, lang))
    if options["save_settings"]:
        files.write_text(options["save_settings"], text)
    emit(
        sheets,
        options["form"],
        options["out"],
        notes=notes,
        extra=extra,
        views=compare_text.views(part.facts),
        measures=measures,
        resources=_RESOURCES,
        facts=part.facts,
        settings=text,
    )


def _everything(chosen: Settings, options: dict[str, Any]) -> Endowment:
    from gis.indicators import comparison, endowment

    bundled = comparison.known(the_atlas(), chosen.level)
    if not chosen.own_table:
        return bundled
    from gis.industries.own_table import Wanted

    where = {"sheet": chosen.own_sheet, "header_row": chosen.own_header, "unit": chosen.own_unit}
    asked = dict(options) | where | {"own_roles": chosen.own_roles}
    own = own_numbers(
        chosen.own_table,
        choices(asked, region=chosen.own_region),
        Wanted(level=chosen.level),
        skip_faults=options["skip_faults"] or chosen.own_skip,
        sha256=chosen.own_hash,
    )
    source = Path(chosen.own_table).name
    return endowment.with_own(bundled, own.table[list(own.columns)], source=source, units=own.units)


def _facts(facts: pd.DataFrame) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = facts.rename_axis("indicator").reset_index().to_dict("records")
    return rows


def _index(
    part: Endowment, chosen: Settings, options: dict[str, Any]
) -> tuple[dict[str, pd.DataFrame], dict[str, Any], list[str]]:
    """Return the sheets of the composite index, its recipe, and which indicators do not count."""
    lang = language()
    from gis.indicators import composite, endowment

    recipe = chosen.recipe()
    directions = endowment.directions(part.facts, chosen.directions)
    # The values stand there whatever counts; what has a weight of its own is refused where it cannot count.
    left = composite.unusable(part.table, directions, recipe)
    left = {key: why for key, why in left.items() if key not in chosen.own_weights}
    reasons = compare_text.left_out(left, part.facts)
    table = part.table.drop(columns=list(left))
    if left and table.empty:
        said = catalogue.text("map.clauses", lang).join(reasons)
        return (
            {},
            {"left_out": left},
            [catalogue.text("cli.compare.nothing_left", lang, found=said)],
        )
    directions = {name: sign for name, sign in directions.items() if name in table}
    index = composite.composite(table, directions, recipe)
    moves = composite.rank_by_random_weights(
        table,
        directions,
        recipe,
        draws=chosen.draws,
        seed=chosen.seed,
        interval=chosen.interval,
    )
    ranks = composite.rank_by_normalisation(table, directions, recipe)
    scores = index.regions.join(moves).sort_values("rank", na_position="last", kind="stable")
    weights = index.indicators.rename_axis("indicator").reset_index()
    if options["form"] in ("table", "xlsx"):
        weights = weights.replace({"indicator": compare_text.labels(part.facts)})
    sheets = {
        "index": named(scores),
        "parts": named(index.parts),
        "weights": weights,
        "ranks": named(ranks),
    }
    extra = {
        "left_out": left,
        "recipe": {
            "normalisation": recipe.normalisation,
            "weights": index.indicators["weight"].to_dict(),
            "aggregation": recipe.aggregation,
            "minimum_coverage": recipe.minimum_coverage,
            "directions": directions,
            "seed": chosen.seed,
            "draws": chosen.draws,
        },
    }
    notes = [catalogue.text("cli.compare.left_out", lang, indicators=line) for line in reasons]
    notes += compare_text.unscored(table, part.facts)
    notes += compare_text.no_ranks(ranks)
    of = endowment.years(part.facts.loc[list(table)])
    if len(of) > 1:
        between = catalogue.text("map.separator", lang)
        notes.append(catalogue.text("compared.mixed_years", lang, years=between.join(of)))
    return sheets, extra, notes
