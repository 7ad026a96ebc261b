"""The trades of an object that can name an industry: not too long, not abstract, no firm and no act."""

from __future__ import annotations

import re
from functools import lru_cache

from gis.plans.reader import trade_names
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.trades import is_trade, names_no_trade
from gis.plans.reader.vocabulary.goods import COMMON, GOODS, ONE_SIGN
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

ABSTRACT = Pattern(
    r"(?:[硅光药声]谷|策源地|(?:枢纽|接卸|中转)港|根基|(?<!控)(?<!板)(?<!车)底盘|基本盘"
    r"|基石|压舱石|家底|品种|观念|理念|[^成大省古旧首京]都|革命|发源地|合作区|创新区|引领"
    r"|高地|特色乡镇|主线|方向|能级|发展轴|主轴|主战场|引擎|组成部分|窗口|先锋|主力军"
    r"|排头兵|领头羊|新区|新城|标杆|样板|典范|名片|发展新|增长极|动力源|强县|强市|强区"
    r"|鲜明|突出|显著|明显|完备|完善|齐全|领先|紧密|有力|活跃|较强|先导区|先行区|试验区"
    r"|之都|之城|之乡|之谷|名城|名镇|计划|增效|提质|重组|减量"
    r"|(?:生态|产业|科技|工业|创新)园|(?:资源|信息|项目|企业|人才|种质|监测|基础)数据库|信息库|名录库|台账|接续替代|补链|延链|强链|建链|水平|能力|体系|机制"
    r"|环境|力度|优势|作用|功能|合作|协同|项目|(?<!互联网)平台|人才|模式|格局|改革|政策"
    r"|质量|效益|活力|动能|(?<!批发)(?<!专业)(?<!后)市场|品牌|标准|规模|总量|空间|布局"
    r"|(?<!钢)(?<!木)结构"
    r"|层次|档次|任务|目标|通道|设施|研究"
    r"|(?<!信息)(?<!电子)(?<!纳米)(?<!生物)(?<!网络)(?<!激光)(?<!显示)(?<!高)技术|网络"
    r"|枢纽|城市群|创新|产业链|竞争力|影响力|话语权|(?<!旅)融合|转型|升级|企业|主体|队伍|责任"
    r"|(?<!供应链)(?<!能源)(?<!热)(?<!健康)(?<!物业)(?<!财富)管理|监管|试点|示范"
    r"|(?<!海洋)(?<!岩土)工程|行动|载体|支撑|规划|方案|制度|资金|基金|保障|(?<!数据)要素"
    r"|组织|氛围|意识|地位|短板|瓶颈|红利|外溢|疏解|链条|关系|领域|工作|生态|比重|比例"
    r"|协作|供给|形象|实验室|差距|步伐|进程|能耗|排放|污染|用地|土地|投资|资源配置|配置"
    r"|(?:驱动|动力|联动|增长|经济|产业|功能|协同)轴"
    r"|(?<!冶)(?<!炼化)(?<!化工)(?<!储)(?<!煤电)(?<!铝电)(?<![铝材气焦化])(?<!林浆纸)(?<!硅材)(?<!能源)(?<!开采)(?<!冶炼)一体化"
    r"|城市"
    r"|(?<!绿色)(?<!数字)(?<!生物)(?<!低空)(?<!海洋)(?<!平台)(?<!枢纽)(?<!临空)(?<!临港)(?<!口岸)(?<!港口)(?<!通道)(?<!会展)(?<!楼宇)(?<!飞地)(?<!夜间)(?<!门户)(?<!银发)(?<!循环)(?<!林下)(?<!首发)(?<!冰雪)(?<!蓝色)(?<!总部)(?<!首店)(?<!共享)(?<!直播)(?<!创意)(?<!能源)经济"
    r"|消费|出口|需求|振兴|崛起|联系|同城化|建设|发展|产能|门槛|准入|准入条件|服务保障"
    r"|收入|就业|互补|攻关|拓展|品质|(?<!数据)(?<!算力)中心|基地|园区|主轴|轴线|极核|走廊"
    r"|示范区|产业集群|集群|体验|交流|对接|宣传)$"
)
# The last sign tells most trades apart before the ends are tried at every place; each branch ends in a sign that it must have.
_ABSTRACT_ENDS = frozenset(re.findall(r"([一-龥])(?=\)*(?:\||\)\$))", ABSTRACT.pattern))


# 阿尔本等户外服装出口: behind a brand stands what it makes.
_CLASS_BEHIND = Pattern(r"等(?P<class>[^，。；、]{2,8}?)(?:出口|生产|加工|制造|产业|产品)?$")
_WORD = Pattern(r"[一-龥]{2}|[A-Za-z]{2}|\dG")
_NEWNESS = Pattern("新(?:模式|业态|工艺|技术|市场|产品|场景|动能|赛道|领域|优势)")
# 高端化、绿色化、智能化 are manners, no trades.
_MANNER = Pattern(
    "(?:规范|产业|组织|外向|高端|绿色|智能|融合|数字|集群|集聚|服务|国际|品牌|规模|标准"
    "|集约|精细|低碳|大型|深海|多元|特色|现代|市场|专业|一体|园区|循环|安全|网络|信息"
    "|轻量|差异|链条)化"
)
# 创新型特色园区: a quality, no trade.
_KIND_OF = Pattern(
    "(?:创新|生态|科技|智慧|开放|外向|集约|综合|知识|技术|资源|劳动|资本)(?:密集|节约|友好)?型"
)
# 优化甲产业结构、大力发展乙: the row goes on with a verb of its own.
_NEXT_ACT = (
    "加速发展",
    "改造提升",
    "加快发展",
    "大力",
    "着力",
    "积极发展",
    "重点发展",
    "超越",
    "立足",
    "依托",
    "加快发展",
)
_LAKES = frozenset("湖海山河江岛湾岭")
_CLASSES = frozenset(("材料", "产品", "设备", "装备", "工业", "制造业"))
_SO_MANY_FIRMS = Pattern(
    r"等\d+[余多]?[家户个][一-龥]{0,12}(?:企业|公司|项目)$"
    r"|(?:等[一-龥]{0,8}(?:企业|公司|项目)|(?:龙头|骨干|领军|链主|规上|重点|大型|上市)企业)\d+[余多]?[家户个]$"
)
_FIRMS = Pattern(
    r"等[一-龥]{0,8}(?:企业|公司|集团|厂商|名企|巨头)(?:$"
    r"|(?:参与|入驻|落户|投资|落地|前来|来)[^，。；、]{0,20}$)"
)


# 在线监测, 土壤修复: what is done for others is a trade where other trades stand beside it, and never alone.
_SERVICE = Pattern(
    "(?!(?:加强|强化|推进|开展|实施|做好|社会|基层|城市|城镇|乡村|农村|综合|企业|项目|行政|市场|行业|质量|安全|国家|政府|公司|法人|资金"
    "|土地|人才|系统|协同|源头|长效|依法|精细|规范|科学|统一|集中|动态|日常|重点|全面|共建|突出|问题)+(?:监测|治理|修复|管理)$)"
    "[一-龥]{2,8}(?:监测|治理|修复|管理)"
)


def _with_services(names: list[str]) -> list[str]:
    """Return the items of a list that name trades, a service among them kept as it is written."""
    beside = len(names) > 1 and any(is_trade(name) and plausible(name) for name in names)
    return [
        name
        for name in names
        if plausible(name) or (beside and _SERVICE.fullmatch(name) is not None)
    ]


@lru_cache(maxsize=4096)
def plausible(industry: str) -> bool:
    """Whether words can name an industry: not too long, not abstract."""
    return ONE_SIGN.fullmatch(industry) is not None or (
        1 < len(industry) <= 40
        and _WORD.search(industry) is not None
        and not (industry[-1] in _ABSTRACT_ENDS and ABSTRACT.search(industry))
        and not names_no_trade(industry)
        and industry not in HEAD_CATEGORY
    )


def tells_trade(words: str) -> bool:
    """Whether words can name an industry and hold the name of a good, an activity or a branch.

    Examples
    --------
    >>> [tells_trade(words) for words in ("建筑陶瓷", "甲乙", "创新能力")]
    [True, False, False]
    """
    return plausible(words) and COMMON.search(words) is not None


def industries(words: str, count: int | None = None) -> list[str]:
    """Return the plausible industries of an object."""
    names = trade_names.items(words, count)
    if _SO_MANY_FIRMS.search(words) or (
        _FIRMS.search(words) and names and not COMMON.search(names[0])
    ):
        return []  # 京东方、视涯等面板企业 and 捷利林业等8家骨干企业 are firms, whatever their trade
    if any(name.startswith(_NEXT_ACT) for name in names) or (
        names and names[0].startswith(("涵盖", "包括", "覆盖", "进行", "开展"))
    ):
        return []
    if "创新链" in words or any(_NEWNESS.fullmatch(name) for name in names):
        return []  # 聚焦新材料、新工艺、新市场 is a way to grow
    found = [
        name
        for name in _with_services(names)
        if not _MANNER.fullmatch(name) and not _KIND_OF.fullmatch(name)
    ]
    if (
        len(found) > 1
        and all(name[-1] in _LAKES for name in found)
        and (kind := _CLASS_BEHIND.search(words))
    ):
        found = []  # 甲湖、乙海等水产品基地: waters are no goods
    if (
        len(found) > 1
        and not any(COMMON.search(name) for name in found)
        and (kind := _CLASS_BEHIND.search(words))
    ):
        # 胡柚、清水鱼等绿色食品加工: goods that nobody knows, their class says what they are
        name = trade_names.industry(kind["class"])
        return [*found, name] if plausible(name) and GOODS.search(name) else found
    if len(found) == 1 and not COMMON.search(found[0]) and (kind := _CLASS_BEHIND.search(words)):
        name = trade_names.industry(kind["class"])
        return [name] if plausible(name) and GOODS.search(name) and name not in _CLASSES else found
    return found


def each_plausible(name: str) -> list[str]:
    """Return the trades of a list, or the words as they stand where one of them is none."""
    names = trade_names.items(name) if "、" in name else []
    return names if len(names) > 1 and all(plausible(n) for n in names) else [name] * bool(name)
