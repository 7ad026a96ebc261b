"""What a trade is to become, or what a place makes of it: 把甲产业打造成千亿级集群, 使甲玄武岩纤维产业成为标志性产业, 将甲列为主导产业."""

from __future__ import annotations

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, joined
from gis.plans.reader.grammar.trades import industries, tells_trade
from gis.plans.reader.grammar.unplaced import here
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.reference import LEVELS, latest
from gis.plans.reader.vocabulary.goods import COMMON

_LEADING = Pattern("(?:支柱|主导|优势|特色|首位|富民|标志性|[百千万]+亿元?级?)产业(?:之一)?$")
_INTO = Pattern(
    r"(?:[将把]|使(?!用)|让)(?P<i>[^，。；将把使让]{1,20}?(?:产业|行业)?)(?:(?:培育|打造"
    r"|建设|发展|做大做强|做|建)(?:成为?|为)|(?:真正|逐步)?成为)(?P<what>[^，。；]{2,60})"
)
_GROWS_INTO = Pattern(
    r"(?P<i>[^，。；在将把为]{1,14}?)(?:产业|行业)?(?:力争|将|要)?(?:建成|打造成为?"
    r"|发展成为?|培育成为?)(?P<what>[^，。；]{2,40}(?:集群|基地))$"
)
_RANKED_AS = Pattern(
    r"(?:(?<![就曾])[将把]|(?P<said>明确|确定|确立|选定)(?:了|以)?)(?:以[^，。；]{2,16}为(?:核心|主|龙头"
    r"|代表)的)?(?P<i>[^，。；将把]{1,80}?)(?:产业|行业)?(?:作为|列为|列入|确立为|确定为|明确为"
    r"|定位为|定为|(?(said)为|(?!)))(?P<what>[^，。；]{0,24}?(?:主导产业|支柱产业|头号产业"
    r"|第一产业|首要产业|产业重点|发展重点|首位产业|优势产业|特色产业|重点产业|主攻方向"
    r"|重点打造|重点培育|重点扶持|率先发展|优先发展|着力打造|大力发展"
    r"|增长点|产业链条?|重点发展|专业镇|特色镇|名镇)[^，。；]*)"
)
# 甲确立了乙、丙等九个主导产业.
_CHOSE = Pattern(
    r"(?:确立|明确|确定|选定|筛选出?|遴选出?|瞄准|锁定)了?(?P<i>[^，。；]{2,60}?)(?:等"
    r"|这)?(?:[两三四五六七八九十]|\d{1,2})[个大](?:[^，。；、的]{0,6}的)?(?:省级|市级"
    r"|县级|战略性|特色|优势|重点)*(?:主导|支柱|重点|优势|特色|主攻|首位)产业(?:集群|链)?$"
)
# 甲对乙、丙等传统产业提质增效.
_DONE_TO = Pattern(
    r"(?<!应)(?<!相)(?<!绝)对(?P<i>[^，。；对]{2,60}?)(?:产业|行业)?(?:进行|实施"
    r"|开展)?(?:全面|系统|整体|智能化|绿色化|数字化)*(?:提质增效|提质升级|改造升级"
    r"|改造提升|转型升级|优化升级|技术改造|优化整合|整合重组|兼并重组|整合提升|整治提升"
    r"|综合整治|规范整治|整合)$"
)
_STRONG = Pattern(
    r"[将把](?P<i>[^，。；将把]{2,30}?)(?:产业|行业|工业)?(?:进一步|真正"
    r"|持续)?(?:做大做强做优|做强做优做大|做大做强|做强做大|做优做强|做强做优|做大做优"
    r"|发展壮大)$"
)
# 将耐火材料产业作为县“十四五”期间重点打造的产业.
_OWN = Pattern("(?:全|我|本|该)?(?P<rank>[市县区州旗])(?![域级])")
_PRAISE = Pattern(r"^.*(?:重要|知名|最大|领先)的")


def turned(context: Context, clause: Clause) -> list[Record]:
    """Read 甲把乙产业打造成千亿级产业集群: whose trade is to become what."""
    hit = _INTO.search(clause.words) or _GROWS_INTO.match(clause.words, clause.lead)
    if hit is None:
        return _made_strong(context, clause) or _taken_as(context, clause)
    built = phrases.segments(hit["what"], 0, len(hit["what"]))
    name = trade_names.industry(hit["i"]) or hit["i"]
    listing = context.toponyms.read(clause.words, clause.lead)
    places = listing.places if listing and listing.end <= hit.start() else context.subject
    if (
        (whole := context.toponyms.read(hit["i"], 0))
        and whole.end == len(hit["i"])
        and built
        and whole.kinds[-1] == "zone"
    ):
        places, name = (
            whole.places,
            next(iter(industries(_PRAISE.sub("", built[-1].body))), ""),
        )  # 将甲高新区、乙经开区打造为丙基地
    elif own := context.toponyms.read(name, 0, parks=False):
        # 把甲再生金属集聚区建成乙基地, 使甲玄武岩纤维产业成为标志性产业: the thing has a place of its own
        thing = phrases.segments(name, own.end, len(name))
        if thing and (several := _several(context, clause, own, built)):
            return several
        becomes = industries(_PRAISE.sub("", built[-1].body)) if thing and built else []
        places, name = (
            own.places,
            becomes[0]
            if len(becomes) == 1
            else trade_names.industry(
                thing[0].body if thing else name[own.end :].removeprefix("的")
            ),
        )
    if not places and (whose := context.toponyms.read(hit["what"], 0)):
        places = whose.places  # 把甲产业培育成为乙、丙的支柱产业
    kind = "cultivate" if _LEADING.search(hit["what"]) else built[-1].category if built else ""
    if not places or not tells_trade(name) or kind not in ("cultivate", "base"):
        return []
    return [designation(context, clause, places, name, kind, family="A8", **joined(listing))]


def _made_strong(context: Context, clause: Clause) -> list[Record]:
    """Read 把甲产业做大做强 behind a clause about places, or with its own."""
    hit = _STRONG.search(clause.words)
    listing = context.toponyms.read(clause.words, clause.lead) if hit else None
    places = listing.places if listing and hit and listing.end <= hit.start() else context.subject
    names = industries(hit["i"]) if hit else []
    if (
        not places
        or not names
        or not all(COMMON.search(name) for name in names)
        or context.toponyms.read(names[0], 0, parks=False)
    ):
        return []
    return [
        designation(
            context,
            clause,
            places,
            names,
            "strengthen",
            start=clause.start if listing else context.subject_start,
            family="A8",
            **joined(listing),
        )
    ]


def _several(
    context: Context, clause: Clause, own: PlaceList, built: list[phrases.Segment]
) -> list[Record]:
    """Return what a thing with a place of its own is to become, more than one (把甲基地打造成乙生产基地、丙基地)."""
    each = [
        (trade_names.industry(_PRAISE.sub("", part.body.lstrip("、和及与"))), part.category)
        for part in built
    ]
    if len(each) < len("甲乙") or not all(
        tells_trade(name) and kind in ("cultivate", "base") for name, kind in each
    ):
        return []
    return [designation(context, clause, own, name, kind, family="A8") for name, kind in each]


def _taken_as(context: Context, clause: Clause) -> list[Record]:
    """Read 甲将乙产业作为主导产业倾力培育, 甲把乙列为重点发展的产业链: what a place makes of a trade."""
    hit = (
        _RANKED_AS.search(clause.words)
        or _CHOSE.search(clause.words)
        or _DONE_TO.search(clause.words)
    )
    if hit is None:
        return []
    if "镇" in hit.groupdict().get("what", ""):
        return _towns(context, clause, hit["i"])
    names = industries(hit["i"])
    listing = context.toponyms.read(clause.words, clause.lead)
    places = listing.places if listing and listing.end <= hit.start() else context.subject
    if not places and (own := _OWN.match(hit.groupdict().get("what") or "")):
        places = here(context) or latest(context, clause.start, LEVELS[own["rank"]], own["rank"])
    if not places and (whose := context.toponyms.read(hit.groupdict().get("what") or "", 0)):
        places = whose.places  # 将甲作为乙、丙的主导产业
    if (
        not places
        or not names
        or not all(COMMON.search(name) for name in names)
        or context.toponyms.read(names[0], 0)
    ):
        return []
    kind = (
        "optimize"
        if _DONE_TO.made(hit)
        else "cultivate"
        if any(word in hit.groupdict().get("what", "") for word in ("培育", "打造"))
        else "develop"
    )
    context.subject, context.subject_start = (
        places,
        clause.start if listing else context.subject_start,
    )
    return [designation(context, clause, places, names, kind, family="A8", **joined(listing))]


def _towns(context: Context, clause: Clause, row: str) -> list[Record]:
    """Read 将“甲陶瓷”作为重点专业镇予以培育, 把甲法兰、乙玻璃列为特色镇: each place with its trade."""
    found = []
    for item in row.replace("“", "").replace("”", "").split("、"):
        own = context.toponyms.read(item, 0, parks=False)
        name = trade_names.industry(item[own.end :]) if own else ""
        if own is None or not tells_trade(name):
            return []
        found.append(designation(context, clause, own.places, name, "cultivate", family="A8"))
    return found
