"""Commands on the distances between enterprises: localise, density, suppliers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from commands.base import Command, UsageFault, language, the_atlas
from commands.freight_options import BY, Output, with_output, with_terms
from commands.output import DRAWS, SEED, between
from commands.own.lists import Reading, say, with_reading
from commands.scenarios.files import rests_on
from commands.text import table
from gis.freight import question
from gis.freight.costs import Terms
from gis.scenarios import bearing
from gis.schema import LEVELS
from gis.words import catalogue
from gis.words.amounts import significant

if TYPE_CHECKING:
    import pandas as pd

    from gis.enterprises.distances import Localisation
    from gis.enterprises.places import Places
    from gis.freight.costs import Factors

_POINTS = click.argument("points", metavar="POINTS...", nargs=-1, required=True)
_OF = click.option("--of", metavar="CODE", default="", help="cli.localise.of")
_SHOWN = 40
_COLUMNS = {"cost": "cost_cny_per_t", "time": "hours", "co2e": "co2e_kg_per_t"}


def _holds(one: str, other: str) -> bool:
    """Tell whether one of two industry codes holds the other; an empty one holds all."""
    from gis.enterprises import industry

    first, second = (industry.number(code) if code else "" for code in (one, other))
    return first.startswith(second) or second.startswith(first)


def _say_sample(places: Places) -> None:
    if places.is_sampled:
        say("cli.localise.sampled", count=places.count, shown=len(places.sample))


@click.command(cls=Command, help="cli.localise.help")
@_POINTS
@click.option("--of", metavar="CODE", required=True, help="cli.localise.of")
@click.option("--with", "other", metavar="CODE", default="", help="cli.localise.with")
@click.option(
    "--simulations",
    type=int,
    callback=between(*DRAWS),
    default=200,
    show_default=True,
    help="cli.localise.draws",
)
@click.option("--level", type=float, default=0.05, show_default=True, help="cli.localise.level")
@SEED
@with_reading
@with_output("text", "csv", "json", "xlsx")
def localise(
    *,
    points: tuple[str, ...],
    of: str,
    other: str,
    reading: Reading,
    output: Output,
    **draws: float,
) -> None:
    """Show whether the enterprises of an industry stand together, or those of two."""
    from gis.enterprises import distances, industry
    from gis.enterprises.places import MOST_POINTS

    industry.number(of)
    if other and _holds(of, other):
        raise UsageFault("cli.localise.overlap", first=of, second=other)
    drawn = distances.Draws(int(draws["simulations"]), draws["level"], int(draws["seed"]))
    one = reading.points(points, of, MOST_POINTS)
    second = reading.points(points, other, MOST_POINTS)
    measure = distances.colocation if other else distances.localisation
    found = measure(one.sample, second.sample, drawn)
    for code, side in ((of, one), (other, second)):
        reading.remark(code, side)
    if output.form != "text":
        asked = {"of": of, "with": other or None, "enterprises": one.count, **draws}
        name = "colocation" if other else "localisation"
        output.rows(found.curve.reset_index(), (name,), asked=asked)
        return
    output.give(_described(found, one, second, other) + "\n")


def _described(found: Localisation, industry: Places, second: Places, other: str) -> str:
    lang = language()
    key = "colocation" if other else "localisation"
    lines = [
        catalogue.text(f"localise.{key}.{found.verdict}", lang),
        catalogue.text(
            f"localise.{key}.of", lang, first=industry.count, second=second.count,
            bandwidth=found.bandwidth_km,
        ),
    ]  # fmt: skip
    lines += [
        catalogue.text(f"localise.where.{column}", lang, ranges=_ranges(found, column))
        for column in ("localised", "dispersed")
        if (found.curve[column] > 0).any()
    ]
    if found.sampled:
        lines.append(catalogue.text("localise.sampled", lang, shown=found.sampled))
    return "\n".join(lines)


def _ranges(found: Localisation, column: str) -> str:
    """Return the stretches of distance at which the density is outside its global band."""
    stretches = [f"{low:,.0f}–{high:,.0f}" for low, high in found.stretches(column)]
    return catalogue.text("map.separator", language()).join(stretches)


@click.command(cls=Command, help="cli.density.help")
@_POINTS
@_OF
@click.option(
    "--level",
    type=click.Choice(LEVELS[::-1]),
    default="county",
    show_default=True,
    help="cli.assign.level",
)
@click.option(
    "--bandwidth-km", type=float, default=20.0, show_default=True, help="cli.density.bandwidth"
)  # fmt: skip
@with_reading
@with_output("text", "csv", "json", "xlsx")
def density(
    *, points: tuple[str, ...], of: str, level: str, bandwidth_km: float, reading: Reading,
    output: Output,
) -> None:  # fmt: skip
    """Show how densely enterprises stand around the seats of regions."""
    from gis.enterprises import distances
    from gis.enterprises.places import MOST_POINTS

    found = reading.points(points, of, MOST_POINTS)
    regions = the_atlas().regions()
    seats = regions[regions["level"] == level].set_index("adcode")
    per_km2 = distances.density(found.sample, seats[["lon", "lat"]], bandwidth_km)
    per_km2 *= found.count / max(len(found.sample), 1)
    rows = seats[["name"]].rename(columns={"name": "region_name"}).assign(per_km2=per_km2)
    rows = rows.sort_values(["per_km2"], ascending=False, kind="stable").reset_index()
    reading.remark(of, found)
    _say_sample(found)
    asked = {
        "of": of or None,
        "enterprises": found.count,
        "level": level,
        "bandwidth_km": bandwidth_km,
    }
    _give(rows, output, ("point_density",), _Asked(asked))


@click.command(cls=Command, help="cli.suppliers.help")
@rests_on(bearing.FREIGHT)
@_POINTS
@click.option("--suppliers", "others", multiple=True, metavar="FILE", help="cli.suppliers.other")
@click.option("--from", "sellers", metavar="CODE", default="", help="cli.suppliers.from")
@click.option("--to", "buyers", metavar="CODE", default="", help="cli.suppliers.to")
@BY
@click.option(
    "--within", "within_km", metavar="KM", type=click.FloatRange(min=0, min_open=True),
    help="cli.suppliers.within",
)  # fmt: skip
@with_reading
@with_terms
@with_output("text", "csv", "json", "xlsx")
def suppliers(
    *, points: tuple[str, ...], by: str, reading: Reading, terms: Terms, output: Output,
    within_km: float | None, **sides: str | tuple[str, ...],
) -> None:  # fmt: skip
    """Show for each buyer the supplier of the least freight."""
    from gis.freight.graph import network
    from gis.freight.suppliers import MOST_POINTS, in_rows, nearest_supplier
    from layers.freight.asked import of_pairs

    others = tuple(sides["others"]) or points
    buying, selling = str(sides["buyers"]), str(sides["sellers"])
    are_same = {*others} == {*points} and _holds(selling, buying)
    if are_same and selling == buying:
        raise UsageFault("cli.suppliers.same")
    buyers = reading.points(points, buying, MOST_POINTS)
    sellers = reading.points(others, selling, MOST_POINTS)
    limit = float("inf") if within_km is None else within_km
    net = network.load(the_atlas())
    found = nearest_supplier(net, buyers.sample, sellers.sample, terms, by, limit)
    for code, side in ((buying, buyers), (selling, sellers)):
        reading.remark(code, side)
        _say_sample(side)
    if are_same:
        say("cli.suppliers.own")
    told: list[tuple[str, object]] = [("logistics.asked_suppliers", sellers.count)]
    far = int(found["beyond"].sum())
    if within_km is not None:
        say("cli.suppliers.beyond", count=far, of=len(found), km=within_km)
        told += [("logistics.asked_within", within_km), ("logistics.asked_beyond", far)]
    sheet = of_pairs(
        buyers.count, by, terms.choice, language(), told, what="logistics.asked_buyers"
    )
    plain = {
        "buyers": buyers.count, "suppliers": sellers.count, "to": buying or None, "from": selling or None, "by": by,
        "within_km": within_km, "beyond": far, **question.terms(the_atlas(), terms),
    }  # fmt: skip
    rows = in_rows(found, buyers.sample, sellers.sample).rename(columns={"freight": _COLUMNS[by]})
    if output.form == "text":
        rows = _by_name(rows)
    _give(rows, output, ("nearest_supplier",), _Asked(plain, sheet, terms.factors))


def _by_name(rows: pd.DataFrame) -> pd.DataFrame:
    """Return rows for a screen: a point by its name, by its degrees where it has none."""
    if "buyer" not in rows:
        return rows
    made = rows.copy()
    for side in ("buyer", "supplier"):
        degrees = zip(rows[f"{side}_lon"], rows[f"{side}_lat"], strict=True)
        made[side] = [
            name or (f"{lon:.5f},{lat:.5f}" if lon == lon else "")  # noqa: PLR0124
            for name, (lon, lat) in zip(rows[side], degrees, strict=True)
        ]
    return made.drop(
        columns=[f"{side}_{axis}" for side in ("buyer", "supplier") for axis in ("lon", "lat")]
    )


def _shown(cell: object, column: str) -> object:
    """Return a figure as a screen shows it: distances and freight with one decimal, as elsewhere."""
    if not isinstance(cell, float) or math.isnan(cell):
        return cell
    if column in ("km", *_COLUMNS.values()):
        return f"{cell:,.1f}"
    return significant(cell, 6)


class _Asked(NamedTuple):
    """What a table answers: as plain values, as the sheet of a workbook, and with which factors."""

    plain: dict[str, Any]
    sheet: pd.DataFrame | None = None
    factors: Factors | None = None


def _give(rows: pd.DataFrame, output: Output, measures: tuple[str, ...], asked: _Asked) -> None:
    if output.form != "text":
        output.rows(rows, measures, asked.factors, asked.sheet, asked=asked.plain)
        return
    from gis.regions import english

    lang = language()
    heads = [catalogue.name("distances.column", str(c), lang) for c in rows.columns]
    shown = english.table(the_atlas(), rows.head(_SHOWN), lang)
    cells = [
        [_shown(cell, str(column)) for column, cell in zip(rows.columns, row, strict=True)]
        for row in shown.itertuples(index=False)
    ]
    said = table(heads, cells)
    if len(rows) > _SHOWN:
        said += "\n" + catalogue.text("cli.assign.more", lang, count=len(rows) - _SHOWN)
    output.give(said + "\n")
