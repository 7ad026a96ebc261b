"""Areas with their members in a bracket, what lies along or around, ranges, where firms lie: sentences written for the test."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()

READ = {
    "a bank and its members": (
        "在沿江一带（安庆、池州、铜陵）发展船舶制造产业。",
        [("develop", "船舶制造", "安庆、池州、铜陵")],
    ),
    "a part by the compass and its members": (
        "湘南片区（郴州、永州、衡阳）重点发展有色金属产业。",
        [("develop", "有色金属", "郴州、永州、衡阳")],
    ),
    "a part by the compass alone": (
        "湘南片区重点发展有色金属产业。",
        [("develop", "有色金属", "湘南片区")],
    ),
    "a line called an area, and its members": (
        "沪昆高铁沿线地区（怀化、娄底、邵阳）建设电子信息产业基地。",
        [("base", "电子信息", "怀化、娄底、邵阳")],
    ),
    "both sides of a river": (
        "在汉江两岸（襄阳、荆门）布局农产品加工产业。",
        [("develop", "农产品加工", "襄阳、荆门")],
    ),
    "around a city": (
        "在宜昌及周边发展精细磷化工产业。",
        [("develop", "精细磷化工", "宜昌")],
    ),
    "a city and the counties around it": (
        "黄冈和周边县市重点发展医药化工产业。",
        [("develop", "医药化工", "黄冈")],
    ),
    "along a corridor": (
        "沿襄阳—十堰走廊布局汽车零部件产业。",
        [("develop", "汽车零部件", "襄阳、十堰")],
    ),
    "from one to another along the line": (
        "在郑州至洛阳沿线打造装备制造产业集群。",
        [("cultivate", "装备制造", "郑州、洛阳")],
    ),
    "several along a river": (
        "水泥产能集中在铜陵、芜湖、池州沿江一带。",
        [("existing", "水泥", "铜陵、芜湖、池州")],
    ),
    "whom a plan covers": (
        "规划范围涵盖遂宁高新区、射洪经开区，重点发展锂电产业。",
        [("develop", "锂电", "遂宁高新区、射洪经开区")],
    ),
    "where firms lie": (
        "石材加工企业主要位于南安、惠安一带。",
        [("existing", "石材加工", "南安、惠安")],
    ),
    "where most firms lie": (
        "铜冶炼企业多位于大冶、阳新。",
        [("existing", "铜冶炼", "大冶、阳新")],
    ),
    "where those lie that work a resource": (
        "稀土资源加工企业主要分布在包头、赣州。",
        [("existing", "稀土资源加工", "包头、赣州")],
    ),
    "a zone of two for a trade's joint work": (
        "在遂宁市、潼南区共建锂电产业合作示范区。",
        [("cultivate", "锂电", "遂宁市、潼南区")],
    ),
    "a coast at which a trade gathers": (
        "推动精品钢铁产业向唐山、沧州沿海集聚。",
        [("develop", "精品钢铁", "唐山、沧州沿海")],
    ),
}
LIKE_THEM = {
    "the parts that a park of the sentence before covers": (
        "宁德临港物流园。规划范围包括罗源、连江，面积20平方公里。该区域重点发展现代物流业。",
        "罗源、连江",
    ),
    "along the way": ("沿用襄阳—十堰走廊的名称布局汽车零部件产业。", "襄阳、十堰"),
    "a country around": ("洛阳和周边国家合作发展装备制造产业。", "洛阳"),
    "an initiative": ("沿江一带一路节点城市（安庆、池州）发展船舶制造产业。", "安庆、池州"),
    "where one firm lies": ("该企业位于南安、惠安。", "南安、惠安"),
    "what a resource's firms are": ("稀土资源企业主要分布在包头、赣州。", "包头、赣州"),
}


def said(text: str) -> list[tuple[str, str, str]]:
    found = read(ATLAS, text).of("designations")
    return [
        (r.values["category"], r.values["industry"], "、".join(r.values["places"])) for r in found
    ]


@pytest.mark.parametrize("name", READ)
def test_groups_of_places_are_read(name):
    text, expected = READ[name]
    assert said(text) == expected


@pytest.mark.parametrize("name", LIKE_THEM)
def test_what_only_looks_like_a_group_is_none(name):
    text, places = LIKE_THEM[name]
    assert places not in [place for _, _, place in said(text)]
