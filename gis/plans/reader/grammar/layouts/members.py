"""Places that belong to what was named before them: 人参种植带，涵盖集安、抚松; 石化产业集群，布局在…; 甲为引领极."""

from __future__ import annotations

import re

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.roles.kinds import category
from gis.plans.reader.grammar.roles.role_trades import before_role, grown_next
from gis.plans.reader.grammar.trades import plausible, tells_trade
from gis.plans.reader.grammar.verbs import decide, verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

_AREA = Pattern(
    r"(?P<name>[^，。；：“”（）]{3,24}?)(?P<head>产业带|发展带|种植带|经济带|带|产业圈|圈"
    r"|集聚区|核心区|区|板块|片区|组团|产业集群|集群|走廊|基地)"
    r"(?:(?:，|：|（|——|。(?=(?:主要|重点)?(?:包括|涵盖|覆盖)))?(?:主要|重点)?(?:涵盖|覆盖|包括|位于|联动|串联|贯穿"
    r"|(?<=[带地])以(?=[^，。；]{2,60}为(?:主体|主|支点|依托|骨干|节点|主轴|载体"
    r"|重点)(?:，|。|；)))|(?:，|：|（|——)(?:主要|重点)?(?:分别位于|分别分布在|分别布局在"
    r"|分别在|涉及|包含|由|布局在|布局于|分布在|集中在"
    r"|以(?=[^，。；]{2,60}为(?:主|重点)(?!体?的))))"
)
# …核心带，地处甲流域，现有面积占95%，主要包括乙、丙: words about the area may stand between.
_AREA_FAR = Pattern(
    r"(?:其中的?)?(?P<name>[一-龥]{3,16}?)(?P<head>产业带|发展带|核心带|带|集聚区|优势区"
    r"|主产区|产业圈|核心区|片区)，[^。；：]{2,90}?，(?:主要|具体|重点)?(?:包括|涵盖|涉及"
    r"|覆盖|分布在)"
)
_COVERS = Pattern("涵盖|覆盖|包括|位于|联动|串联|贯穿|涉及|包含|由|布局|分布|集中|分别在|以")
_AREA_SIGN = Pattern("带|圈|区|块|团|群|廊|基地")
_AREA_REACH = 30  # a name of 24 signs and the longest head
_AREA_KIND = {"带": "belt", "圈": "develop", "区": "develop", "板块": "develop", "片区": "develop", "组团": "develop",
              "走廊": "belt", "基地": "base", "核心区": "core", "集群": "cultivate", "集聚区": "cultivate"}  # fmt: skip
_THERE = Pattern("共有|现有|拥有|建成|形成了")
_COUNT = Pattern(
    r"^.*?(?:共有|现有|拥有|建成|形成|有|布局|建设|打造|培育)(?:了)?(?:\d{1,2}"
    r"|[一二两三四五六七八九十]{1,3})[个大家条处](?=[一-龥]{2})"
)
_PRAISE = Pattern(
    r"^(?:特色|优势|优质|精品|高效|传统|重点|综合|核心|主导|东部|西部|南部|北部|中部)+"
)
_SITED = Pattern(
    r"(?:主要|重点|集中|优先)*(?:布局|分布|集聚|落户|布点|建设|发展)(?:在|于|到)"
    r"|(?:主要|重点)(?:布局|集中|分布)(?:在|于)?|在(?=[^，。；]+(?:布局|集聚|发展)$)"
)
_ROW_HEAD = Pattern(
    r"(?P<head>产业集群|集群|产业基地|生产基地|基地|产业园)(?:培育|建设|发展|打造)?[一-龥]{0,8}$"
)
# 入选的4个集群分别是甲市乙集群，丙市丁集群: what is counted opens the row.
_COUNTED = Pattern(
    r"[^，。；：]*?(?:\d{1,2}"
    r"|[两三四五六七八九十]{1,3})[个家大条][^，。；：]{0,16}?(?:分别是|分别为|包括|即|是)"
)
_CHOSEN = Pattern("入选|获批|上榜|入围|胜出|认定|拥有|现有|已有")
_REGARDING = Pattern("(?:对于|对|针对)(?P<i>[一-龥A-Za-z]{2,10}?)(?:企业|产业|行业)?$")
_OUTPUT = Pattern(
    r"(?:全[省市区县国]|(?:目前|现有|有)?\d+[余多]?个[一-龥（）、]{1,6}?(?=[一-龥]{2,10}呈现))?(?P<i>[一-龥A-Za-z]{2,10}?)(?:产业|行业|企业)?(?:年|总)*(?:产能"
    r"|产量|产值|储量|规模|呈现)"
)
_ROW_LONGEST, _HEAD_REACH = 14, 20
_ROLE = Pattern(
    r"(?:等(?:地|市)?)?(?:共同)?(?:为|是|作为"
    r"|(?=(?:核心|引领|先导|协同|联动|拓展|辐射|支撑"
    r"|配套)(?:发展)?[区极]$))(?!一处|天然)(?P<role>[^，。；的]{0,14}?(?:引领极|核心|极核|极|核|主体"
    r"|引领区|先导区|核心区|承载区|发展区|协同区|联动区|配套区|拓展区|辐射区|支撑区|支撑"
    r"|翼|发展点|节点|支点|重点区域|重点))$"
)
# 甲、乙两核引领，丙、丁等市多点支撑的…格局: places with their part in a layout, no verb between.
_POLE_FORMED = Pattern(
    r"(?:基本|初步|加快|逐步|着力|推动|努力)*(?:形成|构建|打造|塑造|建立)(?:以|起)?"
)
_POLE = Pattern(
    r"(?:等?地)?(?:[一二两双三四五六多]|\d)(?P<unit>核|极|心|中心|翼|点|轴|带|区|片|园"
    r"|城)(?P<part>引领|主导|驱动|带动|支撑|联动|协同|辐射|并进|突破|发展|集聚|布局)?"
    r"(?=$|的|、|，|；)"
)
_POLE_SIGN = Pattern(r"[一二两双三四五六多\d](?:核|极|心|中心|翼|点|轴|带|区|片|园|城)")
_POLES_OF = Pattern(
    r"的(?P<i>[^，。；的]{2,20}?)(?:产业|经济带)?(?:发展|空间|区域|产业)*(?:新)?(?:格局"
    r"|布局|体系|态势)"
)
_BY_PART = {
    "引领": "core",
    "主导": "core",
    "驱动": "core",
    "支撑": "support",
    "联动": "linked",
    "协同": "linked",
    "辐射": "linked",
}
_BY_UNIT = {
    "核": "core",
    "极": "core",
    "心": "core",
    "中心": "core",
    "翼": "support",
    "点": "point",
    "轴": "belt",
    "带": "belt",
}


_MERE_ZONE = Pattern("(?:工业|产业|经济)$")


_LED = Pattern(
    "(?:[^，。；以由]{0,6}(?:了|形成|建成|打造|建设|构建|培育))?[以由].*为"
)  # 形成了以甲为主要区域的乙基地，以丙为…


def members(context: Context, clause: Clause) -> list[Record]:
    """Read a named area or cluster with the places that it is said to cover."""
    end = _with_what_it_covers(context, clause)
    at = clause.start + clause.lead
    if (
        _AREA_SIGN.search(context.text, at, min(end, at + _AREA_REACH)) is None
        or _COVERS.search(context.text, at, end) is None
    ):
        return []
    hit = _AREA.match(context.text, at, end) or _AREA_FAR.match(context.text, at, end)
    if hit is None or _LED.match(hit["name"]):
        return []
    listing = context.places_at(hit.end(), end)
    if listing is not None and _AREA_FAR.made(hit) and len(listing.places) < len("甲乙丙"):
        return []
    if listing is None or context.text[listing.end : listing.end + 1] not in (
        "",
        "，",
        "；",
        "。",
        "\n",
        "）",
        "为",
    ):
        return []
    own = context.toponyms.read(hit["name"], 0, parks=False)
    words = _behind_ends(context, hit["name"], own.end) if own else hit["name"]
    words = words.removesuffix("经济") if own and hit["head"] == "区" else words
    counted = _COUNT.match(words)
    words = words[counted.end() :] if counted else words
    words += "经济" * (hit["head"] == "经济带" and not COMMON.search(words))
    acts = verb_at(words, 0)
    words = words[acts.end :] if acts else words
    seat = context.toponyms.read(words, 0, parks=False) if acts else None
    words = words[seat.end :] if seat else words
    name = trade_names.industry(_PRAISE.sub("", words))
    more, _ = grown_next(context, clause) if clause.end >= listing.end else ([], 0)
    known = [name] if plausible(name) and COMMON.search(_MERE_ZONE.sub("", name)) else []
    if not (known or more):
        return []  # 新甲工业区位于乙市西南: where it lies
    names = [*known, *(n for n in more if not any(n in k or k in n for k in known))]
    head = next(
        key for key in sorted(_AREA_KIND, key=len, reverse=True) if hit["head"].endswith(key)
    )
    context.done.append((clause.start, listing.end))
    context.label = context.topic = names[0]
    kind = _AREA_KIND[head]
    if counted and _THERE.search(counted.group()) and "位于" in hit.group() + "分布":
        kind = "existing"  # 共有3个水泥集群，分别位于甲、乙、丙
    elif _DIVIDED.search(context.text, max(0, clause.start - _DIVIDED_REACH), clause.start):
        kind = "existing"  # 目前主要划分为四大矿业经济区。一是…
    whole: list[Record] = []
    if seat and acts and hit.group().endswith("以"):
        # 打造滇中医药集聚区，以甲、乙为重点: the area is built, its main places are where to grow
        whole = [
            designation(context, clause, seat.places, names, decide(acts.kind, kind), family="A1")
        ]
        kind = "develop"
    return [
        *whole,
        designation(context, clause, listing, names, kind, end=listing.end, family="A14", name=hit["name"] + hit["head"], status="existing" if kind == "existing" else "planned"),
    ]  # fmt: skip


_DIVIDED = Pattern(
    "(?:目前|现已|已经?)[^。\n]{0,90}(?:划分为|分为|形成了?)[两三四五六七八九十\\d]+[大个条][^。，；\n]{0,14}?[区带片][。：]"
)
_DIVIDED_REACH = 1500  # signs between the sentence that counts the areas and the last of them
_TO_THE_OTHER = Pattern("[一-龥]{0,4}?(?:至|—{1,2}|-)")


def _behind_ends(context: Context, name: str, end: int) -> str:
    """Return what an area's name says behind its places, both ends of 甲至乙建材产业带 left out."""
    hit = _TO_THE_OTHER.match(name, end)
    other = context.toponyms.read(name, hit.end(), parks=False) if hit else None
    return name[other.end if other else end :]


_NEXT_COVERS = Pattern("。(?:主要|重点)?(?:包括|涵盖|覆盖)[^。；：\\n]*")


def _with_what_it_covers(context: Context, clause: Clause) -> int:
    """Return where a sentence ends; that of the next one, where it is no more than an area's name: 沿江建材产业带。包括甲、乙等市."""
    sentence = clause.sentence
    if clause.end < sentence.end - 1:
        return sentence.end
    stop = sentence.end - 1 if context.text[sentence.end - 1] == "。" else sentence.end
    more = _NEXT_COVERS.match(context.text, stop, sentence.paragraph.end)
    return more.end() if more else sentence.end


_LIES = Pattern("分布|集中")
# 沿海石化产业带：重点布局甲、乙: a belt by its label.
_BELT_LABEL = Pattern(
    "(?:沿[江海河湖黄淮边线]|环[一-龥]{1,2}|[东西南北中]{1,2}部|内陆"
    "|临[港海江])?(?P<i>[一-龥A-Za-z]{2,12}?)(?:产业带|经济带|发展带|集聚带|产业走廊)"
)


# 北部地区重点布局甲、乙: in which part of the region that speaks they lie.
_QUARTER = Pattern(
    "(?:[东西南北中]{1,2}部|[东西南北]{2})(?:地区|区域|片区|片)?(?=(?:主要|重点|集中|优先)+布局)"
)
_FIELD_OF = Pattern("(?P<i>[一-龥A-Za-z]{2,10}?)(?:产业|行业|领域)?(?:要|将|重点)?[在以围]")


def sited(context: Context, clause: Clause) -> list[Record]:
    """Read where the industry that the sentence opens with is laid out: …产业集群，布局在甲、乙."""
    words = clause.words
    quarter = _QUARTER.match(words, clause.lead)
    hit = _SITED.match(words, quarter.end() if quarter else clause.lead)
    counted = (
        _produced(context, clause) or _about(context, clause)
        if hit and clause.index and not context.label
        else ""
    ) or (_field(context, clause) if quarter and not context.label else "")
    if not context.label and not counted:
        return []
    listing = context.toponyms.read(words, hit.end()) if hit else None
    if listing is None or words[listing.end :].removeprefix("部分").strip(
        "地区市县内等布局发展集聚"
    ):
        return []
    there = bool(counted) and hit is not None and _LIES.search(hit.group()) is not None
    belt = None if counted else _BELT_LABEL.fullmatch(context.label)
    name = trade_names.industry(belt["i"]) if belt else counted or context.label
    return [
        designation(context, clause, listing, name if plausible(name) else context.label, "existing" if there else "belt" if belt else "develop", family="A11", start=clause.start, status="existing" if there else "planned")
    ]  # fmt: skip


def _field(context: Context, clause: Clause) -> str:
    """Return the trade that the sentence opens with, else that of the plan's title: 医药在…构筑优势，北部地区重点布局甲."""
    hit = _FIELD_OF.match(context.text, *clause.all[0])
    name = trade_names.industry(hit["i"]) if hit else ""
    own = tells_trade(name) and context.toponyms.read(name, 0) is None
    return name if own else context.titled or context.document_topic


def _about(context: Context, clause: Clause) -> str:
    """Return the trade that the sentence opens with saying that it is about: 对钢铁企业，…：重点布局在甲、乙."""
    hit = _REGARDING.match(context.text, *clause.all[0])
    name = trade_names.industry(hit["i"]) if hit else ""
    return name if tells_trade(name) else ""


def _produced(context: Context, clause: Clause) -> str:
    """Return the trade whose output the clause before tells: 海南水泥年产能约2400万吨，主要分布在甲、乙."""
    start, end = clause.all[clause.index - 1]
    words = context.text[start:end]
    own = context.toponyms.read(words, 0, parks=False)
    hit = _OUTPUT.match(words, own.end if own else 0)
    name = trade_names.industry(hit["i"]) if hit else ""
    return name if tells_trade(name) else ""


_TELLS = Pattern(r"[是为在将的等，]|产业|企业|增长|产值|达到")


def row(context: Context, clause: Clause) -> list[Record]:
    """Read places with their goods in a row of clauses that share a head: 甲等地电力装备，乙农机产业集群."""
    head = row_head(context, clause)
    if head is None or (
        clause.index and context.toponyms.read(clause.words, clause.lead, parks=False) is None
    ):
        return []
    counted = _COUNTED.match(context.text, clause.all[0][0], clause.all[0][1])
    at = counted.end() - clause.start if counted and not clause.index else clause.lead
    listing = context.toponyms.read(clause.words, at, parks=False)
    first = [(counted.end() if counted and k == 0 else a, b) for k, (a, b) in enumerate(clause.all)]
    others = (context.text[a:b] for k, (a, b) in enumerate(first) if k != clause.index)
    if listing is None or not all(_is_goods_of_a_place(context, words) for words in others):
        return []
    rest = clause.words[listing.end :]
    own = _ROW_HEAD.search(rest) if counted or clause.index == len(clause.all) - 1 else None
    words = rest[: own.start()] if own else rest
    name = trade_names.industry(words)
    if verb_at(words, 0) or len(words) > _ROW_LONGEST or not tells_trade(name):
        return []
    if _TELLS.search(words):
        return []
    kind = HEAD_CATEGORY[head["head"]]
    if there := bool(counted and _CHOSEN.search(counted.group())):
        kind = "existing"
    return [
        designation(context, clause, listing, name, kind, family="A13", start=clause.start + listing.start, status="existing" if there else "planned")
    ]  # fmt: skip


def row_head(context: Context, clause: Clause) -> re.Match[str] | None:
    """Return the head that the clauses of a sentence share: that of the last one, unless a colon parts them."""
    first, last = clause.all[0], clause.all[-1]
    if first is last or context.text[first[1]] == "：":
        return None
    return _ROW_HEAD.search(context.text, max(last[0], last[1] - _HEAD_REACH), last[1])


def _is_goods_of_a_place(context: Context, words: str) -> bool:
    """Whether a clause is places and what they make, without a verb."""
    listing = context.toponyms.read(words, 0, parks=False)
    return (
        listing is not None
        and 1 < len(words) - listing.end <= 2 * _ROW_LONGEST
        and verb_at(words, listing.end) is None
    )


def roles(context: Context, clause: Clause) -> list[Record]:
    """Read what role places have in the layout that the sentence sets out: 甲为引领极，乙为协同发展区."""
    listing = context.toponyms.read(clause.words, clause.lead)
    hit = _ROLE.match(clause.words, listing.end) if listing else None
    if listing is None or hit is None or context.existing:
        return []
    kind = category(hit["role"])
    topic = context.label or context.topic
    if not kind or not plausible(topic):
        return []
    context.subject, context.subject_start = listing.places, clause.start
    names, end = grown_next(context, clause)
    if names and context.label and not any(context.label in n or n in context.label for n in names):
        names = [context.label, *names]
    names = names or before_role(hit["role"])
    return [
        designation(context, clause, listing, names or topic, kind, end=end, family="A4", role=hit["role"])
    ]  # fmt: skip


def poles(context: Context, clause: Clause) -> list[Record]:
    """Read a clause that is places and their part; the trade stands at the end of the sentence, or is the paragraph's."""
    if _POLE_SIGN.search(clause.words) is None:
        return []
    opened = _POLE_FORMED.match(clause.words, clause.lead)
    at = opened.end() if opened else clause.lead
    listing = context.toponyms.read(clause.words, at)
    part = _POLE.match(clause.words, listing.end) if listing else None
    if listing is None or part is None:
        return []
    kind = _BY_PART.get(part["part"] or "", _BY_UNIT.get(part["unit"], ""))
    of = _POLES_OF.search(context.text, clause.start, clause.all[-1][1])
    name = trade_names.industry(of["i"]) if of else ""
    name = name if tells_trade(name) else context.label or context.topic
    if not kind or not plausible(name):
        return []
    return [
        designation(context, clause, listing, name, kind, family="A4", start=clause.start + listing.start, role=part.group())
    ]  # fmt: skip
