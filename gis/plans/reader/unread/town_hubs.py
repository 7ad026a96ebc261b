"""Hubs at towns that no table knows: 建设枝城铁水联运枢纽, 推进枝城港建设 in a plan that has no record of them."""

from __future__ import annotations

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Gap, Record
from gis.plans.reader.unread.covered import Covered

_DONE = "建设|打造|推进|加快|规划|布局|提升|建成|推动|支持|完善|做大|做强|谋划|申建|申报|创建|争创|扩建|改扩建|和|、"
# What the name of a town ends in: with it two or three signs before a hub are no word of how it is built.
_ENDS = "城洋溪江河池山湾洲湖坪州塘桥岭沟店庄渡浦沙坝集堡屯寨坡岛泉林川阳陵亭镇"
_NO_TOWN = (
    "(?!空港|临港|陆港|海港|河港|内陆|沿|临|滨|环|跨|通江|[长黄珠汉湘赣沅淮]江|[长黄淮]河|全|本|我|各|新城|县城|主城|古城|老城|中心城"
    "|水城|产城|商城|名城|强州|全州|城镇|乡镇|小镇|重镇|集镇|重庆|聚集|密集|收集|采集|筹集|征集|园林|森林|港湾|太阳|高山|矿山|农林)"
)
_HOW = (
    "国家级?|国际|区域性?|地区性?|省级|全国|综合|现代|重要|智慧|绿色|铁水|公铁水?|水铁|江海|陆海|空铁|联运|多式|铁路|公路|航空|水运|港口|商贸|物流|货运|航运"
    "|交通|内河|临港|服务|型|生产|大宗|商品|散货|集装箱|口岸|冷链|粮食|煤炭|矿石|化工|物资|中转|集散|储运|仓储|战略|节点"
)
_HUB = Pattern(
    rf"(?:{_DONE})(?:建设|打造|发展)?(?P<p>{_NO_TOWN}[一-龥]{{1,2}}[{_ENDS}])"
    rf"(?:(?:{_HOW})*(?:枢纽港?|枢纽经济区|物流港|物流园区?|物流中心|物流基地|无水港)|港(?=建设|扩建|扩能|[，。；、]|$|\n))"
)
_GONE = Pattern("(?:已|了|不再|不得|严禁|禁止|停止)$")
_BEFORE = 4


def town_hubs(text: str, found: list[Record]) -> list[Gap]:
    """Return the hubs at towns without a record that a plan builds.

    Parameters
    ----------
    text
        Plain text.
    found
        All records: what one of them quotes is told.

    Returns
    -------
    list of Gap
        One for each hub, from its verb on.

    Examples
    --------
    >>> [(gap.start, gap.end) for gap in town_hubs("打造枝城国家物流枢纽。", [])]
    [(0, 10)]
    """
    if "枢纽" not in text and "港" not in text and "物流" not in text:
        return []
    covered = Covered(found)
    return [
        Gap(hit.start(), hit.end(), "designation")
        for hit in _HUB.finditer(text)
        if not _GONE.search(text[max(0, hit.start() - _BEFORE) : hit.start()])
        and not covered.touches(hit.start(), hit.end())
    ]
