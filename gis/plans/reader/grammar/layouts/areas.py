"""Names of areas: the place at their head and the trade behind it (渭河高端产业创新发展带, 锦绣大道生态旅游带)."""

from __future__ import annotations

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Context
from gis.plans.reader.grammar.named.groups import group_head
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.no_names import MANNER
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.areas import ZONES
from gis.plans.reader.vocabulary.branches import alternation
from gis.plans.reader.vocabulary.goods import COMMON, GOODS
from gis.plans.reader.vocabulary.heads import HEADS

# 符离大道生态旅游带, 长江上游生态文化旅游带.
_ROAD = Pattern(r"[一-龥]{2,3}?(?:大道|高速|公路|运河|古道|古城|长城)")
_ALONG = Pattern("[环沿][一-龥]{1,5}?(?:铁路|高速|公路|大道|运河|国道|省道|高铁)(?=[一-龥]{2})")
# 东西向城市功能轴: how it lies; 319国道产业走廊: on which road.
_LIES = Pattern(
    "(?:[东西南北]{2}|[横纵])向|(?P<number>[GS][0-9]{1,4}(?=[一-龥]))"
    "|(?P<road>[0-9]{2,4}(?:国道|省道|县道))"
)
# 沿某高速公路的甲-乙方向发展轴: on which line the row of its cities lies.
_ON_LINE = Pattern(
    "^沿[一-龥]{1,6}?(?:铁路|高速公路|高速|公路|高铁|国道|省道|航道|运河|[江河])(?:沿线)?的(?=[一-龥])"
)
_REACH = Pattern(r"古道|[上中下]游|沿江|沿线|沿岸|流域|两岸|干流")
_RIVER = Pattern(r"[一-龥]{1,2}[河江湖山海湾岭川岛]")
# “开阳—息烽”磷系电池材料集聚区: the places stand in quotes, joined.
_QUOTED_PAIR = Pattern(r"“(?P<p>[^”—-]{2,8}(?:[—-]+[^”—-]{2,8})+)”(?P<i>[^“”]{2,20})$")
# 北翼—陕北汽车产业集聚区: the wing is its own name.
_BEARING = Pattern(
    r"^[东西南北中左右]{1,2}(?:翼|片区|区|部|线)(?:—+|：|为|即)"
    r"|^[东西南北中]部(?=[一-龥]{2,8}(?:园区|产业园|新区|开发区|工业园)$)"
)
_PRAISE = Pattern(
    "战略|传统|现代|高端|新兴|先进|优势|特色|绿色|数字|智能|创新|综合|区域|科技|未来|融合"
    "|协同|示范|转型"
)
_COMPASS_ONLY = Pattern("[东西南北中]{1,2}部?")
_MEMBER_JOINT = Pattern(r"、|和(?=[一-龥]{3,}|“|\d{2,4}[国省县]道)|以及")
_DASH = Pattern("[—-]")
_PARK_END = Pattern(f"(?:{alternation(ZONES, HEADS['park'])}|园)$")


_HEAD = Pattern(f"(?:{alternation(*HEADS.values(), ZONES)})$")


def _head_start(part: str, unit: str) -> int:
    """Return where the longest head starts that ends the name of an area under a label of that unit, or -1."""
    unit = next((w for w in ("中心", "走廊") if w[-1] == unit and part.endswith(w)), unit)
    head = _HEAD.search(part)
    if head is not None:
        return min(head.start(), len(part) - len(unit)) if part.endswith(unit) else head.start()
    return len(part) - len(unit) if unit and part.endswith(unit) else -1


# 产业组团, 东部组团: any group, none by its name.
_ANY_GROUP = Pattern(
    "(?:产业|工业|农业|生活|生态|综合|核心|中心|主城|老城|新城|城区|城市|功能|服务|商务|居住|科技|科创|创新"
    "|文旅|旅游|教育|物流|配套|高新|临港|临空|[东西南北中]|部|区|翼)+组团"
)


def are_groups(names: list[str]) -> bool:
    """Whether a list names groups of a layout, each by its own name, so that they are points of it as the parks of “多极” are.

    Examples
    --------
    >>> are_groups(["甲山临港组团", "乙河组团"]), are_groups(["产业组团", "生活组团"]), are_groups(["甲山组团"])
    (True, False, False)
    """
    return len(names) > 1 and all(
        name.endswith("组团") and not _ANY_GROUP.fullmatch(name) for name in names
    )


_AND_OTHERS = Pattern(r"等[一-龥\d]{0,8}$")
_DASHES = Pattern("[—-]+")


def areas(context: Context, words: str, unit: str) -> list[tuple[str, str, str]]:
    """Return place, industry and name of each area that a list names, or nothing."""
    parts = [
        _ON_LINE.sub("", _BEARING.sub("", p))
        for p in _members(context, _AND_OTHERS.sub("", words))
        if p
    ]
    heads = [_head_start(p, unit) for p in parts]
    shared = len(parts) > 1 and heads[-1] >= 0
    shared_head = shared and heads[0] < 0
    found: list[tuple[str, str, str]] = []
    for part, head in zip(parts, heads, strict=True):
        if head < 0 and not (shared and len(part) <= 4):
            return []
        body = (part[:head] if head >= 0 else part).removesuffix("方向")
        if quoted := _QUOTED_PAIR.match(body):
            name = trade_names.industry(quoted["i"])
            found.extend((place, name, part) for place in _DASHES.split(quoted["p"]))
            continue
        if body.endswith("之"):
            found.append((part, "", part))  # “一心”即甲乙之心: its name is whole
            continue
        listing = context.toponyms.read(body, 0, parks=False)
        beside = (
            listing is not None
            and len(listing.places) > 1
            and set(listing.kinds) == {"region"}
            and "".join(listing.places) == body[: listing.end]
        )
        if listing and len(listing.places) > 1 and (beside or _DASH.search(body, 0, listing.end)):
            name = of_area(body[listing.end :])
            found.extend(
                (place, name, part) for place in listing.places
            )  # 剑阁—苍溪绿色农产品加工区
            continue
        place, own = split_place(context, body)
        if _DASHES.match(own):
            place, own = "", ""  # 甲—乙组团 where no table knows 乙
        park = head >= 0 and _PARK_END.search(part)
        if park and len(parts) > 1 and not shared_head:
            found.append((part, own, part))
            continue
        if place or not (_PRAISE.match(part) or MANNER.match(part)):
            whole = not place or (
                not own and (bool(park) or _COMPASS_ONLY.fullmatch(place) is not None)
            )
            found.append(
                (part if whole else place, own, part)
            )  # 中部产业整合区 is a place by its whole name
    return found


def _members(context: Context, words: str) -> list[str]:
    """Return the members of a list; the 和 of a name (太和, 和县) joins nothing."""
    parts, first = [], 0
    for hit in _MEMBER_JOINT.finditer(words):
        at = hit.start()
        if hit.group() == "和" and not context.toponyms.joins(words, at):
            continue
        parts.append(words[first:at])
        first = hit.end()
    return [*parts, words[first:]]


# 青年创业园, 中德产业园: for whom or with whom a park is, no place.
_FOR_WHOM = Pattern(
    "青年|返乡|军民|中小|总部|华侨|海归|侨商|台商|退役|农民|[中][德日韩欧法英美俄新意]"
)


def seats_of_row(context: Context, bodies: list[str]) -> list[int]:
    """Return where the name of a seat ends at the head of each park in a row, 0 where none does.

    Parks of one row have names of one make (甲康养产业园、乙康养产业园): names that no table knows are taken for
    seats where most parks of the row open with one and nothing but a trade stands behind it.
    """
    ends = [_seat_end(context, body) for body in bodies]
    return ends if len(bodies) > 1 and 2 * sum(map(bool, ends)) > len(ends) else [0] * len(ends)


def _seat_end(context: Context, body: str) -> int:
    for cut in (2, 3, 4):
        if (
            len(body) < cut + 2
            or _FOR_WHOM.match(body)
            or not context.toponyms.is_unknown(body[:cut])
        ):
            continue
        good = GOODS.match(body, cut)
        if good and is_trade(body[cut:]) and COMMON.search(body[:cut]) is None:
            return cut
    return 0


def split_place(context: Context, body: str) -> tuple[str, str]:
    """Return the place at the head of an area's name and the industry behind it."""
    if lies := _LIES.match(body):  # G60科创走廊 is a place by its whole name
        return lies["road"] or "", "" if lies["number"] else of_area(body[lies.end() :])
    if cut := _place_end(context, body):
        return body[:cut], of_area(body[cut:])
    river = _RIVER.match(body)
    cut = river.end() if river and not COMMON.match(body, river.end() - 1) else 2
    rest = body[cut:]
    if _PRAISE.match(body):
        return "", trade_names.industry(body)
    if len(rest) >= 2 and not COMMON.match(body) and not MANNER.match(body):
        return body[:cut], trade_names.industry(rest) or rest
    if len(rest) < 2 and not COMMON.search(body):
        return body, ""
    return "", trade_names.industry(body)


def named_site(context: Context, body: str) -> str:
    """Return the place at the head of an area's name that a table or the suffix of a river or a mountain tells."""
    cut = _place_end(context, body)
    river = _RIVER.match(body) if not cut else None
    cut = (
        river.end()
        if river and len(body) > river.end() and COMMON.search(body, river.end())
        else cut
    )
    return body[:cut]


def _place_end(context: Context, body: str) -> int:
    """Return where a place ends that a table, a group's signs or a road's suffix tell, or 0."""
    if body[:1] in "环沿" and (around := context.toponyms.read(body[1:], 0, parks=False)):
        return around.end + 1
    if along := _ALONG.match(body):
        return along.end()
    listing = context.toponyms.read(body, 0, parks=False)
    road = _ROAD.match(body)
    if road and (listing is None or listing.end < road.end()) and COMMON.search(body, road.end()):
        return road.end()
    if listing and "".join(listing.places) == body[: listing.end]:
        more = _REACH.match(body, listing.end)
        return more.end() if more else listing.end
    return len(group_head(context, body))


# 生物产业引领极: its part in the layout, no trade.
_ITS_PART = Pattern(
    "(?<=[一-龥]{2})(?:产业|经济)?(?:发展)?(?:引领|带动|驱动|辐射|支撑)$|(?<=[一-龥]{2})产业发展$"
)


def of_area(words: str) -> str:
    """Return the industry in an area's name; 智造, 综合 and the like name none."""
    words = _ITS_PART.sub("", words)
    name = trade_names.industry(words) or words
    if name in ("产业", "经济"):
        return ""
    return (
        name
        if COMMON.search(name)
        or len(name) >= len("生态休闲")
        or (len(name) == len("特种纸") and not _PRAISE.search(name))
        else ""
    )
