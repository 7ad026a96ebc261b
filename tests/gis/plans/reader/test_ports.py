"""Hubs that are called by their ports: sentences written for the test."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()

READ = {
    "打造白洋港口物流枢纽。": ("白洋", "港口物流"),
    "打造白洋港物流枢纽。": ("白洋港", "物流枢纽"),
    "加快建设石洞沟港物流园区。": ("石洞沟港", "物流园区"),
    "支持宜昌建设云池港口物流中心。": ("云池", "港口物流"),
    "建设忠县新生港物流枢纽。": ("忠县新生港", "物流枢纽"),
    "建设忠县新生港、涪陵龙头港物流枢纽。": ("忠县新生港、涪陵龙头港", "物流枢纽"),
    "建设武汉阳逻港、黄石新港物流枢纽。": ("武汉阳逻港、黄石新港", "物流枢纽"),
    "加快建设成都国际铁路港、泸州港和宜宾港物流枢纽。": (
        "成都国际铁路港、泸州港、宜宾港",
        "物流枢纽",
    ),
    "打造长江上游港口物流枢纽。": ("长江上游", "港口物流"),
}
NO_PORT = (
    "打造区域性港口物流枢纽。",
    "打造内陆港物流枢纽。",
    "打造国际陆港物流枢纽。",
    "打造亿吨大港物流枢纽。",
    "建设重载港口物流枢纽。",
    "建设大宗散货港口物流中心、煤炭港口物流中心。",
    "打造航空港物流枢纽、空港物流中心。",
)


@pytest.mark.parametrize("text", READ)
def test_a_hub_stands_at_the_ports_that_it_is_called_by(text):
    found = read(ATLAS, text).of("designations")
    assert [
        (r.values["category"], "、".join(r.values["places"]), r.values["industry"]) for r in found
    ] == [("hub", *READ[text])]


@pytest.mark.parametrize("text", NO_PORT)
def test_what_a_port_is_like_is_no_place(text):
    assert read(ATLAS, text).of("designations") == []
