"""Words of a role in a layout: 以甲为核心, 一轴两翼; and what only says how high it ranks."""

from __future__ import annotations

from gis.plans.reader.pattern import Pattern

# Words of a role: 以甲为核心, 作为重点发展区, “一核”.
ROLES: tuple[tuple[str, str], ...] = (
    ("phase_out", r"压减|退出|淘汰"),
    (
        "hub",
        r"(?:物流|货运|航运|商贸|流通|[陆空]港|港口)[一-龥]{0,4}枢纽(?:承载)?(?:节点)?(?:城市)?$",
    ),
    (
        "core",
        r"核心|^主导$|双核|引领极|核$|中心|极核|龙头|引领|主核|主极|引擎|主城|先导|增长极|策源"
        r"|主导区|领头|主承载|主园区|主阵地",
    ),
    ("linked", r"联动|协同|配套|辐射|(?<!重点)拓展|延伸|协作|互动"),
    ("support", r"支撑|支点|副中心|次中心|骨干|依托|两翼|副核|补充|辅助|^辅$|[东西南北左右]翼"),
    ("base", r"基地$|^主产[区地]$|^[东西南北中]部产[区地]$"),
    ("point", r"节点|(?<!重)点$"),
    ("belt", r"(?<!纽)带$|轴$|走廊|廊道"),
    ("develop", r"重点|主要|承载|载体|主阵地|主战场|优先|特色|优势|集聚|主体|发展区$"),
    ("pilot", r"试点|示范|先行|试验"),
)
LAYOUT_UNITS = {
    "核": "core",
    "极": "core",
    "心": "core",
    "主": "core",
    "翼": "support",
    "副": "support",
    "带": "belt",
    "轴": "belt",
    "廊": "belt",
    "走廊": "belt",
    "园": "park",
    "园区": "park",
    "港": "park",
    "城": "park",
    "基地": "base",
    "点": "point",
    "节点": "point",
    "支点": "point",
    "支": "point",
    "支撑": "support",
    "区": "develop",
    "片区": "develop",
    "片": "develop",
    "组团": "develop",
    "板块": "develop",
    "群": "cultivate",
    "集群": "cultivate",
    "圈": "develop",
    "中心": "core",
    "枢纽": "hub",
    "镇": "point",
    "联动": "linked",
}
# 以甲港为核心的港口群: what ports are the core of.
PORTS = frozenset(("港口群", "机场群", "港群"))
GENERIC = Pattern(
    r"^(?:国家级|国家|全国|世界级|国际|省级|市级|县级|区域|特色|优势|现代|先进|新型|重点"
    r"|重要|知名|高水平|高质量|高端|一流|专业化"
    r"|新型工业化|绿色|创新|综合|专业|现代化|区域性|示范|产业|经济|一批|若干|多个|具有|的"
    r"|[一二三四五六七八九十百千万亿元级个大条\d]|左右|以上|各类|各具"
    r"|主导|支柱|标志性|战略性|新兴|传统|规模|县域|地方|大型|领先|国内|国际化|集聚|有"
    r"|影响力|竞争力|和|及|、|与|较强|强|高|核心|省|市|全省|全市|全区|千亿级|百亿级)*$"
)
