"""Rows of places with their trades in one clause or sentence: 甲以乙为主导、丙以丁为主导; 如甲的鞋、乙的五金."""

from __future__ import annotations

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_existing
from gis.plans.reader.grammar.layouts.areas import split_place
from gis.plans.reader.grammar.layouts.schemes import scheme
from gis.plans.reader.grammar.trades import industries, plausible, tells_trade
from gis.plans.reader.grammar.verbs import decide, verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.text.outline import pieces
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

_LIVES_BY = Pattern(
    r"以(?P<i>[^，。；]{2,30}?)为(?:主导|主|特色|重点|首位)(?:特色|优势)*(?:的)?(?:产业)?"
)
_FORMED = Pattern("[^、，]*(?:形成|构建|呈现)(?:了|出)?")
_TYPED_HUB = Pattern(
    r"(?:^|、|和|包括|由|将)(?P<p>[一-龥]{2,10}?)(?P<type>(?:陆港|空港|港口|生产服务"
    r"|商贸服务|陆上边境口岸|综合)型)(?:（[^）]{2,12}）)?(?=、|和|等|国家|物流)"
)
_PARTS = Pattern("^(?:并?由|包括|分别是|分别为|有)")
_SUCH_AS = Pattern(r"(?:例如|比如|譬如|诸如|如|像)(?=[一-龥])")
_OF = Pattern(r"的|：|——")
_TAKES = Pattern("(?:同时|并|加快|逐步|积极)*(?:辐射带动|带动|联动|辐射|(?P<to>向(?!阳)))")
_TOGETHER = Pattern(
    r"(?:等[一-龥]{0,4})?[^，。；]{0,10}?(?:(?:协同|联动|配套|协调|融合|错位)+发展"
    r"|推广布局|推广应用|复制推广)"
)
_REACHES = Pattern(
    "(?:等地|等周边[一-龥]{0,4})?(?:地区)?(?:梯次|逐步|有序)?(?:辐射|延伸|拓展|扩展"
    "|扩散)(?:带动|发展|布局)?$"
)
# 辐射丙、丁等省的戊产业示范区: a trade of their own.
_THEIRS = Pattern(
    r"(?:等[省市县区地]*|两省|三省|[省市])?的(?P<i>[^，。；、的]{2,16}?)(?:产业示范区"
    r"|产业带|产业集群|产业基地|基地|集群|产业|行业)(?:发展|示范?$)?"
)
_LONGEST = 18
_QUOTED, _ITEM_START = (
    Pattern(r"“(?P<i>[^“”]{2,14})”(?:特色)?(?:产业集群|产业|集群)?"),
    Pattern("^|、|以及|包括|培育|打造|建设|壮大|形成|和|发展|，"),
)
_BUILT_AREA = Pattern(
    r"(?P<body>[一-龥]{4,16}?)(?P<head>旅游带|发展带|产业带|经济带|带|旅游走廊|走廊|廊道"
    r"|旅游圈|圈|旅游区|片区|组团)(?=和|、|，|$)"
)
_AREA_KIND = {
    "带": "belt",
    "廊": "belt",
    "道": "belt",
    "圈": "develop",
    "区": "develop",
    "团": "develop",
}

_LINE_NEAR = 60  # a dashed line has others like it above or below

_AND = Pattern("、|和")


def living_row(context: Context, clause: Clause) -> list[Record]:
    """Read a row in one clause of places and what each lives by."""
    hits = list(_LIVES_BY.finditer(clause.words)) if clause.words.count("为") > 1 else []
    found: list[Record] = []
    first = 0
    for hit in hits if len(hits) > 1 else ():
        lead = clause.words[first : hit.start()]
        formed = _FORMED.match(lead)
        cut = max(lead.rfind("、") + 1, lead.rfind("，") + 1, formed.end() if formed else 0)
        starts = (cut, *range(cut, max(cut, len(lead) - 1)))
        read = (context.toponyms.read(lead, k) for k in starts)
        listing = next((listed for listed in read if listed and listed.end == len(lead)), None)
        names = [n for n in _AND.split(hit["i"]) if plausible(n)]
        first = hit.end()
        if listing is None or not names:
            continue
        there = context.existing or is_existing(clause.words)
        found.append(
            designation(
                context,
                clause,
                listing,
                names,
                "existing" if there else "develop",
                family="A14",
                status="existing" if there else "planned",
            )
        )
    return found if len(found) > 1 else []


_TELLS = Pattern(r"\d|[是在为将已]")


def such_as(context: Context, clause: Clause) -> list[Record]:
    """Read examples: 如甲的鞋、眼镜；乙的轻纺；丙小五金, which are there already."""
    sentence = clause.sentence
    opened = (
        _SUCH_AS.match(clause.words, clause.lead)
        if "如" in clause.words or "像" in clause.words
        else None
    )
    if opened is None:
        return []
    start = clause.start + opened.end()
    found: list[Record] = []
    items = pieces(context.text, start, sentence.end, "；，")
    for at, end in items:
        words = context.text[at:end].rstrip("。等")
        own = context.toponyms.read(words, 0, parks=False)
        if own is None or verb_at(words, own.end):
            continue
        of = _OF.match(words, own.end)
        rest = words[of.end() if of else own.end :]
        names = [n for n in industries(rest) if len(n) <= _LONGEST]
        if not names or _TELLS.search(rest):
            continue
        found.append(
            designation(
                context,
                clause,
                own.places,
                names,
                "existing",
                status="existing",
                family="A17",
                start=at,
                end=end,
            )
        )
    if len(found) * 2 <= len(items) or len(found) < len("甲乙"):
        return []
    context.done.append((clause.start, sentence.end))
    return found


def typed_hubs(context: Context, clause: Clause) -> list[Record]:
    """Read a row of places with the type of their hub: 唐山港口型、大同陆港型…国家物流枢纽."""
    hits = list(_TYPED_HUB.finditer(clause.words)) if "物流枢纽" in clause.words else []
    found: list[Record] = []
    for hit in hits if len(hits) > 1 else ():
        opened = _PARTS.search(hit["p"])
        place = hit["p"][opened.end() :] if opened else hit["p"]
        if context.toponyms.item(place, 0, listed=True)[0] != len(place):
            return []
        there = (
            is_existing(context.text[clause.sentence.start : clause.end])
            or "入选" in context.text[clause.sentence.start : clause.end]
        )
        found.append(
            designation(
                context,
                clause,
                (place,),
                hit["type"] + "国家物流枢纽" * ("国家" in clause.words),
                "hub",
                family="A13",
                status="existing" if there else "planned",
            )
        )
    return found


# 国家物流枢纽：陆港型布局在甲、乙，空港型布局在丙.
_OF_TYPE = Pattern(
    "(?P<type>[陆空]港型|港口型|生产服务型|商贸服务型|(?:陆上)?边境口岸型)(?:国家)?(?:物流)?(?:枢纽)?(?:承载城市)?"
    "(?:重点|主要|优先)?(?:布局[在于]|落户|设在|安排在|包括|涵盖|有|为)(?=[一-龥]{2})"
)


def hubs_by_type(context: Context, clause: Clause) -> list[Record]:
    """Read 陆港型布局在甲、乙 of a sentence about 物流枢纽: a type of hub and where it is to be."""
    text = context.text
    if text.find("物流枢纽", clause.sentence.start, clause.end) < 0:
        return []
    hit = _OF_TYPE.match(clause.words, clause.lead)
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    if hit is None or listing is None or listing.end != len(clause.words):
        return []
    of_state = text.find("国家", clause.sentence.start, clause.end) >= 0
    return [
        designation(
            context,
            clause,
            listing,
            hit["type"] + ("国家物流枢纽" if of_state else "物流枢纽"),
            "hub",
            family="A11",
        )
    ]


_HUBS_OF_A_TYPE = Pattern(
    "(?P<i>[^，。；：、]{2,16}?)(?:(?P<hub>国家物流枢纽|物流枢纽)|(?:物流基地|物流园区?|物流中心|集配中心|配送中心|分拨中心))(?:城市|承载城市|布局)?"
)


_ETC_HUBS = Pattern("(?:等(?:地|市|城市|[两三四五六七八九十\\d]+[个市地][市地]?)?)?")


def hubs_of_a_type(context: Context, clause: Clause) -> list[Record]:
    """Read 商贸服务型国家物流枢纽：甲、乙、丙: the type of the hubs before the colon, their places behind."""
    hit = _HUBS_OF_A_TYPE.fullmatch(clause.words, clause.lead)
    if (
        hit is None
        or context.text[clause.end : clause.end + 1] != "："
        or verb_at(clause.words, clause.lead)
    ):
        return []  # 重点建设3个物流枢纽：甲、乙 is read by its verb
    for start, end, words in clause.following(context.text, 1):
        listing = context.toponyms.read(words, 0)
        if listing is None or _ETC_HUBS.fullmatch(words, listing.end) is None:
            break
        context.done.append((start, end))
        name = trade_names.industry(hit["i"]) + (hit["hub"] or "")
        return [designation(context, clause, listing, name, "hub", end=end, family="A14")]
    return []


def dashed(context: Context, clause: Clause) -> list[Record]:
    """Read a row of places with their trades, or trades with their places, a dash between: 甲、乙——芯片；丙——终端."""
    sentence = clause.sentence
    near = (
        (clause.paragraph.start - _LINE_NEAR, clause.paragraph.end + _LINE_NEAR)
        if sentence.start == clause.paragraph.start
        else (sentence.start, sentence.end)
    )
    if clause.words.count("——") != 1 or context.text.count("——", max(0, near[0]), near[1]) < len(
        "甲乙"
    ):
        return []
    left, _, right = clause.words[clause.lead :].partition(
        "——"
    )  # none where the clause opens with the dash
    for where, what in ((left, right), (right, left)):
        listing = context.toponyms.read(where, 0)
        names = industries(what) if listing and listing.end == len(where) else []
        if (
            listing
            and names
            and all(COMMON.search(name) for name in names)
            and not verb_at(what, 0)
            and not context.toponyms.read(what, 0, parks=False)
        ):
            there = context.existing
            return [
                designation(
                    context,
                    clause,
                    listing,
                    names,
                    "existing" if there else context.heading_category or "develop",
                    status="existing" if there else "planned",
                    family="A14",
                )
            ]
    return []


def areas_of_scheme(context: Context, clause: Clause) -> list[Record]:
    """Read belts and circles that a layout's paragraph builds, though no table knows their places."""
    verb = verb_at(clause.words, clause.lead)
    if verb is None or verb.kind != "cultivate" or not (named := scheme(context, clause.paragraph)):
        return []
    if context.toponyms.read(clause.words, verb.end):
        return []
    found: list[Record] = []
    for hit in _BUILT_AREA.finditer(clause.words, verb.end):
        unit = hit["head"][-1]
        if unit not in named and not (unit == "廊" and "廊" in named):
            continue
        body = hit["body"].lstrip("和、") + hit["head"].removesuffix("走廊").rstrip(
            "带廊道圈区"
        ).removesuffix("产业").removesuffix("发展").removesuffix("经济")
        place, name = split_place(context, body)
        name = trade_names.industry(name)
        if place and tells_trade(name):
            found.append(
                designation(
                    context,
                    clause,
                    (place,),
                    name,
                    _AREA_KIND[unit],
                    family="A5",
                    scheme=named,
                    name=hit.group(),
                )
            )
    return found


def quoted_goods(context: Context, clause: Clause) -> list[Record]:
    """Read 培育壮大包括甲乙“丙材料”、丁“戊陶瓷”在内的集群: each name in quotes with the places before it."""
    if clause.words.count("“") < len("甲乙"):
        return []
    found: list[Record] = []
    kind = ""
    for hit in _QUOTED.finditer(clause.words):
        lead = clause.words[max(0, hit.start() - _LONGEST) : hit.start()]
        starts = [at.end() for at in _ITEM_START.finditer(lead)]
        read = (context.toponyms.read(lead, k, parks=False) for k in reversed(starts))
        listing = next((listed for listed in read if listed and listed.end == len(lead)), None)
        name = trade_names.industry(hit["i"])
        if listing is None or not tells_trade(name):
            continue
        kind = kind or _row_kind(clause.words)
        found.append(
            designation(
                context,
                clause,
                listing.places,
                name,
                kind,
                family="A13",
                status="existing" if kind == "existing" else "planned",
            )
        )
    return found if len(found) > 1 else []


def _row_kind(words: str) -> str:
    """Return the category of a row from the head that it shares and the verb before it."""
    verb = next((acts for k in range(min(len(words), 24)) if (acts := verb_at(words, k))), None)
    head = next(
        (h for h in ("集群", "基地", "产业园", "园区", "产业带") if h in words[words.rfind("”") :]),
        "",
    )
    if is_existing(words):
        return "existing"
    return decide(verb.kind if verb else "develop", HEAD_CATEGORY.get(head, ""))


def taken_along(context: Context, clause: Clause) -> list[Record]:
    """Read 带动丙、丁协同发展 behind what was built at 甲: whom it takes along."""
    hit = _TAKES.match(clause.words, clause.lead)
    before = [r for r in context.since(clause.sentence.start) if r.get("industries")] if hit else []
    listing = context.toponyms.read(clause.words, hit.end()) if hit and before else None
    if hit is None or listing is None:
        return []
    own = None if hit["to"] else _THEIRS.match(clause.words, listing.end)
    names = industries(own["i"]) if own else []
    if not (names and all(COMMON.search(name) for name in names)):
        if not (_REACHES if hit["to"] else _TOGETHER).fullmatch(clause.words, listing.end):
            return []
        names = list(before[-1].get("industries"))
    return [designation(context, clause, listing, names, "linked", family="A4")]
