"""Plain sentences as any clerk writes them: trades, verbs, built things, what is there and what is planned; and what gives nothing."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read
from tests.gis.plans.reader.test_families import designations

CASES = {
    "a park kept well": ("丽江办好螺旋藻产业园。", "云南", [("park", "螺旋藻", "丽江")]),
    "works kept going": (
        "陇南搞好铅锌采选和冶炼。",
        "甘肃",
        [("develop", "铅锌采选和冶炼", "陇南")],
    ),
    "the name of a cluster": (
        "开封提升汽车零部件集群品牌。",
        "河南",
        [("strengthen", "汽车零部件", "开封")],
    ),
    "the name of a good": ("铜陵打响铜产业品牌。", "安徽", [("strengthen", "铜", "铜陵")]),
    "what is good already": (
        "巩固发挥定州汽车产业优势。",
        "河北",
        [("strengthen", "汽车", "定州")],
    ),
    "the leading place of two trades": (
        "芜湖巩固机器人、汽车产业的领先地位。",
        "安徽",
        [("strengthen", "机器人、汽车", "芜湖")],
    ),
    "a part of all": ("遂宁锂电产业占全市工业的三成。", "四川", [("existing", "锂电", "遂宁")]),
    "a trade that has grown into a pillar": (
        "辛集皮革正成长为我省的支柱产业。",
        "河北",
        [("existing", "皮革", "辛集")],
    ),
    "the first trade of a county": (
        "浏阳的花炮产业是全县的第一大产业。",
        "湖南",
        [("existing", "花炮", "浏阳")],
    ),
    "made and sold": ("安平是全国最大的丝网生产和集散地。", "河北", [("existing", "丝网", "安平")]),
    "made, worked and sold": ("打造安平丝网生产和集散地。", "河北", [("hub", "丝网", "安平")]),
    "trade and what goes with it": (
        "沧州做优石油化工及相关配套产业。",
        "河北",
        [("strengthen", "石油化工", "沧州")],
    ),
    "a quote of elements": (
        "衢州布局“氟硅钴”新材料产业。",
        "浙江",
        [("develop", "氟硅钴新材料", "衢州")],
    ),
    "a quote that is an item": (
        "眉山重点发展“中国泡菜”及食品加工业。",
        "四川",
        [("develop", "泡菜及食品加工业", "眉山")],
    ),
    "called by a word": (
        "株洲全力做强轨道交通装备这一首位产业。",
        "湖南",
        [("strengthen", "轨道交通装备", "株洲")],
    ),
    "two trades turned": (
        "岳阳推进石化、造纸两大产业转型。",
        "湖南",
        [("optimize", "石化、造纸", "岳阳")],
    ),
    "a chain made longer": (
        "铜陵延长铜基新材料产业链条。",
        "安徽",
        [("develop", "铜基新材料", "铜陵")],
    ),
    "goods of one sign": (
        "百色、崇左发展铝、锰、糖等特色产业。",
        "广西",
        [("develop", "铝、锰、糖", "百色、崇左")],
    ),
    "bases of two goods of one sign": (
        "铜陵建设铜、锌产业基地。",
        "安徽",
        [("base", "铜、锌", "铜陵")],
    ),
    "what is done with one good": (
        "盐城打造风电装备研发、制造、运维一体化基地。",
        "江苏",
        [("base", "风电装备", "盐城")],
    ),
    "what is worked for others": (
        "遂宁发展配套加工、仓储物流。",
        "四川",
        [("develop", "配套加工、仓储物流", "遂宁")],
    ),
    "what is worked for others, alone": (
        "遂宁发展配套加工。",
        "四川",
        [("develop", "配套加工", "遂宁")],
    ),
    "a trade that opens with a line": ("川南发展线缆产业。", "四川", [("develop", "线缆", "川南")]),
    "activities that are trades": (
        "盐城发展软件研发、检验检测和物流。",
        "江苏",
        [("develop", "软件研发、检验检测、物流", "盐城")],
    ),
    "deep processing in the head": (
        "黄石建设特种钢深加工园。",
        "湖北",
        [("park", "特种钢深加工", "黄石")],
    ),
    "the working of a good": (
        "咸阳做好苹果、奶山羊产业的深加工。",
        "陕西",
        [("develop", "苹果、奶山羊深加工", "咸阳")],
    ),
    "new works banned": (
        "连云港禁止新上农药中间体项目。",
        "江苏",
        [("restrict", "农药中间体", "连云港")],
    ),
    "by which way goods go": ("长沙建设国际商贸物流中心。", "湖南", [("hub", "商贸物流", "长沙")]),
    "a title to be": ("将烟台打造成国际葡萄酒之都。", "山东", [("cultivate", "葡萄酒", "烟台")]),
    "planned in a word": ("在临沂规划木业产业集聚区。", "山东", [("cultivate", "木业", "临沂")]),
    "growing by turning": (
        "黄石转型发展特种钢和电子信息制造业。",
        "湖北",
        [("develop", "特种钢和电子信息制造业", "黄石")],
    ),
    "a whole chain of substances": (
        "推动平凉煤电化冶一体化发展。",
        "甘肃",
        [("develop", "煤电化冶", "平凉")],
    ),
    "a city of a good": ("平顶山建成千亿级尼龙城。", "河南", [("cultivate", "尼龙", "平顶山")]),
    "a park pushed on": ("濮阳重点推进聚碳酸酯产业园。", "河南", [("park", "聚碳酸酯", "濮阳")]),
    "raised by care": (
        "忻州重点抓好法兰锻造产业提档升级。",
        "山西",
        [("optimize", "法兰锻造", "忻州")],
    ),
    "turned by a manner": (
        "泉州推进纺织鞋服、建材家居等传统优势产业数字化。",
        "福建",
        [("optimize", "纺织鞋服、建材家居", "泉州")],
    ),
    "invented and made": (
        "佳木斯布局智能农机研发制造基地。",
        "黑龙江",
        [("base", "智能农机", "佳木斯")],
    ),
    "worked and sold": (
        "延边打造东北亚海产品加工集散基地。",
        "吉林省",
        [("base", "海产品加工", "延边")],
    ),
    "chains that have taken shape": (
        "吕梁白酒、氢能两大产业链初步成型。",
        "山西",
        [("existing", "白酒、氢能", "吕梁")],
    ),
    "a leading trade of the country": (
        "呼和浩特乳业是全国的领军产业。",
        "内蒙古",
        [("existing", "乳业", "呼和浩特")],
    ),
    "a node of the state's network": (
        "中卫建设全国一体化算力网络国家枢纽节点。",
        "宁夏",
        [("hub", "算力网络", "中卫")],
    ),
    "of all kinds": (
        "长寿经开区打造综合性化工新材料基地。",
        "重庆",
        [("base", "化工新材料", "长寿经开区")],
    ),
    "two bases to be": (
        "徐州将建成全国重要的工程机械研发制造基地和绿色低碳能源基地。",
        "江苏",
        [("base", "工程机械", "徐州"), ("base", "绿色低碳能源", "徐州")],
    ),
    "stored, worked and traded": (
        "舟山要建成国际一流的大宗商品储运、加工、交易基地。",
        "浙江",
        [("base", "大宗商品", "舟山")],
    ),
    "grown strong": (
        "江阴要推动金属新材料产业由大变强。",
        "江苏",
        [("strengthen", "金属新材料", "江阴")],
    ),
    "better, not more": (
        "支持安吉竹制品、绿色家居产业提质增效。",
        "浙江",
        [("optimize", "竹制品、绿色家居", "安吉")],
    ),
    "hand in hand": (
        "支持桐城包装印刷、制刷产业抱团发展。",
        "安徽",
        [("develop", "包装印刷、制刷", "桐城")],
    ),
    "turned green": ("龙港印刷业加快绿色化改造。", "浙江", [("optimize", "印刷业", "龙港")]),
    "chains mended": (
        "安宁推进钢铁、磷化工产业链延链补链。",
        "云南",
        [("strengthen", "钢铁、磷化工", "安宁")],
    ),
    "whence it comes": (
        "涿州承接北京疏解的文化印刷、检验检测产业。",
        "河北",
        [("receive", "文化印刷、检验检测", "涿州")],
    ),
    "as a whole": (
        "蓝山承接粤港澳大湾区皮具箱包产业整体转移。",
        "湖南",
        [("receive", "皮具箱包", "蓝山")],
    ),
    "a base of exports": (
        "邵东打造国家级五金、箱包、打火机外贸转型升级基地。",
        "湖南",
        [("base", "五金、箱包、打火机", "邵东")],
    ),
    "parks of a class": (
        "平邑重点建设罐头食品加工园、石膏建材园。",
        "山东",
        [("park", "罐头食品", "平邑"), ("park", "石膏建材", "平邑")],
    ),
    "a park of a class": ("支持高阳纺织园区建设。", "河北", [("park", "纺织", "高阳")]),
    "three verbs in a row": (
        "常德巩固烟草、壮大智能装备、培育生物医药。",
        "湖南",
        [
            ("strengthen", "烟草", "常德"),
            ("strengthen", "智能装备", "常德"),
            ("cultivate", "生物医药", "常德"),
        ],
    ),
    "each its own, pushed": (
        "鼓励赤壁、通城分别打造砖茶和电子基材特色产业基地。",
        "湖北",
        [("base", "砖茶", "赤壁"), ("base", "电子基材", "通城")],
    ),
    "out of date": ("登封有序退出耐火材料落后产能。", "河南", [("phase_out", "耐火材料", "登封")]),
    "a trade upgraded": (
        "神木、府谷推动兰炭产业升级。",
        "陕西",
        [("optimize", "兰炭", "神木、府谷")],
    ),
    "a trade put together": ("海城推进菱镁产业整合。", "辽宁", [("optimize", "菱镁", "海城")]),
    "the name of a tea": (
        "平利、紫阳做优富硒茶饮品牌。",
        "陕西",
        [("strengthen", "富硒茶饮", "平利、紫阳")],
    ),
    "known by its name": ("兴城泳装享誉国内外。", "辽宁", [("existing", "泳装", "兴城")]),
    "a chain that goes round": (
        "韩城打造花椒、钢铁、焦化循环产业链。",
        "陕西",
        [("cultivate", "花椒、钢铁、焦化", "韩城")],
    ),
    "where neighbours buy": ("凭祥建成中国—东盟水果交易中心。", "广西", [("hub", "水果", "凭祥")]),
    "grown, worked and traded": (
        "樟树建设中药材种植、加工、交易、康养基地。",
        "江西",
        [("base", "中药材种植", "樟树")],
    ),
    "from what to what": (
        "推动茂名石化产业由炼油向化工新材料转型。",
        "广东",
        [("optimize", "石化", "茂名")],
    ),
    "works moved and mended": ("卫辉搬迁改造化肥企业。", "河南", [("phase_out", "化肥", "卫辉")]),
    "put together, then out": (
        "天柱重晶石产业整合退出小散企业。",
        "贵州",
        [("phase_out", "重晶石", "天柱")],
    ),
    "chains mended by themselves": (
        "栾川钼钨产业延链强链。",
        "河南",
        [("strengthen", "钼钨", "栾川")],
    ),
    "turned to green": ("荥经推动花岗石产业绿色转型。", "四川", [("optimize", "花岗石", "荥经")]),
    "most of the country's lemons": (
        "安岳柠檬产业占全国八成以上。",
        "四川",
        [("existing", "柠檬", "安岳")],
    ),
}
NOTHING = {
    "safety": "保定搞好安全生产。",
    "services": "保定抓好教育和医疗服务。",
    "opening hours": "保定延长服务窗口营业时间。",
    "a name card": "保定擦亮绿色生态名片。",
    "offices": "保定持续优化政务服务。",
    "a wider use": "保定拓展医疗防护、家居卫生应用。",
    "a city of students": "保定建设科技城。",
    "a class as a part of all": "遂宁战略性新兴产业占全市工业的三成。",
}


@pytest.mark.parametrize(("sentence", "issuer", "expected"), CASES.values(), ids=CASES)
def test_a_plain_sentence(sentence: str, issuer: str, expected: list[tuple[str, str, str]]) -> None:
    assert designations(sentence, issuer) == expected


@pytest.mark.parametrize("sentence", NOTHING.values(), ids=NOTHING)
def test_a_plain_sentence_that_places_nothing(sentence: str) -> None:
    assert designations(sentence, "河北") == []


def test_two_trades_that_are_known_are_two_though_they_end_alike():
    """磷石膏建材和新型墙体材料 was one trade of its own that no other plan has."""
    found = read(Atlas.bundled(), "宜昌市规划\n猇亭区发展磷石膏建材和新型墙体材料。")
    shown = [found.shown(record) for record in found.of("designations")]
    assert [row["industries"] for row in shown] == [["磷石膏建材", "新型墙体材料"]]
    assert shown[0]["industry_ids"] == ["phosphogypsum-products", "new-wall-materials"]
