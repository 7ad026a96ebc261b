"""Places with their trades in a row, whatever frames it: 以甲瓷、乙铜为重点, 甲瓷、乙铜被列入…, 形成甲瓷、乙铜…格局, 甲瓷、乙铜要做精."""

from __future__ import annotations

import re

from gis.plans.reader.grammar.frame import Clause, Context, designation, is_existing
from gis.plans.reader.grammar.fused import placed_items
from gis.plans.reader.grammar.role_trades import category
from gis.plans.reader.grammar.said import grown
from gis.plans.reader.records import Record

_ROW = r"(?P<list>[^，。；：]{8,100}?)"
_AS = re.compile(r"以" + _ROW + r"(?:等)?(?:产业|集群)?(?:作?为)(?P<role>重点|主体|主导|主|核心|龙头|支撑|代表|引领|骨干|依托)$")
_CHOSEN = re.compile(_ROW + r"(?:等)?(?:[两三四五六七八九十\d]+[个家])?(?:产业集群|集群|产业|基地)?(?:均|双双|先后|成功|已|被)*(?:列入|入选|纳入|认定为|获评|评为|上榜|跻身|荣获)")
_FORMED = re.compile(r"[^，。；：、]{0,10}?(?:已经?|初步|基本|逐步|目前)*(?:形成|构建|呈现|拥有|涌现)(?:了|出)?(?:以)?" + _ROW + r"(?:等)?(?:为代表的|一批|(?:各具)?特色|“[^”]{2,10}”)[^，。；]{0,12}(?:格局|布局|态势|局面|集群|产业带|板块|基地)$")
_GROWN = re.compile(_ROW + r"(?:等)?(?:特色|优势|传统|主导)*(?:产业集群|产业|集群)(?:要|应|将)?(?P<tail>(?:加快|进一步|持续|不断)*(?:做[精大强优特细实](?:做[精大强优特细实])*|发展壮大|壮大|提质增效|转型升级|提档升级))$")
_TO_COME = re.compile("力争|将|到20|争取|努力|推动|加快")


def paired(context: Context, clause: Clause) -> list[Record]:
    """Read a row of places with their trades in a frame that tells what is said of all of them."""
    words = clause.words[clause.lead :]
    if "、" not in words:
        return []
    for pattern in (_AS, _CHOSEN, _FORMED, _GROWN):
        hit = pattern.match(words)
        rows = placed_items(context, hit["list"], ()) if hit else []
        if hit is None or len(rows) < len("甲乙"):
            continue
        kind = _kind(pattern, hit, words)
        status = "existing" if kind == "existing" else "planned"
        return [designation(context, clause, places, name, kind, family="A13", status=status) for places, name in rows]
    return []


def _kind(pattern: re.Pattern[str], hit: re.Match[str], words: str) -> str:
    """Return the category that the frame of a row gives."""
    if pattern is _AS:
        return category(hit["role"]) or "develop"
    if pattern is _GROWN:
        return grown(hit["tail"]) or "strengthen"
    there = pattern is _CHOSEN or is_existing(words) or not _TO_COME.search(words)
    return "existing" if there else "cultivate"
