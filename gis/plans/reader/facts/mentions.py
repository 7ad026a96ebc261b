"""Every list of places in a clause, wherever it stands; for links and resources."""

from __future__ import annotations

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.openings import NO_OPENING
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.vocabulary.lexicon import Marks

# Behind these a list of places may stand; one pass finds all of them.
_VERBS = (
    "引导|鼓励|组织|协调|统筹|指导|倡导|密切|巩固|协助|帮扶|支援|结对|推进|促进|加强|强化"
    "|推动|支持|承接|带动|辐射|放大|紧抓|深化|融入|共建|联动|对接|依托|发挥|联合|加快"
    "|服务|形成|销往|输往|面向|供应|拓展|提升|增强|扩大|携手|做强|做大|壮大|开拓|抢占|深耕"
    "|瞄准|远销|外销|进军|打入"
)
_BEHIND = Marks(
    [
        "， 。 ； ： 、 （ “ 与 和 及 同 在 对 向 到 从 由 于 至 中 的 是 以 以及 "
        + _VERBS.replace("|", " ")
    ]
)


# An area that no table knows, told by its suffix: 主城都市区, 武陵山区城镇群.
_AREA = Pattern(
    r"[一-龥]{2,8}?(?:都市区|都市圈|城镇群|城市群|经济区|经济圈|经济带|湾区)(?=[一-龥“，。；、]|$)"
)
_AREA_SIGN = Pattern("都市[区圈]|城[镇市]群|经济[区圈带]|湾区")
_NO_AREA = Pattern(
    rf"^(?:{_VERBS}|建设|打造|构建|全面|积极|主动|深度|国家|现代|区域|中心|重点|世界级|国际"
    r"|城市|产业|县域|海洋)"
)


def _area(words: str, i: int) -> PlaceList | None:
    hit = _AREA.match(words, i)
    if hit is None or _NO_AREA.match(hit.group()):
        return None
    return PlaceList((hit.group(),), ("area",), i, hit.end(), list_open=False)


def mentions(words: str, toponyms: Toponyms) -> list[PlaceList]:
    """Return the lists of places in a clause in reading order, none inside another.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> [found.places for found in mentions("加强与南川区、涪陵区协同发展", toponyms(Atlas.bundled()))]
    [('南川区', '涪陵区')]
    """
    if (known := toponyms.said.get(words)) is not None:
        return known  # a sentence is looked through for places of a trade, then for what it may have meant
    found: list[PlaceList] = []
    free = 0
    has_area = _AREA_SIGN.search(words) is not None
    for i in dict.fromkeys((0, *_BEHIND.ends(words))):
        head = words[i : i + 2]
        if (
            i < free
            or i >= len(words) - 1
            or (head in NO_OPENING and head not in toponyms.heads and not has_area)
        ):
            continue
        listing = toponyms.read(words, i) or (_area(words, i) if has_area else None)
        if listing is not None and listing.end > i + 1:
            found.append(listing)
            free = listing.end
    toponyms.said.clear()
    toponyms.said[words] = found
    return found
