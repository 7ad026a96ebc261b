"""Entries of parks: 甲经济开发区：…主导产业：乙、丙, each by its own leading trades."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import industries
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.sites import ZONE

_HOST = Pattern(
    r"主导产业(?:为|是|有|包括)?(?:[：:]|(?<=[为是有括]))(?P<i>(?:(?!，[^，。；]{2,20}主导产业|，[^，。；]{0,8}(?:方向|定位)[为是：])[^。；]){2,80})"
)
_TO_BE = Pattern(
    "(?:将|拟|计划)[^，。；：]{0,4}(?:建立|培育|发展|形成|打造|构建|确立)[^，。；：]{0,8}$"
)
_ENTRY_LONGEST = (
    1200  # signs of an entry: a long paragraph is not searched to its end for each of its sentences
)
_NEXT_HOST = Pattern(f"[一-龥]{{2}}(?:{ZONE})[：:]")
# 主导产业有两项，分别为甲和乙.
_HOW_MANY_TRADES = Pattern(
    r"^(?:[一两三四五六七八九十]|\d{1,2})[大个项类](?:产业)?[，：]?(?:分别|依次|即"
    r"|包括)*[是为]?|（[^（）]*）"
)


def host(context: Context, clause: Clause) -> list[Record]:
    """Read a park's entry (A16): 甲经济开发区：…主导产业：乙、丙."""
    start, stop = (
        clause.sentence.start,
        min(clause.sentence.paragraph.end, clause.sentence.start + _ENTRY_LONGEST),
    )
    if (
        clause.start > clause.sentence.start + 1
        or "；" in context.text[start : clause.sentence.end]
    ):
        start, shut = clause.start, context.text.find("；", clause.start, clause.sentence.end)
        stop = (
            shut if shut >= 0 else clause.sentence.end
        )  # 甲经开区…主导产业为乙；丙经开区…主导产业为丁: each says its own
    if (
        clause.index
        or context.text.find("主导产业", start, stop) < 0
        or not (hit := _HOST.search(context.text[start:stop]))
    ):
        return []
    if _NEXT_HOST.search(context.text, clause.end + 1, start + hit.start()):
        return []  # 甲开发区位于县城。乙高新区：主导产业为丙: the trade of the next one
    listing = context.toponyms.read(clause.words, clause.lead)
    spoken = (
        context.subject
        if listing is None
        and len(context.subject) == 1
        and context.subject[0].endswith(("区", "园", "基地", "城"))
        else ()
    )
    if not spoken and (listing is None or listing.kinds[0] != "zone"):
        return []
    first, *more = _HOW_MANY_TRADES.sub("", hit["i"]).split("，")
    goes_on = next(
        (
            k
            for k, words in enumerate(more)
            if not all(is_trade(name) for name in industries(words) or [words])
        ),
        len(more),
    )
    names = [one for name in industries("、".join([first, *more[:goes_on]])) for one in _both(name)]
    if not names or _TO_BE.search(context.text[start : start + hit.start()]):
        return []  # 将建立六大主导产业：…: they are not there yet
    context.done.append((start, start + hit.end()))
    return [
        designation(
            context,
            clause,
            listing.places if listing else spoken,
            names,
            "park",
            status="existing",
            family="A16",
            end=start + hit.end(),
        )
    ]


def _both(name: str) -> list[str]:
    """Return the two trades that 和 joins in a park's entry (新材料和高端装备制造), or the name as it stands."""
    left, _, right = name.partition("和")
    both = (
        len(left) > 1
        and len(right) > 1
        and all(is_trade(side) and COMMON.search(side) for side in (left, right))
    )
    return [left, right] if both else [name]
