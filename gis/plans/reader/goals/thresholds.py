"""Thresholds inside the name of what is counted: 3家营收超50亿元的企业."""

from __future__ import annotations

from gis.plans.reader.goals import relations
from gis.plans.reader.goals.counted import OF_THE_COUNTED, Counted
from gis.plans.reader.goals.quantities import Quantity
from gis.plans.reader.pattern import Pattern

_EACH_PASSES = Pattern(
    r"(?:(?=营业?收|年?产值|主营|销售|[^，。；]{0,6}收入)"
    r"|[一-龥]{0,6}(?:企业|集群|园区|县|区|县市|乡镇|镇|合作社))(?:的)?[一-龥]{0,10}?(?:过"
    r"|超|超过|突破)"
)
_OF_THOSE = Pattern(
    r"(?:以上|以下|级)?的?[一-龥]{0,10}?(?:企业|集群|园区|基地|项目|品牌|产品|单位|县"
    r"|县（市）|县（区）|县（市、区）|镇|乡镇|合作社|农场)(?:数量|总数)?(?:达到|达|超过"
    r"|突破|不少于|增加到|发展到)?|(?:以上|以下|级)?的[一-龥]{2,12}?(?:数量|总数)?(?:达到"
    r"|达|超过|突破|不少于|增加到|发展到)|的(?:达到|达|超过|突破|不少于|增加到|发展到|有)?"
)
_PART_WITH = Pattern(
    r"(?:以上|以下)?的[一-龥]{1,12}(?:占比|比例|比重|数量|面积)(?:达到?|提高到|提升至"
    r"|提高至|超过|为|不低于|占)?"
)
_SHARE_OF_THOSE = Pattern(
    r"(?:及?以上|及?以下|级)?的?[一-龥]{0,10}?(?:企业|集群|园区|基地|生产线|矿山|装置|机组"
    r"|项目)的?[一-龥]{0,14}?(?:占比?|比例|比重)[一-龥]{0,14}"
    r"|及?以[上下]的?[一-龥]{2,20}?(?:达到|占比?|比例|比重)[一-龥]{0,12}"
)
_PARTS = Pattern(r"[、，；和及]|达到|实现|超过$|突破")
_STOP = Pattern(r"[、，；]")
_MADE_OF_IT = Pattern(r"(?:以上|级|规模|以下)?的?(?!以上|以下|左右)[一-龥]{2,}")


# 1个收入超1000亿元、6个超500亿元的集聚区: the noun of a row of sizes stands at its end.
_MORE_SIZES = Pattern(
    r"(?:、\d+[个家户][^，。；、\d]{0,10}\d[\d.]*[万亿]?元?(?:以上)?)+的(?P<noun>[一-龥]{2,12})"
)


def is_part(c: Counted) -> bool:
    """Whether a quantity only belongs to another one: a threshold in its name, or what is said of each of the counted."""
    return is_inner(c) or is_said_of_the_counted(c)


def is_inner(c: Counted, k: int | None = None) -> bool:
    """Whether a quantity is a threshold inside the name of what another one counts."""
    k = c.k if k is None else k
    q = c.listed[k]
    return _measures(q) and (
        _before_its_count(c, k) or _behind_its_count(c, k) or _said_of_each(c, k)
    )


# 12个产业链条产值达到100亿元: whose output it is; 培育3个集群 are to be made.
_WHOSE_OUTPUT = Pattern(
    r"(?:以上)?的?(?:特色|优势|重点|主导|标志性|先进制造业)*(?:产业链条?|产业集群|集群|产业|园区|开发区)(?:的|年|总|工业|合计)*"
    r"(?:产值|产出|营业收入|营收|主营业务收入|销售收入|增加值|规模|税收)(?:合计|总计|要|力争)*(?:达到?|实现|突破(?=\d[\d.]*万亿))"
)
_ONLY_AHEAD = Pattern("(?:力争|争取|确保|到20\\d\\d年底?|其中|预计|使|全[省市区县])*")
# 培育园区10个，每个不低于1亿元: how large each of the counted has to be; 每家研发投入 is a figure of its own.
_EACH_OF_THEM = Pattern(
    "(?:且|并|其中|要求|原则上)*每(?:[个家项条户处座]|(?:一|个|家|条)?(?:项目|园区|集群|企业|基地|产业链))$"
)
_COUNTED_BEFORE = Pattern(
    r"\d+(?:个|家|项|条|户|处|座)(?!百分点)[^，。；]{0,20}[，；（]$|\d+(?:个|家|项|条|户|处|座)以上[，（]$"
)


def is_said_of_the_counted(c: Counted) -> bool:
    """Whether a quantity is no goal of its own: it counts whose output follows, or says how large each of those counted before has to be."""
    q = c.quantity
    if q.is_count:
        behind = c.listed[c.k + 1] if c.k + 1 < len(c.listed) else None
        return (
            behind is not None
            and behind.unit.endswith("元")
            and not c.k
            and _ONLY_AHEAD.fullmatch(c.before) is not None
            and _WHOSE_OUTPUT.fullmatch(c.text[q.end : behind.start]) is not None
        )
    ahead = c.text[max(0, c.first - _AHEAD) : c.first]
    lead = relations.split_verb(c.text[c.first : q.start])[0]
    return _EACH_OF_THEM.fullmatch(lead) is not None and _COUNTED_BEFORE.search(ahead) is not None


_AHEAD = 40


def _said_of_each(c: Counted, k: int) -> bool:
    """Whether a sum says how large each of the counted is: 2家企业主营业务收入过100亿元."""
    if not k or not c.listed[k - 1].is_count or not c.listed[k].unit.endswith(("元", "亿")):
        return False
    if c.listed[k - 1].in_words and "、" in c.text[c.first : c.listed[k - 1].start]:
        return False  # 甲、乙两个集聚区年产值超万亿元: of those named
    return bool(_EACH_PASSES.fullmatch(c.text[c.listed[k - 1].end : c.listed[k].start]))


def _before_its_count(c: Counted, k: int) -> bool:
    """Whether a threshold stands before the count of what it is said of: 产值超1亿元的企业25家."""
    if (
        k + 1 < len(c.listed)
        and c.listed[k + 1].unit == "%"
        and _SHARE_OF_THOSE.fullmatch(c.text[c.listed[k].end : c.listed[k + 1].start])
    ):
        return True  # 100万吨及以上企业的产能占全省产能的比例达到30%
    if (
        k + 1 < len(c.listed)
        and c.listed[k].unit == "%"
        and _PART_WITH.fullmatch(c.text[c.listed[k].end : c.listed[k + 1].start])
    ):
        return True  # 装配率50%的项目占比达到六成
    if k + 1 >= len(c.listed) or not c.listed[k + 1].is_count:
        return False
    gap = c.text[relations.after(c.text, c.listed[k].end)[1] : c.listed[k + 1].start]
    return bool(_OF_THOSE.fullmatch(gap)) or not _PARTS.search(gap)


def _behind_its_count(c: Counted, k: int) -> bool:
    """Whether a threshold stands behind the count: 3家营收超50亿元的企业, 1个收入达5亿元、增加值达2亿元的集群."""
    q, behind = c.listed[k], c.text[c.listed[k].end : c.last]
    counted = any(b.is_count and "，" not in c.text[b.end : q.start] for b in c.listed[:k])
    if counted and OF_THE_COUNTED.match(behind):
        return True
    if not k or not c.listed[k - 1].is_count or q.unit in ("%", "个百分点"):
        return False
    if _STOP.search(c.text[c.listed[k - 1].end : q.start]):
        return False
    return bool(
        _MADE_OF_IT.match(behind) or (behind.startswith("、") and _MORE_SIZES.match(behind))
    )


def threshold(c: Counted) -> Quantity | None:
    """Return the threshold inside the name of what a quantity counts, or None."""
    if not c.quantity.is_count:
        return None
    before, behind = c.k - 1, c.k + 1
    if before >= 0 and _measures(c.listed[before]) and _before_its_count(c, before):
        return c.listed[before]
    if (
        behind < len(c.listed)
        and is_inner(c, behind)
        and not (_before_its_count(c, behind) and not _behind_its_count(c, behind))
    ):
        return c.listed[behind]
    return None


def _measures(q: Quantity) -> bool:
    """Whether a quantity measures (亿元) rather than counts (家)."""
    return not q.is_count or q.unit[:1] in "万亿"
