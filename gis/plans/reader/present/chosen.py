"""Places that a list names, its trade in the words around: …物流枢纽名单公布，甲、乙等入选; 甲、乙入选…名单，主要涉及丙、丁."""

from __future__ import annotations

import re

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import industries, plausible
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.present.things import HEAD, of_hub
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.goods import COMMON

_WON = Pattern(
    r"(?:市|县|区|地)?(?:等(?:\d+|[两三四五六七八九十]+)?[个家座]?(?:市|县|区|地|城市|地区"
    r"|园区|开发区|产业园|县市|县区)?|[两三四五六七八九十\d]+[个家座]?(?:市|县|区|地|城市"
    r"|地区|园区|开发区|产业园)?)?(?:的?\d+[个家座](?:枢纽|园区|集群|基地|项目|产业园))?"
    r"(?:均|也|都|成功|双双|同时|榜上|先后|已)*(?:入选|上榜|在列|位列其中|名列其中|有名"
    r"|获批|跻身|入围|通过[^，。；]{0,6}(?:评审|认定|验收))(?P<what>[^，。；]{0,40})$"
)
_ABOUT = Pattern(
    r"(?:主要|重点|分别|产业)*(?:涉及|涵盖|覆盖|聚焦|集中在|集中于"
    r"|以)(?P<i>[^，。；]{2,60}?)(?:为主"
    r"|等?(?:产业|行业|领域)(?:细分)?(?:领域|产业|方向)?)?$"
)
_LIST = Pattern(
    r"(?P<i>[一-龥A-Za-z]{0,14}?)(?P<head>"
    + re.sub(r"\?P<\w+>", "?:", HEAD.pattern)
    + r"|(?:试点|示范(?=城市|地区|县|市))(?:城市|地区|县|市"
    r"|园区)?(?:和[一-龥]{2,6})?)(?:建设|培育|认定|创建)?(?:名单|建设名单|评审结果"
    r"|评选结果)"
)
_RANK = Pattern(
    r"^.*?(?:20\d\d年度?|第?[一二三四五六七八九十\d]+批|首批|新一批|新一轮|最新)"
    r"|^(?:年度?|公布|创建|发布|印发|下达|认定|国家级?|省级|全国|全省|骨干|特色|优势"
    r"|中小企业|先进|的|拟)+"
)
_AND = Pattern("以及|及|和|与")
_SPAN = 90


def chosen(context: Context, clause: Clause) -> list[Record]:
    """Read who is on a list whose name or whose next clause tells the trade."""
    listing = context.toponyms.read(clause.words, clause.lead)
    hit = _WON.match(clause.words, listing.end) if listing else None
    if listing is None or hit is None:
        return []
    return _of_next(context, clause, listing) or _of_list(context, clause, listing, hit["what"])


def _of_next(context: Context, clause: Clause, listing: PlaceList) -> list[Record]:
    """Return the trades that the next clause says the chosen places stand for."""
    for _, end, words in clause.following(context.text, 1):
        hit = _ABOUT.match(words)
        names = industries(_AND.sub("、", hit["i"])) if hit else []
        if not names or not all(is_trade(name) or COMMON.search(name) for name in names):
            return []
        kind = "park" if set(listing.kinds) == {"zone"} else "existing"
        return [
            designation(
                context, clause, listing, names, kind, end=end, status="existing", family="A17"
            )
        ]
    return []


def _of_list(context: Context, clause: Clause, listing: PlaceList, what: str) -> list[Record]:
    """Return the trade of the list that was named in the clause or just before it."""
    named = _LIST.search(what) or (
        None
        if what
        else _last(context.text[max(clause.paragraph.start, clause.start - _SPAN) : clause.start])
    )
    if named is None:
        return []
    head = HEAD.fullmatch(named["head"])
    body = _RANK.sub("", _RANK.sub("", named["i"]))
    kind = "pilot" if head is None else "hub" if head.lastgroup == "hub" else "existing"
    name = of_hub(body, named["head"]) if kind == "hub" else trade_names.industry(body)
    if not plausible(name) or not (is_trade(name) and COMMON.search(name)):
        return []
    return [designation(context, clause, listing, name, kind, status="existing", family="A17")]


def _last(words: str) -> re.Match[str] | None:
    """Return the last list that words name."""
    hits = list(_LIST.finditer(words))
    return hits[-1] if hits else None
