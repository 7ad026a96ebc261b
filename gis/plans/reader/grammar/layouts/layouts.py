"""Records of a labelled item of a layout: “一核”：甲区; “两带”分别是…."""

from __future__ import annotations

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, joined
from gis.plans.reader.grammar.layouts.areas import are_groups, named_site, split_place
from gis.plans.reader.grammar.layouts.named_areas import LONG, each_clause, named_areas
from gis.plans.reader.grammar.layouts.schemes import said_topic
from gis.plans.reader.grammar.trades import industries
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.lists.labelled import Item, each_acts, first_industries, strung
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.text.outline import Sentence, pieces
from gis.plans.reader.vocabulary.areas import ZONES
from gis.plans.reader.vocabulary.branches import alternation
from gis.plans.reader.vocabulary.goods import COMMON, GOODS
from gis.plans.reader.vocabulary.roles import LAYOUT_UNITS

_OPENING = Pattern(
    r"(?:包括|是|即|为|指|由|以|围绕|涵盖|覆盖|分别(?:是|为)|打造|建设|形成|构建|做强|做优"
    r"|提升|培育|重点|着力|布局|依托|，|：)*"
)
_STOP = Pattern(r"[。；]")
_ZONE_END = Pattern(f"(?:{alternation(ZONES)})$")
# A zone of the state bears no trade in its name: the words behind say what grows there.
_PLAIN_ZONE = Pattern("(?:高新区|经开区|开发区|新区|保税区|自贸区)$")
_WITH = Pattern(r"依托|推进|推动|支持|包括|分别(?:为|是)|以|在|即|——")
_TRADE = Pattern(r"(?:的)?(?P<i>[一-龥A-Za-z]{2,12}?)(?:产业|制造业|工业)")
_AS_ROLE = Pattern(r"(?:等?地?)?(?:为|作为)(?:核心|中心|重点|龙头|引领|主|支撑|依托)")
_RESTED_ON = Pattern(
    r"(?:等?[两三四五六七八九十]?[市县区地]?)?为(?:依托|支点|支撑|焦点|载体|骨干|节点|主体"
    r"|重点|主)$"
)
_MAINLY_OF = Pattern(
    "等?[一-龥]{0,8}为(?:主|重点|核心|主体)的[^，。；]*(?:组团|片区|集聚区|板块|区|带|群)$"
)  # “两翼”即以甲、乙等开发区为主的西翼组团
# “一核”是指甲、乙、丙在内的核心区域, 由丁、戊组成的主城区: who belongs to it.
_MADE_UP = Pattern(
    "等?(?:[两三四五六七八九十\\d]+个?)?[一-龥]{0,4}?(?:在内|(?:共同)?(?:组成|构成|形成))的[^，。；、]{0,12}"
    "(?:区域|地区|核心区|发展区|功能区|主城区|城区|圈|片区|都市区|城市群|城镇群|板块|组团|区)$"
)
_RESTING = Pattern("依托|立足|以")
# 高端商务核心区（甲城区）: the area's name says what, its bracket where.
_WHERE_IN_BRACKETS = Pattern(r"[^（）]{4,24}（(?:即|包括|含)?(?P<p>[^（）]{2,60})）")
# “一轴”即“绿色发展示范轴”，以甲、乙为组团: the axis is named, those that it strings together stand behind.
_QUOTED_NAME = Pattern("“(?P<i>[^“”]{3,14}?)(?:产业)?(?:轴带|[轴带廊])”")
_STRUNG = Pattern("等?[^，。；]{0,4}为(?:组团|节点|支点|支撑|依托|载体|骨干|纽带)")
# “一核”指中心城区加甲、乙: the seat and those around it.
_WITH_SEAT = Pattern(
    "(?:[1一]个)?(?P<seat>中心城区|主城区|中心城|城区|市区)(?:加上?|[＋+]|与|和|及)(?=[一-龥]{2})"
)
# “一带”即沿黄生态农业发展带，包括甲、乙、丙.
_MEMBERS = Pattern("(?:主要|具体|范围)*(?:包括|包含|涵盖|覆盖)了?")
_LINE = Pattern("(?:走廊|流域|沿线|沿岸|[江河湖山湾]|高速|铁路|公路|运河)$")


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
    if item.first.startswith("在") and context.toponyms.read(item.first, 1):
        return None  # “三基地”：在甲建乙基地；在丙建丁基地: each clause says where
    if not trade_names.counted(item.first) or _WITH_SEAT.match(item.first):
        return _with_members(context, item, _read_item(context, item))
    return _spelt_out_later(context, item) or (
        _read_item(context, item)
        if context.toponyms.read(item.first, 0, parks=unit not in LONG)
        else None
    )  # “两极”即打造两个增长极: the count names no place


def _with_members(context: Context, item: Item, made: list[Record] | None) -> list[Record] | None:
    """Return the one area of a label and the places that a clause behind says it includes."""
    if made is None or len(made) != 1:
        return made
    for _, end, words in item.rest:
        includes = _MEMBERS.match(words)
        listing = context.toponyms.read(words, includes.end()) if includes else None
        if listing and listing.end == len(words) and len(listing.places) > 1:
            names = [str(name) for name in made[0].values["industries"]]
            return [*made, item.record(context, listing.places, names, end=end, **joined(listing))]
    return made


# “两翼”即甲市、乙市陶瓷产业集聚区: what the two have is no name of a zone.
_AREA_OF_TRADE = Pattern("(?:产业|加工|制造)(?:集聚区|聚集区|集中区|带|区)$")


def _area_of_trade(context: Context, place: str) -> bool:
    """Whether what was read as a zone is a known place with the area of a trade behind it."""
    hit = _AREA_OF_TRADE.search(place)
    end = context.toponyms.name_end(place, 0) if hit else 0
    return bool(hit and end) and COMMON.match(place, end) is not None


def _read_item(context: Context, item: Item) -> list[Record] | None:
    """Return what the words behind a label say of places or of areas by their names."""
    unit = str(item.more["label"])[1:]
    if made := _strung_together(context, item) or _clause_by_clause(context, item, unit):
        return made
    if there := _in_brackets(context, item.first) or _around_seat(context, item.first):
        return _listed(context, item, there)
    parks = unit not in LONG
    listing = context.toponyms.read(item.first, 0, parks=parks)
    if parks and listing and _area_of_trade(context, listing.places[-1]):
        listing = context.toponyms.read(item.first, 0, parks=False)
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
    covered = listing is not None and (
        listing.end >= len(item.first) - 1
        or (len(listing.places) > 1 and _MADE_UP.fullmatch(item.first, listing.end) is not None)
    )
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
    return named_areas(context, item, listing)


def _strung_together(context: Context, item: Item) -> list[Record]:
    """Read an axis by its name in quotes with the places behind it that it strings together, where none of them has a trade."""
    named = _QUOTED_NAME.fullmatch(item.first)
    if named is None or any(GOODS.search(words) for _, _, words in item.rest):
        return []  # …，重点发展新能源汽车 says what grows there
    for _, end, words in item.rest:
        listing = context.toponyms.read(words, 1) if words.startswith("以") else None
        if listing and len(listing.places) > 1 and _STRUNG.fullmatch(words, listing.end):
            item.close(context)
            return [item.record(context, listing.places, [named["i"]], end=end, **joined(listing))]
    return []


def _clause_by_clause(context: Context, item: Item, unit: str) -> list[Record]:
    """Read a label behind which every clause says its own, or a line strings places together."""
    if unit in LONG | {"区", "圈", "片区"} and (made := each_clause(context, item)):
        return made
    if unit in LONG:
        return strung(context, item)
    return each_acts(context, item) if item.kind != "develop" else []


def _in_brackets(context: Context, words: str) -> tuple[str, ...]:
    """Return the places in the bracket behind an area's name, or none."""
    inner = _WHERE_IN_BRACKETS.fullmatch(words)
    there = context.toponyms.read(inner["p"], 0) if inner else None
    return there.places if inner and there and there.end == len(inner["p"]) else ()


def _around_seat(context: Context, words: str) -> tuple[str, ...]:
    """Return a city's seat and the places that are added to it, or none."""
    seat = _WITH_SEAT.match(words)
    around = context.toponyms.read(words, seat.end()) if seat else None
    return (seat["seat"], *around.places) if seat and around and around.end == len(words) else ()


def _opened_by(context: Context, item: Item) -> str:
    """Return the sign before the words behind a label."""
    words = context.text[item.clause.start : item.clause.end]
    return words[max(0, words.find(item.first) - 1) :][:1]


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
                item.record(context, places, names, end=end, **joined(listing))
                for places in ((named,), listing.places)
                if all(places)
            ]
    return []


def _listed(context: Context, item: Item, places: tuple[str, ...]) -> list[Record] | None:
    """Read a label with a plain list of places; the industry stands in a clause behind."""
    names = first_industries(context, item.rest)
    zones = all(_ZONE_END.search(place) for place in places)
    if not names and zones and len(places) > 1:
        item.close(context)
        item.kind = "point" if item.kind == "develop" and are_groups(list(places)) else item.kind
        return [
            item.record(context, (place,), [split_place(context, _ZONE_END.sub("", place))[1]])
            for place in places
        ]
    if not names and any(context.toponyms.read(words, 0) for _, _, words in item.rest):
        return None
    if (
        not names
        and context.topic
        and (
            item.kind in ("core", "support")
            or context.topic in (context.titled, said_topic(context, item.clause.paragraph))
        )
    ):
        names = [context.topic]
    item.close(context)
    return [item.record(context, places, names)]
