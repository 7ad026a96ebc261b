"""Wordings of articles about plans: goods in quotes, lead lines, parts in a layout, parks by what they make."""

from __future__ import annotations

import pytest

from gis.plans.reader.goals.targets import targets
from tests.gis.plans.reader.test_families import designations

CASES = {
    "counties side by side without a sign are places of their own, which a map can show": (
        "打造三大基地，即宜兴溧阳电缆生产基地、靖江泰兴船舶配套基地、江阴纺织生产基地。",
        "",
        [
            ("base", "电缆", "宜兴、溧阳"),
            ("base", "船舶配套", "靖江、泰兴"),
            ("base", "纺织", "江阴"),
        ],
    ),
    "goods in quotes behind their places": (
        "全市范围内培育壮大包括涪城游仙“电子陶瓷”、江油“特种钢材”以及三台“医用辅料”在内的三大产业集群。",
        "绵阳市",
        [
            ("cultivate", "电子陶瓷", "涪城、游仙"),
            ("cultivate", "特种钢材", "江油"),
            ("cultivate", "医用辅料", "三台"),
        ],
    ),
    "the lead line gives its list the category": (
        "下列地区优先承接石材产业转移：\n湖北省：石材机械（随州市、黄石市）\n湖南省：大理石板材（郴州市、永州市）\n",
        None,
        [("receive", "石材机械", "随州市、黄石市"), ("receive", "大理石板材", "郴州市、永州市")],
    ),
    "goods that share the places in brackets": (
        "山西省：耐火砖、耐火纤维及制品（阳泉市、长治市）\n",
        None,
        [("develop", "耐火砖、耐火纤维及制品", "阳泉市、长治市")],
    ),
    "parts in a layout": (
        "基本形成福州、厦门两核引领，漳州、莆田、宁德等市多点支撑的海洋经济发展新格局。",
        "福建",
        [("core", "海洋经济", "福州、厦门"), ("support", "海洋经济", "漳州、莆田、宁德")],
    ),
    "a counted row of clusters that were chosen": (
        "入选的3个产业集群分别是宁波市、台州市模具集群，绍兴市印染集群，温州市电气集群。",
        "浙江",
        [
            ("existing", "模具", "宁波市、台州市"),
            ("existing", "印染", "绍兴市"),
            ("existing", "电气", "温州市"),
        ],
    ),
    "a park named after what it makes": (
        "目标已定。其中12平方公里营口经济技术开发区镁质材料产业园，重点发展镁合金、镁建材。",
        "营口市",
        [("develop", "镁合金、镁建材", "营口经济技术开发区镁质材料产业园")],
    ),
    "a site by its suffix, its verb in the next clause": (
        "目标已定。虎庄镁砖加工园，重点发展镁质耐火材料。",
        "营口市",
        [("develop", "镁质耐火材料", "虎庄镁砖加工园")],
    ),
    "a role of making is a base": (
        "无人机产业布局以绵阳市、自贡市为整机生产主基地，以德阳市为辐射区，重点发展工业无人机。",
        None,
        [("base", "工业无人机", "绵阳市、自贡市"), ("linked", "工业无人机", "德阳市")],
    ),
    "an adverb parts 将 from its role": (
        "将黔东南州努力建设成全国重要的木材及家具生产基地。",
        "贵州",
        [("base", "木材及家具", "黔东南州")],
    ),
    "renewal closes the clause": (
        "湖北发展建筑石材，加快陶瓷升级改造；湖南发展玻璃纤维，推动水泥产业升级。",
        "四川",
        [
            ("develop", "建筑石材", "湖北"),
            ("optimize", "陶瓷", "湖北"),
            ("develop", "玻璃纤维", "湖南"),
            ("optimize", "水泥", "湖南"),
        ],
    ),
    "two verbs of growing share their place": (
        "醴陵市做大日用陶瓷、做精电子陶瓷。",
        "湖南",
        [("strengthen", "日用陶瓷", "醴陵市"), ("strengthen", "电子陶瓷", "醴陵市")],
    ),
    "the digits of a scheme are no trade": (
        "淄博市加快打造“3+2”先进陶瓷产业集群。",
        "山东",
        [("cultivate", "先进陶瓷", "淄博市")],
    ),
    "praise before what is built": (
        "宿州市建立布局合理、特色鲜明、产业集聚的云计算产业基地。",
        "安徽",
        [("base", "云计算", "宿州市")],
    ),
    "a zone of the state under a label, its trade behind": (
        "构建“一核”布局。“一核”即合肥高新区，是全市量子信息产业发展的主要载体。",
        "合肥市",
        [("core", "量子信息", "合肥高新区")],
    ),
    "members of an area, its verb in the next clause": (
        "“皖南片区”包括黄山市、宣城市，重点布局和发展徽茶、冶金（黑色金属、有色金属加工）等产业；“皖北片区”由亳州市、宿州市组成，重点布局现代中药。",
        "安徽",
        [
            ("develop", "徽茶、冶金（黑色金属、有色金属加工）", "黄山市、宣城市"),
            ("develop", "现代中药", "亳州市、宿州市"),
        ],
    ),
    "an area takes trades in": (
        "梧桐湖片区重点导入数字经济、生物医药。葛店片区以发展光电子为主，打造新兴产业集聚区。",
        "鄂州市",
        [("develop", "数字经济、生物医药", "梧桐湖片区"), ("develop", "光电子", "葛店片区")],
    ),
    "a belt and its core are one": (
        "皖江汽车产业带，以合肥、芜湖为核心，推动整车、零部件全产业链发展。",
        "安徽",
        [("core", "汽车、整车、零部件全产业链", "合肥、芜湖")],
    ),
    "whom a hub serves is not where it lies": (
        "九江将打造全国重要的石化基地和长江中游区域性航运物流中心。",
        "江西",
        [("base", "石化", "九江"), ("hub", "航运", "九江")],
    ),
    "each good before its places, and one of nobody": (
        "红茶以南平、宁德等市为重点产区，白茶以福鼎、政和等适宜区域为优势产区，因地制宜发展花果茶。",
        "福建",
        [("develop", "红茶", "南平、宁德"), ("develop", "白茶", "福鼎、政和")],
    ),
    "a county by its name of before": (
        "双流县重点发展航空制造。",
        "四川",
        [("develop", "航空制造", "双流县")],
    ),
    "a cluster by another word, the subject clauses before": (
        "怀宁县依托现有龙头企业，适时启动印染工程，快速壮大纺织服装产业群。",
        "安徽",
        [("strengthen", "纺织服装", "怀宁县")],
    ),
    "a class of trades stands for one": (
        "葛店片区以发展战略性新兴产业为主。",
        "鄂州市",
        [("develop", "战略性新兴产业", "葛店片区")],
    ),
    "what a zone shall show the country is no trade": (
        "宜昌市打造全国产业转型升级示范区、先进制造业基地。宜昌打造中部地区制造业发展新高地。",
        "湖北",
        [("base", "先进制造业", "宜昌市"), ("cultivate", "制造业", "宜昌")],
    ),
    "an unknown town beside a known one": (
        "以钱清、柯桥为重点做强化纤面料。",
        "浙江",
        [("strengthen", "化纤面料", "钱清、柯桥")],
    ),
    "what is laid out there, not whom it goes with": (
        "汽车产业以芜湖经开区为龙头，宣城、滁州布局新能源汽车配套。",
        "安徽",
        [("core", "汽车", "芜湖经开区"), ("develop", "新能源汽车配套", "宣城、滁州")],
    ),
    "whom a base serves": (
        "黄山高新区围绕绿色软包装两大主导产业，打造长三角绿色软包装产业基地。",
        None,
        [("base", "绿色软包装", "黄山高新区")],
    ),
    "what a place leans on is no trade": (
        "赣州市打造稀土产业高地，鹰潭市依托贵溪经济开发区建设铜产业基地。",
        "江西",
        [("cultivate", "稀土", "赣州市"), ("base", "铜", "贵溪经济开发区")],
    ),
    "the verb before an area is no part of its trade": (
        "建设石化产业基地，包括长兴岛、曹妃甸、惠州。",
        None,
        [("base", "石化", "长兴岛、曹妃甸、惠州")],
    ),
    "what shall not be done is a limit": (
        "不再支持井研县发展砖瓦。峨边县不宜发展陶瓷产业。犍为县暂缓发展砂石骨料产业。沐川县原则上不新建玻璃项目。马边县停止发展石膏产业。",
        "乐山市",
        [
            ("restrict", "砖瓦", "井研县"),
            ("restrict", "陶瓷", "峨边县"),
            ("restrict", "砂石骨料", "犍为县"),
            ("restrict", "玻璃", "沐川县"),
            ("restrict", "石膏", "马边县"),
        ],
    ),
    "where none but the named ones may": (
        "除峨眉山市外，其他县不布局石材产业。",
        "乐山市",
        [("restrict", "石材", "")],
    ),
    "what turns is the trade": (
        "荷塘区推动家具产业向时尚设计、品牌运营转型。",
        "株洲市",
        [("optimize", "家具", "荷塘区")],
    ),
    "a hub by its type": (
        "年度建设名单公布，其中，安徽省芜湖港口型国家物流枢纽入选。",
        None,
        [("hub", "港口型国家物流枢纽", "安徽省芜湖")],
    ),
    "the ground that a park takes is no part of its trade": (
        "自贡市规划建设占地3000亩的氟材料产业园。",
        "四川",
        [("park", "氟材料", "自贡市")],
    ),
    "a list of two counts is nobody's core": (
        "形成四大加工基地和一个分拨中心，即福建南安、广东云浮、山东莱州。",
        None,
        [],
    ),
    "what a speaker says has clauses": (
        "“我们今年十月投入试运行，明年初正式投产，这一项目建成后宜宾将成为西部最大的玄武岩纤维生产基地。”负责人表示。",
        "四川",
        [("base", "玄武岩纤维", "宜宾")],
    ),
    "what a trade became is no plan": ("发展成为中国最大的石材加工基地。", "云浮市", []),
    "leading is no trade": ("强化环杭州湾引领。", "浙江", []),
    "a plan that says something grows nothing": ("毕节市发展规划显示。", "贵州", []),
    "a pole of no trade": ("建成西部地区新的经济增长极。", None, []),
}


@pytest.mark.parametrize(("text", "issuer", "expected"), CASES.values(), ids=CASES.keys())
def test_designations(text, issuer, expected):
    assert designations(text, issuer) == expected


GOALS = {
    "a year at its end, twice": (
        "方案（2024-2027年）提出目标：平板玻璃产能利用率2026年年底提高到80%以上，2027年年底提高到85%以上。",
        [("平板玻璃产能利用率", 80, ">=", 2026), ("平板玻璃产能利用率", 85, ">=", 2027)],
    ),
    "one sentence counts both": (
        "到2030年，建成2个五百亿级园区，2个百亿级园区。",
        [("五百亿级园区", 2, "=", 2030), ("百亿级园区", 2, "=", 2030)],
    ),
    "a count in words that is to be reached": (
        "到2030年，县级产区增加到两个以上。",
        [("县级产区", 2, ">=", 2030)],
    ),
    "one of many": ("到2030年，石墨是12条重点产业链之一。", []),
    "a row's own count": ("到2030年，建设赤峰铜业、通辽铝业2个示范区。", []),
    "what a project costs": (
        "到2030年，启动25个重大项目，总投资320亿元。",
        [("重大项目", 25, "=", 2030)],
    ),
    "praise before the counted": (
        "到2030年，培育8家创新能力强、具有核心竞争力、年产值达10亿元以上的龙头企业。",
        [("龙头企业", 8, "=", 2030)],
    ),
    "firms of two kinds": (
        "到2030年，引育3-5家整机企业和20家配套企业。",
        [("整机企业", 3, "=", 2030), ("配套企业", 20, "=", 2030)],
    ),
    "what lies in the ground": (
        "到2030年产值翻番。全市石墨保有储量2亿吨，占全省的40%。",
        [("产值", None, "=", 2030)],
    ),
    "a year before the plan": (
        "《陶瓷产业规划（2025—2030年）》印发。至2024年底，全省建成9个陶瓷基地。",
        [],
    ),
    "the next paragraph of an article": (
        "力争2030年陶瓷产值达到50亿元。\n十年来，全县企业数量增长74%，建成示范基地12个。",
        [("陶瓷产值", 50, "=", 2030)],
    ),
}


@pytest.mark.parametrize(("text", "expected"), GOALS.values(), ids=GOALS.keys())
def test_targets(text, expected):
    found = [
        tuple(t.values[k] for k in ("indicator", "value", "relation", "year"))
        for t in targets(text)
    ]
    assert found == expected
