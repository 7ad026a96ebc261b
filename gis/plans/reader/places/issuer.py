"""The region that issued a document: what its title, its head and its first names say."""

from __future__ import annotations

from dataclasses import replace

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import Region
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.vocabulary.areas import PROVINCE_SIGNS
from gis.regions.answers import Match
from gis.regions.gazetteer import bounds_of, known

_TITLE = Pattern(r"规划|方案|意见|措施|行动|通知|计划|办法|纲要|政策|决定|报告")
_ALL_OF_PROVINCE = Pattern(r"全省|我省|本省|省内各")
_ALL_OF_CITY = Pattern(r"全市|我市|本市|全县|我县|本县|我州|全州")
_OF_THE_STATE = Pattern(
    r"[^。]{0,40}?(?:工业和信息化部|工信部|国务院|国家发展改革委|国家发改委|农业农村部"
    r"|商务部|科技部|自然资源部|财政部|国家能源局|五部门|六部门|七部门"
    r"|八部门)[^。《]{0,24}(?:发布|印发|出台|制定|公布|下发)[^。《]{0,6}《"
)
_SPEAKER = Pattern(r"人民政府|政府|市委|省委|发改委|经信|工信|办公[室厅]")
# A sentence is no title; who took a picture, or whose page it is, does not speak.
_SENTENCE_END = tuple("。；，")
_CREDIT = Pattern("图片|供图|摄影?(?:$|[:：])|文/|记者|通讯员|供稿|编辑")
_PAGE = Pattern("(?<!联)(?<!物)网(?!络)|[日晚早商]报|首页|旧版|当前位置")
_DATELINE = Pattern(r"(?:[一-龥]{2,8}[网社报]|本报)[一-龥]{2,6}\d{1,2}月\d{1,2}日[电讯]")
_WIRED = Pattern(r"月\d{1,2}日[电讯]")
_DONE_THERE = Pattern(
    "实施|建设|推进|打造|支持|布局|承接|引进|投资|落户|发展|培育|依托|辐射|带动|对接"
)
_SCAN = 4000
_ABOUT = Pattern(
    "(?:关于|印发|加快|推进|推动|支持|促进|进一步|建设|打造|做好|实施|20\\d\\d年"
    "|第[一二三四五六七八九十]批|在|的)+"
)
_ISSUERS = 40
_SETS_OUT = Pattern("[市县区省州]?(?:将|提出|印发|出台|正|力争|计划|全力|加快|聚焦|围绕|坚持|大力)")
_SIGNS_ONLY, _SOON = Pattern("[一-龥]*"), 8
_MANY_PROVINCES = 6  # named in a text that speaks for none of them


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
    >>> from gis.plans.reader.places.gazetteer import toponyms
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


_CITED = Pattern(r"《([^》]{4,40})》")


_ROW_OF = Pattern(
    "(?:^|[，；。：\n])([一-龥]{2,3}?)(?:省|自治区|市)?(?:要|将|应|则)?(?:重点|主要|着力"
    "|大力|积极|加快|优先|：)+(?:发展|布局|打造|建设|培育|做[大强优])"
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


_STOP = Pattern("[，。；：\n]")


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


# 上海庙, 南京路: names that open with that of a region.
_NO_REGION = Pattern("庙(?!会)|路(?![桥网基面径由])|大街|大道")


def _first_region(base: Toponyms, words: str) -> Region | None:
    """Return the first region that a title names, the deepest of a chain (重庆市武隆区, 四川省广安市前锋区)."""
    for i in range(len(words)):
        end = base.name_end(words, i, weak=False) if words[i : i + 2] in base.heads else i
        if (
            end == i
            or _NO_REGION.match(words, end)
            or (i and words[i - 1] in PROVINCE_SIGNS and words[i] in "东南西北中")
        ):
            continue  # 湘南开发 names no 南开
        more = base.name_end(words, end, weak=False)
        most = base.name_end(words, more, weak=False) if more > end else more
        for stop in (most, max(more, end)) if most > more else (max(more, end),):
            answer = known(base.atlas, words[i:stop], bounds_of(base.atlas, None, None))
            if isinstance(answer, Match):
                return Region(answer.adcode, answer.name, answer.level)
        named = base.names[words[i:end]][0]
        if named.level != "county":
            return named
    return None
