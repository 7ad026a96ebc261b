"""Wordings of other provinces and industries, each on a sentence written for it, and what they must not catch."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

CASES = {
    "a verb never opens a park's name": (
        "在张家口、承德布局氢能装备产业园。",
        "河北",
        [("park", "氢能装备", "张家口、承德")],
    ),
    "bases of what the item is about": (
        "三七种植基地与产业链。由龙头企业牵头，年内在文山、砚山、丘北等地建设种植基地约6万亩。",
        "云南",
        [("base", "三七", "文山、砚山、丘北")],
    ),
    "where there is enough": (
        "一是淄博、潍坊、临沂市建筑陶瓷产能已基本满足市场需求，原则上不宜再布点。",
        "山东",
        [("restrict", "建筑陶瓷", "淄博、潍坊、临沂市")],
    ),
    "mills without a count": (
        "鼓励在平凉、天水建设水泥粉磨站。",
        "甘肃",
        [("develop", "水泥粉磨", "平凉、天水")],
    ),
    "a kind of place is not the place before": (
        "宁德市重点发展不锈钢。严格控制在风景名胜区以及居民区附近新建铸造企业，现有铸造企业要逐步关停。",
        "福建",
        [("develop", "不锈钢", "宁德市")],
    ),
    "points that the scheme counts": (
        "全市纺织产业以绍兴市柯桥区为核心发展区域，以诸暨市（店口工业园）、嵊州市、新昌县为辐射发展区域，形成“一核三点”的布局。柯桥区重点发展化纤面料、针织服装等核心优势产品。",
        "绍兴市",
        [
            ("core", "纺织", "绍兴市柯桥区"),
            ("point", "纺织", "诸暨市、嵊州市、新昌县"),
            ("develop", "化纤面料、针织服装", "柯桥区"),
        ],
    ),
    "where the firms are": (
        "依托东北地区的石化装备制造骨干企业，建设核电专用泵制造基地。",
        None,
        [("base", "核电专用泵", "东北地区")],
    ),
    "growth behind a list": (
        "支持诸暨袜业、永康五金等特色产业集群转型升级，推动宁德动力电池、漳州食品产业做大做强。",
        None,
        [
            ("optimize", "袜业", "诸暨"),
            ("optimize", "五金", "永康"),
            ("strengthen", "动力电池", "宁德"),
            ("strengthen", "食品", "漳州"),
        ],
    ),
    "growth without a verb in front": (
        "推进产业转型，辽源袜业、延边人参产业持续壮大。",
        "吉林省",
        [("strengthen", "袜业", "辽源"), ("strengthen", "人参", "延边")],
    ),
    "growth of what was left standing": (
        "巩固长垣起重装备、民权制冷装备优势地位。",
        "河南",
        [("strengthen", "起重装备", "长垣"), ("strengthen", "制冷装备", "民权")],
    ),
    "a name of every day beside places": (
        "建设鹰潭铜基新材料、吉安电子信息等产业基地。",
        "江西",
        [("base", "铜基新材料", "鹰潭"), ("base", "电子信息", "吉安")],
    ),
    "resting on places": (
        "依托武威、张掖打造戈壁农业产业带。依托苏州工业园区，发展创新药、高端医疗器械。",
        None,
        [("belt", "戈壁农业", "武威、张掖"), ("develop", "创新药、高端医疗器械", "苏州工业园区")],
    ),
    "a corridor of joined places": (
        "打造成都—乐山—峨眉山文化旅游走廊。推动嘉兴—金华集成电路产业带建设。",
        None,
        [("belt", "文化旅游", "成都、乐山、峨眉山"), ("belt", "集成电路", "嘉兴、金华")],
    ),
    "with a role, and the verb in the same clause": (
        "以昆明、玉溪、楚雄为重点打造生物医药产业集群。",
        "云南",
        [("cultivate", "生物医药", "昆明、玉溪、楚雄")],
    ),
    "the verb before the places decides, not the title": (
        "四川省玻璃产业布局规划\n强化水泥产业，以成都市、德阳市为重点。",
        None,
        [("strengthen", "水泥", "成都市、德阳市")],
    ),
    "the verb behind the places decides, not the title": (
        "四川省玻璃产业布局规划\n以利州区、朝天区为重点，强化石材产业。以乐山市、眉山市为重点，培育陶瓷产业。",
        None,
        [("strengthen", "石材", "利州区、朝天区"), ("cultivate", "陶瓷", "乐山市、眉山市")],
    ),
    "a numbered sentence, its places in the next clause": (
        "一、强化水泥产业，重点布局在成都市、德阳市和绵阳市。",
        "四川",
        [("strengthen", "水泥", "成都市、德阳市、绵阳市")],
    ),
    "a good without 产业, its places in the next clause": (
        "四川省玻璃产业布局规划\n强化水泥，以成都市、德阳市为重点。",
        None,
        [("strengthen", "水泥", "成都市、德阳市")],
    ),
    "other ways to say where": (
        "强化水泥产业，将成都市作为重点。培育石墨产业，主要在巴中市布局。优化陶瓷产业，重点支持夹江县。发展石材产业：雅安市。",
        "四川",
        [
            ("strengthen", "水泥", "成都市"),
            ("cultivate", "石墨", "巴中市"),
            ("optimize", "陶瓷", "夹江县"),
            ("develop", "石材", "雅安市"),
        ],
    ),
    "a cluster, its places in the next clause": (
        "培育石墨产业集群，主要布局在巴中市等地，建成示范项目3个。",
        "四川",
        [("cultivate", "石墨", "巴中市")],
    ),
    "cores of the trade that the clause before names": (
        "四川省玻璃产业布局规划\n强化水泥产业，以成都市为核心、绵阳市为支撑。",
        None,
        [("core", "水泥", "成都市"), ("support", "水泥", "绵阳市")],
    ),
    "the industry before the role": (
        "新型电力装备集群以常州、镇江为重点，突出智能电网。",
        "江苏",
        [("develop", "新型电力装备", "常州、镇江")],
    ),
    "roles in a row": (
        "构建以合肥为中心、以芜湖和马鞍山为两翼的智能机器人产业格局。",
        "安徽",
        [("core", "智能机器人", "合肥"), ("support", "智能机器人", "芜湖、马鞍山")],
    ),
    "whom a core takes along": (
        "以杭州为核心，联动温州、嘉兴等地，建设视觉智能产业集群。",
        "浙江",
        [("core", "视觉智能", "杭州"), ("linked", "视觉智能", "温州、嘉兴")],
    ),
    "goods behind names": (
        "推动茂名荔枝、梅州金柚、云浮南药等特色农产品产业集群建设。",
        "广东",
        [
            ("cultivate", "荔枝", "茂名"),
            ("cultivate", "金柚", "梅州"),
            ("cultivate", "南药", "云浮"),
        ],
    ),
    "ports of entry": (
        "依托同江、抚远口岸，发展进口木材加工。",
        "黑龙江",
        [("develop", "进口木材加工", "同江、抚远口岸")],
    ),
    "what a place aims at": (
        "株洲市以轨道交通装备、航空发动机为主攻方向。",
        "湖南",
        [("develop", "轨道交通装备、航空发动机", "株洲市")],
    ),
    "where first, what after": (
        "重点在苏州、泰州等市布局，发展化学药、生物药。",
        "江苏",
        [("develop", "化学药、生物药", "苏州、泰州")],
    ),
    "clusters named one after the other": (
        "县域特色产业：横州茉莉花产业集群、荔浦衣架产业集群。",
        "广西",
        [("cultivate", "茉莉花", "横州"), ("cultivate", "衣架", "荔浦")],
    ),
    "goods in brackets": (
        "永康市（门业、电动工具）、嵊州市（领带、厨具）。",
        "浙江",
        [("develop", "门业、电动工具", "永康市"), ("develop", "领带、厨具", "嵊州市")],
    ),
    "goods behind a colon": (
        "曲靖市：绿色铝硅、新能源电池、精细化工。",
        "云南",
        [("develop", "绿色铝硅、新能源电池、精细化工", "曲靖市")],
    ),
    "members behind a named belt": (
        "陕南茶叶产业带：紫阳、西乡、商南。",
        "陕西",
        [("belt", "茶叶", "紫阳、西乡、商南")],
    ),
    "an industry and where it lies": (
        "（1）马铃薯产业：重点布局在渭源县、陇西县。",
        "甘肃",
        [("develop", "马铃薯", "渭源县、陇西县")],
    ),
    "places behind a label, the industry above": (
        "（一）先进钢铁产业。布局：唐山、邯郸。",
        "河北",
        [("develop", "先进钢铁", "唐山、邯郸")],
    ),
    "a table of clusters": (
        "高端铝材产业集群\t滨州、聊城\n现代种业产业集群\t潍坊、济南",
        "山东",
        [("develop", "高端铝材", "滨州、聊城"), ("develop", "现代种业", "潍坊、济南")],
    ),
    "a name no table knows, behind a region": (
        "儋州洋浦重点发展石化新材料产业。",
        "海南省",
        [("develop", "石化新材料", "儋州洋浦")],
    ),
    "a name no table knows, in a row of places": (
        "五彩湾重点发展煤化工产业，哈密重点发展风电装备制造。",
        "新疆",
        [("develop", "煤化工", "五彩湾"), ("develop", "风电装备制造", "哈密")],
    ),
    "a base as a place": (
        "宁东基地聚焦发展现代煤化工。",
        "宁夏",
        [("develop", "现代煤化工", "宁东基地")],
    ),
    "a zone inside a zone": (
        "西安经开区、西咸新区秦汉新城大力发展商用车。",
        "陕西",
        [("develop", "商用车", "西安经开区、西咸新区秦汉新城")],
    ),
    "names nest only where they lie": (
        "东莞市松山湖、惠州市重点发展新型显示产业。",
        "广东",
        [("develop", "新型显示", "东莞市松山湖、惠州市")],
    ),
    "an island": ("在裕龙岛建设高端石化产业园。", "山东", [("park", "高端石化", "裕龙岛")]),
    "all counties of an area": (
        "引导皖北各市承接纺织服装产业转移。",
        "安徽",
        [("receive", "纺织服装", "皖北")],
    ),
    "places in quotes inside a layout": (
        "“两区”即“开阳—息烽”磷系电池材料集聚区和“大龙—碧江”锰系电池材料集聚区。",
        "贵州",
        [
            ("develop", "磷系电池材料", "开阳"),
            ("develop", "磷系电池材料", "息烽"),
            ("develop", "锰系电池材料", "大龙"),
            ("develop", "锰系电池材料", "碧江"),
        ],
    ),
    "a layout's industry": (
        "形成“一核两带”的新型储能产业布局。“一核”即以广州、深圳为核心。",
        "广东",
        [("core", "新型储能", "广州、深圳")],
    ),
    "a belt is no place of its layout": (
        "“两带”包括珠江西岸储能电池产业带和沿海氢能产业带。",
        "广东",
        [("belt", "储能电池", "珠江西岸"), ("belt", "氢能", "沿海")],
    ),
    "a good of one sign": (
        "都匀、湄潭重点发展茶产业。",
        "贵州",
        [("develop", "茶产业", "都匀、湄潭")],
    ),
    "kinds of economy and technology that are industries": (
        "拉萨高新区重点发展数字经济，廊坊重点发展新一代信息技术产业。",
        None,
        [("develop", "数字经济", "拉萨高新区"), ("develop", "新一代信息技术", "廊坊")],
    ),
    "a count before the industry": (
        "打造福州、厦门两个软件产业集聚区。",
        "福建",
        [("cultivate", "软件", "福州、厦门")],
    ),
    # What the new wordings must leave alone.
    "no place before a strong verb": ("未来重点发展人工智能，企业大力发展高端产品。", "安徽", []),
    "brackets of explanation": ("企业（以下简称甲方）、项目（总投资、用地）应报备。", "安徽", []),
    "no goods behind a colon": ("合肥市：市发展改革委、市科技局。", "安徽", []),
    "resting on what is no place": ("依托龙头企业打造创新联合体，依托高校建设实验室。", "安徽", []),
    "quality is no industry": ("推动九寨沟、黄龙提升旅游品质。", "四川", []),
    "a base that is no place": ("原料基地发展加工能力不足。", "重庆", []),
}


@pytest.mark.parametrize("case", CASES)
def test_a_wording_gives_its_designations(case):
    text, issuer, expected = CASES[case]
    assert designations(text, issuer) == expected
