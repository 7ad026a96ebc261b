"""Lists that are published, trades that leave, what a trade is to its place: sentences written for the test."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()


def said(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    found = read(ATLAS, text).of("designations")
    return [(r.values["category"], r.values["industry"], tuple(r.values["places"])) for r in found]


DESIGNATIONS = {
    "works that leave, what brings them to it left out": (
        "原则上将现有印染企业的落后生产线全部搬离柯桥。",
        [("phase_out", "印染", ("柯桥",))],
    ),
    "works that leave by a year": (
        "2025年前将辖区内的电镀企业全部迁出顺德。",
        [("phase_out", "电镀", ("顺德",))],
    ),
    "works that are counted": (
        "福山区关停50多家水泥厂。",
        [("phase_out", "水泥", ("福山区",))],
    ),
    "a park that is closed, and fewer of them elsewhere": (
        "新乡市决定关停延津化工产业园，以及河北拟将全省100个化工园区压减至40个左右。",
        [("phase_out", "化工", ("延津化工产业园",)), ("phase_out", "化工", ("河北",))],
    ),
    "a class of trades that is limited": (
        "淄川区的建筑陶瓷被列为限制发展产业。",
        [("restrict", "建筑陶瓷", ("淄川区",))],
    ),
    "few that stay": (
        "晋江市上百家石材厂年底前将只保留三成。",
        [("phase_out", "石材", ("晋江市",))],
    ),
    "parks of a list by their whole names": (
        "省政府公布，滕州市鲁南化工产业园、东营市河口化工产业园等12个化工园区，肥城市精细化工产业园、莘县橡胶助剂产业园等3个专业化工园区。",
        [
            ("park", "化工", ("滕州市鲁南化工产业园",)),
            ("park", "化工", ("东营市河口化工产业园",)),
            ("park", "精细化工", ("肥城市精细化工产业园",)),
            ("park", "橡胶助剂", ("莘县橡胶助剂产业园",)),
        ],
    ),
    "one park that is new on a list": (
        "省工信厅公示化工园区名单，拟新设立高台盐池化工园区。",
        [("park", "化工", ("高台盐池化工园区",))],
    ),
    "sites of a list that says what all of them are": (
        "财政部对第二批“城市矿产”示范基地名单进行了公示，湖南汨罗循环经济工业园、宁波金田产业园、天津子牙循环经济产业区共三家单位在列。",
        [
            ("base", "城市矿产", ("湖南汨罗循环经济工业园",)),
            ("base", "城市矿产", ("宁波金田产业园",)),
            ("base", "城市矿产", ("天津子牙循环经济产业区",)),
        ],
    ),
}


@pytest.mark.parametrize("case", DESIGNATIONS)
def test_designations_are_read(case: str) -> None:
    text, expected = DESIGNATIONS[case]
    assert said(text) == expected


SILENT = {
    "what must not leave": "防止钢铁企业迁出邯郸。",
    "a count without a list": "全省共有12个化工园区，产值超过千亿元。",
}


@pytest.mark.parametrize("case", SILENT)
def test_nothing_is_read(case: str) -> None:
    assert said(SILENT[case]) == []
