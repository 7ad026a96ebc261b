"""Words of the national panels: industries of the census, measures, the command."""

MESSAGES: dict[str, tuple[str, str]] = {
    "employment.primary": ("农林牧渔", "Agriculture"),
    "employment.mining": ("采矿", "Mining"),
    "employment.manufacturing": ("制造", "Manufacturing"),
    "employment.utilities": ("电热气水", "Utilities"),
    "employment.construction": ("建筑", "Construction"),
    "employment.trade": ("批发零售", "Trade"),
    "employment.transport": ("交通仓储邮政", "Transport"),
    "employment.real_estate": ("房地产", "Real estate"),
    "employment.business_services": ("租赁商务", "Business services"),
    "employment.science": ("科研技术", "Science"),
    "employment.it": ("信息技术", "Information technology"),
    "employment.other": ("其他", "Other"),
    "compare.sheet.panel": ("区域 × 产业", "Region × industry"),
    "compare.sheet.relatedness": ("产业关联度", "Related industries"),
    "compared.column.other_industry": ("另一产业", "Other industry"),
    "compared.column.proximity": ("关联度", "Proximity"),
    "compared.column.hachman": ("哈赫曼指数", "Hachman index"),
    "compared.column.hoover": ("胡佛集中指数", "Hoover index"),
    "compared.column.eci": ("区域复杂度 ECI", "Complexity (ECI)"),
    "compared.column.pci": ("产业复杂度 PCI", "Complexity (PCI)"),
    "cli.panel.short": (
        "全国区域 × 产业：就业、产能、开发区",
        "region × industry of the whole country",
    ),
    "cli.panel.help": (
        "给出全国的区域 × 产业表：2020年普查就业（11 个产业及其他）、在产产能、开发区主导产业，及专业化、集中度、"
        "产业关联度与密度、经济复杂度、哈赫曼和胡佛指数、集群星级。屏幕只显示前几行，CSV、JSON、Excel 为全部。",
        "Give the region × industry table of the country: employment of the census of 2020 (11 industries and "
        "the rest), operating capacity, leading industries of development zones; with specialisation, "
        "concentration, relatedness and density, economic complexity, Hachman and Hoover indices, cluster "
        "stars. The screen shows the first rows; CSV, JSON and Excel hold all.",
    ),
    "cli.panel.kind": (
        "employment 就业（人）、capacity 产能、zones 开发区个数",
        "employment (persons), capacity, zones (counts)",
    ),
    "cli.panel.cells": (
        "表中的数：原值、占比、区位商、关联密度或星级",
        "what stands in the cells: value, share, quotient, density or stars",
    ),
    "panel.cells.employment": ("人", "persons"),
    "panel.cells.zones": ("个开发区", "zones"),
    "panel.cells.share": ("占比", "share"),
    "panel.cells.location_quotient": ("区位商", "location quotient"),
    "panel.cells.relatedness_density": ("关联密度", "relatedness density"),
    "panel.cells.stars": ("星级", "stars"),
    "panel.units": (
        "产能各列单位不同，不能相加：{cells} 只用于 employment 和 zones",
        "Columns of capacity have different units and cannot be added: {cells} is for employment and zones",
    ),
    "panel.size": (
        "{rows} 个区域（其中 {known} 个各列齐全）× {columns} 列",
        "{rows} {rows:region|regions} (all columns known: {known}) × {columns} {columns:column|columns}",
    ),
    "panel.absent": (
        "没有数据、不在表中也不在合计中的区域共 {count} 个：{names}",
        "Without data, in no table and no sum: {count} {count:region|regions} ({names})",
    ),
    "panel.within": (
        "只取{within}内的区域：份额、区位商、关联度、复杂度和集中度都以这些区域的合计为准，不以全国为准",
        "Only regions within {within}: shares, quotients, relatedness, complexity and concentration are against "
        "the sum of these, not of the country",
    ),
    "panel.more": (
        "各表只列前 {count} 行，全部见 --format csv、json 或 xlsx",
        "Each table shows its first {count} {count:row|rows}; all of them with --format csv, json or xlsx",
    ),
    "panel.note.employment": (
        "就业：2020年普查长表推算，县级相差2个百分点以内视为噪声；来源 国家统计局",
        "Employment: estimated from the long form of the census of 2020; under 2 points at county level is "
        "noise; source: National Bureau of Statistics",
    ),
    "panel.note.capacity": (
        "产能为下限；0 为清单中未见；有厂而产能全未知的为空。Global Energy Monitor，CC BY 4.0",
        "Capacities are lower bounds; 0 is none known to the tracker; empty where no capacity is known. "
        "Global Energy Monitor, CC BY 4.0",
    ),
    "panel.note.zones": (
        "开发区：2018年目录，按名称定位（名称只写到市（州）的不计入任何县），一个开发区每个产业计一次；措辞明确的归入 GB/T 4754 大类，其余照录",
        "Zones: catalogue of 2018, placed by name (in no county where it names the city alone), counted once an industry; clear wordings under their "
        "division of GB/T 4754, others as written",
    ),
}
