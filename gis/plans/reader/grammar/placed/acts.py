"""What is done at the places at the head of a clause: by a verb of their own, a push, a plan, a firm."""

from __future__ import annotations

from dataclasses import replace

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.acting import acting
from gis.plans.reader.grammar.bridged import bridged, distributed
from gis.plans.reader.grammar.directed import aimed, directed_at
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.objects.objects import objects
from gis.plans.reader.grammar.said import Said
from gis.plans.reader.grammar.states.stated import stated
from gis.plans.reader.grammar.states.subjects import named_thing
from gis.plans.reader.grammar.trades import industries, tells_trade
from gis.plans.reader.grammar.verbs import Verb, verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON, GOODS
from gis.plans.reader.vocabulary.sites import PARK

_HOW = Pattern("的?(?:扩能|扩容|提质|增效|开发|延伸|升级|改造|利用|建设|发展|转型|提升)+$")
# 甲在煤炭、煤电等方面加快发展.
_IN_FIELDS = Pattern(
    r"(?:将|要|应)?(?:重点)?(?P<in>在|聚焦|围绕)(?P<i>[^，。；]{2,50}?)(?:等)?(?:产业|行业|领域"
    r"|方面|(?<=加工|制造|冶炼|旅游|物流|材料)(?=上))+(?:集聚|发展|培育|招商|转型升级|延伸|提质)?(?:上)?(?:重点|加快|率先|着力|持续|实现|取得|逐步|全力|联合|狠|再)*(?:(?:打造|培育|建设|形成|构建)"
    r"(?:了|一批|若干|[多数两三四五六七八九十]个)*(?:有|国家级?|省级|世界级?|[百千万]亿元?级?|特色|优势|先进|标志性|新兴|现代|专业)*的?"
    r"(?:产业|制造业?)*(?P<head>集群|基地|高地|集聚区)|发展|突破|发力|布局|培育"
    r"|做(?:足|好|大)?文章|下(?:大|足|真|苦)?(?:力气|功夫)|用劲|使劲|求突破|谋突破|出实招|花(?:大)?力气)"
)
_FIELD_HEADS = {"集群": "cultivate", "集聚区": "cultivate", "基地": "base", "高地": "cultivate"}
TAIL_GROWN = Pattern(
    r"(?P<i>[^，。；在]{2,40}?)(?:产业集群|产业|行业|工业|企业|集群"
    r"|(?<=[一-龥]{2})业)?(?:(?:要|应|将)?(?:加快|推进|实施|逐步|有序)+(?:绿色化?|智能化"
    r"|数字化|低碳化?|高端化|节能|环保|技术|超低排放)+改造(?:升级)?"
    r"|(?:要|应)?(?:加快|推进|实施)*(?:(?:兼并|整合|联合)?重组|技术改造)|做大做[强优]"
    r"|做[强优]做[优大强]|(?:数字化|智能化|绿色化?|高端化)转型|(?:发展|持续|不断)?壮大"
    r"|升级改造|改造升级|转型升级|优化升级|优化调整|优化整合|(?<=产业|行业)(?:升级|转型)"
    r"|提质升级|提质增效|(?:加快|集中|集聚|集群|高端化|规模化|特色化|产业化|集约化|绿色化"
    r"|多元化)+发展|(?:规模化|产业化)(?:生产|应用)|加快集聚|(?:[延补强建固拓]链)+"
    r"|(?<=产业|行业)(?:实现|加快)(?:提质增效|转型升级|提档升级|绿色转型|数字化转型)"
    r"|入园(?:集聚)?发展|(?<=[煤电化冶炼焦铝镁钢纸林浆盐气])一体化发展"
    r"|(?<=产业|行业)(?:协作|合作|互补)|(?<=产业|行业|项目)布局|(?<=产业链)建设|(?<=产业)建设|(?<=产业的)发展|开发利用"
    r"|(?:要|应)?(?:做好|抓好|实施|推进)[^，。；]{0,6}?(?:产业)?(?:提升|升级|改造)(?:规划"
    r"|工程|行动)?)$"
)
# 甲、乙铝产业园区提质升级.
_PARK_GROWN = Pattern(
    rf"(?P<i>[^，。；在、]{{1,14}}?)(?:{PARK}|产业集聚区|产业基地"
    r"|生产基地|基地|产业带)(?:要|应|将)?(?:加快|全面|持续)?(?:提质升级|提档升级|提质增效"
    r"|扩容提质|扩容升级|提质扩容|扩能提质|转型升级|改造升级|优化升级|扩区升级|建设提速"
    r"|(?:加快|提速|稳步|顺利|全面)(?:推进|建设))$"
)
_JOINED_BY = Pattern("(?:要|将)?(?:联合|携手|联手|会同)(?=[一-龥]{2})")
_SKIPPED = Pattern(
    r"(?:在[^，。；]{2,20}?(?:基础上|前提下|过程中|背景下|条件下|转移中|进程中)"
    r"|举全[县市区省]之力|则?提出了?|牵头|率先|在(?=做[大强优精])|已经?|现已|均|都|则|也"
    r"|是(?:依托|围绕|立足|主要|重点)+(?=发展[^，。；的]*$)|要|应|等地|片区|区域|两地|三地|作为[^，]{2,20}|凭借[^，]{2,20}"
    r"|依托[^，]{2,20}?(?:优势|资源|基础))"
)
# What is turned without a name is the document's own trade: …等地区减量调整区域内产业布局.
_TURNED = Pattern(
    r"(?P<verb>(?:积极|加快|有序|稳步|减量)*(?:推进|加快|推动|调整"
    r"|优化))(?:[一-龥]{0,4}?)(?:产业)?(?:结构|布局)(?:调整|优化|升级)?(?:和产业升级)?$"
)
_PUSHED = Pattern(
    r"(?P<i>[^，。；]{2,60}?)(?:产业)?(?:(?<=产业|行业|集群)(?:绿色|数字|智能|低碳)化?转型"
    r"|(?:产业链|链)?(?:[延补强建固拓]链)+|由[大小弱][变到转][强大优]|(?<=.)精深加工"
    r"|(?<=.)加工|(?:产业链|链条)(?:向[^，。；]{2,20})?(?:延伸|拓展)|开发|发展|建设|集聚"
    r"|聚集|壮大|做大做强|(?<=产业|行业|集群)(?:数字|智能|绿色|高端|低碳)化"
    r"|(?:整合|兼并|减量)重组|培育|转型升级|优化升级|提质增效"
    r"|(?<=产业|行业)(?:升级|转型|整合|合作|协作|互补)|(?<=业)振兴"
    r"|[两三四五六七八九十][大个](?:特色|优势|支柱|主导|重点|新兴|传统)*产业)$"
)
# 宜昌某某建设…产业园: who builds it there is no part of the place.
_OF_A_FIRM = Pattern(
    r"[一-龥]{2,4}?(?:投资)?(?:建设|扩建)(?=[^，。；]{2,20}(?:产业园|基地|工业园))"
)
# 甲枢纽规划设立乙数据中心集群: who acts bears the name of a place, what is set up stands elsewhere.
_OF_A_BODY = Pattern(
    r"(?!围绕|依托|聚焦|立足|按照|通过|坚持|根据|结合|瞄准"
    r"|抢抓)[一-龥]{2,4}?(?=(?:规划|计划|拟|将)*(?:设立|建设|打造|布局))"
)
# 甲在县工业园区内规划了4.3平方公里的乙基地, 甲大手笔规划乙集群.
PLANS = Pattern(
    r"(?:在[^，。；]{2,14}?(?:内|里)?)?(?:大手笔|高起点|高标准|高水平|重点|科学地?|合理|超前|正在?"
    r"|已经?|先后|将|还)*(?:(?:规划|谋划|设计)(?:建设|布局)?"
    r"|(?<=[将拟正要])(?:在建|建)(?![设成立筑材])"
    r"|兴建)了?(?:(?:占地|总?面积|约)*\d[\d.]*(?:多|余)?(?:平方千米|平方公里|公顷"
    r"|万?亩)的?)?"
)
# 规划了甲产业园、乙产业园: a row of parks, each by its trade.
PLANNED_ROW = Pattern(
    f"[一-龥A-Za-z]{{2,10}}?(?:{PARK}|基地|产业集群)"
    f"(?:[、和及][一-龥A-Za-z]{{2,10}}?(?:{PARK}|基地|产业集群))+等?"
)
# 甲明确今后五年重点发展乙.
_ANNOUNCES = Pattern(
    r"^(?:还|则|已|日前|近日)?(?:明确|决定|宣布)(?:提出)?，?(?:要|将)?(?=今后|未来|到|在|“"
    r"|重点|大力|着力|加快|建设|打造)"
)
_IN_TIME = Pattern(
    r"^(?:近(?:几)?年来?|当前|现阶段|今年(?:以来)?|下一步)(?=[一-龥])"
    r"|^(?:计划|拟|将|要|力争|争取|有望|预计|确保)*(?:在|用|到|至)?(?:今后(?![一二三四五六两几\d])"
    r"|(?:未来|今后|近|接下来)的?[一二三四五六两几\d]+(?:至|到|—"
    r"|-)?[一二三四五\d]?年(?:时间|内|里|间|左右)?|“十[一二三四五]五”(?:期间|时期|末)?"
    r"|20\d\d年(?:底|末|前)?|[一二两三四五六七八九十\d]+年(?:时间|之内|以内|内|左右)"
    r"(?!(?:建|形|打造)成?了))(?:，|里|内)?"
)
_INVESTS = Pattern(
    r"^(?:计划|拟|将|预计|力争)*(?:总|累计|共|再)?(?:投资|投入)(?:约|超过?|近|逾)?\d[\d.]*(?:多|余)?[万亿]+元?(?:人民币)?，?(?=加快|发展|建设|打造|推进|壮大|培育)"
)  # 甲计划总投资300亿元加快物流发展
_IN_A_PLACE = Pattern("在(?:(?:国家级|自治区级|省级|市级)的?)?(?=[一-龥]{2})")
# 甲启动实施乙、丙两个百亿产业培育计划.
_CAMPAIGN = Pattern(
    r"(?:将|要|深入|全面|全力|加快|持续)*(?:启动实施|组织实施|实施|启动|推进|开展)"
    r"(?P<i>[^，。；“”]{2,40}?)(?:[一两三四五六七八九十]|\d{1,2})[个大](?:[千百]亿元?级?|主导|特色|优势|支柱|新兴)*"
    r"产业(?:链)?(?P<how>培育壮大|培育|倍增|提升|壮大|振兴|提质增效|突破|跃升)(?:发展)?(?:行动)?(?:计划|工程|行动)"
)
# 甲围绕乙、丙培育新增长点, 甲探索乙、丙等未来产业发展路径: what is to be new there.
_NEW_GROWTH = Pattern(
    r"(?:将|要|则|积极|加快|前瞻)*(?:(?:围绕|聚焦|依托)(?P<i>[^，。；的]{2,40}?)(?:等)?(?:产业|领域|行业|方面)?(?:加快|着力|积极)*(?:培育|打造|形成|壮大)"
    r"(?:一批)?(?:新的?|经济|产业|工业)*(?:增长点|增长极|增长引擎|新?引擎|新?动能)"
    r"|(?:前瞻|积极)*探索(?P<f>[^，。；的]{2,40}?)(?:等)?(?:未来|新兴)产业(?:发展|培育)?(?:新)?(?:路径|路子|之路))"
)
_LITTLE = 4


# 甲在已形成乙产业链的基础上，…: what is there, or is to be kept, before what is new.
_ON_THAT_BASIS = Pattern(
    "(?:要|将|应)?在(?P<what>(?:已经?|现已|初步|稳步|不断|继续|进一步)*(?:形成|建成|培育|打造|巩固|做[强大优]|提升|稳定发展|壮大)"
    "[^，。；]{2,60}?)的?基础之?上"
)


def said_of(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read what a clause says of the places at its head."""
    based = _ON_THAT_BASIS.fullmatch(rest)
    rest = based["what"] if based else rest
    return (
        _campaigned(context, clause, listing, _IN_TIME.sub("", rest))
        or _newly_grown(context, clause, listing, rest)
        or stated(context, clause, listing, rest)
        or distributed(context, clause, listing, rest)
        or in_fields(context, clause, listing, rest)
        or _planned(context, clause, listing, rest)
        or _acted(
            context, clause, listing, _INVESTS.sub("", _IN_TIME.sub("", _ANNOUNCES.sub("", rest)))
        )
    )


_AND = Pattern("、|和|及")


def in_fields(
    context: Context, clause: Clause, listing: PlaceList | None, rest: str
) -> list[Record]:
    """Read 甲在煤炭、煤电等方面加快发展, 在丙、丁等领域打造产业集群: the fields in which places, or those before, are to grow."""
    hit = _IN_FIELDS.match(rest)
    if hit and hit["in"] != "在" and not hit["head"]:
        return []  # 聚焦甲、乙等领域加快发展 is read as what is aimed at
    parts = [_HOW.sub("", part) for part in _AND.split(hit["i"])] if hit else []
    names = [name for part in parts if (name := trade_names.industry(part)) and tells_trade(name)]
    if not hit or not names:
        return []
    kind = _FIELD_HEADS.get(hit["head"] or "", "develop")
    if listing is None:
        start = context.subject_start
        return [
            designation(context, clause, context.subject, names, kind, start=start, family="A8")
        ]
    return [designation(context, clause, listing, names, kind, family="A8")]


_THINGS_PUSHED = ("产业园", "工业园", "产业园区", "产业基地", "生产基地", "制造基地")


def is_pushed(words: str, at: int) -> bool:
    """Whether a trade grows or a thing is built behind a push: 甲加快乙产业发展, 甲重点推进丙产业园."""
    hit = _PUSHED.match(words, at)
    return (hit is not None and COMMON.search(hit["i"]) is not None) or (
        words.endswith(_THINGS_PUSHED) and GOODS.search(words, at) is not None
    )


def _acted(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read what is done at the places: by a verb of their own, a push (加快…), a firm."""
    start = clause.start + listing.start
    if (with_ := _JOINED_BY.match(rest)) and (
        other := context.toponyms.read(clause.words, listing.end + with_.end())
    ):
        # 甲联合乙、丙打造…: all of them do
        listing = replace(
            other,
            places=(*listing.places, *other.places),
            kinds=listing.kinds + other.kinds,
            start=listing.start,
        )
        rest = clause.words[other.end :]
    verb = verb_at(rest, 0)
    if (
        verb is None
        and (tail := _PARK_GROWN.match(rest) or TAIL_GROWN.match(rest))
        and industries(tail["i"])
    ):
        return objects(
            context, clause, Said(Verb("support", "推动", 0, ""), listing, start, "A8"), rest
        )
    if verb is None and (skip := _SKIPPED.match(rest)):
        verb = verb_at(rest, skip.end())
    if verb and verb.kind != "support":
        return objects(context, clause, Said(verb, listing, start, "A8"), rest[verb.end :])
    if verb and (aim := aimed(context, clause.words, listing.end)):
        made = directed_at(context, clause, *aim, clause.start + listing.end)
        context.subject, context.subject_start = listing.places, start
        return made
    if (turned := _TURNED.search(rest)) and context.topic and verb_at(rest, turned.start("verb")):
        return [
            designation(context, clause, listing, context.topic, "optimize", start=start, family="A8")
        ]  # fmt: skip
    pushed = Said(verb, listing, start, "A8") if verb and is_pushed(rest, verb.end) else None
    if pushed and (made := objects(context, clause, pushed, rest[pushed.verb.end :])):
        return made
    return (
        acting(context, clause, listing, rest, start)
        or _of_a_body(context, clause, listing, rest)
        or _of_a_firm(context, clause, listing, rest)
        or bridged(context, clause, listing, rest)
        or named_thing(context, clause, listing, rest)
    )


def _planned(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read 甲规划了4.3平方公里的乙产业基地: what is planned is built."""
    hit = PLANS.match(rest)
    what = rest[hit.end() :] if hit else ""
    built = phrases.segments(what, 0, len(what))
    if not built or built[-1].end < len(what) - _LITTLE or not GOODS.search(what):
        return []
    where = _planned_in(context, clause, listing) or listing
    return objects(
        context,
        clause,
        Said(Verb("cultivate", "建设", 0, ""), where, clause.start + listing.start, "A8"),
        what,
    )


def _planned_in(context: Context, clause: Clause, listing: PlaceList) -> PlaceList | None:
    """Return the places behind 在, where whoever stands before them plans something: 甲市在国家级乙经开区规划丙产业园."""
    hit = _IN_A_PLACE.match(clause.words, listing.end)
    return context.toponyms.read(clause.words, hit.end()) if hit else None


def _campaigned(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read 甲启动实施乙、丙两个百亿产业培育计划: a campaign for trades."""
    hit = _CAMPAIGN.fullmatch(rest)
    names = industries(hit["i"]) if hit else []
    if hit is None or not names or not all(tells_trade(name) for name in names):
        return []
    kind = "cultivate" if hit["how"] in ("培育", "培育壮大") else "develop"
    return [designation(context, clause, listing, names, kind, family="A8")]


def _newly_grown(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read 甲围绕乙、丙培育新增长点: trades of which growth is to come."""
    hit = _NEW_GROWTH.fullmatch(rest)
    names = industries(hit["i"] or hit["f"]) if hit else []
    if hit is None or not names or not all(tells_trade(name) for name in names):
        return []
    kind = "cultivate" if hit["i"] else "develop"
    return [designation(context, clause, listing, names, kind, family="A8")]


def _of_a_body(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read what a body that bears a place's name sets up elsewhere (甲枢纽规划设立乙数据中心集群)."""
    body = _OF_A_BODY.match(rest)
    at = listing.end + body.end() if body else 0
    aim = aimed(context, clause.words, at) if body else None
    return directed_at(context, clause, *aim, clause.start + at) if aim else []


def _of_a_firm(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read what a firm that no table knows builds at the places."""
    firm = _OF_A_FIRM.match(rest)
    if firm is None:
        return []
    built = Said(Verb("cultivate", "建设", 0, ""), listing, clause.start + listing.start, "A8")
    return objects(context, clause, built, rest[firm.end() :])
