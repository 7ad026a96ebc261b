"""Words of lists of enterprises: the command assign, its report, and what can be wrong with a list."""

MESSAGES: dict[str, tuple[str, str]] = {
    "cli.assign.short": (
        "把企业点位或名录按区域、行业汇总",
        "count enterprises by region and industry",
    ),
    "cli.assign.help": (
        "把企业名录汇总为区域 × 行业的个数与合计。POINTS 是文件、文件夹或通配符：CSV（含 GB18030）、Excel、"
        "Parquet、GeoParquet。位置取自经纬度、行政区划代码或地址。\n"
        "界线上的点归行政区划代码最小的县级区域；落在国外、为 0,0、经纬度颠倒或坐标系与声明不符的行都会报出行数。"
        "给出 --out 时，已完成的分块会保留，中断后重跑同一命令即可续算。",
        "Turn lists of enterprises into counts and sums by region and industry. POINTS are files, "
        "folders or patterns: CSV (GB18030 too), Excel, Parquet, GeoParquet. Places come from "
        "coordinates, codes of divisions, or addresses.\n"
        "A point on a border belongs to the county with the smallest code; rows outside the country, "
        "at 0,0, swapped, or in another datum than declared are reported with their numbers. With "
        "--out finished parts are kept: the same command goes on after an interruption.",
    ),
    "cli.assign.level": ("汇总到哪一级", "level of the regions"),
    "cli.assign.by": ("再按行业分（industry）", "split by industry too"),
    "cli.assign.digits": (
        "行业代码位数：2 大类、3 中类、4 小类（GB/T 4754）",
        "digits of the industry codes (GB/T 4754)",
    ),
    "cli.assign.edition": (
        "名录中行业代码的版本：GB/T 4754—2017 或 —2011",
        "edition of GB/T 4754 of the list's industry codes",
    ),
    "cli.assign.into": (
        "把行业代码换算到这一版本；不能由代码与名称确定的不换算，计入空行业并报出行数",
        "turn the industry codes into this edition; what codes and names do not show is not turned, but counted under none and said so",
    ),
    "cli.assign.concordance": (
        "自备对照表（如国家统计局新旧类目对照表），两列小类代码，列名含 2011、2017；不给则用按代码与名称推算的对照（非官方）",
        "a concordance of your own (such as the official one), two columns of classes whose headings name 2011 and 2017; without it one computed from codes and names is used (not official)",
    ),
    "cli.assign.concordance_alone": (
        "--concordance 须与 --into-edition 一起给出，且两个版本不同",
        "--concordance goes with --into-edition, of another edition than the list",
    ),
    "cli.assign.edition_doubt": (
        "  行业代码可能不是 {declared} 版：有 {right} 行的代码、字母或名称只见于 {better} 版，只见于 {declared} 版的 {wrong} 行；"
        "请核对来源，必要时用 --industry-edition {better}",
        "  the industry codes may not be of the edition of {declared}: code, letter or name of {right} rows is only in that of "
        "{better}, of {wrong} rows only in that of {declared}; check the source, and use --industry-edition {better} if so",
    ),
    "cli.assign.sum": ("要求和的列，可重复", "column to add up, repeatable"),
    "cli.assign.lon": ("经度列", "column of longitudes"),
    "cli.assign.lat": (
        "纬度列；一列写有经纬度（104.06,30.67）时与 --lon 给同一列",
        "column of latitudes; the same as --lon where one column holds both (104.06,30.67)",
    ),
    "cli.assign.adcode": (
        "行政区划代码或区域名称列；只给它时全部行用它定位，不用坐标；同时给出 --lon 与 --lat 时，没有坐标的行用它定位，并用它核对坐标系",
        "column of codes or names of regions; alone it places all rows, without their coordinates; beside --lon and --lat it places the rows without coordinates, and checks the datum",
    ),
    "cli.assign.coordinates_unused": (
        "  位置只按“{taken}”列定；坐标列“{columns}”没有用：同时写 --lon、--lat 则先按坐标，没有坐标的行再按这一列",
        "  rows are placed by the column {taken} alone; the coordinates in {columns} are not used: add --lon and --lat to place "
        "by them, and by that column the rows that have none",
    ),
    "cli.assign.address": (
        "地址列；只给它时全部行用它定位；同时给出 --lon 与 --lat 时，没有坐标的行用它定位",
        "column of addresses; alone it places all rows; beside --lon and --lat it places the rows without coordinates",
    ),
    "cli.assign.industry": ("行业代码列", "column of industry codes"),
    "cli.assign.datum": (
        "经纬度的坐标系；不写时按表头（如“经度（GCJ-02）”），表头未写明时为 wgs84",
        "datum of the coordinates; unsaid it is that of the headings (lng_gcj02), else wgs84",
    ),
    "cli.assign.engine": (
        "空间引擎；auto 用格网加边界精确判断",
        "spatial engine; auto is the grid with an exact test near borders",
    ),
    "cli.assign.scheduler": (
        "Dask 调度器地址（tcp://…），或 local；不给则用本机线程",
        "address of a Dask scheduler (tcp://…), or local; threads of this machine without it",
    ),
    "cli.assign.skip_faults": (
        "有读不出的分块也写结果，不含这些分块",
        "write the result without the parts that cannot be read",
    ),
    "cli.assign.restart": (
        "丢弃上次未完成的分块，从头开始",
        "throw away finished parts of an earlier run",
    ),
    "cli.assign.out": (
        "写入的文件（.csv、.xlsx 或 .parquet）",
        "file to write (.csv, .xlsx or .parquet)",
    ),
    "cli.assign.both": ("--lon 与 --lat 须一起给出", "--lon and --lat go together"),
    "cli.assign.more": (
        "……另有 {count} 行；用 --out 写出全部",
        "… {count} more rows; --out writes them all",
    ),
    "cli.assign.resumed": (
        "已有 {count} 个分块在上次运行中完成，未重算",
        "{count} parts were finished by an earlier run and not done again",
    ),
    "cli.assign.rows": (
        "共 {rows} 行，计入 {counted} 行，未计入 {lost} 行",
        "{rows} rows, {counted} counted, {lost} not",
    ),
    "cli.assign.wider": (
        "  有 {count} 行只写到更高一级；名录若按{level}区域填写，请用 {option} 汇总",
        "  {count} rows name wider regions only; if the list is of regions of the level {level}, count by it: {option}",
    ),
    "cli.assign.reason": (
        "  {count} 行{reason}：{examples}",
        "  {count} {count:row|rows} {reason}: {examples}",
    ),
    "cli.assign.example": ("{file} 第 {row} 行“{value}”", "{file} row {row} “{value}”"),
    "cli.assign.fault": (
        "  {file} 第 {part} 块未能读取：{reason}",
        "  {file}, part {part}, cannot be read: {reason}",
    ),
    "cli.assign.ignored": (
        "  文件夹中有 {count} 个文件不是名录，未读：{files}",
        "  {count} {count:file|files} of the folder {count:is no list and was|are no lists and were} not read: {files}",
    ),
    "cli.assign.datum_heading": (
        "  表头写明坐标系为{said}，按{datum}读",
        "  the headings name the datum {said}; read as {datum}",
    ),
    "cli.assign.datum_column": (
        "  “{column}”列写有坐标系，没有逐行读取，全部按{datum}读；不同坐标系请分开并用 --datum 说明",
        "  column {column} names datums, which are not read row by row: all are read as {datum}; part rows of another datum and say --datum",
    ),
    "cli.assign.zeros": (
        "  {count} 行的 3 位行业代码可能丢了前面的 0（111 也可能是 0111），按 3 位代码读；请核对，农、林、牧、渔业的代码写成文本或带字母（A0111）",
        "  {count} rows have an industry code of 3 digits that may have lost a 0 (111 may be 0111), read as 3 digits; check them, and write codes of agriculture as text or with their letter (A0111)",
    ),
    "cli.assign.datum_doubt": (
        "  坐标可能不是{declared}：按{better}解读时另有 {right} 行才落到应在之处，反之 {wrong} 行；"
        "请核对来源，必要时用 --datum {name}",
        "  the coordinates may not be {declared}: taken as {better}, {right} more rows come to their "
        "right place, and {wrong} leave it; check the source, and use --datum {name} if so",
    ),
    "datum.wgs84": ("WGS 84", "WGS 84"),
    "datum.cgcs2000": ("CGCS2000", "CGCS2000"),
    "datum.gcj02": ("GCJ-02（高德、腾讯）", "GCJ-02 (Amap, Tencent)"),
    "datum.bd09": ("BD-09（百度）", "BD-09 (Baidu)"),
    "assign.column.adcode": ("代码", "code"),
    "assign.column.region_name": ("区域", "region"),
    "assign.column.industry": ("行业", "industry"),
    "assign.column.industry_name": ("行业名称", "name of the industry"),
    "assign.column.count": ("个数", "count"),
    "assign.reason.blank": ("没有位置，未计入", "without a place, not counted"),
    "assign.reason.not_number": (
        "坐标不是数字，未计入",
        "whose coordinates are no numbers, not counted",
    ),
    "assign.reason.projected": (
        "坐标数值过大，像是以米计的投影坐标，不是经纬度，未计入；请先换算为经纬度",
        "whose coordinates are too large for degrees, like metres of a projection, not counted; turn them into degrees",
    ),
    "assign.reason.beyond": (
        "经纬度超出 ±180 或 ±90，不是地球上的点，未计入",
        "whose degrees are beyond ±180 or ±90 and no point on Earth, not counted",
    ),
    "assign.reason.pair_turned": (
        "一格中纬度在前，按纬度、经度读",
        "with latitude first in the cell, read as latitude, longitude",
    ),
    "assign.reason.spared": (
        "没有坐标，按代码、名称或地址定位，计入",
        "without coordinates, placed by their code, name or address and counted",
    ),
    "assign.reason.repeated": (
        "统一社会信用代码前面已经有过，仍计入；同一企业请只留一行",
        "whose credit code stands in an earlier row, counted all the same; keep one row of an enterprise",
    ),
    "assign.reason.twin": (
        "名称和位置与前面一行相同（没有可用的信用代码），仍计入；若是同一企业请只留一行",
        "whose name and place stand in an earlier row (without a credit code that checks), counted all the same; keep one row where it is one enterprise",
    ),
    "assign.reason.zero": ("坐标为 0,0，未计入", "at 0,0, not counted"),
    "assign.reason.swapped": (
        "经纬度颠倒（对调后落在国内），未计入",
        "with longitude and latitude swapped (turned round they lie in the country), not counted",
    ),
    "assign.reason.outside": ("不在任何区域内，未计入", "in no region, not counted"),
    "assign.reason.unmatched": (
        "代码、名称或地址无法识别，未计入",
        "whose code, name or address is not known, not counted",
    ),
    "assign.reason.ambiguous": (
        "名称对应多个区域，未计入",
        "whose name fits several regions, not counted",
    ),
    "assign.reason.total": (
        "是合计或小计，不是企业，未计入",
        "that are totals and no enterprises, not counted",
    ),
    "assign.reason.note": (
        "是表后的注，不是企业，不算作行",
        "that are notes below the list and no rows of it",
    ),
    "assign.reason.coarser": (
        "只到更高一级区域，未计入",
        "that name a wider region only, not counted",
    ),
    "assign.reason.crooked": (
        "列数与表头不符，未计入",
        "whose number of cells is not that of the header, not counted",
    ),
    "assign.reason.industry_blank": (
        "没有行业代码，计入空行业",
        "without an industry code, counted under none",
    ),
    "assign.reason.industry_wrong": (
        "行业代码不在所选版本的 GB/T 4754 中，计入空行业",
        "whose industry code is none of that edition of GB/T 4754, counted under none",
    ),
    "assign.reason.industry_open": (
        "行业代码在另一版本中没有可确定的对应，未换算，计入空行业",
        "whose industry code has no sure counterpart in the other edition, not turned, counted under none",
    ),
    "assign.reason.industry_unlisted": (
        "行业代码的大类存在，但该位数的代码不在标准中，按原样计入",
        "whose industry code has a division of the standard but is none of its codes, counted as it stands",
    ),
    "assign.reason.industry_changed": (
        "行业按同名换算；同一中类的其他类别有增减，口径可能不同",
        "whose industry was turned by its name while its group was rearranged, so that it may not hold the same",
    ),
    "assign.reason.industry_short": (
        "行业代码位数不足，计入空行业",
        "whose industry code has too few digits, counted under none",
    ),
    "assign.reason.industry_misnamed": (
        "行业代码与旁边的行业名称不是同一类别，按代码计入；请核对版本或该行",
        "whose industry code and the name beside it are different classes, counted by the code; check the edition or the row",
    ),
    "enterprises.units": (
        "求和列“{column}”的单位取自格中（万元、亿元等已换算），合计以{unit}计",
        "The units of column “{column}” are those in its cells (10 000s and 100 millions are converted), the sum is in {unit}",
    ),
    "enterprises.scales": (
        "求和列“{column}”的格中只写万、亿，没有写是什么单位；已按倍数展开后相加",
        "Cells of column “{column}” say 万 or 亿 and not of what; they are added as multiples",
    ),
    "assign.reason.sum_blank": (
        "求和列为空，计入个数、不计入合计",
        "without a value to add, counted but not added",
    ),
    "assign.reason.sum_not_number": (
        "求和列不是可加的数字，计入个数、不计入合计（单位与该列其他格不同或没有单位的也不加；可在表头写明单位，如“注册资本（万元）”）",
        "whose value to add is no number, or has no unit or another one than the other cells, counted but not added (the heading can name the unit)",
    ),
    "assign.reason.sum_negative": (
        "求和列为负数，照负数计入合计，请核对",
        "with a negative value to add, added as it stands; please check",
    ),
    "cli.assign.sum_taken": (
        "没有名为“{asked}”的列，求和的是“{column}”",
        "No column is called “{asked}”; “{column}” is added up",
    ),
}
