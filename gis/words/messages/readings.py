"""Words of readings that hold: totals as circles, years side by side, neighbours that nobody has."""

MESSAGES: dict[str, tuple[str, str]] = {
    "compared.map.form": ("画法", "Drawn as"),
    "compared.map.form.auto": ("总量画圆，比率填色", "Totals as circles, rates as fills"),
    "compared.map.form.fill": ("填色", "Fills"),
    "compared.map.form.circles": ("圆", "Circles"),
    "compared.map.circle_note": (
        "总量画成圆，圆的面积与数值成正比。",
        "A total is a circle whose area is proportional to it.",
    ),
    "compared.map.circle_shared": (
        "{count} 个同单位指标共用一个比例。",
        " {count} {count:indicator|indicators} of the unit share one scale.",
    ),
    "compared.map.circle_least": (
        "不到 {value} 的 {count} 个画得比应有的大，否则看不见。",
        " {count} below {value} {count:is|are} drawn larger than that, to be seen at all.",
    ),
    "compared.map.no_circle": ("数值为 0，不画圆", "0, no circle"),
    "filter.no_region": ("没有点名任何地方", "names no place"),
    "filter.region_left": (
        "{plan}没有点名{region}的地方，区域筛选已清除",
        "{plan} names no place in {region}; the filter of regions is cleared",
    ),
    "layout.to_records": ("看记录", "See the records"),
    "layout.to_targets": ("看目标", "See the targets"),
    "layout.no_designation": (
        "{plan}没有布局记录，有 {goals} 个目标。",
        "{plan} has no designations; it has {goals} {goals:target|targets}.",
    ),
    "layout.names_no_place": (
        "{plan}没有点名任何地方：{rows} 项布局都不落在某个区域，地图上没有填色；内容见“记录”和“目标”。",
        "{plan} names no place: none of its {rows} designations belongs to a region, so nothing is filled on the map; "
        "see the records and the targets.",
    ),
    "compared.unknown_indicators": (
        "链接中的指标这里没有，已略去：{indicators}。若来自发链接者的自有数据表，请向他要文件，在“自有数据”中打开。",
        "Left out of the link, since there is no such indicator here: {indicators}. Where it is one of an own table, ask who sent the link for the file and open it under “Own data”.",
    ),
    "compared.mixed_years": (
        "各指标的年份不一（{years}）：指数把不同年份的数字放在一起。",
        "The indicators are of different years ({years}): the index puts them together.",
    ),
    "compared.unscored": (
        "没有得分和位次，也不影响别的区域：{regions}；括号内的指标没有数据。",
        "No score and no rank, and no effect on the others: {regions} (in brackets what is unknown there).",
    ),
    "error.all_islands": (
        "按这样的邻接（{kind}），{found} 个区域没有一个有邻居，空间统计无从谈起；最近的两个区域相距 {nearest} 公里，"
        "请加大距离或换一种邻接",
        "With these neighbours ({kind}) none of the {found} regions has any, so there is nothing to test; the two "
        "nearest regions are {nearest} km apart: widen the distance or choose other neighbours",
    ),
    "neighbours_none.contiguity": ("边界相邻", "shared borders"),
    "neighbours_none.knn": ("最近的几个", "nearest regions"),
    "neighbours_none.distance": ("距离以内", "within the distance"),
    "neighbours_none.cost": ("货运成本以内", "within the freight cost"),
}
