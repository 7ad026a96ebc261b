"""Classes that a heading puts the trades below it in (强化类产业, 培育类, 改造提升型) and the category each means."""

from __future__ import annotations

from functools import lru_cache

from gis.plans.reader.pattern import Pattern

# In the order asked: what is turned is not strengthened (改造提升类), what is raised and made big is raised (培育壮大类).
_STEMS = (
    ("phase_out", "淘汰|退出|压减|关停|化解|疏解"),
    ("restrict", "限制|严控|控制|禁止"),
    ("receive", "承接"),
    ("optimize", "改造|转型|优化|升级"),
    ("cultivate", "培育|培植|孵化|打造|引进"),
    ("strengthen", "强化|巩固|做[大强优]|壮大|提升"),
)
_BY_STEM = tuple((kind, Pattern(stems)) for kind, stems in _STEMS)
_STEM = "|".join(stems for _, stems in _STEMS)
_CLASS = (
    f"(?P<class>(?:{_STEM})(?:{_STEM}|发展|建设|转移|整合|集聚)*)(?:[类型]|一批)"
    "(?=$|[：（）()。、，—]|的|[特优主支重传新先]|产业|行业|集群|企业|产品|项目|领域|园区|地区|区域|县|市|发展|布局)"
)
_SIGN = Pattern("[类型]|一批")
_NAMED = Pattern(_CLASS)
_HOW = "(?:重点|优先|着力|适度|积极|鼓励|拟|需|第[一二三四五六]类[：，]?)*"
_OF_WHAT = "(?:的|发展|特色|优势|主导|支柱|重点|传统|新兴|先进制造|产业|行业|集群|产品|项目|领域|园区|地区|区域|布局)*"
# A line that is a class alone or opens with one: 强化类产业：…, ——培育类。…
_LINE = Pattern(
    f"(?:[-—•●·■◆]+)?{_HOW}{_CLASS}{_OF_WHAT}(?:（[^（）]{{1,12}}）)?(?P<end>$|[：:。]|——)"
)


@lru_cache(maxsize=1024)
def class_in(title: str) -> str:
    """Return the category of the class that a heading names, or an empty word.

    Examples
    --------
    >>> [class_in(title) for title in ("强化类产业", "改造提升类", "培育壮大型集群", "培育新兴产业", "转型升级")]
    ['strengthen', 'optimize', 'cultivate', '', '']
    """
    hit = _NAMED.search(title) if _SIGN.search(title) else None
    return _category(hit["class"]) if hit else ""


def class_of_line(line: str) -> tuple[str, bool]:
    """Return the category of the class that a line is or opens with, and whether it rules the lines below it too.

    Examples
    --------
    >>> class_of_line("强化类产业："), class_of_line("培育类：甲市石墨烯。"), class_of_line("甲市强化类产业")
    (('strengthen', True), ('cultivate', False), ('', False))
    """
    hit = _LINE.match(line) if _SIGN.search(line) else None
    return (_category(hit["class"]), hit.end() == len(line)) if hit else ("", False)


def class_end(words: str) -> int:
    """Return where the class ends that words open with, its sign behind it too, or 0."""
    hit = _LINE.match(words)
    return hit.end() if hit else 0


def _category(words: str) -> str:
    return next(kind for kind, stems in _BY_STEM if stems.search(words))
