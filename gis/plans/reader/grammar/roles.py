"""Roles: 以甲为核心、乙丙为重点支撑, 打造N个核心区——甲, 将甲作为重点发展区."""

from __future__ import annotations

import re

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.bridged import beside_unknown
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    decide,
    designation,
    industries,
    is_existing,
    joined,
    plausible,
    verb_at,
)
from gis.plans.reader.grammar.objects import objects
from gis.plans.reader.grammar.role_trades import (
    AS,
    CLASS_ALONE,
    LINKED,
    bases,
    before_role,
    category,
    consumed,
    grown_next,
    is_good,
    of_role,
    trades,
    with_bases,
)
from gis.plans.reader.grammar.said import Said
from gis.plans.reader.grammar.states import state
from gis.plans.reader.grammar.wholes import city_of
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.reference import itself
from gis.plans.reader.vocabulary.goods import COMMON, GOODS
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY
from gis.plans.reader.vocabulary.roles import PORTS

_OPENER = re.compile(r"以|将|把|使(?!用)|让|依托|由")
_MADE_INTO = ("将", "把", "使", "让")
_TAKES_ALONG = re.compile(r"(?:联动|辐射带动|辐射|带动)")
_ROLE_OF = re.compile(
    r"(?P<role>核心|中心|重点|龙头|主|支撑|依托|主体|引领|骨干|支点|主轴|轴线|纽带|载体|节点)的(?P<i>[^，。；的、]{2,16}?(?:、[^，。；的、以]{2,10}){0,4}?)(?P<head>经济带|发展带|集聚带|走廊|产业集群|产业带|产业基地|生产基地|产业聚集区|产业集聚区|产业集中区|聚集区|集聚区|加工区|产业区|生产区|主产区|产业板块|产业|集群|基地|港口群|机场群|港群)(?:(?:(?:建设|和|与|及)[^，。；以]{0,8}中心|建设|等)?$|(?=(?:和|、|以及)以))"
)
# 培育了以甲、乙等为代表的丙龙头企业: they are firms, whatever their names.
_FIRMS_LEAD = re.compile(
    r"[^，。；的]{1,6}的[^，。；]*(?:企业|公司|集团|品牌|厂商|龙头)(?:群体?|梯队|队伍|矩阵)?(?:$|，)"
)
_FIRMS_OF = re.compile(r"[^，。；的]{0,4}的[^，。；]{0,12}?(?:企业|公司|集团|厂商)")
_JOINED = re.compile(r"发挥|以及|并")
_TRADE_AS = re.compile(
    r"(?P<i>[一-龥A-Za-z]{2,12}?)(?:产业基地|生产基地|产业集群|产业园区?|基地|集群|产业|业|技术)?为(?P<role>核心|中心|龙头|引领|依托|支撑|重点)"
)
_TOGETHER = re.compile("联动|协同|配套|协作|错位|耦合|互动")
_FAR = 20
# 推动乙、丙围绕上下游协调联动发展: whom a core takes along.
_PUSHED_ALONG = re.compile(r"(?:推动|带动|促进|支持|引导|辐射带动)")
_ALONG = re.compile(
    r"(?:等[一-龥]{0,4})?[^，。；]{0,14}?(?:联动|协同|配套|协作|错位|协调|共同)+(?:联动|协同)?发展(?:的[^，。；]*)?"
)
# 把甲建设成为全国重要的茶叶交易批发、信息发布中心.
_POINTS = re.compile(
    "(?:形成|构建|打造)“(?:[一两二三四五六七八九十][核心轴带区极]){0,3}(?P<n>[二三四五六七八九十])点”"
)
_MARKET = re.compile(r"(?P<i>[^，。；、]{2,24}?)(?:交易|批发|贸易|集散|商贸)[^，。；]{0,14}中心")
_CLASS = re.compile("(?:战略性)?新兴产业$|未来产业$|高新?技术产业$")
# 打造成我国中部地区有较强竞争力的…基地: how it ranks.
_IN_WHOLE = re.compile(
    r"^(?:(?:我国|全国|全省|国内|世界|亚洲)?[^，。；的、]{0,8}(?:有|具有|具备)[^，。；的]{2,14}的)+"
)
_PRAISED = re.compile("^“[^”]*(?:鲜明|第一|一流|领先|突出|完善|知名)[^”]*”的")
_REACHING = re.compile(
    "^(?:辐射|服务|面向|覆盖|联通)[^，。；]*的(?=[一-龥]{4})"
)  # how far a centre reaches is not what it is
_ALONG_WATER = re.compile("^沿[江海河湖黄淮边]")
# 列为国家铝产业重点发展基地: a base where it is grown.
_DEVELOPED = re.compile("(?<=业)(?:重点|主要|优先|集中)(?:发展|建设|布局)$")
_ONE_OF = re.compile("(?<=[地群区园心])之一(?=和|与|及|以及|、)")  # 建设成为甲基地之一和乙示范基地
_PRAISE = re.compile(r"^.*(?:重要|知名|最大|领先)的")
_WEAK_ROLE = re.compile(
    r"为(?:重点|主|依托|载体|支撑|主阵地|承载地?|基础)(?:区域|城市|地区|市县)?(?:来)?"
)
# What a role alone leaves open: 以甲、乙为重点，强化石材产业 is to be strengthened.
_SEATED = frozenset(("base", "park", "cultivate", "strengthen", "restrict", "phase_out"))
# 以甲、乙为主的丙平原地区，突出发展…: who the area is, not yet what it does.
_AREA_OF = re.compile(
    r"(?:主|主体|核心|重点)的[一-龥]{2,12}?(?:地区|平原|区域|片区|山区|流域|沿线)"
)
_NEXT_CORE = re.compile("(?:和|、|以及)以")
_AREA_IS = re.compile(
    r"(?P<of>(?:中心|核心|主体|主|重点|龙头)的)[一-龥]{2,8}(?:地区|流域|平原|区域|片区|山区)(?=已|是|将成|正成)"
)
_STATE = re.compile(
    r"(?:地区|流域|平原|区域|片区|山区)(?:已经?)?(?:成为|是)(?:了)?(?P<what>[^，。；]{2,50})"
)
_RESTS = frozenset(("依托", "载体", "基础", "主阵地"))
_ROLE_SIGN = re.compile("为|联动|协同|配套|耦合|错位|互动|协作")
# 以甲—乙为南部片区，发展丙: a part of the whole without a rank.
_PART_OF_ALL = re.compile(
    "(?:[东西南北中]{1,2}部?|城区|山区|沿[江海河])?(?:片区|板块|组团|区域|地区|产业区)"
)
_FORMED = re.compile("(?:已经?|现已|基本|初步)形成以|形成了以")
_LEANS_ON = ("载体", "平台", "抓手")
_DECIDING = frozenset(("strengthen", "cultivate", "restrict", "phase_out"))


def as_role(context: Context, clause: Clause) -> list[Record]:
    """Read 以/将 places 为/作为 role, and the roles joined to it in the same clause."""
    words, t = clause.words, context.toponyms
    found: list[Record] = []
    at = 0
    for hit in _OPENER.finditer(words):
        if (
            hit.start() > _FAR
            or (found and hit.start() < at)
            or words[hit.start() - 1 : hit.start()] in ("不", "未", "勿")
        ):
            continue
        listing = (
            t.read(words, hit.end())
            or itself(context, clause, hit)
            or beside_unknown(context, words, hit.end())
        )
        listing = with_bases(words, listing)
        role = AS.match(words, listing.end) if listing else None
        if (
            role is None
            and listing
            and hit.group() == "以"
            and (made := _trade_there(context, clause, listing, hit.start()))
        ):
            return found + made
        if (
            listing is None
            or role is None
            or _FIRMS_LEAD.match(words, role.start("role"))
            or _leans_on(context, hit, listing, role)
            or _says_what_it_is(context, clause, hit, listing.end)
        ):
            continue
        if hit.group() == "以" and (
            made := _role_and_verb(context, clause, listing, clause.start + hit.start())
        ):
            return found + made
        if (
            hit.group() == "以"
            and (whole := _AREA_IS.match(words, role.start("role")))
            and (area := t.read(words, whole.end("of")))
        ):
            context.subject, context.subject_start, context.headed = (
                area.places,
                clause.start,
                area.places,
            )
            return found + _of_area(
                context, clause
            )  # 以甲为中心的攀西地区已成为…: said of the area
        kind = _kind(context, clause, listing, role, with_=hit.group() == "以")
        if hit.group() in _MADE_INTO and (made := _to_become(context, clause, listing, role)):
            return made
        if not kind or (hit.group() in "依托由" and "为" not in role.group()):
            continue
        rest_on = bases(context, clause, listing, clause.start + hit.start())
        found, kind = (
            found + rest_on,
            "develop" if rest_on else kind,
        )  # the bases are there; what the next clause grows is grown at them
        of = _ROLE_OF.match(words, role.start("role"))
        asked = (kind, clause.start + hit.start())
        if of and (made := _of_cluster(context, clause, listing, asked, of)):
            return found + made + _and_the_next(context, clause, of.end())
        names, end = trades(
            context, clause, role["role"], words[clause.lead : hit.start()], listing.places
        )
        found.append(
            designation(
                context,
                clause,
                listing.places,
                consumed(context, clause, end, names),
                kind,
                start=clause.start + hit.start(),
                end=end,
                family="A3",
                role=role["role"],
                status="existing" if kind == "existing" else "planned",
                **joined(listing),
            )
        )
        # 红茶以甲为重点产区，发展桂花茶: what follows is said of nobody.
        apart = any(r.family == "A3" for r in context.since(clause.sentence.start)) and kind in (
            "base",
            "support",
        )
        of_all = () if apart or is_good(words[clause.lead : hit.start()]) else listing.places
        context.subject, context.subject_start = of_all, clause.start
        found[-1].values["role"], at = _first_role(context, words, role)
        found += _joined_roles(context, clause, at, found[-1])
    return found + _spread_to(context, clause, found[-1]) if found else _continued(context, clause)


def _and_the_next(context: Context, clause: Clause, at: int) -> list[Record]:
    """Return the second thing that a clause builds about its core: …甲基地和以乙为核心的丙基地."""
    opener = _NEXT_CORE.match(clause.words, at)
    listing = context.toponyms.read(clause.words, opener.end()) if opener else None
    role = AS.match(clause.words, listing.end) if listing else None
    of = _ROLE_OF.match(clause.words, role.start("role")) if role else None
    kind = category(of["role"]) if of else ""
    return (
        _of_cluster(context, clause, listing, (kind, clause.start + at + 1), of)
        if listing and of and kind
        else []
    )


def _says_what_it_is(context: Context, clause: Clause, opener: re.Match[str], end: int) -> bool:
    """Whether a clause only says what an area is made of: 甲经济区是以乙市为中心, no trade behind."""
    at = opener.start()
    area = (
        context.toponyms.read(clause.words, clause.lead)
        if clause.words[at - 1 : at + 1] == "是以"
        else None
    )
    return area is not None and area.end == at - 1 and COMMON.search(clause.words, end) is None


def _leans_on(
    context: Context, opener: re.Match[str], listing: PlaceList, role: re.Match[str]
) -> bool:
    """Whether a zone is only what those spoken of work through: 甲市以乙汽车城为载体，打造…."""
    return (
        opener.group() == "以"
        and bool(context.headed)
        and listing.kinds == ("zone",)
        and role["role"].startswith(_LEANS_ON)
    )


_STOP = re.compile("、|，")
_ROLE_STOP = re.compile("、|，|的“")  # 为支撑的“一中心多支撑”布局: the layout's name is no role


def _kind(
    context: Context, clause: Clause, listing: PlaceList, role: re.Match[str], *, with_: bool
) -> str:
    """Return the category of a role, or an empty word where it only says who an area is (以甲为主的乙平原地区)."""
    words = clause.words
    points = with_ and _counted_points(context, clause) == len(listing.places) > 1
    said = _REACHING.sub("", role["role"])
    kind = "point" if points else category(_ROLE_STOP.split(said)[0][:12]) or category(said[:12])
    if (
        kind == "point"
        and "节点" in role["role"]
        and any("物流" in words for _, _, words in clause.following(context.text, 1))
    ):
        kind, points = "hub", True  # 以甲、乙为节点，构建丙物流圈: nodes of a network of goods
    if points or not with_:
        return kind
    if _AREA_OF.fullmatch(words, role.start("role")) and context.toponyms.read(
        words, words.index("的", role.start("role")) + 1
    ):
        context.subject, context.subject_start = listing.places, clause.start
        return ""
    if not kind and _PART_OF_ALL.fullmatch(role["role"]):
        context.subject, context.subject_start = listing.places, clause.start
        return ""
    if role["role"] in _RESTS and (built := _built_next(context, clause)):
        return built
    if not kind and _ROLE_OF.match(words, role.start("role")):
        return "develop"
    if role["role"] == "主":
        kind = _built_next(context, clause) or "develop"
    if kind == "develop":  # 已形成以甲、乙为主体的生产布局 is there
        kind = "existing" if _FORMED.search(words) else _done_next(context, clause, listing)
    return kind


def _counted_points(context: Context, clause: Clause) -> int:
    """Return how many points the scheme has that a later clause sums the roles up in: 形成“一核四点”的布局."""
    hit = _POINTS.match(context.text, clause.end + 1, clause.sentence.end)
    return "一二三四五六七八九十".index(hit["n"]) + 1 if hit else 0


def _trade_there(context: Context, clause: Clause, listing: PlaceList, at: int) -> list[Record]:
    """Read 以甲装备制造业为中心: the trade stands behind its place, its role behind both."""
    hit = _TRADE_AS.match(clause.words, listing.end)
    name = trade_names.industry(hit["i"]) if hit else ""
    kind = category(hit["role"]) if hit else ""
    if (
        not kind
        or not plausible(name)
        or name.endswith("资源")
        or not COMMON.search(name)
        or _FIRMS_OF.match(clause.words, hit.end() if hit else 0)
    ):
        return []
    return [
        designation(
            context,
            clause,
            listing.places,
            name,
            kind,
            start=clause.start + at,
            family="A3",
            **joined(listing),
        )
    ]


def _of_cluster(
    context: Context, clause: Clause, listing: PlaceList, asked: tuple[str, int], of: re.Match[str]
) -> list[Record]:
    """Read 形成以甲、乙为中心的…产业集群, which may be there already."""
    kind, start = asked
    if of["role"] in ("主", "重点", "主体", "依托") and (
        built := HEAD_CATEGORY.get(of["head"], "")
    ):
        kind = built  # 以甲为主的乙产业集聚区
    if of["head"].endswith(("带", "走廊")) and of["role"] not in ("核心", "中心", "龙头", "引领"):
        kind = "belt"
    own = context.toponyms.read(of["i"], 0, parks=False)
    ports = of["head"] if of["head"] in PORTS else ""
    what = (
        _ALONG_WATER.sub("", of["i"][own.end :])
        if own and (ports or own.end < len(of["i"]))
        else of["i"]
    )
    name = ports or trade_names.industry(what) or trade_names.industry(what + "产业")
    name = name or "".join(CLASS_ALONE.findall(what))
    name += "经济" * (of["head"] == "经济带" and not GOODS.search(name))
    before = context.since(clause.sentence.start) if clause.words.startswith("以") else []
    goes_on = (
        bool(before)
        and before[-1].end == clause.start - 1
        and before[-1].family == "A3"
        and before[-1].values["status"] == "existing"
    )
    there = is_existing(clause.words) or goes_on  # 已形成以甲为中心的…带，以乙为中心的…带
    if not (plausible(name) or CLASS_ALONE.fullmatch(name)):
        return []
    return [
        designation(context, clause, listing.places, industries(name) if "、" in name else name, "existing" if there else kind,
                    start=start, family="A3", role=of["role"],
                    status="existing" if there else "planned", **joined(listing))
    ]  # fmt: skip


def _built_next(context: Context, clause: Clause) -> str:
    """Return the category of what the next clause builds: 以甲为主，建设…基地."""
    for _, _, words in clause.following(context.text, 1):
        verb = verb_at(words, 0)
        built = (
            phrases.segments(words, verb.end, len(words))
            if verb and verb.kind == "cultivate"
            else []
        )
        if built and built[0].category in ("base", "park", "cultivate"):
            return built[0].category
    return ""


def _done_next(context: Context, clause: Clause, listing: PlaceList) -> str:
    """Return what the next clause does there, which a weak role leaves open: 以甲、乙为重点，强化石材产业."""
    for _, _, words in clause.following(context.text, 1):
        verb = verb_at(words, 0) if _WEAK_ROLE.match(clause.words, listing.end) else None
        if verb and verb.kind in _DECIDING:
            built = phrases.segments(words, verb.end, len(words))
            kind = decide(verb.kind, built[0].category) if built else verb.kind
            return kind if kind in _SEATED else verb.kind
    return "develop"


def _role_and_verb(
    context: Context, clause: Clause, listing: PlaceList, start: int
) -> list[Record]:
    """Read 以甲、乙为重点打造…集群 in one clause: what is built decides, the role only says where."""
    role = _WEAK_ROLE.match(clause.words, listing.end)
    verb = verb_at(clause.words, role.end()) if role else None
    if role is None or verb is None or verb.kind == "support" or verb.end == role.end():
        return []
    made = objects(context, clause, Said(verb, listing, start, "A2"), clause.words[verb.end :])
    if made:
        context.subject, context.subject_start = listing.places, start
    return made


def _spread_to(context: Context, clause: Clause, first: Record) -> list[Record]:
    """Read the clause behind a role that says whom it takes along: 以甲为核心，联动乙、丙等地."""
    for start, end, words in clause.following(context.text, 1):
        hit = _TAKES_ALONG.match(words)
        listing = context.toponyms.read(words, hit.end()) if hit else None
        if hit is None and (pushed := _PUSHED_ALONG.match(words)):
            listing = context.toponyms.read(words, pushed.end())
            listing = listing if listing and _ALONG.fullmatch(words, listing.end) else None
            if listing and "协调" in words:
                context.subject = (
                    *context.subject,
                    *listing.places,
                )  # what follows they grow together
        if listing and (
            listing.end == len(words)
            or hit is None
            or words.startswith("的", listing.end)
            or _ALONG.fullmatch(words, listing.end)
        ):
            names = list(first.values["industries"])
            return [
                designation(
                    context,
                    clause,
                    listing.places,
                    names,
                    "linked",
                    start=start,
                    end=end,
                    family="A4",
                    **joined(listing),
                )
            ]
    return []


def _first_role(context: Context, words: str, role: re.Match[str]) -> tuple[str, int]:
    """Return a role and where it ends: before the 、 behind which the next one's places stand."""
    cut = role["role"].find("、")
    after = role.start("role") + cut + 1
    if cut > 0 and (words.startswith("以", after) or context.toponyms.read(words, after)):
        return role["role"][:cut], after - 1
    return role["role"], role.end()


def _joined_roles(context: Context, clause: Clause, at: int, first: Record) -> list[Record]:
    """Read the roles that go on behind 、: 甲为核心、乙为主体、丙为两翼的软件产业布局."""
    found: list[Record] = []
    names = list(first.values["industries"])
    while at < len(clause.words) and clause.words[at] == "、":
        at += clause.words[at + 1 : at + 2] == "以"
        listing = context.toponyms.read(clause.words, at + 1)
        role = AS.match(clause.words, listing.end) if listing else None
        acts = LINKED.match(clause.words, listing.end) if listing and role is None else None
        named, end = (
            _first_role(context, clause.words, role) if role else ("", acts.end() if acts else at)
        )
        kind = "linked" if acts else category(named[:12])
        if listing is None or not kind:
            break
        own = of_role(clause.words[listing.end :])
        names = own or names
        found.append(
            designation(
                context, clause, listing.places, names, kind, family="A4", **joined(listing)
            )
        )
        at = end
    for record in (first, *found) if found else ():
        record.values["industries"], record.values["industry"] = names, "、".join(names)
    return found


_FAMOUS = re.compile(r"^(?:[一-龥]{0,6}?(?:最大|重要|领先|知名)的)")


def _to_become(
    context: Context, clause: Clause, listing: PlaceList, role: re.Match[str]
) -> list[Record]:
    """Read 将甲建成…基地: what is built has its own industry and head."""
    what = _ONE_OF.sub("", clause.words[role.start("role") :])
    found = []
    for part in phrases.segments(what, 0, len(what)):
        bare = _IN_WHOLE.sub("", _PRAISED.sub("", part.body))
        own = context.toponyms.read(bare, 0, parks=False)
        body = bare[own.end :] if own else bare
        names = industries(_DEVELOPED.sub("", _FAMOUS.sub("", body)))
        names = names or (
            [whole.group()]
            if (whole := _CLASS.search(body + "产业" * part.head.startswith("产业")))
            else []
        )
        if names and part.category in ("base", "hub", "cultivate", "park", "pilot"):
            found.append(
                designation(context, clause, listing.places, names, part.category, family="A3")
            )
    if (
        not found
        and (hub := _MARKET.match(what))
        and (names := industries(_PRAISE.sub("", hub["i"])))
    ):
        found = [designation(context, clause, listing.places, names, "hub", family="A3")]
    if not found and (good := city_of(what)):
        found = [
            designation(context, clause, listing.places, good, "cultivate", family="A3")
        ]  # 将甲打造成国际葡萄酒之都
    if found:
        context.subject, context.subject_start = listing.places, clause.start
    elif not category(role["role"][:12]):
        # 把甲打造成“某都”，成为丙基地: a title is no role, but it is 甲 that what follows is said of
        context.subject, context.subject_start, context.headed = (
            listing.places,
            clause.start,
            listing.places,
        )
    return found


def _continued(context: Context, clause: Clause) -> list[Record]:
    """Read a further role of the same sentence: places 为重点支撑, places 作为重点发展区."""
    words = clause.words
    if _ROLE_SIGN.search(words) is None:
        return []
    before = [r for r in context.since(clause.sentence.start) if r.family in ("A3", "A4", "A6")]
    lead = _JOINED.match(words)
    at = lead.end() if lead else clause.lead
    listing = context.toponyms.read(words, at)
    role = AS.match(words, listing.end) if listing else None
    if listing is None or (not before and _is_title(role)):
        return []
    if (
        role is None
        and (acts := verb_at(words, listing.end))
        and acts.kind != "support"
        and acts.end < len(words)
        and not _TOGETHER.search(acts.adverbs)
    ):
        return []  # 丙布局丁配套 says what is grown there
    if (role and role.group().startswith("作为") and (kind := category(role["role"][:12]))) or (
        before and role and (kind := category(role["role"][:12]))
    ):
        pass
    elif (before or lead) and (linked := LINKED.match(words, listing.end)):
        if COMMON.search(words, linked.end()) and not words.startswith("的", linked.end()):
            return []  # 乙、丙联动发展丁: what they grow together says more
        kind = "support" if linked.group().endswith("支撑") else "linked"
    else:
        return []
    own = [
        name[context.toponyms.name_end(name, 0) :]
        for name in (before_role(role["role"]) if role else of_role(words[listing.end :]))
    ]
    own, end = (own, clause.end) if own else grown_next(context, clause)
    if role and role["role"].endswith(("点", "区", "极")):
        context.subject, context.subject_start = listing.places, clause.start
    apart = bool(before) and "；" in context.text[before[-1].start : clause.start]
    names = own or (
        before[-1].get("industries")
        if before and not apart
        else ([context.topic] if context.topic else [])
    )
    return [
        designation(
            context,
            clause,
            listing.places,
            names or [],
            kind,
            end=end,
            family="A4",
            **joined(listing),
        )
    ]


def _is_title(role: re.Match[str] | None) -> bool:
    """Whether 作为 tells what a place is, no role that it has: 甲作为国家级硅材料基地，要做强…."""
    return (
        role is not None
        and role.group().startswith("作为")
        and category(role["role"][:12]) == "base"
    )


def _of_area(context: Context, clause: Clause) -> list[Record]:
    """Return what a clause says of the area that its main places stand for: 以甲为中心的乙地区已成为丙基地."""
    hit = _STATE.search(clause.words)
    return state(context, clause, None, hit["what"]) if hit else []
