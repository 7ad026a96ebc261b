"""What may be a trade: a noun phrase whose last word is a good, an activity or a class of them.

Chinese noun phrases end in their head: 钢铁产业根基 is a foundation, 县域经济示范城市 a city, 智能家居
a good. What stands before the head tells nothing about whether the whole is made or done anywhere.
"""

from __future__ import annotations

import re
from functools import lru_cache

from gis.plans.reader import vocabulary as v
from gis.plans.reader.lexicon import Lexicon

# Goods of the lexicon that alone, or behind a word that is no good, tell no trade: 民营经济, 市场, 临港.
_GENERAL = frozenset(
    ["产业", "工业", "技术", "产品", "资源", "项目", "企业", "市场", "品牌", "经济", "开发", "生产", "研发", "信息", "健康", "服务", "科技", "数字", "智能",
     "临港", "临空", "时尚", "红色", "首发", "跨境", "避暑", "保税", "非遗", "设备", "材料", "农业", "制造", "金融"]
)  # fmt: skip
# A trade of their own, however broad.
_BROAD = re.compile(r"(?:材料|设备|农业|制造|金融|高新?技术|高科技|农副产品|[农畜水林海蜂]产品|[禽贝藻菌]类|[一-龥]{2}服务|住宅产业化|大健康|渔港经济|整机组装|整机研制)$")
_TAILS = frozenset(v.COMMONS.split()) - _GENERAL
_LONGEST = max(map(len, _TAILS))
# Signs in which the names of goods end: a substance, a device, a crop, an animal, a ware.
_SIGNS = frozenset(
    "业材料品件器机车石钙板瓷陶铁铝铜锌铅锡钨钼镁钛钢金银矿煤油盐糖酒茶药剂膜纸浆布纱丝绸棉麻绒鞋帽袜砖瓦管缆漆墨胶玻膏肥酸碱氨醇醚烯烃苯酯粉粒硅硼磷氟氢氮氧碳果菜薯菇菌鱼虾蟹贝禽畜猪牛羊鸡鸭奶乳"
    "粮米豆花草竹木蚕烟椒蒜姜枣桃梨橙柑桔莓瓜参芪艾灯表琴锁箱柜椅船舶艇泵阀芯丹膳绣叶线"
)
_ACTIVITY = re.compile(
    r"(?:综合利用|循环利用|资源化|制造|智造|开采|采选|冶炼|养殖|种养|种植|栽培|育种|选育|设计|贸易|应用|配套|旅游|康养|养生|运输|维修|修造|再制造|回收|再生|拆解|检测|认证|外包|创意|制剂|医疗|医养结合|保健|诊疗|治疗|物流|仓储|零售|批发"
    r"|会务|结算|数据中心|互联网|物联网|智造|印染|织造|终端|部件|构件|存储|发电|制氢|转移|深加工|园艺|合成|制备|改性|处置|疗养|观光|休闲|采摘|加工|配送|交易|集散|实验|孵化|传媒|出版|教育|培训|咨询|中介|商务|商贸|营销|消费品|休养|农垦|畜牧|渔业|餐饮|民宿|文化|技术装备|一体化|产业链"
    r"|互联|网联|安全|系统|平台|工程|金融|保税|修理|车辆|结构|住宅|医疗|生产线|工艺品|绿色发展示范市|(?:人工|视觉|具身)智能|厨电|转化|深度开发|菜篮子|米面|[藻黏粘陶]土|建筑|建造|施工|监理|勘探|测绘|家纺|成衣|信息技术|生物技术|(?:低空|海洋|数字|循环|林下|绿色|生物|银发|冰雪|平台|蓝色|总部|临空|首发|夜间)经济|产业用纺织品)$"
)
_BRACKET = re.compile(r"[（(][^（）()]*[）)]?$")
_CLASS = re.compile(r"(?:产业|工业|行业)(?:集群|链)?$")  # 战略性新兴产业, 高端产业集群: a class of trades
# What plans say happens to a trade, behind its name.
_CLOSING = re.compile(
    r"(?:高质量|创新|联动|融合|协同|集聚|一体化|标准化|绿色|转型)*(?:发展|升级)?(?:产业集群|产业链|产业|工业|集群|行业|领域|服务|研发|生产|经营|项目|产品|等|类|及|和|的)*$"
)


@lru_cache(maxsize=8192)
def is_trade(name: str) -> bool:
    """Whether words end in a good, an activity or a class of trades.

    Examples
    --------
    >>> [is_trade(name) for name in ("建筑陶瓷", "镁", "文化旅游", "动力电池回收", "临港", "实体经济根基", "工业组群")]
    [True, True, True, True, False, False, False]
    """
    bare = _BRACKET.sub("", name.strip("“”* "))
    if _BROAD.search(bare) or (len(bare) > len("产业") and _CLASS.search(bare)):
        return True
    bare = _CLOSING.sub("", bare) or bare
    if len(bare) <= 1:
        return v.ONE_SIGN.fullmatch(bare) is not None
    if bare[-1] in _SIGNS or _ACTIVITY.search(bare):
        return True
    if any(bare[-k:] in _TAILS for k in range(1, min(_LONGEST, len(bare)) + 1)):
        return True
    last = next((bare[-k:] for k in range(2, min(_LONGEST, len(bare)) + 1) if bare[-k:] in _GENERAL), "")
    return bool(last) and v.GOODS.search(bare[: -len(last)]) is not None


# Words that make of a trade something else: its rank, its size, its ground; and of a phrase without a good a slogan.
_NO_HEAD = re.compile(
    r"(?:(?:生产|吸引|集聚|承载|辐射|影响|带动|驱动|创造|支撑|保障|引领|执行|凝聚)力|传承|交易所|(?<!数据)库|品位|首位度|城市群|都市圈|医院|学校|机场|馆|(?<![旅村中上下研])游|资源(?:数据)?库|联动|区域|码头|泊位|航道|航线|龙头|骨干|领军|链主|标杆|能级|质效|体量|层次|地位|根脉|根基|底盘|基本[盘面]|家底|底座|沃土|蛋糕|支点|版图|地标|名片|第一城|[强大名]?[省市县区城镇乡]|高地|组群|方阵|矩阵|梯队|集团军|后劲|潜力|韧性|活力|动能|势能|优势|基础|条件|环境|氛围|广阔|坚实|富集|雄厚|增加值|占比|规模|总量|增量|存量|变量|效益|效率|贡献|[一-龥]地|(?:规划|名单|方案)(?:发布|公布|出台|印发)|储备项目|项目储备|话语权|知名度|美誉度|获得感|路径|道路|战略|机遇|红利|空间|格局|态势|结构|比重)$"
)
_SLOGAN = re.compile(
    r"产业|工业|经济|市场|发展|企业|社会|城市|城镇|乡镇|示范|高地|特色|基础|优势|潜力|资源|要素|条件|人才|创新|链|[化型度率性]$|一二|[带廊核极翼]|战略|布局|空间|格局|结构|环境|体系|机制|能力|水平|作用|功能|影响|规模|总量|平台|模式|质量|动力|动能|品牌|开放|合作|改革|服务|项目|工程|行动|任务|目标|目的|民生|文明|保护|扶贫|振兴|工艺|技术|时尚|临港|科技|科创|健康|高[^压端铁]"
)
_CLAUSE = re.compile("^产业(?:集聚|聚集|发展|创新|融合)$|中有|相间|几乎|亟待|有待|亟需|急需|仍需|尚需|^非(?!金属|织造|遗)|靠拢|抱团|还将|塔吊|宣传教育|签约|^枢纽|[一二三四五六]期|(?:发|公|宣)布$|奏响|唱响|跑出|按下|驶入|迈入|结构调整|和部分$|^通达|^服务全|^[大新好强小老]产业$|了|挑大梁|表率|前列|先锋|贡献|获批|入选|荣获|跻身|上榜|已达|多[个家种]$|[^智]能够|生产的完整|^(?:现有|已有|共有|拥有|具有|已建|在建|新建|续建|扩建|改建)$|^(?:着|朝着|向着|之都|目标)|提供|嵌入|协助|面临|获得|取得|位于|坐落|据悉|表示|认为|介绍|召开|举行")
_UNKNOWN_LONGEST = 6
_KNOWN = Lexicon(v.GOODS.words - {"临港", "临空", "时尚", "健康", "红色", "首发", "跨境", "避暑", "保税", "非遗"})


def holds_good(name: str) -> bool:
    """Whether words hold a good that is known, wherever it stands.

    Examples
    --------
    >>> holds_good("新材料产业研发创新核"), holds_good("时尚创意")
    (True, False)
    """
    return _KNOWN.search(name) is not None


@lru_cache(maxsize=8192)
def may_be_trade(name: str) -> bool:
    """Whether words are a trade, hold a good without a head that undoes it, or are a short name that nobody knows.

    Examples
    --------
    >>> [may_be_trade(name) for name in ("自动驾驶", "衣架", "制造业能级", "产业根脉", "特色乡镇")]
    [True, True, False, False, False]
    """
    if is_trade(name):
        return not _CLAUSE.search(name)
    if _NO_HEAD.search(name) or _CLAUSE.search(name) or name in _GENERAL:
        return False
    return holds_good(name) or (len(name) <= _UNKNOWN_LONGEST and not _SLOGAN.search(name))
