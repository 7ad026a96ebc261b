"""Wordings of counties and parks: who speaks for a county, what a park is meant for, which places carry a trade."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read
from tests.gis.plans.reader.test_families import designations

CASES = {
    "a party secretary speaks for his county": (
        "郎溪县委书记某某说，将以新型建材为重点，做大做强绿色建材产业。",
        [("develop", "新型建材", "郎溪县"), ("strengthen", "绿色建材", "郎溪县")],
    ),
    "a mayor": (
        "宁国市市长某某表示，将大力发展电子信息、汽车零部件产业。",
        [("develop", "电子信息、汽车零部件", "宁国市")],
    ),
    "a meeting by when it was held": (
        "在2013年1月召开的德保县第十五届人民代表大会第三次会议上，提出进一步做大做强做优铝产业。",
        [("strengthen", "铝产业", "德保县")],
    ),
    "its committee and its government act for a county": (
        "凌源市委市政府依托非金属资源优势，不断升级改造传统的建材产业。",
        [("optimize", "建材", "凌源市")],
    ),
    "ways of putting work into a trade": (
        "邻水县在汽摩配件产业上下功夫。武胜县在农产品深加工上做文章。华蓥市在电子信息产业集聚上下大力气。",
        [
            ("develop", "汽摩配件", "邻水县"),
            ("develop", "农产品深加工", "武胜县"),
            ("develop", "电子信息", "华蓥市"),
        ],
    ),
    "a county strong in a trade": (
        "岳池县立足医药产业优势，着力打造全省医药产业强县。",
        [("cultivate", "医药", "岳池县")],
    ),
    "trades that a site is meant for": (
        "前锋工业园依托重晶石资源，将产业发展定位在矿产品精深加工、装备制造和农副产品加工上。",
        [("develop", "矿产品精深加工、装备制造、农副产品加工", "前锋工业园")],
    ),
    "below its own heading": (
        "（二）湘湖工业基地\n湘湖工业基地位于景德镇市东大门，总规划面积2000亩。\n发展定位：先进电子陶瓷产业。",
        [("develop", "先进电子陶瓷", "湘湖工业基地")],
    ),
    "behind a colon": (
        "城南工业园：产业定位为新型建材、装备制造。",
        [("develop", "新型建材、装备制造", "城南工业园")],
    ),
    "towards what": (
        "平江高新区招商方向：石膏建材、云母新材料。叙永县主攻方向为石灰石深加工、竹浆造纸。",
        [
            ("develop", "石膏建材、云母新材料", "平江高新区"),
            ("develop", "石灰石深加工、竹浆造纸", "叙永县"),
        ],
    ),
    "the first trade of a zone is there": (
        "平江高新区首位产业是电子信息。",
        [("existing", "电子信息", "平江高新区")],
    ),
    "a park by where it lies": (
        "永丰碳酸钙产业园位于永丰县南部，规划面积20平方公里。",
        [("park", "碳酸钙", "永丰")],
    ),
    "places that carry a trade": (
        "以白酒为例，《方案》明确的产业主要承载地包括泸州高新区、江阳经开区和纳溪经开区。",
        [("core", "白酒", "泸州高新区、江阳经开区、纳溪经开区")],
    ),
    "carried by places": (
        "泸州市绿色建材产业链由叙永县、古蔺县承载。",
        [("core", "绿色建材", "叙永县、古蔺县")],
    ),
    "a joint base": (
        "依托苏皖合作示范区，在江苏省溧阳市、安徽省郎溪县和广德县共建新材料产业合作基地。",
        [("base", "新材料", "江苏省溧阳市、安徽省郎溪县、广德县")],
    ),
    "what is new stands on what is there": (
        "广安经开区在已形成化工能源、有色金属等特色产业链的基础上，新增布局电子信息产业园、生物医药产业园等专业化特色园区。",
        [
            ("existing", "化工能源、有色金属", "广安经开区"),
            ("park", "电子信息", "广安经开区"),
            ("park", "生物医药", "广安经开区"),
        ],
    ),
    "what is to stay": (
        "邻水县在巩固机电产业的基础上，新布局智能家居产业园。",
        [("strengthen", "机电", "邻水县"), ("park", "智能家居", "邻水县")],
    ),
    "trades side by side": (
        "形成江阳白酒、纳溪化工、叙永建材三足鼎立的格局。",
        [("existing", "白酒", "江阳"), ("existing", "化工", "纳溪"), ("existing", "建材", "叙永")],
    ),
    "trades that are to stand side by side": (
        "力争形成江阳白酒、纳溪化工、叙永建材的产业格局。",
        [
            ("cultivate", "白酒", "江阳"),
            ("cultivate", "化工", "纳溪"),
            ("cultivate", "建材", "叙永"),
        ],
    ),
    "a cluster takes shape behind what its county did": (
        "叙永县引进海螺水泥等龙头企业，绿色建材产业集群初步成型。",
        [("existing", "绿色建材", "叙永县")],
    ),
    "a zone of two cities": (
        "亳州—苏州合作园区重点发展生物医药、高端装备。",
        [("develop", "生物医药、高端装备", "亳州—苏州合作园区")],
    ),
    "an enclave": (
        "宣城与杭州在临安共建生物医药科创飞地。",
        [("park", "生物医药", "临安")],
    ),
    "who decides is no part of the name": (
        "池州市明确青阳县发展镁基新材料。",
        [("develop", "镁基新材料", "青阳县")],
    ),
    "a role behind 定位为": (
        "榆林高新区、榆神工业区定位为煤化工产业核心承载区。",
        [("core", "煤化工", "榆林高新区、榆神工业区")],
    ),
    "from what to what": (
        "铜川市加快由煤炭、水泥向铝深加工、先进陶瓷转型。",
        [("optimize", "铝深加工、先进陶瓷", "铜川市")],
    ),
    "trades that take over": (
        "铜川市培育光电子、铝基新材料接续产业。",
        [("cultivate", "光电子、铝基新材料", "铜川市")],
    ),
    "clusters that a city has": (
        "全市拥有南安石材、德化陶瓷、晋江鞋服三个千亿产业集群。",
        [("existing", "石材", "南安"), ("existing", "陶瓷", "德化"), ("existing", "鞋服", "晋江")],
    ),
    "a park that is yet to be built": (
        "叙永县拟建绿色建材产业园。",
        [("park", "绿色建材", "叙永县")],
    ),
}
# In a city's own paper.
OWN = {
    "hubs by the way their goods go": (
        "着力打造国家陆港物流枢纽、高铁物流枢纽、空港物流枢纽等三大枢纽。",
        [
            ("hub", "陆港物流", "潍坊市"),
            ("hub", "高铁物流", "潍坊市"),
            ("hub", "空港物流", "潍坊市"),
        ],
    ),
    "whom a hub serves": (
        "打造服务环渤海、连接东北亚的国家级陆港型物流枢纽。",
        [("hub", "陆港型物流枢纽", "潍坊市")],
    ),
    "parks by their trades": (
        "加快建设钒化工、钛金属深加工、特色铸造产业园。",
        [("park", "钒化工、钛金属深加工、特色铸造", "潍坊市")],
    ),
    "a manner before a trade": (
        "打造特色化、智能化、集聚化的先进陶瓷产业高地。",
        [("cultivate", "先进陶瓷", "潍坊市")],
    ),
}
CONTRARY = (
    "教育局局长说，将做强职业教育。",
    "某公司董事长某某表示，将重点发展陶瓷。",
    "四川省委书记强调，要做强水泥产业。",
    "贺州市市长表示，未来将深化技术研发、物流服务等领域的交流与合作。",
    "贺州市市长表示，将构建碳酸钙千亿元产业为龙头的特色优势支柱产业体系。",
    "凌源市政府印发通知，要求发展石材产业。",
    "凌源市政府大楼位于市中心。",
    "邻水县在服务企业上下功夫。",
    "邻水县在生态保护上做文章。",
    "邻水县在招商引资上求突破。",
    "旌德县建设文化强县。",
    "旌德县打造工业强县。",
    "平江县发展定位：宜居宜业的生态城市。",
    "长沙市的发展定位为国家中心城市、区域门户。",
    "平江县产业定位不清，水泥产业过剩。",
    "平江县的产业方向是对的。",
    "我们要找准产业定位，做强陶瓷。",
    "每条产业链明确2至4个产业主要承载地。",
    "项目由叙永县承载。",
    "铜川市由北向南转型。",
    "铜川市从管理向服务转型。",
    "全市拥有南安机场、晋江机场两个机场。",
    "榆林高新区定位为全市对外开放的核心区。",
    "四川省明确各县申报要求。",
    "邻水县在巩固脱贫成果的基础上，推进乡村振兴。",
    "邻水县在做好调研的基础上，出台方案。",
    "形成政府引导、企业主体、市场运作的格局。",
    "形成宜宾、泸州、自贡协同发展的格局。",
    "叙永县引进企业20家，营商环境日益完善。",
    "叙永县推进改革，各项事业蓬勃发展。",
    "支持各地共建飞地。",
    "城市功能由叙永县承载。",
    "潍坊市现代物流业发展规划\n建设一批产业园。",
    "潍坊市现代物流业发展规划\n建设科技产业园。",
    "潍坊市现代物流业发展规划\n支持企业建设钛材料产业园。",
    "潍坊市现代物流业发展规划\n建成一个物流分拨中心。",
    "潍坊市现代物流业发展规划\n打造国际物流通道。",
    "四川省现代物流业发展规划\n建设钛材料产业园和石墨产业园。",
)


@pytest.mark.parametrize("name", CASES)
def test_wordings(name: str) -> None:
    text, expected = CASES[name]
    assert designations(text, None) == expected


@pytest.mark.parametrize("name", OWN)
def test_in_a_citys_own_paper(name: str) -> None:
    text, expected = OWN[name]
    assert designations("潍坊市现代物流业发展规划\n" + text, None) == expected


@pytest.mark.parametrize("text", CONTRARY)
def test_what_they_must_not_catch(text: str) -> None:
    assert designations(text, None) == []


GOALS = {
    "加快推进甲公司年产40万吨镓回收、220万吨磁选铁和200万吨水泥等综合利用项目，镓产量达到50吨。": [
        50
    ],
    "推进年产30万吨电石项目和20万吨聚氯乙烯项目建设，产能达到50万吨。": [50],
    "推进镓回收产量达到40万吨。": [40],
    "年产水泥40万吨。": [40],
    "推进10个项目建成投产。": [10],
}


@pytest.mark.parametrize("text", GOALS)
def test_what_works_put_out_is_no_goal(text: str) -> None:
    found = read(Atlas.bundled(), "到2025年，" + text).to_dict()["targets"]
    assert [goal["value"] for goal in found] == GOALS[text]
