"""Words of the logistics page: questions, answers, assumptions, maps and files."""

MESSAGES: dict[str, tuple[str, str]] = {
    # The question
    "logistics.heading": ("运输问题", "The question"),
    "logistics.origin": ("起点", "Origin"),
    "logistics.destination": ("终点", "Destination"),
    "logistics.place_help": (
        "输入名称查找区域、园区、车站（…站）或港口（…港）；也可直接写经纬度，如 107.54,29.40。",
        "Type to find a region, a site, a station (…站) or a port (…港); lon,lat also works, such "
        "as 107.54,29.40.",
    ),
    "logistics.swap": ("起终点对调", "Swap the two"),
    "logistics.tonnes_input": ("货物（吨）", "Shipment (tonnes)"),
    "logistics.by": ("按什么比较", "Compare by"),
    "logistics.modes": ("允许的方式", "Modes allowed"),
    "logistics.more": ("更多条件", "More conditions"),
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
    "logistics.stale_link": (
        "链接中的“{value}”不能用，已改回默认值。",
        "“{value}” in the link cannot be used; the default stands in its place.",
    ),
    # Views
    "logistics.view": ("分析", "Analysis"),
    "logistics.view.route": ("方案比选", "Routes"),
    "logistics.view.shift": ("运输转移", "Shift"),
    "logistics.view.reach": ("可达范围", "Reach"),
    "logistics.view.weak": ("薄弱环节", "Weak points"),
    # Routes
    "logistics.route_title": (
        "{origin} → {destination}　{tonnes:,g} 吨",
        "{origin} → {destination}, {tonnes:,g} t",
    ),
    "logistics.route_subtitle": (
        "图中粗线：{ways}，{cost:,.0f} 元（{cost_low:,.0f}–{cost_high:,.0f}），{hours:,.1f} 小时，"
        "{co2e:,.0f} 千克 CO₂",
        "Thick line: {ways}, {cost:,.0f} CNY ({cost_low:,.0f}–{cost_high:,.0f}), {hours:,.1f} h, "
        "{co2e:,.0f} kg CO₂",
    ),
    "logistics.ranked": ("按{by}排序", "ranked by {by}"),
    "logistics.sentence": ("；", "; "),
    "logistics.alternatives": ("方案", "Alternatives"),
    "logistics.choose": ("选择要在图上加粗的方案", "Choose the one to draw thick"),
    "logistics.card_cost": ("**{cost:,.0f} 元**", "**{cost:,.0f} CNY**"),
    "logistics.card": (
        "{hours:,.1f} 小时 · {co2e:,.0f} 千克 CO₂ · {km:,.0f} 公里",
        "{hours:,.1f} h · {co2e:,.0f} kg CO₂ · {km:,.0f} km",
    ),
    "logistics.range": ("（{ends}）", " ({ends})"),
    "logistics.badge_pareto": ("不被任何方案全面超过", "beaten by none in all three"),
    "logistics.saves": (
        "比全程公路省 {share:.0%}",
        "{share:.0%} cheaper than by road",
    ),
    "logistics.costs_more": (
        "比全程公路贵 {share:.0%}",
        "{share:.0%} dearer than by road",
    ),
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
    "logistics.missing": ("没有的方案", "Ways that do not exist"),
    "logistics.cost_cny": ("成本（元）", "Cost (CNY)"),
    "logistics.hours": ("时间（小时）", "Time (h)"),
    "logistics.co2e_kg": ("排放（千克 CO₂）", "Emissions (kg CO₂)"),
    "logistics.distance_km": ("里程（公里）", "Distance (km)"),
    "logistics.saved": ("较公路节省", "Saved against road"),
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
    "logistics.river_note": ("{km:g} 公里", "{km:g} km"),
    "logistics.river_ship": ("可通航 {ship:,.0f} 吨级船舶", "ships of {ship:,.0f} t"),
    "logistics.river_no_ship": ("船舶吨级不详", "ship size unknown"),
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
        "{km:,.0f} 公里 · {cost:,.0f} 元 · {hours:,.1f} 小时 · {co2e:,.0f} 千克 CO₂",
        "{km:,.0f} km · {cost:,.0f} CNY · {hours:,.1f} h · {co2e:,.0f} kg CO₂",
    ),
    "logistics.transfer_figures": (
        "换装 {cost:,.0f} 元 · {hours:,.1f} 小时",
        "transfer {cost:,.0f} CNY · {hours:,.1f} h",
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
        "Boundaries: Tianditu 2024, map approval {review}; roads and shape of railways "
        "© OpenStreetMap contributors (ODbL); rail km: national tariff mileage table and published "
        "km; waterway km: source by link; ports: GeoNames (CC BY 4.0); factors: freight_defaults.csv. "
        "Estimates for planning research.",
    ),
    # Flows, shift
    "logistics.flow_source": ("货流来源", "Where the flows come from"),
    "logistics.flow_plan": ("规划布局", "A plan's regions"),
    "logistics.flow_table": ("自己的表", "Own table"),
    "logistics.flow_industry": ("产业", "Industry"),
    "logistics.flow_industry_row": ("{name}（{count} 个区域）", "{name} ({count} regions)"),
    "logistics.flow_tonnes": ("每对区域之间的吨数", "Tonnes between each pair"),
    "logistics.flow_upload": (
        "流量表（CSV 或 Excel，列 from、to、tonnes，不超过 {limit} 行）",
        "Table of flows (CSV or Excel: from, to, tonnes; up to {limit} rows)",
    ),
    "logistics.flow_template": ("下载样表", "Download a sample"),
    "logistics.flow_wait": ("请上传流量表。", "Upload a table of flows."),
    "logistics.flow_count": (
        "{places} 个地点，{flows} 条货流，共 {tonnes:,.0f} 吨",
        "{places} places, {flows} flows, {tonnes:,.0f} t in all",
    ),
    "logistics.flow_assumed": (
        "规划没有公布各区域之间的货运量：这里假定每对区域之间、每个方向各运同样的吨数，用来比较结构，不是预测。",
        "The plans publish no tonnages: each pair of regions is assumed to send the same in each "
        "direction. It shows structure, not a forecast.",
    ),
    "logistics.flow_place": ("收发货地点", "sends and receives"),
    "logistics.parameter": ("变化的参数", "What changes"),
    "logistics.new_terminal": ("新增换装站点", "A new terminal"),
    "logistics.new_terminal_pick": ("在哪里新增", "Where"),
    "logistics.span": ("取值范围（{unit}）", "Values ({unit})"),
    "logistics.shift_chart": (
        "各方式周转量（吨公里）随{parameter}的变化",
        "Tonne-km by mode as the {parameter} changes",
    ),
    "logistics.tkm": ("吨公里", "tonne-km"),
    "logistics.current": ("现值", "now"),
    "logistics.shift_progress": (
        "正在计算第 {done} / {total} 个取值…",
        "Working out value {done} of {total}…",
    ),
    "logistics.stop": ("停止计算", "Stop"),
    "logistics.go_on": ("继续计算", "Go on"),
    "logistics.stopped": (
        "已停止：算完 {done} / {total} 个取值。",
        "Stopped: {done} of {total} values are done.",
    ),
    "logistics.shift_now": ("按现有参数", "With the factors as they are"),
    "logistics.metric_saving": ("比全程公路省（元）", "Saved against road (CNY)"),
    "logistics.metric_co2e": ("少排（千克 CO₂）", "CO₂ saved (kg)"),
    "logistics.metric_moved": ("主要走铁路或水路的吨数", "Tonnes mainly by rail or water"),
    "logistics.shift_note": (
        "每条货流走最便宜的路，吨数计入里程最长的方式；节省与全程公路相比。没有公路的货流单列，不算节省；"
        "不通的货流不计成本。",
        "Each flow takes its cheapest way; its tonnes count with the mode of most km; savings are "
        "against road only. Flows without a road stand apart and are no saving.",
    ),
    "logistics.before": ("新增前", "before"),
    "logistics.after": ("新增后", "after"),
    "logistics.variant": ("方案", "Variant"),
    "logistics.parameter_value": ("参数取值", "Value"),
    "logistics.total_t": ("合计（吨）", "Total (t)"),
    "logistics.road_t": ("公路（吨）", "Road (t)"),
    "logistics.rail_t": ("铁路（吨）", "Rail (t)"),
    "logistics.water_t": ("水路（吨）", "Water (t)"),
    "logistics.unreachable_t": ("不通（吨）", "Unreachable (t)"),
    "logistics.no_road_t": ("无公路（吨）", "Without road (t)"),
    "logistics.road_tkm": ("公路（吨公里）", "Road (t·km)"),
    "logistics.rail_tkm": ("铁路（吨公里）", "Rail (t·km)"),
    "logistics.water_tkm": ("水路（吨公里）", "Water (t·km)"),
    "logistics.road_only_cost_cny": ("全程公路成本（元）", "Cost by road only (CNY)"),
    "logistics.saving_cny": ("节省（元）", "Saved (CNY)"),
    "logistics.road_only_co2e_kg": ("全程公路排放（千克）", "CO₂ by road only (kg)"),
    "logistics.saving_co2e_kg": ("少排（千克 CO₂）", "CO₂ saved (kg)"),
    # Reach
    "logistics.reach_place": ("以哪里为中心", "Around"),
    "logistics.reach_material": ("建材（公开的销售半径）", "Material (published sales radius)"),
    "logistics.reach_own": ("自定上限", "own limit"),
    "logistics.reach_published": (
        "{name}：{limit} {unit}",
        "{name}: {limit} {unit}",
    ),
    "logistics.reach_basis": ("依据：{basis}（{source}）", "Basis: {basis} ({source})"),
    "logistics.reach_no_radius": (
        "公开资料中只找到骨料（砂石）的销售半径；水泥、板材等没有找到可靠出处，请自定上限。",
        "A published sales radius was found for aggregates only; none that can be relied on for "
        "cement or panels, so give your own limit.",
    ),
    "logistics.reach_unit": ("上限的单位", "Unit of the limit"),
    "logistics.reach_limit": ("上限", "Limit"),
    "logistics.reach_steps": ("加画 1/3、2/3 两条内圈", "Draw inner contours at 1/3 and 2/3"),
    "logistics.reach_title": (
        "{name} {limits} {unit}以内",
        "Within {limits} {unit} of {name}",
    ),
    "logistics.reach_area": ("{name} {limit:g} {unit} 以内", "Within {limit:g} {unit} of {name}"),
    "logistics.reach_value": ("{value:,.1f} {unit}", "{value:,.1f} {unit}"),
    "logistics.reach_contours": ("可达范围", "Service area"),
    "logistics.reach_inside": ("范围内的地级驻地", "Prefecture seats inside"),
    "logistics.reach_cities": ("地级驻地（颜色同范围）", "seat, coloured by contour"),
    "logistics.reach_legend_note": (
        "右侧数字为驻地在内的地级与县级区域数。",
        "Figures at the right count prefectures and counties whose seat is inside.",
    ),
    "logistics.reach_count": (
        "驻地在范围内：{prefectures} 个地级、{counties} 个县级区域",
        "Seats inside: {prefectures} prefectures, {counties} counties",
    ),
    "logistics.reach_regions": ("范围内的区域", "Regions inside"),
    "logistics.reach_sums": ("覆盖的人口与经济", "Population and economy inside"),
    "logistics.reach_sums_note": (
        "驻地在范围内的地级区域整个计入；只加总有数据的，不同年份不混加；“覆盖”说明其中几个有数据。",
        "A prefecture whose seat is inside counts whole; only known figures are added, never "
        "across years; “coverage” says how many have one.",
    ),
    "logistics.reach_no_sums": (
        "范围内的地级区域没有可用的人口或 GDP 数据。",
        "No prefecture inside has a known population or GDP.",
    ),
    "logistics.coverage_cell": (
        "{inside} 个地级区域中 {known} 个有数据",
        "known for {known} of {inside} prefectures",
    ),
    "logistics.level": ("级别", "Level"),
    "logistics.adcode": ("代码", "Code"),
    "logistics.name": ("名称", "Name"),
    "logistics.value": ("数值（{unit}）", "Value ({unit})"),
    "logistics.limit": ("范围", "Within"),
    "logistics.indicator": ("指标", "Indicator"),
    "logistics.year": ("年份", "Year"),
    "logistics.total": ("合计", "Total"),
    "logistics.coverage": ("覆盖", "Coverage"),
    # Weak points
    "logistics.weak_title": ("{name}：货流倚重的线路与枢纽", "{name}: what the flows lean on"),
    "logistics.weak_own": ("自己的流量表", "Own flows"),
    "logistics.loads": ("线路承担的货流", "Load of lines"),
    "logistics.loads_note": (
        "线宽：该段承担的货流占全部货流的比例。",
        "Width: share of all tonnes that pass.",
    ),
    "logistics.load_note": (
        "{tonnes:,.0f} 吨，占全部 {share:.0%}",
        "{tonnes:,.0f} t, {share:.0%} of all",
    ),
    "logistics.lines": ("线路与河流", "Lines and rivers"),
    "logistics.terminals": ("换装节点", "Terminals"),
    "logistics.tonnes": ("吨", "t"),
    "logistics.share": ("占比", "Share"),
    "logistics.close": ("假设关闭", "Suppose this closes"),
    "logistics.close_none": ("不关闭，只看倚重程度", "nothing: show the loads only"),
    "logistics.close_help": (
        "按承担货流多少排列。关闭一条线路、河段、枢纽或路段，看各地多花多少、哪些往来中断。",
        "Most loaded first. See what each place pays more, and which pairs are cut off.",
    ),
    "logistics.close_line": ("铁路 {name}", "railway {name}"),
    "logistics.close_river": ("河流 {name}", "river {name}"),
    "logistics.close_terminal": ("枢纽 {name}（{mode}）", "terminal {name} ({mode})"),
    "logistics.close_edge": (
        "公路段 {lon:.2f}°E {lat:.2f}°N",
        "road section at {lon:.2f}°E {lat:.2f}°N",
    ),
    "logistics.close_row": ("{what} · {share:.0%}", "{what} · {share:.0%}"),
    "logistics.closed": ("已关闭", "Closed"),
    "logistics.cut_off": ("往来中断", "Cut off"),
    "logistics.cut_note": ("{tonnes:,.0f} 吨无路可走", "{tonnes:,.0f} t have no way"),
    "logistics.loss_note_cost": ("每吨多花 {extra:,.2f} 元", "{extra:,.2f} CNY more per tonne"),
    "logistics.loss_note_time": ("多用 {extra:,.2f} 小时", "{extra:,.2f} h more"),
    "logistics.loss_note_co2e": (
        "每吨多排 {extra:,.2f} 千克 CO₂",
        "{extra:,.2f} kg CO₂ more per tonne",
    ),
    "logistics.extra_cost": ("多花（元）", "Extra (CNY)"),
    "logistics.extra_time": ("多用（小时·吨）", "Extra (h·t)"),
    "logistics.extra_co2e": ("多排（千克 CO₂）", "Extra (kg CO₂)"),
    "logistics.extra_per_t_cost": ("每吨多花（元）", "Extra per tonne (CNY)"),
    "logistics.extra_per_t_time": ("每吨多用（小时）", "Extra hours"),
    "logistics.extra_per_t_co2e": ("每吨多排（千克）", "Extra per tonne (kg CO₂)"),
    "logistics.tonnes_cut_off": ("中断（吨）", "Cut off (t)"),
    "logistics.place": ("出发地", "Origin"),
    "logistics.loss_none": (
        "关闭它不增加任何货流的成本：都有同样好的替代。",
        "Closing it costs no flow anything: each has a way as good.",
    ),
    "logistics.loss_regions": ("各出发地的损失", "Loss by origin"),
    "logistics.loss_pairs": ("中断的往来", "Pairs cut off"),
    "logistics.loss_no_pairs": ("没有往来中断。", "No pair is cut off."),
    "logistics.whole_network": (
        "关闭公路段要搜索整个路网，需要几秒。",
        "Closing a road searches the whole road network and takes some seconds.",
    ),
    "logistics.loads_assumed": (
        "每条货流全部走最优的一条路；运能未知，未作限制。",
        "Each flow takes its best way, all or nothing; capacity is unknown and not modelled.",
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
