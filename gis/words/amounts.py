"""Amounts as people write them: 2,093.8 万人, 8,140 万立方米, never 2.09378e+07."""

from __future__ import annotations

import math

from gis.words import catalogue
from gis.words.catalogue import name, text

# Units of trackers that a Chinese reader counts in 万吨.
_WAN_TONNES = {"Mt/a": 100.0, "kt/a": 0.1}
# Units that plans and sources write: the message that says them, and by what a figure is multiplied in English.
_STATED = {
    "亿t": ("hundred_million_t", 100.0), "亿吨": ("hundred_million_t", 100.0),
    "亿吨/年": ("hundred_million_t_per_year", 100.0),
    "万t": ("ten_thousand_t", 0.01), "万吨": ("ten_thousand_t", 0.01), "Mt": ("million_t", 1.0),
    "万吨/年": ("ten_thousand_t_per_year", 0.01), "Mt/a": ("million_t_per_year", 1.0), "t/d": ("t_per_day", 1.0),
    "万m3": ("ten_thousand_m3", 0.01), "亿m3": ("hundred_million_m3", 100.0), "万亿m3": ("trillion_m3", 1.0),
    "万平方米": ("ten_thousand_m2", 0.01), "万人": ("ten_thousand_people", 0.01),
    "亿": ("hundred_million", 0.1), "万元": ("ten_thousand_yuan", 0.01),
    "亿元": ("hundred_million_yuan", 0.1), "万亿元": ("trillion_yuan", 1.0),
}  # fmt: skip
# Measure words: English counts without them.
_COUNTERS = frozenset("个家张项条座件台户处种所批套只支名位辆艘栋间起次类宗级")
# Units without an English abbreviation of their own in what plans write: message unit_name.ID.
_NAMED = {
    "吨": "t", "公里": "km", "千米": "km", "米": "m", "平方米": "m2", "立方米": "m3", "m2": "m2", "m3": "m3", "平方公里": "km2",
    "公顷": "ha", "亩": "mu", "元": "yuan", "人": "people", "人次": "visits", "千瓦": "kw", "千瓦时": "kwh", "年": "years", "月": "months",
    "天": "days", "小时": "hours", "个百分点": "points", "百分点": "points", "倍": "times",
}  # fmt: skip
# What stands before a unit, the longest first: message unit_scale.ID.
_SCALES = {
    "万亿": "trillion",
    "百亿": "ten_billion",
    "千万": "ten_million",
    "百万": "million",
    "亿": "hundred_million",
    "万": "ten_thousand",
    "千": "thousand",
}
# Units that 万 and 亿 go before.
_COUNTED = frozenset({"人", "元", "户", "吨", "千瓦", "千瓦时", "平方米", "立方米"})
_WAN, _YI, _MILLION = 1e4, 1e8, 1e6
# Below this a number is short enough as it is.
_LONG = 1e5
_KILO = 1e3
# So many millions of tonnes are 1 亿吨.
_MT_OF_YI = 100.0
_LAST_BIT = 1e-9
# Of a number itself.
_LAST_BITS = 1e-14
# From here no decimals are said.
_WHOLE = 100


def amount(value: float, unit: str = "", lang: str = "zh") -> str:
    """Return a number with its unit; large ones in 万 and 亿, in English in millions.

    Parameters
    ----------
    value
        In ``unit``.
    unit
        Unit in the language of the reader; empty for none.

    Examples
    --------
    >>> amount(20937757, "人"), amount(2140.3, "万人"), amount(0.5, "%"), amount(123456789, "元")
    ('2,093.8 万人', '2,140.3 万人', '0.5 %', '1.23 亿元')
    >>> amount(20937757, "persons", "en"), amount(372.0, "works", "en")
    ('20.94 million persons', '372 works')
    """
    size = abs(value)
    if lang == "zh" and unit in _COUNTED and size >= _LONG:
        factor, word = (_YI, "亿") if size >= _YI else (_WAN, "万")
        return f"{_short(value / factor)} {word}{unit}"
    if lang != "zh" and size >= _MILLION:
        return f"{significant(value / _MILLION)} million {unit}".strip()
    return f"{significant(value, 10)} {unit}".strip()


def significant(value: float, digits: int = 4) -> str:
    """Return a number with its first digits, thousands apart; one that is longer is whole, none has powers of ten, undefined is a dash.

    Examples
    --------
    >>> [significant(x) for x in (1.8499999, 18840.0, 9999.6, 12000.0, 0.84612)]
    ['1.85', '18,840', '10,000', '12,000', '0.8461']
    >>> [significant(x) for x in (0.00001234, -0.0)], significant(1234567.8, 6)
    (['0.00001234', '0'], '1,234,568')
    """
    return catalogue.digits(value, digits)


def no_less(share: float, decimals: int = 2) -> float:
    """Return a share rounded up to decimals of a per cent, as a bound from above is said; what would be nothing stays as it is.

    Examples
    --------
    >>> no_less(0.012341), no_less(0.0007), no_less(0.0), no_less(1e-15)
    (0.0124, 0.0007, 0.0, 1e-15)
    """
    scale = 10.0 ** (decimals + 2)
    # What differs by the last bit of a product is the number itself.
    return math.ceil(share * scale - _LAST_BIT) / scale or share


def floored(value: float, places: int) -> float:
    """Return a lower bound cut to decimals, so that what is said of it is not more; below none it is whole.

    Examples
    --------
    >>> floored(1389.96, 1), floored(1389.96, -1), floored(13.8 * 100, 0), floored(float("nan"), 0)
    (1389.9, 1389.0, 1380.0, nan)
    """
    scale = 10.0 ** max(0, places)
    if not math.isfinite(value):
        return value
    scaled = value * scale
    # What differs by the last bits of a product is the number itself, however large.
    return math.floor(scaled + max(_LAST_BIT, abs(scaled) * _LAST_BITS)) / scale


def bounded(value: float, relation: object, digits: int = 4) -> str:
    """Return a figure as :func:`significant` does, a lower bound (``>=``) rounded down and an upper one (``<=``) up.

    Examples
    --------
    >>> [bounded(1234.56, relation) for relation in (">=", "<=", "=", "~")], bounded(12345.6, ">=")
    (['1,234', '1,235', '1,235', '1,235'], '12,345')
    >>> bounded(0.018499, ">="), bounded(1380.0, ">="), bounded(0.0, "<=")
    ('0.01849', '1,380', '0')
    """
    if relation not in (">=", "<=") or not value or not math.isfinite(value):
        return significant(value, digits)
    places = digits - 1 - math.floor(math.log10(abs(value)))
    sign = 1.0 if relation == ">=" else -1.0
    return significant(sign * floored(sign * value, places), digits)


def least(value: float) -> str:
    """Return a lower bound as :func:`plain` says a number, rounded down.

    Examples
    --------
    >>> [least(x) for x in (514.998, 62.0999, 99.97, 0.0569, 0.0)], least(float("nan"))
    (['514', '62', '99.9', '0.056', '0'], '—')
    """
    size = abs(value)
    if not math.isfinite(value) or value == round(value):
        return plain(value)
    if size >= 1:
        return significant(floored(value, 0 if size >= _WHOLE else 1), 10)
    return bounded(value, ">=", 2)


def plain(value: float) -> str:
    """Return a number as a table says it: whole from 100, one decimal from 1, two digits below; undefined is a dash.

    Examples
    --------
    >>> plain(float("nan")), plain(float("inf"))
    ('—', 'inf')
    >>> [plain(x) for x in (514.998, 62.0544, 3.0, 0.05641, 0.0, 9739.0, -12.34)]
    ['515', '62.1', '3', '0.056', '0', '9,739', '-12.3']
    """
    if not math.isfinite(value):
        return significant(value)
    size = abs(value)
    if size >= _WHOLE - 0.5 or value == round(value):
        return f"{value:z,.0f}"
    return f"{value:,.1f}" if size >= 1 else significant(value, 2)


def exact(value: float) -> str:
    """Return an amount with the decimals that it has, four at most, so that shown amounts add up to a shown sum.

    Examples
    --------
    >>> [exact(x) for x in (500.5, 2407.0, 0.1 + 0.2, 62.05444, -0.00001, float("nan"))]
    ['500.5', '2,407', '0.3', '62.0544', '0', '—']
    """
    if not math.isfinite(value):
        return significant(value)
    return f"{value:z,.4f}".rstrip("0").rstrip(".")


def percentile(value: float, digits: int = 0) -> str:
    """Return a percentile as it is told: 100 is the largest alone, 0 the smallest alone.

    Examples
    --------
    >>> [percentile(x) for x in (100.0, 99.86, 98.7, 0.03, 0.0)], percentile(99.96, 1)
    (['100', '99', '99', '1', '0'], '99.9')
    """
    step = 10.0**-digits
    told = min(max(value, step), 100 - step) if 0 < value < 100 else value
    return f"{told:.{digits}f}"


def written(value: float, form: str) -> str:
    """Return a number by a format of Python; ``g`` stands for :func:`significant`, ``plain``, ``least``, ``exact`` and ``percentile`` for their own.

    Examples
    --------
    >>> written(18840.0, ",.4g"), written(0.5, ".2f"), written(62.0544, "plain")
    ('18,840', '0.50', '62.1')
    """
    own = {"plain": plain, "least": least, "exact": exact, "percentile": percentile}
    if form in own:
        return own[form](value)
    return significant(value, int(form.strip(",.g"))) if form.endswith("g") else format(value, form)


def counted(value: float, unit: str, lang: str = "zh") -> tuple[float, str]:
    """Return what a plant makes a year in the unit that a reader counts in, and the name of that unit.

    Parameters
    ----------
    value
        In ``unit``; NaN stays NaN.
    unit
        Unit of the tracker: ``Mt/a``, ``kt/a`` or ``MW``.

    Examples
    --------
    >>> counted(4.4, "Mt/a"), counted(973.5, "kt/a"), counted(147970.0, "kt/a", "en"), counted(600.0, "MW")
    ((440.0, '万吨/年'), (97.35, '万吨/年'), (147.97, 'Mt a year'), (600.0, 'MW'))
    """
    if lang == "zh" and unit in _WAN_TONNES:
        return round(value * _WAN_TONNES[unit], 6), name("plant_unit", "wan_t/a", lang)
    if lang != "zh" and unit == "kt/a" and value >= _KILO:
        return value / _KILO, name("plant_unit", "Mt/a", lang)
    return value, name("plant_unit", unit, lang)


def indicated(value: float, unit: str) -> tuple[float, str]:
    """Return a figure of an indicator and its unit as words: 万吨/年 where the source counts 百万吨/年.

    Examples
    --------
    >>> indicated(6.94, "百万吨/年"), indicated(6.94, "Mt a year"), indicated(2657.0, "亿元")
    ((694.0, '万吨/年'), (6.94, 'Mt a year'), (2657.0, '亿元'))
    """
    if unit == name("plant_unit", "Mt/a", "zh"):
        return counted(value, "Mt/a", "zh")
    return value, unit


def spoken(value: float, unit: str, lang: str = "zh") -> tuple[float, str]:
    """Return a stated figure in the unit that a reader counts in: a Chinese one does not count in millions of tonnes.

    Examples
    --------
    >>> spoken(77.0, "Mt"), spoken(870.0, "Mt"), spoken(8.5, "Mt/a"), spoken(77.0, "Mt", "en"), spoken(8.7, "亿t")
    ((7700.0, '万吨'), (8.7, '亿吨'), (850.0, '万吨/年'), (77.0, 'Mt'), (8.7, '亿t'))
    """
    if lang != "zh" or unit not in ("Mt", "Mt/a"):
        return value, unit
    year = unit.removeprefix("Mt").replace("/a", "/年")
    if abs(value) >= _MT_OF_YI:
        return round(value / _MT_OF_YI, 8), f"亿吨{year}"
    return round(value * _WAN_TONNES["Mt/a"], 6), f"万吨{year}"


def stated_factor(unit: str, lang: str = "zh") -> float:
    """Return by what a stated figure is multiplied in a language: English has no 万 and 亿.

    Examples
    --------
    >>> stated_factor("亿元"), stated_factor("亿元", "en"), stated_factor("家", "en")
    (1.0, 0.1, 1.0)
    """
    return 1.0 if lang == "zh" else _STATED.get(unit, ("", 1.0))[1]


def stated(shown: str, unit: str, lang: str = "zh") -> str:
    """Return a figure, already multiplied by :func:`stated_factor` and written, with its unit in a language.

    Examples
    --------
    >>> stated("81.4", "万m3", "en"), stated("5", "家"), stated("5", "家", "en"), stated("7", "公里", "en")
    ('81.4 million m³', '5 家', '5', '7 km')
    """
    if unit in _STATED:
        return text(f"quantity.{_STATED[unit][0]}", lang, value=shown)
    return f"{shown} {unit_name(unit, lang)}".strip()


def unit_name(unit: str, lang: str = "zh") -> str:
    """Return a unit as a language calls it, whatever its figure: nothing in English for a measure word.

    Parameters
    ----------
    unit
        As a plan or a table writes it; one that has no English name stays as it is.

    Examples
    --------
    >>> [unit_name(unit, "en") for unit in ("亿元", "万t", "家", "亿", "吨/年", "标准箱")], unit_name("亿元")
    (['100 million yuan', '10,000 t', '', '100 million', 't a year', '标准箱'], '亿元')
    """
    if lang == "zh" or not unit or unit.isascii():
        return unit
    bare, year = unit.removesuffix("/年"), unit.endswith("/年")
    scale = next((sign for sign in _SCALES if bare.startswith(sign) and bare not in _NAMED), "")
    rest = bare.removeprefix(scale)
    if rest in _COUNTERS:
        named = ""
    elif rest in _NAMED:
        named = text(f"unit_name.{_NAMED[rest]}", lang)
    elif rest.isascii():
        named = rest
    else:
        return unit
    said = f"{text(f'unit_scale.{_SCALES[scale]}', lang)} {named}".strip() if scale else named
    return text("unit_name.yearly", lang, unit=said).strip() if year else said


def capacity(value: float, unit: str, lang: str = "zh") -> str:
    """Return what plants make a year at least, in Chinese in 万吨, as plans say it; never more than they do.

    Parameters
    ----------
    value
        In ``unit``, known.
    unit
        Unit of the tracker: ``Mt/a``, ``kt/a`` or ``MW``.

    Examples
    --------
    >>> capacity(13.8, "Mt/a"), capacity(500.0, "kt/a"), capacity(13.8, "Mt/a", "en"), capacity(123.4567, "Mt/a")
    ('1,380 万吨/年', '50 万吨/年', '13.8 Mt a year', '12,345 万吨/年')
    """
    number, said = counted(value, unit, lang)
    return f"{bounded(number, '>=')} {said}"


def _short(value: float) -> str:
    """Return a number with one decimal above 100, two below, without zeros at the end."""
    places = 1 if abs(value) >= 100 else 2
    return f"{value:,.{places}f}".rstrip("0").rstrip(".")
