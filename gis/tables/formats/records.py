"""Tables in JSON: a list of flat records, alone or as the one list of a document, as our own commands write."""

from __future__ import annotations

import json
import math
from typing import Any

from gis.errors import InputTableError
from gis.tables.sheet import Sheet, require_cells

_BOM = b"\xef\xbb\xbf"
_SPACE = b" \t\r\n"
# What a document of ours calls its table where it has other lists.
_ROWS = "rows"
_LONGEST = 40


def is_json(content: bytes, file: str) -> bool:
    r"""Tell whether a file is JSON: by its name, or since all of it parses as a list or an object.

    Examples
    --------
    >>> is_json(b'[{"from": "a"}]', "a.txt"), is_json(b"[t],to\n1,2\n", "a.csv"), is_json(b"", "a.json")
    (True, False, True)
    """
    if file.lower().endswith(".json"):
        return True
    if not content.removeprefix(_BOM).lstrip(_SPACE).startswith((b"[", b"{")):
        return False
    try:
        json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return False
    return True


def read(content: bytes, file: str) -> Sheet:
    """Return the records of a JSON file as a sheet: their keys in row 1, the records below.

    Parameters
    ----------
    content, file
        Bytes of the file, and its name in messages. A list of records, or an object with one list
        of them, or with several of which one is called ``rows``; its other members are no table.

    Raises
    ------
    InputTableError
        If it is no JSON, is GeoJSON, holds no list of records or several, or more cells than a sheet may;
        if an object says one key twice.

    Examples
    --------
    >>> made = b'{"by": "km", "rows": [{"from": "510100", "km": 2.0}, {"from": "500000", "km": null}]}'
    >>> read(made, "a.json").grid.to_numpy().tolist()
    [['from', 'km'], ['510100', 2], ['500000', '']]
    """
    import pandas as pd

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        """Return an object, unless it says one key twice: Python would keep the later value alone."""
        made = dict(pairs)
        if len(made) < len(pairs):
            heads = [head for head, _ in pairs]
            twice = next(head for head in heads if heads.count(head) > 1)
            raise InputTableError("error.table_json_twice", file=file, column=twice)
        return made

    try:
        found = json.loads(content.decode("utf-8-sig"), object_pairs_hook=once)
    except InputTableError:
        raise
    except UnicodeDecodeError:
        raise InputTableError("error.text_encoding", file=file) from None
    except json.JSONDecodeError as fault:
        raise InputTableError("error.table_json", file=file, row=fault.lineno) from None
    except (ValueError, RecursionError):
        # Digits or brackets without end.
        raise InputTableError("error.table_json_none", file=file) from None
    records = _records(found, file)
    heads = list(dict.fromkeys(key for record in records for key in record))
    require_cells(len(records), len(heads), file)
    lines = [[_cell(record.get(head)) for head in heads] for record in records]
    grid = pd.DataFrame([heads, *lines], dtype=object)
    grid.index = pd.RangeIndex(1, len(grid) + 1)
    return Sheet("", grid)


def _records(found: Any, file: str) -> list[dict[str, Any]]:
    """Return the one list of records of a document."""
    if _is_table(found):
        return list(found)
    members = found if isinstance(found, dict) else {}
    if {"features", "geometry"} & set(members):
        raise InputTableError("error.table_geojson", file=file)
    tables = {name: value for name, value in members.items() if _is_table(value)}
    if len(tables) > 1 and _ROWS not in tables:
        raise InputTableError("error.table_json_several", file=file, found=list(tables))
    if not tables:
        raise InputTableError("error.table_json_none", file=file)
    return list(tables.get(_ROWS) or next(iter(tables.values())))


def _is_table(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)


def _cell(value: Any) -> Any:
    """Return a value as a workbook's cell; what is nested is no cell, its beginning stands for it."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)[:_LONGEST]
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    return value
