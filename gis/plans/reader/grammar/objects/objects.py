"""What the object of a verb gives for its places: built things, lists of industries, what is taken over."""

from __future__ import annotations

from dataclasses import replace

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context
from gis.plans.reader.grammar.layouts.areas import seats_of_row
from gis.plans.reader.grammar.objects.bare import bare_thing
from gis.plans.reader.grammar.objects.built import built, own_places
from gis.plans.reader.grammar.objects.fused import OF_FIRMS, fused
from gis.plans.reader.grammar.objects.grown import plain_object
from gis.plans.reader.grammar.objects.wholes import (
    one_record,
    own_name,
    whole,
)
from gis.plans.reader.grammar.said import (
    A_RANK,
    ALONG,
    LED_BY_FIRMS,
    Said,
    is_own_province,
    province_grows,
)
from gis.plans.reader.grammar.verbs import decide, verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON, GOODS

_BRAND = Pattern(
    r"^“(?![^”]*[—-])(?![\d+一二两三四五六七八九十百千万]+”)[^”]{2,10}”(?!品牌|区域|[^一-龥]|$)"
)
# 培育“云药”特色产业集群: the brand is all that says what.
_NAMED_BY_BRAND = Pattern(
    r"“[一-龥]{2,6}”(?:特色|优势|现代)*(?:全产业链|产业链|产业集群|产业基地|产业园区?"
    r"|产业带|产业|集群|基地)(?:$|[、，和及])"
)
_OF_LABEL = Pattern(
    r"等?(?:[两三四五六七八九十\d]+[个大])?(?:特色|优势|重点|核心|主)*(?P<head>产区|板块"
    r"|基地|集群|组团|集聚区)"
)
_AMOUNT = Pattern(
    r"(?:年产|新增|约|超)*\d[\d.]*(?:万|亿|千|百)*(?:吨|度|台|辆|千瓦|GW|MW|平方米|立方米"
    r"|件|套|箱|块|亩|只|片|米)"
)
# 打造全国“规模最大、品种最多”的…基地: praise in quotes is no good.
_PRAISED = Pattern(
    r"(?:^|(?<=[、和及与]))(?:[^，。；“”、和及与]{2,6}最[^，。；“”、]{1,4}(?:、|和"
    r"|的))+(?=世界|国际|全国|[^，。；]*(?:园|基地|集群))"
    r"|(?:全国|国内|世界)?“[^”]*(?:最[大优强多好低高]|一流|领先|知名)[^”]*”的"
)
_OF_SCHEME = Pattern(r"^“\d(?:\+[\dNX])+”(?=[一-龥]{2,12}(?:产业集群|集群|产业链|产业))")
# 建立布局合理、特色鲜明、规模大、具有竞争力的…基地: a row of praise before what is built.
_PRAISE_LIST = Pattern(
    r"^(?:[^，。；、的]{2,8}最[大强优全高多新](?:、|，(?=[^，。；]*的))"
    r"|(?:(?:规模|链条|产业链|品质|质量|品种|门类|实力|竞争力|效益|水平|结构|层次|功能)(?:较|更|最)?[大全长优好高强多新齐]"
    r"|[^，。；、的]{2,8}(?:完整|健全|一流|(?:高度|更加|较为|相对)集中)"
    r"|[^，。；、]{2,6}(?:合理|鲜明|集聚|完善|领先|突出|明显|先进|高效|集约|互补|协调|和谐|优良|开放|共享|宜居|显著"
    r"|优化|齐全|完备|雄厚|协同|融合))(?:、|的|，(?=[^，。；]*的)))+(?:并?(?:具有|具备|拥有)[^，。；、的]{2,14}的)?"
)
_DUG = Pattern(
    r"^[一-龥]{2,6}(?:生产|加工)(?=[一-龥]{2})"
)  # 开采石材生产机制砂: of what it is made
_BELOW = Pattern(r"^\d[\d.]*[^，。；\d]{0,8}?(?:及)?以[下上]的?")
# 形成以甲公司为代表的锂电池材料、以乙公司为代表的光伏材料: the firms are left out.
# 形成了全国领先的以整车企业为核心、零部件企业为配套的汽车产业集群.
_FIRMS_LEAD = Pattern(
    "(?:[^，。；、]{2,6}的)?以[^，。；以]{2,20}企业为[^，。；]{1,30}的(?=[一-龥]{2})"
)
# 形成以“甲园、乙园”等“三园三区”为载体的特色经济: through which parks, not what is built.
_BY_MEANS = Pattern("以“[^，。；]{2,90}?为(?:载体|抓手|平台|依托|支撑)的")
_FIRMS_OF = Pattern(
    r"(?:(?<=、)|(?<=，)|^)以[^、，；。以]{2,14}为代表的(?=[^、，；。]{2,14}(?:、以|等))"
)
# 形成了“铝土矿—氧化铝—电解铝”的铝产业集群: its links do not name it.
_CHAINED = Pattern(r"^“[^”]*[—+-][^”]*”的(?=[^“”]{2,})")
# 打造煤—甲醇—烯烃等煤化工产业链: the class behind says what; 构建起从原料、组件到整车的生态圈: how far it goes.
_LINKS_OF = Pattern(
    r"[^，。；、“”—-]{1,12}(?:[—-]{1,2}[^，。；、“”—-]{1,12}){2,}等(?=[^，。；、]{2,16}产业链条?$)"
    r"|(?:起|出)?从[^，。；的]{2,30}?[到至][^，。；的]{1,16}(?:的(?![^，。；]*产业链)|$)"
)
_LINKS = Pattern("—|-")
# 聚焦合金加工领域形成独特优势: the field is what it is strong in.
_STRONG_IN = Pattern("(?<=领域)(?:形成|具有|具备|占据|取得|建立)[^，。；]*(?:优势|地位|特色)$")
# 主攻“品牌童装”“高端印染”: goods, each in quotes.
_QUOTED_ONES, _QUOTES = Pattern(r"(?:“[^”“]{2,12}”[、和与及]?){2,}"), Pattern("”[、和与及]?“")
# 发展与主导产业关联度高、成长性好的新能源: what it is beside is no trade.
_RELATED = Pattern(
    "^与[^，。；的]{2,10}(?:关联|相关|配套|匹配|衔接)[^，。；的]{0,12}的(?=[一-龥]{2})"
)
# “龙头引领+链式发展”发展思路, “抓龙头、强链条”: how, not what.
_SLOGAN = Pattern(
    r"“[^”]{2,30}”(?:的)?(?:发展)?(?:思路|理念|模式|路径|要求|原则|方针|方式|格局|行动|工程)"
)
# 甲、乙、丙等三大产业集群 are one list, 甲、乙、丙三大产业集群 are three things.
_OPEN_LIST = Pattern("等(?:[^，。；、]{0,12})?$")
# 钒钛钢铁、无缝钢管等核心优势产品: goods, no core.
_CORE_GOODS = Pattern(
    "(?<=[等及和与])核心(?=配套)|(?<=等)核心(?=优势|产品|零部件|部件|材料|技术|装备|环节)"
)


# 甲省发展乙产业集群行动计划发布, 甲市建设乙强市行动计划（2023—2025年）: a headline about a paper, or its title.
_PAPER = Pattern(
    "(?:计划|方案|规划|意见|纲要)（20\\d\\d[^（）]{0,12}）$"
    "|(?:行动计划|方案|规划|意见|措施|办法)(?:正式)?(?:发布|出台|印发|公布|实施|获批)$"
    "|的功能(?:结构|布局|定位|配套)(?:[和与][一-龥]{2,8})?$"
)  # 优化甲园、乙园的功能结构
# 重点发展甲业和乙产业的“一园多点”空间布局: how they lie.
_LAID_OUT = Pattern("的“[^“”]{2,12}”(?:的)?(?:空间|产业|发展|总体)*(?:布局|格局|体系|模式)$")
# 国际化、信息化的社会和谐、世界一流的汽车城: the noun behind the last 的 is what is built.
_ALL_PRAISE = Pattern("[^，。；]+、[^，。；]+的")
# 开展甲产业集群打造行动: that something is done, not what becomes of whom.
_CAMPAIGN = Pattern("(?:行动|活动|专项|大会|培训|调研|招商)(?:计划)?$")
# 陶瓷产业集群数字化、绿色化转型: one manner tells as much as two.
_MANNERS = Pattern(
    "(?:(?:数字|智能|绿色|高端|机械|自动|集群|低碳|融合|轻量|信息|标准|规模|品牌|精细"
    "|特色)化[、和])+(?=(?:数字|智能|绿色|高端|机械|自动|低碳|融合|轻量|信息|标准|规模"
    "|品牌|精细)化(?:转型|改造|升级|发展))"
)
# 集养殖、加工、休闲于一体的海洋渔业: what is done in the trade.
_INTO_ONE = Pattern(
    "^集(?!成|装|散|中|约)[^，。；]{2,40}?[为于]一体的(?:[链条复合综立体多元]{2,6}[状式型]、?)*的?(?=[一-龥]{2})"
)
_DIRECTION = Pattern("^方向(?:主要)?(?:[是为：]|包括)")  # 主要发展方向为陶瓷
# 推进甲开发利用和乙产业链建设: two trades.
_TWO_CHAINS = Pattern(
    "(?<=[一-龥]{2})(?:产业链|产业|资源开发利用|资源开发|开发利用)(?:和|与|及|以及)(?=[一-龥]{2,10}产业链(?:建设|发展|提升|$))"
)
_SEATED = frozenset(("park", "base", "hub"))
_SERVING = frozenset(("重点配套", "主要配套"))
_OF_STRENGTH = frozenset(
    ("巩固", "巩固提升", "巩固扩大", "提升", "扩大", "增强", "强化", "做强", "做优")
)
_STRENGTH = Pattern(
    r"(?P<i>[一-龥A-Za-z]{2,14}?)(?:产业|行业|工业)?的?(?:(?:领先|先发|先行|竞争|规模|比较|既有|品牌|集群|市场|产能|传统|优势|主导|龙头|支柱|核心)+(?:优势|地位))"
)
_MADE_AND = Pattern(
    r"(?:研发|生产|制造|加工|出口|贸易)(?:和|与|、|及)(?:研发|生产|制造|加工|出口|贸易|应用|销售)基地$"
)
# 建立甲体系和乙产业集群: a system is no trade.
_SYSTEM_AND = Pattern(
    r"^[^，。；]{2,24}?(?:体系|机制)(?:和|与|及|以及)(?=[^，。；]*(?:集群|基地|产业园|产业链|产业)$)"
)
_QUALITY = Pattern(
    "(?:在[^，。；]{2,10})?(?:具有|具备|拥有|有|立足|面向|辐射|服务|带动|影响|引领|集|配套|布局|链条|功能|优势|特色|技术)[^，。；\\d]{2,30}"
)
_LIKE = Pattern("(?:[一-龥]{2,3}[型化][、和与的]?)+")
_LED = Pattern(
    r"以(?P<i>[^，。；以]{2,40}?)(?:等)?(?:产业|行业)?为(?:主体?|主导|核心|重点|龙头|支撑|特色|代表|引领|支柱|主线|依托|中心)的"
    r"(?P<name>[^，。；]{0,30}?)(?:(?<=型)的?)?(?:生态|特色|现代化?|高科技|科技|专业|循环经济|新型|综合性?|大型|示范)*"
    r"(?P<head>工业园区?|产业园区?|园区|产业基地|生产基地|基地|产业集群|集群|产业带|集聚区)"
)
# 以黄花菜、槟榔芋为主导的特色农业: a class that says only how stands for what leads it.
_LED_CLASS = Pattern(
    r"以(?P<i>[^，。；以]{2,60}?)(?:等[^，。；、]{0,8}?)?为(?:主体?|主导|核心|重点|龙头|支撑|特色|代表|引领|支柱|主线)的"
    r"(?:现代|特色|优势|高效|生态|绿色|新型|县域|外向型|都市|[、和])*(?:农业|种养业?|种植业?|养殖业?|经济作物|林业|产业|经济)(?:产业)?(?:发展)?(?:体系|格局|结构)?"
)
_OF_WIDER = Pattern(
    "全国|全省|全球|国家|世界|国际|区域|[东西南北中]部|中国|亚洲|一批|若干"
    "|[两三四五六七八九十\\d]个?大?$"
)


def objects(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    """Return the designations that the object of a verb gives for its places."""
    bare = _without_quality(rest)
    return _objects(context, clause, said, rest) or (
        _objects(context, clause, said, bare) if bare != rest else []
    )


def _objects(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    serves = said.verb.word in _SERVING and (
        said.family == "A1" or context.toponyms.read(rest, 0) is not None
    )  # 甲零部件产业重点配套乙汽车产业: whom it serves
    rest = _bared(said, rest)
    if (
        serves
        or A_RANK.fullmatch(rest)
        or LED_BY_FIRMS.fullmatch(rest)
        or OF_FIRMS.search(rest)
        or _AMOUNT.match(rest)
        or rest.startswith(("、", "的同志", "的负责", "的干部", "的人员"))
        or _SLOGAN.match(rest)
        or _PAPER.search(rest)
        or (said.verb.word == "开展" and _CAMPAIGN.search(rest))
        or (rest.startswith("以") and "为" not in rest and clause.end >= len(context.text) - 1)
    ):
        return []  # 形成1万吨多晶硅 says how much; 甲建设、乙发展 names no object; 形成了以甲、乙 breaks off
    inner = verb_at(rest, 0)
    if inner and said.verb.kind in ("support", "receive") and inner.kind != "support":
        said, rest = replace(said, verb=inner), rest[inner.end :]
    made = whole(context, clause, said, rest)
    made = bare_thing(context, clause, said, rest) or None if made is None else made
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
    return _each_chain(plain_object(context, clause, said, rest), rest)


# 打造甲、乙、丙三条标志性产业链: counted, each is a chain of its own.
_COUNTED_CHAINS = Pattern("(?:[两三四五六七八九十]|\\d{1,2})[条大个](?:[一-龥]{0,8})?产业链条?$")


def _each_chain(made: list[Record], rest: str) -> list[Record]:
    """Return one record for each chain where the sentence counts as many chains as it names."""
    hit = _COUNTED_CHAINS.search(rest) if len(made) == 1 else None
    names = made[0].values["industries"] if hit else []
    if len(names) < len("甲乙") or rest.endswith("等", 0, hit.start() if hit else 0):
        return made
    if phrases.stated_count(rest) != len(names):
        return made
    return [
        replace(made[0], values={**made[0].values, "industry": name, "industries": [name]})
        for name in names
    ]


def _bared(said: Said, rest: str) -> str:
    """Return an object without praise, firms and what else leads it."""
    rest = _DIRECTION.sub("", rest) if rest.startswith("方向") else rest
    rest = _led_by(rest) if rest[:1] == "以" else rest
    rest = _INTO_ONE.sub("", rest) if rest[:1] == "集" and "一体" in rest else rest
    rest = _TWO_CHAINS.sub("、", rest) if rest.count("产业") or "开发" in rest else rest
    rest = ALONG.sub("", rest, count=1) if ALONG.match(rest) else rest
    rest = _LAID_OUT.sub("", rest) if rest.count("“") == 1 and "”" in rest else rest
    rest = _behind_praise(rest) if "的" in rest and "、" in rest else rest
    rest = _MADE_AND.sub("生产基地", rest) if rest.endswith("基地") else rest
    rest = _SYSTEM_AND.sub("", rest) if "体系" in rest or "机制" in rest else rest
    rest = _STRONG_IN.sub("", rest) if "领域" in rest else rest
    if rest.startswith(("从", "起从", "出从")) or ("等" in rest and _LINKS.search(rest)):
        rest = rest[hit.end() :] if (hit := _LINKS_OF.match(rest)) else rest
    if said.verb.word in _OF_STRENGTH and (lead := _STRENGTH.fullmatch(rest)):
        rest = lead["i"] + "产业"  # 巩固整机制造领先优势: the trade is what is to stay strong
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
    return _DUG.sub("", rest) if said.verb.word == "开采" else rest


def _behind_praise(rest: str) -> str:
    """Return the noun behind the last 的 where it is a good and nothing in the list before it is one."""
    head, of, noun = rest.rpartition("的")
    alone = GOODS.match(noun) is not None and "、" not in noun and GOODS.search(head) is None
    return noun if alone and _ALL_PRAISE.fullmatch(head + of) else rest


def _without_quality(rest: str) -> str:
    """Return an object without what it is like: whatever stands before 的 and names no good (在全国具有影响力的锂电产业)."""
    quality, of, noun = rest.rpartition("的")
    bare = _QUALITY.fullmatch(quality) and COMMON.match(noun) and not COMMON.search(quality)
    return noun if of and bare else rest


def _led_by(rest: str) -> str:
    """Return what leads and the head alone where nothing else tells the trade: 以石化为主导的节约型、环保型生态园区."""
    if (led := _LED_CLASS.fullmatch(rest)) and "、以" not in rest and COMMON.search(led["i"]):
        return led["i"] + "产业"
    hit = _LED.fullmatch(rest)
    if hit is None or not COMMON.search(hit["i"]) or phrases.stated_count(hit["name"]):
        return rest
    told = COMMON.search(hit["name"]) and not _LIKE.fullmatch(hit["name"])
    closer = told and hit["name"].endswith(hit["i"][-2:])  # 以海洋化工为主的化工园区
    return rest if told and not closer else hit["i"] + hit["head"]


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
    wide = state[0] or _is_province(context, said)
    named = (
        seats_of_row(context, [part.body for part in parts])
        if _SEATED.issuperset(part.category for part in parts)
        else [0] * len(parts)
    )
    # 打造甲工业园、乙县陶瓷产业集群: a park by its place alone, until its trade is said.
    waiting: list[str] = []
    for part, cut in zip(parts, named, strict=True):
        if not cut and part is not parts[-1] and (bare := _bare_park(context, said, part)):
            waiting += bare
            continue
        if cut and context.toponyms.read(part.body, 0, parks=False) is None:
            seat = PlaceList((part.body[:cut],), ("other",), 0, cut, list_open=False)
            one = built(
                context,
                clause,
                replace(said, listing=seat),
                replace(part, body=part.body[cut:]),
                state,
            )
            found += _one_each(one, part) if one else []
            continue
        own = own_places(context, said, part, sited=state[1]) if wide else None
        if own:
            at = own
        elif _OF_WIDER.search(part.body) or part.category != parts[0].category:
            at = None  # 打造甲乙基地、全国丙基地: of the whole province
        here = replace(said, listing=replace(at, list_open=False)) if at and not own else said
        one = built(context, clause, here, part, state)
        if one and waiting and own_places(context, said, part, sited=state[1]):
            one = replace(one, values={**one.values, "places": [*waiting, *one.values["places"]]})
            waiting = []
        found += _one_each(one, part) if one else []
    return found


_BARE_PARKS = frozenset(("工业园", "工业园区", "产业园", "产业园区", "科技园", "园区"))


def _bare_park(context: Context, said: Said, part: phrases.Segment) -> tuple[str, ...]:
    """Return a park that is called by a known place alone, with the places listed before it; nothing where it has a trade."""
    if part.head not in _BARE_PARKS:
        return ()
    if not part.body:
        listed = said.listing.places if said.listing and said.family == "A1" else ()
        return (*listed[:-1], listed[-1] + part.head) if listed else ()
    own = context.toponyms.read(part.body, 0, parks=False)
    alone = own is not None and own.end == len(part.body) and own.kinds == ("region",)
    return (part.body + part.head,) if alone else ()


def _is_province(context: Context, said: Said) -> bool:
    """Whether it is one province that builds: what it builds stands in the city that the row opens with."""
    names = said.listing.places if said.listing else ()
    return len(names) == 1 and any(
        region.level == "province" for region in context.toponyms.names.get(names[0], ())
    )


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
