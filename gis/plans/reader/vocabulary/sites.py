"""What ends the name of a site: parks, zones with an administration, zones for a purpose, parts of a city.

One list of each for the patterns of all families: a park that one of them knows is known to all.
"""

from __future__ import annotations

from gis.plans.reader.vocabulary.branches import alternation

_PARKS = (
    "产业园区 产业园 工业园区 工业园 科技园区 科技园 物流园区 物流园 化工园区 化工园 创业园区 创业园 加工园区 "
    "加工园 示范园区 示范园 软件园 园区"
)
_ZONES = "开发区 高新区 经开区 工业区 集聚区 聚集区 集中区 新区"
_FOR_A_PURPOSE = "投资区 保税区 综保区 加工区 示范区 功能区"
_PARTS = "片区 组团 板块 港区 作业区 新城 产业城"
# As the branches of regular expressions, the longest first.
PARK = alternation(_PARKS)
NAMED_PARK = alternation(_PARKS.removesuffix(" 园区"))  # 园区 alone may be any of them
ZONE = alternation(_PARKS, _ZONES)
SITE = alternation(_PARKS, _ZONES, _FOR_A_PURPOSE)
SITE_OR_PART = alternation(_PARKS, _ZONES, _FOR_A_PURPOSE, _PARTS)
