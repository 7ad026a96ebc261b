"""Numbers with their unit in a sentence: 1.5万亿元, 1至2亿吨, 五千亿元, 百亿级, 翻一番."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from gis.plans.reader.goals import compound
from gis.plans.reader.goals.compound import DIGITS, in_words
from gis.plans.reader.pattern import Pattern

_COUNTERS = (
    "家 个 项 张 户 条 件 种 座 处 所 名 人次 人 套 台 辆 艘 架 支 只 批 对 片 区 部 款 "
    "例 类 门 间 颗 头 场 期 届 次 天 款 镇 位 栋 列 趟"
)
_MEASURES = (
    "元 美元 吨标准煤 吨标煤 吨 千瓦时 千瓦 兆瓦 吉瓦 度 千升 升 立方米 平方米 平方公里 "
    "公里 公顷 亩 重量箱 块标砖 标砖 标箱 标准箱 TEU"
    " GWh Gwh GWH MWh Mwh KWh kWh KWH kwh GW MW KW kW 千卡 大卡 千焦 MWp GWp Nm³ hm2 hm² "
    "km2 km² 平方千米 米 千米 匹 箱 瓶 吨/年 m2 ㎡ m³ m3 平米 t/d 分 倍 吨公里 吨/日 "
    "立方米/日 千克标准煤 千克标煤 克标准煤 克标煤 千克 公斤 斤 克拉 块 双 盒 粒 枚 盏 "
    "尾 担 副 幢 立方 袋 羽 锭 株 棵 桶 罐 载重吨 万吨级 标台 台套 台（套） 套（台） "
    "P(?![A-Za-z]) 家次 人年 片/年 微克 毫克 克 毫秒 秒 分钟 小时 Gbps Tbps Mbps EFLOPS PFLOPS EB PB "
    "TB 兆伏安 千伏安 kg t 太瓦时 吉瓦时 兆瓦时 安时 蒸吨 张床位 床位 辆次 架次 班次 户次 台次 标准立方米 "
    "标方 立方米/秒 欧元 港元 日元 标准机架 机架 纱锭 头份 人份 台份 票 平方"
)
_UNIT = "|".join(sorted((_COUNTERS + " " + _MEASURES).split(), key=lambda u: -len(u)))
# What a figure is counted on: 万元/人, 台/万人, 万元/亩, 微克/立方米.
_PER = (
    r"(?:/(?:万人|万元|人|千克|公斤|平方米|立方米|平方公里|亩|公顷|吨|年|日|天|小时|户|家"
    r"|千瓦时|千瓦|台|车|㎡|m³|m3)(?:·[年日天时])?)?"
)
_SCALE = r"(?:万亿|千亿|百亿|亿|千万|百万|万|千|百)"
# Bounded, so that a page of digits costs no more than a page of words.
_DIGITS = r"\d{1,3}(?:[, \u00a0\u2009]\d{3}(?!\d)){1,6}(?:\.\d{1,8})?|\d{1,13}(?:\.\d{1,8})?"
_WORDS_OF_HUNDRED = (
    r"(?:[零一二两三四五六七八九十百]{1,5}(?:点[零〇一二三四五六七八九]{1,2})?"
    r"|\d{1,3}(?:\.\d{1,2})?)"
)
_TENTHS = "一二两三四五六七八九十"
_WORDS = r"[一二两三四五六七八九十百千]{1,9}"
_RANGE = r"(?:\s?[-—～~至到]\s?)"
# A factor is no figure: not 8 of 1.5×10^8, not 600 of 2×600.
QUANTITY = Pattern(
    rf"(?<![×^\d])(?<!\d[.,:：])(?P<a>{_DIGITS})(?P<sa>{_SCALE})?(?:(?P<pa>%|个百分点"
    rf"|[家个户项条座处种件户名](?=[至到—～~-]))?{_RANGE}(?P<b>{_DIGITS}))?(?:个(?=亿(?:[，。；、]"
    r"|$)))?"
    r"(?:(?P<pct>%|‰|个百分点|百分点|个点|个百分?$)"
    rf"|(?P<more>余|多)?(?P<scale>{_SCALE})?(?:余|多)?(?P<unit>(?:{_UNIT}){_PER})(?!小时|(?<=升)级"
    r"|多?月|工作日|季度)|(?P<bare>万亿|亿|万)(?:余|多)?)"
    rf"|(?P<wa>{_WORDS}|(?<![\d一二两三四五六七八九十百千几数双“])(?=万亿))(?P<wscale>万亿"
    r"|亿|万(?![大里物]))(?:余|多)?"
    rf"(?P<wunit>(?:{_UNIT}){_PER})?(?P<level>级|规模)?"
    rf"|(?P<ca>[一二两三四五六七八九十百]{{1,5}})(?:[-—～至到](?P<cb>[一二两三四五六七八九十百]{{1,5}}))?(?P<cunit>个"
    r"|家|项|条|座|户|张|件)(?=[一-龥])"
    # An index has no unit: 两化融合指数达到62, 容积率不低于1.2.
    rf"|(?<![×^\d.,])(?P<index>\d{{1,3}}(?:\.\d{{1,3}})?)(?=以上|以下|以内|之内|左右"
    r"|[，。；、）]|$)"
    # 百分之三十, 百分之十五点六, 百分之十到百分之十二
    rf"|百分之(?P<ha>{_WORDS_OF_HUNDRED})(?:{_RANGE}(?:百分之)?(?P<hb>{_WORDS_OF_HUNDRED}))?"
    # 七成, 七至八成, 八成五 are shares; 三成都 and 一成不变 are none.
    rf"|(?:(?P<tb>[{_TENTHS}]){_RANGE})?(?P<ta>[{_TENTHS}])成(?P<tc>[一二三四五六七八九半])?(?=以上"
    r"|及以上|以下|以内|左右|上下|[，。；、）\s]|的|$)"
)
# Every quantity opens with one of these signs.
_FIGURE = Pattern(r"[\d零〇一二两三四五六七八九十百千万]")
_UNIT_ALONE = Pattern(rf"%|‰|个百分点|百分点|(?:{_SCALE})?(?:{_UNIT}){_PER}")
# What stands behind a number of several parts.
_BEHIND = Pattern(rf"(?:余|多)?(?P<unit>%|个百分点|百分点|(?:{_UNIT}){_PER})?(?P<level>级|规模)?")
# Signs before a number that make it a name or an order.
_LABELS = ("第", "“", "前", "这", "那", "每", "几", "数", "+", "〔", "[")
# 三四百亿元 is from 300 to 400, 七八千万 from 7000 to 8000.
_SPAN = Pattern("(?P<a>[一二两三四五六七八九])(?P<b>[一二三四五六七八九])(?P<place>[十百千]?)")
_INDEXED = Pattern(
    r"(?:指数|系数|容积率|效率指标|能效指标|能源效率|利用效率|电能利用率|PUE|得分|评分"
    r"|总分)[^，。；、\d]{1,10}$"
)
# 分别达到100 200 300亿元, 分别为3、5、8家: the unit is said once, behind the last.
_ROW = Pattern(
    r"(?:分别"
    rf"|各(?=[达为]))[^，。；\d]{{0,12}}(?P<row>\d[\d.]{{0,12}}(?:(?:[ \u00a0\u2009\u3000]{{1,2}}"
    rf"|[、/,和及与]|以及)\d[\d.]{{0,12}}){{1,9}}) ?(?P<unit>%|个百分点"
    rf"|(?:{_SCALE})?(?:{_UNIT})(?!{_RANGE}\d))(?P<more>(?:以上|左右|以内)?[、和及与 ]\d)?"
)
_STRONG, _WEAK = Pattern("[、/和及与]|以及"), Pattern("[ ,\u00a0\u2009\u3000]+")
_OF_THOUSANDS, _PLAIN = (
    Pattern(r"\d{1,3}(?:[ ,\u00a0\u2009]\d{3})+(?:\.\d{1,8})?"),
    Pattern(r"\d{1,9}(?:\.\d{1,8})?"),
)
_PARTING = Pattern("[, \u00a0\u2009]")  # thousands
_COUNTER = Pattern("|".join(sorted(_COUNTERS.split(), key=lambda u: -len(u))) + "|户$")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit: the slice of the text, the value as written, the unit.

    Attributes
    ----------
    value, value_max
        In ``unit``; ``value_max`` for ranges, else None.
    unit
        As written, the scale included (亿元, 万吨, %); empty for an index.
    is_count
        Whether the unit counts things (家, 个, 项).
    in_words
        Whether the number is written in numerals of Chinese (五千亿).
    level
        Whether it names a size class (百亿级).
    in_row
        Whether its unit is said behind the last figure of a row (分别达到3 5 8家), where spaces part figures, not thousands.
    """

    start: int
    end: int
    value: float
    value_max: float | None
    unit: str
    is_count: bool
    in_words: bool = False
    level: bool = False
    in_row: bool = False


def is_unit(word: str) -> bool:
    """Whether a word is a unit, with or without its scale.

    Examples
    --------
    >>> is_unit("亿元"), is_unit("%"), is_unit("含水泥")
    (True, True, False)
    """
    return bool(_UNIT_ALONE.fullmatch(word))


def _number(text: str) -> float:
    value = float(text if text.isdecimal() else _PARTING.sub("", text))
    return int(value) if value.is_integer() else value


def find(text: str, start: int, end: int) -> list[Quantity]:
    """Return the quantities of ``text[start:end]`` in reading order.

    Examples
    --------
    >>> [(q.value, q.value_max, q.unit) for q in find("年均增长13%，新增1至2亿吨、3-5家", 0, 21)]
    [(13, None, '%'), (1, 2, '亿吨'), (3, 5, '家')]
    >>> [(q.value, q.value_max, q.unit) for q in find("产值达到三四百亿元，税收七八千万元", 0, 17)]
    [(300, 400, '亿元'), (7000, 8000, '万元')]
    """
    found: list[Quantity] = []
    at = start
    while (figure := _FIGURE.search(text, at, end)) is not None:
        made, at = _at(text, figure.start(), end)
        if made is not None:
            found.append(made)
    for k in range(len(found) - 2, -1, -1):
        one, behind = found[k], found[k + 1]
        # 8亿、5亿、3亿立方米: the unit is said once
        if (
            one.unit in ("万", "亿")
            and behind.unit.startswith(one.unit)
            and behind.unit[1:] not in ("", "元")
            and text[one.end : behind.start] in ("、", "和", "及")
        ):
            found[k] = replace(one, unit=behind.unit)
    return (
        _with_rows(text, start, end, found)
        if text.find("分别", start, end) >= 0 or text.find("各", start, end) >= 0
        else found
    )


def _at(text: str, start: int, end: int) -> tuple[Quantity | None, int]:
    """Return what is written at a figure, and where to look on: behind a number in words, read or not."""
    amount = compound.read(text, start, end)
    if amount is not None and (made := _of_parts(text, start, end, amount)) is not None:
        return made, made.end
    passed = compound.opens(text, start, end)
    if passed is not None:
        return None, passed
    hit = QUANTITY.match(text, start, end)
    return (_read(text, hit), hit.end()) if hit else (None, start + 1)


def _of_parts(text: str, start: int, end: int, amount: compound.Amount) -> Quantity | None:
    """Return a number of several parts with its unit (12万8千吨), or None where it counts nothing."""
    if text[max(0, start - 1) : start] in _LABELS:
        return None
    hit = _BEHIND.match(text, amount.end, end)
    unit = (hit["unit"] if hit else None) or ""
    counted = not amount.scale and _COUNTER.fullmatch(unit) is not None
    if not (unit or amount.scale) or (counted and not float(amount.value).is_integer()):
        return None
    return Quantity(
        start,
        hit.end("unit") if hit and unit else amount.end,
        amount.value,
        amount.top,
        amount.scale + ("个百分点" if unit == "百分点" else unit),
        is_count=counted,
        in_words=text[start] not in "0123456789",
        level=bool(hit and hit["level"]),
    )


def _with_rows(text: str, start: int, end: int, found: list[Quantity]) -> list[Quantity]:
    """Return the quantities with those of the rows whose unit is said once in place of what was read there."""
    for hit in _ROW.finditer(text, start, end):
        row, first = hit["row"], hit.start("row")
        strong = _STRONG.search(row) is not None
        if not strong and hit["more"] and _OF_THOUSANDS.fullmatch(row):
            continue  # 分别达到1 200亿元、300亿元
        cuts = [
            0,
            *(cut for part in (_STRONG if strong else _WEAK).finditer(row) for cut in part.span()),
            len(row),
        ]
        spans = list(zip(cuts[::2], cuts[1::2], strict=True))
        if not all(
            _PLAIN.fullmatch(row, a, b) or (strong and _OF_THOUSANDS.fullmatch(row, a, b))
            for a, b in spans
        ):
            continue
        counted = _COUNTER.fullmatch(hit["unit"]) is not None
        last = hit.end("unit")
        made = [
            Quantity(
                first + a,
                last if b == len(row) else first + b,
                _number(row[a:b]),
                None,
                hit["unit"],
                counted,
                in_row=True,
            )
            for a, b in spans
        ]
        found = sorted(
            [q for q in found if not first <= q.start < last] + made, key=lambda q: q.start
        )
    return found


def _read(text: str, hit: re.Match[str]) -> Quantity | None:
    before = text[max(0, hit.start() - 1) : hit.start()]
    if hit["a"] is not None:
        return _digits(hit, before)
    if hit["index"] is not None:
        indexed = _INDEXED.search(text[max(0, hit.start() - 20) : hit.start()])
        return (
            Quantity(hit.start(), hit.end(), _number(hit["index"]), None, "", is_count=False)
            if indexed
            else None
        )
    if hit["ha"] is not None or hit["ta"] is not None:
        return None if before in ("第", "十", "百", "千", "每") else _share(hit)
    words = hit["wa"] if hit["wa"] is not None else hit["ca"]
    number, top = (in_words(words) if words else 1), None  # 万亿 alone is one of them
    if (
        number is None
        and (span := _SPAN.fullmatch(words))
        and DIGITS[span["a"]] < DIGITS[span["b"]]
    ):
        number, top = in_words(span["a"] + span["place"]), in_words(span["b"] + span["place"])
    if (
        number is None
        or before in ("第", "“", "十", "百", "千", "前", "这", "那", "每", "几", "数")
        or (hit["wa"] is None and before == "上")
    ):
        return None
    if hit["wa"] is not None:
        level = bool(hit["level"]) or words in ("", "百", "千", "十")
        unit = hit["wscale"] + (hit["wunit"] or "")
        return Quantity(
            hit.start(), hit.end(), number, top, unit, is_count=False, in_words=True, level=level
        )
    top = in_words(hit["cb"]) if hit["cb"] else top
    return Quantity(hit.start(), hit.end(), number, top, hit["cunit"], is_count=True, in_words=True)


def _of_hundred(word: str) -> float | None:
    """Return how many hundredths a share in words names (十五点六 of 百分之十五点六), or None."""
    if word[0].isdigit():
        return _number(word)
    whole, point, rest = word.partition("点")
    value = in_words(whole)
    if value is None or not point:
        return value
    return float(f"{value}." + "".join(str(DIGITS[sign]) for sign in rest))


def _share(hit: re.Match[str]) -> Quantity | None:
    """Return a share in words, in hundredths (百分之三十) or in tenths (七成)."""
    if hit["ta"] is not None:
        return _tenths(hit)
    first, last = _of_hundred(hit["ha"]), _of_hundred(hit["hb"]) if hit["hb"] else None
    return (
        None
        if first is None
        else Quantity(hit.start(), hit.end(), first, last, "%", is_count=False, in_words=True)
    )


def _tenths(hit: re.Match[str]) -> Quantity:
    """Return a share in tenths (七成, 八成五) in percent."""
    half = {"半": 5}.get(hit["tc"] or "", DIGITS.get(hit["tc"] or "", 0))
    last = 10 * (in_words(hit["ta"]) or 0) + half
    first = 10 * (in_words(hit["tb"]) or 0) if hit["tb"] else last
    return Quantity(
        hit.start(),
        hit.end(),
        first,
        last if hit["tb"] else None,
        "%",
        is_count=False,
        in_words=True,
    )


def _digits(hit: re.Match[str], before: str) -> Quantity | None:
    """Return a number in digits; not one behind a sign that makes it a label (第3, “3, A3)."""
    if before and (before in "第“+〔[" or (before.isascii() and before.isalnum())):
        return None
    if hit["a"].count(" ") > 1 and "亿" in hit.group():
        return None  # 100 200 300亿元 are three figures, whatever they are of
    value = _number(hit["a"])
    top = _number(hit["b"]) if hit["b"] else None
    scale = (hit["sa"] or "") if not hit["b"] else ""
    pct = (
        "个百分点" if (hit["pct"] or "").startswith("个百") else hit["pct"]
    )  # 1.2个百, where the text breaks off
    unit = scale + (pct or hit["bare"] or (hit["scale"] or "") + (hit["unit"] or ""))
    counted = bool(hit["unit"]) and bool(_COUNTER.fullmatch(hit["unit"])) and not hit["scale"]
    return Quantity(hit.start(), hit.end(), value, top, unit, counted)
