"""Words of the page of a region that one can send: 招商页."""

MESSAGES: dict[str, tuple[str, str]] = {
    "cli.place.short": (
        "一个区域或园区的招商页：屏幕、HTML、PDF、Excel",
        "the page of a region or park that one can send",
    ),
    "cli.place.help": (
        "一个市或县的招商页：各规划要什么、哪些开发区能承接、已有工厂及其所有者和产能、矿产与副产物、市场、运费可及范围、"
        "周边区域与政策支持。也可写规划中园区、基地的名称（一园一页）：放在园区的产业、最近的车站与港口、周边工厂，运费自园区点位起算。--out 页.html 为单个文件，不请求任何网址；.pdf 供打印，.xlsx 供填改。",
        "The page of a city or county for investors: what all plans want, which development zones take "
        "it, plants with owners and capacities, minerals and by-products, market, reach by freight cost, "
        "neighbours and support. A park or base of a plan has a page too, by its name: what is placed there, the nearest stations "
        "and ports, works around, freight from its point. --out page.html is one file that requests no address; .pdf prints, .xlsx "
        "is there to be edited.",
    ),
    "page.place": ("招商", "Place"),
    "place.heading": ("招商：一地一页，一园一页", "A page for investors"),
    "place.region": ("区域或园区", "Region or park"),
    "place.choose": ("输入名称或代码查找", "Type a name to search"),
    "place.needs_region": (
        "还没有选区域或园区：在上面输入名称或代码，或者在地图上点一个。",
        "No region or park is chosen: type a name or a code above, or click one on the map.",
    ),
    "place.more_parks": (
        "另有 {count} 个园区、基地在上面的列表中。",
        "{count} more parks and bases stand in the list above.",
    ),
    "place.without_point": (
        "没有点位、还不能成一页的园区、乡镇 {count} 个：{names}。在“读规划”的“点位”中填上经纬度，再加入图集。",
        "{count} {count:park or town has|parks and towns have} no point and so no page yet: {names}. Fill in degrees under Points on the page Read a plan, and let it join again.",
    ),
    "place.parks": ("规划的园区与基地", "Parks and bases of the plans"),
    "place.to_map": ("去地图选", "Choose on the map"),
    "place.download": ("下载 {form}", "Download {form}"),
    "place.map": ("在“布局”页查看地图", "See the map on the page Layout"),
    "place.own": ("页上的单位、联系方式与日期", "Office, contact and date on the page"),
    "place.subtitle": ("产业招商页", "What this place offers industry"),
    "place.unknown": ("—", "—"),
    "place.none": ("无", "none"),
    "place.sources_title": ("来源", "Sources"),
    "place.in_unit": ("{what}（{unit}）", "{what} ({unit})"),
    "place.many_people": ("万人", "million people"),
    "place.one_page": ("导出单页", "One page"),
    "place.all_rows": ("全部 {count} 行", "All {count} rows"),
    "place.records": ("逐条出处 {count} 条", "{count} records with their sources"),
    "place.titled": ("{name}：产业招商页", "{name}: a page for investors"),
    "place.above_wanted": ("上级区域的布局", "Designated for the regions above"),
    "place.more": ("另有 {count} 行，见 Excel。", "{count} more rows: see the workbook."),
    "place.takes_widely": ("建材（目录未细分）", "building materials (no closer in the catalogue)"),
    "place.reach.own": ("本地", "here"),
    "place.reach.inside": ("辖区内", "inside"),
    "place.reach.wider": ("上级", "above"),
    "place.summary": ("概况", "Summary"),
    "place.summary.heads": ("项目|内容", "Item|Content"),
    "place.summary.blank": (
        "各表空格表示不适用或没有数据，不表示零；产能为下限。",
        "An empty cell of the sheets does not apply or is not known, and is no zero; capacities are lower bounds.",
    ),
    "place.summary.title": ("标题", "Title"),
    "place.summary.subtitle": ("副标题", "Subtitle"),
    "place.summary.region": ("区域", "Region"),
    "place.summary.code": ("代码", "Code"),
    "place.summary.above": ("位置与面积", "Where it lies, area"),
    "place.summary.organisation": ("编制单位", "Made by"),
    "place.summary.contact": ("联系方式", "Contact"),
    "place.summary.date": ("日期", "Date"),
    "place.summary.review": ("审图号", "Map approval"),
    "place.summary.sources": ("来源", "Sources"),
    "place.wanted": ("引进什么", "What is wanted"),
    "place.wanted.heads": (
        "类别|产业|地点|范围|规划|出处",
        "Category|Industry|Place|Reach|Plan|Where",
    ),
    "place.wanted.note": (
        "全部所载规划的记录，逐条有出处；“上级”为省、市级的记录，“辖区内”为下辖区域的记录。",
        "Records of all plans held here, each with its place in the text; “above” are those of the "
        "province or city, “inside” those of regions within.",
    ),
    "place.wanted.nothing": ("所载规划未点名", "named by no plan held here"),
    "place.zones": ("落在哪里：开发区", "Where it can settle: development zones"),
    "place.zones.heads": (
        "开发区|级别|核准面积（公顷）|主导产业|与规划产业对应",
        "Zone|Level|Approved area (ha)|Leading industries|Takes (of what is wanted)",
    ),
    "place.zones.note": (
        "《中国开发区审核公告目录》（2018年版），按名称定位（名称只写到市（州）的不计入任何县），无坐标；对应关系只按目录所列主导产业判断，可用地与价格须问园区。",
        "Catalogue of 2018, placed by name (in no county where it names the city alone), without coordinates; what a zone takes is read from its leading "
        "industries alone; ask the zone for land and prices.",
    ),
    "place.zones.nothing": (
        "目录中没有定位到本区域的开发区",
        "no zone of the catalogue is placed here",
    ),
    "place.works": ("已有什么：工厂与矿山", "What stands there: plants and mines"),
    "place.works.heads": (
        "类别|名称|县（市、区）|产能（万吨/年）|功率（MW）|所有者|状态|疑点",
        "Kind|Name|County|Capacity (Mt/a)|Power (MW)|Owner|Status|Doubt",
    ),
    "place.works.note": (
        "Global Energy Monitor 各清单（CC BY 4.0）；清单不全，产能为下限，没有列出不等于没有。",
        "Trackers of Global Energy Monitor (CC BY 4.0); not complete: capacities are lower bounds, and what "
        "is not listed may still be there.",
    ),
    "place.works.nothing": ("清单中没有，不等于没有", "none in the trackers, which is not none"),
    "place.minerals": ("矿产与工业副产物记载", "Minerals and by-products on record"),
    "place.minerals.heads": ("矿种|地点|记载|来源", "Mineral|Place|What is said|Source"),
    "place.minerals.note": (
        "规划的表述与公布的数字分别列出；没有列出不等于没有。",
        "What plans say and published figures stand apart; what is not listed may still be there.",
    ),
    "place.minerals.above": (
        "另有 {count} 条是上级区域的记载，见上级区域的招商页。",
        " {count} more are of the regions above: see their pages.",
    ),
    "place.minerals.nothing": ("无数据，不等于没有", "no data, which is not none"),
    "place.sources": (
        "区域数据：{figures}；其他工厂与副产物：Global Energy Monitor 各清单（CC BY 4.0）。{rest}",
        "Figures: {figures}; other works and by-products: trackers of Global Energy Monitor (CC BY 4.0). {rest}",
    ),
    "place.by_products": ("可得的工业副产物来源（代理指标）", "Sources of by-products (proxies)"),
    "place.by_products.heads": (
        "副产物|以何代替|家数|产能（万吨/年）|功率（MW）",
        "By-product|Proxy|Plants|Capacity (Mt/a)|Power (MW)",
    ),
    "place.by_products.note": (
        "区域内及驻地直线 {km} 公里内的在产工厂；产能、功率为下限，用来代替副产物，不是可用量。",
        "Operating plants in the region and within {km} km of its seat in a line; capacities (lower bounds) stand for "
        "them, not what is free to take.",
    ),
    "place.by_products.nothing": ("可及范围内没有已知来源", "no known source within reach"),
    "place.market": ("市场", "Market"),
    "place.market.heads": (
        "指标|年份|数值|全国同级百分位|有数的区域|来源",
        "Indicator|Year|Value|Percentile|Regions known|Source",
    ),
    "place.market.note": (
        "百分位：低于本区域的同级区域所占比重，并列的各计一半，0 最小，100 最大。各指标年份不同，不可相除。",
        "Percentile: share of the regions of this level that lie below, 0 smallest, 100 largest. Years differ "
        "between indicators: do not divide one by another.",
    ),
    "place.market.nothing": ("无数据", "no data"),
    "place.reach": ("运费可及范围", "Within reach by freight cost"),
    "place.reach.heads": (
        "运费不超过（元/吨）|县数|人口（万人）|水泥厂|水泥产能（万吨/年，至少）|熟料产能（万吨/年，至少）|煤电（MW）",
        "Freight up to (CNY/t)|Counties|People (million)|Cement works|Cement (Mt/a, at least)|Clinker (Mt/a, at least)|Coal power (MW)",
    ),
    "place.reach.note": (
        "以任意运输方式的最低估算运费到县城计；人口为2020年普查，产能为下限。",
        "Least estimated freight by any modes to the seats of counties; people of the census of 2020, "
        "capacities are lower bounds.",
    ),
    "place.reach.unknown": (
        "最大范围内有 {count} 个县无人口数，未计入人口。",
        " {count} {count:county|counties} of the widest reach {count:has|have} no figure of people and {count:counts|count} as none.",
    ),
    "place.reach.nothing": (
        "所载路网没有道路通到这里，不等于没有路",
        "no road of the network held here leads there, which is not to say that none does",
    ),
    "place.ways": ("怎么到达", "How to get there"),
    "place.ways.heads": (
        "到|走法|公里|1,000 吨费用，万元（低–高）",
        "To|Way|km|1,000 t, thousand CNY (low–high)",
    ),
    "place.ways.note": (
        "{begun}；公路里程最近的三个省会（直辖市）。",
        "{begun}; the three capitals nearest by road.",
    ),
    "place.ways.nothing": (
        "所载路网没有道路通到这里，不等于没有路",
        "no road of the network held here leads there, which is not to say that none does",
    ),
    "place.neighbours": ("周边区域", "Neighbours"),
    "place.neighbours.heads": (
        "区域|规划产业|水泥厂|水泥产能（万吨/年，至少）|人均熟料（吨/年）|为全国平均的倍数|熟料产能未知的厂|运费（元/吨）",
        "Region|Industries wanted|Cement works|Cement (Mt/a, at least)|Clinker a person (t/a)|× the country|Kiln works, capacity unknown|Freight (CNY/t)",
    ),
    "place.neighbours.note": (
        "相邻的同级区域；运费到其最近的县城。产能为下限。",
        "Regions of the same level that share a border; freight to the nearest of their county seats. "
        "Capacities are lower bounds.",
    ),
    "place.neighbours.unknown": (
        "有熟料产能未知的厂的区域，人均熟料和倍数只计已知的厂，是下限。",
        " Where works with kilns have no known capacity, clinker a person and its ratio count the others alone: lower bounds.",
    ),
    "place.neighbours.ground": (
        "有水泥厂而人均熟料为 0 的区域，名单中的厂只粉磨、不烧熟料。",
        " Where cement works stand and clinker is 0, those listed grind and burn none.",
    ),
    "place.neighbours.nothing": ("没有陆上相邻的区域", "no region shares a border"),
    "place.support": ("有什么支持", "What support there is"),
    "place.support.heads": ("措施|金额|规划|出处", "Measure|Amount|Plan|Where"),
    "place.support.note": (
        "含全国与上级规划的措施。",
        "Measures of the nation and the regions above included.",
    ),
    "place.support.nothing": ("所载规划未写", "stated by no plan held here"),
    "place.gateways": ("最近的车站与港口", "Nearest stations and ports"),
    "place.gateways.heads": (
        "种类|名称|线路或河流|直线距离（公里）",
        "Kind|Name|Line or river|Straight line (km)",
    ),
    "place.gateways.note": (
        "园区点位 {km} 公里以内，铁路车站最多三个、长江水系港口最多两个；是否办理货运须问站段，港口以所在城镇的点位代替码头。",
        "Within {km} km of the point of the park, at most three railway stations and two ports of the Yangtze system; ask "
        "whether a station takes freight; a port stands at the point of its town, not at its quay.",
    ),
    "place.gateways.nothing": ("范围内没有", "none within that distance"),
    "place.around": ("周边 {km} 公里的工厂与矿山", "Plants and mines within {km} km"),
    "place.around.heads": ("直线距离（公里）", "Straight line (km)"),
    "place.around.note": (
        "自园区点位起，由近及远；Global Energy Monitor 各清单（CC BY 4.0），不全，产能为下限。",
        "From the point of the park, the nearest first; trackers of Global Energy Monitor (CC BY 4.0), not complete, "
        "capacities are lower bounds.",
    ),
    "place.around.nothing": ("清单中没有，不等于没有", "none in the trackers, which is not none"),
    "place.county": (
        "规划在{county}及上级区域的其他布局",
        "What plans want elsewhere in {county} and above",
    ),
    "park.option": ("{name}（{kind}，{where}）", "{name} ({kind}, {where})"),
    "park.above_wanted": (
        "所在区县及上级区域的其他布局",
        "Designated elsewhere in its county and above",
    ),
    "park.to_page": ("打开园区的招商页", "Open the page of this park"),
    "park.gateway.rail": ("铁路车站", "Railway station"),
    "park.gateway.water": ("港口", "Port"),
    "park.precision.town_point": ("点位为乡镇驻地", "placed at its town"),
    "park.precision.county_seat": ("点位为区县驻地", "placed at the county seat"),
    "park.precision.county_seat_unknown_datum": (
        "点位为区县驻地，坐标系未注明",
        "placed at the county seat, datum unknown",
    ),
    "park.precision.exact": ("点位由用户给出", "placed by the user"),
    "park.astray": (
        "注意：点位不在{place}，在{county}",
        "note: its point is not in {place} but in {county}",
    ),
    "park.nowhere": (
        "注意：点位不在{place}，也不在任何区县",
        "note: its point is in no county, so not in {place}",
    ),
    "park.point_source": ("园区点位：{source}。{rest}", "Point of the park: {source}. {rest}"),
    "park.way_note": (
        "自园区点位，1,000 吨，估算（低–高）",
        "From the point of the park, 1,000 t, estimates (low–high)",
    ),
    "park.wanted.note": (
        "规划写明放在本园区的记录，逐条有出处。",
        "What plans place in this park, each with its place in the text.",
    ),
    "park.by_products.note": (
        "园区点位直线 {km} 公里内的在产工厂；产能、功率为下限，用来代替副产物，不是可用量。",
        "Operating plants within {km} km of the point of the park in a line; capacities (lower bounds) stand for them, not what "
        "is free to take.",
    ),
    "park.gateways": ("{kind}（直线）：{places}", "{kind}, straight line: {places}"),
    "park.gateway_at": ("{name} {km} 公里", "{name} {km} km"),
    "park.sheet.sites": ("规划的其他园区、基地", "Other parks and bases planned"),
    "park.industries": ("规划在此的产业", "Industries planned here"),
    "park.nearest.rail": ("到{name}站（直线）", "To {name} station, straight"),
    "park.nearest.water": ("到{name}港（直线）", "To {name} port, straight"),
    "park.km": ("公里", "km"),
    "park.of_county": ("{county}{what}", "{what}, {county}"),
    "park.sheet.there": ("周边有什么", "What is around"),
    "park.sheet.there_note": (
        "直线 {km} 公里内，含在建与拟建，GEM 2025",
        "Within {km} km, planned ones too, GEM 2025",
    ),
    "park.sheet.plant": ("工厂与矿山", "Plants and mines"),
    "park.sheet.plant_capacity": ("产能或功率（至少）", "Capacity or power (at least)"),
    "park.sheet.plant_place": ("公里", "km"),
    "park.sheet.by_products_note": (
        "园区点位直线 150 公里内的在产工厂，以产能代替",
        "plants within 150 km of the point of the park, by their capacity",
    ),
    "park.sheet.zones_note": (
        "所在区县，2018 目录，主导产业含建材",
        "In its county; catalogue of 2018, building materials leading",
    ),
}
