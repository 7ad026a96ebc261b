"""Lists of honours, rows of sites and lines of zones as lists and news print them, in sentences of our own."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()

DESIGNATIONS = {
    "titles behind a blank, several of one place": (
        "附件：第三批纺织产业集群试点地区名单\n1. 浙江省诸暨市大唐街道 中国袜子名镇\n"
        "2. 江苏省常熟市 中国纺织产业基地市 中国休闲服装名城中国羊绒制品名城",
        [
            ("existing", "袜子", "浙江省诸暨市大唐街道"),
            ("existing", "纺织", "江苏省常熟市"),
            ("existing", "休闲服装", "江苏省常熟市"),
            ("existing", "羊绒制品", "江苏省常熟市"),
        ],
    ),
    "titles that tell no trade": (
        "1. 福建省石狮市 中国历史文化名城\n2. 安徽省歙县 中国徽文化之乡\n3. 浙江省嵊州市 中国优秀旅游名城",
        [],
    ),
    "sites whose trade the line before counts": (
        "经认定，3家园区符合化工园区认定复核要求。\n具体为：南京江北新材料科技园、新沂市化工产业集聚区、江苏省泰兴经济开发区。",
        [
            ("park", "化工", "南京江北新材料科技园"),
            ("park", "化工", "新沂市化工产业集聚区"),
            ("park", "化工", "江苏省泰兴经济开发区"),
        ],
    ),
    "sites whose trade the sentence before counts": (
        "经认定，2家园区通过化工园区认定。名单如下：新沂市化工产业集聚区、江苏省泰兴经济开发区。",
        [("park", "化工", "新沂市化工产业集聚区"), ("park", "化工", "江苏省泰兴经济开发区")],
    ),
    "another number than was counted": (
        "经认定，5家园区符合化工园区认定要求。\n具体为：江苏省泰兴经济开发区、泰州滨江工业园区。",
        [],
    ),
    "zones of a park, line by line": (
        "江宁新材料产业园的产业布局\n- 精细化工区：以精细化工和新材料为主，满足高端制造业的需求。\n"
        "- 金属加工区：专注于铝材加工和机械装备的生产，为下游企业提供配套。\n"
        "- 电子信息产业区：规划面积2平方公里，重点发展集成电路、新型显示。",
        [
            ("develop", "精细化工和新材料", "精细化工区"),
            ("develop", "铝材加工和机械装备", "金属加工区"),
            ("develop", "集成电路、新型显示", "电子信息产业区"),
        ],
    ),
    "lines that say no trade of their zones": (
        "一、功能分区\n精细化工区：规划面积2平方公里。\n装备制造区：已建成道路5公里，绿化率达到30%。",
        [],
    ),
    "lines of what is pushed": (
        "重点工作\n项目建设区：加快推进项目建设。\n重点发展区：发展商务。",
        [],
    ),
    "a line alone": ("精细化工区：以精细化工为主。\n二、保障措施\n加强领导。", []),
    "a district before 集成电路": (
        "领域集群有：北京市海淀区集成电路设计产业集群、北京市顺义区第三代半导体产业集群。",
        [
            ("existing", "集成电路设计", "北京市海淀区"),
            ("existing", "第三代半导体", "北京市顺义区"),
        ],
    ),
}


def said(text: str) -> list[tuple[str, str, str]]:
    found = read(ATLAS, text).of("designations")
    return [
        (r.values["category"], r.values["industry"], place)
        for r in found
        for place in r.values["places"] or ("",)
    ]


@pytest.mark.parametrize("name", DESIGNATIONS)
def test_lists_and_zones_are_read(name):
    text, expected = DESIGNATIONS[name]
    assert said(text) == expected
