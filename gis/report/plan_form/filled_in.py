"""A filled-in form of a plan read back, faults by cell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pandas as pd

from gis.errors import AtlasError, InputTableError
from gis.plans.reader.goals import quantities
from gis.plans.reader.places import codes as places_codes
from gis.plans.reader.places import gazetteer
from gis.plans.reader.places import issuer as places_issuer
from gis.plans.reader.places.toponyms import Toponyms
from gis.report.plan_form.blank import FIELDS, columns_of, headline
from gis.schema import CATEGORIES, RELATIONS, STATUSES
from gis.tables.sheet import Percent, letter
from gis.tables.workbooks import Workbook
from gis.words.catalogue import name, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gis.atlas import Atlas
_SHEETS = ("plan", "designations", "targets")
# How people write a bound in a cell.
_BOUNDS = {
    "≥": ">=",
    "≧": ">=",
    "以上": ">=",
    "≤": "<=",
    "≦": "<=",
    "以内": "<=",
    "＝": "=",
    "约": "~",
    "左右": "~",
    "～": "~",
}
_SHOWN_FAULTS = 8
_BETWEEN = re.compile(r"[、，,；;\n\r]+|(?<=[一-龥])[ \t\u3000]+(?=[一-龥])")
_BRACKETS = re.compile(r"\s*[（(].*[）)]$")  # what a heading explains behind its word


def read(atlas: Atlas, content: bytes, file: str, lang: str = "zh") -> dict[str, Any]:
    """Return a filled-in form in the form of the reader's JSON.

    Parameters
    ----------
    atlas
        What places are looked up in.
    content
        The workbook.
    file
        Its name, for messages.
    lang
        Language in which faults are listed.

    Raises
    ------
    InputTableError
        If it is no form, or cells break their column; the message names the first of them by
        sheet and cell, with what was found and expected.
    """
    try:
        book = Workbook(content, file)
        sheets = {title: book.sheet(title).grid.to_numpy().tolist() for title in book.names}
    except InputTableError as fault:
        raise InputTableError("form.not_a_form", file=file) from fault
    rows, letters = {}, {}
    for kind in _SHEETS:
        rows[kind], letters[kind] = _rows(sheets, kind, file)
    notes: list[tuple[str, dict[str, object]]] = []
    for kind in ("designations", "targets"):
        rows[kind], again = _once(rows[kind])
        if again:
            notes.append(
                (
                    "form.twice",
                    {
                        "sheet": text(f"form.sheet.{kind}", lang),
                        "rows": text("map.separator", lang).join(map(str, again)),
                    },
                )
            )
    faults = Faults(lang, letters)
    names, title = _plan(atlas, rows["plan"], faults)
    made: dict[str, Any] = {
        kind: [] for kind in ("links", "resources", "chains", "hubs", "incentives", "unresolved")
    }
    made["designations"] = [
        record
        for number, row in rows["designations"]
        if (record := _designation(number, row, names, faults))
    ]
    made["targets"] = [
        record for number, row in rows["targets"] if (record := _target(number, row, faults))
    ]
    if faults.said:
        raise InputTableError(
            "form.faults", file=file, count=len(faults.said), faults=faults.shown()
        )
    if not made["designations"] and not made["targets"]:
        raise InputTableError("form.empty", file=file)
    made["document"] = {
        "title": title or file,
        "issuer": names.issuer.name if names.issuer else None,
        "issuer_code": names.issuer.adcode if names.issuer else None,
    }
    return made | {"notes": notes}


def is_form(content: bytes, file: str) -> bool:
    """Tell whether a workbook has the sheets of the form, in either language."""
    try:
        names = set(Workbook(content, file).names)
    except InputTableError:
        return False
    return any(
        {text(f"form.sheet.{kind}", lang) for kind in _SHEETS} <= names for lang in ("zh", "en")
    )


def _once(
    rows: list[tuple[int, dict[str, str]]],
) -> tuple[list[tuple[int, dict[str, str]]], list[int]]:
    """Return the rows without those that say what one above says, and the numbers of these; quotes may differ."""
    kept: dict[tuple[str, ...], tuple[int, dict[str, str]]] = {}
    again = []
    for number, row in rows:
        says = tuple(cell for column, cell in row.items() if column != "quote")
        if says in kept:
            again.append(number)
        else:
            kept[says] = (number, row)
    return list(kept.values()), again


def _plan(
    atlas: Atlas, rows: list[tuple[int, dict[str, str]]], faults: Faults
) -> tuple[Toponyms, str]:
    """Return the names of regions with the issuer, and the title of the plan."""
    entries = {}
    for number, row in rows:
        field = next(
            (f for f in FIELDS for lang in ("zh", "en") if row["field"] == headline(f, lang)), None
        )
        if field:
            entries[field] = (number, row["entry"])
    number, issuer = entries.get("issuer", (0, ""))
    names, title = gazetteer.toponyms(atlas), entries.get("title", (0, ""))[1]
    try:
        return places_issuer.with_issuer(names, "", issuer or None), title
    except AtlasError as fault:
        faults.add(("plan", number, "entry"), issuer, fault.message(faults.lang))
        return names, title


def _rows(
    sheets: dict[str, list[list[Any]]], kind: str, file: str
) -> tuple[list[tuple[int, dict[str, str]]], dict[str, str]]:
    """Return the filled rows of a sheet with their number, columns by their id; and the letter of each column."""
    columns = columns_of()[kind]
    for lang in ("zh", "en"):
        table = sheets.get(text(f"form.sheet.{kind}", lang))
        if not table:
            continue
        heads = [str(cell).strip() for cell in table[0]]
        wanted = {headline(c, lang): c for c in columns}
        missing = [head for head in wanted if head not in heads]
        if missing:
            raise InputTableError("form.columns", file=file, missing=missing)
        found = []
        for number, row in enumerate(table[1:], start=2):
            values = {
                wanted[head]: _text(cell)
                for head, cell in zip(heads, row, strict=False)
                if head in wanted
            }
            if any(values.values()):
                found.append((number, {c: values.get(c, "") for c in columns}))
        return found, {column: letter(heads.index(head)) for head, column in wanted.items()}
    raise InputTableError("form.not_a_form", file=file)


def items(cell: object) -> list[str]:
    r"""Return what a cell lists, parted by any sign that people type between names, or on lines of their own.

    Examples
    --------
    >>> items("成都，德阳； 绵阳\n乐山 雅安"), items("Micro LED"), items(None)
    (['成都', '德阳', '绵阳', '乐山', '雅安'], ['Micro LED'], [])
    """
    return [
        part.strip() for part in _BETWEEN.split("" if cell is None else str(cell)) if part.strip()
    ]


def _text(cell: object) -> str:
    if isinstance(cell, Percent):
        return f"{cell * 100:.12g}%"  # Excel keeps 35% as 0.35, shown so
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if pd.isna(cell) else str(cell).strip()


class Faults:
    """The cells to mend, each said in the language of the reader."""

    def __init__(self, lang: str, letters: Mapping[str, Mapping[str, str]]) -> None:
        self.lang = lang
        self.letters = letters
        self.said: list[str] = []

    def add(self, cell: tuple[str, int, str], value: str, expected: str) -> None:
        """Enter the cell of a sheet, a row and a column: what stands there, what should."""
        sheet, row, column = cell
        stands = (
            text("form.stands", self.lang, value=value)
            if value
            else text("form.stands_nothing", self.lang)
        )
        self.said.append(
            text(
                "form.fault", self.lang, sheet=text(f"form.sheet.{sheet}", self.lang), cell=f"{self.letters[sheet][column]}{row}",
                column=_BRACKETS.sub("", headline(column, self.lang)), stands=stands, expected=expected,
            )
        )  # fmt: skip

    def shown(self) -> str:
        """Return the first of them, one after the other, and how many more there are."""
        more = len(self.said) - _SHOWN_FAULTS
        shown = self.said[:_SHOWN_FAULTS] + (
            [text("list.more", self.lang, count=more)] if more > 0 else []
        )
        return text("map.clauses", self.lang).join(shown)

    def names(self, prefix: str, codes: tuple[str, ...]) -> str:
        """Return the words that a column may hold."""
        return text("map.separator", self.lang).join(name(prefix, c, self.lang) for c in codes)


def _coded(prefix: str, codes: tuple[str, ...], value: str) -> str | None:
    """Return the code that a word of either language names."""
    return next(
        (c for c in codes if value in (c, name(prefix, c, "zh"), name(prefix, c, "en"))), None
    )


def _designation(
    number: int, row: dict[str, str], names: Toponyms, faults: Faults
) -> dict[str, Any] | None:
    category = _coded("category", CATEGORIES, row["category"])
    status = _coded("status", STATUSES, row["status"]) if row["status"] else "planned"
    listed, places = items(row["industries"]), items(row["places"])
    before = len(faults.said)
    if category is None:
        cell = ("designations", number, "category")
        faults.add(cell, row["category"], faults.names("category", CATEGORIES))
    if status is None:
        faults.add(
            ("designations", number, "status"), row["status"], faults.names("status", STATUSES)
        )
    if not listed:
        faults.add(
            ("designations", number, "industries"), "", text("form.at_least_one", faults.lang)
        )
    if len(faults.said) > before:
        return None
    return {
        "category": category,
        "industry": "、".join(listed),
        "industries": listed,
        "places": places,
        "region_codes": [places_codes.region_code(names, place) for place in places],
        "status": status,
        "quote": row["quote"],
        "locator": text("form.row", row=number),
        "confidence": 1.0,
    }


def _target(number: int, row: dict[str, str], faults: Faults) -> dict[str, Any] | None:
    before = len(faults.said)
    relation = _BOUNDS.get(row["relation"], row["relation"]) or "="
    if not row["indicator"]:
        faults.add(("targets", number, "indicator"), "", text("form.words", faults.lang))
    if relation not in RELATIONS:
        faults.add(("targets", number, "relation"), relation, " ".join(RELATIONS))
    row = _share(row)
    value = _number(row["value"])
    top = _number(row["value_max"])
    year = _number(row["year"].removesuffix("年"))
    for column, found in (("value", value), ("value_max", top), ("year", year)):
        if row[column] and found is None:
            faults.add(("targets", number, column), row[column], text("form.number", faults.lang))
    if not row["value"] and not row["value_text"]:
        faults.add(("targets", number, "value"), "", text("form.value_or_words", faults.lang))
    if row["value"] and row["value_text"]:
        faults.add(
            ("targets", number, "value_text"),
            row["value_text"],
            text("form.one_of_both", faults.lang),
        )
    if year is not None and not (1990 <= year <= 2100 and isinstance(year, int)):
        faults.add(("targets", number, "year"), row["year"], "1990–2100")
    if value is not None and top is not None and top < value:
        faults.add(("targets", number, "value_max"), row["value_max"], f">= {row['value']}")
    if len(faults.said) > before:
        return None
    return {
        "indicator": row["indicator"],
        "relation": relation,
        "value": value,
        "value_max": top,
        "unit": row["unit"] or None,
        "year": None if year is None else int(year),
        "value_text": row["value_text"] or None,
        "quote": row["quote"],
        "locator": text("form.row", row=number),
        "confidence": 1.0,
    }


def _share(row: dict[str, str]) -> dict[str, str]:
    """Return a target whose % stands in its value as one whose % is its unit; a % beside another unit stays, and is at fault."""
    if "%" not in row["value"] + row["value_max"] or row["unit"] not in ("", "%", "％"):
        return row
    return row | {key: row[key].removesuffix("%") for key in ("value", "value_max")} | {"unit": "%"}


def _number(word: str) -> float | int | None:
    try:
        value = float(word.replace(",", ""))
    except ValueError:
        found = quantities.in_words(word) if word else None
        return found or None
    if value != value or value in (float("inf"), float("-inf")):  # noqa: PLR0124 (NaN)
        return None
    return int(value) if value.is_integer() else value
