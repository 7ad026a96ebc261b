"""Sentences of tables that people bring, and of files that are written for them."""

MESSAGES: dict[str, tuple[str, str]] = {
    "error.write_no_folder": (
        "无法写入 {path}：文件夹不存在；请先建立文件夹或换一个位置",
        "Cannot write {path}: there is no such folder; make it first or choose another place",
    ),
    "error.write_is_folder": (
        "无法写入 {path}：这是一个文件夹；请写出文件名",
        "Cannot write {path}: it is a folder; give a file name",
    ),
    "error.write_denied": (
        "无法写入 {path}：没有写入权限；请换一个可写的位置",
        "Cannot write {path}: permission denied; choose a place that can be written",
    ),
    "error.write_disk_full": (
        "无法写入 {path}：磁盘已满；请腾出空间，原有文件未改动",
        "Cannot write {path}: the disk is full; make room, what was there is unchanged",
    ),
    "error.table_not_found": (
        "找不到表格 {file}；请检查文件名和所在文件夹",
        "There is no table {file}; check its name and folder",
    ),
    "error.table_missing": (
        "打不开表格 {file}：{reason}",
        "Cannot open the table {file}: {reason}",
    ),
    "error.text_not_found": (
        "找不到文件 {file}；请检查文件名和所在文件夹",
        "There is no file {file}; check its name and folder",
    ),
    "error.text_missing": (
        "打不开文件 {file}：{reason}",
        "Cannot open the file {file}: {reason}",
    ),
    "table_remark.hidden_columns": (
        "有 {count} 个隐藏列也照读：{columns}（不要的列先在表中删去）",
        "{count} hidden {count:column is|columns are} read as well: {columns} (delete in the table what is not wanted)",
    ),
    "table_remark.struck": (
        "有 {count} 格划了删除线，仍照读：{cells}（作废的先在表中删去）",
        "{count} {count:cell is|cells are} struck out and read all the same: {cells} (delete in the table what does not count)",
    ),
    "table_remark.scaled": (
        "有 {count} 个数字的单元格格式改变了大小，按工作簿显示的读取：{columns}（如 {cell} 存的是 {held}，显示为 {seen}）",
        "{count} numbers are shown in another size than their cells hold and were read as shown: {columns} "
        "({cell} holds {held} and shows {seen})",
    ),
    "error.table_json": (
        "{file} 不是完好的 JSON（第 {row} 行）；请重新导出，或另存为 CSV 或 .xlsx",
        "{file} is no sound JSON (line {row}); export it again, or save it as CSV or .xlsx",
    ),
    "error.table_json_none": (
        "JSON 文件 {file} 中没有表格；应为记录的列表，如 [{{…}}, {{…}}]，或含有一个这样的列表",
        "The JSON file {file} holds no table; it should be a list of records, such as [{{…}}, {{…}}], or hold one such list",
    ),
    "error.table_json_several": (
        "JSON 文件 {file} 中有几个表格（{found}）；请只留一个，或把它命名为 rows",
        "The JSON file {file} holds several tables ({found}); keep one, or call it rows",
    ),
    "error.table_json_twice": (
        "JSON 文件 {file} 的一条记录里“{column}”写了不止一次；请改名，或只留一个",
        "A record of the JSON file {file} says “{column}” more than once; rename one, or keep one",
    ),
    "error.table_geojson": (
        "{file} 是 GeoJSON，不是表格；请另存为 CSV、.xlsx 或 Parquet",
        "{file} is GeoJSON and no table; save it as CSV, .xlsx or Parquet",
    ),
    "error.table_parquet": (
        "{file} 以 Parquet 开头但读不出来（{reason}）；请用产生它的软件重新导出，或另存为 CSV 或 .xlsx",
        "{file} begins like a Parquet file and cannot be read ({reason}); export it again, or save it as "
        "CSV or .xlsx",
    ),
    "error.table_measures": (
        "列 {columns} 中有同一产业的不同指标（如 产值 与 从业人数、本月 与 累计），不能当作不同产业相加；请用 --values 选出同一指标的列，"
        "如 --values {chosen}",
        "The columns {columns} hold different measures of one industry (such as 产值 and 从业人数, 本月 and 累计) and "
        "cannot be added; choose those of one measure, such as --values {chosen}",
    ),
    "error.own_only_shares": (
        "表中的数值列都是占比、增速或人均值：{columns}；这里要能相加的数量（如产值、人数），请换成数量，确要照算时用 --values 指定",
        "All columns of numbers are shares, rates or averages: {columns}; amounts that can be added (output, "
        "employees) are needed here; give those, or name the columns (--values) to compute with them as they are",
    ),
    "column.units": ("数值的单位：{detail}", "the unit of the values: {detail}"),
    "table_remark.unit_rows": (
        "{unit}（{count} 行，如第 {rows} 行）",
        "{unit} ({count} rows, such as {rows})",
    ),
    "table_remark.row_units": (
        "列“{column}”各行单位不同：{found}；数值都已换算为“{unit}”",
        "The column “{column}” names several units: {found}; all values are converted to {unit}",
    ),
    "error.table_row_units": (
        "列“{column}”是各行数值的单位，其中有不同的量、空格或不认识的单位，不能放在一起算：{found}；"
        "请只留同一种量的行并写全单位，或用 --ignore {column} 略去这一列",
        "The column “{column}” holds the unit of each row, and some are of another quantity, missing or unknown: "
        "{found}; keep the rows of one quantity, or leave the column out (--ignore {column})",
    ),
    "error.table_row_units_differ": (
        "列名“{value}”写的单位是“{own}”，列“{column}”却写着 {found}；请改正其一，或用 --ignore {column} 略去单位列",
        "The heading “{value}” says {own}, the column “{column}” {found}; correct one of them, or leave the "
        "column of units out (--ignore {column})",
    ),
    "error.table_row_units_above": (
        "整张表写的单位是“{own}”（列名“{value}”没有另写），列“{column}”却写着 {found}；请改正其一，或用 --ignore {column} 略去单位列",
        "The table as a whole is in {own} (the heading “{value}” says no other), the column “{column}” says {found}; "
        "correct one of them, or leave the column of units out (--ignore {column})",
    ),
    "error.table_row_units_of": (
        "列“{column}”各行单位不同，而数值列有 {values} 几种量，不知单位属于哪一列；请把单位写进列名，如 产值（万元）",
        "The column “{column}” names several units, and there are several quantities: {values}; write the unit "
        "into the heading it belongs to, such as 产值（万元）",
    ),
    "error.table_unit_columns": (
        "有几列都以“{column}”为名而写着不同的单位（第 {found} 列）；请把单位写进各数值列的列名，如 产值（万元）",
        "Several columns are headed as “{column}” and name different units (columns {found}); write each unit "
        "into the heading of its values, such as 产值（万元）",
    ),
    "error.text_encoding": (
        "文件 {file} 不是 UTF-8 文本；请另存为 UTF-8",
        "The file {file} is no UTF-8 text; save it as UTF-8",
    ),
    "error.table_too_large": (
        "表格 {file} 有 {found} MB，上限是 {limit} MB；请删去不用的列或拆成几个文件",
        "The table {file} has {found} MB, the limit is {limit} MB; drop columns or split it",
    ),
    "error.table_encoding": (
        "表格 {file} 的文字编码既不是 UTF-8 也不是 GB 18030；请另存为“CSV UTF-8”",
        "The table {file} is neither UTF-8 nor GB 18030 text; save it as “CSV UTF-8”",
    ),
    "error.table_statistics": (
        "{file} 是 {program} 的数据文件，读不了；请在 {program} 中另存为 CSV（UTF-8）或 Excel",
        "{file} is a data file of {program}, which is not read; save it from {program} as CSV (UTF-8) or Excel",
    ),
    "error.table_not_text": (
        "{file} 不是文本表格；请给出 CSV 或 .xlsx 文件",
        "{file} is no table in text; give a CSV or .xlsx file",
    ),
    "error.table_not_excel": (
        "{file} 不是有效的 Excel 文件（{reason}）；请重新保存为 .xlsx 或 CSV",
        "{file} is not a valid Excel file ({reason}); save it again as .xlsx or CSV",
    ),
    "error.table_text_as_excel": (
        "{file} 其实是文本，不是 Excel 工作簿；请把扩展名改为 .csv 再试",
        "{file} is text, not an Excel workbook; rename it to .csv",
    ),
    "error.table_quoting": (
        "表格 {file} 第 {row} 行的引号不成对或单元格过长，后面的行（至第 {last} 行）被并入其中（{reason}）；请检查该行",
        "The table {file} has unpaired quotes or an over-long cell in row {row}, which swallows the rows up to "
        "line {last} ({reason}); check that row",
    ),
    "error.table_no_header": (
        "表格 {file} 没有标题行；第 1 行应是列名",
        "The table {file} has no header; row 1 should hold the column names",
    ),
    "error.table_long_row": (
        "表格 {file} 第 {row} 行有 {found} 格，标题只有 {expected} 列；多出的值是“{value}”",
        "Row {row} of the table {file} has {found} cells, the header only {expected}; the first "
        "value too many is “{value}”",
    ),
    "error.table_no_column": (
        "表格没有列“{column}”；现有的列：{columns}",
        "The table has no column “{column}”; its columns are: {columns}",
    ),
    "error.table_column_twice": (
        "表格有不止一列叫“{column}”；请改名后再试（现有的列：{columns}）",
        "The table has more than one column “{column}”; rename one (its columns are: {columns})",
    ),
    "table_report.code_differs": (
        "第 {row} 行的代码 {code} 是{other}，与名称“{name}”不符；按名称计算",
        "Row {row}: the code {code} is {other}, not “{name}”; the name counts",
    ),
    "table_report.code_unknown": (
        "第 {row} 行的代码 {code} 查不到对应的区域；按名称“{name}”计算",
        "Row {row}: no region has the code {code}; the name “{name}” counts",
    ),
    "table_report.former_names": (
        "{count} 行是旧名或旧代码，按现在的区域计算：{rows}；合并而成的区域，旧区的数只是它的一部分",
        "{count} rows have former names or codes and count for the regions of today: {rows}; of a region that was merged from "
        "several, the figure of a former one is only a part",
    ),
    "table_remark.called_after": (
        "同名的增速、占比按左边的列称呼：{columns}",
        "Growth and shares that are headed alike are called after the column to their left: {columns}",
    ),
    "error.table_head_below": (
        "第 {row} 行又写着列名（{found}），像是上下相接的另一个表；请把各表分开保存，或把列名改成与上面一样",
        "Row {row} holds headings again ({found}), as of another table below; save the tables apart, or write the headings as above",
    ),
    "table_remark.units_above": (
        "表头上方写了几种单位（{units}），没有说哪一列是哪一种：{columns} 不带单位",
        "Several units stand above the table ({units}), and nothing tells which column is in which: {columns} have none",
    ),
    "table_report.wider_rows": (
        "略去 {count} 行（上级区域，表中另有它的下级，计入会重复）：{rows}",
        "Left out {count} rows (a wider region, of which the table holds parts; it would count twice): {rows}",
    ),
    "own.unit_of_cell": (
        "{unit}，见第 {row} 行“{value}”",
        "{unit}, as row {row} says: “{value}”",
    ),
    "error.table_halves": (
        "列名“{region}”写了不止一次（{regions} 列），“{column}”也是（{found} 列），像是一个表分成几栏并排；请把右边各栏的行接到左边一栏的下面再读",
        "The heading “{region}” stands over several columns ({regions}), and so does “{column}” ({found}), as of one table set in "
        "columns side by side; put the rows of those to the right below those to the left",
    ),
    "error.table_head_later": (
        "第 {row} 行才是区域表的列名（{found}），上面是另一个表；请用 --header-row {row} 从这一行读起，或把各表分开保存",
        "The headings of the table of regions stand in row {row} ({found}), below another table; read from there (--header-row {row}), "
        "or save the tables apart",
    ),
    "table_report.spelled": (
        "产业“{industry}”也写作 {others}：合为一个产业",
        "The industry “{industry}” is also written {others}: taken for one industry",
    ),
    "table_report.sum_of": (
        "不用产业“{industry}”的行：各区域都等于 {parts} 之和，计入会重复",
        "The rows of the industry “{industry}” are left out: in every region the sum of {parts}, which would count twice",
    ),
    "error.table_blocks": (
        "“{column}”与“{other}”两列都是区域，后面各有数值，像是并排的几个表：第 {row} 行同时写着 {found}；请把各表上下相接或分开保存，"
        "或用 --values 只取一个表的列；“{other}”若只是这一行的说明，用 --ignore 略去",
        "“{column}” and “{other}” both hold regions with figures behind each, as of tables side by side: row {row} has both {found}; "
        "put the tables below one another or in files of their own, or take the columns of one (--values); where “{other}” only "
        "tells more of its row, leave it out (--ignore)",
    ),
    "error.table_unit_conflict": (
        "列“{column}”的列名写的是{own}，下面的单位行写的是{below}；请只留一个，或用 --header-row 指明列名所在的行",
        "The heading of “{column}” says {own}, the row of units below it {below}; keep one of them, or name the row of the headings (--header-row)",
    ),
    "table_report.codes_more": (
        "另有 {count} 行的代码与名称不符或查不到；均按名称计算",
        "{count} more rows have a code of another region or of none; the names count",
    ),
}
