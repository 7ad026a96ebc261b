"""Short names of sources."""

MESSAGES: dict[str, tuple[str, str]] = {
    "citation.more": ("{cited}等 {count} 处", "{cited} and others ({count} in all)"),
    "citation.bureaus": (
        "各地统计局数据（china-local-debt-atlas 汇编）",
        "figures of the statistics bureaus (compiled by china-local-debt-atlas)",
    ),
    "citation.lianhe": ("联合资信评级报告", "rating reports of China Lianhe"),
    "citation.pengyuan": ("中证鹏元评级报告", "rating reports of CSCI Pengyuan"),
    "citation.bulletins": ("评级报告和地方统计公报", "rating reports and local bulletins"),
    "citation.sichuan_census": (
        "四川省 2010 年人口普查表（中国网）",
        "Sichuan census 2010 table (chinagate.cn)",
    ),
    "citation.hubei_minerals": (
        "湖北省矿产资源公报或年报 2014（转录件，题名未详）",
        "Bulletin or report on minerals of Hubei 2014 (a copy; title not known)",
    ),
    "citation.sichuan_minerals": (
        "四川省矿产资源公报 2015",
        "Bulletin of mineral resources of Sichuan 2015",
    ),
    "citation.sichuan_daily_2025": ("四川日报 2025-07-23", "Sichuan Daily 2025-07-23"),
    "citation.sichuan_daily_2016": ("四川日报 2016", "Sichuan Daily 2016"),
    "citation.leshan_daily": ("乐山日报 2008-06-24（转载）", "Leshan Daily 2008-06-24 (reprint)"),
    "citation.sichuan_yearbook": ("四川统计年鉴（2019）", "Sichuan Statistical Yearbook 2019"),
    "citation.liaocheng_census": (
        "聊城市人口普查公报（转载）",
        "Liaocheng census bulletin (copies)",
    ),
    "citation.boundaries": (
        "由行政区划边界按等积投影计算",
        "computed from the boundaries in an equal-area projection",
    ),
    "citation.minerals": (
        "矿产资料汇编，出处见“数据与来源”",
        "table of minerals, see “Data and sources”",
    ),
    "citation.terminals": (
        "货运换装站表，出处见“数据与来源”",
        "table of freight terminals, see “Data and sources”",
    ),
}
