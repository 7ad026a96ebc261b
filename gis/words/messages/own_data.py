"""Words of a user's own tables on the page 比较, and of what changed between two dates."""

_WORDS: dict[str, tuple[str, str]] = {
    "change.needed": (
        "需要同一张表的两期数据：在“自有数据”中上传长表并指定时间列，或再上传一张较早一期的表，"
        "然后在上方选择“自有数据表”。内置统计没有分行业的两期数据。",
        "This needs a table at two dates: under “Own data” upload a long table and name its column "
        "of dates, or a second table of an earlier date; then choose “Own table” above. The bundled "
        "statistics have no industries at two dates.",
    ),
    "change.all": (
        "全部区域合计：{first} 为 {before}，{last} 为 {after}，增长 {growth}。某区域某产业的增减 = 按此速度"
        "应有的增长（总体增长）+ 该产业整体快慢带来的部分（产业结构）+ 其余（自身竞争力）。",
        "All regions together: {before} at {first}, {after} at {last}, growth {growth}. The change of "
        "an industry in a region = what that pace would give (overall growth) + what the pace of the "
        "industry everywhere adds (industry mix) + the rest (own performance).",
    ),
    "change.label": ("{before} 至 {after} 的增减", "Change from {before} to {after}"),
    "change.first": (
        "图中为增减最大的 {count} 个区域，共 {all} 个；全部见表格。",
        "The chart shows the {count} of {all} regions that changed most; the table has all.",
    ),
    "change.part": ("地图上的部分", "Part on the map"),
    "change.by_region": ("按区域合计", "By region"),
    "change.by_industry": ("按产业合计", "By industry"),
    "own_before": ("基期", "From"),
    "own_after": ("末期", "To"),
    "own.intro": (
        "上传 CSV 或 Excel：一列区域（名称、简称、旧名或代码均可），其余为数值列。长表可另指定产业列。文件只在本机本次会话中使用。",
        "Upload CSV or Excel: one column of regions in any spelling, the others numbers. A long "
        "table also names its column of industries. The file stays on this machine and session.",
    ),
    "own.upload": ("数据表", "Table"),
    "own_region": ("区域列", "Column of regions"),
    "own_region_help": ("写有区域名称或代码的列。", "The column with names or codes."),
    "own_industry": ("产业列（长表）", "Column of industries (long)"),
    "own_industry_help": (
        "每行一个区域、一个产业时填写；宽表（一列一个产业或指标）留空。",
        "For one row per region and industry; leave empty for a wide table.",
    ),
    "own_value": ("数值列（长表）", "Column of values (long)"),
    "own_value_help": (
        "长表中的数值；留空取第一个数值列。",
        "Numbers of a long table; the first if empty.",
    ),
    "own_date": ("时间列（长表）", "Column of dates (long)"),
    "own_date_help": (
        "写有年份等时间的列。有两期以上时，可做偏离—份额分析；其他指标用末期数据。",
        "The column with the year. With two dates or more, shift-share becomes possible; all other "
        "measures read the later date.",
    ),
    "own.earlier": ("较早一期的数据表（可选）", "Table of an earlier date (optional)"),
    "own.earlier_help": (
        "区域、产业和列名与上表相同，用于偏离—份额分析。",
        "With the same regions, industries and column names; used for shift-share.",
    ),
    "own.dates": (
        "两期：{before} → {after}。下表为末期。",
        "Two dates: {before} → {after}. The later one is shown.",
    ),
    "own.no_column": ("（无）", "(none)"),
    "own.found": (
        "{file}：{rows} 行对应到{level}区域，数值列：{columns}；问题 {faults} 处。",
        "{file}: {rows} {rows:row|rows} matched to regions ({level}); number columns: {columns}; {faults} "
        "faults.",
    ),
    "own.clean": (
        "没有问题，数据已可用于“指标对比”“专业化与集中”“空间格局”。",
        "No faults: the data can be used in all sections.",
    ),
    "own.faulty": (
        "有 {count} 处问题，按表格的行号列出（标题为第 1 行）。请改正后重新上传，或略去它们。",
        "{count} {count:fault|faults}, by row of the spreadsheet (the header is row 1). Mend and upload again, or "
        "go on without them.",
    ),
    "own.skip": ("略去有问题的行和单元格，使用其余数据", "Go on without the faulty rows and cells"),
    "own.wanted": (
        "设置文件用到数据表“{file}”，请在“自有数据”中上传。",
        "The settings use the table “{file}”; upload it under “Own data”.",
    ),
}

MESSAGES: dict[str, tuple[str, str]] = {f"compared.{key}": pair for key, pair in _WORDS.items()}
