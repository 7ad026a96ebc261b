"""Words of capacity against people: thick and thin places."""

MESSAGES: dict[str, tuple[str, str]] = {
    "cli.balance.short": (
        "人均产能：何处富余、何处不足、周边可达范围内的过剩产能",
        "capacity a person: thick and thin places, over-capacity within reach",
    ),
    "cli.balance.help": (
        "逐个区域比较水泥（熟料）产能与人口：人均产能为全国平均的几倍、可达范围内连同周边为几倍、比全国平均多出或短缺多少、"
        "周边各区域共多出多少（前三位列名）。规划说“严禁新增产能、产能置换”时，先看本地和周边是富余还是不足。"
        "产能为下限（未知的另计家数），人口为2020年普查；无人公布分市需求，以人口代替。",
        "Hold capacity of cement (clinker) against people, region by region: capacity a person against the "
        "country, the same with all regions within reach, what a region has beyond or below the average, and "
        "what its neighbours have beyond it (the three largest by name). Where a plan forbids new capacity or "
        "swaps it, this says whether a place and those around it have too much or too little. Capacities are "
        "lower bounds (plants of unknown capacity are counted apart), people of the census of 2020; nobody "
        "publishes demand by city, people stand for it.",
    ),
    "cli.balance.product": ("产品：熟料或水泥", "product: clinker or cement"),
    "cli.balance.by": (
        "周边怎样算：distance 直线、road 公路里程、cost 运费",
        "what reach is measured in: straight line, km by road, or freight cost",
    ),
    "cli.balance.reach": (
        "可达范围；默认直线 150 公里、公路 200 公里（水泥销售半径）、运费 98 元/吨（同 200 公里公路）",
        "how far neighbours count; default 150 km straight, 200 km by road (sales radius of cement), "
        "98 CNY/t (the price of those 200 km)",
    ),
    "cli.balance.place": (
        "只列一类：thick 富余、supplies 外供、supplied 靠周边、thin 不足",
        "only one kind: thick and supplies have more than the country by themselves, supplied only with neighbours, thin neither",
    ),
    "balance.unit.distance": ("公里（直线，区域中心之间）", "km in a line between centres"),
    "balance.unit.road": ("公里（公路）", "km by road"),
    "balance.unit.cost": ("元/吨", "CNY/t"),
    "compare.sheet.balance": ("产能与人口", "Capacity against people"),
    "balance.summary": (
        "全国平均人均 {average} 吨/年（人口与产能都已知的区域）。{reach} {unit}以内：富余 {thick} 个、外供 {supplies} 个、"
        "靠周边 {supplied} 个、不足 {thin} 个、未知 {unknown} 个区域。",
        "The country has {average} t a person and year (regions where people and capacity are known). Within "
        "{reach} {unit}: {thick} thick, {supplies} that supply others, {supplied} supplied by others, {thin} "
        "thin, {unknown} unknown.",
    ),
    "balance.rule": (
        "富余：本地与连同周边都不低于全国平均；外供：只有本地不低于；靠周边：只有连同周边不低于；不足：都低于。"
        "多出 = 产能 − 人口 × 全国平均；周边多出只加正数。"
        "带问号的：本地或周边有产能未知的厂，补上后类型可能改变。",
        "Thick: the region and all within reach at the average or above; supplies: the region only; "
        "supplied: only with its neighbours; thin: neither. Surplus = capacity − people × average of the "
        "country; of the neighbours only what is above 0. A question mark: plants of unknown capacity stand here "
        "or around, and with them the kind might be another.",
    ),
    "balance.more": (
        "按多出的产能排序，显示 {shown} 行，共 {all} 行；--format csv 或 json 给出全部。",
        "By surplus; {shown} of {all} rows shown, --format csv or json gives all.",
    ),
    "balance.place.thick": ("富余", "Thick"),
    "balance.place.supplies": ("外供", "Supplies"),
    "balance.place.supplied": ("靠周边", "Supplied"),
    "balance.place.thin": ("不足", "Thin"),
    "balance.column.region": ("区域", "Region"),
    "balance.column.place": ("类型", "Kind"),
    "balance.column.capacity": ("产能（百万吨/年，至少）", "Capacity\n(Mt/a, at least)"),
    # On a Chinese screen in the unit of planners; files keep that of the source.
    "balance.shown.capacity": ("产能（万吨/年，至少）", "Capacity\n(Mt/a, at least)"),
    "balance.shown.surplus": ("多出（万吨/年）", "Surplus\n(Mt/a)"),
    "balance.shown.neighbours_surplus": ("周边多出（万吨/年）", "Neighbours'\nsurplus (Mt/a)"),
    "balance.column.unknown": ("产能未知", "Unknown"),
    "balance.column.per_person": ("人均（吨/年）", "A person\n(t/a)"),
    "balance.column.ratio": ("全国平均的倍数", "× country"),
    "balance.column.around_ratio": ("连同周边的倍数", "With those\naround ×"),
    "balance.column.neighbours": ("周边区域数", "Neighbours"),
    "balance.column.surplus": ("多出（百万吨/年）", "Surplus\n(Mt/a)"),
    "balance.column.neighbours_surplus": ("周边多出（百万吨/年）", "Neighbours'\nsurplus (Mt/a)"),
    "balance.column.largest": ("周边最多的", "Largest around"),
    "balance.column.around": ("连同周边的人均（吨/年）", "A person with those around (t/a)"),
    "balance.column.plants": ("在产厂数", "Operating plants"),
    "balance.column.people": ("常住人口（人，2020年普查）", "Residents (census 2020)"),
    "balance.column.adcode": ("行政区划代码", "Adcode"),
    "error.balance_county": (
        "县级只按直线距离计算（找到 {by}）；公路和运费可用于 {known}",
        "counties are told by straight distance only (found {by}); road and cost go with {known}",
    ),
}
