"""Constructions of news and park pages, each beside a sentence where its rule must not fire; all written for the test."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()
Said = list[tuple[str, str, tuple[str, ...]]]

FOUND: dict[str, tuple[str, Said]] = {
    "clusters go on with the verb of the clause before": (
        "临沂市培育形成高端装备、高端化工2个千亿级产业集群，新能源300亿级产业集群。",
        [
            ("cultivate", "高端装备", ("临沂市",)),
            ("cultivate", "高端化工", ("临沂市",)),
            ("cultivate", "新能源", ("临沂市",)),
        ],
    ),
    "trades joined by a plus in quotes": (
        "支持巩义市发展“耐火材料+铝加工”产业，支持鄢陵县发展“花木+康养+食品”特色产业，万泉面业开发挂面、酸辣粉等。",
        [
            ("develop", "耐火材料、铝加工", ("巩义市",)),
            ("develop", "花木、康养、食品", ("鄢陵县",)),
        ],
    ),
    "how much goes stands before what goes": (
        "云南省继续关闭淘汰500万吨落后的立窑水泥生产能力，湖南省将淘汰落后焦炭产能120万吨。",
        [("phase_out", "立窑水泥", ("云南省",)), ("phase_out", "焦炭", ("湖南省",))],
    ),
    "a zone of rank that is called by its trade carries what is developed": (
        "新材料产业将依托石化经济技术开发区等载体，重点发展石墨烯、先进高分子材料。",
        [("develop", "石墨烯、先进高分子材料", ("石化经济技术开发区",))],
    ),
    "the rank of a zone is no part of its name": (
        "绿色化工产业依托国家级的东港经济技术开发区，重点发展聚碳酸酯、高端专用化学品。",
        [("develop", "聚碳酸酯、高端专用化学品", ("东港经济技术开发区",))],
    ),
    "a cluster that has grown already": (
        "重庆的汽车产业集群，已形成从零部件到整车的完整链条。",
        [("existing", "汽车", ("重庆",))],
    ),
    "a cluster that will grow": (
        "重庆汽车产业集群，将形成从零部件到整车的完整链条。",
        [("develop", "汽车", ("重庆",))],
    ),
    "the bases of a slogan stand in brackets": (
        "浏阳市形成一园二基地（机械制造基地和食品工业基地）的格局。",
        [("base", "机械", ("浏阳市",)), ("base", "食品工业", ("浏阳市",))],
    ),
    "a year of the last century": (
        "1998年榆林市被列为国家能源化工基地。",
        [("existing", "能源化工", ("榆林市",))],
    ),
    "a province leans on what its cities have": (
        "辽宁省依托沈阳、大连等地的产业基础，重点发展数控机床、工业机器人。",
        [("develop", "数控机床、工业机器人", ("沈阳", "大连"))],
    ),
    "a trade that is a pillar even more so": (
        "袜业更是诸暨市的支柱产业。",
        [("existing", "袜业", ("诸暨市",))],
    ),
    "where a good comes from and is traded": (
        "诸暨市是中国袜业的发源地和集散地。",
        [("existing", "袜业", ("诸暨市",))],
    ),
    "a base the state has granted": (
        "榆林市获批成为全国首个能源化工基地。",
        [("existing", "能源化工", ("榆林市",))],
    ),
    "a place built up for the most part": (
        "到2025年，将鞍山市基本建成世界级菱镁产业基地。",
        [("base", "菱镁", ("鞍山市",))],
    ),
    "the head noun of a base decides, not the role": (
        "逐步形成以漳州、龙岩等市为重点的石材加工基地和交易中心。",
        [("base", "石材加工", ("漳州", "龙岩"))],
    ),
    "a second belt is there like the first": (
        "全省已形成了以金寨、霍山为中心的石斛产业带，以岳西为中心的茯苓产业带。",
        [("existing", "石斛", ("金寨", "霍山")), ("existing", "茯苓", ("岳西",))],
    ),
    "a province that is the subject": (
        "贵州省将打造磷化工产业集群。",
        [("cultivate", "磷化工", ("贵州省",))],
    ),
    "kilns that go, their trade from the sentence before": (
        "全省将淘汰落后水泥产能。2012年底前重点淘汰保定市、邢台市的湿法窑以及唐山市全部立窑。",
        [("phase_out", "水泥湿法窑", ("保定市", "邢台市")), ("phase_out", "水泥立窑", ("唐山市",))],
    ),
    "how much of each good goes": (
        "今年，山西将再压减焦炭产能300万吨、生铁120万吨。",
        [("phase_out", "焦炭、生铁", ("山西",))],
    ),
    "firms of a trade are moved": (
        "耐火材料类企业疏解转移至新密市。",
        [("receive", "耐火材料", ("新密市",))],
    ),
    "whose trade the clause before names": (
        "其他需要搬迁的铸造、机械加工类企业，要向林州市转移。",
        [("receive", "铸造、机械加工", ("林州市",))],
    ),
    "each item says again what is counted": (
        "4个国家数据中心集群分别是张家口集群、芜湖集群、韶关集群、庆阳集群。",
        [("cultivate", "数据中心", ("张家口", "芜湖", "韶关", "庆阳"))],
    ),
    "poles by their trades": (
        "带动沂南医疗器械、费县板材、莒南花生加工等多极发展。",
        [
            ("point", "医疗器械", ("沂南",)),
            ("point", "板材", ("费县",)),
            ("point", "花生加工", ("莒南",)),
        ],
    ),
    "a supporting capacity": (
        "增强鞍山、辽阳的装备制造业配套能力。",
        [("support", "装备制造业", ("鞍山", "辽阳"))],
    ),
    "one point of a list": (
        "鹤岗市“十四五”重点任务：一是大力发展石墨新材料产业。",
        [("develop", "石墨新材料", ("鹤岗市",))],
    ),
    "planned on so many hectares": (
        "大余县在县工业园区内规划了3.5平方公里的钨制品产业基地。",
        [("base", "钨制品", ("大余县",))],
    ),
    "applied for and chosen": (
        "由佛山陶瓷工业园区申报的国家陶瓷产业基地榜上有名。",
        [("existing", "陶瓷", ("佛山陶瓷工业园区",))],
    ),
    "in a county of the city that speaks": (
        "赣州市计划在该市全南县建设氟材料产业基地。",
        [("base", "氟材料", ("全南县",))],
    ),
    "a chain in quotes does not name the cluster": (
        "百色市形成了“铝土矿—氧化铝—铝材”的铝产业集群。",
        [("existing", "铝", ("百色市",))],
    ),
    "a cluster and where in its place it lies": (
        "晋江鞋服产业集群主要集中在晋江市区的工业园区。",
        [("existing", "鞋服", ("晋江",))],
    ),
    "a place and what it is behind a comma": (
        "晋江，作为中国重要的鞋服生产基地，拥有众多的企业。",
        [("existing", "鞋服", ("晋江",))],
    ),
    "clusters that thrive": (
        "荆门石化、潜江小龙虾、松滋女装等产业集群蓬勃发展。",
        [
            ("existing", "石化", ("荆门",)),
            ("existing", "小龙虾", ("潜江",)),
            ("existing", "女装", ("松滋",)),
        ],
    ),
    "trades in brackets of what was counted": (
        "全省新型工业化产业示范基地已达到3个，分别是江宁区（电力装备）、武进区（轨道交通）、宜兴市（环保装备）。",
        [
            ("base", "电力装备", ("江宁区",)),
            ("base", "轨道交通", ("武进区",)),
            ("base", "环保装备", ("宜兴市",)),
        ],
    ),
    "a row of verbs": (
        "襄阳市将提升食品加工水平、加快发展新能源汽车产业、建设生物医药产业园、做大海洋工程产业集群。",
        [
            ("optimize", "食品加工", ("襄阳市",)),
            ("develop", "新能源汽车", ("襄阳市",)),
            ("park", "生物医药", ("襄阳市",)),
            ("strengthen", "海洋工程", ("襄阳市",)),
        ],
    ),
    "one of several pillars": (
        "汽车产业已成为保定市主要支柱产业之一。",
        [("existing", "汽车", ("保定市",))],
    ),
    "a trade to become a leading one": (
        "钦州市拟将石化产业打造成千亿元级优势产业之一。",
        [("cultivate", "石化", ("钦州市",))],
    ),
    "a state that the sentence tells of": (
        "肇庆是全国重要的建材基地，现有150家规上企业，形成陶瓷、石材、水泥三大特色产业。",
        [("existing", "建材", ("肇庆",)), ("existing", "陶瓷、石材、水泥", ("肇庆",))],
    ),
    "a park by a short name and its size": (
        "大足区各园区都有分工，其中，龙水园8.5平方公里，重点发展五金、再生金属产业。",
        [("develop", "五金、再生金属", ("龙水园",))],
    ),
    "goods in quotes": (
        "近年来，清远主攻“陶瓷”“铝材”与“化纤”。",
        [("develop", "陶瓷、铝材、化纤", ("清远",))],
    ),
    "clusters of a list that was published": (
        "在省经信委公布的产业集群名单中，2家纺织产业集群榜上有名。2家纺织产业集群分别是：石狮市服装产业集群、长乐区纺织产业集群。",
        [("existing", "服装", ("石狮市",)), ("existing", "纺织", ("长乐区",))],
    ),
    "parks that are a kind": (
        "形成了丰城产业园、樟树产业园等一批特色医药化工园区。",
        [("existing", "医药化工", ("丰城产业园", "樟树产业园"))],
    ),
    "a second verb, said with weight": (
        "海城市进一步优化菱镁产业结构、大力发展镁建材和镁化工。",
        [("optimize", "菱镁", ("海城市",)), ("develop", "镁建材和镁化工", ("海城市",))],
    ),
    "a good that no list knows, made by its belt": (
        "打造以雷山为中心的青钱柳产业带。",
        [("core", "青钱柳", ("雷山",))],
    ),
    "when it will be done": (
        "新都在未来三年将重点发展轨道交通装备。",
        [("develop", "轨道交通装备", ("新都",))],
    ),
    "by many means": (
        "百色市多措并举推动铝产业链优化升级。",
        [("optimize", "铝产业", ("百色市",))],
    ),
    "a zone that is defined": (
        "《规划》将皖江城市带承接产业转移示范区定位为全国重要的先进制造业基地。",
        [("base", "先进制造业", ("皖江城市带承接产业转移示范区",))],
    ),
    "what else the place is": (
        "甘肃是中医药的重要发祥地、全国中药材主产区之一。",
        [("existing", "中药材", ("甘肃",))],
    ),
    "where a province builds": (
        "湖北省将围绕十堰打造万亿级汽车产业集群。",
        [("cultivate", "汽车", ("十堰",))],
    ),
    "clusters spelt out in the next sentence": (
        "芜湖市打造三大产业集群。三大产业集群分别是新能源汽车、机器人以及通用航空。",
        [("cultivate", "新能源汽车、机器人、通用航空", ("芜湖市",))],
    ),
    "where a cluster begins": (
        "韶关数据中心集群起步区为浈江区、武江区。",
        [("cultivate", "数据中心", ("浈江区", "武江区"))],
    ),
    "a zone by where it lies": (
        "江北产业集中区位于安徽省芜湖市鸠江区。集中区将引进装备制造、电子信息为两大主导产业。",
        [("park", "装备制造、电子信息", ("江北产业集中区",))],
    ),
    "a cluster by its name and what it is led by": (
        "1.邯郸精品钢材产业集群。以涉县为核心承载区，发展高端板材、铸管等产业链条。",
        [("develop", "钢材", ("邯郸",)), ("core", "钢材、高端板材、铸管", ("涉县",))],
    ),
    "a whole industrial system": (
        "保定市汽车产业已形成以甲公司、乙公司为骨干的汽车及零部件完整的工业生产体系。",
        [("existing", "汽车及零部件", ("保定市",))],
    ),
    "goods that a place trades in": (
        "海城市牌楼镇是菱镁资源的集散地。",
        [("existing", "菱镁", ("海城市牌楼镇",))],
    ),
    "the city of a good": (
        "支持临颍县打造“中国休闲食品之都”。",
        [("cultivate", "休闲食品", ("临颍县",))],
    ),
    "what the county itself is to be": (
        "蓝山县提出，将该县打造成辐射华南、西南的石材加工贸易中心。",
        [("hub", "石材加工", ("蓝山县",))],
    ),
    "a park begun at a place": (
        "国家级装配式建筑产业园在天津宝坻正式奠基开工。",
        [("park", "装配式建筑", ("天津宝坻",))],
    ),
    "a park that is told of": (
        "鹤岗石墨新材料产业园是鹤岗市建设的专业园区。",
        [("park", "石墨新材料", ("鹤岗",))],
    ),
    "money for a base": (
        "该公司将在赣州投资50亿元建全国一流的氟化工产业基地。",
        [("base", "氟化工", ("赣州",))],
    ),
    "a meeting says it of a district": (
        "市上提出青白江在未来三年将重点发展高性能纤维。",
        [("develop", "高性能纤维", ("青白江",))],
    ),
    "and a county is": (
        "而南丰县又是全国重要的蜜桔生产基地。",
        [("existing", "蜜桔", ("南丰县",))],
    ),
    "a prefecture spoken of as this one": (
        "黔南州磷矿丰富。该州近年积极布局以磷资源为基础的新能源电池材料产业。",
        [("develop", "新能源电池材料", ("黔南州",))],
    ),
    "a trade turned to parks": (
        "宜昌市提出，该市将把绿色化工重点向宜都化工园、枝江姚家港化工园集聚。",
        [("develop", "绿色化工", ("宜都化工园", "枝江姚家港化工园"))],
    ),
    "two counties by a long dash": (
        "贵阳计划用10年时间建设“开阳——息烽”千亿级磷化工产业聚集区。",
        [("cultivate", "磷化工", ("开阳", "息烽"))],
    ),
    "who is described and gives up": (
        "煤炭去产能名列前三的山西、河南和贵州三省，今年分别退出煤炭产能2000万吨、1900万吨和1500万吨。",
        [("phase_out", "煤炭", ("山西", "河南", "贵州"))],
    ),
    "what a city has grown": (
        "石嘴山市先后培育形成了以甲公司为代表的锂电池材料、以乙公司为代表的光伏材料等新材料产业。",
        [("existing", "锂电池材料、光伏材料", ("石嘴山市",))],
    ),
    "a run-in heading with a verb": (
        "《抚州市建材产业行动方案》\n（一）做强水泥。以东乡区、金溪县为重点，推进协同处置，压减水泥熟料产能20万吨。",
        [
            ("develop", "水泥", ("东乡区", "金溪县")),
            ("phase_out", "水泥熟料", ("东乡区", "金溪县")),
        ],
    ),
    "belts along a river and a railway": (
        "“两带”：沿抚河石材加工产业带，沿向莆铁路陶瓷产业带。",
        [("belt", "石材加工", ("沿抚河",)), ("belt", "陶瓷", ("沿向莆铁路",))],
    ),
    "what a county made its leading trade": (
        "临颍把食品加工确立为产业集聚区的主导产业。",
        [("develop", "食品加工", ("临颍",))],
    ),
    "a trade grown and those beside it": (
        "德阳将电子信息作为支柱产业重点培育，着力培育工业互联网、数字服务、信息装备四大产业生态；眉山重点瞄准新型显示、电子材料、5G等领域发力。",
        [
            ("cultivate", "电子信息", ("德阳",)),
            ("cultivate", "工业互联网、数字服务、信息装备", ("德阳",)),
            ("develop", "新型显示、电子材料、5G", ("眉山",)),
        ],
    ),
    "praise before what is built": (
        "将四川建成中国产量最大、技术领先的新型平板显示生产基地。",
        [("base", "新型平板显示", ("四川",))],
    ),
    "and two that became": (
        "绵阳是全国重要的军工电子生产基地；而遂宁和内江则从无到有，迅速成长为中国西部重要的微电子生产基地。",
        [("existing", "军工电子", ("绵阳",)), ("existing", "微电子", ("遂宁", "内江"))],
    ),
    "a chain from to of the role's trade": (
        "襄阳东莞工业城以食品产业为核心，形成了从原料供应、生产加工到销售终端的完整产业链。",
        [("existing", "食品", ("襄阳东莞工业城",))],
    ),
    "areas for crops": (
        "以黄淮海地区、长江中下游为重点，划定小麦生产功能区3.2亿亩。",
        [("cultivate", "小麦", ("黄淮海地区", "长江中下游"))],
    ),
    "what is suggested": (
        "建议支持长沙建设国家先进储能产业集群。",
        [("cultivate", "先进储能", ("长沙",))],
    ),
    "so many firms of a trade": (
        "威海聚集海洋食品、海洋医药企业983家。",
        [("existing", "海洋食品、海洋医药", ("威海",))],
    ),
    "the counties that a city relies on": (
        "烟台重点依托莱州、海阳等县市，建设生态高效的渔业养殖园区。",
        [("park", "渔业养殖", ("莱州", "海阳"))],
    ),
    "a city of a province": (
        "江西的赣州已成为全国钨制品的重要生产基地。",
        [("existing", "钨制品", ("赣州",))],
    ),
    "a trade that is two kinds of trade": (
        "铜产业是鹰潭市的优势产业和支柱产业。",
        [("existing", "铜产业", ("鹰潭市",))],
    ),
    "trades built up to a cluster of a size": (
        "鹰潭把钨和稀土建成产值超千亿元的优势产业集群。",
        [("cultivate", "钨和稀土", ("鹰潭",))],
    ),
    "the first of its trades": (
        "呼和浩特市坚持把乳业作为高质量发展的头号产业。",
        [("develop", "乳业", ("呼和浩特市",))],
    ),
    "what a city has set itself": (
        "巢湖市确定的目标是：壮大化工、电工器材等主导产业。",
        [("strengthen", "化工、电工器材", ("巢湖市",))],
    ),
    "a second centre of a city": (
        "《淮南市工业发展规划》\n“一副”即副城区，重点发展现代装备制造、生态旅游。",
        [("develop", "现代装备制造、生态旅游", ("副城区",))],
    ),
    "the second trade of a city": (
        "石墨产业已成为鹤岗市仅次于涉煤产业的第二大产业。",
        [("existing", "石墨", ("鹤岗市",))],
    ),
    "industry led by a good": (
        "仁怀将主攻以酱香酒为首位产业的新型工业化。",
        [("develop", "酱香酒", ("仁怀",))],
    ),
    "the core of the world's good": (
        "全力将赤水河流域产业带打造成世界酱香酒的核心区。",
        [("core", "酱香酒", ("赤水河流域",))],
    ),
    "trades that quotes count": (
        "百色全力打造新型生态铝、现代林业、新材料“三大主导产业”。",
        [("cultivate", "新型生态铝、现代林业、新材料", ("百色",))],
    ),
    "a pilot of a cluster": (
        "柳州成为首批国家级汽车整车及零部件产业集群试点。",
        [("pilot", "汽车整车及零部件", ("柳州",))],
    ),
    "what a province gives up this year": (
        "按照计划，今年河北省将压减炼铁产能1726万吨、炼钢产能1422万吨。",
        [("phase_out", "炼铁、炼钢", ("河北省",))],
    ),
    "what a city is to its province": (
        "黄石作为湖北省的重要钢铁产业基地，拥有丰富的矿产资源。",
        [("existing", "钢铁", ("黄石",))],
    ),
    "a trade named with its city": (
        "武汉光电子产业成为武汉第一大支柱产业。",
        [("existing", "光电子", ("武汉",))],
    ),
    "two areas, each with its own": (
        "兵团大力建设环塔里木盆地林果主产区、伊犁河谷和天山北坡林果产业带。",
        [("base", "林果", ("环塔里木盆地",)), ("belt", "林果", ("伊犁河谷", "天山北坡"))],
    ),
    "high ground is a cluster": ("九江打造有机硅产业高地。", [("cultivate", "有机硅", ("九江",))]),
}
SILENT = {
    "capacity of nobody's trade": "云南省淘汰500万吨落后产能，关停落后产能。",
    "a manner joined to trades is none": "支持鄢陵县创新“互联网+”模式，让“旅游+”更有活力。",
    "carriers that are not places": "化工产业依托园区等载体，依托省级的龙头企业，补齐短板。",
    "clusters with no verb before them": "临沂市领导讲话，新能源300亿级产业集群。",
    "a slogan is no trade": "浏阳市形成一园二基地的格局。",
    "people of a city are no basis of a trade": "辽宁省依托沈阳、大连等地的人才优势，组建研究院。",
    "a title of manners is no trade": "榆林市获批成为全国文明城市，将鞍山市基本建成文明城市。",
    "a place people come from is no hub": "诸暨市是中国越剧的发源地，旅游更是诸暨市的城市名片。",
    "lakes are no goods": "目前，新疆已经建成了布伦托海、赛里木湖等多个特色水产品生产基地。",
    "parks of nobody's trade": "成渝两地联合打造了一批创新型园区。",
    "links of a chain without their trade": "商水县构建了从纺纱、织布到成衣制造的完整产业链闭环。",
    "free trade areas are no parks": "江苏医药产业离不开三大自贸片区——南京、苏州、连云港的强力支撑。",
    "what is not a trade is none": "淮南市做大做强非煤产业。",
    "a count of areas": "《淮南市工业发展规划》\n“四组团”指寿县、凤台、潘集、新桥四个区域板块。",
    "whence projects came is no trade": "汉沽管理区已承接京津转移项目200余个。",
    "what is published is no trade": "宁夏：全国首个省级葡萄酒产业空间规划发布",
    "tours, stocks and berths": "禹州开发“岐黄文化游”，建立中药材资源库，建成生产性泊位12个。",
    "people are no trade": "万州承接人口转移10万人。",
    "a project's own doings": "荆州基地项目总投资460亿元，主要布局氢能、高端合成材料等平台。",
    "a word beside a colon": "关键词：保定",
    "a system still to come": "朝阳市将初步构建低空经济产业体系。",
    "a park without a trade": "开县（今开州区）工业园区是2003年批准的园区，阿克苏地区现有国家级园区2个。",
    "firms of renown": "合肥培育了海恒微电、蜀山智造、巢湖云联等名企。",
    "a strong note is no trade": "青海海西：盐湖产业奏响绿色发展强音。",
    "clusters that are counted and not named": "芜湖市三大产业集群分别是去年的1.2倍、1.3倍和1.5倍。",
    "parts of a layout of nobody's trade": "“四片”：垫江、梁平板块。",
    "a count of parks is no trade": "万州经开区打造五大特色产业园区。",
    "links of a chain that are none": "荆州将深耕产业链、稳定供应链、配套政策链、优化服务链。",
    "grants for what is moved": "荆州将出台设备搬迁补贴、物流补贴等优惠政策。",
    "towns in brackets": "全市有3个区，分别是江宁区（百家湖）、武进区（湖塘）、宜兴市（宜城）。",
    "firms that bear names of places": "推进浙江恒达造船、台州海东造船、中远重工等一批造船企业转型升级。",
    "what a group of firms gives up": "确保今年鞍钢集团压减炼铁产能100万吨、炼钢80万吨。",
    "less coal burnt is no trade that goes": "到2020年山东净压减煤炭消费量2000万吨。",
    "forces are no trades": "株洲增强人口吸引力、要素集聚力和产业承载力，因地制宜发展新质生产力。",
    "firms that go nowhere": "水泥类企业转移支付办法由新密市制定。",
}


def said(text: str) -> Said:
    found = read(ATLAS, text).of("designations")
    return [(r.values["category"], r.values["industry"], tuple(r.values["places"])) for r in found]


@pytest.mark.parametrize("name", FOUND)
def test_what_a_construction_says(name: str) -> None:
    text, expected = FOUND[name]
    assert said(text) == expected


@pytest.mark.parametrize("name", SILENT)
def test_what_looks_like_one_and_says_nothing(name: str) -> None:
    assert said(SILENT[name]) == []
