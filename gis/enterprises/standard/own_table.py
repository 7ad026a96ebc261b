"""A concordance that a user brings, such as the official 新旧类目对照表: pairs of classes of two editions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gis.enterprises.standard.classes import names
from gis.errors import InputTableError
from gis.schema import EDITIONS

if TYPE_CHECKING:
    from gis.atlas import Atlas
    from gis.tables.table import Rows

_CLASS = re.compile(r"\d{4}")


def pairs(atlas: Atlas, rows: Rows, edition: str, into: str) -> tuple[tuple[str, str], ...]:
    """Return the pairs (class of ``edition``, class of ``into``) of a table.

    The columns are those whose headings name the years 2011 and 2017. Rows of wider codes, and
    rows with one cell empty, are no pairs; a code stands for several where it has several rows.

    Raises
    ------
    InputTableError
        If not exactly one heading names each year, a code is none of its edition (the message
        names row and column), no row is a pair, or leading zeros were lost on the way.
    """
    frame = rows.frame
    columns = []
    for year in (edition, into):
        hits = [str(c) for c in frame.columns if year in str(c) and "名" not in str(c)]
        if len(hits) != 1:
            raise InputTableError(
                "error.concordance_columns", file=rows.file, expected=year,
                columns=[str(c) for c in frame.columns],
            )  # fmt: skip
        columns.append(hits[0])
    found = []
    for row, *cells in frame[columns].itertuples(name=None):
        codes = [str(cell).strip() for cell in cells]
        if not all(map(_CLASS.fullmatch, codes)):
            continue
        for code, column, year in zip(codes, columns, (edition, into), strict=True):
            if code not in names(atlas, year):
                raise InputTableError(
                    "error.concordance_code", file=rows.file, row=row, column=column, found=code,
                    edition=year,
                )  # fmt: skip
        found.append((codes[0], codes[1]))
    if not found or not any(code.startswith("0") for code, _ in found):
        raise InputTableError("error.concordance_empty", file=rows.file, count=len(found))
    return tuple(dict.fromkeys(found))


def other(edition: str) -> str:
    """Return the edition that is not the given one.

    Examples
    --------
    >>> other("2017")
    '2011'
    """
    return next(one for one in EDITIONS if one != edition)
