"""What places are, were listed as, live by or aim at: 甲是…基地, 甲入选…, 甲以…为主导."""

from __future__ import annotations

import re
from dataclasses import replace

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    designation,
    industries,
    is_existing,
    joined,
    plausible,
    verb_at,
)
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON, GOODS, ONE_SIGNS

IS = re.compile(
    r"(?:也|又|更|由此|因此|同时|直到现在|至今|目前|依然|仍然|仍旧|依旧|仍|还|一直|历来|始终|迅速|快速|逐步|逐渐|一跃|则|已经?|由[^，。；]{2,10}(?=一跃|迅速|跃升|发展|转变|成))*(?:(?:已经?)?(?:获批成为|成为|是|为|发展(?:成为?|为)|在?(?:事实上)?(?:组成|构成)(?:了|(?=[^，。；]*(?:产业带|经济带|集群|走廊|基地|产业群)$))|并称(?:为)?|同为|并列为|(?:建设|发展)成为|成长为|崛起为|跃升为|演变为|建成为)|已经?建成|建成(?=了|[^，。；]{0,6}(?:最大|首个|第一|唯一)))(?:了)?(?P<what>[^，。；]{2,50})"
)
_AIMS = re.compile(r"以(?P<i>[^，。；]{2,40}?)为(?:主攻方向|发展方向|发展重点|主攻|突破口)")
LIVING_BY = re.compile(
    r"(?:则|将|要|应|正|是)?(?:主要)?以(?:发展|布局|承接|生产(?!性|资料)|经营)?(?P<i>[^，。；]{2,60}?)(?:见长|取胜|领跑|(?:作)?为(?:[两三四五六七八九十\d]大)?(?:引领|主导?|特色|重点|重|先|支柱|首位|首要|主体|主打|主攻方向))(?:的?产业|的发展(?:思路|方向|定位|格局))?(?:的[^，。；的]{2,20}?(?:园区?|开发区|高新区|集中区|集聚区|工业区|城市|工业城|[大强重][市县省区镇])(?:之一)?)?$"
)
# 以甲为主导产业，以乙为重要产业.
_ALSO_BY = re.compile(
    r"(?:同时|兼|并|辅)?以(?P<i>[^，。；]{2,40}?)为(?:重要|辅助?|补充|配套|特色|支柱|优势|新兴|先导|基础|支撑|潜力)+(?:的?产业)?"
)
# 甲的优势产业主要包括乙、丙; 甲主导产业为乙、丙.
_ITS_TRADES = re.compile(
    r"的?(?P<rank>主导|支柱|优势|特色|传统|重点|主要|首位|主打|主攻|核心|骨干|富民)(?:主导|支柱|优势|特色)?产业(?:主要|目前|现|分别|被)*(?:包括|涵盖|有|为|是|集中在|(?:定位|确定|确立|明确|选定)[为是于])(?P<i>[^，。；以]{2,60})$"
)
# 甲主导产业有两项，分别为乙和丙: how many they are, which in the next clause.
_SO_MANY_TRADES = re.compile(
    r"的?(?P<rank>主导|支柱|优势|特色|传统|重点|主要|首位|主打|主攻)(?:主导|支柱|优势|特色)?产业(?:主要|目前|现|共)*(?:有|为|分为|是)?(?:[一两三四五六七八九十]|\d{1,2})[大个项类]$"
)
_THEY_ARE = re.compile(r"(?:分别|依次|主要|即)*(?:是|为|即|包括|有)?(?P<i>[^，。；以]{2,60})$")
_IN_BRACKETS = re.compile("（[^（）]*）")
_ITS_PLACE_AMONG = re.compile(
    "(?<=[地区群园])(?:之)?(?:第[一二三四五六七八九十]位?|前[列茅]|首位|之首|榜首)$"
)  # 位居全国四大电缆基地第二
# 甲的乙、丙两大主导产业产值均突破百亿: counted, they are what the place lives by.
_COUNTED_YIELD = re.compile(
    r"的?(?P<i>[^，。；的]{2,40}?)等?(?:[两三四五六七八九十]|\d{1,2})大(?:特色|优势|主导|支柱|传统|重点)+产业(?:集群)?(?:均|都|已|累计|年|总)*(?:产值|营收|营业收入|主营业务收入|规模|增加值)*(?:均|都|已)*(?:超过?|突破|达到?|占|完成|实现)[^，。；]*"
)
# 甲箱包产业已形成了…的特色产业集群, 甲的养鸡业已形成规模化.
_HAS_FORMED = re.compile(
    r"的?(?P<i>[^，。；的]{2,16}?)(?:产业|工业|行业|制造业|(?<=[一-龥])业)(?:已经?|现已|目前已?|逐步|初步|基本)+(?:形成|发展成?|成长|建成|构建)(?:了|为|起)?[^，。；]*(?:产业集群|集群|产业基地|基地|产业带|产业链条?|规模化?|产业化|体系化?|系列化|格局|链条|产业链布局|集聚态势|雏形)$"
)
_BASE_COUNTY = re.compile("基地[县市区镇](?:之一)?$")  # 全国商品粮基地县
# 产业链最为完善的集聚区: what is said of its chain tells no trade.
_WHOLE_CHAIN = re.compile(
    "(?:全?产业链条?|产业|链条)(?:最为?|较为|更加|十分)*(?:完善|完整|齐全|完备|健全|集中|密集)的"
)
_PORTS = re.compile("(?:港区|作业区|港|码头|泊位区)$")
_TO_GROW = re.compile("[将要应]|(?:主要)?以(?:发展|布局|承接)")
_EXCELS = ("见长", "取胜", "领跑")
_AIMED = ("重", "重点", "先", "思路", "方向", "定位")
_TYPED = re.compile(r"(?P<type>(?:陆港|空港|港口|生产服务|商贸服务|陆上边境口岸|综合)型)国家级?")
_CLASS = re.compile(
    "(?:战略性)?新兴产业|未来产业|先进制造业|现代服务业|高新技术产业|都市工业|总部经济"
)
_BEING = re.compile(
    r"作为(?P<what>[^，。；]{3,40}(?:基地|产区|主产[地区]|产地|大[省市县区]|名[城都县镇]|之[都乡城])(?:之一)?)$"
)
_OWN = re.compile(r"的(?P<i>[一-龥A-Za-z]{2,12}?)(?:产业园|产业基地|产业集群|生产基地)$")
_WILL_BE = re.compile(
    r"(?:要|应|将|有望|力争|努力|计划)被?(?:建设|建|打造|发展)?成为?(?P<what>[^，。；]{4,50})"
)
LISTED = re.compile(
    r"(?:成功|均|都|先后|相继|此前|已|被)*(?:获得(?=“?(?:国家|中国|全国|省级))|入选|列入|被?授予|荣获|享有|位居(?=全国|世界|全球|国内|全省)|位列(?=全国|世界|全球|国内|全省)|被[^，。；被]{0,14}?(?:列为|列入|认定为|命名为|确定为|批准为|授牌为|评为|评定为|确认为|定位为|明确为|规划为|纳入)|获批|纳入|被评为|跻身|入围|获评|被誉为(?=“中国))(?P<what>[^，。；]{2,50})"
)
# 以耐火材料为主的新型材料产业初具规模.
_GROWN_BY = re.compile(
    r"(?:已)?(?:形成了?)?以(?P<i>[^，。；]{2,40}?)等?为(?:主|主导|主体|代表|特色|龙头|支柱|重点)的[^，。；]{0,16}?(?:产业|集群|体系|工业|格局|基地|行业)[^，。；]{0,4}?(?:初具规模|初步形成|基本形成|已形成|已经形成|不断壮大|发展迅速|快速发展|初见成效|日益壮大|发展壮大|稳步发展|优势明显|较为完整|蓬勃发展|方兴未艾)"
)
# 甲的钢铁、机械等制造业很发达.
# 甲、乙等市的电子信息产业发展迅速: told of several places; of one it is a phrase of every report.
_GROW_FAST = re.compile(
    r"的?(?P<i>[^，。；的]{2,30}?)(?:产业|工业|制造业|行业)(?:也|都|正|均|不断|持续)*(?:发展(?:迅速|较快|很快|迅猛|壮大)|(?:蓬勃|快速|迅速|迅猛|加快)发展|方兴未艾|异军突起|实力雄厚|初具规模|已具规模)"
)
# 甲盛产乙, 甲主产丙.
# 甲锂电产业占全市工业的三成: so large a part, it is what the place lives by.
_PART_OF_ALL = re.compile(
    r"的?(?P<i>[^，。；的]{1,20}?)(?:产业|工业|制造业|行业|(?<=[一-龥])业)(?:产值|增加值|产量|产能|规模|营收|营业收入)*(?:已|约|大约|均|合计|就)*占(?:到|据|有|了)?(?:全[国省市县区州]|我[国省市]|世界|全球|国内|当地)[^，。；]{0,12}?的?(?:近|超过?|约|将近)?(?:[一二三四五六七八九]成|半壁江山|一半|[1-9]\d(?:\.\d+)?%|[二三四五]分之[一二三])(?:以上|左右|多|强)?"
)
# 甲泳装享誉国内外: a good by its name alone.
_FAMED = re.compile(
    r"的?(?P<i>[^，。；的、]{2,8}?)(?:产品)?(?:享誉|驰名|闻名|蜚声|名扬|誉满|畅销)(?:全国|全球|国内外|海内外|中外|世界|省内外|天下|遐迩)"
)
_YIELDS = re.compile(
    r"(?:素|历来|自古|主要|一直|大量|还|均)*(?:盛产|主产|专产|出产|以产)(?P<i>[^，。；\d著闻]{2,24}?)(?:著称|闻名|出名|等?$)"
)
# 甲、乙等两大产业特色鲜明.
_THRIVES = re.compile(
    r"的?(?P<i>[^，。；的]{2,40}?)(?:等?(?:[两三四五六七八九十]|\d{1,2})[大个](?:特色|优势|主导|支柱|传统|重点|新兴)*产业(?:集群|链)?|产业集群|产业|工业|制造业|加工业|行业|(?<=[一-龥][工造织编雕品器具材业])业)(?:也|都|已|均|很|十分|较为|非常|相当|极为|一直|最为|比较|异常|不断|日益|发展|优势|加快|快速)*"
    r"(?:发达|兴旺|兴盛|(?:领跑|领先|闻名|享誉|驰名|蜚声|名扬)(?:全国|全球|国内外|海内外|中外|世界|省内外|天下|遐迩)|走在全国前列|特色鲜明|独具特色|各具特色|明显|突出|具规模|渐成规模|颇具规模|有\d+多?年(?:的)?历史|历史悠久|由来已久|远近闻名|竞相发展|齐头并进|(?:初步|基本)成型|加速成势|成型成势|在(?:全国|国内|世界|全球|国际|全省)(?:同行业)?[^，。；]{0,6}?(?:具有|占有|占据|享有)[^，。；]{0,8}(?:地位|一席之地|影响力?|声誉|盛誉)|(?:位居|居|排名|名列|位列|稳居)[^，。；]{0,10}(?:榜首|第[一二三四五]位?|前[列茅]|首位|之首))"
)
# 新疆工业硅、多晶硅占比已达…，成为重要产区.
_SHARE_OF = re.compile(
    r"(?P<i>[^，。；]{2,20}?)(?:产业)?(?:国内|全国|全球|市场)*(?:占比|产量|产能|产值|份额|占有率|储量)[^，。；]*"
)
# 由甲申报的乙基地名列其中.
_APPLIED = re.compile(
    r"(?:市|县|区)?(?:申报|申请|推荐|报送)的(?P<what>[^，。；]{3,30}?(?:基地|集群|园区|示范区|产业园))(?:双双|成功|也|均)*(?:名列其中|榜上有名|位列其中|在列|入选|上榜|获批|入围|跻身|通过)"
)
# 是中医药的重要发祥地、全国中药材主产区: what else it is stands before.
_OTHER_TITLE = re.compile(r"^[^，。；、]*[地乡都城县市省]、(?=[^、]+$)")
_TRADED = re.compile(
    "(?:资源|产品|原料)?(?:的?(?:发源地|主产地|原产地|(?<=.)(?:生产|加工|制造|种植|养殖|贸易|交易|批发|流通|物流|销售|产销|展示|出口|仓储)[地区]?)(?:和|及|、|与)?)*的?$"
)
_IS_A_PARK = re.compile("是(?=[一-龥]{2})(?!以|全国|国内|我国|世界)")
_ITS_RANK = re.compile("的?(?:重要|主要|核心|最大)的?")  # 湖北省的重要钢铁基地
_SEAT_WORD = re.compile("产区|产地|基地|大[省市县]")
# 宁国耐磨材料产业被认定为…, 某地水泥产业入选….
_TRADE_CHOSEN = re.compile(
    r"(?P<i>[^，。；把将]{2,16}?)(?:产业集群|产业|集群|基地|产业园|(?=入选))(?:成功|先后|连续[一-龥]{0,4}|已)*(?:被(?:[一-龥]{2,6}?(?=列|认|评|授))?(?:国家|省|列|认|评|授)|入选|获批|获评|跻身|列入|纳入|上榜|荣获)[^，。；]*(?:集群|基地|产业|产业群|名单|示范|称号|园区|名[城县镇])"
)
# 全国最大的橡胶轮胎生产和出口基地.
_MADE_AND_SOLD = re.compile(
    r"(?<=[一-龥]{2})(?:生产|研发|制造|加工|出口|贸易|销售|储运|交易|展示|物流|运维)(?:(?:和|与|及|、)(?:生产|研发|制造|加工|出口|贸易|销售|储运|交易|展示|物流|运维)?)+$"
)
_NTH = re.compile("第[一二三四五六七八九十](?:大|位)?的?|[二三]大$")
_LAID_OUT = re.compile(
    r"(?:新一轮)?(?P<i>[^，。；]{2,14}?)(?:产业|行业)?(?:(?:工程|项目)?(?:发展|建设|布局)的)?重点(?:布局|发展|建设|支持)?(?:区域|地区|县市|县|产区)(?:（[^（）]{1,6}）)?(?:名单)?(?:之?中)?$"
)
_ADJUSTED = re.compile(r"调整|转型|改造")
_ADJUSTED_TAIL = re.compile(r"(?:产业|工业)?(?:发展和)?(?:结构)?(?:调整|转型|改造).*$")
# A province says of itself 是全国重要的…基地, which counts; that it is rich or large does not.
_SEAT = re.compile(
    r"(?:全国|国内|世界|国家|我国|中国|亚洲)[^，。；]*(?:生产基地|制造基地|产业基地|加工基地|原料基地|(?<!特)产区|产地|(?<=[矿材])基地)(?:之一|和[^，。；]{2,6}中心)?$"
)
_THERE = re.compile(
    "(?:目前|现)?已经?(?:集聚|聚集|入驻|形成|建成|拥有|有|初具)|(?:是|为)(?:全国|国内|我国|世界)"
)
# 是全国知名的石材之乡, 被授予“中国专用汽车之都”称号.
_TITLE = re.compile(
    r"^[^，。；]*?(?:(?:中国|全国|世界|亚洲|全球|国家)(?:·|知名的?|有名的?|闻名的?|著名的?|重要的?|最大的?)?|“)(?!历史|文化|优秀|旅游|文明|卫生|园林|长寿|森林|生态|宜居|双拥|魅力)(?P<i>[一-龥A-Za-z]{2,8}?)(?:产业)?(?:之[乡都城]|名[城县市镇区])(?:”?(?:的?(?:称号|美誉|之称|牌匾))?)?$"
    # 是全国最大的玉石生产大省, 我国第一大兰炭大县
    r"|^(?=[^，。；]*(?:[大强重][省市县区镇]|省份)(?:之一)?$)(?:(?:我国|全国|国内)(?=[^的重著知主最第])|(?:中国|全国|我国|国内|世界|亚洲|全省|全区)?(?:的|知名|著名|重要|主要|最大|第[一二三四五]大?|传统|[两三四五六七八九十]大)+)"
    r"(?P<s>(?!国家|省|农|人口|经济|工业|制造)[一-龥]{2,8}?)(?:产业|资源)?(?:生产|加工|出口|制造|产销|消费)*(?:[大强重][省市县区镇]|省份)(?:之一)?$"
)
# 被列为全省锂电产业发展布局“一核三区”之一
_IN_SCHEME = re.compile(
    r"(?:全[省国市区]|国家级?|省级)?(?P<i>[^，。；“”]{2,14}?)(?P<s>)(?:产业)?(?:发展)?(?:战略|总体|空间|区域)*布局的?“[^“”]+”(?:之一|的?[一-龥]{0,6}(?:组成部分|区域|城市|节点|基地))?"
)
_GOES_ON = re.compile("加快|提供|树立|摸索|探索|奠定|注入|创造|贡献|作出")
_GOING_ON = re.compile(r"(?:加快|稳步|有序|全力|持续)*(?:建设|推进|壮大|崛起|成形|成势|推进建设)")
_HAS = re.compile("建有|设有")
_OTHERS = re.compile("[为是]")
_TO_BE = re.compile(
    r"[将把][^，。；将把]{1,16}?(?:打造|建设|建|发展|培育)(?:成|为)|到20\d\d年|至(?<!截至)20\d\d年|力争|努力|争取|未来|要成为|要建成|要打造"
)
_PAIRED = re.compile("[、和及与]")
# 我国甲和乙的三大重要生产基地: the trade stands before its rank.
_RANKED = re.compile(
    r"(?<=[一-龥]{2})的?(?:[两三四五六七八九十\d]+大(?:重要|主要)*|(?<=的)(?:重要|主要)+)$"
)
_SUPERLATIVE = re.compile(
    r"^.*?(?:最大的|(?:不多|少有|罕见|可数|一指)的|第[一二三四]的|重要的|著名的|知名的|领先的|唯一的|(?:齐全|完整|完备|完善)的|主要的?|我国的?|(?:中国|全国)?(?:\d{1,2}|[两三四五六七八九十])[大个](?:重点|主要)?)(?=.{2}|["
    + ONE_SIGNS
    + "]$)"
)


def stated(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read what places are, were listed as, live by or aim at."""
    living = LIVING_BY.match(rest)
    made = (
        _with_trade(context, clause, listing, rest)
        or its_trades(context, clause, listing, rest)
        or _state_by(context, clause, listing, rest, _APPLIED)
        or _state_by(context, clause, listing, rest, LISTED)
        or _trade_zone(context, clause, listing, rest)
        or (_living_by(context, clause, listing, living) if living else [])
        or _state_by(context, clause, listing, rest, IS)
        or _state_by(context, clause, listing, rest, _BEING)
    )
    if not made and (hit := _WILL_BE.match(rest)):
        made = _to_be(context, clause, listing, hit["what"])
    if not made and (hit := _AIMS.match(rest)) and (names := industries(hit["i"])):
        return [
            designation(
                context, clause, listing.places, names, "develop", family="A8", **joined(listing)
            )
        ]
    return made


def _state_by(
    context: Context, clause: Clause, listing: PlaceList, rest: str, pattern: re.Pattern[str]
) -> list[Record]:
    """Return the state that a pattern finds behind places."""
    hit = pattern.match(rest)
    return state(context, clause, listing, hit["what"]) if hit else []


def _with_trade(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
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
    elif (hit := _GROWN_BY.match(rest)) and not _TO_BE.search(
        context.text, clause.sentence.start, clause.end
    ):
        names = industries(hit["i"])
    else:
        return []
    names = [name for name in names if plausible(name) and COMMON.search(name)]
    return (
        [
            designation(
                context,
                clause,
                listing.places,
                names,
                "existing",
                status="existing",
                family="A17",
                **joined(listing),
            )
        ]
        if names
        else []
    )


def _trade_zone(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read 常州石墨烯产业集聚区已集聚…: the subject's own name says what is there and where."""
    park = _IS_A_PARK.match(rest) is not None
    if listing.kinds != ("zone",) or not (park or _THERE.match(rest)):
        return []
    name = listing.places[0]
    cut = context.toponyms.name_end(name, 0)
    built = phrases.segments(name, cut, len(name)) if cut else []
    trade = trade_names.industry(built[0].body) if built and built[0].end == len(name) else ""
    if not plausible(trade) or not COMMON.search(trade):
        return []
    kind = "park" if park and built[0].category == "park" else "existing"
    return [
        designation(
            context, clause, (name[:cut],), trade, kind, status="existing", family="A12", name=name
        )
    ]


_AND = re.compile("[和与及]")
_LED_BY_FIRMS = re.compile(
    "等[一-龥]{0,8}(?:企业|公司|集团)$|集团、|旗下|公司"
)  # 以甲机器人等大企业为引领, 以甲集团、乙铜业为龙头
_CLUSTER_END = re.compile("(?<=[一-龥]{2})(?:特色|优势)*(?:产业集群|集群)$")


def _living_by(
    context: Context, clause: Clause, listing: PlaceList, hit: re.Match[str]
) -> list[Record]:
    """Read 甲以乙、丙为主导产业: a park's entry where 甲 is a zone, else what is there or is to be grown."""
    if _builds_next(context, clause) and not (context.existing or _TO_GROW.match(hit.group())):
        return []  # 以石英砂加工为主导，重点打造硅基新材料基地: what it is to be says more
    names = (
        []
        if _LED_BY_FIRMS.search(hit["i"])
        else [
            n
            for n in industries(_CLUSTER_END.sub("", hit["i"])) or _class_of(hit["i"])
            if context.toponyms.read(n, 0) is None
        ]
    )
    excels = hit.group().endswith(_EXCELS)
    there = (
        ""
        if (_amid_plans(context, clause) and not excels)
        or _TO_GROW.match(hit.group())
        or hit.group().endswith(_AIMED)
        else "existing"
    )
    kind, status, family = there or "develop", there or "planned", "A17"
    if set(listing.kinds) == {"zone"} and "主导产业" in hit.group():
        kind, status, family = "park", "existing", "A16"
    elif set(listing.kinds) == {"zone"} and hit.group().endswith("主导") and not context.existing:
        kind, status = "develop", "planned"
    if (
        _PORTS.search("".join(listing.places[-1:]))
        and hit.group().endswith("为主")
        and kind == "existing"
        and not context.existing
    ):
        kind, status = "develop", "planned"  # a plan of ports says what each is for
        names = [one for name in names for one in (_AND.split(name) if len(names) == 1 else [name])]
    more = [
        industries(also["i"])
        for _, _, words in clause.following(context.text, 2)
        if (also := _ALSO_BY.fullmatch(words))
    ]
    return (
        [
            designation(
                context,
                clause,
                listing.places,
                ones,
                kind,
                status=status,
                family=family,
                **joined(listing),
            )
            for ones in (names, *more)
            if ones
        ]
        if names
        else []
    )


def its_trades(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read 甲主导产业为乙、丙: by which trades the places live; a park's entry where 甲 is a zone."""
    counted = _SO_MANY_TRADES.match(rest) if rest[-1:] in ("大", "个", "项", "类") else None
    hit = _ITS_TRADES.match(rest) if counted is None and "产业" in rest[:10] else None
    told = next(
        (
            one
            for _, _, words in clause.following(context.text, 1)
            if counted and (one := _THEY_ARE.fullmatch(words))
        ),
        None,
    )
    names = (
        industries(_IN_BRACKETS.sub("", told["i"])) if told else industries(hit["i"]) if hit else []
    )
    hit = hit or counted
    if (
        hit is None
        or not names
        or not COMMON.search(names[0])
        or context.toponyms.read(names[0], 0)
    ):
        return []
    park = set(listing.kinds) == {"zone"} and hit["rank"] == "主导"
    kind, family = ("park", "A16") if park else ("existing", "A17")
    return [
        designation(
            context,
            clause,
            listing.places,
            names,
            kind,
            status="existing",
            family=family,
            **joined(listing),
        )
    ]


def _builds_next(context: Context, clause: Clause) -> bool:
    """Whether the next clause builds something of the same places."""
    for _, _, words in clause.following(context.text, 1):
        verb = verb_at(words, 0)
        return (
            verb is not None
            and verb.kind == "cultivate"
            and "已" not in verb.adverbs
            and not verb.done
            and any(
                COMMON.search(trade_names.industry(one.body))
                for one in phrases.segments(words, verb.end, len(words))
            )
        )
    return False


def _class_of(words: str) -> list[str]:
    """Return a class of trades that stands for one: 以发展战略性新兴产业为主."""
    return [words] if _CLASS.fullmatch(words) else []


def _to_be(context: Context, clause: Clause, listing: PlaceList, what: str) -> list[Record]:
    """Read 甲将成为…最大的乙基地: what the places are to become."""
    built = phrases.segments(what, 0, len(what))
    named = [(industries(_SUPERLATIVE.sub("", part.body)), part.category) for part in built]
    told = [
        (names, kind)
        for names, kind in named
        if names
        and COMMON.search("、".join(names))
        and kind in ("base", "park", "cultivate", "hub")
    ]
    if told[:1] != named[:1]:
        return []
    return [
        designation(context, clause, listing.places, names, kind, family="A8", **joined(listing))
        for names, kind in told
    ]


_SERVES_AS = re.compile(
    r"(?P<i>[^，。；]{2,12}?)(?:产业|工业)作为[^，。；]{0,20}?(?P<role>核心|重要|重点)"
)
_HOPES = re.compile(r"将|有望|力争|要成为")
_PLANS = re.compile(r"[以要将由在应正]|计划|拟|建设|打造|申报|争取")
_IS = re.compile(
    r"由|是|为|位于|地处|坐落|占地|总?规划|连续|大中|初具规模|初步|不断壮大|加速|加快崛起|蓬勃|方兴|日益|已|被|获|入选|主要|正式|顺利|等\d+个[^，。；]{0,10}(?:认定|评|列|入选|授)|联通|串联|辐射|形成|开建|开工|动工|(?:总|年)?(?:产值|规模|营收|产业规模|营业收入)[^，。；]{0,6}(?:突破|超|占|居)|奠基|揭牌|开园|投产|投用|落户"
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
            and (is_existing(clause.words) or _IS.match(tail))
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
            return [
                designation(
                    context,
                    clause,
                    listing.places,
                    name,
                    built[0].category,
                    family="A12",
                    **joined(listing),
                )
            ]
    hit = _SERVES_AS.match(rest)
    if hit and plausible(name := trade_names.industry(hit["i"])):
        kind = "core" if hit["role"] == "核心" else "existing"
        return [
            designation(
                context, clause, listing.places, name, kind, status="existing", family="A17"
            )
        ]
    return []


def _amid_plans(context: Context, clause: Clause) -> bool:
    """Whether what the paragraph said before was planned."""
    before = context.since(clause.paragraph.start)
    return not context.existing and any(r.values["status"] == "planned" for r in before)


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
        or _TO_BE.search(context.text, clause.sentence.start, clause.end)
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
            trade_names.industry(_SUPERLATIVE.sub("", part.body)),
        )
        for part in phrases.segments(what, 0, len(what))[1:]
    ]
    return [
        (kind, [name])
        for kind, name in named
        if plausible(name)
        and COMMON.search(name)
        and name not in first
        and _OTHERS.search(name) is None
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
        plausible(name) and COMMON.search(name) and kind in ("base", "hub", "cultivate", "park")
        for name, kind in each
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
    return _SUPERLATIVE.sub("", words[own.end :] if own else words)


def _hub_state(context: Context, head: phrases.Segment, what: str) -> tuple[str, str]:
    """Return what a hub is called; a place where a good is traded has that trade."""
    traded = (
        trade_names.industry(_TRADED.sub("", _own_cut(context, head.body)))
        if head.head == "集散地"
        else ""
    )
    if plausible(traded) and COMMON.search(traded):
        return "existing", traded
    return "hub", trade_names.industry(what[head.start : head.end].removesuffix("承载城市")) or what


_PART_TO_MEND = re.compile(r"(?:重点|优化|调整|改造|转型)(?:地区|区域)$")


def _state_of(context: Context, what: str) -> tuple[str, str]:
    """Return category and industry of what a place is said to be; empty where it is neither."""
    if _ADJUSTED.search(what) and _PART_TO_MEND.search(what):
        name = trade_names.industry(_ADJUSTED_TAIL.sub("", what))
        return "optimize", name if plausible(name) else context.topic
    if laid := _LAID_OUT.match(what):
        name = trade_names.industry(laid["i"])
        if plausible(name) and COMMON.search(name):
            return "develop", name
    scheme = _IN_SCHEME.fullmatch(what)
    if titled := _TITLE.search(what) or scheme:
        name = trade_names.industry(_SUPERLATIVE.sub("", titled["i"] or titled["s"]))
        return ("existing", name) if plausible(name) and COMMON.search(name) else ("", "")
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
        (b for b in built if plausible(trade_names.industry(_SUPERLATIVE.sub("", b.body)))),
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
        _MADE_AND_SOLD.sub("", _SUPERLATIVE.sub("", _RANKED.sub("", head.body)))
    )
    return ("pilot" if head.category == "pilot" else "existing"), _NTH.sub("", name)
