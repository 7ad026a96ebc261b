"""The command that compares regions: indicators, peers, composite index, robustness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from gis import i18n
from gis.cli.base import Command, UsageFault, language
from gis.cli.output import (
    FORMAT,
    OUT,
    OWN_TABLE,
    SKIP_FAULTS,
    common_level,
    emit,
    own_numbers,
    region_names,
)
from gis.schema import LEVELS

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
@click.option("--level", type=click.Choice(LEVELS), help="cli.option.level")
@click.option("--within", metavar="REGION", help="cli.option.within")
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
@click.option(
    "--settings", metavar="FILE", type=click.File(encoding="utf-8"), help="cli.compare.settings"
)
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
    if len(chosen.regions) == 1:
        chosen, note = _with_peers(chosen, everything, options)
        notes.append(note)
    part = endowment.compare(everything, chosen.regions, chosen.indicators or None)
    names = region_names(chosen.regions)
    sheet = part.table.rename_axis("adcode").reset_index()
    sheet.insert(0, "region", [names.get(code, code) for code in sheet["adcode"]])
    sheets = {i18n.text("compare.sheet.indicators", lang): sheet}
    measures: list[str] = []
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
        sheets |= _index_sheets(index, moves, ranks, names, lang)
        measures = [recipe.normalisation, chosen.weights, recipe.aggregation, "robustness"]
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

    from gis import gazetteer
    from gis.settings import Settings, from_toml

    chosen = Settings()
    if options["settings"]:
        chosen = from_toml(options["settings"].read())
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
    own, columns = own_numbers(
        chosen.own_table,
        skip_faults=options["skip_faults"],
        region=options["column"],
        level=chosen.level,
    )
    return endowment.with_own(bundled, own[list(columns)], source=chosen.own_table)


def _with_peers(
    chosen: Settings, everything: Endowment, options: dict[str, Any]
) -> tuple[Settings, str]:
    """Return the settings with the peers of the one region, and how they were found."""
    from dataclasses import replace

    from gis import catalog, endowment, portfolio

    (code,) = chosen.regions
    way, count = options["peers"] or _PEERS[0], options["peer_count"]
    if way == "size":
        size = next((n for n in chosen.indicators), "gdp")
        name = endowment.resolve(everything.table.loc[everything.table.index != ""], size)
        peers = endowment.peers_by_size(everything.table[name], code, count)
        how = i18n.text("cli.compare.by_size", language(), indicator=name)
    elif way == "structure":
        found = portfolio.portfolio(
            catalog.table("designations"), catalog.regions(), level=chosen.level
        )
        peers = endowment.peers_by_structure(found.table, code, count)
        how = i18n.text("cli.compare.by_structure", language())
    else:
        peers = endowment.peers_by_neighbourhood(catalog.neighbours(chosen.level), code, count)
        how = i18n.text("cli.compare.by_neighbourhood", language())
    return replace(chosen, regions=(code, *peers.index)), how


def _coverage(part: Endowment, lang: str) -> list[str]:
    label = "name" if lang == "zh" else "name_en"
    unit = "unit" if lang == "zh" else "unit_en"
    return [
        i18n.text(
            "cli.compare.coverage",
            lang,
            indicator=name,
            name=row[label],
            unit=row[unit],
            vintage=row["vintage"],
            known=row["known"],
            regions=row["regions"],
        )
        for name, row in part.facts.iterrows()
    ]


def _facts(facts: pd.DataFrame) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = facts.rename_axis("indicator").reset_index().to_dict("records")
    return rows


def _index_sheets(
    index: Any, moves: pd.DataFrame, ranks: pd.DataFrame, names: dict[str, str], lang: str
) -> dict[str, pd.DataFrame]:
    def titled(rows: pd.DataFrame) -> pd.DataFrame:
        sheet = rows.rename_axis("adcode").reset_index()
        sheet.insert(0, "region", [names.get(code, code) for code in sheet["adcode"]])
        return sheet

    scores = titled(index.regions.join(moves)).sort_values("rank", na_position="last")
    weights = index.indicators.rename_axis("indicator").reset_index()
    return {
        i18n.text("compare.sheet.index", lang): scores,
        i18n.text("compare.sheet.parts", lang): titled(index.parts),
        i18n.text("compare.sheet.weights", lang): weights,
        i18n.text("compare.sheet.ranks", lang): titled(ranks),
    }
