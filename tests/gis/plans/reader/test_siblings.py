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
}


@pytest.mark.parametrize(("text", "expected"), DESIGNATIONS.values(), ids=DESIGNATIONS)
def test_designations(text, expected):
    assert said(text) == expected
