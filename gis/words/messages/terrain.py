"""Words of the ground under a map: relief and rivers."""

MESSAGES: dict[str, tuple[str, str]] = {
    "terrain.relief": ("地势", "Relief"),
    "terrain.relief_entry": (
        "坡面明暗（光自西北；2′ 栅格）",
        "light and shade of slopes (2′ cells)",
    ),
    "terrain.relief_source": (
        "地势晕渲：Natural Earth 与 SRTM、GMTED2010、ETOPO1（公有领域），2′，约 3.7 公里，只示意起伏。",
        "Relief: Natural Earth, SRTM, GMTED2010, ETOPO1 (public domain), 2′ or about 3.7 km, for the lie of the land only.",
    ),
    "terrain.rivers": ("河流", "Rivers"),
    "terrain.river_entry": ("河流（线越宽越大）", "river (the wider, the larger)"),
    "terrain.rivers_note": (
        "只有通航河流标名；线形数据不含河名。",
        "Navigable rivers alone are named: the lines come without names.",
    ),
    "terrain.river_great": ("大江大河", "great river"),
    "terrain.river_large": ("大河", "large river"),
    "terrain.river_middle": ("中等河流", "river"),
    "terrain.river_small": ("小河", "small river"),
    "terrain.river_canal": ("运河", "canal"),
    "terrain.rivers_source": (
        "河流：GSHHG 2.3.7/WDBII（LGPL-3.0），按其等级取舍，位置示意。",
        "Rivers: GSHHG 2.3.7/WDBII (LGPL-3.0), chosen by its ranks, courses approximate.",
    ),
    "export.picked": ("描出选中的区域：{name}", "Outline the region picked: {name}"),
    "export.ground": ("地面要素（默认不画）", "On the ground (off by default)"),
    "export.ground_none": ("不画", "none"),
    "export.ground_relief": ("地势晕渲", "Shaded relief"),
    "export.ground_rivers": ("河流", "Rivers"),
    "cli.handover.relief": (
        "在色块上叠加地势晕渲（2′，约 3.7 公里），平地颜色不变，图例仍然成立",
        "lay the shade of the relief (2′, about 3.7 km) over the fills; flat land keeps its colour",
    ),
    "cli.handover.rivers": ("画出河流", "draw rivers"),
    "error.accent_pale": (
        "强调色 {found} 太浅，在白纸上看不见；请选深一些的颜色。",
        "The accent {found} is too pale to be seen on white paper; choose a darker one.",
    ),
    "error.date": (
        "没有 {found} 这一天；请改正日期。",
        "There is no day {found}; mend the date.",
    ),
    "error.date_form": (
        "日期“{found}”的写法不明；请按年、月、日写，如 2026-01-31、2026年1月31日或 2026年1月。",
        "The date “{found}” is not clear; write year, month, day, such as 2026-01-31 or 2026-01.",
    ),
    "error.ground_form": (
        "地势和河流只能画在地图上；{form} 是数据文件。",
        "Relief and rivers are drawn on maps; {form} is a file of data.",
    ),
}
