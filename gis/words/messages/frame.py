"""Words of the frame that every page shares."""

MESSAGES: dict[str, tuple[str, str]] = {
    "app.other_language": ("English", "中文"),
    "frame.search": ("找城市、区县、园区、工厂", "Places and plants"),
    "dossier.zone": ("开发区", "Development zone"),
    "standing.zone_source": (
        "《中国开发区审核公告目录》2018 年版；位置按名称归到区域。",
        "National catalogue of development zones, 2018; placed by name in a region.",
    ),
    "frame.layers": ("图层", "Layers"),
    "frame.exports": ("导出", "Export"),
    "frame.exports_more": ("A4 图、A3 图、PPT、单页…", "A4, A3, slides, factsheets…"),
    "frame.chosen": ("已选 {count} 项", "{count} chosen"),
    "frame.views": ("看法", "View"),
    "frame.said": ("{words}", "{words}"),
    "frame.understood": ("知道了", "Got it"),
    "frame.quoted": ("“{value}”", "“{value}”"),
    "frame.quotes_between": ("、", ", "),
    "frame.no_page": (
        "没有“{page}”这一页，已打开“布局”。",
        "There is no page “{page}”; Layout is open instead.",
    ),
    "frame.retry": ("重试", "Try again"),
    "frame.broken": (
        "这一页没有做成：程序内部出错（{kind}）。其他页面照常可用；再出现时，请把本页地址连同这句话发给维护者。",
        "This page was not made: a fault of the program ({kind}). The other pages work as before; should it "
        "come again, send the maintainers this page’s address with this sentence.",
    ),
    "amount.none": (
        "{label}：“{typed}”不是数字，没有改；请写数字，如 1,000 或 20.5。",
        "{label}: “{typed}” is no number, so nothing changed; write one, such as 1,000 or 20.5.",
    ),
    "amount.number": (
        "{label}：{typed} 太小，没有改；要不小于 {low}。",
        "{label}: {typed} is too small, so nothing changed; at least {low} is taken.",
    ),
    "amount.number_outside": (
        "{label}：{typed} 超出范围，没有改；要在 {low} 到 {high} 之间。",
        "{label}: {typed} is out of range, so nothing changed; {low} to {high} is taken.",
    ),
    "amount.whole": (
        "{label}：{typed} 不行，没有改；要整数，不小于 {low}。",
        "{label}: {typed} does not do, so nothing changed; a whole number of at least {low} is taken.",
    ),
    "amount.whole_outside": (
        "{label}：{typed} 不行，没有改；要 {low} 到 {high} 之间的整数。",
        "{label}: {typed} does not do, so nothing changed; a whole number from {low} to {high} is taken.",
    ),
    "frame.advanced": ("高级", "Advanced"),
    "frame.unfold": ("展开", "more"),
    "frame.fold": ("收起", "less"),
    "frame.more": ("更多", "More"),
    "frame.map": ("地图", "Map"),
    "frame.tables": ("表格", "Tables"),
    "layout.view.map": ("地图", "Map"),
    "layout.view.matrix": ("矩阵", "Matrix"),
    "layout.view.table": ("记录", "Records"),
    "layout.view.targets": ("目标", "Targets"),
    "layout.nowhere": ("{rows} 条无地点", "{rows} unplaced"),
    "layout.said": (
        "{regions} 个区域 · {rows} 条布局",
        "{regions} {regions:region|regions} · {rows} {rows:designation|designations}",
    ),
}
