"""Tables of parks below a title that says what all of them are: cells that are joined, sizes, headings of any kind."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

TITLE = "2021年江苏省化工园区复核认定（第二批）通过名单\n"
PARKS = [("park", "化工", "如东洋口化工园区"), ("park", "化工", "常熟新材料产业园")]


@pytest.mark.parametrize(
    "rows",
    [
        # the city of two parks stands once, its cell joined over both rows
        "序号 | 地 区 | 园 区 名 称 | 园区面积（公顷） | 备注（原园区名称） |\n"
        "1 | 南通市 | 如东洋口化工园区 | 781.27 | 洋口临港工业区 |\n2 | 常熟新材料产业园 | 111.11 | ||",
        "序号 | 园区名称 | 企业数（家） | 四至范围\n"
        "1 | 如东洋口化工园区 | 32 | 东至滨海大道，西至洋口路\n2 | 常熟新材料产业园 | 17 | 北至长江",
        "编号\t所在地\t园区名称\t面积\n1\t南通市\t如东洋口化工园区\t18.8平方公里\n2\t苏州市\t常熟新材料产业园\t9.2平方公里",
    ],
)
def test_a_table_of_parks_is_read_by_the_title_above_it(rows):
    assert designations(TITLE + rows) == PARKS


@pytest.mark.parametrize(
    "title",
    [
        "江苏省化工园区名单公示",
        "江苏省化工园区拟认定名单公示",
        "江苏省化工园区复核认定合格名单",
    ],
)
def test_the_title_may_say_what_was_done_with_the_list(title):
    assert (
        designations(f"{title}\n1 | 如东洋口化工园区 | 18.8\n2 | 常熟新材料产业园 | 9.2") == PARKS
    )


def test_a_column_of_trades_says_more_than_the_title():
    text = "江苏省省级开发区名单\n序号 | 园区名称 | 主导产业 | 面积\n1 | 常熟经济开发区 | 纺织 | 12\n2 | 海安经济开发区 | 家具 | 9"
    assert designations(text) == [
        ("park", "纺织", "常熟经济开发区"),
        ("park", "家具", "海安经济开发区"),
    ]


def test_a_list_of_goods_bought_names_no_park():
    text = "某公司设备采购名单\n序号 | 名称 | 规格 | 面积\n1 | 常熟经济开发区 | 2台 | 12\n2 | 海安经济开发区 | 3台 | 9"
    assert designations(text) == []
