"""Words that head a column, and the role that each gives it.

A heading is compared without spaces, brackets and case. Numbers alone decide nothing: a column of
合计, 占比, 年份, 序号 or codes is full of numbers and is no industry.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gis.tables import coordinates
from gis.tables.cells import folded
from gis.words.characters import simplified

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gis.tables.units import Unit

# Role or reason -> the headings that give it.
_EXACT: dict[str, str] = {
    "region": "地区 区域 地域 城市 市州 市（州） 市(州) 市、州 州市 地市 地级市 设区市 省份 省市 " "省 市 县 区 区县 县区 县市区 市县 "
    "县市 县（市、区） 县（区） 市（县、区） 行政区 行政区划 行政单位 所在地 所在地区 " "所在城市 所在市 所在区县 厂址 地址 注册地址 地点 区划 "
    "区划名称 地区名称 城市名称 行政区名称 行政区划名称 省市名称 市名 县名 省名 region " "regions city cities province county counties "
    "prefecture area district place location name_zh regionname cityname region_name " "city_name 辖区 属地 区域名称",
    "code": "adcode adcodes code 代码 行政区划代码 区划代码 行政区代码 地区代码 城市代码 " "统计用区划代码 区划码 行政代码 国标码 "
    "gb code_gb citycode city_code regioncode region_code province_code county_code " "gbcode 区域代码 地区编码 行政区划编码 "
    "国标代码 市代码 县代码 省代码 areacode 编码 国标编码",
    "industry": "行业 产业 行业名称 产业名称 行业门类 行业大类 行业类别 产业类别 门类 大类 中类 小类 " "产品 产品名称 产业类型 行业类型 品类 国民经济行业 行业分类 国民经济行业分类 " "细分行业 产业分类 行业名 产业名 "
    "industry industries sector product category 产业链环节 环节 主导产业 所属行业 所属产业",
    "date": "年 年份 年度 时间 日期 月份 季度 统计年份 统计年度 期间 时期 报告期 年月 year years " "date period month quarter time",
    "name": "名称 企业 企业名称 公司 公司名称 单位名称 园区 园区名称 项目 项目名称 姓名 机构 " "name company enterprise firm 指标 指标名称 indicator",
    "serial": "序号 编号 序 行次 栏次 行号 项次 no no. num number # id 排名 排位 名次 位次 排序 " "rank ranking index 顺序 序列 位序 fid objectid oid",
    "note": "邮编 邮政编码 zip 电话区号 区号 备注 说明 注 注释 备考 来源 资料来源 数据来源 出处 " "单位 计量单位 坐标 经纬度 地理坐标 coordinates 联系人 电话 联系电话 手机 邮箱 网址 " "网站 note notes remark "
    "remarks comment source unit units url phone email tel 传真 负责人 统一社会信用代码 信用代码",
    "total": "合计 小计 总计 共计 总和 总数 合计数 总合计 累计 全部 合 总额 total totals sum " "subtotal grandtotal all 全行业 各行业合计 所有行业",
}  # fmt: skip
_DIVISION = r"[省市州县区旗盟][省市州县区旗盟、,()/]*|地级市|设区市|地市|地区|区域|行政区划?"
# Parts of a heading that say what its numbers are; the first that fits counts.
_PARTS = (
    # 县区名称, 所属市州, 各县（市、区）, 地区别: not 市区, which heads figures of the built-up city.
    (
        "region",
        re.compile(
            rf"^(?:各|所在|所属|归属)(?:{_DIVISION})(?:名称?|别)?$|^(?:{_DIVISION})(?:名称?|别|简称)$|^旗[县市区(),、]+$|^[县市]旗区?$"
        ),
    ),
    (
        "total",
        re.compile(r"合计|小计|总计|共计|subtotal|\btotal\b|^全部(?:工业|行业|产业|建材|制造业)?$"),
    ),
    # Yearbooks write # before what is a part of the column to its left.
    ("part", re.compile(r"^(?:其中|#+(?!$)|of\s*which)|\S其中[:：]?\S")),
    (
        "share",
        re.compile(
            r"占比|比重|比例|份额|占.{0,12}(?:%|比)|增速|增长率|增长$|同比|环比|增幅|涨幅|±%|增减"
            r"|百分比|百分点|"
            r"贡献率|^占(?:全|本|总|当|同期|规|比)|[±%‰]$|[(（]±?[%‰][)）]"
            r"|(?:比|较)(?:上年|去年|上期|同期|上月|年初|上年同期)|增长\(|"
            r"\bshare\b|\brate\b|growth|percent"
        ),
    ),
    # Per head, per piece, an index: nothing that can be added up.
    (
        "rate",
        re.compile(
            r"^[人户平地亩劳]均|\S[人户地亩]均|均价$|单价$|价格(?:[（(].*)?$"
            r"|(?<![业人动])单位(?:面积|(?:地区)?(?:生产总值|gdp)|产品|产值|工业增加值)"
            r"|每万?(?:人|户|亩|平方公里)|"
            r"(?:密度|指数|系数|率|区位商|得分|评分|强度)(?:[（(].*)?$|"
            r"\bper\s*capita\b|\baverage\b|\bindex$|\bdensity$"
            r"|[（(][^（()）/]*(?:[元吨人]|[家个](?!/[家个户处]))/(?!年|月|天|日|季|周|旬"
            r"|(?:[adhy]|yr|year)\b)[^（()）/]+[)）]$"
        ),
    ),
    # How large a region is, beside its industries.
    (
        "scale",
        re.compile(
            r"^(?:年末|期末|年均|户籍|常住|总|城镇|乡村|农村|城市|全部)*人口(?:数|总数"
            r"|规模)?(?:[（(].*)?$|"
            r"^(?:实际)?(?:gdp|地区生产总值|国内生产总值|生产总值)(?:总量)?(?:[（(].*)?$|"
            r"^(?:土地|行政区域?|辖区|国土|区域|幅员|建成区)?(?:总)?面积(?:[（(].*)?$|^总?户数$"
            r"|^population$|^area$|^shape_?(?:area|leng(?:th)?)$"
        ),
    ),
    # When a firm or park began: a column of years is no industry.
    (
        "dates",
        re.compile(
            r"(?:成立|投产|注册|创建|创办|建成|建立|开业|登记|批准|设立|始建|竣工|开工|认定|获批"
            r"|上市).{0,3}(?:年份?|年度|年月|时间|日期|月份)$|"
            r"(?:年份|日期)$"
        ),
    ),
    ("code", re.compile(r"(?:区划|行政|地区|城市|国标|统计).{0,4}(?:代码|编码)|adcode")),
    (
        "serial",
        re.compile(
            r"排名|排位|位次|名次|序号|(?:行业|产业|产品|企业|单位|机构|项目).{0,2}(?:代码|编码"
            r"|编号)"
        ),
    ),
    # Of degrees whatever else stands there: 经度（东）最大值, min_longitude.
    ("lon", re.compile(r"^经度|longitude")),
    ("lat", re.compile(r"^纬度|latitude")),
    ("note", re.compile(r"^备注|^邮政编码|电话$|网址$|^资料来源|^数据来源|信用代码")),
)
_ENGLISH_SHARE = re.compile(r"\b(?:share|rate|ratio)\b")
# Headings that say how fine the regions below them are: provinces, prefectures, counties.
_FINENESS = tuple(
    re.compile(rf"(?:各|所在|所属|归属)?(?:{words})(?:名称?|别|简称)?")
    for words in (
        "省|省份|省市|省级|一级|province|province_name",
        r"市|城市|地市|市州|州市|地级市|设区市|地级|市级|二级|市(?:\(|、|,)?州\)?|city"
        r"|prefecture|city_name",
        r"县|区县|县区|县市区|市县|县市|区|县级|三级|县\(?[、,]?(?:市[、,]?)?区\)?|县\(市\)|county"
        r"|district|county_name|辖区|旗|旗[县区]|县旗|旗县[市区]|县旗区|旗县市区|旗县?\([县市区、,]+\)",
    )
)
# Below these stand the units of the values of each row, or the names of organisations.
_UNIT_COLUMN = re.compile(r"(?:计量|数值|金额|数量)?单位|units?|uom|unitofmeasure")
# What is counted or measured of an industry, without naming one.
_QUANTITY = re.compile(
    r"(?:目标|计划|预期|预计|完成|实际|实绩|累计完成)?(?:规模以上|规上|限额以上|期末|年末"
    r"|年均|平均|全部)?(?:工业|建材|建筑业|制造业)?(?:企业|企业单位|法人单位|产业活动单位"
    r"|单位|机构|"
    r"项目|园区|产业园|商户|个体户|用户|从业|就业|用工|职工|员工|在岗)(?:个数|总数|数量|数"
    r"|家数|人数|人员数?|人员平均人数|职工人数)|"
    r"家数|户数|人数|个数|总量|(?:目标|计划|预期|预计|完成|实际|实绩|累计完成)?(?:规模以上"
    r"|规上|限额以上|全部)?(?:工业企业|工业)?(?:(?:工业|建筑业|建材)?(?:总产值|产值|增加值"
    r"|销售产值|总产出)|(?:主营业务|营业|销售|业务)(?:总)?收入|营收|销售额|"
    r"利润(?:总额)?|净利润|利税(?:总额)?|税收|税金|纳税额?"
    r"|(?:固定|流动)?资产(?:总计|总额|合计)?|负债(?:总计|总额|合计)?|注册资本|"
    r"(?:固定资产|总|技改|民间)?投资(?:总?额|总量)?|(?:年)?(?:设计)?产能|(?:年)?产量"
    r"|(?:年)?销量)|用电量|能耗|"
    r"(?:进出口|出口|进口)(?:总?额|总值)|研发(?:投入|经费|支出)|专利(?:授权)?数?"
    r"|(?:number\s*of\s*)?(?:firms|enterprises|employees|persons)|"
    r"employment|output|revenue|turnover|profits?|assets|investment|exports?|imports?",
    re.IGNORECASE,
)
# A line break within Chinese words.
_BREAK = re.compile(r"(?<=[一-鿿）、：])[^\S\r\n]*[\r\n]\s*(?=[一-鿿（])")
# What is counted one by one, and the units of such numbers.
_COUNTED = re.compile(
    r"(?:企业|单位|机构|项目|园区|商户|个体户|用户|床位|专利)(?:单位)?(?:个数|总数|数量|家数|数)$|"
    r"(?:人员|人口|职工|员工|学生)(?:总数|数量|人数|数)?$|[家户人个]数$"
)
_PER_HEAD = re.compile(r"均|单价|价格|^每|单位")
_HUNDRED_MILLION = 1e8
_COUNTS = frozenset(["人", "户", "家", "个", "件", "项", "台", "套", "张", "人次"])
# What a heading measures of the industry that it names, at its end: 水泥产值, 水泥累计.
_MEASURE = re.compile(
    r"(?P<industry>.+?)[-_—·:：/（(]?(?P<measure>(?:工业)?(?:总产值|销售产值|增加值|产值)"
    r"|产量|销量|产能|(?:平均)?(?:从业|就业|用工|职工)(?:人员)?(?:平均)?(?:人?数)?|"
    r"企业(?:单位)?数量?|家数|人数|(?:主营业务|营业|销售|业务)?收入|营收|销售额"
    r"|(?:净)?利润(?:总额)?|利税(?:总额)?|税收|税金|"
    r"(?:固定资产)?投资额?|出口(?:额|总额)?|进口(?:额|总额)?|用电量|能耗|本月|当月|本期"
    r"|本季|本年|当年|累计|本月止?累计|本年累计"
    r"|(?:上年|去年|上期|往年)(?:同期|同月)?(?:累计)?|同期(?:累计)?|上月|上季|计划|目标"
    r"|预期|预算|完成|实际|实绩|期初|期末|年初|年末)[）)]?"
)
_WORDS = {word: role for role, words in _EXACT.items() for word in words.split()}


def plain(heading: str) -> str:
    """Return a heading as it is compared: folded, lower case, simplified, without spaces."""
    return re.sub(r"\s+", "", simplified(folded(str(heading)).lower()))


def one_line(heading: str) -> str:
    r"""Return a heading in one line: a break within Chinese words is only how a narrow column shows them.

    What is measured keeps a space before the industry that stands below it in the same cell.

    Examples
    --------
    >>> [one_line(x) for x in ("水泥\n制造", "平板 玻璃", "水泥\n（万吨）", "Cement\noutput", "企业数\n水泥")]
    ['水泥制造', '平板 玻璃', '水泥（万吨）', 'Cement output', '企业数 水泥']
    """

    def between(found: re.Match[str]) -> str:
        apart = is_quantity(heading[: found.start()]) and heading[found.end()] not in "（("
        return " " if apart else ""

    return " ".join(_BREAK.sub(between, heading).split())


def among(heading: str, names: Iterable[object]) -> str:
    """Return a heading as a table writes it, spaces, width and case of letters aside.

    Examples
    --------
    >>> among("产值(元)", ["地区", "产值（元）"]), among("没有", ["地区"])
    ('产值（元）', '没有')
    """
    known = [str(name) for name in names]
    hits = [name for name in known if plain(name) == plain(heading)]
    return hits[0] if heading not in known and len(hits) == 1 else heading


def word(heading: str) -> str:
    """Return the role or reason that a heading gives, empty where it gives none.

    Examples
    --------
    >>> [word(x) for x in ("地 区", "行政区划代码", "合计", "占比（%）", "其中：水泥", "水泥制造")]
    ['region', 'code', 'total', 'share', 'part', '']
    >>> [word(x) for x in ("县区名称", "所属市州", "各县（市、区）", "地区别", "市区")]
    ['region', 'region', 'region', 'region', '']
    >>> [word(x) for x in ("旗县区", "旗（县、市、区）", "旗", "旗舰店")]
    ['region', 'region', '', '']
    """
    text = plain(heading)
    bare = re.sub(r"[（(].*?[)）]$", "", text) or text
    for candidate in (text, bare):
        if candidate in _WORDS:
            return _WORDS[candidate]
    if degrees := coordinates.axis(text, letters=True):
        return degrees
    if _ENGLISH_SHARE.search(folded(heading).lower()):
        return "share"
    return next((kind for kind, part in _PARTS if part.search(text)), "")


def fineness(heading: str) -> int | None:
    """Return 0 for a heading of provinces, 1 of prefectures, 2 of counties; None where it does not say.

    Examples
    --------
    >>> [fineness(x) for x in ("省份", "所在市", "县（市、区）", "地区")]
    [0, 1, 2, None]
    >>> [fineness(x) for x in ("旗（县、市、区）", "所属旗县区", "所在旗县（市、区）", "县（市）")]
    [2, 2, 2, 2]
    """
    text = plain(heading)
    return next((i for i, words in enumerate(_FINENESS) if words.fullmatch(text)), None)


def is_quantity(heading: str) -> bool:
    """Tell whether a heading says what is measured and of no industry.

    Examples
    --------
    >>> [is_quantity(x) for x in ("企业数（家）", "总产值", "从业人员数", "水泥产值", "水泥制造")]
    [True, True, True, False, False]
    """
    text = plain(heading)
    return any(
        _QUANTITY.fullmatch(part)
        for part in (text, re.sub(r"[（(][^（()）]*[)）]$|[/_].*$", "", text))
        if part
    )


def may_be_in(heading: str, unit: Unit) -> bool:
    """Tell whether a column may be in the unit that a line above names for the whole table.

    单位：万元 says nothing of the growth, the ranks and the numbers of firms that stand beside amounts.

    Examples
    --------
    >>> from gis.tables.units import unit
    >>> of = unit("亿元")
    >>> [may_be_in(x, of) for x in ("产值", "同比增长", "人均产值", "产能利用率", "企业单位数", "常住人口（年末）")]
    [True, False, False, False, False, False]
    >>> may_be_in("常住人口", unit("万人")), may_be_in("人均产值", unit("元"))
    (True, True)
    """
    kind = word(heading)
    if kind in ("share", "serial", "date", "dates", "lon", "lat"):
        return False
    bare = re.sub(r"[（(][^（()）]*[)）]$", "", plain(heading))
    if kind == "rate":
        # Nobody has 100 million of anything a head.
        return unit.factor < _HUNDRED_MILLION and _PER_HEAD.search(bare) is not None
    return not is_counted(heading) or unit.base in _COUNTS


def is_counted(heading: str) -> bool:
    """Tell whether a heading stands over what is counted one by one, of which nothing is rounded.

    Examples
    --------
    >>> [is_counted(x) for x in ("企业数", "从业人员", "产值")]
    [True, True, False]
    """
    return _COUNTED.search(re.sub(r"[（(][^（()）]*[)）]$", "", plain(heading))) is not None


def is_industry_code(heading: str) -> bool:
    """Tell whether a heading stands over codes of industries.

    Examples
    --------
    >>> [is_industry_code(x) for x in ("行业代码", "行业小类代码", "企业代码")]
    [True, True, False]
    """
    return (
        re.fullmatch(r"(?:国民经济)?(?:行业|产业|产品).{0,4}(?:代码|编码|代号)", plain(heading))
        is not None
    )


def is_unit(heading: str) -> bool:
    """Tell whether a heading may stand over units: 单位, 计量单位（万元、亿元）.

    Examples
    --------
    >>> [is_unit(heading) for heading in ("单位", "计量单位（万元、亿元）", "单位名称", "产值（万元）")]
    [True, True, False, False]
    """
    text = plain(heading)
    bare = re.sub(r"[（(].*?[)）]$", "", text)
    return _UNIT_COLUMN.fullmatch(bare or text) is not None


def measure(heading: str) -> tuple[str, str]:
    """Return the industry and the measure that a heading names; an empty measure where it names none.

    Examples
    --------
    >>> [measure(x) for x in ("水泥产值", "水泥从业人数", "水泥累计", "水泥制造", "产值")]
    [('水泥', '产值'), ('水泥', '从业人数'), ('水泥', '累计'), ('水泥制造', ''), ('产值', '')]
    >>> measure("企业数（个） 水泥")
    ('水泥', '企业数')
    """
    above, _, below = heading.partition(" ")
    if below and is_quantity(above):
        return plain(below), re.sub(r"[（(].*$", "", plain(above))
    text = plain(heading)
    hit = _MEASURE.fullmatch(text)
    return (hit["industry"], hit["measure"]) if hit else (text, "")


def is_missing(heading: str) -> bool:
    """Tell whether a column has no heading, or the one that pandas writes then (Unnamed: 0)."""
    return (
        not heading or re.fullmatch(r"unnamed:[0-9]+(?:_level_[0-9]+)?", plain(heading)) is not None
    )
