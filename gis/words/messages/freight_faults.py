"""Words of what is wrong with a question of freight or with a table of flows."""

MESSAGES: dict[str, tuple[str, str]] = {
    "error.factor_unknown": (
        "没有参数“{found}”；可用的参数：{known}",
        "No factor “{found}”; the factors are: {known}",
    ),
    "error.factor_number": (
        "参数 {factor} 的 {part} 是“{found}”；应为不小于0的数（速度和系数须大于0）",
        "Factor {factor} has {part} “{found}”; give a number of at least 0 (speeds and ratios above 0)",
    ),
    "error.factor_unit_missing": (
        '参数 {factor} 没有单位；请写成 {{ value = …, unit = "{unit}" }}',
        'Factor {factor} has no unit; write {{ value = …, unit = "{unit}" }}',
    ),
    "error.factor_unit_other": (
        "参数 {factor} 的单位是“{found}”，应为“{unit}”；请换算后再写",
        "Factor {factor} is in “{found}”, expected “{unit}”; convert it first",
    ),
    "error.factor_entry": (
        "参数 {factor} 里有不认识的键 {found}；可用：{known}",
        "Factor {factor} has unknown keys {found}; allowed are: {known}",
    ),
    "error.factor_order": (
        "参数 {factor} 应满足 low ≤ value ≤ high，实为 {low}、{value}、{high}",
        "Factor {factor} needs low ≤ value ≤ high, found {low}, {value}, {high}",
    ),
    "error.factor_toml": (
        "参数文件不是有效的 TOML：{reason}",
        "The factor file is not valid TOML: {reason}",
    ),
    "error.factor_file": (
        "读不出参数文件 {path}：{reason}",
        "Cannot read the factor file {path}: {reason}",
    ),
    "error.criterion": (
        "没有比较标准“{found}”；可用：{known}",
        "No criterion “{found}”; use one of: {known}",
    ),
    "error.tonnes": (
        "吨数是 {found}；应为大于0、不超过{most:,.0f}的数",
        "Tonnes are {found}; give a number above 0, at most {most:,.0f}",
    ),
    "error.mode": (
        "没有运输方式“{found}”；可用：{known}",
        "No mode “{found}”; use one or more of: {known}",
    ),
    "error.same_place": (
        "起点和终点是同一处：{name}；请给两个不同的地点",
        "Origin and destination are the same place: {name}; give two different places",
    ),
    "error.off_network": (
        "{name} 接不上路网：在海上，或所在陆地（岛屿）100 公里内没有公路；只有轮渡到达的岛（嵊泗、长海等）没有找到可引用的货车"
        "票价与航时，没有接通；请换一个靠近公路的地点，或在情景里自加一条连接",
        (
            "{name} is off the network: at sea, or no road within 100 km on its landmass; islands that "
            "only ferries reach (Shengsi, Changhai) are not joined, since no citable fare of a truck was "
            "found; choose a place near a road, or add a link in a scenario"
        ),
    ),
    "error.modes_without_road": (
        "只用 {found} 到不了任何换装点：货物由卡车接送，请把 road 加入运输方式（例如 road,rail）",
        "By {found} alone no terminal is reached, since trucks bring the cargo: add road to the modes, "
        "for example road,rail",
    ),
    "error.ambiguous_place": (
        "“{found}”不止一处：{candidates}；请写其中一个全称",
        "“{found}” fits several places: {candidates}; give one of these names in full",
    ),
    "error.park_or_region": (
        "“{found}”既是规划的园区（{candidates}），也是{region}（{adcode}）；请写园区编号或区划代码",
        "“{found}” is a park of a plan ({candidates}) and {region} ({adcode}); give the id or the code",
    ),
    "error.park_without_point": (
        "规划（{plans}）点名了“{found}”，但它没有点位，做不了一页：读规划时用 --points 给出点位，或者写它所在的区县",
        "A plan ({plans}) names “{found}”, which has no point and so no page: give it one by --points as the plan is "
        "read, or name the county in which it lies",
    ),
    "error.unknown_place": (
        "没有叫“{found}”的区域、园区、车站（…站）或港口（…港）；最接近的是：{nearest}；也可写经纬度，如 107.54,29.40",
        "No region, site, station (…站) or port (…港) called “{found}”; the nearest are: {nearest}; "
        "lon,lat also works, such as 107.54,29.40",
    ),
    "error.no_such_place": (
        "没有叫“{found}”的区域、园区、车站（…站）或港口（…港）；也可写经纬度，如 107.54,29.40",
        (
            "No region, site, station (…站) or port (…港) called “{found}”; lon,lat also works, such "
            "as 107.54,29.40"
        ),
    ),
    "error.outside_china": (
        "坐标 {lon},{lat} 不在中国范围内；请按“经度,纬度”书写，如 107.54,29.40",
        "The point {lon},{lat} is outside China; write longitude first, such as 107.54,29.40",
    ),
    "error.edge_without_length": (
        "路网中有 {count} 条边没有里程（第一条：{first}）；请运行 python -m data.build transport",
        (
            "{count} edges of the network have no length (first: {first}); run python -m data.build "
            "transport"
        ),
    ),
    "error.flow_faults": (
        "流量表有 {count} 处要改：{faults}",
        "The flow table has {count} {count:fault|faults} to mend: {faults}",
    ),
    "flow_fault.many": (
        "第 {row} 行 {column} “{value}”超过 {most:,.0f} 吨",
        "row {row} {column} “{value}” is more than {most:,.0f} t",
    ),
    "flow_fault.tonnes": (
        "第 {row} 行 {column} “{value}”不是大于0的数",
        "row {row} {column} “{value}” is not a number above 0",
    ),
    "flow_fault.cell": (
        "第 {row} 行 {column} “{value}”{reason}",
        "row {row} {column} “{value}”: {reason}",
    ),
    "flow_fault.unknown": (
        "第 {row} 行 {column} “{value}”没有这个地点",
        "row {row} {column} “{value}” is no known place",
    ),
    "flow_fault.unknown_near": (
        "第 {row} 行 {column} “{value}”没有这个地点（最接近：{nearest}）",
        "row {row} {column} “{value}” is no known place (nearest: {nearest})",
    ),
    "flow_fault.ambiguous": (
        "第 {row} 行 {column} “{value}”不止一处，请写全称或代码",
        "row {row} {column} “{value}” fits several places, write it in full or its code",
    ),
    "flow_fault.outside": (
        "第 {row} 行 {column} “{value}”不在中国范围内，应为经度,纬度",
        "row {row} {column} “{value}” is outside China, longitude comes first",
    ),
    "flow_fault.same_place": (
        "第 {row} 行{from_head}“{origin}”和{to_head}“{destination}”是同一处",
        "row {row}: {from_head} “{origin}” and {to_head} “{destination}” are the same place",
    ),
    "flow_fault.part": (
        "第 {row} 行 {column} “{value}”不是行政区划，位于{regions}；请写所在的区县",
        "row {row} {column} “{value}” is no division, it lies in {regions}; write the county",
    ),
    "flow_remark.ignored": (
        "流量表中没有用到的列：{columns}",
        "Columns of the flow table that are not used: {columns}",
    ),
    "flow_remark.left_out": (
        "流量表略去 {count} 行：{rows}",
        "Rows of the flow table left out: {count} ({rows})",
    ),
    "flow_remark.added": (
        "{rows} 行流量中起终点相同的相加，共 {pairs} 对起终点",
        "{rows} rows of flows are added where both ends are the same: {pairs} pairs",
    ),
    "error.flow_times": (
        "流量表的列“{column}”有不止一个时间（{found}），不能相加；请只留一个时间",
        "The column “{column}” of the flow table holds several times ({found}), which cannot be added; keep one",
    ),
    "flow_fault.more": ("另有 {count} 处", "{count} more"),
    "error.flow_places": (
        "货流至少要两个不同的地点，只有 {found} 个；请写出更多地点，或给出一个产业或流量表",
        "Flows need two different places at least, found {found}; name more, or give an industry or a "
        "table of flows",
    ),
    "error.place_twice": (
        "“{one}”和“{two}”是同一处：{name}；请只写一次",
        "“{one}” and “{two}” are the same place: {name}; name it once",
    ),
    "error.ship": (
        "船舶吨级是 {found}；应为不小于 0 的数",
        "The size of ships is {found}; give a number of at least 0",
    ),
    "error.limit": (
        "范围上限是 {found}；应为大于0的数",
        "The limit is {found}; give a number above 0",
    ),
    "error.no_spot": (
        "{found} 不是地点；请先用 gis.locate(atlas, 地名) 找出地点，再交给货运的函数",
        "{found} is no place; find it by gis.locate(atlas, name) before you hand it to freight",
    ),
    "error.limit_unit": (
        "没有单位“{found}”；可用：{known}",
        "No unit “{found}”; use one of: {known}",
    ),
    "error.closure": (
        (
            "没有可关闭的对象“{found}”；写法：line:渝怀线、river:乌江、link:武隆-白马、terminal:白马站、"
            "ferry:名称、edge:编号"
        ),
        (
            "Nothing to close called “{found}”; write line:渝怀线, river:乌江, link:武隆-白马, "
            "terminal:白马站, ferry:NAME or edge:NUMBER"
        ),
    ),
    "error.closure_either": (
        "车站和港口都叫“{found}”；请写明关闭哪一个：{nearest}；两个都关闭则分别写出",
        "A station and a port are both called “{found}”; say which to close: {nearest}; to close both, name each",
    ),
    "error.shift_parameter": (
        "参数 {found} 不能用来做转移分析；可用：{known}",
        "{found} cannot be varied here; use one of: {known}",
    ),
}
