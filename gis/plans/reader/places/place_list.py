"""A region by its name, a list of places in a sentence, and what tells a park and a town by their suffix."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.phrases import number
from gis.plans.reader.places.list_shapes import (
    CALLED_IN_LIST,
    HILL_COUNTIES,
    JOINED_TAIL,
    JOINT,
    LEAVES_OUT,
    NOT_ALL,
    QUOTED_PAIR,
    SHARED,
    SHARED_CLUSTER,
    SHARED_TAIL,
    SO_MANY,
    TAIL,
)
from gis.plans.reader.places.no_names import COMMON_SUBJECT, NO_NAME, SHORT_BAD, VERBISH
from gis.plans.reader.places.zone_shapes import OPEN_TOWN
from gis.plans.reader.vocabulary.areas import AREAS, ZONES
from gis.plans.reader.vocabulary.branches import alternation
from gis.plans.reader.vocabulary.goods import COMMON, GOODS
from gis.plans.reader.vocabulary.weak import WEAK

_RANK = {"province": 0, "prefecture": 1, "county": 2}


@dataclass(frozen=True, slots=True)
class Region:
    """A region by one of its names: adcode, official name and level."""

    adcode: str
    name: str
    level: str


@dataclass(slots=True)
class PlaceList:
    """Places that stand in one list: as written, where the list ends, whether it is left open.

    It is never changed; made by the hundred for a text, it is not frozen, which would cost five times as much.

    Attributes
    ----------
    places
        Names as written, 市 of a shared tail left out.
    kinds
        region, zone, area, town, group or other, one per place.
    start, end
        Slice of the sentence, the tail (等市) included.
    list_open
        Whether 等 ends the list.
    tail
        What the list calls its members (市, 地区), maybe empty.
    """

    places: tuple[str, ...]
    kinds: tuple[str, ...]
    start: int
    end: int
    list_open: bool
    tail: str = ""


def each(name: str) -> tuple[str, ...]:
    """Return a city and those in the bracket behind it; a name without a list stays whole.

    Examples
    --------
    >>> each("苏州（吴江、太仓）"), each("金华（义乌）")
    (('苏州', '吴江', '太仓'), ('金华（义乌）',))
    """
    outer, sign, inner = name.partition("（")
    return (outer, *inner.rstrip("）").split("、")) if sign and "、" in inner else (name,)


@lru_cache(maxsize=4)
def above(adcode: str) -> frozenset[str]:
    """Return the adcodes of the regions that a region lies in."""
    return frozenset({adcode[:2] + "0000", adcode[:4] + "00"} - {adcode})


# 攀西地区（甲、乙）, 某平原（含丙、丁等市）: the regions that an area is made of.
_MADE_OF = Pattern(
    "(?:地区|区域|一带|[两三四五六七八九十]{1,2}[市县区州])?（(?:包括|包含|涵盖|含)?(?P<list>[^（）]{3,60})）"
)


def made_of(s: str, at: int, read: Callable[..., PlaceList | None]) -> tuple[tuple[str, ...], int]:
    """Return the regions in a bracket behind an area and where the bracket is closed; nothing where it holds anything else."""
    hit = _MADE_OF.match(s, at)
    inner = read(hit["list"], 0) if hit and "、" in hit["list"] else None
    if (
        hit is None
        or inner is None
        or inner.end != len(hit["list"])
        or len(inner.places) < len("甲乙")
    ):
        return (), at
    return inner.places, hit.end()


def has_bracket(names: Mapping[str, tuple[Region, ...]], s: str, i: int, end: int) -> bool:
    """Whether a region of its own stands in a bracket behind a word, which so is the name of a region: 朝阳（凌源）."""
    shut = s.find("）", end, end + 10) if s.startswith("（", end) else -1
    inner = s[end + 1 : shut]
    return shut > 0 and inner in names and nests(names, s[i:end], inner)


def past(s: str, end: int, kind: str, count: int, item: Callable[..., tuple[int, str]]) -> int:
    """Return where what follows a member of a list ends: whom it leaves out, how many an area has, what so many are called.

    Parameters
    ----------
    s, end, kind
        Words, where the member ends, and what it is.
    count
        How many places the list has so far.
    item
        Tells where a place ends that starts at an offset; the list must go on with one behind what its members are called.
    """
    some = (s[end : end + 1] in LEAVES_OUT and NOT_ALL.match(s, end)) or (
        SO_MANY.match(s, end) if kind == "area" else None
    )
    end = some.end() if some else end
    called = past_what_they_are(s, end, count)
    joint = JOINT.match(s, called) if called > end else None
    goes_on = joint is not None and item(s, joint.end(), listed=True)[0] > joint.end()
    return called if goes_on else end


def past_what_they_are(s: str, end: int, count: int) -> int:
    """Return where the words end that sum up the first members of a list that goes on, or ``end``.

    Examples
    --------
    >>> words = "大冶、阳新2县和铁山、下陆2区"
    >>> past_what_they_are(words, 5, 2), past_what_they_are(words, 5, 1)
    (7, 5)
    """
    hit = CALLED_IN_LIST.match(s, end)
    if hit is None or (hit["n"] and not 1 < (number(hit["n"]) or 0) <= count):
        return end
    return hit.end()


_REMARK = Pattern("以下|简称|包括|包含|^含|涵盖|责任|[0-9]")
_SITE = Pattern("[区园城镇乡港岛]$")


def belongs(names: Mapping[str, tuple[Region, ...]], inner: str) -> bool:
    """Whether a bracket behind a zone belongs to its name: no province that it lies in, no trade of it, no remark."""
    return not (
        _REMARK.search(inner)
        or any(r.level == "province" for r in names.get(inner, ()))
        or (COMMON.search(inner) and inner not in names and not _SITE.search(inner))
    )


def without_shared_tail(
    names: Mapping[str, tuple[Region, ...]], s: str, last: int, places: list[str]
) -> int:
    """Take from the last of several places what all of them share, and return where the list ends.

    Examples
    --------
    >>> places = ["黄冈", "孝感沿江地区"]
    >>> without_shared_tail({}, "黄冈、孝感沿江地区", 9, places), places
    (9, ['黄冈', '孝感'])
    """
    if len(places) < len("甲乙"):
        return last
    if (hills := HILL_COUNTIES.match(s, last)) and places[-1].removesuffix("山区") in names:
        places[-1], last = places[-1].removesuffix("山区"), hills.end()
    if (tail := SHARED_TAIL.search(places[-1])) and not SHARED_TAIL.search(places[0]):
        places[-1] = places[-1][: tail.start()]  # 甲、乙、丙沿黄地区: all of them lie there
    elif (
        len(places) > len("甲乙")
        and (tail := SHARED_CLUSTER.search(places[-1]))
        and all(name in names for name in (*places[:-1], places[-1][: tail.start()]))
    ):
        places[-1] = places[-1][: tail.start()]
    elif (
        s[last - len(places[-1]) - 1] in "—-至"
        and (tail := JOINED_TAIL.search(places[-1]))
        and places[-1][: tail.start()] in names
    ):
        places[-1] = places[-1][: tail.start()]  # 甲—乙组团
    return last


def quoted(s: str, i: int, read: Callable[..., PlaceList | None]) -> PlaceList | None:
    """Return the places of “甲—乙”“丙—丁”, each pair in quotes of its own, or None."""
    places: list[str] = []
    end = i
    while hit := QUOTED_PAIR.match(s, end):
        pair = hit["p"].replace("——", "—")
        inner = read(pair, 0, parks=False)
        if inner is None or inner.end != len(pair):
            return None
        places.extend(inner.places)
        end = hit.end()
    tail = TAIL.match(s, end)
    stop = tail.end() if tail else end
    what = (tail["what"] or "") if tail else ""
    return (
        PlaceList(tuple(places), ("region",) * len(places), i, stop, list_open=False, tail=what)
        if places
        else None
    )


_DEVELOPMENT_ZONE = Pattern("(?:高新技术(?:产业)?|经济技术|经济)开发区$")
_OF_INDUSTRY = Pattern(
    "材料|制造|装备|化工|汽车|医药|食品|物流|纺织|电子|能源|旅游走廊|旅游带|光伏|电池|农业|产业"
)
_ZONE_END = Pattern("(?:" + alternation(ZONES, AREAS) + ")$")
_INDUSTRIAL_ENDS = ("产业园", "产业城", "工业园", "产业园区", "集聚区", "集中区", "物流园")
_BELT_OF = Pattern("(?:旅游|文化|制造|融合|种植|养殖)[^，]{0,6}带$")


def industrial(word: str) -> bool:
    """Whether a zone's name is that of an industry's park (绿色建材产业园)."""
    word = _DEVELOPMENT_ZONE.sub("", word) if word.endswith("开发区") else word
    named = _ZONE_END.sub("", word)
    if (
        _OF_INDUSTRY.search(word)
        or (named != word and not word.endswith("管理区") and GOODS.search(named))
        or word.endswith(_INDUSTRIAL_ENDS)
    ):
        return True
    if word.endswith("小镇") and GOODS.search(word):
        return True  # 某某袜艺小镇
    return word.endswith("带") and _BELT_OF.search(word) is not None


# 甲开发区和乙镇: the last sign of one place and the joint behind it begin no name; 和平镇 and 及家镇 do.
_TAIL_AND_JOINT = Pattern("[区园市县旗镇乡][和与及]")


def town(s: str, i: int) -> int:
    """Return where a town without a known name ends that starts at ``i``, or ``i``."""
    hit = OPEN_TOWN.match(s, i)
    if (
        hit is None
        or hit.group() in ("乡村", "农村", "山村", "城镇", "集镇", "村镇")
        or hit.group().endswith(("农村", "乡村"))
        or NO_NAME.search(hit["name"])
        or VERBISH.match(s, i)
        or _TAIL_AND_JOINT.match(s, i)
    ):
        return i
    if hit.group() == "古镇" and s[hit.end() : hit.end() + 1] in tuple("旅游文景保风"):
        return i  # 主打古镇旅游
    return i if "城乡" in hit.group() or hit.group()[-1] in "市区县旗" else hit.end()


def closing(s: str, at: int) -> int:
    """Return where the bracket that opens at ``at`` is closed, or -1."""
    depth = 0
    for i in range(at, min(len(s), at + 40)):
        depth += (s[i] == "（") - (s[i] == "）")
        if depth == 0:
            return i + 1
    return -1


_PRAISED = frozenset(
    ("重要", "最大", "知名", "著名", "领先", "一流", "首个", "主要", "最强", "最优")
)  # 东南地区重要的…基地


_MOVES_IN = ("承接", "引进", "依托", "借助", "利用", "毗邻", "对接", "融入")  # 滁州承接台湾及…


def rest_is_place(rest: str, *, ranked: bool = False) -> bool:
    """Whether what stands behind a region up to the next joint is a part of its name; behind 县 or 旗 it may be longer."""
    return (
        (2 <= len(rest) <= 3 + ranked or (len(rest) in (4, 5) and rest[-1] in "湾岛港"))
        and rest[0] not in "—-"
        and rest not in _PRAISED
        and not COMMON.search(rest)
        and not SHORT_BAD.search(rest)
        and not NO_NAME.search(rest)
        and not COMMON_SUBJECT.search(rest)
        and not SHARED.search(rest)
        and not (rest.startswith(_MOVES_IN) and not rest.endswith(("镇", "乡", "街")))
    )


def may_be_name(word: str) -> bool:
    """Whether a short word may be a name: no industry, no praise, nothing but 汉字."""
    return (
        2 <= len(word) <= 4
        and all("一" <= c <= "龥" for c in word)
        and not COMMON.search(word)
        and not SHORT_BAD.search(word)
        and not NO_NAME.search(word)
        and "中国" not in word
    )


_BOUND, _BOUND_BEHIND = (
    Pattern("[、等的—，；。：（）“”]"),
    Pattern("[、等的—，；。：（）“”和及与为]"),
)
_BOUND_UNKNOWN = Pattern("[、等的—，；。：（）“”和及与]")


def bounded(s: str, at: int, *, known: bool) -> int:
    """Return where the item at ``at`` ends if it is short and ends at a joint, else ``at``."""
    limit = at + (10 if known else 8)
    # 和 and 为 may be the second sign of a name, no joint yet.
    hit = _BOUND.match(s, at + 1) or (_BOUND_BEHIND if known else _BOUND_UNKNOWN).search(
        s, at + 2, limit + 1
    )
    if hit is None:
        return len(s) if known and at < len(s) <= limit else at
    ends = "、等的—和及与为，；。）" if known else "、等的—和及与"
    return hit.start() if hit.group() in ends else at


def nests(names: Mapping[str, tuple[Region, ...]], outer: str, inner: str) -> bool:
    """Whether one name may lie inside the other (成都青白江), not beside it (江阴宜兴)."""
    over, below = names.get(outer), names.get(inner)
    if over is None or below is None:
        return True
    return any(
        _RANK[a.level] < _RANK[b.level]
        and b.adcode.startswith(a.adcode[: 2 if a.level == "province" else 4])
        for a in over
        for b in below
    )


def holds(names: Mapping[str, tuple[Region, ...]], outer: str, inner: list[str]) -> bool:
    """Whether a province or a city named right before 的 has the regions behind it: 江西的赣州, 山东烟台的莱州, 赣州的龙南、定南."""
    over = next((outer[k:] for k in range(len(outer)) if outer[k:] in names), "")
    ranks = {region.level for region in names.get(over, ())}
    if not all(inner) or (inner[0] in WEAK and len(inner) == 1) or len(inner[0]) < len("甲乙"):
        return False
    # 河北的唐山、天津: of a province's list the others may lie elsewhere
    return not ranks.isdisjoint(
        ("province", "prefecture") if len(inner) == 1 else ("prefecture",)
    ) and all(nests(names, over, name) for name in inner)


def far_apart(names: Mapping[str, tuple[Region, ...]], outer: str, inner: str) -> bool:
    """Whether a name behind another one is borne by regions of other provinces alone."""
    over, below = names.get(outer), names.get(inner)
    if not over or not below:
        return False
    return not {r.adcode[:2] for r in over} & {r.adcode[:2] for r in below}
