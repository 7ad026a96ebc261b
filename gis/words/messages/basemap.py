"""Words of basemaps, of other datums, of the file of choices and of files that are opened again."""

MESSAGES: dict[str, tuple[str, str]] = {
    "basemap.none": ("不用底图（文件不发任何请求）", "None (the file makes no request)"),
    "basemap.tianditu": ("天地图", "Tianditu"),
    "basemap.gaode": ("高德地图", "Amap"),
    "basemap.osm": ("OpenStreetMap", "OpenStreetMap"),
    "basemap.own": ("自备底图", "Own basemap"),
    "basemap.pmtiles": ("自备底图（文件内）", "Own basemap (inside the file)"),
    "basemap.note": ("底图：{name}。", "Basemap: {name}."),
    "basemap.shifted": (
        "底图坐标为{datum}，全部图层已随之平移；图上坐标不是CGCS2000，不能用于量测定位。",
        "The basemap is drawn in {datum} and all layers are moved with it: coordinates on this map are not "
        "CGCS2000.",
    ),
    "basemap.foreign": (
        "该底图的国界与地名未经中国地图审核，含此底图的地图不得公开。",
        "Borders and names of this basemap have no Chinese map approval; a map with it may not be published "
        "in China.",
    ),
    "basemap.own_address": ("自备地址（XYZ 或 WMTS）", "Own address (XYZ or WMTS)"),
    "basemap.key_caution": (
        "密钥已写入 {path}，拿到文件的人都能读到；外发前请确认服务条款允许。",
        "The key stands in {path} and can be read by whoever gets the file; see that the terms of the service "
        "allow it.",
    ),
    "basemap.needs_network": (
        "带在线底图的文件打开时会向底图服务器发请求；没有网络时图层照常显示。",
        "A file with a basemap asks its provider for pictures when it is opened; without a network everything "
        "else shows as usual.",
    ),
    "exchange.moved_note": (
        "坐标为{datum}，由CGCS2000换算，仅供采用该坐标系的软件显示；不能与CGCS2000或WGS 84数据叠加。园区点位是乡镇或区县驻地。",
        "Coordinates are in {datum}, converted from CGCS2000, for programs that use it; they must not be laid "
        "over data in CGCS2000 or WGS 84. Sites are points of town or county seats.",
    ),
    "error.basemap": (
        "底图“{found}”不可用；可用 {known}，或含 {{z}}、{{x}}、{{y}} 的 http(s) 地址。",
        "The basemap “{found}” cannot be used; take one of {known}, or an http(s) address with {{z}}, {{x}}, "
        "{{y}}.",
    ),
    "error.basemap_key": (
        "环境变量 {variable} 里没有可用的天地图密钥（8–64 位字母、数字、_、-）；请先设置，或不写入密钥。",
        "The environment variable {variable} holds no key for Tianditu (8 to 64 letters, digits, _, -); set it, "
        "or leave the key out.",
    ),
    "error.basemap_form": (
        "底图、嵌入和双语切换只用于 HTML 地图；这里的格式是 {form}。",
        "A basemap, a frame and a switch of languages are for HTML maps; the format here is {form}.",
    ),
    "error.pmtiles": (
        "PMTiles 文件 {path} 读不出：{reason}",
        "The PMTiles file {path} cannot be read: {reason}",
    ),
    "error.pmtiles_vector": (
        "PMTiles 文件 {path} 里是 {found} 瓦片；只能用 PNG、JPEG、WebP 或 AVIF 图片瓦片。",
        "The PMTiles file {path} holds {found} tiles; only pictures (PNG, JPEG, WebP, AVIF) can be used.",
    ),
    "error.pmtiles_empty": (
        "PMTiles 文件 {path} 没有此地图范围内的瓦片。",
        "The PMTiles file {path} holds no tile of this map's extent.",
    ),
    "error.sheet_rows": (
        "工作表“{sheet}”有 {rows} 行，Excel 一张表最多 {most} 行；请缩小范围，或写成 CSV、Parquet",
        "The sheet “{sheet}” has {rows} rows, and Excel holds {most} at most; ask for less, or write CSV or Parquet",
    ),
    "error.datum_form": (
        "{form} 里没有可换算的坐标；其他坐标系可用于 {known}。",
        "{form} has no coordinates to convert; another datum can be had in {known}.",
    ),
    "error.heads_form": (
        "{form} 的表头不能另选；可用于 {known}。",
        "The heads of {form} cannot be chosen; they can in {known}.",
    ),
    "error.order_unreadable": (
        "选择文件不是有效的 TOML：{reason}",
        "The file of choices is no valid TOML: {reason}",
    ),
    "error.order_version": (
        "选择文件的版本为 {found}；本软件只认 {expected}。",
        "The file of choices has version {found}; this tool knows {expected}.",
    ),
    "error.order_word": (
        "{where} 不能是“{found}”；最接近的有 {nearest}。",
        "{where} cannot be “{found}”; the nearest are {nearest}.",
    ),
    "error.order_value": (
        "选择文件的 {where} 为“{found}”，类型或长度不对；请对照导出的文件改正。",
        "{where} of the file of choices is “{found}”, of the wrong type or too long; compare a file saved by the "
        "tool.",
    ),
    "error.order_key": (
        "选择文件里的 {where} 不认识；应为 {known} 之一。",
        "{where} of the file of choices is not known; one of {known} is expected.",
    ),
    "error.indicator_empty": (
        "指标 {indicator} 在所选范围的{level}一级没有数据；请换指标、级别或范围。",
        "No region of the level {level} has a figure of {indicator}; choose another indicator, level or extent.",
    ),
    "error.carried_none": (
        "{path} 不是本软件导出的 HTML 地图，或由旧版本导出；没有可打开的内容。",
        "{path} is no HTML map of this tool, or one of an older version: there is nothing to open.",
    ),
    "error.carried_size": (
        "{path} 超过 {most} MB，不打开。",
        "{path} is larger than {most} MB and is not opened.",
    ),
    "error.carried_broken": (
        "{path} 所带的规划或选择已损坏；请向制图人索取原文件。",
        "What {path} carries is damaged; ask its maker for the original file.",
    ),
    "error.carried_region": (
        "文件所带规划 {plan} 的 {table} 表里有本软件不认识的区域代码 {found}。",
        "The table {table} of the plan {plan} in the file has a region code that is not known here: {found}.",
    ),
}
