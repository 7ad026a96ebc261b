"""What the object of a verb gives for its places: built things, lists of industries, what is taken over."""

from __future__ import annotations

import re
from dataclasses import replace

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.areas import named_site, seats_of_row
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    Verb,
    decide,
    designation,
    industries,
    joined,
    verb_at,
)
from gis.plans.reader.grammar.fused import OF_FIRMS, fused
from gis.plans.reader.grammar.moves import received
from gis.plans.reader.grammar.named import group_head, with_quarter
from gis.plans.reader.grammar.said import (
    A_RANK,
    KNOWN_FOR,
    LED_BY_FIRMS,
    STATE_WORDS,
    Said,
    growing,
    grown,
    is_own_province,
    is_there,
    leads_of_zone,
    only_an_act,
    province_grows,
    said_already,
)
from gis.plans.reader.grammar.wholes import (
    BARE_HUBS,
    hub_name,
    no_site,
    one_record,
    own_name,
    row_head,
    shared_head,
    whole,
)
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON

_ACTS = re.compile(
    r"(?<![煤电化冶炼焦铝镁钢纸林浆盐气硅材])(?:协同|联动|一体化|合作|融合发展|同城化|互联互通|联系|协作)+(?:发展)?$"
)
_OF_TRADE = re.compile(r"[一-龥]{2,12}?(?:产业|工业|制造业|材料)")
_BROAD = re.compile(r"^(?:先进)?(?:制造业|工业|服务业|产业|现代服务业|经济)$")
_OF_COMPANIES = re.compile(r"^.{2,80}?(?:为代表的|为龙头的|为主体的|为引领的|为骨干的|为核心的)")
_REPRESENTED = re.compile(
    r"(?:了)?.{2,80}?为代表的(?P<i>[^，。；]{2,20}?)(?:产业)?(?:产业链|产业集聚发展|产业集聚|产业)"
)
_GATHERED = re.compile(r"^集(?!成|装|散)[^，。；]*的(?=[^的]{2,}$)")
_LIST_OF_ACTS = re.compile(r"与|同|和|集(?!成|装|散|中式)(?=[^，。；]{2,}、)")
_AREA_WORDS = re.compile(r"^(?:区域中心城市|区域|城市|县域|各类|一批|全省|全市)")
_SHORE = re.compile("沿(?:海|江|边|黄|河|湖)(?:地区)?(?=[一-龥]{2})(?!经济|开放|发展)")
_CIVIC = re.compile(
    r"清单|流程|专业市场|目录|名录|台账|制度|体系|机制|节点|枢纽|网络|目的地|政府|社会|乡村|社区|学校|医院|机构|法院|市民|道路|公路|铁路|机场|大桥|码头|水库|管网|电网|电站|线路|馆|剧院|公园|景区|大厦|学院|中心|实验室|联盟|协会|窗口|之窗|标杆|样板|典范|门户|课程|队伍"
)
_INDUSTRIAL = re.compile(r"产业|工业|制造|材料|业$|、")
_OF_FIRMS = re.compile(r"^(?:了)?(?:多家|众多|大批|一批|\d+[余多]?家)[^，。；]*(?:企业|公司)$")
_SOME = re.compile(
    r"新$|(?:国家|省|市|县)级$|(?:全国|全省|全市)?(?:一流|示范性?|标准化|现代化?|重点)$|(?:经济社会)?高质量发展|一批|若干|各类|多个|\d+[个大]|[一二两三四五六七八九十]+[个大]|特色|高水平|专业"
)
_BRAND = re.compile(
    r"^“(?![^”]*[—-])(?![\d+一二两三四五六七八九十百千万]+”)[^”]{2,10}”(?!品牌|区域|[^一-龥]|$)"
)
# 培育“云药”特色产业集群: the brand is all that says what.
_NAMED_BY_BRAND = re.compile(
    r"“[一-龥]{2,6}”(?:特色|优势|现代)*(?:全产业链|产业链|产业集群|产业基地|产业园区?|产业带|产业|集群|基地)(?:$|[、，和及])"
)
_SCHEME = re.compile(r"“[一二两三四五六七八九十\dN]|[东西南北中]部（")
_OF_LABEL = re.compile(
    r"等?(?:[两三四五六七八九十\d]+[个大])?(?:特色|优势|重点|核心|主)*(?P<head>产区|板块|基地|集群|组团|集聚区)"
)
_GROWN = re.compile(
    r"(?:等(?:特色|优势|传统|主导|县域)*(?:[一-龥]{0,6}(?=产业))?)?(?:特色|优势|传统|主导)*(?:产业链|产业|企业)?(?:勘探开发|综合开发|开发利用|开发|(?:绿色化|智能化|数字化|技术)改造|改造提升|协同|联动|(?:产业链|产业)(?:建设|延伸)|(?:持续|不断|加快|进一步)?(?:壮大|集聚)|(?:[延补强建固拓]链)+|扩能提质|(?:集聚|加快|协同|联动|差异化|错位|特色化|竞相|互补)*发展|做大做[强优]|做强做优|做优做强|升级改造|改造升级|转型升级|(?:加快|实现)?升级|提质升级|提质增效|(?:优势|领先)(?:地位|水平)|竞争优势|竞争力)$"
)
_PROJECTS = re.compile(r"(?:等)?(?:重大|重点)?(?:项目|生产线|装置)$")
# 建设一批大型煤矿: works of a trade, no cluster.
_WORKS = re.compile(r"(?:煤矿|矿山|矿井|油田|气田|牧场|养殖场|电厂|电站|风电场)$")
# A park of 航空与文旅融合 is one of both; 炼化一体化 is a trade of its own.
_FUSION = re.compile(
    r"(?<=[一-龥]{3})(?:协同创新|成果转化|(?<!科技)创新|孵化|深度融合|融合发展|融合|(?<!炼化)一体化)(?:产业)?$"
)
# 新材料产业以甲为核心，优化发展乙、丙等多个新增长极: what grows there was said before.
_MORE_POLES = re.compile(
    r"等?(?:多个|若干|一批|[两三四五六七八九十]个?大?)?(?:新的?|区域|特色|重要)*(?:增长极|增长点|支点|节点|支撑点)"
)
# 分工明确、协同联动的发展体系 says how, not what.
_WAY_OF_GROWING = re.compile(r"的[^的，]{0,6}(?:体系|格局|布局|态势|局面|模式|局势|新篇章|氛围)$")
_NAMED_PROJECTS = re.compile(r"等[一-龥]{0,6}(?:重大|重点|龙头|标志性|骨干|百亿)[一-龥]{0,4}项目$")
_AMOUNT = re.compile(
    r"(?:年产|新增|约|超)*\d[\d.]*(?:万|亿|千|百)*(?:吨|度|台|辆|千瓦|GW|MW|平方米|立方米|件|套|箱|块|亩|只|片|米)"
)
# 打造全国“规模最大、品种最多”的…基地: praise in quotes is no good.
_PRAISED = re.compile(
    r"(?:^|(?<=[、和及与]))(?:[^，。；“”、和及与]{2,6}最[^，。；“”、]{1,4}(?:、|和|的))+(?=世界|国际|全国|[^，。；]*(?:园|基地|集群))|(?:全国|国内|世界)?“[^”]*(?:最[大优强多好低高]|一流|领先|知名)[^”]*”的"
)
_OF_SCHEME = re.compile(r"^“\d(?:\+[\dNX])+”(?=[一-龥]{2,12}(?:产业集群|集群|产业链|产业))")
# 建立布局合理、特色鲜明、产业集聚的…基地: a row of praise before what is built.
_PRAISE_LIST = re.compile(
    r"^(?:[^，。；、]{2,6}(?:合理|鲜明|集聚|完善|领先|突出|明显|先进|高效|集约|互补|协调|优化|齐全|完备|雄厚|协同|融合)(?:、|的|，(?=[^，。；]*的)))+"
)
_SEVERAL = re.compile(
    r"(?:(?:规模化|特色化|一定规模|较大规模|较强竞争力|完整|较为完整)的?$|若干|多个|一批|[两三四五六七八九十\d]+)个?(?:各具)?(?:特色|优势|重点|专业)*$"
)
_BELOW = re.compile(r"^\d[\d.]*[^，。；\d]{0,8}?(?:及)?以[下上]的?")
_CAPACITY = re.compile(
    r"^(?:落后|低效|过剩|一批)+的?|(?:过剩|落后)?(?:产能|生产线|项目|企业|装置)$"
)
# 形成以甲公司为代表的锂电池材料、以乙公司为代表的光伏材料: the firms are left out.
# 形成了全国领先的以整车企业为核心、零部件企业为配套的汽车产业集群.
_FIRMS_LEAD = re.compile(
    "(?:[^，。；、]{2,6}的)?以[^，。；以]{2,20}企业为[^，。；]{1,30}的(?=[一-龥]{2})"
)
# 形成以“甲园、乙园”等“三园三区”为载体的特色经济: through which parks, not what is built.
_BY_MEANS = re.compile("以“[^，。；]{2,90}?为(?:载体|抓手|平台|依托|支撑)的")
_FIRMS_OF = re.compile(
    r"(?:(?<=、)|(?<=，)|^)以[^、，；。以]{2,14}为代表的(?=[^、，；。]{2,14}(?:、以|等))"
)
# 已形成甲、乙为主导的产业体系.
_LED_BY = re.compile(
    r"(?:以)?(?P<i>[^，。；的]{2,50}?)等?为(?:主导|主|龙头|支柱|重点|特色)的(?:现代|特色|优势)?(?:产业|工业|制造业)(?:发展)?(?:体系|格局|结构|集群)"
)
# 形成了“铝土矿—氧化铝—电解铝”的铝产业集群: its links do not name it.
_CHAINED = re.compile(r"^“[^”]*[—+-][^”]*”的(?=[^“”]{2,})")
# 主攻“品牌童装”“高端印染”: goods, each in quotes.
_QUOTED_ONES, _QUOTES = re.compile(r"(?:“[^”“]{2,12}”[、和与及]?){2,}"), re.compile("”[、和与及]?“")
# 发展与主导产业关联度高、成长性好的新能源: what it is beside is no trade.
_RELATED = re.compile(
    "^与[^，。；的]{2,10}(?:关联|相关|配套|匹配|衔接)[^，。；的]{0,12}的(?=[一-龥]{2})"
)
_ITS_OWN = re.compile("(?:产业|工业|经济|发展)*")
_NO_GOOD = re.compile("(?:研发|创新|科技|技术|研究|设计|孵化|转化)+")
_ECONOMY = re.compile("绿色|生态|数字|海洋|低空|湾区|临空|临港|平台")
_HAVING = re.compile(r"(?:具有|拥有|具备)[^，。；]*的$")
# “龙头引领+链式发展”发展思路, “抓龙头、强链条”: how, not what.
_SLOGAN = re.compile(
    r"“[^”]{2,30}”(?:的)?(?:发展)?(?:思路|理念|模式|路径|要求|原则|方针|方式|格局|行动|工程)"
)
# 马金铺“云药”产业基地: a name that no table knows right before what is made there.
_BEFORE_QUOTED = re.compile(r"(?P<p>[一-龥]{2,4})“[^”]{2,6}”")
# 近年来，甲发展乙，建成全国最大的丙基地.
_LATELY = re.compile("近年来|多年来|近几年|经过多年|改革开放以来")
_SHIPS = re.compile(r"为“[^”]{1,8}”")
# 甲、乙、丙等三大产业集群 are one list, 甲、乙、丙三大产业集群 are three things.
_OPEN_LIST = re.compile("等(?:[^，。；、]{0,12})?$")
# 建设汽车、石化等现代产业体系 grows trades, no cluster.
_SYSTEM_END = re.compile("(?:产业(?:体系|格局)|(?:支柱|主导)产业)$")
# 钒钛钢铁、无缝钢管等核心优势产品: goods, no core.
_CORE_GOODS = re.compile("(?<=等)核心(?=优势|产品|零部件|部件|材料|技术|装备|环节)")


# 陶瓷产业集群数字化、绿色化转型: one manner tells as much as two.
_MANNERS = re.compile(
    "(?:(?:数字|智能|绿色|高端|机械|自动|集群|低碳|融合|轻量|信息|标准|规模|品牌|精细|特色)化[、和])+(?=(?:数字|智能|绿色|高端|机械|自动|低碳|融合|轻量|信息|标准|规模|品牌|精细)化(?:转型|改造|升级|发展))"
)
_SEATED = frozenset(("park", "base", "hub"))
_OF_WIDER = re.compile(
    "全国|全省|全球|国家|世界|国际|区域|[东西南北中]部|中国|亚洲|一批|若干|[两三四五六七八九十\\d]个?大?$"
)
_OF_POLICY = re.compile(
    "承接|转移|创新|改革|合作|开放|文明|转型|升级|融合|一体化|高质量|^全国|^国家|^世界"
)


def objects(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    """Return the designations that the object of a verb gives for its places."""
    rest = own_name(
        _RELATED.sub("", rest)
        if rest.startswith("与")
        else trade_names.of_a_class(rest.removesuffix("。”").rstrip("。"))
    )
    rest = _MANNERS.sub("", rest) if "化、" in rest or "化和" in rest else rest
    rest = _FIRMS_OF.sub("", rest) if "为代表的" in rest else rest
    rest = _BY_MEANS.sub("", rest) if rest.startswith("以“") else rest
    rest = _FIRMS_LEAD.sub("", rest) if "企业为" in rest else rest
    rest = _CHAINED.sub("", rest) if rest.startswith("“") else rest
    rest = _PRAISED.sub("", _PRAISE_LIST.sub("", _OF_SCHEME.sub("", rest)))
    rest = rest if _NAMED_BY_BRAND.match(rest) else _BRAND.sub("", rest)
    if rest.count("“") > rest.count("”"):
        rest = (
            rest[: rest.rindex("“")] if "”" in rest else rest.lstrip("“")
        )  # the text breaks off inside a quote
    if _QUOTED_ONES.fullmatch(rest):
        rest = _QUOTES.sub("、", rest).strip("“”")
    if said.verb.kind in ("phase_out", "restrict"):
        rest = _BELOW.sub("", rest)
    if (
        A_RANK.fullmatch(rest)
        or LED_BY_FIRMS.fullmatch(rest)
        or OF_FIRMS.search(rest)
        or _AMOUNT.match(rest)
        or rest.startswith(("、", "的同志", "的负责", "的干部", "的人员"))
        or _SLOGAN.match(rest)
    ):
        return []  # 形成1万吨多晶硅 says how much; 甲建设、乙发展 names no object
    inner = verb_at(rest, 0)
    if inner and said.verb.kind in ("support", "receive") and inner.kind != "support":
        said, rest = replace(said, verb=inner), rest[inner.end :]
    made = whole(context, clause, said, rest)
    if made is not None:
        return made
    rest = _CORE_GOODS.sub("", rest)
    if context.label and said.listing and (areas := _OF_LABEL.fullmatch(rest)):
        kind = decide(said.verb.kind, "base" if areas["head"] in ("基地", "产区") else "cultivate")
        return one_record(context, clause, said, context.label, kind)
    wide = is_own_province(context, said.places(context))
    parts = [
        part for part in phrases.segments(rest, 0, len(rest)) if not phrases.is_part(rest, part.end)
    ]
    if row := fused(context, clause, said, parts):
        return row
    sited = any(context.toponyms.read(part.body, 0, parks=False) for part in parts) or (
        said.listing is not None and len(parts) > 1
    )
    found = _in_turn(context, clause, said, parts, (wide, sited))
    if found or (wide and not province_grows(clause, said, rest)):
        return found
    return _plain_object(context, clause, said, rest)


def _in_turn(
    context: Context,
    clause: Clause,
    said: Said,
    parts: list[phrases.Segment],
    state: tuple[bool, bool],
) -> list[Record]:
    """Return the designations of built things in a row; where the province builds them, the first one's place holds for its like behind it."""
    found: list[Record] = []
    at: PlaceList | None = None
    named = (
        seats_of_row(context, [part.body for part in parts])
        if _SEATED.issuperset(part.category for part in parts)
        else [0] * len(parts)
    )
    for part, cut in zip(parts, named, strict=True):
        if cut and context.toponyms.read(part.body, 0, parks=False) is None:
            seat = PlaceList((part.body[:cut],), ("other",), 0, cut, list_open=False)
            one = _built(
                context,
                clause,
                replace(said, listing=seat),
                replace(part, body=part.body[cut:]),
                state,
            )
            found += _one_each(one, part) if one else []
            continue
        own = _own_places(context, said, part, sited=state[1]) if state[0] else None
        if own:
            at = own
        elif _OF_WIDER.search(part.body) or part.category != parts[0].category:
            at = None  # 打造甲乙基地、全国丙基地: of the whole province
        here = replace(said, listing=replace(at, list_open=False)) if at and not own else said
        one = _built(context, clause, here, part, state)
        found += _one_each(one, part) if one else []
    return found


def _one_each(record: Record, part: phrases.Segment) -> list[Record]:
    """Return one record for each trade where the sentence counts what is built: 形成甲、乙、丙三大基地."""
    names = record.values["industries"]
    if (
        part.head == "产业生态"
        or len(names) < len("甲乙")
        or phrases.stated_count(part.body) != len(names)
        or _OPEN_LIST.search(part.body)
    ):
        return [record]
    return [
        replace(record, values={**record.values, "industry": name, "industries": [name]})
        for name in names
    ]


def _built(
    context: Context, clause: Clause, said: Said, part: phrases.Segment, state: tuple[bool, bool]
) -> Record | None:
    """Return the designation of one built thing, or None where it names no industry."""
    wide, sited = state
    if _SCHEME.match(part.body):
        return None  # “三城五基地” names a layout, no trade
    own = _own_places(context, said, part, sited=sited)
    listing = context.toponyms.read(part.body, 0, parks=False)
    cut = own.end if own else listing.end if listing else 0
    body = _FUSION.sub("", _SHIPS.sub("", _GATHERED.sub("", part.body[cut:])))
    told = context.text[clause.paragraph.end - 1] in "。；”"  # a title is no sentence
    spoken = told and (said.listing is not None or context.headed == said.places(context))
    if (own is None and wide and not spoken) or (
        body.startswith("集") and not body.startswith(("集成", "集装", "集中式"))
    ):
        return None
    if own and cut == len(part.body) and part.category != "cultivate":
        body = ""
    names = hub_name(part, body) if part.category == "hub" else _named(context, said, part, body)
    names = (
        _of_core(context, names, body, sited=own is not None or said.listing is not None)
        if part.category == "core"
        else names
    )
    if (
        not names
        and said.listing
        and clause.index
        and context.topic
        and _MORE_POLES.fullmatch(part.body + part.head)
    ):
        return designation(context, clause, said.places(context), context.topic, decide(said.verb.kind, ""),
                           start=said.start, family=said.family, **joined(said.listing))  # fmt: skip
    if not names and (part.head in BARE_HUBS or not (own is None and _may_be_unnamed(part, body))):
        return None
    if (
        part.head in ("园区", "小镇", "产业园区", "工业园", "工业园区", "产业集中区", "集中区")
        and names
        and not any(COMMON.search(name) for name in names)
    ):
        return None  # 宜居的新式园区 tells no trade
    lately = (
        _LATELY.match(context.text, clause.sentence.start) is not None and said.verb.word == "建成"
    )
    existing = is_there(context, clause, said) or (lately and said.is_done())
    kind = decide(said.verb.kind, part.category)
    if said.verb.kind == "support" and part.category in ("cultivate", "base"):
        kind = grown(clause.words) or kind
    if (
        existing
        and part.category in ("cultivate", "base", "park", "belt")
        and "规划" not in said.verb.adverbs
    ):
        kind = "existing"  # 规划建设了甲园区 tells of a park
    return designation(
        context, clause, own.places if own else said.places(context), names or [""], kind,
        start=said.start, status="existing" if existing else "planned", family=said.family,
        **joined(said.listing),
    )  # fmt: skip


def _of_core(context: Context, names: list[str], body: str, *, sited: bool) -> list[str]:
    """Return the trades of a core whose name tells none: those that the paragraph or the plan is about."""
    if names and context.topic and all(_NO_GOOD.fullmatch(name) for name in names):
        return [context.topic]  # 福州、厦门两大研发创新核心区
    return (
        [context.titled]
        if not names and sited and context.titled and _ITS_OWN.fullmatch(body)
        else names
    )  # 甲都市圈产业核心增长极


_MADE_OF = re.compile(
    "以(?P<i>[^，。；]{2,40}?)等?为(?:主体?|主导|龙头|核心|重点|特色|支柱|骨干)的"
)


# 智能制造基地, 现代物流产业园: the head holds the end of the trade.
_IN_HEAD = re.compile(
    "(?P<i>(?:现代|智慧|绿色|综合)物流|(?:智能|精密)制造)(?:产业)?(?:基地|园区?)$"
)


def _named(context: Context, said: Said, part: phrases.Segment, body: str) -> list[str]:
    """Return the industries in the name of a built thing, else those that its sentence is about."""
    names = industries(_OF_COMPANIES.sub("", body), phrases.stated_count(body))
    if (not names or names == ["矿产资源"]) and (led := _MADE_OF.match(body)):
        names = industries(led["i"])  # 以冶金、机械为主体的工业基地
    if names in ([], ["智能"], ["精密"]) and (inside := _IN_HEAD.search(body + part.head)):
        return [inside["i"]]
    if not names and part.head.startswith("经济") and _ECONOMY.fullmatch(body):
        return [body + "经济"]  # 打造甲绿色经济走廊
    if not names and part.head.startswith("示范") and body and not _OF_POLICY.search(body):
        return [part.body + part.head]
    if (
        not names
        and said.family in ("A1", "A2")
        and said.listing
        and part.category in ("cultivate", "base")
        and _SEVERAL.match(_HAVING.sub("", body))
    ):
        return [context.topic] if context.topic else []
    return names


_REACHING = re.compile(
    "、(?:面向|服务|辐射|覆盖|联通|连接|通达|带动|衔接)"
)  # 聚集甲、辐射乙的物流节点: whom it serves


def _may_be_unnamed(part: phrases.Segment, body: str) -> bool:
    """Whether a built thing is one without a trade of its own: a core, a hub, a short-named park."""
    if part.category not in ("core", "hub", "park") or not body or _SOME.match(body):
        return False
    return part.category != "park" or len(body) <= len("北部新兴")


def _own_places(
    context: Context, said: Said, part: phrases.Segment, *, sited: bool
) -> PlaceList | None:
    """Return the places at the head of a built thing where they are its site.

    A larger area than the issuer's is what the thing serves; an area beside regions that the
    clause lists is what they serve.
    """
    own = context.toponyms.read(part.body, 0, parks=False)
    if (
        own is None
        and (seat := _BEFORE_QUOTED.match(part.body))
        and context.toponyms.is_unknown(seat["p"])
    ):
        return PlaceList((seat["p"],), ("other",), 0, seat.end("p"), list_open=False)
    if own is None and sited and part.category == "belt":
        place = named_site(context, part.body)
        return PlaceList((place,), ("area",), 0, len(place), list_open=False) if place else None
    shore = (
        _SHORE.match(part.body) if own is None and part.start else None
    )  # 甲铝基地、沿海铜镍基地
    if (
        own is None
        and sited
        and (group := shore.group() if shore else group_head(context, part.body))
    ):
        return PlaceList((group,), ("group",), 0, len(group), list_open=False)
    known = (
        own
        and (said.listing or context.subject)
        and (KNOWN_FOR.match(part.body, own.end) or _REACHING.match(part.body, own.end))
        and "zone" not in own.kinds
    )
    if own and (
        known
        or all(context.toponyms.larger_than_issuer(p) for p in own.places)
        or part.body.startswith("区域性", own.end)
    ):
        return None  # 甲…，建成中原地区重要的陶瓷基地: where it is important
    if own and no_site(context, said, own):
        return None
    return with_quarter(context, own, part)


def _plain_object(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    """Return the designation of an object without head: 重点发展 I、I等产业, …产业发展."""
    verb = said.verb
    if _WAY_OF_GROWING.search(rest):
        return _led_by(context, clause, said, rest)
    if _LIST_OF_ACTS.match(rest) or (
        _ACTS.search(rest) and "、" not in rest and not _OF_TRADE.match(rest)
    ):
        return []
    if verb.kind in ("support", "strengthen", "cultivate") or (
        verb.kind == "develop" and said.family == "A1" and "、" in rest
    ):
        bare = _GROWN.sub("", rest)
        if row := fused(context, clause, said, [phrases.Segment(0, len(rest), bare, "", "")]):
            return row
    if verb.word in STATE_WORDS and (hit := _REPRESENTED.match(rest)):
        name = trade_names.industry(hit["i"])
        return one_record(context, clause, replace(said, family="A17"), name, "existing")
    if verb.kind == "receive":
        return received(context, clause, said, rest)
    made = _followed(context, clause, said, rest)
    if is_there(context, clause, said):
        for record in made:
            record.values.update(category="existing", status="existing")
    return made


def _led_by(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    """Read 形成甲、乙为主导的产业体系: the trades that lead, where the rest says only how."""
    led = _LED_BY.fullmatch(rest)
    names = industries(led["i"]) if led else []
    if not names or not COMMON.search("、".join(names)):
        return []
    there = is_there(context, clause, said)
    return one_record(context, clause, said, names, "existing" if there else "develop")


def _followed(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    """Read the industries of an object, the words of growth behind them left out."""
    verb = said.verb
    kind, what = growing(said, rest)
    if not kind or only_an_act(verb, rest) or _no_trade(verb, what):
        return []
    what = (
        _PROJECTS.sub("", _AREA_WORDS.sub("", what)) if said.listing else _AREA_WORDS.sub("", what)
    )
    what = _CAPACITY.sub("", what) if verb.kind in ("phase_out", "restrict") else what
    kind = "develop" if kind == "cultivate" and _SYSTEM_END.search(rest) else kind
    if kind == "cultivate" and (_PROJECTS.search(rest) or _WORKS.search(rest)) and said.listing:
        kind = "develop"  # 建设水泥生产线 builds no cluster
    broad = verb.kind in ("support", "develop")
    names = [
        n
        for n in industries(what)
        if not (broad and _BROAD.match(n) and not _of_a_part(context, said))
    ]
    industrial = _INDUSTRIAL.search(what) or (
        (said.listing or verb.word.startswith("培"))
        and COMMON.search(what)
        and not _CIVIC.search(what)
    )
    vague = verb.kind in ("cultivate", "optimize") and not industrial
    head = row_head(context, clause) or (shared_head(context, clause) if vague else "")
    if head and verb.kind == "cultivate" and said.listing:
        return one_record(context, clause, said, names, decide(verb.kind, head))
    if verb.kind == "support" and said_already(context, clause, said, names):
        return []
    if names and not vague:
        return one_record(
            context,
            clause,
            said,
            names,
            "park" if kind == "develop" and leads_of_zone(rest, said.places(context)) else kind,
        )
    if verb.word in ("完善", "调整") and "布局" in rest and context.topic:
        return one_record(context, clause, said, context.topic, "optimize")
    return []


def _of_a_part(context: Context, said: Said) -> bool:
    """Whether the places are parts of the region that speaks, so that even 先进制造业 tells them apart."""
    issuer = context.toponyms.issuer
    return (
        issuer is not None
        and said.listing is not None
        and said.verb.word == "发展"
        and issuer.name not in said.listing.places
        and not context.toponyms.is_wide()
    )


def _no_trade(verb: Verb, what: str) -> bool:
    """Whether the object is firms, people or technology, not a trade."""
    if (verb.word == "突破" and "产业" not in what) or (
        _NAMED_PROJECTS.search(what) and not COMMON.search(what.partition("、")[0])
    ):
        return True  # 突破湿法磷酸精制 is a technique
    if (
        _OF_FIRMS.search(what)
        or (verb.word in ("整合", "调整", "完善") and what.endswith("资源"))
        or verb.word in ("开展", "实施")
        or (
            verb.word == "扩大"
            and not what.endswith(("种植", "养殖", "加工", "制造", "造纸", "冶炼"))
        )
    ):
        return True
    if verb.word in (
        "引进",
        "引育",
        "招引",
        "培引",
        "整合",
        "集聚",
        "聚集",
        "拥有",
    ) and what.endswith(("企业", "公司")):
        return True
    return verb.word == "引进" and not any(
        COMMON.search(n) for n in industries(_PROJECTS.sub("", what))
    )
