"""What a place is meant to be: 甲市的功能定位是：全国重要的乙基地、丙基地, one title behind the other without a verb."""

from __future__ import annotations

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import industries, plausible
from gis.plans.reader.grammar.unplaced import here
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.no_names import NO_NAME
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.sites import ZONE

_POSITION = Pattern(
    r"(?:的|[将把])?(?:总体|战略|主体|功能|产业|城市|区域|发展|园区|目标"
    r"|[一二两三四五六七八九十]大)*定位(?:主要|分别)?(?:是|为|于|：)?"
)
# 产业定位：甲、乙, 把主导产业定位在丙、丁上, 发展方向为戊: trades, nothing that is built.
_TRADES_AIMED = Pattern(
    r"(?:，)?(?:的|[将把])?(?P<of>(?:主要|总体|重点|主导|首位|招商|园区)*(?:产业|发展|功能|招商|主攻|主导)+(?:定位|方向)|定位(?=[为于在])|(?P<first>首位产业)|招商重点)"
    r"(?:(?:主要|分别)?(?:是|为|于|在)|：|$)(?:以|发展|重点发展)?"
)
# 城南工业园把产业定位在…: a site that no table knows, or one that is longer than its county's name.
_SITE_AIMED = Pattern(
    rf"(?P<name>[一-龥]{{2,8}}?)(?:{ZONE})(?=(?:的|[将把])?(?:主要|总体|重点|主导|首位|招商)*(?:产业|发展|功能|招商)+(?:定位|方向))"
)
_AIM_ENDS = Pattern(
    "(?:等)?(?:产业|行业|领域|方面)?(?:为(?:主导?|重点|特色))?(?:的(?:产业|方向))?(?:之?上|方面)?$"
)
# 规划明确了甲城市群发展的战略定位: whose position it is stands before.
_OF_IT = Pattern(
    "(?:(?:重点|优化|限制|核心)?(?:开发|规划|建设)(?:区域?|地区))?(?:发展|建设)?的(?:总体"
    "|战略|主体|功能|产业|发展)*定位(?:主要)?(?:是|为)?$"
)
_LONGEST_NAME = 16
_THOSE = Pattern(
    "(?:该|本|其|我|全)(?:区域|地区|市|县|区|州|镇|园区|开发区|产业园|片区)?|(?:其|主要|总体)?"
)
_NO_TRADE = Pattern("中心|城市|门户|窗口|枢纽|高地|样板|标杆|新区|新城")
_BUILT = frozenset(("base", "cultivate", "park", "hub", "core", "linked", "support"))
_MANY = 12


def positioned(context: Context, clause: Clause) -> list[Record]:
    """Read the titles behind 功能定位: each built thing with its trade, said of the place whose position it is."""
    inside = clause.words.startswith("在", clause.lead)  # 在甲主要发展方向为乙
    listing = context.toponyms.read(clause.words, clause.lead + inside)
    whose = _THOSE.match(clause.words, clause.lead)
    at = listing.end if listing else whose.end() if whose else clause.lead
    site = _SITE_AIMED.match(clause.words, clause.lead)
    if site and NO_NAME.search(site["name"]) is None and site.end() > at:
        listing = PlaceList((site.group(),), ("zone",), clause.lead, site.end(), list_open=False)
        at = site.end()
    if trades := _aimed(context, clause, listing, at):
        return trades
    hit = _POSITION.match(clause.words, at)
    if hit is None and (later := _OF_IT.search(clause.words, clause.lead)) is not None:
        listing = _before(context, clause.words, later.start())
        hit = later if listing else None
    if hit is None:
        return []
    places = (
        listing.places if listing else context.subject or context.heading_place or here(context)
    )
    opened = hit.end() < len(clause.words) or context.text[clause.end : clause.end + 1] == "："
    if not places or not opened:
        return []
    if listing:
        context.subject, context.subject_start, context.headed = (
            listing.places,
            clause.start,
            listing.places,
        )
    found: list[Record] = []
    end = clause.end
    behind = [
        (clause.start + hit.end(), clause.end, clause.words[hit.end() :]),
        *clause.following(context.text, _MANY),
    ]
    for start, stop, words in behind:
        made = _titles(context, words.strip("“”"))
        found.extend(
            designation(
                context,
                clause,
                places,
                names,
                kind,
                start=start,
                end=stop,
                family="A8",
                place_far=True,
            )
            for names, kind in made
        )
        if made:
            end = stop
    if found:
        context.done.append((clause.start, end))
    return found


def _aimed(context: Context, clause: Clause, listing: PlaceList | None, at: int) -> list[Record]:
    """Read the trades that a place is meant for: 产业定位：甲、乙, 将产业发展定位在丙、丁上."""
    hit = _TRADES_AIMED.match(clause.words, at)
    if hit is None:
        return []
    places = listing.places if listing else context.subject or context.heading_place
    start, stop, words = clause.start, clause.end, clause.words[hit.end() :]
    if not words and context.text[clause.end : clause.end + 1] == "：":
        start, stop, words = next(iter(clause.following(context.text, 1)), (start, stop, ""))
    names = industries(_AIM_ENDS.sub("", words))
    if not places or not names or not all(COMMON.search(name) for name in names):
        return []
    if phrases.segments(words, 0, len(words)) or any(_NO_TRADE.search(name) for name in names):
        return []  # 全国重要的建材基地: a title, read as one
    if listing:
        context.subject, context.subject_start, context.headed = (
            listing.places,
            clause.start,
            listing.places,
        )
    context.done.append((clause.start, stop))
    there = hit["first"] is not None
    return [
        designation(
            context,
            clause,
            places,
            names,
            "existing" if there else "develop",
            end=stop,
            family="A17" if there else "A8",
            status="existing" if there else "planned",
            place_far=not listing,
        )
    ]


def _before(context: Context, words: str, end: int) -> PlaceList | None:
    """Return the places that end at an offset, a known name at their head."""
    read = (context.toponyms.read(words, at) for at in range(max(0, end - _LONGEST_NAME), end - 1))
    return next(
        (
            one
            for one in read
            if one
            and one.end == end
            and context.toponyms.chain_end(words, one.start)[0] > one.start
        ),
        None,
    )


def _titles(context: Context, words: str) -> list[tuple[list[str], str]]:
    """Return trades and category of the built things that a title names."""
    found: list[tuple[list[str], str]] = []
    for part in phrases.segments(words, 0, len(words)):
        scope = context.toponyms.read(
            part.body, 0, parks=False
        )  # 长三角重要的建材基地: whom it serves
        names = [
            name
            for name in trade_names.items(part.body[scope.end if scope else 0 :])
            if plausible(name)
        ]
        known = [name for name in names if COMMON.search(name)]
        if (
            part.category in _BUILT
            and known
            and len(known) == len(names)
            and not phrases.is_part(words, part.end)
        ):
            found.append((names, part.category))
    return found
