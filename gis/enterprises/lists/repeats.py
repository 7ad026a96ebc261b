"""Rows of a list whose unified social credit code an earlier row bears: one enterprise, counted twice.

Lists that offices join hold many. Nobody but the office knows whether the second row is a copy or a
branch under its head's code, so that they are counted and named.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from gis.enterprises.account import Account
from gis.enterprises.lists import points
from gis.enterprises.lists.headings import usual
from gis.enterprises.lists.values import text
from gis.errors import AtlasError

REASON = "repeated"
# The signs and weights of GB 32100-2015, whose last sign checks the others: what Excel made of a code of
# digits alone (915101000000000000) is none, and many of these would be alike.
_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_WEIGHTS = np.array([pow(3, i, 31) for i in range(17)])
_LENGTH, _SHOWN = 18, 5
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


def note(parts: Sequence[points.Part], account: Account) -> None:
    """Put the rows into an account whose credit code an earlier row bears.

    Lists without a column of credit codes have none; a part that cannot be read is passed over, as
    it is among the faults of the run already.

    Parameters
    ----------
    parts
        Of all lists together.
    account
        Of the run over them.
    """
    found = [one for number, part in enumerate(parts) for one in _codes(number, part)]
    if not found:
        return
    code = np.concatenate([codes for _, _, codes in found])
    alike = pd.Series(_mixed(code)).duplicated(keep=False).to_numpy(bool)
    # Of those that look alike by one number, which are codes, and the same as an earlier one.
    some = np.flatnonzero(alike)
    some = some[is_credit_code(code[some])]
    again = some[pd.Series(code[some].astype(object)).duplicated().to_numpy(bool)]
    part_of = np.repeat([number for number, _, _ in found], [len(codes) for _, _, codes in found])
    row = np.concatenate([rows for _, rows, _ in found])
    examples = [
        (parts[int(part_of[i])].path, int(row[i]), code[i].decode()) for i in again[:_SHOWN]
    ]
    account.note(REASON, len(again), examples)


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
