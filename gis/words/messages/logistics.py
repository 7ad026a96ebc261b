"""Words of the logistics page: questions, answers, assumptions, maps and files."""

MESSAGES: dict[str, tuple[str, str]] = {
    # The question
    "logistics.origin": ("起点", "Origin"),
    "logistics.destination": ("终点", "Destination"),
    "logistics.swap": ("起终点对调", "Swap the two"),
    "logistics.bar.from": ("起点", "From"),
    "logistics.bar.to": ("终点", "To"),
    "logistics.tonnes_input": ("货物（吨）", "Tonnes"),
    "logistics.by": ("按什么比较", "Compare by"),
    "logistics.conditions": ("条件", "Conditions"),
    "logistics.modes": ("允许的方式", "Modes allowed"),
    "logistics.mixed_lines": (
        "可用客货混跑的快速铁路",
        "Use mixed passenger and freight lines",
    ),
    "logistics.mixed_help": (
        "按 160–250 公里/小时设计、允许货车的线路。关闭后只走普速铁路和货运专线。",
        "Lines built for 160–250 km/h that take freight trains; off: conventional and heavy-haul "
        "lines only.",
    ),
    "logistics.planned_waterways": ("计入规划航道", "Use planned waterways"),
    "logistics.ship": ("船舶吨级下限", "Smallest ship (t)"),
    "logistics.ship_any": ("不限", "any"),
    "logistics.click": ("下一次点击地图设为", "The next click on the map sets"),
    "logistics.click_exact": ("精确到点击处", "The very point"),
    "logistics.click_help": (
        "关闭时取所点区域的政府驻地；打开时取点击处的经纬度。",
        "Off: the seat of the region clicked; on: the point itself.",
    ),
    "logistics.click_hint": ("点击处设为{what}", "Click to set the {what}"),
    "logistics.default_ends": ("换回默认起终点", "Take the default ends"),
    "logistics.stale_link": (
        "链接中的{value}不能用，已改回默认值。",
        "What the link says cannot be used, so the default stands in its place: {value}.",
    ),
    # Views
    "logistics.view": ("分析", "Analysis"),
    "logistics.view.route": ("方案比选", "Routes"),
    "logistics.view.shift": ("运输转移", "Shift"),
    "logistics.view.reach": ("可达范围", "Reach"),
    "logistics.view.weak": ("薄弱环节", "Weak points"),
    # Routes
    "logistics.route_title": (
        "{origin} → {destination}　{tonnes:,.12g}\u00a0吨",
        "{origin} → {destination}, {tonnes:,.12g} t",
    ),
    "logistics.route_subtitle": (
        "图中粗线：{ways}，{cost} {money}（{cost_low}–{cost_high}），{hours} 小时，{co2e} {mass}",
        "Thick line: {ways}, {cost} {money} ({cost_low}–{cost_high}), {hours} h, {co2e} {mass}",
    ),
    "logistics.ranked": ("按{by}排序", "ranked by {by}"),
    "logistics.alternatives": ("方案", "Alternatives"),
    "logistics.choose": ("选择要在图上加粗的方案", "Choose the one to draw thick"),
    "logistics.card_cost": ("**{cost}**", "**{cost}**"),
    "logistics.terminal.water": ("{town}港", "{town} port"),
    "logistics.terminal.rail": ("{town}站", "{town} station"),
    "logistics.money": ("{value} 元", "{value} CNY"),
    "logistics.money_large": ("{value} 万元", "{value} ten thousand CNY"),
    "logistics.emitted": ("{value} 千克 CO₂", "{value} kg CO₂"),
    "logistics.emitted_large": ("{value} 吨 CO₂", "{value} t CO₂"),
    "logistics.card": (
        "{hours} 小时 · {co2e} · {km} 公里",
        "{hours} h · {co2e} · {km} km",
    ),
    "logistics.range": ("（{ends}）", " ({ends})"),
    "logistics.badge_pareto": ("没有别的方案样样都好过它", "none beats it in all three"),
    "logistics.saves": (
        "比全程公路省 {share:.0%}",
        "{share:.0%} cheaper than by road",
    ),
    "logistics.costs_more": (
        "比全程公路贵 {share:.0%}",
        "{share:.0%} dearer than by road",
    ),
    "logistics.measure": ("项目", "Measure"),
    "logistics.way": ("方案", "Way"),
    "logistics.all_legs": ("分段明细", "Legs"),
    "logistics.sheet_pareto": ("其他帕累托方案", "Other Pareto ways"),
    "logistics.comparison": ("方案对比", "Side by side"),
    "logistics.comparison_note": (
        "数字后括号内为低–高范围，由各参数的低值和高值得出。帕累托：成本、时间、排放三项上没有别的方案"
        "全面更优。时间为畅行下限（换装和过闸等待另计在内）；排放只计运输中的 CO₂，不计换装。",
        "In brackets: from the low to the high end of the factors. Pareto: no other way is better in "
        "cost, time and emissions at once. Hours are free-flow lower bounds, handling and lock "
        "waits included; emissions count CO₂ of moving only.",
    ),
    "logistics.legs": ("分段明细：{ways}", "Legs: {ways}"),
    "logistics.not_connected": (
        "{origin} 到 {destination} 在所选条件下不连通：没有任何允许的公路、铁路或航道能走完全程。"
        "请放开运输方式或换一个地点。",
        "{destination} cannot be reached from {origin} under these conditions: no road, railway or "
        "waterway allowed goes all the way. Allow more modes or choose another place.",
    ),
    "logistics.missing_row": ("{way}：{why}", "{way}: {why}"),
    "logistics.missing": ("没有的方案", "Ways that do not exist"),
    "logistics.cost_cny": ("成本（元）", "Cost (CNY)"),
    "logistics.hours": ("时间（小时）", "Time (h)"),
    "logistics.cost_wan": ("成本（万元）", "Cost (ten thousand CNY)"),
    "logistics.co2e_t": ("排放（吨 CO₂）", "Emissions (t CO₂)"),
    "logistics.co2e_kg": ("排放（千克 CO₂）", "Emissions (kg CO₂)"),
    "logistics.distance_km": ("里程（公里）", "Distance (km)"),
    "logistics.saved": ("较公路节省", "Saved against road"),
    "logistics.saved_percent": ("较公路节省（%）", "Saved against road (%)"),
    "logistics.chain": ("运输链", "Chain"),
    "logistics.pareto": ("帕累托方案", "Pareto set"),
    "logistics.other_pareto": (
        "其他帕累托方案（换一种权衡得到）",
        "Other ways of the Pareto set (found by other weightings)",
    ),
    "logistics.mode": ("方式", "Mode"),
    "logistics.from": ("起", "From"),
    "logistics.to": ("止", "To"),
    "logistics.via": ("经由", "Via"),
    # On the map
    "logistics.mode.road": ("公路", "Road"),
    "logistics.mode.rail": ("铁路", "Rail"),
    "logistics.mode.water": ("水路", "Water"),
    "logistics.mode.access": ("接入段（直线估算）", "Access (estimated)"),
    "logistics.routes": ("运输线路", "Routes"),
    "logistics.routes_note": (
        "粗线为所选方案，细线为其他方案；线型与颜色都区分方式。",
        "Thick: the chosen way; thin: the others. Dash and colour both tell the mode.",
    ),
    "logistics.stops": ("起终点与换装", "Ends and transfers"),
    "logistics.transfer_rail": ("铁路换装站", "Rail terminal"),
    "logistics.transfer_water": ("港口换装", "Port"),
    "logistics.rivers": ("通航河流", "Navigable rivers"),
    "logistics.river_entry": ("航道（虚线：规划）", "waterway (dashed: planned)"),
    "logistics.river_note": ("{km:,.12g} 公里", "{km:,.12g} km"),
    "logistics.river_ship": ("可通航 {ship:,.0f} 吨级船舶", "ships of {ship:,.0f} t"),
    "logistics.river_no_ship": ("船舶吨级不详", "ship size unknown"),
    "logistics.rails": ("铁路网", "Railways"),
    "logistics.rail_entry": ("货运铁路（示意到 2 公里）", "takes freight (drawn to 2 km)"),
    "logistics.rail_freight": ("普速铁路或货运专线", "conventional or freight line"),
    "logistics.rail_mixed": ("客货混跑的快速铁路", "fast line, passengers and freight"),
    "logistics.ports": ("港口", "River ports"),
    "logistics.port_entry": ("长江水系港口", "port of the Yangtze system"),
    "logistics.port_point": (
        "点位为城镇，不是码头",
        "the point is the town, not the quay",
    ),
    "logistics.stations": ("两端附近货运站", "Stations near both ends"),
    "logistics.station_entry": ("50 公里内换装站", "terminal within 50 km"),
    "logistics.station": ("铁路换装站", "rail terminal"),
    "logistics.hub": ("规划枢纽：{name}", "hub of a plan: {name}"),
    "logistics.leg_way": ("{mode}：{origin} → {destination}", "{mode}: {origin} → {destination}"),
    "logistics.leg_figures": (
        "{km} 公里 · {cost} 元 · {hours} 小时 · {co2e} 千克 CO₂",
        "{km} km · {cost} CNY · {hours} h · {co2e} kg CO₂",
    ),
    "logistics.transfer_figures": (
        "换装 {cost} 元 · {hours} 小时",
        "transfer {cost} CNY · {hours} h",
    ),
    "logistics.centre": ("起算点", "the place asked about"),
    "logistics.region_detail": (
        "{province} · 行政区划代码 {adcode}",
        "{province} · adcode {adcode}",
    ),
    "logistics.sources": (
        "行政区划：天地图 2024，审图号 {review}；公路与铁路线形 © OpenStreetMap contributors（ODbL）；"
        "铁路里程：全国铁路客运里程表及公布里程；航道里程：各航段来源；港口：GeoNames（CC BY 4.0）；"
        "参数来源：freight_defaults.csv。估算结果，仅供规划研究。",
        "Boundaries: Tianditu 2024, map approval {review}; English names: GeoNames, CLDR; roads and shape of railways "
        "© OpenStreetMap contributors (ODbL); rail km: national tariff mileage table and published "
        "km; waterway km: source by link; ports: GeoNames (CC BY 4.0); factors: freight_defaults.csv. "
        "Estimates for planning research.",
    ),
    # Waiting, files
    "logistics.loading": ("正在载入路网…", "Loading the network…"),
    "logistics.computing": ("正在计算…", "Working…"),
    "logistics.files": ("下载", "Downloads"),
    "logistics.files_note": (
        "下载内容与当前画面一致；HTML 为单个文件，断网可用。",
        "Downloads follow what is shown; the HTML map is one file that needs no network.",
    ),
    "error.upload_size": (
        "文件 {file} 有 {found} KB，最多 {limit} KB",
        "The file {file} has {found} KB; up to {limit} KB",
    ),
    "error.flow_limit": (
        "流量表有 {found} 行，页面上最多 {limit} 行；更大的表请用命令行 python -m gis shift --flows",
        "The table of flows has {found} rows, the page takes {limit}; use the command line for "
        "more: python -m gis shift --flows",
    ),
    "error.no_mode_chosen": (
        "没有选运输方式；请至少选一种",
        "No mode is chosen; choose at least one",
    ),
}
