"""Things that are announced with a count: 打造两大基地：以甲为核心的乙基地；…, 培育1个千亿级集群（丙）、2个五百亿级集群（丁和戊）."""

from __future__ import annotations

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_existing
from gis.plans.reader.grammar.objects.objects import objects
from gis.plans.reader.grammar.said import Said
from gis.plans.reader.grammar.trades import industries, plausible, tells_trade
from gis.plans.reader.grammar.unplaced import here
from gis.plans.reader.grammar.verbs import Verb
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

# 打造四大产业基地：…; 将建立六大主导产业：…: behind it stand the things, one a clause.
_ANNOUNCES = Pattern(
    r"(?:(?P<there>已经?|现已|初步|形成了|拥有|建成)|将|要|拟|计划|重点|着力|积极|加快)*"
    r"(?P<verb>打造|建设|建立|形成|构建|培育|发展|做强|做大|布局|壮大|聚焦|确立|拥有|建成)(?P<done>了)?[^，。；：、]{0,10}?"
    r"(?P<n>[两三四五六七八九十]{1,2}|\d{1,2})(?:大|个|条)[^，。；：、]{0,10}?"
    r"(?P<head>产业基地|生产基地|基地|产业集群|集群|产业园区?|园区|产业带|(?:主导|支柱|特色|优势|重点|新兴|千亿级?|百亿级?)产业|产业链|产业|板块)"
    r"(?:：|——|，即|，?分别[为是]：?|，?包括：?)"
)
_COUNT = Pattern(r"[两三四五六七八九十\d][大个条]")  # without which nothing is announced
_PARTS, _MOST = Pattern("[；，]"), 12
_NEAR = 600  # signs before a clause in which its list was announced
_ITEM_LEAD = Pattern(r"(?:[一二三四五六七八九十]是|\d[.、）]|[①-⑩]|即|和|以及|及)?\s*")
_CORED = Pattern(
    r"以(?P<i>[^，。；以]{2,30}?)(?:等)?(?:产业)?(?:为)?(?:核心|主导?|代表|重点|龙头|主体|支撑|引领|特色)的(?P<of>[^，。；的]{2,24})"
)
_TRADE_ITEM = Pattern(r"(?P<i>[一-龥A-Za-z（）]{2,20}?)(?:产业链|产业集群|产业|(?<=[一-龥]{2})业)$")


def each_thing(context: Context, clause: Clause) -> list[Record]:
    """Read one of the things that the sentence announced with a count: 打造四大基地：以甲为核心的乙基地；丙基地.

    Parameters
    ----------
    context
        For the places that the sentence speaks of.
    clause
        As 以芯片为核心的电子信息产业基地, with nothing but such clauses between it and the count.

    Returns
    -------
    list of Record
        One at those places; empty where the clause has a place of its own or is no such thing.
    """
    places = context.subject or here(context)
    near = max(clause.sentence.start, clause.start - _NEAR)
    if not places or _COUNT.search(context.text, near, clause.start) is None:
        return []
    hits = list(_ANNOUNCES.finditer(context.text, near, clause.start))
    if not hits:
        return []
    said = hits[-1]
    kind_of_trade = said["head"].endswith("产业")  # 六大主导产业 are one list
    between = _PARTS.split(context.text[said.end() : clause.start].strip("：；， "))
    if len(between) > _MOST or not all(
        _things_of(context, words, said["head"]) for words in between if words.strip()
    ):
        return []
    names = _things_of(context, clause.words, said["head"])
    if not names:
        return []
    end = clause.end
    for _, stop, words in clause.following(context.text, _MOST) if kind_of_trade else ():
        more = _things_of(context, words, said["head"])
        if not more:
            break
        names, end = [*names, *more], stop
    context.done.append((clause.start, end))
    there = bool(said["there"] or said["done"]) and not said.group().startswith(("将", "要", "拟"))
    kind = (
        "existing"
        if there
        else "develop"
        if kind_of_trade
        else HEAD_CATEGORY.get(said["head"], "cultivate")
    )
    return [
        designation(
            context,
            clause,
            places,
            names,
            kind,
            family="A8",
            end=end,
            status="existing" if there else "planned",
            place_far=True,
        )
    ]


def _things_of(context: Context, words: str, head: str) -> list[str]:
    """Return the trades of a clause that is nothing but things of a kind, or nothing."""
    lead = _ITEM_LEAD.match(words)
    words = words[lead.end() if lead else 0 :].strip().removesuffix("等")
    whole = _thing_of(context, words, head)
    names = [whole] if whole else [_thing_of(context, one, head) for one in words.split("、")]
    if not all(names) and head.endswith("产业") and "、" in words:
        # 三大支柱产业：冶金、建材、化工
        names = [one if is_trade(one) and COMMON.search(one) else "" for one in words.split("、")]
    return names if all(names) else []


def _thing_of(context: Context, words: str, head: str) -> str:
    """Return the trade of words that are nothing but one thing of a kind, or an empty word."""
    cored = _CORED.fullmatch(words)
    what = cored["of"] if cored else words
    if head.endswith(("产业", "产业链")):
        item = _TRADE_ITEM.fullmatch(what)
        body = item["i"] if item else ""
    else:
        built = phrases.segments(what, 0, len(what))
        whole = len(built) == 1 and built[0].end == len(what) and built[0].start == 0
        body = built[0].body if whole and built[0].head[-2:] == head[-2:] else ""
    name = trade_names.industry(body)
    if cored and not plausible(name):
        name = trade_names.industry(cored["i"])  # …为代表的战略性新兴产业基地: what leads says more
    if not plausible(name) or context.toponyms.read(what, 0, parks=False) is not None:
        return ""
    return name if COMMON.search(name) or cored else ""


# 培育1个千亿级产业集群（先进钢铁）、2个五百亿级产业集群（锂电和光伏领域）: the bracket says which.
_IN_BRACKET = Pattern(
    r"(?P<n>\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个|大|条)(?P<size>[^，。；（）、]{0,16}?)"
    r"(?P<head>产业集群|集群|产业基地|生产基地|基地|产业园区?|园区|产业带)（(?P<list>[^（）]{2,60})）"
)
_BUILDING = Pattern(
    "(?:培育|打造|建设|形成|构建|发展|做强|做大|争创|创建|壮大|建成|布局|聚焦|规划)(?P<done>了)?(?=[^，。；（）]*$)"
)
_AND = Pattern("、|和|及|与")
_OF_FIELD = Pattern("等?(?:的)?(?:产业集群|集群|产业链|产业|领域|方向|行业|基地)*$")


def in_bracket(context: Context, clause: Clause) -> list[Record]:
    """Read 培育1个千亿级产业集群（甲）、2个五百亿级产业集群（乙和丙领域）: the trades of what is counted stand in brackets.

    Parameters
    ----------
    context
        For the places that the sentence or the plan speaks of.
    clause
        As 培育1个千亿级产业集群（甲）; counts that do not agree with their brackets give nothing.

    Returns
    -------
    list of Record
        One for each trade.
    """
    hits = list(_IN_BRACKET.finditer(clause.words))
    verb = _BUILDING.search(clause.words, 0, hits[0].start()) if hits else None
    before = context.records[-1] if hits and not verb and context.records else None
    goes_on = (
        before is not None
        and before.end == clause.start - 1
        and "（" in context.text[before.start : before.end]
    )
    own = context.toponyms.read(clause.words, clause.lead) if verb else None
    places = own.places if own else context.subject or here(context)
    if not places or not (verb or (goes_on and hits[0].start() <= clause.lead)):
        return []
    there = (verb is not None and bool(verb["done"])) or is_existing(
        clause.words[: hits[0].start()]
    )
    found: list[Record] = []
    for hit in hits:
        count = phrases.number(hit["n"]) or 0
        words = _OF_FIELD.sub("", hit["list"])
        parts = [words] if count == 1 else _AND.split(words)
        names = (
            [trade_names.industry(part) for part in parts]
            if len(parts) == count
            else industries(words, count)
        )
        if (
            len(names) != count
            or not all(tells_trade(name) for name in names)
            or any(context.toponyms.read(name, 0, parks=False) for name in names)
        ):
            continue
        kind = HEAD_CATEGORY.get(hit["head"], "develop")
        found.extend(
            designation(
                context,
                clause,
                places,
                name,
                "existing" if there else kind,
                family="A8",
                status="existing" if there else "planned",
            )
            for name in names
        )
    return found


# 甲产业基地要建成全国领先的乙生产基地: what a named site is to become.
_SITE_BECOMES = Pattern(
    r"(?P<site>[^，。；：]{2,14}?(?:产业基地|生产基地|基地|产业园区?|工业园区?|园区|工业区|化工区|汽车城|科技城|产业城|新城|片区|组团))"
    r"(?:要|将|应|拟|计划|力争)(?:努力|加快|逐步|全力)*(?:建成|建设成?为?|打造成?为?|发展成?为?|建为)(?P<what>[^。；]{4,90}?(?:基地|集群|园区|枢纽))"
)


# 甲新城产业基地: the part of a city that the base is called after.
_AREA_BASE = Pattern(r"(?P<p>[一-龥]{2,6}(?:新城|新区|片区|组团|高新区|经开区))(?:产业基地|基地)?")


def becomes(context: Context, clause: Clause) -> list[Record]:
    """Read 甲产业基地要建成全国领先的乙生产基地: a site that bears no place's name stands where the plan is made.

    Parameters
    ----------
    context
        For the city or county that speaks.
    clause
        As 精品钢产业基地要建成…基地; a site whose name is a place is read as any subject is.

    Returns
    -------
    list of Record
        Those of what it is to become.
    """
    hit = _SITE_BECOMES.fullmatch(clause.words, clause.lead)
    if hit is None:
        return []
    own = context.toponyms.read(hit["site"], 0)
    area = _AREA_BASE.fullmatch(hit["site"])
    places = own.places if own else (area["p"],) if area else context.subject or here(context)
    if not places:
        return []
    listing = PlaceList(places, ("region",) * len(places), 0, 0, list_open=False)
    said = Said(Verb("cultivate", "建设", 0, ""), listing, clause.start, "A8")
    return objects(context, clause, said, hit["what"])
