"""A trade or a thing of places as the subject: 洛阳农机装备集群覆盖…, 宁国耐磨材料产业被认定为…."""

from __future__ import annotations

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    designation,
    existing,
    is_existing,
)
from gis.plans.reader.grammar.states.states import IS, LISTED, TO_BE
from gis.plans.reader.grammar.trades import industries, plausible, tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON

# 甲的乙、丙两大主导产业产值均突破百亿: counted, they are what the place lives by.
_COUNTED_YIELD = Pattern(
    r"的?(?P<i>[^，。；的]{2,40}?)等?(?:[两三四五六七八九十]|\d{1,2})大(?:特色|优势|主导"
    r"|支柱|传统|重点)+产业(?:集群)?(?:均|都|已|累计|年|总)*(?:产值|营收|营业收入"
    r"|主营业务收入|规模|增加值)*(?:均|都|已)*(?:超过?|突破|达到?|占|完成|实现)[^，。；]*"
)
# 甲箱包产业已形成了…的特色产业集群, 甲的养鸡业已形成规模化.
_HAS_FORMED = Pattern(
    r"的?(?P<i>[^，。；的]{2,16}?)(?:产业|工业|行业|制造业|(?<=[一-龥])业)(?:已经?|现已"
    r"|目前已?|逐步|初步|基本)+(?:形成|发展成?|成长|建成|构建)(?:了|为"
    r"|起)?[^，。；]*(?:产业集群|集群|产业基地|基地|产业带|产业链条?|规模化?|产业化"
    r"|体系化?|系列化|格局|链条|产业链布局|集聚态势|雏形)$"
)
_TYPED = Pattern(r"(?P<type>(?:陆港|空港|港口|生产服务|商贸服务|陆上边境口岸|综合)型)国家级?")
_OWN = Pattern(r"的(?P<i>[一-龥A-Za-z]{2,12}?)(?:产业园|产业基地|产业集群|生产基地)$")
# 以耐火材料为主的新型材料产业初具规模.
_GROWN_BY = Pattern(
    r"(?:已)?(?:形成了?)?以(?P<i>[^，。；]{2,40}?)等?为(?:主|主导|主体|代表|特色|龙头|支柱"
    r"|重点)的[^，。；]{0,16}?(?:产业|集群|体系|工业|格局|基地"
    r"|行业)[^，。；]{0,4}?(?:初具规模|初步形成|基本形成|已形成|已经形成|不断壮大|发展迅速"
    r"|快速发展|初见成效|日益壮大|发展壮大|稳步发展|优势明显|较为完整|蓬勃发展|方兴未艾)"
)
# 甲的钢铁、机械等制造业很发达.
# 甲、乙等市的电子信息产业发展迅速: told of several places; of one it is a phrase of every report.
_GROW_FAST = Pattern(
    r"的?(?P<i>[^，。；的]{2,30}?)(?:产业|工业|制造业|行业)(?:也|都|正|均|不断"
    r"|持续)*(?:发展(?:迅速|较快|很快|迅猛|壮大)|(?:蓬勃|快速|迅速|迅猛|加快)发展|方兴未艾"
    r"|异军突起|实力雄厚|初具规模|已具规模)"
)
# 甲盛产乙, 甲主产丙.
# 甲锂电产业占全市工业的三成: so large a part, it is what the place lives by.
_PART_OF_ALL = Pattern(
    r"的?(?P<i>[^，。；的]{1,20}?)(?:产业|工业|制造业|行业|(?<=[一-龥])业)(?:产值|增加值"
    r"|产量|产能|规模|营收|营业收入)*(?:已|约|大约|均|合计|就)*占(?:到|据|有"
    r"|了)?(?:全[国省市县区州]|我[国省市]|世界|全球|国内|当地)[^，。；]{0,12}?的?(?:近"
    r"|超过?|约|将近)?(?:[一二三四五六七八九]成|半壁江山|一半|[1-9]\d(?:\.\d+)?%"
    r"|[二三四五]分之[一二三])(?:以上|左右|多|强)?"
)
# 甲泳装享誉国内外: a good by its name alone.
_FAMED = Pattern(
    r"的?(?P<i>[^，。；的、]{2,8}?)(?:产品)?(?:享誉|驰名|闻名|蜚声|名扬|誉满|畅销)(?:全国"
    r"|全球|国内外|海内外|中外|世界|省内外|天下|遐迩)"
)
_YIELDS = Pattern(
    r"(?:素|历来|自古|主要|一直|大量|还|均)*(?:盛产|主产|专产|出产"
    r"|以产)(?P<i>[^，。；\d著闻]{2,24}?)(?:著称|闻名|出名|等?$)"
)
# 甲、乙等两大产业特色鲜明.
_THRIVES = Pattern(
    r"的?(?P<i>[^，。；的]{2,40}?)(?:等?(?:[两三四五六七八九十]|\d{1,2})[大个](?:特色|优势"
    r"|主导|支柱|传统|重点|新兴)*产业(?:集群|链)?|产业集群|产业|工业|制造业|加工业|行业"
    r"|(?<=[一-龥][工造织编雕品器具材业])业)(?:也|都|已|均|很|十分|较为|非常|相当|极为"
    r"|一直|最为|比较|异常|不断|日益|发展|优势|加快|快速)*"
    r"(?:发达|兴旺|兴盛|(?:领跑|领先|闻名|享誉|驰名|蜚声|名扬)(?:全国|全球|国内外|海内外"
    r"|中外|世界|省内外|天下|遐迩)|走在全国前列|特色鲜明|独具特色|各具特色|明显|突出"
    r"|具规模|渐成规模|颇具规模|(?:至今)?(?:已经?|均|都)?(?:有|拥有|有着|具有|走过|历经)(?:近|约|超过?)?(?:\d+|[一二三四五六七八九十百千两]+)(?:余|多|几)?年的?(?:发展|生产|加工|悠久|种植|制造)?的?(?:历史|历程)|历史悠久|由来已久|远近闻名|竞相发展"
    r"|齐头并进|(?:初步|基本)成型|加速成势|成型成势"
    r"|在(?:全国|国内|世界|全球|国际|全省)(?:同行业)?[^，。；]{0,6}?(?:具有|占有|占据"
    r"|享有)[^，。；]{0,8}(?:地位|一席之地|影响力?|声誉|盛誉)"
    r"|(?:位居|居|排名|名列|位列|稳居)[^，。；]{0,10}(?:榜首|第[一二三四五]位?|前[列茅]"
    r"|首位|之首))"
)
# 新疆工业硅、多晶硅占比已达…，成为重要产区.
_SHARE_OF = Pattern(
    r"(?P<i>[^，。；]{2,20}?)(?:产业)?(?:国内|全国|全球|市场)*(?:占比|产量|产能|产值|份额"
    r"|占有率|储量)[^，。；]*"
)
_IS_A_PARK = Pattern("是(?=[一-龥]{2})(?!以|全国|国内|我国|世界)")
_SEAT_WORD = Pattern("产区|产地|基地|大[省市县]")
# 宁国耐磨材料产业被认定为…, 某地水泥产业入选….
_TRADE_CHOSEN = Pattern(
    r"(?P<i>[^，。；把将]{2,16}?)(?:产业集群|产业|集群|基地|产业园|(?=入选))(?:成功|先后"
    r"|连续[一-龥]{0,4}|已)*(?:被(?:[一-龥]{2,6}?(?=列|认|评|授))?(?:国家|省|列|认|评|授)"
    r"|入选|获批|获评|跻身|列入|纳入|上榜|荣获)[^，。；]*(?:集群|基地|产业|产业群|名单"
    r"|示范|称号|园区|名[城县镇])"
)
_THERE = Pattern(
    "(?:目前|现)?已经?(?:集聚|聚集|入驻|形成|建成|拥有|有|初具)|(?:是|为)(?:全国|国内|我国|世界)"
)
_GOING_ON = Pattern(r"(?:加快|稳步|有序|全力|持续)*(?:建设|推进|壮大|崛起|成形|成势|推进建设)")
_HAS = Pattern("建有|设有")
_LEAST = 2  # signs of what is told
# What is told is that it is no more, or not yet: 不复存在, 尚未形成, 曾占全国三成.
_NOT_NOW = Pattern(
    "尚未|未能|还未|未(?:见|形成|实现|成型|建成)|没有|不再|不复|难以|曾|原本|一度|尚不|并非|消失|消亡|瓦解|解体|衰落|不存在|名存实亡|萎缩殆尽"
)


def with_trade(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read places whose trade was chosen or has grown: 宁国耐磨材料产业被认定为…, 以耐火材料为主的产业初具规模."""
    if (hit := _TRADE_CHOSEN.match(rest)) and all(
        COMMON.search(one) for one in hit["i"].split("、")
    ):
        names = industries(hit["i"])
    elif (hit := _SHARE_OF.fullmatch(rest)) and any(
        IS.match(w) and _SEAT_WORD.search(w) for _, _, w in clause.following(context.text, 2)
    ):
        names = trade_names.items(hit["i"])
    elif (
        hit := _THRIVES.fullmatch(rest)
        or _FAMED.fullmatch(rest)
        or _PART_OF_ALL.fullmatch(rest)
        or _COUNTED_YIELD.fullmatch(rest)
        or _HAS_FORMED.fullmatch(rest)
        or _YIELDS.match(rest)
    ) or (len(listing.places) > 1 and (hit := _GROW_FAST.fullmatch(rest))):
        names = [] if context.toponyms.read(hit["i"], 0) else industries(hit["i"])
    elif (hit := _GROWN_BY.match(rest)) and not TO_BE.search(
        context.text, clause.sentence.start, clause.end
    ):
        names = industries(hit["i"])
    else:
        return []
    names = [name for name in names if tells_trade(name)]
    return [existing(context, clause, listing, names, "A17")] if names else []


def trade_zone(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read 常州石墨烯产业集聚区已集聚…: the subject's own name says what is there and where."""
    park = _IS_A_PARK.match(rest) is not None
    if listing.kinds != ("zone",) or not (park or _THERE.match(rest)):
        return []
    name = listing.places[0]
    cut = context.toponyms.name_end(name, 0)
    built = phrases.segments(name, cut, len(name)) if cut else []
    trade = trade_names.industry(built[0].body) if built and built[0].end == len(name) else ""
    if not tells_trade(trade):
        return []
    kind = "park" if park and built[0].category == "park" else "existing"
    return [
        designation(
            context, clause, (name[:cut],), trade, kind, status="existing", family="A12", name=name
        )
    ]


_SERVES_AS = Pattern(
    r"(?P<i>[^，。；]{2,12}?)(?:产业|工业)作为[^，。；]{0,20}?(?P<role>核心|重要|重点)"
)
_HOPES = Pattern(r"将|有望|力争|要成为")
_PLANS = Pattern(r"[以要将由在应正]|计划|拟|建设|打造|申报|争取")
_IS = Pattern(
    r"由|是|为|位于|地处|坐落|占地|总?规划|连续|大中|初具规模|初步|不断壮大|加速|加快崛起"
    r"|蓬勃|方兴|日益|已|被|获|入选|主要|正式|顺利"
    r"|等\d+个[^，。；]{0,10}(?:认定|评|列|入选|授)|联通|串联|辐射|形成|开建|开工|动工"
    r"|(?:总|年)?(?:产值|规模|营收|产业规模|营业收入)[^，。；]{0,6}(?:突破|超|占|居)|奠基"
    r"|揭牌|开园|投产|投用|落户"
)


# What a cluster does needs no list of words (年产销量全国第一, 占全国三成): what may stand behind its name and tells nothing does.
_CLUSTERS = frozenset(("集群", "产业集群", "产业带"))
_TELLS_NOTHING = Pattern(
    "[、和及与或等的，”」）（将要拟应可须宜向对把被从于给让使若如]|[^，。；]{0,6}(?:建设|发展|培育|布局|规划|构建|打造|创建|建立)"
    "|行动|方案|工程|项目|专项|领导|促进|推进|促|提升|提质|升级|扩|做[大强优精]|转型|壮大$|[内中里上]|企业|龙头|产业链|核心|重点"
    "|以(?![^，。；]*为(?:主|特色|代表)$)|作为|为|在(?!全|国|世|省)|力争|计划|目标|有望|争取|试点|示范|促进|名单|办|牵头"
)


def _is_told(context: Context, clause: Clause, tail: str) -> bool:
    """Whether what stands behind the name of a cluster says something of it that is so today."""
    return (
        len(tail) > _LEAST
        and _TELLS_NOTHING.match(tail) is None
        and TO_BE.search(context.text, clause.sentence.start, clause.end) is None
    )


def named_thing(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read places with their industry and head as the subject: 洛阳农机装备集群覆盖…."""
    own = _OWN.fullmatch(rest)
    if (
        own
        and plausible(name := trade_names.industry(own["i"]))
        and COMMON.search(name)
        and any(
            is_existing(w) or LISTED.match(w) or IS.match(w)
            for _, _, w in clause.following(context.text, 1)
        )
    ):
        return [
            designation(
                context, clause, listing.places, name, "existing", status="existing", family="A12"
            )
        ]
    built = phrases.segments(rest, 0, len(rest))
    if built and built[0].start == 0 and len(built[0].body) <= 16 and not rest.startswith("、"):
        tail = rest[built[0].end :]
        name = trade_names.industry(built[0].body)
        typed = _TYPED.fullmatch(built[0].body) if built[0].category == "hub" else None
        name = typed["type"] + "国家" + built[0].head if typed else name
        if (built[0].head == "带" and not COMMON.search(name)) or _HAS.search(built[0].body):
            return []  # 宁夏中部干旱带; 草铺片区建有石化产业园
        if (
            (typed or plausible(name))
            and tail
            and not _HOPES.match(tail)
            and not _PLANS.match(built[0].body)
            and not _NOT_NOW.search(tail)
            and (
                is_existing(clause.words)
                or _IS.match(tail)
                or (built[0].head in _CLUSTERS and _is_told(context, clause, tail))
            )
        ):
            kind = built[0].category if built[0].category in ("hub", "park") else "existing"
            whole = "".join(listing.places) + rest[: built[0].end]
            return [
                designation(
                    context,
                    clause,
                    listing.places,
                    name,
                    kind,
                    status="existing",
                    family="A12",
                    name=whole,
                )
            ]
        if (typed or plausible(name)) and COMMON.search(name) and _GOING_ON.fullmatch(tail):
            return [designation(context, clause, listing, name, built[0].category, family="A12")]
    hit = _SERVES_AS.match(rest)
    if hit and plausible(name := trade_names.industry(hit["i"])):
        kind = "core" if hit["role"] == "核心" else "existing"
        return [
            designation(
                context, clause, listing.places, name, kind, status="existing", family="A17"
            )
        ]
    return []
