"""Sentences of names and codes of regions."""

MESSAGES: dict[str, tuple[str, str]] = {
    "error.no_such_region": (
        "没有区域“{found}”，也没有相近的名称；请写全称或六位行政区划代码",
        "No region “{found}”, and no name like it; give the full name or the six-digit adcode",
    ),
    "error.region_of_level": (
        "“{found}”是{region}（{own}），不是{level}区域；请改级别，或换一个区域",
        "“{found}” is {region} (level: {own}), no region of the level {level}; change the level, or name another region",
    ),
    "error.unknown_level": (
        "没有级别“{found}”；可用的级别：{choices}",
        "No level “{found}”; use one of: {choices}",
    ),
    "error.part.zone": (
        "“{found}”是开发区或新区，不是行政区划；位于{regions}",
        "“{found}” is a development zone, no administrative division; it lies in {regions}",
    ),
    "error.part.newer": (
        "“{found}”于 {date} 设立，晚于本工具的 2024 年边界；辖地全部或部分原属{regions}，这份地图上只能"
        "看这些区域",
        "“{found}” was founded on {date}, after the boundaries of 2024 used here; its land, wholly or "
        "in part, was that of {regions}, and a map of 2024 can only show those",
    ),
    "error.part.shared": (
        "“{found}”已撤销，辖地分归{regions}的几个区，没有单一的后继",
        "“{found}” has ended and its land went to several districts of {regions}; it has no single "
        "successor",
    ),
    "error.part.group": (
        "“{found}”是统计表里的汇总行，不是一个区域；属于{regions}",
        "“{found}” is a row that groups divisions, not a region; it belongs to {regions}",
    ),
    "error.part.township": (
        "“{found}”是乡镇级代码；位于{regions}",
        "“{found}” is the code of a township; it lies in {regions}",
    ),
    "error.nowhere.zone": (
        "“{found}”是开发区，不是行政区划，也没有写明属于哪里；请写所在的市或区县",
        "“{found}” is a development zone, no administrative division, and nothing says where; give "
        "the city or county that it lies in",
    ),
    "error.nowhere.group": (
        "“{found}”是统计表里的汇总行，不是一个区域",
        "“{found}” is a row that groups divisions, not a region",
    ),
    "match.how.code": ("按代码", "by its code"),
    "match.how.short_code": ("按两位或四位代码", "by a code of two or four digits"),
    "match.how.scientific": (
        "科学计数法显示的代码，只认前六位",
        "by a code in scientific notation, of which six digits were read",
    ),
    "match.how.recoded": ("代码已换，区域未变", "by another code of the same region"),
    "match.how.group": ("直辖市的分组代码", "by the code that groups a municipality's divisions"),
    "match.how.full": ("按全称", "by its full name"),
    "match.how.short": ("按简称", "by its short name"),
    "match.how.alias": ("按通行简称", "by a name in daily use"),
    "match.how.renamed": ("按曾用名或旧代码", "by a former name or code"),
    "match.how.beside": (
        "与同一行或上面一行的上级区域一起判断",
        "with the wider region in its row or above",
    ),
    "match.how.path": ("按上级加名称", "by its parents and name"),
    "match.how.doubled": ("上级写了两遍", "by a path that says a parent twice"),
    "match.how.former_parent": (
        "所写上级已撤销、更名或不再管辖",
        "by a parent that has ended, was renamed or no longer holds it",
    ),
    "match.how.upper_parent": (
        "所写上级是代管的自治州",
        "by the prefecture above its own",
    ),
    "match.how.code_and_name": ("代码与名称一致", "by a code and a name that agree"),
    "match.how.marked": ("去掉了标记或序号", "after footnote marks or numbers were taken off"),
    "match.how.address": (
        "地址开头能确定的最小区域",
        "by the smallest region that the beginning of the address surely names",
    ),
    "match.how.township": ("乡镇代码所在的区县", "by the county of a township's code"),
    "match.reason.ambiguous": ("有歧义", "ambiguous"),
    "match.reason.unmatched": ("未匹配", "unmatched"),
    "match.reason.other_level": ("是另一级别的区域", "a region of another level"),
    "match.reason.empty": ("空单元格", "empty"),
    "match.reason.zone": ("开发区或新区，不是行政区划", "a development zone, no division"),
    "match.reason.newer": (
        "晚于 2024 年边界设立，地图上只有原来的区域",
        "newer than the boundaries of 2024, which show the former regions",
    ),
    "match.reason.shared": ("已撤销，分归几个区", "ended, shared out among several districts"),
    "match.reason.group": ("汇总行，不是一个区域", "a row that groups divisions"),
    "match.reason.township": ("乡镇代码", "code of a township"),
}
