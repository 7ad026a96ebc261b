"""Areas by what weighs most in them, cores behind their label, trades before where they lie, and what stands beside them in their sentence."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

CASES = [
    # What weighs most in an area whose name tells no trade.
    (
        "安徽省规划",
        "加快建设以水泥和石灰为重点的皖北经济带、以玻璃为重点的皖东经济带、以水源涵养为重点的新安江上游生态功能带。",
        [
            ("belt", "水泥和石灰", "皖北"),
            ("belt", "玻璃", "皖东"),
            ("belt", "水源涵养", "新安江上游"),
        ],
    ),
    (
        "安徽省规划",
        "形成以水泥为主的淮北产业带和以玻璃为主的皖东产业带。",
        [("belt", "水泥", "淮北"), ("belt", "玻璃", "皖东")],
    ),
    # The core behind its label.
    (
        "安徽省规划",
        "“一核”，是指建设以合肥为中心的新材料创新核心区。",
        [("core", "新材料创新", "合肥")],
    ),
    (
        "四川省规划",
        "一核：以成都为中心的锂电材料研发核心区。",
        [("core", "锂电材料研发", "成都")],
    ),
    # A trade, then where it is to be.
    (
        "江西省规划",
        "建材工业重点发展区域为九江、上饶、宜春。",
        [("develop", "建材", "九江、上饶、宜春")],
    ),
    (
        "全国有机硅规划",
        "有机硅产业依托九江永修、衢州开化布局。",
        [("develop", "有机硅", "九江永修、衢州开化")],
    ),
    (
        "江西省规划",
        "形成水泥以九江、赣州为主，陶瓷以景德镇、高安为主，玻璃以九江、萍乡为主的产业布局。",
        [
            ("develop", "水泥", "九江、赣州"),
            ("develop", "陶瓷", "景德镇、高安"),
            ("develop", "玻璃", "九江、萍乡"),
        ],
    ),
    # A sentence that opens with places of two cities, a comma between them.
    (
        "广西壮族自治区规划",
        "贺州市平桂区、八步区，来宾市武宣县重点发展重质碳酸钙产业。",
        [("develop", "重质碳酸钙", "贺州市平桂区、八步区、来宾市武宣县")],
    ),
    (
        "宁夏回族自治区规划",
        "石嘴山市平罗县、惠农区，吴忠市青铜峡市，中卫市中宁县打造冶金材料产业集聚区。",
        [
            (
                "cultivate",
                "冶金材料",
                "石嘴山市平罗县、惠农区、吴忠市青铜峡市、中卫市中宁县",
            )
        ],
    ),
    # Parts of the whole, each with its own places; the trade stands behind the last of them.
    (
        "山东省规划",
        "山东半岛以青岛、烟台为重点，鲁中以淄博为重点，鲁南以临沂、济宁为重点，发展高端化工。",
        [
            ("develop", "高端化工", "青岛、烟台"),
            ("develop", "高端化工", "淄博"),
            ("develop", "高端化工", "临沂、济宁"),
        ],
    ),
    (
        "河北省规划",
        "以冀中南、冀东为重点区域，优化水泥产能布局。",
        [("develop", "水泥", "冀中南、冀东")],
    ),
    # A row of brackets that goes on behind a comma; along what the places lie.
    (
        "山东省规划",
        "泰安市岱岳区（玻璃纤维）、宁阳县（新型墙材），济宁市泗水县（陶瓷），枣庄市薛城区（锂电）。",
        [
            ("develop", "玻璃纤维", "泰安市岱岳区"),
            ("develop", "新型墙材", "宁阳县"),
            ("develop", "陶瓷", "济宁市泗水县"),
            ("develop", "锂电", "枣庄市薛城区"),
        ],
    ),
    (
        "安徽省规划",
        "水泥产业：沿长江布局在安庆、池州；沿淮布局在宿州、淮北。",
        [("develop", "水泥", "安庆、池州"), ("develop", "水泥", "宿州、淮北")],
    ),
    # Behind a row of two stand others with heads of their own.
    (
        "河南省规划",
        "积极打造平顶山中国尼龙城、濮阳新型化工基地、鹤壁镁基新材料基地、焦作国家锂电池产业基地。",
        [
            ("base", "尼龙城", "平顶山"),
            ("base", "新型化工", "濮阳"),
            ("base", "镁基新材料", "鹤壁"),
            ("base", "锂电池", "焦作"),
        ],
    ),
    # A rank in brackets is no second place.
    (
        "江西省规划",
        "重点打造鹰潭（国家）铜产业基地、赣州（国家）稀土产业基地。",
        [("base", "铜", "鹰潭"), ("base", "稀土", "赣州")],
    ),
    # 成 is of 成都, not of the verb.
    (
        "四川省规划",
        "建设成都、绵阳、乐山三个国家级光伏装备产业集群。",
        [("cultivate", "光伏装备", "成都、绵阳、乐山")],
    ),
    # Where a trade comes from is no part of it.
    (
        "安徽省规划",
        "滁州积极承接沿海发达地区陶瓷、石材等产业转移。",
        [("receive", "陶瓷、石材", "滁州")],
    ),
    (
        "安徽省规划",
        "滁州承接台湾及国内外其他先进地区现代物流业转移，形成以公路运输为主的网络。",
        [("receive", "现代物流业", "滁州")],
    ),
    ("安徽省规划", "滁州承接苏浙沪化工产业转移。", [("receive", "化工", "滁州")]),
    # How large a base is, what is done there in one, what the good is for.
    (
        "辽宁省规划",
        "海城市着力建设菱镁新材料超千亿元产业基地。",
        [("base", "菱镁新材料", "海城市")],
    ),
    (
        "辽宁省规划",
        "海城市建设集产品交易、现代物流等于一体的箱包电商基地。",
        [("base", "箱包电商", "海城市")],
    ),
    (
        "河南省规划",
        "焦作市积极发展造纸、橡胶加工需要配套的各类助剂。",
        [("develop", "助剂", "焦作市")],
    ),
]


@pytest.mark.parametrize(("title", "text", "expected"), CASES)
def test_it_is_read(title, text, expected):
    assert designations(f"{title}\n{text}\n") == expected


CONTRARY = [
    # No places, or a trade in the name of the area itself.
    ("安徽省规划", "建设以新能源为重点的国家级示范区、以先进制造为重点的创新高地。", []),
    ("安徽省规划", "打造以企业为主体的创新体系、以市场为导向的服务体系。", []),
    (
        "安徽省规划",
        "形成以合肥为核心的硅基产业带、以芜湖为核心的水泥产业带。",
        [("core", "硅基", "合肥"), ("core", "水泥", "芜湖")],
    ),
    ("安徽省规划", "曾形成以水泥为主的淮北产业带和以玻璃为主的皖东产业带。", []),
    ("安徽省规划", "建设以生态为重点的淮北经济带、以文明为重点的皖东经济带。", []),
    ("安徽省规划", "“一核”，是指建设以合肥为中心的经济圈。", []),
    # No places in the slot, firms, directions.
    ("江西省规划", "建材工业重点发展区域为开发区和工业园。", []),
    ("江西省规划", "建材工业重点发展方向为绿色化、智能化。", []),
    ("江西省规划", "有机硅产业依托九江石化、衢州巨化布局。", []),
    ("江西省规划", "项目依托九江、衢州布局。", []),
    ("江西省规划", "玻璃以九江、萍乡为主的竞争对手是湖南。", []),
    # The comma parts what is said of some from what is said of others.
    (
        "安徽省规划",
        "沿线有合肥、芜湖，蚌埠发展玻璃产业。",
        [("develop", "玻璃", "蚌埠")],
    ),
    ("安徽省规划", "合肥、芜湖，蚌埠三市共有水泥企业二十家。", []),
    (
        "安徽省规划",
        "水泥、玻璃，蚌埠重点发展硅基新材料。",
        [("develop", "硅基新材料", "蚌埠")],
    ),
    (
        "安徽省规划",
        "合肥、芜湖，蚌埠已发展玻璃产业多年，滁州重点发展石英。",
        [("develop", "石英", "滁州")],
    ),
    ("安徽省规划", "以合肥、芜湖为重点，优化营商环境布局。", []),
    ("安徽省规划", "沿长江布局在安庆、池州。", []),
    (
        "安徽省规划",
        "皖南以黄山为重点，皖北以宿州为重点，改善民生。",
        [],
    ),
    (
        "山东省规划",
        "泰安市（玻璃纤维）、宁阳县（新型墙材），出台优惠政策（水泥）。",
        [("develop", "玻璃纤维", "泰安市"), ("develop", "新型墙材", "宁阳县")],
    ),
    # A thing of no trade behind a row, and a town in brackets.
    (
        "河南省规划",
        "打造平顶山中国尼龙城、濮阳新型化工基地、郑州人才培养基地。",
        [("base", "尼龙城", "平顶山"), ("base", "新型化工", "濮阳")],
    ),
    ("福建省规划", "打造晋江（磁灶）陶瓷产业基地。", [("base", "陶瓷", "晋江、磁灶")]),
    # No trade comes, or it bears the sign of a province.
    ("安徽省规划", "滁州承接沿海地区产业转移。", []),
    ("安徽省规划", "滁州承接苏绣产业转移。", [("receive", "苏绣", "滁州")]),
    # What a place is like, or for whom, is no trade.
    ("福建省规划", "莆田是推动经济腾飞的主要平台和弘扬妈祖文化的重要基地。", []),
    ("福建省规划", "莆田建设集制鞋、销售于一体的现代化绿色示范区。", []),
]


@pytest.mark.parametrize(("title", "text", "expected"), CONTRARY)
def test_it_is_not_read_into(title, text, expected):
    assert designations(f"{title}\n{text}\n") == expected
