"""Towns, parks and bases of a plan count in the region that holds them."""

import pytest

from gis.atlas import Atlas
from gis.errors import InputTableError
from gis.plans import file, opened
from gis.plans.designations import select
from gis.plans.reader import writing
from gis.plans.reader.facts.incentives import incentives
from gis.plans.reader.places.gazetteer import toponyms
from gis.plans.reader.places.inside import region_inside
from gis.plans.reader.places.issuer import with_issuer
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()
DISTRICT = """广安市前锋区建材产业规划
支持代市镇、观塘镇做大做强水泥制品产业集群。
在前锋经济开发区布局建设人造石材、涂料等下游项目。
压减观塘镇落后烧结砖产能。
石灰岩资源主要分布在桂兴镇。
"""
PROVINCE = "510000"


@pytest.mark.parametrize(
    ("title", "place", "holder"),
    [
        ("广安市前锋区规划", "代市镇", "511603"),
        ("广安市前锋区规划", "奎阁街道", "511603"),
        ("广安市前锋区规划", "前锋经济开发区", "511603"),
        ("广安市前锋区规划", "新桥循环经济产业园", "511603"),
        ("广安市前锋区规划", "观塘镇", "511603"),  # 观塘区 is in Hong Kong
        ("广安市前锋区规划", "合川工业园", "500117"),  # not in the one who speaks
        ("广安市前锋区规划", "川渝协作园区", None),  # of two provinces
        ("广安市前锋区规划", "渠江沿线", None),
        ("广安市规划", "岳池经济技术开发区", "511621"),
        ("广安市规划", "前锋区代市镇", "511603"),
        ("广安市规划", "枣山物流商贸园区", "511600"),
        ("四川省规划", "德阳经开区", "510600"),
        ("四川省规划", "白马镇", None),  # of which county a province does not say
        ("四川省规划", "甘孜—眉山工业园区", None),
        ("广安市前锋区规划", "城东工业园", "511603"),  # not 城东区 of 西宁
        ("广安市前锋区规划", "资源循环产业园", "511603"),  # not 资源县
        ("广西桂林市规划", "资源循环产业园", None),  # a word, or its 资源县
        ("广西桂林市规划", "资源工业园", "450329"),
        ("宜昌市夷陵区规划", "太平洋工业园", "420506"),  # not 太平区 of 阜新
        ("广安市前锋区规划", "长寿经开区", "500115"),  # beside 广安
        ("广安市前锋区规划", "滨江新城", None),  # hardly 滨江区 of 杭州
        ("广安市前锋区规划", "福田工业园", None),
        ("广安市前锋区规划", "西区片区", None),
        ("广安市前锋区规划", "新民工业园", None),
        ("广安市前锋区规划", "广安镇", "511603"),
        ("广安市前锋区规划", "苏州工业园区", "320500"),
        ("广安市前锋区规划", "越南工业园", None),
        ("广安市前锋区规划", "毗邻地区物流园", None),
        ("重庆市武隆区规划", "江北新区", None),  # the one of 南京 is not meant
        ("重庆市武隆区规划", "南岸工业园", "500108"),
        ("重庆市武隆区规划", "大足工业园", "500111"),
        ("南京市规划", "江北新区", "320100"),
        ("乌鲁木齐市规划", "甘泉堡经开区", "650100"),  # a longer name, not 甘泉县 of 延安
        ("重庆市武隆区规划", "合川湖工业园", "500156"),
        ("广安市前锋区规划", "合川口岸园区", "500117"),
        ("西安市规划", "西咸新区沣西新城", None),  # of two cities
        ("西安市规划", "关中片区", None),
    ],
)
def test_the_region_that_holds_a_place_without_a_code(title, place, holder):
    assert region_inside(with_issuer(toponyms(ATLAS), title), place) == holder


def test_a_short_name_of_a_park_is_held_by_what_the_plan_calls_it_in_full():
    names = with_issuer(toponyms(ATLAS), "广安市前锋区规划")
    assert region_inside(names, "代市") is None
    assert region_inside(names, "代市", "代市绿色建材产业园") == "511603"


def _joined(content: str) -> Atlas:
    return ATLAS.with_plan(file.read(ATLAS, content, "own.toml"))


def test_what_a_district_says_of_its_towns_and_parks_counts_in_the_district():
    content = writing.to_toml(read(ATLAS, DISTRICT), "own.txt", "own")
    rows = select(_joined(content), plan="own")
    assert rows["region_code"].tolist() == ["511603"] * 5
    assert rows["site_id"].isna().all()
    assert sorted(zip(rows["site"], rows["industry"], rows["category"], strict=True)) == [
        ("代市镇", "水泥制品", "strengthen"),
        ("前锋经济开发区", "人造石材", "develop"),
        ("前锋经济开发区", "涂料", "develop"),
        ("观塘镇", "水泥制品", "strengthen"),
        ("观塘镇", "烧结砖", "phase_out"),
    ]
    assert rows["place"].tolist() == rows["site"].tolist()


def test_a_mineral_of_a_town_is_one_of_its_county():
    atlas = _joined(writing.to_toml(read(ATLAS, DISTRICT), "own.txt", "own"))
    found = [row for row in atlas.rows("plan_minerals") if row["plan_id"] == "own"]
    assert [(row["mineral"], row["region_code"]) for row in found] == [("石灰岩", "511603")]


def test_a_plan_file_with_places_inside_a_region_opens_and_is_written_as_it_was():
    content = writing.to_toml(read(ATLAS, DISTRICT), "own.txt", "own")
    assert content.count('inside = "前锋区"') == 4
    again = writing.document(opened.records(ATLAS, content, "own.toml"), "own.toml", "own")
    blocks = [sorted(said.strip().split("\n\n")) for said in (again, content)]
    assert blocks[0] == blocks[1]


def test_inside_without_a_label_is_refused():
    content = writing.to_toml(read(ATLAS, DISTRICT), "own.txt", "own")
    spoilt = content.replace('label = "代市镇"\n', "", 1)
    with pytest.raises(InputTableError, match="inside"):
        file.read(ATLAS, spoilt, "own.toml")


def test_a_town_is_not_the_region_elsewhere_whose_short_name_it_bears():
    rows = "专栏1\n园区\t所在乡镇\t主导产业\n观塘砖瓦基地\t观塘镇\t烧结砖\n"
    for said in (DISTRICT, "广安市前锋区规划\n" + rows):
        found = read(ATLAS, said).to_dict()["designations"]
        codes = {code for record in found for code in record["region_codes"]}
        assert codes <= {None, "511603"}, found
        assert not any(name.startswith("镇") for r in found for name in r["industries"])
        assert "观塘镇" in {place for record in found for place in record["places"]}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "对通过评定的窑炉企业，给予一次性15万元奖励；对新建码头项目，按设备投资的8%给予补助，最高不超过300万元。",
            [("通过评定的窑炉企业", 15), ("新建码头项目", 8), ("新建码头项目", 300)],
        ),
        (
            "对获评园区奖励12万元；对新设检测中心的，给予40万元补贴。",
            [("获评园区", 12), ("新设检测中心", 40)],
        ),
        ("对获得科技奖励的企业，给予6万元补贴。", [("获得科技奖励的企业", 6)]),
    ],
)
def test_an_amount_goes_to_the_one_named_in_its_own_clause(words, expected):
    found = incentives(words)
    assert [(r.values["what"], r.values["amount"]) for r in found] == expected


def test_how_much_is_made_is_no_part_of_what_is_made():
    said = (
        "广安市前锋区规划\n专栏3\n序号\t项目名称\t建设地点\t建设内容\n"
        "1\t智能工厂\t前锋经济开发区\t年产楼承板20万平方米\n2\t粉体项目\t桂兴镇\t年产方解石粉8万吨\n"
    )
    found = read(ATLAS, said).of("designations")
    assert [r.values["industries"] for r in found] == [["楼承板"], ["方解石粉"]]


def _told(words: str) -> list[tuple[str, list[str], list[str]]]:
    found = read(ATLAS, f"四川省产业规划\n{words}\n").to_dict()["designations"]
    return [(r["category"], list(r["industries"]), list(r["places"])) for r in found]


@pytest.mark.parametrize(
    "words",
    [
        "加快推动德阳、绵阳的化工企业搬迁改造升级。",  # they stay and are renewed
        "推进德阳、绵阳的化工企业搬迁入园。",
        "督促整改持续推进德阳、绵阳的水泥企业搬迁不力。",
        "德阳的装备制造、水泥，绵阳的电子信息等尚未形成规模。",
        "取消以德阳为中心的川北和以宜宾为中心的川南两大冷链物流基地。",
        "不得在德阳、绵阳设置采石场，开采石灰岩生产水泥。",
        "全省不会在德阳发展水泥产业。",
        "今后不能在德阳、绵阳建设水泥基地。",
    ],
)
def test_what_is_not_so_or_not_to_be_is_no_row(words):
    assert _told(words) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("推进德阳、绵阳的落后水泥产能退出和搬迁。", [("phase_out", ["水泥"], ["德阳", "绵阳"])]),
        (
            "德阳的装备制造、水泥，绵阳的电子信息等初步形成规模。",
            [("existing", ["装备制造", "水泥"], ["德阳"]), ("existing", ["电子信息"], ["绵阳"])],
        ),
        ("在德阳、绵阳规划采区，开采石灰岩生产水泥。", [("develop", ["水泥"], ["德阳", "绵阳"])]),
    ],
)
def test_what_is_so_or_is_to_be_is_still_read(words, expected):
    assert _told(words) == expected


@pytest.mark.parametrize(
    ("title", "issuer"),
    [
        ("四川省广安市前锋区建材产业规划", "511603"),
        ("云南省曲靖市陆良县产业发展方案", "530322"),
        ("宜昌市夷陵区规划", "420506"),
        ("四川省广安市建材产业规划", "511600"),
        ("重庆市武隆区建材产业规划", "500156"),
    ],
)
def test_who_speaks_is_the_deepest_of_the_regions_that_a_title_chains(title, issuer):
    assert with_issuer(toponyms(ATLAS), title).issuer.adcode == issuer


def test_a_short_name_that_only_a_county_far_away_bears_has_no_adcode_in_a_designation():
    """东昌 in a plan of 聊城 is at home there: it was 东昌区 of 通化, 1,000 km away, on the map."""
    found = read(
        ATLAS, "聊城市医药产业发展规划\n\n重点发展东昌、阳谷的医药产业。承接昆山电子信息产业转移。"
    ).to_dict()
    codes = {
        place: code
        for record in found["designations"]
        for place, code in zip(record["places"], record["region_codes"], strict=True)
    }
    assert codes["东昌"] is None
    assert codes["阳谷"] == "371521"
    # Of whom one receives there is no doubt: a link holds other places than one's own.
    assert [record["region_codes"] for record in found["links"]] == [["320583"]]
    own = read(ATLAS, "通化市医药产业发展规划\n\n重点发展东昌的医药产业。").to_dict()
    assert own["designations"][0]["region_codes"] == ["220502"]
    for led, code in (("浙江绍兴的嵊州", "330683"), ("嵊州", None)):
        told = read(ATLAS, f"麻城市石材产业规划\n\n{led}——号称“中国领带之都”。").to_dict()
        assert [record["region_codes"] for record in told["designations"]] == [[code]], led
