"""Units as offices write them: 万元, 亿元, 万吨, km², each a base unit and a factor.

A quantity keeps its base: 元 and 吨 are never turned into each other, 万元 and 亿元 are.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

# What Chinese writes before a unit, longest first.
SCALES = {
    "万亿": 1e12, "千亿": 1e11, "百亿": 1e10, "十亿": 1e9, "千万": 1e7, "百万": 1e6, "十万": 1e5,
    "亿": 1e8, "万": 1e4, "千": 1e3,
}  # fmt: skip
# Other spellings of a unit, as a base and a factor. A unit not listed here is its own base.
_SAME = {
    "人民币元": ("元", 1.0), "圆": ("元", 1.0), "cny": ("元", 1.0), "rmb": ("元", 1.0),
    "yuan": ("元", 1.0), "t": ("吨", 1.0), "tonnes": ("吨", 1.0), "tonne": ("吨", 1.0),
    "tons": ("吨", 1.0), "kg": ("吨", 1e-3), "千克": ("吨", 1e-3), "公斤": ("吨", 1e-3),
    "km": ("米", 1e3), "公里": ("米", 1e3), "千米": ("米", 1e3), "m": ("米", 1.0),
    "km2": ("平方米", 1e6), "km²": ("平方米", 1e6), "㎢": ("平方米", 1e6),
    "平方公里": ("平方米", 1e6), "平方千米": ("平方米", 1e6), "公顷": ("平方米", 1e4),
    "ha": ("平方米", 1e4), "hm2": ("平方米", 1e4), "hm²": ("平方米", 1e4), "m2": ("平方米", 1.0), "m²": ("平方米", 1.0), "㎡": ("平方米", 1.0),
    "m3": ("立方米", 1.0), "m³": ("立方米", 1.0), "㎥": ("立方米", 1.0), "方": ("立方米", 1.0),
    "度": ("千瓦时", 1.0), "kwh": ("千瓦时", 1.0), "kW·h": ("千瓦时", 1.0),
    "mw": ("千瓦", 1e3), "kw": ("千瓦", 1.0),
    "兆瓦": ("千瓦", 1e3), "位": ("人", 1.0), "persons": ("人", 1.0), "people": ("人", 1.0),
    "tce": ("吨标准煤", 1.0), "吨标煤": ("吨标准煤", 1.0), "percent": ("%", 1.0), "％": ("%", 1.0),
}  # fmt: skip
_BASES = frozenset({
    "元", "美元", "欧元", "港元", "日元", "吨", "人", "户", "家", "个", "件", "台", "套", "块", "片",
    "条", "辆", "处", "座", "只", "箱", "项", "张", "米", "平方米", "亩", "立方米", "千瓦", "千瓦时",
    "吨标准煤", "吨公里", "重量箱", "标箱", "标准砖", "块标砖", "人次", "床", "所", "枚", "年", "天",
    "月", "小时", "分", "%", "‰", "头", "公顷", "升", "米/秒", "元/吨", "元/人", "人/平方公里", "元/平方米",
})  # fmt: skip
_BRACKETED = re.compile(r"[（(\[【](?P<unit>[^（()）\[\]【】]*)[)）\]】]\s*$")
# A unit in the upper of two headings: 产值（亿元） 水泥.
_UPPER = re.compile(r"[（(\[【](?P<unit>[^（()）\[\]【】]*)[)）\]】]\s+(?=\S)")
_ANNOUNCED = re.compile(
    r"[（(【\[]?\s*(?:计量|数量|金额)?单位\s*[:：]?\s*(?P<unit>[^）)】\]]*)[)）】\]]?\s*$"
)
# Several units in one cell name several columns: 万元、人.
_SEVERAL = re.compile(r"[、,，;；]")


# A power of ten in front of a unit, as technical yearbooks write 万: 10⁴吨, ×10^4 t. 104吨 is no power: its raised digit is lost.
_POWER = re.compile(
    r"[×xX*]?\s*10\^?(?P<power>(?<=\^)\d{1,2}|(?<!\^)[⁰¹²³⁴-⁹]{1,2})\s*(?P<rest>\D.*)"
)
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


# A unit right behind its quantity, with the scale that shows where it begins: 水泥产值亿元.
_JOINED = re.compile(
    r"(?P<stem>.*[\u4e00-\u9fff)）])(?P<unit>(?:万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千)"
    r"(?:元|美元|吨|吨标准煤|吨标煤|吨公里|人|人次|户|家|平方米|平方公里|立方米|重量箱"
    r"|千瓦时|千瓦|标箱|标准砖|块|台|套|件|辆|公里|亩))"
)


# A sign right behind what it is of: 增长%, 同比±%, 出生率‰.
_SHARE = re.compile(r"(?P<stem>.*[^\s\d%‰±(（/])\s*±?(?P<unit>[%‰％])")


# As yearbooks write them in English: 100 million yuan, 10 000 tons, CNY 100 million.
_ENGLISH = re.compile(
    r"(?:(?P<money>cny|rmb|usd|us\$) ?)?(?P<scale>100 million|10[, ]?000|1[, ]?000|billion"
    r"|million|thousand)(?: (?P<rest>[a-z$][a-z$. ]*))?"
)
_ENGLISH_SCALES = {
    "100million": 1e8,
    "10000": 1e4,
    "1000": 1e3,
    "billion": 1e9,
    "million": 1e6,
    "thousand": 1e3,
}
_IN_ENGLISH = {
    **dict.fromkeys(("yuan", "cny", "rmb", "rmb yuan", "yuan rmb"), ("元", 1.0)), **dict.fromkeys(("usd", "us$", "us dollars", "dollars"), ("美元", 1.0)),
    **dict.fromkeys(("t", "tons", "tonnes"), ("吨", 1.0)), **dict.fromkeys(("persons", "people"), ("人", 1.0)),
    **dict.fromkeys(("households",), ("户", 1.0)), **dict.fromkeys(("kwh",), ("千瓦时", 1.0)), **dict.fromkeys(("sq.m", "sq. m", "m2"), ("平方米", 1.0)),
}  # fmt: skip


class Unit(NamedTuple):
    """A unit: its base (元), how many of the base it is (10,000), and how it was written (万元)."""

    base: str
    factor: float
    written: str


def unit(text: str) -> Unit | None:
    """Return the unit that a word is; None where it is none.

    Examples
    --------
    >>> unit("万吨/年")
    Unit(base='吨/年', factor=10000.0, written='万吨/年')
    >>> unit("万元"), unit("亿吨").factor, unit("平方公里").base, unit("号")
    (Unit(base='元', factor=10000.0, written='万元'), 100000000.0, '平方米', None)
    >>> unit("100 million yuan")[:2], unit("10 000 tons")[:2], unit("CNY 100 million")[:2], unit("million")
    (('元', 100000000.0), ('吨', 10000.0), ('元', 100000000.0), None)
    >>> unit("10⁴吨"), unit("10^3 hm²").factor, unit("104吨")
    (Unit(base='吨', factor=10000.0, written='10⁴吨'), 10000000.0, None)
    """
    word = text.strip()
    if (raised := _POWER.fullmatch(word)) and (single := unit(raised["rest"])):
        return Unit(
            single.base, single.factor * 10.0 ** int(raised["power"].translate(_RAISED)), word
        )
    yearly = re.sub(r"/(?:年|a|y|yr|year)$|每年$", "", word)
    if yearly != word and (amount := unit(yearly)) and amount.base not in ("%", "‰"):
        return Unit(f"{amount.base}/年", amount.factor, word)
    if word.isascii() and (english := _ENGLISH.fullmatch(word.lower())):
        base, each = _IN_ENGLISH.get(english["rest"] or english["money"] or "", ("", 0.0))
        return (
            Unit(base, each * _ENGLISH_SCALES[re.sub("[, ]", "", english["scale"])], word)
            if base
            else None
        )
    found = _based(word.lower() if word.isascii() else word)
    if found is not None:
        return Unit(*found, word)
    for scale, factor in SCALES.items():
        if word.startswith(scale):
            rest = _based(word[len(scale) :].strip())
            return None if rest is None else Unit(rest[0], factor * rest[1], word)
    return None


def _based(word: str) -> tuple[str, float] | None:
    if word in _SAME:
        return _SAME[word]
    return (word, 1.0) if word in _BASES else None


def of_heading(heading: str) -> tuple[str, Unit | None]:
    """Return a heading without the unit that it ends with, and that unit.

    Examples
    --------
    >>> of_heading("产值（亿元）")
    ('产值', Unit(base='元', factor=100000000.0, written='亿元'))
    >>> of_heading("产值/万吨")[1].written, of_heading("水泥(旋窑)")
    ('万吨', ('水泥(旋窑)', None))
    >>> of_heading("万吨")[1].factor
    10000.0
    >>> of_heading("产值（亿元） 水泥")
    ('产值 水泥', Unit(base='元', factor=100000000.0, written='亿元'))
    >>> [of_heading(x)[1].written for x in ("产值:亿元", "水泥产值亿元", "产值（2023年，万元）")]
    ['亿元', '亿元', '万元']
    >>> of_heading("产值（亿）")
    ('产值', Unit(base='', factor=100000000.0, written='亿'))
    >>> of_heading("同比±%")[0], of_heading("同比±%")[1].written, of_heading("出生率‰")[1].written
    ('同比', '%', '‰')
    """
    # A column may be headed by its unit alone (吨); m and t are names of anything.
    if not heading.isascii() and (whole := unit(heading)) is not None:
        return heading, whole
    hit = _BRACKETED.search(heading)
    if hit:
        word = hit["unit"].removeprefix("单位").lstrip(":： ")
        found = unit(word) or _scale(word) or _among_others(word)
        return (heading[: hit.start()].strip() or heading, found) if found else (heading, None)
    upper = _UPPER.search(heading)
    if upper and (found := unit(upper["unit"])):
        return f"{heading[: upper.start()]} {heading[upper.end() :].strip()}", found
    letters = heading.split()
    # 装 配 式 部 件 is only spaced out; its last letter is no unit.
    spaced = len(letters) > 2 and all(len(letter) == 1 for letter in letters)
    for sign in (
        ("/", "，", ",", "_", "：", ":") if spaced else ("/", "，", ",", " ", "_", "：", ":")
    ):
        stem, mark, word = heading.rpartition(sign)
        found = unit(word) or (_scale(word) if sign in "/：:" else None)
        if mark and stem.strip() and found:
            return stem.strip(), found
    if share := _SHARE.fullmatch(heading):
        return share["stem"], unit(share["unit"])
    joined = _JOINED.fullmatch(heading)
    found = unit(joined["unit"]) if joined else None
    return (joined["stem"], found) if joined and found else (heading, None)


def _scale(text: str) -> Unit | None:
    """Return 亿 of 产值（亿）, which says how many and not of what."""
    return Unit("", SCALES[text], text) if text in SCALES else None


def _among_others(text: str) -> Unit | None:
    """Return the one unit among other remarks in brackets: 亿元，当年价."""
    found = [known for part in _SEVERAL.split(text) if (known := unit(part.strip()))]
    return found[0] if len(found) == 1 else None


def announced(text: str) -> Unit | None:
    """Return the unit that a line above a table names for the whole of it; None without one.

    Examples
    --------
    >>> announced("单位：亿元").written, announced("（单位：人）").written, announced("单位：万元、人")
    ('亿元', '人', None)
    """
    hit = _ANNOUNCED.search(text)
    if hit is None or _SEVERAL.search(hit["unit"]):
        return None
    return unit(hit["unit"]) or _scale(hit["unit"].strip())


def of_line(text: str) -> Unit | None:
    """Return the unit of the whole table that a line above it names, as 单位 or in brackets at its end.

    Examples
    --------
    >>> of_line("单位：亿元").written, of_line("分地区产值（亿元）").written, of_line("产值（初步）")
    ('亿元', '亿元', None)
    """
    found = announced(text)
    hit = None if found else _BRACKETED.search(text)
    named = unit(hit["unit"].strip()) if hit else None
    return found or named


def listed(text: str) -> tuple[Unit, ...]:
    """Return every unit that a line above a table names.

    Examples
    --------
    >>> [unit.written for unit in listed("产量（单位：万吨、万重量箱）")], listed("产值（初步）")
    (['万吨', '万重量箱'], ())
    """
    hits = [hit for cell in text.split(" | ") if (hit := _ANNOUNCED.search(cell))]
    parts = [part.strip() for hit in hits for part in _SEVERAL.split(hit["unit"])]
    return tuple(found for part in parts if (found := unit(part)))


def is_announcement(text: str) -> bool:
    """Tell whether a cell does nothing but name a unit."""
    plain = text.strip().strip("（()）[]【】")
    return bool(re.match(r"(?:计量|数量|金额)?单位\s*[:：]?", plain)) or (
        bool(plain) and unit(plain) is not None
    )


class Shown(NamedTuple):
    """How a number format shows a number: divided by ten to a power, with a scale or unit behind."""

    power: int
    words: str

    @property
    def same(self) -> bool:
        """Whether the words make up for the division: 123.5万 is what a cell of 1234567 holds."""
        return SCALES.get(self.words) == 10.0**self.power

    def of(self, value: float) -> float | str:
        """Return a number as its format shows it, with all its digits.

        Examples
        --------
        >>> Shown(4, "").of(1234567), Shown(4, "万").of(1234567.5), Shown(0, "亿元").of(12)
        (123.4567, '123.45675万', '12亿元')
        """
        number = Decimal(repr(value)).scaleb(-self.power)
        return f"{number.normalize():f}{self.words}" if self.words else float(number)


_LARGE = tuple(scale for scale in SCALES if scale != "千")
# What a number format is made of: words (in quotes or behind \ or !), the room of a character, a
# condition or colour, else one sign.
_FORMAT_PART = re.compile(r'"([^"]*)"|[\\!](.)|[_*].|\[[^\]]*\]|(.)', re.DOTALL)
_SIGNS = frozenset("0#?,.+-() ¥￥$%\n\r")
_CONDITION = re.compile(r"\[(<=|>=|<>|<|>|=)(-?[0-9.]+)\]")


def shown(code: str, value: float) -> Shown | None:
    r"""Return how a workbook's number format shows a number; None where it shows what the cell holds.

    Each comma behind the last digit divides by a thousand, a point written as a word by ten for
    every digit behind it: 0!.0, shows 1234567 as 123.5, the usual way to show yuan as 万元.

    Parameters
    ----------
    code
        The format as the workbook stores it.
    value
        The number in the cell; formats of several sections choose by it.

    Examples
    --------
    >>> shown("0!.0,", 1234567), shown("0.00,,", 5), shown("#,##0.0", 5), shown("0.0%", 5)
    (Shown(power=4, words=''), Shown(power=6, words=''), None, None)
    >>> shown('[>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0', 45000)
    Shown(power=4, words='万')
    >>> shown('0.00,,"万"\n%', 1234567)
    Shown(power=4, words='万')
    >>> shown('0.0"亿元"', 12), shown('0"家"', 12)
    (Shown(power=0, words='亿元'), None)
    >>> shown(r"0\!.0,", 1234567) == shown("0!.0,", 1234567)
    True
    """
    parts = _parts(_section(code, value))
    signs = [text for kind, text in parts if kind == "sign"]
    digits = [i for i, part in enumerate(parts) if part[0] == "sign" and part[1] in "0#?"]
    if not digits or not set(signs) <= _SIGNS:
        return None
    first, last = digits[0], digits[-1]
    inside = parts[first:last]
    whole = [part for part in inside if part != ("sign", ",")]
    behind = 0
    while parts[last + 1 + behind : last + 2 + behind] == [("sign", ",")]:
        behind += 1
    if ("sign", ".") in inside:
        # Commas just before the point divide as well.
        at = inside.index(("sign", "."))
        while at and inside[at - 1] == ("sign", ","):
            behind, at = behind + 1, at - 1
    power = 3 * behind
    if "%" in signs:
        # Behind a line end, where no cell shows it, % makes 万 of millions: 0.00,,"万"\n%.
        if not behind:
            return None
        power -= 2 * signs.count("%")
    if ("word", ".") in whole and ("sign", ".") not in whole:
        power += len(whole) - whole.index(("word", "."))
    words = "".join(text for kind, text in parts[last:] if kind == "word").strip()
    known = words in SCALES or unit(words) is not None
    # A unit alone (0"家", 0"公里") changes nothing; 万 and 亿 do.
    if not power and (not known or words in _SAME or not words.startswith(_LARGE)):
        return None
    return Shown(power, words if known else "")


def may_scale(code: str) -> bool:
    """Tell whether a number format may show another size than the cell holds.

    Examples
    --------
    >>> may_scale("0!.0,"), may_scale("#,##0.00"), may_scale('0"亿元"'), may_scale("yyyy-mm-dd")
    (True, False, True, False)
    """
    return any(shown(code, value) is not None for value in (1e12, 1e6, 1.0, -1e6))


def is_percent(code: str) -> bool:
    r"""Tell whether a number format shows a share as a percentage: 0.062 as 6.2%.

    A sign in quotes is a word behind the number that the cell holds: 6.2 as 6.2%.

    Examples
    --------
    >>> [is_percent(code) for code in ("0.0%", "0.0%;[Red]-0.0%", '0.0"%"', r"0.0\%", "0!%", "0")]
    [True, True, False, False, False, False]
    """
    return ("sign", "%") in _parts(code)


def _parts(section: str) -> list[tuple[str, str]]:
    """Return the words and signs of a number format in order, without colours and room."""
    found = []
    for hit in _FORMAT_PART.finditer(section):
        word = hit[1] if hit[1] is not None else hit[2]
        if word is None and hit[3] is not None and not hit[3].isascii() and hit[3] not in "¥￥":
            word = hit[3]
        if word is not None:
            found.append(("word", word))
        elif hit[3] == "." and found and found[-1] == ("word", "!"):
            # LibreOffice does not know Excel's ! and saves 0!.0, as 0\!.0, which shows 1234!.6.
            found[-1] = ("word", ".")
        elif hit[3] is not None:
            found.append(("sign", hit[3]))
    return found


def _section(code: str, value: float) -> str:
    """Return the part of a number format that stands for a number."""
    sections: list[str] = re.findall(r'(?:"[^"]*"|[\\!].|[^;])+|(?<=;)(?=;|$)', code)
    conditions = [_CONDITION.search(section) for section in sections]
    if any(conditions):
        for section, condition in zip(sections, conditions, strict=True):
            if condition is None or _holds(condition[1], value, float(condition[2])):
                return section
        return ""
    if not sections or len(sections) == 1 or value > 0:
        return sections[0] if sections else ""
    if value < 0:
        return sections[1]
    return sections[2] if len(sections) > 2 else sections[0]


def _holds(sign: str, value: float, limit: float) -> bool:
    return {
        "<": value < limit, "<=": value <= limit, ">": value > limit, ">=": value >= limit,
        "=": value == limit, "<>": value != limit,
    }[sign]  # fmt: skip
