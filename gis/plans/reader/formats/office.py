"""Old Word and WPS files by LibreOffice where it is installed; annex tables as the tables of users are."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from gis.errors import DocumentError, InputTableError
from gis.plans.reader.formats.bounds import MAX_CHARACTERS, Extracted
from gis.plans.reader.formats.word import docx
from gis.tables import merged
from gis.tables.formats import separated
from gis.tables.formats.workbooks import Workbook
from gis.tables.sheet import letter, scaled_in

if TYPE_CHECKING:
    from collections.abc import Sequence

_PROGRAMS = ("soffice", "libreoffice")
_SECONDS = 120
_SHOWN = 8
_UNNAMED = re.compile(r"(?:Sheet|工作表|表格?)\s*\d*", re.IGNORECASE)
_USUAL = (Path("C:/Program Files/LibreOffice/program/soffice.exe"),)


def program() -> str | None:
    """Return the path of LibreOffice, or None where it is not installed."""
    found = next((path for name in _PROGRAMS if (path := shutil.which(name))), None)
    return found or next((str(path) for path in _USUAL if path.exists()), None)


def extract(content: bytes, name: str) -> Extracted:
    """Return the text of a .doc, .wps, .rtf or .odt, converted to .docx by LibreOffice.

    Raises
    ------
    DocumentError
        If LibreOffice is not there (the sentence says how to save as .docx) or fails.
    """
    office = program()
    suffix = Path(name).suffix.lower()
    if office is None:
        raise DocumentError("reader.needs_office", file=name)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"document{suffix if suffix.isascii() else '.doc'}"
        source.write_bytes(content)
        command = [
            office, "--headless", "--norestore", f"-env:UserInstallation={Path(folder).as_uri()}/profile",
            "--convert-to", "docx", "--outdir", folder, str(source),
        ]  # fmt: skip
        try:
            subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False)
        except (OSError, subprocess.TimeoutExpired) as fault:
            raise DocumentError("reader.office_failed", file=name) from fault
        made = source.with_suffix(".docx")
        if not made.exists():
            raise DocumentError("reader.office_failed", file=name)
        found = docx.extract(made.read_bytes(), name)
    found.format = suffix.lstrip(".") or "doc"
    return found


def extract_sheets(content: bytes, name: str) -> Extracted:
    """Return the rows of all sheets of a workbook, cells by tabs, each sheet under its name.

    A merged text stands in each row of its cell; what merged cells cover, and formulas without a
    result, are said in the notes.

    Raises
    ------
    DocumentError
        If the workbook is damaged or locked.
    """
    out: list[str] = []
    notes: list[tuple[str, dict[str, object]]] = []
    size = 0
    try:
        book = Workbook(content, name)
        sheets = [book.sheet(title) for title in book.names]
    except InputTableError as fault:
        locked = fault.key == "error.table_locked"
        raise DocumentError(
            "reader.encrypted" if locked else "reader.damaged", file=name
        ) from fault
    for sheet in sheets:
        grid, _, covered = merged.unfolded(sheet, sheet.grid, [""] * sheet.grid.shape[1])
        notes += [_note(str(term), sheet.name, term.values) for term in covered]
        notes += [
            _note(f"table_remark.{reason}", sheet.name, {"count": len(places), "cells": places})
            for reason in ("formula", "error")
            if (
                places := [
                    f"{letter(c)}{r + 1}"
                    for (r, c), said in sheet.marks.faults.items()
                    if said == reason
                ]
            )
        ]
        if scaled := scaled_in(sheet):
            columns = _first([letter(column) for column in scaled.columns], sheet.name)
            notes.append(("table_remark.scaled", {**scaled.told, "columns": columns}))
        # Sheet1 is what the program calls a sheet that nobody named: no title of a plan.
        if not _UNNAMED.fullmatch(sheet.name):
            out.append(sheet.name)
        for row in grid.itertuples(index=False, name=None):
            line = "\t".join(map(_cell, row)).strip("\t")
            size += len(line)
            if size > MAX_CHARACTERS:
                raise DocumentError("reader.too_much_text", file=name)
            if line:
                out.append(line)
    return Extracted("\n".join(out), Path(name).suffix.lower().lstrip(".") or "xlsx", notes)


def extract_rows(content: bytes, name: str) -> Extracted:
    r"""Return the rows of a text table, cells by tabs: what stands under a heading is read as in a workbook.

    Raises
    ------
    DocumentError
        If it is no text or its quotes do not pair.

    Examples
    --------
    >>> extract_rows("市州,产业\n成都,水泥\n".encode("gb18030"), "a.csv").text
    '市州\t产业\n成都\t水泥'
    """
    try:
        grid = separated.read(content, name).grid
    except InputTableError as fault:
        raise DocumentError("reader.damaged", file=name) from fault
    lines = (
        "\t".join(map(_cell, row)).strip("\t") for row in grid.itertuples(index=False, name=None)
    )
    return Extracted(
        "\n".join(line for line in lines if line), Path(name).suffix.lower().lstrip("."), []
    )


def _note(key: str, sheet: str, values: dict[str, Any]) -> tuple[str, dict[str, object]]:
    """Return what to say of cells without a readable value, each with the name of its sheet."""
    return key, {"count": values["count"], "cells": _first(values["cells"], sheet)}


def _first(cells: Sequence[str], sheet: str) -> str:
    """Return the first of some cells or columns with the name of their sheet, and how many more there are.

    Examples
    --------
    >>> _first(["A", "B"], "表"), _first(list("ABCDEFGHIJ"), "表")[-11:]
    ('表!A, 表!B', '表!H, … (+2)')
    """
    shown = [f"{sheet}!{cell}" for cell in cells[:_SHOWN]]
    # Said in no language: the note is read in that of its reader.
    return ", ".join([*shown, f"… (+{len(cells) - _SHOWN})"] if len(cells) > _SHOWN else shown)


def _cell(value: object) -> str:
    return "" if pd.isna(value) else " ".join(str(value).split())
