"""Words of the page 协作: network, overlap, chains, plan against evidence."""

_WORDS: dict[str, tuple[str, str]] = {
    "column.chain": ("产业链", "Chain"),
    "column.supplier_name": ("最近的供给地", "Nearest supplier"),
    "column.kind_name": ("联系种类", "Kind of link"),
    "column.industry_ids": ("产业代号", "Industry ids"),
    "column.works_listed": ("名录中的工厂", "Works listed"),
    "column.holding_works": ("未布局而有在产工厂的区域", "Not designated, works run"),
    "column.holding_wider": ("只布局其大类的区域", "Designated as a wider industry"),
    "column.codes": ("行政区划代码", "adcodes"),
    "column.link_id": ("联系编号", "Link id"),
    "column.directed": ("有方向", "Directed"),
    "column.core": ("核心", "Core"),
    "column.core_ties": ("与核心的联系数", "Ties to the core"),
    "left_out_named": (
        "{count} 项布局未计入（{reason}）：{named}",
        "{count} {count:designation|designations} left out ({reason}): {named}",
    ),
    "left_out_policy": (
        "{count} 项布局未计入（{reason}）",
        "{count} {count:designation|designations} left out ({reason})",
    ),
    "left_out_row": ("{place} {industry}，{locator}", "{place}, {industry}, {locator}"),
    "left_out_more": ("……", "…"),
    "projection": ("联系的算法", "How ties are computed"),
    "projection_help": (
        "两个区域由共同的布局产业相连；这里决定强度怎样算。Jaccard：共同产业占两地全部产业的比例；余弦：两地产业构成的相似程度；"
        "Newman：很多区域都有的产业少算；共同产业数：只数有几个。",
        "Regions are tied by shared industries; this says how strongly. Jaccard: what they share of all that the two have. "
        "Cosine: how alike their mixes are. Newman: an industry that many have counts less. Count: how many.",
    ),
    "projection.jaccard": ("Jaccard 重合度", "Jaccard"),
    "projection.cosine": ("余弦相似度", "Cosine"),
    "projection.newman": ("Newman 加权", "Newman"),
    "projection.count": ("共同产业数", "Count"),
    "apart": ("远近的量法", "How far apart"),
    "apart.distance": ("直线距离", "Great circle"),
    "apart.cost": ("货运成本", "Freight cost"),
    "apart_unit.distance": ("公里", "km"),
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
        "{regions} 个区域由共同产业算出 {ties} 对联系；规划写明 {links} 条，连起 {stated} 对区域。",
        "{regions} {regions:region|regions}, {ties} {ties:tie|ties} of two computed from shared industries; {links} {links:link|links} stated by "
        "plans, of {stated} {stated:pair|pairs} of regions.",
    ),
    "network.grouped": (
        "联系分成 {communities} 个社区（社区内部的联系多于外部）。",
        "The ties fall into {communities} {communities:community|communities} (more ties inside than between).",
    ),
    "network.stated": ("规划写明的联系", "Links that plans state"),
    "network.none_stated": (
        "所选规划没有写明有区划代码的联系。",
        "The chosen plans state no link between regions.",
    ),
    "network.no_ties": (
        "点名的 {regions} 个区域没有共同的布局产业，算不出联系。",
        "The {regions} regions named share no industry, so no tie can be computed.",
    ),
    "network.stated_tip": ("规划写明：{kind}", "Stated: {kind}"),
    "network.computed": ("由共同产业算出的联系", "Ties computed from shared industries"),
    "network.shared_industries": ("线宽随强度", "Wider where stronger"),
    "network.shared_some": ("线宽随强度（图上/全部）", "Wider where stronger (drawn/all)"),
    "network.tip": ("算出的联系，强度 {weight}", "Computed tie, strength {weight}"),
    "network.roles": ("角色（对数字的解读）", "Roles (a reading of the numbers)"),
    "network.size": ("圆的大小：{measure}。", "Size of a circle: {measure}."),
    "network.node_tip": (
        "联系 {degree} 条；{measure} {value}",
        "{degree} {degree:tie|ties}; {measure} {value}",
    ),
    "network.community": ("社区 {letter}", "Community {letter}"),
    "network.communities": ("社区（字母与粗线）", "Communities (letter, thick line)"),
    "network.reading": (
        "核心按联系的条数截取，条数相同的再比联系强度；核心内读作主承载地，与核心相连读作协同发展地。"
        "规划原文没有这样分工。",
        "The core is cut by the number of ties, of equals by their strength. In the core reads as "
        "main bearer, tied to it as partner. No plan assigns these roles.",
    ),
    "network.unplaced": (
        "规划写到的{places}没有区划代码，图上不画",
        "named by plans without an adcode, so not drawn: {places}",
    ),
    "network.notes": ("{notes}。", "{notes}."),
    "network.never_mixed": (
        "算出的联系与规划写明的联系从不合成一个权重。算出的联系只表示布局相似，不表示已有往来。",
        "Computed ties and stated links are never mixed in one weight. A computed tie says that "
        "two layouts are alike, not that the two trade.",
    ),
    "overlap.minimum": ("至少共同的产业数", "Least shared industries"),
    "overlap.summary": (
        "{pairs} 对区域有不少于 {least} 个相同产业，且能到达同一市场（{reach}以内）。",
        "{pairs} pairs share at least {least} industries and a market within {reach}.",
    ),
    "overlap.empty": (
        "没有符合条件的区域对。可放宽市场可达范围或共同产业数。",
        "No such pair. Widen the reach of a market or ask for fewer shared industries.",
    ),
    "overlap.legend": ("同质化的区域对", "Overlapping pairs"),
    "overlap.legend_first": (
        "同质化（{of} 对中的前 {count} 对）",
        "Overlap (first {count} of {of} pairs)",
    ),
    "overlap.line": ("线宽随结构相似度", "Wider where more alike"),
    "overlap.note": ("比较的是布局，不是产量。", "Designations are compared, not output."),
    "overlap.tip": (
        "结构相似度 {similarity}；共同产业 {shared} 个；共同市场 {markets} 个",
        "Similarity {similarity}; {shared} {shared:shared industry|shared industries}; {markets} {markets:shared market|shared markets}",
    ),
    "overlap.pairs": ("同质化的区域对", "Pairs that overlap"),
    "overlap.crowding": ("各产业被多少区域布局", "How many regions have each industry"),
    "overlap.regions": ("布局该产业的区域数", "Regions designated for it"),
    "overlap.markets": (
        "“市场”指表中各区域：两地到某区域都在可达范围内，即算到达同一市场；每地也是自己的市场。",
        "Markets are the regions of the layout: two regions share one where both reach it; each is "
        "its own market too.",
    ),
    "overlap.basis": (
        "同质化指布局相同且市场重叠，是提醒，不是结论：同一产业可以有不同的产品。",
        "Overlap means the same designations and a shared market. It is a hint, no verdict: one "
        "industry can hold different products.",
    ),
    "chains.basis": (
        "“有”指规划布局或有可引用的矿产数据，不等于已有产能；工厂名录只有水泥和水泥熟料，在产的另列；“未见记载”不等于没有。供给地是数据中最近的一处，是线索，不是结论。",
        "“Held” means designated or documented, not that capacity exists; works that run are told apart, for cement and "
        "clinker alone; “not documented” is not absence. A supplier is the nearest in the data: a lead, no verdict.",
    ),
    "chains.supplies": (
        "各区域布局产业所需的原料：本地有 {held} 项，未布局而有在产工厂 {works} 项，规划自述有 {stated} 项，只布局其大类 {wider} 项，附近可供 {nearby} 项，"
        "全省有而未分地区 {above} 项，未见记载 {missing} 项。",
        "Raw materials that the designated industries need: {held} held, {works} with works listed, {stated} stated by the plan, "
        "{wider} designated as a wider industry, {nearby} nearby, {above} known of the province only, "
        "{missing} not documented.",
    ),
    "chains.options": ("{needs}等 {count} 种", "{needs} or others, {count} in all"),
    "chains.by_need": ("缺什么：按所需原料统计（项）", "What is missing: cases by raw material"),
    "chains.from_to": ("{one} → {two}", "{one} → {two}"),
    "chains.lacking": ("本地与附近均未见的原料（项）", "Materials neither held nor nearby"),
    "chains.supplier": ("可供：{needs}", "Could supply: {needs}"),
    "chains.dot": ("数据中最近的供给地", "Nearest in the data"),
    "chains.suppliers": ("供给地", "Suppliers"),
    "chains.line": ("线宽随原料种数", "Wider for more materials"),
    "chains.line_note": (
        "由最近的供给地指向用料区域；本地有的不画。",
        "From the nearest supplier to the region; what a region has itself is not drawn.",
    ),
    "chains.legend": ("可能的原料供给", "Possible supply of raw materials"),
    "chains.missing": (
        "没有任何区域被布局、有记载或有在产工厂的环节：{stages}。",
        "Stages that no region is designated or documented for, or has works of: {stages}.",
    ),
    "chains.empty": (
        "所选规划没有写明产业链，也没有可查原料需求的产业。",
        "The chosen plans state no chain and no industry whose needs are recorded.",
    ),
}

MESSAGES: dict[str, tuple[str, str]] = {
    **{f"compared.{key}": pair for key, pair in _WORDS.items()},
    "compare.sheet.stated": ("规划写明的联系", "Links that plans state"),
    "cli.collaboration.near": (
        "网络计入远近（强度按距离或成本衰减）",
        "let distance or cost weaken the ties of the network",
    ),
    "cli.collaboration.minimum_shared": (
        "同质化：至少共同的产业数",
        "overlap: least industries that two regions share",
    ),
    "cli.collaboration.asked": (
        "联系强度：{projection}，{near}；远近：{apart}，衰减尺度 {scale}；种子 {seed}。",
        "Strength of ties: {projection}, {near}; how far apart: {apart}, decay scale {scale}; seed {seed}.",
    ),
    "error.no_region_at_level": (
        "所选规划在 --level {level} 没有点名区域，也没有写明联系；请换一个 --level 或换规划",
        "The chosen plans name no region at --level {level} and state no link; choose another "
        "--level or other plans",
    ),
    "error.no_region_named": (
        "所选规划没有点名区域，没有可对照的布局；请换规划",
        "The chosen plans name no region, so there is nothing to hold against evidence; choose "
        "other plans",
    ),
}
