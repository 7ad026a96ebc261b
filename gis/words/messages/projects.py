"""Words of project files: contents, findings, faults, the command project."""

MESSAGES: dict[str, tuple[str, str]] = {
    "project.kind.plan": ("规划", "Plan"),
    "project.kind.table": ("表格", "Table"),
    "project.kind.scenario": ("情景", "Scenario"),
    "project.kind.setting": ("设置", "Setting"),
    "project.kind.points": ("点位", "Points"),
    "project.kind.outlines": ("边界（面）", "Outlines"),
    "project.what.changed": ("在外部改过，可以读回", "changed outside, can be read back"),
    "project.what.unreadable": ("读不了", "cannot be read"),
    "project.what.unfit": ("读得了，用不了", "readable, but does not fit the atlas"),
    "cli.project.unfit": (
        "{name} 已存入，但现在用不了：{reason}",
        "{name} is saved, but does not fit the atlas: {reason}",
    ),
    "project.what.foreign": ("不是项目的图层，没有用", "no layer of the project, not used"),
    "project.only_features": (
        "这是一个项目文件：只取了其中的点位和边界，都归入一个图层；{held}没有取，要用请逐个加入",
        "this is a project file: only its points and outlines were taken, into one layer; {held} were not, add them one by one",
    ),
    "project.foreign": (
        "别的程序放进来的图层；要用它，请用 project add --points 加入",
        "put in by another program; to use it, take it in with project add --points",
    ),
    "error.ambiguous_own_point": (
        "自有点位“{found}”有 {count} 处；请写成“图层/名称”或经纬度，即其中一个：{candidates}",
        "there are {count} own points “{found}”; write layer/name or lon,lat, that is one of: {candidates}",
    ),
    "project.turned": (
        "坐标系是 EPSG:{found}，{count} 个要素已转为经纬度读入",
        "in EPSG:{found}; {count} {count:feature is|features are} read with their coordinates turned to degrees",
    ),
    "project.other_system": (
        "{count} 个要素的坐标系（编号 {found}）不是经纬度，也认不出来；请在 QGIS 中转为 EPSG:4326 再存，或用 project undo 恢复原来的",
        "{count} {count:feature is|features are} in a coordinate system (number {found}) that is no degrees and not known; save them in EPSG:4326, or take the change "
        "back with project undo",
    ),
    "cli.project.accepted": (
        "已收下外部改动：{what}（可撤销）",
        "Taken from outside: {what} (undo takes it back)",
    ),
    "project.what.lost": ("没有了", "gone"),
    "project.column.kind": ("种类", "Kind"),
    "project.column.name": ("名称", "Name"),
    "project.column.size": ("字节（点位为个数）", "Bytes (points: number)"),
    "project.column.what": ("情况", "State"),
    "project.column.reason": ("原因", "Reason"),
    "compare.sheet.project_content": ("项目内容", "Contents"),
    "compare.sheet.project_findings": ("检查结果", "Findings"),
    "cli.project.short": (
        "项目文件：新建、查看、检查、加入、撤销",
        "project file: new, show, check, add, undo",
    ),
    "cli.project.help": (
        "项目文件是一个 GeoPackage（QGIS 可直接打开），存放自己的规划、表格、点位、情景和设置；每次改动立即整体保存，可以撤销。",
        "A project file is a GeoPackage (QGIS opens it) with one’s own plans, tables, points, scenarios "
        "and settings; each change is saved at once and whole, and can be undone.",
    ),
    "cli.project.new.short": ("新建", "make one"),
    "cli.project.show.short": ("列出内容", "list what it holds"),
    "cli.project.check.short": (
        "检查：外部改动、读不了的内容",
        "check: changes from outside, what cannot be read",
    ),
    "cli.project.add.short": ("加入文件", "put files in"),
    "cli.project.drop.short": ("取出内容", "take things out"),
    "cli.project.undo.short": ("撤销上一次改动", "take the last change back"),
    "cli.project.redo.short": ("重做撤销的改动", "make an undone change anew"),
    "cli.project.new.help": (
        "新建空项目；已有的文件不动。",
        "Make an empty project; a file that exists is left alone.",
    ),
    "cli.project.show.help": (
        "列出项目中的内容、数据和工具的版本、改动次数。",
        "List contents, versions of data and tool, and the number of changes.",
    ),
    "cli.project.check.help": (
        "检查项目文件：在外部（如 QGIS）改过的、读不了的、没有了的都列出；有读不了的以 1 结束。",
        "Check a project file: what was changed outside (in QGIS, say), cannot be read or is gone is "
        "listed; ends with 1 where something cannot be read.",
    ),
    "cli.project.accept": (
        "把外部的改动当作项目自己的",
        "take what was changed outside as the project’s own",
    ),
    "cli.project.add.help": (
        "把文件放进项目；读不了的文件一个也不放。",
        "Put files into a project; where one cannot be read none gets in.",
    ),
    "cli.project.plan": ("规划文件（TOML）", "a plan file (TOML)"),
    "cli.project.scenario": ("情景文件（TOML）", "a scenario file (TOML)"),
    "cli.project.table": ("表格文件", "a table"),
    "cli.project.setting": ("设置文件（TOML）", "a settings file (TOML)"),
    "cli.project.drop_plan": ("项目中规划的名称", "a plan by its name in the project"),
    "cli.project.drop_scenario": ("项目中情景的名称", "a scenario by its name in the project"),
    "cli.project.drop_table": ("项目中表格的名称", "a table by its name in the project"),
    "cli.project.drop_setting": ("项目中设置的名称", "settings by their name in the project"),
    "cli.project.points": (
        "点位和边界：经纬度表格、GeoJSON、KML/KMZ、GeoPackage、打包成 zip 的 Shapefile；可给多个",
        "points and outlines: a table with lon and lat, GeoJSON, KML/KMZ, GeoPackage, Shapefile in a zip; several may be given",
    ),
    "cli.project.datum": (
        "点位文件的坐标系：wgs84、cgcs2000、gcj02（高德、腾讯）、bd09（百度）；不给则按表中所写，没写按 WGS 84",
        "datum of the points: wgs84, cgcs2000, gcj02 (Gaode, Tencent), bd09 (Baidu); else what the table says, WGS 84 where it says nothing",
    ),
    "cli.project.left_out": (
        "{file}：不是点或面的未读入：{what}",
        "{file}: neither points nor polygons, left out: {what}",
    ),
    "cli.project.undo.help": ("撤销上一次改动。", "Take the last change back."),
    "cli.project.redo.help": ("重做刚撤销的改动。", "Make the change anew that was undone last."),
    "cli.project.undo.done": ("已撤销：{kind} {name}", "Undone: {kind} {name}"),
    "cli.project.redo.done": ("已重做：{kind} {name}", "Done anew: {kind} {name}"),
    "cli.project.undo.nothing": ("没有可撤销的改动", "There is nothing to undo"),
    "cli.project.redo.nothing": ("没有可重做的改动", "There is nothing to do anew"),
    "cli.project.named": ("{kind}“{name}”", "{kind} “{name}”"),
    "cli.project.replaced": (
        "已存入 {name}，代替原来的（可撤销）",
        "Saved {name} in place of what was there (undo brings it back)",
    ),
    "cli.project.drop.help": (
        "从项目中取出；撤销可以恢复。",
        "Take things out of a project; undo brings them back.",
    ),
    "cli.project.drop_points": (
        "点位或边界图层的名称",
        "a layer of points or outlines by its name",
    ),
    "cli.project.dropped": ("已取出 {name}", "Taken out: {name}"),
    "cli.project.nothing_to_drop": (
        "没有要取出的；用 --plan、--scenario、--table、--setting 或 --points 写明名称（见 project show）",
        "nothing to take out; name it by --plan, --scenario, --table, --setting or --points (see project show)",
    ),
    "cli.project.added": ("已存入 {name}", "Saved {name}"),
    "cli.project.nothing_to_add": (
        "没有要加入的文件；用 --plan、--scenario、--table、--setting 或 --points",
        "nothing to add; give --plan, --scenario, --table, --setting or --points",
    ),
    "cli.project.facts": ("工具 {tool}，数据 {atlas}", "Tool {tool}, data {atlas}"),
    "cli.project.changes": (
        "改动 {count} 次，其中已撤销 {undone} 次",
        "{count} {count:change|changes}, {undone} undone",
    ),
    "cli.project.other_data": (
        "项目是用另一版数据建的，数字可能不同",
        "The project was made with other data; figures may differ",
    ),
    "cli.project.whole": ("文件完整（{found}）", "The file is whole ({found})"),
    "cli.project.damaged": ("文件有损坏：{found}", "The file is damaged: {found}"),
    "error.project_exists": (
        "{file} 已存在；换一个文件名",
        "{file} exists already; take another name",
    ),
    "error.project_none": (
        "{file} 不是项目文件；用 project new 新建，或用备份",
        "{file} is no project file; make one with project new, or take a copy kept",
    ),
    "error.project_newer": (
        "{file} 是第 {found} 版格式，本工具只认到第 {known} 版；请升级工具",
        "{file} has format {found}, this tool knows up to {known}; take a newer version of the tool",
    ),
    "error.project_size": ("{file} 超过 {limit} MB", "{file} is larger than {limit} MB"),
    "error.project_damaged": (
        "{file} 已不完整：{reason}；其他程序可能删改过它。请用备份，或用 project new 新建后重新加入文件",
        "{file} is not whole any more: {reason}; another program may have changed it. Use a backup, or make a new one "
        "(project new) and add the files again",
    ),
    "error.project_locked": (
        "{file} 正被另一个程序写入，现在读不了；等它写完，或关掉它再试",
        "{file} is being written by another program and cannot be read now; wait for it, or close it, and try again",
    ),
    "error.project_busy": (
        "{file} 现在写不进去（{reason}）；关掉正打开它的程序（如 QGIS 的编辑）再试",
        "{file} cannot be written now ({reason}); close the program that has it open for editing and try again",
    ),
    "error.project_older": (
        "{file} 是旧版格式（{found}，现为 {known}），打开前要改成新版并在旁边留一份原件，但写不进去：{reason}；请把它复制到可写的文件夹，"
        "关掉正打开它的程序，再打开",
        "{file} has an older format ({found}, now {known}); before it opens it is brought up to date, with a copy of the old one "
        "beside it, and that could not be written: {reason}. Copy it to a folder you may write to, close what has it open, and try again",
    ),
    "error.project_kind": (
        "没有“{found}”这种内容；可用：{known}",
        "no kind {found!r}; known: {known}",
    ),
    "error.project_missing": ("项目中没有{kind}“{found}”", "the project has no {kind} {found!r}"),
    "error.project_plan_document": (
        "{file} 是文档，不是规划文件（.toml）；请先读成规划文件：read {file} --format toml --out plan.toml",
        "{file} is a document, no plan file (.toml); read it into one first: read {file} --format toml --out plan.toml",
    ),
    "error.project_setting_scenario": (
        "{file} 是情景文件，不是设置文件；请用 --scenario 加入",
        "{file} is a scenario, no settings file; add it with --scenario",
    ),
    "error.project_content": ("{file}：{reason}", "{file}: {reason}"),
    "error.project_check": (
        "{file} 有 {count} 处读不了：{found}",
        "{file}: {count} {count:thing|things} cannot be read: {found}",
    ),
    "error.project_no_column": (
        "{file} 没有 {expected} 列，只有 {found}",
        "{file} has no column {expected}, only {found}",
    ),
    "error.project_points": (
        "{file} 有 {count} 行的经纬度不在中国范围内或不是数（行 列 值）：{found}；核对经度和纬度是否对调",
        "{file}: degrees of {count} {count:row|rows} are no numbers within China (row column value): {found}; "
        "see whether longitude and latitude are exchanged",
    ),
    "spatial_remark.datum": (
        "文件写明坐标系是 {datum}，按此换算",
        "The file says that its degrees are in {datum}, and they are read so",
    ),
    "spatial_remark.part": (
        "文件只是服务器返回的一部分：它写明共有 {total} 个要素，这里只有 {count} 个；请分页取全后再读",
        "The file is a part of what a server holds: it says that there are {total} features, and has {count}; "
        "fetch all pages and read again",
    ),
    "spatial_remark.page": (
        "文件只是服务器返回的一页（{count} 个要素）：它写明后面还有；请分页取全后再读",
        "The file is one page of a server's answer ({count} {count:feature|features}): it says that more "
        "follow; fetch all pages and read again",
    ),
    "error.spatial_unreadable": (
        "{file} 读不出点位或边界（{reason}）；可用：带经纬度列的表格、GeoJSON、KML/KMZ、GeoPackage、打包成 zip 的 Shapefile",
        "{file} cannot be read as points or outlines ({reason}); taken are tables with lon and lat, GeoJSON, "
        "KML/KMZ, GeoPackage, Shapefile in a zip",
    ),
    "error.spatial_feature": (
        "{file} 第 {number} 个要素有误：{reason}。在原软件中修好它再读",
        "{file}: feature {number} is at fault: {reason}. Mend it where it was drawn and read again",
    ),
    "error.spatial_outside": (
        "{file} 有 {count} 个要素不在中国范围内：{found}。多半是经纬度颠倒，或坐标不是度",
        "{file}: {count} {count:feature lies|features lie} outside China: {found}. Most often lon and lat are "
        "exchanged, or the coordinates are no degrees",
    ),
    "error.spatial_many": (
        "{file} 的要素超过 {limit} 个；大名录请用 assign 命令统计",
        "{file} has more than {limit} features; the command assign counts long lists",
    ),
    "error.spatial_empty": (
        "{file} 里没有点，也没有面（有：{found}）",
        "{file} holds neither points nor polygons (found: {found})",
    ),
    "error.spatial_parts": (
        "{file} 缺 {found}；Shapefile 的 .shp、.shx、.dbf 要打在同一个 zip 里",
        "{file} lacks {found}; put .shp, .shx and .dbf into one zip",
    ),
    "error.spatial_columns": (
        "{file} 的 .dbf 中，列 {found} 不是按字符记录的（如 Visual FoxPro 的整数、双精度、货币、备注），读出来会是另外的数；"
        "先在 QGIS 或 Excel 中另存为普通的 Shapefile 字段",
        "in the .dbf of {file} the columns {found} are not written in characters (whole numbers, doubles, currency or memos of "
        "Visual FoxPro) and would be read as other figures; save them as plain fields of a Shapefile first",
    ),
    "error.spatial_no_system": (
        "{file} 没有写明坐标系；若是经纬度，用 --datum（页面上选坐标系）说明是 wgs84、cgcs2000、gcj02 还是 bd09",
        "{file} has no reference system; where it is in degrees, say with --datum (on the page: choose it) whether they "
        "are wgs84, cgcs2000, gcj02 or bd09",
    ),
    "error.spatial_datum": (
        "{file} 的坐标系是“{found}”，这里不能可靠换算；先在 QGIS 中转成 CGCS2000（EPSG:4490）或 WGS 84 的经纬度",
        "{file} is in “{found}”, which cannot be turned here without a doubt; turn it into degrees of CGCS2000 "
        "(EPSG:4490) or WGS 84 in QGIS first",
    ),
}
