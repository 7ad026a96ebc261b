"""Sentences for faults: what was found, what was expected, how to mend it."""

MESSAGES: dict[str, tuple[str, str]] = {
    "error.unknown_plan": (
        "没有规划“{found}”；最接近的是：{nearest}",
        "No plan “{found}”; the nearest are: {nearest}",
    ),
    "error.plan_twice": (
        "图集里已经有规划“{found}”；请换一个 plan_id，或先移除原来的规划",
        "The atlas already has a plan “{found}”; give it another plan_id, or remove the other first",
    ),
    "error.plan_file": (
        "规划文件 {path} 有误：{reason}",
        "The plan file {path} is at fault: {reason}",
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
