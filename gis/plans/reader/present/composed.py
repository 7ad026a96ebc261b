"""What is made of places, or stands for them: 由甲、乙、丙组成的沿江汽车产业走廊, 以甲、乙为代表的…产业集群."""

from __future__ import annotations

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.named.groups import group_head
from gis.plans.reader.grammar.trades import plausible, tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.present.counted import DONE, TO_COME
from gis.plans.reader.present.things import HEAD
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY


def composed(context: Context, clause: Clause) -> list[Record]:
    """Read 形成由甲、乙、丙组成的沿江汽车产业走廊: whom a belt or a cluster is made of."""
    words = clause.words
    for at, pattern in (
        *((opener.end(), _IS_MADE) for opener in _MADE_OF.finditer(words)),
        (clause.lead, _MAKE),
    ):
        listing = context.toponyms.read(words, at)
        hit = pattern.match(words, listing.end) if listing else None
        name = trade_names.industry(_ALONG.sub("", hit["i"])) if hit else ""
        if (
            listing is None
            or hit is None
            or not plausible(name)
            or not is_trade(name)
            or not COMMON.search(name)
        ):
            continue
        head = HEAD.fullmatch(hit["head"])
        there = "力争" not in words and (
            DONE.search(words) is not None or (pattern is _MAKE and TO_COME.search(words) is None)
        )
        kind = "existing" if there else (head.lastgroup or "") if head else "belt"
        return [
            designation(
                context,
                clause,
                listing,
                name,
                kind,
                family="A13",
                status="existing" if there else "planned",
            )
        ]
    return _consisting(context, clause)


# 先进制造走廊由甲、乙、丙组成.
_CONSISTS = Pattern(
    r"(?:.*?(?:建设|打造|构建|培育|形成"
    r"|规划)的?)?(?P<name>[^，。；由]{2,20}?)(?P<head>产业带|经济带|发展带|产业走廊|走廊"
    r"|产业集群|集群|产业基地|生产基地|基地|产业群|产业集聚区|集聚区|产业片区|片区|板块"
    r"|组团)(?:主要|重点|将)?由(?=[一-龥]{2})"
)
_OF_THEM = Pattern(
    "(?:等(?:地|市|县)?)?(?:[两三四五六七八九十\\d]+个?[市县区地])?(?:共同|联合)?(?:组成|构成)$"
)


def _consisting(context: Context, clause: Clause) -> list[Record]:
    """Read 先进制造走廊由甲、乙、丙组成: a named thing of a trade and whom it is made of."""
    hit = _CONSISTS.match(clause.words, clause.lead)
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    if hit is None or listing is None or not _OF_THEM.fullmatch(clause.words, listing.end):
        return []
    own = context.toponyms.read(hit["name"], 0, parks=False)
    cut = own.end if own else len(group_head(context, hit["name"]))
    name = trade_names.industry(hit["name"][cut:])
    if not tells_trade(name):
        return []
    there = DONE.search(clause.words) is not None
    kind = "existing" if there else HEAD_CATEGORY.get(hit["head"], "develop")
    return [
        designation(
            context,
            clause,
            listing,
            name,
            kind,
            family="A13",
            status="existing" if there else "planned",
        )
    ]


def classed(context: Context, clause: Clause) -> list[Record]:
    """Read 由甲新型显示产业集群等构成的领军型集群: of which named clusters a class of them is made."""
    found: list[Record] = []
    for hit in _CLASS_OF.finditer(clause.words):
        for item in hit["list"].split("、"):
            own = context.toponyms.read(item, 0, parks=False)
            name = (
                trade_names.industry(_CLUSTER.sub("", item[own.end :]))
                if own and _CLUSTER.search(item)
                else ""
            )
            if own is None or not plausible(name) or not is_trade(name):
                return []
            found.append(
                designation(
                    context,
                    clause,
                    own.places,
                    name,
                    "existing",
                    status="existing",
                    family="A13",
                    name=item,
                )
            )
    return found


_CLASS_OF = Pattern(
    "由(?P<list>[^，。；由]{4,60}?(?:产业集群|集群|产业基地"
    "|基地))等?(?:[\\d一二三四五六七八九十]+[个家])?(?:构成|组成)的[^，。；]{2,12}(?:集群"
    "|基地|梯队|方阵|地标)"
)
_CLUSTER = Pattern("(?:产业集群|集群|产业基地|基地)$")
_MADE_OF = Pattern("由(?=[一-龥]{2})")
_IS_MADE = Pattern(
    "(?:等(?:地|市|县)?)?(?:共同)?(?:组成|构成|连接而成|串联而成"
    "|形成)的(?P<i>[^，。；的]{2,20}?)(?P<head>产业带|经济带|产业走廊|走廊|产业集群|集群"
    "|产业基地|生产基地|基地|产业群|集聚区)"
)
_MAKE = Pattern(
    "(?:等(?:地|市|县)?)?(?:[两三四五六七八九十]+[市县区地])?(?:共同|一起)?(?:组成"
    "|构成)(?:了|起)?(?:一条|一个)?(?P<i>[^，。；的]{2,20}?)(?P<head>产业带|经济带"
    "|产业走廊|走廊|产业集群|集群|产业基地|生产基地|基地|产业群|集聚区)$"
)
_ALONG = Pattern(
    "^(?:沿[江海河湖黄淮边线]|环[一-龥]{1,2}|跨[一-龥]{1,2}|[一-龥]{2}(?:沿线|两岸|山区|地区|平原))"
)


def _next_system(context: Context, clause: Clause) -> list[Record]:
    """Read a further system that places have: 甲形成以乙为代表的丙产业体系，以丁为代表的戊产业体系."""
    hit = _SYSTEM.fullmatch(clause.words) if clause.index and context.records else None
    last = context.records[-1] if hit else None
    name = trade_names.industry(hit["i"]) if hit else ""
    if (
        last is None
        or last.end != clause.start - 1
        or not _SYSTEM.search(context.text, last.start, last.end)
        or not tells_trade(name)
    ):
        return []
    return [
        designation(
            context,
            clause,
            list(last.values["places"]),
            name,
            str(last.values["category"]),
            status=str(last.values["status"]),
            family="A17",
        )
    ]


def represented(context: Context, clause: Clause) -> list[Record]:
    """Read 电梯产业形成了以甲、乙为代表的长三角产业集群，以丙为代表的…: the trade opens the sentence, each cluster names its places."""
    if further := _next_system(context, clause):
        return further
    told = _THINGS_FOR.search(clause.words) or _TRADE_FORMS.match(
        context.text, clause.sentence.start, clause.end
    )
    name = trade_names.industry(told["i"]) if told else ""
    if told is None or not tells_trade(name) or context.toponyms.read(told["i"], 0):
        return []
    found = []
    for opener in _WITH.finditer(clause.words):
        listing = context.toponyms.read(clause.words, opener.end())
        if listing and _STAND_FOR.match(clause.words, listing.end):
            planned = TO_COME.search(context.text, clause.sentence.start, clause.end) is not None
            found.append(
                designation(context, clause, listing, name, "cultivate" if planned else "existing", family="A13", status="planned" if planned else "existing")
            )  # fmt: skip
    return found


_TRADE_FORMS = Pattern(
    "(?:目前，?|当前，?)?(?:我国|全国|国内|全省|我省|全区"
    "|我区)?的?(?P<i>[一-龥A-Za-z]{2,12}?)(?:产业|行业|工业)?(?:目前|已经?|现已|初步|基本"
    "|逐步)*形成了?以"
)
_SYSTEM = Pattern(
    "(?:和)?以[^，。；以]{2,60}?等?为(?:代表|主导|主体"
    "|龙头)的(?P<i>[^，。；、的]{2,16}?)(?:产业)?(?:体系|集群|产业链|产业)$"
)
_WITH = Pattern("以(?=[一-龥]{2})")
# …以甲、乙、丙为代表的三大建筑陶瓷产区: the trade stands with what is counted.
_THINGS_FOR = Pattern(
    "为(?:代表|主"
    "|龙头)的(?:[两三四五六七八九十\\d]{1,2}[个大])(?P<i>[^，。；、的]{2,12}?)(?:产业集群"
    "|集群|产业带|集聚区|集聚地|主产区|产区|产地|产业基地|生产基地|基地|聚集区)(?:$"
    "|[，。；])"
)
_STAND_FOR = Pattern(
    "(?:等(?:地|市|省)?)?为(?:代表|中心|核心|龙头|主"
    "|重点)的(?:[两三四五六七八九十\\d]{1,2}[个大])?[一-龥]{2,8}?(?:产业)?(?:集群|产业带"
    "|集聚区|集聚地|板块|产区|基地|聚集区)"
)
