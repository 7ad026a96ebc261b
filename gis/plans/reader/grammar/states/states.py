"""What places are or were listed as: 甲是…基地, 甲入选…."""

from __future__ import annotations

from dataclasses import replace

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_existing
from gis.plans.reader.grammar.trades import plausible, tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON, GOODS, ONE_SIGNS

IS = Pattern(
    r"(?:也|又|更|由此|因此|同时|直到现在|至今|目前|依然|仍然|仍旧|依旧|仍|还|一直|历来"
    r"|始终|迅速|快速|逐步|逐渐|一跃|则|已经?"
    r"|由[^，。；]{2,10}(?=一跃|迅速|跃升|发展|转变|成))*(?:(?:已经?)?(?:获批成为|成为|是"
    r"|为|发展(?:成为?|为)|在?(?:事实上)?(?:组成|构成)(?:了"
    r"|(?=[^，。；]*(?:产业带|经济带|集群|走廊|基地|产业群)$))|并称(?:为)?|同为|并列为"
    r"|(?:建设|发展)成为|成长为|崛起为|跃升为|演变为|建成为)|已经?建成"
    r"|建成(?=了|[^，。；]{0,6}(?:最大|首个|第一|唯一)))(?:了)?(?P<what>[^，。；]{2,50})"
)
_ITS_PLACE_AMONG = Pattern(
    "(?<=[地区群园])(?:之)?(?:第[一二三四五六七八九十]位?|前[列茅]|首位|之首|榜首)$"
)  # 位居全国四大电缆基地第二
_BASE_COUNTY = Pattern("基地[县市区镇](?:之一)?$")  # 全国商品粮基地县
# 产业链最为完善的集聚区: what is said of its chain tells no trade.
_WHOLE_CHAIN = Pattern(
    "(?:全?产业链条?|产业|链条)(?:最为?|较为|更加|十分)*(?:完善|完整|齐全|完备|健全|集中|密集)的"
)
LISTED = Pattern(
    r"(?:成功|均|都|先后|相继|此前|已|被)*(?:获得(?=“?(?:国家|中国|全国|省级))|入选|列入"
    r"|被?授予|荣获|享有|位居(?=全国|世界|全球|国内|全省)|位列(?=全国|世界|全球|国内|全省)"
    r"|被[^，。；被]{0,14}?(?:列为|列入|认定为|命名为|确定为|批准为|授牌为|评为|评定为"
    r"|确认为|定位为|明确为|规划为|纳入)|获批|纳入|被评为|跻身|入围|获评"
    r"|被誉为(?=“中国))(?P<what>[^，。；]{2,50})"
)
# 是中医药的重要发祥地、全国中药材主产区: what else it is stands before.
_OTHER_TITLE = Pattern(r"^[^，。；、]*[地乡都城县市省]、(?=[^、]+$)")
_TRADED = Pattern(
    "(?:资源|产品|原料)?(?:的?(?:发源地|主产地|原产地"
    "|(?<=.)(?:生产|加工|制造|种植|养殖|贸易|交易|批发|流通|物流|销售|产销|展示|出口"
    "|仓储)[地区]?)(?:和|及|、|与)?)*的?$"
)
_ITS_RANK = Pattern("的?(?:重要|主要|核心|最大)的?")  # 湖北省的重要钢铁基地
# 全国最大的橡胶轮胎生产和出口基地.
_MADE_AND_SOLD = Pattern(
    r"(?<=[一-龥]{2})(?:生产|研发|制造|加工|出口|贸易|销售|储运|交易|展示|物流"
    r"|运维)(?:(?:和|与|及|、)(?:生产|研发|制造|加工|出口|贸易|销售|储运|交易|展示|物流"
    r"|运维)?)+$"
)
_NTH = Pattern("第[一二三四五六七八九十](?:大|位)?的?|[二三]大$")
_LAID_OUT = Pattern(
    r"(?:新一轮)?(?P<i>[^，。；]{2,14}?)(?:产业"
    r"|行业)?(?:(?:工程|项目)?(?:发展|建设|布局)的)?重点(?:布局|发展|建设|支持)?(?:区域"
    r"|地区|县市|县|产区)(?:（[^（）]{1,6}）)?(?:名单)?(?:之?中)?$"
)
_ADJUSTED = Pattern(r"调整|转型|改造")
_ADJUSTED_TAIL = Pattern(r"(?:产业|工业)?(?:发展和)?(?:结构)?(?:调整|转型|改造).*$")
# A province says of itself 是全国重要的…基地, which counts; that it is rich or large does not.
_SEAT = Pattern(
    r"(?:全国|国内|世界|国家|我国|中国|亚洲)[^，。；]*(?:生产基地|制造基地|产业基地"
    r"|加工基地|原料基地|(?<!特)产区|产地|(?<=[矿材])基地)(?:之一|和[^，。；]{2,6}中心)?$"
)
# 是全国知名的石材之乡, 被授予“中国专用汽车之都”称号.
_TITLE = Pattern(
    r"^[^，。；]*?(?:(?:中国|全国|世界|亚洲|全球|国家)(?:·|知名的?|有名的?|闻名的?|著名的?"
    r"|重要的?|最大的?)?|“)(?!历史|文化|优秀|旅游|文明|卫生|园林|长寿|森林|生态|宜居|双拥"
    r"|魅力)(?P<i>[一-龥A-Za-z]{2,8}?)(?:产业)?(?:之[乡都城]"
    r"|名[城县市镇区])(?:”?(?:的?(?:称号|美誉|之称|牌匾))?)?$"
    # 是全国最大的玉石生产大省, 我国第一大兰炭大县
    r"|^(?=[^，。；]*(?:[大强重][省市县区镇]|省份)(?:之一)?$)(?:(?:我国|全国"
    r"|国内)(?=[^的重著知主最第])|(?:中国|全国|我国|国内|世界|亚洲|全省|全区)?(?:的|知名"
    r"|著名|重要|主要|最大|第[一二三四五]大?|传统|[两三四五六七八九十]大)+)"
    r"(?P<s>(?!国家|省|农|人口|经济|工业|制造)[一-龥]{2,8}?)(?:产业|资源)?(?:生产|加工"
    r"|出口|制造|产销|消费)*(?:[大强重][省市县区镇]|省份)(?:之一)?$"
)
# 成为全国多晶硅产能最大的城市.
_LARGEST = Pattern(
    r"(?:(?:中国|全国|我国|国内|世界|亚洲|全球|全省)的?)?(?P<i>[一-龥A-Za-z]{2,10}?)(?P<s>)(?:产业)?(?:年?(?:产量|产能|产值|规模|产销量|出口量|种植面积|销量|储能))(?:和[一-龥]{2,4})?"
    r"(?:最[大高多]|第[一二三])的(?:城市|地级市|县级市|地区|区域|省份|产区|[市县区镇省])(?:之一)?"
)
# 被列为全省锂电产业发展布局“一核三区”之一
_IN_SCHEME = Pattern(
    r"(?:全[省国市区]|国家级?"
    r"|省级)?(?P<i>[^，。；“”]{2,14}?)(?P<s>)(?:产业)?(?:发展)?(?:战略|总体|空间"
    r"|区域)*布局的?“[^“”]+”(?:之一|的?[一-龥]{0,6}(?:组成部分|区域|城市|节点|基地))?"
)
_GOES_ON = Pattern("加快|提供|树立|摸索|探索|奠定|注入|创造|贡献|作出")
_OTHERS = Pattern("[为是]")
TO_BE = Pattern(
    r"[将把][^，。；将把]{1,16}?(?:打造|建设|建|发展|培育)(?:成|为)|到20\d\d年"
    r"|至(?<!截至)20\d\d年|力争|努力|争取|未来|要成为|要建成|要打造"
)
_PAIRED = Pattern("[、和及与]")
# 我国甲和乙的三大重要生产基地: the trade stands before its rank.
_RANKED = Pattern(
    r"(?<=[一-龥]{2})的?(?:[两三四五六七八九十\d]+大(?:重要|主要)*|(?<=的)(?:重要|主要)+)$"
)
SUPERLATIVE = Pattern(
    r"^.*?(?:最大的|(?:不多|少有|罕见|可数|一指)的|第[一二三四]的|第[一二三四五六七八九十]大的?|重要的|著名的|知名的"
    r"|领先的|唯一的|(?:齐全|完整|完备|完善)的|主要的?|我国的?"
    r"|(?:中国|全国)?(?:\d{1,2}|[两三四五六七八九十])[大个](?:重点|主要)?)(?=.{2}|["
    + ONE_SIGNS
    + "]$)"
)


def state(context: Context, clause: Clause, listing: PlaceList | None, what: str) -> list[Record]:
    """Read what places are or were listed as: 全国最大的…生产基地, …调整的重点地区."""
    what = _WHOLE_CHAIN.sub("产业", what)
    what = _BASE_COUNTY.sub("基地", _ITS_PLACE_AMONG.sub("", what.removesuffix("所在地")))
    places = listing.places if listing else context.subject
    start = clause.start if listing else context.subject_start
    issuer = context.toponyms.issuer
    wide = issuer is not None and context.toponyms.is_wide()
    own = wide and len(places) == 1 and str(issuer and issuer.name).startswith(places[0])
    if own and not ((listing or context.headed == places) and _SEAT.search(what)):
        return []
    kind, name = _state_of(context, what)
    if not kind or not (plausible(name) or kind == "hub") or name == "先进制造":
        return []  # 列入全省17个先进制造产业集群
    if kind == "existing" and (
        ("建设成为" in clause.words and not is_existing(clause.words.replace("成为", "")))
        or TO_BE.search(context.text, clause.sentence.start, clause.end)
        or _follows_plan(context, clause)
    ):
        if len(several := _planned_each(context, clause, (places, start), what)) > 1:
            return several
        kind = _head_of(what)
    planned = kind in ("optimize", "develop", "base", "park", "cultivate", "core")
    status, family = ("planned", "A8") if planned else ("existing", "A17")
    return [
        designation(context, clause, places, names, each, start=start, status=status, family=family)
        for each, names in (
            (kind, _each(kind, name)),
            *(_further(what, name) if kind == "existing" else ()),
        )
    ]


def _follows_plan(context: Context, clause: Clause) -> bool:
    """Whether what a place becomes follows from what the sentence plans: 将做强钨产业，成为全国最大的…基地."""
    return clause.words.startswith("成为", clause.lead) and any(
        r.values["status"] == "planned" and r.values["category"] != "develop"
        for r in context.since(clause.sentence.start)
    )


def _further(what: str, first: str) -> list[tuple[str, list[str]]]:
    """Return the trades of the other things that a place is: 是最大的镍钴生产基地和重要的铜生产基地."""
    named = [
        (
            "hub" if part.category == "hub" else "existing",
            trade_names.industry(SUPERLATIVE.sub("", part.body)),
        )
        for part in phrases.segments(what, 0, len(what))[1:]
    ]
    return [
        (kind, [name])
        for kind, name in named
        if tells_trade(name) and name not in first and _OTHERS.search(name) is None
    ]


def _each(kind: str, name: str) -> list[str]:
    """Return the trades of a state one by one (氧化铝和电解铝), where each of them is known."""
    name = trade_names.industry(name) or name
    names = [one for one in _PAIRED.split(name) if plausible(one)] if kind == "existing" else []
    return names if len(names) > 1 and all(COMMON.search(one) for one in names) else [name]


def _planned_each(
    context: Context, clause: Clause, whose: tuple[tuple[str, ...], int], what: str
) -> list[Record]:
    """Return each of the things that places are to become: 成为甲加工基地和乙交易中心."""
    places, start = whose
    each = [
        (trade_names.industry(_own_cut(context, part.body.lstrip("、和及与"))), part.category)
        for part in phrases.segments(what, 0, len(what))
    ]
    if not all(
        tells_trade(name) and kind in ("base", "hub", "cultivate", "park") for name, kind in each
    ):
        return []
    return [
        designation(context, clause, places, name, kind, start=start, family="A8")
        for name, kind in each
    ]


def _head_of(what: str) -> str:
    """Return the category of what a place is to become."""
    built = phrases.segments(what, 0, len(what))
    return built[-1].category if built else "develop"


def _own_cut(context: Context, words: str) -> str:
    """Return words without the place at their head."""
    own = context.toponyms.read(words, 0, parks=False)
    return SUPERLATIVE.sub("", words[own.end :] if own else words)


def _hub_state(context: Context, head: phrases.Segment, what: str) -> tuple[str, str]:
    """Return what a hub is called; a place where a good is traded has that trade."""
    traded = (
        trade_names.industry(_TRADED.sub("", _own_cut(context, head.body)))
        if head.head == "集散地"
        else ""
    )
    if tells_trade(traded):
        return "existing", traded
    if _BETWEEN.match(what, head.start):
        return "", ""
    return "hub", trade_names.industry(what[head.start : head.end].removesuffix("承载城市")) or what


# 成为衔接上游资源与下游加工的关键枢纽: between what it stands, no hub of goods.
_BETWEEN = Pattern(
    "(?:衔接|连接|联系|沟通|联结|承接|链接)[^，。；]*的(?:关键|重要|核心|战略)*(?:枢纽|节点)$"
)
_PART_TO_MEND = Pattern(r"(?:重点|优化|调整|改造|转型)(?:地区|区域)$")


def _state_of(context: Context, what: str) -> tuple[str, str]:
    """Return category and industry of what a place is said to be; empty where it is neither."""
    if _ADJUSTED.search(what) and _PART_TO_MEND.search(what):
        name = trade_names.industry(_ADJUSTED_TAIL.sub("", what))
        return "optimize", name if plausible(name) else context.topic
    if laid := _LAID_OUT.match(what):
        name = trade_names.industry(laid["i"])
        if tells_trade(name):
            return "develop", name
    scheme = _IN_SCHEME.fullmatch(what)
    if titled := _TITLE.search(what) or scheme or _LARGEST.fullmatch(what):
        name = trade_names.industry(SUPERLATIVE.sub("", titled["i"] or titled["s"]))
        return ("existing", name) if tells_trade(name) else ("", "")
    built = phrases.segments(what, 0, len(what))
    # 为甲基地提供样板 is no state, a part of a layout neither
    if (
        not built
        or built[-1].category in ("belt", "linked", "support", "point")
        or built[-1].head == "特色区"
        or _GOES_ON.search(what, built[-1].end)
    ):
        return "", ""
    head = next(
        (b for b in built if plausible(trade_names.industry(SUPERLATIVE.sub("", b.body)))),
        built[-1],
    )
    if head.category == "hub":
        return _hub_state(context, head, what)
    own = context.toponyms.read(head.body, 0, parks=False)
    if (
        own
        and (ranked := _ITS_RANK.match(head.body, own.end))
        and GOODS.match(head.body, ranked.end())
    ):
        head, own = replace(head, body=head.body[ranked.end() :]), None
    if (
        own
        and own.end < len(head.body)
        and (head.category == "cultivate" or GOODS.match(head.body, own.end))
    ):
        head = replace(head, body=head.body[own.end :])  # 被纳入成都平原建材产业圈
    head = replace(head, body=_OTHER_TITLE.sub("", head.body))
    name = trade_names.industry(
        _MADE_AND_SOLD.sub("", SUPERLATIVE.sub("", _RANKED.sub("", head.body)))
    )
    return ("pilot" if head.category == "pilot" else "existing"), _NTH.sub("", name)
