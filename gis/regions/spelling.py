"""How names and codes of regions are written: normal form, codes, forms that follow from a rule.

Pure text; which region a form belongs to is for :mod:`gis.regions.gazetteer`.
"""

from __future__ import annotations

import re
import unicodedata

from gis.words.characters import simplified

_SEPARATORS = re.compile(r"[\s\u200b\u200e\ufeff/\\,，、;；|>＞·•_\-—–]+")
_COUNTRY = ("中华人民共和国", "中国")
# Rows of the official code lists that group regions but are none.
_GROUPS = re.compile(r"(?:省|自治区)直辖县级行政(?:区划|单位)|市辖区(?=.)")
# Circled and raised figures are footnote marks: folding them would make them digits of a code.
_RAISED = "\u2460-\u2473\u2474-\u2487\u2776-\u277f⁰¹²³⁴⁵⁶⁷⁸⁹"
_PLAIN = re.compile(f"[^{_RAISED}]+")
_THOUSANDS = re.compile(r"\d{1,3}(?:[,，]\d{3})+")
# What tables put beside a name: stars, circled and raised figures, notes in brackets, numbering.
_MARK = f"['’‘`*＊※★☆●◆▲△■□#＃†‡§{_RAISED}\\s]+"
_MARKS = re.compile(f"^{_MARK}|{_MARK}$")
_NOTES = re.compile(
    r"(?:[\[［【(（]\s*(?:注\s*)?\d{1,2}\s*[\]］】)）]|[(（]\s*注\s*[)）]|注\d{1,2})\s*$"
)
_NUMBERED = re.compile(
    r"^\s*(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）、.．]"
    r"|[(（][一二三四五六七八九十]{1,3}[)）]"
    r"|\d{1,3}\s+)\s*(?=[\u4e00-\u9fff])"
)
_WHEREOF = re.compile("^其中[:：]?(?=.{2})")
# Bilingual yearbooks: 成都 Chengdu, 阿坝州（Aba Prefecture）.
_LATIN = re.compile(
    r"(?<=[\u4e00-\u9fff])(?:\s+|\s*[(（/])[A-Z][a-z'’]+(?:\s+(?:City|Province|Prefecture"
    r"|County|District|Municipality))?\s*[)）]?$"
    r"|^[A-Z][a-z'’]+(?:\s+(?:City|Province|Prefecture|County|District"
    r"|Municipality))?\s+(?=[\u4e00-\u9fff]{2,}$)"
)
# 第八师石河子市: the division of the Corps that is one with its city.
_DIVISION = re.compile(
    "^(?:新疆)?(?:生产建设)?(?:兵团)?第?[一二三四五六七八九十]{1,3}师(?=.{2,4}市$)"
)
_DECIMAL_TAIL = re.compile(r"\.0+$")
# Autonomous regions are spoken of by short name and a plain suffix: 阿坝州, 本溪县, 鄂温克旗.
_SPOKEN_SUFFIX = {"自治州": "州", "自治县": "县", "自治旗": "旗", "自治区": ""}
# How Python and pandas write an empty cell.
_MISSING = ("", "nan", "NaN", "None", "NaT", "<NA>")
_SUFFIXES = ("地区", "市", "区", "县", "盟", "旗")


def normalise(text: str) -> str:
    """Return a name without white space and separators, full-width forms made plain (NFKC).

    Two numbers stay apart (4、10100 is not 410100) except where commas part thousands. The country in
    front and the grouping rows of code lists (市辖区, 省直辖县级行政区划) go.

    Examples
    --------
    >>> normalise("四川省 / 成 都 市"), normalise("５１０１００"), normalise("北京市市辖区朝阳区")
    ('四川省成都市', '510100', '北京市朝阳区')
    >>> normalise("臺北市"), normalise("新竹縣")
    ('台北市', '新竹县')
    >>> normalise("4、10100"), normalise("510,100"), normalise("51010①")
    ('4、10100', '510100', '51010①')
    """
    folded = _PLAIN.sub(lambda part: unicodedata.normalize("NFKC", part[0]), text).strip()
    if _THOUSANDS.fullmatch(folded):
        folded = folded.replace(",", "")
    plain = _SEPARATORS.sub(_joined, simplified(folded))
    for country in _COUNTRY:
        if plain.startswith(country) and len(plain) > len(country):
            plain = plain.removeprefix(country)
    return _GROUPS.sub("", plain) or plain


def _joined(separator: re.Match[str]) -> str:
    before, after = (
        separator.string[: separator.start()][-1:],
        separator.string[separator.end() :][:1],
    )
    return separator[0] if before.isdigit() and after.isdigit() else ""


def written(value: object) -> str:
    """Return what stands in a cell as text: 510100.0 and 510100 as ``"510100"``, nothing as ``""``.

    Examples
    --------
    >>> written(510100), written(510100.0), written(float("nan")), written(None), written(" 成都 ")
    ('510100', '510100', '', '', '成都')
    """
    text = str(value).strip()
    if isinstance(value, bool) or text in _MISSING:
        return ""
    number = _DECIMAL_TAIL.sub("", text)
    return number if number.isdigit() else text


def unmarked(text: str) -> str:
    """Return a cell without footnote marks, numbering and a leading 其中; the same where none stand.

    Examples
    --------
    >>> unmarked("成都市*"), unmarked("3、成都市"), unmarked("成都市[1]"), unmarked("其中：成都市")
    ('成都市', '成都市', '成都市', '成都市')
    >>> unmarked("成都市（不含简阳）"), unmarked("510100")
    ('成都市（不含简阳）', '510100')
    >>> unmarked("成都 Chengdu"), unmarked("Chengdu City 成都"), unmarked("第八师石河子市")
    ('成都', '成都', '石河子市')
    """
    plain = _NUMBERED.sub("", _MARKS.sub("", _NOTES.sub("", _LATIN.sub("", text.strip()))))
    plain = _DIVISION.sub("", plain)
    return _WHEREOF.sub("", plain).strip(" \u3000:：") or text


def spoken_forms(name: str, short_name: str) -> tuple[str, ...]:
    """Return the other everyday forms that follow from a full name by a rule.

    An autonomous region goes by its short name and a plain suffix; 新区 and 特区 are left off.

    Examples
    --------
    >>> spoken_forms("阿坝藏族羌族自治州", "阿坝"), spoken_forms("成都市", "成都")
    (('阿坝州', '阿坝自治州'), ())
    >>> spoken_forms("浦东新区", "浦东新")
    ('浦东',)
    """
    for suffix, plain in _SPOKEN_SUFFIX.items():
        if name.endswith(suffix) and short_name != name:
            base = short_name.removesuffix(plain) if plain else short_name
            forms = (base + plain, base + suffix)
            return tuple(form for form in forms if form not in (name, short_name))
    for suffix in ("新区", "特区"):
        if name.endswith(suffix) and len(name) - len(suffix) > 1:
            return (name.removesuffix(suffix),)
    return ()


def stem(name: str) -> str | None:
    """Return a former name without its suffix, or None where one character would be left.

    Examples
    --------
    >>> stem("襄樊市"), stem("武隆县"), stem("郫县")
    ('襄樊', '武隆', None)
    """
    for suffix in _SUFFIXES:
        if name.endswith(suffix):
            return name.removesuffix(suffix) if len(name) - len(suffix) > 1 else None
    return None
