"""Layouts: “一核二园多基地” with its items, each opened by a label such as “一核”：."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.areas import areas as areas_of
from gis.plans.reader.grammar.areas import named_site, split_place
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    industries,
    joined,
    plausible,
    verb_at,
)
from gis.plans.reader.grammar.fused import placed_items
from gis.plans.reader.lists.labelled import Item, each_acts, first_industries, strung
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.text.outline import Paragraph, Sentence, pieces
from gis.plans.reader.vocabulary.areas import ZONES
from gis.plans.reader.vocabulary.branches import alternation, each
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.roles import LAYOUT_UNITS

_UNIT = "|".join(sorted(LAYOUT_UNITS, key=lambda u: -len(u)))
LABEL = re.compile(
    r"“(?P<n>[一二两三四五六七八九十双多\dN]{1,2})(?P<unit>"
    + _UNIT
    + r"|地)(?P<part>引领|主导|带动|支撑|联动|协同|协作|配套|辐射|互动|齐飞|并进|多点)?”中?(?P<as>：|，?分别(?:为|是|即|指)|，即(?:为|包括|以)?|即(?:为|包括|以)?|，?是?指(?:的是)?|为|是|——|，?包括|以|，)"
    r"|(?:(?<=[\n。；：，])|^)(?:\d[.、])?(?P<n2>[一二两三四五六七八九十双多]{1,2})(?P<unit2>"
    + _UNIT
    + r")(?:引领|主导|带动|支撑|联动|协同|协作|辐射)?(?:：|——|，?即|是指|，?分别(?:为|是|指)|指|为(?=[一-龥]))"
)
_LABELLED = re.compile(
    "“|" + each("一 二 两 三 四 五 六 七 八 九 十 双 多", f"(?:{_UNIT})")
)  # without one of these there is no label
_SCHEME = re.compile(
    r"“(?P<s>(?:[一二两三四五六七八九十双多\dN+]{1,3}(?:" + _UNIT + r")[、，]?){2,6})”"
)
_NEAR = 400  # signs before a paragraph in which its layout is named
_OPENING = re.compile(
    r"(?:包括|是|即|为|指|以|围绕|涵盖|覆盖|分别(?:是|为)|打造|建设|形成|构建|做强|做优|提升|培育|重点|着力|布局|依托|，|：)*"
)
_STOP = re.compile(r"[。；]")
_ZONE_END = re.compile(f"(?:{alternation(ZONES)})$")
# A zone of the state bears no trade in its name: the words behind say what grows there.
_PLAIN_ZONE = re.compile("(?:高新区|经开区|开发区|新区|保税区|自贸区)$")
_ACT = re.compile(r"(?:重点|布局|大力|着力|加快)*(?:发展|布局|打造|建设|培育)")
_WHOLE_NAME = re.compile(r"[一-龥]+?(?:园区|园|基地|区|带|城|港|中心|组团)")
_BEARING = re.compile(r"[东西南北中上下左右]{1,2}(?:翼|区|片区|部|线|带|园|组团|板块)")
_LONG = frozenset(("带", "轴", "廊", "走廊"))
_OF_SCHEME = re.compile(
    r"”的?(?P<i>[一-龥A-Za-z]{2,12}?)(?:产业|制造业)?(?:发展|空间|区域)?(?:布局|格局|体系)"
)
_WITH = re.compile(r"依托|推进|推动|支持|包括|分别(?:为|是)|以|在|即|——")
_TRADE = re.compile(r"(?:的)?(?P<i>[一-龥A-Za-z]{2,12}?)(?:产业|制造业|工业)")
_AS_ROLE = re.compile(r"(?:等?地?)?(?:为|作为)(?:核心|中心|重点|龙头|引领|主|支撑|依托)")
_RESTED_ON = re.compile(
    r"(?:等?[两三四五六七八九十]?[市县区地]?)?为(?:依托|支点|支撑|焦点|载体|骨干|节点|主体|重点|主)$"
)
_MAINLY_OF = re.compile(
    "等?[一-龥]{0,8}为(?:主|重点|核心|主体)的[^，。；]*(?:组团|片区|集聚区|板块|区|带|群)$"
)  # “两翼”即以甲、乙等开发区为主的西翼组团
_RESTING = re.compile("依托|立足|以")
_BY_PART = {
    "引领": "核",
    "主导": "核",
    "支撑": "翼",
    "联动": "联动",
    "协同": "联动",
    "协作": "联动",
    "配套": "联动",
    "辐射": "联动",
    "互动": "联动",
}
# 高端商务核心区（甲城区）: the area's name says what, its bracket where.
_WHERE_IN_BRACKETS = re.compile(r"[^（）]{4,24}（(?:即|包括|含)?(?P<p>[^（）]{2,60})）")
_SHARED_END = re.compile(r"(?:等[一-龥\d]{0,6}?)?(?:产区|基地|集群|组团|板块|园区|节点|增长点)$")
_BASES = re.compile("基地(?=、|和|及|，|$)")
_LINE = re.compile("(?:走廊|流域|沿线|沿岸|[江河湖山湾]|高速|铁路|公路|运河)$")
_EACH = re.compile("分别|：|包括|即|是指|——")
_MARKED = re.compile(r"^.*?等?为(?:主要)?(?:特征|特色|主题|主线|内涵|内容)的")


@lru_cache(maxsize=1)
def _schemes(text: str) -> tuple[list[int], list[re.Match[str]]]:
    """Return the names of layouts in a text and where they end; the last text is kept."""
    hits = list(_SCHEME.finditer(text))
    return [hit.end() for hit in hits], hits


def _named(text: str, paragraph: Paragraph) -> re.Match[str] | None:
    """Return the last name of a layout in a paragraph or right before it."""
    ends, hits = _schemes(text)
    last = bisect_right(ends, paragraph.end) - 1
    return hits[last] if last >= 0 and hits[last].start() >= paragraph.start - _NEAR else None


def is_of_scheme(context: Context, paragraph: Paragraph) -> bool:
    """Whether a layout is named in a paragraph or right before it."""
    return _named(context.text, paragraph) is not None


def scheme(context: Context, paragraph: Paragraph) -> str:
    """Return the layout's own name in or before a paragraph (一核二园多基地), or an empty word."""
    hit = _named(context.text, paragraph)
    of = _OF_SCHEME.match(context.text, hit.end() - 1) if hit else None
    if of and plausible(name := trade_names.industry(of["i"])):
        context.topic = name
    return hit["s"] if hit else ""


_SPELT = re.compile(r"即|是|为")


def labels(context: Context, paragraph: Paragraph) -> list[tuple[int, int, int, str, str]]:
    """Return the labelled items of a paragraph: start, body start, end, count, unit."""
    if _LABELLED.search(context.text, paragraph.start, paragraph.end) is None:
        return []
    hits = list(LABEL.finditer(context.text, paragraph.start, paragraph.end))
    found = []
    spelt = (
        sum(hit.group().endswith("是指") for hit in hits) > 1
    )  # 一带是指…，三区是指…: they are the layout
    for k, hit in enumerate(hits):
        end = hits[k + 1].start() if k + 1 < len(hits) else paragraph.end
        count, unit = (hit["n"], hit["unit"]) if hit["unit"] else (hit["n2"], hit["unit2"])
        if hit["unit"] and hit["as"] == "，" and not _SPELT.match(context.text[hit.end() :]):
            continue
        if (
            not hit["unit"]
            and not spelt
            and (hit.group()[-1] in "为指" or context.text[hit.start() - 1] == "，")
            and not _SCHEME.search(context.text, max(0, paragraph.start - _NEAR), hit.start())
        ):
            continue  # 两翼为…: a label only where a layout was named
        if hit["unit"] == "地" and not hit["part"]:
            continue  # “两地” is no part of a layout
        unit = _BY_PART.get(hit["part"] or "", unit)
        found.append((hit.start(), hit.end(), end, count, unit))
        found.extend(
            (*further, end, count, unit)
            for further in _members_behind(context.text, hit, end, count)
        )
    return found


def _members_behind(text: str, label: re.Match[str], end: int, count: str) -> list[tuple[int, int]]:
    """Return where the second and further members of a label start: “三区”分别为：甲区，…；乙区，…；丙区，…."""
    number = phrases.number(count)
    stop = text.find("。", label.end(), end)
    if (
        number is None
        or number < len("甲乙")
        or not _EACH.search(label["as"] or text[label.end() - 1 : label.end() + 1])
    ):
        return []
    parts = pieces(text, label.end(), stop if stop > 0 else end, "；")
    return [(start, start) for start, _ in parts[1:]] if len(parts) == number else []


def layout(
    context: Context, found: tuple[int, int, int, str, str], sentence: Sentence, named: str
) -> list[Record] | None:
    """Return the records of one labelled item, or None where the usual clauses read it better."""
    start, body, end, count, unit = found
    text = context.text
    stop = _STOP.search(text, body, end)
    limit = stop.start() if stop else end
    opening = _OPENING.match(text, body, limit)
    cuts = pieces(text, opening.end() if opening else body, limit, "，；")
    if not cuts:
        return None
    kind = LAYOUT_UNITS[unit]
    if unit == "极" and count not in ("一", "1", "双", "两", "二"):
        kind = "point"
    item = Item(
        Clause(start, limit, text[start:limit], 0, [(start, limit)], sentence),
        kind,
        text[cuts[0][0] : cuts[0][1]],
        [(a, b, text[a:b]) for a, b in cuts[1:]],
        {"family": "A5", "scheme": named, "label": f"{count}{unit}"},
    )
    if not trade_names.counted(item.first):
        return _read_item(context, item)
    return _spelt_out_later(context, item) or (
        _read_item(context, item)
        if context.toponyms.read(item.first, 0, parks=unit not in _LONG)
        else None
    )  # “两极”即打造两个增长极: the count names no place


def _read_item(context: Context, item: Item) -> list[Record] | None:
    """Return what the words behind a label say of places or of areas by their names."""
    unit = str(item.more["label"])[1:]
    if made := _clause_by_clause(context, item, unit):
        return made
    if there := _in_brackets(context, item.first):
        return _listed(context, item, there)
    listing = context.toponyms.read(item.first, 0, parks=unit not in _LONG)
    if listing and _AS_ROLE.match(item.first, listing.end) and _opened_by(context, item) == "以":
        rested = _RESTED_ON.fullmatch(item.first, listing.end)
        return (
            _listed(context, item, listing.places) if rested else None
        )  # “一带”以甲为支点; “一核”是以甲为核心 is read clause by clause
    if listing and (made := _leaning_on(context, item, listing)):
        return made
    mainly = (
        listing is not None
        and _MAINLY_OF.match(item.first, listing.end)
        and _opened_by(context, item) == "以"
    )
    covered = listing is not None and listing.end >= len(item.first) - 1
    plain = (
        listing
        and listing.end == len(item.first)
        and len(listing.places) == 1
        and _PLAIN_ZONE.search(item.first)
    )
    if listing and (
        mainly or plain or (covered and (listing.kinds[-1] != "zone" or len(listing.places) > 1))
    ):
        return _listed(context, item, listing.places)
    return _named_areas(context, item, listing)


def _clause_by_clause(context: Context, item: Item, unit: str) -> list[Record]:
    """Read a label behind which every clause says its own, or a line strings places together."""
    if unit in _LONG | {"区", "圈", "片区"} and (made := _each_clause(context, item)):
        return made
    if unit in _LONG:
        return strung(context, item)
    return each_acts(context, item) if item.kind != "develop" else []


def _in_brackets(context: Context, words: str) -> tuple[str, ...]:
    """Return the places in the bracket behind an area's name, or none."""
    inner = _WHERE_IN_BRACKETS.fullmatch(words)
    there = context.toponyms.read(inner["p"], 0) if inner else None
    return there.places if inner and there and there.end == len(inner["p"]) else ()


def _opened_by(context: Context, item: Item) -> str:
    """Return the sign before the words behind a label."""
    words = context.text[item.clause.start : item.clause.end]
    return words[max(0, words.find(item.first) - 1) :][:1]


_BY_LINE = re.compile("以?[^，。；]{2,40}为(?:纽带|主线|主轴|轴线|廊道|通道)")


def _called(item: Item) -> str:
    """Return the words that name the areas: those behind the label, or behind what the areas lie along (以甲、乙为纽带，打造…带)."""
    words = item.rest[0][2] if item.rest and _BY_LINE.fullmatch(item.first) else ""
    verb = verb_at(words, 0) if words else None
    return words[verb.end :] if verb and verb.kind == "cultivate" else item.first


def _named_areas(context: Context, item: Item, listing: PlaceList | None) -> list[Record] | None:
    """Read areas by their names, else places with what they do in the same phrase."""
    counted = (
        listing is not None
        and len(listing.places) > 1
        and (
            trade_names.counted(item.first[listing.end :])
            or item.first.startswith("为", listing.end)
        )
    )
    areas = [] if counted else areas_of(context, _called(item), str(item.more["label"])[1:])
    if areas and all(_BEARING.fullmatch(whole) for _, _, whole in areas) and item.rest:
        return None  # 东翼以甲、乙为主…: the clauses behind say who that is
    if areas:
        return _areas_read(context, item, areas)
    if rows := placed_items(context, _SHARED_END.sub("", item.first), ()):
        item.close(context)
        if item.kind == "develop" and len(_BASES.findall(item.first)) == len(rows):
            item.kind = (
                "base"  # “三区”——即甲石化基地、乙能源基地: the heads of the items say what they are
            )
        return [item.record(context, places, [name]) for places, name in rows]
    return _one_phrase(context, item, listing) if listing is not None else None


def _each_clause(context: Context, item: Item) -> list[Record]:
    """Read “五带”分别是…为特征的甲文化旅游带，…为特征的乙文化旅游带: one area in each clause."""
    unit = str(item.more["label"])[1:]
    if not item.first.endswith(unit) or _BY_LINE.fullmatch(item.first):
        return []
    found: list[Record] = []
    parts = [item.first, *(words for _, _, words in item.rest)]
    for words in (
        w
        for p in parts
        for w in re.split(f"(?<={unit})[和、]" if unit in _LONG else f"(?<={unit})和", p)
    ):
        hit = re.fullmatch(f"(?P<body>.{{3,24}}?)(?:产业|发展|经济)?{unit}", _MARKED.sub("", words))
        places, name = _whose(context, hit["body"]) if hit else ((), "")
        if not places or not plausible(trade_names.industry(name)):
            return []
        found.append(item.record(context, places, [trade_names.industry(name)]))
    item.close(context)
    return found if len(found) > 1 else []


def _whose(context: Context, body: str) -> tuple[tuple[str, ...], str]:
    """Return the places at the head of an area's name, several where it lists them, and its trade."""
    listing = context.toponyms.read(body, 0, parks=False)
    if listing and len(listing.places) > 1:
        return listing.places, body[listing.end :]
    place, name = split_place(context, body)
    return ((place,) if place else ()), name


def _spelt_out_later(context: Context, item: Item) -> list[Record]:
    """Read “两极”即打造两个…增长极，依托甲、乙…: the places stand in a clause behind."""
    built = phrases.segments(item.first, 0, len(item.first))
    names = industries(built[0].body) if built else []
    item.kind = (
        built[0].category
        if built and built[0].category in ("core", "base", "park", "hub", "belt")
        else item.kind
    )
    for start, end, words in item.rest:
        for hit in _WITH.finditer(words):
            listing = context.toponyms.read(words, hit.end())
            if listing is None or len(listing.places) < len("甲乙"):
                continue
            own = _TRADE.match(words, listing.end)
            names = names or industries(own["i"] if own else "")
            names = names or ([context.topic] if context.topic else [])
            item.close(context)
            return [
                item.record(context, listing.places, names, start=start, end=end, **joined(listing))
            ]
    return []


def _leaning_on(context: Context, item: Item, listing: PlaceList) -> list[Record]:
    """Read “一带”是依托甲、乙等地开发区，…，构建…发展带: what the area is called stands at the end."""
    opening = context.text[max(item.clause.start, item.clause.start) : item.clause.end]
    if not _RESTING.search(opening[: opening.find(item.first)]) or len(listing.places) < len(
        "甲乙"
    ):
        return []
    for _, end, words in item.rest:
        verb = verb_at(words, 0)
        built = (
            phrases.segments(words, verb.end, len(words))
            if verb and verb.kind == "cultivate"
            else []
        )
        if not built or built[-1].category not in (item.kind, "linked"):
            continue
        body = built[-1].body
        own = context.toponyms.read(body, 0, parks=False)
        named = named_site(context, body)
        names = industries(body[own.end :] if own else body[len(named) :])
        named = named if _LINE.search(named) else ""
        if names:
            item.close(context)
            # 构建甲走廊乙产业发展带: the belt has a name, those that it leans on lie along it
            return [
                item.record(
                    context,
                    (named,) if named else listing.places,
                    names,
                    end=end,
                    **joined(listing),
                )
            ]
    return []


def _listed(context: Context, item: Item, places: tuple[str, ...]) -> list[Record] | None:
    """Read a label with a plain list of places; the industry stands in a clause behind."""
    names = first_industries(context, item.rest)
    zones = all(_ZONE_END.search(place) for place in places)
    if not names and zones and len(places) > 1:
        item.close(context)
        return [
            item.record(context, (place,), [split_place(context, _ZONE_END.sub("", place))[1]])
            for place in places
        ]
    if not names and any(context.toponyms.read(words, 0) for _, _, words in item.rest):
        return None
    if (
        not names
        and context.topic
        and (item.kind in ("core", "support") or context.topic == context.titled)
    ):
        names = [context.topic]
    item.close(context)
    return [item.record(context, places, names)]


def _areas_read(context: Context, item: Item, areas: list[tuple[str, str, str]]) -> list[Record]:
    """Read a label with names of areas; those that the text goes on about are read one by one."""
    context.subject = tuple(place for place, _, _ in areas)
    context.subject_start = item.clause.start
    own = _by_name(context, item, areas)
    names = first_industries(context, item.rest)
    item.close(context, whole=bool(own or names))
    if own:
        return own
    single = len({whole for _, _, whole in areas}) == 1
    return [
        item.record(
            context, (place,), _with_own(name, names) if single and names else [name], name=whole
        )
        for place, name, whole in areas
    ]


_BROAD = re.compile(r"产业$|^高端|^综合|制造业$")


def _with_own(name: str, names: list[str]) -> list[str]:
    """Return the industries that a text lists for an area, that of its own name in front."""
    vague = not plausible(name) or not COMMON.search(name) or _BROAD.search(name)
    return names if vague or any(name in n or n in name for n in names) else [name, *names]


def _by_name(context: Context, item: Item, areas: list[tuple[str, str, str]]) -> list[Record]:
    """Return one record per area that opens a clause behind, with what that clause says."""
    heads = [split_place(context, whole)[0] or place for place, _, whole in areas]
    opened = [
        (k, place)
        for k, (_, _, words) in enumerate(item.rest)
        for place in heads
        if words.startswith(place)
    ]
    found = []
    for n, (k, place) in enumerate(opened):
        stop = opened[n + 1][0] if n + 1 < len(opened) else len(item.rest)
        group = item.rest[k : max(stop, k + 1)]  # a name written twice opens the same clause twice
        names: list[str] = []
        last = group[0][1]
        for _, end, words in group:
            verb = _ACT.search(words)
            if verb and (listed := industries(words[verb.end() :])):
                names, last = listed, end
        whole = _WHOLE_NAME.match(group[0][2])
        found.append(
            item.record(
                context, (place,), names, start=group[0][0], end=last,
                name=whole.group() if whole else "",
            )
        )  # fmt: skip
    return found


def _one_phrase(context: Context, item: Item, listing: PlaceList) -> list[Record] | None:
    """Read places with what they do in the same phrase: 甲、乙多点建设…基地."""
    words = item.first[listing.end :]
    unit = str(item.more["label"])[1:]
    if (
        words.endswith(unit)
        and (own := industries(words.removesuffix(unit)))
        and COMMON.search(own[0])
    ):
        item.close(context)
        return [item.record(context, listing.places, own, list_open=listing.list_open)]
    verb = verb_at(words, 0)
    built = phrases.segments(words, verb.end if verb else 0, len(words))
    if built:
        names = trade_names.items(built[0].body.removeprefix("各类"))
        later = first_industries(context, item.rest)
        item.close(context, whole=bool(later))
        return [
            item.record(
                context,
                listing.places,
                later or [n for n in names if plausible(n)] or [context.topic],
                list_open=listing.list_open,
            )
        ]
    if verb and verb.kind in ("develop", "cultivate") and (names := industries(words[verb.end :])):
        item.close(context)
        return [item.record(context, listing.places, names)]
    return None
