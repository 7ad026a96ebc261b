"""Sentences that plans and papers put beside their main ones: praise, works, campaigns, series of areas; each beside its contrary."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read
from tests.gis.plans.reader.test_families import designations

CASES = {
    "a series of areas, each with its base": (
        "形成以叶县南部、舞钢北部为主要区域的优质岩盐基地，以宝丰中北部、郏县为主要区域的优质煤炭基地，以鲁山为主的陶瓷基地。",
        "河南",
        [
            ("base", "岩盐", "叶县南部、舞钢北部"),
            ("base", "煤炭", "宝丰中北部、郏县"),
            ("base", "陶瓷", "鲁山"),
        ],
    ),
    "a series of areas that are there": (
        "逐步形成了以叶县为主要区域的优质岩盐基地，以舞钢北部、鲁山西南部为主要区域的优质铁矿基地。",
        "河南",
        [("existing", "岩盐", "叶县"), ("existing", "铁矿", "舞钢北部、鲁山西南部")],
    ),
    "a good that nobody knows, its frame told": (
        "形成了以叶县为主要区域的优质虎纹党基地，以鲁山为主要区域的优质丹参基地。",
        "河南",
        [("existing", "虎纹党", "叶县"), ("existing", "丹参", "鲁山")],
    ),
    "an area of no base": (
        "形成以叶县、舞钢为主要区域的发展格局。",
        "河南",
        [],
    ),
    "chains that are counted are all trades": (
        "绵阳市培育壮大智能科技、高端装备两条优势产业链，巩固提升快速消费品、金属制品两大支柱产业链。",
        "四川",
        [
            ("cultivate", "智能科技", "绵阳市"),
            ("cultivate", "高端装备", "绵阳市"),
            ("strengthen", "快速消费品", "绵阳市"),
            ("strengthen", "金属制品", "绵阳市"),
        ],
    ),
    "works are nothing that others lean on": (
        "以宁德核电等重大能源项目为依托，把福安建设成为电机产业基地。",
        "福建",
        [("base", "电机", "福安")],
    ),
    "a trade that others lean on": (
        "以宁德动力电池产业为依托，把福安建设成为电机产业基地。",
        "福建",
        [("support", "动力电池", "宁德"), ("base", "电机", "福安")],
    ),
    "praise": (
        "宜兴素有“江南陶都”的美誉，陶瓷生产历史悠久。",
        "江苏",
        [],
    ),
    "a name that is given": (
        "宜兴市被授予“中国陶瓷之都”称号。",
        "江苏",
        [("existing", "陶瓷", "宜兴市")],
    ),
    "a good of one sign by its full name": (
        "宜兴市号称“中国陶都”。",
        "江苏",
        [("existing", "陶瓷", "宜兴市")],
    ),
    "a name to be polished": (
        "宜兴市提出打造环保产业集群，进一步擦亮“中国陶都”品牌。",
        "江苏",
        [("cultivate", "环保", "宜兴市")],
    ),
    "a campaign": (
        "四川省将开展白酒产业集群打造行动。",
        "四川",
        [],
    ),
    "a rank of a base is no part of its trade": (
        "大同高新区先后被评为国家“绿色园区”和“碳基材料新型工业化产业示范基地”。",
        "山西",
        [("existing", "碳基材料", "大同高新区")],
    ),
    "what places are strong in, one of them unknown": (
        "要聚焦怀化、邵阳和五溪城在中药材等方面的资源优势，建成生物医药产业基地。",
        "湖南",
        [("base", "生物医药", "怀化、邵阳")],
    ),
    "what the last years have formed is there": (
        "近年来，柳州市打造形成螺蛳粉产业集群。",
        "广西",
        [("existing", "螺蛳粉", "柳州市")],
    ),
    "the last years of a trade elsewhere": (
        "近年来全国竹产业快速发展，安吉县打造竹产业集群。",
        "浙江",
        [("cultivate", "竹", "安吉县")],
    ),
    "what is done on line": (
        "浦东新区重点发展在线教育、在线医疗、软件。",
        "上海",
        [("develop", "在线教育、在线医疗、软件", "浦东新区")],
    ),
    "what the last years push is meant": (
        "近年来，柳州市加快打造螺蛳粉产业集群。",
        "广西",
        [("cultivate", "螺蛳粉", "柳州市")],
    ),
    "counties whose mineral is relied on": (
        "依托宝丰、郏县石灰岩，建设水泥基地。",
        "平顶山市",
        [("base", "水泥", "宝丰、郏县")],
    ),
    "counties on which a city relies": (
        "平顶山市依托宝丰、郏县石灰岩，建设水泥基地。",
        "平顶山市",
        [("base", "水泥", "宝丰、郏县")],
    ),
    "a mineral of nobody else": (
        "依托石灰岩资源，建设水泥基地。",
        "平顶山市",
        [("base", "水泥", "平顶山市")],
    ),
    "whom a trade serves": (
        "重点配套武汉汽车产业，发展随州汽车零部件。",
        "湖北",
        [("develop", "汽车零部件", "随州")],
    ),
    "what is made for others": (
        "孝感市重点配套汽车电子、内饰件。",
        "湖北",
        [("develop", "汽车电子、内饰件", "孝感市")],
    ),
    "the counties of a city": (
        "支持株洲、长沙市区县建设工程机械产业园。",
        "湖南",
        [("park", "工程机械", "株洲、长沙市")],
    ),
    "a city proper": (
        "长沙市区发展工程机械。",
        "湖南",
        [("develop", "工程机械", "长沙市区")],
    ),
    "wings, each in a clause": (
        "“两翼”即东翼—韩城煤化工产业集聚区，西翼—宝鸡钛产业基地。",
        "陕西",
        [("cultivate", "煤化工", "韩城"), ("base", "钛", "宝鸡")],
    ),
    "wings by their names": (
        "“两翼”即韩城煤化工翼和宝鸡钛翼。",
        "陕西",
        [("support", "煤化工", "韩城"), ("support", "钛", "宝鸡")],
    ),
    "a pole that leads": (
        "“一极”就是西安航空产业引领极。",
        "陕西",
        [("core", "航空", "西安")],
    ),
    "parts of a province, the trade before them": (
        "医药健康在疫苗等方面构筑优势，北部地区重点布局徐州、连云港，南部地区重点布局苏州、无锡。",
        "江苏",
        [("develop", "医药健康", "徐州、连云港"), ("develop", "医药健康", "苏州、无锡")],
    ),
    "parts of a province, the trade in the title": (
        "江苏省医药产业规划\n北部地区重点布局徐州、连云港。",
        "江苏",
        [("develop", "医药", "徐州、连云港")],
    ),
    "parts of a province, of no trade": (
        "优化空间布局，北部地区重点布局徐州、连云港。",
        "江苏",
        [],
    ),
    "bases that are counted and pushed": (
        "深入推进特色突出的金昌永昌、白银靖远2个国家绿色建材示范基地建设。",
        "甘肃",
        [("base", "绿色建材", "金昌永昌、白银靖远")],
    ),
    "parks that are counted and act": (
        "金昌、白银2个产业园建设镍钴新材料基地。",
        "甘肃",
        [("base", "镍钴新材料", "金昌、白银")],
    ),
    "praise beside a core": (
        "以金川开发区为核心，在金昌建设我国技术装备水平一流、产能规模最大，具有国际竞争力的镍钴新材料基地。",
        "甘肃",
        [("core", "镍钴新材料", "金川开发区"), ("base", "镍钴新材料", "金昌")],
    ),
    "a site that nobody knows as a core": (
        "以双福铝产业区为核心，在江津建设铝加工基地。",
        "重庆",
        [("core", "铝加工", "双福铝产业区"), ("base", "铝加工", "江津")],
    ),
    "a class of sites as a core": (
        "以特色产业园为核心，培育铝加工产业。",
        "重庆",
        [],
    ),
    "whose level is no trade": (
        "长寿经开区是重庆市级直管的化工特色工业园区。",
        "重庆",
        [("existing", "化工", "长寿经开区")],
    ),
    "what a region means to do, verb by verb in quotes": (
        "綦江区按照“优化铝产业，壮大齿轮产业，发展装备制造产业”的思路，招商引资。",
        "重庆",
        [
            ("optimize", "铝产业", "綦江区"),
            ("strengthen", "齿轮", "綦江区"),
            ("develop", "装备制造", "綦江区"),
        ],
    ),
    "such a quote without a comma": (
        "綦江区坚持“做强铝产业、做大齿轮产业、做优装备制造产业”的发展思路。",
        "重庆",
        [
            ("strengthen", "铝产业", "綦江区"),
            ("strengthen", "齿轮", "綦江区"),
            ("strengthen", "装备制造", "綦江区"),
        ],
    ),
    "slogans in quotes": (
        "綦江区按照“做大产业规模，做强龙头企业，做优营商环境”的思路，招商引资。",
        "重庆",
        [],
    ),
    "this park is that of the town, not the town": (
        "位于洛舍镇，已成立洛舍工业园区领导小组。\n该园区将坚持产业立园，加快园区木业、钢琴等特色产业发展。",
        "浙江",
        [("develop", "木业、钢琴", "洛舍工业园区")],
    ),
    "this park, where none was named": (
        "洛舍镇发展钢琴。该园区将重点发展家具产业。",
        "浙江",
        [("develop", "钢琴", "洛舍镇")],
    ),
    "this park is the last one": (
        "德清经济开发区规模大。莫干山高新区发展迅速，该园区将重点发展地理信息产业。",
        "浙江",
        [("develop", "地理信息", "莫干山高新区")],
    ),
    "an area that shows how to change": (
        "建设咸宁绿色建材产业转型升级示范区。",
        "湖北",
        [("cultivate", "绿色建材", "咸宁")],
    ),
    "an area that shows how to change, of no trade": (
        "支持咸宁建设转型发展示范区。",
        "湖北",
        [],
    ),
    "a base that supplies": (
        "定西市是全国重要的中药原料供应保障基地。",
        "甘肃",
        [("existing", "中药原料", "定西市")],
    ),
    "what a whole has already reached is said of nobody": (
        "我市在打造中西部重要高端石化基地方面迈出坚实一步。",
        "河南",
        [],
    ),
    "a town of culture among parks": (
        "铜川规划建设了黄堡陶瓷产业园和陈炉陶瓷文化旅游名镇。",
        "陕西",
        [("park", "陶瓷", "黄堡陶瓷产业园")],
    ),
    "what lies downstream": (
        "包头依托多晶硅产业链，延伸带动下游电池片、组件等产业。",
        "内蒙古",
        [("develop", "电池片、组件", "包头")],
    ),
    "shores are no riches that make a port the one spoken of": (
        "以阳江港等港口建设和岸线资源为支撑，积极发展海工装备。",
        "广东",
        [],
    ),
    "projects by the names of firms": (
        "攀枝花某钛业、某制铁、某炉料等一批超亿元工业项目，已经成为骨干企业，打造精品钢基地。",
        "四川",
        [],
    ),
    "a city to which projects came": (
        "钦州市成功落户某化工、某石化等一批龙头项目，加快形成全国重要的石化产业基地。",
        "广西",
        [("base", "石化", "钦州市")],
    ),
    "what is forbidden where a sentence only leans on places": (
        "依托济源、安阳等地铅锌冶炼基础，建设铅锌综合回收利用基地，严禁新增矿铅冶炼产能。",
        "河南",
        [("base", "铅锌综合回收利用", "济源、安阳")],
    ),
    "what is forbidden to whom a sentence speaks of": (
        "济源重点发展铅锌回收，严禁新增矿铅冶炼产能。",
        "河南",
        [("develop", "铅锌回收", "济源"), ("restrict", "矿铅冶炼", "济源")],
    ),
    "parks whose layout is made better": (
        "阳曲县优化总部园区、大盂工业园、阳曲现代农业产业示范区的功能结构和产业布局。",
        "山西",
        [],
    ),
    "a park for small firms beside others": (
        "在总部园区、高新技术产业园和小微企业园打造新材料产业集群。",
        "阳曲县",
        [("cultivate", "新材料", "总部园区、高新技术产业园、小微企业园")],
    ),
    "a trade that its core makes, said behind it": (
        "正在形成以大同为产业中心，各县一体化发展的碳纤维制造新高地。",
        "山西",
        [("core", "碳纤维制造", "大同")],
    ),
    "how trades lie": (
        "在叙永县、古蔺县等县区，重点发展中药材种植、白酒产业的“一带多点”空间布局。",
        "四川",
        [("develop", "中药材种植、白酒", "叙永县、古蔺县")],
    ),
    "a park inside a zone": (
        "精细化工企业重点向泸州经济技术开发区盘龙化工工业园集中。",
        "四川",
        [("develop", "精细化工", "泸州经济技术开发区盘龙化工工业园")],
    ),
    "a town's title is not its county's": (
        "拥有“眼镜名镇”的丹阳市提出要加快发展。",
        "江苏",
        [],
    ),
    "a town's title": (
        "丹阳市司徒镇被誉为“中国眼镜名镇”。",
        "江苏",
        [("existing", "眼镜", "丹阳市司徒镇")],
    ),
    "praise before a city of cars": (
        "柳州规划建成国际化、信息化的社会和谐、生态宜居的国内先进、世界一流的汽车城。",
        "广西",
        [("cultivate", "汽车", "柳州")],
    ),
    "a headline about a paper": (
        "柳州市发展螺蛳粉产业集群三年行动计划印发。",
        "广西",
        [],
    ),
    "cities of a trade that are to stand somewhere": (
        "两座纺织城将落在石河子和阿克苏。",
        "新疆",
        [("cultivate", "纺织", "石河子、阿克苏")],
    ),
    "the trade of another core": (
        "以成都为中心，向南布局发展天府新区，整合资源，以眉山经开区、乐山高新区为核心，布局发展光伏材料等产业。",
        "四川",
        [("core", "光伏材料", "眉山经开区、乐山高新区")],
    ),
    "a core with what supports it": (
        "以成都为核心，绵阳、德阳为支撑，发展装备制造。",
        "四川",
        [("core", "装备制造", "成都"), ("support", "装备制造", "绵阳、德阳")],
    ),
    "a function that is made better": (
        "花湖片区重点完善商贸物流和居住功能。",
        "湖北",
        [("optimize", "商贸物流", "花湖片区")],
    ),
    "a function of no trade": (
        "花湖片区重点完善居住功能。",
        "湖北",
        [],
    ),
    "by the port": (
        "建设湛江临港重化工业基地。",
        "广东",
        [("base", "临港重化工业", "湛江")],
    ),
    "a park by the port": (
        "在湛江临港工业园发展石化。",
        "广东",
        [("develop", "石化", "湛江临港工业园")],
    ),
    "where a trade lies that counties grow": (
        "有20多个县（区）中药材种植呈现规模化发展态势，主要分布在定西、陇南及河西部分地区。",
        "甘肃",
        [("existing", "中药材种植", "定西、陇南、河西")],
    ),
    "what a county is not fit for": (
        "巫溪县自然条件欠佳，不适宜大规模发展化工。",
        "重庆",
        [("restrict", "化工", "巫溪县")],
    ),
    "what a county is fit for": (
        "巫溪县适宜发展中药材产业。",
        "重庆",
        [("develop", "中药材", "巫溪县")],
    ),
    "a park of the state for a fruit": (
        "信丰脐橙国家现代农业产业园建成投用。",
        "江西",
        [("park", "脐橙", "信丰")],
    ),
    "two parks pointed at": (
        "杭州高新区、宁波高新区发展迅速。目前，这两个园区已初步构建起了芯片、软件全产业链。",
        "浙江",
        [("existing", "芯片、软件", "杭州高新区、宁波高新区")],
    ),
    "two counties pointed at": (
        "德清县、安吉县发展迅速。这两个县将重点发展竹木加工产业。",
        "浙江",
        [("develop", "竹木加工", "德清县、安吉县")],
    ),
    "two counties where one was named": (
        "德清县发展迅速。这两个县将重点发展竹木加工产业。",
        "浙江",
        [],
    ),
    "what is where growth is meant": (
        "涪陵区将优化布局，其中页岩气、铝加工等是发展的重点。",
        "重庆",
        [("develop", "页岩气、铝加工", "涪陵区")],
    ),
    "what is not": (
        "涪陵区加快转型，页岩气不是发展的重点。",
        "重庆",
        [],
    ),
    "what a county has become": (
        "安吉县竹业兴旺。当地仅出产毛竹，发展成为全国最大的竹制品基地。",
        "浙江",
        [("existing", "竹制品", "安吉县")],
    ),
    "what a county is to become": (
        "安吉县大力发展竹业，发展成为全国重要的竹制品基地。",
        "浙江",
        [("develop", "竹业", "安吉县"), ("base", "竹制品", "安吉县")],
    ),
    "here, below a line with a place": (
        "浙江安吉竹业基地\n当地仅出产毛竹，在政府支持下，发展成为全国最大的竹制品基地。",
        "德清县",
        [("base", "竹业", "浙江安吉"), ("existing", "竹制品", "浙江安吉")],
    ),
    "parts of a zone by their trades": (
        "芜湖经开区由汽车零部件片区、智能装备片区组成。",
        "安徽",
        [("park", "汽车零部件、智能装备", "芜湖经开区")],
    ),
    "parts of a zone by their names": (
        "无为经济开发区由高沟电缆片区、二坝物流片区组成。",
        "安徽",
        [("park", "电缆", "高沟电缆片区"), ("park", "物流", "二坝物流片区")],
    ),
    "parts of a zone of no trade": (
        "芜湖经开区由石硊片区、峨桥片区组成。",
        "安徽",
        [],
    ),
    "how large a park is": (
        "清水河县规划布局了10平方公里陶瓷产业园区。",
        "内蒙古",
        [("park", "陶瓷", "清水河县")],
    ),
    "in which fields firms are sought": (
        "文山州要拓展在包装铝、电子铝、交通铝等领域的企业招选和项目落地。",
        "云南",
        [],
    ),
}


@pytest.mark.parametrize(("text", "province", "expected"), CASES.values(), ids=CASES)
def test_what_stands_beside_the_main_sentences(text, province, expected):
    assert designations(text, province) == expected


def test_each_of_a_series_of_bases_quotes_its_own_clause():
    found = read(
        Atlas.bundled(), "安徽省规划\n形成以芜湖为主的汽车基地，以合肥为主的显示基地。"
    ).to_dict()["designations"]
    assert [one["quote"] for one in found] == ["形成以芜湖为主的汽车基地", "以合肥为主的显示基地"]
