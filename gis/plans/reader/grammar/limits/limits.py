"""Limits: 原则上不再发展, 限制, 压减, 退出; and the complement of a list (除甲乙外，其余N个)."""

from __future__ import annotations

import re

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.limits.bans import NO_MORE, no_more, not_granted, not_in, without_name
from gis.plans.reader.grammar.limits.closures import (
    WORSE_THAN,
    by_amount,
    closed,
    done_to,
    given_up,
    out_of,
    shares_the_fate,
    taken_out,
)
from gis.plans.reader.grammar.said import is_own_province
from gis.plans.reader.grammar.trades import each_plausible, plausible
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record

_EXCEPT = Pattern(r"除(?P<list>[^，。；]{2,80}?)(?:以)?外，(?P<rest>其[余他][^，。；]*)")
_OTHERS = Pattern(
    r"其[余他](?P<label>[^，。；]{0,14}?(?:市（州）|城市|市州|县（市、区）|县|市|区|地区"
    r"|州|省份|省))(?P<what>[^，。；]+)"
)
_CUT = Pattern(
    r"(?P<i>[一-龥A-Za-z]{2,12}?)(?:企业|生产线|产能|项目|装置|行业|产业)?(?:数量|规模"
    r"|总量)?(?:退城)?(?P<verb>压减|淘汰|退出|关停|搬迁(?![、和与及]?(?:改造|升级|技改|提升|[入进]园))|压缩(?!成本|开支|周期|时间|审批|层级)|取缔|腾退|迁出(?!区|地)|化解"
    r"|拆除(?=[^，。；]{0,4}(?:设备|装置|生产线)))"
)
# What every limit holds one of: one cheap look spares most clauses the two patterns below, and all the whole family.
LIMITING = (
    "不再 不在 不鼓励 不提倡 不宜 不适宜 不适合 暂缓 停止 不得 不新 不布局 不支持 限制 严禁 禁止 严控 "
    "严格控制 控制 压减 淘汰 退出 关停 搬迁 压缩 取缔 腾退 迁出 化解 拆除 削减 不予 暂停"
)
_LIMITING = Pattern("|".join(LIMITING.split()))
_PLAN_OF = Pattern(r"制定[^，。；]*(?:方案|计划|办法)|督促")
_PUSHED = Pattern(
    "原则上|(?:有序|加快|积极)?(?:推动|推进|引导|促进|支持|鼓励|加快|督促)(?=[一-龥]{2})"
)
_SOON = Pattern("今年|明年|年内|近期|下一步|未来")
_PUSHES = Pattern("(?:将|要|正)?(?:加快|推动|推进|督促|引导|促进)+(?=[一-龥]{2})")
_CAPACITY = Pattern(r"(?P<i>[一-龥A-Za-z]{2,10}?)(?:行业|产业|企业)?(?:产能|生产线)")
_BARE_CUT = Pattern(
    r"(?:要|应|须|逐步|有序|加快|依法|坚决)*(?P<i>)(?P<verb>压减|化解|淘汰|压缩)(?:过剩"
    r"|落后|低效|富余)+产能$"
)
_NO_OBJECT = Pattern(
    "(?:新增|新建|新上|扩建|改扩建|新的|和|、)*(?:产能|项目|生产线|扩建|改扩建|新增)$"
)
_NO_TRADE = Pattern("保护区|红线|^(?:应|部分|全部|原则上|比例|其他|其余|城市|正在|制定)|比例|周边")
_LIMIT_VERB = Pattern(
    r"(?:原则上)?(?P<verb>不鼓励|不提倡|(?:不宜|不适宜|不适合|暂缓|停止|不得|不)(?:再)?(?:大规模|盲目|大量|过多)*(?:地)?(?:发展|新建|新增"
    r"|新上|扩建|布局|建设|审批|核准|支持)"
    r"|不再(?:支持|发展|新[一-龥]|引进|布局|布点|审批|核准|建设|批准|设立|增设|安排|扩建|受理|备案)|限制发展|限制"
    r"|严禁(?:新建|新增)?|禁止(?:新建|新增)?|严格控制|严控"
    r"|控制(?=[^，。；]{2,14}(?:产能|总量|规模|增量))(?!力|权|系统"
    r"|器))(?P<what>[^，。；]{2,30})"
)
_NEAR_SUCH = Pattern(
    "(?P<verb>(?:严格|严厉|坚决)?(?:控制|限制|禁止|严禁|严控)在)[^，。；]{2,40}(?:附近"
    "|周边|区域|范围|沿线)"
)
# 对甲、乙的小造纸，禁止新建扩建，现有产能退出: whom and what the clauses behind limit.
_REGARDING = Pattern(
    r"(?:对于|对|针对)(?:(?:列入|属于|纳入)[^，。；]{0,8}?类的?)?(?P<what>[^，。；]{2,40})$"
)


def complement(context: Context, clause: Clause) -> list[Record]:
    """Read 除甲、乙外，其余N个…: the listed places are the exception, the rest has no name here."""
    hit = (
        _EXCEPT.search(context.text, clause.start, clause.sentence.end)
        if "除" in clause.words
        else None
    )
    if not hit or hit.start() >= clause.end:
        return []
    listing = context.toponyms.read(hit["list"], 0)
    others = _OTHERS.match(hit["rest"])
    if listing is None or others is None:
        return []
    context.done.append((hit.start(), hit.end()))
    cut = _CUT.search(others["what"])
    limit = None if cut else _LIMIT_VERB.search(others["what"])
    name = (
        trade_names.industry(cut["i"])
        if cut
        else _restricted(others["what"], limit, None, None)
        if limit
        else ""
    )
    if not plausible(name):
        return []
    return [
        designation(
            context,
            clause,
            (),
            name,
            "phase_out" if cut else "restrict",
            start=hit.start(),
            end=hit.end(),
            family="A18",
            place_implicit=True,
            place_label="其余" + others["label"].removeprefix("其余"),
            except_places=list(listing.places),
        )
    ]


# What places have is leant on; who stands on himself (立足甲，禁止新建乙) is spoken of.
_LEANT_ON = Pattern(
    "(?:依托|利用|依靠|借助|凭借|发挥)|立足[^，。；]*(?:基础|优势|资源|条件|产业)，"
)


def _spoken_of(context: Context, clause: Clause) -> tuple[str, ...]:
    """Return whom a limit without places is said of: not those that the sentence only leans on (依托甲基础建设乙，严禁新增丙)."""
    lean = _LEANT_ON.match(context.text, context.subject_start)
    if context.headed or lean is None:
        return context.subject
    context.done.append((clause.start, clause.end))
    return ()


def limited(context: Context, clause: Clause) -> list[Record]:
    """Read a limit with its place in the clause or before it."""
    if _LIMITING.search(clause.words) and (
        made := taken_out(context, clause) or by_amount(context, clause)
    ):
        return made
    if made := closed(context, clause):
        return made
    if NO_MORE.fullmatch(clause.words, clause.lead):
        return no_more(context, clause)
    near = _NEAR_SUCH.match(clause.words, clause.lead)
    if near and context.toponyms.read(clause.words, near.end("verb")) is None:
        context.subject = (
            context.headed
        ) = ()  # 严格控制在景区附近新建…: of a kind of place, not of those before
    return _limit(context, clause) or without_name(context, clause)


_OF_THINGS = Pattern("(?:企业|项目|产能|行业)$")


def _regarding(context: Context, clause: Clause) -> tuple[tuple[str, ...], str]:
    """Return places and trade that the first clause of the sentence says the others are about: 对甲、乙的小造纸，…."""
    start, end = clause.all[0]
    hit = _REGARDING.match(context.text, start, end) if clause.index else None
    if hit is None or hit.end() != end:
        return (), ""
    listing = context.toponyms.read(hit["what"], 0)
    what = hit["what"][listing.end :].removeprefix("的") if listing else hit["what"]
    name = trade_names.industry(_OF_THINGS.sub("", what))
    return (listing.places if listing else ()), name if plausible(name) else ""


_REACH_AHEAD = Pattern(
    r"^(?:(?:、|和|及|以及)[^，。；]{2,10}?(?:内|范围内|地区|区域))?(?:范围|区域|内|再(?!生)"
    r"|投资|继续|单纯|盲目|新增|新建|新上|扩大|扩建|改扩建|布局|发展|、|和)+"
)
_ALL_OF_IT = Pattern(r"(?P<verb>)(?P<what>.+)")


# 不再禁止发展甲, 取消对甲的限制: what is let in again.
_LIFTED = Pattern(
    "(?:不再|不(?=限制))(?:对[^，。；]{2,20}?|实行|实施|予以)?[^，。；]{0,2}?(?:禁止|限制|严控|严格控制|严禁)(?!类|性)"
    "|(?:取消|解除|放开|放宽|松绑|废除|废止)了?(?:对|原有?|以往)?[^，。；]{0,14}?的?(?:限制|禁令|禁止|限令)(?!类|性)"
)


# 并非不适宜发展甲: it may; 过去不适宜发展甲: it is told of then.
_NOT_SO = Pattern(
    "(?:并非|并不是|不是|绝非|没有|非)(?:完全|绝对|一概|一律)?(?:不(?:适宜|适合|宜|得|能|再)|限制|禁止|严禁|严控)"
    "|(?:过去|以前|以往|从前|曾经?|原本|原先|一度|历史上|长期)[^，。；]{0,8}?(?:不(?:适宜|适合|宜)|限制|禁止)"
)


def _is_limiting(words: str, lead: int) -> bool:
    return (
        _LIMITING.search(words) is not None
        and _LIFTED.search(words) is None
        and _NOT_SO.search(words) is None
        and "补贴" not in words
        and not words.startswith("承接", lead)
    )


_BESIDE = Pattern("(?:毗邻|交界|接壤|相邻|沿线|沿岸|周边)(?:地区|区域)?的")


def _aimed(context: Context, words: str, at: int) -> PlaceList | None:
    """Return the places that a limit is said of, those beside which they lie left aside: 不再支持甲毗邻的乙发展丙."""
    listing = context.toponyms.read(words, at)
    beside = _BESIDE.match(words, listing.end) if listing else None
    return (beside and context.toponyms.read(words, beside.end())) or listing


def _limit(context: Context, clause: Clause) -> list[Record]:
    """Read a limit by its verb, for the places of its clause or those before it."""
    words = clause.words
    if not _is_limiting(words, clause.lead):
        return []
    if (
        done := not_in(context, clause)
        or not_granted(context, clause)
        or done_to(context, clause)
        or out_of(context, clause)
    ):
        return done
    hit, cut = _LIMIT_VERB.search(words), _CUT.search(words) or _BARE_CUT.match(words, clause.lead)
    if (not hit and not cut) or (cut and _PLAN_OF.search(words)):
        return [] if cut else shares_the_fate(context, clause)  # 制定退出方案: a plan is being made
    pushed = _PUSHED.match(words, clause.lead) or _pushed_by(context, clause)
    at = pushed.end() if pushed else clause.lead
    listing = context.toponyms.read(words, at)
    if listing is None and hit and (aimed := _aimed(context, words, hit.start("what"))):
        listing = aimed  # 限制甲地区扩大乙产能
        what = _REACH_AHEAD.sub("", words[aimed.end :])
        hit = None if cut else _ALL_OF_IT.match(what)
    inside = re.search(r"在", words)
    if listing is None and inside:
        listing = context.toponyms.read(words, inside.end())
    about, trade = _regarding(context, clause)
    places = listing.places if listing else about or _spoken_of(context, clause)
    named = (
        listing is not None or bool(about) or context.headed == places
    )  # 今后，新疆…，不再新增工业硅项目: it says itself who
    if not places or (is_own_province(context, places) and not named) or not (hit or cut):
        return []
    name = (
        _set_to(words, hit) or _restricted(words, hit, listing, inside)
        if hit
        else given_up(words, cut, listing) or _said_before(context, clause)
    )
    if not plausible(name):
        name = _unsaid(context, clause, hit, cut, trade) or name
    if not plausible(name) or _NO_TRADE.search(name):
        return shares_the_fate(context, clause)
    if listing and listing.start == at:
        context.subject, context.subject_start, context.headed = (
            listing.places,
            clause.start,
            listing.places,
        )
    start = clause.start if listing else context.subject_start
    kind = "restrict" if hit else "phase_out"
    start = clause.all[0][0] if about and not listing else start
    return [
        designation(
            context,
            clause,
            places,
            each_plausible(name),
            kind,
            start=start,
            end=clause.end,
            family="A18",
        )
    ]


# 甲市对乙、丙等产能过剩行业严格控制新增产能: the trades stand before the verb.
_SET_TO = Pattern(
    "(?:对于|对|针对)(?!高耗能|高排放|高污染|高能耗|“?两高|重点|传统|过剩|产能|新)(?P<what>[^，。；对]{2,40}?)(?:等)?(?:高耗能|高排放|高污染|产能[一-龥]{0,4}过剩|过剩|重点|传统|“两高”)*"
    "(?:行业|产业|工业|领域|产品)(?:要|应|须|将|实行|实施|继续|坚决)*$"
)


def _set_to(words: str, hit: re.Match[str]) -> str:
    """Return the trades for which new capacity is limited, where they stand before the verb; an empty word where none do."""
    if "verb" not in hit.re.groupindex or not _NO_OBJECT.match(hit["what"]):
        return ""
    said = _SET_TO.search(words, 0, hit.start())
    return trade_names.industry(said["what"]) if said else ""


def _pushed_by(context: Context, clause: Clause) -> re.Match[str] | None:
    """Return how a region pushes others to cut: 甲省将加快乙、丙钢铁产能退出."""
    when = _SOON.match(clause.words, clause.lead)
    own = context.toponyms.read(clause.words, when.end() if when else clause.lead)
    hit = _PUSHES.match(clause.words, own.end) if own else None
    return hit if hit and context.toponyms.read(clause.words, hit.end()) else None


def _unsaid(
    context: Context,
    clause: Clause,
    hit: re.Match[str] | None,
    cut: re.Match[str] | None,
    trade: str,
) -> str:
    """Return the trade of a limit that names none: that of the clause it leans on, else of the paragraph."""
    if hit and _NO_OBJECT.match(hit["what"]):
        return trade or context.label or context.topic  # 水泥：…，东部地区不再新增产能
    if cut and not hit and (trade or WORSE_THAN.search(clause.words, cut.end())):
        return trade or context.topic  # 现有产能2028年底前退出, 淘汰宽体窑以下落后生产线
    return ""


def _said_before(context: Context, clause: Clause) -> str:
    """Return the trade whose capacity an earlier clause of the sentence speaks of: 甲水泥产能过剩，…，压减过剩产能."""
    start, end = clause.all[0]
    words = context.text[start:end]
    listing = context.toponyms.read(words, 0) if clause.index else None
    hit = _CAPACITY.match(words, listing.end) if listing else None
    return trade_names.industry(hit["i"]) if hit else ""


_NEWLY = Pattern(
    r"^(?:新增|新上|新布局|新批|审批|核准|新建|扩建|发展|投资|建设|引进"
    r"|(?:高能耗|高耗能|高污染|低水平|同质化)的?"
    r"|\d[\d.]*[^，。；\d]{0,8}?(?:及)?以[下上]的?)+"
)
_REACH_INSIDE = Pattern(
    r"^(?:(?:(?:、|和|及|以及)[^，。；、和及]{2,10}?(?:保护区|名胜区|规划区|敏感区|地区"
    r"|区域|范围内?))+(?=[、和及内新扩投])"
    r"|(?:、|和|及|以及)[^，。；]{2,10}?(?:内|范围内|地区|区域))?(?:范围|区域|境内|内|再(?!生)"
    r"|投资|新上|新增|新建|扩建|改扩建|布局|发展|、|和)+"
)
_THINGS_BEHIND = Pattern(
    r"(?<=.)(?:生产(?=项目|线|能力)|能力|项目|产能|企业|产业|工业(?!硅)|行业|生产线|厂"
    r"|基地|园区|规模|总量|增量|新增|强度|数量|用地)+.*$"
)


def _restricted(
    words: str, hit: re.Match[str], listing: PlaceList | None, inside: re.Match[str] | None
) -> str:
    """Return the industry that a limit is set to."""
    what = _NEWLY.sub("", hit["what"])
    if listing and inside and hit.start("what") < listing.end:
        # 严禁在甲流域新建乙: the place stands between the verb and its object.
        what = _REACH_INSIDE.sub("", words[listing.end :])
    return trade_names.industry(_THINGS_BEHIND.sub("", what))
