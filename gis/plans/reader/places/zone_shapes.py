"""Shapes of zones, parks, seats, sites and towns by what their names end in."""

from __future__ import annotations

import re

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.vocabulary.areas import AREAS, OPEN_ZONES, TOWNS, ZONES
from gis.plans.reader.vocabulary.branches import alternation, opening
from gis.plans.reader.vocabulary.sites import SITE as SITES

ZONE = Pattern(
    r"(?P<name>[一-龥A-Za-z·]{0,9}?)"
    + opening(alternation(ZONES, AREAS, TOWNS))
    + r"(?![域级场]|(?<=港)(?:[口型]|务区))"
)
# What a zone's name says of its rank or its purpose: no sign that the words are not its name.
RANK_OF_ZONE = Pattern(
    "国家级|自治区级|省级|市级|国家(?=民用|农业|高新|经济)|承接产业转移|产业转移"
    "|循环(?:经济|化工|化)?|产业(?=高新$)"
    "|(?<=[一-龥]{2})(?:特色|示范)(?=园|产业园|工业园)"
    "|(?:(?<=[一-龥])|^)(?:综合|现代化?|新型|生态|绿色|智慧|创新|低碳|高新技术|先进制造业?|中小企业|民营|循环|临港|临空|滨海|沿江|科技)+"
    "(?=$|园|产业园|工业园|科技园)"
)
# 江阴港城经济区: where the short suffix (港) does not end the name a longer one may.
LARGE_ZONE = Pattern(
    r"(?P<name>[一-龥]{0,4}?)(?:片区|工业集中区|集中区|投资区|经济技术开发区"
    r"|高新技术产业开发区|经济开发区|经开区|高新区|开发区|经济区|新区|新城|综合保税区"
    r"|保税区|化工园区|化工园|物流园区|科技园区|工业园区|工业区|产业园区|产业园|工业园"
    r"|集聚区|试验区|示范区)(?![域级场])"
)
# 石化经济技术开发区: a zone with such a rank is called by its trade, and still a place.
RANKED_ZONE = Pattern("^[一-龥]{2,4}(?:经济技术开发区|经济开发区)$")
OPEN_ZONE = Pattern(
    r"(?P<name>[一-龥]{2,10}?)" + opening(alternation(OPEN_ZONES, AREAS)) + r"(?![域级场])"
)
OPEN_TOWN = Pattern(
    r"(?P<name>[一-龥]{1,4}?)(?:"
    + alternation(TOWNS)
    + r"|县|市(?!镇)|区|旗)(?=[、，和与及等；（]|$|[一-龥])"
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
FREE_ZONE = Pattern(r"(?:自贸试验区|自贸区|自由贸易试验区)[一-龥]{2,3}片区")
TOWN_IN = Pattern(r"(?P<name>[一-龥]{1,4}?)(?:镇|乡|街道)(?![域级场])")
# 观塘镇: a town that bears the short name of a region elsewhere; 镇江, 乡宁 and 乡镇 begin words of their own.
TOWN_OF_THE_NAME = Pattern(
    "镇(?![域级场区江海远平康宁赉坪原雄沅巴安])|乡(?![城镇域级宁村亲土贤])|街道(?![域级社])"
)
SEAT = Pattern(
    r"(?!.{0,2}(?:原料|配套|生产|制造|研发|供应|加工|示范|创新|孵化|实训|培训|种植|养殖"
    r"|出口))[一-龥]{2,3}(?:石化|化工|能源化工|煤化工|航天|物流|冶金)?(?:产业)?基地(?=重点"
    r"|聚焦|布局|着力|大力|主要|打造|发展|构建|培育|形成|立足|依托|围绕|坚持|加快|全力|积极|将|要|已|和|、|为|$)"
)
SEAT_IN_LIST = Pattern(r"(?:绿色石化|能源化工|煤化工|石化|化工)基地(?=、[一-龥]{2,8}(?:区|园))")
# 天府新区眉山片区, 两江新区水土园区: a part of a zone under its own name.
PART_OF_ZONE = Pattern(
    r"(?!为|是|等)(?P<name>[一-龥]{2,4}?)(?:直管区|片区|园区|组团)(?=[、，和及等为]|$|重点|大力|着力"
    r"|布局|主要|聚焦|主攻|承接|依托|围绕|集中)"
)
# 甲—乙经济开发区: one zone of two counties.
JOINED_ZONE = Pattern(
    r"[—―-](?P<p>[一-龥]{2,5}?)(?:经济区|经济技术开发区|高新技术产业开发区|经济开发区"
    r"|经开区|高新区|开发区|工业园区|工业园|产业园区|产业园|新区|合作区|合作园区|合作产业园区?|产业合作园区?|合作示范园区?"
    r"|示范区)(?=[、，。；和及与等为（是]|$|打造|建设|要|将|重点|发展|内)"
)
AREA_BASE = Pattern(
    r"(?:能源化工|煤化工)?基地(?=重点|聚焦|布局|着力|大力|主要|打造|发展|构建|培育|形成|立足|依托|围绕|将|要|和|、|，|为|等|$)"
)
BARE_ZONE = Pattern(
    r"(?:国家级)?(?:经济技术开发区|高新技术产业开发区|经开区|高新区"
    r"|开发区|小微企业园|小微创业园|创业园)(?=[、，和与及等（为]|$|发展|打造|建设|布局|重点|培育|聚焦|突出|承接"
    r"|做[大强优精])"
)
# In a city's own plan its zones need no name: 支持高新区打造…, 经开区重点发展….
OWN_ZONE = Pattern(
    r"(?:国家级?|省级)?(?:经济技术开发区|高新技术产业开发区|经济开发区|经开区|高新区"
    r"|开发区|综合保税区|综保区|保税区|临港区|化工园区|循环经济(?:产业)?园区?|主城区|副城区|中心城区|老城区"
    r"|新城区|新市镇|(?:[东西南北中]|东南|东北|西南|西北)部(?:地区|片区|组团|区域|新城|乡镇)?(?![沿山平丘])"
    r"|临[空港](?:片区|组团|板块)|[东西南北]区|远?近?郊区|综改示范区|临空经济区|临港经济区|航空港区|城乡一体化示范区)"
    r"(?=[、，和与及等（]|$|重点|大力|着力|积极|聚焦|主要|优先|突出|打造|布局|培育"
    r"|做[大强优精]|形成|承接|围绕|依托|立足|要|为|以|面向|利用|结合|发挥|则|应|将|推动"
    r"|加快|引进|承载|突破|壮大|发展(?![战规改])|建设(?![用水])|深耕|主打|主攻|专攻|侧重"
    r"|加速|全力|进一步|持续|着重|稳步|统筹|优化|巩固|提升)"
)
# 西宁（国家级）经济技术开发区, 定州（辛集除外）、安国: what stands in brackets behind a name.
RANKED = Pattern(
    r"（(?:国家级?|省级|自治区级|[一-龥]{2,3})）(?=[一-龥]{0,9}?(?:开发区|高新区|经开区"
    r"|产业园|工业园|园区))|（(?:国家级?|省级|自治区级)）(?=[一-龥]{2,12}?(?:基地|集群))"
)
# 樊口片区重点导入…, 在新庄片区设立…: a part of a city or a park by a short name of its own.
PART_ALONE = Pattern(
    r"(?P<name>[一-龥]{2,4}?)(?:片区|区块|组团|园区|港区|矿区|产业城|工业区|集中区|作业区"
    r"|工业园区?|产业园区?|工业集中区|(?:临港|产业|工业)?发展区"
    r"|(?:临港|临空)?产业园区?)(?=重点|大力|着力|积极|聚焦|主要|优先|突出|集中|正|全力"
    r"|努力|不断|持续|奋力|聚力|集聚|打造|布局|培育|做[大强优精]|形成|承接|围绕|依托|立足"
    r"|要|为|以|面向|利用|发挥|则|应|将|推动|加快|引进|承载|发展|设立|建设|规划|深耕|主打"
    r"|主攻|专攻|侧重|进一步|着重|稳步|统筹|巩固|提升|壮大|内|已|成为|位于|、|和|及|与|，"
    r"|——|$)"
)
PART_SIGN, PART_REACH = Pattern("[区团城园]"), 10
# 城南组团, 空港板块, 东部片区: a part of a city by its side, by what it lies at, and a place wherever it stands.
PART_BY_SIDE = Pattern(
    r"(?:城[东西南北中]|[老新主]城区?|中心城区|滨[江海河湖]|临[港空江海]|空港|高铁(?:新城)?|沿[江海河湖]|环[湖城]"
    r"|(?:[东西南北中]|东南|东北|西南|西北)部|河[东西]|江[东南北])(?:片区|组团|板块|区块)(?![级域场])"
)
SIDE_SIGNS = frozenset("城老新主中滨临空高沿环东西南北河江")
# Behind a verb of its own any short name of a site is a place: 创新经济走廊重点发展….
SITE_SIGN, SITE_REACH = Pattern("[廊地城谷港湾岛园区团块镇乡道带湖滩洲心]"), 14
SITE = Pattern(
    r"(?P<name>[一-龥A-Za-z]{2,9}?)(?:走廊|基地|科技城|新城|科创谷|谷|港|湾|岛|城|园区|园"
    r"|新区|片区|组团|板块|镇|乡|街道|区|带|湖|滩|洲"
    r"|(?:商务|会展|科创|商贸|文创|政务|会议|康养|创智|智造)中心)"
    r"(?=(?:要|应|则|将|也|还)?(?:重点|大力|着力|积极|聚焦|主要|优先|突出|集中)(?:发展"
    r"|布局|打造|建设|培育|引进|导入|推动|做[大强优精]|承接|承载)?"
    r"|(?:要|应|则|将|也|还)?(?:加快|加速|全力|努力|持续|进一步|聚力|着重|稳步|统筹"
    r"|有序)(?:发展|布局|打造|建设|培育|引进|导入|做[大强优精]|承接)"
    r"|(?:要|应|则|将)?以(?:发展)?[^，。；]{2,24}为主|布局|主攻|专攻|主打|侧重|深耕|承接"
    r"|做[大强优精])"
)

# 城市拓展功能区要…, 渝东南民俗功能区是…: what a province calls a part of itself.
FUNCTIONAL = Pattern(
    r"(?P<name>[一-龥]{2,9}?)(?:功能区|功能拓展区|功能核心区|拓展区|发展新区|涵养发展区"
    r"|保护发展区|涵养区|发展区)(?=地处|位于|是|要|则|应|将|重点|围绕|以|大力|着力)"
)
FUNCTION_BEHIND = Pattern(
    r"(?:生态|都市|城市|功能|绿色|综合|特色)[一-龥]{2,6}?(?:区|城镇群)(?=地处|是|要|则|应"
    r"|将|为|重点|围绕|以|、|，|大力|着力|$)"
)
# 海城开发区菱镁新材料加工园，重点发展…: a park inside a zone, named after what it makes.
PARK_INSIDE = Pattern(
    r"(?![和与及])[一-龥]{2,8}?(?:加工园|产业园|工业园|科技园|示范园|物流园)区?(?=，|。|："
    r"|的|重点|主要|已|以|打造|建设|建成|作为|为|、|集中|集聚|转移|布局|$)"
)
PARK_TAIL = Pattern("(?:循环)?(?:产业|加工|工业|科技|示范|物流|经济产业|经济产业示范)园区?$")
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
SITE_ALONE = Pattern(r"(?P<name>[一-龥A-Za-z]{2,12}?)(?:" + "|".join(SITE_ALONE_ENDS) + ")$")
# 高峰园29.26平方公里，重点发展…: a short name and how large it is.
SIZED_SITE = Pattern(
    r"(?P<name>[一-龥~]{2,12}?)(?:产业园区?|工业园区?|园区|园|组团|片区|基地"
    r"|新城)(?=(?:的|规划|总|占地|工业用地|用地|面积|约|为)*\d[\d.]*(?:平方公里|平方千米"
    r"|公顷|万?亩)$)"
)
# 江南产业集中区位于甲市乙区: a zone by where it lies.
LYING_ZONE = Pattern(
    rf"(?P<name>[一-龥]{{2,12}}?)(?:{SITES})"
    r"(?=(?:（[^（）]{2,20}）)?(?:位于|地处|坐落|座落|在[^，。；]{2,16}(?:境内|辖区内)))"
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
