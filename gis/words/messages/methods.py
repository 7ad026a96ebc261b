"""Names, readings and undefined cases of the measures; formulas stand in gis/report/methods.py."""

_EMPTY_REGION = ("区域合计为 0 或有未知单元格", "The region's total is 0 or a cell is unknown")
_NO_INDUSTRY = ("没有任何区域有该产业", "No region has the industry")
_UNKNOWN_CELL = ("该单元格未知", "The cell is unknown")
_ANY_UNKNOWN = ("该区域有未知指标", "An indicator of the region is unknown")
_NEVER = ("不会出现", "Never")
_CONSTANT = ("各区域数值全部相同，或单元格未知", "All values are equal, or the cell is unknown")
_NO_VALUE = ("没有已知数值，或全部为 0", "No value is known, or all are 0")
_NO_SPACE = (
    "各区域数值全部相同；没有数值或被排除的岛屿没有局部统计量",
    "All values are equal; no local figure where no value is known or an island is excluded",
)

# measure -> (name, reading, undefined), each Chinese and English.
_METHODS: dict[str, tuple[tuple[str, str], tuple[str, str], tuple[str, str]]] = {
    "location_quotient": (
        ("区位商", "Location quotient"),
        (
            "1 为表中全部区域的平均；0 表示本区域没有而别处有",
            "1 is the average of the regions in the table; 0: others have it, this region does not",
        ),
        (
            "区域合计或产业合计为 0，或有未知单元格",
            "The region's or the industry's total is 0, or a cell is unknown",
        ),
    ),
    "shares": (
        ("产业构成", "Shares of industries"),
        ("某产业占本区域的比重，合计为 1", "Share of an industry in its region; they sum to 1"),
        _EMPTY_REGION,
    ),
    "regional_shares": (
        ("区域份额", "Regional shares"),
        ("本区域占某产业的比重，合计为 1", "Share of the region in an industry; they sum to 1"),
        _NO_INDUSTRY,
    ),
    "krugman": (
        ("克鲁格曼专业化指数", "Krugman specialisation index"),
        (
            "0 为与全部区域结构相同，2 为完全不同",
            "0: the structure of all regions; 2: nothing in common",
        ),
        _EMPTY_REGION,
    ),
    "herfindahl": (
        ("赫芬达尔指数（产业集中度）", "Herfindahl–Hirschman index"),
        ("1 为只有一个产业，1/n 为各产业均等", "1: a single industry; 1/n: all alike"),
        _EMPTY_REGION,
    ),
    "shannon": (
        ("香农多样性", "Shannon diversity"),
        ("0 为只有一个产业，ln n 为各产业均等", "0: a single industry; ln n: all alike"),
        _EMPTY_REGION,
    ),
    "shift_share": (
        ("偏离—份额分析", "Shift-share analysis"),
        (
            "增量分为总体份额、结构偏离、竞争力偏离三部分",
            "Change split into national, structural and own parts",
        ),
        (
            "基期没有任何区域有该产业（结构与竞争力部分无定义）",
            "No region had the industry before (structural and own parts)",
        ),
    ),
    "gini": (
        ("基尼系数", "Gini coefficient"),
        ("0 为完全均等，(n−1)/n 为集中于一处", "0: all equal; (n−1)/n: all in one region"),
        _NO_VALUE,
    ),
    "locational_gini": (
        ("空间（区位）基尼系数", "Locational Gini"),
        (
            "0 为与全部产业的分布一致；克鲁格曼原式为其一半（上限 0.5）",
            "0: spread as all industries together; Krugman's own figure is half of it (at most 0.5)",
        ),
        _NO_INDUSTRY,
    ),
    "theil": (
        ("泰尔指数及其组间、组内分解", "Theil's T, between and within groups"),
        (
            "0 为与规模成比例；组间与组内之和等于总量",
            "0: in proportion to size; between and within add up",
        ),
        _NO_VALUE,
    ),
    "ellison_glaeser": (
        ("EG 指数", "Ellison–Glaeser index"),
        (
            "0 为随机分布，0.05 以上通常视为集聚",
            "0: random; above 0.05 commonly read as concentrated",
        ),
        (
            "没有该产业、企业集中度未知或为 1，或全部活动在一个区域",
            "Nobody has the industry, plant concentration is unknown or 1, or all activity is in one region",
        ),
    ),
    "peers_size": (
        ("同类区域：规模", "Peers by size"),
        (
            "规模之比最接近 1 的区域；0.69 为相差一倍",
            "Regions whose size comes nearest in proportion; 0.69 is twice or half",
        ),
        ("该区域或候选区域的规模未知或为 0", "The size of a region is unknown or 0"),
    ),
    "peers_structure": (
        ("同类区域：产业构成", "Peers by structure"),
        (
            "规划布局的产业构成最接近的区域；0 为相同，1 为完全不同",
            "Regions with the most similar shares of designated industries; 0 same, 1 nothing in common",
        ),
        ("规划没有点名该区域的产业", "No plan designates an industry there"),
    ),
    "peers_neighbourhood": (
        ("同类区域：邻近", "Peers by neighbourhood"),
        (
            "跨越的边界数；1 为相邻，同数的按行政区划代码排列",
            "Borders crossed: 1 is next door; ties in the order of the adcode",
        ),
        ("没有相邻区域的岛屿", "An island without neighbours"),
    ),
    "minmax": (
        ("极差标准化", "Min–max"),
        ("0 最差，1 最好", "0 worst, 1 best"),
        _CONSTANT,
    ),
    "zscore": (
        ("Z 分数", "Z-score"),
        (
            "以总体标准差为单位偏离均值；越大越好",
            "Standard deviations (population) from the mean; more is better",
        ),
        _CONSTANT,
    ),
    "rank": (
        ("位次标准化", "Rank"),
        ("0 最差，1 最好；并列取平均位次", "0 worst, 1 best; ties share their mean rank"),
        ("已知区域不足两个，或单元格未知", "Fewer than two regions known, or the cell is unknown"),
    ),
    "ratio": (
        ("与均值之比", "Ratio to the mean"),
        ("1 为均值；越小越好的指标取倒数", "1 is the mean; inverted where less is better"),
        ("均值不大于 0，或需取倒数的值为 0", "The mean is not above 0, or a 0 is to be inverted"),
    ),
    "vector": (
        ("向量标准化", "Vector normalisation"),
        (
            "除以平方和的平方根（TOPSIS 原式）；越小越好的指标取负",
            "Divided by the root of the sum of squares; negative where less is better",
        ),
        _UNKNOWN_CELL,
    ),
    "equal": (("等权", "Equal weights"), ("各指标相同", "All alike"), _NEVER),
    "own": (
        ("自定权重", "Own weights"),
        ("换算为合计 1", "Scaled to sum to 1"),
        _NEVER,
    ),
    "entropy": (
        ("熵权法", "Entropy weights"),
        (
            "差异越大权重越大；此处对极差标准化后的指标计算（用原始值计算结果不同）",
            "The more it varies the more it weighs; computed on min–max normalised indicators (raw values give other weights)",
        ),
        (
            "各指标均无差异，或指标齐全的区域不足两个",
            "No indicator varies, or fewer than two regions are fully known",
        ),
    ),
    "critic": (
        ("CRITIC 法", "CRITIC weights"),
        (
            "差异大且与其他指标冲突大者权重大；对已统一方向的指标计算",
            "Varying and at odds with the others weighs more; computed on indicators turned so that more is better",
        ),
        ("有指标无差异，或各指标完全一致", "An indicator is constant, or all agree perfectly"),
    ),
    "arithmetic": (
        ("加权算术平均", "Weighted arithmetic mean"),
        ("高分可弥补低分", "High values make up for low ones"),
        _ANY_UNKNOWN,
    ),
    "geometric": (
        ("加权几何平均", "Weighted geometric mean"),
        ("任一指标为 0 则得分为 0；弥补作用较弱", "0 where any indicator is 0; makes up less"),
        _ANY_UNKNOWN,
    ),
    "topsis": (
        ("TOPSIS 贴近度", "TOPSIS closeness"),
        ("1 为各项最好，0 为各项最差", "1 best in all, 0 worst in all"),
        (
            "该区域有未知指标，或各区域完全相同",
            "An indicator of the region is unknown, or all regions are alike",
        ),
    ),
    "robustness": (
        ("稳健性", "Robustness"),
        (
            "随机权重与各种标准化下的位次区间和居首比例",
            "Rank interval and share of first places over random weights and normalisations",
        ),
        _ANY_UNKNOWN,
    ),
    "moran": (
        ("全局莫兰指数", "Moran's I"),
        (
            "大于期望值 −1/(n−1) 为相似者相邻；p 为单侧置换检验（同 GeoDa、PySAL）",
            "Above −1/(n−1): like stands by like; p is one-sided from permutations, as in GeoDa and PySAL",
        ),
        _NO_SPACE,
    ),
    "lisa": (
        ("局部莫兰指数（LISA）", "Local Moran (LISA)"),
        (
            "HH 高高、LL 低低、HL 高低、LH 低高；显著性经 FDR 校正。置换结果与实际值相等的，两侧都计入，不当作更稀少；"
            "方向与类别相反的显著不算该类",
            "HH, LL, HL, LH: own value and neighbours'; significance corrected for the FDR. "
            "A permutation that equals the figure observed counts on both sides, never as rarer; "
            "what is significant the other way is not of the class",
        ),
        _NO_SPACE,
    ),
    "getis_ord": (
        ("Getis–Ord Gi*", "Getis–Ord Gi*"),
        (
            "热点为高值聚集，冷点为低值聚集（含本区域，二元权重）。置换结果与实际值相等的，两侧都计入，不当作更稀少；"
            "周边低于随机的高值区域不是热点",
            "Hot: high values gather; cold: low ones (own region included, binary weights). "
            "A permutation that equals the figure observed counts on both sides, never as rarer; "
            "a high region whose neighbours are lower than chance is not hot",
        ),
        _NO_SPACE,
    ),
    "fdr": (
        ("错误发现率校正", "False discovery rate"),
        ("按检验次数收紧显著性门槛", "Tightens the threshold for the number of tests"),
        _NEVER,
    ),
    "jaccard": (
        ("Jaccard 相似度", "Jaccard similarity"),
        ("共有产业占两地产业并集之比", "Shared industries over all industries of the two"),
        _NEVER,
    ),
    "cosine": (
        ("余弦相似度", "Cosine similarity"),
        ("1 为构成成比例", "1: proportional rows"),
        _NEVER,
    ),
    "newman": (
        ("Newman 权重", "Newman weight"),
        ("人人都有的产业联系弱", "An industry everybody has ties little"),
        _NEVER,
    ),
    "communities": (
        ("社区划分（Louvain，固定种子）", "Communities (Louvain, seeded)"),
        ("0 为最大的社区", "0 is the largest"),
        _NEVER,
    ),
    "core_periphery": (
        ("核心—外围与角色", "Core–periphery and roles"),
        (
            "核心读作主承载地，与核心相连者读作协同发展地；是对数字的解读，不是规划原文",
            "Core read as main bearer, those tied to it as partners: a reading of the numbers, not the plan's words",
        ),
        (
            "没有联系，或两两均有联系（不分核心）",
            "No ties, or everybody tied to everybody (no core)",
        ),
    ),
    "supply": (
        ("补链：最近的供给地", "Filling a chain: the nearest supplier"),
        (
            "依次看：本地有、名录有在产工厂、规划自述有、只布局其大类、可达范围内有（持有者或工厂，取最近一处）、全省有而未分地区、未见记载；取最先成立的一项",
            "In turn: held, works listed as running, stated by the plan, designated as a wider industry, held within reach "
            "(or made by works: the nearest counts), known of the province only, not documented; the first that holds",
        ),
        (
            "可达范围内没有持有者时，无供给地和距离；未见记载不等于没有",
            "No supplier and no distance where nobody within reach holds it; not documented is not absence",
        ),
    ),
    "overlap": (
        ("同质化程度", "Overlap of designations"),
        (
            "1 为产业构成相同；只列能到达同一市场的两地",
            "1: the same shares; only pairs that reach a common market",
        ),
        _EMPTY_REGION,
    ),
    "least_way": (
        ("最优走法", "Best way"),
        (
            "在全路网中求总成本（或时间、排放）最小的走法；铁路为主、水路为主以两端附近的站、港为起讫；"
            "每项结果的上下限用参数的上下限在同一走法上算出",
            "The way of least cost (or hours, or CO2) over the whole network; best rail and best water "
            "run between stations or ports near both ends; the range comes from the low and high ends "
            "of the factors on the same way",
        ),
        (
            "没有连通的走法时不给结果，并说明原因；运能、班期、返空未计入",
            "Where nothing connects there is no result, and the reason is given; capacity, timetables "
            "and empty returns are left out",
        ),
    ),
    "pareto_ways": (
        ("帕累托方案", "Pareto ways"),
        (
            "在成本、时间、碳排放的某种权重下最优，且没有其他走法三项都不差、至少一项更好",
            "Best under some weighting of cost, time and CO2, and no other way is as good in all three "
            "and better in one",
        ),
        (
            "任何权重下都不是最优的折中走法找不到，四种主要方案除外",
            "A compromise that is best under no weighting is not found, except among the four main ways",
        ),
    ),
    "betweenness": (
        ("线路与枢纽的倚重程度", "What the flows lean on"),
        (
            "每条货流全部走最优的一条路，经过该段或该枢纽的吨数占全部货流的比例；线路取最重的一段",
            "Each flow takes its best way, all of it: the share of all tonnes that pass the section or "
            "terminal; a line counts by its most loaded section",
        ),
        (
            "不通的货流不经过任何线路；运能未知，未作限制",
            "A flow without a way loads nothing; capacity is unknown and not modelled",
        ),
    ),
    "closure_loss": (
        ("关闭的损失", "Loss of a closure"),
        (
            "关闭后各货流改走次优的路，按出发地加总多出的成本（或时间、排放）；无路可走的另计吨数",
            "After the closure each flow takes its next best way; what it pays more (or hours, or CO2) "
            "is added up by origin; tonnes left without a way are counted apart",
        ),
        (
            "关闭前就不通的货流不计入损失，单独列出",
            "Flows without a way before the closure are no loss and are named apart",
        ),
    ),
    "service_area": (
        ("可达范围及其人口与经济", "Service area, its population and economy"),
        (
            "按驻地在范围内的县级区域计：有县级数据的用县级数据，其余按县域面积分摊所在地级区域的数据。"
            "该地级区域的县全部在内时整个计入；只有部分在内时为估计，下限一点不计，上限整个计入。"
            "各县都有数据而合计小于地级的（普查单列的开发区、管理区人口），差额同样按面积分摊",
            "Counted over the counties whose seat is inside: by a county's own figure where there is "
            "one, else by its share by area of its prefecture's. Where all counties of a prefecture "
            "are inside it counts whole; where some are it is an estimate, the low end counting none "
            "of it and the high end all. What a prefecture has beyond all its counties (people of zones "
            "that the census counts apart) is shared out by area likewise",
        ),
        (
            "县和所属地级区域都没有数据的不计入；不同年份不混加",
            "Where neither county nor prefecture has a figure nothing is counted; years are never mixed",
        ),
    ),
    "modal_shift": (
        ("运输转移（公转铁、公转水）", "Shift of transport from road to rail and water"),
        (
            "每条货流全部走最便宜的路，吨数计入里程最长的方式；节省与同一货流全程公路相比",
            "Each flow takes its cheapest way, all of it; its tonnes count with the mode of most "
            "kilometres; the saving is against the same flow by road only",
        ),
        (
            "没有公路的货流不算节省，不通的货流不计成本",
            "A flow without a road is no saving; one without any way has no cost",
        ),
    ),
    "evidence": (
        ("规划与依据对照", "Plan against evidence"),
        (
            "有依据：主要原料或本产业生产有据可查；依据较弱：有本地数据，但只有部分原料、用途不明、来源较弱或只有市场；数据不足：不作判断。十年以上的数据、周边、上级和规划自述不作依据",
            "Supported: every main raw material or own production is documented; weak: figures about the region that speak in part (some materials, the right kind of rock, a weak source, the market); not enough data: no verdict. Figures over ten years old, what lies around or above and the plan's own words decide nothing",
        ),
        (
            "没有关于本地和所需的数据，不作判断",
            "Without a figure about the region and a need there is no verdict",
        ),
    ),
    "natural": (
        ("自然断点", "Natural breaks"),
        (
            "组内平方和最小；比较的各图共用断点",
            "Least squares within classes; compared maps share the breaks",
        ),
        ("没有已知数值", "No value is known"),
    ),
}

MESSAGES: dict[str, tuple[str, str]] = {
    f"method.{measure}.{part}": pair
    for measure, pairs in _METHODS.items()
    for part, pair in zip(("name", "reading", "undefined"), pairs, strict=True)
}
