"""Shapes of places in a sentence: joints and tails of lists, zones, isles, seats, what is no name."""

from __future__ import annotations

import re

from gis.plans.reader import vocabulary as v

JOINT = re.compile(r"以及|、|和(?!顺)|及(?!其)|与|—(?!—)|-|至(?=[一-龥])")
COUNT = r"(?:[两二三四五六七八九十\d]{1,3}个?)?"
GREAT = r"(?:(?:(?!为)[一-龥]){0,6}?(?:大县|大市|强县|强市|主产县|主产市|主产区|优势产区|资源型城市|老工业城市|口岸城市|节点城市|重点县|产[一-龥]县|新区|主城区|中心城区|民族地区|传统优势地区))"
TAIL = re.compile(
    r"(?P<open>等)?(?P<what>(?<=等)[东西南北中]?[两三四五六七八九十]{1,2}(?:县区|县|区|市|旗)(?!域|级)|各(?:市州|县市|市县|区县|县区|市|州|县|区|地)|" + COUNT + r"(?:重点|主要|沿线|沿江|优势|中心)?"
    r"(?:省（区、市）|市（州）|市（县）|县（市、区）|县（市）|县（区）|区（县）|市（区）|市县|县市区?|市州|州市|区县|省市区?|州市|城市|省份|省区|省"
    r"|市(?![场级域区民值])|县(?![域级])|区(?![域块间])|州|镇|乡镇|街道|地区|地市|地(?![理方处块带])|园区|片区|国家试点城市|两地|三地|四地|一带|沿线|区域(?=[建布打重推培规开，着加大形])|及周边地区|周边地区)|[两三四五六七八九十\d]{1,2}[个大][^，。；、为是在]{0,10}?(?:园区|基地|开发区|产业园)(?=为|作为)|(?<=等)(?:国家级|省级|自治区级|市级|重点|特色|专业)*园区|(?<=等)[^，。；]{2,24}?(?<!其他)(?:地区|省份|城市|县市|市州)(?=有序|主动|通过|应|要|在|以|着力|有序|承接|发展|建设|布局|打造|培育|重点|加快|积极|大力)|(?<=等)[一-龥（）]{0,14}?(?:区域|地区|园区|县区|县市)(?=$|，|内)|(?<=等)" + GREAT + r")?(?P<parts>(?:及|和)?(?:周边|沿线)地区)?"
)
COMPANIES = re.compile(
    r"等(?![地市县区州省园两三四])(?:\d+[余多]?[家户个])?[一-龥]{0,6}?(?:企业|公司|集团|厂商)(?!集聚|集中)|等?(?:一批)?(?:行业|知名|重点|骨干|龙头|大型|优势|领军|头部|链主|上市|本地|央|国有|中小|各大|建材|水泥)*(?:企业|公司|集团|厂商|单位|高校|院校|品牌|同志|院士|专家)"
    r"(?!集聚|集中)"
)
COMPANY_LIST = re.compile(r"(?:、[一-龥A-Za-z]{2,12}){1,12}?(?:等|和[一-龥]{2,8}等?)?(?:\d+[余多]?[家户个])?(?:行业|重点|龙头|骨干)*企业")
VERBAL = re.compile(
    r"、|和|与|及|，|。|；|为|是|（|等|$|已|以|将|要|重点|布局|发展|形成|打造|建设|作为|积极|主要|加快|承接|依托|集聚|培育|着力|大力|主导|覆盖|围绕|规划|聚焦|构建|突出|共|联|入驻|内|列入|入选|做[大强优精]|提升|引导|推动|支持|推进|构建|大力|优先|引进|抓好|着重|巩固|分别|凭借|双双|均|发挥|瞄准|聚力|应|则|坚持|结合|充分|立足|利用"
)
# “开阳—息烽”“瓮安—福泉”: pairs of places, each in quotes.
QUOTED_PAIR = re.compile(r"“(?P<p>[一-龥]{2,8}[—-]{1,2}[一-龥]{2,8})”[、和]?")
SHARED = re.compile(r"共建|共同|联合|联动|协同|合作|一体|打造|建设|发展|重点|牵头|分别")
COMPASS = re.compile(
    f"(?!京东[^北南部])[{v.PROVINCE_SIGNS}]{{1,2}}" + r"(?:东北|西北|东南|西南|东|西|南|北|中)(?:部|片)?(?:地区|经济区|片区|山区|城市群|城镇群|武陵山区城镇群|武陵山区)?"
)
DIRECTION = re.compile(
    r"[东西南北]麓|[东西南北]岸|腹地|核心区(?=新建|限制|不再|严禁|严控|高端|先进)|[东西南北]翼(?:地区)?|" + v.DIRECTIONS + r"|沿[一-龥]{1,4}?(?:流域|沿岸|沿线|地区|两岸)|周边(?:地区|县市)?|全域(?!旅游)|境内|市域|县域|沿线|一带|地区|中心城区|主城区|城区|都市圈|平原经济区|经济区"
)
ZONE = re.compile(r"(?P<name>[一-龥A-Za-z·]{0,9}?)(?:" + v.alternation(v.ZONES, v.AREAS, v.TOWNS) + r")(?![域级场]|(?<=港)[口型])")
# 江阴港城经济区: where the short suffix (港) does not end the name a longer one may.
LARGE_ZONE = re.compile(r"(?P<name>[一-龥]{0,4}?)(?:经济技术开发区|高新技术产业开发区|经济开发区|经开区|高新区|开发区|经济区|新区|新城|综合保税区|保税区|化工园区|化工园|物流园区|科技园区|工业园区|工业区|产业园区|产业园|工业园|集聚区|试验区|示范区)(?![域级场])")
# 茂名荔枝、湛江菠萝等特色农产品: the list is of goods, what stands behind a name is one of them.
GOODS = re.compile(r"等[一-龥]{0,2}(?:特色|优势|名优|传统|道地|农产品|农副产品|食品)")
OPEN_ZONE = re.compile(r"(?P<name>[一-龥]{2,10}?)(?:" + v.alternation(v.OPEN_ZONES, v.AREAS) + r")(?![域级场])")
OPEN_TOWN = re.compile(r"(?P<name>[一-龥]{1,4}?)(?:" + v.alternation(v.TOWNS) + r"|县|市|区|旗)(?=[、，和与及等；（]|$|[一-龥])")
NO_NAME = re.compile(
    r"周边|区位|优势|条件|不|暂缓|停止|下列|上述|[两三四五六七八九十][大个]|建设|发展|推动|推进|国家|省级|市级|各|一批|重点|主要|产业|若干|打造|形成|加快|支持|鼓励|特色|工业互|绿色|企业|项目|全面|新建|利用|提升|为|等|是|有|的|在|以|将|个|所|依托|围绕|培育|现有|创建|入驻|其他|其它|不同|城乡|乡村|农村|美丽|新型|跨|本(?![庄溪])|我|全|该|这|两(?!江)|多|大力|进|出|市场|经济社|区域|先行|试验|综合|现代|物流|自主|创新|示范|智慧|循环(?!化工|经济园|经济产业园|经济工业园)|标准|入选|列入|共建|共同|联合|联动|型|围绕|范围|作为|[东西南北]接|毗邻|紧邻|临近|靠近|位于"
)
SHORT_BAD = re.compile(r"[烃酸碱业材料品机药酒茶钢铁泥瓷油电车链器件学能术法金粉茶果花米面酱醋糖蛋鱼虾蟹羊牛鸡鸭鹅猪参菌菇椒蒜姜薯豆枣橙柑柚枝萝蕉莓桃李杏梨芋葱瓜菜笔鞋袜帽伞锁琴绣麻漆膜布绸毛革]$|[的在以是为等将和与]")
# Suffixes that make a place only right behind a short name.
SMALL = ("产区", "港", "岛", "片区", "组团", "矿区", "矿山", "林区", "作业区", "库区", "湖区", "农场")
CITY_WORD = ("区位", "县城", "市场", "市级", "县域", "区域", "县级", "区级", "省级", "市域", "区块", "市区", "州级", "盟级", "市民", "市值", "区间", "密度", "密集")
# 儋州洋浦重点发展: a name that no table knows, between a region and a verb that needs a place.
SUBPLACE = re.compile(
    r"[一-龥]{2,3}?(?=(?:重点|大力|着力|积极|聚焦|主要|优先|就近|配套|集中)?(?:发展|布局|打造|培育|做[大强优精]|形成|承接|突出|聚焦)|为(?:核心|中心|重点|龙头|主|引领|支撑|依托)|(?:分别|共同|联合|协同|携手|联动)(?:发展|布局|打造|建设|培育|推进))"
)
COMMON_SUBJECT = re.compile(r"未来|今后|各地|我们|区县|市县|省内|国内|其他|政府|单位|部门|同时|以上|期间|方面|目前|当前|近期|远期|阶段|中心|基地|沿海|外资|民营|国有|领域|行业|支柱|东西|其中|两地|三地|各市|各县|各区|城市|城乡|交通|社会|教育|生态|水利|民生|人才|乡村|农村|粮食|中国|国家|全球|国际|牧区|山区|沿黄|能力|水平|开放|对外|民族|革命|历史|转型|强省|强市|强县|首府|省会|优先|具备|分工|错位|抱团|组团式|一体|联手|携手|率先|先行")
ACTS = re.compile(v.alternation(*v.VERBS.values()) + "|引导|推动|支持|布局")
VERBISH = re.compile(v.alternation(v.ADVERBS, *v.VERBS.values()) + "|与|向(?!阳)|由|在|将(?!乐)|把|放大|紧抓|抢抓|发挥|加大|抓住|融入|对接|依托|围绕|立足|深度|坚持|加强|健全|落实|严格|开展|实施|做到|促使|抓好|抓住|确保|鼓励|争做|住房|按照|根据|对于|关于|由于|包括")
MACRO = re.compile(v.alternation(v.MACROS))
LISTED_ZONE = re.compile(
    r"[一-龥A-Za-z]{2,14}?(?:园区|产业园|工业园|开发区|经开区|高新区|新区|集聚区|集中区|示范区|产区|港区|管理区|保税区)(?=、|和|及|与|等|为|错位|形成|打造|建设|布局|重点|，|作为|$)"
)
RANK = re.compile("[省市县]级|国家级|自治区级|高能级|各类")
OF = re.compile("(?:地区|区域|片区)?的")
PAIRED = re.compile(r"([一-龥]{2,8})（([一-龥]{2,3})）")
# 三门湾重点发展: a bay or port that bears its county's name.
COAST = re.compile(r"[湾港岛湖](?=重点|大力|着力|主要|聚焦|突出|布局|发展|打造|建设|、|，|和|等)")
FREE_ZONE = re.compile(r"(?:自贸试验区|自贸区|自由贸易试验区)[一-龥]{2,3}片区")
# 第六师五家渠: a division of the 兵团 stands before its town.
DIVISION = re.compile(r"第[一二三四五六七八九十]{1,3}师(?![范])(?:[一-龥]{2,4}?市)?")
# 昌元、昌州街道发展…: towns that share their suffix, none of which a table knows.
SHARED_TOWN = re.compile(
    r"(?P<names>(?:(?![镇乡街])[一-龥]){2,3}(?:、(?:(?![镇乡街])[一-龥]){2,3}){1,6}(?:和(?:(?![镇乡街])[一-龥]){2,3})?)[两三四五六]?(?:街道|镇|乡)(?=重点|大力|着力|主要|聚焦|突出|布局|发展|打造|建设|培育|等)"
)
OLD_RANK = re.compile(r"[市县](?=、[一-龥]{2,8}[市县区])")
TOWN_IN = re.compile(r"(?P<name>[一-龥]{1,4}?)(?:镇|乡|街道)(?![域级场])")
PAIR = re.compile(r"（[一-龥]{2,3}）(?=[一-龥])")
SEAT = re.compile(r"(?!.{0,2}(?:原料|配套|生产|制造|研发|供应|加工|示范|创新|孵化|实训|培训|种植|养殖|出口))[一-龥]{2,3}(?:石化|化工|能源化工|煤化工|航天|物流|冶金)?(?:产业)?基地(?=重点|聚焦|布局|着力|大力|主要|打造|发展|和|、)")
PART_OF = re.compile(r"（(?P<p>[一-龥]{2,4})）(?=[、，。；]|$)")
SEAT_IN_LIST = re.compile(r"(?:能源化工|煤化工|石化|化工)基地(?=、[一-龥]{2,8}(?:区|园))")
GROUPED = re.compile(r"(?P<g>[一-龥]{2,5}?)(?:板块|片区|地区|都市圈|城市群|组团|城镇群)(?!的|内)")
ISLE = re.compile(r"[一-龥]{2}[岛湾](?=建设|发展|重点|布局|打造|、|和)")
ISLE_OF = re.compile(r"[一-龥]{2}[岛湾](?:（[一-龥]{2,6}）)?")
# 天府新区眉山片区, 两江新区水土园区: a part of a zone under its own name.
PART_OF_ZONE = re.compile(r"(?!为|是|等)(?P<name>[一-龥]{2,4}?)(?:直管区|片区|园区|组团)(?=[、，和及等为]|$)")
# 甲—乙经济开发区: one zone of two counties.
JOINED_ZONE = re.compile(r"[—-](?P<p>[一-龥]{2,5}?)(?:经济技术开发区|高新技术产业开发区|经济开发区|经开区|高新区|开发区|工业园区|工业园|产业园区|产业园|新区|合作区|示范区)(?=[、，。；和及与等为（]|$)")
AREA_BASE = re.compile(r"(?:能源化工|煤化工|石化|化工)?基地(?=重点|聚焦|布局|着力|大力|主要|打造|发展|和|、|，)")
BARE_ZONE = re.compile(r"(?:国家级)?(?:经济技术开发区|高新技术产业开发区|经开区|高新区|开发区)(?=[、，和与及等（为]|$|发展|打造|建设|布局|重点|培育|聚焦|突出|承接|做[大强优精])")
# In a city's own plan its zones need no name: 支持高新区打造…, 经开区重点发展….
OWN_ZONE = re.compile(
    r"(?:国家级?|省级)?(?:经济技术开发区|高新技术产业开发区|经济开发区|经开区|高新区|开发区|综合保税区|综保区|保税区|临港区|化工园区|主城区|中心城区|远?近?郊区|综改示范区|城乡一体化示范区)"
    r"(?=[、，和与及等]|$|重点|大力|着力|积极|聚焦|主要|优先|突出|打造|布局|培育|做[大强优精]|形成|承接|围绕|依托|立足|要|为|以|面向|利用|结合|发挥|则|应|将|推动|加快|引进|承载|突破|壮大)"
)
# 沿江各市, 沿黄地区, 山区各县: places by where they lie, without a name.
OPEN_AREA = re.compile(
    r"(?:沿(?:江|海|黄|河|湖|湾|淮|运|边|路|铁路|高速)|环[一-龥]{1,3}?|[东西南北中]部|山区|库区|坝区|牧区|边境|平原|丘陵|高寒)(?=(?:各?(?:市县|县市|县区|市州|区县|地市|市|县|区)|城市|县市区)(?!域|场|级))|沿(?:江|海|黄|河|湖|湾|淮|运|边)(?:临海|沿海|临江|沿边)(?:地区)?|(?:沿(?:江|海|黄|河|湖|湾|淮|运|边)|[东西南北中]部)地区"
)
# 西宁（国家级）经济技术开发区, 定州（辛集除外）、安国: what stands in brackets behind a name.
RANKED = re.compile(r"（(?:国家级?|省级|自治区级|[一-龥]{2,3})）(?=[一-龥]{0,6}?(?:开发区|高新区|经开区|产业园|工业园|园区))")
NOT_ALL = re.compile(r"（(?:不?含|不包括|除|[一-龥、]{2,16}除外)[^（）]{0,16}）|(?<=[县市区])（[一-龥]{2,8}(?:开发区|经开区|高新区|园区|新区)）(?=[一-龥、])|(?<=[东南西北中部])（[一-龥]{2,4}(?:、[一-龥]{2,4}){1,8}）")
# Behind a verb of its own any short name of a site is a place: 创新经济走廊重点发展….
SITE = re.compile(
    r"(?P<name>[一-龥A-Za-z]{2,9}?)(?:走廊|基地|科技城|新城|科创谷|谷|港|湾|岛|城|园区|园|新区|片区|组团|板块|镇|乡|街道|区|带|湖|滩|洲)"
    r"(?=(?:要|应|则|将)?(?:重点|大力|着力|积极|聚焦|主要|优先|突出|集中)(?:发展|布局|打造|建设|培育|引进|导入|推动|做[大强优精]|承接|承载)?|以(?:发展)?[^，。；]{2,24}为主|布局|主攻|承接|做[大强优精])"
)

# 城市拓展功能区要…, 渝东南民俗功能区是…: what a province calls a part of itself.
FUNCTIONAL = re.compile(r"(?P<name>[一-龥]{2,9}?)(?:功能区|功能拓展区|功能核心区|拓展区|发展新区|涵养发展区|保护发展区|涵养区|发展区)(?=地处|位于|是|要|则|应|将|重点|围绕|以|大力|着力)")
FUNCTION_BEHIND = re.compile(r"(?:生态|都市|城市|功能|绿色|综合|特色)[一-龥]{2,6}?(?:区|城镇群)(?=地处|是|要|则|应|将|为|重点|围绕|以|、|，|大力|着力|$)")
# 海城开发区菱镁新材料加工园，重点发展…: a park inside a zone, named after what it makes.
PARK_INSIDE = re.compile(r"[一-龥]{2,8}?(?:加工园|产业园|工业园|科技园|示范园|物流园)区?(?=，|。|：|重点|主要|已|以|$)")
# 牌楼镁制品加工园，重点发展…: a name by its suffix that fills a clause, its verb in the next one.
SITE_ALONE = re.compile(r"(?P<name>[一-龥A-Za-z]{2,12}?)(?:园区|园|工业区|集聚区|开发区|产业基地|集中区|片区)$")
# What a place that no table names opens or closes with: one look at a sign spares the patterns above.
MACRO_SIGNS = frozenset(word[0] for word in v.MACROS.split())
COMPASS_SIGNS = frozenset(v.PROVINCE_SIGNS)
OPEN_AREA_SIGNS = frozenset("沿环东西南北中山库坝牧边平丘高")
OWN_ZONE_SIGNS = frozenset("国省经高开综保临化主中城郊远近")
ISLE_SIGNS = frozenset("岛湾")
TOWN_END = re.compile("[镇乡村道]")
GROUP_END = re.compile("[块区圈群团]")
ZONE_END = re.compile("[" + "".join(sorted({word[-1] for word in (v.OPEN_ZONES + " " + v.AREAS).split()})) + "]")
# How far from its first sign such a sign may stand: names are bounded, suffixes as long as the longest one.
ZONE_REACH = 10 + max(map(len, (v.OPEN_ZONES + " " + v.AREAS).split()))
GROUP_REACH, SEAT_REACH, TOWN_REACH = 8, 12, 6
# A place that no table names opens with one of the first signs or holds one of the others.
_FIRST = "".join(sorted(MACRO_SIGNS | COMPASS_SIGNS | OPEN_AREA_SIGNS | OWN_ZONE_SIGNS | set("第自")))
_HELD = "".join(sorted({sign for p in (ZONE_END, TOWN_END, GROUP_END) for sign in p.pattern[1:-1]} | ISLE_SIGNS | {"基"}))
REACH = ZONE_REACH + 1
OPENS = re.compile(f"[{_FIRST}]|(?s:.)[^{_HELD}]*[{_HELD}]|[一-龥]{{2,3}}、")
