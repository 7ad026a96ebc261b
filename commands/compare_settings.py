"""What regions are compared by: the settings file, overruled by what the call says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from commands import compare_text
from commands.base import UsageFault, language, the_atlas
from commands.output import common_level, regions_told
from commands.own.session import read
from gis.report.settings import Settings
from gis.words import catalogue

if TYPE_CHECKING:
    from gis.indicators.endowment import Endowment

_DIRECTIONS = {"more": 1, "less": -1}
PEERS = ("neighbourhood", "size", "structure")
_WEIGHTS = ("equal", "entropy", "critic")


def with_own(
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


def settings(options: dict[str, Any]) -> Settings:
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


def direction(text: str) -> tuple[str, int]:
    """Return an indicator and its direction as the call says them: INDICATOR=more is 1, INDICATOR=less is -1."""
    name, equals, way = text.rpartition("=")
    if not equals or not name or way not in _DIRECTIONS:
        raise UsageFault(
            "cli.bad_choice",
            name="--direction",
            found=text,
            choices="INDICATOR=more, INDICATOR=less",
        )
    return name, _DIRECTIONS[way]


def resolved(said: dict[str, int], facts: pd.DataFrame) -> dict[str, int]:
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


def check_peer_count(count: int) -> None:
    """Refuse a count of peers that no comparison takes."""
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


def with_peers(
    chosen: Settings, everything: Endowment, options: dict[str, Any]
) -> tuple[Settings, str]:
    """Return the settings with the peers of the one region, and how they were found."""
    from dataclasses import replace

    from gis.clusters import knowledge
    from gis.errors import UnknownNameError
    from gis.indicators import endowment, peers
    from gis.industries import portfolio

    (code,) = chosen.regions
    way, count, size = options["peers"] or PEERS[0], options["peer_count"], ""
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
        said = {**fault.values, "found": regions_told([code]), "what": what}
        raise UnknownNameError(fault.key, **said) from None
    # By its name, as the page says it: gdp_per_person:2023 is for a call.
    called = compare_text.labels(everything.facts.loc[[size]])[size] if size else ""
    how = catalogue.text(f"cli.compare.by_{way}", language(), indicator=called)
    return replace(chosen, regions=(code, *near.index)), how
