"""Numbers of several parts before one unit: 一万二千亿元, 12万8千吨, 三点五亿元, 5000万至1亿元.

Read part by part they are other numbers (2000亿元, 12万, 5亿元), so what is not understood whole gives none.
"""

from __future__ import annotations

from typing import NamedTuple

from gis.plans.reader.pattern import Pattern

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0}
_PLACES = {"十": 10, "百": 100, "千": 1000}
_SCALES = {"": 1, "万": 10_000, "亿": 100_000_000, "万亿": 1_000_000_000_000}
_SPELT = "零〇一二两三四五六七八九"
# 千 of 千瓦 belongs to the unit.
_RUN = (
    rf"(?:[{_SPELT}十百]|千(?![瓦克米升焦卡伏])|[万亿]|(?<=[{_SPELT}十百\d])点(?=[{_SPELT}\d])"
    r"|\d{1,13}(?:,\d{3}(?!\d)){0,4}(?:\.\d{1,8})?){1,20}"
)
RUN = Pattern(_RUN)
_RANGE = Pattern(r"\s?[-—～~至到]\s?")
_SCALE = Pattern("(?:万亿|亿|万)$")
# Signs that no plain number has: a point in words, a nought, figures behind 万, 亿 or behind digits with their place.
_PARTS = Pattern(
    rf"点|(?<=[{_SPELT}十百千万亿])[零〇]|[万亿][{_SPELT}十百千\d]|\d[千百][{_SPELT}\d]"
)
_TOKEN = Pattern(rf"[{_SPELT}]|[十百千]|\d{{1,13}}(?:,\d{{3}}(?!\d)){{0,4}}(?:\.\d+)?")


class Amount(NamedTuple):
    """A number in its last scale (12 000 and 亿 of 一万二千亿), and for a range the upper end in the same."""

    value: float
    top: float | None
    scale: str
    end: int


def in_words(word: str) -> int | None:
    """Return the value of Chinese numerals below ten thousand, or None.

    Examples
    --------
    >>> in_words("五千"), in_words("三百二十"), in_words("十五"), in_words("百"), in_words("千百")
    (5000, 320, 15, 100, None)
    >>> in_words("一百零五"), in_words("一百五"), in_words("二〇二五"), in_words("1,2")
    (105, None, None, None)
    """
    value = None if any(sign.isascii() for sign in word) else _small(word)
    return None if value is None else int(value)


def read(text: str, start: int, end: int) -> Amount | None:
    """Return the number of several parts, or the range over two scales, that opens at ``start``, or None.

    Parameters
    ----------
    text
        The sentence.
    start, end
        Where the number opens, and where the part of the text ends that is read.

    Returns
    -------
    Amount or None
        None where the number is plain, or is not understood whole (:func:`opens` tells the two apart).

    Examples
    --------
    >>> read("一万二千亿元", 0, 6)
    Amount(value=12000, top=None, scale='亿', end=5)
    >>> read("5000万至1亿元", 0, 9)
    Amount(value=0.5, top=1, scale='亿', end=8)
    >>> read("五千亿元", 0, 4) is None, read("一百五亿元", 0, 5) is None
    (True, True)
    """
    first = RUN.match(text, start, end)
    if first is None:
        return None
    between = _RANGE.match(text, first.end(), end)
    last = RUN.match(text, between.end(), end) if between else None
    if last is not None and _spans(first.group(), last.group()):
        low, high = _value(first.group()), _value(last.group())
        scale = _scale(last.group())
        if low is None or high is None:
            return None
        low = low if _scale(first.group()) else low * _SCALES[scale]
        if low >= high:
            return None
        return Amount(_in(low, scale), _in(high, scale), scale, last.end())
    if not _PARTS.search(first.group()):
        return None
    value, scale = _value(first.group()), _scale(first.group())
    return None if value is None else Amount(_in(value, scale), None, scale, first.end())


def opens(text: str, start: int, end: int) -> int | None:
    """Return where a number in words of several parts that opens at ``start`` ends, or None where the number is plain.

    Examples
    --------
    >>> opens("二〇二五年", 0, 5), opens("五千亿元", 0, 4), opens("12万8千吨", 0, 6)
    (4, None, None)
    """
    run = RUN.match(text, start, end)
    if run is None or text[start] in "0123456789" or not _PARTS.search(run.group()):
        return None
    return run.end()


def _spans(low: str, high: str) -> bool:
    """Whether two ends make a range that is not read as digits with one scale: 三至五亿, 5000万至1亿, 三点五至四点五亿."""
    scale = _scale(high)
    if not scale and not (_PARTS.search(low) or _PARTS.search(high)):
        return False
    return not low[0].isdigit() or _PARTS.search(high) is not None or _scale(low) not in ("", scale)


def _scale(run: str) -> str:
    hit = _SCALE.search(run)
    return hit.group() if hit else ""


def _in(value: float, scale: str) -> float:
    # Rounded as far as any plan writes: 0.1 + 0.2 has no place in a figure that is quoted.
    made = round(value / _SCALES[scale], 9)
    return int(made) if float(made).is_integer() else made


def _value(run: str) -> float | None:
    """Return what a run of numerals comes to, or None where it is no number (一百五, 一万二, 三四百)."""
    whole, point, rest = run.partition("点")
    if point:
        return _decimal(whole, rest)
    for sign in ("亿", "万"):
        left, found, right = run.rpartition(sign)
        if found:
            return _scaled(left, right, _SCALES[sign])
    return _small(run)


def _scaled(left: str, right: str, size: int) -> float | None:
    many = _value(left) if left else 1
    if many is None or not right:
        return None if many is None else many * size
    rest = _value(right)
    if rest is None or rest >= size or not float(many).is_integer() or not _placed(right, size):
        return None
    return many * size + rest


def _placed(right: str, size: int) -> bool:
    """Whether the size of what stands behind 万 or 亿 is said: 一万二 may be 12 000, and is not read."""
    if right[0] in "零〇" or right[-1] in "十百千万":
        return True
    if right.isdecimal():
        return size == _SCALES["万"] and len(right) == 4
    return len(right) > 1 and right[1] in _PLACES


def _decimal(whole: str, rest: str) -> float | None:
    scale = _scale(rest)
    places = rest[: len(rest) - len(scale)]
    signs = "".join(str(DIGITS.get(sign, sign)) for sign in places)
    before = 0 if whole in ("零", "〇") else _small(whole)
    if before is None or not signs.isdecimal() or not float(before).is_integer():
        return None
    return round(float(f"{int(before)}.{signs}") * _SCALES[scale], 6)


def _small(word: str) -> float | None:
    """Return the value of numerals below ten thousand, digits with their place among them (3千5百), or None."""
    total, digit, last, nought = 0.0, None, 0, False
    tokens = _TOKEN.findall(word)
    if "".join(tokens) != word:
        return None
    for sign in tokens:
        if sign in _PLACES:
            place = _PLACES[sign]
            # 千百亿, 百千万: some hundreds or thousands
            if (digit is None and total and place != 10) or (last and place >= last):
                return None
            total += (1 if digit is None else digit) * place
            digit, last, nought = None, place, False
        elif digit is not None:
            return None
        elif sign in "零〇" and len(tokens) > 1:
            nought = True
        else:
            digit = float(DIGITS[sign]) if sign in DIGITS else float(sign.replace(",", ""))
    if digit is not None and last > 10 and not nought:
        return None  # 一百五 is 150 to some and 105 to others
    return total + (digit or 0)
