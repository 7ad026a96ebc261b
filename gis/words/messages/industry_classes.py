"""Sections and divisions of GB/T 4754 as the standard words them, and in English.

Looked up by the Chinese words: a key is the code of 2017, or ``2011_`` and the code where only that edition has
them. A division called as its section is (房地产业, 教育) stands there once. The English of industry is that of the
China Statistical Yearbook (stats.gov.cn) in British spelling, without its "Manufacture of", which the section says.
"""

MESSAGES: dict[str, tuple[str, str]] = {
    "industry_class.A": (
        "农、林、牧、渔业",
        "Agriculture, forestry, animal husbandry and fishery",
    ),
    "industry_class.01": ("农业", "Farming"),
    "industry_class.02": ("林业", "Forestry"),
    "industry_class.03": ("畜牧业", "Animal husbandry"),
    "industry_class.04": ("渔业", "Fishery"),
    "industry_class.05": (
        "农、林、牧、渔专业及辅助性活动",
        "Professional and support activities for agriculture, forestry, animal husbandry and fishery",
    ),
    "industry_class.2011_05": (
        "农、林、牧、渔服务业",
        "Services for agriculture, forestry, animal husbandry and fishery",
    ),
    "industry_class.B": ("采矿业", "Mining"),
    "industry_class.06": ("煤炭开采和洗选业", "Mining and washing of coal"),
    "industry_class.07": ("石油和天然气开采业", "Extraction of petroleum and natural gas"),
    "industry_class.08": (
        "黑色金属矿采选业",
        "Mining and processing of ferrous metal ores",
    ),
    "industry_class.09": (
        "有色金属矿采选业",
        "Mining and processing of non-ferrous metal ores",
    ),
    "industry_class.10": (
        "非金属矿采选业",
        "Mining and processing of nonmetal ores",
    ),
    "industry_class.11": ("开采专业及辅助性活动", "Professional and support activities for mining"),
    "industry_class.2011_11": ("开采辅助活动", "Support activities for mining"),
    "industry_class.12": ("其他采矿业", "Mining of other ores"),
    "industry_class.C": ("制造业", "Manufacturing"),
    "industry_class.13": ("农副食品加工业", "Processing of food from agricultural products"),
    "industry_class.14": ("食品制造业", "Foods"),
    "industry_class.15": (
        "酒、饮料和精制茶制造业",
        "Liquor, beverages and refined tea",
    ),
    "industry_class.16": ("烟草制品业", "Tobacco"),
    "industry_class.17": ("纺织业", "Textiles"),
    "industry_class.18": ("纺织服装、服饰业", "Textile wearing apparel and accessories"),
    "industry_class.19": (
        "皮革、毛皮、羽毛及其制品和制鞋业",
        "Leather, fur, feather and related products, footwear",
    ),
    "industry_class.20": (
        "木材加工和木、竹、藤、棕、草制品业",
        "Processing of timber, products of wood, bamboo, rattan, palm and straw",
    ),
    "industry_class.21": ("家具制造业", "Furniture"),
    "industry_class.22": ("造纸和纸制品业", "Paper and paper products"),
    "industry_class.23": (
        "印刷和记录媒介复制业",
        "Printing and reproduction of recording media",
    ),
    "industry_class.24": (
        "文教、工美、体育和娱乐用品制造业",
        "Articles for culture, education, arts and crafts, sport and entertainment",
    ),
    "industry_class.25": (
        "石油、煤炭及其他燃料加工业",
        "Processing of petroleum, coal and other fuels",
    ),
    "industry_class.2011_25": (
        "石油加工、炼焦和核燃料加工业",
        "Processing of petroleum, coking, processing of nuclear fuel",
    ),
    "industry_class.26": (
        "化学原料和化学制品制造业",
        "Raw chemical materials and chemical products",
    ),
    "industry_class.27": ("医药制造业", "Medicines"),
    "industry_class.28": ("化学纤维制造业", "Chemical fibres"),
    "industry_class.29": ("橡胶和塑料制品业", "Rubber and plastics products"),
    "industry_class.30": ("非金属矿物制品业", "Non-metallic mineral products"),
    "industry_class.31": (
        "黑色金属冶炼和压延加工业",
        "Smelting and pressing of ferrous metals",
    ),
    "industry_class.32": (
        "有色金属冶炼和压延加工业",
        "Smelting and pressing of non-ferrous metals",
    ),
    "industry_class.33": ("金属制品业", "Metal products"),
    "industry_class.34": ("通用设备制造业", "General purpose machinery"),
    "industry_class.35": ("专用设备制造业", "Special purpose machinery"),
    "industry_class.36": ("汽车制造业", "Automobiles"),
    "industry_class.37": (
        "铁路、船舶、航空航天和其他运输设备制造业",
        "Railway, ship, aerospace and other transport equipment",
    ),
    "industry_class.38": ("电气机械和器材制造业", "Electrical machinery and apparatus"),
    "industry_class.39": (
        "计算机、通信和其他电子设备制造业",
        "Computers, communication and other electronic equipment",
    ),
    "industry_class.40": ("仪器仪表制造业", "Measuring instruments and machinery"),
    "industry_class.41": ("其他制造业", "Other manufacturing"),
    "industry_class.42": (
        "废弃资源综合利用业",
        "Utilisation of waste resources",
    ),
    "industry_class.43": (
        "金属制品、机械和设备修理业",
        "Repair service of metal products, machinery and equipment",
    ),
    "industry_class.D": (
        "电力、热力、燃气及水生产和供应业",
        "Production and supply of electric power, heat power, gas and water",
    ),
    "industry_class.44": (
        "电力、热力生产和供应业",
        "Production and supply of electric power and heat power",
    ),
    "industry_class.45": ("燃气生产和供应业", "Production and supply of gas"),
    "industry_class.46": ("水的生产和供应业", "Production and supply of water"),
    "industry_class.E": ("建筑业", "Construction"),
    "industry_class.47": ("房屋建筑业", "Construction of buildings"),
    "industry_class.48": ("土木工程建筑业", "Civil engineering"),
    "industry_class.49": ("建筑安装业", "Building installation"),
    "industry_class.50": (
        "建筑装饰、装修和其他建筑业",
        "Building decoration, fitting out and other construction",
    ),
    "industry_class.2011_50": (
        "建筑装饰和其他建筑业",
        "Building decoration and other construction",
    ),
    "industry_class.F": ("批发和零售业", "Wholesale and retail trade"),
    "industry_class.51": ("批发业", "Wholesale trade"),
    "industry_class.52": ("零售业", "Retail trade"),
    "industry_class.G": ("交通运输、仓储和邮政业", "Transport, storage and post"),
    "industry_class.53": ("铁路运输业", "Railway transport"),
    "industry_class.54": ("道路运输业", "Road transport"),
    "industry_class.55": ("水上运输业", "Water transport"),
    "industry_class.56": ("航空运输业", "Air transport"),
    "industry_class.57": ("管道运输业", "Transport by pipeline"),
    "industry_class.58": (
        "多式联运和运输代理业",
        "Multimodal transport and transport agencies",
    ),
    "industry_class.2011_58": (
        "装卸搬运和运输代理业",
        "Cargo handling and transport agencies",
    ),
    "industry_class.59": ("装卸搬运和仓储业", "Cargo handling and storage"),
    "industry_class.2011_59": ("仓储业", "Storage"),
    "industry_class.60": ("邮政业", "Post"),
    "industry_class.H": ("住宿和餐饮业", "Hotels and catering"),
    "industry_class.61": ("住宿业", "Hotels"),
    "industry_class.62": ("餐饮业", "Catering"),
    "industry_class.I": (
        "信息传输、软件和信息技术服务业",
        "Information transmission, software and information technology",
    ),
    "industry_class.63": (
        "电信、广播电视和卫星传输服务",
        "Telecommunications, broadcasting, television and satellite transmission",
    ),
    "industry_class.64": ("互联网和相关服务", "Internet and related services"),
    "industry_class.65": (
        "软件和信息技术服务业",
        "Software and information technology services",
    ),
    "industry_class.J": ("金融业", "Financial intermediation"),
    "industry_class.66": ("货币金融服务", "Monetary financial services"),
    "industry_class.67": ("资本市场服务", "Capital market services"),
    "industry_class.68": ("保险业", "Insurance"),
    "industry_class.69": ("其他金融业", "Other financial services"),
    "industry_class.K": ("房地产业", "Real estate"),
    "industry_class.L": ("租赁和商务服务业", "Leasing and business services"),
    "industry_class.71": ("租赁业", "Leasing"),
    "industry_class.72": ("商务服务业", "Business services"),
    "industry_class.M": (
        "科学研究和技术服务业",
        "Scientific research and technical services",
    ),
    "industry_class.73": ("研究和试验发展", "Research and experimental development"),
    "industry_class.74": ("专业技术服务业", "Professional technical services"),
    "industry_class.75": (
        "科技推广和应用服务业",
        "Promotion and application of science and technology",
    ),
    "industry_class.N": (
        "水利、环境和公共设施管理业",
        "Management of water conservancy, environment and public facilities",
    ),
    "industry_class.76": ("水利管理业", "Management of water conservancy"),
    "industry_class.77": (
        "生态保护和环境治理业",
        "Ecological protection and environmental treatment",
    ),
    "industry_class.78": ("公共设施管理业", "Management of public facilities"),
    "industry_class.79": ("土地管理业", "Management of land"),
    "industry_class.O": (
        "居民服务、修理和其他服务业",
        "Services to households, repair and other services",
    ),
    "industry_class.80": ("居民服务业", "Services to households"),
    "industry_class.81": (
        "机动车、电子产品和日用产品修理业",
        "Repair of motor vehicles, electronics and household goods",
    ),
    "industry_class.82": ("其他服务业", "Other services"),
    "industry_class.P": ("教育", "Education"),
    "industry_class.Q": ("卫生和社会工作", "Health and social work"),
    "industry_class.84": ("卫生", "Health"),
    "industry_class.85": ("社会工作", "Social work"),
    "industry_class.R": ("文化、体育和娱乐业", "Culture, sport and entertainment"),
    "industry_class.86": ("新闻和出版业", "News and publishing"),
    "industry_class.87": (
        "广播、电视、电影和录音制作业",
        "Broadcasting, television, film and sound recording",
    ),
    "industry_class.2011_86": (
        "广播、电视、电影和影视录音制作业",
        "Broadcasting, television, film, video and sound recording",
    ),
    "industry_class.88": ("文化艺术业", "Culture and arts"),
    "industry_class.89": ("体育", "Sport"),
    "industry_class.90": ("娱乐业", "Entertainment"),
    "industry_class.S": (
        "公共管理、社会保障和社会组织",
        "Public administration, social security and social organisations",
    ),
    "industry_class.91": (
        "中国共产党机关",
        "Organs of the Communist Party of China",
    ),
    "industry_class.92": ("国家机构", "Government agencies"),
    "industry_class.93": (
        "人民政协、民主党派",
        "People's Political Consultative Conference and democratic parties",
    ),
    "industry_class.94": ("社会保障", "Social security"),
    "industry_class.95": (
        "群众团体、社会团体和其他成员组织",
        "Mass organisations, social organisations and other membership organisations",
    ),
    "industry_class.96": (
        "基层群众自治组织及其他组织",
        "Grassroots self-governing and other organisations",
    ),
    "industry_class.2011_95": (
        "基层群众自治组织",
        "Grassroots self-governing organisations",
    ),
    "industry_class.T": ("国际组织", "International organisations"),
}

# What heads a column or names a row in Chinese: the standard's words, shorter. The English is the same everywhere.
_SHORT = {
    "06": "煤炭开采和洗选",
    "13": "农副食品加工",
    "14": "食品制造",
    "15": "酒、饮料和茶",
    "16": "烟草",
    "17": "纺织",
    "18": "服装服饰",
    "19": "皮革制鞋",
    "20": "木材加工",
    "21": "家具",
    "22": "造纸",
    "23": "印刷",
    "24": "文教工美体娱用品",
    "25": "石油煤炭加工",
    "26": "化学原料和制品",
    "27": "医药",
    "28": "化学纤维",
    "29": "橡胶和塑料",
    "30": "非金属矿物制品",
    "31": "黑色金属冶炼压延",
    "32": "有色金属冶炼压延",
    "33": "金属制品",
    "34": "通用设备",
    "35": "专用设备",
    "36": "汽车",
    "37": "铁路船舶航空等运输设备",
    "38": "电气机械器材",
    "39": "计算机通信电子",
    "40": "仪器仪表",
    "42": "废弃资源综合利用",
    "44": "电力热力",
    "59": "装卸搬运和仓储",
    "65": "软件和信息技术",
}
MESSAGES |= {
    f"division.{code}": (short, MESSAGES[f"industry_class.{code}"][1])
    for code, short in _SHORT.items()
}
