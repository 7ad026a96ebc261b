"""What first readings of other provinces' plans got wrong, in sentences of our own: one mechanism a case."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()


def said(text: str) -> list[tuple[str, str, str]]:
    found = read(ATLAS, text).of("designations")
    return [
        (r.values["category"], r.values["industry"], "、".join(r.values["places"])) for r in found
    ]


DESIGNATIONS = {
    "a joint that is part of a word": (
        "兴化市重点发展不锈钢、不饱和树脂等产业。",
        [("develop", "不锈钢、不饱和树脂", "兴化市")],
    ),
    "a joint behind such a word": (
        "兴化市重点发展花生油、调和油和不饱和聚酯。",
        [("develop", "花生油、调和油、不饱和聚酯", "兴化市")],
    ),
    "what of trades is raised and hastened": (
        "泰兴经济开发区不断提高园区质量，提升产业层次、加速产业集聚、推进产业协调发展。",
        [],
    ),
    "a support, its trade in the same clause": (
        "浙江省规划\n以嘉兴、湖州为支撑发展汽车轻量化部件。",
        [("support", "汽车轻量化部件", "嘉兴、湖州")],
    ),
    "where it is sold is not where it is made": (
        "湖北省规划\n以武汉城市圈为重点消费区，发展机制砂石。",
        [],
    ),
    "a market beside a core": (
        "湖北省规划\n以荆州为核心、以武汉为主要销售市场，发展水产品加工。",
        [("core", "水产品加工", "荆州")],
    ),
    "parts of a province by the compass": (
        "湖北省规划\n东南部重点发展玻璃产业，西北部重点发展水泥产业。",
        [("develop", "玻璃", "东南部"), ("develop", "水泥", "西北部")],
    ),
    "a side of a province that no other name calls": (
        "湖北省规划\n中部重点发展纺织产业。",
        [("develop", "纺织", "中部")],
    ),
    "a part of the country says how large": (
        "湖北省规划\n打造中部重要的玻璃产业基地，融入西部大开发，抢抓中部崛起机遇。",
        [],
    ),
    "the scene that a reporter sees": (
        "宁德市规划\n宁德市蕉城区，生产车间机械轰鸣，项目建设现场数百工人同时施工。",
        [],
    ),
    "any that fit, none by its name": (
        "宜昌市规划\n支持有条件的乡镇、园区发展石材加工。",
        [],
    ),
    "those that fit, by their names": (
        "宜昌市规划\n支持有条件的远安、兴山发展石材加工。",
        [("develop", "石材加工", "远安、兴山")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), DESIGNATIONS.values(), ids=DESIGNATIONS)
def test_designations(text, expected):
    assert said(text) == expected
