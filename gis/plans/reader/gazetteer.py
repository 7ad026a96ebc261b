"""The toponyms of the bundled regions, and the region that issued a document."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, Implementation

from gis.atlas import kept
from gis.plans.reader.places import Region
from gis.plans.reader.toponyms import Toponyms
from gis.plans.reader.vocabulary.areas import AREAS, MACROS, PROVINCE_SIGNS, TOWNS, ZONES
from gis.plans.reader.vocabulary.branches import alternation
from gis.plans.reader.vocabulary.heads import HEADS
from gis.plans.reader.vocabulary.weak import WEAK
from gis.regions.answers import Match
from gis.regions.gazetteer import bounds_of, known
from gis.regions.spelling import spoken_forms
from gis.regions.tree import places
from gis.regions.zones import zones
from gis.schema import COUNTRY_CODE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gis.atlas import Atlas

_RANK = {"province": 0, "prefecture": 1, "county": 2}
_TITLE = re.compile(r"规划|方案|意见|措施|行动|通知|计划|办法|纲要|政策|决定|报告")
_ALL_OF_PROVINCE = re.compile(r"全省|我省|本省|省内各")
_ALL_OF_CITY = re.compile(r"全市|我市|本市|全县|我县|本县|我州|全州")
_OF_THE_STATE = re.compile(
    r"[^。]{0,40}?(?:工业和信息化部|工信部|国务院|国家发展改革委|国家发改委|农业农村部|商务部|科技部|自然资源部|财政部|国家能源局|五部门|六部门|七部门|八部门)[^。《]{0,24}(?:发布|印发|出台|制定|公布|下发)[^。《]{0,6}《"
)
_SPEAKER = re.compile(r"人民政府|政府|市委|省委|发改委|经信|工信|办公[室厅]")
# A sentence is no title; who took a picture, or whose page it is, does not speak.
_SENTENCE_END = tuple("。；，")
_CREDIT = re.compile("图片|供图|摄影?(?:$|[:：])|文/|记者|通讯员|供稿|编辑")
_PAGE = re.compile("(?<!联)(?<!物)网(?!络)|[日晚早商]报|首页|旧版|当前位置")
_DATELINE = re.compile(r"(?:[一-龥]{2,8}[网社报]|本报)[一-龥]{2,6}\d{1,2}月\d{1,2}日[电讯]")
_WIRED = re.compile(r"月\d{1,2}日[电讯]")
# What any city calls a part of itself, though some district far away bears it as its name.
_OF_ANY_CITY = re.compile("[东西南北中上下新老旧城市郊港矿海河江湖山]{1,2}区")
# Their districts are what prefectures are elsewhere.
_MUNICIPALITIES = frozenset(("110000", "120000", "310000", "500000"))
_SEAT = re.compile(
    "(?P<seat>[一-龥]{2,4}?)(?:"
    + alternation(ZONES)
    + "|(?:台商)?投资区|国家|现代|产业|工业|科技|高新|经济|循环|化工|综合|国际|新型|物流|边境|出口|保税|生态|口岸)"
)
_NO_SEAT = re.compile(
    "台商|边境|财富|都市|机场|车站|电源|经开|自治|群岛|近海|联港|空港|连海|港城|慈善|环海|兵团|[省市县区旗]|特色|承接|^[东西南北中新上下][东西南北中部区城郊]"
)
_DONE_THERE = re.compile(
    "实施|建设|推进|打造|支持|布局|承接|引进|投资|落户|发展|培育|依托|辐射|带动|对接"
)
_SCAN = 4000
_ABOUT = re.compile(
    "(?:关于|印发|加快|推进|推动|支持|促进|进一步|建设|打造|做好|实施|20\\d\\d年|第[一二三四五六七八九十]批|在|的)+"
)
_ISSUERS = 40
_SETS_OUT = re.compile(
    "[市县区省州]?(?:将|提出|印发|出台|正|力争|计划|全力|加快|聚焦|围绕|坚持|大力)"
)
_SIGNS_ONLY, _SOON = re.compile("[一-龥]*"), 8
# What stands between a city that speaks of its own and its district: 徐州市：在鼓楼区…; 与福州市合作，在… is not so.
_ITS_OWN = re.compile("[:：\t]?(?:重点|主要)?[在以的]?")
_MANY_PROVINCES = 6  # named in a text that speaks for none of them


@kept("regions", "aliases", "renamed", "zones", "census-zones", "special-areas")
def toponyms(atlas: Atlas) -> Toponyms:
    """Return the names of all regions of an atlas, with no issuer.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> [region.name for region in toponyms(Atlas.bundled()).names["成都"]]
    ['成都市']
    """
    found: dict[str, set[Region]] = {}
    initials: dict[str, set[str]] = {}
    chiefs: dict[str, set[str]] = {}
    for place in places(atlas).values():
        region = Region(place.adcode, place.name, place.level)
        forms = {place.name, place.short_name, *spoken_forms(place.name, place.short_name)}
        for form in forms:
            if len(form) > 1:
                found.setdefault(form, set()).add(region)
        province = place.adcode[:2] + "0000"
        initials.setdefault(province, set()).add(place.name[0])
        if place.level == "prefecture" or province in _MUNICIPALITIES:
            chiefs.setdefault(province, set()).add(place.name[0])
    for row in atlas.rows("renamed"):  # 横县, 双流县: older plans say who a region was
        now = places(atlas).get(row["adcode"])
        for old in {row["old_name"], re.sub("(?<=[一-龥]{2})市$", "", row["old_name"])}:
            if now is not None and len(old) > 1 and old not in found and old not in WEAK:
                found[old] = {Region(now.adcode, now.name, now.level)}
    names = {
        form: tuple(sorted(regions, key=lambda r: (_RANK[r.level], r.adcode)))
        for form, regions in found.items()
    }
    made = Toponyms(
        atlas=atlas,
        names=names,
        initials={code: frozenset(signs) for code, signs in initials.items()},
        chiefs={code: frozenset(signs) for code, signs in chiefs.items()},
        pairs=frozenset(a + b for signs in chiefs.values() for a in signs for b in signs if a != b),
        provinces=tuple(
            name
            for name, regions in names.items()
            if regions[0].level == "province" and len(name) <= len("内蒙古")
        ),
        heads=_heads(names),
        automaton=AhoCorasick(
            [*names, *signal_words()], implementation=Implementation.ContiguousNFA
        ),
    )
    return replace(made, seats=_seats(made))


def _seats(base: Toponyms) -> dict[str, frozenset[str]]:
    """Return what zones of the catalogue are called by behind their region (古雷, 西永), with the regions that they lie in."""
    found: dict[str, set[str]] = {}
    for name, inside in zones(base.atlas).by_name.items():
        at, end = 0, base.name_end(name, 0)
        while end > at:
            at, end = end, base.name_end(name, end)
        hit = _SEAT.match(name, at)
        if (
            hit
            and at
            and hit["seat"] not in base.names
            and not _NO_SEAT.search(hit["seat"])
            and base.is_unknown(hit["seat"])
        ):
            found.setdefault(hit["seat"], set()).update(region.adcode for region in inside.regions)
    return {seat: frozenset(codes) for seat, codes in found.items()}


def _heads(names: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Return the first two signs of names with the lengths of the names that open with them, the longest first."""
    lengths: dict[str, set[int]] = {}
    for name in names:
        lengths.setdefault(name[:2], set()).add(len(name))
    return {head: tuple(sorted(found, reverse=True)) for head, found in lengths.items()}


def signal_words() -> list[str]:
    """Return the words beside names of regions without which a sentence designates nothing."""
    directions = ["东北", "西北", "东南", "西南", "东", "西", "南", "北", "中"]
    compass = [sign + way for sign in PROVINCE_SIGNS for way in directions]
    lists = (
        *HEADS.values(),
        ZONES,
        AREAS,
        TOWNS,
        MACROS,
    )
    marks = "试点 不再 限制 严禁 禁止 压减 退出 淘汰 关停 搬迁 其余 地区 区域 实施范围 级园 主导产业 优势产业 特色产业 支柱产业 新兴产业 传统产业 两地 等产业 各市 各县 沿江 沿海 沿黄 城市 “一 “二 “两 “三 “四 “五 “多"
    return [*compass, *(word for words in (*lists, marks) for word in words.split())]


def with_issuer(base: Toponyms, text: str, issuer: str | None = None) -> Toponyms:
    """Return the toponyms with the region that issued a document.

    Parameters
    ----------
    base
        Names of the regions.
    text
        Plain text of the document; its title, its head and its first names are asked.
    issuer
        Name or adcode that the reader gives; asked first.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> with_issuer(toponyms(Atlas.bundled()), "四川省绿色建材产业发展规划").issuer.name
    '四川省'
    """
    region = _named(base, issuer) if issuer else _issuer(base, text[:_SCAN])
    # What a name of every day means hangs on who speaks: each issuer has lists of its own.
    if len(base.memos) > _ISSUERS:
        base.memos.clear()
    return replace(
        base,
        issuer=region,
        said={},
        memo=base.memos.setdefault(region.adcode if region else "", {}),
    )


def _named(base: Toponyms, issuer: str) -> Region:
    from gis.regions.gazetteer import require

    match = require(base.atlas, issuer)
    return Region(match.adcode, match.name, match.level)


_CITED = re.compile(r"《([^》]{4,40})》")


_ROW_OF = re.compile(
    "(?:^|[，；。：\n])([一-龥]{2,3}?)(?:省|自治区|市)?(?:要|将|应|则)?(?:重点|主要|着力|大力|积极|加快|优先|：)+(?:发展|布局|打造|建设|培育|做[大强优])"
)


def _issuer(base: Toponyms, head: str) -> Region | None:
    head = _DATELINE.sub("", head) if _WIRED.search(head) else head
    lines = [line for line in head.split("\n") if line][:20]
    titles = [
        line
        for line in lines
        if len(line) <= 60
        and _TITLE.search(line)
        and not line.endswith(_SENTENCE_END)
        and not _OF_THE_STATE.match(line)
    ]
    speakers = [
        line
        for line in lines
        if len(line) <= 60
        and _SPEAKER.search(line)
        and not _CREDIT.search(line)
        and line not in titles
    ]
    cited = _CITED.findall(head)
    short = [line for line in lines[:2] if len(line) <= 60 and not _PAGE.search(line)]
    named = [region for words in speakers if (region := _first_region(base, words))]
    # The menu of a page names other governments; who speaks comes back in the text.
    spoken = sorted(named, key=lambda region: -head.count(region.name[:2]))[:1]
    for region in (
        *(_first_region(base, words) for words in titles),
        *spoken,
        *(_first_region(base, words) for words in cited if _names_one(base, words)),
    ):
        if region:
            return region
    if (
        _OF_THE_STATE.match(head)
        and not _ALL_OF_CITY.search(head)
        and not _ALL_OF_PROVINCE.search(head)
    ):
        return None  # 工业和信息化部发布了《船舶工业…规划》，甲市被列入: the state speaks
    found = (
        region
        for words in short
        if (region := _first_region(base, words))
        and (words.startswith(region.name[:2]) or head.count(region.name[:2]) > 1)
    )
    region = next(found, None) or _spoken_of(base, head)
    if (
        region
        and region.level == "province"
        and len(
            {
                p
                for p in _ROW_OF.findall(head)
                if any(r.level == "province" for r in base.names.get(p, ()))
            }
        )
        > 1
    ):
        return None  # 新疆重点发展甲，内蒙古重点发展乙: none of a row is who speaks
    return _lifted(base, region, head) if region else None


def _names_one(base: Toponyms, title: str) -> bool:
    """Whether a title that is cited opens with a region: 湘南湘西承接产业转移示范区 is of no 湘西."""
    hit = _ABOUT.match(title)
    at = hit.end() if hit else 0
    return base.name_end(title, at, weak=False) > at or base.name_end(title, 0, weak=False) > 0


def _lifted(base: Toponyms, region: Region, head: str) -> Region:
    """Return the province of a region that only the text names, where the text speaks for all of it."""
    if region.level == "province" or not _ALL_OF_PROVINCE.search(head) or _ALL_OF_CITY.search(head):
        return region
    return _named(base, f"{region.adcode[:2]}0000")


_STOP = re.compile("[，。；：\n]")


def _spoken_of(base: Toponyms, head: str) -> Region | None:
    """Return the region that a text without title opens with and comes back to."""
    region = _first_region(base, head[:120])
    if region is None:
        return None
    stem = region.name[:2]
    if _DONE_THERE.search(_STOP.split(head[: max(0, head.find(stem))])[-1]):
        return None  # 重点实施甲煤制烯烃项目: what is done there is no sign that the county speaks
    if head.count(stem) < len("甲乙") and not _sets_out(head, stem):
        return None
    return region if sum(name in head for name in base.provinces) < _MANY_PROVINCES else None


def _sets_out(head: str, stem: str) -> bool:
    """Whether the first words say what a region sets out to do: 记者获悉，… says nothing, 甲市将… does."""
    at = head.find(stem)
    while 0 <= at <= _SOON and _SIGNS_ONLY.fullmatch(head, 0, at):
        if _SETS_OUT.match(head, at + len(stem)):
            return True
        at = head.find(stem, at + 1)
    return False


def _first_region(base: Toponyms, words: str) -> Region | None:
    """Return the first region that a title names, the deepest of a chain (重庆市武隆区)."""
    for i in range(len(words)):
        end = base.name_end(words, i, weak=False) if words[i : i + 2] in base.heads else i
        if end == i or (i and words[i - 1] in PROVINCE_SIGNS and words[i] in "东南西北中"):
            continue  # 湘南开发 names no 南开
        more = base.name_end(words, end, weak=False)
        answer = known(
            base.atlas,
            words[i:more] if more > end else words[i:end],
            bounds_of(base.atlas, None, None),
        )
        if isinstance(answer, Match):
            return Region(answer.adcode, answer.name, answer.level)
        named = base.names[words[i:end]][0]
        if named.level != "county":
            return named
    return None


def region_code(toponyms: Toponyms, place: str) -> str | None:
    """Return the adcode of a place as written, or None where no one region is meant.

    A name that several regions share is looked for inside the issuer's region first; areas,
    zones and towns have no code.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> names = toponyms(Atlas.bundled())
    >>> region_code(with_issuer(names, "四川省规划"), "成都青白江"), region_code(names, "川南")
    ('510113', None)
    """
    scope = toponyms.issuer.adcode if toponyms.issuer else None
    for within in dict.fromkeys((scope, None)):
        if scope == within is not None and place == toponyms.issuer.name:  # type: ignore[union-attr]
            return scope
        try:
            answer = known(toponyms.atlas, place, bounds_of(toponyms.atlas, within, None))
        except LookupError:
            continue
        if isinstance(answer, Match) and not _by_chance(answer, place, scope):
            return answer.adcode
    return _behind_its_city(toponyms, place)


def _behind_its_city(toponyms: Toponyms, place: str) -> str | None:
    """Return the adcode of a word of any city in a city's own plan: 新区 is what 唐山市新区 was, in Tangshan."""
    issuer = toponyms.issuer
    if issuer is None or issuer.level != "prefecture" or not place.endswith("区"):
        return None
    try:
        answer = known(
            toponyms.atlas, issuer.name + place, bounds_of(toponyms.atlas, issuer.adcode, None)
        )
    except LookupError:
        return None
    return (
        answer.adcode
        if isinstance(answer, Match) and answer.adcode[:4] == issuer.adcode[:4]
        else None
    )


def _by_chance(answer: Match, place: str, scope: str | None) -> bool:
    """Whether a bare word of any city (新区, 北区, 新市区) fits one district of another province alone.

    A name that is no longer borne, such as 新区 for 丰润区, is taken within its own province only.
    """
    if scope is not None and answer.adcode[:2] == scope[:2]:
        return False
    words = _OF_ANY_CITY.fullmatch(place)
    return words is not None and (
        scope not in (None, COUNTRY_CODE) or len(place) == len("新区") or answer.name != place
    )


def region_codes(toponyms: Toponyms, places: list[str], before: str) -> list[str | None]:
    """Return the adcodes of the places of a record; a county whose name several cities have is that of the city it stands behind.

    Parameters
    ----------
    toponyms, places
        Names with their issuer; places as written.
    before
        What says whose counties are meant, up to the end of the record: headings, what the line opens with, its sentence.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> names = with_issuer(toponyms(Atlas.bundled()), "江苏省规划")
    >>> region_codes(names, ["鼓楼区"], "徐州市在鼓楼区发展"), region_codes(names, ["鼓楼区"], "在鼓楼区发展")
    (['320302'], [None])
    """
    codes = [region_code(toponyms, place) for place in places]
    shared = [n for n, place in enumerate(places) if len(toponyms.names.get(place, ())) > 1]
    for n in shared:
        one_of = [region.adcode for region in toponyms.names[places[n]] if region.level == "county"]
        at = before.rfind(places[n])
        end, city = _last_city(toponyms, before[:at] if at >= 0 else before)
        mine = [code for code in one_of if city and code.startswith(city)]
        is_own = at >= 0 and _ITS_OWN.fullmatch(before, end, at) is not None
        if len(mine) == 1 and (codes[n] is None or is_own):
            codes[n] = mine[0]
        elif codes[n] is None:
            beside = {code[:4] for code in codes if code}
            near = [code for code in one_of if code[:4] in beside]
            codes[n] = near[0] if len(near) == 1 else None
    return codes


def _last_city(base: Toponyms, words: str) -> tuple[int, str]:
    """Return where the last city of some words ends and the digits that its counties begin with; empty where none is named."""
    found, i = (0, ""), 0
    while i < len(words):
        end = base.name_end(words, i, weak=False)
        for region in base.names.get(words[i:end], ())[:1]:
            if region.level == "prefecture" or region.adcode in _MUNICIPALITIES:
                found = (end, region.adcode[: 2 if region.adcode in _MUNICIPALITIES else 4])
        i = max(end, i + 1)
    return found
