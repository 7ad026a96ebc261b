"""What a trade is to its place: 菱镁产业是甲的支柱产业, 木竹产业是乙的三大主导产业之一, 钢铁被列为丙重点发展的产业."""

from __future__ import annotations

import re

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.said import is_own_province
from gis.plans.reader.grammar.trades import industries, plausible, tells_trade
from gis.plans.reader.grammar.unplaced import here
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.reference import LEVELS, last_town, latest
from gis.plans.reader.vocabulary.goods import COMMON

# What a trade is to its place ends in one of these.
ENDS = ("产业", "行业", "支柱", "发展方向", "发展领域", "级产业集群", "级集群", "级特色产业集群")
_PILLAR = Pattern(
    r"(?P<i>[^，。；]{2,30}?)(?:产业|行业|工业)?(?:一直|历来|已经?|现已|正在?|日益|更|也"
    r"|又|则|一举|一跃|跃升|上升)*(?:是|成为|作为"
    r"|(?:快速|迅速|逐步|逐渐)*(?:成长|发展)(?:为|成为))(?P<p>其"
    r"|[^，。；的]{2,20}?)的?(?:一个|一大|一项|另一(?:个|大))?(?:主要"
    r"|最具[^，。；]{2,8}的)?(?:(?:重要|传统|第一|首要|最大"
    r"|工业|战略性?)的?)*(?:[^，。；的]{2,4}产业(?:和|、))?(?:(?:富民|兴"
    r"|强)+[强兴富](?:[省市县区镇乡村]|民)的?|乡村振兴的?)?(?:工业|农业|县域经济|农村经济"
    r"|镇域经济|区域经济|经济)?的?(?:(?:仅次于[^，。；]{2,8}的)?第[一二三四五]大"
    r"|[一两三四五六七八九十]大(?:特色|优势)?|支柱|主导|传统|特色|优势|首位|富民|重要|重点"
    r"|当家|看家|拳头|主打|王牌|招牌|龙头|骨干|领军|标杆|明星|优势|立[市县区]|强[市县区]"
    r"|兴[市县区]|(?:首个|第[一二三]个|又一个?)?(?:[百千万]|[1-9]0{1,3})亿元?级(?:的|特色"
    r"|优势|支柱|主导)*)(?:支柱|主导|优势)?(?:产业集群|(?<=级)集群|产业|行业"
    r"|(?<=支柱))(?:之一)?$"
)
# 钢铁产业已被列为福建重点发展的14个产业之一.
_FAVOURED = Pattern(
    r"(?P<i>[^，。；]{2,14}?)(?:产业|行业|工业)?(?:已经?|也|又|则|现)*被?(?:是|列为|确定为"
    r"|作为|列入)(?P<p>[^，。；的]{2,16}?)的?(?:另一个?"
    r"|又一个?)?(?:大)?(?P<done>(?:重点|优先|大力|着力|集中)(?:发展|培育|打造|扶持"
    r"|支持))的?(?:[^，。；]{0,12}?产业|方向|领域)(?:之一)?$"
)
_LARGEST = Pattern(
    r"(?P<i>[一-龥A-Za-z]{2,12}?(?:制造业|产业|工业|业))(?:已经?)?(?:成为"
    r"|是)(?:了)?(?:全[市县区州]|当地|该[市县区])(?:的)?(?:第一|最大|主要|重要|首要"
    r"|最重要)的?(?:支柱|主导|优势)?(?:工业)?(?:行业|产业)$"
)
_BECAME = Pattern(
    r"(?:已经?|现已)?(?:成为|是)(?P<p>[^，。；的]{2,12}?)的?(?:第一大?|最大|重要|首要"
    r"|主要)*的?(?:支柱|主导|优势|特色)(?:支柱|主导)?产业(?:之一)?$"
)
# 皮革不再是…, 花炮产业曾是…: what is not so, or was.
# 甲产业力争成为乙的主导产业: what it is to become.
_TO_BECOME = Pattern("(?:将|力争|争取|有望|努力|(?<![主重需])要|拟|尽快|早日)+$")
_NOT_SO = Pattern("(?:不|不再|未|没有?|并非|曾经?|一度|尚未|原|原先|可能|是否)(?:能|会|再)?$")
_AIMED = Pattern(r"[达打]到|力争|努力|实现|20\d\d年")
# 汽车、机械、冶金三大支柱产业产值占全市七成.
_SEVERAL = Pattern(
    r"(?P<i>[^，。；的]{2,30}?)[两三四五六七八九十]大(?:传统|特色)?(?:支柱|主导"
    r"|优势)产业(?:集群)?(?:均|都|已|累计)*(?:(?:年|总)?(?:产值|增加值|规模|营收"
    r"|营业收入)*(?:占|突破|超过|达到?|完成|实现|约占|初具规模|发展迅速|日益壮大|不断壮大"
    r"|优势明显|迅速崛起)[^，。；]*)"
)
_ITS = (
    "其", "当地", "该市", "该县", "该镇", "该区", "该乡", "该州", "该旗", "该省", "该地", "该园区", "该地区", "全市", "全县", "全镇", "全区", "全州",
    "全乡", "本市", "本县", "本镇", "本区", "我市", "我县", "我镇", "我区", "我州",
)  # fmt: skip
_TRADE_AT_END = Pattern(
    r"(?:^|的|”)(?P<i>[^，。；的”]{1,12}业)(?:(?:产值|增速|规模|总量|增加值|营业收入|贡献"
    r"|增长)[^，。；]*)?$"
)


def _what_it_is(clause: Clause) -> re.Match[str] | None:
    """Return how a clause tells what a trade is to its place, None where it says that it is not so or was."""
    hit = _FAVOURED.match(clause.words, clause.lead) or _PILLAR.match(clause.words, clause.lead)
    return hit if hit and not _NOT_SO.search(hit["i"]) else None


def pillar(context: Context, clause: Clause) -> list[Record]:
    """Read 菱镁产业是海城的支柱产业: the trade first, what it is to its place behind."""
    if not clause.words.removesuffix("之一").endswith(ENDS):
        return []
    return _told_before(context, clause) or _pillar(context, clause)


def _pillar(context: Context, clause: Clause) -> list[Record]:
    """Read what a trade is to its place where the clause itself names it, or the clause before."""
    hit = _what_it_is(clause)
    trade = _TO_BECOME.sub("", hit["i"]) if hit else ""
    ahead = hit is not None and trade != hit["i"]
    name = trade_names.industry(trade)
    own = context.toponyms.read(name, 0, parks=False) if name else None
    ours_all = hit is not None and own is None and hit["p"] in _ITS
    seat = (
        (
            _of_us(context, clause, hit["p"])
            if ours_all
            else own or context.toponyms.read(hit["p"], 0)
        )
        if hit
        else None
    )
    name = name[own.end :].removeprefix("的") if own else name
    ours = _LARGEST.match(clause.words, clause.lead) if context.subject else None
    if (
        ours
        and plausible(said := trade_names.industry(ours["i"]) or ours["i"])
        and COMMON.search(said)
    ):
        return [
            designation(
                context,
                clause,
                context.subject,
                said,
                "existing",
                start=context.subject_start,
                status="existing",
                family="A17",
            )
        ]
    if hit is None:
        return _said_before(context, clause)
    context.topic = name if tells_trade(name) else context.topic
    if seat and _FAVOURED.made(hit) and clause.words.endswith(("方向", "领域")):
        context.subject, context.subject_start = seat.places, clause.start
    if (
        seat
        and _FAVOURED.made(hit)
        and seat is not own
        and seat.end == len(hit["p"])
        and tells_trade(name)
    ):
        return [
            designation(
                context,
                clause,
                seat,
                name,
                "cultivate" if "培育" in hit["done"] else "develop",
                family="A17",
            )
        ]
    if (
        seat is None
        or (seat is not own and not ours_all and seat.end != len(hit["p"]))
        or not tells_trade(name)
        or (clause.words.endswith("之一") and is_own_province(context, seat.places))
    ):
        return []
    return [
        designation(
            context,
            clause,
            seat,
            industries(name) or name,
            "cultivate" if ahead else "existing",
            status="planned" if ahead else "existing",
            family="A17",
        )
    ]


def _of_us(context: Context, clause: Clause, who: str) -> PlaceList | None:
    """Return the one place that the sentence speaks of, else the last that 该镇 can mean, else the city or county that speaks: 成为全县的支柱产业."""
    before: tuple[str, ...] = ()
    if who.startswith("该"):
        level = LEVELS.get(who[-1], "")
        before = (
            last_town(context, clause.start)
            if who == "该镇"
            else latest(context, clause.start, level, who[-1])
            if level
            else ()
        )
    places = context.subject or before or here(context)
    return PlaceList(places, ("region",), 0, 0, list_open=False) if len(places) == 1 else None


# 形成了甲、乙两大主导产业，丙、丁等特色产业: a further row behind the one that has just been read.
_MORE = Pattern(
    r"(?P<i>[^，。；的以在将]{2,40}?)(?:等|[两三四五六七八九十]大"
    r"|[两三四五六七八九十]个)(?:[一-龥]{0,2}(?:主导|支柱|特色|优势|新兴|传统))+产业"
)


def _further(context: Context, clause: Clause) -> list[Record]:
    """Read a further row of trades behind one of the same sentence that is there already."""
    hit = _MORE.fullmatch(clause.words) if clause.index and context.records else None
    last = context.records[-1] if hit else None
    names = industries(hit["i"]) if hit else []
    if (
        last is None
        or last.end != clause.start - 1
        or last.values["category"] != "existing"
        or not names
        or not all(COMMON.search(one) for one in names)
    ):
        return []
    return [
        designation(
            context,
            clause,
            list(last.values["places"]),
            names,
            "existing",
            status="existing",
            family="A17",
        )
    ]


def several(context: Context, clause: Clause) -> list[Record]:
    """Read 汽车、机械、冶金三大支柱产业占全市的七成 of the place spoken of."""
    if more := _further(context, clause):
        return more
    hit = (
        _SEVERAL.fullmatch(clause.words, clause.lead)
        if context.subject and (clause.index or clause.lead)
        else None
    )
    names = industries(hit["i"]) if hit else []
    if not names or not all(COMMON.search(one) for one in names):
        return []
    return [
        designation(
            context,
            clause,
            context.subject,
            names,
            "existing",
            start=context.subject_start,
            status="existing",
            family="A17",
        )
    ]


_OLD_TRADE = Pattern(
    r"的?(?P<i>[一-龥A-Za-z]{2,10}?)(?:产业|行业|工业|制造业)(?:的)?(?:具有|拥有|有着?|历史|源远|起源|起步|始于|发端|素有|享有|享誉|闻名|历经|经过|传承|底蕴|基础)[^，。；]*"
)
_IS_ONE = Pattern(
    "(?:已经?|现已|也|一直|历来|更)*(?:是|成为)(?:了)?(?:[^，。；的]{0,6}的?)?(?:传统|支柱|优势|主导|特色|重点|首位)+(?:产业|行业)(?:之一)?"
)


def _told_before(context: Context, clause: Clause) -> list[Record]:
    """Read 甲建材产业具有悠久的历史，是传统优势产业之一: the clause before names place and trade."""
    if not clause.index or not _IS_ONE.fullmatch(clause.words):
        return []
    start, end = clause.all[clause.index - 1]
    words = context.text[start:end]
    listing = context.toponyms.read(words, 0, parks=False)
    hit = _OLD_TRADE.fullmatch(words, listing.end) if listing else None
    name = trade_names.industry(hit["i"]) if hit else ""
    if listing is None or not tells_trade(name):
        return []
    return [
        designation(
            context, clause, listing, name, "existing", start=start, status="existing", family="A17"
        )
    ]


def _said_before(context: Context, clause: Clause) -> list[Record]:
    """Read 成为甲第一大支柱产业 behind the clause that names the trade."""
    hit = _BECAME.match(clause.words) if clause.index else None
    seat = context.toponyms.read(hit["p"], 0) if hit else None
    start, end = clause.all[clause.index - 1]
    trade = _TRADE_AT_END.search(context.text[start:end]) if seat else None
    name = trade_names.industry(trade["i"]) or trade["i"] if trade else ""
    own = context.toponyms.read(name, 0, parks=False) if name else None
    name = name[own.end :] if own else name
    if (
        hit is None
        or seat is None
        or seat.end != len(hit["p"])
        or name.startswith("产业")
        or _AIMED.search(context.text, clause.sentence.start, clause.start)
        or not tells_trade(name)
    ):
        return []
    return [
        designation(
            context,
            clause,
            seat.places,
            name,
            "existing",
            start=start,
            status="existing",
            family="A17",
        )
    ]
