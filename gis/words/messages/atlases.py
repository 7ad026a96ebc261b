"""Words of printed atlases, and of the data that their pages rest on."""

MESSAGES: dict[str, tuple[str, str]] = {
    "cli.handover.atlas_suffix": (
        "{path}：后缀“{suffix}”不是本命令能写的格式；一个文件写 .pdf，一个文件夹（名称不带后缀）用 --pages 选 {pages}",
        "{path}: the suffix “{suffix}” is no format that this command writes; one file is .pdf, a folder (a name without a "
        "suffix) holds pages chosen with --pages: {pages}",
    ),
    "cli.handover.idle_pages": (
        "每页是什么已由 {by} 定",
        "{by} says already what has a page each",
    ),
    "cli.handover.other_title": (
        "设置文件中的标题“{title}”是另一张图的，没有沿用；需要时用 --title 写明",
        "The title “{title}” of the settings file is that of another map and is not taken; give one with --title",
    ),
    "cli.handover.level": (
        "每个区域一页的区域级别；auto：市为本市及有内容的区县，其余为地级",
        "level of the regions with a page each; auto: of a city itself and its counties with something to tell, else prefectures",
    ),
    "book.overview": ("总览", "Overview"),
    "book.region": ("规划记录 {count} 条", "{count} {count:record|records} of the plans"),
    "book.without_page": (
        "{count} 个区县没有页：所选规划未点名，没有在产水泥厂，也没有主导产业含建材的开发区：{names}。",
        "{count} {count:county has|counties have} no page, since the plans chosen do not name {count:it|them} and no operating cement works "
        "and no zone that leads in building materials {count:stands there|stand there}: {names}.",
    ),
    "level.auto": ("市：本市及其区县；省：地市", "of a city: its counties; else prefectures"),
    "book.figure": ("图 {number}", "Map {number}"),
    "book.contents": ("目录", "Contents"),
    "book.contents_key": ("{category}的产业数", "Number of industries: {category}"),
    "book.works": ("在产水泥厂", "Operating cement works"),
    "book.works_note": ("至少，万吨/年 · GEM 2025-07", "At least, Mt a year · GEM 2025-07"),
    "book.beside_sources": (
        "图旁：{said}。",
        "Beside the map: {said}.",
    ),
    "book.beside_works": (
        "Global Energy Monitor, Global Cement and Concrete Tracker, July 2025 (V1)，CC BY 4.0",
        "Global Energy Monitor, Global Cement and Concrete Tracker, July 2025 (V1), CC BY 4.0",
    ),
    "book.beside_zones": (
        "《中国开发区审核公告目录》（2018年版）",
        "catalogue of development zones (2018)",
    ),
    "book.zones": ("开发区（主导产业含建材）", "Zones that lead in building materials"),
    "book.zones_note": ("公顷 · 2018 目录", "ha · list of 2018"),
    "book.region_table": ("规划记录与出处", "Records and where they stand"),
    "print.no_region": ("未点名区域（{count} 条）", "No region named ({count})"),
    "print.unnamed": ("所选规划与条件下未点名", "not named by the plans and filters chosen"),
    "deck.named_chosen": ("所选条件下点名的区域", "Named under the filters"),
    "deck.chart_without": ("未计入本图：{said}", "Not in this chart: {said}"),
    "book.matrix_without": ("{said}；未列入：{left_out}", "{said}; not listed: {left_out}"),
    "book.matrix": ("布局矩阵", "Layout matrix"),
    "book.sources": ("方法与来源", "Methods and sources"),
    "book.source": ("来源", "Source"),
    "book.terms": ("阶段或许可", "Stage or licence"),
    "book.from": ("出处", "From"),
    "book.methods": (
        "底色为所选规划在区域内点名布局的产业；同一产业只计一次。点位为乡镇或区县驻地，不是测绘的园区边界。"
        "行政区划界线不作为权属依据；公开出版或展示地图，须按《地图管理条例》送审并取得审图号。",
        "Fills show the industries that the chosen plans name in a region; an industry counts once. "
        "Points are town or county seats, not surveyed parks. Boundaries prove no ownership; a map "
        "that is published in China needs its own approval number.",
    ),
    "book.subtitle": ("图集，地图 {count} 幅", "Atlas of {count} maps"),
    "error.atlas_apart": (
        "{names}不在“{within}”内，图集只含其中的区域；请去掉 --within（范围），或换区域。",
        "{names}: not in “{within}”, and an atlas holds what lies there; leave out --within (the area), or choose other regions.",
    ),
    "error.atlas_empty": (
        "“{within}”内没有{level}一级的区域；请换 --level 或 --within。",
        "“{within}” holds no region of the level {level}; choose another --level or --within.",
    ),
    "credit.prefecture-pack": (
        "行政区划、境界线、名称与代码",
        "Administrative boundaries, official lines, names and codes",
    ),
    "credit.plants": ("工厂、电厂与矿山", "Plants, power stations and mines"),
    "credit.zones": ("开发区", "Development zones"),
    "credit.region_stats": ("区域统计", "Statistics of regions"),
    "credit.english-names": ("英文地名", "English names"),
}
