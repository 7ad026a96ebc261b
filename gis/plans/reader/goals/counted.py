"""What a number in a clause counts: its own words, its indicator, whether it is a goal at all."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gis.plans.reader.goals import relations
from gis.plans.reader.goals.quantities import Quantity
from gis.plans.reader.goals.years import PAST

_THRESHOLD = re.compile(
    r"总投资|计划投资|投资额|注册资本|产能(?:低于|小于)|单线|规格|日产|直径|厚度|面积|占地|距离|半径|海拔|长度|里程|人口|排名前|前五|前十|每亩|亩均"
)
_CLEAN = re.compile(
    r"^(?:(?:围绕|锚定|瞄准|聚焦)(?=20\d\d年)|(?:到|至|在|截至|力争|确保|通过|用|预计)?20\d\d年(?:年?[底末]|内)?(?:前)?|20\d\d[-—～至]20\d\d年(?:期间)?|“十[一二三四五六]五”(?:期间|末|期末|时期)?|其中|同时|另外|此外|并|且|以及|力争|确保|争取|努力|奋力|累计|实现|到|每年|预计|使|让|推动|推进|促进|带动|加快|全面|基本|建立|即|——|的|和|与|及|将|要|再|"
    r"、|“|”|：|[一二三四五六]是|\d{1,2}[.．、)）]|[一二三四五六七八九十]{1,3}、(?![二三四五六七八九十])|（[一二三四五六七八九十\d]{1,3}）|有望|预期|今后[一二三四五\d]+年|未来[一二三四五\d]+年|[一二三四五\d]年[内里]|(?:通过|经过|利用|用)[一二两三四五六七八九十\d]+(?:[-—～至到][一二三四五六七八九十\d]+)?年(?:左右)?的?(?:时间|努力|建设)?|（|进一步|新的|总量|总计|合计|分别)+"
)
_MAKE = re.compile(
    r"^(?:新)?(?:引进或培育|启动|引育|招育|选育|培育壮大|培育形成|培育打造|培育建设|培育引进|培育或引进|引进培育|培育发展|培育|建设|建成|打造|创建|形成|新增|引进|认定|制定|修订|制修订|发展|布局|新建|组建|实施|推广|遴选|支持|突破|开发|完成|争创|发布|聚集|集聚|拥有|招引|做强|力争|累计|滚动|创成|建立|攻克|获批|增加(?!值)|转化|推动|谋划|储备|改造|因地制宜|推进|树立|评选|扶持|孵化|助推|引导|再(?!生)|并|先导|规划|组织|举办|开展|设立|构建|培养|带动|转移|安排|招聘|淘汰|关停|退出|压减|整合|选树|催生|涌现|总计|各|每年|筹建|落地|创造|搭建|初步|基本|全省|全市|全[区县州](?=建成|培育|建设|新增|打造|形成|引进|创建))+"
)
# Verbs that may be all that stands before the number of what is counted: 开发应用3个模型.
_ONLY_VERBS = re.compile(r"(?:做优做强|做大做强|做强做优|做强做大|做[强优大精]|壮大|掌握|取得|授权|攻克|研制|登记|应用|研发|攻关|推广|示范|引聚|入驻|储备|签约|开工|投产|竣工|达产|服务|惠及|主导|牵头|参与|制定|推出|落实|冲刺|滚动|实施|招引|引进|成功|持续|继续|至少|扩大|提升|解决|吸纳|促成|打响|叫响|开通|运营|布设|组织)+")
_UNIT_NOUN = re.compile(r"^(?:以上|左右|及以上|的)*(?:“[^”]*”的?)?(?P<noun>[^，。；：！？、—（）\t]{2,40})")
_SCOPE = re.compile(r"^(?:全省|全市|全区|全县|全州|我省|我市|全国)")
_MAKING = re.compile(r"培育|建设|建成|打造|创建|形成|新增|引进|认定|制定|组建|实施|发展|争创|完成|遴选|推广")
_YEAR_INSIDE = re.compile(r"(?P<before>.+)(?:到|至)20\d\d年(?:年?[底末])?(?P<behind>.*)")
# 产能利用率2015年年底提高到80%: the year stands between the noun and its verb.
_YEAR_BEHIND = re.compile(r"(?<=[一-龥])20\d\d年(?:年?[底末])?$")
_SMALL_UNITS = frozenset(
    ("期", "届", "次", "天", "类", "区", "部", "位", "例", "门", "片", "批", "倍", "分", "米", "对", "镇")
)
_BOUND_WORDS = re.compile(r"达到|不少于|不低于|超过|以上")
_FIELDS = re.compile(r"(?!在)(?:大|主要)?(?:[一-龥]{0,8}领域|[一-龥]{0,4}(?:方面|领域|环节|阶段|层次|维度|批次|梯队)|一批)")
_OF_LINES = re.compile(r"(?:以上|以下)?(?:的)?[一-龥]{0,4}生产线")
_OF_WORKS = re.compile(r"(?:/年)?[一-龥]{0,14}?(?:项目|装置|生产线|工程)")
_OF_CAPACITY = re.compile(r"(?:年产|年生产能力|年产能|单线产能|生产规模)(?:达到?|超过)?$")
_OF_THAT_SIZE = re.compile(r"及?以上的?[一-龥]")
_SIZE_OF_SITE = re.compile(r"级[一-龥]{0,10}(?:基地|园区|产业|港口|枢纽)")
_OF_SIZE = re.compile(r"(?:以上|级)?的?[一-龥]{0,4}?(?:产业集群|集群|园区)(?!\d)")
_OF_PROJECTS = re.compile(r"(?:以上|以下)?(?:的|项目|企业|生产线)")
_EACH_PASSES = re.compile(r"[一-龥]{0,6}(?:企业|集群|园区|县|区|县市|乡镇|镇|合作社)(?:的)?[一-龥]{0,10}?(?:过|超|超过|突破)")
_OF_THOSE = re.compile(r"(?:以上|以下|级)?的?[一-龥]{0,10}?(?:企业|集群|园区|基地|项目|品牌|产品|单位|县|县（市）|县（区）|县（市、区）|镇|乡镇|合作社|农场)(?:数量|总数)?(?:达到|达|超过|突破|不少于|增加到|发展到)?")
# What lies in the ground, what a trade is to be called (打造成为千亿元产业), what share is held.
_STOCK = re.compile(r"^(?!.*(?:新增|增加|新发现|提交)).*(?:储量|资源量|蕴藏量|藏量|品位)[^，。；]{0,6}$")
_SIZE_CLASS = re.compile(r"(?:打造|培育|建设)成(?:为|了)?[^，。；]{0,8}$")
# 等8个县（市）: how many places were just named; 出台12条措施: how many a paper has.
_OF_PLACES = re.compile(r"(?:县|市|区|州|省|盟|旗|地市|城市|国家|乡镇|镇|村|街道)(?=[（，。；）]|$)")
_OF_A_PAPER = re.compile(r"(?:提出|出台|明确|部署|聚焦|围绕|推出|包括|包含|共有|共|分|方面|维度)[^，。；]{0,12}?$")
_SIZE_BEFORE = re.compile(r"^[\d一二两三四五六七八九十百千]*(?:万亿|亿|千万)元?级?$")
_ALL_PLACES = re.compile(r"(?:地级市|设区市|地市|市州|市（州）|县（市、区）|县（市）|县区)")
_FIXED = re.compile(r"(?:确定|公布|发布|梳理|遴选|筛选)了[^，。；]*$")
_IN_A_PAPER = re.compile(r"(?:方面)?(?:重点|主要|具体|政策|保障|支持)?(?:任务|举措|措施|目标|条款|政策|行动|难点|重点)")
# 3大高地和5个集群占产值比重达90%: the clusters are what the share is of.
_SHARE_OF = re.compile(r"[^、，；\d]{2,16}占[^、，；\d]{2,16}")
_SIZED_CLUSTER = re.compile(r"[^，。；]*亿元?(?:级|产业集群|集群)")
_ATTRIBUTE_FIRST = re.compile(r"^(?:以上|左右)?(?:在|引领|对|具有|拥有|具备|带动|辐射|年|能|集|以|技术|产值|营业收入|营收|主营业务|投资)")
_LAST_NOUN = re.compile(r"[^，。；]*的(?P<noun>[一-龥“”]{2,16})")
# 目标产值：2025年300亿元，2027年450亿元; 机制砂8000万吨、力争1亿吨 (floor and stretch).
_GOES_ON = re.compile(r"(?:到|至)?20\d\d年(?:年?[底末])?|(?:力争|争取|冲刺)(?:达到|淘汰|完成|实现|突破|建成|退出|压减)?")
_AS_WHAT = re.compile(r"为(?:支撑|龙头|主体|补充|骨干|核心|依托|重点).*$")
_STANDING = re.compile("占全国的|位居|居全国|排名第")
_PART_WITH = re.compile(r"(?:以上|以下)?的[一-龥]{1,12}(?:占比|比例|比重|数量|面积)(?:达到?|提高到|提升至|提高至|超过|为|不低于|占)?")
_SHARE_NOW = re.compile(r"[（(]?约?占(?:全国|全省|全球|世界|全区|全市)[^，。；达争]{0,6}$")
# 包括甲、乙等10个县 and 20个产业集群分别是…: how many a list names.
_OF_A_LIST = re.compile(r"(?:包括|涵盖|涉及|分布在|覆盖(?!率))[^，。；]*[、和][^，。；]*$|(?:共|主要)?涉及$|有限公司|按照?$")
_AFTER_START = re.compile(r"[一-龥]{0,10}(?:投产|建成|达产|投运)后")
_OF_THE_COUNTED = re.compile(r"[^，。；]*的(?P<noun>[一-龥]{0,14}(?:集群|企业|基地|园区))")
_PRAISE = re.compile("(?:强|高|好|优|大|领先|显著|突出|先进|完善|健全|鲜明)$|^(?:具有|拥有|具备)")
_THOSE = re.compile("(?:集群|企业|基地|园区)$")
_LISTS = re.compile(r"[一-龥]{2,14}?(?:分别是|分别为|即|包括|涵盖|也是)|[一-龥]{2,10}(?:之?外)(?=$|[，、])")
# 总投资7483.7亿元 is a project's sum; 将甲、乙、丙10个产业打造成…: how many the row names.
_INVESTED = re.compile("(?:总投资|计划投资|项目投资)(?:额)?(?:达到?|约|超过?)?$")
_OF_A_ROW = re.compile(r"[将把][^，。；]*、[^，。；]*$")
_LISTED_THERE = re.compile("(?:大)?[一-龥]{0,8}(?:示范区|集聚区|产业集群|集群|基地|园区|产业园|产业带|片区|组团|板块|中心|产业)$")
_IN_BRACKETS = re.compile(r"（[^（）]*）")
_AND_ALSO = re.compile(r"[一-龥（）]{2,24}(?:和|以及|及|与)")
_UP_TO, _NEXT_COUNT = re.compile("(?:提高|提升|增加|扩大|降低|下降|减少)[到至]$"), re.compile(r"(?:和|及|与|以及)\d.*$")
# 15个千亿级产业之一: how many there are, of which this is one.
_ONE_OF = re.compile("[^，。；]{0,20}之一")
# What a project, a firm or a park will put out is no goal of the plan.
_OF_A_PROJECT = re.compile(r"(?:项目|生产线|公司|工厂|装置|一期|二期)[^，。；]{0,10}?(?:将|可|预计|拟)?(?:建成|形成|新增|达产|实现)[^，。；]{0,6}$")
_OF_A_FIRM = re.compile(r"(?:集团|公司|企业|厂)[^，。；]{0,4}投资(?:约|总额)?$|(?:达产|投产|投运)后")
_ORDINAL = re.compile(r"(?:前|第|每|近|共|这|该|其余|其他|上述|全部|(?:确定|明确|划定)了)$")
_LEVEL = re.compile(r"国家级|省级|市级|省级以上|国家级和省级|[十百千五二三]{0,2}(?:万亿|亿|千万)元?级")
_SHARED_NOUN = re.compile(r"、\d+[个家项户][^，。；、]*?级(?:以上)?(?P<noun>[^，。；、]{2,20})")
_BASE_OF_CHANGE = re.compile(r"(?:力争|确保|争取|预计)?(?:比|较)(?:20\d\d年|上年|“十[一二三四五]五”末)(?:平均|累计)?|在20\d\d年(?:的)?基础上(?:再)?(?:翻一番|翻番)?")
_FROM_TODAY = re.compile(r"(?:由|从)(?:目前|现在|现有|上年|20\d\d年)的?(?=\d)")
_OF_TODAY = re.compile(r"(?:由|从)(?:(?:目前|现在|现有|上年|20\d\d年|“十[一二三四]五”(?:期末|末|时期)?)的?)?(?:\d[\d.]*[一-龥%]{0,4})?$")
_SUM = re.compile(r"(?:产值|收入|营收|销售额|出口额|增加值|规模|交易额)$")
_ENDS_IN_MAKING = re.compile(r"(?:建设|培育|打造|建成|新增|创建|形成|发展|引进|认定)$")


@dataclass(frozen=True, slots=True)
class Counted:
    """One quantity of a clause, among the others of the clause.

    Attributes
    ----------
    text
        Plain text of the document.
    first, last
        Slice of the clause.
    listed
        All quantities of the clause.
    k
        Which of them.
    """

    text: str
    first: int
    last: int
    listed: tuple[Quantity, ...]
    k: int

    @property
    def quantity(self) -> Quantity:
        """Return the quantity."""
        return self.listed[self.k]

    @property
    def start(self) -> int:
        """Return where its words begin: behind the quantity before it and its 以上."""
        for before in reversed(self.listed[: self.k]):
            _, end = relations.after(self.text, before.end)
            gap = _IN_BRACKETS.sub(lambda hit: "（" * len(hit.group()), self.text[end : self.quantity.start])
            if re.match(r"[、和及与]", gap):
                return end + 1
            if "、" in gap:
                return end + gap.rindex("、") + 1
            if joint := _AND_ALSO.fullmatch(gap):
                return end + joint.end()
            if not gap.startswith("的") and not re.match(r"[一-龥]", gap):
                return end
        lead = self.text[self.first : self.quantity.start]
        if self.quantity.is_count and not self.k and lead.endswith(("站和", "台和", "心和", "区和", "地和", "园和", "业和", "群和")):
            return self.quantity.start  # 打造综合服务站和3个以上…平台: what stands before 和 is not counted
        return self.first

    @property
    def before(self) -> str:
        """Return its words in front of it."""
        return self.text[self.start : self.quantity.start]

    @property
    def behind(self) -> str:
        """Return the word of its bound behind it (以上, 左右)."""
        word, end = relations.after(self.text, self.quantity.end)
        if end == len(self.text) - 1 and self.text[end] == "以":
            return "以上"  # the text breaks off inside the word; 达到…以 has no other end
        return word

    @property
    def end(self) -> int:
        """Return where the quantity and the word of its bound end."""
        return relations.after(self.text, self.quantity.end)[1]

    @property
    def tail(self) -> str:
        """Return the words of the clause behind it."""
        return self.text[self.end : self.last]


def is_inner(c: Counted, k: int | None = None) -> bool:
    """Whether a quantity is a threshold inside the name of what another one counts."""
    k = c.k if k is None else k
    q = c.listed[k]
    measured = not q.is_count or q.unit[:1] in "万亿"
    return measured and (_before_its_count(c, k) or _behind_its_count(c, k) or _said_of_each(c, k))


def _said_of_each(c: Counted, k: int) -> bool:
    """Whether a sum says how large each of the counted is: 2家企业主营业务收入过100亿元."""
    if not k or not c.listed[k - 1].is_count or not c.listed[k].unit.endswith(("元", "亿")):
        return False
    return bool(_EACH_PASSES.fullmatch(c.text[c.listed[k - 1].end : c.listed[k].start]))


def _before_its_count(c: Counted, k: int) -> bool:
    """Whether a threshold stands before the count of what it is said of: 产值超1亿元的企业25家."""
    if k + 1 < len(c.listed) and c.listed[k].unit == "%" and _PART_WITH.fullmatch(c.text[c.listed[k].end : c.listed[k + 1].start]):
        return True  # 装配率50%的项目占比达到六成
    if k + 1 >= len(c.listed) or not c.listed[k + 1].is_count:
        return False
    gap = c.text[relations.after(c.text, c.listed[k].end)[1] : c.listed[k + 1].start]
    return bool(_OF_THOSE.fullmatch(gap)) or not re.search(r"[、，；和及]|达到|实现|超过$|突破", gap)


def _behind_its_count(c: Counted, k: int) -> bool:
    """Whether a threshold stands behind the count: 3家营收超50亿元的企业, 1个收入达5亿元、增加值达2亿元的集群."""
    q, behind = c.listed[k], c.text[c.listed[k].end : c.last]
    counted = any(b.is_count and "，" not in c.text[b.end : q.start] for b in c.listed[:k])
    if counted and _OF_THE_COUNTED.match(behind):
        return True
    if not k or not c.listed[k - 1].is_count or q.unit in ("%", "个百分点"):
        return False
    if re.search(r"[、，；]", c.text[c.listed[k - 1].end : q.start]):
        return False
    return bool(re.match(r"(?:以上|级|规模|以下)?的?(?!以上|以下|左右)[一-龥]{2,}", behind))


def threshold(c: Counted) -> Quantity | None:
    """Return the threshold inside the name of what a quantity counts, or None."""
    for j in (c.k - 1, c.k + 1):
        if 0 <= j < len(c.listed) and c.quantity.is_count and is_inner(c, j):
            return c.listed[j]
    return None


def is_sized(c: Counted) -> bool:
    """Whether a count is of clusters of a size: 7个万亿级集群."""
    return c.quantity.is_count and bool(_SIZED_CLUSTER.match(c.tail))


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
    if re.search(r"(?:由|从)(?:(?:目前|现在|现有|上年|20\d\d年|“十[一二三四]五”(?:期末|末|时期)?)的?)?$", c.before) and re.match(r"[^，。；]{0,3}，?(?:提高|提升|增加|增长|扩大|下降|降低|减少|发展|整合|压减|缩减|压缩)", c.tail):
        return True  # 由20%提高到35%: where it stands today
    sized = c.quantity.unit.endswith("元") and _SIZE_CLASS.search(c.before)
    if "涉及" in words[: c.quantity.start - c.first] or _OF_A_LIST.search(c.before) or _AFTER_START.match(c.tail):
        return True
    if _INVESTED.search(c.before) or (c.quantity.is_count and _OF_A_ROW.search(c.before)):
        return True
    share = _SHARE_NOW.match(c.before)
    if _OF_A_PROJECT.search(c.before) or _OF_A_FIRM.search(words[: c.quantity.start - c.first]) or sized or _STOCK.search(words[: c.quantity.start - c.first]) or (share and not (planned and c.before.startswith("占"))):
        return True
    words = _STANDING.sub("", words) if planned else words
    words = words.replace("探明", "") if re.search("新增|新发现|提交", words) else words
    words = _FROM_TODAY.sub("", words).replace("达到现有", "达到")
    if PAST.search(words) and not re.search(r"到20\d\d年|力争", words):
        return True
    return _is_plain_count(c, words) or _is_threshold(c)


def _is_plain_count(c: Counted, words: str) -> bool:
    """Whether a count says how many things a list has, not how many there shall be."""
    q, before, tail = c.quantity, c.before, c.tail
    if q.unit in _SMALL_UNITS and not _BOUND_WORDS.search(before + tail[:2]):
        return True
    if not q.is_count:
        return False
    return _is_count_of_list(c) or _is_said_by_words(c) or _is_part_of_share(c) or _subject_of_other(c, words)


def _is_count_of_list(c: Counted) -> bool:
    """Whether a count says how many were just named: 建设甲、乙2个示范区, 甲、乙等8个县."""
    q, before, tail = c.quantity, c.before, c.tail
    if not q.value_max and q.value == before.count("、") + 1 > 1 and _LISTED_THERE.match(tail) and "等" not in before and not _SIZED_CLUSTER.match(tail):
        return True
    if before.endswith("等") and (_OF_PLACES.match(tail) or (q.value == before.count("、") + 1 and _LISTED_THERE.match(tail))):
        return True
    if _ALL_PLACES.match(tail) and not _MAKING.search(before):
        return True  # 广西14个地级市
    if _FIXED.search(c.text[c.first : q.start]):
        return True  # 确定了今后重点发展的13个产业
    return bool((before.endswith("等") or _OF_A_PAPER.search(before)) and _IN_A_PAPER.match(tail))


def _is_said_by_words(c: Counted) -> bool:
    """Whether a count is an article (一个园区), an order or one among fields rather than a number to reach."""
    q, before, tail = c.quantity, c.before, c.tail
    if q.in_words and q.value == 1 and not q.value_max and "至少" not in before and not _SIZED_CLUSTER.match(tail):
        return True  # 建设一个园区 says what, not how many
    if q.in_words and not re.search(r"增加到|发展到|扩大到|达到|不少于|至少|建成|培育|打造|新增|创建|形成|建设", before):
        return True
    return bool(_LISTS.match(tail) or _ONE_OF.match(tail) or _ORDINAL.search(before) or _FIELDS.match(tail))


def _is_part_of_share(c: Counted) -> bool:
    """Whether a count is said of what another figure is the share of."""
    if c.k + 1 >= len(c.listed) or c.listed[c.k + 1].unit not in ("%", "个百分点") or _MAKING.search(c.before):
        return False
    return bool(_SHARE_OF.fullmatch(c.text[c.quantity.end : c.listed[c.k + 1].start]))


def _is_threshold(c: Counted) -> bool:
    """Whether a number says which projects or lines are meant."""
    behind = c.text[c.quantity.end : c.last]
    if _THRESHOLD.search(c.before[-12:]) and _OF_PROJECTS.match(behind):
        return True
    if c.quantity.is_count:
        return False
    # 年产100万吨及以上的企业, 形成4000万吨级炼化基地, 划定100万亩空间
    of_capacity = _OF_CAPACITY.search(c.before) and _OF_THAT_SIZE.match(behind)
    if of_capacity or _OF_LINES.match(behind) or _SIZE_OF_SITE.match(behind) or c.before.endswith("划定"):
        return True
    if c.quantity.unit.endswith(("吨", "吨/年", "千瓦", "米", "片")) and _OF_WORKS.match(behind):
        return True  # 120万吨/年聚酯项目 says how large a plant is
    if re.search(r"距离$|半径$|(?:规划|占地|用地)(?:建设)?(?:总)?(?:面积)?$", c.before):
        return True
    return bool(re.search(r"超过?$|突破$|达到?$", c.before) and _OF_SIZE.match(behind))


def _subject_of_other(c: Counted, words: str) -> bool:
    """Whether a count stands before the subject of another verb: 12条产业链现代化水平全面提升."""
    if not re.search(r"(?:提升|提高|增强|显现|完善|优化|发展|集聚|胜出|入选|覆盖|落地)$", c.tail):
        return False
    lead = words[: len(words) - len(c.tail)]
    return not _MAKING.search(lead) and not relations.split_verb(c.before)[1]


def clean(words: str) -> str:
    """Return words without years, scope and connectives at their head.

    Examples
    --------
    >>> clean("到2027年，力争产值"), clean("其中，企业")
    ('，力争产值', '，企业')
    """
    hit = _YEAR_INSIDE.fullmatch(words)
    if hit:
        # 目标到2027年产值 speaks of what follows, 产值力争到2027年 of what stands before.
        behind = _CLEAN.sub("", hit["behind"])
        before = re.sub(r"(?:力争|确保|争取|将|目标)+$", "", hit["before"])
        words = behind if len(behind) > 1 else before
    return _CLEAN.sub("", _YEAR_BEHIND.sub("", words))


def indicator(c: Counted, noun: str, verb: str, subject: str) -> tuple[str, int]:
    """Return the indicator of a number and where its words end.

    Parameters
    ----------
    c
        The number.
    noun, verb
        Words before it, parted.
    subject
        Indicator of the number before, which growth without a noun goes on about.
    """
    bare = _BASE_OF_CHANGE.sub("", _OF_TODAY.sub("", clean(noun)))
    subject = _BASE_OF_CHANGE.sub("", subject)
    made = _MAKE.sub("", bare)
    made = "" if _ONLY_VERBS.fullmatch(made) else made
    after = _UNIT_NOUN.match(c.tail)
    q = c.quantity
    if after and (q.is_count or (q.unit.endswith(("人", "吨", "亩")) and (not made or _ENDS_IN_MAKING.search(made)))):
        counts_behind = not re.search(r"[一-龥]{2}", made) or bool(_ENDS_IN_MAKING.search(made)) or (q.is_count and made.endswith("的"))
        if counts_behind or ("、" in made and not verb):
            return _noun_behind(c, after), c.end + after.end()
    if after and len(made) < 2 and q.unit.endswith("元") and _SUM.search(after["noun"]):
        return after["noun"].removeprefix("的"), c.end + after.end()  # 实现1000亿元茶业综合产值
    if len(made) > 1 and not re.fullmatch(r"[的、和及与年]+", made):
        return _noun_before(made, subject), c.end
    if after and (q.is_count or q.unit in ("万", "亿")):
        return ("" if q.is_count else bare) + after["noun"], c.end + after.end()
    return _going_on(c, verb, subject), c.end


def _going_on(c: Counted, verb: str, subject: str) -> str:
    """Return the indicator of a number without a noun: that of the number before it, or an empty word."""
    if not subject:
        return ""
    if _GOES_ON.fullmatch(c.before):
        return subject
    if c.k and (sized := _SIZE_BEFORE.search(c.text[c.listed[c.k - 1].start : c.quantity.start])):
        return sized.group() + subject  # 建成10个集群，其中万亿级7个、5000亿级3个
    change = "" if _UP_TO.search(c.before) else relations.growth(c.before)
    return subject + change if change or verb else ""


def _noun_behind(c: Counted, after: re.Match[str]) -> str:
    noun = _AS_WHAT.sub("", _NEXT_COUNT.sub("", _SCOPE.sub("", after["noun"])).strip("的"))
    whole = _LAST_NOUN.fullmatch(c.tail)
    if whole and _ATTRIBUTE_FIRST.match(c.tail) and "、" in c.tail:
        return whole["noun"]  # 3个引领升级、有影响力的冠军产业
    if (re.search(r"\d", noun) or _PRAISE.search(noun)) and not _THOSE.search(noun) and (last := _OF_THE_COUNTED.match(c.tail)):
        noun = last["noun"]
    if _LEVEL.fullmatch(noun):
        # 1个国家级、3个省级特色集群: the noun is said once.
        shared = _SHARED_NOUN.match(c.tail[after.end() :])
        noun += shared["noun"] if shared else ""
    return noun


def _noun_before(made: str, subject: str) -> str:
    change = relations.growth(made)
    if change and len(made) - len(change) < 2 and subject:
        return re.sub(r"年均增长$|增长$", "", subject) + made
    if subject and _LEVEL.fullmatch(made) and (head := re.search(r"(?:级|以上)(?P<noun>[^级]{2,})$", subject)):
        return made + head["noun"]  # 产业基地40个，其中国家级12个
    if subject and made in ("总数", "总量", "总数量", "数量", "总规模"):
        return subject.removesuffix(made) + made  # 新增企业10家、总数达到30家
    if made.startswith("占") and len(made) > len("占比"):
        return subject + made
    if made.endswith("的") and subject:
        made += re.sub(r"^.*的", "", subject)
    return made.strip("“”、")
