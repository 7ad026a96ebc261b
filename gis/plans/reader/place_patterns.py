"""Shapes of places in a sentence: joints and tails of lists, zones, isles, seats, what is no name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from gis.plans.reader.vocabulary import goods
from gis.plans.reader.vocabulary.areas import (
    AREAS,
    DIRECTIONS,
    MACROS,
    NO_LINE,
    OPEN_ZONES,
    PROVINCE_SIGNS,
    TOWNS,
    ZONES,
)
from gis.plans.reader.vocabulary.branches import alternation, by_signs
from gis.plans.reader.vocabulary.verbs import ADVERB_FORMS, VERBS


def _opening(words: str) -> str:
    """Return alternatives as a pattern that looks at the first sign before it tries any of them."""
    signs = "".join(sorted({word[0] for word in words.split("|")}))
    return f"(?=[{signs}])(?:{by_signs(words)})"


JOINT = re.compile(
    r"(?:以及|、|和)(?:革命老区|老工业基地|资源型城市)(?=[一-龥]{2,4}[市县区])|、(?:以及|及(?!其)|与|和(?![田县顺龙平静硕布政林]))|以及|、|·|和(?!顺)|及(?!其)|与|—(?!—)|-|至(?=[一-龥])"
)
COUNT = r"(?:[两二三四五六七八九十\d]{1,3}个?)?"
GREAT = r"(?:(?:(?!为)[一-龥]){0,6}?(?:大县|大市|强县|强市|[棉粮糖煤]产区|主产县|主产市|主产区|优势产区|资源型城市|老工业城市|口岸城市|节点城市|重点县|产[一-龥]县|新区|主城区|中心城区|民族地区|传统优势地区))"
TAIL = re.compile(
    r"(?P<open>等)?(?P<what>(?<=等)["
    + PROVINCE_SIGNS
    + r"]?[东西南北中]{0,2}部?[两三四五六七八九十]{1,2}(?:县区|县|区|市|旗)(?!域|级)|各(?:市州|县市|市县|区县|县区|市|州|县|区|地)|"
    + COUNT
    + r"(?:重点|主要|沿线|沿江|优势|中心)?"
    r"(?:省（区、市）|市（州）|市（县）|县（市、区）|县（市）|县（区）|区（县）|市（区）|市县|县市区?|市州|州市|区县|省市区?|州市|城市|省份|省区|省"
    r"|(?<=等)[^，。；]{0,8}?(?:消费地|消费市场|主?销区|市场腹地|资源地)(?=新建|适度|适当|合理|有序|重点|就近|布局|建设|发展|打造|培育)|市(?![场级域区民值])|县(?![域级])|区(?![域块间])|州|镇|乡镇|街道|地区|地市|地(?![理方处块带])|园区|片区|国家试点城市|两地|三地|四地|(?:交界|接壤|毗邻|交汇|结合部)(?:处|区域|地区|地带|带)|一带|沿线|区域(?=[建布打重推培规开，着加大形])|及周边地区|周边地区)|[两三四五六七八九十\d]{1,2}[个大](?:(?!打造|建设|发展)[^，。；、为是在]){0,10}?(?:园区|基地|开发区|产业园|产业区|集聚区|片区|地区|城市|板块|组团|产区|县区|区县|县市|市州)(?=入选|获批|上榜|列入|跻身|被|为|作为|已|将|要|均|都|则|共同|联合|联动|协同|重点|率先|加快|推动|形成|打造|集中|发展|布局|建设|培育|承接|大力|着力|分别|积极|主要|因地制宜|错位)|(?<=等)[两三四五六七八九十\d]{1,2}[个家座大][^，。；、为是在]{0,8}?(?:枢纽|机场|港口|口岸)(?=入选|获批|上榜|列入|跻身|被)|[两二三四五六七八九十\d]{1,2}[个大](?:[^，。；、为是在]{0,6}?)(?:枢纽港|港口|港区|大港|机场|口岸)(?=为)|(?<=等)(?:[东西南北]{1,2}部?沿[海江边]|环渤海湾?|环太湖|环鄱阳湖|环洞庭湖|长江中下?游|长江上游|黄河[中上下]游)(?=，|$|重点|建设|打造|布局|发展)|(?<=等)(?:国家级|省级|自治区级|市级|重点|特色|专业)*(?:园区|(?:经济)?(?:开发区|产业园区|工业园区|产业集聚区|工业集中区|功能区|高新区|经开区)(?:（[^（）]{2,8}）)?(?=为|作为))|(?<=等)[^，。；]{2,24}?(?<!其他)(?:地区|省份|城市|县市|市州|产生地|主产地|原产地|富集地|资源地|集中地|聚集地|集散地|缺乏区|富集区|丰富区)(?=新建|适度|适当|合理|改造|规划|有序|主动|通过|应|要|在|以|着力|有序|承接|发展|建设|布局|打造|培育|重点|加快|积极|大力)|(?<=等)(?:(?![为是])[一-龥（）]){0,14}?(?:区域|地区|园区|县区|县市)(?=$|，|内|重点|要|应|大力|着力|主要|积极|发展|打造|建设|布局|形成)|(?<=等)"
    + GREAT
    + r")?(?P<parts>(?:及|和)?(?:周边|沿线)地区|(?<=[市州地])的(?:部分|山区|贫困|沿边|相关|有关|重点)?(?:县区|区县|县市|乡镇|山区县|县（市、区）)(?=发展|重点|大力|布局|建设|打造|培育))?"
)
COMPANIES = re.compile(
    r"等(?![地市县区州省园两三四])(?:\d+[余多]?[家户个])?[一-龥]{0,6}?(?:企业|公司|集团|厂商)(?!集聚|集中)|等?(?:一批)?(?:行业|知名|重点|骨干|龙头|大型|优势|领军|头部|链主|上市|本地|央|国有|中小|各大|建材|水泥)*(?:企业|公司|集团|厂商|单位|高校|院校|品牌|同志|院士|专家)"
    r"(?!集聚|集中|(?:要|将|应|须|也|都|已|逐步|有序|陆续|全部|全面|一律|原则上|基本|依法|限期|整体|加快|率先)*(?:退出|关停|关闭|搬迁|淘汰|转产|停产|压减|退城|兼并重组|联合重组))"
)
COMPANY_LIST = re.compile(
    r"(?:、[一-龥A-Za-z]{2,12}){1,12}?(?:等|和[一-龥]{2,8}等?)?(?:\d+[余多]?[家户个])?(?:行业|重点|龙头|骨干)*企业"
)
VERBAL = re.compile(
    r"、|[两三四五六七八九十][个大](?=[一-龥]{0,4}(?:港|园|区|基地))|和|与|及|，|。|；|：|—|除|为|是|（|等|$|内|在内|位于|地处|成为|成功|现有|拥有|投资|举行|开工|挂牌|集中|实现|总|已|以|将|要|重点|布局|发展|形成|打造|建设|作为|积极|主要|加快|承接|依托|集聚|培育|着力|大力|主导|覆盖|围绕|规划|聚焦|构建|突出|共|联|主打|主攻|专攻|深耕|侧重|壮大|培育|培植|聚力|都|还|也|要|入驻|内|列入|入选|做[大强优精]|申报|提升|引导|推动|支持|推进|构建|大力|优先|引进|抓好|着重|巩固|分别|凭借|双双|均|被|获|发挥|瞄准|聚力|应|则|建成|建为|晋升|升级|坚持|结合|充分|立足|利用|正(?!式|宗)|全力|努力|不断|持续|奋力|逐步|进一步|稳步|继续"
)
# “开阳—息烽”“瓮安—福泉”: pairs of places, each in quotes.
QUOTED_PAIR = re.compile(r"“(?P<p>[一-龥]{2,8}(?:[—-]{1,2}[一-龥]{2,8})+)”[、和]?")
SHARED = re.compile(
    r"\d|组成|构成|包括|包含|涵盖|共建|共同|联合|联动|协同|合作|一体|打造|建设|发展|重点|牵头|分别"
)
COMPASS = re.compile(
    f"(?!京东[^北南部])[{PROVINCE_SIGNS}]{{1,2}}"
    + NO_LINE
    + r"(?:东北|西北|东南|西南|中南|中东|中西|中北|东|西|南|北|中)(?:部|片)?(?:(?:平原|丘陵|高原|盆地|浅山|川道|沿黄|沿江|沿海|坝上|绿洲)地区|丘陵山区|三峡库区城镇群|三峡库区|地区|经济区|片区|山区|城市群|城镇群|武陵山区城镇群|武陵山区|平原|丘陵|旱塬|高原|盆地|山地|绿洲|牧区|农区|农牧交错带|坝区|林区|老区|革命老区)?"
)
DIRECTION = re.compile(
    r"[东西南北]麓|[东西南北]岸|腹地|核心区(?=新建|限制|不再|严禁|严控|高端|先进)|[东西南北]翼(?:地区)?|"
    + DIRECTIONS
    + r"|沿[一-龥]{1,4}?(?:流域|沿岸|沿线|地区|两岸)|周边(?:地区|县市)?|沿[海江](?:地区|一带|一线|(?=[的、，。；]|布局|发展|建设|打造|$))(?!各?[县市]|开放|城市)|无[一-龥]{2,6}?资源的?地区|全域(?!旅游)|丘陵(?:地区|山区)?|旱塬|塬区|川区|川道|浅山区|农牧交错带|境内|市域|县域|沿线|一带|地区|中心城区|主城区|城区|都市圈|平原经济区|经济区"
)
ZONE = re.compile(
    r"(?P<name>[一-龥A-Za-z·]{0,9}?)"
    + _opening(alternation(ZONES, AREAS, TOWNS))
    + r"(?![域级场]|(?<=港)[口型])"
)
# What a zone's name says of its rank or its purpose: no sign that the words are not its name.
RANK_OF_ZONE = re.compile(
    "国家级|自治区级|省级|市级|国家(?=民用|农业|高新|经济)|承接产业转移|产业转移|循环(?:经济|化工|化)?|产业(?=高新$)|(?<=[一-龥]{2})(?:特色|示范)(?=园|产业园|工业园)|(?<=[一-龥]{2})综合(?=$|园|产业园|工业园)"
)
# 江阴港城经济区: where the short suffix (港) does not end the name a longer one may.
LARGE_ZONE = re.compile(
    r"(?P<name>[一-龥]{0,4}?)(?:片区|工业集中区|集中区|投资区|经济技术开发区|高新技术产业开发区|经济开发区|经开区|高新区|开发区|经济区|新区|新城|综合保税区|保税区|化工园区|化工园|物流园区|科技园区|工业园区|工业区|产业园区|产业园|工业园|集聚区|试验区|示范区)(?![域级场])"
)
# 茂名荔枝、湛江菠萝等特色农产品: the list is of goods, what stands behind a name is one of them.
GOODS = re.compile(r"等[一-龥]{0,2}(?:特色|优势|名优|传统|道地|农产品|农副产品|食品)")
# 石化经济技术开发区: a zone with such a rank is called by its trade, and still a place.
RANKED_ZONE = re.compile("^[一-龥]{2,4}(?:经济技术开发区|经济开发区)$")
OPEN_ZONE = re.compile(
    r"(?P<name>[一-龥]{2,10}?)" + _opening(alternation(OPEN_ZONES, AREAS)) + r"(?![域级场])"
)
OPEN_TOWN = re.compile(
    r"(?P<name>[一-龥]{1,4}?)(?:"
    + alternation(TOWNS)
    + r"|县|市(?!镇)|区|旗)(?=[、，和与及等；（]|$|[一-龥])"
)
NO_NAME = re.compile(
    r"世界|体系|专业|老工业|对(?![外俄口])|拥抱|探索|建立|包括|适当|开创|主动|融合|宜居|生产力|而|但|^赴|压缩|周边|地处|驻地|续建|扩建|构建|集群|区位|优势|条件|不|暂缓|停止|下列|上述|[两三四五六七八九十](?:[大个市县区地省]|家)|建设|发展|推动|推进|国家|用好|获批|批复|申报|省级|市级|各|一批|重点|主要|产业|若干|打造|形成|加快|支持|鼓励|特色|工业互|绿色(?!化工$)|企业|项目|全面|新建|利用|提升|为|等|是|有(?!色)|的|在|以|将|把|依然|个|所|依托|围绕|培育|现有|创建|入驻|其他|其它|不同|城乡|乡村|农村|美丽|新型|跨|本(?![庄溪])|我|全|该|这|两(?!江)|多|大力|进|出|市场|经济社|区域|先行|试验|综合|现代(?!农业园|农业示范园)|物流|自主|创新|示范|智慧|循环(?!化工|经济园|经济产业园|经济工业园)|标准|入选|列入|共建|共同|联合|联动|型|围绕|范围|作为|[东西南北]接|毗邻|紧邻|临近|靠近|位于|连接|贯通|承东|启西|通江|达海|富集|辐射"
)
SHORT_BAD = re.compile(
    r"[烃酸碱业材料品机药酒茶钢铁泥瓷油电车链器件学能术法金粉茶果花米面酱醋糖蛋鱼虾蟹羊牛鸡鸭鹅猪参菌菇椒蒜姜薯豆枣橙柑柚枝萝蕉莓桃李杏梨芋葱瓜菜笔鞋袜帽伞锁琴绣麻漆膜布绸毛革]$|[的在以是为等将和与]"
)
# Suffixes that make a place only right behind a short name.
SMALL = (
    "产区",
    "港",
    "岛",
    "片区",
    "组团",
    "矿区",
    "矿山",
    "林区",
    "作业区",
    "库区",
    "湖区",
    "农场",
)
CITY_WORD = (
    "德时",
    "区位",
    "县城",
    "市场",
    "市级",
    "县域",
    "区域",
    "县级",
    "区级",
    "省级",
    "市域",
    "区块",
    "市区",
    "州级",
    "盟级",
    "市民",
    "市值",
    "口型",
    "城市",
    "工业",
    "工程",
    "工艺",
    "方向",
    "方面",
    "方式",
    "方案",
    "市圈",
    "市群",
    "市带",
    "区间",
    "密度",
    "密集",
)
# 济南市中区, 青岛市北区: what stands behind the sign with which the name of the district opens.
DISTRICT_TAILS = ("中区", "南区", "北区")
# 儋州洋浦重点发展: a name that no table knows, between a region and a verb that needs a place.
SUBPLACE = re.compile(
    r"[一-龥]{2,3}?(?=依托|立足|(?:已经?|均已|都已)?(?:重点|大力|着力|积极|聚焦|主要|优先|就近|配套|集中)?(?:发展|布局|打造|培育|做[大强优精]|形成|承接|突出|聚焦)|为(?:核心|中心|重点|龙头|主|引领|支撑|依托)|是(?:全国|国内|我国|世界|中国|亚洲|全球|北方|最大)|(?:分别|共同|联合|协同|携手|联动)(?:发展|布局|打造|建设|培育|推进))"
)
# How a good is made or what it can do: 烧结隔墙板 is no wall of a place called 烧结.
MANNER = re.compile(
    r"^(?:高端|中端|低端|中高端|高档|中高档|新型|现代|绿色|智能|先进|数字|生态|特色|优势|新兴|未来|环保|低碳|清洁|循环|精深|前沿|战略|消费|军用|商用|农用|海洋|成套|优质|名优|新一|下一代|第[一二三四]代|高新|生产性|生活性|通用|专用|创新|创意|外向|出口|国产|进口|整体|全屋|高附|高性|高密度|高能|高质|高品|高产|高精|烧结|蒸压|加气|预制|预拌|干混|浮法|钢化|中空|夹层|夹胶|节能|镀膜|改性|特种|功能|磁性|高强|轻质|硬质|软质|隔声|隔热|防水|防火|耐磨|耐热|精细|日用|家用|民用|船用|车用|医用|食用|药用|饲用|高纯|高效|液态|固态|气态|多孔|柔性|透明|电子级|普通|大宗|优特|冷轧|热轧|铸造|压延|挤压|模压|注塑|再生|回收|综合|精密|深海|深加|配套|辅助|关键|基础|工业|民族|手工|传统|时尚|休闲|功效|健康|方便|冷冻|速冻|速食|有机|无机|复混|智慧|智控|微型|大型|中型|小型|重型|轻型|超高|超薄|超细|超白|仿古|仿石|园林|市政|道路|桥梁|海上|陆上|地下|室内|室外|工程|[两三四五六七八九十]{1,2}[市县区地省州])"
)
# What the name of a town or a village often ends in.
LIKE_A_PLACE = re.compile(
    "[山河江湖港湾岛岭溪泉桥口坪坝岩堡庄塘沟滩洲浦阴阳东西南北关营屯店集寨屿涌圩埠渡镇乡村城堰垭冲坳峪沱灶头]$"
)
COMMON_SUBJECT = re.compile(
    r"[今去近历连多每全明当同]年|年来|如今|现在|至今|[近日]日|日前|眼下|最近|前期|后期|此[次前外]|一定|必须|务必|最具|最大|最多|丰富|独特|富有|地域|通过|确定|提出|制定|出台|印发|明确|着眼|着力|已经|已初|已基|现已|初步|基本|正在|一直|始终|先后|全部|确立|未来|今后|各地|我们|区县|市县|省内|国内|其他|政府|单位|部门|同时|以上|期间|方面|目前|当前|近期|远期|阶段|中心|基地|沿海|外资|民营|国有|领域|行业|支柱|东西|其中|两地|三地|各市|各县|各区|城市|城乡|交通|社会|教育|生态|水利|民生|人才|乡村|农村|粮食|中国|国家|全球|国际|牧区|山区|沿黄|能力|水平|开放|对外|民族|革命|历史|转型|强省|强市|强县|首府|省会|优先|具备|分工|错位|抱团|组团式|一体|联手|携手|率先|先行"
)
ACTS = re.compile(_opening(alternation(*VERBS.values()) + "|引导|推动|支持|布局"))
_VERBISH = (
    ADVERB_FORMS
    + "|"
    + alternation(*VERBS.values())
    + "|与|向(?!阳)|借助|凭借|借力|背靠|面向|抢占|乘|由|在|是|至|到|使|让|被|将(?!乐)|把|放大|紧抓|抢抓|发挥|加大|抓住|融入|对接|依托|依靠|围绕|立足|深度|坚持|加强|健全|落实|严格|开展|实施|做到|促使|抓好|抓住|确保|鼓励|助推|助力|境内|争做|住房|按照|根据|通过|对于|关于|由于|包括"
)
VERBISH = re.compile(_opening(_VERBISH))
# 形成以上海为中心的…, not 亿元以上海洋产业.
WITH_SHANGHAI = re.compile(
    "(?:^|[^万亿元吨家个级倍年层县区岁人台项%0-9])以上海(?![洋上底域运])|以上海(?=、|为|和|等)"
)
MACRO = re.compile(by_signs(alternation(MACROS)))
# 海河下游, 湄洲湾北岸, 长江以南地区, 莱州湾东部海域, 赤水河一带: water, a range or an isle, and which side of it.
WATERSIDE = re.compile(
    r"(?:(?![和是为于对向将成由的与及有括、在了指即但而等])[一-龥]){1,4}?(?<![沿临滨跨进出各个型大新人运])(?:[河江湖湾海山岭岛洋](?:港区|群岛)?|半岛|水库|盆地)"
    r"(?:(?:以[东西南北]|[东西南北]{1,2}部|[上中下]{1,2}游|[东西南北两沿][岸翼侧麓]|沿[江河海湖线]|流域)(?:平原|海域|沿岸|沿线|一带|地区|片区|(?!产业|经济|发展[轴带区]|旅游|城市群))|海域|一带(?!一路))"
)
WATER_SIGN, WATER_REACH = re.compile("[河江湖湾海山岭岛洋库地]"), 6
# 赤水河, 三门湾, 上海庙, 东山岛: a river, a bay, a village, an isle whose name opens with that of a region.
RIVER = re.compile("[河江湾](?=[、，和及与位是将]|$)|庙(?![会宇])|岛(?![屿国礁内外上])")
# 东南沿海, 福厦沿海地区, 闽浙沿海: a coast by its side or by what lies on it.
COASTAL = re.compile(
    rf"(?:[东西南北]{{1,2}}部?|[{PROVINCE_SIGNS}]{{1,3}})沿[海江边黄](?:一带|一线)?(?:地区)?(?!各?[县市]|开放|城市|公路|铁路|高速)"
)
LISTED_ZONE = re.compile(
    r"(?!其[他它]|各|若干|一批)[一-龥A-Za-z]{2,14}?(?<!亿级)(?:航天产业基地|航空产业基地|现代农业园|农业示范园|盐湖|临空经济区|临港经济区|园区|产业园|工业园|开发区|经开区|高新区|新区|集聚区|集中区|示范区|产区|港区|管理区|保税区)(?=、|和|及|与|等|为|错位|形成|打造|建设|布局|重点|，|作为|\d+个|$)"
)
RANK = re.compile("[省市县]级|国家级|自治区级|高能级|各类")
OF = re.compile("(?:地区|区域|片区)?的")
PAIRED = re.compile(r"([一-龥]{2,8})（([一-龥]{2,3})）")
# 三门湾重点发展: a bay or port that bears its county's name.
COAST = re.compile(
    r"[湾港岛湖](?=大宗|煤炭|矿石|集装箱|物流|多式|重点|大力|着力|主要|聚焦|突出|布局|发展|打造|建设|、|，|和|等)"
)
FREE_ZONE = re.compile(r"(?:自贸试验区|自贸区|自由贸易试验区)[一-龥]{2,3}片区")
# 第六师五家渠: a division of the 兵团 stands before its town.
DIVISION = re.compile(r"第[一二三四五六七八九十]{1,3}师(?![范])(?:[一-龥]{2,4}?市)?")
# 昌元、昌州街道发展…: towns that share their suffix, none of which a table knows.
SHARED_TOWN = re.compile(
    r"(?P<names>(?:(?![镇乡街])[一-龥]){2,3}(?:、(?:(?![镇乡街])[一-龥]){2,3}){1,6}(?:和(?:(?![镇乡街])[一-龥]){2,3})?)[两三四五六]?(?:街道|镇|乡)(?=重点|大力|着力|主要|聚焦|突出|布局|发展|打造|建设|培育|等)"
)
SHARED_TOWN_END, SHARED_TOWN_REACH = re.compile("街道|镇|乡"), 36
OLD_RANK = re.compile(r"[市县](?=、[一-龥]{2,8}[市县区])")
# A zone or a town that a list goes on with.
LISTED = re.compile(
    r"[一-龥]{0,6}?(?:新区|开发区|经开区|高新区|园区|片区|组团|[县区镇乡](?=[、，和及与等]|$))"
)
TOWN_IN = re.compile(r"(?P<name>[一-龥]{1,4}?)(?:镇|乡|街道)(?![域级场])")
PAIR = re.compile(r"（[一-龥]{2,3}）(?=[一-龥])")
SEAT = re.compile(
    r"(?!.{0,2}(?:原料|配套|生产|制造|研发|供应|加工|示范|创新|孵化|实训|培训|种植|养殖|出口))[一-龥]{2,3}(?:石化|化工|能源化工|煤化工|航天|物流|冶金)?(?:产业)?基地(?=重点|聚焦|布局|着力|大力|主要|打造|发展|和|、|为|$)"
)
# 鄂东（英山、黄梅）纺织: the counties of an area that are meant.
PARTS_OF_AREA = re.compile(r"（(?P<p>[一-龥]{2,4}(?:、[一-龥]{2,4})+)）(?=[一-龥])")
PART_OF = re.compile(r"（(?P<p>[一-龥]{2,4})）(?=[、，。；]|$)")
SEAT_IN_LIST = re.compile(r"(?:绿色石化|能源化工|煤化工|石化|化工)基地(?=、[一-龥]{2,8}(?:区|园))")
GROUPED = re.compile(
    r"(?P<g>[一-龥]{2,5}?)(?:板块|片区|地区|都市圈|城市圈|城市群|组团|城镇群)(?!的|内)"
)
LAKE = re.compile(r"[一-龥]{2,5}?(?:盐湖|水库)(?=、[一-龥]{2,5}(?:盐湖|水库))")
ISLE = re.compile(
    r"[一-龥]{2}[岛湾](?=建设|发展|重点|大力|着力|布局|打造|培育|承接|立足|聚焦|、|和|为(?:核心|中心|重点)|$)"
)
ISLE_OF = re.compile(r"[一-龥]{2}[岛湾](?:（[一-龥]{2,6}）)?")
# 天府新区眉山片区, 两江新区水土园区: a part of a zone under its own name.
PART_OF_ZONE = re.compile(
    r"(?!为|是|等)(?P<name>[一-龥]{2,4}?)(?:直管区|片区|园区|组团)(?=[、，和及等为]|$)"
)
# 甲—乙经济开发区: one zone of two counties.
JOINED_ZONE = re.compile(
    r"[—―-](?P<p>[一-龥]{2,5}?)(?:经济区|经济技术开发区|高新技术产业开发区|经济开发区|经开区|高新区|开发区|工业园区|工业园|产业园区|产业园|新区|合作区|示范区)(?=[、，。；和及与等为（是]|$|打造|建设|要|将|重点|发展|内)"
)
SO_MANY_BASES = re.compile(
    "[三四五六七八九十][大个](?!类|方面|领域)[^，。；、]{0,10}(?:基地|园区|片区|板块|集群|产区|矿区|港区|口岸)"
)
# 甲、乙、丙山区县: the counties of theirs that lie in the hills.
HILL_COUNTIES = re.compile("(?<=山区)(?:各?县区|各?县市|各?县|各?乡镇|市县)")
# 某平原（甲、乙）: what such an area is made of may stand behind it.
OF_MEMBERS = re.compile(
    "(?:城市圈|平原|盆地|片区|组团|板块|流域|半岛|山区|区域|走廊|沿线|沿岸|地区|经济区|经济圈|经济带|城市群|都市圈|城镇群|库区|灌区|湖区)$"
)
# 甲、乙、丙、丁城市群, 甲—乙组团: what they are joined to.
SHARED_CLUSTER = re.compile("(?<=..)(?:城市群|城镇群|城市圈|经济圈|经济带|组团|片区)$")
JOINED_TAIL = re.compile("(?<=..)(?:组团|片区|板块|走廊|城镇群|城市群|都市圈|经济区|一线)$")
SHARED_TAIL = re.compile(
    "(?<=..)(?:沿(?:黄|江|海|河|边|线|淮)地区|一带|承接产业转移(?:示范区|集聚区))$"
)
AREA_BASE = re.compile(
    r"(?:能源化工|煤化工)?基地(?=重点|聚焦|布局|着力|大力|主要|打造|发展|和|、|，|为|等|$)"
)
BARE_ZONE = re.compile(
    r"(?:国家级)?(?:经济技术开发区|高新技术产业开发区|经开区|高新区|开发区)(?=[、，和与及等（为]|$|发展|打造|建设|布局|重点|培育|聚焦|突出|承接|做[大强优精])"
)
# In a city's own plan its zones need no name: 支持高新区打造…, 经开区重点发展….
OWN_ZONE = re.compile(
    r"(?:国家级?|省级)?(?:经济技术开发区|高新技术产业开发区|经济开发区|经开区|高新区|开发区|综合保税区|综保区|保税区|临港区|化工园区|主城区|副城区|中心城区|老城区|新城区|新市镇|[东西南北中]部(?:地区|片区|组团|区域|新城|乡镇)?(?![沿山平丘])|远?近?郊区|综改示范区|临空经济区|临港经济区|航空港区|城乡一体化示范区)"
    r"(?=[、，和与及等（]|$|重点|大力|着力|积极|聚焦|主要|优先|突出|打造|布局|培育|做[大强优精]|形成|承接|围绕|依托|立足|要|为|以|面向|利用|结合|发挥|则|应|将|推动|加快|引进|承载|突破|壮大|发展(?![战规改])|建设(?![用水])|深耕|主打|主攻|专攻|侧重|加速|全力|进一步|持续|着重|稳步|统筹|优化|巩固|提升)"
)
# 沿江各市, 沿黄地区, 山区各县: places by where they lie, without a name.
OPEN_AREA = re.compile(
    r"(?:东北|西北|西南|东南|中部|沿[江海])(?=(?:都|均|主要|要|应|将)*(?:重点|着力|大力|积极|优先|全力|加快)?(?:发展(?![战带轴规区])|布局|打造|建设|培育|做[大强优精]|承接|壮大|已(?=成|形|建)|是(?=[^，。；]{2,30}(?:基地|产区|集群|产地))|以(?=[^，。；]{2,30}为(?:主|重点|核心))|[、和及与]|等地|$))|(?:沿(?:江|海|黄|河|湖|湾|淮|运|边|路|铁路|高速)|环[一-龥]{1,3}?|[东西南北中]部|山区|库区|坝区|牧区|边境|平原|丘陵|高寒)(?=(?:各?(?:市县|县市|县区|市州|区县|地市|市|县|区)|城市|县市区)(?!域|场|级))|沿(?:江|海|黄|河|湖|湾|淮|运|边)(?:临海|沿海|临江|沿边)(?:地区)?|(?:沿(?:江|海|黄|河|湖|湾|淮|运|边)|[东西南北中]部)地区|[东西南北中]{1,2}部(?:沿江|沿海|沿河|沿湖|沿边|沿黄|山区|平原|丘陵|高原|牧区)(?:一线|一带|地区|区域|各[县市区]|乡镇)?|沿(?:江|海|黄|河|湖|淮|边)(?=[、和及]沿(?:江|海|黄|河|湖|淮|边))|沿(?:淮|黄|江|海|湖|河)(?=[、和及][一-龥]{2,4}(?:地区|平原|丘陵|山区))"
    r"|沿[一-龥]{1,3}[江河](?:流域|沿岸|沿线|两岸|一带|地区)?(?=(?:重点|着力|大力|积极|集中)?(?:布局|发展(?![带轴])|建设|打造|培育))"
)
# 西宁（国家级）经济技术开发区, 定州（辛集除外）、安国: what stands in brackets behind a name.
RANKED = re.compile(
    r"（(?:国家级?|省级|自治区级|[一-龥]{2,3})）(?=[一-龥]{0,9}?(?:开发区|高新区|经开区|产业园|工业园|园区))"
)
# 长株潭三市、郴州: how many an area has.
SO_MANY = re.compile("[两二三四五六七八九十][市县区州省](?=[、和及与])")
NOT_ALL = re.compile(
    r"(?:和|及|以及|与)其[他它][一-龥]{0,10}?(?:园区|开发区|集聚区|基地|地区|县市|市县|城市|片区|乡镇)|的?(?:部分|少数|个别)(?:县（市、区）|县区|地区|县市|市县|区县|乡镇|区域|县)|（(?:不?含|不包括|除|[一-龥、]{2,16}除外)[^（）]{0,16}）|(?<=[县市区])（[一-龥]{2,8}(?:开发区|经开区|高新区|园区|新区|工业点|工业园|集中区|集中发展区)）(?=[一-龥、])|（[县市区]）(?=[、和及与])|(?<=[东南西北中部])（[一-龥]{2,4}(?:、[一-龥]{2,4}){1,8}）"
)
# 福厦沿海地区, 长吉两市: what follows cities that are told by their first signs; 京九高铁: lines that run through provinces.
AROUND_JOINED = re.compile(
    "沿[海江线边](?:地区|一带)?|[两三四]市|(?=绿色(?:经济)?走廊|(?:高端|先进|现代|绿色)?(?:经济|创新|科创|产业|发展|城市|城镇)(?:发展)?(?:走廊|带|轴|圈|群)|走廊)"
)
# 大南昌都市圈, 环杭州经济圈: what makes of a sign before a name a part of the place.
CIRCLE = re.compile("(?:都市(?:圈|区)|城市群|城镇群|经济[圈区带]|城市带|地区|区域)(?!域)")
NO_GROUP = re.compile(
    "和|白酒|白茶|重大|延长|长安|东海|江南|安全|三新|新三|江河|上新|大运|大长|长大|本大|大本|开新|三大|大三|六大|大中|中大|^[三四六九七]|^[大中上东西南北新长][大中上东西南北新长]|长江|海上"
)
RAIL = re.compile(
    "(?:京九|沪昆|京广|京沪|陇海|兰新|京哈|包昆|京包|沪蓉|沪汉蓉|浙赣|湘桂|成昆|宝成|焦柳|襄渝|哈大|胶济|广深|沪宁|宁杭|杭甬|沪杭|昌九|昌抚|陆桥|京津塘|包茂|京昆)(?:高铁|铁路|高速|线)?(?=沿线|(?<=[线铁路速])[一-龥]{2,10}?(?:产业带|经济带|走廊)|(?:垂直|水平|综合|城镇|产业|发展|经济|创新|城市)*(?:驱动|发展|产业|经济)?(?:轴|带|走廊|通道))"
)
# 樊口片区重点导入…, 在新庄片区设立…: a part of a city or a park by a short name of its own.
PART_ALONE = re.compile(
    r"(?P<name>[一-龥]{2,4}?)(?:片区|组团|园区|港区|矿区|产业城|工业区|集中区|作业区|工业园区?|产业园区?|工业集中区|(?:临港|产业|工业)?发展区|(?:临港|临空)?产业园区?)(?=重点|大力|着力|积极|聚焦|主要|优先|突出|集中|正|全力|努力|不断|持续|奋力|聚力|集聚|打造|布局|培育|做[大强优精]|形成|承接|围绕|依托|立足|要|为|以|面向|利用|发挥|则|应|将|推动|加快|引进|承载|发展|设立|建设|规划|深耕|主打|主攻|专攻|侧重|进一步|着重|稳步|统筹|巩固|提升|壮大|内|已|成为|位于|、|和|及|与|，|——|$)"
)
PART_SIGN, PART_REACH = re.compile("[区团城园]"), 10
# Behind a verb of its own any short name of a site is a place: 创新经济走廊重点发展….
SITE_SIGN, SITE_REACH = re.compile("[廊地城谷港湾岛园区团块镇乡道带湖滩洲]"), 14
SITE = re.compile(
    r"(?P<name>[一-龥A-Za-z]{2,9}?)(?:走廊|基地|科技城|新城|科创谷|谷|港|湾|岛|城|园区|园|新区|片区|组团|板块|镇|乡|街道|区|带|湖|滩|洲)"
    r"(?=(?:要|应|则|将|也|还)?(?:重点|大力|着力|积极|聚焦|主要|优先|突出|集中)(?:发展|布局|打造|建设|培育|引进|导入|推动|做[大强优精]|承接|承载)?|(?:要|应|则|将|也|还)?(?:加快|加速|全力|努力|持续|进一步|聚力|着重|稳步|统筹|有序)(?:发展|布局|打造|建设|培育|引进|导入|做[大强优精]|承接)|(?:要|应|则|将)?以(?:发展)?[^，。；]{2,24}为主|布局|主攻|专攻|主打|侧重|深耕|承接|做[大强优精])"
)

# 城市拓展功能区要…, 渝东南民俗功能区是…: what a province calls a part of itself.
FUNCTIONAL = re.compile(
    r"(?P<name>[一-龥]{2,9}?)(?:功能区|功能拓展区|功能核心区|拓展区|发展新区|涵养发展区|保护发展区|涵养区|发展区)(?=地处|位于|是|要|则|应|将|重点|围绕|以|大力|着力)"
)
FUNCTION_BEHIND = re.compile(
    r"(?:生态|都市|城市|功能|绿色|综合|特色)[一-龥]{2,6}?(?:区|城镇群)(?=地处|是|要|则|应|将|为|重点|围绕|以|、|，|大力|着力|$)"
)
# 海城开发区菱镁新材料加工园，重点发展…: a park inside a zone, named after what it makes.
PARK_INSIDE = re.compile(
    r"(?![和与及])[一-龥]{2,8}?(?:加工园|产业园|工业园|科技园|示范园|物流园)区?(?=，|。|：|的|重点|主要|已|以|打造|建设|建成|作为|为|、|$)"
)
PARK_TAIL = re.compile("(?:循环)?(?:产业|加工|工业|科技|示范|物流|经济产业|经济产业示范)园区?$")
# 牌楼镁制品加工园，重点发展…: a name by its suffix that fills a clause, its verb in the next one.
SITE_ALONE_ENDS = (
    "园区",
    "园",
    "工业区",
    "集聚区",
    "开发区",
    "产业基地",
    "集中区",
    "片区",
    "组团",
    "板块",
)
SITE_ALONE = re.compile(r"(?P<name>[一-龥A-Za-z]{2,12}?)(?:" + "|".join(SITE_ALONE_ENDS) + ")$")
# 高峰园29.26平方公里，重点发展…: a short name and how large it is.
SIZED_SITE = re.compile(
    r"(?P<name>[一-龥~]{2,12}?)(?:产业园区?|工业园区?|园区|园|组团|片区|基地|新城)(?=(?:的|规划|总|占地|工业用地|用地|面积|约|为)*\d[\d.]*(?:平方公里|平方千米|公顷|万?亩)$)"
)
# 江南产业集中区位于甲市乙区: a zone by where it lies.
LYING_ZONE = re.compile(
    r"(?P<name>[一-龥]{2,12}?)(?:集中区|集聚区|开发区|高新区|经开区|产业园区?|工业园区?|园区|新区|示范区)(?=位于|地处|坐落|座落)"
)
# What is said of a place and of no word of every day: 佛山重点发展…, 以吉安为核心, 大同：….
SAID_OF = re.compile(
    "[是已将则]|至今|依然|仍[是为然]|：|，(?=重点|主要|大力|着力|加快|积极|以|要|将|围绕|依托)|(?:还|也)(?:将|要)|等(?:地|市)|(?:都|均|也|还|主要|要|应)*(?:重点|着力|大力|积极|聚焦|优先|全力|加快|加速|继续|努力|依托|立足|围绕|主攻|突出|侧重|布局|打造|培育|建设(?!银行|[用性])|发展(?!战略|规划|大道|改革)|做[大强优精]|承接|壮大|建成|形成)|主要(?:发展|布局)|以[^，。；]{2,40}为(?:主|重点|核心|龙头)|为(?:核心|中心|重点|龙头|支撑|依托|主|引领)"
)
# What a place that no table names opens or closes with: one look at a sign spares the patterns above.
MACRO_SIGNS = frozenset(word[0] for word in MACROS.split())
COMPASS_SIGNS = frozenset(PROVINCE_SIGNS)
COAST_SIGNS = COMPASS_SIGNS | frozenset("东西南北")
OPEN_AREA_SIGNS = frozenset("沿环东西南北中山库坝牧边平丘高")
OWN_ZONE_SIGNS = frozenset("副国省经高开综保临化主中城郊远近航老新东西南北")
ISLE_SIGNS = frozenset("岛湾")
LAKE_SIGNS = frozenset("湖库")
TOWN_END = re.compile("[镇乡村道]")
GROUP_END = re.compile("[块区圈群团]")
ZONE_END = re.compile(
    "[" + "".join(sorted({word[-1] for word in (OPEN_ZONES + " " + AREAS).split()})) + "]"
)
# Behind these, and at the end of the words, a name goes on with nothing.
SHUTS = frozenset(("", *"、，。；：”"))
# What words that leave some out of a list open with.
LEAVES_OUT = frozenset("和及以与的部少个（")
# How far from its first sign such a sign may stand: names are bounded, suffixes as long as the longest one.
ZONE_REACH = 10 + max(map(len, (OPEN_ZONES + " " + AREAS).split()))
GROUP_REACH, SEAT_REACH, TOWN_REACH = 8, 12, 6
# A place that no table names opens with one of the first signs; else it holds one of the others, with nothing but
# 汉字 before it, and opens with no verb.
_FIRST = "".join(
    sorted(MACRO_SIGNS | COMPASS_SIGNS | OPEN_AREA_SIGNS | OWN_ZONE_SIGNS | set("第自"))
)
_HELD = "".join(
    sorted(
        {sign for p in (ZONE_END, TOWN_END, GROUP_END) for sign in p.pattern[1:-1]}
        | ISLE_SIGNS
        | LAKE_SIGNS
        | {"基"}
    )
)
_OTHERS = "".join(
    f"{chr(ord(a) + 1)}-{chr(ord(b) - 1)}"
    for a, b in pairwise(f"{chr(ord('一') - 1)}{_HELD}{chr(ord('龥') + 1)}")
    if ord(b) - ord(a) > 1
)
OPENS = re.compile(
    f"[{_FIRST}]|(?=[一-龥][{_OTHERS}]{{0,{ZONE_REACH - 1}}}+[{_HELD}]|[一-龥]{{2,3}}、[^，。；]{{2,30}}?(?:街道|[镇乡]))(?!{VERBISH.pattern})"
)
# Of these at least one starts there where a place starts that no table knows, but for signs of cities and what a sign before a name
# makes of it: few of the words that a place might open with do, and one look tells.
_TOWN_ALONE = rf"(?=.{{1,{TOWN_REACH}}}[镇乡村道])(?!农村|乡村|城镇|城乡)[一-龥]{{1,4}}?(?:{alternation(TOWNS)})"
_BY_FIRST_SIGN = (MACRO, COMPASS, OPEN_AREA, OWN_ZONE, DIVISION, COASTAL, FREE_ZONE)
_BY_SUFFIX = (
    ("", OPEN_ZONE), ("", LAKE), ("", RAIL), ("", ISLE), (f"(?=.{{2,{PART_REACH - 1}}}[区团城园])", PART_ALONE), (f"(?=.{{2,{GROUP_REACH}}}[块区圈群团])", GROUPED),
    (f"(?=.{{2,{SEAT_REACH - 2}}}基地)", SEAT), ("(?=.{2,3}、)", SHARED_TOWN), (f"(?=.{{1,{WATER_REACH - 1}}}[河江湖湾海山岭岛洋库地])", WATERSIDE),
)  # fmt: skip


def _either(patterns: Iterable[tuple[str, re.Pattern[str]]]) -> str:
    """Return patterns as the alternatives of one, each behind a look at what must stand near."""
    return "|".join(near + re.sub(r"\?P<\w+>", "?:", pattern.pattern) for near, pattern in patterns)


# Words of acts by which most words are told that open with no place: none of the patterns below begins with them.
NO_OPENING = frozenset(
    word
    for word in _VERBISH.split("|")
    if len(word) <= len("推动") and word.isalpha() and word[0] not in _FIRST
)
UNNAMED = re.compile(
    f"(?={OPENS.pattern})(?:(?=[{_FIRST}])(?:{_either(('', pattern) for pattern in _BY_FIRST_SIGN)})|{_either(_BY_SUFFIX)}|{_TOWN_ALONE})"
)


_BUILT_BEHIND = re.compile(
    "(?:的?(?:规划|提质|扩容|改造|升级)*建设|(?:加快|提速|稳步|全面|顺利)(?:建设|推进)|建设(?:提速|加快)|提质增效|提档升级|转型升级)?(?:$|[，。；])"
)


def builds_parks(s: str, start: int, tail: re.Match[str]) -> bool:
    """Whether the parks behind a list are what is built there and not what the places are called: 推进甲、乙等石化产业园区建设.

    Examples
    --------
    >>> [builds_parks(s, 2, TAIL.match(s, 7)) for s in ("推进南京、无锡等石化产业园区建设", "推进南京、无锡等产业园区建设")]
    [True, False]
    """
    return (
        goods.GOODS.search(tail["what"]) is not None
        and s[start - 1 : start] not in tuple("在托绕足过是即有为于")
        and _BUILT_BEHIND.match(s, tail.end()) is not None
    )


def goes_on_as_town(s: str, end: int, zone: re.Match[str]) -> bool:
    """Whether what looks like a town by its suffix is the first part of a town's name: 西夏区镇北堡镇, 繁昌县孙村镇.

    Examples
    --------
    >>> goes_on_as_town("繁昌县孙村镇", 3, ZONE.match("繁昌县孙村镇", 3)), goes_on_as_town("繁昌县平铺镇", 3, ZONE.match("繁昌县平铺镇", 3))
    (True, False)
    """
    bare = zone.group() in TOWNS.split() and s[end - 1] in "县市区旗"
    return bare or (zone.group().endswith("村") and s[zone.end() : zone.end() + 1] in ("镇", "乡"))
