"""Words on and around the map, in the app and in exported files."""

MESSAGES: dict[str, tuple[str, str]] = {
    "map.title": ("产业集群布局图", "Industrial cluster layout"),
    "map.title_all": ("产业集群布局总图", "Industrial cluster layout of all plans"),
    "map.legend": ("图例", "Legend"),
    "map.search": ("搜索区域…", "Search a region…"),
    "map.nothing_found": ("没有匹配的区域", "No region found"),
    "map.fit": ("回到规划范围", "Back to the plan's extent"),
    "map.close": ("关闭", "Close"),
    "map.zoom_in": ("放大", "Zoom in"),
    "map.zoom_out": ("缩小", "Zoom out"),
    "map.south_sea": ("南海诸岛", "South China Sea"),
    "map.no_designation": (
        "所选规划未在此区域点名布局产业。",
        "The chosen plans name no industry here.",
    ),
    "map.nothing": ("此图没有该区域的数据。", "This map has no data for this region."),
    "map.no_script": (
        "此地图需要浏览器启用 JavaScript（不需要网络）。",
        "This map needs JavaScript enabled in the browser (no network is needed).",
    ),
    "map.fill_single": ("{industry}", "{industry}"),
    "map.fill_many": ("布局的产业数（底色）", "Number of industries designated (fill)"),
    "map.fill_class": ("{category} {count} 项", "{category}: {count}"),
    "map.fill_both": ("斜纹：兼有两类以上", "Stripes: more than one category"),
    "map.fill_wide": ("细纹：全省布局，未点名市州", "Fine lines: province-wide, no city named"),
    "map.fill_note": (
        "右侧数字为区域数；同一产业只计一次。",
        "Figures at the right count regions; an industry counts once.",
    ),
    "map.unplaced": ("未落图的条目（{count}）", "Rows without a region ({count})"),
    "map.sites": ("园区与基地", "Parks and bases"),
    "map.sites_note": (
        "点位为乡镇或区县驻地，不是测绘的园区边界。",
        "Points are town or county seats, not surveyed parks.",
    ),
    "map.measures": ("其他布局（角标）", "Other designations (badges)"),
    "map.links": ("规划写明的区域联系", "Links that the plans state"),
    "map.tip_category": ("{category} {count}：{industries}", "{category} ({count}): {industries}"),
    "map.tip_wide": (
        "全省 {category} {count}：{industries}",
        "Province-wide {category} ({count}): {industries}",
    ),
    "map.sources": (
        "行政区划：天地图 2024，审图号 {review}；规划：{plans}。仅供规划研究，不作为权属依据。",
        "Boundaries: Tianditu 2024, map approval {review}; plans: {plans}. For planning "
        "research; no proof of ownership or jurisdiction.",
    ),
    "map.date": ("制图日期 {date}", "Drawn {date}"),
    "map.detail_row": ("{category}：{what}", "{category}: {what}"),
    "map.detail_wide": ("{plan}（{region}全域）", "{plan} (all of {region})"),
    "map.separator": ("、", ", "),
    "map.qualified": ("{what}（{more}）", "{what} ({more})"),
    "map.plan_draft": ("{title}（征求意见稿）", "{title} (draft for comment)"),
}
