"""Words of scenarios: edits, faults, the command scenario."""

MESSAGES: dict[str, tuple[str, str]] = {
    "scenario.plan_title": ("情景拟定（不属任何规划）", "情景拟定（不属任何规划）"),
    "scenario.plan_short": ("情景", "Scenario"),
    "scenario.locator": ("情景", "情景"),
    "scenario.credit": (
        "情景（scenario）：{titles}；图谱 {atlas}；其中改动不是规划原文",
        "Scenario (情景): {titles}; atlas {atlas}; its changes are not in the plans",
    ),
    "scenario.credit_source": ("使用者（user）", "the user (使用者)"),
    "scenario.added": ("情景所加，不是规划原文", "Added by a scenario; not in the plan"),
    "scenario.site_moved": (
        "情景：移到此处，不是规划原文",
        "Scenario: moved here; not in the plan",
    ),
    "scenario.moved": (
        "情景：由{before}移来，不是规划原文",
        "Scenario: moved from {before}; not in the plan",
    ),
    "scenario.reranked": (
        "情景：规划原为“{before}”",
        "Scenario: the plan says “{before}”",
    ),
    "scenario.edit.add": (
        "增加 {where} {industry}（{category}）",
        "add {industry} in {where} ({category})",
    ),
    "scenario.edit.drop": ("取消 {where} {industry}", "drop {industry} in {where}"),
    "scenario.edit.move": (
        "{industry} 由 {source} 移到 {to}",
        "move {industry} from {source} to {to}",
    ),
    "scenario.edit.rerank": ("{where} {industry} 改为“{to}”", "rank {industry} in {where} as {to}"),
    "scenario.edit.site": ("园区“{called}”在{where}（{at}）", "site “{called}” at {where} ({at})"),
    "scenario.edit.factor": ("系数 {factor} = {value} {unit}", "factor {factor} = {value} {unit}"),
    "scenario.edit.close": ("关停 {plant}", "close {plant}"),
    "scenario.edit.link": (
        "新建{mode} {source}—{to}{name}{length}{cost}",
        "build {mode}: {source} – {to}{name}{length}{cost}",
    ),
    "scenario.edit.terminal": ("{where} 新设换装场站{cost}", "open a terminal at {where}{cost}"),
    "scenario.edit.length": ("，{km:,.12g} 公里", ", {km:,.12g} km"),
    "scenario.figure.investment_cny": ("新建通道和场站的投资（元）", "Cost of what is built (CNY)"),
    "error.scenario_link_ends": ("“{edit}”：两端是同一个地方", "“{edit}”: both ends are one place"),
    "error.scenario_link_island": (
        '“{edit}”：{place}在路网没有公路的岛上，公路接不进去；用 mode = "water" 连两个港口',
        "“{edit}”: {place} is on an island without roads in the network, a road cannot enter; join two ports with "
        'mode = "water"',
    ),
    "error.scenario_link_short": (
        "“{edit}”：比两端的直线距离 {straight:,.1f} 公里还短",
        "“{edit}” is shorter than the straight line of {straight:,.1f} km",
    ),
    "error.scenario_link_cost": (
        "“{edit}”：投资不能是负数",
        "“{edit}”: the cost cannot be negative",
    ),
    "error.scenario_terminal_there": (
        "“{edit}”：那里已有换装场站",
        "“{edit}”: there is a terminal already",
    ),
    "error.scenario_mode": (
        "“{edit}”：方式“{found}”不认识；可用：{known}",
        "“{edit}”: unknown mode {found!r}; known: {known}",
    ),
    "error.scenario_link_end": (
        "货运网络里没有“{found}”；写成名称加“{suffix}”，相近的有：{nearest}",
        "the network has no “{found}”; write the name and {suffix}; the nearest are: {nearest}",
    ),
    "scenario.figure.designations": ("布局记录", "Designations"),
    "scenario.figure.regions": ("有布局的市（州）", "Regions designated"),
    "scenario.figure.industries": ("布局的产业", "Industries designated"),
    "scenario.figure.overlapping_pairs": (
        "同质化：150 公里内共市场、有同一产业的地区对",
        "Overlap: pairs with an industry in common and a market within 150 km of both",
    ),
    "scenario.figure.overlap_similarity": ("同质化：平均相似度", "Overlap: mean similarity"),
    "scenario.figure.designation_gini": ("布局数的基尼系数", "Gini of designations per region"),
    "scenario.figure.locational_gini": (
        "产业区位基尼系数（平均）",
        "Locational Gini, mean of industries",
    ),
    "scenario.figure.evidence_supported": ("有依据的布局", "Designations supported by evidence"),
    "scenario.figure.evidence_weak": ("依据较弱的布局", "Designations weakly supported"),
    "scenario.figure.evidence_no_data": (
        "数据不足、不作判断的布局",
        "Designations with too little data",
    ),
    "scenario.figure.sites": ("园区和基地", "Sites"),
    "scenario.figure.plants": ("在产工厂", "Plants in operation"),
    "scenario.change.added": ("新增", "Added"),
    "scenario.change.dropped": ("取消", "Dropped"),
    "scenario.change.changed": ("变更", "Changed"),
    "scenario.column.change": ("变化", "Change"),
    "scenario.column.plan_id": ("规划", "Plan"),
    "scenario.column.industry": ("产业", "Industry"),
    "scenario.column.place": ("地点", "Place"),
    "scenario.column.before": ("之前", "Before"),
    "scenario.column.after": ("之后", "After"),
    "scenario.column.figure": ("指标", "Figure"),
    "scenario.column.difference": ("差", "Difference"),
    "scenario.column.one": ("第一个情景", "First scenario"),
    "scenario.column.two": ("第二个情景", "Second scenario"),
    "scenario.column.table": ("数据表", "Table"),
    "scenario.column.rows": ("增减的行", "Rows that come or go"),
    "compare.sheet.scenario_designations": ("布局的变化", "Designations that change"),
    "compare.sheet.scenario_figures": ("指标", "Figures"),
    "compare.sheet.scenario_contradictions": ("矛盾之处", "Contradictions"),
    "compare.sheet.scenario_rows": ("变动的数据表", "Tables that change"),
    "scenario.in_use": (
        "情景“{title}”：{count} 项改动，图谱 {atlas}",
        "Scenario “{title}”: {count} {count:edit|edits}, atlas {atlas}",
    ),
    "scenario.unmoved": (
        "情景“{titles}”改动的是{what}；这里的数字不用这些数据，与没有情景时相同。",
        "Scenario “{titles}” changes {what}; the figures here rest on none of it and are those without it.",
    ),
    "scenario.subject.layout": ("布局和园区", "designations and sites"),
    "scenario.subject.freight": ("运输系数和通道", "freight factors and links"),
    "scenario.subject.plants": ("工厂", "plants"),
    "scenario.in_use_unchanged": (
        "情景“{title}”：{count} 项改动，没有改变图谱",
        "Scenario “{title}”: {count} {count:edit|edits}, which change nothing of the atlas",
    ),
    "cli.option.scenario": (
        "情景文件（TOML），各项结果按它修改后的图谱算；可给多个",
        "a scenario file (TOML): everything is computed on the atlas that it edits; several may be given",
    ),
    "cli.scenario.short": ("情景：应用、比较、合并", "scenarios: apply, compare, merge"),
    "cli.scenario.help": (
        "情景是一个小文件，写明对图谱的改动：增加、取消、移动布局或改其类别，选点，改运输系数，关停工厂。",
        "A scenario is a small file of edits over the atlas: designations added, dropped, moved or "
        "ranked anew, sites, freight factors, plants closed.",
    ),
    "cli.scenario.apply.short": (
        "应用一个情景，列出变化",
        "apply a scenario and list what changes",
    ),
    "cli.scenario.diff.short": ("比较两个情景", "compare two scenarios"),
    "cli.scenario.merge.short": (
        "合并两个情景，列出矛盾",
        "merge two scenarios and list contradictions",
    ),
    "cli.scenario.apply.help": (
        "应用情景，列出改动的布局和数据表，以及应用后图谱的标识。",
        "Apply a scenario: list the designations and tables that change, and the key of the atlas it gives.",
    ),
    "cli.scenario.diff.help": (
        "比较至多四个情景，第一个作基准（只给一个时与图谱原样比较）：布局、覆盖、同质化、集中度、运费。"
        "--out 写成表格、并列地图的网页（.html）、幻灯片（.pptx），或差别图（.png、.svg、.pdf）。",
        "Compare up to four scenarios with the first of them (one alone with the atlas as it is): designations, coverage, "
        "overlap, concentration, freight. --out writes tables, maps side by side (.html), slides (.pptx) or the map of the "
        "difference (.png, .svg, .pdf).",
    ),
    "cli.scenario.as_is": ("以图谱原样作基准", "compare with the atlas as it is"),
    "cli.scenario.diff_plan": (
        "地图显示哪份规划的布局；不给时取改动所属的规划，多于一份则显示全部",
        "the plan whose layout the maps show; by default the one that the edits are of, all where they are of several",
    ),
    "cli.scenario.one_picture": (
        "图上只有最后一个“{title}”对“{first}”的变化；要看全部，写 .html、.pptx 或 .xlsx",
        "the picture shows what the last one, “{title}”, changes against “{first}”; .html, .pptx and .xlsx hold all",
    ),
    "cli.scenario.most": (
        "最多并列 {most} 个，给了 {found} 个",
        "at most {most} stand side by side, {found} were given",
    ),
    "cli.scenario.from-plans.short": ("两份规划之差成情景", "a scenario of what a plan changes"),
    "cli.scenario.plans.help": (
        "把规划 B 相对规划 A 的布局变化写成情景：用在 A 上，就得到 B 的布局。落在园区、不落在地区上的写不成改动，逐项列出。"
        "A、B 可以是规划的编号、规划文件（.toml）或文档。",
        "Write what plan B changes against plan A as a scenario: applied to A it gives the layout of B. What stands at a site or "
        "names no region cannot be an edit and is listed. A and B are ids of plans, plan files (.toml) or documents.",
    ),
    "scenario.plans_file": (
        "规划 {plan} 来自文件，用这个情景时要同时写 --plan-file {file}",
        "The plan {plan} is of a file: give --plan-file {file} wherever this scenario is used",
    ),
    "scenario.plans_industries": (
        "{count} 个产业只有规划 {plan} 写有（{found}），用这个情景时也要用 --plan-file 给出这份规划",
        "{count} {count:industry is|industries are} of the plan {plan} alone ({found}): give it by --plan-file, too, wherever this scenario is used",
    ),
    "scenario.from_plans": ("{a} 改为 {b}", "{a} becomes {b}"),
    "scenario.plans_left": (
        "{count} 项写不成改动，未计入：{found}",
        "{count} {count:thing|things} cannot be an edit and {count:is|are} left out: {found}",
    ),
    "scenario.plans_status": (
        "{count} 项的状态（已有或规划）与后一份规划不同，情景写不出来（新增的记为规划，两份都有的照前一份）：{found}",
        "the status (existing or planned) of {count} is not that of the second plan, since a scenario cannot say it (what is added "
        "is planned, what both have is as in the first): {found}",
    ),
    "cli.option.project": (
        "项目文件（.gpkg）：其中的规划、点位和边界一并使用；--scenario 可写项目中情景的名称；monitor 读取其中的填报历史，add 时写回",
        "project file (.gpkg): its plans, points and outlines join; --scenario may name a scenario of it; "
        "monitor reads the history of entries in it, and add writes it",
    ),
    "cli.project.in_use": (
        "项目 {name}：规划 {plans} 份，点位和边界 {features} 个，情景 {scenarios} 个",
        "Project {name}: {plans} {plans:plan|plans}, {features} {features:feature|features}, {scenarios} "
        "{scenarios:scenario|scenarios}",
    ),
    "cli.scenario.merge.help": (
        "合并两个情景：相同的改动合而为一；矛盾之处两边的值都列出，此时不写文件，除非用 --prefer 选定一方。",
        "Merge two scenarios: the same edits join; contradictions are listed with both values, and "
        "then nothing is written unless --prefer chooses a side.",
    ),
    "cli.scenario.prefer": (
        "矛盾时取哪一方：a 或 b",
        "the side to take where they contradict: a or b",
    ),
    "cli.scenario.merge_out": (
        "写入的情景文件（.toml）；不给则显示",
        "the scenario file to write (.toml); shown when not given",
    ),
    "cli.missing_subcommand": (
        "缺少子命令；可用：{known}",
        "a subcommand is missing; known: {known}",
    ),
    "cli.scenario.key": ("图谱标识：{before} → {after}", "Key of the atlas: {before} → {after}"),
    "cli.scenario.nothing": ("情景什么也没有改变", "The scenario changes nothing"),
    "cli.scenario.merged_head": ("由 {a} 和 {b} 合并", "merged from {a} and {b}"),
    "error.scenario_contradictions": (
        "两个情景有 {count} 处矛盾：{found}。改其中一个，或用 --prefer a 或 b 选定一方",
        "the two scenarios contradict each other {count} {count:time|times}: {found}. Change one of them, or "
        "choose a side with --prefer a or b",
    ),
    "scenario.pair": ("“{one}”对“{two}”", "“{one}” against “{two}”"),
    "error.scenario_toml": (
        "{file}：不是 TOML 格式的情景文件（{reason}）",
        "{file} is no scenario in TOML ({reason})",
    ),
    "error.scenario_key_top": (
        "{file}：不认识的键“{found}”；可用：{known}",
        "{file}: unknown key {found!r}; known: {known}",
    ),
    "error.scenario_of_file": ("{file}：{reason}", "{file}: {reason}"),
    "error.scenario_of_edit": ("{file}，“{edit}”：{reason}", "{file}, “{edit}”: {reason}"),
    "error.scenario_not_held": (
        "“{found}”既不是文件，也不是项目中的情景；项目中有：{known}",
        "{found!r} is neither a file nor a scenario of the project, which holds: {known}",
    ),
    "error.scenario_key": (
        "{file}：{edit} 中不认识的键“{found}”；可用：{known}",
        "{file}: unknown key {found!r} in {edit}; known: {known}",
    ),
    "error.scenario_missing": ("{file}：{edit} 缺少“{name}”", "{file}: {edit} lacks {name!r}"),
    "error.scenario_anchor": (
        "{file}：{edit} 要有 place（地区）或 site（园区）中的一个",
        "{file}: {edit} needs either place (a region) or site",
    ),
    "error.scenario_list": (
        "{file}：{edit} 应写成 [[{edit}]] 的表，实为 {found}",
        "{file}: {edit} must be written as tables [[{edit}]], found {found}",
    ),
    "error.scenario_number": (
        "{file}：{edit} 的 {name} 应是数，实为 {found!r}",
        "{file}: {name} of {edit} must be a number, found {found!r}",
    ),
    "error.scenario_text": (
        "{file}：{edit} 的 {name} 应是文字，实为 {found!r}",
        "{file}: {name} of {edit} must be text, found {found!r}",
    ),
    "error.scenario_none": (
        "“{edit}”：图谱中没有这项布局；用 designations 命令查看现有布局",
        "“{edit}”: the atlas has no such designation; the command designations lists them",
    ),
    "scenario.hit": ("{category}（{plan}，{place}）", "{category} ({plan}, {place})"),
    "error.scenario_several": (
        "“{edit}”可指 {found}；用 plan 或 category 说明是哪一条",
        "“{edit}” may mean {found}; say which by plan or category",
    ),
    "error.scenario_taken": (
        "“{edit}”：规划中已有 {found}；改为取消（drop）原来那条",
        "“{edit}”: the plan already has {found}; drop the other one instead",
    ),
    "error.scenario_rank": (
        "“{edit}”：{found} 与原类别不同组；可用：{known}",
        "“{edit}”: {found} is of another group than the category that stands; choose from {known}",
    ),
    "error.scenario_site_category": (
        "园区的类别应是 {known}，实为“{found}”",
        "a site is of the categories {known}, found {found!r}",
    ),
    "error.scenario_site_elsewhere": (
        "“{edit}”：点（{lon:g}，{lat:g}）在{county}，不在{place}；改经纬度或 place",
        "“{edit}”: the point ({lon:g}, {lat:g}) lies in {county}, not in {place}; change the degrees or place",
    ),
    "error.scenario_site": (
        "没有园区“{found}”；最接近：{nearest}",
        "no site {found!r}; nearest: {nearest}",
    ),
    "error.scenario_plant": (
        "没有唯一的工厂“{found}”；最接近：{nearest}。用编号或全名",
        "no single plant {found!r}; nearest: {nearest}. Give its id or full name",
    ),
    "error.scenario_plant_none": (
        "没有工厂“{found}”；plants 命令列出编号和全名",
        "no plant {found!r}; the command plants lists ids and full names",
    ),
    "error.scenario_contradiction": (
        "同一情景中两项改动矛盾：“{one}”和“{two}”；只留一项",
        "two edits of the scenario contradict each other: “{one}” and “{two}”; keep one",
    ),
}
