"""Sentences for faults: what was found, what was expected, how to mend it."""

MESSAGES: dict[str, tuple[str, str]] = {
    "error.unknown_plan": (
        "没有规划“{found}”；最接近的是：{nearest}",
        "No plan “{found}”; the nearest are: {nearest}",
    ),
    "error.plan_is_file": (
        "没有规划“{found}”；自己的规划文件用 --plan-file {found} 给出，这里写规划的编号或名称",
        "No plan “{found}”; give a file of your own by --plan-file {found}, and here the id or title of its plan",
    ),
    "error.ambiguous_plan": (
        "“{found}”不止一部规划：{candidates}；请写规划编号",
        "“{found}” is the name of several plans: {candidates}; give the plan id",
    ),
    "error.plan_twice": (
        "图集里已经有规划“{found}”；请换一个 plan_id，或先移除原来的规划",
        "The atlas already has a plan “{found}”; give it another plan_id, or remove the other first",
    ),
    "error.plan_file": (
        "规划文件 {path} 有误：{reason}",
        "The plan file {path} is at fault: {reason}",
    ),
    "plan_fault.at": ("{at}：{what}", "{at}: {what}"),
    "plan_fault.head": ("文件开头", "the head of the file"),
    "plan_fault.record": (
        "第 {number} 个 {table}（{locator}）",
        "{table} no. {number} ({locator})",
    ),
    "plan_fault.keys": (
        "缺少的字段：{missing}；不认识的字段：{unknown}",
        "missing fields: {missing}; unknown fields: {unknown}",
    ),
    "plan_fault.keys_missing": ("缺少的字段：{missing}", "missing fields: {missing}"),
    "plan_fault.keys_unknown": (
        "不认识的字段：{unknown}；可写的字段：{known}",
        "unknown fields: {unknown}; there are: {known}",
    ),
    "plan_fault.choice": (
        "{field} 写的是“{found}”，应为下列之一：{allowed}",
        "{field} is “{found}”, expected one of {allowed}",
    ),
    "plan_fault.type": (
        "{field} 写的是 {found}，应为{expected}",
        "{field} is {found}, expected {expected}",
    ),
    "plan_fault.type.list": (
        '方括号里的文字列表，如 ["成都", "德阳"]',
        'a list of words in brackets: ["成都", "德阳"]',
    ),
    "plan_fault.type.year": (
        "四位年份（1900—2100），不加引号",
        "a year from 1900 to 2100 without quotes",
    ),
    "plan_fault.type.number": (
        "数字，不加引号和单位，如 3000",
        "a number without quotes or unit: 3000",
    ),
    "plan_fault.type.switch": ("true 或 false", "true or false"),
    "plan_fault.type.codes": (
        '地名与加引号的六位代码，如 "成都" = "510100"',
        'names with six-digit codes in quotes: "成都" = "510100"',
    ),
    "plan_fault.type.words": ("加引号的文字", "words in quotes"),
    "plan_fault.degrees": (
        "经度 {lon}、纬度 {lat} 不是中国范围内的一个点；两个都要写，核对是否对调",
        "lon {lon}, lat {lat} is no point within China; give both, and see whether they are exchanged",
    ),
    "plan_fault.holder": (
        "布局写在{inside}，其点位的 place 却是{place}；改其中一处",
        "the designation is inside {inside}, the place of its point is {place}; mend one of them",
    ),
    "plan_fault.order": (
        "{last} 写的是 {high}，小于 {first} 的 {low}",
        "{last} is {high}, below {first}, which is {low}",
    ),
    "plan_fault.code": (
        "没有代码为 {code} 的行政区；请查对六位区划代码",
        "no region has the code {code}; check the six-digit code",
    ),
    "plan_fault.several": (
        "{region}内叫“{place}”的不止一处（{codes}）；请在 [place_codes] 中写明代码",
        "several regions in {region} are called “{place}” ({codes}); give the code in [place_codes]",
    ),
    "plan_fault.place": (
        "{region}内没有叫“{place}”的{level}区域；请改正名称，或在 [place_codes] 中写明代码",
        "no region of level {level} in {region} is called “{place}”; mend the name or give its code in [place_codes]",
    ),
    "plan_fault.place_near": (
        "{region}内没有叫“{place}”的{level}区域，最接近的是：{nearest}；请改正名称，或在 [place_codes] 中写明代码",
        "no region of level {level} in {region} is called “{place}”, the nearest are: {nearest}; mend the name or give its code in [place_codes]",
    ),
    "plan_fault.industry_near": (
        "没有叫“{wording}”的产业，最接近的是：{nearest}；请改用图集里的产业名，或在文件中加一段 [[industry]]",
        "no industry is called “{wording}”, the nearest are: {nearest}; use a name of the atlas or add an [[industry]] to the file",
    ),
    "plan_fault.industry": (
        "没有叫“{wording}”的产业；请改用图集里的产业名，或在文件中加一段 [[industry]]",
        "no industry is called “{wording}”; use a name of the atlas or add an [[industry]] to the file",
    ),
    "plan_fault.toml": (
        "不是合法的 TOML：{reason}",
        "it is no valid TOML: {reason}",
    ),
    "plan_fault.twice": (
        "{what}中“{found}”出现两次；请合并，或改其中一处的 id、地方或产业",
        "“{found}” stands twice among the {what}; join them, or change id, place or industry of one",
    ),
    "plan_fault.table.designations": ("布局", "designations"),
    "plan_fault.table.sites": ("载体", "sites"),
    "plan_fault.table.targets": ("目标", "targets"),
    "plan_fault.table.chains": ("产业链", "chains"),
    "plan_fault.table.links": ("联系", "links"),
    "plan_fault.table.incentives": ("政策", "incentives"),
    "plan_fault.table.plan_minerals": ("矿产", "minerals"),
    "plan_fault.id": (
        "plan_id 写的是“{found}”，应为文件名“{expected}”",
        "plan_id is “{found}”, expected the name of the file, “{expected}”",
    ),
    "plan_fault.list": (
        "{table} 应为双层方括号开头的若干段（[[{table}]]），实为 {found}",
        "{table} should be sections that begin with [[{table}]], found {found}",
    ),
    "plan_fault.anchor": (
        "布局挂在 {found} 上，应恰为下列之一：{allowed}",
        "a designation hangs on {found}, expected exactly one of {allowed}",
    ),
    "plan_fault.mineral": (
        '矿产要写地方：places = ["成都"] 或 implied = ["成都"]',
        'a mineral needs a place: places = ["成都"] or implied = ["成都"]',
    ),
    "plan_fault.site": (
        "没有 id 为“{found}”的 [[site]]；请补上这一段，或改正 id",
        "no [[site]] has the id “{found}”; add one or mend the id",
    ),
    "plan_fault.all_but": (
        "all_but 之外有 {found} 个区域，count 写的是 {count}；请查对例外的地方或 count",
        "all_but leaves {found} regions, count says {count}; check the places excepted, or count",
    ),
    "plan_fault.point": (
        "图集里没有区域 {code} 的点“{found}”；请改写 lon、lat 和 coordinate_source",
        "the atlas has no point “{found}” in {code}; write lon, lat and coordinate_source instead",
    ),
    "plan_fault.precision": (
        "precision 写的是“{found}”，与坐标不合：没有坐标写 none，有坐标不能写 none",
        "precision is “{found}”, which does not fit: none without coordinates, not none with them",
    ),
    "plan_fault.value": (
        "目标要么写 value（数），要么写 value_text（文字），不能都写或都不写",
        "a target has either value (a number) or value_text (words), not both and not neither",
    ),
    "error.atlas_columns": (
        "表“{table}”的列应为 {expected}，实为 {found}",
        "The table “{table}” should have the columns {expected}, not {found}",
    ),
    "error.unknown_industry": (
        "没有产业“{found}”；最接近的是：{nearest}",
        "No industry “{found}”; the nearest are: {nearest}",
    ),
    "error.unknown_category": (
        "没有类别“{found}”；可用的类别：{nearest}",
        "No category “{found}”; use one of: {nearest}",
    ),
    "list.more": ("…还有 {count} 处", "… and {count} more"),
    "error.unknown_region": (
        "没有区域“{found}”；最接近的是：{nearest}",
        "No region “{found}”; the nearest are: {nearest}",
    ),
    "error.unknown_region_or_park": (
        "没有区域或园区“{found}”；最接近的是：{nearest}",
        "No region or park “{found}”; the nearest are: {nearest}",
    ),
    "error.ambiguous_region": (
        "“{found}”不止一处：{candidates}；请写全称、行政区划代码或加上所在省市",
        "“{found}” fits several regions: {candidates}; give the full name, the adcode or the "
        "province",
    ),
    "error.data_missing": (
        "找不到数据文件 {path}；请运行 python -m data.build 重新生成",
        "The data file {path} is missing; run python -m data.build to make it again",
    ),
    "error.data_damaged": (
        "数据文件 {path} 已损坏或被改动：应为 sha256 {expected}，实为 {found}；"
        "请运行 python -m data.build 重新生成",
        "The data file {path} is damaged or was changed: expected sha256 {expected}, found "
        "{found}; run python -m data.build to make it again",
    ),
    "error.data_unreadable": (
        "无法读取数据文件 {path}：{reason}；请运行 python -m data.build 重新生成",
        "The data file {path} cannot be read: {reason}; run python -m data.build to make it again",
    ),
    "error.data_undescribed": (
        "{path} 中没有资源“{name}”；请运行 python -m data.build 重新生成",
        "{path} has no resource “{name}”; run python -m data.build to make it again",
    ),
    "error.cannot_write": (
        "无法写入 {path}：{reason}；请换一个可写的位置",
        "Cannot write {path}: {reason}; choose a place that can be written",
    ),
}
