"""Lists whose items open with their own place: 绍兴纺织、晋江鞋服产业集群, also in quotes."""

from __future__ import annotations

from collections.abc import Iterator

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_existing
from gis.plans.reader.grammar.said import Said, grown
from gis.plans.reader.grammar.trades import plausible
from gis.plans.reader.grammar.verbs import decide
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.no_names import SHORT_BAD
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.goods import COMMON, GOODS
from gis.plans.reader.vocabulary.weak import WEAK

_ITEMS_TAIL = Pattern(
    r"(?<![、和与及])“[^”]{2,8}”的?[^、]{0,8}$|(?:等|\d+个|[一二三四五六七八九十]+[个大])[^、]{0,12}$"
)
_JOINT = Pattern(r"、|和(?=[一-龥]{4}|“)")
# “甲乙丙”客车、“丁戊”货车…基地: regions by one sign each, in quotes.
_GROUP = Pattern(r"“(?P<g>[一-龥]{2,5})”(?=[一-龥]{2})")
# 城乡一体化示范区机电装备、民权制冷家电: in a city's own row its zones need no name.
_ITEM_JOINT = Pattern(r"(?:、|和(?=[一-龥]{2}|“)|以及)(?![^（）]*）)")
BARE_ZONE = Pattern(
    "城乡一体化示范区|(?:国家)?(?:经济技术开发区|高新技术产业开发区|经开区|高新区|开发区"
    "|临空经济区|航空港区|综合?保税?区|新城区|中心城区|主城区)"
)
# 钒钛钢铁、无缝钢管: how it is made, no place.
_MADE_HOW = Pattern(
    "动力|新型|智能|高端|现代|先进|传统|特色|绿色|生态|数字|固态|储能"
    "|[商民医军农家车船药食]用|海洋|深海|精细|关键|核心|高效|高[密能性效][度效能]?|无缝"
    "|焊接|高强|特种|精密|优质|合金|碳素|镀锌|冷轧|热轧|铸造|锻造|普通|大型|轻型|重型"
    "|超薄|高纯|再生"
)
_SIZE = Pattern(
    r"(?:年产值)?(?:超过?|突破|过|达)?(?:\d+|[一二三五百千万十]+)(?:万亿|亿)元?级?(?:的|以上的?)?$"
)
# 推进甲修造船、乙造船等一批修造船企业转型: firms that bear the names of places.
OF_FIRMS = Pattern(
    r"等(?:一批|一大批|大批|众多|多家|\d+[余多]?[家户个])(?:[一-龥]{0,10})(?:企业|公司)"
)
_POLES = Pattern(
    r"等多?[两三四五六七八九十]?[个大]?(?:极点|多极|多点|增长极|增长点|支点)(?:支撑"
    r"|协同)?(?:发展)?$"
)
_RANK = Pattern("（(?:国家级?|省级|自治区级|市级)）")
_VALLEY = Pattern("[一-龥]{3,6}谷(?=[一-龥]{2})")
_QUOTED_LIST = Pattern(r"^“(?P<list>[^“”]{6,80})”(?P<tail>[^，。；“”]{0,14})$")


def quoted_list(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    """Read a list in quotes whose items open with their own place: 布局“甲天麻、乙三七”两大产区."""
    hit = _QUOTED_LIST.match(rest)
    if hit is None or "、" not in hit["list"]:
        return []
    words = hit["list"] + hit["tail"]
    return fused(context, clause, said, phrases.segments(words, 0, len(words)))


def fused(
    context: Context, clause: Clause, said: Said, parts: list[phrases.Segment]
) -> list[Record]:
    """Read a list whose items open with their own place (A13): 绍兴纺织、晋江鞋服产业集群."""
    if OF_FIRMS.search(clause.words):
        return []
    first = said.places(context) if said.listing else ()
    good = placed_items(context, parts[0].body, first) if parts else []
    kind = grown(clause.words) if said.verb.kind == "support" else ""
    kind = (
        kind
        if good and kind and parts[0].category in ("", "cultivate")
        else decide(said.verb.kind, parts[0].category)
        if good
        else ""
    )
    there = is_existing(clause.words) and said.is_done()
    further = _further(context, parts) if good else []
    kind = "point" if kind in ("develop", "cultivate") and _POLES.search(clause.words) else kind
    return [
        designation(context, clause, places, name, "existing" if there else kind, start=said.start, family="A13",
                    status="existing" if there else "planned")
        for places, name in good
    ] + [
        designation(context, clause, places, name, "existing" if there else decide(said.verb.kind, category), start=said.start, family="A13",
                    status="existing" if there else "planned")
        for places, name, category in further
    ]  # fmt: skip


def _further(
    context: Context, parts: list[phrases.Segment]
) -> list[tuple[tuple[str, ...], str, str]]:
    """Return place, trade and category of the built things behind a list, each with a head of its own: 甲尼龙城、乙化工基地、丙镁基地."""
    found = []
    for part in parts[1:]:
        places, end = at_head(context, part.body, listed=True)
        name = trade_names.industry(part.body[end:]) if end else ""
        if places and _is_good(name) and COMMON.search(name):
            found.append((places, name, part.category))
    return found


def placed_items(
    context: Context, body: str, first: tuple[str, ...]
) -> list[tuple[tuple[str, ...], str]]:
    """Return places and trade of each item of a list, or nothing where too few open with a place.

    Parameters
    ----------
    context
        For the names.
    body
        The list, without verb and head.
    first
        Places of the first item where the list itself does not name them.
    """
    if not any(
        joint.group() == "、" or context.toponyms.read(body, joint.end(), parks=False)
        for joint in _JOINT.finditer(body)
    ):
        return []
    found: list[tuple[tuple[str, ...], str]] = []
    unknown = 0
    listed = _items(context, _ITEMS_TAIL.sub("", body))
    # 佛山陶瓷、清远建材、云浮石材: beside places with their trades the first name may be a word of every day, too
    named = (
        len(listed) > len("甲乙")
        and listed[0][:2] in WEAK
        and COMMON.match(listed[0], 2) is not None
        and all(context.toponyms.read(line, 0, parks=False) for line in listed[1:])
    )
    for k, line in enumerate(_SIZE.sub("", line) for line in listed):
        places, end = at_head(context, line, listed=named)
        named = named or end > 0
        if (
            k == 0
            and first
            and line.startswith("（")
            and (close := line.find("）")) > 0
            and (more := context.toponyms.read(line[1:close], 0))
        ):
            places, end = (
                first + more.places,
                close + 1,
            )  # 形成甲（乙、丙）丁工业: the bracket goes on
        if not end and not (k == 0 and first):
            # One item of a row may open with a site that no table knows: 甲装备、某某谷智能电网、乙陶瓷.
            unknown += 1
            if not found:
                return []
            continue
        found.append((places or first, line[end:]))
    names = [(places, trade_names.industry(words)) for places, words in found]
    good = [(places, name) for places, name in names if _is_good(name)]
    if any("集群被" in name or "产业被" in name for _, name in names):
        return []  # 甲高新区、乙经开区丙产业集群被认定为…: no row
    if len(good) > 1 and not unknown:
        good = names  # 甲陶瓷、乙纺织、丙铁锅: beside known trades one that no lexicon knows
    if good and sum(
        COMMON.search(name) is not None or is_trade(name) for _, name in good
    ) * 2 < len(good):
        return []  # 甲县乙滩、丙县丁岗、戊新能源园区: parts of places, the trade is shared
    if (
        unknown * 2 > len(good)
        or len(good) < 2
        or len(good) * 2 < len(names)
        or not all(
            plausible(name) or (len(name) == 1 and SHORT_BAD.search(name)) for _, name in names
        )
    ):
        return []
    return good


def _items(context: Context, body: str) -> list[str]:
    """Return the items of a list; 和 and 以及 part those that open with a place, not two goods (乙硅基和钨基材料) or two places of one item."""
    found: list[str] = []
    for joint, line in _parts(context, body):
        if (shut := line.find("）") + 1) and context.toponyms.read(line, shut, parks=False):
            found += [
                line[:shut],
                line[shut:],
            ]  # 甲乙（丙）丁戊: a sign left out behind the bracket
        elif found and joint == "、" and _waits(context, found[-1]):
            found[-1] += joint + line  # 甲竹制品和乙、丙木业: 乙 and 丙 are of one item
        elif joint != "、" and found and not _opens_item(context, found[-1], line):
            found[-1] += joint + line
        else:
            found.append(line)
    return found


def _parts(context: Context, body: str) -> Iterator[tuple[str, str]]:
    """Yield what a list is parted into, each with the joint before it; the 和 of a name (和田县) is none."""
    joint, first = "、", 0
    for hit in _ITEM_JOINT.finditer(body):
        if hit.group() == "和" and not context.toponyms.joins(body, hit.start()):
            continue
        if hit.start() == first:
            first = hit.end()  # 、和乙
            continue
        yield joint, body[first : hit.start()]
        joint, first = hit.group(), hit.end()
    yield joint, body[first:]


def _waits(context: Context, line: str) -> bool:
    """Whether an item is places alone, parted from the item before by 和: what is made there stands in the next one."""
    own = context.toponyms.read(line, 0, parks=False)
    return own is not None and own.end == len(line)


def _opens_item(context: Context, before: str, line: str) -> bool:
    """Whether an item begins behind 和: a place opens it, and before it stood more than places."""
    own = context.toponyms.read(before, 0, parks=False)
    return not (own and own.end == len(before)) and at_head(context, line, listed=True)[1] > 0


def at_head(context: Context, line: str, *, listed: bool) -> tuple[tuple[str, ...], int]:
    """Return the places at the head of an item and where they end."""
    if (group := _GROUP.match(line)) and COMMON.search(line, group.end()):
        return (group["g"],), group.end()
    if (zone := BARE_ZONE.match(line)) and COMMON.search(line, zone.end()):
        return (zone.group(),), zone.end()
    own = context.toponyms.read(line, 0, parks=False)
    # Beside places with their industries a name of every day (吉安) is a place too.
    end = own.end if own else context.toponyms.item(line, 0, listed=listed, parks=False)[0]
    if end and (good := GOODS.match(line)) and good.end() > end and line[:end] in WEAK:
        return (), 0  # 玄武岩纤维 is of no 玄武区
    if own and line[end : end + 1] == "（" and (close := line.find("）", end)) > end:
        if _RANK.match(line, end):
            end = close + 1  # 鹰潭（国家）铜产业基地
        inner = context.toponyms.read(line[end + 1 : close], 0)
        if inner and inner.end == close - end - 1:
            return own.places + inner.places, close + 1  # 株洲（娄底、怀化）基础化工
    if end and (valley := _VALLEY.match(line)):
        return (line[: valley.end()],), valley.end()
    if not end and listed:
        # 金川铜镍、厂坝铅锌: beside known places a name that no table knows, its good right behind.
        end = next(
            (
                k
                for k in (2, 3)
                if context.toponyms.is_unknown(line[:k])
                and not _MADE_HOW.fullmatch(line, 0, k)
                and GOODS.match(line, k)
            ),
            0,
        )
    end += bool(own) and line.startswith("的", end)  # 宜兴的紫砂陶瓷
    return (own.places if own else (line[:end],) if end else ()), end


def _is_good(name: str) -> bool:
    """Whether words behind a place are likely to be what is made there, not a part of its name."""
    return len(name) > len("鱼山") or bool(COMMON.search(name) or SHORT_BAD.search(name))
