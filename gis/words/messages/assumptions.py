"""Words of the factors of the cost model: names, meanings, units, bases, the factor file."""

MESSAGES: dict[str, tuple[str, str]] = {
    "logistics.assumptions": ("假设与参数", "Assumptions"),
    "logistics.assumptions_open": ("假设 {total} 项", "Assumptions ({total})"),
    "logistics.assumptions_changed": (
        "已改 {changed} 项",
        "{changed} changed",
    ),
    "logistics.assumptions_note": (
        "每一项都有来源或注明是假定，指向问号可见。改动立即生效；改动过的一项不再计入低–高范围。",
        "Each has a source or is marked as an assumption: point at its question mark. A change takes "
        "effect at once; a changed factor no longer adds to the range.",
    ),
    "logistics.assumptions_line": (
        "公路 {road_unit_cost:g}、铁路 {rail_unit_cost:g}、水路 {water_unit_cost:g} 元/吨公里，"
        "铁路换装 {transfer_rail_cost:g}、港口换装 {transfer_water_cost:g} 元/吨",
        "road {road_unit_cost:g}, rail {rail_unit_cost:g}, water {water_unit_cost:g} CNY/t·km, "
        "transfer {transfer_rail_cost:g} (rail) and {transfer_water_cost:g} (port) CNY/t",
    ),
    "logistics.changed_count": (
        "（{count} 项参数已改）",
        " ({count} {count:factor|factors} changed)",
    ),
    "logistics.free_input": ("直接输入数值（可超出范围）", "Type values (beyond the range too)"),
    "logistics.reset_factors": ("恢复默认参数", "Reset the factors"),
    "logistics.download_factors": ("下载参数文件（TOML）", "Download the factors (TOML)"),
    "logistics.upload_factors": (
        "上传参数文件（TOML，不超过 {limit} KB）",
        "Upload factors (TOML, up to {limit} KB)",
    ),
    "logistics.factors_taken": ("已采用参数文件 {file}。", "The factors of {file} are in use."),
    "logistics.factor_help": (
        "{what}\n\n单位：{unit}；文献范围 {low:,.12g}–{high:,.12g}，默认 {value:,.12g}。\n\n依据：{basis}。{source}",
        "{what}\n\nUnit: {unit}; range found {low:,.12g}–{high:,.12g}, default {value:,.12g}.\n\nBasis: {basis}. "
        "{source}",
    ),
    "logistics.basis.fact": ("公开文献", "published"),
    "logistics.basis.assumption": ("假定（未找到来源）", "assumption, no source found"),
    "logistics.basis.calibrated": ("按公布里程校准", "calibrated against published distances"),
    "logistics.basis.user": ("用户文件", "the user's file"),
    "logistics.group.road": ("公路", "Road"),
    "logistics.group.rail": ("铁路", "Rail"),
    "logistics.group.water": ("水路", "Water"),
    "logistics.group.transfer": ("换装与过闸", "Transfers and locks"),
    "logistics.unit.CNY/t-km": ("元/吨公里", "CNY/t·km"),
    "logistics.unit.CNY/t": ("元/吨", "CNY/t"),
    "logistics.unit.h": ("小时", "h"),
    "logistics.unit.km/h": ("公里/小时", "km/h"),
    "logistics.unit.g CO2/t-km": ("克 CO₂/吨公里", "g CO₂/t·km"),
    "logistics.unit.ratio": ("倍", "ratio"),
    "logistics.unit.km": ("公里", "km"),
    "logistics.unit.kg/t": ("千克 CO₂/吨", "kg CO₂/t"),
    "factor.road.unit_cost": ("公路运价", "Road rate"),
    "factor.rail.unit_cost": ("铁路运价", "Rail rate"),
    "factor.water.unit_cost": ("水路运价", "Water rate"),
    "factor.road.fixed_cost": ("公路固定费", "Road fixed cost"),
    "factor.rail.fixed_cost": ("铁路固定费", "Rail fixed cost"),
    "factor.water.fixed_cost": ("水路固定费", "Water fixed cost"),
    "factor.transfer_rail.cost": ("铁路换装费", "Rail transfer cost"),
    "factor.ferry.cost": ("轮渡费（载货汽车）", "Ferry, by truck"),
    "factor.ferry.hours": ("轮渡时间（含排队装船）", "Ferry time, queue included"),
    "factor.ferry.emission": ("轮渡排放", "Ferry emission"),
    "factor.transfer_water.cost": ("港口换装费", "Port transfer cost"),
    "factor.transfer_rail.hours": ("铁路换装时间", "Rail transfer time"),
    "factor.transfer_water.hours": ("港口换装时间", "Port transfer time"),
    "factor.road.speed": ("公路速度", "Road speed"),
    "factor.rail.speed": ("铁路速度", "Rail speed"),
    "factor.water.speed": ("水路速度", "Water speed"),
    "factor.road.emission": ("公路排放", "Road emissions"),
    "factor.rail.emission": ("铁路排放", "Rail emissions"),
    "factor.water.emission": ("水路排放", "Water emissions"),
    "factor.water.tributary_factor": ("支流与运河系数", "Tributary and canal factor"),
    "factor.lock.wait": ("三峡过闸等待", "Wait at the Three Gorges lock"),
    "factor.road.length_factor": ("公路里程系数", "Road length factor"),
    "factor.access.circuity": ("接入段绕行系数", "Access circuity"),
    "factor_what.unit_cost": (
        "一吨货物走一公里的价钱。",
        "What one tonne pays for one kilometre.",
    ),
    "factor_what.fixed_cost": (
        "一吨货物用一次这种方式另付的钱，与里程无关；两端各计一半。",
        "What one tonne pays once per leg, whatever the distance; half at each end.",
    ),
    "factor_what.cost": (
        "一吨货物在公路与铁路（或水路）之间换装一次的费用。",
        "What one tonne pays for one change between road and rail (or water).",
    ),
    "factor_what.hours": (
        "换装一次的作业和等候时间。",
        "Handling and waiting at one change of mode.",
    ),
    "factor_what.speed": (
        "畅行速度，不含排队和编组；用它算出的时间是下限。",
        "Free-flow speed without queues or marshalling; hours from it are a lower bound.",
    ),
    "factor_what.emission": (
        "一吨货物走一公里排放的 CO₂。",
        "CO₂ of moving one tonne one kilometre.",
    ),
    "factor_what.wait": (
        "船舶过三峡—葛洲坝一次的平均等待。",
        "Mean wait of a ship at the Three Gorges and Gezhouba.",
    ),
    "factor_what.tributary_factor": (
        "长江干线以外的航道船小、闸多，每公里的费用、时间和排放乘以此系数。",
        "Off the main stem of the Yangtze ships are small and locks many: cost, time and emissions "
        "per kilometre count this many times.",
    ),
    "factor_what.length_factor": (
        "路网线形比实际道路直，里程乘以此系数补回小弯。",
        "The road graph is straighter than the road; its km are multiplied by this.",
    ),
    "factor_what.circuity": (
        "地点到最近干线的直线距离乘以此系数，当作公路里程。",
        "Straight distance from a place to the nearest trunk road times this counts as road km.",
    ),
}
