"""What is there: things named in running text, states told of places far before them, rows of places with their trades."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

# Title, text, and (category, industries, places) of each record.
CASES = [
    (
        "浙江省特色产业通报",
        "9家纺织产业集群分别是：绍兴市柯桥区面料产业集群、嘉兴市袜业产业集群、宁波市（海曙区、鄞州区）服装产业集群、湖州市童装产业集群。",
        [("existing", "面料", "绍兴市柯桥区"), ("existing", "袜业", "嘉兴市"), ("existing", "服装", "宁波市、海曙区、鄞州区"), ("existing", "童装", "湖州市")],
    ),
    (
        "江西省特色产业通报",
        "江西省南康区家具特色产业集群、江西省樟树市中药特色产业集群、江西省万年县机械电子特色产业集群等20家县域特色产业集群获认定。",
        [("existing", "家具", "江西省南康区"), ("existing", "中药", "江西省樟树市"), ("existing", "机械电子", "江西省万年县")],
    ),
    (
        "四川省示范基地通报",
        "国家级产业示范基地已达到4个，分别是青白江区（有色金属）、绵阳高新区（电子信息）、德阳经开区（重大技术装备）、自贡高新区（节能环保）。",
        [("base", "有色金属", "青白江区"), ("base", "电子信息", "绵阳高新区"), ("base", "重大技术装备", "德阳经开区"), ("base", "节能环保", "自贡高新区")],
    ),
    (
        "河北省产业集群观察",
        "清河县羊绒、安平县丝网、辛集市皮革、白沟镇箱包等产业集群蓬勃发展。",
        [("existing", "羊绒", "清河县"), ("existing", "丝网", "安平县"), ("existing", "皮革", "辛集市"), ("existing", "箱包", "白沟镇")],
    ),
    (
        "福建省集聚区通报",
        "省政府批复同意了福州生态产业集聚区发展规划、漳州循环经济产业集聚区发展规划和泉州现代服务业集聚区发展规划。",
        [("park", "生态产业", "福州"), ("park", "循环经济", "漳州"), ("park", "现代服务业", "泉州")],
    ),
    ("内蒙古自治区新材料观察", "位于城南的包头稀土产业园正式开工建设。", [("park", "稀土", "包头")]),
    ("山东省产业观察", "各部门协力推进临沂不锈钢基地建设。", [("base", "不锈钢", "临沂")]),
    ("陶瓷产业观察", "国家级建筑陶瓷产业园在广东肇庆正式奠基。", [("park", "建筑陶瓷", "广东肇庆")]),
    ("盐化工观察", "新泰市3个百万吨盐化工基地正加紧建设。", [("base", "盐化工", "新泰市")]),
    (
        "石材产业观察",
        "继云浮石材、南安水暖、莱州石材之后，我省获批的又一个区域品牌建设试点。",
        [("pilot", "石材", "云浮"), ("pilot", "水暖", "南安"), ("pilot", "石材", "莱州")],
    ),
    ("江苏观察", "连云港、徐州、南通三大物流枢纽各具特色。", [("hub", "物流", "连云港、徐州、南通")]),
    ("园区介绍", "园区分为：白岩新型建材产业园、桐坪食品轻工产业园、石坪电子信息产业园。",
     [("park", "新型建材", "白岩新型建材产业园"), ("park", "食品轻工", "桐坪食品轻工产业园"), ("park", "电子信息", "石坪电子信息产业园")]),
    # The subject far before the state.
    ("赣州市见闻", "上犹县历经十年培育，产值突破百亿元，建成国内重要的玻纤复合材料基地。", [("existing", "玻纤复合材料", "上犹县")]),
    ("松阳县见闻", "松阳县产茶已有千年。当地建成国内最大的绿茶生产基地。", [("existing", "绿茶", "松阳县")]),
    ("电池产业观察", "某集团公司将在宜宾投资80亿元建全国一流的动力电池产业基地。", [("base", "动力电池", "宜宾")]),
    ("高岭土观察", "龙岩市高岭土产业园占地千亩，建成后将是国内最大的高岭土加工基地。", [("base", "高岭土加工", "龙岩市")]),
    ("三峡观察", "云阳县、奉节县均位于长江沿线，具有一定的农产品加工、机械制造产业基础。", [("existing", "农产品加工、机械制造", "云阳县、奉节县")]),
    ("低空经济观察", "将襄阳打造成为鄂西北低空经济发展枢纽城市。", [("hub", "低空经济", "襄阳")]),
]
# Where nothing of the kind is said: what was written, where a thing lies, of whom a title speaks.
NOTHING = [
    ("内蒙古自治区新材料观察", "专家组评审了《包头市稀土产业园控制性详细规划》。"),
    ("山东省产业观察", "记者从临沂不锈钢产业园获悉，各家企业生产正常。"),
    ("全国通报", "会议印发《河南省先进制造业集群培育行动方案》。"),
    ("浙江省通报", "参会的有绍兴市柯桥区、嘉兴市、湖州市等地的代表。"),
    ("酒泉见闻", "昌马风电场是酒泉千万千瓦级风电基地的首批项目。"),
    ("江西见闻", "尚不具备建成全国最大玻纤基地的条件，上犹县仍需努力。"),
    ("河北省通报", "清河县李某、安平县王某、辛集市张某等先进个人获表彰。"),
]


@pytest.mark.parametrize(("title", "text", "expected"), CASES)
def test_what_is_there_is_read(title: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    """Category, industries and places of every record, in the order of the text."""
    assert designations(f"{title}\n{text}") == expected


@pytest.mark.parametrize(("title", "text"), NOTHING)
def test_what_only_bears_names_is_no_designation(title: str, text: str) -> None:
    """A title, a source of news or a list of guests names places, no trade of theirs."""
    assert designations(f"{title}\n{text}") == []
