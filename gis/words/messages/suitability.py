"""Words of suitability: criteria, faults of judgement, the command."""

MESSAGES: dict[str, tuple[str, str]] = {
    "suitability.criterion.market": ("市场：150 公里内常住人口", "Market: residents within 150 km"),
    "suitability.criterion.builders": (
        "需求：150 公里内建筑业就业",
        "Demand: jobs in construction within 150 km",
    ),
    "suitability.criterion.station": (
        "到货运站（越近越好）",
        "To a freight station (nearer is better)",
    ),
    "suitability.criterion.port": ("到港口（越近越好）", "To a port (nearer is better)"),
    "suitability.criterion.zones": ("开发区", "Development zones"),
    "suitability.criterion.works": (
        "竞争：150 公里内同类工厂（越少越好）",
        "Rivals: plants within 150 km (fewer is better)",
    ),
    "suitability.criterion.designated": ("规划布局", "Designated by plans"),
    "suitability.unit.persons": ("人", "persons"),
    "suitability.unit.km": ("公里", "km"),
    "suitability.unit.count": ("个", "count"),
    "suitability.first": (
        "共 {of} 个县区，下表列出名次最前的 {count} 个。",
        "Of {of} counties the first {count} are listed.",
    ),
    "suitability.column.region": ("县（区）", "County"),
    "suitability.column.adcode": ("代码", "Code"),
    "suitability.column.score": ("适宜度", "Score"),
    "suitability.column.rank": ("名次", "Rank"),
    "suitability.column.rank_low": ("随机权重 90% 名次：高", "Rank, 90 % of random weights: best"),
    "suitability.column.rank_high": (
        "随机权重 90% 名次：低",
        "Rank, 90 % of random weights: worst",
    ),
    "suitability.column.criterion": ("准则", "Criterion"),
    "suitability.column.weight": ("权重", "Weight"),
    "suitability.part": ("其中 {criterion}", "of which {criterion}"),
    "suitability.way": ("权重", "Weights"),
    "suitability.way.hand": ("手给", "By hand"),
    "suitability.way.ahp": ("两两比较（AHP）", "By comparisons (AHP)"),
    "suitability.weights": ("各准则的权重", "Weights of the criteria"),
    "suitability.used": ("比较哪些准则", "Criteria to compare"),
    "suitability.pairs": ("前者的重要性是后者的几倍", "How many times as important the first is"),
    "suitability.pair": ("{one} 比 {other}", "{one} against {other}"),
    "suitability.map_note": (
        "0 至 1；各准则在所选范围内按最小值—最大值归一后加权相加；全国按市（州）取平均",
        "0 to 1: criteria scaled between the least and the greatest here, weighted and added; of the country means by prefecture",
    ),
    "suitability.data": (
        "人口普查 2020、车站、港口、开发区目录 2018、工厂名录、规划布局",
        "census 2020, stations, ports, zones of 2018, registers of plants, designations",
    ),
    "suitability.no_score": (
        "不在所看的范围内，或缺少计算适宜度的数据",
        "Outside the area that was looked at, or without the figures that a score needs",
    ),
    "suitability.county": (
        "适宜度 {score:.2f}，第 {rank} 名，共 {of} 个县（区）；权重变动时第 {low}–{high} 名",
        "Score {score:.2f}, rank {rank} of {of} counties; {low}–{high} as weights vary",
    ),
    "suitability.part_of": (
        "{criterion}：{value:,.0f} {unit}，得分中占 {part:.3f}",
        "{criterion}: {value:,.0f} {unit}, {part:.3f} of the score",
    ),
    "suitability.wider": (
        "{count} 个县（区）的平均适宜度 {mean:.2f}；最适宜的：",
        "Mean score of {count} counties {mean:.2f}; the best:",
    ),
    "suitability.best": (
        "{name}：{score:.2f}，第 {rank} 名，共 {of} 个县（区）",
        "{name}: {score:.2f}, rank {rank} of {of} counties",
    ),
    "suitability.left_out": (
        "在这个范围内没有差别、未计入：{names}",
        "the same everywhere here, left out: {names}",
    ),
    "suitability.in_no_county": (
        "市场和需求含普查单列的开发区、管理区的人（不在任何县的数字里），按面积分摊到所在市（州）的各县；分到这些县的人口共 {people}",
        "Market and demand hold the people of zones that the census counts in no county, shared out over the counties of their prefecture by "
        "area; {people} fall to these counties",
    ),
    "suitability.zones_wider": (
        "开发区只计能落到县的；另有 {count} 个只知在哪个市（州）或省，没有计入任何县，所以各县的个数是下限：{names}",
        "Only zones whose county is known count; of {count} more only the city or province is known and they count for no county, so that "
        "each county's number is a lower bound: {names}",
    ),
    "suitability.unknown": (
        "{count} 个县缺数据、没有得分：{names}",
        "{count} {count:county lacks|counties lack} a figure and {count:has|have} no score: {names}",
    ),
    "suitability.ratio": (
        "两两比较的一致性比率 {ratio:.3f}（不超过 0.1 为一致）",
        "consistency ratio of the comparisons {ratio:.3f} (at most 0.1 holds together)",
    ),
    "suitability.inconsistent": (
        "一致性比率 {ratio:.3f} 超过 0.1：比较自相矛盾，权重不可靠",
        "the consistency ratio {ratio:.3f} is above 0.1: the comparisons contradict each other",
    ),
    "suitability.unweighted": (
        "没有给权重、不计入的准则：{names}",
        "Criteria without a weight, which do not count: {names}",
    ),
    "suitability.title": ("{industry}的适宜度", "Suitability for {industry}"),
    "compare.sheet.suitability_counties": ("各县适宜度", "Suitability by county"),
    "compare.sheet.suitability_asked": ("问题", "Question"),
    "compare.sheet.suitability_weights": ("权重", "Weights"),
    "cli.suitability.short": (
        "适宜性：每个县适合一个产业到什么程度",
        "suitability of every county for an industry",
    ),
    "cli.suitability.help": (
        "按市场、需求、车站、港口、开发区、竞争、规划布局给每个县打分，各准则都列出；权重手给或由两两比较（AHP）得出，"
        "并看随机权重下名次怎么变。",
        "Score every county by market, demand, stations, ports, zones, rivals and plans, with the parts in view; weights by "
        "hand or from pairwise comparisons (AHP), and how ranks move over random weights.",
    ),
    "cli.suitability.weight": (
        "准则=权重，如 market=3；可给多个，没有写到的准则不计入；一个都不写则全部计入、权重相等",
        "criterion=weight, as market=3; several may be given, and criteria not named do not count; without any, all count alike",
    ),
    "cli.suitability.ahp": (
        "两两比较的 TOML 文件：[[pair]] one、other、value（1/9 到 9）",
        "a TOML file of comparisons: [[pair]] with one, other, value (1/9 to 9)",
    ),
    "cli.suitability.top": ("显示前几名（0 为全部）", "how many to show (0: all)"),
    "error.ahp_size": (
        "两两比较要 2 到 {most} 个准则，实为 {found} 个",
        "comparisons need 2 to {most} criteria, found {found}",
    ),
    "error.ahp_pair": (
        "比较“{found}”中有不认识的准则；可用：{known}",
        "the pair {found} names an unknown criterion; known: {known}",
    ),
    "error.ahp_scale": (
        "{pair} 的比值 {found} 应在 1/9 到 9 之间",
        "the value {found} of {pair} must lie between 1/9 and 9",
    ),
    "error.ahp_twice": (
        "{pair} 给了两次，且互不为倒数",
        "{pair} is given twice, with values that are no reciprocals",
    ),
    "error.ahp_missing": ("缺少比较：{found}", "comparisons are missing: {found}"),
    "error.ahp_toml": (
        "两两比较的文件不是 TOML：{reason}",
        "the comparisons are no TOML: {reason}",
    ),
    "error.ahp_file": (
        "{file}：应是若干 [[pair]]，各有 one、other（准则）和 value（数）",
        "{file} must hold [[pair]] tables with one, other (criteria) and value (a number)",
    ),
    "error.suitability_criterion": (
        "不认识的准则 {found}；可用：{known}",
        "unknown criterion {found}; known: {known}",
    ),
    "error.suitability_weights": (
        "权重不能为负，且至少一个大于 0",
        "weights cannot be negative, and one must be above 0",
    ),
    "error.suitability_few": (
        "能比较的县只有 {found} 个；放宽范围",
        "only {found} {found:county|counties} can be compared; take a wider area",
    ),
}
