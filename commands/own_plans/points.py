"""Points of the towns and parks of a plan from a table: ``read --points``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from commands.base import language, the_atlas
from commands.own.lists import DATUMS
from commands.text import table
from gis.words import catalogue

if TYPE_CHECKING:
    from gis.tables.table import Rows

# What else a table of places calls its names.
_NAMES = ("地点", "地名", "乡镇", "园区", "基地", "载体", "place", "label")


def read(result: dict[str, Any], path: str, datum: str | None) -> dict[str, dict[str, Any]]:
    """Return the points of places without a code that a table gives, as the JSON of a plan bears them.

    Raises
    ------
    UsageError, InputTableError, SettingError
        If no datum is said or the table tells another one, a column or a name lacks, or a point cannot be.
    """
    from gis.errors import InputTableError
    from gis.project import points
    from gis.scenarios import plan_points
    from gis.tables import files

    if datum is None:
        known = " / ".join(DATUMS)
        raise click.UsageError(catalogue.text("cli.read.points_datum", language(), known=known))
    rows = _named(files.read_rows(path))
    _require_datum(rows, datum)
    found = points.read(rows)
    nameless = [
        str(number) for number, one in zip(rows.frame.index, found, strict=True) if not one.name
    ]
    if nameless:
        raise InputTableError("error.plan_point_nameless", file=rows.file, found=nameless[:8])
    given = [(one.name, plan_points.Given(one.lon, one.lat, one.note)) for one in found]
    return plan_points.points(the_atlas(), result, given, datum)


def _named(rows: Rows) -> Rows:
    """Return a table whose column of names is called so."""
    from gis.errors import InputTableError
    from gis.project.points import HEADINGS

    heads = {str(head).strip().casefold(): head for head in rows.frame.columns}
    if heads.keys() & set(HEADINGS["name"]):
        return rows
    own = next((heads[name] for name in _NAMES if name in heads), None)
    if own is None:
        raise InputTableError(
            "error.project_no_column", file=rows.file, found=list(rows.frame.columns),
            expected=" / ".join((*HEADINGS["name"][:2], *_NAMES)),
        )  # fmt: skip
    return replace(rows, frame=rows.frame.rename(columns={own: HEADINGS["name"][0]}))


def _require_datum(rows: Rows, datum: str) -> None:
    """Refuse a table that tells another datum row by row: its points would stand hundreds of metres off."""
    from gis.enterprises.lists import headings
    from gis.errors import InputTableError

    column = headings.unread_datum([str(head) for head in rows.frame.columns])
    if not column:
        return
    said = [str(value).strip() for value in rows.frame[column].dropna()]
    other = sorted({value for value in said if value and headings.datum_told(value) != datum})
    if other:
        raise InputTableError(
            "error.plan_point_datum", file=rows.file, column=column, found=other, datum=datum
        )


def told(found: dict[str, dict[str, Any]]) -> str:
    """Return points as a table of text: degrees in WGS 84."""
    lang = language()
    heads = [
        catalogue.text("cli.read.places", lang),
        *(catalogue.text(f"reading.points_{key}", lang) for key in ("lon", "lat", "source")),
    ]
    rows = [
        (label, f"{at['lon']:.6f}", f"{at['lat']:.6f}", at["source"]) for label, at in found.items()
    ]
    return table(heads, rows)
