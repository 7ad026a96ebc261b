"""Names, readings and undefined cases of the measures of structure and of what stands."""

_METHODS: dict[str, tuple[tuple[str, str], tuple[str, str], tuple[str, str]]] = {
    "hachman": (
        ("哈赫曼指数", "Hachman index"),
        (
            "1 为与全部区域结构相同，越小越专业化",
            "1: the structure of all regions; smaller: more specialised",
        ),
        ("区域合计为 0，或有未知值", "The region's total is 0 or a cell is unknown"),
    ),
    "hoover": (
        ("胡佛集中指数", "Hoover index of concentration"),
        (
            "0 为与规模同样分布；数值是须搬动的份额",
            "0: spread like the sizes; the share that would have to move",
        ),
        ("没有区域有该产业，或规模全为 0", "No region has the industry, or all sizes are 0"),
    ),
    "relatedness": (
        ("产业关联度", "Relatedness of industries"),
        (
            "0 为从不同在，1 为总是同在：两个条件概率中较小的一个",
            "0: never together; 1: always; the smaller of two chances to have one where the other is",
        ),
        ("没有区域专业化于其中之一", "No region is specialised in one of the two"),
    ),
    "relatedness_density": (
        ("关联密度", "Relatedness density"),
        (
            "区域已有的关联产业占全部关联产业的份额，0 到 1",
            "Share of what is related to the industry that the region has, 0 to 1",
        ),
        (
            "区域有未知值，或该产业与其他产业均无关联",
            "A cell of the region is unknown, or the industry is related to none",
        ),
    ),
    "complexity": (
        ("经济复杂度 ECI 与产业复杂度 PCI", "Economic complexity (ECI, PCI)"),
        (
            "均值 0、标准差 1；高为拥有稀见产业的多样区域，及为其所有的产业",
            "Mean 0, σ 1; high: diverse regions with rare industries, and what such regions have",
        ),
        (
            "区域无专业化产业或有未知值；区域与产业不相连或毫无差别时全部无定义",
            "The region is specialised in nothing or unknown; all, where regions and industries fall apart "
            "or are all alike",
        ),
    ),
    "stars": (
        ("集群星级", "Cluster stars"),
        (
            "规模、专业化、集中于本区域各一星，另有产出时加生产率一星",
            "One star each for size, specialisation and focus, and for productivity where output is known",
        ),
        ("有未知值", "A cell is unknown"),
    ),
    "quadrants": (
        ("区位商 × 增长象限", "Quadrants of quotient and growth"),
        (
            "优势：专业化且快于全部区域；风险：专业化而慢；机会：未专业化而快；弱项：其余",
            "Strength: specialised and faster than all regions; risk: specialised, slower; opportunity: not "
            "specialised, faster; weakness: neither",
        ),
        (
            "有未知值，或此前没有该产业",
            "A cell is unknown, or the region had none of the industry before",
        ),
    ),
    "moran_bivariate": (
        ("双变量莫兰指数", "Bivariate Moran's I"),
        (
            "本区域的一个指标与相邻区域的另一个指标同向（正）或反向（负）；不说明因果",
            "A figure goes with (+) or against (−) another one next door; it says nothing of cause",
        ),
        ("其中一个指标处处相同", "One of the two is the same everywhere"),
    ),
    "moran_rate": (
        ("率的莫兰指数（经验贝叶斯）", "Moran's I of rates (empirical Bayes)"),
        (
            "先按基数大小校正各区域的率，小区域的偶然波动不起决定作用",
            "Rates are corrected for the size of their base first, so that chance in small regions does not decide",
        ),
        ("各区域的率全部相同", "All rates are equal"),
    ),
    "join_counts": (
        ("同类连接数", "Join counts"),
        (
            "相邻且都有标记的区域对数，与随机置换相比",
            "Neighbouring pairs that both have a mark, against random permutations",
        ),
        ("全部有或全部没有标记时没有检验", "No test where all regions or none are marked"),
    ),
    "balance": (
        ("人均产能与全国之比", "Capacity a person against the country"),
        (
            "1 为全国平均；产能为下限，周边按距离计",
            "1: the average of the country; capacities are lower bounds, neighbours by distance",
        ),
        ("人口或产能未知", "People or capacity are unknown"),
    ),
    "percentile": (
        ("同级百分位", "Percentile among regions of the level"),
        ("0 为最小，100 为最大", "0: the smallest; 100: the largest"),
        ("本区域无数，或只有一个区域有数", "The figure is unknown, or no other region is known"),
    ),
}

MESSAGES: dict[str, tuple[str, str]] = {
    f"method.{measure}.{part}": pair
    for measure, pairs in _METHODS.items()
    for part, pair in zip(("name", "reading", "undefined"), pairs, strict=True)
}
