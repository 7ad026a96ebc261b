"""Numbers that are no goal: a baseline, money spent, the count of a list, what is foreseen."""

from __future__ import annotations

from gis.plans.reader.goals import relations, sizes
from gis.plans.reader.goals.counted import Counted, says_its_label
from gis.plans.reader.goals.years import PAST
from gis.plans.reader.pattern import Pattern

_MAKING = Pattern(
    r"培育|建设|建成|打造|创建|形成|新增|引进|认定|制定|组建|实施|发展|争创|完成|遴选|推广"
)
# 预测全省水泥需求量约1.5亿吨 is foreseen, not wanted; 以不低于8%的投入强度 says how.
FORESEEN = Pattern("预测(?<!规划预测)|预判|测算(?!规模)|表观消费量|需求(?:总)?量")
_AT_ITS_PEAK = Pattern("最[大高多]时|一度|鼎盛|[集聚汇][中集聚]了|占据了?")
_NOT_WANTED = Pattern(
    "不再|严禁|禁止|限制|不得新|(?:未能?|没有?能?)(?:达到?|完成|超过|突破|实现)$|达不到$"
)
_AT_A_RATE = Pattern("(?:以|按照?)不(?:低于|少于|高于)")
_SMALL_UNITS = frozenset(
    (
        "期",
        "届",
        "次",
        "天",
        "类",
        "区",
        "部",
        "位",
        "例",
        "门",
        "片",
        "批",
        "倍",
        "分",
        "米",
        "对",
        "镇",
        "分钟",
        "小时",
        "秒",
    )
)
_BOUND_WORDS = Pattern(r"达到|不少于|不低于|超过|以上|缩短|控制在|以内")
_FIELDS = Pattern(
    r"子工程|专项行动$|(?!在)(?:大|主要)?(?:[一-龥]{0,8}领域(?![一-龥]{2,14}(?:项目|企业"
    r"|工程|平台))|[一-龥]{0,4}(?:方面|领域|环节|阶段|层次|维度|批次|梯队|细分行业|门类)"
    r"|“[^”]{1,8}”(?:突破|跨越|提升)|一批)"
)
_MEETINGS = Pattern("召开|举办|开展|组织|调度|会议|例会|巡查|检查")
_BECOMES, _OF_A_TRADE = (
    Pattern("成为[^，。；]*$"),
    Pattern("级?[一-龥]{0,6}(?:产业|集群|基地|园区|企业)"),
)
_IS_MEASURED = Pattern("(?:产值|收入|营收|规模|增加值|税收)(?:超过?|突破|达到?)?$")
_OF_A_PORT = Pattern("级?[^，。；]{0,4}(?:大港|强港|港口)")
_SCHEME = Pattern(r"“[一二两三四五六七八九十\d][^“”]{1,8}”$")  # “四横四纵”8条通道
_OVER_YEARS, _BUILDS_NEXT = (
    Pattern("[用在过][一二两三四五六七八九十\\d]+年[^，。；]{0,6}(?<!完成)投资$"),
    Pattern("，(?:建设|新建|建成|打造|实施|形成|发展)"),
)
_AND_ITS_SUM = Pattern("[一-龥]{0,6}项目(?:建设|实施)，(?:计划|预计)?总投资")
_IN_A_SCHEME = Pattern(r"“(?:\d[^“”]*)?$")
_AGAINST = Pattern("(?:与|和|同)[^，。；]*(?:相比|比较)")
_TURNED_INTO = Pattern(
    "(?:缩减|压减|压缩|减少|调减|调整?|下降|降低|提高|提升|增加|增长|扩大)(?:为|到|至)\\d"
)
_TO_BUILD = Pattern(
    "(?:人民币)?(?:在[^，。；]{1,10})?(?:建设|兴建|新建|建|实施|打造"
    "|启动)[^，。；]*(?:项目|基地|工程|园|生产线)"
)
# 确保5家企业上市 says how many shall be, 确保5个安置点群众稳得住 which.
_IN_VAIN = Pattern("(?:未能?|没有?|没能|不能|不再|无法|难以)确保$")
_COMES_ABOUT = Pattern(
    "(?<![不未没])(?:上市|挂牌|开工|动工|复工|投产|竣工|建成|完工|投用|达产|达效|投运"
    "|运行|通车|开业|签约|落地|落户|入库|入统|入规|升规|升级|入选|入围|上榜|认定|获批"
    "|通过|验收|达标|创成|注册|备案|报会|过会|辅导|股改|退出|关停|关闭|搬迁|出清|淘汰"
    "|整治)(?:(?![不未没])[一-龥]){0,6}$"
)
# What lies in the ground, what a trade is to be called (打造成为千亿元产业), what share is held.
_STOCK = Pattern(
    r"^(?!.*(?:新增|增加|新发现|提交)).*(?:[储贮]量|资源量|蕴藏量|藏量|品位)[^，。；]{0,6}$"
)
_REZONED = ("调区", "划入", "划归", "划出", "调入", "调出", "调整至")  # 面积约500公顷调区至甲镇
_SIZE_CLASS = Pattern(r"(?:打造|培育|建设)成(?:为|了)?[^，。；]{0,8}$")
# 等8个县（市）: how many places were just named; 出台12条措施: how many a paper has.
_OF_PLACES = Pattern(
    r"(?:县|市|区|州|省|盟|旗|地市|城市|国家和地区|国家|乡镇|镇|村|街道)(?=[（，。；）]|$)"
)
_OF_A_PAPER = Pattern(
    r"(?:提出|出台|明确|部署|聚焦|围绕|推出|包括|包含|共有|共|分|方面|维度|设置|(?<!建)设"
    r"|列出)[^，。；]{0,12}?$"
)
_OF_CITIES = Pattern("[一-龥]{0,3}(?:县|市|区|州|省|城市)(?![一-龥]{0,4}(?:园|群|圈))")
_OF_COUNTIES = Pattern(r"[^，。；、]{2,14}[县市区](?=在|和|与|所)")
_LAID_OUT, _PROJECTS = Pattern("(?:规划|安排|梳理)了?$"), Pattern("[一-龥]{0,6}项目")
_ALL_PLACES = Pattern(
    r"(?:省市|省份|省（区、市）|地级市|设区市|地市|市州|市（州）|县（市、区）|县（市）|县区)"
)
_FIXED = Pattern(r"(?:确定|公布|发布|梳理|遴选|筛选)了[^，。；]*$")
_IN_A_PAPER = Pattern(
    r"(?:方面)?(?:重点|主要|具体|政策|保障|支持)?(?:任务|举措|措施|目标|条款|政策|行动"
    r"|难点|重点|专栏|章节|部分)"
)
# 3大高地和5个集群占产值比重达90%: the clusters are what the share is of.
_SHARE_OF = Pattern(r"[^、，；\d]{2,16}占[^、，；\d]{2,16}")
# 100余万亩种植面积中规范化率超过70%: the whole of which a rate is told.
_WHOLE_OF_RATE = Pattern(
    "[^，；、\\d]{2,16}[中里][^，；、\\d]{2,12}(?:率|比例|比重|占比)[^，；、\\d]{0,6}"
)
_SIZED_CLUSTER = Pattern(r"[^，。；]*亿元?(?:级|产业集群|集群|产业)")
THAN_LAST_YEAR = Pattern(
    "(?:比|较)上年(?:末)?(?=[^，。；]{0,3}(?:提升|提高|增长|增加|下降|降低|减少))"
)
_STANDING = Pattern("占全国的|位居|居全国|排名第")
_SHARE_NOW = Pattern(r"[（(]?约?占(?:全国|全省|全球|世界|全区|全市)[^，。；达争]{0,6}$")
# 2024年轻工业增加值占全部工业的15.4% says what a year had.
_OF_A_YEAR = Pattern(
    r"20\d\d年，?(?![^，。；]*(?:力争|将|要|达|预期))[^，。；]{2,16}占[^，。；]{2,12}的"
)
# 包括甲、乙等10个县 and 20个产业集群分别是…: how many a list names.
_OF_A_LIST = Pattern(
    r"(?:包括|涵盖|涉及|分布[在于]|布局[在于]|位于|覆盖(?!率))[^，。；]*[、和][^，。；]*$"
    r"|(?:共|主要)?涉及$|有限公司|按照?$"
)
_AFTER_START = Pattern(r"[一-龥]{0,10}(?:投产|建成|达产|投运)后")
_LISTS = Pattern(
    r"[一-龥]{2,14}?(?:分别是|分别为|即|包括|涵盖|也是)|[一-龥]{2,10}(?:之?外)(?=$|[，、])"
)
# 总投资7483.7亿元 is a project's sum; 将甲、乙、丙10个产业打造成…: how many the row names.
_INVESTED = Pattern(
    "(?:总投资|计划投资|项目投资|首期投资|[一二三]期投资)(?:额)?(?:达到?|约|超过?|不少于|不低于)?$"
)
_OF_A_ROW = Pattern(r"[将把][^，。；]*、[^，。；]*$")
_LISTED_THERE = Pattern(
    "(?:大)?[一-龥]{0,8}(?:示范区|集聚区|产业链条?|产业集群|集群|基地|园区|产业园|产业带|片区|组团"
    "|板块|中心|产业)(?:建设)?(?:$|营业收入|产值)"
    "|[一-龥]{0,2}(?:[县市州旗镇乡港]|城市|县区|街道)(?![一-龥]{0,4}(?:集群|小镇))"
)
# 15个千亿级产业之一: how many there are, of which this is one.
_ONE_OF = Pattern("[^，。；]{0,20}之一")
# What a project, a firm or a park will put out is no goal of the plan.
_OF_A_PROJECT = Pattern(
    r"(?:项目|生产线|公司|工厂|装置|一期|二期)[^，。；]{0,10}?(?:将|可|预计|拟)?(?:建成"
    r"|形成|新增|达产|实现|启动建设|开工建设|完成投资)[^，。；]{0,6}$"
)
_OF_A_FIRM = Pattern(r"(?:集团|公司|企业|厂)[^，。；]{0,4}投资(?:约|总额)?$|(?:达产|投产|投运)后")
_ORDINAL = Pattern(
    r"(?:前|第|每|近|共|这|该|其余|其他|上述|全部"
    r"|(?:领先(?![一-龥]{0,4}企业)|位居|居于|位列|排在)[^，。；]{0,6}"
    r"|[是为](?:全国|全省|全市|我国|全区|国内)|(?:确定|明确|划定)了)$"
)
_FROM_NOW = Pattern(
    r"(?:由|从)(?:(?:目前|现在|现有|上年|20\d\d年|“十[一二三四]五”(?:期末|末|时期)?)的?)?(?:不足|不到|不及|约|近)?$"
)
_TURNS = Pattern(
    "[^，。；]{0,3}，?(?:提高|提升|增加|增长|扩大|下降|降低|减少|发展|整合|压减|缩减|压缩|调)"
)
_FROM_TODAY = Pattern(r"(?:由|从)(?:目前|现在|现有|上年|20\d\d年)的?(?=\d)")
_SOME_NAMED = Pattern(
    "[一-龥]{0,6}(?:企业|公司|房企|单位|部门|机构|高校|院校|协会)[^，。；]{0,4}(?:宣布"
    "|签署|签约|签订|参加|参与|联合|共同|出席|发起|承诺|表示|落户|入驻|集聚|聚集)"
)
_TIMES_MORE = Pattern("(?:提高|增长|提升|增加|扩大)(?:了)?$")
_NEWLY_FOUND = Pattern("新增|新发现|提交")
_AHEAD = Pattern(r"到20\d\d年|力争")
_IS_MADE = Pattern(r"增加到|发展到|扩大到|达到|不少于|至少|建成|培育|打造|新增|创建|形成|建设")
_SAYS_MORE = Pattern(r"(?:提升|提高|增强|显现|完善|优化|发展|集聚|胜出|入选|覆盖|落地)$")


def is_sized(c: Counted) -> bool:
    """Whether a count is of clusters of a size: 7个万亿级集群."""
    return c.quantity.is_count and bool(_SIZED_CLUSTER.match(c.tail))


def of_clusters(c: Counted) -> bool:
    """Whether a count is of clusters: 4个先进制造业集群."""
    return c.quantity.is_count and not c.quantity.in_words and c.tail.endswith("集群")


def is_no_goal(c: Counted, *, planned: bool) -> bool:
    """Whether a number is a baseline, a count of a list, a size class or a threshold.

    Parameters
    ----------
    c
        The number.
    planned
        Whether its sentence names the year of a goal, or its list stands under goals.
    """
    words = c.text[c.first : c.last]
    if (
        _is_baseline(c)
        or _is_told(c, planned=planned)
        or _is_spent(c, planned=planned)
        or _is_of_a_work(c, planned=planned)
        or sizes.of_a_work(c)
        or says_its_label(c)
    ):
        return True
    words = THAN_LAST_YEAR.sub("", _STANDING.sub("", words)) if planned else words
    words = (
        words.replace("同比", "") if planned and c.behind and c.quantity.unit == "%" else words
    )  # 2026年，产量同比增长4%左右
    words = words.replace("探明", "") if _NEWLY_FOUND.search(words) else words
    words = _FROM_TODAY.sub("", words).replace("达到现有", "达到")
    if PAST.search(words) and not _AHEAD.search(words):
        return True
    return _is_plain_count(c, words) or sizes.is_threshold(c)


def _is_baseline(c: Counted) -> bool:
    """Whether a number says where it stands today: 由20%提高到35%, 煤炭10亿吨缩减为8亿吨; or is one of a scheme, “1个3000亿元、3个1000亿元”."""
    if _FROM_NOW.search(c.before) and _TURNS.match(c.text, c.end):
        return True
    if (
        c.k + 1 < len(c.listed)
        and c.listed[c.k + 1].unit == "%"
        and _WHOLE_OF_RATE.fullmatch(c.text, c.quantity.end, c.listed[c.k + 1].start)
    ):
        return True
    if c.tail.startswith(("基础上", "的基础上")) or _AGAINST.fullmatch(c.text, c.first, c.last):
        return True  # 与“十五”期间年均增长25%相比
    return bool(
        _TURNED_INTO.match(c.tail) or _IN_A_SCHEME.search(c.text, c.first, c.quantity.start)
    )


def _is_told(c: Counted, *, planned: bool) -> bool:
    """Whether a number is foreseen, not wanted, or counts what there is."""
    lead = c.text[c.first : c.quantity.start]
    if (
        FORESEEN.search(c.text, c.first, c.last)
        or _AT_A_RATE.match(c.before)
        or _NOT_WANTED.search(c.before)
        or _AT_ITS_PEAK.search(c.before)
    ):
        return True
    standing = ("拥有" in c.before and not planned) or c.before.endswith(
        ("共有", "现有", "已有", "项目有", "指", "附", "折合", "约合", "相当于")
    )
    return (
        standing
        or "涉及" in lead
        or bool(_OF_A_LIST.search(c.before) or _AFTER_START.match(c.tail))
    )


def _is_spent(c: Counted, *, planned: bool) -> bool:
    """Whether a number is money put into works, or counts what a row names."""
    if _INVESTED.search(c.before):
        return not (planned and "完成" in c.before)
    if c.before.endswith(
        ("政府投入", "每年投入", "每年安排", "每度", "每吨", "每斤", "每公斤", "每平方米")
    ) or (c.quantity.unit.startswith("元/") and c.tail.startswith("的")):
        return True  # 每年政府投入5000万元, 4元/公斤的收购价
    if (c.before.endswith("投资") and (_TO_BUILD.match(c.tail) or _puts_in(c))) or (
        c.before.endswith("投入") and c.tail.startswith(("资金", "用于"))
    ):
        return True
    return c.quantity.is_count and bool(_OF_A_ROW.search(c.before))


def _puts_in(c: Counted) -> bool:
    """Whether money is said to be put in over some years for what the next clause builds: 用5年时间投资200亿元，建设10条生产线."""
    return (
        not c.tail
        and _OVER_YEARS.search(c.before) is not None
        and _BUILDS_NEXT.match(c.text, c.last) is not None
    )


def _is_of_a_work(c: Counted, *, planned: bool) -> bool:
    """Whether a number is of a project, a firm, what lies in the ground, the size that a trade shall have, or a share held."""
    lead = c.text[c.first : c.quantity.start]
    if _OF_A_PROJECT.search(c.before) or _OF_A_FIRM.search(lead) or _STOCK.search(lead):
        return True
    if c.quantity.unit.endswith(("元", "平方公里", "公顷", "亩")) and (
        _SIZE_CLASS.search(c.before) or c.tail.startswith(_REZONED)
    ):
        return True
    if (
        c.quantity.unit.endswith(("亿", "元"))
        and _BECOMES.search(c.before)
        and not _IS_MEASURED.search(c.before)
        and _OF_A_TRADE.match(c.tail)
    ):
        return True  # 成为具有较强竞争力的超千亿增加值产业
    if (c.quantity.unit.endswith("吨") and _OF_A_PORT.match(c.tail)) or _OF_A_YEAR.fullmatch(lead):
        return True  # 成为3亿吨大港
    return bool(_SHARE_NOW.match(c.before)) and not (planned and c.before.startswith("占"))


def _is_plain_count(c: Counted, words: str) -> bool:
    """Whether a count says how many things a list has, not how many there shall be."""
    q, before, tail = c.quantity, c.before, c.tail
    if q.unit == "次" and _MEETINGS.search(c.text, c.first, q.start):
        return True
    if (
        q.unit in _SMALL_UNITS
        and not (q.unit == "倍" and _TIMES_MORE.search(before))
        and not (q.unit == "类" and tail.endswith(("中心", "园区", "基地", "市场")))
        and not _BOUND_WORDS.search(before + tail[:2])
    ):
        return True
    if not q.is_count:
        return False
    if (before.endswith("等") and _SOME_NAMED.match(tail) and not _MAKING.search(before)) or (
        before.endswith("重点突破") and q.unit in ("条", "个", "大", "类")
    ):
        return True  # 甲、乙等20多家房企宣布…; 重点突破7条产业链招商
    return (
        _is_count_of_list(c)
        or _is_said_by_words(c)
        or _is_part_of_share(c)
        or _subject_of_other(c, words)
        or sizes.names_behind(c)
        or sizes.sums_on(c)
    )


def _is_count_of_list(c: Counted) -> bool:
    """Whether a count says how many were just named: 建设甲、乙2个示范区, 甲、乙等8个县."""
    q, before, tail = c.quantity, c.before, c.tail
    sized = _SIZED_CLUSTER.match(tail) is not None  # 甲、乙等5个百亿级产业集群
    if (
        not sized
        and not q.value_max
        and q.value == before.count("、") + 1 > 1
        and _LISTED_THERE.match(tail)
        and "等" not in before
    ):
        return True
    if (
        not sized
        and before.endswith("等")
        and (
            _OF_PLACES.match(tail)
            or (before.count("、") > 1 and _OF_CITIES.match(tail))
            or (q.value == before.count("、") + 1 and _LISTED_THERE.match(tail))
        )
    ):
        return True
    of_places = _OF_PLACES.match(tail) or _OF_COUNTIES.match(tail)
    if not _MAKING.search(before) and (
        _ALL_PLACES.match(tail) or (of_places and not relations.split_verb(before)[1])
    ):
        return True  # 广西14个地级市, 共建带12个县, 23个重点县在本县办园区
    if (
        _SCHEME.search(before)
        or _FIXED.search(c.text[c.first : q.start])
        or (_LAID_OUT.search(before) and _PROJECTS.match(tail))
    ):
        return True  # 确定了今后重点发展的13个产业, 规划400个建设项目
    if _AND_ITS_SUM.match(c.text, c.end) or (
        q.in_words and c.text[c.last : c.last + 1] == "：" and len(tail) < len("甲个综合交通枢纽")
    ):
        return True  # 推进50个重点项目建设，总投资250亿元; 建设三个枢纽：甲、乙、丙
    return bool((before.endswith("等") or _OF_A_PAPER.search(before)) and _IN_A_PAPER.match(tail))


def _is_said_by_words(c: Counted) -> bool:
    """Whether a count is an article (一个园区), an order or one among fields rather than a number to reach."""
    q, before, tail = c.quantity, c.before, c.tail
    if (
        q.in_words
        and q.value == 1
        and not q.value_max
        and "至少" not in before
        and not _SIZED_CLUSTER.match(tail)
    ):
        return True  # 建设一个园区 says what, not how many
    if q.in_words and (not _IS_MADE.search(before) or sizes.TRADES.fullmatch(tail)):
        return True
    return bool(
        _LISTS.match(tail)
        or (before.endswith("确保") and (_IN_VAIN.search(before) or not _COMES_ABOUT.search(tail)))
        or _ONE_OF.match(tail)
        or _ORDINAL.search(before)
        or _FIELDS.match(tail)
    )


def _is_part_of_share(c: Counted) -> bool:
    """Whether a count is said of what another figure is the share of."""
    if (
        c.k + 1 >= len(c.listed)
        or c.listed[c.k + 1].unit not in ("%", "个百分点")
        or _MAKING.search(c.before)
    ):
        return False
    return bool(_SHARE_OF.fullmatch(c.text[c.quantity.end : c.listed[c.k + 1].start]))


def _subject_of_other(c: Counted, words: str) -> bool:
    """Whether a count stands before the subject of another verb: 12条产业链现代化水平全面提升."""
    if not _SAYS_MORE.search(c.tail):
        return False
    lead = words[: len(words) - len(c.tail)]
    return not _MAKING.search(lead) and not relations.split_verb(c.before)[1]
