"""What places are the core of, and what they are made into: 以甲为中心的…产业集群, 将甲建成…基地."""

from __future__ import annotations

import re

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_existing
from gis.plans.reader.grammar.objects.wholes import city_of
from gis.plans.reader.grammar.roles.kinds import AS, ROLE_OF, category
from gis.plans.reader.grammar.roles.role_trades import CLASS_ALONE
from gis.plans.reader.grammar.trades import industries, plausible
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON, GOODS
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY
from gis.plans.reader.vocabulary.roles import PORTS

_REACHING = Pattern(
    "^(?:辐射|服务|面向|覆盖|联通)[^，。；]*的(?=[一-龥]{4})"
)  # whom a market serves
_MARKET = Pattern(r"(?P<i>[^，。；、]{2,24}?)(?:交易|批发|贸易|集散|商贸)[^，。；]{0,14}中心")
_CLASS = Pattern("(?:战略性)?新兴产业$|未来产业$|高新?技术产业$")
# 打造成我国中部地区有较强竞争力的…基地: how it ranks.
_IN_WHOLE = Pattern(
    r"^(?:(?:我国|全国|全省|国内|世界|亚洲)?[^，。；的、]{0,8}(?:有|具有|具备)[^，。；的]{2,14}的)+"
)
_PRAISED = Pattern("^“[^”]*(?:鲜明|第一|一流|领先|突出|完善|知名)[^”]*”的")
_ALONG_WATER = Pattern("^沿[江海河湖黄淮边]")
# 列为国家铝产业重点发展基地: a base where it is grown.
_DEVELOPED = Pattern("(?<=业)(?:重点|主要|优先|集中)(?:发展|建设|布局)$")
_ONE_OF = Pattern("(?<=[地群区园心])之一(?=和|与|及|以及|、)")  # 建设成为甲基地之一和乙示范基地
_PRAISE = Pattern(r"^.*(?:重要|知名|最大|领先)的")
_NEXT_CORE = Pattern("(?:和|、|以及)以")


def and_the_next(context: Context, clause: Clause, at: int) -> list[Record]:
    """Return the second thing that a clause builds about its core: …甲基地和以乙为核心的丙基地."""
    opener = _NEXT_CORE.match(clause.words, at)
    listing = context.toponyms.read(clause.words, opener.end()) if opener else None
    role = AS.match(clause.words, listing.end) if listing else None
    of = ROLE_OF.match(clause.words, role.start("role")) if role else None
    kind = (category(of["role"]) or HEAD_CATEGORY.get(of["head"], "")) if of else ""
    return (
        of_cluster(context, clause, listing, (kind, clause.start + at + 1), of)
        if listing and of and kind
        else []
    )


def of_cluster(
    context: Context, clause: Clause, listing: PlaceList, asked: tuple[str, int], of: re.Match[str]
) -> list[Record]:
    """Read 形成以甲、乙为中心的…产业集群, which may be there already."""
    kind, start = asked
    plain = of["role"] in ("主", "重点", "主体", "依托") or of["role"].startswith(("主要", "主产"))
    if plain and (built := HEAD_CATEGORY.get(of["head"], "")):
        kind = built  # 以甲为主的乙产业集聚区
    if of["head"].endswith(("带", "走廊")) and of["role"] not in ("核心", "中心", "龙头", "引领"):
        kind = "belt"
    own = context.toponyms.read(of["i"], 0, parks=False)
    ports = of["head"] if of["head"] in PORTS else ""
    what = (
        _ALONG_WATER.sub("", of["i"][own.end :])
        if own and (ports or own.end < len(of["i"]))
        else of["i"]
    )
    name = ports or trade_names.industry(what) or trade_names.industry(what + "产业")
    name = name or "".join(CLASS_ALONE.findall(what))
    name += "经济" * (of["head"] == "经济带" and not GOODS.search(name))
    if of["head"] == "走廊" and name.endswith(("工业", "产业")) and not GOODS.search(name):
        return []  # 以甲、乙为中心的甲乙工业走廊: the clause behind says of what trade
    before = context.since(clause.sentence.start) if clause.words.startswith("以") else []
    goes_on = (
        bool(before)
        and before[-1].end == clause.start - 1
        and before[-1].family == "A3"
        and before[-1].values["status"] == "existing"
    )
    there = is_existing(clause.words) or goes_on  # 已形成以甲为中心的…带，以乙为中心的…带
    if not (plausible(name) or CLASS_ALONE.fullmatch(name)):
        return []
    return [
        designation(context, clause, listing, industries(name) if "、" in name else name, "existing" if there else kind, start=start, family="A3", role=of["role"], status="existing" if there else "planned")
    ]  # fmt: skip


_FAMOUS = Pattern(r"^(?:[一-龥]{0,6}?(?:最大|重要|领先|知名)的)")


# “甲+乙”文创基地: the slogan before what is made; 竹纤维产业发展创新高地: of which trade.
_SLOGAN, _ITS_GROWTH = Pattern("^[^，。；“]{0,8}“[^”]*[+＋][^”]*”"), Pattern("(?:产业|行业)发展$")


def to_become(
    context: Context, clause: Clause, listing: PlaceList, role: re.Match[str]
) -> list[Record]:
    """Read 将甲建成…基地: what is built has its own industry and head."""
    what = _ONE_OF.sub("", clause.words[role.start("role") :])
    found = []
    for part in phrases.segments(what, 0, len(what)):
        bare = _REACHING.sub("", _IN_WHOLE.sub("", _PRAISED.sub("", part.body)))
        own = context.toponyms.read(bare, 0, parks=False)
        body = bare[own.end :] if own else bare
        names = industries(_DEVELOPED.sub("", _FAMOUS.sub("", body)))
        names = names or industries(_SLOGAN.sub("", _ITS_GROWTH.sub("", body)))
        names = names or (
            [whole.group()]
            if (whole := _CLASS.search(body + "产业" * part.head.startswith("产业")))
            else []
        )
        if names and (
            part.category in ("base", "hub", "cultivate", "park", "pilot")
            or (part.category == "linked" and COMMON.search(names[0]))
        ):
            found.append(
                designation(context, clause, listing.places, names, part.category, family="A3")
            )
    if (
        not found
        and (hub := _MARKET.match(what))
        and (names := industries(_PRAISE.sub("", hub["i"])))
    ):
        found = [designation(context, clause, listing.places, names, "hub", family="A3")]
    if not found and (good := city_of(what)):
        found = [
            designation(context, clause, listing.places, good, "cultivate", family="A3")
        ]  # 将甲打造成国际葡萄酒之都
    if found:
        context.subject, context.subject_start = listing.places, clause.start
    elif not category(role["role"][:12]):
        # 把甲打造成“某都”，成为丙基地: a title is no role, but it is 甲 that what follows is said of
        context.subject, context.subject_start, context.headed = (
            listing.places,
            clause.start,
            listing.places,
        )
    return found
