"""What may be a trade: a noun phrase whose last word is a good, an activity or a class of them.

Chinese noun phrases end in their head: 钢铁产业根基 is a foundation, 县域经济示范城市 a city, 智能家居
a good. What stands before the head tells nothing about whether the whole is made or done anywhere.
"""

from __future__ import annotations

from functools import lru_cache

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.vocabulary.branches import alternation, by_signs
from gis.plans.reader.vocabulary.goods import COMMONS, GOODS, ONE_SIGN
from gis.plans.reader.vocabulary.lexicon import Lexicon

# Goods of the lexicon that alone, or behind a word that is no good, tell no trade: 民营经济, 市场, 临港.
_GENERAL = frozenset(
    ["产业", "工业", "技术", "产品", "资源", "项目", "企业", "市场", "品牌", "经济", "开发", "生产", "研发", "信息", "健康", "服务", "科技", "数字", "智能",
     "临港", "临空", "时尚", "红色", "首发", "跨境", "避暑", "保税", "非遗", "设备", "材料", "农业", "制造", "金融"]
)  # fmt: skip
# A trade of their own, however broad.
_BROAD = Pattern(
    r"(?:材料|设备|农业|制造|金融|高新?技术|高科技|农副产品|[农畜水林海蜂]产品"
    r"|[禽贝藻菌]类|[一-龥]{2}服务|住宅产业化|大健康|渔港经济|整机组装|整机研制)$"
)
_TAILS = frozenset(COMMONS.split()) - _GENERAL
_LONGEST = max(map(len, _TAILS))
# Signs in which the names of goods end: a substance, a device, a crop, an animal, a ware.
_SIGNS = frozenset(
    "业材料品件器机车石钙板瓷陶铁铝铜锌铅锡钨钼镁钛钢金银矿煤油盐糖酒茶药剂膜纸浆布纱丝绸棉麻绒鞋帽袜砖瓦管缆漆墨胶玻膏肥酸碱氨醇醚烯烃苯酯粉粒硅硼磷氟氢氮氧碳果菜薯菇菌鱼虾蟹贝禽畜猪牛羊鸡鸭奶乳"
    "粮米豆花草竹木蚕烟椒蒜姜枣桃梨橙柑桔莓瓜参芪艾灯表琴锁箱柜椅船舶艇泵阀芯丹膳绣叶线"
)
_ACTIVITY = Pattern(
    r"(?:综合利用|循环利用|资源化|制造|智造|开采|采选|冶炼|养殖|种养|种植|栽培|育种|选育"
    r"|设计|贸易|应用|配套|旅游|康养|养生|运输|维修|修造|再制造|回收|再生|拆解|检测|认证"
    r"|外包|创意|制剂|医疗|医养结合|保健|诊疗|治疗|物流|仓储|零售|批发"
    r"|会务|结算|数据中心|互联网|物联网|智造|印染|织造|终端|部件|构件|存储|发电|制氢|转移"
    r"|深加工|园艺|合成|制备|改性|处置|疗养|观光|休闲|采摘|加工|配送|交易|集散|实验|孵化"
    r"|传媒|出版|教育|培训|咨询|中介|商务|商贸|营销|消费品|休养|农垦|畜牧|渔业|餐饮|民宿"
    r"|文化|技术装备|一体化|产业链"
    r"|互联|网联|安全|系统|平台|工程|金融|保税|修理|车辆|结构|住宅|医疗|生产线|工艺品"
    r"|绿色发展示范市|(?:人工|视觉|具身)智能|厨电|转化|深度开发|菜篮子|米面|[藻黏粘陶]土"
    r"|建筑|建造|施工|监理|勘探|测绘|家纺|成衣|信息技术|生物技术"
    r"|(?:低空|海洋|数字|循环|林下|绿色|生物|银发|冰雪|平台|蓝色|总部|临空|首发|夜间)经济"
    r"|产业用纺织品)$"
)
_BRACKET = Pattern(r"[（(][^（）()]*[）)]?$")
_CLASS = Pattern(
    r"(?:产业|工业|行业)(?:集群|链)?$"
)  # 战略性新兴产业, 高端产业集群: a class of trades
# What plans say happens to a trade, behind its name.
_CLOSING = Pattern(
    r"(?:高质量|创新|联动|融合|协同|集聚|一体化|标准化|绿色|转型)*(?:发展"
    r"|升级)?(?:产业集群|产业链|产业|工业|集群|行业|领域|服务|研发|生产|经营|项目|产品|等"
    r"|类|及|和|的)*$"
)

_JOINED = Pattern("(?P<one>[^、，和与及（(]{2,12})(?:和|与)(?P<other>[^、，和与及（(]{2,16})")
# What is done with the good before it, or made of it, is no second trade: 金刚石合成和制品, 茶叶种植和加工.
_OF_THE_FIRST = Pattern(
    "其|相关|(?:(?:精深|精|深)?加工|制品|产品|零部件|零配件|配件|部件|构件|配套|应用|服务|销售|贸易|物流"
    "|研发|生产|制造|储运|流通|健康|大健康|治疗|诊疗)(?:产业|工业|业)?$"
)
# What the first may share with the second: 农业和食品机械 are two sorts of 机械, 新能源与智能网联汽车 of 汽车.
_SHARED = Pattern(
    "(?:汽车|车辆|机械|装备|设备|材料|产品|食品|加工|制造|器械|仪器|用品|服装|旅游|文化|能源|种植|养殖|栽培"
    "|冶炼|开采|采选|工程|技术|电池|电子|化工)(?:产业|工业|业)?$"
)


@lru_cache(maxsize=4096)
def two(name: str) -> list[str]:
    """Return two trades that are joined by 和 or 与, each of its own; the name alone where it is one trade.

    Examples
    --------
    >>> [two(name) for name in ("水泥和建筑玻璃", "茶叶种植和加工", "农业和食品机械")]
    [['水泥', '建筑玻璃'], ['茶叶种植和加工'], ['农业和食品机械']]
    """
    hit = _JOINED.fullmatch(name)
    if hit is None or _OF_THE_FIRST.match(hit["other"]):
        return [name]
    both = [hit["one"], hit["other"]]
    if (tail := _SHARED.search(both[1])) and not both[0].endswith(tail.group()):
        return [name]
    return both if all(is_trade(one) for one in both) else [name]


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
        return ONE_SIGN.fullmatch(bare) is not None
    if bare[-1] in _SIGNS or _ACTIVITY.search(bare):
        return True
    if any(bare[-k:] in _TAILS for k in range(1, min(_LONGEST, len(bare)) + 1)):
        return True
    last = next(
        (bare[-k:] for k in range(2, min(_LONGEST, len(bare)) + 1) if bare[-k:] in _GENERAL), ""
    )
    return bool(last) and GOODS.search(bare[: -len(last)]) is not None


# Words that make of a trade something else: its rank, its size, its ground; and of a phrase without a good a slogan.
_NO_HEAD = Pattern(
    r"(?:(?:生产|吸引|集聚|承载|辐射|影响|带动|驱动|创造|支撑|保障|引领|执行|凝聚)力|传承"
    r"|交易所|(?<!数据)库|品位|首位度|城市群|都市圈|医院|学校|机场|馆"
    r"|(?<![旅村中上下研])游|资源(?:数据)?库|联动|区域|码头|泊位|航道|航线|水道|高速公路|龙头|骨干|领军"
    r"|链主|标杆|能级|质效|体量|层次|地位|根脉|根基|底盘|基本[盘面]|家底|底座|沃土|蛋糕"
    r"|支点|版图|地标|名片|第一城|[强大名]?[省市县区城镇乡]|高地|组群|方阵|矩阵|梯队"
    r"|集团军|后劲|潜力|韧性|活力|动能|势能|优势|基础|条件|环境|氛围|广阔|坚实|富集|雄厚"
    r"|增加值|占比|规模|总量|增量|存量|变量|效益|效率|贡献|[一-龥]地"
    r"|(?:规划|名单|方案)(?:发布|公布|出台|印发)|储备项目|项目储备|话语权|知名度|美誉度"
    r"|获得感|路径|道路|战略|机遇|红利|空间|格局|态势|结构|比重)$"
)
_SLOGAN = Pattern(
    r"产业|工业|经济|市场|发展|企业|社会|城市|城镇|乡镇|示范|高地|特色|基础|优势|潜力|资源"
    r"|要素|条件|人才|创新|链|[化型度率性]$|一二|[带廊核极翼]|战略|布局|空间|格局|结构"
    r"|环境|体系|机制|能力|水平|作用|功能|影响|规模|总量|平台|模式|质量|动力|动能|品牌"
    r"|开放|合作|改革|服务|项目|工程|行动|任务|目标|目的|民生|文明|保护|扶贫|振兴|工艺"
    r"|技术|时尚|临港|科技|科创|健康|高[^压端铁]"
)
_CLAUSE = Pattern(
    "(?<=[县市区镇乡园城])(?:重点|大力|主要|着力|积极)(?:发展|培育|打造|布局|建设)|^区(?![域块间位])"
    "|^产业(?:集聚|聚集|发展|创新|融合)$|^生活$|^孵化器$"
    "|^(?:产业|生产|生活|居住|办公|管理|科研|(?:科技)?研发)区$|中有|相间|几乎|亟待|有待|亟需|急需|仍需|尚需"
    "|^非(?!金属|织造|遗)|靠拢|抱团|还将|塔吊|宣传教育|签约|^枢纽|[一二三四五六]期"
    "|(?:发|公|宣)布$|奏响|唱响|跑出|按下|驶入|迈入|结构调整|和部分$|^通达|^服务全"
    "|^[大新好强小老]产业$|了|挑大梁|表率|前列|先锋|贡献|获批|入选|荣获|跻身|上榜|已达"
    "|多[个家种]$|[^智]能够|生产的完整|^(?:现有|已有|共有|拥有|建有|设有|具有|已建|在建|新建|续建"
    "|扩建|改建)$|^(?:着|朝着|向着|之都|目标)|提供|嵌入|协助|面临|获得|取得|位于|坐落"
    "|据悉|表示|认为|介绍|召开|举行|[区园地群]划?分[为成]"
)
_UNKNOWN_LONGEST = 6
_KNOWN = Lexicon(
    GOODS.words - {"临港", "临空", "时尚", "健康", "红色", "首发", "跨境", "避暑", "保税", "非遗"}
)
# What names no trade is told by what it opens with, by what it ends in, by what it holds, or by an amount.
_OPENS_OTHERWISE = Pattern(
    r"级|创建(?:国家|省|全国)|(?:共?拥有|共有|现有|具备|能够?承[接载]|可(?:承接|承载|供))|(?:再|新|喜)[添增获]$|(?:这些|认定|以上|上述|公布|确定|入选|列入|获批|评选)$"
    r"|产业(?:集群|链)（|(?:时尚|服务|总部|循环|重大|新增|一定|着[^，。；]+|新型工业"
    r"|新型产业|(?:优质|优势|特色|重要|本地)*矿产资源)$|产品$|(?:出售|销售|外销|代销)"
    r"|经济开发$|[条座个](?=.{3}).*(?:液化|生产线)|[碳光药硅芯声车智星电氢数]谷$"
    r"|(?:关联|上下游|产业链?|前后端|协作|本地|就近|相关)+配套(?:产业|企业|项目)?$"
    r"|如(?![东皋])|(?:努力|争取|力争)|老工业|岛(?=（)"
    r"|“?[一二两三四五六七八九十多][核轴带翼极心圈廊园区][一二两三四五六七八九十多]"
    r"|(?:健康(?!医|食|养|旅|服|装|管)|平安|美丽|法治"
    r"|智慧(?!能源|物流|农业|旅游|文旅|医疗|养老|安防|照明|家居|家电|装备|冷链|储能|终端"
    r"|康养|零售)|文明|幸福|教育(?!培训|装备|科技|服务)|质量)[一-龥]{2}$|产业基础"
    r"|(?:举行|举办|召开|参加|签约)|(?:出台|制定|编制|印发|发布|公布)(?!业)|一二三产?$"
    r"|[一二两三四五六七八九十]个|(?:联动|统筹|协同|人口|人才|资金|关键词|标签|具体)$|产业链"
    r"|(?:拆除|搬迁|腾退|清退|关停|关闭|撤销|整治|取缔|清理|闲置)|不(?:依赖|依靠|以|含|再|属于|是|靠|得|宜)"
    r"|(?:稳定|深耕)|(?:加快|加速(?!器)|推进|推动|促进|深化|落实|全面)|承接|相关"
    r"|(?:建设(?!机械|工程|监理)|布局|依托|依靠|立足|构建|做[大强优精])"
    r"|(?:为|了|的|在(?!线|轨)|与|将|对(?!俄|虾|二甲苯)|从|其|该|此|是|各|应(?!急|用)|个)"
)
_OTHER_ENDS = frozenset(
    "高低名型市份县企工正湾岛区城的业地镇乡盟应益集实阔越厚达通美荣捷整速著勃化中聚年总和团司厂所移成房"
)  # one of these ends what follows
_ENDS_OTHERWISE = Pattern(
    r"(?:程度[高低]|命名|(?:加工|密集|节约|友好|外向|创新|科技|主导|导向)型"
    r"|(?:省市|省份|市县)|国企|(?<=船舶)重工|正|[湾岛]|(?:新区|新城|片区)"
    r"|产业(?:集聚|聚集|发展|创新)的|老工业|承载地|产业[镇乡]|联盟"
    r"|(?:集聚|规模|叠加|示范)(?:效应|效益)"
    r"|(?:富集|坚实|广阔|优越|雄厚|发达|畅通|优美|繁荣|便捷|完整|迅速|显著|蓬勃)"
    r"|(?:高级|现代)化|产业集[中聚]|(?<=[一-龥]{2})年总?|(?<![中总柔饱])和"
    r"|(?:集团|公司|股份|总厂|研究所)|附加值高|转移|形成|(?:闲置|空置|低效)[一-龥]{0,4}厂房)$"
)
_HOLDS_OTHER = Pattern(
    by_signs(
        alternation(
            "建设取得 建设进展 建设成效 建设提速 建设加快 建设顺利 建设稳步 集团公司 着力点 放在 "
            "金字招牌 新名片 闻名 驰名 著称 城市轨道交通建设 一律 进入 上述 入园 创新链 价值链 资金链 人才链 "
            "思维 谋划 坚持 引导 承接发展 生态文明 扶贫 乡村振兴 脱贫 城乡融合 具有 有着 "
            "得天独厚 实力强 主业突出 规模大 凸显 彰显 显现 总值 产值 达到 今后 抓紧 投资的 去年 "
            "今年 明年 上年 当年 目前 近年 大学 学院 研究院 团队 教授 院士 分工明确 优势互补 "
            "错位 结构优化 竞争力强 功能完善 能耗高 污染大 附加值低 规模小 支撑 战略实 大开发 "
            "被列 被评 被认 被授 旗舰项目 重点项目 生产工艺 工艺及设备 技术和设备 技术及设备 工艺和设备 人民 适配 监测 行为 治理 修复 形象 实验室 推广 进行 等量 所属 来源 编辑 记者 日期 "
            "地区 其他 开展 实施 加强 提高 围绕 通过 以及 我国 全国 一批 若干 各地 得到 不断 "
            "持续 实现 企业 方面 问题 要求 需要 情况 政务服务 有望 成为 建成 建好 办好 办成 搞好 "
            "抓实 打响 擦亮 打造 涵盖 包括 入选 列入"
            " 现场 工人 车间 工地 轰鸣 忙碌"
            " 政策链 服务链 资本链 团投资 司投资"
        )
    )
    + r"|的(?:建设|发展|形成)是|是一[项个种]|为(?:核心|主|龙头|引领|基础)的|为(?:依托|支撑|抓手|主线|目标|导向|契机)|产能\d"
    r"|相关(?=$|企业|产业|领域|部门|单位|工作|方面|政策|人员|要求|行业)|一[纵横]|二[纵横]"
    r"|三[纵横]|四[纵横]|五[纵横]|\+|“|”|《|》|：|央企(?<=[^、]央企)"
    r"|管理(?<!电池管理)(?<!供应链管理)(?<!能源管理)(?<!热管理)(?<!健康管理)(?<!物业管理)(?<!财富管理)(?!系统)"
    r"|业(?<=[一-龥]{2}[面牛乳药酒纸茶牧粮]业)(?:成功|已|自主|联合)*(?:开发|研发|推出"
    r"|投产)"
)
_AMOUNT = Pattern(r"\d(?:\.\d+)?[万亿]?(?:吨|辆|台|家|户|元|千瓦|%|人(?!才)|个|名|项|座|条)")


def names_no_trade(words: str) -> bool:
    """Whether words name no trade: an act, a quality, a body, an amount.

    Examples
    --------
    >>> names_no_trade("支撑体系"), names_no_trade("承接转移"), names_no_trade("陶瓷")
    (True, True, False)
    """
    ends = words[-1] in _OTHER_ENDS and _ENDS_OTHERWISE.search(words) is not None
    return (
        ends
        or _OPENS_OTHERWISE.match(words) is not None
        or _HOLDS_OTHER.search(words) is not None
        or _AMOUNT.search(words) is not None
    )


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


# 健康、安全、优质的乳制品: what the goods are like, no trades of their own.
_QUALITY = Pattern(
    r"(?:高(?:密度|能效|效|产|质量|质|端|性能|附加值|品质|标准|技术含量|效益|颜值|安全性"
    r"|可靠性|稳定性|强度?)|健康|安全|绿色|优质|生态|智能|智慧|低碳|环保|节能|清洁|先进"
    r"|时尚|便捷|多元|循环|现代|有机|精致|精品|舒适|特色|稳产|稳定|轻质|耐久|多样|集约"
    r"|开放|共享|专业|创新|协调|宜居|新颖|可靠|营养|美味|天然|无公害|均衡)(?:化|型)?"
)
# 产量最大、技术领先的平板显示, 规模较大、带动力强的纺织: praise is no item.
_PRAISE = Pattern(
    r"[^、的]{1,10}?(?:最[大强优全高多好]|领先|一流|先进|完善|齐全|集聚|鲜明|突出|雄厚"
    r"|优良|完备|明显|显著|合理|高端|高效|完整|较[大强高优好快]|(?<=[力度值量])[大强高]|(?:高度|更加|较为|相对)集中)"
)
_HAVING = Pattern(
    "(?:并?(?:具有|具备|拥有|富有)[^、的]{2,14}的)(?=[一-龥]{2})"
)  # 具有国际竞争力的铝材
_PRAISED = Pattern(_PRAISE.pattern + r"的(?=[一-龥]{2})")
_OF_QUALITY = Pattern(
    f"(?:{_QUALITY.pattern})(?:为(?:特色|特征|导向|主题|目标))?的(?=[一-龥]{{2}})"
)


def without_qualities(parts: list[str]) -> list[str]:
    """Return the items of a list without what only says what the last one is like: 健康、安全、优质的乳制品.

    Examples
    --------
    >>> without_qualities(["健康", "安全", "优质的乳制品"])
    ['乳制品']
    """
    of = _OF_QUALITY.match(parts[-1]) if parts else None
    if of and all(_QUALITY.fullmatch(part) for part in parts[:-1]):
        return [parts[-1][of.end() :]]
    if (
        len(parts) > 1
        and (praised := _PRAISED.match(parts[-1]) or _HAVING.match(parts[-1]))
        and all(_PRAISE.fullmatch(part) for part in parts[:-1])
    ):
        return [parts[-1][praised.end() :]]
    if len(parts) > 1 and all(
        _QUALITY.fullmatch(part) and part.startswith("高") for part in parts[:-1]
    ):
        return parts[-1:]
    return parts
