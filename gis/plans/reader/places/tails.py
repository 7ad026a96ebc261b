"""What closes a list of places: 等市, 等重点县区, 及周边, 等沿江园区, and what else tells what its members are."""

from __future__ import annotations

import re

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.list_shapes import TAIL

_MANNER = (
    "(?:重点|主要|优势|核心|中心|骨干|特色|传统|工业|农业|产业|旅游|资源|山区|沿[江海湖河线边]"
    "|边境|[东西南北中]{1,2}部|(?:产业|资源)?(?:基础|条件)(?:较好|好|雄厚)的?|资源富集的?"
    "|有条件的)"
)
_COUNT = r"(?:[两二三四五六七八九十]{1,3}[个大]?|\d{1,2}个)"
_REGIONS = (
    "(?:县（[市区](?:、[市区])?）|市（[县区](?:、[县区])?）|区（[市县](?:、[市县])?）"
    "|区（市）县|乡镇（街道）|县市区|区市县|市区县|市县区|县区|区县|县市|市县|市州|州市"
    "|乡镇|镇街|街道|城市|县域|地区|区域)(?![级场域民值块间性群圈化]|经济|企业|更新|建设(?=$|[，。；、])"
    "|中心|合作|协调)"
)
_ONE_RANK = "[镇县市区乡](?![级场域民值块间位区市县镇街])"
_SITES = (
    "(?:(?:产业|工业|化工|物流|经济|科技)?(?:开发区|经开区|高新区|工业区|集聚区|集中区"
    "|功能区|产业园|工业园|园区|基地)|板块|组团|片区|节点|区块|产区|港区)"
)
_ACTS = (
    "(?=(?:要|应|将|则|均|都|共同|联合|协同|主动|分别)*(?:重点|着力|大力|积极|加快|优先"
    "|集中|主要|全力|做[大强优精]|发展|布局|打造|培育|壮大|聚焦|主攻|承接|引进|突出|巩固"
    "|提升|优化|改造|稳步|有序|适度|超前|淘汰|压减|退出|限制|构建|形成|建设|为(?:重点|核心|中心|龙头|支撑|依托|载体|主))[一-龥，]{2})"
)
# 等3个重点县区, 等产业基础较好的县市; sites only where a verb stands behind, else they are what is built.
_OF_THEIR_KIND = Pattern(
    f"(?P<open>等)(?P<what>{_MANNER}*{_COUNT}?{_MANNER}*(?:{_REGIONS}|{_SITES}{_ACTS})"
    f"|{_MANNER}+{_ONE_RANK})(?P<parts>)"
)
# 甲、乙两县区.
_COUNTED = Pattern(f"(?P<open>)(?P<what>{_COUNT}(?:重点|主要)?{_REGIONS})(?P<parts>)")
# 甲及周边, 甲、乙等地及其周边县区.
_AROUND = Pattern(
    "(?P<open>等)?(?P<what>(?<=等)(?:地|市|县|县区))?(?P<parts>(?:及|和|与)其?周边"
    "(?:地区|区域|县区|区县|县市|乡镇|城镇|一带)?)(?!环境|国家|省)"
)


def tail_of(s: str, end: int) -> re.Match[str] | None:
    """Return what closes a list of places that ends at ``end``, the longest reading of it, or None.

    Examples
    --------
    >>> [tail_of(s, 3).group() for s in ("甲、乙等重点县区布局陶瓷", "甲、乙及周边发展陶瓷", "甲、乙等市陶瓷产业")]
    ['等重点县区', '及周边', '等市']
    >>> tail_of("甲、乙等县域经济", 3).group()
    '等'
    """
    opened = s[end : end + 1]
    found = [TAIL.match(s, end)]
    if opened == "等":
        found += [_OF_THEIR_KIND.match(s, end), _AROUND.match(s, end)]
    elif opened in ("及", "和", "与"):
        found.append(_AROUND.match(s, end))
    elif opened:
        found.append(_COUNTED.match(s, end))
    return max((hit for hit in found if hit), key=re.Match.end, default=None)
