"""The command balance: capacity against people, thick and thin places, what neighbours have over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from commands.base import Command, language, the_atlas
from commands.output import AT_LEVEL, FORMAT, INSIDE, OUT, View, choice, emit, inside, named
from commands.scenarios.files import scenario_over
from gis.scenarios import bearing
from gis.words import catalogue
from gis.words.amounts import floored

if TYPE_CHECKING:
    import pandas as pd

# As gis.clusters.capacity has them; said here so that help needs no pandas.
_PRODUCTS = ("clinker", "cement")
_APART = ("distance", "road", "cost")
_PLACES = ("thick", "supplies", "supplied", "thin")
_SCREEN = 40
_COLUMNS = (
    "region", "place", "capacity", "unknown", "per_person", "ratio", "around_ratio", "neighbours",
    "surplus", "neighbours_surplus", "largest",
)  # fmt: skip
# Behind them in a workbook: what the figures are made of.
_BOOKED = (*_COLUMNS, "around", "plants", "people", "adcode")
_TONNES = ("capacity", "surplus", "neighbours_surplus")


def _reads(options: dict[str, Any]) -> tuple[str, ...]:
    """Return what a scenario could change of the answer: who is near follows the roads, too."""
    return bearing.PLANTS if options["by"] == "distance" else (*bearing.PLANTS, *bearing.FREIGHT)


@click.command(cls=Command, help="cli.balance.help")
@choice("--product", among=_PRODUCTS, help_key="cli.balance.product")
@AT_LEVEL
@choice("--by", among=_APART, help_key="cli.balance.by")
@click.option("--reach", type=click.FloatRange(0, 20_000), help="cli.balance.reach")
@click.option("--place", type=click.Choice(_PLACES), help="cli.balance.place")
@INSIDE
@scenario_over(_reads)
@FORMAT
@OUT
def balance(**options: Any) -> None:
    """Show where a product is made in plenty and where it is thin."""
    from gis.clusters import capacity

    lang, by = language(), options["by"]
    reach = capacity.REACH[by] if options["reach"] is None else options["reach"]
    found = capacity.places(the_atlas(), options["product"], options["level"], by=by, reach=reach)
    held = {place: int((found["place"] == place).sum()) for place in _PLACES}
    average = (
        found["capacity"][found["place"] != ""].sum() / found["people"][found["place"] != ""].sum()
    )
    rows = inside(found, options["within"])
    if options["place"] is not None:
        rows = rows[rows["place"] == options["place"]]
    rows = rows.sort_values("surplus", ascending=False, kind="stable", na_position="last")
    unit = catalogue.text(f"balance.unit.{by}", lang)
    notes = [
        catalogue.text(
            "balance.summary", lang, average=f"{average * 1e6:.2f}", reach=f"{reach:g}", unit=unit,
            unknown=int((found["place"] == "").sum()), **held,
        ),
        catalogue.text("balance.rule", lang),
    ]  # fmt: skip
    sheet = named(rows)
    heads = {n: catalogue.text(f"balance.column.{n}", lang) for n in _COLUMNS}
    titles = {n: catalogue.text(f"balance.column.{n}", lang).replace("\n", " ") for n in _BOOKED}
    if options["form"] == "table":
        notes.append(
            catalogue.text("balance.more", lang, shown=min(_SCREEN, len(rows)), all=len(rows))
        )
        sheet = _rounded(_worded(sheet.head(_SCREEN)))
        heads |= {n: catalogue.text(f"balance.shown.{n}", lang) for n in _TONNES}
    elif options["form"] == "xlsx":
        sheet = _worded(sheet)
    emit(
        {"balance": sheet}, options["form"], options["out"], notes=notes,
        extra={
            "product": options["product"], "level": options["level"], "by": by, "reach": reach,
            "average_t_per_person": float(average * 1e6), "counts": held,
        },
        views={"balance": View(_COLUMNS, heads=heads, titles=titles, booked=_BOOKED)},
        measures=("balance",), resources=("plants", "plant-capacities", "figures", "regions"),
    )  # fmt: skip


def _worded(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the sheet as one reads it: words instead of codes."""
    from gis.regions import english

    lang, atlas = language(), the_atlas()
    comma = catalogue.text("map.separator", lang)
    return rows.assign(
        place=[
            catalogue.name("balance.place", code, lang) + ("" if sure else "?") if code else ""
            for code, sure in zip(rows["place"], rows["sure"], strict=True)
        ],
        largest=[
            comma.join(english.called(atlas, code, lang) for code in said.split(";") if code)
            for said in rows["largest"]
        ],
    )


def _rounded(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the sheet with the figures of a screen."""
    # 万吨, where the tracker counts millions of tonnes.
    factor, digits = (100.0, 0) if language() == "zh" else (1.0, 2)
    shown = {column: (rows[column] * factor).round(digits) for column in _TONNES}
    # What stands there at least is not more than it says.
    shown["capacity"] = (rows["capacity"] * factor).map(lambda made: floored(made, digits))
    return rows.assign(
        **{column: rows[column].round(2) for column in ("per_person", "ratio", "around_ratio")},
        **shown,
    )
