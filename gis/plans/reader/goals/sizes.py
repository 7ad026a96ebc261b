"""Figures that say how large a site or a work is, or which works are meant, and are no goals: 规划面积10平方公里, 关停1000立方米以下高炉."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gis.plans.reader.pattern import Pattern

if TYPE_CHECKING:
    from gis.plans.reader.goals.counted import Counted

_THRESHOLD = Pattern(
    r"总投资|计划投资|(?:政府|企业|社会|固定资产)投资|投资额|注册资本|产能(?:低于|小于)|单线|规格|日产|直径|厚度|面积|占地"
    r"|距离|半径|海拔|长度|里程|人口|排名前|前五|前十|每亩|亩均"
)
_OF_LAND = Pattern("的?(?:开发建设|区域|范围|土地|地块|空间|用地)")
_OF_LINES = Pattern(r"(?:以上|以下)?(?:的)?[一-龥]{0,4}生产线")
_OF_WORKS = Pattern(r"(?:/年)?[一-龥]{0,14}?(?:项目|装置|生产线|工程)")
_OF_A_ROW_OF_WORKS = Pattern(
    r"、[一-龥]{2,6}\d+[^，。；]*(?:项目|装置|生产线|工程)$|的[一-龥]{2,12}(?:站|厂|线)$"
)
_WORKS_OF_SIZE = Pattern(
    "(?:/年)?(?:及)?(?:以[上下])?的?(?:[一-龥]{0,6}?)(?:高炉|焦炉|转炉|电炉|锅炉|矿热炉"
    "|炉窑|窑|煤矿|矿山|机组|生产线|装置|矿井|采石场)(?![一-龥]{0,4}(?:达到|占))"
)
_OF_A_BASE = Pattern("的[一-龥]{2,12}基地")
_OF_CAPACITY = Pattern(r"(?:年产|年生产能力|年产能|单线产能|生产规模)(?:达到?|超过)?$")
_OF_A_SITE = Pattern("的[^，。；]{0,14}(?:基地|园区?|新?区|新?城)$")
_OR_MORE = Pattern(
    "(?:乃至|甚至|到|至)[百千万]?[百千万]亿元?级?的?(?:[一-龥]{0,4})(?:企业|集团|产业|集群)"
)
_SOME = Pattern("(?:若干|一批)[个家]?[一-龥]{2,8}(?:超|超过|过|突破|达|达到)?$")
# 某公司新上扩能项目，将形成1万吨多晶硅产能: the work stands in the clause before.
_WORK_BEFORE = Pattern(
    r"(?:公司|集团|厂|企业)[^。；\n]{0,30}(?:项目|工程|生产线|技改|扩建|扩能)(?:（[^（）]*）)?，$"
)
_PUTS_OUT = Pattern(r"(?:将|可|预计|拟|年内|建成后|投产后|达产后)*(?:形成|新增|实现|达到?)")
# 支持企业实施技改项目，新增产能100万吨: firms in general, whose work a region pushes.
_ANY_FIRMS = Pattern(
    "(?:推动|推进|促进|支持|引导|鼓励|依托|组织|指导|帮助|带动|围绕)[^，。；\n]{0,12}企业[^。；\n]*，$"
)
_WORK_REACH = 60
# 引进年产值100亿元的光伏组件项目: how large the work is.
_WORK_OF_SIZE = Pattern(r"的[^，。；\d]{2,30}项目(?!\d)")
_AREA = Pattern("规划面积|占地|用地|规划了|总面积|规划范围")
_GROWN_TO = Pattern("(?:展|大|加|高|伸|长)(?:到|至)|达到|达$")
_OF_THAT_SIZE_REACH = Pattern(
    "及?以[上下]的?[一-龥]{4,20}?(?:达到|提高到|降至|不低于|不超过|缩短到)"
)
_OF_THAT_SIZE = Pattern(r"及?以[上下]的?[一-龥]")
_SIZE_OF_SITE = Pattern(r"级[一-龥]{0,10}(?:基地|园区|产业|港口|枢纽)")
_OF_SIZE = Pattern(r"(?:以上|级)?的?[一-龥]{0,4}?(?:产业集群|集群|园区)(?!\d)")
_OF_PROJECTS = Pattern(
    r"(?:以上|以下)?(?:的|项目|企业|生产线)|以上[、和及或][^，。；、\d]{2,14}?以上的?[一-龥]{0,6}?项目"
)
_BEYOND = Pattern(r"超过?$|突破$|达到?$")
_EXTENT = Pattern(
    r"(?:距离|半径)(?:仅|约|为|达)*$|(?:规划|占地|用地)(?:建设)?(?:总)?(?:面积|规模)?(?:约|为|达)*$"
    r"|(?:[首一二三]期|先期|前期|启动区)(?:拟|计划|规划|将)*(?:开发|征收|征用|平整|使用|建设)(?:建设|工业)?(?:土地|用地|面积)(?:约|为|达)*$"
    "|(?<!完成)(?<!完成新)新?征(?:收|用)?(?:用?地|土地)(?:面积)?(?:约|为|近|达)*$"
)
_SITE = Pattern("(?:产业园|工业园|园区)")


# 五大500亿元产业集群: of what size each of those counted is to be.
_SO_MANY, _OF_WHAT = (
    Pattern(r"[一二两三四五六七八九十\d][大个条家座]\s*$"),
    Pattern(
        "级?(?:规模)?的?[一-龥]{0,6}?(?:集群|产业链?|园区|企业|基地)(?![一-龥]*(?:达到?|突破|超过))"
    ),
)


def is_threshold(c: Counted) -> bool:
    """Whether a number says which projects or lines are meant."""
    behind = c.text[c.quantity.end : c.last]
    sized = (
        not c.quantity.is_count
        and _WORKS_OF_SIZE.match(behind)
        and ("以" in behind[:4] or c.quantity.unit in ("米", "立方米"))
    )
    if (
        sized
        or _of_each_counted(c, behind)
        or _OF_THAT_SIZE_REACH.match(behind)
        or (_THRESHOLD.search(c.before[-12:]) and _OF_PROJECTS.match(behind))
    ):
        return True  # 关停1000立方米以下高炉, 3万载重吨以上船舶平均建造周期达到9个月
    # 年产100万吨及以上的企业, 形成4000万吨级炼化基地, 划定100万亩空间
    of_capacity = _OF_CAPACITY.search(c.before) and (
        _OF_THAT_SIZE.match(behind) or _OF_WORKS.match(behind) or _OF_A_BASE.match(behind)
    )
    if c.quantity.is_count or of_capacity or is_area(c):
        return bool(of_capacity) or not c.quantity.is_count
    if _OF_LINES.match(behind) or _SIZE_OF_SITE.match(behind) or c.before.endswith("划定"):
        return True
    if c.quantity.unit.endswith(("吨", "吨/年", "吨/日", "千瓦", "米", "m3", "m³", "片")) and (
        _OF_WORKS.match(behind) or _OF_A_ROW_OF_WORKS.match(behind)
    ):
        return True  # 120万吨/年聚酯项目 says how large a plant is
    if (_SOME.search(c.before) and "的" in behind) or _OR_MORE.match(behind):
        return True  # 建成若干产值超300亿元的基地, 一批收入100亿元以上的集团, 收入超50亿元乃至百亿元企业
    return bool(_BEYOND.search(c.before) and _OF_SIZE.match(behind))


def _of_each_counted(c: Counted, behind: str) -> bool:
    """Whether a sum is the size of each of those that are counted before it: 五大500亿元产业集群."""
    return (
        c.quantity.unit.endswith(("元", "亿"))
        and _SO_MANY.search(c.before) is not None
        and _OF_WHAT.match(behind) is not None
    )


def is_area(c: Counted) -> bool:
    """Whether a number says how large a site is: 851平方公里的区域, 规划面积10平方公里."""
    unit = c.quantity.unit
    if (unit.endswith("亩") and _SITE.match(c.tail)) or (
        unit.endswith("公里") and c.behind == "以内" and c.tail.startswith("的")
    ):
        return True
    if unit.endswith(("平方公里", "公顷", "亩")) and _OF_LAND.match(c.text, c.quantity.end, c.last):
        return True
    if unit.endswith(("公里", "千米")) and c.text.startswith(
        ("范围", "以内", "之内", "内的"), c.quantity.end
    ):
        return True  # 沿江1公里范围内
    if _EXTENT.search(c.before):
        return True
    if not unit.endswith(("平方公里", "平方千米", "公顷")):
        return False
    return bool(
        _OF_A_SITE.match(c.tail)
        or (_AREA.search(c.text, c.first, c.quantity.start) and not _GROWN_TO.search(c.before))
    )


# 年产8吉瓦太阳能电池一期4吉瓦项目: how large a work is, and its first stage.
_ITS_STAGE, _OF_THE_WORK = Pattern("(?:年产|[一二三四首]期)$"), Pattern("[^，。；、]{0,40}项目")


# 推进年产40万吨甲回收、220万吨乙和200万吨丙等综合利用项目: each is how large a work is, whatever stands between.
_ROW_OF_WORKS = Pattern(
    "(?:扎实|加快|全力|重点|积极|抓紧|尽快|强力|大力|全面|继续|统筹|着力|要|将)*(?:推进|推动|促进|促成|抓好|实施|引进|启动)"
    "(?P<row>[^。；]*)(?:项目|工程|生产线|装置)(?:建设|落地|投产|达产|开工|实施|前期|工作)*$"
)
_BY_MASS = ("吨", "千瓦", "平方米", "立方米", "重量箱", "台", "套", "辆")


def of_a_work(c: Counted) -> bool:
    """Whether a number is what the work of the clause before will put out, or how large a project is: 引进年产值100亿元的光伏项目."""
    if _ITS_STAGE.search(c.before) and _OF_THE_WORK.match(c.text, c.quantity.end, c.last):
        return True
    if c.before.endswith(("产值", "投资", "总投资")) and _WORK_OF_SIZE.match(c.tail):
        return True
    row = (
        _ROW_OF_WORKS.match(c.text, c.first, c.last)
        if c.quantity.unit.endswith(_BY_MASS) and "年产" in c.text[c.first : c.quantity.start]
        else None
    )
    if row is not None and c.quantity.start < row.end("row"):
        return True
    before = c.text[max(0, c.first - _WORK_REACH) : c.first]
    return (
        _PUTS_OUT.match(c.text, c.first, c.last) is not None
        and _WORK_BEFORE.search(before) is not None
        and _ANY_FIRMS.search(before) is None
    )


# 两个国际引领支柱产业: how many a paper names.
TRADES = Pattern("(?!.*[亿级])[^，。；、]{0,12}产业")
# 3个重点发展区（甲、乙、丙）: the count of whom the bracket names.
_IN_BRACKET = Pattern(
    "[^，。；、（）]{2,12}[区带园极核地]（(?P<who>[一-龥]{2,12}(?:、[一-龥]{2,12})*)）"
)


def names_behind(c: Counted) -> bool:
    """Whether a bracket behind a count names as many as it counts."""
    named = _IN_BRACKET.match(c.tail)
    return named is not None and named["who"].count("、") + 1 == c.quantity.value


# 等13个重点工程及44个重点项目: the second count is of the list that the first sums up.
_AND_SO_MANY = Pattern("[一-龥]{2,8}(?:以及|及|和|与)")


def sums_on(c: Counted) -> bool:
    """Whether a count goes on from one that sums up what a row named."""
    first = c.listed[c.k - 1] if c.k else None
    return (
        first is not None
        and first.is_count
        and c.text[first.start - 1] == "等"
        and _AND_SO_MANY.fullmatch(c.text, first.end, c.quantity.start) is not None
    )
