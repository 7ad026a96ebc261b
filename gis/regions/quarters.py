"""Quarters that are called without the suffix of their district: 海淀上地, 香港九龙, 澳门氹仔.

Beside the name of its district or city such a quarter leaves no doubt, though no road or number
follows. Only quarters known in the whole country stand here; alone (蛇口) they decide nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gis.regions.names import Names

HONGKONG, MACAU = "810000", "820000"
# District -> quarters that leave no doubt beside its name; beside the city alone (武汉光谷) they name the city, since some reach further.
_QUARTERS = {
    "110105": "国贸 望京 三里屯 亚运村 酒仙桥 双井 大望路 劲松 团结湖 十里河 四惠 管庄 定福庄 奥体",
    "110108": "上地 中关村 五道口 西二旗 清河 万柳 四季青 苏州街 知春里 西三旗 永丰 黄庄 紫竹院",
    "110102": "西单 金融街 德胜门 月坛 白纸坊", "110101": "王府井 东直门 雍和宫 崇文门 建国门",
    "110106": "总部基地 丽泽 方庄", "110115": "亦庄 黄村 旧宫", "110114": "回龙观 天通苑 沙河",
    "110112": "宋庄 马驹桥", "310115": "陆家嘴 张江 金桥 外高桥 川沙 康桥 周浦 惠南 临港",
    "310104": "漕河泾 徐家汇 田林", "310112": "莘庄 七宝", "310110": "五角场",
    "310117": "泗泾 佘山", "310114": "安亭", "440106": "珠江新城 石牌 五山 岗顶 体育西",
    "440305": "蛇口 西丽 科技园 前海 后海 粤海", "440304": "车公庙 华强北 梅林",
    "440306": "西乡 沙井 福永", "440307": "坂田 布吉 横岗", "330106": "古荡",
    "420111": "光谷", "420106": "徐东", "610113": "小寨 曲江",
    "810101": "中环 上环 西环 半山", "810102": "北角 柴湾 鲗鱼涌 筲箕湾", "810103": "红磡 土瓜湾 九龙塘",
    "810104": "牛头角 蓝田 九龙湾", "810105": "香港仔 赤柱 鸭脷洲", "810106": "长沙湾 石硖尾 荔枝角",
    "810107": "铜锣湾 跑马地", "810109": "旺角 尖沙咀 油麻地", "810110": "大屿山 东涌 赤鱲角",
    "810111": "葵涌 青衣", "810112": "上水 粉岭", "810113": "将军澳", "810118": "天水围",
}  # fmt: skip
# Parts of a region that hold no district, or several: the text goes on behind them.
_AREAS = {
    HONGKONG: re.compile("九龙半岛|九龙(?![城塘湾坡])|新界|香港岛|港岛"),
    MACAU: re.compile("氹仔|凼仔|路环|路氹城?|澳门半岛|新口岸"),
}
_CORPS = re.compile(
    r"(?:新疆(?:维吾尔自治区)?)?(?:新疆)?(?:生产建设)?(?:兵团)?(?:农业建设"
    r"|农)?第?[一二三四五六七八九十]{1,3}师(?=[\u4e00-\u9fff]{2,5}市)"
)
# A quarter is one where its name ends, not where it is that of a road or firm.
_WHOLE = "(?![\u4e00-\u9fff]{0,6}(?:公司|集团|学院|大学))"
_PATTERNS = {
    code: re.compile(f"(?:{'|'.join(words.split())}){_WHOLE}") for code, words in _QUARTERS.items()
}


def within(index: Names, codes: tuple[str, ...], rest: str) -> tuple[str, ...]:
    """Return the regions of which a quarter follows: the districts themselves, or a city that holds it.

    Parameters
    ----------
    index
        Names of regions.
    codes
        Regions that a short name may be.
    rest
        What stands behind the name.
    """
    held = [code for code, words in _PATTERNS.items() if words.match(rest)]
    direct = tuple(code for code in codes if code in held)
    if direct:
        return direct
    area = tuple(code for code in codes if code in _AREAS and _AREAS[code].match(rest))
    if area:
        return area
    return tuple(c for c in codes if any(index.inside(code, c) for code in held))


def behind_area(codes: tuple[str, ...], text: str, place: int) -> int:
    """Return where a text goes on behind 九龙 or 新界; the same place where none stands there.

    Examples
    --------
    >>> behind_area(("810000",), "香港新界沙田", 2), behind_area(("510100",), "成都九龙", 2)
    (4, 2)
    """
    area = _AREAS[codes[0]].match(text, place) if len(codes) == 1 and codes[0] in _AREAS else None
    return area.end() if area else place


def district(index: Names, codes: tuple[str, ...], text: str, place: int) -> tuple[str, ...]:
    """Return the district of Hong Kong whose quarter stands at a place of the text: 香港旺角."""
    if codes != (HONGKONG,):
        return ()
    found = tuple(
        code
        for code, words in _PATTERNS.items()
        if index.inside(code, HONGKONG) and words.match(text, place)
    )
    return found[:1]


def without_division(text: str) -> str:
    """Return a text without the division of the Production and Construction Corps before its city.

    Examples
    --------
    >>> without_division("新疆生产建设兵团第八师石河子市北泉镇"), without_division("十师北屯市")
    ('石河子市北泉镇', '北屯市')
    """
    hit = _CORPS.search(text[:30])
    if hit is None or (hit.start() and "新疆" not in text[: hit.start()]):
        return text
    return text[: hit.start()] + text[hit.end() :]
