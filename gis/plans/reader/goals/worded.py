"""Goals in words and as ratios: 全覆盖, 翻一番, 三次产业结构调整为8:42:50."""

from __future__ import annotations

import re

from gis.plans.reader.goals import indicators, quantities, relations
from gis.plans.reader.goals.years import BASE_YEAR, Year
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record

_WORDED = Pattern(
    r"(?P<what>[^，。；、]{2,40}?)(?P<value>全覆盖|翻一番|翻两番|翻番"
    r"|倍增(?!三年|行动|计划|工程)|建成投用|双翻番|全面实现碳达峰)"
)
# 力争规模三年翻一番: striven for though no year is named.
_STRIVES = Pattern("(?:力争|确保|争取)[^，。；]*(?:一|二|两|三|四|五|\\d)年[^，。；]*翻[一两]?番")
# 争取三年不翻番, 企业力争三年翻一番: not striven for, and nothing that is to double.
_OF_NOTHING = Pattern(
    "(?:不|未能?|没有?|无法|不再)(?:实现|再)?翻|不(?:再|求|能|宜)?(?:力争|确保|争取)|[一-龥]{2}(?:力争|确保|争取)(?:用|在)?[一二两三四五\\d]年(?:之?内)?(?:实现|再)?翻"
)
_WORD = Pattern("[全翻倍建]")  # with which what a goal says in words begins
_ONLY_A_SPAN = Pattern("[“‘]?[一二两三四五六七八九十\\d]{1,2}年(?:内|再|要|将)?")
_DOUBLED = Pattern("实现|规模|产值|收入|数量|总量|产品|产量|增加值|企业")
_NUMBERS = r"\d{1,3}(?:\.\d{1,2})?(?::\d{1,3}(?:\.\d{1,2})?){1,3}"
_RATIO = Pattern(
    rf"(?P<what>[^，。；、]{{2,24}}?)(?:[由从][^，。；]{{2,16}}?)?(?:调整|优化|发展|提高"
    rf"|控制|改善|缩小)?(?:为|到|至|达到|在|约)+(?P<value>{_NUMBERS})"
)
# 木浆、废纸浆、草浆的比重从12:40:48调整到30:45:25: what each of them is to have.
_PARTS = Pattern(
    rf"(?P<names>[^，。；:\d]{{3,40}}?)的?(?:比重|比例|占比"
    rf"|之比)(?:(?:[由从][^，。；]{{2,24}}?)?(?:调整|优化|发展|提高|改善)?(?:为|到"
    rf"|至)+)(?P<value>{_NUMBERS})"
)
_BETWEEN, _ALL = Pattern("、|和|与|及"), 100
_BASED = Pattern(
    r"(?:实现|力争|确保)+$|(?:(?:比|较)(?:20\d\d年|“十[一二三四五]五”末)"
    r"|在?20\d\d年(?:的)?基础上)再?$|^基础上$"
)


_HOW_SOON = Pattern("(?:[一二两三四五六七八九十\\d]+年)?(?:之?内|再|实现|力争|要)*")
# 产业规模三年翻一番: in how many years is no part of what is to double.
_WITHIN = Pattern("(?<=[一-龥]{2})在?[一二两三四五六七八九十\\d]{1,2}年(?:之?内|时间)?$")
_COMPARED = Pattern("(?:(?<!年)均|都)?(?:比|较)?$")


def goals(text: str, first: int, clause: str, year: Year, subject: str) -> list[Record]:
    """Return the goals that a clause states in words or as a ratio.

    Parameters
    ----------
    text, first
        Plain text and where the clause starts.
    clause
        Its words without titles.
    year
        Year that holds for it.
    subject
        What the clause before was about.

    Examples
    --------
    >>> words = "木材、竹材的比重从30:70调整到40:60"
    >>> [(r.values["indicator"], r.values["value"]) for r in goals(words, 0, words, Year(2027), "")]
    [('木材比重', 40), ('竹材比重', 60)]
    """
    strives = _STRIVES.fullmatch(clause) and not _OF_NOTHING.search(clause)
    return _stated(text, first, clause, year, subject) if year.known or strives else []


def _stated(text: str, first: int, clause: str, year: Year, subject: str) -> list[Record]:
    if ":" in clause and (parts := _parts(first, clause, year)):
        return parts
    hit = (_WORD.search(clause) and _WORDED.search(clause)) or (
        _RATIO.search(clause) if ":" in clause else None
    )
    if (
        not hit
        or _is_slogan(clause, hit)
        or (quantities.find(clause, 0, len(clause)) and "翻" not in hit["value"])
    ):
        return []
    last = first + len(clause)
    if text[last : last + 3] == "，分别":
        return []
    words = _BASED.sub("", indicators.clean(_whole(clause, hit)))
    if not subject and _HOW_SOON.fullmatch(words):
        return []  # “三年再翻番” is a slogan
    if "翻" in hit["value"] or "倍" in hit["value"]:
        words = _WITHIN.sub("", _COMPARED.sub("", words))
    ratio = ":" in hit["value"]
    bound = relations.relation("", relations.after(text, first + hit.end())[0]) if ratio else "="
    base = BASE_YEAR.search(clause)
    more = {"value_text": hit["value"]} | ({"base_year": int(base["y"])} if base else {})
    doubles = "翻" in hit["value"]
    names = [
        *(_beside(clause[: hit.start("what")]) if doubles else ()),
        words or subject or hit["what"],
    ]
    found = [
        Record(
            "targets", first, first + hit.end(), _values(name, None, bound, year) | more, "worded"
        )
        for name in names
    ]
    # 企业数量3年翻一番、利润5年翻两番: what doubles behind it.
    if doubles and clause.startswith("、", hit.end()):
        after = hit.end() + 1
        found += _stated(text, first + after, clause[after:], year, "")
    return found


_MEASURE = Pattern(
    "[一-龥]{0,8}(?:产值|增加值|利税|税收|利润|收入|营收|规模|数量|总量|产量|产能|投资|[额量数])"
)


def _beside(before: str) -> list[str]:
    """Return the measures of a list that double together with the last of it: 产值 of 力争产值、税收三年翻一番."""
    if not before.endswith("、"):
        return []
    names = [indicators.clean(name) for name in before[:-1].split("、")]
    return names if all(_MEASURE.fullmatch(name) for name in names) else []


def _is_slogan(clause: str, hit: re.Match[str]) -> bool:
    """Whether a goal in words is a slogan: 产业提质倍增, 三年再翻番, “五年翻一番、挺进千百亿”."""
    if _ONLY_A_SPAN.fullmatch(hit["what"]) or (
        hit["value"] == "倍增" and not _DOUBLED.search(hit["what"])
    ):
        return True
    return clause.count("“", 0, hit.end()) > clause.count("”", 0, hit.end())


def _whole(clause: str, hit: re.Match[str]) -> str:
    """Return what is said, with the opening of a quotation that the list before it cut off: “一县一业、一村一品”全覆盖."""
    if hit["what"].count("”") <= hit["what"].count("“"):
        return hit["what"]
    opened = clause.rfind("“", 0, hit.start())
    return clause[opened : hit.start("value")] if opened >= 0 else hit["what"]


def _parts(first: int, clause: str, year: Year) -> list[Record]:
    """Return the share of each of the things whose ratio a clause states."""
    hit = _PARTS.search(clause)
    if hit is None:
        return []
    names = [name for name in _BETWEEN.split(indicators.clean(hit["names"])) if name]
    shares = [float(n) for n in hit["value"].split(":")]
    if len(names) != len(shares) or sum(shares) != _ALL:
        return []
    return [
        Record(
            "targets",
            first,
            first + hit.end(),
            _values(f"{name}比重", int(n) if n.is_integer() else n, "=", year) | {"unit": "%"},
            "number",
        )
        for name, n in zip(names, shares, strict=True)
    ]


def _values(indicator: str, value: float | None, relation: str, year: Year) -> dict[str, object]:
    values: dict[str, object] = {
        "indicator": indicator,
        "value": value,
        "unit": None,
        "relation": relation,
        "year": year.year if year.told else None,
    }
    span = {"period": year.period, "period_end": None if year.told else year.year}
    return values | {key: said for key, said in span.items() if said}
