"""The command of plants: what stands in a region, or around it, and what it can make at least."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from commands.base import Command, UsageFault, language, the_atlas
from commands.output import FORMAT, OUT, WITHIN, View, emit
from commands.scenarios.files import scenario_over
from gis.scenarios import bearing
from gis.words import catalogue
from gis.words.amounts import bounded
from gis.words.language import in_language

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from gis.indicators.plants import Plants

STATUSES = ("operating", "construction", "planned", "pre_retirement", "mothballed", "retired")
_SHOWN = (
    "kind", "name", "region", "status", "capacity", "unit", "process", "owner", "distance_km",
    "doubt",
)  # fmt: skip
# Behind them in a workbook: when it began, and what programs ask.
_BOOKED = (*_SHOWN, "start_year", "region_code", "lon", "lat", "plant_id")
_SUMS = ("status", "name", "plants", "capacity", "unit", "unknown")


@click.command(cls=Command, help="cli.plants.help")
@click.argument("region", metavar="REGION", required=False)
@WITHIN
@click.option("--kind", multiple=True, help="cli.plants.kind")
@click.option("--status", multiple=True, type=click.Choice(STATUSES), help="cli.plants.status")
@click.option("--radius", type=click.FloatRange(min=0, max=2000), help="cli.plants.radius")
@click.option("--search", "words", metavar="WORDS", help="cli.plants.search")
@scenario_over(bearing.PLANTS)
@FORMAT
@OUT
def plants(**options: Any) -> None:
    """Show the plants of a region, or around its seat, with sums as lower bounds."""
    from gis.indicators import plants as works

    lang = language()
    every = works.Plants(the_atlas().table("plants"), the_atlas().table("plant-capacities"))
    chosen = every.where(kinds=options["kind"] or None, statuses=options["status"] or works.RUNNING)
    rows = _asked(chosen, options)
    sums = _sums(works.behind(chosen, rows["plant_id"]), options["status"] or works.RUNNING)
    notes = [
        catalogue.text(
            "cli.plants.sum", lang, name=_stage(row.name, row.status), plants=row.plants,
            amount=f"{'–' if row.capacity != row.capacity else bounded(row.capacity, '>=')} {catalogue.name('plant_unit', row.unit, lang)}",
            unknown=row.unknown,
        )
        for row in sums.itertuples(index=False)
    ]  # fmt: skip
    notes += [*unit_notes(rows["unit"], lang), catalogue.text("cli.plants.note", lang)]
    rows = rows.assign(region=[_region(code) for code in rows["region_code"]])
    is_read = options["form"] in ("table", "xlsx")
    shown = _worded(rows) if is_read else rows
    if is_read:
        sums["status"] = [catalogue.name("plant_status", code, lang) for code in sums["status"]]
        sums["unit"] = unit_words(sums["unit"], lang)
    heads = {name: catalogue.text(f"plant.column.{name}", lang) for name in _SHOWN}
    heads |= {
        name: catalogue.text(f"standing.column.{name}", lang) for name in _BOOKED[len(_SHOWN) :]
    }
    summed = {name: catalogue.text(f"standing.column.{name}", lang) for name in _SUMS[1:]}
    summed["status"] = heads["status"]
    # Sums among the rows that they add up would be counted twice in a CSV file.
    has_sums = options["form"] not in ("table", "csv")
    emit(
        {"plants": shown, "totals": sums} if has_sums else {"plants": shown},
        options["form"],
        options["out"],
        notes=notes,
        views={
            "plants": View(_SHOWN, heads=heads, booked=_BOOKED),
            "totals": View(_SUMS, heads=summed, booked=_SUMS),
        },
        measures=(),
        resources=("plants", "plant-capacities"),
    )


def _sums(found: Plants, statuses: Iterable[str]) -> pd.DataFrame:
    """Return the sums of plants by product, those of each stage apart: what is planned is none of what runs."""
    import pandas as pd

    from gis.indicators import plants as works

    parts = []
    for stage in dict.fromkeys(works.OPERATING if s in works.RUNNING else s for s in statuses):
        of = found.where(statuses=works.RUNNING if stage == works.OPERATING else (stage,))
        parts.append(works.totals(of, stage).assign(status=stage))
    sums = pd.concat(parts, ignore_index=True)
    lang = language()
    sums.insert(0, "name", [catalogue.name("product", p, lang) for p in sums["product"]])
    return sums


def _stage(name: str, status: str) -> str:
    """Return a product with its stage beside it, where that is another than running."""
    from gis.indicators.plants import OPERATING

    if status == OPERATING:
        return name
    lang = language()
    more = catalogue.name("plant_status", status, lang)
    return catalogue.text("map.qualified", lang, what=name, more=more)


def _asked(chosen: Plants, options: dict[str, Any]) -> pd.DataFrame:
    from gis.indicators import plants as works
    from gis.regions import gazetteer

    rows = works.search(chosen, options["words"]) if options["words"] else works.listed(chosen)
    if options["region"] is None:
        # A radius or a province alone would be passed over, and all of the country listed.
        for name in ("radius", "within"):
            if options[name] is not None:
                raise UsageFault("cli.missing_argument", name=f"REGION (--{name})")
        return rows
    match = gazetteer.require(the_atlas(), options["region"], options["within"])
    if options["radius"] is None:
        counties = works.counties_of(match.adcode, the_atlas().regions())
        return rows[rows["region_code"].isin(counties)].reset_index(drop=True)
    from gis.freight import whereabouts

    spot = whereabouts.seat(the_atlas(), match.adcode, match.level, match.name)
    near = works.around(chosen, spot.lon, spot.lat, options["radius"])
    return near[near["plant_id"].isin(rows["plant_id"])].reset_index(drop=True)


def _region(code: object) -> str:
    from gis.regions.tree import label

    return label(the_atlas(), code) if isinstance(code, str) else ""


def _doubts(said: object) -> str:
    lang = language()
    if not isinstance(said, str):
        return ""
    return "; ".join(catalogue.name("plant_doubt", doubt, lang) for doubt in said.split(";"))


def processes(codes: pd.Series, lang: str) -> list[str]:
    """Return how works make what they make, in words; nothing where it is not known."""
    return [
        catalogue.name("plant_process", code, lang) if isinstance(code, str) else ""
        for code in codes
    ]


def unit_words(units: pd.Series, lang: str) -> list[str]:
    """Return the units of capacities as one reads them; nothing where none is known."""
    return [
        catalogue.name("plant_unit", unit, lang) if isinstance(unit, str) else "" for unit in units
    ]


def unit_notes(units: pd.Series, lang: str) -> list[str]:
    """Return what is said where works are told in another unit than the indicators of the same product."""
    return [catalogue.text("cli.plants.steel", lang)] if (units == "kt/a").any() else []


def _worded(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the rows as a screen shows them: words instead of codes, the name that there is."""
    lang = language()
    return rows.assign(
        name=in_language(rows, "name", lang),
        kind=[catalogue.name("plant_kind", kind, lang) for kind in rows["kind"]],
        status=[catalogue.name("plant_status", status, lang) for status in rows["status"]],
        process=processes(rows["process"], lang),
        unit=unit_words(rows["unit"], lang),
        owner=rows["owner"].fillna(""),
        doubt=[_doubts(said) for said in rows["doubt"]],
    )  # fmt: skip
