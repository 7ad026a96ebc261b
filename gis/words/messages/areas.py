"""Words of cooperation areas."""

MESSAGES: dict[str, tuple[str, str]] = {
    "cli.areas.short": (
        "协作区：相似、运费近、连成一片的市（州）",
        "cooperation areas: alike, near by freight, in one piece",
    ),
    "cli.areas.help": (
        "把市（州）并成协作区：就业结构相似、相互运费低、连成一片；海岛只由有名的轮渡相连。可与自己说的片区（成渝、成都平原……）对照。",
        "Join prefectures into areas that are alike in employment, near by freight and in one piece; islands are tied by "
        "named ferries only. Areas of one's own stand beside.",
    ),
    "cli.areas.count": ("分成几个区", "how many areas"),
    "cli.areas.freight": ("运费的比重，其余为相似度", "weight of freight, the rest is likeness"),
    "cli.areas.named": (
        '自己说的片区，TOML：成都平原 = ["成都", "德阳"]',
        'areas of one\'s own as TOML: "成都平原" = ["成都", "德阳"]',
    ),
    "areas.title": ("协作区", "Cooperation areas"),
    "areas.freight": ("运费的比重（其余为相似度）", "Weight of freight (the rest is likeness)"),
    "areas.own": ("自己说的片区", "Areas of your own"),
    "areas.own_help": (
        "每行一个片区：名称 = [市（州）名]；与算出的协作区对照，不影响计算",
        "One area a line: name = [regions]; held beside what is worked out, without changing it",
    ),
    "areas.is_in": ("第 {number} 协作区", "Cooperation area {number}"),
    "areas.is_named": ("自己说的片区：{name}", "Named area: {name}"),
    "areas.entry": ("{number} {names}", "{number} {names}"),
    "areas.and_more": ("等", " and others"),
    "areas.more_entries": (
        "共 {count} 区，图例只列前 12 区；指向区域可看其协作区",
        "{count} areas, of which the first 12 are listed; point at a region for its own",
    ),
    "areas.data": (
        "2020 年人口普查的就业结构；本图谱路网运费",
        "employment of the census of 2020; freight of the bundled network",
    ),
    "areas.tie": (
        "{one}与{two}由轮渡相连：{ferry}",
        "{one} and {two} are tied by a ferry: {ferry}",
    ),
    "areas.left_out": (
        "没有就业数据、未计入：{names}",
        "without figures of employment, left out: {names}",
    ),
    "areas.agreement": (
        "与自己说的片区的一致度（调整兰德指数，1 为完全一致，0 为偶然）：{value:.2f}",
        "agreement with the areas named (adjusted Rand index; 1 alike, 0 by chance): {value:.2f}",
    ),
    "areas.no_agreement": (
        "自己说的片区无法与分区比较：范围内至少要有两个片区，且要有同区的市（州）",
        "the areas named cannot be held against these: at least two of them must lie in the area, and regions share one",
    ),
    "areas.beyond": (
        "自己说的片区里，以下市（州）不在范围内或没有就业数据、没有计入：{names}",
        "of the areas named, these regions lie elsewhere or have no figures of employment and are left out: {names}",
    ),
    "areas.checked": ("各区已核对连成一片", "each area is checked to be in one piece"),
    "areas.column.area": ("区", "Area"),
    "areas.column.members": ("市（州）数", "Regions"),
    "areas.column.regions": ("市（州）", "Which"),
    "areas.column.likeness": ("区内差异占比", "Share of spread within"),
    "areas.column.freight": ("区内运费（元/吨）", "Freight within (CNY/t)"),
    "areas.column.region": ("市（州）", "Region"),
    "areas.column.adcode": ("代码", "Code"),
    "areas.column.named": ("自己说的片区", "Named area"),
    "compare.sheet.areas": ("协作区", "Areas"),
    "compare.sheet.areas_regions": ("各市（州）", "Regions"),
    "error.areas_count": (
        "要分 {found} 个区，市（州）只有 {most} 个",
        "{found} areas asked for, and there are {most} regions",
    ),
    "error.areas_pieces": (
        "这些市（州）分成互不相连的 {pieces} 块，不能并成 {found} 个区；增加个数（海岛没有轮渡时自成一块）",
        "the regions fall into {pieces} pieces that do not touch and cannot make {found} {found:area|areas}; raise the count "
        "(an island without a ferry is a piece of its own)",
    ),
    "error.areas_broken": ("第 {found} 区没有连成一片", "area {found} is not in one piece"),
    "error.areas_twice": (
        "{found} 同时在“{one}”和“{two}”中",
        "{found} stands in {one} and in {two}",
    ),
    "error.areas_toml": (
        '片区文件不是 TOML：{reason}。写成 "成都平原" = ["成都", "德阳"]，中文名称要加引号',
        'the areas are no TOML: {reason}. Write "成都平原" = ["成都", "德阳"], Chinese names in quotes',
    ),
    "error.areas_file": (
        "{file}：“{found}”应是名称的列表",
        "{file}: {found!r} must be a list of names",
    ),
}
