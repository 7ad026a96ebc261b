"""Words of networks held against chance."""

_COLUMNS = {
    "expected": ("随机应有的共同产业数", "Shared by chance"),
    "p_adjusted": ("校正后的 p", "p adjusted"),
    "strength_expected": ("随机的联系强度", "Strength by chance"),
    "strength_p": ("强度的 p", "p"),
    "core_chance": ("随机时也入核心", "Core by chance"),
}

MESSAGES: dict[str, tuple[str, str]] = {
    **{f"compared.column.{key}": pair for key, pair in _COLUMNS.items()},
    "chance.nothing": (
        "与随机布局相比，没有一项超出偶然：这张网络只说明各区域布局了多少产业，不说明谁与谁特别相近。",
        "Beside random layouts nothing stands out: the network says how many industries each region has, "
        "not who is especially close to whom.",
    ),
    "chance.plain": (
        "{ties} 条联系中，有 {firm} 条的共同产业明显多于随意排布时会有的；其余联系，也可能只因为两地布局的产业都多。",
        "Of {ties} ties, {firm} {firm:shares|share} clearly more industries than layouts drawn by lot would; the others may be there only because both "
        "regions have many industries.",
    ),
    "chance.plain_none": (
        "{ties} 条联系中，没有一条的共同产业明显多于随意排布时会有的：这些联系可能只因为两地布局的产业都多。",
        "Of {ties} ties, none shares clearly more industries than layouts drawn by lot would: they may be there only because both regions "
        "have many industries.",
    ),
    "chance.flattened": (
        "余弦强度按每格的条数算；与随机布局比较时一格只看有无，所以这里的强度期望、模块度和拟合度按有无算。",
        "Cosine ties weigh how often a cell is designated; held against chance a cell is there or not, and of that are the "
        "strengths by chance, the modularity and the fit given here.",
    ),
    "chance.ties": (
        "随机布局保持每个区域的产业数和每个产业的区域数不变（{draws} 次抽样）：{ties} 条联系中 {single} 条 p < 0.05，"
        "按多重比较校正后 {firm} 条超出偶然。",
        "Random layouts keep the number of industries of each region and of regions of each industry "
        "({draws} draws): {single} of {ties} ties have p < 0.05, {firm} {firm:stands|stand} out after the "
        "correction for so many.",
    ),
    "chance.communities.out": (
        "社区划分超出偶然：模块度 Q = {value}（社区内部的联系比随机多出的比例），随机布局 {mean} ± {sd}，p = {p}。",
        "The communities stand out: modularity Q = {value} (how much more is tied inside communities), by "
        "chance {mean} ± {sd}, p = {p}.",
    ),
    "chance.communities.in": (
        "社区划分与偶然无异，不着色：模块度 Q = {value}（社区内部的联系比随机多出的比例），随机布局 {mean} ± {sd}，p = {p}。",
        "The communities are those of chance and are not coloured: modularity Q = {value} (how much more is "
        "tied inside communities), by chance {mean} ± {sd}, p = {p}.",
    ),
    "chance.communities.undefined": (
        "没有联系，谈不上社区。",
        "Without ties there are no communities.",
    ),
    "chance.core.out": (
        "核心与外围之分超出偶然：吻合度 {value}，随机布局 {mean} ± {sd}，p = {p}。",
        "Core and periphery stand out: fit {value}, by chance {mean} ± {sd}, p = {p}.",
    ),
    "chance.core.in": (
        "核心与外围之分与偶然无异，角色不着色：吻合度 {value}，随机布局 {mean} ± {sd}，p = {p}。",
        "Core and periphery are those of chance and roles are not coloured: fit {value}, by chance {mean} ± "
        "{sd}, p = {p}.",
    ),
    "chance.core.undefined": (
        "分不出核心与外围，角色不着色。",
        "There is no core to tell from a periphery; roles are not coloured.",
    ),
    "method.chance.name": ("与偶然相比", "Held against chance"),
    "method.chance.reading": (
        "随机布局中每个区域的产业数、每个产业的区域数都不变；p 小，说明共同的产业多于偶然；联系的 p 按多重比较校正",
        "Random layouts in which each region has as many industries and each industry as many regions; a "
        "small p: more is shared than by chance; p of ties is adjusted for so many",
    ),
    "method.chance.undefined": ("没有联系", "Without ties"),
    "chance.wait": ("正在与随机布局比较……", "Drawing random layouts…"),
    "compared.network.plain_region": ("区域", "Regions"),
    "compared.network.circles": ("圆", "Circles"),
}
