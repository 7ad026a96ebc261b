"""Places parted from their verb: 甲依托…优势发展…, 甲向…延伸, 甲、乙分别打造丙、丁集群, sites without a known name."""

from __future__ import annotations

import re
from dataclasses import replace

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_existing, joined
from gis.plans.reader.grammar.objects.objects import objects
from gis.plans.reader.grammar.said import Said
from gis.plans.reader.grammar.trades import industries, plausible
from gis.plans.reader.grammar.verbs import Verb, decide, verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.no_names import VERBISH
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.places.zone_shapes import (
    FUNCTIONAL,
    SITE,
    SITE_ALONE,
    SITE_ALONE_ENDS,
    SITE_REACH,
    SITE_SIGN,
)
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON, GOODS
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

_BRIDGE = Pattern(
    r"(?:市|县|区|等地|片区)?(?:也|则|可|宜|应|要|将|须|主要|重点|充分|进一步|积极|继续|着力|加快)*"
    r"(?:依托|依靠|立足|围绕|结合|发挥|利用|凭借|用好|借助|抓住|抢抓|瞄准|面向|对接|通过"
    r"|借力|以(?!上|下|来)|按照|根据|背靠|紧扣|针对|服务|融入|作为|紧盯|锚定|把握|放大"
    r"|引入|引进|整合|支持|推动|推进|引导|鼓励|加强|深化|巩固|坚持|加快|向(?!阳)|沿)"
)
_ACT = Pattern(
    r"(?:重点|着力|大力|积极|加快|全力|就近|配套|优先|主动|适度|突出|集中"
    r"|聚力)*(?:延伸发展|配套发展|培育壮大|发展壮大|做大做强|做强做优|做优做强"
    r"|发展(?!基础|优势|需求|趋势|机遇|潜力|条件|战略|空间|格局|方向|规划|水平|质量|成果)"
    r"|布局(?!优化)|打造|建设(?!的|基础|用地|成果|成效)|培育|延伸|承接|承载|开发|做大|做强"
    r"|做优|壮大|构建|突破|招引|引育|形成(?!的))"
)
_TOWARDS = Pattern(
    r"(?:[一-龥]{2,14}?(?=向)|(?:加快|推动|逐步|全面)*[由从][^，。；向]{2,24}(?=向))?(?:市|县|区)?(?:要|应|将|则|可|加快|逐步|重点|推动|积极"
    r"|产业)*(?:向(?!阳)|往)(?P<i>[^，。；]{2,40}?)(?:等)?(?:产业|领域|方向|环节"
    r"|产品)*(?P<verb>延伸|拓展|转型|升级|发展|迈进|集聚|攀升|转变)(?:发展)?$"
)
# 推动服饰产业向时尚设计转型: the trade is what turns, not where to.
_WHOSE = Pattern(
    r"(?:推动|引导|促进|支持|加快)?(?P<i>[一-龥A-Za-z]{2,10}?)(?:产业链条?|产业|行业|制造业)(?:要|将"
    r"|应)?(?:[由从][^，。；向]{2,12})?(?:加快|逐步)?向$"
)
_GOES = Pattern(
    r"(?P<i>[^，。；]{2,24}?)(?:等)?(?:产业集群|集群|产业|行业|企业)*(?:加快|逐步"
    r"|进一步)*向(?!阳)(?P<to>[^，。；]{2,40}?)(?:等)?(?:产业|领域|方向"
    r"|环节)*(?P<verb>延伸|拓展|转型|升级|发展|迈进|攀升|转变|提升)(?:发展)?"
)
_EXISTING = Pattern("^(?:现有|既有|传统|已有)")
_FIRST_NAME = Pattern("(?P<p>[一-龥]{2,3}|[一-龥]{2}(?:园区|片区|组团|港区|新城))(?:、|和|及)")
_AND = Pattern("以及|和|与|及")
# 围绕装备制造、纺织服装等产业全面招商, 围绕果蔬、棉纺产业发展.
_ROUND = Pattern(
    r"(?:要|则|将|重点)?(?:围绕|聚焦|瞄准)(?P<i>[^，。；]{2,50}?)(?:等)?(?:产业|领域|方向"
    r"|行业)?(?:全面|精准|开展|大力|定向|集中|积极|产业链|以商)*(?:招商(?:引资)?"
    r"|(?<=产业)发展|(?<=产业)布局|(?<=产业)集聚|做文章|(?:精准|协同|重点|持续)?发力"
    r"|(?:重点)?突破)$"
)
_EACH = Pattern(r"(?:等?地?)?(?:重点|着力|大力|要|将)*(?:分别|各自)(?:重点|着力|大力)?")
_CLASS_HEAD = Pattern(
    r"(?:等)?(?:[两三四五六七八九十\d]+[个大])?(?:特色|优势|主导|先进|重点)*(?:产业集群"
    r"|集群|产业基地|生产基地|基地|产业园|园区|产业)$"
)
_OPENED = Pattern(
    r"(?:支持|推动|推进|助推|助力|鼓励|引导"
    r"|在)?(?P<p>(?:(?:[一-龥]{1,4}旗|[一-龥A-Za-z]{2,11}?(?:区|县|市|镇|乡|街道|园|城|港"
    r"|湾|岛|谷|组团))(?:、|和|及)?){1,5})"
    r"(?=(?:要|应|则|将)?(?:重点|大力|着力|积极|集中|适度|有序"
    r"|优先)*(?:发展(?!环境|空间|格局|质量|水平)|布局|打造|建设(?!用地|水平)|承接|聚焦"
    r"|突出|主攻|做[大强优精]))"
)
# 推进八滩、滨淮创建工业园: towns that no table knows, a push before them and a verb behind.
_UNKNOWN_ROW = Pattern(
    r"(?:支持|推进|推动|鼓励"
    r"|引导)(?P<p>[一-龥]{2,3}(?:[、和][一-龥]{2,3}){1,5})(?:等[镇乡地])?(?=创建|打造|建设"
    r"|发展|培育|做[大强优精])"
)
_JOINT = Pattern("、|和|及")
_MAINLY = ("重点", "主要", "着力", "大力")
_NO_SITE = Pattern(
    r"不|暂缓|停止|企业|公司|集团|行业|部门|政府|单位|机构|市场|领域|城市|各|等|我|全|其"
    r"|该|的|将|以|并|为|与|产业|一批|若干|区域$|地区$|社区|园区$|示范区$|功能区$|城区$"
    r"|工业园$|开发区$|示范园$|新区$|乡镇|主体|重点|推进|加快|加强|通过|围绕|依托|高标准"
    r"|规划|个"
)
_ABSTRACT_SITE = Pattern(
    r"不|暂缓|停止|清理|整合|规范|治理|下列|以下|上述|个|有|这|些|新增|核心|市场|领域|行业"
    r"|企业|部门|项目|单位|产业(?:区|城|带|基地|园)$|城市|国家|全国|各|其|该|我|本|等|的"
    r"|区域|城区$|新建|示范|培育"
)


def bridged(context: Context, clause: Clause, listing: PlaceList | None, rest: str) -> list[Record]:
    """Return what a clause says of its places behind words that part them from the verb.

    Without places in the clause those named before are meant. The first verb that gives a record decides: 甲立足炼油基础延伸润滑油产业链.
    """
    if around := _ROUND.match(rest):
        return _centred(context, clause, listing, around["i"])
    if towards := _TOWARDS.match(rest):
        return _moved(context, clause, listing, towards)
    lead = _BRIDGE.match(rest)
    if lead is None:
        return []
    listing = _seat_leant_on(context, rest) or listing
    # 围绕打造甲基地的目标 names what is to be built right behind its bridge.
    first = lead.end() + (not rest.endswith("目标"))
    for hit in _ACT.finditer(rest, first):
        verb = (
            verb_at(rest, hit.start())
            if rest.count("“", 0, hit.start()) == rest.count("”", 0, hit.start())
            else None
        )
        if (
            verb is None
            or verb.kind == "support"
            or (listing is None and rest.startswith("一批", verb.end))
        ):
            continue
        here = _right_before(context, rest, hit.start()) or listing
        said = Said(verb, here, _start(context, clause, listing), "A8")
        if made := objects(context, clause, said, rest[verb.end :]):
            return made
    return []


def _right_before(context: Context, rest: str, at: int) -> PlaceList | None:
    """Return the places right before a verb that say where it is done: 甲支持乙公司在丙投资建设…."""
    inside = rest.rfind("在", 0, at)
    listing = context.toponyms.read(rest, inside + 1) if inside >= 0 else None
    return (
        listing
        if listing and rest[listing.end : at] in ("", "投资", "规划", "境内", "等地", "内")
        else None
    )


def _seat_leant_on(context: Context, rest: str) -> PlaceList | None:
    """Return the zone that a place leans on, right before the verb: 鹰潭市依托贵溪经开区建设铜产业基地 is said of the zone."""
    seat = context.toponyms.read(rest, len("依托")) if rest.startswith("依托") else None
    verb = verb_at(rest, seat.end) if seat and set(seat.kinds) == {"zone"} else None
    return replace(seat, start=0) if seat and verb and verb.kind == "cultivate" else None


def bridge_of(words: str) -> re.Match[str] | None:
    """Return the words that part places from what is said of them: 依托…, 发挥…."""
    return _BRIDGE.match(words)


def _start(context: Context, clause: Clause, listing: PlaceList | None) -> int:
    return clause.start + listing.start if listing else context.subject_start


def _centred(
    context: Context, clause: Clause, listing: PlaceList | None, words: str
) -> list[Record]:
    """Read 甲围绕乙、丙等产业全面招商: what investment is called for."""
    names = industries(words)
    if not names or sum(COMMON.search(name) is not None for name in names) * 2 < len(names):
        return []
    return [
        designation(context, clause, listing.places if listing else context.subject, names, "develop",
                    start=_start(context, clause, listing), family="A8", **joined(listing))
    ]  # fmt: skip


def _moved(
    context: Context, clause: Clause, listing: PlaceList | None, hit: re.Match[str]
) -> list[Record]:
    """Read 甲向高纯金属、氟化工延伸: where the industry of a place goes."""
    whose = _WHOSE.search(hit.group()[: hit.start("i") - hit.start()])
    names = industries(whose["i"] if whose else hit["i"])
    if not whose and hit["i"].endswith(("企业", "模式", "方式")):
        return []
    if not names or not (whose or any(COMMON.search(name) for name in names)):
        return []
    kind = "optimize" if hit["verb"] in ("转型", "升级", "转变") else "develop"
    return [
        designation(
            context,
            clause,
            listing.places if listing else context.subject,
            names,
            kind,
            start=_start(context, clause, listing),
            family="A8",
            **joined(listing),
        )
    ]


def towards(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read 推动甲氯碱化工向精细化、高端化延伸: the trade of the places and where it is to go."""
    hit = _GOES.fullmatch(rest)
    names = industries(_EXISTING.sub("", hit["i"])) if hit else []
    goods = industries(hit["to"]) if hit and hit["verb"] in ("延伸", "拓展") else []
    if goods and all(COMMON.search(name) for name in goods):
        names = goods  # 推动甲焦化企业向针状焦延伸: where it goes is what is grown
    if (
        not hit
        or not any(COMMON.search(name) for name in names)
        or any(context.toponyms.read(name, 0) for name in names)
    ):
        return []
    kind = "optimize" if hit["verb"] in ("转型", "升级", "转变", "提升") else "develop"
    return [
        designation(
            context,
            clause,
            listing,
            names,
            kind,
            start=_start(context, clause, listing),
            family="A8",
        )
    ]


_BEFORE_HEAD = Pattern(r"^.*?(?=产业集群|集群|产业基地|生产基地|基地|产业园|园区|产业)")


def distributed(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Return one record per place of 甲、乙、丙分别打造丁、戊、己集群, where the counts agree."""
    hit = _EACH.match(rest)
    verb = verb_at(rest, hit.end()) if hit else None
    if verb is None or len(listing.places) < len("甲乙"):
        return []
    what = rest[verb.end :]
    if made := _each_its_own(context, clause, listing, (verb, what)):
        return made
    head = _CLASS_HEAD.search(what)
    row = what[: head.start()] if head else what
    names = trade_names.items(row, len(listing.places))
    if len(names) != len(listing.places):
        names = trade_names.items(
            _AND.sub("、", row), len(listing.places)
        )  # 分别发展硬质合金和锌基材料
    if len(names) != len(listing.places) or not all(plausible(name) for name in names):
        return []
    word = _BEFORE_HEAD.sub("", head.group()) if head else ""
    kind = decide("develop" if verb.kind == "support" else verb.kind, HEAD_CATEGORY.get(word, ""))
    there = verb.word in ("形成", "建成") and is_existing(clause.words)
    known = [name for name in names if COMMON.search(name)]
    family = (
        "A14" if 0 < len(known) < len(names) else "A8"
    )  # what is known of some holds for the row: it is told whole
    return [
        designation(
            context,
            clause,
            (place,),
            name,
            "existing" if there else kind,
            family=family,
            start=clause.start + listing.start,
            status="existing" if there else "planned",
        )
        for place, name in zip(listing.places, names, strict=True)
    ]


def _each_its_own(
    context: Context, clause: Clause, listing: PlaceList, asked: tuple[Verb, str]
) -> list[Record]:
    """Read 甲、乙分别布局丙基地和丁产业园: one built thing for each place."""
    verb, what = asked
    parts = phrases.segments(what, 0, len(what))
    names = [trade_names.industry(part.body) for part in parts]
    if len(parts) != len(listing.places) or not all(plausible(name) for name in names):
        return []
    return [
        designation(context, clause, (place,), name, decide(verb.kind, part.category), family="A8",
                    start=clause.start + listing.start)
        for place, name, part in zip(listing.places, names, parts, strict=True)
    ]  # fmt: skip


def opened(context: Context, clause: Clause) -> list[Record]:
    """Read places that no table knows by their suffix and by the verb behind them, where all else failed.

    黄埔港新贸易城发展跨境电商: less sure than any other family.
    """
    hit = _OPENED.match(clause.words, clause.lead) or _UNKNOWN_ROW.match(clause.words, clause.lead)
    if (
        hit is None
        or (
            _UNKNOWN_ROW.made(hit)
            and not all(context.toponyms.is_unknown(p) for p in _JOINT.split(hit["p"]))
        )
        or (context.toponyms.issuer is None and not _UNKNOWN_ROW.made(hit))
        or context.existing
    ):
        return []
    places = tuple(p for p in _JOINT.split(hit["p"]) if p)
    if any(_NO_SITE.search(p) or VERBISH.match(p) for p in places):
        return []
    verb = verb_at(clause.words, hit.end())
    if verb is None or verb.kind not in ("develop", "cultivate", "strengthen", "receive"):
        return []
    listing = PlaceList(places, ("zone",) * len(places), hit.start("p"), hit.end(), list_open=False)
    made = objects(
        context,
        clause,
        Said(verb, listing, clause.start + hit.start("p"), "open"),
        clause.words[verb.end :],
    )
    made = [r for r in made if any(COMMON.search(str(n)) for n in r.values["industries"])]
    if made:
        context.subject, context.subject_start = places, clause.start
    return made


def _grown_next(context: Context, clause: Clause) -> bool:
    """Whether the next clause opens with a verb that says what is grown, so that this one names where."""
    if clause.index + 1 == len(clause.all) or not context.text.startswith(
        _MAINLY, clause.all[clause.index + 1][0]
    ):
        return False
    start, end = clause.all[clause.index + 1]
    verb = verb_at(context.text[start:end], 0)
    return verb is not None and verb.kind == "develop"


_TELLS = Pattern("[的和与是为了]|建设|打造")


def _own_park(context: Context, hit: re.Match[str]) -> bool:
    """Whether a park is one of the city or county that speaks, told by its trade: 新材料产业园重点发展…."""
    return (
        hit.group().endswith("产业园")
        and not context.toponyms.is_wide()
        and _NO_SITE.search(hit["name"].removesuffix("产业")) is None
        and GOODS.search(hit["name"]) is not None
    )


def site(context: Context, clause: Clause, at: int) -> PlaceList | None:
    """Return a site that no table names at the head of a clause, its own verb behind it."""
    hit = (
        SITE.match(clause.words, at)
        if SITE_SIGN.search(clause.words, at + 2, at + SITE_REACH)
        else None
    )
    if "区" in clause.words[at + 2 : at + 16] and (part := FUNCTIONAL.match(clause.words, at)):
        plain = (
            context.toponyms.issuer is not None
            and not VERBISH.match(part["name"])
            and not _TELLS.search(part["name"])
        )
        return (
            PlaceList((part.group(),), ("zone",), at, part.end(), list_open=False)
            if plain
            else None
        )
    if hit is None and clause.words.endswith(SITE_ALONE_ENDS) and _grown_next(context, clause):
        hit = SITE_ALONE.match(clause.words, at)
    if (
        hit is None
        or VERBISH.match(hit.group())
        or context.toponyms.issuer is None
        or (_ABSTRACT_SITE.search(hit.group()) and not _own_park(context, hit))
    ):
        return None
    return PlaceList((hit.group(),), ("zone",), at, hit.end(), list_open=False)


def beside_unknown(context: Context, words: str, at: int) -> PlaceList | None:
    """Return a name that no table knows and the known ones behind it: 以盛泽、柯桥为重点."""
    first = _FIRST_NAME.match(words, at)
    known = (
        context.toponyms.read(words, first.end())
        if first and context.toponyms.is_unknown(first["p"])
        else None
    )
    if first is None or known is None:
        return None
    return PlaceList(
        (first["p"], *known.places),
        ("other", *known.kinds),
        at,
        known.end,
        list_open=known.list_open,
    )
