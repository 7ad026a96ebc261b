"""Words of the page 全国: figures of the whole country."""

MESSAGES: dict[str, tuple[str, str]] = {
    "page.nation": ("全国", "Nation"),
    "nation.figure": ("指标", "Figure"),
    "nation.year": ("年份", "Year"),
    "nation.known": ("{known} / {regions} 个区域有数", "{known} of {regions} regions known"),
    "nation.view.map": ("地图", "Map"),
    "nation.view.table": ("表格", "Table"),
    "nation.view.growth": ("增长", "Growth"),
    "nation.view.joint": ("联合检验", "Joint test"),
    "nation.jobs": ("就业人口：{of}（2020）", "Jobs: {of} (2020)"),
    "series_unit.persons": ("人", "persons"),
    "series_unit.plants": ("家", "plants"),
    "series_unit.zones": ("个", "zones"),
    "series_unit.t/a": ("吨/年", "t a year"),
    "nation.designated": ("规划布局：{of}", "Designated: {of}"),
    "nation.plants": ("在产工厂数：{of}", "Operating plants: {of}"),
    "nation.capacity": ("在产产能（下限）：{of}", "Operating capacity (lower bound): {of}"),
    "nation.zones": ("主导产业含{of}的开发区数（2018）", "Zones that name {of} (2018)"),
    "nation.per_person": ("人均产能（下限）：{of}", "Capacity a person (lower bound): {of}"),
    "nation.around": (
        "人均产能，连同 150 公里内各市（下限）：{of}",
        "Capacity a person with the cities within 150 km (lower bound): {of}",
    ),
    "nation.classes_note": (
        "各级区域数大致相等；同一指标各年份用同一组分级。无数据不等于 0。",
        "About as many regions a class; all years of a figure share the classes. No data is not 0.",
    ),
    "nation.ties_note": (
        "按分位数分级，相同的数在同一级，各级区域数不等；同一指标各年份用同一组分级。无数据不等于 0。",
        "Classes by quantiles; equal figures share a class, so that classes differ in size; all years of a figure share the classes. No data is not 0.",
    ),
    "nation.total_note": (
        "县级总量以填色表示：近三千个圆会互相遮住；面积大的县看起来偏重。",
        " Totals of counties are fills, for circles would hide each other: large counties look heavier than they are.",
    ),
    "nation.data": (
        "人口普查 2020、城市统计年鉴、Global Energy Monitor 各清单（CC BY 4.0）、开发区目录 2018；各数的来源见“数据与来源”",
        "census of 2020, city yearbooks, trackers of Global Energy Monitor (CC BY 4.0), catalogue of zones 2018; sources of "
        "each figure under Data and sources",
    ),
    "nation.table_heads": (
        "区域|行政区划代码|数值（{unit}）|全国同级百分位|断点|可信度|来源",
        "Region|adcode|Value ({unit})|Percentile|Break|Confidence|Source",
    ),
    "confidence.high": ("高", "high"),
    "confidence.medium-high": ("较高", "medium-high"),
    "confidence.medium": ("中", "medium"),
    "confidence.medium-low": ("较低", "medium-low"),
    "nation.colon": ("：", ": "),
    "nation.table_note": (
        "百分位：低于本区域的同级区域所占比重，并列的各计一半，0 最小，100 最大。只列有数的区域。断点：该年与前后年份相比跳变，口径可能变化。",
        "Percentile: share of the regions of this level that lie below, 0 smallest, 100 largest. Only regions with a figure. "
        "Break: the series jumps in that year, its scope may have changed.",
    ),
    "nation.see_gdp": ("看地区生产总值", "Show GDP"),
    "nation.one_year": (
        "该指标只有一个年份（或年份之外的现状），没有增长可算。地区生产总值、三次产业比重、企业数有多年。",
        "The figure has one year only: there is no growth to tell. GDP, the shares of the sectors and the number of firms "
        "have several.",
    ),
    "nation.two_years": ("请选两个不同的年份。", "Choose two different years."),
    "nation.no_sectors": (
        "{first} 或 {last} 年没有三次产业比重，不画象限。",
        "The shares of the sectors of {first} or {last} are not known: no quadrants.",
    ),
    "nation.between": ("从哪一年到哪一年", "From which year to which"),
    "nation.joint_kind": ("检验", "Test"),
    "nation.joint_other": ("另一个数（率：基数）", "The other figure (rate: the base)"),
    "nation.weights": (
        "自有权重（.gal，以 adcode 为标识；不给则按边界相邻）",
        "Own weights (.gal with adcodes; borders without)",
    ),
    "growth.region": ("区域", "Region"),
}
