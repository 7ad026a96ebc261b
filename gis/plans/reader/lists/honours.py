"""Honours that name places with what they make: 甲光伏、乙陶瓷2家基地成功晋级, 甲、乙分别凭借丙、丁产业跻身…名单."""

from __future__ import annotations

import re

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import plausible, tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.phrases import number
from gis.plans.reader.present.titles import CULTURE
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

_WON = (
    r"(?:成功|均|双双|同时|全部|顺利|已|被)*(?:晋级|入选|上榜|入围|获批|获评|跻身|在列"
    r"|榜上有名|通过[^，。；]{0,4}(?:认定|评审|验收)|列入|纳入)"
)
_ROW = Pattern(
    r"(?P<list>[^，。；：]{4,160}?)(?:等)?(?:\d{1,2}|[两二三四五六七八九十]{1,2})(?:家|个"
    r"|大)[一-龥]{0,10}?(?:基地|集群|园区|产业园|集聚区)" + _WON
)
_QUOTED_ROW = Pattern(
    r"(?P<list>(?:“[^“”]{4,24}”[、和]?){2,8})(?:等)?[^，。；“”]{0,10}?(?:基地|集群|园区)" + _WON
)
_THANKS_TO = Pattern(
    r"(?:等地?)?分别(?:凭借|依托|以|凭)(?P<i>[^，。；]{3,60}?)(?:等)?(?:产业)?(?:的?(?:特色)?优势)?"
    + _WON
)
# 河间市——某省工艺玻璃产业名市, 占地260亩的甲市玻璃产业园正式开建.
_TITLED = Pattern(
    r"(?P<p>[^—，。；：]{2,24})——(?P<what>[^—，。；：（]{4,30})(?:（[^）]*）)?[。；]?"
)
# 浙江省某市某镇 中国衬衫名镇: a blank for the dash, and often more than one title.
_SPACED = Pattern(
    r"(?P<p>[一-龥]{2,24}?)[ \t\u3000]*(?P<what>(?:中国|全国|国家)[^，。；：（]{3,60})[。；]?"
)
_NEXT_TITLE = Pattern(r"[ \t\u3000、]+|(?<=[县市区镇乡城都旗地])(?=中国|全国)")
_TITLE = Pattern(
    r"(?:中国|全国|国家|国际)?(?P<i>[一-龥A-Za-z]{2,16}?)(?:特色)?(?:产业)?(?:名[县市区镇城旗]|之[乡都城]|特色小镇"
    r"|示范[县市区镇]|强[县市区镇]|专业镇|产业集群|集群|基地[县市区镇]?)$"
)
_BEGUN = Pattern("开建|开工|动工|奠基|揭牌|开园|落成|建成|投用|投产|启动|落户|获批|论证|评审")
_PARK_OPENED = Pattern(
    r"(?P<i>[一-龥A-Za-z]{2,16}?)(?P<head>产业园区|产业园|工业园|科技园|产业基地|生产基地"
    r"|物流园)(?:项目)?(?:[一二三]期)?(?:工程|项目)?(?:正式|顺利|今日|日前|近日"
    r"|已)*(?:开建|开工|动工|奠基|揭牌|开园|落成"
    r"|建成(?!为|了?[^，。；]*(?:基地|园区|集群|中心|产业园))|投用|投产|启动|落户|获批"
    r"|[^，。；]{0,16}规划[^，。；]{0,4}通过(?:专家)?(?:论证|评审))"
)
# 装配式建筑产业园在甲正式开工.
_PARK_AT = Pattern(
    r"(?:[^，。；“”]{0,6}“)?(?P<i>[一-龥A-Za-z]{2,14}?)(?P<head>产业园区|产业园|工业园"
    r"|科技园|产业基地|生产基地|物流园|(?:产业)?(?:转移|创新|集聚)?示范基地)”?(?:项目)?(?:[一二三]期)?(?:工程|项目)?(?:正式"
    r"|顺利|今日|日前|近日|已|将于|于|(?:\d{1,2}月)?\d{1,2}日)*(?P<at>在|落户)"
)
# 占地900亩的某某国际石材物流园: how large it is, and its maker's name, stand before its trade.
_HOW_LARGE = Pattern("万?(?:亩|公顷|平方公里|平方米)的")
_OF_RANK = Pattern("^(?:[一-龥]{2,4}国际|全国|国家级?|全省|省级)(?=[一-龥]{2})")
_BEGINS = Pattern(
    "(?:正式|顺利|举行|隆重)*(?:开建|开工|动工|奠基|揭牌|开园|落成|建成|投用|投产|启动)+"
)
_JOINT = Pattern(r"、|(?<=[一-龥]{3})[和与](?=[一-龥]{4})")
# 8个产业集群入选省级名单，分别为清河羊绒、临西轴承: the row behind what was chosen, without a head of its own.
_CHOSEN_AHEAD = Pattern(
    r"(?:\d{1,3}|[两二三四五六七八九十]{1,2})[个家][^，。；：、]{0,12}?(?:集群|基地|园区|产业带)"
    + _WON
    + r"[^。；：、]{0,40}?，$"
)
_ROW_BEHIND = Pattern(r"(?:它们)?(?:分别(?:为|是)|包括|即)(?P<list>[^，。；：“”]{6,200}?)(?:等)?")
_HONOUR = Pattern("晋级|入选|上榜|入围|获批|获评|跻身|在列|榜上有名|通过|列入|纳入")
_OF_CLUSTER = Pattern(r"(?:产业)?(?:集群|基地|园区)$")
# 特色制造产业重点县3个，分别为甲县、乙市、丙市: what the counted places are, and their names.
_COUNTED_AHEAD = Pattern(
    r"(?:^|[，。；：])(?:其中)?(?P<i>[一-龥]{2,14}?)(?:产业)?(?:重点|示范|特色|专业|强|大)"
    r"(?:县市区|县（市、区）|[县市区镇乡])(?P<n>\d{1,2}|[两二三四五六七八九十])个，$"
)
_WHICH = Pattern("分别[为是]")
_BRACKET = Pattern("（[^（）]*）")
_PLANNED = Pattern("培育|打造|建设|创建|新增|支持|发展|力争|争取|遴选|评选|推进|将|拟")


def chosen_row(context: Context, clause: Clause) -> list[Record]:
    """Read 8个产业集群入选名单，分别为甲羊绒、乙轴承: the row of what was chosen in the clause before."""
    hit = _ROW_BEHIND.fullmatch(clause.words) if clause.index else None
    if hit is None:
        return []
    if not _CHOSEN_AHEAD.search(context.text, clause.sentence.start, clause.start):
        return _counted_places(context, clause)
    found = _row(context, clause, hit)
    # of a row of one only its own head (包括甲纸业产业集群等) says that it is what was chosen
    return found if len(found) > 1 or _OF_CLUSTER.search(hit["list"]) else []


def _counted_places(context: Context, clause: Clause) -> list[Record]:
    """Read 陶瓷产业重点县3个，分别为甲县、乙县、丙县: places by name, as many as were counted, or as the joints of their list part."""
    ahead = _COUNTED_AHEAD.search(context.text, clause.sentence.start, clause.start)
    which = _WHICH.match(clause.words)
    if ahead is None or which is None or _PLANNED.search(ahead["i"]):
        return []
    words = _BRACKET.sub("", clause.words[which.end() :])
    listing = context.toponyms.read(words, 0)
    name = trade_names.industry(ahead["i"].removeprefix("特色"))
    if (
        listing is None
        or listing.end != len(words)
        or number(ahead["n"]) not in (len(listing.places), words.count("、") + 1)
        or not tells_trade(name)
    ):
        return []
    return [
        designation(
            context,
            clause,
            listing.places,
            name,
            "existing",
            status="existing",
            family="A17",
            start=ahead.start("i"),
        )
    ]


def honours(context: Context, clause: Clause) -> list[Record]:
    """Read a row of places with their goods that a list of the state or a province names."""
    if not _HONOUR.search(clause.words):
        return []
    for pattern in (_QUOTED_ROW, _ROW):
        hit = pattern.search(
            clause.words, clause.lead - (clause.words[clause.lead - 1 : clause.lead] == "“")
        )
        if hit and len(found := _row(context, clause, hit)) > 1:
            return found
    listing = context.toponyms.read(clause.words, clause.lead)
    hit = _THANKS_TO.match(clause.words, listing.end) if listing else None
    if listing is None or hit is None:
        return []
    names = trade_names.items(re.sub("与", "、", hit["i"]), len(listing.places))
    if len(names) != len(listing.places) or not all(plausible(name) for name in names):
        return []
    return [
        designation(context, clause, (place,), name, "existing", status="existing", family="A17")
        for place, name in zip(listing.places, names, strict=True)
    ]


_QUOTED = Pattern("“([^“”]+)”")
_PUT_FORWARD = Pattern(r"^.*?(?:申报|推荐|选送|报送|我[省市区县]|全[省市])的")


def _row(context: Context, clause: Clause, hit: re.Match[str]) -> list[Record]:
    """Return one record for each item of a row that opens with its place and goes on to its goods."""
    words = hit["list"]
    items = _QUOTED.findall(words) if words.startswith("“") else _JOINT.split(words)
    found: list[Record] = []
    for item in items:
        text = _PUT_FORWARD.sub("", item)
        own = context.toponyms.read(text, 0)
        rest = text[own.end :] if own else ""
        name = trade_names.industry(_OF_CLUSTER.sub("", rest))
        if own is None or not tells_trade(name):
            continue
        found.append(
            designation(
                context,
                clause,
                own.places,
                name,
                "existing",
                status="existing",
                family="A17",
                start=clause.start + hit.start("list"),
                end=clause.start + hit.end(),
            )
        )
    return found if len(found) * 2 > len(items) else []


def titled(context: Context, clause: Clause) -> list[Record]:
    """Read a line of a list of honours: a place, a dash or a blank, what it is called for its trades."""
    paragraph = clause.paragraph
    if clause.index:
        return []
    begin = clause.start + clause.lead
    dashed = "——" in clause.words
    hit = (_TITLED if dashed else _SPACED).fullmatch(context.text, begin, paragraph.end)
    listing = context.toponyms.read(hit["p"], 0) if hit else None
    if (
        hit is None
        or listing is None
        or hit["p"][listing.end :] not in ("", "县", "市", "区", "镇")
    ):
        return []
    titles = (hit["what"],) if dashed else _NEXT_TITLE.split(hit["what"])
    names = [name for title in titles if (name := _title_trade(context, title))]
    if not names:
        return []
    context.done.append((clause.start, paragraph.end))
    return [
        designation(
            context,
            clause,
            listing.places,
            name,
            "existing",
            status="existing",
            family="A14",
            end=hit.end(),
        )
        for name in dict.fromkeys(names)
    ]


def _title_trade(context: Context, title: str) -> str:
    """Return the trade that a title of a place names, or an empty word."""
    if CULTURE.search(title):
        return ""
    own = context.toponyms.read(title, 0, parks=False)
    named = _TITLE.fullmatch(title, own.end if own else 0)
    name = trade_names.industry(named["i"]) if named else ""
    return name if tells_trade(name) else ""


def opened_park(context: Context, clause: Clause) -> list[Record]:
    """Read a park or base with its place and trade that is begun or opened."""
    for hit in _PARK_OPENED.finditer(clause.words) if _BEGUN.search(clause.words) else ():
        for at in range(max(0, hit.start() - 8), hit.end("i") - 1):
            own = context.toponyms.read(clause.words, at, parks=False)
            if own is None or own.end >= hit.end("i"):
                continue
            name = trade_names.industry(
                clause.words[own.end : hit.end("i")].removeprefix("）")
            )  # 中国（绍兴）黄酒产业园
            if tells_trade(name):
                kind = HEAD_CATEGORY[hit["head"]]
                return [
                    designation(
                        context,
                        clause,
                        own.places,
                        name,
                        kind,
                        family="A12",
                        start=clause.start + at,
                    )
                ]
            break
    return _opened_at(context, clause)


def _opened_at(context: Context, clause: Clause) -> list[Record]:
    """Read a park by its trade and where it is begun: 装配式建筑产业园在甲正式开工."""
    hit = _PARK_AT.search(clause.words) if _BEGUN.search(clause.words) else None
    seat = context.toponyms.read(clause.words, hit.end()) if hit else None
    sized = _HOW_LARGE.match(hit["i"]) if hit else None
    lead = sized.end() if sized else 0
    name = trade_names.industry(_OF_RANK.sub("", hit["i"][lead:])) if hit else ""
    if (
        hit is None
        or seat is None
        or not (hit["at"] == "落户" or _BEGINS.match(clause.words, seat.end))
        or not tells_trade(name)
    ):
        return []
    return [
        designation(
            context,
            clause,
            seat.places,
            name,
            HEAD_CATEGORY.get(hit["head"], "base"),
            family="A12",
            start=clause.start + (hit.start("i") + lead if lead else hit.start()),
        )
    ]
