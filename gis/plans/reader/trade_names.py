"""The trades that words name: the items of a list, without praise in front and class words behind."""

from __future__ import annotations

import re
from functools import lru_cache

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.trades import without_qualities
from gis.plans.reader.vocabulary.goods import COMMON, ONE_SIGNS

_LEAD = Pattern(
    r"^(?:(?:约|近|超过?)?\d[\d.]*[万亿]?(?:吨|重量箱|千瓦|立方米|平方米)(?=落后)"
    r"|落后的?(?=[一-龥]{2})|传统的(?=[一-龥]{2})|(?:[一-龥]{2,3}化(?:、|和))*(?!现代化)[一-龥]{2,3}化的(?=[一-龥]{2})|20\d\d(?:年度?)?(?=中国|全国|国家)"
    r"|以[^，。；、的]{2,12}为(?:基础|依托|支撑|原料)的"
    r"|(?:约|超过?|近)?\d+(?:\.\d+)?%(?:以上|左右)?的"
    r"|年[产加处](?:工|理|能力)?约?\d+(?:\.\d+)?[百千万亿]*(?:平方米|立方米|吨|辆|台套"
    r"|[套台只片件支个头羽瓶块米枚株艘架盒])的?"
    r"|\d+(?:\.\d+)?[万亿]?(?:GWh?|MWh?|吉瓦时?|兆瓦时?|千瓦时?)(?![一-龥]?机)的?"
    r"|自治区(?=[一-龥]{2})|(?:世界|国际|国内|全国)(?:先进|领先|一流)?水平的?|(?:远近|遐迩|四方|中外|海内外|国内外|全国)?(?:闻名|驰名|瞩目)(?:遐迩|中外|全国|全省)?的|新兴的?(?!产业|业|领域)(?=[一-龥]{2})|新一代(?!信息|电子|通信|移动|人工|半导体|互联|网络|显示|照明)(?=[一-龥]{2})|拥有(?=[一-龥]{2})|(?:现|已|共)建?有(?=[一-龥]{3})"
    r"|(?:合作|联合|共同|携手)*共建(?=[一-龥]{2})|[—-]?(?:东盟|东南亚|中亚|南亚|东北亚)(?=[一-龥]{2})"
    r"|(?!具有)[^，。；、的]{2,10}(?:领先|一流|先进|知名|著名|突出|雄厚|显著|鲜明|明显"
    r"|完善|齐全|完整|较[强高]|合理|性好|度高|潜力大)的|[朝向]着(?:建设|打造|发展)?"
    r"|(?:超过?|约|近)?[一二两三四五六七八九十百千万几数\d]+亿元?级?(?:规模|以上)*的?"
    r"|(?:经济总量|年?(?:总产值|产值|营收|营业收入|销售收入)|总规模|规模|总量|体量|投资)(?:超过?|达到?|突破|近|约)+[一二两三四五六七八九十百千万几数\d]+亿元?(?:级|以上)?的"
    r"|(?:占地(?:面积)?约?\d[\d.]*(?:万?亩|平方公里|公顷|平方米)的?"
    r"|\d+(?:\.\d+)?万?(?:吨|千瓦|平方米|立方米|重量箱|标箱)(?:/年)?(?:及)?以[下上]的?"
    r"|\d+万?亩|(?:省|市|区|国|县)内(?:最大|最强|领先|一流|知名|唯一)的?"
    r"|(?:面向|服务|辐射|覆盖|立足)[^，。；的、]{2,12}的|一批|规模以上|规上|[千百万]亩"
    r"|[百千]?万吨(?!级)的?|品种|若干个?|多个|一个|各[类种]|各具特色的?"
    r"|一定(?:规模|影响力?)?的?|并?具有?(?!身)[^，。；]{1,14}?(?:优势|竞争力|影响力|特色"
    r"|水平|的)的?|部分|左右(?=[“一-龥])|即(?![食时配热溶用饮烹])|以|的"
    r"|(?:[中东西]部|西北|西南|东北|华[东南北中])地区(?=[一-龥]{2})"
    r"|地(?![区理方毯板热质铁面产道])|为|成为|我国|[一-龥]{2}性(?=综合)|全国|中国(?!结)"
    r"|亚洲|全球|乃至|\d*[十百千万亿]+(?:吨|千瓦|平方米|头|亩|台|辆|标箱)级的?"
    r"|[一二两三四五六七八九十百千万几数\d]+亿元?(?:产值|规模)的?|(?<=亿元)产值的?"
    r"|国内外(?:公认|知名|著名)?的?|(?:国内|世界|全国|全球|亚洲)第[一二三四五]的?"
    r"|(?:享誉|闻名|驰名)[一-龥]{2,6}?的|高附加值的?|高技术含量的?|国家级?|综合性|世界级"
    r"|专业(?![化镇])|国际|国内|世界(?!知名|文化|自然|遗产|级|[工市]|杯)(?=[一-龥]{2})"
    r"|产值(?:超过?|达|突破)?[一二两三四五六七八九十百千万\d]+亿元?(?:级|以上)?的|西部"
    r"|东部|中部|西北|西南|东北|(?:[中东西]部|西北|西南|东北"
    r"|华[东南北中])地区(?=[一-龥]{2})|"
    r"区域性|区域|相应的?(?=[一-龥]{2})|[大小高低强弱]的|省级|市级|县级"
    r"|全[省市区县疆州盟旗]|重要|知名|领先|一流|先进的|高水平|高端化(?!工|学)|特色优势"
    r"|有影响力?的?|有竞争力的?|现代化(?!工)|规模化|专业化"
    r"|[一二两三四五六七八九十百千\d]+万?吨级?|千亿元?级?|百亿元?级?|万亿元?级?|十亿元?级?"
    r"|亿元级?|规模(?!化|以)"
    r"|[一二两三四五六七八九十百千]+(?:亿|万)元?级?"
    r"|(?:约|超)?\d+(?:亿|万)元?级?(?:以上)?(?:规模)?的?|优质|精品(?!钢(?!材|板|管|筋))"
    r"|高标准|高质量|全新的?|新的|大型化?|战略性|主导|细分|更具[^，。；]{1,8}的"
    r"|[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔滇云藏陕秦甘陇青宁]{1,4}(?:边|边界|地区)?(?=最[大强])"
    r"|[东南西北]方(?:最大的|第一(?:大的?)?)|环保型的?|最大的?|最强的|规模(?:较|最)?大的?"
    r"|完整的?|和(?![田静])|与|及|、|等|在内的?|为主的?|为主导的?|为特色的?|为重点的?"
    r"|(?:为)?(?:核心|龙头|引领|支撑|依托|代表|骨干)的|（[一-龥]{2,6}）(?=[一-龥]{2})|（(?:国家级?|省级|市级)）(?=[一-龥])"
    r"|首[个批座家]|沿海(?!经济)|沿江(?!经济)|“|”|"
    r"超?[一二两三四五六七八九十\d]+(?:万亿|千亿|百亿)元?级|[上中下]游(?=[一-龥]{2})"
    r"|国家火炬(?:计划)?|火炬计划|省(?!级)|市(?!场)|国家新型工业化))+"
)
_TRAIL = Pattern(
    r"(?:(?<=.)[及和与]其?相关配套|(?<=[工化瓷材造料金铁革织品药纸])(?:绿色)?(?:循环经济|生态型?|低碳|零碳)|(?<=[工化瓷])(?:绿色)?循环|(?<=[一-龥）]{2})(?:生产|研发|制造|加工|研究|设计)(?:及"
    r"|和|与|、)(?:研究|研发|出口|贸易|销售|加工|服务|孵化|应用)"
    r"|(?:(?:生产|产业)?(?:基地|集群|园区|产业园))?(?:分别|依次)[是为]|(?<=加工)链条"
    r"|(?<=.)(?:产业)?隆起带|(?:产业|行业)?(?:发展|建设)的(?:集聚|核心|重要|主要|示范|先行"
    r"|集中|创新)*|(?:产业|行业)(?:聚集|集聚|集群|创新)*(?:发展"
    r"|建设)的(?![^，。；、]*(?:作用|水平|能力|环境|基础|条件|需要|要求|问题|力量"
    r"|贡献))[^，。；、]{0,8}|(?<=[材料品业件])高端"
    r"|等(?:的)?(?:[一-龥]{0,8}?(?:产业|行业|领域|产品|企业|业态|项目))?|产业生态链"
    r"|产业生态圈|产业生态|产业创新|技术创新|科技创新|高新技术|(?<!安)全产业链|产业链?"
    r"|行业|领域|(?<=产业)主|赛道(?:的主)?|产业链条|产业格局|循环产业链|全链条|全链|标准化|相关|关联"
    r"|(?<=[一-龥]{2})(?:新增|新建|新上)|企业|特色|优势|首位|(?<=[一-龥]{2})(?:接续替代|接续|替代)|(?<=[一-龥]{2})传统|先进|示范|主要|(?<=[一-龥]{3})(?:集聚|聚集)|重点|重要|核心"
    r"|(?<=.)(?:超过?|逾|突破)(?:[千百万]亿|\d+亿)级?元?|(?:战略性)?支柱|专业|生产性|的|定位|为主|为核心|为主导|为特色|为龙头|为重点|为支撑"
    r"|一体化发展|高质量|国家级|世界级|(?<=[一-龥]{2})提档|省级|千亿级?元?|百亿级?元?|万亿级?元?|\d+亿元?级?|"
    r"(?<=.)先进制造业|[一二三四五六七八九十两\d]+(?:个|大|条)(?:[一-龥]{0,12})?)+$"
)
# In which signs each of these branches ends, but for those that any words may end.
_LAST_SIGN = (
    r"([一-龥])(?=(?:[一-龥]\?|\(\?:(?:[^()]|\([^()]*\))*\)[?*]|[一-龥]*\]|[)?*])*(?:\||\)\+\$))"
)
_TRAIL_ENDS = frozenset(re.findall(_LAST_SIGN, _TRAIL.pattern)) | {"\n"}
_OPEN_TRAIL = Pattern("[的个大条]")
# （纺织机械）特色产业集群: the bracket is all that says which trade.
_IN_BRACKETS = Pattern("（(?P<i>[^（）]{2,24})）(?:特色|优势|主导|重点|县域|产业|行业)*")
# 临空产业 is a class of trades; 临空 alone says where.
NEAR_A_PORT = frozenset(("临空", "临港"))
# 煤产业, 烟叶: a trade of one sign needs its class behind it.
_OF_ONE_SIGN = Pattern("(?P<sign>.)(?:产业|业|叶)")
_DIGITS_OF_SCHEME = Pattern(r"^“\d(?:\+[\dNX])+”")
# 汽车产业向高端化: whither is no part of the trade.
_TURNS = Pattern(
    "(?<=.)(?:产业|行业|制造业|工业)(?:向(?!阳).*|由[^，。；、]{2,}(?=向|到|$).*)$"
    "|(?<=[一-龥]业)向(?!阳|日).*(?:方向|转型|延伸|升级|转变|迈进|攀升|拓展"
    "|转化)(?:发展)?$"
)
_NUMERALS = frozenset("0123456789一二两三四五六七八九十")
_COUNTED = Pattern(
    r"^(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:个|大|条|座)(?!(?:先进)?制造业$|.{0,1}$)"
)
# 日用瓷、工艺瓷六大类产品的工艺和档次: what of the goods is raised.
_CLASS_OF_GOODS = Pattern("等?[两三四五六七八九十\\d]+大?类(?:产品|材料)?(?:的[^，。；、]*)?$")
_LIST_TAIL = Pattern(
    r"等(?P<class>[^，。；、]{0,14}?(?:产业|行业|产品|工业|服务业|制造业|领域|项目|材料"
    r"|业态|企业)?)(?:[^，。；]{0,12})?$"
)
# 大力发展纤维产业 为全省…贡献力量: two halves of a headline, the blank between them gone.
_NEXT_HEADLINE = Pattern(r"(?<=产业|行业)为[^，。；、]{4,}$")
# 用于电子、医药等领域的高纯萤石: what it is for is no trade of the place.
_PURPOSE = Pattern(
    r"^(?:可?用于|面向|适用于|应用于|服务于|满足)[^，。；]{2,30}?(?:领域|行业|产业|方面"
    r"|需求|市场|用途)的?(?=[一-龥]{2})"
    r"|^[^，。；的]{2,24}?(?:所需|需要|急需|必需)(?:配套)?的(?:各类|各种)?(?=[一-龥]{2})"
)
# 以陶瓷、石材、水泥为主的建材产业: the list says more than its class.
_MAINLY_OF = Pattern(
    r"^以(?P<i>[^，。；以的]{1,30}、[^，。；以的]{2,40}?)等?为(?:主导?|主体|重点|特色|支柱"
    r"|主打)的[^，。；、]{2,24}$"
)
# 百亿级有机硅产业和千亿级光伏产业: a size opens a new item.
_SIZED_JOINT = Pattern(r"(?<=产业)(?:和|与|及)(?=[千百十万\d]+亿)")
# 高新技术产业和先进制造业: behind a class word the next trade begins.
_CLASS_JOINT = Pattern("(?<=[一-龥]{2}产业)(?:和|与|及)(?=[一-龥]{2,8}业$)")
_LED_BY = Pattern(
    r"^[一-龥A-Za-z]{1,12}?为(?:代表|主体?|主导|龙头|特色)的(?=[一-龥]{2})|(?<![行作])为$"
)  # 维药为代表的生物医药
_ALL_IN_ONE = Pattern(
    "集[^集]{2,90}?[于为]一体的|^集?[^，。；集、]{2,14}一体化的(?=[一-龥]{2})"
    "|^[^，。；集]{4,60}?[于为]一体的(?=[一-龥]{2})"
    "|^[^，。；集]{2,60}、[^，。；、集]{2,20}一体的(?=[一-龥]{2})"
)  # 集研发、制造于一体的…园 says what a thing is like
# 会展、设计为代表的现代服务业: the list says more than its class.
_STANDS_FOR = Pattern(r"(?<=[一-龥]{2})为(?:代表|主要内容|重点方向)的[^、，]{2,16}$")
# 引进甲、乙为三大主导产业.
_AS_LEADING = Pattern(
    r"(?<=[一-龥])(?:作)?为(?:[两三四五六七八九十]大)?(?:主导|支柱|特色|重点|主攻)产业$"
)
# 以锂电、光伏为主导的两大千亿级: how they stand and how many they are.
_LEADING = Pattern(
    r"(?<=[一-龥]{2})为(?:主导|主|特色|龙头|支柱"
    r"|重点)的(?:[两三四五六七八九十\d]+[大个])?(?:[千百]亿元?级?)?$"
)
# 生态铝、新能源“四大主导产业”.
_COUNT_IN_QUOTES = Pattern(r"(?<=[一-龥])“(?:[两三四五六七八九十]|\d{1,2})[个大][^“”]{2,10}”$")
# 配套加工 is what places take over from a city: less than a trade's name, and more than praise.
_EMPTY = Pattern(
    r"^(?!配套加工$)(?:新型工业化|现代化?|产业|特色|优势|主导|支柱|重点|战略性新兴|先进"
    r"|新兴|未来|传统|创新|发展|高新技术|绿色|县域|区域|一批|经济|综合|专业|领军|企业"
    r"|优势特色|特色优势|高端|中小企业|示范|国家|省级|主导产业|根植性主导|集聚|生态|城市"
    r"|城镇|相关|标志性|优化|提升|精深加工|深加工|深度加工|加工|产业链|总体|整体|空间"
    r"|劳动密集型|中小|配套|接续替代|初步|基本|已|正|逐步|主要|重要|关键|首要|工业|各类"
    r"|自身|本地)*$"
)


_BRACKET = Pattern("[（“）”]")
# 年产纸面石膏板3000万平方米: how much is made is no part of what is made.
_MADE_A_YEAR = Pattern(
    r"年(?:产|加工|处理)(?P<i>[一-龥A-Za-z][^\d，。；、]{1,20}?)(?:约|达)?\d[\d.]*"
    r"[十百千万亿]*(?:多|余)?(?:吨|[一-龥a-zA-Z㎡]{1,4})(?:以上|左右)?"
)


# 集甲、乙于一体的现代绿色低碳(示范区): what it is like; 集甲、乙于一体的电商(基地): what it is.
_QUALITIES = Pattern(
    "(?:现代化?|绿色|低碳|零碳|智慧|智能|生态|综合性?|循环|新型|大型|高端|特色|一流|示范|产业|工业|科技|经济|创新|型)*"
)


@lru_cache(maxsize=4096)
def industry(words: str) -> str:
    """Return the industry of a phrase: leading praise and trailing class words left out.

    Examples
    --------
    >>> industry("国家有色金属"), industry("具有国内领先优势的水泥及制品"), industry("传统优势产业")
    ('有色金属', '水泥及制品', '')
    """
    words = _TURNS.sub("", words) if "业向" in words or "业由" in words else words
    blended = without_blend(words)
    words = blended if blended != words and not _QUALITIES.fullmatch(blended) else words
    if words[:1] == "（" and (named := _IN_BRACKETS.fullmatch(words)):
        words = named["i"]
    plain = words.strip("，。；：、的 \t")
    if plain[:1] == "年" and (made := _MADE_A_YEAR.fullmatch(plain)):
        plain = made["i"]
    plain = _DIGITS_OF_SCHEME.sub("", plain) if plain[:1] == "“" else plain
    plain = _without_lead(_COUNTED.sub("", plain) if plain[:1] in _NUMERALS else plain)
    plain = _without_lead(_LED_BY.sub("", plain)) if "为" in plain else plain
    bare = (
        _TRAIL.sub("", plain) if plain[-1:] in _TRAIL_ENDS or _OPEN_TRAIL.search(plain) else plain
    ).strip("、的 ")
    plain = (
        bare[:-1] if len(bare) > len("甲乙") and bare[-1] in "和与及" and bare != plain else bare
    )  # 现代工业和高新技术产业
    if len(plain) == 1 and (
        whole := next(
            (hit.group() for hit in _OF_ONE_SIGN.finditer(words) if hit["sign"] == plain), ""
        )
    ):
        return whole
    plain = (
        plain.strip("“”")
        if ("“" in plain or "”" in plain) and plain.count("“") != plain.count("”")
        else plain
    )
    if plain in NEAR_A_PORT and f"{plain}产业" in words:
        return f"{plain}产业"
    return "" if _EMPTY.match(plain) else plain


def _without_lead(words: str) -> str:
    """Return words without the praise and the size that they open with."""
    lead = _LEAD.match(words)
    return words[lead.end() :] if lead else words


def of_a_class(words: str) -> str:
    """Return what a class of trades is made of where the class itself names none.

    Examples
    --------
    >>> of_a_class("以石材、石化为重点的资源型工业"), of_a_class("以石材为龙头的建材产业")
    ('石材、石化产业', '以石材为龙头的建材产业')
    """
    hit = _ONLY_A_CLASS.fullmatch(words) if words.startswith("以") else None
    return hit["i"] + "产业" if hit else words


_ONLY_A_CLASS = Pattern(
    r"以(?P<i>[^，。；]{2,40}?)(?:产业|工业)?等?为(?:主|重点|核心|龙头|主体|主导|支撑|代表"
    r"|特色)的(?:特色|优势|资源型|主导|支柱|新型|现代|新兴|传统|外向型|县域|绿色|地方"
    r"|区域)*(?:产业|工业|经济|制造业|体系)+"
)


def is_praise(words: str) -> bool:
    """Whether words say only how large, how good or how many a thing is.

    Examples
    --------
    >>> is_praise("国家级"), is_praise("一批具有影响力的"), is_praise("宁波")
    (True, True, False)
    """
    bare = _COUNTED.sub("", words)
    return not bare or _LEAD.fullmatch(bare) is not None


def for_what(words: str) -> str:
    """Return a phrase without the words that say what its good is for.

    Examples
    --------
    >>> for_what("用于电子、医药等领域的高纯萤石")
    '高纯萤石'
    """
    return _PURPOSE.sub("", words)


# 秸秆板及相关无醛建材产业: a second trade, called related.
_AND_RELATED = Pattern(
    r"(?<=[一-龥]{3})(?:以及|及|和|与)其?相关(?!产业|配套|产品|服务|领域|行业|企业|环节"
    r"|制品)(?=[一-龥]{3})"
)


# 铝、锰、糖等特色产业.
_ONLY_SIGNS = Pattern(
    f"[{ONE_SIGNS}](?:、[{ONE_SIGNS}])+(?:等(?:[一两三四五六七八九十][大个])?(?:特色|优势"
    "|支柱|主导|传统|重点)*(?:产业)?)?"
)
# 苹果、奶山羊产业的深加工.
_ITS_WORKING = Pattern("(?<=[一-龥])(?:产业)?的((?:精|深|初)+加工)$")
# 风电装备研发、制造、运维一体化: what is done with one good, no trades of their own.
_DOING = (
    "(?:研发|制造|生产|加工|运维|销售|检测|测试|展示|交易|出口|储运|集散|维修|回收|运营"
    "|孵化|设计|试验|服务|物流|贸易|康养|体验|研学|科普|示范)"
)
_ALL_DONE = Pattern(
    f"(?:(?<=[一-龥]{{2}})(?<!检验)(?<!工业)(?:研发|制造|生产|加工|储运|销售|展示|交易)"
    "|(?<=种植)|(?<=养殖)|(?<=采选)|(?<=开采)"
    f"|(?<=冶炼))(?:(?:、|和|与|及){_DOING})+(?:(?:于|为)?一体化?)?$"
    f"|(?<=[一-龥]{{2}})(?:产供销|产加销|产学研|研产销|农工贸)一体化$"
    f"|(?<=[一-龥]{{3}})集散$"
)


# 羊绒以及安平县丝网: the next place, no further trade.
_NEXT_PLACE = Pattern(
    "以及[一-龥]{1,4}?(?:县(?!域)|市(?!场|政|域|容)|区(?!域|块|间)|州|旗|镇(?!流|静))"
)
# 不饱和树脂, 调和油, 中和剂: the sign is part of a word and joins nothing.
_LAST_JOINT = Pattern(r"(?<!深加工)(?<!饱)(?<!调(?=和[油漆]))(?<!中(?=和剂))和|(?<!参)与")


def items(words: str, count: int | None = None) -> list[str]:
    """Return the items of a list of industries; 和 and 及 split only where the count asks for it.

    Parameters
    ----------
    words
        List as written, without verb; 等 and the class word behind it may stand at the end.
    count
        Number of items that the sentence states, or None.

    Examples
    --------
    >>> items("七彩陶、石材加工、新型墙体材料等产业")
    ['七彩陶', '石材加工', '新型墙体材料']
    >>> items("烧碱以及钛化工")
    ['烧碱', '钛化工']
    >>> items("以陶瓷、石材、水泥为主的建材产业")
    ['陶瓷', '石材', '水泥']
    >>> items("锂电和光伏新能源、航空、炼化一体化和化工新材料", 3)
    ['锂电和光伏新能源', '航空', '炼化一体化和化工新材料']
    """
    words = _TURNS.sub("", words) if "业向" in words or "业由" in words else words
    words = _COUNT_IN_QUOTES.sub("", words) if words.endswith("”") else words
    words = without_blend(words)
    words = _AND_RELATED.sub("、", words) if "相关" in words else words
    words = _ITS_WORKING.sub(r"\1", words) if "的" in words else words
    words = (
        _ALL_DONE.sub("", words)
        if "、" in words or "一体化" in words or words.endswith("集散")
        else words
    )
    words = (
        words.replace("、以及", "、").replace("以及", "、")
        if "以及" in words and not _NEXT_PLACE.search(words)
        else words
    )
    if (
        words.startswith("以")
        and (mainly := _MAINLY_OF.match(words))
        and all(COMMON.search(one) for one in mainly["i"].split("、"))
    ):
        words = mainly["i"]
    words = _CLASS_OF_GOODS.sub("", words) if "类" in words else words
    bare = _LIST_TAIL.sub("", _NEXT_HEADLINE.sub("", _PURPOSE.sub("", words)))
    bare = (
        _LEADING.sub("", _STANDS_FOR.sub("", _AS_LEADING.sub("", bare))) if "为" in bare else bare
    )
    bare = _SIZED_JOINT.sub("、", bare) if "亿" in bare else bare
    bare = _CLASS_JOINT.sub("、", bare) if bare[-1:] == "业" else bare
    parts = without_qualities([p for p in _split(bare) if p])
    if len(parts) > 1 and (count is None or len(parts) < count):
        last = parts[-1]
        hit = _LAST_JOINT.search(last)
        if hit and 1 < hit.start() < len(last) - 2 and (count is None or len(parts) < count):
            parts[-1:] = [last[: hit.start()], last[hit.end() :]]
    if len(parts) == 1 and len(parts[0]) == 1:
        return [industry(words)]  # 茶等产业
    if parts and all(len(p) == 1 for p in parts) and _ONLY_SIGNS.fullmatch(words):
        return parts  # 铝、锰、糖等特色产业
    if parts and all(len(p) == 1 for p in parts):
        # 煤、磷等资源深加工业: signs of minerals need their class behind them.
        return [words.strip("，。；、")]
    cleaned = [industry(p) for p in parts]
    return [c for c in cleaned if c]


def without_blend(words: str) -> str:
    """Return a phrase without the words that say what a thing is in one: 集研发、制造于一体的…, 空铁一体化的….

    Examples
    --------
    >>> without_blend("空铁一体化的综合交通枢纽")
    '综合交通枢纽'
    """
    return _ALL_IN_ONE.sub("", words) if "一体的" in words or "一体化的" in words else words


def _split(words: str) -> list[str]:
    if _BRACKET.search(words) is None:
        return words.replace("，", "、").split("、")
    parts, depth, first = [], 0, 0
    for i, sign in enumerate(words):
        depth += (sign in "（“") - (sign in "）”")
        if depth == 0 and sign in "、，":
            parts.append(words[first:i])
            first = i + 1
    parts.append(words[first:])
    return parts


def counted(words: str) -> bool:
    """Whether a phrase opens with a count (两个轨道交通装备增长极)."""
    return _COUNTED.match(words) is not None
