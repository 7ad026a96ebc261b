"""Where a hub stands that is called by its ports: 甲港物流枢纽, 甲港口物流中心, 甲国际铁路港、乙港物流枢纽."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Context
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.phrases import Segment
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.vocabulary.goods import COMMON

_ENDS = "(?:港区|港|口岸|机场|货运站|货场|码头|作业区)"
_PORT, _JOINT = Pattern(_ENDS + "$"), Pattern("[、和及与]")
_ROW = Pattern(
    f"(?P<row>[一-龥]{{2,9}}?{_ENDS}(?:[、和及与][一-龥]{{2,9}}?{_ENDS})+)"
    "(?:等)?(?:国际|国家|综合|现代|区域性?|港口型?|多式联运|智慧|大宗商品)*物流"
)
# 白洋港口物流枢纽: the port is the trade, its place stands before it; 白洋港物流枢纽: the port is the place.
_OF_A_PORT = Pattern("(?P<p>[一-龥]{2,3})(?:(?P<port>港)(?:区)?(?=$|综合$|国际$)|(?=港口$))")
# What a port is like, which water it lies at, or which way goods go: no name of its own.
_LIKE = Pattern(
    "(?:内陆|内河|国际|沿海|沿江|沿边|远洋|近海|现代|综合|区域|重要|专业|大型|深水|亿吨|千万|枢纽|智慧|绿色|数字|特色|长江|黄河|珠江|淮河|运河|江海|河海|海河|海铁|铁水"
    "|公铁|水陆|航空|铁路|公路|大宗|散货|集装|煤炭|矿石|粮食|油气|临空|临港|自由|自贸|保税|出口|进口|陆海|空铁|多式|生产|商贸|商业|旅游|邮轮|渔业|中心|主要|重点|骨干|一流|世界|全国|全球|西部|东部|北部|南部|中部|航运|海上|陆上|重载|高铁|快运|中转|联运|内外|无水|多功|开放|化工|物流)+"
)


def row_of_ports(context: Context, words: str, at: int) -> PlaceList | None:
    """Return the ports that stand in a row right before the logistics that are built at them: 甲国际铁路港、乙港物流枢纽."""
    hit = _ROW.match(words, at) if "物流" in words else None
    ports = _JOINT.split(hit["row"]) if hit else []
    if not ports or not all(_is_a_port(context, port) for port in ports):
        return None
    return PlaceList(
        tuple(ports), ("zone",) * len(ports), at, at + len("、".join(ports)), list_open=False
    )


def _is_a_port(context: Context, port: str) -> bool:
    """Whether a word is a port by its name: that of a region before it, or one that nobody knows."""
    names = context.toponyms
    stem = _PORT.sub("", port[names.name_end(port, 0) :])
    if _LIKE.fullmatch(stem):
        return len(stem) < len(port) - 2  # 成都国际铁路港, not 国际港
    short = len(stem) == 1 and len(port) > len("新港") + 1  # 黄石新港
    return not stem or short or (names.is_unknown(stem) and not _LIKE.search(stem))


def seats_of_hub(
    context: Context, part: Segment, before: PlaceList | None = None
) -> PlaceList | None:
    """Return the ports that a hub is called by, known or not, or None.

    Parameters
    ----------
    context
        For what is known of names.
    part
        As 白洋港口物流枢纽, its body the words before the head.
    before
        The region that stands right before them: of 忠县 and 新生港 the place is 忠县新生港.
    """
    if part.category != "hub" or not part.head.startswith("物流"):
        return None
    if before is None and (context.toponyms.read(part.body, 0) is not None):
        row = row_of_ports(context, part.body + part.head, 0)
        return row if row and row.end <= len(part.body) else None
    hit = _OF_A_PORT.match(part.body)
    if hit is None or _LIKE.search(hit["p"]) or COMMON.search(hit["p"]):
        return None
    if not context.toponyms.is_unknown(hit["p"]):
        return None
    place = hit["p"] + (hit["port"] or "")
    whole = (before.places[0] if before else "") + place
    return PlaceList((whole,), ("town",), 0, len(place), list_open=False)
