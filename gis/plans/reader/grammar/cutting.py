"""Sentences cut into clauses, and the two signs that mislead: a comma inside a list, a 、 between clauses.

``one_list`` turns the comma inside a list of places into 、, so that every family sees one list
(以甲乙、丙，丁戊，己为重点). ``parted`` cuts a clause whose verbs have places of their own
(支持甲打造X、乙打造Y).
"""

from __future__ import annotations

import re
from itertools import pairwise

from gis.plans.reader.grammar.frame import Context
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.vocabulary.goods import COMMON, GOODS

_ROW = Pattern(
    r"(?:、|和|以及|及)[^、，。；]{2,14}?(?:打造|建设|发展|布局|培育|做[大强优精]|突出"
    r"|聚焦|承接|构建|形成)"
)
_VERB_ROW = Pattern(
    r"(?:做[大强优精]|壮大|发展|提升|巩固)(?!做|壮大"
    r"|提升)[一-龥]{2,20}、(?=(?:做[大强优精]|壮大|改造提升|优化提升)(?!做[大强优精]"
    r"|壮大)[^，。；、]{2})"
)
_NEXT_VERB = Pattern(
    r"、(?<=[一-龥]{2}、)(?=(?:加快|加速|大力|积极|着力|重点|持续)?(?:改造提升|发展|建设"
    r"|打造|做[大强优精]|壮大|提升|培育|构建|布局|推进|改造)(?![、，。；区]|和|与|及|升级"
    r"|提升|做|壮大|发展|建设)[^，。；、“”]{3,})"
)
_ROW_OF_VERBS = 2
_STRONG = (
    "加速发展",
    "改造提升",
    "积极发展",
    "大力发展",
    "加快发展",
    "着力打造",
    "加快建设",
    "重点发展",
)
_ROW_JOINT = Pattern(r"、|和|以及|及")
_ROW_VERB = Pattern(
    r"(?:重点|着力|大力|积极|加快|主要|集中)*(?:打造|建设|发展|布局|培育|做[大强优精]|突出"
    r"|聚焦|承接|构建|形成)"
)
# 以甲为核心、乙和丙为支撑打造丁产业集群: the roles, then what is built.
_ROLES_AND_VERB = Pattern(
    r"[^，。；为]{0,4}以[^，。；为]{2,40}为[^，。；、为]{2,8}、[^，。；为]{2,40}为(?:重点支撑"
    r"|战略支撑|支撑|两翼|补充|辅助|节点|支点|联动|配套|依托|骨干|副中心|次中心|重点"
    r"|拓展)(?=(?:共同|联动|协同|大力|重点|加快|着力|全力)*(?:打造|建设|发展|布局|培育"
    r"|构建|形成)[一-龥]{2})"
)
_COMMA = Pattern("，(?=[一-龥]{2})")
_STOP = Pattern("[，。；：\n]")
_BEFORE = Pattern("[。；：\n]")
# What may stand behind the last places of such a list, and what must stand before its first ones.
_CLOSES = Pattern(
    r"(?:是|已成为|成为|均为|已形成)(?=[^，。；]{2,24}(?:基地|产区|集群|产地|集聚区))"
    r"|(?:为|作为)(?:主|重点|核心|中心|依托|重要|支撑|龙头|引领)"
    r"|(?:布局|建设|打造|培育|发展)"
)
_OPENS = Pattern(r"(?:以|将|把|在|于|布局|分布|支持|推动|包括|涵盖|集中|其中)(?=[^，。；：]*$)")
_LONGEST_NAME, _REACH = 9, 60


# 是我国规模最大，种类最齐全的石材基地: praise in a row.
_SUPERLATIVES = Pattern(
    "(?<=最[大多强优全高广好])，(?=[^，。；、]{1,6}最[^，。；、的]{1,4}的[^，。；]{2,20}(?:基地|产区|产地|集群|中心|集散地))"
)
# 打造规模大、链条全，具有国际竞争力的稀土基地: the comma parts praise from praise.
_HAVING = Pattern(
    "(?<=[大强优全高好多善备流进明齐长中])，(?=并?(?:具有|具备|拥有)[^，。；、的]{2,14}的[^，。；、]{2,20}(?:基地|产区|产地|集群|中心|产业园|园区))"
)


def one_list(text: str, toponyms: Toponyms) -> str:
    """Return a text of the same length whose lists of places have no comma between their members.

    Parameters
    ----------
    text
        Plain text.
    toponyms
        Names of regions with the issuer.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> one_list("石材布局在泉州南安、惠安，漳州长泰，重点发展板材。", toponyms(Atlas.bundled()))
    '石材布局在泉州南安、惠安、漳州长泰，重点发展板材。'
    """
    heads = toponyms.heads  # with one of these the name behind a comma begins
    commas = [
        at
        for hit in _COMMA.finditer(text)
        if text[(at := hit.start()) + 1 : at + 3] in heads and _behind_a_name(text, at, toponyms)
    ]
    rows = [at for hit in _PUSHED_ROW.finditer(text) for at in _row_commas(hit, toponyms)]
    commas += _before_as_well(text, toponyms)
    rows += [hit.start() for hit in _SUPERLATIVES.finditer(text)]
    rows += [hit.start() for hit in _HAVING.finditer(text)]
    if not commas and not rows:
        return text
    signs = list(text)
    for at in rows:
        signs[at] = "、"
    for at in commas:
        if text.startswith("以及", at + 1) or _goes_on(text, at, toponyms):
            signs[at] = "、"
    return "".join(signs)


# 发展甲、乙，以及丙等产业: the comma parts no clauses where what follows is the last item alone.
_AS_WELL = Pattern("(?<=[一-龥）”])(?<![业链群域等])，(?=以及(?P<last>[^，。；：]{2,24})[，。；])")


def _before_as_well(text: str, toponyms: Toponyms) -> list[int]:
    """Return the commas before 以及 and the last item of a list, a good or a place."""
    found = []
    for hit in _AS_WELL.finditer(text) if "，以及" in text else ():
        last = hit["last"]
        if _ACTS_IN.search(last) is None and (
            COMMON.search(last)
            or ((own := toponyms.read(last, 0)) is not None and own.end == len(last))
        ):
            found.append(hit.start())
    for hit in _PLACE_AS_WELL.finditer(text) if "，以及" in text else ():
        at = hit.start()
        if (
            _SITE_BEFORE.search(text[max(0, at - 2) : at])
            or any(
                text[at - length : at] in toponyms.names
                for length in range(2, min(_LONGEST_NAME, at) + 1)
            )
        ) and toponyms.read(text[hit.end() : hit.end() + _REACH], 0):
            found.append(at)
    return found


_PLACE_AS_WELL, _SITE_BEFORE = (
    Pattern("，以及(?=[一-龥]{2})"),
    Pattern("[区园镇乡港州盟县市]$"),
)


# 推动甲软件，乙元宇宙，丙集成电路等产业发展: a row of places with their trades under one verb.
_PUSHED_ROW = Pattern(
    "(?:支持|推动|推进|促进|培育|打造|做强"
    "|壮大)(?P<row>[^。；：，]{4,30}(?:，[^。；：，]{4,24}){1,8}?)等(?:特色|优势"
    "|重点)*(?:产业集群|集群|产业|基地|园区)"
)


_ACTS_IN = Pattern("打造|建设|发展|布局|培育|做[大强优精]|形成|构建|依托|围绕|[将在为是的]")


def _row_commas(hit: re.Match[str], toponyms: Toponyms) -> list[int]:
    """Return the commas of a row whose every item is a place with a good right behind, or none."""
    at, commas = hit.start("row"), []
    for item in hit["row"].split("，"):
        own = toponyms.read(item, 0, parks=False)
        if (
            own is None
            or "region" not in own.kinds
            or COMMON.search(item, own.end) is None
            or _ACTS_IN.search(item)
        ):
            return []
        commas.append(at - 1)
        at += len(item) + 1
    return commas[1:]


def _behind_a_name(text: str, at: int, toponyms: Toponyms) -> bool:
    """Whether a comma stands right behind the name of a region, or of a town by its sign."""
    return text[at - 1] in "镇乡" or any(
        text[at - length : at] in toponyms.names for length in range(2, min(_LONGEST_NAME, at) + 1)
    )


def _of_towns(listing: PlaceList) -> bool:
    """Whether a list names a town by its sign."""
    return any(place[-1] in "镇乡" for place in listing.places)


def _goes_on(text: str, at: int, toponyms: Toponyms) -> bool:
    """Whether the places behind a comma are all that stands there, so that they belong to the list before it."""
    stop = _STOP.search(text, at + 1, at + _REACH)
    words = text[at + 1 : stop.start() if stop else at + _REACH]
    listing = toponyms.read(words, 0)
    if listing is None or not all(
        kind == "region" or place[-1] in "镇乡"
        for place, kind in zip(listing.places, listing.kinds, strict=True)
    ):
        return False
    first = max(
        (hit.end() for hit in _BEFORE.finditer(text, max(0, at - _REACH), at)),
        default=max(0, at - _REACH),
    )
    opened = next(reversed([*_OPENS.finditer(text[first:at].replace("，", "、"))]), None)
    if opened is None and text[first - 1 : first] != "：":
        return _opens_with_them(text, first, at, toponyms)
    before = toponyms.read(text[first:at].replace("，", "、"), opened.end() if opened else 0)
    if before is None or before.end < at - first or before.tail:
        return False
    if _of_towns(listing) and not (opened and _of_towns(before)):
        return False  # 在甲县乙镇、丙镇，丁县戊镇: towns go on with towns
    rest = words[listing.end :]
    return not rest or bool(
        opened
        and _CLOSES.match(rest)
        and (opened.group() in "以将把在于" or not rest.startswith(("为", "作")))
    )


# 甲市乙县、丙县，丁市戊县发展陶瓷: a sentence that opens with places and whose verb stands behind further ones.
_ACTS_NOW = Pattern(
    "(?:等[市县区州]?地?)?(?:(?:要|将|应|应当)[一-龥]{3}|(?:重点|主要|着力|大力|积极|加快|优先|集中|共同|联合|协同)*"
    "(?:发展|建设|打造|布局|培育|做[大强优]|承接|形成(?!了)|构建|壮大)[一-龥]{2})"
)


def _opens_with_them(text: str, first: int, at: int, toponyms: Toponyms) -> bool:
    """Whether nothing but places stands before a comma in its sentence, several of them, and behind it others up to their verb."""
    words = text[first:at].replace("，", "、")
    before = toponyms.read(words, 0) if "、" in words else None
    if before is None or before.end != len(words) or before.tail or set(before.kinds) != {"region"}:
        return False
    while stop := _STOP.search(text, at + 1, at + _REACH):
        words = text[at + 1 : stop.start()]
        listing = toponyms.read(words, 0)
        if listing is None or listing.end < len(words) or stop.group() != "，":
            return listing is not None and _ACTS_NOW.match(words, listing.end) is not None
        at = stop.start()
    return False


_LABEL_OF = Pattern(
    "(?:^|[\n。；])[（(\\d一二三四五六七八九十）)、.．\\s]*(?P<p>[一-龥]{2,8}[省市县区州旗镇])：$"
)


def _named_again(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return a clause, parted where a sentence begins that names the place of its label again: 甲县：乙产业集群 甲县以…."""
    label = (
        _LABEL_OF.search(text, max(0, start - _REACH), start)
        if text[start - 1 : start] == "："
        else None
    )
    at = text.find(label["p"], start + len("甲乙"), end) if label else 0
    again = at > 0 and text[at - 1] in "群业地园链"
    return [(start, at), (at, end)] if again else [(start, end)]


# 甲区按照“优化铝产业，壮大齿轮产业”的思路: what is meant stands in quotes, verb by verb.
_MEANT = Pattern(
    "(?:按照|坚持|围绕|本着|遵循|秉承|根据|确立了?|明确了?|提出了?)“(?P<acts>[^“”。；]{6,160})”(?:的?(?:[一-龥]{0,4}?)(?:思路|理念|方针|要求|布局|路径|原则|战略|目标|定位|举措|方向))"
)
_NEXT_ACT = Pattern("[，、]")
_SEVERAL = 2
# 没有按照“…”的思路, 曾提出“…”的战略: nobody means it, or no longer.
_NOT_MEANT = Pattern(
    "没有|未(?!来)|不再|不(?:能|应|宜|得|是)|避免|放弃|改变|摒弃|曾|过去|原来?|以往|此前|当时|从前|一度|历史上"
)


def _acts_in_quotes(text: str, cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return clauses, each act of a quote whose every item is a verb with its trade a clause of its own."""
    first, last = cuts[0][0], cuts[-1][1]
    hit = _MEANT.search(text, first, last) if text.find("“", first, last) >= 0 else None
    acts = _NEXT_ACT.split(hit["acts"]) if hit else []
    if hit is not None and _NOT_MEANT.search(text, first, hit.start("acts")):
        return cuts
    if hit is None or len(acts) < _SEVERAL or not all(_grows(act) for act in acts):
        return cuts
    opens, shuts = hit.start("acts") - 1, hit.end("acts")
    at = opens + 1
    spans = []
    for act in acts:
        spans.append((at, at + len(act)))
        at += len(act) + 1
    before = [(start, min(end, opens)) for start, end in cuts if start < opens]
    behind = [(max(start, shuts + 1), end) for start, end in cuts if end > shuts + 1]
    return [*before, *spans, *behind]


def _grows(act: str) -> bool:
    """Whether words are a verb and a trade: 壮大齿轮产业, not 做强龙头企业."""
    verb = verb_at(act, 0)
    return (
        verb is not None
        and verb.kind != "support"
        and GOODS.search(act, verb.end) is not None
        and not act.endswith(_NO_TRADES)
    )


_NO_TRADES = (
    "企业",
    "品牌",
    "环境",
    "规模",
    "能力",
    "水平",
    "格局",
    "结构",
    "优势",
    "空间",
    "平台",
)


def parted(context: Context, cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return clauses, those that row up verbs with their own places parted: 支持甲打造X、乙打造Y."""
    found: list[tuple[int, int]] = []
    cuts = _acts_in_quotes(context.text, cuts) if cuts else cuts
    for start, end in (part for cut in cuts for part in _named_again(context.text, *cut)):
        first = start
        words = context.text[start:end]
        if "为" in words and (roles := _ROLES_AND_VERB.match(words)):
            found.append((start, start + roles.end()))
            found.append((start + roles.end(), end))
            continue
        rowed = ("、" in words or "和" in words or "及" in words) and _ROW.search(words)
        for joint in _ROW_JOINT.finditer(words) if rowed else ():
            at = start + joint.end()
            done = list(_ROW_VERB.finditer(context.text, first, start + joint.start()))
            listing = context.toponyms.read(context.text[at:end], 0, parks=False) if done else None
            if listing is None or not _ROW_VERB.match(context.text, at + listing.end):
                continue
            before = context.toponyms.read(context.text[done[-1].end() : end], 0, parks=False)
            if before is None or done[-1].end() + before.end < at:
                found.append((first, start + joint.start()))
                first = at
        found.extend(_two_verbs(context.text, first, end) if "、" in words else [(first, end)])
    return found


def _two_verbs(
    text: str, start: int, end: int, least: int = _ROW_OF_VERBS
) -> list[tuple[int, int]]:
    """Return a clause, parted where two verbs of growing share what stands before them: 甲做大乙、做精丙."""
    hit = _VERB_ROW.search(text, start, end)
    if hit and "“" not in text[start:end]:
        return [(start, hit.end() - 1), *_two_verbs(text, hit.end(), end, least=1)]
    return _many_verbs(text, start, end, least)


def _many_verbs(text: str, start: int, end: int, least: int) -> list[tuple[int, int]]:
    """Return a clause, parted before each verb of a row of three and more: 提升甲、加快发展乙、建设丙、做大丁."""
    joints = [hit.end() for hit in _NEXT_VERB.finditer(text, start, end)]
    if len(joints) < least and not (joints and text.startswith(_STRONG, joints[0])):
        return [(start, end)]
    firsts = [start, *joints]
    return [*((a, b - 1) for a, b in pairwise(firsts)), (firsts[-1], end)]
