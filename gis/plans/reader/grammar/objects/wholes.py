"""Objects that are one thing, and the head that a row of objects shares: 从甲到乙的完整产业链, …丙县储能等集群."""

from __future__ import annotations

import re

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, joined
from gis.plans.reader.grammar.said import Said, is_own_province
from gis.plans.reader.grammar.trades import industries, plausible, tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.area_shapes import MACRO
from gis.plans.reader.places.place_list import PlaceList, far_apart, nests
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON, GOODS, ONE_SIGNS
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

# 聚集海洋食品、海洋医药企业983家: their trades are there.
_FIRMS_THERE = Pattern(
    r"(?:了)?(?P<i>[^，。；\d]{2,40}?)(?:类|等|规上|规模以上|生产|制造|加工)*企业(?:超过?"
    r"|达|近|约)?\d+[余多]?[家户个]"
)
# 主攻以酱香酒为首位产业的新型工业化.
_LEADING = Pattern(
    r"以(?P<i>[^，。；的]{2,24}?)为(?:首位|主导|支柱|龙头)(?:产业)?的(?:新型工业化"
    r"|现代化?产业|工业经济|实体经济)"
)
_PLANNED = Pattern("将|力争|争取|到20|拟|要(?!素)")
_SHARED_HEAD = Pattern(
    r"等[一-龥]{0,6}?(?P<head>产业集群|集群|产业基地|生产基地|基地|产业园|园区)$"
)
_ROW_HEAD = Pattern(r"(?P<head>产业集群|集群|产业基地|生产基地|制造基地|基地|产业园|园区)$")
# 打造“中国休闲食品之都”.
_CITY_OF = Pattern(
    r"“?(?:(?:(?:中国|世界(?!级)|全国|全球|国际|亚洲|东方|北方|江南|中部"
    r"|西部)(?:（[^（）]{1,4}）)?|世界级|国际化?|国家级|时尚|现代|先进|知名|著名)+(?:的"
    r"|·)?)(?P<i>[一-龥A-Za-z]{2,8}?)(?:产业)?(?:之[都乡城谷]|名[城都镇县](?!名)"
    r"|(?<=[一-龥]{2})[都城](?=”))”?(?:建设)?(?:升级版)?"
)
# 形成了从原料供应到销售终端的完整产业链: its links are no trades.
_LAST_STEP = Pattern("(?<=[一-龥]{2})(?:制造|加工|生产|制品|应用|销售|服务|回收|制成品)+$")
_CHAIN_FROM = Pattern(
    r"从[^，。；]{2,60}?到(?P<to>[^，。；]{2,30}?)的(?:较为|相对"
    r"|比较)?(?:(?:完整|完备|完善|健全)的?)?(?P<i>[^，。；的]{0,12}?)(?:全产业链|产业链条?"
    r"|产业体系|工业体系|产业生态圈?|生态圈|链条)"
)
# 在甲、乙等地建设生产基地约2万亩: of what the item is about, its size behind it.
_BASE_OF_SIZE = Pattern(
    r"(?:标准化|规范化|规模化|优质|良种|原料)*(?:生产|种植|养殖|繁育"
    r"|种苗)?基地(?:面积)?(?:共|总计|合计|各|约|达|到)*\d[\d.]*[万千百]?(?:亩|公顷"
    r"|平方公里)(?:以上|左右)?"
)

# 形成以竹浆为核心的川南竹产业集群, 打造包括风电在内的新能源产业链: what leads it or is a part of it stands before its own name.
_LED_BY_GOODS = Pattern(
    r"(?:以[^，。；以]{2,40}?为(?:核心|主体?|主导|龙头|重点|支撑|骨干|引领|特色|基础|依托)"
    r"|包括[^，。；]{2,24}?在内)的(?P<what>[^，。；的]{2,24}(?:集群|基地|园区?|产业带"
    r"|集聚区|产业链))$"
)
# 优化甲、乙等陶瓷产区布局: bases that are there.
_BASES_LAID = Pattern(
    r"(?P<i>[^，。；的]{2,16}?)(?:产业|生产|加工)?(?:产区|基地|园区|集聚区"
    r"|集群)(?:的)?(?:空间|区域)?(?:布局|结构)"
)
# 大力发展新兴产业，如新能源、新材料: the class says nothing, its members in the next clause do.
_A_CLASS = Pattern("(?:战略性)?(?:新兴|特色|优势|主导|支柱|高新技术|高新|传统)(?:产业|行业)")
_MEMBERS = Pattern(
    "(?:主要)?(?:包括|涵盖|如|例如|有|是)(?P<i>[^，。；的]{3,60}?)(?:等)?(?:产业|行业|领域)?"
)


# 建设一座总投资276亿元、年产值476亿元的家居新城: how large it is.
_MEASURED = Pattern(
    r"(?:[一两三四\d][座个处家]|一批|一条)?(?:(?:计划|总|预计)*投资|年?产值|年?产量|年利税"
    r"|占地|规划面积|总面积|面积|年产|产能"
    r"|容纳)[^，。；的]*?\d[^，。；的]*的(?=[^，。；的]{2,24}$)"
)
# “中国金鼓城·中部家具产业集中发展区”.
_BRAND_DOT = Pattern("“[^“”·]{2,10}·(?=[^“”]{4,30}”)")


# 聚焦六大产业链（烯烃、芳烃）、三大产业集群（高端石化材料、新能源材料）.
_SPELT_CHAINS = Pattern(
    r"(?:(?:[两三四五六七八九十]|\d{1,2})[大条个](?:特色|优势|主导|支柱|重点)*(?:产业链"
    r"|产业集群|集群|产业)（[^（）]{3,60}）(?:、|和)?)+"
)
_IN_BRACKETS = Pattern("（([^（）]+)）")


# 布局总部经济、研发基地、现代物流、食品加工产业: among trades one that is called a base.
_AMONG_TRADES = Pattern("、(?P<i>[^，。；、的]{2,12}(?:、[^，。；、的]{2,12})+)$")


def _row_of_trades(said: Said, rest: str) -> list[str]:
    """Return the trades of a row in whose middle one is called a base or a centre, else nothing."""
    built = (
        phrases.segments(rest, 0, len(rest))
        if said.verb.kind == "develop" and rest.count("、") > len("甲、")
        else []
    )
    hit = _AMONG_TRADES.match(rest, built[-1].end) if len(built) == 1 else None
    behind = industries(hit["i"]) if hit else []
    if len(behind) < len("甲乙") or not all(COMMON.search(name) for name in behind):
        return []
    return [*industries(built[0].body), *behind]


# 做强轨道交通装备这一首位产业: what the trade is called in one word.
_THIS_ONE = Pattern(
    "(?<=[一-龥]{2})(?:产业)?这[一个条张项](?:[一-龥]{0,2}[^，。；、的]{0,6})?(?:产业链"
    "|产业|行业|集群|名片|品牌)$"
)
# “氟硅钴”新材料, “川茶”及食品加工: a quote of goods, no brand of what follows.
_QUOTED_GOODS = Pattern(
    f"^“(?:(?:中国|地方|特色))?([{ONE_SIGNS}]{{2,6}}(?=”[一-龥])"
    f"|[^“”]{{2,8}}(?=”[及和与、][一-龥]))”"
)


# 做大做强园区甲、乙、丙五大支柱产业: whose they are is who is spoken of.
_ITS_GOODS = Pattern(
    "(?:园区|全区|全市|全县|全镇|全域|境内|辖区|本地|当地|区域内?)(?:内|的|现有)*"
    "(?=[^，。；]{2,60}[两三四五六七八九十]大(?:支柱|主导|优势|特色|传统|重点|新兴)*产业(?:集群)?$)"
)


def own_name(rest: str) -> str:
    """Return an object without what leads it or is a part of it, where its own name says a good."""
    rest = _THIS_ONE.sub("产业", rest) if "这" in rest else rest
    rest = _QUOTED_GOODS.sub(r"\1", rest) if rest[:1] == "“" else rest
    if "的" in rest and (sized := _MEASURED.match(rest)):
        rest = rest[sized.end() :]
    if "·" in rest and (brand := _BRAND_DOT.match(rest)):
        rest = rest[brand.end() :].replace("”", "", 1)
    if _ITS_GOODS.match(rest):
        rest = _ITS_GOODS.sub("", rest, count=1)
    led = _LED_BY_GOODS.match(rest) if rest[:1] in ("以", "包") else None
    return led["what"] if led and GOODS.search(led["what"]) else rest


_CALLED_CITY, _NO_CITY = (
    Pattern("(?P<i>[一-龥]{2,12})城"),
    frozenset(("商贸", "物流", "健康", "旅游", "智能", "数字", "会展", "动漫")),
)


def city_of(what: str) -> str:
    """Return the good that the title of a city names, or an empty word.

    Examples
    --------
    >>> city_of("国际葡萄酒之都"), city_of("世界历史文化名城")
    ('葡萄酒', '')
    """
    titled = _CITY_OF.fullmatch(what)
    if titled is None and (called := _CALLED_CITY.fullmatch(what)):
        name = trade_names.industry(called["i"])
        good = GOODS.match(name) if name not in _NO_CITY else None
        return name if good and good.end() == len(name) else ""  # 千亿级尼龙城
    return trade_names.industry(titled["i"]) if titled and GOODS.search(titled["i"]) else ""


def _next_members(context: Context, clause: Clause) -> list[str]:
    """Return the trades that the next clause says a class is made of, or none."""
    for start, end, words in clause.following(context.text, 1):
        hit = _MEMBERS.fullmatch(words)
        names = industries(hit["i"]) if hit else []
        if len(names) > 1 and all(COMMON.search(name) for name in names):
            context.done.append((start, end))
            return names
    return []


def _spelt_chains(rest: str) -> list[str]:
    """Return the trades that brackets behind counted chains and clusters spell out."""
    return (
        [name for part in _IN_BRACKETS.findall(rest) for name in industries(part)]
        if _SPELT_CHAINS.fullmatch(rest)
        else []
    )


def _whole_chain(
    context: Context, clause: Clause, said: Said, chain: re.Match[str]
) -> list[Record]:
    """Return the trade whose whole chain is there, where the sentence does not tell it already."""
    told = any(
        tuple(r.values["places"]) == tuple(said.places(context))
        for r in context.since(clause.sentence.start)
    )
    ends = _LAST_STEP.sub("", chain["to"])
    name = trade_names.industry(chain["i"]) or (
        context.topic
        if context.topic in chain.group() or not GOODS.search(ends)
        else trade_names.industry(ends)
    ) * (not told)
    return one_record(context, clause, said, name, "existing") if name and said.is_done() else []


def whole(context: Context, clause: Clause, said: Said, rest: str) -> list[Record] | None:
    """Read an object that is one thing: bases of so many hectares, the city of a good."""
    members = (
        _spelt_chains(rest)
        if "（" in rest
        else _next_members(context, clause)
        if rest.endswith("业") and _A_CLASS.fullmatch(rest)
        else []
    )
    if members:
        return one_record(
            context, clause, said, members, "existing" if said.is_done() else "develop"
        )
    laid = _BASES_LAID.fullmatch(rest) if said.verb.kind == "optimize" and said.listing else None
    if laid or (context.topic and said.listing and _BASE_OF_SIZE.fullmatch(rest)):
        return one_record(
            context,
            clause,
            said,
            industries(laid["i"]) if laid else context.topic,
            "optimize" if laid else "base",
        )
    led = _LEADING.match(rest)
    row = industries(led["i"]) if led and GOODS.search(led["i"]) else _row_of_trades(said, rest)
    if row:
        return one_record(
            context,
            clause,
            said,
            row,
            "cultivate" if led and said.verb.kind == "cultivate" else "develop",
        )
    firms = _FIRMS_THERE.match(rest) if said.verb.word in ("聚集", "集聚", "拥有") else None
    if firms and GOODS.search(firms["i"]) and not _PLANNED.search(clause.words):
        return one_record(context, clause, said, industries(firms["i"]), "existing")
    if (chain := _CHAIN_FROM.match(rest)) is not None:
        return _whole_chain(context, clause, said, chain)
    good = city_of(rest) if said.verb.kind == "cultivate" else ""
    return one_record(context, clause, said, good, "cultivate") if good else None


def shared_head(context: Context, clause: Clause) -> str:
    """Return the category of the head that the last clause gives to all: …，丙县储能等集群."""
    last = context.text[clause.all[-1][0] : clause.all[-1][1]]
    hit = _SHARED_HEAD.search(last)
    return HEAD_CATEGORY.get(hit["head"], "cultivate") if hit and len(clause.all) > 1 else ""


def row_head(context: Context, clause: Clause) -> str:
    """Return the category of the head at the end of a row: 甲打造X、乙打造Y、丙打造Z产业园."""
    at = clause.index
    while at + 1 < len(clause.all) and context.text[clause.all[at][1]] == "、":
        at += 1
    row = context.text[clause.all[at][0] : clause.all[at][1]]
    if at > clause.index and (closing := _ROW_HEAD.search(row)):
        return HEAD_CATEGORY.get(closing["head"], "cultivate")
    return ""


def one_record(
    context: Context, clause: Clause, said: Said, names: list[str] | str, kind: str
) -> list[Record]:
    """Return one designation of trades for the places of a verb, or nothing where the words name no trade."""
    if isinstance(names, str) and not plausible(names):
        return []
    return [
        designation(
            context, clause, said.places(context), names, kind, start=said.start,
            family=said.family, status="existing" if kind == "existing" else "planned",
            **joined(said.listing),
        )
    ]  # fmt: skip


def no_site(context: Context, said: Said, own: PlaceList) -> bool:
    """Whether the place in a thing's name is not where it stands: an area that it serves, the region around its site, a name of another province (长汀县打造海西纺织基地)."""
    subject = said.listing
    if subject is None:
        # 甲县…，围绕打造海西纺织基地的目标: a wide area is whom what a county or a city builds serves.
        lies = [
            region.level
            for name in context.headed
            for region in context.toponyms.names.get(name, ())[:1]
        ]
        return (
            said.family == "A8"
            and bool(lies)
            and "province" not in lies
            and all(MACRO.fullmatch(place) for place in own.places)
        )
    names, (seat, one) = context.toponyms.names, (subject.places[0], own.places[0])
    if set(own.kinds) == {"region"}:
        around = (
            len(own.places) == 1
            and one != seat
            and one in names
            and seat in names
            and nests(names, one, seat)
        )
        return around or (said.family != "A1" and far_apart(names, seat, one))
    outside = set(own.kinds) <= {"area"} and bool({"region", "zone"} & set(subject.kinds))
    return said.family != "A1" and outside and not is_own_province(context, subject.places)


_SERVING = Pattern(
    "^、?(?:面向|服务|辐射|覆盖|联通|连接|通达|带动|集聚|聚集|联结|衔接)[^，。；]{2,24}的"
)
_MANY = Pattern("[0-9]{2,4}个")
_COUNT_BEFORE = Pattern(
    r"^(?:或?(?:改造升级|改扩建|改建|扩建)(?=一批)|[两三四五六七八九十\d]+个|区域性|综合性|一批)+"
)
# 丝网生产和集散地: what else is done with the good there.
_DONE_THERE = Pattern(
    "(?<=[一-龥]{2})(?:(?:生产|加工|制造|种植|养殖|贸易|交易|批发|流通|销售|产销|展示"
    "|出口|仓储)+(?:、|和|与|及))+$"
)
_OF_THE_STATE = Pattern(
    "^一体化(?=.{4})|^骨干(?=[一-龥]{2})|(?<=[一-龥]{3})国家级?$"
)  # 全国一体化算力网络国家枢纽节点
# 航空 + 物流枢纽: by which way goods go, no good.
_BY_WHICH = (
    "航空",
    "铁路",
    "公路",
    "水运",
    "高铁",
    "空港",
    "空铁",
    "陆港",
    "河港",
    "海港",
    "水港",
    "港口",
    "保税",
    "跨境",
    "商贸",
    "快递",
    "城市",
    "城乡",
)
# A hub of nobody knows what.
BARE_HUBS = frozenset(("枢纽", "集散地", "交易中心", "集散中心", "综合枢纽", "商贸中心"))


# 水果、蔬菜的冷链预冷和冷链物流中心: of which goods; what is done there stands behind.
_DONE_TO_THEM = Pattern("[、和及与]")
_OF_GOODS = Pattern("[^，。；的]{2,40}、[^，。；的]{2,40}的(?=[^的]{2,16}$)")


def hub_name(part: phrases.Segment, body: str) -> list[str]:
    """Return what a hub is called: 陆港型物流枢纽, 大宗商品物流, by its head where nothing else is said."""
    if goods := _OF_GOODS.match(body):
        names = _DONE_TO_THEM.split(body[goods.end() :])
        names[-1] += "物流" * (part.head.startswith("物流") and not names[-1].endswith("物流"))
        return [name for name in names if tells_trade(name)]
    if _MANY.match(body):
        return []  # 布局建设150个左右国家物流枢纽: how many, not where
    stem = trade_names.industry(
        _DONE_THERE.sub(
            "", _COUNT_BEFORE.sub("", _SERVING.sub("", trade_names.without_blend(body)))
        )
    )
    bare = _OF_THE_STATE.sub("", stem)
    stem = bare if plausible(stem) or bare in _BY_WHICH else ""
    if stem.endswith("型") or part.head.endswith("交通枢纽"):
        return [stem + part.head]
    if stem:
        return [stem + "物流" * (part.head.startswith("物流") and stem.endswith(_BY_WHICH))]
    if part.head.startswith("物流") and (kind := body[-2:]) in ("现代", "智慧", "绿色"):
        return [kind + "物流"]
    return [] if part.head in BARE_HUBS else ["国际" * body.endswith("国际") + part.head]
