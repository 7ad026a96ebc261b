"""Words of plan against evidence: readings, findings, needs and where they are said."""

_WORDS: dict[str, tuple[str, str]] = {
    "evidence.tip": ("{grade}：{industries}", "{grade}: {industries}"),
    "evidence.tip_wide": ("全省 {grade}：{industries}", "Province-wide {grade}: {industries}"),
    "evidence.legend": ("布局的依据（记录数）", "What designations rest on (rows)"),
    "evidence.legend_note": (
        "底色取该区域最强的一种。数据不足不等于没有。",
        "A region has the colour of its strongest. Too little data is not absence.",
    ),
    "evidence.legend_badge": (
        "有依据、较弱、不足的条数",
        "Rows supported, weak, too little data",
    ),
    "evidence.fit_legend": ("有条件而未布局", "Fit without designation"),
    "evidence.fit_entry": ("有依据、规划未点名", "Supported, not named by the plan"),
    "evidence.hint": (
        "点击地图上的区域，在此查看每项布局的依据和来源。",
        "Click a region on the map to read what each of its designations rests on.",
    ),
    "evidence.heading": ("{category} {industry}：{grade}", "{category} {industry}: {grade}"),
    "evidence.fit_heading": (
        "未布局，但有条件：{industry}",
        "Not designated, but looks fit: {industry}",
    ),
    "evidence.finding": ("{strength}：{what}", "{strength}: {what}"),
    "evidence.more": (
        "另有 {count} 条更远的，写入文件（--out 依据.xlsx）可看全部",
        "{count} farther {count:finding|findings}: write a file (--out evidence.xlsx) to see all",
    ),
    "evidence.aside": ("仅列出，不作依据：{said}", "Listed, deciding nothing: {said}"),
    "evidence.sourced": ("{what}〔{source}〕", "{what} [{source}]"),
    "evidence.stop": ("。", ". "),
    "evidence.cited": ("{source} {locator}", "{source} {locator}"),
    "evidence.wide": ("{region}全域 · {heading}", "All of {region} · {heading}"),
    "evidence.nothing": (
        "没有查到可引用的数据；不作判断。",
        "Nothing citable is known; no verdict.",
    ),
    "evidence.for_need": ("所需 {need}（{said}）", "for {need} ({said})"),
    "evidence.said": ("{basis}：{source}", "{basis}: {source}"),
    "evidence.data": (
        "规划、矿产与统计数据（见“数据与来源”）",
        "plans, minerals and statistics (see Data and sources)",
    ),
    "evidence.no_fit": (
        "没有查到“有条件而未布局”的区域；这只说明数据中没有。",
        "No region looks fit without being designated, as far as the data goes.",
    ),
    "evidence.around_km": ("周边范围（公里）", "Around (km)"),
    "evidence.around_help": (
        "直线距离在此范围内的区域算作周边。砂石公路运输超过 150 公里即不经济，故默认 150。",
        "Regions this near in a straight line count as around. By lorry, stone beyond 150 km does "
        "not pay, hence the default.",
    ),
    "evidence.unread": ("未对照的布局：{parts}。", "Not read: {parts}."),
    "evidence.unread_part": ("{count} 条（{reason}）", "{count} ({reason})"),
    "evidence.rule": (
        "有依据：本地有该产业的生产记载，或其每一种主要原料在本地都有记载（假定的原料不算）。依据较弱：有关于本地和所需的数据，但只说明一部分"
        "——只有部分原料、用途不明、来源较弱或只有市场规模。其余为数据不足，不作判断：缺数据不等于弱。周边和上级的情况、只知其有而无数量、"
        "比最新数据（{latest} 年）早十年以上或年份不明的数据、规划自述，都只列出，不作依据。交通条件也只列出。",
        "Supported: documented production in the region, or every main raw material documented "
        "there (what is only assumed to be needed does not count). Weakly: a figure about this region "
        "and this need that speaks in part: for some of the materials, of unknown use, from a weak "
        "source, or the size of the market alone. Otherwise not enough data and no verdict: missing data "
        "is no weakness. What lies around or above, what is known without a figure, figures without a "
        "year or more than ten years older than the newest ({latest}), and the plan's own words are listed "
        "and decide nothing. So is access.",
    ),
    "evidence.by_industry": ("各产业的依据（布局记录数）", "Evidence by industry (designations)"),
    "evidence.needs": ("各产业所需与出处", "What each industry needs, and who says so"),
    "evidence.needs_note": (
        "出处分三类：规划（规划原文所列）{plan} 项，资料（标准、目录或文献）{reference} 项，假定（本工具推断，不能单独构成有依据）"
        "{assumption} 项。没有列出的产业，所需未查明。",
        "{plan} needs are stated by plans, {reference} by standards, lists or papers, {assumption} are "
        "assumed by this tool and support nothing alone. Of an industry that is not listed no need is "
        "recorded.",
    ),
    "column.access": ("交通条件", "Access"),
    "column.site": ("载体", "Site"),
    "column.need_basis": ("需求出处", "Basis of the need"),
    "column.need_said": ("需求出自", "Need said by"),
    "column.wording": ("原词", "Wording"),
    "column.match": ("对应程度", "Match"),
    "column.needed_role": ("需求类别", "Kind of need"),
    "column.finding": ("依据类型", "Kind of finding"),
    "column.subject": ("对象", "Subject"),
    "column.apart_km": ("相距（公里）", "Apart (km)"),
    "column.needed": ("所需", "Need"),
    "column.fact_source": ("来源", "Source"),
    "column.decides": ("决定结论", "Decides"),
    "column.remark": ("说明", "Note"),
}

MESSAGES: dict[str, tuple[str, str]] = {
    **{f"compared.{key}": pair for key, pair in _WORDS.items()},
    "cli.evidence.short": ("规划与依据对照", "plan against evidence"),
    "cli.evidence.help": (
        "逐项布局列出所需原料、本地与周边已知的依据和结论（有依据、依据较弱、数据不足），以及有条件而未布局的区域。",
        (
            "For each designation what its chain needs, what is known, and a reading (supported, "
            "weakly supported, not enough data), and regions that look fit without being designated."
        ),
    ),
    "cli.evidence.around": (
        "直线距离在此范围内的区域算作周边（公里）",
        "regions within this straight distance count as around (km)",
    ),
    "cli.evidence.note": (
        "有依据 {supported} 条，依据较弱 {weak} 条，数据不足 {no_data} 条。数据不足不等于没有，不作判断。",
        (
            "{supported} supported, {weak} weakly supported, {no_data} without enough data. Too little data "
            "is not absence: no verdict."
        ),
    ),
    "compare.sheet.needs": ("所需与出处", "Needs and sources"),
    "grade.supported": ("有依据", "supported"),
    "grade.weak": ("依据较弱", "weakly supported"),
    "grade.no_data": ("数据不足，不作判断", "too little data"),
    "strength.production": ("本地已有生产", "Own production"),
    "strength.region": ("本地有据可查", "Documented in the region"),
    "strength.possible": (
        "本地有同类原料，适用性未说明",
        "Right kind of material, fitness not stated",
    ),
    "strength.present": ("本地有此矿产，未给数量", "Known in the region, no figure"),
    "strength.weak_source": ("来源质量低", "Weak source"),
    "strength.around": ("周边区域", "Around"),
    "strength.above": ("上级区域", "In the region above"),
    "strength.stated": ("规划自述", "The plan's own words"),
    "strength.market": ("市场规模", "Size of the market"),
    "strength.exploration": ("规划要求勘查", "To be explored"),
    "strength.access": ("交通条件（不作依据）", "Access (no support)"),
    "left_out.negative": (
        "压减或限制，不是要发展的产业",
        "phased out or restricted, nothing to be developed",
    ),
    "state_short.held": ("本地有", "Held"),
    "state_short.works": ("有工厂", "Works"),
    "state_short.stated": ("规划自述", "Stated"),
    "state_short.wider": ("布局大类", "Wider"),
    "state_short.nearby": ("附近可供", "Nearby"),
    "state_short.above": ("全省有", "Province"),
    "state_short.missing": ("未见记载", "Missing"),
    "need_basis.plan": ("规划", "plan"),
    "need_basis.reference": ("资料", "reference"),
    "need_basis.assumption": ("假定", "assumption"),
    "need_match.exact": ("写明", "stated"),
    "need_match.possible": ("可能适用", "may be fit"),
    "need_role.main": ("主要原料", "main raw material"),
    "need_role.ingredient": ("辅助原料", "ingredient"),
    "need_role.market": ("市场", "market"),
    "need_role.access": ("交通", "access"),
    # Facts. {where} is a region, with the spot and how far around it lies.
    "finding.spot": ("{region}（{spot}）", "{region} ({spot})"),
    "finding.apart": ("{where}，直线 {km} 公里", "{where}, {km} km away"),
    "finding.at": ("{where}：{what}", "{where}: {what}"),
    "finding.amount": ("{subject}{metric} {figure}", "{subject}, {metric} {figure}"),
    "finding.named": ("{subject}（{said}）", "{subject} ({said})"),
    "finding.dated": ("{what}（{when}）", "{what} ({when})"),
    "finding.said_when": ("{said}，{when}", "{said}, {when}"),
    "finding.age.old": ("{what}（已超过 {years} 年）", "{what} (more than {years} years old)"),
    "finding.age.undated": ("{what}（年份不明）", "{what} (no year)"),
    "finding.end_of": ("{year} 年末", "end of {year}"),
    "finding.market": (
        "{indicator} {figure}（{year}），在有数据的 {known} 个同级区域中列第 {rank}",
        "{indicator} {figure} ({year}), number {rank} of the {known} known regions of its level",
    ),
    "finding.served.rail": ("铁路货运站 {names}", "Freight stations {names}"),
    "finding.served.water": ("港口 {names}", "Ports {names}"),
    "finding.nearest.rail": (
        "最近铁路货运站 {names}，{way} {km} 公里",
        "Nearest freight station {names}, {km} km {way}",
    ),
    "finding.nearest.water": (
        "最近港口 {names}，{way} {km} 公里",
        "Nearest port {names}, {km} km {way}",
    ),
    "finding.way.road": ("公路", "by road"),
    "finding.way.straight": ("直线", "in a straight line"),
    "finding.more": ("{names} 等 {count} 处", "{names} and more, {count} in all"),
    "quantity.hundred_million_t": ("{value} 亿吨", "{value} Mt"),
    "quantity.ten_thousand_t": ("{value} 万吨", "{value} Mt"),
    "quantity.hundred_million_t_per_year": ("{value} 亿吨/年", "{value} Mt a year"),
    "quantity.million_t_per_year": ("{value} 百万吨/年", "{value} Mt a year"),
    "finding.works_known": ("在产产能，{plants} 家", "operating capacity, works: {plants}"),
    "finding.works": (
        "在产产能，{plants} 家（其中 {unknown} 家产能未知或存疑，未计入）",
        "operating capacity, works: {plants} (unknown or in doubt and not summed: {unknown})",
    ),
    "quantity.million_t": ("{value} 百万吨", "{value} Mt"),
    "quantity.ten_thousand_m3": ("{value} 万立方米", "{value} million m³"),
    "quantity.hundred_million_m3": ("{value} 亿立方米", "{value} million m³"),
    "quantity.trillion_m3": ("{value} 万亿立方米", "{value} trillion m³"),
    "quantity.t_per_day": ("{value} 吨/日", "{value} t/day"),
    "quantity.hundred_million_yuan": ("{value} 亿元", "{value} bn CNY"),
    "quantity.trillion_yuan": ("{value} 万亿元", "{value} trillion CNY"),
    "quantity.ten_thousand_yuan": ("{value} 万元", "{value} million CNY"),
    "quantity.hundred_million": ("{value} 亿", "{value} bn"),
    "quantity.ten_thousand_t_per_year": ("{value} 万吨/年", "{value} Mt a year"),
    "quantity.ten_thousand_m2": ("{value} 万平方米", "{value} million m²"),
    "quantity.ten_thousand_people": ("{value} 万人", "{value} million people"),
    "unit_scale.trillion": ("万亿", "trillion"),
    "unit_scale.ten_billion": ("百亿", "10 billion"),
    "unit_scale.ten_million": ("千万", "10 million"),
    "unit_scale.million": ("百万", "million"),
    "unit_scale.hundred_million": ("亿", "100 million"),
    "unit_scale.ten_thousand": ("万", "10,000"),
    "unit_scale.thousand": ("千", "1,000"),
    "unit_name.t": ("吨", "t"),
    "unit_name.km": ("公里", "km"),
    "unit_name.m": ("米", "m"),
    "unit_name.m2": ("平方米", "m²"),
    "unit_name.m3": ("立方米", "m³"),
    "unit_name.km2": ("平方公里", "km²"),
    "unit_name.ha": ("公顷", "ha"),
    "unit_name.mu": ("亩", "mu (1/15 ha)"),
    "unit_name.yuan": ("元", "yuan"),
    "unit_name.people": ("人", "people"),
    "unit_name.visits": ("人次", "visits"),
    "unit_name.kw": ("千瓦", "kW"),
    "unit_name.kwh": ("千瓦时", "kWh"),
    "unit_name.years": ("年", "years"),
    "unit_name.months": ("月", "months"),
    "unit_name.days": ("天", "days"),
    "unit_name.hours": ("小时", "hours"),
    "unit_name.points": ("百分点", "percentage points"),
    "unit_name.times": ("倍", "times"),
    "unit_name.yearly": ("{unit}/年", "{unit} a year"),
}
