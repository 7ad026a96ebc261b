"""Words of the page 协作: network, overlap, chains, plan against evidence."""

_WORDS: dict[str, tuple[str, str]] = {
    "projection": ("联系的算法", "How ties are computed"),
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
    "scale_km_help": ("相距这么远时，联系强度减为 1/e。", "At this distance a tie counts 1/e."),
    "reach_km": ("市场可达范围（{unit}）", "Reach of a market ({unit})"),
    "reach_km_help": (
        "在此范围内的区域算作共同市场或可能的供给地。",
        "Regions this near are shared markets or possible suppliers.",
    ),
    "network.weight": ("不计远近", "Without distance"),
    "network.weights": ("联系强度", "Strength of ties"),
    "network.drawn": ("图上画最强的几条", "Strongest ties drawn"),
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
        "所选规划没有写明有区划代码的联系。",
        "The chosen plans state no link between regions.",
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
    "overlap.note": ("比较的是布局，不是产量。", "Designations are compared, not output."),
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
    "need.ingredient": ("辅助原料", "Ingredient"),
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
    "evidence.finding": ("{strength}：{what}", "{strength}: {what}"),
    "evidence.wide": ("{region}全域 · {heading}", "All of {region} · {heading}"),
    "evidence.nothing": (
        "没有查到可引用的数据；不作判断。",
        "Nothing citable is known; no verdict.",
    ),
    "evidence.for_need": ("原料 {need}", "for {need}"),
    "evidence.data": (
        "规划、矿产与统计数据（见“数据与来源”）",
        "plans, minerals and statistics (see Data and sources)",
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

MESSAGES: dict[str, tuple[str, str]] = {f"compared.{key}": pair for key, pair in _WORDS.items()}
