"""Words of the joint statistics over borders, own weights, growth in stated prices."""

MESSAGES: dict[str, tuple[str, str]] = {
    "error.gal_line": (
        "{file} 第 {line} 行为“{found}”，应为 {expected}（.gal：首行区域数，其后每个区域两行：代码与邻居数、邻居代码）",
        "{file}, line {line} is “{found}”, expected {expected} (.gal: first the number of regions, then two lines a "
        "region: code and number of neighbours, their codes)",
    ),
    "error.gal_twice": (
        "{file} 第 {line} 行：区域 {found} 写了两次",
        "{file}, line {line}: region {found} stands twice",
    ),
    "error.gal_count": (
        "{file} 有 {found} 个区域，首行写的是 {expected}",
        "{file} has {found} regions, its first line says {expected}",
    ),
    "error.gal_codes": (
        "{file} 有 {count} 个代码不是该层级的行政区划代码：{found}。请以 adcode 为标识重新导出",
        "{file} has {count} codes that are no region of this level: {found}. Write it with the adcode as id",
    ),
    "error.unknown_series": (
        "没有“{found}”；相近或可用的：{nearest}",
        "No “{found}”; near or to be had: {nearest}",
    ),
    "error.unknown_year": (
        "没有 {found} 年的数；有：{known}",
        "No figures of {found}; there are: {known}",
    ),
    "error.prices_no_money": (
        "该指标的单位是“{unit}”，不是金额，不能按价格指数折算",
        "The unit is “{unit}”, which is no money: a price index does not apply",
    ),
    "error.prices_year": (
        "价格指数没有 {year} 年的值（或不大于 0）；有：{known}",
        "The price index has no value above 0 for {year}; it has: {known}",
    ),
    "error.prices_columns": (
        "{file} 应有两列：年份、价格指数",
        "{file} should have two columns: year, price index",
    ),
    "error.prices_base": (
        "{file} 的列“{heading}”没有写明指数以哪年为 100，而各年的值都接近 100、又没有一年恰为 100：请在列名中写明，"
        "如“指数（上年=100）”（将逐年连乘）或“指数（2015=100）”（定基）",
        "{file}: column “{heading}” does not say which year is 100, and all values are near 100 while none is 100: "
        "write it into the heading, as “index (previous year=100)” (the years are then linked) or “index (2015=100)”",
    ),
    "error.prices_rates": (
        "{file} 的列“{heading}”：{year} 年的 {found} 不像价格指数，像是涨跌幅或以 1 为基数；请写成以 100 为基数的指数，涨 2.9% 写 102.9，"
        "列名如“指数（上年=100）”",
        "{file}: column “{heading}”: {found} in {year} is no price index but a change or a ratio to 1; write an index of base 100, 102.9 "
        "where prices rose by 2.9%, headed “index (previous year=100)”",
    ),
    "error.prices_gap": (
        "{file} 以上年为 100，但缺 {years} 年，不能逐年连乘；请补上，或改用定基指数",
        "{file} takes the year before as 100 but lacks {years}: years cannot be linked; add them, or use a fixed base",
    ),
    "error.prices_row": (
        "{file} 第 {row} 行为“{found}”，应为一个年份（不重复）和一个大于 0 的指数",
        "{file}, row {row} is “{found}”, expected a year (once) and an index above 0",
    ),
    "cli.joint.short": (
        "双变量与率的莫兰指数、同类连接数、自有权重",
        "two figures, rates and marks over borders",
    ),
    "cli.joint.help": (
        "跨边界的联合检验：bivariate 本区域的一个数与邻区的另一个数，rate 按基数校正的率，joins 有标记的相邻对。"
        "数以代码给出：gdp:2023（指标:年份）、jobs:construction、plants:cement、capacity:clinker、zones:30 或 "
        "designated:水泥。--weights 用自己的 .gal 权重。",
        "Joint tests over borders: bivariate takes a figure here and another next door, rate a count over its base "
        "(empirical Bayes), joins neighbouring pairs with a mark. Figures by code: gdp:2023 (indicator:year), "
        "jobs:construction, plants:cement, capacity:clinker, zones:30, designated:cement. --weights takes a .gal "
        "file of one's own.",
    ),
    "cli.joint.kind": ("检验", "which test"),
    "cli.joint.of": (
        "数的代码；rate 时为计数，joins 时大于 0 为有标记",
        "a figure; the count for rate, for joins a mark where above 0",
    ),
    "cli.joint.with": ("另一个数；rate 时为基数", "the other figure; the base for rate"),
    "cli.joint.weights": (
        "自有权重文件（.gal，以 adcode 为标识）",
        "own weights (.gal with adcodes)",
    ),
    "cli.joint.one": ("{kind} 只需要 --of", "{kind} takes --of alone"),
    "cli.joint.two": ("{kind} 还需要 --with", "{kind} needs --with, too"),
    "cli.joint.said_bivariate": (
        "{of} 与邻区的 {other}：正值表示同高同低；包含两数在同一区域的相关，不说明因果。",
        "{of} here against {other} next door: above 0 they go together; it holds the correlation within a region, too, "
        "and says nothing of cause.",
    ),
    "cli.joint.said_rate": (
        "{of} ÷ {other}：先按基数大小校正，小区域的偶然波动不起决定作用。",
        "{of} over {other}, corrected for the size of the base, so that chance in small regions does not decide.",
    ),
    "cli.joint.said_joins": (
        "{of} 大于 0 的区域有标记：两个都有、都没有、只有一个的相邻对，与随机置换相比。",
        "Regions where {of} is above 0 are marked: neighbouring pairs with both, neither and one, against permutations.",
    ),
    "cli.joint.left_out": (
        "{n} 个区域参加；{count} 个因无数、基数为 0 或没有邻居未参加。",
        "{n} regions take part; {count} without figure, base or neighbour do not.",
    ),
    "compare.sheet.joint": ("联合检验", "Joint test"),
    "compare.sheet.growth": ("增长", "Growth"),
    "compare.sheet.quadrants": ("区位商 × 增长象限", "Quadrants of quotient and growth"),
    "joint.column.statistic": ("统计量", "Statistic"),
    "joint.column.value": ("值", "Value"),
    "joint.moran_i": ("莫兰指数", "Moran's I"),
    "joint.expected": ("期望", "Expected"),
    "joint.z": ("z（对置换）", "z (against permutations)"),
    "joint.p": ("p（单侧）", "p (one-sided)"),
    "joint.n": ("区域数", "Regions"),
    "joint.both": ("都有标记的相邻对", "Pairs, both marked"),
    "joint.neither": ("都没有的相邻对", "Pairs, neither"),
    "joint.one": ("只有一个的相邻对", "Pairs, one"),
    "joint.expected_both": ("都有：置换的平均", "Both: mean of permutations"),
    "joint.p_both": ("都有：p（单侧）", "Both: p (one-sided)"),
    "cli.growth.short": (
        "两年之间的增长（注明价格）与增长象限",
        "growth between two years, prices stated",
    ),
    "cli.growth.help": (
        "一个指标两年之间的增长，只算两年都有数的区域；金额注明是当年价还是按所给价格指数折算的首年价。--sectors 加上三次产业的"
        "区位商 × 增长象限。",
        "Growth of an indicator between two years, of regions that have both; money in current prices, or in prices of "
        "the first year by the index given. --sectors adds quadrants of quotient and growth of the three sectors.",
    ),
    "cli.growth.indicator": ("指标代码", "an indicator"),
    "cli.growth.from": ("首年", "first year"),
    "cli.growth.to": ("末年", "last year"),
    "cli.growth.prices": (
        "价格指数表：年份、指数两列；列名写“上年=100”则逐年连乘",
        "price index: a table of year and index; a heading with “previous year=100” links the years",
    ),
    "cli.growth.sectors": ("加上三次产业的象限", "add the quadrants of the three sectors"),
    "compared.peers.near_size": (
        "{region}（对数差 {distance:.3g}）",
        "{region} (difference of ln {distance:.3g})",
    ),
    "compared.peers.near_structure": (
        "{region}（份额差 {distance:.3g}）",
        "{region} (difference of shares {distance:.3g})",
    ),
    "compared.peers.near_neighbourhood": (
        "{region}（跨 {distance:.0f} 条边界）",
        "{region} ({distance:.0f} {distance:border|borders} away)",
    ),
    "cli.joint.one_way": (
        "{count} 对区域只有一方把另一方算作邻居，各按半对计。",
        "{count} {count:pair is|pairs are} neighbours from one side alone and {count:counts|count} as half a pair.",
    ),
    "growth.prices_current": (
        "按当年价（{unit}）：增长里含价格变动。给出价格指数可折为 {first} 年价（命令 growth）。",
        "In current prices ({unit}): growth holds the change of prices. A price index turns it into prices of {first} (command growth).",
    ),
    "growth.prices_constant": (
        "按所给价格指数折为 {first} 年价（{unit}）。",
        "In prices of {first} by the index given ({unit}).",
    ),
    "growth.prices_none": (
        "非金额指标（{unit}），不涉及价格。",
        "No money ({unit}): prices do not matter.",
    ),
    "growth.of_shares": (
        "指标本身以 % 计：变化与年均增长是相对首年数的比例，不是百分点之差。",
        "The figure itself is in %: change and yearly growth are relative to that of the first year, not percentage points.",
    ),
    "growth.coverage": (
        "{count} 个区域两年都有数；{left_out} 个只有其中一年，未计入。",
        "{count} {count:region has|regions have} both years; {left_out} {left_out:has|have} one of them and {left_out:is|are} left out.",
    ),
    "growth.within": (
        "名次、区域数和象限的对照都是全国的；表中只列所选区域内的。",
        "Ranks, counts and what quadrants are held against are those of the country; the table shows the regions inside alone.",
    ),
    "growth.sectors_note": (
        "三次产业＝地区生产总值 × 比重，同一年的两个数相乘，当年价；快慢与有两年数的区域合计相比，价格对各区域影响相同时不改变象限。",
        "Sectors are GDP × share of the same year, in current prices; faster or slower than all regions with both years "
        "together, which prices do not change as far as they rise alike everywhere.",
    ),
    "growth.no_sectors_within": (
        "“{within}”内没有这两年都有三次产业比重的区域，未列象限；请换一个 --level、年份或更大的区域。",
        "No region within “{within}” has the shares of the sectors of both years: no quadrants; choose another --level, other "
        "years or a larger region.",
    ),
    "growth.breaks": (
        "{count} 个区域在两年之间有跳变（断点列写明年份）：口径、范围可能变了，增长不可直接用。",
        "{count} {count:region|regions} jump between the two years (column Break says when): scope may have changed, and "
        "growth is not to be used as it is.",
    ),
    "growth.revised": (
        "2024年起的地区生产总值为第五次全国经济普查修订后口径，与2023年及以前不是同一序列。",
        "GDP of 2024 and later follows the fifth economic census and is not one series with the years before.",
    ),
    "break.since": (
        "{year} 年起跳变，口径可能变化",
        "another series from {year} on: scope may have changed",
    ),
    "break.revised": ("第五次经济普查后口径", "after the fifth economic census"),
    "break.beside": ("（{what}）", " ({what})"),
    "break.compared": (
        "断点：{indicator}（{where}）：{what}",
        "Break: {indicator} ({where}): {what}",
    ),
    "break.compared_all": ("断点：{indicator}：{what}", "Break: {indicator}: {what}"),
    "growth.column.break": ("断点", "Break"),
    "growth.column.first": ("{first} 年", "{first}"),
    "growth.column.last": ("{last} 年", "{last}"),
    "growth.column.change": ("变化", "Change"),
    "growth.column.yearly": ("年均增长", "A year"),
    "growth.column.rank": ("名次", "Rank"),
    "growth.column.sector": ("产业", "Sector"),
    "growth.column.quotient": ("区位商", "LQ"),
    "growth.column.lead": ("快于全部", "Lead"),
    "growth.column.quadrant": ("象限", "Quadrant"),
    "sector.primary": ("第一产业", "Primary"),
    "sector.secondary": ("第二产业", "Secondary"),
    "sector.tertiary": ("第三产业", "Tertiary"),
    "quadrant.strength": ("优势", "Strength"),
    "quadrant.opportunity": ("机会", "Opportunity"),
    "quadrant.risk": ("风险", "Risk"),
    "quadrant.weakness": ("弱项", "Weakness"),
}
