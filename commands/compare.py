"""The command that compares regions: indicators, peers, composite index, robustness."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from commands import compare_text
from commands.base import Command, UsageFault, language, the_atlas
from commands.output import (
    FORMAT,
    LEVEL,
    OPTIONAL_SEED,
    OUT,
    WITHIN,
    common_level,
    emit,
    named,
    region_names,
)
from commands.own.session import SETTINGS, read, versions
from commands.own.tables import OWN_TABLE, choices, described, own_numbers
from commands.scenarios.files import scenario_over
from gis.scenarios import bearing
from gis.words import catalogue

if TYPE_CHECKING:
    import pandas as pd

    from gis.indicators.endowment import Endowment
    from gis.report.settings import Settings

_RESOURCES = ("indicators", "region_stats", "minerals", "regions")
_DIRECTIONS = {"more": 1, "less": -1}
_PEERS = ("neighbourhood", "size", "structure")
_WEIGHTS = ("equal", "entropy", "critic")


@click.command(cls=Command, help="cli.compare.help")
@click.argument("regions", metavar="REGION…", nargs=-1)
@scenario_over(lambda options: bearing.LAYOUT if options["peers"] == "structure" else ())
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
    from gis.report.settings import to_toml
    from gis.tables import files

    lang = language()
    _check_peer_count(options["peer_count"])
    said = dict(_direction(text) for text in options["direction"])
    chosen = _settings(options)
    composite.check(chosen.recipe(), draws=chosen.draws, seed=chosen.seed, interval=chosen.interval)
    everything = _everything(chosen, options)
    notes: list[str] = []
    measures: list[str] = []
    if len(chosen.regions) == 1:
        chosen, note = _with_peers(chosen, everything, options)
        notes.append(note)
        measures.append(f"peers_{options['peers'] or _PEERS[0]}")
    # Own weights say which indicators count.
    wanted, of_own = _with_own(everything, chosen.indicators or tuple(chosen.own_weights), chosen)
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
        directions=chosen.directions | _resolved(said, part.facts),
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
        measures += [recipe.normalisation, chosen.weights, recipe.aggregation, "robustness"]
    if chosen.own_table:
        chosen = replace(chosen, own_hash=files.sha256(chosen.own_table))
    text = to_toml(chosen, versions())
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


def _with_own(
    everything: Endowment, wanted: tuple[str, ...], chosen: Settings
) -> tuple[tuple[str, ...], list[str]]:
    """Return the indicators with the columns of the user's table, unless some of these are named.

    Columns that are not compared then are told.
    """
    own = [str(name) for name, origin in everything.facts["origin"].items() if origin == "own"]
    if not wanted or not own:
        return wanted, []
    left = [name for name in own if name not in wanted]
    if len(left) == len(own) and not chosen.own_weights:
        return (*wanted, *own), []
    file, between = Path(chosen.own_table).name, catalogue.text("map.separator", language())
    said = catalogue.text("cli.compare.own_left", language(), file=file, columns=between.join(left))
    return wanted, [said] if left else []


def _settings(options: dict[str, Any]) -> Settings:
    """Return the settings file, overruled by what the call says."""
    from dataclasses import replace

    from gis.regions import gazetteer
    from gis.report.settings import Settings

    chosen = Settings()
    if options["settings"]:
        chosen = read(options["settings"])
    said: dict[str, Any] = {}
    if options["regions"]:
        found = [
            gazetteer.require(
                the_atlas(), name, within=options["within"], level=options["level"]
            ).adcode
            for name in options["regions"]
        ]
        said["regions"] = tuple(found)
        said["level"] = options["level"] or common_level(found)
        _require_level(dict(zip(options["regions"], found, strict=True)), said["level"])
    for option, name in (
        ("indicator", "indicators"),
        ("normalise", "normalisation"),
        ("aggregate", "aggregation"),
        ("minimum_coverage", "minimum_coverage"),
        ("seed", "seed"),
        ("table", "own_table"),
        ("column", "own_region"),
        ("sheet", "own_sheet"),
        ("header_row", "own_header"),
        ("unit", "own_unit"),
    ):
        if options[option] not in (None, ()):
            said[name] = options[option]
    if options["table"] and options["table"] != chosen.own_table:
        # Another table has other columns and another hash.
        said = {"own_roles": {}, "own_hash": "", "own_region": ""} | said
    if options["table"]:
        said["own_hash"] = ""
    if options["weights"] in _WEIGHTS:
        said["weights"] = options["weights"]
    elif options["weights"]:
        said |= {"weights": "own", "own_weights": _own_weights(options["weights"])}
    chosen = replace(chosen, **said)
    if not chosen.regions:
        raise UsageFault("cli.missing_argument", name="REGION…")
    return chosen


def _require_level(found: dict[str, str], level: str) -> None:
    """Refuse regions of another level by the names of the call; ``found`` has their adcodes."""
    from gis.errors import UnknownNameError
    from gis.regions.tree import places

    known = places(the_atlas())
    others = [name for name, code in found.items() if level not in known[code].levels]
    if others:
        count = sum(level in place.levels for place in known.values())
        raise UnknownNameError("error.region_other_level", found=others, count=count)


def _direction(text: str) -> tuple[str, int]:
    name, equals, way = text.rpartition("=")
    if not equals or not name or way not in _DIRECTIONS:
        raise UsageFault(
            "cli.bad_choice",
            name="--direction",
            found=text,
            choices="INDICATOR=more, INDICATOR=less",
        )
    return name, _DIRECTIONS[way]


def _resolved(said: dict[str, int], facts: pd.DataFrame) -> dict[str, int]:
    """Return directions by the indicators that are compared: ``gdp`` is the year in use."""
    from gis.errors import UnknownNameError

    found: dict[str, int] = {}
    for name, sign in said.items():
        meant = [str(key) for key in facts.index if name in (key, str(key).partition(":")[0])]
        if not meant:
            raise UnknownNameError(
                "cli.compare.unknown_direction", found=name, nearest=list(facts.index)
            )
        found |= dict.fromkeys(meant, sign)
    return found


def _check_peer_count(count: int) -> None:
    from gis.errors import SettingError
    from gis.indicators.endowment import MAXIMUM_REGIONS

    if not 1 <= count < MAXIMUM_REGIONS:
        expected = f"1–{MAXIMUM_REGIONS - 1}"
        raise SettingError("error.compare_range", name="peer_count", found=count, expected=expected)


def _own_weights(file: str) -> dict[str, float]:
    """Return weights from a table with the columns indicator and weight."""
    from gis.errors import InputTableError, Term, first_of
    from gis.tables import files, fixed

    known = {
        "indicator": ("indicator", "指标", "指标名称"),
        "weight": ("weight", "weights", "权重"),
    }
    rows = fixed.read(files.read_rows(file), known)
    names, weights = rows.texts("indicator"), rows.numbers("weight")
    if weights.faults:
        cells = rows.texts("weight")
        faults = [
            Term(
                "own.fault",
                row=rows.numbers_of_rows[i],
                column=rows.heading("weight"),
                value=cells[i],
                reason=Term(f"own.{reason}"),
            )
            for i, reason in weights.faults.items()
        ]
        raise InputTableError("error.weight_faults", file=file, faults=first_of(faults))
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise InputTableError("error.weight_twice", file=file, found=twice)
    return dict(zip(names, weights.array.tolist(), strict=True))


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


def _with_peers(
    chosen: Settings, everything: Endowment, options: dict[str, Any]
) -> tuple[Settings, str]:
    """Return the settings with the peers of the one region, and how they were found."""
    from dataclasses import replace

    from gis.clusters import knowledge
    from gis.errors import UnknownNameError
    from gis.indicators import endowment, peers
    from gis.industries import portfolio

    (code,) = chosen.regions
    way, count, size = options["peers"] or _PEERS[0], options["peer_count"], ""
    try:
        if way == "size":
            size = endowment.resolve(everything.table, next(iter(chosen.indicators), "gdp"))
            near = peers.by_size(everything.table[size], code, count)
        elif way == "structure":
            rows, regions, policies = (
                the_atlas().table("designations"),
                the_atlas().regions(),
                knowledge.policies(the_atlas()),
            )
            found = portfolio.portfolio(rows, regions, level=chosen.level, policies=policies)
            near = peers.by_structure(found.table, code, count)
        else:
            near = peers.by_neighbourhood(the_atlas().neighbours(chosen.level), code, count)
    except UnknownNameError as fault:
        if fault.key != "error.peer_unknown":
            raise
        what = size or catalogue.text("report.designations", language())
        said = {**fault.values, "found": region_names([code])[code], "what": what}
        raise UnknownNameError(fault.key, **said) from None
    how = catalogue.text(f"cli.compare.by_{way}", language(), indicator=size)
    return replace(chosen, regions=(code, *near.index)), how


def _facts(facts: pd.DataFrame) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = facts.rename_axis("indicator").reset_index().to_dict("records")
    return rows


def _index(
    part: Endowment, chosen: Settings, options: dict[str, Any]
) -> tuple[dict[str, pd.DataFrame], dict[str, Any], list[str]]:
    """Return the sheets of the composite index, its recipe, and which indicators do not count."""
    lang = language()
    from gis.errors import InputTableError
    from gis.indicators import composite, endowment

    recipe = chosen.recipe()
    directions = endowment.directions(part.facts, chosen.directions)
    # Indicators that were named are refused, not dropped, where they cannot count.
    left = composite.unusable(part.table, directions, recipe)
    if asked := options["indicator"]:
        # Columns of the user's table that joined unasked are none of them.
        own = part.facts["origin"] == "own"
        left = {key: why for key, why in left.items() if own[key] and key not in asked}
    reasons = compare_text.left_out(left, part.facts)
    table = part.table.drop(columns=list(left))
    if left and table.empty:
        raise InputTableError("cli.compare.nothing_left", found=reasons)
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
    scores = index.regions.join(moves).sort_values("rank", na_position="last", kind="stable")
    weights = index.indicators.rename_axis("indicator").reset_index()
    if options["form"] == "table":
        weights = weights.replace({"indicator": compare_text.labels(part.facts)})
    sheets = {
        "index": named(scores),
        "parts": named(index.parts),
        "weights": weights,
        "ranks": named(composite.rank_by_normalisation(table, directions, recipe)),
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
    of = endowment.years(part.facts.loc[list(table)])
    if len(of) > 1:
        between = catalogue.text("map.separator", lang)
        notes.append(catalogue.text("compared.mixed_years", lang, years=between.join(of)))
    return sheets, extra, notes
