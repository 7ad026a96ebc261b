"""The one parser of written numbers: a cell to a value, or to the reason why it is none.

What can be read in one way only is read: full-width digits, thousands separators before exactly
three digits, 万 and 亿, a unit, %. What can be read in two ways, or is a mark of a yearbook (—, …,
<5, 372①), is a fault that names what was expected. Nothing is read halfway: the digits of
``12万吨`` are 120000 with the unit 吨, never 12.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from gis.tables import units
from gis.tables.sheet import Percent
from gis.tables.units import Unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

# Reasons why a cell is no number; their sentences are ``cell.REASON`` in the catalogue.
REASONS = (
    "not_number", "missing_mark", "footnote", "bound", "range", "comma", "dots", "space",
    "currency", "brackets", "unit", "large", "small", "digits", "date", "truth", "formula", "error",
    "mixed_percent", "mixed_unit", "scale", "scale_twice", "merged",
)  # fmt: skip
# How many of a sign are a whole.
PARTS = {"%": 100.0, "‰": 1000.0}
# Full-width forms and the minus sign of mathematics; nothing else is folded: under NFKC ① is 1.
_FOLDED = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    0x3000: " ", 0x00A0: " ", 0x2007: " ", 0x2009: " ", 0x202F: " ", 0x2212: "-", 0xFE63: "-",
    **dict.fromkeys((0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0x00AD)),
    **dict.fromkeys(range(0x202A, 0x202F)), **dict.fromkeys(range(0x2066, 0x206A)),
}  # fmt: skip
_AS_TEXT = re.compile(r"'([+-]?[0-9][^'\"]*)|=\"([+-]?[0-9][^\"]*)\"")
_DIGITS = r"(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|[0-9]+)"
_NUMBER = re.compile(
    rf"(?P<number>[+-]?(?:{_DIGITS}(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
    r"\s*(?P<suffix>[^\s0-9.,+-].*)?"
)
_MISSING = re.compile(
    r"(?:[-–—―─－_]+|[.。·…⋯]+|/+|\\|\*+|#?n/?a\.?|nan|null|none|无|空|缺|不详|暂无|未知"
    r"|未统计|无数据|"
    r"缺失|-nan|#null!?|nil|\?+|？+)",
    re.IGNORECASE,
)
_FOOTNOTE = re.compile(
    r"[+-]?[0-9][0-9,.]*\s*(?:[①-⓿❶-➓*#†‡§^]+"
    r"|[\[(（【]\s*(?:注?\s*[0-9一二三四五六七八九十]{1,2}|[a-zA-Z]|"
    r"注|预计?|估计?|初步|p|e|r)\s*[\])）】]|[¹²³⁰-⁹]+|[a-zA-Z]|r|p)"
)
_BOUND = re.compile(
    r"(?:[<>≤≥≦≧≈~∼〜±]|&[lg]t;|约|近|超过?|不足|不到|大约|至少|最多|少于|多于|逾|<=|>=)\s*[0-9].*|"
    r"[0-9].*(?:以上|以下|以内|左右|余|多|\+)"
)
_RANGE = re.compile(
    r"[0-9][0-9.,]*\s*[^0-9\s.,]?\s*(?:[-–—−~～至到]|--)\s*[0-9][0-9.,]*\s*[^0-9\s]*"
)
_FORMS = (
    ("missing_mark", _MISSING),
    ("error", re.compile(r"#(?:DIV/0!|N/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|#+)")),
    # 1000-1200 is a range, 2019-2021 years.
    ("date", re.compile(r"[0-9]{4}(?:[-/.年][0-9]{1,2}(?![0-9])){1,2}[月日]?.*|(?:19|20)[0-9]{2}[-/.年]+(?:19|20)[0-9]{2}.*|[0-9]{1,2}:[0-9]{2}.*")),
    ("footnote", _FOOTNOTE),
    ("bound", _BOUND),
    ("range", _RANGE),
    ("brackets", re.compile(r"[(（]\s*[0-9][0-9,.]*\s*[)）]")),
    ("currency", re.compile(r"[+-]?\s*[¥￥$€£]\s*[+-]?[0-9].*|(?:RMB|CNY|USD)\s*[0-9].*", re.IGNORECASE)),
    ("space", re.compile(r"[+-]?[0-9]+(?:\s+[0-9]+)+(?:\.[0-9]+)?|[+-]\s+[0-9].*")),
    ("dots", re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{3}){2,}|[+-]?[0-9]+(?:\.[0-9]{3})+,[0-9]+")),
    ("comma", re.compile(r"[+-]?[0-9]*(?:,[0-9]*)+(?:\.[0-9]*)?%?")),
    ("unit", re.compile(r"[+-]?[0-9][0-9,.]*\s*[^\s0-9./_+-][^0-9]{0,12}[23]?")),
    ("truth", re.compile(r"true|false|是|否|yes|no", re.IGNORECASE)),
)  # fmt: skip
# A column is one of numbers where cells begin like one.
_LIKE = re.compile(r"[\s¥￥$€£+\-<>≤≥≈~约(（]*[0-9]*\.?[0-9]")
_EXACT = 2**53
# Smaller whole numbers are held exactly, whatever their digits.
_PLAIN = 1e15
_TINY = 1e-300
# Squares and sums of what is larger are no numbers any more, and shares of those are unknown.
_LARGEST = 1e100


class Cell(NamedTuple):
    """One cell as read.

    ``value`` is in the base unit of ``unit`` (NaN: empty or a fault), ``fault`` one of ``REASONS``
    or empty, ``unit`` what stood after the digits (None without one), ``percent`` whether % stood
    there; its value is the share.
    """

    value: float
    fault: str = ""
    unit: Unit | None = None
    percent: bool = False


@dataclass(frozen=True, eq=False)
class Numbers:
    """A column as read.

    Attributes
    ----------
    array
        Floats, one a cell; NaN where the cell is empty or at fault.
    faults
        Reason by position of the cell.
    unit
        Unit of all values; None where none is written.
    """

    array: np.ndarray
    faults: dict[int, str]
    unit: Unit | None = None


def folded(text: str) -> str:
    r"""Return a text with ASCII for full-width forms, without invisible characters and outer space.

    Examples
    --------
    >>> folded("１，２００\u200b "), folded("−5"), folded("372①")
    ('1,200', '-5', '372①')
    """
    return text.translate(_FOLDED).strip()


def number(cell: object) -> Cell:
    """Return what a cell says: a value, or why it is none.

    Parameters
    ----------
    cell
        A text, or a number, date or truth value of a workbook.

    Examples
    --------
    >>> [number(x).value for x in ("1,200", "１２", "−5", "1.2亿元", "12万吨", "6%", "1e3")]
    [1200.0, 12.0, -5.0, 120000000.0, 120000.0, 0.06, 1000.0]
    >>> [number(x).fault for x in ("1,2", "1 200", "1.200.000", "372①", "<5", "—", "¥12", "1e400")]
    ['comma', 'space', 'dots', 'footnote', 'bound', 'missing_mark', 'currency', 'large']
    """
    if not isinstance(cell, str):
        return _typed(cell)
    text = folded(cell)
    if not text:
        return Cell(math.nan)
    # Marks by which Excel and exports keep digits a text: '372 and ="372".
    kept = _AS_TEXT.fullmatch(text)
    if kept:
        text = kept[1] or kept[2]
    hit = _NUMBER.fullmatch(text)
    if hit is None:
        return Cell(math.nan, _reason(text))
    return _read(hit["number"], (hit["suffix"] or "").strip(), text)


def _typed(cell: object) -> Cell:
    if cell is None:
        return Cell(math.nan)
    if isinstance(cell, bool | np.bool_):
        return Cell(math.nan, "truth")
    if isinstance(cell, int | float | np.integer | np.floating):
        number_: Any = cell
        value = float(number_) if not abs(number_) > _LARGEST else math.inf
        if math.isnan(value):
            return Cell(math.nan)
        shown = isinstance(cell, Percent)
        return Cell(value, percent=shown) if math.isfinite(value) else Cell(math.nan, "large")
    if isinstance(cell, dt.date | dt.time | dt.timedelta):
        return Cell(math.nan, "date")
    return Cell(math.nan, "not_number")


def _read(digits: str, suffix: str, text: str) -> Cell:
    plain = digits.replace(",", "")
    value = float(plain)
    fault = _of_size(plain.lower(), value)
    if fault or not suffix:
        return Cell(math.nan if fault else value, fault)
    if suffix in PARTS:
        return Cell(value / PARTS[suffix], percent=True)
    if suffix in units.SCALES:
        factor = units.SCALES[suffix]
        found: Unit | None = Unit("", factor, suffix)
    else:
        found = units.unit(suffix)
    if found is None or found.base in PARTS:
        return Cell(math.nan, _reason(text))
    scaled = _times(plain, found.factor)
    return Cell(scaled, unit=found) if abs(scaled) <= _LARGEST else Cell(math.nan, "large")


def _of_size(plain: str, value: float) -> str:
    """Return why a number cannot be held as it is written; empty where it can."""
    if not abs(value) <= _LARGEST:
        return "large"
    if value == 0 and plain.partition("e")[0].strip("+-0."):
        return "small"
    whole = "." not in plain and "e" not in plain
    return "digits" if whole and abs(value) > _EXACT else ""


def _times(plain: str, factor: float) -> float:
    """Return decimal digits times a power of ten, rounded once: 1.1亿 is 110000000 and no more."""
    from decimal import Decimal

    return float(Decimal(plain) * Decimal(repr(factor)))


def _reason(text: str) -> str:
    return next((reason for reason, form in _FORMS if form.fullmatch(text)), "not_number")


def looks_like_number(cell: object) -> bool:
    """Tell whether a cell begins like a number, readable or not.

    Examples
    --------
    >>> [looks_like_number(x) for x in ("12万吨", "<5", "¥12", "三一重工", "", 3.5)]
    [True, True, True, False, False, True]
    """
    if isinstance(cell, str):
        return _LIKE.match(folded(cell).lstrip("'=\"")) is not None
    return isinstance(cell, int | float) and not isinstance(cell, bool)


def numbers(
    cells: Iterable[object], heading: Unit | None = None, known: Mapping[int, str] | None = None
) -> Numbers:
    """Return a column of cells as numbers of one unit, and every cell that is none.

    Parameters
    ----------
    cells
        Cells of one column, as written.
    heading
        Unit that the heading or the table names; values come in it. A cell with a unit of the same
        base is converted; one of another is a fault.
    known
        Faults found before, by position: a formula without a stored value, an error.

    Examples
    --------
    >>> found = numbers(["1,200", "", "5%", "x"])
    >>> found.array.tolist(), found.faults
    ([1200.0, nan, nan, nan], {2: 'mixed_percent', 3: 'not_number'})
    >>> numbers(["1.2亿元", "300万元"], units.unit("万元")).array.tolist()
    [12000.0, 300.0]
    """
    fast = plain_numbers(cells)
    if fast is not None and not known:
        return Numbers(fast, {}, heading)
    written = list(cells)
    read: dict[object, Cell] = {}
    found = []
    for cell in written:
        # Equal keys of different types (1, True) must not share an answer.
        key = (type(cell), cell)
        if key not in read:
            read[key] = number(cell)
        found.append(read[key])
    faults = {i: cell.fault for i, cell in enumerate(found) if cell.fault} | dict(known or {})
    sound = [i for i, cell in enumerate(found) if i not in faults and not math.isnan(cell.value)]
    if heading is not None and heading.base in PARTS:
        whole = PARTS[heading.base]
        # 7% is 7, not 7.000000000000001.
        found = [
            c._replace(value=float(f"{c.value * whole:.15g}")) if c.percent else c for c in found
        ]
    else:
        _one_kind(found, sound, faults, heading)
    unit, values = _one_unit(found, [i for i in sound if i not in faults], faults, heading)
    values[list(faults)] = np.nan
    return Numbers(values, dict(sorted(faults.items())), unit)


def in_units(
    cells: Iterable[object],
    heading: Unit | None,
    by_row: Sequence[Unit],
    known: Mapping[int, str] | None = None,
) -> Numbers:
    """Return a column as :func:`numbers` does, where each row may be in a unit of its own.

    Parameters
    ----------
    cells, heading, known
        As for :func:`numbers`; the values come in the unit of the heading.
    by_row
        Unit of each cell, all of the base of the heading; empty where the heading's is all there is.

    Examples
    --------
    >>> given = units.unit("万元"), units.unit("亿元")
    >>> in_units(["300", "1.5"], given[0], given).array.tolist()
    [300.0, 15000.0]
    """
    if not by_row or heading is None:
        return numbers(cells, heading, known)
    written = list(cells)
    faults: dict[int, str] = {}
    values = np.full(len(written), np.nan)
    for unit in set(by_row):
        rows = [i for i, own in enumerate(by_row) if own == unit]
        own_faults = {n: known[i] for n, i in enumerate(rows) if i in known} if known else {}
        found = numbers([written[i] for i in rows], unit, own_faults)
        values[rows] = found.array * (unit.factor / heading.factor)
        faults |= {rows[n]: reason for n, reason in found.faults.items()}
    return Numbers(values, dict(sorted(faults.items())), heading)


def plain_numbers(cells: Iterable[object]) -> np.ndarray | None:
    """Return a column of nothing but plain decimal numbers and empty cells, fast; else None."""
    import pyarrow as pa
    from pyarrow import compute

    try:
        kind = pa.large_string()
        given: Any = cells
        is_arrow = isinstance(cells, pa.Array | pa.ChunkedArray)
        text = given.cast(kind) if is_arrow else pa.array(given, kind, from_pandas=True)
        empty = compute.equal(text, "")
        given = text
        if compute.any(empty).as_py():
            given = compute.if_else(empty, pa.scalar(None, kind), text)
        values = compute.cast(given, pa.float64())
    except (pa.ArrowInvalid, pa.ArrowTypeError, pa.ArrowNotImplementedError):
        return None
    ends = compute.min_max(values).as_py()
    if any(end is not None and not abs(end) < _PLAIN for end in ends.values()):
        return None
    sizes = compute.abs(values)
    # "nan", and what is so small that it may have been more than 0, are read apart, one by one.
    near = compute.drop_null(text.filter(compute.less(sizes, _TINY)))
    odd = compute.any(compute.is_nan(values)).as_py()
    for sign in ("e", "E"):
        odd = odd or compute.any(compute.match_substring(near, sign)).as_py()
    if odd:
        return None
    array: np.ndarray = values.to_numpy(zero_copy_only=False)
    return array.copy()


def _one_kind(
    found: Sequence[Cell], sound: Sequence[int], faults: dict[int, str], heading: Unit | None
) -> None:
    """Mark cells with % among cells without, or the other way round: the fewer of the two.

    Under a heading with a unit those with % are at fault, however many they are: 5% is no 亿元.
    """
    share = [i for i in sound if found[i].percent]
    plain = [i for i in sound if not found[i].percent and found[i].value]
    if heading is not None and heading.base:
        faults.update(dict.fromkeys(share, "mixed_unit"))
    elif share and plain:
        for i in share if len(share) <= len(plain) else plain:
            faults[i] = "mixed_percent"


def _one_unit(
    found: Sequence[Cell], sound: Sequence[int], faults: dict[int, str], heading: Unit | None
) -> tuple[Unit | None, np.ndarray]:
    """Bring all values into one unit, or mark those that cannot be."""
    values = np.array([cell.value for cell in found], dtype=float)
    with_unit = [(i, unit) for i in sound if (unit := found[i].unit) is not None]
    if not with_unit:
        return heading, values
    if heading is not None:
        for i, unit in with_unit:
            if unit.base == heading.base or (not unit.base and heading.factor == 1):
                values[i] = values[i] / heading.factor
            else:
                faults[i] = "mixed_unit" if unit.base else "scale_twice"
        return heading, values
    for i, unit in with_unit:
        if not unit.base:
            faults[i] = "scale"
    with_unit = [(i, unit) for i, unit in with_unit if unit.base]
    if not with_unit:
        return None, values
    base = Counter(unit.base for _, unit in with_unit).most_common(1)[0][0]
    units_of = dict(with_unit)
    for i in sound:
        own = units_of.get(i)
        # 0 is 0 in every unit.
        if i not in faults and (values[i] != 0 if own is None else own.base != base):
            faults[i] = "mixed_unit"
    return Unit(base, 1.0, base), values
