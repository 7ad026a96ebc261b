"""What is said of a table that people bring: roles of its columns, rows left out, faults of the whole."""

_ROLES: dict[str, tuple[str, str]] = {
    "region": ("区域", "Region"),
    "code": ("代码", "Code"),
    "name": ("名称", "Name"),
    "industry": ("产业", "Industry"),
    "value": ("数值", "Values"),
    "date": ("时间", "Date"),
    "lon": ("经度", "Longitude"),
    "lat": ("纬度", "Latitude"),
    "ignored": ("不用", "Left out"),
}
_WHY: dict[str, tuple[str, str]] = {
    "chosen": ("由用户指定", "chosen by the user"),
    "heading": ("按列名判断", "by its heading"),
    "content": ("按内容判断", "by its cells"),
    "numbers": ("是数值", "holds numbers"),
    "total": ("合计列，计入会重复", "a total, which would count twice"),
    "part": ("“其中”项，已含在别的列里", "a part of another column"),
    "share": ("占比或增速，不能相加", "a share or growth rate, which cannot be added"),
    "rate": ("人均、指数一类，不能相加", "per head or an index, which cannot be added"),
    "scale": ("区域的规模，不是产业", "the size of a region, no industry"),
    "earlier": ("另一时间的数，不能相加", "of another time, which cannot be added"),
    "serial": ("序号", "a running number"),
    "note": ("说明文字或联系方式", "a note or an address"),
    "empty": ("没有内容", "empty"),
    "text": ("是文字：{detail}", "texts: {detail}"),
    "not_chosen": ("不在 --values 之中", "not among --values"),
    "sum_of": ("等于 {detail} 之和，计入会重复", "the sum of {detail}, which would count twice"),
    "wider": ("另有更细的区域列", "another column of regions is more exact"),
    "only_numbers": ("唯一的数值列", "the only column of numbers"),
    "years": ("各行都是年份", "a year in every row"),
    "dates": ("各行都是日期", "a date in every row"),
    "quantity": ("是企业数、产值一类的量，不是产业", "a count or amount, no industry"),
}
_ROWS: dict[str, tuple[str, str]] = {
    "title": ("标题", "title"),
    "title_unit": ("标题，写明单位", "title, naming the unit"),
    "unit": ("单位", "unit"),
    "note": ("注或资料来源", "note or source"),
    "header_again": ("重复的列名", "headings once more"),
    "numbering": ("栏号", "numbers of the columns"),
    "total_row": ("合计行", "total of all regions"),
    "wider_row": ("上级区域，表中另有它的下级", "a wider region, whose parts stand in the table"),
    "total_industry": ("各产业的合计行", "total of all industries"),
    "part_row": ("“其中”项，已含在上一行", "a part of the row above"),
    "band": ("没有数的分组标题", "heading of a group of rows, without numbers"),
    "group_row": ("几个区域的合计（如经济区），不是行政区", "sum of several regions, no division"),
}
MESSAGES: dict[str, tuple[str, str]] = {
    **{f"role.{key}": pair for key, pair in _ROLES.items()},
    **{
        f"table_report.{key}": (f"{zh}：{{columns}}", f"{en}: {{columns}}")
        for key, (zh, en) in _ROLES.items()
    },
    **{f"column.{key}": pair for key, pair in _WHY.items()},
    **{f"left_out_row.{key}": pair for key, pair in _ROWS.items()},
    "table_report.headings": (
        "{file}：列名在第 {rows} 行，数据 {count} 行",
        "{file}: headings in row {rows}, {count} {count:row|rows} of data",
    ),
    "table_report.no_headings": (
        "{file}：没有列名，按列号 A、B、C 称呼，数据 {count} 行",
        "{file}: no headings, columns are called A, B, C, {count} {count:row|rows} of data",
    ),
    "table_report.with_unit": ("{name}［{unit}］", "{name} [{unit}]"),
    "table_report.more": ("另有 {count} 列", "{count} more"),
    "table_report.left_out": (
        "略去 {count} 行（{why}）：{rows}",
        "Left out {count} {count:row|rows} ({why}): {rows}",
    ),
    "table_report.converted": ("数值均换算为{unit}", "All values are converted to {unit}"),
    "table_remark.sheet": (
        "读取工作表“{sheet}”；未读：{others}（要读另一张，指定工作表或另存为一个文件）",
        "Read the sheet “{sheet}”; not read: {others} (to read another choose it, or save it as a file)",
    ),
    "table_remark.no_sheets": (
        "文件不是工作簿，指定的工作表“{found}”不起作用",
        "The file is no workbook; the choice of the sheet “{found}” has no effect",
    ),
    "table_remark.several_units": (
        "表前写明几种单位（{units}），哪一列用哪种没有写，各列都不带单位；把单位写进列名，如“产值（万元）”",
        "The table names several units ({units}) and not which column is in which, so that none has a unit; write them into "
        "the headings, as 产值（万元）",
    ),
    "table_remark.hidden": (
        "有 {count} 个隐藏行也计算在内：第 {rows} 行",
        "{count} hidden {count:row counts|rows count} as well: row {rows}",
    ),
    "table_remark.carried": (
        "列“{column}”有 {count} 格没写或写“同上”，按上面一格算（第 {row} 行起，如“{value}”）",
        "“{column}” has {count} cells that are empty or say “ditto”; what stands above counts (from row {row}: “{value}”)",
    ),
    "table_remark.covered": (
        "合并单元格盖住了 {count} 个单元格的内容，屏幕上看不见，未读取：{cells}",
        "Merged cells cover what {count} {count:cell|cells} hold; no screen shows it and it was not read: {cells}",
    ),
    "table_remark.formula": (
        "有 {count} 个公式没有存值，按空格读：{cells}；请先在 Excel 或 WPS 中打开并保存",
        "{count} {count:formula holds|formulas hold} no result and {count:is|are} read as empty: "
        "{cells}; open and save the table in Excel or WPS first",
    ),
    "table_remark.error": (
        "有 {count} 个公式得出错误值，按空格读：{cells}",
        "{count} {count:formula gives|formulas give} an error and {count:is|are} read as empty: {cells}",
    ),
    "table_remark.totals": (
        "合计与所加各行不符 {count} 处（计算用各行，不用合计）：{found}",
        "{count} {count:total does|totals do} not add up (the rows count, not the total): {found}",
    ),
    "table_remark.total_cell": (
        "第 {row} 行“{text}”的“{column}”（写 {stated}，各行之和 {sum}，差 {difference}{more}）",
        "“{column}” of row {row} “{text}” (says {stated}, the rows add up to {sum}, a difference of {difference}{more})",
    ),
    "table_remark.total_empty": (
        "，有 {count} 行没有数",
        "; {count} of the rows {count:has|have} no number",
    ),
    "table_remark.hidden_sheet": ("工作表“{sheet}”是隐藏的", "The sheet “{sheet}” is hidden"),
    "error.table_damaged_text": (
        "表格 {file} 的 UTF-8 文字从第 {row} 行起有 {count} 处损坏；请重新另存",
        "The UTF-8 text of the table {file} is damaged in {count} places from row {row} on; save it again",
    ),
    "error.table_too_wide": (
        "表格 {file} 有 {rows} 行 × {columns} 列，上限是 {limit} 格；请删去空行空列或拆成几个文件",
        "The table {file} spans {rows} rows × {columns} columns, the limit is {limit} cells; drop empty "
        "rows and columns or split it",
    ),
    "error.table_web_page": (
        "{file} 是网页，不是表格；请用 Excel 或 WPS 打开后另存为 .xlsx",
        "{file} is a web page, no table; open it in Excel or WPS and save it as .xlsx",
    ),
    "error.table_locked": (
        "{file} 有密码保护；请去掉密码后重新保存",
        "{file} is protected by a password; remove it and save again",
    ),
    "error.table_binary_excel": (
        "{file} 是二进制工作簿（.xlsb）；请另存为 .xlsx",
        "{file} is a binary workbook (.xlsb); save it as .xlsx",
    ),
    "error.table_no_sheet": (
        "{file} 中没有工作表（只有图表）；请另存一份带数据的工作表",
        "{file} holds no worksheet, only charts; save one with the data",
    ),
    "table_remark.side_by_side": (
        "“{column}”列是指标、“{value}”列是数：{count} 个指标各成一列（{found}）",
        "“{column}” holds indicators and “{value}” their numbers: {count} indicators, a column each ({found})",
    ),
    "error.table_which_sheet": (
        "{file} 中不止一张工作表是区域的表：{sheets}；不知道用哪一张，请用 --sheet 指定（如 --sheet {last}），网页上在“工作表”中选",
        "{file} has several sheets that are tables of regions: {sheets}; name the one to use (--sheet {last}), "
        "on the page under “Sheet”",
    ),
    "error.table_no_such_sheet": (
        "{file} 没有工作表“{found}”；现有：{sheets}",
        "{file} has no sheet “{found}”; there are: {sheets}",
    ),
    "error.table_header_is_data": (
        "表格 {file} 第 {row} 行已是数据（{found}），上面没有列名；请加一行列名，或用 --header-row 指出列名行"
        "（没有列名写 0）",
        "Row {row} of the table {file} already holds data ({found}) and no headings stand above; add a row of "
        "headings, or say with --header-row where they are (0: there are none)",
    ),
    "error.table_header_row": (
        "表格 {file} 没有可作列名的第 {found} 行（共 {rows} 行）；请用 --header-row 3 或 1-2 指出",
        "The table {file} has no headings in row {found} (it has {rows} rows); write --header-row 3 or 1-2",
    ),
    "error.table_heading_empty": (
        "表格 {file} 第 {column} 列有数据（第 {row} 行“{value}”）而没有列名；请补上列名",
        "Column {column} of the table {file} holds data (row {row} “{value}”) and has no heading; add one",
    ),
    "error.table_heading_missing": (
        "第 {column} 列是数值而没有列名；请补上列名",
        "Column {column} holds numbers and has no heading; add one",
    ),
    "error.table_heading_twice": (
        "列名“{column}”用了不止一次（{found} 列）；请改名，或用 --ignore 略去",
        "The heading “{column}” stands over several columns ({found}); rename one, or leave them out (--ignore)",
    ),
    "error.columns_twice": (
        "有几列可作“{column}”（{found}）；请只留一列，其余改名",
        "Several columns may be “{column}” ({found}); keep one, and rename the others",
    ),
    "error.table_swallowed": (
        "表格 {file} 第 {row} 行有一格占了 {lines} 行文字（“{value}”），可能是多余的引号吞掉了后面的行；请检查引号",
        "A cell in row {row} of the table {file} holds {lines} lines (“{value}”): a stray quote may have "
        "swallowed rows; check the quotes",
    ),
    "error.table_no_rows": (
        "表格 {file} 只有列名，没有数据行；请补上数据",
        "The table {file} has headings and no rows of data; add the data",
    ),
    "error.table_no_region": (
        "没有一列是区域名称或代码；请用 --column 指出区域列（现有的列：{columns}）",
        "No column holds names or codes of regions; name it with --column (there are: {columns})",
    ),
    "error.own_level": (
        "{file} 中有 {count} 行是另一级别的区域（{found}）；请用 {option} 指明级别（{levels}），"
        "或加 --skip-faults 略去这些行",
        "{file} holds {count} rows of another level ({found}); name the level with {option} ({levels}), "
        "or leave these rows out with --skip-faults",
    ),
    "error.table_years": (
        "列 {columns} 是同一数值的不同时间，不是不同产业；请只选一列作数值（--values {last}）",
        "The columns {columns} are times of one quantity, not industries; choose one as the values (--values {last})",
    ),
    "error.table_quantities": (
        "列 {columns} 是不同的量，不是不同产业，不能相加；请只选一列作数值（--values {last}），或把产业写成列",
        "The columns {columns} are different quantities, not industries, and cannot be added; choose one as the "
        "values (--values {last}), or give each industry a column",
    ),
    "error.table_turned": (
        "列名是区域（{columns}）而“{column}”列不是：行与列颠倒了；请在 Excel 或 WPS 中转置后再读（选择性粘贴—转置）",
        "Regions head the columns ({columns}) and “{column}” holds none: rows and columns are swapped; transpose "
        "the table in Excel or WPS first (Paste Special, Transpose)",
    ),
    "error.table_units_above": (
        "表头上方写了几种单位（{units}），没有说 {columns} 各是哪一种，不能相加；请把单位写进列名，如 水泥（万吨），"
        "或用 --values 选同一单位的列并用 --unit 写明",
        "Several units stand above the table ({units}), and nothing tells which {columns} are in: they cannot be added; "
        "write the unit into each heading, or choose columns of one unit (--values) and name it (--unit)",
    ),
    "error.table_units": (
        "数值列的单位不同，不能相加：{columns}；请用 --values 选同一单位的列，或用 --unit 统一单位",
        "The columns of values have different units and cannot be added: {columns}; choose those of one unit "
        "(--values), or name one for all (--unit)",
    ),
    "error.table_several_values": (
        "长表有不止一个数值列（{columns}）；请用 --value 指定一列",
        "The long table has several columns of values ({columns}); name one with --value",
    ),
    "error.table_lacks_columns": (
        "表格 {file} 缺少列：{missing}；现有的列：{columns}",
        "The table {file} lacks columns: {missing}; its columns are: {columns}",
    ),
    "error.weight_faults": (
        "权重表 {file} 有要改的地方：{faults}",
        "The table of weights {file} has faults: {faults}",
    ),
    "error.weight_twice": (
        "权重表 {file} 中指标出现多次：{found}",
        "The table of weights {file} names indicators more than once: {found}",
    ),
    "own_roles.title": ("各列的用途", "What each column is for"),
    "own_roles.note": (
        "计算前请核对；在“用途”一栏可以改。每张表一个区域列；合计、占比、序号、代码等不作数值。",
        "Check before anything is computed; the role can be changed. One column holds the regions; totals, "
        "shares, running numbers and codes are no values.",
    ),
    "own_roles.letter": ("列", "Column"),
    "own_roles.heading": ("列名", "Heading"),
    "own_roles.role": ("用途", "Role"),
    "own_roles.why": ("判断依据", "Why"),
    "own_roles.unit": ("单位", "Unit"),
    "own_roles.samples": ("示例", "First cells"),
    "own_roles.preview": ("预览前 {count} 行", "Preview of the first {count} rows"),
    "own_roles.row": ("行号", "Row"),
    "compared.own.changed": (
        "“{file}”与保存设置时的文件不同，数字可能不同。",
        "“{file}” is not the file that the settings were saved with; figures may differ.",
    ),
    "compared.own_sheet": ("工作表", "Sheet"),
    "compared.own_sheet_help": ("工作簿中要读的工作表。", "The sheet of the workbook to read."),
    "compared.own_header": ("列名所在行", "Rows of the headings"),
    "compared.own_header_help": (
        "自动判断不对时填写，如 3 或 1-2；没有列名填 0。",
        "Where the guess is wrong: 3 or 1-2; 0 where there are none.",
    ),
    "compared.own_unit": ("统一单位", "Unit of all values"),
    "compared.own_unit_help": (
        "如 万元：其他单位的列按此换算；留空则各列用各自的单位。",
        "Such as 万元: columns in another unit are converted; empty: each column keeps its own.",
    ),
    "compared.own.automatic": ("（自动）", "(automatic)"),
    "error.own_header": (
        "列名所在行应为行号，如 3 或 1-2，收到“{found}”",
        "The rows of the headings are numbers such as 3 or 1-2, got “{found}”",
    ),
    "error.toml_size": (
        "TOML 文件有 {found} 个字符，上限是 {limit}",
        "The TOML file has {found} characters, the limit is {limit}",
    ),
    "error.toml_depth": (
        "TOML 文件的嵌套超过 {limit} 层",
        "The TOML file is nested more than {limit} deep",
    ),
    "error.toml_number": (
        "TOML 文件中有超过 {limit} 位的数",
        "The TOML file holds a number of more than {limit} digits",
    ),
    "error.settings_range": (
        "设置 {name} 为 {found}，应在 {low} 至 {high} 之间",
        "The setting {name} is {found}; it must lie between {low} and {high}",
    ),
    "error.settings_choice": (
        "设置 {name} 为“{found}”，可选：{choices}",
        "The setting {name} is “{found}”; choose among {choices}",
    ),
    "error.settings_table_changed": (
        "表格 {file} 与保存设置时不同（sha256 {found}，当时 {expected}）；用 --table {file} 表示使用现在的表格",
        "The table {file} is not the one that the settings were saved with (sha256 {found}, then {expected}); "
        "say --table {file} to use the present one",
    ),
    "cli.settings.other_versions": (
        "设置文件由工具 {tool}、数据 {data} 保存，现在是工具 {tool_now}、数据 {data_now}；数字可能不同",
        "The settings were saved with tool {tool} and data {data}; these are tool {tool_now} and data "
        "{data_now}, so that figures may differ",
    ),
    "cli.stdout_closed": (
        "错误：标准输出已关闭，结果无处可写；请用 --out 写入文件",
        "Error: standard output is closed, there is nowhere to write to; use --out for a file",
    ),
    "cli.stdout_full": (
        "错误：写不出结果：{reason}",
        "Error: the result could not be written: {reason}",
    ),
    "cli.table.sheet": ("工作簿中的工作表，名称或序号", "sheet of a workbook, its name or number"),
    "cli.table.header_row": (
        "列名所在的行，如 3 或 1-2；0 表示没有列名",
        "row of the headings, such as 3 or 1-2; 0 where there are none",
    ),
    "cli.table.values": (
        "数值列，用逗号分开；其余数值列不用",
        "columns of values, separated by commas; no other column is one",
    ),
    "cli.table.ignore": ("不用的列，用逗号分开", "columns to leave out, separated by commas"),
    "cli.table.unit": (
        "统一的单位，如 万元；列名中另有单位的列按此换算",
        "unit of all values, such as 万元; columns in another one are converted",
    ),
    "cli.table.bad_header_row": (
        "--header-row 应为行号，如 3 或 1-2，收到“{found}”",
        "--header-row takes rows such as 3 or 1-2, got “{found}”",
    ),
    "error.table_unit_unknown": (
        "“{found}”不是已知的单位；可写 元、万元、亿元、吨、万吨、人、万人 等",
        "“{found}” is no known unit; write 元, 万元, 亿元, 吨, 万吨, 人, 万人 or the like",
    ),
    "error.table_unit_differs": (
        "列“{column}”的单位是{own}，不能换算为{unit}",
        "The unit of column “{column}” is {own}, which cannot be converted to {unit}",
    ),
    "error.table_dates": (
        "列“{column}”有不止一个时间（{found}），不能相加；请指明时间列以比较最早和最晚（--date {column}），或只留一个时间",
        "Column “{column}” holds several dates ({found}), which cannot be added; name the column of dates to compare the "
        "first and the last (--date {column}), or keep one of them",
    ),
    "error.table_date_without_industry": (
        "列“{column}”有不止一个时间（{found}）；每个区域只能有一行，请只留一个时间",
        "Column “{column}” holds several dates ({found}); a region may have one row only, keep one date",
    ),
}
