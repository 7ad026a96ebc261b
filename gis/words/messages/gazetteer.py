"""Sentences of names and codes of regions."""

MESSAGES: dict[str, tuple[str, str]] = {
    "error.no_such_region": (
        "没有区域“{found}”，也没有相近的名称；请写全称或六位行政区划代码",
        "No region “{found}”, and no name like it; give the full name or the six-digit adcode",
    ),
    "error.unknown_level": (
        "没有级别“{found}”；可用的级别：{choices}",
        "No level “{found}”; use one of: {choices}",
    ),
}
