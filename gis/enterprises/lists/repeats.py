"""Rows of a list whose unified social credit code, or name and place, an earlier row bears: counted twice.

Lists that offices join hold many, and most lists have no codes. Nobody but the office knows whether the
second row is a copy or a branch under its head's code, so that they are counted and named. Rows of one
name at two places are branches as often as not, and are left alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from gis.enterprises.account import Account
from gis.enterprises.assign import Columns
from gis.enterprises.lists import points
from gis.enterprises.lists.headings import name_of, usual
from gis.enterprises.lists.values import text
from gis.errors import AtlasError

REASON, TWIN = "repeated", "twin"
# The signs and weights of GB 32100-2015, whose last sign checks the others: what Excel made of a code of
# digits alone (915101000000000000) is none, and many of these would be alike.
_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_WEIGHTS = np.array([pow(3, i, 31) for i in range(17)])
_LENGTH, _SHOWN = 18, 5
_KEYS = ("first key 16 b..", "other key 16 b..")
# Odd numbers that spread the bits of a text.
_ODD = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)


def is_credit_code(codes: np.ndarray) -> np.ndarray:
    """Return which texts are unified social credit codes, with a last sign that checks.

    Parameters
    ----------
    codes
        Bytes of at most 18 capital letters and digits each.

    Examples
    --------
    >>> is_credit_code(np.array([b"91350100M000100Y43", b"91350100M000100Y44", b"915101000000000000"])).tolist()
    [True, False, False]
    """
    value = np.full(256, -1)
    value[np.frombuffer(_SIGNS.encode(), np.uint8)] = np.arange(len(_SIGNS))
    signs = np.asarray(codes, f"S{_LENGTH}").view(np.uint8).reshape(len(codes), _LENGTH)
    numbers = value[signs]
    checks = (31 - numbers[:, :-1] @ _WEIGHTS % 31) % 31
    return np.asarray((numbers >= 0).all(axis=1) & (checks == numbers[:, -1]))


def note(parts: Sequence[points.Part], account: Account, columns: Columns) -> None:
    """Put the rows into an account whose credit code, or else whose name and place, an earlier row bears.

    A part that cannot be read is passed over, as it is among the faults of the run already.

    Parameters
    ----------
    parts
        Of all lists together.
    account
        Of the run over them.
    columns
        Of the run: what places a row.
    """
    tell(account, parts, again(parts, columns))


def tell(account: Account, parts: Sequence[points.Part], found: pd.DataFrame) -> None:
    """Put what :func:`again` found into an account."""
    for reason in (REASON, TWIN):
        rows = found[found["reason"] == reason]
        shown = rows.head(_SHOWN)[["part", "row", "said"]].itertuples(index=False)
        examples = [(parts[part].path, int(row), str(said)) for part, row, said in shown]
        account.note(reason, len(rows), examples)


def again(parts: Sequence[points.Part], columns: Columns) -> pd.DataFrame:
    """Return the rows whose credit code, or else whose name and place, an earlier row bears.

    Parameters
    ----------
    parts, columns
        As for :func:`note`.

    Returns
    -------
    DataFrame
        ``part`` (its place among the parts), ``row``, ``reason`` (``repeated`` by the code, ``twin`` by name and
        place) and ``said`` (the code, or the name); those by the code first, each in the order of the lists.

    Examples
    --------
    >>> again([], Columns()).columns.tolist()
    ['part', 'row', 'reason', 'said']
    """
    heads = ["part", "row", "reason", "said"]
    found = [*_by_code(parts), *_by_name(parts, columns)]
    return pd.DataFrame(found, columns=heads)


_Repeat = tuple[int, int, str, str]


def _by_code(parts: Sequence[points.Part]) -> list[_Repeat]:
    found = [one for number, part in enumerate(parts) for one in _codes(number, part)]
    if not found:
        return []
    code = np.concatenate([codes for _, _, codes in found])
    alike = pd.Series(_mixed(code)).duplicated(keep=False).to_numpy(bool)
    # Of those that look alike by one number, which are codes, and the same as an earlier one.
    some = np.flatnonzero(alike)
    some = some[is_credit_code(code[some])]
    repeated = some[pd.Series(code[some].astype(object)).duplicated().to_numpy(bool)]
    part_of = np.repeat([number for number, _, _ in found], [len(codes) for _, _, codes in found])
    row = np.concatenate([rows for _, rows, _ in found])
    return [(int(part_of[i]), int(row[i]), REASON, code[i].decode()) for i in repeated]


def _by_name(parts: Sequence[points.Part], columns: Columns) -> list[_Repeat]:
    """Return the rows without a credit code that checks which say the name and the place of an earlier row."""
    found = [(number, *one) for number, part in enumerate(parts) for one in _named(part, columns)]
    if not found:
        return []
    seen = pd.DataFrame(np.concatenate([keys for _, _, _, keys, _ in found])).duplicated()
    twins = np.flatnonzero(seen.to_numpy(bool) & ~np.concatenate([coded for *_, coded in found]))
    part_of = np.repeat([one[0] for one in found], [len(one[1]) for one in found])
    row = np.concatenate([one[1] for one in found])
    called = np.concatenate([one[2] for one in found])
    return [(int(part_of[i]), int(row[i]), TWIN, str(called[i])) for i in twins]


_Named = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]


def _named(part: points.Part, columns: Columns) -> list[_Named]:
    """Return rows, names, two numbers of name and place, and whether a code checks, block by block."""
    name, code = name_of(part.header), usual(part.header, "credit")
    held = (*columns.places, columns.named, *columns.spare)
    places = [one for one in dict.fromkeys(held) if one and one != name]
    if not name or not places or part.kind == points.UNREAD:
        return []
    wanted = tuple(dict.fromkeys([name, *places, *([code] if code else [])]))
    try:
        return [
            _told(rows, told[name], [told[one] for one in places], told.get(code) if code else None)
            for rows, told, _ in points.read(part, wanted)
        ]
    except AtlasError:
        return []


def _told(rows: np.ndarray, name: Any, places: Sequence[Any], code: Any) -> _Named:
    names, *at = (_plain(column) for column in (name, *places))
    where = at[0]
    for further in at[1:]:
        where = where + "\t" + further
    is_told = ((names != "") & (where.str.strip() != "")).to_numpy(bool)
    coded = np.zeros(len(rows), bool)
    if code is not None:
        checked, texts = _texts(np.arange(len(rows)), code)
        coded[checked[is_credit_code(texts)]] = True
    both = (names + "\n" + where).to_numpy(object)[is_told]
    # One number of 64 bits would take two of a million rows for the same now and then.
    keys = np.column_stack([pd.util.hash_array(both, hash_key=key) for key in _KEYS])
    return rows[is_told], names.to_numpy(object)[is_told], keys, coded[is_told]


def _plain(column: Any) -> pd.Series:
    """Return a column as text, without blanks around it, brackets of one width."""
    said = text(column)
    words = pd.Series(said.to_numpy(zero_copy_only=False).astype(object)).str.strip()
    return words.str.translate({0xFF08: "(", 0xFF09: ")"})


def _codes(number: int, part: points.Part) -> list[tuple[int, np.ndarray, np.ndarray]]:
    """Return number of the part, rows and texts of 18 signs of its column of credit codes, block by block."""
    column = usual(part.header, "credit")
    if not column or part.kind == points.UNREAD:
        return []
    try:
        return [
            (number, *_texts(rows, told[column])) for rows, told, _ in points.read(part, (column,))
        ]
    except AtlasError:
        return []


def _texts(rows: np.ndarray, column: Any) -> tuple[np.ndarray, np.ndarray]:
    import pyarrow as pa
    from pyarrow import compute as pc

    told = pc.utf8_upper(pc.utf8_trim_whitespace(text(column)))
    if isinstance(told, pa.ChunkedArray):
        told = told.combine_chunks()
    kept = np.flatnonzero(
        pc.match_substring_regex(told, f"^[0-9A-Z]{{{_LENGTH}}}$").to_numpy(zero_copy_only=False)
    )
    codes = told.take(pa.array(kept)).cast(pa.binary(_LENGTH))
    return rows[kept], np.frombuffer(codes.buffers()[1], f"S{_LENGTH}", len(codes))


def _mixed(codes: np.ndarray) -> np.ndarray:
    """Return one number for each text, the same for the same: a million texts are many to sort."""
    parts = codes.astype("S24").view(np.uint64).reshape(len(codes), 3)
    mixed = parts[:, 0] * np.uint64(_ODD[0])
    for i in (1, 2):
        mixed = (mixed ^ (mixed >> np.uint64(29))) + parts[:, i] * np.uint64(_ODD[i])
    return np.asarray(mixed)
