"""What a plan says and a reading would lose without a word: what is added, hubs at towns, what is refused."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.goals.targets import targets
from gis.plans.reader.reading import read

ISSUER = "宜昌市工业发展规划\n"


def unread(words: str) -> list[str]:
    found = read(Atlas.bundled(), ISSUER + words + "\n")
    return [found.plain.text[gap.start : gap.end].strip("。") for gap in found.gaps]


def placed(words: str) -> list[tuple[object, ...]]:
    found = read(Atlas.bundled(), ISSUER + words + "\n").to_dict()["designations"]
    return [(r["category"], r["industry"], *r["places"]) for r in found]


def table(*rows: str) -> str:
    return "\n".join(row.replace(" ", "\t") for row in rows)


def goals(words: str) -> list[tuple[object, ...]]:
    return [(t.values["indicator"], t.values["value"]) for t in targets(words)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("到2027年，新增有机食品证书120张。", [("新增有机食品证书", 120)]),
        ("到2027年，新增25家规上企业。", [("新增规上企业", 25)]),
        ("到2027年，每年新增限上商贸企业15家。", [("每年新增限上商贸企业", 15)]),
        ("到2027年，净增高新技术企业40家以上。", [("净增高新技术企业", 40)]),
        ("到2027年，增加就业岗位6000个。", [("增加就业岗位", 6000)]),
        (
            "到2027年，新增绿色工厂18家、绿色园区3个，规上企业达到260家。",
            [("新增绿色工厂", 18), ("新增绿色园区", 3), ("规上企业", 260)],
        ),
        (
            "到2027年，新增绿色工厂18家，其中国家级4家。",
            [("新增绿色工厂", 18), ("新增国家级绿色工厂", 4)],
        ),
        (
            "到2027年，新增规上企业30家，力争45家。",
            [("新增规上企业", 30), ("新增规上企业", 45)],
        ),
        (
            "到2027年，新培育规模以上企业30家以上，新认定高新技术企业50家，新获评绿色工厂8家。",
            [("新培育规模以上企业", 30), ("新认定高新技术企业", 50), ("新获评绿色工厂", 8)],
        ),
        (
            "到2027年，新建绿色工厂18家、绿色园区3个。",
            [("新建绿色工厂", 18), ("新建绿色园区", 3)],
        ),
    ],
)
def test_what_is_added_is_no_level(words, expected):
    assert goals(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("到2027年，规上企业增加到260家。", [("规上企业", 260)]),
        ("到2027年，培育高新技术企业50家。", [("高新技术企业", 50)]),
        ("到2027年，规上企业增加至260家。", [("规上企业", 260)]),
        ("到2027年，工业增加值达到420亿元。", [("工业增加值", 420)]),
        ("到2027年，铁路专用线新增60公里。", [("铁路专用线新增", 60)]),
        (
            "到2027年，新增规上企业30家、总数达到260家。",
            [("新增规上企业", 30), ("规上企业总数", 260)],
        ),
        (
            "到2027年，新增规上企业30家，达到260家。",
            [("新增规上企业", 30), ("规上企业", 260)],
        ),
        (
            "到2027年，新增规上企业30家，工业增加值年均增长7%。",
            [("新增规上企业", 30), ("工业增加值年均增长", 7)],
        ),
        (
            "到2027年，新增就业人数2万人，水泥产能压减30万吨。",
            [("新增就业人数", 2), ("水泥产能压减", 30)],
        ),
    ],
)
def test_a_level_beside_what_is_added_stays_a_level(words, expected):
    assert goals(words) == expected


@pytest.mark.parametrize(
    ("words", "hub"),
    [
        ("建设枝城铁水联运枢纽。", "建设枝城铁水联运枢纽"),
        ("打造松木坪国家物流枢纽。", "打造松木坪国家物流枢纽"),
        ("推进枝城港建设，完善集疏运体系。", "推进枝城港"),
        ("发展绿色化工，谋划高坝洲铁水联运枢纽。", "谋划高坝洲铁水联运枢纽"),
        ("推动云池港扩能，完善多式联运体系。", "推动云池港"),
    ],
)
def test_a_hub_at_a_town_that_no_table_knows_is_shown(words, hub):
    assert hub in unread(words)


@pytest.mark.parametrize(
    "words",
    [
        "建设现代物流枢纽。",
        "打造沿江综合立体交通枢纽。",
        "打造内陆开放枢纽。",
        "建设智慧物流港。",
        "完善县城物流中心。",
        "建设长江航运枢纽。",
        "推进主城物流园区建设。",
        "已建成枝城铁水联运枢纽。",
    ],
)
def test_a_hub_at_no_town_is_not_shown_for_its_town(words):
    assert unread(words) == []


@pytest.mark.parametrize(
    ("rows", "shown"),
    [
        (
            (
                "县市 主导产业 重点园区",
                "长阳县 生物医药 长阳经济开发区",
                "宜都市 精细化工 宜都化工园",
            ),
            ["长阳经济开发区", "宜都化工园"],
        ),
        (
            ("县市 主导产业 主要载体", "枝江市 纺织 枝江经济开发区（马家店街道）"),
            ["枝江经济开发区", "马家店街道"],
        ),
        (
            ("县市 主导产业 承载园区", "宜都市 精细化工 宜都化工园、枝城工业园"),
            ["宜都化工园", "枝城工业园"],
        ),
        (
            ("产业 布局区域 分布", "生物医药 长阳县 五峰县、宜都市"),
            ["五峰县", "宜都市"],
        ),
    ],
)
def test_places_of_a_row_that_its_record_leaves_out_are_shown(rows, shown):
    assert unread(table(*rows)) == shown


@pytest.mark.parametrize(
    "rows",
    [
        ("市州 县市 主导产业", "宜昌市 长阳县 生物医药", "荆州市 松滋市 精细化工"),
        ("产业 重点园区", "生物医药 长阳经济开发区（龙舟坪镇）", "精细化工 宜都化工园"),
        ("产业 布局区域 延伸地", "生物医药 长阳县 五峰县、宜都市"),
        ("县市 主导产业 牵头单位", "长阳县 生物医药 宜都市", "宜都市 精细化工 枝江市"),
        ("产业 布局区域 分布", "生物医药 长阳县 长阳"),
        ("产业 布局区域 分布", "生物医药 长阳县 沿江一带"),
    ],
)
def test_what_a_row_says_of_its_own_place_is_no_other(rows):
    assert unread(table(*rows)) == []


@pytest.mark.parametrize(
    "words",
    [
        "反对在长阳县建设玻璃生产基地。",
        "村民强烈反对在宜都市新建焦化生产基地。",
        "昔日的长阳县玻璃产业基地已经衰落。",
        "曾经的宜都市陶瓷产业集群早已没落。",
        "宜都市陶瓷产业基地已经衰落。",
        "宜都市严格控制新增产能的水泥企业可获补助。",
        "对严格控制新增产能的水泥企业给予奖励。",
    ],
)
def test_what_is_opposed_or_was_or_keeps_to_a_limit_is_no_plan(words):
    assert placed(words) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("居民反对垄断，长阳县建设玻璃生产基地。", [("base", "玻璃", "长阳县")]),
        ("严格控制长阳县水泥产能。", [("restrict", "水泥", "长阳县")]),
        ("长阳县严格控制水泥企业新增产能。", [("restrict", "水泥", "长阳县")]),
        ("长阳县玻璃产业基地已经建成。", [("existing", "玻璃", "长阳县")]),
        ("昔日的小渔村发展成为宜都市石化产业基地。", [("existing", "石化", "宜都市")]),
        ("反对铺张浪费，宜都市打造陶瓷产业集群。", [("cultivate", "陶瓷", "宜都市")]),
    ],
)
def test_what_stands_beside_an_objection_or_old_times_is_a_plan(words, expected):
    assert placed(words) == expected


def doubled(words: str) -> list[tuple[object, object]]:
    return [(t.values["indicator"], t.values.get("value_text")) for t in targets(words)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("到2028年，企业数量3年翻一番、利润5年翻两番。", [("企业数量", "翻一番"), ("利润", "翻两番")]),
        ("力争企业数量3年翻一番、税收5年翻两番。", [("企业数量", "翻一番"), ("税收", "翻两番")]),
        ("力争产值、税收三年翻一番。", [("产值", "翻一番"), ("税收", "翻一番")]),
        ("到2028年，产值、利润、税收比2020年翻一番。", [("产值", "翻一番"), ("利润", "翻一番"), ("税收", "翻一番")]),
        ("到2028年，产值翻一番，税收翻一番。", [("产值", "翻一番"), ("税收", "翻一番")]),
    ],
)  # fmt: skip
def test_each_of_what_doubles_is_a_goal(words, expected):
    assert doubled(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("到2028年，强龙头、补链条、规模三年翻一番。", [("规模", "翻一番")]),
        ("到2028年，力争企业数量翻一番、实现强链补链。", [("企业数量", "翻一番")]),
        ("到2028年，产值突破100亿元、税收翻一番。", [("税收", "翻一番"), ("产值", None)]),
        ("到2028年，力争产业规模翻一番，规模翻一番。", [("产业规模", "翻一番")]),
        ("争取产值、税收三年不翻番。", []),
        ("到2028年，产值和税收翻一番。", [("产值和税收", "翻一番")]),
    ],
)
def test_what_stands_beside_what_doubles_does_not_double(words, expected):
    assert doubled(words) == expected


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("宜都市的铝产业，枝江市的铜产业要加快发展。", ["宜都市的铝产业"]),
        ("枝江市的锌产业，宜都市的铝产业要加快发展。", ["枝江市的锌产业"]),
    ],
)
def test_what_a_sentence_also_speaks_of_is_shown(words, shown):
    assert unread(words) == shown


@pytest.mark.parametrize(
    "words",
    [
        "枝江市的铜产业要加快发展。",
        "对于传统的铝产业，枝江市的铜产业要加快发展。",
        "宜都市的铝产业，是全市的支柱产业。",
        "枝江市的铜产业，要加快发展。",
        "全市的铝产业，枝江市的铜产业规模居前。",
    ],
)
def test_a_trade_of_no_other_place_is_not_shown(words):
    assert not any(shown.endswith("的铝产业") for shown in unread(words))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("长阳县承接浙江省杭州市的软件产业、江苏省苏州市的电子产业。", [("receive", "软件、电子", "长阳县")]),
        ("长阳县承接武汉市的光伏产业、荆州市的纺织产业。", [("receive", "光伏、纺织", "长阳县")]),
        ("长阳县承接软件、电子产业。", [("receive", "软件、电子", "长阳县")]),
        ("长阳县承接武汉市的光伏产业。", [("receive", "光伏", "长阳县")]),
    ],
)  # fmt: skip
def test_whence_a_trade_is_received_is_no_part_of_it(words, expected):
    assert placed(words) == expected
