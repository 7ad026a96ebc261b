"""Sites that no table knows, in a row: 推进甲石墨产业园、乙建材产业园等园区建设, 打造甲、乙、丙等耐火材料集聚区."""

from __future__ import annotations

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_existing
from gis.plans.reader.grammar.trades import plausible, tells_trade
from gis.plans.reader.grammar.unplaced import here
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.no_names import NO_NAME, VERBISH
from gis.plans.reader.places.zone_shapes import RANK_OF_ZONE
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.goods import COMMON, GOODS
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY
from gis.plans.reader.vocabulary.sites import NAMED_PARK, SITE_OR_PART, ZONE

_PARK = (
    f"(?:循环经济|循环|特色|专业|示范)?(?:(?:高新技术|经济技术|经济)?(?:产业)?开发区|{NAMED_PARK}|制造园|循环经济园"
    "|集聚区|集中区|高新区|经开区|(?:文化)?旅游名镇|特色小镇)"
)
# 推进甲产业园、乙工业园等园区建设; 规划建设了甲产业园、乙工业园、丙工业园.
_BUILT = Pattern(
    r"(?P<verb>(?:正|将|要|已|先后|相继|还|也|分别|重点|积极|加快|全力|着力|大力|统筹|稳步|深入|持续|不断|有序|扎实|强力|继续|抓紧"
    r"|高标准|高起点|推进|推动|支持|启动|抓好|规划|布局|谋划|建成|建设|打造|培育|设立|形成"
    r"|拥有|建有)+(?:了|起)?)"
    rf"(?P<list>[一-龥]{{2,12}}?{_PARK}(?:(?:、|和|以及|及)[一-龥]{{2,12}}?{_PARK})+)"
    r"(?:等(?:\d+[个家座]|[两三四五六七八九十]+[个家座大]|一批"
    r"|多个)?[^，。；、]{0,8}?(?:园区|产业园|工业园|载体|平台)?)?(?:的?(?:规划|开发|扩容"
    r"|提质|提升|改造|升级)*建设)?(?:$|(?=，))"
)
_JOINT = Pattern("、|以及|和|及")
_JOINT_OF_PARKS = Pattern("、|(?<=[园区镇])(?:以及|和|及)")  # 甲总部经济和文化产业园 is one
_TAIL = Pattern(f"{_PARK}$")
_NO_SITE = Pattern(
    "建设|发展|推动|推进|申报|一批|重点|主要|若干|打造|形成|加快|支持|鼓励|企业|项目|新建"
    "|续建|扩建|构建|利用|提升|等|的|在|以|将|依托|围绕|现有|入驻|其他|其它|不|全国|全省"
    "|综合|[两三四五六七八九十](?:[大个市县区地省]|家)|各|我[省市区县]|本[省市区县]"
)
_BUILDS = Pattern("建|打造|培育|设立|形成|推|支持|布局|规划|启动")
# 临空区：由甲产业园、乙制造工业园组成; 即甲产业园、乙制造工业园.
_COMPOSED = Pattern(
    r"(?:主要|分别)?(?:由|即|是|为|包括|包含|涵盖|有|下辖|下设"
    rf"|辖)(?P<list>[一-龥~—-]{{2,18}}?{_PARK}(?:(?:、|和|以及"
    rf"|及)[一-龥~—-]{{2,18}}?{_PARK})*)(?:等)?(?:组成|构成)?$"
)
_SO_MANY = Pattern(
    "(?:主要)?(?:由|有|包括|下辖|下设)(?:\\d{1,2}"
    "|[两三四五六七八九十]+)[个大]?(?:产业园区?|工业园区?|园区|园|片区|组团)(?:组成"
    "|构成)?"
)
_LAST_NAME = Pattern("、[一-龥]{2,16}$")
_AREA_LABEL = Pattern(
    "(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．])?(?P<p>[一-龥]{3,14}(?:区|园|带|城"
    "|港|谷|组团|板块))："
)
# 打造甲、乙、丙等耐火材料产业集聚区: towns that no table knows, the trade behind 等.
_TOWNS = Pattern(
    r"(?:重点|着力|集中|加快|大力|全力|积极|规划|将|要|正|先后|已)*(?:打造|建设|培育|形成"
    r"|布局|建成|做[大强优]|发展|推进|推动|支持|抓好|扶持|提升)(?P<done>了|起)?"
    r"(?P<list>[一-龥]{2,4}(?:、[一-龥]{2,4}){1,11}(?:[和及][一-龥]{2,4})?)(?:等(?P<some>[两三四五六七八九十\d]+[个大])?|(?P<all>[两三四五六七八九十]|\d{1,2})[个大])(?:沿[江河黄海线边路][沿线岸带]*)*(?P<i>[一-龥A-Za-z]{2,10}?)(?P<head>集中发展区"
    r"|产业集聚区|集聚区|产业集中区|集中区|产业园区|工业园区|产业园|工业园|园区|产业基地"
    r"|生产基地|基地|产业集群|集群|特色镇|专业镇)(?:的?(?:规划|开发|提质|改造|升级)*建设|发展)?$"
)
# 加快建设福州青口汽车城和厦门汽车城: the name of such a city says where it stands and what is made there.
_CITIES = Pattern(
    r"(?:要|将|正|加快|着力|全力|积极|推进|规划|做[大强优])*(?:建设|打造|培育|建成|兴建"
    r"|做[大强优])(?P<done>了)?(?P<list>[一-龥]{4,10}?(?<![都县])城(?:(?:、|和"
    r"|及)[一-龥]{4,10}?城)*)$"
)
_WIDE = frozenset(("工业", "产业", "特色", "专业", "重点"))
_FEW = 2


def trade_of(context: Context, site: str) -> str | None:
    """Return the trade that a site's name holds, an empty word where it holds none, None where it is no site's name."""
    bare = _TAIL.sub("", site)
    known = context.toponyms.chain_end(bare, 0)[0]
    if VERBISH.match(site) or _NO_SITE.search(bare) or COMMON.match(bare):
        return None
    ends = (
        (known, known + 1, known + 2) if known else (2, 3, 4)
    )  # 木兰湾: more than the name that a table knows
    names = {
        end: trade_names.industry(bare[end:])
        for end in ends
        if not NO_NAME.search(bare[:end]) and (known or context.toponyms.is_unknown(bare[:end]))
    }
    for opens in (COMMON.match, COMMON.search):
        for end, name in names.items():
            if (not name and (end == ends[0] or (not known and end == len(bare)))) or (
                plausible(name) and (opens(name) if end == ends[0] else COMMON.match(name))
            ):
                return name
    return None


# 打造甲经开区、乙县石材产业园: the zones and the county share what is built; 甲县共建乙产业园 says who builds.
_ZONE_ENDS = ("开发区", "高新区", "经开区", "新区", "保税区", "工业园区", "工业园", "工业区")
_DONE_INSIDE = Pattern("共建|联合|联手|携手")


def _shares_the_last(context: Context, sites: list[str], trades: list[str | None]) -> bool:
    """Whether only the last of a row says a trade, behind a place of its own, and those before are zones by their rank."""
    if _DONE_INSIDE.search(sites[-1]):
        return True
    return (
        bool(trades[-1])
        and not any(trades[:-1])
        and all(
            site.endswith(_ZONE_ENDS) and context.toponyms.name_end(site, 0) for site in sites[:-1]
        )
        and context.toponyms.name_end(sites[-1], 0) > 0
    )


def parks_built(context: Context, clause: Clause) -> list[Record]:
    """Read a row of parks that are built, some of whose names no table knows: each is a place by its whole name."""
    hit = _BUILT.match(clause.words, clause.lead)
    own = context.toponyms.read(clause.words, clause.lead, parks=False) if hit is None else None
    hit = hit or (_BUILT.match(clause.words, own.end) if own else None)
    if hit is None or not _BUILDS.search(hit["verb"]):
        return []
    sites = _JOINT.split(hit["list"])
    trades = [trade_of(context, site) for site in sites]
    named = {trade for trade in trades if trade}
    # A row of parks whose places are known all is read as things that are built there.
    if (
        None in trades
        or not named
        or _shares_the_last(context, sites, trades)
        or all(
            context.toponyms.name_end(site, 0) and trade
            for site, trade in zip(sites, trades, strict=True)
        )
    ):
        return []
    if own is not None:  # whose parks they are goes on to speak
        context.subject, context.subject_start = own.places, clause.start + own.start
    # Several parks of one trade tell what the one between them is for; one alone does not.
    shared = named.pop() if len(named) == 1 and sum(map(bool, trades)) > 1 else ""
    there = is_existing(clause.words) or hit["verb"].endswith(("了", "起"))
    return [
        designation(
            context,
            clause,
            (site,),
            trade or shared,
            "park",
            family="A8" if own else "A13",
            status="existing" if there else "planned",
        )
        for site, trade in zip(sites, trades, strict=True)
    ]


# 推进甲经济开发区和乙高新区2个省级开发区建设: so many zones by their names, no trade said of them.
_PUSHED_ZONES = Pattern(
    r"(?:大力|加快|全力|积极|重点|统筹|稳步|持续|高标准|高水平|扎实|要|将)*(?:推进|推动|支持|抓好|加强"
    r"|建设好|办好|提升|加快)(?=[一-龥]{3})"
)
_SO_MANY_ZONES = Pattern(
    r"等?(?:\d{1,2}|[两二三四五六七八九十]{1,2})[个大家](?:国家级?|省级|自治区级|市级|重点|特色|工业|产业)*"
    r"(?:(?:经济|经济技术|高新技术产业)?开发区|高新区|经开区|园区|产业园区?|工业园区?|集聚区|集中区|新区)"
    r"(?:的?(?:规划|开发|扩区|提质|改造|升级|高质量)*(?:建设|发展)|提质增效|转型升级|提档升级)$"
)


def zones_pushed(context: Context, clause: Clause) -> list[Record]:
    """Read zones by their names whose building is pushed and which the sentence counts."""
    own = context.toponyms.read(clause.words, clause.lead, parks=False)
    push = _PUSHED_ZONES.match(clause.words, own.end if own else clause.lead)
    listing = context.toponyms.read(clause.words, push.end()) if push else None
    count = _SO_MANY_ZONES.search(clause.words, listing.start) if listing else None
    if (
        listing is None
        or count is None
        or count.start() > listing.end  # the list may have taken the count for its tail
        or set(listing.kinds) != {"zone"}
        or len(listing.places) < _FEW
    ):
        return []
    context.subject, context.subject_start = listing.places, clause.start + listing.start
    return [designation(context, clause, listing.places, "", "park", family="A1")]


# 整合甲、乙创业园培育市级丙工业园，大力发展…: the park that is made speaks in what follows, or a row of them.
_MADE_PARK = f"[一-龥]{{2,10}}?(?:{ZONE}|片区|组团)"
_MADE = Pattern(
    r"(?:[^，。；]{0,30}?(?:整合|依托|联合|撤并|基础上"
    r"|基础之上)[^，。；]{0,30}?，?)?(?:加快|推进|规划|高标准|高水平|高起点|重点|启动|持续|着力|继续|大力|积极"
    r"|全力)*(?:培育|创建|组建|设立|增设|新设|打造|建设|成立|新建|扩建|兴建|建好|办好|提升|做[大强优])+(?:成)?(?:国家级|省级"
    rf"|市级|县级)?(?P<list>{_MADE_PARK}(?:(?:、|和|及){_MADE_PARK})*)"
    r"(?:等(?:[两三四五六七八九十\d]+[个大])?(?:重点|产业|发展|功能)*(?:平台|载体|园区|开发区))?(?:建设)?$"
)


def park_made(context: Context, clause: Clause) -> list[Record]:
    """Let a park that a clause sets up be spoken of by the next one, which says what is grown there; it is no record itself."""
    hit = _MADE.match(clause.words, clause.lead) if clause.index + 1 < len(clause.all) else None
    parks = tuple(_JOINT_OF_PARKS.split(hit["list"])) if hit else ()
    if hit is None or not all(_has_a_name(context, park) for park in parks):
        return []
    start, end = clause.all[clause.index + 1]
    verb = verb_at(context.text[start:end], 0)
    if (
        verb is not None
        and verb.kind in ("develop", "strengthen", "receive")
        and context.toponyms.read(context.text[start:end], verb.end) is None
    ):
        context.subject, context.subject_start = parks, clause.start + hit.start("list")
        context.done.append((clause.start, clause.end))
    return []


_MADE_END = Pattern(f"(?:{ZONE}|片区|组团)$")


def _has_a_name(context: Context, park: str) -> bool:
    """Whether a park is called by a name, not by its trade or its rank alone: 白石现代工业园, 新能源产业园."""
    name = RANK_OF_ZONE.sub("", _MADE_END.sub("", park))
    return (
        len(name) > 1
        and not COMMON.search(name)
        and not NO_NAME.search(name)
        and not VERBISH.match(park)
        and (context.toponyms.is_unknown(name) or context.toponyms.name_end(name, 0) > 0)
    )


def parks_composed(context: Context, clause: Clause) -> list[Record]:
    """Read the parks that an area is made of, each a place by its whole name; what follows is said of the area."""
    area = _AREA_LABEL.match(context.text, clause.paragraph.start, clause.end)
    cut_off = (
        area is not None and not context.text[clause.end :].strip()
    )  # an excerpt that ends inside the last name
    hit = (
        _COMPOSED.match(_LAST_NAME.sub("", clause.words) if cut_off else clause.words, clause.lead)
        if area
        else None
    )
    if area and hit is None and _SO_MANY.fullmatch(clause.words, clause.lead):
        for start, end, words in clause.following(context.text, 1):
            hit = _COMPOSED.match(words)
            context.done.extend([(start, end)] * bool(hit))
    sites = _JOINT_OF_PARKS.split(hit["list"]) if hit else []
    trades = [trade_of(context, site) for site in sites]
    if not area or None in trades or not any(trades):
        return []
    context.subject = context.headed = (area["p"],)
    context.subject_start = area.start("p")
    return [
        designation(context, clause, (site,), trade or "", "park", family="A16")
        for site, trade in zip(sites, trades, strict=True)
    ]


# 甲工业园由石岗食品片区、白槎医药片区组成; 开发区分为甲机械产业园、乙纺织产业园两大园区.
_PART = f"(?:{SITE_OR_PART}|区块)"
_PARTS_OF = Pattern(
    rf"(?P<zone>[一-龥]{{0,16}}?(?:{ZONE}|片区|组团|新城)|[该此][园区])(?:共|主要|现|总体|规划|将|拟)*"
    "(?P<how>由|分为|分成|划分为|划分成|规划为|下设|下辖|下分|包括|包含|设有|设)"
    rf"(?P<list>[一-龥]{{2,16}}?{_PART}(?:(?:、|和|以及|及)[一-龥]{{2,16}}?{_PART})+)"
    "(?:等)?(?:[两三四五六七八九十\\d]+[个大][一-龥]{0,4})?(?:组成|构成)?$"
)
_JOINT_OF_PARTS = Pattern("、|(?<=[园区团块城])(?:以及|和|及)")
_PART_TAIL, _IS_TO_BE = Pattern(f"{_PART}$"), Pattern("规划|将|拟|要")


def parts_of_zone(context: Context, clause: Clause) -> list[Record]:
    """Read the parts that a zone is made of, each a place by its whole name, where its name tells a trade.

    Parameters
    ----------
    context
        For the names.
    clause
        As 甲工业园由石岗食品片区、白槎医药片区组成.

    Returns
    -------
    list of Record
        One for each part with a trade; empty where fewer than two of them have one.
    """
    hit = _PARTS_OF.fullmatch(clause.words, clause.lead)
    if hit is None or (hit["how"] == "由" and not clause.words.endswith(("组成", "构成"))):
        return []
    parts = _JOINT_OF_PARTS.split(hit["list"])
    trades = [trade_of(context, _PART_TAIL.sub("产业园", part)) for part in parts]
    named = [(part, trade) for part, trade in zip(parts, trades, strict=True) if trade]
    status = "planned" if _IS_TO_BE.search(clause.words, 0, hit.start("list")) else "existing"
    if len(named) < max(_FEW, len(parts) / 2):
        return _by_trades_alone(context, clause, hit["zone"], parts, status)
    return [
        designation(context, clause, (part,), trade, "park", family="A16", status=status)
        for part, trade in named
    ]


def _by_trades_alone(
    context: Context, clause: Clause, zone: str, parts: list[str], status: str
) -> list[Record]:
    """Read 甲经开区由汽车零部件片区、智能装备片区组成: parts that are called by their trades alone, so that the zone is the place."""
    names = [trade_names.industry(_PART_TAIL.sub("", part)) for part in parts]
    whole = context.toponyms.read(zone, 0)
    places = (
        context.subject
        if zone[:1] in "该此"
        else whole.places
        if whole and whole.end == len(zone)
        else ()
    )
    if not places or not all(is_trade(name) and COMMON.match(name) for name in names):
        return []
    return [designation(context, clause, places, names, "park", family="A16", status=status)]


_ACTS_INSIDE = Pattern("建设|规划|打造|发展|布局|培育")


def towns_of_trade(context: Context, clause: Clause) -> list[Record]:
    """Read towns that no table knows in a row, what they are for behind 等."""
    own = context.toponyms.read(clause.words, clause.lead, parks=False)
    hit = _TOWNS.match(clause.words, own.end if own else clause.lead)
    if hit is None or not (own or context.subject or context.headed or here(context)):
        return []
    towns = _JOINT.split(hit["list"])
    if (
        any(
            COMMON.search(town)
            or is_trade(town)
            or not (
                context.toponyms.is_unknown(town) or context.toponyms.name_end(town, 0) == len(town)
            )
            for town in towns
        )
        or len(towns) < _FEW
        or (hit["all"] and phrases.number(hit["all"]) != len(towns))
    ):
        return []
    name = hit["i"] if hit["i"] in _WIDE else trade_names.industry(hit["i"])
    if name not in _WIDE and (not tells_trade(name) or _ACTS_INSIDE.search(name)):
        return []  # 甲、乙等地规划建设石材产业园 is an act, no name
    there = bool(hit["done"]) or is_existing(clause.words)
    kind = "existing" if there else HEAD_CATEGORY.get(hit["head"], "cultivate")
    return [
        designation(
            context,
            clause,
            towns,
            name if name not in _WIDE - {"工业"} else "",
            kind,
            family="A1",
            status="existing" if there else "planned",
            **({} if hit["all"] else {"list_open": True}),
        )
    ]


def cities_of_trade(context: Context, clause: Clause) -> list[Record]:
    """Read cities that are named after what they make."""
    hit = _CITIES.match(clause.words, clause.lead)
    found: list[Record] = []
    for city in _JOINT.split(hit["list"]) if hit else ():
        end = context.toponyms.chain_end(city, 0)[0]
        quarter = next(
            (
                k
                for k in (2, 3)
                if end
                and GOODS.match(city, end + k)
                and context.toponyms.is_unknown(city[end : end + k])
            ),
            0,
        )
        end = (
            end + quarter
            if end and not GOODS.match(city, end)
            else end or (_FEW if context.toponyms.is_unknown(city[:_FEW]) else 0)
        )
        name = trade_names.industry(city[end:-1])
        if not end or not plausible(name) or GOODS.match(name) is None or not is_trade(name):
            return []
        found.append(
            designation(
                context,
                clause,
                (city[:end],),
                name,
                "existing" if hit and hit["done"] else "cultivate",
                family="A1",
            )
        )
    return found
