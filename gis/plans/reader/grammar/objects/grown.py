"""An object without a built thing: lists of trades that grow, and what is no trade: firms, people, technology."""

from __future__ import annotations

from dataclasses import replace

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context
from gis.plans.reader.grammar.objects.fused import fused
from gis.plans.reader.grammar.objects.moves import received
from gis.plans.reader.grammar.objects.wholes import one_record, row_head, shared_head
from gis.plans.reader.grammar.said import (
    STATE_WORDS,
    Said,
    growing,
    is_there,
    leads_of_zone,
    only_an_act,
    said_already,
    sown,
)
from gis.plans.reader.grammar.trades import industries
from gis.plans.reader.grammar.verbs import Verb, decide
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON

_ACTS = Pattern(
    r"(?<![煤电化冶炼焦铝镁钢纸林浆盐气硅材])(?:协同|联动|一体化|合作|融合发展|同城化"
    r"|互联互通|联系|协作)+(?:发展)?$"
)
_OF_TRADE = Pattern(r"[一-龥]{2,12}?(?:产业|工业|制造业|材料)")
_BROAD = Pattern(r"^(?:先进)?(?:制造业|工业|服务业|产业|现代服务业|经济)$")
_REPRESENTED = Pattern(
    r"(?:了)?.{2,80}?为代表的(?P<i>[^，。；]{2,20}?)(?:产业)?(?:产业链|产业集聚发展|产业集聚|产业)"
)
_LIST_OF_ACTS = Pattern(r"与|同|和|集(?!成|装|散|中式)(?=[^，。；]{2,}、)")
_AREA_WORDS = Pattern(r"^(?:区域中心城市|区域|城市|县域|各类|一批|全省|全市)")
_CIVIC = Pattern(
    r"清单|流程|专业市场|目录|名录|台账|制度|体系|机制|节点|枢纽|网络|目的地|政府|社会"
    r"|乡村|社区|学校|医院|机构|法院|市民|道路|公路|铁路|机场|大桥|码头|水库|管网|电网"
    r"|电站|线路|馆|剧院|公园|景区|大厦|学院|中心|实验室|联盟|协会|窗口|之窗|标杆|样板"
    r"|典范|门户|课程|队伍"
)
_INDUSTRIAL = Pattern(r"产业|工业|制造|材料|业$|、")
# 培育了以甲股份、乙新能源等为代表的一批骨干企业: the trades in the names of firms are not said of the place.
_OF_FIRMS = Pattern(
    r"^(?:了)?(?:(?:多家|众多|大批|一批|\d+[余多]?家)[^，。；]*"
    r"|以[^，。；]{2,80}为(?:代表|龙头|骨干|引领)的(?:(?:一|大)?批|众多|多家|\d+[余多]?家)[^，。；]*)(?:企业|公司)$"
)
_GROWN = Pattern(
    r"(?:等(?:特色|优势|传统|主导|县域)*(?:[一-龥]{0,6}(?=产业))?)?(?:特色|优势|传统"
    r"|主导)*(?:产业链|产业|企业)?(?:勘探开发|综合开发|开发利用|开发"
    r"|(?:绿色化|智能化|数字化|技术)改造|改造提升|协同|联动|(?:产业链|产业)(?:建设|延伸)"
    r"|(?:持续|不断|加快|进一步)?(?:壮大|集聚)|(?:[延补强建固拓]链)+|扩能提质"
    r"|(?:集聚|加快|协同|联动|差异化|错位|特色化|竞相|互补)*发展|做大做[强优]|做强做优"
    r"|做优做强|升级改造|改造升级|转型升级|(?:加快|实现)?升级|提质升级|提质增效"
    r"|(?:优势|领先)(?:地位|水平)|竞争优势|竞争力)$"
)
_PROJECTS = Pattern(r"(?:等|类)?(?:重大|重点)?(?:项目|生产线|装置)$")
# 引进甲、乙类项目, 优化升级丙和丁: what is brought or renewed is a trade without the word.
_BRINGS = frozenset(("引进", "招引", "引育", "培引", "导入"))
_UPGRADES = frozenset(("改造提升", "优化升级", "升级改造", "改造升级", "提升改造", "转型升级"))
# 建设一批大型煤矿: works of a trade, no cluster.
_WORKS = Pattern(r"(?:煤矿|矿山|矿井|油田|气田|牧场|养殖场|电厂|电站|风电场)$")
# 分工明确、协同联动的发展体系 says how, not what.
_WAY_OF_GROWING = Pattern(r"的[^的，]{0,6}(?:体系|格局|布局|态势|局面|模式|局势|新篇章|氛围)$")
_NAMED_PROJECTS = Pattern(r"等[一-龥]{0,6}(?:重大|重点|龙头|标志性|骨干|百亿)[一-龥]{0,4}项目$")
_CAPACITY = Pattern(r"^(?:落后|低效|过剩|一批)+的?|(?:过剩|落后)?(?:产能|生产线|项目|企业|装置)$")
# 已形成甲、乙为主导的产业体系.
_LED_BY = Pattern(
    r"(?:以)?(?P<i>[^，。；的]{2,50}?)等?为(?:主导|主|龙头|支柱|重点|特色)的(?:现代|特色"
    r"|优势)?(?:产业|工业|制造业)(?:发展)?(?:体系|格局|结构|集群)"
)
# 深化研发、物流等领域的交流与合作: they meet, no trade grows.
_MEETINGS = Pattern(
    "(?:交流|对接|洽谈|磋商|往来|互访)(?:(?:与|和|、)?合作)?$|领域的?(?:合作|协作)$"
)
# 某县长表示，…，加快构建甲产业为龙头的产业体系: an aim of a speech.
_SYSTEM_AIM = Pattern("的[一-龥]{0,10}产业体系$")
# 建设汽车、石化等现代产业体系 grows trades, no cluster.
_SYSTEM_END = Pattern("(?:产业(?:体系|格局)|(?:支柱|主导)产业)$")


def plain_object(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    """Return the designation of an object without head: 重点发展 I、I等产业, …产业发展."""
    verb = said.verb
    if rest.startswith("集") and rest.endswith("产业链"):
        rest = trade_names.without_blend(rest)  # 集开采、加工于一体的石材全产业链
    if _WAY_OF_GROWING.search(rest):
        return _led_by(context, clause, said, rest)
    if _LIST_OF_ACTS.match(rest) or (
        _ACTS.search(rest) and "、" not in rest and not _OF_TRADE.match(rest)
    ):
        return []
    if row := _row(context, clause, said, rest):
        return row
    if verb.word in STATE_WORDS and (hit := _REPRESENTED.match(rest)):
        name = trade_names.industry(hit["i"])
        return one_record(context, clause, replace(said, family="A17"), name, "existing")
    if verb.kind == "receive":
        return received(context, clause, said, rest)
    made = _followed(context, clause, said, rest)
    if is_there(context, clause, said):
        for record in made:
            record.values.update(category="existing", status="existing")
    return made


def _row(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    """Read an object that is a row of places with what is made there: 支持绍兴纺织、晋江鞋服发展."""
    bare = _GROWN.sub("", rest)
    part = phrases.Segment(0, len(rest), bare, "", "")
    if said.verb.kind in ("support", "strengthen", "cultivate") or (
        said.verb.kind == "develop" and said.family == "A1" and "、" in rest
    ):
        return fused(context, clause, said, [part])
    own = context.toponyms.read(rest, 0, parks=False) if said.listing and "、" in rest else None
    if said.verb.kind != "develop" or own is None or set(own.kinds) != {"region"}:
        return []
    # 德阳市重点发展绵竹、什邡石材: several parts of whom it is said of.
    names = industries(bare[own.end :]) if len(own.places) > 1 else []
    if names and all(COMMON.search(name) for name in names):
        return one_record(context, clause, replace(said, listing=own), names, "develop")
    row = fused(context, clause, said, [part])
    return row if len({place for record in row for place in record.values["places"]}) > 1 else []


def _led_by(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    """Read 形成甲、乙为主导的产业体系: the trades that lead, where the rest says only how."""
    led = _LED_BY.fullmatch(rest)
    names = industries(led["i"]) if led else []
    if not names or not COMMON.search("、".join(names)):
        return []
    there = is_there(context, clause, said)
    return one_record(context, clause, said, names, "existing" if there else "develop")


def _followed(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    """Read the industries of an object, the words of growth behind them left out."""
    verb = said.verb
    kind, what = sown(verb, rest) or growing(said, rest)
    aim = said.listing is None and verb.kind == "cultivate" and _SYSTEM_AIM.search(rest)
    acts = only_an_act(verb, rest) or _MEETINGS.search(rest) or aim
    if not kind or acts or _no_trade(verb, what):
        return []
    what = (
        _PROJECTS.sub("", _AREA_WORDS.sub("", what))
        if said.listing or verb.word in _BRINGS
        else _AREA_WORDS.sub("", what)
    )
    what = _CAPACITY.sub("", what) if verb.kind in ("phase_out", "restrict") else what
    kind = "develop" if kind == "cultivate" and _SYSTEM_END.search(rest) else kind
    if kind == "cultivate" and (_PROJECTS.search(rest) or _WORKS.search(rest)) and said.listing:
        kind = "develop"  # 建设水泥生产线 builds no cluster
    broad = verb.kind in ("support", "develop")
    names = [
        n
        for n in industries(what)
        if not (broad and _BROAD.match(n) and not _of_a_part(context, said))
    ]
    industrial = _INDUSTRIAL.search(what) or (
        (said.listing or verb.word.startswith("培") or verb.word in _UPGRADES)
        and COMMON.search(what)
        and not _CIVIC.search(what)
    )
    vague = verb.kind in ("cultivate", "optimize") and not industrial
    head = row_head(context, clause) or (shared_head(context, clause) if vague else "")
    if head and verb.kind == "cultivate" and said.listing:
        return one_record(context, clause, said, names, decide(verb.kind, head))
    if verb.kind == "support" and said_already(context, clause, said, names):
        return []
    if names and not vague:
        return one_record(
            context,
            clause,
            said,
            names,
            "park" if kind == "develop" and leads_of_zone(rest, said.places(context)) else kind,
        )
    if verb.word in ("完善", "调整") and "布局" in rest and context.topic:
        return one_record(context, clause, said, context.topic, "optimize")
    return []


def _of_a_part(context: Context, said: Said) -> bool:
    """Whether the places are parts of the region that speaks, so that even 先进制造业 tells them apart."""
    issuer = context.toponyms.issuer
    return (
        issuer is not None
        and said.listing is not None
        and said.verb.word == "发展"
        and issuer.name not in said.listing.places
        and not context.toponyms.is_wide()
    )


def _no_trade(verb: Verb, what: str) -> bool:
    """Whether the object is firms, people or technology, not a trade."""
    if (verb.word == "突破" and "产业" not in what) or (
        _NAMED_PROJECTS.search(what) and not COMMON.search(what.partition("、")[0])
    ):
        return True  # 突破湿法磷酸精制 is a technique
    if (
        _OF_FIRMS.search(what)
        or (verb.word in ("整合", "调整", "完善") and what.endswith("资源"))
        or verb.word in ("开展", "实施")
        or (
            verb.word == "扩大"
            and not what.endswith(("种植", "养殖", "加工", "制造", "造纸", "冶炼", "产业"))
        )
    ):
        return True
    if verb.word in (
        "引进",
        "引育",
        "招引",
        "培引",
        "整合",
        "集聚",
        "聚集",
        "拥有",
    ) and what.endswith(("企业", "公司")):
        return True
    return verb.word == "引进" and not any(
        COMMON.search(n) for n in industries(_PROJECTS.sub("", what))
    )
