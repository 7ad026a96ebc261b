"""Words of the pages 比较 and 协作: choices, headings, readings and what stands beside figures."""

_COLUMNS: dict[str, tuple[str, str]] = {
    "region": ("区域", "Region"),
    "adcode": ("行政区划代码", "adcode"),
    "industry": ("产业", "Industry"),
    "industry_id": ("产业代号", "Industry id"),
    "indicator": ("指标", "Indicator"),
    "plan": ("规划", "Plan"),
    "plan_id": ("规划", "Plan"),
    "category": ("类别", "Category"),
    "value": ("数值", "Value"),
    "share": ("占本区域比重", "Share of the region"),
    "regional_share": ("占该产业比重", "Share of the industry"),
    "location_quotient": ("区位商", "Location quotient"),
    "total": ("合计", "Total"),
    "regions": ("区域数", "Regions"),
    "krugman": ("克鲁格曼指数", "Krugman"),
    "herfindahl": ("赫芬达尔指数", "Herfindahl"),
    "shannon": ("香农多样性", "Shannon"),
    "gini": ("基尼系数", "Gini"),
    "locational_gini": ("空间基尼", "Locational Gini"),
    "theil": ("泰尔指数", "Theil"),
    "rank": ("位次", "Rank"),
    "score": ("得分", "Score"),
    "rank_low": ("位次区间（低端）", "Rank, low end"),
    "rank_high": ("位次区间（高端）", "Rank, high end"),
    "share_first": ("居首比例", "Share of first places"),
    "weight": ("权重", "Weight"),
    "known": ("已知区域数", "Regions known"),
    "coverage": ("覆盖率", "Coverage"),
    "z": ("z 值", "z"),
    "lag": ("邻近均值", "Neighbours' mean"),
    "local_i": ("局部莫兰 I", "Local I"),
    "p": ("p 值", "p"),
    "cluster": ("类型（FDR）", "Class (FDR)"),
    "cluster_raw": ("类型（未校正）", "Class (uncorrected)"),
    "gi_g": ("Gi*", "Gi*"),
    "gi_z": ("Gi* 的 z 值", "z of Gi*"),
    "gi_p": ("Gi* 的 p 值", "p of Gi*"),
    "gi_spot": ("冷热点（FDR）", "Spot (FDR)"),
    "one": ("代码一", "Code 1"),
    "two": ("代码二", "Code 2"),
    "one_name": ("区域一", "Region 1"),
    "two_name": ("区域二", "Region 2"),
    "shared": ("共同产业数", "Shared industries"),
    "industries": ("共同产业", "Which"),
    "near_weight": ("计入远近的强度", "Strength with distance"),
    "apart": ("相距", "Apart"),
    "apart_distance": ("相距（km）", "Apart (km)"),
    "apart_cost": ("运费（元/吨）", "Freight (yuan/t)"),
    "similarity": ("结构相似度", "Similarity"),
    "shared_markets": ("共同市场数", "Shared markets"),
    "kind": ("种类", "Kind"),
    "topic": ("内容", "Topic"),
    "both_stated": ("两端均点名", "Both ends named"),
    "locator": ("出处", "Locator"),
    "role": ("角色", "Role"),
    "community": ("社区", "Community"),
    "degree": ("联系数", "Ties"),
    "strength": ("联系强度", "Strength"),
    "betweenness": ("中介中心性", "Betweenness"),
    "closeness": ("接近中心性", "Closeness"),
    "position": ("环节", "Stage"),
    "node": ("名称", "What"),
    "chain_id": ("产业链", "Chain"),
    "holders": ("有此环节的区域数", "Holders"),
    "holding": ("有此环节的区域", "Who holds it"),
    "state": ("情况", "State"),
    "supplier": ("最近的供给地", "Nearest supplier"),
    "need": ("原料", "Raw material"),
    "need_id": ("原料代号", "Need id"),
    "grade": ("依据", "Evidence"),
    "reasons": ("理由", "Reasons"),
    "needs_met": ("已知原料", "Needs known"),
    "named_above": ("上级已布局", "Designated above"),
    "designation_id": ("布局记录", "Designation"),
    "region_code": ("行政区划代码", "adcode"),
    "need_group": ("原料组", "Need group"),
    "where": ("所在区域", "Where"),
    "what": ("内容", "What"),
    "vintage": ("时点", "Vintage"),
    "source": ("来源", "Source"),
    "basis": ("依据条文", "Basis"),
    "row": ("行", "Row"),
    "column": ("列", "Column"),
    "reason": ("问题", "Fault"),
    "candidates": ("可能是", "Candidates"),
}

_WORDS: dict[str, tuple[str, str]] = {
    "title": ("区域比较", "Compare regions"),
    "collaboration": ("协作、竞争与依据", "Collaboration, competition, evidence"),
    "section": ("内容", "Section"),
    "section.indicators": ("指标对比", "Indicators"),
    "section.index": ("综合指数", "Composite index"),
    "section.specialisation": ("专业化与集中", "Specialisation"),
    "section.space": ("空间格局", "Spatial patterns"),
    "section.own": ("自有数据", "Own data"),
    "reading.network": ("协作网络", "Network"),
    "reading.overlap": ("同质化竞争", "Overlap"),
    "reading.chains": ("补链", "Chains"),
    "reading.evidence": ("规划与依据", "Plan against evidence"),
    "yes": ("是", "yes"),
    "no": ("否", "no"),
    "how": ("这些数字是怎样算出来的", "How was this computed"),
    "undefined": ("何时无定义：{when}", "Undefined when: {when}"),
    "reference": ("文献：{reference}", "Reference: {reference}"),
    # Choices
    "level": ("行政级别", "Level"),
    "regions": ("比较的区域", "Regions to compare"),
    "regions_hint": ("输入名称查找", "Type to search"),
    "regions_help": (
        "选 {minimum} 至 {maximum} 个同级区域；只选 1 个时，可与同类区域比较。在任一页的地图上点击的区域也可加入。",
        "{minimum} to {maximum} regions of one level; a single one is compared with its peers. A "
        "region clicked on any map can be added.",
    ),
    "add": ("加入 {region}", "Add {region}"),
    "clear": ("清空区域", "Clear the regions"),
    "too_few": (
        "请在左侧选择 {minimum} 至 {maximum} 个同级区域；只选 1 个时，可按规模、产业构成或邻近找同类区域一起比较。",
        "Choose {minimum} to {maximum} regions of one level at the left; with a single one, peers "
        "by size, structure or neighbourhood join it.",
    ),
    "indicators": ("指标", "Indicators"),
    "indicators_all": ("全部已知指标", "All that are known"),
    "indicators_help": (
        "每个指标只含一个年份。括号内为本级有数据的区域数与区域总数。",
        "Each indicator is of one year. In brackets: regions known, of all regions of the level.",
    ),
    "indicator_option": ("{label}（{known}/{regions}）", "{label} ({known}/{regions})"),
    "peers": ("同类区域的找法", "How to find peers"),
    "peers.size": ("按规模", "By size"),
    "peers.structure": ("按布局产业构成", "By structure"),
    "peers.neighbourhood": ("按邻近", "By neighbourhood"),
    "peers.by": ("规模指标", "Size"),
    "peers.count": ("同类区域个数", "Number of peers"),
    "plans": ("规划", "Plans"),
    "seed": ("随机种子", "Seed"),
    "settings": ("设置文件", "Settings file"),
    "settings.note": (
        "保存本次的全部选择；再次载入即得到同样的数字。",
        "Keeps every choice of this session; loaded again it gives the same numbers.",
    ),
    "settings.save": ("保存设置", "Save the settings"),
    "settings.load": ("载入设置（.toml）", "Load settings (.toml)"),
    # Downloads
    "download.png": ("PNG", "PNG"),
    "download.svg": ("SVG", "SVG"),
    "download.workbook": (
        "Excel（含方法、来源、覆盖率、设置）", "Excel (with methods, sources, coverage, settings)"
    ),
    "download.sheet": ("CSV：{sheet}", "CSV: {sheet}"),
    "download.graphml": ("GraphML（网络）", "GraphML (network)"),
    # Indicators
    "coverage": (
        "{regions} 个区域、{indicators} 个指标；{complete} 个区域的数据齐全。空缺写作“无数据”，不作估算。",
        "{regions} regions, {indicators} indicators; {complete} regions have all of them. What is "
        "unknown says “no data”; nothing is imputed.",
    ),
    "multiples": ("逐项对比", "Indicator by indicator"),
    "facts": ("指标的单位、时点、来源与覆盖率", "Units, vintage, source and coverage"),
    "missing_note": (
        "未知的单元格不是 0：不参加计算，也不估算。派生指标只用同一年份的数据相除。",
        "An unknown cell is not 0: it takes no part and is not imputed. Derived indicators divide "
        "figures of one year only.",
    ),
    "map.indicator": ("地图上的指标", "Indicator on the map"),
    "map.classes": ("分级", "Classes"),
    "map.scheme": ("分级方法", "Scheme"),
    "map.count": ("级数", "Number of classes"),
    "map.shared": ("同一单位的指标共用分级", "Share classes among indicators of one unit"),
    "map.shared_note": (
        "{count} 个同单位指标共用此分级。", "These classes are shared by {count} indicators."
    ),
    "map.note": ("{label}：{value}", "{label}: {value}"),
    "map.sources": (
        "行政区划：天地图 2024，审图号 {review}；数据：{data}。仅供规划研究，不作为权属依据。",
        "Boundaries: Tianditu 2024, map approval {review}; data: {data}. For planning research; no "
        "proof of ownership or jurisdiction.",
    ),
    "scheme.natural": ("自然断点（Fisher–Jenks）", "Natural breaks (Fisher–Jenks)"),
    "scheme.quantile": ("分位数", "Quantiles"),
    "scheme.equal": ("等间距", "Equal intervals"),
    "scheme.headtail": ("头尾断点", "Head/tail breaks"),
    "scheme.maxbreaks": ("最大间断", "Maximum breaks"),
    # Index
    "normalisation": ("标准化", "Normalisation"),
    "weights": ("权重", "Weights"),
    "aggregation": ("合成", "Aggregation"),
    "minimum_coverage": ("最低覆盖率", "Least coverage"),
    "minimum_coverage_help": (
        "指标的已知区域占比低于此值时，不计算指数。",
        "Below this share of known regions the index is refused.",
    ),
    "draws": ("随机权重组数", "Random weights"),
    "draws_help": (
        "用来检验位次是否稳定的随机权重的组数。",
        "How many random weights test whether ranks are stable.",
    ),
    "directions": ("指标方向与自定权重", "Directions and own weights"),
    "direction.more": ("越大越好", "more is better"),
    "direction.less": ("越小越好", "less is better"),
    "direction.none": ("不计入指数", "not in the index"),
    "own_weight": ("权重", "Weight"),
    "no_direction": (
        "没有方向、未计入指数：{indicators}。可在“指标方向”中说明。",
        "Without a direction, so not in the index: {indicators}. Give one under “Directions”.",
    ),
    "no_index": (
        "没有一个指标有方向，不计算指数。请在“指标方向”中说明越大越好还是越小越好。",
        "No indicator has a direction, so there is no index. Say under “Directions” whether more "
        "or less is better.",
    ),
    "part": ("分项：{indicator}", "Part: {indicator}"),
    "parts.arithmetic": (
        "分项 = 权重 × 标准化值，合计即得分。没有得分的区域有未知指标。",
        "Part = weight × normalised value; they sum to the score. A region without a score has an "
        "unknown indicator.",
    ),
    "parts.geometric": (
        "分项 = 权重 × ln 标准化值，合计即 ln 得分。没有得分的区域有未知指标。",
        "Part = weight × ln normalised value; they sum to ln score. A region without a score has "
        "an unknown indicator.",
    ),
    "parts.topsis": (
        "分项 = 权重 × 标准化值；得分为到最差点的相对距离。没有得分的区域有未知指标。",
        "Part = weight × normalised value; the score is the relative distance from the worst "
        "point. A region without a score has an unknown indicator.",
    ),
    "robustness": ("位次有多稳", "How stable is the ranking"),
    "robustness_note": (
        "权重随机抽取 {draws} 组（种子 {seed}），蓝线为 {interval} 的位次区间。区间重叠的区域，先后不足为凭。",
        "{draws} random weights (seed {seed}); the blue line covers {interval} of the ranks. Where "
        "intervals overlap, the order is no finding.",
    ),
    "sheet.normalised": ("标准化值", "Normalised"),
    "profiles": ("区域轮廓（标准化值）", "Profiles (normalised)"),
    "profiles_of": ("画哪些区域（默认前四位）", "Which regions (default: the first four)"),
    # Specialisation
    "portfolio.source": ("数据", "Data"),
    "portfolio.designations": ("规划布局记录", "Designations of the plans"),
    "portfolio.own": ("自有数据表", "Own table"),
    "portfolio.weighted": ("按类别加权", "Weight by category"),
    "portfolio.count": ("{regions} 个区域 × {industries} 个产业。", "{regions} regions × {industries} industries."),
    "portfolio.measure": ("地图上的指标", "Measure on the map"),
    "portfolio.cells": ("单元格", "Cells"),
    "portfolio.matrix": ("区域 × 产业", "Regions × industries"),
    "portfolio.empty": (
        "所选规划没有在这一级别点名任何区域的产业。请换规划或行政级别。",
        "The chosen plans designate no industry for a region of this level. Choose other plans or "
        "another level.",
    ),
    "theil_parts": (
        "合计值的泰尔指数 {total}（{n} 个区域）= 省际 {between} + 省内 {within}。",
        "Theil index of the totals {total} ({n} regions) = between provinces {between} + within "
        "provinces {within}.",
    ),
    # Space
    "space.variable": ("变量", "Variable"),
    "space.designated": ("规划点名的产业数", "Industries designated"),
    "space.neighbours": ("邻接", "Neighbours"),
    "space.k": ("邻居数", "k"),
    "space.distance_km": ("距离（km）", "Distance (km)"),
    "space.islands": ("无邻居的区域", "Islands"),
    "space.permutations": ("置换次数", "Permutations"),
    "space.alpha": ("FDR", "FDR"),
    "space.alpha_help": (
        "允许的错误发现率（Benjamini–Hochberg）。", "False discovery rate (Benjamini–Hochberg)."
    ),
    "space.kind": ("局部统计量", "Local statistic"),
    "space.cluster": ("LISA 聚集类型", "LISA clusters"),
    "space.spot": ("Gi* 冷热点", "Gi* hot spots"),
    "space.scatter": ("莫兰散点图", "Moran scatter plot"),
    "space.fdr_note": (
        "显著性经 FDR 校正（{alpha}）。", "Significance after FDR correction ({alpha})."
    ),
    "space.test": (
        "检验：{permutations} 次随机置换，种子 {seed}，单侧；局部显著性按错误发现率 {alpha} 校正。",
        " Test: {permutations} permutations, seed {seed}, one-sided; local significance at a false "
        "discovery rate of {alpha}.",
    ),
    "space.policy_note": (
        "邻接只在有数值的区域之间计算。没有任何邻居的区域（如海南、舟山、台湾按边界相邻时）按所选办法处理，不是默认忽略。",
        "Neighbours are counted among regions with a value only. A region without any (Hainan, "
        "Zhoushan, Taiwan by borders) follows the chosen policy; none is dropped in silence.",
    ),
    "neighbours.contiguity": ("边界相邻", "Shared border"),
    "neighbours.knn": ("最近 k 个", "k nearest"),
    "neighbours.distance": ("距离以内", "Within a distance"),
    "neighbours.cost": ("运费最低 k 个", "k cheapest by freight"),
    "islands.nearest": ("连到最近的区域", "Tie to the nearest"),
    "islands.exclude": ("不参加统计", "Leave out"),
    "islands.nearest_said": (
        "没有邻居的区域：{islands}，已与各自最近的区域相连。",
        "Without neighbours: {islands}; each is tied to its nearest region.",
    ),
    "islands.exclude_said": (
        "没有邻居的区域：{islands}，不参加统计。",
        "Without neighbours: {islands}; left out of the statistics.",
    ),
    "islands.nobody": ("每个区域都有邻居。", "Every region has a neighbour."),
    "moran.positive": ("：相邻区域相似（p ≤ {alpha}）。", ": neighbours are alike (p ≤ {alpha})."),
    "moran.negative": ("：相邻区域相异（p ≤ {alpha}）。", ": neighbours differ (p ≤ {alpha})."),
    "moran.none": (
        "：不能说相邻区域相似或相异（p > {alpha}）。",
        ": no association of neighbours can be claimed (p > {alpha}).",
    ),
    "moran.undefined": ("：各区域数值相同，无定义。", ": all values are equal; undefined."),
    "spot.hot": ("热点", "Hot spot"),
    "spot.cold": ("冷点", "Cold spot"),
    "spot.ns": ("不显著", "Not significant"),
    "no_statistic": ("无统计量", "No statistic"),
    # Own table
    "own.intro": (
        "上传 CSV 或 Excel：一列区域（名称、简称、旧名或代码均可），其余为数值列。长表可另指定产业列。文件只在本机本次会话中使用。",
        "Upload CSV or Excel: one column of regions in any spelling, the others numbers. A long "
        "table also names its column of industries. The file stays on this machine and session.",
    ),
    "own.upload": ("数据表", "Table"),
    "own_region": ("区域列", "Column of regions"),
    "own_region_help": ("写有区域名称或代码的列。", "The column with names or codes."),
    "own_industry": ("产业列（长表）", "Column of industries (long)"),
    "own_industry_help": (
        "每行一个区域、一个产业时填写；宽表（一列一个产业或指标）留空。",
        "For one row per region and industry; leave empty for a wide table.",
    ),
    "own_value": ("数值列（长表）", "Column of values (long)"),
    "own_value_help": ("长表中的数值；留空取第一个数值列。", "Numbers of a long table; the first if empty."),
    "own.no_column": ("（无）", "(none)"),
    "own.found": (
        "{file}：{rows} 行对应到{level}区域，数值列：{columns}；问题 {faults} 处。",
        "{file}: {rows} rows matched to regions ({level}); number columns: {columns}; {faults} "
        "faults.",
    ),
    "own.clean": (
        "没有问题，数据已可用于“指标对比”“专业化与集中”“空间格局”。",
        "No faults: the data can be used in all sections.",
    ),
    "own.faulty": (
        "有 {count} 处问题，按表格的行号列出（标题为第 1 行）。请改正后重新上传，或略去它们。",
        "{count} faults, by row of the spreadsheet (the header is row 1). Mend and upload again, or "
        "go on without them.",
    ),
    "own.skip": (
        "略去有问题的行和单元格，使用其余数据", "Go on without the faulty rows and cells"
    ),
    "own.wanted": (
        "设置文件用到数据表“{file}”，请在“自有数据”中上传。",
        "The settings use the table “{file}”; upload it under “Own data”.",
    ),
    # Collaboration
    "projection": ("联系强度", "Strength of a tie"),
    "projection_help": (
        "两个区域由共同的布局产业相连；这里决定强度怎样算。",
        "Regions are tied by shared industries; this says how strongly.",
    ),
    "projection.jaccard": ("Jaccard 重合度", "Jaccard"),
    "projection.cosine": ("余弦相似度", "Cosine"),
    "projection.newman": ("Newman 加权", "Newman"),
    "projection.count": ("共同产业数", "Count"),
    "apart": ("远近的量法", "How far apart"),
    "apart.distance": ("直线距离", "Great circle"),
    "apart.cost": ("货运成本", "Freight cost"),
    "apart_unit.distance": ("km", "km"),
    "apart_unit.cost": ("元/吨", "yuan/t"),
    "apart_wait": ("正在计算货运成本……", "Computing freight costs…"),
    "scale_km": ("衰减尺度（{unit}）", "Decay scale ({unit})"),
    "scale_km_help": (
        "相距这么远时，联系强度减为 1/e。", "At this distance a tie counts 1/e."
    ),
    "reach_km": ("市场可达范围（{unit}）", "Reach of a market ({unit})"),
    "reach_km_help": (
        "在此范围内的区域算作共同市场或可能的供给地。",
        "Regions this near are shared markets or possible suppliers.",
    ),
    "network.weight": ("联系强度", "Strength"),
    "network.near_weight": ("计入远近", "With distance"),
    "network.by": ("圆的大小", "Size of circles"),
    "network.summary": (
        "{regions} 个区域由共同产业算出 {ties} 条联系；规划写明 {stated} 条。Louvain 分出 {communities} 个社区"
        "（模块度 Q = {modularity}，种子 {seed}）。",
        "{regions} regions, {ties} ties computed from shared industries; {stated} links stated by "
        "plans. Louvain finds {communities} communities (modularity Q = {modularity}, seed {seed}).",
    ),
    "network.stated": ("规划写明的联系", "Links that plans state"),
    "network.none_stated": (
        "所选规划没有写明有区划代码的联系。", "The chosen plans state no link between regions."
    ),
    "network.stated_tip": ("规划写明：{kind}", "Stated: {kind}"),
    "network.computed": ("由共同产业算出的联系", "Ties computed from shared industries"),
    "network.shared_industries": ("线宽随强度", "Wider where stronger"),
    "network.tip": ("算出的联系，强度 {weight}", "Computed tie, strength {weight}"),
    "network.roles": ("角色（对数字的解读）", "Roles (a reading of the numbers)"),
    "network.size": ("圆的大小：{measure}。", "Size of a circle: {measure}."),
    "network.node_tip": ("联系 {degree} 条；{measure} {value}", "{degree} ties; {measure} {value}"),
    "network.community": ("社区 {number}", "Community {number}"),
    "network.communities": ("社区（底色）", "Communities (fill)"),
    "network.reading": (
        "主承载地、协同发展地是对网络位置的解读：核心内为主承载地，与核心相连为协同发展地。规划原文没有这样分工。",
        "Main bearer and partner are readings of the place in the network: in the core, or tied to "
        "it. No plan assigns these roles.",
    ),
    "network.never_mixed": (
        "算出的联系与规划写明的联系从不合成一个权重。算出的联系只表示布局相似，不表示已有往来。",
        "Computed ties and stated links are never mixed in one weight. A computed tie says that "
        "two layouts are alike, not that the two trade.",
    ),
    "overlap.minimum": ("至少共同的产业数", "Least shared industries"),
    "overlap.summary": (
        "{pairs} 对区域有不少于 {least} 个相同产业，且能到达同一市场（{reach} 以内）。",
        "{pairs} pairs share at least {least} industries and a market within {reach}.",
    ),
    "overlap.empty": (
        "没有符合条件的区域对。可放宽市场可达范围或共同产业数。",
        "No such pair. Widen the reach of a market or ask for fewer shared industries.",
    ),
    "overlap.legend": ("同质化（前 30 对）", "Overlap (first 30 pairs)"),
    "overlap.line": ("线宽随结构相似度", "Wider where more alike"),
    "overlap.note": (
        "比较的是布局，不是产量。", "Designations are compared, not output."
    ),
    "overlap.tip": (
        "结构相似度 {similarity}；共同产业 {shared} 个；共同市场 {markets} 个",
        "Similarity {similarity}; {shared} shared industries; {markets} shared markets",
    ),
    "overlap.crowding": ("各产业被多少区域布局", "How many regions have each industry"),
    "overlap.regions": ("布局该产业的区域数", "Regions designated for it"),
    "overlap.basis": (
        "同质化指布局相同且市场重叠，是提醒，不是结论：同一产业可以有不同的产品。",
        "Overlap means the same designations and a shared market. It is a hint, no verdict: one "
        "industry can hold different products.",
    ),
    "chains.basis": (
        "“有”指规划布局或有可引用的矿产数据，不等于已有产能；“未见记载”不等于没有。",
        "“Held” means designated or documented, not that capacity exists; “not documented” is not "
        "absence.",
    ),
    "chains.supplies": (
        "各区域布局产业所需的原料：本地有 {held} 项，附近可供 {nearby} 项，范围内未见记载 {missing} 项。",
        "Raw materials that the designated industries need: {held} held, {nearby} nearby, "
        "{missing} not documented within reach.",
    ),
    "chains.missing": (
        "没有任何区域被布局或有记载的环节：{stages}。",
        "Stages that no region is designated or documented for: {stages}.",
    ),
    "chains.empty": (
        "所选规划没有写明产业链，也没有可查原料需求的产业。",
        "The chosen plans state no chain and no industry whose needs are recorded.",
    ),
    "need.main": ("主要原料", "Main"),
    "need.auxiliary": ("辅助原料", "Auxiliary"),
    "evidence.tip": ("{grade}：{industries}", "{grade}: {industries}"),
    "evidence.tip_wide": ("全省 {grade}：{industries}", "Province-wide {grade}: {industries}"),
    "evidence.legend": ("布局的依据（记录数）", "What designations rest on (rows)"),
    "evidence.legend_note": (
        "斜纹：同一区域兼有几种。无数据不等于没有，不作判断。",
        "Stripes: several in one region. No data is not absence, and no verdict.",
    ),
    "evidence.hint": (
        "点击地图上的区域，在此查看每条布局的依据和来源。",
        "Click a region on the map to read what each of its designations rests on.",
    ),
    "evidence.heading": ("{category} {industry}：{grade}", "{category} {industry}: {grade}"),
    "evidence.nothing": (
        "没有查到可引用的数据；不作判断。", "Nothing citable is known; no verdict."
    ),
    "evidence.for_need": ("原料 {need}", "for {need}"),
    "evidence.data": (
        "规划、矿产与统计数据（见“数据与来源”）", "plans, minerals and statistics (see Data and sources)"
    ),
    "evidence.no_fit": (
        "没有查到“有条件而未布局”的区域；这只说明数据中没有。",
        "No region looks fit without being designated, as far as the data goes.",
    ),
    "evidence.rule": (
        "有依据：本地有该产业的生产记载，或其每一种主要原料在本地都有记载。依据较弱：只有部分、周边、上级、用途不明、来源较弱、"
        "规划自述或市场规模。其余为无数据，不作判断。",
        "Supported: documented production in the region, or every main raw material documented "
        "there. Weakly: only in part, around, above, of unknown use, from a weak source, in the "
        "plan's own words, or by the size of the market. Otherwise no data, no verdict.",
    ),
}

MESSAGES: dict[str, tuple[str, str]] = {
    **{f"compared.{key}": pair for key, pair in _WORDS.items()},
    **{f"compared.column.{key}": pair for key, pair in _COLUMNS.items()},
}
