"""What the cells of a list say: text, amounts, and coordinates as offices write them.

Coordinates come in decimal degrees, in degrees and minutes (104°03′59″), with their side (东经104.06,
E104.06), or both in one cell. Nothing is rounded, and what does not fit the form is no coordinate.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from gis.tables import cells, units
from gis.tables.row_words import is_total_row
from gis.tables.units import Unit

# Signs that stand for one another in lists typed by hand or copied from other programs.
_ALIKE = str.maketrans({
    "º": "°", "度": "°", "′": "'", "’": "'", "‘": "'", "＇": "'", "分": "'", "″": '"', "”": '"',
    "“": '"', "＂": '"', "秒": '"', "，": ",", "；": ";", "、": ",", "（": "(", "）": ")", "：": ":",
    "\u3000": " ", "\xa0": " ", "−": "-",
})  # fmt: skip
_SIDES = {"东经": "E", "西经": "W", "北纬": "N", "南纬": "S", "经度": "E", "纬度": "N"}
_ONE = re.compile(
    r"([EWNS])?\s*:?\s*([+-]?\d{1,3}(?:\.\d+)?)\s*°?"
    r"(?:(?<=°)\s*(\d{1,2}(?:\.\d+)?)\s*'(?:\s*(\d{1,2}(?:\.\d+)?)\s*(?:\"|''))?)?\s*([EWNS])?"
)
_POINT = re.compile(r"POINT\s*Z?\s*\((.*)\)")
_SIXTY = 60.0
# A word in a column of names that is longer is no 合计.
_SHORT = 10
# No place of the country has a latitude above or a longitude below: the order of a pair is certain.
_NORTH, _WEST = 60.0, 70.0


def degree(text: str) -> float:
    """Return a written coordinate in degrees, west and south below 0; NaN for what is none.

    Examples
    --------
    >>> [round(degree(x), 5) for x in ("104°03′59″", "E104.06", "东经104度30分", "30.67°", "W74")]
    [104.06639, 104.06, 104.5, 30.67, -74.0]
    >>> [degree(x) for x in ("104°75′", "东经", "104.06.1", "1,2")]
    [nan, nan, nan, nan]
    """
    return _read(_plain(text))[0]


def pair(text: str) -> tuple[float, float, bool]:
    """Return longitude and latitude of a cell that holds both, and whether latitude came first.

    Letters tell which is which, else the values do: in this country the smaller is the latitude.

    Examples
    --------
    >>> pair("104.06,30.67"), pair("[30.67 104.06]"), pair("POINT(104.06 30.67)")
    ((104.06, 30.67, False), (104.06, 30.67, True), (104.06, 30.67, False))
    >>> pair("北纬30°30′，东经104°06′"), pair("104.06")
    ((104.1, 30.5, True), (nan, nan, False))
    """
    plain = _plain(text)
    hit = _POINT.fullmatch(plain)
    plain = (hit[1] if hit else plain).strip("[]() ")
    parts = [part for part in re.split(r"[,;|/]", plain) if part.strip()]
    if len(parts) == 1:
        parts = plain.split()
    if len(parts) != 2:
        return math.nan, math.nan, False
    (first, side), (second, other) = _read(parts[0].strip()), _read(parts[1].strip())
    if math.isnan(first) or math.isnan(second):
        return math.nan, math.nan, False
    turned = (
        side in ("N", "S") or other in ("E", "W")
        if side or other
        else abs(first) < _NORTH and second > _WEST
    )
    return (second, first, True) if turned else (first, second, False)


def _plain(text: str) -> str:
    plain = text.translate(_ALIKE).strip().upper()
    for words, letter in _SIDES.items():
        plain = plain.replace(words, letter)
    return plain


def _read(plain: str) -> tuple[float, str]:
    """Return degrees and the letter that says which way they are counted."""
    hit = _ONE.fullmatch(plain)
    if hit is None or (hit[1] and hit[5]):
        return math.nan, ""
    minutes, seconds = float(hit[3] or 0), float(hit[4] or 0)
    if minutes >= _SIXTY or seconds >= _SIXTY:
        return math.nan, ""
    side = hit[1] or hit[5] or ""
    whole = float(hit[2])
    size = abs(whole) + minutes / _SIXTY + seconds / _SIXTY**2
    return (-size if whole < 0 or side in ("W", "S") else size), side


def text(column: Any) -> Any:
    """Return a column as text, "" where it is empty; whole numbers without a fraction."""
    import pyarrow as pa
    from pyarrow import compute as pc

    if pa.types.is_dictionary(column.type):
        column = column.cast(column.type.value_type)
    if pa.types.is_floating(column.type):
        values = column.to_numpy(zero_copy_only=False)
        whole = bool(np.all(np.isnan(values) | (values == np.floor(values))))
        column = column.cast(pa.int64()) if whole else column
    return pc.fill_null(column.cast(pa.string()), "")


def in_yuan(cell: str) -> str:
    """Return a cell in which money is 元: 500万元人民币, 500万人民币元, 500万人民币.

    Examples
    --------
    >>> in_yuan("500万人民币"), in_yuan("12万吨")
    ('500万元', '12万吨')
    """
    for words in ("元人民币", "人民币元", "人民币"):
        cell = cell.replace(words, "元")
    return cell


def _number(text: str, heading: Unit | None) -> float:
    """Return a cell as a number in the unit of its heading; NaN for one with another unit or %."""
    read = cells.number(in_yuan(text) if heading else text)
    if read.unit is None or heading is None:
        return math.nan if read.unit is not None or read.percent else read.value
    return read.value / heading.factor if read.unit.base == heading.base else math.nan


def _with_unit(text: str, own: Unit) -> float:
    """Return a cell that bears its unit in the base of the column's; NaN for one without, and of another kind."""
    read = cells.number(in_yuan(text))
    if read.unit is None:  # 0 is 0 in every unit
        return read.value if read.value == 0 and not read.percent else math.nan
    return read.value if read.unit.base in ("", own.base) else math.nan


class Where(NamedTuple):
    """Coordinates by row: degrees (NaN for none), which are none, and of which latitude came first."""

    lon: np.ndarray
    lat: np.ndarray
    is_none: np.ndarray
    is_turned: np.ndarray


def coordinates(table: Mapping[str, Any], names: Sequence[str]) -> Where:
    """Return the coordinates of the rows of a block, in decimal degrees, degrees and minutes, or pairs.

    Parameters
    ----------
    table
        Arrow arrays by name.
    names
        The columns of longitude and latitude, or the one that holds both.
    """
    if len(names) == 1:
        told = text(table[names[0]]).dictionary_encode()
        read = [pair(str(cell)) for cell in told.dictionary.to_pylist()]
        lon, lat, turned = (
            (np.asarray(part) for part in zip(*read, strict=True)) if read else (np.zeros(0),) * 3
        )
        at = told.indices.to_numpy(zero_copy_only=False)
        given = np.asarray([bool(str(cell).strip()) for cell in told.dictionary.to_pylist()], bool)
        lon, lat = np.asarray(lon, float)[at], np.asarray(lat, float)[at]
        return Where(lon, lat, given[at] & np.isnan(lon), np.asarray(turned, bool)[at])
    (lon, bad_lon), (lat, bad_lat) = (_degrees(table[name]) for name in names)
    return Where(lon, lat, bad_lon | bad_lat, np.zeros(len(lon), bool))


def _degrees(column: Any) -> tuple[np.ndarray, np.ndarray]:
    """Return a column of coordinates as numbers, and which cells are none."""
    values, bad = numbers(column)
    rest = np.flatnonzero(bad)
    if len(rest) and values.dtype == float:
        told = text(column).take(rest).to_pylist()
        read = {cell: degree(str(cell)) for cell in set(told)}
        values[rest] = [read[cell] for cell in told]
        bad[rest] = np.isnan(values[rest])
    return values, bad


def numbers(
    column: Any, heading: str = "", own: Unit | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Return a column as numbers, and which cells are neither a number nor empty.

    Thousands commas are understood; "inf" and "nan" are no numbers. Where the heading names a unit
    (注册资本（万元）), cells with a unit of the same kind come in it: 0.5亿元 is 5000. Where the cells bear it
    (``own``, see :func:`gis.enterprises.lists.amounts.in_cells`), they come in its base, and a bare number is none.

    Examples
    --------
    >>> import pyarrow as pa
    >>> values, bad = numbers(pa.array(["1.5", " 2 ", "", "1,200", "x"]))
    >>> values.tolist(), bad.tolist()
    ([1.5, 2.0, nan, 1200.0, nan], [False, False, False, False, True])
    """
    import pyarrow as pa
    from pyarrow import compute as pc

    if own is not None:
        told = pc.utf8_trim_whitespace(text(column)).dictionary_encode()
        read = np.asarray([_with_unit(str(v), own) for v in told.dictionary.to_pylist()], float)
        given = np.asarray([bool(v) for v in told.dictionary.to_pylist()], bool)
        at = told.indices.to_numpy(zero_copy_only=False)
        values = read[at] if len(at) else np.zeros(0)
        return values, (given[at] & np.isnan(values)) if len(at) else np.zeros(0, bool)
    if pa.types.is_dictionary(column.type):
        column = column.cast(column.type.value_type)
    if not (pa.types.is_string(column.type) or pa.types.is_large_string(column.type)):
        values = np.asarray(column.cast(pa.float64()).to_numpy(zero_copy_only=False), float)
        bad = np.isinf(values)
        return np.where(bad, np.nan, values), bad
    trimmed = pc.utf8_trim_whitespace(column)
    given = pc.if_else(pc.equal(trimmed, ""), pa.scalar(None, trimmed.type), trimmed)
    is_given = given.is_valid().to_numpy(zero_copy_only=False)
    try:
        values = given.cast(pa.float64()).to_numpy(zero_copy_only=False)
    except pa.ArrowInvalid:
        told, unit = given.dictionary_encode(), units.of_heading(heading)[1]
        each = np.asarray([_number(v, unit) for v in told.dictionary.to_pylist()], float)
        place = told.indices.to_numpy(zero_copy_only=False)
        values = np.append(each, np.nan)[np.where(np.isnan(place), -1, place).astype(int)]
    values = np.array(values, float)
    values[~np.isfinite(values)] = np.nan
    return values, is_given & np.isnan(values)


def totals(columns: dict[str, Any], heads: tuple[str, ...], size: int) -> np.ndarray:
    """Return which rows add up others: 小计 of a district is no enterprise of it.

    Parameters
    ----------
    columns
        Of a list, as :func:`gis.enterprises.lists.points.read` gives them.
    heads
        Those of names and serial numbers, where such a row says that it is one.
    size
        How many rows there are.

    Examples
    --------
    >>> import pyarrow as pa
    >>> totals({"企业名称": pa.array(["甲", "小计"])}, ("企业名称",), 2).tolist()
    [False, True]
    """
    from pyarrow import compute as pc

    found = np.zeros(size, bool)
    for name in heads:
        trimmed = pc.utf8_trim_whitespace(text(columns[name]))
        told = pc.unique(trimmed)
        some = [one for one in told.to_pylist() if len(one) < _SHORT and is_total_row(one)]
        if some:
            found |= np.isin(trimmed.to_numpy(zero_copy_only=False), some)
    return found
