"""Places parted from their verb, rows of places with verbs, members of areas, sites without a known name."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

CASES = {
    "what a place rests on parts it from its verb": (
        "鞍山、本溪依托焦化副产资源，延伸发展煤焦油深加工、针状焦。", "辽宁",
        [("develop", "煤焦油深加工、针状焦", "鞍山、本溪")],
    ),
    "what a place has in mind parts it from its verb": (
        "呼和浩特市、鄂尔多斯市要结合新能源装备需求，就近布局永磁直驱风机。", "内蒙古",
        [("develop", "永磁直驱风机", "呼和浩特市、鄂尔多斯市")],
    ),
    "a laboratory is no part of the place": (
        "无锡依托太湖实验室建设深海装备创新高地。", "江苏", [("cultivate", "深海装备", "无锡")]
    ),
    "counties that a city leans on": (
        "齐齐哈尔市依托甘南、龙江发展赖氨酸、苏氨酸。", "黑龙江", [("develop", "赖氨酸、苏氨酸", "齐齐哈尔市")]
    ),
    "towards an industry": (
        "甘河工业园区向高纯金属、氟化工转型。大庆市向聚乳酸、生物基尼龙延伸。", None,
        [("optimize", "高纯金属、氟化工", "甘河工业园区"), ("develop", "聚乳酸、生物基尼龙", "大庆市")],
    ),
    "one industry for each place": (
        "安国、博野、定州分别打造现代中药、橡胶输送带、汽车零部件特色产业集群。", "保定市",
        [("cultivate", "现代中药", "安国"), ("cultivate", "橡胶输送带", "博野"), ("cultivate", "汽车零部件", "定州")],
    ),
    "verbs in a row": (
        "支持长沙打造工程机械、株洲打造轨道交通装备、湘潭打造新能源装备产业集群。", "湖南",
        [("cultivate", "工程机械", "长沙"), ("cultivate", "轨道交通装备", "株洲"), ("cultivate", "新能源装备", "湘潭")],
    ),
    "a city's own zones and its counties of every-day names": (
        "高新区聚焦集成电路，郊区布局铜资源循环利用。", "铜陵市",
        [("develop", "集成电路", "高新区"), ("develop", "铜资源循环利用", "郊区")],
    ),
    "places by where they lie": (
        "沿江各市要做强高技术船舶，沿海各市要突出海上风电。", "江苏",
        [("strengthen", "高技术船舶", "沿江"), ("develop", "海上风电", "沿海")],
    ),
    "an area and its members": (
        "中部人参精深加工带，包括通化、白山、长春。", "吉林省", [("belt", "人参精深加工", "通化、白山、长春")]
    ),
    "a cluster and where it is laid out": (
        "煤化工产业集群，以准东、哈密为重点。", "新疆", [("cultivate", "煤化工", "准东、哈密")]
    ),
    "an industry and where it is laid out, a clause apart": (
        "耐火材料行业，重点布局在新密、登封等地。", "河南", [("develop", "耐火材料", "新密、登封")]
    ),
    "roles without 以": (
        "全市生物医药产业分工。石家庄高新区为引领极，赵县、深泽为特色发展点。", "石家庄市",
        [("core", "生物医药", "石家庄高新区"), ("point", "生物医药", "赵县、深泽")],
    ),
    "an industry inside the role": (
        "海口江东新区作为低空经济核心区。", "460000", [("core", "低空经济", "海口江东新区")]
    ),
    "core and linked share what stands behind": (
        "打造以成都为中心，川东（达州、南充）、川南（宜宾、泸州）协同发展的大数据产业集群。", None,
        [("core", "大数据", "成都"), ("linked", "大数据", "川东、川南")],
    ),
    "a centre that has formed": (
        "已形成以乐陵、宁津、庆云为中心的体育器材产业集群。", "山东", [("existing", "体育器材", "乐陵、宁津、庆云")]
    ),
    "bases named one after the other": (
        "打造三大基地，即尚志绿色食品生产基地、依兰煤化工生产基地、宾西现代包装生产基地等。", "哈尔滨市",
        [("base", "绿色食品", "尚志"), ("base", "煤化工", "依兰"), ("base", "现代包装", "宾西")],
    ),
    "a list in quotes": (
        "布局“滇东北天麻、滇东南三七、滇南南药”三大产区。", "云南",
        [("base", "天麻", "滇东北"), ("base", "三七", "滇东南"), ("base", "南药", "滇南")],
    ),
    "limits between verb and object": (
        "严禁在滇池流域、洱海流域新建电解铝项目。限制攀西地区单纯扩大钢铁产能。", None,
        [("restrict", "电解铝", "滇池流域、洱海流域"), ("restrict", "钢铁", "攀西地区")],
    ),
    "a push without a verb of growth": (
        "林芝、昌都加快清洁能源开发。迁安市、遵化市推进钢铁产业整合重组。", None,
        [("develop", "清洁能源", "林芝、昌都"), ("optimize", "钢铁", "迁安市、遵化市")],
    ),
    "rank and exceptions in brackets": (
        "西宁（国家级）经济技术开发区打造光伏制造产业集群。", "青海",
        [("cultivate", "光伏制造", "西宁（国家级）经济技术开发区")],
    ),
    "a county of another province is a part of the place": (
        "支持潍坊滨海发展溴素。", "山东", [("develop", "溴素", "潍坊滨海")]
    ),
    "counties by what they grow": (
        "推动扶绥、江州、武鸣等糖料蔗大县发展蔗糖精深加工。", "广西", [("develop", "蔗糖精深加工", "扶绥、江州、武鸣")]
    ),
    "a belt that covers its places": (
        "环杭州湾高端装备产业带覆盖杭州、宁波、绍兴，重点发展数控机床。", "浙江",
        [("belt", "高端装备、数控机床", "杭州、宁波、绍兴")],
    ),
    "places and their goods in a row without a verb": (
        "许昌、新乡等地智能电力装备，洛阳、焦作等地新能源装备，鹤壁等地现代农机装备产业集群培育取得突破。", "河南",
        [("cultivate", "智能电力装备", "许昌、新乡"), ("cultivate", "新能源装备", "洛阳、焦作"),
         ("cultivate", "现代农机装备", "鹤壁")],
    ),
    "a division and its town": (
        "第六师五家渠重点发展铝加工、煤化工。", "新疆", [("develop", "铝加工、煤化工", "第六师五家渠")]
    ),
    "a bay that bears its county's name": (
        "三门湾重点发展新能源、滨海旅游。", "浙江", [("develop", "新能源、滨海旅游", "三门湾")]
    ),
    "a role and what is grown there": (
        "工程机械产业布局。以长沙为核心；株洲、湘潭为协同发展区，重点发展关键零部件。", "湖南",
        [("core", "工程机械", "长沙"), ("linked", "关键零部件", "株洲、湘潭")],
    ),
    "each its own thing": (
        "佛山南海、东莞松山湖分别布局应急产业示范基地和环保装备产业园。", "广东",
        [("base", "应急", "佛山南海"), ("park", "环保装备", "东莞松山湖")],
    ),
    "a head inside a head": (
        "在奇台、哈密、和硕等地建立新的石材加工园区。", "新疆", [("park", "石材加工", "奇台、哈密、和硕")]
    ),
    "listed as areas to lay out": (
        "湘西古丈、保靖、永顺3县被纳入新一轮茶叶产业重点布局区域中。", "湖南", [("develop", "茶叶", "湘西古丈、保靖、永顺")]
    ),
    "a city speaks of its own trades": (
        "发展电子信息、装备制造、冶金建材等3大优势产业。", "咸宁市", [("develop", "电子信息、装备制造、冶金建材", "咸宁市")]
    ),
    "a last name that no table knows": (
        "支持和田、喀什、克州承接劳动密集型产业，发展服装服饰、假发。", "新疆",
        [("develop", "服装服饰、假发", "和田、喀什、克州")],
    ),
    "not the praise of a cluster": (
        "金昌精准打造结构优化、功能完善、附加值高、竞争力强的现代化产业集群。", "甘肃", []
    ),
    # What the new wordings must leave alone.
    "firms are no trade": (
        "合肥、芜湖等地集聚多家整车企业。新站高新区持续壮大京东方、视涯等面板企业。", "安徽", []
    ),
    "who builds is no part of the place": (
        "宜昌某某建设电池材料循环产业园。", "湖北", [("park", "电池材料循环", "宜昌")]
    ),
    "conditions of moving are no industry": (
        "四川承接产业转移环境明显改善，能力显著提升。", None, []
    ),
    "layouts and honours are no trade": (
        "商丘市重点打造“三城五基地”。渭南建设世界名城。", "河南", []
    ),
    "a strip of copper is no belt": (
        "依托灵宝、洛阳发展高精度铜箔、铜板带。", "河南", [("develop", "高精度铜箔、铜板带", "灵宝、洛阳")]
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_wording_gives_its_designations(case):
    text, issuer, expected = CASES[case]
    assert designations(text, issuer) == expected
