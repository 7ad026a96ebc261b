"""Limits: 原则上不再发展, 限制, 压减, 退出; and the complement of a list (除甲乙外，其余N个)."""

from __future__ import annotations

import re

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    designation,
    each_plausible,
    joined,
    plausible,
)
from gis.plans.reader.grammar.said import is_own_province
from gis.plans.reader.grammar.unplaced import here
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON

_EXCEPT = re.compile(r"除(?P<list>[^，。；]{2,80}?)(?:以)?外，(?P<rest>其[余他][^，。；]*)")
_OTHERS = re.compile(
    r"其[余他](?P<label>[^，。；]{0,14}?(?:市（州）|城市|市州|县（市、区）|县|市|区|地区|州|省份|省))(?P<what>[^，。；]+)"
)
_CUT = re.compile(
    r"(?P<i>[一-龥A-Za-z]{2,12}?)(?:企业|生产线|产能|项目|装置|行业|产业)?(?:数量|规模|总量)?(?:退城)?(?P<verb>压减|淘汰|退出|关停|搬迁|压缩|取缔|腾退|迁出(?!区|地)|化解|拆除(?=[^，。；]{0,4}(?:设备|装置|生产线)))"
)
# One cheap look spares most clauses the two patterns below.
_LIMITING = re.compile(
    r"不再|不在|不鼓励|不提倡|不宜|暂缓|停止|不得|不新|不布局|不支持|限制|严禁|禁止|严控|严格控制|控制|压减|淘汰|退出|关停|搬迁|压缩|取缔|腾退|迁出|化解|拆除|削减|不予|暂停"
)
_PLAN_OF = re.compile(r"制定[^，。；]*(?:方案|计划|办法)|督促")
_PARTLY = re.compile(
    r"(?:的)?(?:部分|全部|原则上|逐步|一半|按照?(?:产能)?(?:的)?\d+%(?:的?比例)?|产能|企业|也|要|将|整体|有序)+(?:退出|淘汰|搬迁|关停)"
)
# 推动钢铁产能退出：甲、乙全部退出
_CAPACITY_GOES = re.compile(
    r"(?:推动|推进|加快|引导|有序|促进)*(?P<i>[一-龥A-Za-z]{2,10}?)(?:行业|产业)?(?:落后|过剩)?产能(?:有序|加快|全部)?(?:退出|压减|淘汰|化解)"
)
_PUSHED = re.compile(
    "原则上|(?:有序|加快|积极)?(?:推动|推进|引导|促进|支持|鼓励|加快|督促)(?=[一-龥]{2})"
)
_SOON = re.compile("今年|明年|年内|近期|下一步|未来")
_PUSHES = re.compile("(?:将|要|正)?(?:加快|推动|推进|督促|引导|促进)+(?=[一-龥]{2})")
_CAPACITY = re.compile(r"(?P<i>[一-龥A-Za-z]{2,10}?)(?:行业|产业|企业)?(?:产能|生产线)")
_BARE_CUT = re.compile(
    r"(?:要|应|须|逐步|有序|加快|依法|坚决)*(?P<i>)(?P<verb>压减|化解|淘汰|压缩)(?:过剩|落后|低效|富余)+产能$"
)
_DONE_TO = re.compile(
    r"对(?P<p>[^，。；的]{2,40})的(?P<i>[^，。；]{2,14}?)(?:企业|产能|项目|生产线|行业|产业)(?:依法|坚决|全部|逐步|有序|实施|实行|进行|予以)*(?:关停|淘汰|压减|搬迁|取缔|退出|关闭)"
)
_LEAVES = re.compile(
    r"(?:引导|推动|促进|支持|鼓励)?(?P<i>[^，。；从]{2,16}?)(?:等)?(?:企业|产业|产能|项目|行业|生产线)*(?:尤其是|特别是|[^，。；从]{0,12}企业)?(?:将|要|应|须|逐步|有序|加快|全部|全面|陆续|依法)*从"
)
_LEFT = re.compile(r"[^，。；]{0,14}?(?:退出|迁出|搬离|搬出|转出|撤出|腾退)")
_NO_OBJECT = re.compile(
    "(?:新增|新建|新上|扩建|改扩建|新的|和|、)*(?:产能|项目|生产线|扩建|改扩建|新增)$"
)
_NO_TRADE = re.compile(
    "保护区|红线|^(?:应|部分|全部|原则上|比例|其他|其余|城市|正在|制定)|比例|周边"
)
_LIMIT_VERB = re.compile(
    r"(?:原则上)?(?P<verb>不鼓励|不提倡|(?:不宜|暂缓|停止|不得|不)(?:再)?(?:发展|新建|新增|新上|扩建|布局|建设|审批|核准|支持)|不再(?:支持|发展|新建|新增|新上|引进|布局|审批|核准|建设|批准)|限制发展|限制|严禁(?:新建|新增)?|禁止(?:新建|新增)?|严格控制|严控|控制(?=[^，。；]{2,14}(?:产能|总量|规模|增量))(?!力|权|系统|器))(?P<what>[^，。；]{2,30})"
)


# 甲、乙水泥总量已满足市场需求，原则上不宜再布点: what there is enough of was said before.
_NO_MORE = re.compile(
    r"(?:原则上|今后|近期)*(?:不宜|不再|不得|不应|停止|暂缓)(?:再|重新|继续)*(?:布点|布局|新建|建设|新上|投资)+(?:新的?)?(?:生产线|项目|企业|厂|线|点)?$"
)
_ENOUGH = re.compile(
    r"(?:(?:现|目前)?已(?:布点|布局|建成|建有|拥有|有)了?(?:[一两二三四五六七八九十]+|\d+)[条个家座])?(?P<i>[一-龥A-Za-z]{2,12}?)(?:行业|产业|企业)?(?:产能|生产线|总量|生产能力|市场|规模|产量|布点)"
)
_NEAR_SUCH = re.compile(
    "(?P<verb>(?:严格|严厉|坚决)?(?:控制|限制|禁止|严禁|严控)在)[^，。；]{2,40}(?:附近|周边|区域|范围|沿线)"
)


# 今年年底前重点淘汰甲、乙的立窑.
_CLOSED = re.compile(
    r"(?:共|已|将|要|累计|先后|计划|全部)*(?:关停|关闭|取缔|拆除|淘汰)(?!小|散|落后|违法|不|“)(?P<i>[^，。；\d]{2,14}?)(?:企业|生产线|厂)(?:共|达|约)?\d+(?:余|多)?[家户座条台处]"
)
_TAKES_OUT = re.compile(
    r"(?:(?:20\d\d年|[今明本]年|年)(?:\d{1,2}月\d{1,2}日|年?底|年?末|上半年|内)?(?:之?前)?)?(?:要|将|应)?(?:重点|坚决|依法|加快|全部|优先)*(?:淘汰|关停|取缔|拆除)(?=[一-龥])"
)
_WORKS = re.compile(
    r"(?:境内|辖区内|范围内)?(?:的|(?=全部|所有|现有|剩余))(?:全部|所有|现有|剩余|落后|违法)*(?P<i>[^，。；、的]{2,12}?)(?=$|以及|和|与)"
)
_WORKS_BEHIND = re.compile(r"的(?P<i>[^，。；、的]{2,10})$")
_OUT_OF_DATE = re.compile(
    r"(?:落后|过剩|低效|违法|违规)的?(?P<i>[一-龥A-Za-z]{2,6}?)(?:生产能力|产能|企业|生产线)"
)
_BEFORE = 400
# 对甲、乙的小造纸，禁止新建扩建，现有产能退出: whom and what the clauses behind limit.
_REGARDING = re.compile(
    r"(?:对于|对|针对)(?:(?:列入|属于|纳入)[^，。；]{0,8}?类的?)?(?P<what>[^，。；]{2,40})$"
)
_WHEN = r"(?:(?:到|在|于|须|应|要)*(?:20\d\d年|[今明本]年|年)(?:\d{1,2}月)?(?:年?底|年?末|上半年|内)?(?:之?前)?)"
_LATER = re.compile(
    rf"^(?:的|相关|现有|要|应|须|坚决|依法|严格|进一步|{_WHEN})+|(?:企业|生产线|产能|项目|装置|设备|数量|规模|总量|退城|等|部分|全部|全面|基本|一律|逐步|有序|加快|落后|关闭|的|将|应|要|须|引导|于|{_WHEN})+$"
)
# 30万吨/年以下煤矿, 4.3米焦炉: which of them, by their size.
_OF_SIZE = re.compile(
    r"^(?:单机|单线|产能|直径|炭化室高度)?\d[\d.]*(?:万|亿)?(?:吨|立方米|平方米|米|千瓦|蒸吨|t/d|吨/日)(?:/年|/日|/小时)?(?:及)?(?:以[下上])?的?"
)
_ITS_WORKS = re.compile(r"(?:现有|存量|已建|剩余|全部|落后|生产|主体)*(?:装置|设备)")
# What lets a sentence without a name speak.
BANS = re.compile(
    "(?:不得|不再|严禁|禁止|严控|严格控制)(?=[^，。；]{0,26}(?:新增|新建|新上|审批|核准|备案|产能|规模))"
)
_WORSE_THAN = re.compile(r"[^，。；]{2,8}以下的?(?:落后)?(?:产能|生产线|设备|装置)")
# 严禁新增钢铁产能: of the region that speaks; 四县（市）不得…, 其他州市不再…: of places without a name.
_OF_ALL_OF_US = re.compile(
    r"(?:原则上|(?:全[省市县区州]|我[省市县区州]|各地|今后|一律|坚决|严格)*)(?=不得|不再|严禁|禁止|严控|严格控制)"
)
_OF_SOME = re.compile(
    r"(?P<who>(?:[两三四五六七八九十]|其[他余]|上述|各)(?:个)?(?:县|市|区|州|旗|地|城市|地区)+(?:（[^）]{1,6}）)?)(?:原则上|一律|均|都)*(?=不得|不再|严禁|禁止|严控|停止)"
)
_NOT_GRANTED = re.compile(
    "(?:的|内|境内|对|凡)*(?:新建|新增|新上|扩建|改扩建|、|和)+(?P<i>[^，。；]{2,24}?)(?:项目|产能|企业|生产线)(?:原则上|一律|均|全部|都|也)*(?:不予|不再|不得|停止|暂停)(?:予以)?(?:审批|核准|备案|批准|受理|立项|建设|布局|引进)"
)
_NEW_WORKS = re.compile(
    r"(?:不得|不再|严禁|禁止|严控|严格控制|不)(?:在[^，。；]{2,24}?)?(?:新增|新建|新上|审批|核准|批准|备案|、|和|扩建|改扩建)+(?P<i>[^，。；]{2,24}?)(?:产能|项目|规模|园区|生产线|企业)|(?:严控|严格控制)(?P<i2>[^，。；]{2,14}?)(?:产能|规模)"
)
_SECOND_LIST = re.compile("以及|与|和")
_EQUIPMENT = re.compile("[窑炉机线窖]$|机组$|工艺$")
# 压减煤炭产能742万吨、水泥110万吨.
_AMOUNT = re.compile(
    r"(?P<i>[一-龥A-Za-z]{2,8}?)(?:产能|产量|生产能力)?\d[\d.]*[万亿]?(?:吨|重量箱|千瓦|立方米|平方米|标箱|吨标准煤)(?:以上|左右)?"
)
_AMOUNTS = re.compile(
    r"(?:压减|化解|淘汰|退出|削减|去除)(?:了)?(?P<list>(?:"
    + _AMOUNT.pattern.replace("?P<i>", "?:")
    + r"[、和]?)+)"
)
# 关闭淘汰1000万吨落后的水泥生产能力: how much of it goes stands before it.
_SO_MUCH_OF = re.compile(
    r"(?:关闭|压减|化解|淘汰|退出|削减|去除|压缩|关停)+(?:了|约)?\d[\d.]*[万亿]?(?:吨|重量箱|千瓦|立方米|平方米)(?:以上|左右)?(?P<i>[一-龥A-Za-z]{2,16}?)(?:生产能力|产能)"
)


def _no_more(context: Context, clause: Clause) -> list[Record]:
    """Read 原则上不宜再布点 behind a clause that says what the places have enough of."""
    for start, end in reversed(clause.all[: clause.index]):
        words = context.text[start:end]
        at = words.find("是") + 1 if words[1:2] == "是" else 0
        listing = context.toponyms.read(words, at)
        hit = _ENOUGH.match(words, listing.end) if listing else None
        name = trade_names.industry(hit["i"]) if hit else ""
        if listing and plausible(name):
            return [
                designation(
                    context,
                    clause,
                    listing.places,
                    name,
                    "restrict",
                    start=start + at,
                    family="A18",
                    **joined(listing),
                )
            ]
    return []


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


def _shares_the_fate(context: Context, clause: Clause) -> list[Record]:
    """Read 乙市部分退出 behind 甲市的钢铁产能全部退出: what goes was said before."""
    before = [
        r
        for r in context.since(clause.sentence.start)
        if r.get("category") in ("phase_out", "restrict")
    ]
    led = _CAPACITY_GOES.fullmatch(context.text, *clause.all[0]) if clause.index else None
    listing = context.toponyms.read(clause.words, clause.lead) if before or led else None
    if listing is None or not _PARTLY.match(clause.words, listing.end):
        return []
    own = context.toponyms.read(led["i"], 0) if led else None
    names = (
        before[-1].get("industries")
        if before
        else each_plausible(led["i"][own.end if own else 0 :])
        if led
        else []
    )
    if not names:
        return []
    return [designation(context, clause, listing.places, names, "phase_out", family="A18")]


def _taken_out(context: Context, clause: Clause) -> list[Record]:
    """Read 年底前重点淘汰甲、乙的湿法窑以及丙全部立窑: places behind the verb, each list with what goes there."""
    found: list[Record] = []
    opened = _TAKES_OUT.match(clause.words, clause.lead)
    for at in _joints(clause.words, opened.end()) if opened else ():
        listing = context.toponyms.read(clause.words, at)
        hit = _WORKS.match(clause.words, listing.end) if listing else None
        if listing and hit is None and listing.end == len(clause.words):
            hit = next(
                (_WORKS_BEHIND.search(words) for _, _, words in clause.following(context.text, 1)),
                None,
            )
        if listing is None or hit is None:
            continue
        name = trade_names.industry(hit["i"])
        if _EQUIPMENT.search(name):
            trade = context.topic or _out_of_date(context, clause.start)
            name = name if trade in name else trade + name
        if plausible(name):
            end = clause.end if hit.re is _WORKS else clause.all[clause.index + 1][1]
            found.append(
                designation(
                    context,
                    clause,
                    listing.places,
                    name,
                    "phase_out",
                    end=end,
                    family="A18",
                    **joined(listing),
                )
            )
    return found


def _closed(context: Context, clause: Clause) -> list[Record]:
    """Read 关停熔块企业66家: works of a trade closed by number at the place spoken of."""
    listing = context.toponyms.read(clause.words, clause.lead)
    hit = _CLOSED.match(clause.words, listing.end if listing else clause.lead)
    places = listing.places if listing else context.subject
    names = (
        each_plausible(trade_names.industry(hit["i"]))
        if hit and places and not is_own_province(context, places)
        else []
    )
    beside = any(one.family == "A18" for one in context.since(clause.sentence.start))
    if not names or not all(plausible(name) and (beside or COMMON.search(name)) for name in names):
        return []
    if listing:
        context.subject, context.subject_start = places, clause.start
    return [
        designation(
            context, clause, places, names, "phase_out", start=context.subject_start, family="A18"
        )
    ]


def _out_of_date(context: Context, at: int) -> str:
    """Return the trade whose capacity was said before to be out of date: 淘汰落后水泥生产能力."""
    before = [
        trade_names.industry(hit["i"])
        for hit in _OUT_OF_DATE.finditer(context.text, max(0, at - _BEFORE), at)
    ]
    return next((name for name in reversed(before) if plausible(name) and COMMON.search(name)), "")


def _joints(words: str, first: int) -> list[int]:
    """Return where places may stand in the object of a verb: at its head, behind what joins a second list."""
    return [first, *(hit.end() for hit in _SECOND_LIST.finditer(words, first))]


def _by_amount(context: Context, clause: Clause) -> list[Record]:
    """Read 甲将压减煤炭产能742万吨、水泥110万吨, 甲淘汰300万吨水泥产能: each good with how much of it goes."""
    ahead = _SO_MUCH_OF.search(clause.words)
    hit = ahead or _AMOUNTS.search(clause.words)
    listing = context.toponyms.read(clause.words, clause.lead) if hit else None
    places = listing.places if listing else context.headed or context.subject
    told = (
        [ahead["i"]]
        if ahead
        else [one["i"] for one in _AMOUNT.finditer(hit["list"])]
        if hit
        else []
    )
    names = [
        name
        for what in told
        if (name := trade_names.industry(what)) and plausible(name) and COMMON.search(name)
    ]
    if (
        not hit
        or not places
        or not names
        or "集团" in clause.words[: hit.start()]
        or "消费" in hit.group()
    ):
        return []
    if listing:
        context.subject, context.subject_start, context.headed = (
            listing.places,
            clause.start,
            listing.places,
        )
    return [
        designation(context, clause, places, names, "phase_out", family="A18", **joined(listing))
    ]


def limited(context: Context, clause: Clause) -> list[Record]:
    """Read a limit with its place in the clause or before it."""
    if _LIMITING.search(clause.words) and (
        made := _taken_out(context, clause) or _by_amount(context, clause)
    ):
        return made
    if made := _closed(context, clause):
        return made
    if _NO_MORE.fullmatch(clause.words, clause.lead):
        return _no_more(context, clause)
    near = _NEAR_SUCH.match(clause.words, clause.lead)
    if near and context.toponyms.read(clause.words, near.end("verb")) is None:
        context.subject = (
            context.headed
        ) = ()  # 严格控制在景区附近新建…: of a kind of place, not of those before
    return _limit(context, clause) or _without_name(context, clause)


_OF_THINGS = re.compile("(?:企业|项目|产能|行业)$")


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


def _without_name(context: Context, clause: Clause) -> list[Record]:
    """Read a ban whose places have no name: 严禁新增钢铁产能 of the city or county that speaks, 四县（市）不得新增烧碱产能."""
    some = _OF_SOME.match(clause.words, clause.lead)
    if some is None and (_OF_ALL_OF_US.match(clause.words, clause.lead) is None or context.subject):
        return []
    hit = _NEW_WORKS.search(clause.words)
    name = trade_names.industry(hit["i"] or hit["i2"]) if hit else ""
    before = (
        [r for r in context.since(clause.sentence.start) if r.kind == "designations"]
        if some and not name
        else []
    )
    names = (
        before[-1].values["industries"]
        if before and some and _NO_MORE.fullmatch(clause.words, some.end())
        else each_plausible(name)
    )
    if (
        not names
        or not (some or here(context))
        or not all(plausible(n) and COMMON.search(n) for n in names)
    ):
        return []
    label = {"place_label": some["who"]} if some else {}
    return [
        designation(
            context,
            clause,
            () if some else here(context),
            names,
            "restrict",
            start=clause.start,
            family="A18",
            place_implicit=True,
            **label,
        )
    ]


def _not_granted(context: Context, clause: Clause) -> list[Record]:
    """Read 甲新建水泥、采石项目一律不予审批: what is no longer granted stands before the verb."""
    listing = context.toponyms.read(clause.words, clause.lead)
    hit = _NOT_GRANTED.match(clause.words, listing.end if listing else clause.lead)
    names = (
        [n for n in each_plausible(trade_names.industry(hit["i"])) if plausible(n)] if hit else []
    )
    places = listing.places if listing else context.subject or here(context)
    if not names or not places:
        return []
    return [
        designation(context, clause, places, names, "restrict", family="A18", **joined(listing))
    ]


_REACH_AHEAD = re.compile(
    r"^(?:(?:、|和|及|以及)[^，。；]{2,10}?(?:内|范围内|地区|区域))?(?:范围|区域|内|再|投资|继续|单纯|盲目|新增|新建|新上|扩大|扩建|改扩建|布局|发展|、|和)+"
)
_ALL_OF_IT = re.compile(r"(?P<verb>)(?P<what>.+)")


def _limit(context: Context, clause: Clause) -> list[Record]:
    """Read a limit by its verb, for the places of its clause or those before it."""
    words = clause.words
    if not _LIMITING.search(words) or "补贴" in words or words.startswith("承接", clause.lead):
        return []
    if (
        done := _not_in(context, clause)
        or _not_granted(context, clause)
        or _done_to(context, clause)
        or _out_of(context, clause)
    ):
        return done
    hit, cut = _LIMIT_VERB.search(words), _CUT.search(words) or _BARE_CUT.match(words, clause.lead)
    if (not hit and not cut) or (cut and _PLAN_OF.search(words)):
        return (
            [] if cut else _shares_the_fate(context, clause)
        )  # 制定退出方案: a plan is being made
    pushed = _PUSHED.match(words, clause.lead) or _pushed_by(context, clause)
    at = pushed.end() if pushed else clause.lead
    listing = context.toponyms.read(words, at)
    if listing is None and hit and (aimed := context.toponyms.read(words, hit.start("what"))):
        listing = aimed  # 限制甲地区扩大乙产能
        what = _REACH_AHEAD.sub("", words[aimed.end :])
        hit = None if cut else _ALL_OF_IT.match(what)
    inside = re.search(r"在", words)
    if listing is None and inside:
        listing = context.toponyms.read(words, inside.end())
    about, trade = _regarding(context, clause)
    places = listing.places if listing else about or context.subject
    named = (
        listing is not None or bool(about) or context.headed == places
    )  # 今后，新疆…，不再新增工业硅项目: it says itself who
    if not places or (is_own_province(context, places) and not named) or not (hit or cut):
        return []
    name = (
        _restricted(words, hit, listing, inside)
        if hit
        else _given_up(words, cut, listing) or _said_before(context, clause)
    )
    if not plausible(name):
        name = _unsaid(context, clause, hit, cut, trade) or name
    if not plausible(name) or _NO_TRADE.search(name):
        return _shares_the_fate(context, clause)
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


# 原则上不在甲沿线布局石材加工.
_NOT_IN = re.compile("(?:原则上|今后|一律|均|也|并)*不在(?=[一-龥]{2})")
_NOT_THERE = re.compile(
    "(?:范围|境内|沿线|沿岸|周边|区域|上游|内)*(?:再|新)?(?:布局|布点|新建|建设|发展|新增|新上|审批|核准|扩建|、|和)+(?:新的)?(?P<i>[^，。；]{2,20}?)(?:等)?(?:高耗能|高污染)*(?:项目|产能|企业|产业|行业|生产线)*$"
)


def _not_in(context: Context, clause: Clause) -> list[Record]:
    """Read where a trade is not to be: 原则上不在甲流域布局化工项目."""
    hit = _NOT_IN.search(clause.words)
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    what = _NOT_THERE.match(clause.words, listing.end) if listing else None
    names = (
        [
            name
            for name in each_plausible(trade_names.industry(what["i"]))
            if plausible(name) and COMMON.search(name)
        ]
        if what
        else []
    )
    if listing is None or not names:
        return []
    return [
        designation(
            context, clause, listing.places, names, "restrict", family="A18", **joined(listing)
        )
    ]


def _pushed_by(context: Context, clause: Clause) -> re.Match[str] | None:
    """Return how a region pushes others to cut: 甲省将加快乙、丙钢铁产能退出."""
    when = _SOON.match(clause.words, clause.lead)
    own = context.toponyms.read(clause.words, when.end() if when else clause.lead)
    hit = _PUSHES.match(clause.words, own.end) if own else None
    return hit if hit and context.toponyms.read(clause.words, hit.end()) else None


def _done_to(context: Context, clause: Clause) -> list[Record]:
    """Read 对甲、乙的丙企业依法关停."""
    gone = _DONE_TO.match(clause.words, clause.lead)
    those = context.toponyms.read(gone["p"], 0) if gone else None
    if (
        gone is None
        or those is None
        or those.end != len(gone["p"])
        or not plausible(name := trade_names.industry(gone["i"]))
    ):
        return []
    return [designation(context, clause, those.places, name, "phase_out", family="A18")]


def _out_of(context: Context, clause: Clause) -> list[Record]:
    """Read 甲企业将逐步从乙退出: the trade stands before where it leaves."""
    hit = _LEAVES.match(clause.words, clause.lead)
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    names = (
        [
            name
            for name in each_plausible(trade_names.industry(hit["i"]))
            if plausible(name) and COMMON.search(name)
        ]
        if hit
        else []
    )
    if listing is None or not names or not _LEFT.match(clause.words, listing.end):
        return []
    return [
        designation(
            context, clause, listing.places, names, "phase_out", family="A18", **joined(listing)
        )
    ]


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
    if cut and not hit and (trade or _WORSE_THAN.search(clause.words, cut.end())):
        return trade or context.topic  # 现有产能2028年底前退出, 淘汰宽体窑以下落后生产线
    return ""


def _said_before(context: Context, clause: Clause) -> str:
    """Return the trade whose capacity an earlier clause of the sentence speaks of: 甲水泥产能过剩，…，压减过剩产能."""
    start, end = clause.all[0]
    words = context.text[start:end]
    listing = context.toponyms.read(words, 0) if clause.index else None
    hit = _CAPACITY.match(words, listing.end) if listing else None
    return trade_names.industry(hit["i"]) if hit else ""


_NEWLY = re.compile(
    r"^(?:新增|新上|新布局|新批|审批|核准|新建|扩建|发展|投资|建设|引进|(?:高能耗|高耗能|高污染|低水平|同质化)的?|\d[\d.]*[^，。；\d]{0,8}?(?:及)?以[下上]的?)+"
)
_REACH_INSIDE = re.compile(
    r"^(?:(?:(?:、|和|及|以及)[^，。；、和及]{2,10}?(?:保护区|名胜区|规划区|敏感区|地区|区域|范围内?))+(?=[、和及内新扩投])|(?:、|和|及|以及)[^，。；]{2,10}?(?:内|范围内|地区|区域))?(?:范围|区域|境内|内|再|投资|新上|新增|新建|扩建|改扩建|布局|发展|、|和)+"
)
_THINGS_BEHIND = re.compile(
    r"(?<=.)(?:生产(?=项目|线|能力)|能力|项目|产能|企业|产业|工业(?!硅)|行业|生产线|厂|基地|园区|规模|总量|增量|新增|强度|数量|用地)+.*$"
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


_OUTDATED = re.compile(
    r"^(?:(?:\d{1,4}|[一二三四五六七八九十百数上几近]{1,3})[余多]?[家户座条台个])?(?:改造|落后|低效|过剩|富余)*的?|厂$|(?:落后|低效|过剩|富余)?(?:企业|生产线|生产能力|产能|项目|装置).*$"
)


_TURNED_FIRST = re.compile(
    "(?<=产业|行业|工业)(?:整合|重组|转型|升级|改造)+$"
)  # 重晶石产业整合退出小散企业


def _given_up(words: str, cut: re.Match[str] | None, listing: PlaceList | None) -> str:
    """Return the industry that goes: before its verb, else behind it."""
    if cut is None:
        return ""
    lead = words[listing.end : cut.start("verb")] if listing else cut["i"]
    if _WORSE_THAN.match(words, cut.end()):
        return ""
    name = trade_names.industry(
        _TURNED_FIRST.sub("", _LATER.sub("", _OF_SIZE.sub("", lead.removeprefix("的"))))
    )
    if _ITS_WORKS.match(words, cut.end()) and not name:
        return ""
    return name or trade_names.industry(_OUTDATED.sub("", _OF_SIZE.sub("", words[cut.end() :])))
