"""A filled-in form of a plan read back, faults by cell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from gis.errors import AtlasError, InputTableError
from gis.plans.reader.places import codes as places_codes
from gis.plans.reader.places import gazetteer
from gis.plans.reader.places import issuer as places_issuer
from gis.plans.reader.places.inside import inside
from gis.plans.reader.places.toponyms import Toponyms
from gis.report.plan_form import sheets as form_sheets
from gis.report.plan_form.blank import FIELDS, headline
from gis.report.plan_form.goals import target
from gis.schema import CATEGORIES, STATUSES
from gis.tables.formats.workbooks import Workbook
from gis.words.catalogue import name, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gis.atlas import Atlas
_SHOWN_FAULTS = 8
_BETWEEN = re.compile(r"[、，,；;\n\r]+|(?<=[一-龥])[ \t\u3000]+(?=[一-龥])")
# What joins two places: only where each of them is known and both together are not.
_JOINED = re.compile(r"[和及与/]|以及")


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
        sheets = {title: book.sheet(title) for title in book.names}
    except InputTableError as fault:
        raise InputTableError("form.not_a_form", file=file) from fault
    filled = {kind: form_sheets.read(sheets, kind, file, lang) for kind in form_sheets.KINDS}
    rows = {kind: found.rows for kind, found in filled.items()}
    notes = [note for found in filled.values() for note in found.notes]
    notes += form_sheets.others(sheets, lang)
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
    faults = Faults(lang, {kind: found.letters for kind, found in filled.items()})
    for kind, found in filled.items():
        for row, column, value, reason in found.faults:
            faults.tell((kind, row, column), value, name("own", reason, lang))
    names, title = _plan(atlas, rows["plan"], faults)
    made: dict[str, Any] = {
        kind: [] for kind in ("links", "resources", "chains", "hubs", "incentives", "unresolved")
    }
    made["designations"] = [
        record
        for number, row in rows["designations"]
        if (record := _designation(number, row, names, faults))
    ]
    notes += _of_places(made["designations"], names, faults)
    made["targets"] = [
        record for number, row in rows["targets"] if (record := target(number, row, faults))
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
        {text(f"form.sheet.{kind}", lang) for kind in form_sheets.KINDS} <= names
        for lang in ("zh", "en")
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


class Faults:
    """The cells to mend, each said in the language of the reader."""

    def __init__(self, lang: str, letters: Mapping[str, Mapping[str, str]]) -> None:
        self.lang = lang
        self.letters = letters
        self.said: dict[tuple[str, int, str], str] = {}

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.said)

    def add(self, cell: tuple[str, int, str], value: str, expected: str) -> None:
        """Enter the cell of a sheet, a row and a column: what stands there, what should."""
        stands = text("form.stands" if value else "form.stands_nothing", self.lang, value=value)
        self._say("form.fault", cell, stands=stands, expected=expected)

    def tell(self, cell: tuple[str, int, str], value: str, reason: str) -> None:
        """Enter a cell and why it cannot be read."""
        self._say("form.unreadable", cell, value=value and f" {value}", reason=reason)

    def _say(self, key: str, cell: tuple[str, int, str], **values: str) -> None:
        sheet, row, column = cell
        where = {
            "sheet": text(f"form.sheet.{sheet}", self.lang),
            "cell": f"{self.letters[sheet][column]}{row}",
            "column": form_sheets.bare(headline(column, self.lang)),
        }
        self.said.setdefault(cell, text(key, self.lang, **where, **values))

    def shown(self) -> str:
        """Return the first of them, one after the other, and how many more there are."""
        more = len(self.said) - _SHOWN_FAULTS
        shown = [*self.said.values()][:_SHOWN_FAULTS] + (
            [text("list.more", self.lang, count=more)] if more > 0 else []
        )
        return text("map.clauses", self.lang).join(shown)

    def names(self, prefix: str, codes: tuple[str, ...]) -> str:
        """Return the words that a column may hold."""
        return text("map.separator", self.lang).join(name(prefix, c, self.lang) for c in codes)


def _coded(prefix: str, codes: tuple[str, ...], value: str) -> str | None:
    """Return the code that a word of either language names."""
    word = re.sub(r"(?<=[一-龥])\s+(?=[一-龥])", "", value)
    return next(
        (c for c in codes if word in (c, name(prefix, c, "zh"), name(prefix, c, "en"))), None
    )


def _placed(item: str, names: Toponyms) -> list[str]:
    """Return the places that an item of a list names: 成都和德阳 are two, 和政县 is one."""
    plain = item.rstrip("。.") or item
    parts = [part.strip() for part in _JOINED.split(plain)]
    alone = places_codes.region_code(names, plain)
    if alone or not all(part and places_codes.region_code(names, part) for part in parts):
        return [plain]
    return parts


def _of_places(
    designations: list[dict[str, Any]], names: Toponyms, faults: Faults
) -> list[form_sheets.Note]:
    """Return notes on places that stand on no map, and on rows that name none."""
    lang = faults.lang
    unknown = [
        f"{one['locator']} {place}"
        for one in designations
        for place, code in zip(one["places"], one["region_codes"], strict=True)
        if code is None
    ]
    bare = [str(one["locator"]) for one in designations if not one["places"]]
    notes: list[form_sheets.Note] = []
    if unknown:
        notes.append(("form.unknown_places", {"places": form_sheets.listed(unknown, lang)}))
    if bare:
        issuer = names.issuer.name if names.issuer else "—"
        rows = form_sheets.listed(bare, lang)
        notes.append(("form.no_places", {"rows": rows, "issuer": issuer}))
    return notes


def _designation(
    number: int, row: dict[str, str], names: Toponyms, faults: Faults
) -> dict[str, Any] | None:
    category = _coded("category", CATEGORIES, row["category"])
    status = _coded("status", STATUSES, row["status"]) if row["status"] else "planned"
    listed = items(row["industries"])
    places = [place for item in items(row["places"]) for place in _placed(item, names)]
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
    made = {
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
    return made | inside(names, made)
