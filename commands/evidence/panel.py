"""The command of the national panels: region × industry, with every measure of structure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

from commands.base import Command, UsageFault, language, the_atlas
from commands.output import AT_LEVEL, FORMAT, INSIDE, OUT, choice, emit, inside, named, regions_told
from commands.scenarios.files import scenario_over
from gis.errors import first_of, said
from gis.scenarios import bearing
from gis.words import catalogue

if TYPE_CHECKING:
    import pandas as pd

KINDS = ("employment", "capacity", "zones")
CELLS = ("value", "share", "location_quotient", "relatedness_density", "stars")
_RESOURCES = {
    "employment": ("figures", "regions"),
    "capacity": ("plants", "plant-capacities", "regions"),
    "zones": ("zones", "zone-industries", "regions"),
}
_MEASURES = (
    "shares", "location_quotient", "krugman", "herfindahl", "shannon", "hachman", "hoover",
    "locational_gini", "complexity", "relatedness", "relatedness_density", "stars",
)  # fmt: skip
# On a screen: so many rows and pairs; every other form holds all.
_SCREEN = 30


@click.command(cls=Command, help="cli.panel.help")
@choice("--kind", among=KINDS, help_key="cli.panel.kind")
@AT_LEVEL
@choice("--cells", among=CELLS, help_key="cli.panel.cells")
@INSIDE
@scenario_over(lambda options: bearing.PLANTS if options["kind"] == "capacity" else ())
@FORMAT
@OUT
def panel(**options: Any) -> None:
    """Show a panel of the country and what can be read off it."""
    lang = language()
    if options["kind"] == "capacity" and options["cells"] != "value":
        raise UsageFault("panel.units", cells=options["cells"])
    table = _table(options)
    known = table.dropna()
    sheets = _amounts(table) if options["kind"] == "capacity" else _sheets(table, options["cells"])
    notes = [
        catalogue.text(f"panel.note.{options['kind']}", lang),
        catalogue.text(
            "panel.size", lang, rows=len(table), known=len(known), columns=table.shape[1]
        ),
    ]
    if absent := _absent(table, options) if options["kind"] == "employment" else []:
        told = said(first_of([regions_told([code]) for code in absent]), lang)
        notes.append(catalogue.text("panel.absent", lang, count=len(absent), names=told))
    if options["within"] and options["kind"] != "capacity":
        notes.append(catalogue.text("panel.within", lang, within=options["within"]))
    if options["form"] == "table":
        sheets = _readable(sheets, options["kind"])
        notes.append(catalogue.text("panel.more", lang, count=_SCREEN))
    if options["form"] == "xlsx":
        sheets = _worded(sheets, options["kind"], options["cells"])
    emit(
        sheets, options["form"], options["out"], notes=notes,
        extra={"kind": options["kind"], "cells": options["cells"], "within": options["within"]},
        measures=("gini",) if options["kind"] == "capacity" else _MEASURES, resources=_RESOURCES[options["kind"]],
    )  # fmt: skip


def _table(options: dict[str, Any]) -> pd.DataFrame:
    from gis.clusters.standing import all_plants
    from gis.indicators import panel as panels
    from gis.indicators import statistics

    atlas, level = the_atlas(), options["level"]
    regions = atlas.regions()
    if options["kind"] == "employment":
        table = panels.employment(statistics.together(atlas), regions, level)
    elif options["kind"] == "capacity":
        table = panels.capacity(all_plants(atlas), regions, level)
    else:
        table = panels.zones(atlas.table("zones"), atlas.table("zone-industries"), regions, level)
    return inside(table, options["within"])


def _absent(table: pd.DataFrame, options: dict[str, Any]) -> list[str]:
    """Return the regions asked for of which nothing is known: no row tells of them, and no sum holds them."""
    regions = the_atlas().regions()
    asked = regions.loc[regions["level"] == options["level"]].set_index("adcode")
    return sorted(set(inside(asked, options["within"]).index) - set(table.index))


def _amounts(table: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Return the panel and its industries: tonnes and megawatts are never added to each other."""
    from gis.industries import summary

    by_industry = summary.by_industry(table)[["total", "regions", "gini"]]
    return {
        "panel": named(table),
        "by_industry": by_industry.rename_axis("industry").reset_index(),
    }


def _sheets(table: pd.DataFrame, cells: str) -> dict[str, pd.DataFrame]:
    from gis.industries import relatedness, specialisation, structure, summary

    made = {
        "value": lambda: table,
        "share": lambda: specialisation.shares(table),
        "location_quotient": lambda: specialisation.location_quotient(table),
        "relatedness_density": lambda: relatedness.relatedness_density(table),
        "stars": lambda: structure.stars(table)["stars"],
    }
    complexity = relatedness.complexity(table)
    by_region = summary.by_region(table).assign(
        hachman=structure.hachman(table), eci=complexity.regions
    )
    by_industry = summary.by_industry(table).assign(
        hoover=structure.hoover(table), pci=complexity.industries
    )
    return {
        "panel": named(made[cells]()),
        "by_region": named(by_region),
        "by_industry": by_industry.rename_axis("industry").reset_index(),
        "relatedness": _pairs(relatedness.proximity(table)),
    }


def _pairs(phi: pd.DataFrame) -> pd.DataFrame:
    """Return the pairs of industries by how related they are, the closest first."""
    import numpy as np
    import pandas as pd

    first, second = np.triu_indices(len(phi), 1)
    rows = pd.DataFrame(
        {
            "industry": phi.index[first],
            "other_industry": phi.columns[second],
            "proximity": phi.to_numpy()[first, second],
        }
    )
    rows = rows[rows["proximity"] > 0]
    return rows.sort_values("proximity", ascending=False, kind="stable").reset_index(drop=True)


def _worded(sheets: dict[str, pd.DataFrame], kind: str, cells: str = "") -> dict[str, pd.DataFrame]:
    """Return the sheets with industries in words, and what the cells of the panel are beside them where ``cells`` are told."""
    panel_ = sheets["panel"]
    shown = {**sheets, "panel": panel_.rename(columns=_heads(panel_.columns[2:], kind, cells))}
    for key, sheet in shown.items():
        named_ones = [c for c in ("industry", "other_industry") if c in sheet]
        # Sums of tonnes and of megawatts stand in one column there: each says which.
        of = "value" if kind == "capacity" else ""
        shown[key] = sheet.assign(
            **{c: list(map(_heads(sheet[c], kind, of).get, sheet[c])) for c in named_ones}
        )
    return shown


def _heads(industries: Iterable[str], kind: str, cells: str) -> dict[str, str]:
    """Return the heading of each industry of the panel: its name, and what stands below it where ``cells`` are told."""
    lang = language()
    names = {code: _industry(code, kind) for code in industries}
    if not cells:
        return names
    rows = the_atlas().table("plant-capacities")
    units = dict(zip(rows["product"], rows["unit"], strict=True)) if kind == "capacity" else {}
    said = f"panel.cells.{kind if cells == 'value' else cells}"
    return {
        code: catalogue.text(
            "map.qualified", lang, what=called,
            more=catalogue.text(f"plant_unit.{units[code]}" if code in units else said, lang),
        )
        for code, called in names.items()
    }  # fmt: skip


def _readable(sheets: dict[str, pd.DataFrame], kind: str) -> dict[str, pd.DataFrame]:
    """Return the sheets as a screen shows them: sums first, the first rows, industries in words."""
    order: tuple[str, ...] = ("by_industry", "by_region", "relatedness")
    short = {key: sheet.head(_SCREEN) for key, sheet in sheets.items()}
    worded = _worded(short, kind, "value" if kind == "capacity" else "")
    if worded["panel"].shape[1] <= 16:
        order = (*order, "panel")
    return {key: worded[key] for key in order if key in worded}


def _industry(code: object, kind: str) -> str:
    lang = language()
    if kind == "zones":
        # A division of GB/T 4754 in words; a wording of the catalogue as written.
        return catalogue.name("division", str(code), lang)
    return catalogue.name(
        {"employment": "employment", "capacity": "product"}[kind], str(code), lang
    )
