"""Sentences of the command line: help, results, wrong calls."""

MESSAGES: dict[str, tuple[str, str]] = {
    "cli.usage": ("用法：", "Usage: "),
    "cli.options_metavar": ("[选项]", "[OPTIONS]"),
    "cli.options": ("选项：", "Options:"),
    "cli.commands": ("命令：", "Commands:"),
    "cli.default": ("（默认 {value}）", " (default {value})"),
    "cli.required": ("（必填）", " (required)"),
    "cli.option.lang": ("界面语言，可写在任何位置（默认 zh）", "language, anywhere in the call"),
    "cli.option.help": ("显示本说明", "show this text"),
    "cli.option.out": ("写入这个文件，不写到屏幕", "write to this file instead of the screen"),
    "cli.option.plan": (
        "规划编号（见 plans 命令），可重复",
        "plan id (see the plans command), repeatable",
    ),
    "cli.option.category": (
        "类别，如 strengthen、cultivate、强化、培育，可重复",
        "category such as strengthen or cultivate, repeatable",
    ),
    "cli.option.industry": (
        "产业编号、名称或别名，含其下级，可重复",
        "industry by id, name or alias, with those below it, repeatable",
    ),
    "cli.option.region": (
        "区域名称或代码，含其下级",
        "region by name or adcode, with those inside it",
    ),
    "cli.option.within": (
        "所在的省或市，用来区分重名",
        "province or prefecture around it, where names repeat",
    ),
    "cli.option.inside": ("只取这个区域及其中的区域", "only this region and those inside it"),
    "cli.option.at_level": (
        "区域的级别：province 省、prefecture 地、county 县",
        "level of the regions",
    ),
    "cli.option.level_told": (
        "区域的级别：province 省、prefecture 地、county 县；不写则按所给区域或所选规划定",
        "level of the regions; without it that of the regions named, or at which the plans name places",
    ),
    "cli.option.level": (
        "只找这一级：province 省、prefecture 地、county 县",
        "only regions of this level",
    ),
    "cli.option.format": ("输出格式", "output format"),
    "cli.csv.left": (
        "CSV 不含：{left}；json 和 xlsx 格式有",
        "not in the CSV: {left}; the formats json and xlsx have it",
    ),
    "cli.root.help": (
        "产业集群图谱：规划中的产业集群布局、区域档案、地图与数据表。",
        "Cluster Atlas: what plans designate where, dossiers of regions, maps and tables.",
    ),
    "cli.plans.short": ("列出规划", "list the plans"),
    "cli.plans.help": (
        "列出所有规划：编号、名称、区域、年份、状态和布局记录数。",
        "List all plans: id, title, region, years, stage and number of designations.",
    ),
    "cli.designations.short": ("查询布局记录", "select designations"),
    "cli.designations.help": (
        "查询规划布局：哪个区域、哪个产业、什么类别、规划原文的出处。\n"
        "不加条件则列出全部；多个条件须同时满足。",
        "Select what plans designate: region, industry, category, and where the plan says so.\n"
        "Without conditions all are listed; several conditions must all be met.",
    ),
    "cli.region.short": ("区域档案", "dossier of a region"),
    "cli.region.help": (
        "显示一个区域的档案：各规划的布局、目标、矿产、统计、载体、协作、政策和相邻区域。",
        "Show the dossier of a region: designations in all plans, targets, minerals, statistics, "
        "sites, links, incentives and neighbours.",
    ),
    "cli.map.short": ("导出地图：HTML、PDF、PNG、SVG", "export a map as HTML, PDF, PNG or SVG"),
    "cli.map.help": (
        "导出布局地图（或货运路线、指标对比图）：一个断网也能打开的 HTML 文件，打印用的 PDF、PNG、SVG，或 KML、GeoJSON、"
        "GeoPackage，由文件后缀决定。不加条件则为全国地图、全部规划。",
        "Write the layout map (or a freight route, or an indicator) as one HTML file that opens without a "
        "network, for print as PDF, PNG or SVG, or as KML, GeoJSON or GeoPackage, by the suffix. Without "
        "conditions: all plans on a map of the country.",
    ),
    "cli.map.title": ("标题", "title"),
    "cli.map.date": (
        "标在图上的日期，如 2026-01-31；不写则不标",
        "date on the map, such as 2026-01-31; none if left out",
    ),
    "cli.map.written": ("已写入 {path}", "Wrote {path}"),
    "cli.match.short": ("为数据表匹配区划代码", "find the adcodes of a table"),
    "cli.match.help": (
        "为 CSV 或 Excel 表的每一行找出区划代码，原有的行和列都保留，另加 adcode、region_name、"
        "level、how、status、reason、candidates 七列；没有匹配的行也写明原因和候选。\n"
        "地址只认开头能确定的最小区域；开发区、晚于 2024 年边界设立的区划写明所在，不当作区划。\n"
        "未匹配和有歧义的行逐行列出（行号与文件一致，标题为第 1 行）。\n"
        "写成 CSV 时，以 = + - @ 开头而不是数字的单元格前加一个单引号，避免被电子表格当作公式。",
        "Find the region of every row of a CSV or Excel table; all rows and columns stay, and "
        "adcode, region_name, level, how, status, reason and candidates are added: a row without a "
        "region says why.\n"
        "Of an address the smallest region that its beginning surely names; a development zone or "
        "a division founded after the boundaries of 2024 is said to lie where it does.\n"
        "Rows that are unmatched or ambiguous are listed by their number in the file (the header "
        "is row 1).\n"
        "In CSV a cell that starts with = + - @ and is no number gets an apostrophe in front, "
        "so that no spreadsheet takes it for a formula.",
    ),
    "cli.match.column": ("含区域名称或代码的列", "column with names or codes of regions"),
    "cli.match.out": (
        "结果文件：.csv 或 .xlsx",
        "result file: .csv or .xlsx",
    ),
    "cli.match.summary": (
        "共 {rows} 行：匹配 {matched}，歧义 {ambiguous}，未匹配 {unmatched}，空 {empty}；已写入 {path}",
        "{rows} {rows:row|rows}: {matched} matched, {ambiguous} ambiguous, {unmatched} unmatched, {empty} "
        "empty; wrote {path}",
    ),
    "cli.match.known": (
        "未匹配中有 {count} 行不是行政区划但知道位于何处（开发区、新设、已撤销或汇总行）",
        "{count} of the unmatched are no divisions, but it is known where they lie (zones, newer, "
        "ended, or rows that group others)",
    ),
    "cli.match.more": (
        "另有 {count} 行，见 {path}",
        "{count} {count:more row|more rows}: see {path}",
    ),
    "cli.match.row": ("行号", "row"),
    "cli.match.value": ("写法", "value"),
    "cli.match.reason": ("原因", "reason"),
    "cli.match.candidates": ("候选或相近名称", "candidates or near names"),
    "cli.column.plan": ("规划", "plan"),
    "cli.column.title": ("名称", "title"),
    "cli.column.region": ("区域", "region"),
    "cli.column.years": ("年份", "years"),
    "cli.column.stage": ("状态", "stage"),
    "cli.column.count": ("布局记录", "designations"),
    "cli.column.category": ("类别", "category"),
    "cli.column.industry": ("产业", "industry"),
    "cli.column.site": ("载体", "site"),
    "cli.column.status": ("状态", "status"),
    "cli.column.locator": ("出处", "locator"),
    "cli.nothing": ("没有符合条件的记录", "nothing meets these conditions"),
    "cli.rows": ("共 {count} 条", "rows: {count}"),
    "cli.error": ("错误：{message}", "Error: {message}"),
    "cli.stopped": ("已停止", "stopped"),
    "cli.stopped_batch": (
        "已停止；做好的 {count} 个文件留在 {path}，再次运行同一命令即从下一个接着做",
        "stopped; {count} finished files stay in {path}, the same command goes on with the next one",
    ),
    "cli.usage_error": (
        "用法错误：{message}；加 --help 查看说明",
        "Usage error: {message}; add --help for the options",
    ),
    "cli.no_such_command": (
        "没有命令“{found}”；可试：{nearest}",
        "no command “{found}”; try: {nearest}",
    ),
    "cli.no_such_option": (
        "没有选项 {found}；可试：{nearest}",
        "no option {found}; try: {nearest}",
    ),
    "cli.missing_option": ("缺少选项 {name}", "the option {name} is missing"),
    "cli.missing_argument": ("缺少参数 {name}", "the argument {name} is missing"),
    "cli.option_needs_value": ("选项 {name} 后面要写一个值", "the option {name} needs a value"),
    "cli.option_takes_no_value": ("选项 {name} 不带值", "the option {name} takes no value"),
    "cli.extra_argument": ("多余的参数：{found}", "unexpected argument: {found}"),
    "cli.bad_choice": (
        "{name} 不能是“{found}”；可选：{choices}",
        "{name} cannot be “{found}”; choose from: {choices}",
    ),
    "cli.not_whole": (
        "{name} 应是整数，写的是“{found}”",
        "{name} must be a whole number, not “{found}”",
    ),
    "cli.not_number": (
        "{name} 应是数字，写的是“{found}”",
        "{name} must be a number, not “{found}”",
    ),
    "cli.out_needed": (
        "{form} 格式需要用 --out 指定文件",
        "the format {form} needs --out FILE",
    ),
    "cli.out_suffix": (
        "{path}：后缀“{suffix}”不是本命令能写的格式；可用的后缀：{known}",
        "{path}: the suffix “{suffix}” is no format that this command writes; use one of {known}",
    ),
    "cli.out_suffix_elsewhere": (
        "{path}：后缀“{suffix}”不是本命令能写的格式；可用的后缀：{known}；能写 {suffix} 的命令：{commands}",
        "{path}: the suffix “{suffix}” is no format that this command writes; use one of {known}; {suffix} is written by: {commands}",
    ),
    "cli.out_disagrees": (
        "{path} 的后缀与 --format {form} 不符；请把后缀改为 {suffix}，或去掉 --format",
        "the suffix of {path} is not that of --format {form}; end it in {suffix}, or leave out --format",
    ),
    "cli.system": ("错误：{file}：{reason}", "Error: {file}: {reason}"),
    "cli.out_of_range": (
        "{name} 是 {found}，应 {expected}",
        "{name} is {found}, expected {expected}",
    ),
    "cli.option_empty": (
        "{name} 后面是空的；请写上值，或去掉这个选项",
        "{name} is empty; give it a value or leave it out",
    ),
    "cli.option_twice": (
        "{name} 只能给一个，这里写了 {count} 次",
        "{name} takes one value and stands here {count} times",
    ),
    "cli.bad_value": ("{name} 的值无效：{reason}", "bad value for {name}: {reason}"),
    "error.nothing_within": (
        "“{found}”内没有可列的区域（这一级没有，或没有数据）；请换一个 --level，或写更大的区域",
        "No region within “{found}” can be shown (none of this level, or none with data); choose another --level or a larger region",
    ),
    "error.same_file": (
        "输出文件与输入文件相同（{path}）；请换一个文件名，以免覆盖原表",
        "The output file is the input file ({path}); choose another name, so that it stays",
    ),
}
