"""Words of plants: kinds, products, statuses, doubts; the commands plants and indicators."""

MESSAGES: dict[str, tuple[str, str]] = {
    "plant_kind.cement": ("水泥", "Cement"),
    "plant_kind.steel": ("钢铁", "Steel"),
    "plant_kind.coal_power": ("煤电", "Coal power"),
    "plant_kind.coal_mine": ("煤矿", "Coal mine"),
    "plant_kind.iron_ore": ("铁矿", "Iron ore"),
    "plant_kind.waste_power": ("垃圾发电", "Waste power"),
    "product.cement": ("水泥", "Cement"),
    "product.clinker": ("水泥熟料", "Clinker"),
    "product.crude_steel": ("粗钢", "Crude steel"),
    "product.blast_furnace_iron": ("高炉生铁", "Blast furnace iron"),
    "product.coal_power": ("煤电装机", "Coal power"),
    "product.coal": ("煤炭", "Coal"),
    "product.iron_ore": ("铁矿石", "Iron ore"),
    "product.waste_power": ("垃圾发电装机", "Waste power"),
    "plant_status.operating": ("在产", "Operating"),
    "plant_status.pre_retirement": ("在产、拟退出", "Operating, to be retired"),
    "plant_status.construction": ("在建", "Under construction"),
    "plant_status.planned": ("拟建", "Planned"),
    "plant_status.shelved": ("搁置", "Shelved"),
    "plant_status.mothballed": ("停产", "Mothballed"),
    "plant_status.retired": ("已退出", "Retired"),
    "plant_status.cancelled": ("已取消", "Cancelled"),
    "plant_process.integrated": ("熟料及水泥", "Integrated"),
    "plant_process.grinding": ("粉磨站", "Grinding"),
    "plant_process.clinker_only": ("仅熟料", "Clinker only"),
    "plant_process.underground": ("井工", "Underground"),
    "plant_process.surface": ("露天", "Surface"),
    "plant_process.underground_and_surface": ("井工和露天", "Underground and surface"),
    "plant_process.blast_furnace": ("长流程（高炉）", "Integrated (blast furnace)"),
    "plant_process.electric": ("电炉短流程", "Electric"),
    "plant_process.ironmaking": ("炼铁（高炉）", "Ironmaking (blast furnace)"),
    "plant_process.integrated_steel": ("长流程（不详）", "Integrated (unknown)"),
    "plant_process.blast_furnace_and_direct_reduction": (
        "长流程（高炉和直接还原）",
        "Integrated (blast furnace and direct reduction)",
    ),
    "plant_process.direct_reduction": (
        "长流程（直接还原）",
        "Integrated (direct reduction)",
    ),
    "plant_process.oxygen": ("转炉", "Oxygen"),
    "plant_doubt.capacity": (
        "产能存疑：清单记为1,000万吨/年以上而无熟料产能",
        "capacity in doubt: 10 Mt a year or more without a clinker figure",
    ),
    "plant_doubt.name": (
        "厂名以别处地名开头：品牌、迁建或清单有误",
        "name begins with another place: a brand, a move or a slip of the tracker",
    ),
    "plant_doubt.province": ("清单所记省份不同", "the tracker names another province"),
    "plant_doubt.off_coverage": ("点位在边界之外", "point off the boundaries"),
    "plant.column.kind": ("类别", "Kind"),
    "plant.column.name": ("名称", "Name"),
    "plant.column.region": ("区域", "Region"),
    "plant.column.status": ("状态", "Status"),
    "plant.column.capacity": ("产能", "Capacity"),
    "plant.column.unit": ("单位", "Unit"),
    "plant.column.process": ("工艺", "Process"),
    "plant.column.owner": ("所有者", "Owner"),
    "plant.column.distance_km": ("距离（km）", "Distance (km)"),
    "plant.column.doubt": ("疑点", "Doubt"),
    "compare.sheet.plants": ("工厂", "Plants"),
    "compare.sheet.totals": ("合计", "Totals"),
    "cli.plants.short": ("区域内或周边的工厂与产能", "plants in or around a region"),
    "cli.plants.help": (
        "列出一个区域内（或以其驻地为中心一定距离内）的水泥、钢铁、煤电、煤矿、铁矿和垃圾发电，及其产能合计。\n"
        "合计为下限：产能未知的厂另行计数；清单中没有不等于没有。",
        "List cement, steel, coal power, coal and iron ore mines and waste power in a region, or within "
        "a distance of its seat, with the sum of capacities.\n"
        "Sums are lower bounds: plants of unknown capacity are counted apart; none in the tracker is "
        "not none.",
    ),
    "cli.plants.kind": (
        "类别，可重复：cement, steel, coal_power, coal_mine, iron_ore, waste_power",
        "kind: cement, steel, coal_power, coal_mine, iron_ore, waste_power; repeatable",
    ),
    "cli.plants.status": ("状态，可重复（默认在产）", "status, repeatable (default operating)"),
    "cli.plants.radius": (
        "以区域驻地为中心的直线距离（km），代替区域边界",
        "distance in a line from the seat of the region (km), instead of its boundary",
    ),
    "cli.plants.search": ("名称或所有者中含这些字", "words in the name or the owner"),
    "cli.plants.sum": (
        "{name}：{plants} 家，至少 {capacity} {unit}，另有 {unknown} 家产能未知",
        "{name}: {plants} plants, at least {capacity} {unit}; capacity unknown for {unknown}",
    ),
    "cli.plants.note": (
        "来源：Global Energy Monitor 各清单（CC BY 4.0），2024-04 至 2025-07；水泥产能全国约低估四分之一",
        "Source: trackers of Global Energy Monitor (CC BY 4.0), 2024-04 to 2025-07; cement is about a "
        "quarter below national capacity",
    ),
    "cli.indicators.short": ("列出指标及其覆盖", "list the indicators and their coverage"),
    "cli.indicators.help": (
        "列出所有指标：单位、年份、各级有数据的区域数、来源；CSV 和 JSON 另有每一年的来源与许可。",
        "List all indicators: unit, years, regions of each level with a figure, source; CSV and JSON hold "
        "source and licence of every year.",
    ),
    "cli.indicators.group": ("只列这一组", "only this group"),
    "cli.indicators.indicator": ("指标", "Indicator"),
    "cli.indicators.name": ("名称", "Name"),
    "cli.indicators.unit": ("单位", "Unit"),
    "cli.indicators.years": ("年份", "Years"),
    "cli.indicators.province": ("省级", "Provinces"),
    "cli.indicators.prefecture": ("地级", "Prefectures"),
    "cli.indicators.county": ("县级", "Counties"),
    "cli.indicators.source": ("来源", "Source"),
    "cli.indicators.note": (
        "共 {count} 个指标；区域数取该级覆盖最多的年份（全国 34、375、2,891）。0 与未知不同：未知没有数。",
        "{count} indicators; regions of the year with the fullest coverage (of 34, 375 and 2,891). "
        "0 is not unknown: what is unknown has no figure.",
    ),
    "error.unknown_kind": (
        "没有“{found}”这一类，可用：{nearest}",
        "No kind “{found}”; use one of: {nearest}",
    ),
}
