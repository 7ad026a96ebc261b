"""The command that compares regions: indicators, peers, composite index, robustness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from gis import i18n
from gis.cli.base import Command, UsageFault, language
from gis.cli.output import (
    FORMAT,
    LEVEL,
    OUT,
    OWN_TABLE,
    SKIP_FAULTS,
    WITHIN,
    common_level,
    emit,
    named,
    own_numbers,
    region_names,
)

if TYPE_CHECKING:
    import pandas as pd

    from gis.endowment import Endowment
    from gis.settings import Settings

_RESOURCES = ("indicators", "region_stats", "minerals", "regions")
_DIRECTIONS = {"more": 1, "less": -1}
_PEERS = ("neighbourhood", "size", "structure")
_WEIGHTS = ("equal", "entropy", "critic")


@click.command(cls=Command, help="cli.compare.help")
@click.argument("regions", metavar="REGION…", nargs=-1)
@click.option("--indicator", multiple=True, help="cli.compare.indicator")
@LEVEL
@WITHIN
@click.option("--peers", type=click.Choice(_PEERS), help="cli.compare.peers")
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
@click.option("--seed", type=int, help="cli.compare.seed")
@OWN_TABLE
@click.option("--column", metavar="NAME", help="cli.match.column")
@SKIP_FAULTS
@click.option("--settings", metavar="FILE", help="cli.compare.settings")
@click.option("--save-settings", metavar="FILE", help="cli.compare.save_settings")
@FORMAT
@OUT
def compare(**options: Any) -> None:
    """Compare 2 to 20 regions, or one with its peers."""
    from gis import composite, endowment, workspace
    from gis.settings import to_toml

    lang = language()
    chosen = _settings(options)
    everything = _everything(chosen, options)
    notes: list[str] = []
    measures: list[str] = []
    if len(chosen.regions) == 1:
        chosen, note = _with_peers(chosen, everything, options)
        notes.append(note)
        measures.append(f"peers_{options['peers'] or _PEERS[0]}")
    part = endowment.compare(everything, chosen.regions, chosen.indicators or None)
    sheets = {i18n.text("compare.sheet.indicators", lang): named(part.table)}
    extra: dict[str, Any] = {"indicators": _facts(part.facts)}
    notes += _coverage(part, lang)
    if any(options[name] for name in ("normalise", "weights", "aggregate", "settings")):
        recipe = chosen.recipe()
        directions = endowment.directions(part.facts, chosen.directions)
        index = composite.composite(part.table, directions, recipe)
        moves = composite.rank_by_random_weights(
            part.table,
            directions,
            recipe,
            draws=chosen.draws,
            seed=chosen.seed,
            interval=chosen.interval,
        )
        ranks = composite.rank_by_normalisation(part.table, directions, recipe)
        sheets |= _index_sheets(index, moves, ranks, lang)
        measures += [recipe.normalisation, chosen.weights, recipe.aggregation, "robustness"]
        extra["recipe"] = {
            "normalisation": recipe.normalisation,
            "weights": index.indicators["weight"].to_dict(),
            "aggregation": recipe.aggregation,
            "minimum_coverage": recipe.minimum_coverage,
            "directions": directions,
            "seed": chosen.seed,
            "draws": chosen.draws,
        }
    text = to_toml(chosen)
    if options["save_settings"]:
        workspace.write_text(options["save_settings"], text)
    emit(
        sheets,
        options["form"],
        options["out"],
        notes=notes,
        extra=extra,
        measures=measures,
        resources=_RESOURCES,
        facts=part.facts,
        settings=text,
    )


def _settings(options: dict[str, Any]) -> Settings:
    """Return the settings file, overruled by what the call says."""
    from dataclasses import replace

    from gis import gazetteer, workspace
    from gis.settings import Settings, from_toml

    chosen = Settings()
    if options["settings"]:
        chosen = from_toml(workspace.read_text(options["settings"]))
    said: dict[str, Any] = {}
    if options["regions"]:
        found = [
            gazetteer.require(name, within=options["within"], level=options["level"]).adcode
            for name in options["regions"]
        ]
        said["regions"] = tuple(found)
        said["level"] = options["level"] or common_level(found)
    for option, name in (
        ("indicator", "indicators"),
        ("normalise", "normalisation"),
        ("aggregate", "aggregation"),
        ("minimum_coverage", "minimum_coverage"),
        ("seed", "seed"),
        ("table", "own_table"),
    ):
        if options[option] not in (None, ()):
            said[name] = options[option]
    if options["direction"]:
        said["directions"] = chosen.directions | dict(_direction(x) for x in options["direction"])
    if options["weights"] in _WEIGHTS:
        said["weights"] = options["weights"]
    elif options["weights"]:
        said |= {"weights": "own", "own_weights": _own_weights(options["weights"])}
    chosen = replace(chosen, **said)
    if not chosen.regions:
        raise UsageFault("cli.missing_argument", name="REGION…")
    return chosen


def _direction(text: str) -> tuple[str, int]:
    name, equals, way = text.rpartition("=")
    if not equals or way not in _DIRECTIONS:
        raise UsageFault(
            "cli.bad_choice",
            name="--direction",
            found=text,
            choices="INDICATOR=more, INDICATOR=less",
        )
    return name, _DIRECTIONS[way]


def _own_weights(file: str) -> dict[str, float]:
    """Return weights from a table with the columns indicator and weight."""
    from gis import tables, workspace

    rows = workspace.read_table(file)
    names = tables.column(rows, "indicator")
    return dict(zip(names, tables.numbers(rows, "weight"), strict=True))


def _everything(chosen: Settings, options: dict[str, Any]) -> Endowment:
    from gis import catalog, endowment

    bundled = endowment.endowment(
        catalog.regions(),
        catalog.table("indicators"),
        catalog.table("region_stats"),
        catalog.table("minerals"),
        level=chosen.level,
        terminals=catalog.table("terminals"),
    )
    if not chosen.own_table:
        return bundled
    own = own_numbers(
        chosen.own_table,
        skip_faults=options["skip_faults"],
        region=options["column"],
        level=chosen.level,
    )
    return endowment.with_own(bundled, own.table[list(own.columns)], source=chosen.own_table)


def _with_peers(
    chosen: Settings, everything: Endowment, options: dict[str, Any]
) -> tuple[Settings, str]:
    """Return the settings with the peers of the one region, and how they were found."""
    from dataclasses import replace

    from gis import catalog, endowment, portfolio
    from gis.errors import UnknownNameError

    (code,) = chosen.regions
    way, count, size = options["peers"] or _PEERS[0], options["peer_count"], ""
    try:
        if way == "size":
            size = endowment.resolve(everything.table, next(iter(chosen.indicators), "gdp"))
            peers = endowment.peers_by_size(everything.table[size], code, count)
        elif way == "structure":
            found = portfolio.portfolio(
                catalog.table("designations"), catalog.regions(), level=chosen.level
            )
            peers = endowment.peers_by_structure(found.table, code, count)
        else:
            peers = endowment.peers_by_neighbourhood(catalog.neighbours(chosen.level), code, count)
    except UnknownNameError as fault:
        if fault.key != "error.peer_unknown":
            raise
        what = size or i18n.text("report.designations", language())
        said = {**fault.values, "found": region_names([code])[code], "what": what}
        raise UnknownNameError(fault.key, **said) from None
    how = i18n.text(f"cli.compare.by_{way}", language(), indicator=size)
    return replace(chosen, regions=(code, *peers.index)), how


def _coverage(part: Endowment, lang: str) -> list[str]:
    label, unit = ("name", "unit") if lang == "zh" else ("name_en", "unit_en")
    lines = []
    for indicator, row in part.facts.iterrows():
        more = i18n.text("cli.compare.between", lang).join(
            filter(None, (row[unit], row["vintage"]))
        )
        name = row[label]
        lines.append(
            i18n.text(
                "cli.compare.coverage",
                lang,
                indicator=indicator,
                name=i18n.text("map.qualified", lang, what=name, more=more) if more else name,
                known=row["known"],
                regions=row["regions"],
            )
        )
    return lines


def _facts(facts: pd.DataFrame) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = facts.rename_axis("indicator").reset_index().to_dict("records")
    return rows


def _index_sheets(
    index: Any, moves: pd.DataFrame, ranks: pd.DataFrame, lang: str
) -> dict[str, pd.DataFrame]:
    scores = index.regions.join(moves).sort_values("rank", na_position="last", kind="stable")
    weights = index.indicators.rename_axis("indicator").reset_index()
    return {
        i18n.text("compare.sheet.index", lang): named(scores),
        i18n.text("compare.sheet.parts", lang): named(index.parts),
        i18n.text("compare.sheet.weights", lang): weights,
        i18n.text("compare.sheet.ranks", lang): named(ranks),
    }
