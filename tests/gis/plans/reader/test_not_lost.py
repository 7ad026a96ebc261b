"""What a plan says and a reading would lose without a word: what is added, hubs at towns, what is refused."""

from __future__ import annotations

import pytest

from gis.plans.reader.goals.targets import targets


def goals(words: str) -> list[tuple[object, ...]]:
    return [(t.values["indicator"], t.values["value"]) for t in targets(words)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("到2027年，新增有机食品证书120张。", [("新增有机食品证书", 120)]),
        ("到2027年，新增25家规上企业。", [("新增规上企业", 25)]),
        ("到2027年，每年新增限上商贸企业15家。", [("每年新增限上商贸企业", 15)]),
        ("到2027年，净增高新技术企业40家以上。", [("净增高新技术企业", 40)]),
        ("到2027年，增加就业岗位6000个。", [("增加就业岗位", 6000)]),
        (
            "到2027年，新增绿色工厂18家、绿色园区3个，规上企业达到260家。",
            [("新增绿色工厂", 18), ("新增绿色园区", 3), ("规上企业", 260)],
        ),
        (
            "到2027年，新增绿色工厂18家，其中国家级4家。",
            [("新增绿色工厂", 18), ("新增国家级绿色工厂", 4)],
        ),
        (
            "到2027年，新增规上企业30家，力争45家。",
            [("新增规上企业", 30), ("新增规上企业", 45)],
        ),
    ],
)
def test_what_is_added_is_no_level(words, expected):
    assert goals(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("到2027年，规上企业增加到260家。", [("规上企业", 260)]),
        ("到2027年，规上企业增加至260家。", [("规上企业", 260)]),
        ("到2027年，工业增加值达到420亿元。", [("工业增加值", 420)]),
        ("到2027年，铁路专用线新增60公里。", [("铁路专用线新增", 60)]),
        (
            "到2027年，新增规上企业30家、总数达到260家。",
            [("新增规上企业", 30), ("规上企业总数", 260)],
        ),
        (
            "到2027年，新增规上企业30家，达到260家。",
            [("新增规上企业", 30), ("规上企业", 260)],
        ),
        (
            "到2027年，新增规上企业30家，工业增加值年均增长7%。",
            [("新增规上企业", 30), ("工业增加值年均增长", 7)],
        ),
        (
            "到2027年，新增就业人数2万人，水泥产能压减30万吨。",
            [("新增就业人数", 2), ("水泥产能压减", 30)],
        ),
    ],
)
def test_a_level_beside_what_is_added_stays_a_level(words, expected):
    assert goals(words) == expected
