"""How a goal is called: the indicator of a number, from the words before it, behind it or of the number before."""

from __future__ import annotations

import re

from gis.plans.reader.goals import relations
from gis.plans.reader.goals.counted import OF_THE_COUNTED, Counted
from gis.plans.reader.pattern import Pattern

_CLEAN = Pattern(
    r"^(?:[到至]?(?:本?规划(?:实施)?(?:期末|期满|末期)"
    r"|行动(?:计划)?(?:期末|期满))(?:（即?20\d\d年?[底末]?）)?|今年(?=全[省市])"
    r"|我[省市区县州](?:提出|(?:将|计划|力争)(?=新建|新增|建|培育|打造|引进))"
    r"|(?:今年)?将?(?:围绕|锚定|瞄准|聚焦)(?=20\d\d年|[一-龥]{2,12}(?:产值|收入|规模)$)"
    r"|(?:到|至|在|截至|力争|确保|通过|用|预计|目标)?20\d\d年(?:年?[底末]"
    r"|内)?(?:前(?![一二三四五六七八九十\d]{1,3}[大家强位名]))?"
    r"|20\d\d[-—～至]20\d\d年(?:期间)?|“十[一二三四五六]五”(?:期间|末|期末|时期)?"
    r"|十[一二三四五六]五(?:期间|末|期末|时期)|(?:近期|中期|远期|远景)（(?:到|至)?20\d\d年?[底末]?）|^）|^第[一二三四五]步|^(?:近期|中期|中远期|远期)$|^中?远期(?=[一-龥])"
    r"|(?:年内)?在[^，。；]{2,30}?等?地(?=建设|新建|建成)"
    r"|(?:本年|今年|明年|当年)?年[内底](?=$|[一-龥“])|其中|同时|届时|另外|此外|并|且|以及"
    r"|我们将?|力争|确保|争取|努力|奋力|累计|可?实现|到|每年|预计|使|让|推动|推进|促进|带动"
    r"|加快|全面|基本|建立|即|——|的|和|与|及|将|要(?!求)|必须|再(?!利用|生|制造)"
    r"|全年(?=实施|完成|新增|引进|新开工|建成|培育)|承诺|提出(?=“十)|"
    r"、|“|”|：|[一二三四五六]是|\d{1,2}[.．、)）]"
    r"|[一二三四五六七八九十]{1,3}、(?![二三四五六七八九十])"
    r"|（[一二三四五六七八九十\d]{1,3}）|有望|预期|早日"
    r"|在?\d{1,2}[-—～~至到]\d{1,2}年[内里左]右?|今后[一二三四五\d]+年"
    r"|未来[一二三四五\d]+年|[一二两三四五六七八九十\d]{1,2}年(?:之?[内里间]|左右)|[把将](?=[一-龥])"
    r"|(?:计划|规划|拟|打算|准备|预备)(?=(?:在|用|于|通过|利用|力争)*(?:今后|未来)?"
    r"[一二两三四五六七八九十\d]{1,2}(?:[-—～~至到][一二三四五六七八九十\d]{1,2})?个?[年月])|[一二两三四五六七八九十\d]{1,2}个月[内里]"
    r"|(?:该|我|本|全)[省市区县州](?:将|要|拟|力争|计划)+(?=[把将使]|实现)|稳步|扎实|逐步|有序|依法(?=[淘压关化退])|坚决|稳妥"
    r"|(?:通过|经过|利用"
    r"|用)[一二两三四五六七八九十\d]+(?:[-—～至到][一二三四五六七八九十\d]+)?年(?:左右)?的?(?:时间"
    r"|努力|建设)?|（|进一步|新的|总量|总计|合计|分别)+"
)
_MAKE = Pattern(
    r"^(?:新)?(?:引进或培育|净增|启动|引育|招育|选育|培育壮大|培育形成|培育打造|培育建设"
    r"|培育升级|大力|兴建|改建|扩建|培育引进|培育或引进|引进培育|培育发展|培育|建设|建成"
    r"|打造|创建|形成|新增|引进|认定|制定|修订|制修订|发展|布局|新建|组建|实施|推广|遴选"
    r"|支持|突破|开发(?!区)|完成|争创|发布|聚集|集聚|拥有|招引|做强|力争|累计|滚动|创成"
    r"|建立|攻克|获批|增加(?!值)|转化|推动|谋划|储备|改造|因地制宜|壮大"
    r"|和(?=壮大|推广|应用|引进|培育|建设|打造|发展|扶持)|推进|树立|评选|扶持|孵化|助推"
    r"|引导|再(?!生)|并|先导|规划|组织|举办|开展|设立|构建|培养|可?(?:带动|解决|吸纳|创造)|转移|安排|招聘|投运"
    r"|投用|淘汰|关停|退出|压减|整合|优化|投产|选树|催生|涌现|总计|各|每年|筹建|落地|创造"
    r"|搭建|初步|基本|全省|全市|全[区县州](?=建成|培育|建设|新增|打造|形成|引进|创建))+"
)
# Verbs that may be all that stands before the number of what is counted: 开发应用3个模型.
_ONLY_VERBS = Pattern(
    r"(?:[一二两三四五六七八九十\d]{1,2}年)?(?:包括|做优做强|做大做强|做强做优|做强做大|做[强优大精]|壮大|掌握|取得|授权|攻克"
    r"|研制|登记|应用|研发|攻关|推广|示范|引聚|入驻|储备|签约|开工|投产|竣工|达产|服务"
    r"|惠及|主导|牵头|参与|制定|推出|落实|冲刺|滚动|实施|招引|引进|成功|持续|继续|至少"
    r"|扩大|提升|解决|吸纳|促成|打响|叫响|开通|新开|运营|布设|组织|建设|建成|新建|打造)+"
)
_UNIT_NOUN = Pattern(
    r"^(?:以上|左右|及以上|的)*(?P<quoted>“[^”]*”的?)?(?P<noun>(?:[^，。；：！？、—（）\t]"
    r"|（[套区市]）){2,40})"
)
_SCOPE = Pattern(r"^(?:全省|全市|全区|全县|全州|我省|我市|全国)")
_YEAR_INSIDE = Pattern(r"(?P<before>.+)(?:到|至)20\d\d年(?:年?[底末])?(?P<behind>.*)")
# 产能利用率2015年年底提高到80%: the year stands between the noun and its verb.
_YEAR_BEHIND = Pattern(r"20(?<=[一-龥]20)\d\d年(?:年?[底末])?$")
# 将达到年产氧化铝, 打造成为产值: who reaches it, and what becomes of what, is no indicator.
_REACHES = Pattern(
    "^(?:[^，。；、的]{2,12}?(?:将|力争|要|计划|拟)+)?(?:达到|形成|具备|实现"
    "|拥有)年产(?=[一-龥]{2})|^(?:打造|建设|培育"
    "|发展)?成为(?=(?:年|总)?(?:产值|营业收入|销售收入|主营业务收入)$)"
)
_OF_A_SIZE = Pattern(r"^[\d一二两三四五六七八九十百千]*(?:万亿|亿|千万)元?级")
_SIZE_BEFORE = Pattern(r"^[\d一二两三四五六七八九十百千]*(?:万亿|亿|千万)元?级?$")
_ATTRIBUTE_FIRST = Pattern(
    r"^(?:以上|左右)?(?:在|满足|符合|适应|面向|支撑|服务于|引领|对|具有|拥有|具备|带动"
    r"|辐射|年|能|集|以|技术|产值|营业收入|营收|主营业务|投资)"
)
_LISTED_QUALITIES = Pattern(
    r"(?:以上"
    r"|左右)?[^，。；、\d]{2,8}(?<![群业地区台])、[^，。；\d]*的(?P<noun>[一-龥“”]{0,12}(?:集群"
    r"|企业|基地|园区|产业|平台|项目|品牌|产业园|示范区))"
)
_MANY_QUALITIES, _FEW = (
    Pattern(r"(?:[^，。；、\d的]{2,10}、)+[^，。；、\d]{2,10}?的(?P<noun>[一-龥“”]{2,16})"),
    2,
)
_NEXT_ROW = Pattern("(?<=集群)和[一-龥]{4,}$")  # 2个千亿级集群和钢铁、水泥等10个百亿级集群
# 6个超500亿元、100个超100亿元的集聚区
_ROW_OF_SIZES = Pattern(
    r"(?P<size>[^，。；、\d]{1,12}\d[\d.]*[万亿]?元?(?:以上)?)(?:、\d+[个家户][^，。；、\d]{0,10}\d[\d.]*[万亿]?元?(?:以上)?)+的(?P<noun>[一-龥]{2,12})"
)
_NEXT_COUNTED = Pattern(r"、(?=\d+[个家户项])")
_LAST_NOUN = Pattern(r"[^，。；]*的(?P<noun>[一-龥“”]{2,16})")
# 目标产值：2025年300亿元，2027年450亿元; 机制砂8000万吨、力争1亿吨 (floor and stretch).
_GOES_ON = Pattern(
    r"（?(?:(?:到|至)?20\d\d年(?:年?[底末])?"
    r"|(?:力争|争取|冲刺|争创|冲击|挑战)(?:达到|淘汰|完成|实现|突破|建成|退出|压减)?)"
)
_AS_WHAT = Pattern(r"为(?:标志|基础|支撑|龙头|主体|补充|骨干|核心|依托|重点).*$")
_PRAISE = Pattern("(?:强|高|好|优|大|领先|显著|突出|先进|完善|健全|鲜明)$|^(?:具有|拥有|具备)")
_MEASURED_IN = Pattern("(?:产值|收入|营收)（")  # 20个产值（营业收入）超千亿元的集群
_THOSE = Pattern("(?:集群|企业|基地|园区)$")
_UP_TO, _NEXT_COUNT = (
    Pattern("(?:提高|提升|增加|扩大|降低|下降|减少)[到至]$"),
    Pattern(r"(?:和|及|与|以及)\d.*$"),
)
_LEVEL = Pattern(
    r"“?(?:(?:\d+[万亿千]?|亿|[百千]万)吨级|国家级|省级|市级|省级以上|国家级和省级"
    r"|[十百千五二三]{0,2}(?:万亿|亿|千万)元?级)”?"
)
_SIZED = Pattern("[一二三四五六七八九十百千万亿\\d]{1,5}亿?元?级(?:产业)?集群")
_SHARED_NOUN = Pattern(
    r"[、和]\d+(?:[-—～~至到]\d+)?[个家项户座][^，。；、]*?级”?(?:以上)?(?:的)?(?P<noun>[^，。；、\d]{2,20})"
)
_BASE_OF_CHANGE = Pattern(
    r"(?:力争|确保|争取|预计)?(?:比|较)(?:20\d\d年|上年|“十[一二三四五]?五”期?末)(?:平均"
    r"|累计)?|[与同]20\d\d年(?:相比|比较|比拟|比)"
    r"|在20\d\d年(?:的)?基础上(?:再)?(?:翻一番|翻番)?"
)
_OF_TODAY = Pattern(
    r"(?:要|将)?(?:由|从)(?:(?:目前|现在|现有|上年|20\d\d年"
    r"|“十[一二三四]五”(?:期末|末|时期)?)的?)?(?:不足|不到?|不及|约|近)?(?:\d[\d.]*[一-龥%]{0,6})?$"
)
# 化工产业方面，…实现产值3000亿元: whose figure it is stands at the head of the sentence.
_TOPIC = Pattern(
    r"(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.]"
    r"|[一二三四五六七八九十]是)?在?(?P<what>[^，。；：、\d]{2,14}?)(?:方面|领域)，"
)
# 二是医药产业，重点壮大…产业链，力争到2026年达到百亿级规模: what is to be done with it is no indicator.
_TRADE_FIRST = Pattern(
    r"(?:[一二三四五六七八九十]是"
    r"|[（(]?[一二三四五六七八九十\d]{1,2}[）)、.])?(?P<what>[^，。；：、\d]{2,12}(?:产业"
    r"|行业|产业链|集群|制造业|工业))(?:方面)?[，：]"
)
_ORDER = Pattern(
    "重点(?=壮大|发展|培育|打造|推动|突破)|大力|加快|着力|积极|做[大强优精]|补齐|壮大"
    "|延伸|培育|打造|聚焦|围绕|承接|推动|推进|依托"
)
_MEASURE_ALONE = Pattern(
    "(?:年|总|工业)?(?:总产值|产值|营业收入|销售收入|主营业务收入|收入|规模|产业规模"
    "|增加值)(?:年均增长|增长)?"
)
# 某县力争在“十一五”期末形成, before 50亿元产值的集群: who shall do it and when is no indicator.
_OPENED_TO = Pattern("(?:开通|新开|开行)[至往到][^，。；、的]*")
_SUBJECT = Pattern(
    "[^，。；、的]{2,12}?(?:力争|将|要|拟|计划|确保|争取|预计|有望)+(?:在|于"
    "|到)?(?:“?十[一二三四五六]五”?(?:期?末|期间))?"
)
_WHAT_IS_MADE = Pattern(r"(?:能力|产能|规模|集群|基地|园区|产业|投资|就业|产值|收入|税收)$")
_TO_GROW = Pattern("(?:将|要|力争)?(?:努力)?(?:实现|保持)$")
# 规上企业实现销售收入, 规模以上工业完成总产值: what is reached is said of the firms.
_ACHIEVED = Pattern(
    "(?<=[一-龥]{2})(?:将|力争|争取|预计"
    "|要)?(?:实现|完成)(?=(?:年|总|工业)?(?:销售收入|产值|总产值|营业收入|主营业务收入|利润|税收"
    "|增加值|地区生产总值|生产总值)$)"
)
# 在昆明率先实现工业总产值突破2500亿元: before whom is no part of what is measured.
_BEFORE_OTHERS = Pattern("^(?:在[^，。；、]{1,12}?)?率先(?=[一-龥]{2})")
_INTENDS = Pattern("(?:将|拟|力争|争取|确保)$")
_CUT_BACK = Pattern("将?(?:压缩|压减|削减|淘汰|退出|新增|增加)$")
_TAKES_OUT = Pattern("(?:压减|淘汰|关停|关闭|取缔|退出|化解|削减|压缩|拆除)$")
# 重点企业争取完成2项: who does it.
_ACTOR = Pattern(
    "(?:重点|骨干|龙头|规上|每家?|各)?(?:企业|单位|园区|县|市|区|乡镇|协会)(?:争取|力争)?"
)
_LEVELS = frozenset(("国家级", "省级", "市级", "县级", "区级", "乡镇级", "乡级", "村级"))
_SUM = Pattern(r"(?:产值|收入|营收|销售额|出口额|增加值|规模|交易额|投资|投资额)$")
_ENDS_IN_MAKING = Pattern(
    r"(?:年产|年加工|年生产|建设|兴建|新建|布局|培育|打造|建成|新增|创建|形成|发展|引进"
    r"|认定|建立|设立|退出|关停|关闭|取缔|搬迁|疏解|整治|淘汰|压缩|压减|削减|化解|拆除)$"
)


# 某市“十四五”期间——产业产值: whose plan a headline is of.
_HEADLINE_TERM = Pattern("^[^，。；]{0,12}“?十[一二三四五六]五”?(?:期间|时期|期末|末)?——")
_AIMED = Pattern(r"(?:力争|确保|争取|将|目标|计划|规划|拟)+$")


def clean(words: str) -> str:
    """Return words without years, scope and connectives at their head.

    Examples
    --------
    >>> clean("到2027年，力争产值"), clean("其中，企业")
    ('，力争产值', '，企业')
    """
    if "——" in words:
        words = _HEADLINE_TERM.sub("", words)
    hit = _YEAR_INSIDE.fullmatch(words)
    if hit:
        # 目标到2027年产值 speaks of what follows, 产值力争到2027年 of what stands before.
        behind = _CLEAN.sub("", hit["behind"])
        before = _AIMED.sub("", hit["before"])
        words = behind if len(behind) > 1 else before
    return _CLEAN.sub("", _YEAR_BEHIND.sub("", words))


_NOTHING = Pattern("[的、和及与年]+")
# 目标是在2027年实现60亿元的产值: what it is stands behind.
_THE_AIM = Pattern("(?:其|总体|发展|主要)*目标(?:是|为)?(?:要)?(?:在|到)?")


_TWO_SIGNS = Pattern(r"[一-龥]{2}")


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
    level = relations.without_adding(subject)
    words, end = _indicator(c, noun, verb, level)
    if level != subject and words and "总" not in c.before:
        total = verb and not _GOES_ON.fullmatch(c.before)
        # 新增绿色工厂30家、绿色园区5个: of a row the verb is said once; 其中国家级10家 are of those that are added.
        in_row = c.k and c.text[c.start - 1] in "、和及与" and c.before.startswith(words)
        if in_row or (level in words and not total):
            return subject.removesuffix(level) + words, end
    return (relations.adding(c.before, words, level) if words else "") + words, end


def _indicator(c: Counted, noun: str, verb: str, subject: str) -> tuple[str, int]:
    after, q = _UNIT_NOUN.match(c.tail), c.quantity
    bare = _BASE_OF_CHANGE.sub("", _OF_TODAY.sub("", clean(noun)))
    subject = _BASE_OF_CHANGE.sub("", subject)
    made = _MAKE.sub("", _REACHES.sub("", bare))
    made = (
        _MAKE.sub("", clean(_SUBJECT.sub("", made)))
        if _SUBJECT.match(made) and _ENDS_IN_MAKING.search(made)
        else made
    )
    made = "" if c.quantity.is_count and _OPENED_TO.fullmatch(made) else made
    made = (
        ""
        if _ONLY_VERBS.fullmatch(made)
        or _THE_AIM.fullmatch(made)
        or (q.is_count and after and "完成" in verb and _ACTOR.fullmatch(made))
        else made
    )
    made = (
        "" if after and _SIZED.match(after["noun"]) and q.is_count and not verb else made
    )  # 临港装备1个五百亿级产业集群
    made += "增长" if made.endswith("年均") and c.tail.startswith("增长") else ""  # 保持年均6%增长
    bodily = q.unit and not q.unit.endswith(("元", "亿", "万", "%", "点", "倍"))
    if after and (
        q.is_count or (bodily and (len(made) < len("甲乙") or _ENDS_IN_MAKING.search(made)))
    ):
        counts_behind = (
            not _TWO_SIGNS.search(made)
            or bool(_ENDS_IN_MAKING.search(made))
            or (q.is_count and made.endswith(("的", "等")))
        )
        if counts_behind or ("、" in made and not verb):
            verb_of = _TAKES_OUT.search(bare) if bodily else None
            return (verb_of.group() if verb_of else "") + _noun_behind(
                c, after
            ), c.end + after.end()
    if (
        after
        and not made
        and not q.is_count
        and _ENDS_IN_MAKING.search(bare)
        and _WHAT_IS_MADE.search(after["noun"])
    ):
        return after["noun"].removeprefix("的"), c.end + after.end()  # 形成180万辆整车生产能力
    if after and len(made) < 2 and q.unit.endswith("元") and _SUM.search(after["noun"]):
        return after["noun"].removeprefix("的"), c.end + after.end()  # 实现1000亿元茶业综合产值
    if len(made) > 1 and not _NOTHING.fullmatch(made):
        return _taken_out(bare, made) + _noun_before(made, subject), c.end
    if after and (q.is_count or q.unit in ("万", "亿")):
        return ("" if q.is_count else bare) + after["noun"], c.end + after.end()
    return _going_on(c, verb, subject), c.end


def _taken_out(bare: str, made: str) -> str:
    """Return the verb without which an indicator would say the contrary: 压减水泥熟料产能20万吨."""
    hit = _TAKES_OUT.search(bare.removesuffix(made)) if bare.endswith(made) else None
    return hit.group() if hit else ""


def of_its_topic(text: str, start: int, words: str) -> str:
    """Return a bare measure (产值) with the topic that opens its sentence, at ``start`` of the text; other words as they are."""
    if _MEASURE_ALONE.fullmatch(words):
        topic = _TOPIC.match(text, start)
        return topic["what"] + words if topic else words
    trade = _TRADE_FIRST.match(text, start) if _ORDER.match(words) else None
    return trade["what"] + "规模" if trade else words


def _going_on(c: Counted, verb: str, subject: str) -> str:
    """Return the indicator of a number without a noun: that of the number before it, or an empty word."""
    if not subject:
        return ""
    if _GOES_ON.fullmatch(c.before):
        return subject
    if c.k and (sized := _SIZE_BEFORE.search(c.text[c.listed[c.k - 1].start : c.quantity.start])):
        return sized.group() + _OF_A_SIZE.sub(
            "", subject
        )  # 建成10个集群，其中万亿级7个、5000亿级3个
    change = "" if _UP_TO.search(c.before) else relations.growth(c.before)
    if (
        verb
        and not change
        and (c.quantity.unit != "%" or c.text.endswith("个百分点，", 0, c.start))
    ):
        subject = (
            subject.removesuffix(relations.growth(subject)) or subject
        )  # 收入年均增长12%，到2025年突破1万亿元
        subject = subject.removesuffix("年均")
    return subject + change if change or verb else ""


_DIGIT = Pattern(r"\d")


def _noun_behind(c: Counted, after: re.Match[str]) -> str:
    noun = _AS_WHAT.sub("", _NEXT_COUNT.sub("", _SCOPE.sub("", after["noun"])).strip("的"))
    noun = _NEXT_ROW.sub("", noun)
    if after["quoted"] and _LEVEL.fullmatch(after["quoted"].rstrip("的")):
        noun = after["quoted"].rstrip("的") + noun  # 1个“千亿级”和5个“百亿级”集中区
    if "、" in c.tail and (sizes := _ROW_OF_SIZES.match(c.tail)):
        return sizes["size"] + "的" + sizes["noun"]
    if those := _LISTED_QUALITIES.fullmatch(c.tail) or (
        c.tail.count("、") > _FEW and _MANY_QUALITIES.fullmatch(c.tail)
    ):
        return those["noun"]  # 15个龙头引领、链条完善的园区
    own = _NEXT_COUNTED.split(c.tail)[
        0
    ]  # of a row, 10个产值超5亿元的企业、20个…, the first says what it is itself
    whole = _LAST_NOUN.fullmatch(own)
    if whole and _ATTRIBUTE_FIRST.match(own) and "、" in own:
        return whole["noun"]  # 3个引领升级、有影响力的冠军产业
    if (
        (_DIGIT.search(noun) or _PRAISE.search(noun) or _MEASURED_IN.match(c.tail))
        and not _THOSE.search(noun)
        and (last := OF_THE_COUNTED.match(c.tail))
    ):
        noun = last["noun"]
    if _LEVEL.fullmatch(noun):
        # 1个国家级、3个省级特色集群: the noun is said once.
        shared = _SHARED_NOUN.match(c.tail, len(noun))
        noun += shared["noun"] if shared else ""
    return noun


# 规模以上工业总产值达到…，实现增加值…: a measure alone is of whom the measure before was of.
_ANOTHER = frozenset(
    ("增加值", "总产值", "产值", "利税", "利润", "税收", "营业收入", "主营业务收入")
)
_WHOSE = Pattern(
    "(?P<who>[^，。；占]{2,24}?(?:产业|工业|行业|制造业|企业|集群|园区|服务业))(?:年?(?:总产值|产值|增加值"
    "|(?:主营业务|营业|销售)?收入|营收|规模))"
)
_OF_A_SHARE = Pattern("占|比重|比例")
_TO_LAST_OF = Pattern(r"^.*的")
_GROWTH = Pattern(r"年均增长$|增长$")
_OF_A_CLASS = Pattern(r"(?:级|以上)(?P<noun>[^级]{2,})$")


def _noun_before(made: str, subject: str) -> str:
    change = relations.growth(made)
    if change and made.endswith(change):
        made = _TO_GROW.sub("", made.removesuffix(change)) + change
    made = _BEFORE_OTHERS.sub("", _ACHIEVED.sub("", made))
    made = _INTENDS.sub("", made)
    whose = _WHOSE.match(subject) if made in _ANOTHER else None
    # 甲产业增加值占比达到40%，利润50亿元: a share names its trade in passing, only its own measure is of it.
    if whose and made not in subject and _OF_A_SHARE.match(subject, whose.end()):
        whose = None
    if whose or (change and len(made) - len(change) < 2 and subject):
        return (whose["who"] if whose else _GROWTH.sub("", subject)) + made
    if subject and _LEVEL.fullmatch(made) and (head := _OF_A_CLASS.search(subject)):
        return made + head["noun"]  # 产业基地40个，其中国家级12个
    if subject and made in _LEVELS and subject not in made:
        return made + subject  # 绿色工厂300家（其中国家级150家）
    if subject and made in ("总数", "总量", "总数量", "数量", "总规模"):
        return _CUT_BACK.sub("", subject.removesuffix(made)) + made  # 新增企业10家、总数达到30家
    if made.startswith("占") and (len(made) > len("占比") or made == "占比"):
        return subject + made.removesuffix("的")
    if made.endswith("的") and subject:
        made += _TO_LAST_OF.sub("", subject)
    made = made.strip("“、，").removeprefix("目标实现")
    made = made.removesuffix("控制") if made.endswith(("总量控制", "强度控制")) else made
    return "“" + made if made.count("”") > made.count("“") else made  # 打造“链主”企业10户
