"""Zones that regions build together, where a record of the link quotes the sentence and none says what is built: 共建甲乙产业合作基地."""

from __future__ import annotations

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Gap, Record
from gis.plans.reader.unread.covered import Covered

_ZONE = Pattern(
    "(?:共建|合建|共同(?:建设|打造)|联合(?:建设|打造)|建设|打造|创建|设立)成?[^，。；、]{0,16}?(?:合作|协作|协同|集聚|承接|飞地)[^，。；、]{0,8}?"
    "(?:基地|示范区|试验区|先行区|集聚区|产业园|园区)"
)
_GONE = Pattern("已|了|曾|不再")


def joint_zones(text: str, found: list[Record]) -> list[Gap]:
    """Return the joint zones that only a link tells of, with its places.

    Parameters
    ----------
    text
        Plain text.
    found
        All records of the text.

    Returns
    -------
    list of Gap
        One for each link without a designation in its words.

    Examples
    --------
    >>> said = "甲市与乙市共建甲乙产业合作基地。"
    >>> link = Record("links", 0, 15, {"kind": "collaboration", "places": ["甲市", "乙市"]}, "L")
    >>> [said[gap.start : gap.end] for gap in joint_zones(said, [link])]
    ['甲市与乙市共建甲乙产业合作基地']
    """
    placed = Covered(r for r in found if r.kind == "designations")
    return [
        Gap(link.start, link.end, "designation")
        for link in found
        if link.kind == "links"
        and _ZONE.search(text, link.start, link.end)
        and not _GONE.search(text, link.start, link.end)
        and not placed.touches(link.start, link.end)
    ]
