"""How many of a thing each place has: 打造20大先进制造业园区。其中甲区4个、乙区3个、丙区和丁区合建1个."""

from __future__ import annotations

import re

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import plausible
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.present.things import HEAD
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.goods import COMMON

_SHARE = Pattern(
    r"(?:（[^）]{1,8}）)?(?:合建|共建|各有|各|有|占|为|共)?(?P<n>\d{1,2}"
    r"|[一二两三四五六七八九十]{1,3})[个家座处]$"
)
_JOINT = Pattern("、|，")
_COUNTED = Pattern(
    r"(?:\d{1,3}|[一二两三四五六七八九十]{1,3})[大个家座处](?P<i>[一-龥A-Za-z]{2,14}?)(?P<head>"
    + re.sub(r"\?P<\w+>", "?:", HEAD.pattern)
    + "|园区)"
)
_BACK, _FEWEST = 260, 3
_THERE = Pattern("已(?:有|建成|认定|形成|达)|现有|拥有|获批|入选|累计")


def shared_out(context: Context, clause: Clause) -> list[Record]:
    """Read a row of places each with its number of what the text counted just before."""
    text = context.text
    parts = [part for part in _JOINT.split(clause.words[clause.lead :]) if part]
    found = [_whose(context, part) for part in parts]
    if (
        len(parts) < _FEWEST
        or not all(found)
        or not any(context.toponyms.read(part, 0) for part in parts)
    ):
        return []
    counted = None
    for hit in _COUNTED.finditer(text, max(0, clause.start - _BACK), clause.start):
        counted = hit if COMMON.search(hit.group()) else counted
    name = _trade(counted) if counted else ""
    if counted is None or not plausible(name) or not is_trade(name):
        return []
    head = HEAD.fullmatch(counted["head"])
    kind = (head.lastgroup or "") if head else "park"
    there = (
        _THERE.search(text, max(0, counted.start() - len("目前全省已建成")), clause.start)
        is not None
    )
    if there and kind in ("base", "cultivate", "belt"):
        kind = "existing"
    places = [place for some in found for place in some]
    return [
        designation(
            context,
            clause,
            places,
            name,
            kind,
            family="A14",
            status="existing" if there else "planned",
            place_far=False,
        )
    ]


def _trade(hit: re.Match[str]) -> str:
    """Return the trade of what was counted: 化工园区, also 智能 + 制造园区."""
    name = trade_names.industry(hit["i"])
    return (
        name
        if is_trade(name)
        else trade_names.industry(hit["i"] + hit["head"].removesuffix("区").removesuffix("园"))
    )


def _whose(context: Context, part: str) -> tuple[str, ...]:
    """Return the places of a part and nothing where no number stands behind them: 甲区4个, 某某合作区2个."""
    listing = context.toponyms.read(part, 0)
    if listing:
        return listing.places if _SHARE.match(part, listing.end) else ()
    site = _SITE.match(part)
    return (site["p"],) if site and _SHARE.match(part, site.end()) else ()


_SITE = Pattern("(?P<p>[一-龥]{2,10}?[区市县园镇州盟旗])(?=[各有占为共\\d一二两三四五六七八九十])")
