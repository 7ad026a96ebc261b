"""Sentences about weak points of the freight network."""

MESSAGES: dict[str, tuple[str, str]] = {
    "weak.nothing": (
        "没有货流走得通：各地之间在给定条件下不连通",
        "No flow has a way: under these conditions the places are not connected",
    ),
    "weak.extra": ("关闭后的损失（按出发地）", "Loss by origin"),
    "weak.total": ("合计", "Total"),
    "weak.unreachable": (
        "另有 {count} 条货流（{tonnes:,.12g} 吨）关闭前就不通，不计入损失：{pairs}",
        "Not counted, for they had no way before: {count} {count:flow|flows} ({tonnes:,.12g} t): {pairs}",
    ),
    "weak.and_more": ("{pairs}等", "{pairs} and more"),
    "weak.lines": ("线路、河流与轮渡", "Lines, rivers and ferries"),
    "weak.terminals": ("换装节点", "Terminals"),
    "weak.edges": ("路段", "Edges"),
    "weak.column.place": ("出发地", "origin"),
    "weak.column.mode": ("方式", "mode"),
    "weak.column.name": ("名称", "name"),
    "weak.column.tonnes": ("吨数", "tonnes"),
    "weak.column.share": ("占比", "share"),
    "weak.column.edge": ("编号", "number"),
    "weak.column.tail": ("起", "from"),
    "weak.column.head": ("止", "to"),
}
