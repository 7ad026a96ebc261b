"""Words of trucks and of market prices of road freight."""

MESSAGES: dict[str, tuple[str, str]] = {
    "cli.prices.short": (
        "公路运价：模型成本与市场运价对照",
        "road freight: the cost model against market prices",
    ),
    "cli.prices.help": (
        "用中国物流与采购联合会公路运价周报的三条线路（三种车长）核对公路成本模型：逐条列出市场价、模型值及其范围、误差，"
        "以及三条线路合计的误差。",
        "Hold the cost model of roads against the three routes (three lengths of truck) of the weekly price "
        "report of the China Federation of Logistics and Purchasing: price, model with its range and error by "
        "route, and the error on all of them together.",
    ),
    "compare.sheet.prices": ("模型与市场运价", "Model and market"),
    "prices.column.from_name": ("起点", "From"),
    "prices.column.to_name": ("终点", "To"),
    "prices.column.truck_m": ("车长 m", "Truck\nm"),
    "prices.column.load_t": ("载重 t", "Load\nt"),
    "prices.column.km": ("公路里程（公里）", "Road\nkm"),
    "prices.column.market_cny": ("市场价 元/车", "Market\nCNY"),
    "prices.column.market_cny_per_tkm": ("市场价 元/吨公里", "Market\nCNY/t-km"),
    "prices.column.model_cny": ("模型 元", "Model\nCNY"),
    "prices.column.model_low_cny": ("下限", "Low"),
    "prices.column.model_high_cny": ("上限", "High"),
    "prices.column.error_percent": ("误差 %", "Error\n%"),
    "prices.overall": (
        "{date}：全部线路合计 {mean} 元/吨公里，模型误差 {error}%。单条线路相差很大：价格随方向和回程货源而变，不随里程递减，"
        "已知方向时请自设 road.unit_cost。",
        "{date}: {mean} CNY/t-km over all routes, error of the model {error} %. Single routes lie far apart: "
        "a price follows direction and what comes back, and does not fall with distance; where the direction is "
        "known, set road.unit_cost to it.",
    ),
    "prices.truck": (
        "{length:g} 米车 {load:g} 吨（价格为13.5米车的 {ratio:.2f} 倍）",
        "{length:g} m: {load:g} t (price {ratio:.2f} × that of 13.5 m)",
    ),
    "prices.trucks": (
        "载重由整车价除以零担重货价得出，周报未载明：{sizes}。",
        "Loads are the price of a truck over that of a tonne of part load; the report names none: {sizes}.",
    ),
    "prices.index": (
        "运价指数（2012-12 = 100）：2019-12 为 {then}，{month} 为 {index}。",
        "Price index (2012-12 = 100): {then} in 2019-12, {index} in {month}.",
    ),
    "cli.route.truck": (
        "按整车计费：车长 9.6、13.5 或 17.5 m；默认按吨（不足一车的部分按零担）",
        "pay for whole trucks of this length, m: 9.6, 13.5 or 17.5; by the tonne without it",
    ),
    "route.trucks": (
        "公路段按整车计费：{length:g} 米车 {count} 辆，每辆 {load:g} 吨，计费 {charged:,.12g} 吨；时间和排放仍按吨",
        "Roads are paid by whole trucks: {count} of {length:g} m with {load:g} t each, {charged:,.12g} t paid for; "
        "hours and CO2 stay by the tonne",
    ),
    "logistics.truck": ("公路计费", "Road is paid"),
    "logistics.truck_any": ("按吨", "by the tonne"),
    "logistics.truck_of": (
        "整车 {length:g} 米（{load:g} 吨）",
        "by whole trucks of {length:g} m ({load:g} t)",
    ),
    "logistics.truck_help": (
        "整车：不足一车也按一车付费。各车长载重由运价周报的整车价与零担重货价之比得出。",
        "Whole trucks: the last one is paid for as if full. Loads are the ratio of truck to part-load prices in "
        "the weekly report.",
    ),
    "logistics.market_title": ("与市场运价对照", "Against market prices"),
    "error.truck": (
        "没有车长 {found} 米的运价；可用 {known}",
        "no price of a truck of {found} m; there are {known}",
    ),
}
