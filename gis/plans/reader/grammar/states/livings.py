"""What places live by or aim at: 甲以…为主导, 甲主导产业为乙、丙."""

from __future__ import annotations

import re

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import industries
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON

AIMS = Pattern(r"以(?P<i>[^，。；]{2,40}?)为(?:主攻方向|发展方向|发展重点|主攻|突破口)")
LIVING_BY = Pattern(
    r"(?:则|将|要|应|正|是)?(?:主要)?以(?:发展|布局|承接|生产(?!性|资料)"
    r"|经营)?(?P<i>[^，。；]{2,60}?)(?:见长|取胜|领跑"
    r"|(?:作)?为(?:[两三四五六七八九十\d]大)?(?:引领|主导?|特色|重点|重|先|支柱|首位|首要"
    r"|主体|主打|主攻方向|(?:基础|骨干|龙头|核心|优势)(?=产业)))(?:的?产业|的发展(?:思路|方向|定位"
    r"|格局))?(?:的[^，。；的]{2,20}?(?:园区?|开发区|高新区|集中区|集聚区|工业区|城市"
    r"|工业城|[大强重][市县省区镇])(?:之一)?)?(?:、以?(?P<also>[^，。；、为]{2,20})为(?:辅助?|补充|配套))?$"
)
# 以甲为主导产业，以乙为重要产业.
_ALSO_BY = Pattern(
    r"(?:同时|兼|并|辅)?(?:以(?P<i>[^，。；]{2,40}?)为(?:重要|辅助?|补充|配套|特色|支柱|优势"
    r"|新兴|先导|基础|支撑|潜力)+|(?P<bare>[^，。；以为]{2,40}?)为(?:辅助?|补充|配套|(?:重要|特色|支柱|优势|新兴|先导)(?=产业)))"
    r"(?:的?产业)?(?:的?(?:产业|工业)?(?:发展)?(?:格局|结构|体系|布局))?"
)
# 甲的优势产业主要包括乙、丙; 甲主导产业为乙、丙.
_ITS_TRADES = Pattern(
    r"的?(?P<rank>主导|支柱|优势|特色|传统|重点|主要|首位|主打|主攻|核心|骨干|富民)(?:主导"
    r"|支柱|优势|特色)?产业(?:主要|目前|现|分别|被)*(?:包括|涵盖|有|为|是|集中在"
    r"|(?:定位|确定|确立|明确|选定)[为是于])(?P<i>[^，。；以]{2,60})$"
)
# 甲主导产业有两项，分别为乙和丙: how many they are, which in the next clause.
_SO_MANY_TRADES = Pattern(
    r"的?(?P<rank>主导|支柱|优势|特色|传统|重点|主要|首位|主打|主攻)(?:主导|支柱|优势"
    r"|特色)?产业(?:主要|目前|现|共)*(?:有|为|分为|是)?(?:[一两三四五六七八九十]"
    r"|\d{1,2})[大个项类]$"
)
_THEY_ARE = Pattern(r"(?:分别|依次|主要|即)*(?:是|为|即|包括|有)?(?P<i>[^，。；以]{2,60})$")
_IN_BRACKETS = Pattern("（[^（）]*）")
_PORTS = Pattern("(?:港区|作业区|港|码头|泊位区)$")
_TO_GROW = Pattern("[将要应]|(?:主要)?以(?:发展|布局|承接)")
_EXCELS = ("见长", "取胜", "领跑")
_AIMED = ("重", "重点", "先", "思路", "方向", "定位")
_RAISED = ("strengthen", "cultivate", "optimize", "receive")
_CLASS = Pattern(
    "(?:战略性)?新兴产业|未来产业|先进制造业|现代服务业|高新技术产业|都市工业|总部经济"
)


_AND = Pattern("[和与及]")
_LED_BY_FIRMS = Pattern(
    "等[一-龥]{0,8}(?:企业|公司|集团)$|集团、|旗下|公司"
)  # 以甲机器人等大企业为引领, 以甲集团、乙铜业为龙头
_CLUSTER_END = Pattern("(?<=[一-龥]{2})(?:特色|优势)*(?:产业集群|集群)$")


def living_by(
    context: Context, clause: Clause, listing: PlaceList, hit: re.Match[str]
) -> list[Record]:
    """Read 甲以乙、丙为主导产业: a park's entry where 甲 is a zone, else what is there or is to be grown."""
    if _builds_next(context, clause) and not (context.existing or _TO_GROW.match(hit.group())):
        return []  # 以石英砂加工为主导，重点打造硅基新材料基地: what it is to be says more
    names = (
        []
        if _LED_BY_FIRMS.search(hit["i"])
        else [
            n
            for n in industries(_CLUSTER_END.sub("", hit["i"])) or _class_of(hit["i"])
            if context.toponyms.read(n, 0) is None
        ]
    )
    excels = hit.group().endswith(_EXCELS)
    aimed = _TO_GROW.match(hit.group()) or hit.group().endswith(_AIMED)
    there = "" if aimed or (_amid_plans(context, clause) and not excels) else "existing"
    kind, status, family = there or "develop", there or "planned", "A17"
    meant = "" if excels and not context.ruled else _meant(context, clause)
    if meant and (context.ruled or not aimed):
        kind, status = meant, "planned"
    elif set(listing.kinds) == {"zone"} and "主导产业" in hit.group():
        kind, status, family = "park", "existing", "A16"
    elif set(listing.kinds) == {"zone"} and hit.group().endswith("主导") and not context.existing:
        kind, status = "develop", "planned"
    if (
        _PORTS.search("".join(listing.places[-1:]))
        and hit.group().endswith("为主")
        and kind == "existing"
        and not context.existing
    ):
        kind, status = "develop", "planned"  # a plan of ports says what each is for
        names = [one for name in names for one in (_AND.split(name) if len(names) == 1 else [name])]
    more = [industries(hit["also"])] if hit["also"] else []
    for start, end, words in clause.following(context.text, 2) if names else ():
        if also := _ALSO_BY.fullmatch(words):
            more.append(industries(also["i"] or also["bare"]))
            context.done.append((start, end))
    return (
        [
            designation(context, clause, listing, ones, kind, status=status, family=family)
            for ones in (names, *more)
            if ones
        ]
        if names
        else []
    )


def its_trades(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read 甲主导产业为乙、丙: by which trades the places live; a park's entry where 甲 is a zone."""
    counted = _SO_MANY_TRADES.match(rest) if rest[-1:] in ("大", "个", "项", "类") else None
    hit = _ITS_TRADES.match(rest) if counted is None and "产业" in rest[:10] else None
    told = next(
        (
            one
            for _, _, words in clause.following(context.text, 1)
            if counted and (one := _THEY_ARE.fullmatch(words))
        ),
        None,
    )
    names = (
        industries(_IN_BRACKETS.sub("", told["i"])) if told else industries(hit["i"]) if hit else []
    )
    hit = hit or counted
    if (
        hit is None
        or not names
        or not COMMON.search(names[0])
        or context.toponyms.read(names[0], 0)
    ):
        return []
    park = set(listing.kinds) == {"zone"} and hit["rank"] == "主导"
    kind, family = ("park", "A16") if park else ("existing", "A17")
    if context.ruled and not context.existing:
        return [designation(context, clause, listing, names, context.ruled, family="A17")]
    return [designation(context, clause, listing, names, kind, status="existing", family=family)]


def _builds_next(context: Context, clause: Clause) -> bool:
    """Whether the next clause builds something of the same places."""
    for _, _, words in clause.following(context.text, 1):
        verb = verb_at(words, 0)
        return (
            verb is not None
            and verb.kind == "cultivate"
            and "已" not in verb.adverbs
            and not verb.done
            and any(
                COMMON.search(trade_names.industry(one.body))
                for one in phrases.segments(words, verb.end, len(words))
            )
        )
    return False


def _meant(context: Context, clause: Clause) -> str:
    """Return what 甲以乙为主 is meant to be where a class, a heading or the head of its sentence says what is done.

    Below 强化类 it is strengthened, behind 积极打造建材产业集群，其中… to be developed; an empty word where it is said of today.
    """
    if context.existing:
        return ""
    if context.ruled or context.heading_category in _RAISED:
        return context.ruled or context.heading_category
    verb = verb_at(context.text[slice(*clause.all[0])], 0) if clause.index else None
    to_come = verb is not None and verb.kind in ("develop", *_RAISED) and not verb.done
    return "develop" if verb and to_come and verb.word not in ("形成", "建成") else ""


def _class_of(words: str) -> list[str]:
    """Return a class of trades that stands for one: 以发展战略性新兴产业为主."""
    return [words] if _CLASS.fullmatch(words) else []


def _amid_plans(context: Context, clause: Clause) -> bool:
    """Whether what the paragraph said before was planned."""
    before = context.since(clause.paragraph.start)
    return not context.existing and any(r.values["status"] == "planned" for r in before)
