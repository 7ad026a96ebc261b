"""Words of what stands in a region: market, zones, by-products, capacity against people."""

MESSAGES: dict[str, tuple[str, str]] = {
    "cli.standing.short": (
        "区域现状：市场、工厂、开发区、副产物与产能对人口",
        "what stands in a region: market, works, zones, by-products",
    ),
    "cli.standing.help": (
        "列出一个区域的现状：人口与市场（全国同级百分位）、在产工厂与产能合计、开发区、周边可得的工业副产物"
        "（以产能代替，不是产量）、人均熟料产能与全国及周边比较。每个数都有来源；未知的不写。",
        "Show what stands in a region: people and market (percentile among the regions of its level), "
        "operating works and their capacity, development zones, industrial by-products within reach (by "
        "proxy, not by tonnes), clinker a person against the country and around. Every figure has its "
        "source; what is unknown is left out.",
    ),
    "cli.standing.radius": (
        "周边的直线距离（公里）",
        "distance in a line that counts as reach (km)",
    ),
    "compare.sheet.standing": ("人口与市场", "People and market"),
    "compare.sheet.zones": ("开发区", "Development zones"),
    "compare.sheet.by_products": ("周边副产物（代理指标）", "By-products within reach (proxies)"),
    "standing.column.name": ("名称", "Name"),
    "standing.column.value": ("数值", "Value"),
    "standing.column.unit": ("单位", "Unit"),
    "standing.column.percentile": ("全国同级百分位", "Percentile"),
    "standing.column.source": ("来源", "Source"),
    "standing.column.plants": ("家数", "Plants"),
    "standing.column.capacity": ("产能（至少）", "Capacity (at least)"),
    "standing.column.unknown": ("产能未知", "Unknown"),
    "standing.column.kind": ("类别", "Kind"),
    "standing.column.owner": ("所有者", "Owner"),
    "standing.column.doubt": ("疑点", "Doubt"),
    "standing.column.approval": ("级别", "Approval"),
    "standing.column.area_ha": ("面积（公顷）", "Area (ha)"),
    "standing.column.leading_industries": ("主导产业", "Leading industries"),
    "standing.column.proxy": ("代理指标", "Proxy"),
    "standing.area": ("{area} 公顷", "{area} ha"),
    "standing.proxy": (
        "以{proxy}代替：{plants} 家，{amount}",
        "by {proxy}: plants {plants}, {amount}",
    ),
    "standing.rank": (
        "全国同级百分位 {rank}（{known} 个区域有数）",
        "percentile {rank} (of {known} regions with a figure)",
    ),
    "standing.more": (
        "另有 {count} 家，见 python -m gis plants",
        "{count} more: python -m gis plants",
    ),
    "dossier.standing": ("人口与市场", "People and market"),
    "dossier.plants": ("在产工厂", "Operating plants"),
    "dossier.zones": ("开发区（2018年目录）", "Development zones (catalogue of 2018)"),
    "dossier.by_products": (
        "区域内及驻地 150 公里内的副产物来源（代理指标）",
        "Sources of by-products in the region and within 150 km of its seat (proxies)",
    ),
    "standing.year": ("（{year}）", " ({year})"),
    "standing.column.known": ("已知区域数", "Known regions"),
    "standing.column.confidence": ("可信度", "Confidence"),
    "standing.column.indicator": ("指标代号", "Indicator id"),
    "standing.column.status": ("状态", "Status"),
    "standing.column.process": ("工艺", "Process"),
    "standing.column.start_year": ("投产年份", "Start year"),
    "standing.column.region_code": ("行政区划代码", "Adcode"),
    "standing.column.lon": ("经度", "Longitude"),
    "standing.column.lat": ("纬度", "Latitude"),
    "standing.column.plant_id": ("工厂编号", "Plant id"),
    "standing.column.type": ("类型", "Type"),
    "standing.column.approved": ("批准年月", "Approved"),
    "standing.column.zone_id": ("开发区代码", "Zone id"),
    "zone_type.economic_technological": (
        "经济技术开发区",
        "Economic and technological development zone",
    ),
    "zone_type.high_tech": ("高新技术产业开发区", "High-tech industrial development zone"),
    "zone_type.customs": ("海关特殊监管区域", "Special customs zone"),
    "zone_type.border": ("边境经济合作区", "Border economic cooperation zone"),
    "zone_type.economic": ("经济开发区", "Economic development zone"),
    "zone_type.industrial_park": ("工业园区", "Industrial park"),
    "zone_type.other": ("其他类型", "Other"),
    "zone_approval.state": ("国家级", "State"),
    "zone_approval.provincial": ("省级", "Provincial"),
    "by_product.fly_ash": ("粉煤灰", "Fly ash"),
    "by_product.desulphurisation_gypsum": ("脱硫石膏", "Desulphurisation gypsum"),
    "by_product.blast_furnace_slag": ("高炉矿渣", "Blast furnace slag"),
    "by_product.coal_gangue": ("煤矸石", "Coal gangue"),
    "by_product.iron_tailings": ("铁尾矿", "Iron ore tailings"),
    "by_product.bottom_ash": ("垃圾焚烧炉渣", "Bottom ash of refuse"),
    "standing.balance": (
        "人均熟料产能 {here} 吨/年，为全国平均的 {ratio} 倍；连同中心相距 {km} 公里以内的 {count} 个地级区域为 {around} 吨/年，"
        "{around_ratio} 倍。产能为下限，人口为2020年普查。",
        "Clinker a person {here} t a year, {ratio} × the country; with the prefectures whose centres lie within {km} km "
        "({count}) {around} t, {around_ratio} ×. Capacities are lower bounds, people of the census of 2020.",
    ),
    "standing.balance_unknown": (
        "本地 {plants} 家熟料厂中 {unknown} 家产能未知，没有计入。",
        " Of {plants} works with kilns here {unknown} have no known capacity and are not counted.",
    ),
    "standing.balance_around_unknown": (
        "这一范围（含本地）共有 {count} 家熟料厂产能未知，没有计入。",
        " Within that reach, the place itself included, {count} works with kilns have no known capacity and are not counted.",
    ),
    "standing.balance_around": (
        "所在的{region}（按地级区域计）：{said}",
        "Of {region}, the prefecture around it: {said}",
    ),
    "standing.no_balance": (
        "人均熟料产能未知（人口或产能未知）",
        "Clinker a person is unknown (people or capacity unknown)",
    ),
    "standing.note": (
        "百分位：低于本区域的同级区域所占比重，并列的各计一半，0 最小，100 最大。工厂：Global Energy Monitor 各清单（CC BY 4.0）；"
        "开发区：2018年目录，按名称定位，名称只写到市（州）的不计入任何县；副产物：以相应产能代替，不代表可用量。",
        "Percentile: share of the regions of this level that lie below, 0 smallest, 100 largest. Works: "
        "trackers of Global Energy Monitor (CC BY 4.0); zones: catalogue of 2018, placed by name, in no county where it names the city alone; "
        "by-products: capacities that stand for them, not what is free to take.",
    ),
}
