"""Sentences of the freight network: routes, matrices, service areas, shifts."""

MESSAGES: dict[str, tuple[str, str]] = {
    "mode.road": ("公路", "Road"),
    "mode.rail": ("铁路", "Rail"),
    "mode.water": ("水路", "Water"),
    "mode.transfer": ("换装", "Transfer"),
    "way.road": ("全程公路", "Road only"),
    "way.rail": ("铁路为主", "Best rail"),
    "way.water": ("水路为主", "Best water"),
    "way.overall": ("综合最优", "Best overall"),
    "by.cost": ("成本", "cost"),
    "by.time": ("时间", "time"),
    "by.co2e": ("碳排放", "CO2e"),
    "by.km": ("距离", "distance"),
    "route.no_road": (
        "{origin} 与 {destination} 之间没有连通的公路",
        "No road connects {origin} and {destination}",
    ),
    "route.no_rail_near": (
        "{name} 周围 {km:g} 公里内没有铁路货运站",
        "No rail freight station within {km:g} km of {name}",
    ),
    "route.no_water_near": (
        "{name} 周围 {km:g} 公里内没有内河港口",
        "No river port within {km:g} km of {name}",
    ),
    "route.no_rail_between": (
        "{origin} 与 {destination} 附近的车站之间没有可用的货运铁路",
        "No open freight railway between the stations near {origin} and {destination}",
    ),
    "route.no_water_between": (
        "{origin} 与 {destination} 附近的港口之间没有可用的航道，或是同一港口",
        (
            "No open waterway between the ports near {origin} and {destination}, or one port serves "
            "both"
        ),
    ),
    "route.unreachable": (
        "{origin} 到 {destination} 在给定条件下不连通{reasons}",
        "{destination} cannot be reached from {origin} under these conditions{reasons}",
    ),
    "route.title": (
        "{origin} → {destination}，{tonnes:,.12g} 吨，按{by}排序",
        "{origin} → {destination}, {tonnes:,.12g} t, ranked by {by}",
    ),
    "route.line": (
        (
            "{ways}：{km} 公里，{cost} 元（{cost_low}–{cost_high}），"
            "{hours} 小时（{hours_low}–{hours_high}），"
            "{co2} 千克CO2（{co2_low}–{co2_high}）"
        ),
        (
            "{ways}: {km} km, {cost} CNY ({cost_low}–{cost_high}), "
            "{hours} h ({hours_low}–{hours_high}), "
            "{co2} kg CO2 ({co2_low}–{co2_high})"
        ),
    ),
    "route.leg": (
        "  {mode}  {origin} → {destination}  {km} 公里  {cost} 元  {hours} 小时  {via}",
        "  {mode}  {origin} → {destination}  {km} km  {cost} CNY  {hours} h  {via}",
    ),
    "route.transfer": (
        "  {mode}  {place}  {cost} 元  {hours} 小时",
        "  {mode}  {place}  {cost} CNY  {hours} h",
    ),
    "route.note": (
        "时间为畅行下限；排放系数只计CO2；各参数及来源见页面“物流”的“假设”，或 data/transport/freight_defaults.csv",
        "Hours are free-flow lower bounds; emission factors count CO2 only; factors and sources: the assumptions of the page 物流, or data/transport/freight_defaults.csv",
    ),
    "cli.route.short": ("比较两地之间的运输方式", "compare the ways between two places"),
    "cli.matrix.short": (
        "多地之间的成本、时间、排放或距离",
        "costs, hours, CO2 or km among places",
    ),
    "cli.reach.short": ("一地的服务范围", "what lies within a limit of a place"),
    "cli.shift.short": ("公转铁、公转水测算", "what moves from road to rail and water"),
    "cli.weak.short": ("枢纽与薄弱环节", "hubs and weak points"),
    "cli.route.help": (
        (
            "比较 FROM 到 TO 的几种走法：全程公路、铁路为主、水路为主、综合最优；"
            "地点可写区域名或代码、园区、…站、…港、经度,纬度"
        ),
        (
            "Compare the ways from FROM to TO: road only, best rail, best water, best overall. A place "
            "is a region or code, a site, …站 (station), …港 (port) or lon,lat"
        ),
    ),
    "cli.matrix.help": (
        "计算多地两两之间的最小值；不连通为 inf",
        "Least values between all pairs of places; inf where there is no way",
    ),
    "cli.reach.help": (
        "PLACE 在给定上限内可达的范围、区域，以及其中已知的人口和GDP",
        "What lies within the limits of PLACE: area, regions, known population and GDP",
    ),
    "cli.shift.help": (
        "一个参数变化时，多少货物由公路转到铁路和水路，节省多少",
        "How much moves from road to rail and water, and what it saves, as one parameter changes",
    ),
    "cli.weak.help": (
        "各线路、节点承担的流量；用 --close 时给出关闭后的损失",
        "What the flows lean on; with --close, the loss when it closes",
    ),
    "cli.freight.by": (
        "比较标准：cost 运费（元/吨）、time 时间（小时）、co2e 排放（千克CO2/吨）",
        "what is compared: cost (CNY/t), time (h) or co2e (kg CO2/t)",
    ),
    "cli.matrix.by": (
        "比较标准：cost 运费（元/吨）、time 时间（小时）、co2e 排放（千克CO2/吨），或里程（公里）",
        "what is compared: cost (CNY/t), time (h), co2e (kg CO2/t) or km",
    ),
    "cli.freight.modes": ("允许的方式，以逗号分隔", "modes allowed, separated by commas"),
    "cli.freight.factors": (
        '成本参数文件（TOML），每个参数两行，如 transfer_rail.cost.value = 15 和 transfer_rail.cost.unit = "CNY/t"；参数的名称与单位见 data/transport/freight_defaults.csv',
        'file of factors (TOML), two lines a factor such as transfer_rail.cost.value = 15 and transfer_rail.cost.unit = "CNY/t"; names and units: data/transport/freight_defaults.csv',
    ),
    "cli.freight.no_mixed": (
        "不用客货混跑的快速铁路",
        "leave out mixed lines built for 160–250 km/h",
    ),
    "cli.freight.planned": ("计入规划中的航道", "use planned waterways too"),
    "cli.freight.ship": (
        "船舶吨级下限（吨）：航道须能通过该吨级；不写则不限",
        "smallest ship in tonnes that a waterway must take; any without it",
    ),
    "cli.freight.out": ("写入文件", "write to a file"),
    "cli.freight.format": ("输出格式", "format of the output"),
    "cli.freight.tonnes": ("货物吨数", "tonnes of the shipment"),
    "cli.freight.level": (
        "某一级的全部区域：prefecture 地、county 县；代替逐个写地点，可配 --within",
        "all regions of a level instead of places by name; goes with --within",
    ),
    "cli.freight.two_places": (
        "至少要两个地点；写出地名，或用 --level prefecture（可加 --within 四川）",
        "At least two places are needed; name them, or use --level prefecture (with --within 四川)",
    ),
    "cli.reach.limit": (
        "上限，单位见 --unit，可重复；与 --material 必写其一",
        "limit in the unit of --unit, may be repeated; either this or --material is needed",
    ),
    "cli.reach.unit": ("上限的单位", "unit of the limits"),
    "cli.reach.material": (
        "用该建材公开文献中的销售半径（公里）：水泥、砂石骨料、装配式建筑构件",
        "use the published sales radius (km) of a material: cement, aggregates, prefab-components",
    ),
    "cli.reach.no_material": (
        "公开文献中没有“{found}”的销售半径；有半径的建材：{known}；其他建材请用 --limit 给出上限",
        "No published sales radius for “{found}”; there is one for: {known}; for others give a limit "
        "by --limit",
    ),
    # What the trade calls a material, beside the names in the plans.
    "material.aggregates": ("砂石骨料|砂石|骨料", "aggregates|sand and gravel"),
    "material.cement": ("水泥", "cement"),
    "material.prefab-components": (
        "预制构件|混凝土预制构件|预制墙板",
        "precast components|precast concrete|prefabricated components",
    ),
    "cli.reach.needs_limit": (
        "请用 --limit 给出上限，如 --limit 50 --unit CNY/t",
        "Give a limit, such as --limit 50 --unit CNY/t",
    ),
    "cli.flows.tonnes": ("每对地点之间的吨数", "tonnes between each pair of places"),
    "cli.flows.industry": (
        "取规划中该产业布局的全部区域",
        "all regions that the plans name for an industry",
    ),
    "cli.flows.file": (
        "流量表（CSV、Excel、Parquet 或 JSON），列为 from、to、tonnes",
        "table of flows (CSV, Excel, Parquet or JSON): from, to, tonnes",
    ),
    "cli.shift.parameter": (
        "变化的参数，如 transfer_rail.cost，与 --values 一起给；不写则只按现值算一行",
        "the parameter that varies, such as transfer_rail.cost, with --values; without it one row at the present values",
    ),
    "cli.shift.values": (
        "参数的各个取值，用逗号分开，单位同 data/transport/freight_defaults.csv",
        "the values it takes, separated by commas, in its unit of data/transport/freight_defaults.csv",
    ),
    "cli.shift.new_terminal": ("新增换装节点，如 rail:土坎", "a new terminal, such as rail:土坎"),
    "cli.shift.tonnes": (
        "流量：每对地点 {tonnes:,.12g} 吨（用 --tonnes 改，或用 --flows 给流量表）",
        "flows: {tonnes:,.12g} t between each pair of places (--tonnes changes it, --flows takes a table)",
    ),
    "cli.shift.both": (
        "--parameter 与 --values 要一起给出",
        "--parameter and --values go together",
    ),
    "cli.shift.terminal_form": (
        "新增节点“{found}”应写成 rail:车站名 或 water:港口名",
        "Write a new terminal as rail:STATION or water:PORT, found “{found}”",
    ),
    "cli.weak.close": (
        "关闭：line:渝怀线、river:乌江、link:武隆-白马、terminal:白马站、ferry:名称、edge:编号",
        "close line:渝怀线, river:乌江, link:武隆-白马, terminal:白马站, ferry:NAME or edge:NUMBER",
    ),
    "cli.weak.top_positive": (
        "--top 应是不小于 1 的整数，写的是“{found}”",
        "--top must be a whole number of at least 1, not “{found}”",
    ),
    "cli.freight.progress": ("正在计算… {share:.0%}", "Working… {share:.0%}"),
    "cli.freight.within_needs_level": (
        "--within 要和 --level 一起用，如 --level county --within 四川",
        "--within goes with --level, such as --level county --within 四川",
    ),
    "cli.reach.limit_or_material": (
        "--limit 和 --material 只能给一个",
        "Give either --limit or --material",
    ),
    "cli.weak.top": ("列出前几项", "how many to list"),
    "reach.title": (
        "{name} {limit:g} {unit}以内：{prefectures} 个地级、{counties} 个县级区域（以驻地计）",
        "Within {limit:g} {unit} of {name}: prefectures {prefectures}, counties {counties} (by their "
        "seat)",
    ),
    "reach.figure": ("{what}：{figure}", "{what}: {figure}"),
    "reach.level": ("级别", "level"),
    "reach.code": ("代码", "code"),
    "reach.name": ("名称", "name"),
    "reach.value": ("数值", "value"),
}
