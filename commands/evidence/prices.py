"""The command prices: the cost model of road freight against market prices of the same routes."""

from __future__ import annotations

import click

from commands.base import Command, language, the_atlas
from commands.freight_options import factors_from
from commands.output import FORMAT, OUT, View, emit
from commands.scenarios.files import scenario_over
from gis.scenarios import bearing
from gis.words import catalogue

_COLUMNS = (
    "from_name", "to_name", "truck_m", "load_t", "km", "market_cny", "market_cny_per_tkm",
    "model_cny", "model_low_cny", "model_high_cny", "error_percent",
)  # fmt: skip


@click.command(cls=Command, help="cli.prices.help")
@click.option("--factors", metavar="FILE", help="cli.freight.factors")
@scenario_over(bearing.FREIGHT)
@FORMAT
@OUT
def prices(*, factors: str | None, form: str, out: str | None) -> None:
    """Show the cost model beside prices of the market."""
    from gis.freight import market, trucks

    lang = language()
    rows = market.against_market(the_atlas(), factors_from(factors))
    mean, error = market.overall(rows)
    index = the_atlas().table("freight-index")
    sizes = trucks.trucks(the_atlas())
    last, then = index.iloc[-1], index[index["month"] == "2019-12"].iloc[0]
    notes = [
        catalogue.text(
            "prices.overall", lang, mean=f"{mean:.3f}", error=f"{error:+.1f}", date=rows["date"].iloc[0]
        ),
        catalogue.text(
            "prices.trucks", lang,
            sizes=catalogue.text("map.separator", lang).join(
                catalogue.text("prices.truck", lang, length=s.length_m, load=s.load_t, ratio=s.price_ratio)
                for s in sizes
            ),
        ),
        catalogue.text(
            "prices.index", lang, month=last["month"], index=f"{last['index']:.1f}",
            then=f"{then['index']:.1f}",
        ),
    ]  # fmt: skip
    shown = rows
    if form == "table":
        shown = rows.round({"km": 0, "model_cny": 0, "model_low_cny": 0, "model_high_cny": 0})
        shown = shown.round({"market_cny_per_tkm": 2, "error_percent": 0})
    emit(
        {"prices": shown}, form, out, notes=notes,
        extra={
            "overall_cny_per_tkm": mean, "overall_error_percent": error,
            "trucks": [
                {"length_m": s.length_m, "load_t": s.load_t, "price_ratio": s.price_ratio} for s in sizes
            ],
        },
        views={
            "prices": View(
                _COLUMNS, heads={n: catalogue.text(f"prices.column.{n}", lang) for n in _COLUMNS}
            )
        },
        measures=(), resources=("freight-prices", "freight-index", "freight-defaults"),
    )  # fmt: skip
