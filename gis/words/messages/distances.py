"""Words of the measures on distances between enterprises: commands, panel, methods."""

MESSAGES: dict[str, tuple[str, str]] = {
    "cli.localise.short": (
        "一个行业的企业是否集聚，两个行业是否相邻",
        "whether an industry's enterprises stand together, or those of two",
    ),
    "cli.localise.help": (
        "用距离判断集聚（Duranton–Overman）：一个行业的企业彼此是否比随机更近；给出 --with 时看两个行业是否彼此靠近。"
        "名录须有经纬度和行业代码。超过 2000 个点时随机抽样，并会写明。",
        "Judge by distances (Duranton and Overman) whether the enterprises of an industry stand closer to "
        "each other than chance would put them; with --with, whether two industries stand close to each "
        "other. Lists need coordinates and industry codes. More than 2,000 points are sampled, and it is said.",
    ),
    "cli.localise.of": (
        "行业代码或其前几位（2、3、4 位）",
        "industry code of 2, 3 or 4 digits",
    ),
    "cli.localise.with": ("另一个行业", "the other industry"),
    "cli.localise.draws": ("模拟次数", "number of simulations"),
    "cli.localise.level": (
        "置信带每侧之外的比例",
        "share of simulations outside each side of the band",
    ),
    "cli.localise.no_code": (
        "GB/T 4754—{edition} 没有代码 {code}；按名录中的写法查找，请核对代码与版本",
        "GB/T 4754—{edition} has no code {code}; it is looked for as it stands in the list: check code and edition",
    ),
    "cli.localise.none_of": ("名录中没有企业：{code}", "the list has no enterprise: {code}"),
    "cli.localise.all": ("全部企业", "all enterprises"),
    "cli.localise.unplaced": (
        "{of}：{count} 行没有坐标或不落在任何县级区域内，未计入；逐项原因见 assign 命令",
        "{of}: {count} {count:row has|rows have} no coordinates, or lie in no county, and are left out; the command assign says why",
    ),
    "cli.localise.overlap": (
        "--of {first} 与 --with {second} 指同一批企业（相同，或一个含另一个），不能看彼此远近；请写两个不同的行业",
        "--of {first} and --with {second} name the same enterprises (they are equal, or one holds the other); name two industries",
    ),
    "cli.suppliers.same": (
        "供应商与用户是同一批企业，每家都会以自己为供应商；请用 --from、--to 或 --suppliers 分开",
        "suppliers and buyers are the same enterprises, so that each would supply itself; part them by --from, --to or --suppliers",
    ),
    "cli.suppliers.own": (
        "用户中有供应商自己（或反之），它们以自己为供应商",
        "some buyers are suppliers themselves (or the other way round) and supply themselves",
    ),
    "error.points_none_placed": (
        "名录中的 {count} 行没有一行落在任何县级区域内（没有坐标、经纬度颠倒，或坐标系不符）；逐项原因见 assign 命令",
        "none of the {count} rows of the list lies in a county (no coordinates, longitude and latitude swapped, or another datum); "
        "the command assign says why",
    ),
    "cli.localise.sampled": (
        "共 {count} 个点，随机抽取 {shown} 个计算",
        "{count} points; a random sample of {shown} is used",
    ),
    "localise.localisation.localised": (
        "集聚：该行业的企业彼此比随机更近",
        "Localised: the industry's enterprises stand closer to each other than chance would put them",
    ),
    "localise.localisation.dispersed": (
        "分散：该行业的企业彼此比随机更远",
        "Dispersed: the industry's enterprises stand further apart than chance would put them",
    ),
    "localise.localisation.neither": (
        "既不集聚也不分散：与随机没有可辨的差别",
        "Neither localised nor dispersed: no different from chance",
    ),
    "localise.colocation.localised": (
        "相邻：两个行业彼此比随机更近",
        "Localised: the two industries stand closer to each other than chance would put them",
    ),
    "localise.colocation.dispersed": (
        "分离：两个行业彼此比随机更远",
        "Dispersed: the two industries stand further from each other than chance would put them",
    ),
    "localise.colocation.neither": (
        "既不相邻也不分离：与随机没有可辨的差别",
        "Neither localised nor dispersed: no different from chance",
    ),
    "localise.localisation.of": (
        "该行业 {first} 家，全部 {second} 家；核带宽 {bandwidth:.1f} 公里",
        "{first} of the industry, {second} of all; bandwidth of the kernel {bandwidth:.1f} km",
    ),
    "localise.colocation.of": (
        "两个行业各 {first} 家、{second} 家；核带宽 {bandwidth:.1f} 公里",
        "{first} and {second} enterprises; bandwidth of the kernel {bandwidth:.1f} km",
    ),
    "localise.where.localised": (
        "高于置信带的距离（公里）：{ranges}",
        "Above the band at (km): {ranges}",
    ),
    "localise.where.dispersed": (
        "低于置信带的距离（公里）：{ranges}",
        "Below the band at (km): {ranges}",
    ),
    "localise.sampled": (
        "点多，随机抽取 {shown} 个计算。",
        "Of the many points a random sample of {shown} was used.",
    ),
    "cli.density.short": (
        "各区域驻地周围的企业密度",
        "how densely enterprises stand around the seats of regions",
    ),
    "cli.density.help": (
        "各区域代表点周围的企业密度（家/平方公里），按高斯核平滑，不受行政界线影响。超过 20,000 个点时随机抽样并按比例放大。",
        "Enterprises per km² around a point of each region, smoothed by a Gaussian kernel, whatever the "
        "borders. More than 20,000 points are sampled, and the figures scaled up.",
    ),
    "cli.density.bandwidth": ("核带宽（公里）", "bandwidth of the kernel, km"),
    "cli.suppliers.short": (
        "每个用户运费最低的供应商",
        "the supplier of the least freight for each buyer",
    ),
    "cli.suppliers.help": (
        "为每个用户找运费最低的供应商（公路、铁路、水路联运）。--from 与 --to 用行业代码在名录中选出供应商与用户；"
        "供应商在另一份名录中时用 --suppliers。每侧超过 200,000 个点时随机抽样，运费会偏高。",
        "Find for each buyer the supplier from whom goods come at the least freight (road, rail and water "
        "together). --from and --to choose suppliers and buyers of the list by industry code; --suppliers "
        "names another list of suppliers. More than 200,000 points of a side are sampled, and freight comes out too high.",
    ),
    "cli.suppliers.other": ("供应商的名录，可重复", "list of suppliers, repeatable"),
    "cli.suppliers.from": ("供应商的行业代码", "industry code of the suppliers"),
    "cli.suppliers.to": ("用户的行业代码", "industry code of the buyers"),
    "cli.suppliers.within": (
        "只看直线距离不超过这么多公里的供应商",
        "only suppliers so many km away at most, in a straight line",
    ),
    "cli.suppliers.beyond": (
        "{of} 个用户中有 {count} 个在 {km:g} 公里（直线）以内没有供应商，只有更远的，未列出",
        "{count} of {of} buyers have no supplier within {km:g} km (straight line), only further ones, and are not listed",
    ),
    "distances.column.buyer": ("用户", "buyer"),
    "distances.column.supplier": ("供应商", "supplier"),
    "distances.column.km": ("直线公里", "km, straight"),
    "distances.column.from_name": ("起点", "From"),
    "distances.column.to_name": ("终点", "To"),
    "distances.column.from": ("起点代码", "From (code)"),
    "distances.column.to": ("终点代码", "To (code)"),
    "distances.column.adcode": ("代码", "code"),
    "distances.column.region_name": ("区域", "region"),
    "distances.column.per_km2": ("家/平方公里", "per km²"),
    "distances.column.buyer_lon": ("用户经度", "buyer lon"),
    "distances.column.buyer_lat": ("用户纬度", "buyer lat"),
    "distances.column.supplier_lon": ("供应商经度", "supplier lon"),
    "distances.column.supplier_lat": ("供应商纬度", "supplier lat"),
    "distances.column.cost_cny_per_t": ("元/吨", "CNY/t"),
    "distances.column.hours": ("小时", "h"),
    "distances.column.co2e_kg_per_t": ("千克 CO2/吨", "kg CO2/t"),
}

# measure -> (name, reading, undefined), each Chinese and English.
_METHODS: dict[str, tuple[tuple[str, str], tuple[str, str], tuple[str, str]]] = {
    "localisation": (
        ("集聚（Duranton–Overman）", "Localisation (Duranton and Overman)"),
        (
            "企业间距离的密度；高于全局置信带为集聚，低于为分散",
            "Density of the distances between enterprises; above the global band localised, below it dispersed",
        ),
        (
            "少于 10 家，或都在同一处",
            "Fewer than ten enterprises, or all at one place",
        ),
    ),
    "colocation": (
        ("两行业相邻", "Colocation of two industries"),
        (
            "两行业间距离的密度；高于全局置信带为相邻，低于为分离",
            "Density of the distances between two industries; above the global band they stand close to each other",
        ),
        (
            "某行业少于 10 家，或都在同一处",
            "Fewer than ten enterprises of either, or all at one place",
        ),
    ),
    "point_density": (
        ("点密度", "Density of points"),
        (
            "周围每平方公里的企业数，近处权重大",
            "Enterprises per km² around a place, near ones weighing more",
        ),
        ("不会出现；六倍带宽内没有企业时为 0", "Never; 0 where none is within six bandwidths"),
    ),
    "nearest_supplier": (
        ("最近供应商", "Nearest supplier"),
        (
            "运费最低的供应商及其每吨运费",
            "The supplier of the least freight, and the freight per tonne",
        ),
        (
            "不在路网上或无路可达时为 inf",
            "inf where no way leads to any, or the place is off the network",
        ),
    ),
}

MESSAGES |= {
    f"method.{measure}.{part}": pair
    for measure, pairs in _METHODS.items()
    for part, pair in zip(("name", "reading", "undefined"), pairs, strict=True)
}
