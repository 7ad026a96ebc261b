"""Where a place starts and ends that is asked for, and which places a sentence names at all."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.places.gazetteer import toponyms
from gis.plans.reader.unread.mentioned import places

NAMES = toponyms(Atlas.bundled())


@pytest.mark.parametrize(
    ("words", "place"),
    [
        # A chain whose deeper name opens with the name of a good.
        ("安徽省铜陵市枞阳县发展建材", "安徽省铜陵市枞阳县"),
        ("甘肃酒泉发展风电", "甘肃酒泉"),
        ("湖北茶叶加工", "湖北"),
        # By a river, a bay, a coast; between two directions.
        ("黄浦江上游地区布局水厂", "黄浦江上游地区"),
        ("钦州湾东岸布局化工", "钦州湾东岸"),
        ("淮河以北地区发展小麦加工", "淮河以北地区"),
        ("西北沿边地区发展贸易", "西北沿边地区"),
        ("鲁中南发展石膏", "鲁中南"),
        ("沂水河、汶河", "沂水河"),
        # Cities by their first signs, before a coast or a trade.
        ("温台沿海地区发展模具", "温台沿海地区"),
        ("西咸渭商榆光伏材料", "西咸渭商榆"),
        ("大兰州都市圈的建材", "大兰州都市圈"),
        ("白酒产业集群", None),
        # A zone with its rank and its purpose, a park by a name of its own, a bracket inside and behind.
        ("宜昌市白沙岭工业园投资建设", "宜昌市白沙岭工业园"),
        ("衡阳承接产业转移示范区建设", "衡阳承接产业转移示范区"),
        ("酒泉国家级循环经济产业园，", "酒泉国家级循环经济产业园"),
        ("衢州经济技术开发区（浙江省）", "衢州经济技术开发区"),
        ("青岗片区重点布局建材", "青岗片区"),
        ("云南特色产业园区建设", "云南"),
        ("灵宝市先进制造业开发区、", "灵宝市先进制造业开发区"),
        # What a zone of the catalogue is called by, behind the region that it lies in alone.
        ("漳州古雷石化基地", "漳州古雷"),
        ("惠州古雷石化基地", "惠州"),
        # A village, an adjective, a country behind a name.
        ("上海庙能源基地", "上海庙"),
        ("内蒙古丰富的煤炭", "内蒙古"),
        ("广西东盟商品市场", "广西"),
        ("京包铁路沿线布局建材", "京包铁路沿线"),
        ("广东东源水泥", "广东东源"),
        ("广东东柏陶瓷", "广东"),
        ("长汀县近年来重点打造稀土", "长汀县"),
        ("福建省东山岛玻璃", "福建省东山岛"),
        # A word of every day is a county only beside a place.
        ("港口及船舶设备制造", None),
        ("平安、互助发展青稞", "平安"),
    ],
)
def test_a_place_at_its_fullest(words, place):
    found = NAMES.read(words, 0)
    assert (found.places[0] if found else None) == place


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("布局云南安宁磷化工", ["云南安宁"]),
        ("确定南平市的竹业", ["南平市"]),
        ("要新建水泥熟料项目", []),
        ("浙江宁波的石化", ["浙江宁波"]),
        ("同意西南沿海的港口扩能", ["西南沿海"]),
        ("园区落户江西宜春、浙江湖州", ["江西宜春", "浙江湖州"]),
        ("培育大南昌都市圈的新材料", ["大南昌都市圈"]),
        ("依托2个中心镇", []),
        ("壮大三大新兴产业", []),
        ("在乡里落地，打造滁州玻璃产业集聚区", ["滁州"]),
    ],
)
def test_places_that_a_sentence_names(words, named):
    assert [place for found in places(words, NAMES) for place in found.places] == named


@pytest.mark.parametrize("words", ["惠州大亚湾", "漳州古雷", "海南洋浦"])
def test_a_place_ends_where_its_words_end(words):
    assert NAMES.read(words, 0).end == len(words)
