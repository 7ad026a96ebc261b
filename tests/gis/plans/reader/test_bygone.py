"""What is gone, or was asked for and refused, is no designation; what is there still is one."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.places.gazetteer import toponyms
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()
toponyms(ATLAS)


def said(text: str) -> list[tuple[str, str, list[str], str]]:
    return [
        (v["category"], v["industry"], v["places"], v["status"])
        for r in read(ATLAS, text).of("designations")
        if (v := r.values)
    ]


GONE = (
    "重庆市已关停的建筑陶瓷产业园。",
    "衡阳市已关停水泥生产基地3个。",
    "衡阳市已全部关停水泥生产基地。",
    "石嘴山市原有电石生产基地已拆除。",
    "石嘴山市电石生产基地2012年已整体拆除。",
    "邯郸市焦化产业基地已搬迁至沿海地区。",
    "自贡市建有水泥产业园，现已关停。",
    "自贡市建有水泥产业园，目前已整体搬迁。",
    "自贡市拥有全国最大的井盐生产基地，后来全部关闭。",
    "景德镇市原有陶瓷生产基地。",
    "景德镇市曾建有陶瓷生产基地。",
)


@pytest.mark.parametrize("text", GONE)
def test_what_is_gone_is_not_there(text):
    assert said(text) == []


REFUSED = (
    "代表提出支持安阳市打造钢铁基地的建议，未被采纳。",
    "“推进攀枝花市、乐山市水泥产能退出”的建议未被采纳。",
    "“推进攀枝花市、乐山市水泥产能退出”的提案未获通过。",
    "“支持眉山市打造陶瓷产业基地”的请求被驳回。",
    "眉山市打造陶瓷产业基地的设想未获批准。",
    "支持眉山市打造陶瓷产业基地，该建议未予采纳。",
)


@pytest.mark.parametrize("text", REFUSED)
def test_what_was_refused_is_not_planned(text):
    assert said(text) == []


STILL = {
    "自贡市建有水泥产业园。": ("park", "水泥", ["自贡市"], "existing"),
    "自贡市拥有全国最大的井盐生产基地。": ("existing", "井盐", ["自贡市"], "existing"),
    "邯郸市已关停小水泥厂并建成光伏产业园。": ("park", "光伏", ["邯郸市"], "existing"),
    "邯郸市淘汰落后产能，打造精品钢铁基地。": ("base", "精品钢铁", ["邯郸市"], "planned"),
    "提升眉山市原有陶瓷产业基地。": ("base", "陶瓷", ["眉山市"], "planned"),
    "“推进攀枝花市水泥产能退出”的建议被采纳。": ("phase_out", "水泥", ["攀枝花市"], "planned"),
    "株洲市已关停冶炼企业261家。": ("phase_out", "冶炼", ["株洲市"], "existing"),
    "代表提出支持安阳市打造钢铁基地的建议，省政府予以采纳。": (
        "base",
        "钢铁",
        ["安阳市"],
        "planned",
    ),
    "支持眉山市打造陶瓷产业基地，不搞大开发。": ("base", "陶瓷", ["眉山市"], "planned"),
}


@pytest.mark.parametrize("text", STILL)
def test_what_is_there_or_wanted_stays(text):
    assert said(text) == [STILL[text]]


EACH = {
    "三基地：在永州建锰业基地；在怀化建硅材料基地；在邵阳建日用陶瓷基地。": "base",
    "打造三大基地：在永州建锰业基地；在怀化建硅材料基地；在邵阳建日用陶瓷基地。": "base",
    "“三基地”：在永州建设锰业基地，在怀化建设硅材料基地，在邵阳建设日用陶瓷基地。": "base",
    "三基地为：在永州建锰业基地，在怀化建硅材料基地，在邵阳建日用陶瓷基地。": "base",
    "三基地：永州建锰业基地；怀化建硅材料基地；邵阳建日用陶瓷基地。": "base",
    "三园区：在永州建锰业产业园，在怀化建硅材料产业园，在邵阳建日用陶瓷产业园。": "park",
    "建设三大产业园：在永州建锰业产业园；在怀化建硅材料产业园；在邵阳建日用陶瓷产业园。": "park",
}


@pytest.mark.parametrize("text", EACH)
def test_a_label_whose_clauses_say_where_is_read_clause_by_clause(text):
    kind = EACH[text]
    assert [(c, p) for c, _, p, _ in said(text)] == [
        (kind, ["永州"]),
        (kind, ["怀化"]),
        (kind, ["邵阳"]),
    ]
    assert [i.removesuffix("业") for _, i, _, _ in said(text)] == ["锰", "硅材料", "日用陶瓷"]
