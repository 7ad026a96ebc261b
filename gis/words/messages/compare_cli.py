"""Help and notes of the commands that compare."""

MESSAGES: dict[str, tuple[str, str]] = {
    "cli.compare.short": ("比较区域", "compare regions"),
    "cli.compare.help": (
        (
            "比较 2 至 60 个同级区域，或一个区域与其同类区域：指标、覆盖率、综合指数及其稳健性。给出标准化、"
            "权重或合成方法中的任何一项即计算综合指数。"
        ),
        (
            "Compare 2 to 60 regions of one level, or one with its peers: indicators, coverage, "
            "composite index and its robustness. Any of normalise, weights or aggregate asks for the "
            "index."
        ),
    ),
    "cli.compare.indicator": (
        "指标，如 gdp:2023 或 gdp（取覆盖最全的年份）；可多次给出，默认全部已知指标，各取一个年份",
        (
            "indicator, such as gdp:2023, or gdp for the best known year; repeatable, default all "
            "known, one year of each"
        ),
    ),
    "cli.compare.more_indicators": (
        "未列出的指标值还有 {count} 列（含各年份），见 python -m gis indicators，用 --indicator 选取",
        "Columns not shown (years counted): {count}; see python -m gis indicators and choose with --indicator",
    ),
    "cli.compare.peers": (
        "只给一个区域时，同类区域的找法：neighbourhood 相邻、size 规模相近、structure 布局产业构成相近；不写为 neighbourhood",
        "how to find peers of a single region: neighbourhood, size or structure (of designated industries); "
        "neighbourhood without it",
    ),
    "cli.compare.peer_count": ("同类区域个数", "number of peers"),
    "cli.compare.normalise": ("标准化方法；不写为 minmax", "normalisation; minmax without it"),
    "cli.compare.weights": (
        "权重方法，或含 indicator、weight 两列的表格文件；不写为 equal",
        "method of weights, or a table with the columns indicator and weight; equal without it",
    ),
    "cli.compare.aggregate": ("合成方法；不写为 arithmetic", "aggregation; arithmetic without it"),
    "cli.compare.direction": (
        "没有固有方向的指标，如 area_km2=less；可多次给出",
        "direction of an indicator that has none, such as area_km2=less; repeatable",
    ),
    "cli.compare.minimum_coverage": (
        "指标的最低覆盖率（0–1），低于此不算综合指数；不写为 0.6",
        "least share of regions (0–1) that an indicator must be known for; 0.6 without it",
    ),
    "cli.compare.seed": ("随机数种子", "seed of random numbers"),
    "cli.compare.seed_or_settings": (
        "随机数种子；不写为 0",
        "seed of random numbers; 0 without it",
    ),
    "cli.compare.table": (
        "自有数据表（CSV、Excel、Parquet 或 JSON）",
        "own table (CSV, Excel, Parquet or JSON)",
    ),
    "cli.compare.skip_faults": (
        "略去有问题的行和单元格，并逐条报告",
        "go on without faulty rows and cells, and report each",
    ),
    "cli.compare.settings": (
        "沿用设置文件（TOML）里的选择；命令行写明的优先",
        "take the choices of a settings file (TOML); what the call says comes first",
    ),
    "cli.compare.save_settings": (
        "把这次的选择另存为设置文件（TOML）",
        "write the choices of this call to a settings file (TOML)",
    ),
    "cli.compare.by_size": (
        "同类区域按规模（{indicator} 对数差最小）选取",
        "Peers by size: smallest difference of ln {indicator}",
    ),
    "cli.compare.by_structure": (
        "同类区域按布局产业构成（½Σ|份额差| 最小）选取",
        "Peers by structure: smallest ½Σ|difference of shares| of the designated industries",
    ),
    "cli.compare.by_neighbourhood": (
        "同类区域按邻近（跨越边界数最少）选取",
        "Peers by neighbourhood: fewest borders away",
    ),
    "cli.compare.coverage": (
        "{label}，已知 {known}/{regions}",
        "{label}, known {known}/{regions}",
    ),
    "cli.compare.between": ("，", ", "),
    "cli.compare.known": ("已知指标数", "Indicators known"),
    "cli.compare.other_years": ("{said}；另有 {years}", "{said}; also {years}"),
    "cli.compare.own_left": (
        "{file} 中未列出的列：{columns}；用 --indicator 列名 选取",
        "Columns of {file} that are not compared: {columns}; choose them by name with --indicator",
    ),
    "cli.compare.left_out": ("未计入指数：{indicators}", "Not in the index: {indicators}"),
    "cli.compare.left_out.direction": (
        "没有方向，可用 --direction 说明",
        "no direction; give one with --direction",
    ),
    "cli.compare.left_out.thin": ("有数据的区域太少", "known for too few regions"),
    "cli.compare.left_out.constant": (
        "各区域数值相同，或为 0 而需取倒数",
        "all regions alike, or a 0 to be inverted",
    ),
    "cli.compare.unknown_direction": (
        "--direction 中的“{found}”不是参与比较的指标；可用：{nearest}",
        "“{found}” in --direction is no indicator of this comparison; use one of: {nearest}",
    ),
    "cli.compare.nothing_left": (
        "没有指数和排名，不能计入的：{found}",
        "No index and no ranks; what cannot count: {found}",
    ),
    "compared.no_ranks": (
        "没有按这些办法的排名：{methods}（有指标全都相同，或有 0 要取倒数）",
        "No ranks by {methods}: all regions are alike in an indicator, or a 0 would be inverted",
    ),
    "cli.specialise.short": ("专业化与集中度", "specialisation and concentration"),
    "cli.specialise.help": (
        (
            "区位商、份额、克鲁格曼指数、HHI、多样性、空间基尼、泰尔指数；不给表格时用规划布局记录计数。表格可为"
            "宽表（一列一个产业）或长表（用 --industry 和 --value 指定列）。"
        ),
        (
            "Location quotient, shares, Krugman, HHI, diversity, locational Gini, Theil; without a "
            "table over the designations. A table is wide (one column per industry) or long (name "
            "the columns with --industry and --value)."
        ),
    ),
    "cli.specialise.within": (
        "所在的省或市：表中重名的按它区分；不给表格时只取其中的区域",
        "province or prefecture around: where names of the table repeat; without a table only the regions inside it",
    ),
    "cli.specialise.unknown": (
        "有未知数的区域：{regions}。它们没有份额、区位商和指数，也不计入这些指标的合计；产业的合计、区域数、基尼系数和泰尔指数仍含其已知的数",
        "Regions with an unknown figure: {regions}. They have no shares, quotients and indices, and stay out of the sums that these "
        "rest on; total, number of regions, Gini and Theil of an industry hold their known figures",
    ),
    "cli.specialise.industry": ("长表中的产业列", "column of industries in a long table"),
    "cli.specialise.value": ("长表中的数值列", "column of numbers in a long table"),
    "cli.specialise.before": (
        "基期表格，用于偏离—份额分析",
        "table of the earlier date, for shift-share",
    ),
    "cli.specialise.date": (
        "长表中的时间列；取最早和最晚两期做偏离—份额分析",
        "column of dates in a long table; the first and the last are compared by shift-share",
    ),
    "cli.specialise.dates": (
        "偏离—份额：{first} 至 {last}；其余各项为 {last}",
        "Shift-share: {first} to {last}; all other figures are of {last}",
    ),
    "cli.specialise.needs_table": (
        "{name} 需要与 --table 一起使用",
        "{name} needs --table",
    ),
    "cli.specialise.date_needs_industry": (
        "--date 用于长表，需要同时用 --industry 指定产业列",
        "--date is for long tables and needs --industry",
    ),
    "cli.specialise.date_or_before": (
        "--date 与 --before 只能用一个",
        "Give --date or --before, not both",
    ),
    "cli.specialise.weighted": ("按类别加权而非计数", "weight designations by category"),
    "cli.specialise.left_out": (
        "{count} 项布局未计入：{reason}",
        "{count} {count:designation|designations} left out: {reason}",
    ),
    "cli.specialise.counted": (
        "数值与合计是布局记录的条数；其中的区县、园区记在所属的区域（{level}）名下",
        "values and totals are numbers of designations; those of places inside a region ({level}) count for it",
    ),
    "cli.specialise.zeros": (
        "另有 {count} 对区域与产业数值为 0，未列出（CSV、JSON、Excel 中齐全）",
        "{count} pairs of region and industry are 0 and not listed (CSV, JSON and Excel hold all)",
    ),
    "cli.specialise.tier_weights": (
        "类别权重（本工具的设定，不是规划数字）：{weights}",
        "Weights of categories (this tool's choice, no figure of a plan): {weights}",
    ),
    "cli.moran.short": ("空间自相关", "spatial association"),
    "cli.moran.help": (
        "对自带的一个指标（--of）或表中一列数值计算全局莫兰指数、LISA 和 Getis–Ord Gi*，显著性经 FDR 校正。",
        "Moran's I, LISA and Getis–Ord Gi* of figures of the atlas (--of) or of one column, with FDR-corrected significance.",
    ),
    "cli.moran.of": (
        "自带的一列数，写法同 joint 的 --of，如 gdp_per_person:2023；代替 --table 与 --column",
        "figures of the atlas, written as --of of joint, such as gdp_per_person:2023; in place of --table and --column",
    ),
    "cli.moran.one_source": (
        "--of 与 --table、--column 只能用一种",
        "--of stands in place of --table and --column",
    ),
    "cli.moran.no_source": (
        "请给出 --of（自带的数，如 --of gdp_per_person:2023），或 --table 与 --column（自有数据表）",
        "Give --of (figures of the atlas, such as --of gdp_per_person:2023), or --table and --column (a table of your own)",
    ),
    "cli.moran.column": ("数值列", "column of numbers"),
    "cli.moran.neighbours": ("邻接关系", "who counts as a neighbour"),
    "cli.moran.k": ("knn 与 cost 的邻居数", "number of neighbours for knn and cost"),
    "cli.moran.distance_km": ("distance 的距离", "distance for distance"),
    "cli.moran.islands": (
        "没有邻居的区域：与最近的区域相连，或排除",
        "regions without neighbours: tie to the nearest, or exclude",
    ),
    "cli.moran.unused": (
        "{option} 只用于 --neighbours {kinds}，本次没有用到；请加上它，或去掉 {option}",
        "{option} goes with --neighbours {kinds} and is not used here; add that, or leave {option} out",
    ),
    "cli.moran.permutations": ("置换次数", "number of permutations"),
    "cli.moran.alpha": ("错误发现率", "false discovery rate"),
    "cli.moran.summary": (
        "{column}：莫兰指数 I = {moran_i:.4f}（期望 {expected:.4f}），p = {p:.4f}（单侧置换检验），{n} 个区域",
        (
            "{column}: Moran's I = {moran_i:.4f} (expected {expected:.4f}), p = {p:.4f} (one-sided, "
            "permutations), {n} {n:region|regions}"
        ),
    ),
    "cli.moran.undefined": (
        "{column}：各区域数值相同，空间统计无定义（{n} 个区域）",
        "{column}: all values are equal, so spatial association is undefined ({n} {n:region|regions})",
    ),
    "cli.moran.islands_nearest": (
        "没有邻居、与最近区域相连：{islands}",
        "Without neighbours, tied to the nearest: {islands}",
    ),
    "cli.moran.islands_exclude": (
        "没有邻居、已排除：{islands}",
        "Without neighbours, excluded: {islands}",
    ),
    "cli.collaboration.short": ("协作网络与竞争", "collaboration and competition"),
    "cli.collaboration.help": (
        "由共同布局算出的联系、规划写明的联系（分开列出）、社区、中心性、核心—外围、同质化与产业链缺口。",
        (
            "Ties computed from shared designations, ties the plans state (kept apart), communities, "
            "centralities, core–periphery, overlap and gaps in chains."
        ),
    ),
    "cli.collaboration.projection": ("联系强度的算法", "how the strength of a tie is computed"),
    "cli.collaboration.apart": (
        "第二权重：直线距离或货运成本",
        "second weight: distance or freight cost",
    ),
    "cli.collaboration.scale": (
        "联系减为 1/e 的距离（公里）或成本（元/吨）",
        "km or yuan/t at which a tie counts 1/e",
    ),
    "cli.collaboration.reach": ("市场可达范围（公里或元/吨）", "reach of a market (km or yuan/t)"),
    "cli.collaboration.note": (
        "算出的联系 {ties} 对区域；规划写明的联系 {links} 条，连起 {stated} 对区域。角色是对数字的解读，不是规划原文。",
        (
            "{ties} {ties:computed tie|computed ties} of two regions; {links} {links:link|links} stated by plans, of {stated} "
            "{stated:pair|pairs} of regions. Roles are a reading of the numbers, not words of a plan."
        ),
    ),
    "cli.collaboration.unplaced": (
        "规划写到但没有区划代码的地方：{places}",
        "Named by plans, without an adcode: {places}",
    ),
}
