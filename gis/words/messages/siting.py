"""Words of siting: models, answers, reasons, faults, the command site."""

MESSAGES: dict[str, tuple[str, str]] = {
    "site.model.pmedian": ("总运费最小（p-中位）", "least total freight (p-median)"),
    "site.model.pcenter": ("最远者最近（p-中心）", "least greatest distance (p-centre)"),
    "site.model.mclp": ("最大覆盖", "maximal covering"),
    "site.model.lscp": ("最少设点覆盖", "set covering"),
    "site.title": ("选址：{model}", "Siting: {model}"),
    "site.weight.population": ("常住人口（2020 年普查）", "residents (census 2020)"),
    "site.weight.construction_jobs": (
        "建筑业就业（2020 年普查推算）",
        "jobs in construction (derived from the census of 2020)",
    ),
    "site.weight_unit": ("人", "people"),
    "site.unit_product": ("{cost}×{weight}", "{cost} × {weight}"),
    "site.unit_sites": ("个", "sites"),
    "site.weight.own": ("自带权重", "weight of one’s own table"),
    "site.role.new": ("新设", "New"),
    "site.role.fixed": ("既有", "Standing"),
    "site.reason.serves": (
        "{site}就近服务{names}等 {count} 个地区，{what} {weight}，占 {share:.1%}，加权平均 {cost:,.1f} {unit}",
        "{site} is the nearest for {count} {count:region|regions} ({names}): {what} {weight}, "
        "{share:.1%} of all, mean {cost:,.1f} {unit} by weight",
    ),
    "site.reason.loss": (
        "；去掉它，加权总和增加 {loss:.1%}",
        "; without it the weighted total grows by {loss:.1%}",
    ),
    "site.reason.only": ("；去掉它，其中有地区无路可达", "; without it some of them have no way"),
    "site.reason.alone": ("；它是唯一的点", "; it is the only site"),
    "site.reason.none": ("{site}不是任何地区的最近点", "{site} is the nearest for no region"),
    "site.note.value.pmedian": (
        "目标值是各地区的{what}乘以到最近点的{unit}之和",
        "The value is the sum over regions of {what} times {unit} to the nearest site",
    ),
    "site.note.value.pcenter": (
        "目标值（{unit}）是离最近点最远的那个地区的，权重不起作用",
        "The value, in {unit}, is that of the region farthest from its nearest site; weights play no part",
    ),
    "site.note.value.mclp": (
        "目标值是 {limit:,.12g} {unit}以内的{what}",
        "The value is the {what} within {limit:,.12g} {unit}",
    ),
    "site.note.value.lscp": (
        "目标值是点数，既有点也算在内",
        "The value is the number of sites, those that stand among them",
    ),
    "site.note.in_no_county": (
        "普查单列的开发区、管理区不在任何县的数字里，按面积分摊到所在市（州）的各县，计入权重：{what} {weight}",
        "Zones that the census counts in no county are shared out over the counties of their prefecture by area and are among the weights: {what} {weight}",
    ),
    "site.note.beyond_counties": (
        "自有表中有的市（州）大于其各县之和，多出的按面积分摊到各县，计入权重：{what} {weight}；不要分摊就去掉市（州）的行",
        "In the own table prefectures have more than their counties together; the rest is shared out over the counties by area and is among "
        "the weights: {what} {weight}. Remove the rows of prefectures where it should not be",
    ),
    "site.note.outside": (
        "第一方案有 {count} 个地区超出这个限度，只是列在就近的点下：{names}",
        "{count} {count:region lies|regions lie} beyond that limit in the first answer and {count:is|are} only listed with the nearest site: {names}",
    ),
    "site.note.unserved": (
        "任何候选点都到不了的 {count} 个地区，未计入：{names}",
        "no site reaches {count} {count:region|regions}, left out: {names}",
    ),
    "site.note.unweighted": (
        "没有权重数字的 {count} 个地区，未计入：{names}",
        "the weight of {count} {count:region|regions} is unknown, left out: {names}",
    ),
    "site.note.beyond": (
        "限度内没有任何候选点的 {count} 个地区，未计入：{names}",
        "{count} {count:region has|regions have} no site within the limit, left out: {names}",
    ),
    "site.note.more": (" 等", " and others"),
    "site.note.weightless": (
        "权重为 0 的 {count} 个地区不算需求，未计入：{names}",
        "{count} {count:region|regions} of weight 0 {count:asks|ask} for nothing, left out: {names}",
    ),
    "site.note.pairs": (
        "其中 {count} 对（地区、候选点）没有通路，按不可达处理，不用大数代替",
        "{count} {count:pair|pairs} of region and site have no way; no large number stands for it",
    ),
    "site.note.wide": (
        "整省布局、未点名地区，不算既有点：{names}",
        "designated as a whole province, so no standing site: {names}",
    ),
    "site.note.none_stands.plan": (
        "范围内没有规划点名这个产业的地区，没有既有点",
        "no plan names a region of the area for this industry: nothing stands there already",
    ),
    "site.note.none_stands.plants": (
        "范围内没有这个产业的在产工厂，没有既有点",
        "no plant of this industry is in operation in the area: nothing stands there already",
    ),
    "site.note.no_choice": (
        "可新设的候选点只有 {count} 个，全部选上，没有比较",
        "there {count:is|are} only {count} {count:candidate|candidates}, all chosen: nothing was compared",
    ),
    "site.note.finer": (
        "要比较，把候选点改为各县（--level county）",
        "to compare, take counties as candidates (--level county)",
    ),
    "site.note.enough": (
        "第一方案没有新设点，服务都来自既有点",
        "the first answer has no new site: what stands serves everyone",
    ),
    "site.note.proven": ("各方案均已证明为最优（间隙 0）", "every answer is proven best (gap 0)"),
    "site.note.proven_several": (
        "第一方案已证明为最优（间隙 0）；其余方案各是与排在前面的确有不同（新设点至少换 {differ} 个）的选法中最好的，比第一方案差多少见表",
        "The first answer is proven best (gap 0); each of the others is the best that really differs from those before it "
        "(in at least {differ} new {differ:site|sites}), and the table says how much worse it is",
    ),
    "site.note.gap": (
        "求解器证明的间隙最大 {gap:.2%}：真正的最优至多好这么多",
        "proven gap at most {gap:.2%}: the true best is better by no more",
    ),
    "site.note.tie": (
        "并列：另有 {count} 种选法与第一方案的值相同（{sites}），求解器先给出哪个只是偶然",
        "tied: {count} other {count:choice has|choices have} the value of the first answer ({sites}); which of them a solver "
        "names is chance",
    ),
    "site.note.tie_least": (
        "并列：至少另有 {count} 种选法与第一方案的值相同（{sites}），求解器先给出哪个只是偶然；是否还有未查",
        "tied: at least {count} other {count:choice has|choices have} the value of the first answer ({sites}); which of them "
        "a solver names is chance, and whether there are more was not searched",
    ),
    "site.note.tie_more": ("；……", "; …"),
    "site.note.tie_unknown": (
        "是否有并列的选法，在限定时间内没有查清",
        "whether other choices tie was not settled in the time given",
    ),
    "site.note.near": (
        "{count} 个地区到两个点一样近，按编号在前的分配：{names}",
        "{count} {count:region is|regions are} as near to two sites, given to the first by code: {names}",
    ),
    "site.note.stable": (
        "运输系数全取低值或全取高值时，第一方案都仍排第一",
        "with all freight factors at their low ends, and with all at their high ends, the first answer stays first",
    ),
    "site.note.unstable": (
        "运输系数全取低值时第一方案排第 {low}，全取高值时排第 {high}：结论取决于运价假定",
        "with all freight factors low the first answer is number {low}, with all high number {high}: the choice hangs "
        "on the rates",
    ),
    "site.column.answer": ("方案", "Answer"),
    "site.column.sites": ("新设点", "New sites"),
    "site.column.value": ("目标值", "Value"),
    "site.column.over_best_pct": ("与最优差 %", "Over best %"),
    "site.column.gap_pct": ("间隙 %", "Gap %"),
    "site.column.tied": ("并列", "Tied"),
    "site.column.rank_low": ("系数取低值时名次", "Rank at low factors"),
    "site.column.rank_high": ("系数取高值时名次", "Rank at high factors"),
    "site.column.site": ("点", "Site"),
    "site.column.role": ("性质", "Role"),
    "site.column.clients": ("服务地区", "Regions"),
    "site.column.weight": ("权重", "Weight"),
    "site.column.mean_cost": ("平均", "Mean"),
    "site.column.adcode": ("代码", "Code"),
    "site.column.loss_pct": ("去掉后增加 %", "Loss without it %"),
    "site.column.region": ("地区", "Region"),
    "site.column.cost": ("到点", "To the site"),
    "site.column.as_near": ("一样近的点", "Sites as near"),
    "site.column.cost_total": ("运费合计（元/吨×权重）", "Cost (CNY/t × weight)"),
    "site.column.cost_over_pct": ("运费比最省多 %", "Cost over the least %"),
    "site.column.co2e_total": (
        "CO2 合计（千克/吨×权重，各由最清洁的点供应）",
        "CO2 (kg/t × weight, each from its cleanest site)",
    ),
    "site.column.co2e_over_pct": ("CO2 比最少多 %", "CO2 over the least %"),
    "site.column.imbalance": ("服务量的基尼系数", "Gini of what sites serve"),
    "site.note.front": (
        "取舍表：{count} 种选法全部算过，运费、CO2、均衡三项上不被任何选法全面超过的有 {shown} 种，全在表中",
        "Trade-off: all {count} choices were judged; the {shown} that none betters in cost, CO2 and balance "
        "together are all in the table",
    ),
    "site.note.front_pool": (
        "取舍表：选法有 {count} 种，没有全部算过；表中 {shown} 种取自运费最省、CO2 最少和两者各种折中下最好的几种，"
        "两行之间可能还有别的选法",
        "Trade-off: there are {count} choices and not all were judged; the {shown} in the table come from the best by "
        "cost, by CO2 and by mixtures of both, and others may lie between two rows",
    ),
    "compare.sheet.site_front": ("运费、CO2、均衡的取舍", "Cost, CO2, balance: the trade-off"),
    "cli.site.pareto": (
        "另列出运费、CO2、均衡三者都不被别的方案压过的方案（p-中位、按运费）；CO2 是各区域改由最清洁的点、"
        "走最清洁的路时的数，是这些点能做到的下限，不与表中运费同时成立",
        "also list the answers that none betters in cost, CO2 and balance together (p-median by cost); CO2 is "
        "that of each region served by its cleanest site along the cleanest way: the least these sites "
        "allow, not what comes with the cost beside it",
    ),
    "site.column.reason": ("理由", "Reasons"),
    "compare.sheet.site_answers": ("方案", "Answers"),
    "compare.sheet.site_sites": ("各点与理由", "Sites and reasons"),
    "compare.sheet.site_asked": ("问题", "Question"),
    "compare.sheet.site_clients": ("由谁服务", "Served from"),
    "cli.site.short": ("选址：在哪里新设基地最合算", "siting: where new sites should stand"),
    "cli.site.help": (
        "按货运网络的运费、时间或 CO2，为一个产业选出最合适的新设点；既有点固定，可排除地区，"
        "到不了的地区列出。给出若干个确有差别的方案和各点的理由。",
        "Choose the best new sites for an industry by freight cost, time or CO2. Standing sites are "
        "fixed, regions may be excluded, what cannot be reached is listed. Gives several answers that "
        "really differ, and reasons for each site.",
    ),
    "cli.site.industry": ("产业：编号、名称或别名", "industry: id, name or alias"),
    "cli.site.count": ("新设点的个数（lscp 不用）", "number of new sites (not for lscp)"),
    "cli.site.model": (
        "模型：pmedian 加权总和最小，pcenter 最远的最近，mclp 在 --limit 内覆盖最多，lscp 以最少的点全部覆盖",
        "model: pmedian least weighted total, pcenter least greatest, mclp most weight within --limit, "
        "lscp fewest sites that have all within it",
    ),
    "cli.site.fixed": (
        "既有点：plan（规划布局的地区）、plants（有在产工厂的地区），或每行一个地点的文件；可给多个",
        "what stands: plan (regions designated), plants (regions with a plant in operation), or a "
        "file with one place a line; several may be given",
    ),
    "cli.site.exclude": (
        "不设新点的地区，或画有面的文件（GeoJSON、KML、GPKG、Shapefile 的 zip）；可给多个",
        "a region in which nothing new may stand, or a file with polygons (GeoJSON, KML, GPKG, zipped Shapefile); "
        "several may be given",
    ),
    "cli.site.weights": (
        "权重：population、construction_jobs，或一张地区表的文件",
        "weights: population, construction_jobs, or a file with a table of regions",
    ),
    "cli.site.limit": (
        "mclp、lscp 的限度（必写），单位同 --by",
        "limit of mclp and lscp, which need it, in the unit of --by",
    ),
    "cli.site.level": (
        "候选点的层级：prefecture 地、county 县；zone 为有开发区的县（市）的驻地",
        "level of the regions that may be sites; zone: seats of the regions that have a development zone",
    ),
    "cli.site.demand": (
        "被服务地区的层级：prefecture 地、county 县",
        "level of the regions that are served",
    ),
    "cli.site.candidates": (
        "候选点文件，每行一个地点，代替 --level",
        "a file with one candidate place a line, instead of --level",
    ),
    "cli.site.answers": ("最多给几个方案", "how many answers at most"),
    "cli.site.differ": (
        "两个方案至少有几个新点不同（默认约一半）",
        "in how many new sites two answers differ at least (default: half of them)",
    ),
    "cli.site.pareto_of": (
        "--pareto 只用于按成本的 p-中位（--model pmedian --by cost）",
        "--pareto goes with the p-median by cost (--model pmedian --by cost)",
    ),
    "cli.site.differ_more": (
        "--differ 为 {found}，新设点只有 {count} 个，最多差 {count} 个",
        "--differ is {found} with {count} new {count:site|sites}: answers differ in {count} at most",
    ),
    "cli.site.seconds": ("每次求解的时限，秒", "time limit of one solve, seconds"),
    "cli.site.gap": (
        "允许的相对间隙，0 为证明最优",
        "relative gap that is enough; 0 proves the best",
    ),
    "error.site_no_demand": (
        "{count} 个地区中没有一个既有权重又能到达；换 --weights 或放宽范围",
        "none of {count} regions has both a weight and a way; take other --weights or a wider area",
    ),
    "error.site_shape": (
        "成本表的形状 {found} 与标签 {expected} 不符",
        "the costs have the shape {found}, the labels say {expected}",
    ),
    "error.site_order": (
        "成本或权重自带的标签（{found}）与问题中的不同或次序不同；先按问题的标签 reindex，或只给数组",
        "costs or weights bear labels ({found}) that are not those of the question, or in another order; reindex them by "
        "the labels of the question, or give arrays",
    ),
    "error.site_twice": (
        "标签重复：{found}；每个候选点、每个被服务地区只写一次",
        "repeated labels: {found}; every site and every client stands once",
    ),
    "error.site_fixed_position": (
        "既有点的位置 {found} 不在候选点之中（0 到 {most}）",
        "no sites stand at the fixed positions {found} (0 to {most})",
    ),
    "error.site_negative": (
        "成本和权重必须是不小于 0 的数（成本可为 inf）",
        "costs and weights must be numbers of at least 0 (a cost may be inf)",
    ),
    "error.site_count": (
        "要新设 {found} 个，可新设的候选点只有 {most} 个；减少新设个数（--count），或把候选点改为各县（--level county）",
        "{found} new sites are asked for, and only {most} candidates are free; ask for fewer (--count), or take counties as candidates (--level county)",
    ),
    "error.site_count_none": (
        "--count 为 0，又没有既有点，没有谁能服务；写 --count 1 或更多，或用 --fixed",
        "--count is 0 and nothing stands already, so nobody serves; give --count 1 or more, or --fixed",
    ),
    "error.site_no_answer": (
        "{seconds:g} 秒内没有找到任何方案（{status}）；加大 --seconds",
        "no answer within {seconds:g} seconds ({status}); raise --seconds",
    ),
    "error.site_limit": ("模型 {model} 需要 --limit", "the model {model} needs --limit"),
    "error.site_infeasible": (
        "新设 {count} 个点不能让每个地区都有通路或都在限度内；增加 --count，或用 mclp",
        "no choice of {count} new sites gives every region a way within the limit; raise --count or use mclp",
    ),
    "error.site_weights": (
        "没有权重“{found}”；可用：{known}",
        "no weights {found!r}; known: {known}",
    ),
    "error.site_one_column": (
        "{file} 有 {count} 列数值（{columns}）；权重表只要一列，用 --values 指明一列",
        "{file} has {count} columns of values ({columns}); weights are one column, name it with --values",
    ),
    "error.site_line": (
        "{file} 第 {row} 行：{reason}；每行写一个地点，不要列名，以 # 开头的行不读",
        "{file}, line {row}: {reason}; write one place a line and no headings, lines that begin with # are not read",
    ),
    "error.site_no_place": (
        "候选点 {sites} 个，被服务地区 {clients} 个；两者都至少要有一个：放宽范围（--within），少排除几个（--exclude），或换一级候选点（--level，如县驻地）",
        "{sites} candidates and {clients} regions to serve; there must be one of each: widen the area (--within), exclude less (--exclude), or "
        "take candidates of another level (--level, such as seats of counties)",
    ),
    "error.site_no_plants": (
        "图谱没有“{found}”的工厂；--fixed plants 可用于：{known}",
        "the atlas knows no plants of {found!r}; --fixed plants works for {known}",
    ),
    "error.site_fixed": (
        "--fixed {found} 不认识；可用：{known}",
        "--fixed {found} is unknown; known: {known}",
    ),
    "error.site_no_polygon": (
        "{file} 里没有面；不设新点的范围要画成面",
        "{file} holds no polygon; draw where nothing new may stand as an area",
    ),
    "site.not_barred": (
        "{file}：不是面的不挡住任何地方：{what}",
        "{file}: what is no polygon keeps no place out: {what}",
    ),
    "error.site_nothing_new": ("这个方案没有新设点", "this answer has no new site"),
    "error.site_at_sea": (
        "点（{lon:g}，{lat:g}）不在任何县内，不能成为园区",
        "the point ({lon:g}, {lat:g}) lies in no county and cannot become a site",
    ),
}
