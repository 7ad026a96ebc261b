"""What is told of places whose trade stands beside their names: 甲服装产业集群主要集中在…, 甲纺织、乙苎麻等集群蓬勃发展, 甲区（物联网）、乙区（食品）."""

from __future__ import annotations

import re

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    designation,
    existing,
    is_existing,
)
from gis.plans.reader.grammar.objects.fused import placed_items
from gis.plans.reader.grammar.states.states import state
from gis.plans.reader.grammar.trades import industries, plausible, tells_trade
from gis.plans.reader.grammar.unplaced import here
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON, GOODS
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

_LIES = Pattern(
    r"(?P<i>[^，。；、]{2,14}?)(?:特色)?(?:产业集群|产业带|产业"
    r"|集群)(?:（[^（）]{2,6}）)?(?:主要|大多|大都|多|相对"
    r"|高度)*(?:(?:集中|分布|坐落|聚集|集聚)(?:在|于)|位于"
    r"|在(?=[^，。；]{2,14}(?:区|园|镇)$))"
)
_GROWN = (
    "完善",
    "发展",
    "崛起",
    "规模",
    "雏形",
    "未艾",
    "壮大",
    "成型",
    "迅速",
    "成势",
    "投用",
    "建成",
    "兴起",
    "形成",
    "特色",
    "鲜明",
)
_GROWS = Pattern(
    r"等?(?P<count>[两三四五六七八九十\d]+[个大])?(?:特色|优势|重点|配套"
    r"|关联)*(?P<head>产业集群|集群|产业园区?|产业基地|(?:板块)?基地|园区|产业带|产业集聚区"
    r"|产业板块|板块|产业)(?:均|都|也|正|已经?|相继|不断|持续|加快|快速|初步|基本)*"
    r"(?:蓬勃发展|日[益趋]完善|逐[步渐]完善|发展壮大|崛起|初具规模|已具雏形|具雏形"
    r"|初见雏形|方兴未艾|壮大|成型|形成规模|发展迅速|快速发展|成势|建成投用|建成|兴起"
    r"|初具雏形|形成|(?:已|颇|粗|渐)?具(?:一定)?规模|(?:各具)?特色(?:鲜明)?)$"
)
_AS = Pattern(
    r"作为(?:[^，。；]{0,6}?的)?(?P<what>[^，。；]{4,40}(?:基地|产区|主产[区地]|产地"
    r"|大[省市县]|集聚地|聚集地)(?:之一)?)$"
)
_BEGINS = Pattern(
    r"(?P<i>[一-龥A-Za-z]{2,16}?)(?:产业)?集群(?:的)?(?:起步区|核心区|先行区|启动区"
    r"|承载区)(?:边界)?(?:为|是|包括|位于|设在|选址)"
)
_SYSTEM = Pattern(
    r"(?:较为)?(?:(?:完整|完备|健全|完善)的)?(?:现代化?)?(?:工业|产业|制造业)(?:生产|发展)?体系$"
)
_FORMED = Pattern(
    "(?:已经?|现已|基本|初步|逐步)+(?:形成|构建|建立|建成)(?:了|起)*"
    "|(?:形成|构建|建立|建成)(?:了|起了?)"
)
_TO_COME = Pattern("将|拟|力争|争取|要(?!素)|到20")


def lying(context: Context, clause: Clause) -> list[Record]:
    """Read 甲服装产业集群主要集中在市区: the trade of a place that is there, wherever in it."""
    listing = context.toponyms.read(clause.words, clause.lead, parks=False)
    hit = _LIES.match(clause.words, listing.end) if listing else None
    name = trade_names.industry(hit["i"]) if hit else ""
    inside = context.toponyms.read(clause.words, hit.end()) if hit else None
    if listing is None or not tells_trade(name):
        return []
    if inside and not inside.places[0].startswith(listing.places[-1][:2]):
        return []  # a province's trade lies in its cities
    if inside and set(inside.kinds) == {"zone"}:
        listing = inside  # 甲县农副产品加工集群主要在乙经开区
    return [existing(context, clause, listing, name, "A12")]


_RISES = Pattern(
    r"(?P<i>[^，。；]{2,30}?)(?:产业集群|产业带|产业集聚区|产业|集群)(?:正|已"
    r"|也)*在(?P<p>[一-龥]{2,12}?)(?:正|已|等地|大地|境内)*(?:迅速|快速|加速|加快|悄然"
    r"|强势|不断|蓬勃|初步)*(?:崛起|兴起|集聚|成形|成型|形成|壮大|成势|隆起)$"
)
GROWN_ENDS = frozenset(word[-1] for word in _GROWN) | frozenset(
    "起聚形型成大势"
)  # with one of these ends what flourishes or rises


def _rising(context: Context, clause: Clause) -> list[Record]:
    """Read 以某集团为龙头的氟硅产业集群正在甲迅速崛起: a trade and the place where it rises."""
    hit = _RISES.match(clause.words, clause.lead)
    listing = context.toponyms.read(hit["p"], 0) if hit else None
    name = trade_names.industry(hit["i"].rpartition("的")[2]) if hit else ""
    if (
        hit is None
        or listing is None
        or listing.end < len(hit["p"])
        or not plausible(name)
        or not GOODS.search(name)
        or context.toponyms.read(name, 0)
    ):
        return []
    return [existing(context, clause, listing, name, "A17")]


def _of_whom(context: Context, clause: Clause, grows: re.Match[str]) -> tuple[str, ...]:
    """Return whose trades a clause tells of that names no place: of those spoken of, or of the county that speaks where it counts them."""
    if context.subject and clause.index and context.headed in ((), context.subject):
        return context.subject
    return here(context) if grows["count"] and not context.headed and not clause.index else ()


def flourishing(context: Context, clause: Clause) -> list[Record]:
    """Read 甲纺织印染、乙苎麻、丙女装等产业集群蓬勃发展: each place with what grows there."""
    hit = _GROWS.search(clause.words) if clause.words.endswith(_GROWN) else None
    row = placed_items(context, clause.words[clause.lead : hit.start()], ()) if hit else []
    kind = "park" if hit and "园" in hit["head"] else "existing"
    if (
        hit
        and not row
        and (whose := _of_whom(context, clause, hit))
        and (names := industries(clause.words[clause.lead : hit.start()]))
        and sum(COMMON.search(name) is not None for name in names) * 2 > len(names)
    ):
        row = [(whose, "、".join(names))]  # 在甲，…，乙、丙等配套产业日益完善
    return [
        designation(
            context, clause, places, name.split("、"), kind, status="existing", family="A13"
        )
        for places, name in row
    ] or _rising(context, clause)


# 形成甲白酒、乙化工、丙建材三足鼎立的格局.
_STAND_TOGETHER = Pattern(
    "(?:全[市县州区省])?(?:已经?|现已|初步|基本|逐步|力争|将|加快|努力)*(?P<verb>形成|构建|打造)(?P<done>了|出|起)?(?P<row>[^，。；]{4,60}?)"
    "(?:三足鼎立|四轮驱动|多点支撑|多极支撑|竞相发展|齐头并进|各具特色|特色鲜明|错位发展|协同发展|联动发展|并驾齐驱|多业并举)?"
    "的?(?:主导|特色|优势)?(?:产业|发展|空间|工业|经济)*(?:新?格局|布局)"
)


def stand_together(context: Context, clause: Clause) -> list[Record]:
    """Read 形成甲白酒、乙化工、丙建材三足鼎立的格局: each place with its trade."""
    hit = _STAND_TOGETHER.fullmatch(clause.words, clause.lead)
    row = placed_items(context, hit["row"], ()) if hit else []
    if hit is None or len(row) < len("甲乙") or len(row) != len(hit["row"].split("、")):
        return []
    if not all(COMMON.search(name) for _, name in row):
        return []
    there = hit["verb"] == "形成" and not _AHEAD.search(clause.words, 0, hit.start("row"))
    kind = "existing" if there else "cultivate"
    return [
        designation(
            context,
            clause,
            places,
            name.split("、"),
            kind,
            status="existing" if there else "planned",
            family="A13",
        )
        for places, name in row
    ]


_AHEAD = Pattern("力争|将|加快|努力|逐步")
# 主导产业涉及新材料的最多，包括甲、乙等经开区.
_LED_BY_IT = Pattern(
    r"主导产业(?:涉及|包括|包含|含有|涵盖|为|是)(?P<i>[^，。；的]{2,24})的(?:也|均|园区"
    r"|开发区|经开区|高新区|县|市|较多|最多|为多|，|有|主要有|包括|分别是"
    r"|分别为)+(?=[一-龥]{2})"
)


def led_by_it(context: Context, clause: Clause) -> list[Record]:
    """Read 主导产业涉及甲的有乙、丙等经开区: a trade, and the zones or regions that it leads."""
    words = context.text[clause.start : clause.sentence.end]
    hit = _LED_BY_IT.search(words)
    listing = (
        context.toponyms.read(words, hit.end()) if hit and hit.start() < len(clause.words) else None
    )
    names = industries(hit["i"]) if hit and listing else []
    if hit is None or listing is None or not names or not all(tells_trade(name) for name in names):
        return []
    end = clause.start + listing.end
    context.done.append((clause.start, end))
    return [
        designation(
            context, clause, listing, names, "existing", end=end, status="existing", family="A14"
        )
    ]


def first_areas(context: Context, clause: Clause) -> list[Record]:
    """Read 数据中心集群起步区为甲、乙: where a cluster begins."""
    hit = _BEGINS.search(clause.words)
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    own = context.toponyms.read(hit["i"], 0, parks=False) if hit else None
    name = trade_names.industry(hit["i"][own.end if own else 0 :]) if hit else ""
    if listing is None or not tells_trade(name):
        return []
    return [designation(context, clause, listing, name, "cultivate", family="A11")]


def system(context: Context, clause: Clause) -> list[Record]:
    """Read 甲已形成以乙为骨干的丙完整的工业生产体系: a trade that is there with all its parts."""
    end = _SYSTEM.search(clause.words)
    formed = _FORMED.search(clause.words, 0, end.start()) if end else None
    if end is None or formed is None or _TO_COME.search(clause.words, 0, formed.start()):
        return []
    listing = context.toponyms.read(clause.words, clause.lead)
    places = listing.places if listing and listing.end <= formed.start() else context.subject
    name = trade_names.industry(clause.words[formed.end() : end.start()].rpartition("的")[2])
    if not places or not plausible(name) or not GOODS.search(name):
        return []
    if listing:
        context.subject, context.subject_start, context.headed = (
            listing.places,
            clause.start,
            listing.places,
        )
    return [designation(context, clause, places, name, "existing", status="existing", family="A17")]


def apposed_role(context: Context, clause: Clause) -> list[Record]:
    """Read 作为全国重要的纺织基地 behind a clause that is nothing but a place: 晋江，作为…."""
    hit = _AS.fullmatch(clause.words, clause.lead)
    if hit is None or not clause.index or not context.subject:
        return []
    start, end = clause.all[clause.index - 1]
    words = context.text[start:end]
    listing = context.toponyms.read(words, 0)
    alone = listing is not None and listing.end == len(words)
    return state(context, clause, None, hit["what"]) if alone else []


_LED_BY = Pattern(
    r"(?:形成|打造|构建|建成|培育)(?P<done>了|出)?[^，。；]{0,4}以[^，。；]{2,60}为(?:龙头"
    r"|引领|核心|代表|主体|骨干|主导|基础|主)$"
)
_BACKED_BY = Pattern(
    r"(?:以)?[^，。；]{2,60}(?:(?:企业|公司|集团)为(?:支撑|骨干|补充|配套|主体|依托|基础"
    r"|辅助)|(?:产业|行业|材料|加工|制造)为(?:发展)?(?:方向|延伸|特色|补充|配套|支撑|重点"
    r"|辅助))的(?P<i>[^，。；的]{2,20}?)(?P<head>产业集聚区|产业聚集区|产业集群|集聚区"
    r"|集群|产业基地|基地|产业带|产业体系|产业链)$"
)


def backed(context: Context, clause: Clause) -> list[Record]:
    """Read 形成了以甲集团为龙头，乙、丙等企业为支撑的丁产业集聚区: the cluster of the place spoken of, whoever leads it."""
    hit = _BACKED_BY.fullmatch(clause.words) if clause.index and context.subject else None
    led = _LED_BY.search(context.text, *clause.all[clause.index - 1]) if hit else None
    name = trade_names.industry(hit["i"]) if hit else ""
    where = (
        context.toponyms.read(clause.words.removeprefix("以"), 0) if hit else None
    )  # 以甲、乙为支撑: places are read elsewhere
    if (
        hit is None
        or led is None
        or where is not None
        or not tells_trade(name)
        or context.toponyms.read(name, 0)
    ):
        return []
    there = led["done"] is not None or is_existing(
        context.text[slice(*clause.all[clause.index - 1])]
    )
    kind = "existing" if there else HEAD_CATEGORY.get(hit["head"], "cultivate")
    return [
        designation(
            context,
            clause,
            context.subject,
            name,
            kind,
            family="A8",
            status="existing" if there else "planned",
            place_far=True,
        )
    ]


_BELONG = Pattern(
    r"(?:同|均|都|共)+属于?(?P<area>[东西南北中]{1,2}部)?(?P<i>[一-龥]{0,12}?)"
    r"(?P<head>产业集群|集群|产业带|产业基地|产业园区?)$"
)
_AND_ALSO = Pattern("[与和及]")


def belong(context: Context, clause: Clause) -> list[Record]:
    """Read 甲市与乙、丙同属于中部集群: the members of a cluster that the clause or the sentence before names."""
    hit = _BELONG.search(clause.words)
    where, start = _members(context, clause, hit.start()) if hit else ((), 0)
    if hit is None or len(where) < len("甲乙"):
        return []
    name, kind = trade_names.industry(hit["i"]), "existing"
    if not tells_trade(name):
        area = hit["area"] or ""
        meant = [
            r
            for r in context.since(clause.paragraph.start)
            if r.kind == "designations" and (not area or area in r.values["places"])
        ]
        if not area or not meant:
            return []
        name, kind = meant[-1].values["industry"], meant[-1].values["category"]
    status = "existing" if kind == "existing" else "planned"
    return [
        designation(context, clause, where, name, kind, start=start, family="A17", status=status)
    ]


def _members(context: Context, clause: Clause, end: int) -> tuple[tuple[str, ...], int]:
    """Return the places before a word of a clause with those of the clauses before that are nothing but places, and where they start."""
    found: list[str] = []
    first = clause.start
    spans = [(clause.start, clause.start + end), *reversed(clause.all[: clause.index])]
    for start, stop in spans:
        words = context.text[start:stop]
        names: list[str] = []
        at = 0
        while listing := context.toponyms.read(words, at):
            names += listing.places
            more = _AND_ALSO.match(words, listing.end)
            at = more.end() if more else listing.end
            if more is None:
                break
        if not names or at < len(words):
            break
        found, first = [*names, *found], start
    return tuple(found), first
