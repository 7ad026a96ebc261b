"""Where goods come from and whom they stand for: 女装主要是甲、乙等地, 以电缆为特色产业的丙镇, 女鞋生产基地丁、戊等地."""

from __future__ import annotations

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, existing
from gis.plans.reader.grammar.trades import industries, plausible
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.goods import COMMON, GOODS

_FROM = Pattern(
    "(?:而|其中|如|例如|以及)?(?P<i>[一-龥A-Za-z0-9、]{2,24}?)(?:产业带|产业|产品|产地"
    "|产区|生产|制造)?(?:则|也)?(?:主要|大多|大都|多|集中|均|都)*(?:是|为|有|来自于?"
    "|产自于?|出自|源自|以)(?=[一-龥]{2})"
)
_MADE_AT = Pattern(
    "(?:其中|而|以及|还有|如|例如)*(?P<i>[一-龥A-Za-z]{2,12}?)(?:生产|制造|加工|产业|出口"
    "|主要)*(?:基地|产地|产区|重镇|聚集地|集聚地)(?:有|为|是|包括|：)?(?=[一-龥]{2})"
)
_LIVING = Pattern(
    "以(?P<i>[^，。；以的]{2,40}?)(?:等)?为(?:主要|主导|主体?|特色|支柱|优势|龙头|重点"
    "|首位|主打)(?:产业|行业)?的(?=[一-龥]{2})"
)
_ENDS = Pattern(
    "(?:等(?:地|市|县|镇)?)?(?:为主|居多)?(?:（[^（）]*）)?(?:$|[、，。；]|位居|位列|已"
    "|年产|产值|营收|和以|及以|以及)"
)
_NOT = Pattern("力争|将|到20|争取|打造|建设|布局|重点发展|规划|投资|企业|公司|项目|为中心|为核心")
_TOLD = Pattern("主要|大多|大都|集中|来自|产自|出自|源自|多[是为来产]")


def originating(context: Context, clause: Clause) -> list[Record]:
    """Read goods with the places that they come from, or places with the trade that they stand for.

    Parameters
    ----------
    context
        For the names.
    clause
        As 衬衫主要产自普宁、义乌大陈镇等地.

    Returns
    -------
    list of Record
        One for each trade; empty where the words plan or where no good is known.
    """
    words = clause.words
    if _NOT.search(words):
        return []
    return _living(context, clause) or _made_at(context, clause) or _come_from(context, clause)


def _living(context: Context, clause: Clause) -> list[Record]:
    """Read 以电缆为特色产业的甲镇（334亿元）、以服装为特色产业的乙镇."""
    found = []
    for hit in _LIVING.finditer(clause.words, clause.lead):
        listing = context.toponyms.read(clause.words, hit.end())
        names = industries(hit["i"])
        if (
            listing is None
            or set(listing.kinds) == {"area"}
            or (context.subject and clause.words[: hit.start()].endswith("是"))
            or not _ENDS.match(clause.words, listing.end)
            or not _are_goods(context, names)
        ):
            continue
        found.append(
            designation(
                context,
                clause,
                listing,
                names,
                "existing",
                start=clause.start + hit.start(),
                end=clause.start + listing.end,
                status="existing",
                family="A17",
            )
        )
    if len(found) == 1 and clause.index + 1 < len(clause.all):
        context.subject = context.headed = tuple(found[0].values["places"])
        context.subject_start = found[0].start
    return found


def _come_from(context: Context, clause: Clause) -> list[Record]:
    """Read 女装主要是甲、乙等地: several places behind what comes from there."""
    hit = _FROM.match(clause.words, clause.lead)
    listing = (
        context.toponyms.read(clause.words, hit.end())
        if hit and _TOLD.search(hit.group())
        else None
    )
    if (
        hit is None
        or listing is None
        or listing.end != len(clause.words)
        or not (len(listing.places) > 1 or "自" in hit.group())
    ):
        return []
    return _existing(context, clause, listing, industries(hit["i"]))


def _made_at(context: Context, clause: Clause) -> list[Record]:
    """Read 女鞋生产基地甲、乙、丙等地: what they are stands before their names."""
    hit = _MADE_AT.match(clause.words, clause.lead)
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    if (
        hit is None
        or listing is None
        or listing.end != len(clause.words)
        or len(listing.places) < len("甲乙")
    ):
        return []
    return _existing(context, clause, listing, industries(hit["i"]))


def _existing(
    context: Context, clause: Clause, listing: PlaceList, names: list[str]
) -> list[Record]:
    if not _are_goods(context, names):
        return []
    return [existing(context, clause, listing, names, "A11")]


def _are_goods(context: Context, names: list[str]) -> bool:
    """Whether words are trades that are known, none of them a place."""
    return (
        bool(names)
        and all(
            plausible(name)
            and (COMMON.search(name) or is_trade(name))
            and context.toponyms.read(name, 0) is None
            for name in names
        )
        and any(GOODS.search(trade_names.industry(name)) or is_trade(name) for name in names)
    )
