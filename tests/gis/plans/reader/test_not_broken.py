"""Lines that end where they end: addresses, verse, lists, contents and signatures of like length are joined to nothing."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.formats.lines import joined
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()

_SPACE = " "
PLACES = "杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 成都 德阳 绵阳".split(_SPACE)
GOODS = (
    "数字经济、人工智能 绿色石化、磁性材料 低压电器、工业泵阀 化纤纺织、光伏材料 物流装备、动力电池 现代纺织、生物医药 五金工具、影视文化"
    " 氟硅材料、特种造纸 船舶修造、海洋生物 汽车零件、缝制设备 精密制造、生态农业 电子信息、航空装备 重型装备、磷化工业 新型显示、核技术业"
).split(_SPACE)

LINES = {
    "verse": [
        "滚滚长江东逝水，浪花淘尽英雄，是非成败转头空",
        "青山依旧在，几度夕阳红，白发渔樵江渚上的人啊",
        "惯看秋月春风，一壶浊酒喜相逢，古今多少事啊啊",
        "都付笑谈中，把酒临风其喜洋洋者矣的一个人啊啊",
    ],
    "addresses": [
        "杭州市余杭区仓前街道文一西路1500号，电池材料厂",
        "宁波市北仑区大碶街道灵江路366号，石化新材料厂",
        "温州市乐清市柳市镇柳青路1288号，低压电器公司",
        "嘉兴市海宁市许村镇人民大道166号，家用纺织品厂",
    ],
    "firms": [
        "宁德时代新能源科技股份有限公司，动力电池生产线",
        "比亚迪汽车工业有限公司，新能源汽车整车制造企业",
        "中芯国际集成电路制造有限公司，晶圆代工生产基地",
        "京东方科技集团股份有限公司，新型显示面板生产线",
    ],
    "contents": [
        "一、发展基础 ……………………………………………… 1",
        "二、总体要求 ……………………………………………… 4",
        "三、重点任务和产业的布局 ………………………… 8",
        "四、保障措施 ……………………………………………… 12",
    ],
    "labels": [
        "联系人：张三，杭州市经济和信息化局产业投资的处",
        "联系电话：0571-85150000，传真0571-85151111",
        "电子邮箱：cluster@example.gov.cn，邮编310000",
        "通信地址：杭州市拱墅区环城北路318号，经信大楼",
    ],
    "regions and their trades": [
        f"{place}市：{goods}和其他高端装备产业的企业"
        for place, goods in zip(PLACES[:5], GOODS, strict=False)
    ],
    "columns by a blank": [
        f"{place}市 {goods}、新能源汽车和高端装备的制造"
        for place, goods in zip(PLACES[:5], GOODS, strict=False)
    ],
    "many with numbers": [
        f"{k}.{place}市发展{goods}和其他的产业"
        for k, (place, goods) in enumerate(zip(PLACES, GOODS, strict=True), 1)
    ],
    "many addresses": [
        f"{place}市高新区某某路{k}号，{goods}"
        for k, (place, goods) in enumerate(zip(PLACES, GOODS, strict=True), 10)
    ],
}


@pytest.mark.parametrize("case", LINES)
def test_no_line_of_a_list_is_joined(case: str) -> None:
    lines = LINES[case]
    for text in (lines, ["产业布局如下。", *lines]):
        assert len(read(ATLAS, "\n".join(text)).plain.text.split("\n")) == len(text)


def test_a_sentence_broken_at_a_width_is_whole_still() -> None:
    """Places at the head of some lines, and one full stop: what was broken is joined as before."""
    whole = (
        "杭州市重点发展数字经济、人工智能和生物医药产业，宁波市重点发展绿色石化、磁性材料和汽车零部件产业，"
        "温州市重点发展低压电器、工业泵阀和时尚轻工产业，嘉兴市重点发展化纤纺织、集成电路和光伏产业。"
    )
    for size in range(20, 30):
        text = "\n".join(whole[k : k + size] for k in range(0, len(whole), size))
        assert read(ATLAS, text).plain.text == whole, size


def test_printed_contents_end_with_their_page() -> None:
    lines = [*LINES["contents"], "全市要坚持因地制宜，推动产业集群发展，形成优", "势互补的格局。"]
    assert joined(lines)[:4] == LINES["contents"]
