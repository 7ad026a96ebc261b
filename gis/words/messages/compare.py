"""Sentences of comparison, composite indices, space, collaboration and evidence."""

MESSAGES: dict[str, tuple[str, str]] = {
    "error.table_duplicate_rows": (
        "表中有重复的区域：{found}；每个区域只能出现一次",
        "The table has repeated regions: {found}; every region may stand only once",
    ),
    "error.table_duplicate_columns": (
        "表中有重复的产业：{found}；每个产业只能出现一次",
        "The table has repeated industries: {found}; every industry may stand only once",
    ),
    "error.rate_base": (
        "区域 {row} 的基数为 {found}（共 {count} 处），应大于 0：不算这些区域，或补上数",
        "The base of {row} is {found} ({count} in all); expected above 0: leave such regions out or fill it in",
    ),
    "error.rate_events": (
        "区域 {row} 的计数为 {found}（共 {count} 处），应不小于 0",
        "The count of {row} is {found} ({count} in all); expected 0 or more",
    ),
    "error.mark": (
        "区域 {row} 的标记为 {found}（共 {count} 处），应为 0 或 1",
        "The mark of {row} is {found} ({count} in all); expected 0 or 1",
    ),
    "error.table_negative": (
        "表中第“{row}”行、“{column}”列为 {found}（共 {count} 处），应为不小于 0 的有限数",
        (
            "Row “{row}”, column “{column}” is {found} ({count} {count:such cell|such cells}); expected a finite "
            "number of at least 0"
        ),
    ),
    "error.table_no_number": (
        "表中第“{row}”行、“{column}”列为“{found}”（共 {count} 处），不是数；改为数，未知的留空",
        (
            "Row “{row}”, column “{column}” is “{found}” ({count} {count:such cell|such cells}), which is no number; "
            "write a number, or leave it empty where it is unknown"
        ),
    ),
    "error.codes_are_numbers": (
        "区划代码被读成了数（如 {found}），这里要六位文字；先写 .index.astype(int).astype(str)，或读表时用 dtype=str",
        (
            "The adcodes were read as numbers ({found}); texts of six digits are expected: use "
            ".index.astype(int).astype(str), or read the table with dtype=str"
        ),
    ),
    "error.long_without_label": (
        "“{column}”列在第“{row}”行为空（共 {count} 处），其数值归不到任何地方；先补上或去掉这些行",
        (
            "Column “{column}” is empty in row “{row}” ({count} {count:such row|such rows}), so that its figure would "
            "belong nowhere; fill it in or leave such rows out"
        ),
    ),
    "error.points_no_degrees": (
        "区域 {row} 的经纬度为 {found}（共 {count} 处），应为经度 -180 到 180、纬度 -90 到 90 的度数；投影坐标先换算为经纬度（to_crs(4490)），并核对经度和纬度是否对调",
        (
            "The lon, lat of {row} are {found} ({count} in all); expected degrees from -180 to 180 and -90 to 90: bring "
            "projected coordinates to degrees first (to_crs(4490)), and see whether lon and lat changed places"
        ),
    ),
    "error.tables_differ_rows": (
        "两期表格的区域不一致，共 {count} 个：{found}；请使两期的区域相同",
        "The two tables differ in {count} {count:region|regions}: {found}; give both dates the same regions",
    ),
    "error.tables_differ_columns": (
        "两期表格的产业不一致，共 {count} 个：{found}；请使两期的产业相同",
        "The two tables differ in {count} {count:industry|industries}: {found}; give both dates the same industries",
    ),
    "error.one_date": (
        "时间列“{column}”只有一期（{found}）；偏离—份额分析需要两期",
        "The column of dates “{column}” has one date only ({found}); shift-share needs two",
    ),
    "error.date_without_regions": (
        "时间“{date}”缺少 {count} 个区域的数据：{found}；请补齐，使两期的区域相同",
        "At the date “{date}” {count} regions have no row: {found}; give both dates the same regions",
    ),
    "error.size_not_positive": (
        "规模变量在“{row}”处为 {found}，应大于 0",
        "The size of “{row}” is {found}; expected a number above 0",
    ),
    "error.compare_choice": (
        "不认识的选项“{found}”；可选：{nearest}",
        "Unknown choice “{found}”; use one of: {nearest}",
    ),
    "error.compare_range": (
        "设置 {name} 为 {found}，应 {expected}",
        "The setting {name} is {found}; expected {expected}",
    ),
    "error.direction_missing": (
        "指标 {found} 没有说明方向；请注明越大越好还是越小越好（命令写 --direction 指标=more 或 指标=less，程序中写 +1 或 -1）",
        "No direction is given for {found}; say whether more or less is better (on the command line --direction "
        "INDICATOR=more or INDICATOR=less, in a program +1 or -1)",
    ),
    "error.entropy_negative": (
        "熵权法要求数值不小于 0，“{column}”列中有 {found}；请先做极差标准化",
        (
            "Entropy weights need values of at least 0; column “{column}” holds {found}; normalise "
            "by min–max first"
        ),
    ),
    "error.weights_unmatched": (
        "权重与指标不一致：缺少权重 {missing}；多余权重 {surplus}",
        "Weights and indicators do not match: no weight for {missing}; no indicator for {surplus}",
    ),
    "error.weights_invalid": (
        "权重应为不小于 0 的有限数且不全为 0，实为 {found}",
        "Weights must be finite, at least 0 and not all 0; found {found}",
    ),
    "error.weights_undefined": (
        "无法用“{method}”求权重：各区域在指标上没有差异或指标完全一致；请改用等权或自定权重",
        (
            "{method} weights are undefined here: indicators do not vary or agree perfectly; use "
            "equal or own weights"
        ),
    ),
    "error.indicator_constant": (
        (
            "指标 {found} 不能用“{method}”标准化（各区域数值相同，或为 0 而需取倒数）；"
            "请去掉该指标或换一种方法"
        ),
        (
            "{found} cannot be normalised by “{method}” (all regions alike, or a 0 to be inverted); "
            "leave it out or choose another method"
        ),
    ),
    "error.geometric_negative": (
        "几何平均不能用于“{found}”的数值（有负数）；请改用：{nearest}",
        (
            "A geometric mean cannot take values normalised by {found} (some are negative); use one "
            "of: {nearest}"
        ),
    ),
    "error.coverage_thin": (
        (
            "有数据的区域太少，不计算综合指数：{found}（已知/全部）；要求每个指标至少有 {minimum} 的区域"
            "有数据，可去掉该指标、更换区域或调低“最低覆盖率”"
        ),
        (
            "Too little is known for an index: {found} (known/all); every indicator needs {minimum} "
            "of the regions; drop the indicator, choose other regions or lower the least coverage"
        ),
    ),
    "error.too_few_regions": (
        "指标齐全的区域只有 {found} 个，综合指数至少需要 2 个",
        "Only {found} regions have every indicator; an index needs at least 2",
    ),
    "error.too_few_for_space": (
        "有数值且可比较的区域只有 {found} 个，空间统计至少需要 4 个",
        "Only {found} regions have a value and can be compared; spatial statistics need 4",
    ),
    "error.weights_need": (
        "{kind} 权重需要 {needed}，但没有提供",
        "{kind} weights need {needed}, which was not given",
    ),
    "error.value_unknown": (
        "这些区域没有数值，不能参与空间统计：{found}；请先去掉它们再建立邻接关系",
        "No value for: {found}; leave these regions out before neighbours are counted",
    ),
    "error.nothing_known": (
        "没有任何已知数值，无法分级",
        "No value is known; there is nothing to classify",
    ),
    "error.indicator_twice": (
        "指标名与内置指标重名：{found}；请在表中改名",
        "These columns bear the names of bundled indicators: {found}; rename them in the table",
    ),
    "error.region_count": (
        "给出了 {found} 个区域（不同的有 {different} 个），应为 {minimum} 到 {maximum} 个互不相同的区域",
        (
            "{found} regions were given ({different} different); expected {minimum} to {maximum} "
            "different ones"
        ),
    ),
    "error.region_other_level": (
        "{found} 不在这一级的 {count} 个区域中；请只比较同一级的区域",
        "{found} is not among the {count} {count:region|regions} of this level; compare regions of one level",
    ),
    "error.compare_indicator": (
        "没有指标“{found}”；可用的指标：{nearest}",
        "No indicator “{found}”; use one of: {nearest}",
    ),
    "error.no_figure": (
        "{region} 没有数值“{found}”；有的：{nearest}",
        "{region} has no figure “{found}”; there are: {nearest}",
    ),
    "error.peer_unknown": (
        "{found} 没有“{what}”的数值，无法找同类区域（有数值的区域共 {count} 个）",
        "{found} has no value of “{what}”, so no peers can be found ({count} regions have one)",
    ),
    "error.unknown_measure": (
        "没有指标方法“{found}”；可选：{nearest}",
        "No measure “{found}”; use one of: {nearest}",
    ),
    "error.radar_needs_three": (
        "雷达图至少需要 3 个指标，现有 {found} 个",
        "A radar chart needs at least 3 indicators; there are {found}",
    ),
    "error.nothing_to_draw": (
        "没有可画的数据",
        "There is nothing to draw",
    ),
    "error.settings_unreadable": (
        "设置文件不是有效的 TOML：{reason}",
        "The settings file is no valid TOML: {reason}",
    ),
    "error.settings_version": (
        "设置文件的版本是 {found}，应为 {expected}",
        "The settings file is of version {found}; expected {expected}",
    ),
    "error.settings_unknown": (
        "设置文件中有不认识的项：{found}；可用的项：{nearest}",
        "The settings file holds unknown keys: {found}; known keys: {nearest}",
    ),
    "error.settings_type": (
        "设置 {name} 的值 {found} 类型不对，例如应为 {expected}",
        "The setting {name} is {found}; expected something like {expected}",
    ),
    "chart.no_data": ("无数据", "no data"),
    "chart.unreachable": ("不可达", "unreachable"),
    "chart.axis_from": ("{value} 起", "from {value}"),
    "chart.lag": ("邻近区域的平均 z 值", "mean z of the neighbours"),
    "chart.separator": (" · ", " · "),
    "chart.rank": ("位次（1 最好）", "Rank (1 is best)"),
    "chart.rank.chosen": ("所选权重", "chosen weights"),
    "chart.rank.interval": ("随机权重下的区间", "interval over random weights"),
    "chart.rank.extremes": ("最好与最差", "best and worst"),
    "chart.part.national": ("总体增长", "overall growth"),
    "chart.part.structure": ("产业结构", "industry mix"),
    "chart.part.own": ("自身竞争力", "own performance"),
    "chart.part.new": ("新增产业", "new industries"),
    "chart.part.change": ("实际增减", "actual change"),
    "chart.moran": ("莫兰指数 I = {moran_i}", "Moran's I = {moran_i}"),
    "chart.z": ("{label}（z 值）", "{label} (z)"),
    "chart.group": ("{name}（{count}）", "{name} ({count})"),
    "lisa.HH": ("高—高", "High–high"),
    "lisa.LL": ("低—低", "Low–low"),
    "lisa.HL": ("高—低", "High–low"),
    "lisa.LH": ("低—高", "Low–high"),
    "lisa.ns": ("不显著", "Not significant"),
    "compare.sheet.notes": ("说明", "Notes"),
    "compare.sheet.methods": ("方法", "Methods"),
    "compare.sheet.sources": ("来源", "Sources"),
    "compare.own_plan": ("自有规划", "Own plan"),
    "compare.sheet.coverage": ("覆盖", "Coverage"),
    "compare.sheet.settings": ("设置", "Settings"),
    "compare.origin.stated": ("来源给出", "Stated by the source"),
    "compare.origin.derived": ("由来源数据推算", "Derived from stated figures"),
    "compare.origin.computed": ("由边界计算", "Computed from boundaries"),
    "compare.origin.own": ("用户表格", "User's table"),
    "compare.column.measure": ("方法代号", "Measure"),
    "compare.column.name": ("名称", "Name"),
    "compare.column.formula": ("公式", "Formula"),
    "compare.column.reading": ("如何解读", "How to read it"),
    "compare.column.undefined": ("何时无定义（空白）", "When undefined (empty)"),
    "compare.column.reference": ("文献", "Reference"),
    "compare.column.title": ("数据", "Data"),
    "compare.column.source": ("来源", "Source"),
    "compare.column.licence": ("许可", "Licence"),
    "compare.column.vintage": ("时点", "Vintage"),
    "compare.column.review_number": ("审图号", "Map review number"),
    "compare.column.indicator": ("指标", "Indicator"),
    "compare.column.unit": ("单位", "Unit"),
    "compare.column.origin": ("来历", "Origin"),
    "compare.column.known": ("已知区域数", "Regions known"),
    "compare.column.regions": ("区域总数", "Regions in all"),
    "compare.column.coverage": ("覆盖率", "Coverage"),
    "error.own_no_numbers": (
        "除区域列“{column}”外，表中没有数值列",
        "Besides the region column “{column}” the table has no column of numbers",
    ),
    "error.own_separator": (
        "列名“{column}”连在一起：各列之间写的是“{sign}”；请改用半角逗号或制表符，或另存为 .xlsx",
        "The headings “{column}” stand in one column: “{sign}” stands between them; separate columns by commas or "
        "tabs, or save the table as .xlsx",
    ),
    "error.own_faults": (
        "{file} 中有 {count} 处问题（行/列：值，原因），请改正，或加 --skip-faults 略去这些行和单元格：{faults}",
        (
            "{file} has {count} {count:fault|faults} (row/column: value, reason); mend them, or go on without these "
            "rows and cells with --skip-faults: {faults}"
        ),
    ),
    "error.own_nothing_left": (
        "{file} 略去有问题的 {count} 处后没有任何数值可用，请先改正（行/列：值，原因）：{faults}",
        "{file} holds no value once its {count} {count:fault is|faults are} left out; mend them first (row/column: value, "
        "reason): {faults}",
    ),
    "table_report.column_lost": (
        "略去有问题的单元格后，这些列没有任何数值：{columns}",
        "Columns without any value once cells with faults are left out: {columns}",
    ),
    "own.fault": ("{row}/{column} {value}（{reason}）", "{row}/{column} {value} ({reason})"),
    "own.near": ("{reason} → {near}", "{reason} → {near}"),
    "own.of_level": ("{name}（{level}）", "{name} ({level})"),
    "own.level_row": ("第 {row} 行 {value} → {found}", "row {row} {value} → {found}"),
    "own.former_row": ("第 {row} 行 {value} → {name}", "row {row} {value} → {name}"),
    "own.unmatched": ("未匹配到区域", "no such region"),
    "own.ambiguous": ("区域不唯一", "several regions fit"),
    "own.zone": ("开发区或新区，不是行政区划", "a development zone, no division"),
    "own.newer": ("晚于 2024 年边界设立", "newer than the boundaries of 2024"),
    "own.shared": ("已撤销，分归几个区", "ended, shared out among several districts"),
    "own.group": ("汇总行，不是一个区域", "a row that groups divisions"),
    "own.township": ("乡镇代码", "code of a township"),
    "own.empty": ("区域为空", "no region given"),
    "own.negative": ("数值为负", "negative"),
    "own.duplicate": ("区域重复", "region stands twice"),
    "own.not_number": ("不是数值", "not a number"),
    "compare.sheet.result": ("结果", "Result"),
    "compare.sheet.plans": ("规划", "Plans"),
    "compare.sheet.origins": ("逐个数字的来源", "Source of each figure"),
    "compare.sheet.indicators": ("指标", "Indicators"),
    "compare.sheet.values": ("指标", "Indicators"),
    "compare.sheet.index": ("综合指数与稳健性", "Index and robustness"),
    "compare.sheet.parts": ("指数分项", "Parts of the index"),
    "compare.sheet.weights": ("权重与覆盖", "Weights and coverage"),
    "compare.sheet.ranks": ("各标准化方法下的位次", "Ranks by normalisation"),
    "compare.sheet.long": ("区位商与份额", "Quotients and shares"),
    "compare.sheet.by_region": ("区域专业化", "Regions"),
    "compare.sheet.by_industry": ("产业集中度", "Industries"),
    "compare.sheet.shift_share": ("偏离—份额", "Shift-share"),
    "compare.sheet.shift_share_by_region": ("偏离—份额（按区域）", "Shift-share by region"),
    "compare.sheet.local": ("局部统计量", "Local statistics"),
    "compare.sheet.ties": ("联系", "Ties"),
    "compare.sheet.roles": ("区域角色（解读）", "Roles (a reading)"),
    "compare.sheet.overlap": ("同质化", "Overlap"),
    "compare.sheet.gaps": ("产业链环节与缺口", "Chain stages and gaps"),
    "compare.sheet.evidence": ("规划与依据", "Plan against evidence"),
    "compare.sheet.fit": ("有条件而未布局", "Fit without designation"),
    "compare.sheet.findings": ("依据明细", "Findings"),
    "role.main": ("主承载地（解读）", "main bearer (a reading)"),
    "role.partner": ("协同发展地（解读）", "partner (a reading)"),
    "role.apart": ("与核心无联系", "no ties to the core"),
    "left_out.no_region": ("未点名区域", "no region named"),
    "left_out.no_industry": ("没有产业", "no industry"),
    "left_out.coarser_level": (
        "布局在更高一级区域，不向下分摊",
        "designated for a larger region, not spread",
    ),
    "left_out.policy": ("政策推广试点，不是产业", "a policy pilot, no industry"),
    "left_out.same_passage": (
        "同一处原文已按其中的园区或县区计入一次",
        "counted once, for the site or county in it that the same passage names",
    ),
    "left_out.unknown_region": ("区划代码不在表中", "unknown adcode"),
    "compare.sheet.supplies": ("原料从哪里来（补链）", "Where raw materials could come from"),
    "compare.sheet.stages": ("规划所列产业链的环节", "Stages of the stated chains"),
    "state.held": ("本地有", "held"),
    "state.works": ("未布局，名录有在产工厂", "not designated, works listed"),
    "state.stated": ("规划自述有", "stated by the plan"),
    "state.wider": ("已布局其大类，未点名此项", "designated as a wider industry"),
    "state.nearby": ("附近可供", "nearby"),
    "state.above": ("全省有记载，未分地区", "known of the province, not where"),
    "state.missing": (
        "未见记载（待补链或待查）",
        "not documented (to fill or to find)",
    ),
}
