"""Areas by their names behind a label, one in each clause or one by one further on in the text."""

from __future__ import annotations

import re

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Context
from gis.plans.reader.grammar.layouts.areas import are_groups, split_place
from gis.plans.reader.grammar.layouts.areas import areas as areas_of
from gis.plans.reader.grammar.objects.fused import placed_items
from gis.plans.reader.grammar.trades import industries, plausible, tells_trade
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.lists.labelled import Item, first_industries
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON, GOODS

_ACT = Pattern(r"(?:重点|布局|大力|着力|加快)*(?:发展|布局|打造|建设|培育)")
_WHOLE_NAME = Pattern(r"[一-龥]+?(?:园区|园|基地|区|带|城|港|中心|组团)")
_BEARING = Pattern(r"[东西南北中上下左右]{1,2}(?:翼|区|片区|部|线|带|园|组团|板块)")
LONG = frozenset(("带", "轴", "廊", "走廊"))
_SHARED_END = Pattern(r"(?:等[一-龥\d]{0,6}?)?(?:产区|基地|集群|组团|板块|园区|节点|增长点)$")
_BASES = Pattern("基地(?=、|和|及|，|$)")
_TRADE_ALONE = Pattern("的?[一-龥A-Za-z、]{2,24}(?:产业|工业|制造业)")
_MARKED = Pattern(r"^.*?等?为(?:主要)?(?:特征|特色|主题|主线|内涵|内容)的")


_BY_LINE = Pattern("以?[^，。；]{2,40}为(?:纽带|主线|主轴|轴线|廊道|通道)")


def _called(item: Item) -> str:
    """Return the words that name the areas: those behind the label, or behind what the areas lie along (以甲、乙为纽带，打造…带)."""
    words = item.rest[0][2] if item.rest and _BY_LINE.fullmatch(item.first) else ""
    verb = verb_at(words, 0) if words else None
    return words[verb.end :] if verb and verb.kind == "cultivate" else item.first


# “两翼”即东翼—甲乙产业集聚区，西翼—丙丁产业集聚区: each wing in a clause of its own.
_WING = Pattern("[东西南北中左右上下]{1,2}(?:翼|片区|区|部|线)(?:—+|：|为|即|是)")
_BUILT = frozenset(("cultivate", "base", "park", "hub"))


def _wings(context: Context, item: Item) -> list[Record]:
    """Read a label whose parts are named by where they lie, each with what is built there; what is built decides."""
    at = context.text.find(item.first, item.clause.start)
    found: list[Record] = []
    for start, end, words in ((at, at + len(item.first), item.first), *item.rest):
        wing = _WING.match(words)
        built = phrases.segments(words, wing.end(), len(words)) if wing else []
        if len(built) != 1 or built[0].end != len(words) or built[0].category not in _BUILT:
            break
        place, name = split_place(context, built[0].body)
        if not place or not plausible(name):
            break
        found.append(item.record(context, (place,), [name], start=start, end=end))
        found[-1].values["category"] = built[0].category
        context.done.append((start, end))
    if found:
        found[0].start = item.clause.start
    return found


def named_areas(context: Context, item: Item, listing: PlaceList | None) -> list[Record] | None:
    """Read areas by their names, else places with what they do in the same phrase."""
    if made := _wings(context, item):
        return made
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


def each_clause(context: Context, item: Item) -> list[Record]:
    """Read “五带”分别是…为特征的甲文化旅游带，…为特征的乙文化旅游带: one area in each clause."""
    unit = str(item.more["label"])[1:]
    if not item.first.endswith(unit) or _BY_LINE.fullmatch(item.first):
        return []
    found: list[Record] = []
    parts = [item.first, *(words for _, _, words in item.rest)]
    for words in (
        w
        for p in parts
        for w in re.split(f"(?<={unit})[和、]" if unit in LONG else f"(?<={unit})和", p)
    ):
        end = "走?廊" if unit == "廊" else unit
        hit = re.fullmatch(f"(?P<body>.{{3,24}}?)(?:产业|发展|经济)?{end}", _MARKED.sub("", words))
        places, name = _whose(context, hit["body"]) if hit else ((), "")
        if not places or not plausible(trade_names.industry(name)):
            return []
        found.append(item.record(context, places, [trade_names.industry(name)]))
        if item.kind == "develop" and hit and hit["body"].endswith("核心"):
            found[-1].values["category"] = "core"  # “两区”就是甲核心区和乙示范区
    item.close(context)
    return found if len(found) > 1 else []


def _whose(context: Context, body: str) -> tuple[tuple[str, ...], str]:
    """Return the places at the head of an area's name, several where it lists them, and its trade."""
    listing = context.toponyms.read(body, 0, parks=False)
    if listing and len(listing.places) > 1:
        return listing.places, body[listing.end :]
    place, name = split_place(context, body)
    return ((place,) if place else ()), name


def _shared(context: Context, areas: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return areas where regions named alone share the trade of the last one: “两集群”即甲、乙光伏产业集群."""
    last = areas[-1][1]
    return [
        (place, last if whole == place in context.toponyms.names and not name else name, whole)
        for place, name, whole in areas
    ]


def _areas_read(context: Context, item: Item, areas: list[tuple[str, str, str]]) -> list[Record]:
    """Read a label with names of areas; those that the text goes on about are read one by one."""
    context.subject = tuple(place for place, _, _ in areas)
    context.subject_start = item.clause.start
    own = _by_name(context, item, areas)
    names = first_industries(context, item.rest)
    item.close(context, whole=bool(own or names))
    if own:
        return own
    areas = _shared(context, areas)
    if are_groups([whole for _, _, whole in areas]):
        item.kind = "point"
        areas = [(p, n if GOODS.search(n) else "", whole) for p, n, whole in areas]
    single = len({whole for _, _, whole in areas}) == 1
    return [
        item.record(
            context, (place,), _with_own(name, names) if single and names else [name], name=whole
        )
        for place, name, whole in areas
    ]


_BROAD = Pattern(r"产业$|^高端|^综合|制造业$")


def _with_own(name: str, names: list[str]) -> list[str]:
    """Return the industries that a text lists for an area, that of its own name in front."""
    vague = not tells_trade(name) or _BROAD.search(name)
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
    plain = verb is None and _TRADE_ALONE.fullmatch(words) is not None  # “东翼”即甲、乙铅锌产业
    grown = verb is not None and verb.kind in ("develop", "cultivate")
    names = industries(words[verb.end if verb else 0 :]) if plain or grown else []
    if names and (grown or all(COMMON.search(name) for name in names)):
        item.close(context)
        return [item.record(context, listing.places, names)]
    return None
