"""Words of prints and of the page that hands them over."""

MESSAGES: dict[str, tuple[str, str]] = {
    "print.legend": ("图例", "Legend"),
    "print.about": ("说明", "About this map"),
    "print.north": ("北", "N"),
    "print.locator": ("位置", "Location"),
    "print.all_hainan": ("海南省全图", "All of Hainan"),
    "print.south_sea": ("南海诸岛", "South China Sea Islands"),
    "print.about_scale": ("约 1:{count} 万", "about 1:{count}"),
    "print.km": ("{count} 公里", "{count} km"),
    "print.own_review": ("本图审图号：", "Approval of this map: "),
    "print.organisation": ("编制单位：", "Made by: "),
    "print.contact": ("联系：", "Contact: "),
    "print.date": ("日期：", "Date: "),
    "print.gap_review": ("待送审，公开出版前填写", "to be obtained before publication"),
    "print.gap": ("待填", "to be filled in"),
    "print.projection": (
        "投影：阿尔伯斯等积圆锥（标准纬线 {first}°N、{second}°N，中央经线 {meridian}°E），CGCS2000。",
        "Projection: Albers equal-area conic (standard parallels {first}°N, {second}°N, central "
        "meridian {meridian}°E), CGCS2000.",
    ),
    "print.maker": ("产业集群图谱", "Cluster Atlas"),
    "print.paper": ("{size} {orientation}", "{size} {orientation}"),
    "print.landscape": ("横向", "landscape"),
    "print.portrait": ("纵向", "portrait"),
    "print.wide": ("16:9", "16:9"),
    "print.alt": ("{title}：地图", "Map: {title}"),
    "indicator.title": ("{place} · {indicator}", "{place}: {indicator}"),
    "indicator.subtitle": (
        "{level}，{all} 个区域中 {known} 个有数据",
        "{level} level, {known} of {all} regions known",
    ),
    "print.unknown": (
        "另有 {count} 个区域无数据",
        "{count} {count:more region|more regions} without data",
    ),
    "print.more": ("另有 {count} 行未排", "{count} more left out for want of room"),
    "print.ways": ("各种走法", "Ways compared"),
    "print.way_name": ("走法", "way"),
    "print.way_km": ("公里", "km"),
    "print.way_hours": ("小时", "hours"),
    "print.way_cost": ("元", "CNY"),
    "print.way_cost_wan": ("万元", "ten thousand CNY"),
    "print.way_co2e": ("吨 CO₂", "t CO₂"),
    "print.way_co2e_kg": ("千克 CO₂", "kg CO₂"),
    "print.chinese_names": (
        "没有英文名的地点用中文名。",
        "Names without an English form stand in Chinese.",
    ),
    "print.left_out": ("版面放不下，未排：{names}", "Left out for want of room: {names}"),
    "print.table_name": ("产业落在哪里（区域数）", "Where each industry is wanted (regions)"),
    "print.named_sites": ("园区与基地名称", "Names of sites"),
    "error.logo_kind": (
        "标志文件不是PNG或SVG；应为这两种格式之一。",
        "The logo is neither PNG nor SVG; one of the two is expected.",
    ),
    "error.logo_size": (
        "标志文件有 {found} kB；最多 {most} kB。请缩小后再用。",
        "The logo has {found} kB; at most {most} kB are taken. Make it smaller.",
    ),
    "error.logo_pixels": (
        "标志为 {found} 像素；每边最多 {most} 像素。",
        "The logo has {found} pixels; at most {most} a side are taken.",
    ),
    "error.logo_broken": (
        "标志文件读不出：{kind} 内容损坏或不完整。请重新导出为PNG或SVG。",
        "The logo cannot be read: its {kind} is damaged or cut short. Export it again as PNG or SVG.",
    ),
    "error.logo_entities": (
        "标志文件（SVG）引用了文件以外的内容或自定义实体，不予读取。请重新导出为PNG或普通SVG。",
        "The logo's SVG refers to something outside the file or defines entities. Export it again as PNG or plain SVG.",
    ),
    "error.folder": (
        "文件夹 {path} 建不成：{reason}",
        "The folder {path} cannot be made: {reason}",
    ),
    "error.accent": (
        "强调色“{found}”不是颜色；应写作 # 加六位十六进制数字。",
        "The accent colour “{found}” is no colour; write # and six hexadecimal digits.",
    ),
    "error.no_glyph": (
        "印刷字体没有这些字：{found}，印出来会是空框；请在标题、单位等文字或自己的数据里去掉或换掉。",
        "The font of prints has no letter for: {found}; they would print as empty boxes. Leave them out of the title, "
        "the organisation or your own data, or write others.",
    ),
}
MESSAGES |= {
    "sheet.area": (
        "约 {area} 平方公里（按概化边界）",
        "about {area} km² (from generalised outlines)",
    ),
    "sheet.figure_of": ("{what}，{year}", "{what}, {year}"),
    "sheet.figure.gdp": ("地区生产总值", "GDP"),
    "sheet.figure.population_resident": ("常住人口", "Residents"),
    "sheet.figure.population_census": ("常住人口（普查）", "Residents (census)"),
    "sheet.no_figure": ("无数据", "no data"),
    "sheet.persons": ("人", "persons"),
    "sheet.sites": ("规划的园区、基地", "Park or base"),
    "sheet.sites_note": ("所载规划点名", "named by the plans held here"),
    "sheet.site_industries": ("规划的产业", "Industries planned there"),
    "sheet.kinds": ("{count:类|类}", "{count:kind|kinds}"),
    "sheet.of_category": ("规划{category}的产业", "Industries: {category}"),
    "sheet.gdp": ("地区生产总值，2023", "GDP, 2023"),
    "sheet.gdp_unit": ("亿元", "bn CNY"),
    "sheet.people": ("常住人口，2023", "Residents, 2023"),
    "sheet.people_unit": ("万人", "million"),
    "sheet.cement": ("水泥产能（至少），2025", "Cement capacity (at least), 2025"),
    "sheet.link_bare": ("{kind}：{places}（{locator}）。", "{kind}: {places} ({locator})."),
    "sheet.link": (
        "{kind}：{places}；{topic}（{locator}）。",
        "{kind}: {places}; {topic} ({locator}).",
    ),
    "sheet.then": ("＋", " + "),
    "sheet.sources": (
        "来源：{said}《中国开发区审核公告目录》（2018年版）；Global Energy Monitor, Global Cement and "
        "Concrete Tracker, July 2025 (V1)，副产物：其各清单（{vintage}），CC BY 4.0；运输为"
        "本软件估算，公路与铁路线形 © OpenStreetMap contributors (ODbL)。底图：天地图 2024，审图号 {review}。"
        "仅供规划研究，不作为权属依据。",
        "Sources: {said}catalogue of development zones (2018); Global Energy Monitor, Global "
        "Cement and Concrete Tracker, July 2025 (V1), by-products: its trackers ({vintage}), CC BY 4.0; freight estimated "
        "by this tool, roads and rail © OpenStreetMap contributors (ODbL). Base map: Tianditu 2024, map approval {review}. For planning "
        "research; no proof of ownership or jurisdiction.",
    ),
    "sheet.subtitle": ("产业招商一页", "Industry at a glance"),
    "sheet.basis": ("依据：{plans}", "Basis: {plans}"),
    "sheet.wanted": ("引进什么", "What is wanted"),
    "sheet.zones": ("落在哪里", "Where it can settle"),
    "sheet.zones_note": (
        "2018 目录，主导产业含建材",
        "2018 catalogue, building materials leading",
    ),
    "sheet.zone": ("开发区", "Development zone"),
    "sheet.zone_area": ("核准面积，公顷", "Approved area, ha"),
    "sheet.zone_gap": ("可用地、地价、水电气价：", "Land, its price, water, power, gas: "),
    "sheet.zone_gap_by": ("由园区填写", "to be filled in by the zone"),
    "sheet.there": ("已有什么", "What is there"),
    "sheet.there_note": ("在产水泥厂，GEM 2025-07", "Operating cement works, GEM 2025-07"),
    "sheet.plant": ("水泥厂", "Cement works"),
    "sheet.plant_place": ("县（市、区）", "County"),
    "sheet.plant_capacity": ("至少，万吨/年", "At least, Mt a year"),
    "sheet.way": ("怎么到达", "How to get there"),
    "sheet.way_note": (
        "自{place}驻地，1,000 吨，估算（低–高）",
        "From {place}, 1,000 t, estimates (low–high)",
    ),
    "sheet.to": ("到", "To"),
    "sheet.modes": ("走法", "Way"),
    "sheet.km": ("公里", "km"),
    "sheet.cost": ("费用，万元", "Cost, thousand CNY"),
    "sheet.support": ("有什么支持", "What support there is"),
    "sheet.amount": ("金额：", "Amount: "),
    "sheet.no_amount": ("规划未写明", "not in the plan"),
    "sheet.call": ("联系", "Contact"),
    "sheet.organisation": ("单位：", "Office: "),
    "sheet.contact": ("联系方式：", "Reach us: "),
    "sheet.date": ("日期：", "Date: "),
    "sheet.gap": ("填写", "to be filled in"),
    "sheet.code": ("二维码", "QR code"),
    "sheet.code_by": ("由单位放置", "placed by the office"),
    "sheet.by_products": ("可得副产物", "By-products within reach"),
    "sheet.by_products_note": (
        "区域内及驻地直线 150 公里内的在产工厂，以产能代替",
        "plants in the region and within 150 km of its seat, by their capacity",
    ),
    "sheet.by_product": ("副产物", "By-product"),
    "sheet.works": ("家数", "Plants"),
    "sheet.proxy": ("来源产能（至少）", "Capacity behind it (at least)"),
    "sheet.unnamed": ("所载规划未点名", "named by no plan held here"),
    "sheet.named_otherwise": (
        "没有点名要引进的产业；点名的有：{listed}",
        "no industry is wanted here by name; named are: {listed}",
    ),
    "sheet.named_besides": ("规划另点名：{listed}", "also named by plans: {listed}"),
    "sheet.no_way": (
        "所载路网没有道路通到这里，不等于没有路",
        "no road of the network held here leads there, which is not to say that none does",
    ),
    "sheet.nothing": ("无数据，不等于没有", "no data, which is not none"),
    "sheet.zones_other": (
        "目录中的 {count} 个开发区，主导产业均未写建材：{names}",
        "{count} {count:zone|zones} in the catalogue, none led by building materials: {names}",
    ),
    "sheet.zones_other_many": (
        "目录中的 {count} 个开发区，主导产业均未写建材",
        "{count} {count:zone|zones} in the catalogue, none led by building materials",
    ),
    "sheet.map_note": (
        "圆点为在产水泥厂，圆环为产能未知；开发区无坐标，未画。",
        "Symbols are operating cement works, rings those of unknown capacity; zones have no coordinates.",
    ),
    "sheet.no_zones": (
        "开发区无坐标，未画。",
        "Development zones have no coordinates and are not drawn.",
    ),
    "sheet.more": (
        "另有 {count} 个未列出，见数据文件。",
        "{count} more are not listed here; see the data files.",
    ),
    "sheet.more_named": (
        "另有 {count} 个未列出：{names}。",
        "{count} more {count:is|are} not listed here: {names}.",
    ),
    "sheet.doubt": ("* 来源记录存疑。", "* The source's figure is doubtful."),
}
MESSAGES |= {
    "cli.map.subtitle": ("副标题", "subtitle"),
    "cli.handover.organisation": ("编制单位", "who makes it"),
    "cli.handover.contact": ("联系方式", "how to reach them"),
    "cli.handover.logo": ("标志：PNG 或 SVG 文件", "logo: a PNG or SVG file"),
    "cli.handover.accent": (
        "强调色：# 加六位十六进制数字；太浅时文字自动加深，看不见的不收",
        "accent colour: # and six hexadecimal digits; letters in a pale one are darkened, one that cannot be seen is refused",
    ),
    "cli.handover.review": (
        "本图自己的审图号；公开出版或展示须有",
        "the map's own approval number, which a published map needs",
    ),
    "cli.handover.size": (
        "纸张：a4、a3，wide 为 16:9 幻灯片（PNG 为 1920×1080）",
        "paper: a4, a3, or wide for a 16:9 slide (PNG of 1920×1080)",
    ),
    "cli.handover.orientation": ("纸张方向", "orientation of the paper"),
    "cli.handover.layers": (
        "拨动开关的图层，用逗号隔开：默认隐藏的显示，默认显示的隐藏（如 plants,links）",
        "layers to switch, separated by commas: hidden ones are shown and the other way round (plants,links)",
    ),
    "error.no_layer": (
        "这张图没有图层“{found}”；可用：{nearest}",
        "This map has no layer “{found}”; it has: {nearest}",
    ),
    "export.pmtiles": ("PMTiles 文件（图片瓦片）", "PMTiles file (tiles that are pictures)"),
    "export.pmtiles_note": (
        "图上这一范围的瓦片写进文件，打开时不联网；文件本身不存入“选择”。",
        "The tiles of the map's area go into the file, which then needs no network; saved choices do not hold them.",
    ),
    "export.ground_sources": (
        "铁路线形 © OpenStreetMap contributors（ODbL）；航道线形：GSHHG 2.3.7（LGPL-3.0）。",
        "Courses of railways © OpenStreetMap contributors (ODbL), of waterways GSHHG 2.3.7 (LGPL-3.0).",
    ),
    "export.layers": ("显示的图层", "Layers shown"),
    "cli.handover.pages": (
        "文件夹里每页是什么：html 地图（默认）、pdf 或 png 图版、sheet 招商单页 PDF",
        "what each page of a folder is: html map (default), pdf or png plate, sheet for a factsheet as PDF",
    ),
    "cli.handover.pages_folder": (
        "--pages 用于文件夹；单页（sheet）只按区域做",
        "--pages is for a folder, and sheets are made by region only",
    ),
    "cli.handover.regions": (
        "只做这些区域，一个一页，可重复",
        "only these regions, a page each; repeatable",
    ),
    "cli.handover.factors_apart": (
        "{path} 不含运输参数文件；再用时请同时给 --factors",
        "{path} does not hold the factors of freight; give --factors again with it",
    ),
    "error.press": (
        "排版程序不接受这一页（多为其中的图片读不了）：{reason}",
        "The press refuses this page, most often for a picture that it cannot read: {reason}",
    ),
    "error.nothing_meets": (
        "没有符合条件的布局，图上会是空的：{said}。换一个产业、类别、规划或区域；命令 designations 列出全部条目。",
        "No designation meets these conditions, so that the map would be empty: {said}. Choose another "
        "industry, category, plan or region; the command designations lists them all.",
    ),
    "cli.handover.within": ("只做这个区域内的", "only regions within this one"),
    "cli.handover.by": (
        "每页一个区域（region）或一个产业（industry）",
        "a page per region or per industry",
    ),
    "cli.handover.address": ("做成二维码的网址", "address for the QR code"),
    "cli.handover.dark": (
        "{path} 有 {count} 页未做成：{names}",
        "{path}: {count} pages were not made: {names}",
    ),
    "cli.handover.page": ("{done}/{all} {name}", "{done}/{all} {name}"),
    "cli.handover.resumed": (
        "{count} 个文件上次已做好，未重做",
        "{count} files were made before and are kept",
    ),
    "cli.handover.address_bad": (
        "网址“{found}”太长或含有控制字符；最多 300 个字符。",
        "The address “{found}” is too long or holds control characters; at most 300 are taken.",
    ),
    "error.address_scheme": (
        "“{found}”不是网址；二维码只放 http:// 或 https:// 开头的网址，或域名（如 example.org/页面）。",
        "“{found}” is no web address; the QR code takes one that begins with http:// or https://, or a domain "
        "(such as example.org/page).",
    ),
    "cli.handover.idle": (
        "{options} 在这里不起作用：{why}。请去掉。",
        "{options} would do nothing here: {why}. Leave it out.",
    ),
    "cli.handover.idle_route": (
        "路线图只画起点到终点的走法",
        "a map of a route shows the ways between its ends alone",
    ),
    "cli.handover.idle_comparison": (
        "指标图不画规划和路线",
        "a map of an indicator shows no plans and no route",
    ),
    "cli.handover.idle_map": (
        "它只用于路线（--from 与 --to）或指标（--indicator）",
        "it is for a route (--from with --to) or an indicator (--indicator)",
    ),
    "cli.handover.idle_form": (
        "{form} 不按纸张排版",
        "{form} is not laid out on a paper that can be chosen",
    ),
    "cli.handover.idle_wide": (
        "宽幅（--size wide）只有横向",
        "the wide format (--size wide) is landscape alone",
    ),
    "cli.handover.settings": (
        "选择文件（.toml），或本软件导出的 HTML 地图：沿用其中的选择；命令行写明的优先",
        "a file of choices (.toml), or an HTML map of this tool: its choices hold where the command line says "
        "nothing",
    ),
    "cli.handover.save": (
        "把这次的选择另存为 TOML 文件",
        "write the choices of this run to a TOML file",
    ),
    "cli.handover.embed": (
        "HTML：供其他网页以 iframe 嵌入",
        "HTML: for a frame (iframe) of another page",
    ),
    "cli.handover.languages": (
        "HTML：中英文都写进去，带切换；默认只写 --lang 的一种",
        "HTML: both languages, with a switch; by default that of --lang alone",
    ),
    "cli.handover.basemap": (
        "HTML 底图：tianditu、gaode、osm、含 {z}{x}{y} 的地址或 .pmtiles 文件；默认无，文件不发请求",
        "HTML basemap: tianditu, gaode, osm, an address with {z}{x}{y} or a .pmtiles file; none by default, "
        "and then no request",
    ),
    "cli.handover.basemap_datum": (
        "自备底图的坐标系；gcj02 时全部图层随之平移",
        "datum of a basemap of your own; with gcj02 all layers are moved",
    ),
    "cli.handover.with_key": (
        "把环境变量 TIANDITU_KEY 的密钥写进文件（拿到文件的人都能读到）",
        "write the key of the variable TIANDITU_KEY into the file, where everybody can read it",
    ),
    "cli.handover.indicator": (
        "改为一个指标的对比图，如 gdp 或 gdp:2023",
        "a map of an indicator instead, such as gdp or gdp:2023",
    ),
    "cli.handover.origin": ("改为货运路线图：起点", "a map of a freight route instead: from"),
    "cli.handover.destination": ("货运路线的终点", "where the freight route leads"),
    "cli.handover.datum": (
        "坐标系：cgcs2000、wgs84、gcj02、bd09；写在文件里",
        "datum of the coordinates: cgcs2000, wgs84, gcj02, bd09; stated in the file",
    ),
    "cli.handover.heads": (
        "字段名：plain（文档中的英文字段名）、zh、en",
        "names of fields: plain (those of the documentation), zh, en",
    ),
    "cli.handover.frame": (
        "嵌入代码：{code}",
        "To embed it: {code}",
    ),
    "cli.handover.other_versions": (
        "{path} 由软件 {tool}、数据 {data} 做成，与现在的不同；结果可能不一样。",
        "{path} was made with tool {tool} and data {data}, which are not those of today; results may differ.",
    ),
    "cli.handover.two_subjects": (
        "路线（--from 与 --to）和指标（--indicator）只能要一个，路线要有起点和终点。",
        "Ask for a route (--from with --to) or for an indicator (--indicator), not for both; a route needs both "
        "ends.",
    ),
    "cli.atlas.short": (
        "图集：PDF，或每区域一个网页",
        "an atlas as PDF, or one HTML file a region",
    ),
    "cli.atlas.help": (
        "做图集：封面、总览、每区域（或产业）一页、布局矩阵、方法与来源。目标为 .pdf 文件，或一个文件夹"
        "（每页一个文件，见 --pages；中断后再运行会接着做，某一页出错不影响其余）。",
        "Make an atlas: cover, overview, a page per region or industry, matrix, sources. The target "
        "is a .pdf file, or a folder (a file a page, see --pages; a run that was cut off is taken up again, "
        "and a page that fails stops no other).",
    ),
    "cli.sheet.short": ("一个区域或园区的招商单页", "a one-page factsheet of a region or park"),
    "cli.sheet.help": (
        "做一个区域的招商单页：引进什么、落在哪里、已有什么、怎么到达、有什么支持、联系谁；也可写规划中园区、基地的名称。"
        "目标为 .pdf、.png、.svg 或 .html。",
        "Make the one-page factsheet of a region, or of a park or base of a plan by its name: what is wanted, where, what is there, how to get "
        "there, what support, whom to call. The target is .pdf, .png, .svg or .html.",
    ),
    "cli.deck.short": ("可编辑的幻灯片（PPTX）", "editable slides (PPTX)"),
    "cli.deck.help": (
        "做幻灯片：地图为可编辑的形状，每区域一个；另有图表和表格。目标为 .pptx。",
        "Make slides: the map as editable shapes, one a region; a chart and a table beside it. The "
        "target is .pptx.",
    ),
    "html.organisation": ("编制单位：{organisation}", "Made by {organisation}"),
    "html.contact": ("联系：{contact}", "Contact: {contact}"),
    "html.review": ("本图审图号：{review}", "Approval of this map: {review}"),
}
